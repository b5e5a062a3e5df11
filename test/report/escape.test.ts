import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  commandData,
  commandProperty,
  cutMiddle,
  guardLine,
  markdownCode,
  markdownFence,
  markdownText,
  mermaidText,
  visible,
} from '../../src/report/escape.ts';
import { hostileText as text } from './hostile-document.ts';
import { assertInert, assertNoCommand, assertPlain } from './hostility.ts';

test('controls, bidirectional overrides and line ends become visible escapes', () => {
  assert.equal(visible('a\x1b[31mb\u202ec\nd\te\x9b\u{e0041}'), 'a\\x1b[31mb\\u202ec\\nd\\te\\x9b\\u{e0041}');
  assert.equal(visible('\ud800'), '\\ud800');
  assert.equal(visible('/src/é漢字/🎉 a'), '/src/é漢字/🎉 a');
});

test('a long text is cut in its middle, at a cost that does not grow with it', () => {
  assert.equal(cutMiddle('0123456789', 5), '01…89');
  assert.equal(cutMiddle('0123456789', 10), '0123456789');
  assert.equal(visible('x'.repeat(10_000_000)).length, 300);
});

test('nothing hidden comes through, whatever the text', () => {
  fc.assert(
    fc.property(text, (hostile) => {
      const line = guardLine(visible(hostile));
      assertPlain(line);
      assert.ok(!line.includes('\n'));
      assertNoCommand(line);
    }),
    { numRuns: 2000 },
  );
});

test('an escaped text is shown the same when it is escaped again', () => {
  fc.assert(
    fc.property(text, (hostile) => assert.equal(visible(visible(hostile, 100), 10_000), visible(hostile, 100))),
  );
});

test('a workflow command keeps what it was given', () => {
  const undo = (escaped: string): string =>
    escaped
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  fc.assert(
    fc.property(text, (hostile) => {
      assert.equal(
        undo(commandData(hostile).replaceAll('%3A', '%253A').replaceAll('%2C', '%252C')).length >= hostile.length,
        true,
      );
      assert.equal(undo(commandProperty(hostile)), hostile);
      assert.doesNotMatch(commandData(hostile), /[\r\n]/);
      assert.doesNotMatch(commandProperty(hostile), /[\r\n:,]/);
    }),
  );
});

test('Markdown prose has no tag, link, mention, reference or code', () => {
  assert.equal(markdownText('<b> @octocat | [x](y)'), '&#60;b&#62; @&#8203;octocat &#124; &#91;x&#93;(y)');
  assert.equal(markdownText('lifecycle:evil and snake_case 0.50'), 'lifecycle:evil and snake_case 0.50');
  fc.assert(
    fc.property(text, (hostile) => {
      const line = markdownText(hostile);
      assertPlain(line);
      assertInert(`a ${line} b`);
      assert.doesNotMatch(line, /[|\n*[\]<>~$]/);
    }),
    { numRuns: 2000 },
  );
});

test('a Markdown code span cannot be left, not even in a table', () => {
  assert.equal(markdownCode('a`b|c\\|d'), '`a\\x60b\\|c\\x5c\\|d`');
  assert.equal(markdownCode(''), '` `');
  fc.assert(
    fc.property(text, (hostile) => {
      const span = markdownCode(hostile);
      assertPlain(span);
      assert.match(span, /^`[^`\n]+`$/);
      assert.doesNotMatch(span, /(?<!\\)\||\\\\\|/);
    }),
    { numRuns: 2000 },
  );
});

test('a Markdown fence is longer than any run of backticks in it', () => {
  assert.equal(markdownFence('a: 1\nb: 2', 'yaml'), '```yaml\na: 1\nb: 2\n```');
  fc.assert(
    fc.property(text, (hostile) => {
      const block = markdownFence(hostile, 'yaml');
      const fence = /^`+/.exec(block)?.[0] ?? '';
      const inside = block.split('\n').slice(1, -1);
      assert.ok(inside.every((line) => !line.includes(fence)));
      assertPlain(block);
    }),
  );
});

test('a label of a graph holds nothing but letters, digits and entities', () => {
  assert.equal(mermaidText('npm 10.8.2'), 'npm 10.8.2');
  assert.equal(mermaidText('"]; click x'), '#34;#93;#59; click x');
  assert.equal(mermaidText('1. one'), '#49;. one');
  assert.equal(mermaidText('- one'), '#45; one');
  assert.equal(mermaidText('\u202e\n'), '#92;u202e#92;n');
  fc.assert(
    fc.property(text, (hostile) => {
      const label = mermaidText(hostile);
      assert.match(label, /^(?:[A-Za-z0-9 ./-]|#\d+;)*$/);
      assert.doesNotMatch(label, /^(?:[-+]|\d+\. )/);
      const shown = label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
      assert.equal(shown, visible(hostile, 60));
    }),
    { numRuns: 1000 },
  );
});
