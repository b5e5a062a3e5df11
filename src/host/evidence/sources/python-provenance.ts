import { z } from 'zod';
import { pythonName } from '../../../evidence/python-name.ts';
import { below, ledTo, printed } from '../http/address.ts';
import { jsonAnswer } from './json-answer.ts';
import { type PackageVersion, packageVersion } from './purl.ts';
import { fromEach } from './registries.ts';
import { type Answer, type Asking, question, type Source } from './source.ts';

/** Files of one version whose provenance is taken when nobody knows which of them was installed. */
const MAX_FILES = 4;
/** Bytes of the list of a project's files: some have tens of thousands. */
const MAX_PROJECT = 16 * 1024 * 1024;

const provenanceSchema = z.object({ attestation_bundles: z.array(z.unknown()) });
const projectSchema = z.object({
  files: z.array(z.object({ filename: z.string().max(500), provenance: z.string().nullish() })),
});

/**
 * Provenance objects (PEP 740) of a distribution on Python indexes, each kept as the index gave it. Where the file's name is not
 * known, the index is asked for the files of the version (PEP 691).
 */
export function pythonProvenance(indexes: readonly URL[]): Source {
  const name = 'Python provenance';
  return {
    name,
    axis: 'provenance',
    questions: (wanted) =>
      wanted.flatMap(({ purl, distribution }) => {
        const version = packageVersion(purl);
        if (version?.type !== 'pypi') return [];
        const key = [name, ...indexes.map(String), version.name, version.version, distribution ?? ''];
        return question(purl, key, 'fixed', (asking) =>
          fromEach(indexes, async (index) => {
            const base = new URL(index.href.replace(/\/simple\/?$/, '/'));
            const places =
              distribution === undefined
                ? await listed(asking, base, version)
                : [integrity(base, version, distribution)];
            const answers = await Promise.all(places.map((place) => provenanceAt(asking, place)));
            return { found: answers.flatMap(({ found }) => found) };
          }),
        );
      }),
  };
}

function integrity(index: URL, { name, version }: PackageVersion, file: string): URL {
  return below(index, `integrity/${[pythonName(name), version, file].map(encodeURIComponent).join('/')}/provenance`);
}

async function provenanceAt({ http }: Asking, url: URL): Promise<Answer> {
  const answer = await http.ask(url, { accept: 'application/vnd.pypi.integrity.v1+json' });
  if (answer === undefined) return { found: [] };
  jsonAnswer(answer, provenanceSchema);
  return { found: [{ kind: 'bundle', source: printed(url), bytes: answer.body }] };
}

/** Where the provenance of a version's files is: of those for every machine first, then of those for Linux. */
async function listed({ http }: Asking, index: URL, { name, version }: PackageVersion): Promise<URL[]> {
  const url = below(index, `simple/${encodeURIComponent(pythonName(name))}/`);
  const answer = await http.ask(url, { accept: 'application/vnd.pypi.simple.v1+json', limit: MAX_PROJECT });
  if (answer === undefined) return [];
  const rank = (file: string) => (file.endsWith('-none-any.whl') ? 0 : /linux/.test(file) ? 1 : 2);
  return jsonAnswer(answer, projectSchema)
    .files.filter(({ filename }) => versionIn(filename) === version)
    .toSorted((a, b) => rank(a.filename) - rank(b.filename))
    .flatMap(({ provenance }) => (provenance ? ledTo(answer.url, provenance) : []))
    .slice(0, MAX_FILES);
}

/** `name-VERSION-tags.whl` or `name-VERSION.tar.gz`. */
function versionIn(file: string): string | undefined {
  const stem = file.replace(/\.(whl|tar\.gz|zip)$/, '');
  return file.endsWith('.whl') ? stem.split('-')[1] : stem.slice(stem.lastIndexOf('-') + 1);
}
