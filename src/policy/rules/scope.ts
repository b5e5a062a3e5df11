import type { JobFacts } from '../facts/catalogue.ts';
import type { Subject } from '../facts/invocation-facts.ts';
import { patternMistake, textMatches } from '../language/glob.ts';
import type { RuleText } from './rule.ts';

type ScopeText = NonNullable<RuleText['scope']>;

const listed = (given: string | readonly string[] | undefined): readonly string[] | undefined =>
  typeof given === 'string' ? [given] : given;

/** Where a rule is asked. */
export class Scope {
  readonly #given: ScopeText;

  constructor(given: ScopeText = {}) {
    this.#given = given;
  }

  /** Whether it says nothing of single invocations. */
  get isOfJob(): boolean {
    const { tool, step, path } = this.#given;
    return tool === undefined && step === undefined && path === undefined;
  }

  /** Whether this job is one it is for. */
  hasJob({ pipeline }: Pick<JobFacts, 'pipeline'>): boolean {
    return matches(this.#given.job, [pipeline.job]);
  }

  /** Whether an invocation is one it is for. */
  has({ facts: { tool, step } }: Pick<Subject, 'facts'>): boolean {
    const given = this.#given;
    return (
      matches(given.tool, [tool.name]) && matches(given.step, [step.key, step.name]) && matches(given.path, [tool.path])
    );
  }
}

function matches(given: string | readonly string[] | undefined, values: readonly string[]): boolean {
  const patterns = listed(given);
  if (patterns === undefined) return true;
  return patterns.some((pattern) => values.some((value) => textMatches(pattern, value)));
}

/** What is wrong with the patterns of a scope, by the keys and indices that lead there. */
export function scopeMistakes(given: ScopeText = {}): { path: (string | number)[]; message: string }[] {
  return Object.entries(given).flatMap(([key, value]) =>
    (listed(value) ?? []).flatMap((pattern, index) => {
      const at = typeof value === 'string' ? [key] : [key, index];
      const message = patternMistake(pattern) ?? (key === 'path' ? pathMistake(pattern) : undefined);
      return message === undefined ? [] : [{ path: at, message }];
    }),
  );
}

const pathMistake = (pattern: string): string | undefined =>
  /^(\/|\*\*)/.test(pattern) ? undefined : `paths of tools are absolute; write /… or **/${pattern}`;
