import assert from 'node:assert/strict';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { PAGES, rules } from '../../src/report/rules.ts';

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

const ours: ReadonlySet<string> = new Set(rules.map(({ id }) => `${PAGES}/${id}.md`));

/** Tags that GitHub's Markdown makes of ours, with every attribute they have. */
const tags: readonly RegExp[] = [
  /^\/?(?:h2|h3|p|ul|li|table|thead|tbody|tr|th|td|strong|em|code|pre|details|summary|sub)$/,
  /^t[hd] align="(?:right|left)"$/,
  /^code class="language-(?:text|yaml|mermaid)"$/,
  /^\/a$/,
];

/**
 * What a parser of GitHub's Markdown makes of a page: only tags of ours, links to pages of ours, our headings, and no mention or reference in
 * the text between.
 */
export function assertRendered(markdown: string): void {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const shown = html.replace(/<pre>[\s\S]*?<\/pre>/g, '<pre></pre>').replace(/<code>[^<]*<\/code>/g, '<code></code>');
  for (const [, tag = ''] of html.matchAll(/<([^>]*)>/g)) {
    const target = /^a href="([^"]*)"$/.exec(tag)?.[1];
    if (target === undefined)
      assert.ok(
        tags.some((known) => known.test(tag)),
        `a tag came through: <${tag.slice(0, 200)}>`,
      );
    else assert.ok(ours.has(target), `a link came through: ${target.slice(0, 200)}`);
  }
  for (const [, text = ''] of html.matchAll(/<h\d>([\s\S]*?)<\/h\d>/g))
    assert.match(text, /^(?:IronClaw Guard: [a-z0-9, ]+|[\d,]+ findings?|Tools)$/);
  assert.doesNotMatch(shown, /@[A-Za-z0-9]/, 'a mention came through');
  assert.doesNotMatch(shown, /#\d/, 'a reference came through');
}

/** A line of a graph of ours: names, and labels in which nothing but letters, digits, blanks, `. / -` and entities stands. */
const graphLine =
  /^ {2}(?:[nst]\d*(?:\["LABEL"\]|\(\["LABEL"\]\))|[ns]\d* --> n\d+|n\d+ -->\|"LABEL"\| t\d+\(\["LABEL"\]\)|classDef (?:error|warning) [a-z0-9:#,]+|class n\d+(?:,n\d+)* (?:error|warning))$/;
const label = '(?:[A-Za-z0-9 ./,-]|#\\d+;|<br/>)*';
const drawn = new RegExp(graphLine.source.replaceAll('LABEL', label));

/** The graphs of a page are in the grammar of ours, and nothing else. */
export function assertGraphs(markdown: string): void {
  for (const [, body = ''] of markdown.matchAll(/^```mermaid\nflowchart LR\n([\s\S]*?)\n```$/gm))
    for (const line of body.split('\n')) assert.match(line, drawn);
  assert.equal(markdown.split('```mermaid').length, markdown.split('```mermaid\nflowchart LR\n').length);
}

/** Markdown with its code spans and fences taken out: what a renderer would interpret. */
function interpreted(markdown: string): string {
  return markdown.replace(/^(`{3,})[^\n`]*\n[\s\S]*?\n\1$/gm, '').replace(/(?<!`)`(?!`)[^`\n]*`(?!`)/g, '');
}

/** Nothing of Markdown that acts: tags (but ours), links, mentions, references, bare backticks. */
export function assertInert(markdown: string): void {
  const text = interpreted(markdown)
    .replace(/<\/?(?:details|summary|sub)>/g, '')
    .replace(/\[[^\]\n]*\]\((https:[^)\s]*)\)/g, (link, target: string) => (ours.has(target) ? '' : link));
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
