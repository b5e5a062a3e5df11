import type { Event } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import { foreignRole, type Invocation } from '../invocations/invocation.ts';
import { baseName, within } from '../invocations/path.ts';
import { effectivePath, isFileAct } from './act.ts';
import type { Judgement } from './judgement.ts';

/** Something that is true or false on the first run, with no baseline (design section 5). */
export interface Broken {
  readonly rule: string;
  readonly kind: 'invariant' | 'tamper';
  readonly message: string;
  readonly expected: string;
  readonly target: string;
}

const none: readonly Broken[] = [];

/** What a role's tree has done so far. */
interface RoleState {
  readonly families: Set<string>;
}

const guarded: ReadonlySet<string> = new Set(['zone:workflow', 'zone:runner', 'zone:agent']);
const egress: ReadonlySet<string> = new Set(['new-host', 'never-resolved', 'metadata']);

/** Watches the acts of a job for broken invariants, those that file, process and network events decide. */
export class Invariants {
  readonly #recording: Pick<Recording, 'root' | 'guard'>;
  readonly #roles = new Map<string, RoleState>();

  constructor(recording: Pick<Recording, 'root' | 'guard'>) {
    this.#recording = recording;
  }

  /** The invariants an act breaks. `judgement` is what the baselines said of it, undefined for what is no act. */
  observe(event: Event, actor: Invocation, judgement: Judgement | undefined): readonly Broken[] {
    const broken =
      event.kind === 'process.exec' ? onExec(event, actor) : (this.#tampering(event) ?? this.#runner(event, actor));
    if (judgement === undefined || judgement.expected || foreignRole(actor) === undefined) return broken;
    return [...broken, ...this.#inRole(actor, judgement)];
  }

  #inRole(actor: Invocation, { rows, target }: Judgement): Broken[] {
    const broken: Broken[] = [];
    const states = actor.roles.filter((role) => !role.own).map((role) => this.#state(role.entered));
    const secret = rows.find((row) => row.startsWith('secret:'));
    if (secret !== undefined) {
      for (const { families } of states) {
        const before = families.size;
        families.add(secret);
        if (before === 2 && families.size === 3) {
          broken.push(
            invariant(
              'credential-sweep',
              `reads of three credential families (${[...families].map((family) => family.slice(7)).join(', ')}) in one role`,
              'at most the one family its own service needs',
              target,
            ),
          );
        }
      }
    }
    if (rows.some((row) => egress.has(row)) && states.some(({ families }) => families.size > 0)) {
      const families = [...new Set(states.flatMap((state) => [...state.families]))].map((family) => family.slice(7));
      broken.push(
        invariant(
          'credential-egress',
          `a connection to ${target} after reading credentials (${families.join(', ')}), both outside the role's rights`,
          'no egress after a credential was read',
          target,
        ),
      );
    }
    if (rows.some((row) => guarded.has(row))) {
      broken.push(
        invariant(
          'protected-write',
          `a role wrote ${target}, which steers workflows, the runner or an agent`,
          'roles write in their own package',
          target,
        ),
      );
    }
    return broken;
  }

  #tampering(event: Event): readonly Broken[] | undefined {
    const { pids = [], paths = [] } = this.#recording.guard;
    if (pids.length + paths.length === 0) return undefined;
    if (
      event.kind === 'process.signal' &&
      pids.includes(event.target) &&
      event.signal !== '0' &&
      event.signal !== 'SIG_0'
    ) {
      return [
        {
          rule: 'guard-signal',
          kind: 'tamper',
          message: `${event.signal} was sent to the guard`,
          expected: 'nobody signals the guard',
          target: `process ${event.target}`,
        },
      ];
    }
    if (isFileAct(event) && event.kind !== 'file.read') {
      const path = effectivePath(event);
      if (paths.some((own) => within(path, own))) {
        return [
          {
            rule: 'guard-write',
            kind: 'tamper',
            message: `the guard's own file ${baseName(path)} was changed (${event.kind})`,
            expected: "nobody writes the guard's files",
            target: path,
          },
        ];
      }
    }
    return undefined;
  }

  #runner(event: Event, actor: Invocation): readonly Broken[] {
    const { root } = this.#recording;
    if (event.kind !== 'mem.access' || root.mode !== 'job' || event.target !== root.worker || actor.pid === root.worker)
      return none;
    return [
      invariant(
        'runner-memory',
        `the runner's memory was accessed (${event.how})`,
        "nothing in a job reads the runner's memory",
        'Runner.Worker',
      ),
    ];
  }

  #state(role: string): RoleState {
    const known = this.#roles.get(role);
    if (known !== undefined) return known;
    const made = { families: new Set<string>() };
    this.#roles.set(role, made);
    return made;
  }
}

const invariant = (rule: string, message: string, wanted: string, target: string): Broken => ({
  rule,
  kind: 'invariant',
  message,
  expected: wanted,
  target,
});

/** Invariants that the start of a program alone decides. */
function onExec(event: Extract<Event, { kind: 'process.exec' }>, { tool, action, roles }: Invocation): Broken[] {
  const broken: Broken[] = [];
  const publishes = tool.class === 'publisher' || action === 'publish' || (tool.class === 'vcs' && action === 'push');
  if (publishes && roles.some((role) => !role.own)) {
    broken.push(
      invariant(
        'publish-in-role',
        `${tool.name} ${action} below an install`,
        'publishing is a step of its own',
        tool.name,
      ),
    );
  }
  const names = event.argv.slice(0, 2).map(baseName);
  const registers = names.includes('config.sh') && event.argv.includes('--token') && event.argv.includes('--url');
  if (registers || (names[0] === 'Runner.Listener' && event.argv.includes('configure'))) {
    broken.push(
      invariant(
        'runner-registration',
        'a runner was registered inside a job',
        'runners are registered by their owner',
        tool.name,
      ),
    );
  }
  const socket = event.stdio?.find(({ fd, type }) => fd <= 2 && type === 'inet');
  if (socket !== undefined && (tool.imageClass === 'shell' || tool.imageClass === 'interpreter')) {
    broken.push(
      invariant(
        'socket-stdio',
        `descriptor ${socket.fd} of ${tool.name} is a network socket (${socket.id})`,
        'interpreters are not driven from the network',
        tool.name,
      ),
    );
  }
  return broken;
}
