import type { Event, EventOf, ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import { actionOf } from './action.ts';
import { inContainer } from './container.ts';
import { acts, type Invocation, type RoleElement, type RoleInstance, type Step } from './invocation.ts';
import { enterRole, type RoleFacts } from './role.ts';
import { type Beginning, type Outsider, Steps } from './steps.ts';
import type { Tool } from './tool.ts';

/** A process as the events show it. */
interface Process {
  readonly pid: number;
  /** The image it runs: its own, or its parent's as long as it only forked. */
  invocation: Invocation | undefined;
  /** Whether the image is its own. */
  own: boolean;
  /** Begun by the runner's worker, perhaps over forks that ran nothing: its environment names its step. */
  readonly stepRoot: boolean;
  /** It belongs to no step: the runner's own, or the guard's. So does what it starts. */
  outside: Outsider | undefined;
  /** Who had a daemon start it, where that was the runner itself. */
  readonly asked?: Extract<Outsider, { who: 'runner' }>;
  /** When it started, once it has acted. */
  start?: number;
}

/** What the tree needs to know beyond the events. */
export interface TreeFacts extends RoleFacts {
  readonly root: Recording['root'];
  readonly steps: Recording['steps'];
  tool(exec: ExecEvent): Tool;
}

/** Events that are no act: they do not keep an image from being a hop. */
const passive: ReadonlySet<string> = new Set([
  'file.read',
  'lib.load',
  'process.exit',
  'dns.query',
  'dns.answer',
  'priv.change',
]);

/** As many ended processes as can still turn out to have asked a daemon for work: cron does it a minute later. */
const MAX_ENDED = 65_536;

/** Joins events into invocations, one event at a time, in kernel order. */
export class ProcessTree {
  readonly #facts: TreeFacts;
  readonly #processes = new Map<number, Process>();
  /** What ended processes ran last, by pid and start. */
  readonly #ended = new Map<string, Process>();
  readonly #steps: Steps;
  readonly invocations: Invocation[] = [];
  #strays = 0;
  /** Processes that the worker ran for another job than this one. */
  #foreign = 0;

  constructor(facts: TreeFacts) {
    this.#facts = facts;
    this.#steps = new Steps(facts);
  }

  /** Takes in an event and returns the invocation that acts in it: for an exec the new one, undefined for what belongs to no step. */
  take(event: Event): Invocation | undefined {
    if (!event.job) return undefined;
    if (event.kind === 'process.fork') return event.done === false ? undefined : this.#fork(event);
    if (event.kind === 'process.exec') return event.done === false ? undefined : this.#exec(event);
    const process = this.#processes.get(event.pid);
    if (process !== undefined) process.start = event.start;
    const invocation = process?.invocation;
    if (event.kind === 'process.exit') {
      if (process !== undefined) this.#exit(process, event);
      return invocation;
    }
    if (invocation === undefined) this.#stray(event, process);
    else if (!passive.has(event.kind)) acts(invocation);
    return invocation;
  }

  /** What no invocation answers for: acts of processes whose beginning nobody saw. */
  unseen(): string[] {
    return [
      ...(this.#strays === 0 ? [] : [`${this.#strays} events are of processes whose start was not seen`]),
      ...(this.#foreign === 0
        ? []
        : [`the runner ran other jobs in the same process: ${this.#foreign} of its steps were taken for theirs`]),
    ];
  }

  /** The invocation a process runs now. */
  running(pid: number): Invocation | undefined {
    return this.#processes.get(pid)?.invocation;
  }

  /** The steps seen, in order of their first process. */
  get steps(): readonly Step[] {
    return this.#steps.seen;
  }

  #fork(event: EventOf<'process.fork'>): Invocation | undefined {
    const parent = this.#processes.get(event.pid);
    const { root } = this.#facts;
    const byWorker = root.mode === 'job' && event.pid === root.worker;
    this.#processes.set(event.child, {
      pid: event.child,
      invocation: parent?.invocation,
      own: false,
      stepRoot:
        byWorker || (parent?.stepRoot === true && parent.invocation === undefined && parent.outside === undefined),
      outside: parent?.outside,
    });
    return parent?.invocation;
  }

  #stray(event: Event, process: Process | undefined): void {
    const { root } = this.#facts;
    if (
      process !== undefined
        ? process.outside !== undefined || process.stepRoot
        : root.mode === 'job' && event.pid === root.worker
    )
      return;
    if (!event.kind.startsWith('sensor.')) this.#strays += event.n ?? 1;
  }

  #exit(process: Process, event: EventOf<'process.exit'>): void {
    this.#processes.delete(process.pid);
    this.#ended.set(keyOf(event), process);
    const oldest = this.#ended.size > MAX_ENDED ? this.#ended.keys().next().value : undefined;
    if (oldest !== undefined) this.#ended.delete(oldest);
    const { invocation } = process;
    if (invocation === undefined || !process.own) return;
    invocation.ended = event.t;
    invocation.exit = {
      ...(event.code === undefined ? {} : { code: event.code }),
      ...(event.signal === undefined ? {} : { signal: event.signal }),
    };
  }

  #exec(event: ExecEvent): Invocation | undefined {
    const known = event.handover === undefined ? this.#processes.get(event.pid) : undefined;
    const process = known ?? this.#born(event);
    process.start = event.start;
    const before = process.invocation;
    const begun = before === undefined ? this.#begins(event, process) : before;
    if ('who' in begun) {
      if (begun.who === 'another job' && process.outside === undefined) this.#foreign++;
      process.outside = begun;
      return undefined;
    }
    const { step } = begun;
    const tool = this.#facts.tool(event);
    const isHop = before !== undefined && process.own && !before.acted && before.tool.imageClass !== 'shell';
    if (before !== undefined) {
      if (isHop) before.hop = true;
      else acts(before);
      if (process.own) before.ended = event.t;
    }
    const parent = isHop ? before.parent : before;
    const id = `i${this.invocations.length}`;
    const { container } = event;
    const cwd = container === undefined ? event.cwd : inContainer(container, event.cwd);
    const role = this.#role(parent, isHop ? before : undefined, tool, { ...event, cwd }, id);
    const base = isHop ? withoutTool(before) : (parent?.rolePath ?? beginning(begun));
    const invocation: Invocation = {
      id,
      index: this.invocations.length,
      parent,
      starter: before,
      step,
      pid: event.pid,
      started: event.t,
      ended: undefined,
      tool,
      action: actionOf(tool),
      argv: event.argv,
      cwd,
      hops: isHop ? [...before.hops, before.tool.name] : [],
      roles: role === undefined ? (isHop ? before.roles : (parent?.roles ?? [])) : [...(parent?.roles ?? []), role],
      rolePath: ends([...base, ...(role === undefined ? [] : [element(role)]), toolElement(tool)]),
      exit: undefined,
      acted: false,
      hop: false,
    };
    this.invocations.push(invocation);
    process.invocation = invocation;
    process.own = true;
    return invocation;
  }

  /** The role entered at this exec; a hop that entered one keeps it. */
  #role(
    parent: Invocation | undefined,
    hop: Invocation | undefined,
    tool: Tool,
    event: ExecEvent,
    id: string,
  ): RoleInstance | undefined {
    if (parent === undefined || (hop !== undefined && hop.roles.length > parent.roles.length)) return undefined;
    return enterRole(parent, tool, event, id, this.#facts);
  }

  /** A process whose fork was not seen: the child of whom the system says, or of who had a daemon start it. */
  #born(event: ExecEvent): Process {
    const { root } = this.#facts;
    if (event.handover !== undefined) return this.#handedOver(event, event.handover.by);
    const parent = this.#processes.get(event.ppid);
    const process: Process = {
      pid: event.pid,
      invocation: parent?.invocation,
      own: false,
      stepRoot: root.mode === 'job' && event.ppid === root.worker,
      outside:
        parent?.outside ?? (root.mode === 'job' && event.pid === root.worker ? { who: 'runner', argv: [] } : undefined),
    };
    this.#processes.set(event.pid, process);
    return process;
  }

  /** A daemon's child, of who asked for it. */
  #handedOver(event: ExecEvent, by: { pid: number; start: number }): Process {
    const { root } = this.#facts;
    const running = this.#processes.get(by.pid);
    const from = running?.start === by.start ? running : this.#ended.get(keyOf(by));
    // act asks an engine itself
    const outside = root.mode === 'job' && by.pid === root.worker ? ASKED_BY_WORKER : from?.outside;
    const process: Process = {
      pid: event.pid,
      invocation: from?.invocation,
      own: false,
      stepRoot: false,
      outside: outside?.who === 'runner' ? undefined : outside,
      ...(outside?.who === 'runner' ? { asked: outside } : {}),
    };
    this.#processes.set(event.pid, process);
    return process;
  }

  /** What a process is of that no invocation is above. */
  #begins(event: ExecEvent, { outside, stepRoot, asked }: Process): Beginning | Outsider {
    if (this.#facts.root.mode === 'run') return this.#steps.run();
    if (outside !== undefined) return outside.who === 'runner' ? { who: 'runner', argv: event.argv } : outside;
    if (asked !== undefined) {
      // a hook of the runner that runs containers gives them the step's environment; of a build the image itself can set it
      const named = event.handover?.how === 'request' ? this.#steps.of(event) : undefined;
      return named !== undefined && 'step' in named ? named : this.#steps.asked(asked.argv);
    }
    return stepRoot ? this.#steps.of(event) : this.#steps.unnamed();
  }
}

