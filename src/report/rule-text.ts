import { visible } from './escape.ts';
import { count } from './number.ts';
import type { ResultDocument } from './result.ts';
import { truthLines } from './verdict.ts';

const mostRules = 20;

/** What became of a rule, and of each part of its condition; undefined when the policy has no such rule. */
export function ruleLines({ policy, invocations }: ResultDocument, id: string): string[] | undefined {
  const held = policy.held.find((one) => one.id === id);
  const rule = held ?? policy.unheld?.find((one) => one.id === id);
  if (rule === undefined) return leftOutLines(policy, id);
  const { then, from, when, truth = [], invocation, controls } = rule;
  const who = invocations.find((one) => one.id === invocation)?.tool.name;
  const at = invocation === undefined ? '' : ` for ${visible(who ?? 'invocation', 60)} (${visible(invocation, 20)})`;
  const others = held?.count === undefined || held.count < 2 ? '' : `, the deepest of ${count(held.count)}`;
  const verb = held === undefined ? 'does not hold' : 'holds';
  const near = held === undefined && invocation !== undefined ? `; it came closest${at}` : `${at}${others}`;
  const nothing = held === undefined ? '  nothing that ran is in its scope' : `  ${visible(held.why, 400)}`;
  return [
    '',
    `Rule ${visible(id, 80)} ${verb}${near}`,
    ...(from === undefined ? [] : [`  from       ${visible(from, 60)}`]),
    `  effect     ${then}`,
    ...(controls.length === 0 ? [] : [`  controls   ${visible(controls.join(', '), 400)}`]),
    ...(when === undefined ? [] : [`  condition  ${visible(when, 600)}`]),
    '',
    'Why',
    ...(truth.length === 0 ? [nothing] : truthLines(truth, 1).map((line) => `  ${line}`)),
  ];
}

function leftOutLines({ leftOut }: ResultDocument['policy'], id: string): string[] | undefined {
  const one = leftOut?.find((each) => each.id === id);
  if (one === undefined) return undefined;
  const { from, owner, second, until, reason } = one;
  const by = `${visible(owner, 60)}${second === undefined ? '' : ` and ${visible(second.owner, 60)}`}`;
  return [
    '',
    `Rule ${visible(id, 80)} was not asked: the configuration leaves it out`,
    `  from       ${visible(from, 60)}`,
    `  by         ${by}${until === undefined ? '' : ` until ${until}`}`,
    `  reason     ${visible(reason, 400)}`,
  ];
}

/** The rules that held with their truth trees, and the names of those that can be asked about. */
export function rulesWords({ policy }: ResultDocument): string[] {
  const held = policy.held
    .slice(0, mostRules)
    .flatMap(({ id, then, why, truth }) => [
      `  ${then}: ${visible(id, 80)}: ${visible(why, 400)}`,
      ...truthLines(truth).map((line) => `    ${line}`),
    ]);
  const errors = policy.errors.slice(0, mostRules).map((error) => `  error: ${visible(error, 400)}`);
  const names = (policy.unheld ?? []).slice(0, mostRules).map(({ id }) => visible(id, 80));
  const others = names.length === 0 ? [] : [`  did not hold: ${names.join(', ')}`];
  return held.length + errors.length === 0 ? [] : ['', 'Policy', ...errors, ...held, ...others];
}
