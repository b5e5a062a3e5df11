import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIdentityToken } from '../../../src/host/signing/identity-token.ts';
import { sigstoreInstance } from '../../../src/host/signing/instance.ts';
import { sigstoreSettingsSchema } from '../../../src/policy/sigstore-settings.ts';

/** Where a repository of a visibility is signed. */
function hosts(settings: object, visibility?: string): (string | undefined)[] {
  const { fulcio, rekor, timestamp } = sigstoreInstance(sigstoreSettingsSchema.parse(settings), visibility);
  return [fulcio, rekor, timestamp].map((url) => url?.host);
}

test('only a repository that is public gets into a public log by itself', () => {
  const [open, closed] = [
    ['fulcio.sigstore.dev', 'rekor.sigstore.dev', undefined],
    ['fulcio.githubapp.com', undefined, 'timestamp.githubapp.com'],
  ];
  assert.deepEqual(hosts({}, 'public'), open);
  for (const visibility of ['private', 'internal', 'anything', '']) assert.deepEqual(hosts({}, visibility), closed);
  assert.deepEqual(hosts({ instance: 'public-good' }, 'private'), open);
  assert.deepEqual(hosts({ instance: 'github' }, 'public'), closed);
  assert.throws(() => hosts({}), /does not say whether the repository is public/);
});

test('an instance of one’s own is whole, and is not sent a token in the clear', () => {
  const own = { fulcio: 'https://fulcio.example', timestamp: 'https://time.example/stamp' };
  assert.deepEqual(hosts(own, 'public'), ['fulcio.example', undefined, 'time.example']);
  assert.throws(() => hosts({ fulcio: own.fulcio }, 'public'), /must name fulcio, and rekor or timestamp/);
  assert.throws(() => hosts({ rekor: own.fulcio }, 'public'), /must name fulcio/);
  for (const host of ['fulcio.example', '127.0.0.1.evil.example', 'localhost.example'])
    assert.throws(() => hosts({ ...own, fulcio: `http://${host}` }), /unencrypted/, host);
  for (const host of ['127.0.0.1:9', 'localhost', '[::1]']) hosts({ ...own, fulcio: `http://${host}` });
});

test('a token is taken apart, and never quoted', () => {
  const token = (payload: unknown): string => `x.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.y`;
  assert.equal(readIdentityToken(`${token({ sub: 'repo:a/b' })}\n`).subject, 'repo:a/b');
  const ada = { sub: '1', email: 'ada@example.test' };
  assert.equal(readIdentityToken(token({ ...ada, email_verified: true })).subject, 'ada@example.test');
  assert.throws(() => readIdentityToken(token(ada)), /did not verify/);
  for (const text of [
    '',
    'secret',
    'a.b',
    'a.secret.c',
    token(null),
    token({}),
    token({ sub: 3 }),
    'a.'.repeat(40_000),
  ])
    assert.throws(
      () => readIdentityToken(text),
      ({ message }: Error) => !message.includes('secret') && message.startsWith('the identity token'),
    );
});
