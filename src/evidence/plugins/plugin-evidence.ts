import { createHash } from 'node:crypto';
import type { Tool } from '../../invocations/tool.ts';
import type { Evidence } from '../evidence.ts';
import type { EvidenceAnswer, FactAnswer, FactorAnswer, FindingAnswer, PluginAnswer } from './answer.ts';
import { MOST_BYTES, parseAnswers } from './parse-answers.ts';
import { type Plugin, pluginName } from './plugin.ts';
import type { PluginRecord } from './record.ts';
import { toldId } from './told-id.ts';

/** What answers can be about that is no tool or finding: the job. */
const JOB = 'job';
/** Kinds of finding that nothing multiplies, by what they are called. */
const FIXED: ReadonlySet<string> = new Set(['invariant', 'identity', 'tamper', 'coverage']);
/** Refused answers told one by one, of each plug-in. */
const MOST_REFUSED = 10;

/** A fact's values for a tool, by name. */
export type PluginFacts = Readonly<Record<string, boolean | number | string>>;

/** A plug-in's word on what something weighs. */
export interface GivenFactor {
  readonly plugin: string;
  /** As it was given. */
  readonly factor: number;
  readonly about: 'tool' | 'finding';
  readonly reason: string;
}

/** What one plug-in came to. */
export interface AnsweredPlugin {
  readonly name: string;
  readonly command: string;
  readonly sha256: string;
  /** It was asked, and answered as the protocol has it. */
  readonly answered: boolean;
  /** And found out all that it wanted to. */
  readonly complete: boolean;
  /** Sentences: why not. */
  readonly reasons: readonly string[];
  readonly evidence: readonly EvidenceAnswer[];
  readonly facts: readonly FactAnswer[];
  readonly factors: readonly FactorAnswer[];
  readonly findings: readonly FindingAnswer[];
}

/** What plug-ins of the configuration said when they were asked, as the recording has it: they are not run again. */
export class PluginEvidence {
  /** In the order of their names, so that the order in the configuration changes nothing. */
  readonly plugins: readonly AnsweredPlugin[];
  readonly #declared: ReadonlyMap<string, PluginFacts>;
  readonly #factors = new Map<string, { readonly plugin: string; readonly answer: FactorAnswer }[]>();
  readonly #facts = new Map<string, FactAnswer>();

  constructor(evidence: Evidence, configured: readonly Plugin[]) {
    const byName = configured.map((plugin) => [pluginName(plugin), plugin] as const);
    byName.sort(([a], [b]) => (a < b ? -1 : 1));
    this.#declared = new Map(byName.map(([name, { facts }]) => [name, facts]));
    this.plugins = byName.map(([name, plugin]) => answered(name, plugin, evidence));
    for (const { name, factors, facts } of this.plugins) {
      for (const answer of factors) {
        const known = this.#factors.get(answer.about);
        if (known === undefined) this.#factors.set(answer.about, [{ plugin: name, answer }]);
        else known.push({ plugin: name, answer });
      }
      for (const answer of facts)
        if (this.#takes(name, answer)) this.#facts.set(factKey(name, answer.name, answer.about), answer);
    }
  }

  /** What plug-ins say a tool weighs, and a finding of it, in the order of their names. */
  factors(tool: Tool, finding?: string): GivenFactor[] {
    if (this.#factors.size === 0) return [];
    const of = (key: string, about: GivenFactor['about']): GivenFactor[] =>
      (this.#factors.get(key) ?? []).map(({ plugin, answer: { factor, reason } }) => ({
        plugin,
        factor,
        about,
        reason,
      }));
    const all = [...of(toldId(tool), 'tool'), ...(finding === undefined ? [] : of(finding, 'finding'))];
    return all.sort((a, b) => (a.plugin < b.plugin ? -1 : a.plugin > b.plugin ? 1 : 0));
  }

