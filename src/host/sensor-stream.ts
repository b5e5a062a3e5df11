import type { ChildProcess } from 'node:child_process';
import type { SensorLine } from '../events/ebpf/sensor-line.ts';
import { LineSplitter } from './line-splitter.ts';

const MAX_MESSAGE = 4096;

/** Takes the sensor's lines, in their order. */
export interface Listener {
  /** A line about an act. */
  line(text: string): void;
  /** A line about the sensor; undefined for one that is not understood. */
  told(line: SensorLine | undefined, text: string): void;
}

/** What understands the sensor's lines about itself. */
export type SensorWords = Pick<typeof import('../events/ebpf/sensor-line.ts'), 'isSensorLine' | 'readSensorLine'>;

/** What goes to and comes from the sensor's process. */
export class SensorStream {
  /** The first line, if it is about the sensor. */
  readonly opening: Promise<SensorLine>;
  /** Its last line of all has come, as it was asked to. */
  readonly stopped: Promise<true>;
  /** The process has ended and all its output was read: how it ended. */
  readonly over: Promise<string>;
  readonly #child: ChildProcess;
  readonly #splitter = new LineSplitter((line) => this.#take(utf8(line)));
  readonly #early: string[] = [];
  readonly #waiting = new Map<string, (delivered: boolean) => void>();
  #words: SensorWords | undefined;
  #listener: Listener | undefined;
  #open: ((line: SensorLine) => void) | undefined;
  #stop: () => void = () => {};
  #ended: string | undefined;
  #heard = false;
  #asked = false;
  #tokens = 0;
  #message = '';

  /** @param words may come later than lines do */
  constructor(child: ChildProcess, words: Promise<SensorWords>) {
    this.#child = child;
    const understood = words.then((known) => {
      this.#words = known;
      this.#takeEarly();
    });
    this.opening = new Promise((resolve) => {
      this.#open = resolve;
    });
    this.stopped = new Promise((resolve) => {
      this.#stop = () => resolve(true);
    });
    this.over = new Promise((resolve) => {
      const over = (how: string): void => {
        const first = this.#ended ?? how;
        this.#ended = first;
        for (const waiting of this.#waiting.values()) waiting(false);
        this.#splitter.end();
        void understood.then(() => resolve(first)); // what it said last may say more
      };
      child.once('exit', (code, signal) => {
        this.#ended ??= signal ?? `exit status ${code}`;
      });
      child.once('close', (code, signal) => over(signal ?? `exit status ${code}`));
      child.once('error', (error) => over(error.message));
    });
    child.stdin?.on('error', () => {}); // it has just ended, which is told elsewhere
    child.stdout?.on('data', (chunk: Buffer) => {
      this.#heard = true;
      this.#splitter.push(chunk);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      if (this.#message.length < MAX_MESSAGE) this.#message += chunk.toString('utf8');
    });
  }

  /** How it ended, or stopped watching, without having been asked to; undefined while it watches. */
  get ended(): string | undefined {
    return this.#ended;
  }

  get overlong(): number {
    return this.#splitter.overlong;
  }

  lastWords(how: string): string {
    return this.#message === '' ? how : `${how}: ${this.#message.trim().slice(0, MAX_MESSAGE)}`;
  }

  heard(): boolean {
    const heard = this.#heard || this.#ended !== undefined;
    this.#heard = false;
    return heard;
  }

  listen(listener: Listener): void {
    this.#listener = listener;
    this.#takeEarly();
  }

  say(words: string): void {
    this.#asked ||= words === 'stop';
    this.#child.stdin?.write(`${words}\n`);
  }

  sync(): Promise<boolean> {
    if (this.#ended !== undefined) return Promise.resolve(false);
    const token = String(++this.#tokens);
    return new Promise((resolve) => {
      this.#waiting.set(token, resolve);
      this.say(`sync ${token}`);
    });
  }

  /** Nothing more is read, and nothing keeps this process waiting for the other. */
  close(): void {
    this.#child.stdin?.destroy();
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    this.#child.unref();
  }

  #takeEarly(): void {
    for (const line of this.#early.splice(0)) this.#take(line);
  }

  #take(text: string): void {
    const [words, listener] = [this.#words, this.#listener];
    if (words !== undefined && this.#open !== undefined) {
      const line = words.readSensorLine(text);
      if (line !== undefined) this.#open(line);
      this.#open = undefined;
      return;
    }
    if (words === undefined || listener === undefined) this.#early.push(text);
    else if (words.isSensorLine(text)) this.#told(listener, words.readSensorLine(text), text);
    else listener.line(text);
  }

  #told(listener: Listener, line: SensorLine | undefined, text: string): void {
    listener.told(line, text);
    if (line?.kind === 'sensor.stop') {
      if (this.#asked) this.#stop();
      else this.#ended ??= 'it stopped by itself or by a signal';
    }
    if (line?.kind !== 'sensor.sync') return;
    this.#waiting.get(line.token)?.(true);
    this.#waiting.delete(line.token);
  }
}

/** A line that was read a byte a character. */
function utf8(line: string): string {
  return /[\x80-\xff]/.test(line) ? Buffer.from(line, 'latin1').toString('utf8') : line;
}
