import { clear, type Decode, Flow, type Instruction } from './instruction.ts';

/**
 * Instructions of x86-64 (Intel SDM volume 2: chapter 2 for the encoding, appendix A for the opcode maps): the length of
 * every instruction, and what the few do that move constants about, call, jump and enter the kernel.
 */

// What follows an opcode, by map: `M` ModRM, `1` `2` `4` an immediate of that many bytes, `z` one of 4 (2 with the prefix 66),
// `v` one of 8 with REX.W, `o` an address of 8. Each row is 16 opcodes.
const one = [
  'M M M M 1 z - - M M M M 1 z - -',
  'M M M M 1 z - - M M M M 1 z - -',
  'M M M M 1 z - - M M M M 1 z - -',
  'M M M M 1 z - - M M M M 1 z - -',
  '- - - - - - - - - - - - - - - -',
  '- - - - - - - - - - - - - - - -',
  '- - - M - - - - z Mz 1 M1 - - - -',
  '1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
  'M1 Mz M1 M1 M M M M M M M M M M M M',
  '- - - - - - - - - - - - - - - -',
  'o o o o - - - - 1 z - - - - - -',
  '1 1 1 1 1 1 1 1 v v v v v v v v',
  'M1 M1 2 - - - M1 Mz 3 - 2 - - 1 - -',
  'M M M M - - - - M M M M M M M M',
  '1 1 1 1 1 1 1 1 4 4 - 1 - - - -',
  '- - - - - - M M - - - - - - M M',
];
const two = [
  'M M M M - - - - - - - - - M - M1',
  'M M M M M M M M M M M M M M M M',
  'M M M M - - - - M M M M M M M M',
  '- - - - - - - - - - - - - - - -',
  'M M M M M M M M M M M M M M M M',
  'M M M M M M M M M M M M M M M M',
  'M M M M M M M M M M M M M M M M',
  'M1 M1 M1 M1 M M M - M M M M M M M M',
  '4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4',
  'M M M M M M M M M M M M M M M M',
  '- - - M M1 M - - - - - M M1 M M M',
  'M M M M M M M M M M M1 M M M M M',
  'M M M1 M M1 M1 M1 M - - - - - - - -',
  'M M M M M M M M M M M M M M M M',
  'M M M M M M M M M M M M M M M M',
  'M M M M M M M M M M M M M M M M',
];
/** Opcodes that no program of 64 bits has: undefined, or the kernel's alone. Where they stand is data. */
const impossible: ReadonlySet<number> = new Set([
  ...[0x06, 0x07, 0x0e, 0x16, 0x17, 0x1e, 0x1f, 0x27, 0x2f, 0x37, 0x3f, 0x60, 0x61, 0x82],
  ...[0x9a, 0xce, 0xd4, 0xd5, 0xd6, 0xea, 0xf1, 0xfa, 0xfb],
]);
const MODRM = 0x40;
const forms: Readonly<Record<string, number>> = {
  '-': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  z: 5,
  v: 6,
  o: 7,
  M: MODRM,
  M1: MODRM | 1,
  Mz: MODRM | 5,
};
const table = (rows: readonly string[]): Uint8Array =>
  Uint8Array.from(rows.flatMap((row) => row.split(' ').map((form) => forms[form] ?? 0)));
const [map1, map2] = [table(one), table(two)];

const [RAX, RCX, RDX, RBX, RSP, RSI, RDI, R11] = [0, 1, 2, 3, 4, 6, 7, 11];
const bit = (register: number): number => 1 << register;
/** Registers that a call leaves to the callee (psABI 3.2.1). */
const clobbered = bit(RAX) | bit(RCX) | bit(RDX) | bit(RSI) | bit(RDI) | 0xf00;
const everything = 0xffff & ~bit(RSP);
const LONGEST = 15;

/** ModRM and what follows it. One object for all instructions. */
const rm = { size: 0, mode: 0, reg: 0, rm: 0, base: -1, index: false, displacement: 0, relative: false };

