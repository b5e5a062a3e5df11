import type { Recording } from '../events/recording.ts';
import { within } from '../invocations/path.ts';
import { literal } from './glob.ts';

/** Variables that name places, longest name first where two have the same value. */
const places = /^(workspace|tmp|home|toolcache|runner:temp|runner:actions|cache:.+|prefix:.+|package)$/;

/** The trusted values of a recording's variables, and what is printed in their place. */
export class Variables {
  readonly #values = new Map<string, readonly string[]>();
  readonly #hosts = new Map<string, string[]>();
  readonly #places: readonly (readonly [directory: string, name: string])[];

  constructor(variables: Recording['variables']) {
    const found: [string, string][] = [];
    for (const [name, { values, trusted }] of Object.entries(variables)) {
      if (!trusted) continue;
      this.#values.set(name, values);
      if (places.test(name))
        for (const value of values) if (value.startsWith('/') && value !== '/') found.push([value, name]);
    }
    for (const name of [...this.#values.keys()].filter((one) => !places.test(one)).sort())
      for (const value of this.values(name))
        this.#hosts.set(value.toLowerCase(), [...(this.#hosts.get(value.toLowerCase()) ?? []), name]);
    // where places nest, the longest path wins; of equal ones the workspace is what a reader expects
    const rank = (name: string): number => (name === 'workspace' ? 0 : name === 'tmp' ? 1 : name === 'home' ? 2 : 3);
    this.#places = found.sort((a, b) => b[0].length - a[0].length || rank(a[1]) - rank(b[1]));
  }

  /** The values of a variable; none when it is unknown or untrusted. */
  values(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The variables, no places, that a host's name or address is a value of, in order of name. */
  naming(host: string): readonly string[] {
    return this.#hosts.get(host.toLowerCase().replace(/\.$/, '')) ?? [];
  }

  /** A pattern with its variables replaced, their values as literals: one text for each combination of values, none when one has no value. `bound` adds values, such as `${package}`. */
  expand(pattern: string, bound: ReadonlyMap<string, readonly string[]> = new Map()): string[] {
    const start = pattern.indexOf('${');
    if (start < 0) return [pattern];
    const end = pattern.indexOf('}', start);
    if (end < 0) return [];
    const name = pattern.slice(start + 2, end);
    const values = bound.get(name) ?? this.values(name);
    const rest = this.expand(pattern.slice(end + 1), bound);
    return values.flatMap((value) => rest.map((tail) => pattern.slice(0, start) + literal(value) + tail));
  }

  /** Whether a directory is one of the places, or holds one: nobody's own. */
  shared(directory: string): boolean {
    return directory === '/' || this.#places.some(([place]) => within(place, directory));
  }

  /** The variable a path lies in, by the longest value, and that value; undefined outside all. */
  place(path: string): { readonly name: string; readonly directory: string } | undefined {
    for (const [directory, name] of this.#places) if (within(path, directory)) return { name, directory };
    return undefined;
  }

  /** A path as printed: with the variable it lies in. */
  print(path: string): string {
    const place = this.place(path);
    return place === undefined ? path : `\${${place.name}}${path.slice(place.directory.length)}`;
  }
}
