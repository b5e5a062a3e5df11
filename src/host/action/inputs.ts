import { getInput } from '@actions/core';

const SENSORS = ['auto', 'ebpf', 'strace', 'none'] as const;
const MODES = ['', 'enforce', 'report'] as const;

/** The action's inputs, checked. */
export interface Inputs {
  readonly sensor: (typeof SENSORS)[number];
  /** path in the workspace; empty: the usual place, if there is a file */
  readonly config: string;
  /** of the GitHub API: to read the configuration and what is known of pinned tools; may be empty */
  readonly token: string;
  /** empty: the configuration decides */
  readonly mode: (typeof MODES)[number];
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
  };
}

/** Reads the input `mode` alone. @throws Error with a sentence for the user */
export const readMode = (): Inputs['mode'] => oneOf('mode', MODES, '');

function oneOf<T extends string>(name: string, allowed: readonly T[], whenEmpty: T): T {
  const given = getInput(name).toLowerCase();
  const found = given === '' ? whenEmpty : allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const choices = allowed.filter((value) => value !== '').join(', ');
  throw new Error(
    `the input '${name}' is ${JSON.stringify(given.slice(0, 40))}; it must be one of ${choices}. Correct it under 'with:' in the workflow.`,
  );
}
