import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Document } from 'yaml';
import { ElfError } from '../../baseline/inspect/elf-image.ts';
import { inspect as inspected } from '../../baseline/inspect/inspect.ts';
import { plainYaml } from '../../report/plain-yaml.ts';
import { OutputError } from '../recording-directory.ts';
import { libraryFinder, readBinary } from '../shared-objects.ts';
import { parsed } from './arguments.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';

/** `inspect BINARY -o FILE`: writes what a binary could do as a manifest. Returns the exit status. */
export function inspect(args: readonly string[]): number {
  const { values, positionals } = parsed(args, { output: { type: 'string', short: 'o' }, root: { type: 'string' } });
  const [binary, more] = positionals;
  if (binary === undefined || more !== undefined) throw new UsageError('name one binary: inspect BINARY -o FILE');
  const bytes = readBinary(binary);
  if (bytes === undefined) throw new UsageError(`there is no file ${binary} that can be read`);
  let text: string;
  try {
    const manifest = inspected(bytes, basename(binary), libraryFinder(resolve(binary), values.root));
    text = plainYaml(new Document(manifest), { lineWidth: 120 });
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    process.stderr.write(`ironclaw-guard: ${binary}: ${error.message}\n`);
    return status.refused;
  }
  if (values.output === undefined || values.output === '-') process.stdout.write(text);
  else write(values.output, text);
  return 0;
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new OutputError(`${path} cannot be written: ${(error as Error).message}`);
  }
}
