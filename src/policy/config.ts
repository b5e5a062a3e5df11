import { z } from 'zod';
import { manifestSourceSchema } from '../baseline/given-manifests.ts';
import { declaredPipelineSchema } from '../evidence/declared-pipeline.ts';
import { pinSchema } from '../evidence/pin.ts';
import { pluginSchema } from '../evidence/plugins/plugin.ts';
import { evidenceSettingsSchema } from '../evidence/settings.ts';
import { checkConfig } from './checks/check-config.ts';
import { ConfigText } from './config-text.ts';
import { policySchema } from './rules/rule.ts';
import { schemaMistakes } from './schema-mistakes.ts';
import { sigstoreSettingsSchema } from './sigstore-settings.ts';

const acceptSchema = z.strictObject({
  finding: z.string().meta({ description: 'id of the finding' }),
  tool: z.string().optional(),
  step: z.string().optional(),
  reason: z.string().min(1),
  owner: z.string().min(1),
  until: z.iso.date().meta({ description: 'last day on which it holds' }),
  second: z
    .strictObject({
      owner: z.string().min(1).meta({ description: 'another person than `owner`, who agrees' }),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: 'digest of the file of the tool that may do it' }),
    })
    .optional()
    .meta({ description: 'the second key, without which no invariant is accepted' }),
});
export type Acceptance = z.infer<typeof acceptSchema>;

/** `.github/ironclaw.yml`, every key optional (design section 7). */
export const configSchema = z
  .strictObject({
    mode: z
      .enum(['enforce', 'report'])
      .default('enforce')
      .meta({ description: 'report never changes the exit status' }),
    judgement: z.enum(['score', 'rights']).default('score').meta({
      description:
        'rights: yes or no instead of a score: whatever a baseline does not allow, and nobody accepted, fails; there are no numbers',
    }),
    threshold: z
      .number()
      .min(0)
      .max(10)
      .default(5)
      .meta({ description: "score above which an audit record's conclusion says so" }),
    require: z
      .strictObject({
        sensor: z.enum(['any', 'degraded', 'full']).default('any'),
        coverage: z.enum(['partial', 'full']).default('partial'),
      })
      .prefault({}),
    pipeline: z
      .strictObject({ declared: z.array(declaredPipelineSchema).max(200).default([]) })
      .prefault({})
      .meta({ description: 'the jobs this repository is meant to run' }),
    tools: z.array(pinSchema).max(200).default([]).meta({ description: 'pins: what must be true of a tool that runs' }),
    manifests: z
      .array(manifestSourceSchema)
      .max(200)
      .default([])
      .meta({ description: 'what single artifacts may do, by their digests' }),
    policy: policySchema
      .prefault({})
      .meta({ description: 'what must be true of a job, and what follows where it is not' }),
    evidence: evidenceSettingsSchema.prefault({}),
    plugins: z
      .array(pluginSchema)
      .max(10)
      .default([])
      .meta({ description: 'programs that are asked about tools and findings when the job ends' }),
    accept: z.array(acceptSchema).default([]),
    sign: z.boolean().default(false).meta({
      description: 'sign the runtime trace and the verdict, where the job has an identity token (`id-token: write`)',
    }),
    sigstore: sigstoreSettingsSchema.prefault({}),
    signals: z
      .strictObject({ weights: z.record(z.string(), z.number().min(0).max(1)).default({}) })
      .prefault({})
      .meta({ description: 'overrides of weights.yml, class -> weight' }),
  })
  .meta({ title: 'IronClaw Guard configuration', id: 'https://ironclaw.example/schema/config-v1.json' });
export type Config = z.infer<typeof configSchema>;

/** The configuration of no file. */
export const defaultConfig = (): Config => configSchema.parse({});

/** A configuration, and where each of its keys stands. */
export interface ReadConfig {
  readonly config: Config;
  /** `file:line:column` of the key or item that a path names, or of the nearest thing above it. */
  readonly at: ConfigText['at'];
}

/** Parses a configuration file's text. `file` is only for messages. Throws a ConfigError that lists the mistakes, and what cannot work. */
export const parseConfig = (text: string, file: string): Config => readConfig(text, file).config;

/** Parses a configuration as `parseConfig` does, and keeps where everything stands. */
export function readConfig(text: string, file: string): ReadConfig {
  const source = new ConfigText(text, file);
  const parsed = configSchema.safeParse(source.value());
  const mistakes = schemaMistakes(parsed.error?.issues ?? [], source, configSchema);
  if (!parsed.success || mistakes.length > 0) return source.refuse(mistakes);
  const broken = checkConfig(parsed.data).filter(({ effect }) => effect === 'error');
  if (broken.length > 0)
    source.refuse(source.sorted(broken).map(({ path, message, offset }) => source.told(path, message, offset)));
  return { config: parsed.data, at: (path, offset) => source.at(path, offset) };
}
