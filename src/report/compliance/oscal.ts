import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical.ts';
import { cutMiddle, markdownText as prose, visible } from '../escape.ts';
import type { ComplianceReport, ReportedControl } from './report.ts';
import { statusWords } from './statuses.ts';
import { uuidOf } from './uuid.ts';

type ReportedFramework = ComplianceReport['frameworks'][number];

/** The version of OSCAL whose model the document follows. */
const OSCAL_VERSION = '1.2.1';
/** What our properties mean stands in docs/compliance.md. */
const NAMESPACE = 'https://ironclaw.example/ns/oscal';
/** UUID of the namespace of URLs, RFC 9562 section 6.6. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * A compliance report as OSCAL assessment results: a result for each framework, in it an observation for each control, and a finding
 * `not-satisfied` for each that is contradicted. What is supported is never `satisfied`: that is for an assessor to conclude. UUIDs are made
 * of the content, and all times are those of the recording.
 */
export function oscalResults(report: ComplianceReport): object {
  const seed = uuidOf(
    createHash('sha256').update(canonicalJson(report)).digest('hex'),
    uuidOf(NAMESPACE, URL_NAMESPACE),
  );
  const uuid = (...path: string[]): string => uuidOf(path.join('/'), seed);
  const writer = new Writer(report, uuid);
  return {
    'assessment-results': {
      uuid: uuid('results'),
      metadata: {
        title: 'IronClaw Guard: compliance evidence of one run',
        'last-modified': report.ended,
        version: line(`${report.guard.version} of ${report.result.sha256}`),
        'oscal-version': OSCAL_VERSION,
        props: [prop('guard', report.guard.version), prop('result-guard', report.result.guard)],
        remarks: prose(report.notice, 600),
      },
      'import-ap': {
        href: `#${uuid('plan')}`,
        remarks: 'There is no assessment plan: what was asked stands in the packs among the resources.',
      },
      results: report.frameworks.map((framework) => writer.result(framework)),
      'back-matter': { resources: writer.resources() },
    },
  };
}

/** Writes the parts of one document. */
class Writer {
  readonly #report: ComplianceReport;
  readonly #uuid: (...path: string[]) => string;

  constructor(report: ComplianceReport, uuid: (...path: string[]) => string) {
    this.#report = report;
    this.#uuid = uuid;
  }

