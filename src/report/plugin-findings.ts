import type { PluginEvidence } from '../evidence/plugins/plugin-evidence.ts';
import type { Invocation } from '../invocations/invocation.ts';
import type { Sighting } from './findings.ts';
import type { ResultFinding } from './result.ts';
import type { Told } from './told.ts';

/** What a plug-in found, and of whom. */
export interface PluginFinding {
  readonly sighting: Sighting;
  readonly invocation: Invocation;
  /** The act it is about, where it is about a finding. */
  readonly at: { readonly t: number; readonly seq: number } | undefined;
}

/**
 * The findings of plug-ins: of a tool they are told of the first that ran, of a finding of whoever did that first. They weigh nothing.
 * @param invocations by their ids
 * @param findings what was found without plug-ins
 */
export function pluginFindings(
  { plugins }: PluginEvidence,
  { first }: Pick<Told, 'first'>,
  invocations: ReadonlyMap<string, Invocation>,
  findings: readonly ResultFinding[],
): PluginFinding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return plugins.flatMap(({ name, findings: said }) =>
    said.flatMap(({ about, rule, severity, message }): PluginFinding[] => {
      const known = byId.get(about);
      const invocation = known === undefined ? first.get(about) : invocations.get(known.invocation);
      if (invocation === undefined) return [];
      const called = `plugin-${name}-${rule}`;
      const sighting = {
        rule: called,
        kind: 'plugin' as const,
        tactic: 'plugin',
        class: `plugin-${name}`,
        w: 0,
        c: 1,
        object: known === undefined ? called : `${called} ${about}`,
        target: known === undefined ? invocation.tool.path : about,
        message: `the plug-in ${name} says: ${message}`,
        expected: [],
        baseline: `plug-in ${name}`,
        severity,
      };
      const at = known === undefined ? undefined : { t: known.seen.first, seq: known.seen.seq };
      return [{ sighting, invocation, at }];
    }),
  );
}
