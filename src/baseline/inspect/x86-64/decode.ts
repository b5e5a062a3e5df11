import { clear, type Decode, type Instruction } from '../instruction.ts';
import { bit } from './effects.ts';
import { escaped } from './escaped.ts';
import { finish, modrm, rm } from './operand.ts';
import { plain } from './plain.ts';
import { vector } from './vector.ts';

/**
 * Instructions of x86-64 (Intel SDM volume 2: chapter 2 for the encoding, appendix A for the opcode maps): the length of
 * every instruction, and what the few do that move constants about, call, jump and enter the kernel.
 */

const LONGEST = 15;

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
