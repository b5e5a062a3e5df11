import type { Event } from '../../events/event.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import { stableConfidence, uncertainConfidence } from '../envelope.ts';
import type { Judgement } from '../judgement.ts';
import type { Manifests } from '../manifests.ts';
import type { OrderBreak } from '../order.ts';
import type { Phases } from '../phases.ts';
import type { Profile } from '../profile.ts';
import { Automaton } from './automaton.ts';
import { type ClassFacts, EventClasses, orderedOperation } from './event-class.ts';
import { type Owner, Owners } from './owners.ts';
import { phaseConfidence, surprise } from './support.ts';

/** Trees of tools and roles that are followed: one number for each. */
const limit = 100_000;

interface Followed {
  readonly automaton: Automaton;
  /** As printed: `npm`, `npm:lifecycle`. */
  readonly name: string;
  /** c of a break, by the phase it happens in. */
  confidence(phase: number): { readonly c: number; readonly runs: number | undefined };
}

/** Follows the order of every tool and role whose profile has phases, one act at a time (design section 5). */
export class PhaseWatch {
  readonly #classes: EventClasses;
  readonly #owners: Owners<Followed>;
  readonly #phases = new Map<string, number>();
  readonly #limit: number;
  #unfollowed = 0;

  /** Throws a RangeError for phases that name phases that are not there. `most` is how many trees are followed at most. */
  constructor(profiles: readonly Profile[], facts: ClassFacts & { readonly manifests: Manifests }, most = limit) {
    this.#classes = new EventClasses(facts);
    this.#limit = most;
    const orders = new Map<string, Followed>();
    const add = (profile: Profile, role: string | undefined, phases: Phases | undefined): void => {
      if (phases !== undefined) orders.set(key(profile.tool, role), followed(profile, role, phases));
    };
    const { manifests } = facts;
    for (const profile of [...profiles, ...manifests.profiles]) {
      add(profile, undefined, profile.phases);
      for (const [kind, { phases }] of Object.entries(profile.roles ?? {})) add(profile, kind, phases);
    }
    this.#owners = new Owners(
      (profile, role) => orders.get(key(profile, role)),
      // code that was handed to it from elsewhere is not of the artifact
      (tool) => [tool.pure ? manifests.of(tool)?.profile?.tool : undefined, tool.profile],
    );
  }

  /**
   * The phase break an act is, if it is one. An exec is an act of the image that starts the other. What the rights forbid
   * never moves an order on: otherwise an attacker could walk it to where his next act is in order.
   */
  observe(event: Event, actor: Invocation, judgement: Judgement | undefined): readonly OrderBreak[] {
    const operation = orderedOperation(event);
    if (operation === undefined || judgement === undefined) return none;
    const acting = event.kind === 'process.exec' ? actor.starter : actor;
    const owner = acting && this.#owners.of(acting);
    if (!owner?.order.automaton.operations.has(operation)) return none;
    const { automaton } = owner.order;
    const name = automaton.known(this.#classes.of(event, actor));
    if (name === undefined) return none;
    const phase = this.#phases.get(owner.key) ?? automaton.initial;
    const next = automaton.step(phase, name);
    if (next === undefined) return [broken(owner, phase, name, judgement)];
    if (next !== phase && judgement.expected) this.#move(owner.key, next);
    return none;
  }

  /** Why it does not know all; empty when it does. */
  unseen(): string[] {
    return this.#unfollowed === 0
      ? []
      : [`so many tools and roles ran that the order of the later ones was not followed (more than ${this.#limit})`];
  }

  #move(tree: string, phase: number): void {
    if (this.#phases.size < this.#limit || this.#phases.has(tree)) this.#phases.set(tree, phase);
    else this.#unfollowed++;
  }
}

const none: readonly OrderBreak[] = [];
const key = (profile: string, role: string | undefined): string => JSON.stringify([profile, role ?? '']);

function followed(profile: Profile, role: string | undefined, phases: Phases): Followed {
  const automaton = new Automaton(phases);
  const byHand = profile.status === 'stable' ? stableConfidence : uncertainConfidence;
  const recorded = profile.learned?.runs ?? Number.POSITIVE_INFINITY;
  return {
    automaton,
    name: role === undefined ? profile.tool : `${profile.tool}:${role}`,
    confidence: (phase) => {
      if (automaton.runs === undefined) return { c: byHand, runs: undefined };
      // many roles of one recording are no more than one witness
      const runs = Math.min(recorded, automaton.support(phase));
      return { c: phaseConfidence(runs), runs };
    },
  };
}

function broken({ order }: Owner<Followed>, phase: number, name: string, { target }: Judgement): OrderBreak {
  const { automaton } = order;
  const { c, runs } = order.confidence(phase);
  const edge = `${order.name}: ${automaton.name(phase)} -> ${name}`;
  const why =
    runs === undefined
      ? 'is out of order'
      : `never seen in ${runs} runs (${surprise(runs).toFixed(1)} bits of surprise)`;
  return {
    rule: 'phase',
    kind: 'phase',
    class: 'phase',
    c,
    message: `${edge} ${why}`,
    expected: automaton.describe(phase),
    target,
    object: edge,
    baseline: order.name,
    ...(runs === undefined ? {} : { runs }),
  };
}
