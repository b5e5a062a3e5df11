/** Places in a list of runs as text: `0-11,13`. */
export function runsText(runs: Iterable<string>, places: ReadonlyMap<string, number>): string {
  const sorted = [...runs].map((run) => places.get(run) ?? 0).sort((a, b) => a - b);
  const parts: string[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to + 1] === (sorted[to] ?? 0) + 1) to++;
    parts.push(from === to ? `${sorted[from]}` : `${sorted[from]}-${sorted[to]}`);
    from = to + 1;
  }
  return parts.join(',');
}

/** The runs a text names. Throws a RangeError for a place that the list does not have. */
export function runsOf(text: string, runs: readonly string[]): Set<string> {
  const found = new Set<string>();
  if (text === '') return found;
  for (const part of text.split(',')) {
    const [first = '', last = first] = part.split('-');
    const [from, to] = [Number(first), Number(last)];
    if (to < from || to >= runs.length) throw new RangeError(`\`${part}\` names runs that the document does not list`);
    for (let at = from; at <= to; at++) found.add(runs[at] ?? '');
  }
  return found;
}
