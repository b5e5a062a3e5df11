import type { Coverage, Recording } from '../events/recording.ts';
import type { Config } from './config.ts';

/** A clause of the policy that held. */
export interface Held {
  readonly id: string;
  readonly then: 'fail' | 'warn' | 'note';
  readonly controls: readonly string[];
  readonly why: string;
}

/** What the verdict is made from. */
export interface VerdictFacts {
  readonly config: Config;
  readonly sensor: Recording['sensor'];
  readonly coverage: Coverage;
  /** Findings, by what the default policy looks at. */
  readonly findings: readonly { readonly id: string; readonly kind: string; readonly accepted?: object | undefined }[];
  /** Score of the worst step, 0..10. */
  readonly score: number;
  readonly worstStep: string | undefined;
  /** Signs that somebody changed what was recorded. */
  readonly tampered?: readonly string[];
  /** Why it is not known what the verdict should be held against. */
  readonly blind?: readonly string[];
  /** Acceptances whose last day is over. */
  readonly expired?: readonly { readonly finding: string; readonly until: string }[];
}

/** The decision and the clauses behind it. */
export interface Verdict {
  readonly decision: 'pass' | 'fail' | 'incomplete';
  readonly held: readonly Held[];
}

const failing: ReadonlySet<string> = new Set(['invariant', 'identity', 'tamper']);
/** What no right allows, when the rights are the judgement. */
const outside: ReadonlySet<string> = new Set(['deviation', 'sequence', 'phase']);
const rungs = ['any', 'degraded', 'full'];

/**
 * The default policy: fails on invariants, identity faults and tampering (a sensor that died after a good start is
 * tampering); scores warn. Where the configuration judges by rights alone, whatever is outside of them fails, unless it is accepted,
 * and there is no score. Strongest first: fail, incomplete, pass.
 */
export function verdict({
  config,
  sensor,
  coverage,
  findings,
  score,
  worstStep,
  expired = [],
  tampered = [],
  blind: unheld = [],
}: VerdictFacts): Verdict {
  const held: Held[] = [];
  const strict = config.judgement === 'rights';
  for (const { id, kind, accepted } of findings) {
    if (failing.has(kind)) held.push({ id: `default/${kind}`, then: 'fail', controls: [], why: `finding ${id}` });
    else if (strict && outside.has(kind) && accepted === undefined)
      held.push({ id: `rights/${kind}`, then: 'fail', controls: [], why: `finding ${id}` });
  }
  for (const why of [...tampered, ...(sensor.health.tampered ?? [])])
    held.push({ id: 'default/tamper', then: 'fail', controls: [], why });
  if (sensor.health.started && sensor.health.died) {
    const why = `the sensor started well and then died: ${sensor.health.reason ?? 'no reason was left'}`;
    held.push({ id: 'default/tamper', then: 'fail', controls: [], why });
  }
  if (!strict && score > config.threshold) {
    held.push({
      id: 'default/score',
      then: 'warn',
      controls: [],
      why: `step ${worstStep ?? '?'} scores ${score.toFixed(2)}, above ${config.threshold}`,
    });
  }
  for (const { finding, until } of expired) {
    const why = `the acceptance of ${finding} ended on ${until}; renew it or remove it`;
    held.push({ id: 'default/expired', then: 'note', controls: [], why });
  }
  const blind = [...unheld, ...incompleteness(config, sensor, coverage)];
  for (const why of blind) held.push({ id: 'default/incomplete', then: 'note', controls: [], why });
  const decision = held.some(({ then }) => then === 'fail') ? 'fail' : blind.length > 0 ? 'incomplete' : 'pass';
  return { decision, held };
}

/** Why what was seen is not enough for a verdict; empty when it is. */
function incompleteness(config: Config, sensor: Recording['sensor'], coverage: Coverage): string[] {
  const reasons: string[] = [];
  if (sensor.name === 'none' || !sensor.health.started)
    reasons.push(`no sensor watched: ${sensor.health.reason ?? 'none was started'}`);
  else if (coverage.level === 'none') reasons.push(`nothing was seen: ${coverage.reasons.join('; ')}`);
  if (coverage.lost > 0) reasons.push(`${coverage.lost} events were lost`);
  const rung = sensor.backend === 'full' ? 2 : sensor.backend === 'degraded' ? 1 : 0;
  if (sensor.name !== 'none' && rung < rungs.indexOf(config.require.sensor)) {
    reasons.push(`the sensor is ${sensor.name} (${sensor.backend}); \`require.sensor\` is ${config.require.sensor}`);
  }
  if (config.require.coverage === 'full' && coverage.level === 'partial') {
    reasons.push(`coverage is partial; \`require.coverage\` is full: ${coverage.reasons.join('; ')}`);
  }
  return reasons;
}
