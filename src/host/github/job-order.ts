import type { ChannelOutcome } from '../../report/channel-notes.ts';
import type { ChannelInputs } from './channel-choice.ts';
import type { JobRun } from './job-run.ts';

/** The check run that was begun with a job. */
export interface BegunCheck {
  /** undefined where none could be begun */
  readonly id?: number | undefined;
  /** the heads of the hash chain that were sent, as Markdown */
  readonly heads: string;
}

/** What the companion wants told. */
export interface JobOrder {
  readonly run: JobRun;
  readonly inputs: ChannelInputs;
  readonly token: string;
  /** of pre: GITHUB_API_URL, ACTIONS_*, proxies */
  readonly environment: Readonly<Record<string, string>>;
  /** PEM of authorities beside node's own */
  readonly authorities: string;
  /** directory of the recording and its results */
  readonly recording: string;
  /** whether there is a result in it */
  readonly judged: boolean;
  readonly headline: string;
  readonly enforce: boolean;
  readonly cancelled: boolean;
  readonly check: BegunCheck;
  /** for all of it, in milliseconds */
  readonly time: number;
}

/** What this process says, a line of JSON each: that it needs the recording no more, then what came of it. */
export type JobWord = { readonly ready: true } | { readonly outcomes: readonly ChannelOutcome[] };

/** Argument that makes the bundle of the publish action the companion's voice. */
export const JOB = 'job';
