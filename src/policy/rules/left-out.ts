import { z } from 'zod';

/** `policy.without`: a rule of a pack that does not hold here. */
export const leftOutSchema = z.strictObject({
  rule: z.string().min(1).max(400).meta({ description: 'id of a rule of a pack, as strict/sequence' }),
  reason: z.string().min(1),
  owner: z.string().min(1),
  until: z.iso.date().optional().meta({ description: 'last day on which it is left out; without it there is none' }),
  second: z
    .strictObject({ owner: z.string().min(1).meta({ description: 'another person than `owner`, who agrees' }) })
    .optional()
    .meta({ description: 'the second key, without which no rule about invariants, identity or tampering is left out' }),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** Whether it is left out on a day, such as 2027-01-31. */
export const isLeftOut = ({ until }: Pick<LeftOut, 'until'>, day: string): boolean =>
  until === undefined || until >= day;
