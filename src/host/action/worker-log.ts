import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LiveWorld, readHead } from '../live-world.ts';

/** Bytes from the beginning of the log that are read: the job message stands there. */
const MAX_BYTES = 16 * 1024 * 1024;
const NAME = /^Worker_[\w.-]+\.log$/;

/**
 * The beginning of the diagnostic log that a runner's worker writes (`_diag/Worker_*-utc.log`): of the file it has open, else of
 * the newest below its program.
 * @param worker its process id
 * @returns undefined when there is none, or it may not be read. Never throws.
 */
export function workerLog(worker: number): string | undefined {
  const world = new LiveWorld();
  try {
    const path = opened(world, worker) ?? newest(world.image(worker));
    return path === undefined ? undefined : readHead(path, Math.min(MAX_BYTES, statSync(path).size)).toString('utf8');
  } catch {
    return undefined;
  }
}

function opened(world: LiveWorld, worker: number): string | undefined {
  return listed(`/proc/${worker}/fd`)
    .map((fd) => world.descriptor(worker, Number(fd)))
    .find((path) => path !== undefined && isLog(path));
}

function isLog(path: string): boolean {
  return NAME.test(path.slice(path.lastIndexOf('/') + 1)) && dirname(path).endsWith('/_diag');
}

/** RUNNER/bin/Runner.Worker keeps its logs in RUNNER/_diag; so do runners that are updated, one directory higher. */
function newest(program: string | undefined): string | undefined {
  if (program === undefined) return undefined;
  const runner = dirname(dirname(program));
  const logs = [join(runner, '_diag'), join(dirname(runner), '_diag')].flatMap((place) =>
    listed(place)
      .filter((name) => NAME.test(name))
      .map((name) => join(place, name)),
  );
  const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return logs.toSorted((a, b) => modified(a) - modified(b)).at(-1);
}

function listed(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
