/**
 * Runs the tests with node's runner and ends with the line `N passed, N failed`.
 *
 *   node scripts/test.ts [--no-skips] [FILE...]     default: every test/**\/*.test.ts
 *
 * A test whose tool is missing on this machine (strace, gcc) skips itself with a reason; under --no-skips,
 * as in .ci/run, a skipped test counts as a failed one.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { testFiles } from './test-files.ts';

const given = process.argv.slice(2);
const named = given.filter((argument) => !argument.startsWith('--'));
// the long one first, so that the end is not spent waiting for it
const files = named.length > 0 ? named : ['scripts/together.ts', ...testFiles().alone];
const tally = { passed: 0, failed: 0, skipped: [] as string[] };

// sources are stripped of their types and compiled once, not once in each process
process.env.NODE_COMPILE_CACHE = resolve('node_modules/.cache/compiled');

// one more than there are processors, since what is tested often waits: for registries, sensors, the end of a span
const stream = run({ files, concurrency: availableParallelism() + 1 });
stream.on('test:pass', ({ name, skip, details }) => {
  if (skip !== undefined && skip !== false) tally.skipped.push(`${name}: ${skip === true ? 'no reason given' : skip}`);
  else if (details.type !== 'suite') tally.passed += 1;
});
stream.on('test:fail', ({ details }) => {
  if (details.type !== 'suite') tally.failed += 1;
});
const report = stream.compose(new spec());
report.pipe(process.stdout, { end: false });

report.on('end', () => {
  for (const sentence of tally.skipped) console.log(`skipped: ${sentence}`);
  const failed = tally.failed + (given.includes('--no-skips') ? tally.skipped.length : 0);
  if (tally.passed + failed === 0) console.log('no test ran');
  console.log(`${tally.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || tally.passed === 0 ? 1 : 0;
});
