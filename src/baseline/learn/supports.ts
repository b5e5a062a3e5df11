import { createHash } from 'node:crypto';
import { most, type RunFacts, type SupportDocument } from './support.ts';
import { readTool, ToolSupport } from './tool-support.ts';

/** The salt of digests when nobody gives one: they hide nothing from who can guess what was digested. */
export const USUAL_SALT = 'ironclaw.guard/support/v1';

const foreignSalt = 'they were made with different salts (--salt), and cannot be told apart';

/** A salted digest of a name: 12 hexadecimal digits. */
export const saltedDigest = (salt: string, name: string): string =>
  createHash('sha256')
    .update(JSON.stringify([salt, name]))
    .digest('hex')
    .slice(0, 12);

/** What recordings show of tools: the mergeable middle between recordings and profiles. */
export class Supports {
  /** Digest of the salt. */
  readonly salt: string;
  readonly runs = new Map<string, RunFacts>();
  readonly tools = new Map<string, ToolSupport>();

  constructor(salt: string) {
    this.salt = salt;
  }

  /** Reads a document. Throws a RangeError when it contradicts itself. */
  static of(document: SupportDocument): Supports {
    const supports = new Supports(document.salt);
    const names = document.runs.map(({ run }) => run);
    for (const run of document.runs) supports.#note(run);
    if (supports.runs.size !== names.length) throw new RangeError('a run is listed twice');
    for (const tool of document.tools) {
      if (supports.tools.has(tool.tool)) throw new RangeError(`the tool \`${tool.tool}\` is listed twice`);
      supports.tools.set(tool.tool, readTool(tool, names));
    }
    return supports;
  }

  /** Adds a run, before what it shows. */
  addRun(run: RunFacts): void {
    this.#note(run);
  }

  /** The support of one tool; a new one if there was none. */
  tool(name: string): ToolSupport {
    let known = this.tools.get(name);
    if (known === undefined) {
      known = new ToolSupport(name);
      this.tools.set(name, known);
    }
    return known;
  }

  /** Adds others. Commutative, associative and idempotent. Throws a RangeError for another salt, or too many runs. */
  merge(others: Supports): void {
    if (others.salt !== this.salt) throw new RangeError(foreignSalt);
    for (const run of others.runs.values()) this.#note(run);
    if (this.runs.size > most.runs) throw new RangeError(`there are more than ${most.runs} runs`);
    for (const [name, support] of others.tools) this.tool(name).merge(support);
  }

  /** As a document: sorted, so that the same runs give the same bytes. */
  document(): SupportDocument {
    const runs = [...this.runs.values()].sort((a, b) => (a.run < b.run ? -1 : 1));
    const places = new Map(runs.map(({ run }, place) => [run, place]));
    return {
      schema: 'ironclaw.guard/support/v1',
      salt: this.salt,
      runs,
      tools: [...this.tools.values()]
        .sort((a, b) => (a.tool < b.tool ? -1 : 1))
        .map((support) => support.document(places)),
    };
  }

  /** Two that tell otherwise of one run: the first by its words, whichever came first. */
  #note(run: RunFacts): void {
    const known = this.runs.get(run.run);
    if (known === undefined || words(run) < words(known)) this.runs.set(run.run, run);
  }
}

const words = ({ author = '', project, fork }: RunFacts): string => JSON.stringify([author, project, fork === true]);

/** Two documents as one. Throws a RangeError as `Supports` does. */
export function merge(a: SupportDocument, b: SupportDocument): SupportDocument {
  const merged = Supports.of(a);
  merged.merge(Supports.of(b));
  return merged.document();
}

/** Merges many, two of like size at a time: each run is copied as often as there are doublings. */
export class Merging {
  readonly #salt: string;
  readonly #waiting: (Supports | undefined)[] = [];

  constructor(salt: string) {
    this.#salt = salt;
  }

  /** Adds one, which is used up. Throws a RangeError for another salt than that of the sum, or as `Supports.merge` does. */
  add(supports: Supports): void {
    if (supports.salt !== this.#salt) throw new RangeError(foreignSalt);
    let sum = supports;
    let size = 0;
    for (; this.#waiting[size] !== undefined; size++) {
      this.#waiting[size]?.merge(sum);
      sum = this.#waiting[size] ?? sum;
      this.#waiting[size] = undefined;
    }
    this.#waiting[size] = sum;
  }

  /** All that was added. */
  all(): Supports {
    const sum = new Supports(this.#salt);
    for (const one of this.#waiting) if (one !== undefined) sum.merge(one);
    return sum;
  }
}
