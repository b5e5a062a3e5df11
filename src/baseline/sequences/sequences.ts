import type { Event } from '../../events/event.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import { resolver } from '../judge-network.ts';
import type { Judgement } from '../judgement.ts';
import type { Completed, Elapsed } from './completed.ts';
import { Moment, operationOf } from './moment.ts';
import { Overwrites } from './overwrites.ts';
import { Patterns } from './patterns.ts';
import { Restores } from './restores.ts';
import type { SequencesFile } from './sequence.ts';
import type { SequenceFacts } from './step-conditions.ts';
import { Survivors } from './survivors.ts';

/** Watches the acts of a job for those that complete a sequence: one pass, bounded memory. */
export class Sequences {
  readonly #facts: SequenceFacts;
  readonly #patterns: Patterns;
  readonly #restores: Restores;
  readonly #overwrites: Overwrites;
  readonly #survivors: Survivors;
  readonly #watches: readonly { observe(moment: Moment): Completed[] }[];

  /** Throws a RangeError for a malformed pattern. */
  constructor(file: SequencesFile, facts: SequenceFacts) {
    this.#facts = facts;
    this.#patterns = new Patterns(file.sequences, facts);
    this.#restores = new Restores(file.restoring, facts);
    this.#overwrites = new Overwrites(file.overwriting, facts);
    this.#survivors = new Survivors(file.daemons);
    this.#watches = [this.#patterns, this.#restores, this.#overwrites];
  }

  /** The sequences that an act completes. `judgement` is what the baselines said of it; the ledger has seen it already. */
  observe(event: Event, actor: Invocation, judgement: Judgement | undefined): Completed[] {
    const survived = this.#survivors.observe(event, actor);
    const op = operationOf(event);
    if (op === undefined || judgement === resolver) return survived;
    const moment = new Moment(event, op, actor, judgement, this.#facts);
    const found = survived;
    for (const watch of this.#watches) for (const one of watch.observe(moment)) found.push(one);
    return found;
  }

  /** What time alone completed before an act at `now`; `last` is when the act before was. */
  due(now: number, last: number): Elapsed[] {
    return this.#survivors.due(now, last);
  }

  /** What is found when the recording ends, at `t` ns. */
  end(t: number, last: number): Elapsed[] {
    return this.#survivors.end(t, last);
  }

  /** Names of tools that it is not known of yet, at `t` ns, whether they outlive their step. */
  undecided(t: number): string[] {
    return this.#survivors.undecided(t);
  }

  /** Why it does not know all; empty when it does. */
  unseen(): string[] {
    const forgotten = this.#patterns.forgotten + this.#restores.forgotten + this.#overwrites.forgotten;
    return forgotten === 0
      ? []
      : [`${forgotten} beginnings of sequences were forgotten: there were too many at a time`];
  }
}
