import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const row = z
  .strictObject({
    row: z.int().min(1).max(54),
    name: z.string(),
    year: z.int(),
    class: z.enum(['I', 'B', 'Q', 'H', 'N']),
    case: z.string().optional(),
    unseen: z.string().optional(),
  })
  .refine((one) => (one.case === undefined) !== (one.unseen === undefined), 'a case acts it out, or it cannot be seen');
export type Row = z.infer<typeof row>;

export const CORPUS = import.meta.dirname;
export const ATTACKS = join(CORPUS, 'attacks');
export const BENIGN = join(CORPUS, 'benign');

const lookAlike = z.strictObject({
  row: z.int().min(1),
  name: z.string(),
  cases: z.array(z.string()).min(1),
  stands: z.string().optional(),
  told: z.string().optional(),
});

export type LookAlike = z.infer<typeof lookAlike>;

const file = z.strictObject({ rows: z.array(row), lookAlikes: z.array(lookAlike) });
const read = () => file.parse(parse(readFileSync(join(CORPUS, 'rows.yml'), 'utf8')));

/** The attacks the corpus speaks of, in their order. */
export const rows = (): Row[] => read().rows;

/** What honest builds do that looks like an attack, in order. */
export const lookAlikes = (): LookAlike[] => read().lookAlikes;
