import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CommandError, startable } from '../../src/host/command.ts';
import { scratch } from './scratch.ts';

test('a command is found as a shell finds it', (t) => {
  const directory = scratch(t);
  mkdirSync(join(directory, 'bin'));
  const tool = join(directory, 'bin/tool');
  writeFileSync(tool, '#!/bin/sh\n');
  chmodSync(tool, 0o755);
  writeFileSync(join(directory, 'plain'), 'echo\n');
  chmodSync(join(directory, 'plain'), 0o755);
  assert.deepEqual(startable(['tool', 'a'], '/', join(directory, 'bin')), ['tool', 'a']);
  assert.deepEqual(startable(['bin/tool'], directory, ''), ['bin/tool']);
  assert.deepEqual(startable(['./plain', 'x'], directory, ''), ['/bin/sh', join(directory, 'plain'), 'x']);
  assert.deepEqual(startable(['tool'], directory, '/none:bin'), ['tool']);
  assert.deepEqual(startable(['tool'], join(directory, 'bin'), ':/none'), ['tool']);
  assert.deepEqual(startable(['sh'], directory, '/nonexistent:/bin'), ['sh']);
});

test('a command that cannot be started has the status a shell gives and says what to do', (t) => {
  const directory = scratch(t);
  writeFileSync(join(directory, 'text'), '');
  const refused = (argv: string[], status: number, message: RegExp, cwd = directory) =>
    assert.throws(
      () => startable(argv, cwd, '/usr/bin:/bin'),
      (error: Error) => error instanceof CommandError && error.status === status && message.test(error.message),
    );
  refused(['no-such-command-here'], 127, /command not found.*PATH/);
  refused(['./none'], 127, /no such file/);
  refused([], 127, /no command was given/);
  refused(['./text'], 126, /not executable.*chmod/);
  refused(['/'], 126, /is a directory/);
  refused(['ls'], 127, /working directory/, join(directory, 'none'));
});
