import { spawnSync } from 'node:child_process';
import { parseAnswers } from '../src/evidence/plugins/parse-answers.ts';
import type { PluginRequest } from '../src/evidence/plugins/request.ts';
import { runPlugin } from '../src/host/plugins/run-plugin.ts';
import { hello, manyTools } from '../src/host/plugins/sample-job.ts';
import { unusedUser } from '../src/host/plugins/unused-user.ts';
import { canonicalLine } from '../src/report/canonical.ts';
import { median } from './paired.ts';

/**
 * The round trip of a plug-in: from its start until its answers are read, with its copy, its limits and its end. A shell that says only
 * `done`, and a node that answers about TOOLS tools (default 200), each against starting the same interpreter with nothing to do.
 * Medians of ROUNDS rounds (default 15), in turns, milliseconds, and their ratio.
 */
const [tools = 200, rounds = 15] = process.argv.slice(2).map(Number);

const done = '#!/bin/sh\necho \'{"type":"done"}\'\n';
const answering = `#!${process.execPath}
let text = '';
process.stdin.setEncoding('utf8').on('data', (more) => (text += more)).on('end', () => {
  const out = text.trim().split('\\n').map((line) => JSON.parse(line)).flatMap(({ type, id: about }) =>
    type === 'tool' ? [{ type: 'fact', about, name: 'known', value: true }] : []);
  process.stdout.write([...out, { type: 'done' }].map((one) => JSON.stringify(one)).join('\\n') + '\\n');
});
`;
const told: PluginRequest[] = [hello('bench'), ...manyTools(tools), { type: 'end' }];
const user = process.geteuid?.() === 0 ? unusedUser(new Set()) : undefined;

async function roundTrip(text: string, requests: readonly PluginRequest[]): Promise<number> {
  const begun = performance.now();
  const run = { bytes: Buffer.from(text), command: 'bench', args: [], env: {}, budget: 20_000, memory: 512 };
  const input = requests.map(canonicalLine).join('');
  const { output, failure } = await runPlugin({ ...run, input, user, place: undefined });
  if (failure !== undefined) throw new Error(failure);
  parseAnswers(output);
  return performance.now() - begun;
}

function bare(program: string, args: readonly string[]): number {
  const begun = performance.now();
  spawnSync(program, args);
  return performance.now() - begun;
}

const ways: readonly [what: string, trip: () => Promise<number>, plain: () => number][] = [
  [
    'a shell that says done',
    () => roundTrip(done, [hello('bench'), { type: 'end' }]),
    () => bare('/bin/sh', ['-c', ':']),
  ],
  [`node, told of ${tools} tools`, () => roundTrip(answering, told), () => bare(process.execPath, ['-e', ''])],
];
for (const [what, trip, plain] of ways) {
  const [trips, plains]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    plains.push(plain());
    trips.push(await trip());
  }
  const [a, b] = [median(trips), median(plains)];
  const ratio = median(trips.map((value, round) => value / (plains[round] ?? value)));
  const range = `${Math.min(...trips).toFixed(0)} to ${Math.max(...trips).toFixed(0)}`;
  console.log(`${what}: ${a.toFixed(0)} ms (${range}); its interpreter alone ${b.toFixed(0)} ms; ${ratio.toFixed(1)}x`);
}
