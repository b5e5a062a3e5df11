import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Variable } from '../../events/recording.ts';

/** Directories of the system: no package manager's own, even where its programs stand in them. */
const SYSTEM_BIN = new Set(['/bin', '/sbin', '/usr/bin', '/usr/sbin']);

/** A path with the symlinks of its existing part resolved, without trailing slash; undefined unless absolute. */
export function resolved(path: string | undefined): string | undefined {
  if (path === undefined || !isAbsolute(path)) return undefined;
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    const above = parent === path ? parent : resolved(parent);
    return above === undefined ? undefined : join(above, basename(path));
  }
}

/** A variable of the distinct resolved paths; undefined without any, and `/` is never a value. */
export function pathVariable(source: string, paths: readonly (string | undefined)[]): Variable | undefined {
  const values = [...new Set(paths.flatMap((path) => resolved(path) ?? []))].filter((path) => path !== '/');
  return values.length === 0 ? undefined : { values, trusted: true, source };
}

/** As pathVariable, without the system's own program directories. */
export function prefixVariable(source: string, paths: readonly (string | undefined)[]): Variable | undefined {
  const own = paths.filter((path) => path !== undefined && !SYSTEM_BIN.has(resolved(path) ?? ''));
  return pathVariable(source, own);
}

/** The places that follow from the environment alone: temporary files, home, caches, tool cache. */
export function placeVariables(env: NodeJS.ProcessEnv): Record<string, Variable | undefined> {
  const home = env.HOME;
  const inHome = (...parts: string[]) => (home ? join(home, ...parts) : undefined);
  const cache = env.XDG_CACHE_HOME || inHome('.cache');
  const inCache = (name: string) => (cache ? join(cache, name) : undefined);
  const cargo = env.CARGO_HOME || inHome('.cargo');
  const inCargo = (name: string) => (cargo ? join(cargo, name) : undefined);
  const data = env.XDG_DATA_HOME || inHome('.local', 'share');
  return {
    tmp: pathVariable('the system and TMPDIR', ['/tmp', '/var/tmp', '/dev/shm', env.TMPDIR]),
    home: pathVariable('HOME', [home]),
    toolcache: pathVariable('RUNNER_TOOL_CACHE', [
      env.RUNNER_TOOL_CACHE,
      env.AGENT_TOOLSDIRECTORY,
      existsSync('/opt/hostedtoolcache') ? '/opt/hostedtoolcache' : undefined,
    ]),
    'runner:temp': pathVariable('RUNNER_TEMP', [env.RUNNER_TEMP]),
    'cache:generic': pathVariable('XDG_CACHE_HOME', [cache]),
    // only where it was moved: unmoved it is a directory of the temporary ones, and its profiles say so
    'cache:node': pathVariable('NODE_COMPILE_CACHE', [env.NODE_COMPILE_CACHE]),
    'cache:npm': pathVariable('npm_config_cache', [configured(env, 'npm_config_cache') || inHome('.npm')]),
    'cache:pip': pathVariable('PIP_CACHE_DIR', [env.PIP_CACHE_DIR || inCache('pip')]),
    'cache:yarn': pathVariable('YARN_CACHE_FOLDER', [
      env.YARN_CACHE_FOLDER || inCache('yarn'),
      inHome('.yarn', 'berry'),
    ]),
    'cache:pnpm': pathVariable('PNPM_HOME', [
      env.PNPM_HOME,
      inCache('pnpm'),
      data && join(data, 'pnpm'),
      inHome('.pnpm-store'),
    ]),
    'cache:cargo': pathVariable('CARGO_HOME', [inCargo('registry'), inCargo('git')]),
    'prefix:cargo': pathVariable('CARGO_HOME', [cargo]),
    'cache:node-gyp': pathVariable('npm_config_devdir', [configured(env, 'npm_config_devdir') || inCache('node-gyp')]),
  };
}

/** npm reads its npm_config_ variables in either case. */
export function configured(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return env[name] || env[name.toUpperCase()];
}

/**
 * The places of a job of act that no variable of its environment names: what GitHub's runner keeps below RUNNER_TEMP (scripts of steps, the
 * files through which they set variables) and the actions.
 * @param place directory of the job
 */
export function actVariables(place: string, env: NodeJS.ProcessEnv): Record<string, Variable | undefined> {
  return {
    'runner:temp': pathVariable('RUNNER_TEMP, act', [env.RUNNER_TEMP, join(place, 'act', 'workflow')]),
    'runner:actions': pathVariable('act', [join(place, 'act', 'actions')]),
  };
}
