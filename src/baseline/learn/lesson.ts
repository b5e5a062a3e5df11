import type { Event } from '../../events/event.ts';
import type { Recording } from '../../events/recording.ts';
import { isRefused } from '../../events/refusal.ts';
import { isContained } from '../../invocations/container.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import type { Baselines } from '../baselines.ts';
import type { Judgement } from '../judgement.ts';
import { classes } from '../profile.ts';
import { type ActKey, keyText } from './act-key.ts';
import { type ActedOn, ActObjects } from './act-objects.ts';
import { shownBy } from './objects.ts';
import { countOrder } from './order-counts.ts';
import { OrderStreams } from './order-streams.ts';
import { Supports, saltedDigest } from './supports.ts';
import { LOOKALIKE, noteRun, type Refused } from './tool-support.ts';

/** A finding as it is told when an act makes it. */
export interface Told {
  readonly id: string;
  readonly rule: string;
  readonly kind: string;
  readonly target: string;
}

/** What a lesson is about, and how. */
export interface LessonPlan {
  readonly recording: Recording;
  readonly salt: string;
  /** The only tool to learn of; all when undefined. */
  readonly tool: string | undefined;
  /** Findings that somebody looked at and wants learned all the same. */
  readonly allow: ReadonlySet<string>;
}

/** One whose act it is: a tool by itself, or inside a role of another. */
interface Subject {
  readonly tool: string;
  readonly role: string | undefined;
  readonly by: string | undefined;
  readonly packageDirectory: string | undefined;
}

interface Pending {
  readonly actor: Invocation;
  readonly subject: Subject;
  readonly key: ActKey;
  readonly about: ActedOn;
}

