import { exposureFactor } from './hazard.ts';

/** Bounds of the factor of circumstances (design section 6). */
const [least, most] = [1, 2];

/** The factor of circumstances: the product of their weights, 1 to 2. */
export const contextFactor = (weights: readonly number[]): number =>
  Math.min(
    most,
    Math.max(
      least,
      weights.reduce((product, weight) => product * weight, 1),
    ),
  );

/**
 * What a deviation's hazard is multiplied by: exposure times circumstances.
 * @param s exposure of the tool that acts, 0..1
 * @param w weight of the deviation's class, 0..1: trifles are not inflated by exposure
 * @param context factor of the circumstances, 1..2
 */
export const deviationFactor = (s: number, w: number, context: number): number => exposureFactor(s, w) * context;
