import { getInput } from '@actions/core';
import type { ChannelInputs } from '../github/channel-choice.ts';

const SENSORS = ['auto', 'ebpf', 'strace', 'none'] as const;
const MODES = ['', 'enforce', 'report'] as const;
const CHECKS = ['auto', 'never'] as const;
const TELLING = ['auto', 'always', 'never'] as const;
const UPLOADS = ['on-finding', 'always', 'never'] as const;

/** The action's inputs, checked. */
export interface Inputs {
  readonly sensor: (typeof SENSORS)[number];
  /** path in the workspace; empty: the usual place, if there is a file */
  readonly config: string;
  /** of the GitHub API: to read the configuration and what is known of pinned tools; may be empty */
  readonly token: string;
  /** empty: the configuration decides */
  readonly mode: (typeof MODES)[number];
  readonly channels: ChannelInputs;
  /** `${{ toJson(matrix) }}` and `${{ job.check_run_id }}`: filled in by action.yml */
  readonly matrix: string;
  readonly jobId: string;
  /** `${{ job.status }}` at this stage */
  readonly status: string;
}

/**
 * Reads the inputs.
 * @throws Error with a sentence for the user on a value that is none of the documented ones
 */
export function readInputs(): Inputs {
  return {
    sensor: oneOf('sensor', SENSORS, 'auto'),
    config: getInput('config'),
    token: getInput('token'),
    mode: readMode(),
    channels: {
      check: oneOf('check', CHECKS, 'auto'),
      comment: oneOf('comment', TELLING, 'auto'),
      sarif: oneOf('sarif', TELLING, 'auto'),
      upload: oneOf('upload', UPLOADS, 'on-finding'),
    },
    matrix: getInput('matrix'),
    jobId: getInput('job-id'),
    status: getInput('status'),
  };
}

/** Reads the input `mode` alone. @throws Error with a sentence for the user */
export const readMode = (): Inputs['mode'] => oneOf('mode', MODES, '');

/**
 * An input that has one of some values.
 * @throws Error with a sentence for the user
 */
export function oneOf<T extends string>(name: string, allowed: readonly T[], whenEmpty: T): T {
  const given = getInput(name).toLowerCase();
  const found = given === '' ? whenEmpty : allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const choices = allowed.filter((value) => value !== '').join(', ');
  throw new Error(
    `the input '${name}' is ${JSON.stringify(given.slice(0, 40))}; it must be one of ${choices}. Correct it under 'with:' in the workflow.`,
  );
}
