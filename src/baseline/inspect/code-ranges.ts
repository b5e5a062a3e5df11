import type { ElfImage } from './elf-image.ts';

/** Where code lies: in executable sections, since their segment holds other things too; without sections in the whole segment. */
export function codeRanges({ segments, sections }: ElfImage): (readonly [number, number])[] {
  return segments
    .filter(({ executable }) => executable)
    .flatMap(({ address, bytes }) => {
      const end = address + bytes.length;
      const inside = sections
        .filter((one) => one.executable && one.size > 0 && one.address >= address && one.address < end)
        .map((one) => [one.address, Math.min(one.address + one.size, end)] as const)
        .sort((a, b) => a[0] - b[0]);
      return inside.length > 0 ? inside : [[address, end] as const];
    })
    .sort((a, b) => a[0] - b[0]);
}
