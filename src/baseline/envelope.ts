import { foreignRole, type Invocation, type RoleInstance } from '../invocations/invocation.ts';
import { baseName } from '../invocations/path.ts';
import type { ProfileCatalogue } from './catalogue.ts';
import type { Clauses } from './clauses.ts';
import type { Judgement } from './judgement.ts';
import { learnedConfidence } from './learned.ts';
import type { Manifests } from './manifests.ts';
import type { Profile, Right } from './profile.ts';
import { type ActsFor, Rights } from './rights.ts';
import type { Variables } from './variables.ts';

/** One baseline an act is held against. */
export interface Layer {
  readonly rights: Rights;
  readonly source: 'manifest' | 'profile' | 'class' | 'none' | 'envelope';
  /** As printed: `npm`, `class/compiler`, `npm/lifecycle`. */
  readonly name: string;
  readonly status: string | undefined;
  /** Confidence c of design section 6. */
  readonly confidence: number;
  /** From how many runs it was learned; undefined: written by hand. */
  readonly runs: number | undefined;
  /** Whether a `by` of its rights holds for the acting invocation. */
  readonly actsFor: ActsFor;
}

/** All baselines an act must be allowed by, and where it stands. */
export interface Envelope {
  readonly layers: readonly Layer[];
  /** What the manifests of the acting image say beside rights. */
  readonly clauses: readonly Clauses[];
  /** Inside a role that is not the workspace's own script. */
  readonly inRole: boolean;
  /** The step's own shell, or an unprofiled program it names directly. */
  readonly ofStep: boolean;
}

/** The layer whose confidence counts for what no right can allow. */
export const mostConfident = (layers: readonly Layer[]): Layer | undefined =>
  layers.reduce<Layer | undefined>(
    (best, layer) => (best === undefined || layer.confidence > best.confidence ? layer : best),
    undefined,
  );

/** What a judgement says of the layer that forbids an act. */
export const heldAgainst = (layer: Layer | undefined): Pick<Judgement, 'confidence' | 'baseline' | 'runs'> => ({
  confidence: layer?.confidence ?? 0,
  baseline: layer?.name ?? 'none',
  ...(layer?.runs === undefined ? {} : { runs: layer.runs }),
});

/** c of what stands under the artifact's own digest (design section 6). */
export const manifestConfidence = 1;
/** c: a stable profile or envelope 0.9, one learned from n runs n/(n+5); a class, or none, 0.6 (design section 6). */
export const stableConfidence = 0.9;
export const uncertainConfidence = 0.6;

function confidenceOf(
  profile: Profile | undefined,
  runs = profile?.learned?.runs,
): Pick<Layer, 'status' | 'confidence' | 'runs'> {
  const confidence =
    profile?.status === 'stable'
      ? stableConfidence
      : runs === undefined
        ? uncertainConfidence
        : learnedConfidence(runs);
  return { status: profile?.status, confidence, runs };
}

const unlearned = { status: undefined, confidence: uncertainConfidence, runs: undefined };

/** Makes the envelope of each invocation; rights are compiled once for each profile and each package. */
export class Envelopes {
  readonly #catalogue: ProfileCatalogue;
  readonly #manifests: Manifests;
  readonly #variables: Variables;
  readonly #rights = new Map<string, Rights>();
  readonly #known = new WeakMap<Invocation, Envelope>();

  constructor(catalogue: ProfileCatalogue, manifests: Manifests, variables: Variables) {
    this.#catalogue = catalogue;
    this.#manifests = manifests;
    this.#variables = variables;
  }

