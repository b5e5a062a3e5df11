import type { Code } from './code.ts';
import { Flow } from './instruction.ts';

/** Instructions after which a function is taken to come back. */
const MAX_STEPS = 20_000;
/** Calls within calls after which a function is taken to come back. */
const MAX_DEPTH = 100;

/** Where control can go within the functions of one object: which come back, which run on into the next, what in them can be come to. */
export class ControlFlow {
  readonly #code: Code;
  readonly #returning = new Map<number, boolean>();
  readonly #live = new Map<number, ReadonlySet<number> | 'all'>();

  constructor(code: Code) {
    this.#code = code;
  }

  /** Whether the code before a function runs on into it. */
  fallsInto(fn: number): boolean {
    if (fn === 0 || this.#code.end(fn - 1) !== this.#code.starts[fn]) return false;
    let falls = false;
    this.#code.decode(this.#code.starts[fn - 1] ?? 0, this.#code.end(fn - 1), (_, { flow, target, idle }) => {
      falls = !idle && flow !== Flow.jump && flow !== Flow.jumpAnywhere && flow !== Flow.stop;
      if (flow === Flow.call) falls = this.#code.has(target) && this.returns(target);
      else if (flow === Flow.callAnywhere) falls = false;
    });
    return falls;
  }

  /** Whether a function can come back to its caller: it has a return, or leaves by a jump to where nobody knows, or to one that can. */
  returns(start: number, depth = 0): boolean {
    const known = this.#returning.get(start);
    if (known !== undefined || depth > MAX_DEPTH) return known ?? true;
    this.#returning.set(start, true); // in a circle of calls it is not found out
    const end = this.#code.end(this.#code.function(start));
    const open = new Set<number>([start]);
    const seen = new Set<number>();
    let back = false;
    for (const from of open)
      this.#code.decode(from, Math.max(end, from), (at, { flow, target, size }) => {
        if (seen.has(at) || back || seen.size > MAX_STEPS) return false;
        seen.add(at);
        if (flow === Flow.jumpAnywhere || (flow === Flow.stop && this.#isReturn(at, size))) back = true;
        if (flow === Flow.jump || flow === Flow.branch) {
          if (target >= start && target < end) open.add(target);
          else if (this.#code.has(target) && this.returns(target, depth + 1)) back = true;
        }
        if (flow === Flow.call && this.#code.has(target) && !this.returns(target, depth + 1)) return false;
        return flow !== Flow.jump && flow !== Flow.jumpAnywhere && flow !== Flow.stop;
      });
    const answer = back || seen.size > MAX_STEPS;
    this.#returning.set(start, answer);
    return answer;
  }

  /** Whether a stop is a return and no trap. */
  #isReturn(at: number, size: number): boolean {
    const view = this.#code.image.at(at);
    if (view === undefined) return true;
    if (this.#code.image.machine === 'arm64') return view.getUint32(0, true) >>> 25 === 0x6b;
    const opcode = view.getUint8(size - 1);
    return opcode === 0xc3 || view.getUint8(0) === 0xc2 || size > 2;
  }

  /**
   * Whether an instruction can be come to from what is known to lead into its function. Where a jump through a table leads is not
   * known: then all can. What cannot is data among the code.
   */
  isLive(address: number): boolean {
    const fn = this.#code.function(address);
    const known = this.#live.get(fn);
    const live = known ?? this.#liveIn(fn);
    if (known === undefined) this.#live.set(fn, live);
    return live === 'all' || live.has(address);
  }

  #liveIn(fn: number): ReadonlySet<number> | 'all' {
    const [start, end] = [this.#code.starts[fn] ?? 0, this.#code.end(fn)];
    const open = new Set<number>([start, ...this.#code.doors(fn)]);
    const seen = new Set<number>();
    let everywhere = false;
    for (const from of open)
      this.#code.decode(from, end, (at, { flow, target, reference }) => {
        if (seen.has(at)) return false;
        seen.add(at);
        if (flow === Flow.jumpAnywhere && reference < 0) everywhere = true;
        if ((flow === Flow.jump || flow === Flow.branch) && target >= start && target < end) open.add(target);
        return flow !== Flow.jump && flow !== Flow.jumpAnywhere && flow !== Flow.stop;
      });
    return everywhere ? 'all' : seen;
  }
}
