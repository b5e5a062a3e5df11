import { existsSync, readdirSync } from 'node:fs';

/**
 * File names of certificates that somebody added to those of the system, which may tell whose machine it is -> `local-ca`: as they
 * lie in a directory of theirs, and as update-ca-certificates links them among the others.
 */
export function localCertificates(directory = '/usr/local/share/ca-certificates'): Map<string, string> {
  const found = existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: 'utf8' }) : [];
  const names = found.flatMap((path) => /([^/]+)\.crt$/.exec(path)?.[1] ?? []);
  return new Map(
    names.flatMap((name) => [
      [`${name}.crt`, 'local-ca.crt'],
      [`${name}.pem`, 'local-ca.pem'],
    ]),
  );
}
