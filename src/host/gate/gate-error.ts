/** There is nobody to ask: no guard, or no address of one. */
export class GateError extends Error {
  override readonly name = 'GateError';
}
