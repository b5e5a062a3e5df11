import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadPolicy } from '@open-policy-agent/opa-wasm';
import fc from 'fast-check';
import { caseDirectories, caseName } from '../../src/host/case-files.ts';
import { type AskedFacts, opaInput } from '../../src/host/export.ts';
import { judgement } from '../../src/host/judge.ts';
import { PACKED_FILE } from '../../src/host/plain-files.ts';
import { readStandards } from '../../src/host/standards.ts';
import { evaluate } from '../../src/policy/rules/evaluate.ts';
import { type VerdictFacts, verdict } from '../../src/policy/verdict.ts';
import { sampleFinding, sampleJob, sampleSubject } from '../policy/sample-facts.ts';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/opa');
const standards = readStandards(join(example, 'ironclaw.yml'));
const opa = await loadPolicy(readFileSync(join(import.meta.dirname, 'policy.wasm')), { initial: 256 });

/** What the example's policy says of the facts of a job. */
function asked(facts: AskedFacts | undefined): string {
  assert.ok(facts !== undefined);
  const [answer] = opa.evaluate(JSON.parse([...opaInput(facts)].join('')) as object);
  return (answer as { readonly result: string }).result;
}

test('the compiled policy is of the text in the example', () => {
  const made = JSON.parse(readFileSync(join(import.meta.dirname, 'policy.wasm.json'), 'utf8')) as { rego: string };
  const rego = createHash('sha256')
    .update(readFileSync(join(example, 'policy.rego')))
    .digest('hex');
  assert.equal(made.rego, rego, 'run `node scripts/opa.ts`');
});

test('OPA and the guard decide alike on the recordings of the corpus and of the profiles', () => {
  // the largest of them take as long as all others
  const small = (directory: string): boolean => statSync(join(directory, PACKED_FILE)).size < 20_000;
  const directories = ['test/corpus', 'profiles'].flatMap((place) => caseDirectories(join(root, place))).filter(small);
  const decisions = new Map<string, number>();
  for (const directory of directories) {
    let facts: AskedFacts | undefined;
    const { document } = judgement(directory, { standards, facts: (job, subjects) => (facts = { job, subjects }) });
    assert.equal(asked(facts), document.decision, caseName(directory));
    decisions.set(document.decision, (decisions.get(document.decision) ?? 0) + 1);
  }
  assert.ok(directories.length >= 160, `${directories.length} recordings`);
  for (const decision of ['pass', 'fail']) assert.ok((decisions.get(decision) ?? 0) > 50, decision);
});

test('they decide alike on facts of every kind, blind sensors and acceptances among them', () => {
  const finding = fc.record({
    kind: fc.constantFrom('invariant', 'identity', 'deviation', 'sequence'),
    accepted: fc.boolean(),
  });
  const ran = fc.record({
    score: fc.constantFrom(0, 5, 5.01, 9.16),
    fresh: fc.boolean(),
    findings: fc.array(finding, { maxLength: 2 }),
  });
  const job = fc.record({
    declared: fc.boolean(),
    name: fc.constantFrom<'none' | 'ebpf' | 'strace'>('none', 'ebpf', 'strace', 'ebpf', 'ebpf'),
    started: fc.constantFrom(true, true, true, false),
    level: fc.constantFrom<'full' | 'partial' | 'none'>('full', 'partial', 'full', 'none'),
    lost: fc.constantFrom(0, 0, 0, 3),
    tampering: fc.constantFrom<string[]>([], [], [], ['the sensor was killed']),
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(job, fc.array(ran, { maxLength: 3 }), (of, all) => {
      const subjects = all.map(({ score, fresh, findings }, at) =>
        sampleSubject(`i${at}`, {
          'risk.score': score,
          'tool.attestation.fresh': fresh,
          findings: findings.map(({ kind, accepted }, n) => sampleFinding(`f${n}`, kind, { accepted })),
        }),
      );
      const { declared, name, started, level, lost, tampering } = of;
      const facts = sampleJob({
        'pipeline.declared': declared,
        'sensor.name': name,
        'sensor.started': started,
        'coverage.level': level,
        'coverage.lost': lost,
        tampering,
      });
      const health = { started, died: false, unknown: 0 };
      const sensor: VerdictFacts['sensor'] = { name, backend: 'full', health, notCovered: [] };
      const coverage = { level, lost, reasons: [] };
      const outcome = evaluate(standards.policy, facts, subjects);
      const { decision } = verdict({ config: standards.config, sensor, coverage, outcome });
      assert.equal(asked({ job: facts, subjects }), decision);
      seen.add(decision);
    }),
    { numRuns: 200 },
  );
  assert.deepEqual([...seen].sort(), ['fail', 'incomplete', 'pass']);
});
