import type { Invocation } from '../../invocations/invocation.ts';
import type { Told } from './told.ts';

/** Whom findings condemn: nothing is believed of what they did, before and after. */
export class Condemned {
  /** Images and roles, by the id of the image that began them, and the finding that condemns them. */
  readonly #by = new Map<string, Told>();

  /** Condemns an image with all it starts; inside a role, the whole role. The first finding is the one that is told. */
  condemn(actor: Invocation, told: Told): void {
    const id = actor.roles.find((role) => !role.own)?.entered ?? actor.id;
    if (!this.#by.has(id)) this.#by.set(id, told);
  }

  /** The finding that condemns an image; undefined when none does. */
  of(actor: Invocation): Told | undefined {
    if (this.#by.size === 0) return undefined;
    for (const { entered } of actor.roles) {
      const told = this.#by.get(entered);
      if (told !== undefined) return told;
    }
    for (let at: Invocation | undefined = actor; at !== undefined; at = at.parent) {
      const told = this.#by.get(at.id);
      if (told !== undefined) return told;
    }
    return undefined;
  }
}
