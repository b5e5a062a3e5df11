import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { ResultDocument } from '../../src/report/result.ts';
import { watchedRun } from './watched-run.ts';
import { checkout } from './workplace.ts';

/**
 * The same work under both sensors: the same findings, scores within half a point (time passes differently), the same tools, and
 * the same kinds of signal of each. What differs for a reason stands here: strace tells of attempts that failed (a connection to a
 * socket that is not there), and orders reads otherwise.
 */
const UNEQUAL = new Set(['net.connect', 'file.read', 'lib.load']);

const findings = ({ findings: all }: ResultDocument): string[] => all.map(({ id }) => id).sort();
const tools = ({ invocations }: ResultDocument): string[] =>
  invocations.map(({ rolePath }) => rolePath.map(({ name }) => name).join(' › ')).sort();
const kinds = ({ invocations }: ResultDocument): string[] => {
  const said = invocations.flatMap(({ tool, signals }) =>
    signals.filter(({ kind }) => !UNEQUAL.has(kind)).map(({ kind, target }) => `${tool.name} ${kind} ${target}`),
  );
  return [...new Set(said)].sort();
};

async function underBoth(t: TestContext, files: Record<string, string>, argv: readonly string[]) {
  const run = async (sensor: string): Promise<ResultDocument> => {
    const cwd = await checkout(t, files);
    const { document, stderr } = await watchedRun(argv, { cwd }, ['--sensor', sensor]);
    assert.equal(document.sensor.name, sensor, stderr);
    assert.equal(document.sensor.unknown, 0, stderr);
    assert.equal(document.coverage.lost, 0, stderr);
    return document;
  };
  const [ebpf, strace] = [await run('ebpf'), await run('strace')];
  assert.deepEqual(findings(ebpf), findings(strace));
  assert.deepEqual(tools(ebpf), tools(strace));
  assert.deepEqual(kinds(ebpf), kinds(strace));
  assert.ok(Math.abs((ebpf.risk.score ?? 0) - (strace.risk.score ?? 0)) <= 0.5);
  return ebpf;
}

test('a compile, a link and a run look the same under both sensors', async (t) => {
  const document = await underBoth(
    t,
    { 'a.c': 'int main(void) { return 0; }\n', Makefile: 'a: a.c\n\tcc -o a a.c\n' },
    ['sh', '-c', 'make -s && ./a'],
  );
  assert.equal(document.risk.score, 0);
});

test('file acts of every kind look the same under both sensors', async (t) => {
  const script = `: > new; echo more >> new; echo less > new; cp new copy; mv copy moved; ln moved hard; ln -s moved soft
mkdir -p deep/er; mv deep other; chmod 700 moved; chmod 600 soft; rm soft hard; rmdir other/er other; truncate -s 5 moved
ln -s . here; : > here/through; cd here && : > relative; (cd /tmp && : > "$OLDPWD/back"); rm -r back through`;
  const document = await underBoth(t, { 'work.sh': script }, ['sh', 'work.sh']);
  assert.equal(document.risk.score, 0);
});

test('what a script should not do is found by both sensors alike', async (t) => {
  const script = `echo 'int main(void) { return 0; }' | gcc -o /etc/ironclaw-differential -x c -
rm -f /etc/ironclaw-differential; cp /bin/true ./copied && ./copied; cat "$1" >/dev/null`;
  const document = await underBoth(t, { 'work.sh': script }, ['sh', 'work.sh', join('/root', '.bash_history')]);
  assert.ok(document.findings.length > 0);
});
