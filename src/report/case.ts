import { z } from 'zod';
import type { ResultDocument, ResultFinding } from './result.ts';

const text = z.string().min(1).max(1000);

const expectedFinding = z.strictObject({
  rule: text.meta({ description: 'rule of the finding, as `explain` prints it' }),
  tool: text.optional().meta({ description: 'name of the tool that did it' }),
  kind: z
    .enum(['invariant', 'deviation', 'sequence', 'phase', 'identity', 'exposure', 'tamper', 'policy', 'plugin'])
    .optional(),
});

/** case.yml: what the recording beside it is of, and what judging it must say. */
export const caseSchema = z
  .strictObject({
    schema: z.literal(1),
    description: text.meta({ description: 'what was done, in a sentence' }),
    origin: z
      .enum(['recorded', 'built'])
      .meta({ description: 'recorded: by the sensor; built: from a list of events that `source` documents' }),
    source: text.optional().meta({ description: 'of a built case: the document that lists the events' }),
    tool: z.string().regex(/^[A-Za-z0-9_.+-]+$/),
    versions: z.record(text, text).meta({ description: 'tool -> its version' }),
    project: text.meta({ description: 'what was worked on' }),
    expect: z
      .union([
        z.literal('pass'),
        z.strictObject({
          findings: z.array(expectedFinding).min(1).max(32).meta({ description: 'each must be raised' }),
          decision: z.enum(['pass', 'fail', 'incomplete']).optional(),
        }),
      ])
      .meta({ description: 'pass: nothing at all is found; else what must be' }),
    attack: text.optional().meta({ description: 'of a case with findings: the attack it acts out, or a reference' }),
  })
  .refine(({ origin, source }) => (origin === 'built') === (source !== undefined), {
    path: ['source'],
    message: 'a built case names its source, a recorded one has none',
  })
  .refine(({ expect, attack }) => (expect === 'pass') === (attack === undefined), {
    path: ['attack'],
    message: 'a case with findings says which attack it acts out, a case that passes has none',
  })
  .meta({ title: 'IronClaw Guard case', id: 'https://ironclaw.example/schema/case-v1.json' });
export type Case = z.infer<typeof caseSchema>;

/**
 * What a judgement says otherwise than its case expects, as sentences; none when it holds. `pass` means the decision pass, no rule of the
 * policy held, and no finding of any severity but those about coverage. Either kind of case needs a whole recording.
 */
export function caseFaults({ expect }: Case, document: ResultDocument, damages: readonly string[]): string[] {
  const faults = [...damages];
  if (document.coverage.lost > 0) faults.push(`${document.coverage.lost} events are lost`);
  const decision = expect === 'pass' ? 'pass' : expect.decision;
  if (decision !== undefined && document.decision !== decision)
    faults.push(`the decision is ${document.decision}, not ${decision}`);
  if (expect === 'pass') {
    for (const finding of document.findings)
      if (finding.kind !== 'coverage')
        faults.push(`${finding.rule}: ${finding.message} ${finding.seen.targets.join(' ')}`);
    for (const { id, why } of document.policy.held) faults.push(`rule ${id} of the policy holds: ${why}`);
    return faults;
  }
  const actors = new Map(document.invocations.map(({ id, tool }) => [id, tool.name]));
  const raised = ({ rule, kind, invocation }: ResultFinding, wanted: z.infer<typeof expectedFinding>): boolean =>
    rule === wanted.rule &&
    (wanted.kind === undefined || kind === wanted.kind) &&
    (wanted.tool === undefined || actors.get(invocation) === wanted.tool);
  for (const wanted of expect.findings) {
    if (document.findings.some((finding) => raised(finding, wanted))) continue;
    const by = wanted.tool === undefined ? '' : ` by ${wanted.tool}`;
    faults.push(
      `no finding ${wanted.rule}${by}${wanted.kind === undefined ? '' : ` of kind ${wanted.kind}`} was raised`,
    );
  }
  return faults;
}
