import { foreignRole, type Invocation } from '../invocations/invocation.ts';
import { directoryOf, within } from '../invocations/path.ts';
import type { FileAct } from './act.ts';
import type { Layer } from './envelope.ts';
import type { Ledger } from './ledger.ts';
import type { Variables } from './variables.ts';

/** Classes whose tools work where they are started. */
const building: ReadonlySet<string | undefined> = new Set([
  'compiler',
  'build-driver',
  'package-manager',
  'test-runner',
]);

/** What the job's own ground is found by. */
export interface GroundFacts {
  readonly variables: Variables;
  readonly ledger: Pick<Ledger, 'directory' | 'history'>;
  /** The invocation of an index the ledger holds. */
  readonly invocation: (index: number) => Invocation | undefined;
}

/**
 * Knows the ground that a job makes itself outside its workspace: a build directory beside it, a second checkout, a copy. Writing there says
 * nothing about whoever does it, as little as writing to a temporary directory does.
 */
export class OwnGround {
  readonly #facts: GroundFacts;

  constructor(facts: GroundFacts) {
    this.#facts = facts;
  }

  /**
   * Whether a forbidden write in no zone is on the job's own ground: it makes a directory, lies below one that the job made, or is a build's in
   * the directory it was started in; of a role, that it lies in its package. Never against what holds for one artifact or limits a role, nor in the
   * workspace or the places of tools: there it is told who writes what. Against what was learned only for a build where it was started: with
   * the rights of its class it has this one too.
   *
   * @param forbidding all layers of the envelope that do not allow it
   */
  holds(event: FileAct, path: string, actor: Invocation, forbidding: readonly Layer[]): boolean {
    if (forbidding.some(({ source }) => source === 'manifest')) return false;
    const { variables } = this.#facts;
    const place = variables.place(path);
    if (place !== undefined && place.name !== 'home') return false;
    const { tool, cwd } = actor;
    const learned = forbidding.some(({ runs }) => runs !== undefined);
    const role = foreignRole(actor);
    if (role !== undefined) {
      const limited = forbidding.some(({ source }) => source === 'envelope');
      return !learned && !limited && role.directory !== undefined && within(path, role.directory);
    }
    if (tool.trusted && building.has(tool.class) && within(path, cwd) && !variables.shared(cwd)) return true;
    if (learned) return false;
    if (event.kind === 'file.mkdir') return true;
    return this.#isMade(directoryOf(path));
  }

  /** Whether a directory, or one above it, was made in this job outside any role. */
  #isMade(directory: string): boolean {
    const { ledger, invocation } = this.#facts;
    for (let at = directory; at !== '/' && at.startsWith('/'); at = directoryOf(at)) {
      const creator = ledger.directory(at) ? ledger.history(at)?.creator : undefined;
      const maker = creator === undefined ? undefined : invocation(creator);
      if (maker !== undefined && foreignRole(maker) === undefined) return true;
    }
    return false;
  }
}
