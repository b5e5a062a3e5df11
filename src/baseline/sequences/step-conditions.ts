import { mainScript } from '../../invocations/interpreter.ts';
import { foreignRole, type Invocation } from '../../invocations/invocation.ts';
import { baseName, within } from '../../invocations/path.ts';
import type { CheckedFiles } from '../checked-files.ts';
import type { Ledger } from '../ledger.ts';
import { PathFilter } from '../path-filter.ts';
import type { Operation } from '../profile.ts';
import type { FileName, Moment, MomentFacts } from './moment.ts';
import type { Sequence, Step, WriterCondition } from './sequence.ts';
import { isNamed, isOne, isTrusted, treeOf } from './who.ts';

/** What sequences ask about the job. */
export interface SequenceFacts extends MomentFacts {
  readonly ledger: Pick<Ledger, 'history'>;
  readonly checked: Pick<CheckedFiles, 'has'>;
  /** The invocation of an index the ledger holds. */
  readonly invocation: (index: number) => Invocation | undefined;
}

/** What a step found: the file it is about, what its variables stand for, and who wrote the file where that was asked. */
export interface Found {
  readonly file: FileName | undefined;
  readonly bound: ReadonlyMap<string, string>;
  readonly writer: Invocation | undefined;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** One step of a sequence, ready to be asked. */
export class StepConditions {
  readonly step: Step;
  readonly operations: ReadonlySet<Operation>;
  readonly #in: Sequence['in'];
  readonly #facts: SequenceFacts;
  readonly #paths: PathFilter | undefined;
  /** Whether it asks nothing of files. */
  readonly #anyFile: boolean;
  readonly #namesNothing: boolean;

  /** Throws a RangeError for a malformed pattern. */
  constructor(step: Step, where: Sequence['in'], facts: SequenceFacts) {
    this.step = step;
    this.operations = new Set(step.act);
    this.#in = where;
    this.#facts = facts;
    const { file, path, writer } = step;
    this.#anyFile = file === undefined && path === undefined && writer === undefined && step.package === undefined;
    this.#namesNothing = this.variables.every((one) => one === file);
    this.#paths = step.path === undefined ? undefined : new PathFilter(step.path, step.except ?? [], facts.variables);
  }

  /** The variables it names; those of files are bound to the file itself. */
  get variables(): string[] {
    const { tree, actor, starter, input, output, file, writer } = this.step;
    return [tree, actor, starter, input, output, file, writer?.actor, writer?.tree].filter((one) => one !== undefined);
  }

  /** Whether an invocation can take this step at all, whatever it does. */
  admits(actor: Invocation): boolean {
    const { by, not } = this.step;
    if (this.#in !== undefined && (foreignRole(actor) !== undefined) !== (this.#in === 'role')) return false;
    if (not !== undefined && isTrusted(not, actor.tool)) return false;
    return by === undefined || isOne(by, actor.tool);
  }

  /** What the step finds in an act of an admitted invocation on one of some files; undefined if it is not taken. `since`: when the step before it was. */
  find(moment: Moment, since: number, files: readonly FileName[]): Found | undefined {
    const { step } = this;
    if (step.unexpected === true && !moment.unexpected) return undefined;
    if (step.executable === true && !isExecutable(moment)) return undefined;
    if (step.program !== undefined && programFrom(moment) !== step.program) return undefined;
    if (this.#anyFile) {
      const bound = this.#bindings(moment);
      return bound === undefined ? undefined : { file: undefined, bound, writer: undefined };
    }
    for (const file of files) {
      if (!this.#isPlace(file, moment.actor)) continue;
      const writer = step.writer && this.#writer(step.writer, file.path, moment.actor, since);
      if (step.writer !== undefined && writer === undefined) continue;
      const bound = this.#bindings(moment, writer);
      if (bound !== undefined) return { file, bound, writer };
    }
    return undefined;
  }

  /** What its variables stand for in an act; undefined where one has no value, or two. */
  #bindings({ event, actor }: Moment, by?: Invocation): ReadonlyMap<string, string> | undefined {
    if (this.#namesNothing) return NOTHING;
    const { tree, actor: self, starter, input, output, writer } = this.step;
    const bound = new Map<string, string>();
    if (tree !== undefined) bound.set(tree, treeOf(actor));
    if (self !== undefined) bound.set(self, actor.id);
    if (starter !== undefined) bound.set(starter, actor.starter?.id ?? '');
    if (by !== undefined && writer?.actor !== undefined) bound.set(writer.actor, by.id);
    if (by !== undefined && writer?.tree !== undefined) {
      // a step that names its own tree and the writer's by one variable wants them to be one
      if ((bound.get(writer.tree) ?? treeOf(by)) !== treeOf(by)) return undefined;
      bound.set(writer.tree, treeOf(by));
    }
    const stdio = event.kind === 'process.exec' ? (event.stdio ?? []) : [];
    for (const [variable, fd] of [
      [input, 0],
      [output, 1],
    ] as const) {
      if (variable === undefined) continue;
      const pipe = stdio.find((one) => one.fd === fd && one.type === 'pipe');
      if (pipe === undefined) return undefined;
      bound.set(variable, pipe.id);
    }
    return bound;
  }

  #isPlace({ path, directory: place, name }: FileName, actor: Invocation): boolean {
    const { step } = this;
    if (this.#paths !== undefined && !this.#paths.includes(place, name)) return false;
    if (step.package === 'inside') {
      const directory = foreignRole(actor)?.directory;
      if (directory === undefined || path === directory || !within(path, directory)) return false;
    }
    return step.elsewhere !== true || !this.#isMadeIn(path, treeOf(actor));
  }

  #isMadeIn(path: string, tree: string): boolean {
    const creator = this.#facts.ledger.history(path)?.creator;
    const by = creator === undefined ? undefined : this.#facts.invocation(creator);
    return by !== undefined && treeOf(by) === tree;
  }

  /** The file's last writer, if it is as wanted. */
  #writer(wanted: WriterCondition, path: string, reader: Invocation, since: number): Invocation | undefined {
    const history = this.#facts.ledger.history(path);
    if (history === undefined || (wanted.unexpected === true && !history.deviated)) return undefined;
    // whoever wrote the step vouches for it by its digest
    if (this.#facts.checked.has(path)) return undefined;
    const writer = this.#facts.invocation(history.writer);
    if (writer === undefined || writer === reader) return undefined;
    const { by, not = [], named = [], after, tree, outside } = wanted;
    if (by !== undefined && !isOne(by, writer.tool)) return undefined;
    if (isTrusted(not, writer.tool) || isNamed(named, writer)) return undefined;
    if (tree !== undefined && writer.ended !== undefined && writer.ended < since) return undefined;
    const own = foreignRole(writer)?.directory;
    if (outside !== undefined && own !== undefined && within(path, own)) return undefined;
    if (after === undefined) return writer;
    const creator = history.creator === undefined ? undefined : this.#facts.invocation(history.creator);
    return creator !== undefined && creator !== writer && isOne(after, creator.tool) ? writer : undefined;
  }
}

const isExecutable = ({ event }: Moment): boolean => 'mode' in event && ((event.mode ?? 0) & 0o111) !== 0;

/** Where an interpreter that is started has its program from. */
function programFrom({ event }: Moment): Step['program'] {
  if (event.kind !== 'process.exec' || event.script !== undefined) return undefined;
  const main = mainScript(baseName(event.exe.path), event.argv);
  if (main?.kind === 'stdin') return 'input';
  return main?.kind === 'script' && /^\/(dev|proc\/self)\/fd\/\d+$/.test(main.path) ? 'descriptor' : undefined;
}
