import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paired, type Way } from './paired.ts';

/**
 * What `run` costs with strace: a compile, an `npm ci` and a `tar x`, bare and watched, in turn. The watched time is the whole
 * program: start, probe, recording, scoring and report. `--rounds N` (default 5).
 */
const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 5 : Number(process.argv[at + 1]);
const guard = [process.execPath, join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')];
const scratch = mkdtempSync(join(tmpdir(), 'ironclaw-bench-'));
// in memory where that can be had: a disk would be what is measured
const memory = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ironclaw-bench-'));

/** The command bare, and the same command under `run`. */
function compared(title: string, argv: readonly string[], cwd: string, before: () => void): void {
  const out = join(scratch, 'recording');
  const ways: Way[] = [
    { name: 'bare', argv, cwd, before },
    {
      name: 'run',
      argv: [...guard, 'run', '--out', out, '--sensor', 'strace', '--', ...argv],
      cwd,
      before: () => {
        rmSync(out, { recursive: true, force: true });
        before();
      },
    },
  ];
  paired(title, ways, rounds);
}

/** Forty C files of a few functions each, and a Makefile. */
function cProject(): string {
  const directory = join(scratch, 'c');
  mkdirSync(directory);
  const names = Array.from({ length: 40 }, (_, n) => `f${n}`);
  for (const name of names) {
    const functions = Array.from(
      { length: 60 },
      (_, n) => `int ${name}_${n}(int x) { for (int i = 0; i < x; i++) x ^= i * ${n + 3}; return x; }`,
    );
    writeFileSync(join(directory, `${name}.c`), `#include <stdio.h>\n#include <stdlib.h>\n${functions.join('\n')}\n`);
  }
  const objects = names.map((name) => `${name}.o`).join(' ');
  writeFileSync(
    join(directory, 'Makefile'),
    `all: ${objects}\n%.o: %.c\n\t$(CC) -O1 -c $< -o $@\nclean:\n\trm -f *.o\n`,
  );
  return directory;
}

/** A package with a few dozen dependencies, its lock file and a warm cache. */
function npmProject(): string {
  const directory = join(scratch, 'npm');
  mkdirSync(directory);
  writeFileSync(
    join(directory, 'package.json'),
    JSON.stringify({ name: 'bench', version: '1.0.0', dependencies: { express: '4.21.2', eslint: '9.39.1' } }),
  );
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: directory, stdio: 'ignore' });
  return directory;
}

/** An archive of 20,000 small files. */
function archive(): string {
  const directory = join(memory, 'tar');
  for (let n = 0; n < 20_000; n++) {
    if (n % 100 === 0) mkdirSync(join(directory, 'tree', String(n / 100)), { recursive: true });
    writeFileSync(join(directory, 'tree', String(Math.floor(n / 100)), `file-${n}`), 'x'.repeat(100));
  }
  execFileSync('tar', ['cf', 'tree.tar', 'tree'], { cwd: directory });
  return directory;
}

try {
  const c = cProject();
  compared('compile 40 C files, make -j2', ['make', '-j2', '-s'], c, () =>
    execFileSync('make', ['-s', 'clean'], { cwd: c }),
  );
  const npm = npmProject();
  const modules = join(npm, 'node_modules');
  compared('npm ci, warm cache', ['npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund'], npm, () =>
    rmSync(modules, { recursive: true, force: true }),
  );
  const tar = archive();
  compared('tar x of 20,000 files', ['tar', 'xf', 'tree.tar'], tar, () =>
    rmSync(join(tar, 'tree'), { recursive: true, force: true }),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(memory, { recursive: true, force: true });
}
