import type { Recording, ToolFile } from '../events/recording.ts';
import type { Tool } from '../invocations/tool.ts';
import type { Evidence, PackageRecord } from './evidence.ts';
import { sbomProblems } from './evidence-sboms.ts';
import { type Exposure, exposureOf } from './exposure/exposure.ts';
import { type ExposureData, exposureData } from './exposure-data.ts';
import { type IdentifiedTool, Identities, type Identity } from './identity.ts';
import { type IdentityFault, identityFaults } from './identity-faults.ts';
import { expectationOf, type Pin, pinnedPaths } from './pin.ts';
import type { WantedArtifact } from './provenance/evidence-bundles.ts';
import { type Freshness, freshness } from './provenance/freshness.ts';
import { type Provenance, provenanceOf, provenanceProblems } from './provenance/provenance.ts';
import type { EvidenceSettings } from './settings.ts';
import { type ComponentSource, type ToolComponent, toolComponents } from './tool-components.ts';
import type { ToolFault } from './tool-fault.ts';
import type { UsedComponents } from './used-components.ts';

const MAX_PROBLEMS = 20;

/** Everything that is known of a tool beside what it does: the axes identity and exposure of design section 4. */
export interface Dossier {
  readonly identity: Identity;
  readonly provenance: Provenance;
  readonly freshness: Freshness;
  readonly components: readonly ToolComponent[];
  readonly componentSource: ComponentSource;
  /** Sentences: SBOMs that were given for it and are about something else. */
  readonly refusedSboms: readonly string[];
  readonly exposure: Exposure;
  readonly faults: readonly ToolFault[];
}

/** What dossiers are made from. */
export interface DossierMaterial {
  readonly recording: Pick<Recording, 'tools' | 'links' | 'anchor' | 'end'>;
  readonly evidence: Evidence;
  readonly pins: readonly Pin[];
  readonly settings: EvidenceSettings;
  /** Whether the job itself makes a file, as a build makes its programs. */
  readonly product: (path: string) => boolean;
  /** Which components were executed or loaded. */
  readonly used: UsedComponents;
  /** Of a tool without a file, by its path: what its attestations are about. */
  readonly published?: ReadonlyMap<string, WantedArtifact> | undefined;
}

/** What of a tool its dossier is about. */
export type DossierTool = Pick<Tool, 'name'> & IdentifiedTool;

/** The dossiers of a recording's tools, each made when it is first asked for. */
export class Dossiers {
  readonly #material: DossierMaterial;
  #identities: Identities;
  readonly #provenance = new Map<string, Provenance>();
  readonly #known = new Map<string, Dossier>();
  readonly #faults = new Map<string, ToolFault[]>();
  readonly #pins = new Map<string, Pin>();
  readonly #data: ExposureData;
  /** The end of the recording, ISO 8601: the only "now". */
  readonly #end: string;

