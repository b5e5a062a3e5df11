import { z } from 'zod';
import type { GivenFactor } from '../evidence/plugins/plugin-evidence.ts';
import { pluginFactor } from '../score/factor.ts';
import { visible } from './escape.ts';
import { count } from './number.ts';

/** `modified` of a finding in result.json. */
export const modifiedSchema = z.object({
  factor: z.number().min(0.25).max(4).meta({ description: 'what plug-ins multiply its hazard by' }),
  by: z
    .array(
      z.object({
        plugin: z.string(),
        factor: z.number().meta({ description: 'as it was given; it counts as 1/4 to 4' }),
        about: z.enum(['tool', 'finding']),
        reason: z.string(),
      }),
    )
    .meta({ description: 'in the order of the names of plug-ins' }),
});
export type Modified = z.infer<typeof modifiedSchema>;

const mostNamed = 5;

/** What plug-ins make of a finding; undefined where none says anything of it. */
export const modifiedBy = (given: readonly GivenFactor[]): Modified | undefined =>
  given.length === 0
    ? undefined
    : { factor: pluginFactor(given.map(({ factor }) => factor)), by: given.map((one) => ({ ...one })) };

/** `×0.50 by attestations (its tool ×0.5: built by us)`; undefined where no plug-in said anything. */
export function modifiedText(modified: Modified | undefined): string | undefined {
  if (modified === undefined) return undefined;
  const { factor, by } = modified;
  const words = by.slice(0, mostNamed).map((one) => {
    const of = one.about === 'tool' ? 'its tool' : 'this finding';
    return `${visible(one.plugin, 40)} (${of} ×${Number(one.factor.toPrecision(3))}: ${visible(one.reason, 200)})`;
  });
  const rest = by.length > mostNamed ? ` and ${count(by.length - mostNamed)} more` : '';
  return `×${factor.toFixed(2)} by ${words.join(', ')}${rest}`;
}
