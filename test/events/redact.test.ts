import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { redactArguments, redactSetting } from '../../src/events/redact.ts';

const clean = (argv: string[], masks: string[] = []): string[] => redactArguments(argv, new Set(masks), () => 'H').argv;
const X = '<redacted:H>';

test('what is no secret stays as it is', () => {
  const argv = [
    'gcc',
    '-DTOKEN=1',
    '-o',
    'a.o',
    '--author=x',
    'docker',
    '-u',
    '1000:1000',
    '--token-file',
    '/run/t',
    'https://host.example/a@b:c',
    'user@host.example',
    'KEY=value',
    'PATH=/bin',
    '--key',
    'name',
    '$TOKEN',
  ];
  const result = redactArguments(argv, new Set(['short']), () => 'H');
  assert.deepEqual(result, { argv, redacted: false });
});

test('masks, wherever they stand, the longest first, short ones not', () => {
  assert.deepEqual(clean(['x', 'a-hunter22hunter22-b', 'hunter22', 'pw'], ['hunter22', 'hunter22hunter22', 'pw']), [
    'x',
    `a-${X}-b`,
    X,
    'pw',
  ]);
  assert.deepEqual(clean(['redacted', 'x<redacted:y'], ['redacted']), [X, `x<${X}:y`]);
});

test('options and assignments', () => {
  assert.deepEqual(clean(['wget', '--password=a b', '--http-passwd', 'x', '--no-check']), [
    'wget',
    `--password=${X}`,
    '--http-passwd',
    X,
    '--no-check',
  ]);
  assert.deepEqual(clean(['npm', 'config', 'set', '//r.example/:_authToken=abc']), [
    'npm',
    'config',
    'set',
    `//r.example/:_authToken=${X}`,
  ]);
  assert.deepEqual(clean(['env', 'AWS_SECRET_ACCESS_KEY=a b', 'apiKey=z', 'dbPassword=']), [
    'env',
    `AWS_SECRET_ACCESS_KEY=${X}`,
    `apiKey=${X}`,
    'dbPassword=',
  ]);
  assert.deepEqual(clean(['mysql', '-phunter2']), ['mysql', `-p${X}`]);
  assert.deepEqual(clean(['/usr/bin/sshpass', '-p', 'hunter2', 'ssh']), ['/usr/bin/sshpass', '-p', X, 'ssh']);
  assert.deepEqual(clean(['docker', 'run', '-e', 'NPM_TOKEN=abc', '--env=GH_TOKEN=abc']), [
    'docker',
    'run',
    '-e',
    `NPM_TOKEN=${X}`,
    `--env=GH_TOKEN=${X}`,
  ]);
});

test('scripts lose their secrets and keep their words', () => {
  assert.deepEqual(clean(['sh', '-c', 'export TOKEN=abc; make "PASSWORD=a b" all; echo $TOKEN']), [
    'sh',
    '-c',
    `export TOKEN=${X}; make "PASSWORD=${X}" all; echo $TOKEN`,
  ]);
  assert.deepEqual(clean(['sh', '-c', `PASS='a b' TOKEN=$OTHER run`]), ['sh', '-c', `PASS='${X}' TOKEN=$OTHER run`]);
});

test('users, headers, addresses, bodies', () => {
  assert.deepEqual(clean(['curl', '-u', 'bob:pw', '-ual:pw', '--user', 'al:pw']), [
    'curl',
    '-u',
    `bob:${X}`,
    `-ual:${X}`,
    '--user',
    `al:${X}`,
  ]);
  assert.deepEqual(clean(['curl', '-H', 'Authorization: Bearer abc', '-H', 'X-Api-Key: k', '-H', 'Accept: */*']), [
    'curl',
    '-H',
    `Authorization: ${X}`,
    '-H',
    `X-Api-Key: ${X}`,
    '-H',
    'Accept: */*',
  ]);
  assert.deepEqual(clean(['git', '-c', 'http.extraheader=AUTHORIZATION: basic abc', 'fetch']), [
    'git',
    '-c',
    `http.extraheader=AUTHORIZATION: ${X}`,
    'fetch',
  ]);
  assert.deepEqual(clean(['git', 'clone', 'https://u:p@host.example/x', `https://${'t'.repeat(24)}@host.example/`]), [
    'git',
    'clone',
    `https://u:${X}@host.example/x`,
    `https://${X}@host.example/`,
  ]);
  assert.deepEqual(clean(['curl', '-d', '{"user":"a","password": "xyz"}', 'https://h.example/?a=1&token=abc&b=2']), [
    'curl',
    '-d',
    `{"user":"a","password": "${X}"}`,
    `https://h.example/?a=1&token=${X}&b=2`,
  ]);
});

