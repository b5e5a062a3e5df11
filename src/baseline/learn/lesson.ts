import type { Event } from '../../events/event.ts';
import type { Recording } from '../../events/recording.ts';
import { isRefused } from '../../events/refusal.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import type { Baselines } from '../baselines.ts';
import type { Judgement } from '../judgement.ts';
import { classes } from '../profile.ts';
import { type ActKey, keyText } from './act-key.ts';
import { type ActedOn, ActObjects } from './act-objects.ts';
import { Condemned } from './condemned.ts';
import { shownBy } from './objects.ts';
import { countOrder } from './order-counts.ts';
import { OrderStreams } from './order-streams.ts';
import { isOfFile, isRoleOfFile, nobody, type Subject, subjectName, subjectsOf, type Wanted } from './subject.ts';
import { Supports, saltedDigest } from './supports.ts';
import { damning, type Told } from './told.ts';
import { LOOKALIKE, noteRun, type Refused } from './tool-support.ts';

/** What a lesson is about, and how. */
export interface LessonPlan extends Wanted {
  readonly recording: Recording;
  readonly salt: string;
  /** Findings that somebody looked at and wants learned all the same. */
  readonly allow: ReadonlySet<string>;
}

interface Pending {
  readonly actor: Invocation;
  readonly subject: Subject;
  readonly key: ActKey;
  readonly about: ActedOn;
}

/** Rows that say only that no right names it. Others mean something whoever does it, and are never learned. */
const mere: ReadonlySet<string> = new Set(
  'new-host never-resolved listen write-outside create-source create-tmp exec-outside chmod-exec'.split(' '),
);
const dropping: ReadonlySet<string> = new Set(['exec-dropped', 'exec-memfd']);
const mostPending = 500_000;

/** A file that ran, of the tool that is learned of or of any. */
export interface RanFile {
  readonly tool: string;
  readonly path: string;
  readonly sha256: string | undefined;
}

/** What one recording taught. */
export interface Learnt {
  readonly supports: Supports;
  /** Tools that its steps begin with; where one file was asked for, those that it ran as. */
  readonly roots: readonly string[];
  readonly files: readonly RanFile[];
  /** Ids of what was found in those of whom something was to be learned -> whether `allow` learns it. */
  readonly findings: ReadonlyMap<string, boolean>;
}

/** Learns from one recording while it is judged: what was expected is noted, what was not is left out and told. */
export class Lesson {
  readonly #plan: LessonPlan;
  readonly #baselines: Baselines;
  readonly #objects: ActObjects;
  readonly #run: string;
  readonly #supports: Supports;
  readonly #seen = new Set<Invocation>();
  readonly #known = new Set<string>();
  readonly #pending: Pending[] = [];
  readonly #orders: OrderStreams | undefined;
  readonly #condemned = new Condemned();
  readonly #findings = new Map<string, boolean>();
  #deviation: { readonly event: Event; readonly told: Told } | undefined;
  #left = 0;