/** Kinds of finding after which nothing is believed of who did it. */
const damning: ReadonlySet<string> = new Set(['invariant', 'tamper', 'identity', 'sequence']);
/** Rows that say only that no right names it. Others mean something whoever does it, and are never learned. */
const mere: ReadonlySet<string> = new Set(
  'new-host never-resolved listen write-outside create-source create-tmp exec-outside chmod-exec'.split(' '),
);
const dropping: ReadonlySet<string> = new Set(['exec-dropped', 'exec-memfd']);
const learnableName = /^[A-Za-z0-9_.+-]{1,200}$/;
const mostPending = 500_000;

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
  /** Images and roles, by the id of the image that began them, and the finding that condemns them. */
  readonly #condemned = new Map<string, Told>();
  #deviation: { readonly event: Event; readonly told: Told } | undefined;
  #left = 0;

  constructor(plan: LessonPlan, baselines: Baselines) {
    const { recording, salt } = plan;
    this.#plan = plan;
    this.#baselines = baselines;
    this.#objects = new ActObjects(baselines, recording);
    const { tool } = plan;
    // whose order an act belongs to depends on which tools have one: this, and those that have one already
    if (tool !== undefined)
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
    else if (damning.has(told.kind)) this.#condemn(actor, told);
    if (told.kind !== 'deviation')
      for (const subject of this.#subjects(actor)) this.#refuse(subject, told, damning.has(told.kind));
  }

  /** Takes an act with what was said of it. */
  take(event: Event, actor: Invocation, judgement: Judgement | undefined): void {
    if (event.kind === 'process.exec') this.#seen.add(actor);
    const doer = event.kind === 'process.exec' ? actor.starter : actor;
    if (judgement === undefined || doer === undefined) return;
    // what the envelope of a confined run refused is nothing that it let happen
    if (this.#plan.recording.confined !== undefined && isRefused(event)) return;
    const subjects = this.#subjects(doer);
    if (!judgement.expected) {
      const told = this.#deviation?.event === event ? this.#deviation.told : undefined;
      if (told === undefined) return;
      if (judgement.rows.some((row) => dropping.has(row))) this.#condemn(actor, told);
      if (!this.#mayLearn(judgement, told)) {
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

  /** What the recording shows, and the tools that its steps begin with. */
  end(): { readonly supports: Supports; readonly roots: readonly string[] } {
    const roots = new Set<string>();
    for (const actor of this.#seen) {
      if (actor.hop) continue;
      const name = subjectOf(actor);
      if (actor.parent === undefined && name !== undefined) roots.add(name);
      if (this.#condemnation(actor) === undefined) this.#present(actor, name);
    }
    for (const { actor, subject, key, about } of this.#pending) {
      const told = this.#condemnation(actor);
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
    return { supports: this.#supports, roots: [...roots].sort() };
  }

  #learnOrders(): void {
    const { tool } = this.#plan;
    if (tool === undefined || this.#orders === undefined) return;
    for (const role of [undefined, ...Object.keys(this.#baselines.catalogue.profile(tool)?.roles ?? {})]) {
      const runs = this.#orders.of(tool, role, (actor) => this.#condemnation(actor) === undefined);
      if (runs.length > 0) this.#support(tool).order({ role, counts: countOrder(runs), runs: new Set([this.#run]) });
    }
  }

  #mayLearn({ rows, baseline }: Judgement, told: Told): boolean {
    return rows.every((row) => mere.has(row)) && (baseline === 'none' || this.#plan.allow.has(told.id));
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

  /** Whose acts an image's are, as far as anything is to be learned of them. */
  #subjects(actor: Invocation): Subject[] {
    const { tool, roles } = actor;
    const own = subjectOf(actor);
    const by = tool.profile ?? (tool.trusted && tool.class !== undefined ? `class/${tool.class}` : undefined);
    const subjects: Subject[] = own === undefined ? [] : [{ ...nobody, tool: own }];
    for (const { profile, kind, directory, own: isOwn } of roles)
      if (!isOwn) subjects.push({ tool: profile, role: kind, by, packageDirectory: directory });
    return subjects.filter((subject) => this.#plan.tool === undefined || subject.tool === this.#plan.tool);
  }

  /** Condemns an image with all it starts; inside a role, the whole role. */
  #condemn(actor: Invocation, told: Told): void {
    const id = actor.roles.find((role) => !role.own)?.entered ?? actor.id;
    if (!this.#condemned.has(id)) this.#condemned.set(id, told);
  }

  #condemnation(actor: Invocation): Told | undefined {
    if (this.#condemned.size === 0) return undefined;
    for (const { entered } of actor.roles) {
      const told = this.#condemned.get(entered);
      if (told !== undefined) return told;
    }
    for (let at: Invocation | undefined = actor; at !== undefined; at = at.parent) {
      const told = this.#condemned.get(at.id);
      if (told !== undefined) return told;
    }
    return undefined;
  }

  #present(actor: Invocation, name: string | undefined): void {
    const { tool } = actor;
    if (name !== undefined && (this.#plan.tool ?? name) === name) {
      const support = this.#support(name);
      support.runs.add(this.#run);
      support.classify(classes.find((one) => one === tool.class));
      if (tool.version !== undefined && tool.version.length <= 100) noteRun(support.versions, tool.version, this.#run);
      this.#entry(actor, name);
    }
    if (tool.lookalike !== undefined && (this.#plan.tool ?? tool.lookalike) === tool.lookalike)
      this.#refuse(
        { ...nobody, tool: tool.lookalike },
        { ...lookalike, target: this.#baselines.variables.print(tool.path) },
        false,
      );
    for (const role of actor.roles)
      if (!role.own && (this.#plan.tool ?? role.profile) === role.profile)
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
const nobody = { role: undefined, by: undefined, packageDirectory: undefined };

/** The name under which a tool is learned: not that of a look-alike, of a container's tool, or one made anew in each run. */
function subjectOf({ tool }: Pick<Invocation, 'tool'>): string | undefined {
  const name = tool.profile ?? (tool.lookalike === undefined ? tool.name : undefined);
  return name !== undefined && learnableName.test(name) && !isContained(tool.path) ? name : undefined;
}
