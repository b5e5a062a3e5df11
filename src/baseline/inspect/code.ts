import { armDecoder } from './arm64.ts';
import { codeRanges } from './code-ranges.ts';
import { ControlFlow } from './control-flow.ts';
import { ElfError, type ElfImage, viewOf } from './elf-image.ts';
import { dataPointers, goFunctions, unwindStarts } from './function-starts.ts';
import { blank, type Decode, Flow, type Instruction } from './instruction.ts';
import { type Linkage, linkageOf } from './linkage.ts';
import { last, sortedNumbers } from './sorted.ts';
import { decodeX86 } from './x86-64/decode.ts';

/** Bytes of code of one file that are looked at: node has 60 MB. */
const MAX_CODE = 256 * 1024 * 1024;
/** A place in the code that matters: it leads somewhere else, names an address, or enters the kernel. */
export interface Landmark {
  readonly address: number;
  readonly flow: Flow;
  /** Where it leads; -1 for none. */
  readonly target: number;
  /** The address of code, or of a slot, that it names; -1 for none. */
  readonly reference: number;
}

/** The code of one object: functions, and what in them leads elsewhere. Functions are numbered in order of address. */
export class Code {
  readonly image: ElfImage;
  readonly linkage: Linkage;
  /** Names of functions by address, of a Go program. */
  readonly names: ReadonlyMap<number, string>;
  /** Addresses at which functions begin, sorted. */
  readonly starts: readonly number[];
  /** Where control can go within functions. */
  readonly control = new ControlFlow(this);
  readonly #ranges: readonly (readonly [from: number, to: number])[];
  readonly #landmarks: readonly Landmark[];
  readonly #pointers: readonly number[];
  #callers: Map<number, Landmark[]> | undefined;
  #doors: Float64Array | undefined;
  #writers: Map<number, number[]> | undefined;

