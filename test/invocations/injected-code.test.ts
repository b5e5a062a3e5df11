import assert from 'node:assert/strict';
import { test } from 'node:test';
import { injectedCode, injectedScripts } from '../../src/invocations/injected-code.ts';

for (const [variable, value, program, files] of [
  ['LD_PRELOAD', '/tmp/a.so libb.so:/w/c.so', 'gcc', ['/tmp/a.so', '/w/c.so']],
  ['LD_AUDIT', '/tmp/a.so', 'gcc', ['/tmp/a.so']],
  ['NODE_OPTIONS', '--max-old-space-size=9 --require ./x.js --import=/w/y.mjs', 'node', ['./x.js', '/w/y.mjs']],
  ['JAVA_TOOL_OPTIONS', '-Xmx1g -javaagent:/w/agent.jar=on,/x -Da=b', 'java', ['/w/agent.jar']],
  ['JDK_JAVA_OPTIONS', '-Xbootclasspath/a:/w/x.jar', 'java', ['/w/x.jar']],
  ['_JAVA_OPTIONS', '-agentpath:/tmp/a.so', 'java', ['/tmp/a.so']],
  ['JAVA_TOOL_OPTIONS', '-javaagent:/w/agent.jar', 'gcc', []],
  ['RUBYOPT', '-W0 -r/w/x -rbundler/setup -r ./y', 'ruby3.1', ['/w/x', './y']],
  [
    'PERL5OPT',
    '-I/w/lib -MDevel::Cover=-db,x -Mlib=/tmp/l -mstrict',
    'perl',
    ['/w/lib/Devel/Cover.pm', '/w/lib/strict.pm', '/tmp/l/Devel/Cover.pm', '/tmp/l/strict.pm'],
  ],
  ['PERL5OPT', '-MDevel::Cover', 'perl', []],
  ['DOTNET_STARTUP_HOOKS', '/w/a.dll:Name', 'dotnet', ['/w/a.dll']],
  ['BASH_ENV', '/w/env.sh', 'bash', []],
  ['__proto__', '/w/x', 'node', []],
] as const)
  test(`what ${variable}=${value} brings into ${program}`, () =>
    assert.deepEqual(injectedCode({ env: { [variable]: value } }, program), files));

test('scripts that run first are absolute paths: no libraries, no names that are looked up elsewhere', () => {
  const env = {
    LD_PRELOAD: '/tmp/a.so',
    NODE_OPTIONS: '--require ../x.js --require tsx/cjs',
    BASH_ENV: './env.sh',
  };
  assert.deepEqual(injectedScripts({ env, cwd: '/w/app' }, 'bash'), ['/w/x.js', '/w/app/env.sh']);
  assert.deepEqual(injectedScripts({ env, cwd: '/w/app' }, 'node'), ['/w/x.js']);
});
