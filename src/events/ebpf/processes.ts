/** The processes that the sensor tells of, from their first line to their exit. */

export interface Process {
  readonly pid: number;
  /** ns since the recording began. */
  readonly start: number;
  readonly job: boolean;
  /** The image it runs, and where it was started, once seen. */
  exe: string | undefined;
  cwd: string | undefined;
  /** What this image was already reported for. */
  readonly seen: Set<string>;
}

/** Enough for every live process of a build machine; a forged trace cannot make the table grow past it. */
const MAX_PROCESSES = 65_536;
const MAX_SEEN = 50_000;

type Identity = Pick<Process, 'pid' | 'start' | 'job'>;

export class Processes {
  readonly #table = new Map<number, Process>();
  #living = 0;

  /** How many processes of the job live, as far as was seen. */
  get living(): number {
    return this.#living;
  }

  /** The process of a line; a pid with another start is another process. */
  of({ pid, start, job }: Identity): Process {
    const known = this.#table.get(pid);
    if (known !== undefined && known.start === start && known.job === job) return known;
    return this.#add({ pid, start, job, exe: undefined, cwd: undefined, seen: new Set() });
  }

  /** A process if it is known. */
  get(pid: number): Process | undefined {
    return this.#table.get(pid);
  }

  /** A child begins as its parent's image. */
  fork(parent: Process, child: number, start: number): void {
    this.#add({ pid: child, start, job: parent.job, exe: parent.exe, cwd: parent.cwd, seen: new Set() });
  }

  exit(pid: number): void {
    const gone = this.#table.get(pid);
    if (gone === undefined) return;
    this.#table.delete(pid);
    if (gone.job) this.#living--;
  }

  #add(process: Process): Process {
    this.exit(process.pid);
    this.#table.set(process.pid, process);
    if (process.job) this.#living++;
    const oldest = this.#table.size > MAX_PROCESSES ? this.#table.keys().next().value : undefined;
    if (oldest !== undefined) this.exit(oldest);
    return process;
  }
}

/** Is this the first time for this image? Beyond the bound it forgets and reports again rather than losing any. */
export function firstTime(process: Process, key: string): boolean {
  if (process.seen.has(key)) return false;
  if (process.seen.size >= MAX_SEEN) process.seen.clear();
  process.seen.add(key);
  return true;
}