  /** Throws an ElfError for a file with more code than is looked at. */
  constructor(image: ElfImage) {
    this.image = image;
    this.linkage = linkageOf(image);
    this.names = goFunctions(image);
    this.#ranges = codeRanges(image);
    const total = this.#ranges.reduce((sum, [from, to]) => sum + to - from, 0);
    const bytes = image.segments.reduce((sum, one) => sum + one.bytes.length, 0);
    if (total > bytes) throw new ElfError('its sections of code lie on each other');
    if (total > MAX_CODE)
      throw new ElfError(`the file has ${total} bytes of code, more than the ${MAX_CODE} that are looked at`);
    const known = new Set(
      [
        image.entry,
        ...unwindStarts(image),
        ...this.names.keys(),
        ...[...this.linkage.exports.values()].flat(),
        ...this.linkage.initial,
        ...this.linkage.resolvers,
        ...this.#ranges.map(([from]) => from),
      ].filter((address) => this.has(address)),
    );
    let starts = sortedNumbers(known);
    let landmarks: Landmark[] = [];
    const named = new Set<number>();
    for (const [from, to] of this.#ranges) this.#sweep(from, to, starts, landmarks, named);
    // what is named as an address and stands within an instruction was come to wrongly: it begins something
    const askew = this.#askew(starts, named);
    if (askew.length > 0) {
      const again = new Set(askew.map((at) => last(starts, at)));
      for (const at of askew) known.add(at);
      landmarks = landmarks.filter(({ address }) => !again.has(last(starts, address)));
      for (const fn of again) {
        const from = starts[fn] ?? 0;
        this.#sweep(
          from,
          Math.min(starts[fn + 1] ?? Number.POSITIVE_INFINITY, this.#limit(from)),
          sortedNumbers(known),
          landmarks,
          named,
        );
      }
      landmarks.sort((a, b) => a.address - b.address);
    }
    // a function that no table lists begins where it is called, or jumped to from another
    for (const { flow, target } of landmarks) if (flow === Flow.call && this.has(target)) known.add(target);
    for (let size = -1; size !== known.size; starts = sortedNumbers(known)) {
      size = known.size;
      for (const { target, address } of landmarks)
        if (target >= 0 && last(starts, target) !== last(starts, address)) known.add(target);
    }
    this.starts = starts;
    this.#landmarks = landmarks;
    const pointers = [...this.linkage.pointers, ...(image.fixed ? dataPointers(image, (at) => this.has(at)) : [])];
    this.#pointers = [...new Set(pointers.filter((at) => this.has(at)))];
  }

  /** Whether an address is one of code. */
  has(address: number): boolean {
    return this.#ranges.some(([from, to]) => address >= from && address < to);
  }

  /** Addresses of code that stand in data, so that anything may go there. */
  get pointers(): readonly number[] {
    return this.#pointers;
  }

  /** The number of the function an address lies in. */
  function(address: number): number {
    return last(this.starts, address);
  }

  /** Where a function ends: the next one begins, or the code ends. */
  end(index: number): number {
    const start = this.starts[index] ?? 0;
    return Math.min(this.starts[index + 1] ?? Number.POSITIVE_INFINITY, this.#limit(start));
  }

  /** Where the code around an address ends. */
  #limit(address: number): number {
    return this.#ranges.find(([from, to]) => address >= from && address < to)?.[1] ?? address;
  }

  /** Those of some addresses at which no instruction begins, as decoded from the start before each. */
  #askew(starts: readonly number[], addresses: ReadonlySet<number>): number[] {
    const found: number[] = [];
    const left = Float64Array.from(addresses).sort();
    for (let i = 0; i < left.length; ) {
      const start = starts[last(starts, left[i] ?? 0)] ?? 0;
      const end = Math.min(starts[last(starts, start) + 1] ?? Number.POSITIVE_INFINITY, this.#limit(start));
      this.decode(start, end, (at) => {
        for (; (left[i] ?? end) < at; i++) found.push(left[i] ?? 0);
        if (left[i] === at) i++;
        return (left[i] ?? end) < end;
      });
      for (; i < left.length && (left[i] ?? 0) < end; i++) found.push(left[i] ?? 0);
    }
    return found;
  }

  /** The landmarks of a function, in order of address. */
  landmarks(index: number): Landmark[] {
    const end = this.end(index);
    const found: Landmark[] = [];
    for (let i = this.#first(this.starts[index] ?? 0); i < this.#landmarks.length; i++) {
      const one = this.#landmarks[i];
      if (one === undefined || one.address >= end) break;
      found.push(one);
    }
    return found;
  }

  /** The direct calls of, and jumps to, the first instruction of a function, from everywhere. */
  callers(index: number): readonly Landmark[] {
    if (this.#callers === undefined) {
      this.#callers = new Map();
      for (const one of this.#landmarks) {
        if (one.target < 0) continue;
        const to = this.function(one.target);
        if (this.starts[to] !== one.target || this.function(one.address) === to) continue;
        const known = this.#callers.get(to);
        if (known === undefined) this.#callers.set(to, [one]);
        else known.push(one);
      }
    }
    return this.#callers.get(index) ?? [];
  }

  /** What a variable of 4 or 8 bytes has when the program starts; undefined for 0, which most likely is set later. */
  variable(address: number): number | undefined {
    const view = this.image.at(address);
    return view === undefined || view.byteLength < 4 ? undefined : view.getUint32(0, true) || undefined;
  }

  /** The instructions that write a variable, by its address: looked for once, when the first is asked for. */
  writers(variable: number): readonly number[] {
    if (this.#writers === undefined) {
      this.#writers = new Map();
      for (let fn = 0; fn < this.starts.length; fn++)
        this.decode(this.starts[fn] ?? 0, this.end(fn), (address, one) => {
          if (one.variable < 0 || one.into >= 0) return;
          const known = this.#writers?.get(one.variable);
          if (known === undefined) this.#writers?.set(one.variable, [address]);
          else known.push(address);
        });
    }
    return this.#writers.get(variable) ?? [];
  }

  /** Addresses in a function, beside its first, that are named elsewhere: by jumps, in data, as addresses to be called. */
  doors(fn: number): readonly number[] {
    if (this.#doors === undefined) {
      const found = new Set<number>(this.#pointers);
      for (const { target, reference, address } of this.#landmarks) {
        const from = this.function(address);
        for (const one of [target, reference]) if (this.has(one) && this.function(one) !== from) found.add(one);
      }
      this.#doors = Float64Array.from(found).sort();
    }
    const [start, end] = [this.starts[fn] ?? 0, this.end(fn)];
    const doors: number[] = [];
    for (let i = last(this.#doors, start) + 1; i < this.#doors.length; i++) {
      const one = this.#doors[i] ?? end;
      if (one >= end) break;
      doors.push(one);
    }
    return doors;
  }

  /** Decodes the instructions from one address to another, in order, until `each` says false. */
  decode(from: number, to: number, each: (address: number, instruction: Readonly<Instruction>) => unknown): void {
    const segment = this.image.segments.find((one) => from >= one.address && from < one.address + one.bytes.length);
    if (segment === undefined) return;
    const code = viewOf(segment.bytes.subarray(0, to - segment.address));
    const decode: Decode = this.image.machine === 'arm64' ? armDecoder() : decodeX86;
    const out = blank();
    for (let at = from; at < to; at += out.size) {
      decode(code, at - segment.address, at, out);
      if (each(at, out) === false) return;
    }
  }

  /** Begins anew at each start that is known, so that data between functions does no harm beyond them. */
  #sweep(from: number, to: number, starts: readonly number[], landmarks: Landmark[], named: Set<number>): void {
    let next = last(starts, from);
    while (next < starts.length) {
      const start = Math.max(from, starts[next] ?? from);
      if (start >= to) return;
      const end = Math.min(starts[next + 1] ?? to, to);
      this.decode(start, end, (address, { flow, target, reference, points }) => {
        if (points >= 0 && this.has(points)) named.add(points);
        const names = reference >= 0 && (this.linkage.slots.has(reference) || this.has(reference)) ? reference : -1;
        if (flow === Flow.syscall || flow === Flow.oldSyscall || names >= 0 || this.has(target))
          landmarks.push({ address, flow, target: this.has(target) ? target : -1, reference: names });
      });
      next++;
    }
  }

  #first(address: number): number {
    let [low, high] = [0, this.#landmarks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#landmarks[middle]?.address ?? 0) < address) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
