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
export const impossible: ReadonlySet<number> = new Set([
  ...[0x06, 0x07, 0x0e, 0x16, 0x17, 0x1e, 0x1f, 0x27, 0x2f, 0x37, 0x3f, 0x60, 0x61, 0x82],
  ...[0x9a, 0xce, 0xd4, 0xd5, 0xd6, 0xea, 0xf1, 0xfa, 0xfb],
]);
export const MODRM = 0x40;
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
/** What follows an opcode of the first map, and of the second, whose opcodes follow 0F. */
export const [map1, map2] = [table(one), table(two)];

/** Bytes of the immediate that a form has. */
export function immediateSize(form: number, rex: number, narrow: boolean): number {
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

/** The immediate at a place, with its sign. */
export function immediate(code: DataView, at: number, size: number): number {
  if (size === 1) return code.getInt8(at);
  if (size === 2) return code.getInt16(at, true);
  if (size === 4) return code.getInt32(at, true);
  return size === 8 ? Number(code.getBigInt64(at, true)) : 0;
}
