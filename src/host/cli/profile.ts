import { stringify } from 'yaml';
import { orderText } from '../../report/order-text.ts';
import { profilesDirectory, readProfiles } from '../profile-files.ts';
import { parsed } from './arguments.ts';
import { profileLint } from './profile-lint.ts';
import { profileTest } from './profile-test.ts';
import { UsageError } from './usage.ts';

/** `profile list|show|lint|test`. Returns the exit status. */
export function profile(args: readonly string[]): number {
  if (args[0] === 'test') return profileTest(args.slice(1));
  if (args[0] === 'lint') return profileLint(args.slice(1));
  const { positionals } = parsed(args, {});
  const [verb, tool] = positionals;
  const { profiles } = readProfiles(profilesDirectory());
  if (verb === 'list' && tool === undefined) {
    for (const one of profiles) {
      process.stdout.write(
        `${one.tool.padEnd(26)} ${one.status.padEnd(13)} ${(one.extends ?? '').padEnd(24)} ${Object.keys(one.roles ?? {}).join(', ')}\n`,
      );
    }
    return 0;
  }
  if (verb !== 'show' || tool === undefined)
    throw new UsageError(
      'write `profile list`, `profile show TOOL`, `profile lint [DIR]` or `profile test [TOOL...] [DIR]`',
    );
  const found = profiles.find((one) => one.tool === tool);
  if (found === undefined) throw new UsageError(`there is no profile \`${tool}\`; \`profile list\` shows all`);
  process.stdout.write(stringify(found));
  process.stdout.write(orderText(found));
  return 0;
}
