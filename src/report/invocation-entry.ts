import { signalType } from '../baseline/act.ts';
import { toldId } from '../evidence/plugins/told-id.ts';
import { type Invocation, lineage } from '../invocations/invocation.ts';
import { type Accumulator, nothing } from '../score/accumulator.ts';
import { contributions } from '../score/contribution.ts';
import { published, score } from '../score/hazard.ts';
import type { Assessment } from './assessment.ts';
import type { Parts } from './document.ts';
import { manifestOf } from './manifest-facts.ts';
import { type Providers, withProviders } from './providers.ts';
import type { ResultInvocation, ResultSignal } from './result.ts';
import { attestationOf, exposureOf, identityOf } from './standing.ts';
import { toTerms } from './terms.ts';

/** What a result says of one process image. @param providers of all that ran, by who started them */
export function toInvocation(
  invocation: Invocation,
  { assessment, baselines, config, dossiers, plugins }: Parts,
  providers: Providers,
): ResultInvocation {
  const strict = config.judgement === 'rights';
  const { tool, exit } = invocation;
  const own = assessment.risk.own(invocation);
  const tree = assessment.risk.tree(invocation)?.worst ?? nothing;
  const dossier = dossiers.of(tool);
  const { identity } = dossier;
  const attestation = attestationOf(dossier);
  const layers = baselines.envelopes.of(invocation).layers;
  const layer = layers[0];
  return {
    id: invocation.id,
    parent: invocation.parent?.id ?? null,
    pid: invocation.pid,
    started: invocation.started,
    ...(invocation.ended === undefined ? {} : { ended: invocation.ended }),
    argv: [...invocation.argv],
    cwd: baselines.variables.print(invocation.cwd),
    tool: {
      name: tool.name,
      ...(tool.version === undefined ? {} : { version: tool.version }),
      ...(tool.purl === undefined ? {} : { purl: tool.purl }),
      ...(tool.class === undefined ? {} : { class: tool.class }),
      path: tool.path,
      exe: tool.exe,
      ...(identity.sha256 === undefined ? {} : { sha256: identity.sha256 }),
    },
    ...(plugins === undefined ? {} : { told: toldId(tool) }),
    rolePath: [...invocation.rolePath],
    lineage: ends(lineage(invocation)).map(({ id }) => id),
    ...(invocation.hops.length === 0 ? {} : { hops: [...invocation.hops] }),
    step: { ...invocation.step },
    action: invocation.action,
    identity: { ...identityOf(dossier), ...withProviders(invocation, identity.sha256, providers) },
    ...(attestation === undefined ? {} : { attestation }),
    exposure: exposureOf(dossier),
    baseline: {
      source: layer?.source ?? 'none',
      name: layers.map(({ name }) => name).join(' ∩ '),
      ...(layer?.status === undefined ? {} : { status: layer.status }),
      ...(layer?.runs === undefined ? {} : { runs: layer.runs }),
      confidence: layer?.confidence ?? 0,
      ...manifestOf(invocation, baselines.manifests),
    },
    risk: strict ? null : { own: score(own?.worst.sum ?? 0), tree: score(tree.sum), hazard: published(tree.sum) },
    ...(strict || own === undefined || own.worst.sum === 0 ? {} : { terms: toTerms(own.worst) }),
    signals: toSignals(invocation, own, assessment, strict),
    ...(exit === undefined ? {} : { exit }),
  };
}

function toSignals(
  invocation: Invocation,
  own: Accumulator | undefined,
  { signals }: Assessment,
  strict: boolean,
): ResultSignal[] {
  const worst = own?.worst ?? nothing;
  const left = new Map<string, number>();
  contributions(worst).forEach((share, index) => {
    const finding = worst.terms[index]?.deviation.finding ?? '';
    left.set(finding, (left.get(finding) ?? 0) + Math.round(share * 100));
  });
  const counts = signals.of(invocation);
  const named = new Set(counts.map(({ finding }) => finding));
  // what too many findings left without a line of its own stands in the line that counts them
  const unnamed = [...left].reduce((sum, [finding, share]) => (named.has(finding) ? sum : sum + share), 0);
  const overflow = counts.find(({ expected, finding }) => !expected && finding === undefined);
  return counts.map((signal) => {
    const { kind, target, count, expected, finding } = signal;
    const share = signal === overflow ? unnamed : finding === undefined ? 0 : (left.get(finding) ?? 0);
    if (finding !== undefined) left.delete(finding);
    const type = signalType(kind);
    return {
      type,
      kind,
      ...(type === 'network' ? { destination: target } : { target }),
      count,
      expected,
      ...(finding === undefined ? {} : { finding }),
      risk_contribution: strict ? null : share / 100,
    };
  });
}

/** Ancestors that are named: of more those next to the root and to the invocation, as a role path does. */
const mostAncestors = 64;

const ends = (above: readonly Invocation[]): readonly Invocation[] =>
  above.length <= mostAncestors ? above : [...above.slice(0, mostAncestors / 2), ...above.slice(-mostAncestors / 2)];
