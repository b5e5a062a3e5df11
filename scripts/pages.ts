import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes the Markdown files below a directory of docs/ what they should be: writes those that differ and deletes those that are gone, and says
 * which. With `--check` among the arguments it writes nothing, and names the stale ones with exit status 1.
 * @param directory from the project's root
 * @param pages file name -> text; all that should be there
 * @param script what writes them
 */
export function keepPages(directory: string, pages: ReadonlyMap<string, string>, script: string): void {
  const out = join(import.meta.dirname, '..', directory);
  const there = existsSync(out)
    ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    : [];
  const stale = [...pages].filter(
    ([name, text]) => !there.includes(name) || readFileSync(join(out, name), 'utf8') !== text,
  );
  const gone = there.filter((name) => !pages.has(name));

  if (process.argv.includes('--check')) {
    for (const name of [...stale.map(([stale]) => stale), ...gone])
      console.error(`${directory}/${name} is stale: run \`node ${script}\``);
    process.exitCode = stale.length + gone.length > 0 ? 1 : 0;
    return;
  }
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
    console.log(`wrote ${directory}/${name}`);
  }
  for (const name of gone) {
    rmSync(join(out, name));
    console.log(`deleted ${directory}/${name}`);
  }
}
