import type { Event } from '../../events/event.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import { baseName, directoryOf } from '../../invocations/path.ts';
import { effectivePath, type FileAct, fileOperation, isFileAct, straightened } from '../act.ts';
import type { Directories, Directory } from '../directories.ts';
import type { Judgement } from '../judgement.ts';
import type { Mounts } from '../mounts.ts';
import type { Operation } from '../profile.ts';
import type { Variables } from '../variables.ts';

/** A file as an act names it. */
export interface FileName {
  readonly path: string;
  readonly directory: Directory;
  readonly name: string;
  /** `dev:ino`, where the sensor told it and it is this file's. */
  readonly inode: string | undefined;
}

/** What names and places are looked up in. */
export interface MomentFacts {
  readonly variables: Variables;
  readonly directories: Directories;
  readonly mounts: Pick<Mounts, 'real'>;
}

/** The operation that sequences know an event by; undefined for what they do not look at. */
export function operationOf(event: Event): Operation | undefined {
  if (event.done === false) return undefined;
  if (isFileAct(event)) return fileOperation(event);
  if (event.kind === 'process.exec') return 'exec';
  if (event.kind === 'net.connect' || event.kind === 'net.send') return event.proto === 'unix' ? undefined : 'connect';
  return undefined;
}

/** One act as the steps of sequences look at it. What few of them ask is found out when they do. */
export class Moment {
  readonly event: Event;
  readonly actor: Invocation;
  readonly op: Operation;
  readonly unexpected: boolean;
  readonly #facts: MomentFacts;
  readonly #judgement: Judgement | undefined;
  #files: readonly FileName[] | undefined;

  constructor(event: Event, op: Operation, actor: Invocation, judgement: Judgement | undefined, facts: MomentFacts) {
    this.event = event;
    this.op = op;
    this.actor = actor;
    this.unexpected = judgement?.expected === false;
    this.#judgement = judgement;
    this.#facts = facts;
  }

  /** What is acted on, as printed. */
  get target(): string {
    const { event, actor } = this;
    const { variables } = this.#facts;
    if (isFileAct(event)) return variables.print(effectivePath(this.#straight(event)));
    return event.kind === 'process.exec' ? variables.print(actor.tool.path) : (this.#judgement?.target ?? '');
  }

  /**
   * The files an act is about: of an exec the program, its script, and what an interpreter was told to run; of a rename both
   * ends, since a file is gone from the one and another replaced at the other.
   */
  get files(): readonly FileName[] {
    this.#files ??= this.#named();
    return this.#files;
  }

  #named(): FileName[] {
    const { event, actor } = this;
    if (isFileAct(event)) {
      const act = this.#straight(event);
      if (!('to' in act)) return [this.#file(act.path, inodeOf(act))];
      const to = this.#file(act.to, undefined);
      return act.kind === 'file.symlink' ? [to] : [to, this.#file(act.path, inodeOf(act))];
    }
    if (event.kind !== 'process.exec') return [];
    const { exe, script } = event;
    const known = new Map([exe, ...(script === undefined ? [] : [script])].map((one) => [one.path, inodeOf(one)]));
    const { path } = actor.tool;
    const own = path === actor.tool.exe || script !== undefined ? inodeOf(script ?? exe) : known.get(path);
    return [
      this.#file(path, own),
      ...[...known].filter(([other]) => other !== path).map(([other, inode]) => this.#file(other, inode)),
    ];
  }

  #straight(event: FileAct): FileAct {
    return straightened(event, (path) => this.#facts.mounts.real(path));
  }

  #file(path: string, inode: string | undefined): FileName {
    return { path, directory: this.#facts.directories.of(directoryOf(path)), name: baseName(path), inode };
  }
}

const inodeOf = ({ dev, ino }: { dev?: number | undefined; ino?: number | undefined }): string | undefined =>
  ino === undefined ? undefined : `${dev}:${ino}`;
