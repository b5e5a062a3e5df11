import type { Event } from '../events/event.ts';
import { baseName } from '../invocations/path.ts';
import { pythonName } from './python-name.ts';

/** Names kept for one tool: a build reads from thousands of packages, not from more. */
const LIMIT = 20_000;

/** A component, as far as whether it was used can be told of it. */
export interface Usable {
  readonly name: string;
  readonly purl?: string | undefined;
}

/**
 * Which components of a tool were executed or loaded in a run, told by the files it read and mapped: packages below
 * node_modules, site-packages and dist-packages, and archives of Java. What is linked into a program runs with it.
 */
export class UsedComponents {
  readonly #names = new Map<string, Set<string>>();

  /** Takes in one event of a process that runs a tool. */
  note(tool: string, event: Event): void {
    if (event.kind !== 'file.read' && event.kind !== 'lib.load') return;
    const name = componentOf(event.path);
    if (name === undefined) return;
    const names = this.#names.get(tool) ?? new Set();
    this.#names.set(tool, names);
    if (names.size < LIMIT) names.add(name);
  }

  /**
   * Whether a component of a tool was executed or loaded.
   * @param tool path of the tool
   * @param own purl of the package the tool is from: that component is what was executed
   */
  has(tool: string, own: string | undefined, { name, purl }: Usable): boolean {
    if (purl !== undefined && purl === own) return true;
    const [, type = ''] = /^pkg:([a-z0-9.+-]+)\//.exec(purl ?? '') ?? [];
    if (type === 'golang' || type === 'cargo') return true; // linked into the program
    const key = KEYS[type]?.(name);
    return key !== undefined && this.#names.get(tool)?.has(key) === true;
  }
}

const KEYS: Readonly<Record<string, (name: string) => string>> = {
  npm: (name) => `npm ${name}`,
  pypi: (name) => `pypi ${pythonName(name)}`,
  maven: (name) => `maven ${name.split(/[/:]/).at(-1)}`,
};

/** The component a file belongs to, as `npm @scope/name`; undefined where its path does not say. */
function componentOf(path: string): string | undefined {
  const node = lastAfter(path, '/node_modules/');
  if (node !== undefined) {
    const [first = '', second] = node.split('/', 2);
    return `npm ${first.startsWith('@') && second !== undefined ? `${first}/${second}` : first}`;
  }
  const python = lastAfter(path, '/site-packages/') ?? lastAfter(path, '/dist-packages/');
  if (python !== undefined) {
    // `pip`, `six.py`, `_x.cpython-311-x86_64-linux-gnu.so`, `pip-23.2.1.dist-info`
    const [top = ''] = python.split(/[/.]/, 1);
    return `pypi ${pythonName(top.replace(/-[0-9].*$/, ''))}`;
  }
  const jar = /^(.+?)(-[0-9][^/]*)?\.jar$/.exec(baseName(path))?.[1];
  return jar === undefined ? undefined : `maven ${jar}`;
}

function lastAfter(path: string, mark: string): string | undefined {
  const at = path.lastIndexOf(mark);
  return at < 0 ? undefined : path.slice(at + mark.length);
}
