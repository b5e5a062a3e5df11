import type { Operation, Profile, Right } from '../profile.ts';
import { covers } from './covers.ts';

/** One operation on one thing, in one role or by the tool itself. */
export interface SingleRight {
  readonly role: string | undefined;
  readonly op: Operation;
  readonly what: string;
}

/** How two profiles of a tool differ, right by right. */
export interface Comparison {
  /** What the new one allows and the old one did not, as far as their patterns tell. */
  readonly added: readonly SingleRight[];
  /** What the old one allows and nothing in the recordings needed. */
  readonly unused: readonly SingleRight[];
}

/** Compares a learned profile with the one before it. */
export function compare(learned: Profile, before: Profile): Comparison {
  const [now, then] = [singles(learned), singles(before)];
  const among = (all: readonly SingleRight[], test: (other: SingleRight) => boolean): boolean => all.some(test);
  return {
    added: now.filter((one) => !among(then, (other) => alike(one, other) && allows(other.what, one.what))),
    unused: then.filter(
      (one) =>
        !among(now, (other) => alike(one, other) && (allows(one.what, other.what) || allows(other.what, one.what))),
    ),
  };
}

const alike = (a: SingleRight, b: SingleRight): boolean => a.role === b.role && a.op === b.op;

function allows(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === '*') return true;
  if (/^(\/|\$\{|\*\*)/.test(wide) && /^(\/|\$\{|\*\*)/.test(narrow) && !/:[\d*]+$/.test(narrow))
    return covers(wide, narrow);
  const [host, port] = destination(wide);
  const [narrowHost, narrowPort] = destination(narrow);
  return (
    port !== undefined &&
    (host === narrowHost || host === '*' || (host.startsWith('*.') && narrowHost.endsWith(host.slice(1)))) &&
    (port === '*' || port === narrowPort)
  );
}

function destination(text: string): [host: string, port: string | undefined] {
  const [, host = text, port] = /^(.*):(\d+|\*)$/.exec(text) ?? [];
  return [host, port];
}

function singles(profile: Profile): SingleRight[] {
  const of = (role: string | undefined, rights: readonly Right[]): SingleRight[] =>
    rights.flatMap(({ op, path = [], to = [], tool = [], zone = [] }) =>
      [...path, ...to, ...tool, ...(path.length + to.length + tool.length === 0 ? zone : [])].flatMap((what) =>
        op.map((one) => ({ role, op: one, what })),
      ),
    );
  const roles = Object.entries(profile.roles ?? {}).flatMap(([role, { rights }]) => of(role, rights));
  return [...of(undefined, profile.rights), ...roles];
}
