import { tactics } from '../../baseline/profile.ts';
import { bool, group, int, list, scored, text } from './fact.ts';

/** Kinds of finding that a rule can meet. */
const kinds = ['invariant', 'deviation', 'sequence', 'phase', 'identity', 'coverage', 'tamper', 'plugin'] as const;

/** What a rule can use of a finding. */
export const findingFact = group(
  'a finding',
  {
    id: text('its id, stable across runs and machines'),
    rule: text('its rule, as `create-tmp`'),
    kind: text('its kind', kinds),
    severity: text('its severity', ['error', 'warning', 'note']),
    tactic: text('its tactic', [...tactics, 'identity', 'invariant', 'plugin']),
    class: text('its class, as in `weights.yml`'),
    weight: scored('weight of its class', [0, 1]),
    confidence: scored('confidence of the baseline it was held against', [0, 1]),
    factor: scored('what plug-ins multiply what it weighs by', [0.25, 4]),
    count: int('how often it was seen'),
    targets: list('what was acted on, at most ten', text('a path, a host, a program')),
    message: text('what was seen, a sentence'),
    accepted: bool('an entry of `accept:` accepts it'),
    raised: bool('a known vulnerability of the tool raised what it weighs'),
  },
  ({ id }) => `finding ${id}`,
);
