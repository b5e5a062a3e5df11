import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A container engine of its own in a directory. */
export interface Engine {
  /** path of its socket */
  readonly socket: string;
  /** as DOCKER_HOST names it */
  readonly host: string;
  /** Ends it and removes what it made. */
  readonly stop: () => Promise<void>;
}

/** Starts an engine that touches no network and no other engine. Needs root. */
export async function startEngine(): Promise<Engine> {
  const at = realpathSync(mkdtempSync(join(tmpdir(), 'guard-engine-')));
  const socket = join(at, 'engine.sock');
  const host = `unix://${socket}`;
  const places = [`--data-root=${at}/data`, `--exec-root=${at}/exec`, `--pidfile=${at}/pid`, `--host=${host}`];
  const alone = ['--iptables=false', '--ip6tables=false', '--bridge=none', '--storage-driver=vfs'];
  const running = spawn('dockerd', [...places, ...alone], { stdio: 'ignore' });
  const ended = once(running, 'exit');
  const stop = async (): Promise<void> => {
    running.kill('SIGTERM');
    await ended;
    // nothing is removed through a mount that the engine left
    for (const point of mountsBelow(at).toReversed()) spawnSync('umount', [point]);
    assert.deepEqual(mountsBelow(at), []);
    rmSync(at, { recursive: true });
  };
  for (let tries = 0; tries < 300 && spawnSync('docker', ['--host', host, 'version']).status !== 0; tries++)
    await sleep(100);
  return { socket, host, stop };
}

const mountsBelow = (directory: string): string[] =>
  readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((point) => point.startsWith(`${directory}/`));
