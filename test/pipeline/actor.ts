import type { EventOf } from '../../src/events/event.ts';
import { found } from './machine.ts';
import type { Scenario } from './scenario.ts';

type Exec = EventOf<'process.exec'>;

/** What else is known of an exec. */
export interface ExecOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdio?: Exec['stdio'];
  /** The image, when it is not what the command line names. */
  readonly exe?: string;
  /** The file whose #! named the image. */
  readonly script?: string;
  /** Inode of the image. */
  readonly ino?: number;
  readonly nlink?: number;
  readonly done?: boolean;
}

/** A process of a scenario; each method is an act of its own and returns the actor. */
export class Actor {
  readonly pid: number;
  readonly #scenario: Scenario;
  readonly #ppid: number;
  #cwd: string;

  constructor(scenario: Scenario, pid: number, ppid: number, cwd = '/w') {
    this.#scenario = scenario;
    this.pid = pid;
    this.#ppid = ppid;
    this.#cwd = cwd;
  }

  /** A new process that runs the same image. */
  fork(pid: number = this.#scenario.pid()): Actor {
    this.#scenario.emit({ kind: 'process.fork', pid: this.pid, child: pid });
    return new Actor(this.#scenario, pid, this.pid, this.#cwd);
  }

  /** Becomes another image. */
  exec(command: string | readonly string[], options: ExecOptions = {}): this {
    const { exe, argv } = found(command);
    const { cwd, env = {}, stdio, script, ino, nlink, done } = options;
    if (cwd !== undefined) this.#cwd = cwd;
    this.#scenario.emit({
      kind: 'process.exec',
      pid: this.pid,
      ppid: this.#ppid,
      exe: {
        path: options.exe ?? exe,
        ...(ino === undefined ? {} : { ino }),
        ...(nlink === undefined ? {} : { nlink }),
      },
      ...(script === undefined ? {} : { script: { path: script } }),
      argv,
      cwd: this.#cwd,
      env,
      ...(stdio === undefined ? {} : { stdio }),
      ...(done === undefined ? {} : { done }),
    });
    return this;
  }

  /** Starts a child that becomes another image, and returns the child. */
  starts(command: string | readonly string[], options: ExecOptions = {}): Actor {
    return this.fork().exec(command, options);
  }

  /** Any event of this process. */
  does(kind: string, fields: Record<string, unknown> = {}): this {
    this.#scenario.emit({ kind, pid: this.pid, ...fields });
    return this;
  }

  create(path: string, fields: Record<string, unknown> = {}): this {
    return this.does('file.create', { path, ...fields });
  }
  mkdir(path: string): this {
    return this.does('file.mkdir', { path });
  }
  truncate(path: string): this {
    return this.does('file.truncate', { path });
  }
  modify(path: string): this {
    return this.does('file.modify', { path });
  }
  append(path: string): this {
    return this.does('file.append', { path });
  }
  read(path: string): this {
    return this.does('file.read', { path });
  }
  delete(path: string): this {
    return this.does('file.delete', { path });
  }
  rmdir(path: string): this {
    return this.does('file.rmdir', { path });
  }
  chmod(path: string, mode = 0o755): this {
    return this.does('file.chmod', { path, mode });
  }
  chown(path: string): this {
    return this.does('file.chown', { path });
  }
  rename(path: string, to: string): this {
    return this.does('file.rename', { path, to });
  }
  link(path: string, to: string): this {
    return this.does('file.link', { path, to });
  }
  /** A symlink `to` that leads to `path`. */
  symlink(path: string, to: string): this {
    return this.does('file.symlink', { path, to });
  }
  /** Connects over TCP; `name` is what a trusted resolver gave the address out for. */
  connect(addr: string, port: number, name?: string): this {
    const host = name === undefined ? {} : { host: { name, from: 'dns' } };
    return this.does('net.connect', { proto: 'tcp', addr, port, ...host });
  }
  listen(addr: string, port: number): this {
    return this.does('net.listen', { proto: 'tcp', addr, port });
  }
  /** Asks a configured resolver. */
  ask(name: string): this {
    return this.does('dns.query', { name, type: 'A', resolver: '192.0.2.53' });
  }
  load(path: string): this {
    return this.does('lib.load', { path });
  }
  signal(target: number, signal = 'SIGKILL'): this {
    return this.does('process.signal', { target, signal });
  }
  /** Reads another process's memory. */
  peek(target: number): this {
    return this.does('mem.access', { target, how: 'process_vm_readv' });
  }
  exit(code = 0): this {
    return this.does('process.exit', { code });
  }
}
