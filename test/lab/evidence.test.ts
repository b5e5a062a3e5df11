import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { cannotBeRoot, guardedJob } from './guarded-job.ts';
import { FakeServices } from './services/fake-services.ts';
import { mint, type Order, sha256 } from './sigstore/mint.ts';

const skip = cannotBeRoot();
const contents = '/github/repos/octo/demo/contents';
const file = (text: string) => ({
  body: JSON.stringify({ type: 'file', encoding: 'base64', content: Buffer.from(text).toString('base64') }),
});

/** A job that runs a tool whose attestation, made as ordered, GitHub has, and which the configuration at the base pins. */
async function pinned(t: TestContext, order: Order, workspace: Record<string, string> = {}) {
  // outside every workspace and temporary directory, as where a machine's own tools are
  const place = mkdtempSync(join(homedir(), '.guard-lab-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const tool = join(place, 'tool');
  writeFileSync(tool, readFileSync('/bin/true'));
  chmodSync(tool, 0o755);
  const bytes = readFileSync(tool);
  const { bundle, trustedRoot } = await mint({ ...order, subject: bytes });
  const config = `tools: [{ path: ${tool}, source: https://github.com/acme/tool, hosted: true }]
evidence: { trustedRoots: [root.json], osv: false, fresh: { signature: 36500 } }
`;
  const github = await FakeServices.start({
    [`${contents}/.github/ironclaw.yml`]: file(config),
    [`${contents}/root.json`]: file(JSON.stringify(trustedRoot)),
    '/github/repos/octo/demo/check-runs': { status: 201, body: '{"id":7}' },
    '/github/repos/octo/demo/check-runs/7': { body: '{"id":7}' },
    [`/github/repos/acme/tool/attestations/sha256:${sha256(bytes)}`]: {
      body: JSON.stringify({ attestations: [{ bundle }] }),
    },
  });
  t.after(() => github.close());
  const result = await guardedJob({ sensor: 'ebpf', token: 'given' }, [{ run: tool, id: 'use' }], {
    github: { api_url: `${github.origin}/github`, server_url: 'https://github.com' },
    workspace,
  });
  return { ...result, github };
}

test('a pinned tool is verified by what pre looked up before the first step', { skip }, async (t) => {
  const { conclusion, document, guard, github } = await pinned(t, { repository: 'acme/tool' });
  assert.equal(conclusion, 'success', guard.post?.log);
  const tool = document?.invocations.find(({ tool: { name } }) => name === 'tool') as unknown as {
    identity: { level: string };
    attestation: { verified: boolean; fresh: boolean; repository: string };
  };
  assert.equal(tool.identity.level, 'verified');
  assert.deepEqual(
    [tool.attestation.verified, tool.attestation.fresh, tool.attestation.repository],
    [true, true, 'https://github.com/acme/tool'],
  );
  assert.ok(github.requests.every(({ headers }) => /^(Bearer|token) given$/.test(headers.authorization ?? '')));
  const checks = github.requests.filter(({ path }) => path.includes('check-runs')).map(({ body }) => JSON.parse(body));
  assert.deepEqual(
    [checks.at(0)?.status, checks.at(0)?.head_sha, checks.at(-1)?.status, checks.at(-1)?.conclusion],
    ['in_progress', '5b2d1c0a9f8e7d6c5b4a39281706f5e4d3c2b1a0', 'completed', 'success'],
  );
  const [, head = 'none'] = /hash chain over its events: ([0-9a-f]{64})/.exec(guard.post?.log ?? '') ?? [];
  assert.ok(checks.at(-1)?.output.text.includes(head), 'what was sent off the machine is what post prints');
});

test('a tool that was built from another repository fails the job, however normal its acts', { skip }, async (t) => {
  const workspace = { '.github/ironclaw.yml': 'mode: report\n' };
  const { conclusion, document, guard } = await pinned(t, { repository: 'evil/tool' }, workspace);
  assert.equal(conclusion, 'failure', 'the configuration in the workspace does not count');
  const finding = document?.findings.find(({ rule }) => rule === 'wrong-source');
  assert.equal(finding?.kind, 'identity');
  assert.equal(finding?.step.key, 'use');
  const tool = document?.invocations.find(({ tool: { name } }) => name === 'tool');
  assert.equal(tool?.risk.tree, 9);
  assert.match(guard.post?.log ?? '', /source is https:\/\/github\.com\/evil\/tool/);
});
