/**
 * Writes a page for each profile, docs/profiles/TOOL.md, and docs/profiles/README.md, which lists them: from profile.yml, the README.md
 * beside it, and its cases. Pages of profiles that are gone are deleted.
 *
 *   node scripts/profile-pages.ts            writes them
 *   node scripts/profile-pages.ts --check    writes nothing; status 1 and their names when some are stale
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { caseDirectories, readCase } from '../src/host/case-files.ts';
import { readProfiles } from '../src/host/profile-files.ts';
import { indexPage } from './profile-pages/index-page.ts';
import { type Documented, page, pageName } from './profile-pages/page.ts';

const root = join(import.meta.dirname, '..');
const out = join(root, 'docs', 'profiles');
const { profiles, zones } = readProfiles(join(root, 'profiles'));

const documented = profiles.map((profile): Documented => {
  const place = join(root, 'profiles', profile.tool);
  const readme = join(place, 'README.md');
  const cases = existsSync(join(place, 'cases')) ? caseDirectories(join(place, 'cases')).map(readCase) : [];
  return {
    profile,
    readme: existsSync(readme) ? readFileSync(readme, 'utf8') : '',
    cases: cases.map((one) => [basename(one.directory), one.case]),
  };
});

const pages = new Map([
  ['README.md', indexPage(documented)],
  ...documented.map((one): [string, string] => [pageName(one.profile.tool), page(one, zones)]),
]);
const there = existsSync(out)
  ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  : [];
const stale = [...pages].filter(
  ([name, text]) => !there.includes(name) || readFileSync(join(out, name), 'utf8') !== text,
);
const gone = there.filter((name) => !pages.has(name));

if (process.argv.includes('--check')) {
  for (const name of [...stale.map(([stale]) => stale), ...gone])
    console.error(`docs/profiles/${name} is stale: run \`node scripts/profile-pages.ts\``);
  process.exitCode = stale.length + gone.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
    console.log(`wrote docs/profiles/${name}`);
  }
  for (const name of gone) {
    rmSync(join(out, name));
    console.log(`deleted docs/profiles/${name}`);
  }
}