  /** The facts of a tool by plug-in: what was said of it, else of the job, else what the configuration has for them. */
  facts(tool: Tool): Readonly<Record<string, PluginFacts>> {
    if (this.#declared.size === 0) return {};
    const id = toldId(tool);
    const of = (plugin: string, declared: PluginFacts): PluginFacts =>
      Object.fromEntries(
        Object.entries(declared).map(([name, value]) => {
          const said = this.#facts.get(factKey(plugin, name, id)) ?? this.#facts.get(factKey(plugin, name, JOB));
          return [name, said?.value ?? value];
        }),
      );
    return Object.fromEntries([...this.#declared].map(([plugin, declared]) => [plugin, of(plugin, declared)]));
  }

  /**
   * Answers that count for nothing, a sentence each and at most ten of a plug-in, with how many there are.
   * @param tools ids that were told
   * @param findings id -> kind
   */
  refused(
    tools: ReadonlySet<string>,
    findings: ReadonlyMap<string, string>,
  ): ReadonlyMap<string, { readonly total: number; readonly sentences: readonly string[] }> {
    return new Map(
      this.plugins.map(({ name, evidence, facts, factors, findings: found }) => {
        const sentences = [...evidence, ...facts, ...factors, ...found].flatMap((answer) => {
          const why = this.#refusal(name, answer, tools, findings);
          return why === undefined ? [] : [`${answer.type} about ${answer.about}: ${why}`];
        });
        return [name, { total: sentences.length, sentences: sentences.slice(0, MOST_REFUSED) }];
      }),
    );
  }

  #refusal(
    plugin: string,
    answer: EvidenceAnswer | FactAnswer | FactorAnswer | FindingAnswer,
    tools: ReadonlySet<string>,
    findings: ReadonlyMap<string, string>,
  ): string | undefined {
    const { about, type } = answer;
    const kind = findings.get(about);
    if (about === JOB) {
      if (type === 'factor' || type === 'finding') return 'it must be about a tool or a finding';
    } else if (!tools.has(about) && kind === undefined) return 'no tool or finding has this id';
    if (type === 'factor' && kind !== undefined && FIXED.has(kind)) return `nothing changes what ${kind} weighs`;
    if (type !== 'fact') return undefined;
    if (kind !== undefined) return 'a fact is about a tool or the job';
    if (this.#takes(plugin, answer)) return undefined;
    const declared = this.#declared.get(plugin)?.[answer.name];
    return declared === undefined
      ? `the configuration declares no fact ${answer.name}`
      : `${answer.name} is a ${typeof answer.value}, and the configuration declares a ${typeof declared}`;
  }

  #takes(plugin: string, { name, value }: FactAnswer): boolean {
    const declared = this.#declared.get(plugin) ?? {};
    return Object.hasOwn(declared, name) && typeof declared[name] === typeof value;
  }
}

const factKey = (plugin: string, name: string, about: string): string => JSON.stringify([plugin, name, about]);

const nothing = { evidence: [], facts: [], factors: [], findings: [] };

function answered(name: string, { command, sha256 }: Plugin, evidence: Evidence): AnsweredPlugin {
  const plugin = { name, command, sha256 };
  const without = (reason: string): AnsweredPlugin => ({
    ...plugin,
    ...nothing,
    answered: false,
    complete: false,
    reasons: [reason],
  });
  const record = (evidence.document.plugins ?? []).find((one) => one.name === name);
  if (record === undefined) return without('it was not asked when this was recorded');
  if (record.sha256 !== sha256)
    return without(`another program was asked when this was recorded, with SHA-256 ${record.sha256}`);
  if (record.failure !== undefined || record.answers === undefined)
    return without(record.failure ?? 'it gave no answers');
  const said = answersOf(record.answers, evidence);
  if (said === undefined) return without('its answers are missing from the recording, or were changed');
  const of = <T extends PluginAnswer['type']>(type: T) =>
    said.filter((one): one is Extract<typeof one, { type: T }> => one.type === type);
  const missing = of('missing').map(({ reason }) => reason);
  return {
    ...plugin,
    answered: true,
    complete: missing.length === 0,
    reasons: missing,
    evidence: of('evidence'),
    facts: of('fact'),
    factors: of('factor'),
    findings: of('finding'),
  };
}

function answersOf(sha256: string, { read }: Evidence): ReturnType<typeof parseAnswers> | undefined {
  const bytes = read(sha256);
  if (bytes === undefined || bytes.length > 2 * MOST_BYTES) return undefined;
  try {
    return parseAnswers(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** SHA-256 over the plug-ins of a configuration as they were asked: name, program, what each was told and what it answered; empty without any. */
export function pluginsDigest(records: readonly PluginRecord[] | undefined, configured: readonly Plugin[]): string {
  if (configured.length === 0) return '';
  const digest = createHash('sha256');
  const names = configured.map((plugin) => [pluginName(plugin), plugin.sha256] as const);
  for (const [name, sha256] of names.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const record = records?.find((one) => one.name === name);
    const parts = [name, sha256, record?.sha256, record?.told, record?.answers, record?.failure];
    digest.update(`${JSON.stringify(parts.map((part) => part ?? ''))}\n`);
  }
  return digest.digest('hex');
}
