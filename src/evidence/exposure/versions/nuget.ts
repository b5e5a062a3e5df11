import { compareDigits, compareText } from './digits.ts';
import { type VersionOrder, versionOrder } from './version-order.ts';

interface NugetVersion {
  readonly numbers: readonly string[];
  readonly labels: readonly string[];
}

const form = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]*)?$/i;
const number = /^\d+$/;

function nugetVersion(text: string): NugetVersion | undefined {
  const [, core, labels] = form.exec(text) ?? [];
  if (core === undefined) return undefined;
  return { numbers: core.split('.'), labels: labels?.toLowerCase().split('.') ?? [] };
}

function compareLabels(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length; // a release is later than its pre-releases
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = '', y = ''] = [a[i], b[i]];
    const [xIsNumber, yIsNumber] = [number.test(x), number.test(y)];
    if (xIsNumber !== yIsNumber) return xIsNumber ? -1 : 1;
    const difference = xIsNumber ? compareDigits(x, y) : compareText(x, y);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/**
 * The order of NuGet's packages (learn.microsoft.com/nuget/concepts/package-versioning): up to four numbers, then the
 * labels of a pre-release as semantic versions compare them, upper and lower case alike; metadata has no part in it.
 */
export const nugetOrder: VersionOrder = versionOrder(
  nugetVersion,
  (a, b) => {
    for (let i = 0; i < 4; i++) {
      const difference = compareDigits(a.numbers[i] ?? '', b.numbers[i] ?? '');
      if (difference !== 0) return difference;
    }
    return compareLabels(a.labels, b.labels);
  },
  (text) => text.toLowerCase(),
);
