import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { indexPage } from '../../scripts/profile-pages/index-page.ts';
import { type Documented, page } from '../../scripts/profile-pages/page.ts';
import { hostWords, operationWords, pathWords } from '../../scripts/profile-pages/words.ts';
import { operations } from '../../src/baseline/profile.ts';

const root = join(import.meta.dirname, '..', '..');

test('the pages of the profiles are what the profiles, their READMEs and their cases say', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/profile-pages.ts', '--check'],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(stderr.replace(/^\(.*\n/gm, ''), '');
  assert.equal(status, 0);
});

test('links of the pages lead somewhere', () => {
  const below = join(root, 'docs/profiles');
  const names = readdirSync(below, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  assert.ok(names.length > 40);
  for (const name of names) {
    const at = join(below, name);
    for (const [, target = ''] of readFileSync(at, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g))
      if (!/^[a-z]+:/.test(target)) assert.ok(existsSync(join(dirname(at), target)), `${name} links to ${target}`);
  }
});

test('rights are told in words: operations, places, hosts', () => {
  assert.equal(
    operationWords(['create', 'truncate', 'modify', 'append', 'delete', 'rename', 'link', 'chmod', 'chown', 'exec']),
    'write, run',
  );
  assert.equal(operationWords(['delete', 'create']), 'make, delete');
  assert.equal(
    pathWords([
      '${workspace}/**',
      '/usr/bin/*',
      '${cache:npm}/_logs/**',
      '${workspace}',
      '${cache:generic}/a',
      '${x}/y',
    ]),
    'the workspace: everything, itself; `/usr/bin/*`, `${x}/y`; the cache of npm: `_logs/**`; the cache directory of the user: `a`',
  );
  assert.equal(
    hostWords(['${registry:npm}:*', '*:443', 'api.test:8443', '${proxy}:*']),
    'the registries that npm is configured for, any host (port 443), `api.test` (port 8443), the configured proxy',
  );
});

test('every operation has a word, also where it is among others', () => {
  for (const one of operations) assert.doesNotMatch(operationWords([one]), /undefined/);
  assert.equal(operationWords([...operations]).split(', ').length, operations.length - 8);
});

const hostile = 'x|y <img src=x> [l](http://evil.test) `a|b` **b** @user #1';
const documented: Documented = {
  readme: '# deployer\n\nSends things, see [tar](../tar/README.md).\n\n## More\n\nMore.\n',
  profile: {
    schema: 1,
    tool: 'deployer',
    description: hostile,
    extends: 'class/publisher',
    status: 'experimental',
    match: { entry: ['/usr/bin/a`|b'] },
    rights: [{ op: ['read'], zone: ['secret:x'], path: ['/a`|b/**'], seen: 2 }],
    learned: { runs: 3, projects: 1 },
    roles: { hook: { enter: { child: ['sh'], cwd: '${package}', event: ['deploy'] }, rights: [] } },
    falsePositives: [hostile],
    references: ['https://a.test/x', 'https://a.test/<script>'],
  },
  cases: [
    [
      'theft',
      {
        ...{ schema: 1, description: hostile, origin: 'recorded', tool: 'deployer', versions: {}, project: hostile },
        ...{ attack: hostile, expect: { findings: [{ rule: 'secret-ssh', tool: 'a|b' }], decision: 'fail' } },
      },
    ],
  ],
};
const zone = { zone: 'secret:x', description: hostile, class: 'secret:x', on: 'read' as const, path: ['/x'] };

test('what profiles and cases quote is text in Markdown, and rows keep their columns', () => {
  const text = page(documented, [zone]) + indexPage([documented]);
  assert.doesNotMatch(text, /<img|\*\*b\*\*|\[l\]\(|@user/);
  const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length - 2;
  const tables = text.split('\n').map((line) => (line.startsWith('|') ? cells(line) : 0));
  for (const [at, width] of tables.entries())
    if (width > 0 && (tables[at - 1] ?? 0) > 0) assert.equal(width, tables[at - 1], text.split('\n')[at]);
  assert.match(text, /^- <https:\/\/a\.test\/x>$/m);
  assert.match(text, /^- `https:\/\/a\.test\/<script>`$/m);
});

test('a page tells zones, roles, what was learned, and where a README leads from there', () => {
  const lines = page(documented, [zone]).split('\n');
  assert.ok(
    lines.some((line) =>
      /^\| read \| zone `secret:x` \(.*\), only there: `\/a\\x60\\\|b\/\*\*` \| in 2 of 3 runs \|$/.test(line),
    ),
  );
  const role = lines.indexOf('## Role hook');
  assert.equal(
    lines[role + 2],
    'Begins when it starts `sh` inside an installed package’s directory, when it was asked to `deploy`; holds for everything started from there. Instead of the rights above:',
  );
  assert.equal(lines[role + 4], 'Nothing.');
  assert.ok(lines.includes('Sends things, see [tar](../../profiles/tar/README.md).'));
  assert.ok(lines.includes('### More'));
});
