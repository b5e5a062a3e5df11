import type { World } from '../../src/events/world.ts';

/** A world in which every path is what it says and nothing else is known. */
export function world(facts: Partial<World> = {}): World {
  const nothing = () => undefined;
  return {
    stat: nothing,
    realpath: (path) => path,
    environ: nothing,
    head: nothing,
    image: nothing,
    text: nothing,
    parent: nothing,
    cwd: nothing,
    stdio: nothing,
    descriptor: nothing,
    ...facts,
  };
}
