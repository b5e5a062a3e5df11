import type { Invocation } from '../../invocations/invocation.ts';
import type { Tool } from '../../invocations/tool.ts';

/** Whose order an act belongs to. */
export interface Owner<T> {
  /** One for each tree of a tool's images, and for each time a role is entered. */
  readonly key: string;
  readonly profile: string;
  /** Kind of the role; undefined for the tool itself. */
  readonly role: string | undefined;
  readonly order: T;
}

/**
 * Finds whose order an act belongs to: the nearest tool or role above it that has one. A tool's order is that of its own acts
 * and of what it starts, up to where a role is entered or another tool with an order of its own begins; images of one
 * profile that start each other are one tool. A role without an order ends the order of the tool around it all the same:
 * what a package's script does is no act of the package manager.
 */
export class Owners<T> {
  readonly #order: (profile: string, role: string | undefined) => T | undefined;
  readonly #profiles: (tool: Tool) => readonly (string | undefined)[];
  readonly #known = new WeakMap<Invocation, Owner<T> | 'nobody'>();

  /**
   * `order` says what a profile's tool, or a role of it, is followed by; undefined where nothing is. `profiles` says which
   * profiles speak for a tool: the first that has an order does.
   */
  constructor(
    order: (profile: string, role: string | undefined) => T | undefined,
    profiles: (tool: Tool) => readonly (string | undefined)[] = ({ profile }) => [profile],
  ) {
    this.#order = order;
    this.#profiles = profiles;
  }

  /** Whose order the acts of an image belong to; undefined when there is none. */
  of(invocation: Invocation): Owner<T> | undefined {
    const chain: Invocation[] = [];
    let at: Invocation | undefined = invocation;
    while (at !== undefined && !this.#known.has(at)) {
      chain.push(at);
      at = at.parent;
    }
    const known = at === undefined ? undefined : this.#known.get(at);
    let owner = known === 'nobody' ? undefined : known;
    for (const one of chain.reverse()) {
      owner = this.#below(owner, one);
      this.#known.set(one, owner ?? 'nobody');
    }
    return owner;
  }

  /** The owner of an image, from that of the image above. */
  #below(above: Owner<T> | undefined, { id, tool, roles, parent }: Invocation): Owner<T> | undefined {
    const entered = roles.length > (parent?.roles.length ?? 0) ? roles.at(-1) : undefined;
    for (const profile of this.#profiles(tool)) {
      const order = profile === undefined ? undefined : this.#order(profile, undefined);
      if (profile === undefined || order === undefined) continue;
      const same = entered === undefined && above?.profile === profile && above.role === undefined;
      return same ? above : { key: id, profile, role: undefined, order };
    }
    if (entered === undefined) return above;
    const ofRole = this.#order(entered.profile, entered.kind);
    return ofRole === undefined
      ? undefined
      : { key: entered.entered, profile: entered.profile, role: entered.kind, order: ofRole };
  }
}
