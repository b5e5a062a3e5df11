import { z } from 'zod';
import { each, list, moment, text } from './fields.ts';
import type { Inventory } from './inventory.ts';
import { normalPurl, withoutVersion } from './purl.ts';
import { mostStatements, type VexStatement, type VexStatus } from './vex-statement.ts';

const analysisShape = z.object({ state: text, justification: text, firstIssued: text, lastUpdated: text });
const vulnerabilityShape = z.object({
  id: z.string().min(1).max(256),
  references: list,
  analysis: analysisShape.optional().catch(undefined),
  updated: text,
  affects: list,
});
const targetShape = z.object({ ref: z.string().min(1).max(4096), versions: list });
const versionShape = z.object({ version: text, range: text, status: text });

/** CycloneDX says more than VEX; https://cyclonedx.org/docs/1.7/json/#vulnerabilities_items_analysis_state */
const statuses: ReadonlyMap<string, VexStatus> = new Map([
  ['resolved', 'fixed'],
  ['resolved_with_pedigree', 'fixed'],
  ['exploitable', 'affected'],
  ['in_triage', 'under_investigation'],
  ['false_positive', 'not_affected'],
  ['not_affected', 'not_affected'],
]);

/** What the statements of a document share. */
export interface VexContext {
  readonly inventory: Inventory;
  readonly serial: string | undefined;
  readonly author: string | undefined;
  readonly created: string | undefined;
}

/** Most other names kept of one vulnerability. */
const mostAliases = 64;

/**
 * The statements in a document's `vulnerabilities`. A vulnerability without an analysis is listed because it affects
 * something, so it is `affected`: no statement is made milder than the document is.
 */
export function cycloneDxStatements(
  vulnerabilities: readonly unknown[] | undefined,
  context: VexContext,
): VexStatement[] {
  const statements: VexStatement[] = [];
  for (const vulnerability of each(vulnerabilities, vulnerabilityShape, mostStatements)) {
    const { id, analysis } = vulnerability;
    const state = statuses.get(analysis?.state ?? '') ?? 'affected';
    const justification =
      analysis?.justification ?? (analysis?.state === 'false_positive' ? 'false_positive' : undefined);
    const said = moment(analysis?.lastUpdated) ?? moment(analysis?.firstIssued) ?? moment(vulnerability.updated);
    const timestamp = said ?? context.created;
    const references = each(vulnerability.references, z.object({ id: z.string().min(1).max(256) }), mostAliases);
    const shared = {
      id,
      aliases: [...new Set(references.map((reference) => reference.id).filter((alias) => alias !== id))],
      ...(context.author !== undefined && { author: context.author }),
      ...(timestamp !== undefined && { timestamp }),
    };
    for (const { products, versions, status } of claims(vulnerability.affects, state, context)) {
      if (statements.length >= mostStatements) return statements;
      statements.push({
        ...shared,
        products,
        ...(versions !== undefined && { versions }),
        status,
        ...(justification !== undefined && status === state && { justification }),
      });
    }
  }
  return statements;
}

interface Claim {
  readonly products: string[];
  readonly versions?: readonly string[];
  readonly status: VexStatus;
}

/** One claim for all targets as a whole, and one for each target and status that versions are listed for. */
function claims(affects: readonly unknown[] | undefined, state: VexStatus, context: VexContext): readonly Claim[] {
  const whole: Claim = { products: [], status: state };
  const found: Claim[] = [];
  for (const { ref, versions } of each(affects, targetShape)) {
    const product = productOf(ref, context);
    const byStatus = new Map<VexStatus, string[]>();
    for (const { version, range, status } of each(versions, versionShape)) {
      const which = version ?? range;
      if (which === undefined) continue;
      const said = status === 'unaffected' ? 'not_affected' : status === 'unknown' ? 'under_investigation' : state;
      const listed = byStatus.get(said);
      if (listed === undefined) byStatus.set(said, [which]);
      else listed.push(which);
    }
    if (byStatus.size === 0) whole.products.push(product);
    for (const [status, listed] of byStatus)
      found.push({ products: [withoutVersion(product)], versions: listed, status });
  }
  return whole.products.length > 0 || found.length === 0 ? [whole, ...found] : found;
}

/** What a reference means: a component's purl where the document has the component, else the reference itself. */
function productOf(ref: string, { inventory, serial }: VexContext): string {
  // a BOM-Link into this document itself; https://cyclonedx.org/capabilities/bomlink/
  const link = /^urn:cdx:([0-9a-f-]{36})\/\d+#(.+)$/.exec(ref);
  const local = link !== null && serial === `urn:uuid:${link[1]}` ? decodeFragment(link[2] ?? '') : ref;
  return inventory.get(local)?.purl ?? normalPurl(local) ?? ref;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
