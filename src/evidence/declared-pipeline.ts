import { z } from 'zod';
import type { Recording } from '../events/recording.ts';

const names = z.array(z.string().min(1)).min(1);

/** A pipeline that the configuration declares: what it leaves out is not compared. */
export const declaredPipelineSchema = z.strictObject({
  workflow: z.string().min(1).meta({ description: 'path of the workflow file, as in .github/workflows/release.yml' }),
  refs: names.optional().meta({ description: 'refs it runs on, in full; one that ends in /** stands for all below' }),
  jobs: names.optional().meta({ description: 'ids of its jobs' }),
  events: names.optional().meta({ description: 'events that start it' }),
  actors: names.optional().meta({ description: 'who may start it' }),
});
export type DeclaredPipeline = z.infer<typeof declaredPipelineSchema>;

/** Whether a job is one that was declared, and why (a sentence). */
export interface PipelineStanding {
  readonly declared: boolean;
  readonly reason: string;
}

/** Holds the job a recording was made in against the pipelines the configuration declares. All comparisons are exact. */
export function pipelineStanding(
  context: Recording['context'],
  declared: readonly DeclaredPipeline[],
): PipelineStanding {
  if (declared.length === 0) return { declared: false, reason: 'the configuration declares no pipeline' };
  const workflow = workflowPath(context);
  if (workflow === undefined) return { declared: false, reason: 'what ran here is no workflow of GitHub' };
  const differences: string[] = [];
  for (const one of declared) {
    if (one.workflow !== workflow) continue;
    const difference = differenceTo(one, context);
    if (difference === undefined) return { declared: true, reason: `${workflow} is declared` };
    differences.push(difference);
  }
  const reason = differences.length === 0 ? `the workflow ${workflow} is not declared` : differences.join('; ');
  return { declared: false, reason };
}

/** `owner/repo/.github/workflows/x.yml@refs/heads/main` -> `.github/workflows/x.yml`, of this repository only. */
export function workflowPath({
  repository,
  workflowRef,
}: {
  repository?: string | undefined;
  workflowRef?: string | undefined;
}): string | undefined {
  const prefix = `${repository}/`;
  if (repository === undefined || !workflowRef?.startsWith(prefix)) return undefined;
  const path = workflowRef.slice(prefix.length);
  const at = path.indexOf('@');
  return at < 0 ? path : path.slice(0, at);
}

function differenceTo(declared: DeclaredPipeline, context: Recording['context']): string | undefined {
  const facts = [
    ['ref', context.ref, declared.refs],
    ['job', context.job, declared.jobs],
    ['event', context.event, declared.events],
    ['actor', context.actor, declared.actors],
  ] as const;
  for (const [name, seen, wanted] of facts) {
    if (wanted === undefined) continue;
    if (seen === undefined || !wanted.some((one) => isNamed(one, seen)))
      return `the ${name} ${seen ?? '(unknown)'} is none that ${declared.workflow} is declared for`;
  }
  return undefined;
}

const isNamed = (wanted: string, seen: string): boolean =>
  wanted === seen || (wanted.startsWith('refs/') && wanted.endsWith('/**') && seen.startsWith(wanted.slice(0, -2)));
