/** The four answers of VEX to whether a vulnerability matters to a product. */
export const vexStatuses = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
export type VexStatus = (typeof vexStatuses)[number];

/** What somebody says of a vulnerability in some products. Of two that contradict each other the later one holds. */
export interface VexStatement {
  /** CVE, GHSA or another name of the vulnerability. */
  readonly id: string;
  /** Its other names. */
  readonly aliases: readonly string[];
  /** Package URLs in normal form, else references of the document. Empty when it names none: it is then about nothing. */
  readonly products: readonly string[];
  /** Parts of the products that the statement is about; absent: the products as a whole. Package URLs or references. */
  readonly subcomponents?: readonly string[];
  /** Versions of the products for which it holds, exact or as a range `vers:…`; absent: those that the products name. */
  readonly versions?: readonly string[];
  readonly status: VexStatus;
  /** As the document says it; CycloneDX and OpenVEX have different words. */
  readonly justification?: string;
  readonly author?: string;
  /** UTC, ISO 8601. */
  readonly timestamp?: string;
}

/** Most statements taken of one document. */
export const mostStatements = 100_000;
