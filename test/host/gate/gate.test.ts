import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Draft } from '../../../src/events/draft.ts';
import type { Recording } from '../../../src/events/recording.ts';
import { newNonce } from '../../../src/host/action/seal.ts';
import type { Verdict } from '../../../src/host/action/verdict.ts';
import { Callers } from '../../../src/host/gate/callers.ts';
import { GateDesk } from '../../../src/host/gate/gate-desk.ts';
import { addressOf, addressText, GateKey, isAnswer } from '../../../src/host/gate/gate-key.ts';
import { requestInterim } from '../../../src/host/gate/gate-request.ts';
import { interimVerdict } from '../../../src/host/gate/interim-verdict.ts';
import { LineServer } from '../../../src/host/gate/line-server.ts';

const passed: Verdict = { decision: 'pass', enforce: true, headline: 'pass', table: '', annotations: [], summary: '' };
const scratch = (t: TestContext): string => {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'gate-test-')));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

/** A desk that listens, with what it was asked. */
async function desk(t: TestContext, judge: () => Promise<Verdict> = async () => passed) {
  const socket = join(scratch(t), 'ask');
  const key = new GateKey();
  const asked: (string | undefined)[] = [];
  const made = new GateDesk(key, async ({ step, pid }) => {
    assert.equal(pid, process.pid);
    asked.push(step);
    return judge();
  });
  const server = await LineServer.open(socket, async (line) => {
    const question = made.question(line);
    return question === undefined ? undefined : { text: await made.answer(question) };
  });
  t.after(() => server.close());
  return { made, asked, address: { socket, key: key.public } };
}

test('a gate gets the verdict, and an address is one word', async (t) => {
  const { address, asked } = await desk(t);
  const text = addressText(address);
  assert.deepEqual(addressOf(text), address);
  assert.deepEqual(await requestInterim(addressOf(text) ?? address, 'release', 'the guard'), passed);
  assert.deepEqual(asked, ['release']);
  for (const wrong of ['', 'x', 'ed25519:@/a', `ed25519:${address.key}@a`, `ed25519:${address.key}x@/a`])
    assert.equal(addressOf(wrong), undefined, wrong);
});

test('an answer of anybody else, to another question, or changed, is not believed', async (t) => {
  const { address } = await desk(t);
  const other = new GateKey().public;
  await assert.rejects(requestInterim({ ...address, key: other }, 'a', 'the guard'), /does not hold its key/);
  const key = new GateKey();
  const signature = key.sign('n1', 'text');
  assert.ok(isAnswer(key.public, 'n1', 'text', signature));
  assert.ok(!isAnswer(key.public, 'n2', 'text', signature));
  assert.ok(!isAnswer(key.public, 'n1', 'text ', signature));
  for (const nonsense of [undefined, null, '', {}, 'A'.repeat(86)])
    assert.ok(!isAnswer(key.public, 'n1', 'text', nonsense));
  assert.ok(!isAnswer('no key', 'n1', 'text', signature));
});

test('what is no question of a gate is cut off and judges nothing', async (t) => {
  const { address, asked } = await desk(t);
  const nonce = newNonce();
  const hostile = [
    '{}\n',
    '\n',
    'null\n',
    '{"gate":1}\n',
    `{"gate":"${nonce}"}\n`,
    `{"gate":"${nonce}-0"}\n`,
    'x'.repeat(2000),
  ];
  for (const text of hostile) {
    const answer = await new Promise<string>((resolve) => {
      const socket = createConnection(address.socket);
      let said = '';
      socket.on('data', (chunk) => {
        said += String(chunk);
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve(said));
      socket.write(text);
    });
    assert.equal(answer, '', text);
  }
  assert.deepEqual(asked, []);
});

test('what cannot be judged, or comes too late or too often, is no pass', async (t) => {
  const broken = await desk(t, async () => {
    throw new Error('no room');
  });
  const { decision, enforce, headline } = await requestInterim(broken.address, undefined, 'the guard');
  assert.deepEqual([decision, enforce], ['error', true]);
  assert.match(headline, /could not be judged: no room/);
  const { made, address, asked } = await desk(t);
  for (let at = 0; at < 32; at++)
    assert.equal((await requestInterim(address, undefined, 'the guard')).decision, 'pass');
  assert.match((await requestInterim(address, undefined, 'the guard')).headline, /32 times in this job already/);
  assert.equal(asked.length, 32);
  made.close();
  assert.match((await requestInterim(address, undefined, 'the guard')).headline, /the recording has ended/);
});

test('who asked is known by the connection that the sensor tells of, to this socket', async () => {
  const callers = new Callers('/run/ask');
  const connect = (pid: number, addr: string): Draft => ({
    ...{ kind: 'net.connect', t: 1, pid, tid: pid, start: 0, job: true, done: true, proto: 'unix' },
    addr,
  });
  const waiting = callers.seen(7);
  callers.saw(connect(8, '/run/ask'));
  callers.saw(connect(7, '/run/ask'));
  assert.equal(await waiting, true);
  callers.saw(connect(9, '/run/other'));
  for (let pid = 1000; pid < 3000; pid++) callers.saw(connect(pid, '/run/ask'));
  const slow = await Promise.race([
    callers.seen(9),
    callers.seen(7),
    new Promise((resolve) => setTimeout(resolve, 100, 'none')),
  ]);
  assert.equal(slow, 'none', 'another socket, or too long ago');
});

test('processes that a step has just left are waited for once; what was told is kept, the copy is not', async (t) => {
  const out = join(scratch(t), 'copy');
  const events = { count: 2, bytes: 20, sha256: 'aa', folded: 0, cap: 9, chain: 'cc' };
  const recording = { end: 5, events } as Recording;
  const kept: unknown[] = [];
  let copies = 0;
  const interims = {
    copyTo: async () => {
      copies += 1;
      return recording;
    },
    judged: (gate: unknown) => kept.push(gate),
  };
  const judge = async (): Promise<Verdict> => (copies === 1 ? { ...passed, undecided: 'one' } : passed);
  const verdict = await interimVerdict({ nonce: '', pid: 1, step: 'release' }, { interims, out, judge });
  assert.deepEqual([copies, verdict.undecided, verdict.chain], [2, undefined, 'cc']);
  assert.deepEqual(kept, [{ t: 5, step: 'release', decision: 'pass', events: { count: 2, bytes: 20, sha256: 'aa' } }]);
  assert.ok(!existsSync(out));
});
