import { readFileSync } from 'node:fs';
import type { Assignment, Installed } from '../action/assignment.ts';
import { identityOf, kill } from '../action/process-identity.ts';
import { readPacks } from '../policy-files.ts';
import { profilesDirectory, readProfiles } from '../profile-files.ts';
import { keepGathered } from './gathered.ts';
import { leaveInstructions, readinessOf } from './introduction.ts';
import { launch } from './launch.ts';
import { makeOwnCopy } from './own-copy.ts';
import { clearPlace, holderOf, logIn, takePlace } from './place.ts';
import { takePrograms } from './plugin-programs.ts';

const LONGEST_LOG = 600; // characters

/** Run as root by pre: reads an assignment from standard input, puts the companion beside the job, answers on standard output. */
export async function installStage(): Promise<void> {
  process.umask(0o077);
  const answer = await install(JSON.parse(readFileSync(0, 'utf8')) as Assignment);
  process.stdout.write(JSON.stringify(answer));
}

/** Takes the job's place, copies the guard into it and starts the companion there. Never rejects: a failure is an answer. */
async function install(assignment: Assignment): Promise<Installed> {
  const self = identityOf(process.pid);
  if (self === undefined)
    return { outcome: 'blind', reason: '/proc does not show this process; mount it without hidepid' };
  let directory: string | undefined;
  try {
    const taken = takePlace(assignment.name, { ...self, step: assignment.step });
    if ('holder' in taken) {
      const { step, ...companion } = taken.holder;
      return { outcome: 'second', first: step, companion };
    }
    directory = taken.directory;
    makeOwnCopy(directory);
    if (assignment.evidence !== undefined) keepGathered(directory, assignment.evidence);
    if (assignment.programs !== undefined) takePrograms(directory, assignment);
    const { zones, digest, weightsDigest } = readProfiles(profilesDirectory());
    const { digest: policies } = readPacks();
    leaveInstructions(directory, { assignment, zones, profiles: digest, weights: weightsDigest, policies });
    await launch(directory, assignment.name);
    const readiness = await readinessOf(directory, self);
    if (readiness.outcome === 'watching') return { ...readiness, directory };
    return { outcome: 'blind', reason: abandoned(directory, readiness.reason) };
  } catch (error) {
    const reason = (error as Error).message;
    return { outcome: 'blind', reason: directory === undefined ? reason : abandoned(directory, reason) };
  }
}

/** Clears the place of a companion that does not watch. @returns why it does not, with what it said last */
function abandoned(directory: string, reason: string): string {
  const holder = holderOf(directory);
  if (holder !== undefined && holder.pid !== process.pid) kill(holder);
  const said = lastWords(directory);
  clearPlace(directory);
  return said === '' ? reason : `${reason}; it said: ${said}`;
}

function lastWords(directory: string): string {
  try {
    return readFileSync(logIn(directory), 'utf8').slice(-LONGEST_LOG).trim();
  } catch {
    return '';
  }
}
