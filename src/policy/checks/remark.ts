/** What is said of a configuration whose shape is right. */
export interface Remark {
  /** An error cannot work, and the configuration is refused; a warning works, though hardly as it was meant. */
  readonly effect: 'error' | 'warning';
  /** Keys and indices that lead to what it is about. */
  readonly path: readonly (string | number)[];
  /** Where in the text that stands there, in characters; without it the key is meant. */
  readonly offset?: number;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}
