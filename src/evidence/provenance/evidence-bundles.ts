import type { Evidence, EvidenceMaterial } from '../evidence.ts';
import { type Digests, namesArtifact } from './digests.ts';
import { type ParsedBundle, parseBundles } from './parse-bundles.ts';
import type { TrustMaterial } from './trust.ts';
import { type Attestation, aboutArtifact, verifySignature } from './verify-bundle.ts';

/** Bundles that are verified for one artifact, at some 10 ms each. */
const most = 100;

/** An artifact by its digests, and by what else material may say it was fetched for: a purl, a path. */
export interface WantedArtifact {
  readonly sha256?: string;
  readonly sha512?: string;
  readonly names?: readonly string[];
}

/** A verdict about an artifact, and where the bundle came from. */
export interface Verdict {
  readonly attestation: Attestation;
  readonly source: string;
  /** When the bundle was fetched, ISO 8601. */
  readonly fetched: string;
}

interface Kept {
  readonly parsed: ParsedBundle;
  signature?: Attestation;
}

/** The bundles of an evidence document; each is parsed once, and verified once when an artifact asks for it. */
export class EvidenceBundles {
  readonly #trust: TrustMaterial;
  readonly #files: readonly { readonly material: EvidenceMaterial; readonly bundles: readonly Kept[] }[];

  constructor({ document, read }: Evidence, trust: TrustMaterial) {
    this.#trust = trust;
    const contents = new Map<string, readonly Kept[]>();
    this.#files = document.material
      .filter(({ kind }) => kind === 'bundle')
      .map((material) => {
        const bundles = contents.get(material.sha256) ?? parse(read(material.sha256)).map((parsed) => ({ parsed }));
        contents.set(material.sha256, bundles);
        return { material, bundles };
      });
  }

  /** Files of bundles that cannot be read, a sentence each. */
  get problems(): string[] {
    return this.#files.flatMap(({ material: { source }, bundles }) =>
      bundles.flatMap(({ parsed }) => ('unreadable' in parsed ? [`${source}: ${parsed.unreadable}`] : [])),
    );
  }

  /**
   * Verdicts on the bundles that name an artifact, at most 100 of them. Of a file that was fetched for it also those on
   * what is unreadable there and, where none in it names the artifact, on the first of the others.
   */
  about(wanted: WantedArtifact): Verdict[] {
    const digests = digestsOf(wanted);
    const asked = [
      ...Object.entries(digests).map(([algorithm, hex]) => `${algorithm}:${hex}`),
      ...(wanted.names ?? []),
    ];
    const judged = this.#files.flatMap(({ material: { source, subject, fetched }, bundles }) => {
      const naming = bundles.filter(({ parsed }) => names(parsed, digests));
      if (subject === undefined || !asked.includes(subject)) return naming.map((kept) => ({ kept, source, fetched }));
      const unreadable = bundles.filter(({ parsed }) => 'unreadable' in parsed);
      const others = bundles.filter(({ parsed }) => !('unreadable' in parsed));
      return [...(naming.length > 0 ? naming : others.slice(0, 1)), ...unreadable].map((kept) => ({
        kept,
        source,
        fetched,
      }));
    });
    const verdicts = judged
      .slice(0, most)
      .map(({ kept, source, fetched }) => ({ attestation: this.#verdict(kept, digests), source, fetched }));
    const [next] = judged.slice(most);
    if (next === undefined) return verdicts;
    const reason = `more than ${most} bundles name it, of which the first ${most} were verified`;
    return [...verdicts, { attestation: { verified: false, reason }, source: next.source, fetched: next.fetched }];
  }

  #verdict(kept: Kept, digests: Digests): Attestation {
    kept.signature ??= verifySignature(kept.parsed, this.#trust);
    return aboutArtifact(kept.parsed, kept.signature, digests);
  }
}

function parse(bytes: Uint8Array | undefined): ParsedBundle[] {
  if (bytes === undefined)
    return [{ unreadable: 'its file is gone or was changed since it was fetched; gather the evidence again' }];
  try {
    return parseBundles(bytes);
  } catch (error) {
    return [{ unreadable: (error as Error).message }];
  }
}

const digestsOf = ({ sha256, sha512 }: WantedArtifact): Digests => ({
  ...(sha256 === undefined ? {} : { sha256 }),
  ...(sha512 === undefined ? {} : { sha512 }),
});

const names = (parsed: ParsedBundle, digests: Digests): boolean =>
  'subjects' in parsed && parsed.subjects.some((subject) => namesArtifact(subject, digests));
