import { z } from 'zod';
import { below, ledTo, printed } from '../http/address.ts';
import type { Services } from '../services.ts';
import { type Repository, repositoryOn } from '../wanted.ts';
import { githubRequest, inRepository, nextPage } from './github-api.ts';
import { jsonAnswer, jsonBytes } from './json-answer.ts';
import { type Answer, type Asking, type Found, question, type Source } from './source.ts';

/** Raw snappy (no frames) to what was compressed. @throws Error when it is none, or more than `limit` bytes */
export type Unsnappy = (bytes: Uint8Array, limit: number) => Uint8Array;

const SHA256 = /^[0-9a-f]{64}$/;
const PAGE = 100;
const MAX_PAGES = 5;
const MAX_BUNDLES = 50;
/** Bytes of one bundle: real ones have 10 to 100 KB. */
const MAX_BUNDLE = 4 * 1024 * 1024;

const listSchema = z.object({
  attestations: z.array(
    z.object({
      bundle: z.record(z.string(), z.unknown()).nullish(),
      bundle_url: z.string().nullish(),
    }),
  ),
});
type Entry = z.infer<typeof listSchema>['attestations'][number];

/**
 * Attestations of an artifact's digest on GitHub: those of its repository, and where it has none those of its owner.
 * Bundles stand in the answer, or, since July 2026, behind pre-signed addresses, compressed with snappy.
 */
export function githubAttestations({ api, server, token }: Services['github'], unsnappy: Unsnappy): Source {
  const name = 'GitHub attestations';
  return {
    name,
    axis: 'provenance',
    questions: (wanted) =>
      wanted.flatMap(({ sha256, repository }) => {
        const place = repositoryOn(server, repository);
        if (sha256 === undefined || !SHA256.test(sha256) || place === undefined) return [];
        const subject = `sha256:${sha256}`;
        const key = [name, api.href, place.owner, place.name, subject];
        return question(subject, key, 'fixed', (asking) => attestations(asking, api, token, place, subject, unsnappy));
      }),
  };
}

async function attestations(
  asking: Asking,
  api: URL,
  token: string | undefined,
  place: Repository,
  digest: string,
  unsnappy: Unsnappy,
): Promise<Answer> {
  const list = (url: URL) => listed(asking, url, token);
  const path = `attestations/${digest}`;
  const own = inRepository(api, place, path);
  const entries = (await list(own)) ?? (await ofOwner(list, api, place, path));
  const taken = entries.slice(0, MAX_BUNDLES);
  const results = await Promise.allSettled(taken.map((entry) => bundleOf(asking, entry, own, unsnappy)));
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
  if (taken.length < entries.length) failures.push(`there are ${entries.length}, and ${MAX_BUNDLES} were taken`);
  return {
    found: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    missed: failures[0] && `${failures.length} of ${entries.length} could not be had: ${failures[0]}`,
  };
}

/** Nothing says whether an owner is an organisation or a user. */
async function ofOwner(
  list: (url: URL) => Promise<Entry[] | undefined>,
  api: URL,
  { owner }: Repository,
  path: string,
): Promise<Entry[]> {
  const results = await Promise.allSettled(
    ['orgs', 'users'].map((kind) => list(below(api, `${kind}/${owner}/${path}`))),
  );
  const found = results.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : []));
  const [failure] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (found.length === 0 && failure !== undefined) throw failure;
  return found;
}

async function listed(asking: Asking, first: URL, token: string | undefined): Promise<Entry[] | undefined> {
  const entries: Entry[] = [];
  let url: URL | undefined = new URL(`?per_page=${PAGE}`, first);
  for (let page = 0; url !== undefined && page < MAX_PAGES; page++) {
    const answer = await asking.http.ask(url, githubRequest(token));
    if (answer === undefined) return page === 0 ? undefined : entries;
    entries.push(...jsonAnswer(answer, listSchema).attestations);
    url = nextPage(answer);
  }
  return entries;
}

/** A bundle's address is its own permission: the token is not shown there. */
async function bundleOf(asking: Asking, entry: Entry, list: URL, unsnappy: Unsnappy): Promise<Found> {
  if (entry.bundle) return { kind: 'bundle', source: printed(list), bytes: jsonBytes(entry.bundle) };
  if (!entry.bundle_url) throw new Error(`${list.host} names an attestation without a bundle`);
  const url = ledTo(list, entry.bundle_url);
  const answer = await asking.http.ask(url, { accept: '*/*', limit: MAX_BUNDLE });
  if (answer === undefined) throw new Error(`${url.host} no longer has the bundle`);
  const { body, type } = answer;
  const bytes = type === 'application/json' ? body : unsnappy(body, MAX_BUNDLE);
  jsonAnswer({ ...answer, body: Buffer.from(bytes) }, z.record(z.string(), z.unknown()));
  return { kind: 'bundle', source: printed(url), bytes };
}
