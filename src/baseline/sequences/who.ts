import { foreignRole, type Invocation } from '../../invocations/invocation.ts';
import type { Tool } from '../../invocations/tool.ts';

/** Whether a tool is one of some names and classes; a script that is no known tool is of its interpreter's class. */
export const isOne = (names: readonly string[], tool: Tool): boolean =>
  names.some((name) =>
    name.startsWith('class/')
      ? name.slice(6) === (tool.class ?? tool.imageClass)
      : name === tool.name || name === tool.profile,
  );

/** Whether a tool is excused as one of some names and classes: only what it is known to be counts, not what it looks like. */
export const isTrusted = (names: readonly string[], tool: Tool): boolean =>
  tool.trusted &&
  names.some((name) =>
    name.startsWith('class/') ? name.slice(6) === tool.class : name === tool.name || name === tool.profile,
  );

/** Whether an invocation is excused by name alone, which anybody may give a script of their own: not in a role. */
export const isNamed = (names: readonly string[], actor: Invocation): boolean =>
  foreignRole(actor) === undefined && names.includes(actor.tool.name.replace(/\.[cm]?js$/, ''));

/** The image that begins an invocation's step. */
function rootOf(invocation: Invocation): Invocation {
  let at = invocation;
  while (at.parent !== undefined) at = at.parent;
  return at;
}

/** The tree that an invocation belongs to: the outermost role of an installed package, else the step's first program. */
export const treeOf = (invocation: Invocation): string =>
  invocation.roles.find((role) => !role.own)?.entered ?? rootOf(invocation).id;

/** c of a sequence (design section 6). */
export const full = 0.9;

/** Whether the step itself spells out what an invocation is: above it stand only shells that run the step's text. */
export function isSpelledOut(actor: Invocation): boolean {
  for (let at = actor.starter ?? actor.parent; at !== undefined; at = at.parent) {
    const spelled = at.tool.imageClass === 'shell' && (at.parent === undefined || at.tool.interpreter === undefined);
    if (!spelled) return false;
  }
  return true;
}

/** c of what steps also write themselves: 0.6 where the step itself spells it out. */
export const confidence = (actor: Invocation): number =>
  foreignRole(actor) === undefined && isSpelledOut(actor) ? 0.6 : full;
