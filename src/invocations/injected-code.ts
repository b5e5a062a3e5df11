import type { ExecEvent } from '../events/event.ts';
import { mainScript } from './interpreter.ts';

/**
 * Files that the environment puts into a process before its own program runs: LD_PRELOAD and LD_AUDIT (ld.so(8)), and what
 * NODE_OPTIONS requires or imports. A bare name, which the loader or node looks up itself, stands for itself.
 */
export function injectedCode({ env = {} }: Pick<ExecEvent, 'env'>): string[] {
  const libraries = `${own(env, 'LD_PRELOAD')} ${own(env, 'LD_AUDIT')}`
    .split(/[\s:]+/)
    .filter((one) => one.includes('/'));
  const main = mainScript('node', ['node', ...own(env, 'NODE_OPTIONS').split(/\s+/).filter(Boolean), 'script']);
  return [...libraries, ...(main?.kind === 'script' ? main.preloads : [])];
}

const own = (env: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(env, key) ? (env[key] ?? '') : '';
