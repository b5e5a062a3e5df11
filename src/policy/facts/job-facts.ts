import type { Coverage, Recording } from '../../events/recording.ts';
import { pipelineStanding } from '../../evidence/declared-pipeline.ts';
import type { AnsweredPlugin } from '../../evidence/plugins/plugin-evidence.ts';
import type { Circumstance } from '../../evidence/surroundings.ts';
import type { Config } from '../config.ts';
import type { JobFacts } from './catalogue.ts';
import type { KnownFinding } from './finding-facts.ts';

/** What the facts of a job are made from. */
export interface JobMaterial {
  readonly config: Config;
  readonly recording: Pick<Recording, 'context' | 'sensor' | 'anchor' | 'end'>;
  readonly coverage: Coverage;
  readonly findings: readonly Pick<KnownFinding, 'id' | 'kind'>[];
  /** Score and key of the worst step. */
  readonly score: number;
  readonly worstStep: string | undefined;
  /** The circumstances that hold, and the factor they come to. */
  readonly around: readonly Circumstance[];
  readonly factor: number;
  readonly plugins: readonly AnsweredPlugin[];
  /** Signs that somebody changed what was recorded. */
  readonly tampered: readonly string[];
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The facts that are the same for every invocation of a job. */
export function jobFacts(material: JobMaterial): JobFacts {
  const { config, recording, coverage } = material;
  const { context, sensor } = recording;
  const { declared, reason } = pipelineStanding(context, config.pipeline.declared);
  const end = new Date(Number((BigInt(recording.anchor) + BigInt(recording.end)) / 1_000_000n));
  const date = end.toISOString().slice(0, 10);
  return {
    job: { score: material.score, step: material.worstStep ?? '' },
    threshold: config.threshold,
    pipeline: {
      declared,
      reason,
      workflow: context.workflow ?? '',
      job: context.job ?? '',
      event: context.event ?? '',
      ref: context.ref ?? '',
      fork: context.fork === true,
      actor: context.actor ?? '',
      repository: context.repository ?? '',
      environment: context.environment,
    },
    context: {
      os: context.os,
      kernel: context.kernel,
      arch: context.arch,
      ephemeral: context.ephemeral === true,
      persistent: context.ephemeral === false,
      sandbox: context.sandbox ?? [],
      circumstances: material.around,
      factor: material.factor,
    },
    sensor: {
      name: sensor.name,
      backend: sensor.backend,
      started: sensor.health.started,
      died: sensor.health.started && sensor.health.died,
    },
    coverage: { level: coverage.level, lost: coverage.lost, reasons: coverage.reasons },
    tampering: tampering(material),
    plugins: material.plugins.map(({ name, answered, complete, reasons }) => ({
      name,
      answered,
      complete,
      reason: reasons.join('; '),
    })),
    acceptances: config.accept.map(({ finding, tool = '', step = '', owner, until }) => ({
      finding,
      tool,
      step,
      owner,
      until,
      expired: until < date,
    })),
    time: { date, weekday: weekdays[end.getUTCDay()] ?? '', hour: end.getUTCHours() },
  };
}

/** Everything that says somebody reached for the guard; a sensor that died after a good start is one of them. */
function tampering({ findings, tampered, recording: { sensor } }: JobMaterial): string[] {
  const { started, died, reason = 'no reason was left', tampered: touched = [] } = sensor.health;
  return [
    ...findings.flatMap(({ id, kind }) => (kind === 'tamper' ? [`finding ${id}`] : [])),
    ...tampered,
    ...touched,
    ...(started && died ? [`the sensor started well and then died: ${reason}`] : []),
  ];
}
