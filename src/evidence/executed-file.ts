import type { ToolFile } from '../events/recording.ts';

/** One execution of a file. */
export interface Execution {
  /** When it was, as events have it. */
  readonly at: number;
  /** Inode of the file, where the sensor says it. */
  readonly ino: number | undefined;
}

/**
 * Which of the files that ran under one path one execution was of: those with its inode, and of these the one that was last found
 * there before it. A file that was rewritten in its place keeps its inode, and only time tells it from what it was.
 *
 * @param files all that ran under the path
 * @returns one where it is known, several where it may be any of them; none when it was a file that nobody could hash
 */
export function executedFiles(files: readonly ToolFile[], { at, ino }: Execution): readonly ToolFile[] {
  const same = files.filter((file) => ino === undefined || file.ino === undefined || file.ino === ino);
  let last: { readonly file: ToolFile; readonly from: number } | undefined;
  for (const file of same) {
    if (file.from === undefined) return same;
    for (const from of file.from) if (from <= at && (last === undefined || from >= last.from)) last = { file, from };
  }
  return last === undefined ? [] : [last.file];
}
