import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The configuration of the work tree: the nearest at or above the working directory, not above its top level. */
export function usualConfig(cwd: string): string | undefined {
  for (let at = cwd; ; at = dirname(at)) {
    const path = join(at, '.github', 'ironclaw.yml');
    if (existsSync(path)) return path;
    if (at === dirname(at) || existsSync(join(at, '.git'))) return undefined;
  }
}
