import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Ended, guard } from './program.ts';
import { results, watchedRun } from './watched-run.ts';
import { checkout, directory } from './workplace.ts';

/** Lines that are no events, each in its own way. */
const NOISE = [
  '',
  '{',
  'null',
  '[]',
  '"a text"',
  '{"kind":"file.create"}',
  '{"seq":1e400}',
  '{"__proto__":{"kind":"file.create"}}',
  '{"kind":"process.exec","seq":-1,"t":"now"}',
  '\u0000\u001b[31m\ufffd',
];

test('a damaged recording', async (t) => {
  const cwd = await checkout(t, { 'a.c': 'int a;\n', Makefile: 'a.o: a.c\n\t$(CC) -c a.c\n' });
  const whole = await watchedRun(['make'], { cwd });
  assert.equal(whole.status, 0, whole.stderr);
  const lines = readFileSync(join(whole.out, 'events.ndjson'), 'utf8').trimEnd().split('\n');
  assert.ok(lines.length > 20);

  /** A copy that is damaged, and then scored. */
  async function damaged(t: TestContext, damage: (copy: string) => void): Promise<Ended & { copy: string }> {
    const copy = join(directory(t), 'recording');
    cpSync(whole.out, copy, { recursive: true });
    for (const name of ['result.json', 'audit.ndjson', 'summary.md', 'report.sarif', 'sbom.cdx.json'])
      rmSync(join(copy, name));
    damage(copy);
    return { ...(await guard(['score', copy], { cwd: copy })), copy };
  }

  await t.test(
    'a hundred lines of noise put between the events are tampering; they are counted, and every event is kept',
    async (t) => {
      const { status, stderr, copy } = await damaged(t, (copy) => {
        const noisy = lines.slice(0, 10);
        for (let n = 0; n < 100; n++) noisy.push(NOISE[n % NOISE.length] ?? '');
        writeFileSync(join(copy, 'events.ndjson'), `${[...noisy, ...lines.slice(10)].join('\n')}\n`);
      });
      const { document } = results(copy);
      assert.equal(status, 10, stderr);
      assert.equal(document.decision, 'fail');
      assert.equal(document.policy.held[0]?.id, 'default/tamper');
      assert.equal(document.totals.events, whole.document.totals.events);
      assert.equal(document.totals.invocations, whole.document.totals.invocations);
      assert.equal(document.coverage.level, 'partial');
      assert.match(stderr, /100 lines of events\.ndjson are no events/);
      assert.match(stderr, /events\.ndjson was changed after it was recorded/);
    },
  );

  await t.test('events overwritten by noise make it incomplete', async (t) => {
    const { status, stderr, copy } = await damaged(t, (copy) => {
      const noisy = lines.map((line, index) => (index > 5 && index < 9 ? '{"kind":"file.create"' : line));
      writeFileSync(join(copy, 'events.ndjson'), `${noisy.join('\n')}\n`);
    });
    assert.equal(status, 11, stderr);
    assert.equal(results(copy).document.coverage.lost, 3);
    assert.match(stderr, /^IronClaw Guard: incomplete/m);
    assert.match(stderr, /3 events are missing and no loss was recorded/);
  });

  await t.test('a recording cut after a line is incomplete and says how much is left', async (t) => {
    const { status, stderr, copy } = await damaged(t, (copy) => {
      writeFileSync(join(copy, 'events.ndjson'), `${lines.slice(0, 12).join('\n')}\n`);
    });
    assert.equal(status, 11, stderr);
    const { document } = results(copy);
    assert.equal(document.decision, 'incomplete');
    assert.equal(document.totals.events, 12);
    assert.equal(document.coverage.lost, lines.length - 12);
    assert.match(stderr, new RegExp(`12 of ${lines.length} lines are left`));
  });

  await t.test('a recording cut in the middle of a line keeps every line before it', async (t) => {
    const { status, stderr, copy } = await damaged(t, (copy) => {
      const kept = Buffer.byteLength(`${lines.slice(0, 12).join('\n')}\n`);
      truncateSync(join(copy, 'events.ndjson'), kept + 20);
    });
    assert.equal(status, 11, stderr);
    assert.equal(results(copy).document.totals.events, 12);
    assert.match(stderr, /ends in the middle of a line; that event is lost/);
  });

  await t.test('a recording without events is incomplete, never clean', async (t) => {
    const { status, stderr, copy } = await damaged(t, (copy) => rmSync(join(copy, 'events.ndjson')));
    assert.equal(status, 11, stderr);
    assert.equal(results(copy).document.decision, 'incomplete');
    assert.match(stderr, /events\.ndjson is missing/);
  });

  await t.test('without recording.json there is nothing to judge by', async (t) => {
    const { status, stderr } = await damaged(t, (copy) => rmSync(join(copy, 'recording.json')));
    assert.equal(status, 2);
    assert.match(stderr, /^ironclaw-guard: .* holds no recording\.json: it is no recording, or it was never begun$/m);
  });

  await t.test('with only what was written at the start, the guard was killed: that fails', async (t) => {
    const { status, stderr, copy } = await damaged(t, (copy) => {
      const opening = JSON.parse(readFileSync(join(copy, 'recording.json'), 'utf8'));
      opening.sensor.health = { ...opening.sensor.health, died: true, reason: 'the guard was killed' };
      writeFileSync(join(copy, 'recording.opening.json'), JSON.stringify(opening));
      rmSync(join(copy, 'recording.json'));
    });
    assert.equal(status, 10, stderr);
    assert.equal(results(copy).document.totals.events, whole.document.totals.events);
    assert.match(stderr, /recording\.json is missing: the guard was killed before the recording ended/);
  });

  await t.test('a recording.json that is cut, of another kind, or a link is refused by name', async (t) => {
    const cut = await damaged(t, (copy) => truncateSync(join(copy, 'recording.json'), 300));
    assert.equal(cut.status, 2);
    assert.match(cut.stderr, /recording\.json is not valid JSON: /);
    const other = await damaged(t, (copy) => writeFileSync(join(copy, 'recording.json'), '{"schema":"other/v9"}'));
    assert.equal(other.status, 2);
    assert.match(other.stderr, /recording\.json is not a recording of this version: schema: /);
    const link = await damaged(t, (copy) => {
      renameSync(join(copy, 'recording.json'), join(copy, 'elsewhere'));
      symlinkSync('elsewhere', join(copy, 'recording.json'));
    });
    assert.equal(link.status, 2);
    assert.match(link.stderr, /recording\.json is a symbolic link/);
  });

  await t.test('explain and score say what is missing when there is no result and no recording', async (t) => {
    const empty = directory(t);
    const explain = await guard(['explain', empty], { cwd: empty });
    assert.equal(explain.status, 2, explain.stderr);
    // `score` could make no result here either
    assert.match(
      explain.stderr,
      /^ironclaw-guard: .* holds no recording\.json: it is no recording, or it was never begun$/m,
    );
    copyFileSync(join(whole.out, 'recording.json'), join(empty, 'recording.json'));
    const unscored = await guard(['explain', empty], { cwd: empty });
    assert.equal(unscored.status, 2, unscored.stderr);
    assert.match(unscored.stderr, /^ironclaw-guard: .*result\.json cannot be read .*; `score .*` makes it/);
    copyFileSync(join(whole.out, 'recording.json'), join(empty, 'result.json'));
    const wrong = await guard(['explain', empty], { cwd: empty });
    assert.equal(wrong.status, 2, wrong.stderr);
    assert.match(wrong.stderr, /result\.json is not a result of this version/);
    const score = await guard(['score', join(empty, 'nowhere')], { cwd: empty });
    assert.equal(score.status, 2);
    assert.match(score.stderr, /nowhere is not a directory; name the directory of a recording/);
  });
});
