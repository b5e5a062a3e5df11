import { learnedManifest } from '../../baseline/learn/learned-manifest.ts';
import {
  assertApplies,
  type LearnedTool,
  learnedProfile,
  NothingLearned,
} from '../../baseline/learn/learned-profile.ts';
import type { RanFile } from '../../baseline/learn/lesson.ts';
import { Merging, type Supports, saltedDigest, USUAL_SALT } from '../../baseline/learn/supports.ts';
import { baseName } from '../../invocations/path.ts';
import type { Denial } from '../../report/denials.ts';
import { visible } from '../../report/escape.ts';
import { learnReview, learnSummary, markdownReview, plainReview, type Reviewed } from '../../report/learn-review.ts';
import { learnedYaml } from '../../report/learned-yaml.ts';
import { count } from '../../report/number.ts';
import { type LearnPlan, learnFrom, readSupports, recordingsIn, supportText } from '../learn.ts';
import { RecordingError } from '../plain-files.ts';
import { readStandards } from '../standards.ts';
import { SupportError } from '../support-error.ts';
import { checkAllowed } from './allowed-findings.ts';
import { parsed } from './arguments.ts';
import { putOutput } from './output-file.ts';
import { recordTrusted, trustedOptions } from './trusted-run.ts';
import { UsageError } from './usage.ts';
import { usualConfig } from './usual-config.ts';
import { listedFiles, wantedFile } from './wanted-file.ts';

const options = {
  tool: { type: 'string' },
  merge: { type: 'string', multiple: true },
  support: { type: 'string' },
  output: { type: 'string', short: 'o' },
  review: { type: 'string' },
  manifest: { type: 'boolean', default: false },
  file: { type: 'string' },
  allow: { type: 'string', multiple: true },
  salt: { type: 'string' },
  config: { type: 'string' },
  ...trustedOptions,
} as const;

const mostRecordings = 10_000;

/** What was read: everything that recordings and support documents show. */
interface Found {
  readonly supports: Supports;
  /** Tools that the recordings begin with. */
  readonly roots: ReadonlySet<string>;
  readonly files: readonly RanFile[];
  readonly skipped: Reviewed['skipped'];
  readonly lossy: number;
  readonly confined: Reviewed['confined'];
}

/** `learn`: recordings, or a run made for it, to a profile. Returns the exit status: that of the command where one ran. */
export async function learn(args: readonly string[]): Promise<number> {
  const dashes = args.indexOf('--');
  const command = dashes < 0 ? undefined : args.slice(dashes + 1);
  const { values, positionals } = parsed(dashes < 0 ? args : args.slice(0, dashes), options);
  const { support, merge = [] } = values;
  if (positionals.length + merge.length === 0 && command === undefined && values.confine === undefined)
    throw new UsageError('name recordings, or support documents with --merge: learn DIR... [--tool T] -o FILE');
  if (values.file !== undefined && merge.length > 0)
    throw new UsageError('--file goes with recordings: support documents do not tell what which file of a tool did');
  if (values.salt === '')
    throw new UsageError('--salt is empty: with the usual salt, which is public, digests hide nobody; write a text');
  const cwd = process.cwd();
  const config = values.config ?? usualConfig(cwd);
  const standards = readStandards(config);
  const plan = {
    standards,
    salt: values.salt ?? USUAL_SALT,
    tool: values.tool,
    file: wantedFile(values.file),
    allow: new Set(values.allow),
  };
  const given = recordingsIn(positionals);
  const trusted = await recordTrusted(command, values, { cwd, config, standards });
  const recordings = trusted === undefined ? given : [...given, trusted.recording];
  // a document to be merged later holds all tools, unless one is named
  const tool = values.tool ?? (support === undefined ? rootOf(recordings[0], plan) : undefined);
  const found = read(recordings, merge, { ...plan, tool });
  if (support !== undefined) putOutput(support, supportText(found.supports));
  if (values.file !== undefined && found.roots.size === 0) throw new UsageError(notRun(values.file, found));
  const name = values.tool ?? onlyTool(found);
  const { profiles } = standards.set;
  const before = profiles.find((one) => one.tool === name);
  const learned = proposed(() => learnedProfile(found.supports, name, before), rootsHint(found));
  const manifest = values.manifest || values.file !== undefined;
  const text = proposed(
    () => (manifest ? ofOneFile(learned, found, values.file) : ofTool(learned)),
    manifest ? filesHint(found, name) : '',
  );
  const { output, review } = values;
  putOutput(output, text);
  if (output !== undefined) process.stderr.write(`${learnSummary(learned)}\n`);
  // what the tool's other files need is not gone because this one does not need it
  const reviewed: Reviewed = { ...found, learned, before: values.file === undefined ? before : undefined, profiles };
  if (review === undefined) process.stderr.write(learnReview(reviewed, plainReview));
  else putOutput(review, learnReview(reviewed, markdownReview));
  return trusted?.status ?? 0;
}

function ofTool(learned: LearnedTool): string {
  assertApplies(learned.profile);
  return learnedYaml(learned);
}

