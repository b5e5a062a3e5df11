import type { Event } from './event.ts';

type WithoutSeq<E> = E extends unknown ? Omit<E, 'seq'> : never;

/** An event as a sensor makes it; its place in the recording is given by the recorder. */
export type Draft = WithoutSeq<Event>;
