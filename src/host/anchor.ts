/** Epoch nanoseconds, in the steps of the system's milliseconds. */
export function now(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}
