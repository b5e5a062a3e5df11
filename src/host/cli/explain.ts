import { explain as explanation } from '../../report/explain.ts';
import { readResult } from '../judge.ts';
import { parsed, positional } from './arguments.ts';

/** `explain`: prints why a score is what it is. Returns the exit status. */
export function explain(args: readonly string[]): number {
  const { positionals } = parsed(args, {});
  const directory = positional(positionals, 'the directory of a recording', 2);
  process.stdout.write(explanation(readResult(directory), positionals[1]));
  return 0;
}
