import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Assignment } from '../action/assignment.ts';
import { identityOf, isAlive, type ProcessIdentity } from '../action/process-identity.ts';
import { GateDesk } from '../gate/gate-desk.ts';
import { addressText, GateKey } from '../gate/gate-key.ts';
import { interimVerdict } from '../gate/interim-verdict.ts';
import { refuseInspector } from '../inspector.ts';
import { startJobRecording } from '../record-job.ts';
import { ControlServer } from './control-server.ts';
import { Ending } from './ending.ts';
import { type Instructions, sayReadiness, takeInstructions } from './introduction.ts';
import { judgeApart } from './judge-apart.ts';
import { orderOf } from './order.ts';
import { clearPlace, controlSocket, interimIn, keepGateKey, keepHolder, recordingIn } from './place.ts';

/** How often the companion looks whether the runner's worker and the job are still there, in milliseconds. */
const WORKER_LOOK = 1000;
/** Byte cap of a job's recording: about a million events, which are judged in seconds while post waits. Above it events fold. */
const CAP = 256 * 1024 ** 2;
/** Among the last to go when memory runs out; steps of the runner have 500. */
const OUT_OF_MEMORY_SCORE = '-900';

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
  const instructions = takeInstructions(directory);
  const self = identityOf(process.pid) as ProcessIdentity;
  keepHolder(directory, { ...self, step: instructions.assignment.step });
  try {
    await watch(directory, instructions, self);
  } catch (error) {
    sayReadiness(directory, { outcome: 'blind', reason: (error as Error).message });
    return; // the installer reads that and clears the place
  }
  clearPlace(directory);
}

async function watch(directory: string, instructions: Instructions, self: ProcessIdentity): Promise<void> {
  const { assignment, zones } = instructions;
  const session = await startJobRecording({
    workerPid: assignment.worker.pid,
    ...(assignment.act === undefined ? {} : { act: assignment.act }),
    out: recordingIn(directory),
    own: directory,
    workspace: assignment.workspace,
    self: [assignment.step],
    program: assignment.program,
    except: [assignment.pre],
    steps: assignment.steps,
    user: assignment.user,
    env: assignment.environment,
    zones,
    cap: CAP,
    sensor: assignment.sensor,
    gates: controlSocket(directory),
  });
  const ending = new Ending(directory, instructions, session);
  const key = new GateKey();
  const desk = new GateDesk(key, (question, number) =>
    interimVerdict(question, {
      interims: session,
      out: interimIn(directory, number),
      judge: (recording) => judgeApart(directory, orderOf(directory, instructions, recording)),
    }),
  );
  const server = await ControlServer.open(directory, assignment.key, desk, {
    verdict: () => {
      desk.close();
      return ending.verdict();
    },
    publication: (cancelled) => ending.publication(cancelled),
  });
  keepGateKey(directory, key.public);
  const gate = addressText({ socket: server.socket, key: key.public });
  sayReadiness(directory, { outcome: 'watching', companion: self, sensor: session.sensor, gate });
  await Promise.race([server.delivered, signalled(), jobGone(assignment)]);
  await server.close();
  await ending.abandon();
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** act removes a job's directory when it is over, and may live on. */
async function jobGone({ worker, act }: Pick<Assignment, 'worker' | 'act'>): Promise<void> {
  while (isAlive(worker) && (act === undefined || existsSync(act.place))) await sleep(WORKER_LOOK);
}

function resistOutOfMemory(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', OUT_OF_MEMORY_SCORE);
  } catch {
    // some containers refuse it, to root too
  }
}
