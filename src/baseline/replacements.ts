import type { ExecEvent } from '../events/event.ts';
import type { Recording, ToolFile } from '../events/recording.ts';
import type { ToolFault } from '../evidence/tool-fault.ts';
import { foreignRole, type Invocation, lineage } from '../invocations/invocation.ts';
import { directoryOf } from '../invocations/path.ts';
import type { Tool } from '../invocations/tool.ts';
import type { FileHistory, Ledger } from './ledger.ts';

/** Whose trade it is to put other files under the names of tools: on the system, and in a home, a tool cache and the like. */
const INSTALLING: ReadonlySet<string | undefined> = new Set(['package-manager']);
const INSTALLING_ELSEWHERE = new Set([...INSTALLING, 'build-driver', 'compiler', 'archiver', 'vcs']);

/** What runs any code that it is given: that it writes says nothing of whose will it is. */
const ANY_CODE: ReadonlySet<string | undefined> = new Set(['interpreter', 'shell']);

/** What a job makes anew all the time, so that running it again after a change is no swap. */
const PRODUCTS = /^(workspace|tmp|runner:temp|package|cache:.*)$/;

/** Whether a file in a place is one that jobs make. `place`: the name of the variable it lies in. */
export const isProductPlace = (place: string | undefined): boolean => place !== undefined && PRODUCTS.test(place);

/** What replacements are told apart by. */
export interface ReplacementFacts {
  readonly files: Recording['tools'];
  readonly ledger: Pick<Ledger, 'history'>;
  /** The invocation of an index the ledger holds. */
  readonly invocation: (index: number) => Invocation | undefined;
  /** Whether the job itself makes a file, as a build makes its programs. */
  readonly product: (path: string) => boolean;
  /** Whether a path is of the operating system or the tools installed on it (zone `system`). */
  readonly system: (path: string) => boolean;
}

type Exec = Pick<ExecEvent, 'exe' | 'script'>;

/** What a path stood for when it was executed. */
interface Run {
  readonly ino: number | undefined;
  readonly history: FileHistory | undefined;
}

/**
 * Whether a tool whose file was replaced in this job runs as the new file, and by whose hand. What the file was before it was
 * replaced is nobody's fault; nor is it one that
 *
 * - a trusted package manager wrote it, acting for the job itself or within what a role allows, or a tool that works for one (dpkg under
 *   apt-get, `npm install -g npm`, `pip install -U pip`, a maintainer script). Outside the system also a compiler, build driver,
 *   archiver, version control, or an action of the runner: `go install`, `cargo install`, `make install` into a home, git in
 *   ~/.nvm, set-up actions and tar in the tool cache;
 * - such a tool was itself upgraded like that before (apt-get after it upgraded dpkg);
 * - the job had made the file itself, and made it again by the same tools below the same ones: `make install` in a loop, twice
 *   `sudo install` from the step's script;
 * - outside the system, a program upgrades itself, or a package manager starts what it put beside itself to do so (rustup and
 *   rustup-init). Code given to an interpreter is not the interpreter.
 *
 * Copying, downloading and editing (`cp`, `curl -o`, `sed -i`) over a tool that was there before the job, and has run in it, is a
 * swap, whoever does it: from outside, a step that upgrades a tool by hand looks just like one that plants it. Who means it pins the
 * digests of both.
 */
export class Replacements {
  readonly #facts: ReplacementFacts;
  readonly #files = new Map<string, ToolFile[]>();
  readonly #first = new Map<string, Run>();
  /** Paths of tools that were trusted when they first ran, and were not replaced by anybody who may not since. */
  readonly #upgraded = new Set<string>();

  constructor(facts: ReplacementFacts) {
    this.#facts = facts;
    for (const file of facts.files) {
      const known = this.#files.get(file.path);
      if (known === undefined) this.#files.set(file.path, [file]);
      else known.push(file);
    }
  }

  /**
   * The faults that an exec of a tool shows: of those that are known of its files, the replacements it is to blame for, and all
   * others; and a replacement that no digest tells of, since the file was swapped before the one that ran first could be hashed.
   */
  faults(tool: Pick<Tool, 'path' | 'exe' | 'trusted'>, exec: Exec, known: readonly ToolFault[]): ToolFault[] {
    this.#noteUpgrade(tool);
    const replaced = known.filter((fault) => fault.class === 'replaced');
    const swaps = [...new Set([tool.path, tool.exe])].flatMap((path) => {
      const suspected = replaced.filter(({ target }) => target === path);
      const first = this.#first.get(path);
      const now = { ino: exec.exe.path === path ? exec.exe.ino : exec.script?.ino, history: this.#history(path) };
      if (first === undefined) this.#first.set(path, now);
      const open = now.history === undefined ? suspected.filter(({ vouched }) => vouched !== true) : suspected;
      if (suspected.length > 0) return open.length > 0 && this.#isSwapped(path, now, first) ? open : [];
      return this.#isUnseenSwap(path, now, first) ? [unseen(path)] : [];
    });
    return [...known.filter((fault) => fault.class !== 'replaced'), ...swaps];
  }

  /** Whether a file was written in the job by anybody but who may replace tools; undefined when no act wrote it. */
  byHand(path: string): boolean | undefined {
    const history = this.#history(path);
    return history && !this.#excused(path, history, undefined);
  }

  #history(path: string): FileHistory | undefined {
    return this.#facts.ledger.history(path);
  }

