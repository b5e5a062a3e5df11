import { readFileSync, statSync } from 'node:fs';
import { rootCertificates } from 'node:tls';

const LARGEST = 1024 * 1024; // bytes

/**
 * The certificates of authorities of a company's own, which NODE_EXTRA_CA_CERTS names: node reads them when it starts, and a process with a
 * clean environment needs them handed over.
 * @returns PEM; empty when there are none or they cannot be read
 */
export function extraAuthorities(env: NodeJS.ProcessEnv): string {
  try {
    const path = env.NODE_EXTRA_CA_CERTS;
    return path === undefined || path === '' || statSync(path).size > LARGEST ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** node's own authorities and others, as `ca` of an HttpClient; undefined where there are no others. */
export const trustedWith = (extra: string): string | undefined =>
  extra === '' ? undefined : [...rootCertificates, extra].join('\n');
