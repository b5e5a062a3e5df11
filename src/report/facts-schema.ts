import { z } from 'zod';
import { factFields, isOfJob } from '../policy/facts/catalogue.ts';
import type { Fact, FactFields } from '../policy/facts/fact.ts';

/** The type of a fact as a schema: every fact is always there. */
function schemaOf(fact: Fact): z.ZodType {
  switch (fact.kind) {
    case 'bool':
      return z.boolean().meta({ description: fact.says });
    case 'string':
      return (fact.values === undefined ? z.string() : z.enum(fact.values)).meta({ description: fact.says });
    case 'int':
      return z.int().min(fact.range[0]).max(fact.range[1]).meta({ description: fact.says });
    case 'double': {
      const [least, most] = fact.range;
      const bounded = most === Number.MAX_VALUE ? z.number().min(least) : z.number().min(least).max(most);
      return bounded.meta({ description: fact.says });
    }
    case 'list':
      return z.array(schemaOf(fact.of as Fact)).meta({ description: fact.says });
    case 'group':
      return z.object(fieldsOf(fact.fields)).meta({ description: fact.says });
  }
}

const fieldsOf = (fields: FactFields): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, fact]) => [name, schemaOf(fact)]));

const named = {
  id: z.string().meta({ description: 'of the invocation' }),
  parent: z.string().nullable().meta({ description: 'of the invocation that started it' }),
};

/** Facts of the job alone, or of an invocation alone. */
const factsOf = (ofJob: boolean): Record<string, z.ZodType> =>
  fieldsOf(Object.fromEntries(Object.entries(factFields).filter(([name]) => isOfJob(name) === ofJob)));

/** `export --to opa`: the facts of a whole job as one document. */
export const opaInputSchema = z
  .object({
    schema: z.literal('ironclaw.guard/opa-input/v1'),
    job: z.object(factsOf(true)).meta({ description: 'facts of the whole job' }),
    invocations: z.array(z.object({ ...named, ...factsOf(false) })),
  })
  .meta({ title: 'IronClaw Guard facts of a job', id: 'https://ironclaw.example/schema/opa-input-v1.json' });

/** One line of `export --to facts`: what rules are asked of, of one invocation. */
export const factsSchema = z
  .object({
    schema: z.literal('ironclaw.guard/facts/v1'),
    ...named,
    ...fieldsOf(factFields),
  })
  .meta({ title: 'IronClaw Guard facts', id: 'https://ironclaw.example/schema/facts-v1.json' });
