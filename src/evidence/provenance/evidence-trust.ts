import type { Evidence } from '../evidence.ts';
import { replacesBuiltIn } from './refreshed-root.ts';
import { parseRegistryKeys, type RegistryKey } from './registry-keys.ts';
import { builtInTrust, type TrustMaterial, trustMaterial } from './trust.ts';
import { parseTrustedRoots, type Root } from './trusted-root.ts';

/**
 * Whom an evidence document lets believe: what ships with the guard, or in the place of its root the refreshed one, then its
 * trusted roots and registries' keys.
 * `problems` says which of those cannot be used, and why; they are left out, so that nothing is believed for them.
 */
export function evidenceTrust({ document, read }: Evidence): {
  readonly trust: TrustMaterial;
  readonly problems: readonly string[];
} {
  const { roots, keys } = builtInTrust();
  const given: { roots: Root[]; keys: RegistryKey[] } = { roots: [], keys: [...keys] };
  let first: readonly Root[] = roots;
  const problems: string[] = [];
  for (const material of document.material) {
    const { kind, sha256, source, fetched } = material;
    if (kind !== 'trusted-root' && kind !== 'registry-keys') continue;
    const bytes = read(sha256);
    if (bytes === undefined) {
      problems.push(`${source} is gone or was changed since it was fetched; gather the evidence again`);
      continue;
    }
    try {
      if (replacesBuiltIn(material)) first = parseTrustedRoots(bytes, source, fetched);
      else if (kind === 'trusted-root') given.roots.push(...parseTrustedRoots(bytes, source, fetched));
      else given.keys.push(...parseRegistryKeys(bytes, source));
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  return { trust: trustMaterial([...first, ...given.roots], given.keys), problems };
}
