import type { ResultFinding } from '../result.ts';
import { rolePathText } from '../role-path.ts';

/** What of a baseline a finding of each kind was held against, in words of its own: OCSF fixes none. */
const observationTypes: ReadonlyMap<ResultFinding['kind'], string> = new Map([
  ['deviation', 'Rights of a baseline'],
  ['phase', 'Order of phases'],
  ['sequence', 'Sequence Analysis'],
]);

/**
 * What was expected and what was seen, as OCSF's anomaly analyses have it: whose behaviour, the deviation, and beside it what the
 * baseline allows. Empty for what has no baseline, as invariants.
 */
export function anomalyAnalyses(finding: ResultFinding): object[] {
  const { kind, class: parameter, seen, expected, rolePath, baseline } = finding;
  const type = observationTypes.get(kind);
  if (type === undefined) return [];
  const about = { observation_parameter: parameter, observation_type: type };
  const observations = seen.targets.map((value) => ({ value }));
  return [
    {
      analysis_targets: [{ name: rolePathText(rolePath), type: 'Role path' }],
      anomalies: [
        {
          ...about,
          observed_pattern: 'UNSEEN',
          observations: observations.length > 0 ? observations : [{ value: seen.what, count: seen.count }],
        },
      ],
      baselines: [
        {
          ...about,
          observed_pattern: baseline,
          observations: (expected.length > 0 ? expected : ['nothing of this kind']).map((value) => ({ value })),
        },
      ],
    },
  ];
}
