import type { ChannelOutcome } from '../../report/channel-notes.ts';
import { annotationsPerRequest, type CheckAnnotation, type CheckOutput, checkText } from '../../report/check-output.ts';
import { PERMISSIONS } from './channel-choice.ts';
import { failureOf } from './failure.ts';
import type { GitHubClient } from './github-client.ts';

/** Status of an answer to a request that GitHub finds invalid. */
const INVALID = 422;

/** Whose check it is: its name, its commit, and the page it leads to. */
interface About {
  readonly name: string;
  readonly head: string;
  readonly page: string;
}

interface Output {
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly annotations?: CheckAnnotation[];
}

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
    about: About,
    { conclusion, title, summary, annotations }: CheckOutput,
    text: string,
  ): Promise<ChannelOutcome> {
    const output = { title, summary, ...(text === '' ? {} : { text }) };
    const end = { status: 'completed', conclusion, completed_at: new Date().toISOString() } as const;
    const first = { ...output, annotations: annotations.slice(0, annotationsPerRequest) };
    try {
      const { id, html_url: page } = await this.#end(about, { ...end, output: first }).catch((error) => {
        // the verdict must not be lost to an annotation that GitHub does not like
        if (failureOf(error, this.#host).status !== INVALID) throw error;
        return this.#end(about, { ...end, output });
      });
      this.#id = id;
      // each request adds its annotations to those that are there
      for (let at = annotationsPerRequest; at < annotations.length; at += annotationsPerRequest)
        await this.#update({ ...output, annotations: annotations.slice(at, at + annotationsPerRequest) });
      return { channel: 'check run', state: 'sent', text: page ?? about.name };
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

  async #end(
    { name, head, page }: About,
    end: { readonly status: 'completed'; readonly conclusion: CheckOutput['conclusion']; readonly output: Output },
  ): Promise<{ id: number; html_url: string | null }> {
    const { checks } = this.#client.rest;
    const at = { ...this.#repository, ...end };
    const { data } =
      this.#id === undefined
        ? await checks.create({ ...at, name, head_sha: head, details_url: page })
        : await checks.update({ ...at, check_run_id: this.#id });
    return data;
  }

  /** Adds to a check that has ended what became of the other channels. Never rejects. */
  async note({ title, summary }: CheckOutput, notes: readonly string[], lines: string): Promise<void> {
    try {
      if (this.#id !== undefined) await this.#update({ title, summary, text: checkText(notes, lines) });
    } catch {
      // log and summary have it
    }
  }

  async #update(output: Output): Promise<void> {
    await this.#client.rest.checks.update({ ...this.#repository, check_run_id: this.#id as number, output });
  }
}
