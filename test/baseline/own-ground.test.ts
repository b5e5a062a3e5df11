import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../pipeline/actor.ts';
import { Scenario } from '../pipeline/scenario.ts';

/** The rules that are broken by what happens in a step, beside a package with a script. */
function raised(acts: (step: Actor) => unknown): string[] {
  const world = new Scenario({ packages: { '/w/node_modules/p': 'p', '/home/u/sum': 'sum' } });
  acts(world.run(['bash', '-c', 'x']));
  return world.judge().rules.toSorted();
}
const script = (step: Actor): Actor => step.starts('npm install').starts('sh -c x', { cwd: '/w/node_modules/p' });

test('a build tool may make a directory beside the workspace, and a program it linked there may run', () => {
  for (const place of ['/home/u/build', '/srv/build'])
    assert.deepEqual(
      raised((step) => {
        step.starts('cmake -B x').mkdir(place).create(`${place}/Makefile`);
        step.starts('gcc -o x').create(`${place}/app`).chmod(`${place}/app`);
        step.starts(`${place}/app`);
      }),
      [],
      place,
    );
});

test('what was there before is a build tool’s only below where it was started, and a home is nobody’s own', () => {
  const links = (cwd: string) =>
    raised((step) => step.starts('gcc -o app', { cwd }).create('/home/u/other/app').chmod('/home/u/other/app'));
  assert.deepEqual(links('/home/u/other'), []);
  for (const cwd of ['/w', '/home/u', '/home', '/']) assert.deepEqual(links(cwd), ['chmod-exec', 'write-outside'], cwd);
  const copies = raised((step) => step.starts('/home/u/.local/bin/gcc x', { cwd: '/srv/x' }).create('/srv/x/app'));
  assert.deepEqual(copies, ['write-outside'], 'what is merely called a compiler is none');
});

test('a zone, a cache and the workspace are no ground that a directory makes free', () => {
  for (const [place, rule] of [
    ['/etc/build', 'modify-system'],
    ['/home/u/.config/systemd/user', 'zone:unit'],
    ['/home/u/.npm/x', 'write-outside'],
  ] as const)
    assert.ok(
      raised((step) => step.starts('cmake x').mkdir(place).create(`${place}/x`)).some((one) =>
        one.startsWith(rule.replace('zone:', 'zone-')),
      ),
      place,
    );
});

test('a package’s script makes no ground of its own, outside its package', () => {
  assert.deepEqual(
    raised((step) => script(step).mkdir('/home/u/x').create('/home/u/x/y')),
    ['write-outside'],
  );
  assert.deepEqual(
    raised((step) => {
      script(step).mkdir('/home/u/x');
      step.starts('gcc -o y', { cwd: '/w' }).create('/home/u/x/y');
    }),
    ['write-outside'],
    'nor does it make one for others',
  );
});

test('in a role a compiler may write the package, wherever that lies', () => {
  const build = (path: string) =>
    raised((step) => {
      const cwd = '/home/u/sum';
      const pip = step.starts('python -m pip install .').starts('python x.py', { cwd });
      pip.starts('gcc -o x', { cwd }).create(path).chmod(path);
    });
  assert.deepEqual(build('/home/u/sum/build/x.so'), []);
  assert.deepEqual(build('/home/u/other/x.so'), ['chmod-exec', 'write-outside']);
});
