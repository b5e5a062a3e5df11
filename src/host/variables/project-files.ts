import { join } from 'node:path';
import type { Variable } from '../../events/recording.ts';
import { sha256Of } from '../sha256.ts';
import { hostsOf, textOf } from './hosts.ts';
import { mavenRepositories } from './maven.ts';
import { npmrcSettings, prebuilts, registries, yarnrcRegistries } from './npm.ts';
import { askGit, type Ground } from './probe.ts';
import { pipConfIndexes } from './python.ts';

/** A configuration file of the project that names hosts. */
interface ProjectFile {
  readonly path: string;
  readonly variable: string;
  readonly read: (text: string, env: NodeJS.ProcessEnv) => readonly string[];
}

const FILES: readonly ProjectFile[] = [
  { path: '.npmrc', variable: 'registry:npm', read: (text, env) => registries(npmrcSettings(text, env)) },
  { path: '.npmrc', variable: 'dist:prebuilt', read: (text, env) => prebuilts(npmrcSettings(text, env)) },
  { path: '.yarnrc.yml', variable: 'registry:yarn', read: yarnrcRegistries },
  { path: 'pom.xml', variable: 'registry:maven', read: mavenRepositories },
  { path: 'pip.conf', variable: 'registry:pip', read: (text) => pipConfIndexes(text) },
];

/** What one project file said when the recording began. */
export interface ProjectClaim {
  readonly file: string;
  readonly variable: string;
  /** Hosts git's HEAD names. */
  readonly committed: readonly string[];
  /** Hosts the file names that HEAD does not. */
  readonly working: readonly string[];
  readonly digest: string;
}

/** Reads the project's own configuration as HEAD has it, and what the working copy adds. */
export async function projectClaims(ground: Ground): Promise<ProjectClaim[]> {
  const names = [...new Set(FILES.map(({ path }) => `HEAD:${path}`))];
  const input = names.map((name) => `${name}\n`).join('');
  const told = await askGit(ground, ['cat-file', '--batch'], { input, encoding: 'latin1' });
  const blobs = gitBlobs(told ?? '', names);
  return FILES.map((file) => {
    const committed = hostsOf(file.read(blobs.get(`HEAD:${file.path}`) ?? '', ground.env));
    const text = textOf(join(ground.workspace, file.path));
    const working = hostsOf(file.read(text, ground.env)).filter((host) => !committed.includes(host));
    return { file: file.path, variable: file.variable, committed, working, digest: sha256Of(text) };
  });
}

/**
 * What `git cat-file --batch` tells of the objects it is asked for: of each a line `ID TYPE SIZE` and so many bytes, or a line `NAME missing`
 * (https://git-scm.com/docs/git-cat-file#_batch_output).
 * @param told its output, a character a byte
 * @param names the objects, as they were asked for
 * @returns the texts of the files among them
 */
export function gitBlobs(told: string, names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = told.indexOf('\n', at);
    if (end < 0) break;
    const [, type, size] = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(told.slice(at, end)) ?? [];
    at = end + 1;
    if (size === undefined) continue;
    const content = told.slice(at, at + Number(size));
    if (type === 'blob') found.set(name, Buffer.from(content, 'latin1').toString('utf8'));
    at += content.length + 1;
  }
  return found;
}

/** Adds what the project says: what HEAD says to the variable itself, what only the working copy says as `NAME#workspace`, untrusted. */
export function withClaims(
  variables: Record<string, Variable>,
  claims: readonly ProjectClaim[],
): Record<string, Variable> {
  const result = { ...variables };
  for (const { file, variable, committed, working } of claims) {
    add(result, variable, committed, true, `${file} in git's HEAD`);
    add(result, `${variable}#workspace`, working, false, `${file} in the workspace`);
  }
  return result;
}

/**
 * After the run: what a project file said counts no more when the file was changed meanwhile. Its hosts, old and new, move to
 * `NAME#workspace`, untrusted, unless the tool's own configuration names them too.
 */
export function recheckClaims(
  before: Record<string, Variable>,
  claims: readonly ProjectClaim[],
  ground: Pick<Ground, 'workspace' | 'env'>,
): Record<string, Variable> {
  const trusted: ProjectClaim[] = [];
  const changed: ProjectClaim[] = [];
  for (const claim of claims) {
    const text = textOf(join(ground.workspace, claim.file));
    if (sha256Of(text) === claim.digest) {
      trusted.push(claim);
      continue;
    }
    const now =
      FILES.find(({ path, variable }) => path === claim.file && variable === claim.variable)?.read(text, ground.env) ??
      [];
    const working = [...new Set([...claim.committed, ...claim.working, ...hostsOf(now)])];
    changed.push({ ...claim, committed: [], working });
  }
  return withClaims(before, [...trusted, ...changed]);
}

function add(
  variables: Record<string, Variable>,
  name: string,
  hosts: readonly string[],
  trusted: boolean,
  source: string,
): void {
  if (hosts.length === 0) return;
  const known = variables[name];
  variables[name] = {
    values: [...new Set([...(known?.values ?? []), ...hosts])].sort(),
    trusted,
    source: known === undefined ? source : `${known.source}; ${source}`,
  };
}
