import type { Config } from '../policy/config.ts';
import { isLeftOut } from '../policy/rules/left-out.ts';
import { findingId } from './finding-id.ts';
import type { ResultFinding } from './result.ts';

/** Where in the configuration a path of it stands. */
export interface ConfigPlace {
  /** As the repository names it; undefined when that is not known. */
  readonly file?: string;
  readonly line: number;
}

/** What the findings of a configuration are made from. */
export interface ConfigMaterial {
  readonly config: Pick<Config, 'accept' | 'policy'>;
  /** The day the recording ended, as 2027-01-31. */
  readonly day: string;
  /** Ids of what was found in the job. */
  readonly found: ReadonlySet<string>;
  readonly place: (path: readonly (string | number)[]) => ConfigPlace | undefined;
}

interface Ended {
  readonly rule: 'acceptance-expired' | 'exception-expired';
  readonly path: readonly (string | number)[];
  readonly what: string;
  /** What tells it from others of its kind, in each run alike. */
  readonly key: readonly (string | undefined)[];
  readonly until: string;
  readonly owner: string;
  /** Whether it was missed in this job. */
  readonly missed: boolean;
}

/**
 * Entries of a configuration that ended: a warning where the job did what they were for, else a note. They are of no invocation,
 * and located in the configuration.
 */
export function expiredEntries({ config, day, found, place }: ConfigMaterial): ResultFinding[] {
  const { accept, policy } = config;
  const ended: Ended[] = [
    ...accept.flatMap(({ finding, tool, step, owner, until }, index): Ended[] =>
      until >= day
        ? []
        : [
            {
              rule: 'acceptance-expired',
              path: ['accept', index],
              what: `the acceptance of ${finding}`,
              key: [finding, tool, step],
              ...{ until, owner, missed: found.has(finding) },
            },
          ],
    ),
    ...policy.without.flatMap(({ rule, owner, until = day }, index): Ended[] =>
      isLeftOut({ until }, day)
        ? []
        : [
            {
              rule: 'exception-expired',
              path: ['policy', 'without', index],
              what: `leaving out ${rule}`,
              key: [rule],
              ...{ until, owner, missed: false },
            },
          ],
    ),
  ];
  return ended.map((one) => toFinding(one, place(one.path)));
}

function toFinding({ rule, what, key, until, owner, missed }: Ended, place: ConfigPlace | undefined): ResultFinding {
  const name = 'configuration';
  const said = `${what} ended on ${until}${missed ? ', and the job does it again' : ''}; ${owner} answers for it`;
  return {
    id: findingId(rule, key),
    rule,
    kind: 'policy',
    severity: missed ? 'warning' : 'note',
    tactic: 'policy',
    class: rule,
    w: null,
    c: null,
    invocation: '',
    rolePath: [{ kind: 'tool', name }],
    step: { key: name, name, ...place },
    message: said,
    expected: ['entries that still hold: renew it or remove it'],
    seen: { what: said, targets: [key[0] ?? ''], count: 1, first: 0, last: 0, seq: 0 },
    baseline: name,
    accept: '',
  };
}
