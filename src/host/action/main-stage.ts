import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { info, setFailed, setOutput, warning } from '@actions/core';
import { keepState, readState } from './guard-state.ts';
import { readInputs } from './inputs.ts';

/** main: one line that says what watches, against how many profiles, and in which mode. It starts nothing. */
export function mainStage(): void {
  try {
    const state = readState();
    const { mode } = readInputs();
    if (state === undefined) {
      const reason =
        "its pre did not run, because the runner runs none for an action of the workspace ('uses: ./'); use 'uses: owner/repository@commit', or '$/' for the action of the running commit";
      keepState({ role: 'blind', reason });
      warning(`IronClaw Guard watches nothing in this job: ${reason}`);
    } else if (state.role === 'watching') {
      const stance = mode === '' ? 'the configuration decides what fails the job' : `mode ${mode}`;
      info(`IronClaw Guard: ${state.sensor} watches; ${profiles()} profiles of tools; ${stance}`);
      setOutput('gate', state.gate);
    } else if (state.role === 'second')
      info(`IronClaw Guard stands by: step ${state.first} watches this job and reports`);
    else info(`IronClaw Guard watches nothing: ${state.reason}`);
  } catch (error) {
    setFailed(`IronClaw Guard: ${(error as Error).message}`);
  }
}

/** How many tools have a profile: folders of profiles/ beside dist/. */
function profiles(): number {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'profiles');
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'class')
    .length;
}
