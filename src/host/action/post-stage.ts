import { info, setFailed, warning } from '@actions/core';
import { type GuardState, readState } from './guard-state.ts';
import { readInputs, readMode } from './inputs.ts';
import { changedLoaders, loaderVariables } from './loader-environment.ts';
import { isAlive } from './process-identity.ts';
import { endStep, writeSummary } from './step-outcome.ts';
import type { Verdict } from './verdict.ts';
import { requestPublication, requestVerdict } from './verdict-request.ts';

/** post: asks the companion for the verdict, prints it and sets the exit status. It judges nothing itself. */
export async function postStage(): Promise<void> {
  try {
    const state = readState();
    if (state?.role === 'watching') await conclude(state);
    else if (state?.role === 'second') standBy(state);
    else await unwatched(state?.reason ?? 'no earlier stage of this step ran');
  } catch (error) {
    setFailed(`IronClaw Guard: ${(error as Error).message}`);
  }
}

type Watching = Extract<GuardState, { role: 'watching' }>;

async function conclude(state: Watching): Promise<void> {
  const injected = changedLoaders(state.loaders, loaderVariables());
  const verdict = await verdictOf(state);
  if (verdict !== undefined) {
    info(verdict.table);
    for (const line of verdict.annotations) process.stdout.write(`${line}\n`);
    await writeSummary(verdict.summary);
    if (verdict.chain !== undefined) info(`head of the hash chain over its events: ${verdict.chain}`);
    endStep(`IronClaw Guard: ${verdict.headline}`, verdict.decision === 'pass', verdict.enforce);
  }
  if (injected.length > 0) {
    const names = injected.join(', ');
    tampering(
      `a step set ${names} for the steps after it, which puts foreign code into the guard's own process: what this step printed cannot be trusted. Set it for single steps only, with 'env:'`,
    );
  }
  if (verdict !== undefined) await published(state);
}

/** The verdict is printed by now, and nothing of what follows changes whether the step fails. */
async function published(state: Watching): Promise<void> {
  try {
    const {
      recording,
      lines,
      summary: told,
    } = await requestPublication(state.directory, state.key, readInputs().status === 'cancelled');
    if (recording !== undefined) info(`recording and result: ${recording}`);
    for (const line of lines) info(line);
    await writeSummary(told);
  } catch (error) {
    warning(`IronClaw Guard: what became of the result elsewhere is not known: ${(error as Error).message}`);
  }
}

/** @returns undefined, having said so, when the companion gives none: killing it must not make a job green */
async function verdictOf(state: Watching): Promise<Verdict | undefined> {
  try {
    return await requestVerdict(state.directory, state.key);
  } catch (error) {
    const fate = isAlive(state.companion)
      ? 'is still running and gives no verdict'
      : 'is not running any more: something in this job ended it';
    const sentence = `${(error as Error).message}; the companion (process ${state.companion.pid}) ${fate}. What the job did after that nobody saw`;
    await writeSummary(
      `## IronClaw Guard: fail\n\nThe guard's companion gave no verdict. What it had recorded, if it could hand that over, is in \`${state.kept}\`.\n`,
    );
    tampering(sentence);
    return undefined;
  }
}

function standBy({ first, companion }: Extract<GuardState, { role: 'second' }>): void {
  if (isAlive(companion)) info(`IronClaw Guard: step ${first} watches this job and reports`);
  else tampering(`the companion of step ${first} (process ${companion.pid}) was ended before that step reported`);
}

/** Nothing watched: that is never a pass. */
async function unwatched(reason: string): Promise<void> {
  await writeSummary(
    `## IronClaw Guard: incomplete\n\nNothing watched this job, so nothing can be said about it. Coverage: none.\n`,
  );
  endStep(`IronClaw Guard: incomplete; coverage none: ${reason}`, false, enforcesAlone());
}

function tampering(sentence: string): void {
  endStep(`IronClaw Guard: tampering: ${sentence}`, false, enforcesAlone());
}

/** The mode when there is no verdict, and so no configuration to ask: what the workflow says, and enforce when it says nothing. */
function enforcesAlone(): boolean {
  return readMode() !== 'report';
}
