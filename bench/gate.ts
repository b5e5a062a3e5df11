import { EMPTY, stageTimes } from './stage-times.ts';

/**
 * What a gate adds to a job that compiles one file, in the lab runner, as root: time of its pre and its main, against an action of node
 * that does nothing in the same job. Medians of ROUNDS jobs (default 5). The bundles must be built.
 */
const [rounds = 5] = process.argv.slice(2).map(Number);
const time = await stageTimes(
  [
    { uses: 'ironclaw/guard@v1' },
    { run: "printf 'int main(void) { return 0; }' > a.c && gcc -o a a.c && ./a" },
    { uses: EMPTY, id: 'empty' },
    { uses: 'ironclaw/guard/gate@v1', id: 'gate' },
  ],
  rounds,
);
const nothing = time('empty', 'main');
const told = (stage: 'pre' | 'main'): string =>
  `${stage} ${time('gate', stage)} ms (${(time('gate', stage) / nothing).toFixed(1)}x)`;
console.log(`an empty action ${nothing} ms; a gate: ${told('pre')}, ${told('main')}; medians of ${rounds}`);
