import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parseConfig } from '../../src/policy/config.ts';

const root = join(import.meta.dirname, '..', '..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'bench/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'docs/schema/README.md',
];

for (const page of pages) {
  test(`links of ${page} lead somewhere`, () => {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      assert.ok(existsSync(join(root, dirname(page), target)), `${page} links to ${target}`);
    }
  });
}

/** The commands of fences marked `sh`, in order. */
const commands = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, body = '']) =>
    body.split('\n').filter((line) => line !== ''),
  );

for (const [page, answer] of [
  ['README.md', /pass, partial · risk 0\.00 of 10/],
  ['docs/enforcement.md', /pass, partial · risk 0\.00 of 10|"(closed|syscalls)": \[/],
  ['docs/manifests.md', /^syscalls:$|^wrote the manifest of cat |^manifests: |pass, partial · risk 0\.00 of 10/m],
  ['docs/learn.md', /^learned (npm|tar) from 1 run: |pass, partial · risk 0\.00 of 10/m],
  ['docs/evidence.md', /^(Identity|tools:)$|pass, partial · risk 0\.00 of 10/m],
] as const) {
  test(`the commands of ${page} run one after the other on a fresh clone with nothing installed`, () => {
    const clone = mkdtempSync(join(tmpdir(), 'ironclaw-readme-'));
    try {
      for (const name of ['dist', 'policies', 'profiles'])
        cpSync(join(root, name), join(clone, name), { recursive: true });
      assert.equal(spawnSync('git', ['init', '-q', clone]).status, 0);
      const found = commands(page);
      assert.ok(found.length >= 3);
      // what the runner of these tests sets for its own processes is nothing a reader has
      const { NODE_COMPILE_CACHE: _, ...env } = process.env;
      for (const line of found) {
        const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', line], { cwd: clone, env, encoding: 'utf8' });
        assert.equal(status, 0, `${line}\n${stdout}\n${stderr}`);
        assert.match(`${stdout}${stderr}`, answer, line);
      }
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });
}

for (const page of ['docs/evidence.md', 'docs/plugins.md'])
  test(`the configurations that ${page} shows are ones`, () => {
    const text = readFileSync(join(root, page), 'utf8');
    const found = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, body = '']) => parseConfig(body, 'example'));
    assert.ok(found.length > 0);
  });
