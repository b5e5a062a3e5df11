import type { Recording } from '../../events/recording.ts';
import type { Config } from '../../policy/config.ts';
import { masksOf } from '../redaction.ts';
import { completeEvidence } from './complete.ts';
import { type GatheringOptions, gatherPinned } from './pinned.ts';

/**
 * Gathers and completes the evidence of a recording that has ended. What goes wrong is said and costs only evidence: the recording is
 * judged without it.
 * @returns a sentence when the evidence could not be written
 */
export async function keepEvidence(
  directory: string,
  recording: Recording,
  config: Config,
  options: Omit<GatheringOptions, 'variables'>,
): Promise<string | undefined> {
  try {
    const gathered = await gatherPinned(config, { ...options, variables: recording.variables });
    await completeEvidence(directory, recording, config, gathered, { masks: masksOf(options.env) });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
