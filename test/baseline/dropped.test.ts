import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../pipeline/actor.ts';
import { Scenario } from '../pipeline/scenario.ts';

const packages = { '/w/node_modules/p': 'p' };
const home = '/w/node_modules/p';
type Start = (world: Scenario) => Actor;
const inStep: Start = (world) => world.run(['bash', '-c', 'x']);
const inRole: Start = (world) => world.run('npm install').starts('sh -c x', { cwd: home });

/** Whether a file is taken for dropped when the shell of a step or role runs it after something was done. */
function dropped(start: Start, path: string, acts: (shell: Actor) => void): boolean {
  const world = new Scenario({ packages });
  const shell = start(world);
  acts(shell);
  shell.starts(path);
  return world.judge().rules.includes('exec-dropped');
}

const table: [writer: string, place: string, step: boolean, role: boolean][] = [
  ['curl x', home, true, true],
  ['curl x', '/tmp', true, true],
  ['cc x.c', home, false, false],
  ['cc x.c', '/tmp', false, false],
  ['git clone x', home, false, true],
  ['tar x', home, false, true],
  ['cp a b', home, false, true],
  ['node x.js', home, false, true],
  ['npm pack', home, false, false],
];
for (const [writer, place, step, role] of table) {
  test(`what \`${writer}\` made in ${place} is ${step ? 'dropped' : 'a product'} in a step, ${role ? 'dropped' : 'a product'} in a role`, () => {
    const acts = (shell: Actor) => shell.starts(writer).create(`${place}/x`);
    assert.equal(dropped(inStep, `${place}/x`, acts), step, 'step');
    assert.equal(dropped(inRole, `${place}/x`, acts), role, 'role');
  });
}

test('what was there before is not fresh, and what made it is not asked', () => {
  assert.equal(
    dropped(inRole, `${home}/x`, () => {}),
    false,
  );
});

test('downloaded, made executable, run: 4.50 in a step', () => {
  const world = new Scenario();
  const sh = inStep(world);
  sh.starts('curl -o x y').create('/w/x');
  sh.starts('chmod +x x').chmod('/w/x');
  sh.starts('/w/x');
  const { finding, document } = world.judge();
  assert.deepEqual([finding('exec-dropped').w, finding('exec-dropped').c], [0.5, 0.9]);
  assert.equal(document.risk.score, 4.5);
});

test('the file that an act outside the rights made stays dropped, whoever writes it next', () => {
  const acts = (sh: Actor) => {
    sh.create('/w/x'); // a role's shell has no business in the workspace
    sh.starts('cc x.c').modify('/w/x');
  };
  assert.equal(dropped(inRole, '/w/x', acts), true);
});

test('a download that a compiler then overwrote is a product', () => {
  const acts = (sh: Actor) => {
    sh.starts('curl x').create('/w/x');
    sh.starts('cc x.c').truncate('/w/x');
  };
  assert.equal(dropped(inStep, '/w/x', acts), false);
});

test('what copies a program launders none, though its class is that of compilers', () => {
  for (const copier of ['strip', 'objcopy', 'x86_64-linux-gnu-objcopy']) {
    const copied = (source: string) => (sh: Actor) => {
      sh.starts(source).create(`${home}/x`);
      sh.starts(`/usr/bin/${copier} x`).read(`${home}/x`).create(`${home}/y`);
    };
    assert.equal(dropped(inRole, `${home}/y`, copied('curl x')), true, copier);
    assert.equal(dropped(inRole, `${home}/y`, copied('cc x.c')), false, copier);
  }
});

test('a rename launders nothing', () => {
  const acts = (sh: Actor) => {
    sh.starts('curl x').create('/w/x');
    sh.starts('mv x y').rename('/w/x', '/w/y').rename('/w/y', '/w/z');
  };
  assert.equal(dropped(inStep, '/w/z', acts), true);
});

test('a renamed directory launders nothing, made in this job or before, however often and deep', () => {
  for (const made of [true, false]) {
    const acts = (sh: Actor) => {
      const curl = sh.starts('curl x');
      if (made) curl.mkdir('/w/d').mkdir('/w/d/e');
      curl.create('/w/d/e/x');
      const mv = sh.starts('mv');
      mv.rename('/w/d/e', '/w/d/f');
      for (let i = 0; i < 20; i++) mv.rename(i === 0 ? '/w/d' : `/w/d${i - 1}`, `/w/d${i}`);
    };
    assert.equal(dropped(inStep, '/w/d19/f/x', acts), true);
    assert.equal(dropped(inStep, '/w/d/e/x', acts), false, 'nothing is left at the old name');
  }
});

