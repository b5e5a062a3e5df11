import type { X509Certificate } from '@sigstore/core';
import { derIn, octetsOf } from './certificate.ts';
import type { Claims } from './claims.ts';
import { EvidenceError } from './evidence-error.ts';

/** The issuer of the identity tokens of GitHub Actions. */
export const githubIssuer = 'https://token.actions.githubusercontent.com';

/** Fulcio's extensions (github.com/sigstore/fulcio, docs/oid-info.md): UTF8Strings from 8 on, bare text before. */
const fulcio = '1.3.6.1.4.1.57264.1';
const fields = [
  [8, 'issuer'],
  [9, 'builder'],
  [10, 'builderDigest'],
  [12, 'source'],
  [13, 'commit'],
  [14, 'ref'],
  [15, 'sourceId'],
  [16, 'owner'],
  [17, 'ownerId'],
  [18, 'workflow'],
  [19, 'workflowDigest'],
  [20, 'trigger'],
  [21, 'run'],
  [22, 'visibility'],
] as const;
/** Runner environments that a service vouches for; any other is as good as self-hosted. */
const hostedRunners: readonly string[] = ['github-hosted', 'gitlab-hosted'];
const alternativeName = '2.5.29.17';
/** Tags of the general names that Fulcio writes (RFC 5280, section 4.2.1.6). */
const names = { other: 0, email: 1, uri: 6 };
const utf8String = 0x0c;

/**
 * The claims of a signing certificate. Of certificates from before 2023, which have only the older extensions, the
 * repository, commit, ref and trigger of GitHub's builds. Throws an EvidenceError when one is not as Fulcio writes it.
 */
export function certificateClaims(certificate: X509Certificate): Claims {
  const said = Object.fromEntries(fields.flatMap(([number, field]) => entry(field, modern(certificate, number))));
  const environment = modern(certificate, 11);
  const issuer = said.issuer ?? legacy(certificate, 1);
  return {
    by: 'certificate',
    ...Object.fromEntries(entry('identity', identityOf(certificate))),
    ...Object.fromEntries(entry('issuer', issuer)),
    ...(issuer === githubIssuer ? legacyClaims(certificate) : {}),
    ...said,
    ...(environment === undefined ? {} : { hosted: hostedRunners.includes(environment) }),
  };
}

function legacyClaims(certificate: X509Certificate): Partial<Claims> {
  const repository = legacy(certificate, 5);
  return Object.fromEntries([
    ...entry('trigger', legacy(certificate, 2)),
    ...entry('commit', legacy(certificate, 3)),
    ...entry('source', repository === undefined ? undefined : `https://github.com/${repository}`),
    ...entry('ref', legacy(certificate, 6)),
  ]);
}

const entry = (field: string, value: string | undefined): [string, string][] =>
  value === undefined ? [] : [[field, value]];

function modern(certificate: X509Certificate, number: number): string | undefined {
  const oid = `${fulcio}.${number}`;
  const octets = octetsOf(certificate, oid);
  if (octets === undefined) return undefined;
  const [value] = octets.subs;
  if (octets.subs.length !== 1 || value?.tag.toDER() !== utf8String)
    throw new EvidenceError(`the extension ${oid} of the signing certificate is no UTF8String`);
  return text(value.value, oid);
}

function legacy(certificate: X509Certificate, number: number): string | undefined {
  const oid = `${fulcio}.${number}`;
  const octets = octetsOf(certificate, oid);
  return octets === undefined ? undefined : text(octets.value, oid);
}

function text(bytes: Uint8Array, oid: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new EvidenceError(`the extension ${oid} of the signing certificate is no UTF-8 text`);
  }
}

/** The subject alternative name: exactly one, as Fulcio writes it, so that there is no choice of whom to believe. */
function identityOf(certificate: X509Certificate): string | undefined {
  const found = derIn(certificate, alternativeName)?.subs ?? [];
  const [name] = found;
  if (name === undefined) return undefined;
  if (found.length > 1) throw new EvidenceError('the signing certificate has several names, expected one');
  if (name.tag.isContextSpecific(names.other)) return text(name.subs[1]?.subs[0]?.value ?? name.value, alternativeName);
  if (name.tag.isContextSpecific(names.email) || name.tag.isContextSpecific(names.uri))
    return text(name.value, alternativeName);
  throw new EvidenceError('the name in the signing certificate is neither a URI nor an e-mail address');
}
