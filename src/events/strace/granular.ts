import type { Draft } from '../draft.ts';
import { firstTime, type Task } from './processes.ts';

/** What the kernel makes in a program's name when it goes on with a call that a signal broke off (restart_syscall(2)). */
const ofTheKernel: ReadonlySet<string> = new Set(['restart_syscall']);

/**
 * The event of a system call: of each name one for each process image, when it is made for the first time; whether it was granted
 * is not told. Undefined for any other, and for what a process does before it runs an image of the recording.
 */
export function firstCall({ tid, process }: Task, name: string, t: number): Draft | undefined {
  if (process.exe === undefined || ofTheKernel.has(name) || !firstTime(process, `y${name}`)) return undefined;
  const { pid, start } = process;
  return { kind: 'syscall', t, pid, tid, start, job: true, done: true, name };
}
