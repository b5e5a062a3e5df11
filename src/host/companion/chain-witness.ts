import { z } from 'zod';
import { below } from '../evidence/http/address.ts';
import { trustedWith } from '../evidence/http/authorities.ts';
import { HttpClient } from '../evidence/http/client.ts';
import { servicesOf } from '../evidence/services.ts';
import { githubRequest } from '../evidence/sources/github-api.ts';
import { jsonAnswer } from '../evidence/sources/json-answer.ts';
import type { BegunCheck } from '../github/job-order.ts';
import { checkName, type JobRun } from '../github/job-run.ts';

/** How often the head is sent, in milliseconds: GitHub allows a job some thousand requests an hour. */
const INTERVAL = 60_000;
const REQUEST_TIME = 2500;
/** Heads kept in the check: six hours of them, 100 bytes each. */
const MOST = 400;

const createdSchema = z.object({ id: z.int().min(1) });

/** What the witness is told of the job. */
export interface WitnessedJob {
  /** GITHUB_API_URL, and proxies */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** of the GitHub API, with `checks: write`; without that there is no witness */
  readonly token: string;
  readonly run: JobRun;
  /** PEM of certificate authorities beside node's own */
  readonly authorities: string;
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
    const [owner = '', name = ''] = job.run.repository.split('/');
    this.#http = new HttpClient({
      signal: this.#over.signal,
      requestTime: REQUEST_TIME,
      env: job.env,
      ca: trustedWith(job.authorities),
    });
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
    if (job.token === '' || job.run.head === undefined || job.run.repository === '') return undefined;
    const witness = new ChainWitness(job, chain);
    witness.#created = witness.#create();
    void witness.#created.then(() => witness.#every(interval));
    return witness;
  }

  /**
   * Ends it, with a last head, that over the whole recording; the check run stays open for the verdict. Never rejects.
   * @param head undefined when there was no recording in the end
   */
  async end(head: string | undefined): Promise<BegunCheck> {
    await this.#created;
    this.#stop();
    if (head !== undefined) this.#add(head);
    return { id: this.#run, heads: this.#text() };
  }

  /** Closes the check run of a job whose guard ended before it. Never rejects. */
  async abandon(): Promise<void> {
    await this.#created;
    clearTimeout(this.#timer);
    if (this.#run !== undefined)
      await this.#send({
        status: 'completed',
        conclusion: 'cancelled',
        ...this.#output('ended before the job told how it ended'),
      });
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#over.abort();
    this.#http.close();
  }

  async #create(): Promise<void> {
    const { run } = this.#job;
    const begun = { status: 'in_progress', started_at: new Date().toISOString(), ...this.#output('watching') };
    const json = { name: checkName(run), head_sha: run.head, details_url: run.page, ...begun };
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

  #output(title: string): object {
    this.#add(this.#chain());
    return {
      output: {
        title,
        summary: 'The guard watches the job; what it found comes when the job ends.',
        text: this.#text(),
      },
    };
  }

  #add(head: string): void {
    this.#heads.push(`${new Date().toISOString()} ${head}`);
    if (this.#heads.length > MOST) this.#heads.splice(1, 1);
  }

  #text(): string {
    return [
      'Heads of the hash chain over what the guard recorded, as they were sent off the machine while the job ran. Each stands in a',
      'heartbeat of the recording (`chain` in events.ndjson), the last one in its recording.json.',
      `\n\`\`\`\n${this.#heads.join('\n')}\n\`\`\``,
    ].join('\n');
  }
}
