import { textMatches } from './glob.ts';

/** What a function takes: a list is one of anything. */
export type Takes = 'string' | 'list' | 'string or list' | 'pattern';

interface LanguageFunction {
  /** Types of what stands in the parentheses, after what stands before the dot of a method. */
  readonly takes: readonly Takes[];
  readonly gives: 'bool' | 'int';
  /** Whether it may stand behind a dot (`tool.name.startsWith("n")`), or before its arguments, or both. */
  readonly form: 'method' | 'function' | 'both';
  /** How it is written. */
  readonly example: string;
  readonly says: string;
  readonly run: (first: never, second: never) => boolean | number;
}

const of = (
  form: LanguageFunction['form'],
  takes: readonly Takes[],
  gives: LanguageFunction['gives'],
  example: string,
  says: string,
  run: (...args: never[]) => boolean | number,
): LanguageFunction => ({ form, takes, gives, example, says, run });

/** The functions of the language, beside the macros `exists`, `all`, `exists_one` and `filter`. */
export const functions: ReadonlyMap<string, LanguageFunction> = new Map([
  [
    'size',
    of(
      'both',
      ['string or list'],
      'int',
      'size(deviations)',
      'how many elements a list has, or characters a text',
      (value: string | readonly unknown[]) => (typeof value === 'string' ? characters(value) : value.length),
    ),
  ],
  [
    'startsWith',
    of(
      'method',
      ['string', 'string'],
      'bool',
      'tool.path.startsWith("/usr/")',
      'how a text begins',
      (text: string, start: string) => text.startsWith(start),
    ),
  ],
  [
    'endsWith',
    of(
      'method',
      ['string', 'string'],
      'bool',
      'tool.name.endsWith(".sh")',
      'how a text ends',
      (text: string, end: string) => text.endsWith(end),
    ),
  ],
  [
    'contains',
    of(
      'method',
      ['string', 'string'],
      'bool',
      'tool.path.contains("/_temp/")',
      'what a text has in it',
      (text: string, part: string) => text.includes(part),
    ),
  ],
  [
    'glob',
    of(
      'function',
      ['pattern', 'string'],
      'bool',
      'glob("refs/heads/release/*", pipeline.ref)',
      'whether a whole text matches: * and ? stay between slashes, ** is any number of parts',
      textMatches,
    ),
  ],
]);

/** CEL counts code points. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
