/** What the sensor printed of one act, as short sentences that a table can hold. */
export type Line = Readonly<Record<string, unknown>> & { readonly kind: string };

/** An act's run: what came of it, and its sentences. */
export interface Told {
  readonly act: string;
  /** As waitpid has it. */
  readonly status: number;
  readonly sentences: readonly string[];
}

const TOLD_FIELDS = ['how', 'signal', 'code', 'proto', 'dir', 'detail', 'uid', 'gid', 'capabilities', 'mode'] as const;

function outcome({ kind, done, err }: Line): string {
  if (done === true) return '';
  if (done === 'attempt') return '?';
  // a kernel without modules refuses them in another way
  return kind === 'kernel.module' ? '!' : `!${err}`;
}

function program({ exe, argv, cwd, interp, deleted, memfd, cut }: Line): string[] {
  const words = (argv as string[]).map((word) => (word.length > 40 ? `${word.slice(0, 4)}…` : word));
  const marks = [interp && `by ${interp}`, deleted && 'deleted', memfd && 'memfd', cut && `cut ${cut}`];
  return [(exe as { path: string }).path, JSON.stringify(words), `in ${cwd}`, ...marks.filter(Boolean).map(String)];
}

/** `kind path to …`, `?` behind an attempt, `!EACCES` behind a refusal; the processes of the job have the names in `names`. */
function sentence(line: Line, names: ReadonlyMap<unknown, string>): string {
  const who = names.get(line.pid);
  const words: unknown[] = [who ? `${who}: ${line.kind}` : line.kind];
  if (line.kind === 'process.exec') words.push(...program(line));
  for (const field of ['path', 'to'] as const) if (line[field] !== undefined) words.push(line[field]);
  if (line.child !== undefined) words.push(names.get(line.child) ?? line.child);
  if (line.target !== undefined) words.push(`at ${names.get(line.target) || line.target}`);
  for (const field of line.kind === 'process.exec' ? [] : TOLD_FIELDS)
    if (line[field] !== undefined) words.push(field === 'mode' ? `0${Number(line.mode).toString(8)}` : line[field]);
  if (line.addr !== undefined)
    words.push(line.port === undefined ? line.addr : `${line.addr} ${Number(line.port) < 10000 ? line.port : '*'}`);
  for (const mark of ['exchange', 'bytes']) if (line[mark]) words.push(mark);
  if (line.data !== undefined)
    words.push(
      Buffer.from(String(line.data), 'hex')
        .toString('latin1')
        .replace(/[^ -~]+/g, '.'),
    );
  return (
    words
      .map(String)
      .filter(Boolean)
      .join(' ')
      .replace(/(.)\1{30,}/g, '$1…') + outcome(line)
  );
}

/** The first process has no name, its children are `child`, `child 2`…; its start and its end go without saying. */
function sentences(lines: readonly Line[], base: string, sensor: unknown, { pid: main, parent }: Line): string[] {
  const own = lines.filter(
    ({ job, kind }) => job === true && !kind.startsWith('sensor.') && !kind.startsWith('stage.'),
  );
  const names = new Map<unknown, string>([
    [main, ''],
    [sensor, 'the sensor'],
    [parent, 'its parent'],
  ]);
  for (const { kind, child } of own)
    if (kind === 'process.fork') names.set(child, names.size === 3 ? 'child' : `child ${names.size - 2}`);
  const start = own.findIndex(({ kind, pid }) => kind === 'process.exec' && pid === main);
  return own
    .filter((line, at) => at > start && !(line.kind === 'process.exit' && line.pid === main))
    .map((line) => sentence(line, names).replaceAll(`${base}/`, './').replaceAll(base, '.').replace(/#\d+/, '#N'));
}

/**
 * What stage.c wrote, act by act. `.` stands for the act's directory, which is PLACE/PROGRAM-ACT.
 *
 * @param output NDJSON of the sensor and of stage
 * @param place where stage ran, without symbolic links
 */
export function told(output: string, place: string): { readonly ready: Line; readonly acts: readonly Told[] } {
  const lines = output
    .split('\n')
    .filter((text) => text.startsWith('{'))
    .map((text) => JSON.parse(text) as Line);
  const ready = lines[0] ?? { kind: 'nothing' };
  const acts: Told[] = [];
  let from = 1;
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'stage.act') continue;
    const act = String(line.act);
    const base = `${place}/${act.replace('/', '-')}`;
    acts.push({ act, status: Number(line.status), sentences: sentences(lines.slice(from, at), base, ready.pid, line) });
    from = at + 1;
  }
  return { ready, acts };
}
