import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { delimiter, isAbsolute, resolve } from 'node:path';
import { ProfileCatalogue } from '../../baseline/catalogue.ts';
import type { Profile } from '../../baseline/profile.ts';
import type { Variables } from '../../baseline/variables.ts';
import { recognise } from '../../invocations/tool.ts';
import type { ProfileSet } from '../profile-files.ts';
import { isExecutable } from '../program.ts';

const HEAD_BYTES = 256;
/** Where a job can put files: what lies there is not taken for what a profile names. */
const untrustedPlaces = /^(workspace|tmp|runner:temp|cache:.*)$/;

/** A command before it runs: the file it begins with, and what is normal for it. */
export interface CommandProfile {
  /** The program or script, symlinks resolved. */
  readonly path: string;
  /** Its profile, else its class's, else that of anything. */
  readonly profile: Profile;
}

/**
 * What a command that is about to run is held against, as the recording of it will be.
 * @param argv as `startable` returned it
 * @throws RangeError for profiles that contradict each other
 */
export function commandProfile(
  argv: readonly string[],
  cwd: string,
  path: string | undefined,
  set: ProfileSet,
  variables: Variables,
): CommandProfile {
  const [name = ''] = argv;
  const directories = name.includes('/') ? [''] : (path ?? '').split(delimiter);
  const found = directories.map((directory) => resolve(cwd, directory, name)).find(isExecutable) ?? name;
  const file = real(found);
  const interpreter = interpreterOf(file, path);
  const catalogue = new ProfileCatalogue(set.profiles, variables);
  const tool = recognise(
    {
      ...{ kind: 'process.exec', seq: 0, t: 0, pid: 0, tid: 0, start: 0, job: true, done: true, ppid: 0 },
      exe: { path: interpreter === undefined ? file : interpreter },
      ...(interpreter === undefined ? {} : { script: { path: file } }),
      argv: interpreter === undefined ? [...argv] : [interpreter, file, ...argv.slice(1)],
      cwd,
    },
    catalogue,
    {
      resolved: real,
      package: () => undefined,
      trusted: (at) => !untrustedPlaces.test(variables.place(at)?.name ?? ''),
      installed: () => false,
      pinned: () => false,
      trustedName: () => true,
      digest: () => undefined,
    },
  );
  const wanted = [tool.profile, tool.class === undefined ? undefined : `class/${tool.class}`, 'class/interpreter'];
  const profile = wanted.flatMap((one) => (one === undefined ? [] : (catalogue.profile(one) ?? [])))[0];
  if (profile === undefined) throw new RangeError('the profiles have no class/interpreter');
  return { path: tool.path, profile };
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** The program that a script's first line names; of `env` the one that it would start. */
function interpreterOf(file: string, path: string | undefined): string | undefined {
  const [, program, argument] = /^#![ \t]*(\S+)(?:[ \t]+([^\s=-][^\s=]*))?/.exec(head(file)) ?? [];
  if (program === undefined) return undefined;
  if (!program.endsWith('/env') || argument === undefined) return real(program);
  const places = (path ?? '').split(delimiter).filter((directory) => isAbsolute(directory));
  return real(places.map((directory) => resolve(directory, argument)).find(isExecutable) ?? program);
}

function head(file: string): string {
  try {
    const fd = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(HEAD_BYTES);
      return bytes.toString('utf8', 0, readSync(fd, bytes, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(fd);
    }
  } catch {
    return '';
  }
}
