/** Fixed-width text: how wide it is, fitting, wrapping, tables. Works on text that `visible` made harmless. */

/** Ranges drawn two columns wide; combining marks count as one, so a width is never less than what is drawn. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x25fd, 0x27bf],
  [0x2b1b, 0x2b1c],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18fff],
  [0x1b000, 0x1b2ff],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
];

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Columns a text takes, at most. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Cuts a text so that it takes at most `width` columns: in its middle, or at its end. */
export function fit(text: string, width: number, where: 'middle' | 'end' = 'middle'): string {
  if (displayWidth(text) <= width) return text;
  const characters = [...text];
  let room = Math.max(0, width - 1);
  const head: string[] = [];
  const tail: string[] = [];
  for (let from = 0, to = characters.length - 1; from <= to; ) {
    const takeHead = where === 'end' || head.length <= tail.length;
    const character = characters[takeHead ? from : to] ?? '';
    room -= characterWidth(character);
    if (room < 0) break;
    if (takeHead) {
      head.push(character);
      from++;
    } else {
      tail.unshift(character);
      to--;
    }
  }
  return width < 1 ? '' : `${head.join('')}…${tail.join('')}`;
}

/** Breaks a text at blanks into lines of at most `width` columns; a word longer than a line is broken too. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && displayWidth(line + character) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return (line === '' ? lines : [...lines, line]).map((each) => each.replace(/ +$/, ''));
}

/** A column of a table. `most` bounds its width; `flexible` gives it what the others leave over, and cuts it at its end. */
export interface Column {
  readonly title: string;
  readonly right?: boolean;
  readonly most?: number;
  readonly flexible?: boolean;
}

/** A table with a title row, fitted to `width` columns, no trailing blanks. Cells are harmless text without line breaks. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const gap = 2;
  const all = [columns.map((column) => column.title), ...rows];
  const widths = columns.map((column, at) => {
    const natural = Math.max(...all.map((row) => displayWidth(row[at] ?? '')));
    return Math.min(natural, column.most ?? natural);
  });
  const flexible = columns.findIndex((column) => column.flexible === true);
  if (flexible >= 0) {
    const others = widths.reduce((sum, each, at) => (at === flexible ? sum : sum + each + gap), 0);
    widths[flexible] = Math.max(1, Math.min(widths[flexible] ?? 0, width - others));
  }
  return all.map((row) =>
    columns
      .map((column, at) => {
        const room = widths[at] ?? 0;
        const text = fit(row[at] ?? '', room, column.flexible === true ? 'end' : 'middle');
        const blank = ' '.repeat(Math.max(0, room - displayWidth(text)));
        return column.right === true ? blank + text : text + blank;
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
