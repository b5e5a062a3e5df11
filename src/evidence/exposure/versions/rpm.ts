import { compareDigits, compareText, isDigit } from './digits.ts';
import { type VersionOrder, versionOrder } from './version-order.ts';

interface RpmVersion {
  readonly epoch: string;
  readonly version: string;
  readonly release: string | undefined;
}

function rpmVersion(text: string): RpmVersion | undefined {
  const [, epoch = '', rest] = /^(?:(\d{1,10}):)?([!-~]+)$/.exec(text.trim()) ?? [];
  if (rest === undefined) return undefined;
  const hyphen = rest.lastIndexOf('-');
  return hyphen < 0
    ? { epoch, version: rest, release: undefined }
    : { epoch, version: rest.slice(0, hyphen), release: rest.slice(hyphen + 1) };
}

/** Letters, digits, `~` and `^` in runs; what else there is only separates them. */
const segments = (text: string): readonly string[] => text.match(/\d+|[a-z]+|~|\^/gi) ?? [];

/** The run's place where one side has a `~`, an end or a `^`: earlier than the end is only `~`. */
const mark = (segment: string | undefined): number =>
  segment === '~' ? 0 : segment === undefined ? 1 : segment === '^' ? 2 : 3;

/** rpmvercmp of rpm 4.15 and later (rpm-version(7)): a number is later than a word, a word later than nothing. */
function compareSegments(a: string, b: string): number {
  const [x, y] = [segments(a), segments(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const [s, t] = [x[i], y[i]];
    const marks = mark(s) - mark(t);
    if (marks !== 0) return marks;
    if (s === undefined || t === undefined || mark(s) !== 3) continue;
    const [sIsNumber, tIsNumber] = [isDigit(s.charCodeAt(0)), isDigit(t.charCodeAt(0))];
    if (sIsNumber !== tIsNumber) return sIsNumber ? 1 : -1;
    const difference = sIsNumber ? compareDigits(s, t) : compareText(s, t);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareReleases(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareSegments(a, b);
}

/** The order of RPM packages (rpm-version(7)): epoch, version, release; what has no release is earlier than what has one. */
export const rpmOrder: VersionOrder = versionOrder(
  rpmVersion,
  (a, b) =>
    compareDigits(a.epoch, b.epoch) || compareSegments(a.version, b.version) || compareReleases(a.release, b.release),
);
