import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Of } from './sha256.ts';

/**
 * What the build found in the YAML of profiles and tables: reading that takes ten times as long as reading this. The YAML stays the source:
 * what was built from another text than the one that is there is not used.
 */
export interface ParsedProfiles {
  /** Name below the folder of profiles -> SHA-256 of the text, and what its schema made of it. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly value: unknown }>>;
}

/** Where the build puts it, below `dist`. */
export const PARSED_FILE = 'profiles/parsed.json';

/**
 * What was built with the running bundle, `dist/NAME/index.js`; nothing when it runs from its sources, whose schemas may be newer, and
 * when the file is damaged. It lies with the program and is trusted like it.
 */
export function parsedProfiles(program = process.argv[1]): ParsedProfiles {
  try {
    const path = join(dirname(realpathSync(program ?? '')), '..', PARSED_FILE);
    const { files } = JSON.parse(readFileSync(path, 'utf8')) as Partial<ParsedProfiles>;
    return { files: files ?? {} };
  } catch {
    return { files: {} };
  }
}

/** What the build found in a text, if it was this text; undefined otherwise. */
export function parsedBefore({ files }: ParsedProfiles, name: string, text: string): unknown {
  const found = Object.hasOwn(files, name) ? files[name] : undefined;
  return found?.sha256 === sha256Of(text) ? found.value : undefined;
}
