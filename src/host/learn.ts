import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Learnt, Lesson } from '../baseline/learn/lesson.ts';
import type { Wanted } from '../baseline/learn/subject.ts';
import { supportSchema } from '../baseline/learn/support.ts';
import { Supports } from '../baseline/learn/supports.ts';
import { canonicalJson } from '../report/canonical.ts';
import type { Denial } from '../report/denials.ts';
import { judgement } from './judge.ts';
import { RECORDING_FILE, RecordingError } from './plain-files.ts';
import { openRecording } from './recording-files.ts';
import type { Standards } from './standards.ts';
import { SupportError } from './support-error.ts';

/** How recordings are learned from. */
export interface LearnPlan extends Wanted {
  readonly standards: Standards;
  readonly salt: string;
  readonly allow: ReadonlySet<string>;
}

/** What one recording taught. */
export interface Taught extends Learnt {
  /** Whether the sensor lost events. */
  readonly lossy: boolean;
  /** What the kernel refused in it, when it was recorded inside an envelope; undefined when it was not. */
  readonly refused: readonly Denial[] | undefined;
}

/**
 * What a recording teaches, or a sentence why it teaches nothing: one that is damaged or was changed may lack what would have
 * condemned the rest of it.
 *
 * @throws RecordingError when `directory` is no recording
 */
export function learnFrom(directory: string, plan: LearnPlan): Taught | string {
  const { sensor } = openRecording(directory).recording;
  if (sensor.name === 'none' || !sensor.health.started) return 'no sensor watched it';
  if (sensor.health.died) return 'its sensor died before the work ended';
  const [sign] = sensor.health.tampered ?? [];
  if (sign !== undefined) return `it was tampered with: ${sign}`;
  let lesson: Lesson | undefined;
  const { document, damages } = judgement(directory, {
    standards: plan.standards,
    lesson: (baselines, recording) => {
      lesson = new Lesson({ ...plan, recording }, baselines);
      return lesson;
    },
  });
  if (damages[0] !== undefined) return `it is damaged: ${damages[0]}`;
  if (document.coverage.level === 'none') return 'nothing of it was covered';
  if (lesson === undefined) return 'nothing was judged';
  return { ...lesson.end(), lossy: document.coverage.lost > 0, refused: document.enforcement?.denied };
}

/** The recordings that directories name: each is one, or holds some, as `.ironclaw` does. Throws a RecordingError for one that is neither. */
export function recordingsIn(directories: readonly string[]): string[] {
  return directories.flatMap((directory) => {
    const stat = lstatSync(directory, { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true)
      throw new RecordingError(`${directory} is not a directory; name recordings, or a directory of recordings`);
    if (existsSync(join(directory, RECORDING_FILE))) return [directory];
    const inside = readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(directory, entry.name))
      .sort();
    if (inside.length === 0) throw new RecordingError(`${directory} holds no ${RECORDING_FILE} and no recordings`);
    return inside;
  });
}

const largest = 256 * 1024 * 1024; // bytes of a support document

/** Reads a support document. Throws a SupportError that names the file and what is wrong with it. */
export function readSupports(path: string): Supports {
  let data: unknown;
  try {
    const stat = lstatSync(path);
    if (!stat.isFile() || stat.size > largest) throw new Error('it is no file of at most 256 MiB');
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SupportError(`${path} cannot be read: ${(error as Error).message}`);
  }
  const parsed = supportSchema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SupportError(
      `${path} is no support document: ${issue?.path.join('.') || 'the document'}: ${issue?.message}`,
    );
  }
  try {
    return Supports.of(parsed.data);
  } catch (error) {
    if (error instanceof RangeError) throw new SupportError(`${path} contradicts itself: ${error.message}`);
    throw error;
  }
}

/** A support document as text. */
export const supportText = (supports: Supports): string => canonicalJson(supports.document());
