import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** An engine of its own in a directory, that touches no network and no other engine; returns its socket. */
export async function engine(t: { after(clean: () => Promise<void>): void }): Promise<string> {
  const at = realpathSync(mkdtempSync(join(tmpdir(), 'guard-engine-')));
  const socket = `unix://${join(at, 'engine.sock')}`;
  const places = [`--data-root=${at}/data`, `--exec-root=${at}/exec`, `--pidfile=${at}/pid`, `--host=${socket}`];
  const alone = ['--iptables=false', '--ip6tables=false', '--bridge=none', '--storage-driver=vfs'];
  const running = spawn('dockerd', [...places, ...alone], { stdio: 'ignore' });
  const ended = once(running, 'exit');
  t.after(async () => {
    running.kill('SIGTERM');
    await ended;
    // nothing is removed through a mount that the engine left
    for (const point of mountsBelow(at).toReversed()) spawnSync('umount', [point]);
    assert.deepEqual(mountsBelow(at), []);
    rmSync(at, { recursive: true });
  });
  for (let tries = 0; tries < 300 && spawnSync('docker', ['--host', socket, 'version']).status !== 0; tries++)
    await sleep(100);
  return socket;
}

const mountsBelow = (directory: string): string[] =>
  readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((point) => point.startsWith(`${directory}/`));
