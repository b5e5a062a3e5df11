import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real SBOMs beside the checkout; see its SOURCES.md. It must be there. */
export const realSboms = join(import.meta.dirname, '../../../..', 'shared', 'real', 'sbom');

export const realSbom = (name: string): Buffer => readFileSync(join(realSboms, name));
