import { createHash } from 'node:crypto';
import type { Recording } from '../../events/recording.ts';
import { within } from '../../invocations/path.ts';
import type { User } from '../user.ts';
import { askGit, type Ground } from '../variables/probe.ts';

/** Directories between the top of a work tree and a file, and files that are asked for. */
const MAX_DEPTH = 40;
const MAX_FILES = 50;
/** Where git is looked for: not on the PATH of the job. */
const PATH = '/usr/local/bin:/usr/bin:/bin';

/**
 * Files of the workspace as the commit has them that counts (the recording's `base`). The job can write the repository, so every
 * object on the way from the commit is held against its own name, which is a hash. What the repository does not have, as the base of
 * a pull request in a shallow clone, is left out.
 *
 * @param paths absolute; of those in the workspace the first fifty are read
 * @param user whose job it was: git runs as that user, where this process is root
 * @returns path -> text. Never rejects.
 */
export async function reviewedFiles(
  { base, workspace }: Pick<Recording, 'base' | 'workspace'>,
  paths: Iterable<string>,
  user: User | undefined,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const wanted = [...new Set(paths)].filter((path) => path !== workspace && within(path, workspace));
  if (base === undefined || wanted.length === 0) return found;
  const repository = new Objects({ workspace, cwd: workspace, env: { PATH }, user, nowhere: '/' });
  const top = /^tree ([0-9a-f]+)\n/.exec((await repository.read('commit', base)) ?? '')?.[1];
  if (top === undefined) return found;
  for (const path of wanted.slice(0, MAX_FILES)) {
    const text = await repository.file(top, path.slice(workspace.length + 1).split('/'));
    if (text !== undefined) found.set(path, text);
  }
  return found;
}

/** Objects of a repository, each as its name says it is or not at all. */
class Objects {
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** @param names from a tree down to a file in it */
  async file(tree: string, names: readonly string[]): Promise<string | undefined> {
    if (names.length > MAX_DEPTH) return undefined;
    let at = tree;
    for (const [index, name] of names.entries()) {
      const type = index === names.length - 1 ? 'blob' : 'tree';
      const entry = (await this.#entries(at))?.find((one) => one.name === name && one.type === type);
      if (entry === undefined) return undefined;
      at = entry.id;
    }
    return this.read('blob', at);
  }

  /** What lies in a tree, which is hashed in the form git keeps it in: `MODE NAME`, a zero byte and the bytes of the name. */
  async #entries(id: string): Promise<Entry[] | undefined> {
    const lines = (await askGit(this.#ground, ['ls-tree', '-z', '--full-tree', id]))?.split('\0').slice(0, -1);
    const entries = lines?.flatMap((line) => {
      const [, mode, type, entry, name] = /^0?(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return mode && type && entry && name ? [{ mode, type, id: entry, name }] : [];
    });
    if (entries === undefined) return undefined;
    const bytes = entries.map((one) => Buffer.concat([Buffer.from(`${one.mode} ${one.name}\0`), hex(one.id)]));
    return isNamed(id, 'tree', Buffer.concat(bytes)) ? entries : undefined;
  }

  async read(type: 'commit' | 'blob', id: string): Promise<string | undefined> {
    const text = await askGit(this.#ground, ['cat-file', type, id]);
    return text !== undefined && isNamed(id, type, Buffer.from(text)) ? text : undefined;
  }
}

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

/** Whether an object has the name that its content gives it: SHA-1 or SHA-256 over `TYPE LENGTH`, a zero byte and the content. */
function isNamed(id: string, type: string, content: Buffer): boolean {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`${type} ${content.length}\0`).update(content).digest('hex') === id;
}
