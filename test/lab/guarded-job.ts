import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Job, JobResult, StageResult, Step } from './runner/job.ts';
import { runJob } from './runner/run-job.ts';

/** The reference under which the lab's jobs use the guard of this checkout. */
export const GUARD = 'ironclaw/guard@v1';

/** Why the action cannot be tried on this machine; false when it can. */
export function cannotAttach(): string | false {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore', timeout: 10_000 });
  } catch {
    return 'strace is missing or may not trace here';
  }
  if (process.getuid?.() === 0) return false;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 10_000 });
    return false;
  } catch {
    return 'attaching needs root or passwordless sudo';
  }
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
  readonly coverage: { readonly level: string };
  readonly findings: readonly {
    readonly rule: string;
    readonly kind: string;
    readonly step: { readonly key: string };
  }[];
  readonly invocations: readonly {
    readonly tool: { readonly name: string };
    readonly step: { readonly key: string };
    readonly risk: { readonly tree: number };
  }[];
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
  const result = await runJob({ steps: [guard, ...steps], actions: { [GUARD]: packaged }, ...more });
  look?.(result);
  const stages = result.steps.filter(({ key }) => key === 'guard').map((stage) => [stage.stage, stage]);
  const own = readdirSync(result.temp).find((name) => /^ironclaw-guard-(?!.*\.lock$)/.test(name));
  const recording = join(result.temp, own ?? '', 'recording');
  const files = own !== undefined && existsSync(recording) ? readdirSync(recording).toSorted() : [];
  const document = files.includes('result.json')
    ? (JSON.parse(readFileSync(join(recording, 'result.json'), 'utf8')) as GuardDocument)
    : undefined;
  rmSync(result.root, { recursive: true, force: true });
  return { ...result, guard: Object.fromEntries(stages), document, files };
}

/** What a runner downloads of this repository, as far as the action needs it. */
const PARTS = ['action.yml', 'dist', 'profiles'];
const packaged = mkdtempSync(join(tmpdir(), 'lab-guard-'));
for (const part of PARTS) cpSync(part, join(packaged, part), { recursive: true });
after(() => rmSync(packaged, { recursive: true, force: true }));
