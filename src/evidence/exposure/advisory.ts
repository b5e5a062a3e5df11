import { z } from 'zod';
import { ExposureDataError } from './exposure-data-error.ts';

/** Longest summary that is kept, in characters. */
const longestSummary = 200;
/** Most names of one vulnerability that are kept. */
const mostNames = 1000;

/** An identifier as databases issue them; others would not be printable. */
const identifier = /^[\x21-\x7e]{1,128}$/;
const moment = /^\d{4}-\d\d-\d\d/;

const words = z.array(z.string()).nullish();
const severities = z.array(z.object({ type: z.string(), score: z.string() })).nullish();
const specific = z.object({ severity: z.unknown() }).nullish().catch(undefined);
const version = z.string().optional();

/** What is read of an OSV record (ossf.github.io/osv-schema, 1.0 to 1.7); other fields may be there and are left. */
const recordSchema = z.object({
  id: z.string().regex(identifier, 'expected an identifier of 1 to 128 printable characters'),
  modified: z.string().nullish(),
  withdrawn: z.string().nullish(),
  aliases: words,
  upstream: words,
  related: words,
  summary: z.string().nullish(),
  severity: severities,
  affected: z
    .array(
      z.object({
        package: z
          .object({ ecosystem: z.string().nullish(), name: z.string().nullish(), purl: z.string().nullish() })
          .nullish(),
        severity: severities,
        ranges: z
          .array(
            z.object({
              type: z.string(),
              events: z.array(
                z.object({ introduced: version, fixed: version, last_affected: version, limit: version }),
              ),
            }),
          )
          .nullish(),
        versions: words,
        ecosystem_specific: specific,
        database_specific: specific,
      }),
    )
    .nullish(),
  database_specific: specific,
});
type OsvRecord = z.infer<typeof recordSchema>;

const kinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const;

/** A version at which the state of a package changes. */
export interface RangeEvent {
  readonly kind: (typeof kinds)[number];
  readonly version: string;
}

/** One range of affected versions; the type is `SEMVER`, `ECOSYSTEM` or `GIT`, or what a later schema may add. */
export interface AffectedRange {
  readonly type: string;
  readonly events: readonly RangeEvent[];
}

/** How severe a database says a vulnerability is. */
export interface StatedSeverity {
  /** CVSS vectors, unchecked. */
  readonly vectors: readonly string[];
  /** LOW, MODERATE, HIGH, CRITICAL and their like, unchecked. */
  readonly words: readonly string[];
}

/** One package an advisory is about. */
export interface AffectedPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly purl: string;
  readonly severity: StatedSeverity;
  readonly ranges: readonly AffectedRange[];
  readonly versions: readonly string[];
}

/** A known vulnerability, as one database describes it. */
export interface Advisory {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Vulnerabilities a distribution's advisory goes back to. */
  readonly upstream: readonly string[];
  readonly related: readonly string[];
  readonly modified: string;
  /** Taken back by its database: it counts for nothing. */
  readonly withdrawn: boolean;
  /** At most 200 characters; empty when there is none. */
  readonly summary: string;
  readonly severity: StatedSeverity;
  readonly affected: readonly AffectedPackage[];
}

/**
 * An OSV record as an advisory. `where` names the record in the error. Throws an ExposureDataError that says which field is
 * not as the schema has it.
 */
export function advisoryOf(value: unknown, where: string): Advisory {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.map(String).join('.') || 'record';
    throw new ExposureDataError(
      `${where} is no OSV record: ${field}: ${issue?.message}; export it again from its database, or leave it out`,
    );
  }
  const record = parsed.data;
  return {
    id: record.id,
    aliases: names(record.aliases),
    upstream: names(record.upstream),
    related: names(record.related),
    modified: record.modified ?? '',
    withdrawn: moment.test(record.withdrawn ?? ''),
    summary: (record.summary ?? '').slice(0, longestSummary),
    severity: stated(record.severity, [record.database_specific]),
    affected: (record.affected ?? []).map(packageOf),
  };
}

function packageOf(affected: NonNullable<OsvRecord['affected']>[number]): AffectedPackage {
  return {
    ecosystem: affected.package?.ecosystem ?? '',
    name: affected.package?.name ?? '',
    purl: affected.package?.purl ?? '',
    severity: stated(affected.severity, [affected.database_specific, affected.ecosystem_specific]),
    ranges: (affected.ranges ?? []).map(({ type, events }) => ({
      type,
      events: events.flatMap((event) =>
        kinds.flatMap((kind) => {
          const at = event[kind];
          return at === undefined ? [] : [{ kind, version: at }];
        }),
      ),
    })),
    versions: affected.versions ?? [],
  };
}

const names = (list: readonly string[] | null | undefined): readonly string[] =>
  (list ?? []).filter((name) => identifier.test(name)).slice(0, mostNames);

/** `Ubuntu` is the one type of severity that is a word. */
function stated(
  list: OsvRecord['severity'],
  specifics: readonly ({ readonly severity?: unknown } | null | undefined)[],
): StatedSeverity {
  const entries = list ?? [];
  const said = specifics.map((one) => one?.severity).filter((one) => typeof one === 'string');
  return {
    vectors: entries.filter(({ type }) => type.startsWith('CVSS_')).map(({ score }) => score),
    words: [...said, ...entries.filter(({ type }) => type === 'Ubuntu').map(({ score }) => score)],
  };
}
