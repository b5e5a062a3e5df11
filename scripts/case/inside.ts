/**
 * The part of scripts/case.ts that runs in the neutral place: prepares, then records the command into /mnt/stage/out. Its environment
 * is the command's but for the variables named below.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readProfiles } from '../../src/host/profile-files.ts';
import { recordRun } from '../../src/host/record-run.ts';
import { serveFiles } from './file-server.ts';
import { recordJob } from './job.ts';
import { RUNNER, WORKSPACE } from './neutral-place.ts';

const STAGE = '/mnt/stage';
const env: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !name.startsWith('CASE_') && name !== 'OLDPWD' && name !== '_' && name !== 'SHLVL',
  ),
);
const user = readFileSync(`${STAGE}/user`, 'utf8') === 'root' ? undefined : RUNNER;
shell(readFileSync(`${STAGE}/prepare`, 'utf8'));
if (process.argv[2] === '--prepare') process.exit();
const close = existsSync(`${STAGE}/served`) ? await serveFiles(`${STAGE}/served`) : () => {};
const { zones } = readProfiles('/mnt/guard/profiles');
const out = `${STAGE}/out`;
const recorded = existsSync(`${STAGE}/job.yml`)
  ? recordJob(`${STAGE}/job.yml`, { env, out, zones, user: RUNNER })
  : recordRun({
      argv: process.argv.slice(2),
      cwd: WORKSPACE,
      env,
      out,
      sensor: 'ebpf',
      zones,
      ...(user === undefined ? {} : { user }),
    });
const recording = await recorded.finally(() => {
  close();
  shell(readFileSync(`${STAGE}/after`, 'utf8'));
});
if (recording.sensor.name !== 'ebpf') throw new Error(`the sensor did not start: ${recording.sensor.health.reason}`);

/** Runs a shell command that is not recorded, as whoever runs the recorded one. */
function shell(command: string): void {
  if (command === '') return;
  const { status } = spawnSync('/bin/sh', ['-ec', command], { cwd: WORKSPACE, env, stdio: 'inherit', ...user });
  if (status !== 0) throw new Error(`\`${command}\` ended with ${status}`);
}
