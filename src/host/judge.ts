import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../pipeline.ts';
import { type Config, ConfigError, defaultConfig, parseConfig } from '../policy/config.ts';
import { auditRecords } from '../report/audit.ts';
import { canonicalJson, canonicalLine } from '../report/canonical.ts';
import type { ResultDocument } from '../report/result.ts';
import { summaryMarkdown } from '../report/summary.ts';
import { Weights } from '../score/weights.ts';
import { profilesDirectory, readProfiles } from './profile-files.ts';
import { openRecording, RECORDING_FILE } from './recording-files.ts';
import { GUARD_VERSION } from './version.ts';

export const RESULT_FILE = 'result.json';

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

/** Where a judgement's inputs and outputs lie. */
export interface JudgeOptions {
  /** Path of the configuration; without it the defaults hold. */
  readonly config?: string;
  /** Directory for the results; the recording's own by default. */
  readonly out?: string;
  readonly profiles?: string;
}

/**
 * Judges a recording and writes result.json, audit.ndjson and summary.md. The same recording, profiles and
 * configuration give the same bytes on every machine.
 *
 * @throws RecordingError, ConfigError or ProfileError, each with a message for the user
 */
export async function judgeRecording(directory: string, options: JudgeOptions = {}): Promise<ResultDocument> {
  const { config, digest: configDigest } =
    options.config === undefined ? { config: defaultConfig(), digest: '' } : readConfig(options.config);
  const set = readProfiles(options.profiles ?? profilesDirectory());
  const weights = withOverrides(set.weights, config);
  const opened = openRecording(directory);
  let damages: readonly string[] = opened.damages;
  let events = '';
  const document = judge({
    recording: opened.recording,
    damages: () => damages,
    lines: (onLine) => {
      const scan = opened.lines(onLine);
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
  const out = options.out ?? directory;
  mkdirSync(out, { recursive: true, mode: 0o700 });
  write(join(out, RESULT_FILE), [canonicalJson(document)]);
  write(join(out, 'audit.ndjson'), lines(document));
  write(join(out, 'summary.md'), [summaryMarkdown(document)]);
  return document;
}

function withOverrides(file: ConstructorParameters<typeof Weights>[0], config: Config): Weights {
  try {
    return new Weights(file, new Map(Object.entries(config.signals.weights)));
  } catch (error) {
    throw new ConfigError(`signals.weights: ${(error as Error).message}`);
  }
}

function* lines(document: ResultDocument): Iterable<string> {
  for (const record of auditRecords(document)) yield canonicalLine(record);
}

/** Writes a file whole or not at all. */
function write(path: string, parts: Iterable<string>): void {
  const next = `${path}.next`;
  const fd = openSync(next, 'w', 0o600);
  try {
    for (const part of parts) writeSync(fd, part);
  } finally {
    closeSync(fd);
  }
  renameSync(next, path);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a result that was written before. Throws an Error that names the file. */
export function readResult(directory: string): ResultDocument {
  const path = join(directory, RESULT_FILE);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ResultDocument;
  } catch (error) {
    throw new Error(
      `${path} cannot be read (${(error as Error).message}); \`score ${directory}\` makes it from ${RECORDING_FILE}`,
    );
  }
}