test('a file made where a renamed directory was is not taken for what moved away', () => {
  const acts = (sh: Actor) => {
    sh.starts('curl x').mkdir('/w/d').create('/w/d/x');
    sh.starts('mv').rename('/w/d', '/w/e');
    sh.starts('cc x.c').mkdir('/w/d').create('/w/d/x');
  };
  assert.equal(dropped(inStep, '/w/d/x', acts), false);
  assert.equal(dropped(inStep, '/w/e/x', acts), true);
});

test('hard links share what is known: a write under one name is a write under the other', () => {
  const acts = (sh: Actor) => {
    sh.starts('cc x.c').create('/w/good');
    sh.starts('ln').link('/w/good', '/w/other');
    sh.starts('curl x').truncate('/w/other');
  };
  assert.equal(dropped(inStep, '/w/good', acts), true);
  assert.equal(dropped(inStep, '/w/other', acts), true);
});

test('a hard link of an old file makes its new name fresh, and its old one when that was written', () => {
  const linked = (sh: Actor) => sh.starts('ln').link('/w/old', '/w/new');
  assert.equal(dropped(inStep, '/w/old', linked), false);
  const written = (sh: Actor) => {
    linked(sh);
    sh.starts('curl x').truncate('/w/new');
  };
  assert.equal(dropped(inStep, '/w/old', written), true);
});

test('one name of a linked file can go and come back as another file', () => {
  const acts = (sh: Actor) => {
    sh.starts('curl x').create('/w/a');
    sh.starts('ln').link('/w/a', '/w/b').delete('/w/a');
    sh.starts('cc x.c').create('/w/a');
  };
  assert.equal(dropped(inStep, '/w/a', acts), false);
  assert.equal(dropped(inStep, '/w/b', acts), true);
});

test('deleted and made again, it is what made it last', () => {
  const acts = (sh: Actor) => {
    sh.starts('curl x').create('/w/x');
    sh.starts('rm x').delete('/w/x');
    sh.starts('cc x.c').create('/w/x');
  };
  assert.equal(dropped(inStep, '/w/x', acts), false);
});

const ways: [how: string, command: string, options?: Parameters<Actor['exec']>[1]][] = [
  ['as the script of an interpreter', 'python3 /w/x'],
  ['as the script of a shell', 'sh - /w/x'],
  ['by its #!, whatever that names', './x', { exe: '/usr/bin/mawk', script: '/w/x' }],
  ['by its #!, over env', './x', { exe: '/usr/bin/env', script: '/w/x' }],
  ['on the standard input of a shell', 'sh', { stdio: [{ fd: 0, type: 'file', id: '/w/x' }] }],
  ['by the loader', '/lib64/ld-linux-x86-64.so.2 /w/x'],
  ['as a jar', 'java -jar /w/x'],
  ['after options that hide it', 'perl -i.e /w/x'],
];
for (const [how, command, options] of ways) {
  test(`a dropped file that is run ${how} is run`, () => {
    const world = new Scenario();
    const sh = inStep(world);
    sh.starts('curl x').create('/w/x');
    sh.starts(command, options);
    assert.deepEqual(world.judge().rules, ['exec-dropped']);
  });
}

for (const [command, env, file] of [
  ['java -jar /usr/share/x.jar', { JAVA_TOOL_OPTIONS: `-javaagent:${home}/agent.jar` }, 'agent.jar'],
  ['java -cp a:b Main', { _JAVA_OPTIONS: `-javaagent:${home}/agent.jar=x` }, 'agent.jar'],
  ['java -javaagent:agent.jar -cp a:b Main', {}, 'agent.jar'],
  ['node /usr/lib/x.js', { NODE_OPTIONS: '--require ./hook.js' }, 'hook.js'],
  ['node --require ./hook.js -e 1', {}, 'hook.js'],
  ['bash -c true', { BASH_ENV: `${home}/env.sh` }, 'env.sh'],
  ['perl -e 1', { PERL5OPT: `-I${home}/l -MHook` }, 'l/Hook.pm'],
] as const)
  test(`what is loaded before \`${command}\` (${JSON.stringify(env)}) runs, and is no better than a program that was dropped`, () => {
    const loads = (start: Start, writer: string): string[] => {
      const world = new Scenario({ packages });
      const shell = start(world);
      shell.starts(writer).create(`${home}/${file}`);
      shell.starts(command, { cwd: home, env });
      return world.judge().rules.filter((rule) => rule === 'exec-dropped');
    };
    assert.deepEqual(loads(inRole, 'cp a b'), ['exec-dropped'], 'a package brings it');
    assert.deepEqual(loads(inStep, 'curl x'), ['exec-dropped'], 'a step downloads it');
    assert.deepEqual(loads(inStep, 'cp a b'), [], "a step's own file");
  });
