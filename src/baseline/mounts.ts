import type { EventOf } from '../events/event.ts';
import { within } from '../invocations/path.ts';

/** `mount SOURCE [TYPE] FLAGS`, as sensors word it; MS_BIND shows a directory or file under a second name. */
const bind = /^mount (\/.*?)(?: none| bind)? \S*MS_BIND\S*$/;
/** Mounts that only change how a mounted file system behaves. */
const behaviour = /MS_(REMOUNT|PRIVATE|SLAVE|SHARED|UNBINDABLE)/;
const limit = 1000;

/** What was mounted in this job over what: under a mount point a path does not mean what it says. */
export class Mounts {
  readonly #bound = new Map<string, string>();

  /** Takes in a mount. Returns whether it put other files, from nobody knows where, under its path. */
  take({ path, detail = '', done }: EventOf<'kernel.mount'>): boolean {
    if (path === undefined || path === '/' || done === false) return false;
    if (detail.startsWith('umount')) {
      this.#bound.delete(path);
      return false;
    }
    if (!detail.startsWith('mount') || (behaviour.test(detail) && !detail.includes('MS_BIND'))) return false;
    const source = bind.exec(detail)?.[1];
    if (source === undefined) return true;
    if (!within(path, source) && this.#bound.size < limit) this.#bound.set(path, this.real(source));
    return false;
  }

  /** The name that a path has without the mounts of this job. */
  real(path: string): string {
    if (this.#bound.size === 0) return path;
    let at = path;
    let point: string | undefined;
    for (const one of this.#bound.keys()) if (within(at, one) && one.length > (point?.length ?? 0)) point = one;
    if (point !== undefined) at = (this.#bound.get(point) ?? '') + at.slice(point.length);
    return at;
  }
}
