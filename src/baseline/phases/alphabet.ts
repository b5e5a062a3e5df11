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

/** Whether a class is one of the small alphabet that order is learned in: no tool by its name, no member of a family. */
function isGeneral(name: string): boolean {
  const { operation, object } = partsOf(name);
  return objects[operation]?.includes(object) === true || /^(class\/[a-z-]+|zone:[a-z-]+)$/.test(object);
}

/** The class under which an act is learned: the most specific of the small alphabet; undefined for what is no act of order. */
export const learnedClass = (classes: readonly string[]): string | undefined => classes.find(isGeneral);

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