  /** The envelope of an invocation. */
  of(invocation: Invocation): Envelope {
    const known = this.#known.get(invocation);
    if (known !== undefined) return known;
    const roles = invocation.roles.map((role) => this.#role(role, invocation));
    const tool = this.#tool(invocation, roles.length > 0);
    const { parent } = invocation;
    const shellOfStep = (at: Invocation): boolean => at.parent === undefined && at.tool.imageClass === 'shell';
    const inRole = foreignRole(invocation) !== undefined;
    const unprofiled = invocation.tool.profile === undefined && tool?.source !== 'manifest';
    const envelope: Envelope = {
      layers: tool === undefined ? roles : [tool, ...roles],
      clauses: this.#manifests.clauses(invocation.tool),
      inRole,
      ofStep:
        !inRole &&
        (parent === undefined
          ? unprofiled || invocation.tool.imageClass === 'shell'
          : unprofiled && shellOfStep(parent)),
    };
    this.#known.set(invocation, envelope);
    return envelope;
  }

  #tool(invocation: Invocation, inEnvelope: boolean): Layer | undefined {
    const { tool } = invocation;
    const actsFor = this.#between(invocation, undefined);
    // code that was handed to it from elsewhere is not of the artifact
    const own = tool.pure ? this.#manifests.of(tool)?.profile : undefined;
    if (own !== undefined) {
      const rights = this.#compiled(`manifest ${own.tool}`, () => [own.rights, this.#classRights(own.extends)]);
      const runs = own.learned?.runs;
      const confidence = runs === undefined ? manifestConfidence : learnedConfidence(runs);
      return { rights, source: 'manifest', name: own.tool, status: undefined, confidence, runs, actsFor };
    }
    const profile = tool.profile === undefined ? undefined : this.#catalogue.profile(tool.profile);
    if (profile !== undefined) {
      // what an interpreter is given to run is nobody's tool
      const any = profile.extends === 'class/interpreter' ? this.#classRights('class/program') : [];
      const rights = this.#compiled(`tool ${profile.tool}`, () => [
        [...profile.rights, ...any],
        this.#classRights(profile.extends),
      ]);
      return { rights, source: 'profile', name: profile.tool, ...confidenceOf(profile), actsFor };
    }
    if (inEnvelope) return undefined;
    const name = tool.class === undefined ? undefined : `class/${tool.class}`;
    if (name !== undefined && this.#catalogue.profile(name) !== undefined) {
      // what merely looks like a member of the class has its rights, but opens no zone
      const rights = tool.trusted
        ? this.#compiled(name, () => [this.#classRights(name), []])
        : this.#compiled(`look-alike ${name}`, () => [[], this.#classRights(name)]);
      return { rights, source: 'class', name, ...unlearned, actsFor };
    }
    const rights = this.#compiled('none', () => [
      [...this.#classRights('class/interpreter'), ...this.#classRights('class/program')],
      [],
    ]);
    return { rights, source: 'none', name: 'none', ...unlearned, actsFor };
  }

  #role(role: RoleInstance, invocation: Invocation): Layer {
    const profile = this.#catalogue.profile(role.profile);
    const certainty = confidenceOf(profile, profile?.roles?.[role.kind]?.seen);
    const actsFor = this.#between(invocation, role);
    if (role.own) {
      const rights = this.#compiled(`own ${role.profile}`, () => [
        [...this.#classRights(profile?.extends), ...this.#classRights('class/program')],
        [],
      ]);
      return { rights, source: 'envelope', name: `${role.profile}/script`, ...certainty, actsFor };
    }
    const { directory } = role;
    const bound = new Map([
      ['package', directory === undefined ? [] : [directory]],
      // what it was installed as, whatever it calls itself
      ['package:name', directory?.includes('/node_modules/') ? [baseName(directory)] : []],
    ]);
    const rights = this.#compiled(
      `role ${role.profile} ${role.kind} ${role.directory}`,
      () => [profile?.roles?.[role.kind]?.rights ?? [], []],
      bound,
    );
    return { rights, source: 'envelope', name: `${role.profile}/${role.kind}`, ...certainty, actsFor };
  }

  #classRights(name: string | undefined): readonly Right[] {
    return name === undefined ? [] : (this.#catalogue.profile(name)?.rights ?? []);
  }

  #compiled(
    key: string,
    rights: () => readonly [own: readonly Right[], inherited: readonly Right[]],
    bound?: ReadonlyMap<string, readonly string[]>,
  ): Rights {
    const known = this.#rights.get(key);
    if (known !== undefined) return known;
    const [own, inherited] = rights();
    const made = new Rights(own, inherited, this.#variables, bound);
    if (this.#rights.size < 10_000) this.#rights.set(key, made);
    return made;
  }

  /**
   * Whether one of some tools or classes acts, or stands between the act and the role (without a role: the step). Only
   * trusted tools count; below a role, one whose children enter roles of their own answers for itself alone, not for what
   * it starts.
   */
  #between(invocation: Invocation, role: RoleInstance | undefined): ActsFor {
    const names = new Set<string>();
    for (let at: Invocation | undefined = invocation; at !== undefined; at = at.parent) {
      const { tool } = at;
      if (role === undefined || at === invocation || tool.profile === undefined || !this.#hasRoles(tool.profile)) {
        if (tool.profile !== undefined) names.add(tool.profile).add(tool.name);
        if (tool.trusted && tool.class !== undefined) names.add(`class/${tool.class}`);
      }
      if (at.id === role?.entered) break;
    }
    return (wanted) => wanted.some((name) => names.has(name));
  }

  #hasRoles(profile: string): boolean {
    return this.#catalogue.profile(profile)?.roles !== undefined;
  }
}
