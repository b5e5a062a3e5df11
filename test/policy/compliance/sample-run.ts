import type { RunFacts } from '../../../src/policy/compliance/run-catalogue.ts';

/** The facts of a run that was watched whole, in which npm ran and was what it should be. */
export const sampleRun = (more: Partial<RunFacts> = {}): RunFacts => ({
  decision: 'pass',
  policy: { mode: 'enforce', judgement: 'score', configured: true, rules: 5, errors: [] },
  findings: [],
  tools: [tool()],
  hosts: [
    { host: 'registry.npm.example:443', tool: 'npm', step: 'run', expected: true, at: '/invocations/0/signals/0' },
  ],
  sensor: { name: 'ebpf', backend: 'full', started: true, died: false },
  coverage: { level: 'full', lost: 0, reasons: [] },
  gaps: [],
  tampering: [],
  pipeline: { declared: true, environment: 'github-hosted', ephemeral: true, fork: false },
  evidence: { gathered: true, missed: 0 },
  confined: false,
  invocations: 1,
  ...more,
});

/** A tool that is the file of its package. */
export const tool = (more: Partial<RunFacts['tools'][number]> = {}): RunFacts['tools'][number] => ({
  ...{ name: 'npm', class: 'package-manager', path: '/usr/bin/npm', sha256: 'a'.repeat(64), level: 'packaged' },
  ...{ attested: false, fresh: false, refused: false, baseline: 'profile' },
  exposure: { known: true, count: 0, worst: 0, executed: false, exploited: false },
  at: '/invocations/0',
  ...more,
});

/** A finding of a postinstall script. */
export const finding = (more: Partial<RunFacts['findings'][number]> = {}): RunFacts['findings'][number] => ({
  ...{ id: 'secret-npm-00000000', rule: 'secret-npm', kind: 'deviation', severity: 'warning', tactic: 'credentials' },
  ...{
    class: 'secret:npm',
    weight: 0.5,
    confidence: 0.9,
    count: 1,
    targets: ['~/.npmrc'],
    message: 'read a credential',
  },
  ...{
    factor: 1,
    accepted: false,
    raised: false,
    tool: 'node',
    step: 'run',
    role: 'lifecycle:evil',
    at: '/findings/0',
  },
  ...more,
});
