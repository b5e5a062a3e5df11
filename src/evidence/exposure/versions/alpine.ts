import { compareDigits, compareText } from './digits.ts';
import { type VersionOrder, versionOrder } from './version-order.ts';

/** Kinds of token in the order in which they can follow; the end comes last. */
const kinds = { first: 0, number: 1, letter: 2, suffix: 3, suffixNumber: 4, hash: 5, revision: 6, end: 7 } as const;

interface Token {
  readonly kind: number;
  readonly text: string;
}

const end: Token = { kind: kinds.end, text: '' };
const suffixes = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
const none = suffixes.indexOf('');
const form =
  /^(\d+)((?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?$/;

function tokens(text: string): readonly Token[] | undefined {
  const [, first, numbers = '', letter = '', stages = '', hash, revision] = form.exec(text.trim()) ?? [];
  if (first === undefined) return undefined;
  const found: Token[] = [{ kind: kinds.first, text: first }];
  for (const number of numbers.split('.').slice(1)) found.push({ kind: kinds.number, text: number });
  if (letter !== '') found.push({ kind: kinds.letter, text: letter });
  for (const [, stage = '', count = ''] of stages.matchAll(/_([a-z]+)(\d*)/g)) {
    found.push({ kind: kinds.suffix, text: stage });
    if (count !== '') found.push({ kind: kinds.suffixNumber, text: count });
  }
  if (hash !== undefined) found.push({ kind: kinds.hash, text: hash });
  if (revision !== undefined) found.push({ kind: kinds.revision, text: revision });
  return [...found, end];
}

function compareAlike({ kind, text: a }: Token, { text: b }: Token): number {
  if (kind === kinds.suffix) return suffixes.indexOf(a) - suffixes.indexOf(b);
  if (kind === kinds.letter || kind === kinds.hash) return compareText(a, b);
  // as a decimal fraction would: 1.05 is earlier than 1.1
  if (kind === kinds.number && (a.startsWith('0') || b.startsWith('0'))) return compareText(a, b);
  return compareDigits(a, b);
}

const isEarly = ({ kind, text }: Token): boolean => kind === kinds.suffix && suffixes.indexOf(text) < none;

/** The order of Alpine's, Wolfi's and Chainguard's packages (apk-package(5); apk-tools 3, version.c). */
export const alpineOrder: VersionOrder = versionOrder(tokens, (a, b) => {
  for (let i = 0; ; i++) {
    const [x = end, y = end] = [a[i], b[i]];
    if (x.kind === y.kind) {
      const difference = x.kind === kinds.end ? 0 : compareAlike(x, y);
      if (difference !== 0 || x.kind === kinds.end) return difference;
    } else {
      if (isEarly(x) !== isEarly(y)) return isEarly(x) ? -1 : 1;
      return y.kind - x.kind; // what goes on is later than what ends
    }
  }
});
