import { readManifests } from '../manifest-files.ts';
import { readStandards } from '../standards.ts';
import { optionalPositional, parsed } from './arguments.ts';
import { judgeAndPrint, printDocument, showProgress } from './output.ts';
import { packTexts } from './pack-texts.ts';
import { recordingArgument } from './recording-argument.ts';
import { status, verdictStatus } from './status.ts';

/** `score`: scores a recording again. Returns the exit status. */
export async function score(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, {
    config: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const directory = recordingArgument(optionalPositional(positionals));
  const { config, out } = values;
  const standards = readStandards(config, undefined, packTexts(config, directory));
  const manifests = await readManifests(standards.config, process.cwd());
  const { document, written } = await judgeAndPrint(directory, out ?? directory, {
    standards,
    manifests,
    ...(out === undefined ? {} : { out }),
    progress: showProgress,
  });
  if (values.json) printDocument(document);
  return verdictStatus(document) ?? (written ? 0 : status.internal);
}
