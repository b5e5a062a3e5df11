import { masksOf } from '../redaction.ts';
import { deliveredIn } from './delivery.ts';
import type { Instructions } from './introduction.ts';
import type { JudgeOrder } from './judge-stage.ts';
import { signingMaterial } from './signing-material.ts';

/**
 * What the judge is told.
 * @param directory the companion's place
 * @param recording what is to be judged
 */
export function orderOf(
  directory: string,
  { assignment, profiles, weights, policies }: Instructions,
  recording: string,
): JudgeOrder {
  const { workspace, config, configuration, mode, environment, kept, user } = assignment;
  return {
    recording,
    named: deliveredIn(kept),
    workspace,
    config,
    configuration,
    gathered: assignment.evidence === undefined ? undefined : directory,
    place: directory,
    environment,
    user,
    masks: [...masksOf(environment)],
    signing: signingMaterial(environment),
    mode,
    event: environment.GITHUB_EVENT_NAME,
    profiles,
    weights,
    policies,
  };
}
