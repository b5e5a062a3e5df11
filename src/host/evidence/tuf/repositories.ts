import github from './github.json' with { type: 'json' };
import publicGood from './public-good.json' with { type: 'json' };
import type { TufRepository } from './refresh.ts';

/**
 * The repositories of Sigstore's public instance and of GitHub's own, which signs for private repositories. Each root is the one that its
 * client ships: @sigstore/tuf 5.0.1 has version 16 of the one (scripts/trust-root.ts), GitHub's `gh` version 3 of the other.
 */
export const repositories: readonly TufRepository[] = [
  { name: 'public-good', address: new URL('https://tuf-repo-cdn.sigstore.dev'), root: publicGood },
  { name: 'github', address: new URL('https://tuf-repo.github.com'), root: github },
];
