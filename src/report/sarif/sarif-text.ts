import { visible } from '../escape.ts';

/** Longest line of a message, in characters: of six lines there are no more than 4,000. */
const longest = 650;

/**
 * Harmless text as a message of SARIF, in which `[text](target)` is a link: none is made of it. Lines stay lines, the long ones are cut in
 * their middle; it ends with a full stop.
 */
export function messageText(lines: readonly string[]): string {
  const text = lines.map((line) => visible(line, longest).replaceAll('](', ']\\x28')).join('\n');
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A path of the repository as the reference of a URI. */
export const pathUri = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
