import type { Recording } from './recording.ts';

type Sensor = Pick<Recording['sensor'], 'name' | 'notCovered' | 'tried'>;

/**
 * The reasons for partial coverage that lie in the sensor itself: what it cannot see however well it runs, and better ones that could not be had. All
 * others are gaps: something was there to be seen, and is missing.
 */
export function limitsOfSensor({ name, notCovered, tried = [] }: Sensor): { blind: string[]; untaken: string[] } {
  return {
    blind: notCovered.length === 0 ? [] : [`${name} cannot see: ${notCovered.join('; ')}`],
    untaken: tried.map(({ rung, why }) => `${rung === 'eBPF' ? '' : `the ${rung} rung of `}eBPF was not used: ${why}`),
  };
}
