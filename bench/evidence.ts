import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EvidenceCache } from '../src/host/evidence/cache.ts';
import { gather } from '../src/host/evidence/gather.ts';
import { serviceSources } from '../src/host/evidence/sources.ts';
import type { WantedEvidence } from '../src/host/evidence/wanted.ts';
import { selfSigned } from '../test/lab/services/certificate.ts';
import { BUNDLE, exampleRoutes, real, TOOLS, unsnappy } from '../test/lab/services/example.ts';
import { FakeServices, servicesAt } from '../test/lab/services/fake-services.ts';
import type { Mode } from '../test/lab/services/misbehaviour.ts';
import { median, paired } from './paired.ts';

/**
 * What gathering evidence for twenty pinned tools adds to pre, at its default budget of 2 s: services that answer, from a cache, that
 * refuse, and that say nothing, against the same process doing nothing. The services are fakes behind TLS on loopback, so
 * that what is measured is ours and not the network's.
 */
const PINNED = 20;
const ROUNDS = 9;

const pinned: WantedEvidence[] = Array.from({ length: PINNED - 1 }, (_, i) => ({
  path: `/opt/tool-${i}`,
  sha256: createHash('sha256').update(`${i}`).digest('hex'),
  purl: `pkg:npm/tool-${i}@1.0.0`,
  repository: `demo/tool-${i}`,
}));
const wanted: WantedEvidence[] = [...pinned, { ...TOOLS.demo, purl: TOOLS.go.purl }];

interface Place {
  readonly origin: string;
  readonly ca: string;
}

interface Task extends Place {
  readonly times: string;
  readonly name: string;
  readonly how: string;
}

async function serve(mode: Mode): Promise<void> {
  const bundle = JSON.parse(real(BUNDLE).toString());
  const own = pinned.map(({ repository, sha256 }) => [
    `/github/repos/${repository}/attestations/sha256:${sha256}`,
    { body: JSON.stringify({ attestations: [{ bundle }] }) },
  ]);
  const tls = selfSigned();
  const fake = await FakeServices.start({ ...exampleRoutes(), ...Object.fromEntries(own) }, tls);
  fake.behave(mode);
  process.send?.({ origin: fake.origin, ca: tls.cert } satisfies Place);
}

/** Gathers once, in a process of its own as pre does, and notes how many milliseconds that took. */
async function ask({ origin, ca, times, name, how }: Task): Promise<void> {
  const cache = how.startsWith('/') ? EvidenceCache.open(how).cache : undefined;
  const sources = serviceSources(servicesAt(origin), unsnappy);
  const begun = performance.now();
  if (how !== 'nothing')
    await gather(wanted, sources, { offline: how === 'offline' ? 'a benchmark' : undefined, cache, http: { ca } });
  appendFileSync(times, `${JSON.stringify([name, performance.now() - begun])}\n`);
}

async function measure(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));
  const children: ReturnType<typeof spawn>[] = [];
  const begin = (mode: Mode) =>
    new Promise<Place>((resolve) => {
      const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, 'serve', String(mode)], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      children.push(child);
      child.once('message', (place) => resolve(place as Place));
    });
  try {
    const [answers, silent] = [await begin('answers'), await begin('silent')];
    const refused = { ...answers, origin: 'https://127.0.0.1:1' };
    const times = join(scratch, 'times');
    const way = (name: string, how: string, place: Place) => ({
      name,
      argv: [
        process.execPath,
        ...process.execArgv,
        import.meta.filename,
        'ask',
        JSON.stringify({ ...place, times, name, how }),
      ],
    });
    await paired(
      `evidence for ${PINNED} pinned tools on node ${process.version}`,
      [
        way('nothing', 'nothing', answers),
        way('every service answers', 'answers', answers),
        way('from the cache', join(scratch, 'cache'), answers),
        way('offline', 'offline', answers),
        way('all refuse', 'answers', refused),
        way('none says anything', 'answers', silent),
      ],
      ROUNDS,
    );
    print(readFileSync(times, 'utf8'));
  } finally {
    for (const child of children) child.kill();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Medians of what each process noted of the gathering alone, without its own start. */
function print(times: string): void {
  const noted = new Map<string, number[]>();
  for (const line of times.trimEnd().split('\n')) {
    const [name, milliseconds] = JSON.parse(line) as [string, number];
    noted.set(name, [...(noted.get(name) ?? []), milliseconds]);
  }
  console.log('the gathering alone');
  for (const [name, own] of noted) {
    const [least, middle, most] = [Math.min(...own), median(own), Math.max(...own)].map((ms) => ms.toFixed(0));
    console.log(`  ${name.padEnd(24)} ${middle?.padStart(6)} ms  (${least}..${most})`);
  }
}

const [role, argument = ''] = process.argv.slice(2);
if (role === undefined) await measure();
else if (role === 'serve') await serve(argument as Mode);
else await ask(JSON.parse(argument) as Task);
