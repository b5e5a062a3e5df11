/** Length from which a label, and the part of a name below its domain, is taken to carry data; a label has at most 63 (RFC 1035). */
const longLabel = 40;
const longPart = 60;
/** Different such names under one domain that are no accident: content networks and buckets have one or two. */
const enough = 5;
const domainLimit = 1000;

/** Watches the names that are asked for, for many long ones under one domain. */
export class DnsTunnels {
  readonly #names = new Map<string, Set<string>>();

  /** Takes in a question; returns the domain when it is the fifth or a later different name there that carries data. */
  take(name: string): string | undefined {
    const labels = name.toLowerCase().replace(/\.$/, '').split('.');
    const domain = labels.slice(-2).join('.');
    const below = labels.slice(0, -2);
    if (below.join('').length < longPart && !below.some((label) => label.length >= longLabel)) return undefined;
    let names = this.#names.get(domain);
    if (names === undefined) {
      if (this.#names.size >= domainLimit) this.#names.clear();
      names = new Set();
      this.#names.set(domain, names);
    }
    if (names.size < enough) names.add(below.join('.'));
    return names.size < enough ? undefined : domain;
  }
}
