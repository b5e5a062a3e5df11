import { createHash } from 'node:crypto';
import { hostsOf, isNeutralAddress, isNeutralHost } from '../../src/events/foreign-names.ts';
import type { Recording } from '../../src/events/recording.ts';
import { EventChain } from '../../src/host/event-chain.ts';

/** A recording as its two files hold it. */
export interface Whole {
  readonly recording: Recording;
  readonly lines: readonly string[];
}

/** Epoch nanoseconds at which every case began: 2026-01-01. */
const ANCHOR = '1767225600000000000';
/** Facts of one machine's kernel that no judgement asks for. */
const MACHINE_FACTS = ['programs', 'maps', 'links', 'loadMs'];

/**
 * A recording without the names of where it was made: configured registries become `registry.npm.example` and the like, other hosts
 * `their-name.example`, addresses those for documentation, always the same for the same; kernel, time and surroundings are neutral. What others did on the machine meanwhile is left out. Its numbers and
 * digests are those of the new events, so that it is whole.
 * @throws Error for a recording too large to be a case
 *
 * @param names real host, or name of a file -> the name it gets, before the names given by rule
 */
export function normalise({ recording, lines }: Whole, names: ReadonlyMap<string, string>): Whole {
  if (recording.events.folded > 0) throw new Error('events were folded: the recording is too large for a case');
  const guard = new Set<unknown>(recording.guard.pids);
  const events = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ job, pid }) => job === true || guard.has(pid));
  const outside = filesOfCaller(events);
  const replace = replacer(new Map([...hostNames(recording, events, names), ...addressNames(recording, events)]));
  const chain = new EventChain();
  const hash = createHash('sha256');
  let bytes = 0;
  const written = events.map((each, seq) => {
    const event: Record<string, unknown> = {
      ...JSON.parse(replace(JSON.stringify(withoutCaller(each, outside)))),
      seq,
    };
    if (event.kind === 'sensor.heartbeat' && event.chain !== undefined) event.chain = chain.head;
    const text = JSON.stringify(event);
    const data = Buffer.from(`${text}\n`);
    chain.push(data);
    hash.update(data);
    bytes += data.length;
    return text;
  });
  // the commit of a repository that was made for the case is another one each time
  const { base: _, ...lasting } = recording;
  const neutral = JSON.parse(replace(JSON.stringify(lasting))) as Recording;
  const [major = '0', minor = '0'] = recording.context.kernel.split('.');
  const kernel = `${major}.${minor}.0`;
  const sensor = Object.fromEntries(Object.entries(neutral.sensor).filter(([name]) => !MACHINE_FACTS.includes(name)));
  return {
    lines: written,
    recording: {
      ...neutral,
      anchor: ANCHOR,
      sensor: { ...(sensor as Recording['sensor']), kernel },
      context: { os: neutral.context.os, kernel, arch: neutral.context.arch, environment: 'local' },
      events: { ...neutral.events, count: written.length, bytes, sha256: hash.digest('hex'), chain: chain.head },
    },
  };
}

interface Stdio {
  readonly fd: number;
  readonly type: string;
  readonly id: string;
}
const stdioOf = (event: Readonly<Record<string, unknown>>): readonly Stdio[] | undefined =>
  event.stdio as readonly Stdio[] | undefined;

/** Files that who recorded gave the first program as standard input and output. */
const filesOfCaller = (events: readonly Readonly<Record<string, unknown>>[]): ReadonlySet<string> =>
  new Set(
    (events.map(stdioOf).find((stdio) => stdio !== undefined) ?? []).flatMap(({ type, id }) =>
      type === 'file' ? id : [],
    ),
  );

/** The event as if nothing had been given. */
function withoutCaller(
  event: Readonly<Record<string, unknown>>,
  outside: ReadonlySet<string>,
): Record<string, unknown> {
  const stdio = stdioOf(event)?.map((one) =>
    outside.has(one.id) ? { fd: one.fd, type: 'null', id: '/dev/null' } : one,
  );
  return { ...event, ...(stdio === undefined ? {} : { stdio }) };
}

/** `registry:npm` -> `registry.npm.example`, its second value `registry2.npm.example`; `proxy` -> `proxy.example`. */
function hostNames(
  recording: Recording,
  events: readonly unknown[],
  given: ReadonlyMap<string, string>,
): Map<string, string> {
  const names = new Map(given);
  for (const [variable, { values }] of Object.entries(recording.variables)) {
    if (!/^(registry:|dist:|git:|proxy$)/.test(variable)) continue;
    values.forEach((host, index) => {
      const [kind = '', of] = variable.split(':');
      const first = index === 0 ? kind : `${kind}${index + 1}`;
      if (!isNeutralHost(host) && !names.has(host)) names.set(host, [first, of, 'example'].filter(Boolean).join('.'));
    });
  }
  for (const host of [recording, ...events].flatMap(hostsOf)) {
    const labels = host.replace(/\.$/, '').split('.');
    if (!isNeutralHost(host) && !names.has(host)) names.set(host, `${labels.slice(0, -1).join('-')}.example`);
  }
  return names;
}

/** Real addresses -> 198.51.100.1, .2, … and 2001:db8::1, … in the order of their first sight. */
function addressNames(recording: Recording, events: readonly Record<string, unknown>[]): Map<string, string> {
  const names = new Map<string, string>();
  let used = 0;
  const found = events.flatMap(({ addr, addrs, resolver }) => [addr, ...(Array.isArray(addrs) ? addrs : []), resolver]);
  for (const address of [...recording.resolvers, ...Object.keys(recording.hosts), ...found]) {
    if (typeof address !== 'string' || isNeutralAddress(address) || names.has(address)) continue;
    used++;
    names.set(address, address.includes(':') ? `2001:db8::${used.toString(16)}` : `198.51.100.${used}`);
  }
  if (used > 254) throw new Error(`${used} addresses are more than a case can tell apart; record something smaller`);
  return names;
}

/** Replaces whole names, longest first, so that one inside another is left to it. */
function replacer(names: ReadonlyMap<string, string>): (text: string) => string {
  if (names.size === 0) return (text) => text;
  const longest = [...names.keys()].sort((a, b) => b.length - a.length);
  const escaped = longest.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`(?<![\\w.-])(?:${escaped.join('|')})(?!\\w|\\.\\w)`, 'g');
  return (text) => text.replace(whole, (name) => names.get(name) ?? name);
}
