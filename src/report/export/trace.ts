import { z } from 'zod';
import { coverageSchema, type Recording } from '../../events/recording.ts';
import type { ResultDocument } from '../result.ts';
import type { Descriptor } from './statement.ts';
import { descriptorSchema, momentOf, type Subject, sha256Subject, statementSchema, timestamp } from './statement.ts';
import {
  fileEntrySchema,
  networkEntrySchema,
  omittedSchema,
  processEntrySchema,
  type TraceLog,
  traceLimits,
} from './trace-log.ts';

/** in-toto's predicate type of a runtime trace (spec/predicates/runtime-trace.md). */
const RUNTIME_TRACE = 'https://in-toto.io/attestation/runtime-trace/v0.1';

const count = z.int().min(0);

/** trace.intoto.json: what the predicate's specification asks for; its entries, and all below `ironclaw`, are ours. */
export const runtimeTraceSchema = statementSchema(
  RUNTIME_TRACE,
  z.object({
    monitor: z.object({
      type: z.literal('https://ironclaw.example/monitor/v1'),
      configSource: descriptorSchema.optional(),
      tracePolicy: z.object({
        sensor: z.object({ name: z.string(), backend: z.string(), version: z.string().optional() }),
        notCovered: z.array(z.string()).meta({ description: 'what this sensor cannot see' }),
        digestMode: z.literal('async').meta({
          description: 'digests are of files as they were when the guard came to read them, after the act',
        }),
        limits: z.record(z.string(), count).meta({ description: 'bytes that each part of the log may have' }),
      }),
    }),
    monitoredProcess: z.object({ hostID: z.string(), type: z.string(), event: z.string() }),
    monitorLog: z.object({
      process: z.array(processEntrySchema),
      network: z.array(networkEntrySchema),
      fileAccess: z.array(fileEntrySchema),
    }),
    metadata: z.object({ buildStartedOn: timestamp, buildFinishedOn: timestamp }),
    ironclaw: z.object({
      guard: z.string().meta({ description: 'version' }),
      coverage: coverageSchema,
      events: count.meta({ description: 'lines of events.ndjson, which has all of it' }),
      folded: count.meta({ description: 'events that the recording folded into others, above its byte cap' }),
      chain: z.string().optional().meta({ description: 'head of the hash chain over events.ndjson, hex' }),
      omitted: omittedSchema.meta({ description: 'acts that this statement has no room for' }),
    }),
  }),
).meta({ title: 'IronClaw Guard runtime trace', id: 'https://ironclaw.example/schema/runtime-trace-v1.json' });
export type RuntimeTrace = z.infer<typeof runtimeTraceSchema>;

const longestEvent = 1000;

/**
 * The runtime trace of a recording: what ran, connected and touched which files, in order, with digests, and with what is missing.
 * @param log what was collected while the document was made
 * @param artifacts what the job made, as further subjects
 */
export function runtimeTrace(
  document: ResultDocument,
  recording: Recording,
  log: Pick<TraceLog, 'process' | 'network' | 'fileAccess' | 'omitted'>,
  artifacts: readonly Subject[] = [],
): RuntimeTrace {
  const { digests, sensor } = document;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      ...artifacts,
      sha256Subject('recording.json', digests.recording),
      sha256Subject('events.ndjson', digests.events),
    ],
    predicateType: RUNTIME_TRACE,
    predicate: {
      monitor: {
        type: 'https://ironclaw.example/monitor/v1',
        ...(digests.config === '' ? {} : { configSource: configSource(digests.config) }),
        tracePolicy: {
          sensor: {
            name: sensor.name,
            backend: sensor.backend,
            ...(sensor.version === undefined ? {} : { version: sensor.version }),
          },
          notCovered: [...sensor.notCovered],
          digestMode: 'async',
          limits: { ...traceLimits },
        },
      },
      monitoredProcess: monitoredProcess(recording),
      monitorLog: { process: log.process, network: log.network, fileAccess: log.fileAccess },
      metadata: {
        buildStartedOn: momentOf(recording.anchor, 0),
        buildFinishedOn: momentOf(recording.anchor, recording.end),
      },
      ironclaw: {
        guard: document.guard.version,
        coverage: document.coverage,
        events: recording.events.count,
        folded: recording.events.folded,
        ...(recording.events.chain === undefined ? {} : { chain: recording.events.chain }),
        omitted: { ...log.omitted },
      },
    },
  };
}

const configSource = (sha256: string): Descriptor => ({ name: 'ironclaw.yml', digest: { sha256 } });

/** What was watched, in the terms of the predicate: URIs for who ran it, and a name of the run. */
function monitoredProcess({ root, context }: Recording): RuntimeTrace['predicate']['monitoredProcess'] {
  const hosted = context.environment === 'github-hosted' || context.environment === 'self-hosted';
  const hostID = hosted
    ? `https://github.com/actions/runner/${context.environment}`
    : `urn:ironclaw:host:${context.environment}`;
  if (root.mode === 'run') {
    const event = root.argv.join(' ').slice(0, longestEvent);
    return { hostID, type: 'https://ironclaw.example/buildtypes/command/v1', event };
  }
  const { repository, workflowRef, workflow, runId, job } = context;
  const words = [workflowRef ?? [repository, workflow].join(' '), `run ${runId ?? '?'}`, `job ${job ?? '?'}`];
  return {
    hostID,
    type: 'https://actions.github.io/buildtypes/workflow/v1',
    event: words.join(' ').slice(0, longestEvent),
  };
}
