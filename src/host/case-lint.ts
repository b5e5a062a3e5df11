import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ProfileError } from '../baseline/profile-error.ts';
import { parseYaml, placeOf } from '../baseline/yaml-text.ts';
import { foreignNames } from '../events/foreign-names.ts';
import { type Case, caseSchema } from '../report/case.ts';
import { CASE_FILE, plainSize } from './case-files.ts';
import { PACKED_FILE, RECORDING_FILE, RecordingError } from './plain-files.ts';
import { openRecording } from './recording-files.ts';
import { readText } from './text-file.ts';

const NAME = /^[a-z0-9][a-z0-9.+-]{0,63}$/;
/** Bytes: every clone of the repository carries them. */
const LARGEST = { [PACKED_FILE]: 200 * 1024, [RECORDING_FILE]: 256 * 1024 };
/** What was recorded may lie beside its recording. */
const ENACTED = /^enact\.(?:sh|py|mjs|yml)$/;
const MOST_NAMES = 5;

/** What lint found out about one case. */
export interface LintedCase {
  /** Undefined when its case.yml cannot be read. */
  readonly case: Case | undefined;
  /** Each begins with path:line:column, or with the path of a file that has no lines. */
  readonly mistakes: readonly string[];
}

/**
 * Checks a case by itself: names, fields, sizes, that its recording is whole and packed the same way on every machine, and that nothing in it
 * tells where it was made.
 *
 * @param tool of the profile it belongs to; undefined in a corpus that has its own order
 */
export function lintCase(directory: string, tool: string | undefined): LintedCase {
  const path = join(directory, CASE_FILE);
  const mistakes: string[] = [];
  let text = '';
  let read: Case | undefined;
  try {
    text = readText(path);
    read = parseYaml(text, path, caseSchema);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    mistakes.push(...error.message.split('\n'));
  }
  if (!NAME.test(basename(directory)))
    mistakes.push(`${path}:1:1: the directory of a case has a name of a-z, 0-9, ., + and -`);
  if (read !== undefined && tool !== undefined && read.tool !== tool)
    mistakes.push(`${path}:${placeOf(text, ['tool'])}: tool is ${read.tool}, but it lies with the cases of ${tool}`);
  for (const name of foreignNames(text)) mistakes.push(`${path}:1:1: names ${name}`);
  mistakes.push(...lintFiles(directory), ...lintRecording(directory));
  return { case: read, mistakes };
}

function lintFiles(directory: string): string[] {
  const expected = [CASE_FILE, RECORDING_FILE, PACKED_FILE];
  const mistakes = readdirSync(directory)
    .filter((name) => !expected.includes(name) && !ENACTED.test(name))
    .sort()
    .map((name) => `${join(directory, name)}: only ${expected.join(', ')} make a case`);
  for (const [name, largest] of Object.entries(LARGEST)) {
    const path = join(directory, name);
    const size = plainSize(path);
    if (size === undefined) mistakes.push(`${path}: is missing, or no plain file`);
    else if (size > largest)
      mistakes.push(`${path}: has ${size} bytes; at most ${largest} were expected: record something smaller`);
  }
  if (plainSize(join(directory, PACKED_FILE)) !== undefined && !isReproducible(join(directory, PACKED_FILE)))
    mistakes.push(`${join(directory, PACKED_FILE)}: its gzip header holds a time or a name; pack it with \`gzip -9n\``);
  return mistakes;
}

/** The header of RFC 1952: no flags, hence no name, and the time 0. */
function isReproducible(path: string): boolean {
  const header = Buffer.alloc(8);
  const fd = openSync(path, 'r');
  try {
    readSync(fd, header, 0, header.length, 0);
  } finally {
    closeSync(fd);
  }
  return header[3] === 0 && header.readUInt32LE(4) === 0;
}

function lintRecording(directory: string): string[] {
  const path = join(directory, RECORDING_FILE);
  if (plainSize(path) === undefined) return [];
  try {
    const opened = openRecording(directory);
    const names = new Set(foreignNames(opened.recording));
    const scan = opened.lines((line) => {
      for (const name of foreignNames(JSON.parse(line))) names.add(name);
    });
    const damages = [...opened.damages, ...scan.damages].map((damage) => `${dirname(path)}: ${damage}`);
    const foreign = [...names].slice(0, MOST_NAMES).map((name) => `${dirname(path)}: the recording names ${name}`);
    return [...damages, ...foreign];
  } catch (error) {
    if (error instanceof RecordingError || error instanceof SyntaxError) return [`${path}: ${error.message}`];
    throw error;
  }
}
