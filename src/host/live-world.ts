import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { keptVariable } from '../events/environment.ts';
import type { World } from '../events/world.ts';
import { processFacts, statusField } from './process-tree.ts';

/** As much of an environment as is looked at; the kernel's own limit for one exec is 6 MiB. */
const MAX_ENVIRONMENT = 1024 * 1024;
const HEAD_BYTES = 256;
const MAX_TEXT = 256 * 1024;

/** What the decoder asks about the live machine, answered from /proc and the file system. Never throws. */
export class LiveWorld implements World {
  stat(path: string): ReturnType<World['stat']> {
    return attempt(() => {
      const facts = statSync(path, { bigint: true });
      return {
        dev: Number(facts.dev),
        ino: Number(facts.ino),
        nlink: Number(facts.nlink),
        mode: Number(facts.mode) & 0o7777,
        birth: facts.birthtimeNs,
        directory: facts.isDirectory(),
      };
    });
  }

  realpath(path: string): string | undefined {
    return attempt(() => realpathSync.native(path));
  }

  /** The allow-listed keys only; of GITHUB_STATE, a file with a guid in its name, only the file's name. */
  environ(pid: number): Record<string, string> | undefined {
    return attempt(() => {
      const block = readHead(`/proc/${pid}/environ`, MAX_ENVIRONMENT);
      const environment = keptEnvironment(block.toString('utf8'));
      // that of a process that has ended reads as empty; what names the step may stand behind what is looked at
      const unread = block.length === 0 || (block.length === MAX_ENVIRONMENT && !('GITHUB_ACTION' in environment));
      return unread ? undefined : environment;
    });
  }

  /** The first 256 bytes of a regular file. */
  head(path: string): Uint8Array | undefined {
    return attempt(() => (statSync(path).isFile() ? readHead(path, HEAD_BYTES) : undefined));
  }

  image(pid: number): string | undefined {
    return attempt(() => readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''));
  }

  /** Undefined for a file that is longer. */
  text(path: string): string | undefined {
    return attempt(() => {
      const facts = statSync(path);
      const small = facts.isFile() && facts.size <= MAX_TEXT;
      return small ? readHead(path, MAX_TEXT).toString('utf8') : undefined;
    });
  }

  parent(pid: number): ReturnType<World['parent']> {
    const facts = processFacts(pid);
    const tgid = Number(statusField(pid, 'Tgid'));
    if (facts === undefined || !Number.isInteger(tgid)) return undefined;
    const group = tgid === pid ? facts : (processFacts(tgid) ?? facts);
    return { ppid: group.ppid, tgid, start: group.start };
  }

  cwd(pid: number): string | undefined {
    return attempt(() => readlinkSync(`/proc/${pid}/cwd`));
  }

  descriptor(pid: number, fd: number): string | undefined {
    return attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`));
  }

  stdio(pid: number): ReturnType<World['stdio']> {
    const open = [0, 1, 2].flatMap((fd) => {
      const target = attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`));
      return target === undefined ? [] : [{ fd, type: descriptorType(pid, target), id: target }];
    });
    return open.length === 0 ? undefined : open;
  }
}

/** Inode of the namespace this process is in; undefined when /proc does not say. */
export function ownNamespace(kind: 'mnt' | 'net' | 'pid'): number | undefined {
  const inode = attempt(() => /^\w+:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/ns/${kind}`))?.[1]);
  return inode === undefined ? undefined : Number(inode);
}

/** Picks the allow-listed keys from a block of NUL-separated `KEY=value`. */
export function keptEnvironment(block: string): Record<string, string> {
  const kept = new Map<string, string>();
  for (const entry of block.split('\0')) {
    const equals = entry.indexOf('=');
    const key = entry.slice(0, equals);
    const value = equals <= 0 || kept.has(key) ? undefined : keptVariable(key, entry.slice(equals + 1));
    if (value !== undefined) kept.set(key, value);
  }
  return Object.fromEntries(kept);
}

type Stdio = NonNullable<ReturnType<World['stdio']>>[number];

function descriptorType(pid: number, target: string): Stdio['type'] {
  if (target.startsWith('pipe:')) return 'pipe';
  if (target.startsWith('socket:')) return socketType(pid, target.slice('socket:['.length, -1));
  if (target === '/dev/null') return 'null';
  if (target.startsWith('/dev/pts/') || target === '/dev/console' || target.startsWith('/dev/tty')) return 'tty';
  return target.startsWith('/') ? 'file' : 'other';
}

/** A socket whose inode stands in the process's table of Internet sockets is one; otherwise it is taken for a UNIX socket. */
function socketType(pid: number, inode: string): Stdio['type'] {
  const tables = ['tcp', 'tcp6', 'udp', 'udp6'].map((name) =>
    attempt(() => readFileSync(`/proc/${pid}/net/${name}`, 'latin1')),
  );
  if (tables.some((table) => table?.includes(` ${inode} `))) return 'inet';
  return tables.every((table) => table === undefined) ? 'other' : 'unix';
}

/** Reads at most `limit` bytes without ever waiting for a writer. */
/**
 * The first bytes of a file, at most `limit`; none of what is no regular file, which it never waits for.
 * @throws the file system's error
 */
export function readHead(path: string, limit: number): Buffer {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const size = fstatSync(fd).isFile() ? limit : 0;
    const buffer = Buffer.alloc(size);
    let used = 0;
    for (let got = -1; got !== 0 && used < size; used += got) got = readSync(fd, buffer, used, size - used, null);
    return buffer.subarray(0, used);
  } finally {
    closeSync(fd);
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
