import { type PluginRequest, PROTOCOL, type ToldFinding, type ToldTool } from '../../evidence/plugins/request.ts';
import { GUARD_VERSION } from '../version.ts';

const digest = (digit: string): string => digit.repeat(64);

/** A tool of the sample. */
const tool = (id: string, given: Partial<ToldTool> & Pick<ToldTool, 'name' | 'path'>): ToldTool => ({
  type: 'tool',
  id,
  exe: given.path,
  pure: true,
  identity: { level: 'unknown', reason: 'nothing vouches for it' },
  components: [],
  steps: ['build'],
  invocations: 1,
  ...given,
});

const finding = (id: string, of: string, given: Partial<ToldFinding>): ToldFinding => ({
  type: 'finding',
  id,
  tool: of,
  rule: 'new-host',
  kind: 'deviation',
  severity: 'warning',
  tactic: 'network',
  class: 'new-host',
  step: 'build',
  message: 'connected to files.example:443',
  targets: ['files.example:443'],
  count: 1,
  accepted: false,
  ...given,
});

/** What a plug-in is told first. */
export const hello = (plugin: string): PluginRequest => ({
  type: 'hello',
  protocol: PROTOCOL,
  guard: GUARD_VERSION,
  plugin,
  job: {
    ended: '2026-01-31T12:00:00.000Z',
    environment: 'github-hosted',
    repository: 'octo/demo',
    workflow: 'build',
    job: 'build',
    event: 'push',
    ref: 'refs/heads/main',
    fork: false,
  },
});

/** Tools as a job has them, one of them with texts that no job should have. */
export const sampleTools: readonly ToldTool[] = [
  tool('tool-0000000000000001', {
    name: 'npm',
    version: '10.8.2',
    purl: 'pkg:npm/npm@10.8.2',
    class: 'package-manager',
    path: '/usr/local/lib/node_modules/npm/bin/npm-cli.js',
    exe: '/usr/local/bin/node',
    sha256: digest('a'),
    identity: { level: 'packaged', reason: 'npm has it' },
    components: [{ name: 'semver', version: '7.6.0', purl: 'pkg:npm/semver@7.6.0' }],
    invocations: 2,
  }),
  tool('tool-0000000000000002', {
    name: 'deploy',
    path: '/usr/local/bin/deploy',
    sha256: digest('b'),
    attestation: { verified: true, fresh: true, repository: 'https://github.com/acme/deploy' },
    steps: ['build', 'deploy'],
  }),
  tool('tool-0000000000000003', {
    name: '\u001b[31m"; \u202e\u0000 ‮'.padEnd(500, '%'),
    path: `/tmp/${'…/'.repeat(200)}\n\r::error::x`,
    pure: false,
  }),
];

/** Findings as a job has them: a deviation, an invariant, and one with hostile texts. */
export const sampleFindings: readonly ToldFinding[] = [
  finding('new-host-00000001', 'tool-0000000000000001', {}),
  finding('runner-memory-00000002', 'tool-0000000000000003', {
    rule: 'runner-memory',
    kind: 'invariant',
    severity: 'error',
    tactic: 'invariant',
    class: 'runner-memory',
    message: "read the runner's memory",
    targets: ['/proc/1/mem'],
  }),
  finding('create-tmp-00000003', 'tool-0000000000000003', {
    rule: 'create-tmp',
    tactic: 'execution',
    class: 'create-tmp',
    message: '\u001b[2J \u2028 ```'.repeat(40),
    targets: Array.from({ length: 10 }, (_, at) => `/tmp/${'"\\'.repeat(100)}${at}`),
    count: 4000,
  }),
];

/** As many tools and findings as a plug-in is ever told of. */
export const manyTools = (count: number): ToldTool[] =>
  Array.from({ length: count }, (_, at) =>
    tool(`tool-${at.toString(16).padStart(16, '0')}`, { name: `t${at}`, path: `/usr/bin/t${at}`, sha256: digest('c') }),
  );
