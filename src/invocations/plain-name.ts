/**
 * Parts of file names that are made at random: guids, the letters of mktemp, digests. Two runs of the
 * same job differ in them, and what a tool is called must not.
 */
const random: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '*'],
  [/^tmp\.[A-Za-z0-9]{6,12}$/, 'tmp.*'], // mktemp(1)
  [/^tmp[a-z0-9_]{8}(?=\.|-|$)/, 'tmp*'], // Python's tempfile
  [/(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{12,}(?![0-9a-z])/gi, '*'],
];

/** A file's base name with what is random in it replaced, so that it is the same in every run. */
export function plainName(name: string): string {
  let plain = name;
  for (const [pattern, put] of random) plain = plain.replace(pattern, put);
  return plain;
}
