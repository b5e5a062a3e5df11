import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditRecord } from '../../src/report/audit.ts';
import type { ResultDocument, ResultInvocation } from '../../src/report/result.ts';
import { chosenSensor } from './each-sensor.ts';
import { type Ended, guard, type Surroundings } from './program.ts';

/** A command that ran under the guard, with what the guard left. */
export interface WatchedRun extends Ended {
  /** Where the recording and its results lie. */
  readonly out: string;
  readonly document: ResultDocument;
  readonly audit: readonly AuditRecord[];
}

/**
 * `run [options] -- argv` in a directory; the results are read from the newest recording below it. In a test that is about one sensor it
 * is run with that one, and an Error tells when another watched.
 */
export async function watchedRun(
  argv: readonly string[],
  surroundings: Surroundings,
  options: readonly string[] = [],
): Promise<WatchedRun> {
  const sensor = chosenSensor();
  const choice = sensor === undefined ? [] : ['--sensor', sensor];
  const ended = await guard(['run', ...choice, ...options, '--', ...argv], surroundings);
  const recordings = join(surroundings.cwd, '.ironclaw');
  const newest = existsSync(recordings) ? readdirSync(recordings).toSorted().at(-1) : undefined;
  if (newest === undefined) throw new Error(`no recording was made: ${ended.stderr}`);
  const run = { ...ended, ...results(join(recordings, newest)) };
  const { name } = run.document.sensor;
  if (sensor !== undefined && name !== sensor)
    throw new Error(`${sensor} should have watched, not ${name}: ${ended.stderr}`);
  return run;
}

/** What a judgement wrote into a directory. */
export function results(out: string): Pick<WatchedRun, 'out' | 'document' | 'audit'> {
  const document = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')) as ResultDocument;
  const lines = readFileSync(join(out, 'audit.ndjson'), 'utf8').split('\n').filter(Boolean);
  return { out, document, audit: lines.map((line) => JSON.parse(line) as AuditRecord) };
}

/** `npm › lifecycle:esbuild › sh`: the names of a role path. */
export const roleNames = (path: ResultInvocation['rolePath']): string => path.map(({ name }) => name).join(' › ');
