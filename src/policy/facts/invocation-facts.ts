import type { Envelope } from '../../baseline/envelope.ts';
import type { Dossier } from '../../evidence/dossier.ts';
import type { PluginEvidence } from '../../evidence/plugins/plugin-evidence.ts';
import { foreignRole, type Invocation } from '../../invocations/invocation.ts';
import type { Tool } from '../../invocations/tool.ts';
import type { Worst } from '../../score/accumulator.ts';
import { contributions } from '../../score/contribution.ts';
import { type ScoredTactic, scoredTactics } from '../../score/deviation.ts';
import { pluginFactor } from '../../score/factor.ts';
import { published, score } from '../../score/hazard.ts';
import type { RiskTree } from '../../score/risk.ts';
import type { InvocationFacts } from './catalogue.ts';
import { type FindingFacts, findingFacts, type KnownFinding } from './finding-facts.ts';
import { toolFacts } from './tool-facts.ts';

/** What rules are asked of: an invocation, with its facts. */
export interface Subject {
  readonly id: string;
  /** Id of the nearest one above it. */
  readonly parent: string | undefined;
  readonly facts: InvocationFacts;
}

/** What the facts of invocations are made from. */
export interface SubjectMaterial {
  /** All process images, in the order they started. */
  readonly invocations: readonly Invocation[];
  readonly risk: RiskTree;
  readonly findings: readonly KnownFinding[];
  /** When the recording ended, ns since it began. */
  readonly end: number;
  readonly plugins: PluginEvidence;
  dossier(tool: Tool): Dossier;
  envelope(invocation: Invocation): Envelope;
  /** Ids of the findings that an invocation's acts belong to. */
  made(invocation: Invocation): Iterable<string>;
}

/** The invocations that rules are asked of: those that the result shows, and whatever something was found of. */
export function subjectsOf(material: SubjectMaterial): Subject[] {
  const byId = new Map(material.findings.map((finding) => [finding.id, findingFacts(finding)]));
  const first = new Map<string, Set<string>>();
  for (const { id, invocation } of material.findings) {
    const ids = first.get(invocation);
    if (ids === undefined) first.set(invocation, new Set([id]));
    else ids.add(id);
  }
  const depths = new Map<Invocation, number>();
  const asked = new Set<Invocation>();
  return material.invocations.flatMap((invocation) => {
    const { id, parent, hop } = invocation;
    const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(invocation, depth);
    const own = first.get(id);
    if (hop && own === undefined) return [];
    asked.add(invocation);
    let above = parent;
    while (above !== undefined && !asked.has(above)) above = above.parent;
    const ids = new Set([...(own ?? []), ...material.made(invocation)]);
    const findings = [...ids].sort().flatMap((each) => byId.get(each) ?? []);
    return [{ id, parent: above?.id, facts: factsOf(invocation, depth, findings, material) }];
  });
}

function factsOf(
  invocation: Invocation,
  depth: number,
  findings: readonly FindingFacts[],
  { risk, dossier, envelope, end, plugins }: SubjectMaterial,
): InvocationFacts {
  const { tool, step, started, ended = end } = invocation;
  const layers = envelope(invocation).layers;
  const [layer] = layers;
  return {
    risk: riskFacts(risk.own(invocation)?.worst, risk.tree(invocation)?.worst),
    ...toolFacts(tool, dossier(tool)),
    baseline: {
      source: layer?.source ?? 'none',
      name: layers.map(({ name }) => name).join(' ∩ '),
      status: layer?.status ?? '',
      confidence: layer?.confidence ?? 0,
      runs: layer?.runs ?? 0,
    },
    invocation: {
      id: invocation.id,
      action: invocation.action,
      argv: invocation.argv,
      cwd: invocation.cwd,
      depth,
      role: foreignRole(invocation)?.kind ?? '',
      lineage: invocation.rolePath.map(({ name }) => name),
      started: started / 1e9,
      seconds: Math.max(0, ended - started) / 1e9,
      exit: invocation.exit?.code ?? -1,
    },
    step: {
      key: step.key,
      name: step.name,
      action: step.action ?? '',
      score: score(risk.step(step)?.worst.sum ?? 0),
    },
    plugin: {
      ...plugins.facts(tool),
      factor: pluginFactor(plugins.factors(tool).map(({ factor }) => factor)),
    },
    findings,
    deviations: findings.filter(({ kind }) => kind === 'deviation' || kind === 'phase'),
    sequences: findings.filter(({ kind }) => kind === 'sequence'),
  };
}

const none = Object.fromEntries(scoredTactics.map((name) => [name, 0])) as Record<ScoredTactic, number>;

function riskFacts(own: Worst | undefined, tree: Worst | undefined): InvocationFacts['risk'] {
  if (tree === undefined) return { score: 0, own: 0, hazard: 0, tactics: none };
  const cents = { ...none };
  contributions(tree).forEach((share, index) => {
    const tactic = tree.terms[index]?.deviation.tactic;
    if (tactic !== undefined) cents[tactic] += Math.round(share * 100);
  });
  const tactics = Object.fromEntries(scoredTactics.map((name) => [name, cents[name] / 100])) as typeof none;
  return { score: score(tree.sum), own: score(own?.sum ?? 0), hazard: published(tree.sum), tactics };
}
