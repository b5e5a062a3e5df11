import type { Event, ExecEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import { acts, foreignRole, type Invocation } from '../invocations/invocation.ts';
import { baseName } from '../invocations/path.ts';
import type { InvariantRule } from './fixed-rules.ts';
import type { Judgement } from './judgement.ts';
import { publishes } from './publishing.ts';
import { type Broken, tampering } from './tampering.ts';

/** What a role's tree has done so far. */
interface RoleState {
  readonly families: Set<string>;
}

const guarded: ReadonlySet<string> = new Set(['zone:workflow', 'zone:runner', 'zone:agent']);
const egress: ReadonlySet<string> = new Set(['new-host', 'never-resolved', 'metadata', 'dns-tunnel']);
/** Acts by which one gets at what a file holds. */
const obtaining: ReadonlySet<string> = new Set(['file.read', 'file.link', 'file.symlink', 'file.rename', 'mem.access']);
/** Rows that name a family of credentials; a planted one tells nobody's secret. */
const isFamily = (row: string): boolean => row.startsWith('secret:') && row !== 'secret:planted';

/** Watches the acts of a job for broken invariants, those that file, process and network events decide. */
export class Invariants {
  readonly #recording: Pick<Recording, 'root' | 'guard'>;
  readonly #roles = new Map<string, RoleState>();

  readonly #running: (pid: number) => Invocation | undefined;

  /** `running` says what image a process runs at the time of the act; without it no process is known. */
  constructor(
    recording: Pick<Recording, 'root' | 'guard'>,
    running: (pid: number) => Invocation | undefined = () => undefined,
  ) {
    this.#recording = recording;
    this.#running = running;
  }

  /** The invariants an act breaks. `judgement` is what the baselines said of it, undefined for what is no act. */
  observe(event: Event, actor: Invocation, judgement: Judgement | undefined): readonly Broken[] {
    const broken =
      event.kind === 'process.exec'
        ? onExec(event, actor)
        : (tampering(event, this.#recording.guard) ?? [...this.#runner(event, actor), ...this.#beyond(event, actor)]);
    if (judgement !== undefined && !judgement.expected && foreignRole(actor) !== undefined)
      broken.push(...this.#inRole(event, actor, judgement));
    if (broken.length > 0) acts(actor);
    return broken;
  }

  #inRole(event: Event, actor: Invocation, { rows, target }: Judgement): Broken[] {
    const broken: Broken[] = [];
    const states = actor.roles.filter((role) => !role.own).map((role) => this.#state(role.entered));
    const secret = obtaining.has(event.kind) ? rows.find(isFamily) : undefined;
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

  #runner(event: Event, actor: Invocation): Broken[] {
    const { root } = this.#recording;
    if (event.kind !== 'mem.access' || root.mode !== 'job' || event.target !== root.worker || actor.pid === root.worker)
      return [];
    const what = event.done === true ? 'was accessed' : 'was reached for, in vain as far as was seen';
    return [
      invariant(
        'runner-memory',
        `the runner's memory ${what} (${event.how})`,
        "nothing in a job reads the runner's memory",
        'Runner.Worker',
      ),
    ];
  }

  /** What a role does to processes that are not its own. */
  #beyond(event: Event, actor: Invocation): Broken[] {
    if (event.kind !== 'mem.access' && event.kind !== 'process.signal') return [];
    const role = foreignRole(actor);
    if (role === undefined) return [];
    const other = this.#running(event.target);
    if (other?.roles.some(({ entered }) => entered === role.entered) === true) return [];
    const target = other === undefined ? `process ${event.target}` : other.tool.name;
    if (event.kind === 'mem.access') {
      // nothing was there to reach
      if (event.err === 'ESRCH' || event.err === 'ENOENT') return [];
      const what = event.done === true ? 'reached' : 'tried to reach';
      return [
        invariant(
          'foreign-memory',
          `${role.name} ${what} into the memory or descriptors of ${target} (${event.how})`,
          'a role reaches into its own processes at most',
          target,
        ),
      ];
    }
    if (event.signal !== 'SIGUSR1') return [];
    // a group is named by its first process, which may be gone
    if (other === undefined && event.inferred?.includes('target') === true && event.target !== 0) return [];
    return [
      invariant(
        'inspector-signal',
        `${role.name} sent SIGUSR1 to ${target}, which makes node open its inspector`,
        'a role signals its own processes at most',
        target,
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

const invariant = (rule: InvariantRule, message: string, wanted: string, target: string): Broken => ({
  rule,
  kind: 'invariant',
  message,
  expected: wanted,
  target,
});

/** Invariants that the start of a program alone decides. */
function onExec(event: ExecEvent, { tool, action, roles }: Invocation): Broken[] {
  const broken: Broken[] = [];
  if (roles.some((role) => !role.own) && publishes(tool)) {
    broken.push(
      invariant(
        'publish-in-role',
        `${tool.name} ${action} below an install`,
        'publishing is a step of its own',
        tool.name,
      ),
    );
  }
  const names = [tool.path, ...event.argv.slice(0, 2)].map(baseName);
  const registers = names.includes('config.sh') && has(event.argv, '--token') && has(event.argv, '--url');
  if (registers || (names.includes('Runner.Listener') && event.argv.includes('configure'))) {
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

/** Whether an option is given, as a word of its own or with its value. */
const has = (argv: readonly string[], option: string): boolean =>
  argv.some((argument) => argument === option || argument.startsWith(`${option}=`));
