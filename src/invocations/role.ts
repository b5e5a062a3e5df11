import type { ExecEvent } from '../events/event.ts';
import type { Invocation, RoleInstance } from './invocation.ts';
import { baseName, within } from './path.ts';
import type { Tool } from './tool.ts';

/** How a role of a profile is entered (design section 3). */
export interface RoleEntry {
  readonly profile: string;
  readonly kind: string;
  readonly child: ReadonlySet<string>;
  /** Whether the nearest package above the child's cwd is wanted, or what its cwd must match. */
  readonly cwd: 'package' | ((cwd: string) => boolean) | undefined;
  readonly event: ReadonlySet<string> | undefined;
  /** Whether it is entered in the workspace's own directories too, since where it runs does not tell whose code it is. */
  readonly anywhere: boolean;
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
  /** Whether a directory is a place of many (`/`, a home, a temporary directory, what is above them): no package's own. */
  shared(directory: string): boolean;
  /** The part of a directory's path below the workspace; undefined outside it, and in a temporary directory or cache inside it. */
  inWorkspace(directory: string): string | undefined;
}

/** Directories inside a workspace that hold the work of others. */
const foreign = /\/(node_modules|site-packages|dist-packages|\.venv|venv|vendor|\.tox|\.nox)(\/|$)/;

/** Whether a directory belongs to the workspace itself and not to what was installed into it. */
const own = (directory: string, facts: RoleFacts): boolean => {
  const inside = facts.inWorkspace(directory);
  return inside !== undefined && !foreign.test(inside);
};

/** The role that a direct child of `parent` enters, if any. */
export function enterRole(
  parent: Invocation,
  child: Tool,
  exec: ExecEvent,
  id: string,
  facts: RoleFacts,
): RoleInstance | undefined {
  const profile = parent.tool.roleProfile;
  if (profile === undefined || child.roleProfile === profile) return undefined;
  for (const entry of facts.roles(profile)) {
    if (!enters(entry, child)) continue;
    if (entry.event !== undefined && !entry.event.has(parent.action)) continue;
    if (typeof entry.cwd === 'function' && !entry.cwd(exec.cwd)) continue;
    if (entry.anywhere) return instance(entry, entry.kind, entry.kind, undefined, undefined, false, id);
    const at = packageOf(exec.cwd, facts);
    const event = exec.env?.npm_lifecycle_event;
    if (own(exec.cwd, facts) && (at === undefined || own(at.directory, facts))) {
      return instance(entry, 'script', `script:${plain(event) ?? parent.action}`, undefined, exec.cwd, true, id);
    }
    const name = at?.name === undefined ? entry.kind : `${entry.kind}:${at.name}`;
    const directory = at?.directory ?? (facts.shared(exec.cwd) ? undefined : exec.cwd);
    return instance(entry, entry.kind, name, at?.version, directory, false, id);
  }
  return undefined;
}

/**
 * Whether a child enters: it is named, or it may be anybody's code (a shell or interpreter, a program nobody knows), since
 * which shell a package manager uses is an option that anybody may set.
 */
function enters({ child: named }: RoleEntry, child: Tool): boolean {
  if (named.has('*') || named.has(child.name)) return true;
  if (child.roleProfile === undefined && child.interpreter !== undefined && named.has(child.interpreter)) return true;
  return child.class === undefined || child.imageClass === 'shell' || child.imageClass === 'interpreter';
}

/**
 * The package a directory belongs to. Metadata counts only where it stands inside what the path itself says was installed,
 * and where no others live: a package that removes its own does not get the rights of what is above it.
 */
function packageOf(cwd: string, facts: RoleFacts): { directory: string; name?: string; version?: string } | undefined {
  const near = facts.package(cwd);
  const root = installedRoot(cwd);
  if (near !== undefined && (root === undefined || within(near.directory, root))) {
    const above = !own(cwd, facts) && own(near.directory, facts);
    if (above || facts.shared(near.directory)) return own(cwd, facts) ? named(near) : undefined;
    return named(near);
  }
  return root === undefined ? undefined : { directory: root, name: installedName(root) };
}

const named = ({ directory, name, version }: Package): { directory: string; name: string; version?: string } => ({
  directory,
  name,
  ...(version === undefined ? {} : { version }),
});

/** `…/node_modules/name` or `…/node_modules/@scope/name`, the innermost in a path. */
const installedRoot = (path: string): string | undefined =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)(?:\/|$)/.exec(path)?.[1];

const installedName = (root: string): string => {
  const name = baseName(root);
  const above = baseName(root.slice(0, -name.length - 1));
  return above.startsWith('@') ? `${above}/${name}` : name;
};

const plain = (event: string | undefined): string | undefined =>
  event !== undefined && /^[A-Za-z0-9:._-]{1,64}$/.test(event) ? event : undefined;

function instance(
  entry: RoleEntry,
  kind: string,
  name: string,
  version: string | undefined,
  directory: string | undefined,
  isOwn: boolean,
  entered: string,
): RoleInstance {
  return { profile: entry.profile, kind, name, version, directory, own: isOwn, entered };
}
