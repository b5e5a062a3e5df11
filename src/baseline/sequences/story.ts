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
export function words(step: Step, { actor, op, target }: Moment): string {
  const { name } = actor.tool;
  if (op === 'connect') return `${name} connected to ${target}`;
  if (op === 'chmod') return `${name} made it executable`;
  if (op !== 'exec') return `${name} ${verbs[op] ?? op} ${target}`;
  if (step.program === 'input') return `${name} ran what came out of it`;
  if (step.program === 'descriptor') return `${name} ran what a descriptor gave it`;
  if (step.input !== undefined) return `${name} took what came out of it`;
  if (step.output !== undefined) return `${name} wrote into a pipe`;
  return `${actor.starter?.tool.name ?? 'the step'} ran ${target}`;
}

/** A chain of acts, each with how long before the last it was: `curl connected to h:443 1.2 s before, sh ran it`. */
export function chain(story: readonly Pick<Told, 't' | 'words'>[]): string {
  const end = Math.max(...story.map(({ t }) => t));
  return story
    .map(({ t, words: act }) => (t < end ? `${act} ${((end - t) / 1e9).toFixed(1)} s before` : act))
    .join(', ');
}
