import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Engine, startEngine } from '../real/engine.ts';
import { guardedJob } from './guarded-job.ts';
import { machineImage } from './machine-image.ts';

const skip = process.getuid?.() !== 0 && 'an engine of its own and the eBPF sensor need root';
const auto = { sensor: 'auto' };
/** Programs of this machine: what the actions' images are made from, and what the job container is. */
const IMAGE = 'lab-machine';
const scratch = mkdtempSync(join(tmpdir(), 'lab-containers-'));
let engine: Engine = { socket: '', host: '', stop: async () => {} };

before(async () => {
  if (skip !== false) return;
  engine = await startEngine();
  machineImage(engine, IMAGE, ['/bin/sh', '/bin/cat', '/bin/mkdir', '/bin/tail'], [process.execPath]);
});
after(async () => {
  await engine.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** A docker action whose image the runner builds. @param build what the build runs @param entry what the step runs */
const dockerAction = (build: string, entry: string): Record<string, string> => ({
  'action.yml': [
    'name: docker',
    'inputs: { what: { default: all } }',
    'runs: { using: docker, image: Dockerfile, args: ["${{ inputs.what }}"], env: { EXTRA: more } }',
  ].join('\n'),
  Dockerfile: [
    `FROM ${IMAGE}`,
    'ENV GITHUB_ACTION=guard',
    'COPY entry.sh /entry.sh',
    `RUN ${JSON.stringify(['/bin/sh', '-c', build])}`,
    'ENTRYPOINT ["/bin/sh", "/entry.sh"]',
  ].join('\n'),
  'entry.sh': entry,
});

test('docker actions are of their steps: what runs in their containers, and in the build of one of the workspace', {
  skip,
}, async () => {
  const say = 'echo "$GITHUB_ACTION|$INPUT_WHAT|$1|$EXTRA|$GITHUB_WORKSPACE|$HOME"; echo word=said >> $GITHUB_OUTPUT';
  const plant = 'mkdir -p .github/workflows; echo "on: push" > .github/workflows/more.yml';
  const lint = dockerAction('mkdir /before-the-guard', `${say}; ${plant}`);
  for (const [path, text] of Object.entries(lint)) writeFileSync(join(scratch, path), text);
  const own = dockerAction('cat /proc/version > /seen', 'cat /seen > kept');
  const { conclusion, steps, document, guard } = await guardedJob(
    auto,
    [
      { uses: 'acme/lint@v1', name: 'Lint', id: 'lint', line: 20, with: { what: 'some' } },
      { uses: './own', name: 'Own', line: 24 },
      { run: 'echo "${{ steps.lint.outputs.word }} $(wc -l < kept)"', id: 'behind' },
    ],
    {
      engine: engine.socket,
      actions: { 'acme/lint@v1': scratch },
      workspace: Object.fromEntries(Object.entries(own).map(([path, text]) => [`own/${path}`, text])),
      // more variables than the first few hundred bytes of an environment hold: the names of steps stand behind them
      env: Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`ORDINARY_${at}`, 'x'])),
    },
  );
  assert.equal(conclusion, 'success', guard.post?.log);
  const logs = Object.fromEntries(steps.map(({ key, log }) => [key, log]));
  assert.equal(logs.lint, 'lint|some|some|more|/github/workspace|/github/home');
  assert.equal(logs.behind, 'said 1');

  const places = { lint: { action: 'acme/lint@v1', line: 20 }, __self: { action: './own', line: 24 } };
  const paths = (document?.invocations ?? []).flatMap(({ step, rolePath, tool }) => {
    const place = Object.entries(places).find(([key]) => key === step.key)?.[1];
    if (place !== undefined) assert.deepEqual(step, { ...step, ...place, file: '.github/workflows/ci.yml' });
    return tool.path.startsWith('container:') ? [rolePath.map(({ name }) => name).join(' › ')] : [];
  });
  assert.deepEqual(paths, [
    ...['Lint › docker › entry.sh', 'Lint › docker › entry.sh › mkdir'],
    ...['Own › sh', 'Own › sh › cat', 'Own › docker › entry.sh', 'Own › docker › entry.sh › cat'],
  ]);
  assert.deepEqual(
    document?.findings.map(({ rule, step }) => [rule, step.key]),
    [['zone-workflow', 'lint']],
  );
  const [warning] = guard.post?.annotations.filter(({ level }) => level === 'warning') ?? [];
  assert.equal(warning?.properties.line, '20');
  assert.match(warning?.message ?? '', /who: step › docker › entry\.sh \(step Lint\)/);
  assert.doesNotMatch(guard.post?.log ?? '', /whose start was not seen/);
});

test('in a job container the guard says that nothing can be watched, and the job is not green', { skip }, async () => {
  const { conclusion, steps, guard, files } = await guardedJob(
    auto,
    [{ run: 'echo "$HOME $PWD $RUNNER_TEMP"', id: 'inside' }],
    {
      engine: engine.socket,
      container: { image: IMAGE },
      services: { idle: { image: IMAGE, command: ['tail', '-f', '/dev/null'] } },
    },
  );
  assert.equal(conclusion, 'failure');
  assert.equal(steps.find(({ key }) => key === 'inside')?.log, '/github/home /__w/demo/demo /__w/_temp');
  assert.match(guard.pre?.log ?? '', /watches nothing in this job: this step runs in a container/);
  assert.match(
    guard.post?.log ?? '',
    /incomplete; coverage none: this step runs in a container, .* leave 'container:' out/,
  );
  assert.match(guard.post?.summary ?? '', /Coverage: none/);
  assert.deepEqual(files, []);
  assert.equal(execFileSync('docker', ['--host', engine.host, 'ps', '--all', '--quiet'], { encoding: 'utf8' }), '');
});
