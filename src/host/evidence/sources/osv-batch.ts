import { z } from 'zod';
import { below } from '../http/address.ts';
import type { HttpClient } from '../http/client.ts';
import { RequestError } from '../http/request-error.ts';
import { jsonAnswer } from './json-answer.ts';

/** What OSV itself takes at once. */
const MAX_BATCH = 1000;
const MAX_PAGES = 10;
/** Requests of one gathering: batches, their pages, and the halves of refused ones. */
const MAX_REQUESTS = 40;

const vulnerability = z.object({ id: z.string().max(200), modified: z.string().max(100).default('') });
/** The part of an answer that is about one package. */
export const vulnerabilitiesSchema = z.object({ vulns: z.array(vulnerability) });
export type Vulnerability = z.infer<typeof vulnerability>;

const batchSchema = z.object({
  results: z.array(z.object({ vulns: z.array(vulnerability).default([]), next_page_token: z.string().nullish() })),
});

interface Waiting {
  readonly purl: string;
  readonly found: Vulnerability[];
  token?: string | undefined;
  readonly done: (vulnerabilities: Vulnerability[]) => void;
  readonly failed: (error: unknown) => void;
}

/** Puts what is asked of OSV at the same time into one request. */
export class OsvBatch {
  readonly #service: URL;
  #waiting: Waiting[] = [];
  #requests = 0;

  constructor(service: URL) {
    this.#service = service;
  }

  /** The ids of what is known about a package version. @throws RequestError */
  vulnerabilities(http: HttpClient, purl: string): Promise<Vulnerability[]> {
    return new Promise((done, failed) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#send(http));
      this.#waiting.push({ purl, found: [], done, failed });
    });
  }

  #send(http: HttpClient): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (let from = 0; from < all.length; from += MAX_BATCH)
      void this.#resolve(http, all.slice(from, from + MAX_BATCH));
  }

  async #resolve(http: HttpClient, batch: readonly Waiting[]): Promise<void> {
    let open = batch;
    try {
      for (let page = 0; open.length > 0; page++) {
        if (page >= MAX_PAGES)
          throw new RequestError(`${this.#service.host} answers with more than ${MAX_PAGES} pages`);
        open = await this.#page(http, open);
      }
    } catch (error) {
      const [first] = open;
      if (open.length > 1 && first?.token === undefined && error instanceof RequestError && error.status === 400) {
        // one package it does not understand, and it refuses them all
        const half = Math.ceil(open.length / 2);
        await Promise.all([this.#resolve(http, open.slice(0, half)), this.#resolve(http, open.slice(half))]);
      } else for (const each of open) each.failed(error);
    }
  }

  /** Asks for one page of each. @returns those that have another */
  async #page(http: HttpClient, open: readonly Waiting[]): Promise<readonly Waiting[]> {
    if (++this.#requests > MAX_REQUESTS)
      throw new RequestError(`${this.#service.host} was asked ${MAX_REQUESTS} times already`);
    const queries = open.map(({ purl, token }) => ({ package: { purl }, ...(token && { page_token: token }) }));
    const answer = await http.ask(below(this.#service, 'v1/querybatch'), { json: { queries } });
    if (answer === undefined) throw new RequestError(`${this.#service.host} has no /v1/querybatch`);
    const { results } = jsonAnswer(answer, batchSchema);
    if (results.length !== open.length)
      throw new RequestError(`${this.#service.host} gave ${results.length} answers to ${open.length} questions`);
    return open.filter((each, index) => {
      each.found.push(...(results[index]?.vulns ?? []));
      each.token = results[index]?.next_page_token || undefined;
      if (each.token === undefined) each.done(each.found);
      return each.token !== undefined;
    });
  }
}
