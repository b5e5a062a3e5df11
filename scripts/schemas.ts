/**
 * Writes the JSON Schemas (draft 2020-12) of every format from the code that reads it: docs/schema/NAME-v1.json,
 * named as in their `$id`, and profiles/schema.json for editors.
 *
 *   node scripts/schemas.ts            writes them
 *   node scripts/schemas.ts --check    writes nothing; status 1 and their names when some are stale
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { landlockSchema } from '../src/baseline/export/landlock.ts';
import { supportSchema } from '../src/baseline/learn/support.ts';
import { manifestSchema } from '../src/baseline/manifest.ts';
import { profileSchema, zonesSchema } from '../src/baseline/profile.ts';
import { sequencesSchema } from '../src/baseline/sequences/sequence.ts';
import { eventSchema } from '../src/events/event.ts';
import { recordingSchema } from '../src/events/recording.ts';
import { evidenceSchema } from '../src/evidence/evidence.ts';
import { answerSchema } from '../src/evidence/plugins/answer.ts';
import { requestSchema } from '../src/evidence/plugins/request.ts';
import { frameworkSchema, observationsSchema } from '../src/policy/compliance/framework.ts';
import { configSchema } from '../src/policy/config.ts';
import { packSchema } from '../src/policy/rules/rule.ts';
import { sharedPackSchema } from '../src/policy/rules/shared-pack.ts';
import { auditSchema } from '../src/report/audit.ts';
import { canonicalJson } from '../src/report/canonical.ts';
import { caseSchema } from '../src/report/case.ts';
import { complianceReportSchema } from '../src/report/compliance/report.ts';
import { evidenceReportSchema } from '../src/report/evidence-report.ts';
import { runtimeTraceSchema } from '../src/report/export/trace.ts';
import { verdictStatementSchema } from '../src/report/export/verdict-statement.ts';
import { factsSchema, opaInputSchema } from '../src/report/facts-schema.ts';
import { resultSchema } from '../src/report/result.ts';
import { weightsSchema } from '../src/score/weights.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The schema as its own document: zod puts one that has an id below `$defs`. Unknown keys stay allowed unless the code refuses them. */
function jsonSchema(schema: z.ZodType): { readonly id: string; readonly text: string } {
  const id = schema.meta()?.id;
  if (id === undefined) throw new Error('a published schema needs an id in its metadata');
  const generated = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    // a name of zod's own that validators do not know; the pattern beside it says the same
    override: ({ jsonSchema: node }) => {
      if (node.format === 'starts_with') delete node.format;
    },
  });
  const { id: _, ...body } = generated.$defs?.[id] ?? {};
  return { id, text: canonicalJson({ $schema: generated.$schema, $id: id, ...body }) };
}

const files = new Map<string, string>();
for (const schema of [
  eventSchema,
  recordingSchema,
  evidenceSchema,
  resultSchema,
  auditSchema,
  evidenceReportSchema,
  profileSchema,
  manifestSchema,
  supportSchema,
  zonesSchema,
  sequencesSchema,
  weightsSchema,
  caseSchema,
  configSchema,
  packSchema,
  sharedPackSchema,
  observationsSchema,
  frameworkSchema,
  complianceReportSchema,
  landlockSchema,
  requestSchema,
  answerSchema,
  factsSchema,
  opaInputSchema,
  runtimeTraceSchema,
  verdictStatementSchema,
]) {
  const { id, text } = jsonSchema(schema);
  files.set(`docs/schema/${basename(id)}`, text);
  if (schema === profileSchema) files.set('profiles/schema.json', text);
}

const stale = [...files].filter(([name, text]) => {
  const path = join(root, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is stale: run \`node scripts/schemas.ts\``);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    console.log(`wrote ${name}`);
  }
}
