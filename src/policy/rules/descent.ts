import type { Subject } from '../facts/invocation-facts.ts';

/** Which invocation lies above which. */
export class Descent {
  readonly #subjects: readonly Subject[];
  /** Place of the one above each; -1: none. */
  readonly #above: Int32Array;

  /** @param subjects in the order they started */
  constructor(subjects: readonly Subject[]) {
    this.#subjects = subjects;
    const places = new Map(subjects.map(({ id }, at) => [id, at]));
    this.#above = Int32Array.from(subjects, ({ parent }) => (parent === undefined ? -1 : (places.get(parent) ?? -1)));
  }

  /**
   * Of invocations those below which there is none of them, the one that lies deepest first, else the one that started first.
   * @param among their places
   */
  deepest(among: readonly number[]): Subject[] {
    const passed = new Uint8Array(this.#subjects.length);
    for (const each of among) {
      for (let at = this.#above[each] ?? -1; at >= 0 && passed[at] === 0; at = this.#above[at] ?? -1) passed[at] = 1;
    }
    return among
      .flatMap((at) => (passed[at] === 0 ? (this.#subjects[at] ?? []) : []))
      .sort((a, b) => b.facts.invocation.depth - a.facts.invocation.depth);
  }
}
