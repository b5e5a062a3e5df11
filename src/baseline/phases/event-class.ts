import type { Event, NetEvent } from '../../events/event.ts';
import type { Recording } from '../../events/recording.ts';
import { isContained } from '../../invocations/container.ts';
import { foreignRole, type Invocation } from '../../invocations/invocation.ts';
import { baseName, directoryOf, within } from '../../invocations/path.ts';
import { effectivePath, type FileAct, fileOperation, isFileAct, isHarmless, straightened } from '../act.ts';
import { type Directories, DirectoryAnswer } from '../directories.ts';
import { peerNames, reach } from '../judge-network.ts';
import type { Mounts } from '../mounts.ts';
import type { Operation } from '../profile.ts';
import type { Variables } from '../variables.ts';
import type { Zones } from '../zones.ts';

/** What an act is classed by. */
export interface ClassFacts {
  readonly recording: Pick<Recording, 'hosts' | 'resolvers'>;
  readonly variables: Variables;
  readonly zones: Zones;
  readonly directories: Directories;
  readonly mounts: Pick<Mounts, 'real'>;
}

const word = /^[A-Za-z0-9_./:*+-]{1,64}$/;
const none: readonly string[] = [];

/** The operation that an act of order is; undefined for what is no act of order (see {@link EventClasses}). */
export function orderedOperation(event: Event): Operation | undefined {
  if (isFileAct(event)) return event.done === false ? undefined : fileOperation(event);
  switch (event.kind) {
    case 'process.exec':
      return event.done === false ? undefined : 'exec';
    case 'net.listen':
      return 'listen';
    case 'net.connect':
      // connecting a datagram socket sends nothing: resolvers do it to choose a source address
      return event.proto === 'udp' ? undefined : 'connect';
    case 'net.send':
      // what the process calls its peer is of a connection that was an act of its own
      return event.host?.from === 'sni' || event.host?.from === 'http' ? undefined : 'connect';
    default:
      return undefined;
  }
}

/**
 * The event classes of acts, `OPERATION@OBJECT`, from the most specific to the most general; none for what is no act of order:
 * reads outside zones, mapped libraries, name resolution, the files of containers, /dev/null and its like. Which of several
 * classes counts is up to the automaton: the first that one of its phases names.
 *
 * - files: `self` (deleted or renamed away: a script or program that runs here, or the role's package.json), then
 *   `zone:FAMILY:MEMBER` and `zone:FAMILY`, then `package` (of the role), then the place: `node_modules`, `cache:npm`,
 *   `cache`, `workspace`, `tmp`, `prefix:npm`, `prefix`, `home`, `toolcache`, `system`, `elsewhere`
 * - `connect`: the variables that name the host, `registry:npm`, `registry`; else `loopback`, `unix` or `new`
 * - `listen`: `loopback`, `unix` or `any`
 * - `exec`, an act of the image that starts the other: `role:KIND` and `role` where the child enters one, then the name of a
 *   trusted tool that a profile or class knows, and `class/NAME`; `program` for any other
 */
export class EventClasses {
  readonly #facts: ClassFacts;
  readonly #hosts: ReadonlyMap<string, readonly string[]>;
  readonly #places = new Map<Operation, DirectoryAnswer<readonly string[]>>();

  constructor(facts: ClassFacts) {
    this.#facts = facts;
    this.#hosts = new Map(Object.entries(facts.recording.hosts));
  }

  /** The classes of an act. `actor` is who acts; for an exec, the new image. Nothing is remembered: the same act has the same classes. */
  of(event: Event, actor: Invocation): readonly string[] {
    const operation = orderedOperation(event);
    if (operation === undefined) return none;
    if (isFileAct(event)) return this.#file(operation, event, actor);
    if (event.kind === 'process.exec') return ofExec(actor);
    return this.#net(operation, event as NetEvent);
  }

