import type { Recording } from '../events/recording.ts';
import type { PackageRecord } from '../evidence/evidence.ts';
import type { Tool } from '../invocations/tool.ts';
import { Clauses } from './clauses.ts';
import type { Manifest } from './manifest.ts';
import type { Profile } from './profile.ts';

/** The manifests of one artifact: the first that has rights speaks for them, and the clauses of all must hold. */
export interface Held {
  readonly manifests: readonly Manifest[];
  readonly clauses: readonly Clauses[];
  /** The rights, phases and roles as a profile, under the artifact's own name; undefined when no manifest has any. */
  readonly profile: Profile | undefined;
}

/** An artifact as printed, and as the name of its profile: `terraform@0123456789ab`. */
const artifactName = ({ artifact }: Manifest): string =>
  `${artifact.name ?? artifact.purl ?? 'artifact'}@${artifact.sha256.slice(0, 12)}`;

/** The manifests in force, found by the digests of what ran. */
export class Manifests {
  readonly #held = new Map<string, Held>();
  /** Digest of the tree that a path belongs to, where it is as its package has it. */
  readonly #trees = new Map<string, string>();
  readonly #sensor: Pick<Recording['sensor'], 'name' | 'syscalls'>;

  /** Throws a RangeError for a malformed pattern. */
  constructor(
    manifests: readonly Manifest[],
    sensor: Pick<Recording['sensor'], 'name' | 'syscalls'>,
    packages: readonly Pick<PackageRecord, 'path' | 'tree'>[] = [],
  ) {
    this.#sensor = sensor;
    const byDigest = new Map<string, Manifest[]>();
    for (const manifest of manifests) {
      const known = byDigest.get(manifest.artifact.sha256);
      if (known === undefined) byDigest.set(manifest.artifact.sha256, [manifest]);
      else known.push(manifest);
    }
    for (const [digest, all] of byDigest)
      this.#held.set(digest, { manifests: all, clauses: all.map((one) => new Clauses(one)), profile: profileOf(all) });
    for (const { path, tree } of packages)
      if (tree !== undefined && tree.changed.length === 0) this.#trees.set(path, tree.sha256);
  }

  /** What is known of the very file, or tree of files, that a tool is; undefined without a manifest of that digest. */
  of({ digest, path }: Pick<Tool, 'digest' | 'path'>): Held | undefined {
    if (this.#held.size === 0) return undefined;
    const own = digest === undefined ? undefined : this.#held.get(digest);
    return own ?? this.#held.get(this.#trees.get(path) ?? '');
  }

  /** What binds the image of a tool, whatever it runs: the clauses of the tool's own file and of the program that runs it. */
  clauses(tool: Pick<Tool, 'digest' | 'path' | 'imageDigest'>): readonly Clauses[] {
    if (this.#held.size === 0) return [];
    const own = this.of(tool);
    const image = tool.imageDigest === undefined ? undefined : this.#held.get(tool.imageDigest);
    return [...new Set([...(own?.clauses ?? []), ...(image?.clauses ?? [])])];
  }

  /** The profiles made of manifests, so that their roles are found by name. */
  get profiles(): readonly Profile[] {
    return [...this.#held.values()].flatMap(({ profile }) => profile ?? []);
  }

  /**
   * The clauses of manifests that nothing was held against in this recording, because its sensor does not see such things: not
   * checked is not obeyed.
   */
  unchecked({ manifests }: Held): string[] {
    const has = (clause: (manifest: Manifest) => unknown): boolean =>
      manifests.some((one) => clause(one) !== undefined);
    const { name, syscalls } = this.#sensor;
    return [
      ...(has((one) => (one.syscalls === 'any' ? undefined : one.syscalls)) && syscalls !== true
        ? ['syscalls: the sensor does not record system calls']
        : []),
      ...(has((one) => one.fds?.other) ? ['fds.other: no sensor records descriptors above 2'] : []),
      ...(name === 'none' ? ['everything: no sensor ran'] : []),
    ];
  }
}

function profileOf(manifests: readonly Manifest[]): Profile | undefined {
  const found = manifests.find(({ rights }) => rights !== undefined);
  if (found?.rights === undefined) return undefined;
  const { extends: base, rights, phases, roles, learned } = found;
  return {
    schema: 1,
    tool: artifactName(found),
    status: 'stable',
    rights,
    ...(base === undefined ? {} : { extends: base }),
    ...(phases === undefined ? {} : { phases }),
    ...(roles === undefined ? {} : { roles }),
    ...(learned === undefined ? {} : { learned }),
  };
}
