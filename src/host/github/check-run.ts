import type { ChannelOutcome } from '../../report/channel-notes.ts';
import { annotationsPerRequest, type CheckOutput, checkText } from '../../report/check-output.ts';
import { PERMISSIONS } from './channel-choice.ts';
import { failureOf } from './failure.ts';
import type { GitHubClient } from './github-client.ts';

/** A check run that says what the guard found in a job. */
export class CheckRun {
  readonly #client: GitHubClient;
  readonly #repository: { readonly owner: string; readonly repo: string };
  readonly #host: string;
  #id: number | undefined;

  /** @param id of the check run that is there already */
  constructor(client: GitHubClient, repository: string, host: string, id?: number) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#repository = { owner, repo };
    this.#host = host;
    this.#id = id;
  }

  /** Ends the check with a verdict; makes it where there is none. Never rejects. */
  async conclude(
    about: { readonly name: string; readonly head: string; readonly page: string },
    { conclusion, title, summary, annotations }: CheckOutput,
    text: string,
  ): Promise<ChannelOutcome> {
    const output = { title, summary, ...(text === '' ? {} : { text }) };
    const first = { ...output, annotations: annotations.slice(0, annotationsPerRequest) };
    const end = { status: 'completed', conclusion, completed_at: new Date().toISOString(), output: first } as const;
    try {
      const { checks } = this.#client.rest;
      const { data } =
        this.#id === undefined
          ? await checks.create({
              ...this.#repository,
              ...end,
              name: about.name,
              head_sha: about.head,
              details_url: about.page,
            })
          : await checks.update({ ...this.#repository, check_run_id: this.#id, ...end });
      this.#id = data.id;
      // each request adds its annotations to those that are there
      for (let at = annotationsPerRequest; at < annotations.length; at += annotationsPerRequest)
        await this.#update({ ...output, annotations: annotations.slice(at, at + annotationsPerRequest) });
      return { channel: 'check run', state: 'sent', text: data.html_url ?? about.name };
    } catch (error) {
      const { text: why, refused } = failureOf(error, this.#host);
      return {
        channel: 'check run',
        state: 'failed',
        text: why,
        permission: refused ? PERMISSIONS['check run'] : undefined,
      };
    }
  }

  /** Adds to a check that has ended what became of the other channels. Never rejects. */
  async note({ title, summary }: CheckOutput, notes: readonly string[], lines: string): Promise<void> {
    try {
      if (this.#id !== undefined) await this.#update({ title, summary, text: checkText(notes, lines) });
    } catch {
      // log and summary have it
    }
  }

  async #update(output: {
    readonly title: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: CheckOutput['annotations'];
  }): Promise<void> {
    const { annotations, ...rest } = output;
    await this.#client.rest.checks.update({
      ...this.#repository,
      check_run_id: this.#id as number,
      output: { ...rest, ...(annotations === undefined ? {} : { annotations: [...annotations] }) },
    });
  }
}
