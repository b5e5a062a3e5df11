/** The objects an operation can have, without members of families, classes, zones and tools. */
const fileObjects = [
  'package',
  'node_modules',
  'workspace',
  'tmp',
  'cache',
  'prefix',
  'home',
  'toolcache',
  'system',
  'elsewhere',
] as const;
const hosts = ['registry', 'dist', 'git', 'proxy'] as const;
const removing = [...fileObjects, 'self'];
const objects: Readonly<Record<string, readonly string[]>> = {
  create: fileObjects,
  truncate: fileObjects,
  modify: fileObjects,
  append: fileObjects,
  delete: removing,
  rename: removing,
  link: fileObjects,
  chmod: fileObjects,
  chown: fileObjects,
  read: [],
  connect: [...hosts, 'loopback', 'unix', 'new'],
  listen: ['loopback', 'unix', 'any'],
  exec: ['role', 'program'],
};
/** Objects that have members: `registry:npm` is also `registry`. */
const families: ReadonlySet<string> = new Set([...hosts, 'cache', 'prefix', 'role']);

/** Operation and object of a class. */
export const partsOf = (name: string): { readonly operation: string; readonly object: string } => {
  const at = name.indexOf('@');
  return { operation: name.slice(0, at), object: name.slice(at + 1) };
};

const fetching: ReadonlySet<string> = new Set([...hosts, 'class/fetcher', 'class/vcs']);
const building: ReadonlySet<string> = new Set(['class/compiler', 'class/build-driver', 'class/archiver']);

/**
 * What is done by an act of a class, in one of six words: an order is learned of these. Undefined for a class that order is not
 * learned in: the name of a tool or of a member of a family, for which there is a more general class; plain writes and
 * what stays on the machine, which go on beside everything else.
 */
export function activity(name: string): 'fetch' | 'reach' | 'role' | 'build' | 'run' | 'touch' | undefined {
  const { operation, object } = partsOf(name);
  if (/^zone:[a-z-]+$/.test(object) || object === 'self') return 'touch';
  if (operation === 'listen') return object === 'any' ? 'reach' : undefined;
  if (operation === 'connect') return object === 'new' ? 'reach' : fetching.has(object) ? 'fetch' : undefined;
  if (operation !== 'exec') return undefined;
  if (object === 'role' || object === 'program') return object === 'role' ? 'role' : 'run';
  if (!object.startsWith('class/')) return undefined;
  return fetching.has(object) ? 'fetch' : building.has(object) ? 'build' : 'run';
}

/** The class under which an act is learned: the most specific in which order is learned; undefined where it is not. */
export const learnedClass = (classes: readonly string[]): string | undefined =>
  classes.find((name) => activity(name) !== undefined);

/** Whether an act can have a class at all: tools may have any name, members of families too. */
export function isPossible(name: string): boolean {
  const { operation, object } = partsOf(name);
  const known = objects[operation];
  if (known === undefined) return false;
  if (operation === 'exec') return !/^zone:/.test(object);
  if (/^zone:/.test(object)) return operation !== 'listen';
  const [family = ''] = object.split(':', 1);
  return known.includes(object) || (known.includes(family) && families.has(family));
}
