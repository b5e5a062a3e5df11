import type { Recording } from '../events/recording.ts';
import type { Dossiers } from '../evidence/dossier.ts';
import {
  type PluginRequest,
  PROTOCOL,
  type ToldFinding,
  type ToldJob,
  type ToldTool,
} from '../evidence/plugins/request.ts';
import { toldId } from '../evidence/plugins/told-id.ts';
import type { Invocation } from '../invocations/invocation.ts';
import { cutMiddle } from './escape.ts';
import type { ResultFinding } from './result.ts';

/** Tools and findings that a plug-in is told of, and what of each; what is more is left out and said. */
const mostTools = 2000;
const mostFindings = 2000;
const mostComponents = 1000;
const mostSteps = 50;
const longest = 1000; // characters of a text

/** What plug-ins are told of a job. */
export interface Told {
  readonly guard: string;
  readonly job: ToldJob;
  /** In the order of their ids. */
  readonly tools: readonly ToldTool[];
  readonly findings: readonly ToldFinding[];
  /** The first invocation of each tool, by its id: of those that are left out too. */
  readonly first: ReadonlyMap<string, Invocation>;
  /** Sentences: what is left out. */
  readonly leftOut: readonly string[];
}

/** What tools and findings are told from. */
export interface ToldMaterial {
  readonly recording: Pick<Recording, 'guard' | 'context' | 'anchor' | 'end'>;
  readonly invocations: readonly Invocation[];
  readonly dossiers: Dossiers;
  /** Worst first. */
  readonly findings: readonly ResultFinding[];
}

/** The tools that ran, each file once, and what was found, for plug-ins: the same in every judgement of a recording with the same profiles. */
export function toldOf({ recording, invocations, dossiers, findings }: ToldMaterial): Told {
  const groups = new Map<string, Invocation[]>();
  const ids = new Map<string, string>();
  const made = new Set(findings.map(({ invocation }) => invocation));
  for (const invocation of invocations) {
    if (invocation.hop && !made.has(invocation.id)) continue;
    const id = toldId(invocation.tool);
    ids.set(invocation.id, id);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [invocation]);
    else group.push(invocation);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const { context, anchor, end, guard } = recording;
  const { environment, repository, workflow, job, event, ref, fork } = context;
  const ended = new Date(Number((BigInt(anchor) + BigInt(end)) / 1_000_000n)).toISOString();
  return {
    guard: guard.version,
    job: present({ ended, environment, repository, workflow, job, event, ref, fork }),
    tools: sorted.slice(0, mostTools).map(([id, group]) => toolOf(id, group, dossiers)),
    findings: findings
      .slice(0, mostFindings)
      .map((finding) => findingOf(finding, ids.get(finding.invocation) ?? ''))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    first: new Map(sorted.flatMap(([id, [invocation]]) => (invocation === undefined ? [] : [[id, invocation]]))),
    leftOut: [...leftOut(sorted.length, mostTools, 'tools'), ...leftOut(findings.length, mostFindings, 'findings')],
  };
}

/** The lines that a plug-in is told. */
export const requestsFor = ({ guard, job, tools, findings }: Told, plugin: string): PluginRequest[] => [
  { type: 'hello', protocol: PROTOCOL, guard, plugin, job },
  ...tools,
  ...findings,
  { type: 'end' },
];

const leftOut = (all: number, most: number, what: string): string[] =>
  all > most ? [`plug-ins were told of ${most} of ${all} ${what}`] : [];

function toolOf(id: string, group: readonly Invocation[], dossiers: Dossiers): ToldTool {
  const [first] = group as [Invocation];
  const { tool } = first;
  const { identity, provenance, freshness, components } = dossiers.of(tool);
  const { claims } = provenance;
  const steps = [...new Set(group.map(({ step }) => step.key))].sort();
  return {
    type: 'tool',
    id,
    ...present({
      name: tool.name,
      version: tool.version ?? identity.package?.version,
      purl: identity.package?.purl ?? tool.purl,
      class: tool.class,
      path: cut(tool.path),
      exe: cut(tool.exe),
      sha256: identity.sha256,
    }),
    pure: tool.pure,
    identity: { level: identity.level, reason: cut(identity.reason) },
    ...(provenance.present
      ? {
          attestation: present({
            verified: provenance.verified,
            fresh: provenance.verified && freshness.fresh,
            repository: claims?.source,
            ref: claims?.ref,
            commit: claims?.commit,
            builder: claims?.builder,
          }),
        }
      : {}),
    components: components
      .slice(0, mostComponents)
      .map(({ name, version, purl }) => present({ name: cut(name), version, purl })),
    steps: steps.slice(0, mostSteps),
    invocations: group.length,
  };
}

const findingOf = ({ seen, ...finding }: ResultFinding, tool: string): ToldFinding => ({
  type: 'finding',
  id: finding.id,
  tool,
  rule: finding.rule,
  kind: finding.kind,
  severity: finding.severity,
  tactic: finding.tactic,
  class: finding.class,
  step: finding.step.key,
  message: cut(seen.what),
  targets: seen.targets.map(cut),
  count: seen.count,
  accepted: finding.accepted !== undefined,
});

const cut = (text: string): string => cutMiddle(text, longest);

/** An object without the keys that have no value. */
function present<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
