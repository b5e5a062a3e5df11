import type { Learned } from '../learned.ts';
import type { Phases } from '../phases.ts';
import { type Profile, profileSchema, type Right } from '../profile.ts';
import { patternText } from './act-key.ts';
import { addOrders, type OrderCounts } from './order-counts.ts';
import { learnPhases } from './phases.ts';
import { type Proposal, type ProposedRight, propose } from './proposal.ts';
import type { Supports } from './supports.ts';
import { LOOKALIKE, type ToolSupport } from './tool-support.ts';

/** What was learned of one tool. */
export interface LearnedTool {
  readonly profile: Profile;
  readonly proposal: Proposal;
  readonly support: ToolSupport;
  /** Roles that no recording entered: their rights are those of the profile before. */
  readonly untouched: readonly string[];
}

/** There is nothing of a tool that a profile could be made of. */
export class NothingLearned extends Error {
  override readonly name = 'NothingLearned';
}

/**
 * The profile of one tool that recordings support. What says who the tool is and how roles are entered is taken from the
 * profile it had; its rights are only those that were seen.
 *
 * @throws NothingLearned when no run shows the tool
 */
export function learnedProfile(supports: Supports, tool: string, before: Profile | undefined): LearnedTool {
  const support = supports.tools.get(tool);
  if (support === undefined || support.runs.size === 0) {
    const alike = [...(support?.refused.values() ?? [])].some(({ finding }) => finding === LOOKALIKE);
    const why = alike
      ? `; what ran by its name lies in a workspace, a temporary directory or a cache, where anybody may put one`
      : '';
    throw new NothingLearned(`no recording shows \`${tool}\` at work${why}`);
  }
  const match = before?.match ?? matchOf(support);
  const proposal = propose(support, supports.runs);
  const kinds = Object.keys(before?.roles ?? {});
  const untouched = kinds.filter((kind) => !support.roles.has(kind));
  const roles = Object.entries(before?.roles ?? {}).map(([kind, role]) => [
    kind,
    support.roles.has(kind)
      ? {
          enter: role.enter,
          rights: rightsOf(proposal, kind),
          ...orderOf(support, kind),
          seen: support.roles.get(kind)?.size,
        }
      : role,
  ]);
  const kind = before?.extends ?? (support.class === undefined ? undefined : (`class/${support.class}` as const));
  const profile: Profile = {
    schema: 1,
    tool,
    ...(before?.description === undefined ? {} : { description: before.description }),
    ...(kind === undefined ? {} : { extends: kind }),
    status: 'experimental',
    ...(match === undefined ? {} : { match }),
    ...(before?.actions === undefined ? {} : { actions: before.actions }),
    rights: rightsOf(proposal, undefined),
    ...orderOf(support, undefined),
    learned: learnedFrom(supports, support),
    ...(roles.length === 0 ? {} : { roles: Object.fromEntries(roles) }),
    ...(before?.falsePositives === undefined ? {} : { falsePositives: before.falsePositives }),
    ...(before?.references === undefined ? {} : { references: before.references }),
  };
  return { profile, proposal, support, untouched };
}

/** Throws NothingLearned when nothing says which file a profile is about, or when it is none that can be read again. */
export function assertApplies(profile: Profile): void {
  const { tool, match } = profile;
  if (match === undefined)
    throw new NothingLearned(
      `\`${tool}\` lies where jobs build or download (workspace, temporary directories, caches): no profile would apply to it; ` +
        'a manifest of its digest would (--manifest)',
    );
  const issue = profileSchema.safeParse(profile).error?.issues[0];
  if (issue !== undefined)
    throw new NothingLearned(
      `what was learned of \`${tool}\` is no profile: ${issue.path.join('.')}: ${issue.message}`,
    );
}

const rightsOf = ({ rights }: Proposal, role: string | undefined): Right[] =>
  rights.filter((one: ProposedRight) => one.role === role).map(({ right }) => right);

/** The order of a tool or role in all runs together. */
function orderOf({ orders }: ToolSupport, role: string | undefined): { phases?: Phases } {
  let all: OrderCounts | undefined;
  for (const order of orders.values())
    if (order.role === role)
      for (let run = 0; run < order.runs.size; run++)
        all = all === undefined ? order.counts : addOrders(all, order.counts);
  return all === undefined ? {} : { phases: learnPhases(all) };
}

function matchOf({ tool, entries, modules }: ToolSupport): Profile['match'] {
  const entry = [...entries.patterns()].map(({ segments }) => patternText('path', segments));
  const module = [...modules.keys()].filter((name) => name === tool);
  if (entry.length + module.length === 0) return undefined;
  return { ...(entry.length === 0 ? {} : { entry }), ...(module.length === 0 ? {} : { module }) };
}

function learnedFrom({ runs }: Supports, support: ToolSupport): Learned {
  const facts = [...support.runs].flatMap((run) => runs.get(run) ?? []);
  const authors = new Set(facts.flatMap(({ author }) => author ?? []));
  const versions = [...support.versions.keys()].sort();
  return {
    runs: support.runs.size,
    projects: new Set(facts.map(({ project }) => project)).size,
    ...(authors.size === 0 ? {} : { authors: authors.size }),
    ...(versions.length === 0 ? {} : { versions }),
  };
}
