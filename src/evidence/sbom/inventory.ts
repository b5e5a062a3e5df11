import { type Component, type ComponentDraft, component, type Faults } from './component.ts';
import type { Sbom } from './sbom.ts';

/** Most components kept of one document. */
const most = 100_000;

/** The components of a document while it is read: bounded, each under a reference of its own. */
export class Inventory {
  readonly faults: Faults = { components: 0, purls: 0, hashes: 0, refs: 0 };
  readonly #components: Component[] = [];
  readonly #byRef = new Map<string, Component>();
  #left = 0;

  /** Whether the list takes no more, so that what follows need not be looked at. */
  get full(): boolean {
    return this.#components.length >= most;
  }

  /** Takes a component into the list; undefined when it has no name or the list is full. */
  add(draft: ComponentDraft): Component | undefined {
    if (this.full) {
      this.#left++;
      return undefined;
    }
    const made = this.subject(draft);
    if (made !== undefined) this.#components.push(made);
    return made;
  }

  /** Takes a component of each item that has one, and does not look at more than the list takes. */
  addAll<T>(items: readonly T[], draft: (item: T) => ComponentDraft | undefined): void {
    for (const [index, item] of items.entries()) {
      if (this.full) {
        this.leave(items.length - index);
        return;
      }
      const drafted = draft(item);
      if (drafted !== undefined) this.add(drafted);
    }
  }

  /** Takes what the document is about: it can be referred to, and is not in the list. */
  subject(draft: ComponentDraft): Component | undefined {
    const made = component(draft, this.#free(draft), this.faults);
    if (made !== undefined) this.#byRef.set(made.ref, made);
    return made;
  }

  /** Counts components that were not even looked at. */
  leave(count: number): void {
    this.#left += count;
  }

  /** What a reference of the document means; of two that claim it, the first. */
  get(ref: string): Component | undefined {
    return this.#byRef.get(ref);
  }

  /** The end of reading: what was taken, and how many were left out because there are too many or they are nested too deeply. */
  taken(): Pick<Sbom, 'components' | 'faults' | 'truncated'> {
    return {
      components: this.#components,
      faults: this.faults,
      ...(this.#left > 0 && { truncated: { components: this.#left } }),
    };
  }

  #free({ ref, purl, name, version }: ComponentDraft): string {
    const wanted = ref ?? purl ?? `${name ?? ''}${version === undefined ? '' : `@${version}`}`;
    if (!this.#byRef.has(wanted)) return wanted;
    if (ref !== undefined) this.faults.refs++;
    let free = `${wanted}#${this.#byRef.size}`;
    while (this.#byRef.has(free)) free += '#';
    return free;
  }
}
