import { clear, type Decode, Flow, type Instruction } from './instruction.ts';

/**
 * Instructions of arm64 (Arm ARM, chapter C4): all have four bytes. An address is made in two steps, the page first, so the decoder
 * remembers the page of each register; one that was made elsewhere gives a reference too much, never one too few.
 */
export function armDecoder(): Decode {
  const pages = new Float64Array(32).fill(Number.NaN);
  return (code, at, address, out) => {
    clear(out);
    out.size = 4;
    if (at + 4 > code.byteLength) {
      out.flow = Flow.stop;
      return;
    }
    read(code.getUint32(at, true), address, pages, out);
  };
}

const SP = 31;
/** Registers that a call leaves to the callee (AAPCS64 6.1.1): 0 to 18, and the link register. */
const clobbered = 0x4007ffff;
const everything = 0x7fffffff;

/** A field of bits as a signed number. */
const signed = (word: number, from: number, bits: number): number => (word << (32 - from - bits)) >> (32 - bits);
const bit = (register: number): number => (register === SP ? 0 : 1 << register);

function read(word: number, address: number, pages: Float64Array, out: Instruction): void {
  const rd = word & 31;
  const rn = (word >>> 5) & 31;
  const group = (word >>> 25) & 15;
  if ((group & 14) === 8) {
    immediates(word, address, rd, rn, pages, out);
    return;
  }
  if ((group & 14) === 10) {
    control(word, address, rd, out);
    return;
  }
  if ((group & 5) === 4) {
    memory(word, rd, rn, pages, out);
    return;
  }
  if ((group & 7) === 5) {
    out.writes = bit(rd);
    // mov Xd, Xm is orr Xd, xzr, Xm
    if ((word & 0x7fe0ffe0) === 0x2a0003e0) move(out, rd, (word >>> 16) & 31);
    // cmp, tst and their like write no register: their rd is the zero register
    return;
  }
  // vectors: some write a general register
  if ((group & 7) === 7) out.writes = bit(rd);
  else out.writes = everything;
}

function move(out: Instruction, into: number, from: number): void {
  if (into === SP) return;
  out.into = into;
  if (from === SP) out.value = 0;
  else out.from = from;
}

function immediates(
  word: number,
  address: number,
  rd: number,
  rn: number,
  pages: Float64Array,
  out: Instruction,
): void {
  out.writes = bit(rd);
  const kind = (word >>> 23) & 7;
  if (kind < 2) {
    // adr, adrp
    const distance = signed(word, 5, 19) * 4 + ((word >>> 29) & 3);
    if (word >>> 31 === 0) out.reference = address + distance;
    else {
      pages[rd] = Math.floor(address / 4096) * 4096 + distance * 4096;
    }
    return;
  }
  if (kind === 2 || kind === 3) {
    const value = ((word >>> 10) & 0xfff) * ((word & 0x400000) === 0 ? 1 : 4096);
    const adds = (word & 0x40000000) === 0;
    const sets = (word & 0x20000000) !== 0;
    if (rd === SP && !sets) {
      out.writes = 0;
      out.stack = rn === SP ? (adds ? value : -value) : Number.NaN;
    } else if (adds) {
      const page = pages[rn] ?? Number.NaN;
      if (rd !== SP && rn === SP) {
        out.into = rd;
        out.lea = value;
      } else if (!Number.isNaN(page)) {
        out.reference = page + value;
        out.into = rd;
        out.points = out.reference;
      }
      if (value === 0 && !sets && rn !== SP) move(out, rd, rn);
    }
    return;
  }
  if (kind === 5) {
    // movn, movz; movk changes a part of what was there before
    const part = ((word >>> 5) & 0xffff) * 2 ** (((word >>> 21) & 3) * 16);
    const which = (word >>> 29) & 3;
    if (which === 2) give(out, rd, part);
    else if (which === 0) give(out, rd, word >>> 31 === 0 ? 0xffffffff - part : -1 - part);
    return;
  }
  if (kind === 4 && ((word >>> 29) & 3) === 1 && rn === SP) give(out, rd, Number.NaN); // orr of a bit mask: not looked into
}

function give(out: Instruction, into: number, value: number): void {
  if (Number.isNaN(value) || into === SP) return;
  out.into = into;
  out.value = value;
}

