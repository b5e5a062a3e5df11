/** A tool that an action or the machine's image put into the tool cache. */
export interface CachedTool {
  readonly name: string;
  readonly version: string;
  /** File whose presence says that the tool was put there whole. */
  readonly marker: string;
}

/**
 * What a place in the tool cache says of a file: `CACHE/NAME/VERSION/ARCH/…`, complete once `CACHE/NAME/VERSION/ARCH.complete`
 * is there (actions/tool-cache). The place is a name, no proof.
 */
export function cachedTool(path: string, cache: string): CachedTool | undefined {
  if (!path.startsWith(`${cache}/`)) return undefined;
  const [name = '', version = '', architecture = '', below] = path.slice(cache.length + 1).split('/');
  if (below === undefined || !/^[\w.@+-]{1,128}$/.test(name) || !/^\d[\w.+-]{0,127}$/.test(version)) return undefined;
  return { name, version, marker: `${cache}/${name}/${version}/${architecture}.complete` };
}
