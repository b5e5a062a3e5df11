import type { Invocation } from '../../invocations/invocation.ts';
import type { Moment } from './moment.ts';
import type { Told } from './partials.ts';
import type { Step } from './sequence.ts';

/** Verbs of acts on a file that the story has named, or names now. */
const verbs: Readonly<Record<string, string>> = {
  create: 'created',
  truncate: 'overwrote',
  modify: 'changed',
  append: 'appended to',
  delete: 'deleted',
  rename: 'renamed',
  link: 'linked',
  read: 'read',
  chown: 'changed the owner of',
};

/** What happened in one step, in words. */
export function told(step: Step, { actor, op, event, target }: Moment): Told {
  const { t } = event;
  const { name } = actor.tool;
  if (op === 'connect') return { t, words: `${name} connected to ${target}` };
  if (op === 'chmod') return { t, words: `${name} made it executable` };
  if (op !== 'exec') return { t, words: `${name} ${verbs[op] ?? op} ${target}` };
  if (step.input !== undefined || step.program !== undefined) {
    const from = step.program === 'descriptor' ? 'ran what a descriptor gave it' : 'took what came out of it';
    return { t, words: `${name} ${step.program === 'input' ? 'ran what came out of it' : from}` };
  }
  if (step.output !== undefined) return { t, words: `${name} wrote into a pipe` };
  return { t, words: `${actor.starter?.tool.name ?? 'the step'} ran ${target}` };
}

/** Who wrote a file, as part of a story; when is not kept. */
export const toldOfWriter = (writer: Invocation, t: number): Told => ({ t, words: `${writer.tool.name} wrote it` });

/** A chain of acts in order, each with how long before the last it was: `curl connected to h:443 1.2 s before, sh ran it`. */
export function chain(story: readonly Told[]): string {
  const end = story.at(-1)?.t ?? 0;
  return story
    .map(({ t, words }) => (t < end ? `${words} ${((end - t) / 1e9).toFixed(1)} s before` : words))
    .join(', ');
}
