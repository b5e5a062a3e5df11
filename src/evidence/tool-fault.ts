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

/** Not a fault: what its pin asks of its attestation can be neither shown nor refuted, since it has none. */
export const unattested = 'unattested';

/** What is wrong with a tool's identity, however normal its acts look. */
export interface ToolFault {
  readonly class: FaultClass | typeof unattested;
  /** Sentence: what was seen. */
  readonly message: string;
  /** What should have been. */
  readonly expected: string;
  /** What it is about, as printed: a path, a field of an attestation. */
  readonly target: string;
  /** Of a replaced file: the system's package database vouches for the new one, which whoever can replace it can make it do. */
  readonly vouched?: boolean | undefined;
}
