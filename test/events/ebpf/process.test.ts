import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts, decode, file, type Line } from './wire.ts';

const exec = (more: Line = {}): Line => ({
  kind: 'process.exec',
  ppid: 9,
  exe: { path: '/usr/bin/node', dev: 1, ino: 70, nlink: 1 },
  filename: '/usr/bin/node',
  argv: ['node', 'x.js'],
  cwd: '/w',
  uid: 1000,
  gid: 1000,
  env: {},
  stdio: [],
  ...more,
});

test('an exec: image, arguments, place, identity, streams and the named variables', () => {
  const stdio = [
    { fd: 0, type: 'null', id: '/dev/null' },
    { fd: 1, type: 'pipe', id: 'pipe:[5]' },
  ];
  const env = {
    GITHUB_ACTION: 'build',
    GITHUB_STATE: '/run/x/save_state_1',
    HOME: '/root',
    LD_PRELOAD: 'x'.repeat(5000),
  };
  assert.deepEqual(acts([exec({ stdio, env, cut: ['argv'] })]), [
    {
      kind: 'process.exec',
      cut: ['argv'],
      cgroup: '77',
      ppid: 9,
      exe: { path: '/usr/bin/node', dev: 1, ino: 70, nlink: 1 },
      argv: ['node', 'x.js'],
      cwd: '/w',
      uid: 1000,
      stdio,
      env: { GITHUB_ACTION: 'build', GITHUB_STATE: 'save_state_1', LD_PRELOAD: 'x'.repeat(1024) },
    },
  ]);
});

test('every event has who did it and when, and says whether it is of the job', () => {
  const { events } = decode([exec({ job: false })]);
  const { t, pid, tid, start, job, done } = events[0] ?? {};
  assert.deepEqual({ t, pid, tid, start, job, done }, { t: 5, pid: 10, tid: 11, start: -3, job: false, done: true });
});

test('a script is the file that was called, symlinks followed, with its inode', () => {
  const facts = {
    realpath: (path: string) => path.replace('/w/node_modules/.bin/tool', '/w/node_modules/tool/cli.js'),
    stat: (path: string) => (path.endsWith('cli.js') ? file(8, { nlink: 2 }) : undefined),
  };
  const [event] = acts([exec({ filename: 'node_modules/.bin/tool', interp: '/usr/bin/env' })], facts);
  assert.deepEqual(event?.script, { path: '/w/node_modules/tool/cli.js', dev: 1, ino: 8, nlink: 2 });
});

test('a script started by its descriptor is what the descriptor stands for, while the process lives', () => {
  const line = exec({ filename: '/dev/fd/5', interp: '/bin/sh' });
  const [event] = acts([line], { descriptor: (pid, fd) => (pid === 10 && fd === 5 ? '/w/script' : undefined) });
  assert.deepEqual(event?.script, { path: '/w/script' });
  assert.deepEqual(acts([line])[0]?.script, { path: '/proc/10/fd/5' });
});

test('an image without a name has no links: deleted, or never in a directory', () => {
  const exe = { path: '/tmp/x (deleted)', dev: 1, ino: 3, nlink: 0 };
  assert.deepEqual(acts([exec({ exe, deleted: true })])[0]?.exe, { path: '/tmp/x', dev: 1, ino: 3, nlink: 0 });
  const memory = { path: '/memfd:payload', dev: 1, ino: 4, nlink: 1 };
  assert.deepEqual(acts([exec({ exe: memory, memfd: true })])[0]?.exe, { ...memory, nlink: 0 });
});

test('in another mount namespace the paths are its own, and nothing is looked up in ours', () => {
  const facts = { stat: () => file(1), realpath: () => '/ours' };
  const [event] = acts([exec({ mntns: 5, filename: './a/../b.sh', interp: '/bin/sh', cwd: '/in' })], facts);
  assert.equal(event?.mntns, 5);
  assert.deepEqual(event?.script, { path: '/in/b.sh' });
});

test('a script has the arguments it was called with, not those its interpreter got', () => {
  const argv = ['/bin/sh', '-e', './a.sh', 'install', './a.sh'];
  const [event] = acts([exec({ filename: './a.sh', interp: '/bin/sh', argv, cwd: '/w' })]);
  assert.deepEqual(event?.kind === 'process.exec' && event.argv, ['./a.sh', 'install', './a.sh']);
  const [plain] = acts([exec({ filename: '/bin/echo', argv: ['echo', '/bin/echo'] })]);
  assert.deepEqual(plain?.kind === 'process.exec' && plain.argv, ['echo', '/bin/echo']);
});

test('what the sensor could not read the system is asked for', () => {
  const facts = {
    environ: () => ({ GITHUB_JOB: 'j' }),
    stdio: () => [{ fd: 0, type: 'tty' as const, id: '/dev/pts/1' }],
    descriptor: () => '/w/in.sh',
  };
  const [asked] = acts([exec({ env: undefined, stdio: undefined })], facts);
  assert.deepEqual([asked?.env, asked?.stdio], [{ GITHUB_JOB: 'j' }, [{ fd: 0, type: 'tty', id: '/dev/pts/1' }]]);
  const [named] = acts([exec({ stdio: [{ fd: 0, type: 'file', id: '1:99' }] })], facts);
  assert.deepEqual(named?.stdio, [{ fd: 0, type: 'file', id: '/w/in.sh' }]);
});

test('fork, exit by status, exit by signal', () => {
  assert.deepEqual(
    acts([
      { kind: 'process.fork', child: 12, childStart: 4 },
      { kind: 'process.exit', pid: 12, tid: 12, start: 4, code: 3 },
      { kind: 'process.exit', signal: 'SIGKILL' },
    ]),
    [
      { kind: 'process.fork', child: 12 },
      { kind: 'process.exit', code: 3 },
      { kind: 'process.exit', signal: 'SIGKILL' },
    ],
  );
});

test('the living of the job are known: forked or seen, not yet gone, not those of others', () => {
  const { decoder } = decode([
    exec(),
    { kind: 'process.fork', child: 12, childStart: 4 },
    { kind: 'process.fork', pid: 50, job: false, child: 51, childStart: 4 },
  ]);
  assert.equal(decoder.living, 2);
  const gone = decode([
    exec(),
    { kind: 'process.fork', child: 12, childStart: 4 },
    { kind: 'process.exit', code: 0 },
    { kind: 'process.exit', pid: 12, tid: 12, start: 4, code: 0 },
    // what is told of a socket after its owner's end brings nobody back
    { kind: 'raw.first', addr: '192.0.2.1', port: 80, cookie: 1, data: '47' },
  ]);
  assert.equal(gone.decoder.living, 0);
});

test('a pid that is used again is another process, even when its exit was not seen', () => {
  const read = { kind: 'file.read', path: '/w/a', dev: 1, ino: 2 };
  assert.equal(acts([read, read]).length, 1);
  assert.equal(acts([read, { ...read, start: 4 }]).length, 2);
});

test('the name that the kernel was given is told where it is not that of the image, whatever argv[0] says', () => {
  const named = (filename: string, argv = ['forged']) => {
    const [event] = acts([exec({ filename, argv, cwd: '/w' })]);
    return event?.kind === 'process.exec' ? event.named : undefined;
  };
  assert.equal(named('/usr/local/bin/acme'), '/usr/local/bin/acme');
  assert.equal(named('./a/../acme'), '/w/acme');
  assert.equal(named('/usr/bin/node'), undefined);
});
