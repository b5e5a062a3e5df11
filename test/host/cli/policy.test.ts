import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { policyAnswer } from '../../../src/host/cli/policy.ts';
import { configBase } from '../../../src/host/cli/usual-config.ts';
import { assertPlain } from '../../report/hostility.ts';
import { scratch } from '../scratch.ts';

const TODAY = '2027-01-31';

/** A repository with a configuration; the answer of `policy check` about it. */
function checking(t: TestContext, text: string) {
  const top = scratch(t);
  mkdirSync(join(top, '.github'));
  const file = join(top, '.github', 'ironclaw.yml');
  writeFileSync(file, text);
  return { top, file, answer: () => policyAnswer(file, '/', TODAY) };
}

test('a good configuration is counted out', (t) => {
  const { file, answer } = checking(t, 'tools: [{ path: /usr/bin/git }, { path: /usr/bin/tar }]\n');
  assert.deepEqual(answer(), {
    warnings: [],
    summary: `${file}: good; mode enforce, threshold 5, 2 pins, 0 declared pipelines, 0 accepted findings`,
  });
});

test('files that a configuration names begin at the top of the repository and must be there', (t) => {
  const { top, file, answer } = checking(
    t,
    `tools:
  - path: /t
    bundle: [there.json, gone.json]
    sbom: folder
evidence:
  trustedRoots: [../out.json]
  advisories: [folder, missing]
  kev: loop
`,
  );
  writeFileSync(join(top, 'there.json'), '{}');
  writeFileSync(join(top, '..', 'out.json'), '{}');
  mkdirSync(join(top, 'folder'));
  symlinkSync('loop', join(top, 'loop'));
  assert.throws(answer, (error: Error) => {
    assert.deepEqual(error.message.split('\n'), [
      `${file}:3:26: tools.0.bundle.1: there is no file gone.json, which is looked for as ${top}/gone.json; put it there or correct the path`,
      `${file}:4:5: tools.0.sbom: folder is a directory; name a file`,
      `${file}:7:24: evidence.advisories.1: there is no file missing, which is looked for as ${top}/missing; put it there or correct the path`,
      `${file}:8:3: evidence.kev: loop cannot be read (ELOOP); give it to who runs this, or correct the path`,
      `${file}:6:18: warning: evidence.trustedRoots.0: ../out.json is not read in the action, which has only the files of the repository; name it from the top of it`,
    ]);
    return true;
  });
});

test('warnings are counted', (t) => {
  const { answer } = checking(
    t,
    'accept: [{ finding: x, reason: r, owner: o, until: 2027-01-30 }]\ntools: [{ path: /t }]\n',
  );
  const { warnings, summary } = answer();
  assert.match(summary, /usable, 2 warnings; .* 1 pin, .* 1 accepted finding$/);
  assert.match(warnings.join('\n'), /accept\.0\.finding: is no id[\s\S]*until: ended on 2027-01-30/);
});

test('nothing hostile is printed as it is', (t) => {
  const { answer } = checking(t, 'evidence: { kev: "a\\e[31m\\n::error::x" }\n');
  assert.throws(answer, (error: Error) => {
    assertPlain(error.message);
    assert.match(error.message, /a\\x1b\[31m\\n::error::x/);
    return true;
  });
});

test('relative paths begin above .github, else at the top of the work tree', (t) => {
  const top = scratch(t);
  mkdirSync(join(top, 'a', 'b'), { recursive: true });
  assert.equal(configBase(join(top, '.github', 'ironclaw.yml'), '/'), top);
  assert.equal(configBase('.github/x.yml', join(top, 'a')), join(top, 'a'));
  mkdirSync(join(top, '.git'));
  assert.equal(configBase(join(top, 'other.yml'), join(top, 'a', 'b')), top);
  assert.equal(configBase(undefined, join(top, 'a')), top);
});

test('what is no file, or too large for a configuration, is refused before it is read', (t) => {
  const { file, answer } = checking(t, ' '.repeat(1024 * 1024 + 1));
  assert.throws(answer, {
    name: 'ConfigError',
    message: /cannot be read: it has 1048577 bytes; shorten it to 1048576/,
  });
  for (const path of ['/dev/zero', join(file, '..')])
    assert.throws(() => policyAnswer(path, '/', TODAY), { name: 'ConfigError', message: /it is no regular file/ });
});
