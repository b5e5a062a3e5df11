import type { Event, ExecEvent } from '../events/event.ts';
import { baseName } from '../invocations/path.ts';
import { fileOperation, isFileAct } from './act.ts';
import { type PortRange, parsePorts } from './destination.ts';
import { compileGlob, type Glob, globMatches, segmentMatches } from './glob.ts';
import type { Manifest } from './manifest.ts';
import type { Operation } from './profile.ts';

/** What a manifest says beside rights: the whole of what its artifact uses, so that whatever else it does is outside. */
export type ClauseName = 'operations' | 'syscalls' | 'libs' | 'ports' | 'fds';

/** An act that a clause has no place for. */
export interface Outside {
  /** As printed: `system call ptrace`, `library libx.so`, `port 8080`. */
  readonly target: string;
  /** The clause it is outside of: what the finding is about, the same in every run. */
  readonly clause: ClauseName;
  /** What the clause lists, at most eight. */
  readonly allows: readonly string[];
}

/** System calls that an event of another kind is certain to have come from: what is known of them without the granular source. */
const implied: Readonly<Record<string, string>> = {
  'kernel.bpf': 'bpf',
  'kernel.io_uring': 'io_uring_setup',
  'kernel.memfd': 'memfd_create',
};

const streams = ['stdin', 'stdout', 'stderr'] as const;
const most = 8;

/** The clauses of one manifest, ready to be held against acts. */
export class Clauses {
  readonly #manifest: Manifest;
  readonly #operations: ReadonlySet<Operation> | undefined;
  readonly #syscalls: ReadonlySet<string> | undefined;
  readonly #libraries: { readonly names: readonly string[]; readonly globs: readonly Glob[] } | undefined;
  readonly #ports: {
    readonly connect: readonly PortRange[] | undefined;
    readonly listen: readonly PortRange[] | undefined;
  };

  /** Throws a RangeError for a malformed pattern. */
  constructor(manifest: Manifest) {
    this.#manifest = manifest;
    const { operations, syscalls, libs, ports } = manifest;
    this.#operations = operations && new Set(operations);
    this.#syscalls = limited(syscalls) && new Set(limited(syscalls));
    const libraries = limited(libs);
    this.#libraries = libraries && {
      names: libraries.filter((one) => !one.includes('/')),
      globs: libraries.filter((one) => one.includes('/')).map(compileGlob),
    };
    this.#ports = { connect: ranges(ports?.connect), listen: ranges(ports?.listen) };
  }

  /**
   * What of an act is outside; undefined when no clause is about it or it has its place.
   * @param within whether the base rules say that the act reaches nobody: loopback, the configured resolvers
   */
  outside(event: Event, within: boolean): Outside | undefined {
    if (event.done === false && !event.kind.startsWith('net.')) return undefined;
    if (isFileAct(event)) return this.#operation(fileOperation(event));
    switch (event.kind) {
      case 'process.exec':
        return this.#operation('exec');
      case 'net.connect':
      case 'net.send':
        if (event.proto === 'unix') return undefined;
        return this.#operation('connect') ?? (within ? undefined : this.#port('connect', event.port));
      case 'net.listen':
        if (event.proto === 'unix') return undefined;
        return this.#operation('listen') ?? (within ? undefined : this.#port('listen', event.port));
      case 'lib.load':
        return this.#library(event.path);
      case 'syscall':
        return this.#syscall(event.name);
      case 'mem.access':
        return event.how === 'proc_mem' ? undefined : this.#syscall(event.how);
      default: {
        const name = implied[event.kind];
        return name === undefined ? undefined : this.#syscall(name);
      }
    }
  }

  /** What is wrong with the descriptors the artifact was started with. */
  inherited({ stdio }: ExecEvent): Outside | undefined {
    const { fds } = this.#manifest;
    for (const { fd, type } of stdio ?? []) {
      const name = streams[fd];
      const allowed = name && fds?.[name];
      if (allowed !== undefined && !allowed.includes(type))
        return { target: `${name} is ${type}`, clause: 'fds', allows: allowed };
    }
    return undefined;
  }

  #operation(op: Operation): Outside | undefined {
    const { operations = [] } = this.#manifest;
    if (this.#operations === undefined || this.#operations.has(op)) return undefined;
    return { target: `operation ${op}`, clause: 'operations', allows: operations.slice(0, most) };
  }

  #syscall(name: string): Outside | undefined {
    if (this.#syscalls === undefined || this.#syscalls.has(name)) return undefined;
    return { target: `system call ${name}`, clause: 'syscalls', allows: [`${this.#syscalls.size} system calls`] };
  }

  #library(path: string): Outside | undefined {
    const { names, globs } = this.#libraries ?? {};
    if (names === undefined || globs === undefined) return undefined;
    const file = baseName(path);
    if (names.some((name) => segmentMatches(name, file)) || globs.some((glob) => globMatches(glob, path)))
      return undefined;
    return {
      target: `library ${file}`,
      clause: 'libs',
      allows: [...names, ...globs.map(({ text }) => text)].slice(0, most),
    };
  }

  #port(op: 'connect' | 'listen', port: number | undefined): Outside | undefined {
    const allowed = this.#ports[op];
    if (allowed === undefined || port === undefined || allowed.some(([from, to]) => port >= from && port <= to))
      return undefined;
    return {
      target: `${op === 'connect' ? 'port' : 'listening port'} ${port}`,
      clause: 'ports',
      allows: allowed.slice(0, most).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)),
    };
  }
}

const limited = <T>(clause: 'any' | readonly T[] | undefined): readonly T[] | undefined =>
  clause === 'any' ? undefined : clause;

const ranges = (clause: 'any' | readonly (number | string)[] | undefined): readonly PortRange[] | undefined =>
  limited(clause)?.flatMap((one) => {
    const range = parsePorts(String(one));
    return range === undefined ? [] : [range];
  });
