import { Flow, type Instruction } from '../instruction.ts';
import { bit, branch, everything, R11, RAX, RBX, RCX, RDX, writes } from './effects.ts';
import { immediateSize, map2 } from './opcode-maps.ts';
import { finish, operand, rm } from './operand.ts';

/** An instruction of the second map, whose opcode follows 0F. */
export function escaped(
  code: DataView,
  start: number,
  at: number,
  address: number,
  opcode: number,
  rex: number,
  narrow: boolean,
  out: Instruction,
): void {
  const form = map2[opcode] ?? 0;
  const end = operand(code, at + 1, form, rex);
  const size = immediateSize(form, rex, narrow);
  finish(out, start, end + size, address);
  const direct = rm.mode === 3;
  if (opcode === 0x05) {
    out.flow = Flow.syscall;
    out.writes = bit(RAX) | bit(RCX) | bit(R11);
  } else if (opcode === 0x34) {
    out.flow = Flow.oldSyscall;
    out.writes = everything;
  } else if (opcode === 0x0b || opcode === 0xb9 || opcode === 0xff) out.flow = Flow.stop;
  else if ((opcode & 0xf0) === 0x80) branch(out, address + out.size + code.getInt32(end, true));
  else if (opcode === 0xa2) out.writes = bit(RAX) | bit(RBX) | bit(RCX) | bit(RDX);
  else if (opcode === 0x01 || (opcode >= 0x30 && opcode < 0x38)) out.writes = bit(RAX) | bit(RCX) | bit(RDX);
  else if (opcode === 0xa0 || opcode === 0xa8) out.stack = -8;
  else if (opcode === 0xa1 || opcode === 0xa9) out.stack = 8;
  else if ((opcode & 0xf8) === 0xc8) out.writes = bit((opcode & 7) | ((rex & 1) << 3));
  else if ((opcode & 0xf0) === 0x90) {
    if (direct) writes(out, rm.rm, rex);
  } else if (opcode === 0xb0 || opcode === 0xb1) out.writes = bit(RAX) | (direct ? bit(rm.rm) : 0);
  else if (opcode === 0xc7) out.writes = bit(RAX) | bit(RDX) | (direct ? bit(rm.rm) : 0);
  else if ((opcode === 0x1e || opcode === 0xae) && direct && (rm.reg & 7) < 4) out.writes = bit(rm.rm);
  else if (quiet(opcode)) out.idle = opcode === 0x1f;
  else out.writes = (bit(rm.reg) | (direct ? bit(rm.rm) : 0)) & everything;
}

/** Instructions of the second map that write no general register: hints, prefetches, vectors from and to memory, bit tests. */
const quiet = (opcode: number): boolean =>
  opcode === 0x0d ||
  (opcode >= 0x10 && opcode < 0x20) ||
  (opcode >= 0x28 && opcode < 0x2c) ||
  opcode === 0x2e ||
  opcode === 0x2f ||
  (opcode >= 0x51 && opcode < 0x77) ||
  opcode === 0x77 ||
  opcode === 0x7f ||
  opcode === 0xa3 ||
  opcode === 0xae ||
  opcode === 0xd6 ||
  (opcode >= 0xe0 && opcode < 0xff);
