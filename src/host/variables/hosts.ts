import { readFileSync } from 'node:fs';

const MAX_FILE = 1024 * 1024;

/** Host name of a URL, of `host:port`, or of git's `user@host:path`; undefined when there is none. */
export function hostOf(location: string): string | undefined {
  const text = location.trim();
  const url = parse(
    /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `ssh://${text.replace(/^([^/]*?):(?!\d+$|\d+\/).*$/, '$1')}`,
  );
  const host = url?.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return host === undefined || host === '' || host === '.' ? undefined : host;
}

/** The distinct hosts of several locations, sorted. */
export function hostsOf(locations: readonly (string | undefined)[]): string[] {
  const hosts = locations.flatMap((location) => (location ? (hostOf(location) ?? []) : []));
  return [...new Set(hosts)].sort();
}

/** Text of a file, its first MiB; empty when it cannot be read. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, MAX_FILE);
  } catch {
    return '';
  }
}

/** Nameserver addresses of a resolv.conf. */
export function nameservers(text: string): string[] {
  return [...text.matchAll(/^[ \t]*nameserver[ \t]+([^\s%#;]+)/gm)].map((match) => match[1] ?? '');
}

/** DNS resolvers configured now: resolv.conf, and those systemd-resolved asks on its behalf. */
export function configuredResolvers(): string[] {
  const files = ['/etc/resolv.conf', '/run/systemd/resolve/resolv.conf'];
  return [...new Set(files.flatMap((file) => nameservers(textOf(file))))];
}

/** The hosts file as address -> names. */
export function hostsFile(text: string): Record<string, string[]> {
  const table = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [address, ...names] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
    if (!address || names.length === 0) continue;
    table.set(address, [...(table.get(address) ?? []), ...names]);
  }
  return Object.fromEntries(table);
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