  constructor(material: DossierMaterial) {
    const { recording, evidence, pins, product } = material;
    this.#material = material;
    this.#data = exposureData(evidence);
    this.#end = new Date(Number((BigInt(recording.anchor) + BigInt(recording.end)) / 1_000_000n)).toISOString();
    // a file's own pin is stronger than that of a name which led to it
    for (const pin of pins)
      for (const path of pinnedPaths(pin, recording, evidence))
        if (path === pin.path || this.#pins.get(path)?.path !== path) this.#pins.set(path, pin);
    const { packages } = evidence.document;
    this.#identities = this.#identify();
    const pinned = (file: ToolFile): boolean =>
      this.#pins.has(file.path) && /^(pinned|verified)$/.test(this.#identities.file(file).level);
    for (const fault of identityFaults(recording.tools, this.#identities, { packages, product, pinned })) {
      const { path, seen = 'another file', reason, vouched } = fault;
      const message = `its file is ${seen}: ${reason}`;
      this.#blame(path, { class: fault.class, message, expected: this.#advised(path, fault), target: path, vouched });
    }
    for (const { path, sha256 } of recording.tools) this.#compare(path, sha256);
  }

  /** Takes back what was believed of records that vouch for nothing, as it turned out. */
  distrust(forged: ReadonlySet<PackageRecord>): void {
    if (forged.size === 0) return;
    this.#identities = this.#identify(forged);
    this.#known.clear();
  }

  #identify(forged?: ReadonlySet<PackageRecord>): Identities {
    const { recording, evidence, pins, product } = this.#material;
    return new Identities(recording.tools, {
      pins,
      packages: evidence.document.packages,
      forged,
      product,
      pinned: (pin) => pinnedPaths(pin, recording, evidence),
      provenance: (sha256, path) => {
        const found = this.#provenanceOf(sha256, path);
        return found.present ? found : undefined;
      },
    });
  }

  /** Whether all files that ran as the tool of a pin are known to be as it has them, and a file that is executed is one of them. */
  holds(pin: Pin, { path, ino }: { readonly path: string; readonly ino?: number | undefined }): boolean {
    const { recording, evidence } = this.#material;
    const paths = pinnedPaths(pin, recording, evidence);
    const files = recording.tools.filter((file) => paths.has(file.path));
    return (
      files.every((file) => /^(pinned|verified)$/.test(this.#identities.file(file).level)) &&
      files.some((file) => file.path === path && (ino === undefined || file.ino === undefined || file.ino === ino))
    );
  }

  /** Material that cannot be read or used: vulnerability data, trusted roots, bundles, SBOMs; a sentence each, at most 20. */
  get problems(): readonly string[] {
    const { evidence } = this.#material;
    const all = [...this.#data.problems, ...provenanceProblems(evidence), ...sbomProblems(evidence)];
    return all.slice(0, MAX_PROBLEMS);
  }

  /** Whether any vulnerability is known of anything: without, nobody's components need to be followed. */
  get exposed(): boolean {
    return this.#data.index.size > 0;
  }

  /** The dossier of a tool. */
  of(tool: DossierTool): Dossier {
    const key = [tool.path, tool.exe, tool.interpreter ?? '', this.#identities.key(tool)].join('\0');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#make(tool);
    this.#known.set(key, made);
    return made;
  }

  #make(tool: DossierTool): Dossier {
    const { evidence, settings, used } = this.#material;
    const identity = this.#identities.of(tool);
    const provenance = this.#provenanceOf(identity.sha256, tool.path);
    const { package: from } = identity;
    const own = this.#pins.get(tool.path)?.purl ?? from?.purl;
    const names = { path: tool.path, sha256: identity.sha256, name: from?.name ?? tool.name, version: from?.version };
    const parts = toolComponents(evidence, { ...names, purl: own }, provenance);
    const age = this.#ageOf(this.#data.obtained);
    const exposure = exposureOf({
      components: parts.components.map((one) => ({ ...one, used: used.has(tool.path, own, one) })),
      vulnerabilities: this.#data.index,
      asked: this.#data.asked,
      kev: this.#data.kev,
      epss: this.#data.epss,
      vex: [...this.#data.vex, ...parts.statements],
      tool: { purl: own, ref: undefined },
      dataAge: age,
    });
    return {
      identity,
      provenance,
      freshness: this.#freshness(provenance, settings),
      components: parts.components,
      componentSource: parts.source,
      refusedSboms: parts.refused,
      exposure: { ...exposure, reasons: [...parts.problems, ...exposure.reasons] },
      faults:
        tool.exe === tool.path ? this.faultsAt(tool.path) : [...this.faultsAt(tool.path), ...this.faultsAt(tool.exe)],
    };
  }

  #freshness(provenance: Provenance, { fresh }: EvidenceSettings): Freshness {
    const moments = {
      signature: provenance.signedAt,
      verification: provenance.fetched,
      root: provenance.root?.moment,
      vulnerabilities: this.#data.obtained,
    };
    const limits = {
      signature: fresh.signature,
      verification: fresh.verification,
      root: fresh.trustRoot,
      // without any vulnerability data there is nothing that could be old
      ...(this.#data.obtained === undefined ? {} : { vulnerabilities: fresh.vulnerabilities }),
    };
    return freshness(provenance.verified, this.#end, moments, limits);
  }

  #ageOf(moment: string | undefined): number | undefined {
    // gathered when the recording had ended: it is as new as can be
    return moment === undefined
      ? undefined
      : Math.max(0, Math.floor((Date.parse(this.#end) - Date.parse(moment)) / 1000));
  }

  #provenanceOf(sha256: string | undefined, path: string | undefined): Provenance {
    const key = `${sha256} ${path}`;
    const known = this.#provenance.get(key);
    if (known !== undefined) return known;
    const pin = path === undefined ? undefined : this.#pins.get(path);
    const published = this.#material.published?.get(path ?? '') ?? {};
    const wanted = sha256 === undefined ? published : { sha256 };
    const made = provenanceOf(this.#material.evidence, wanted, pin && expectationOf(pin));
    this.#provenance.set(key, made);
    return made;
  }

  /** What the attestations of a pinned tool say otherwise than its pin. */
  #compare(path: string, sha256: string | undefined): void {
    const pin = this.#pins.get(path);
    if (pin === undefined || expectationOf(pin) === undefined || sha256 === undefined) return;
    const { present, verified, faults, refused } = this.#provenanceOf(sha256, path);
    if (!present && this.#isRobbed()) {
      const [message, wanted] = ['attestations that were fetched are gone', 'the attestations as they were fetched'];
      this.#blame(path, { class: 'wrong-builder', message, expected: wanted, target: path });
    }
    if (!present || verified) return;
    for (const { class: name, field, expected, seen = 'not given' } of faults) {
      const message = `its attestation says otherwise: ${field} is ${seen}`;
      this.#blame(path, { class: name, message, expected: `${field} ${expected}`, target: path });
    }
    if (faults.length > 0) return;
    const [why] = refused;
    if (why === undefined) return;
    const expected = 'an attestation that verifies';
    this.#blame(path, {
      class: 'wrong-builder',
      message: `its attestation is refused: ${why}`,
      expected,
      target: path,
    });
  }

  /** Whether bundles are gone of which nobody can tell any more what they were about. */
  #isRobbed(): boolean {
    const { document, read } = this.#material.evidence;
    return document.material.some(
      ({ kind, subject, sha256 }) => kind === 'bundle' && subject === undefined && read(sha256) === undefined,
    );
  }

  /** What a file should be, and what to do where that is what the configuration says. */
  #advised(path: string, { class: name, expected = 'the file that ran before' }: IdentityFault): string {
    const pinned = name === 'digest-mismatch' && this.#pins.get(path)?.sha256 !== undefined;
    return pinned ? `${expected}, as the configuration pins it; pin the new digest if the change is meant` : expected;
  }

  /** What is wrong with the files that ran under a path. */
  faultsAt(path: string): readonly ToolFault[] {
    return this.#faults.get(path) ?? [];
  }

  #blame(path: string, fault: ToolFault): void {
    const known = this.#faults.get(path);
    if (known === undefined) this.#faults.set(path, [fault]);
    else if (!known.some((one) => one.class === fault.class && one.message === fault.message)) known.push(fault);
  }
}
