import type { ResultFinding } from '../result.ts';

/** What the guard says of a rule that a finding can be of: the text of its page, of code scanning's help and of `docs/findings`. */
export interface Rule {
  /** As findings name it: `new-host`. */
  readonly id: string;
  readonly kind: ResultFinding['kind'];
  /** One line, at most 255 characters. */
  readonly title: string;
  /** What makes it, at most 1024 characters. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** How an attacker does it, with attacks that did. */
  readonly how: string;
  /** Honest work that raises it all the same, and what to do then. */
  readonly honest: string;
  /** Techniques of MITRE ATT&CK. */
  readonly attack: readonly string[];
}
