import { readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Zone } from '../../baseline/profile.ts';
import type { Assignment, Commission, Readiness } from '../action/assignment.ts';
import { isAlive, type ProcessIdentity } from '../action/process-identity.ts';
import { holderOf } from './place.ts';

/**
 * The words between installer and companion lie in files of the place, which only root can read: no pipe leads into a unit
 * of systemd.
 */
const COMMISSION = 'commission.json';
const INSTRUCTIONS = 'instructions.json';
const READINESS = 'readiness.json';

/** How often each looks for the other's words though nothing seems to have come, in milliseconds, and how long the installer waits. */
const LOOK = 100;
const LONGEST_WAIT = 25_000;

/** What the companion begins by. */
export interface Introduction {
  readonly commission: Commission;
  /** who will leave the instructions */
  readonly installer: ProcessIdentity;
}

/** What the companion works by: what pre wants, and of the profiles what is needed while a job runs. Reading them takes memory. */
export interface Instructions {
  readonly assignment: Assignment;
  readonly zones: readonly Zone[];
  /** SHA-256 of the profiles, of the weights and of the packs of rules as they are before the first step */
  readonly profiles: string;
  readonly weights: string;
  readonly policies: string;
}

export const leaveCommission = (directory: string, introduction: Introduction): void =>
  leave(directory, COMMISSION, introduction);

/** Takes the commission, which is gone then. @throws the file system's error when there is none */
export function takeCommission(directory: string): Introduction {
  const introduction = readIn<Introduction>(directory, COMMISSION);
  rmSync(join(directory, COMMISSION));
  return introduction;
}

export const leaveInstructions = (directory: string, instructions: Instructions): void =>
  leave(directory, INSTRUCTIONS, instructions);

/** Waits for the instructions and takes them: they are gone then. @throws Error with a sentence when the installer is gone without */
export async function takeInstructions(directory: string, installer: ProcessIdentity): Promise<Instructions> {
  const instructions = await awaited(directory, () => {
    const gone = !isAlive(installer); // looked at before: who left them and is gone has left them
    return left<Instructions>(directory, INSTRUCTIONS) ?? (gone ? 'gone' : undefined);
  });
  if (instructions === 'gone') throw new Error('the installer ended before it had left instructions');
  rmSync(join(directory, INSTRUCTIONS));
  return instructions;
}

export const sayReadiness = (directory: string, readiness: Readiness): void => leave(directory, READINESS, readiness);

/**
 * Waits until the companion says whether it watches.
 * @param installer holds the place until the companion does
 * @returns what it said, or why it said nothing. Never rejects.
 */
export async function readinessOf(directory: string, installer: ProcessIdentity): Promise<Readiness> {
  const late = performance.now() + LONGEST_WAIT;
  return awaited(directory, () => {
    const holder = holderOf(directory);
    // looked at before the answer: one that answers and is gone at once has answered
    const gone = holder !== undefined && holder.pid !== installer.pid && !isAlive(holder);
    const said = left<Readiness>(directory, READINESS);
    if (said !== undefined) return said;
    if (gone) return { outcome: 'blind', reason: 'the companion ended before it watched' };
    if (performance.now() < late) return undefined;
    return { outcome: 'blind', reason: `the companion did not watch within ${LONGEST_WAIT / 1000} s` };
  });
}

/** Looks whenever something changes in a place, and now and then, until there is something. */
async function awaited<T>(directory: string, look: () => T | undefined): Promise<T> {
  let wake: () => void = () => {};
  const watcher = watch(directory, () => wake());
  try {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const found = look();
      if (found !== undefined) return found;
      await Promise.race([changed, sleep(LOOK)]);
    }
  } finally {
    watcher.close();
  }
}

/** Written in one go: whoever finds it finds all of it. */
function leave(directory: string, name: string, words: unknown): void {
  const next = join(directory, `${name}.next`);
  writeFileSync(next, JSON.stringify(words), { mode: 0o600 });
  renameSync(next, join(directory, name));
}

const readIn = <T>(directory: string, name: string): T => JSON.parse(readFileSync(join(directory, name), 'utf8')) as T;

function left<T>(directory: string, name: string): T | undefined {
  try {
    return readIn<T>(directory, name);
  } catch {
    return undefined;
  }
}
