import type { Tool } from './tool.ts';

/** One element of a role path. */
export interface RoleElement {
  readonly kind: 'step' | 'action' | 'tool' | 'role';
  readonly name: string;
  readonly version?: string;
}

/** A step of the job: the root of a tree of invocations. */
export interface Step {
  /** GITHUB_ACTION, or `run`. */
  readonly key: string;
  readonly name: string;
  readonly action?: string;
  readonly file?: string;
  readonly line?: number;
  /** What the ids of findings name it by; the key where that is all that is known. */
  readonly identity?: string;
}

/** A role that was entered, and lasts for the subtree of the process that entered it. */
export interface RoleInstance {
  /** Profile that defines it. */
  readonly profile: string;
  /** `lifecycle`, or `script` when the package is the workspace's own. */
  readonly kind: string;
  /** As printed: `lifecycle:esbuild`. */
  readonly name: string;
  readonly version: string | undefined;
  /** Directory of the package, the value of `${package}`. */
  readonly directory: string | undefined;
  /** The workspace's own script: it has the rights of its tool's class, and counts as nobody's role in rules about roles. */
  readonly own: boolean;
  /** Id of the invocation that entered it. */
  readonly entered: string;
}

/** One process image, from exec to the next exec or exit. */
export interface Invocation {
  readonly id: string;
  /** Place among all images, from 0. */
  readonly index: number;
  readonly parent: Invocation | undefined;
  /** The image that started it: the parent, or the hop between. */
  readonly starter: Invocation | undefined;
  readonly step: Step;
  readonly pid: number;
  readonly started: number;
  ended: number | undefined;
  readonly tool: Tool;
  readonly action: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Programs that only led here, outermost first. */
  readonly hops: readonly string[];
  readonly roles: readonly RoleInstance[];
  readonly rolePath: readonly RoleElement[];
  exit: { code?: number; signal?: string } | undefined;
  /** Whether it did anything but read, or started something. */
  acted: boolean;
  /** It only led to another image of the same process: no invocation of its own. */
  hop: boolean;
}

/** The lineage from the root down to the parent. */
export function lineage(invocation: Invocation): Invocation[] {
  const above: Invocation[] = [];
  for (let at = invocation.parent; at !== undefined; at = at.parent) above.push(at);
  return above.reverse();
}

/** The innermost role that is not the workspace's own script. */
export const foreignRole = (invocation: Invocation): RoleInstance | undefined =>
  invocation.roles.findLast((role) => !role.own);

/** The roles of installed packages that an invocation is in, outermost first. */
export const foreignRoles = (invocation: Invocation): readonly RoleInstance[] =>
  invocation.roles.filter((role) => !role.own);

/** `step › npm › lifecycle:esbuild@0.25.0 › sh › node` */
export const printRolePath = (path: readonly RoleElement[]): string =>
  path
    .map(({ name, version, kind }) => (kind === 'role' && version !== undefined ? `${name}@${version}` : name))
    .join(' › ');

/** Notes that an image did something, or let something go on under it: it is more than a way to another. */
export function acts(invocation: Invocation): void {
  invocation.acted = true;
  invocation.hop = false;
}
