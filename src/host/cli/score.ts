import { judgeRecording } from '../judge.ts';
import { parsed, positional } from './arguments.ts';
import { printDocument, printTable } from './output.ts';
import { verdictStatus } from './status.ts';

/** `score`: scores a recording again. Returns the exit status. */
export async function score(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, {
    config: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const directory = positional(positionals, 'the directory of a recording');
  const { config, out } = values;
  const document = await judgeRecording(directory, {
    ...(config === undefined ? {} : { config }),
    ...(out === undefined ? {} : { out }),
  });
  printTable(document, out ?? directory);
  if (values.json) printDocument(document);
  return verdictStatus(document) ?? 0;
}
