import { existsSync, lstatSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** What the companion hands to post: finished text, so that post judges nothing. */
export interface Verdict {
  readonly decision: 'pass' | 'fail' | 'incomplete' | 'error';
  /** whether anything but a pass fails the step */
  readonly enforce: boolean;
  /** one sentence for the last line of the log */
  readonly headline: string;
  /** for the log */
  readonly table: string;
  /** workflow commands, one a line */
  readonly annotations: readonly string[];
  /** Markdown for the job summary */
  readonly summary: string;
  /** head of the hash chain over the recording's events */
  readonly chain?: string | undefined;
  /** of a recording that goes on: what is not decided yet, a sentence; undefined when nothing is known of that kind */
  readonly undecided?: string | undefined;
}

/** What the companion hands to post when it has told the result elsewhere: finished text too. */
export interface Publication {
  /** directory of the recording and the result; undefined when it could not be handed over */
  readonly recording?: string | undefined;
  /** for the log: what was written where, and what was not, and why */
  readonly lines: readonly string[];
  /** for the job summary, Markdown; empty when there is nothing to say */
  readonly summary: string;
}

/** Where the configuration is, in a repository. */
export const USUAL_CONFIG = '.github/ironclaw.yml';

/** The configuration that holds for this job. */
export interface ChosenConfig {
  readonly path: string | undefined;
  /** why a file that is there does not count */
  readonly notice: string | undefined;
}

/**
 * The file the workflow named, else the usual one when there is one. On a pull request the workspace holds the change
 * under test, and its configuration is a claim: the defaults hold.
 * @throws Error when the workflow names a file that is not there
 */
export function chooseConfig(workspace: string, given: string, event: string | undefined): ChosenConfig {
  const path = isAbsolute(given) ? given : join(workspace, given === '' ? USUAL_CONFIG : given);
  if (event?.startsWith('pull_request')) {
    const notice = existsSync(path)
      ? `the configuration of a pull request is part of the change under test and is not used: the defaults hold`
      : undefined;
    return { path: undefined, notice };
  }
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (file?.isFile()) return { path, notice: undefined };
  if (given === '' && file === undefined) return { path: undefined, notice: undefined };
  throw new Error(
    `the configuration ${path} ${file === undefined ? 'does not exist' : 'is not a regular file'}; correct the input 'config' or add the file`,
  );
}

/**
 * Whether a decision other than pass fails the step. The input can only make a configuration stricter; where there is no
 * configuration it decides alone.
 */
export function enforces(
  input: '' | 'enforce' | 'report',
  configured: boolean,
  configuration: 'enforce' | 'report',
): boolean {
  if (input === 'enforce') return true;
  if (input === 'report' && !configured) return false;
  return configuration === 'enforce';
}
