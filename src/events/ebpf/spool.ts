import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import type { Tables, Via } from './daemons.ts';
import type { ActOf } from './line.ts';
import type { Requester } from './requests.ts';

interface Order {
  readonly by: Requester;
  readonly via: Via;
  /** What the file said when it was last looked at: it may be gone by the time it is obeyed. */
  text: string | undefined;
}

const MAX_ORDERS = 4096;
/** Directories of scripts, not of tables. */
const SCRIPTS = /^\/etc\/cron\.(?:hourly|daily|weekly|monthly)\//;
const WRITING: ReadonlySet<string> = new Set(['file.create', 'file.modify', 'file.append', 'file.truncate']);

/** The files by which the job told cron, at or systemd what to do. */
export class Spool {
  readonly #places: Tables['spools'];
  readonly #world: World;
  readonly #orders = new Map<string, Order>();

  constructor(places: Tables['spools'], world: World) {
    this.#places = places;
    this.#world = world;
  }

  /** An act of the job on a file. */
  saw(draft: Draft, requester: () => Requester): void {
    const path = 'to' in draft ? draft.to : WRITING.has(draft.kind) && 'path' in draft ? draft.path : undefined;
    if (draft.kind === 'file.rename') this.#orders.delete(draft.path);
    if (draft.kind === 'file.delete' && this.#orders.get(draft.path)?.text === undefined)
      this.#orders.delete(draft.path);
    const place = path === undefined ? undefined : this.#places.find((one) => one.path.test(path));
    if (path === undefined || place === undefined || this.#orders.size >= MAX_ORDERS) return;
    this.#orders.set(path, { by: requester(), via: place.via, text: this.#world.text(path) });
  }

  /** Whose order an exec of cron or at is. A table that cannot be read may hold the command: then it is not certain. */
  cause(line: ActOf<'process.exec'>, via: 'cron' | 'at'): { by: Requester; certain: boolean } | undefined {
    const { argv, exe, filename, stdio } = line;
    const input = stdio?.find(({ fd }) => fd === 0)?.id;
    // atd marks the file it works on with `=` for the queue's letter (at(1))
    const file = [exe.path, filename, input].find(
      (path) => typeof path === 'string' && this.#find(path, via) !== undefined,
    );
    const own = typeof file === 'string' ? this.#find(file, via) : undefined;
    if (own !== undefined) return { by: own.by, certain: true };
    const at = argv.indexOf('-c');
    const command = at < 0 ? undefined : argv[at + 1];
    if (via !== 'cron' || command === undefined || command.trim() === '') return undefined;
    let unread: Order | undefined;
    for (const [path, order] of [...this.#orders].reverse()) {
      if (order.via !== 'cron' || SCRIPTS.test(path)) continue;
      order.text = this.#world.text(path) ?? order.text;
      if (order.text === undefined) unread ??= order;
      else if (hasEntry(order.text, command)) return { by: order.by, certain: true };
    }
    return unread === undefined ? undefined : { by: unread.by, certain: false };
  }

  /** Who put the file of a unit there; of an instance `a@b.service` its template's too. */
  unit(name: string): Requester | undefined {
    const template = name.replace(/@[^.]*\./, '@.');
    for (const [path, order] of this.#orders) {
      const file = path.slice(path.lastIndexOf('/') + 1);
      if (order.via === 'systemd' && (file === name || file === template)) return order.by;
    }
    return undefined;
  }

  #find(path: string, via: Via): Order | undefined {
    const slash = path.lastIndexOf('/') + 1;
    const order =
      this.#orders.get(path) ??
      (via === 'at' && path[slash] === '='
        ? [...this.#orders].find(
            ([other]) => other.startsWith(path.slice(0, slash)) && other.slice(slash + 1) === path.slice(slash + 1),
          )?.[1]
        : undefined);
    return order?.via === via ? order : undefined;
  }
}

/** Whether a line of a table has a command, with or without a user before it; `%` ends it and `\%` stands for `%` (crontab(5)). */
function hasEntry(table: string, command: string): boolean {
  return table.split('\n').some((line) => {
    const rest = line
      .replace(/(?<!\\)%.*$/, '')
      .replaceAll('\\%', '%')
      .replace(/^\s*(?:@\w+\s+|(?:\S+\s+){5})/, '')
      .trimEnd();
    return rest === command.trimEnd() || rest.replace(/^\S+\s+/, '') === command.trimEnd();
  });
}
