import { z } from 'zod';
import type { Event, ExecEvent } from '../../events/event.ts';
import type { Recording, ToolFile } from '../../events/recording.ts';
import { executedFiles } from '../../evidence/executed-file.ts';
import type { Invocation } from '../../invocations/invocation.ts';
import { descriptorSchema, uriPart } from './statement.ts';

/** Bytes of JSON that each part of the log may have: of a long job the first acts of each kind are told, and the others counted. */
export const traceLimits = { process: 2 << 20, network: 1 << 20, writes: 1 << 20, reads: 512 << 10 } as const;
/** Characters of all arguments of one process that are told. */
const longestArguments = 4096;

const count = z.int().min(0);

/** What every entry says. */
const entry = {
  eventType: z.string().meta({ description: 'kind of the event, as in events.ndjson' }),
  seq: count.meta({ description: 'its place among all events: puts the three lists in one order' }),
  t: z.int().meta({ description: 'ns since metadata.buildStartedOn' }),
  pid: count,
  invocation: z.string().meta({ description: 'who did it: an id of result.json' }),
  done: z
    .union([z.literal(false), z.literal('attempt')])
    .optional()
    .meta({ description: 'absent: it happened; false: refused; attempt: the outcome was not seen' }),
  error: z.string().optional(),
  count: count.optional().meta({ description: 'acts folded into this entry, above the byte cap of the recording' }),
};

export const processEntrySchema = z.looseObject({
  ...entry,
  processBinary: z.string().optional(),
  digest: z.object({ sha256: z.string() }).optional().meta({ description: 'of processBinary, or of the script' }),
  arguments: z.array(z.string()).optional(),
  argumentsOmitted: count.optional(),
});
export const networkEntrySchema = z.looseObject(entry);
export const fileEntrySchema = descriptorSchema.extend({ annotations: z.looseObject(entry) });
type ProcessEntry = z.infer<typeof processEntrySchema>;
type NetworkEntry = z.infer<typeof networkEntrySchema>;
type FileEntry = z.infer<typeof fileEntrySchema>;

export const omittedSchema = z.object({ process: count, network: count, writes: count, reads: count });
type Part = keyof typeof traceLimits;

/** Collects, while a recording is judged, what a runtime trace tells, in the order of events. Its memory is bounded. */
export class TraceLog {
  readonly process: ProcessEntry[] = [];
  readonly network: NetworkEntry[] = [];
  readonly fileAccess: FileEntry[] = [];
  /** Acts that found no room. */
  readonly omitted: z.infer<typeof omittedSchema> = { process: 0, network: 0, writes: 0, reads: 0 };
  readonly #room: Record<Part, number> = { ...traceLimits };
  readonly #files = new Map<string, ToolFile[]>();

  /** Tells it what ran: its digests. */
  begin({ tools }: Pick<Recording, 'tools'>): void {
    for (const file of tools)
      for (const path of [file.path, ...(file.names ?? [])]) {
        const files = this.#files.get(path);
        if (files === undefined) this.#files.set(path, [file]);
        else files.push(file);
      }
  }

  /** Takes an event of the job's tree. */
  take(event: Event, actor: Invocation): void {
    const part = partOf(event.kind);
    if (part === undefined) return;
    if (this.#room[part] === 0) this.omitted[part] += event.n ?? 1;
    else if (part === 'network') this.#keep(part, event, this.network, network(event, actor));
    else if (part === 'process') this.#keep(part, event, this.process, this.#process(event, actor));
    else this.#keep(part, event, this.fileAccess, this.#file(event, actor));
  }

  /** The first entry that is left out ends its list, so that what is told has no holes. */
  #keep<E>(part: Part, { n = 1 }: Event, list: E[], made: E): void {
    const left = this.#room[part] - JSON.stringify(made).length;
    this.#room[part] = Math.max(0, left);
    if (left >= 0) list.push(made);
    else this.omitted[part] += n;
  }

