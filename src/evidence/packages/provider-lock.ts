/** What a dependency lock file says of one provider. */
export interface LockedProvider {
  readonly version: string;
  /** As they stand there: `h1:…` of the unpacked package, `zh:…` of its archive. */
  readonly hashes: readonly string[];
}

/** Where the lock file of a project is, in its directory. */
export const PROVIDER_LOCK = '.terraform.lock.hcl';

const MAX_LINES = 200_000;
const MAX_HASHES = 10_000;
const BLANK = /^\s*(?:(?:#|\/\/).*)?$/;
const BLOCK = /^provider "([\w.:/-]{1,512})" \{$/;
const VALUE = /^ +(version|constraints) *= "([^"\\$%]{0,1024})"$/;
const HASHES = /^ +hashes *= \[$/;
const HASH = /^ +"((?:h1|zh):[A-Za-z0-9+/=]{1,128})",$/;

/**
 * Reads `.terraform.lock.hcl` in the one form that terraform and opentofu write it, which their formatter also keeps: blocks of
 * `provider "ADDRESS"` with `version`, `constraints` and a list `hashes`, a line each. HCL could say the same in many other ways;
 * who writes it otherwise has no lock file as far as this goes.
 *
 * @returns by address; undefined when it has any other line, or names a provider twice
 */
export function providerLock(text: string): ReadonlyMap<string, LockedProvider> | undefined {
  const lines = text.split(/\r?\n/);
  if (lines.length > MAX_LINES) return undefined;
  const found = new Map<string, LockedProvider>();
  const next = lines[Symbol.iterator]();
  for (let line = next.next(); !line.done; line = next.next()) {
    if (BLANK.test(line.value)) continue;
    const address = BLOCK.exec(line.value)?.[1];
    const provider = address === undefined ? undefined : block(next);
    if (address === undefined || provider === undefined || found.has(address)) return undefined;
    found.set(address, provider);
  }
  return found;
}

/** The lines of a block, up to the brace that ends it. */
function block(lines: Iterator<string, undefined>): LockedProvider | undefined {
  const values = new Map<string, string>();
  let hashes: readonly string[] | undefined;
  for (let line = lines.next(); !line.done; line = lines.next()) {
    if (line.value === '}') {
      const version = values.get('version');
      return version === undefined ? undefined : { version, hashes: hashes ?? [] };
    }
    if (BLANK.test(line.value)) continue;
    const [, name, value] = VALUE.exec(line.value) ?? [];
    if (name !== undefined && value !== undefined && !values.has(name)) values.set(name, value);
    else if (HASHES.test(line.value) && hashes === undefined) hashes = list(lines);
    else return undefined;
  }
  return undefined;
}

/** The hashes of a list; those of schemes that are not known are left out. */
function list(lines: Iterator<string, undefined>): readonly string[] | undefined {
  const hashes: string[] = [];
  for (let line = lines.next(); !line.done && hashes.length <= MAX_HASHES; line = lines.next()) {
    if (/^ +\],?$/.test(line.value)) return hashes;
    const hash = HASH.exec(line.value)?.[1];
    if (hash !== undefined) hashes.push(hash);
    else if (!BLANK.test(line.value) && !/^ +"\w{1,16}:[^"\\$%]{1,256}",$/.test(line.value)) return undefined;
  }
  return undefined;
}
