import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { declaredPipelineSchema } from '../evidence/declared-pipeline.ts';
import { pinSchema } from '../evidence/pin.ts';
import { evidenceSettingsSchema } from '../evidence/settings.ts';
import { distance, keysAt } from './suggestion.ts';

const acceptSchema = z.strictObject({
  finding: z.string().meta({ description: 'id of the finding' }),
  tool: z.string().optional(),
  step: z.string().optional(),
  reason: z.string().min(1),
  owner: z.string().min(1),
  until: z.iso.date().meta({ description: 'last day on which it holds' }),
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
    evidence: evidenceSettingsSchema.prefault({}),
    accept: z.array(acceptSchema).default([]),
    signals: z
      .strictObject({ weights: z.record(z.string(), z.number().min(0).max(1)).default({}) })
      .prefault({})
      .meta({ description: 'overrides of weights.yml, class -> weight' }),
  })
  .meta({ title: 'IronClaw Guard configuration', id: 'https://ironclaw.example/schema/config-v1.json' });
export type Config = z.infer<typeof configSchema>;

/** A configuration that cannot be used: every mistake with file, line and column. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The configuration of no file. */
export const defaultConfig = (): Config => configSchema.parse({});

/** Longest configuration, in characters: room for some four hundred accepted findings, too short to keep a parser busy. */
const longest = 64 * 1024;
/** Mistakes told at once. */
const mostMistakes = 20;

/** Parses a configuration file's text. `file` is only for messages. Throws a ConfigError that lists the mistakes. */
export function parseConfig(text: string, file: string): Config {
  if (text.length > longest)
    throw new ConfigError(`${file}:1:1: the configuration has ${text.length} characters; shorten it to ${longest}`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'error' });
  const at = (offset: number | undefined): string => {
    const { line, col } = lines.linePos(offset ?? 0);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    refuse(document.errors.map(({ pos, message }) => `${at(pos[0])}: ${syntax(message)}`));
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch (error) {
    throw new ConfigError(`${at(0)}: ${(error as Error).message}; write the values out instead of using aliases`);
  }
  const parsed = configSchema.safeParse(value);
  const issues = parsed.error?.issues ?? [];
  const mistakes = issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key) => {
      const path = [...issue.path, ...(key === undefined ? [] : [key])];
      const where = at(offsetOf(document, path));
      const words = key === undefined ? advice(issue) : `unknown key${suggestion(key, issue.path)}`;
      return `${where}: ${path.map(String).join('.') || 'configuration'}: ${words}`;
    });
  });
  // the one key that no table of JavaScript keeps
  const prototype = /(^|[\s{,"'])(__proto__)["']?\s*:/m.exec(text);
  if (prototype !== null && mistakes.length === 0)
    mistakes.push(`${at(prototype.index + prototype[0].indexOf('__proto__'))}: __proto__: unknown key; remove it`);
  if (!parsed.success || mistakes.length > 0) refuse(mistakes);
  return parsed.data as Config;
}

function refuse(mistakes: readonly string[]): never {
  const rest = mistakes.length - mostMistakes;
  throw new ConfigError(
    [...mistakes.slice(0, mostMistakes), ...(rest > 0 ? [`and ${rest} more mistakes`] : [])].join('\n'),
  );
}

/** The parser's words, without the place, which stands before them. */
const syntax = (message: string): string =>
  /multiple documents/.test(message)
    ? 'a second document begins here; keep one and remove the line `---`'
    : /call stack/.test(message)
      ? 'this is nested too deeply; no key needs more than four levels'
      : `${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}; correct the YAML here`;

/** What to write instead. */
function advice(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `write one of ${issue.values.map((one) => `\`${String(one)}\``).join(', ')}`;
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? `is missing; write ${kinds[issue.expected] ?? issue.expected}`
        : `write ${kinds[issue.expected] ?? issue.expected}${/received (\w+)$/.exec(issue.message)?.[1]?.replace(/^/, ', not ') ?? ''}`;
    case 'too_small':
      return issue.origin === 'string' ? 'write some text' : `write a number not below ${issue.minimum}`;
    case 'too_big':
      return `write a number not above ${issue.maximum}`;
    case 'invalid_format':
      return formats[String(issue.format)] ?? formats[String((issue as { pattern?: string }).pattern)] ?? issue.message;
    case 'invalid_union':
      return 'write a text, or a list of texts';
    default:
      return issue.message;
  }
}

const formats: Readonly<Record<string, string>> = {
  date: 'write a date such as 2027-01-31',
  '/^https:\\/\\/\\S+$/': 'write an address such as https://github.com/OWNER/REPO',
  '/^[0-9a-f]{64}$/': 'write the SHA-256 as 64 hexadecimal digits, small letters',
  '/^\\//': 'write an absolute path such as /usr/bin/terraform',
};

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'a table of keys and values',
  record: 'a table of keys and values',
};

/** Offset of the key (or item) a path names, or of the nearest thing above it. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pairs =
      (parent as { items?: { key?: { value?: unknown; range?: number[] }; range?: number[] }[] } | null)?.items ?? [];
    const found =
      typeof key === 'number' ? pairs[key]?.range : pairs.find((pair) => pair.key?.value === key)?.key?.range;
    if (found?.[0] !== undefined) return found[0];
  }
  return undefined;
}

/** `, did you mean …?` for a key that is one typo away from a known one, and the list of known ones. */
function suggestion(key: string, path: readonly PropertyKey[]): string {
  const known = keysAt(configSchema, path);
  const near = known.find((name) => distance(name, key) <= 2);
  return near === undefined ? `; known here: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}
