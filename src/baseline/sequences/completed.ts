import type { Invocation } from '../../invocations/invocation.ts';
import type { OrderBreak } from '../order.ts';

/** A sequence that was completed, and by whom. */
export interface Completed {
  readonly actor: Invocation;
  readonly found: OrderBreak;
}
