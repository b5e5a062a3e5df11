import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { makePrivateDirectory } from '../../../src/host/action/private-directory.ts';
import { newKey, newNonce, seal } from '../../../src/host/action/seal.ts';
import type { Publication, Verdict } from '../../../src/host/action/verdict.ts';
import { requestPublication, requestVerdict } from '../../../src/host/action/verdict-request.ts';
import { ControlServer } from '../../../src/host/companion/control-server.ts';
import { controlSocket } from '../../../src/host/companion/place.ts';
import { GateDesk } from '../../../src/host/gate/gate-desk.ts';
import { GateKey } from '../../../src/host/gate/gate-key.ts';

const verdict: Verdict = {
  decision: 'pass',
  enforce: true,
  headline: 'pass',
  table: 'ünï ✓\n',
  annotations: [],
  summary: 's',
};
const publication: Publication = { recording: '/r', lines: ['check run: ✓'], summary: '' };

/** A companion's end of the line, which counts how often it had to judge. */
async function withServer(
  use: (place: {
    directory: string;
    key: string;
    judged: () => number;
    asked: readonly unknown[];
    server: ControlServer;
    /** from now on post cannot be there */
    early: () => void;
  }) => Promise<void>,
): Promise<void> {
  const directory = makePrivateDirectory(tmpdir());
  const key = newKey();
  let judged = 0;
  const desk = new GateDesk(new GateKey(), async () => verdict);
  const asked: unknown[] = [];
  let due = true;
  const server = await ControlServer.open(directory, key, desk, {
    isDue: async () => due,
    verdict: async () => {
      judged += 1;
      return verdict;
    },
    publication: async (cancelled) => {
      asked.push(cancelled);
      return publication;
    },
  });
  try {
    const early = (): void => {
      due = false;
    };
    await use({ directory, key, judged: () => judged, asked, server, early });
  } finally {
    await server.close();
    assert.equal(existsSync(controlSocket(directory)), false);
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Sends bytes and returns what comes until the other side closes. */
function say(directory: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection(controlSocket(directory));
    let answer = '';
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.write(text);
  });
}

test('post gets the verdict, then what was published, and asking again gets the same', () =>
  withServer(async ({ directory, key, judged, asked, server }) => {
    assert.deepEqual(await requestVerdict(directory, key), verdict);
    assert.deepEqual(await requestPublication(directory, key, true), publication);
    await server.delivered;
    assert.deepEqual(await requestPublication(directory, key, false), publication);
    assert.deepEqual(await requestVerdict(directory, key), verdict);
    assert.deepEqual([judged(), asked], [1, [true]]);
  }));

test('nothing is published before it is judged', () =>
  withServer(async ({ directory, key, judged, asked }) => {
    await requestPublication(directory, key, false);
    assert.deepEqual([judged(), asked], [1, [false]]);
  }));

test('a server that is told to close lets a post that is there have all it asks for', () =>
  withServer(async ({ directory, key, asked, server }) => {
    assert.deepEqual(await requestVerdict(directory, key), verdict);
    const closed = server.close();
    assert.deepEqual(await requestPublication(directory, key, false), publication);
    await closed;
    assert.deepEqual(asked, [false]);
  }));

test('who does not hold the key gets nothing and ends nothing', () =>
  withServer(async ({ directory, key, judged }) => {
    const nonce = newNonce();
    const sealed = seal(key, 'post', nonce, 'verdict');
    const hostile = [
      `${JSON.stringify({ nonce, ask: 'publication', seal: sealed })}\n`,
      `${JSON.stringify({ nonce, ask: 'stop', seal: seal(key, 'post', nonce, 'stop') })}\n`,
      '{}\n',
      'nonsense\n',
      'null\n',
      `${JSON.stringify({ nonce, ask: 'verdict', seal: seal(newKey(), 'post', nonce, 'verdict') })}\n`,
      'x'.repeat(100_000),
      JSON.stringify({ nonce: { toString: 1 }, seal: 1 }).concat('\n'),
    ];
    for (const text of hostile) assert.equal(await say(directory, text), '');
    assert.equal(judged(), 0);
  }));

test('who has the key and asks before post can gets nothing and ends nothing', () =>
  withServer(async ({ directory, key, judged, early }) => {
    early();
    await assert.rejects(requestVerdict(directory, key), /does not hold its key/);
    assert.equal(judged(), 0);
  }));

test("a seal of the companion's is not one of post's: an answer cannot be played back as a request", () =>
  withServer(async ({ directory, key, judged }) => {
    const nonce = newNonce();
    assert.equal(
      await say(
        directory,
        `${JSON.stringify({ nonce, ask: 'verdict', seal: seal(key, 'companion', nonce, 'verdict') })}\n`,
      ),
      '',
    );
    assert.equal(judged(), 0);
  }));

test("an impostor in the companion's place is not believed", async () => {
  const directory = makePrivateDirectory(tmpdir());
  const forged = JSON.stringify(verdict);
  const impostor = createServer((socket) =>
    socket.on('data', () =>
      socket.end(JSON.stringify({ answer: forged, seal: seal(newKey(), 'companion', '', forged) })),
    ),
  );
  await new Promise<void>((resolve) => impostor.listen(controlSocket(directory), resolve));
  await assert.rejects(requestVerdict(directory, newKey()), /does not hold its key/);
  impostor.close();
  rmSync(directory, { recursive: true, force: true });
});

test('nobody there is said in a sentence', async () => {
  const directory = makePrivateDirectory(tmpdir());
  await assert.rejects(requestVerdict(directory, newKey()), /companion cannot be reached/);
  rmSync(directory, { recursive: true, force: true });
});
