/** A directory or file of the machine that a container sees under another name. */
export interface Bind {
  readonly inside: string;
  readonly outside: string;
}

const MAX_BINDS = 256;

/**
 * What of the machine a container is shown, from its config.json (OCI runtime specification, `mounts`). Left out is what the engine
 * made for the container alone: its hosts and resolv.conf (in a directory with its id), and named volumes.
 */
export function bindsOf(config: string, container: string): readonly Bind[] {
  let value: unknown;
  try {
    value = JSON.parse(config);
  } catch {
    return [];
  }
  const mounts = (value as { mounts?: unknown } | null)?.mounts;
  if (!Array.isArray(mounts)) return [];
  return mounts.slice(0, MAX_BINDS).flatMap((mount: Readonly<Record<string, unknown>> | null) => {
    const { destination, source, type, options } = mount ?? {};
    const bound =
      type === 'bind' || (Array.isArray(options) && (options.includes('bind') || options.includes('rbind')));
    if (!bound || typeof destination !== 'string' || typeof source !== 'string' || !source.startsWith('/')) return [];
    if (source.split('/').includes(container) || /\/volumes\/[^/]+\/_data$/.test(source)) return [];
    return [{ inside: destination.replace(/(.)\/$/, '$1'), outside: source.replace(/(.)\/$/, '$1') }];
  });
}

/** The machine's name of a path in a container; undefined where it is one of the container's own files. */
export function outside(path: string, binds: readonly Bind[]): string | undefined {
  let best: Bind | undefined;
  for (const bind of binds) {
    if (bind.inside.length < (best?.inside.length ?? 0)) continue;
    if (path === bind.inside || path.startsWith(bind.inside === '/' ? '/' : `${bind.inside}/`)) best = bind;
  }
  if (best === undefined) return undefined;
  const rest = best.inside === '/' ? path : path.slice(best.inside.length);
  const joined = best.outside === '/' ? rest : best.outside + rest;
  return joined === '' ? '/' : joined;
}
