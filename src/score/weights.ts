import { z } from 'zod';
import { tactics } from '../baseline/profile.ts';
import { type Circumstance, circumstances } from '../evidence/surroundings.ts';
import type { ScoredTactic } from './deviation.ts';
import { contextFactor } from './factor.ts';

const weight = z.number().min(0).max(1);

/** weights.yml: the table of judgement, and the shape of `signals.weights` in a configuration. */
export const weightsSchema = z
  .strictObject({
    schema: z.literal(1),
    tactics: z.partialRecord(z.enum(tactics), z.record(z.string(), weight)),
    identity: z.record(z.string(), weight),
    invariant: weight,
    context: z
      .record(z.enum(circumstances), z.number().min(1).max(2))
      .meta({ description: 'what a deviation weighs more under a circumstance: a factor' }),
  })
  .meta({ title: 'IronClaw Guard weights', id: 'https://ironclaw.example/schema/weights-v1.json' });
export type WeightsFile = z.infer<typeof weightsSchema>;

/** A weight found for a class, and the tactic the class belongs to. */
export interface Weight {
  readonly tactic: ScoredTactic;
  readonly w: number;
}

/** The weights in force: the table with a configuration's overrides. */
export class Weights {
  readonly #table = new Map<string, Weight>();
  readonly invariant: number;
  readonly #context: Readonly<Record<Circumstance, number>>;

  /** `overrides` maps a class to its weight, 0..1. Throws a RangeError that names a class the table does not have. */
  constructor(file: WeightsFile, overrides: ReadonlyMap<string, number> = new Map()) {
    for (const tactic of tactics) {
      for (const [name, w] of Object.entries(file.tactics[tactic] ?? {})) this.#table.set(name, { tactic, w });
    }
    for (const [name, w] of Object.entries(file.identity)) this.#table.set(name, { tactic: 'identity', w });
    this.invariant = file.invariant;
    this.#context = file.context;
    for (const [name, w] of overrides) {
      const known = this.find(name);
      if (known === undefined)
        throw new RangeError(`no signal class \`${name}\`; known: ${[...this.#table.keys()].join(', ')}`);
      if (known.tactic === 'identity') throw new RangeError(`\`${name}\` is an identity fault: its weight is fixed`);
      this.#table.set(name, { tactic: known.tactic, w });
    }
  }

  /** The weight of a class; `family:member` falls back to `family:*`. Undefined if the table has neither. */
  find(name: string): Weight | undefined {
    const exact = this.#table.get(name);
    if (exact !== undefined) return exact;
    const colon = name.indexOf(':');
    return colon < 0 ? undefined : this.#table.get(`${name.slice(0, colon)}:*`);
  }

  /** The factor of circumstances, 1..2. */
  context(holding: readonly Circumstance[]): number {
    return contextFactor(holding.map((one) => this.#context[one]));
  }

  /** The weight of a class that must exist. Throws an Error otherwise: the tables contradict each other. */
  of(name: string): Weight {
    const found = this.find(name);
    if (found === undefined) throw new Error(`weights.yml has no class \`${name}\``);
    return found;
  }
}
