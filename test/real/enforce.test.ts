import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startable } from '../../src/host/command.ts';
import { enforcing } from '../../src/host/confine/enforce.ts';
import { readProfiles } from '../../src/host/profile-files.ts';
import { profilesDirectory } from '../../src/host/profile-texts.ts';
import { resolveVariables } from '../../src/host/variables/resolve.ts';
import { underEachSensor } from './each-sensor.ts';
import { type Ended, environment, program } from './program.ts';
import { watchedRun } from './watched-run.ts';
import { checkout, directory, fill, packedNpm, removed } from './workplace.ts';

/** The kernel keeps real tools to the rules that their profiles are exported to: what they are for works, and what attacks do fails. */

const set = readProfiles(profilesDirectory());

/** A home with a secret in it, below the real one: what lies in the temporary directories is open to builds. */
function homeOf(t: TestContext): string {
  const home = mkdtempSync(join(homedir(), '.guard-home-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  fill(home, {
    '.ssh/id_ed25519': 'the secret\n',
    '.bashrc': '# mine\n',
    'notes.txt': 'to read\n',
    '.npmrc': 'fund=false\n',
  });
  return home;
}

interface Place {
  readonly cwd: string;
  readonly home: string;
  readonly ports?: readonly number[];
  readonly noUnixSockets?: boolean;
}

/** Runs a command as `run --enforce` does, without a sensor. */
async function enforced(
  argv: readonly string[],
  { cwd, home, ports = [], noUnixSockets = false }: Place,
): Promise<Ended> {
  const env = environment({ HOME: home, npm_config_update_notifier: 'false', npm_config_audit: 'false' });
  // the tools of the system: a version manager's stand in the real home
  env.PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  const { variables } = await resolveVariables({ cwd, env });
  const confine = enforcing({ files: [], hard: false, ports, noUnixSockets }, set, { cwd, env });
  const command = confine(startable(argv, cwd, env.PATH), variables);
  try {
    return await program(command.argv, { cwd, env });
  } finally {
    command.remove();
  }
}

const said = ({ status, stdout, stderr }: Ended): string => `${status}: ${stdout}${stderr}`;

/** Asserts that a command ended well. */
async function works(argv: readonly string[], place: Place): Promise<string> {
  const ended = await enforced(argv, place);
  assert.equal(ended.status, 0, said(ended));
  return ended.stdout;
}

/** Asserts that a command was refused something. */
async function refused(
  argv: readonly string[],
  place: Place,
  words: RegExp = /Permission denied|EACCES|not permitted/,
) {
  const ended = await enforced(argv, place);
  assert.notEqual(ended.status, 0, said(ended));
  assert.match(`${ended.stdout}${ended.stderr}`, words);
}

const HELLO = '#include <stdio.h>\nint main(void) { return puts("hello") < 0; }\n';

test('gcc and make build and run what they built; a Makefile reads no key, writes no home and no /etc, and connects nowhere', async (t) => {
  const home = homeOf(t);
  const cwd = await checkout(t, {
    'hello.c': HELLO,
    Makefile: 'all: hello\n\t./hello > said\nhello: hello.c\n\tgcc -O2 -o $@ $<\n',
    'key.mk': `all:\n\tcat ${home}/.ssh/id_ed25519\n`,
    'home.mk': `all:\n\techo evil >> ${home}/.bashrc\n`,
    'new.mk': `all:\n\techo evil > ${home}/.bash_login\n`,
    'etc.mk': 'all:\n\techo evil > /etc/guard-test-evil\n',
    'connect.mk': 'all:\n\tcurl --max-time 5 -s telnet://127.0.0.1:9 </dev/null\n',
    'exec.mk':
      'all:\n\tcp /bin/true /tmp/guard-test-$$PPID-true && /tmp/guard-test-$$PPID-true; s=$$?; rm -f /tmp/guard-test-$$PPID-true; exit $$s\n',
  });
  const place = { cwd, home };
  await works(['gcc', '-c', '-o', 'hello.o', 'hello.c'], place);
  await works(['make'], place);
  assert.equal(readFileSync(join(cwd, 'said'), 'utf8'), 'hello\n');
  for (const file of ['key.mk', 'home.mk', 'new.mk', 'etc.mk', 'exec.mk']) await refused(['make', '-f', file], place);
  assert.equal(readFileSync(join(home, '.bashrc'), 'utf8'), '# mine\n');
  assert.equal(existsSync(join(home, '.bash_login')), false);
  assert.equal(existsSync('/etc/guard-test-evil'), false);
  // status 7 of curl: no connection; the filter knows no Internet sockets here
  await refused(['make', '-f', 'connect.mk'], place, /Error 7|Error 2/);
});