/** A manifest; of a file that was asked for under its own name, since the tool is more than it. */
function ofOneFile(learned: LearnedTool, { files }: Found, asked: string | undefined): string {
  const [digest] = learned.support.digests.keys();
  const file = asked === undefined ? undefined : files.find(({ sha256 }) => sha256 === digest);
  return learnedYaml(learned, learnedManifest(learned, file && baseName(file.path)));
}

/** The tool that a recording begins with, when there is one. */
function rootOf(recording: string | undefined, plan: LearnPlan): string | undefined {
  const taught = recording === undefined ? '' : attempt(recording, plan);
  return typeof taught === 'string' || taught.roots.length > 1 ? undefined : taught.roots[0];
}

function read(recordings: readonly string[], merge: readonly string[], plan: LearnPlan): Found {
  if (recordings.length > mostRecordings)
    throw new UsageError(
      `there are ${count(recordings.length)} recordings; at most ${count(mostRecordings)} are learned from at once: learn from some with --support FILE, then --merge`,
    );
  const merging = new Merging(saltedDigest(plan.salt, 'salt').slice(0, 8));
  const roots = new Set<string>();
  const skipped: { directory: string; why: string }[] = [];
  let lossy = 0;
  const confined: (readonly Denial[])[] = [];
  const files = new Map<string, RanFile>();
  const findings = new Map<string, boolean>();
  for (const [index, directory] of recordings.entries()) {
    progress(index, recordings.length);
    const taught = attempt(directory, plan);
    if (typeof taught === 'string') skipped.push({ directory, why: taught });
    else {
      combine(() => merging.add(taught.supports), directory);
      for (const root of taught.roots) roots.add(root);
      for (const file of taught.files) files.set(JSON.stringify(file), file);
      for (const [id, learnable] of taught.findings) findings.set(id, learnable);
      if (taught.lossy) lossy++;
      if (taught.refused !== undefined) confined.push(taught.refused);
    }
  }
  for (const path of merge) {
    const supports = readSupports(path);
    combine(() => merging.add(supports), path);
  }
  progress(undefined, 0);
  for (const { directory, why } of skipped)
    process.stderr.write(`ironclaw-guard: nothing is learned from ${visible(directory)}: ${visible(why)}\n`);
  if (skipped.length === recordings.length && merge.length === 0)
    throw new RecordingError('no recording is left to learn from');
  checkAllowed(plan.allow, findings);
  const supports = combine(() => merging.all(), 'what was named');
  return { supports, roots, files: [...files.values()], skipped, lossy, confined };
}

/** One that cannot be read among many does not keep the others from teaching. */
function attempt(directory: string, plan: LearnPlan): ReturnType<typeof learnFrom> {
  try {
    return learnFrom(directory, plan);
  } catch (error) {
    if (error instanceof RecordingError) return error.message;
    throw error;
  }
}

function combine<T>(merge: () => T, from: string): T {
  try {
    return merge();
  } catch (error) {
    if (error instanceof RangeError) throw new SupportError(`${from} cannot be merged: ${error.message}`);
    throw error;
  }
}

/** The tool that is meant when none is named: the one all recordings begin with. */
function onlyTool({ roots, supports }: Found): string {
  const [root, more] = [...roots];
  if (root !== undefined && more === undefined) return root;
  const known = [...supports.tools.values()]
    .filter(({ runs }) => runs.size > 0)
    .sort((a, b) => b.runs.size - a.runs.size || (a.tool < b.tool ? -1 : 1));
  const [only, second] = known;
  if (only !== undefined && second === undefined && roots.size === 0) return only.tool;
  const names = [...new Set([...roots, ...known.map(({ tool }) => tool)])].map((one) => visible(one, 60));
  throw new UsageError(
    `name one tool with --tool; the recordings show ${names.slice(0, 12).join(', ') || 'none'}${names.length > 12 ? ', …' : ''}`,
  );
}

/** Whatever cannot be learned is told as what is wrong with the support; with what could be meant instead. */
function proposed<T>(what: () => T, hint: string): T {
  try {
    return what();
  } catch (error) {
    if (error instanceof NothingLearned) throw new SupportError(`${error.message}${hint}`);
    throw error;
  }
}

function rootsHint({ roots }: Found): string {
  const instead = [...roots].sort().map((one) => `\`${visible(one, 60)}\``);
  return instead.length === 0 ? '' : `; the recordings begin with ${instead.slice(0, 12).join(', ')}`;
}

function filesHint({ files }: Found, name: string): string {
  const ran = files.filter(({ tool }) => tool === name);
  return ran.length < 2 ? '' : `; choose one with --file PATH|SHA256: ${listedFiles(ran)}`;
}

function notRun(file: string, { files }: Found): string {
  const ran = files.length === 0 ? '' : `; these did: ${listedFiles(files)}`;
  return `--file ${visible(file, 200)}: no recording shows that file run${ran}`;
}

/** Shows how far learning is, on a terminal only; undefined: it is done. */
function progress(done: number | undefined, of: number): void {
  if (process.stderr.isTTY !== true || of === 1) return;
  process.stderr.write(done === undefined ? '\r\x1b[K' : `\r\x1b[Krecording ${count(done + 1)} of ${count(of)}`);
}
