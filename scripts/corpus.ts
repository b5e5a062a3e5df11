/** Makes the tables of docs/attacks.md again, from the cases of test/corpus/attacks: `node scripts/corpus.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStandards } from '../src/host/standards.ts';
import { withTables } from '../test/corpus/attack-table.ts';

const page = join(import.meta.dirname, '../docs/attacks.md');
writeFileSync(page, withTables(readFileSync(page, 'utf8'), readStandards()));
