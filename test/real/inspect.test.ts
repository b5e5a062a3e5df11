import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { armDecoder } from '../../src/baseline/inspect/arm64.ts';
import { openImage } from '../../src/baseline/inspect/elf-image.ts';
import { inspect } from '../../src/baseline/inspect/inspect.ts';
import { blank } from '../../src/baseline/inspect/instruction.ts';
import { decodeX86 } from '../../src/baseline/inspect/x86-64/decode.ts';
import type { Manifest } from '../../src/baseline/manifest.ts';
import { libraryFinder } from '../../src/host/shared-objects.ts';

const directory = mkdtempSync(join(tmpdir(), 'ironclaw-inspect-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const programOf = (name: string): string | undefined =>
  name.includes('/')
    ? name
    : (process.env.PATH ?? '')
        .split(delimiter)
        .filter((one) => !one.includes('node_modules'))
        .map((one) => join(one, name))
        .find((one) => existsSync(one));

/** The system calls that one image makes until it becomes another, as strace sees them. */
function seen(argv: readonly string[]): Set<string> {
  const trace = join(directory, 'trace');
  spawnSync('strace', ['-f', '-qq', '-o', trace, ...argv], { cwd: directory, timeout: 60_000, stdio: 'ignore' });
  const found = new Set<string>();
  const other = new Set<string>();
  const [, ...lines] = readFileSync(trace, 'utf8').split('\n'); // the first is strace's own exec
  for (const line of lines) {
    const [, tid, name] = /^(\d+)\s+(?:<\.\.\. )?([a-z_0-9]+)(?:\(| resumed)/.exec(line) ?? [];
    if (tid === undefined || name === undefined || other.has(tid)) continue;
    // the kernel's own, where a signal broke off a wait: the recorder leaves it out too
    if (name !== 'restart_syscall') found.add(name);
    if (name === 'execve' && line.endsWith('= 0')) other.add(tid);
  }
  return found;
}

function inspected(path: string): Manifest {
  const real = realpathSync(path);
  return inspect(readFileSync(real), basename(real), libraryFinder(real));
}

/** What is listed, or `any`; all that was seen must be in it. */
function complete(argv: readonly string[]): Manifest['syscalls'] {
  const [name = ''] = argv;
  const path = programOf(name);
  assert.ok(path !== undefined, `${name} is not on this machine`);
  const { syscalls } = inspected(path);
  if (syscalls === 'any') return syscalls;
  const missing = [...seen([path, ...argv.slice(1)])].filter((one) => syscalls?.includes(one) !== true);
  assert.deepEqual(missing, [], `${name} makes system calls that are not listed`);
  return syscalls;
}

const commands: readonly (readonly string[])[] = [
  ['true'],
  ['cat', '/etc/passwd'],
  ['ls', '-la', '/'],
  ['cp', '/etc/passwd', 'copy'],
  ['rm', 'copy'],
  ['touch', 'x'],
  ['chmod', '600', 'x'],
  ['ln', '-s', 'x', 'y'],
  ['sort', '/etc/passwd'],
  ['sha256sum', '/etc/passwd'],
  ['dd', 'if=/dev/zero', 'of=z', 'count=2'],
  ['gzip', '-k', 'z'],
  ['grep', 'root', '/etc/passwd'],
  ['find', '/etc', '-maxdepth', '1'],
  ['sed', '-n', '1p', '/etc/passwd'],
  ['timeout', '5', 'true'],
  ['dash', '-c', 'ls | cat'],
  ['git', 'init', 'repository'],
];

const lists: NonNullable<Manifest['syscalls']>[] = [];
for (const argv of commands) {
  test(`what ${argv[0]} is seen to do is in what its code can do`, () => {
    const syscalls = complete(argv);
    assert.ok(syscalls === 'any' || (syscalls !== undefined && syscalls.length < 200));
    lists.push(syscalls);
  });
}

test('the lists are lists, not any', () => {
  // elsewhere than on Debian 12 some of these are linked with what calls dlopen: Ubuntu's sha256sum with OpenSSL
  const here = /^VERSION_CODENAME=bookworm$/m.test(readFileSync('/etc/os-release', 'utf8')) && process.arch === 'x64';
  assert.equal(lists.length, commands.length);
  assert.ok(lists.filter((one) => one !== 'any').length >= (here ? commands.length : commands.length / 2));
});

test('a program of C, dynamic and static', () => {
  const source = join(directory, 'c.c');
  writeFileSync(
    source,
    '#include <stdio.h>\n#include <unistd.h>\n#include <sys/syscall.h>\n' +
      'int main(void) { char b[4]; puts("x"); return syscall(SYS_getrandom, b, 4, 0) != 4; }\n',
  );
  for (const flags of [[], ['-static', '-s']]) {
    const program = join(directory, `c${flags.length}`);
    assert.equal(spawnSync('gcc', ['-O2', ...flags, '-o', program, source]).status, 0);
    const syscalls = complete([program]);
    if (flags.length > 0) continue;
    // the number is given to the C library's syscall()
    assert.ok(syscalls !== undefined && syscalls !== 'any' && syscalls.includes('getrandom'));
    assert.equal(syscalls.includes('unlink'), false);
    assert.equal(inspected(program).operations?.includes('delete'), false);
  }
});

test('a stripped program of Go, whose numbers are given to functions of its own', () => {
  writeFileSync(
    join(directory, 'main.go'),
    'package main\nimport ("net"; "os"; "os/exec")\nfunc main() { os.WriteFile("g", nil, 0o600); exec.Command("true").Run(); net.Dial("tcp", "127.0.0.1:9") }\n',
  );
  const program = join(directory, 'go-program');
  const env = { ...process.env, CGO_ENABLED: '0', GO111MODULE: 'off' };
  const built = spawnSync('go', ['build', '-ldflags', '-s -w', '-o', program, 'main.go'], { cwd: directory, env });
  assert.equal(built.status, 0, String(built.stderr));
  const syscalls = complete([program]);
  // on arm64 it is often any so far (docs/manifests.md)
  if (process.arch === 'x64')
    assert.ok(syscalls !== 'any' && syscalls?.includes('connect') && syscalls.includes('execve'));
  assert.deepEqual(inspected(program).libs, []);
});

test('a program of Rust', () => {
  const source = join(directory, 'r.rs');
  writeFileSync(source, 'fn main() { std::fs::write("r", "x").unwrap(); println!("x"); }\n');
  const program = join(directory, 'rust-program');
  assert.equal(spawnSync('rustc', ['-O', '-o', program, source]).status, 0);
  complete([program]);
});

test('what is no binary of 64 bits, or of another machine, is refused', () => {
  for (const [bytes, message] of [
    ['#!/bin/sh\n', /no ELF file/],
    ['', /no ELF file/],
  ] as const)
    assert.throws(() => inspect(Buffer.from(bytes), 'x', () => undefined), { name: 'ElfError', message });
});

test('a library that is not there makes the list any, and says which', () => {
  const { syscalls, libs, imprecision = [] } = inspect(readFileSync('/bin/true'), 'true', () => undefined);
  assert.deepEqual([syscalls, libs], ['any', 'any']);
  assert.ok(imprecision.some((one) => one.startsWith('the library libc.so.6 was not found')));
});

/** How each machine's branches are written by objdump: the target is the last operand. */
const machines = {
  x64: {
    library: '/lib/x86_64-linux-gnu/libc.so.6',
    decoder: () => decodeX86,
    branch: /^(?:bnd |notrack )*(?:call|j[a-z]+)\s+([0-9a-f]+)(?: <.*)?$/,
  },
  arm64: {
    library: '/lib/aarch64-linux-gnu/libc.so.6',
    decoder: armDecoder,
    branch: /^(?:bl?|b\.[a-z]+|cbn?z\s+\w+,|tbn?z\s+\w+, #\d+,)\s+([0-9a-f]+)(?: <.*)?$/,
  },
} as const;

/** Lengths, targets and references as the disassembler of binutils has them. */
test('instructions of the C library are read as objdump reads them', () => {
  const { library, decoder, branch } = machines[process.arch === 'arm64' ? 'arm64' : 'x64'];
  const path = realpathSync(library);
  const image = openImage(readFileSync(path));
  const { stdout } = spawnSync('objdump', ['-d', '-w', '--insn-width=16', path], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  const decode = decoder();
  const out = blank();
  let read = 0;
  for (const line of stdout.split('\n')) {
    const [, at = '', bytes = '', text = ''] =
      /^\s*([0-9a-f]+):\t((?:[0-9a-f]{2} |[0-9a-f]{8} )+)\s*\t?(.*)$/.exec(line) ?? [];
    const address = Number.parseInt(at, 16);
    const view = image.at(address);
    if (view === undefined || text.includes('(bad)')) continue;
    decode(view, 0, address, out);
    read++;
    assert.equal(out.size, bytes.replaceAll(' ', '').length / 2, line);
    const [, target] = branch.exec(text.trim()) ?? [];
    if (target !== undefined) assert.equal(out.target, Number.parseInt(target, 16), line);
    const [, named] = /# ([0-9a-f]+)/.exec(text) ?? [];
    if (named !== undefined) assert.equal(out.reference, Number.parseInt(named, 16), line);
  }
  assert.ok(read > 100_000);
});
