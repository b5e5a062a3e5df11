/**
 * Look-alikes that are not run here, or not all of them. Their events are from memory of how the tools work, not from a recording: they show that
 * these acts are allowed, not that the tools do no others. A browser with its own sandbox needs namespaces that the place of recording
 * forbids; bazel comes from a code host; gcloud and Android's sdkmanager come from their vendors' hosts; which addresses a registry has
 * next month cannot be had today. `node test/corpus/build.ts` writes their cases again.
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
  'b19-cloud-login': {
    tool: 'gcloud',
    description: 'gcloud keeps credentials in the home, reads those of the workspace, and asks its cloud',
    project: 'a job with a role in a cloud',
    acts: (step) => {
      const gcloud = step.starts('gcloud auth login --cred-file gha-creds-0a1b.json');
      gcloud.read('/w/gha-creds-0a1b.json').connect('192.0.2.10', 443, 'sts.gcloud.example');
      gcloud.create('/home/u/.config/gcloud/credentials.db').exit();
    },
  },
  'b30-sdk': {
    tool: 'java',
    description:
      'sdkmanager fetches a platform from its vendor and unpacks it into the home; a build runs a program of it',
    project: 'an app for phones',
    acts: (step) => {
      const sdk = '/home/u/android-sdk';
      const manager = step.starts('java -classpath sdkmanager.jar com.android.sdklib.tool.sdkmanager.SdkManagerCli x');
      manager.connect('192.0.2.30', 443, 'dl.google.com');
      manager.create('/tmp/PackageOperation01/platform.zip').does('file.mkdir', { path: sdk });
      manager.create(`${sdk}/build-tools/aapt2`).chmod(`${sdk}/build-tools/aapt2`).exit();
      step.starts(`${sdk}/build-tools/aapt2 compile`).create('/w/build/one.flat').exit();
    },
  },
  'b32-addresses': {
    tool: 'npm',
    description:
      'npm asks the registry at three addresses of its name, of both families, as it finds them from month to month',
    project: 'a project with one package',
    acts: (step) => {
      for (const address of ['192.0.2.1', '198.51.100.77', '2001:db8::1']) {
        const npm = step.starts('npm ci').connect(address, 443, 'npm.test');
        npm.create('/w/node_modules/one/package.json').exit();
      }
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
