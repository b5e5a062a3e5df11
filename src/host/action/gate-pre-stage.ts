import { info, saveState, setFailed } from '@actions/core';
import { gateAddressIn, placeName } from '../companion/place.ts';
import { addressText } from '../gate/gate-key.ts';
import { GATE_STATE, type GateState } from './gate-stage.ts';
import { loaderVariables } from './loader-environment.ts';
import { jobNumber, runnerAbove } from './runner-above.ts';

/**
 * pre of a gate: before any step runs, notes who watches the job and the key that the answers are signed with. The runner keeps that: a
 * step that puts itself in the companion's place later cannot answer.
 */
export function gatePreStage(): void {
  try {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = process.env;
    const runner = runnerAbove();
    const address =
      typeof runner === 'string'
        ? undefined
        : gateAddressIn(placeName(run, attempt, runner.worker.pid, jobNumber(runner)));
    const state: GateState = {
      address: address === undefined ? '' : addressText(address),
      loaders: loaderVariables(),
    };
    saveState(GATE_STATE, JSON.stringify(state));
    if (address === undefined)
      info('IronClaw Guard, gate: no guard watches this job yet; this gate will let nothing pass');
  } catch (error) {
    setFailed(`IronClaw Guard, gate: ${(error as Error).message}`);
  }
}
