import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { assertClean } from './clean.ts';
import { underEachSensor } from './each-sensor.ts';
import { type WatchedRun, watchedRun } from './watched-run.ts';
import { checkout, directory, packedNpm } from './workplace.ts';

/** A directory that is no workspace and no temporary one, as where a user's own tools are. */
function toolsDirectory(t: TestContext): string {
  const made = realpathSync(mkdtempSync(join(homedir(), '.guard-real-')));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A copy of a program with one byte changed, in a place of its header that nothing reads: it runs as before. */
function changedCopy(program: string, to: string): string {
  const bytes = readFileSync(program);
  bytes[15] = 1 ^ (bytes[15] ?? 0); // the last byte of an ELF file's e_ident is padding
  writeFileSync(to, bytes);
  chmodSync(to, 0o755);
  return to;
}

/** Arguments that put `file` in the place of `program` for what they start, and for nobody else. */
const inPlaceOf = (program: string, file: string): string[] => [
  'unshare',
  ...(process.getuid?.() === 0 ? [] : ['--map-root-user']),
  '--mount',
  'sh',
  '-c',
  `mount --bind "$0" ${program}; exec "$@"`,
  file,
];

function assertFault({ status, stderr, document }: WatchedRun, rule: string, score: number): void {
  const findings = document.findings.filter(({ kind }) => kind === 'identity');
  assert.deepEqual(
    findings.map((finding) => finding.rule),
    [rule],
    stderr,
  );
  assert.equal(findings[0]?.accept, '');
  assert.ok((document.risk.score ?? 0) >= score, stderr);
  assert.equal(document.decision, 'fail');
  assert.equal(document.policy.held[0]?.id, 'default/identity');
  assert.equal(status, 10, stderr);
}

test('gcc, node, python, git and tar of the distribution are packaged, with no configuration', async (t) => {
  const cwd = await checkout(t, { 'a.c': 'int main(void) { return 0; }\n' });
  const commands = ['gcc -o a a.c', 'node -e 1', 'python3 -c 1', 'git status', 'tar -cf a.tar a.c'];
  const run = await watchedRun(['sh', '-c', commands.map((one) => `/usr/bin/${one}`).join(' && ')], { cwd });
  assertClean(run);
  for (const name of ['gcc', 'cc1', 'node', 'python', 'git', 'tar']) {
    const found = run.document.invocations.find(({ tool }) => tool.name === name);
    assert.equal(found?.identity.level, 'packaged', `${name}: ${found?.identity.reason}`);
    assert.equal(found.identity.package?.database, 'dpkg');
    assert.match(found.identity.package.purl ?? '', /^pkg:deb\//);
    assert.match(found.tool.sha256 ?? '', /^[0-9a-f]{64}$/);
  }
});

test('the same binary with one byte changed is a mismatch, and fails', async (t) => {
  const changed = changedCopy('/usr/bin/tar', join(directory(t), 'tar'));
  const cwd = await checkout(t);
  const run = await watchedRun(['tar', '--version'], { cwd, under: inPlaceOf('/usr/bin/tar', changed) });
  assertFault(run, 'digest-mismatch', 9.5);
  const [tar] = run.document.invocations;
  assert.equal(tar?.identity.level, 'mismatch');
  assert.match(tar.identity.reason, /^dpkg knows it as tar .*, with another MD5$/);
  assert.match(run.stdout, /GNU tar/);
});

test('a pin by the name of a link holds for the program behind it, however it is called', async (t) => {
  const pin = `tools:\n  - { path: /usr/bin/gcc, sha256: "${'0'.repeat(64)}" }\n`;
  const cwd = await checkout(t, { 'pins.yml': `evidence: { offline: true }\n${pin}` });
  const run = await watchedRun(['gcc', '--version'], { cwd }, ['--config', 'pins.yml']);
  assertFault(run, 'digest-mismatch', 9.5);
});

for (const [how, script] of Object.entries({
  'copied over': 'cp $0/evil $0/acme; acme',
  'linked over': 'ln -sf $0/evil $0/acme; $0/acme',
  // where the name leads by the end says nothing then; strace needs the time to look
  'linked over, found by PATH, and put back': 'ln -sf $0/evil $0/acme; acme; sleep 0.5; ln -sf $0/good $0/acme',
})) {
  underEachSensor(`a pinned tool of a home that is ${how} is caught`, async (t) => {
    const tools = toolsDirectory(t);
    for (const name of ['acme', 'good']) copyFileSync('/usr/bin/true', join(tools, name));
    copyFileSync('/usr/bin/basename', join(tools, 'evil'));
    const sha256 = createHash('sha256').update(readFileSync('/usr/bin/true')).digest('hex');
    const pin = `tools:\n  - { path: ${tools}/acme, sha256: "${sha256}" }\n`;
    const cwd = await checkout(t, { 'pins.yml': `evidence: { offline: true }\n${pin}` });
    const run = await watchedRun(['bash', '-c', `PATH=$0:$PATH; ${script}`, tools], { cwd }, ['--config', 'pins.yml']);
    assert.equal(run.status, 10, run.stderr);
    const rules = run.document.findings.filter(({ kind }) => kind === 'identity').map(({ rule }) => rule);
    assert.ok(rules.includes('digest-mismatch'), run.stderr);
  });
}

underEachSensor('a tool that is swapped while the job runs is caught', async (t) => {
  const tools = toolsDirectory(t);
  copyFileSync('/usr/bin/true', join(tools, 'tool'));
  const cwd = await checkout(t);
  const script = `${tools}/tool; cp /usr/bin/basename ${tools}/tool; ${tools}/tool x`;
  const run = await watchedRun(['sh', '-c', script], { cwd });
  assertFault(run, 'replaced', 7);
  const [finding] = run.document.findings.filter(({ rule }) => rule === 'replaced');
  assert.equal(finding?.seen.count, 1, 'the one that ran before is not blamed');
  assert.deepEqual(finding.seen.targets, [join(tools, 'tool')]);
});

test('a tool of the distribution that is swapped, runs once, and is put back, is caught', async (t) => {
  const at = directory(t);
  copyFileSync('/usr/bin/tar', join(at, 'tar'));
  const changed = changedCopy('/usr/bin/tar', join(at, 'changed'));
  copyFileSync('/usr/bin/tar', join(at, 'kept'));
  const cwd = await checkout(t);
  // the copy of a moment ago is what the digest is taken of: give it the time
  const script = `cat ${changed} > /usr/bin/tar; tar --version; sleep 0.5; cat ${at}/kept > /usr/bin/tar`;
  const run = await watchedRun(['sh', '-c', script], { cwd, under: inPlaceOf('/usr/bin/tar', join(at, 'tar')) });
  assertFault(run, 'replaced', 7);
});

test('dpkg does not vouch for a tool when its own digests were changed with it', async (t) => {
  const at = directory(t);
  const sums = '/var/lib/dpkg/info/tar.md5sums';
  const changed = changedCopy('/usr/bin/tar', join(at, 'changed'));
  const md5 = (path: string): string => createHash('md5').update(readFileSync(path)).digest('hex');
  writeFileSync(join(at, 'forged'), readFileSync(sums, 'utf8').replace(md5('/usr/bin/tar'), md5(changed)));
  copyFileSync('/usr/bin/tar', join(at, 'tar'));
  copyFileSync(sums, join(at, 'sums'));
  const cwd = await checkout(t);
  const script = `cat ${changed} > /usr/bin/tar; cat ${at}/forged > ${sums}; tar --version`;
  const under = [...inPlaceOf('/usr/bin/tar', join(at, 'tar')), ...inPlaceOf(sums, join(at, 'sums'))];
  const { document } = await watchedRun(['sh', '-c', script], { cwd, under });
  const tar = document.invocations.find(({ tool }) => tool.name === 'tar');
  assert.equal(tar?.identity.level, 'unknown');
  assert.match(tar.identity.reason, /what dpkg says of tar was changed during the job, and not by its package manager/);
  const missed = document.evidence?.missed.map(({ reason }) => reason) ?? [];
  assert.ok(missed.includes("dpkg's database changed during the job (1 file)"), missed.join('\n'));
  assert.ok(document.findings.some(({ rule, seen }) => rule === 'modify-system' && seen.targets.includes(sums)));
});

/** What ran is hashed beside the job: a file that is gone at once is hashed as what came after it. */
const PAUSE = 'sleep 1';

test('what a package manager or a compiler puts in the place of a tool is no swap', async (t) => {
  const tools = toolsDirectory(t);
  const packages = directory(t);
  const manifest = { name: 'guard-tool', bin: { 'guard-tool': 'cli.js' } };
  const [first, second] = [
    await packedNpm(packages, { ...manifest, version: '1.0.0' }, { 'cli.js': '#!/usr/bin/env node\n"first";\n' }),
    await packedNpm(packages, { ...manifest, version: '2.0.0' }, { 'cli.js': '#!/usr/bin/env node\n"second";\n' }),
  ];
  const cwd = await checkout(t, {
    'a.c': 'int main(void) { return 0; }\n',
    'b.c': 'int main(void) { return 0 * 1; }\nint b;\n',
  });
  const install = (tarball: string): string => `npm install --silent --global --prefix ${tools} ${tarball}`;
  const steps = [
    install(first),
    `${tools}/bin/guard-tool`,
    PAUSE,
    install(second),
    `${tools}/bin/guard-tool`,
    'gcc -o app a.c',
    './app',
    PAUSE,
    'gcc -o app b.c',
    './app',
  ];
  const run = await watchedRun(['sh', '-c', steps.join(' && ')], { cwd });
  assert.equal(run.status, 0, run.stderr);
  assert.deepEqual(
    run.document.findings.filter(({ kind }) => kind === 'identity'),
    [],
  );
  const both = JSON.parse(readFileSync(join(run.out, 'recording.json'), 'utf8')).tools as { path: string }[];
  for (const path of [join(tools, 'lib/node_modules/guard-tool/cli.js'), join(cwd, 'app')])
    assert.equal(both.filter((tool) => tool.path === path).length, 2, `${path} ran as two files`);
});
