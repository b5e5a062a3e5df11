import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Published bundles and trusted roots, beside the checkout. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', 'shared', 'real', 'sigstore');

/** One of them; throws where the folder is missing. */
export const realFile = (name: string): Buffer => readFileSync(join(folder, name));
