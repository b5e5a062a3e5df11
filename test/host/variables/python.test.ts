import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { hostsOf } from '../../../src/host/variables/hosts.ts';
import { pipIndexes, pythonVariables } from '../../../src/host/variables/python.ts';
import { scratch } from '../scratch.ts';

const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();

test("pip's settings are read from where pip reads them, and in its order", async (t) => {
  const home = realpathSync(scratch(t));
  const put = (path: string, text: string): string => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
    return join(home, path);
  };
  put('.pip/pip.conf', '[global]\nindex-url = https://overridden.example/simple\n');
  put('.config/pip/pip.conf', '[global]\nindex_url: https://user.example/simple\n[install]\nfind-links =\n');
  put(
    'xdg/pip/pip.conf',
    '[install]\nextra-index-url =\n  https://one.example/simple\n  # none\n  https://two.example/%28x%29\n',
  );
  const own = put('own.conf', '[download]\nindex-url = https://own.example/simple\n');
  const ask = async (more: NodeJS.ProcessEnv) => {
    const env = { PATH: dirname(python), HOME: home, XDG_CONFIG_DIRS: join(home, 'xdg'), ...more };
    const { 'registry:pip': read } = await pythonVariables({ workspace: '/none', cwd: home, env, nowhere: home });
    const listed = pipIndexes(execFileSync(python, ['-m', 'pip', 'config', 'list'], { env, encoding: 'utf8' }));
    return { read: read?.values.toSorted(), pip: hostsOf(listed.all).toSorted(), replaced: listed.index };
  };
  for (const [more, names] of [
    [{}, ['env', 'one', 'two', 'user']],
    // one that is named stands in for the user's
    [{ PIP_CONFIG_FILE: own }, ['env', 'one', 'own', 'two']],
    [{ PIP_CONFIG_FILE: '/none' }, ['env', 'one', 'two', 'user']],
  ] as const) {
    const { read, pip } = await ask({ PIP_EXTRA_INDEX_URL: 'https://env.example', ...more });
    assert.deepEqual(read, pip);
    assert.deepEqual(
      read,
      names.map((name) => `${name}.example`),
    );
  }
  // no file is read then, and the index is the one that is built in
  const none = await ask({ PIP_CONFIG_FILE: '/dev/null' });
  assert.deepEqual([none.pip, none.replaced, none.read?.length], [[], false, 2]);
});
