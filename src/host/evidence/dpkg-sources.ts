import type { PackageRecord } from '../../evidence/evidence.ts';
import { distribution } from '../../evidence/packages/os-release.ts';
import type { Derived } from '../../evidence/sbom/derived/derived.ts';
import { dpkgComponents } from '../../evidence/sbom/derived/dpkg.ts';
import { boundedBytes } from '../packages/bounded-file.ts';

const MAX_STATUS = 64 * 1024 * 1024;
const MAX_RELEASE = 256 * 1024;

/**
 * What dpkg's status file says of the packages of tools. It is read once, when the first of them is asked for, and of it only what
 * is about those packages is kept.
 */
export class DpkgSources {
  readonly #wanted: ReadonlySet<string>;
  readonly #root: string;
  #found: Derived['components'] | undefined;

  /** @param records of all tools that will be asked for @param root what stands for `/` */
  constructor(records: readonly PackageRecord[], root = '') {
    this.#wanted = namesIn(records);
    this.#root = root;
  }

  /** The components of one tool, in the order of the status file; nothing where dpkg has no part in it. Never throws. */
  of(records: readonly PackageRecord[]): Derived[] {
    const own = namesIn(records);
    if (own.size === 0) return [];
    this.#found ??= this.#read();
    const components = this.#found.filter(({ name }) => own.has(name));
    return components.length === 0 ? [] : [{ from: 'dpkg', components }];
  }

  #read(): Derived['components'] {
    const release = boundedBytes(`${this.#root}/etc/os-release`, MAX_RELEASE)?.toString() ?? '';
    const system = distribution(release);
    const status = system && boundedBytes(`${this.#root}/var/lib/dpkg/status`, MAX_STATUS);
    if (system === undefined || status === undefined) return [];
    const [id, version] = [system.id, system.release.slice(system.id.length + 1)];
    return dpkgComponents(status, { id, ...(version === '' ? {} : { version }) }, this.#wanted).components;
  }
}

const namesIn = (records: readonly PackageRecord[]): Set<string> =>
  new Set(records.filter(({ database }) => database === 'dpkg').map(({ name }) => name));
