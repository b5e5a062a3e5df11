import type { Draft } from '../events/draft.ts';
import { EventFile, type EventFileEnd } from './event-file.ts';
import { FoldTable, isBulk, type Placed } from './fold.ts';

/** Default byte cap of events.ndjson: 1 GiB. */
const DEFAULT_CAP = 1024 ** 3;

/** Above these multiples of the cap an event is dropped and counted: bulk first, everything at the end. */
const BULK_LIMIT = 1.2;
const HARD_LIMIT = 1.25;
/** Longest argument list kept, in characters; a line stays far below the 1 MiB a reader accepts. */
const MAX_ARGV = 128 * 1024;
const MAX_LINE = 512 * 1024;
const SECOND = 1_000_000_000;

export interface RecorderOptions {
  readonly path: string;
  /** Byte cap of the file; default 1 GiB. */
  readonly cap?: number | undefined;
  /** True for paths in a zone: their events are never folded. */
  readonly protectedPath?: ((path: string) => boolean) | undefined;
}

/** The figures of a finished events.ndjson. */
export interface RecorderEnd {
  /** Lines in the file. */
  readonly count: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Head of the hash chain. */
  readonly chain: string;
  /** Events that live on only in the `n` of another. */
  readonly folded: number;
  readonly cap: number;
  /** Events that were seen and are not in the file. */
  readonly lost: number;
  /** Of these: execs, network, privilege, memory, kernel and sensor events, and acts in zones. */
  readonly lostPriority: number;
  /** Sentence: why writing stopped. */
  readonly failed?: string;
}

interface Loss {
  bulk: number;
  priority: number;
}

/**
 * Writes events.ndjson: gives each draft its `seq`, one JSON object a line.
 *
 * Below the cap nothing is folded. Above it bulk events fold (see FoldTable): a folded line may then stand after
 * lines with a higher `seq`, but before any later exec, and before any later unfolded act of its own process. Where folding
 * does not suffice events are dropped, and a sensor.loss says how many. The sum of all `n`, plus what was
 * lost, is always the number of sequence numbers given out.
 */
export class Recorder {
  readonly cap: number;
  readonly #file: EventFile;
  readonly #protected: (path: string) => boolean;
  readonly #folds = new FoldTable();
  readonly #unreported: Loss = { bulk: 0, priority: 0 };
  readonly #lost: Loss = { bulk: 0, priority: 0 };
  #told = '';
  #seq = 0;
  #folded = 0;
  #lastT = 0;
  #lossAt = Number.NEGATIVE_INFINITY;

  /** Creates the file. Throws the file system's error when it exists or cannot be created. */
  constructor(options: RecorderOptions) {
    this.#file = new EventFile(options.path);
    this.cap = options.cap ?? DEFAULT_CAP;
    this.#protected = options.protectedPath ?? (() => false);
  }

  /** Events seen so far. */
  get seen(): number {
    return this.#seq;
  }

  /** Largest time seen, ns since the recording began. */
  get lastT(): number {
    return this.#lastT;
  }

  /** Why writing stopped, if it did. */
  get failed(): string | undefined {
    return this.#file.failed;
  }

  /** The head that stands in the last heartbeat: where it is in the file can be found again. Empty before the first. */
  get toldChain(): string {
    return this.#told;
  }

  /** Head of the hash chain over what is on disk. */
  get chain(): string {
    return this.#file.chain;
  }

  /**
   * Takes note of events that a sensor lost before they came here: they have numbers in the recording as if they had come.
   * `draft` is the sensor.loss that says so. Never throws.
   */
  lost(draft: Draft & { kind: 'sensor.loss' }, priority: number): void {
    const lost = draft.lost ?? 0;
    this.#seq += lost;
    this.#lost.priority += Math.min(lost, priority);
    this.#lost.bulk += Math.max(0, lost - priority);
    this.write(draft);
  }

