import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Zone } from '../baseline/profile.ts';
import { Variables } from '../baseline/variables.ts';
import { Zones } from '../baseline/zones.ts';
import type { Recording } from '../events/recording.ts';

const deepest = 3; // directories below a home
const most = 5000; // entries looked at

/**
 * The credential files that stand below the homes, by identity: `dev:ino` -> path. Read under another name (a hard link, a
 * bind mount, a renamed directory) they are still the same files. Looks at names only; what cannot be read is left out.
 */
export function secretFiles(zones: readonly Zone[], recorded: Recording['variables']): Record<string, string> {
  const variables = new Variables(recorded);
  const reading = new Zones(
    zones.filter((zone) => zone.on !== 'write' && zone.roles !== true),
    variables,
  );
  const found: Record<string, string> = Object.create(null);
  let seen = 0;
  const visit = (directory: string, depth: number): void => {
    for (const entry of entries(directory)) {
      if (++seen > most) return;
      const path = join(directory, entry.name);
      // credentials live in dot files; whole trees of caches and sources are not searched
      if (depth === 0 && !entry.name.startsWith('.')) continue;
      if (entry.isDirectory() && depth < deepest) visit(path, depth + 1);
      else if (entry.isFile() && reading.protect(path)) note(path, found);
    }
  };
  for (const home of variables.values('home')) visit(home, 0);
  return { ...found };
}

function note(path: string, found: Record<string, string>): void {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts !== undefined) found[`${facts.dev}:${facts.ino}`] = path;
}

function entries(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}
