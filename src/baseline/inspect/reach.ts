import type { Code, Landmark } from './code.ts';
import { Flow } from './instruction.ts';
import { keyOf, type Location, ValueFinder } from './values.ts';

/** A program or one of its libraries. */
export interface Part {
  /** File name, for messages. */
  readonly name: string;
  readonly code: Code;
  /** Everything in it can run: of the program itself and the loader; of a library only what others call. */
  readonly whole: boolean;
}

/** The numbers of the system calls that parts can make together. */
export interface Reached {
  readonly numbers: ReadonlySet<number>;
  /** Places whose number cannot be told, as `file+0x123`. */
  readonly unknown: readonly string[];
  /** Places that make system calls by the numbers of 32-bit programs. */
  readonly old: readonly string[];
  /** Functions of others that are called and that no part has. */
  readonly missing: readonly string[];
  /** Functions of others that are called, whoever has them. */
  readonly called: ReadonlySet<string>;
}

interface Site {
  readonly part: number;
  readonly fn: number;
  readonly landmark: Landmark;
}

/** The register that holds the number when the kernel is entered. */
const numberRegister = { 'x86-64': 0, arm64: 8 } as const;
const MAX_DEPTH = 50;
/** Places at which it is asked what a number can be: what is beyond is unknown. */
const MAX_WALKS = 20_000;
/** Functions of Go's runtime that make again, in each thread, the call that another has made before: its number is known from there. */
const repeating: ReadonlySet<string> = new Set(['runtime.runPerThreadSyscall']);

/** Follows calls from what runs first through all parts, and finds what the numbers of their system calls can be. */
export function reach(parts: readonly Part[]): Reached {
  return new Reach(parts).result();
}

