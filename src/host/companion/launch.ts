import { execFile, spawn } from 'node:child_process';
import { appendFileSync, closeSync, existsSync, openSync } from 'node:fs';
import { CLEAN } from '../action/assignment.ts';
import { programIn } from './own-copy.ts';
import { logIn } from './place.ts';

/** There while systemd is the machine's first process (sd_booted(3)). */
const SYSTEMD = '/run/systemd/system';
const SYSTEMD_RUN = '/usr/bin/systemd-run';
/** For systemd to start a unit, in milliseconds. */
const UNIT_TIME = 10_000;
/** What the companion and its sensor do as root, and nothing else. */
const CAPABILITIES = [
  'CAP_BPF CAP_PERFMON CAP_SYS_ADMIN CAP_NET_ADMIN CAP_SYS_RESOURCE', // loading programs, on older kernels by the last three
  'CAP_SYS_PTRACE CAP_KILL', // reading /proc of all processes, strace
  'CAP_DAC_OVERRIDE CAP_DAC_READ_SEARCH CAP_CHOWN CAP_FOWNER', // hashing tools, handing the recording over
  'CAP_SETUID CAP_SETGID CAP_SETPCAP', // asking tools as the job's user; the sensor gives up the rest
].join(' ');
/**
 * A small young generation: what an event leaves dies at once. No flag that changes how code is compiled: node's own modules would be compiled
 * anew, which costs a start 25 ms of the processor and more.
 */
const MEMORY = ['--max-semi-space-size=1', '--max-old-space-size=256'];

/**
 * Starts the companion from the copy in a place: in a unit of its own where there is systemd, else in a session of its own.
 * Its output goes to a file, so that it does not keep the step's output open (the runner would wait 5 s).
 * @throws Error with a sentence when it cannot be started
 */
export async function launch(directory: string, name: string): Promise<void> {
  if (existsSync(SYSTEMD) && existsSync(SYSTEMD_RUN) && (await inUnit(directory, name))) return;
  await inSession(directory);
}

/** @returns the arguments of systemd-run for the companion of the job `name` */
export function unitArguments(directory: string, name: string): string[] {
  const { node, companion } = programIn(directory);
  const properties = [
    'Type=exec',
    'KillMode=mixed',
    'OOMScoreAdjust=-900',
    'LimitMEMLOCK=infinity',
    'UMask=0077',
    `CapabilityBoundingSet=${CAPABILITIES}`,
    `WorkingDirectory=${directory}`,
    `StandardOutput=append:${logIn(directory)}`,
    `StandardError=append:${logIn(directory)}`,
  ];
  return [
    ...['--quiet', '--collect', `--unit=ironclaw-guard-${name}`, '--description=IronClaw Guard of one job'],
    ...Object.entries(CLEAN).map(([key, value]) => `--setenv=${key}=${value}`),
    ...properties.map((property) => `--property=${property}`),
    ...['--', node, ...MEMORY, companion, directory],
  ];
}

/** @returns false when systemd refuses, and has said why into the log */
function inUnit(directory: string, name: string): Promise<boolean> {
  const options = { cwd: '/', env: CLEAN, timeout: UNIT_TIME } as const;
  return new Promise((resolve) => {
    execFile(SYSTEMD_RUN, unitArguments(directory, name), options, (error, _, stderr) => {
      if (error !== null) appendFileSync(logIn(directory), `systemd-run: ${stderr.trim() || error.message}\n`);
      resolve(error === null);
    });
  });
}

function inSession(directory: string): Promise<void> {
  const { node, companion } = programIn(directory);
  const log = openSync(logIn(directory), 'a', 0o600);
  const child = spawn(node, [...MEMORY, companion, directory], {
    cwd: directory,
    detached: true,
    env: CLEAN,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return new Promise((resolve, reject) => {
    child.once('error', ({ message }) => reject(new Error(`the companion could not be started: ${message}`)));
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
