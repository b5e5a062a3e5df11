import type { Invocation } from '../../invocations/invocation.ts';
import { PathFilter } from '../path-filter.ts';
import type { Operation } from '../profile.ts';
import type { Completed } from './completed.ts';
import type { Moment } from './moment.ts';
import type { SequencesFile } from './sequence.ts';
import type { SequenceFacts } from './step-conditions.ts';
import { chain } from './story.ts';
import { full, isTrusted } from './who.ts';

/** A source that a compiler read after somebody beside it had written it. */
interface Read {
  readonly writer: Invocation;
  readonly reader: Invocation;
  readonly t: number;
}

/** Sources kept; the oldest goes first. */
const limit = 4096;
const writes: ReadonlySet<Operation> = new Set(['create', 'truncate', 'modify', 'append', 'rename', 'link']);

/**
 * A source that is changed, read by a compiler, and changed back. What a file holds is not known, so this is told by who acts:
 * one program writes the file, a compiler that it did not start reads it, and the same program, or one that it started,
 * writes it again. A script that stamps a version, builds, and takes the stamp out again stands above its compiler; one
 * that hides a change stands beside it (SUNSPOT). It is remembered while the file has its name, however long that takes.
 */
export class Restores {
  readonly #paths: PathFilter;
  readonly #not: readonly string[];
  readonly #facts: SequenceFacts;
  readonly #read = new Map<string, Read>();
  #forgotten = 0;

  constructor({ path, not }: SequencesFile['restoring'], facts: SequenceFacts) {
    this.#paths = new PathFilter(path, [], facts.variables);
    this.#not = not;
    this.#facts = facts;
  }

  get forgotten(): number {
    return this.#forgotten;
  }

  /** The restorations that an act completes. */
  observe(moment: Moment): Completed[] {
    const { actor, event, op } = moment;
    if (op === 'read') {
      if (actor.tool.class === 'compiler') this.#note(moment);
      return [];
    }
    if (this.#read.size === 0 || !writes.has(op)) return [];
    const [file] = moment.files;
    const known = file === undefined ? undefined : this.#read.get(file.path);
    if (file === undefined || known === undefined) return [];
    this.#read.delete(file.path);
    const { target } = moment;
    const { writer, reader, t } = known;
    const side = besides(writer, reader);
    if (side === undefined || side !== besides(actor, reader) || this.#isExcused(actor)) return [];
    const story = [
      { t, words: `${reader.tool.name} read ${target} as ${writer.tool.name} had written it` },
      { t: event.t, words: `${actor.tool.name}, which did not start it, wrote it again` },
    ];
    return [
      {
        actor,
        found: {
          rule: 'restore',
          kind: 'sequence',
          class: 'restore',
          c: full,
          message: chain(story),
          expected: ['what is compiled stays as it was compiled'],
          target,
          object: 'restore',
          baseline: 'sequences',
        },
      },
    ];
  }

  #note({ event, actor: reader, files }: Moment): void {
    const [file] = files;
    if (file === undefined || !this.#paths.includes(file.directory, file.name)) return;
    const history = this.#facts.ledger.history(file.path);
    const writer = history === undefined ? undefined : this.#facts.invocation(history.writer);
    if (writer === undefined || this.#isExcused(writer) || besides(writer, reader) === undefined) return;
    this.#read.delete(file.path);
    if (this.#read.size >= limit) {
      this.#read.delete(this.#read.keys().next().value ?? '');
      this.#forgotten++;
    }
    this.#read.set(file.path, { writer, reader, t: event.t });
  }

  #isExcused({ tool }: Invocation): boolean {
    return isTrusted(this.#not, tool);
  }
}

/** The program below the last common ancestor of two, on the side of the first; undefined if the first stands above the second. */
function besides(one: Invocation, other: Invocation): Invocation | undefined {
  const above = new Set<Invocation>();
  for (let at: Invocation | undefined = other; at !== undefined; at = at.parent) above.add(at);
  let side: Invocation | undefined;
  for (let at: Invocation | undefined = one; at !== undefined && !above.has(at); at = at.parent) side = at;
  return side;
}
