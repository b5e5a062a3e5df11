import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Profile, profileSchema } from '../../src/baseline/profile.ts';
import { parseYaml } from '../../src/baseline/yaml-text.ts';
import { judgement } from '../../src/host/judge.ts';
import { readStandards } from '../../src/host/standards.ts';
import { everything } from '../everything.ts';
import { environment, guard, succeeds } from './program.ts';
import { theft } from './theft.ts';
import { watchedRun } from './watched-run.ts';
import { checkout, directory, packedNpm } from './workplace.ts';

/** The profile that `learn` makes of recordings, as it is read again, with what it said. */
async function learned(
  t: TestContext,
  recordings: string[],
  tool: string,
): Promise<{ profile: Profile; said: string }> {
  const cwd = directory(t);
  const { status, stderr } = await guard(['learn', ...recordings, '--tool', tool, '-o', 'p.yml'], { cwd });
  assert.equal(status, 0, stderr);
  const text = readFileSync(join(cwd, 'p.yml'), 'utf8');
  const { HOME = '/root' } = process.env;
  const own = text.split('\n').filter((line) => !line.includes('entry') && !/^ {4}/.test(line));
  for (const pattern of ['"/**"', '*:*', `${HOME}/`, cwd])
    assert.ok(!own.some((line) => line.includes(pattern)), `${pattern} in ${text}`);
  return { profile: parseYaml(text, 'p.yml', profileSchema), said: stderr };
}

/** What a recording breaks when the profile of its tool is the one given. */
function findings(recording: string, profile: Profile): string[] {
  const standards = readStandards();
  const profiles = [...standards.set.profiles.filter(({ tool }) => tool !== profile.tool), profile];
  const { document } = judgement(recording, { standards: { ...standards, set: { ...standards.set, profiles } } });
  return document.findings.map(({ message, seen }) => `${message} ${seen.targets.join(' ')}`);
}

/** What a wheel holds. */
const WHEEL = {
  'greeting.py': 'hello = 1\n',
  'greeting-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: greeting\nVersion: 1.0\n',
  'greeting-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  'greeting-1.0.dist-info/RECORD': 'greeting.py,,\ngreeting-1.0.dist-info/RECORD,,\n',
};

/** A profile with what every role and the tool itself may do, in one line each. */
const rightsOf = ({ rights, roles = {} }: Profile): string[] =>
  [...rights, ...Object.values(roles).flatMap((role) => role.rights)].map((right) => JSON.stringify(right));

