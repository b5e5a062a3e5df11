import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { environment, program } from '../../real/program.ts';
import type { GuardDocument } from '../guarded-job.ts';

/** act as the gate builds it, else the one on the path. */
const ACT = process.env.IRONCLAW_ACT ?? 'act';

/** Why no workflow can be run by act here; false when it can. */
export function noAct(): string | false {
  const { status } = spawnSync(ACT, ['--version'], { stdio: 'ignore' });
  return status === 0 ? false : 'act is not here: .ci/run builds it';
}

export interface ActResult {
  readonly status: number | null;
  readonly log: string;
  /** of the whole job: `::error file=…,line=…::message`, as act shows it */
  readonly errors: readonly string[];
  /** result.json; undefined when the guard left none */
  readonly document: GuardDocument | undefined;
}

/**
 * Runs the workflows of a directory by act, on the machine itself.
 * @param actions reference -> directory
 * @param variables that the workflow finds in `env`
 * @param args more arguments for act
 */
export async function actJob(
  cwd: string,
  actions: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<ActResult> {
  const own = mkdtempSync(join(tmpdir(), 'lab-act-'));
  // without it act asks which images it is to use
  mkdirSync(join(own, 'config', 'act'), { recursive: true });
  writeFileSync(join(own, 'config', 'act', 'actrc'), '');
  const options = [
    ...['push', '--platform', 'ubuntu-latest=-self-hosted', '--action-cache-path', join(own, 'cache')],
    ...['--no-cache-server', '--artifact-server-addr', '127.0.0.1'],
    ...Object.entries(actions).flatMap(([reference, directory]) => ['--local-repository', `${reference}=${directory}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const path = `${dirname(process.execPath)}:${environment().PATH}`;
  const env = environment({ XDG_CONFIG_HOME: join(own, 'config'), TMPDIR: own, PATH: path });
  try {
    const { status, stdout, stderr } = await program([ACT, ...options, ...args], { cwd, env });
    const recording = /recording and result: (\S+)/.exec(stdout)?.[1];
    return {
      status,
      log: `${stdout}${stderr}`,
      errors: stdout.split('\n').flatMap((line) => /❗ {2}(::error.*)$/.exec(line)?.[1] ?? []),
      document: recording === undefined ? undefined : read(join(recording, 'result.json')),
    };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

const read = (path: string): GuardDocument => JSON.parse(readFileSync(path, 'utf8')) as GuardDocument;
