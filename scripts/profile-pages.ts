/**
 * Writes a page for each profile, docs/profiles/TOOL.md, and docs/profiles/README.md, which lists them: from profile.yml, the README.md
 * beside it, and its cases. Pages of profiles that are gone are deleted.
 *
 *   node scripts/profile-pages.ts            writes them
 *   node scripts/profile-pages.ts --check    writes nothing; status 1 and their names when some are stale
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { caseDirectories, readCase } from '../src/host/case-files.ts';
import { readProfiles } from '../src/host/profile-files.ts';
import { keepPages } from './pages.ts';
import { indexPage } from './profile-pages/index-page.ts';
import { type Documented, page, pageName } from './profile-pages/page.ts';

const root = join(import.meta.dirname, '..');
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
keepPages('docs/profiles', pages, 'scripts/profile-pages.ts');
