import type { Recording } from '../../events/recording.ts';
import type { ActJob } from '../../invocations/act-steps.ts';
import type { ChannelInputs } from '../github/channel-choice.ts';
import type { JobRun } from '../github/job-run.ts';
import type { User } from '../user.ts';
import type { BaseConfiguration } from './base-configuration.ts';
import type { Inputs } from './inputs.ts';
import type { ProcessIdentity } from './process-identity.ts';

/**
 * What pre wants watched, as far as it is known at once: the companion begins by it. It travels, as what follows does, over pipes and in
 * files of root only: it appears in no argument list and no environment.
 */
export interface Commission {
  /** the runner's worker of this job */
  readonly worker: ProcessIdentity;
  /** where that worker is act, which may run other jobs too */
  readonly act?: ActJob;
  /** run, attempt and worker, as in `4711-1-1234`, with the job's number where a worker runs several: names the companion's place and its unit */
  readonly name: string;
  /** who the steps run as, and who gets the recording */
  readonly user: User;
  /** directory of that user in which `recording` appears at the end */
  readonly kept: string;
  readonly workspace: string;
  /** GITHUB_ACTION of the guard's own step */
  readonly step: string;
  /** what its stages run from, which nobody changes: the action's directory and the runner's node */
  readonly files: readonly string[];
  /** directory of the guard's action, as the runner names it to node: of that step only what runs a file in it is the guard's own */
  readonly program: string;
  /** process id of pre: it ends when the companion watches, and is nobody's work */
  readonly pre: number;
  readonly sensor: Exclude<Inputs['sensor'], 'none'>;
  readonly key: string;
  /** the job's environment, as material to read: never the companion's own */
  readonly environment: Readonly<Record<string, string>>;
}

/** What pre learns meanwhile, from the runner's log and from GitHub, and what is needed only when the job is over. */
export interface Briefing {
  /** the job's steps, as the runner was told of them */
  readonly steps: NonNullable<Recording['steps']>;
  /** path of the configuration as the workflow gave it; empty: the usual place */
  readonly config: string;
  readonly mode: Inputs['mode'];
  /** the configuration as the base ref has it */
  readonly configuration: BaseConfiguration;
  /** directory of the evidence that was gathered, of that user; it is copied */
  readonly evidence?: string | undefined;
  /** directory of the programs of plug-ins, of that user; those whose digests are right are copied */
  readonly programs?: string | undefined;
  /** of the GitHub API; empty where there is none */
  readonly token: string;
  /** the job as GitHub's channels know it */
  readonly run: JobRun;
  readonly channels: ChannelInputs;
  /** PEM of certificate authorities beside node's own */
  readonly authorities: string;
}

/** All that pre says. */
export type Assignment = Commission & Briefing;

/** What the companion answers once it watches, or cannot. */
export type Readiness =
  | {
      readonly outcome: 'watching';
      readonly companion: ProcessIdentity;
      readonly sensor: string;
      /** where gates ask */
      readonly gate: string;
    }
  | { readonly outcome: 'blind'; readonly reason: string };

/** What came of an assignment: the companion's answer, or the guard of this job that was there before. */
export type Installed =
  | (Extract<Readiness, { outcome: 'watching' }> & { readonly directory: string })
  | { readonly outcome: 'second'; readonly first: string; readonly companion: ProcessIdentity }
  | Extract<Readiness, { outcome: 'blind' }>;

/** The environment of every process of the guard: nothing of the job's, RUNNER_TRACKING_ID least of all. */
export const CLEAN = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' } as const;

/** Argument that makes the bundle of pre the installer. */
export const INSTALL = 'install';
