import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Draft } from '../../src/events/draft.ts';
import { EventChain } from '../../src/host/event-chain.ts';
import { ChainCheck } from '../../src/host/event-chain-check.ts';
import { Recorder } from '../../src/host/recorder.ts';
import { scratch } from './scratch.ts';

const base = { t: 0, pid: 1, tid: 1, start: 0, job: true, done: true } as const;
const file = (path: string, t: number): Draft => ({ kind: 'file.create', ...base, t, path });
const beat = (t: number): Draft => ({ kind: 'sensor.heartbeat', ...base, t });
const sha256 = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Records twenty events with a heartbeat after every fifth. */
function recorded(path: string, cap?: number) {
  const recorder = new Recorder({ path, cap });
  for (let i = 0; i < 20; i++) {
    recorder.write(file(`/w/"kind":"sensor.heartbeat"/${i}`, i * 1e9));
    if (i % 5 === 4) recorder.write(beat(i * 1e9));
  }
  return { recorder, end: recorder.finish(), text: readFileSync(path, 'utf8') };
}

/** What is wrong with a text. */
function checked(text: string, head?: string): string | undefined {
  const check = new ChainCheck();
  check.push(Buffer.from(text));
  return check.broken(head);
}

test('the head is the hash of the head before and the lines since, and each heartbeat carries it', (t) => {
  const { end, text } = recorded(join(scratch(t), 'events'));
  let head = Buffer.alloc(32);
  let since = '';
  for (const line of text.split(/(?<=\n)/)) {
    const { kind, chain } = JSON.parse(line);
    if (kind === 'sensor.heartbeat') {
      head = sha256(head, since);
      since = '';
      assert.equal(chain, head.toString('hex'));
    }
    since += line;
  }
  assert.equal(end.chain, sha256(head, since).toString('hex'));
  assert.equal(checked(text, end.chain), undefined);
});

test('however the bytes are cut, the head is the same', (t) => {
  const { end, text } = recorded(join(scratch(t), 'events'));
  const bytes = Buffer.from(text);
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 30 }), (cuts) => {
      const chain = new EventChain();
      let from = 0;
      for (const cut of [...cuts.sort((a, b) => a - b), bytes.length]) {
        chain.push(bytes.subarray(from, cut));
        from = cut;
      }
      assert.equal(chain.head, end.chain);
    }),
    { numRuns: 200 },
  );
});

test('a change is found, and where; so is one behind the last heartbeat', (t) => {
  const { end, text } = recorded(join(scratch(t), 'events'));
  const lines = text.split(/(?<=\n)/);
  const early = text.replace('/7"', '/8"');
  assert.match(checked(early, end.chain) ?? '', /between 4\.0 s and 9\.0 s was changed/);
  const gone = lines.filter((_, i) => i !== 7).join('');
  assert.match(checked(gone) ?? '', /between 4\.0 s and 9\.0 s was changed/);
  const late = text.replace('/19"', '/91"');
  assert.match(checked(late, end.chain) ?? '', /between 14\.0 s and 19\.0 s/);
  assert.match(checked(`${text}{}\n`, end.chain) ?? '', /after 19\.0 s was changed/);
  assert.equal(checked(lines.slice(0, 13).join('')), undefined, 'what was cut off is not a change');
});

test('above the byte cap, where lines are folded, dropped and put late, the chain holds', (t) => {
  for (const cap of [300, 1000, 1500, 2500]) {
    const { end, text } = recorded(join(scratch(t), 'events'), cap);
    assert.equal(checked(text, end.chain), undefined, `cap ${cap}`);
  }
});

test('the head is at hand while the recording runs', (t) => {
  const path = join(scratch(t), 'events');
  const recorder = new Recorder({ path });
  recorder.write(file('/w/a', 0));
  recorder.flush();
  const before = recorder.chain;
  assert.equal(before, sha256(Buffer.alloc(32), readFileSync(path)).toString('hex'));
  recorder.write(file('/w/b', 1));
  recorder.flush();
  assert.notEqual(recorder.chain, before);
  recorder.finish();
});

test('events a sensor lost have their numbers, and are counted once', (t) => {
  const path = join(scratch(t), 'events');
  const recorder = new Recorder({ path });
  recorder.write(file('/w/a', 0));
  recorder.lost({ kind: 'sensor.loss', ...base, lost: 7, reason: 'x' }, 2);
  recorder.write(file('/w/b', 1));
  const end = recorder.finish();
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).seq),
    [0, 8, 9],
  );
  assert.deepEqual([end.count, end.lost, end.lostPriority], [3, 7, 2]);
});
