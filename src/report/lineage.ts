import { visible } from './escape.ts';
import type { ResultDocument, ResultInvocation } from './result.ts';

/** Longest argument list shown, in characters. */
const argvLength = 160;

/** Finds invocations by id. */
export type InvocationIndex = ReadonlyMap<string, ResultInvocation>;

export const indexInvocations = (document: ResultDocument): InvocationIndex =>
  new Map(document.invocations.map((invocation) => [invocation.id, invocation]));

function exitText({ exit }: ResultInvocation): string {
  if (exit === undefined) return 'end not seen';
  return exit.signal === undefined ? `exit ${exit.code ?? 'unknown'}` : `killed by ${visible(exit.signal, 20)}`;
}

/** `npm install  [12] npm install left-pad · exit 0 · own 0.00` */
function line(invocation: ResultInvocation, marked: boolean): string {
  const { tool, rolePath, hops } = invocation;
  const roles = rolePath.filter(({ kind }) => kind === 'role');
  const role = roles.at(-1);
  const parts = [
    visible(`${tool.name}${tool.version === undefined ? '' : ` ${tool.version}`}`, 80),
    `[${visible(invocation.id, 40)}]`,
    ...(role === undefined
      ? []
      : [`in ${visible(role.version === undefined ? role.name : `${role.name}@${role.version}`, 80)}`]),
    ...(hops === undefined || hops.length === 0 ? [] : [`by way of ${visible(hops.join(', '), 80)}`]),
    `· ${visible(invocation.argv.slice(0, 50).join(' '), argvLength)}`,
    `· ${exitText(invocation)}`,
    ...(invocation.risk === null
      ? []
      : [`· own ${invocation.risk.own.toFixed(2)}, tree ${invocation.risk.tree.toFixed(2)}`]),
  ];
  return `${parts.join(' ')}${marked ? '  <--' : ''}`;
}

/**
 * The lineage of some invocations as one indented tree, from their step down: every ancestor once, the asked
 * ones marked. At most `most` lines; a tree that is cut says so.
 */
export function lineageTree(asked: readonly ResultInvocation[], index: InvocationIndex, most = 60): string[] {
  const wanted = new Set(asked);
  const children = new Map<ResultInvocation | undefined, Set<ResultInvocation>>();
  for (const invocation of asked) {
    let above: ResultInvocation | undefined;
    for (const each of [...invocation.lineage.flatMap((id) => index.get(id) ?? []), invocation]) {
      const below = children.get(above) ?? new Set();
      children.set(above, below.add(each));
      above = each;
    }
  }
  const lines: string[] = [];
  const latestFirst = (above: ResultInvocation | undefined): ResultInvocation[] =>
    [...(children.get(above) ?? [])].sort((a, b) => b.started - a.started);
  const pending = latestFirst(undefined).map((invocation) => ({ invocation, depth: 1 }));
  const seen = new Set<ResultInvocation>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { invocation, depth } = next;
    if (seen.has(invocation)) continue;
    seen.add(invocation);
    if (lines.length === most) return [...lines, '  … and more'];
    lines.push(`${'  '.repeat(Math.min(depth, 20))}${line(invocation, wanted.has(invocation))}`);
    for (const child of latestFirst(invocation)) pending.push({ invocation: child, depth: depth + 1 });
  }
  return lines;
}
