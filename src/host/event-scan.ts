import { createHash } from 'node:crypto';
import type { Recording } from '../events/recording.ts';
import { ChainCheck } from './event-chain-check.ts';
import { EVENTS_FILE, RECORDING_FILE } from './plain-files.ts';

const MAX_LINE = 1024 * 1024;

/** What a pass over the events found. */
export interface EventScan {
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Sentences: what of the file is damaged. */
  readonly damages: string[];
  /** Sentences: signs that the file was changed on purpose; also among the damages. */
  readonly changed: string[];
}

/** Cuts the events into lines and holds them against what recording.json says of them. A chunk is done with when the next is asked for. */
export function scanEvents(
  chunks: Iterable<Buffer>,
  onLine: (text: string) => void,
  expected: Recording['events'] | undefined,
): EventScan {
  const hash = createHash('sha256');
  const chain = new ChainCheck();
  const damages: string[] = [];
  let lines = 0;
  let overlong = 0;
  let bytes = 0;
  let rest: Buffer[] = [];
  let restLength = 0;
  const take = (text: string) => {
    lines++;
    onLine(text);
  };
  for (const chunk of chunks) {
    hash.update(chunk);
    chain.push(chunk);
    bytes += chunk.length;
    let from = 0;
    const end = chunk.lastIndexOf(10);
    if (end >= 0 && restLength > 0) {
      // the line that the chunk before began
      const first = chunk.indexOf(10);
      if (restLength + first > MAX_LINE) overlong++;
      else take(Buffer.concat([...rest, chunk.subarray(0, first)]).toString('utf8'));
      rest = [];
      restLength = 0;
      from = first + 1;
    }
    if (end >= from) {
      eachLine(chunk.toString('utf8', from, end), take);
      from = end + 1;
    }
    restLength += chunk.length - from;
    if (restLength <= MAX_LINE) rest.push(Buffer.from(chunk.subarray(from)));
    else rest = [];
  }
  if (overlong > 0) damages.push(`${EVENTS_FILE} has ${overlong} lines longer than 1 MiB; they were skipped`);
  if (restLength > 0) damages.push(`${EVENTS_FILE} ends in the middle of a line; that event is lost`);
  const sha256 = hash.digest('hex');
  const changed: string[] = [];
  if (expected !== undefined && sha256 !== expected.sha256) {
    const cut = bytes < expected.bytes;
    const what = cut
      ? `${EVENTS_FILE} was cut: ${bytes} of ${expected.bytes} bytes and ${lines} of ${expected.count} lines are left`
      : `${EVENTS_FILE} was changed after it was recorded: its SHA-256 is not the one in ${RECORDING_FILE}`;
    damages.push(what);
    if (!cut) changed.push(what);
  }
  const broken = chain.broken(expected === undefined || bytes < expected.bytes ? undefined : expected.chain);
  if (broken !== undefined) {
    damages.push(`${EVENTS_FILE} ${broken}`);
    changed.push(`${EVENTS_FILE} ${broken}`);
  }
  return { lines, bytes, sha256, damages, changed };
}

/** Cutting one decoded chunk is several times as fast as decoding each line. */
function eachLine(text: string, take: (line: string) => void): void {
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    take(text.slice(from, at));
    from = at + 1;
  }
  take(text.slice(from));
}
