import { compareDigits, compareText } from './digits.ts';
import { type VersionOrder, versionOrder } from './version-order.ts';

const form = /^[0-9]+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
const number = /^[0-9]+$/;
const zero = /^0+$/;

/** Numbers and words in their order, each part without the zeros at its end: 1.0.0.b.0 is [1, b]. */
function segments(text: string): readonly string[] | undefined {
  const version = text.trim();
  if (!form.test(version)) return undefined;
  const all = version.replaceAll('-', '.pre.').match(/[0-9]+|[a-z]+/gi) ?? [];
  const word = all.findIndex((segment) => !number.test(segment));
  const numbers = word < 0 ? all.length : word;
  return [...withoutZeros(all.slice(0, numbers)), ...withoutZeros(all.slice(numbers))];
}

const withoutZeros = (part: readonly string[]): readonly string[] =>
  part.slice(0, part.findLastIndex((segment) => !zero.test(segment)) + 1);

/** The order of Ruby's gems (Gem::Version): a word is earlier than a number, and a number that is missing is 0. */
export const rubygemsOrder: VersionOrder = versionOrder(segments, (a, b) => {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x = '0', y = '0'] = [a[i], b[i]];
    const [xIsNumber, yIsNumber] = [number.test(x), number.test(y)];
    if (xIsNumber !== yIsNumber) return xIsNumber ? 1 : -1;
    const difference = xIsNumber ? compareDigits(x, y) : compareText(x, y);
    if (difference !== 0) return difference;
  }
  return 0;
});
