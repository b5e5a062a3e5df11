import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { recordedPlace } from '../../evidence/packages/python-place.ts';
import { recordedFiles } from '../../evidence/packages/python-record.ts';
import type { Ground } from './ground.ts';
import { distInfos } from './python-sites.ts';

/** Of one RECORD; the largest known has some 2 MiB and 20,000 lines. */
const MAX_RECORD = 4 * 1024 * 1024;
const MAX_LINES = 100_000;
/** Of the RECORDs that are searched for the files of a job. */
const MAX_ALL_RECORDS = 64 * 1024 * 1024;
const MAX_ALL_LINES = 1_000_000;
const TOO_LONG = 'its RECORD lists more files than are compared';

/** An installed distribution and the executed files that its RECORD names. */
export interface Distribution {
  /** The directory of installed modules. */
  readonly site: string;
  /** Its dist-info. */
  readonly directory: string;
  readonly executed: readonly string[];
  /** Place -> the SHA-256 recorded for it, hex, if one is. */
  readonly recorded: ReadonlyMap<string, string | undefined>;
}

/** Looks for files in the RECORDs of distributions: so many bytes and lines of them for a job, however many there are. */
export class Distributions {
  readonly #ground: Ground;
  #bytes = MAX_ALL_RECORDS;
  #lines = MAX_ALL_LINES;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** The distributions of a site that have one of the files. Of the others only the paths in their RECORD are looked at. */
  *naming(site: string, wanted: readonly string[]): Generator<Distribution> {
    const paths = new Set(wanted);
    const names = new Set(wanted.map((path) => posix.basename(path)));
    const placeOf = (path: string): string | undefined =>
      names.has(posix.basename(path)) ? recordedPlace(site, path) : undefined;
    let unread = 0;
    for (const directory of distInfos(site, this.#ground)) {
      if (this.#ground.late('pip')) break;
      const record = `${directory}/RECORD`;
      const bytes = this.#ground.bytes(record, Math.min(MAX_RECORD, this.#bytes));
      this.#bytes -= bytes?.length ?? 0;
      const text = bytes?.toString('utf8') ?? '';
      const { places, lines } = this.#search(text, placeOf);
      const executed = [...places].filter((place) => paths.has(place));
      const whole = lines !== undefined && (executed.length === 0 || this.#ground.enter(lines));
      if (bytes === undefined ? existsSync(this.#ground.at(record)) : !whole && executed.length === 0) unread++;
      else if (!whole) for (const path of executed) this.#ground.miss(path, 'pip', TOO_LONG);
      else if (executed.length > 0) yield { site, directory, executed, recorded: recordedPlaces(text, site) };
    }
    if (unread > 0)
      this.#ground.miss(site, 'pip', `${unread} RECORDs in it cannot be read, or list more files than are compared`);
  }

  /** The places a RECORD names, of those that are looked for, and how many lines it has; undefined: more than are read. */
  #search(
    text: string,
    placeOf: (path: string) => string | undefined,
  ): { places: Set<string>; lines: number | undefined } {
    const places = new Set<string>();
    const most = Math.min(MAX_LINES, this.#lines);
    let lines = 0;
    for (const { path } of recordedFiles(text)) {
      if (++lines > most) return { places, lines: undefined };
      this.#lines--;
      const place = placeOf(path);
      if (place !== undefined) places.add(place);
    }
    return { places, lines };
  }
}

function recordedPlaces(text: string, site: string): ReadonlyMap<string, string | undefined> {
  const recorded = new Map<string, string | undefined>();
  for (const { path, sha256 } of recordedFiles(text)) {
    const place = path === '' ? undefined : recordedPlace(site, path);
    if (place !== undefined) recorded.set(place, sha256);
  }
  return recorded;
}
