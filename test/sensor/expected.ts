import { FILES } from './expected/files.ts';
import { KERNEL } from './expected/kernel.ts';
import { NETWORK } from './expected/network.ts';
import { PROCESSES } from './expected/processes.ts';

/** On both rungs the same, or on each its own with the reason: a sentence of the sensor's `notCovered`, or words of docs/limits.md. */
type Sentences =
  | readonly string[]
  | { readonly full: readonly string[]; readonly degraded: readonly string[]; readonly because: string };

/** `PROGRAM/ACT` -> the sentences (tell.ts) of its process and of its children, in order: these and no others. */
export type Expected = Readonly<Record<string, Sentences>>;

export const EXPECTED: Expected = { ...FILES, ...PROCESSES, ...NETWORK, ...KERNEL };

/** What the sensor must tell of an act on a rung. */
export function expected(act: string, rung: 'full' | 'degraded'): readonly string[] {
  const sentences = EXPECTED[act] ?? [];
  return 'because' in sentences ? sentences[rung] : sentences;
}
