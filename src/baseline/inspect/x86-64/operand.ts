import type { Instruction } from '../instruction.ts';
import { MODRM } from './opcode-maps.ts';

/** ModRM and what follows it. One object for all instructions. */
export const rm = { size: 0, mode: 0, reg: 0, rm: 0, base: -1, index: false, displacement: 0, relative: false };

/** Reads the ModRM byte at a place, and what follows it, into `rm`. */
export function modrm(code: DataView, at: number, rex: number): void {
  const byte = code.getUint8(at);
  rm.mode = byte >> 6;
  rm.reg = ((byte >> 3) & 7) | ((rex & 4) << 1);
  rm.rm = (byte & 7) | ((rex & 1) << 3);
  rm.size = 1;
  rm.base = rm.rm;
  rm.index = false;
  rm.relative = false;
  rm.displacement = 0;
  if (rm.mode === 3) return;
  let wide = rm.mode === 2;
  if ((byte & 7) === 4) {
    const sib = code.getUint8(at + 1);
    rm.size = 2;
    rm.index = ((sib >> 3) & 7) !== 4 || (rex & 2) !== 0;
    rm.base = (sib & 7) | ((rex & 1) << 3);
    if (rm.mode === 0 && (sib & 7) === 5) {
      rm.base = -1;
      wide = true;
    }
  } else if (rm.mode === 0 && (byte & 7) === 5) {
    rm.base = -1;
    rm.relative = true;
    wide = true;
  }
  if (rm.mode === 1) {
    rm.displacement = code.getInt8(at + rm.size);
    rm.size += 1;
  } else if (wide) {
    rm.displacement = code.getInt32(at + rm.size, true);
    rm.size += 4;
  }
}

/**
 * Reads the operand that an instruction of a form has behind its opcode, at `at`, into `rm`; one without says that no memory is meant.
 * Returns where the operand ends.
 */
export function operand(code: DataView, at: number, form: number, rex: number): number {
  rm.mode = 3;
  rm.relative = false;
  if ((form & MODRM) === 0) return at;
  modrm(code, at, rex);
  return at + rm.size;
}

/** Sets the size, and the address where it is relative to the next instruction or absolute. */
export function finish(out: Instruction, start: number, end: number, address: number): void {
  out.size = end - start;
  if (rm.relative) out.reference = address + out.size + rm.displacement;
  else if (rm.mode !== 3 && rm.base < 0 && !rm.index) out.reference = rm.displacement;
}
