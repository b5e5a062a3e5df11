import { z } from 'zod';
import type { PluginEvidence } from '../evidence/plugins/plugin-evidence.ts';
import type { ResultFinding } from './result.ts';
import type { Told } from './told.ts';

const count = z.int().min(0);
const mostEvidence = 200;

/** A plug-in of the configuration, in result.json. */
export const resultPluginSchema = z.object({
  name: z.string(),
  command: z.string(),
  sha256: z.string().meta({ description: 'digest of its program' }),
  answered: z.boolean().meta({ description: 'it was asked, and answered as the protocol has it' }),
  complete: z.boolean().meta({ description: 'and found out all that it wanted to' }),
  reasons: z.array(z.string()).meta({ description: 'why not' }),
  evidence: z
    .array(z.object({ about: z.string(), text: z.string(), link: z.string().optional() }))
    .meta({ description: 'at most 200; `about` is `told` of invocations, the id of a finding, or `job`' }),
  evidenceTotal: count,
  facts: count,
  factors: count,
  findings: count,
  refused: z.array(z.string()).meta({ description: 'answers that count for nothing, at most ten' }),
  refusedTotal: count,
});
export type ResultPlugin = z.infer<typeof resultPluginSchema>;

/** What the result says of the plug-ins, in the order of their names. */
export function pluginsOf(evidence: PluginEvidence, told: Told, findings: readonly ResultFinding[]): ResultPlugin[] {
  const kinds = new Map(findings.map(({ id, kind }) => [id, kind]));
  const refused = evidence.refused(new Set(told.first.keys()), kinds);
  return evidence.plugins.map((plugin) => {
    const { name, command, sha256, answered, complete, reasons } = plugin;
    const { total = 0, sentences = [] } = refused.get(name) ?? {};
    return {
      name,
      command,
      sha256,
      answered,
      complete,
      reasons: [...reasons],
      evidence: plugin.evidence
        .slice(0, mostEvidence)
        .map(({ about, text, link }) => ({ about, text, ...(link === undefined ? {} : { link }) })),
      evidenceTotal: plugin.evidence.length,
      facts: plugin.facts.length,
      factors: plugin.factors.length,
      findings: plugin.findings.length,
      refused: [...sentences],
      refusedTotal: total,
    };
  });
}

/** What plug-ins did not tell, a sentence each, for the reasons of the coverage. */
export const pluginGaps = (plugins: readonly ResultPlugin[], { leftOut }: Pick<Told, 'leftOut'>): string[] => [
  ...leftOut,
  ...plugins.flatMap(({ name, answered, reasons, refused: [first], refusedTotal }) => [
    ...reasons.map((reason) =>
      answered
        ? `the plug-in ${name} says that it could not find out all: ${reason}`
        : `the plug-in ${name} gave no evidence: ${reason}`,
    ),
    ...(first === undefined
      ? []
      : [`${refusedTotal} answers of the plug-in ${name} count for nothing, as the ${first}`]),
  ]),
];