  /** Records one event. Never throws. */
  write(draft: Draft): void {
    const seq = this.#seq++;
    if (draft.t > this.#lastT) this.#lastT = draft.t;
    if (this.#file.size < this.cap) {
      this.#put({ seq, draft, n: 1 }, HARD_LIMIT);
      return;
    }
    if (isBulk(draft) && !this.#inZone(draft)) {
      this.#putFolded(this.#folds.add(seq, draft));
      return;
    }
    this.#putFolded(draft.kind === 'process.exec' ? this.#folds.takeAll() : this.#folds.takeOf(draft));
    this.#put({ seq, draft, n: 1 }, HARD_LIMIT);
  }

  /** Brings what is buffered to disk. */
  flush(): void {
    this.#file.flush();
  }

  /**
   * Copies the file as it is now, with all that is folded or buffered, and goes on.
   * @throws the file system's error when it cannot be copied
   */
  copyTo(path: string): RecorderEnd {
    this.#putFolded(this.#folds.takeAll());
    this.#reportLoss();
    return this.#end(this.#file.copyTo(path));
  }

  /** Writes the rest and closes the file. Never throws. */
  finish(): RecorderEnd {
    this.#putFolded(this.#folds.takeAll());
    this.#reportLoss();
    return this.#end(this.#file.close());
  }

  #end(end: EventFileEnd): RecorderEnd {
    const lost = this.#seq - end.events;
    return {
      count: end.lines,
      bytes: end.bytes,
      sha256: end.sha256,
      chain: end.chain,
      folded: this.#folded,
      cap: this.cap,
      lost,
      lostPriority: this.#lost.priority,
      ...(this.#file.failed === undefined ? {} : { failed: this.#file.failed }),
    };
  }

  #inZone(draft: Draft): boolean {
    if ('path' in draft && draft.path !== undefined && this.#protected(draft.path)) return true;
    return 'to' in draft && this.#protected(draft.to);
  }

  #putFolded(events: readonly Placed[]): void {
    for (const event of events) this.#put(event, BULK_LIMIT);
  }

  #put(event: Placed, limit: number): void {
    const line = lineOf(event);
    const size = this.#file.size + line.length;
    if (line.length <= MAX_LINE && size <= this.cap * limit) {
      if (this.#lastT - this.#lossAt >= SECOND) this.#reportLoss();
      if (this.#file.append(event.draft.kind === 'sensor.heartbeat' ? this.#chained(event) : line, event.n)) {
        this.#folded += event.n - 1;
        return;
      }
    }
    const sort = isBulk(event.draft) && !this.#inZone(event.draft) ? 'bulk' : 'priority';
    this.#lost[sort] += event.n;
    this.#unreported[sort] += event.n;
  }

  /** A heartbeat with the head over every line before it. */
  #chained({ seq, draft, n }: Placed): string {
    this.#file.flush();
    this.#told = this.#file.chain;
    return lineOf({ seq, draft: { ...draft, chain: this.#told } as Draft, n });
  }

  #reportLoss(): void {
    if (this.#file.failed !== undefined) return;
    for (const sort of ['bulk', 'priority'] as const) {
      const lost = this.#unreported[sort];
      if (lost === 0) continue;
      this.#unreported[sort] = 0;
      this.#lossAt = this.#lastT;
      const reason = `the byte cap of ${this.cap} was reached: ${sort} events dropped`;
      const draft: Draft = {
        kind: 'sensor.loss',
        t: this.#lastT,
        pid: process.pid,
        tid: process.pid,
        start: 0,
        job: false,
        done: true,
        lost,
        reason,
      };
      this.#file.append(lineOf({ seq: this.#seq++, draft, n: 1 }));
    }
  }
}

function lineOf({ seq, draft }: Placed): string {
  const line = JSON.stringify({ seq, ...draft });
  if (line.length <= MAX_ARGV || draft.kind !== 'process.exec') return line;
  const argv: string[] = [];
  let length = 0;
  for (const argument of draft.argv) {
    length += argument.length + 3;
    if (length > MAX_ARGV) break;
    argv.push(argument);
  }
  return JSON.stringify({ seq, ...draft, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] });
}
