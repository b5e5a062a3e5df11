import type { KeyFinderFunc, Verifier } from '@sigstore/verify';
import { EvidenceError } from './evidence-error.ts';
import { type RegistryKey, registryKeys } from './registry-keys.ts';
import npmKeys from './trust/npm-keys.json' with { type: 'json' };
import publicGood from './trust/public-good.json' with { type: 'json' };
import { type Root, trustedRoot } from './trusted-root.ts';

/** The root that made a verification succeed. */
export type TrustedBy = Omit<Root, 'verifier'>;

/** Whom to believe, ready to verify with: several roots, tried in their order, and registries' keys for all of them. */
export interface TrustMaterial {
  readonly roots: readonly { readonly by: TrustedBy; readonly verifier: Verifier }[];
}

/** Trust material of these roots and keys. */
export function trustMaterial(roots: readonly Root[], keys: readonly RegistryKey[] = []): TrustMaterial {
  const find = keyFinder(keys);
  return { roots: roots.map(({ verifier, ...by }) => ({ by, verifier: verifier(find) })) };
}

interface BuiltIn {
  readonly roots: readonly Root[];
  readonly keys: readonly RegistryKey[];
}
let builtIn: BuiltIn | undefined;

/** What ships with the guard: Sigstore's public-good root and npm's attestation keys; scripts/trust-root.ts writes them. */
export function builtInTrust(): BuiltIn {
  const moment = `${publicGood.taken}T00:00:00Z`;
  builtIn ??= {
    roots: [trustedRoot(publicGood.material, 'Sigstore public good (built in)', publicGood.sha256, moment)],
    keys: registryKeys(npmKeys.material, "npm's keys (built in)"),
  };
  return builtIn;
}

/** Keys by their id; two of one id are the same key with two terms, so either term will do. */
function keyFinder(keys: readonly RegistryKey[]): KeyFinderFunc {
  return (hint) => {
    const [first, ...more] = keys.filter(({ id }) => id === hint);
    if (first === undefined) throw new EvidenceError('it is signed with a key that is none of the trusted ones');
    return {
      publicKey: first.key,
      validFor: (date) =>
        [first, ...more].some(
          ({ key, start, end }) => key.equals(first.key) && start <= date.getTime() && date.getTime() <= end,
        ),
    };
  };
}
