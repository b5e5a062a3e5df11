import { compareDigits, compareText, isDigit } from './digits.ts';
import { type VersionOrder, versionOrder } from './version-order.ts';

/** A number (digits), a qualifier (other text), or what follows a hyphen or a change between digits and letters. */
type Item = { readonly digits: string } | { readonly word: string } | Item[];

const aliases: ReadonlyMap<string, string> = new Map([
  ['ga', ''],
  ['final', ''],
  ['release', ''],
  ['cr', 'rc'],
]);
const shortened: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];

const rank = (word: string): number => {
  const known = qualifiers.indexOf(word);
  return known < 0 ? qualifiers.length : known;
};
const compareWords = (a: string, b: string): number =>
  rank(a) - rank(b) || (rank(a) === qualifiers.length ? compareText(a, b) : 0);

const isNull = (item: Item): boolean =>
  Array.isArray(item) ? item.length === 0 : 'word' in item ? item.word === '' : /^0*$/.test(item.digits);

const number = (digits: string): Item => ({ digits });
const word = (text: string, beforeDigit: boolean): Item => {
  const whole = (beforeDigit ? shortened.get(text) : undefined) ?? text;
  return { word: aliases.get(whole) ?? whole };
};

/** Drops the zeros and empty qualifiers that end a list, also from before the lists that end it. */
function trim(list: Item[]): void {
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i];
    if (item === undefined) continue;
    if (isNull(item)) list.splice(i, 1);
    else if (!Array.isArray(item)) return;
  }
}

function items(text: string): Item[] | undefined {
  const version = text.trim().toLowerCase();
  if (!/^[!-~]+$/.test(version)) return undefined;
  const root: Item[] = [];
  const lists = [root];
  let list = root;
  const deeper = (): void => {
    const next: Item[] = [];
    list.push(next);
    lists.push(next);
    list = next;
  };
  let [start, digits] = [0, false];
  const take = (end: number): Item => {
    const part = version.slice(start, end);
    return part === '' || digits ? number(part) : word(part, false);
  };
  for (let i = 0; i < version.length; i++) {
    const character = version.charAt(i);
    if (character === '.' || character === '-') {
      list.push(take(i));
      start = i + 1;
      if (character === '-') deeper();
      continue;
    }
    const digit = isDigit(version.charCodeAt(i));
    if (i > start && digit !== digits) {
      if (digit) {
        if (list.length > 0) deeper(); // .x1 counts as -x1
        list.push(word(version.slice(start, i), true));
      } else list.push(number(version.slice(start, i)));
      start = i;
      deeper();
    }
    digits = digit;
  }
  if (start < version.length) {
    if (!digits && list.length > 0) deeper(); // .x counts as -x
    list.push(take(version.length));
  }
  for (const one of lists.reverse()) trim(one);
  return root;
}

/** The item against nothing: where the other version has ended. */
function compareToEnd(item: Item): number {
  if (!Array.isArray(item)) return 'word' in item ? compareWords(item.word, '') : isNull(item) ? 0 : 1;
  for (const one of item) {
    const result = compareToEnd(one);
    if (result !== 0) return result;
  }
  return 0;
}

/** Where kinds differ: qualifier, list, number, from early to late. */
const kind = (item: Item): number => (Array.isArray(item) ? 1 : 'word' in item ? 0 : 2);

function compareItems(a: Item, b: Item): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
      const [x, y] = [a[i], b[i]];
      const result =
        x === undefined
          ? y === undefined
            ? 0
            : -compareToEnd(y)
          : y === undefined
            ? compareToEnd(x)
            : compareItems(x, y);
      if (result !== 0) return result;
    }
    return 0;
  }
  if ('word' in a && 'word' in b) return compareWords(a.word, b.word);
  if ('digits' in a && 'digits' in b) return compareDigits(a.digits, b.digits);
  return kind(a) - kind(b);
}

/** The order of Maven's artifacts (maven.apache.org/pom.html, Version Order Specification), as Maven 3.9 compares them. */
export const mavenOrder: VersionOrder = versionOrder(items, compareItems);
