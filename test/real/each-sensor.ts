import { AsyncLocalStorage } from 'node:async_hooks';
import { type TestContext, test } from 'node:test';
import { everything } from '../everything.ts';

export type Sensor = 'ebpf' | 'strace';

const chosen = new AsyncLocalStorage<Sensor>();

/** The sensor that the running test is about; undefined where it leaves the choice to the guard. */
export const chosenSensor = (): Sensor | undefined => chosen.getStore();

type Body = (t: TestContext) => Promise<void>;

/** One test for each sensor: whatever `watchedRun` runs in it is watched by that one, and by no other. eBPF needs root. */
export function underEachSensor(name: string, body: Body): void {
  underEbpf(name, body);
  underStrace(name, body);
}

/**
 * As underEachSensor, for what strace needs half a minute for and shows nothing of it that shorter tests do not: under strace only where
 * everything is asked for by IRONCLAW_TEST_ALL=1, as the scheduled workflow does.
 */
export function underEachSensorInTime(name: string, body: Body): void {
  underEbpf(name, body);
  if (everything) underStrace(name, body);
}

function underEbpf(name: string, body: Body): void {
  const skip = process.getuid?.() !== 0 && 'the eBPF sensor needs root';
  test(`${name} (eBPF)`, { skip }, (t) => chosen.run('ebpf', () => body(t)));
}

function underStrace(name: string, body: Body): void {
  test(`${name} (strace)`, (t) => chosen.run('strace', () => body(t)));
}
