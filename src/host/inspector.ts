/**
 * Keeps node's inspector shut: without a handler SIGUSR1 opens it on loopback, and whoever may send the signal may then run
 * code in this process.
 */
export function refuseInspector(): void {
  process.on('SIGUSR1', () => {});
}
