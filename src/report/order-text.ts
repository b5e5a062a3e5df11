import { phaseEntries } from '../baseline/phases/automaton.ts';
import type { Phases } from '../baseline/phases.ts';
import type { Profile } from '../baseline/profile.ts';
import { visible } from './escape.ts';
import { type Column, table, wrap } from './layout.ts';
import { many } from './number.ts';

const columns: readonly Column[] = [
  { title: '' },
  { title: 'phase', most: 30 },
  { title: 'stays on' },
  { title: 'may be followed by' },
];
const cellWidth = 58;
const tableWidth = 160;

/**
 * The order of a profile's tool and roles as lines of a YAML comment, so that it can stand below the profile itself: a row for
 * each phase, `>` where it begins, and behind each name of learned phases the number of runs. Empty when it has none.
 */
export function orderText({ tool, phases, roles = {} }: Pick<Profile, 'tool' | 'phases' | 'roles'>): string {
  const all: [string, Phases | undefined][] = [
    [tool, phases],
    ...Object.entries(roles).map(([kind, role]): [string, Phases | undefined] => [`${tool}:${kind}`, role.phases]),
  ];
  const lines = all.flatMap(([name, one]) => (one === undefined ? [] : ['', ...orderLines(name, one)]));
  return lines.map((line) => `${`# ${line}`.trimEnd()}\n`).join('');
}

function orderLines(name: string, phases: Phases): string[] {
  const { initial, runs } = phases;
  const rows = phaseEntries(phases).flatMap(([phase, { on, next }]) => {
    const [stays, follows] = [cell(on), cell(next)];
    return Array.from({ length: Math.max(stays.length, follows.length) }, (_, at) => [
      at === 0 && phase === initial ? '>' : '',
      at === 0 ? visible(phase, 60) : '',
      stays[at] ?? '',
      follows[at] ?? '',
    ]);
  });
  const source = runs === undefined ? 'written by hand' : `learned from ${many(runs, 'run')}`;
  return [`Order of ${visible(name, 60)}, ${source}:`, ...table(columns, rows, tableWidth)];
}

/** The names of a list or counted map, in lines of a cell. */
function cell(names: readonly string[] | Readonly<Record<string, number>> | undefined): string[] {
  const words =
    names === undefined
      ? []
      : Array.isArray(names)
        ? names.map((name) => visible(name, 60))
        : Object.entries(names).map(([name, count]) => `${visible(name, 60)} (${count})`);
  return words.length === 0 ? ['-'] : wrap(words.join(', '), cellWidth);
}
