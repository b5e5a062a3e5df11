/** Records 20,000 events to the path in its first argument and prints how that ended; to be run where files cannot grow. */
import { Recorder } from '../../src/host/recorder.ts';

const recorder = new Recorder({ path: process.argv[2] ?? '' });
for (let t = 0; t < 20_000; t++) {
  const path = `/w/${t}/${'é'.repeat(20)}`;
  recorder.write({ kind: 'file.create', t, pid: 7, tid: 7, start: 0, job: true, done: true, path });
}
process.stdout.write(JSON.stringify({ end: recorder.finish(), seen: recorder.seen }));
