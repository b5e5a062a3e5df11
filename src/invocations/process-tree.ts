import type { Event, EventOf, ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import { actionOf } from './action.ts';
import type { Invocation, RoleElement, RoleInstance, Step } from './invocation.ts';
import { enterRole, type RoleFacts } from './role.ts';
import type { Tool } from './tool.ts';

/** A process as the events show it. */
interface Process {
  readonly pid: number;
  readonly parent: Process | undefined;
  /** The image it runs: its own, or its parent's as long as it only forked. */
  invocation: Invocation | undefined;
  /** Whether the image is its own. */
  own: boolean;
  /** A direct child of the runner's worker, whose environment names its step. */
  readonly stepRoot: boolean;
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

/** Joins events into invocations, one event at a time, in kernel order. */
export class ProcessTree {
  readonly #facts: TreeFacts;
  readonly #processes = new Map<number, Process>();
  readonly #steps = new Map<string, Step>();
  readonly invocations: Invocation[] = [];

  constructor(facts: TreeFacts) {
    this.#facts = facts;
  }

  /** Takes in an event and returns the invocation that acts in it: for an exec the new one, undefined for what belongs to no step. */
  take(event: Event): Invocation | undefined {
    if (!event.job) return undefined;
    if (event.kind === 'process.fork') return this.#fork(event);
    if (event.kind === 'process.exec') return this.#exec(event);
    const process = this.#processes.get(event.pid);
    const invocation = process?.invocation;
    if (event.kind === 'process.exit') {
      if (process !== undefined) this.#exit(process, event);
      return invocation;
    }
    if (invocation !== undefined && !invocation.acted && !passive.has(event.kind)) invocation.acted = true;
    return invocation;
  }

  /** The invocation a process runs now. */
  running(pid: number): Invocation | undefined {
    return this.#processes.get(pid)?.invocation;
  }

  /** The steps seen, in order of their first process. */
  get steps(): readonly Step[] {
    return [...this.#steps.values()];
  }

  #fork(event: EventOf<'process.fork'>): Invocation | undefined {
    const parent = this.#processes.get(event.pid);
    const { root } = this.#facts;
    this.#processes.set(event.child, {
      pid: event.child,
      parent,
      invocation: parent?.invocation,
      own: false,
      stepRoot: root.mode === 'job' && event.pid === root.worker,
    });
    return parent?.invocation;
  }

  #exit(process: Process, event: EventOf<'process.exit'>): void {
    this.#processes.delete(process.pid);
    const { invocation } = process;
    if (invocation === undefined || !process.own) return;
    invocation.ended = event.t;
    invocation.exit = {
      ...(event.code === undefined ? {} : { code: event.code }),
      ...(event.signal === undefined ? {} : { signal: event.signal }),
    };
  }

  #exec(event: ExecEvent): Invocation | undefined {
    const known = this.#processes.get(event.pid);
    const step = known?.invocation?.step ?? this.#stepOf(event, known);
    if (step === undefined) return undefined;
    const process = known ?? { pid: event.pid, parent: undefined, invocation: undefined, own: false, stepRoot: false };
    this.#processes.set(event.pid, process);
    const before = process.invocation;
    const tool = this.#facts.tool(event);
    const isHop = before !== undefined && process.own && !before.acted && before.tool.imageClass !== 'shell';
    if (before !== undefined) {
      if (isHop) before.hop = true;
      else before.acted = true;
      if (process.own) before.ended = event.t;
    }
    const parent = isHop ? before.parent : before;
    const id = `i${this.invocations.length}`;
    const role = this.#role(parent, isHop ? before : undefined, tool, event, id);
    const base = isHop ? withoutTool(before) : (parent?.rolePath ?? [{ kind: 'step' as const, name: step.name }]);
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
      cwd: event.cwd,
      hops: isHop ? [...before.hops, before.tool.name] : [],
      roles: role === undefined ? (isHop ? before.roles : (parent?.roles ?? [])) : [...(parent?.roles ?? []), role],
      rolePath: [...base, ...(role === undefined ? [] : [element(role)]), toolElement(tool)],
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

  #stepOf(event: ExecEvent, process: Process | undefined): Step | undefined {
    const { root, steps } = this.#facts;
    if (root.mode === 'run') return this.#step('run', { key: 'run', name: 'run' });
    if (process !== undefined ? !process.stepRoot : event.ppid !== root.worker) return undefined;
    // gone before its environment could be read: what it and its descendants do is judged all the same
    if (event.env === undefined) return this.#step('unknown', { key: 'unknown', name: 'a step too short to be named' });
    const key = event.env.GITHUB_ACTION;
    if (key === undefined || root.self.includes(key)) return undefined;
    const known = steps !== undefined && Object.hasOwn(steps, key) ? steps[key] : undefined;
    const action = known?.action ?? event.env.GITHUB_ACTION_REPOSITORY;
    return this.#step(key, {
      key,
      name: known?.name ?? key,
      ...(action === undefined || action === '' ? {} : { action }),
      ...(known?.file === undefined ? {} : { file: known.file }),
      ...(known?.line === undefined ? {} : { line: known.line }),
    });
  }

  #step(key: string, step: Step): Step {
    const known = this.#steps.get(key);
    if (known !== undefined) return known;
    this.#steps.set(key, step);
    return step;
  }
}

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

/** The role path of a hop, without the hop itself. */
const withoutTool = (hop: Invocation): readonly RoleElement[] => hop.rolePath.slice(0, -1);