  constructor(plan: LessonPlan, baselines: Baselines) {
    const { recording, salt } = plan;
    this.#plan = plan;
    this.#baselines = baselines;
    this.#objects = new ActObjects(baselines, recording);
    const { tool, file } = plan;
    // whose order an act belongs to depends on which tools have one: this, and those that have one already
    // the order of a tool is that of all its files together
    if (tool !== undefined && file === undefined)
      this.#orders = new OrderStreams({ ...baselines, recording }, (profile, role) => {
        const known = baselines.catalogue.profile(profile);
        return profile === tool || (role === undefined ? known : known?.roles?.[role])?.phases !== undefined;
      });
    const { sha256, count } = recording.events;
    this.#run = saltedDigest(salt, JSON.stringify([recording.anchor, recording.end, count, sha256]));
    this.#supports = new Supports(saltedDigest(salt, 'salt').slice(0, 8));
    const { actor, repository, fork } = recording.context;
    this.#supports.addRun({
      run: this.#run,
      ...(actor === undefined ? {} : { author: saltedDigest(salt, `author ${actor}`) }),
      project: saltedDigest(salt, `project ${repository ?? recording.workspace}`),
      ...(fork === true ? { fork } : {}),
    });
  }

  /** Hears of a finding, before the act that makes it is taken. */
  told(told: Told, event: Event, actor: Invocation): void {
    if (told.kind === 'deviation') this.#deviation = { event, told };
    else if (damning.has(told.kind)) this.#condemned.condemn(actor, told);
    if (told.kind !== 'deviation')
      for (const subject of this.#subjectsOf(actor)) {
        this.#findings.set(told.id, false);
        this.#refuse(subject, told, damning.has(told.kind));
      }
  }

  /** Takes an act with what was said of it. */
  take(event: Event, actor: Invocation, judgement: Judgement | undefined): void {
    if (event.kind === 'process.exec') this.#seen.add(actor);
    const doer = event.kind === 'process.exec' ? actor.starter : actor;
    if (judgement === undefined || doer === undefined) return;
    // what the envelope of a confined run refused is nothing that it let happen
    if (this.#plan.recording.confined !== undefined && isRefused(event)) return;
    const subjects = this.#subjectsOf(doer);
    if (!judgement.expected) {
      const told = this.#deviation?.event === event ? this.#deviation.told : undefined;
      if (told === undefined) return;
      const learnable = judgement.rows.every((row) => mere.has(row));
      if (subjects.length > 0) this.#findings.set(told.id, learnable);
      if (judgement.rows.some((row) => dropping.has(row))) this.#condemned.condemn(actor, told);
      if (!learnable || (judgement.baseline !== 'none' && !this.#plan.allow.has(told.id))) {
        for (const subject of subjects) this.#refuse(subject, told, false);
        return;
      }
    }
    this.#orders?.take(event, actor);
    const zones = [...(judgement.opened ?? [])].sort();
    for (const subject of subjects) {
      const about = this.#objects.of(
        event,
        event.kind === 'process.exec' ? actor : doer,
        zones.length > 0,
        subject.packageDirectory,
      );
      if (about === undefined)
        this.#refuse(
          subject,
          { id: 'unlearned-name', rule: 'unlearned-name', kind: 'learn', target: judgement.target },
          false,
        );
      for (const one of about ?? []) this.#note(doer, subject, one, zones);
    }
  }

  /** What the recording taught. */
  end(): Learnt {
    const { tool: only, file } = this.#plan;
    const roots = new Set<string>();
    const files = new Map<string, RanFile>();
    for (const actor of this.#seen) {
      if (actor.hop) continue;
      const name = subjectName(actor);
      if (name !== undefined && (only ?? name) === name) {
        const { path, digest: sha256 } = actor.tool;
        files.set(`${sha256} ${path}`, { tool: name, path, sha256 });
      }
      const begins = file === undefined ? actor.parent === undefined : isOfFile(actor, file);
      if (begins && name !== undefined) roots.add(name);
      if (this.#condemned.of(actor) === undefined) this.#present(actor, name);
    }
    for (const { actor, subject, key, about } of this.#pending) {
      const told = this.#condemned.of(actor);
      if (told !== undefined) this.#refuse(subject, { ...told, target: about.printed }, true);
      else this.#support(subject.tool).objects(key).add(about.segments, shownBy(this.#run, about.printed));
    }
    this.#learnOrders();
    if (this.#left > 0) {
      const told = { id: 'unlearned-rest', rule: 'unlearned-rest', kind: 'learn', target: `${this.#left} acts` };
      for (const tool of this.#supports.tools.keys()) this.#refuse({ ...nobody, tool }, told, false);
    }
    for (const support of this.#supports.tools.values()) {
      support.entries.settle();
      for (const { objects } of support.acts.values()) objects.settle();
    }
    return {
      supports: this.#supports,
      roots: [...roots].sort(),
      files: [...files.values()],
      findings: this.#findings,
    };
  }

  #learnOrders(): void {
    const { tool } = this.#plan;
    if (tool === undefined || this.#orders === undefined) return;
    for (const role of [undefined, ...Object.keys(this.#baselines.catalogue.profile(tool)?.roles ?? {})]) {
      const runs = this.#orders.of(tool, role, (actor) => this.#condemned.of(actor) === undefined);
      if (runs.length > 0) this.#support(tool).order({ role, counts: countOrder(runs), runs: new Set([this.#run]) });
    }
  }

  #note(actor: Invocation, subject: Subject, about: ActedOn, zones: readonly string[]): void {
    const { role, by } = subject;
    const key = { role, by, op: about.op, on: about.on, zones };
    const text = `${actor.index} ${subject.tool} ${keyText(key)} ${about.segments.join('/')}`;
    if (this.#known.has(text)) return;
    if (this.#pending.length >= mostPending) {
      this.#left++;
      return;
    }
    this.#known.add(text);
    this.#pending.push({ actor, subject, key, about });
  }

  #subjectsOf(actor: Invocation): Subject[] {
    return subjectsOf(actor, this.#plan);
  }

  #present(actor: Invocation, name: string | undefined): void {
    const { tool } = actor;
    const { tool: only, file } = this.#plan;
    if (name !== undefined && (only ?? name) === name && isOfFile(actor, file)) {
      const support = this.#support(name);
      support.runs.add(this.#run);
      support.classify(classes.find((one) => one === tool.class));
      if (tool.version !== undefined && tool.version.length <= 100) noteRun(support.versions, tool.version, this.#run);
      this.#entry(actor, name);
    }
    if (tool.lookalike !== undefined && file === undefined && (only ?? tool.lookalike) === tool.lookalike)
      this.#refuse(
        { ...nobody, tool: tool.lookalike },
        { ...lookalike, target: this.#baselines.variables.print(tool.path) },
        false,
      );
    for (const role of actor.roles)
      if (!role.own && (only ?? role.profile) === role.profile && isRoleOfFile(actor, role, file))
        noteRun(this.#support(role.profile).roles, role.kind, this.#run);
  }

  /** Where the tool's file lies, if it can be what a profile names. */
  #entry({ tool }: Invocation, name: string): void {
    const support = this.#support(name);
    if (tool.interpreter !== undefined && tool.path === tool.exe) noteRun(support.modules, name, this.#run);
    else if (tool.digest !== undefined) noteRun(support.digests, tool.digest, this.#run);
    if (this.#baselines.files.trusted(tool.path, tool.purl) && !support.modules.has(name)) {
      const entry = this.#objects.path('exec', tool.path);
      if (entry !== undefined) support.entries.add(entry.segments, shownBy(this.#run, entry.printed));
    }
  }

  #refuse({ tool, role }: Subject, { id, rule, kind, target }: Told, tainted: boolean): void {
    const one: Refused = {
      finding: id,
      rule,
      kind,
      role,
      tainted,
      runs: new Set([this.#run]),
      examples: [target.slice(0, 1000) || '-'],
    };
    this.#support(tool).refuse(one);
  }

  #support(tool: string): ReturnType<Supports['tool']> {
    return this.#supports.tool(tool);
  }
}

const lookalike = { id: LOOKALIKE, rule: LOOKALIKE, kind: 'learn' };
