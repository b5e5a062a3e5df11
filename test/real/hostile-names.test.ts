import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from '../../src/events/event.ts';
import { underEachSensor } from './each-sensor.ts';
import { guard } from './program.ts';
import { watchedRun } from './watched-run.ts';
import { checkout, directory } from './workplace.ts';

const ESCAPE = '\u001b';

/** Names that mean something to a terminal, a runner, Markdown, HTML, YAML, or a reader of strace's lines. */
const NAMES = [
  'two\nlines',
  '\n::error file=a.c::forged',
  `${ESCAPE}[31mred${ESCAPE}[0m${ESCAPE}]0;title\u0007`,
  '\r\u0008overwritten',
  '<script>alert(1)<img src=x onerror=alert(2)>',
  '| a | b |\n|---|---|',
  '[link](javascript:alert)![image](x)',
  '`code` ```',
  'quote\'"$(id)`id`',
  '\\x41\\n',
  '", O_RDONLY) = 3',
  ' <unfinished ...>',
  '+++ exited with 0 +++',
  '3<pipe:[1]>',
  '\u202egnp.exe',
  'zero\u200bwidth',
  'ünïcödé 漢字 🦀',
  '${workspace}',
  '__proto__',
  '-rf',
  ' ',
  'n'.repeat(255),
];

/** No byte may steer a terminal, and no line may be a workflow command. */
function assertHarmless(text: string, what: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b]/, what);
  assert.doesNotMatch(text, /^\s*(::|##\[)/m, what);
}

underEachSensor('files with hostile names are recorded exactly and shown harmlessly', async (t) => {
  const cwd = await checkout(t);
  const place = directory(t);
  const paths = NAMES.map((name) => join(place, 'in', `${name}`));
  // a downloader writing to a temporary directory is a deviation, so that every name reaches the findings
  const argv = [
    'curl',
    '--silent',
    '--create-dirs',
    ...paths.flatMap((path) => ['--output', path, 'file:///etc/hostname']),
  ];
  mkdirSync(join(place, 'in'));
  const run = await watchedRun(argv, { cwd });
  assert.equal(run.status, 0, run.stderr);
  assert.equal(run.document.sensor.unknown, 0, run.document.coverage.reasons.join('\n'));
  const events = readFileSync(join(run.out, 'events.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Event);
  const created = events.flatMap((event) =>
    event.kind === 'file.create' && event.path.startsWith(place) ? [event.path] : [],
  );
  assert.deepEqual(created, paths);
  const exec = events.find((event) => event.kind === 'process.exec' && event.job);
  assert.deepEqual(exec?.kind === 'process.exec' ? exec.argv : [], argv);
  const [finding] = run.document.findings;
  assert.equal(finding?.seen.count, NAMES.length);

  assertHarmless(run.stderr, 'the table');
  const explained = await guard(['explain', run.out, finding?.id ?? ''], { cwd });
  assert.equal(explained.status, 0, explained.stderr);
  assertHarmless(explained.stdout, 'explain');
  const summary = readFileSync(join(run.out, 'summary.md'), 'utf8');
  assertHarmless(summary, 'the summary');
  const outsideCode = summary.replace(/(`+)[^\n]*?\1/g, '');
  assert.doesNotMatch(outsideCode, /<script|<img|\]\(javascript|!\[/);
});

underEachSensor(
  'names that are no UTF-8 are recorded, and programs with hostile names are shown harmlessly',
  async (t) => {
    const cwd = await checkout(t);
    const name = `${ESCAPE}[2J\n::warning::p`;
    copyFileSync('/bin/true', join(cwd, name));
    chmodSync(join(cwd, name), 0o755);
    const script = `: > "$(printf 'a\\377\\376b')"; for f in ./*warning*; do "$f" "$(printf '\\001\\033[1m')"; done`;
    const run = await watchedRun(['sh', '-c', script], { cwd });
    assert.equal(run.status, 0, run.stderr);
    assert.equal(run.document.sensor.unknown, 0, run.document.coverage.reasons.join('\n'));
    const program = run.document.invocations.find(({ tool }) => tool.path.endsWith(name));
    assert.ok(program, 'the program is an invocation under its own name');
    assert.ok(
      run.document.invocations.some(({ signals }) =>
        signals.some(({ kind, count }) => kind === 'file.create' && count === 1),
      ),
    );
    assertHarmless(run.stderr, 'the table');
    const explained = await guard(['explain', run.out, program.id], { cwd });
    assertHarmless(explained.stdout, 'explain');
    assertHarmless(readFileSync(join(run.out, 'summary.md'), 'utf8'), 'the summary');
  },
);
