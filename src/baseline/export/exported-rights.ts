import type { Profile, Right } from '../profile.ts';
import type { Note } from './note.ts';

/** A right of an envelope that a program and all it starts are to run in. */
export interface ExportedRight {
  readonly right: Right;
  /** The profile it stands in. */
  readonly from: string;
  /** `command`: of the tool itself; `role`: of one of its roles; `child`: of a tool it may start. */
  readonly of: 'command' | 'role' | 'child';
}

/** Everything that may happen below a tool, as far as its profile names it. */
export interface ExportedRights {
  readonly rights: readonly ExportedRight[];
  /** Names of the profiles and classes they come from, the tool's first. */
  readonly from: readonly string[];
  readonly notes: readonly Note[];
}

/** How far tools that may start tools are followed, and how many there can be. */
const deepest = 3;
const mostProfiles = 200;

/** What runs a text of somebody's has no rights of its own: the script is the tool, and runs in the envelope of who started it. */
const withoutOwn: ReadonlySet<string> = new Set(['class/shell', 'class/interpreter']);

/**
 * The rights of a tool, of its roles, and of the tools these may execute by name, and so on: what the kernel forbids a process it
 * forbids all that the process starts, so that the envelope of a tool must hold its children's. A class stands for its own rights; `*`,
 * shells and interpreters add nothing, nor does what only a role starts: there the role must allow each act too.
 *
 * @param profile finds a profile by name, `class/…` included
 */
export function exportedRights(tool: Profile, profile: (name: string) => Profile | undefined): ExportedRights {
  const notes: Note[] = [];
  const rights: ExportedRight[] = [];
  const known = new Map<string, number>([[tool.tool, 0]]);
  const ofRoles = new Set<Right>();
  const take = (one: Profile, of: ExportedRight['of']): void => {
    for (const right of one.rights) rights.push({ right, from: one.tool, of });
    const general = one.extends === undefined ? undefined : profile(one.extends);
    // a class opens no zone
    for (const right of general?.rights ?? [])
      if (right.zone === undefined) rights.push({ right, from: general?.tool ?? '', of });
    for (const role of Object.values(one.roles ?? {}))
      for (const right of role.rights) {
        rights.push({ right, from: one.tool, of: of === 'command' ? 'role' : of });
        ofRoles.add(right);
      }
  };
  take(tool, 'command');
  for (let at = 0; at < rights.length; at++) {
    const { right, from } = rights[at] as ExportedRight;
    if (!right.op.includes('exec') || ofRoles.has(right)) continue;
    const depth = (known.get(from) ?? known.get(tool.tool) ?? 0) + 1;
    for (const name of right.tool ?? []) {
      if (name === '*') {
        const why = 'whatever is started runs within these rules, whoever it is';
        notes.push({ kind: 'narrowed', what: `${from}: exec of any tool`, why });
        continue;
      }
      if (known.has(name) || depth > deepest || known.size >= mostProfiles) continue;
      known.set(name, depth);
      const child = profile(name);
      if (child === undefined || withoutOwn.has(name) || withoutOwn.has(child.extends ?? '')) continue;
      take(child, 'child');
    }
  }
  const names = new Set([...known.keys(), ...(tool.extends === undefined ? [] : [tool.extends])]);
  return {
    rights: rights.filter(
      ({ right, of }) => of === 'role' || right.by === undefined || right.by.some((name) => names.has(name)),
    ),
    from: [...new Set([tool.tool, ...rights.map(({ from }) => from)])],
    notes,
  };
}
