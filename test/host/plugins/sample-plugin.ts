import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Plugin } from '../../../src/evidence/plugins/plugin.ts';
import { pluginSchema } from '../../../src/evidence/plugins/plugin.ts';

/** What runs a script as any user: this node where all can reach it, else the machine's. */
const interpreter = ((): string => {
  const above = process.execPath.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/') || '/');
  return above.every((path) => (statSync(path).mode & 0o001) !== 0) ? process.execPath : '/usr/bin/env node';
})();

/** What a plug-in of a test does with each thing it is told; `told` and `say` are there for it. */
export const script = (body: string): string => `#!${interpreter}
const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
let text = '';
process.stdin.setEncoding('utf8').on('data', (more) => (text += more)).on('end', () => {
  for (const told of text.trim().split('\\n').map((line) => JSON.parse(line))) {
    ${body}
    if (told.type === 'end') say({ type: 'done' });
  }
});
`;

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** The entry of a configuration for a program. */
export const entry = (text: string, more: object = {}): Plugin =>
  pluginSchema.parse({ command: 'tools/sample', sha256: sha256(text), ...more });
