import { readdirSync } from 'node:fs';
import { release } from 'node:os';
import { delimiter, dirname, isAbsolute } from 'node:path';
import type { DirectoryEntry, Ground } from '../../baseline/export/landlock-resolve.ts';
import type { SeccompHost } from '../../baseline/export/seccomp-profile.ts';
import { Variables } from '../../baseline/variables.ts';
import type { Variable } from '../../events/recording.ts';

/** A home is a home; a directory with more entries beside its secrets is none. */
const MOST_ENTRIES = 20_000;
const buildPlaces = /^(workspace|tmp|runner:temp|cache:.*)$/;

/**
 * The machine that rules are resolved on, with two variables beside those of a recording: `path`, the directories of PATH outside
 * the places that builds write to and the trees that they are the `bin` of, and `command`, the file that is started.
 */
export function groundOf(
  resolved: Readonly<Record<string, Variable>>,
  env: NodeJS.ProcessEnv,
  command: string | undefined,
): Ground {
  const places = new Variables(resolved);
  const directories = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((at) => [at, ...(/.\/(s?bin|shims)$/.test(at) && !places.shared(dirname(at)) ? [dirname(at)] : [])])
    .filter((at) => isAbsolute(at) && !buildPlaces.test(places.place(at)?.name ?? ''));
  const variables = new Variables({
    ...resolved,
    path: { values: directories, trusted: true, source: 'PATH' },
    command: { values: command === undefined ? [] : [command], trusted: true, source: 'the command line' },
  });
  return { variables, entries };
}

function entries(directory: string): DirectoryEntry[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .slice(0, MOST_ENTRIES)
      .map((entry) => ({
        name: entry.name,
        kind: entry.isDirectory()
          ? ('directory' as const)
          : entry.isSymbolicLink()
            ? ('link' as const)
            : ('file' as const),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // a directory that is not there, or is a file, holds nothing to go around
    return code === 'ENOTDIR' || code === 'ENOENT' ? undefined : [];
  }
}

/** What the entries of a seccomp profile may depend on here. Confined programs gain no capability. */
export function seccompHost(): SeccompHost {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  return {
    machine: process.arch === 'arm64' ? 'aarch64' : 'x86_64',
    kernel: [major, minor],
    capabilities: new Set(),
  };
}

/** TCP ports that the environment names: those of proxies, registries and indexes. */
export function configuredPorts(env: NodeJS.ProcessEnv): number[] {
  const named =
    /^(https?_proxy|all_proxy|npm_config_registry|npm_config_(https_)?proxy|pip_(extra_)?index_url|pip_proxy)$/i;
  const ports = Object.entries(env).flatMap(([name, value]) => {
    if (!named.test(name) || !value) return [];
    return value.split(/\s+/).flatMap((url) => {
      const port = URL.canParse(url) ? Number(new URL(url).port) : 0;
      return port > 0 ? [port] : [];
    });
  });
  return [...new Set(ports)].sort((a, b) => a - b);
}
