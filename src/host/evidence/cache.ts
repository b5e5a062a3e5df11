import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { materialKinds } from '../../evidence/evidence.ts';
import { openOwnDirectory, removeOldest } from './cache-directory.ts';
import { placeFile, readPlainFile } from './plain-file.ts';
import type { Found, Keep } from './sources/source.ts';

const HOUR = 3_600_000;
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_ANSWER = 1024 * 1024;
const MAX_CONTENT = 64 * 1024 * 1024;

/** How long answers hold, in milliseconds. */
export interface CacheAges {
  /** What was found for a digest or a published version, and cannot change; default 30 days. */
  readonly fixed?: number | undefined;
  /** Vulnerability data, releases, dependency graphs; default 6 hours. */
  readonly changing?: number | undefined;
  /** That there was none; default 1 hour. */
  readonly none?: number | undefined;
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const answerSchema = z.object({
  key: z.array(z.string()),
  fetched: z.iso.datetime(),
  found: z.array(z.object({ kind: z.enum(materialKinds), source: z.string(), sha256: digest })).max(1000),
});

/**
 * Answers kept on disk: one file for each question, named by the SHA-256 of what was asked, and the contents by their own.
 * An entry that is damaged, linked, somebody else's or too old is no entry. What another process of the same user writes there
 * is believed: a cache is for data that proves itself or soon expires.
 */
export class EvidenceCache {
  readonly #answers: string;
  readonly #contents: string;
  readonly #ages: Required<{ [age in keyof CacheAges]: number }>;
  readonly #most: number;
  readonly #kinds: ReadonlySet<string> | undefined;
  #written = false;

  private constructor(directory: string, ages: CacheAges, most: number, kinds?: readonly string[]) {
    this.#kinds = kinds && new Set(kinds);
    this.#answers = join(directory, 'answers');
    this.#contents = join(directory, 'contents');
    const { fixed = 30 * 24 * HOUR, changing = 6 * HOUR, none = HOUR } = ages;
    this.#ages = { fixed, changing, none };
    this.#most = most;
  }

  /**
   * Opens or makes a cache. Never throws.
   *
   * @param directory absolute; of this user's own, and not to be written by others
   * @param o.bytes of all that is kept; default 256 MiB
   * @param o.kinds what is believed from it; default all. Attestations prove themselves, whoever put them there
   * @returns the cache, or a sentence that says why that directory is not used
   */
  static open(
    directory: string,
    o: {
      ages?: CacheAges | undefined;
      bytes?: number | undefined;
      kinds?: readonly (typeof materialKinds)[number][] | undefined;
    } = {},
  ): { cache: EvidenceCache; refused: undefined } | { cache: undefined; refused: string } {
    try {
      const cache = new EvidenceCache(openOwnDirectory(directory), o.ages ?? {}, o.bytes ?? MAX_BYTES, o.kinds);
      for (const each of [cache.#answers, cache.#contents]) openOwnDirectory(each);
      return { cache, refused: undefined };
    } catch (error) {
      return { cache: undefined, refused: `the evidence cache is not used: ${(error as Error).message}` };
    }
  }

  /** What was answered, with the time it was fetched; undefined when nothing that still holds is kept. Never throws. */
  read(key: readonly string[], keep: Keep, now: number): readonly Found[] | undefined {
    try {
      const { found, ...answer } = answerSchema.parse(JSON.parse(this.#text(join(this.#answers, nameOf(key)))));
      const age = now - Date.parse(answer.fetched);
      if (age < 0 || age > this.#ages[found.length === 0 ? 'none' : keep]) return undefined;
      if (JSON.stringify(answer.key) !== JSON.stringify(key)) return undefined;
      const believed = this.#kinds;
      if (believed !== undefined && (found.length === 0 || found.some(({ kind }) => !believed.has(kind))))
        return undefined;
      return found.map(({ kind, source, sha256 }) => ({
        kind,
        source,
        fetched: answer.fetched,
        bytes: this.#content(sha256),
      }));
    } catch {
      return undefined;
    }
  }

  /** Keeps an answer. Never throws: a full disk costs the next job some time, and this one nothing. */
  write(key: readonly string[], found: readonly Found[], now: number): void {
    this.#written = true;
    try {
      const kept = found.map(({ kind, source, bytes }) => {
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        placeFile(this.#contents, sha256, bytes);
        return { kind, source, sha256 };
      });
      const answer = { key, fetched: new Date(now).toISOString(), found: kept };
      placeFile(this.#answers, nameOf(key), JSON.stringify(answer));
    } catch {
      // as if it had never been asked
    }
  }

  /** After something was written: removes what was written longest ago where there is too much. Never throws. */
  trim(): void {
    if (!this.#written) return;
    try {
      removeOldest([this.#answers, this.#contents], this.#most);
    } catch {
      // somebody else may be removing it just now
    }
  }

  #text(path: string): string {
    const bytes = readPlainFile(path, { bytes: MAX_ANSWER, own: true });
    if (bytes === undefined) throw new Error(`${path} is not there`);
    return bytes.toString('utf8');
  }

  #content(sha256: string): Buffer {
    const bytes = readPlainFile(join(this.#contents, sha256), { bytes: MAX_CONTENT, own: true });
    if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`${sha256} is damaged`);
    return bytes;
  }
}

const nameOf = (key: readonly string[]): string => createHash('sha256').update(JSON.stringify(key)).digest('hex');
