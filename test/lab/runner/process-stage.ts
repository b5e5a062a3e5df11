import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dockerRun } from './docker-action.ts';
import { type Contexts, interpolate } from './expressions.ts';
import { openFileCommands } from './file-commands.ts';
import { insideContainer } from './job-container.ts';
import type { Layout } from './layout.ts';
import type { Performed, SharedJob, Stage } from './stage.ts';
import { contextsOf, environmentOf } from './step-environment.ts';
import { runStepProcess, type StepEnd } from './step-process.ts';
import type { WorkflowCommands } from './workflow-commands.ts';

/** What a stage starts as a direct child of the worker, and the variables the runner sets for it beside its own. */
export interface StepCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a stage that is one process, and applies what it said through its files: environment, path, state. Never rejects. */
export async function performProcess(
  shared: SharedJob,
  stage: Stage,
  commands: WorkflowCommands,
  cancel: AbortSignal,
): Promise<Performed> {
  const { planned } = stage;
  const { layout } = shared;
  const files = openFileCommands(layout.temp);
  const contexts = contextsOf(shared, planned);
  const script = 'run' in planned.step ? writeScript(interpolate(planned.step.run, contexts), layout.temp) : undefined;
  const variables = { ...environmentOf(shared, stage, contexts), ...files.variables };
  let end: StepEnd = { exitCode: null, signal: null, lingered: false };
  try {
    const { command, args, env } = await commandOf(shared, stage, script, variables, contexts);
    end = await runStepProcess({
      command,
      args,
      cwd: layout.workspace,
      env: { ...inherited(), ...env },
      cancel,
      timeScale: shared.job.timeScale ?? 1,
      onLine: (line) => shared.onLine(commands.line(line)),
    });
  } catch (error) {
    commands.error((error as Error).message); // the image of an action of the workspace could not be built
  }
  if (script !== undefined) rmSync(script, { force: true });

  const said = files.close();
  for (const error of said.errors) commands.error(error);
  for (const [key, value] of said.env) shared.env.set(key, value);
  shared.path.unshift(...said.path.toReversed());
  for (const [key, value] of said.state) planned.state.set(key, value);
  const failed = end.exitCode !== 0 || said.errors.some((error) => !error.includes('upload aborted'));
  if (failed) commands.error(`Process completed with exit code ${end.exitCode ?? 'none'}.`);
  return { ...end, failed, outputs: Object.fromEntries(said.outputs), summary: said.summary };
}

function writeScript(text: string, temp: string): string {
  const path = join(temp, `${randomUUID()}.sh`);
  writeFileSync(path, `${text}\n`);
  return path;
}

function commandOf(
  shared: SharedJob,
  stage: Stage,
  script: string | undefined,
  variables: Readonly<Record<string, string>>,
  contexts: Contexts,
): StepCommand | Promise<StepCommand> {
  const { manifest } = stage;
  if (manifest?.kind === 'docker') return dockerRun(shared, manifest, stage.name, variables, contexts);
  const { container } = shared;
  const { command, args } = ownCommand(stage, shared.layout, script, container !== undefined);
  if (container !== undefined) return insideContainer(container, shared, { command, args, env: variables });
  const PATH = [...shared.path, process.env.PATH ?? '/usr/bin:/bin'].join(':');
  return { command, args, env: { ...variables, PATH } };
}

/** Of a run step or a JavaScript action, by the names its files have on the machine. */
function ownCommand(
  { planned, manifest, name }: Stage,
  layout: Layout,
  script: string | undefined,
  contained: boolean,
): { command: string; args: string[] } {
  if (script === undefined) {
    const entry = manifest?.kind === 'javascript' ? manifest.entries[name] : undefined;
    return { command: layout.node, args: [join(manifest?.directory ?? '', entry ?? '')] };
  }
  const shell = 'run' in planned.step ? planned.step.shell : undefined;
  const program = (known: string): string => (contained ? known : `/bin/${known}`);
  if (shell === 'sh' || (shell === undefined && contained)) return { command: program('sh'), args: ['-e', script] };
  const strict = shell === 'bash' ? ['--noprofile', '--norc', '-e', '-o', 'pipefail'] : ['-e'];
  return { command: program('bash'), args: [...strict, script] };
}

/** The worker's own environment, which its children inherit. */
const inherited = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
