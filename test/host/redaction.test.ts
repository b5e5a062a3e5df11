import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Draft } from '../../src/events/draft.ts';
import { masksOf, Redaction, withoutQuoted } from '../../src/host/redaction.ts';
import { scratch } from './scratch.ts';

test('masks are the values of secretly named variables, not names of people, short values or places', (t) => {
  const key = join(scratch(t), 'key.json');
  writeFileSync(key, '{}');
  const masks = masksOf({
    NPM_TOKEN: 'abcdefgh1234',
    MY_API_KEY: 'key-key-key',
    PRIVATE_PEM: '-----BEGIN X-----\nMIIEvQIBADANBg\n-----END X-----',
    DB_PASSWORD: 'short',
    GIT_AUTHOR_NAME: 'Somebody Longname',
    XAUTHORITY: 'not a secret at all',
    GOOGLE_APPLICATION_CREDENTIALS: key,
    PATH: '/usr/bin:/bin/long',
  });
  assert.ok(masks.has('abcdefgh1234') && masks.has('key-key-key') && masks.has('MIIEvQIBADANBg'));
  assert.ok(
    !masks.has('short') && !masks.has('Somebody Longname') && !masks.has(key) && !masks.has('/usr/bin:/bin/long'),
  );
});

test('a masked value is hidden wherever it stands in an event, the same way each time, and other events are untouched', () => {
  const secret = 's3cr3t"\\value';
  const redaction = new Redaction(new Set([secret]));
  const base = { t: 1, pid: 1, tid: 1, start: 0, job: true, done: true } as const;
  const read: Draft = { kind: 'file.read', ...base, path: `/tmp/${secret}/x` };
  const query: Draft = { kind: 'dns.query', ...base, name: `${secret}.evil.example`, type: 'A', resolver: '192.0.2.1' };
  const exec: Draft = {
    kind: 'process.exec',
    ...base,
    ppid: 1,
    exe: { path: '/bin/sh' },
    argv: ['sh', '-c', `echo ${secret}`],
    cwd: '/',
    env: { GITHUB_ACTION: `a${secret}` },
  };
  const clean = [read, query, exec].map((draft) => redaction.draft(draft));
  const text = JSON.stringify(clean);
  assert.ok(!text.includes(secret));
  assert.equal(new Set(text.match(/<redacted:[0-9a-f]+>/g)).size, 1);
  assert.deepEqual((clean[2] as { cut?: string[] }).cut, ['argv']);
  const other: Draft = { ...read, path: '/tmp/x' };
  assert.equal(redaction.draft(other), other);
});

test('a mask within another leaves nothing of it, and two recordings hash differently', () => {
  const masks = new Set(['abcdefgh', 'abcdefghijkl']);
  const once = new Redaction(masks).text('x abcdefghijkl y');
  assert.match(once, /^x <redacted:[0-9a-f]{12}> y$/);
  assert.notEqual(once, new Redaction(masks).text('x abcdefghijkl y'));
});

test('a sample of a trace shows nothing that stood in quotes, whole or cut', () => {
  assert.equal(withoutQuoted('1 execve("/bin/x", ["a\\"b", "tok'), '1 execve("…", ["…", "…"');
  assert.equal(withoutQuoted('1 open("a\\'), '1 open("…"');
});
