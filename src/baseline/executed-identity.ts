import type { ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import type { Dossiers } from '../evidence/dossier.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Pin, pinnedPaths } from '../evidence/pin.ts';
import type { ToolFault } from '../evidence/tool-fault.ts';
import type { Invocation } from '../invocations/invocation.ts';
import type { Tool } from '../invocations/tool.ts';
import type { Baselines } from './baselines.ts';
import { forgedRecords } from './forged-records.ts';
import { PinnedExecs } from './pinned-execs.ts';
import { Replacements } from './replacements.ts';

/** What is known of the files of a job. */
export interface IdentityFacts {
  readonly recording: Recording;
  readonly evidence: Evidence;
  readonly pins: readonly Pin[];
  readonly baselines: Baselines;
  readonly dossiers: Dossiers;
  /** The invocation of an index the ledger holds. */
  readonly invocation: (index: number) => Invocation | undefined;
  /** Whether the job itself makes a file, as a build makes its programs. */
  readonly product: (path: string) => boolean;
}

/** Whether what is executed is the tool it should be: by evidence, by what the job did to its file, and by its pins. */
export class ExecutedIdentity {
  readonly #facts: IdentityFacts;
  readonly #replacements: Replacements;
  readonly #pinned: PinnedExecs;

  constructor(facts: IdentityFacts) {
    this.#facts = facts;
    const { recording, evidence, pins, baselines, dossiers, invocation, product } = facts;
    this.#replacements = new Replacements({
      files: recording.tools,
      ledger: baselines.ledger,
      invocation,
      product,
      system: (path) => baselines.isSystem(path),
    });
    const { stood } = evidence.document;
    this.#pinned = new PinnedExecs({
      ...baselines,
      pins,
      paths: (pin) => pinnedPaths(pin, recording, evidence),
      holds: (pin, file) => dossiers.holds(pin, file),
      stood: (path) => stood?.includes(path),
      attested: (path) => dossiers.of({ name: path, path, exe: path, interpreter: undefined }).provenance.present,
      faults: (path) => dossiers.faultsAt(path),
      replacements: this.#replacements,
      product,
    });
  }

  /** What is wrong with a tool as it is executed. */
  faults(tool: Tool, exec: ExecEvent): readonly ToolFault[] {
    const known = this.#facts.dossiers.of(tool).faults;
    return this.#pinned.faults(tool, exec, this.#replacements.faults(tool, exec, known));
  }

  /** The paths of the files that ran as a pinned tool. */
  ran(pin: Pin): ReadonlySet<string> {
    return this.#pinned.ran(pin);
  }

  /** Takes back what package databases say of files whose records the job changed by hand. To be called after the last exec. */
  distrustForged(): void {
    const { recording, evidence, dossiers } = this.#facts;
    const { packages } = evidence.document;
    dossiers.distrust(forgedRecords(packages, recording.databases, (path) => this.#replacements.byHand(path)));
  }

  /** Pinned tools that were changed and did not run since; a sentence each. */
  unseen(): string[] {
    return this.#pinned.unseen();
  }
}
