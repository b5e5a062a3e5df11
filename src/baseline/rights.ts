import { type Destination, parseDestination } from './destination.ts';
import { type Directory, DirectoryAnswer } from './directories.ts';
import { compileGlob, type Glob, matchDirectory, Names } from './glob.ts';
import type { Operation, Right, Zone } from './profile.ts';
import type { Variables } from './variables.ts';

/** Whether one of these tools or classes acts, or stands between the act and the role. */
export type ActsFor = (names: readonly string[]) => boolean;

interface PathRight {
  readonly globs: readonly Glob[];
  readonly ops: ReadonlySet<Operation>;
  readonly by: readonly string[] | undefined;
  readonly zones: ReadonlySet<string>;
}

interface Candidate {
  readonly right: PathRight;
  /** As printed, e.g. `${workspace}/node_modules/**`, when everything in the directory matches. */
  readonly below: string | undefined;
  readonly names: Names;
  readonly directory: string;
}

interface NetworkRight {
  readonly to: Destination;
  readonly op: ReadonlySet<Operation>;
  readonly by: readonly string[] | undefined;
}

interface ExecRight {
  readonly tools: ReadonlySet<string>;
  readonly by: readonly string[] | undefined;
}

const anyone: ActsFor = () => true;

/** One layer of an envelope: the rights of a tool, a class or a role, with variables bound, ready to be asked. */
export class Rights {
  readonly #paths: PathRight[] = [];
  readonly #zoneOnly: PathRight[] = [];
  readonly #destinations: NetworkRight[] = [];
  readonly #execs: ExecRight[] = [];
  readonly #variables: Variables;
  readonly #source: readonly Right[];
  readonly #directories = new DirectoryAnswer((directory) => this.#candidates(directory));

  /** `inherited` rights come from a class: they open no zone. Throws a RangeError for a malformed pattern. */
  constructor(
    rights: readonly Right[],
    inherited: readonly Right[],
    variables: Variables,
    bound: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.#variables = variables;
    this.#source = [...rights, ...inherited];
    for (const right of rights) this.#add(right, new Set(right.zone), bound);
    for (const right of inherited) if (right.zone === undefined) this.#add(right, new Set(), bound);
  }

  #add(right: Right, zones: ReadonlySet<string>, bound: ReadonlyMap<string, readonly string[]>): void {
    const ops = new Set(right.op);
    const { by } = right;
    if (right.path !== undefined) {
      const globs = right.path.flatMap((pattern) => this.#variables.expand(pattern, bound)).map(compileGlob);
      this.#paths.push({ globs, ops, by, zones });
    } else if (zones.size > 0) {
      this.#zoneOnly.push({ globs: [], ops, by, zones });
    }
    for (const text of (right.to ?? []).flatMap((pattern) => this.#variables.expand(pattern, bound))) {
      const to = parseDestination(text);
      if (to !== undefined) this.#destinations.push({ to, op: ops, by });
    }
    if (right.tool !== undefined && ops.has('exec')) this.#execs.push({ tools: new Set(right.tool), by });
  }

  /** The right that allows an operation on a file, as printed; undefined if none does. Every zone the file lies in must be opened. */
  file(
    op: Operation,
    directory: Directory,
    name: string,
    zones: readonly Zone[],
    actsFor: ActsFor = anyone,
  ): string | undefined {
    const candidates = this.#directories.of(directory);
    if (zones.length === 0) return allowing(candidates, op, name, undefined, actsFor);
    let target: string | undefined;
    for (const { zone } of zones) {
      const open = this.#zoneOnly.some(
        (right) => right.zones.has(zone) && right.ops.has(op) && permitted(right.by, actsFor),
      );
      target = open ? zone : allowing(candidates, op, name, zone, actsFor);
      if (target === undefined) return undefined;
    }
    return target;
  }

  /** The right that allows a connection: `names` are the host's names and its address; a port of undefined is any. */
  network(
    op: Operation,
    names: readonly string[],
    port: number | undefined,
    actsFor: ActsFor = anyone,
  ): string | undefined {
    return this.#destinations.find(
      (right) => right.op.has(op) && right.to.has(names, port) && permitted(right.by, actsFor),
    )?.to.text;
  }

  /** Whether one of `names` (the tool, its class) may be executed. `*` stands for any. */
  exec(names: readonly string[], actsFor: ActsFor = anyone): string | undefined {
    for (const { tools, by } of this.#execs) {
      if (!permitted(by, actsFor)) continue;
      const name = tools.has('*') ? '*' : names.find((candidate) => tools.has(candidate));
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** Whether any right is about an operation. */
  mentions(op: Operation): boolean {
    return this.#source.some((right) => right.op.includes(op));
  }

  /** What the rights allow the acting tool for an operation, as the profile words it: for a finding's `expected`. At most eight. */
  describe(op: Operation, actsFor: ActsFor = anyone): string[] {
    const words = this.#source
      .filter((right) => right.op.includes(op) && permitted(right.by, actsFor))
      .flatMap((right) =>
        op === 'exec'
          ? [...(right.tool ?? []), ...(right.path ?? [])]
          : [...(right.path ?? []), ...(right.to ?? []), ...(right.path === undefined ? (right.zone ?? []) : [])],
      );
    return [...new Set(words)].slice(0, 8);
  }

  #candidates(directory: string): readonly Candidate[] {
    const found: Candidate[] = [];
    for (const right of this.#paths) {
      let below: string | undefined;
      const names: string[] = [];
      for (const glob of right.globs) {
        const match = matchDirectory(glob, directory);
        if (match === undefined) continue;
        if (match.below !== undefined) below ??= `${this.#variables.print(directory.slice(0, match.below) || '/')}/**`;
        names.push(...match.names);
      }
      if (below !== undefined || names.length > 0)
        found.push({ right, below, names: new Names(names), directory: this.#variables.print(directory) });
    }
    return found;
  }
}

const permitted = (by: readonly string[] | undefined, actsFor: ActsFor): boolean => by === undefined || actsFor(by);

/** The first candidate that allows the operation on a name, as printed; with a zone, only one that opens it. */
function allowing(
  candidates: readonly Candidate[],
  op: Operation,
  name: string,
  zone: string | undefined,
  actsFor: ActsFor,
): string | undefined {
  for (const { right, below, names, directory } of candidates) {
    if (!right.ops.has(op) || (zone !== undefined && !right.zones.has(zone))) continue;
    const pattern = below === undefined ? names.find(name) : undefined;
    if (below === undefined && pattern === undefined) continue;
    if (permitted(right.by, actsFor)) return below ?? `${directory}/${pattern}`;
  }
  return undefined;
}