  #file(operation: Operation, event: FileAct, actor: Invocation): readonly string[] {
    const act = straightened(event, (path) => this.#facts.mounts.real(path));
    const path = effectivePath(act);
    if (isContained(path) || isHarmless(path, event.pid)) return none;
    const directory = this.#facts.directories.of(directoryOf(path));
    const role = foreignRole(actor);
    const on = operation === 'read' ? 'read' : 'write';
    const zones = this.#facts.zones.of(directory, baseName(path), on, role !== undefined);
    const first: string[] = [];
    if (isSelf(act, actor)) first.push(`${operation}@self`);
    for (const { zone } of zones) {
      const [family = zone] = zone.split(':', 1);
      if (family !== zone) first.push(`${operation}@zone:${zone}`);
      first.push(family === 'system' ? `${operation}@system` : `${operation}@zone:${family}`);
    }
    if (operation === 'read') return first;
    if (role?.directory !== undefined && within(path, role.directory)) first.push(`${operation}@package`);
    const places = this.#placesOf(operation).of(directory);
    return first.length === 0 ? places : [...first, ...places];
  }

  #placesOf(operation: Operation): DirectoryAnswer<readonly string[]> {
    let answer = this.#places.get(operation);
    if (answer === undefined) {
      answer = new DirectoryAnswer((directory) => this.#words(directory).map((object) => `${operation}@${object}`));
      this.#places.set(operation, answer);
    }
    return answer;
  }

  #words(directory: string): string[] {
    const name = this.#facts.variables.place(directory)?.name;
    const modules = /\/node_modules(\/|$)/.test(directory) ? ['node_modules'] : [];
    if (name === undefined) return [...modules, 'elsewhere'];
    return [...modules, ...(name === 'runner:temp' ? ['tmp'] : withFamily(name))];
  }

  #net(operation: Operation, event: NetEvent): readonly string[] {
    if (event.proto === 'unix') return this.#socket(operation, event);
    const { addr, near } = reach(event);
    if (near) return [`${operation}@loopback`];
    if (operation === 'listen') return ['listen@any'];
    const { port } = event;
    if ((port === 53 || port === 853) && this.#facts.recording.resolvers.includes(addr)) return none;
    const names = [...peerNames(event, addr, this.#hosts), addr];
    const found = [...new Set(names.flatMap((name) => this.#facts.variables.naming(name)))].flatMap(withFamily);
    return found.length === 0 ? ['connect@new'] : found.map((object) => `connect@${object}`);
  }

  #socket(operation: Operation, { addr }: NetEvent): readonly string[] {
    if (!addr.startsWith('/')) return [`${operation}@unix`];
    const directory = this.#facts.directories.of(directoryOf(addr));
    const zones = this.#facts.zones.of(directory, baseName(addr), 'write', false);
    const engine = zones.some(({ zone }) => zone === 'engine-socket');
    return engine ? [`${operation}@zone:engine-socket`, `${operation}@unix`] : [`${operation}@unix`];
  }
}

/** `registry:npm` is also `registry`. */
function withFamily(name: string): string[] {
  const [family = name] = name.split(':', 1);
  return (family === name ? [name] : [name, family]).filter((object) => word.test(object));
}

function ofExec({ id, tool, roles }: Invocation): readonly string[] {
  const found: string[] = [];
  const role = roles.at(-1);
  if (role?.entered === id) found.push(`exec@role:${role.kind}`, 'exec@role');
  // what merely looks like a tool is no such tool
  const known = tool.trusted && (tool.class ?? tool.roleProfile) !== undefined;
  if (known && word.test(tool.name)) found.push(`exec@${tool.name}`);
  if (known && tool.class !== undefined) found.push(`exec@class/${tool.class}`);
  else if (!known) found.push('exec@program');
  return found;
}

/**
 * Whether an act takes away what runs here: the program or script of an image between the role (without one: the step) and
 * the actor, or the metadata of the role's package.
 */
function isSelf(act: FileAct, actor: Invocation): boolean {
  if (act.kind !== 'file.delete' && act.kind !== 'file.rename') return false;
  const role = foreignRole(actor);
  if (role?.directory !== undefined && act.path === `${role.directory}/package.json`) return true;
  for (let at: Invocation | undefined = actor; at !== undefined; at = at.parent) {
    if (at.tool.path === act.path) return true;
    if (at.id === role?.entered) return false;
  }
  return false;
}