test('tokens that announce themselves, and private keys', () => {
  const body = 'A1b2'.repeat(9);
  const tokens = [
    `ghp_${body}`,
    `github_pat_${body}`,
    `glpat-${body}`,
    `npm_${body}`,
    `pypi-${body}`,
    'AKIAABCDEFGHIJKLMNOP',
    `xoxb-${body}`,
    `sk_live_${body}`,
    `eyJ${body}.eyJ${body}.${body}`,
  ];
  for (const token of tokens) assert.deepEqual(clean(['x', `see(${token})`]), ['x', `see(${X})`], token);
  const key = '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----';
  assert.deepEqual(clean(['x', `k ${key}\nrest`, '-----BEGIN PRIVATE KEY----- cut', '-----BEGIN CERTIFICATE-----']), [
    'x',
    `k ${X}\nrest`,
    X,
    '-----BEGIN CERTIFICATE-----',
  ]);
});

test('equal secrets have equal hashes and the secret is what is hashed', () => {
  const hashed: string[] = [];
  redactArguments(['curl', '-u', 'a:secretvalue', '--token', 'secretvalue'], new Set(), (secret) =>
    String(hashed.push(secret)),
  );
  assert.deepEqual(hashed, ['secretvalue', 'secretvalue']);
});

test('no mask is left, whatever stands around it', () => {
  const mask = fc.string({ minLength: 8, maxLength: 12, unit: fc.constantFrom('a', 'b', '=', '"', ' ') });
  const piece = fc.oneof(
    mask,
    fc.constantFrom('token=', '--password', '://', '@', ':', "'", '-----BEGIN ', 'authorization: ', '$', 'x'),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
        { maxLength: 5 },
      ),
      fc.array(mask, { maxLength: 4 }),
      (argv, masks) => {
        const result = redactArguments(argv, new Set(masks), () => '#');
        assert.equal(result.argv.length, argv.length);
        const left = result.argv.flatMap((argument) => argument.split('<redacted:H>'));
        for (const one of masks) for (const part of left) assert.ok(!part.includes(one), `${one} in ${part}`);
        assert.equal(
          result.redacted,
          result.argv.some((argument, i) => argument !== argv[i]),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('hostile arguments take time in proportion to their length', () => {
  const pieces = [
    'eyJ-',
    'authorization:',
    '://',
    'https://a:',
    '=',
    'token=',
    '"token":',
    'token="$',
    '"token=',
    '-----BEGIN ',
    'sk-',
    "'",
    'a@',
  ];
  for (const piece of pieces) assert.equal(clean(['sh', '-c', piece.repeat(200_000 / piece.length)]).length, 3);
});

test('of an environment in one argument the names of variables stay', () => {
  assert.deepEqual(clean(['curl', '-d', 'A_TOKEN=one two HOME=/x\nB_SECRET=three']), [
    'curl',
    '-d',
    'A_TOKEN=<redacted:H> HOME=<redacted:H>\nB_SECRET=<redacted:H>',
  ]);
});

test('options in one text are redacted as arguments are, and keep their blanks', () => {
  const set = (text: string): string => redactSetting(text, new Set(['hunter2hunter2']), () => 'H');
  for (const [text, left] of [
    ['-Xmx1g  -javaagent:/w/agent.jar=on', '-Xmx1g  -javaagent:/w/agent.jar=on'],
    [
      '-Djavax.net.ssl.keyStorePassword=s3cret -javaagent:/a.jar',
      `-Djavax.net.ssl.keyStorePassword=${X} -javaagent:/a.jar`,
    ],
    ['-Dmy.token="a b" -Dx=y', `-Dmy.token="${X}" -Dx=y`],
    ['--require /w/x.js --api-key abc', `--require /w/x.js --api-key ${X}`],
    ['-Dproxy=https://user:pass@proxy.example/', `-Dproxy=https://user:${X}@proxy.example/`],
    [`-Dx=ghp_${'a'.repeat(36)}`, `-Dx=${X}`],
    ['-Dx=hunter2hunter2', `-Dx=${X}`],
    ['', ''],
  ] as const)
    assert.equal(set(text), left);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a =-"\t\n\'$D'), maxLength: 40 }), (text) => {
      assert.equal(set(text).replaceAll(X, '').length <= text.length, true);
      if (!/[=:]/.test(text)) assert.equal(set(text), text);
    }),
    { numRuns: 300 },
  );
});
