import { readFileSync } from 'node:fs';

/**
 * Variables that put code into a node process before its first line. Any step can set them for ours through GITHUB_ENV
 * (only NODE_OPTIONS is refused there). LD_LIBRARY_PATH and the certificate variables are not among them: set-up actions
 * change those as a matter of course, and our stages open no network connection.
 */
const LOADERS = ['LD_PRELOAD', 'LD_AUDIT', 'NODE_OPTIONS', 'OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES'];

/** @returns the variables of that kind this process was started with, as the kernel keeps them: the program cannot have changed them */
export function loaderVariables(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readFileSync('/proc/self/environ', 'utf8').split('\0')) {
    const [name = '', ...value] = entry.split('=');
    if (LOADERS.includes(name)) found[name] = value.join('=');
  }
  return found;
}

/** @returns names of the variables that appeared or changed between two stages: none in an honest job */
export function changedLoaders(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] {
  return Object.keys(now).filter((name) => now[name] !== before[name]);
}
