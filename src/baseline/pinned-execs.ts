import type { ExecEvent } from '../events/event.ts';
import { expectationOf, type Pin } from '../evidence/pin.ts';
import { type ToolFault, unattested } from '../evidence/tool-fault.ts';
import { directoryOf } from '../invocations/path.ts';
import type { Tool } from '../invocations/tool.ts';
import type { Ledger } from './ledger.ts';
import type { Mounts } from './mounts.ts';
import type { Replacements } from './replacements.ts';

/** What execs of pinned tools are told by. */
export interface PinnedFacts {
  readonly pins: readonly Pin[];
  /** The paths of the files that ran, or may run, as the tool a pin is about. */
  readonly paths: (pin: Pin) => Iterable<string>;
  /** Whether all that ran as a pinned tool is known to be as its pin has it, this file too. */
  readonly holds: (pin: Pin, file: ExecEvent['exe']) => boolean;
  /** Whether something lay at a pinned path before the job; undefined when nobody looked. */
  readonly stood: (path: string) => boolean | undefined;
  /** Whether there is any attestation of the files that ran under a path. */
  readonly attested: (path: string) => boolean;
  /** What is known to be wrong with the files that ran under a path. */
  readonly faults: (path: string) => readonly ToolFault[];
  readonly ledger: Pick<Ledger, 'directory' | 'history'>;
  readonly mounts: Pick<Mounts, 'real'>;
  readonly replacements: Pick<Replacements, 'byHand'>;
  /** Whether the job itself makes a file, as a build makes its programs. */
  readonly product: (path: string) => boolean;
}

type Image = Pick<Tool, 'path' | 'exe' | 'interpreter'>;

/**
 * Follows the execs of pinned tools, by whatever name. A pinned name that the job made, moved, linked or mounted something onto leads to
 * another file, wherever that lies: unless its digest or origin is as pinned, or its writer may replace tools, it has replaced the tool.
 */
export class PinnedExecs {
  readonly #facts: PinnedFacts;
  readonly #pins = new Map<string, Pin[]>();
  readonly #ran = new Map<Pin, Set<string>>();
  /** Pins of which something ran after their name was changed. */
  readonly #followed = new Set<Pin>();

  constructor(facts: PinnedFacts) {
    this.#facts = facts;
    for (const pin of facts.pins)
      for (const path of facts.paths(pin)) this.#pins.set(path, [...(this.#pins.get(path) ?? []), pin]);
  }

  /** The faults of an exec: those that are known, and what its names show beside them. */
  faults(tool: Image, exec: ExecEvent, known: readonly ToolFault[]): readonly ToolFault[] {
    // in a container the same path is another file
    if (this.#pins.size === 0 || exec.container !== undefined) return known;
    const ran = [exec.exe.path, ...(exec.script === undefined ? [] : [exec.script.path])];
    const names = [...new Set([tool.path, tool.exe, ...ran, ...(exec.named === undefined ? [] : [exec.named])])];
    const faults = [...known];
    const blame = (fault: ToolFault): void => {
      if (!faults.some((one) => one.class === fault.class)) faults.push(fault);
    };
    for (const name of names) {
      const pins = this.#pins.get(name) ?? [];
      // what is mounted over a name ran under that name
      const own = pins.length > 0 && ran.includes(name) ? this.#facts.faults(name) : [];
      for (const fault of own) if (fault.class !== 'replaced') blame(fault);
      for (const pin of pins) {
        this.#note(pin, name === tool.exe ? tool.exe : tool.path);
        if (this.#isReplaced(pin, tool, exec)) blame(this.#isNew(pin, tool.path) ? missing(pin) : replaced(pin));
      }
    }
    return faults;
  }

  /** The paths of the files that ran as a pinned tool. */
  ran(pin: Pin): ReadonlySet<string> {
    return this.#ran.get(pin) ?? new Set();
  }

  /** Pinned tools that were changed and did not run since: nothing was held against their pin; a sentence each. */
  unseen(): string[] {
    const left = this.#facts.pins.filter((pin) => !this.#followed.has(pin) && this.#isChanged(pin));
    return left.map(({ path }) => `${path}, which is pinned, was changed by the job and did not run after that`);
  }

  #note(pin: Pin, path: string): void {
    const paths = this.#ran.get(pin);
    if (paths === undefined) this.#ran.set(pin, new Set([path]));
    else paths.add(path);
  }

  #isReplaced(pin: Pin, tool: Image, { exe, script }: ExecEvent): boolean {
    if (!this.#isChanged(pin)) return false;
    this.#followed.add(pin);
    const file = script ?? (tool.interpreter === undefined || tool.path === tool.exe ? exe : { path: tool.path });
    return !this.#facts.holds(pin, file);
  }

  /**
   * Whether the job put the file of a pin, which is of its origin only, where nothing lay before: it stands in nobody's place, and without
   * any attestation nothing says that it is from elsewhere.
   */
  #isNew(pin: Pin, path: string): boolean {
    const { stood, attested, ledger, mounts } = this.#facts;
    return (
      pin.sha256 === undefined &&
      path === pin.path &&
      stood(path) === false &&
      mounts.real(path) === path &&
      ledger.history(path)?.creator !== undefined &&
      !attested(path)
    );
  }

  /** Whether the job put something else under a pinned name, and nothing excuses it. */
  #isChanged(pin: Pin): boolean {
    const { mounts, product, replacements, ledger } = this.#facts;
    const { path } = pin;
    if ((pin.sha256 === undefined && expectationOf(pin) === undefined) || product(path)) return false;
    if (mounts.real(path) !== path || replacements.byHand(path) === true) return true;
    for (let above = directoryOf(path); above !== '/'; above = directoryOf(above)) {
      // what lies in a directory that was made or moved has a history of its own: only a link takes its place
      if (!ledger.directory(above) && replacements.byHand(above) === true) return true;
    }
    return false;
  }
}

const missing = ({ path }: Pin): ToolFault => ({
  class: unattested,
  message: 'the job installed it, and no attestation of it says where it was built, as its pin asks',
  expected: 'an attestation from where the pin says; add it as `bundle`, or pin the sha256',
  target: path,
});

const replaced = ({ path }: Pin): ToolFault => ({
  class: 'replaced',
  message: 'the job put another file under its pinned name, and nothing shows that it is the pinned one',
  expected: 'the file that is pinned',
  target: path,
});
