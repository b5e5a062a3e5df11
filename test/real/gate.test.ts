import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { underEachSensor } from './each-sensor.ts';
import { environment } from './program.ts';
import { watchedRun } from './watched-run.ts';
import { directory } from './workplace.ts';

const GATE = `"${process.execPath}" --disable-warning=MODULE_TYPELESS_PACKAGE_JSON "${resolve('src/entry/cli.ts')}" gate`;
const WORK = `${GATE}; echo "clean $?"
touch x; ${GATE}; echo "deviating $?"
IRONCLAW_GATE="\${IRONCLAW_GATE%@*}@$PWD/nowhere" ${GATE}; echo "gone $?"
IRONCLAW_GATE= ${GATE}; echo "none $?"
`;
const CONFIG = `policy:
  rules:
    - { id: no-touch, when: tool.name == "touch", then: fail }
`;

underEachSensor(
  'a gate inside of a run judges what was seen so far, and passes nothing where nobody can be asked',
  async (t) => {
    const cwd = directory(t, { 'config.yml': CONFIG });
    const run = await watchedRun(['sh', '-c', WORK], { cwd, env: environment() }, ['--config', 'config.yml']);
    assert.equal(run.status, 10, run.stderr);
    assert.deepEqual(run.stdout.trim().split('\n'), ['clean 0', 'deviating 10', 'gone 10', 'none 2']);
    assert.match(run.stderr, /gate: pass/);
    assert.match(run.stderr, /gate: fail; .*no-touch/);
    assert.match(run.stderr, /gate: the guard cannot be reached: .*what nobody saw does not pass/);
    assert.match(run.stderr, /no guard can be asked here: IRONCLAW_GATE is not set/);
    const { gates } = JSON.parse(readFileSync(join(run.out, 'result.json'), 'utf8')) as {
      gates: { t: number; decision: string }[];
    };
    assert.deepEqual(
      gates.map(({ decision }) => decision),
      ['pass', 'fail'],
    );
  },
);
