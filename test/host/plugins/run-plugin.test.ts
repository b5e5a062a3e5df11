import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type PluginRun, runPlugin } from '../../../src/host/plugins/run-plugin.ts';
import { unusedUser } from '../../../src/host/plugins/unused-user.ts';
import { scratch } from '../scratch.ts';

const root = process.geteuid?.() === 0;
const shell = (body: string): Uint8Array => Buffer.from(`#!/bin/sh\n${body}\n`);
const node = (body: string): Uint8Array => Buffer.from(`#!${process.execPath}\n${body}\n`);

/** Runs a program as a plug-in, within two seconds unless told otherwise. */
function run(bytes: Uint8Array, more: Partial<PluginRun> = {}) {
  const plain = { command: 'tools/plugin.mjs', args: [], env: {}, input: '', budget: 2000, memory: 128 };
  const user = root ? unusedUser(new Set()) : undefined;
  return runPlugin({ bytes, ...plain, user, place: undefined, ...more });
}
const failure = async (bytes: Uint8Array, more: Partial<PluginRun> = {}): Promise<string | undefined> =>
  (await run(bytes, more)).failure;

/** Whether a process is there and no zombie. */
function runs(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

test('a plug-in has an empty directory, three descriptors, what it was given of the environment, and nobody’s rights', async () => {
  process.env.OUTSIDE_SECRET = 'not for plug-ins';
  const body = `pwd; id -u; ls -A | wc -l; ls -l /proc/$$/fd | grep -cvE "(socket:.*|/dev/null|plugin.mjs)$|^total"; env | sort; grep NoNewPrivs /proc/self/status; cat; echo $1`;
  const { output, failure: why } = await run(shell(body), {
    env: { TOKEN: 't', HOME: '/root' },
    input: 'told\n',
    args: ['argument'],
  });
  delete process.env.OUTSIDE_SECRET;
  assert.equal(why, undefined);
  const [cwd = '', uid, entries, fds, ...rest] = output.trimEnd().split('\n');
  assert.ok(cwd.endsWith('/home') && !existsSync(cwd), `${cwd} is gone when it has ended`);
  assert.equal(entries, '0');
  assert.equal(fds, '0', 'nothing but its own and /dev/null is open');
  if (root) assert.ok(Number(uid) >= 61_184, `user ${uid}`);
  const variables = rest.filter((line) => line.includes('=')).map((line) => line.split('=')[0]);
  assert.deepEqual(
    variables.filter((name) => name !== '_' && name !== 'OLDPWD'),
    ['HOME', 'LANG', 'PATH', 'PWD', 'TMPDIR', 'TOKEN'],
  );
  assert.ok(rest.includes(`HOME=${cwd}`));
  assert.match(output, /NoNewPrivs:\t1\ntold\nargument$/m);
});

test('what goes wrong is said', async () => {
  assert.equal(await failure(shell('exit 3')), 'it ended with status 3');
  const { failure: why, words } = await run(shell('echo "no server" >&2; exit 1'));
  assert.deepEqual([why, words], ['it ended with status 1', 'no server\n']);
  assert.equal(await failure(shell('kill -9 $$')), 'it ended with signal SIGKILL');
  assert.match((await failure(Buffer.from('#!/nonexistent/interpreter\n'))) ?? '', /status 127|could not be run/);
  assert.match((await failure(Buffer.from('no program'))) ?? '', /status 12[67]|could not be run/);
  assert.equal(await failure(shell('true'), { input: 'x'.repeat(1 << 20) }), undefined, 'it need not listen');
});

test('a plug-in that hangs is ended in time, with what it started', async (t) => {
  const place = scratch(t);
  const begun = performance.now();
  const { failure: why, output } = await run(shell('sleep 60 & echo $!; exec sleep 60'), { budget: 300 });
  assert.equal(why, 'it did not end within 0.3 s');
  assert.ok(performance.now() - begun < 5000);
  assert.ok(!runs(Number(output.trim())));
  assert.ok(existsSync(place));
});

test('what a plug-in leaves running is ended, though it holds the output open', async () => {
  const begun = performance.now();
  const { failure: why, output } = await run(shell('sleep 60 & echo $!'));
  assert.equal(why, undefined);
  assert.ok(performance.now() - begun < 5000);
  assert.ok(!runs(Number(output.trim())));
});

test('as root, what leaves its group and its parent is ended too', {
  skip: !root && 'only root gives a user',
}, async () => {
  const { output } = await run(shell('setsid sh -c "setsid sleep 60 & echo \\$!" & wait; sleep 0.2'));
  assert.ok(Number(output.trim()) > 0);
  assert.ok(!runs(Number(output.trim())));
});

test('memory without end is ended', async () => {
  const bomb = 'const all = []; for (;;) all.push(Buffer.alloc(1 << 22, 1));';
  assert.match((await failure(node(bomb), { budget: 20_000 })) ?? '', /^it took more than 128 MiB of memory$/);
});

test('output without end is ended', async () => {
  assert.equal(await failure(shell('exec cat /dev/zero'), { budget: 20_000 }), 'it said more than 4 MiB');
  const { failure: why, words } = await run(shell('head -c 20000000 /dev/zero >&2; exit 1'), { budget: 20_000 });
  assert.match(why ?? '', /^it ended with status 1/);
  assert.equal(words.length, 65_536);
});

test('the program that runs cannot be changed by who runs it', {
  skip: !root && 'only root gives a user',
}, async () => {
  const { output } = await run(shell('echo x >> "$0" && echo changed; stat -c "%u %a" "$0"'));
  assert.equal(output, '0 555\n');
});

test('a place is used and left empty', async (t: TestContext) => {
  const place = scratch(t);
  const { output } = await run(shell('echo "$0"'), { place, ...(root ? { user: undefined } : {}) });
  assert.ok(output.startsWith(join(place, 'ironclaw-')));
  assert.ok(output.trim().endsWith('/plugin.mjs'), 'its file keeps its name');
  assert.equal(statSync(place).nlink, 2);
});
