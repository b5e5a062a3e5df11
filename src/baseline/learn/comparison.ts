import { baseName } from '../../invocations/path.ts';
import type { Operation, Profile, Right } from '../profile.ts';
import { covers } from './covers.ts';

/** One operation on one thing, in one role or by the tool itself. */
export interface SingleRight {
  readonly role: string | undefined;
  readonly op: Operation;
  readonly what: string;
  /** Zones it opens. */
  readonly zones: readonly string[];
}

/** How two profiles of a tool differ, right by right. */
export interface Comparison {
  /** What the new one allows and the old one did not, as far as their patterns tell. */
  readonly added: readonly SingleRight[];
  /** What the old one allows, nothing in the recordings needed, and the class does not allow anyway. */
  readonly unused: readonly SingleRight[];
}

/** Compares a learned profile with the one before it, of all profiles: what its class allows it need not allow itself. */
export function compare(learned: Profile, before: Profile, profiles: readonly Profile[]): Comparison {
  const classes = classNames(profiles);
  const inherited = profiles.find(({ tool }) => tool === before.extends)?.rights ?? [];
  const [now, then] = [singles(learned), singles(before)];
  const ofClass = ofRights(undefined, inherited);
  const allowed = [...then, ...ofClass];
  const within = (wide: SingleRight, one: SingleRight): boolean =>
    alike(one, wide) &&
    (allows(wide.what, one.what) || wide.what === classes.get(one.what) || one.zones.includes(wide.what));
  return {
    added: now.filter((one) => !allowed.some((other) => within(other, one))),
    unused: then.filter(
      (one) =>
        !now.some((other) => within(one, other) || within(other, one)) && !ofClass.some((other) => within(other, one)),
    ),
  };
}

/** Names of tools, as far as profiles have them, and their class. */
function classNames(profiles: readonly Profile[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { tool, extends: above = tool, match } of profiles) {
    const entry = match?.entry ?? [];
    const named = Array.isArray(entry) ? [] : Object.entries(entry);
    const starred = named.filter(([name]) => name === '*').flatMap(([, patterns]) => patterns.map(baseName));
    for (const name of [tool, ...named.map(([name]) => name), ...starred]) names.set(name, above);
  }
  return names;
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

function singles({ rights, roles = {} }: Profile): SingleRight[] {
  return [
    ...ofRights(undefined, rights),
    ...Object.entries(roles).flatMap(([role, own]) => ofRights(role, own.rights)),
  ];
}

function ofRights(role: string | undefined, rights: readonly Right[]): SingleRight[] {
  return rights.flatMap(({ op, path = [], to = [], tool = [], zone = [] }) =>
    [...path, ...to, ...tool, ...(path.length + to.length + tool.length === 0 ? zone : [])].flatMap((what) =>
      op.map((one) => ({ role, op: one, what, zones: zone })),
    ),
  );
}
