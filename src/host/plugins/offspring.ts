import { identityOf, isAlive, type ProcessIdentity } from '../action/process-identity.ts';
import { listProcesses, statusField } from '../process-tree.ts';
import type { User } from '../user.ts';
import { processesOf } from './unused-user.ts';

const MOST_ROUNDS = 20;

/**
 * What a process started: its descendants, those of its process group, and all of its user where that is nobody else's. One that left its
 * parent and its group between two looks, as an ordinary user's, is lost.
 */
export class Offspring {
  readonly #root: ProcessIdentity;
  readonly #user: User | undefined;
  readonly #seen = new Map<number, ProcessIdentity>();

  /** @param user the user that nothing else runs as */
  constructor(root: ProcessIdentity, user: User | undefined) {
    this.#root = root;
    this.#user = user;
    this.#seen.set(root.pid, root);
  }

  /** Looks who is there now. @returns memory of all of them that is nobody else's, in bytes */
  memory(): number {
    this.#look();
    let sum = 0;
    for (const { pid } of this.#living())
      for (const field of ['RssAnon', 'RssShmem']) sum += Number.parseInt(statusField(pid, field) ?? '0', 10) * 1024;
    return sum;
  }

  /** Ends all of them, until none is left or new ones come faster than they go. */
  end(): void {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.#look();
      const living = this.#living();
      if (living.length === 0) return;
      for (const { pid } of living) attempt(() => process.kill(pid, 'SIGKILL'));
    }
  }

  #look(): void {
    const all = listProcesses();
    const mine = new Set(this.#living().map(({ pid }) => pid));
    const group = ({ pid, ppid, processGroup }: (typeof all)[number]): boolean =>
      !mine.has(pid) && (mine.has(ppid) || processGroup === this.#root.pid);
    for (let more = true; more; ) {
      const found = all.filter(group);
      for (const { pid } of found) mine.add(pid);
      more = found.length > 0;
    }
    for (const pid of [...mine, ...(this.#user === undefined ? [] : processesOf(this.#user))]) {
      const identity = this.#seen.has(pid) ? undefined : identityOf(pid);
      if (identity !== undefined) this.#seen.set(pid, identity);
    }
  }

  #living(): ProcessIdentity[] {
    return [...this.#seen.values()].filter(isAlive);
  }
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // it ended meanwhile
  }
}
