import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, type ProcessIdentity } from './process-identity.ts';

/** Who guards the job. */
export interface LockHolder extends ProcessIdentity {
  /** GITHUB_ACTION of its step */
  readonly step: string;
}

const LARGEST = 4096;

/** One guard per job: a file named after the runner's worker, which is one process per job. */
export class JobLock {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  static of(base: string, worker: ProcessIdentity): JobLock {
    return new JobLock(join(base, `ironclaw-guard-${worker.pid}-${worker.start}.lock`));
  }

  /**
   * @returns undefined when the lock is now ours, else its living holder
   * @throws Error when the lock file is not a file of this user
   */
  take(holder: LockHolder): LockHolder | undefined {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        writeFileSync(this.path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
        return undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const other = this.#holder();
      if (other !== undefined && isAlive(other)) return other;
      rmSync(this.path, { force: true });
    }
    throw new Error(`the lock ${this.path} changes hands while this looks at it: is another program making it?`);
  }

  /** Hands the lock, which must be ours, to another process: the companion outlives the step that took it. */
  pass(holder: LockHolder): void {
    const next = `${this.path}.next`;
    writeFileSync(next, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    renameSync(next, this.path);
  }

  release(): void {
    rmSync(this.path, { force: true });
  }

  #holder(): LockHolder | undefined {
    const file = lstatSync(this.path, { throwIfNoEntry: false });
    if (file === undefined) return undefined;
    if (!file.isFile() || file.uid !== process.getuid?.() || file.size > LARGEST) {
      throw new Error(`${this.path} is not a lock of this user: remove it, another program made it`);
    }
    try {
      const { pid, start, step } = JSON.parse(readFileSync(this.path, 'utf8')) as LockHolder;
      return { pid, start, step: String(step) };
    } catch {
      return undefined;
    }
  }
}
