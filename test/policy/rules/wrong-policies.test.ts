import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../../../src/policy/config.ts';
import { ConfigError } from '../../../src/policy/config-text.ts';

/** Conditions with one mistake each: which character it is at, and what is advised. */
const conditions: readonly (readonly [condition: string, at: number, advice: RegExp])[] = [
  // names
  ['risk.scor > 5.0', 5, /`risk` has no fact `scor`; did you mean `score`\?/],
  ['risc.score > 5.0', 0, /no fact `risc`; did you mean `risk\.score`\?/],
  ['tool.atestation.fresh', 5, /did you mean `attestation`\?/],
  ['!tool.attestation.frsh', 18, /did you mean `fresh`\?/],
  ['attestation.fresh', 0, /did you mean `tool\.attestation\.fresh`\?/],
  ['fresh', 0, /did you mean `tool\.attestation\.fresh`\?/],
  ['pipline.declared', 0, /did you mean `pipeline\.declared`\?/],
  ['pipeline.declard', 9, /did you mean `declared`\?/],
  ['pipeline.branch == "main"', 9, /`pipeline` has no fact `branch`; known here: .*ref/],
  ['pipeline.isFork', 9, /did you mean `fork`\?/],
  ['exposure.cvss > 7.0', 9, /known here: worst|known here: known, worst/],
  ['exposure.exploit', 9, /did you mean `exploited`\?/],
  ['tool.names == "npm"', 5, /did you mean `name`\?/],
  ['tool.hash == ""', 5, /known here: name, version/],
  ['identiy.level == "unknown"', 0, /did you mean `identity\.level`\?/],
  ['coverage.lvl == "full"', 9, /known here: level, lost, reasons/],
  ['deviation.exists(d, true)', 0, /did you mean `deviations\.exists|did you mean `deviations`\?/],
  ['env.CI == "true"', 0, /there is no fact `env`/],
  ['x > 1', 0, /there is no fact `x`/],
  ['tool.name == npm', 13, /if it is a text, write "npm"/],
  ['findings.exists(f, f.knd == "tamper")', 21, /`f` has no fact `knd`; did you mean `kind`\?/],
  ['findings.exists(f, g.kind == "tamper")', 19, /there is no fact `g`/],
  ['risk.tactics.networks > 1.0', 13, /did you mean `network`\?/],
  ['risk.score.value > 1.0', 11, /`risk\.score` is a number and has no `value`/],
  ['findings.kind == "tamper"', 9, /`findings` is a list; ask for its elements: findings\.exists\(x, x\.kind/],
  ['constructor', 0, /there is no fact `constructor`/],
  ['tool.__proto__ == ""', 5, /`tool` has no fact `__proto__`/],
  ['tool.constructor == ""', 5, /`tool` has no fact `constructor`/],
  // types
  ['risk.score', 0, /is a number; compare it: risk\.score > 5\.0/],
  ['coverage.lost', 0, /is a whole number; compare it: coverage\.lost > 0/],
  ['tool.name', 0, /is a text; compare it: tool\.name == "text"/],
  ['identity.level', 0, /compare it: identity\.level == "verified"/],
  ['risk', 0, /is a group of facts; name one of its facts: risk\.score/],
  ['deviations', 0, /is a list; ask for its elements: deviations\.exists\(x, …\), or size\(deviations\) > 0/],
  ['!risk.score', 1, /! takes a condition, and this is a number/],
  ['!tool.name', 1, /! takes a condition, and this is a text/],
  ['risk.score && pipeline.declared', 0, /&& takes a condition, and this is a number/],
  ['pipeline.declared || deviations', 21, /\|\| takes a condition, and this is a list/],
  ['risk.score > "5"', 13, /is a number, and compared with > is a text; write 5 without quotes/],
  ['risk.score == "high"', 14, /write a number/],
  ['tool.name == 5', 13, /is a text, and compared with == is a whole number; write "5"/],
  ['tool.name == true', 13, /write "true"/],
  ['pipeline.declared == "true"', 21, /write true without quotes/],
  ['pipeline.declared == "yes"', 21, /write the fact alone, or ! before it/],
  ['pipeline.declared > false', 0, /> compares numbers and texts; write == or !=/],
  ['tool == "npm"', 0, /== compares single values, and this is a group of facts; name one of its facts: tool\.name/],
  ['deviations > 0', 0, /ask for its elements, or for size\(deviations\)/],
  ['deviations == []', 14, /an empty list has nothing in it/],
  ['tool.name > 3', 12, /is a text, and compared with > is a whole number/],
  ['tool.name in "npm"', 13, /in looks into a list, and this is a text; write "npm"\.contains\(tool\.name\)/],
  ['tool.name in pipeline.ref', 13, /write pipeline\.ref\.contains\(tool\.name\)/],
  ['tool.name in ["npm", 1]', 21, /is a whole number in a list that began with a text/],
  ['risk.score in ["a"]', 14, /is a number, and looked for is a text/],
  ['"f-1" in findings', 9, /in looks for texts and numbers; write findings\.exists\(x/],
  ['risk.score + 1 > 2.0', 13, /two numbers of one type, and this is a whole number; write 1\.0/],
  ['tool.name + 1 == "a1"', 0, /\+ takes numbers, and this is a text/],
  ['-tool.name == "a"', 0, /- takes a number, and this is a text/],
  ['risk.score % 2.0 == 0.0', 0, /% takes whole numbers/],
  ['pipeline.declared ? "a" : 1 == 1', 26, /^(?=.*write two of one type)|is a condition/],
  ['risk.score ? true : false', 0, /\? takes a condition, and this is a number/],
  ['findings["a"].accepted', 9, /is a text; write the place in the list, from 0/],
  ['tool["name"] == "a"', 0, /takes an element of a list, and this is a group of facts; write a dot/],
  ['tool.name == null', 13, /null: no fact is ever absent; compare with "", 0 or false/],
  ['coverage.lost > 99999999999999999999', 16, /is too large; write 9007199254740991 at most/],
  ['coverage.lost > 1u', 16, /bytes and unsigned numbers are no part of conditions/],
  ['tool.name == b"npm"', 13, /bytes and unsigned numbers/],
  ['{"a": 1} == {"a": 1}', 0, /tables are no part of conditions/],
  // values that no fact has
  ['identity.level == "verifed"', 18, /it is never "verifed"; did you mean "verified"\?/],
  ['identity.level != "signed"', 18, /it is never "signed"; .*one of "verified"/],
  ['identity.level in ["unknown", "mismatched"]', 30, /did you mean "mismatch"\?/],
  ['findings.exists(f, f.kind == "invariants")', 29, /did you mean "invariant"\?/],
  ['deviations.exists(d, d.severity == "warn")', 35, /it is never "warn"; did you mean "warning"\?|one of "error"/],
  ['coverage.level == "complete"', 18, /one of "full", "partial", "none"/],
  ['sensor.name == "eBPF"', 15, /did you mean "ebpf"\?/],
  ['pipeline.environment == "github"', 24, /"github-hosted"/],
  ['time.weekday == "Sunday"', 16, /did you mean "sunday"\?/],
  ['baseline.source == "profiles"', 19, /did you mean "profile"\?/],
  ['"self-hostd" in context.circumstances', 0, /did you mean "self-hosted"\?/],
  // functions
  ['tool.name.matches("^a+$")', 10, /regular expressions can burn time; write glob/],
  ['matches(tool.name, "a")', 0, /write glob\("pattern", text\)/],
  ['has(tool.version)', 0, /no fact is ever absent; remove has/],
  ['deviations.map(d, d.class) == ["a"]', 11, /write the condition inside exists/],
  ['len(deviations) > 0', 0, /write size/],
  ['deviations.any(d, d.accepted)', 11, /write exists/],
  ['deviations.every(d, d.accepted)', 11, /write all/],
  ['deviations.exist(d, d.accepted)', 11, /did you mean `exists`\?/],
  ['tool.name.startswith("n")', 10, /did you mean `startsWith`\?/],
  ['startsWith(tool.name, "n")', 0, /write it as tool\.path\.startsWith/],
  ['tool.path.glob("/usr/**")', 10, /write it as glob\(/],
  ['glob("/usr/**")', 0, /glob takes 2 in its parentheses, not 1/],
  ['glob(tool.path, "/usr/**")', 5, /the pattern of glob is written out, and comes first/],
  ['glob("/usr/a**", tool.path)', 5, /`\*\*` stands between slashes alone/],
  ['tool.name.contains(5)', 19, /contains takes a text, and this is a whole number/],
  ['size(risk.score) > 1', 5, /size takes a text or list, and this is a number/],
  ['timestamp("2027-01-01") < timestamp("2027-01-02")', 0, /compare time\.date with a text/],
  ['deviations.exists(d)', 11, /write exists with a name and a condition/],
  ['deviations.exists(1, true)', 18, /expected a new name for the elements first/],
  ['deviations.exists(tool, true)', 18, /`tool` has a meaning already/],
  ['deviations.exists(d, d.class)', 21, /exists takes a condition, and this is a text/],
  ['tool.exists(t, true)', 0, /exists goes through a list, and this is a group of facts/],
  ['findings.exists(f, findings.exists(g, findings.exists(h, h.accepted)))', 47, /take too long; go through 2 at most/],
  // grammar
  ['tool.name = "npm"', 10, /write == to compare/],
  ['tool.name === "npm"', 10, /write == to compare/],
  ['pipeline.fork & pipeline.declared', 14, /write && for and/],
  ['pipeline.fork | pipeline.declared', 14, /write \|\| for or/],
  ['pipeline.fork and pipeline.declared', 14, /write && for and/],
  ['pipeline.fork or pipeline.declared', 14, /write \|\| for or/],
  ['not pipeline.fork', 0, /write ! for not/],
  ['pipeline.fork == True', 17, /write true/],
  ['pipeline.fork &&', 15, /something is missing after this/],
  ['(pipeline.fork', 13, /a parenthesis is not closed/],
  ['pipeline.fork)', 13, /closes nothing; remove it/],
  ['pipeline.fork pipeline.declared', 14, /write an operator before it/],
  ['tool.name == "npm', 13, /this text has no end; close its quote/],
  ['tool..name == "npm"', 5, /expected a name after the dot/],
  ['tool.name =~ "a"', 10, /no regular expressions|write == to compare/],
  ['tool.name <> "a"', 10, /write != to compare/],
  ['${{ pipeline.fork }}', 0, /without \$\{ \}/],
  ['tool.name == “npm”', 13, /write a straight quote/],
  ['pipeline.fork;', 13, /remove the semicolon/],
  // sense
  ['risk.score > 10.0', 0, /can never hold: .*since risk\.score is from 0 to 10/],
  ['risk.score > 10', 0, /can never hold/],
  ['risk.own < 0.0', 0, /can never hold/],
  ['coverage.lost < 0', 0, /never below 0/],
  ['time.hour == 24', 0, /time\.hour is from 0 to 23/],
  ['pipeline.fork && risk.score >= 11.0', 17, /can never hold: risk\.score >= 11\.0/],
  ['tool.attestation.fresh && !tool.attestation.present', 0, /can never hold/],
  ['tool.attestation.fresh && !tool.attestation.verified', 0, /can never hold/],
  ['tool.name == "npm" && tool.name == "pip"', 0, /can never hold/],
  ['pipeline.fork && !pipeline.fork', 0, /can never hold/],
  ['risk.score > 7.0 && risk.score < 3.0', 0, /can never hold/],
  ['findings.exists(f, f.count < 0)', 0, /can never hold/],
  ['size(deviations) < 0', 0, /can never hold/],
  ['false', 0, /can never hold/],
  ['', 0, /is empty; write a condition/],
];

/** The one line that a text is refused with. */
function refused(text: string): string {
  try {
    parseConfig(text, 'f.yml');
  } catch (error) {
    assert.ok(error instanceof ConfigError, `${error}`);
    return error.message;
  }
  assert.fail(`accepted: ${text}`);
}

test('over a hundred wrong conditions are each told at their line and column, with what to write', () => {
  assert.ok(conditions.length > 100, `${conditions.length}`);
  for (const [condition, at, advice] of conditions) {
    const quoted = `'${condition.replaceAll("'", "''")}'`;
    const message = refused(
      `mode: report\npolicy:\n  rules:\n    - id: mine\n      when: ${quoted}\n      then: fail\n`,
    );
    assert.match(message, advice, condition);
    assert.equal(message.split('\n').length, 1, message);
    const before = condition.slice(0, at).replaceAll("'", "''").length;
    assert.ok(message.startsWith(`f.yml:5:${14 + before}: policy.rules.0.when: `), `${condition}: ${message}`);
  }
});

