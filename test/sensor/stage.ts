import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXPECTED, expected } from './expected.ts';
import { type Line, told } from './tell.ts';

/** The acts that need a system call which not every kernel has, told as status 77 then. */
const NEEDS: Readonly<Record<string, string>> = { 'files/fchmodat2_one': '6.6' };
const ABSENT = 77 << 8;

const PROGRAMS = ['stage', 'files', 'names', 'processes', 'reach', 'network', 'kernel', 'uring', 'shield'];

/** Builds stage.c and the programs of acts, static, into a directory, with a compiler. */
export function buildActs(directory: string, compiler = 'gcc'): void {
  for (const name of PROGRAMS) {
    const source = resolve(`test/sensor/acts/${name}.c`);
    const compiled = spawnSync(compiler, ['-static', '-O1', '-o', join(directory, name), source], { encoding: 'utf8' });
    assert.equal(compiled.status, 0, compiled.stderr);
  }
}

/** Every act, as stage.c takes them. */
export const ACTS: readonly string[] = Object.keys(EXPECTED);

const isOlder = (kernel: string, than: string): boolean => kernel.localeCompare(than, 'en', { numeric: true }) < 0;

/**
 * Holds what stage wrote against the table: the rung, and each act's sentences.
 *
 * @param output NDJSON of the sensor and of stage
 * @param place where stage ran
 * @returns the sensor's first line
 */
export function judge(output: string, place: string, rung: 'full' | 'degraded'): Line {
  const { ready, acts } = told(output, place);
  assert.equal(ready.rung, rung, JSON.stringify(ready));
  const kernel = String(ready.kernel);
  const ran = acts.filter(({ act, status }) => {
    const since = NEEDS[act];
    return !(since !== undefined && isOlder(kernel, since) && status === ABSENT);
  });
  assert.deepEqual(
    Object.fromEntries(ran.map(({ act, status, sentences }) => [act, status === 0 ? sentences : `status ${status}`])),
    Object.fromEntries(ran.map(({ act }) => [act, expected(act, rung)])),
  );
  assert.deepEqual(
    acts.map(({ act }) => act),
    ACTS,
  );
  assert.ok(output.includes('"kind":"sensor.stop"'), 'the sensor ended before the last act');
  return ready;
}

/** The reasons for what a rung tells otherwise that neither the sensor nor docs/limits.md gives. */
export function unexplained(notCovered: readonly string[]): string[] {
  const limits = readFileSync('docs/limits.md', 'utf8').replaceAll(/\s+/g, ' ');
  return Object.values(EXPECTED)
    .flatMap((sentences) => ('because' in sentences ? [sentences.because] : []))
    .filter((reason) => !notCovered.includes(reason) && !limits.includes(reason));
}
