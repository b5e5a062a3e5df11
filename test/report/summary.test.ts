import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostBytes, summaryMarkdown } from '../../src/report/summary.ts';
import { assertGolden } from './golden.ts';
import { hostile, hostileTexts } from './hostile-document.ts';
import { assertGraphs, assertInert, assertPlain, assertRendered } from './hostility.ts';
import { acceptedOnly, blind, cleanInstall, manyFindings, partial, theft } from './samples.ts';

test('a clean run is told in five lines', () => {
  const text = summaryMarkdown(cleanInstall());
  assert.equal(text.trimEnd().split('\n').length, 5);
  assert.match(text, /node_modules 812 files, npm registry/);
  assertGolden('clean.summary.md', text);
});

test('a failure is told with coverage, tools, sum, lineage, expected and seen, and the YAML', () => {
  const text = summaryMarkdown(theft());
  assert.match(text, /^## IronClaw Guard: fail\n/);
  assert.match(text, /By its acts alone: 9\.16/);
  assert.match(text, /`step › npm › lifecycle:evil@1\.0\.0 › sh › p`/);
  assert.match(text, /```yaml\n- \{ finding: never-resolved-3e4f5a6b, tool: p/);
  assertGolden('theft.summary.md', text);
  assertGolden('blind.summary.md', summaryMarkdown(blind()));
  assertGolden('partial.summary.md', summaryMarkdown(partial()));
});

test('what was accepted leaves the page short', () => {
  const text = summaryMarkdown(acceptedOnly());
  assert.match(text, /^- `modify-system-0a0b0c0d` accepted by ada until 2027-01-31: the test bed needs it$/m);
  assertGolden('accepted.summary.md', text);
});

test('twenty are told in full, and each of the others in a row', () => {
  const text = summaryMarkdown(manyFindings(600));
  assert.equal(text.match(/^\*\*\d+\. /gm)?.length, 20);
  assert.equal(text.match(/^\| \d+ \| warning \| /gm)?.length, 580);
  assert.doesNotMatch(text, /no room left/);
});

test('a page that would be too large keeps the worst and counts the rest', () => {
  const document = manyFindings(1);
  const [one] = document.findings;
  const findings = Array.from({ length: 12_000 }, (_, at) => ({ ...one, id: `new-host-${at}` }) as typeof one & object);
  const text = summaryMarkdown({ ...document, findings });
  assert.ok(Buffer.byteLength(text) <= mostBytes);
  const kept = text.match(/^(?:\*\*\d+\. |\| [\d,]+ \| warning \| )/gm)?.length ?? 0;
  assert.ok(kept > 5000 && kept < 12_000);
  assert.match(
    text,
    new RegExp(`And ${(12_000 - kept).toLocaleString('en-US')} more findings: this page has no room left`),
  );
});

test('the graph shows who started whom down to each finding, and what it was about', () => {
  const text = summaryMarkdown(theft());
  assertGraphs(text);
  assert.match(text, /^ {2}n1 --> n2$/m);
  assert.match(text, /^ {2}n2 -->\|"never-resolved"\| t1\(\["203\.0\.113\.7#58;443"\]\)$/m);
  assert.match(text, /^ {2}class n2 error$/m);
  assert.equal(summaryMarkdown(manyFindings(100)).match(/^ {2}n\d+ -->\|/gm)?.length, 12);
  assert.match(summaryMarkdown(manyFindings(100)), /^Without 88 more findings, for which the graph has no room\.$/m);
});

test('wide hostile texts do not break the limit', () => {
  const texts = Array.from({ length: 400 }, (_, at) => `${at}${'\u{e0041}'.repeat(400)}<|@`);
  assert.ok(Buffer.byteLength(summaryMarkdown(hostile(texts))) <= 1024 * 1024);
});

test('hostile names are inert', () => {
  const text = summaryMarkdown(hostile());
  assertPlain(text);
  assertInert(text);
  for (const one of hostileTexts.slice(0, 10)) {
    const page = summaryMarkdown(hostile([one]));
    assertInert(page);
    assertRendered(page);
    assertGraphs(page);
  }
});

test('every row of every table has as many cells as its title', () => {
  for (const document of [theft(), hostile(), manyFindings(5)]) {
    let cells = 0;
    for (const line of summaryMarkdown(document).split('\n')) {
      const found = line.startsWith('| ') || line.startsWith('|  |') ? line.match(/(?<!\\)\|/g)?.length : undefined;
      if (found === undefined) cells = 0;
      else if (cells === 0) cells = found;
      else assert.equal(found, cells, line);
    }
  }
});
