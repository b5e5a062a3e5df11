import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../../real/engine.ts';
import { succeeds } from '../../real/program.ts';

const HERE = import.meta.dirname;
export const WORKFLOW = '.github/workflows/ci.yml';

/** What tj-actions and its likes did, here by a file that the build runs: it looks for the runner above it and reads its memory. */
const THEFT = `
at=$PPID
while [ "$at" -gt 1 ]; do
  case $(cat /proc/$at/comm) in Runner.Worker | act) head -c 1 /proc/$at/mem >/dev/null 2>&1 || true; sleep 0.5; break ;; esac
  at=$(awk '/^PPid/ { print $2 }' /proc/$at/status)
done
`;

/** What the six steps work with, whoever runs them. */
export interface Ground {
  /** Repositories: as it should be, and with an attack in what the fourth step runs. */
  readonly clean: string;
  readonly poisoned: string;
  /** Variables that the workflow reads, for a repository. */
  env(origin: string): Record<string, string>;
  /** Reference -> directory of the actions, without the guard. */
  readonly actions: Readonly<Record<string, string>>;
  /** Bytes that the last upload sent. */
  uploaded(): number;
  readonly directory: string;
}

/**
 * Makes two repositories with a lock file from the registry that npm is set to, starts a container engine and a server that takes
 * files, on loopback.
 * @param owner its `after` is told how all that is ended
 */
export async function sixStepsGround(owner: { after(clean: () => unknown): void }): Promise<Ground> {
  const directory = mkdtempSync(join(tmpdir(), 'lab-six-'));
  owner.after(() => rmSync(directory, { recursive: true, force: true }));
  const [clean, poisoned] = [join(directory, 'clean'), join(directory, 'poisoned')];
  cpSync(join(HERE, 'project'), clean, { recursive: true });
  writeFileSync(join(clean, 'package.json'), '{"name":"six-steps","version":"1.0.0","private":true}\n');
  await succeeds(['npm', 'install', '--package-lock-only', '--silent', 'is-number@7'], { cwd: clean });
  cpSync(clean, poisoned, { recursive: true });
  appendFileSync(join(poisoned, 'report.sh'), THEFT);
  for (const cwd of [clean, poisoned]) {
    const who = ['-c', 'user.name=octo', '-c', 'user.email=octo@demo.example'];
    await succeeds(['git', 'init', '--quiet', '--initial-branch=main', '.'], { cwd });
    await succeeds(['git', 'add', '.'], { cwd });
    await succeeds(['git', ...who, 'commit', '--quiet', '--message', 'six steps'], { cwd });
  }
  let bytes = 0;
  const store = createServer((request, answer) => {
    bytes = 0;
    request.on('data', (data: Buffer) => {
      bytes += data.length;
    });
    request.on('end', () => answer.end());
  }).listen(0, '127.0.0.1');
  owner.after(() => store.close());
  const { host: DOCKER_HOST, stop } = await startEngine();
  owner.after(stop);
  const STORE = `http://127.0.0.1:${(store.address() as AddressInfo).port}`;
  return {
    clean,
    poisoned,
    directory,
    env: (ORIGIN) => ({ ...registry(), ORIGIN, STORE, DOCKER_HOST }),
    actions: Object.fromEntries(['checkout', 'setup', 'upload'].map((name) => [`lab/${name}@v1`, join(HERE, name)])),
    uploaded: () => bytes,
  };
}

/** The workflow, as it stands in both repositories. */
export const workflowText = (): string => readFileSync(join(HERE, 'project', WORKFLOW), 'utf8');

/** How this machine reaches the registry, for jobs that inherit nothing. */
function registry(): Record<string, string> {
  const says = /^(?:NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy|npm_config_(?:registry|cafile))$/i;
  const named = Object.entries(process.env).filter(([name]) => says.test(name));
  return { ...Object.fromEntries(named), npm_config_fetch_retry_mintimeout: '500' } as Record<string, string>;
}
