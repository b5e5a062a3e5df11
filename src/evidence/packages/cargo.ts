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
 * The crates that programs of CARGO_HOME/bin came from, by the program's name.
 *
 * @param text of .crates2.json, or of .crates.toml, which older cargo keeps
 */
export function installedCrates(text: string): Map<string, Crate> {
  const found = new Map<string, Crate>();
  for (const [id, programs] of text.trimStart().startsWith('{') ? installs(text) : lines(text)) {
    const [, name, version, source] = PACKAGE_ID.exec(id) ?? [];
    if (name === undefined) continue;
    const crate = { name, version, published: source === 'registry' || source === 'sparse' };
    for (const program of programs) if (typeof program === 'string') found.set(program, crate);
  }
  return found;
}

function installs(json: string): [string, unknown[]][] {
  try {
    const { installs: found } = JSON.parse(json) as { installs?: Record<string, { bins?: unknown } | null> };
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

/** Files and directories of a component (lib/rustlib/manifest-COMPONENT), as paths in the toolchain. */
export function componentFiles(manifest: string): string[] {
  return manifest.split('\n').flatMap((line) => /^(?:file|dir):(.+)$/.exec(line)?.[1] ?? []);
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
  const head = `\n[pkg.${name}]\nversion = "`;
  const at = channel.indexOf(head);
  const version = at < 0 ? undefined : /^[0-9][\w.+-]{0,63}/.exec(channel.slice(at + head.length).slice(0, 64))?.[0];
  return { name: name.replace(/-preview$/, ''), version, published: false };
}
