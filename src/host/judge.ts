import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../pipeline.ts';
import { type Config, ConfigError, defaultConfig, parseConfig } from '../policy/config.ts';
import { auditRecords } from '../report/audit.ts';
import { canonicalJson, canonicalLine } from '../report/canonical.ts';
import { type ResultDocument, resultSchema } from '../report/result.ts';
import { summaryMarkdown } from '../report/summary.ts';
import { Weights } from '../score/weights.ts';
import { profilesDirectory, readProfiles } from './profile-files.ts';
import { openRecording, RECORDING_FILE, RecordingError } from './recording-files.ts';
import { GUARD_VERSION } from './version.ts';

const RESULT_FILE = 'result.json';

/** Reads a configuration file. Throws a ConfigError with file, line and column, or one that says that it cannot be read. */
export function readConfig(path: string): { config: Config; digest: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`the configuration ${path} cannot be read: ${(error as Error).message}`);
  }
  return { config: parseConfig(text, path), digest: sha256(text) };
}

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
  /** Path of the configuration; without it the defaults hold. */
  readonly config?: string;
  /** Directory for the results; the recording's own by default. */
  readonly out?: string;
  readonly profiles?: string;
  /** Told every 100,000 events how many were judged. */
  readonly progress?: (events: number) => void;
}

const progressEvery = 100_000;

/**
 * Judges a recording and writes result.json, audit.ndjson and summary.md. The same recording, profiles and
 * configuration give the same bytes on every machine.
 *
 * @throws RecordingError, ConfigError or ProfileError, each with a message for the user; ResultsError, with the document, when
 *   the results cannot be written: then those that were there before are still there
 */
export async function judgeRecording(directory: string, options: JudgeOptions = {}): Promise<ResultDocument> {
  const { config, digest: configDigest } =
    options.config === undefined ? { config: defaultConfig(), digest: '' } : readConfig(options.config);
  const set = readProfiles(options.profiles ?? profilesDirectory());
  const weights = weightsOf(set.weights, config, options.config);
  const opened = openRecording(directory);
  let damages: readonly string[] = opened.damages;
  let events = '';
  const document = judge({
    recording: opened.recording,
    damages: () => damages,
    lines: (onLine) => {
      let judged = 0;
      const scan = opened.lines((line) => {
        onLine(line);
        if (++judged % progressEvery === 0) options.progress?.(judged);
      });
      damages = [...damages, ...scan.damages];
      events = scan.sha256;
    },
    profiles: set.profiles,
    zones: set.zones,
    weights,
    config,
    digests: () => ({
      guard: GUARD_VERSION,
      recording: sha256(canonicalJson(opened.recording)),
      events,
      profiles: set.digest,
      weights: set.weightsDigest,
      evidence: '',
      config: configDigest,
      plugins: '',
    }),
  });
  writeResults(options.out ?? directory, document);
  return document;
}

/** Writes result.json, audit.ndjson and summary.md, all of them or none. */
function writeResults(out: string, document: ResultDocument): void {
  const files: readonly (readonly [string, Iterable<string>])[] = [
    [join(out, RESULT_FILE), [canonicalJson(document)]],
    [join(out, 'audit.ndjson'), lines(document)],
    [join(out, 'summary.md'), [summaryMarkdown(document)]],
  ];
  try {
    mkdirSync(out, { recursive: true, mode: 0o700 });
    for (const [path, parts] of files) write(`${path}.next`, parts);
    for (const [path] of files) renameSync(`${path}.next`, path);
  } catch (error) {
    for (const [path] of files) rmSync(`${path}.next`, { force: true });
    throw new ResultsError(
      `the results could not be written to ${out}: ${(error as Error).message}; the recording is kept: make room, ` +
        'then score it again with `score DIR --out OTHER`',
      document,
    );
  }
}

/** The weights with a configuration's overrides. Throws a ConfigError for a class that is not in the table. */
export function weightsOf(
  file: ConstructorParameters<typeof Weights>[0],
  config: Config,
  path = 'configuration',
): Weights {
  try {
    return new Weights(file, new Map(Object.entries(config.signals.weights)));
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError(`${path}: signals.weights: ${error.message}`);
    throw error;
  }
}

function* lines(document: ResultDocument): Iterable<string> {
  for (const record of auditRecords(document)) yield canonicalLine(record);
}

/** Writes a file, however many writes that takes. */
function write(path: string, parts: Iterable<string>): void {
  const fd = openSync(path, 'w', 0o600);
  try {
    for (const part of parts) writeFileSync(fd, part);
  } finally {
    closeSync(fd);
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a result that was written before. Throws a RecordingError that names the file. */
export function readResult(directory: string): ResultDocument {
  const path = join(directory, RESULT_FILE);
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
