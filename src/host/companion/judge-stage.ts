import { readFileSync } from 'node:fs';
import { pluginName } from '../../evidence/plugins/plugin.ts';
import type { Config } from '../../policy/config.ts';
import { withoutFiles } from '../../policy/named-files.ts';
import type { BaseConfiguration } from '../action/base-configuration.ts';
import { heldConfiguration } from '../action/fallback.ts';
import { finishedVerdict } from '../action/finished-verdict.ts';
import type { Inputs } from '../action/inputs.ts';
import { enforces, type Verdict } from '../action/verdict.ts';
import { completeEvidence } from '../evidence/complete.ts';
import { gatherPinned } from '../evidence/pinned.ts';
import { judgeRecording } from '../judge.ts';
import { completeWithPlugins } from '../plugins/complete.ts';
import type { PluginPrograms } from '../plugins/program.ts';
import { openRecording } from '../recording-files.ts';
import { noPacks, packsInEvidence } from '../shared-packs.ts';
import { readStandards } from '../standards.ts';
import { type User, withRightsOf } from '../user.ts';
import { gatheredEvidence } from './gathered.ts';
import { noteUnread } from './note-unread.ts';
import { takenPrograms } from './plugin-programs.ts';
import { signed } from './signed.ts';
import type { SigningMaterial } from './signing-material.ts';

/** What the companion wants judged. */
export interface JudgeOrder {
  /** directory of the recording, which takes the result too */
  readonly recording: string;
  /** where the recording will be in the end: what the user is told */
  readonly named: string;
  readonly workspace: string;
  /** the action's input `config` */
  readonly config: string;
  /** as the base ref has it */
  readonly configuration: BaseConfiguration;
  /** the companion's place, when pre has gathered evidence */
  readonly gathered?: string | undefined;
  /** the companion's place */
  readonly place: string;
  /** the job's environment before the first step: plug-ins are given what the configuration names of it */
  readonly environment: Readonly<Record<string, string>>;
  readonly mode: Inputs['mode'];
  /** whose job it is */
  readonly user: User;
  /** values that must not reach what is written */
  readonly masks: readonly string[];
  /** GITHUB_EVENT_NAME */
  readonly event: string | undefined;
  readonly signing: SigningMaterial;
  /** SHA-256 of the profiles, of the weights and of the packs of rules as they were before the first step */
  readonly profiles: string;
  readonly weights: string;
  readonly policies: string;
}

/** Why services are not asked for a configuration of the workspace. */
const LATE = 'the configuration was not read before the first step';
/** Milliseconds after which nothing is begun any more: a little later the verdict is not waited for. */
const TIME = 40_000;

/** Judges what it is told to on standard input, and writes the verdict to standard output. What fails is one sentence on standard error. */
export async function judgeStage(): Promise<void> {
  process.umask(0o077);
  try {
    const verdict = await judge(JSON.parse(readFileSync(0, 'utf8')) as JudgeOrder);
    process.stdout.write(JSON.stringify(verdict));
  } catch (error) {
    process.stderr.write((error as Error).message);
    process.exitCode = 1;
  }
}

async function judge(order: JudgeOrder): Promise<Verdict> {
  const { configuration } = order;
  const held = heldConfiguration(configuration, order);
  const texts = order.gathered === undefined ? noPacks : packsInEvidence(gatheredEvidence(order.gathered));
  const standards = readStandards(configuration.outcome === 'found' ? configuration : held.path, undefined, texts);
  await completeRecording(order, standards.config);
  if (held.reason !== undefined) noteUnread(order.recording, { reason: held.reason, blind: held.blind });
  const options = { standards };
  await completeWithPlugins(order.recording, options, {
    programs: programsOf(order, standards.config),
    env: order.environment,
    masks: new Set(order.masks),
    place: order.place,
  });
  const document = await judgeRecording(order.recording, options);
  const { profiles, weights, policies } = document.digests;
  if (profiles !== order.profiles || weights !== order.weights || policies !== order.policies)
    throw new Error("tampering: the guard's own profiles or policies were changed during the job");
  // only the verdict of the end is signed
  const left = document.interim === undefined ? TIME - performance.now() : 0;
  const signature =
    left > 0 ? await signed(document, order.recording, standards.config, order.signing, left) : undefined;
  const enforce = enforces(order.mode, held.configured, document.policy.mode);
  return finishedVerdict(document, { ...order, enforce, notice: held.notice, signature });
}

/** The programs of plug-ins as they were before the first step; of those that a configuration of the workspace names none is run. */
const programsOf = ({ configuration, place }: JudgeOrder, { plugins }: Config): PluginPrograms =>
  configuration.outcome === 'found'
    ? takenPrograms(place, plugins)
    : new Map(plugins.map((plugin) => [pluginName(plugin), { problem: LATE }]));

/** Adds what is known of the tools that ran. Files the configuration names count from the workspace only where it does itself. */
async function completeRecording(
  { recording: directory, workspace, gathered, configuration, user, masks }: JudgeOrder,
  config: Config,
): Promise<void> {
  const { recording } = openRecording(directory);
  // files of the workspace count no more than a configuration of the workspace does
  const own = configuration.outcome === 'unknown' ? config : withoutFiles(config);
  const offline = { ...own, evidence: { ...own.evidence, offline: true } };
  const evidence =
    gathered === undefined
      ? await withRightsOf(user, () =>
          gatherPinned(offline, { env: {}, base: workspace, within: workspace, offlineBy: LATE }),
        )
      : gatheredEvidence(gathered);
  await completeEvidence(directory, recording, config, evidence, { masks: new Set(masks), user });
}
