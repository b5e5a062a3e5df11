import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Zone } from '../../baseline/profile.ts';
import type { Assignment, Readiness } from '../action/assignment.ts';
import { isAlive, type ProcessIdentity } from '../action/process-identity.ts';
import { holderOf } from './place.ts';

/**
 * The words between installer and companion lie in files of the place, which only root can read: no pipe leads into a unit
 * of systemd.
 */
const INSTRUCTIONS = 'instructions.json';
const READINESS = 'readiness.json';

/** How often the installer looks, in milliseconds, and for how long. */
const LOOK = 20;
const LONGEST_WAIT = 25_000;

/** What the companion works by: what pre wants, and of the profiles what is needed while a job runs. Reading them takes memory. */
export interface Instructions {
  readonly assignment: Assignment;
  readonly zones: readonly Zone[];
  /** SHA-256 of the profiles, of the weights and of the packs of rules as they are before the first step */
  readonly profiles: string;
  readonly weights: string;
  readonly policies: string;
}

export function leaveInstructions(directory: string, instructions: Instructions): void {
  writeFileSync(join(directory, INSTRUCTIONS), JSON.stringify(instructions), { mode: 0o600, flag: 'wx' });
}

/** Takes the instructions, which are gone then. @throws the file system's error when there are none */
export function takeInstructions(directory: string): Instructions {
  const path = join(directory, INSTRUCTIONS);
  const instructions = JSON.parse(readFileSync(path, 'utf8')) as Instructions;
  rmSync(path);
  return instructions;
}

export function sayReadiness(directory: string, readiness: Readiness): void {
  const next = join(directory, `${READINESS}.next`);
  writeFileSync(next, JSON.stringify(readiness), { mode: 0o600 });
  renameSync(next, join(directory, READINESS));
}

/**
 * Waits until the companion says whether it watches.
 * @param installer holds the place until the companion does
 * @returns what it said, or why it said nothing. Never rejects.
 */
export async function readinessOf(directory: string, installer: ProcessIdentity): Promise<Readiness> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += LOOK) {
    const holder = holderOf(directory);
    // looked at before the answer: one that answers and is gone at once has answered
    const gone = holder !== undefined && holder.pid !== installer.pid && !isAlive(holder);
    const said = readinessIn(directory);
    if (said !== undefined) return said;
    if (gone) return { outcome: 'blind', reason: 'the companion ended before it watched' };
    await sleep(LOOK);
  }
  return { outcome: 'blind', reason: `the companion did not watch within ${LONGEST_WAIT / 1000} s` };
}

function readinessIn(directory: string): Readiness | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, READINESS), 'utf8')) as Readiness;
  } catch {
    return undefined;
  }
}
