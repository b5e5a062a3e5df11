import type { Event, ExecEvent } from '../events/event.ts';
import { foreignRole, type Invocation } from '../invocations/invocation.ts';
import { absolute } from '../invocations/path.ts';
import type { Ledger } from './ledger.ts';
import { isSpelledOut } from './sequences/who.ts';

/** Programs that hold files against a list of digests that nobody can find a second file for. */
const checkers = /^(sha(224|256|384|512)sum|shasum|b2sum)$/;
const asked = /^(-[a-z]*c[a-z]*|--check)$/;
/** What a shell passes on as a text of its own. */
const hereDocument = /\/sh-thd[\w.-]* \(deleted\)$/;

/** Most checks, files and pipes that are remembered. */
const limit = 10_000;

/** A check that goes on. */
interface Check {
  /** Where its list of digests comes from: these files, or none. */
  readonly lists: ReadonlySet<string>;
  /** What it read, and who had written it last. */
  readonly read: Map<string, number>;
  /** A list that nobody vouches for. */
  void: boolean;
}

/** What checks are told by. */
export interface CheckFacts {
  readonly ledger: Pick<Ledger, 'history'>;
  /** The invocation of an index the ledger holds. */
  readonly invocation: (index: number) => Invocation | undefined;
}

/**
 * Knows which downloads the step itself held against digests that it did not download: `echo "DIGEST  FILE" | sha256sum -c`, or a list that
 * was there before the job, came by version control or was written by the step's own shell. What passed is the file that whoever wrote the step meant,
 * until somebody writes it again. Programs that the step runs, scripts of actions among them, vouch for nothing.
 */
export class CheckedFiles {
  readonly #facts: CheckFacts;
  readonly #running = new Map<Invocation, Check>();
  /** Path -> who had written it when it was checked. */
  readonly #checked = new Map<string, number>();
  /** Pipes that a program writes into. */
  readonly #filled = new Set<string>();

  constructor(facts: CheckFacts) {
    this.#facts = facts;
  }

  /** Whether a file is as it was when a check of the step's own passed. */
  has(path: string): boolean {
    const writer = this.#checked.get(path);
    return writer !== undefined && this.#facts.ledger.history(path)?.writer === writer;
  }

  /** Takes an event of an invocation (for an exec: the new one), in order. */
  take(event: Event, actor: Invocation): void {
    switch (event.kind) {
      case 'process.exec':
        this.#start(event, actor);
        break;
      case 'file.read':
        this.#read(event.path, this.#running.get(actor));
        break;
      case 'file.rename':
        this.#move(event.path, event.to);
        break;
      case 'process.exit':
        this.#end(actor);
        break;
    }
  }

  #start(event: ExecEvent, actor: Invocation): void {
    for (const { fd, type, id } of event.stdio ?? [])
      if ((fd === 1 || fd === 2) && type === 'pipe' && this.#filled.size < limit) this.#filled.add(id);
    const { tool, step, cwd } = actor;
    if (!checkers.test(tool.name) || !tool.trusted || event.container !== undefined || this.#running.size >= limit)
      return;
    const operands = tool.argv.slice(1).filter((one) => one === '-' || !one.startsWith('-'));
    const options = tool.argv.slice(1).filter((one) => one.startsWith('-'));
    if (!options.some((one) => asked.test(one)) || step.action !== undefined) return;
    if (foreignRole(actor) !== undefined || !isSpelledOut(actor)) return;
    const input = operands.length === 0 || operands.includes('-') ? event.stdio?.find(({ fd }) => fd === 0) : undefined;
    const lists = operands.filter((one) => one !== '-').map((one) => absolute(one, cwd));
    if (input?.type === 'file' && !hereDocument.test(input.id)) lists.push(input.id);
    const unknown =
      input !== undefined && input.type !== 'file' && (input.type !== 'pipe' || this.#filled.has(input.id));
    const nothing = operands.length === 0 && input === undefined;
    this.#running.set(actor, {
      lists: new Set(lists),
      read: new Map(),
      void: unknown || nothing || !lists.every(this.#isOwn),
    });
  }

  /** Whether a list is the project's or the step's own. */
  readonly #isOwn = (path: string): boolean => {
    const history = this.#facts.ledger.history(path);
    if (history === undefined) return true;
    const writer = this.#facts.invocation(history.writer);
    if (history.deviated || writer === undefined || foreignRole(writer) !== undefined) return false;
    return (
      (writer.tool.trusted && writer.tool.class === 'vcs') ||
      (writer.parent === undefined && writer.tool.imageClass === 'shell' && writer.step.action === undefined)
    );
  };

  #read(path: string, check: Check | undefined): void {
    if (check === undefined || check.lists.has(path) || check.read.size >= limit) return;
    const writer = this.#facts.ledger.history(path)?.writer;
    // who still runs may still write
    if (writer !== undefined && this.#facts.invocation(writer)?.ended !== undefined) check.read.set(path, writer);
  }

  #move(path: string, to: string): void {
    const writer = this.#checked.get(path);
    this.#checked.delete(path);
    if (writer === undefined) this.#checked.delete(to);
    else this.#checked.set(to, writer);
  }

  #end(actor: Invocation): void {
    const check = this.#running.get(actor);
    if (check === undefined || actor.exit === undefined) return;
    this.#running.delete(actor);
    if (check.void || actor.exit.code !== 0) return;
    for (const [path, writer] of check.read)
      if (this.#facts.ledger.history(path)?.writer === writer && this.#checked.size < limit)
        this.#checked.set(path, writer);
  }
}
