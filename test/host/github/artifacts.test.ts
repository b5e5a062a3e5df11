import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { HttpClient } from '../../../src/host/evidence/http/client.ts';
import { type ArtifactService, uploadArtifact } from '../../../src/host/github/artifact-upload.ts';
import { artifactName, type JobFile, packArtifact } from '../../../src/host/github/job-artifact.ts';
import { zipEntry } from '../../../src/host/variables/zip-entry.ts';
import { RUNTIME_TOKEN } from '../../lab/github/artifact-store.ts';
import { scratch } from '../scratch.ts';
import { fakeGitHub, HEAD, PUSH } from './telling.ts';

const JOB: JobFile = {
  schema: 'ironclaw.guard/job/v1',
  job: 'build',
  matrix: '',
  head: HEAD,
  enforce: true,
  cancelled: false,
};

function recording(t: TestContext): string {
  const directory = scratch(t);
  mkdirSync(join(directory, 'evidence'));
  for (const name of ['result.json', 'summary.md', 'events.ndjson', 'recording.json', 'evidence/abc'])
    writeFileSync(join(directory, name), name);
  symlinkSync('/etc/hostname', join(directory, 'evidence/link'));
  return directory;
}
const inside = (zip: Buffer): string[] =>
  ['job.json', 'result.json', 'summary.md', 'recording.json', 'evidence/abc', 'evidence/link', 'events.ndjson'].filter(
    (name) => zipEntry(zip, name) !== undefined,
  );

test('what tells a result is packed, or the whole recording, and no link is followed', async (t) => {
  const directory = recording(t);
  assert.deepEqual(inside((await packArtifact(directory, JOB, false)).zip), ['job.json', 'result.json', 'summary.md']);
  const { zip, left } = await packArtifact(directory, JOB, true);
  assert.deepEqual(
    [inside(zip), left],
    [['job.json', 'result.json', 'summary.md', 'recording.json', 'evidence/abc', 'events.ndjson'], 0],
  );
});

test('an artifact has a name that GitHub takes, whatever the job is called, and another for each leg', () => {
  const names = ['', '20', '24'].map((matrix) => artifactName({ ...PUSH, job: `a/b:"${'x'.repeat(300)}`, matrix }));
  for (const name of names) assert.match(name, /^ironclaw-guard-[\w.-]{1,60}-[0-9a-f]{16}$/);
  assert.equal(new Set(names).size, 3);
});

test('what keeps an upload from being done is a sentence without the addresses that are secret', async (t) => {
  const github = await fakeGitHub(t);
  const upload = async (more: Partial<ArtifactService> = {}): Promise<string> => {
    const http = new HttpClient({ signal: AbortSignal.timeout(5000), requestTime: 1000 });
    const service = { address: github.origin, token: RUNTIME_TOKEN, ...more };
    const { state, text } = await uploadArtifact(http, service, { name: 'n', zip: Buffer.from('PK'), page: 'p' });
    http.close();
    return `${state}: ${text}`;
  };
  const host = new URL(github.origin).host;
  assert.equal(await upload(), 'sent: n, 2 bytes, at p');
  assert.equal(
    await upload(),
    `failed: ${host} answered 409 to CreateArtifact: an artifact with this name already exists on the workflow run`,
  );
  assert.equal(await upload({ token: 'x.e30.y' }), "failed: the runner's token for artifacts names no run and job");
  assert.equal(await upload({ address: 'http://127.0.0.1:9' }), 'failed: 127.0.0.1:9 refused the connection');
  assert.match(await upload({ address: 'file:///etc/passwd' }), /^failed: .* is no address of a service/);
});
