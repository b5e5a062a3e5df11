import { listed } from '../evidence/pin.ts';
import type { Config } from './config.ts';

/** A file that a configuration names. */
export interface NamedFile {
  /** Keys and indices that lead to it. */
  readonly key: readonly (string | number)[];
  readonly kind:
    | 'bundle'
    | 'sbom'
    | 'trusted-root'
    | 'advisory'
    | 'vex'
    | 'kev'
    | 'epss'
    | 'manifest'
    | 'manifest-bundle';
  /** As it is written: relative ones begin at the top of the repository. */
  readonly path: string;
}

/** The files that a configuration names, in the order of its keys. */
export function namedFiles({
  tools,
  evidence,
  manifests,
}: Pick<Config, 'tools' | 'evidence' | 'manifests'>): NamedFile[] {
  const { trustedRoots, advisories, vex, kev, epss } = evidence;
  const of = (kind: NamedFile['kind'], key: NamedFile['key'], given: Parameters<typeof listed>[0]): NamedFile[] =>
    listed(given).map((path, at) => ({ kind, path, key: typeof given === 'string' ? key : [...key, at] }));
  return [
    ...tools.flatMap(({ bundle, sbom }, index) => [
      ...of('bundle', ['tools', index, 'bundle'], bundle),
      ...of('sbom', ['tools', index, 'sbom'], sbom),
    ]),
    ...of('trusted-root', ['evidence', 'trustedRoots'], trustedRoots),
    ...of('advisory', ['evidence', 'advisories'], advisories),
    ...of('vex', ['evidence', 'vex'], vex),
    ...of('kev', ['evidence', 'kev'], kev),
    ...of('epss', ['evidence', 'epss'], epss),
    ...manifests.flatMap(({ file, attestation }, index) => [
      ...of('manifest', ['manifests', index, 'file'], file),
      ...of('manifest-bundle', ['manifests', index, 'attestation'], attestation),
    ]),
  ];
}

/** A configuration without the files that it names. */
export function withoutFiles(config: Config): Config {
  const { kev: _, epss: __, ...settings } = config.evidence;
  return {
    ...config,
    tools: config.tools.map(({ bundle: ___, sbom: ____, ...pin }) => pin),
    evidence: { ...settings, trustedRoots: [], advisories: [], vex: [] },
    manifests: [],
  };
}
