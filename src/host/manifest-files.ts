import { givenManifests } from '../baseline/given-manifests.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Config } from '../policy/config.ts';
import { ConfigError } from '../policy/config-text.ts';

/**
 * Reads the manifests that a configuration names, before the command that could change them.
 * @param base what relative paths begin at
 * @throws ConfigError for one that is not there or is none: a command is not run with fewer baselines than were asked for
 */
export async function readManifests(config: Config, base: string): Promise<Evidence | undefined> {
  if (config.manifests.length === 0) return undefined;
  // what reads and verifies takes a while to load, and most configurations name none
  const { gatherManifests } = await import('./evidence/pinned.ts');
  const found = await gatherManifests(config, base);
  const files = config.manifests.filter(({ file }) => file !== undefined);
  const { problems } = givenManifests(found, files);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return found;
}

/** Evidence of which the manifests are replaced by those that were read now, name by name. */
export function withManifests<T extends Evidence>(evidence: T, now: Evidence | undefined): T {
  if (now === undefined) return evidence;
  const named = new Set(now.document.material.map(({ subject }) => subject));
  const isOld = ({ kind, subject }: { kind: string; subject?: string | undefined }): boolean =>
    kind.startsWith('manifest') && named.has(subject);
  const { material, missed } = evidence.document;
  return {
    ...evidence,
    document: {
      ...evidence.document,
      material: [...material.filter((one) => !isOld(one)), ...now.document.material],
      missed: [...missed.filter(({ axis, subject }) => axis !== 'baseline' || !named.has(subject))],
    },
    read: (sha256) => now.read(sha256) ?? evidence.read(sha256),
  };
}
