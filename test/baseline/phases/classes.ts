import { Baselines } from '../../../src/baseline/baselines.ts';
import { EventClasses } from '../../../src/baseline/phases/event-class.ts';
import { decodeLine } from '../../../src/events/decode.ts';
import type { Event } from '../../../src/events/event.ts';
import { located } from '../../../src/invocations/container.ts';
import type { Invocation } from '../../../src/invocations/invocation.ts';
import { ProcessTree } from '../../../src/invocations/process-tree.ts';
import type { Scenario } from '../../pipeline/scenario.ts';
import { profiles, zones } from '../../profiles/collection.ts';

/** Hands out every act of a scenario with who acts, as the pipeline does, and what knows a recording's files and hosts. */
export function acts(world: Scenario, take: (event: Event, actor: Invocation) => void): Baselines {
  const recording = world.recording();
  const baselines = new Baselines(recording, [...profiles.values()], zones);
  const tree = new ProcessTree({
    ...baselines.roles,
    root: recording.root,
    steps: recording.steps,
    tool: (exec) => baselines.tool(exec),
  });
  for (const line of world.lines) {
    const event = decodeLine(line);
    const actor = event === undefined || event.kind === 'unknown' ? undefined : tree.take(event);
    if (actor !== undefined) take(located(event as Event), actor);
  }
  return baselines;
}

/** The classes of a scenario's last act. */
export function lastClasses(world: Scenario): readonly string[] {
  let last: [Event, Invocation] | undefined;
  const baselines = acts(world, (event, actor) => {
    last = [event, actor];
  });
  if (last === undefined) throw new Error('nobody acts in this scenario');
  return new EventClasses({ ...baselines, recording: world.recording() }).of(...last);
}
