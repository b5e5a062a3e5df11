// The baseline of bench/score.ts: reads a file in chunks of 64 KiB and parses every line, and nothing else.
const { openSync, readSync } = require('node:fs');
const fd = openSync(process.argv[2], 'r');
const buffer = Buffer.allocUnsafe(64 * 1024);
let rest = '';
let events = 0;
for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) {
  const lines = (rest + buffer.latin1Slice(0, got)).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) if (JSON.parse(line).kind !== undefined) events++;
}
process.stdout.write(`${events}\n`);
