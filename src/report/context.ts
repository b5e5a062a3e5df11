import type { Recording } from '../events/recording.ts';
import { pipelineStanding, workflowPath } from '../evidence/declared-pipeline.ts';
import type { Circumstance } from '../evidence/surroundings.ts';
import type { Config } from '../policy/config.ts';
import type { ResultDocument } from './result.ts';

/**
 * What the result says of where the recording was made.
 * @param around the circumstances that hold, and the factor they come to
 */
export function contextOf(
  { context }: Pick<Recording, 'context'>,
  { pipeline }: Pick<Config, 'pipeline'>,
  around: readonly Circumstance[],
  factor: number,
): NonNullable<ResultDocument['context']> {
  const { environment, job, matrix, ephemeral, fork, sandbox } = context;
  const workflow = workflowPath(context);
  const { declared, reason } = pipelineStanding(context, pipeline.declared);
  return {
    environment,
    ...(workflow === undefined ? {} : { workflow }),
    ...(job === undefined ? {} : { job }),
    ...(matrix === undefined ? {} : { matrix }),
    ...(ephemeral === undefined ? {} : { ephemeral }),
    ...(fork === undefined ? {} : { fork }),
    ...(sandbox === undefined ? {} : { sandbox }),
    declared,
    reason,
    circumstances: [...around],
    factor,
  };
}
