import { existsSync, readFileSync } from 'node:fs';
import { arch, release } from 'node:os';
import { dirname, join } from 'node:path';
import type { Recording } from '../events/recording.ts';
import { confinement } from './confinement.ts';

type Context = Recording['context'];

/** A fact of the environment is a name or a number, not a document. */
const MAX_FACT = 512;

/** Where a recording is made: machine, kind of environment, and what GitHub says of the job. Never throws. */
export function recordingContext(env: NodeJS.ProcessEnv): Context {
  const onGitHub = env.GITHUB_ACTIONS === 'true';
  const facts = new Map<string, string>();
  if (onGitHub) {
    for (const [key, variable] of Object.entries(GITHUB_FACTS)) {
      const value = env[variable];
      if (value) facts.set(key, value.slice(0, MAX_FACT));
    }
  }
  const matrix = onGitHub ? matrixLeg(env.INPUT_MATRIX) : undefined;
  const environment = environmentKind(env, inContainer());
  const fork = onGitHub ? fromFork(env) : undefined;
  const ephemeral = onGitHub ? isEphemeral(env, environment) : undefined;
  const sandbox = confinement();
  return {
    os: operatingSystem(),
    kernel: release(),
    arch: arch(),
    environment,
    ...Object.fromEntries(facts),
    ...(matrix === undefined ? {} : { matrix }),
    ...(fork === undefined ? {} : { fork }),
    ...(ephemeral === undefined ? {} : { ephemeral }),
    ...(sandbox.length === 0 ? {} : { sandbox }),
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
  workflowRef: 'GITHUB_WORKFLOW_REF',
  actor: 'GITHUB_ACTOR',
} as const;

/** A leg of a matrix has a few short values. */
const MAX_MATRIX = 4096;

/** The action's input `matrix`, which the runner fills with the job's leg. Undefined: the job has no matrix, or it cannot be read. */
export function matrixLeg(input: string | undefined): string | undefined {
  if (!input || input.length > MAX_MATRIX) return undefined;
  try {
    const leg: unknown = JSON.parse(input);
    return typeof leg === 'object' && leg !== null ? JSON.stringify(leg) : undefined;
  } catch {
    return undefined;
  }
}

/** A container says more than the runner it is on; without one GitHub's own word for its runners decides. */
export function environmentKind(env: NodeJS.ProcessEnv, container: boolean): Context['environment'] {
  if (container) return 'container';
  if (env.GITHUB_ACTIONS !== 'true') return 'local';
  return env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}

/**
 * Whether the machine is used for one job only: GitHub's own are; a self-hosted runner is when it was registered so, which
 * stands in the file `.runner` of its directory, above the work directory. Undefined: not known.
 */
export function isEphemeral(env: NodeJS.ProcessEnv, environment: Context['environment']): boolean | undefined {
  if (environment === 'github-hosted' || env.RUNNER_ENVIRONMENT === 'github-hosted') return true;
  const settings = env.RUNNER_TEMP && parsed(join(dirname(dirname(env.RUNNER_TEMP)), '.runner'));
  if (!settings) return undefined;
  return (settings as { ephemeral?: unknown }).ephemeral === true;
}

/** Whether the event is a pull request from another repository. Undefined: it is no pull request, or its payload cannot be read. */
export function fromFork(env: NodeJS.ProcessEnv): boolean | undefined {
  if (!env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH) return undefined;
  const payload = parsed(env.GITHUB_EVENT_PATH) as {
    pull_request?: { head?: { repo?: { full_name?: unknown } | null } };
  } | null;
  const head = payload?.pull_request?.head;
  // the repository of a deleted fork is null
  return head === undefined ? undefined : head.repo?.full_name !== env.GITHUB_REPOSITORY;
}

/** Whether this process is in a container of docker, podman, containerd, Kubernetes or LXC. Never throws. */
export function inContainer(): boolean {
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

/** A JSON document; runner and GitHub write some with a byte order mark. */
function parsed(path: string): unknown {
  try {
    return JSON.parse(read(path).replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
