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

/** Bounds of what plug-ins make of a deviation (design section 6). */
const [lowest, highest] = [1 / 4, 4];

const held = (factor: number): number => Math.min(highest, Math.max(lowest, factor));

/** The factor of plug-ins: the product of what each says, in the order given, every one and the whole held to 1/4 to 4; of none 1. */
export const pluginFactor = (given: readonly number[]): number =>
  held(given.reduce((product, factor) => product * held(factor), 1));

/**
 * What a deviation's hazard is multiplied by: exposure times circumstances times plug-ins.
 * @param s exposure of the tool that acts, 0..1
 * @param w weight of the deviation's class, 0..1: trifles are not inflated by exposure
 * @param context factor of the circumstances, 1..2
 * @param plugin factor of plug-ins, 1/4..4
 */
export const deviationFactor = (s: number, w: number, context: number, plugin: number): number =>
  exposureFactor(s, w) * context * plugin;
