/** A column of a table in Markdown. */
export interface MarkdownColumn {
  readonly title: string;
  /** numbers stand to the right */
  readonly right?: boolean;
}

/** A table of cells that are harmless already. @param columns a text is a column's title */
export function markdownTable(
  columns: readonly (MarkdownColumn | string)[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => (typeof column === 'string' ? column : column.title))),
    line(columns.map((column) => (typeof column !== 'string' && column.right === true ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** What is there to be opened: a title, and what is beneath it. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
