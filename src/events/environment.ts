/** Environment variables whose values a recording may keep; nothing else of an environment is stored. */
const KEPT = new Set([
  'GITHUB_ACTION',
  'GITHUB_ACTION_REPOSITORY',
  'GITHUB_ACTION_REF',
  'GITHUB_ACTION_PATH',
  'GITHUB_JOB',
  'GITHUB_STATE',
  'RUNNER_TRACKING_ID',
  'npm_lifecycle_event',
  'npm_command',
  'LD_AUDIT',
  'LD_PRELOAD',
  'NODE_OPTIONS',
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
