import type { Operation } from '../profile.ts';
import type { Growth } from './objects.ts';

/** What an act is about: a path, a destination, a tool that is executed. */
export type ActObject = 'path' | 'to' | 'tool';

/** Acts that one right can allow, apart from what they are about. */
export interface ActKey {
  /** Role of the learned tool in which it was done; undefined: by the tool itself. */
  readonly role: string | undefined;
  /** In a role: who did it, as a `by` of a right names it; undefined: nobody that one could name. */
  readonly by: string | undefined;
  readonly op: Operation;
  readonly on: ActObject;
  /** Zones that a right opened for it. */
  readonly zones: readonly string[];
}

/** A key as one text, for maps and for order. */
export const keyText = ({ role = '', by = '', op, on, zones }: ActKey): string =>
  JSON.stringify([role, by, op, on, zones]);

const wholePlace = /^\$\{(workspace|package|tmp|runner:temp|cache:[^}]*)\}$/;

/** Siblings from which names become a wildcard. Below it a list is easier to read and to doubt than a pattern. */
const siblings = 8;
/** Ports of one host from which the port is any. */
const ports = 4;

const growths: Readonly<Record<ActObject, Growth>> = {
  // homes, tool caches and prefixes hold what others own: nothing becomes a wildcard right in them, nor in or right below `/`
  path: { siblings, floor: (root) => (root === '' ? 3 : wholePlace.test(root) ? 1 : 2) },
  to: { siblings: ports, floor: () => 1 },
  tool: { siblings: Number.POSITIVE_INFINITY, floor: () => Number.POSITIVE_INFINITY },
};

/** How objects of one kind become patterns. */
export const growthOf = (on: ActObject): Growth => growths[on];

/** A pattern as a right says it. */
export function patternText(on: ActObject, segments: readonly string[]): string {
  if (on === 'path') return segments.join('/');
  return on === 'tool' ? segments.join('/') : `${segments[0]}:${segments[1]}`;
}

const patterns: Readonly<Record<ActObject, RegExp>> = {
  path: /^(\$\{[a-z][a-z0-9]*(:[a-z0-9._-]+)?\}|\/[^/])/,
  to: /^(\$\{[a-z][a-z0-9]*(:[a-z0-9._-]+)?\}|[a-z0-9_.:-]+):(\d{1,5}|\*)$/,
  tool: /^[A-Za-z0-9_.+@/-]+$/,
};

/** The segments of a pattern that `patternText` wrote. Throws a RangeError for one that it cannot have written. */
export function patternSegments(on: ActObject, text: string): string[] {
  const segments =
    on === 'path' ? text.split('/') : on === 'tool' ? [text] : [text.replace(/:[^:]*$/, ''), text.replace(/^.*:/, '')];
  const floor = growths[on].floor(segments[0] ?? '');
  const misplaced = segments.some(
    (segment, at) =>
      (at > 0 && (segment === '' || segment === '.' || segment === '..')) ||
      (segment.includes('**') && segment !== '**') ||
      // where no directory becomes a wildcard, only a part of a name does; the names of users are none
      (at < floor &&
        segment.includes('*') &&
        !/[A-Za-z0-9]/.test(segment) &&
        !(at === 2 && /^\/(home|Users)\/\?\*/.test(text))),
  );
  if (misplaced || !patterns[on].test(text) || (on === 'path' && /\$\{/.test(text.slice(1))))
    throw new RangeError(`\`${text.slice(0, 100)}\` is wider than anything that is learned, or no pattern`);
  return segments;
}
