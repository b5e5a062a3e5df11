import { githubIssuer } from '../../evidence/provenance/certificate-claims.ts';
import type { Config } from '../config.ts';
import type { Remark } from './remark.ts';

/** What no ref has in its name: git-check-ref-format(1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refs have none
const IMPOSSIBLE = /[\x00-\x20\x7f~^:?*[\\]/;

/** Refs of pins and declared pipelines that are compared in full, and can be none. */
export function checkRefs({ tools, pipeline }: Pick<Config, 'tools' | 'pipeline'>): Remark[] {
  const declared = pipeline.declared.flatMap(({ refs = [] }, index) =>
    refs.flatMap((ref, at) =>
      remark(['pipeline', 'declared', index, 'refs', at], ref.startsWith('refs/') ? ref.replace(/\/\*\*$/, '/x') : ref),
    ),
  );
  const pinned = tools.flatMap(({ ref, issuer = githubIssuer }, index) => {
    const found = ref === undefined ? [] : remark(['tools', index, 'ref'], ref);
    // others may name what they built from as they like
    return issuer === githubIssuer ? found : found.map((one) => ({ ...one, effect: 'warning' as const }));
  });
  return [...declared, ...pinned];
}

function remark(path: Remark['path'], ref: string): Remark[] {
  if (!ref.startsWith('refs/')) {
    const [first, second] = /^v?\d/.test(ref) ? ['tags', 'heads'] : ['heads', 'tags'];
    const message = `is compared in full; write refs/${first}/${ref} or refs/${second}/${ref}`;
    return [{ effect: 'error', path, message }];
  }
  if (!IMPOSSIBLE.test(ref)) return [];
  const pattern = /[*?[]/.test(ref);
  const message = pattern
    ? `is compared in full and never as a pattern; write one ref${path[0] === 'pipeline' ? ', or end it in /** for all below' : ''}`
    : 'has characters that no ref has; write it as git does';
  return [{ effect: 'error', path, message }];
}
