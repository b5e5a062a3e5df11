import type { Instruction } from '../instruction.ts';
import { bit, copy, give, RSP, writes } from './effects.ts';
import { rm } from './operand.ts';

/**
 * The moves between registers and memory, and of constants to either, with an operand in `rm`.
 * @param value the constant
 * @param slot distance of the operand from the stack pointer; NaN for any other
 */
export function moves(
  opcode: number,
  rex: number,
  narrow: boolean,
  value: number,
  slot: number,
  out: Instruction,
): void {
  const direct = rm.mode === 3;
  const whole = !narrow;
  switch (opcode) {
    case 0x88:
      if (direct) writes(out, rm.rm, rex);
      return;
    case 0x89:
      if (direct) {
        if (rm.rm === RSP) out.stack = Number.NaN;
        out.writes = bit(rm.rm);
        if (whole) copy(out, rm.rm, rm.reg);
      } else if (!Number.isNaN(slot)) {
        out.store = slot;
        out.from = rm.reg;
      } else if (rm.relative) {
        out.variable = out.reference;
        out.from = rm.reg;
      }
      return;
    case 0x8a:
      writes(out, rm.reg, rex);
      return;
    case 0x8b:
      out.writes = bit(rm.reg);
      if (rm.reg === RSP) out.stack = Number.NaN;
      if (direct && whole) copy(out, rm.reg, rm.rm);
      else if (!Number.isNaN(slot) && whole) {
        out.into = rm.reg;
        out.load = slot;
      } else if (rm.relative && whole) {
        out.into = rm.reg;
        out.variable = out.reference;
      } else if (!direct && rm.base >= 0 && !rm.index && whole) {
        out.into = rm.reg;
        out.base = rm.base;
        out.offset = rm.displacement;
      }
      return;
    case 0x8c:
      if (direct) out.writes = bit(rm.rm);
      return;
    case 0x8d:
      out.writes = bit(rm.reg);
      if (rm.reg === RSP) out.stack = Number.isNaN(slot) ? Number.NaN : slot;
      else {
        out.into = rm.reg;
        out.lea = slot;
        if (rm.relative) out.points = out.reference;
      }
      return;
    case 0xc6:
      if (direct) writes(out, rm.rm, rex);
      return;
    case 0xc7:
      if ((rm.reg & 7) !== 0) return;
      if (direct) {
        out.writes = bit(rm.rm);
        if (whole) give(out, rm.rm, (rex & 8) === 0 ? value >>> 0 : value);
      } else if (!Number.isNaN(slot)) {
        out.store = slot;
        out.value = value;
      } else if (rm.relative) {
        out.variable = out.reference;
        out.value = value;
      }
      return;
  }
}
