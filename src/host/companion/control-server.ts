import { isSealed, seal } from '../action/seal.ts';
import type { Verdict } from '../action/verdict.ts';
import type { GateDesk } from '../gate/gate-desk.ts';
import { LineServer, type Reply } from '../gate/line-server.ts';
import { controlSocket } from './place.ts';

/**
 * Answers post: `{nonce, seal}` in one line, `{verdict, seal}` back, where verdict is text. Who cannot seal is cut off and
 * changes nothing: a step cannot end the recording early by asking. Gates are answered at their desk, and end nothing.
 */
export class ControlServer {
  /** resolves when post has received the verdict */
  readonly delivered: Promise<void>;
  readonly #key: string;
  readonly #gates: GateDesk;
  readonly #conclude: () => Promise<Verdict>;
  #server: LineServer | undefined;
  #verdict: Promise<Verdict> | undefined;
  #deliver: () => void = () => {};

  private constructor(key: string, gates: GateDesk, conclude: () => Promise<Verdict>) {
    this.#key = key;
    this.#gates = gates;
    this.#conclude = conclude;
    this.delivered = new Promise((resolve) => {
      this.#deliver = resolve;
    });
  }

  static async open(
    directory: string,
    key: string,
    gates: GateDesk,
    conclude: () => Promise<Verdict>,
  ): Promise<ControlServer> {
    const server = new ControlServer(key, gates, conclude);
    server.#server = await LineServer.open(controlSocket(directory), server.#reply);
    return server;
  }

  /** Where it listens. */
  get socket(): string {
    return this.#server?.path ?? '';
  }

  /** Makes the verdict if nobody asked for it, so that the result is on disk, and ends. */
  async close(): Promise<void> {
    await this.#made();
    this.#server?.close();
  }

  #made(): Promise<Verdict> {
    this.#verdict ??= this.#conclude();
    return this.#verdict;
  }

  readonly #reply: Reply = async (request) => {
    const asked = this.#gates.question(request);
    if (asked !== undefined) return { text: await this.#gates.answer(asked) };
    const nonce = this.#nonceOf(request);
    if (nonce === undefined) return undefined;
    const verdict = JSON.stringify(await this.#made());
    const text = JSON.stringify({ verdict, seal: seal(this.#key, 'companion', nonce, verdict) });
    return { text, sent: () => this.#deliver() };
  };

  #nonceOf(text: string): string | undefined {
    try {
      const { nonce, seal: given } = JSON.parse(text) as { nonce?: unknown; seal?: unknown };
      return typeof nonce === 'string' && isSealed(this.#key, 'post', nonce, 'stop', given) ? nonce : undefined;
    } catch {
      return undefined;
    }
  }
}
