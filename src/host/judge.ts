import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../events/recording.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { pluginsDigest } from '../evidence/plugins/plugin-evidence.ts';
import { judge, type Material } from '../pipeline.ts';
import { auditRecords } from '../report/audit.ts';
import { canonicalJson, canonicalLine } from '../report/canonical.ts';
import type { Subject } from '../report/export/statement.ts';
import { runtimeTrace } from '../report/export/trace.ts';
import { TraceLog } from '../report/export/trace-log.ts';
import { jobTools } from '../report/job-tools.ts';
import { type ResultDocument, resultSchema } from '../report/result.ts';
import { sarifText } from '../report/sarif.ts';
import { summaryMarkdown } from '../report/summary.ts';
import { USUAL_CONFIG } from './action/verdict.ts';
import { readEvidence } from './evidence/read-evidence.ts';
import { withManifests } from './manifest-files.ts';
import { holdsRecording, noRecording } from './no-recording.ts';
import { RECORDING_FILE, RecordingError } from './plain-files.ts';
import { openRecording } from './recording-files.ts';
import { sha256Of } from './sha256.ts';
import { readStandards, type Standards } from './standards.ts';
import { GUARD_VERSION } from './version.ts';

export const RESULT_FILE = 'result.json';
const SBOM_FILE = 'sbom.cdx.json';
export const TRACE_FILE = 'trace.intoto.json';

/** The results could not be written. The judgement stands, and the recording is kept. */
export class ResultsError extends Error {
  readonly document: ResultDocument;

  constructor(message: string, document: ResultDocument) {
    super(message);
    this.name = 'ResultsError';
    this.document = document;
  }
}

/** Where a judgement's inputs and outputs lie. */
export interface JudgeOptions {
  /** What to hold the recording against; by default the profiles of this program and no configuration. */
  readonly standards?: Standards;
  /** Manifests that the configuration names, as they are now: they stand in for those the recording holds under the same name. */
  readonly manifests?: Evidence | undefined;
  /** What the job made: further subjects of the runtime trace. */
  readonly artifacts?: readonly Subject[];
  /** Directory for the results; the recording's own by default. */
  readonly out?: string;
  /** Told every 100,000 events how many were judged. */
  readonly progress?: (events: number) => void;
  /** Learns from what is judged. */
  readonly lesson?: Material['lesson'];
  /** Told what plug-ins of the configuration are to be told. */
  readonly told?: Material['told'];
  /** Collects what a runtime trace tells. */
  readonly trace?: Material['trace'];
  /** Told the facts that rules are asked of. */
  readonly facts?: Material['facts'];
}

const progressEvery = 100_000;

/** A judgement, with what it was made from. */
export interface Judgement {
  readonly document: ResultDocument;
  readonly recording: Recording;
  /** Sentences: what of the recording's files is damaged. */
  readonly damages: readonly string[];
}

/**
 * Judges a recording and writes result.json, audit.ndjson, summary.md, report.sarif, sbom.cdx.json, the SBOM of the tools that ran,
 * and trace.intoto.json, a runtime trace. The same recording, profiles and configuration give the same bytes on every machine.
 *
 * @throws RecordingError or ProfileError, each with a message for the user; ResultsError, with the document, when
 *   the results cannot be written: then those that were there before are still there
 */
export async function judgeRecording(directory: string, options: JudgeOptions = {}): Promise<ResultDocument> {
  const trace = new TraceLog();
  const { document, recording } = judgement(directory, { ...options, trace });
  writeResults(options.out ?? directory, document, {
    sbom: await sbomOf(document, recording),
    trace: canonicalLine(runtimeTrace(document, recording, trace, options.artifacts)),
  });
  return document;
}

/** Judges a recording and writes nothing. @throws RecordingError or ProfileError, each with a message for the user */
export function judgement(directory: string, options: Omit<JudgeOptions, 'out'> = {}): Judgement {
  const standards = options.standards ?? readStandards();
  const { set, config, weights, policy, packs, configDigest } = standards;
  const opened = openRecording(directory);
  const evidence = withManifests(readEvidence(directory), options.manifests);
  const before = [...opened.damages, ...evidence.damages];
  let damages: readonly string[] = before;
  let events = '';
  let tampered: readonly string[] = evidence.changed;
  const document = judge({
    recording: opened.recording,
    evidence,
    unread: unreadOf(opened.recording.unread, standards.shared.missing),
    damages: () => damages,
    tampered: () => tampered,
    lines: (onLine) => {
      let judged = 0;
      const scan = opened.lines((line) => {
        onLine(line);
        if (++judged % progressEvery === 0) options.progress?.(judged);
      });
      damages = [...before, ...scan.damages]; // the events may be read more than once
      tampered = [...evidence.changed, ...scan.changed];
      events = scan.sha256;
    },
    profiles: set.profiles,
    zones: set.zones,
    sequences: set.sequences,
    weights,
    config,
    policy,
    ...(options.lesson === undefined ? {} : { lesson: options.lesson }),
    ...(options.told === undefined ? {} : { told: options.told }),
    trace: options.trace,
    ...(options.facts === undefined ? {} : { facts: options.facts }),
    place: placeIn(standards),
    digests: () => ({
      guard: GUARD_VERSION,
      recording: sha256Of(canonicalJson(opened.recording)),
      events,
      profiles: set.digest,
      weights: set.weightsDigest,
      evidence: evidence.sha256,
      config: configDigest,
      policies: packs.digest,
      ...(Object.keys(standards.sharedDigests).length === 0 ? {} : { shared: standards.sharedDigests }),
      plugins: pluginsDigest(evidence.document.plugins, config.plugins),
    }),
  });
  return { document, recording: opened.recording, damages };
}

