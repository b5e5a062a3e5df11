import { visible } from './escape.ts';
import { count, many } from './number.ts';
import type { ResultSignal } from './result.ts';

/** The words for a tool that did nothing but read. */
export const onlyReads = 'reads only';
/** Most places one row names. */
const mostNamed = 4;
/** Destinations that leave nobody's machine, as baseline/ prints them. */
const local: ReadonlySet<string> = new Set(['loopback', 'UNIX sockets', 'configured resolver']);
const creating: ReadonlySet<string> = new Set(['file.create', 'file.link', 'file.symlink']);

/**
 * A target or destination in words: `${workspace}/node_modules/**` is `node_modules`,
 * `${registry:npm}:443` is `npm registry`, `${cache:pip}/**` is `pip cache`. Anything else stays as it is.
 */
export function placeWords(target: string): string {
  const bare = target
    .slice(0, 300)
    .replace(/(\/\*\*?)+$/, '')
    .replace(/^\$\{workspace\}\/(\*\*\/)*(?=.)/, '')
    .replace(/^\$\{home\}(?=\/)/, '~')
    .replace(/^([^:]*|\$\{[^}]*\}):(443|\*)$/, '$1');
  const words = bare.replace(/\$\{([^}:]*)(?::([^}]*))?\}/g, (_, kind: string, name?: string) => {
    const noun = kind === 'toolcache' ? 'tool cache' : kind;
    return name === undefined ? noun : `${name} ${noun}`;
  });
  return visible(words, 60);
}

function add(table: Map<string, number>, key: string, n: number): void {
  table.set(key, (table.get(key) ?? 0) + n);
}

/**
 * The expected acts of one or several invocations, in words: `node_modules 812 files, npm registry, runs sh, node`.
 * The workspace comes first, then the largest place. Reads and what stays on the machine are named
 * only when there is nothing else.
 */
export function actsInWords(signals: Iterable<ResultSignal>): string {
  const files = new Map<string, number>();
  const changes = new Map<string, number>();
  const own = new Set<string>();
  const hosts = new Map<string, number>();
  const started = new Map<string, number>();
  let stayed = false;
  let other = 0;
  let reads = 0;
  for (const { type, kind, target, destination, count: n, expected } of signals) {
    if (!expected) continue;
    if (type === 'fs_write') {
      const place = placeWords(target ?? 'files');
      add(creating.has(kind) ? files : changes, place, n);
      if (target?.startsWith('${workspace}') === true) own.add(place);
    } else if (type === 'network' && local.has(destination ?? '')) stayed = true;
    else if (type === 'network') add(hosts, placeWords(destination ?? target ?? 'network'), n);
    else if (type === 'process') add(started, placeWords(target ?? 'programs').replace(/^.*\//, ''), n);
    else if (type === 'fs_read' || type === 'library') reads += n;
    else other += n;
  }
  const places = [...new Set([...files.keys(), ...changes.keys()])]
    .map((place) => ({ place, own: own.has(place), files: files.get(place) ?? 0, changes: changes.get(place) ?? 0 }))
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) || b.files + b.changes - (a.files + a.changes) || (a.place < b.place ? -1 : 1),
    );
  const written = few(
    places.map(({ place, files: n, changes: m }) => `${place} ${n > 0 ? many(n, 'file') : many(m, 'change')}`),
  );
  const words = [
    ...written.slice(0, 1),
    ...few(byCount(hosts)),
    ...written.slice(1),
    ...few(byCount(started)).map((name, at) => (at === 0 ? `runs ${name}` : name)),
    ...(other > 0 ? [many(other, 'other act')] : []),
  ];
  if (words.length > 0) return words.join(', ');
  if (stayed) return 'local connections';
  return reads > 0 ? onlyReads : '';
}

const byCount = (table: ReadonlyMap<string, number>): string[] =>
  [...table].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);

const few = (words: readonly string[]): string[] =>
  words.length <= mostNamed
    ? [...words]
    : [...words.slice(0, mostNamed - 1), `${count(words.length - mostNamed + 1)} more`];
