import { join } from 'node:path';
import type { Framework, SharedObservations } from '../../policy/compliance/framework.ts';
import { canonicalJson } from '../../report/canonical.ts';
import { frameworksTable, frameworkText } from '../../report/compliance/framework-text.ts';
import { complianceMarkdown } from '../../report/compliance/markdown.ts';
import { oscalResults } from '../../report/compliance/oscal.ts';
import type { ComplianceReport } from '../../report/compliance/report.ts';
import { visible } from '../../report/escape.ts';
import { many } from '../../report/number.ts';
import {
  complianceDirectory,
  frameworkFiles,
  type ReadPack,
  readFramework,
  readObservations,
} from '../compliance-files.ts';
import { lintCompliance } from '../compliance-lint.ts';
import { reportOn } from '../compliance-report.ts';
import { optionalPositional, parsed } from './arguments.ts';
import { putOutput } from './output-file.ts';
import { recordingArgument } from './recording-argument.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';

const formats: ReadonlyMap<string, (report: ComplianceReport) => string> = new Map([
  ['markdown', complianceMarkdown],
  ['json', canonicalJson],
  ['oscal', (report: ComplianceReport) => canonicalJson(oscalResults(report))],
]);

/**
 * `compliance [DIR]`, `compliance list`, `compliance show FRAMEWORK`, `compliance lint [DIR|FILE]`. Returns the exit status. What a report says
 * never changes it: no status of a control is a verdict.
 */
export function compliance(args: readonly string[]): number {
  const [verb, ...rest] = args;
  if (verb === 'list') return list(rest);
  if (verb === 'show') return show(rest);
  if (verb === 'lint') return lint(rest);
  return report(args);
}

function report(args: readonly string[]): number {
  const { values, positionals } = parsed(args, {
    framework: { type: 'string', multiple: true },
    format: { type: 'string', default: 'markdown' },
    output: { type: 'string', short: 'o' },
  });
  const print = formats.get(values.format);
  if (print === undefined)
    throw new UsageError(`there is no format \`${values.format}\`: write markdown, json or oscal`);
  const shared = readObservations();
  const frameworks = chosen(values.framework, shared.content);
  putOutput(values.output, print(reportOn(recordingArgument(optionalPositional(positionals)), shared, frameworks)));
  return 0;
}

/** The frameworks that are asked for by name or file; all where none is. */
function chosen(wanted: readonly string[] | undefined, shared: SharedObservations): ReadPack<Framework>[] {
  const own = frameworkFiles();
  const files = wanted === undefined ? own : [...new Set(wanted)].map((name) => frameworkFile(name, own));
  const frameworks = files.map((file) => readFramework(file, shared));
  const ids = frameworks.map(({ content }) => content.id);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw new UsageError(`two of the frameworks are \`${twice}\`: name each once`);
  return frameworks;
}

function frameworkFile(name: string, own: readonly string[]): string {
  if (name.includes('/') || /\.ya?ml$/.test(name)) return name;
  const file = join(complianceDirectory(), `${name}.yml`);
  if (own.includes(file)) return file;
  throw new UsageError(
    `there is no framework \`${name}\`; \`compliance list\` shows all, and a path names a file of your own`,
  );
}

function list(args: readonly string[]): number {
  if (parsed(args, {}).positionals.length > 0) throw new UsageError('write `compliance list`');
  process.stdout.write(frameworksTable(chosen(undefined, readObservations().content).map(({ content }) => content)));
  return 0;
}

function show(args: readonly string[]): number {
  const [name, more] = parsed(args, {}).positionals;
  if (name === undefined || more !== undefined) throw new UsageError('write `compliance show FRAMEWORK`');
  const shared = readObservations().content;
  for (const { content } of chosen([name], shared)) process.stdout.write(frameworkText(content, shared));
  return 0;
}

function lint(args: readonly string[]): number {
  const mistakes = lintCompliance(optionalPositional(parsed(args, {}).positionals) ?? complianceDirectory());
  for (const mistake of mistakes) process.stdout.write(`${visible(mistake, 1000)}\n`);
  process.stdout.write(`${mistakes.length === 0 ? 'no mistakes' : many(mistakes.length, 'mistake')}\n`);
  return mistakes.length === 0 ? 0 : status.refused;
}
