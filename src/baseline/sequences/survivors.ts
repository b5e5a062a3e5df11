import type { Event } from '../../events/event.ts';
import { foreignRole, type Invocation, type Step } from '../../invocations/invocation.ts';
import type { OrderBreak } from '../order.ts';
import type { Completed, Elapsed } from './completed.ts';
import type { SequencesFile } from './sequence.ts';
import { full } from './who.ts';

/** The processes of one step. */
interface Living {
  readonly processes: Map<number, Invocation>;
  /** The first programs of the step that still run: one, or those of an action's phases. */
  readonly roots: Set<number>;
  /** When the last of them ended. */
  over: number | undefined;
  /** Whether those that were left after the grace were looked at. */
  seen: boolean;
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
  /** When the grace of a step ends that was not looked at yet. */
  #next = Number.POSITIVE_INFINITY;
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
        living.seen = false;
        this.#over = true;
        this.#next = Math.min(this.#next, event.t + grace);
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

  /**
   * What went on over the grace of its step, before an act at `now`: told as of the end of the grace, whenever the next act comes,
   * so that it does not count for less the longer the pause was. `last` is when the act before was.
   */
  due(now: number, last: number): Elapsed[] {
    if (now < this.#next) return [];
    this.#next = Number.POSITIVE_INFINITY;
    const left: Elapsed[] = [];
    for (const living of this.#steps.values()) {
      const { over, seen } = living;
      if (over === undefined || seen) continue;
      if (now - over < grace) {
        this.#next = Math.min(this.#next, over + grace);
        continue;
      }
      living.seen = true;
      left.push(...this.#left(living, over, last));
    }
    return left;
  }

  /** What is still there when the recording ends, at `t`; `last` is when the last act was. */
  end(t: number, last: number): Elapsed[] {
    return [...this.#steps.values()].flatMap((living) =>
      living.over === undefined || t - living.over < grace ? [] : this.#left(living, living.over, last),
    );
  }

  /** Names of the tools that go on, at `t`, within the grace of their step. */
  undecided(t: number): string[] {
    return [...this.#steps.values()].flatMap(({ over, processes }) =>
      over === undefined || t - over >= grace
        ? []
        : [...processes.values()]
            .filter((one) => this.#isDetached(one) && !this.#isDaemon(one))
            .map(({ tool }) => tool.name),
    );
  }

  #left({ processes }: Living, over: number, last: number): Elapsed[] {
    const t = Math.max(last, over + grace);
    return [...processes.values()].flatMap((actor) => {
      const found = this.#survives(actor, over, t);
      return found === undefined ? [] : [{ actor, found, t }];
    });
  }

  #of(step: Step): Living {
    let living = this.#steps.get(step);
    if (living === undefined) {
      living = { processes: new Map(), roots: new Set(), over: undefined, seen: false };
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
