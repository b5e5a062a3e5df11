/** Vulnerability data that cannot be read: what it is, what was expected, what to do. */
export class ExposureDataError extends Error {
  override readonly name = 'ExposureDataError';
}
