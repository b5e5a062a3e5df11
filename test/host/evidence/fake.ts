import type { TestContext } from 'node:test';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { Clock } from '../../../src/host/evidence/clock.ts';
import { type GatherOptions, gather } from '../../../src/host/evidence/gather.ts';
import { serviceSources } from '../../../src/host/evidence/sources.ts';
import type { WantedEvidence } from '../../../src/host/evidence/wanted.ts';
import { exampleRoutes, unsnappy } from '../../lab/services/example.ts';
import { FakeServices, type Routes } from '../../lab/services/fake-services.ts';

/** Fake services that live as long as the test. */
export async function fakeServices(test: TestContext, routes: Routes = exampleRoutes()): Promise<FakeServices> {
  const fake = await FakeServices.start(routes);
  test.after(() => fake.close());
  return fake;
}

/** A budget nobody should need: how long a test waits for what must end by itself. */
export const PATIENCE = 60_000;

/** Everything the fake services have about tools. */
export function gathered(
  fake: FakeServices,
  wanted: readonly WantedEvidence[],
  options: GatherOptions = {},
): Promise<Evidence> {
  return gather(wanted, serviceSources(fake.services('t0ken'), unsnappy), { budget: PATIENCE, ...options });
}

/** What was missed, as `source: reason`, without ports. */
export function reasons({ document }: Evidence): string[] {
  return document.missed.map(({ source, reason }) => `${source}: ${reason.replace(/127\.0\.0\.1:\d+/g, 'HOST')}`);
}

/** A clock that stands still, and whose waiting ends when it is told. */
export function heldClock(start = Date.parse('2026-11-20T00:00:00Z')): Clock & { time: number; elapse: () => void } {
  const clock = {
    time: start,
    elapse: () => {},
    now: () => clock.time,
    after: (_: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        clock.elapse = resolve;
        signal.addEventListener('abort', () => resolve());
      }),
  };
  return clock;
}
