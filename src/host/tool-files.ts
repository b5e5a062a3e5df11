import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExecEvent } from '../events/event.ts';
import type { ToolFile } from '../events/recording.ts';
import { inContainer } from '../invocations/container.ts';
import { mainScript } from '../invocations/interpreter.ts';
import { digestOf, type FileState } from './file-digest.ts';
import { type PackageName, packageAbove, packageOf } from './package-metadata.ts';

/** What is known of the files that were executed. */
export interface ToolFacts {
  readonly tools: ToolFile[];
  /** Path as executed or named in the arguments -> where its symlinks led. */
  readonly links: Record<string, string>;
  /** Directory -> package whose metadata stood there when a process was started in or below it. */
  readonly packages: Record<string, PackageName>;
  /** Sentences: why it is not all. */
  readonly limits: readonly string[];
}

type Exec = Pick<ExecEvent, 't' | 'exe' | 'script' | 'named' | 'argv' | 'cwd'>;

const CONCURRENT = 2;
/** A build can execute thousands of short-lived programs; what is beyond this stays without a digest. */
const MAX_FILES = 20_000;
/** States of one path, so that touching and running one file again and again leaves room for others. */
const MAX_STATES = 256;
/** Times that one file is noted to be there again in place of another. */
const MAX_RETURNS = 256;
const MAX_ENTRIES = 50_000;
/** Names of one file: busybox has some 400. */
const MAX_NAMES = 1000;
/** As many symlinks as the kernel follows in one path (path_resolution(7)). */
const MAX_HOPS = 40;
const FINISH_TIMEOUT_MS = 10_000;
/** Nanoseconds that a file can have changed after its exec and before the look at it; above that somebody set the clock. */
const MAX_LATE = 10e9;

interface Noted {
  readonly tool: ToolFile;
  /** Where the file is read: of a container's, through a process in it. */
  readonly at: string;
  readonly state: FileState;
}

/**
 * Notes each distinct executable and main script as it is executed, and hashes it beside the recording,
 * two files at a time. A file that has changed by then is marked, and gets no digest.
 */
export class ToolFiles {
  readonly #noted = new Map<string, ToolFile>();
  readonly #links = new Map<string, string>();
  readonly #packages = new Map<string, PackageName>();
  readonly #queue: Noted[] = [];
  /** What was last found at a path. */
  readonly #last = new Map<string, ToolFile>();
  /** Of a path with too many states: what stands for all later ones. */
  readonly #rest = new Map<string, ToolFile>();
  /** Files that came and went too often to note when. */
  readonly #timeless = new Set<ToolFile>();
  /** How many states of a path are noted. */
  readonly #states = new Map<string, number>();
  readonly #unhashed = new Set<string>();
  readonly #anchor: bigint | undefined;
  #unfollowed = 0;
  #names = 0;
  #running = 0;
  #idle: (() => void)[] = [];

  /** @param anchor epoch nanoseconds of t = 0; without it a file counts as there since the exec, whenever it was changed */
  constructor(anchor?: bigint) {
    this.#anchor = anchor;
  }

  /** Takes in one exec. Never throws. */
  exec(event: Exec): void {
    const { t, exe, script, named, argv, cwd } = event;
    const called = argv[0];
    if (called?.includes('/')) this.#resolve(resolve(cwd, called));
    const names = named === undefined ? [] : linkNames(named);
    this.#note(t, this.#resolve(exe.path), script === undefined ? names : []);
    if (script !== undefined) this.#note(t, this.#resolve(script.path), names);
    const main = script === undefined ? mainScript(basename(exe.path), argv) : undefined;
    if (main?.kind === 'script') {
      const path = resolve(cwd, main.path);
      this.#note(t, this.#resolve(path), linkNames(path));
    }
    const above = packageAbove(cwd);
    if (above !== undefined && !this.#packages.has(above.directory) && this.#packages.size < MAX_ENTRIES) {
      this.#packages.set(above.directory, above.package);
    }
  }

  /** Takes in the exec of a container's own program: its file is there as long as the process runs. Never throws. */
  contained({ t, pid, exe }: Pick<ExecEvent, 't' | 'pid' | 'exe'>, container: string): void {
    const at = `/proc/${pid}/root${exe.path}`;
    if (regularFile(at)?.ino === BigInt(exe.ino ?? 0)) this.#note(t, inContainer(container, exe.path), [], at);
  }

