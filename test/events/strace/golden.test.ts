import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { eventSchema } from '../../../src/events/event.ts';
import type { DecoderOptions } from '../../../src/events/strace/decoder.ts';
import { ANCHOR, decodeLines, file } from './trace.ts';

/**
 * What strace 6.1 printed of real commands on Linux 6.18 (paths and addresses replaced, mappings of data and locale
 * files left out), and the events of it. UPDATE_GOLDEN=1 writes them anew; read the difference before keeping it.
 */
const transcripts: Record<string, Partial<DecoderOptions>> = {
  // Redirections, background jobs, pipes, coreutils, symlinks; a Python process with threads, sockets, DNS, odd file names.
  shell: { owner: { uid: 0, gid: 0 } },
  // One C program: refused mounts and ptrace, O_TMPFILE, memfd exec, vfork beside fork, exec in a thread.
  program: {},
  // node with its threads, attached to, starting shells.
  attached: { attached: [{ pid: 21198, ppid: 1, start: ANCHOR - 1_000_000_000n, threads: [21198] }] },
};

for (const [name, options] of Object.entries(transcripts)) {
  test(`transcript: ${name}`, () => {
    const path = (ending: string) => new URL(`golden/${name}.${ending}`, import.meta.url);
    const lines = readFileSync(path('strace'), 'latin1').trimEnd().split('\n');
    const old = {
      stat: (p: string) => (p === '/srv/build/thr' || p === '/srv/build/att1' ? file(42, -1e15) : undefined),
    };
    const { events, unknown } = decodeLines(lines, old, { cwd: '/srv/build', ...options });
    assert.equal(unknown, 0);
    const text = `${events.map((event) => JSON.stringify(event)).join('\n')}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path('ndjson'), text);
    assert.equal(text, readFileSync(path('ndjson'), 'utf8'));
    events.forEach(
      (event, seq) => void assert.ok(eventSchema.safeParse({ seq, ...event }).success, JSON.stringify(event)),
    );
  });
}
