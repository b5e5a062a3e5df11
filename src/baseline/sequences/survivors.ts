import type { Event } from '../../events/event.ts';
import { foreignRole, type Invocation, type Step } from '../../invocations/invocation.ts';
import type { OrderBreak } from '../order.ts';
import type { Completed } from './completed.ts';
import type { SequencesFile } from './sequence.ts';
import { full } from './who.ts';

/** The processes of one step. */
interface Living {
  readonly processes: Map<number, Invocation>;
  /** The first programs of the step that still run: one, or those of an action's phases. */
  readonly roots: Set<number>;
  /** When the last of them ended. */
  over: number | undefined;
}

const BEGINNING_OR_END: ReadonlySet<string> = new Set(['process.fork', 'process.exec', 'process.exit']);
/** A process that is about to end with its step is given this long, ns. */
const grace = 1e9;

/**
 * Processes that go on after the first program of their step ended, although whoever started them ended too: detached. What
 * the step's own shell put into the background by itself is none, unless it is of a package's role.
 */
export class Survivors {
  readonly #daemons: SequencesFile['daemons'];
  readonly #steps = new Map<Step, Living>();
  /** Whether any step is over. */
  #over = false;
  readonly #told = new WeakSet<Invocation>();

  constructor(daemons: SequencesFile['daemons']) {
    this.#daemons = daemons;
  }

  /** What an act shows of its actor. */
  observe(event: Event, actor: Invocation): Completed[] {
    if (!this.#over && !BEGINNING_OR_END.has(event.kind)) return [];
    const living = this.#of(actor.step);
    if (event.kind === 'process.exit') {
      // killed by the runner at the end of the job, or done
      const late = living.over !== undefined && event.t - living.over >= grace && living.processes.has(event.pid);
      const found = late ? this.#survives(actor, living.over ?? 0, event.t) : undefined;
      living.processes.delete(event.pid);
      if (living.roots.delete(event.pid) && living.roots.size === 0) {
        living.over = event.t;
        this.#over = true;
      }
      return found === undefined ? [] : [{ actor, found }];
    }
    if (event.done === false) return [];
    if (event.kind === 'process.fork') living.processes.set(event.child, actor);
    if (event.kind === 'process.exec') {
      living.processes.set(event.pid, actor);
      if (actor.parent === undefined) {
        living.roots.add(event.pid);
        living.over = undefined;
      }
    }
    if (living.over === undefined || event.t - living.over < grace) return [];
    const found = this.#survives(actor, living.over, event.t);
    return found === undefined ? [] : [{ actor, found }];
  }

  /** What is still there when the recording ends. */
  end(t: number): Completed[] {
    const left: Completed[] = [];
    for (const { processes, over } of this.#steps.values()) {
      if (over === undefined || t - over < grace) continue;
      for (const actor of processes.values()) {
        const found = this.#survives(actor, over, t);
        if (found !== undefined) left.push({ actor, found });
      }
    }
    return left;
  }

  #of(step: Step): Living {
    let living = this.#steps.get(step);
    if (living === undefined) {
      living = { processes: new Map(), roots: new Set(), over: undefined };
      this.#steps.set(step, living);
    }
    return living;
  }

  #survives(actor: Invocation, over: number, t: number): OrderBreak | undefined {
    if (this.#told.has(actor) || !this.#isDetached(actor) || this.#isDaemon(actor)) return undefined;
    this.#told.add(actor);
    const { name } = actor.tool;
    return {
      rule: 'survivor',
      kind: 'sequence',
      class: 'survivor',
      c: full,
      message: `${name} still runs ${((t - over) / 1e9).toFixed(1)} s after its step ended`,
      expected: ['what a step starts ends with it, or is a daemon that is known to stay'],
      target: name,
      object: 'survivor',
      baseline: 'sequences',
    };
  }

  #isDetached(actor: Invocation): boolean {
    if (foreignRole(actor) !== undefined) return true;
    // what stands between it and the step's first program is gone
    for (let at = actor.parent; at?.parent !== undefined; at = at.parent) if (at.ended !== undefined) return true;
    return false;
  }

  #isDaemon(actor: Invocation): boolean {
    for (let at: Invocation | undefined = actor; at !== undefined; at = at.parent) {
      const { tool, argv } = at;
      if (at !== actor && at.ended !== undefined) break;
      const known = this.#daemons.some(
        ({ name, argument }) =>
          (name === tool.name || name === tool.interpreter) &&
          (argument === undefined || argv.some((one) => one.includes(argument))),
      );
      if (known && (foreignRole(at) === undefined || tool.trusted)) return true;
    }
    return false;
  }
}
