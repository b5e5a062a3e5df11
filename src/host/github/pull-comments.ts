import type { ChannelOutcome } from '../../report/channel-notes.ts';
import { commentMarker } from '../../report/pull-comment.ts';
import { PERMISSIONS } from './channel-choice.ts';
import { failureOf } from './failure.ts';
import type { GitHubClient } from './github-client.ts';

/** The author of what the token of a job writes. */
const JOB_AUTHOR = 'github-actions[bot]';
/** Tokens of installed apps begin so; that of a job is one. */
const INSTALLATION = 'ghs_';
const PER_PAGE = 100;
/** A pull request with more comments than this has ours among the first. */
const MOST_PAGES = 10;

interface Found {
  readonly id: number;
  readonly body: string;
}

/** The guard's comments on one pull request. */
export class PullComments {
  readonly #client: GitHubClient;
  readonly #place: { readonly owner: string; readonly repo: string };
  readonly #number: number;
  readonly #token: string;
  readonly #host: string;

  constructor(client: GitHubClient, repository: string, number: number, token: string, host: string) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#place = { owner, repo };
    this.#number = number;
    this.#token = token;
    this.#host = host;
  }

  /**
   * Writes the comment of `key`, or changes the one that is there. Never rejects.
   * @param body made when it is known to be needed
   * @param quiet nothing is written where there is none yet
   */
  async write(key: string, body: () => string, quiet: boolean): Promise<ChannelOutcome> {
    try {
      const { issues } = this.#client.rest;
      const found = await this.#own(commentMarker(key));
      if (found === undefined && quiet) return { channel: 'comment', state: 'left', text: '' };
      const text = body();
      const { data } =
        found === undefined
          ? await issues.createComment({ ...this.#place, issue_number: this.#number, body: text })
          : await issues.updateComment({ ...this.#place, comment_id: found.id, body: text });
      return { channel: 'comment', state: 'sent', text: data.html_url };
    } catch (error) {
      const { text, refused } = failureOf(error, this.#host);
      return { channel: 'comment', state: 'failed', text, permission: refused ? PERMISSIONS.comment : undefined };
    }
  }

  /** A marker is only text, which anybody can write: a comment is ours when its author is who this token writes as. */
  async #own(marker: string): Promise<Found | undefined> {
    let author: string | undefined;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const { data } = await this.#client.rest.issues.listComments({
        ...this.#place,
        issue_number: this.#number,
        per_page: PER_PAGE,
        page,
      });
      for (const { id, body = '', user } of data) {
        if (!body.startsWith(marker)) continue;
        author ??= await this.#author();
        if (user?.login === author) return { id, body };
      }
      if (data.length < PER_PAGE) return undefined;
    }
    return undefined;
  }

  /** Who this token writes as. Installed apps may not ask that; of them only a job's own is known by name. */
  async #author(): Promise<string> {
    if (this.#token.startsWith(INSTALLATION)) return JOB_AUTHOR;
    try {
      return (await this.#client.rest.users.getAuthenticated()).data.login;
    } catch {
      return JOB_AUTHOR;
    }
  }
}
