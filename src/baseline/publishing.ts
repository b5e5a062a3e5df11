import type { Tool } from '../invocations/tool.ts';

/** Programs that publish and are run as modules of an interpreter, where no path says what they are. */
const modules: ReadonlySet<string> = new Set(['twine', 'flit']);
/** Verbs that publish, by class; a package manager takes any unambiguous beginning (`npm publ`). */
const verbs: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  ['package-manager', ['publish', 'push', 'upload']],
  ['vcs', ['push', 'send-pack', 'http-push']],
  ['container-engine', ['push']],
]);
const shortest = 3;

/**
 * Whether a program is started to make something public. What stands before the verb may be the value of an option that is
 * not known here, so a verb counts wherever nothing but options and their possible values stand before it.
 */
export function publishes(tool: Tool): boolean {
  if (tool.class === 'publisher' || modules.has(tool.name)) return true;
  // what a push over SSH runs at the other end
  if (tool.argv.some((argument) => argument.includes('git-receive-pack'))) return true;
  const wanted = verbs.get(tool.class);
  if (wanted === undefined) return false;
  let before = '';
  for (const argument of tool.argv.slice(1)) {
    const isValue = before.startsWith('-') && !before.includes('=');
    before = argument;
    if (argument.startsWith('-')) continue;
    if (wanted.some((verb) => matches(verb, argument, tool.class === 'package-manager'))) return true;
    // `yarn npm publish`, `docker image push`
    if (!isValue && argument !== 'npm' && argument !== 'image') return false;
  }
  return false;
}

const matches = (verb: string, word: string, shortened: boolean): boolean =>
  word === verb || (shortened && word.length >= shortest && verb.startsWith(word));
