import { stringify } from 'yaml';
import { orderText } from '../../report/order-text.ts';
import { readProfiles } from '../profile-files.ts';
import { profilesDirectory } from '../profile-texts.ts';
import { parsed } from './arguments.ts';
import { exportRules, importSyscalls } from './profile-export.ts';
import { profileLint } from './profile-lint.ts';
import { profileTest } from './profile-test.ts';
import { UsageError } from './usage.ts';

type Verb = (args: readonly string[]) => number | Promise<number>;

const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['list', list],
  ['show', show],
  ['test', profileTest],
  ['lint', profileLint],
  ['export', exportRules],
  ['import', importSyscalls],
]);

/** `profile list|show|lint|test|export|import`. Returns the exit status. */
export async function profile([verb = '', ...args]: readonly string[]): Promise<number> {
  const run = verbs.get(verb);
  if (run === undefined)
    throw new UsageError(
      'write `profile list`, `profile show TOOL`, `profile lint [DIR]`, `profile test [TOOL...] [DIR]`, `profile export TOOL|FILE` or `profile import FILE`',
    );
  return run(args);
}

function list(args: readonly string[]): number {
  if (parsed(args, {}).positionals.length > 0) throw new UsageError('write `profile list`');
  for (const one of readProfiles(profilesDirectory()).profiles) {
    process.stdout.write(
      `${one.tool.padEnd(26)} ${one.status.padEnd(13)} ${(one.extends ?? '').padEnd(24)} ${Object.keys(one.roles ?? {}).join(', ')}\n`,
    );
  }
  return 0;
}

function show(args: readonly string[]): number {
  const [tool, more] = parsed(args, {}).positionals;
  if (tool === undefined || more !== undefined) throw new UsageError('write `profile show TOOL`');
  const found = readProfiles(profilesDirectory()).profiles.find((one) => one.tool === tool);
  if (found === undefined) throw new UsageError(`there is no profile \`${tool}\`; \`profile list\` shows all`);
  process.stdout.write(stringify(found));
  process.stdout.write(orderText(found));
  return 0;
}
