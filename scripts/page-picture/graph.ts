/** Width and height of a box, and what lies between boxes; in pixels. */
const box = { width: 190, line: 17, gapY: 14 };
/** From one column to the next: with a label on the way, and without. */
const gap = { labelled: 120, plain: 34 };

interface Node {
  readonly lines: readonly string[];
  readonly round: boolean;
  shade: string;
  readonly next: { readonly to: string; readonly label: string }[];
  x: number;
  y: number;
}

const entity = (text: string): string =>
  text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const shades: Readonly<Record<string, string>> = {
  error: 'fill="#ffebe9" stroke="#cf222e"',
  warning: 'fill="#fff8c5" stroke="#9a6700"',
};

/** Draws a graph that a summary has, from its mermaid: a tree from left to right. Only the grammar of our own graphs is read. */
export function drawn(mermaid: string): string {
  const nodes = new Map<string, Node>();
  const node = (name: string, label?: string, round = false): Node => {
    const lines = label === undefined ? [] : label.split('<br/>').map(entity);
    const known = nodes.get(name);
    if (known !== undefined && (label === undefined || known.lines.length > 0)) return known;
    const made = { lines, round, shade: 'fill="#f6f8fa" stroke="#8c959f"', next: known?.next ?? [], x: 0, y: 0 };
    nodes.set(name, made);
    return made;
  };
  for (const line of mermaid.split('\n')) {
    const [, from = '', label = '', to = '', thing] =
      /^ {2}(\w+) -->(?:\|"(.*?)"\|)? (\w+)(?:\(\["(.*)"\]\))?$/.exec(line) ?? [];
    const [, name = '', open = '', text = ''] = /^ {2}(\w+)(\(?)\["(.*)"\]\)?$/.exec(line) ?? [];
    const [, names = '', shade = ''] = /^ {2}class (\S+) (\w+)$/.exec(line) ?? [];
    if (to !== '') {
      if (thing !== undefined) node(to, thing, true);
      node(from).next.push({ to, label: entity(label) });
    } else if (name !== '') node(name, text, open !== '');
    for (const one of names.split(',')) {
      const at = nodes.get(one);
      if (at !== undefined) at.shade = shades[shade] ?? at.shade;
    }
  }
  const labelled = new Set<number>();
  const survey = (name: string, depth: number): void => {
    for (const { to, label } of nodes.get(name)?.next ?? []) {
      if (label !== '') labelled.add(depth);
      survey(to, depth + 1);
    }
  };
  survey('s', 0);
  const left = (depth: number): number => {
    let x = 8;
    for (let at = 0; at < depth; at++) x += box.width + (labelled.has(at) ? gap.labelled : gap.plain);
    return x;
  };
  let bottom = 8;
  const height = ({ lines }: Node): number => lines.length * box.line + 14;
  const place = (name: string, depth: number): void => {
    const one = nodes.get(name) as Node;
    one.x = left(depth);
    const before = bottom;
    for (const { to } of one.next) place(to, depth + 1);
    const first = nodes.get(one.next[0]?.to ?? '');
    const last = nodes.get(one.next.at(-1)?.to ?? '');
    if (first === undefined || last === undefined) {
      one.y = before;
      bottom = before + height(one) + box.gapY;
    } else {
      one.y = (first.y + last.y + height(last)) / 2 - height(one) / 2;
      bottom = Math.max(bottom, one.y + height(one) + box.gapY);
    }
  };
  place('s', 0);
  const parts: string[] = [];
  for (const one of nodes.values()) {
    const high = height(one);
    for (const { to, label } of one.next) {
      const other = nodes.get(to) as Node;
      const [x1, y1, x2, y2] = [one.x + box.width, one.y + high / 2, other.x, other.y + height(other) / 2];
      const mid = x1 + 14;
      parts.push(
        `<path d="M${x1} ${y1} H${mid} V${y2} H${x2 - 5}" fill="none" stroke="#59636e" marker-end="url(#tip)"/>`,
      );
      if (label !== '')
        parts.push(`<text x="${mid + 6}" y="${y2 - 4}" font-size="11" fill="#59636e">${escaped(label)}</text>`);
    }
    const corner = one.round ? high / 2 : 4;
    parts.push(`<rect x="${one.x}" y="${one.y}" width="${box.width}" height="${high}" rx="${corner}" ${one.shade}/>`);
    for (const [at, text] of one.lines.entries())
      parts.push(
        `<text x="${one.x + box.width / 2}" y="${one.y + 19 + at * box.line}" text-anchor="middle" font-size="12">${escaped(text)}</text>`,
      );
  }
  const width = Math.max(...[...nodes.values()].map(({ x }) => x)) + box.width + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom}" width="100%"><defs><marker id="tip" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 L6 3 L0 6 z" fill="#59636e"/></marker></defs>${parts.join('')}</svg>`;
}
