import { closeSync, openSync, readdirSync, readlinkSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
  const path = opened(worker) ?? newest(worker);
  return path === undefined ? undefined : beginning(path);
}

function opened(worker: number): string | undefined {
  const place = `/proc/${worker}/fd`;
  return listed(place)
    .map((fd) => linked(join(place, fd)))
    .find((path) => path !== undefined && isLog(path));
}

function isLog(path: string): boolean {
  return NAME.test(path.slice(path.lastIndexOf('/') + 1)) && dirname(path).endsWith('/_diag');
}

/** RUNNER/bin/Runner.Worker keeps its logs in RUNNER/_diag; so do runners that are updated, one directory higher. */
function newest(worker: number): string | undefined {
  const program = linked(`/proc/${worker}/exe`);
  if (program === undefined) return undefined;
  const runner = dirname(dirname(program));
  const logs = [join(runner, '_diag'), join(dirname(runner), '_diag')].flatMap((place) =>
    listed(place)
      .filter((name) => NAME.test(name))
      .map((name) => join(place, name)),
  );
  return logs.toSorted((a, b) => modified(a) - modified(b)).at(-1);
}

function beginning(path: string): string | undefined {
  let file: number | undefined;
  try {
    if (!statSync(path).isFile()) return undefined;
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(Math.min(MAX_BYTES, statSync(path).size));
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function listed(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function linked(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function modified(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
