import type { Invocation } from '../../invocations/invocation.ts';
import type { OrderBreak } from '../order.ts';

/** A sequence that was completed, and by whom. */
export interface Completed {
  readonly actor: Invocation;
  readonly found: OrderBreak;
}

/** One that time alone completed, at `t` (ns since the recording began). */
export interface Elapsed extends Completed {
  readonly t: number;
}
