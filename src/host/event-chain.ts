import { createHash, type Hash } from 'node:crypto';

/** How the lines that end a batch begin, behind their number: no text of an event can hold it, its quotes are escaped. */
const HEARTBEAT = '"kind":"sensor.heartbeat"';
const LINE_FEED = 10;
/** A longer line is none of ours. */
const MAX_LINE = 1024 * 1024;

/**
 * The hash chain over events.ndjson: at each heartbeat line, and at the end, head = sha256(head before ‖ bytes of the lines
 * since), beginning with 32 zero bytes; a heartbeat's own line belongs to the next batch. A head that was told to somebody in
 * time fixes everything before it.
 */
export class EventChain {
  readonly #onHeartbeat: (line: Buffer, head: string) => void;
  #hash: Hash = createHash('sha256').update(Buffer.alloc(32));
  #rest: Buffer[] = [];
  #restLength = 0;

  /** @param onHeartbeat given each heartbeat's line with the head over all before it */
  constructor(onHeartbeat: (line: Buffer, head: string) => void = () => {}) {
    this.#onHeartbeat = onHeartbeat;
  }

  /** Head over all whole lines given so far, hex. */
  get head(): string {
    return this.#hash.copy().digest('hex');
  }

  /** Takes the next bytes, however they are cut. */
  push(chunk: Buffer): void {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      this.#lines(
        this.#restLength === 0 ? chunk.subarray(0, end) : Buffer.concat([...this.#rest, chunk.subarray(0, end)]),
      );
      this.#rest = [];
      this.#restLength = 0;
    }
    if (end === chunk.length) return;
    this.#rest.push(Buffer.from(chunk.subarray(end)));
    this.#restLength += chunk.length - end;
    if (this.#restLength > MAX_LINE) this.end();
  }

  /** Takes what stands behind the last line feed as well. */
  end(): void {
    for (const part of this.#rest) this.#hash.update(part);
    this.#rest = [];
    this.#restLength = 0;
  }

  #lines(lines: Buffer): void {
    let done = 0;
    let from = 0;
    for (let at = lines.indexOf(HEARTBEAT); at >= 0; at = lines.indexOf(HEARTBEAT, from)) {
      const begin = at === 0 ? 0 : lines.lastIndexOf(LINE_FEED, at - 1) + 1;
      from = lines.indexOf(LINE_FEED, at) + 1;
      this.#hash.update(lines.subarray(done, begin));
      done = begin;
      const head = this.#hash.digest();
      this.#hash = createHash('sha256').update(head);
      this.#onHeartbeat(lines.subarray(begin, from), head.toString('hex'));
    }
    this.#hash.update(lines.subarray(done));
  }
}
