/** A support document that cannot be used, or support of which nothing can be made. */
export class SupportError extends Error {
  override readonly name = 'SupportError';
}
