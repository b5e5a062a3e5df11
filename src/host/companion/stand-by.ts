import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Draft } from '../../events/draft.ts';
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
import { PostWatch } from './post-watch.ts';

/** How often the companion looks whether the runner's worker and the job are still there, in milliseconds. */
const WORKER_LOOK = 1000;

/** What a companion that is about to watch has. */
interface Watching {
  readonly instructions: Instructions;
  readonly session: JobRecording;
  readonly self: ProcessIdentity;
  /** names who is told of the job's events */
  readonly tell: (listener: (draft: Draft) => void) => void;
}

/**
 * Says that the companion watches, and answers gates and post until post has its verdict, a signal comes or the worker is gone. What was
 * recorded is judged in each case.
 */
export async function standBy(directory: string, { instructions, session, self, tell }: Watching): Promise<void> {
  const { assignment } = instructions;
  const post = new PostWatch(assignment, directory);
  tell(post.saw);
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
    isDue: () => post.isDue(session.sync),
    verdict: () => {
      desk.close();
      return post.holdTo(ending.verdict());
    },
    publication: (cancelled) => ending.publication(cancelled),
  });
  keepGateKey(directory, key.public);
  const gate = addressText({ socket: server.socket, key: key.public });
  sayReadiness(directory, { outcome: 'watching', companion: self, sensor: session.sensor, gate });
  const lie = await Promise.race([post.lied, server.delivered, signalled(), jobGone(assignment)]);
  if (lie !== undefined) session.sign(lie);
  await server.close(lie === undefined ? 'verdict' : 'publication');
  await ending.abandon();
  await post.over();
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
