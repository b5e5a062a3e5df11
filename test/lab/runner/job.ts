/** The job a lab runner runs, and what came of it: plain data, since it crosses a process border as JSON. */

/** What every step may have; names as in a workflow file, times in milliseconds of real time. */
interface StepBase {
  readonly id?: string;
  readonly name?: string;
  /** `success()` when absent */
  readonly if?: 'always()' | 'success()' | 'failure()' | 'cancelled()' | 'false';
  readonly env?: Readonly<Record<string, string>>;
  readonly continueOnError?: boolean;
  /** The job goes on while the step runs; `wait: true`, or the end of the mains, waits for it. */
  readonly background?: boolean;
  readonly timeoutMs?: number;
  /** Where it stands in the workflow, from 1. */
  readonly line?: number;
}
export interface RunStep extends StepBase {
  readonly run: string;
  /** `bash -e {0}` when absent, `bash --noprofile --norc -e -o pipefail {0}` when bash */
  readonly shell?: 'bash' | 'sh';
}
export interface ActionStep extends StepBase {
  /** `owner/repo@ref`, or `./path` for an action of the workspace (whose pre the runner does not run) */
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}
/** Waits for every step in the background. */
interface WaitStep {
  readonly wait: true;
}
export type Step = RunStep | ActionStep | WaitStep;

export interface Job {
  readonly steps: readonly Step[];
  /** `owner/repo@ref` or `./path` -> directory that holds its action.yml; it is copied, as a download would be */
  readonly actions?: Readonly<Record<string, string>>;
  /** path in the workspace -> content; placed before the first step, as on a runner that keeps its workspace */
  readonly workspace?: Readonly<Record<string, string>>;
  /** the job's own env: */
  readonly env?: Readonly<Record<string, string>>;
  /** contexts that `${{ }}` in inputs can name, beside github.*, runner.*, job.status and steps.* */
  readonly contexts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly github?: Readonly<Record<string, string>>;
  /** what GitHub sent about the event; the runner writes it where GITHUB_EVENT_PATH says */
  readonly event?: object;
  /** what JavaScript actions get beside it: ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN */
  readonly actionEnv?: Readonly<Record<string, string>>;
  /** socket of the engine that `docker` speaks to, in steps too; a job with containers needs one */
  readonly engine?: string;
  /** what every step runs in: `container:` */
  readonly container?: { readonly image: string; readonly options?: readonly string[] };
  /** containers beside the steps: `services:` */
  readonly services?: Readonly<Record<string, { readonly image: string; readonly command?: readonly string[] }>>;
  /** the first log line holding this text makes the server cancel the job */
  readonly cancelOnLog?: string;
  /** the first log line holding this text takes the runner away: the worker is killed, nothing is cleaned up */
  readonly loseRunnerOnLog?: string;
  /** factor on the runner's own waits (7.5 s, 2.5 s, 5 s, 285 s); 1 is the real thing */
  readonly timeScale?: number;
}

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped';
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}
/** One stage of one step: each is a step of its own to the runner, with its own file commands and limits. */
export interface StageResult {
  readonly step: number;
  /** the key of GITHUB_ACTION: the id, or __run, __run_2, __owner_repo */
  readonly key: string;
  readonly stage: 'pre' | 'main' | 'post';
  readonly outcome: Outcome;
  /** what the job counts: `success` for a failure under continue-on-error */
  readonly conclusion: Outcome;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly log: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  /** the state of the step after this stage */
  readonly state: Readonly<Record<string, string>>;
  /** the step's root process outlived its exit: something it left held its output open, and the runner waited */
  readonly lingered: boolean;
  readonly milliseconds: number;
}
export interface JobResult {
  /** `lost` when the worker went away under the job */
  readonly conclusion: Outcome | 'lost';
  readonly steps: readonly StageResult[];
  /** processes that the orphan clean-up found and killed at the end */
  readonly orphans: readonly { readonly pid: number; readonly name: string }[];
  /** the runner's own lines: warnings about local actions, cancellation */
  readonly messages: readonly string[];
  readonly workerPid: number;
  /** the runner's root directory; the caller removes it */
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
}

/** What the worker tells as it goes, one JSON object a line, so that a lost runner leaves what was seen. */
export type Progress =
  | { readonly type: 'stage'; readonly stage: StageResult }
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'orphan'; readonly pid: number; readonly name: string }
  | { readonly type: 'end'; readonly conclusion: Outcome };
