/**
 * Takes secrets out of argument lists before they reach a recording (design section 10). Every rule marks ranges of the
 * original text; the ranges are joined and replaced at once, so that no rule sees another's marks. All scans are linear
 * in the text.
 */

type Range = readonly [from: number, to: number];

/** Masks shorter than this occur by chance. */
const MIN_MASK = 8;

/**
 * Tokens that announce themselves. Prefixes as published by the issuers: GitHub, GitLab, npm, PyPI, AWS, Slack, Stripe,
 * OpenAI and Anthropic, Google, DigitalOcean, Vault, SendGrid, Shopify, Grafana, Docker; then JSON web tokens.
 */
const TOKENS = new RegExp(
  `(?<![A-Za-z0-9])(?:${[
    '(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|xox[abeoprs]-|[sr]k_(?:live|test)_|sk-|dop_v1_|hv[sb]\\.|shp(?:at|ss|ca)_|glsa_|dckr_pat_)[A-Za-z0-9_\\-.]{16,}',
    'A[KS]IA[A-Z0-9]{16}',
    'AIza[A-Za-z0-9_\\-]{35}',
    'ya29\\.[A-Za-z0-9_\\-]{20,}',
    'SG\\.[A-Za-z0-9_\\-]{16,}\\.[A-Za-z0-9_\\-]{16,}',
    // The second look-behind keeps `eyJ-eyJ-...` linear.
    '(?<![A-Za-z0-9_\\-])eyJ[A-Za-z0-9_\\-]{8,}\\.eyJ[A-Za-z0-9_\\-]{8,}\\.[A-Za-z0-9_\\-]*',
  ].join('|')})`,
  'g',
);

/** Last words of a name that mean a secret. */
const SECRET_WORDS =
  /^(?:pass|password|passwd|passphrase|passcode|pwd|pat|secret|secrets|token|tokens|credential|credentials|auth|apikey|authtoken|accesstoken|accesskey|secretkey|privatekey)$/;
/** Words that make a following `key` a secret. */
const KEY_OWNERS = /^(?:api|access|secret|private|auth|account|signing|encryption|deploy|license)$/;

/** Does a name such as `--db-password`, `_authToken` or `AWS_SECRET_ACCESS_KEY` name a secret? */
function isSecretName(name: string): boolean {
  const words = name
    .slice(-80)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  return SECRET_WORDS.test(last) || (last === 'key' && KEY_OWNERS.test(words.at(-2) ?? ''));
}

/**
 * Replaces what looks like a credential, and every mask.
 * @param argv the arguments as executed
 * @param masks secrets known by value; those shorter than 8 characters are ignored
 * @param hash a salted digest of a secret, fit to print
 * @returns the arguments with each secret written `<redacted:HASH>`, and whether there was one
 */
export function redactArguments(
  argv: string[],
  masks: ReadonlySet<string>,
  hash: (secret: string) => string,
): { argv: string[]; redacted: boolean } {
  const program = (argv[0] ?? '').slice((argv[0] ?? '').lastIndexOf('/') + 1);
  const known = [...masks].filter((mask) => mask.length >= MIN_MASK);
  let redacted = false;
  const clean = argv.map((argument, i) => {
    const ranges = [
      ...maskRanges(argument, known),
      ...shapeRanges(argument),
      ...placeRanges(argument, i > 0 ? argv[i - 1] : undefined, program),
    ];
    if (ranges.length === 0) return argument;
    redacted = true;
    return replace(argument, ranges, hash);
  });
  return { argv: clean, redacted };
}

/**
 * The same for options in one text, as a variable of the environment holds them: by what stands in it as in a script, and word by word as
 * in a list of arguments.
 */
export function redactSetting(text: string, masks: ReadonlySet<string>, hash: (secret: string) => string): string {
  const [, , script = ''] = redactArguments(['sh', '-c', text], masks, hash).argv;
  const parts = script.split(/(\s+)/);
  const { argv } = redactArguments(
    parts.filter((_, index) => index % 2 === 0),
    masks,
    hash,
  );
  return parts.map((part, index) => (index % 2 === 0 ? argv[index / 2] : part)).join('');
}

function replace(text: string, ranges: Range[], hash: (secret: string) => string): string {
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let out = '';
  let at = 0;
  for (let i = 0; i < ranges.length; ) {
    const from = (ranges[i] as Range)[0];
    let to = (ranges[i] as Range)[1];
    for (i++; i < ranges.length && (ranges[i] as Range)[0] < to; i++) to = Math.max(to, (ranges[i] as Range)[1]);
    out += `${text.slice(at, from)}<redacted:${hash(text.slice(from, to))}>`;
    at = to;
  }
  return out + text.slice(at);
}

function* maskRanges(text: string, masks: readonly string[]): Generator<Range> {
  for (const mask of masks) {
    for (let at = text.indexOf(mask); at >= 0; at = text.indexOf(mask, at + mask.length)) yield [at, at + mask.length];
  }
}

/** Secrets known by their shape, wherever they stand. */
function* shapeRanges(text: string): Generator<Range> {
  for (const match of text.matchAll(TOKENS)) yield [match.index, match.index + match[0].length];
  for (let at = text.indexOf('-----BEGIN '); at >= 0; ) {
    const end = text.indexOf('-----END ', at);
    const to = end < 0 ? text.length : Math.min(text.length, lineEnd(text, end));
    if (text.slice(at, at + 60).includes('PRIVATE KEY')) yield [at, to];
    at = text.indexOf('-----BEGIN ', to);
  }
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const from = at + 3;
    const authority = text.slice(from, stop(text, from, URL_END));
    const sign = authority.lastIndexOf('@');
    const colon = authority.indexOf(':');
    if (colon >= 0 && colon + 1 < sign) yield [from + colon + 1, from + sign];
    else if (colon < 0 && sign >= MIN_USER_TOKEN) yield [from, from + sign];
  }
}

