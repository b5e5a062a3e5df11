import type { ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import type { PackageRecord } from '../evidence/evidence.ts';
import type { Invocation } from '../invocations/invocation.ts';
import { baseName, directoryOf } from '../invocations/path.ts';
import type { RoleEntry, RoleFacts } from '../invocations/role.ts';
import { type Catalogue, type FileFacts, recognise, type Tool } from '../invocations/tool.ts';
import { ProfileCatalogue } from './catalogue.ts';
import { CheckedFiles } from './checked-files.ts';
import { Directories } from './directories.ts';
import { Envelopes } from './envelope.ts';
import { fileFacts, packageFinder } from './file-facts.ts';
import { compileGlob, globMatches } from './glob.ts';
import { Ledger } from './ledger.ts';
import type { Manifest } from './manifest.ts';
import { Manifests } from './manifests.ts';
import { Mounts } from './mounts.ts';
import type { Profile, Zone } from './profile.ts';
import { Variables } from './variables.ts';
import { Zones } from './zones.ts';

/** What is known of single artifacts, by digest. */
export interface Artifacts {
  readonly manifests?: readonly Manifest[];
  readonly packages?: readonly PackageRecord[];
  /** SHA-256 of files that the configuration pins. */
  readonly pinned?: ReadonlySet<string>;
  /** The invocation of an index the ledger holds: who installed an artifact. */
  readonly invocation?: (index: number) => Invocation | undefined;
}

/** Everything that says what is normal in one recording, with its variables bound. */
export class Baselines {
  readonly variables: Variables;
  readonly zones: Zones;
  readonly ledger: Ledger;
  readonly checked: CheckedFiles;
  readonly mounts = new Mounts();
  readonly directories = new Directories();
  readonly manifests: Manifests;
  readonly catalogue: Catalogue & ProfileCatalogue;
  readonly envelopes: Envelopes;
  readonly files: FileFacts;
  readonly roles: RoleFacts;

  /** Throws a RangeError for a profile or zone with a malformed pattern, or two profiles of one name. */
  constructor(
    recording: Recording,
    profiles: readonly Profile[],
    zones: readonly Zone[],
    { manifests = [], packages, pinned, invocation }: Artifacts = {},
  ) {
    this.variables = new Variables(recording.variables);
    this.zones = new Zones(zones, this.variables);
    this.ledger = new Ledger(Number(BigInt.asUintN(32, BigInt(recording.anchor))));
    this.checked = new CheckedFiles({ ledger: this.ledger, invocation: invocation ?? (() => undefined) });
    this.manifests = new Manifests(manifests, recording.sensor, packages);
    const named = [...profiles, ...this.manifests.profiles];
    this.catalogue = new ProfileCatalogue(named, this.variables);
    this.envelopes = new Envelopes(this.catalogue, this.manifests, this.variables);
    const { ledger, mounts } = this;
    this.files = fileFacts(recording, this.variables, { ledger, mounts, packages, pinned, invocation });
    const entries = new Map(named.map((profile) => [profile.tool, this.#entries(profile)]));
    this.roles = {
      roles: (profile) => entries.get(profile) ?? [],
      package: packageFinder(recording.packages),
      shared: (directory) => this.variables.shared(directory),
      inWorkspace: (directory) => {
        const place = this.variables.place(directory);
        return place?.name === 'workspace' ? directory.slice(place.directory.length) : undefined;
      },
    };
  }

  /** The tool behind an exec. The roles of its own manifest, where that has any, are those its children enter. */
  tool(exec: ExecEvent): Tool {
    const tool = recognise(exec, this.catalogue, this.files);
    const own = this.manifests.of(tool)?.profile;
    return own?.roles === undefined ? tool : { ...tool, roleProfile: own.tool };
  }

  /** Whether a path is of the operating system or of the tools installed on it. */
  isSystem(path: string): boolean {
    const zones = this.zones.of(this.directories.of(directoryOf(path)), baseName(path), 'write', false);
    return zones.some(({ zone }) => zone === 'system');
  }

  #entries(profile: Profile): RoleEntry[] {
    return Object.entries(profile.roles ?? {}).map(([kind, { enter }]) => {
      const { cwd } = enter;
      const globs = cwd === undefined || cwd === '${package}' ? [] : this.variables.expand(cwd).map(compileGlob);
      return {
        profile: profile.tool,
        kind,
        child: new Set(enter.child),
        cwd:
          cwd === undefined
            ? undefined
            : cwd === '${package}'
              ? 'package'
              : (path) => globs.some((glob) => globMatches(glob, path)),
        event: enter.event === undefined ? undefined : new Set(enter.event),
        anywhere: enter.anywhere === true,
      };
    });
  }
}
