import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job, JobResult, StageResult, Step } from './runner/job.ts';
import { runJob } from './runner/run-job.ts';

/** The reference under which the lab's jobs use the guard of this checkout. */
export const GUARD = 'ironclaw/guard@v1';
/** That of its gate. */
export const GATE = 'ironclaw/guard/gate@v1';

/** Why the action cannot be tried with strace on this machine; false when it can. */
export function cannotAttach(): string | false {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore', timeout: 10_000 });
  } catch {
    return 'strace is missing or may not trace here';
  }
  return cannotBeRoot();
}

/** Why there can be no companion on this machine; false when there can. */
export function cannotBeRoot(): string | false {
  if (process.getuid?.() === 0) return false;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 10_000 });
    return false;
  } catch {
    return 'the companion needs root or passwordless sudo';
  }
}

/** Puts root's word before a command of a step. */
export const ROOT = process.getuid?.() === 0 ? '' : 'sudo -n';
/** The companion's place, as a step of the running job can name it. */
export const PLACE = '/var/lib/ironclaw-guard/4711-1-$PPID';

/** Whether nothing of a job's guard is there any more: no place, and no process that runs from it or names the runner's directory. */
export function hasLeft({ workerPid, root }: JobResult): boolean {
  const place = PLACE.replace('$PPID', String(workerPid));
  if (existsSync(place)) return false;
  const links = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => [
      attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'latin1')),
      attempt(() => readlinkSync(`/proc/${pid}/exe`)),
    ]);
  return !links.some((text) => text.includes(place) || text.includes(root));
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Waits for what must come to pass, for at most 30 s. */
export async function eventually(what: string, holds: () => boolean): Promise<void> {
  for (let look = 0; look < 300; look += 1) {
    if (holds()) return;
    await sleep(100);
  }
  assert.fail(`never happened: ${what}`);
}

export interface GuardedResult extends JobResult {
  /** of the guard's step, by stage */
  readonly guard: Partial<Record<StageResult['stage'], StageResult>>;
  /** result.json and what lies beside it, parsed; undefined when the guard left none */
  readonly document: GuardDocument | undefined;
  readonly files: readonly string[];
}
/** The part of result.json that the lab looks at. */
export interface GuardDocument {
  readonly decision: string;
  readonly coverage: { readonly level: string; readonly lost: number };
  readonly steps: readonly (GuardStep & { readonly risk: { readonly score: number } | null })[];
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly kind: string;
    readonly severity: string;
    readonly seen: { readonly targets: readonly string[] };
    readonly step: GuardStep;
    readonly rolePath: readonly { readonly kind: string; readonly name: string }[];
  }[];
  readonly invocations: readonly {
    readonly tool: { readonly name: string; readonly path: string };
    readonly baseline: { readonly source: string };
    readonly rolePath: readonly { readonly kind: string; readonly name: string }[];
    readonly step: { readonly key: string; readonly action?: string; readonly line?: number };
    readonly risk: { readonly tree: number };
  }[];
}

interface GuardStep {
  readonly key: string;
  readonly name?: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * Runs a job whose first step is the guard, built as in dist/.
 * @param inputs the guard's `with:`
 * @param look looks at the runner's directories before they are removed
 */
export async function guardedJob(
  inputs: Readonly<Record<string, string>>,
  steps: readonly Step[],
  more: Partial<Job> = {},
  look?: (result: JobResult) => void,
): Promise<GuardedResult> {
  const guard: Step = { uses: GUARD, id: 'guard', with: inputs };
  return judgedJob({ ...more, steps: [guard, ...steps] }, look);
}

/**
 * Runs a job in which the guard stands somewhere.
 * @param key of the guard's step
 */
export async function judgedJob(job: Job, look?: (result: JobResult) => void, key = 'guard'): Promise<GuardedResult> {
  const result = await runJob({ ...job, actions: { [GUARD]: packaged, ...job.actions } });
  look?.(result);
  const stages = result.steps.filter((stage) => stage.key === key).map((stage) => [stage.stage, stage]);
  const own = readdirSync(result.temp).find((name) => name.startsWith('ironclaw-guard-'));
  const recording = join(result.temp, own ?? '', 'recording');
  const files = own !== undefined && existsSync(recording) ? readdirSync(recording).toSorted() : [];
  const document = files.includes('result.json')
    ? (JSON.parse(readFileSync(join(recording, 'result.json'), 'utf8')) as GuardDocument)
    : undefined;
  rmSync(result.root, { recursive: true, force: true });
  return { ...result, guard: Object.fromEntries(stages), document, files };
}

/** What a runner downloads of this repository, as far as its actions need it. */
const PARTS = ['action.yml', 'dist', 'gate', 'policies', 'profiles', 'publish'];
export const packaged = mkdtempSync(join(tmpdir(), 'lab-guard-'));
for (const part of PARTS) cpSync(part, join(packaged, part), { recursive: true });
after(() => rmSync(packaged, { recursive: true, force: true }));
