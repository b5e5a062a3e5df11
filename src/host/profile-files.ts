import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Profile, profileSchema, type Zone, zonesSchema } from '../baseline/profile.ts';
import { type WeightsFile, weightsSchema } from '../score/weights.ts';

/** The data of judgement, read from the profiles folder. */
export interface ProfileSet {
  readonly profiles: readonly Profile[];
  readonly zones: readonly Zone[];
  readonly weights: WeightsFile;
  /** SHA-256 over all profiles and zones: names and contents, in order of name. */
  readonly digest: string;
  readonly weightsDigest: string;
}

/** A profile, zone or weights file that cannot be used: with file, line and column. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

const largest = 1024 * 1024; // bytes of one file

/** The folder of profiles that came with the running program: beside it or above it. Throws a ProfileError if there is none. */
export function profilesDirectory(): string {
  const program = process.argv[1];
  let at = program === undefined ? process.cwd() : dirname(realpathSync(program));
  for (let i = 0; i < 8; i++) {
    const found = join(at, 'profiles');
    if (existsSync(join(found, 'weights.yml'))) return found;
    at = dirname(at);
  }
  throw new ProfileError('the folder `profiles` that belongs to this program is missing; install the program again');
}

/** Reads every `profile.yml` under a folder, and its zones and weights. Throws a ProfileError that lists the mistakes of the first bad file. */
export function readProfiles(directory: string): ProfileSet {
  const digest = createHash('sha256');
  const files = find(directory).sort();
  const profiles = files.map((path) => {
    const text = read(path);
    digest.update(`${relative(directory, path)}\0${text}\0`);
    return parse(text, path, profileSchema);
  });
  const zonesPath = join(directory, 'zones.yml');
  const zonesText = read(zonesPath);
  const weightsPath = join(directory, 'weights.yml');
  const weightsText = read(weightsPath);
  digest.update(`zones.yml\0${zonesText}\0`);
  return {
    profiles,
    zones: parse(zonesText, zonesPath, zonesSchema).zones,
    weights: parse(weightsText, weightsPath, weightsSchema),
    digest: digest.digest('hex'),
    weightsDigest: createHash('sha256').update(weightsText).digest('hex'),
  };
}

function find(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== 'cases') return find(path);
    return entry.isFile() && entry.name === 'profile.yml' ? [path] : [];
  });
}

function read(path: string): string {
  try {
    if (statSync(path).size > largest) throw new ProfileError(`${path} is larger than 1 MiB`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof ProfileError) throw error;
    throw new ProfileError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

function parse<T extends z.ZodType>(text: string, path: string, schema: T): z.infer<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new ProfileError(`${path}:${line}:${col}: ${error.message.split('\n')[0]}`);
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 50 }));
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map((issue) => {
    const node = document.getIn(issue.path, true) as { range?: number[] } | undefined;
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return `${path}:${line}:${col}: ${issue.path.join('.')}: ${issue.message}`;
  });
  throw new ProfileError(mistakes.join('\n'));
}