  #noteUpgrade({ path, trusted }: Pick<Tool, 'path' | 'trusted'>): void {
    const history = this.#upgraded.has(path) ? this.#history(path) : undefined;
    if (trusted) this.#upgraded.add(path);
    else if (history !== undefined && !this.#excused(path, history, this.#first.get(path))) this.#upgraded.delete(path);
  }

  /** Whether a file under a path that is known to have been replaced is the new one, and nothing excuses it. */
  #isSwapped(path: string, { ino, history }: Run, first: Run | undefined): boolean {
    if (history === undefined) return this.#isLater(path, ino, first !== undefined);
    // a file that the job made and runs for the first time is in nobody's place, as far as is known
    if (first === undefined && history.creator !== undefined && !this.#isOnly(path)) return false;
    return !this.#excused(path, history, first);
  }

  /** Whether a file was written between two runs so fast that one digest was taken for both. */
  #isUnseenSwap(path: string, { history }: Run, first: Run | undefined): boolean {
    if (first === undefined || history === undefined || history.writer === first.history?.writer) return false;
    return this.#isOnly(path) && !this.#facts.product(path) && !this.#excused(path, history, first);
  }

  /** Whether a file ran under the path that is not the one of its first exec, though no act of the job changed it. */
  #isLater(path: string, ino: number | undefined, again: boolean): boolean {
    const [first, ...later] = this.#files.get(path) ?? [];
    return later.some(
      (file) =>
        ino !== undefined &&
        file.ino === ino &&
        (first?.ino !== ino ||
          (again && file.sha256 !== undefined && first.sha256 !== undefined && file.sha256 !== first.sha256)),
    );
  }

  /** Whether one file only was seen to run under a path. */
  #isOnly(path: string): boolean {
    const [only, ...more] = this.#files.get(path) ?? [];
    return only?.sha256 !== undefined && more.length === 0;
  }

  #excused(path: string, history: FileHistory, first: Run | undefined): boolean {
    const writer = this.#facts.invocation(history.writer);
    if (writer === undefined || (history.deviated && foreignRole(writer) !== undefined)) return false;
    const system = this.#facts.system(path);
    if (this.#installs(writer, system)) return true;
    const maker = first?.history && this.#facts.invocation(first.history.writer);
    if (maker !== undefined && cameAbout(maker) === cameAbout(writer)) return true;
    if (!system && this.#upgrades(path, writer)) return true;
    if (system && history.deviated) return false;
    const { tool } = writer;
    return tool.trusted && !ANY_CODE.has(tool.class) && lineage(writer).some((above) => this.#installs(above, system));
  }

  /** Whether an invocation is of a tool whose trade is to replace tools. */
  #installs({ tool }: Invocation, system: boolean): boolean {
    const { trusted, path, profile } = tool;
    if (!trusted && !(this.#upgraded.has(path) && this.#history(path) !== undefined)) return false;
    return system ? INSTALLING.has(tool.class) : INSTALLING_ELSEWHERE.has(tool.class ?? '') || profile === ACTION;
  }

  #upgrades(path: string, { tool, parent }: Invocation): boolean {
    if (tool.path === path) return tool.interpreter === undefined && (!ANY_CODE.has(tool.class) || isUpgrade(tool));
    const directory = directoryOf(path);
    return (
      parent !== undefined &&
      directoryOf(tool.path) === directory &&
      directoryOf(parent.tool.path) === directory &&
      this.#installs(parent, false)
    );
  }
}

const unseen = (path: string): ToolFault => ({
  class: 'replaced',
  message: 'its file was written between two runs, before the one that ran first could be hashed',
  expected: 'the file that ran before',
  target: path,
});

/** Whether an interpreter was told to upgrade itself, not to run code: in these the word is a command. */
const isUpgrade = ({ name, argv }: Tool): boolean => /^(bun|deno)$/.test(name) && argv[1] === 'upgrade';

/** The profile of what the runner fetches and runs. */
const ACTION = 'github-action';

/** How an invocation came about: what it is and what stands above it, from its step down, programs that only led to it included. */
function cameAbout(invocation: Invocation): string {
  const chain = [...lineage(invocation), invocation];
  return JSON.stringify(
    chain.map(({ tool, hops, roles }) => [
      tool.name === 'script' ? tool.name : tool.path, // a step's script has another path each time
      hops,
      roles.map(({ name }) => name),
    ]),
  );
}
