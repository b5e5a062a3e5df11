import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Advisory, advisoryOf } from '../../../src/evidence/exposure/advisory.ts';
import { readAdvisories } from '../../../src/evidence/exposure/read-advisories.ts';

/** The folder of real material that stands beside the checkout. Without it these tests fail: they must not be skipped. */
export const real = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'real', 'vulnerabilities');

/** All advisories of one of its folders. */
export const realAdvisories = (folder: 'osv-go' | 'osv-pypi'): Advisory[] =>
  readdirSync(join(real, folder)).flatMap((name) => readAdvisories(readFileSync(join(real, folder, name))));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Affected {
  readonly ecosystem: string;
  readonly name: string;
  readonly events?: readonly Readonly<Record<string, string>>[];
  readonly type?: string;
  readonly versions?: readonly string[];
  readonly more?: object;
}

/** An advisory of one package. */
export function advisory(id: string, affected: Affected, more: object = {}): Advisory {
  const { ecosystem, name, events, type = 'ECOSYSTEM', versions } = affected;
  const ranges = events === undefined ? [] : [{ type, events }];
  const record = {
    id,
    modified: '2025-01-01T00:00:00Z',
    affected: [{ package: { ecosystem, name }, ranges, versions, ...affected.more }],
  };
  return advisoryOf({ ...record, ...more }, id);
}