  result(framework: ReportedFramework): object {
    const { id, name, version, status, about, controls, counts } = framework;
    const { began, ended, coverage } = this.#report;
    const against = controls.filter((one) => one.status === 'contradicted');
    return {
      uuid: this.#uuid('result', id),
      title: line(name),
      description: prose(`${about} ${this.#report.notice}`, 1400),
      start: began,
      end: ended,
      props: [
        prop('framework', id),
        prop('framework-version', version),
        prop('framework-status', status),
        prop('coverage', coverage.level),
        prop('contradicted', String(counts.contradicted)),
        prop('not-observed', String(counts.notObserved)),
        prop('supported', String(counts.supported)),
      ],
      links: [{ href: `#${this.#uuid('pack', id)}`, rel: 'reference', text: 'what was asked' }],
      'reviewed-controls': {
        'control-selections': [{ 'include-controls': controls.map((one) => ({ 'control-id': token(one.id) })) }],
      },
      observations: controls.map((one) => this.#observation(framework, one)),
      ...(against.length === 0 ? {} : { findings: against.map((one) => this.#finding(framework, one)) }),
    };
  }

  #observation({ id: framework }: ReportedFramework, control: ReportedControl): object {
    const { id, label, title, status, strength, shows, caveat, reasons } = control;
    const evidence = this.#relevant(control);
    return {
      uuid: this.#uuid('observation', framework, id),
      title: line(`${label} ${title}: ${statusWords[status]}`),
      description: prose(shows, 600),
      props: [prop('control-id', id), prop('status', status), prop('strength', strength)],
      methods: ['TEST'],
      types: ['control-objective'],
      ...(evidence.length === 0 ? {} : { 'relevant-evidence': evidence }),
      collected: this.#report.ended,
      remarks: prose(`${statusWords[status]} in this run: ${reasons.join('; ')}. Caveat: ${caveat}.`, 4000),
    };
  }

  /** What in the results an observation is about: what made it, then the kinds of evidence it takes. */
  #relevant({ observations, rules, evidence }: ReportedControl): object[] {
    const result = `#${this.#uuid('file', this.#report.result.file)}`;
    const seen = observations.flatMap(({ witnesses }) => witnesses);
    return [
      ...seen.map(({ what, at, finding, accepted }) => ({
        ...(at === undefined ? {} : { href: result }),
        description: prose(accepted === undefined ? what : `${what} (accepted ${accepted})`, 600),
        ...propsOf([
          ...(at === undefined ? [] : [prop('pointer', at)]),
          ...(finding === undefined ? [] : [prop('finding', finding)]),
        ]),
      })),
      ...rules.map(({ id, then, held, at }) => ({
        href: result,
        description: prose(`the rule ${id} of the policy ${held ? 'holds' : 'does not hold'} (${then})`, 300),
        props: [prop('pointer', at), prop('rule', id)],
      })),
      ...this.#report.evidence
        .filter(({ id, parts }) => evidence.includes(id) && parts.length > 0)
        .flatMap(({ id, name, parts }) =>
          parts.map(({ file, at }) => ({
            href: `#${this.#uuid('file', file)}`,
            description: prose(`${id}, ${name}: ${file}`, 300),
            props: [prop('evidence', id), ...at.map((pointer) => prop('pointer', pointer))],
          })),
        ),
    ];
  }

  #finding(
    { id: framework, statement }: ReportedFramework,
    { id, label, title, reasons, caveat }: ReportedControl,
  ): object {
    const target = token(`${id}${statement ?? ''}`);
    return {
      uuid: this.#uuid('finding', framework, id),
      title: line(`${label} ${title}: contradicted in this run`),
      description: prose(reasons.join('; '), 2000),
      target: {
        type: statement === undefined ? 'objective-id' : 'statement-id',
        'target-id': target,
        status: { state: 'not-satisfied', reason: 'fail', remarks: prose(`In this run. Caveat: ${caveat}.`, 700) },
      },
      'related-observations': [{ 'observation-uuid': this.#uuid('observation', framework, id) }],
    };
  }

  resources(): object[] {
    const { result, evidence, frameworks, observations } = this.#report;
    const files = new Map([result, ...evidence.flatMap(({ parts }) => parts)].map((one) => [one.file, one.sha256]));
    return [
      {
        uuid: this.#uuid('plan'),
        title: 'What every framework shares',
        description: 'The kinds of evidence and the observations that were asked of this run.',
        rlinks: [{ href: 'compliance/observations.yml', hashes: [hash(observations.sha256)] }],
      },
      ...frameworks.map(({ id, name, version, source, sha256 }) => ({
        uuid: this.#uuid('pack', id),
        title: line(`${name}, ${version}`),
        description: 'The controls, what the evidence shows of each, how strongly, and what it does not show.',
        rlinks: [{ href: `compliance/${id}.yml`, hashes: [hash(sha256)] }, { href: source }],
      })),
      ...[...files].map(([file, sha256]) => ({
        uuid: this.#uuid('file', file),
        title: line(file),
        description: 'A file among the results of the run.',
        rlinks: [{ href: file, hashes: [hash(sha256)] }],
      })),
    ];
  }
}

const hash = (value: string): object => ({ algorithm: 'SHA-256', value });

const prop = (name: string, value: string): object => ({ name, ns: NAMESPACE, value: line(value) });

const propsOf = (props: readonly object[]): { props?: readonly object[] } => (props.length === 0 ? {} : { props });

/** A string as OSCAL has it: one line that begins and ends with something to see. */
const line = (text: string): string => visible(cutMiddle(text, 600), 600).trim() || 'none';

/** A token as OSCAL has it: it begins with a letter or an underscore. */
const token = (id: string): string => (/^[A-Za-z_]/.test(id) ? id : `_${id}`);
