import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { resolveLandlock } from '../../baseline/export/landlock-resolve.ts';
import { allowedSyscalls, seccompProfileSchema } from '../../baseline/export/seccomp-profile.ts';
import type { Manifest } from '../../baseline/manifest.ts';
import { ProfileError } from '../../baseline/profile-error.ts';
import { parseYaml } from '../../baseline/yaml-text.ts';
import { canonicalJson } from '../../report/canonical.ts';
import { visible } from '../../report/escape.ts';
import { configuredPorts, groundOf, seccompHost } from '../confine/ground.ts';
import { rulesOfFile, rulesOfProfile } from '../confine/rules-of.ts';
import { readProfiles } from '../profile-files.ts';
import { profilesDirectory } from '../profile-texts.ts';
import { readText } from '../text-file.ts';
import { resolveVariables } from '../variables/resolve.ts';
import { parsed } from './arguments.ts';
import { confineOptions, enforcementOf } from './confine-options.ts';
import { putOutput } from './output-file.ts';
import { UsageError } from './usage.ts';

/**
 * `profile export TOOL|FILE --to seccomp|landlock [--resolve] [-o FILE]`: what a profile or manifest allows, as the kernel can enforce
 * it. Where it says otherwise than the rights is told on standard error. Returns the exit status.
 */
export async function exportRules(args: readonly string[]): Promise<number> {
  const { port, hard, 'no-unix-sockets': noSockets } = confineOptions;
  const { values, positionals } = parsed(args, {
    ...{ to: { type: 'string' }, output: { type: 'string', short: 'o' }, port, hard, 'no-unix-sockets': noSockets },
    resolve: { type: 'boolean', default: false },
  });
  const [subject, more] = positionals;
  if (subject === undefined || more !== undefined)
    throw new UsageError('name one tool or file: profile export TOOL|FILE --to seccomp|landlock');
  const { to } = values;
  if (to !== 'seccomp' && to !== 'landlock') throw new UsageError('--to is seccomp or landlock');
  const set = readProfiles(profilesDirectory());
  const { ports, hard: strict, noUnixSockets } = enforcementOf(values);
  const options = {
    require: strict ? ('hard' as const) : ('best' as const),
    ports: values.resolve ? [...new Set([...ports, ...configuredPorts(process.env)])].sort((a, b) => a - b) : ports,
    noUnixSockets,
  };
  const known = set.profiles.find(({ tool }) => tool === subject);
  if (known === undefined && !existsSync(subject))
    throw new UsageError(`\`${subject}\` is no tool with a profile, and no file; \`profile list\` shows the tools`);
  const rules = known === undefined ? rulesOfFile(subject, set, options) : rulesOfProfile(known, set, options);
  const made = to === 'seccomp' ? rules.seccomp : rules.landlock;
  if (made === undefined) throw new ProfileError(`${subject} says nothing that ${to} could enforce`);
  const bound = rules.landlock !== undefined && to === 'landlock' && values.resolve ? await here(rules.landlock) : made;
  putOutput(values.output, canonicalJson(bound));
  if (to === 'seccomp')
    for (const { kind, what, why } of rules.notes.filter((note) => !(rules.landlock?.notes ?? []).includes(note)))
      process.stderr.write(`${kind}: ${visible(what, 200)}: ${visible(why, 300)}\n`);
  return 0;
}

async function here(landlock: Parameters<typeof resolveLandlock>[0]): Promise<typeof landlock> {
  const { variables } = await resolveVariables({ cwd: process.cwd(), env: process.env });
  try {
    return resolveLandlock(landlock, groundOf(variables, process.env, undefined));
  } catch (error) {
    if (error instanceof RangeError) throw new ProfileError(error.message);
    throw error;
  }
}

/**
 * `profile import FILE [--for BINARY] [-o FILE]`: what a seccomp profile of a container engine allows here, as the `syscalls` of a
 * manifest, of the binary if one is named. Returns the exit status.
 */
export function importSyscalls(args: readonly string[]): number {
  const { values, positionals } = parsed(args, {
    for: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) throw new UsageError('name one file: profile import FILE');
  const host = seccompHost();
  const allowed = allowedSyscalls(parseYaml(readText(file), file, seccompProfileSchema), host);
  if (allowed === undefined)
    throw new ProfileError(`${file} allows every system call that it does not name: no list of a manifest says that`);
  const clause: Pick<Manifest, 'syscalls'> = { syscalls: [...allowed.names] };
  const imprecise = `the seccomp profile allows ${allowed.conditional.join(', ')} with certain arguments only; here they are allowed`;
  const manifest: Manifest | undefined =
    values.for === undefined
      ? undefined
      : {
          schema: 1,
          artifact: { sha256: digestOf(values.for) },
          source: 'file',
          ...(allowed.conditional.length === 0 ? {} : { imprecision: [imprecise] }),
          ...clause,
        };
  putOutput(values.output, stringify(manifest ?? clause));
  if (manifest === undefined && allowed.conditional.length > 0) process.stderr.write(`widened: ${imprecise}\n`);
  return 0;
}

function digestOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch (error) {
    throw new UsageError(`--for: ${(error as Error).message}`);
  }
}
