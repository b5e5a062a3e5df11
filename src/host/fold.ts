import type { Draft } from '../events/draft.ts';

/** An event with its place, possibly standing for `n` events. */
export interface Placed {
  readonly seq: number;
  readonly draft: Draft;
  readonly n: number;
}

interface Fold {
  readonly seq: number;
  readonly first: Draft;
  n: number;
  until: number;
  last: number;
}

/** Open folds held at once; beyond it those of the process that folded longest ago are given out. */
const MAX_FOLDS = 4096;

/** True for the kinds that come in storms and may be folded above the byte cap. */
export function isBulk(draft: Draft): boolean {
  return draft.kind.startsWith('file.') || draft.kind === 'lib.load';
}

/**
 * Folds bulk events of one process, kind and directory into one: the first, with `n`, `until` and `last`, and
 * `path` named in `cut`, because the other paths are gone. Making a file executable is not folded with other
 * changes of mode.
 */
export class FoldTable {
  readonly #byProcess = new Map<string, Map<string, Fold>>();
  #size = 0;

  /** Takes in one event. Returns what had to leave to make room, in the order of `seq`. */
  add(seq: number, draft: Draft): Placed[] {
    const process = processKey(draft);
    let folds = this.#byProcess.get(process);
    if (folds === undefined) {
      folds = new Map();
      this.#byProcess.set(process, folds);
    }
    const key = foldKey(draft);
    const fold = folds.get(key);
    if (fold !== undefined) {
      fold.n += draft.n ?? 1;
      fold.until = draft.until ?? draft.t;
      fold.last = seq;
      return [];
    }
    folds.set(key, { seq, first: draft, n: draft.n ?? 1, until: draft.until ?? draft.t, last: seq });
    this.#size++;
    if (this.#size <= MAX_FOLDS) return [];
    const [oldest] = this.#byProcess.keys();
    return oldest === undefined ? [] : this.#take(oldest);
  }

  /** Gives out the folds of the process that did `draft`, so that its own acts stay in order. */
  takeOf(draft: Draft): Placed[] {
    return this.#take(processKey(draft));
  }

  /** Gives out everything, in the order of `seq`. */
  takeAll(): Placed[] {
    return [...this.#byProcess.keys()].flatMap((process) => this.#take(process)).sort((a, b) => a.seq - b.seq);
  }

  #take(process: string): Placed[] {
    const folds = this.#byProcess.get(process);
    if (folds === undefined) return [];
    this.#byProcess.delete(process);
    this.#size -= folds.size;
    return [...folds.values()].map(placed);
  }
}

function placed(fold: Fold): Placed {
  if (fold.n === 1) return { seq: fold.seq, draft: fold.first, n: 1 };
  const cut = [...new Set([...(fold.first.cut ?? []), 'path'])];
  return { seq: fold.seq, draft: { ...fold.first, n: fold.n, until: fold.until, last: fold.last, cut }, n: fold.n };
}

function processKey(draft: Draft): string {
  return `${draft.pid} ${draft.start}`;
}

function foldKey(draft: Draft): string {
  const path = 'path' in draft ? directory(draft.path) : '';
  const to = 'to' in draft ? directory(draft.to) : '';
  const special = 'mode' in draft && draft.mode !== undefined ? draft.mode & 0o7111 : 0;
  return `${draft.kind}\0${draft.done}\0${special}\0${path}\0${to}`;
}

function directory(path: string | undefined): string {
  return path === undefined ? '' : path.slice(0, path.lastIndexOf('/') + 1);
}
