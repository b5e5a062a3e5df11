import type { Recording } from '../../events/recording.ts';
import { limitsOfSensor } from '../../events/sensor-limits.ts';
import type { RunFacts } from '../../policy/compliance/run-catalogue.ts';
import { findingFacts } from '../../policy/facts/finding-facts.ts';
import type { ResultDocument, ResultInvocation } from '../result.ts';

/** Rows of a list that are told apart; a job can make programs and names without end. */
const MOST_ROWS = 10_000;

/** The facts of a run, and what of them was left out. */
export interface RunSummary {
  readonly run: RunFacts;
  /** Sentences: lists that are not whole. */
  readonly cut: readonly string[];
}

/**
 * The facts of one run.
 * @param tampered signs that somebody changed the recording or the results, beside those that the result has
 */
export function runFacts(
  document: ResultDocument,
  { sensor: { health } }: Pick<Recording, 'sensor'>,
  tampered: readonly string[],
): RunSummary {
  const { sensor, coverage, policy, context, evidence } = document;
  const started = health.started && sensor.name !== 'none';
  const died = started && (health.died || sensor.died);
  const tools = new Rows<RunFacts['tools'][number]>();
  const hosts = new Rows<RunFacts['hosts'][number]>();
  document.invocations.forEach((invocation, index) => {
    tools.add(toolRow(invocation, index));
    for (const host of hostRows(invocation, index)) hosts.add(host);
  });
  const run: RunFacts = {
    decision: document.decision,
    policy: {
      mode: policy.mode,
      judgement: policy.judgement,
      configured: document.digests.config !== '',
      rules: policy.held.length + (policy.unheld?.length ?? 0),
      errors: policy.errors,
    },
    findings: document.findings.map((finding, index) => ({
      ...findingFacts(finding),
      tool: toolOf(finding.rolePath),
      step: finding.step.key,
      role: finding.rolePath.findLast(({ kind }) => kind === 'role')?.name ?? '',
      at: `/findings/${index}`,
    })),
    tools: tools.list,
    hosts: hosts.list,
    sensor: { name: sensor.name, backend: sensor.backend, started, died },
    coverage,
    gaps: gapsOf(document),
    tampering: [
      ...document.findings.flatMap(({ id, kind }) => (kind === 'tamper' ? [`finding ${id}`] : [])),
      ...(health.tampered ?? []),
      ...tampered,
    ],
    pipeline: {
      declared: context?.declared === true,
      environment: context?.environment ?? 'local',
      ephemeral: context?.ephemeral === true,
      fork: context?.fork === true,
    },
    evidence: { gathered: evidence?.gathered != null, missed: evidence?.missedTotal ?? 0 },
    confined: document.enforcement !== undefined,
    invocations: document.totals.invocations,
  };
  return { run, cut: [...tools.cut('tools'), ...hosts.cut('destinations')] };
}

/** Reasons for partial coverage that lie not in what the sensor is. */
function gapsOf({ sensor, coverage }: ResultDocument): string[] {
  const { blind, untaken } = limitsOfSensor(sensor);
  const known = new Set([...blind, ...untaken]);
  return coverage.reasons.filter((reason) => !known.has(reason));
}

/** Rows that differ in more than where they stand; the first of equals is kept. */
class Rows<T extends { readonly at: string }> {
  readonly #rows = new Map<string, T>();
  #left = 0;

  add(row: T): void {
    const key = JSON.stringify({ ...row, at: '' });
    if (this.#rows.has(key)) return;
    if (this.#rows.size < MOST_ROWS) this.#rows.set(key, row);
    else this.#left++;
  }

  get list(): T[] {
    return [...this.#rows.values()];
  }

  cut(what: string): string[] {
    return this.#left === 0 ? [] : [`there are more than ${MOST_ROWS} different ${what}, and not all were looked at`];
  }
}

function toolRow({ tool, identity, attestation, exposure, baseline }: ResultInvocation, index: number) {
  const { worst } = exposure;
  return {
    name: tool.name,
    class: tool.class ?? '',
    path: tool.path,
    sha256: tool.sha256 ?? '',
    level: identity.level,
    attested: attestation?.present === true && attestation.verified,
    fresh: attestation?.verified === true && attestation.fresh,
    refused: (attestation?.refused ?? []).length > 0,
    baseline: baseline.source,
    exposure: {
      known: exposure.known,
      count: exposure.vulnerabilities ?? 0,
      worst: worst?.cvss ?? 0,
      executed: worst?.used === true,
      exploited: worst?.exploited === true,
    },
    at: `/invocations/${index}`,
  };
}

function hostRows({ signals, tool, step }: ResultInvocation, index: number): RunFacts['hosts'][number][] {
  return signals.flatMap(({ type, destination, expected }, place) =>
    type === 'network' && destination !== undefined
      ? [{ host: destination, tool: tool.name, step: step.key, expected, at: `/invocations/${index}/signals/${place}` }]
      : [],
  );
}

const toolOf = (path: ResultInvocation['rolePath']): string => path.findLast(({ kind }) => kind === 'tool')?.name ?? '';
