import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

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

/** Parses a configuration file's text. `file` is only for messages. Throws a ConfigError that lists every mistake. */
export function parseConfig(text: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number | undefined): string => {
    const { line, col } = lines.linePos(offset ?? 0);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new ConfigError(
      document.errors.map((error) => `${at(error.pos[0])}: ${error.message.split('\n')[0]}`).join('\n'),
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch (error) {
    throw new ConfigError(`${file}: ${(error as Error).message}`);
  }
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key) => {
      const path = [...issue.path, ...(key === undefined ? [] : [key])];
      const where = at(offsetOf(document, path));
      const words = key === undefined ? issue.message : `unknown key${suggestion(key, issue.path)}`;
      return `${where}: ${path.map(String).join('.') || 'configuration'}: ${words}`;
    });
  });
  throw new ConfigError(mistakes.join('\n'));
}

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
  const known =
    path.length === 0
      ? Object.keys(configSchema.shape)
      : path[0] === 'require'
        ? ['sensor', 'coverage']
        : path[0] === 'signals'
          ? ['weights']
          : Object.keys(acceptSchema.shape);
  const near = known.find((name) => distance(name, key) <= 2);
  return near === undefined ? `; known here: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}

/** Levenshtein distance, for words of a few letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
