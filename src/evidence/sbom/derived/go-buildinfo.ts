import type { ComponentDraft } from '../component.ts';
import { Inventory } from '../inventory.ts';
import { makePurl } from '../purl.ts';
import type { Derived } from './derived.ts';
import { type Elf, openElf } from './elf.ts';
import { type GoModule, parseModules } from './go-modules.ts';

/** What the Go toolchain writes into every program it links (`go version -m`). */
export interface GoBuild extends Derived {
  readonly from: 'go-buildinfo';
  /** As the toolchain calls itself: `go1.26.8`. */
  readonly toolchain: string;
  /** Import path of the main package. */
  readonly path: string | undefined;
  /** Build settings: `-ldflags`, `CGO_ENABLED`, `vcs.revision`, `vcs.time`, `vcs.modified`, … */
  readonly settings: ReadonlyMap<string, string>;
}

/** Of Go's debug/buildinfo: the magic, at which multiple of an address it stands, and the size of its header. */
const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const alignment = 16;
const headerSize = 32;
/** Most places with the magic that are looked at: real programs have one or two. */
const mostMagics = 16;
const bigEndianFlag = 1;
const inlineFlag = 2;
/** Longest version and module list that are read, in bytes; Kubernetes has 30 KiB. */
const longestVersion = 256;
const longestModules = 4 * 1024 * 1024;
/** The module list stands between two marks of this many bytes. */
const mark = 16;

/**
 * Reads the build information of a Go program from the bytes of its ELF file: the main module as subject, the
 * modules linked into it, and the standard library as pkg:golang/stdlib. The format is that of Go's debug/buildinfo:
 * strings inline (since Go 1.18) or behind pointers. A replaced module is what it was replaced by.
 * @returns undefined for what is no ELF file, or has no such information
 */
export function goBuildInfo(bytes: Uint8Array): GoBuild | undefined {
  const elf = openElf(bytes);
  const strings = elf && buildStrings(elf, bytes.length);
  if (strings === undefined) return undefined;
  const { version, modules } = strings;
  const { path, main, dependencies, settings } = parseModules(modules);
  const inventory = new Inventory();
  const subject = main && inventory.subject({ ...draft(main), type: 'application' });
  // `go1.26.8`, `go1.26.8 X:experiment`, `devel go1.27-abc`
  const stdlib = /^go(\d[^\s]*)/.exec(version)?.[1];
  const purl = makePurl('golang', undefined, 'stdlib', stdlib);
  inventory.add({ ref: purl, purl, name: 'stdlib', version: stdlib, type: 'library' });
  for (const dependency of dependencies) inventory.add(draft(dependency));
  return {
    from: 'go-buildinfo',
    ...(subject !== undefined && { subject }),
    components: inventory.taken().components,
    toolchain: version,
    path,
    settings,
  };
}

function draft({ path, version, sum }: GoModule): ComponentDraft {
  const slash = path.lastIndexOf('/');
  const purl = makePurl('golang', slash < 0 ? undefined : path.slice(0, slash), path.slice(slash + 1), version);
  return {
    ref: purl ?? path,
    purl,
    name: path,
    version,
    type: 'library',
    // h1: SHA-256 over the list of the module's files, https://go.dev/ref/mod#go-sum-files
    hashes: sum === undefined ? [] : [{ algorithm: 'h1', hex: Buffer.from(sum, 'base64').toString('hex') }],
  };
}

/** @param size of the file: segments that are longer together lie on each other, and the rest of them is not searched */
function buildStrings(elf: Elf, size: number): { version: string; modules: string } | undefined {
  const section = elf.section('.go.buildinfo');
  const places = section === undefined ? elf.writable : [{ bytes: section, address: 0 }];
  let [left, magics] = [size, mostMagics];
  for (const { bytes, address } of places) {
    left -= bytes.length;
    if (left < 0) return undefined;
    for (let at = find(bytes, 0); at >= 0; at = find(bytes, at + 1)) {
      if (magics-- === 0) return undefined;
      // a program that reads such information has the magic among its own data too
      if ((address + at) % alignment !== 0 || at + headerSize > bytes.length) continue;
      const found = readStrings(elf, bytes.subarray(at));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function find(bytes: Uint8Array, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(magic, from);
}

function readStrings(elf: Elf, info: Uint8Array): { version: string; modules: string } | undefined {
  const pointerSize = info[14] ?? 0;
  const flags = info[15] ?? 0;
  let version: Uint8Array | undefined;
  let modules: Uint8Array | undefined;
  if ((flags & inlineFlag) !== 0) {
    const first = inline(info, headerSize, longestVersion);
    version = first?.bytes;
    modules = first && inline(info, first.end, longestModules)?.bytes;
  } else {
    const little = (flags & bigEndianFlag) === 0;
    version = pointed(elf, pointer(info, 16, pointerSize, little), pointerSize, little, longestVersion);
    modules = pointed(elf, pointer(info, 16 + pointerSize, pointerSize, little), pointerSize, little, longestModules);
  }
  const name = version && text(version);
  if (name === undefined || !/^(go\d|devel )/.test(name)) return undefined;
  const inner = modules !== undefined && modules.length >= 2 * mark + 1 ? modules.subarray(mark, -mark) : undefined;
  return { version: name, modules: inner?.at(-1) === 0x0a ? text(inner) : '' };
}

/** A string behind its length as a varint (7 bits a byte, the lowest first). */
function inline(bytes: Uint8Array, at: number, longest: number): { bytes: Uint8Array; end: number } | undefined {
  let length = 0;
  for (let i = 0; i < 5; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return undefined;
    length += (byte & 0x7f) * 2 ** (7 * i);
    if (byte >= 0x80) continue;
    const start = at + i + 1;
    const end = start + length;
    return length > longest || end > bytes.length ? undefined : { bytes: bytes.subarray(start, end), end };
  }
  return undefined;
}

/** The string whose header (pointer, length) stands at an address. */
function pointed(elf: Elf, address: number, size: number, little: boolean, longest: number): Uint8Array | undefined {
  const header = elf.at(address);
  if (header === undefined || header.length < 2 * size) return undefined;
  const length = pointer(header, size, size, little);
  const content = elf.at(pointer(header, 0, size, little));
  return content === undefined || length > longest || length > content.length ? undefined : content.subarray(0, length);
}

function pointer(bytes: Uint8Array, at: number, size: number, little: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + size > bytes.length || (size !== 4 && size !== 8)) return -1;
  return size === 4 ? view.getUint32(at, little) : Number(view.getBigUint64(at, little));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
