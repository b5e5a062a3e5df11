/** How often is listened, and from when on silence is told, in milliseconds: something that lives is heard each second. */
const LISTEN_MS = 1000;
const SILENT_MS = 5000;

/**
 * Notices when somebody who is heard each second is silent for five: stopped, most likely. Time in which this process itself
 * was held up (its own timer came late) says nothing about the other.
 */
export class Silence {
  readonly #heard: () => boolean;
  readonly #onSilence: (seconds: number) => void;
  readonly #timer: NodeJS.Timeout;
  #last = performance.now();
  #silent = 0;

  /** @param heard whether anything was heard since the last call; @param onSilence told the length of a silence when it is over */
  constructor(heard: () => boolean, onSilence: (seconds: number) => void) {
    this.#heard = heard;
    this.#onSilence = onSilence;
    this.#timer = setInterval(() => this.#listen(), LISTEN_MS).unref();
  }

  /** Ends the listening; a silence that lasts is told. */
  end(): void {
    clearInterval(this.#timer);
    this.#tell();
  }

  #listen(): void {
    const now = performance.now();
    const passed = now - this.#last;
    this.#last = now;
    if (this.#heard()) this.#tell();
    else if (passed < 2 * LISTEN_MS) this.#silent += passed;
  }

  #tell(): void {
    if (this.#silent >= SILENT_MS) this.#onSilence(Math.round(this.#silent / 1000));
    this.#silent = 0;
  }
}
