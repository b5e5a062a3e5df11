import { z } from 'zod';

/**
 * The fields that readers take from a document, each tolerant by itself: what is of another shape than the format
 * says is missing, and does not spoil what stands beside it.
 */

/** Longest text that is kept: names, references, licence expressions. Longer ones are missing. */
const longestText = 4096;

/** A text that is not empty. */
export const text = z.string().min(1).max(longestText).optional().catch(undefined);

/** A list whose items are checked one by one, by `each`. */
export const list = z.array(z.unknown()).optional().catch(undefined);

/** The items of a list that have the shape; at most `most` are looked at. */
export function each<T>(
  items: readonly unknown[] | undefined,
  shape: z.ZodType<T>,
  most = Number.POSITIVE_INFINITY,
): T[] {
  const found: T[] = [];
  for (const item of items ?? []) {
    if (found.length >= most) break;
    const parsed = shape.safeParse(item);
    if (parsed.success) found.push(parsed.data);
  }
  return found;
}

/** A moment as UTC in ISO 8601 with milliseconds; undefined for what is none. Offsets and finer fractions are taken. */
export function moment(value: string | undefined): string | undefined {
  if (value === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,12})?(Z|[+-]\d\d:\d\d)$/i.test(value))
    return undefined;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
