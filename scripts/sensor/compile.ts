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

/**
 * Compiles the sensor for one architecture.
 *
 * @param sources the folder sensor/, or a copy; neither its place nor the time gets into the bytes
 * @param sysroot headers and static libraries; of the build machine only the compilers' own are used
 * @returns the stripped static binary
 * @throws Error when a program of the toolchain fails; what it said is on standard error
 */
export function compile(sources: string, { machine, define, triple }: Target, sysroot: Sysroot): Buffer {
  const place = mkdtempSync(join(tmpdir(), 'ironclaw-sensor-'));
  const [headers, archives] = [join(sysroot.path, 'usr/include'), join(sysroot.path, 'usr/lib', triple)];
  const plain = [...warnings, '-O2', `-ffile-prefix-map=${sources}=.`].concat(
    `-ffile-prefix-map=${sysroot.path}=sysroot`,
  );
  try {
    const object = join(place, 'sensor.bpf.o');
    const bpf = ['-target', 'bpf', '-mcpu=v3', '-g', `-D${define}`, '-fdebug-compilation-dir=.', '-nostdlibinc'];
    const system = ['-isystem', headers, '-isystem', join(headers, triple)];
    run('clang-14', [...bpf, ...system, ...plain, '-c', 'bpf/sensor.bpf.c', '-o', object], sources);
    run('llvm-strip-14', ['-g', object]); // takes DWARF off and leaves BTF
    const generated = join(place, 'generated');
    mkdirSync(generated);
    writeFileSync(join(generated, 'sensor.skel.h'), run(bpftool(), ['gen', 'skeleton', object, 'name', 'sensor_bpf']));
    const binary = join(place, `ironclaw-sensor-${machine}`);
    const units = readdirSync(sources)
      .filter((name) => name.endsWith('.c'))
      .toSorted();
    // -B and -L: gcc looks into its own machine's folders before those of a sysroot
    const where = [`--sysroot=${sysroot.path}`, `-B${archives}/`, `-L${archives}`, `-I${generated}`];
    const language = ['-std=gnu11', ...plain, ...hardening, '-Wl,--build-id=none'];
    const linked = ['-lbpf', '-lelf', '-lz', '-lzstd'];
    run(`${triple}-gcc-12`, [...where, ...language, '-o', binary, ...units, ...linked], sources);
    run(`${triple}-strip`, [binary]);
    return readFileSync(binary);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
