import type { Draft } from '../../../src/events/draft.ts';
import { EbpfDecoder } from '../../../src/events/ebpf/decoder.ts';
import { eventSchema } from '../../../src/events/event.ts';
import type { FileFacts, World } from '../../../src/events/world.ts';
import { world } from '../world.ts';

/** Namespaces of the recorder in these tests. */
const MNTNS = 4026531841;
export const NETNS = 4026531840;
export const RESOLVER = '192.0.2.53';

export type Line = Readonly<Record<string, unknown>>;

const BASE = { t: 5, pid: 10, tid: 11, start: -3, job: true, done: true, mntns: MNTNS, cgroup: 77 };

/** A regular file as `stat` tells of it. */
export function file(ino: number, more: Partial<FileFacts> = {}): FileFacts {
  return { dev: 1, ino, nlink: 1, mode: 0o644, birth: 0n, directory: false, ...more };
}

/** Decodes lines as the sensor prints them; what comes out keeps to the event contract. */
export function decodeTexts(texts: readonly string[], facts: Partial<World> = {}) {
  const events: Draft[] = [];
  const decoder = new EbpfDecoder({
    world: world(facts),
    mntns: MNTNS,
    netns: NETNS,
    trusted: (resolver) => resolver === RESOLVER,
    emit: (draft) => {
      eventSchema.parse({ seq: events.length, ...draft });
      events.push(draft);
    },
  });
  for (const text of texts) decoder.line(text);
  return { events, decoder };
}

/** Decodes lines of process 10, each with what every line has. */
export function decode(lines: readonly Line[], facts: Partial<World> = {}) {
  return decodeTexts(
    lines.map((line, seq) => JSON.stringify({ seq, ...BASE, ...line })),
    facts,
  );
}

/** The events of lines that all are understood, without the fields that all events have. */
export function acts(lines: readonly Line[], facts: Partial<World> = {}): Record<string, unknown>[] {
  const { events, decoder } = decode(lines, facts);
  if (decoder.unknown > 0) throw new Error(`not understood: ${decoder.samples.join('\n')}`);
  return events.map(({ t, pid, tid, start, job, ...rest }) => {
    const { done, ...more } = rest;
    return done === true ? more : { done, ...more };
  });
}
