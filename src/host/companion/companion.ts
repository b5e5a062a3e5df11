import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { Draft } from '../../events/draft.ts';
import { identityOf, type ProcessIdentity } from '../action/process-identity.ts';
import { refuseInspector } from '../inspector.ts';
import { startJobRecording } from '../record-job.ts';
import { type Introduction, sayReadiness, takeCommission, takeInstructions } from './introduction.ts';
import { clearPlace, controlSocket, keepHolder, recordingIn } from './place.ts';

/** Byte cap of a job's recording: about a million events, which are judged in seconds while post waits. Above it events fold. */
const CAP = 256 * 1024 ** 2;
/** Among the last to go when memory runs out; steps of the runner have 500. */
const OUT_OF_MEMORY_SCORE = '-900';
/** Nice value, of the sensor too, which inherits it: a crowd of busy processes is not to hold up what is told and done within moments. */
const PRIORITY = -15;

/**
 * The companion: lives from pre to post beside the job, records, and has the verdict made. It ends when post has its
 * verdict, when it is told to stop by a signal, or when the worker is gone; what it recorded is judged in each case, and
 * nothing of its place stays. Resolves when it may exit.
 * @param directory its place
 */
export async function companion(directory: string): Promise<void> {
  process.title = 'ironclaw-guard'; // what ends every `node` must not end this one
  process.umask(0o077);
  refuseInspector();
  resistOutOfMemory();
  resistCrowds();
  const introduction = takeCommission(directory);
  const self = identityOf(process.pid) as ProcessIdentity;
  keepHolder(directory, { ...self, step: introduction.commission.step });
  try {
    await watch(directory, introduction, self);
  } catch (error) {
    sayReadiness(directory, { outcome: 'blind', reason: (error as Error).message });
    return; // the installer reads that and clears the place
  }
  clearPlace(directory);
}

async function watch(directory: string, { commission, installer }: Introduction, self: ProcessIdentity): Promise<void> {
  const { worker, act, workspace, step, files, program, pre, user, environment, sensor } = commission;
  let hear: (draft: Draft) => void = () => {};
  const instructed = takeInstructions(directory, installer);
  const recording = startJobRecording({
    workerPid: worker.pid,
    ...(act === undefined ? {} : { act }),
    out: recordingIn(directory),
    own: directory,
    workspace,
    self: [step],
    files,
    program,
    user,
    env: environment,
    except: [pre, installer.pid],
    cap: CAP,
    sensor,
    gates: controlSocket(directory),
    onEvent: (draft) => hear(draft),
    told: instructed.then(({ assignment: { steps }, zones }) => ({ steps, zones })),
  });
  // the rest of this program is loaded while the sensor starts
  const [session, instructions, { standBy }] = await Promise.all([recording, instructed, import('./stand-by.ts')]);
  const tell = (listener: (draft: Draft) => void): void => {
    hear = listener;
  };
  await standBy(directory, { instructions, session, self, tell });
}

function resistOutOfMemory(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', OUT_OF_MEMORY_SCORE);
  } catch {
    // some containers refuse it, to root too
  }
}

function resistCrowds(): void {
  try {
    setPriority(PRIORITY);
    writeFileSync('/proc/self/autogroup', String(PRIORITY)); // among sessions, where the kernel shares between those (sched(7))
  } catch {
    // without the right to, as in some containers, or without such groups
  }
}
