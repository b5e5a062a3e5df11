import { join } from 'node:path';
import { judgeRecording } from '../src/host/judge.ts';
import { openRecording } from '../src/host/recording-files.ts';

/** One measured pass over a recording in a process of its own: `score` judges it, `parse` only reads and parses every line. */
const [mode, directory = '.'] = process.argv.slice(2);
const started = process.hrtime.bigint();
let found = '';
if (mode === 'parse') {
  let n = 0;
  openRecording(directory).lines((line) => {
    n += JSON.parse(line).seq === undefined ? 0 : 1;
  });
  found = `${n} events`;
} else {
  const document = await judgeRecording(directory, { out: join(directory, 'out'), profiles: 'profiles' });
  found = `${document.decision} ${document.risk.score} ${document.totals.events} events, ${document.findings.length} findings`;
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
process.stdout.write(JSON.stringify({ seconds, rss: process.resourceUsage().maxRSS * 1024, found }));
