import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GateDesk } from './gate-desk.ts';
import { addressText, GateKey } from './gate-key.ts';
import { type InterimPlan, interimVerdict } from './interim-verdict.ts';
import type { Interims } from './interims.ts';
import { LineServer } from './line-server.ts';

/** Longest path of a UNIX socket, in bytes (unix(7)). */
const LONGEST_SOCKET = 107;

/** The desk of a command that is run: the command itself may ask what was seen of it so far. */
export class RunGate {
  /** A directory of its own. */
  readonly directory: string;
  /** What `gate` needs to know. */
  readonly address: string;
  readonly #server: LineServer;
  #attach: (interims: Interims) => void = () => {};

  private constructor(directory: string, server: LineServer, key: GateKey) {
    this.directory = directory;
    this.#server = server;
    this.address = addressText({ socket: server.path, key: key.public });
    server.unref();
  }

  /**
   * @param judge judges a copy of what was recorded
   * @returns undefined where no socket can be had: then `gate` finds no guard, and fails
   */
  static async open(judge: InterimPlan['judge']): Promise<RunGate | undefined> {
    const directory = ownDirectory();
    if (directory === undefined) return undefined;
    const key = new GateKey();
    let attach: (interims: Interims) => void = () => {};
    const recorded = new Promise<Interims>((resolve) => {
      attach = resolve;
    });
    const desk = new GateDesk(key, async (question, number) =>
      interimVerdict(question, { interims: await recorded, out: join(directory, `gate-${number}`), judge }),
    );
    try {
      const server = await LineServer.open(join(directory, 'ask'), async (line) => {
        const question = desk.question(line);
        return question === undefined ? undefined : { text: await desk.answer(question) };
      });
      const gate = new RunGate(directory, server, key);
      gate.#attach = attach;
      return gate;
    } catch {
      rmSync(directory, { recursive: true, force: true });
      return undefined;
    }
  }

  /** Where it asks, as a sensor tells of it. */
  get socket(): string {
    return this.#server.path;
  }

  /** From now on there is something to judge. */
  attach(interims: Interims): void {
    this.#attach(interims);
  }

  close(): void {
    this.#server.close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function ownDirectory(): string | undefined {
  for (const base of [tmpdir(), '/tmp']) {
    try {
      const directory = mkdtempSync(join(realpathSync(base), 'ironclaw-gate-'));
      chmodSync(directory, 0o700);
      if (Buffer.byteLength(join(directory, 'ask')) <= LONGEST_SOCKET) return directory;
      rmSync(directory, { recursive: true });
    } catch {
      // the next one
    }
  }
  return undefined;
}
