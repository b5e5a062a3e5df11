import type { Event, UnknownEvent } from '../events/event.ts';
import type { Coverage, Recording } from '../events/recording.ts';

/** Watches what arrives: gaps, losses, lines that are no events, kinds nobody knows. */
export class Reception {
  #given = 0; // sequence numbers given out, as far as seen
  #kept = 0; // of these: events that arrived, folded ones counted
  #count = 0;
  #lost = 0;
  #unnumbered = 0; // losses that do not say how much
  #damaged = 0;
  #now = 0;
  readonly unknownKinds = new Map<string, number>();

  /** Takes in a decoded line; returns the event if it is one this version knows, with time never running backwards. */
  take(event: Event | UnknownEvent | undefined): Event | undefined {
    if (event === undefined) {
      this.#damaged++;
      return undefined;
    }
    this.#count++;
    this.#kept += 'n' in event ? (event.n ?? 1) : 1;
    this.#given = Math.max(this.#given, (('last' in event && event.last) || event.seq) + 1);
    if (event.kind === 'unknown') {
      const name = event.original.slice(0, 64);
      if (this.unknownKinds.size < 100 || this.unknownKinds.has(name))
        this.unknownKinds.set(name, (this.unknownKinds.get(name) ?? 0) + 1);
      return undefined;
    }
    if (event.kind === 'sensor.loss') {
      this.#lost += event.lost ?? 0;
      if ((event.lost ?? 0) === 0) this.#unnumbered++;
    }
    if (event.t < this.#now) return { ...event, t: this.#now };
    this.#now = event.t;
    return event;
  }

  /** Events read. */
  get count(): number {
    return this.#count;
  }

  /** Sequence numbers that nothing accounts for. A folded line stands where it was written, so order says nothing. */
  get #gaps(): number {
    return Math.max(0, this.#given - this.#kept - this.#lost);
  }

  /** The recording's coverage, lowered by what did not arrive. */
  coverage(recording: Recording, damages: readonly string[]): Coverage {
    const { level, reasons, lost } = recording.coverage;
    const found = [...damages];
    if (this.#gaps > 0) found.push(`the recording has gaps: ${this.#gaps} events are missing and no loss was recorded`);
    if (this.#damaged > 0) found.push(`${this.#damaged} lines of events.ndjson are no events`);
    const unknown = [...this.unknownKinds.values()].reduce((sum, n) => sum + n, 0);
    if (unknown > 0) found.push(`${unknown} events are of kinds this version does not know`);
    if (this.#unnumbered > 0) found.push(`the sensor lost events ${this.#unnumbered} times without saying how many`);
    if (this.#lost > lost) found.push(`the sensor lost ${this.#lost} events`);
    // what was cut off the end leaves no gap, only fewer lines than were written
    const missing = Math.max(0, recording.events.count - this.#count);
    return {
      level: found.length > 0 && level === 'full' ? 'partial' : level,
      reasons: [...reasons, ...found],
      lost: Math.max(lost, this.#lost) + Math.max(this.#gaps, missing) + this.#unnumbered,
    };
  }
}
