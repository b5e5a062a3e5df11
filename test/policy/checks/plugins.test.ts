import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../../../src/policy/config.ts';
import { factsWith } from '../../../src/policy/facts/plugin-catalogue.ts';
import { factsTable } from '../../../src/report/facts-text.ts';

const SHA = 'a'.repeat(64);
const plugin = (more = ''): string => `{ command: tools/good, sha256: ${SHA}${more} }`;
const rule = (when: string): string => `\npolicy: { rules: [{ id: a, when: '${when}', then: fail }] }`;

/** Configurations with a mistake about plug-ins, and what is said of it. */
const mistakes: readonly [what: string, text: string, says: RegExp][] = [
  ['no digest', 'plugins: [{ command: tools/good }]', /plugins\.0\.sha256/],
  ['two of one name', `plugins: [${plugin()}, ${plugin()}]`, /plugins\.1\.command: is called good, as plugins\.0 is/],
  ['a name that rules know', `plugins: [${plugin(', name: factor')}]`, /plugins\.0\.name: is called factor/],
  [
    'a loader',
    `plugins: [${plugin(', env: [OK, LD_PRELOAD]')}]`,
    /plugins\.0\.env\.1: LD_PRELOAD changes what program/,
  ],
  ['a way out', `plugins: [{ command: ../x, sha256: ${SHA} }]`, /plugins\.0\.command: is no path of a file/],
  ['a typing mistake', `plugins: [${plugin(', fact: { a: 1 }')}]`, /unknown key; did you mean `facts`\?/],
  ['a fact that is none', `plugins: [${plugin(', facts: { a: [1] }')}]`, /plugins\.0\.facts\.a/],
  ['too long', `plugins: [${plugin(', budget: 60000')}]`, /plugins\.0\.budget/],
  [
    'a fact that is not declared',
    `plugins: [${plugin(', facts: { approved: false }')}]${rule('plugin.good.aproved')}`,
    /:2:\d+: policy\.rules\.0\.when: `plugin\.good` has no fact `aproved`; did you mean `approved`\?/,
  ],
  [
    'a fact of another type',
    `plugins: [${plugin(', facts: { worst: 10 }')}]${rule('plugin.good.worst')}`,
    /:2:\d+: policy\.rules\.0\.when: is a (double|number)/,
  ],
  ['a plug-in that is none', rule('plugin.good.approved').trimStart(), /`plugin` has no fact `good`/],
  [
    'a factor that none can have',
    rule('plugin.factor > 4.5').trimStart(),
    /can never hold.*plugin\.factor is from 0\.25 to 4/,
  ],
];
for (const [what, text, says] of mistakes)
  test(`${what} is told before the job`, () => {
    assert.throws(() => parseConfig(`${text}\n`, 'ironclaw.yml'), says);
  });

test('a plug-in of two keys is enough, and its facts are among those that rules can use', () => {
  const [bare] = parseConfig(`plugins: [${plugin()}]\n`, 'f').plugins;
  assert.deepEqual(bare, {
    command: 'tools/good',
    sha256: SHA,
    args: [],
    env: [],
    facts: {},
    budget: 10_000,
    memory: 512,
  });
  const config = parseConfig(
    `plugins: [${plugin(', facts: { approved: false, worst: 10, ticket: "" }')}]${rule('!plugin.good.approved && plugin.good.worst > 7.0 && plugin.good.ticket == "T"')}\n`,
    'f',
  );
  const table = factsTable(factsWith(config.plugins));
  for (const line of [
    /^plugin\.good\.approved +bool +false where/m,
    /^plugin\.good\.worst +double/m,
    /^plugin\.good\.ticket +string/m,
  ])
    assert.match(table, line);
});
