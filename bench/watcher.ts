import { readProfiles } from '../src/host/profile-files.ts';
import { profilesDirectory } from '../src/host/profile-texts.ts';
import { startJobRecording } from '../src/host/record-job.ts';

/**
 * Records what descends from a process until standard input ends, as the action's companion does:
 * `watcher.ts PID ebpf|strace OUT`. Prints `ready`, and at the end one line of JSON: the sensor's rung, what it saw and what it lost.
 */
const [pid, sensor, out = ''] = process.argv.slice(2);
const session = await startJobRecording({
  workerPid: Number(pid),
  sensor: sensor === 'strace' ? 'strace' : 'ebpf',
  out,
  workspace: process.cwd(),
  self: [],
  env: process.env,
  told: Promise.resolve({ zones: readProfiles(profilesDirectory()).zones }),
});
console.log('ready');
process.stdin.resume().once('end', async () => {
  const { sensor: rung, events, coverage } = await session.stop();
  console.log(JSON.stringify({ backend: rung.backend, events: events.count + events.folded, lost: coverage.lost }));
});
