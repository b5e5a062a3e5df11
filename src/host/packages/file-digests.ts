import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Algorithm, digestFile, type FileDigest } from './digest-file.ts';

/** Larger files are not hashed: the same bound as for the digests of a recording. */
const MAX_FILE = 512 * 1024 * 1024;
const MAX_WORKERS = 2;
const MAX_CHUNK = 128;
/** For less waiting work than this a second thread does not pay. */
const ENOUGH = 4;

/** `require` is the worker's own: what is made from text is no module, and no bundler looks into it. */
const WORKER = `
const fs = require('node:fs'), crypto = require('node:crypto'), { parentPort } = require('node:worker_threads');
const digestFile = ${digestFile.toString()};
const buffer = Buffer.allocUnsafe(1 << 20);
parentPort.on('message', ({ paths, algorithms, limit }) => {
  parentPort.postMessage(paths.map((path) => digestFile(fs, crypto, buffer, { path, algorithms, limit })));
});`;

interface Job {
  readonly paths: readonly string[];
  readonly algorithms: readonly Algorithm[];
  readonly done: (results: FileDigest[]) => void;
}

/**
 * Hashes files on up to two threads, each file in one pass however many algorithms are asked for. Bounded in bytes and in time:
 * what is beyond that is `skipped`.
 */
export class FileDigests {
  readonly #workers: Worker[] = [];
  readonly #queue: Job[] = [];
  readonly #running = new Map<Worker, Job>();
  readonly #timer: NodeJS.Timeout;
  #bytes: number;
  #closed = false;

  /** @param bytes how much may be read at all @param timeoutMs after which nothing is waited for any more */
  constructor(bytes: number, timeoutMs: number) {
    this.#bytes = bytes;
    this.#timer = setTimeout(() => this.close(), timeoutMs);
  }

  /** Digests of the files, in the order given. Never rejects. */
  async of(paths: readonly string[], algorithms: readonly Algorithm[]): Promise<FileDigest[]> {
    const size = Math.min(MAX_CHUNK, Math.max(1, Math.ceil(paths.length / 32)));
    const chunks: Promise<FileDigest[]>[] = [];
    for (let at = 0; at < paths.length; at += size) {
      const part = paths.slice(at, at + size);
      chunks.push(
        new Promise((done) => {
          this.#queue.push({ paths: part, algorithms, done });
        }),
      );
    }
    this.#work();
    return (await Promise.all(chunks)).flat();
  }

  /** Ends the threads; what is still to do is skipped. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const job of [...this.#running.values(), ...this.#queue]) job.done(skipped(job));
    this.#running.clear();
    this.#queue.length = 0;
    for (const worker of this.#workers) void worker.terminate();
  }

  #work(): void {
    while (this.#queue.length > 0) {
      if (this.#closed || this.#bytes <= 0) {
        for (const job of this.#queue.splice(0)) job.done(skipped(job));
        return;
      }
      const worker = this.#workers.find((one) => !this.#running.has(one)) ?? this.#start();
      const job = worker && this.#queue.shift();
      if (worker === undefined || job === undefined) return;
      this.#running.set(worker, job);
      const { paths, algorithms } = job;
      worker.postMessage({ paths, algorithms, limit: Math.min(MAX_FILE, this.#bytes) });
    }
  }

  #start(): Worker | undefined {
    const first = this.#workers.length === 0;
    if (!first && this.#queue.length < ENOUGH) return undefined;
    if (this.#workers.length >= Math.min(MAX_WORKERS, availableParallelism())) return undefined;
    const worker = new Worker(WORKER, { eval: true, env: {}, execArgv: [], stdin: false });
    worker.on('message', (results: FileDigest[]) => {
      for (const result of results) if ('bytes' in result) this.#bytes -= result.bytes;
      this.#running.get(worker)?.done(results);
      this.#running.delete(worker);
      this.#work();
    });
    worker.on('error', () => this.close()); // no memory or no threads to be had
    this.#workers.push(worker);
    return worker;
  }
}

const skipped = ({ paths }: Job): FileDigest[] => paths.map(() => ({ failure: 'skipped' }));
