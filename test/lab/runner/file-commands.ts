import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = {
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_STATE: 'save_state_',
  GITHUB_ENV: 'set_env_',
  GITHUB_PATH: 'add_path_',
} as const;
const SUMMARY_LIMIT = 1 << 20;

/** What one stage said through its files. */
export interface FileCommands {
  readonly env: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly summary: string;
  /** what the runner would put into the log as an error */
  readonly errors: readonly string[];
}

/** Makes the file commands of one stage: a guid of its own, empty files. @returns variables, and how to read them */
export function openFileCommands(temp: string): { variables: Record<string, string>; close(): FileCommands } {
  const folder = join(temp, '_runner_file_commands');
  const guid = randomUUID();
  mkdirSync(folder, { recursive: true });
  const variables: Record<string, string> = {};
  for (const [variable, prefix] of Object.entries(KINDS)) {
    variables[variable] = join(folder, prefix + guid);
    writeFileSync(variables[variable], '');
  }
  const read = (variable: keyof typeof KINDS): string => {
    try {
      return readFileSync(variables[variable] as string, 'utf8');
    } catch {
      return '';
    }
  };
  return { variables, close: () => collect(read, variables) };
}

function collect(
  read: (variable: keyof typeof KINDS) => string,
  variables: Readonly<Record<string, string>>,
): FileCommands {
  const errors: string[] = [];
  const pairs = (variable: keyof typeof KINDS): Map<string, string> => {
    try {
      return keyValues(read(variable));
    } catch (error) {
      errors.push(`Unable to process file command '${variable}' successfully: ${(error as Error).message}`);
      return new Map();
    }
  };
  const env = pairs('GITHUB_ENV');
  if (env.delete('NODE_OPTIONS')) errors.push("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  let summary = read('GITHUB_STEP_SUMMARY');
  if (sizeOf(variables.GITHUB_STEP_SUMMARY) > SUMMARY_LIMIT) {
    errors.push('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k');
    summary = '';
  }
  const path = read('GITHUB_PATH')
    .split('\n')
    .filter((line) => line !== '');
  const result = { env, path, outputs: pairs('GITHUB_OUTPUT'), state: pairs('GITHUB_STATE'), summary, errors };
  for (const file of Object.values(variables)) rmSync(file, { force: true });
  return result;
}

function sizeOf(path: string | undefined): number {
  return path === undefined ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
}

/** `name=value` lines and `name<<DELIMITER` blocks. Throws on a line that is neither and on a block without an end. */
export function keyValues(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      found.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc > 0) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      found.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
      at = end;
    } else throw new Error(`Invalid format '${line}'`);
  }
  return found;
}
