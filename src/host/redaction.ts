import { createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Draft } from '../events/draft.ts';
import { redactArguments, redactSetting } from '../events/redact.ts';

/** Names of environment variables whose values are secrets; AUTHOR and AUTHORITY are none. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|API_?KEY|AUTH(?!OR)/i;
/** Shorter values would hide ordinary text wherever they occur. */
const MIN_LENGTH = 8;
const MAX_MASKS = 1000;

/**
 * The values that must not reach a recording: those of secretly named variables, each line of them on its own. A path that
 * exists (a key file's, the agent's socket) is not a secret but the place of one, which must stay readable.
 */
export function masksOf(env: NodeJS.ProcessEnv): ReadonlySet<string> {
  const masks = new Set<string>();
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || !SECRET_NAME.test(name) || isPath(value)) continue;
    for (const line of [value, ...value.split('\n')]) {
      if (line.trim().length >= MIN_LENGTH && masks.size < MAX_MASKS) masks.add(line.trim());
    }
  }
  return masks;
}

/** Replaces secrets by a hash, salted for each recording with a salt nobody keeps: equal secrets stay equal within it. */
export class Redaction {
  readonly #masks: ReadonlySet<string>;
  /** Longest first, so that a mask inside another leaves nothing of it standing. */
  readonly #ordered: readonly string[];
  /** As they stand in JSON: one look at an event's line tells whether there is anything to do. */
  readonly #escaped: readonly string[];
  readonly #salt = randomBytes(32);
  readonly #hash = (secret: string) => createHmac('sha256', this.#salt).update(secret).digest('hex').slice(0, 12);

  constructor(masks: ReadonlySet<string>) {
    this.#masks = masks;
    this.#ordered = [...masks].sort((a, b) => b.length - a.length);
    this.#escaped = this.#ordered.map((mask) => JSON.stringify(mask).slice(1, -1));
  }

  /** A draft without secrets: the arguments and the environment of an exec by their form too, every other text by the masks. */
  draft(draft: Draft): Draft {
    const clean = draft.kind === 'process.exec' ? this.#exec(draft) : draft;
    const text = this.#escaped.length === 0 ? '' : JSON.stringify(clean);
    return this.#escaped.some((mask) => text.includes(mask)) ? this.value(clean) : clean;
  }

  #exec(draft: Draft & { kind: 'process.exec' }): Draft {
    const { argv, redacted } = redactArguments(draft.argv, this.#masks, this.#hash);
    const clean = draft.env === undefined ? draft : { ...draft, env: this.#environment(draft.env) };
    return redacted ? { ...clean, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] } : clean;
  }

  /** Options that a variable hands to a program hold what arguments hold. */
  #environment(env: Readonly<Record<string, string>>): Record<string, string> {
    const secretless = (value: string): string => redactSetting(value, this.#masks, this.#hash);
    return Object.fromEntries(Object.entries(env).map(([key, value]) => [key, secretless(value)]));
  }

  /** A list of arguments without secrets. */
  arguments(argv: readonly string[]): string[] {
    return redactArguments([...argv], this.#masks, this.#hash).argv;
  }

  /** A text without masked values. */
  text(text: string): string {
    let clean = text;
    for (const mask of this.#ordered) {
      if (clean.includes(mask)) clean = clean.replaceAll(mask, () => `<redacted:${this.#hash(mask)}>`);
    }
    return clean;
  }

  /** JSON-like data with every text (keys too) without masked values; what holds none is returned as it is. */
  value<T>(data: T): T {
    if (typeof data === 'string') return this.text(data) as T;
    if (Array.isArray(data))
      return unchanged(
        data,
        data.map((item) => this.value(item)),
      ) as T;
    if (typeof data !== 'object' || data === null) return data;
    let changed = false;
    const entries = Object.entries(data).map(([key, value]) => {
      const clean = [this.text(key), this.value(value)] as const;
      changed ||= clean[0] !== key || clean[1] !== value;
      return clean;
    });
    return changed ? (Object.fromEntries(entries) as T) : data;
  }
}

/** A line of a trace fit to be shown: what stands in quotes may hold anything, so it goes. */
export function withoutQuoted(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '"…"');
}

function unchanged<T>(before: readonly T[], after: T[]): readonly T[] {
  return after.some((item, index) => item !== before[index]) ? after : before;
}

function isPath(value: string): boolean {
  return value.startsWith('/') && !value.includes('\n') && existsSync(value);
}
