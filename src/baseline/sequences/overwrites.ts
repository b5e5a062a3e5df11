import { foreignRole, type Invocation } from '../../invocations/invocation.ts';
import { PathFilter } from '../path-filter.ts';
import type { Operation } from '../profile.ts';
import type { Completed } from './completed.ts';
import type { Moment } from './moment.ts';
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
  readonly #excused = new WeakMap<Invocation, boolean>();
  #forgotten = 0;

  constructor(limits: SequencesFile['overwriting'], facts: SequenceFacts) {
    this.#limits = limits;
    this.#facts = facts;
    this.#paths = new PathFilter(['/**'], limits.except, facts.variables);
  }

  get forgotten(): number {
    return this.#forgotten;
  }

  /** The overwriting that an act completes. */
  observe(moment: Moment): Completed[] {
    const { actor, event, op } = moment;
    if (!overwriting.has(op) || this.#isExcused(actor)) return [];
    const [file] = moment.files;
    if (file === undefined || !file.path.startsWith('/') || file.path.startsWith('/dev/')) return [];
    if (this.#facts.ledger.history(file.path)?.creator !== undefined) return [];
    if (!this.#paths.includes(file.directory, file.name)) return [];
    const window = this.#window(foreignRole(actor) === undefined ? actor.id : treeOf(actor));
    if (window.last === file.path) return [];
    window.last = file.path;
    const { files, directories, seconds } = this.#limits;
    const span = seconds * 1e9;
    const oldest = window.times[window.at];
    window.times[window.at] = event.t;
    window.at = (window.at + 1) % files;
    this.#enter(window, file.directory.path, event.t);
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
          target: `${this.#facts.variables.print(file.directory.path)}/*`,
          object: 'wide-overwrite',
          baseline: 'sequences',
        },
      },
    ];
  }

  #isExcused(actor: Invocation): boolean {
    let excused = this.#excused.get(actor);
    if (excused === undefined) {
      excused = isTrusted(trades, actor.tool) || isNamed(this.#limits.tools, actor);
      this.#excused.set(actor, excused);
    }
    return excused;
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
