/** Writes the table of facts into docs/policy.md, between its marks, from the code that rules are checked against. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsMarkdown } from '../src/report/facts-text.ts';

const path = join(import.meta.dirname, '../docs/policy.md');
const [begin, end] = ['<!-- facts -->\n', '\n<!-- end of facts -->'];
const page = readFileSync(path, 'utf8');
const [before, after] = [page.indexOf(begin), page.indexOf(end)];
if (before < 0 || after < 0) throw new Error(`${path} has lost the marks around its table of facts`);
writeFileSync(path, page.slice(0, before + begin.length) + factsMarkdown() + page.slice(after));
