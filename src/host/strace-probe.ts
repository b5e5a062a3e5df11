import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { straceArguments } from '../events/strace/syscalls.ts';
import { findProgram } from './program.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** An strace that works here, or the sentence that says why there is none. */
export type StraceProbe = { readonly path: string; readonly version: string } | { readonly reason: string };

/** --seccomp-bpf, without which a build takes several times as long, came with this version. */
const OLDEST = [5, 3] as const;
const DIRECTORIES = ['/usr/bin', '/bin', '/usr/local/bin'];
const PROBE_TIMEOUT_MS = 5000;

/**
 * Option with which strace runs detached, as a grandchild out of reach of our terminal: the command stays our direct child, so its exit
 * status, its signals and its terminal are what they are without us, also when strace is killed.
 */
export const DETACHED_TRACER = '-DDD';

/**
 * Finds strace, reads its version and traces `true` once with the very options a recording uses.
 *
 * @param path the PATH to search after the standard directories
 * @param every all system calls are to be traced
 * @returns path and version, or a reason fit for the user; never rejects
 */
export async function probeStrace(path: string | undefined, every = false): Promise<StraceProbe> {
  const strace = findProgram('strace', DIRECTORIES, path);
  if (strace === undefined) {
    return {
      reason: `strace was not found in ${DIRECTORIES.join(', ')} or on PATH; install it with \`apt-get install strace\``,
    };
  }
  try {
    return await tryStrace(strace, every);
  } catch (error) {
    return { reason: `strace could not be tried: ${(error as Error).message}` };
  }
}

/** As probeStrace, for the strace at a path. Rejects when there is no room for temporary files. */
export async function tryStrace(strace: string, every = false): Promise<StraceProbe> {
  const yes = findProgram('true', ['/usr/bin', '/bin'], undefined);
  if (yes === undefined)
    return { reason: 'strace could not be tried: no program `true` was found in /usr/bin or /bin' };
  const [banner, trial] = await Promise.all([output(strace, ['-V']), traceOf(strace, yes, every)]);
  const version = /version (\S+)/.exec(banner.stdout)?.[1];
  if (version === undefined) return { reason: `${strace} did not print its version: ${firstLine(banner)}` };
  if (isOlder(version)) {
    return { reason: `${strace} is version ${version}; ${OLDEST.join('.')} or newer is needed (for --seccomp-bpf)` };
  }
  if (trial.code === 0 && /^\d+ .*\+\+\+ exited with 0 \+\+\+/m.test(trial.trace)) return { path: strace, version };
  return { reason: refusal(strace, trial) };
}

/** True when tracing is already refused for the reason given, as a person would want to read it. */
function refusal(strace: string, trial: Output): string {
  if (/ptrace|attach|seize/i.test(trial.stderr) && /not permitted|denied|not implemented/i.test(trial.stderr)) {
    return (
      `${strace} may not trace here (${firstLine(trial)}): ptrace is refused by a container's seccomp profile, by ` +
      'kernel.yama.ptrace_scope, or because this process is traced itself; allow SYS_PTRACE to have the run watched'
    );
  }
  if (trial.timedOut) return `${strace} did not finish tracing \`true\` within ${PROBE_TIMEOUT_MS / 1000} s`;
  return `${strace} failed to trace \`true\`: ${firstLine(trial)}`;
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

interface Output {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** Traces one short command into a file of its own. */
async function traceOf(strace: string, command: string, every: boolean): Promise<Output & { trace: string }> {
  const directory = temporaryDirectory();
  try {
    const file = join(directory, 'trial');
    const args = straceArguments({ fifo: file, command: [command], every });
    const ran = await output(strace, [DETACHED_TRACER, ...args]);
    return { ...ran, trace: existsSync(file) ? readFileSync(file, 'latin1') : '' };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function output(program: string, args: readonly string[]): Promise<Output> {
  const options = { timeout: PROBE_TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 1 << 20, env: {} } as const;
  return new Promise((resolve) => {
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      resolve({
        code: child.exitCode,
        stdout,
        stderr: stderr || (error?.message ?? ''),
        timedOut: error?.killed === true,
      });
    });
  });
}

function firstLine(from: Output): string {
  const line = from.stderr.split('\n').find((candidate) => /strace|error|denied|permitted/i.test(candidate));
  return (line ?? (from.stderr || from.stdout || `exit status ${from.code}`)).trim().slice(0, 200);
}
