import { join } from 'node:path';
import type { Variable } from '../../events/recording.ts';
import { hostVariable } from './npm.ts';
import { pathVariable } from './paths.ts';
import { ask, type Ground } from './probe.ts';

/** What go says of itself: module proxies and the checksum database, its caches, and where it installs programs. */
export async function goVariables(ground: Ground): Promise<Record<string, Variable | undefined>> {
  const names = ['GOPROXY', 'GOSUMDB', 'GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOBIN'];
  const settings = goSettings((await ask(ground, 'go', ['env', '-json', ...names])) ?? '');
  const said = (name: string): string => settings.get(name) ?? '';
  const trees = said('GOPATH').split(':').filter(Boolean);
  return {
    'registry:go': hostVariable('go env', goHosts(said('GOPROXY'), said('GOSUMDB'))),
    'cache:go': pathVariable('go env', [said('GOCACHE'), said('GOMODCACHE')]),
    'prefix:go': pathVariable('go env', [said('GOBIN'), ...trees.map((tree) => join(tree, 'bin'))]),
  };
}

/** The texts of `go env -json`. */
function goSettings(json: string): ReadonlyMap<string, string> {
  try {
    const said: unknown = JSON.parse(json);
    const entries = typeof said === 'object' && said !== null ? Object.entries(said) : [];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

/**
 * Where modules come from, of a list such as `https://a.example,https://b.example|direct`, and the checksum database,
 * `NAME[+KEY] [URL]` (https://go.dev/ref/mod#environment-variables).
 */
export function goHosts(proxies: string, database: string): string[] {
  const [name = '', url] = database.trim().split(/\s+/);
  const databases = name === '' || name === 'off' ? [] : [url ?? `https://${name.split('+')[0]}`];
  return [...proxies.split(/[,|]/).filter((one) => /^https?:/.test(one.trim())), ...databases];
}
