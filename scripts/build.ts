/**
 * Builds dist/{pre,main,post,gate-pre,gate,cli,companion,judge,publish}: tsc takes the types off, ncc makes one CommonJS file of each entry; and
 * dist/profiles, which holds the YAML of profiles/ parsed.
 * The work is done in a fresh copy of the sources below the temporary directory, so that the place of the
 * checkout can neither collide with another build nor leave a trace in the bytes.
 *
 *   node scripts/build.ts            writes dist/
 *   node scripts/build.ts --check    builds, compares with dist/ and writes nothing; status 1 when they differ
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARSED_FILE } from '../src/host/parsed-profiles.ts';
import { parseProfiles } from '../src/host/profile-files.ts';

/**
 * Packages that stay out of the bundles. CycloneDX's library asks for xmlbuilder2, to write XML, in a `try` when it is loaded, and does
 * without; we write JSON only. Left to run time, node would look for it in the user's home too, where the job can put one.
 */
const WITHOUT = ['xmlbuilder2'];
/**
 * Packages whose modules do nothing when they are loaded, though they do not say so: a bundle that uses one function of @actions/core need
 * not load the HTTP client of another.
 */
const PURE = ['@actions/core', '@actions/exec', '@actions/http-client', '@actions/io'];
const ENTRIES = ['pre', 'main', 'post', 'gate-pre', 'gate', 'cli', 'companion', 'judge', 'publish'] as const;
/** Folders of dist/ that are built here. */
const BUILT = [...ENTRIES, dirname(PARSED_FILE)];
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface NccOutput {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}
type Ncc = (input: string, options: Readonly<Record<string, unknown>>) => Promise<NccOutput>;

/** Copies what a bundle is made of: the sources, and the packages that package.json names, with theirs. */
function stage(place: string): void {
  for (const name of ['src', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(place, name), { recursive: true });
  const wanted = new Set<string>();
  const add = (name: string): void => {
    const manifest = join(root, 'node_modules', name, 'package.json');
    if (wanted.has(name) || !existsSync(manifest)) return;
    wanted.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const dependency of Object.keys(dependencies)) add(dependency);
  };
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // ncc too: the numbers it gives to modules are made from paths, those of its own loaders among them
  for (const name of [...Object.keys(dependencies), '@vercel/ncc']) add(name);
  for (const name of [...wanted, ...readdirSync(join(root, 'node_modules/@types')).map((type) => `@types/${type}`)]) {
    copyTree(join(root, 'node_modules', name), join(place, 'node_modules', name));
  }
  for (const name of PURE) {
    const manifest = join(place, 'node_modules', name, 'package.json');
    const told = JSON.parse(readFileSync(manifest, 'utf8')) as object;
    rmSync(manifest); // a link to the package's own
    writeFileSync(manifest, JSON.stringify({ ...told, sideEffects: false }));
  }
  for (const name of WITHOUT) {
    const directory = join(place, 'node_modules', name);
    if (existsSync(directory)) throw new Error(`${name} is installed now: take it out of WITHOUT`);
    mkdirSync(directory);
    writeFileSync(join(directory, 'index.js'), `throw new Error('${name} is no part of this program');\n`);
  }
}

/** Hard links where the file system allows it, which makes staging a matter of milliseconds; copies elsewhere. */
function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else
      try {
        linkSync(source, target);
      } catch {
        cpSync(source, target);
      }
  }
}

function emit(place: string): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--noCheck', '--rootDir', 'src', '--outDir', 'build'];
  writeFileSync(join(place, 'tsconfig.build.json'), JSON.stringify({ extends: './tsconfig.json', include: ['src'] }));
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', ...options], {
    cwd: place,
    stdio: 'inherit',
  });
  if (run.status !== 0)
    throw new Error('tsc did not emit the sources: see its message above, and run `npm run typecheck`');
}

/** @returns path below dist/ -> content, of every file of every bundle */
async function bundle(place: string): Promise<Map<string, Buffer>> {
  const ncc = createRequire(join(place, 'package.json'))('@vercel/ncc') as Ncc;
  const files = new Map<string, Buffer>();
  process.chdir(place);
  for (const entry of ENTRIES) {
    const { code, assets } = await ncc(join(place, 'build/entry', `${entry}.js`), {
      cache: false,
      minify: false,
      quiet: true,
      license: 'licenses.txt',
    });
    const missing = /eval\("require"\)\("([^"]+)"\)/.exec(code)?.[1];
    if (missing !== undefined)
      throw new Error(
        `dist/${entry} would need ${missing}, which was not found: ncc leaves such an import to run time`,
      );
    files.set(`${entry}/index.js`, Buffer.from(code));
    for (const [name, asset] of Object.entries(assets)) files.set(`${entry}/${name}`, Buffer.from(asset.source));
  }
  process.chdir(root);
  return files;
}

function listing(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

/** @returns one sentence for each file of dist/ that the sources do not build */
function differences(files: ReadonlyMap<string, Buffer>): string[] {
  const found: string[] = [];
  const owned = listing(join(root, 'dist')).filter((name) => BUILT.some((folder) => name.startsWith(`${folder}/`)));
  for (const name of owned) if (!files.has(name)) found.push(`dist/${name} is not built from the sources`);
  for (const [name, content] of files) {
    const path = join(root, 'dist', name);
    if (!existsSync(path)) found.push(`dist/${name} is missing`);
    else if (!readFileSync(path).equals(content)) found.push(`dist/${name} differs from what the sources build`);
  }
  return found;
}

const place = mkdtempSync(join(tmpdir(), 'ironclaw-build-'));
try {
  stage(place);
  emit(place);
  const files = await bundle(place);
  // keys in the order of the YAML: phases and roles are told in it
  files.set(PARSED_FILE, Buffer.from(`${JSON.stringify(parseProfiles(join(root, 'profiles')))}\n`));
  if (process.argv.includes('--check')) {
    const found = differences(files);
    for (const sentence of found) console.error(sentence);
    if (found.length > 0) {
      console.error('run `npm run build` and commit dist/');
      process.exitCode = 1;
    } else console.log(`dist/ is what the sources build: ${files.size} files`);
  } else {
    for (const folder of BUILT) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
    for (const [name, content] of files) {
      mkdirSync(dirname(join(root, 'dist', name)), { recursive: true });
      writeFileSync(join(root, 'dist', name), content);
    }
    for (const [name, content] of files) console.log(`dist/${name} ${Math.ceil(content.length / 1024)} KiB`);
  }
} finally {
  process.chdir(root);
  rmSync(place, { recursive: true, force: true });
}
