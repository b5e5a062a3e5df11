import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Recording } from '../../src/events/recording.ts';
import type { PackageRecord } from '../../src/evidence/evidence.ts';
import { frameworkFiles, readFramework, readObservations } from '../../src/host/compliance-files.ts';
import { writeEvidence } from '../../src/host/evidence/write-evidence.ts';
import { judgeRecording } from '../../src/host/judge.ts';
import { readStandards } from '../../src/host/standards.ts';
import type { ResultDocument } from '../../src/report/result.ts';
import { gathered } from '../pipeline/gathered.ts';

const root = join(import.meta.dirname, '../..');
const CLEAN = join(root, 'profiles/gcc/cases/program-gcc12');
const ATTACK = join(root, 'profiles/npm/cases/theft');

/** A directory of results, and what they say. */
export interface Run {
  readonly directory: string;
  readonly document: ResultDocument;
}

const packs = join(root, 'compliance');
/** The packs that come with the guard. */
export const shared = readObservations(packs);
export const frameworks = frameworkFiles(packs).map((file) => readFramework(file, shared.content));

const base = mkdtempSync(join(tmpdir(), 'guard-compliance-'));
after(() => rmSync(base, { recursive: true, force: true }));

const config = join(base, 'ironclaw.yml');
writeFileSync(config, 'mode: enforce\n');
const standards = readStandards(config, join(root, 'profiles'));

type Change = (recording: Recording, lines: string[]) => { recording: Recording; lines: string[] };

/** Judges a case, with its recording changed before. */
async function judged(name: string, from: string, change: Change, isKnown: boolean): Promise<Run> {
  const directory = join(base, name);
  mkdirSync(directory);
  const packed = gunzipSync(readFileSync(join(from, 'events.ndjson.gz'))).toString('utf8');
  const before = JSON.parse(readFileSync(join(from, 'recording.json'), 'utf8')) as Recording;
  const { recording, lines } = change(before, packed.trimEnd().split('\n'));
  const events = `${lines.join('\n')}\n`;
  const sha256 = createHash('sha256').update(events).digest('hex');
  const { chain: _, ...kept } = recording.events;
  const told = { ...kept, count: lines.length, bytes: events.length, sha256 };
  writeFileSync(join(directory, 'events.ndjson'), events);
  writeFileSync(join(directory, 'recording.json'), JSON.stringify({ ...recording, events: told }));
  if (isKnown) writeEvidence(directory, known(recording));
  return { directory, document: await judgeRecording(directory, { standards }) };
}

/** A package for every tool that ran, and a bill of materials for one of them, in which nothing is known to be vulnerable. */
function known({ tools }: Recording) {
  const packages = tools.flatMap(({ path, sha256 }): PackageRecord[] =>
    sha256 === undefined
      ? []
      : [
          {
            path,
            sha256,
            database: 'dpkg',
            name: 'gcc-12',
            version: '12.2.0',
            algorithm: 'md5',
            expected: '0',
            actual: '0',
          },
        ],
  );
  const purl = 'pkg:npm/left@2.0.0';
  const components = [{ type: 'library', 'bom-ref': 'left', name: 'left', version: '2.0.0', purl }];
  const advisory = {
    id: 'GHSA-left',
    modified: '2026-05-01T00:00:00Z',
    affected: [
      {
        package: { ecosystem: 'npm', name: 'left' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      },
    ],
  };
  const subject = tools.find(({ path }) => path.includes('gcc-12'))?.path ?? '';
  return gathered(
    [
      { kind: 'sbom', content: { bomFormat: 'CycloneDX', specVersion: '1.6', components }, subject },
      { kind: 'advisory', content: advisory },
    ],
    { packages },
  );
}

/** Of what the sensor can see nothing is missing: what the recorder did in its child before it became the command is left out. */
const unbroken: Change = (recording, lines) => ({
  recording,
  lines: lines
    .filter((line) => !line.includes('"kind":"priv.change"'))
    .map((line, seq) => line.replace(/^\{"seq":\d+/, `{"seq":${seq}`)),
});

const reason = 'the sensor was killed by SIGKILL';

/** The sensor dies in the middle of its work: nothing says that it is alive from there on, or that it stopped. */
const died: Change = (before, lines) => {
  const { recording } = unbroken(before, lines);
  const half = lines.slice(0, Math.ceil(lines.length / 2));
  return {
    recording: {
      ...recording,
      sensor: { ...recording.sensor, health: { ...recording.sensor.health, died: true, reason } },
      coverage: { level: 'partial', reasons: [...recording.coverage.reasons, reason], lost: 0 },
    },
    lines: half.filter((line) => !/"kind":"sensor\.(heartbeat|stop)"/.test(line)),
  };
};

/** A build that is what it should be, of which nothing is missing that the sensor can see, every tool of it known. */
export const clean: Run = await judged('clean', CLEAN, unbroken, true);
/** An install script that steals keys, with acts of processes that nobody saw start. */
export const attack: Run = await judged('attack', ATTACK, (recording, lines) => ({ recording, lines }), false);
/** The clean build again, with a sensor that dies half way. */
export const dead: Run = await judged('dead', CLEAN, died, true);
