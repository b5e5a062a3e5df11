import { visible } from './escape.ts';
import type { ResultInvocation } from './result.ts';

type Element = ResultInvocation['rolePath'][number];

const arrow = ' › ';
/** A path longer than this is shown by its two ends. */
const longest = 12;

/** One element: `step`, `owner/repo@ref` of an action that the step's composite one uses, `npm`, `lifecycle:esbuild@0.25.0`. A name cannot forge an arrow. */
function element({ kind, name, version }: Element): string {
  if (kind === 'step') return 'step';
  const text = visible(kind === 'role' && version !== undefined ? `${name}@${version}` : name, 80);
  return text.replaceAll('›', '\\u203a');
}

/** The whole role path: `step › npm › lifecycle:esbuild@0.25.0 › sh › node`. */
export function rolePathText(path: readonly Element[]): string {
  if (path.length <= longest) return path.map(element).join(arrow);
  const ends = [...path.slice(0, 4).map(element), `… ${path.length - 9} more …`, ...path.slice(-5).map(element)];
  return ends.join(arrow);
}

/** The tool at the end of a role path. */
export const toolOf = (path: readonly Element[]): string => element(path.at(-1) ?? { kind: 'tool', name: 'unknown' });

/** Where a tool ran, for a narrow column: `in lifecycle:esbuild`, else `under make`, or nothing right below the step. */
export function shortRolePath(path: readonly Element[]): string {
  const above = path.slice(0, -1).filter(({ kind }) => kind !== 'step');
  const role = above.findLast(({ kind }) => kind === 'role');
  if (role !== undefined) return `in ${element({ kind: role.kind, name: role.name })}`;
  const parent = above.at(-1);
  return parent === undefined ? '' : `under ${element(parent)}`;
}
