import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places, Workload } from './workload.ts';

function smallFiles(directory: string, count: number): void {
  for (let n = 0; n < count; n++) {
    if (n % 100 === 0) mkdirSync(join(directory, String(n / 100)), { recursive: true });
    writeFileSync(join(directory, String(Math.floor(n / 100)), `file-${n}`), 'x'.repeat(100));
  }
}

/** A clone of a local repository of 4,000 files, and its status. */
export function git({ memory }: Places): Workload {
  const directory = join(memory, 'git');
  smallFiles(join(directory, 'origin'), 4000);
  const origin = { cwd: join(directory, 'origin'), stdio: 'ignore' as const };
  execFileSync('git', ['init', '-q'], origin);
  execFileSync('git', ['add', '.'], origin);
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@bench.example'];
  execFileSync('git', [...who, 'commit', '-qm', 'all'], origin);
  return {
    title: 'git clone and status, 4,000 files in memory',
    argv: ['sh', '-c', 'git clone -q --no-local origin copy && git -C copy status --short'],
    cwd: directory,
    before: () => rmSync(join(directory, 'copy'), { recursive: true, force: true }),
  };
}

/** An archive of 20,000 small files. */
export function tar({ memory }: Places): Workload {
  const directory = join(memory, 'tar');
  smallFiles(join(directory, 'tree'), 20_000);
  execFileSync('tar', ['cf', 'tree.tar', 'tree'], { cwd: directory });
  return {
    title: 'tar x of 20,000 files in memory',
    argv: ['tar', 'xf', 'tree.tar'],
    cwd: directory,
    before: () => rmSync(join(directory, 'tree'), { recursive: true, force: true }),
  };
}

/** Programs that start and end. */
export function exec({ disk }: Places): Workload {
  const script = join(disk, 'exec.sh');
  writeFileSync(script, 'i=0\nwhile [ $i -lt 50000 ]; do /bin/true; i=$((i + 1)); done\n');
  return { title: '50,000 execs of /bin/true', argv: ['sh', script], cwd: disk, before: () => {} };
}
