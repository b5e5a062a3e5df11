/** What a path leads to, symlinks followed. */
export interface FileFacts {
  readonly dev: number;
  readonly ino: number;
  readonly nlink: number;
  /** Permission bits; higher bits are ignored. */
  readonly mode: number;
  /** When the inode was made, epoch ns; 0 when the file system does not say. */
  readonly birth: bigint;
  readonly directory: boolean;
}

export interface ParentFacts {
  readonly ppid: number;
  readonly tgid: number;
  /** Epoch ns. */
  readonly start: bigint;
}

export interface StdioFacts {
  readonly fd: number;
  readonly type: 'file' | 'pipe' | 'tty' | 'unix' | 'inet' | 'null' | 'other';
  readonly id: string;
}

/**
 * Live facts about the machine, asked for while the trace is read. They may be late: what they describe may be gone or
 * replaced already. Every method may return undefined and none throws.
 */
export interface World {
  /** Follows symlinks. */
  stat(path: string): FileFacts | undefined;
  /** The path with every symlink resolved. */
  realpath(path: string): string | undefined;
  /** The allow-listed part of a process's environment. */
  environ(pid: number): Record<string, string> | undefined;
  /** The first 256 bytes of a file. */
  head(path: string): Uint8Array | undefined;
  /** The path of the program a process runs. */
  image(pid: number): string | undefined;
  /** A small regular file's whole text (256 KiB). */
  text(path: string): string | undefined;
  parent(pid: number): ParentFacts | undefined;
  cwd(pid: number): string | undefined;
  stdio(pid: number): StdioFacts[] | undefined;
  /** What a descriptor stands for, as /proc says it: a path, `… (deleted)` when its name is gone. */
  descriptor(pid: number, fd: number): string | undefined;
}
