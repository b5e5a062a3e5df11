import type { World } from './world.ts';

/**
 * Makes paths absolute and resolved as the kernel saw them. The answer of the file system may come after the file is
 * gone; then symlinks that the trace itself showed are followed, and otherwise the path stays as written.
 */
export class Paths {
  readonly #world: World;
  readonly #real = new Map<string, string>();
  /** Directories of the cache that a symlink leads to. */
  readonly #linked = new Set<string>();
  readonly #links = new Map<string, string>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Absolute; the parent's symlinks resolved, the last component as it is. `pid` is whom /proc/self means. */
  place(pid: number, base: string, text: string): string {
    const path = this.#join(pid, base, text);
    const slash = path.lastIndexOf('/');
    const parent = this.#directory(path.slice(0, slash));
    return parent === '/' ? path.slice(slash) : parent + path.slice(slash);
  }

  /** The same with the last component followed too. */
  follow(pid: number, base: string, text: string): string {
    const path = this.place(pid, base, text);
    if (isProc(path)) return path;
    return this.#world.realpath(path) ?? this.#walk(path);
  }

  /** A symlink was made. */
  linked(path: string, target: string): void {
    this.#forget(path);
    if (this.#links.size >= MAX_LINKS) this.#links.clear();
    this.#links.set(path, target);
  }

  /** A name was removed. If it was a symlink, what it led to is no longer known. */
  removed(path: string): void {
    this.#links.delete(path);
    this.#forget(path);
    this.#drop(path, this.#linked);
  }

  /** A name was moved away or replaced; with a directory goes all below it. */
  moved(path: string, directory: boolean): void {
    this.#links.delete(path);
    this.#drop(path, directory ? this.#real.keys() : this.#linked);
  }

  #drop(path: string, keys: Iterable<string>): void {
    for (const key of [...keys]) {
      if (key.startsWith(path) && (key.length === path.length || key[path.length] === '/')) this.#forget(key);
    }
  }

  #forget(directory: string): void {
    this.#real.delete(directory);
    this.#linked.delete(directory);
  }

  #join(pid: number, base: string, text: string): string {
    const whole = ownProc(pid, text.startsWith('/') ? text : `${base}/${text}`);
    if (!whole.includes('/.') && !whole.includes('//') && !whole.endsWith('/')) return whole;
    let path = '';
    for (const part of whole.split('/')) {
      if (part === '' || part === '.') continue;
      // `link/..` is the parent of what the link leads to.
      if (part === '..') path = parentOf(this.#directory(path));
      else path += `/${part}`;
    }
    return path === '' ? '/' : path;
  }

  #directory(path: string): string {
    if (path === '' || path === '/') return '/';
    if (isProc(path)) return path;
    const known = this.#real.get(path);
    if (known !== undefined) return known;
    const real = this.#world.realpath(path);
    if (real === undefined) return this.#walk(path);
    if (this.#real.size >= MAX_CACHE) {
      this.#real.clear();
      this.#linked.clear();
    }
    this.#real.set(path, real);
    if (real !== path) this.#linked.add(path);
    return real;
  }

  /** Follows the symlinks that the trace showed. */
  #walk(path: string): string {
    if (this.#links.size === 0) return path;
    let current = path;
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      const link = this.#firstLink(current);
      if (link === undefined) break;
      const target = this.#links.get(link) as string;
      const base = target.startsWith('/') ? target : `${parentOf(link)}/${target}`;
      current = lexical(base + current.slice(link.length));
    }
    return current;
  }

  #firstLink(path: string): string | undefined {
    for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
      const head = path.slice(0, slash);
      if (this.#links.has(head)) return head;
    }
    return this.#links.has(path) ? path : undefined;
  }
}

const MAX_CACHE = 4_096;
const MAX_LINKS = 20_000;
/** As many symlinks as the kernel follows in one path (path_resolution(7)). */
const MAX_TURNS = 40;

/** Removes `.`, `..` and empty components without asking anyone. */
export function lexical(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '' : path.slice(0, slash);
}

/** /proc/self is another directory for every process: it must be neither cached nor resolved by us. */
function ownProc(pid: number, path: string): string {
  if (path.startsWith('/proc/self/')) return `/proc/${pid}${path.slice(10)}`;
  if (path.startsWith('/proc/thread-self/')) return `/proc/${pid}${path.slice(17)}`;
  if (path.startsWith('/dev/fd/')) return `/proc/${pid}${path.slice(4)}`;
  return path;
}

function isProc(path: string): boolean {
  return path.startsWith('/proc/');
}
