import { z } from 'zod';
import { below } from '../evidence/http/address.ts';
import type { HttpClient } from '../evidence/http/client.ts';
import type { Services } from '../evidence/services.ts';
import { githubRequest } from '../evidence/sources/github-api.ts';
import { jsonAnswer } from '../evidence/sources/json-answer.ts';

/** Bytes of one file, and files of one directory. */
const MAX_FILE = 16 * 1024 * 1024;
const MAX_ENTRIES = 500;

const objectSchema = z.object({
  type: z.string(),
  encoding: z.string().optional(),
  content: z.string().optional(),
  entries: z.array(z.object({ name: z.string(), path: z.string(), type: z.string() })).optional(),
});

/** What a path of a repository is. */
export type RepositoryEntry =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'directory'; readonly files: readonly string[] };

/** The files of a repository at one commit, as GitHub's API has them: before any checkout, and out of any step's reach. */
export class RepositoryFiles {
  readonly #http: HttpClient;
  readonly #github: Services['github'];
  readonly #repository: string;
  readonly #ref: string;

  /** @param repository OWNER/NAME */
  constructor(http: HttpClient, github: Services['github'], repository: string, ref: string) {
    this.#http = http;
    this.#github = github;
    this.#repository = repository;
    this.#ref = ref;
  }

  /**
   * Reads a path; `.` is the top.
   * @returns undefined when there is nothing, or the token may not see it: the API does not tell which
   * @throws RequestError with a sentence
   */
  async read(path: string): Promise<RepositoryEntry | undefined> {
    const answer = await this.#http.ask(this.#address(path), {
      ...githubRequest(this.#github.token, 'application/vnd.github.object+json'),
      limit: 2 * MAX_FILE,
    });
    if (answer === undefined) return undefined;
    const { type, encoding, content, entries = [] } = jsonAnswer(answer, objectSchema);
    if (type === 'dir') {
      const files = entries.filter((entry) => entry.type === 'file').map((entry) => entry.path);
      return { kind: 'directory', files: files.slice(0, MAX_ENTRIES) };
    }
    if (encoding === 'base64' && content !== undefined) return { kind: 'file', bytes: Buffer.from(content, 'base64') };
    return this.#raw(path); // above a megabyte the object has no content
  }

  async #raw(path: string): Promise<RepositoryEntry | undefined> {
    const request = { ...githubRequest(this.#github.token, 'application/vnd.github.raw+json'), limit: MAX_FILE };
    const answer = await this.#http.ask(this.#address(path), request);
    return answer && { kind: 'file', bytes: answer.body };
  }

  #address(path: string): URL {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const [owner = '', name = ''] = this.#repository.split('/');
    const place = ['repos', owner, name, 'contents', ...parts].map(encodeURIComponent).join('/');
    const url = below(this.#github.api, place);
    url.searchParams.set('ref', this.#ref);
    return url;
  }
}
