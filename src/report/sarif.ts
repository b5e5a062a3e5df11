import { createHash } from 'node:crypto';
import type { Invocation, Log, Notification } from 'sarif';
import { canonicalJson } from './canonical.ts';
import { visible } from './escape.ts';
import { many } from './number.ts';
import { dividedFindings } from './ranking.ts';
import type { ResultDocument } from './result.ts';
import { PAGES, rules } from './rules.ts';
import { type Notice, noticeDescriptors, ruleDescriptor, type Standing } from './sarif/descriptor.ts';
import { findingResult, policyResult, type RuledResult } from './sarif/result.ts';
import { messageText } from './sarif/sarif-text.ts';
import { coverageReasons, coverageWords } from './verdict.ts';

/** GitHub shows so many results of a run. */
export const mostResults = 5000;
/** GitHub takes 10 MB of gzip, which is never more than the bytes it is made from, but for a few: so much for results, in bytes. */
export const mostResultBytes = 9_000_000;
const mostNotes = 20;
const severities = ['note', 'warning', 'error'] as const;

/** What is not in the document. */
export interface SarifOptions {
  /** Where the pages of findings lie, without a slash at the end. */
  readonly pages?: string;
}

/**
 * The open findings as SARIF 2.1.0, as code scanning takes it, worst first. A clean run has no result, which closes the alerts of earlier
 * ones; a run that is incomplete says so in `executionSuccessful` and must not be uploaded: it would close what it did not look for.
 */
export function sarifLog(document: ResultDocument, { pages = PAGES }: SarifOptions = {}): Log {
  const { open, accepted } = dividedFindings(document);
  const held = document.policy.held.filter(({ from }) => from === 'configuration');
  const all = [
    ...held.map((one) => policyResult(one, document)),
    ...open.slice(0, mostResults).map((one) => findingResult(one, document)),
  ];
  const kept = within(all);
  const left = held.length + open.length - kept.length;
  const standings = new Map<string, Standing>();
  for (const { rule, standing } of kept) standings.set(rule, worse(standings.get(rule), standing));
  const used = rules.filter(({ id }) => standings.has(id));
  const index = new Map(used.map(({ id }, at) => [id, at]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'IronClaw Guard',
            semanticVersion: visible(document.guard.version, 40),
            informationUri: 'https://github.com/ironclaw/guard',
            rules: used.map((rule) => ruleDescriptor(rule, standings.get(rule.id) as Standing, pages)),
            notifications: [...noticeDescriptors],
          },
        },
        automationDetails: { id: categoryOf(document) },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(document, left)],
        results: kept.map(({ rule, result }) => ({ ...result, ruleIndex: index.get(rule) ?? -1 })),
        properties: {
          decision: document.decision,
          coverage: document.coverage.level,
          ...(document.risk.score === null ? {} : { score: document.risk.score }),
          accepted: accepted.length,
        },
      },
    ],
  };
}

/** The log as text: the same document gives the same bytes. */
export const sarifText = (document: ResultDocument, options?: SarifOptions): string =>
  canonicalJson(sarifLog(document, options));

/** The first results, as far as number and bytes allow. */
function within(results: readonly RuledResult[]): readonly RuledResult[] {
  let left = mostResultBytes;
  const end = results.slice(0, mostResults).findIndex(({ result }) => {
    const text = JSON.stringify(result, undefined, 2);
    // each line is eight blanks further in than it is here, and the number of its rule is added
    left -= Buffer.byteLength(text) + 8 * text.split('\n').length + 40;
    return left < 0;
  });
  return results.slice(0, end < 0 ? mostResults : end);
}

const worse = (a: Standing | undefined, b: Standing): Standing => ({
  severity: severities[Math.max(severities.indexOf(a?.severity ?? 'note'), severities.indexOf(b.severity))] ?? 'note',
  score: Math.max(a?.score ?? 0, b.score),
});

/**
 * The category of an upload, in which a later one replaces it: `ironclaw-guard/WORKFLOW/JOB/LEG/`, with a hash for the leg of a matrix. Of
 * a command it is `ironclaw-guard/run/`.
 */
function categoryOf({ context }: ResultDocument): string {
  if (context?.job === undefined) return 'ironclaw-guard/run/';
  const { workflow = 'workflow', job, matrix } = context;
  const leg = matrix === undefined ? [] : [createHash('sha256').update(matrix).digest('hex').slice(0, 8)];
  const words = [workflow.replace(/^\.github\/workflows\//, ''), job].map((word) =>
    visible(word === '' ? '-' : word, 80).replace(/[^A-Za-z0-9._-]/g, '-'),
  );
  return `${['ironclaw-guard', ...words, ...leg].join('/')}/`;
}

function invocationOf(document: ResultDocument, left: number): Invocation {
  const { decision, policy } = document;
  const level = decision === 'incomplete' ? 'error' : 'note';
  const note = (id: Notice, of: Notification['level'], text: string): Notification => ({
    descriptor: { id },
    level: of,
    message: { text },
  });
  const reasons = coverageReasons(document, mostNotes).map((reason) => note('coverage', level, messageText([reason])));
  const cut =
    left === 0
      ? []
      : [
          note(
            'left-out',
            'warning',
            messageText([`${many(left, 'more result')}: result.json and the job summary have more`]),
          ),
        ];
  const errors = policy.errors.slice(0, mostNotes).map((error) => note('policy-error', 'error', messageText([error])));
  return {
    executionSuccessful: decision !== 'incomplete',
    toolExecutionNotifications: [
      ...(decision === 'incomplete' ? [note('coverage', 'error', messageText([coverageWords(document)]))] : []),
      ...reasons,
      ...cut,
    ],
    ...(errors.length === 0 ? {} : { toolConfigurationNotifications: errors }),
  };
}
