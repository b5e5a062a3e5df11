import { isAbsolute, join } from 'node:path';

/** Where a user's answers are kept: XDG_CACHE_HOME, else ~/.cache; undefined where neither is known. */
export function cacheDirectory(env: NodeJS.ProcessEnv): string | undefined {
  const base = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache'));
  return base && isAbsolute(base) ? join(base, 'ironclaw-guard') : undefined;
}
