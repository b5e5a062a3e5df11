import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places, Workload } from './workload.ts';

/** 200 C files of some functions each, compiled by make with two jobs. */
export function c({ disk }: Places): Workload {
  const directory = join(disk, 'c');
  mkdirSync(directory);
  const names = Array.from({ length: 200 }, (_, n) => `f${n}`);
  for (const name of names) {
    const functions = Array.from(
      { length: 20 },
      (_, n) => `int ${name}_${n}(int x) { for (int i = 0; i < x; i++) x ^= i * ${n + 3}; return x; }`,
    );
    writeFileSync(join(directory, `${name}.c`), `#include <stdio.h>\n#include <stdlib.h>\n${functions.join('\n')}\n`);
  }
  const objects = names.map((name) => `${name}.o`).join(' ');
  writeFileSync(
    join(directory, 'Makefile'),
    `all: ${objects}\n%.o: %.c\n\t$(CC) -O1 -c $< -o $@\nclean:\n\trm -f *.o\n`,
  );
  return {
    title: 'compile 200 C files, make -j2',
    argv: ['make', '-j2', '-s'],
    cwd: directory,
    before: () => execFileSync('make', ['-s', 'clean'], { cwd: directory }),
  };
}

/** Twenty Rust crates without dependencies from outside, built by cargo. */
export function cargo({ disk }: Places): Workload {
  const directory = join(disk, 'cargo');
  const crates = Array.from({ length: 20 }, (_, n) => `part${n}`);
  for (const crate of crates) {
    mkdirSync(join(directory, crate, 'src'), { recursive: true });
    writeFileSync(
      join(directory, crate, 'Cargo.toml'),
      `[package]\nname = "${crate}"\nversion = "0.1.0"\nedition = "2021"\n`,
    );
    const functions = Array.from(
      { length: 30 },
      (_, n) => `pub fn f${n}(x: u64) -> u64 { x.rotate_left(${n}) ^ ${n} }`,
    );
    writeFileSync(join(directory, crate, 'src', 'lib.rs'), `${functions.join('\n')}\n`);
  }
  writeFileSync(join(directory, 'Cargo.toml'), `[workspace]\nresolver = "2"\nmembers = ${JSON.stringify(crates)}\n`);
  return {
    title: 'cargo build of 20 crates',
    argv: ['cargo', 'build', '--offline', '--quiet'],
    cwd: directory,
    before: () => rmSync(join(directory, 'target'), { recursive: true, force: true }),
  };
}

/** A Go program of forty packages; the standard library is compiled before and stays in the cache. */
export function go({ disk }: Places): Workload {
  const directory = join(disk, 'go');
  const packages = Array.from({ length: 40 }, (_, n) => `p${n}`);
  for (const name of packages) {
    mkdirSync(join(directory, name), { recursive: true });
    const functions = Array.from({ length: 30 }, (_, n) => `func F${n}(x int) int { return x*${n} + ${n} }`);
    writeFileSync(join(directory, name, `${name}.go`), `package ${name}\n\n${functions.join('\n')}\n`);
  }
  const imports = packages.map((name) => `\t"bench.example/app/${name}"`).join('\n');
  const calls = packages.map((name) => `\tx = ${name}.F1(x)`).join('\n');
  writeFileSync(join(directory, 'go.mod'), 'module bench.example/app\n\ngo 1.20\n');
  const main = (salt: number): string =>
    `package main\n\nimport (\n\t"fmt"\n${imports}\n)\n\nfunc main() {\n\tx := ${salt}\n${calls}\n\tfmt.Println(x)\n}\n`;
  const cache = join(disk, 'go-cache');
  const env = { ...process.env, GOCACHE: cache, GOFLAGS: '-mod=mod', GOPROXY: 'off' };
  let salt = 0;
  return {
    title: 'go build of 40 packages',
    argv: ['go', 'build', '-o', 'app', '.'],
    cwd: directory,
    env,
    before: () => {
      // each round compiles all packages anew: their cached form depends on the text
      salt++;
      for (const name of packages) {
        const functions = Array.from({ length: 30 }, (_, n) => `func F${n}(x int) int { return x*${n} + ${salt} }`);
        writeFileSync(join(directory, name, `${name}.go`), `package ${name}\n\n${functions.join('\n')}\n`);
      }
      writeFileSync(join(directory, 'main.go'), main(salt));
      if (salt === 1) execFileSync('go', ['build', 'std'], { cwd: directory, env, stdio: 'ignore' });
    },
  };
}
