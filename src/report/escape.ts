/**
 * Everything a document quotes (paths, arguments, host names, package names) was chosen by the job and is
 * hostile. One function for each place where text can be mistaken for a command.
 */

/**
 * Code points that move the cursor, reorder, join or hide what stands beside them, or that pass for an
 * ordinary space: controls, format characters, invisible fillers, variation selectors, tags and
 * non-characters of Unicode 16. Written out, because `\p{Cf}` means different things in different
 * versions of node and a report must not.
 */
const hidden: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x6dd, 0x6dd],
  [0x70f, 0x70f],
  [0x890, 0x891],
  [0x8e2, 0x8e2],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0x110bd, 0x110bd],
  [0x110cd, 0x110cd],
  [0x13430, 0x1343f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

const hex = (code: number): string => `\\u{${code.toString(16)}}`;
const hiddenPattern = new RegExp(`[${hidden.map(([from, to]) => `${hex(from)}-${hex(to)}`).join('')}]`, 'gu');
const short: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Most UTF-16 units of a quoted text that reach a reader, unless the caller says otherwise. */
const usualLength = 300;

/** Cuts a text in its middle to at most `length` UTF-16 units: both ends of a path tell something. Costs O(length), however long the text. */
export function cutMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = Math.floor((length - 1) / 2);
  return `${text.slice(0, length - 1 - tail)}…${text.slice(text.length - tail)}`;
}

function visibleEscape(character: string): string {
  const known = short.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : hex(code);
}

/**
 * One line for a terminal or a log: every hidden character becomes a visible escape (`\n`, `\x1b`, `\u202e`),
 * and the runner's old command syntax, which it finds anywhere in a line, is broken. For display only: a
 * backslash of the text stays one, result.json has the exact value.
 */
export function visible(text: string, length = usualLength): string {
  return cutMiddle(text, length).replace(hiddenPattern, visibleEscape).replaceAll('##[', '#\\x23[');
}

/** Whether a text holds anything that `visible` would change. */
export const hides = (text: string): boolean => text.search(hiddenPattern) >= 0 || text.includes('##[');

/** A text whose hidden characters are written as `written` says of their code points, and in which the runner sees no command. */
export function escapeHidden(text: string, written: (code: number) => string): string {
  return text
    .replace(hiddenPattern, (character) => written(character.codePointAt(0) ?? 0))
    .replaceAll('##[', `#${written(0x23)}[`);
}

/** Breaks a workflow command at the start of a finished line (the runner skips leading blanks before it looks). */
export function guardLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\x3a');
}

/** The message of a workflow command: it ends at the line's end and undoes only these three. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command (`file=`, `title=`): colon and comma end it. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * What Markdown would act on inside a line of prose: its own marks, HTML, table pipes, mathematics, an
 * underscore at a word's edge, a colon that makes a link or an emoji, and what begins a block.
 */
const marks =
  /[\\`*[\]<>&|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/)|(?<=mailto|xmpp):|:(?=[\w+-]+:)|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi;

/**
 * Prose for Markdown, safe inside a table: no markup, HTML, link, mention or reference is made of it. The
 * zero-width space after @ and # is what keeps GitHub from seeing a mention once the entities are decoded.
 */
export function markdownText(text: string, length = usualLength): string {
  return visible(text, length)
    .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`)
    .replace(/(?<!&)[@#]/g, '$&&#8203;');
}

/**
 * A code span for Markdown, safe inside a table: nothing in it is interpreted. Backticks become `\x60`;
 * a backslash before a pipe becomes `\x5c`, since tables count backslashes where code spans do not.
 */
export function markdownCode(text: string, length = usualLength): string {
  const line = visible(text, length)
    .replaceAll('`', '\\x60')
    .replace(/\\+(?=\|)/g, (run) => '\\x5c'.repeat(run.length))
    .replaceAll('|', '\\|');
  return line.trim() === '' ? '` `' : `\`${line}\``;
}

/** A fenced block for Markdown; the lines of the text stay lines, at most `lines` of them. */
export function markdownFence(text: string, language: string, lines = 20): string {
  const body = text
    .slice(0, lines * usualLength)
    .split('\n', lines)
    .map((line) => visible(line));
  const longest = Math.max(2, ...[...body.join('\n').matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body.join('\n')}\n${fence}`;
}

/**
 * A text inside the quotes of a mermaid label: letters, digits and a few signs that mean nothing there stay, everything else is written as
 * mermaid's entity of its code point, which is shown and never read. What would begin a list is no different.
 */
export function mermaidText(text: string, length = 60): string {
  const entity = (character: string): string => `#${character.codePointAt(0) ?? 0};`;
  return visible(text, length)
    .replace(/[^A-Za-z0-9 ./-]/gu, entity)
    .replace(/^[^A-Za-z0-9#]/, entity)
    .replace(/^\d+(?=\. )/, (digits) => [...digits].map(entity).join(''));
}
