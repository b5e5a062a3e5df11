import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEnds } from '../../../src/policy/checks/acceptances.ts';
import { checkConfig } from '../../../src/policy/checks/check-config.ts';
import { configSchema, parseConfig } from '../../../src/policy/config.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const GITHUB = 'https://token.actions.githubusercontent.com';

/** What is said of a configuration: `effect key: message`. */
const said = (config: object): string[] =>
  checkConfig(configSchema.parse(config)).map(({ effect, path, message }) => `${effect} ${path.join('.')}: ${message}`);
const tool = (...pins: object[]): string[] => said({ tools: pins.map((pin) => ({ path: '/usr/bin/t', ...pin })) });

test('a package URL must be one, and has a version', () => {
  for (const purl of ['npm/foo@1', 'pkg:', 'pkg:npm', 'pkg:npm/', 'https://example.com/x', '', 'pkg:/@1'])
    assert.match(tool({ purl }).join(), /^error tools\.0\.purl: is no package URL; write pkg:TYPE\/NAME@VERSION/, purl);
  assert.match(tool({ purl: 'pkg:npm/foo' }).join(), /^warning tools\.0\.purl: names no version/);
  for (const purl of ['pkg:npm/%40scope/foo@1.0.0', 'pkg:deb/debian/git@2.39.5-0%2Bdeb12u2?arch=amd64'])
    assert.deepEqual(tool({ purl }), [], purl);
});

test('refs are compared in full', () => {
  assert.deepEqual(tool({ ref: 'main' }), [
    'error tools.0.ref: is compared in full; write refs/heads/main or refs/tags/main',
  ]);
  assert.deepEqual(tool({ ref: 'v1.2' }), [
    'error tools.0.ref: is compared in full; write refs/tags/v1.2 or refs/heads/v1.2',
  ]);
  assert.match(tool({ ref: 'refs/tags/v*' }).join(), /^error .*never as a pattern; write one ref$/);
  assert.match(tool({ ref: 'refs/heads/a b' }).join(), /^error .*no ref has/);
  assert.match(tool({ ref: 'refs/tags/**' }).join(), /^error/, 'only declared pipelines know this pattern');
  assert.deepEqual(tool({ ref: 'refs/tags/v1.2' }), []);
  assert.match(tool({ ref: 'main', issuer: 'https://ci.example' }).join(), /^warning/);
  assert.match(tool({ ref: 'main', issuer: GITHUB }).join(), /^error/);
  const refs = ['refs/tags/**', 'main', 'refs/heads/v*', '**'];
  assert.deepEqual(
    said({ pipeline: { declared: [{ workflow: '.github/workflows/r.yml', refs }] } }).map((line) => line.slice(0, 37)),
    [
      'error pipeline.declared.0.refs.1: is ',
      'error pipeline.declared.0.refs.2: is ',
      'error pipeline.declared.0.refs.3: is ',
    ],
  );
});

test('a workflow is named by its path', () => {
  assert.deepEqual(tool({ workflow: 'release.yml' }), [
    'error tools.0.workflow: is compared with the path in the repository; write .github/workflows/release.yml',
  ]);
  assert.deepEqual(tool({ workflow: '.github/workflows/release.yml' }), []);
  assert.deepEqual(tool({ workflow: 'build.yml', issuer: 'https://ci.example' }), []);
  assert.match(
    said({ pipeline: { declared: [{ workflow: 'r.yaml' }] } }).join(),
    /^error pipeline\.declared\.0\.workflow/,
  );
});

test('one path has one pin, or a digest each for files that may both run', () => {
  const source = 'https://github.com/acme/tool';
  assert.match(
    tool({ sha256: A }, { sha256: A }).join(),
    /^error tools\.1\.path: is pinned by tools\.0 too; write one pin/,
  );
  assert.match(tool({ source }, { sha256: A }).join(), /^error tools\.1\.path/);
  assert.match(tool({ sha256: A, source }, { sha256: B }).join(), /^error tools\.1\.path: .*asks something else/);
  assert.deepEqual(tool({ sha256: A, source }, { sha256: B, source }), []);
  assert.match(tool({ sha256: A }, { sha256: B }, { sha256: A }).join(), /^error tools\.2\.path/);
  assert.deepEqual(
    said({
      tools: [
        { path: '/a', sha256: A },
        { path: '/b', sha256: A },
      ],
    }),
    [],
  );
});

test('what is true or false on the first run cannot be accepted', () => {
  const accept = (finding: string) => ({ finding, reason: 'r', owner: 'o', until: '2027-01-31' });
  const of = (finding: string): string => said({ accept: [accept(finding)] }).join();
  assert.match(
    of('digest-mismatch-0123abcd'),
    /^error accept\.0\.finding: is a fault of a tool's identity, .*pin the digest/,
  );
  assert.match(
    of('replaced-0123abcd'),
    /^error accept\.0\.finding: is a fault of a tool's identity, which nothing can accept/,
  );
  assert.match(of('credential-sweep-0123abcd'), /^error accept\.0\.finding: is an invariant/);
  const keyed = (more: Record<string, unknown>): string =>
    said({ accept: [{ ...accept('credential-sweep-0123abcd'), ...more }] }).join();
  const second = { owner: '@b', sha256: A };
  assert.equal(keyed({ tool: 't', step: 's', second }), '');
  assert.match(keyed({ second }), /^error accept\.0\.finding: .*write tool: and step:/);
  assert.match(
    keyed({ tool: 't', step: 's', second: { ...second, owner: 'O' } }),
    /^error accept\.0\.second\.owner: is the owner again/,
  );
  assert.match(of('guard-write-0123abcd'), /^error accept\.0\.finding: is tampering with the guard/);
  assert.match(of('create-tmp'), /^warning accept\.0\.finding: is no id of a finding/);
  assert.equal(of('create-tmp-0123abcd'), '');
  const ends = { accept: [accept('a-0123abcd'), { ...accept('b-0123abcd'), until: '2026-12-31' }] };
  const { accept: entries } = configSchema.parse(ends);
  assert.deepEqual(
    checkEnds({ accept: entries }, '2027-01-31').map(({ effect, path }) => [effect, path.join('.')]),
    [['warning', 'accept.1.until']],
  );
});

test('what cannot work is refused wherever a configuration is read, with its place', () => {
  const text = `tools:\n  - path: /usr/bin/t\n    purl: git\n    ref: main\n`;
  assert.throws(() => parseConfig(text, 'f'), {
    name: 'ConfigError',
    message: /^f:3:5: tools\.0\.purl: is no package URL.*\nf:4:5: tools\.0\.ref: is compared in full/,
  });
  assert.equal(parseConfig(text.replace('main', 'refs/heads/main').replace('git', 'pkg:npm/t'), 'f').tools.length, 1);
});

test('a digest of another length or case is told apart', () => {
  const of = (digest: string): string => {
    try {
      parseConfig(`tools: [{ path: /t, sha256: "${digest}" }]`, 'f');
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  assert.equal(
    of(A.toUpperCase()),
    `f:1:21: tools.0.sha256: write the SHA-256 as 64 hexadecimal digits, small letters: ${A}`,
  );
  assert.match(of('a'.repeat(63)), /; this has 63$/);
  assert.match(of('a'.repeat(128)), /; this has 128, as a SHA-512 has$/);
  assert.match(of('sha256:abc'), /small letters$/);
});
