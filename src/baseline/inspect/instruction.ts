/** How control goes on after an instruction. */
export const Flow = {
  next: 0,
  /** To `target` only. */
  jump: 1,
  /** To `target` or on. */
  branch: 2,
  /** To `target`, and back. */
  call: 3,
  /** To nobody knows where. */
  jumpAnywhere: 4,
  /** To nobody knows where, and back. */
  callAnywhere: 5,
  /** Not on: a return, a trap. */
  stop: 6,
  syscall: 7,
  /** A system call by the numbers of 32-bit programs. */
  oldSyscall: 8,
} as const;
export type Flow = (typeof Flow)[keyof typeof Flow];

/**
 * One instruction, as far as it matters for which system calls can be made: where it leads, which address it names, and what
 * becomes of registers and of stack slots. An instruction that is not known in detail writes every register it could write,
 * so that nothing is believed that is not so. One object is used for all instructions, since there are millions.
 */
export interface Instruction {
  /** In bytes, at least 1. */
  size: number;
  flow: Flow;
  /** Where it leads, -1 for none. */
  target: number;
  /** The address that it computes or gets at, as far as it is a constant; -1 for none. */
  reference: number;
  /** Registers that have another value afterwards, a bit for each. */
  writes: number;
  /** The register that gets `value`, `from`, or what is at `load` or in `variable`; -1 for none. */
  into: number;
  /** A constant; NaN for none. */
  value: number;
  /** A register whose value is copied; -1 for none. */
  from: number;
  /** Distance from the stack pointer at which a value is read; NaN for none. */
  load: number;
  /** The same at which `from` or `value` is written. */
  store: number;
  /** Address of a variable that is read, or written where `into` is none; -1 for none. */
  variable: number;
  /** A register that points to what is read, and the distance from there; -1 for none. */
  base: number;
  offset: number;
  /** The register `into` then points there: a distance from the stack pointer (NaN for none), or an address (-1 for none). */
  lea: number;
  points: number;
  /** What is added to the stack pointer; NaN when that is not known. */
  stack: number;
  /** It does nothing: between functions and before loops such instructions fill the room. */
  idle: boolean;
}

/** Reads the instruction at an offset of some code into `out`. */
export type Decode = (code: DataView, at: number, address: number, out: Instruction) => void;

export const blank = (): Instruction => ({
  size: 1,
  flow: Flow.next,
  target: -1,
  reference: -1,
  writes: 0,
  into: -1,
  value: Number.NaN,
  from: -1,
  load: Number.NaN,
  store: Number.NaN,
  variable: -1,
  base: -1,
  offset: 0,
  lea: Number.NaN,
  points: -1,
  stack: 0,
  idle: false,
});

/** Puts an instruction back to one that does nothing. */
export function clear(out: Instruction): void {
  out.size = 1;
  out.flow = Flow.next;
  out.target = -1;
  out.reference = -1;
  out.writes = 0;
  out.into = -1;
  out.value = Number.NaN;
  out.from = -1;
  out.load = Number.NaN;
  out.store = Number.NaN;
  out.variable = -1;
  out.base = -1;
  out.offset = 0;
  out.lea = Number.NaN;
  out.points = -1;
  out.stack = 0;
  out.idle = false;
}
