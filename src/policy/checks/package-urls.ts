import { PackageURL } from 'packageurl-js';
import type { Config } from '../config.ts';
import type { Remark } from './remark.ts';

const SHAPE = 'pkg:TYPE/NAME@VERSION, such as pkg:npm/%40scope/name@1.2.3';

/** Package URLs of pins that are none, or name no version. */
export function checkPackageUrls({ tools }: Pick<Config, 'tools'>): Remark[] {
  return tools.flatMap(({ purl }, index): Remark[] => {
    if (purl === undefined) return [];
    const path = ['tools', index, 'purl'];
    const parsed = read(purl);
    if (parsed === undefined) return [{ effect: 'error', path, message: `is no package URL; write ${SHAPE}` }];
    if (!parsed.version)
      return [{ effect: 'warning', path, message: `names no version, so nothing is looked up by it; write ${SHAPE}` }];
    return [];
  });
}

function read(text: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}
