/** A file of profiles, manifests, zones, weights or cases that cannot be used: with file, line and column. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}
