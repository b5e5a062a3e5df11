import type { ExecEvent } from '../events/event.ts';
import type { Invocation, RoleInstance } from './invocation.ts';
import { within } from './path.ts';
import type { Tool } from './tool.ts';

/** How a role of a profile is entered (design section 3). */
export interface RoleEntry {
  readonly profile: string;
  readonly kind: string;
  readonly child: ReadonlySet<string>;
  /** Whether the nearest package above the child's cwd is wanted, or what its cwd must match. */
  readonly cwd: 'package' | ((cwd: string) => boolean) | undefined;
  readonly event: ReadonlySet<string> | undefined;
}

/** A directory whose package metadata was there when a process started in or below it. */
export interface Package {
  readonly directory: string;
  readonly name: string;
  readonly version: string | undefined;
}

/** What role entry needs to know of the job. */
export interface RoleFacts {
  roles(profile: string): readonly RoleEntry[];
  /** The nearest package at or above a directory. */
  package(directory: string): Package | undefined;
  readonly workspace: string;
}

/** Directories inside a workspace that hold the work of others. */
const foreign = /\/(node_modules|site-packages|dist-packages|\.venv|venv|vendor|\.tox|\.nox)(\/|$)/;

/** Whether a directory belongs to the workspace itself and not to what was installed into it. */
const own = (directory: string, workspace: string): boolean =>
  within(directory, workspace) && !foreign.test(directory.slice(workspace.length));

/** The role that a direct child of `parent` enters, if any. */
export function enterRole(
  parent: Invocation,
  child: Tool,
  exec: ExecEvent,
  id: string,
  facts: RoleFacts,
): RoleInstance | undefined {
  const profile = parent.tool.roleProfile;
  if (profile === undefined) return undefined;
  for (const entry of facts.roles(profile)) {
    const names = [
      child.name,
      ...(child.roleProfile === undefined && child.interpreter !== undefined ? [child.interpreter] : []),
    ];
    if (!names.some((name) => entry.child.has(name)) && !entry.child.has('*')) continue;
    if (child.roleProfile === profile) continue;
    if (entry.event !== undefined && !entry.event.has(parent.action)) continue;
    if (typeof entry.cwd === 'function' && !entry.cwd(exec.cwd)) continue;
    const at = facts.package(exec.cwd);
    const event = exec.env?.npm_lifecycle_event;
    if (at === undefined ? own(exec.cwd, facts.workspace) : own(at.directory, facts.workspace)) {
      return instance(entry, 'script', `script:${plain(event) ?? parent.action}`, undefined, exec.cwd, true, id);
    }
    const name = at === undefined ? entry.kind : `${entry.kind}:${at.name}`;
    return instance(entry, entry.kind, name, at?.version, at?.directory ?? exec.cwd, false, id);
  }
  return undefined;
}

const plain = (event: string | undefined): string | undefined =>
  event !== undefined && /^[A-Za-z0-9:._-]{1,64}$/.test(event) ? event : undefined;

function instance(
  entry: RoleEntry,
  kind: string,
  name: string,
  version: string | undefined,
  directory: string,
  isOwn: boolean,
  entered: string,
): RoleInstance {
  return { profile: entry.profile, kind, name, version, directory, own: isOwn, entered };
}
