/** A module as a Go program names it. */
export interface GoModule {
  readonly path: string;
  /** Absent for what was built from a working directory. */
  readonly version: string | undefined;
  /** Base64 of the sum `h1:`. */
  readonly sum: string | undefined;
}

/** The module list of a Go program. */
export interface GoModules {
  readonly path: string | undefined;
  readonly main: GoModule | undefined;
  readonly dependencies: readonly GoModule[];
  readonly settings: ReadonlyMap<string, string>;
}

/** Most settings kept; Go writes two dozen. */
const mostSettings = 1000;
/** Longest line of the list, in characters; flags of a build are the longest. */
const longestLine = 64 * 1024;

/**
 * Parses the module list: lines of fields between tabs, `path`, `mod`, `dep`, `=>` (the replacement of the one
 * before) and `build KEY=VALUE`. The format is that of Go's runtime/debug.ParseBuildInfo.
 */
export function parseModules(text: string): GoModules {
  let path: string | undefined;
  let main: GoModule | undefined;
  let replaced: 'main' | 'dependency' | undefined;
  const dependencies: GoModule[] = [];
  const settings = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line.length > longestLine) continue;
    const [kind, ...fields] = line.split('\t');
    if (kind === 'path') path = fields[0];
    else if (kind === 'mod') {
      main = moduleOf(fields);
      replaced = 'main';
    } else if (kind === 'dep') {
      const dependency = moduleOf(fields);
      if (dependency !== undefined) dependencies.push(dependency);
      replaced = dependency && 'dependency';
    } else if (kind === '=>') {
      if (replaced === 'main') main = replacement(main, fields);
      const last = dependencies.at(-1);
      if (replaced === 'dependency' && last !== undefined)
        dependencies.splice(-1, 1, replacement(last, fields) ?? last);
      replaced = undefined;
    } else if (kind === 'build' && settings.size < mostSettings) {
      const setting = fields.join('\t');
      const [, key, value] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/.exec(setting) ?? [];
      if (key !== undefined && value !== undefined) settings.set(unquoted(key), unquoted(value));
    }
  }
  return { path, main, dependencies, settings };
}

function moduleOf([path, version, sum]: readonly string[]): GoModule | undefined {
  if (path === undefined || path === '') return undefined;
  return {
    path,
    version: version === undefined || version === '' || version.startsWith('(') ? undefined : version,
    sum: /^h1:([A-Za-z0-9+/]{43}=)$/.exec(sum ?? '')?.[1],
  };
}

/** A directory that replaces a module has no version, and no name that means anything elsewhere. */
function replacement(original: GoModule | undefined, fields: readonly string[]): GoModule | undefined {
  const by = moduleOf(fields);
  if (by === undefined || original === undefined) return original;
  return /^[./]/.test(by.path) ? { path: original.path, version: undefined, sum: undefined } : by;
}

/** Go quotes what has spaces or quotes; its escapes are nearly those of JSON. */
function unquoted(text: string): string {
  if (/^`[^`]*`$/.test(text)) return text.slice(1, -1);
  if (!/^".*"$/.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
