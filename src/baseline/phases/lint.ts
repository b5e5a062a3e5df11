import type { Phases } from '../phases.ts';
import type { Profile } from '../profile.ts';
import { isPossible, partsOf } from './alphabet.ts';
import { namesOf, phaseEntries } from './automaton.ts';

/** Something wrong with phases. */
export interface PhaseIssue {
  /** error: it cannot be followed; warning: it does not say what its author meant. */
  readonly severity: 'error' | 'warning';
  /** Where in the document: keys from the object that was looked at down. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with one automaton; paths begin at its own object. */
export function phaseIssues(phases: Phases): PhaseIssue[] {
  const entries = phaseEntries(phases);
  const names = new Set(entries.map(([name]) => name));
  const issues: PhaseIssue[] = [];
  const say = (severity: PhaseIssue['severity'], path: PhaseIssue['path'], message: string): number =>
    issues.push({ severity, path, message });
  const there = names.size === 0 ? 'there is none' : `there are ${[...names].map((name) => `\`${name}\``).join(', ')}`;
  if (!names.has(phases.initial)) say('error', ['initial'], `no phase is called \`${phases.initial}\`; ${there}`);
  for (const [name, { next = [] }] of entries)
    for (const [at, to] of keyed(next))
      if (!names.has(to)) say('error', [name, 'next', at], `no phase is called \`${to}\`; ${there}`);
  if (issues.length > 0) return issues;
  const reached = reachable(phases);
  for (const [name] of entries)
    if (!reached.has(name)) say('warning', [name], `nothing leads from \`${phases.initial}\` to phase \`${name}\``);
  for (const [name, phase] of entries)
    for (const [at, one] of keyed(phase.on))
      if (!isPossible(one)) say('warning', [name, 'on', at], `no act has the class \`${one}\`${hint(one)}`);
  const on = new Map(entries.map(([name, phase]) => [name, namesOf(phase.on)]));
  for (const [name, { next = [] }] of entries) {
    const taken = new Map((on.get(name) ?? []).map((one) => [one, name]));
    for (const [at, to] of keyed(next)) {
      if (to === name) {
        say('warning', [name, 'next', at], `a phase stays on what is in its own \`on\`; it need not follow itself`);
        continue;
      }
      for (const one of on.get(to) ?? []) {
        const first = taken.get(one);
        // a learned phase is entered by some of its classes only
        if (first !== undefined && phases.runs === undefined)
          say('warning', [name, 'next', at], `\`${one}\` after \`${name}\` means \`${first}\`, never \`${to}\``);
        else taken.set(one, to);
      }
    }
  }
  return [...issues, ...countIssues(phases)];
}

/** What is wrong with the phases of a profile and of its roles; paths begin at the profile. */
export function profilePhaseIssues({ phases, roles = {} }: Pick<Profile, 'phases' | 'roles'>): PhaseIssue[] {
  const below = (path: readonly string[], one: Phases | undefined): PhaseIssue[] =>
    one === undefined ? [] : phaseIssues(one).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  return [
    ...below(['phases'], phases),
    ...Object.entries(roles).flatMap(([kind, role]) => below(['roles', kind, 'phases'], role.phases)),
  ];
}

const hint = (name: string): string => {
  const { operation, object } = partsOf(name);
  if (operation === 'read' && !object.startsWith('zone:')) return ': reads are no act of order outside zones';
  return operation === 'load' ? ': what is mapped is no act of order' : '';
};

/** The names of a list or map, each with its index or key. */
const keyed = (names: readonly string[] | Readonly<Record<string, number>>): (readonly [string | number, string])[] =>
  Array.isArray(names) ? names.map((name, at) => [at, name]) : Object.keys(names).map((name) => [name, name]);

function reachable(phases: Phases): ReadonlySet<string> {
  const next = new Map(phaseEntries(phases).map(([name, phase]) => [name, namesOf(phase.next)]));
  const reached = new Set([phases.initial]);
  for (const name of reached) for (const to of next.get(name) ?? []) reached.add(to);
  return reached;
}

/** Counts without runs, runs without counts, and more ways than there were runs. */
function countIssues(phases: Phases): PhaseIssue[] {
  const { runs } = phases;
  return phaseEntries(phases).flatMap(([name, phase]) =>
    (['on', 'next'] as const).flatMap((part): PhaseIssue[] => {
      const names = phase[part];
      if (names === undefined) return [];
      const at = (message: string, ...below: string[]): PhaseIssue => ({
        severity: 'warning',
        path: [name, part, ...below],
        message,
      });
      if (Array.isArray(names)) {
        const counted = runs === undefined || names.length === 0;
        return counted ? [] : [at('`runs` says that these phases were learned, and here nothing is counted')];
      }
      if (runs === undefined) return [at('here runs are counted, and `runs` does not say how many there were')];
      return Object.entries(names)
        .filter(([, count]) => part === 'next' && count > runs)
        .map(([one, count]) => at(`${count} of ${runs} runs`, one));
    }),
  );
}
