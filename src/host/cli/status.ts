import { constants } from 'node:os';
import type { Recording } from '../../events/recording.ts';
import type { ResultDocument } from '../../report/result.ts';

/** Exit statuses of the program itself (design section 9). */
export const status = { fail: 10, incomplete: 11, usage: 2, refused: 3, internal: 70 } as const;

/** The status a verdict asks for; undefined when the command's own counts. */
export function verdictStatus({ decision, policy }: ResultDocument): number | undefined {
  if (policy.mode === 'report' || decision === 'pass') return undefined;
  return decision === 'fail' ? status.fail : status.incomplete;
}

/** The status of a command as a shell gives it: its own, or 128+n for a signal. */
export function commandStatus(exit: Recording['exit']): number {
  if (exit?.signal != null) return 128 + (constants.signals[exit.signal as NodeJS.Signals] ?? 0);
  return exit?.code ?? 0;
}
