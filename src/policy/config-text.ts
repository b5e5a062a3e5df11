import { isScalar, LineCounter, parseDocument } from 'yaml';
import { scalarOffset } from './scalar-offset.ts';

/** A configuration that cannot be used: every mistake with file, line and column. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Longest configuration, in characters: room for some four hundred accepted findings, too short to keep a parser busy. */
const longest = 64 * 1024;
/** Mistakes told at once. */
const mostMistakes = 20;

/** The text of a configuration file: what it says, and where. */
export class ConfigText {
  readonly #text: string;
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: ReturnType<typeof parseDocument>;

  /** Parses the YAML. `file` is only for messages. Throws a ConfigError. */
  constructor(text: string, file: string) {
    if (text.length > longest)
      throw new ConfigError(`${file}:1:1: this has ${text.length} characters; shorten it to ${longest}`);
    this.#text = text;
    this.#file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true, logLevel: 'error' });
    const { errors, warnings } = this.#document;
    const tags = warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
    const told = [...errors, ...tags].map(({ pos, message }) => `${this.#place(pos[0])}: ${syntax(message)}`);
    if (told.length > 0) this.refuse(told);
  }

  /** What it says, `{}` when it says nothing. Throws a ConfigError when its aliases make it too large. */
  value(): unknown {
    try {
      return this.#document.toJS({ maxAliasCount: 50 }) ?? {};
    } catch (error) {
      throw new ConfigError(
        `${this.#place(0)}: ${(error as Error).message}; write the values out instead of using aliases`,
      );
    }
  }

  /** The text or number at a path; undefined when there is none. */
  valueAt(path: readonly PropertyKey[]): unknown {
    return this.#document.getIn(path);
  }

  /**
   * `file:line:column` of the key or item that a path names, or of the nearest thing above it.
   * @param within of the text that stands there: which of its characters
   */
  at(path: readonly PropertyKey[], within?: number): string {
    return this.#place(this.#offsetOf(path, within));
  }

  /** Sorts what is said of keys by where they stand. */
  sorted<T extends { readonly path: readonly PropertyKey[]; readonly offset?: number }>(remarks: readonly T[]): T[] {
    const place = ({ path, offset }: T): number => this.#offsetOf(path, offset) ?? 0;
    return remarks.toSorted((a, b) => place(a) - place(b));
  }

  /** A sentence about a key, with its place before it. */
  told(path: readonly PropertyKey[], words: string, within?: number): string {
    return `${this.at(path, within)}: ${path.map(String).join('.') || 'configuration'}: ${words}`;
  }

  /** The mistake of a key that no table of JavaScript keeps. */
  prototype(): string | undefined {
    const found = /(^|[\s{,"'])(__proto__)["']?\s*:/m.exec(this.#text);
    if (found === null) return undefined;
    return `${this.#place(found.index + found[0].indexOf('__proto__'))}: __proto__: unknown key; remove it`;
  }

  /** Throws a ConfigError that lists mistakes, at most twenty. */
  refuse(mistakes: readonly string[]): never {
    const rest = mistakes.length - mostMistakes;
    throw new ConfigError(
      [...mistakes.slice(0, mostMistakes), ...(rest > 0 ? [`and ${rest} more mistakes`] : [])].join('\n'),
    );
  }

  #place(offset = 0): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.#file}:${line}:${col}`;
  }

  #offsetOf(path: readonly PropertyKey[], within?: number): number | undefined {
    const scalar: unknown = within === undefined ? undefined : this.#document.getIn(path, true);
    if (within !== undefined && isScalar(scalar) && typeof scalar.value === 'string' && scalar.range != null)
      return scalarOffset(this.#text, scalar.range, scalar.value, within);
    for (let length = path.length; length > 0; length--) {
      const parent: unknown =
        length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      const pairs =
        (parent as { items?: { key?: { value?: unknown; range?: number[] }; range?: number[] }[] } | null)?.items ?? [];
      const found =
        typeof key === 'number' ? pairs[key]?.range : pairs.find((pair) => pair.key?.value === key)?.key?.range;
      if (found?.[0] !== undefined) return found[0];
    }
    return undefined;
  }
}

/** The parser's words, without the place, which stands before them. */
const syntax = (message: string): string =>
  /multiple documents/.test(message)
    ? 'a second document begins here; keep one and remove the line `---`'
    : /call stack/.test(message)
      ? 'this is nested too deeply; no key needs more than four levels'
      : /^Unresolved tag/.test(message)
        ? 'what begins with ! is a tag of YAML; put the condition in quotes'
        : `${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}; correct the YAML here`;
