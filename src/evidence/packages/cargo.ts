/** A crate that `cargo install` put a program of, or a component of a Rust toolchain. */
export interface Crate {
  readonly name: string;
  readonly version: string | undefined;
  /** Whether it came from a registry, and so can be named by a package URL. */
  readonly published: boolean;
}

/** `ripgrep 14.1.0 (registry+https://index.example)`: name, version and source of a crate. */
const PACKAGE_ID = /^([A-Za-z0-9_-]{1,64}) ([0-9][\w.+-]{0,63}) \(([a-z-]+)\+[^()]*\)$/;

/**
 * The crate that a program of CARGO_HOME/bin came from.
 *
 * @param crates text of .crates2.json, or of .crates.toml, which older cargo keeps
 * @param program base name of the program
 */
export function installedCrate(crates: string, program: string): Crate | undefined {
  for (const [id, programs] of crates.trimStart().startsWith('{') ? installs(crates) : lines(crates)) {
    const [, name, version, source] = PACKAGE_ID.exec(id) ?? [];
    if (name === undefined || !programs.includes(program)) continue;
    return { name, version, published: source === 'registry' || source === 'sparse' };
  }
  return undefined;
}

function installs(json: string): [string, unknown[]][] {
  try {
    const { installs: found } = JSON.parse(json) as { installs?: Record<string, { bins?: unknown }> };
    return Object.entries(found ?? {}).map(([id, one]) => [id, Array.isArray(one?.bins) ? one.bins : []]);
  } catch {
    return [];
  }
}

function lines(toml: string): [string, unknown[]][] {
  return toml.split('\n').flatMap((line): [string, unknown[]][] => {
    const [, id, list] = /^"([^"]*)" = \[([^\]]*)\][ \t]*$/.exec(line) ?? [];
    if (id === undefined || list === undefined) return [];
    return [[id, list.split(',').map((one) => one.trim().replace(/^"(.*)"$/, '$1'))]];
  });
}

/** Whether a component's manifest (lib/rustlib/manifest-COMPONENT) has a file, by its path in the toolchain. */
export function inComponent(manifest: string, file: string): boolean {
  return manifest
    .split('\n')
    .some((line) => line === `file:${file}` || (line.startsWith('dir:') && file.startsWith(`${line.slice(4)}/`)));
}

/**
 * What a component of a Rust toolchain is.
 *
 * @param component as lib/rustlib/components names it: `rustc-x86_64-unknown-linux-gnu`
 * @param channel text of lib/rustlib/multirust-channel-manifest.toml, which has the versions; '' where there is none
 */
export function rustComponent(component: string, channel: string): Crate | undefined {
  const name = /^([a-z][a-z0-9-]{0,63}?)(?:-[a-z0-9_]+-(?:unknown|pc|apple|linux)-[a-z0-9_-]+)?$/.exec(component)?.[1];
  if (name === undefined) return undefined;
  const at = channel.indexOf(`\n[pkg.${name}]\n`);
  const version = /^\n\[[^\]\n]*\]\nversion = "([0-9][\w.+-]{0,63})/.exec(
    channel.slice(Math.max(at, 0), at + 400),
  )?.[1];
  return { name: name.replace(/-preview$/, ''), version: at < 0 ? undefined : version, published: false };
}
