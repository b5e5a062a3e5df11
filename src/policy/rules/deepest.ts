import type { Subject } from '../facts/invocation-facts.ts';

/**
 * Of invocations those below which there is none of them, the one that lies deepest first, else the one that started first.
 * @param subjects all invocations, in the order they started
 */
export function deepest(ids: ReadonlySet<string>, subjects: readonly Subject[]): string[] {
  if (ids.size === 0) return [];
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const passed = new Set<string>();
  for (const id of ids) {
    let above = byId.get(id)?.parent;
    while (above !== undefined && !passed.has(above)) {
      passed.add(above);
      above = byId.get(above)?.parent;
    }
  }
  return subjects
    .filter(({ id }) => ids.has(id) && !passed.has(id))
    .toSorted((a, b) => b.facts.invocation.depth - a.facts.invocation.depth)
    .map(({ id }) => id);
}
