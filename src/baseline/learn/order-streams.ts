import type { Event } from '../../events/event.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import { learnedClass } from '../phases/alphabet.ts';
import { type ClassFacts, EventClasses } from '../phases/event-class.ts';
import { Owners } from '../phases/owners.ts';

/** Classes kept of one run; what comes after is left out, and the run then says less about what may follow. */
const longest = 100_000;

/** Gathers from one recording what {@link learnPhases} takes: the classes of acts in order, for each tool and role. */
export class OrderStreams {
  readonly #classes: EventClasses;
  readonly #owners: Owners<true>;
  readonly #streams = new Map<
    string,
    { profile: string; role: string | undefined; classes: string[]; actors: Set<Invocation> }
  >();

  /** `wanted` says of which tools, by profile, and of which roles of them the order is learned. */
  constructor(facts: ClassFacts, wanted: (profile: string, role: string | undefined) => boolean) {
    this.#classes = new EventClasses(facts);
    this.#owners = new Owners((profile, role) => (wanted(profile, role) ? true : undefined));
  }

  /** Takes in one act, as the judge does: `actor` is who acts, for an exec the new image. */
  take(event: Event, actor: Invocation): void {
    const acting = event.kind === 'process.exec' ? actor.starter : actor;
    const owner = acting && this.#owners.of(acting);
    if (owner === undefined) return;
    const stream = this.#streams.get(owner.key) ?? {
      profile: owner.profile,
      role: owner.role,
      classes: [],
      actors: new Set(),
    };
    this.#streams.set(owner.key, stream);
    stream.actors.add(acting ?? actor);
    if (stream.classes.length >= longest) return;
    const name = learnedClass(this.#classes.of(event, actor));
    if (name !== undefined && name !== stream.classes.at(-1)) stream.classes.push(name);
  }

  /**
   * The runs of a tool (without role), or of a role: for each the classes of its acts in order. One in which somebody acted who does
   * not count is left out.
   */
  of(profile: string, role?: string, counts: (actor: Invocation) => boolean = () => true): string[][] {
    return [...this.#streams.values()]
      .filter((stream) => stream.profile === profile && stream.role === role && [...stream.actors].every(counts))
      .map(({ classes }) => classes);
  }
}
