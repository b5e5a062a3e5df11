import { explain as explanation } from '../../report/explain.ts';
import { readResult } from '../judge.ts';
import { parsed } from './arguments.ts';
import { isDirectory, recordingArgument } from './recording-argument.ts';
import { UsageError } from './usage.ts';

/** `explain`: prints why a score is what it is. Returns the exit status. */
export function explain(args: readonly string[]): number {
  const { positionals } = parsed(args, {});
  const [first, second, more] = positionals;
  if (more !== undefined) throw new UsageError(`\`${more}\` was not expected: explain [DIR] [INVOCATION|FINDING|RULE]`);
  // one word that is no directory is an id in the newest recording
  const named = second !== undefined || (first !== undefined && (isDirectory(first) || first.includes('/')));
  const directory = recordingArgument(named ? first : undefined);
  process.stdout.write(explanation(readResult(directory), named ? second : first));
  return 0;
}
