import { z } from 'zod';
import { below } from '../evidence/http/address.ts';
import { HttpClient } from '../evidence/http/client.ts';
import { servicesOf } from '../evidence/services.ts';
import { githubRequest } from '../evidence/sources/github-api.ts';
import { jsonAnswer } from '../evidence/sources/json-answer.ts';

/** How often the head is sent, in milliseconds: GitHub allows a job some thousand requests an hour. */
const INTERVAL = 60_000;
const REQUEST_TIME = 2500;
/** Heads kept in the check: six hours of them, 100 bytes each. */
const MOST = 400;

const createdSchema = z.object({ id: z.int().min(1) });

/** What the witness is told of the job. */
export interface WitnessedJob {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** of the GitHub API, with `checks: write`; without it there is no witness */
  readonly token: string;
  /** Commit the check belongs to. */
  readonly commit: string | undefined;
}

/**
 * Sends the head of the recording's hash chain off the machine while the job runs, as the text of a check run: who rewrites the
 * recording later cannot rewrite what GitHub has. Every failure ends it, and costs the job nothing.
 */
export class ChainWitness {
  readonly #http: HttpClient;
  readonly #runs: URL;
  readonly #job: WitnessedJob;
  readonly #chain: () => string;
  readonly #over = new AbortController();
  readonly #heads: string[] = [];
  #run: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #created: Promise<void> = Promise.resolve();

  private constructor(job: WitnessedJob, chain: () => string) {
    const { github } = servicesOf({ env: job.env });
    const [owner = '', name = ''] = (job.env.GITHUB_REPOSITORY ?? '').split('/');
    this.#http = new HttpClient({ signal: this.#over.signal, requestTime: REQUEST_TIME, env: job.env });
    this.#runs = below(github.api, `repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/check-runs`);
    this.#job = job;
    this.#chain = chain;
  }

  /**
   * Begins, where there is a token and a commit.
   * @param chain gives the head over what is on disk, hex
   * @param interval for tests: milliseconds between two heads
   */
  static begin(job: WitnessedJob, chain: () => string, interval = INTERVAL): ChainWitness | undefined {
    if (job.token === '' || job.commit === undefined || !job.env.GITHUB_REPOSITORY) return undefined;
    const witness = new ChainWitness(job, chain);
    witness.#created = witness.#create();
    void witness.#created.then(() => witness.#every(interval));
    return witness;
  }

  /** Sends the last head, that over the whole recording, and closes the check. Never rejects. */
  async end(passes: boolean, title: string, head?: string): Promise<void> {
    await this.#created;
    clearTimeout(this.#timer);
    if (this.#run !== undefined)
      await this.#send({
        status: 'completed',
        conclusion: passes ? 'success' : 'failure',
        ...this.#output(title, head),
      });
    this.#over.abort();
    this.#http.close();
  }

  async #create(): Promise<void> {
    const { env, commit } = this.#job;
    const name = `IronClaw Guard (${env.GITHUB_JOB ?? 'job'})`;
    const json = { name, head_sha: commit, status: 'in_progress', ...this.#output('watching') };
    try {
      const answer = await this.#http.ask(this.#runs, { ...githubRequest(this.#job.token), json });
      if (answer !== undefined) this.#run = jsonAnswer(answer, createdSchema).id;
    } catch {
      // the token may not write checks: then the head is in post's log alone
    }
  }

  #every(interval: number): void {
    if (this.#run === undefined || this.#over.signal.aborted) return;
    this.#timer = setTimeout(() => {
      void this.#send(this.#output('watching')).then(() => this.#every(interval));
    }, interval).unref();
  }

  async #send(json: object): Promise<void> {
    const url = new URL(`${this.#runs.href}/${this.#run}`);
    try {
      await this.#http.ask(url, { ...githubRequest(this.#job.token), method: 'PATCH', json });
    } catch {
      // the next one may arrive
    }
  }

  #output(title: string, head = this.#chain()): object {
    this.#heads.push(`${new Date().toISOString()} ${head}`);
    if (this.#heads.length > MOST) this.#heads.splice(1, 1);
    const summary =
      'Heads of the hash chain over what the guard recorded, as they were sent off the machine while the job ran. ' +
      'Each stands in a heartbeat of the recording (`chain` in events.ndjson), the last one in its recording.json.';
    return { output: { title, summary, text: `\`\`\`\n${this.#heads.join('\n')}\n\`\`\`` } };
  }
}
