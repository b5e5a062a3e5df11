import { existsSync, readFileSync } from 'node:fs';
import { arch, release } from 'node:os';
import type { Recording } from '../events/recording.ts';

type Context = Recording['context'];

/** A fact of the environment is a name or a number, not a document. */
const MAX_FACT = 512;

/** Where a recording is made: machine, kind of environment, and what GitHub says of the job. Never throws. */
export function recordingContext(env: NodeJS.ProcessEnv): Context {
  const facts = new Map<string, string>();
  if (env.GITHUB_ACTIONS === 'true') {
    for (const [key, variable] of Object.entries(GITHUB_FACTS)) {
      const value = env[variable];
      if (value) facts.set(key, value.slice(0, MAX_FACT));
    }
  }
  return {
    os: operatingSystem(),
    kernel: release(),
    arch: arch(),
    environment: environmentKind(env, inContainer()),
    ...Object.fromEntries(facts),
  };
}

const GITHUB_FACTS = {
  repository: 'GITHUB_REPOSITORY',
  workflow: 'GITHUB_WORKFLOW',
  job: 'GITHUB_JOB',
  runId: 'GITHUB_RUN_ID',
  event: 'GITHUB_EVENT_NAME',
  ref: 'GITHUB_REF',
  sha: 'GITHUB_SHA',
} as const;

/** A container says more than the runner it is on; without one GitHub's own word for its runners decides. */
export function environmentKind(env: NodeJS.ProcessEnv, container: boolean): Context['environment'] {
  if (container) return 'container';
  if (env.GITHUB_ACTIONS !== 'true') return 'local';
  return env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}

function inContainer(): boolean {
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return true;
  return /\/(docker|kubepods|containerd|libpod|lxc)[-/.]/.test(read('/proc/1/cgroup'));
}

function operatingSystem(): string {
  const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(read('/etc/os-release'))?.[1];
  return (name || process.platform).slice(0, MAX_FACT);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