test('npm ci: two projects make one profile, which finds nothing in its own recordings and something in another', async (t) => {
  const addon = { name: 'greeter', version: '1.2.3', scripts: { postinstall: 'node -e "0" > greeting' } };
  const tarball = await packedNpm(directory(t), addon, { 'index.js': '' });
  const recordings: string[] = [];
  for (const dependencies of [{ 'left-pad': '*' }, { 'is-number': '*', 'is-odd': '*' }]) {
    const manifest = {
      name: 'project',
      version: '1.0.0',
      dependencies: { ...dependencies, greeter: `file:${tarball}` },
    };
    const cwd = await checkout(t, { 'package.json': JSON.stringify(manifest) });
    const env = environment({ npm_config_cache: directory(t) });
    await succeeds(['npm', 'install', '--package-lock-only', '--silent'], { cwd, env });
    const run = await watchedRun(['npm', 'ci'], { cwd, env });
    assert.deepEqual(run.document.findings, [], run.stderr);
    recordings.push(run.out);
  }
  const { profile } = await learned(t, recordings, 'npm');
  assert.deepEqual([profile.learned?.runs, profile.learned?.projects], [2, 2]);
  const rights = rightsOf(profile).join('\n');
  for (const wanted of ['${workspace}/node_modules/**', '${registry:npm}:443', '${package}/*'])
    assert.ok(rights.includes(wanted), `${wanted} is not in\n${rights}`);
  assert.ok(profile.phases?.runs === 2 && profile.roles?.lifecycle?.phases !== undefined);
  for (const recording of recordings) assert.deepEqual(findings(recording, profile), []);

  const attack = await theft(t, 'shell');
  assert.ok(findings(attack.out, profile).some((one) => /203\.0\.113\.7/.test(one)));
  const taught = await learned(t, [...recordings, attack.out], 'npm');
  assert.ok(!rightsOf(taught.profile).some((right) => /203\.0\.113|id_ed25519|\/p"/.test(right)));
  assert.ok(
    !JSON.stringify(taught.profile.roles).includes('secret:'),
    'npm reads its configuration, a script does not',
  );
  const egress = attack.document.findings.find(({ rule }) => rule === 'credential-egress');
  assert.match(
    taught.said,
    new RegExp(`^- ${egress?.id} in role lifecycle, in 1 run: an invariant was broken; nothing`, 'm'),
  );
});

test('make and gcc: learned profiles find nothing in their own recordings', async (t) => {
  const program = await checkout(t, {
    Makefile: 'program: main.o part.o\n\t$(CC) -o $@ $^\nclean:\n\trm -f program *.o\n',
    'main.c': 'int part(void);\nint main(void) { return part(); }\n',
    'part.c': 'int part(void) { return 0; }\n',
  });
  const make = await watchedRun(['make'], { cwd: program });
  await succeeds(['make', 'clean'], { cwd: program });
  const again = await watchedRun(['make', '-j2'], { cwd: program });
  for (const tool of ['make', 'gcc', 'binutils']) {
    const { profile } = await learned(t, [make.out, again.out], tool);
    for (const { out } of [make, again]) assert.deepEqual(findings(out, profile), [], tool);
  }
  const gcc = await learned(t, [make.out, again.out], 'gcc');
  assert.ok(
    rightsOf(gcc.profile).some((right) => right.includes('${tmp}/cc*.s')),
    rightsOf(gcc.profile).join('\n'),
  );
});

if (everything)
  test('go: the learned profile finds nothing in its own recording', async (t) => {
    const module = await checkout(t, {
      'go.mod': 'module example\n\ngo 1.18\n',
      'main.go': 'package main\n\nfunc main() {}\n',
    });
    const env = environment({ GOCACHE: directory(t), GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' });
    const build = await watchedRun(['go', 'build', '-o', 'program', '.'], { cwd: module, env });
    const go = await learned(t, [build.out], 'go');
    assert.ok(
      rightsOf(go.profile).some((right) => right.includes('${tmp}/go-build*')),
      rightsOf(go.profile).join('\n'),
    );
    assert.deepEqual(
      findings(build.out, go.profile),
      build.document.findings.map(({ message, seen }) => `${message} ${seen.targets.join(' ')}`),
    );
  });

if (everything)
  test('pip: the learned profile finds nothing in its own recording, and one of a workspace teaches nothing', async (t) => {
    const python = await checkout(t, WHEEL);
    await succeeds(
      ['python3', '-m', 'zipfile', '-c', 'greeting-1.0-py3-none-any.whl', 'greeting.py', 'greeting-1.0.dist-info'],
      {
        cwd: python,
      },
    );
    const pipInstall = 'python3 -m pip install --quiet --no-index --target lib greeting-1.0-py3-none-any.whl';
    const install = await watchedRun(pipInstall.split(' '), { cwd: python });
    assert.deepEqual(install.document.findings, [], install.stderr);
    const pip = await learned(t, [install.out], 'pip');
    assert.ok(
      rightsOf(pip.profile).some((right) => right.includes('${workspace}/lib')),
      rightsOf(pip.profile).join('\n'),
    );
    assert.deepEqual(findings(install.out, pip.profile), []);

    await succeeds(['python3', '-m', 'venv', 'env'], { cwd: python });
    const version = await watchedRun(['env/bin/pip', '--version'], { cwd: python });
    const alike = await guard(['learn', version.out, '--tool', 'pip'], { cwd: python });
    assert.equal(alike.status, 2);
    assert.match(alike.stderr, /no recording shows `pip` at work; what ran by its name lies in a workspace/);
  });

test('a recording that somebody changed teaches nothing', async (t) => {
  const cwd = await checkout(t, { Makefile: 'all:\n\ttrue\n' });
  const run = await watchedRun(['make'], { cwd });
  const copy = join(directory(t), 'copy');
  cpSync(run.out, copy, { recursive: true });
  const events = join(copy, 'events.ndjson');
  writeFileSync(events, readFileSync(events, 'utf8').replace('"t":', '"t": '));
  const refused = await guard(['learn', copy], { cwd });
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /nothing is learned from .*: it is damaged: events\.ndjson .*changed/);
});
