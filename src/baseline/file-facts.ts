import type { Recording, ToolFile } from '../events/recording.ts';
import type { PackageRecord } from '../evidence/evidence.ts';
import { foreignRole, type Invocation } from '../invocations/invocation.ts';
import { directoryOf, within } from '../invocations/path.ts';
import type { Package } from '../invocations/role.ts';
import type { CatalogueEntry, FileFacts } from '../invocations/tool.ts';
import type { Ledger } from './ledger.ts';
import type { Mounts } from './mounts.ts';
import type { Variables } from './variables.ts';

/** Where terraform unpacks modules, which are anybody's code. */
const fetchedModule = /\/\.terraform\/modules\//;
const untrustedPlaces = /^(workspace|tmp|runner:temp|cache:.*)$/;

/** What file facts are made from, beside the recording. */
export interface FileSources {
  readonly ledger: Pick<Ledger, 'history'>;
  readonly mounts: Pick<Mounts, 'real'>;
  readonly packages?: readonly PackageRecord[] | undefined;
  /** SHA-256 of files that the configuration pins. */
  readonly pinned?: ReadonlySet<string> | undefined;
  /** The invocation of an index the ledger holds. */
  readonly invocation?: ((index: number) => Invocation | undefined) | undefined;
}

/** What a recording knows of files, with whether a file may be what a profile names (design section 5). */
export function fileFacts(
  recording: Recording,
  variables: Variables,
  { ledger, mounts, packages: records = [], pinned, invocation }: FileSources,
): FileFacts {
  const links = new Map(Object.entries(recording.links));
  const packages = new Map(recording.tools.map((tool) => [tool.path, tool.package]));
  const digests = fileDigests(recording.tools);
  const trusted = (path: string, purl: string | undefined, cached = false): boolean => {
    const place = variables.place(path);
    const history = ledger.history(path);
    if (place?.name === 'toolcache')
      return history === undefined || (!history.deviated && (cached || ofToolcache(path, place.directory, purl)));
    return history === undefined && (place === undefined || !untrustedPlaces.test(place.name));
  };
  // only what the tool itself unpacked for itself: its providers write what a configuration says, a module has any files, and in a
  // role somebody else asked for it
  const unpacked = (path: string, { name, profile }: CatalogueEntry): boolean => {
    const history = ledger.history(path);
    const maker = history?.sole === true && !history.deviated ? invocation?.(history.writer) : undefined;
    if (maker === undefined || profile === undefined || fetchedModule.test(path) || foreignRole(maker) !== undefined)
      return false;
    return maker.tool.profile === profile && maker.tool.name !== name;
  };
  const reviewed = new Set(records.flatMap((one) => (one.reviewed && one.sha256 ? [`${one.sha256} ${one.path}`] : [])));
  return {
    resolved: (path) => mounts.real(links.get(path) ?? path),
    package: (path) => packages.get(path),
    trusted,
    installed: (path, ino, entry) =>
      entry.installed && (unpacked(path, entry) || reviewed.has(`${digests(path, ino)} ${path}`)),
    pinned: (path, ino) => ino !== undefined && pinned?.has(digests(path, ino) ?? '') === true,
    // a symlink that this job could have made may lead elsewhere by now; what set-up steps lay out in the tool cache has some
    trustedName: (path) => !links.has(path) || trusted(path, undefined, true),
    digest: digests,
  };
}

/** Digests by path and inode. Of a path that had several files, or one that was rewritten in its place, there is no one digest. */
function fileDigests(tools: Recording['tools']): FileFacts['digest'] {
  const byPath = new Map<string, ToolFile[]>();
  for (const tool of tools) {
    const known = byPath.get(tool.path);
    if (known === undefined) byPath.set(tool.path, [tool]);
    else known.push(tool);
  }
  return (path, ino) => {
    const files = byPath.get(path) ?? [];
    const fitting = files.filter((file) => ino === undefined || file.ino === undefined || file.ino === ino);
    const digests = new Set(fitting.map((file) => (file.changed === true ? undefined : file.sha256)));
    return digests.size === 1 ? [...digests][0] : undefined;
  };
}

/** Whether the tool cache holds the file as the package that a profile names: `<cache>/<name>/…` for `pkg:type/name`. */
function ofToolcache(path: string, cache: string, purl: string | undefined): boolean {
  const name = purl?.split('/').at(-1)?.split('@')[0]?.toLowerCase();
  return (
    name !== undefined &&
    path
      .slice(cache.length + 1)
      .split('/')[0]
      ?.toLowerCase() === name
  );
}

/** Finds the nearest package at or above a directory, among those the recording holds. */
export function packageFinder(packages: Recording['packages']): (directory: string) => Package | undefined {
  const known = new Map(Object.entries(packages));
  return (directory) => {
    for (let at = directory; ; at = directoryOf(at)) {
      const found = known.get(at);
      if (found !== undefined && within(directory, at))
        return { directory: at, name: found.name, version: found.version };
      if (at === '/' || !at.startsWith('/')) return undefined;
    }
  };
}