  /** Waits, at most 10 s, until all is hashed; what is not by then stays so. Never rejects. */
  async finish(): Promise<ToolFacts> {
    await this.settled();
    for (const { tool } of this.#queue) this.#unhash(tool.path);
    this.#queue.length = 0;
    return this.facts();
  }

  /** Waits, at most 10 s, until all that was executed is hashed. Never rejects. */
  async settled(): Promise<void> {
    if (this.#running === 0) return;
    const idle = new Promise<void>((done) => {
      this.#idle.push(done);
    });
    await Promise.race([idle, sleep(FINISH_TIMEOUT_MS, undefined, { ref: false })]);
  }

  /** What is known now. */
  facts(): ToolFacts {
    return {
      tools: [...this.#noted.values()],
      links: Object.fromEntries(this.#links),
      packages: Object.fromEntries(this.#packages),
      limits: this.#limits(),
    };
  }

  #limits(): string[] {
    const [first] = this.#unhashed;
    const { size } = this.#unhashed;
    const files =
      size === 1 ? '1 executed file was' : `${size > MAX_FILES ? 'more than ' : ''}${size} executed files were`;
    return [
      ...(first === undefined ? [] : [`${files} not hashed: there were too many, the first of them ${first}`]),
      ...(this.#unfollowed === 0
        ? []
        : [`${this.#unfollowed} times a link to an executed file was not noted: there were too many`]),
    ];
  }

  #unhash(path: string): void {
    if (this.#unhashed.size <= MAX_FILES) this.#unhashed.add(path);
  }

  #resolve(path: string): string {
    try {
      const real = realpathSync.native(path);
      if (real === path || this.#links.has(path)) return real;
      if (this.#links.size < MAX_ENTRIES) this.#links.set(path, real);
      else this.#unfollowed++;
      return real;
    } catch {
      return path;
    }
  }

  #note(t: number, path: string, names: readonly string[], at = path): void {
    const state = regularFile(at);
    if (state === undefined) return; // gone already, or a memfd: the event alone speaks of it
    const since = this.#since(t, state);
    const key = `${path}\0${state.dev}:${state.ino}:${state.mtimeNs}:${state.size}`;
    const known = this.#noted.get(key);
    if (known !== undefined) {
      this.#name(known, names);
      this.#found(since, known);
      return;
    }
    const states = this.#states.get(path) ?? 0;
    const rest = this.#rest.get(path);
    if (rest !== undefined || this.#noted.size >= MAX_FILES) {
      this.#unhash(path);
      if (rest !== undefined) this.#found(since, rest);
      return;
    }
    this.#states.set(path, states + 1);
    if (states === MAX_STATES) {
      // it stands for this state and all later ones
      this.#unhash(path);
      const all: ToolFile = { path, changed: true };
      this.#noted.set(key, all);
      this.#rest.set(path, all);
      this.#found(since, all);
      return;
    }
    const owner = at === path ? packageOf(path) : undefined;
    const tool: ToolFile = { path, dev: Number(state.dev), ino: Number(state.ino), ...(owner && { package: owner }) };
    this.#name(tool, names);
    this.#found(since, tool);
    this.#noted.set(key, tool);
    this.#queue.push({ tool, at, state });
    if (this.#running < CONCURRENT) void this.#work();
  }

  /** From when on the file was in this state: its exec, or when it was changed after that, and it is not what was executed. */
  #since(t: number, { ctimeNs }: FileState): number {
    const changed = this.#anchor === undefined ? t : Number(ctimeNs - this.#anchor);
    return changed > t && changed - t < MAX_LATE ? changed : t;
  }

  /** Notes when a file came into the place of another. */
  #found(t: number, tool: ToolFile): void {
    if (this.#last.get(tool.path) === tool) return;
    this.#last.set(tool.path, tool);
    const { from = [] } = tool;
    if (this.#timeless.has(tool)) return;
    if (from.length < MAX_RETURNS) tool.from = [...from, t];
    else {
      delete tool.from;
      this.#timeless.add(tool);
    }
  }

  #name(tool: ToolFile, names: readonly string[]): void {
    for (const name of names) {
      if (name === tool.path || tool.names?.includes(name)) continue;
      if (this.#names >= MAX_ENTRIES || (tool.names?.length ?? 0) >= MAX_NAMES) {
        this.#unfollowed++;
        continue;
      }
      this.#names++;
      tool.names = [...(tool.names ?? []), name];
    }
  }

  async #work(): Promise<void> {
    this.#running++;
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      const digest = await digestOf(next.at, next.state);
      if (digest === 'changed') next.tool.changed = true;
      else if (digest !== undefined) next.tool.sha256 = digest;
    }
    this.#running--;
    if (this.#running === 0) for (const done of this.#idle.splice(0)) done();
  }
}

/** A name and those that it leads over, from link to link, each also with the links of its directories resolved. */
function linkNames(name: string): string[] {
  const names = new Set<string>();
  let at = name;
  try {
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      names.add(at);
      const placed = join(realpathSync.native(dirname(at)), basename(at));
      names.add(placed);
      at = resolve(dirname(placed), readlinkSync(placed));
    }
  } catch {
    // no link, or gone: here it ends
  }
  return [...names];
}

function regularFile(path: string): FileState | undefined {
  try {
    const facts = statSync(path, { bigint: true });
    return facts.isFile() ? facts : undefined;
  } catch {
    return undefined;
  }
}
