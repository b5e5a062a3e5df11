import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { abiOf, type LandlockRules } from '../../baseline/export/landlock.ts';
import { type Ground, resolveLandlock } from '../../baseline/export/landlock-resolve.ts';
import { ruleFile } from '../../baseline/export/rule-file.ts';
import { seccompFilter } from '../../baseline/export/seccomp-filter.ts';
import { isFor } from '../../baseline/export/seccomp-profile.ts';
import type { Recording } from '../../events/recording.ts';
import { ownBinary, privateCopy } from '../own-binary.ts';
import type { PrivateCopy } from '../private-copy.ts';
import { seccompHost } from './ground.ts';
import type { ConfineRules } from './rules-of.ts';

/** A program cannot be confined as asked; nothing was run. */
export class ConfineError extends Error {
  override readonly name = 'ConfineError';
}

/** A command that will run confined. */
export interface Confined {
  /** The launcher, its rules, and the command: what to start instead of the command. */
  readonly argv: readonly string[];
  /** What a recording says of it. */
  readonly facts: NonNullable<Recording['confined']>;
  /** Takes launcher and rules away again; to be called when the command has ended. */
  remove(): void;
}

const ASK_MS = 5000;
/** Notes kept in a recording. */
const MOST_NOTES = 500;

/**
 * Prepares a command to run under Landlock and seccomp: the rules of this machine in a directory of ours, with the launcher that applies
 * them to itself and becomes the command. Both last for all it starts.
 *
 * @param argv as `startable` returned it
 * @throws ConfineError when there is no launcher for this machine, when the kernel lacks what the rules insist on, or for rules that
 *   are too many
 */
export function confined(argv: readonly string[], rules: ConfineRules, ground: Ground): Confined {
  const copy = attempted(() => privateCopy(ownBinary('ironclaw-confine'), 'ironclaw-confine'));
  try {
    const abi = askAbi(copy);
    const unknown = unknownRights(rules.landlock, abi);
    if (rules.landlock?.require === 'hard' && unknown.length > 0)
      throw new ConfineError(
        `this kernel's Landlock (version ${abi}) does not know ${unknown.join(', ')}; use a newer kernel, or take \`require: best\``,
      );
    if (rules.seccomp === undefined && rules.landlock !== undefined && abi === 0)
      throw new ConfineError('this kernel has no Landlock, or it is switched off (`lsm=` on its command line)');
    const { landlock, seccomp } = rules;
    const host = seccompHost();
    if (seccomp !== undefined && !isFor(seccomp, host.machine))
      throw new ConfineError(`the seccomp profile is not for ${host.machine}`);
    const made = attempted(() => ({
      landlock: landlock === undefined ? undefined : resolveLandlock(landlock, ground),
      filter: seccomp === undefined ? undefined : seccompFilter(seccomp, host),
    }));
    makeMissing(made.landlock);
    const text = ruleFile(made);
    const file = join(copy.directory, 'rules');
    writeFileSync(file, text, { mode: 0o400, flag: 'wx' });
    return {
      argv: [copy.path, file, '--', ...argv],
      remove: () => copy.remove(),
      facts: {
        from: [...rules.from],
        abi,
        unknown: [...unknown],
        paths: made.landlock?.rules.length ?? 0,
        ports: (made.landlock?.ports ?? []).map(({ port }) => port),
        filter: made.filter?.length ?? 0,
        rules: createHash('sha256').update(text).digest('hex'),
        notes: rules.notes.slice(0, MOST_NOTES).map((note) => ({ ...note })),
      },
    };
  } catch (error) {
    copy.remove();
    throw error;
  }
}

/** The version of Landlock's interface that the kernel has; 0: none. */
function askAbi({ path }: PrivateCopy): number {
  const { status, stdout, error } = spawnSync(path, ['--abi'], { encoding: 'utf8', timeout: ASK_MS, env: {} });
  if (status !== 0) throw new ConfineError(`the launcher does not run here: ${error?.message ?? `status ${status}`}`);
  return Number(stdout);
}

/** Makes the directories that rules are to hold for: there is no rule for what is not there. One that cannot be made has none. */
function makeMissing(landlock: LandlockRules | undefined): void {
  for (const { path, make } of landlock?.rules ?? []) {
    if (make !== true) continue;
    try {
      mkdirSync(path, { recursive: true });
    } catch {
      // the program will say what it misses
    }
  }
}

/** What the kernel does not know of what is to be forbidden. */
function unknownRights(landlock: LandlockRules | undefined, abi: number): string[] {
  const { fs = [], net = [], scope = [] } = landlock?.handled ?? {};
  return [...fs, ...net, ...scope].filter((right) => abiOf(right) > abi);
}

function attempted<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ConfineError) throw error;
    throw new ConfineError(`the command cannot be confined: ${(error as Error).message}`);
  }
}
