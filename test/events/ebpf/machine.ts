import type { Draft } from '../../../src/events/draft.ts';
import { EbpfDecoder } from '../../../src/events/ebpf/decoder.ts';
import { eventSchema } from '../../../src/events/event.ts';
import { world } from '../world.ts';

const MNTNS = 4026531832;
export const CONTAINER = 4026532246;
/** Daemons that were there before the sensor. */
const DAEMONS: Readonly<Record<number, string>> = {
  1: '/usr/lib/systemd/systemd',
  20: '/usr/bin/dockerd',
  21: '/usr/bin/containerd',
  22: '/usr/sbin/cron',
  23: '/usr/sbin/atd',
};
/** A second and a half, ns: what comes of a request does not take longer. */
const STEP = 1_500_000_000;

export type Exec = Draft & { kind: 'process.exec' };
type Fields = Readonly<Record<string, unknown>>;

/** A machine on which a job and others do things, as the sensor tells it line by line. */
export class Machine {
  readonly events: Draft[] = [];
  readonly files = new Map<string, string>();
  readonly #decoder: EbpfDecoder;
  #t = 0;
  #next = 1000;
  readonly #job = new Set<number>();

  constructor() {
    this.#decoder = new EbpfDecoder({
      world: world({ image: (pid) => DAEMONS[pid], text: (path) => this.files.get(path) }),
      mntns: MNTNS,
      netns: 1,
      trusted: () => false,
      emit: (draft) => {
        eventSchema.parse({ seq: this.events.length, ...draft });
        this.events.push(draft);
      },
    });
  }

  /** How much later the next act is, ns. */
  later(ns: number): this {
    this.#t += ns;
    return this;
  }

  /** A line as it stands. */
  line(text: string): void {
    this.#decoder.line(text);
  }

  act(pid: number, fields: Fields): this {
    this.#t += 1000;
    const base = { seq: 0, t: this.#t, pid, tid: pid, start: pid, job: this.#job.has(pid), done: true, mntns: MNTNS };
    this.#decoder.line(JSON.stringify({ ...base, cgroup: 1, ...fields }));
    return this;
  }

  /** A child that runs a program; returns its pid. */
  starts(pid: number, command: string, more: Fields = {}): number {
    const child = this.#next++;
    this.act(pid, { kind: 'process.fork', child, childStart: child });
    if (this.#job.has(pid)) this.#job.add(child);
    this.execs(child, command, more, pid);
    return child;
  }

  execs(pid: number, command: string, more: Fields = {}, ppid = 1): this {
    const argv = command.split(' ');
    const exe = { path: argv[0], dev: 1, ino: 1, nlink: 1 };
    return this.act(pid, { kind: 'process.exec', ppid, exe, filename: argv[0], argv, cwd: '/', ...more });
  }

  /** A process of the job. */
  job(command: string): number {
    this.#job.add(50);
    return this.starts(50, command);
  }

  connects(pid: number, addr: string): this {
    return this.act(pid, { kind: 'net.connect', proto: 'unix', addr });
  }

  /** Says something to an engine over HTTP. */
  asks(pid: number, request: string, addr = '/run/docker.sock'): this {
    const data = Buffer.from(`${request} HTTP/1.1\r\nX-Registry-Auth: c2VjcmV0\r\n`).toString('hex');
    return this.act(pid, { kind: 'raw.handover', proto: 'unix', addr, cookie: 0, data });
  }

  exits(pid: number): this {
    return this.act(pid, { kind: 'process.exit', code: 0 });
  }

  /** containerd and runc start a container's first process; returns it. */
  container(id: string, command: string, namespace = 'moby', bundle = '/run/bundle'): number {
    this.later(STEP);
    const shim = this.starts(21, `/usr/bin/containerd-shim-runc-v2 -namespace ${namespace} -id ${id}`);
    const runc = this.starts(shim, `/usr/sbin/runc --root /run/${namespace} create --bundle ${bundle} ${id}`);
    const init = this.starts(runc, '/usr/sbin/runc init');
    this.execs(init, '/ init', { deleted: true });
    return this.execs(init, command, { mntns: CONTAINER, cgroupPath: `/system.slice/docker-${id}.scope` }) && init;
  }

  /** systemd starts a unit; returns its process. */
  unit(name: string, command: string): number {
    this.later(STEP);
    return this.starts(1, command, { cgroupPath: `/system.slice/${name}` });
  }

  /** The exec events of a process that are of the job, shortened. */
  handover(pid: number): Exec['handover'] {
    return this.events.findLast((one): one is Exec => one.kind === 'process.exec' && one.pid === pid)?.handover;
  }

  /** Whether what a process did was all, in part or not at all the job's. */
  ofJob(pid: number): boolean | 'in part' {
    const flags = new Set(this.events.filter((one) => one.pid === pid).map(({ job }) => job));
    return flags.size > 1 ? 'in part' : flags.has(true);
  }
}
