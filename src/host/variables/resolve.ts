import { chmodSync, rmSync } from 'node:fs';
import type { Variable } from '../../events/recording.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import type { User } from '../user.ts';
import { aptVariables } from './apt.ts';
import { goVariables } from './go.ts';
import { configuredResolvers, hostsFile, textOf } from './hosts.ts';
import { hostVariable, npmVariables } from './npm.ts';
import { actVariables, pathVariable, placeVariables, resolved } from './paths.ts';
import { askGit, type Ground } from './probe.ts';
import { pythonVariables } from './python.ts';

const ROOT = '/';

/** The sets profiles speak of, as this machine and its tools have them before the first step. */
export interface ResolvedVariables {
  /** Top of git's work tree around cwd, else cwd; resolved. */
  readonly workspace: string;
  /** The commit that git's HEAD was. */
  readonly base: string | undefined;
  readonly variables: Record<string, Variable>;
  readonly resolvers: string[];
  readonly hosts: Record<string, string[]>;
  /** The variables with what changed during the run no longer trusted. To be called after it. */
  recheck(): Record<string, Variable>;
}

/**
 * Resolves all variables, asking the tools themselves, in parallel, each for at most 10 s. A tool that is not there or does
 * not answer leaves its variable out. Never rejects.
 *
 * @param o.user who to ask them as; this user when absent
 * @param o.workspace its top when known (GITHUB_WORKSPACE); otherwise git is asked
 * @param o.act directory of the job, where the runner is act
 */
export async function resolveVariables(o: {
  cwd: string;
  env: NodeJS.ProcessEnv;
  workspace?: string | undefined;
  user?: User | undefined;
  act?: string | undefined;
}): Promise<ResolvedVariables> {
  const nowhere = emptyDirectory();
  try {
    const cwd = resolved(o.cwd) ?? o.cwd;
    const here: Ground = { workspace: cwd, cwd, env: o.env, user: o.user, nowhere };
    const top = o.workspace ?? (await askGit(here, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '');
    const workspace = resolved(top) ?? cwd;
    const ground: Ground = { ...here, workspace };
    const asking = Promise.all([
      npmVariables(ground),
      pythonVariables(ground),
      goVariables(ground),
      askGit(ground, ['remote', '-v']),
      askGit(ground, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    ]);
    // what reads files is loaded, and reads them, while those answer
    const [{ mavenVariables }, { projectClaims, recheckClaims, withClaims }] = await Promise.all([
      import('./maven.ts'),
      import('./project-files.ts'),
    ]);
    const claiming = projectClaims(ground);
    const maven = mavenVariables(ground);
    const [[npm, python, go, remotes, head], claims] = await Promise.all([asking, claiming]);
    const found: Record<string, Variable | undefined> = {
      workspace: pathVariable('git, else the working directory', [workspace]),
      ...placeVariables(o.env),
      ...(o.act === undefined ? {} : actVariables(o.act, o.env)),
      ...present(npm.variables),
      ...python,
      ...go,
      ...maven.variables,
      ...aptVariables(),
      proxy: hostVariable("environment, npm's and Maven's settings", [
        ...proxies(o.env),
        ...npm.proxies,
        ...maven.proxies,
      ]),
      'git:remote': hostVariable('git remote', remoteUrls(remotes ?? '')),
    };
    const before = present(found);
    return {
      workspace,
      base: /^[0-9a-f]{40,64}(?=\n$)/.exec(head ?? '')?.[0],
      variables: withClaims(before, claims),
      resolvers: configuredResolvers(),
      hosts: hostsFile(textOf('/etc/hosts')),
      recheck: () => recheckClaims(before, claims, ground),
    };
  } finally {
    if (nowhere !== ROOT) rmSync(nowhere, { recursive: true, force: true });
  }
}

/** An empty directory; where none can be made the root, in which nobody keeps the configuration of a project. */
function emptyDirectory(): string {
  try {
    const directory = temporaryDirectory();
    chmodSync(directory, 0o755); // the tools may run as another user, who cannot put anything there
    return directory;
  } catch {
    return ROOT;
  }
}

function present(variables: Record<string, Variable | undefined>): Record<string, Variable> {
  return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function proxies(env: NodeJS.ProcessEnv): (string | undefined)[] {
  const names = ['http_proxy', 'https_proxy', 'all_proxy'];
  return names.flatMap((name) => [env[name], env[name.toUpperCase()]]);
}

/** The URLs of `git remote -v`, without local paths. */
function remoteUrls(text: string): string[] {
  const urls = text.split('\n').flatMap((line) => /^[^\t]+\t(\S+)/.exec(line)?.[1] ?? []);
  return urls.filter((url) => !/^(file:|\.{0,2}\/)/.test(url));
}
