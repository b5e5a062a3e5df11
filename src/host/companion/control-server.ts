import { isSealed, seal } from '../action/seal.ts';
import type { GateDesk } from '../gate/gate-desk.ts';
import { LineServer, type Reply } from '../gate/line-server.ts';
import { controlSocket } from './place.ts';

/** For post to ask for the publication once it has the verdict, in milliseconds. */
const PATIENCE = 20_000;

/** What post asks for, one after the other; the job was cancelled or not when it asks for the second. */
export type Ask = 'verdict' | 'publication' | 'publication of a cancelled job';

/** Gives what is asked for. Never rejects. */
export interface Answers {
  /** Whether the job is where post can ask. */
  isDue(): Promise<boolean>;
  verdict(): Promise<unknown>;
  publication(cancelled: boolean): Promise<unknown>;
}

/**
 * Answers post: `{nonce, ask, seal}` in one line, `{answer, seal}` back, where the answer is JSON as text. Who cannot seal, or asks before
 * post can, is cut off and changes nothing: a step cannot end the recording early by asking. Gates are answered at their desk, and end nothing.
 */
export class ControlServer {
  /** resolves when post has all it asks for */
  readonly delivered: Promise<void>;
  readonly #key: string;
  readonly #gates: GateDesk;
  readonly #answers: Answers;
  readonly #made = new Map<string, Promise<unknown>>();
  #server: LineServer | undefined;
  #deliver: () => void = () => {};
  #isAsked = false;

  private constructor(key: string, gates: GateDesk, answers: Answers) {
    this.#key = key;
    this.#gates = gates;
    this.#answers = answers;
    this.delivered = new Promise((resolve) => {
      this.#deliver = resolve;
    });
  }

  static async open(directory: string, key: string, gates: GateDesk, answers: Answers): Promise<ControlServer> {
    const server = new ControlServer(key, gates, answers);
    server.#server = await LineServer.open(controlSocket(directory), server.#reply);
    return server;
  }

  /** Where it listens. */
  get socket(): string {
    return this.#server?.path ?? '';
  }

  /**
   * Makes what nobody asked for, and ends: the verdict, so that the result is on disk; a post that is there by then gets all of it. Or the
   * publication, when nobody is there who could be told.
   */
  async close(what: Extract<Ask, 'verdict' | 'publication'> = 'verdict'): Promise<void> {
    await this.#make(what);
    if (this.#isAsked && what === 'verdict') await this.delivered;
    this.#server?.close();
  }

  /** Each is made once, however often it is asked for. */
  #make(ask: Ask): Promise<unknown> {
    const what = ask === 'verdict' ? ask : 'publication';
    const made =
      this.#made.get(what) ??
      (ask === 'verdict'
        ? this.#answers.verdict()
        : this.#make('verdict').then(() => this.#answers.publication(ask !== 'publication')));
    this.#made.set(what, made);
    return made;
  }

  readonly #reply: Reply = async (request) => {
    const atGate = this.#gates.question(request);
    if (atGate !== undefined) return { text: await this.#gates.answer(atGate) };
    const asked = this.#askedIn(request);
    if (asked === undefined || !(await this.#answers.isDue())) return undefined;
    this.#isAsked = true;
    const answer = JSON.stringify(await this.#make(asked.ask));
    const text = JSON.stringify({ answer, seal: seal(this.#key, 'companion', asked.nonce, answer) });
    return { text, sent: () => this.#sent(asked.ask) };
  };

  #sent(ask: Ask): void {
    if (ask === 'verdict') setTimeout(() => this.#made.has('publication') || this.#deliver(), PATIENCE).unref();
    else this.#deliver();
  }

  #askedIn(text: string): { nonce: string; ask: Ask } | undefined {
    try {
      const { nonce, ask, seal: given } = JSON.parse(text) as { nonce?: unknown; ask?: unknown; seal?: unknown };
      if (typeof nonce !== 'string' || !ASKS.includes(ask as Ask)) return undefined;
      return isSealed(this.#key, 'post', nonce, ask as Ask, given) ? { nonce, ask: ask as Ask } : undefined;
    } catch {
      return undefined;
    }
  }
}

const ASKS: readonly Ask[] = ['verdict', 'publication', 'publication of a cancelled job'];
