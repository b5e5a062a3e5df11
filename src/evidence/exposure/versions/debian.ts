import { compareDigits, isDigit } from './digits.ts';
import { type VersionOrder, versionOrder } from './version-order.ts';

interface DebianVersion {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

function debianVersion(text: string): DebianVersion | undefined {
  const [, epoch = '', rest] = /^(?:(\d{1,10}):)?([0-9a-z.+~:-]+)$/i.exec(text.trim()) ?? [];
  if (rest === undefined || (epoch === '' && rest.includes(':'))) return undefined;
  const hyphen = rest.lastIndexOf('-');
  return hyphen < 0
    ? { epoch, upstream: rest, revision: '' }
    : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}

/** Place of a character among those that are no digits: `~`, the end (and a digit, which ends the run), letters, the rest. */
function place(code: number): number {
  if (code === 126) return -1;
  if (Number.isNaN(code) || isDigit(code)) return 0;
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return letter ? code : code + 256;
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Runs of other characters and runs of digits in turn. */
function compareRuns(a: string, b: string): number {
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    while ((i < a.length && !isDigit(a.charCodeAt(i))) || (j < b.length && !isDigit(b.charCodeAt(j)))) {
      const difference = place(a.charCodeAt(i)) - place(b.charCodeAt(j));
      if (difference !== 0) return difference;
      i++;
      j++;
    }
    const [m, n] = [endOfDigits(a, i), endOfDigits(b, j)];
    const difference = compareDigits(a.slice(i, m), b.slice(j, n));
    if (difference !== 0) return difference;
    [i, j] = [m, n];
  }
  return 0;
}

/** The order of Debian's and Ubuntu's packages (Debian Policy, 5.6.12; deb-version(7)). */
export const debianOrder: VersionOrder = versionOrder(
  debianVersion,
  (a, b) =>
    compareDigits(a.epoch, b.epoch) || compareRuns(a.upstream, b.upstream) || compareRuns(a.revision, b.revision),
);
