import type { Event } from './event.ts';

/** How a refusal by Landlock, a seccomp filter or plain permissions shows: EXDEV where a file would change its directory (landlock(7)). */
const refusals: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EXDEV']);

/** Whether the kernel did not permit an act; why, it does not say. */
export const isRefused = ({ done, err }: Pick<Event, 'done' | 'err'>): boolean => done === false && refusals.has(err);
