import { Flow, type Instruction } from '../instruction.ts';
import { bit, branch, clobbered, copy, everything, give, RAX, RCX, RDI, RDX, RSI, RSP, writes } from './effects.ts';
import { moves } from './moves.ts';
import { immediate, immediateSize, impossible, MODRM, map1 } from './opcode-maps.ts';
import { finish, operand, rm } from './operand.ts';

/** What instructions write whose registers no operand names: conversions of the accumulator, strings, input. */
const implied: ReadonlyMap<number, number> = new Map([
  ...[0x98, 0x9f, 0xa0, 0xa1, 0xd7, 0xe4, 0xe5, 0xec, 0xed].map((opcode) => [opcode, bit(RAX)] as const),
  [0x99, bit(RDX)],
  ...[0xa4, 0xa5, 0xa6, 0xa7].map((opcode) => [opcode, bit(RSI) | bit(RDI) | bit(RCX)] as const),
  ...[0xaa, 0xab, 0xae, 0xaf].map((opcode) => [opcode, bit(RDI) | bit(RCX)] as const),
  ...[0xac, 0xad].map((opcode) => [opcode, bit(RSI) | bit(RAX) | bit(RCX)] as const),
]);

/** An instruction of the first map, whose opcode is one byte. */
export function plain(
  code: DataView,
  start: number,
  at: number,
  address: number,
  opcode: number,
  rex: number,
  narrow: boolean,
  out: Instruction,
): void {
  const form = map1[opcode] ?? 0;
  if (impossible.has(opcode)) out.flow = Flow.stop;
  const end = operand(code, at + 1, form, rex);
  const group3 = (opcode === 0xf6 || opcode === 0xf7) && (rm.reg & 7) < 2;
  const size = group3 ? (opcode === 0xf6 ? 1 : narrow ? 2 : 4) : immediateSize(form, rex, narrow);
  const value = size === 0 || size === 3 ? 0 : immediate(code, end, size);
  const direct = rm.mode === 3;
  const low = (opcode & 7) | ((rex & 1) << 3);
  finish(out, start, end + size, address);
  const next = address + out.size;
  const whole = !narrow;
  const slot = !direct && rm.base === RSP && !rm.index ? rm.displacement : Number.NaN;

  if (opcode < 0x40) {
    if ((form & MODRM) === 0) {
      if (opcode < 0x38) out.writes = bit(RAX);
      return;
    }
    const into = (opcode & 2) === 0 ? (direct ? rm.rm : -1) : rm.reg;
    if (opcode >= 0x38 || into < 0) return;
    const isZero = direct && rm.reg === rm.rm && ((opcode & 0xfc) === 0x30 || (opcode & 0xfc) === 0x28);
    writes(out, into, (opcode & 1) === 0 ? rex : 1);
    if (isZero && (opcode & 1) === 1 && whole) give(out, into, 0);
    return;
  }
  if (opcode >= 0x50 && opcode < 0x58) {
    out.stack = -8;
    out.store = -8;
    out.from = low;
    return;
  }
  if (opcode >= 0x58 && opcode < 0x60) {
    out.stack = low === RSP ? Number.NaN : 8;
    out.writes = bit(low);
    out.into = low;
    out.load = 0;
    return;
  }
  if (opcode >= 0x70 && opcode < 0x80) {
    branch(out, next + value);
    return;
  }
  if (opcode >= 0xb0 && opcode < 0xb8) {
    writes(out, low, rex);
    return;
  }
  if (opcode >= 0xb8 && opcode < 0xc0) {
    out.writes = bit(low);
    // an unsigned number: the upper half is cleared
    if (whole) give(out, low, size === 4 ? value >>> 0 : value);
    if (size >= 4 && value > 0) out.reference = value;
    return;
  }
  const fixed = implied.get(opcode);
  if (fixed !== undefined) {
    out.writes = fixed;
    return;
  }
  if ((opcode >= 0x88 && opcode < 0x8e) || opcode === 0xc6 || opcode === 0xc7) {
    moves(opcode, rex, narrow, value, slot, out);
    return;
  }
  switch (opcode) {
    case 0x63:
      out.writes = bit(rm.reg);
      if (direct) copy(out, rm.reg, rm.rm);
      return;
    case 0x68:
    case 0x6a:
      out.stack = -8;
      out.store = -8;
      out.value = value;
      return;
    case 0x69:
    case 0x6b:
      out.writes = bit(rm.reg);
      return;
    case 0x80:
    case 0x81:
    case 0x83: {
      const kind = rm.reg & 7;
      if (kind === 7 || !direct) return;
      if (rm.rm === RSP) {
        out.stack = kind === 0 ? value : kind === 5 ? -value : Number.NaN;
        return;
      }
      writes(out, rm.rm, opcode === 0x80 ? rex : 1);
      return;
    }
    case 0x86:
    case 0x87:
      writes(out, rm.reg, opcode === 0x86 ? rex : 1);
      if (direct) writes(out, rm.rm, opcode === 0x86 ? rex : 1);
      return;
    case 0x8f:
      out.stack = 8;
      if (direct) out.writes = bit(rm.rm);
      return;
    case 0x9c:
      out.stack = -8;
      return;
    case 0x9d:
      out.stack = 8;
      return;
    case 0xc0:
    case 0xc1:
    case 0xd0:
    case 0xd1:
    case 0xd2:
    case 0xd3:
      if (direct) writes(out, rm.rm, (opcode & 1) === 0 ? rex : 1);
      return;
    case 0xc2:
    case 0xc3:
    case 0xca:
    case 0xcb:
    case 0xcc:
    case 0xcf:
    case 0xf4:
      out.flow = Flow.stop;
      return;
    case 0xc8:
    case 0xc9:
      out.stack = Number.NaN;
      out.writes = bit(5);
      return;
    case 0xcd:
      out.flow = value === -128 ? Flow.oldSyscall : Flow.stop;
      out.writes = everything;
      return;
    case 0xe0:
    case 0xe1:
    case 0xe2:
      out.writes = bit(RCX);
      branch(out, next + value);
      return;
    case 0xe3:
      branch(out, next + value);
      return;
    case 0xe8:
      out.flow = Flow.call;
      out.target = next + value;
      out.writes = clobbered;
      return;
    case 0xe9:
    case 0xeb:
      out.flow = Flow.jump;
      out.target = next + value;
      return;
    case 0xf6:
    case 0xf7:
      if ((rm.reg & 7) >= 4) out.writes = bit(RAX) | bit(RDX);
      else if ((rm.reg & 7) >= 2 && direct) writes(out, rm.rm, opcode === 0xf6 ? rex : 1);
      return;
    case 0xfe:
    case 0xff: {
      const kind = rm.reg & 7;
      if (kind < 2) {
        if (direct) writes(out, rm.rm, opcode === 0xfe ? rex : 1);
      } else if (kind < 4) {
        out.flow = Flow.callAnywhere;
        out.writes = clobbered;
      } else if (kind < 6) out.flow = Flow.jumpAnywhere;
      else if (kind === 6) out.stack = -8;
      return;
    }
    default:
      if (opcode === 0x90 && low === 0) out.idle = true;
      else if (opcode >= 0x90 && opcode < 0x98) out.writes = bit(RAX) | bit(low);
  }
}
