import { exported, exportForms } from '../export.ts';
import { readManifests } from '../manifest-files.ts';
import { readStandards } from '../standards.ts';
import { optionalPositional, parsed } from './arguments.ts';
import { artifactSubjects } from './artifacts.ts';
import { putLines } from './output-file.ts';
import { recordingArgument } from './recording-argument.ts';
import { UsageError } from './usage.ts';

/** `export`: a recording in a form that other engines take. Returns the exit status. */
export async function exportResult(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, {
    to: { type: 'string' },
    subject: { type: 'string', multiple: true },
    config: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  const form = exportForms.find((one) => one === values.to);
  if (form === undefined) throw new UsageError(`name what to export to: --to ${exportForms.join('|')}`);
  if (values.subject !== undefined && (form === 'ocsf' || form === 'facts'))
    throw new UsageError('--subject is for statements: --to in-toto or svr');
  const directory = recordingArgument(optionalPositional(positionals));
  const standards = readStandards(values.config);
  const manifests = await readManifests(standards.config, process.cwd());
  putLines(values.output, exported(directory, form, artifactSubjects(values.subject), { standards, manifests }));
  return 0;
}
