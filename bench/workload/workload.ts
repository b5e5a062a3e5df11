/** A job to time: what is run, where, and what has to be undone before each round. */
export interface Workload {
  readonly title: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Puts things back; not timed. */
  readonly before: () => void;
}

/** Where a workload may put its files: on disk, and in memory where a disk would be what is measured. */
export interface Places {
  readonly disk: string;
  readonly memory: string;
}