  #process(event: Event, actor: Invocation): ProcessEntry {
    if (event.kind === 'process.exec') return this.#exec(event, actor);
    const {
      kind: _,
      seq: __,
      t: ___,
      pid: ____,
      tid,
      start,
      job,
      done,
      err,
      cut,
      inferred,
      n,
      until,
      last,
      ...own
    } = event;
    return { ...common(event, actor), ...own };
  }

  #exec(event: ExecEvent, actor: Invocation): ProcessEntry {
    const { exe, script, argv, cwd, uid, ppid, t } = event;
    const sha256 = this.#digest(script?.path ?? exe.path, t, (script ?? exe).ino);
    const told = argv.slice(0, argumentsThatFit(argv));
    return {
      ...common(event, actor),
      ppid,
      processBinary: exe.path,
      ...(script === undefined ? {} : { script: script.path }),
      ...(sha256 === undefined ? {} : { digest: { sha256 } }),
      arguments: told,
      ...(told.length < argv.length ? { argumentsOmitted: argv.length - told.length } : {}),
      cwd,
      ...(uid === undefined ? {} : { uid }),
    };
  }

  #file(event: Event, actor: Invocation): FileEntry {
    const path = 'path' in event ? (event.path ?? '') : '';
    const sha256 = event.kind === 'lib.load' ? this.#digest(path, event.t, event.ino) : undefined;
    return {
      name: path,
      uri: fileUri(path),
      ...(sha256 === undefined ? {} : { digest: { sha256 } }),
      annotations: {
        ...common(event, actor),
        ...('to' in event ? { to: event.to } : {}),
        ...('mode' in event && event.mode !== undefined ? { mode: event.mode } : {}),
      },
    };
  }

  /** The digest of what ran under a path then, where it is known which file that was. */
  #digest(path: string, at: number, ino: number | undefined): string | undefined {
    const [file, ...more] = executedFiles(this.#files.get(path) ?? [], { at, ino });
    return more.length === 0 && file?.changed !== true ? file?.sha256 : undefined;
  }
}

/** The part of the log that acts of a kind are told in. */
function partOf(kind: Event['kind']): Part | undefined {
  if (kind === 'file.read' || kind === 'lib.load') return 'reads';
  if (kind.startsWith('file.')) return 'writes';
  if (kind.startsWith('net.') || kind.startsWith('dns.')) return 'network';
  if (kind === 'process.fork' || kind === 'syscall' || kind.startsWith('sensor.')) return undefined;
  return 'process';
}

function common(event: Event, actor: Invocation): NetworkEntry {
  const { kind, seq, t, pid, done, err, n } = event;
  return {
    eventType: kind,
    seq,
    t,
    pid,
    invocation: actor.id,
    ...(done === true ? {} : { done }),
    ...(err === undefined ? {} : { error: err }),
    ...(n === undefined ? {} : { count: n }),
  };
}

function network(event: Event, actor: Invocation): NetworkEntry {
  const told = common(event, actor);
  if ('proto' in event) {
    const { proto, addr, port, host } = event;
    return {
      ...told,
      protocol: proto,
      address: addr,
      ...(port === undefined ? {} : { port }),
      ...(host === undefined ? {} : { host }),
    };
  }
  if (!('resolver' in event)) return told;
  const { name, type, resolver, addrs } = event;
  return { ...told, name, type, resolver, ...(addrs === undefined ? {} : { addresses: addrs }) };
}

function argumentsThatFit(argv: readonly string[]): number {
  let left = longestArguments;
  const end = argv.findIndex((each) => {
    left -= each.length;
    return left < 0;
  });
  return end < 0 ? argv.length : end;
}

/** A path as a URI (RFC 3986): `file:///tmp/a%20b`, `container:0123456789ab:/usr/bin/x`. */
export function fileUri(path: string): string {
  const encoded = path.split('/').map(uriPart).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded.replaceAll('%3A', ':') || 'file:';
}
