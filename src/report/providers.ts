import type { Dossiers } from '../evidence/dossier.ts';
import { comparedTree } from '../evidence/packages/tree.ts';
import type { Invocation } from '../invocations/invocation.ts';
import { baseName } from '../invocations/path.ts';
import type { ResultInvocation } from './result.ts';

type Identity = ResultInvocation['identity'];
type Provider = NonNullable<Identity['providers']>[number];

const MOST = 100;

/** Of what ran providers, as terraform and opentofu do: the providers, each once. */
export type Providers = ReadonlyMap<Invocation, ReadonlyMap<string, Provider>>;

/** The providers that each invocation ran itself. */
export function providersOf(invocations: readonly Invocation[], dossiers: Pick<Dossiers, 'of'>): Providers {
  const found = new Map<Invocation, Map<string, Provider>>();
  for (const { parent, tool } of invocations) {
    if (parent === undefined) continue;
    const { level, package: from, tree } = dossiers.of(tool).identity;
    if (from?.database !== 'terraform') continue;
    const { name, version } = from;
    const provider = {
      name,
      ...(version === undefined ? {} : { version }),
      level,
      ...(tree === undefined ? {} : { sha256: tree.sha256 }),
    };
    const all = found.get(parent) ?? new Map<string, Provider>();
    if (all.size < MOST) found.set(parent, all.set(JSON.stringify(provider), provider));
  }
  return found;
}

/**
 * What is said of the identity of an invocation that ran providers: each of them, and one digest of the program and its providers. That is
 * the digest of a tree of which the program is a file, and each `NAME/VERSION` has the digest of the provider's own tree; a program or
 * provider without digest leaves it out.
 */
export function withProviders(
  invocation: Invocation,
  sha256: string | undefined,
  providers: Providers,
): Pick<Identity, 'providers' | 'tree'> {
  const ran = [...(providers.get(invocation)?.values() ?? [])];
  if (ran.length === 0) return {};
  const parts = [
    [baseName(invocation.tool.path), sha256],
    ...ran.map(({ name, version = '', sha256: digest }) => [`${name}/${version}`, digest]),
  ];
  const files = new Map(parts.filter((one): one is [string, string] => one[1] !== undefined));
  const whole = files.size === parts.length ? comparedTree(files).tree : undefined;
  return {
    providers: ran,
    ...(whole === undefined ? {} : { tree: { sha256: whole.sha256, files: whole.files } }),
  };
}
