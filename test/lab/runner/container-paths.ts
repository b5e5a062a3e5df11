/** A directory of the runner, and the name it has in a container. */
export interface PathMapping {
  readonly host: string;
  readonly container: string;
}

/** A path, or a value that is one, by its name in the container: the first mapping it lies in. Any other stays (ContainerInfo.cs). */
export function inContainer(value: string, mappings: readonly PathMapping[]): string {
  const mapping = mappings.find(({ host }) => value === host || value.startsWith(`${host}/`));
  return mapping === undefined ? value : mapping.container + value.slice(mapping.host.length);
}

/** The values of variables by their names in the container. */
export const translated = (
  env: Readonly<Record<string, string>>,
  mappings: readonly PathMapping[],
): Record<string, string> =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, inContainer(value, mappings)]));

/** `-v` for directories of the runner. */
export const mounted = (mappings: readonly PathMapping[], mode = ''): string[] =>
  mappings.flatMap(({ host, container }) => ['-v', `${host}:${container}${mode}`]);
