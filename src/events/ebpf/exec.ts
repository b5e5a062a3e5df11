import { keptVariable } from '../environment.ts';
import type { ExecEvent } from '../event.ts';
import { lexical } from '../paths.ts';
import type { StdioFacts } from '../world.ts';
import type { ActOf } from './line.ts';
import { inode, origin, ours, type Scene, throughDescriptor } from './scene.ts';

type ExecLine = ActOf<'process.exec'>;
type Image = ExecEvent['exe'];

/** A new image in a process. */
export function exec(line: ExecLine, scene: Scene): void {
  const exe = imageOf(line);
  const script = scriptOf(line, scene);
  const named = namedBy(line, scene);
  const env = line.env === undefined ? scene.world.environ(line.pid) : kept(line.env);
  const stdio = standardStreams(line, scene);
  const { kind, ppid, cwd, uid, cgroup, handover } = line;
  scene.emit({
    kind,
    ...origin(line, scene),
    ...(cgroup === undefined ? {} : { cgroup }),
    ppid,
    ...(handover === undefined ? {} : { handover }),
    exe,
    ...(script === undefined ? {} : { script }),
    ...(named === undefined || named === exe.path || named === script?.path ? {} : { named }),
    argv: asCalled(line),
    cwd,
    ...(uid === undefined ? {} : { uid }),
    ...(stdio.length === 0 ? {} : { stdio }),
    ...(env === undefined ? {} : { env }),
  });
  const process = scene.processes.of(line);
  process.exe = exe.path;
  process.cwd = cwd;
  process.seen.clear();
}

/** The image the kernel runs; one that has no name any more has no links, whatever the inode says. */
function imageOf({ exe, deleted, memfd }: ExecLine): Image {
  const { path, dev, ino, nlink } = exe;
  const nameless = deleted === true || memfd === true;
  return {
    path: nameless ? path.replace(/ \(deleted\)$/, '') : path,
    ...(dev === undefined ? {} : { dev }),
    ...(ino === undefined ? {} : { ino }),
    ...(nameless ? { nlink: 0 } : nlink === undefined ? {} : { nlink }),
  };
}

/** The file that named the image with its `#!`, as it was called. */
function scriptOf(line: ExecLine, scene: Scene): Image | undefined {
  const { pid, cwd, filename, interp } = line;
  if (typeof interp !== 'string' || typeof filename !== 'string' || filename === '') return undefined;
  if (!ours(line, scene)) return { path: lexical(filename.startsWith('/') ? filename : `${cwd}/${filename}`) };
  // the kernel names a script that was started by its descriptor /dev/fd/N (fs/exec.c: alloc_bprm)
  const path = scene.paths.follow(pid, cwd, throughDescriptor(pid, scene.world, filename));
  const facts = scene.world.stat(path);
  return { path, ...inode(facts), ...(facts === undefined ? {} : { nlink: facts.nlink }) };
}

/** The name that the kernel was given, symlinks not followed: unlike argv[0], the caller cannot make it up. */
function namedBy({ pid, cwd, filename, cut }: ExecLine, { world }: Scene): string | undefined {
  if (typeof filename !== 'string' || filename === '' || cut?.includes('filename')) return undefined;
  const path = throughDescriptor(pid, world, filename);
  return lexical(path.startsWith('/') ? path : `${cwd}/${path}`);
}

/**
 * The arguments as the caller gave them. For a script the kernel has put its interpreter, the words of its first line and its
 * file name in the place of the first (fs/binfmt_script.c), once for each script that leads to another.
 */
function asCalled({ argv, filename, interp }: ExecLine): string[] {
  const at = typeof interp === 'string' && typeof filename === 'string' ? argv.indexOf(filename, 1) : -1;
  return at < 0 ? argv : argv.slice(at);
}

function kept(env: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(env).flatMap(([key, value]) => {
    const short = keptVariable(key, value);
    return short === undefined ? [] : [[key, short] as const];
  });
  return Object.fromEntries(pairs);
}

/** The standard streams as the sensor saw them. The name of a file it may not know: then /proc is asked, while the process lives. */
function standardStreams({ pid, stdio }: ExecLine, { world }: Scene): StdioFacts[] {
  if (stdio === undefined) return world.stdio(pid) ?? [];
  return stdio.map((one) => {
    if (one.type !== 'file' || one.id.startsWith('/')) return one;
    const name = world.descriptor(pid, one.fd);
    return name?.startsWith('/') ? { ...one, id: name } : one;
  });
}
