/** What os-release(5) says the system is. */
export interface Distribution {
  /** `debian`, `ubuntu`, `fedora`. */
  readonly id: string;
  /** `debian-12`: the id with its version, or the id alone where there is none. */
  readonly release: string;
}

/** Reads os-release(5). Undefined when it has no usable ID. */
export function distribution(text: string): Distribution | undefined {
  const value = (key: string): string | undefined =>
    new RegExp(`^${key}=(["']?)([a-z0-9._-]{1,64})\\1[ \\t]*$`, 'm').exec(text)?.[2];
  const id = value('ID');
  const version = value('VERSION_ID');
  return id === undefined ? undefined : { id, release: version === undefined ? id : `${id}-${version}` };
}
