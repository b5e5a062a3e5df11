import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { displayWidth } from '../../src/report/layout.ts';
import { terminalTable } from '../../src/report/terminal.ts';
import { assertGolden } from './golden.ts';
import { hostile } from './hostile-document.ts';
import { assertNoCommand, assertPlain } from './hostility.ts';
import { acceptedOnly, blind, cleanInstall, manyFindings, partial, theft } from './samples.ts';

const plain = { color: false, width: 110, directory: '.ironclaw/1' } as const;

test('a clean install is told in ten lines', () => {
  const text = terminalTable(cleanInstall(), plain);
  assert.ok(text.trimEnd().split('\n').length <= 10);
  assert.match(text, /^IronClaw Guard: pass · risk 0\.00 of 10\n/);
  assert.match(text, /node_modules 812 files, npm registry/);
  assertGolden('clean.terminal.txt', text);
});

test('the theft is told with its lineage, its sum and what to do next', () => {
  const text = terminalTable(theft(), plain);
  assert.match(text, /^IronClaw Guard: fail · risk 9\.98 of 10\n/);
  assert.match(text, /step › npm › lifecycle:evil@1\.0\.0 › sh › p/);
  assert.match(text, /ironclaw-guard explain \.ironclaw\/1 credential-egress-c0ffee11/);
  assertGolden('theft.terminal.txt', text);
});

test('no sensor, and a sensor that saw most', () => {
  assertGolden('blind.terminal.txt', terminalTable(blind(), plain));
  const text = terminalTable(partial(), plain);
  assert.match(text, /^IronClaw Guard: pass, partial, 1 warning · risk 5\.40 of 10\n/);
  assertGolden('partial.terminal.txt', text);
});

test('what the configuration accepts is told in a line, and is no warning', () => {
  const text = terminalTable(acceptedOnly(), plain);
  assert.match(text, /^IronClaw Guard: pass, partial · risk 0\.00 of 10\n/);
  assert.match(text, /^modify-system-0a0b0c0d accepted by ada until 2027-01-31: the test bed needs it$/m);
  assertGolden('accepted.terminal.txt', text);
});

test('commands to copy name the program as it was called', () => {
  const text = terminalTable(theft(), { ...plain, program: ['node', 'my dist/cli.js'] });
  assert.match(text, /^ {3}explain {4}node 'my dist\/cli\.js' explain \.ironclaw\/1 credential-egress-c0ffee11$/m);
});

test('hundreds of findings are counted, not printed', () => {
  const text = terminalTable(manyFindings(), { ...plain, width: 80 });
  assert.match(text, /and 29 more\n/);
  assert.match(text, /and 594 more findings, new-host-00000006, [\s\S]* and 586 more: all of them/);
  assert.ok(text.split('\n').length < 70);
  assertGolden('many.terminal.txt', text);
});

test('colour is written only where it is wanted, and changes no words', () => {
  const without = terminalTable(theft(), plain);
  const colored = terminalTable(theft(), { ...plain, color: true });
  assert.ok(colored.includes('\x1b[31m'));
  assert.equal(stripVTControlCharacters(colored), without);
});

test('every line fits the width, but for the two that are there to be copied', () => {
  for (const document of [cleanInstall(), theft(), blind(), partial(), manyFindings(50), hostile()]) {
    for (const width of [60, 80, 100, 200]) {
      const copied = /^ {3}(explain|accept:| {11})/;
      for (const line of terminalTable(document, { color: false, width }).split('\n')) {
        if (!copied.test(line)) assert.ok(displayWidth(line) <= width, `${displayWidth(line)} > ${width}: ${line}`);
      }
    }
  }
});

test('hostile names reach no terminal and no runner', () => {
  for (const width of [60, 120]) {
    const text = terminalTable(hostile(), { color: false, width, directory: "it's\n::error::x" });
    assertPlain(text);
    assertNoCommand(text);
    assert.ok(text.length < 100_000);
  }
});

test('the ids that explain and accept take are in the table', () => {
  const document = theft();
  const text = terminalTable(document, plain);
  for (const { id, tool } of document.invocations) assert.match(text, new RegExp(`^${id} +${tool.name}\\b`, 'm'));
  for (const { id, severity } of document.findings.slice(0, 6))
    assert.match(text, new RegExp(`^\\d\\. ${severity} ${id}: `, 'm'));
});