function modrm(code: DataView, at: number, rex: number): void {
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

/** Decodes one instruction; what lies past the end of the code reads as one byte that does nothing. */
export const decodeX86: Decode = (code, at, address, out) => {
  clear(out);
  try {
    read(code, at, address, out);
    if (out.size > LONGEST) out.size = 1;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    clear(out);
  }
};

function read(code: DataView, start: number, address: number, out: Instruction): void {
  let at = start;
  let [narrow, rex, byte] = [false, 0, code.getUint8(at)];
  for (; ; byte = code.getUint8(++at)) {
    if (byte === 0x66) narrow = true;
    else if (
      byte !== 0xf2 &&
      byte !== 0xf3 &&
      byte !== 0xf0 &&
      byte !== 0x67 &&
      (byte & 0xe7) !== 0x26 &&
      (byte & 0xfe) !== 0x64
    )
      break;
    if (at - start >= LONGEST) return;
  }
  if ((byte & 0xf0) === 0x40) {
    rex = byte;
    byte = code.getUint8(++at);
  }
  if (byte === 0xc4 || byte === 0xc5 || byte === 0x62) {
    vector(code, start, at, address, byte, out);
    return;
  }
  if (byte !== 0x0f) {
    plain(code, start, at, address, byte, rex, narrow, out);
    return;
  }
  byte = code.getUint8(++at);
  if (byte === 0x38 || byte === 0x3a) {
    modrm(code, at + 2, rex);
    finish(out, start, at + 2 + rm.size + (byte === 0x3a ? 1 : 0), address);
    // movbe, crc32, adcx: into the first operand
    out.writes = bit(rm.reg) | (rm.mode === 3 ? bit(rm.rm) : 0);
    return;
  }
  escaped(code, start, at, address, byte, rex, narrow, out);
}

/** Sets the size, and the address where it is relative to the next instruction or absolute. */
function finish(out: Instruction, start: number, end: number, address: number): void {
  out.size = end - start;
  if (rm.relative) out.reference = address + out.size + rm.displacement;
  else if (rm.mode !== 3 && rm.base < 0 && !rm.index) out.reference = rm.displacement;
}

const vectorImmediates: ReadonlySet<number> = new Set([0x70, 0x71, 0x72, 0x73, 0xc2, 0xc4, 0xc5, 0xc6]);
/** Vector instructions of the first map that write a general register: moves, conversions, masks. Of maps 2 and 3 some do (BMI). */
const toGeneral: ReadonlySet<number> = new Set([0x2c, 0x2d, 0x50, 0x78, 0x79, 0x7e, 0x92, 0x93, 0xc5, 0xd7]);

/** VEX and EVEX instructions: on vectors, masks and, in maps 2 and 3, on registers. */
function vector(code: DataView, start: number, from: number, address: number, lead: number, out: Instruction): void {
  const length = lead === 0xc5 ? 2 : lead === 0xc4 ? 3 : 4;
  const second = code.getUint8(from + 1);
  const map = lead === 0xc5 ? 1 : second & (lead === 0xc4 ? 0x1f : 7);
  const opcode = code.getUint8(from + length);
  const inverted = ~second;
  const rex = ((inverted >> 5) & 4) | (lead === 0xc5 ? 0 : (inverted >> 5) & 3);
  if (map === 1 && opcode === 0x77) {
    out.size = from + length + 1 - start;
    return;
  }
  modrm(code, from + length + 1, rex);
  if (lead === 0x62 && rm.mode === 1) rm.displacement = 0; // scaled: not worth knowing
  const immediates = map === 3 || (map === 1 && vectorImmediates.has(opcode)) ? 1 : 0;
  finish(out, start, from + length + 1 + rm.size + immediates, address);
  const third = lead === 0xc5 ? second : code.getUint8(from + 2);
  const named = bit(rm.reg) | bit((~third >> 3) & 15) | (rm.mode === 3 ? bit(rm.rm) : 0);
  if (map !== 1 || toGeneral.has(opcode)) out.writes = named & everything;
}

function immediateSize(form: number, rex: number, narrow: boolean): number {
  switch (form & 7) {
    case 5:
      return narrow ? 2 : 4;
    case 6:
      return (rex & 8) !== 0 ? 8 : narrow ? 2 : 4;
    case 7:
      return 8;
    default:
      return form & 7;
  }
}

function immediate(code: DataView, at: number, size: number): number {
  if (size === 1) return code.getInt8(at);
  if (size === 2) return code.getInt16(at, true);
  if (size === 4) return code.getInt32(at, true);
  return size === 8 ? Number(code.getBigInt64(at, true)) : 0;
}

function plain(
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
  let end = at + 1;
  rm.mode = 3;
  rm.relative = false;
  if ((form & MODRM) !== 0) {
    modrm(code, end, rex);
    end += rm.size;
  }
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
    case 0x8f:
      out.stack = 8;
      if (direct) out.writes = bit(rm.rm);
      return;
    case 0x98:
      out.writes = bit(RAX);
      return;
    case 0x99:
      out.writes = bit(RDX);
      return;
    case 0x9c:
      out.stack = -8;
      return;
    case 0x9d:
      out.stack = 8;
      return;
    case 0x9f:
      out.writes = bit(RAX);
      return;
    case 0xa0:
    case 0xa1:
      out.writes = bit(RAX);
      return;
    case 0xa4:
    case 0xa5:
    case 0xa6:
    case 0xa7:
      out.writes = bit(RSI) | bit(RDI) | bit(RCX);
      return;
    case 0xaa:
    case 0xab:
    case 0xae:
    case 0xaf:
      out.writes = bit(RDI) | bit(RCX);
      return;
    case 0xac:
    case 0xad:
      out.writes = bit(RSI) | bit(RAX) | bit(RCX);
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
    case 0xc8:
    case 0xc9:
      out.stack = Number.NaN;
      out.writes = bit(5);
      return;
    case 0xcd:
      out.flow = value === -128 ? Flow.oldSyscall : Flow.stop;
      out.writes = everything;
      return;
    case 0xd7:
      out.writes = bit(RAX);
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
    case 0xe4:
    case 0xe5:
    case 0xec:
    case 0xed:
      out.writes = bit(RAX);
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

function escaped(
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
  let end = at + 1;
  rm.mode = 3;
  rm.relative = false;
  if ((form & MODRM) !== 0) {
    modrm(code, end, rex);
    end += rm.size;
  }
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

function branch(out: Instruction, target: number): void {
  out.flow = Flow.branch;
  out.target = target;
}

/** An unknown value; without a REX prefix the byte registers 4 to 7 are the second bytes of 0 to 3. */
function writes(out: Instruction, register: number, rex: number): void {
  out.writes |= bit(register) | (rex === 0 ? bit(register & 3) : 0);
}

function give(out: Instruction, into: number, value: number): void {
  out.into = into;
  out.value = value;
}

function copy(out: Instruction, into: number, from: number): void {
  out.into = into;
  if (from === RSP) out.lea = 0;
  else out.from = from;
}
