import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places, Workload } from './workload.ts';

/** A package with a few hundred dependencies, its lock file and a warm cache. */
export function npm({ disk }: Places): Workload {
  const directory = join(disk, 'npm');
  mkdirSync(directory);
  const dependencies = { express: '4.21.2', eslint: '9.39.1', webpack: '5.99.9', jest: '29.7.0' };
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'bench', version: '1.0.0', dependencies }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: directory, stdio: 'ignore' });
  return {
    title: 'npm ci of a few hundred packages, warm cache',
    argv: ['npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund'],
    cwd: directory,
    before: () => rmSync(join(directory, 'node_modules'), { recursive: true, force: true }),
  };
}

/** A source distribution with a C extension, built and installed by pip. */
export function pip({ disk }: Places): Workload {
  const directory = join(disk, 'pip');
  const source = join(directory, 'source');
  mkdirSync(source, { recursive: true });
  writeFileSync(
    join(source, 'setup.py'),
    "from setuptools import setup, Extension\nsetup(name='bench', version='1.0', ext_modules=[Extension('bench', ['bench.c'])])\n",
  );
  writeFileSync(
    join(source, 'bench.c'),
    `#include <Python.h>
static struct PyModuleDef bench = { PyModuleDef_HEAD_INIT, "bench", 0, -1, 0 };
PyMODINIT_FUNC PyInit_bench(void) { return PyModule_Create(&bench); }
`,
  );
  const venv = join(directory, 'venv');
  execFileSync('python3', ['-m', 'venv', venv]);
  const program = join(venv, 'bin', 'python');
  execFileSync(program, ['-m', 'pip', 'install', '--quiet', 'setuptools', 'wheel'], { stdio: 'ignore' });
  const target = join(directory, 'target');
  const options = ['--quiet', '--no-build-isolation', '--no-deps', '--no-cache-dir', '--target', target];
  return {
    title: 'pip install with a source build',
    argv: [program, '-m', 'pip', 'install', ...options, source],
    cwd: directory,
    before: () => {
      for (const built of [target, join(source, 'build'), join(source, 'bench.egg-info')])
        rmSync(built, { recursive: true, force: true });
    },
  };
}
