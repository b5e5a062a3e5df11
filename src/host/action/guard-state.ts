import { getState, saveState, setSecret } from '@actions/core';
import type { ProcessIdentity } from './process-identity.ts';

/**
 * What one stage of the guard's step leaves for the next. The runner keeps it in its own memory and hands it only to
 * stages of the same step; what a step writes to GITHUB_ENV cannot override it.
 */
export type GuardState =
  | {
      readonly role: 'watching';
      readonly companion: ProcessIdentity;
      /** the companion's place, where its socket is */
      readonly directory: string;
      /** where the recording appears */
      readonly kept: string;
      readonly key: string;
      readonly sensor: string;
      /** where gates ask, which is no secret */
      readonly gate: string;
      readonly loaders: Readonly<Record<string, string>>;
    }
  /** another use of the guard in this job watches and reports */
  | { readonly role: 'second'; readonly first: string; readonly companion: ProcessIdentity }
  /** nothing watches, and why */
  | { readonly role: 'blind'; readonly reason: string };

const NAME = 'guard';

export function keepState(state: GuardState): void {
  if (state.role === 'watching') setSecret(state.key);
  saveState(NAME, JSON.stringify(state));
}

/** @returns undefined when no earlier stage ran: the runner runs no pre of an action in the workspace */
export function readState(): GuardState | undefined {
  const text = getState(NAME);
  return text === '' ? undefined : (JSON.parse(text) as GuardState);
}
