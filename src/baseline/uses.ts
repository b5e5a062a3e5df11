import { decodeLine } from '../events/decode.ts';
import type { Recording } from '../events/recording.ts';
import type { UsedComponents } from '../evidence/used-components.ts';
import { ProcessTree } from '../invocations/process-tree.ts';
import type { Baselines } from './baselines.ts';

/**
 * Follows what each tool reads and loads, in a pass of its own: whether a component was used is known only when everything was
 * seen, and what a deviation weighs depends on it.
 * @param baselines of this recording, not used for anything else
 * @param lines gives the lines of events.ndjson, in order
 */
export function noteUses(
  recording: Pick<Recording, 'root' | 'steps'>,
  baselines: Baselines,
  lines: (onLine: (line: string) => void) => void,
  used: UsedComponents,
): void {
  const tree = new ProcessTree({
    ...baselines.roles,
    root: recording.root,
    steps: recording.steps,
    tool: (exec) => baselines.tool(exec),
  });
  lines((line) => {
    const event = decodeLine(line);
    if (event === undefined || event.kind === 'unknown') return;
    const actor = tree.take(event);
    if (actor !== undefined) used.note(actor.tool.path, event);
  });
}
