import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { signedFiles } from '../../../src/host/cli/sign.ts';
import { verifyAnswer } from '../../../src/host/cli/verify.ts';
import {
  BEARER,
  identityToken,
  jobClaims,
  type ServedSigstore,
  serveSigstore,
} from '../../lab/sigstore/served-sigstore.ts';
import { assertPlain } from '../../report/hostility.ts';
import { scratch } from '../scratch.ts';

const cases = join(import.meta.dirname, '../../../profiles/npm/cases');

/** A recording in a place of its own, what the job made, a trusted root, and the options that name the services. */
function place(t: TestContext, { trustedRoot, address }: ServedSigstore, witness: '--rekor' | '--timestamp') {
  const top = scratch(t);
  const [recording, root, artifact] = ['recording', 'root.json', 'app.tgz'].map((name) => join(top, name)) as [
    string,
    string,
    string,
  ];
  cpSync(join(cases, 'theft'), recording, { recursive: true });
  writeFileSync(root, JSON.stringify(trustedRoot));
  writeFileSync(artifact, 'what the job made\n');
  return {
    ...{ top, recording, artifact },
    sign: (env: NodeJS.ProcessEnv, ...more: string[]) =>
      signedFiles([recording, '--fulcio', address, witness, address, ...more], env),
    verify: (name: string, ...more: string[]) =>
      verifyAnswer([join(recording, `${name}.sigstore.json`), '--trusted-root', root, ...more]),
  };
}

const SIGNER = ['--issuer', jobClaims.iss, '--source', 'https://github.com/acme/app', '--identity'];

test('a job signs trace and verdict, and both verify offline; the recording then scores to the same bytes', async (t) => {
  const served = await serveSigstore(t, 'logged', identityToken({}));
  const { recording, artifact, sign, verify } = place(t, served, '--rekor');
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: served.tokenUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER };
  const names = ['trace', 'verdict'];
  assert.deepEqual(
    await sign(env, '--subject', artifact),
    names.map((name) => join(recording, `${name}.sigstore.json`)),
  );
  const log = '/api/v1/log/entries';
  assert.deepEqual(served.asked, ['/token?api-version=2.0&audience=sigstore', '/api/v2/signingCert', log, log]);

  const elsewhere = scratch(t);
  cpSync(recording, elsewhere, { recursive: true });
  const asked = ['--recording', elsewhere, '--subject', artifact, ...SIGNER];
  const trace = await verify('trace', ...asked, jobClaims.sub);
  assert.equal(trace.status, 0, trace.text);
  assert.match(trace.text, /trace\.sigstore\.json: verified: .*\n[\s\S]*the recording tells the same/);
  const verdict = await verify('verdict', ...asked, jobClaims.sub);
  assert.equal(verdict.status, 0, verdict.text);
  assert.match(verdict.text, /verdict\.sigstore\.json: verified: .*\n {2}decision +fail, risk 9\.98 of 10/);
  assert.match(verdict.text, /scoring it again gives the same bytes/);
  const another = await verify('verdict', ...SIGNER, 'repo:evil/app');
  assert.equal(another.status, 10);
  assert.match(another.text, /refused: who signed is not who was expected: identity is repo:acme\/app:ref:refs\/heads/);

  const result = join(recording, 'result.json');
  writeFileSync(result, readFileSync(result, 'utf8').replace('"decision": "fail"', '"decision": "pass"'));
  const forged = JSON.parse((await verify('verdict', '--recording', recording, '--json')).text);
  assert.equal(forged.outcome, 'refused');
  assert.deepEqual(
    forged.checks.map(({ what, outcome }: { what: string; outcome: string }) => `${what}: ${outcome}`),
    ['recording.json: holds', 'events.ndjson: holds', 'result.json: failed', 'score: holds'],
  );
  assert.equal(forged.verdict.decision, 'fail', 'what was signed, and not what stands there');
});

test('with timestamps alone; another recording, other standards, artifact or bundle are told apart', async (t) => {
  const served = await serveSigstore(t, 'stamped');
  const { top, recording, sign, verify } = place(t, served, '--timestamp');
  await sign({ SIGSTORE_ID_TOKEN: identityToken({ repository_visibility: 'private' }) });
  writeFileSync(join(top, 'other.yml'), 'threshold: 3\n');
  const differently = await verify('verdict', '--recording', recording, '--config', join(top, 'other.yml'));
  assert.equal(differently.status, 0);
  assert.match(differently.text, /not scored again: config is not what it was made with/);
  assert.match(differently.text, /nobody said who should have signed/);
  const other = await verify('verdict', '--recording', join(cases, 'scripts-npm11'));
  assert.equal(other.status, 10);
  assert.match(other.text, /recording\.json of the recording is not the one it is about/);
  assert.equal((await verify('verdict', '--subject', join(top, 'other.yml'))).status, 10);

  const file = join(recording, 'verdict.sigstore.json');
  const bundle = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal((await verifyAnswer([file])).status, 10, 'only with its trusted root');
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8');
  const better = payload.replace('"decision":"fail"', '"decision":"pass"');
  writeFileSync(
    file,
    JSON.stringify({
      ...bundle,
      dsseEnvelope: { ...bundle.dsseEnvelope, payload: Buffer.from(better).toString('base64') },
    }),
  );
  const changed = await verify('verdict');
  assert.equal(changed.status, 10);
  assert.doesNotMatch(changed.text, /decision/);
  for (const { text } of [differently, other, changed]) assertPlain(text);
});

test('nothing is signed, and why is said, without a token, with a wrong one, and where a service refuses', async (t) => {
  const served = await serveSigstore(t, 'logged');
  const { recording, sign } = place(t, served, '--rekor');
  await assert.rejects(sign({}), /there is no identity token to sign with/);
  await assert.rejects(sign({ SIGSTORE_ID_TOKEN: 'secret' }), {
    message: 'nothing was signed: the identity token is no JSON Web Token',
  });
  const refused = { ACTIONS_ID_TOKEN_REQUEST_URL: served.tokenUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER };
  await assert.rejects(sign(refused), /nothing was signed: 127\.0\.0\.1:\d+ answered 403/);
  const token = { SIGSTORE_ID_TOKEN: identityToken({}) };
  await assert.rejects(signedFiles([recording, '--fulcio', served.address], token), /and rekor or timestamp/);
  await assert.rejects(signedFiles([recording, '--fulcio', 'file:///x'], token), /are addresses such as/);
  assert.ok(!existsSync(join(recording, 'verdict.sigstore.json')));
});
