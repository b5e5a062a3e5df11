import { visible } from '../../report/escape.ts';
import type { Verdict } from '../action/verdict.ts';
import { GateError } from '../gate/gate-error.ts';
import { addressOf, GATE_VARIABLE } from '../gate/gate-key.ts';
import { requestInterim } from '../gate/gate-request.ts';
import { parsed } from './arguments.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';

const NO_GUARD = `no guard can be asked here: ${GATE_VARIABLE} is not set. Run this inside of \`ironclaw-guard run -- COMMAND\`, or give the step of a workflow 'env: { ${GATE_VARIABLE}: \${{ steps.guard.outputs.gate }} }', where guard is the id of the guard's step`;

/** `gate`: asks whoever watches this process for a verdict on what was seen so far. Returns the exit status: 0 for a pass only. */
export async function gate(args: readonly string[]): Promise<number> {
  const { positionals } = parsed(args, {});
  if (positionals.length > 0) throw new UsageError('`gate` takes no arguments');
  const given = process.env[GATE_VARIABLE] ?? '';
  if (given === '') throw new GateError(NO_GUARD);
  const address = addressOf(given);
  if (address === undefined)
    throw new GateError(`${GATE_VARIABLE} is no address of a guard; pass on what the guard gave: ed25519:KEY@/PATH`);
  try {
    const verdict = await requestInterim(address, process.env.GITHUB_ACTION, 'the guard');
    print(verdict);
    return statusOf(verdict);
  } catch (error) {
    const { message } = error as Error;
    process.stderr.write(`ironclaw-guard: gate: ${visible(message, 600)}; what nobody saw does not pass\n`);
    return status.fail;
  }
}

function print({ table, headline, undecided, annotations }: Verdict): void {
  process.stderr.write(table);
  if (undecided !== undefined) process.stderr.write(`undecided: ${undecided}\n`);
  process.stderr.write(`gate: ${headline}\n`);
  if (process.env.GITHUB_ACTIONS === 'true') for (const line of annotations) process.stdout.write(`${line}\n`);
}

function statusOf({ decision, enforce }: Verdict): number {
  if (decision === 'pass' || !enforce) return 0;
  return decision === 'incomplete' ? status.incomplete : status.fail;
}
