import type { Event } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import { acts, foreignRole, foreignRoles, type Invocation } from '../invocations/invocation.ts';
import { invariant } from './invariants/invariant.ts';
import { signing, TxtQuestions } from './invariants/network.ts';
import { reachBeyond, reachIntoRunner } from './invariants/reach.ts';
import { onStartInRole } from './invariants/role-starts.ts';
import { onStart } from './invariants/starts.ts';
import { writeAnywhere, writeInRole } from './invariants/writes.ts';
import type { Judgement } from './judgement.ts';
import type { Ledger } from './ledger.ts';
import { type Broken, tampering } from './tampering.ts';

/** What a role's tree has done so far. */
interface RoleState {
  readonly families: Set<string>;
  readonly questions: TxtQuestions;
}

const egress: ReadonlySet<string> = new Set(['new-host', 'never-resolved', 'metadata', 'dns-tunnel']);
/** Acts by which one gets at what a file holds. */
const obtaining: ReadonlySet<string> = new Set(['file.read', 'file.link', 'file.symlink', 'file.rename', 'mem.access']);
/** Rows that name a family of credentials; a planted one tells nobody's secret. */
const isFamily = (row: string): boolean => row.startsWith('secret:') && row !== 'secret:planted';

/** What invariants are decided by beside the acts. */
export interface InvariantFacts {
  readonly recording: Pick<Recording, 'root' | 'guard'>;
  /** What image a process runs at the time of the act. */
  readonly running: (pid: number) => Invocation | undefined;
  readonly ledger: Pick<Ledger, 'history'>;
}

/** Watches the acts of a job for broken invariants, those that file, process and network events decide. */
export class Invariants {
  readonly #facts: InvariantFacts;
  readonly #roles = new Map<string, RoleState>();

  constructor(facts: InvariantFacts) {
    this.#facts = facts;
  }

  /** The invariants an act breaks. `judgement` is what the baselines said of it, undefined for what is no act. */
  observe(event: Event, actor: Invocation, judgement: Judgement | undefined): readonly Broken[] {
    const { recording, ledger } = this.#facts;
    const role = foreignRole(actor) !== undefined;
    const broken =
      event.kind === 'process.exec'
        ? [...(role ? onStartInRole(event, actor, recording.root.mode) : []), ...onStart(event, actor)]
        : (tampering(event, recording.guard) ?? this.#reach(event, actor));
    if (role) broken.push(...signing(event, judgement), ...this.#ask(event, actor));
    if (judgement !== undefined && !judgement.expected) {
      broken.push(...writeAnywhere(event, actor, judgement, ledger));
      if (role) broken.push(...this.#secrets(event, actor, judgement), ...writeInRole(judgement));
    }
    if (broken.length > 0) acts(actor);
    return broken;
  }

  #reach(event: Event, actor: Invocation): Broken[] {
    const { recording, running } = this.#facts;
    return [...reachIntoRunner(event, actor, recording.root), ...reachBeyond(event, actor, running)];
  }

  #ask(event: Event, actor: Invocation): Broken[] {
    if (event.kind !== 'dns.query') return [];
    const outermost = actor.roles.find((role) => !role.own);
    return outermost === undefined ? [] : this.#state(outermost.entered).questions.take(event);
  }

  #secrets(event: Event, actor: Invocation, { rows, target }: Judgement): Broken[] {
    const broken: Broken[] = [];
    const states = foreignRoles(actor).map((role) => this.#state(role.entered));
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
    if (rows.includes('dns-tunnel'))
      broken.push(
        invariant(
          'dns-channel',
          `a role asked for names that carry data (${target})`,
          'names are asked for addresses',
          target,
        ),
      );
    return broken;
  }

  #state(role: string): RoleState {
    const known = this.#roles.get(role);
    if (known !== undefined) return known;
    const made = { families: new Set<string>(), questions: new TxtQuestions() };
    this.#roles.set(role, made);
    return made;
  }
}
