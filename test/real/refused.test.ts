import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { guard } from './program.ts';
import { directory } from './workplace.ts';

test('a command that does not exist ends with 127, and nothing is left behind', async (t) => {
  const cwd = directory(t);
  const { status, stdout, stderr } = await guard(['run', '--', 'no-such-command', 'x'], { cwd });
  assert.equal(status, 127);
  assert.equal(stdout, '');
  assert.match(stderr, /^ironclaw-guard: no-such-command: command not found: it is in no directory of PATH; .*\n$/);
  const path = await guard(['run', '--out', 'r', '--', './nowhere/x'], { cwd });
  assert.equal(path.status, 127);
  assert.match(path.stderr, /there is no such file/);
  assert.equal(existsSync(join(cwd, 'r')), false);
});

test('a file that is not executable, or a directory, ends with 126', async (t) => {
  const cwd = directory(t, { 'plain.txt': 'text\n', broken: '#!/no/such/interpreter\n' });
  const plain = await guard(['run', '--', './plain.txt'], { cwd });
  assert.equal(plain.status, 126);
  assert.match(plain.stderr, /plain\.txt is not executable; allow it with `chmod \+x`/);
  const folder = await guard(['run', '--', '/tmp'], { cwd });
  assert.equal(folder.status, 126);
  assert.match(folder.stderr, /is a directory and cannot be run/);
  chmodSync(join(cwd, 'broken'), 0o755);
  const broken = await guard(['run', '--', './broken'], { cwd });
  assert.ok(broken.status === 126 || broken.status === 127, `${broken.status}: ${broken.stderr}`);
  assert.match(broken.stderr, /broken/);
});

test('a configuration with a typo is refused with its place before the command runs', async (t) => {
  const cwd = directory(t, {
    'typo.yml': 'mode: enforce\nthreshhold: 3\n',
    'values.yml': 'mode: enforc\nrequire: { sensors: full }\naccept: [{ finding: x }]\n',
    'broken.yml': 'mode: [enforce\n',
    'weights.yml': 'signals: { weights: { no-such-class: 0.5 } }\n',
    '.github/ironclaw.yml': 'treshold: 3\n',
  });
  const run = (config: string[]) => guard(['run', ...config, '--', 'touch', 'ran'], { cwd });
  for (const [file, expected] of [
    ['typo.yml', /^ironclaw-guard: typo\.yml:2:1: threshhold: unknown key; did you mean `threshold`\?$/m],
    [
      'values.yml',
      /^ironclaw-guard: values\.yml:1:1: mode: .*enforce.*report.*\nvalues\.yml:2:\d+: require\.sensors: unknown key; did you mean `sensor`\?\nvalues\.yml:3:/m,
    ],
    ['broken.yml', /^ironclaw-guard: broken\.yml:\d:\d+: /m],
    ['weights.yml', /no-such-class/],
    ['missing.yml', /there is no configuration missing\.yml/],
  ] as const) {
    const { status, stderr } = await run(['--config', file]);
    assert.equal(status, 2, `${file}: ${stderr}`);
    assert.match(stderr, expected, file);
  }
  const usual = await run([]);
  assert.equal(usual.status, 2);
  assert.match(usual.stderr, /\.github\/ironclaw\.yml:1:1: treshold: unknown key; did you mean `threshold`\?/);
  assert.deepEqual(readdirSync(cwd).toSorted(), ['.github', 'broken.yml', 'typo.yml', 'values.yml', 'weights.yml']);
});

test('wrong usage ends with 2 and names what was wrong', async (t) => {
  const cwd = directory(t, { 'full/of': 'things\n' });
  for (const [args, expected] of [
    [[], /a command is missing/],
    [['frobnicate'], /there is no command `frobnicate`/],
    [['run', 'true'], /write the command after `--`/],
    [['run', '--'], /no command was given after `--`/],
    [['run', '--sensor', 'magic', '--', 'true'], /--sensor is one of auto, ebpf, strace, not `magic`/],
    [['run', '--frob', '--', 'true'], /--frob/],
    [['run', '--out', 'full', '--', 'true'], /full is not empty; a recording needs a directory of its own/],
    [['score'], /there is no recording in \.ironclaw; name the directory of one/],
    [['explain', 'a', 'b', 'c'], /`c` was not expected/],
  ] as const) {
    const { status, stdout, stderr } = await guard(args, { cwd });
    assert.equal(status, 2, `${args.join(' ')}: ${stderr}`);
    assert.equal(stdout, '');
    assert.match(stderr, expected);
  }
});
