import { Flow, type Instruction } from '../instruction.ts';

/** What instructions do to registers, in the words of `Instruction`. */
export const [RAX, RCX, RDX, RBX, RSP, RSI, RDI, R11] = [0, 1, 2, 3, 4, 6, 7, 11];
export const bit = (register: number): number => 1 << register;
/** Registers that a call leaves to the callee (psABI 3.2.1). */
export const clobbered = bit(RAX) | bit(RCX) | bit(RDX) | bit(RSI) | bit(RDI) | 0xf00;
export const everything = 0xffff & ~bit(RSP);

/** Goes there, or on. */
export function branch(out: Instruction, target: number): void {
  out.flow = Flow.branch;
  out.target = target;
}

/** An unknown value; without a REX prefix the byte registers 4 to 7 are the second bytes of 0 to 3. */
export function writes(out: Instruction, register: number, rex: number): void {
  out.writes |= bit(register) | (rex === 0 ? bit(register & 3) : 0);
}

/** A constant. */
export function give(out: Instruction, into: number, value: number): void {
  out.into = into;
  out.value = value;
}

/** What lies in another register. */
export function copy(out: Instruction, into: number, from: number): void {
  out.into = into;
  if (from === RSP) out.lea = 0;
  else out.from = from;
}
