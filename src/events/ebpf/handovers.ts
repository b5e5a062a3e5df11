import type { Draft } from '../draft.ts';
import type { ExecEvent } from '../event.ts';
import type { World } from '../world.ts';
import { type Bind, bindsOf, outside } from './binds.ts';
import { containerOf, type Family, serviceOf, type Tables, type Unit, unitOf, type Via } from './daemons.ts';
import type { ActLine, ActOf, HandoverLine, RawLine } from './line.ts';
import { askedFor, type Request, type Requester, Requests } from './requests.ts';
import { Spool } from './spool.ts';

type Handover = NonNullable<ExecEvent['handover']>;

/** Work that a daemon does: whose, or nobody's that we know. */
interface Work {
  readonly of: Requester | undefined;
  /** Container whose files its paths name. */
  readonly container: string | undefined;
  readonly binds: readonly Bind[];
}

interface Known {
  readonly start: number;
  readonly job: boolean;
  readonly argv: readonly string[];
  readonly family: Family | undefined;
  readonly via: Via | undefined;
  readonly unit: Unit;
  readonly work: Work | undefined;
}

const NOTHING = { argv: [], family: undefined, via: undefined, unit: {}, work: undefined } as const;
/** More processes than live at a time on a build machine. */
const MAX_KNOWN = 65_536;
const MAX_CONTAINERS = 1024;

/**
 * Gives the job what it had daemons do for it: processes that a container engine, systemd, cron or at begins on a request of the job
 * are of the job with all that descends from them. The daemons' own helpers are not, and neither is what nobody of the job asked for.
 */
export class Handovers {
  readonly #tables: Tables;
  readonly #world: World;
  readonly #mntns: number | undefined;
  readonly #known = new Map<number, Known>();
  readonly #requests = new Requests();
  /** What containers see of the machine, by id. */
  readonly #binds = new Map<string, readonly Bind[]>();
  readonly #spool: Spool;

  /** `mntns`: the recorder's mount namespace, by inode. */
  constructor(tables: Tables, world: World, mntns: number | undefined) {
    this.#tables = tables;
    this.#world = world;
    this.#mntns = mntns;
    this.#spool = new Spool(tables.spools, world);
  }

  /** The line as it is to be told: of the job, where its process does the job's work. */
  adopt<L extends ActLine | RawLine | HandoverLine>(line: L): L {
    const known = this.#known.get(line.pid);
    const same = known !== undefined && known.start === line.start ? known : undefined;
    switch (line.kind) {
      case 'process.fork':
        this.#fork(line, same);
        break;
      case 'process.exec':
        return this.#exec(line, same) as L;
      case 'process.exit':
        this.#known.delete(line.pid);
        this.#requests.ended(line.pid, line.start, line.t);
        break;
      default:
    }
    return same === undefined ? line : adopted(line, same.work);
  }

  /** An HTTP request over a UNIX socket, whoever made it. */
  request(line: HandoverLine): void {
    const asked = askedFor(line.request);
    if (asked === undefined) return;
    const via = line.request.includes('/libpod/') || /podman/.test(line.addr) ? 'podman' : 'docker';
    this.#requests.add({ by: this.#requester(line), t: line.t, via, ...asked });
  }

  /** An act of the job that may be a request. */
  saw(draft: Draft): void {
    if (!draft.job || draft.done === false) return;
    if (draft.kind === 'net.connect' && draft.proto === 'unix') {
      const socket = this.#tables.sockets.find(({ path }) => path.test(draft.addr));
      if (socket !== undefined) this.#requests.add({ by: this.#requester(draft), t: draft.t, via: socket.via });
    }
    if (draft.mntns === undefined) this.#spool.saw(draft, () => this.#requester(draft));
  }

  #requester({ pid, start, job }: Pick<Draft, 'pid' | 'start' | 'job'>): Requester {
    return { pid, start, job, argv: this.#known.get(pid)?.argv ?? [] };
  }

