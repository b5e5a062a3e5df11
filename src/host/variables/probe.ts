import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram, searchPath } from '../program.ts';
import { asUser, type User } from '../user.ts';

/** Where and with what environment a tool is asked about its own configuration. */
export interface Ground {
  /** Top of the work tree, resolved. Programs and configuration in it are not believed. */
  readonly workspace: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Who to run tools as. Root must not run what stands on a job's PATH. */
  readonly user?: User | undefined;
  /** An empty directory to run tools in, so that no project configuration is read. */
  readonly nowhere: string;
}

/** On a machine with eight times as much to do as it has processors, python takes five seconds to answer. */
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 1024 * 1024;

/** What tools need to find themselves and their configuration; everything else of the environment stays out. */
const PASSED =
  /^(HOME|PATH|USER|LOGNAME|LANG|TMPDIR|VIRTUAL_ENV|CONDA_PREFIX|PNPM_HOME|XDG_\w+|(PYENV|NVM|VOLTA|FNM|ASDF|N)_\w+|npm_config_\S+|PIP_\w+|YARN_\w+|GO(PROXY|SUMDB|CACHE|MODCACHE|PATH|BIN|ENV|ROOT)|(https?|all|no)_proxy)$/i;
/** Variables that name a configuration file: dropped when the file lies in the workspace. */
const CONFIG_FILES = /^(npm_config_(user|global)config|pip_config_file|yarn_rc_filename|goenv)$/i;

/** What is asked of a tool. */
interface Question {
  readonly args: readonly string[];
  /** Where it runs; default: nowhere. */
  readonly cwd?: string;
  /** For its standard input. */
  readonly input?: string;
  /** Of its output; default: UTF-8. */
  readonly encoding?: 'utf8' | 'latin1';
}

/** The tool on PATH, outside the workspace. */
export const programOf = (ground: Ground, tool: string): string | undefined =>
  findProgram(tool, [], searchPath(ground.env.PATH, ground.workspace).join(':'));

/**
 * Asks a tool on PATH, outside the workspace, and gives its standard output.
 *
 * @returns undefined when there is no such tool, it fails, or it takes longer than 10 s. Never rejects.
 */
export const ask = (ground: Ground, tool: string, args: readonly string[]): Promise<string | undefined> =>
  answer(ground, tool, { args });

/** Asks git about the repository of the workspace: reading only, without hooks, network or lazily fetched objects. */
export function askGit(
  ground: Ground,
  args: readonly string[],
  more: Pick<Question, 'input' | 'encoding'> = {},
): Promise<string | undefined> {
  if (!inRepository(ground.cwd)) return Promise.resolve(undefined);
  const all = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args];
  return answer(ground, 'git', { ...more, args: all, cwd: ground.cwd });
}

/** Whether git would find a repository from a directory: beside or above it, or it is one. Most jobs begin with none. */
function inRepository(directory: string): boolean {
  if (existsSync(join(directory, '.git')) || existsSync(join(directory, 'HEAD'))) return true;
  const parent = dirname(directory);
  return parent !== directory && inRepository(parent);
}

function answer(
  ground: Ground,
  tool: string,
  { args, cwd = ground.nowhere, input = '', encoding = 'utf8' }: Question,
): Promise<string | undefined> {
  const program = programOf(ground, tool);
  if (program === undefined) return Promise.resolve(undefined);
  const env = { ...cleanEnvironment(ground), PATH: searchPath(ground.env.PATH, ground.workspace).join(':') };
  const limits = { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT } as const;
  const options = { cwd, env, encoding, ...limits, ...asUser(ground.user) };
  return new Promise((resolve) => {
    const child = execFile(program, args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
    child.stdin?.on('error', () => {}); // it did not want to read all
    child.stdin?.end(input);
  });
}

function cleanEnvironment({ env, workspace }: Ground): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name, value]) => PASSED.test(name) && !(CONFIG_FILES.test(name) && `${value}/`.startsWith(`${workspace}/`)),
  );
  // without its libraries, which setup-python and its like name there, a tool does not start
  const libraries = searchPath(env.LD_LIBRARY_PATH, workspace).join(':');
  return {
    ...Object.fromEntries(kept),
    ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GOTOOLCHAIN: 'local',
    GOTELEMETRY: 'off',
    COREPACK_ENABLE_NETWORK: '0',
    npm_config_logs_max: '0', // asking must leave nothing behind
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    NO_UPDATE_NOTIFIER: '1',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PYTHONDONTWRITEBYTECODE: '1',
  };
}
