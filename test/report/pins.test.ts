import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../../src/policy/config.ts';
import { pinsText } from '../../src/report/pins.ts';
import type { ResultDocument, ResultInvocation } from '../../src/report/result.ts';
import { DocumentBuilder } from './builder.ts';
import { hostile } from './hostile-document.ts';
import { assertNoCommand, assertPlain } from './hostility.ts';

const SHA = 'ab'.repeat(32);
const place = (values: string[], trusted = true) => ({ values, trusted, source: 'test' });
const RECORDING = {
  variables: {
    workspace: place(['/w']),
    tmp: place(['/tmp']),
    home: place(['/home/ada']),
    'runner:temp': place(['/r/_temp']),
    'cache:npm': place(['/home/ada/.npm'], false),
  },
};

/** A document of tools at these paths, each as a test changes it. */
function ran(...tools: [path: string, change?: (one: ResultInvocation) => void][]): ResultDocument {
  const builder = new DocumentBuilder();
  const step = builder.step('run');
  for (const [path, change] of tools) {
    const one = builder.start(step, { tool: path.split('/').at(-1) ?? '', path });
    one.tool.sha256 = SHA;
    change?.(one);
  }
  return builder.build();
}

/** The text, with what a configuration reads in it. */
function pins(document: ResultDocument, all = false) {
  const text = pinsText(document, RECORDING, all);
  assertPlain(text);
  assertNoCommand(text);
  return { text, pins: parseConfig(text, 'pins').tools };
}

const attested = (one: ResultInvocation): void => {
  one.identity = { level: 'verified', reason: 'an attestation of this digest verifies' };
  one.attestation = {
    present: true,
    verified: true,
    fresh: true,
    reason: '',
    repository: 'https://github.com/acme/tool',
    ref: 'refs/tags/v1.2.3',
    workflow: 'https://github.com/acme/tool/.github/workflows/release.yml@refs/tags/v1.2.3',
    builder: 'https://github.com/acme/build/.github/workflows/build.yml@refs/tags/v2',
    issuer: 'https://token.actions.githubusercontent.com',
    hosted: true,
  };
};

test('what lies where jobs do not build is pinned once, sorted, and says who it is and how it ran', () => {
  const document = ran(
    ['/usr/bin/tar'],
    ['/usr/bin/cc'],
    ['/w/a.out'],
    ['/tmp/p'],
    ['/home/ada/.npm/x'],
    ['/usr/bin/tar'],
  );
  const { text, pins: found } = pins(document);
  assert.deepEqual(found, [
    { path: '/usr/bin/cc', sha256: SHA },
    { path: '/usr/bin/tar', sha256: SHA },
  ]);
  assert.match(
    text,
    /^ {2}# packaged: digest of the package database\n {2}# ran 2 times: step › tar\n {2}- path: "\/usr\/bin\/tar"$/m,
  );
  assert.equal(pinsText(document, RECORDING, false), text);
  assert.equal(pins(document, true).pins.length, 5);
});

test('of a verified attestation what holds for later versions is pinned', () => {
  const { text, pins: found } = pins(ran(['/usr/bin/tool', attested]));
  assert.deepEqual(found, [
    {
      path: '/usr/bin/tool',
      sha256: SHA,
      source: 'https://github.com/acme/tool',
      workflow: '.github/workflows/release.yml',
      builder: 'https://github.com/acme/build/.github/workflows/build.yml',
      hosted: true,
    },
  ]);
  assert.match(text, /# built from refs\/tags\/v1\.2\.3, which the next version is not/);
  const branch = ran([
    '/usr/bin/tool',
    (one) => {
      attested(one);
      Object.assign(one.attestation ?? {}, { ref: 'refs/heads/main', issuer: 'https://issuer.example', hosted: false });
    },
  ]);
  const [pin] = pins(branch).pins;
  assert.deepEqual([pin?.ref, pin?.issuer, pin?.hosted], ['refs/heads/main', 'https://issuer.example', undefined]);
});

test('what was refused pins nothing of its origin, and a package that is not proved no package', () => {
  const document = ran([
    '/usr/bin/tool',
    (one) => {
      attested(one);
      one.identity = { level: 'unknown', reason: 'r', package: { database: 'npm', name: 'p', purl: 'pkg:npm/p@1' } };
      if (one.attestation !== undefined) one.attestation.verified = false;
    },
  ]);
  assert.deepEqual(pins(document).pins, [{ path: '/usr/bin/tool', sha256: SHA }]);
});

test('no pin launders what is not what it should be, or was replaced', () => {
  const mismatch = (one: ResultInvocation): void => {
    one.identity = { level: 'mismatch', reason: 'dpkg knows it as tar, with another MD5' };
  };
  const other = (one: ResultInvocation): void => {
    one.tool.sha256 = 'cd'.repeat(32);
  };
  const { text, pins: found } = pins(ran(['/bin/tar', mismatch], ['/bin/cc'], ['/bin/cc', other]));
  assert.deepEqual(found, []);
  assert.match(text, /# \/bin\/tar: no pin is suggested, since it is not what it should be: dpkg knows/);
  assert.match(text, /# \/bin\/cc: no pin is suggested, since 2 different files ran there/);
});

test('the programs that run scripts are pinned too, and nothing without a digest', () => {
  const script = (one: ResultInvocation): void => {
    one.tool.exe = '/usr/bin/node';
    one.identity.interpreter = { level: 'packaged', reason: 'dpkg knows it', sha256: 'ef'.repeat(32) };
  };
  const none = (one: ResultInvocation): void => {
    delete one.tool.sha256;
  };
  const { pins: found } = pins(ran(['/opt/cli.js', script], ['/usr/bin/gone', none]));
  assert.deepEqual(
    found.map(({ path }) => path),
    ['/opt/cli.js', '/usr/bin/node'],
  );
});

test('hostile names give pins that a configuration reads, and no more than it takes', () => {
  const document = hostile();
  for (const one of document.invocations) {
    one.tool.path = `/opt/${one.tool.path}`.slice(0, 500);
    one.tool.sha256 = SHA;
  }
  const { pins: found } = pins(document, true);
  const wanted = new Set(document.invocations.map(({ tool }) => tool.path));
  assert.ok(found.length > 5);
  for (const { path } of found) assert.ok(wanted.has(path), JSON.stringify(path));
  const many = pins(ran(...Array.from({ length: 500 }, (_, n): [string] => [`/usr/bin/tool-${n}`])));
  assert.ok(many.pins.length > 100 && many.pins.length <= 200);
  assert.match(many.text, /# and \d+ more tools: a configuration takes no more\n$/);
});

test('what a set-up step unpacks into a directory named by chance is pinned under a * for it', () => {
  const uuid = '0a1b2c3d-1111-2222-3333-444455556666';
  const { pins: found } = pins(ran([`/r/_temp/${uuid}/terraform`], [`/r/_temp/${uuid}.sh`], ['/r/_temp/x/tool']));
  assert.deepEqual(found, [{ path: '/r/_temp/*/terraform', sha256: SHA }]);
  const other = (one: ResultInvocation): void => {
    one.tool.sha256 = 'cd'.repeat(32);
  };
  const twice = pins(ran([`/r/_temp/${uuid}/tool`], [`/r/_temp/${uuid.replace('0a', 'ff')}/tool`, other]));
  assert.deepEqual(twice.pins, []);
  assert.match(twice.text, /2 different files ran there/);
});
