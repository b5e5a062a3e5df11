import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { assertClean } from './clean.ts';
import { underEachSensor } from './each-sensor.ts';
import { guard } from './program.ts';
import { type WatchedRun, watchedRun } from './watched-run.ts';
import { checkout, removed } from './workplace.ts';

const explained = async (run: WatchedRun, what: string[] = []): Promise<string> => {
  const { status, stdout, stderr } = await guard(['explain', run.out, ...what], { cwd: run.out });
  assert.equal(status, 0, stderr);
  return stdout;
};
const code = { 'a.c': 'int a(void) { return 1; }\n' };
const object = `/tmp/guard-real-${process.pid}.o`;

underEachSensor('gcc creating a file in /tmp scores 0.00, and explain says that its rights name it', async (t) => {
  const cwd = await checkout(t, code);
  removed(t, object);
  const run = await watchedRun(['gcc', '-c', 'a.c', '-o', object], { cwd });
  assertClean(run);
  assert.ok(existsSync(object));
  const assembler = run.document.invocations.find(({ tool }) => tool.name === 'as');
  assert.ok(
    assembler?.signals.some(
      ({ kind, target, expected }) => kind === 'file.create' && target === '${tmp}/**' && expected,
    ),
  );
  const text = await explained(run, [assembler?.id ?? '']);
  assert.match(text, /expected +file\.create +\$\{tmp\}\/\*\* +\d+ +0\.00/);
  assert.match(text, /own score is 0: every act above is one its rights name/);
});

underEachSensor('curl creating the same file scores 1.80, and explain says why', async (t) => {
  const cwd = await checkout(t);
  removed(t, object);
  const server = createServer((_request, response) => response.end('an object'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  t.after(() => server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/a.o`;
  const run = await watchedRun(['curl', '--silent', '--output', object, url], { cwd });
  assert.equal(run.document.risk.score, 1.8, run.stderr);
  assert.equal(run.document.decision, 'pass');
  assert.equal(run.status, 0, 'a score alone fails nothing');
  assert.deepEqual(
    run.document.findings.map(({ rule, w, c, baseline }) => ({ rule, w, c, baseline })),
    [{ rule: 'create-tmp', w: 0.2, c: 0.9, baseline: 'curl' }],
  );
  assert.match(run.stderr, /warning create-tmp-[0-9a-f]{8}: curl created \$\{tmp\}\/guard-real-\d+\.o \(adds 1\.80\)/);
  const record = run.audit.find(({ tool }) => tool.name === 'curl');
  assert.deepEqual(
    record?.signals
      .filter(({ expected }) => !expected)
      .map(({ type, kind, target, risk_contribution }) => ({ type, kind, target, risk_contribution })),
    [{ type: 'fs_write', kind: 'file.create', target: `\${tmp}${object.slice(4)}`, risk_contribution: 1.8 }],
  );
  assert.equal(record?.conclusion, 'below_threshold');
  const text = await explained(run);
  assert.match(text, /execution +create-tmp +0\.20 +0\.90 +0\.1985 .* 1\.80$/m);
  assert.match(text, /score = 10·\(1 - e\^-0\.1985\) = 1\.80/);
});

underEachSensor('gcc modifying an existing file in /etc scores 5.40, and explain says why', async (t) => {
  const cwd = await checkout(t, code);
  const path = removed(t, `/etc/guard-real-${process.pid}`);
  writeFileSync(path, 'there before\n');
  const run = await watchedRun(['gcc', '-E', 'a.c', '-o', path], { cwd });
  assert.equal(run.document.risk.score, 5.4, run.stderr);
  assert.equal(run.status, 0, 'a score alone fails nothing');
  const [found, ...more] = run.document.findings;
  assert.deepEqual(more, []);
  assert.equal(found?.rule, 'modify-system');
  assert.equal(found?.tactic, 'persistence');
  assert.deepEqual(found?.seen.targets, [path]);
  assert.deepEqual(
    run.document.policy.held.map(({ id, then }) => `${then} ${id}`),
    ['warn default/score'],
  );
  assert.equal(run.audit[0]?.conclusion, 'above_threshold');
  assert.match(
    run.stderr,
    new RegExp(`warning [a-z-]+-[0-9a-f]{8}: cc1 (overwrote|modified) ${path} \\(adds 5\\.40\\)`),
  );
  const text = await explained(run, [found?.id ?? '']);
  assert.match(text, /who +step › gcc › cc1/);
  assert.match(text, /persistence +modify-system +0\.60 +0\.90 +0\.7765 .* 5\.40$/m);
});