test('tar packs and unpacks the workspace, and neither packs a key nor unpacks over the shell’s files', async (t) => {
  const home = homeOf(t);
  const cwd = await checkout(t, { 'src/a.txt': 'a\n', 'evil/.bashrc': 'evil\n', 'out/.keep': '' });
  const place = { cwd, home };
  await works(['tar', '-czf', 'a.tgz', 'src'], place);
  await works(['tar', '-xzf', 'a.tgz', '-C', 'out'], place);
  assert.equal(readFileSync(join(cwd, 'out/src/a.txt'), 'utf8'), 'a\n');
  await works(['tar', '-cf', 'notes.tar', '-C', home, 'notes.txt'], place);
  await refused(['tar', '-cf', 'key.tar', '-C', home, '.ssh/id_ed25519'], place);
  await works(['tar', '-cf', 'evil.tar', '-C', 'evil', '.bashrc'], place);
  // it takes the old file away first, and may not
  await refused(['tar', '-xf', 'evil.tar', '-C', home], place, /File exists/);
  assert.equal(readFileSync(join(home, '.bashrc'), 'utf8'), '# mine\n');
  await refused(['tar', '-xf', 'evil.tar', '-C', '/etc'], place);
  assert.equal(existsSync('/etc/.bashrc'), false);
});

