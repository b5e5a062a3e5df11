import type { StdioFacts } from '../world.ts';
import type { Address } from './address.ts';

/** The processes and threads of the trace, from their first line to their exit. */

export interface Process {
  readonly pid: number;
  readonly ppid: number;
  /** ns since the recording began. */
  readonly start: number;
  /** Where its paths start: one for all that were made with CLONE_FS. */
  place: Place;
  uid: number | undefined;
  gid: number | undefined;
  /** The image it runs, once seen. */
  exe: string | undefined;
  readonly tids: Set<number>;
  /** What descriptors were last seen to be, as annotated: not complete, since close and pipe are not traced. */
  readonly fds: Map<number, Opened>;
  /** What this image was already reported for. */
  readonly seen: Set<string>;
  /** Addresses given to bind, by descriptor. */
  readonly bound: Map<number, Address>;
}

/** A working directory and a root, absolute, as the tracer names them. */
export interface Place {
  cwd: string;
  /** '/' until chroot. */
  root: string;
}

export interface Opened {
  readonly note: string;
  readonly device: string | undefined;
  /** What the system said it is, when it was asked. */
  readonly type?: StdioFacts['type'];
  readonly closeOnExec: boolean;
}

export interface Task {
  readonly tid: number;
  process: Process;
  pending: Pending | undefined;
}

/** A call that has begun. */
export interface Pending {
  readonly name: string;
  readonly text: string;
  readonly begun: number;
  /** Set when an exec is known to have succeeded, whatever its line says. */
  replaced: boolean;
  /** The child of a fork, when its lines came before the call's end. */
  child: number | undefined;
}

/** Enough for every live process of a build machine; a forged trace cannot make the table grow past it. */
const MAX_TASKS = 65_536;
const MAX_OPENED = 512;
const MAX_SEEN = 50_000;
const MAX_BOUND = 256;

export class ProcessTable {
  readonly #tasks = new Map<number, Task>();
  /** Tasks in the middle of a fork, in order. */
  readonly #forking = new Map<number, Task>();

  get size(): number {
    return this.#tasks.size;
  }

  task(tid: number): Task | undefined {
    return this.#tasks.get(tid);
  }

  /** A process by its id: its first thread may have gone. */
  process(pid: number): Process | undefined {
    const process = this.#tasks.get(pid)?.process;
    return process?.pid === pid ? process : undefined;
  }

  /** The process a thread belongs to, by its id. */
  owner(tid: number): Process | undefined {
    return this.#tasks.get(tid)?.process;
  }

  /** Adds a process; a child inherits what fork hands down. */
  add(o: { pid: number; ppid: number; start: number; place: Place }, parent?: Process): Task {
    this.remove(o.pid);
    const process: Process = {
      ...o,
      uid: parent?.uid,
      gid: parent?.gid,
      exe: parent?.exe,
      tids: new Set(),
      fds: new Map(parent?.fds),
      seen: new Set(),
      bound: new Map(),
    };
    return this.addThread(process, o.pid);
  }

  /** Adds a thread to a process. */
  addThread(process: Process, tid: number): Task {
    const task: Task = { tid, process, pending: undefined };
    this.#tasks.set(tid, task);
    process.tids.add(tid);
    if (this.#tasks.size > MAX_TASKS) {
      const oldest = this.#tasks.keys().next().value;
      if (oldest !== undefined) this.remove(oldest);
    }
    return task;
  }

  /** Forgets a task; when it is a process's first thread, the process. Returns the tasks forgotten. */
  remove(tid: number): Task[] {
    const task = this.#tasks.get(tid);
    if (task === undefined) return [];
    const gone = task.process.pid === tid ? [...task.process.tids] : [tid];
    const tasks: Task[] = [];
    for (const one of gone) {
      const other = this.#tasks.get(one);
      if (other?.process !== task.process) continue;
      tasks.push(other);
      this.#tasks.delete(one);
      this.#forking.delete(one);
      task.process.tids.delete(one);
    }
    return tasks;
  }

  begin(task: Task, pending: Pending, fork: boolean): void {
    task.pending = pending;
    if (fork) this.#forking.set(task.tid, task);
    else this.#forking.delete(task.tid);
  }

  finish(task: Task): Pending | undefined {
    const pending = task.pending;
    task.pending = undefined;
    this.#forking.delete(task.tid);
    return pending;
  }

  /** Tasks whose fork has begun and has shown no child yet. */
  expecting(): Task[] {
    return [...this.#forking.values()].filter((task) => task.pending?.child === undefined);
  }

  /** Every task. */
  tasks(): Task[] {
    return [...this.#tasks.values()];
  }
}

/** Notes what a descriptor is. */
export function noteOpened(process: Process, fd: number, opened: Opened): void {
  if (process.fds.size < MAX_OPENED || process.fds.has(fd)) process.fds.set(fd, opened);
}

/** Notes where a socket is bound. */
export function noteBound(process: Process, fd: number, address: Address): void {
  if (process.bound.size < MAX_BOUND || process.bound.has(fd)) process.bound.set(fd, address);
}

/** Is this the first time for this image? Beyond the bound it forgets and reports again rather than losing any. */
export function firstTime(process: Process, key: string): boolean {
  if (process.seen.has(key)) return false;
  if (process.seen.size >= MAX_SEEN) process.seen.clear();
  process.seen.add(key);
  return true;
}

/** What exec does to a process. */
export function renew(process: Process, exe: string): void {
  process.exe = exe;
  process.seen.clear();
  for (const [fd, opened] of process.fds) if (opened.closeOnExec) process.fds.delete(fd);
}
