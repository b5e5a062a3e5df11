/**
 * Writes what the documentation says of data between its marks, from the code and the packs that rules and reports are made from: the table of
 * facts in docs/policy.md, the tables of frameworks in docs/compliance.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkFiles, readFramework, readObservations } from '../src/host/compliance-files.ts';
import { complianceTables } from '../src/report/compliance/framework-text.ts';
import { factsMarkdown } from '../src/report/facts-text.ts';

const root = join(import.meta.dirname, '..');
const packs = join(root, 'compliance');

function fill(page: string, mark: string, text: string): void {
  const path = join(root, 'docs', page);
  const [begin, end] = [`<!-- ${mark} -->\n`, `\n<!-- end of ${mark} -->`];
  const whole = readFileSync(path, 'utf8');
  const [before, after] = [whole.indexOf(begin), whole.indexOf(end)];
  if (before < 0 || after < 0) throw new Error(`${path} has lost the marks around its ${mark}`);
  writeFileSync(path, whole.slice(0, before + begin.length) + text + whole.slice(after));
}

const { content: shared } = readObservations(packs);
const frameworks = frameworkFiles(packs).map((file) => readFramework(file, shared).content);
fill('policy.md', 'facts', factsMarkdown());
fill('compliance.md', 'frameworks', complianceTables(frameworks, shared));
