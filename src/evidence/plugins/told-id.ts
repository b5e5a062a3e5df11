import { createHash } from 'node:crypto';
import type { Tool } from '../../invocations/tool.ts';

/**
 * The id by which plug-ins are told of a tool. It is made from what the tool is, so that an answer keeps its tool whenever the recording is
 * judged again, and one about another file never becomes one about this; nor does one about a program become one about code that was handed
 * to it (`node -e`).
 */
export function toldId({ name, path, exe, digest, imageDigest, interpreter, pure }: Tool): string {
  const key = JSON.stringify([name, path, exe, digest ?? '', imageDigest ?? '', interpreter ?? '', pure]);
  return `tool-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}
