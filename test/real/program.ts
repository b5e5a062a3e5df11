import { spawn } from 'node:child_process';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * How the program is started: from its source by the node that runs the tests, which strips types, once for all runs; in the gate, which
 * has checked that it is what the sources build, as it ships.
 */
const SOURCE = [
  process.execPath,
  '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
  // not by a variable: the command that is watched would inherit it
  `--import=data:text/javascript,import{enableCompileCache}from'node:module';enableCompileCache('${resolve('node_modules/.cache/compiled')}')`,
  resolve('src/entry/cli.ts'),
];
const PROGRAM = process.env.IRONCLAW_TEST_BUILT === '1' ? [process.execPath, resolve('dist/cli/index.js')] : SOURCE;

/** How one run of a program ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Arguments before the program's: `ip netns exec lab`. */
  readonly under?: readonly string[];
  /** What starts the program instead of its source: `[node, dist/cli/index.js]`. */
  readonly by?: readonly string[];
  /** Told each process id that was started. */
  readonly started?: (pid: number) => void;
}

const TIMEOUT_MS = 120_000;

/** Runs the guard with arguments and waits for its end. */
export function guard(args: readonly string[], { under = [], by = PROGRAM, ...rest }: Surroundings): Promise<Ended> {
  return program([...under, ...by, ...args], rest);
}

/** Runs any program and waits for its end; killed after two minutes. Output is text. */
export function program(argv: readonly string[], { cwd, env, started }: Surroundings): Promise<Ended> {
  const [file = '', ...args] = argv;
  return new Promise((done, failed) => {
    const child = spawn(file, args, {
      cwd,
      env: env ?? environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL',
    });
    if (child.pid !== undefined) started?.(child.pid);
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text;
      });
    }
    child.once('error', failed);
    child.once('close', (status, signal) => done({ status, signal, ...texts }));
  });
}

/** As program, but an end other than status 0 is an error with what was said. */
export async function succeeds(argv: readonly string[], surroundings: Surroundings): Promise<string> {
  const { status, stdout, stderr } = await program(argv, surroundings);
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr || stdout}`);
  return stdout;
}

/**
 * The environment a user's shell would have: what the test runner and `npm test` put into ours (their own node before all others,
 * the script that runs) is taken out.
 */
export function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  const ours =
    /^(npm_(lifecycle|package)_|npm_(execpath|node_execpath|command|config_local_prefix)$|NODE|INIT_CWD$|GITHUB_)/;
  for (const [name, value] of Object.entries(process.env)) if (!ours.test(name)) env[name] = value;
  // npm names its configuration to what it runs, even where it is the one everybody has
  if (env.npm_config_userconfig === join(env.HOME ?? '/', '.npmrc')) delete env.npm_config_userconfig;
  const checkout = resolve('.');
  const own = (directory: string): boolean =>
    `${directory}${sep}`.startsWith(`${checkout}${sep}`) || directory === dirname(process.execPath);
  const path = (process.env.PATH ?? '')
    .split(':')
    .filter((directory) => !/node_modules\/\.bin$|node-gyp-bin$/.test(directory) && !own(directory));
  // a registry that stalls is asked again soon
  const patience = { npm_config_fetch_timeout: '20000', npm_config_fetch_retry_mintimeout: '500' };
  return { ...env, ...patience, PATH: path.join(':'), ...more };
}
