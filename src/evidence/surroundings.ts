import type { Recording } from '../events/recording.ts';
import { type DeclaredPipeline, pipelineStanding } from './declared-pipeline.ts';

/** Circumstances that can make a deviation weigh more: the rows of `context:` in weights.yml. */
export const circumstances = ['self-hosted', 'persistent', 'fork', 'undeclared'] as const;
export type Circumstance = (typeof circumstances)[number];

/**
 * Which of them hold for a recording. An ephemeral machine of GitHub's has none, nor has a developer's own.
 * @param declared the pipelines of the configuration; where it declares none, none is undeclared
 */
export function surroundings(context: Recording['context'], declared: readonly DeclaredPipeline[]): Circumstance[] {
  const holds: Record<Circumstance, boolean> = {
    'self-hosted': context.environment === 'self-hosted',
    persistent: context.ephemeral === false,
    fork: context.fork === true,
    undeclared: declared.length > 0 && !pipelineStanding(context, declared).declared,
  };
  return circumstances.filter((name) => holds[name]);
}
