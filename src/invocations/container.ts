import type { Event } from '../events/event.ts';
import type { FileFacts, Tool } from './tool.ts';

const PREFIX = 'container:';

/** A path in a container as one name among those of the machine: `container:0123456789ab:/usr/bin/x`. */
export function inContainer(container: string, path: string): string {
  const id = /^[0-9a-f]{64}$/.test(container) ? container.slice(0, 12) : container;
  return path.startsWith('/') ? `${PREFIX}${id}:${path}` : path;
}

/** Whether a path names a container's own file. */
export const isContained = (path: string): boolean => path.startsWith(PREFIX);

/** An event whose paths cannot be taken for the machine's; one that is not in a container is itself. */
export function located(event: Event): Event {
  const { container } = event;
  if (container === undefined) return event;
  const inside = (path: string): string => inContainer(container, path);
  if (event.kind === 'process.exec') {
    const { exe, script, cwd } = event;
    return {
      ...event,
      exe: { ...exe, path: inside(exe.path) },
      ...(script === undefined ? {} : { script: { ...script, path: inside(script.path) } }),
      cwd: inside(cwd),
    };
  }
  if ('to' in event) return { ...event, path: inside(event.path), to: inside(event.to) };
  return 'path' in event && event.path !== undefined ? { ...event, path: inside(event.path) } : event;
}

/** What is known of a container's files before its image was looked at: nothing, so none of them is what a profile names. */
export const UNKNOWN_FILES: FileFacts = {
  resolved: (path) => path,
  package: () => undefined,
  trusted: () => false,
  installed: () => false,
  trustedName: () => false,
  digest: () => undefined,
};

/** A tool of a container under its own name. It is nobody's look-alike: its image came that way. */
export const contained = (tool: Tool, container: string): Tool => ({
  ...tool,
  path: inContainer(container, tool.path),
  exe: inContainer(container, tool.exe),
  preloads: [],
  lookalike: undefined,
});
