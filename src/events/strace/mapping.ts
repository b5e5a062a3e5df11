import type { Decoder } from './act.ts';
import { inode, origin } from './act.ts';
import { firstTime } from './processes.ts';
import { pathOf, readDescriptor } from './values.ts';

const RESULT = '(?:0x[0-9a-f]+|-1 E[A-Z0-9]+(?: \\([^()]*\\))?|\\?(?: [^<>=]*)?)';
/** A whole mapping of data: protections but no PROT_EXEC, and a descriptor whose path holds no bare `<` or `>`. */
const DATA = new RegExp(
  '^mmap\\((?:NULL|0x[0-9a-f]+), \\d+, PROT_(?!EXEC)[A-Z]+(?:\\|PROT_(?!EXEC)[A-Z]+)*, [A-Z0-9_|]+, ' +
    `(?:-1|\\d+(?:<(?:[^<>]|<[a-z]+ \\d+:\\d+>)*>)?(?:\\(deleted\\))?), (?:0|0x[0-9a-f]+)\\) += ${RESULT}$`,
);
const WHOLE = new RegExp(`^${RESULT}$`);

/** Is this the text of a mapping that can be no library? Most lines of a trace are: told apart before they are taken apart. */
export function mapsData(text: string): boolean {
  return DATA.test(text);
}

/**
 * An executable mapping of a file: a library, once per image. The program itself is none, and its loader is mapped by the
 * kernel. A result that is no address has another line glued to it.
 */
export const mmap: Decoder = (act, scene) => {
  if (!WHOLE.test(act.result) || act.args.length !== 6) return false;
  if (!act.ok || !act.args[2]?.includes('PROT_EXEC')) return true;
  const path = pathOf(readDescriptor(act.args[4]));
  if (path === undefined || path === act.process.exe || !firstTime(act.process, `l${path}`)) return true;
  scene.emit({ kind: 'lib.load', ...origin(act), path, ...inode(scene.world.stat(path)) });
  return true;
};
