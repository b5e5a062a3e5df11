import type { DerivedComponents, MissedEvidence, PackageRecord } from '../../evidence/evidence.ts';
import { derive } from './derive.ts';
import { DpkgSources } from './dpkg-sources.ts';

/** Tools whose components are read from their files: a build runs some hundred different programs. */
const MAX_DERIVED = 500;

/** The components of tools, and which were not read. */
export interface DerivedTools {
  readonly derived: DerivedComponents[];
  readonly missed: MissedEvidence[];
}

/**
 * What tools are made of as their own files say, one after the other while there is time; never throws.
 * @param paths of the tools, each once
 * @param packages what package databases say of them
 * @param timeoutMs after which no further one is begun
 */
export function deriveAll(
  paths: readonly string[],
  packages: readonly PackageRecord[],
  timeoutMs: number,
): DerivedTools {
  const deadline = performance.now() + timeoutMs;
  const derived: DerivedComponents[] = [];
  const asked = new Set(paths);
  const sources = new DpkgSources(packages.filter(({ path }) => asked.has(path)));
  for (const [index, path] of paths.entries()) {
    if (index >= MAX_DERIVED || performance.now() >= deadline) {
      const reason = `the components of ${paths.length - index} tools were not read: there are too many, or no time was left`;
      return { derived, missed: [{ axis: 'sbom', subject: 'tools', source: 'their files', reason }] };
    }
    const records = packages.filter((record) => record.path === path);
    derived.push(...derive(path, records, sources));
  }
  return { derived, missed: [] };
}
