import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import { namespaceFlags } from './kernel.ts';
import type { Pending, Process, ProcessTable, Task } from './processes.ts';
import { readNumber } from './values.ts';

/**
 * Who is whose child. A child's lines may come before the end of the fork that made it; then it is given to the fork
 * in progress when there is but one, or to the one /proc names; otherwise the caller holds its lines.
 */

export const FORKS: ReadonlySet<string> = new Set(['clone', 'clone3', 'fork', 'vfork']);

/** Bound of children seen before their fork ended. */
const MAX_EARLY = 65_536;

export class Lineage {
  readonly #table: ProcessTable;
  readonly #world: World;
  readonly #anchor: bigint;
  readonly #cwd: string;
  readonly #emit: (draft: Draft) => void;
  /** Children taken in before their fork ended. */
  readonly #early = new Set<number>();

  constructor(o: { table: ProcessTable; world: World; anchor: bigint; cwd: string; emit: (draft: Draft) => void }) {
    this.#table = o.table;
    this.#world = o.world;
    this.#anchor = o.anchor;
    this.#cwd = o.cwd;
    this.#emit = o.emit;
  }

  /** The task of an id not met before; undefined when several forks in progress could have made it. */
  adopt(tid: number, t: number): Task | undefined {
    const expecting = this.#table.expecting();
    if (expecting.length === 0) return this.orphan(tid, t);
    const parent = expecting.length === 1 ? expecting[0] : this.#named(tid, expecting);
    if (parent?.pending === undefined) return undefined;
    if (this.#early.size >= MAX_EARLY) this.#early.clear();
    this.#early.add(tid);
    parent.pending.child = tid;
    return this.#born(parent, parent.pending, tid, t);
  }

  /** The one of several forks whose process /proc names as the parent. */
  #named(tid: number, expecting: readonly Task[]): Task | undefined {
    const facts = this.#world.parent(tid);
    if (facts === undefined) return undefined;
    const thread = facts.tgid !== tid;
    const parent = thread ? facts.tgid : facts.ppid;
    return expecting.find(
      (task) => task.process.pid === parent && task.pending !== undefined && makesThread(task.pending) === thread,
    );
  }

  /**
   * A task that no fork in progress explains: the first process of all, one that was there before, or one whose fork was
   * not understood. `fallback` is taken for its parent when the system does not know it any more.
   */
  orphan(tid: number, t: number, fallback?: Process): Task {
    const facts = this.#world.parent(tid);
    const group = facts === undefined || facts.tgid === tid ? undefined : this.#table.process(facts.tgid);
    if (group !== undefined) return this.#table.addThread(group, tid);
    const parent = (facts && this.#table.process(facts.ppid)) ?? fallback;
    const start = facts === undefined ? t : Math.min(t, Number(facts.start - this.#anchor));
    if (parent !== undefined) return this.#child(parent, tid, { tid: parent.pid, t, start, inferred: true });
    // The command strace launched starts with its first line; the system's clock of starts is coarse.
    if (this.#table.size === 0)
      return this.#table.add({ pid: tid, ppid: facts?.ppid ?? 0, start: t, place: { cwd: this.#cwd, root: '/' } });
    const cwd = this.#world.cwd(tid) ?? this.#cwd;
    return this.#table.add({ pid: tid, ppid: facts?.ppid ?? 0, start, place: { cwd, root: '/' } });
  }

  /** A fork ended. Returns the child's id when it was not known before. */
  forked(parent: Task, fork: Pending, result: string, t: number): number | undefined {
    const child = childOf(result);
    const flags = namespaceFlags(fork.text);
    if (child === undefined || child <= 0) return undefined;
    if (flags !== '') {
      const { pid, start } = parent.process;
      const origin = { t, pid, tid: parent.tid, start, job: true, done: true } as const;
      this.#emit({ kind: 'kernel.namespace', ...origin, detail: `${fork.name} ${flags}` });
    }
    if (this.#early.delete(child)) return undefined;
    if (fork.child !== undefined) {
      // In another pid namespace the number returned is not the one strace knows the child by.
      const facts = this.#world.parent(child);
      if (facts === undefined || (facts.ppid !== parent.process.pid && facts.tgid !== parent.process.pid)) {
        this.#early.delete(fork.child);
        return undefined;
      }
    }
    this.#born(parent, fork, child, t);
    return child;
  }

  #born(parent: Task, fork: Pending, child: number, t: number): Task {
    if (makesThread(fork)) return this.#table.addThread(parent.process, child);
    return this.#child(parent.process, child, {
      tid: parent.tid,
      t,
      start: fork.begun,
      inferred: false,
      sibling: hasWord(fork.text, 'CLONE_PARENT'),
      together: hasWord(fork.text, 'CLONE_FS'),
    });
  }

  #child(
    parent: Process,
    pid: number,
    o: { tid: number; t: number; start: number; inferred: boolean; sibling?: boolean; together?: boolean },
  ): Task {
    const origin = { t: o.t, pid: parent.pid, tid: o.tid, start: parent.start, job: true, done: true } as const;
    this.#emit({ kind: 'process.fork', ...origin, ...(o.inferred ? { inferred: ['pid'] } : {}), child: pid });
    const ppid = o.sibling ? parent.ppid : parent.pid;
    const place = o.together ? parent.place : { ...parent.place };
    return this.#table.add({ pid, ppid, start: o.start, place }, parent);
  }
}

/** The child's id, as strace itself counts when it says so: `5 /* 4711 in the PID namespace of strace`. */
function childOf(result: string): number | undefined {
  const comment = result.indexOf('/* ');
  return readNumber(comment > 0 && result.includes("in strace's PID NS") ? result.slice(comment + 3) : result);
}

function makesThread(fork: Pending): boolean {
  return hasWord(fork.text, 'CLONE_THREAD');
}

function hasWord(text: string, word: string): boolean {
  return text.includes(word) && text.split(/[^A-Z_]+/).includes(word);
}
