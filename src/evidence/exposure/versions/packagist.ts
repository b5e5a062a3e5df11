import { compareDigits, isDigit } from './digits.ts';
import { type VersionOrder, versionOrder } from './version-order.ts';

/** Words of PHP's version_compare from early to late; between rc and patch stands a number. */
const stages: readonly (readonly [string, number])[] = [
  ['dev', 0],
  ['alpha', 1],
  ['a', 1],
  ['beta', 2],
  ['b', 2],
  ['rc', 3],
  ['c', 3],
  ['patch', 5],
  ['pl', 5],
  ['p', 5],
];
const plain = 4;
const unknown = -1;

const isNumber = (part: string): boolean => isDigit(part.charCodeAt(0));
const stage = (part: string): number =>
  isNumber(part) ? plain : (stages.find(([name]) => part.startsWith(name))?.[1] ?? unknown);

/** Parts of a version: what stands between `.`, `-`, `_`, `+`, and between digits and letters. Branches are no versions. */
function parts(text: string): readonly string[] | undefined {
  const version = text.trim().toLowerCase().replace(/^v/, '').replace(/\+.*$/, '');
  if (!/^\d[0-9a-z.+_~-]*$/.test(version) || /\.x(?:-dev)?$/.test(version)) return undefined;
  const found = version.match(/\d+|[a-z]+/g) ?? [];
  // Composer gives every release four numbers, so that 1.0 and 1.0.0.0 are one version
  const word = found.findIndex((part) => !isNumber(part));
  const numbers = word < 0 ? found.length : word;
  const padding = Array.from({ length: Math.max(0, 4 - numbers) }, () => '0');
  return [...found.slice(0, numbers), ...padding, ...found.slice(numbers)];
}

/** The order of PHP's packages: Composer's normal form, compared by PHP's version_compare. */
export const packagistOrder: VersionOrder = versionOrder(
  parts,
  (a, b) => {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
      const [x, y] = [a[i], b[i]];
      if (x === undefined || y === undefined) {
        const rest = x ?? y ?? '';
        const later = isNumber(rest) || stage(rest) > plain;
        return (later ? 1 : -1) * (x === undefined ? -1 : 1);
      }
      const difference = isNumber(x) && isNumber(y) ? compareDigits(x, y) : stage(x) - stage(y);
      if (difference !== 0) return difference;
    }
    return 0;
  },
  (text) => text.toLowerCase().replace(/^v/, ''),
);
