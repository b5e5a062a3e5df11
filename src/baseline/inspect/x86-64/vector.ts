import type { Instruction } from '../instruction.ts';
import { bit, everything } from './effects.ts';
import { finish, modrm, rm } from './operand.ts';

const vectorImmediates: ReadonlySet<number> = new Set([0x70, 0x71, 0x72, 0x73, 0xc2, 0xc4, 0xc5, 0xc6]);
/** Vector instructions of the first map that write a general register: moves, conversions, masks. Of maps 2 and 3 some do (BMI). */
const toGeneral: ReadonlySet<number> = new Set([0x2c, 0x2d, 0x50, 0x78, 0x79, 0x7e, 0x92, 0x93, 0xc5, 0xd7]);

/** VEX and EVEX instructions: on vectors, masks and, in maps 2 and 3, on registers. */
export function vector(
  code: DataView,
  start: number,
  from: number,
  address: number,
  lead: number,
  out: Instruction,
): void {
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
