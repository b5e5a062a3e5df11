import { AsyncLocalStorage } from 'node:async_hooks';
import { type TestContext, test } from 'node:test';

export type Sensor = 'ebpf' | 'strace';

const chosen = new AsyncLocalStorage<Sensor>();

/** The sensor that the running test is about; undefined where it leaves the choice to the guard. */
export const chosenSensor = (): Sensor | undefined => chosen.getStore();

/** One test for each sensor: whatever `watchedRun` runs in it is watched by that one, and by no other. eBPF needs root. */
export function underEachSensor(name: string, body: (t: TestContext) => Promise<void>): void {
  const skip = process.getuid?.() !== 0 && 'the eBPF sensor needs root';
  test(`${name} (eBPF)`, { skip }, (t) => chosen.run('ebpf', () => body(t)));
  test(`${name} (strace)`, (t) => chosen.run('strace', () => body(t)));
}
