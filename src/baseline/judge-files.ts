import type { EventOf } from '../events/event.ts';
import { isContained } from '../invocations/container.ts';
import type { Invocation } from '../invocations/invocation.ts';
import { absolute, baseName, directoryOf } from '../invocations/path.ts';
import { effectivePath, type FileAct, fileOperation, isHarmless } from './act.ts';
import { type Directories, type Directory, DirectoryAnswer } from './directories.ts';
import { type Envelope, heldAgainst, type Layer, manifestConfidence, mostConfident } from './envelope.ts';
import { expected, type Judgement } from './judgement.ts';
import type { Ledger } from './ledger.ts';
import type { OwnGround } from './own-ground.ts';
import type { Operation, Zone } from './profile.ts';
import type { Variables } from './variables.ts';
import type { Zones } from './zones.ts';

const nowhere = expected('devices');
/** A container's own files are thrown away, or become an image: no zone and no right is about them. */
const inside = expected('files of containers');
const making: ReadonlySet<Operation> = new Set(['create', 'truncate', 'modify', 'append', 'rename', 'link']);
const writing: ReadonlySet<Operation> = new Set(['truncate', 'modify', 'append', 'chmod']);

/**
 * c of a zone write: 0.9, but 0.6 where the step's own shell, or an unprofiled program it names directly, does it, and 1 where
 * the manifest of its own digest forbids it (design section 6).
 */
const zoneConfidence = ({ ofStep }: Envelope, forbidding: Layer | undefined): number =>
  forbidding?.source === 'manifest' ? manifestConfidence : ofStep ? 0.6 : 0.9;

/** Holds file acts against envelopes and zones. */
export class FileJudge {
  readonly #variables: Variables;
  readonly #zones: Zones;
  readonly #ledger: Ledger;
  readonly #ground: OwnGround;
  readonly #places: DirectoryAnswer<Judgement>;
  readonly #directories: Directories;

  /** Credential files by identity, and back: a file that is gone gives its inode to another. */
  readonly #secrets: Map<string, string>;
  readonly #identities: Map<string, string>;

  constructor(
    variables: Variables,
    zones: Zones,
    ledger: Ledger,
    ground: OwnGround,
    directories: Directories,
    secrets: Readonly<Record<string, string>> = {},
  ) {
    this.#secrets = new Map(Object.entries(secrets));
    this.#identities = new Map(Object.entries(secrets).map(([identity, path]) => [path, identity]));
    this.#directories = directories;
    this.#variables = variables;
    this.#zones = zones;
    this.#ledger = ledger;
    this.#ground = ground;
    this.#places = new DirectoryAnswer((directory) => expected(this.#region(directory)));
  }

