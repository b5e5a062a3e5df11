/** What is wrong with an expression, and what to write instead. */
export interface Mistake {
  /** Where it begins, in characters of the expression. */
  readonly at: number;
  readonly message: string;
}

/** A mistake in an expression: thrown inside the language, never out of it. */
export class Mistaken extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}
