import type { Draft } from '../../../src/events/draft.ts';
import { type DecoderOptions, StraceDecoder } from '../../../src/events/strace/decoder.ts';
import type { FileFacts, World } from '../../../src/events/world.ts';
import { world } from '../world.ts';

/** Epoch of the traces in these tests. */
export const ANCHOR = 1_700_000_000_000_000_000n;

/** A file born `birth` ns after the anchor. */
export function file(ino: number, birth: number, more: Partial<FileFacts> = {}): FileFacts {
  return { dev: 1, ino, nlink: 1, mode: 0o644, birth: ANCHOR + BigInt(birth), directory: false, ...more };
}

/** Stamps `PID REST` lines one millisecond apart, as strace would. */
export function stamp(lines: readonly string[]): string[] {
  return lines.map((line, i) => {
    const space = line.indexOf(' ');
    const milli = i + 1;
    const time = `${1_700_000_000 + Math.floor(milli / 1000)}.${String(milli % 1000).padStart(3, '0')}000000`;
    return `${line.slice(0, space).padEnd(5)} ${time} ${line.slice(space + 1)}`;
  });
}

export interface Trace {
  readonly events: Draft[];
  readonly unknown: number;
  readonly samples: readonly string[];
}

/** Decodes whole lines. */
export function decodeLines(
  lines: readonly string[],
  facts: Partial<World> = {},
  more: Partial<DecoderOptions> = {},
): Trace {
  const events: Draft[] = [];
  const decoder = new StraceDecoder({
    anchor: ANCHOR,
    world: world(facts),
    cwd: '/w',
    ...more,
    emit: (draft) => events.push(draft),
  });
  for (const line of lines) decoder.line(line);
  decoder.end();
  return { events, unknown: decoder.unknown, samples: decoder.samples };
}

/** Decodes `PID REST` lines. */
export function decode(
  lines: readonly string[],
  facts: Partial<World> = {},
  more: Partial<DecoderOptions> = {},
): Trace {
  return decodeLines(stamp(lines), facts, more);
}

/** An event without the fields that all events have. */
export function bare(event: Draft): Record<string, unknown> {
  const { t, tid, start, job, ...rest } = event;
  return rest;
}

/** The bare events of process 1, made by its calls, without `pid` and a `done` of true. */
export function acts(
  calls: readonly string[],
  facts: Partial<World> = {},
  more: Partial<DecoderOptions> = {},
): Record<string, unknown>[] {
  const { events, unknown, samples } = decode(
    calls.map((call) => `1 ${call}`),
    facts,
    more,
  );
  if (unknown > 0) throw new Error(`not understood: ${samples.join('\n')}`);
  return events.map((event) => {
    const { pid, done, ...rest } = bare(event);
    return done === true ? rest : { done, ...rest };
  });
}
