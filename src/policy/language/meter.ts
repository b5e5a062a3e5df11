/** What a condition cannot be given a value for: it is told, and decides nothing. */
export class EvaluationError extends Error {
  override readonly name: string = 'EvaluationError';
}

/** The work allowed is spent. No other part of a condition can make up for it. */
export class BudgetError extends EvaluationError {
  override readonly name = 'BudgetError';
}

/** Steps that one condition may take for one invocation: some milliseconds. */
const MOST_STEPS = 100_000;
/** Steps that all conditions of a policy may take together: some seconds. */
const MOST_IN_ALL = 100_000_000;

/** Counts the work of conditions in steps, not in time, so that every machine stops at the same place. */
export class Meter {
  readonly #most: number;
  #left: number;
  #all: number;

  constructor(most = MOST_STEPS, all = MOST_IN_ALL) {
    this.#most = most;
    this.#left = most;
    this.#all = all;
  }

  /** Begins with another condition, or another invocation. */
  begin(): void {
    this.#left = this.#most;
    this.spend(1);
  }

  /** @throws BudgetError when there are not so many steps left */
  spend(steps: number): void {
    this.#left -= steps;
    this.#all -= steps;
    if (this.#left < 0)
      throw new BudgetError(`it takes more than ${this.#most} steps for one invocation; go through fewer lists`);
    if (this.#all < 0)
      throw new BudgetError('all rules together take too many steps; write fewer, or go through fewer lists');
  }
}
