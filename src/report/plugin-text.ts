import { visible } from './escape.ts';
import { many } from './number.ts';
import type { ResultDocument } from './result.ts';

const mostEvidence = 10;

/** What plug-ins say of something they were told of, a line each: of a tool by its `told`, of a finding by its id. */
export function pluginLines({ plugins = [] }: ResultDocument, about: string | undefined): string[] {
  if (about === undefined) return [];
  const said = plugins.flatMap(({ name, evidence }) =>
    evidence
      .filter((one) => one.about === about)
      .map(({ text, link }) => {
        const where = link === undefined ? '' : ` (${visible(link, 200)})`;
        return `  plug-in    ${visible(name, 40)}: ${visible(text, 500)}${where}`;
      }),
  );
  const rest = said.length - mostEvidence;
  return rest > 0 ? [...said.slice(0, mostEvidence), `  and ${many(rest, 'more')} of plug-ins, in result.json`] : said;
}

/** What became of the plug-ins, in one line: `plug-ins: advisories answered; attestations gave nothing`; empty without any. */
export function pluginWords({ plugins = [] }: ResultDocument): string {
  if (plugins.length === 0) return '';
  const words = plugins.map(({ name, answered, complete }) => {
    const what = !answered ? 'gave nothing' : complete ? 'answered' : 'answered in part';
    return `${visible(name, 40)} ${what}`;
  });
  return `plug-ins: ${words.join('; ')}`;
}
