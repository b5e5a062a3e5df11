/** The classes of identity fault: the rows of `identity:` in weights.yml. */
export const faultClasses = [
  'digest-mismatch',
  'wrong-source',
  'wrong-builder',
  'wrong-ref',
  'self-hosted',
  'replaced',
] as const;
export type FaultClass = (typeof faultClasses)[number];

/** What is wrong with a tool's identity, however normal its acts look. */
export interface ToolFault {
  readonly class: FaultClass;
  /** Sentence: what was seen. */
  readonly message: string;
  /** What should have been. */
  readonly expected: string;
  /** What it is about, as printed: a path, a field of an attestation. */
  readonly target: string;
  /** Of a replaced file: the system's package database vouches for the new one, which whoever can replace it can make it do. */
  readonly vouched?: boolean | undefined;
}
