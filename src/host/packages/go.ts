import { createHash } from 'node:crypto';
import type { PackageRecord } from '../../evidence/evidence.ts';
import { packageUrl } from '../../evidence/packages/package-url.ts';
import { headBytes } from './bounded-file.ts';
import type { Ground } from './ground.ts';

/** The module whose main package a Go program was built from. */
export interface GoModule {
  readonly path: string;
  /** `v1.2.3`; undefined for a build of a work tree, which Go calls `(devel)`. */
  readonly version?: string | undefined;
}

/** Reads the build information of a Go program from its bytes; undefined when it has none. Must not throw. */
export type ReadBuildInfo = (program: Uint8Array) => GoModule | undefined;

const MAX_PROGRAM = 256 * 1024 * 1024;
const ELF = '\x7fELF';
/** What Go's linker puts before the build information (debug/buildinfo). */
const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');

/**
 * What Go programs say of themselves: module and version. Whoever builds a program writes that, so it is a name and no proof.
 */
export function goRecords(paths: readonly string[], ground: Ground, buildInfo: ReadBuildInfo): PackageRecord[] {
  return paths.flatMap((path): PackageRecord[] => {
    if (ground.late('go') || headBytes(ground.at(path), ELF.length)?.toString('latin1') !== ELF) return [];
    const bytes = ground.bytes(path, MAX_PROGRAM);
    if (bytes?.includes(MAGIC) !== true) return [];
    const module = buildInfo(bytes);
    if (module === undefined) return [];
    const { path: name, version } = module;
    const slash = name.lastIndexOf('/');
    const namespace = slash < 0 ? undefined : name.slice(0, slash);
    const purl = packageUrl({ type: 'golang', namespace, name: name.slice(slash + 1), version });
    return [
      {
        path,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        database: 'go',
        name,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
      },
    ];
  });
}
