/** Pure path arithmetic on absolute POSIX paths. */

/** The last segment. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The directory part; `/` for what stands in the root. */
export const directoryOf = (path: string): string => path.slice(0, Math.max(1, path.lastIndexOf('/')));

/** Whether `path` is `directory` or below it. */
export const within = (path: string, directory: string): boolean =>
  path === directory || (path.startsWith(directory) && (directory.endsWith('/') || path[directory.length] === '/'));

/** `path` made absolute from `cwd`, with `.` and `..` taken out. */
export function absolute(path: string, cwd: string): string {
  const kept: string[] = [];
  for (const segment of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  return `/${kept.join('/')}`;
}
