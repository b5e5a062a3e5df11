import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Variable } from '../../events/recording.ts';
import { textOf } from './hosts.ts';
import { hostVariable } from './npm.ts';

const MAX_FILES = 500;

/** The hosts apt installs from: its sources in both formats, mirror lists they name, and its proxies. */
export function aptVariables(root = '/etc/apt'): Record<string, Variable | undefined> {
  const lists = [join(root, 'sources.list'), ...filesIn(join(root, 'sources.list.d'))].map(textOf);
  const uris = lists.flatMap(sourceUris);
  const mirrors = uris
    .flatMap((uri) => /^mirror\+file:(\/.*)$/.exec(uri)?.[1] ?? [])
    .flatMap((path) => mirrorUris(textOf(path)));
  const proxies = [join(root, 'apt.conf'), ...filesIn(join(root, 'apt.conf.d'))].map(textOf).flatMap(aptProxies);
  const remote = [...uris, ...mirrors].filter((uri) => /^(mirror\+)?(https?|ftp):/.test(uri));
  return { 'registry:apt': hostVariable('apt sources', [...remote, ...proxies]) };
}

/** The URIs of a one-line or deb822 source file. */
export function sourceUris(text: string): string[] {
  const uris: string[] = [];
  let field = '';
  for (const line of text.split('\n')) {
    if (/^\s*#/.test(line)) continue;
    const oneLine = /^\s*deb(?:-src)?\s+(?:\[[^\]]*\]\s+)?(\S+)/.exec(line)?.[1];
    if (oneLine !== undefined) uris.push(oneLine);
    const [, name, value] = /^([A-Za-z-]+):(.*)$/.exec(line) ?? [];
    if (name !== undefined) field = name.toLowerCase();
    else if (!/^[ \t]/.test(line)) field = '';
    if (field === 'uris') uris.push(...(value ?? line).trim().split(/\s+/).filter(Boolean));
  }
  return uris;
}

/** The proxies of an apt configuration file. */
export function aptProxies(text: string): string[] {
  return [...text.matchAll(/^\s*Acquire::[\w:]*Proxy[\w:.-]*\s+"(https?:\/\/[^"]+)"/gim)].map(
    (match) => match[1] ?? '',
  );
}

function mirrorUris(text: string): string[] {
  return text.split('\n').flatMap((line) => /^\s*(https?:\/\/\S+)/.exec(line)?.[1] ?? []);
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
      .sort()
      .slice(0, MAX_FILES)
      .map((name) => join(directory, name));
  } catch {
    return [];
  }
}
