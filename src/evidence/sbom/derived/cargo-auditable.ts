import { inflateSync } from 'node:zlib';
import { z } from 'zod';
import type { ComponentDraft } from '../component.ts';
import { each, list, text } from '../fields.ts';
import { Inventory } from '../inventory.ts';
import { makePurl } from '../purl.ts';
import type { Derived } from './derived.ts';
import { openElf } from './elf.ts';

/** Longest list, in bytes after unpacking; the format's own reader stops at this too. */
const longest = 8 * 1024 * 1024;
const crateShape = z.object({
  name: z.string().min(1).max(256),
  version: text,
  source: text,
  kind: text,
  root: z.boolean().optional().catch(undefined),
});

/**
 * Reads the crates that `cargo auditable` writes into a Rust program: section `.dep-v0`, a list in JSON, zlib-packed;
 * https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md. What only ran during the build
 * (build scripts' dependencies) is not in the program, and left out.
 * @returns undefined for what is no ELF file, has no such section, or a broken one
 */
export function cargoAuditable(bytes: Uint8Array): Derived | undefined {
  const packed = openElf(bytes)?.section('.dep-v0');
  const packages = packed && crates(packed);
  if (packages === undefined) return undefined;
  const inventory = new Inventory();
  const root = packages.find((one) => one.root === true);
  const subject = root && inventory.subject({ ...draft(root), type: 'application' });
  for (const one of packages) if (one !== root && one.kind !== 'build') inventory.add(draft(one));
  return {
    from: 'cargo-auditable',
    ...(subject !== undefined && { subject }),
    components: inventory.taken().components,
  };
}

function crates(packed: Uint8Array): z.infer<typeof crateShape>[] | undefined {
  try {
    const value: unknown = JSON.parse(inflateSync(packed, { maxOutputLength: longest }).toString('utf8'));
    const { data } = z.object({ packages: list }).safeParse(value);
    return data?.packages && each(data.packages, crateShape);
  } catch {
    return undefined;
  }
}

/** Crates of a working directory or a repository are not those that a registry has under that name. */
function draft({ name, version, source }: z.infer<typeof crateShape>): ComponentDraft {
  const purl =
    source === 'local' || source?.startsWith('git') ? undefined : makePurl('cargo', undefined, name, version);
  return { purl, name, version, type: 'library' };
}
