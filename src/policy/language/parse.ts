import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import { Mistaken } from './mistake.ts';

/** Longest condition, in characters. */
const LONGEST = 4000;
/** Parts and depth of a condition that are parsed at all. */
const grammar = new Environment({ limits: { maxAstNodes: 1000, maxDepth: 40 } });

/** A condition as CEL's grammar has it. @throws Mistaken with what to write instead */
export function parseCondition(source: string): ASTNode {
  if (source.trim() === '') throw new Mistaken(0, 'is empty; write a condition, such as risk.score > 5.0');
  if (source.length > LONGEST)
    throw new Mistaken(0, `has ${source.length} characters; shorten it to ${LONGEST}, or make two rules of it`);
  const early = lookAhead(source);
  if (early !== undefined) throw early;
  try {
    return grammar.parse(source).ast;
  } catch (error) {
    if (error instanceof RangeError) throw new Mistaken(0, TOO_LARGE); // the stack
    if (!(error instanceof ParseError)) throw error;
    throw syntaxMistake(source, error.range?.start ?? 0, error.code, error.message);
  }
}

const TOO_LARGE = 'the condition is too large or nested too deeply; make two rules of it';

/** Words and signs of other languages, and what CEL has for them. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/(?<![=!<>])=(?!=)/g, 'write == to compare'],
  [/===/g, 'write == to compare'],
  [/!==/g, 'write != to compare'],
  [/(?<!&)&(?!&)/g, 'write && for and'],
  [/(?<!\|)\|(?!\|)/g, 'write || for or'],
  [/<>/g, 'write != to compare'],
  [/=~/g, 'there are no regular expressions; write glob("pattern", text)'],
  [/(?<![\w.])(and|AND)(?!\w)/g, 'write && for and'],
  [/(?<![\w.])(or|OR)(?!\w)/g, 'write || for or'],
  [/(?<![\w.])(not|NOT)(?!\w)/g, 'write ! for not'],
  [/(?<![\w.])(True|TRUE)(?!\w)/g, 'write true'],
  [/(?<![\w.])(False|FALSE)(?!\w)/g, 'write false'],
  [/\$\{\{?/g, 'write the fact alone, without ${ }'],
  [/[“”„‘’]/g, 'write a straight quote "'],
  [/;/g, 'a condition is one expression; remove the semicolon'],
];

/** The first sign of another language, outside of texts. */
function lookAhead(source: string): Mistaken | undefined {
  const bare = source.replace(/"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'|\/\/[^\n]*/g, (found) => ' '.repeat(found.length));
  let first: Mistaken | undefined;
  for (const [pattern, advice] of FOREIGN) {
    for (const found of bare.matchAll(pattern)) {
      if (first !== undefined && found.index >= first.at) continue;
      first = new Mistaken(found.index, `\`${found[0]}\`: ${advice}`);
    }
  }
  return first;
}

function syntaxMistake(source: string, at: number, code: string, message: string): Mistaken {
  const found = source.slice(at).trimStart();
  const word = /^([A-Za-z_]\w*|\S)/.exec(found)?.[0] ?? '';
  if (code === 'unterminated_string') return new Mistaken(at, 'this text has no end; close its quote');
  if (/^Exceeded/.test(message)) return new Mistaken(at, TOO_LARGE);
  if (code === 'invalid_macro_argument')
    return new Mistaken(at, 'expected a new name for the elements first, as in findings.exists(f, f.accepted)');
  if (code === 'reserved_identifier') return new Mistaken(at, `\`${word}\` is reserved in CEL; it is no fact`);
  if (found === '') return new Mistaken(Math.max(0, source.trimEnd().length - 1), unfinished(source));
  const opened = count(source.slice(0, at), '(') - count(source.slice(0, at), ')');
  if (word === ')' && opened <= 0) return new Mistaken(at, '`)` closes nothing; remove it');
  if (code === 'expected_token' && /RPAREN/.test(message))
    return new Mistaken(at, `\`${word}\` was not expected; close the parenthesis before it`);
  if (code === 'expected_token' && /IDENTIFIER/.test(message)) return new Mistaken(at, 'expected a name after the dot');
  return new Mistaken(at, `\`${word}\` was not expected here; write an operator before it, such as && or ==`);
}

function unfinished(source: string): string {
  if (count(source, '(') > count(source, ')')) return 'a parenthesis is not closed; write `)`';
  if (count(source, '[') > count(source, ']')) return 'a list is not closed; write `]`';
  return 'something is missing after this; write what to compare or combine it with';
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
