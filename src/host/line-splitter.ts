/** A longer line is dropped: strace's longest, an exec with 1024 arguments of 1024 bytes escaped, stays below it. */
const MAX_LINE = 8 * 1024 * 1024;

/** Cuts a stream of bytes into lines. Text is latin1, a character a byte: strace escapes everything else. */
export class LineSplitter {
  /** Lines dropped because they were too long. */
  overlong = 0;
  readonly #onLine: (line: string) => void;
  #rest = '';
  #skipping = false;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  /** Takes the next bytes, however they are cut. */
  push(chunk: Buffer): void {
    const text = chunk.toString('latin1');
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      const line = this.#rest === '' ? text.slice(from, at) : this.#rest + text.slice(from, at);
      this.#rest = '';
      from = at + 1;
      if (this.#skipping) this.#skipping = false;
      else this.#onLine(line);
    }
    if (this.#skipping) return;
    this.#rest += text.slice(from);
    if (this.#rest.length <= MAX_LINE) return;
    this.#rest = '';
    this.#skipping = true;
    this.overlong++;
  }

  /** The stream has ended: gives out a last line without newline. */
  end(): void {
    if (this.#rest !== '') this.#onLine(this.#rest);
    this.#rest = '';
  }
}
