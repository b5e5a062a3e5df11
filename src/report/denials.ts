import type { Variables } from '../baseline/variables.ts';
import type { Event } from '../events/event.ts';
import { isRefused } from '../events/refusal.ts';
import type { Invocation } from '../invocations/invocation.ts';

/** Acts of one kind that the kernel refused one tool at one target. */
export interface Denial {
  readonly invocation: string;
  readonly tool: string;
  readonly kind: string;
  readonly target: string;
  readonly error: string;
  readonly count: number;
}

const most = 200;

/** Gathers what the kernel refused a confined command. The first `most` different ones are kept, the others counted. */
export class Denials {
  readonly #variables: Pick<Variables, 'print'>;
  readonly #kept = new Map<string, Denial>();
  #total = 0;

  constructor(variables: Pick<Variables, 'print'>) {
    this.#variables = variables;
  }

  /** Takes an event in; one that was not refused, or is of nobody known, is passed over. */
  take(event: Event, actor: Invocation | undefined): void {
    if (!isRefused(event) || actor === undefined) return;
    const target = this.#target(event);
    if (target === undefined) return;
    const count = event.n ?? 1;
    this.#total += count;
    const key = `${actor.id} ${event.kind} ${target}`;
    const known = this.#kept.get(key);
    if (known === undefined && this.#kept.size >= most) return;
    this.#kept.set(key, {
      invocation: actor.id,
      tool: actor.tool.name,
      kind: event.kind,
      target,
      error: event.err ?? '',
      count: (known?.count ?? 0) + count,
    });
  }

  /** All of them, those that are not listed too. */
  get total(): number {
    return this.#total;
  }

  list(): Denial[] {
    return [...this.#kept.values()];
  }

  #target(event: Event): string | undefined {
    if ('to' in event) return this.#variables.print(event.to);
    if (event.kind.startsWith('file.') && 'path' in event && event.path !== undefined)
      return this.#variables.print(event.path);
    if (event.kind === 'net.connect' || event.kind === 'net.listen' || event.kind === 'net.send')
      return event.port === undefined ? event.addr : `${event.host?.name ?? event.addr}:${event.port}`;
    return undefined;
  }
}
