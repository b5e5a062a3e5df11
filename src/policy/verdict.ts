import type { Coverage, Recording } from '../events/recording.ts';
import type { Config } from './config.ts';
import type { HeldRule, Outcome, UnaskedRule, UnheldRule } from './rules/evaluate.ts';
import { effects } from './rules/rule.ts';

/** A rule of the policy that held, or a clause that no policy has a say in. */
export type Held = Pick<HeldRule, 'id' | 'then' | 'controls' | 'why'> & Partial<HeldRule>;

/** What the verdict is made from. */
export interface VerdictFacts {
  readonly config: Pick<Config, 'require'>;
  readonly sensor: Recording['sensor'];
  readonly coverage: Coverage;
  /** What the policy comes to. */
  readonly outcome: Outcome;
  /** Why it is not known what the verdict should be held against. */
  readonly blind?: readonly string[];
}

/** The decision and the clauses behind it. */
export interface Verdict {
  readonly decision: 'pass' | 'fail' | 'incomplete';
  /** The strongest first, then by name. */
  readonly held: readonly Held[];
  readonly unheld: readonly UnheldRule[];
  readonly errors: readonly string[];
  readonly leftOut: readonly UnaskedRule[];
}

const rungs = ['any', 'degraded', 'full'];

/**
 * The verdict. It fails where a rule with the effect `fail` held, and where a rule has no value: what cannot be asked must not pass. It is
 * incomplete where too little was seen, which is no matter of the policy. Strongest first: fail, incomplete, pass.
 */
export function verdict({ config, sensor, coverage, outcome, blind: unheld = [] }: VerdictFacts): Verdict {
  const blind = [...unheld, ...incompleteness(config, sensor, coverage)];
  const clauses = blind.map((why): Held => ({ id: 'default/incomplete', then: 'note', controls: [], why }));
  const held = [...outcome.held, ...clauses].toSorted(
    (a, b) => effects.indexOf(a.then) - effects.indexOf(b.then) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const fails = outcome.errors.length > 0 || held.some(({ then }) => then === 'fail');
  const decision = fails ? 'fail' : blind.length > 0 ? 'incomplete' : 'pass';
  return { decision, held, unheld: outcome.unheld, errors: outcome.errors, leftOut: outcome.leftOut };
}

/** Why what was seen is not enough for a verdict; empty when it is. */
function incompleteness(
  { require }: Pick<Config, 'require'>,
  sensor: Recording['sensor'],
  coverage: Coverage,
): string[] {
  const reasons: string[] = [];
  if (sensor.name === 'none' || !sensor.health.started)
    reasons.push(`no sensor watched: ${sensor.health.reason ?? 'none was started'}`);
  else if (coverage.level === 'none') reasons.push(`nothing was seen: ${coverage.reasons.join('; ')}`);
  if (coverage.lost > 0) reasons.push(`${coverage.lost} events were lost`);
  const rung = sensor.backend === 'full' ? 2 : sensor.backend === 'degraded' ? 1 : 0;
  if (sensor.name !== 'none' && rung < rungs.indexOf(require.sensor)) {
    reasons.push(`the sensor is ${sensor.name} (${sensor.backend}); \`require.sensor\` is ${require.sensor}`);
  }
  if (require.coverage === 'full' && coverage.level === 'partial') {
    reasons.push(`coverage is partial; \`require.coverage\` is full: ${coverage.reasons.join('; ')}`);
  }
  return reasons;
}
