import { isAbsolute } from 'node:path';
import type { RepositoryFiles } from './repository-files.ts';
import { USUAL_CONFIG } from './verdict.ts';

/** The configuration as the base ref has it. */
export type BaseConfiguration =
  /** `from`: what messages call it */
  | { readonly outcome: 'found'; readonly text: string; readonly from: string }
  | { readonly outcome: 'absent' }
  /** it could not be read there; `failed`: though that was tried, and nothing says that it may not be */
  | { readonly outcome: 'unknown'; readonly reason: string; readonly failed?: boolean };

/**
 * Reads the configuration from the base ref, before the first step and before any checkout.
 * @param given the action's input `config`; empty is the usual place
 */
export async function baseConfiguration(files: RepositoryFiles, given: string): Promise<BaseConfiguration> {
  const path = given === '' ? USUAL_CONFIG : given;
  if (isAbsolute(path) || path.split('/').includes('..'))
    return { outcome: 'unknown', reason: `the input 'config' (${path}) is no path of the repository` };
  try {
    const entry = await files.read(path);
    if (entry?.kind === 'file') return { outcome: 'found', text: entry.bytes.toString('utf8'), from: path };
    if (entry !== undefined) return { outcome: 'unknown', reason: `${path} is a directory in the repository` };
    // what a token may not see is answered as what is not there: the top is there
    if ((await files.read('.')) === undefined)
      return { outcome: 'unknown', reason: "the token cannot read the repository; grant it 'contents: read'" };
    if (given !== '') return { outcome: 'unknown', reason: `${path} is not in the repository at the base ref` };
    return { outcome: 'absent' };
  } catch (error) {
    return { outcome: 'unknown', reason: (error as Error).message, failed: true };
  }
}
