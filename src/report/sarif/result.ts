import { createHash } from 'node:crypto';
import type { Location, Result } from 'sarif';
import { visible } from '../escape.ts';
import { findingText } from '../finding-text.ts';
import { placeOf, repositoryPath } from '../place.ts';
import type { ResultHeld } from '../policy-facts.ts';
import type { RankedFinding } from '../ranking.ts';
import type { ResultDocument, ResultFinding } from '../result.ts';
import { rolePathText, toolOf } from '../role-path.ts';
import { ruleOf } from '../rules.ts';
import { type Standing, severityOf } from './descriptor.ts';
import { messageText, pathUri } from './sarif-text.ts';

/** A result, and what its rule is to say of itself. */
export interface RuledResult {
  readonly rule: string;
  readonly standing: Standing;
  readonly result: Result;
}

const mostTargets = 3;
const mostRelated = 5;
const inWorkspace = '${workspace}/';

/**
 * What code scanning tells alerts apart by: the finding's id, which is stable, with its workflow and job, and neither its line nor the
 * leg of a matrix. So an alert stays one when the workflow moves, and when all legs have it.
 */
const fingerprint = (id: string, { context }: ResultDocument): string =>
  `${createHash('sha256')
    .update(JSON.stringify([id, context?.workflow ?? '', context?.job ?? '']))
    .digest('hex')
    .slice(0, 16)}:1`;

function located(
  step: ResultFinding['step'],
  document: ResultDocument,
  logical: readonly { readonly name: string; readonly fullyQualifiedName: string }[],
): Location {
  const { file, line } = placeOf(step, document);
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(file) },
      region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
    },
    ...(logical.length === 0 ? {} : { logicalLocations: logical.map((one) => ({ ...one })) }),
  };
}

/** The files of the repository that a finding is about. */
function related({ seen }: ResultFinding): Location[] {
  const paths = seen.targets.flatMap((target) => {
    if (!target.startsWith(inWorkspace) || target.includes('*')) return [];
    return repositoryPath(target.slice(inWorkspace.length)) ?? [];
  });
  return paths.slice(0, mostRelated).map((path, at) => ({
    id: at + 1,
    message: { text: 'A file it is about.' },
    physicalLocation: { artifactLocation: { uri: pathUri(path) } },
  }));
}

/** A finding as a result: who, what was expected and what was seen, at the line of its step. */
export function findingResult({ finding, contribution }: RankedFinding, document: ResultDocument): RuledResult {
  const { headline, who, expected, seen, raised } = findingText(finding, mostTargets);
  const more = related(finding);
  const rule = ruleOf(finding).id;
  const result: Result = {
    ruleId: rule,
    level: finding.severity,
    message: {
      text: messageText([
        `${headline}.`,
        `Who: ${who}`,
        `Expected: ${expected}`,
        `Seen: ${seen}`,
        ...(raised === undefined ? [] : [`Raised: ${raised}`]),
        `More under ${visible(finding.id, 100)} in the job summary.`,
      ]),
    },
    locations: [
      located(finding.step, document, [
        { name: toolOf(finding.rolePath), fullyQualifiedName: rolePathText(finding.rolePath) },
      ]),
    ],
    ...(more.length === 0 ? {} : { relatedLocations: more }),
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding.id, document) },
    properties: {
      finding: visible(finding.id, 100),
      tactic: visible(finding.tactic, 40),
      class: visible(finding.class, 60),
      ...(finding.w === null || finding.c === null ? {} : { weight: finding.w, confidence: finding.c }),
      ...(contribution === null ? {} : { contribution }),
    },
  };
  return { rule, standing: { severity: finding.severity, score: severityOf(finding) }, result };
}

const effects = {
  fail: { severity: 'error', score: 7 },
  warn: { severity: 'warning', score: 4 },
  note: { severity: 'note', score: 0.1 },
} as const;

/** A rule of the configuration that held, as a result. Those of packs say nothing that findings do not. */
export function policyResult(
  { id, then, why, controls, invocation }: ResultHeld,
  document: ResultDocument,
): RuledResult {
  const standing = effects[then];
  const by = document.invocations.find((one) => one.id === invocation);
  const result: Result = {
    ruleId: 'policy-rule',
    level: standing.severity,
    message: {
      text: messageText([
        `The rule ${visible(id, 100)} held.`,
        ...(by === undefined ? [] : [`Who: ${rolePathText(by.rolePath)} (step ${visible(by.step.name, 60)})`]),
        `Why: ${visible(why, 600)}`,
        ...(controls.length === 0 ? [] : [`Controls: ${visible(controls.join(', '), 300)}`]),
      ]),
    },
    locations: [located(by?.step ?? { key: '', name: '' }, document, [])],
    partialFingerprints: { primaryLocationLineHash: fingerprint(`policy-rule ${id}`, document) },
  };
  return { rule: 'policy-rule', standing, result };
}
