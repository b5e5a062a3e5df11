import type { Event } from '../../events/event.ts';
import type { Recording } from '../../events/recording.ts';
import { foreignRole, type Invocation } from '../../invocations/invocation.ts';
import type { Broken } from '../tampering.ts';
import { invariant } from './invariant.ts';

/** Getting at the memory of the runner, by whatever step. */
export function reachIntoRunner(event: Event, actor: Invocation, root: Recording['root']): Broken[] {
  if (event.kind !== 'mem.access' || root.mode !== 'job' || event.target !== root.worker || actor.pid === root.worker)
    return [];
  const what = event.done === true ? 'was accessed' : 'was reached for, in vain as far as was seen';
  return [
    invariant(
      'runner-memory',
      `the runner's memory ${what} (${event.how})`,
      "nothing in a job reads the runner's memory",
      root.act?.runner ?? 'Runner.Worker',
    ),
  ];
}

/** What a role does to processes that are not its own. `running` says what image a process runs. */
export function reachBeyond(
  event: Event,
  actor: Invocation,
  running: (pid: number) => Invocation | undefined,
): Broken[] {
  if (event.kind !== 'mem.access' && event.kind !== 'process.signal') return [];
  const role = foreignRole(actor);
  if (role === undefined) return [];
  const other = running(event.target);
  if (other?.roles.some(({ entered }) => entered === role.entered) === true) return [];
  const target = other === undefined ? `process ${event.target}` : other.tool.name;
  if (event.kind === 'mem.access') {
    // nothing was there to reach
    if (event.err === 'ESRCH' || event.err === 'ENOENT') return [];
    const what = event.done === true ? 'reached' : 'tried to reach';
    return [
      invariant(
        'foreign-memory',
        `${role.name} ${what} into the memory or descriptors of ${target} (${event.how})`,
        'a role reaches into its own processes at most',
        target,
      ),
    ];
  }
  if (event.signal !== 'SIGUSR1') return [];
  // a group is named by its first process, which may be gone
  if (other === undefined && event.inferred?.includes('target') === true && event.target !== 0) return [];
  return [
    invariant(
      'inspector-signal',
      `${role.name} sent SIGUSR1 to ${target}, which makes node open its inspector`,
      'a role signals its own processes at most',
      target,
    ),
  ];
}
