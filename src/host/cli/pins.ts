import { pinsText } from '../../report/pins.ts';
import { readResult } from '../judge.ts';
import { openRecording } from '../recording-files.ts';
import { optionalPositional, parsed } from './arguments.ts';
import { recordingArgument } from './recording-argument.ts';

/** `pins`: prints the pins a recording suggests. Returns the exit status. */
export function pins(args: readonly string[]): number {
  const { values, positionals } = parsed(args, { all: { type: 'boolean', default: false } });
  const directory = recordingArgument(optionalPositional(positionals));
  process.stdout.write(pinsText(readResult(directory), openRecording(directory).recording, values.all));
  return 0;
}
