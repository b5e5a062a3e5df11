import type { Answer } from './source.ts';

/**
 * Asks each registry of a kind, since nothing says which one a package came from, and takes what any of them has. What some of
 * them cannot say counts only when none has anything.
 * @throws the first one's Error when every one failed, and an Error when none is known
 */
export async function fromEach(registries: readonly URL[], ask: (registry: URL) => Promise<Answer>): Promise<Answer> {
  if (registries.length === 0) throw new Error('no registry of its kind is known here');
  const results = await Promise.allSettled(registries.map(ask));
  const answers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
  if (answers.length === 0 && failures[0] !== undefined) throw failures[0];
  const found = answers.flatMap((answer) => answer.found);
  const missed =
    answers.flatMap(({ missed }) => missed ?? [])[0] ?? (found.length > 0 ? undefined : failures[0]?.message);
  return { found, missed };
}
