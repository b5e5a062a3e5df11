import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Commission } from '../action/assignment.ts';
import { isAlive, type ProcessIdentity } from '../action/process-identity.ts';
import { GateDesk } from '../gate/gate-desk.ts';
import { addressText, GateKey } from '../gate/gate-key.ts';
import { interimVerdict } from '../gate/interim-verdict.ts';
import type { JobRecording } from '../job-recording.ts';
import { ControlServer } from './control-server.ts';
import { Ending } from './ending.ts';
import { type Instructions, sayReadiness } from './introduction.ts';
import { judgeApart } from './judge-apart.ts';
import { orderOf } from './order.ts';
import { interimIn, keepGateKey } from './place.ts';

/** How often the companion looks whether the runner's worker and the job are still there, in milliseconds. */
const WORKER_LOOK = 1000;

/**
 * Says that the companion watches, and answers gates and post until post has its verdict, a signal comes or the worker is gone. What was
 * recorded is judged in each case.
 */
export async function standBy(
  directory: string,
  { instructions, session, self }: { instructions: Instructions; session: JobRecording; self: ProcessIdentity },
): Promise<void> {
  const { assignment } = instructions;
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
async function jobGone({ worker, act }: Pick<Commission, 'worker' | 'act'>): Promise<void> {
  while (isAlive(worker) && (act === undefined || existsSync(act.place))) await sleep(WORKER_LOOK);
}
