import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { judgement } from '../../src/host/judge.ts';
import { readStandards } from '../../src/host/standards.ts';
import { explain } from '../../src/report/explain.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { mint } from '../lab/sigstore/mint.ts';
import { environment } from './program.ts';
import { watchedRun } from './watched-run.ts';
import { directory } from './workplace.ts';

const RULE = 'risk.score > 5.0 && !tool.attestation.fresh && !pipeline.declared';
/** Reads a key, and puts itself where every later shell and every later login begins. */
const RISKY = 'read -r x < ~/.ssh/id_ed25519; echo x >> ~/.bashrc; echo y >> ~/.ssh/authorized_keys';
const MILD = 'x=1; echo $x';
const WORKFLOW = '.github/workflows/release.yml';
const GITHUB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_JOB: 'build',
  GITHUB_WORKFLOW_REF: `octo/demo/${WORKFLOW}@refs/heads/main`,
};

test('risky, not attested freshly and not declared: all eight combinations on real recordings', async (t) => {
  // where a machine's own tools are: outside of every workspace and temporary directory
  const place = mkdtempSync(join(homedir(), '.guard-eight-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const tool = join(place, 'builder');
  writeFileSync(tool, readFileSync('/bin/bash'));
  chmodSync(tool, 0o755);
  const { bundle, trustedRoot } = await mint({ repository: 'acme/tool', subject: readFileSync(tool) });
  // a minted signature is dated up to two seconds ahead; what is to be too old must not come before it
  await sleep(2200);
  const cwd = directory(t, { 'bundle.json': JSON.stringify(bundle), 'root.json': JSON.stringify(trustedRoot) });
  const config = (fresh: boolean, declared: boolean): string => `policy:
  extends: []
  rules: [{ id: unverified-and-risky, when: ${RULE}, then: fail, controls: [slsa:build-l3] }]
pipeline: { declared: [{ workflow: ${WORKFLOW}, jobs: [${declared ? 'build' : 'other'}] }] }
tools: [{ path: ${tool}, source: https://github.com/acme/tool, bundle: bundle.json }]
evidence: { trustedRoots: [root.json], offline: true, fresh: { signature: ${fresh ? 36500 : 0.000001} } }
`;
  writeFileSync(join(cwd, 'config.yml'), config(false, false));
  const recordings: (readonly [risky: boolean, out: string])[] = [];
  for (const [risky, script] of [
    [true, RISKY],
    [false, MILD],
  ] as const) {
    const home = directory(t, { '.ssh/id_ed25519': 'the key\n' });
    const env = environment({ HOME: home, ...GITHUB });
    const { out, status, stderr } = await watchedRun([tool, '-c', script], { cwd, env }, ['--config', 'config.yml']);
    assert.equal(status, risky ? 10 : 0, stderr);
    recordings.push([risky, out]);
  }
  const combinations = recordings.flatMap(([risky, out]) =>
    [false, true].flatMap((fresh) => [false, true].map((declared) => ({ risky, out, fresh, declared }))),
  );
  for (const { risky, out, fresh, declared } of combinations) {
    const standards = readStandards({ text: config(fresh, declared), from: 'config.yml' });
    const { document } = judgement(out, { standards });
    const [ran] = document.invocations;
    const facts = [(ran?.risk?.tree ?? 0) > 5, ran?.attestation?.fresh, document.context?.declared];
    assert.deepEqual(facts, [risky, fresh, declared], 'the recording is what the combination is about');
    assert.equal(ran?.attestation?.verified, true);
    const holds = risky && !fresh && !declared;
    const what = JSON.stringify(facts);
    assert.equal(document.decision, holds ? 'fail' : 'pass', what);
    const summary = summaryMarkdown(document);
    assert.equal(summary.includes('unverified-and-risky'), holds, what);
    const tree = [
      `${risky ? '✓' : '✗'} risk.score > 5.0 (risk.score = `,
      `${fresh ? '✗' : '✓'} !tool.attestation.fresh`,
      `${declared ? '✗' : '✓'} !pipeline.declared`,
    ];
    const told = explain(document, 'unverified-and-risky');
    for (const line of tree) {
      assert.ok(told.includes(line), `${what}: ${told}`);
      // in the summary each part stands below the rule, escaped as Markdown
      if (holds) assert.ok(summary.replaceAll('&#62;', '>').includes(`- ${line}`), summary);
    }
    assert.match(told, new RegExp(`Rule unverified-and-risky ${holds ? 'holds' : 'does not hold'}`));
  }
});
