/** Evidence that cannot be read: what was found, what was expected, what to do. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}
