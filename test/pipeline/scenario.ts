import { join } from 'node:path';
import type { Profile, Zone } from '../../src/baseline/profile.ts';
import type { Recording } from '../../src/events/recording.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { readEvidence } from '../../src/host/evidence/read-evidence.ts';
import { readPacks } from '../../src/host/policy-files.ts';
import { readProfiles } from '../../src/host/profile-files.ts';
import { judge, type Material } from '../../src/pipeline.ts';
import { type Config, configSchema } from '../../src/policy/config.ts';
import type { Facts } from '../../src/policy/facts/catalogue.ts';
import { policyOf } from '../../src/policy/rules/policy.ts';
import type { ResultDocument, ResultFinding, ResultInvocation } from '../../src/report/result.ts';
import { Weights } from '../../src/score/weights.ts';
import { Actor } from './actor.ts';
import { machine } from './machine.ts';

const { packs } = readPacks(join(import.meta.dirname, '../../policies'));
const set = readProfiles(join(import.meta.dirname, '../../profiles'));

/** The evidence of a recording without any. */
const noEvidence = readEvidence('/nonexistent');

/** What a scenario is set in; the rest is the machine of `machine.ts`. */
export interface Setting {
  /** Keys of a configuration, as in ironclaw.yml. */
  readonly config?: Record<string, unknown>;
  readonly recording?: Partial<Recording>;
  /** Directory -> name of the package whose metadata stands there. */
  readonly packages?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly variables?: Recording['variables'];
  readonly profiles?: readonly Profile[];
  readonly zones?: readonly Zone[];
  readonly weights?: Readonly<Record<string, number>>;
  readonly damages?: readonly string[];
  readonly tampered?: readonly string[];
  readonly evidence?: Evidence;
  readonly lesson?: Material['lesson'];
}

/** What came out of a scenario. */
export interface Outcome {
  readonly document: ResultDocument;
  /** Score by acts alone, 0..10. */
  readonly acts: number;
  /** Rules of the findings, sorted, each once. */
  readonly rules: string[];
  finding(rule: string): ResultFinding;
  /** The last image an actor ran. */
  of(actor: Actor): ResultInvocation;
  /** `step › npm › sh` of the last image an actor ran. */
  path(actor: Actor): string;
}

/** A made-up run or job: actors act, the events are judged with the real profiles. */
export class Scenario {
  readonly #setting: Setting;
  readonly #lines: string[] = [];
  readonly #root: Recording['root'];
  #seq = 0;
  #t = 0;
  #pid = 1000;

  constructor(setting: Setting = {}, root: Recording['root'] = { mode: 'run', argv: ['true'], cwd: '/w' }) {
    this.#setting = setting;
    this.#root = root;
  }

  /** A process that nothing is known of. */
  stranger(pid: number = this.pid()): Actor {
    return new Actor(this, pid, pid - 1);
  }

  /** The first process of a run, executing a command line. */
  run(command: string | readonly string[], options: Parameters<Actor['exec']>[1] = {}): Actor {
    return this.stranger().exec(command, options);
  }

  /** The runner's worker. */
  worker(): Actor {
    return new Actor(this, this.#root.mode === 'job' ? this.#root.worker : 1, 1);
  }

  /** A number for the next process. */
  pid(): number {
    return this.#pid++;
  }

  /** Lets time pass; acts are one millisecond apart. */
  wait(seconds: number): this {
    this.#t += seconds * 1e9;
    return this;
  }

  /** Adds an event; the base fields are filled in, and may be given. */
  emit(event: { kind: string; pid: number } & Record<string, unknown>): void {
    this.#t += 1e6;
    this.line({ seq: this.#seq++, t: this.#t, tid: event.pid, start: 0, job: true, done: true, ...event });
  }

  /** Adds a line as it stands. */
  line(line: object | string): void {
    this.#lines.push(typeof line === 'string' ? line : JSON.stringify(line));
  }

  /** The lines so far. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** The recording as it would lie beside the events. */
  recording(): Recording {
    const { recording, packages = {}, links, variables } = this.#setting;
    const base = machine(this.#root, this.#t, this.#lines.length);
    return {
      ...base,
      ...(links === undefined ? {} : { links }),
      packages: Object.fromEntries(
        Object.entries(packages).map(([directory, name]) => [directory, { name, version: '1.0.0' }]),
      ),
      variables: { ...base.variables, ...variables },
      ...recording,
    };
  }

  /** The facts that rules are asked of, of each invocation. */
  facts(): Facts[] {
    const seen: Facts[] = [];
    this.judge((job, subjects) => {
      for (const { facts } of subjects) seen.push({ ...job, ...facts });
    });
    return seen;
  }

  /** Judges what happened. */
  judge(facts?: Material['facts']): Outcome {
    const setting = this.#setting;
    const config = configSchema.parse(setting.config ?? {}) as Config;
    const document = judge({
      recording: this.recording(),
      evidence: setting.evidence ?? noEvidence,
      tampered: () => setting.tampered ?? [],
      damages: () => setting.damages ?? [],
      lines: (onLine) => this.#lines.forEach(onLine),
      profiles: setting.profiles ?? set.profiles,
      zones: setting.zones ?? set.zones,
      sequences: set.sequences,
      weights: new Weights(set.weights, new Map(Object.entries(setting.weights ?? {}))),
      config,
      policy: policyOf(config, packs),
      ...(facts === undefined ? {} : { facts }),
      ...(setting.lesson === undefined ? {} : { lesson: setting.lesson }),
      digests: () => ({
        guard: '0',
        recording: '0',
        events: '0',
        profiles: set.digest,
        weights: set.weightsDigest,
        evidence: '',
        config: '',
        plugins: '',
      }),
    });
    return outcome(document);
  }
}

function outcome(document: ResultDocument): Outcome {
  const of = (actor: Actor): ResultInvocation => {
    const found = document.invocations.findLast(({ pid }) => pid === actor.pid);
    if (found === undefined) throw new Error(`process ${actor.pid} has no invocation`);
    return found;
  };
  return {
    document,
    acts: document.risk.acts ?? 0,
    rules: [...new Set(document.findings.map(({ rule }) => rule))].sort(),
    finding: (rule) => {
      const found = document.findings.find((one) => one.rule === rule);
      if (found === undefined) throw new Error(`no finding ${rule}: ${document.findings.map((one) => one.rule)}`);
      return found;
    },
    of,
    path: (actor) =>
      of(actor)
        .rolePath.map(({ name }) => name)
        .join(' › '),
  };
}

/** A scenario in which a worker with pid 1 starts steps; the guard's own step has the key `guard`. */
export const jobScenario = (setting: Setting = {}): Scenario =>
  new Scenario(setting, { mode: 'job', worker: 1, self: ['guard'], program: '/guard' });
