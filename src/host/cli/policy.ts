import { join } from 'node:path';
import { checkEnds } from '../../policy/checks/acceptances.ts';
import { checkConfig } from '../../policy/checks/check-config.ts';
import type { Remark } from '../../policy/checks/remark.ts';
import type { Config } from '../../policy/config.ts';
import { ConfigError } from '../../policy/config-text.ts';
import { visible } from '../../report/escape.ts';
import { many } from '../../report/number.ts';
import { checkNamedFiles } from '../evidence/check-named-files.ts';
import { readStandards } from '../standards.ts';
import { parsed } from './arguments.ts';
import { UsageError } from './usage.ts';
import { configBase } from './usual-config.ts';

/** What `policy check` prints: to standard error the warnings, to standard output that the configuration is good. */
export interface PolicyAnswer {
  readonly warnings: readonly string[];
  readonly summary: string;
}

/** `policy check [FILE]`. Returns the exit status; throws a ConfigError for a configuration with mistakes. */
export function policy(args: readonly string[]): number {
  const { positionals } = parsed(args, {});
  const [verb, file = join('.github', 'ironclaw.yml'), more] = positionals;
  if (verb !== 'check' || more !== undefined) throw new UsageError('write `policy check [FILE]`');
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
  const { config, at = () => file } = readStandards(file);
  const remarks = [
    ...checkConfig(config),
    ...checkEnds(config, today),
    ...checkNamedFiles(config, configBase(file, cwd)),
  ];
  const said = (wanted: Remark['effect'], before: string): string[] =>
    remarks
      .filter(({ effect }) => effect === wanted)
      .map(({ path, message }) => visible(`${at(path)}: ${before}${path.join('.')}: ${message}`, 1000));
  const errors = said('error', '');
  const warnings = said('warning', 'warning: ');
  if (errors.length > 0) throw new ConfigError([...errors, ...warnings].join('\n'));
  return { warnings, summary: summary(visible(file), config, warnings.length) };
}

function summary(
  file: string,
  { mode, judgement, threshold, tools, pipeline, accept }: Config,
  warnings: number,
): string {
  return [
    `${file}: ${warnings === 0 ? 'good' : `usable, ${many(warnings, 'warning')}`}; mode ${mode}`,
    judgement === 'rights' ? 'judged by rights, without a score' : `threshold ${threshold}`,
    many(tools.length, 'pin'),
    many(pipeline.declared.length, 'declared pipeline'),
    many(accept.length, 'accepted finding'),
  ].join(', ');
}