test('the place is right in every way that YAML writes a text', () => {
  const rule = (when: string): string => `policy:\n  rules:\n    - id: mine\n      then: fail\n      when: ${when}\n`;
  const ways = [
    'risk.score > 1.0 && risk.scor > 5.0',
    '"tool.name == \\"a\\" && risk.scor > 5.0"',
    "'tool.name == ''a'' && risk.scor > 5.0'",
    '|\n        risk.score > 1.0 &&\n          risk.scor > 5.0',
    '>\n        risk.score > 1.0 &&\n        risk.scor > 5.0',
    '>-\n\n        pipeline.fork &&\n\n        risk.scor > 5.0',
    'risk.score > 1.0 &&\n        risk.scor > 5.0',
    '"tool.name == \\"\\u00e9\\" && risk.scor > 5.0"',
    '"risk.score > 1.0 &&\n        risk.scor > 5.0"',
    '"risk.score > 1.0 && \\\n        risk.scor > 5.0"',
  ];
  for (const when of ways) {
    const text = rule(when);
    const before = text.slice(0, text.indexOf('scor >')).split('\n');
    const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    assert.match(refused(text), new RegExp(`^f\\.yml:${place}: `), when);
  }
});

/** Policies that are wrong beside their conditions: the place, and what is advised. */
const policies: readonly (readonly [policy: string, place: string, advice: RegExp])[] = [
  ['{ extend: [default] }', '2:5', /did you mean `extends`\?/],
  ['{ extends: [defualt] }', '2:15', /write one of `default`, `strict`, `rights-only`/],
  ['{ rule: [] }', '2:5', /did you mean `rules`\?/],
  ['{ rules: [{ id: a, when: "true", then: error }] }', '2:36', /write one of `fail`, `warn`, `note`/],
  ['{ rules: [{ id: a, when: "true" }] }', '2:13', /then: write one of `fail`, `warn`, `note`/],
  ['{ rules: [{ when: "true", then: fail }] }', '2:13', /id: is missing; write a text/],
  ['{ rules: [{ id: a, then: fail }] }', '2:13', /when: is missing; write a text/],
  [
    '{ rules: [{ id: A b, when: "true", then: fail }] }',
    '2:15',
    /write small letters, digits, dots, dashes and slashes/,
  ],
  ['{ rules: [{ id: a, when: true, then: fail }] }', '2:22', /write a text, not boolean/],
  ['{ rules: [{ id: a, when: [x], then: fail }] }', '2:22', /write a text, not array/],
  ['{ rules: [{ id: a, if: "true", then: fail }] }', '2:13', /is missing/],
  [
    '{ rules: [{ id: a, when: "true", then: fail, controls: [slsa] }] }',
    '2:59',
    /write STANDARD:CONTROL, such as slsa:build-l3/,
  ],
  ['{ rules: [{ id: a, when: "true", then: fail, scope: { tools: npm } }] }', '2:57', /did you mean `tool`\?/],
  [
    '{ rules: [{ id: a, when: "true", then: fail, scope: { path: usr/bin/x } }] }',
    '2:57',
    /paths of tools are absolute; write \/… or \*\*\/usr\/bin\/x/,
  ],
  ['{ rules: [{ id: a, when: "true", then: fail, scope: { tool: "n**" } }] }', '2:57', /stands between slashes alone/],
  [
    '{ rules: [{ id: default/mine, when: "true", then: fail }] }',
    '2:15',
    /begins as the rules of the pack do; write mine/,
  ],
  [
    '{ rules: [{ id: a, when: "true", then: fail }, { id: a, when: "true", then: warn }] }',
    '2:52',
    /is the name of policy\.rules\.0 too/,
  ],
  [
    '\n  rules:\n    - id: a\n      when: !tool.attestation.fresh\n      then: fail',
    '5:13',
    /what begins with ! is a tag of YAML; put the condition in quotes/,
  ],
];

