import type { Event } from '../events/event.ts';

const verbs: Readonly<Record<string, string>> = {
  'file.create': 'created',
  'file.mkdir': 'created directory',
  'file.truncate': 'overwrote',
  'file.modify': 'modified',
  'file.append': 'appended to',
  'file.read': 'read',
  'file.delete': 'deleted',
  'file.rmdir': 'removed directory',
  'file.chmod': 'changed the mode of',
  'file.chown': 'changed the owner of',
  'file.rename': 'renamed',
  'file.link': 'linked',
  'file.symlink': 'made a symlink at',
  'net.connect': 'connected to',
  'net.send': 'sent to',
  'net.listen': 'listened on',
  'process.exec': 'was executed from',
  'lib.load': 'loaded',
  'mem.access': "got at another process's memory:",
  'priv.change': 'changed its user',
  'kernel.mount': 'changed mounts',
  'kernel.namespace': 'entered another namespace',
};

/** What an act was, in words, about a printed target: `created ${tmp}/p`. */
export function wording(event: Event, target: string, rows: readonly string[]): string {
  const verb =
    event.done === true || event.kind === 'process.exec'
      ? (verbs[event.kind] ?? event.kind)
      : event.kind === 'net.connect'
        ? 'tried to connect to'
        : `tried: ${event.kind}`;
  const reason =
    rows[0] === 'exec-dropped'
      ? ' (dropped in this job)'
      : rows[0] === 'never-resolved'
        ? ' (an address nothing resolved to)'
        : rows[0] === 'beyond-manifest' || rows[0] === 'outside-manifest'
          ? ' (outside the manifest of its digest)'
          : '';
  return `${verb} ${target}${reason}`;
}
