import { basename, resolve } from 'node:path';
import { Document } from 'yaml';
import { ElfError } from '../../baseline/inspect/elf-image.ts';
import { inspect as inspected } from '../../baseline/inspect/inspect.ts';
import type { Manifest } from '../../baseline/manifest.ts';
import { visible } from '../../report/escape.ts';
import { plainYaml } from '../../report/plain-yaml.ts';
import { libraryFinder, readBinary } from '../shared-objects.ts';
import { parsed } from './arguments.ts';
import { putOutput } from './output-file.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';

/** `inspect BINARY -o FILE`: writes what a binary could do as a manifest. Returns the exit status. */
export function inspect(args: readonly string[]): number {
  const { values, positionals } = parsed(args, { output: { type: 'string', short: 'o' }, root: { type: 'string' } });
  const [binary, more] = positionals;
  if (binary === undefined || more !== undefined) throw new UsageError('name one binary: inspect BINARY -o FILE');
  const bytes = readBinary(binary);
  if (bytes === undefined) throw new UsageError(`there is no file ${binary} that can be read`);
  const name = basename(binary);
  let manifest: Manifest;
  try {
    manifest = inspected(bytes, name, libraryFinder(resolve(binary), values.root));
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    process.stderr.write(visible(`ironclaw-guard: ${binary}: ${error.message}`, 600));
    process.stderr.write('\n');
    return status.refused;
  }
  const text = plainYaml(new Document(manifest), { lineWidth: 120 });
  putOutput(values.output, text);
  if (values.output !== undefined && values.output !== '-') {
    process.stderr.write(visible(`wrote the manifest of ${name} to ${values.output}: ${extent(manifest)}`, 600));
    process.stderr.write('\n');
  }
  return 0;
}

/** How much a manifest limits, in words. */
const extent = ({ syscalls = 'any', libs = 'any' }: Manifest): string =>
  [
    syscalls === 'any' ? 'any system call (its `imprecision` says why)' : `${syscalls.length} system calls`,
    libs === 'any' ? 'any library' : `${libs.length} libraries`,
  ].join(', ');
