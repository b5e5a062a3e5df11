import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PARSED_FILE, parsedProfiles } from '../src/host/parsed-profiles.ts';
import { readProfiles } from '../src/host/profile-files.ts';
import { profileFiles } from '../src/host/profile-texts.ts';
import { median, paired } from './paired.ts';
import { writeRecording } from './recording.ts';

/**
 * What the number of profiles costs. Loading: all profiles and tables as the build parsed them, and from their YAML, each once in a
 * process of its own, as a run does it. Scoring: `score` of a recording with all profiles and with none against the same with the few that its tools
 * need, in turn. None is slower: every act is a deviation then.
 *
 *   bench/profiles.ts [EVENTS...]       sizes of recordings, default 100,000 and 1,000,000
 */
const root = join(import.meta.dirname, '..');
/** Profiles of what the recording shows. */
const needed = /^profiles\/(class\/[a-z-]+|npm|node|gcc)\/profile\.yml$/;
const rounds = { load: 15, score: 5 };
const [first, ...rest] = process.argv.slice(2);

if (first === '--load') load(rest[0] === 'parsed');
else await measure([first, ...rest].flatMap((size) => (size === undefined ? [] : [Number(size)])));

/** Loads once and prints milliseconds: wall and processor. */
function load(parsed: boolean): void {
  const program = parsed ? join(root, 'dist/cli/index.js') : undefined;
  const [cpu, wall] = [process.cpuUsage(), process.hrtime.bigint()];
  readProfiles(join(root, 'profiles'), parsedProfiles(program));
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify([Number(process.hrtime.bigint() - wall) / 1e6, (used.user + used.system) / 1e3]));
}

async function measure(sizes: readonly number[]): Promise<void> {
  if (!existsSync(join(root, 'dist', PARSED_FILE)))
    throw new Error(`dist/${PARSED_FILE} is missing: run npm run build`);
  const files = profileFiles(join(root, 'profiles'));
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  console.log(`${files.length} profiles, ${Math.round(bytes / 1024)} KiB of YAML`);
  const times = { parsed: [] as number[][], yaml: [] as number[][] };
  for (let round = 0; round < rounds.load; round++)
    for (const way of ['parsed', 'yaml'] as const) {
      const argv = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', import.meta.filename, '--load', way];
      times[way].push(JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as number[]);
    }
  for (const [way, all] of Object.entries(times)) {
    const of = (which: number): number[] => all.map((one) => one[which] ?? 0);
    console.log(
      `  loaded ${way === 'parsed' ? 'as built' : 'from YAML'}: ${median(of(0)).toFixed(0)} ms (from ${Math.min(...of(0)).toFixed(0)}), of the processor ${median(of(1)).toFixed(0)} ms (${rounds.load} processes)`,
    );
  }
  const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));
  try {
    const [all, few, none] = ['all', 'few', 'none'].map((name) => join(scratch, name)) as [string, string, string];
    for (const place of [all, few, none]) {
      for (const name of ['dist', 'policies']) cpSync(join(root, name), join(place, name), { recursive: true });
      for (const table of ['zones.yml', 'weights.yml', 'sequences.yml'])
        cpSync(join(root, 'profiles', table), join(place, 'profiles', table));
    }
    for (const path of files) {
      const name = relative(root, path);
      cpSync(path, join(all, name));
      if (needed.test(name)) cpSync(path, join(few, name));
    }
    for (const count of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
      const directory = join(scratch, String(count));
      writeRecording(directory, count);
      const way = (name: string, place: string) => ({
        name,
        argv: [process.execPath, join(place, 'dist/cli/index.js'), 'score', directory, '--out', join(directory, 'out')],
      });
      const ways = [way('with the few it needs', few), way(`with all ${files.length}`, all), way('without any', none)];
      await paired(`score of ${count.toLocaleString('en')} events`, ways, rounds.score);
      rmSync(directory, { recursive: true });
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
