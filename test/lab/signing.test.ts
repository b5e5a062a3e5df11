import assert from 'node:assert/strict';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { verifyAnswer } from '../../src/host/cli/verify.ts';
import { scratch } from '../host/scratch.ts';
import { cannotBeRoot, guardedJob } from './guarded-job.ts';
import { FakeServices } from './services/fake-services.ts';
import { BEARER, identityToken, serveSigstore } from './sigstore/served-sigstore.ts';

const path = '/github/repos/octo/demo/contents/.github/ironclaw.yml';

test('a job that has an identity token signs what it was judged to be, and anyone can verify it', {
  skip: cannotBeRoot(),
}, async (t) => {
  const served = await serveSigstore(t, 'logged', identityToken({ repository: 'octo/demo' }));
  const config = `sign: true\nsigstore: { fulcio: "${served.address}", rekor: "${served.address}" }\n`;
  const content = Buffer.from(config).toString('base64');
  const github = await FakeServices.start({
    [path]: { body: JSON.stringify({ type: 'file', encoding: 'base64', content }) },
  });
  t.after(() => github.close());
  const kept = scratch(t);
  const { conclusion, guard, files } = await guardedJob(
    { sensor: 'ebpf', token: 'given' },
    [{ run: 'true', id: 'use' }],
    {
      github: { api_url: `${github.origin}/github`, server_url: 'https://github.com' },
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: served.tokenUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER },
    },
    ({ temp }) => {
      const own = readdirSync(temp).find((name) => name.startsWith('ironclaw-guard-')) ?? '';
      cpSync(join(temp, own, 'recording'), kept, { recursive: true });
    },
  );
  assert.equal(conclusion, 'success', guard.post?.log);
  assert.match(guard.post?.log ?? '', /Signed with the identity of this job: trace\.sigstore\.json, verdict\.sigstore/);
  assert.ok(files.includes('trace.sigstore.json') && files.includes('verdict.sigstore.json'));
  const root = join(kept, 'root.json');
  writeFileSync(root, JSON.stringify(served.trustedRoot));
  const signer = ['--source', 'https://github.com/octo/demo', '--trusted-root', root];
  const judged = join(kept, 'ironclaw.yml');
  writeFileSync(judged, config);
  const asked = ['--recording', kept, '--config', judged, ...signer];
  const verdict = await verifyAnswer([join(kept, 'verdict.sigstore.json'), ...asked]);
  assert.equal(verdict.status, 0, verdict.text);
  assert.match(verdict.text, /\n {2}decision +pass, /);
  assert.match(verdict.text, /scoring it again gives the same bytes/);
});
