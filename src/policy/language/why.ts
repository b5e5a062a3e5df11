import type { Truth } from './truth.ts';

/**
 * Why a condition held, in one line: the parts that held, with the values they were made from.
 * @param message what the rule calls it; then the values alone follow
 */
export function whyOf(truth: readonly Truth[], message?: string): string {
  const leaves = truth.filter(({ says, holds }) => holds === true && says !== 'all of' && says !== 'any of');
  if (message !== undefined) {
    const values = [...new Set(leaves.flatMap((leaf) => valuesOf(leaf)))];
    return values.length === 0 ? message : `${message}: ${values.join(', ')}`;
  }
  return leaves.map((leaf) => withValues(leaf)).join(' and ');
}

/** A line of a truth tree as text: what it says, and its values in parentheses. */
export function withValues(line: Truth): string {
  const values = valuesOf(line);
  return values.length === 0 ? line.says : `${line.says} (${values.join(', ')})`;
}

const valuesOf = ({ where, among = [] }: Truth): string[] => [
  ...among,
  ...where.flatMap(({ name, value }) => (name === value ? [] : [`${name} = ${value}`])),
];
