import type { Event, EventOf, ExecEvent, NetEvent } from '../events/event.ts';
import type { Recording } from '../events/recording.ts';
import { acts, foreignRole, type Invocation } from '../invocations/invocation.ts';
import { baseName, directoryOf } from '../invocations/path.ts';
import { effectivePath, type FileAct, isFileAct, isHarmless, straightened } from './act.ts';
import type { CheckedFiles } from './checked-files.ts';
import type { Clauses, Outside } from './clauses.ts';
import type { Directories } from './directories.ts';
import { type Envelopes, manifestConfidence } from './envelope.ts';
import { FileJudge } from './judge-files.ts';
import { NetworkJudge, reachesNobody } from './judge-network.ts';
import { ProcessJudge } from './judge-processes.ts';
import { expected, type Judgement } from './judgement.ts';
import { enoughRuns } from './learned.ts';
import type { Ledger } from './ledger.ts';
import type { Mounts } from './mounts.ts';
import { OwnGround } from './own-ground.ts';
import type { Variables } from './variables.ts';
import type { Zones } from './zones.ts';

/** What the judge is made from. */
export interface JudgeFacts {
  readonly recording: Pick<Recording, 'resolvers' | 'hosts' | 'secrets'>;
  readonly variables: Variables;
  readonly zones: Zones;
  readonly ledger: Ledger;
  readonly checked: CheckedFiles;
  readonly mounts: Mounts;
  readonly directories: Directories;
  readonly envelopes: Envelopes;
  /** The invocation of an index the ledger holds. */
  readonly invocation: (index: number) => Invocation | undefined;
}

/** Tools of the class compiler that compile nothing: of binutils and of LLVM, also for other machines. */
const copiesPrograms = /^(?:[a-z0-9_.+-]+-)?(?:strip|objcopy)(?:-\d+)?$/;

/** Holds every act against the envelope of its actor, and keeps the ledger of files. */
export class Judge {
  readonly #facts: JudgeFacts;
  readonly #files: FileJudge;
  readonly #network: NetworkJudge;
  readonly #processes: ProcessJudge;
  /** Copiers of programs that read what was dropped. */
  readonly #passing = new WeakSet<Invocation>();

  constructor(facts: JudgeFacts) {
    this.#facts = facts;
    const { variables, zones, ledger, directories, recording } = facts;
    this.#files = new FileJudge(variables, zones, ledger, new OwnGround(facts), directories, recording.secrets);
    this.#network = new NetworkJudge(recording, variables.values('proxy'));
    this.#processes = new ProcessJudge(variables, ledger, facts.checked, facts.invocation);
  }

  /** Judges an event of an invocation (for an exec: the new one); undefined when the event is no act. */
  judge(event: Event, invocation: Invocation): Judgement | undefined {
    const judgement = this.#bounded(event, invocation, this.#of(event, invocation));
    this.#facts.checked.take(event, invocation);
    if (judgement?.expected === false) {
      // whatever an image did that it should not, it is no mere way to another
      acts(invocation);
      if (/^(net|dns)\./.test(event.kind)) this.#processes.reached(invocation);
    }
    return judgement;
  }

