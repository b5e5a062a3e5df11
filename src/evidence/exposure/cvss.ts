import * as calculator from 'ae-cvss-calculator';

/** Node gives a CommonJS module as one default export, a bundler gives its parts. */
const { Cvss2, Cvss3P0, Cvss3P1, Cvss4P0 } = (
  'default' in calculator ? calculator.default : calculator
) as typeof calculator;

/** A base score and the version of CVSS it is of. */
export interface CvssScore {
  readonly version: 2 | 3 | 3.1 | 4;
  /** 0..10, in steps of 0.1. */
  readonly score: number;
}

/** Metrics with the values they can take. */
type Metrics = ReadonlyMap<string, ReadonlySet<string>>;

const metrics = (text: string): Metrics =>
  new Map(
    text.split(' ').flatMap((entry) => {
      const [names = '', values = ''] = entry.split(':');
      return names.split(',').map((name) => [name, new Set(values.split(','))] as const);
    }),
  );

interface Standard {
  readonly version: CvssScore['version'];
  readonly prefix: string;
  readonly base: Metrics;
  readonly more: Metrics;
  readonly baseScore: (vector: string) => number | undefined;
}

const base3 = metrics('AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C,I,A:H,L,N');
const more3 = metrics(
  'E:X,U,P,F,H RL:X,O,T,W,U RC:X,U,R,C CR,IR,AR:X,L,M,H MAV:X,N,A,L,P MAC:X,L,H MPR:X,N,L,H MUI:X,N,R MS:X,U,C MC,MI,MA:X,N,L,H',
);

/** The metrics of each standard (first.org/cvss: v2 guide, v3.0, v3.1 and v4.0 specification, Vector String). */
const standards: readonly Standard[] = [
  {
    version: 4,
    prefix: 'CVSS:4.0/',
    base: metrics('AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A VC,VI,VA,SC,SI,SA:H,L,N'),
    more: metrics(
      'E:X,A,P,U CR,IR,AR:X,H,M,L MAV:X,N,A,L,P MAC:X,L,H MAT:X,N,P MPR:X,N,L,H MUI:X,N,P,A MVC,MVI,MVA,MSC:X,H,L,N MSI,MSA:X,S,H,L,N S:X,N,P AU:X,N,Y R:X,A,U,I V:X,D,C RE:X,L,M,H U:X,Clear,Green,Amber,Red',
    ),
    baseScore: (vector) => new Cvss4P0(vector).calculateScores().base,
  },
  {
    version: 3.1,
    prefix: 'CVSS:3.1/',
    base: base3,
    more: more3,
    baseScore: (vector) => new Cvss3P1(vector).calculateScores().base,
  },
  {
    version: 3,
    prefix: 'CVSS:3.0/',
    base: base3,
    more: more3,
    baseScore: (vector) => new Cvss3P0(vector).calculateScores().base,
  },
  {
    version: 2,
    prefix: '',
    base: metrics('AV:L,A,N AC:H,M,L Au:M,S,N C,I,A:N,P,C'),
    more: metrics('E:U,POC,F,H,ND RL:OF,TF,W,U,ND RC:UC,UR,C,ND CDP:N,L,LM,MH,H,ND TD:N,L,M,H,ND CR,IR,AR:L,M,H,ND'),
    baseScore: (vector) => new Cvss2(vector).calculateScores().base,
  },
];

const longest = 512; // characters; all metrics of version 4 take 200

/**
 * The base score of a CVSS vector of version 2.0, 3.0, 3.1 or 4.0. Undefined unless the vector has every base metric once,
 * and nothing that its version does not define: the calculator scores a broken vector as 0. Temporal, threat and
 * environmental metrics may be there and are left out, since they are somebody else's environment.
 */
export function cvssScore(vector: string): CvssScore | undefined {
  const standard = vector.length > longest ? undefined : standards.find(({ prefix }) => vector.startsWith(prefix));
  if (standard === undefined) return undefined;
  const given = new Map<string, string>();
  for (const metric of vector.slice(standard.prefix.length).split('/')) {
    const [name = '', value = '', ...rest] = metric.split(':');
    const values = standard.base.get(name) ?? standard.more.get(name);
    if (rest.length > 0 || given.has(name) || values?.has(value) !== true) return undefined;
    given.set(name, value);
  }
  const base = [...standard.base.keys()].map((name) => [name, given.get(name)] as const);
  if (base.some(([, value]) => value === undefined)) return undefined;
  const score = standard.baseScore(`${standard.prefix}${base.map((pair) => pair.join(':')).join('/')}`);
  if (score === undefined || !(score >= 0 && score <= 10)) return undefined;
  return { version: standard.version, score };
}
