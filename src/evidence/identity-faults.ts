import type { Recording, ToolFile } from '../events/recording.ts';
import type { PackageRecord } from './evidence.ts';
import { isPackaged } from './file-identity.ts';
import type { Identities } from './identity.ts';

/** A tool that is not what it should be. `class` is a key of `identity` in weights.yml. */
export interface IdentityFault {
  readonly class: 'digest-mismatch' | 'replaced';
  readonly path: string;
  /** Digest as `algorithm:hex`: what was pinned or packaged, or what ran before. Undefined where none was taken. */
  readonly expected: string | undefined;
  readonly seen: string | undefined;
  readonly reason: string;
  /** The system's package database vouches for the new file: no fault, unless an act of the job shows another hand. */
  readonly vouched?: true;
}

/** What makes another file under the same path no fault. */
export interface Replacements {
  /** What package databases say of files by the end. */
  readonly packages?: readonly PackageRecord[];
  /** Whether the job itself makes the file, as a build makes its programs: running it again after a change is no swap. */
  readonly product?: (path: string) => boolean;
  /** Whether the configuration pins a path, and this file is as it says: its owner has decided. */
  readonly pinned?: (file: ToolFile) => boolean;
}

/**
 * The faults of the tools that ran: each file that is a mismatch, and each tool that was replaced.
 *
 * @param tools in the order of their first exec
 */
export function identityFaults(
  tools: Recording['tools'],
  identities: Pick<Identities, 'file'>,
  replacements: Replacements = {},
): IdentityFault[] {
  const mismatches = tools.flatMap((tool): IdentityFault[] => {
    const { level, reason, differs } = identities.file(tool);
    if (level !== 'mismatch') return [];
    return [{ class: 'digest-mismatch', path: tool.path, expected: differs?.expected, seen: differs?.seen, reason }];
  });
  return [...mismatches, ...replaced(tools, replacements)];
}

/**
 * Tools that may have been replaced during the job: another digest under a path that ran before, a file that changed while it was
 * being run, or a single one where by the end a package database vouches for another (put there and taken away again, or upgraded after it
 * ran). Whose hand it was is for who knows the writers to say. The system's package database (dpkg, rpm) may vouch for the new file; the
 * others' records lie where any step can write them, and vouch for nothing here. No fault is what the job makes itself, nor what is
 * pinned.
 *
 * @param tools in the order of their first exec
 */
export function replaced(
  tools: Recording['tools'],
  { packages = [], product, pinned }: Replacements = {},
): IdentityFault[] {
  const vouched = packages.filter(isPackaged);
  const digests = new Set(vouched.map(({ path, sha256 }) => `${sha256} ${path}`));
  const paths = new Set(vouched.map(({ path }) => path));
  const system = vouched.filter(({ database }) => /^(dpkg|rpm)$/.test(database));
  const systemDigests = new Set(system.map(({ path, sha256 }) => `${sha256} ${path}`));
  const systemPaths = new Set(system.map(({ path }) => path));
  const counts = new Map<string, number>();
  for (const { path } of tools) counts.set(path, (counts.get(path) ?? 0) + 1);
  const before = new Map<string, ToolFile>();
  const faults: IdentityFault[] = [];
  for (const tool of tools) {
    const { path, sha256, changed = false } = tool;
    const last = before.get(path);
    if (sha256 !== undefined) before.set(path, tool);
    // of a file that changed there is no digest: what lies there by the end has to do
    const known = changed ? systemPaths.has(path) : systemDigests.has(`${sha256} ${path}`);
    const another = sha256 !== undefined && last !== undefined && last.sha256 !== sha256;
    const foreign =
      sha256 !== undefined && !digests.has(`${sha256} ${path}`) && paths.has(path) && counts.get(path) === 1;
    if ((!changed && !another && !foreign) || product?.(path) === true || pinned?.(tool) === true) continue;
    faults.push({
      class: 'replaced',
      path,
      expected: last === undefined ? undefined : `sha256:${last.sha256}`,
      seen: sha256 === undefined ? undefined : `sha256:${sha256}`,
      reason: changed
        ? 'the file changed between its start and the reading of it'
        : another
          ? 'another file ran under this path before'
          : 'by the end its package has another file under this path',
      ...(known ? { vouched: true } : {}),
    });
  }
  return faults;
}
