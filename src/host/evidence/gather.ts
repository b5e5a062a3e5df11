import type { Evidence } from '../../evidence/evidence.ts';
import type { EvidenceCache } from './cache.ts';
import { type Clock, systemClock } from './clock.ts';
import { Collection } from './collection.ts';
import { HttpClient, type HttpOptions } from './http/client.ts';
import { Memory } from './memory.ts';
import type { Asking, Source } from './sources/source.ts';
import type { WantedEvidence } from './wanted.ts';

const BUDGET = 2000;
/** Tools of one job about which anything is asked. */
const MAX_WANTED = 500;

export interface GatherOptions {
  /** Milliseconds for everything together; default 2000. What is not there by then is missed. */
  readonly budget?: number | undefined;
  /** What forbids asking any service, as it is told (`--offline`); files and what is kept from earlier times are still read. */
  readonly offline?: string | undefined;
  readonly cache?: EvidenceCache | undefined;
  readonly clock?: Clock | undefined;
  /** How services are asked: connections to each (`parallel`), the environment with a proxy, certificates, name servers. */
  readonly http?: Omit<HttpOptions, 'signal'> | undefined;
}

/**
 * Gathers evidence about tools: asks every source everything at once, and gives back what came when all has been answered or
 * the budget is used up, whichever is first. Never rejects: what was looked for and not had stands in `missed` with the reason.
 *
 * @returns the document, `packages` and `derived` empty, and its material
 */
export async function gather(
  wanted: readonly WantedEvidence[],
  sources: readonly Source[],
  options: GatherOptions = {},
): Promise<Evidence> {
  const { budget = BUDGET, offline, cache, clock = systemClock, http: how = {} } = options;
  const begun = clock.now();
  const over = new AbortController();
  const collection = new Collection(clock.now);
  const memory = new Memory(offline, cache, clock);
  const http = new HttpClient({ requestTime: budget, ...how, signal: over.signal });
  const open = new Set<() => void>();

  const time = clock.after(budget, over.signal);
  const left = wanted.length - MAX_WANTED;
  const work = sources.flatMap((source) =>
    source.questions(wanted.slice(0, MAX_WANTED)).map(async (question) => {
      const unfinished = () => collection.miss(source, question.subject, `it was not there within ${budget} ms`);
      open.add(unfinished);
      const asking: Asking = {
        http,
        offline,
        remembered: (key, keep, fetch) => memory.remembered(key, keep, fetch),
        give: (answer) => collection.give(source, question.subject, answer),
      };
      try {
        await question.ask(asking);
      } catch (error) {
        collection.miss(source, question.subject, (error as Error).message);
      }
      open.delete(unfinished);
    }),
  );
  await Promise.race([Promise.all(work), time]);
  for (const unfinished of open) unfinished();
  if (left > 0)
    for (const source of sources)
      collection.miss(source, `${left} more tools`, `nothing is asked about more than ${MAX_WANTED}`);
  const evidence = collection.close(begun, offline !== undefined);
  over.abort();
  http.close();
  cache?.trim();
  return evidence;
}
