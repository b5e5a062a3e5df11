import { AddressNames } from '../dns.ts';
import type { Draft } from '../draft.ts';
import { Paths } from '../paths.ts';
import type { World } from '../world.ts';
import { TABLES, type Tables } from './daemons.ts';
import { exec } from './exec.ts';
import { onFile, onPair } from './file.ts';
import { Handovers } from './handovers.ts';
import { onKernel, onMemory, onPrivilege, onSignal } from './kernel.ts';
import { type ActLine, type ActOf, type HandoverLine, type RawLine, readLine } from './line.ts';
import { onDns, onFirst, onNet } from './net.ts';
import { firstTime, Processes } from './processes.ts';
import { origin, type Scene } from './scene.ts';

const MAX_SAMPLES = 10;
const SAMPLE_LENGTH = 200;

export interface DecoderOptions {
  readonly world: World;
  /** Mount and network namespace of the recorder, by inode: what is told of another's paths is not looked up in ours. */
  readonly mntns?: number | undefined;
  readonly netns?: number | undefined;
  /** May a DNS answer of this resolver name addresses? */
  readonly trusted: (resolver: string) => boolean;
  /** Who does others' work, and how it is asked to; default: what machines commonly have. */
  readonly tables?: Tables | undefined;
  emit(draft: Draft): void;
}

/**
 * Turns the lines of ironclaw-sensor that tell of acts into drafts of events, in their order. It never throws; a line it does
 * not understand is counted. Lines about the sensor itself are not for it: see sensor-line.ts.
 */
export class EbpfDecoder {
  readonly #scene: Scene;
  readonly #processes = new Processes();
  readonly #handovers: Handovers;
  readonly #samples: string[] = [];
  #unknown = 0;

  constructor({ world, mntns, netns, trusted, tables = TABLES, emit }: DecoderOptions) {
    const names = new AddressNames(trusted);
    const handovers = new Handovers(tables, world, mntns);
    const told = (draft: Draft): void => {
      handovers.saw(draft);
      emit(draft);
    };
    this.#handovers = handovers;
    this.#scene = { world, paths: new Paths(world), names, processes: this.#processes, mntns, netns, emit: told };
  }

  /** How many lines were not understood. */
  get unknown(): number {
    return this.#unknown;
  }

  /** The first of them, cut. */
  get samples(): readonly string[] {
    return this.#samples;
  }

  /** How many processes of the job live, as far as was seen. */
  get living(): number {
    return this.#processes.living;
  }

  /** Takes one line, without its newline. */
  line(text: string): void {
    if (text === '') return;
    const read = readLine(text);
    const line = read === undefined ? undefined : this.#handovers.adopt(read);
    // whoever acts lives; bytes of a socket may be told of after its owner's end
    if (line !== undefined && isAct(line)) this.#processes.of(line);
    if (line?.kind === 'raw.handover') {
      this.#handovers.request(line);
      return;
    }
    if (line !== undefined && take(line, this.#scene)) return;
    this.#unknown++;
    if (this.#samples.length < MAX_SAMPLES) this.#samples.push(text.slice(0, SAMPLE_LENGTH));
  }
}

type Line = ActLine | RawLine;

const isAct = (line: Line | HandoverLine): line is ActLine => !line.kind.startsWith('raw.');

/** Tells what a line says. Returns false for a kind that the sensor does not send. */
function take(line: Line, scene: Scene): boolean {
  switch (line.kind) {
    case 'raw.dns':
      onDns(line, scene);
      return true;
    case 'raw.first':
      onFirst(line, scene);
      return true;
    case 'process.fork':
      fork(line, scene);
      return true;
    case 'process.exec':
      exec(line, scene);
      return true;
    case 'process.exit':
      exit(line, scene);
      return true;
    case 'process.signal':
      onSignal(line, scene);
      return true;
    case 'file.rename':
    case 'file.link':
    case 'file.symlink':
      onPair(line, scene);
      return true;
    case 'file.create':
    case 'file.truncate':
    case 'file.modify':
    case 'file.append':
    case 'file.read':
    case 'file.delete':
    case 'file.rmdir':
    case 'file.mkdir':
    case 'file.chmod':
    case 'file.chown':
      onFile(line, scene);
      return true;
    case 'net.connect':
    case 'net.send':
    case 'net.listen':
      onNet(line, scene);
      return true;
    case 'lib.load':
      library(line, scene);
      return true;
    case 'mem.access':
      onMemory(line, scene);
      return true;
    case 'priv.change':
      onPrivilege(line, scene);
      return true;
    case 'kernel.bpf':
    case 'kernel.module':
    case 'kernel.io_uring':
    case 'kernel.mount':
    case 'kernel.namespace':
    case 'kernel.memfd':
      onKernel(line, scene);
      return true;
    default:
      return false;
  }
}

function fork(line: ActOf<'process.fork'>, scene: Scene): void {
  const { kind, child, childStart, t } = line;
  scene.processes.fork(scene.processes.of(line), child, typeof childStart === 'number' ? childStart : t);
  scene.emit({ kind, ...origin(line, scene), child });
}

function exit(line: ActOf<'process.exit'>, scene: Scene): void {
  const { kind, pid, code, signal } = line;
  scene.processes.exit(pid);
  const how = { ...(code === undefined ? {} : { code }), ...(signal === undefined ? {} : { signal }) };
  scene.emit({ kind, ...origin(line, scene), ...how });
}

/** An executable mapping of a file, once per image. The program itself is none. */
function library(line: ActOf<'lib.load'>, scene: Scene): void {
  const { kind, path, dev, ino } = line;
  const process = scene.processes.of(line);
  if (path === process.exe || path.startsWith('/memfd:') || !firstTime(process, `l${path}`)) return;
  const at = { ...(dev === undefined ? {} : { dev }), ...(ino === undefined ? {} : { ino }) };
  scene.emit({ kind, ...origin(line, scene), path, ...at });
}
