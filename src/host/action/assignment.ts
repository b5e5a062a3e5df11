import type { ProcessIdentity } from './process-identity.ts';

/** What pre tells the companion over their private channel. It appears in no argument list and no environment. */
export interface Assignment {
  /** the runner's worker of this job */
  readonly worker: ProcessIdentity;
  /** private directory of this guard */
  readonly directory: string;
  readonly lock: string;
  readonly workspace: string;
  /** GITHUB_ACTION of the guard's own step */
  readonly step: string;
  /** path of the configuration as the workflow gave it; empty: the usual place */
  readonly config: string;
  readonly mode: '' | 'enforce' | 'report';
  readonly key: string;
  /** the job's environment, as material to read: never the companion's own */
  readonly environment: Readonly<Record<string, string>>;
}

/** What the companion answers once it watches, or cannot. */
export type Readiness =
  | { readonly watching: true; readonly sensor: string }
  | { readonly watching: false; readonly reason: string };

/** Where things are in the private directory. */
export const RECORDING = 'recording';
export const LOG = 'companion.log';

/** Argument that makes the bundle of pre the companion. */
export const COMPANION = 'companion';