function control(word: number, address: number, rd: number, out: Instruction): void {
  const top = word >>> 26;
  if (top === 5 || top === 37) {
    out.flow = top === 5 ? Flow.jump : Flow.call;
    out.target = address + signed(word, 0, 26) * 4;
    if (top === 37) out.writes = clobbered;
  } else if ((word & 0x7e000000) === 0x34000000 || word >>> 24 === 0x54) {
    out.flow = Flow.branch;
    out.target = address + signed(word, 5, 19) * 4;
  } else if ((word & 0x7e000000) === 0x36000000) {
    out.flow = Flow.branch;
    out.target = address + signed(word, 5, 14) * 4;
  } else if (word >>> 24 === 0xd4) {
    if ((word & 0xffe0001f) >>> 0 === 0xd4000001) {
      out.flow = Flow.syscall;
      out.writes = 1;
    } else out.flow = Flow.stop;
  } else if (word >>> 25 === 0x6b) {
    const kind = (word >>> 21) & 15;
    if (kind === 1 || kind === 9) {
      out.flow = Flow.callAnywhere;
      out.writes = clobbered;
    } else out.flow = kind === 0 || kind === 8 ? Flow.jumpAnywhere : Flow.stop;
  } else if ((word & 0xfff00000) >>> 0 === 0xd5300000) out.writes = bit(rd);
  else if (word >>> 0 === 0xd503201f) out.idle = true;
}

/** Loads and stores; a store leaves its register as it is. */
function memory(word: number, rt: number, rn: number, pages: Float64Array, out: Instruction): void {
  const vector = (word & 0x04000000) !== 0;
  const scale = word >>> 30;
  const opc = (word >>> 22) & 3;
  const kind = (word >>> 27) & 7;
  if (kind === 3 && (word & 0x01000000) === 0) {
    // a literal beside the code, or a load of an address before it
    out.writes = vector ? 0 : bit(rt);
    return;
  }
  if (kind === 5) {
    // pairs
    const size = vector ? 4 << scale : scale === 2 ? 8 : 4;
    const distance = signed(word, 15, 7) * size;
    const index = (word >>> 23) & 3;
    const loads = (word & 0x400000) !== 0;
    if (loads && !vector) out.writes = bit(rt) | bit((word >>> 10) & 31);
    writeback(out, rn, index === 1 || index === 3, distance);
    return;
  }
  if (kind !== 7) {
    // exclusive, ordered and atomic ones
    out.writes = bit(rt) | bit((word >>> 16) & 31) | bit((word >>> 10) & 31);
    return;
  }
  const loads = opc !== 0;
  if (loads && !vector) out.writes = bit(rt);
  if ((word & 0x01000000) !== 0) {
    const distance = ((word >>> 10) & 0xfff) * 2 ** scale;
    const page = pages[rn] ?? Number.NaN;
    if (!Number.isNaN(page) && rn !== SP) {
      out.reference = page + distance;
      if (!vector && scale >= 2 && rt !== SP) {
        if (loads) out.into = rt;
        else out.from = rt;
        out.variable = out.reference;
      }
    } else if (!vector && loads && scale >= 2 && rn !== SP && rt !== SP) {
      out.into = rt;
      out.base = rn;
      out.offset = distance;
    }
    if (!vector && rn === SP && scale >= 2) slot(out, rt, loads, distance);
    return;
  }
  const distance = signed(word, 12, 9);
  const index = (word >>> 10) & 3;
  if ((word & 0x200000) !== 0) {
    if (index === 0) out.writes = bit(rt) | bit((word >>> 16) & 31); // atomics
    return;
  }
  if (!vector && rn === SP && index === 0 && scale >= 2) slot(out, rt, loads, distance);
  writeback(out, rn, index === 1 || index === 3, distance);
}

function slot(out: Instruction, rt: number, loads: boolean, distance: number): void {
  if (loads) {
    out.into = rt === SP ? -1 : rt;
    out.load = distance;
  } else {
    out.store = distance;
    if (rt === SP) out.value = 0;
    else out.from = rt;
  }
}

function writeback(out: Instruction, rn: number, writes: boolean, distance: number): void {
  if (!writes) return;
  if (rn === SP) out.stack = distance;
  else out.writes |= bit(rn);
}
