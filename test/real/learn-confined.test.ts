import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { profileSchema } from '../../src/baseline/profile.ts';
import { parseYaml } from '../../src/baseline/yaml-text.ts';
import { chosenSensor, underEachSensor } from './each-sensor.ts';
import { type Ended, guard, succeeds } from './program.ts';
import { checkout } from './workplace.ts';

/** An envelope: tar may write below `out`, and nothing else. */
const ENVELOPE = `schema: 1
tool: tar
status: experimental
rights:
  - { op: [create, modify, chmod], path: ["\${workspace}/out/**"] }
`;

/** A workspace with an archive of `out/made.txt` and `src/planted.txt`, neither of which is there. */
async function workplace(t: TestContext): Promise<string> {
  const cwd = await checkout(t, {
    'envelope.yml': ENVELOPE,
    'new/out/made.txt': 'made\n',
    'new/src/planted.txt': 'planted\n',
    'out/.keep': '',
    'src/.keep': '',
  });
  await succeeds(['tar', '-cf', 'a.tar', '-C', 'new', 'out/made.txt', 'src/planted.txt'], { cwd });
  return cwd;
}

const learn = (cwd: string, args: readonly string[], command: readonly string[]): Promise<Ended> => {
  const sensor = chosenSensor();
  return guard(
    ['learn', ...args, ...(sensor === undefined ? [] : ['--sensor', sensor]), '-o', 'tar.yml', '--', ...command],
    { cwd },
  );
};

underEachSensor(
  'learn --confine: a run inside an envelope does and teaches what it allows; the rest is refused and told',
  async (t) => {
    const cwd = await workplace(t);
    const { status, stdout, stderr } = await learn(
      cwd,
      ['--confine', 'envelope.yml'],
      ['tar', '--no-same-owner', '-xvf', 'a.tar'],
    );
    assert.equal(status, 2, stderr); // tar's own: one file was refused
    assert.equal(stdout, 'out/made.txt\nsrc/planted.txt\n');
    assert.equal(readFileSync(join(cwd, 'out/made.txt'), 'utf8'), 'made\n');
    assert.equal(existsSync(join(cwd, 'src/planted.txt')), false);

    const { rights, learned } = parseYaml(readFileSync(join(cwd, 'tar.yml'), 'utf8'), 'tar.yml', profileSchema);
    assert.equal(learned?.runs, 1);
    assert.deepEqual([...new Set(rights.flatMap(({ path = [] }) => path))], ['${workspace}/out/made.txt']);
    assert.match(
      stderr,
      /^ironclaw-guard: the recording is in .*\.ironclaw\/.*; the command ended with 2, and what it would have done later is not learned$/m,
    );
    assert.match(
      stderr,
      /^Refused by the envelope, and so not learned\n- tar file\.create \$\{workspace\}\/src\/planted\.txt \(EACCES\), \d+ times? in 1 run$/m,
    );
  },
);

test('a run that succeeds ends with 0, and an earlier recording teaches beside it', async (t) => {
  const cwd = await workplace(t);
  const first = await learn(
    cwd,
    ['--confine', 'envelope.yml'],
    ['tar', '--no-same-owner', '-xf', 'a.tar', 'out/made.txt'],
  );
  assert.equal(first.status, 0, first.stderr);
  const [recording = ''] = readdirSync(join(cwd, '.ironclaw')).filter((name) => name !== '.gitignore');
  rmSync(join(cwd, 'out/made.txt')); // tar would take the old one away, which the envelope does not allow
  const args = [join('.ironclaw', recording), '--out', 'second', '--confine', 'envelope.yml'];
  const both = await learn(cwd, args, ['tar', '--no-same-owner', '-xf', 'a.tar', 'out/made.txt']);
  assert.equal(both.status, 0, both.stderr);
  assert.match(both.stderr, /^ironclaw-guard: the recording is in second$/m);
  assert.match(both.stderr, /^learned tar from 2 runs: /m);
  assert.match(both.stderr, /^- In 2 recordings the command ran confined/m);
});

test('options that do not belong together are told before anything runs', async (t) => {
  const cwd = await workplace(t);
  const tar = ['--', 'tar', '-xf', 'a.tar', 'out/made.txt'];
  for (const [args, message] of [
    [['-o', 'p.yml', ...tar], /name what the command may do with --confine FILE/],
    [['--confine', 'envelope.yml', ...tar], /name the file of the profile with -o/],
    [['--confine', 'envelope.yml', '-o', 'p.yml', '--'], /no command was given/],
    [['--confine', 'envelope.yml', '-o', 'p.yml', '.ironclaw'], /\.ironclaw is not a directory/],
    [['--confine', 'envelope.yml', '-o', 'p.yml', 'out'], /out holds no recording\.json/],
    [['--confine', 'none.yml', '-o', 'p.yml', ...tar], /none\.yml/],
    [['--confine', 'a.tar', '-o', 'p.yml', ...tar], /a\.tar is neither a profile/],
    [['--confine', 'envelope.yml', '--port', '99999', '-o', 'p.yml', ...tar], /--port is a number/],
    [['--confine', 'envelope.yml', '--sensor', 'eyes', '-o', 'p.yml', ...tar], /--sensor is one of/],
  ] as const) {
    const { status, stdout, stderr } = await guard(['learn', ...args], { cwd });
    assert.deepEqual([status, stdout], [2, ''], stderr);
    assert.match(stderr, message);
  }
  assert.deepEqual([existsSync(join(cwd, '.ironclaw')), existsSync(join(cwd, 'out/made.txt'))], [false, false]);
});
