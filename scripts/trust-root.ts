/**
 * Writes src/evidence/provenance/trust/: the trusted root of Sigstore's public instance and the keys npm's registry
 * signs attestations with, out of the TUF targets that @sigstore/tuf ships, and the TUF root that a refresh begins with to
 * src/host/evidence/tuf/. That package itself stays out of the bundles, because the names of its targets name a registry's host.
 *
 *   node scripts/trust-root.ts            writes them, with today as the day they were taken when they changed
 *   node scripts/trust-root.ts --check    writes nothing; status 1 and their names when the package has others
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };

interface Seed {
  readonly 'root.json': string;
  readonly targets: Readonly<Record<string, string>>;
}
interface Taken {
  readonly sha256: string;
  readonly taken: string;
  readonly material: unknown;
}

const top = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(top, 'src', 'evidence', 'provenance', 'trust');
const [seed] = Object.values<Seed>(seeds);

/** The one target whose name ends so. */
function target(ending: string): Buffer {
  const found = Object.entries(seed?.targets ?? {}).filter(([name]) => name.endsWith(ending));
  const [, content] = found[0] ?? [];
  if (found.length !== 1 || content === undefined)
    throw new Error(
      `@sigstore/tuf has ${found.length} targets that end with ${ending}, expected one; read its seeds.json`,
    );
  return Buffer.from(content, 'base64');
}

function taken(name: string, bytes: Buffer, material: (parsed: unknown) => unknown): void {
  const path = join(folder, name);
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Taken) : undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const today = new Date().toISOString().slice(0, 10);
  const now: Taken = {
    sha256,
    taken: before?.sha256 === sha256 ? before.taken : today,
    material: material(JSON.parse(bytes.toString('utf8'))),
  };
  write(`src/evidence/provenance/trust/${name}`, now);
}

/** Writes a file if it has another content, or with --check says that it has. */
function write(name: string, content: unknown): void {
  const path = join(top, name);
  const text = `${JSON.stringify(content, null, 2)}\n`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${name} is stale: run \`node scripts/trust-root.ts\``);
    process.exitCode = 1;
    return;
  }
  writeFileSync(path, text);
  console.log(`wrote ${name}`);
}

taken('public-good.json', target('trusted_root.json'), (root) => root);
taken('npm-keys.json', target('keys.json'), (parsed) => {
  const { keys } = parsed as { readonly keys: readonly { readonly keyUsage?: string }[] };
  return { keys: keys.filter(({ keyUsage }) => keyUsage === 'npm:attestations') };
});
if (seed === undefined) throw new Error('@sigstore/tuf has no seed; read its seeds.json');
write('src/host/evidence/tuf/public-good.json', JSON.parse(Buffer.from(seed['root.json'], 'base64').toString('utf8')));
