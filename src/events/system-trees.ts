/**
 * Trees whose reading says nothing: shared libraries, headers, locales, the kernel's own tables. Writing in them is
 * still an event.
 */
const SYSTEM_TREES = [
  '/lib/',
  '/lib32/',
  '/lib64/',
  '/libx32/',
  '/usr/lib/',
  '/usr/lib32/',
  '/usr/lib64/',
  '/usr/libx32/',
].concat('/usr/libexec/', '/usr/share/', '/usr/include/', '/usr/local/lib/', '/etc/ld.so.', '/sys/');

/** Is a path in a tree whose reading is no event? */
export function inSystemTree(path: string): boolean {
  for (const tree of SYSTEM_TREES) if (path.startsWith(tree)) return true;
  return false;
}
