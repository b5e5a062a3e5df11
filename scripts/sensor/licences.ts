import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sysroot } from './toolchain.ts';

interface Linked {
  readonly name: string;
  readonly debian: string;
  readonly source: string;
  readonly terms: string;
}

/** What of other people's work is in the binary. Where there is a choice of terms, the one that is used comes first. */
const linked: readonly Linked[] = [
  { name: 'libbpf', debian: 'libbpf-dev', source: 'libbpf', terms: 'BSD-2-Clause (or LGPL-2.1)' },
  { name: 'libelf', debian: 'libelf-dev', source: 'elfutils', terms: 'LGPL-3.0-or-later (or GPL-2.0-or-later)' },
  { name: 'zlib', debian: 'zlib1g-dev', source: 'zlib', terms: 'Zlib' },
  {
    name: 'GNU C library',
    debian: 'libc6-dev',
    source: 'glibc',
    terms: 'LGPL-2.1-or-later, parts BSD-3-Clause and others',
  },
];

const folder = '/usr/share/common-licenses';
const texts = ['LGPL-3', 'GPL-3', 'LGPL-2.1', 'GPL-2'];

const section = (title: string, body: string): string => `${'='.repeat(100)}\n${title}\n\n${body.trimEnd()}\n`;

/**
 * The text of dist/sensor/licenses.txt: what is linked into the binaries, in which versions, under which terms, how to link them
 * again with other versions (LGPL-3.0 section 4, LGPL-2.1 section 6), and the terms themselves.
 *
 * @param sysroot where the packages of one architecture lie; the versions of all architectures are the same
 * @throws Error when the machine lacks the common licence texts of Debian
 */
export function licences({ path, versions }: Sysroot): string {
  const rows = linked.map(
    ({ name, debian, source, terms }) =>
      `  ${name}: ${terms}\n    Debian source package ${source}, ${versions[debian]}`,
  );
  const head = `ironclaw-sensor and ironclaw-confine are part of IronClaw Guard: Apache-2.0 (the file LICENSE). The programs it gives to the kernel, made from
sensor/bpf/, are GPL-2.0-only OR BSD-2-Clause (the file sensor/bpf/LICENSE).

Linked statically, as Debian built them (in ironclaw-confine only the GNU C library and libgcc):

${rows.join('\n')}
  libgcc: GPL-3.0-or-later with the GCC Runtime Library Exception 3.1
    Debian source packages gcc-12 and gcc-12-cross

The sources of those are Debian's source packages of these names and versions. All of our own sources and the script that compiles
and links them are in this repository: sensor/, confine/ and scripts/sensor.ts. To link with a library of your own, put its
headers and archive over those in ~/.cache/ironclaw/sensor/ARCHITECTURE-*/usr, where the script unpacks the packages, and run the script.
You may change those libraries in the binaries for your own use and take them apart to find faults in such changes.
`;
  const notices = linked.map(({ name, debian }) =>
    section(name, readFileSync(join(path, 'usr/share/doc', debian, 'copyright'), 'utf8')),
  );
  const terms = texts.map((name) => section(name, readFileSync(join(folder, name), 'utf8')));
  return [head, ...notices, ...terms].join('\n');
}
