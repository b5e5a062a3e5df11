import { splitList } from './tokens.ts';

/** A line taken apart. `second` and `nano` are the line's time. */
export interface Line {
  readonly tid: number;
  readonly second: number;
  readonly nano: number;
  readonly body: Body;
}

export type Body =
  | { readonly kind: 'call'; readonly text: string }
  | { readonly kind: 'unfinished'; readonly text: string }
  | { readonly kind: 'resumed'; readonly name: string; readonly text: string }
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'superseded'; readonly by: number }
  | { readonly kind: 'other' };

/** A finished call: `result` is what stands behind ` = `. */
export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly result: string;
}

/** Longest line looked at: 1024 arguments of 1024 escaped bytes each are 4 MiB. */
const MAX_LINE = 5 << 20;
const UNFINISHED = ' <unfinished ...>';
const DETACHED = ' <detached ...>';
const OTHER = { kind: 'other' } as const;

/** Takes `PID SECONDS.FRACTION REST` apart; undefined when the line has no such form. */
export function readLine(text: string): Line | undefined {
  if (text.length > MAX_LINE) return undefined;
  let i = digits(text, 0);
  const tid = Number(text.slice(0, i));
  if (i === 0 || i > 10 || tid === 0) return undefined;
  const gap = spaces(text, i);
  const point = digits(text, gap);
  if (gap === i || point === gap || point - gap > 11 || text[point] !== '.') return undefined;
  i = digits(text, point + 1);
  const places = i - point - 1;
  if (places === 0 || places > 9 || text[i] !== ' ') return undefined;
  const second = Number(text.slice(gap, point));
  const nano = Number(text.slice(point + 1, i)) * 10 ** (9 - places);
  const body = readBody(text.slice(i + 1));
  return body && { tid, second, nano, body };
}

function digits(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39) i++;
  return i;
}

function spaces(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) === 0x20) i++;
  return i;
}

function readBody(text: string): Body | undefined {
  if (text.startsWith('+++ ')) return readEnd(text);
  if (text.startsWith('--- ')) return text.endsWith(' ---') ? OTHER : undefined;
  if (text.startsWith('<... ')) return readResumed(text);
  if (text.endsWith(UNFINISHED)) return { kind: 'unfinished', text: text.slice(0, -UNFINISHED.length) };
  if (text.endsWith(DETACHED)) return OTHER;
  return { kind: 'call', text };
}

function readEnd(text: string): Body | undefined {
  const words = text.split(' ', 8);
  if (words[1] === 'exited' && words[2] === 'with') {
    const code = Number(words[3]);
    return Number.isInteger(code) ? { kind: 'exited', code } : undefined;
  }
  if (words[1] === 'killed' && words[2] === 'by' && words[3]?.startsWith('SIG'))
    return { kind: 'killed', signal: words[3] };
  if (words[1] === 'superseded' && words[5] === 'pid') {
    const by = Number(words[6]);
    return Number.isInteger(by) && by > 0 ? { kind: 'superseded', by } : undefined;
  }
  return undefined;
}

function readResumed(text: string): Body | undefined {
  const end = text.indexOf(' resumed>');
  const name = text.slice(5, end);
  if (end < 0 || !isName(name)) return undefined;
  return { kind: 'resumed', name, text: text.slice(end + ' resumed>'.length) };
}

function isName(text: string): boolean {
  if (text.length === 0 || text.length > 40) return false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!((c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f)) return false;
  }
  return true;
}

/** The name of a call, finished or not. */
export function callName(text: string): string | undefined {
  const open = text.indexOf('(');
  if (open <= 0 || open > 40) return undefined;
  const name = text.slice(0, open);
  return isName(name) ? name : undefined;
}

/** Takes `name(args) = result` apart. */
export function readCall(text: string): Call | undefined {
  const name = callName(text);
  if (name === undefined) return undefined;
  const list = splitList(text, name.length + 1);
  if (list === undefined) return undefined;
  const equals = spaces(text, list.end);
  if (text[equals] !== '=' || text[equals + 1] !== ' ') return undefined;
  const result = text.slice(equals + 2);
  return result === '' ? undefined : { name, args: list.parts, result };
}

/** How a call ended. `unseen`: strace prints `?` when the process died or the call will be restarted. */
export function outcome(result: string): { ok: boolean; unseen: boolean; err: string | undefined } {
  if (result.startsWith('?')) return { ok: false, unseen: true, err: undefined };
  if (!result.startsWith('-1 E')) return { ok: !result.startsWith('-1'), unseen: false, err: undefined };
  const end = result.indexOf(' ', 3);
  return { ok: false, unseen: false, err: end < 0 ? result.slice(3) : result.slice(3, end) };
}
