/** Longest version that is compared, in characters; real ones have fewer than a hundred. */
const longest = 256;

/** A version as its order understands it. */
export type ParsedVersion = NonNullable<unknown>;

/** How an ecosystem orders its version strings. */
export interface VersionOrder {
  /** The version a string names; undefined when it is none of this ecosystem, or longer than 256 characters. */
  readonly parse: (text: string) => ParsedVersion | undefined;
  /** Negative, 0 or positive; both must come from this order's `parse`. */
  readonly compare: (a: ParsedVersion, b: ParsedVersion) => number;
  /** One spelling for the spellings of the same version, to look it up in a list of versions. */
  readonly normal: (text: string) => string;
}

/** An order made of a parser that answers undefined to what is no version, and a comparison of what it gives. */
export const versionOrder = <V extends ParsedVersion>(
  parse: (text: string) => V | undefined,
  compare: (a: V, b: V) => number,
  normal: (text: string) => string = (text) => text,
): VersionOrder => ({
  parse: (text) => (text.length > longest ? undefined : parse(text)),
  compare: (a, b) => compare(a as V, b as V),
  normal: (text) => (text.length > longest ? text : normal(text)),
});
