import { setTimeout as sleep } from 'node:timers/promises';
import type { Draft } from '../../events/draft.ts';
import type { Assignment } from '../action/assignment.ts';
import { identityOf, isAlive, kill, type ProcessIdentity } from '../action/process-identity.ts';
import type { Verdict } from '../action/verdict.ts';
import { type Exits, watchExits } from './exits.ts';

/** The stage of the guard's step before post, as action.yml names it. */
const MAIN = '/dist/main/index.js';
/** How often is looked whether post is still there, in milliseconds. */
const LOOK = 20;

const UNASKED =
  'what ran as its post step ended with status 0 and had not waited for the verdict: it was not the guard';
const UNHEEDED =
  'what ran as its post step ended with status 0 although the verdict fails the job: it was not the guard';

type Known = Pick<Assignment, 'worker' | 'act' | 'step' | 'mode' | 'steps' | 'environment'>;

/**
 * Holds post to the verdict. Post runs from files, in an environment and on a node that any step can change: what runs in its place can end
 * with status 0 whatever was found. Which process is post no step can choose: the runner's direct child that it started with the guard's
 * GITHUB_ACTION. When that one ends well before it was told the verdict, or against one that fails the job, the runner's worker is killed
 * before it can report how the job ended, and the runner reports it as failed (docs/adr/0025-held-to-the-verdict.md).
 */
export class PostWatch {
  /** Resolves with a sentence when post ended well and should not have; the worker is killed by then. */
  readonly lied: Promise<string>;
  readonly #assignment: Known;
  /** whether the key of the guard's step is its alone, which steps in a composite action share; not under act, whose end would end other jobs */
  readonly #isNamed: boolean;
  readonly #place: string;
  #lie: (sentence: string) => void = () => {};
  #post: { readonly pid: number; readonly identity: ProcessIdentity | undefined } | undefined;
  /** direct children of the worker: only what the runner itself started them with names their step */
  readonly #children = new Set<number>();
  /** a stage of the guard's after pre */
  #isStageSeen = false;
  /** what it is held to: to wait, to fail, or to nothing */
  #held: 'waits' | 'fails' | undefined;
  #code: number | undefined;
  #exits: Exits | undefined;

  /** @param place the companion's, which a sensor may run from */
  constructor(assignment: Known, place: string) {
    const { act, steps, step, environment } = assignment;
    this.#assignment = assignment;
    this.#isNamed =
      act === undefined && steps[step]?.action?.startsWith(`${environment.GITHUB_ACTION_REPOSITORY}@`) === true;
    this.#place = place;
    // without a verdict post may end well where the workflow says so
    this.#held = assignment.mode === 'report' ? undefined : 'waits';
    this.lied = new Promise((resolve) => {
      this.#lie = (sentence) => {
        kill(assignment.worker);
        resolve(sentence);
      };
    });
  }

  /** Takes the events of the job, in their order. */
  readonly saw = (draft: Draft): void => {
    if (draft.kind === 'process.exec') this.#started(draft);
    else if (draft.kind === 'process.exit' && this.#children.delete(draft.pid) && draft.pid === this.#post?.pid)
      this.#left(draft.code ?? -1);
  };

  /**
   * Whether it can be post that asks. The key for it stands in the environment of main too, where processes of the same user can read it:
   * who asks then wants the recording to end.
   * @param sync whether all that happened until now was told; where that is not to be had, whoever has the key may ask
   */
  async isDue(sync: () => Promise<boolean>): Promise<boolean> {
    const told = await sync();
    // a runner that names the guard's stages otherwise shows no main either
    return !told || this.#post !== undefined || !this.#isStageSeen;
  }

  /**
   * Sees to it that a post that is there waits for its verdict, and ends as that says.
   * @returns the verdict, once post is held to it
   */
  async holdTo(judging: Promise<Verdict>): Promise<Verdict> {
    const identity = this.#post?.identity;
    // the recording's own sensor ends with it: that somebody is gone can be seen without
    const timer = setInterval(() => this.#look(identity), LOOK);
    const verdict = await judging;
    if (!verdict.enforce || verdict.decision === 'pass') this.#held = undefined;
    else if (identity !== undefined && this.#code === undefined) {
      this.#exits = await watchExits(this.#assignment.worker.pid, this.#place, this.saw);
      this.#look(identity);
      this.#held = 'fails';
    }
    clearInterval(timer);
    return verdict;
  }

  /** Waits for the end of a post that is held to a verdict: of the process, whatever it said. */
  async over(): Promise<void> {
    const identity = this.#post?.identity;
    if (this.#exits === undefined || identity === undefined) return;
    while (isAlive(identity) && isAlive(this.#assignment.worker)) await sleep(LOOK);
    await this.#exits.stop(); // which gives out the rest first
  }

  #started({ pid, ppid, env, argv }: Draft & { kind: 'process.exec' }): void {
    const { worker, step } = this.#assignment;
    if (!this.#isNamed || ppid !== worker.pid || this.#children.has(pid)) return;
    this.#children.add(pid);
    if (env?.GITHUB_ACTION !== step) return;
    const isMain = !this.#isStageSeen && argv.some((word) => word.endsWith(MAIN));
    this.#isStageSeen = true;
    if (!isMain) this.#post = { pid, identity: identityOf(pid) };
  }

  #left(code: number): void {
    this.#code = code;
    if (code === 0 && this.#held !== undefined) this.#lie(this.#held === 'waits' ? UNASKED : UNHEEDED);
  }

  /** An honest post does not leave before it was told; that it ended well, and not otherwise, is taken as given. */
  #look(identity: ProcessIdentity | undefined): void {
    const gone = identity !== undefined && !isAlive(identity);
    if (gone && this.#held === 'waits' && this.#code === undefined) this.#left(0);
  }
}
