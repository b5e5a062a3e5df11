/** A line of a RECORD: https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
export interface RecordedFile {
  /** As it stands there: relative to the directory that holds the dist-info, or absolute. */
  readonly path: string;
  /** Hex; undefined where the installer recorded no SHA-256, as for .pyc files and the RECORD itself. */
  readonly sha256: string | undefined;
}

/** A RECORD has three fields a line; what has many more is none. */
const MAX_FIELDS = 16;

/**
 * Reads RECORD: CSV of path, digest and size, one line after the other as they are asked for, so that whoever counts them can
 * stop. A line without a path has the path ''. What cannot be read ends it.
 */
export function* recordedFiles(text: string): Generator<RecordedFile> {
  for (const [path = '', digest = ''] of rows(text)) {
    const base64 = /^sha256=([A-Za-z0-9_-]{43})=?$/.exec(digest)?.[1];
    yield { path, sha256: base64 === undefined ? undefined : Buffer.from(base64, 'base64url').toString('hex') };
  }
}

/** Rows of CSV (RFC 4180): a quoted field may hold commas, line feeds and doubled quotes. Linear in the text. */
function* rows(text: string): Generator<string[]> {
  const delimiter = /,|\r\n?|\n|$/g;
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quoted = text[at] === '"';
    const from = quoted ? endOfQuote(text, at) : at;
    if (from < 0) return; // a quote that nothing closes: what follows is not to be relied on
    delimiter.lastIndex = from;
    const found = delimiter.exec(text);
    const end = found?.index ?? text.length;
    row.push(quoted ? text.slice(at + 1, from - 1).replaceAll('""', '"') : text.slice(at, end));
    at = end + Math.max(1, found?.[0].length ?? 1);
    if (row.length > MAX_FIELDS) return;
    if (text[end] === ',') continue;
    yield row;
    row = [];
  }
}

/** The index behind the quote that closes the one at `at`; -1 when none does. */
function endOfQuote(text: string, at: number): number {
  for (let i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 2)) if (text[i + 1] !== '"') return i + 1;
  return -1;
}

/** Name and version of METADATA. Undefined when it has no name that Python's packaging would accept. */
export function distributionOf(metadata: string): { name: string; version: string | undefined } | undefined {
  const head = metadata.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const name = /^Name:[ \t]*([A-Za-z0-9][A-Za-z0-9._-]{0,213})[ \t]*\r?$/m.exec(head)?.[1];
  const version = /^Version:[ \t]*([A-Za-z0-9.!+_-]{1,128})[ \t]*\r?$/m.exec(head)?.[1];
  return name === undefined ? undefined : { name, version };
}