/** A user name without password this long is a token (`https://TOKEN@host`). */
const MIN_USER_TOKEN = 20;
const URL_END = /[\s/?#"'<>\\]/;
const VALUE_END = /[\s"'`;&|)]/;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The first index from `from` on at which a character of the class stands, else the end. */
function stop(text: string, from: number, end: RegExp): number {
  let i = from;
  while (i < text.length && !end.test(text[i] as string)) i++;
  return i;
}

/** Secrets known by what stands before them: an option, an assignment, a header. */
function* placeRanges(text: string, before: string | undefined, program: string): Generator<Range> {
  if (before !== undefined && text !== '') yield* afterOption(text, before, program);
  if (text.startsWith('-u') && text.length > 2 && program === 'curl') yield* password(text, 2);
  if (/^-p./.test(text) && /^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/.test(program))
    yield [2, text.length];
  yield* assignments(text, before === '-c' || before === '-ec' || before === '-lc' || before === '-e');
  let to = 0;
  for (const match of text.matchAll(/authorization["']?[ \t]*[:=][ \t]*/gi)) {
    const from = match.index + match[0].length;
    if (match.index < to) continue;
    to = Math.min(lineEnd(text, from), stop(text, from, /["']/));
    if (to > from && text[from] !== '$') yield [from, to];
  }
}

function* afterOption(text: string, before: string, program: string): Generator<Range> {
  const option = before.startsWith('-') && !before.includes('=');
  if (option && before.startsWith('--') && isSecretName(before) && !text.startsWith('-')) yield [0, text.length];
  if (before === '-u' || before === '--user' || before === '--proxy-user' || before === '-U') yield* password(text, 0);
  if (before === '-p' && program === 'sshpass') yield [0, text.length];
  if (before === '-H' || before === '--header') yield* header(text);
}

/** `user:password`; a pair of numbers is a user and a group. */
function* password(text: string, from: number): Generator<Range> {
  const colon = text.indexOf(':', from);
  if (colon < 0 || colon + 1 >= text.length || /^\d+:\d+$/.test(text.slice(from))) return;
  yield [colon + 1, text.length];
}

/** `Name: value` with a name that means a secret. */
function* header(text: string): Generator<Range> {
  const colon = text.indexOf(':');
  if (colon <= 0 || !isSecretName(text.slice(0, colon))) return;
  let from = colon + 1;
  while (text[from] === ' ') from++;
  if (from < text.length) yield [from, text.length];
}

/**
 * `name=value` and `"name": "value"` with a name that means a secret. In a shell script a value ends where a word ends;
 * as an argument of its own it is all the rest. A variable's name (`$TOKEN`) is no secret.
 */
function* assignments(text: string, script: boolean): Generator<Range> {
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '=' || c === ':') {
      const quoted = c === ':' && (text[i - 1] === '"' || text[i - 1] === "'");
      const name = text.slice(Math.max(start, i - 80), quoted ? i - 1 : i);
      if ((c === '=' || quoted) && isSecretName(name)) {
        const around = start > 0 && (text[start - 1] === '"' || text[start - 1] === "'") ? text[start - 1] : undefined;
        const word = script || quoted || (start > 0 && !text.startsWith('-'));
        const range = around !== undefined && !quoted ? enclosed(text, i + 1, around) : valueRange(text, i + 1, word);
        if (range !== undefined) {
          yield* word ? [range] : betweenNames(text, range);
          i = range[1] - 1;
        }
      }
      start = i + 1;
    } else if (c === ' ' || c === '\n' || c === '\t' || c === '&' || c === '?' || c === ',' || c === '{' || c === ';')
      start = i + 1;
    else if ((c === '"' || c === "'") && start === i) start = i + 1;
  }
}

/** A variable of an environment that goes on after another's value. */
const NEXT_NAME = /[\s&;][A-Z_][A-Z0-9_]*=/g;

/** A value that is the rest of an argument may be followed by further variables: their names stay, and nothing else. */
function* betweenNames(text: string, [from, to]: Range): Generator<Range> {
  let at = from;
  for (const { index, 0: name } of text.slice(from, to).matchAll(NEXT_NAME)) {
    if (from + index > at) yield [at, from + index];
    at = from + index + name.length;
  }
  if (to > at) yield [at, to];
}

/** The rest of `"name=value"`, up to the quote that opened before the name. */
function enclosed(text: string, from: number, quote: string): Range | undefined {
  const end = text.indexOf(quote, from);
  const to = end < 0 ? text.length : end;
  return to > from && text[from] !== '$' ? [from, to] : undefined;
}

function valueRange(text: string, from: number, word: boolean): Range | undefined {
  let at = from;
  while (word && text[at] === ' ') at++;
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    const to = end < 0 ? text.length : end;
    return to > at + 1 && text[at + 1] !== '$' ? [at + 1, to] : undefined;
  }
  const to = word ? stop(text, at, VALUE_END) : text.length;
  return to > at && quote !== '$' ? [at, to] : undefined;
}
