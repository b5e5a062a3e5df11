import { isContained } from '../../invocations/container.ts';
import type { Invocation, RoleInstance } from '../../invocations/invocation.ts';
import { baseName } from '../../invocations/path.ts';

/** One whose act it is: a tool by itself, or inside a role of another. */
export interface Subject {
  readonly tool: string;
  readonly role: string | undefined;
  readonly by: string | undefined;
  readonly packageDirectory: string | undefined;
}

export const nobody = { role: undefined, by: undefined, packageDirectory: undefined };

/** The one file that is learned of: by its digest, its path (and what that leads to), or its name. */
export type WantedFile =
  | { readonly sha256: string }
  | { readonly paths: ReadonlySet<string> }
  | { readonly name: string };

/** What of all that a recording shows is learned of; everything when neither is there. */
export interface Wanted {
  readonly tool: string | undefined;
  readonly file: WantedFile | undefined;
}

const learnableName = /^[A-Za-z0-9_.+-]{1,200}$/;

/** The name under which a tool is learned: not that of a look-alike, of a container's tool, or one made anew in each run. */
export function subjectName({ tool }: Pick<Invocation, 'tool'>): string | undefined {
  const name = tool.profile ?? (tool.lookalike === undefined ? tool.name : undefined);
  return name !== undefined && learnableName.test(name) && !isContained(tool.path) ? name : undefined;
}

/** Whether an image is of the file that is learned of. */
export function isOfFile({ tool }: Pick<Invocation, 'tool'>, file: WantedFile | undefined): boolean {
  if (file === undefined) return true;
  if ('sha256' in file) return tool.digest === file.sha256;
  return 'paths' in file ? file.paths.has(tool.path) : baseName(tool.path) === file.name;
}

/** Whether the image that a role was entered from is of the file that is learned of. */
export function isRoleOfFile(actor: Invocation, { entered }: RoleInstance, file: WantedFile | undefined): boolean {
  if (file === undefined) return true;
  for (let at: Invocation | undefined = actor; at !== undefined; at = at.parent)
    if (at.id === entered) return at.parent !== undefined && isOfFile(at.parent, file);
  return false;
}

/** Whose acts an image's are, as far as anything is to be learned of them. */
export function subjectsOf(actor: Invocation, { tool: only, file }: Wanted): Subject[] {
  const { tool, roles } = actor;
  const own = subjectName(actor);
  const by = tool.profile ?? (tool.trusted && tool.class !== undefined ? `class/${tool.class}` : undefined);
  const subjects: Subject[] = own === undefined || !isOfFile(actor, file) ? [] : [{ ...nobody, tool: own }];
  for (const role of roles)
    if (!role.own && isRoleOfFile(actor, role, file))
      subjects.push({ tool: role.profile, role: role.kind, by, packageDirectory: role.directory });
  return subjects.filter((subject) => only === undefined || subject.tool === only);
}
