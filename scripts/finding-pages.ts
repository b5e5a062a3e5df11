/**
 * Writes a page for each rule that a finding can be of, docs/findings/RULE.md, and docs/findings/README.md, which lists them: from the texts
 * in src/report/rules, the weights, the zones, and the attacks of docs/attacks.md. Pages of rules that are gone are deleted.
 *
 *   node scripts/finding-pages.ts            writes them
 *   node scripts/finding-pages.ts --check    writes nothing; status 1 and their names when some are stale
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStandards } from '../src/host/standards.ts';
import { rules } from '../src/report/rules.ts';
import { page, type Surroundings, techniques, weightOf } from './finding-pages/page.ts';
import { keepPages } from './pages.ts';

const root = join(import.meta.dirname, '..');

/** Rule -> attacks, from the table in which each row names what is found. */
function seenIn(text: string): Map<string, string[]> {
  const seen = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [, row, name, year, what, found] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (!/^\d+$/.test(row ?? '') || found === undefined) continue;
    const place = /\]\(\.\.\/(test\/corpus\/[^)]*)\)/.exec(what ?? '')?.[1];
    if (place === undefined) continue;
    for (const [, rule = ''] of found.matchAll(/`([a-z0-9-]+)`/g)) {
      const list = seen.get(rule) ?? [];
      list.push(`[${name} (${year})](../../${place})`);
      seen.set(rule, list);
    }
  }
  return seen;
}

const { set, weights } = readStandards();
const around: Surroundings = {
  weights,
  zones: set.zones,
  seen: seenIn(readFileSync(join(root, 'docs', 'attacks.md'), 'utf8')),
};

const index = [
  '<!-- made by scripts/finding-pages.ts from src/report/rules -->',
  '# Findings',
  `What the guard can find, ${rules.length} rules, a page each: what makes it, why it matters, how an attacker does it, what honest work looks like it, and how to accept it. *Weight* is that of one such act; 10 times the weight is the score it has alone when it is surely seen, and its severity in code scanning ([results](../results.md)). What fails a job with the default policy is **bold**.`,
  [
    '| finding | what | kind | weight | ATT&CK |',
    '|---|---|---|---:|---|',
    ...rules.map((rule) => {
      const name = `[\`${rule.id}\`](${rule.id}.md)`;
      const fails = rule.kind === 'invariant' || rule.kind === 'tamper' || rule.kind === 'identity';
      return `| ${fails ? `**${name}**` : name} | ${rule.title} | ${rule.kind} | ${weightOf(rule, weights)?.w ?? ''} | ${techniques(rule)} |`;
    }),
  ].join('\n'),
  '',
]
  .join('\n\n')
  .replace(/\n+$/, '\n');

const pages = new Map([
  ['README.md', index],
  ...rules.map((rule): [string, string] => [`${rule.id}.md`, page(rule, around)]),
]);
keepPages('docs/findings', pages, 'scripts/finding-pages.ts');
