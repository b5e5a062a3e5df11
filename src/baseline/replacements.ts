import type { ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import type { Invocation } from '../invocations/invocation.ts';
import type { Ledger } from './ledger.ts';

/** Classes whose trade is to put other files under the names of tools. */
const REPLACING: ReadonlySet<string | undefined> = new Set(['package-manager', 'build-driver', 'compiler']);

/** What a job makes anew all the time, so that running it again after a change is no swap. */
const PRODUCTS = /^(workspace|tmp|runner:temp|package|cache:.*)$/;

/** Whether a file in a place is one that jobs make. `place`: the name of the variable it lies in. */
export const isProductPlace = (place: string | undefined): boolean => place !== undefined && PRODUCTS.test(place);

/** Whether a tool whose file was replaced in this job runs as the new file, and by whose hand. */
export class Replacements {
  readonly #files: Recording['tools'];
  readonly #ledger: Ledger;
  readonly #invocation: (index: number) => Invocation | undefined;

  /** `invocation`: the one of an index the ledger holds. */
  constructor(files: Recording['tools'], ledger: Ledger, invocation: (index: number) => Invocation | undefined) {
    this.#files = files;
    this.#ledger = ledger;
    this.#invocation = invocation;
  }

  /**
   * Whether this exec is one of the replaced file, and no package manager or build put it there. What the file was before it was
   * replaced is nobody's fault.
   */
  blames(path: string, { exe, script }: Pick<ExecEvent, 'exe' | 'script'>): boolean {
    const history = this.#ledger.history(path);
    if (history === undefined) return this.#isLater(path, exe.path === path ? exe.ino : script?.ino);
    const tool = this.#invocation(history.writer)?.tool;
    return !(tool?.trusted === true && REPLACING.has(tool.class) && !history.deviated);
  }

  /** Whether an inode is that of a later file under a path, and not of the first: for a change that was not seen. */
  #isLater(path: string, ino: number | undefined): boolean {
    const [first, ...later] = this.#files.filter((file) => file.path === path);
    return ino !== undefined && first?.ino !== ino && later.some((file) => file.ino === ino);
  }
}
