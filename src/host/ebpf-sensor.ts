import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SensorLine, SensorReady } from '../events/ebpf/sensor-line.ts';
import { type OwnBinary, privateCopy } from './own-binary.ts';
import type { PrivateCopy } from './private-copy.ts';
import { type Listener, SensorStream } from './sensor-stream.ts';

/** What the sensor is to watch. */
export interface Watched {
  /** Epoch ns of t = 0. */
  readonly anchor: bigint;
  /** Root of the job's tree; with `includeRoot` it and what descends from it now are of the job, without only later children. */
  readonly root: number;
  readonly includeRoot: boolean;
  /** The guard's own processes. */
  readonly guards: readonly number[];
  /**
   * Have the kernel refuse others signals to the sensor and those processes, and reaching into them; where it cannot, the sensor's
   * `notCovered` says so. Default: they are told, and not refused.
   */
  readonly shield?: boolean;
}

export interface SensorEnd {
  /** It ended before it was asked to. */
  readonly died: boolean;
  /** Sentence: why it died, or did not end. */
  readonly reason?: string;
  readonly overlong: number;
}

export type Tried = readonly { readonly rung: string; readonly why: string }[];

/** The sensor could not be had; says what was tried. */
export class SensorRefusal extends Error {
  readonly tried: Tried;

  constructor(tried: Tried) {
    super(tried.map(({ rung, why }) => `${rung}: ${why}`).join('; '));
    this.tried = tried;
  }
}

const READY_MS = 15_000;
const SYNC_MS = 10_000;
const STOP_MS = 10_000;

/** A running ironclaw-sensor. */
export class EbpfSensor {
  /** What it said when it began to watch. */
  readonly ready: SensorReady;
  readonly #child: ChildProcess;
  readonly #copy: PrivateCopy;
  readonly #stream: SensorStream;

  private constructor(child: ChildProcess, copy: PrivateCopy, stream: SensorStream, ready: SensorReady) {
    this.#child = child;
    this.#copy = copy;
    this.#stream = stream;
    this.ready = ready;
  }

  /** Starts a sensor and waits, at most 15 s, until it watches. @throws SensorRefusal */
  static async start(file: OwnBinary, watched: Watched, place?: string): Promise<EbpfSensor> {
    let copy: PrivateCopy;
    try {
      copy = privateCopy(file, 'ironclaw-sensor', place);
    } catch (error) {
      throw new SensorRefusal([{ rung: 'eBPF', why: (error as Error).message }]);
    }
    const child = spawn(copy.path, argumentsFor(watched, copy), { cwd: copy.directory, env: {}, detached: true });
    // loaded while it starts
    const stream = new SensorStream(child, import('../events/ebpf/sensor-line.ts'));
    const first = await Promise.race([stream.opening, stream.over, sleep(READY_MS, undefined, { ref: false })]);
    if (typeof first === 'object' && first.kind === 'sensor.ready') return new EbpfSensor(child, copy, stream, first);
    child.kill('SIGKILL');
    stream.close();
    copy.remove();
    throw new SensorRefusal(triedOf(first, stream));
  }

  /** Process id of the sensor. */
  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Its own directory. */
  get directory(): string {
    return this.#copy.directory;
  }

  /** How it ended, or stopped watching, without having been asked to; undefined while it watches. */
  get ended(): string | undefined {
    return this.#stream.ended;
  }

  /** Gives the lines, those that came before this call first. */
  listen(listener: Listener): void {
    this.#stream.listen(listener);
  }

  /** True if bytes came since the last call, or none can come any more. */
  heard(): boolean {
    return this.#stream.heard();
  }

  /** Resolves when everything that happened before this call has been given out: true; or false after 10 s, or when it is gone. */
  sync(): Promise<boolean> {
    return Promise.race([this.#stream.sync(), sleep(SYNC_MS, false, { ref: false })]);
  }

  /** Has the rest given out and ends the sensor; one that does not end within 10 s is killed. Never rejects. */
  async stop(): Promise<SensorEnd> {
    const early = this.#stream.ended;
    if (early === undefined) this.#stream.say('stop');
    const late = sleep(STOP_MS, 'timeout' as const, { ref: false });
    const end = early ?? (await Promise.race([this.#stream.stopped, this.#stream.over, late]));
    if (end === 'timeout') this.#child.kill('SIGKILL');
    this.#stream.close();
    this.#copy.remove();
    const { overlong } = this.#stream;
    if (end === true) return { died: false, overlong };
    const how =
      end === 'timeout'
        ? `did not end within ${STOP_MS / 1000} s`
        : `ended before it was asked to (${this.#stream.lastWords(end)})`;
    return { died: true, reason: `ironclaw-sensor ${how}`, overlong };
  }
}

/** Why a sensor that was started does not watch. */
function triedOf(first: SensorLine | string | undefined, stream: SensorStream): Tried {
  if (typeof first === 'object' && first.kind === 'sensor.refused' && first.tried.length > 0) return first.tried;
  if (first === undefined)
    return [{ rung: 'eBPF', why: `ironclaw-sensor did not begin to watch within ${READY_MS / 1000} s` }];
  const how = typeof first === 'string' ? `ended: ${stream.lastWords(first)}` : `began with ${first.kind}`;
  return [{ rung: 'eBPF', why: `ironclaw-sensor ${how}` }];
}

function argumentsFor({ anchor, root, includeRoot, guards, shield }: Watched, { directory }: PrivateCopy): string[] {
  return [
    ...['--anchor', String(anchor), '--root', String(root), ...(includeRoot ? ['--include-root'] : [])],
    ...guards.flatMap((pid) => ['--guard', String(pid)]),
    ...(shield === true ? ['--shield'] : []),
    ...['--spill', directory],
  ];
}
