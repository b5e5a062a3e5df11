import { visible } from './escape.ts';
import { learnedText } from './learned-text.ts';
import { modifiedText } from './modified.ts';
import { count } from './number.ts';
import { raisedText } from './raised.ts';
import type { ResultFinding } from './result.ts';
import { rolePathText, toolOf } from './role-path.ts';

/** A finding in harmless words, for plain text. */
export interface FindingText {
  /** What happened: `rm deleted /etc/hosts`. */
  readonly headline: string;
  /** Role path and step. */
  readonly who: string;
  /** What the baseline allows, and which baseline that is. */
  readonly expected: string;
  /** What was acted on, and how often. */
  readonly seen: string;
  /** The known vulnerability that made it weigh more; undefined if none did. */
  readonly raised: string | undefined;
  /** What plug-ins make of its weight; undefined if nothing. */
  readonly modified: string | undefined;
  /** Who accepted it, why and until when; undefined if nobody did. */
  readonly accepted: string | undefined;
}

/** The first of some texts and a count of the rest; `quote` makes each harmless where it goes. */
export function listed(texts: readonly string[], most: number, quote: (text: string) => string): string {
  const shown = texts.slice(0, most).map(quote).join(', ');
  return texts.length > most ? `${shown} and ${count(texts.length - most)} more` : shown;
}

/** What the baseline allows, as it is said: `*` stands for tools. */
export const expectations = ({ expected }: ResultFinding): readonly string[] =>
  expected.map((text) => (text === '*' ? 'any program not dropped in this job' : text));

/** The baseline a finding was held against, with its confidence: `npm ∩ lifecycle, confidence 0.90`. */
export function baselineText({ kind, baseline, runs, c }: ResultFinding): string {
  if (kind === 'policy') return 'the configuration';
  if (kind === 'identity' || kind === 'coverage') return 'what the evidence says of it';
  if (kind === 'plugin') return visible(baseline, 60);
  if (kind === 'invariant' || kind === 'tamper') return 'true on the first run, whatever the baseline';
  const learned = runs === undefined ? '' : `, ${learnedText(runs)}`;
  const held = `${baseline === 'none' ? 'no baseline' : visible(baseline, 200)}${learned}`;
  return c === null ? held : `${held}, confidence ${c.toFixed(2)}`;
}

/** Who accepted a finding: `accepted by ada until 2027-01-31: known`. */
export function acceptedText({ accepted }: ResultFinding): string | undefined {
  if (accepted === undefined) return undefined;
  return `accepted by ${visible(accepted.owner, 60)}${accepted.second === undefined ? '' : ` and ${visible(accepted.second, 60)}`} until ${visible(accepted.until, 20)}: ${visible(accepted.reason, 200)}`;
}

/** What happened in one sentence, with its subject. */
export function headline({
  kind,
  rolePath,
  seen,
}: Pick<ResultFinding, 'kind' | 'rolePath'> & { readonly seen: { readonly what: string } }): string {
  return `${toolOf(rolePath)}${kind === 'deviation' ? '' : ':'} ${visible(seen.what, 500)}`;
}

/** The words of a finding; at most `most` targets and expectations are named. */
export function findingText(finding: ResultFinding, most: number): FindingText {
  const { seen, rolePath, step } = finding;
  const expected = expectations(finding);
  const quote = (text: string): string => visible(text, 120);
  return {
    headline: headline(finding),
    who: `${rolePathText(rolePath)} (step ${visible(step.name, 60)})`,
    expected: `${expected.length === 0 ? 'nothing of the kind' : listed(expected, most, quote)} (${baselineText(finding)})`,
    seen: `${listed(seen.targets, most, quote)}${seen.count > 1 ? `, ${count(seen.count)} times` : ''}`,
    raised: raisedText(finding.raised),
    modified: modifiedText(finding.modified),
    accepted: acceptedText(finding),
  };
}
