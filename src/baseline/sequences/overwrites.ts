import type { Event } from '../../events/event.ts';
import { foreignRole, type Invocation } from '../../invocations/invocation.ts';
import { directoryOf } from '../../invocations/path.ts';
import { PathFilter } from '../path-filter.ts';
import type { Operation } from '../profile.ts';
import type { Completed } from './completed.ts';
import { filesOf } from './moment.ts';
import type { SequencesFile } from './sequence.ts';
import type { SequenceFacts } from './step-conditions.ts';
import { confidence, isNamed, isTrusted, treeOf } from './who.ts';

/** The newest overwritten files of one program, or of one role. */
interface Window {
  /** ns, a ring. */
  readonly times: number[];
  at: number;
  last: string;
  /** Directory -> when one of its files was overwritten last. */
  readonly directories: Map<string, number>;
}

/** Programs and roles counted at a time. */
const limit = 1024;
const overwriting: ReadonlySet<Operation> = new Set(['truncate', 'modify']);
const trades = ['class/vcs', 'class/package-manager', 'class/compiler', 'class/build-driver', 'class/archiver'];

/**
 * Many existing files overwritten in many directories within seconds: what wipes, or defaces, a tree. Files that the job itself made do not
 * count, nor do those of whose trade it is.
 */
export class Overwrites {
  readonly #limits: SequencesFile['overwriting'];
  readonly #facts: SequenceFacts;
  readonly #paths: PathFilter;
  readonly #windows = new Map<string, Window>();
  #forgotten = 0;

  constructor(limits: SequencesFile['overwriting'], facts: SequenceFacts) {
    this.#limits = limits;
    this.#facts = facts;
    this.#paths = new PathFilter(['/**'], limits.except, facts);
  }

  get forgotten(): number {
    return this.#forgotten;
  }

  /** The overwriting that an act completes. */
  observe(event: Event, op: Operation, actor: Invocation): Completed[] {
    if (!overwriting.has(op) || isTrusted(trades, actor.tool) || isNamed(this.#limits.tools, actor)) return [];
    const [file] = filesOf(event, actor);
    if (file === undefined || !file.path.startsWith('/') || file.path.startsWith('/dev/')) return [];
    if (this.#facts.ledger.history(file.path)?.creator !== undefined || !this.#paths.includes(file.path)) return [];
    const window = this.#window(foreignRole(actor) === undefined ? actor.id : treeOf(actor));
    if (window.last === file.path) return [];
    window.last = file.path;
    const { files, directories, seconds } = this.#limits;
    const span = seconds * 1e9;
    const oldest = window.times[window.at];
    window.times[window.at] = event.t;
    window.at = (window.at + 1) % files;
    this.#enter(window, directoryOf(file.path), event.t);
    if (oldest === undefined || event.t - oldest > span) return [];
    const wide = [...window.directories.values()].filter((t) => event.t - t <= span).length;
    if (wide <= directories) return [];
    return [
      {
        actor,
        found: {
          rule: 'wide-overwrite',
          kind: 'sequence',
          class: 'wide-overwrite',
          c: confidence(actor),
          message: `${actor.tool.name} overwrote more than ${files} files in more than ${directories} directories within ${seconds} s`,
          expected: ['a tool overwrites what it made itself'],
          target: `${this.#facts.variables.print(directoryOf(file.path))}/*`,
          object: 'wide-overwrite',
          baseline: 'sequences',
        },
      },
    ];
  }

  #window(key: string): Window {
    const known = this.#windows.get(key);
    if (known !== undefined) return known;
    if (this.#windows.size >= limit) {
      this.#windows.delete(this.#windows.keys().next().value ?? '');
      this.#forgotten++;
    }
    const made: Window = { times: [], at: 0, last: '', directories: new Map() };
    this.#windows.set(key, made);
    return made;
  }

  /** One directory more than need be wide is all that has to be known. */
  #enter({ directories }: Window, directory: string, t: number): void {
    directories.delete(directory);
    directories.set(directory, t);
    if (directories.size > this.#limits.directories + 1) directories.delete(directories.keys().next().value ?? '');
  }
}
