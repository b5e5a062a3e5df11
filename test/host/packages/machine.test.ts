import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Identities } from '../../../src/evidence/identity.ts';
import { identityFaults } from '../../../src/evidence/identity-faults.ts';
import { readPackages } from '../../../src/host/packages/read-packages.ts';
import { ToolFiles } from '../../../src/host/tool-files.ts';
import { scratch } from '../scratch.ts';
import { put, sha256 } from './deb-root.ts';

const DISTRIBUTION = ['gcc', 'python3', 'git', 'tar'].map((name) => realpathSync(`/usr/bin/${name}`));

/** The files as a recording has them that saw them run. */
async function ran(paths: readonly string[]) {
  const files = new ToolFiles();
  for (const path of paths) files.exec({ t: 0, exe: { path }, argv: [basename(path)], cwd: '/' });
  return (await files.finish()).tools;
}

/** A root that has this machine's dpkg database, and no file yet. */
function rootOfThisMachine(t: TestContext): string {
  const root = realpathSync(scratch(t));
  mkdirSync(join(root, 'var/lib'), { recursive: true });
  symlinkSync('/var/lib/dpkg', join(root, 'var/lib/dpkg'));
  symlinkSync('usr/bin', join(root, 'bin'));
  put(join(root, 'etc/os-release'), readFileSync('/etc/os-release'));
  return root;
}

test("the distribution's compiler, interpreter, git and tar are packaged, with no configuration at all", async () => {
  const tools = await ran(DISTRIBUTION);
  const { packages, missed } = await readPackages(tools);
  const identities = new Identities(tools, { packages });
  assert.equal(tools.length, 4);
  for (const tool of tools) {
    const identity = identities.file(tool);
    assert.equal(identity.level, 'packaged', `${tool.path}: ${identity.reason}`);
    assert.equal(identity.sha256, sha256(readFileSync(tool.path)));
    assert.equal(identity.package?.database, 'dpkg');
    assert.match(
      identity.package?.purl ?? '',
      /^pkg:deb\/(debian|ubuntu)\/[a-z0-9.+-]+@\d[^?]*\?arch=\w+&distro=\w+-[\d.]+$/,
    );
  }
  assert.deepEqual(missed, []);
  assert.deepEqual(identityFaults(tools, identities, { packages }), []);
});

test('one changed byte in any of them is a mismatch', async (t) => {
  const root = rootOfThisMachine(t);
  const tools = DISTRIBUTION.map((path) => {
    const bytes = readFileSync(path);
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    put(join(root, path), bytes);
    return { path, sha256: sha256(bytes) };
  });
  const { packages } = await readPackages(tools, { root });
  const identities = new Identities(tools, { packages });
  for (const tool of tools) assert.equal(identities.file(tool).level, 'mismatch', tool.path);
  assert.deepEqual(
    identityFaults(tools, identities, { packages }).map((fault) => [fault.class, fault.path]),
    DISTRIBUTION.map((path) => ['digest-mismatch', path]),
  );
  // the very same files, unchanged, in the very same place
  for (const path of DISTRIBUTION) put(join(root, path), readFileSync(path));
  const unchanged = await readPackages(tools, { root });
  assert.ok(unchanged.packages.every(({ expected, actual }) => expected !== undefined && expected === actual));
});

test('the node that runs this is a package of dpkg if dpkg brought it, and never a mismatch', async () => {
  const path = realpathSync(process.execPath);
  const tools = await ran([path]);
  const { packages } = await readPackages(tools);
  const identity = new Identities(tools, { packages }).file(tools[0] ?? { path });
  const brought = spawnSync('dpkg-query', ['-S', path]).status === 0;
  assert.notEqual(identity.level, 'mismatch');
  assert.equal(identity.level === 'packaged' && identity.package?.database === 'dpkg', brought);
});

test('what lies there now speaks only for a tool of the same bytes', async (t) => {
  const root = rootOfThisMachine(t);
  const path = DISTRIBUTION[3] ?? '';
  put(join(root, path), readFileSync(path));
  const tools = [{ path, sha256: sha256('what was executed, and is gone') }];
  const { packages, missed } = await readPackages(tools, { root });
  assert.equal(packages.length, 1);
  assert.equal(new Identities(tools, { packages }).file(tools[0] ?? { path }).level, 'unknown');
  assert.deepEqual(
    missed.map(({ subject, reason }) => [subject, reason]),
    [[path, 'the file is no longer the one that was executed']],
  );
});
