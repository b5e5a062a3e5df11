/**
 * Look-alikes that are not run here, since they need a browser, a cloud, a service of GitHub's, or root on a machine of their own: their
 * events from memory of how the tools work, not from a recording: they show that these acts are allowed, not that the tools do no others. `node test/corpus/build.ts` writes their cases again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import { normalise } from '../../scripts/case/normalise.ts';
import { CASE_FILE } from '../../src/host/case-files.ts';
import { PACKED_FILE, RECORDING_FILE } from '../../src/host/plain-files.ts';
import { caseSchema } from '../../src/report/case.ts';
import type { Actor } from '../pipeline/actor.ts';
import { Scenario } from '../pipeline/scenario.ts';
import { CORPUS } from './rows.ts';

const PROVIDER =
  '/w/.terraform/providers/registry.terraform.example/app/one/1.0.0/linux_amd64/terraform-provider-one_v1.0.0';
/** A step's own shell, as the runner starts it. */
const STEP = ['bash', '-e', '/runner/_temp/6f8a2b9c-1111-2222-3333-444455556666.sh'];

interface Built {
  readonly tool: string;
  readonly description: string;
  readonly project: string;
  /** What happens below the shell of the step. */
  readonly acts: (step: Actor, world: Scenario) => unknown;
}

const built: Readonly<Record<string, Built>> = {
  'b04-browser': {
    tool: 'node',
    description:
      'a test runner starts a browser from its cache, which makes namespaces, reads about its own children and listens on loopback',
    project: 'tests in a browser that was installed before the job',
    acts: (step) => {
      const runner = step.starts('node /w/node_modules/playwright/cli.js test');
      const browser = runner.starts(
        '/home/u/.cache/ms-playwright/chromium-1150/chrome-linux/chrome --headless --remote-debugging-port=0',
      );
      browser.does('kernel.namespace', { detail: 'clone CLONE_NEWUSER|CLONE_NEWPID|CLONE_NEWNET' });
      browser.create('/tmp/playwright_chromiumdev_profile-1/Local State').listen('127.0.0.1', 40123);
      const page = browser.starts('/home/u/.cache/ms-playwright/chromium-1150/chrome-linux/chrome --type=renderer');
      browser.read(`/proc/${page.pid}/status`);
      runner.connect('127.0.0.1', 40123).create('/w/test-results/one/trace.zip');
      page.exit();
      browser.delete('/tmp/playwright_chromiumdev_profile-1/Local State').exit();
    },
  },
  'b13-sandbox': {
    tool: 'bazel',
    description:
      'bazel starts its server, which runs a compiler in a sandbox of namespaces and mounts and stays for the next step',
    project: 'a program in C++',
    acts: (step, world) => {
      const client = step.starts('bazel build //...');
      const server = client.starts('java -Xms256m -jar /home/u/.cache/bazel/_bazel_u/install/1/A-server.jar');
      server.listen('127.0.0.1', 41000);
      client.connect('127.0.0.1', 41000);
      const sandbox = server.starts('/home/u/.cache/bazel/_bazel_u/install/1/linux-sandbox -W /w -- gcc -c a.cc');
      sandbox.does('kernel.namespace', { detail: 'clone CLONE_NEWUSER|CLONE_NEWNS|CLONE_NEWPID' });
      sandbox.does('kernel.mount', { path: '/home/u/.cache/bazel/_bazel_u/1/sandbox' });
      sandbox.starts('gcc -c a.cc -o a.o').read('/w/a.cc').exit();
      sandbox.exit();
      client.exit();
      step.exit();
      world.wait(3);
      server.read('/w/WORKSPACE');
    },
  },
  'b15-provider': {
    tool: 'terraform',
    description:
      'terraform installs a provider from a mirror on loopback and runs it; the provider listens on loopback',
    project: 'a configuration with one provider',
    acts: (step) => {
      const init = step.starts('terraform init');
      init.connect('127.0.0.1', 8443).create(PROVIDER).chmod(PROVIDER).create('/w/.terraform.lock.hcl').exit();
      const plan = step.starts('terraform plan');
      const provider = plan.starts(PROVIDER);
      provider.listen('127.0.0.1', 10000);
      plan.connect('127.0.0.1', 10000);
      provider.exit();
      plan.create('/w/plan').exit();
    },
  },
  'b19-cloud-login': {
    tool: 'aws',
    description:
      'aws and gcloud keep credentials in the home, read them and those of the workspace, and ask their cloud',
    project: 'a job with a role in two clouds',
    acts: (step) => {
      const configure = step.starts('aws configure set role_arn x');
      configure.create('/home/u/.aws/config').create('/home/u/.aws/credentials').exit();
      const aws = step.starts('aws sts get-caller-identity');
      aws.read('/home/u/.aws/credentials').connect('192.0.2.9', 443, 'sts.aws.example').exit();
      const gcloud = step.starts('gcloud auth login --cred-file gha-creds-0a1b.json');
      gcloud.read('/w/gha-creds-0a1b.json').connect('192.0.2.10', 443, 'sts.gcloud.example');
      gcloud.create('/home/u/.config/gcloud/credentials.db').exit();
    },
  },
};

for (const [name, { tool, description, project, acts }] of Object.entries(built)) {
  const world = new Scenario();
  acts(world.run(STEP), world);
  world.line({
    seq: 1e6,
    kind: 'sensor.stop',
    t: 0,
    pid: 9000,
    tid: 9000,
    start: 0,
    job: false,
    done: true,
    unknown: 0,
  });
  const lines = world.lines.map((line) => JSON.parse(line));
  const end = Math.max(...lines.map(({ t }) => t)) + 1e6;
  const whole = normalise(
    {
      recording: { ...world.recording(), end },
      lines: lines.map((line) => JSON.stringify({ ...line, t: line.t || end })),
    },
    new Map([['/home/u', '/home/runner']]),
  );
  const directory = join(CORPUS, 'benign', name);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, RECORDING_FILE), `${JSON.stringify(whole.recording, null, 1)}\n`);
  writeFileSync(join(directory, PACKED_FILE), gzipSync(`${whole.lines.join('\n')}\n`, { level: 9 }));
  const about = {
    schema: 1,
    description,
    origin: 'built',
    source: 'test/corpus/build.ts',
    tool,
    versions: {},
    project,
    expect: 'pass',
  };
  writeFileSync(
    join(directory, CASE_FILE),
    `# yaml-language-server: $schema=../../../../docs/schema/case-v1.json\n${stringify(caseSchema.parse(about), { lineWidth: 140 })}`,
  );
}
