import { readEvidence } from '../evidence/read-evidence.ts';
import { writeEvidence } from '../evidence/write-evidence.ts';
import { type JudgeOptions, judgement } from '../judge.ts';
import type { Standards } from '../standards.ts';
import { type Asking, askPlugins } from './ask.ts';

/**
 * Asks the plug-ins of a configuration about a recording that has ended, and puts their answers into it, from where they are judged with
 * the rest. A judgement without them finds what they are told. Does nothing where there are none. Never rejects: what goes wrong costs
 * only answers, and the judgement says that they are not there.
 * @returns a sentence when nothing could be asked or kept
 */
export async function completeWithPlugins(
  directory: string,
  options: Omit<JudgeOptions, 'out'> & { readonly standards: Standards },
  asking: Omit<Asking, 'plugins'>,
): Promise<string | undefined> {
  const { plugins } = options.standards.config;
  if (plugins.length === 0) return undefined;
  try {
    let told: Parameters<typeof askPlugins>[0] | undefined;
    judgement(directory, { ...options, told: (all) => (told = all) });
    if (told === undefined) return 'the judgement told nothing to plug-ins';
    writeEvidence(directory, await askPlugins(told, { ...asking, plugins }, readEvidence(directory)));
    return undefined;
  } catch (error) {
    return `plug-ins were not asked: ${(error as Error).message}`;
  }
}