  #fork(line: ActOf<'process.fork'>, known: Known | undefined): void {
    const { child, childStart, pid, start, job, t } = line;
    const above = known ?? this.#learn(pid, start, job);
    this.#put(child, { ...above, start: typeof childStart === 'number' ? childStart : t, job });
  }

  /** A process that was there before: what it is, its program says. The first process is the system's own. */
  #learn(pid: number, start: number, job: boolean): Known {
    const image = job ? undefined : (this.#world.image(pid) ?? (pid === 1 ? '/sbin/init' : undefined));
    const daemon = image === undefined ? undefined : this.#daemon(image);
    const known = { ...NOTHING, start, job, family: daemon?.family, via: daemon?.via };
    this.#put(pid, known);
    return known;
  }

  #daemon(path: string) {
    return this.#tables.daemons.find(({ program }) => program.test(path));
  }

  #put(pid: number, known: Known): void {
    this.#known.delete(pid);
    this.#known.set(pid, known);
    const oldest = this.#known.size > MAX_KNOWN ? this.#known.keys().next().value : undefined;
    if (oldest !== undefined) this.#known.delete(oldest);
  }

  #exec(line: ActOf<'process.exec'>, known: Known | undefined): ActOf<'process.exec'> {
    const { pid, start, job, argv, exe } = line;
    const before = known ?? { ...NOTHING, start, job };
    if (job) {
      this.#put(pid, { ...before, argv });
      return line;
    }
    const here = line.mntns === undefined || this.#mntns === undefined || line.mntns === this.#mntns;
    const daemon = here ? this.#daemon(exe.path) : undefined;
    if (daemon !== undefined) {
      const unit = { ...before.unit, ...unitOf(argv) };
      const via = daemon.family === 'runtime' ? (unit.via ?? before.via ?? daemon.via) : daemon.via;
      this.#put(pid, { ...NOTHING, start, job, argv, family: daemon.family, via, unit });
      this.#bundle(unit);
      return line;
    }
    const housekeeping = before.family === 'engine' && here;
    // runc runs again from a copy of itself without a name, so that no container can overwrite it
    const copy =
      before.family === 'runtime' && here && (exe.path === '/' || line.memfd === true || line.deleted === true);
    if (before.work?.of !== undefined) {
      this.#put(pid, { ...before, argv });
      return adopted(line, before.work);
    }
    if (before.family === undefined || housekeeping || copy) return line;
    // what systemd or an engine began for others stays theirs; cron's shell may yet come to a script of ours
    if (before.work !== undefined && before.family !== 'cron') return line;
    const handover = this.#decide(line, before, here);
    const { of, container } = handover ?? { of: undefined, container: undefined };
    const work = here
      ? { of, container: undefined, binds: [] }
      : { of, container, binds: this.#binds.get(container ?? '') ?? [] };
    this.#put(pid, { ...before, argv, work });
    return handover === undefined ? line : { ...adopted(line, work), handover: handover.told };
  }

  /** Reads what a container is shown while its bundle stands: its processes may live for less than a look at /proc takes. */
  #bundle({ container, bundle }: Unit): void {
    if (container === undefined || bundle === undefined || this.#binds.has(container)) return;
    const config = this.#world.text(`${bundle}/config.json`);
    if (config === undefined) return;
    this.#binds.set(container, bindsOf(config, container));
    const oldest = this.#binds.size > MAX_CONTAINERS ? this.#binds.keys().next().value : undefined;
    if (oldest !== undefined) this.#binds.delete(oldest);
  }

  #decide(line: ActOf<'process.exec'>, before: Known, here: boolean) {
    const group = typeof line.cgroupPath === 'string' ? line.cgroupPath : '';
    const via = before.via ?? 'containerd';
    const told = (of: Requester, how: Handover['how'], certain: boolean, container?: string) => {
      const by = { pid: of.pid, start: of.start };
      const cgroup = group === '' || group === '/' ? {} : { cgroup: group };
      return { of, container: container ?? `mntns:${line.mntns}`, told: { by, via, how, certain, ...cgroup } };
    };
    if (before.family === 'cron' || before.family === 'at') {
      const found = this.#spool.cause(line, before.family);
      return found === undefined ? undefined : told(found.by, 'file', found.certain);
    }
    if (before.family === 'systemd') {
      const found = this.#service(line.t, serviceOf(group));
      return found === undefined || !here ? undefined : told(found.by, found.how, found.certain);
    }
    const container = before.unit.container ?? containerOf(group);
    const named = this.#requests.naming({ ...before.unit, ...(container === undefined ? {} : { container }) });
    if (named !== undefined) return named.by.job ? told(named.by, 'request', true, container) : undefined;
    const found = latest(this.#requests.open(line.t, via === 'docker' ? ['docker'] : [via, 'containerd']));
    return found === undefined ? undefined : told(found.by, 'cgroup', found.certain, container);
  }

  /**
   * Whose a unit of systemd is: of who put its file there or names it in its arguments, and if it is a transient one (`run-…`), of who
   * spoke with systemd last. What a timer or another user starts has another name.
   */
  #service(t: number, unit: string | undefined): { by: Requester; how: Handover['how']; certain: boolean } | undefined {
    if (unit === undefined) return undefined;
    const file = this.#spool.unit(unit);
    if (file !== undefined) return { by: file, how: 'file', certain: true };
    const open = this.#requests.open(t, ['systemd']);
    const name = unit.replace(/\.(?:service|scope)$/, '');
    const naming = open.findLast(({ by }) => by.job && by.argv.some((word) => names(word, unit, name)));
    if (naming !== undefined) return { by: naming.by, how: 'request', certain: true };
    const found = /^run-[\w-]+\.(?:service|scope)$/.test(unit) ? latest(open) : undefined;
    return found === undefined ? undefined : { ...found, how: 'cgroup' };
  }
}

const names = (word: string, unit: string, name: string): boolean =>
  word === unit || word === name || word.endsWith(`=${unit}`) || word.endsWith(`=${name}`);

/** The last requester, if it is of the job; certain if it is the only one. */
function latest(open: readonly Request[]): { by: Requester; certain: boolean } | undefined {
  const last = open.at(-1);
  return last?.by.job === true ? { by: last.by, certain: open.length === 1 } : undefined;
}

function adopted<L extends ActLine | RawLine | HandoverLine>(line: L, work: Work | undefined): L {
  if (work?.of === undefined || line.job) return line;
  const { container, binds } = work;
  if (container === undefined) return { ...line, job: true };
  const there = onMachine(line, binds);
  return there === undefined ? { ...line, job: true, container } : { ...line, ...there, job: true };
}

/** The paths of a line by their names on the machine, where it shows the container the file; two paths of one act lie in one mount. */
function onMachine(line: ActLine | RawLine | HandoverLine, binds: readonly Bind[]): object | undefined {
  if (line.kind.startsWith('raw.') || binds.length === 0) return undefined;
  if ('to' in line) {
    const to = outside(line.to, binds);
    return to === undefined ? undefined : { to, path: outside(line.path, binds) ?? line.path };
  }
  if (line.kind === 'process.exec') {
    const path = outside(line.exe.path, binds);
    return path === undefined ? undefined : { exe: { ...line.exe, path }, cwd: outside(line.cwd, binds) ?? line.cwd };
  }
  if (line.kind === 'net.connect' && line.proto === 'unix') {
    const addr = outside(line.addr, binds);
    return addr === undefined ? undefined : { addr };
  }
  const path = 'path' in line && line.path !== undefined ? outside(line.path, binds) : undefined;
  return path === undefined ? undefined : { path };
}
