import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../pipeline/actor.ts';
import { Scenario } from '../pipeline/scenario.ts';

const STEP = ['bash', '-e', '/runner/_temp/6f8a2b9c-1111-2222-3333-444455556666.sh'];
const pipe = (id: string, fd = 0) => ({ stdio: [{ fd, type: 'pipe' as const, id }] });

/** The rules that are broken when a step fetches a program, does something, and runs it. */
function raised(between: (step: Actor) => unknown, root = STEP): string[] {
  const world = new Scenario({ packages: { '/w/node_modules/p': 'p' } });
  const step = world.run(root);
  step.starts('curl -o tool x').connect('192.0.2.9', 443, 'dl.test').create('/w/tool').exit();
  between(step);
  step.starts('chmod +x tool').chmod('/w/tool').exit();
  step.starts('/w/tool').exit();
  return world.judge().rules.toSorted();
}
const told = ['drop-exec', 'exec-dropped'];
const check = (step: Actor, command = 'sha256sum -c -', code = 0): Actor =>
  step.starts(command, pipe('pipe:[1]')).read('/w/tool').exit(code);

test('a download that the step holds against a digest of its own is what the step meant', () => {
  for (const command of ['sha256sum -c -', 'sha256sum --check', 'sha512sum -c --quiet', 'shasum -a 256 -c', 'b2sum -c'])
    assert.deepEqual(
      raised((step) => check(step, command)),
      [],
      command,
    );
  assert.deepEqual(
    raised((step) => {
      step.starts('sha256sum -c sums').read('/w/sums').read('/w/tool').exit();
    }),
    [],
    'a list of the project',
  );
  assert.deepEqual(
    raised((step) => {
      step.create('/w/sums');
      step.starts('sha256sum -c sums').read('/w/sums').read('/w/tool').exit();
    }),
    [],
    'a list that the step wrote',
  );
});

const vain: Readonly<Record<string, (step: Actor) => unknown>> = {
  nothing: () => {},
  'a check that failed': (step) => check(step, 'sha256sum -c -', 1),
  'digests that were only printed': (step) => step.starts('sha256sum tool').read('/w/tool').exit(),
  'a weak digest': (step) => check(step, 'md5sum -c -'),
  'a checker that the job brought': (step) => {
    step.starts('cp x y').create('/w/sha256sum').exit();
    check(step, '/w/sha256sum -c -');
  },
  'a list from a program': (step) => {
    step.starts('curl x/sums', pipe('pipe:[1]', 1));
    check(step);
  },
  'a list that was fetched too': (step) => {
    step.starts('curl -o sums x').create('/w/sums').exit();
    step.starts('sha256sum -c sums').read('/w/sums').read('/w/tool').exit();
  },
  'a check by a program of the step': (step) => check(step.starts('make check')),
  'a check by a script of the step': (step) => check(step.starts('bash check.sh')),
  'a check of another file': (step) => step.starts('sha256sum -c -', pipe('pipe:[1]')).read('/w/other').exit(),
  'a file that is written again': (step) => {
    check(step);
    step.starts('curl -o tool x').connect('192.0.2.9', 443, 'dl.test').modify('/w/tool').exit();
  },
  'another file in its place': (step) => {
    check(step);
    step.starts('curl -o other x').connect('192.0.2.9', 443, 'dl.test').create('/w/other').exit();
    step.starts('mv other tool').rename('/w/other', '/w/tool').exit();
  },
};
for (const [name, between] of Object.entries(vain))
  test(`${name} does not make a download anything else`, () => {
    assert.deepEqual(
      raised(between).filter((rule) => told.includes(rule)),
      told,
    );
  });

test('a check holds for the file, wherever it is moved', () => {
  const world = new Scenario();
  const step = world.run(STEP);
  step.starts('curl -o tool x').connect('192.0.2.9', 443, 'dl.test').create('/w/tool').exit();
  check(step);
  step.starts('mv tool bin').rename('/w/tool', '/w/bin').exit();
  step.starts('/w/bin').exit();
  assert.deepEqual(world.judge().rules, []);
});