class Reach {
  readonly #parts: readonly Part[];
  readonly #finders: readonly ValueFinder[];
  readonly #reached: readonly Set<number>[];
  readonly #open: [part: number, fn: number][] = [];
  readonly #sites: Site[] = [];
  /** Part and function -> where others call it by name. */
  readonly #imports = new Map<string, Site[]>();
  /** Part and function whose address is made in code, or stands in data: anything may call it. */
  readonly #taken = new Set<string>();
  readonly #called = new Set<string>();
  readonly #missing = new Set<string>();
  readonly #numbers = new Set<number>();
  readonly #unknown = new Set<string>();
  readonly #old = new Set<string>();
  readonly #given = new Set<string>();

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
    this.#finders = parts.map(({ code }) => new ValueFinder(code));
    this.#reached = parts.map(() => new Set<number>());
    parts.forEach(({ code, whole }, part) => {
      const { initial, resolvers, taken } = code.linkage;
      const roots = whole ? code.starts.map((_, fn) => fn) : [];
      for (const fn of roots) this.#enter(part, fn);
      for (const address of [...initial, ...resolvers])
        if (code.has(address)) this.#enter(part, code.function(address));
      for (const address of code.pointers) {
        const fn = code.function(address);
        // within a function an address is that of a table of jumps, or of a stub that the loader has not bound yet
        if (code.starts[fn] === address) this.#taken.add(`${part} ${fn}`);
        this.#enter(part, fn);
      }
      for (const one of taken) this.#import(one, undefined);
    });
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) this.#follow(...next);
    for (const { part, fn, landmark } of this.#sites)
      this.#resolve(part, fn, landmark.address, { kind: 'register', at: this.#register(part), path: [] }, 0);
  }

  #register(part: number): number {
    return numberRegister[this.#parts[part]?.code.image.machine ?? 'x86-64'];
  }

  result(): Reached {
    return {
      numbers: this.#numbers,
      unknown: [...this.#unknown].sort(),
      old: [...this.#old].sort(),
      missing: [...this.#missing].sort(),
      called: this.#called,
    };
  }

  #enter(part: number, fn: number): void {
    const reached = this.#reached[part];
    if (reached === undefined || fn < 0 || reached.has(fn)) return;
    reached.add(fn);
    this.#open.push([part, fn]);
  }

  #follow(part: number, fn: number): void {
    const code = this.#parts[part]?.code;
    for (const landmark of code?.landmarks(fn) ?? []) {
      const { flow, target, reference, address } = landmark;
      if (code === undefined) return;
      if (flow === Flow.syscall) this.#sites.push({ part, fn, landmark });
      if (flow === Flow.oldSyscall && code.control.isLive(address)) this.#old.add(this.#place(part, address));
      if (target >= 0) this.#enter(part, code.function(target));
      const imported = reference < 0 ? undefined : code.linkage.slots.get(reference);
      const calls = flow === Flow.callAnywhere || flow === Flow.jumpAnywhere;
      if (imported !== undefined) this.#import(imported, calls ? { part, fn, landmark } : undefined);
      else if (reference >= 0 && !calls) {
        const named = code.function(reference);
        // an address within a function is that of data, or of a table of jumps
        if (code.starts[named] === reference) this.#taken.add(`${part} ${named}`);
        this.#enter(part, named);
      }
    }
  }

  /** A function of another object is called by name, or its address is taken. */
  #import(symbol: string, site: Site | undefined): void {
    this.#called.add(symbol);
    let found = false;
    this.#parts.forEach(({ code }, part) => {
      for (const address of code.linkage.exports.get(symbol) ?? []) {
        found = true;
        if (!code.has(address)) continue;
        const fn = code.function(address);
        const key = `${part} ${fn}`;
        if (site === undefined) this.#taken.add(key);
        else {
          const known = this.#imports.get(key);
          if (known === undefined) this.#imports.set(key, [site]);
          else known.push(site);
        }
        this.#enter(part, fn);
      }
    });
    if (!found) this.#missing.add(symbol);
  }

  /** Notes what a location holds before an instruction; where that was given by callers, what each of them gives. */
  #resolve(part: number, fn: number, address: number, location: Location, depth: number): void {
    const key = `${part} ${address} ${keyOf(location)}`;
    const finder = this.#finders[part];
    if (this.#given.has(key) || finder === undefined || this.#repeats(part, fn)) return;
    this.#given.add(key);
    const tired = this.#given.size > MAX_WALKS;
    const found = tired ? undefined : finder.before(fn, address, location);
    const { constants, given, variables, unknown } = found ?? {
      constants: [],
      given: [],
      variables: [],
      unknown: true,
    };
    for (const one of constants) this.#numbers.add(one % 0x100000000);
    for (const one of variables) this.#read(part, one, address, depth + 1);
    if ((unknown || depth > MAX_DEPTH) && this.#parts[part]?.code.control.isLive(address))
      this.#unknown.add(this.#place(part, address));
    for (const one of given) this.#ask(part, fn, one, depth + 1);
  }

  #repeats(part: number, fn: number): boolean {
    const code = this.#parts[part]?.code;
    return code !== undefined && repeating.has(code.names.get(code.starts[fn] ?? 0) ?? '');
  }

  /** Notes what a variable can hold: what it begins with, and what reached code writes there. */
  #read(part: number, { at, path }: Location, reader: number, depth: number): void {
    const [code, finder] = [this.#parts[part]?.code, this.#finders[part]];
    if (code === undefined || finder === undefined) return;
    const initial = path.length === 0 ? code.variable(at) : undefined;
    if (initial !== undefined) this.#numbers.add(initial);
    const writers = code.writers(at).filter((address) => this.#reached[part]?.has(code.function(address)));
    // a pointer that nobody sets leads nowhere
    if (initial === undefined && writers.length === 0 && path.length === 0)
      this.#unknown.add(this.#place(part, reader));
    for (const address of writers) {
      const fn = code.function(address);
      const written = finder.written(fn, address, path);
      if (typeof written === 'number') this.#numbers.add(written);
      else if (written === undefined) this.#unknown.add(this.#place(part, address));
      else this.#resolve(part, fn, address, written, depth);
    }
  }

  #ask(part: number, fn: number, location: Location, depth: number): void {
    const code = this.#parts[part]?.code;
    if (code === undefined) return;
    const key = `${part} ${fn}`;
    if (this.#taken.has(key) || code.starts[fn] === code.image.entry)
      this.#unknown.add(this.#place(part, code.starts[fn] ?? 0));
    if (code.control.fallsInto(fn)) this.#unknown.add(this.#place(part, code.starts[fn] ?? 0));
    const own = code.callers(fn).map((landmark) => ({ part, fn: code.function(landmark.address), landmark }));
    for (const site of [...own, ...(this.#imports.get(key) ?? [])]) {
      if (this.#reached[site.part]?.has(site.fn) !== true) continue;
      const isCall = site.landmark.flow === Flow.call || site.landmark.flow === Flow.callAnywhere;
      // a call of x86-64 leaves the address to return to on the stack
      const pushed = isCall && code.image.machine === 'x86-64' ? 8 : 0;
      const there = location.kind === 'slot' ? { ...location, at: location.at - pushed } : location;
      this.#resolve(site.part, site.fn, site.landmark.address, there, depth);
    }
  }

  #place(part: number, address: number): string {
    return `${this.#parts[part]?.name ?? '?'}+0x${address.toString(16)}`;
  }
}
