import { createReadStream, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cutMiddle } from '../../report/escape.ts';
import { jobKey, type Leg } from './job-run.ts';
import { ZipArchive } from './zip-archive.ts';

/** An artifact of the guard has at most this many bytes; files beyond are left out, the events last. */
const LARGEST = 64 * 1024 * 1024;
const MOST_FILES = 2000;

/** Name of every artifact of the guard. */
export const ARTIFACT_PREFIX = 'ironclaw-guard-';
export const JOB_FILE = 'job.json';
export const RESULT_FILE = 'result.json';

/** Files that tell the result, without what it was made from. */
const TELLING = [RESULT_FILE, 'summary.md', 'report.sarif'];
/** Of a recording, the most useful first. */
const FILES = [...TELLING, 'recording.json', 'audit.ndjson', 'sbom.cdx.json', 'evidence.json'];

/** `job.json`: whose result an artifact is. Who can write an artifact of the run can write anything here. */
export const jobFileSchema = z.object({
  schema: z.literal('ironclaw.guard/job/v1'),
  job: z.string().max(300),
  matrix: z.string().max(300),
  /** number of the pull request */
  pull: z.int().min(1).optional(),
  head: z.string().regex(/^[0-9a-f]{40,64}$/),
  /** whether the job fails by it */
  enforce: z.boolean(),
  cancelled: z.boolean(),
});
export type JobFile = z.infer<typeof jobFileSchema>;

/** The same for each run of a job, and different for each job and leg of a run. */
export function artifactName(run: Leg): string {
  const job = cutMiddle(run.job, 60).replace(/[^\w.-]/g, '-');
  return `${ARTIFACT_PREFIX}${job}-${jobKey(run)}`;
}

/**
 * Packs a recording, or only what tells its result.
 * @returns the archive, and how many files had no room in it
 * @throws the file system's error
 */
export async function packArtifact(
  directory: string,
  job: JobFile,
  whole: boolean,
): Promise<{ zip: Buffer; left: number }> {
  const archive = new ZipArchive(LARGEST);
  await archive.add(JOB_FILE, [Buffer.from(`${JSON.stringify(job, null, 2)}\n`)]);
  const names = whole ? [...FILES, ...others(directory)] : TELLING;
  let left = 0;
  for (const name of names) {
    const path = join(directory, name);
    if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    if (!(await archive.add(name, createReadStream(path)))) left += 1;
  }
  return { zip: archive.end(), left };
}

function others(directory: string): string[] {
  const found = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => !FILES.includes(name));
  const isEvents = (name: string): number => Number(name.startsWith('events.'));
  return found.toSorted((a, b) => isEvents(a) - isEvents(b) || (a < b ? -1 : 1)).slice(0, MOST_FILES);
}
