import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Variable } from '../../events/recording.ts';
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
export function projectClaims(ground: Ground): Promise<ProjectClaim[]> {
  return Promise.all(
    FILES.map(async (file) => {
      const committed = hostsOf(
        file.read((await askGit(ground, ['cat-file', 'blob', `HEAD:${file.path}`])) ?? '', ground.env),
      );
      const text = textOf(join(ground.workspace, file.path));
      const working = hostsOf(file.read(text, ground.env)).filter((host) => !committed.includes(host));
      return { file: file.path, variable: file.variable, committed, working, digest: digest(text) };
    }),
  );
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
    if (digest(text) === claim.digest) {
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

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
