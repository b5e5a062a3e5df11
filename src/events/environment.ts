/**
 * Variables by which code comes into a process beside its program: what no event of its own tells, unlike programs that a variable
 * names (GIT_SSH_COMMAND, PAGER), which are executed. PYTHONSTARTUP is read by a terminal's Python only.
 */
const CARRYING = [
  'BASH_ENV',
  'DOTNET_STARTUP_HOOKS',
  'JAVA_TOOL_OPTIONS',
  'JDK_JAVA_OPTIONS',
  'LD_AUDIT',
  'LD_PRELOAD',
  'NODE_OPTIONS',
  'PERL5OPT',
  'RUBYOPT',
  '_JAVA_OPTIONS',
] as const;

/** Environment variables whose values a recording may keep; nothing else of an environment is stored. sensor/print-exec.c has the same. */
const KEPT: ReadonlySet<string> = new Set([
  ...CARRYING,
  'GITHUB_ACTION',
  'GITHUB_ACTION_REPOSITORY',
  'GITHUB_ACTION_REF',
  'GITHUB_ACTION_PATH',
  'GITHUB_JOB',
  'GITHUB_STATE',
  'RUNNER_TRACKING_ID',
  'npm_lifecycle_event',
  'npm_command',
  'VIRTUAL_ENV',
]);
const MAX_VALUE = 1024;

/**
 * What a recording keeps of a variable: undefined for one that is not on the list, the first 1024 characters of its value
 * else. Of GITHUB_STATE, a file with a guid in its name, only the file's name.
 */
export function keptVariable(key: string, value: string): string | undefined {
  if (!KEPT.has(key)) return undefined;
  const cut = value.slice(0, MAX_VALUE);
  return key === 'GITHUB_STATE' ? cut.slice(cut.lastIndexOf('/') + 1) : cut;
}
