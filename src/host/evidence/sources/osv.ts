import { z } from 'zod';
import { below, printed } from '../http/address.ts';
import { RequestError } from '../http/request-error.ts';
import { jsonAnswer, jsonBytes } from './json-answer.ts';
import { OsvBatch, vulnerabilitiesSchema } from './osv-batch.ts';
import { packageVersion } from './purl.ts';
import type { Answer, Asking, Question, Source } from './source.ts';

const MAX_PACKAGES = 2000;
/** Advisories of one package version that are taken: a kernel has thousands. */
const MAX_ADVISORIES = 100;
/** purl types OSV knows; asked about another one it refuses all that is asked with it. */
const KNOWN = new Set(
  'apk bitnami cargo composer conan cran deb gem golang hackage hex maven npm nuget pub pypi rpm swift'.split(' '),
);
const ID = /^[\w.:-]{1,100}$/;

/**
 * Known vulnerabilities of tools and of what they are made of, as OSV has them. Of a package without any the answer itself is
 * kept, `{"vulns":[]}`, so that it shows that it was asked.
 */
export function osvAdvisories(service: URL): Source {
  const name = 'OSV';
  return {
    name,
    axis: 'exposure',
    questions: (wanted) => {
      const asked = new Set(wanted.flatMap(({ purl, components = [] }) => [...(purl ? [purl] : []), ...components]));
      const purls = [...asked].filter((purl) => packageVersion(purl) !== undefined);
      const batch = new OsvBatch(service);
      return purls.map((purl, index): Question => {
        const ask = (asking: Asking) => {
          if (!KNOWN.has(packageVersion(purl)?.type ?? '')) throw new Error('it knows no packages of this type');
          if (index >= MAX_PACKAGES) throw new Error(`more than ${MAX_PACKAGES} packages are not asked about`);
          return advisories(asking, service, batch, purl);
        };
        return { subject: purl, ask: async (asking) => ask(asking) };
      });
    },
  };
}

async function advisories(asking: Asking, service: URL, batch: OsvBatch, purl: string): Promise<void> {
  const query = await asking.remembered(['OSV query', service.href, purl], 'changing', async () => ({
    found: [
      {
        kind: 'advisory',
        source: printed(below(service, 'v1/querybatch')),
        bytes: jsonBytes({ vulns: await batch.vulnerabilities(asking.http, purl) }),
      },
    ],
  }));
  const { vulns } = vulnerabilitiesSchema.parse(JSON.parse(Buffer.from(query.found[0]?.bytes ?? []).toString()));
  if (vulns.length === 0) return asking.give(query);
  const taken = vulns.slice(0, MAX_ADVISORIES);
  const results = await Promise.allSettled(
    taken.map(async ({ id, modified }) => {
      const key = ['OSV advisory', service.href, id, modified];
      asking.give(await asking.remembered(key, 'fixed', () => advisory(asking, service, id)));
    }),
  );
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
  if (taken.length < vulns.length) failures.push(`there are ${vulns.length}, and ${MAX_ADVISORIES} were taken`);
  if (failures[0] !== undefined)
    throw new Error(`${failures.length} of ${vulns.length} advisories could not be had: ${failures[0]}`);
}

async function advisory({ http }: Asking, service: URL, id: string): Promise<Answer> {
  if (!ID.test(id)) throw new RequestError(`${service.host} names an advisory by what is no id`);
  const url = below(service, `v1/vulns/${encodeURIComponent(id)}`);
  const answer = await http.ask(url);
  if (answer === undefined) throw new RequestError(`${service.host} names ${id}, and has it not`);
  jsonAnswer(answer, z.object({ id: z.literal(id) }));
  return { found: [{ kind: 'advisory', source: printed(url), bytes: answer.body }] };
}