  /** Judges one file act; a rename at both ends, a link at its new name and, for zones, its old one. */
  judge(event: FileAct, actor: Invocation, envelope: Envelope): Judgement {
    if (isContained(effectivePath(event))) return inside;
    const op = fileOperation(event);
    if (this.#secrets.size > 0) this.#forget(event);
    const first = this.#end(op === 'read' ? this.#trueName(event) : effectivePath(event), op, event, actor, envelope);
    if (!first.expected || !('to' in event)) return first;
    if (event.kind === 'file.rename') {
      const old = this.#end(event.path, op, event, actor, envelope);
      return old.expected ? (this.#source(event, envelope) ?? joined(first, old)) : old;
    }
    return this.#source(event, envelope) ?? first;
  }

  /** Forgets the identity of a credential file whose last known name goes or is taken by another file. */
  #forget(event: FileAct): void {
    if (event.kind !== 'file.delete' && event.kind !== 'file.rename') return;
    const identity = this.#identities.get(effectivePath(event));
    if (identity !== undefined) this.#secrets.delete(identity);
  }

  /** The name under which a credential file was known before the first step, when it is read under another. */
  #trueName(event: FileAct): string {
    if (this.#secrets.size === 0 || event.ino === undefined) return event.path;
    return this.#secrets.get(`${event.dev}:${event.ino}`) ?? event.path;
  }

  #end(path: string, op: Operation, event: FileAct, actor: Invocation, envelope: Envelope): Judgement {
    if (isHarmless(path, event.pid)) return nowhere;
    const directory = this.#directories.of(directoryOf(path));
    const name = baseName(path);
    const zones = this.#zonesOf(event, path, directory, name, op, envelope);
    if (op === 'read' && zones.length === 0) return this.#places.of(directory);
    let target: string | undefined;
    let refusing: Layer[] | undefined;
    for (const layer of envelope.layers) {
      const allowed =
        layer.rights.file(op, directory, name, zones, layer.actsFor) ??
        this.#ownWork(path, op, directory, name, zones, layer, actor);
      target ??= allowed;
      if (allowed !== undefined) continue;
      if (refusing === undefined) refusing = [layer];
      else refusing.push(layer);
    }
    const forbidding = refusing && mostConfident(refusing);
    // who may write in the system itself (a package's maintainer script) may say whom its programs run as
    const becoming = envelope.inRole && this.#setsUser(event) && !(forbidding === undefined && zones.length > 0);
    if (forbidding === undefined && !becoming)
      return expected(
        target ?? this.#region(directory.path),
        zones.map(({ zone }) => zone),
      );
    if (refusing && zones.length === 0 && op !== 'read' && this.#ground.holds(event, path, actor, refusing))
      return expected(this.#region(directory.path));
    const rows = this.#rows(path, op, event, zones, actor, envelope);
    if (rows.length === 0 && forbidding?.source === 'manifest') rows.push('outside-manifest');
    if (rows.length === 0) return expected(this.#region(directory.path));
    const layer = forbidding ?? mostConfident(envelope.layers);
    const zoned = zones.length > 0 && op !== 'read';
    return {
      expected: false,
      target: this.#variables.print(path),
      rows,
      object: zones[0]?.zone ?? this.#variables.place(path)?.name ?? topOf(path),
      ...heldAgainst(layer),
      ...(zoned ? { confidence: zoneConfidence(envelope, forbidding) } : {}),
      allows:
        zones.length > 0
          ? zones.map(({ zone }) => `only a right that names zone ${zone}`)
          : (layer?.rights.describe(op, layer.actsFor) ?? []),
    };
  }

  /**
   * The zones in which an act means something. An empty directory does nothing where files would (a hook, a workflow), and
   * what this job itself made there may go again.
   */
  #zonesOf(
    event: FileAct,
    path: string,
    directory: Directory,
    name: string,
    op: Operation,
    envelope: Envelope,
  ): readonly Zone[] {
    const zones = this.#zones.of(directory, name, op === 'read' ? 'read' : 'write', envelope.inRole);
    if (zones.length === 0) return zones;
    if (event.kind === 'file.mkdir') return zones.filter((zone) => !zone.class.startsWith('zone:'));
    const made = op === 'delete' && this.#ledger.history(path)?.creator !== undefined;
    return made ? [] : zones;
  }

  /** `create` includes writing what this invocation created. */
  #ownWork(
    path: string,
    op: Operation,
    directory: Directory,
    name: string,
    zones: readonly Zone[],
    layer: Layer,
    actor: Invocation,
  ): string | undefined {
    if (!writing.has(op) || this.#ledger.history(path)?.creator !== actor.index) return undefined;
    return layer.rights.file('create', directory, name, zones, layer.actsFor);
  }

  /** The rows of the weights table that a forbidden act matches. */
  #rows(
    path: string,
    op: Operation,
    event: FileAct,
    zones: readonly Zone[],
    actor: Invocation,
    envelope: Envelope,
  ): string[] {
    const rows = zones.map((zone) => zone.class);
    if (op === 'read') return rows;
    if (envelope.inRole && this.#setsUser(event)) rows.push('setuid');
    if (op === 'chmod' && ((event.mode ?? 0) & 0o111) !== 0 && this.#ledger.history(path) !== undefined)
      rows.push('chmod-exec');
    if (zones.length > 0) return rows;
    const place = this.#variables.place(path)?.name;
    if (place === 'workspace') rows.push('create-source');
    else if (place === 'tmp') {
      if (making.has(op) && (envelope.inRole || actor.tool.class === 'fetcher')) rows.push('create-tmp');
    } else if (op !== 'delete' || this.#ledger.history(path) === undefined) rows.push('write-outside');
    return rows;
  }

  /** Whether an act makes a file that runs as its owner or group, whoever starts it. A directory's bit only hands its group down. */
  #setsUser(event: FileAct): boolean {
    const mode = event.kind !== 'file.mkdir' && 'mode' in event ? (event.mode ?? 0) : 0;
    return (mode & 0o4000) !== 0 || ((mode & 0o2000) !== 0 && !this.#ledger.directory(event.path));
  }

  /**
   * The old name of a link or rename in a zone: any for a hard link, one that guards reading for the others, since what is
   * reached or moved away by another name is as good as read.
   */
  #source(event: EventOf<'file.rename'>, envelope: Envelope): Judgement | undefined {
    const path = absolute(event.path, directoryOf(event.to));
    const directory = this.#directories.of(directoryOf(path));
    const name = baseName(path);
    const op = event.kind === 'file.rename' ? 'read' : 'link';
    const read = this.#zones.of(directory, name, 'read', envelope.inRole);
    const zones =
      event.kind === 'file.link' ? [...read, ...this.#zones.of(directory, name, 'write', envelope.inRole)] : read;
    if (zones.length === 0) return undefined;
    const forbidding = envelope.layers.find(
      (layer) => layer.rights.file(op, directory, name, zones, layer.actsFor) === undefined,
    );
    if (forbidding === undefined) return undefined;
    return {
      expected: false,
      target: this.#variables.print(path),
      rows: zones.map((zone) => zone.class),
      object: zones[0]?.zone ?? '',
      ...heldAgainst(forbidding),
      confidence: zoneConfidence(envelope, forbidding),
      allows: forbidding.rights.describe(op, forbidding.actsFor),
    };
  }

  /** Where a path lies, for counting what needs no right. */
  #region(directory: string): string {
    const place = this.#variables.place(directory);
    return place === undefined ? `${topOf(`${directory}/`)}/**` : `\${${place.name}}/**`;
  }
}

/** An expected act that has two ends. */
const joined = (first: Judgement, second: Judgement): Judgement =>
  second.opened === undefined
    ? first
    : { ...first, opened: [...new Set([...(first.opened ?? []), ...second.opened])].sort() };

/** The first directory of a path outside all places. */
const topOf = (path: string): string => path.slice(0, path.indexOf('/', 1) < 0 ? undefined : path.indexOf('/', 1));
