import { isDeepStrictEqual } from 'node:util';
import { expectationOf } from '../../evidence/pin.ts';
import type { Config } from '../config.ts';
import type { Remark } from './remark.ts';

/**
 * Pins of one path that contradict or repeat each other. Two with different digests are two files that may both run, as where a job
 * upgrades a tool by hand; what is asked of their attestations must then be the same, since one of them is held against all.
 */
export function checkRepeatedPins({ tools }: Pick<Config, 'tools'>): Remark[] {
  return tools.flatMap((pin, index): Remark[] => {
    const earlier = tools.findIndex(({ path }) => path === pin.path);
    const before = tools[earlier];
    if (before === undefined || earlier === index) return [];
    const where = `tools.${earlier}`;
    const path = ['tools', index, 'path'];
    const same = tools.slice(0, index).some((one) => one.path === pin.path && one.sha256 === pin.sha256);
    if (same || pin.sha256 === undefined || before.sha256 === undefined) {
      const message = `is pinned by ${where} too; write one pin, or pins with a sha256 each for files that may both run`;
      return [{ effect: 'error', path, message }];
    }
    if (isDeepStrictEqual(expectationOf(pin), expectationOf(before))) return [];
    const message = `is pinned by ${where} too, which asks something else of its attestations; ask the same in both`;
    return [{ effect: 'error', path, message }];
  });
}
