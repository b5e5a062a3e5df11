import type { ResultDocument, ResultSignal } from '../../src/report/result.ts';
import { DocumentBuilder } from './builder.ts';

/** Results of jobs on GitHub, as a reader meets them. */

const workflow = '.github/workflows/ci.yml';
type Context = NonNullable<ResultDocument['context']>;

const context = (more: Partial<Context> = {}): Context => ({
  environment: 'github-hosted',
  workflow,
  job: 'build',
  ephemeral: true,
  declared: false,
  reason: 'the configuration declares no pipeline',
  circumstances: [],
  factor: 1,
  ...more,
});
const sensor: ResultDocument['sensor'] = {
  name: 'ebpf',
  backend: 'full',
  version: '0.1.0',
  kernel: '6.17.0',
  unknown: 0,
  died: false,
  notCovered: [],
};
const expected = (type: ResultSignal['type'], kind: string, place: string, count: number): ResultSignal => ({
  type,
  kind,
  ...(type === 'network' ? { destination: place } : { target: place }),
  count,
  expected: true,
  risk_contribution: 0,
});

/** Three steps: a checkout, an installation and the tests. */
function threeSteps(builder: DocumentBuilder) {
  const checkout = builder.step('__actions_checkout', {
    name: 'Run actions/checkout@v5',
    action: 'actions/checkout@v5',
    file: workflow,
    line: 12,
  });
  const install = builder.step('__run', { name: 'Run npm ci', file: workflow, line: 15 });
  const git = builder.start(checkout, {
    tool: 'git',
    version: '2.51.0',
    action: 'fetch',
    signals: [
      expected('fs_write', 'file.create', '${workspace}/**', 214),
      expected('network', 'net.connect', '${host:git}:443', 1),
    ],
  });
  const npm = builder.start(install, {
    tool: 'npm',
    version: '11.6.1',
    action: 'ci',
    signals: [
      expected('fs_write', 'file.create', '${workspace}/**/node_modules/**', 812),
      expected('network', 'net.connect', '${registry:npm}:443', 14),
    ],
  });
  return { git, npm, test: () => builder.step('__run_2', { name: 'Run npm test', file: workflow, line: 16 }) };
}

/** One warning: a postinstall script that talks to its vendor. */
export function oneFinding(): ResultDocument {
  const builder = new DocumentBuilder();
  const { npm } = threeSteps(builder);
  const node = builder.start(npm, {
    tool: 'node',
    version: '24.11.0',
    action: 'postinstall.js',
    role: { name: 'lifecycle:chatty', version: '2.1.0' },
    argv: ['node', 'postinstall.js'],
  });
  builder.find(node, {
    id: 'new-host-4be1a07c',
    tactic: 'network',
    class: 'new-host',
    w: 0.45,
    c: 0.9,
    type: 'network',
    act: 'net.connect',
    targets: ['telemetry.chatty.example:443'],
    expected: ['${registry:npm}:443'],
    message: 'connected to telemetry.chatty.example:443',
  });
  return builder.build({ context: context(), sensor });
}

/** A pull request from a fork: its test step pipes a download into a shell, which connects to a bare address. */
export function fork(): ResultDocument {
  const builder = new DocumentBuilder(1.25);
  const { test } = threeSteps(builder);
  const bash = builder.start(test(), { tool: 'bash', action: 'run', argv: ['bash', '-e', 'test.sh'] });
  const sh = builder.start(bash, { tool: 'sh', action: 'run', argv: ['sh'] });
  builder
    .find(sh, {
      id: 'pipe-to-interpreter-77ab01c2',
      kind: 'sequence',
      tactic: 'execution',
      class: 'pipe-to-interpreter',
      w: 0.6,
      c: 0.9,
      type: 'process',
      act: 'sequence',
      targets: ['curl | sh'],
      expected: ['an interpreter that runs a file, which can be looked at and pinned'],
      message: 'what curl writes is run by sh, which reads it from the pipe',
      at: 4,
    })
    .find(sh, {
      id: 'never-resolved-5ce90d13',
      tactic: 'network',
      class: 'never-resolved',
      w: 0.55,
      c: 0.6,
      type: 'network',
      act: 'net.connect',
      targets: ['203.0.113.7:8443'],
      message: 'connected to 203.0.113.7:8443 (an address nothing resolved to)',
      at: 5,
    });
  return builder.build({
    context: context({ fork: true, circumstances: ['fork'], factor: 1.25, matrix: '{"node":24,"os":"ubuntu-24.04"}' }),
    sensor,
  });
}

/** Cancelled while the tests ran: what was seen until then holds. */
export function cancelled(): ResultDocument {
  const builder = new DocumentBuilder();
  const { test } = threeSteps(builder);
  const npm = builder.start(test(), { tool: 'npm', version: '11.6.1', action: 'test', exit: { signal: 'SIGINT' } });
  const node = builder.start(npm, {
    tool: 'node',
    version: '24.11.0',
    action: 'run.js',
    role: { name: 'script:test' },
    argv: ['node', 'test/run.js'],
    exit: { signal: 'SIGINT' },
  });
  builder.find(node, {
    id: 'wide-overwrite-91d0aa35',
    kind: 'sequence',
    tactic: 'tampering',
    class: 'wide-overwrite',
    w: 0.5,
    c: 0.9,
    act: 'sequence',
    targets: ['${workspace}/src/a.ts', '${workspace}/src/b.ts', '${workspace}/lib/**'],
    count: 73,
    expected: ['many files are overwritten by formatters and generators'],
    message: 'overwrote 73 files in 5 directories within 10 s',
    at: 30,
  });
  return builder.build({
    context: context(),
    sensor,
    coverage: { level: 'partial', reasons: ['the job was cancelled before its last step began'], lost: 0 },
  });
}

/** The sensor lost events it must not lose, and a rule of the configuration has no value. */
export function incomplete(): ResultDocument {
  const builder = new DocumentBuilder();
  threeSteps(builder);
  return builder.build({
    decision: 'incomplete',
    context: context(),
    sensor: { ...sensor, backend: 'degraded', reason: 'the full rung failed its self-test: fentry is refused' },
    coverage: {
      level: 'partial',
      reasons: ['the full rung failed its self-test: fentry is refused', '31 events of programs started were lost'],
      lost: 31,
    },
    policy: {
      mode: 'enforce',
      judgement: 'score',
      threshold: 5,
      held: [],
      errors: ['rule slow-tools: 4:11: no such fact: tool.sped'],
    },
  });
}