  /** A judgement, held also against what the manifest of the acting image says beside rights: then c is 1, whoever else forbids it. */
  #bounded(event: Event, invocation: Invocation, base: Judgement | undefined): Judgement | undefined {
    const outside = this.#outside(event, invocation, reachesNobody(base));
    if (outside === undefined) return base;
    const { target, clause, allows } = outside;
    const known = base?.expected === false ? base : undefined;
    const named = isFileAct(event) ? this.#facts.variables.print(effectivePath(event)) : (base?.target ?? target);
    return {
      expected: false,
      target: clause === 'operations' || clause === 'ports' ? named : target,
      rows: [...(known?.rows ?? []), 'beyond-manifest'],
      object: known?.object ?? `${clause}: ${target}`,
      confidence: manifestConfidence,
      baseline: known === undefined ? 'manifest' : `${known.baseline} ∩ manifest`,
      allows,
      ...(clause === 'fds' ? { message: `was started where ${target}` } : {}),
      ...(clause === 'syscalls' ? { message: `made ${target} (outside the manifest of its digest)` } : {}),
    };
  }

  #outside(event: Event, invocation: Invocation, within: boolean): Outside | undefined {
    const clauses = (of: Invocation | undefined) => (of === undefined ? [] : this.#facts.envelopes.of(of).clauses);
    if (isFileAct(event) && isHarmless(effectivePath(event), event.pid)) return undefined;
    // starting a program is an act of the image that starts it, and with what descriptors a fact of the new one
    const acting = clauses(event.kind === 'process.exec' ? invocation.starter : invocation);
    const act = first(acting, (one) => one.outside(event, within));
    return (
      act ?? (event.kind === 'process.exec' ? first(clauses(invocation), (one) => one.inherited(event)) : undefined)
    );
  }

  #of(event: Event, invocation: Invocation): Judgement | undefined {
    if (event.done === false && !event.kind.startsWith('net.')) return undefined;
    if (isFileAct(event))
      return this.#file(
        straightened(event, (path) => this.#facts.mounts.real(path)),
        invocation,
      );
    switch (event.kind) {
      case 'process.exec':
        return this.#exec(event, invocation);
      case 'net.connect':
      case 'net.send':
      case 'net.listen':
        return this.#net(event, invocation);
      case 'dns.query':
        return this.#network.ask(event, this.#facts.envelopes.of(invocation));
      case 'lib.load':
        return this.#processes.load(event.path, this.#facts.envelopes.of(invocation));
      case 'kernel.mount':
        return this.#mount(event, invocation);
      case 'priv.change':
      case 'kernel.namespace':
      case 'kernel.module':
      case 'kernel.bpf':
      case 'kernel.io_uring':
      case 'kernel.memfd':
        return this.#processes.privilege(event, this.#facts.envelopes.of(invocation));
      case 'mem.access':
        return this.#processes.memory(this.#facts.envelopes.of(invocation));
      case 'process.signal':
        return expected(event.kind);
      default:
        return undefined;
    }
  }

  /** Whether a file was dropped in this job. */
  dropped(path: string): boolean {
    return this.#processes.dropped(path);
  }

  #file(event: FileAct, actor: Invocation): Judgement {
    const judgement = this.#files.judge(event, actor, this.#facts.envelopes.of(actor));
    if (event.kind === 'file.read') this.#notePassing(event.path, actor);
    else
      this.#remember(event, actor, (!judgement.expected && !hardlyKnown(judgement, actor)) || this.#passing.has(actor));
    return judgement;
  }

  /** `strip` and `objcopy` write what they read: of what was dropped they make no product, as compilers do. */
  #notePassing(path: string, actor: Invocation): void {
    if (copiesPrograms.test(actor.tool.name) && this.dropped(path)) this.#passing.add(actor);
  }

  #mount(event: EventOf<'kernel.mount'>, actor: Invocation): Judgement {
    const judgement = this.#processes.privilege(event, this.#facts.envelopes.of(actor));
    if (this.#facts.mounts.take(event) && event.path !== undefined)
      this.#facts.ledger.cover(event.path, actor.index, !judgement.expected);
    return judgement;
  }

  #exec(event: ExecEvent, invocation: Invocation): Judgement {
    const { starter, tool } = invocation;
    this.#redirected(event, invocation);
    if (starter === undefined) return expected(tool.name);
    return this.#processes.exec(event, tool, this.#facts.envelopes.of(starter));
  }

  /** `curl … > file`: a shell makes the file, and what is fetched fills it. */
  #redirected({ stdio, container }: ExecEvent, { tool, index }: Invocation): void {
    if (tool.class !== 'fetcher' || container !== undefined) return;
    const output = stdio?.find(({ fd, type }) => fd === 1 && type === 'file')?.id;
    if (output !== undefined && this.#facts.ledger.history(output) !== undefined)
      this.#facts.ledger.write(output, index, false);
  }

  #net(event: NetEvent, actor: Invocation): Judgement | undefined {
    const envelope = this.#facts.envelopes.of(actor);
    // what the process calls its peer; the connection it says it of was judged when it was made
    if (event.kind === 'net.send' && (event.host?.from === 'sni' || event.host?.from === 'http'))
      return this.#network.claim(event, envelope);
    if (event.proto !== 'unix') return this.#network.judge(event, envelope);
    if (!event.addr.startsWith('/')) return expected('UNIX sockets');
    const zones = this.#facts.zones.of(
      this.#facts.directories.of(directoryOf(event.addr)),
      baseName(event.addr),
      'write',
      envelope.inRole,
    );
    if (!zones.some((zone) => zone.zone === 'engine-socket')) return expected('UNIX sockets');
    return this.#files.judge({ ...event, kind: 'file.modify', path: event.addr }, actor, envelope);
  }

  #remember(event: FileAct, actor: Invocation, deviated: boolean): void {
    const { ledger } = this.#facts;
    switch (event.kind) {
      case 'file.create':
      case 'file.mkdir':
        ledger.create(event.path, actor.index, deviated, event.kind === 'file.mkdir');
        break;
      case 'file.symlink':
        ledger.create(event.to, actor.index, deviated);
        break;
      case 'file.truncate':
      case 'file.modify':
      case 'file.append':
        ledger.write(event.path, actor.index, deviated);
        break;
      case 'file.delete':
      case 'file.rmdir':
        ledger.remove(event.path);
        break;
      case 'file.rename':
      case 'file.link':
        ledger.move(event.path, event.to, actor.index, deviated, event.kind === 'file.link');
        break;
    }
  }
}

function first<T>(clauses: readonly Clauses[], outside: (one: Clauses) => T | undefined): T | undefined {
  for (const one of clauses) {
    const found = outside(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether a package manager merely installs what a baseline of too few runs has not seen: that is a note, and what follows from it must not be
 * more, so what it installs is not dropped.
 */
function hardlyKnown({ runs }: Judgement, actor: Invocation): boolean {
  const { tool } = actor;
  const few = runs !== undefined && runs < enoughRuns;
  return few && tool.trusted && tool.class === 'package-manager' && foreignRole(actor) === undefined;
}
