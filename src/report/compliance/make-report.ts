import type { Recording } from '../../events/recording.ts';
import {
  type AssessedControl,
  assessControls,
  type NamingRule,
  unknownControls,
  unseenOf,
} from '../../policy/compliance/assess.ts';
import type { Framework, SharedObservations } from '../../policy/compliance/framework.ts';
import { Observer } from '../../policy/compliance/observe.ts';
import { cutMiddle } from '../escape.ts';
import type { ResultDocument } from '../result.ts';
import { findEvidence, type ResultFile } from './evidence.ts';
import type { ComplianceReport, ReportedControl } from './report.ts';
import { runFacts } from './run-facts.ts';

/** What a report is made from. */
export interface ComplianceMaterial {
  readonly guard: string;
  readonly document: ResultDocument;
  readonly recording: Recording;
  /** The files beside the results, by the names that evidence has for them; `result.json` is one. */
  readonly files: ReadonlyMap<string, ResultFile>;
  /** Signs that somebody changed the recording. */
  readonly tampered: readonly string[];
  readonly shared: { readonly content: SharedObservations; readonly sha256: string };
  readonly frameworks: readonly { readonly content: Framework; readonly sha256: string }[];
}

const notice =
  'What the evidence of one run says of controls: that it supports one, contradicts it, or shows nothing of it. It is no statement that anything complies: that is for an assessor to conclude, from more than one run and more than this guard.';

/** What one run says of the controls of some frameworks. The same material gives the same report, anywhere. */
export function complianceReport(material: ComplianceMaterial): ComplianceReport {
  const { document, recording, files, shared } = material;
  const changed = [...files.values()].flatMap(({ changed: sentence }) => sentence ?? []);
  const { run, cut } = runFacts(document, recording, [...new Set([...material.tampered, ...changed])]);
  const observer = new Observer(run);
  const evidence = findEvidence(shared.content.evidence, files, document, observer);
  const common = shared.content.observations.map((one) => observer.observe(one));
  const rules = namingRules(document);
  const frameworks = material.frameworks.map(({ content, sha256: digest }) => {
    const observed = [...common, ...content.observations.map((one) => observer.observe(one))];
    const controls = assessControls(content, {
      observed: new Map(observed.map((one) => [one.id, one])),
      evidence: new Map(evidence.map((one) => [one.id, one])),
      rules,
      unseen: unseenOf(run, cut),
      blind: document.sensor.notCovered.length,
    });
    const { id, name, version, source, status, about, statement } = content;
    const count = (wanted: AssessedControl['status']) => controls.filter((one) => one.status === wanted).length;
    return {
      ...{ id, name, version, source, status, about, ...(statement === undefined ? {} : { statement }) },
      sha256: digest,
      counts: {
        contradicted: count('contradicted'),
        notObserved: count('not-observed'),
        supported: count('supported'),
      },
      controls: controls.map((one) => reported(one, document)),
    };
  });
  const result = files.get('result.json');
  if (result === undefined) throw new Error('the files of a report have no result.json');
  return {
    schema: 'ironclaw.guard/compliance/v1',
    notice,
    guard: { version: material.guard },
    began: moment(recording, 0),
    ended: moment(recording, recording.end),
    run: origin(recording),
    result: { ...plain(result), decision: document.decision, guard: document.guard.version },
    coverage: { ...document.coverage, reasons: [...document.coverage.reasons] },
    sensor: { ...run.sensor, notCovered: [...document.sensor.notCovered] },
    gaps: [...run.gaps],
    tampering: [...run.tampering],
    evidence: evidence.map(({ id, kind, missing, parts }) => ({
      ...{ id, name: kind.name, says: kind.says, missing: [...missing] },
      parts: parts.map(({ file, at }) => ({ ...plain(file), at: [...at] })),
    })),
    observations: { sha256: shared.sha256 },
    frameworks,
    unknown: unknownControls(
      material.frameworks.map(({ content }) => content),
      rules,
    ),
  };
}

const plain = ({ file, sha256: digest, bytes }: ResultFile) => ({ file, sha256: digest, bytes });

const moment = ({ anchor }: Recording, t: number): string =>
  new Date(Number((BigInt(anchor) + BigInt(t)) / 1_000_000n)).toISOString();

function origin({ context }: Recording): ComplianceReport['run'] {
  const { environment, repository, workflow, job, runId, event, ref, sha } = context;
  const known = Object.entries({ repository, workflow, job, runId, event, ref, sha });
  return { environment, ...Object.fromEntries(known.filter(([, value]) => value !== undefined)) };
}

/** Characters of a sentence that quotes the run: what it is about stands in full at its pointer. */
const LONGEST = 600;

/** The rules of the policy that name controls. */
function namingRules({ policy: { held, unheld = [] } }: ResultDocument): NamingRule[] {
  const told = ({ id, then, controls }: Omit<NamingRule, 'held' | 'at'>, at: string): NamingRule[] =>
    controls.length === 0 ? [] : [{ id, then, controls, held: at.startsWith('/policy/held'), at }];
  return [
    ...held.flatMap((rule, index) => told(rule, `/policy/held/${index}`)),
    ...unheld.flatMap((rule, index) => told(rule, `/policy/unheld/${index}`)),
  ];
}

function reported(
  { control, status, reasons, observed, rules }: AssessedControl,
  document: ResultDocument,
): ReportedControl {
  const { id, label = id, title, shows, strength, caveat, evidence } = control;
  const accepted = new Map(
    document.findings.flatMap((one) => (one.accepted === undefined ? [] : [[one.id, one.accepted]])),
  );
  return {
    ...{
      id,
      label,
      title,
      status,
      reasons: reasons.map((one) => cutMiddle(one, LONGEST)),
      shows,
      strength,
      caveat,
      evidence: [...evidence],
    },
    observations: observed.map(({ id: name, says, count, witnesses }) => ({
      ...{ id: name, says, count },
      witnesses: witnesses.map(({ what, at, finding }) => {
        const by = finding === undefined ? undefined : accepted.get(finding);
        return {
          what: cutMiddle(what, LONGEST),
          ...(at === '' ? {} : { at }),
          ...(finding === undefined ? {} : { finding }),
          ...(by === undefined ? {} : { accepted: `by ${by.owner} until ${by.until}: ${by.reason}` }),
        };
      }),
    })),
    rules: rules.map(({ id: name, then, held, at }) => ({ id: name, then, held, at })),
  };
}
