import { AddressNames } from '../dns.ts';
import type { Draft } from '../draft.ts';
import { Paths } from '../paths.ts';
import type { World } from '../world.ts';
import type { Act, Decoder, Scene } from './act.ts';
import { execCalls } from './exec.ts';
import { fileCalls } from './file.ts';
import { firstCall } from './granular.ts';
import { kernelCalls } from './kernel.ts';
import { Ledger } from './ledger.ts';
import { callName, outcome, readCall, readLine } from './line.ts';
import { FORKS, Lineage } from './lineage.ts';
import { mapsData, mmap } from './mapping.ts';
import { netCalls } from './net.ts';
import { openCalls } from './open.ts';
import { type Pending, type Process, ProcessTable, type Task } from './processes.ts';
import { type Held, Waiting } from './waiting.ts';

const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ...openCalls,
  ...fileCalls,
  ...execCalls,
  ...netCalls,
  ...kernelCalls,
  ['mmap', mmap],
]);

const MAX_SAMPLES = 10;
const SAMPLE_LENGTH = 200;

/** A process that was there before strace was attached. */
export interface Attached {
  readonly pid: number;
  readonly ppid: number;
  /** Epoch ns. */
  readonly start: bigint;
  readonly threads: readonly number[];
}

export interface DecoderOptions {
  /** Epoch ns of t = 0. */
  readonly anchor: bigint;
  readonly world: World;
  /** Working directory of the first process, when strace launched it. */
  readonly cwd: string;
  readonly attached?: readonly Attached[];
  /** May a DNS answer of this resolver name addresses? Default: any may. */
  readonly trusted?: (resolver: string) => boolean;
  /** Ids of the first process; without them its first setuid counts as a change. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Are all system calls traced, and to be told by name? */
  readonly syscalls?: boolean;
  emit(draft: Draft): void;
}

/**
 * Turns the lines of `strace -f -yy --absolute-timestamps=format:unix,precision:ns` into drafts of events, in the order
 * the calls ended. It never throws; a line it does not understand is counted. All that it sees is part of the job's tree.
 * `t` never runs backwards: a line that had to be held counts as at its release.
 */
export class StraceDecoder {
  readonly #scene: Scene;
  readonly #table = new ProcessTable();
  readonly #lineage: Lineage;
  readonly #owner: DecoderOptions['owner'];
  readonly #syscalls: boolean;
  readonly #second: number;
  readonly #nano: number;
  readonly #waiting = new Waiting();
  readonly #samples: string[] = [];
  #unknown = 0;
  #now = Number.MIN_SAFE_INTEGER;

