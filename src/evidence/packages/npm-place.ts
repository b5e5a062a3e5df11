/**
 * The package directories a file lies in, `…/node_modules/NAME` or `…/node_modules/@SCOPE/NAME`, outermost first. Directories
 * of package managers (`node_modules/.pnpm`) are none.
 */
export function packageDirectories(path: string): string[] {
  const segments = path.split('/');
  const found: string[] = [];
  for (let i = 0; i < segments.length; i++) {
    const name = segments[i + 1];
    if (segments[i] !== 'node_modules' || name === undefined || name.startsWith('.')) continue;
    const end = i + (name.startsWith('@') ? 3 : 2);
    if (end < segments.length) found.push(segments.slice(0, end).join('/'));
  }
  return found;
}
