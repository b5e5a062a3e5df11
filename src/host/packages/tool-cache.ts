import { existsSync } from 'node:fs';
import type { PackageRecord } from '../../evidence/evidence.ts';
import { packageUrl } from '../../evidence/packages/package-url.ts';
import { cachedTool } from '../../evidence/packages/tool-cache.ts';
import type { Ground } from './ground.ts';

/**
 * What the place of files in the tool cache says: name and version of the tool. The cache keeps no digests.
 *
 * @param caches directories, as RUNNER_TOOL_CACHE names them
 */
export function toolCacheRecords(paths: readonly string[], ground: Ground, caches: readonly string[]): PackageRecord[] {
  return paths.flatMap((path) => {
    if (ground.late('tool-cache')) return [];
    const tool = caches.map((cache) => cachedTool(path, cache)).find((one) => one !== undefined);
    if (tool === undefined || !existsSync(ground.at(tool.marker))) return [];
    const { name, version } = tool;
    const purl = packageUrl({ type: 'generic', name, version });
    return [{ path, database: 'tool-cache' as const, name, version, ...(purl === undefined ? {} : { purl }) }];
  });
}
