import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { compliance } from '../../../src/host/cli/compliance.ts';
import { UsageError } from '../../../src/host/cli/usage.ts';
import { RecordingError } from '../../../src/host/plain-files.ts';
import { clean } from '../compliance-runs.ts';
import { scratch } from '../scratch.ts';

/** The status of a command, and what it printed. */
function printed(t: TestContext, ...args: string[]): { status: number; stdout: string } {
  const { mock } = t.mock.method(process.stdout, 'write', () => true);
  try {
    const status = compliance(args);
    return { status, stdout: mock.calls.map((call) => String(call.arguments[0])).join('') };
  } finally {
    mock.restore();
  }
}

test('a report is written in each format, of the frameworks asked for', (t) => {
  const markdown = printed(t, clean.directory, '--framework', 'slsa');
  assert.equal(markdown.status, 0);
  assert.match(markdown.stdout, /^# Compliance evidence of one run\n/);
  assert.match(markdown.stdout, /## SLSA build track\n/);
  assert.doesNotMatch(markdown.stdout, /## NIST/);
  const file = join(scratch(t), 'report.json');
  const two = ['--framework', 'slsa', '--framework', 'ssdf'];
  const json = printed(t, clean.directory, ...two, '--format', 'json', '-o', file);
  assert.deepEqual(json, { status: 0, stdout: '' });
  const report = JSON.parse(readFileSync(file, 'utf8')) as { frameworks: { id: string }[] };
  assert.deepEqual(
    report.frameworks.map(({ id }) => id),
    ['slsa', 'ssdf'],
  );
  const oscal = printed(t, clean.directory, '--format', 'oscal');
  assert.deepEqual(Object.keys(JSON.parse(oscal.stdout) as object), ['assessment-results']);
  assert.equal(printed(t, clean.directory, '--format', 'oscal').stdout, oscal.stdout);
});

test('a framework of one’s own is named by its file', (t) => {
  const file = join(scratch(t), 'mine.yml');
  writeFileSync(file, readFileSync(resolve('compliance/slsa.yml'), 'utf8').replace('id: slsa\n', 'id: mine\n'));
  assert.match(printed(t, clean.directory, '--framework', file).stdout, /Pack `mine`/);
});

test('frameworks are listed and shown, and packs checked', (t) => {
  assert.match(printed(t, 'list').stdout, /^slsa +final +4 +SLSA build track/m);
  const shown = printed(t, 'show', 'owasp-cicd').stdout;
  assert.match(shown, /^owasp-cicd:CICD-SEC-6 +Insufficient credential hygiene\n {4}shows: /m);
  assert.deepEqual(printed(t, 'lint'), { status: 0, stdout: 'no mistakes\n' });
  const bad = join(scratch(t), 'bad.yml');
  writeFileSync(bad, 'schema: 2\n');
  const lint = printed(t, 'lint', bad);
  assert.equal(lint.status, 3);
  assert.match(lint.stdout, /bad\.yml:1:9: schema: .*\n(?:.*\n)*\d+ mistakes\n$/);
});

for (const [name, args, kind, message] of [
  [
    'an unknown format',
    [clean.directory, '--format', 'html'],
    UsageError,
    /no format `html`: write markdown, json or oscal/,
  ],
  [
    'an unknown framework',
    [clean.directory, '--framework', 'pci'],
    UsageError,
    /no framework `pci`; `compliance list` shows/,
  ],
  [
    'a framework twice',
    [clean.directory, '--framework', 'slsa', '--framework', resolve('compliance/slsa.yml')],
    UsageError,
    /two of the frameworks are `slsa`: name each once/,
  ],
  ['two directories', [clean.directory, clean.directory], UsageError, /was not expected: name one directory/],
  ['nothing to show', ['show'], UsageError, /write `compliance show FRAMEWORK`/],
  ['a directory without a recording', ['/etc'], RecordingError, /\/etc holds no recording\.json/],
  [
    'a recording that was not judged',
    [resolve('profiles/gcc/cases/program-gcc12')],
    RecordingError,
    /`score .*` makes it from recording\.json/,
  ],
] as const) {
  test(`${name} is an error that says what to do`, (t) => {
    assert.throws(
      () => printed(t, ...args),
      (error: Error) => error instanceof kind && message.test(error.message),
    );
  });
}
