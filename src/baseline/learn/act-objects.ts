import type { Event, NetEvent } from '../../events/event.ts';
import type { Recording } from '../../events/recording.ts';
import { isContained } from '../../invocations/container.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import { absolute, directoryOf, within } from '../../invocations/path.ts';
import { effectivePath, type FileAct, fileOperation, isFileAct, isHarmless, straightened } from '../act.ts';
import type { Baselines } from '../baselines.ts';
import { peerNames, reach } from '../judge-network.ts';
import { knownName } from '../judge-processes.ts';
import type { Operation } from '../profile.ts';
import { type ActObject, growthOf } from './act-key.ts';
import { literalPattern, segmentPattern } from './segment.ts';

/** Something an act was about, as a pattern that is not yet generalised. */
export interface ActedOn {
  readonly op: Operation;
  readonly on: ActObject;
  readonly segments: readonly string[];
  /** As it was, with variables. */
  readonly printed: string;
}

/** Names that variables have; a hostile recording may hold others. */
const plainVariable = /^[a-z][a-z0-9]*(:[a-z0-9._-]+)?$/;
const hostName = /^[a-z0-9_]([a-z0-9_.-]{0,251}[a-z0-9_])?$/;
const toolNames = /^[A-Za-z0-9_.+@/-]{1,200}$/;
const disposable: ReadonlySet<string> = new Set(['tmp', 'runner:temp']);
const written: ReadonlySet<Operation> = new Set(['truncate', 'modify', 'append', 'chmod']);
const longestPath = 1000;
/**
 * Classes that are executed as a whole: which of them a script calls, and in which language a package is written, is each one's own; what
 * each of them does is held against the same rights.
 */
const interchangeable: ReadonlySet<string> = new Set(['coreutils', 'compiler']);

/** Says what acts are about, in the words of rights: what needs a right, with its variables. */
export class ActObjects {
  readonly #baselines: Baselines;
  readonly #resolvers: ReadonlySet<string>;
  readonly #hosts: ReadonlyMap<string, readonly string[]>;
  /** Host or address -> the first variable by name that holds it. */
  readonly #named = new Map<string, string>();

  constructor(baselines: Baselines, recording: Pick<Recording, 'resolvers' | 'hosts' | 'variables'>) {
    this.#baselines = baselines;
    this.#resolvers = new Set(recording.resolvers);
    this.#hosts = new Map(Object.entries(recording.hosts));
    for (const name of Object.keys(recording.variables).sort())
      if (/^(registry|dist|git|proxy)\b/.test(name) && plainVariable.test(name))
        for (const value of baselines.variables.values(name))
          if (!this.#named.has(value.toLowerCase())) this.#named.set(value.toLowerCase(), name);
  }

  /** What an act is about: nothing when it needs no right, undefined when it needs one that cannot be written. */
  of(event: Event, actor: Invocation, opened: boolean, packageDirectory: string | undefined): ActedOn[] | undefined {
    if (isFileAct(event)) return this.#file(event, actor, opened, packageDirectory);
    switch (event.kind) {
      case 'process.exec':
        return this.#exec(actor, packageDirectory);
      case 'net.connect':
      case 'net.send':
      case 'net.listen':
        return this.#net(event, opened);
      default:
        return [];
    }
  }

  /** A path as a pattern in the words of its place; undefined when it is too long for one, or the root itself. */
  path(op: Operation, path: string, packageDirectory?: string): ActedOn | undefined {
    const place = this.#baselines.variables.place(path);
    const inPackage = packageDirectory !== undefined && within(path, packageDirectory);
    const known = inPackage ? { name: 'package', directory: packageDirectory } : place;
    const root = known !== undefined && plainVariable.test(known.name) ? `\${${known.name}}` : '';
    const rest = root === '' ? path : path.slice(known?.directory.length);
    const names = rest.split('/').slice(1);
    const floor = growthOf('path').floor(root);
    const where = place !== undefined && disposable.has(place.name) ? 'temporary' : undefined;
    const patterns = names.map((name, index) => {
      const cached =
        place?.name.startsWith('cache:') || (names[index - 1] === 'objects' && names[index - 2] === '.git');
      const pattern = segmentPattern(name, where ?? (cached ? 'cache' : undefined));
      // where no directory becomes a wildcard no name does either
      return index + 1 < floor && !/[A-Za-z0-9]/.test(pattern) ? literalPattern(name) : pattern;
    });
    // the homes of others
    if (root === '' && /^(home|Users)$/.test(names[0] ?? '') && names.length > 1) patterns[1] = '?*';
    const segments = rest === '' ? [root] : [root, ...patterns];
    return path === '/' || segments.join('/').length > longestPath
      ? undefined
      : { op, on: 'path', segments, printed: `${root}${rest}` };
  }

  #file(
    event: FileAct,
    actor: Invocation,
    opened: boolean,
    packageDirectory: string | undefined,
  ): ActedOn[] | undefined {
    const act = straightened(event, (path) => this.#baselines.mounts.real(path));
    const op = fileOperation(act);
    if (isContained(effectivePath(act)) || (op === 'read' && !opened)) return [];
    // creating a file includes writing it
    if (written.has(op) && this.#baselines.ledger.history(act.path)?.creator === actor.index) return [];
    const paths = act.kind === 'file.rename' ? [act.to, absolute(act.path, directoryOf(act.to))] : [effectivePath(act)];
    const found: ActedOn[] = [];
    for (const path of paths) {
      if (isHarmless(path, act.pid)) continue;
      const one = this.path(op, path, packageDirectory);
      if (one === undefined) return undefined;
      found.push(one);
    }
    return found;
  }

  #exec({ tool }: Invocation, packageDirectory: string | undefined): ActedOn[] | undefined {
    if (tool.trusted && tool.class !== undefined && interchangeable.has(tool.class))
      return [{ op: 'exec', on: 'tool', segments: [`class/${tool.class}`], printed: tool.name.slice(0, 200) }];
    const name = knownName(tool) ?? (tool.path === tool.exe && tool.imageClass ? tool.interpreter : undefined);
    if (name !== undefined)
      return toolNames.test(name) ? [{ op: 'exec', on: 'tool', segments: [name], printed: name }] : undefined;
    const program = this.path('exec', tool.path, packageDirectory);
    return program && [program];
  }

  #net(event: NetEvent, opened: boolean): ActedOn[] | undefined {
    if (event.proto === 'unix') {
      const socket = opened ? this.path('modify', event.addr) : undefined;
      return socket === undefined ? [] : [socket];
    }
    const { addr, near } = reach(event);
    const listens = event.kind === 'net.listen';
    const { port } = event;
    if (near || ((port === 53 || port === 853) && this.#resolvers.has(addr) && !listens)) return [];
    const names = listens ? [] : peerNames(event, addr, this.#hosts);
    const plain = [...names, addr].map((name) => name.toLowerCase().replace(/\.$/, ''));
    const variable = listens
      ? undefined
      : plain.map((name) => this.#named.get(name)).find((name) => name !== undefined);
    const host = plain[0] ?? '';
    const writable = variable !== undefined || (host === addr ? /^[0-9a-f.:]+$/.test(addr) : hostName.test(host));
    if (port === undefined || !writable) return undefined;
    const at = variable === undefined ? host : `\${${variable}}`;
    return [{ op: listens ? 'listen' : 'connect', on: 'to', segments: [at, String(port)], printed: `${host}:${port}` }];
  }
}
