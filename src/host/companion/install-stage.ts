import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Briefing, Commission, Installed } from '../action/assignment.ts';
import { identityOf, kill } from '../action/process-identity.ts';
import { judgementData, takeGathered } from './instruct.ts';
import { leaveCommission, leaveInstructions, readinessOf } from './introduction.ts';
import { launch } from './launch.ts';
import { makeOwnCopy } from './own-copy.ts';
import { clearPlace, holderOf, logIn, takePlace } from './place.ts';

const LONGEST_LOG = 600; // characters

/**
 * Run as root by pre: reads a commission and then a briefing from standard input, a line each, puts the companion beside the job, answers
 * on standard output.
 */
export async function installStage(): Promise<void> {
  process.umask(0o077);
  const lines = createInterface({ input: process.stdin });
  const said = lines[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await said.next();
    if (done === true) throw new Error('pre ended before it had said what to watch');
    return value;
  };
  const answer = await install(
    JSON.parse(await next()) as Commission,
    async () => JSON.parse(await next()) as Briefing,
  );
  process.stdout.write(JSON.stringify(answer), () => process.exit()); // pre waits for its end
}

/** Takes the job's place, copies the guard into it and starts the companion there. Never rejects: a failure is an answer. */
async function install(commission: Commission, briefing: () => Promise<Briefing>): Promise<Installed> {
  const self = identityOf(process.pid);
  if (self === undefined)
    return { outcome: 'blind', reason: '/proc does not show this process; mount it without hidepid' };
  let directory: string | undefined;
  try {
    const taken = takePlace(commission.name, { ...self, step: commission.step });
    if ('holder' in taken) {
      const { step, ...companion } = taken.holder;
      return { outcome: 'second', first: step, companion };
    }
    directory = taken.directory;
    const copied = makeOwnCopy(directory);
    leaveCommission(directory, { commission, installer: self });
    const data = await judgementData();
    await copied;
    await launch(directory, commission.name);
    const assignment = { ...commission, ...(await briefing()) };
    await takeGathered(directory, assignment);
    leaveInstructions(directory, { assignment, ...data });
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