const ASKED_BY_WORKER = { who: 'runner', argv: [] } as const;

const keyOf = ({ pid, start }: { pid: number; start: number }): string => `${pid}:${start}`;

const toolElement = (tool: Tool): RoleElement => ({
  kind: 'tool',
  name: tool.name,
  ...(tool.version === undefined ? {} : { version: tool.version }),
});

const element = (role: RoleInstance): RoleElement => ({
  kind: 'role',
  name: role.name,
  ...(role.version === undefined ? {} : { version: role.version }),
});

/** The role path of what begins a step. */
function beginning({ step, used }: Pick<Beginning, 'step' | 'used'>): readonly RoleElement[] {
  const element = { kind: 'step' as const, name: step.name };
  return used === undefined ? [element] : [element, { kind: 'action', name: used }];
}

/** Elements of a role path: of a longer one both ends are kept, so that programs that start each other thousands deep cost no more. */
const longest = 64;

const ends = (path: readonly RoleElement[]): readonly RoleElement[] =>
  path.length <= longest
    ? path
    : [...path.slice(0, longest / 2), { kind: 'tool', name: '…' }, ...path.slice(1 - longest / 2)];

/** The role path of a hop, without the hop itself. */
const withoutTool = (hop: Invocation): readonly RoleElement[] => hop.rolePath.slice(0, -1);
