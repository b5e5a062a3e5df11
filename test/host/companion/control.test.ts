import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { makePrivateDirectory } from '../../../src/host/action/private-directory.ts';
import { newKey, newNonce, seal } from '../../../src/host/action/seal.ts';
import type { Verdict } from '../../../src/host/action/verdict.ts';
import { requestVerdict } from '../../../src/host/action/verdict-request.ts';
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
  recording: '/r',
};

/** A companion's end of the line, which counts how often it had to judge. */
async function withServer(
  use: (place: { directory: string; key: string; judged: () => number; server: ControlServer }) => Promise<void>,
): Promise<void> {
  const directory = makePrivateDirectory(tmpdir());
  const key = newKey();
  let judged = 0;
  const conclude = async (): Promise<Verdict> => {
    judged += 1;
    return verdict;
  };
  const desk = new GateDesk(new GateKey(), async () => verdict);
  const server = await ControlServer.open(directory, key, desk, conclude);
  try {
    await use({ directory, key, judged: () => judged, server });
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

test('post gets the verdict, and asking again gets the same one', () =>
  withServer(async ({ directory, key, judged, server }) => {
    assert.deepEqual(await requestVerdict(directory, key), verdict);
    await server.delivered;
    assert.deepEqual(await requestVerdict(directory, key), verdict);
    assert.equal(judged(), 1);
  }));

test('who does not hold the key gets nothing and ends nothing', () =>
  withServer(async ({ directory, judged }) => {
    const nonce = newNonce();
    const hostile = [
      '{}\n',
      'nonsense\n',
      'null\n',
      `${JSON.stringify({ nonce, seal: seal(newKey(), 'post', nonce, 'stop') })}\n`,
      'x'.repeat(100_000),
      JSON.stringify({ nonce: { toString: 1 }, seal: 1 }).concat('\n'),
    ];
    for (const text of hostile) assert.equal(await say(directory, text), '');
    assert.equal(judged(), 0);
  }));

test("a seal of the companion's is not one of post's: an answer cannot be played back as a request", () =>
  withServer(async ({ directory, key, judged }) => {
    const nonce = newNonce();
    assert.equal(
      await say(directory, `${JSON.stringify({ nonce, seal: seal(key, 'companion', nonce, 'stop') })}\n`),
      '',
    );
    assert.equal(judged(), 0);
  }));

test("an impostor in the companion's place is not believed", async () => {
  const directory = makePrivateDirectory(tmpdir());
  const forged = JSON.stringify(verdict);
  const impostor = createServer((socket) =>
    socket.on('data', () =>
      socket.end(JSON.stringify({ verdict: forged, seal: seal(newKey(), 'companion', '', forged) })),
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
