import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeSince } from '../../src/report/change.ts';
import { checkOutput, checkText, mostCheckBytes } from '../../src/report/check-output.ts';
import type { ReportedJob } from '../../src/report/job-section.ts';
import { commentMarker, mostCommentBytes, pullComment } from '../../src/report/pull-comment.ts';
import { assertGolden } from './golden.ts';
import { hostile, hostileText, hostileTexts } from './hostile-document.ts';
import { assertInert, assertPlain } from './hostility.ts';
import { acceptedOnly, blind, cleanInstall, manyFindings, partial, theft } from './samples.ts';

const KEY = '0123456789abcdef';
const WORKFLOW = '.github/workflows/ci.yml';
const job = (document: ReportedJob['document'], more: Partial<ReportedJob> = {}): ReportedJob => ({
  name: 'CI / build',
  page: 'https://github.example/octo/demo/actions/runs/4711/job/9',
  document,
  cancelled: false,
  ...more,
});
const main = { base: 'main', commit: 'c0ffee1'.padEnd(40, '0') };
const past = (of: ReportedJob['document']) => ({ ...of, findings: of.findings.map((finding) => ({ ...finding })) });

const cases = {
  clean: job(cleanInstall()),
  one: job(partial(), { change: changeSince(past(cleanInstall()), partial(), main) }),
  fail: job(theft(), { change: changeSince(past(partial()), theft(), main) }),
  hundreds: job(manyFindings(400)),
  incomplete: job(blind()),
  cancelled: job(cleanInstall(), { cancelled: true }),
  accepted: job(acceptedOnly()),
} as const;

for (const [name, one] of Object.entries(cases)) {
  test(`comment and check: ${name}`, () => {
    assertGolden(`comment.${name}.md`, pullComment({ key: KEY, jobs: [one], notes: [] }));
    const { conclusion, title, summary, annotations } = checkOutput(one, WORKFLOW);
    const first = annotations.slice(0, 2).map((annotation) => JSON.stringify(annotation, null, 1));
    const more = annotations.length > 2 ? [`and ${annotations.length - 2} more annotations`] : [];
    assertGolden(`check.${name}.md`, `${[`${conclusion}: ${title}`, summary, ...first, ...more].join('\n\n')}\n`);
  });
}

test('the comment for the jobs of a fork: worst first, and whose word it is', () => {
  const jobs = [
    job(cleanInstall(), { name: 'CI / build, 20' }),
    job(theft(), { name: 'CI / build, 24' }),
    job(blind(), { name: 'CI / lint' }),
  ];
  const text = pullComment({
    key: KEY,
    jobs,
    notes: ['Told by the run itself.', 'check run: api.example answered 403'],
  });
  assertGolden('comment.fork.md', text);
  assertGolden('check.fork.md', `${checkText(['Told by the run itself.'], '')}\n`);
});

test('whatever they quote, comment and check stay within what GitHub takes, and nothing acts', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
      const document = hostile([...new Set(texts)]);
      const change = changeSince(past(hostile(texts)), document, { base: texts[0] ?? '', commit: texts[0] ?? '' });
      const one = job(document, { name: texts[0] ?? '', change, page: texts[0] });
      const comment = pullComment({ key: KEY, jobs: [one, { ...one, name: 'b' }], notes: texts });
      assert.ok(comment.startsWith(`${commentMarker(KEY)}\n`));
      const { title, summary, annotations } = checkOutput(one, WORKFLOW);
      for (const text of [comment.slice(commentMarker(KEY).length), summary, checkText(texts, '')]) {
        assertPlain(text);
        assertInert(text.replaceAll('<br>', ''));
      }
      assert.ok(!title.includes('\n') && title.length <= 255);
      for (const { path, message } of annotations) assertPlain(path + message);
    }),
    { numRuns: 100 },
  );
});

test('jobs without end fit into one comment; a million characters do too', () => {
  const many = Array.from({ length: 90 }, (_, at) => job(manyFindings(40), { name: `job ${at}` }));
  for (const jobs of [many, [job(hostile(hostileTexts))]]) {
    const comment = pullComment({ key: KEY, jobs, notes: [] });
    assert.ok(Buffer.byteLength(comment) <= mostCommentBytes);
    for (const one of jobs.slice(0, 1))
      assert.ok(Buffer.byteLength(checkOutput(one, undefined).summary) <= mostCheckBytes);
  }
});

test('what was not watched is not said to be gone', () => {
  const change = changeSince(past(theft()), { ...blind(), findings: [] }, main);
  assert.match(pullComment({ key: KEY, jobs: [job(blind(), { change })], notes: [] }), /not seen this time/);
});