test('what is wrong beside the condition is told at its place too', () => {
  for (const [policy, place, advice] of policies) {
    const message = refused(
      `mode: report\npolicy: ${policy}\n`.replace('mode: report\npolicy: {', 'mode: report\npolicy: {'),
    );
    assert.match(message, advice, policy);
    const [line, column] = place.split(':').map(Number) as [number, number];
    const shift = policy.startsWith('{') ? 6 : 0;
    assert.ok(
      message.split('\n').some((one) => one.startsWith(`f.yml:${line}:${column + shift}: `)),
      `${policy}: ${message}`,
    );
  }
});

test('where rights alone judge, a rule that names the score is refused at the number', () => {
  const of = (when: string, more = ''): string =>
    `judgement: rights\npolicy:\n  rules:\n    - { id: mine, when: '${when}', then: fail${more} }\n`;
  for (const when of ['risk.score > 5.0', 'job.score > threshold', 'step.score > 1.0', 'risk.tactics.network > 1.0'])
    assert.match(refused(of(when)), /^f\.yml:4:26: .*is a number of the score, and judgement: rights has none/);
  assert.match(refused(of('findings.exists(f, f.weight > 0.5)')), /^f\.yml:4:45: .*`f\.weight`/);
  assert.equal(parseConfig(of('risk.score > 5.0', ', judgement: score'), 'f').policy.rules.length, 1);
  assert.equal(parseConfig(of('deviations.exists(d, d.count > 5)'), 'f').policy.rules.length, 1);
});