  constructor(o: DecoderOptions) {
    const { world, anchor } = o;
    const emit = (draft: Draft): void => o.emit(draft);
    const names = new AddressNames(o.trusted ?? (() => true));
    const owner = (tid: number): Process | undefined => this.#table.owner(tid);
    this.#scene = {
      world,
      anchor,
      names,
      servers: new Map(),
      paths: new Paths(world),
      ledger: new Ledger(),
      owner,
      emit,
    };
    this.#lineage = new Lineage({ table: this.#table, world, anchor, cwd: o.cwd, emit });
    this.#owner = o.owner;
    this.#syscalls = o.syscalls === true;
    this.#second = Number(anchor / 1_000_000_000n);
    this.#nano = Number(anchor % 1_000_000_000n);
    for (const { pid, ppid, start, threads } of o.attached ?? []) {
      const place = { cwd: world.cwd(pid) ?? '/', root: '/' };
      const { process } = this.#table.add({ pid, ppid, start: Number(start - anchor), place });
      for (const tid of threads) if (tid !== pid) this.#table.addThread(process, tid);
    }
  }

  /** How many lines were not understood. */
  get unknown(): number {
    return this.#unknown;
  }

  /** The first of them, cut. */
  get samples(): readonly string[] {
    return this.#samples;
  }

  /** Takes one line, without its newline. */
  line(text: string): void {
    if (text === '') return;
    // A part of a line keeps what the line was cut from: without a copy, one remembered path would hold a whole block.
    const line = readLine(` ${text}`.slice(1));
    const t = line === undefined ? Number.NaN : (line.second - this.#second) * 1_000_000_000 + (line.nano - this.#nano);
    if (line === undefined || !Number.isSafeInteger(t)) this.#refuse(text);
    else this.#take({ line, text, t });
    this.#settle();
  }

  /** The trace ended: releases what was held, and tells of calls whose end was not seen. */
  end(): void {
    for (const tid of this.#waiting.tids) {
      this.#lineage.orphan(tid, this.#now);
      this.#waiting.release(tid);
    }
    this.#settle();
    for (const task of this.#table.tasks()) {
      this.#abandon(task);
      this.#table.remove(task.tid);
    }
  }

  #take(held: Held): void {
    const { tid } = held.line;
    const t = this.#at(held.t);
    let task = this.#table.task(tid);
    if (task === undefined && !this.#waiting.has(tid)) task = this.#first(tid, t);
    if (task !== undefined) this.#apply(task, held, t);
    else this.#hold(held, t);
  }

  #at(t: number): number {
    this.#now = Math.max(this.#now, t);
    return this.#now;
  }

  #first(tid: number, t: number): Task | undefined {
    const root = this.#table.size === 0;
    const task = this.#lineage.adopt(tid, t);
    if (root && task !== undefined && this.#owner !== undefined) {
      task.process.uid = this.#owner.uid;
      task.process.gid = this.#owner.gid;
    }
    return task;
  }

  #hold(held: Held, t: number): void {
    const { tid } = held.line;
    this.#waiting.hold(held);
    if (!this.#waiting.full) return;
    this.#lineage.orphan(tid, t, this.#table.expecting()[0]?.process);
    this.#waiting.release(tid);
  }

  /** Takes the released lines; they may release others. */
  #settle(): void {
    for (let held = this.#waiting.next(); held !== undefined; held = this.#waiting.next()) this.#take(held);
  }

  #apply(task: Task, held: Held, t: number): void {
    const { body } = held.line;
    switch (body.kind) {
      case 'call':
      case 'unfinished': {
        const name = callName(body.text);
        if (name === undefined) {
          this.#refuse(held.text);
          return;
        }
        const first = this.#syscalls ? firstCall(task, name, t) : undefined;
        if (first !== undefined) this.#scene.emit(first);
        const pending = { name, text: body.text, begun: t, replaced: false, child: undefined };
        if (body.kind === 'call') this.#finish(task, pending, held.text, t);
        else this.#table.begin(task, pending, FORKS.has(name));
        return;
      }
      case 'resumed': {
        const pending = this.#table.finish(task);
        if (pending?.name !== body.name) this.#refuse(held.text);
        else this.#finish(task, { ...pending, text: pending.text + body.text }, held.text, t);
        return;
      }
      case 'superseded':
        this.#supersede(task, body.by);
        return;
      case 'exited':
        this.#exit(task, t, { code: body.code });
        return;
      case 'killed':
        this.#exit(task, t, { signal: body.signal });
        return;
      case 'other':
    }
  }

  /** A whole call, on one line or joined of two. */
  #finish(task: Task, whole: Pending, line: string, t: number): void {
    // Most lines of a trace are mappings of data: told apart before they are taken apart.
    if (whole.name === 'mmap' && mapsData(whole.text)) return;
    const call = readCall(whole.text);
    if (call === undefined) this.#refuse(line);
    else if (FORKS.has(call.name)) this.#forked(task, whole, call.result, t);
    else {
      const decoder = DECODERS.get(call.name);
      const end = whole.replaced ? { ok: true, unseen: false, err: undefined } : outcome(call.result);
      const act: Act = { ...call, ...end, tid: task.tid, process: task.process, t, begun: whole.begun };
      if (decoder?.(act, this.#scene) === false) this.#refuse(line);
    }
  }

  #forked(task: Task, fork: Pending, result: string, t: number): void {
    const child = this.#lineage.forked(task, fork, result, t);
    if (child !== undefined) this.#waiting.release(child);
    const held = this.#waiting.tids;
    if (held.length === 0 || this.#table.expecting().length > 0) return;
    // Whoever is still held can have been made by none but this fork or one before it.
    for (const tid of held) {
      this.#lineage.orphan(tid, t, task.process);
      this.#waiting.release(tid);
    }
  }

  /** An exec in a thread: the thread takes its process's id, and the exec's end comes under that id. */
  #supersede(leader: Task, by: number): void {
    const thread = this.#table.task(by);
    if (thread === undefined || thread.process !== leader.process) return;
    const pending = this.#table.finish(thread);
    this.#table.remove(by);
    if (pending !== undefined) this.#table.begin(leader, { ...pending, replaced: true }, false);
  }

  #exit(task: Task, t: number, how: { code: number } | { signal: string }): void {
    const { pid, start } = task.process;
    for (const gone of this.#table.remove(task.tid)) this.#abandon(gone);
    if (task.tid !== pid) return;
    this.#scene.emit({ kind: 'process.exit', t, pid, tid: pid, start, job: true, done: true, ...how });
  }

  /** A call whose end will never be seen. */
  #abandon(task: Task): void {
    const { pending } = task;
    task.pending = undefined;
    if (pending === undefined || FORKS.has(pending.name)) return;
    const call = readCall(`${pending.text}) = ?`);
    const act = call && {
      ...call,
      ...outcome(call.result),
      tid: task.tid,
      process: task.process,
      t: this.#now,
      begun: pending.begun,
    };
    if (act !== undefined) DECODERS.get(act.name)?.(act, this.#scene);
  }

  #refuse(text: string): void {
    this.#unknown++;
    if (this.#samples.length < MAX_SAMPLES) this.#samples.push(text.slice(0, SAMPLE_LENGTH));
  }
}
