/**
 * Draws what a terminal shows as SVG: reads text with SGR colours on standard input, writes the picture to standard output.
 *
 *   script -qc 'node dist/cli/index.js run -- …' | node scripts/picture.ts > docs/pictures/x.svg
 */
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const shades: Readonly<Record<string, string>> = {
  '1': 'font-weight="bold"',
  '2': 'fill="#8b949e"',
  '31': 'fill="#ff7b72"',
  '32': 'fill="#7ee787"',
  '33': 'fill="#e3b341"',
};
const control = String.fromCharCode(27);
const resets = new Set(['0', '22', '39', '']);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One line of text with SGR codes, as tspans. */
function spans(line: string): string {
  const active = new Set<string>();
  const [plain = '', ...coded] = line.split(`${control}[`);
  const span = (text: string): string =>
    text === '' ? '' : `<tspan ${[...active].join(' ')}>${escaped(text)}</tspan>`;
  return coded.reduce((drawn, part) => {
    const end = part.indexOf('m');
    const code = part.slice(0, end);
    if (resets.has(code)) active.clear();
    else if (shades[code] !== undefined) active.add(shades[code]);
    return drawn + span(part.slice(end + 1));
  }, span(plain));
}

const lines = readFileSync(0, 'utf8').replaceAll('\r', '').trimEnd().split('\n');
const columns = Math.max(...lines.map((line) => stripVTControlCharacters(line).length));
const width = Math.ceil(columns * 7.83 + 32);
const height = lines.length * 18 + 32;
const rows = lines.map((line, i) => `<text x="16" y="${30 + i * 18}" xml:space="preserve">${spans(line)}</text>`);
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="13" fill="#e6edf3">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join('\n')}
</svg>
`);
