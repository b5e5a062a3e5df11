import { createHash } from 'node:crypto';
import type { Manifest } from '../manifest.ts';
import { Code } from './code.ts';
import { ElfError, openImage } from './elf-image.ts';
import { operationsOf } from './operations.ts';
import { type Part, reach } from './reach.ts';
import { syscallName } from './syscall-names.ts';

/** A shared object that was looked for, by the name it is wanted by. */
export interface FoundLibrary {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Finds a shared object: `name` as the binary has it, or the path of its interpreter; `runpath` the directories it names for them. */
export type FindLibrary = (name: string, runpath: readonly string[]) => FoundLibrary | undefined;

/** Libraries of one program: browsers have two hundred. */
const MAX_LIBRARIES = 500;
/** Modules that the C library itself loads by name when a program looks up users, hosts or character sets. */
const ofLibc = ['libnss_*.so*', 'libresolv.so.2', '/**/gconv/*.so'];
const lookups = /^(get(pw|gr|host|addrinfo|nameinfo|serv|proto|net|sp)|iconv|initgroups|setlocale|nl_langinfo)/;

/**
 * Reads what a program could do from its code and that of its libraries, as far as they are found, without running anything.
 * The list of system calls is meant to be complete: where it cannot be known to be, it is `any`, and `imprecision` says why.
 *
 * @param bytes of an ELF program or library of x86-64 or arm64
 * @param name file name, for the manifest
 * @throws ElfError for anything else
 */
export function inspect(bytes: Uint8Array, name: string, find: FindLibrary): Manifest {
  const { parts, missing, libraries } = closure(bytes, name, find);
  const main = parts[0]?.code.image;
  const reached = reach(parts);
  const names = new Set<string>();
  const unnamed: number[] = [];
  for (const number of reached.numbers) {
    const known = main && syscallName(main.machine, number);
    if (known === undefined) unnamed.push(number);
    else names.add(known);
  }
  const opens = ['dlopen', 'dlmopen'].filter((one) => reached.called.has(one));
  const looks = [...reached.called].some((one) => lookups.test(one));
  const reasons = [
    ...missing.map((one) => `the library ${one} was not found, so that what it does is not known`),
    ...reached.unknown.map((place) => `the number of the system call at ${place} cannot be told`),
    ...reached.old.map((place) => `there are system calls by the numbers of 32-bit programs at ${place}`),
    ...opens.map((one) => `it calls ${one}: what it loads so does what it likes`),
  ];
  const syscalls = [...names].sort();
  const known = reasons.length === 0;
  return {
    schema: 1,
    artifact: { sha256: createHash('sha256').update(bytes).digest('hex'), name },
    source: 'inspect',
    imprecision: [
      ...reasons.slice(0, 20),
      ...(reasons.length > 20 ? [`and ${reasons.length - 20} more reasons of the same kinds`] : []),
      ...(reasons.length > 0 ? [`so the system calls are any; those that are known are ${syscalls.join(' ')}`] : []),
      ...(unnamed.length > 0 ? [`system calls without a known name: ${unnamed.sort((a, b) => a - b).join(', ')}`] : []),
      'code that is reached only over pointers counts as reached: the list is longer than what any run shows',
      ...(parts.length > 1
        ? ['it holds with the libraries that were found here; others of the same names can do other things']
        : []),
      ...(looks
        ? ['modules that look up users and hosts for the C library, beyond files and DNS, are not in the list']
        : []),
      'where files lie and which hosts are reached cannot be told from code: there are no rights in it',
    ],
    ...(known ? { operations: operationsOf(names) } : {}),
    syscalls: known ? syscalls : 'any',
    libs: opens.length > 0 || missing.length > 0 ? 'any' : [...libraries, ...(looks ? ofLibc : [])],
  };
}

/** A program with all its libraries, each once, in the order in which they are asked for. */
function closure(
  bytes: Uint8Array,
  name: string,
  find: FindLibrary,
): { parts: Part[]; missing: string[]; libraries: string[] } {
  const code = new Code(openImage(bytes));
  const { interpreter } = code.image;
  const parts: Part[] = [{ name, code, whole: true }];
  const open: { name: string; runpath: readonly string[]; whole: boolean }[] = [
    ...(interpreter === undefined ? [] : [{ name: interpreter, runpath: [], whole: true }]),
    ...code.linkage.needed.map((one) => ({ name: one, runpath: code.linkage.runpath, whole: false })),
  ];
  const seen = new Set<string>();
  const missing: string[] = [];
  for (const { name: wanted, runpath, whole } of open) {
    const short = wanted.slice(wanted.lastIndexOf('/') + 1);
    if (seen.has(short)) continue;
    seen.add(short);
    if (seen.size > MAX_LIBRARIES) throw new ElfError(`it needs more than ${MAX_LIBRARIES} libraries`);
    const found = find(wanted, runpath);
    const library = found && openLibrary(found, code.image.machine);
    if (library === undefined) missing.push(short);
    else {
      parts.push({ name: short, code: library, whole });
      open.push(
        ...library.linkage.needed.map((one) => ({
          name: one,
          runpath: [...library.linkage.runpath, ...runpath],
          whole: false,
        })),
      );
    }
  }
  return { parts, missing, libraries: [...seen].sort() };
}

function openLibrary({ bytes }: FoundLibrary, machine: string): Code | undefined {
  try {
    const image = openImage(bytes);
    return image.machine === machine ? new Code(image) : undefined;
  } catch (error) {
    if (error instanceof ElfError) return undefined;
    throw error;
  }
}
