import { z } from 'zod';

/**
 * The event contract of design section 2: what every sensor writes, one JSON object a line.
 * Numbers are below 2^53. `t`, `until` and `start` are nanoseconds since the recording began
 * (`start` is negative for a process that was there before).
 */
const nanoseconds = z.int();
const count = z.int().min(0);

/** Fields every event has. */
const base = {
  seq: count.meta({ description: 'place in the recording, from 0, without gaps unless a sensor.loss says so' }),
  t: nanoseconds.meta({ description: 'ns since the recording began' }),
  pid: count.meta({ description: 'thread group' }),
  tid: count,
  start: nanoseconds.meta({ description: 'when the process started, same clock as t' }),
  job: z.boolean().meta({ description: "in the job's process tree" }),
  done: z
    .union([z.boolean(), z.literal('attempt')])
    .meta({ description: 'true: it happened; false: refused; attempt: outcome not seen' }),
  err: z.string().optional().meta({ description: 'errno name when done is false or attempt' }),
  cut: z.array(z.string()).optional().meta({ description: 'names of fields cut short or redacted' }),
  inferred: z
    .array(z.string())
    .optional()
    .meta({ description: 'names of fields the sensor concluded and did not observe' }),
  mntns: count.optional(),
  cgroup: z.string().optional(),
  container: z
    .string()
    .optional()
    .meta({ description: "the container whose files its paths name, by the engine's id; absent: the machine's files" }),
  n: z.int().min(2).optional().meta({ description: 'events folded into this one, above the byte cap' }),
  until: nanoseconds.optional().meta({ description: 't of the last folded event' }),
  last: count.optional().meta({ description: 'seq of the last folded event' }),
};

/** Why a process that descends from a daemon is of the job. */
const handover = z
  .object({
    by: z.object({ pid: count, start: nanoseconds }).meta({ description: 'the process that asked for it' }),
    via: z.enum(['docker', 'containerd', 'podman', 'buildkit', 'systemd', 'cron', 'at']),
    how: z.enum(['request', 'file', 'cgroup']).meta({
      description:
        'request: it names this work; file: it was ordered by one; cgroup: it is new, and this one asked then',
    }),
    certain: z.boolean().meta({ description: 'false: others could have asked for it too' }),
    cgroup: z.string().optional().meta({ description: 'path of its control group' }),
  })
  .meta({ description: 'the daemon did this for a process of the job' });
const image = z.object({ path: z.string(), dev: count.optional(), ino: count.optional(), nlink: count.optional() });
const stdio = z.object({
  fd: count,
  type: z.enum(['file', 'pipe', 'tty', 'unix', 'inet', 'null', 'other']),
  id: z.string(),
});
const file = {
  path: z.string().meta({ description: 'absolute, resolved' }),
  dev: count.optional(),
  ino: count.optional(),
  fd: count.optional(),
  flags: z.array(z.string()).optional(),
  mode: count.optional().meta({ description: 'permission bits' }),
};
const net = {
  proto: z.enum(['tcp', 'udp', 'unix', 'other']),
  addr: z.string().meta({ description: 'IP address, or the path of a UNIX socket (@name if abstract)' }),
  port: count.max(65535).optional(),
  host: z.object({ name: z.string(), from: z.enum(['dns', 'hosts', 'sni', 'http']) }).optional(),
};
const dns = { name: z.string(), type: z.string(), resolver: z.string() };

const plain = <K extends string>(...kinds: [K, ...K[]]) => ({ kind: z.enum(kinds), ...base });

/** Health counters a sensor publishes with its lifecycle events. */
const health = {
  lost: count.optional(),
  unknown: count.optional(),
  reason: z.string().optional(),
  chain: z
    .string()
    .optional()
    .meta({ description: 'of a heartbeat: head of the hash chain over all lines before it, hex' }),
};

export const eventSchema = z
  .discriminatedUnion('kind', [
    z.object({ ...plain('process.fork'), child: count }),
    z.object({ ...plain('process.exit'), code: z.int().optional(), signal: z.string().optional() }),
    z.object({ ...plain('process.signal'), target: count, signal: z.string() }),
    z.object({
      ...plain('process.exec'),
      ppid: count,
      handover: handover.optional(),
      exe: image.meta({ description: 'the image the kernel runs' }),
      script: image.optional().meta({ description: 'the file whose #! named exe' }),
      named: z
        .string()
        .optional()
        .meta({ description: 'the name the kernel was given, absolute, where it is not that of exe or script' }),
      argv: z.array(z.string()),
      cwd: z.string(),
      uid: count.optional(),
      stdio: z.array(stdio).optional(),
      env: z.record(z.string(), z.string()).optional().meta({ description: 'allow-listed keys only' }),
    }),
    z.object({
      ...plain(
        'file.create',
        'file.truncate',
        'file.modify',
        'file.append',
        'file.read',
        'file.delete',
        'file.rmdir',
        'file.mkdir',
        'file.chmod',
        'file.chown',
      ),
      ...file,
    }),
    z.object({ ...plain('file.rename', 'file.link', 'file.symlink'), ...file, to: z.string() }),
    z.object({ ...plain('net.connect', 'net.send', 'net.listen'), ...net }),
    z.object({ ...plain('dns.query', 'dns.answer'), ...dns, addrs: z.array(z.string()).optional() }),
    z.object({ ...plain('lib.load'), path: z.string(), dev: count.optional(), ino: count.optional() }),
    z.object({
      ...plain('mem.access'),
      target: count,
      how: z.enum(['ptrace', 'process_vm_readv', 'process_vm_writev', 'proc_mem']),
    }),
    z.object({
      ...plain('priv.change'),
      uid: count.optional(),
      gid: count.optional(),
      capabilities: z.string().optional(),
    }),
    z.object({
      ...plain('kernel.bpf', 'kernel.module', 'kernel.io_uring', 'kernel.mount', 'kernel.namespace', 'kernel.memfd'),
      detail: z.string().optional(),
      path: z.string().optional(),
      /** of bpf(2): the program, map or link it is about is the guard's own */
      own: z.boolean().optional(),
    }),
    z.object({
      ...plain('syscall'),
      name: z.string().meta({
        description:
          'as the kernel calls it; made by this process image for the first time, whether or not it was granted',
      }),
      args: z.array(z.string()).optional(),
    }),
    z.object({ ...plain('sensor.start', 'sensor.heartbeat', 'sensor.loss', 'sensor.stop'), ...health }),
  ])
  .meta({ title: 'IronClaw Guard event', id: 'https://ironclaw.example/schema/event-v1.json' });

export type Event = z.infer<typeof eventSchema>;
export type EventKind = Event['kind'];
/** The member of the union that holds a kind (kinds of one shape share a member). */
export type EventOf<K extends EventKind> = Holding<Event, K>;
type Holding<E, K> = E extends { kind: infer Kinds } ? ([K & Kinds] extends [never] ? never : E) : never;
export type ExecEvent = EventOf<'process.exec'>;
export type NetEvent = EventOf<'net.connect'>;

/** An event of a kind this version does not know: kept, counted, reported, judged by nobody. */
export interface UnknownEvent {
  readonly kind: 'unknown';
  readonly original: string;
  readonly seq: number;
}
