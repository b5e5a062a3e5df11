import { createHash } from 'node:crypto';
import { z } from 'zod';
import { printed } from '../http/address.ts';
import type { HttpClient } from '../http/client.ts';
import type { Services } from '../services.ts';
import { type Repository, repositoryOn, subjectOf, type WantedEvidence } from '../wanted.ts';
import { githubRequest, inRepository } from './github-api.ts';
import { jsonAnswer } from './json-answer.ts';
import { requireJsonLines } from './json-lines.ts';
import { type Answer, type Asking, type Found, question, type Source } from './source.ts';

const MAX_ASSETS = 20;
const MAX_ASSET = 16 * 1024 * 1024;
const BUNDLE = /\.(intoto\.jsonl|sigstore|sigstore\.json)$/i;
const SBOM = /(\.(cdx|spdx|cyclonedx|bom|sbom)\.(json|xml)|\.spdx|(^|[._-])s?bom\.(json|xml))$/i;

const releaseSchema = z.object({
  assets: z.array(
    z.object({
      id: z.int().min(0),
      name: z.string().max(1000),
      size: z.int().min(0).optional(),
      digest: z.string().nullish(),
    }),
  ),
});
type Asset = z.infer<typeof releaseSchema>['assets'][number];

/**
 * What lies beside the assets of a tool's release on GitHub: bundles, and SBOMs: those named after its own asset, where there are
 * such. Both ask for the list of assets once.
 */
export function githubRelease(github: Services['github']): readonly Source[] {
  const lists = new WeakMap<HttpClient, Map<string, Promise<readonly Asset[] | undefined>>>();
  const assetsOf = (http: HttpClient, url: URL) => {
    const known = lists.get(http) ?? new Map<string, Promise<readonly Asset[] | undefined>>();
    lists.set(http, known);
    const running = known.get(url.href) ?? listed(http, url, github.token);
    known.set(url.href, running);
    return running;
  };
  return [
    releaseSource('GitHub release, bundles', 'provenance', github, 'bundle', assetsOf, bundlesAmong),
    releaseSource('GitHub release, SBOMs', 'sbom', github, 'sbom', assetsOf, sbomsAmong),
  ];
}

type Choice = (assets: readonly Asset[], wanted: WantedEvidence) => readonly Asset[];
const bundlesAmong: Choice = (assets) => assets.filter(({ name }) => BUNDLE.test(name));
const sbomsAmong: Choice = (assets, { distribution }) => {
  const all = assets.filter(({ name }) => SBOM.test(name));
  const own = all.filter(({ name }) => distribution !== undefined && name.startsWith(distribution));
  return own.length > 0 ? own : all;
};

async function listed(http: HttpClient, url: URL, token: string | undefined): Promise<readonly Asset[] | undefined> {
  const answer = await http.ask(url, githubRequest(token));
  return answer && jsonAnswer(answer, releaseSchema).assets;
}

function releaseSource(
  name: string,
  axis: Source['axis'],
  { api, server, token }: Services['github'],
  kind: Found['kind'],
  assetsOf: (http: HttpClient, url: URL) => Promise<readonly Asset[] | undefined>,
  choose: Choice,
): Source {
  return {
    name,
    axis,
    // nothing may be held against a tool for a bundle that is about another asset of its release
    shared: kind === 'bundle',
    questions: (wanted) =>
      wanted.flatMap((each) => {
        const place = repositoryOn(server, each.repository);
        if (place === undefined || !each.tag || each.tag.length > 500) return [];
        const url = inRepository(api, place, `releases/tags/${encodeURIComponent(each.tag)}`);
        const key = [name, url.href, each.distribution ?? ''];
        return question(subjectOf(each), key, 'changing', async (asking) => {
          const assets = await assetsOf(asking.http, url);
          if (assets === undefined) return { found: [], missed: `there is no release ${each.tag}` };
          return download(asking, choose(assets, each), { api, place, token, kind, release: printed(url) });
        });
      }),
  };
}

interface Release {
  readonly api: URL;
  readonly place: Repository;
  readonly token: string | undefined;
  readonly kind: Found['kind'];
  readonly release: string;
}

async function download(asking: Asking, chosen: readonly Asset[], from: Release): Promise<Answer> {
  const taken = chosen.slice(0, MAX_ASSETS);
  const results = await Promise.allSettled(taken.map((asset) => assetOf(asking, asset, from)));
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
  if (taken.length < chosen.length) failures.push(`there are ${chosen.length}, and ${MAX_ASSETS} were taken`);
  return {
    found: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    missed: failures[0] && `${failures.length} of ${chosen.length} assets could not be had: ${failures[0]}`,
  };
}

async function assetOf(asking: Asking, asset: Asset, from: Release): Promise<Found> {
  const { id, name, size = 0, digest } = asset;
  if (size > MAX_ASSET) throw new Error(`${name} has ${size} bytes, more than the ${MAX_ASSET} that are taken`);
  const url = inRepository(from.api, from.place, `releases/assets/${id}`);
  const request = { ...githubRequest(from.token, 'application/octet-stream'), limit: MAX_ASSET };
  const answer = await asking.http.ask(url, request);
  if (answer === undefined) throw new Error(`${name} is listed, and not there`);
  const { body: bytes } = answer;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (digest?.startsWith('sha256:') && digest !== `sha256:${sha256}`)
    throw new Error(`${name} has not the digest that the release lists`);
  if (from.kind === 'bundle') requireJsonLines(bytes, name);
  return { kind: from.kind, source: `${from.release}, asset ${name}`, bytes };
}
