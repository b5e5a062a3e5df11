import { type Operation, operations, type Profile, type Right, type Zone } from '../../src/baseline/profile.ts';
import { markdownCode, markdownText } from '../../src/report/escape.ts';

const LONGEST = 2000; // of a text that is quoted

/** Prose for Markdown; what stands between backticks is code. */
export const prose = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part) => (part.length > 2 && part.startsWith('`') ? code(part.slice(1, -1)) : markdownText(part, LONGEST)))
    .join('');

export const code = (text: string): string => markdownCode(text, LONGEST);

/** A word for each operation; what several together are called. */
const verbs: Readonly<Record<Operation, string>> = {
  read: 'read',
  create: 'make',
  truncate: 'empty',
  modify: 'change',
  append: 'append to',
  delete: 'delete',
  rename: 'rename',
  link: 'link',
  chmod: 'change modes',
  chown: 'change owners',
  connect: 'connect to',
  listen: 'listen on',
  exec: 'run',
  load: 'load as a library',
};
const together: readonly (readonly [word: string, ops: readonly Operation[]])[] = [
  ['write', ['create', 'truncate', 'modify', 'append', 'delete', 'rename', 'link', 'chmod', 'chown']],
  ['write (but owners)', ['create', 'truncate', 'modify', 'append', 'delete', 'rename', 'link', 'chmod']],
];

/** `write, run`: operations as a reader says them. */
export function operationWords(op: readonly Operation[]): string {
  const words: string[] = [];
  let left: readonly Operation[] = op;
  const [name, members] = together.find(([, ops]) => ops.every((one) => op.includes(one))) ?? [];
  if (name !== undefined && members !== undefined) {
    words.push(name);
    left = op.filter((one) => !members.includes(one));
  }
  return [...words, ...operations.filter((one) => left.includes(one)).map((one) => verbs[one])].join(', ');
}

/** What a variable stands for, with its owner where it has one: `${cache:npm}`. */
const places = new Map<string, (owner: string) => string>([
  ['workspace', () => 'the workspace'],
  ['home', () => 'the home directory'],
  ['tmp', () => 'temporary directories'],
  ['runner:temp', () => 'the job’s temporary directory'],
  ['package', () => 'the package’s own directory'],
  ['toolcache', () => 'the tool cache'],
  ['proxy', () => 'the configured proxy'],
  ['git:remote', () => 'the remotes of the repository'],
  ['cache', (owner) => (owner === 'generic' ? 'the cache directory of the user' : `the cache of ${owner}`)],
  ['prefix', (owner) => `where ${owner} installs globally`],
  ['registry', (owner) => `the registries that ${owner} is configured for`],
  ['dist', (owner) => `where ${owner} is downloaded from`],
]);

/** Words for a variable's name; undefined when there are none. */
function variableWords(name: string): string | undefined {
  const known = places.get(name);
  if (known !== undefined) return known('');
  const [, kind = '', owner = ''] = /^([a-z]+):(.+)$/.exec(name) ?? [];
  return places.get(kind)?.(owner);
}

const begins = /^\$\{([a-z:-]+)\}(?:\/(.*))?$/s;

/** Paths by the place they lie in: `the workspace: everything; the cache of npm: _logs/*`. */
export function pathWords(patterns: readonly string[]): string {
  const byPlace = new Map<string, string[]>();
  for (const pattern of patterns) {
    const [, name = '', rest = ''] = begins.exec(pattern) ?? [];
    const place = variableWords(name);
    const [key, inside] = place === undefined ? ['', code(pattern)] : [place, inPlace(rest)];
    byPlace.set(key, [...(byPlace.get(key) ?? []), inside]);
  }
  return [...byPlace]
    .map(([place, inside]) => (place === '' ? inside.join(', ') : `${markdownText(place)}: ${inside.join(', ')}`))
    .join('; ');
}

const inPlace = (rest: string): string => (rest === '**' ? 'everything' : rest === '' ? 'itself' : code(rest));

/** Where connections may go. */
export const hostWords = (to: readonly string[]): string =>
  to
    .map((one) => {
      const [, host = one, port = ''] = /^(.*):([^:]+)$/.exec(one) ?? [];
      const [, name = ''] = begins.exec(host) ?? [];
      const place = variableWords(name);
      const where = place !== undefined ? markdownText(place) : host === '*' ? 'any host' : code(host);
      return port === '*' || port === '' ? where : `${where} (port ${markdownText(port)})`;
    })
    .join(', ');

/** Who: tools by name, classes with a link to their page. */
export const toolWords = (tools: readonly string[], classPage: (name: string) => string): string =>
  tools
    .map((one) =>
      one === '*' ? 'any program that was not dropped' : one.startsWith('class/') ? classPage(one) : code(one),
    )
    .join(', ');

/** What the rights of a profile are written with. */
export interface RightWords {
  readonly zones: readonly Zone[];
  readonly classPage: (name: string) => string;
}

/** What a right is about: paths, hosts, tools, and zones with what they are. */
function objectWords(right: Right, { zones, classPage }: RightWords): string {
  const { path, to, tool, zone } = right;
  const opened = (zone ?? []).map((name) => {
    const about = zones.find((one) => one.zone === name)?.description;
    return `zone ${code(name)}${about === undefined ? '' : ` (${prose(about)})`}`;
  });
  return [
    ...(opened.length === 0 ? [] : [`${opened.join(', ')}${path === undefined ? '' : ', only there'}`]),
    ...(path === undefined ? [] : [pathWords(path)]),
    ...(to === undefined ? [] : [hostWords(to)]),
    ...(tool === undefined ? [] : [toolWords(tool, classPage)]),
  ].join(': ');
}

/** Rights as a table: what may be done, to what, by whom where it is said, and in how many runs it was seen where it was learned. */
export function rightsTable(
  rights: readonly Right[],
  words: RightWords,
  learned: Profile['learned'] = undefined,
): string[] {
  if (rights.length === 0) return ['Nothing.'];
  const by = rights.some((right) => right.by !== undefined);
  const seen = learned !== undefined && rights.some((right) => right.seen !== undefined);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const titles = ['may', 'what', ...(by ? ['only'] : []), ...(seen ? ['seen'] : [])];
  return [
    row(titles),
    `|${'---|'.repeat(titles.length)}`,
    ...rights.map((right) =>
      row([
        operationWords(right.op),
        objectWords(right, words),
        ...(by ? [right.by === undefined ? '' : toolWords(right.by, words.classPage)] : []),
        ...(seen ? [right.seen === undefined ? '' : `in ${right.seen} of ${learned?.runs} runs`] : []),
      ]),
    ),
  ];
}
