import type { Evidence, EvidenceMaterial } from './evidence.ts';
import type { Advisory } from './exposure/advisory.ts';
import { AdvisoryIndex } from './exposure/advisory-index.ts';
import { type Epss, readEpss } from './exposure/epss.ts';
import { type Kev, readKev } from './exposure/kev.ts';
import { readAdvisories } from './exposure/read-advisories.ts';
import { vexFrom } from './sbom/vex.ts';
import type { VexStatement } from './sbom/vex-statement.ts';

const MAX_PROBLEMS = 20;

/** What is known of vulnerabilities at all, read once from the evidence of a recording. */
export interface ExposureData {
  readonly index: AdvisoryIndex;
  readonly kev: Kev | undefined;
  readonly epss: Epss | undefined;
  readonly vex: readonly VexStatement[];
  /** Package URLs that a vulnerability service was asked about. */
  readonly asked: ReadonlySet<string>;
  /** When the oldest of it was obtained, ISO 8601; undefined without any. */
  readonly obtained: string | undefined;
  /** Sentences: material that cannot be read. */
  readonly problems: readonly string[];
}

/** Reads the vulnerability data of an evidence document. What cannot be read is a problem, and counts as not there. */
export function exposureData({ document, read }: Evidence): ExposureData {
  const problems: string[] = [];
  const advisories: Advisory[] = [];
  const vex: VexStatement[] = [];
  const asked = new Set<string>();
  let kev: Kev | undefined;
  let epss: Epss | undefined;
  const take: Partial<Record<EvidenceMaterial['kind'], (bytes: Uint8Array, material: EvidenceMaterial) => void>> = {
    advisory: (bytes, { subject, source }) => {
      if (subject?.startsWith('pkg:') === true) asked.add(subject);
      const refused = (reason: string) => {
        if (problems.length < MAX_PROBLEMS) problems.push(`${source}: ${reason}`);
      };
      for (const advisory of readAdvisories(bytes, refused)) advisories.push(advisory);
    },
    vex: (bytes) => {
      for (const statement of vexFrom(bytes)) vex.push(statement);
    },
    kev: (bytes) => {
      kev = readKev(bytes);
    },
    epss: (bytes) => {
      epss = readEpss(new TextDecoder().decode(bytes));
    },
  };
  let obtained: string | undefined;
  for (const material of document.material) {
    const taker = take[material.kind];
    const bytes = taker === undefined ? undefined : read(material.sha256);
    if (taker === undefined || bytes === undefined) continue;
    try {
      taker(bytes, material);
      if (material.kind === 'advisory' && (obtained === undefined || material.fetched < obtained))
        obtained = material.fetched;
    } catch (error) {
      problems.push(`${material.source}: ${(error as Error).message}`);
    }
  }
  return {
    index: new AdvisoryIndex(advisories),
    kev,
    epss,
    vex,
    asked,
    obtained,
    problems: problems.slice(0, MAX_PROBLEMS),
  };
}