/**
 * Where paths of the configuration stand. The file is named only where it is the usual one: under another name whoever scores again may
 * know it by another.
 */
function placeIn({ at }: Standards): Material['place'] {
  if (at === undefined) return undefined;
  return (path) => {
    const [, file = '', line] = /^(.*):(\d+):\d+$/s.exec(at(path)) ?? [];
    const usual = file === USUAL_CONFIG || file.endsWith(`/${USUAL_CONFIG}`);
    return line === undefined ? undefined : { ...(usual ? { file: USUAL_CONFIG } : {}), line: Number(line) };
  };
}

/** A pack that could not be had leaves open what its rules say: that is never a pass. */
function unreadOf(unread: Material['unread'], missing: readonly string[]): Material['unread'] {
  if (missing.length === 0) return unread;
  const packs = `rules that the policy extends could not be read: ${missing.join(', ')}`;
  return { reason: unread === undefined ? packs : `${unread.reason}; ${packs}`, blind: true };
}

/**
 * The library of CycloneDX is run only here: everything else starts without. `eager` keeps it in the one file of a bundle, since another
 * file would be read when the job has had time to change it.
 */
async function sbomOf(document: ResultDocument, recording: Recording): Promise<string> {
  const { jobSbom } = await import(/* webpackMode: "eager" */ '../evidence/sbom/job-sbom.ts');
  return canonicalJson(JSON.parse(jobSbom(jobTools(document, recording))));
}

/**
 * Writes the results, all of them or none; only the trace, which is as large as the recording, is left out where it alone finds no room.
 */
function writeResults(out: string, document: ResultDocument, { sbom, trace }: { sbom: string; trace: string }): void {
  const files: readonly (readonly [string, Iterable<string>])[] = [
    [join(out, RESULT_FILE), [canonicalJson(document)]],
    [join(out, 'audit.ndjson'), lines(document)],
    [join(out, 'summary.md'), [summaryMarkdown(document)]],
    [join(out, 'report.sarif'), [sarifText(document)]],
    [join(out, SBOM_FILE), [sbom]],
  ];
  try {
    mkdirSync(out, { recursive: true, mode: 0o700 });
    for (const [path, parts] of files) write(`${path}.next`, parts);
    for (const [path] of files) renameSync(`${path}.next`, path);
    writeTrace(join(out, TRACE_FILE), trace);
  } catch (error) {
    for (const [path] of files) rmSync(`${path}.next`, { force: true });
    throw new ResultsError(
      `the results could not be written to ${out}: ${(error as Error).message}; the recording is kept: make room, ` +
        'then score it again with `score DIR --out OTHER`',
      document,
    );
  }
}

function writeTrace(path: string, text: string): void {
  try {
    write(`${path}.next`, [text]);
    renameSync(`${path}.next`, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    // one of an earlier judgement would not be of this result
    for (const stale of [`${path}.next`, path]) rmSync(stale, { force: true });
  }
}

function* lines(document: ResultDocument): Iterable<string> {
  for (const record of auditRecords(document)) yield canonicalLine(record);
}

/** Writes a new file, however many writes that takes; what stood in its place, a symlink too, goes first. */
function write(path: string, parts: Iterable<string>): void {
  rmSync(path, { force: true });
  const fd = openSync(path, 'wx', 0o600);
  try {
    for (const part of parts) writeFileSync(fd, part);
  } finally {
    closeSync(fd);
  }
}

/** Reads a result that was written before. Throws a RecordingError that names the file. */
export function readResult(directory: string): ResultDocument {
  const path = join(directory, RESULT_FILE);
  if (!existsSync(path) && !holdsRecording(directory)) throw noRecording(directory);
  const again = `\`score ${directory}\` makes it from ${RECORDING_FILE}`;
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new RecordingError(`${path} cannot be read (${(error as Error).message}); ${again}`);
  }
  const parsed = resultSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') || 'the document';
  throw new RecordingError(`${path} is not a result of this version (${where}); ${again}`);
}
