import type { Config } from '../config.ts';
import { factFields } from '../facts/catalogue.ts';
import type { Fact, FactFields } from '../facts/fact.ts';
import { factsWith } from '../facts/plugin-catalogue.ts';
import { readCondition } from '../language/check.ts';
import { type Expression, partsOf } from '../language/expression.ts';
import { canHold, opposite } from '../language/possible.ts';
import { print } from '../language/print.ts';
import { packNames } from '../rules/pack-name.ts';
import type { RuleText } from '../rules/rule.ts';
import { scopeMistakes } from '../rules/scope.ts';
import type { Remark } from './remark.ts';

/** What rules say that they cannot: conditions that are none, that never hold, that name a score where there is none; names taken. */
export function checkRules({ policy, judgement, plugins }: Pick<Config, 'policy' | 'judgement' | 'plugins'>): Remark[] {
  const fields = factsWith(plugins);
  return policy.rules.flatMap((rule, index) => [
    ...checkName(policy.rules, index),
    ...checkRule(rule, ['policy', 'rules', index], judgement, fields),
  ]);
}

function checkName(rules: readonly RuleText[], index: number): Remark[] {
  const id = rules[index]?.id ?? '';
  const path = ['policy', 'rules', index, 'id'];
  const earlier = rules.findIndex((rule) => rule.id === id);
  if (earlier < index)
    return [{ effect: 'error', path, message: `is the name of policy.rules.${earlier} too; give each rule its own` }];
  const [prefix = ''] = id.split('/');
  const taken = id.includes('/') && [...packNames.map((name) => name.split('-')[0]), 'rights-only'].includes(prefix);
  return taken
    ? [
        {
          effect: 'error',
          path,
          message: `begins as the rules of the pack do; write ${id.slice(prefix.length + 1) || 'another name'}`,
        },
      ]
    : [];
}

/** What is wrong with one rule. `path` leads to it, `fields` are the facts that it can use. */
export function checkRule(
  rule: RuleText,
  path: Remark['path'],
  judgement: Config['judgement'],
  fields: FactFields = factFields,
): Remark[] {
  const scopes = scopeMistakes(rule.scope).map(
    (one): Remark => ({
      effect: 'error',
      path: [...path, 'scope', ...one.path],
      message: one.message,
    }),
  );
  const at = [...path, 'when'];
  const condition = readCondition(rule.when, fields);
  if ('message' in condition)
    return [...scopes, { effect: 'error', path: at, offset: condition.at, message: condition.message }];
  const asked = judgement === 'score' || rule.judgement !== 'score';
  const number = judgement === 'rights' && asked ? scoredIn(condition) : undefined;
  if (number !== undefined) {
    const message = `\`${print(number)}\` is a number of the score, and judgement: rights has none; ask for findings or deviations, or write judgement: score beside the rule`;
    return [...scopes, { effect: 'error', path: at, offset: number.at, message }];
  }
  return [...scopes, ...checkSense(condition, at)];
}

/** Whether a condition can hold, and can fail to. */
function checkSense(condition: Expression, path: Remark['path']): Remark[] {
  if (!canHold(condition)) {
    const part = culprit(condition);
    const message = `can never hold: ${print(part)}${reason(part)}; correct it, or remove the rule`;
    return [{ effect: 'error', path, offset: part.at, message }];
  }
  if (condition.op !== 'value' && !canHold(opposite(condition)))
    return [
      {
        effect: 'warning',
        path,
        offset: condition.at,
        message: `always holds${reason(condition)}; write true if that is meant`,
      },
    ];
  const idle = (condition.op === 'or' ? condition.parts : []).find((part) => !canHold(part));
  if (idle === undefined) return [];
  return [
    {
      effect: 'warning',
      path,
      offset: idle.at,
      message: `${print(idle)} can never hold${reason(idle)}; remove this part`,
    },
  ];
}

/** The smallest part that alone makes a condition impossible. */
function culprit(condition: Expression): Expression {
  if (condition.op !== 'and' && condition.op !== 'or') return condition;
  const part = condition.parts.find((each) => !canHold(each));
  return part === undefined ? condition : culprit(part);
}

/** The bounds of the numbers that a part names, as a reason. */
function reason(part: Expression): string {
  const bounds = [part, ...partsOf(part)].flatMap(({ type, op }, at, all) => {
    const named = all[at];
    if (named === undefined || op !== 'fact' || (type.kind !== 'int' && type.kind !== 'double')) return [];
    const [least, most] = type.range;
    return [
      `${print(named)} is ${most >= Number.MAX_SAFE_INTEGER ? `never below ${least}` : `from ${least} to ${most}`}`,
    ];
  });
  return bounds.length === 0 ? '' : `, since ${bounds.join(' and ')}`;
}

/** The first part that only a score has a value for. */
function scoredIn(part: Expression): Expression | undefined {
  if ((part.op === 'fact' || part.op === 'element' || part.op === 'field') && isScored(part.type)) return part;
  for (const each of partsOf(part)) {
    const found = scoredIn(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isScored = (type: Fact): boolean => (type.kind === 'int' || type.kind === 'double') && type.scored === true;
