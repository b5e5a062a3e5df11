import { join } from 'node:path';
import { checkEnds } from '../../policy/checks/acceptances.ts';
import { checkConfig } from '../../policy/checks/check-config.ts';
import { checkIdleRules } from '../../policy/checks/idle-rules.ts';
import type { Remark } from '../../policy/checks/remark.ts';
import type { Config } from '../../policy/config.ts';
import { ConfigError } from '../../policy/config-text.ts';
import { visible } from '../../report/escape.ts';
import { many } from '../../report/number.ts';
import { checkNamedFiles } from '../evidence/check-named-files.ts';
import { checkPrograms } from '../plugins/check-programs.ts';
import { packsInStore } from '../shared-packs.ts';
import { readStandards } from '../standards.ts';
import { parsed } from './arguments.ts';
import { policyFactsText } from './policy-facts.ts';
import { fetchedPolicy } from './policy-fetch.ts';
import { UsageError } from './usage.ts';
import { configBase } from './usual-config.ts';

/** What `policy check` prints: to standard error the warnings, to standard output that the configuration is good. */
export interface PolicyAnswer {
  readonly warnings: readonly string[];
  readonly summary: string;
}

/**
 * `policy check [FILE]`, `policy fetch [FILE]`, `policy facts [DIR [INVOCATION]]`. Returns the exit status; throws a ConfigError for a configuration with
 * mistakes.
 */
export async function policy(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, {
    config: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [verb, first, second, more] = positionals;
  if (verb === 'facts' && more === undefined) {
    const { config, json } = values;
    process.stdout.write(await policyFactsText({ directory: first, invocation: second, config, json }));
    return 0;
  }
  if (verb === 'fetch' && second === undefined && !values.json && values.config === undefined)
    return fetchedPolicy(first ?? join('.github', 'ironclaw.yml'), process.cwd(), process.env);
  if (verb !== 'check' || second !== undefined || values.json || values.config !== undefined)
    throw new UsageError(
      'write `policy check [FILE]`, `policy fetch [FILE]` or `policy facts [DIR [INVOCATION]] [--config FILE] [--json]`',
    );
  const file = first ?? join('.github', 'ironclaw.yml');
  const { warnings, summary } = policyAnswer(file, process.cwd(), new Date().toISOString().slice(0, 10));
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  process.stdout.write(`${summary}\n`);
  return 0;
}

/**
 * Checks a configuration, and the files it names.
 * @param today a date such as 2027-01-31
 * @throws ConfigError with every mistake, and what cannot work, as file:line:column
 */
export function policyAnswer(file: string, cwd: string, today: string): PolicyAnswer {
  const base = configBase(file, cwd);
  const standards = readStandards(file, undefined, packsInStore(base));
  const { config, policy: made, packs, shared, at = () => file } = standards;
  const extended = packs.packs.filter(({ name }) => made.packs.includes(name));
  const remarks = [
    ...checkConfig(config),
    ...checkIdleRules(config, [...extended, ...shared.packs]),
    ...unfetched(config, shared.missing),
    ...checkEnds(config, today),
    ...checkNamedFiles(config, base),
    ...checkPrograms(config, base),
  ];
  const said = (wanted: Remark['effect'], before: string): string[] =>
    remarks
      .filter(({ effect }) => effect === wanted)
      .map(({ path, message, offset }) => visible(`${at(path, offset)}: ${before}${path.join('.')}: ${message}`, 1000));
  const errors = said('error', '');
  const warnings = said('warning', 'warning: ');
  if (errors.length > 0) throw new ConfigError([...errors, ...warnings].join('\n'));
  return { warnings, summary: summary(visible(file), config, warnings.length) };
}

/** Packs of other repositories that nobody has fetched: what their rules say is not known here. */
function unfetched({ policy: { extends: names } }: Config, missing: readonly string[]): Remark[] {
  return missing.map((name) => ({
    effect: 'warning',
    path: ['policy', 'extends', names.indexOf(name)],
    message: `is not in .ironclaw/packs, so its rules were not checked; \`policy fetch\` gets it`,
  }));
}

function summary(
  file: string,
  { mode, judgement, threshold, tools, plugins, pipeline, accept, policy: { rules } }: Config,
  warnings: number,
): string {
  return [
    `${file}: ${warnings === 0 ? 'good' : `usable, ${many(warnings, 'warning')}`}; mode ${mode}`,
    judgement === 'rights' ? 'judged by rights, without a score' : `threshold ${threshold}`,
    ...(rules.length === 0 ? [] : [many(rules.length, 'rule')]),
    many(tools.length, 'pin'),
    ...(plugins.length === 0 ? [] : [many(plugins.length, 'plug-in')]),
    many(pipeline.declared.length, 'declared pipeline'),
    many(accept.length, 'accepted finding'),
  ].join(', ');
}