test('curl fetches from the ports it is for and from no other, and sends no key', async (t) => {
  const home = homeOf(t);
  const cwd = await checkout(t);
  const servers = [0, 1].map(() => createServer((_, answer) => answer.end('fetched')).listen(0, '127.0.0.1'));
  t.after(() => servers.map((server) => server.close()));
  const [named = 0, other = 0] = await Promise.all(
    servers.map(async (server) => {
      if (!server.listening) await new Promise((done) => server.once('listening', done));
      return (server.address() as AddressInfo).port;
    }),
  );
  const place = { cwd, home, ports: [named] };
  const url = (port: number): string => `http://127.0.0.1:${port}/`;
  await works(['curl', '-sS', '-o', 'page', url(named)], place);
  assert.equal(readFileSync(join(cwd, 'page'), 'utf8'), 'fetched');
  await refused(['curl', '-sS', url(other)], place, /Failed to connect|Could ?n[o']t connect/i);
  await refused(['curl', '-sS', '-T', `${home}/.ssh/id_ed25519`, url(named)], place, /open .*id_ed25519|read/i);
  await refused(['curl', '-sS', '-o', join(home, '.bashrc'), url(named)], place, /denied|writing|Failed/i);
});

test('python and pip: a venv is made and a package installed; a script reads no key, traces nobody and makes no namespace', async (t) => {
  const home = homeOf(t);
  const cwd = await checkout(t, {
    'pkg/pyproject.toml':
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "greeting"\nversion = "1.0"\n',
    'pkg/greeting.py': 'print("hello")\n',
    'key.py': `print(open("${home}/.ssh/id_ed25519").read())\n`,
    'raw.py': 'import socket\nsocket.socket(socket.AF_INET, socket.SOCK_STREAM)\n',
    'trace.py':
      'import ctypes,os,sys\nlibc=ctypes.CDLL(None, use_errno=True)\nsys.exit(os.strerror(ctypes.get_errno()) if libc.unshare(0x10000000) else 0)\n',
    'environ.py': `print(open("/proc/${process.pid}/environ").read())\n`,
  });
  const place = { cwd, home };
  assert.match(await works(['python3', '-c', 'print(sum(range(10)))'], place), /45/);
  await works(['python3', '-m', 'venv', '--system-site-packages', 'env'], place);
  await works(
    [join(cwd, 'env/bin/python'), '-m', 'pip', 'install', '--no-index', '--no-build-isolation', './pkg'],
    place,
  );
  assert.match(await works([join(cwd, 'env/bin/python'), '-c', 'import greeting'], place), /hello/);
  for (const script of ['key.py', 'raw.py', 'trace.py', 'environ.py']) await refused(['python3', script], place);
});

test('npm installs a package, whose script writes in its own place and reaches neither key, shell nor system', async (t) => {
  const home = homeOf(t);
  const script = (act: string) => ({
    name: `does-${act}`,
    version: '1.0.0',
    scripts: { postinstall: `node ${act}.js` },
  });
  const files = {
    'own.js': "require('node:fs').writeFileSync('made.txt', 'made');\n",
    'key.js': `require('node:fs').readFileSync('${home}/.ssh/id_ed25519');\n`,
    'shell.js': `require('node:fs').appendFileSync('${home}/.bashrc', 'evil');\n`,
    'system.js': "require('node:fs').writeFileSync('/usr/local/bin/guard-test-evil', '');\n",
    'elsewhere.js':
      "require('node:net').connect(9, '127.0.0.1').on('error', (e) => { process.exitCode = e.code === 'EACCES' ? 1 : 0; console.error(e.code); });\n",
  };
  const planted = removed(t, '/usr/local/bin/guard-test-evil');
  const packages = directory(t);
  const install = async (act: string): Promise<[string[], Place]> => {
    const tarball = await packedNpm(packages, script(act), files);
    const cwd = await checkout(t, { 'package.json': '{"name":"project","version":"1.0.0"}' });
    return [['npm', 'install', '--foreground-scripts', tarball], { cwd, home }];
  };
  const [argv, place] = await install('own');
  await works(argv, place);
  assert.equal(readFileSync(join(place.cwd, 'node_modules/does-own/made.txt'), 'utf8'), 'made');
  for (const act of ['key', 'shell', 'system', 'elsewhere']) await refused(...(await install(act)));
  assert.equal(readFileSync(join(home, '.bashrc'), 'utf8'), '# mine\n');
  assert.equal(existsSync(planted), false);
});

test('sockets with a name are open, and closed when that is asked for; children keep their pipes', async (t) => {
  const home = homeOf(t);
  const cwd = await checkout(t, {
    'reach.py': 'import socket, sys\ns = socket.socket(socket.AF_UNIX)\ns.connect(sys.argv[1])\nprint("reached")\n',
    'send.py': 'import socket, sys\na, b = socket.socketpair(type=socket.SOCK_DGRAM)\na.sendto(b"x", sys.argv[1])\n',
    'child.js':
      "console.log(require('node:child_process').execFileSync('/bin/echo', ['child'], { encoding: 'utf8' }));\n",
  });
  const path = join(home, 'service.sock');
  const server = createServer().listen(path);
  t.after(() => server.close());
  if (!server.listening) await new Promise((done) => server.once('listening', done));
  const open = { cwd, home };
  const closed = { ...open, noUnixSockets: true };
  assert.match(await works(['python3', 'reach.py', path], open), /reached/);
  await refused(['python3', 'reach.py', path], closed);
  await refused(['python3', 'send.py', path], closed);
  assert.match(await works(['node', 'child.js'], closed), /child/);
  assert.match(await works(['make', '-s', '--eval=all: ; @echo made | cat'], closed), /made/);
});

underEachSensor('run --enforce: what was refused is in the recording, in the result and on the terminal', async (t) => {
  const home = homeOf(t);
  const cwd = await checkout(t, {
    Makefile: `all:\n\t-cat ${home}/.ssh/id_ed25519\n\techo evil > ${home}/.bash_login\n`,
  });
  mkdirSync(join(cwd, '.ironclaw'));
  const env = environment({ HOME: home });
  const { document, out, status, stderr } = await watchedRun(['make'], { cwd, env }, ['--enforce']);
  assert.equal(status, 2, stderr); // make's own
  const refusals = readFileSync(join(out, 'events.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"err":"EACCES"'))
    .map((line) => JSON.parse(line) as { kind: string; done: unknown; path: string })
    .map(({ kind, done, path }) => [kind, done, path.slice(home.length)]);
  assert.deepEqual(refusals, [
    ['file.read', false, '/.ssh/id_ed25519'],
    ['file.create', false, '/.bash_login'],
  ]);
  const { enforcement } = document;
  assert.deepEqual(enforcement?.from.slice(0, 2), ['make', 'class/build-driver']);
  assert.deepEqual(
    enforcement?.denied.map(({ tool, target, error }) => [tool, target, error]),
    [
      ['cat', '${home}/.ssh/id_ed25519', 'EACCES'],
      ['sh', '${home}/.bash_login', 'EACCES'],
    ],
  );
  assert.equal(enforcement?.deniedTotal, 2);
  // the launcher is a way to the command, and nothing of its own
  assert.equal(document.invocations[0]?.tool.name, 'make');
  assert.match(
    stderr,
    /Confined by make, class\/build-driver \(Landlock \d+, seccomp\); refused 2 acts: cat file\.read/,
  );
});
