import { getState, info } from '@actions/core';
import { addressOf } from '../gate/gate-key.ts';
import { requestInterim } from '../gate/gate-request.ts';
import { readMode } from './inputs.ts';
import { changedLoaders, loaderVariables } from './loader-environment.ts';
import { endStep, writeSummary } from './step-outcome.ts';
import type { Verdict } from './verdict.ts';

export const GATE_STATE = 'gate';

/** What pre of a gate leaves for its main; the runner keeps it out of every other step's reach. */
export interface GateState {
  /** who watches, as `addressText` writes it; empty: nobody */
  readonly address: string;
  /** variables that put code into node, as they were before the first step */
  readonly loaders: Readonly<Record<string, string>>;
}

const NAME = 'IronClaw Guard, gate';
const NO_GUARD =
  "no guard watches this job. Add 'uses: ironclaw/guard@v1' as its first step, above this one; if it is there, its own log says why it does not watch";
const NO_PRE =
  "its pre did not run, because the runner runs none for an action of the workspace; use 'uses: owner/repository/gate@commit'";

/** A gate: asks for a verdict on what the job did so far, prints it, and fails where post would. It lets nothing pass that nobody saw. */
export async function gateStage(): Promise<void> {
  let mode: ReturnType<typeof readMode> = '';
  try {
    mode = readMode();
    const { address: text, loaders } = stateOf(getState(GATE_STATE));
    const address = addressOf(text);
    if (address === undefined) throw new Error(NO_GUARD);
    const injected = changedLoaders(loaders, loaderVariables());
    const verdict = await requestInterim(address, process.env.GITHUB_ACTION, "the guard's companion");
    await print(verdict);
    const enforce = mode === 'enforce' || (mode === '' && verdict.enforce);
    endStep(`${NAME}: ${verdict.headline}`, verdict.decision === 'pass', enforce);
    if (injected.length > 0) endStep(`${NAME}: ${foreignCode(injected)}`, false, enforce);
  } catch (error) {
    endStep(`${NAME}: ${(error as Error).message}`, false, mode !== 'report');
  }
}

const foreignCode = (names: readonly string[]): string =>
  `tampering: a step set ${names.join(', ')} for the steps after it, which puts foreign code into this one. Set it for single steps only, with 'env:'`;

function stateOf(text: string): GateState {
  if (text === '') throw new Error(NO_PRE);
  return JSON.parse(text) as GateState;
}

async function print({ table, annotations, summary, undecided, chain }: Verdict): Promise<void> {
  info(table);
  if (undecided !== undefined) info(`undecided: ${undecided}`);
  if (chain !== undefined) info(`head of the hash chain over what was judged: ${chain}`);
  for (const line of annotations) process.stdout.write(`${line}\n`);
  await writeSummary(summary);
}
