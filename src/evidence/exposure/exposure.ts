import type { AdvisoryIndex } from './advisory-index.ts';
import type { Epss } from './epss.ts';
import type { Kev } from './kev.ts';
import { Severities } from './severity.ts';
import { Unmatched } from './unmatched.ts';
import { compareText } from './versions/digits.ts';
import { type Product, type VexStatement, VexStatements } from './vex.ts';
import { type Component, type Vulnerability, vulnerabilityOf } from './vulnerability.ts';

/** What the exposure of a tool is found from. */
export interface ExposureMaterial {
  readonly components: readonly Component[];
  readonly vulnerabilities: AdvisoryIndex;
  /** Package URLs a vulnerability service was asked about: of these, no record is an answer. */
  readonly asked?: ReadonlySet<string> | undefined;
  readonly kev?: Kev | undefined;
  readonly epss?: Epss | undefined;
  readonly vex?: readonly VexStatement[] | undefined;
  /** The tool itself, as VEX statements may name it: what they say of it holds for all its components. */
  readonly tool?: Product | undefined;
  /** Age of the vulnerability data at the end of the recording, in seconds. */
  readonly dataAge?: number | undefined;
}

/** A vulnerability that does not count, and the statement that says why. */
export interface Suppressed {
  readonly vulnerability: Vulnerability;
  readonly status: VexStatement['status'];
  /** Empty when the statement gives none. */
  readonly justification: string;
}

/** Known vulnerabilities of a tool's components. It says nothing of whether the tool was attacked. */
export interface Exposure {
  /** False: of no component is it known whether it has vulnerabilities. */
  readonly known: boolean;
  readonly components: number;
  /**
   * Worst first: exploited ones, then by CVSS · r with r = 1 for used and 0.75 for present components (design section 6),
   * those without a score last. At most 200, of which at most 100 exploited while others wait, so that the one that
   * weighs most with either is here: the exposure s is the maximum over this list.
   */
  readonly vulnerabilities: readonly Vulnerability[];
  /** All of them. */
  readonly total: number;
  /** Those without a score: they weigh nothing. */
  readonly unscored: number;
  readonly worst: Vulnerability | undefined;
  /** At most 200. */
  readonly suppressed: readonly Suppressed[];
  readonly suppressedTotal: number;
  /** Components of which it is not, or not fully, known whether they have vulnerabilities. */
  readonly unmatched: number;
  /** Seconds; null when it is not known. */
  readonly dataAge: number | null;
  /** What lowers the worth of all this, in sentences. */
  readonly reasons: readonly string[];
}

const mostListed = 200;
const mostReasons = 20;
/** Bounds of the work for one tool; a whole Debian image needs some 200,000 comparisons. */
const mostComponents = 100_000;
const mostComparisons = 1_000_000;
const mostFound = 100_000;
const day = 86_400; // s
const old = 30 * day; // most databases publish daily; a month is what release processes commonly allow a fix to take

/** The exposure of a tool. VEX statements that clear a vulnerability take it out; everything else counts, in a fixed order. */
export function exposureOf(material: ExposureMaterial): Exposure {
  const { components, vulnerabilities: index, kev, epss, tool, asked = new Set() } = material;
  const statements = new VexStatements(material.vex ?? []);
  const severities = new Severities();
  const unmatched = new Unmatched();
  const found: Vulnerability[] = [];
  const suppressed: Suppressed[] = [];
  let [answered, compared, contradicted] = [0, 0, 0];
  components.forEach((component, i) => {
    const findings = found.length + suppressed.length;
    if (i >= mostComponents || compared >= mostComparisons || findings >= mostFound) {
      unmatched.add([{ reason: 'no-time', of: '' }]);
      return;
    }
    const result = index.find(component);
    compared += result.compared;
    const open = result.undecided.filter(({ reason }) => reason !== 'no-record' || !asked.has(component.purl ?? ''));
    unmatched.add(open);
    if (open.length === 0 || result.vulnerabilities.length > 0) answered++;
    for (const known of result.vulnerabilities) {
      const vulnerability = vulnerabilityOf(known, component, { kev, epss, severities });
      const ruling = statements.on(known.names, tool === undefined ? [component] : [component, tool]);
      if (ruling === 'contradicted') contradicted++;
      if (ruling === undefined || ruling === 'contradicted') found.push(vulnerability);
      else {
        const { status, justification = '' } = ruling.cleared;
        suppressed.push({ vulnerability, status, justification });
      }
    }
  });
  found.sort(worstFirst);
  const listed = cut(found);
  return {
    known: answered > 0,
    components: components.length,
    vulnerabilities: listed,
    total: found.length,
    unscored: found.filter(({ cvss }) => cvss === null).length,
    worst: listed[0],
    suppressed: suppressed.sort((a, b) => worstFirst(a.vulnerability, b.vulnerability)).slice(0, mostListed),
    suppressedTotal: suppressed.length,
    unmatched: unmatched.count,
    dataAge: material.dataAge ?? null,
    reasons: [
      ...general(material, contradicted, statements.exceeded),
      ...(hasData(material) ? unmatched.said(mostReasons) : []),
    ],
  };
}

/** Order of a vulnerability by what it adds to a score: that of CVSS · r, which score/hazard.ts grows with. */
const weight = ({ cvss, used }: Vulnerability): number => (cvss === null ? -1 : cvss * (used ? 1 : 0.75));

const worstFirst = (a: Vulnerability, b: Vulnerability): number =>
  Number(b.exploited) - Number(a.exploited) ||
  weight(b) - weight(a) ||
  (b.cvss ?? -1) - (a.cvss ?? -1) ||
  compareText(a.id, b.id) ||
  compareText(a.component.purl ?? '', b.component.purl ?? '');

function cut(sorted: readonly Vulnerability[]): readonly Vulnerability[] {
  if (sorted.length <= mostListed) return sorted;
  const exploited = sorted.filter((one) => one.exploited);
  const others = sorted.length - exploited.length;
  const first = exploited.slice(0, mostListed - Math.min(others, mostListed / 2));
  return [...first, ...sorted.slice(exploited.length, exploited.length + mostListed - first.length)];
}

const hasData = ({ vulnerabilities, asked }: ExposureMaterial): boolean =>
  vulnerabilities.size > 0 || (asked !== undefined && asked.size > 0);

function general(material: ExposureMaterial, contradicted: number, exceeded: boolean): string[] {
  const { components, dataAge } = material;
  const reasons: string[] = [];
  if (components.length === 0) reasons.push('no component of the tool is known: it has no SBOM');
  if (!hasData(material)) reasons.push('there is no vulnerability data');
  if (dataAge !== undefined && dataAge > old)
    reasons.push(
      `the vulnerability data is ${Math.floor(dataAge / day)} days old: newer vulnerabilities are not in it`,
    );
  if (exceeded) reasons.push('there are more VEX statements than are compared: those that were left clear nothing');
  if (contradicted > 0)
    reasons.push(`VEX statements contradict each other on ${contradicted} vulnerabilities, which count therefore`);
  return reasons;
}
