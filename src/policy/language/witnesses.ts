import { type Compiled, compile, type Frame } from './compile.ts';
import { type Expression, partsOf, type Value } from './expression.ts';
import { EvaluationError } from './meter.ts';

/** A list that a condition goes through, ready to be asked which of its elements decide. */
export interface Gone {
  /** The fact that is the list, as `findings`; empty of one that is computed. */
  readonly list: string;
  readonly ask: Compiled;
  readonly body: Compiled;
  readonly slot: number;
  /** Whether those decide for which its body holds: of `all` those do for which it does not. */
  readonly wanted: boolean;
}

/** The lists that a condition goes through, those inside of others left out. */
export function listsIn(expression: Expression): Gone[] {
  if (expression.op !== 'macro') return partsOf(expression).flatMap(listsIn);
  const { list, body, slot, name } = expression;
  return [
    {
      list: list.op === 'fact' ? list.path.join('.') : '',
      ask: compile(list),
      body: compile(body),
      slot,
      wanted: name !== 'all',
    },
  ];
}

/** The elements of a list that decide, in its order; those of which the condition has no value are none. */
export function witnesses({ ask, body, slot, wanted }: Gone, frame: Frame): Value[] {
  return (ask(frame) as readonly Value[]).filter((element) => {
    frame.elements[slot] = element;
    try {
      return body(frame) === wanted;
    } catch (error) {
      if (error instanceof EvaluationError) return false;
      throw error;
    }
  });
}
