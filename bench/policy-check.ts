import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paired } from './paired.ts';

/** `policy check` on a configuration of RULES rules (default 200), and on one of none, against an empty script. */
const [count = 200] = process.argv.slice(2).map(Number);
const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));
const rules = Array.from(
  { length: count },
  (_, at) =>
    `    - { id: rule-${at}, when: 'risk.score > ${(at % 10).toFixed(1)} && tool.name == "tool-${at}" && !pipeline.declared', then: warn }`,
);
try {
  const [many, none, empty] = ['many.yml', 'none.yml', 'empty.js'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(many, `policy:\n  extends: [strict]\n  rules:\n${rules.join('\n')}\n`);
  writeFileSync(none, 'mode: enforce\n');
  writeFileSync(empty, '');
  const check = (file: string): string[] => [process.execPath, cli, 'policy', 'check', file];
  await paired(
    `policy check of ${count} rules`,
    [
      { name: 'empty script', argv: [process.execPath, empty] },
      { name: 'no rules', argv: check(none) },
      { name: `${count} rules`, argv: check(many) },
    ],
    7,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
