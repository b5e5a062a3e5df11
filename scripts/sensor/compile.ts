import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Sysroot, type Target } from './toolchain.ts';

/** Where Ubuntu's tools of the kernel are: /usr/sbin/bpftool is there a script that wants those of the running kernel. */
const linuxTools = '/usr/lib/linux-tools';

function bpftool(): string {
  try {
    const kernels = readdirSync(linuxTools).toSorted();
    return join(linuxTools, kernels.at(-1) ?? '', 'bpftool');
  } catch {
    return process.env.PATH?.includes('/usr/sbin') ? 'bpftool' : '/usr/sbin/bpftool';
  }
}

const warnings = ['-Wall', '-Wextra', '-Wno-unused-parameter', '-Werror'];
const hardening = ['-fPIE', '-static-pie', '-fstack-protector-strong', '-D_FORTIFY_SOURCE=2'].concat(
  '-Wl,-z,relro,-z,now,-z,noexecstack',
);

/** What holds for every unit of C: none of the places of the build gets into the bytes. */
const plain = (sources: string, sysroot: Sysroot): string[] =>
  [...warnings, '-O2', `-ffile-prefix-map=${sources}=.`].concat(`-ffile-prefix-map=${sysroot.path}=sysroot`);

/** Compiles the units of a folder into one stripped static binary. */
function link(
  sources: string,
  { triple }: Target,
  sysroot: Sysroot,
  binary: string,
  options: { readonly headers: readonly string[]; readonly libraries: readonly string[] },
): Buffer {
  const archives = join(sysroot.path, 'usr/lib', triple);
  const units = readdirSync(sources)
    .filter((name) => name.endsWith('.c'))
    .toSorted();
  // -B and -L: gcc looks into its own machine's folders before those of a sysroot
  const where = [`--sysroot=${sysroot.path}`, `-B${archives}/`, `-L${archives}`, ...options.headers];
  const language = ['-std=gnu11', ...plain(sources, sysroot), ...hardening, '-Wl,--build-id=none'];
  run(`${triple}-gcc-12`, [...where, ...language, '-o', binary, ...units, ...options.libraries], sources);
  run(`${triple}-strip`, [binary]);
  return readFileSync(binary);
}

/**
 * Compiles the launcher of confined programs for one architecture.
 *
 * @param sources the folder confine/, or a copy
 * @returns the stripped static binary
 * @throws Error when a program of the toolchain fails; what it said is on standard error
 */
export function compileLauncher(sources: string, target: Target, sysroot: Sysroot): Buffer {
  const place = mkdtempSync(join(tmpdir(), 'ironclaw-confine-'));
  try {
    return link(sources, target, sysroot, join(place, 'ironclaw-confine'), { headers: [], libraries: [] });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * Compiles the sensor for one architecture.
 *
 * @param sources the folder sensor/, or a copy; neither its place nor the time gets into the bytes
 * @param sysroot headers and static libraries; of the build machine only the compilers' own are used
 * @returns the stripped static binary
 * @throws Error when a program of the toolchain fails; what it said is on standard error
 */
export function compileSensor(sources: string, target: Target, sysroot: Sysroot): Buffer {
  const { define, triple } = target;
  const place = mkdtempSync(join(tmpdir(), 'ironclaw-sensor-'));
  const headers = join(sysroot.path, 'usr/include');
  try {
    const object = join(place, 'sensor.bpf.o');
    const bpf = ['-target', 'bpf', '-mcpu=v3', '-g', `-D${define}`, '-fdebug-compilation-dir=.', '-nostdlibinc'];
    const system = ['-isystem', headers, '-isystem', join(headers, triple)];
    const unit = ['-c', 'bpf/sensor.bpf.c', '-o', object];
    run('clang-14', [...bpf, ...system, ...plain(sources, sysroot), ...unit], sources);
    run('llvm-strip-14', ['-g', object]); // takes DWARF off and leaves BTF
    const generated = join(place, 'generated');
    mkdirSync(generated);
    writeFileSync(join(generated, 'sensor.skel.h'), run(bpftool(), ['gen', 'skeleton', object, 'name', 'sensor_bpf']));
    return link(sources, target, sysroot, join(place, `ironclaw-sensor-${target.machine}`), {
      headers: [`-I${generated}`],
      libraries: ['-lbpf', '-lelf', '-lz', '-lzstd'],
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
