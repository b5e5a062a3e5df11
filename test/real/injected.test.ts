import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { underEachSensor } from './each-sensor.ts';
import { environment } from './program.ts';
import { watchedRun } from './watched-run.ts';
import { checkout } from './workplace.ts';

/** What brings code into a process by its environment, with a secret in it. */
const carried = {
  BASH_ENV: '/nonexistent/env.sh',
  DOTNET_STARTUP_HOOKS: '/w/hook.dll',
  JAVA_TOOL_OPTIONS: '-javaagent:/w/agent.jar -Dacme.uploadPassword=s3cret',
  JDK_JAVA_OPTIONS: '-Xmx1g',
  PERL5OPT: '-Mstrict',
  RUBYOPT: '-r/w/x',
  _JAVA_OPTIONS: '-Da=b',
};
const plain = {
  PATH: '/usr/bin:/bin',
  GIT_SSH_COMMAND: 'sshpass -p s3cret ssh',
  PERL5OPTIONS: 'x',
  JAVA_TOOL_OPTIONSX: 'x',
};

underEachSensor(
  'variables that bring code into a process are recorded, without the secrets in them, and no others',
  async (t) => {
    const cwd = await checkout(t, {});
    // strace has it from /proc, which is there as long as the program runs
    const { out, status, stderr } = await watchedRun(['sleep', '0.5'], {
      cwd,
      env: environment({ ...carried, ...plain }),
    });
    assert.equal(status, 0, stderr);
    const lines = readFileSync(join(out, 'events.ndjson'), 'utf8').trimEnd().split('\n');
    const exec = lines
      .map((line) => JSON.parse(line))
      .find(({ kind, argv }) => kind === 'process.exec' && argv[0] === 'sleep');
    const { JAVA_TOOL_OPTIONS, ...kept } = exec.env;
    const { JAVA_TOOL_OPTIONS: _, ...others } = carried;
    assert.deepEqual(
      Object.fromEntries(Object.entries(kept).filter(([name]) => name in { ...carried, ...plain })),
      others,
    );
    assert.match(
      JAVA_TOOL_OPTIONS ?? '',
      /^-javaagent:\/w\/agent\.jar -Dacme\.uploadPassword=<redacted:[0-9a-f]{12}>$/,
    );
  },
);
