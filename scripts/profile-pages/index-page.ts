import { markdownText } from '../../src/report/escape.ts';
import { type Documented, pageName } from './page.ts';
import { prose } from './words.ts';

/** The page that lists all profiles, tools before classes. */
export function indexPage(all: readonly Documented[]): string {
  const [tools, classes] = [false, true].map((isClass) =>
    all.filter(({ profile }) => profile.tool.startsWith('class/') === isClass),
  );
  const cases = all.flatMap((one) => one.cases);
  const attacks = cases.filter(([, { expect }]) => expect !== 'pass').length;
  return `<!-- made by scripts/profile-pages.ts: change profiles/ and run it -->
# Profiles

What is normal, tool by tool: a page for each profile, made from what lies in [profiles/](../../profiles/README.md). *Stable* means that recordings prove it: runs that must
pass, and attacks that must be found (\`profile test\`). How an act is judged by them: [baselines](../baselines.md). There are ${tools?.length ?? 0} tools and ${classes?.length ?? 0} classes, with ${cases.length - attacks} cases of ordinary
work and ${attacks} of attacks.

${table(tools ?? [], 'tool')}

A class is what kinds of tools have in common, and all that is known of a tool without a profile.

${table(classes ?? [], 'class')}
`;
}

const table = (all: readonly Documented[], title: string): string =>
  [
    `| ${title} | what it is | status | ordinary work | attacks |`,
    '|---|---|---|---|---|',
    ...all.map(({ profile: { tool, description = '', status }, cases }) => {
      const attacks = cases.filter(([, { expect }]) => expect !== 'pass').length;
      const ordinary = cases.length - attacks;
      return `| [${markdownText(tool)}](${pageName(tool)}) | ${prose(description)} | ${status} | ${ordinary || ''} | ${attacks || ''} |`;
    }),
  ].join('\n');
