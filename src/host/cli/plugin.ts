import { Document } from 'yaml';
import { pluginName, pluginSchema } from '../../evidence/plugins/plugin.ts';
import { visible } from '../../report/escape.ts';
import { many } from '../../report/number.ts';
import { plainYaml } from '../../report/plain-yaml.ts';
import { environmentOf } from '../plugins/ask.ts';
import { type Trial, trials } from '../plugins/conformance.ts';
import { programAt } from '../plugins/program.ts';
import { unusedUser } from '../plugins/unused-user.ts';
import { parsed } from './arguments.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';

/** What a fact is where a plug-in says nothing, by its type: to be chosen by whoever writes the configuration. */
const DEFAULTS = { boolean: false, number: 0, string: '' } as const;

/** `plugin test [--env NAME]... [--] COMMAND [ARG...]`. Returns the exit status: 3 when the plug-in does not keep the protocol. */
export async function plugin([verb = '', ...args]: readonly string[]): Promise<number> {
  const how = 'write `plugin test [--env NAME]... -- COMMAND [ARG...]`';
  if (verb !== 'test') throw new UsageError(how);
  const dashes = args.indexOf('--');
  const { values, positionals } = parsed(dashes < 0 ? args : args.slice(0, dashes), {
    env: { type: 'string', multiple: true, default: [] },
  });
  const [command, ...given] = [...positionals, ...(dashes < 0 ? [] : args.slice(dashes + 1))];
  if (command === undefined || (dashes >= 0 && positionals.length > 0)) throw new UsageError(how);
  const { bytes, sha256 } = programToTry(command);
  const settings = pluginSchema.parse({ command, sha256, args: given, env: values.env });
  const { budget, memory } = settings;
  const tried = {
    ...{ name: pluginName(settings), bytes, command, args: given, budget, memory, place: undefined },
    env: environmentOf(settings, process.env),
    user: process.geteuid?.() === 0 ? unusedUser(new Set()) : undefined,
  };
  process.stdout.write(`plug-in ${tried.name}, SHA-256 ${sha256}\n`);
  const done: Trial[] = [];
  for await (const one of trials(tried)) {
    done.push(one);
    process.stdout.write(trialLines(one));
  }
  const failed = done.filter(({ faults }) => faults.length > 0).length;
  if (failed > 0) {
    process.stdout.write(`${many(failed, 'trial')} of ${done.length} failed: docs/plugins.md has the protocol\n`);
    return status.refused;
  }
  process.stdout.write(`It keeps the protocol. For .github/ironclaw.yml:\n\n${entry(settings, done)}`);
  return 0;
}

/** @throws UsageError when there is no such file */
function programToTry(command: string): ReturnType<typeof programAt> {
  try {
    return programAt(command, process.cwd());
  } catch (error) {
    throw new UsageError(`${command} cannot be tried: ${(error as Error).message}`);
  }
}

function trialLines({ what, faults, milliseconds, answers }: Trial): string {
  const kinds = [...new Set(answers.map(({ type }) => type))].sort();
  const said = kinds.map((kind) => `${answers.filter(({ type }) => type === kind).length} ${kind}`).join(', ');
  const head = `${faults.length > 0 ? 'FAIL' : 'ok  '}  ${what}: ${said === '' ? '' : `${said}, `}${milliseconds} ms\n`;
  return head + faults.map((fault) => `      ${visible(fault, 400)}\n`).join('');
}

/** The entry of a configuration that names the plug-in, with the facts that it gave. */
function entry(settings: ReturnType<typeof pluginSchema.parse>, done: readonly Trial[]): string {
  const { command, sha256, args, env } = settings;
  const answers = done.flatMap((one) => one.answers);
  const facts = answers.flatMap((one) =>
    one.type === 'fact' ? [[one.name, DEFAULTS[typeof one.value as keyof typeof DEFAULTS]] as const] : [],
  );
  const plugins = [
    {
      command,
      sha256,
      ...(args.length === 0 ? {} : { args }),
      ...(env.length === 0 ? {} : { env }),
      ...(facts.length === 0 ? {} : { facts: Object.fromEntries(facts) }),
    },
  ];
  return plainYaml(new Document({ plugins }));
}
