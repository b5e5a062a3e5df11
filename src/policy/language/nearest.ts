import { listedFacts } from '../facts/catalogue.ts';
import type { FactFields } from '../facts/fact.ts';
import { distance } from '../suggestion.ts';

/** Of some names the one that was probably meant: the nearest within a third of its length; of a long one within two letters at least. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const given = name.slice(0, 60).toLowerCase();
  let best: string | undefined;
  let least = Math.max(given.length < 5 ? 1 : 2, Math.floor(given.length / 3)) + 1;
  for (const each of known) {
    const away = distance(given, each.toLowerCase());
    if (away < least) [best, least] = [each, away];
  }
  return best;
}

/** The fact in full that ends in a name, where one name alone was written: `risk.score` for `score`. */
export function factEndingIn(path: string, facts: FactFields): string | undefined {
  const known = listedFacts(facts)
    .map((one) => one.path)
    .filter((one) => !one.includes('[]'));
  const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  return (
    known.find((one) => one.endsWith(`.${path}`)) ??
    known.find((one) => last(one).toLowerCase() === last(path).toLowerCase())
  );
}

/** `; did you mean \`x\`?`, or what is known where nothing is near. */
export function meant(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? `; known here: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}
