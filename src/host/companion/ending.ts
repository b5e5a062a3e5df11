import { type ChannelOutcome, channelLines, channelMarkdown } from '../../report/channel-notes.ts';
import { visible } from '../../report/escape.ts';
import type { Publication, Verdict } from '../action/verdict.ts';
import { chooseChannels, leftOut } from '../github/channel-choice.ts';
import type { BegunCheck, JobOrder } from '../github/job-order.ts';
import type { JobRecording } from '../job-recording.ts';
import { ChainWitness } from './chain-witness.ts';
import { conclude } from './conclusion.ts';
import type { Answers } from './control-server.ts';
import { deliverRecording } from './delivery.ts';
import type { Instructions } from './introduction.ts';
import { recordingIn } from './place.ts';
import { tellApart } from './tell-apart.ts';

/** Post as a whole is to take less than a minute: what the verdict leaves of so many milliseconds, and within these bounds. */
const WHOLE = 50_000;
const [LEAST_TELLING, MOST_TELLING] = [5000, 25_000];

/** How a guarded job ends: verdict, then the recording is handed over and the result told on GitHub; each once. */
export class Ending implements Answers {
  readonly #directory: string;
  readonly #instructions: Instructions;
  readonly #session: JobRecording;
  readonly #witness: ChainWitness | undefined;
  #began = 0;
  #verdict: Verdict | undefined;
  #isPublished = false;

  /** Begins the check run that says that the job is watched, where the token may. */
  constructor(directory: string, instructions: Instructions, session: JobRecording) {
    const { environment: env, token, run, authorities, channels } = instructions.assignment;
    this.#directory = directory;
    this.#instructions = instructions;
    this.#session = session;
    if (chooseChannels(run, channels, token).check === true)
      this.#witness = ChainWitness.begin({ env, token, run, authorities }, () => session.toldChain());
  }

  async verdict(): Promise<Verdict> {
    this.#began = performance.now();
    this.#verdict = await conclude(this.#directory, this.#instructions, this.#session);
    return this.#verdict;
  }

  /** The recording is the user's only when what is told of it was read: its owner can change it. Never rejects. */
  async publication(cancelled: boolean): Promise<Publication> {
    this.#isPublished = true;
    const check = (await this.#witness?.end(this.#verdict?.chain)) ?? { heads: '' };
    const order = this.#order(cancelled, check);
    const telling = order === undefined ? undefined : tellApart(this.#directory, order);
    await telling?.ready;
    const delivered = await this.#deliver();
    const outcomes = (await telling?.outcomes) ?? this.#untold();
    return {
      recording: delivered.recording,
      lines: [...channelLines(outcomes), ...(delivered.lost === undefined ? [] : [delivered.lost])],
      summary: channelMarkdown(outcomes),
    };
  }

  /** When post never asked: the recording is handed over, and the check run closed. Never rejects. */
  async abandon(): Promise<void> {
    if (this.#isPublished) return;
    await this.#deliver();
    await this.#witness?.abandon();
  }

  async #deliver(): Promise<{ recording?: string; lost?: string }> {
    try {
      return { recording: await deliverRecording(this.#directory, this.#instructions.assignment) };
    } catch (error) {
      return { lost: visible(`the recording could not be handed over: ${(error as Error).message}`, 600) };
    }
  }

  /** @returns undefined when there is nothing to tell it with */
  #order(cancelled: boolean, check: BegunCheck): JobOrder | undefined {
    const { run, channels: inputs, token, environment, authorities } = this.#instructions.assignment;
    const { check: checks, comment, sarif } = chooseChannels(run, inputs, token);
    const uploads = inputs.upload !== 'never' && environment.ACTIONS_RESULTS_URL !== undefined;
    if (this.#verdict === undefined || !(checks === true || comment === true || sarif === true || uploads))
      return undefined;
    const { decision, headline, enforce } = this.#verdict;
    return {
      ...{ run, inputs, token, authorities, headline, enforce, cancelled, check },
      environment: named(environment),
      recording: recordingIn(this.#directory),
      judged: decision !== 'error',
      time: Math.min(MOST_TELLING, Math.max(LEAST_TELLING, WHOLE - (performance.now() - this.#began))),
    };
  }

  #untold(): ChannelOutcome[] {
    const { run, channels, token } = this.#instructions.assignment;
    return leftOut(chooseChannels(run, channels, token));
  }
}

const NEEDED = /^(GITHUB_API_URL|ACTIONS_RESULTS_URL|ACTIONS_RUNTIME_TOKEN|https_proxy|no_proxy)$/i;

const named = (environment: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => NEEDED.test(name)));
