import assert from 'node:assert/strict';

const allowed = new Set(['\n']);

/** No character of a text moves, hides or reorders others; Cf and Cc as the running node knows them. */
export function assertPlain(text: string): void {
  for (const character of text) {
    if (allowed.has(character)) continue;
    const code = character.codePointAt(0)?.toString(16);
    assert.doesNotMatch(character, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u, `U+${code} came through`);
  }
}

/** No line of a log is a command to the runner, in its new syntax or its old one. */
export function assertNoCommand(text: string): void {
  for (const line of text.split(/[\r\n]/)) {
    assert.ok(!line.trimStart().startsWith('::'), `a command came through: ${line.slice(0, 80)}`);
    assert.ok(!line.includes('##['), `an old command came through: ${line.slice(0, 80)}`);
  }
}

/** Markdown with its code spans and fences taken out: what a renderer would interpret. */
function interpreted(markdown: string): string {
  return markdown.replace(/^(`{3,})[^\n`]*\n[\s\S]*?\n\1$/gm, '').replace(/(?<!`)`(?!`)[^`\n]*`(?!`)/g, '');
}

/** Nothing of Markdown that acts: tags (but ours), links, mentions, references, bare backticks. */
export function assertInert(markdown: string): void {
  const text = interpreted(markdown).replace(/<\/?(?:details|summary|sub)>/g, '');
  for (const [what, pattern] of [
    ['an HTML tag', /<[a-z/!?]/i],
    ['a link', /\]\(|\]\[|!\[|:\/\/|www\./i],
    ['a mention', /(?<!&)@(?!&#8203;)/],
    ['a reference', /(?<!&)#(?!&#8203;)\d/],
    ['a backtick', /`/],
  ] as const) {
    const at = text.search(pattern);
    assert.equal(at, -1, `${what} came through: ${text.slice(Math.max(0, at - 40), at + 40)}`);
  }
}
