import { PackageURL } from 'packageurl-js';
import type { Evidence } from './evidence.ts';
import { digestsOf } from './provenance/digests.ts';
import type { WantedArtifact } from './provenance/evidence-bundles.ts';
import { parseBundles } from './provenance/parse-bundles.ts';
import type { Statement } from './provenance/statement.ts';
import { pythonName } from './python-name.ts';

/**
 * What a published package is, by the attestations that were fetched for it: the digest of the first of their subjects that has the
 * package's name. Where none has, the package's name alone, so that what was fetched for it is refused. Nothing is verified here.
 * @param purl in canonical form, with a version
 */
export function publishedArtifact({ document, read }: Evidence, purl: string): WantedArtifact {
  for (const { kind, subject, sha256 } of document.material) {
    const bytes = kind === 'bundle' && subject === purl ? read(sha256) : undefined;
    for (const statement of bytes === undefined ? [] : statementsIn(bytes)) {
      const digests = statement.subject.find(({ name }) => name !== undefined && isNamed(name, purl));
      const { sha256: short, sha512: long } = digests === undefined ? {} : digestsOf(digests);
      if (long !== undefined) return { sha512: long };
      if (short !== undefined) return { sha256: short };
    }
  }
  return { names: [purl] };
}

function statementsIn(bytes: Uint8Array): Statement[] {
  try {
    return parseBundles(bytes).flatMap((parsed) =>
      'signed' in parsed && parsed.signed.kind === 'statement' ? [parsed.signed.statement] : [],
    );
  } catch {
    return []; // said of it when it is verified
  }
}

/** npm names a subject by its purl, the Python index by its file, `name-version-…`. */
function isNamed(subject: string, purl: string): boolean {
  try {
    const { type, name, version } = PackageURL.fromString(purl);
    if (type !== 'pypi') return PackageURL.fromString(subject).toString() === purl;
    const [first = '', second = ''] = subject.replace(/\.(whl|tar\.gz|zip)$/, '').split('-', 2);
    return pythonName(first) === pythonName(name ?? '') && second === version;
  } catch {
    return false;
  }
}
