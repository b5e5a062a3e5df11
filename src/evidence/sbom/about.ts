import { parsePurl } from '../exposure/package.ts';
import type { Sbom } from './sbom.ts';

/**
 * Why an SBOM is about something else than a tool, as its own subject says; undefined when it says nothing that differs. A digest
 * decides; without one another version of the same package does. Names do not: who writes an SBOM calls its subject as he likes.
 */
export function aboutAnother(
  { subject }: Pick<Sbom, 'subject'>,
  { sha256, purl }: { readonly sha256?: string | undefined; readonly purl?: string | undefined },
): string | undefined {
  if (subject === undefined) return undefined;
  const it = `the SBOM that was given is about ${subject.name}${subject.version === undefined ? '' : ` ${subject.version}`}`;
  const digests = subject.hashes.flatMap(({ algorithm, hex }) => (algorithm === 'sha256' ? [hex] : []));
  if (sha256 !== undefined && digests.length > 0)
    return digests.includes(sha256) ? undefined : `${it}, and not about this file: its SHA-256 is another`;
  const [said, own] = [subject.purl, purl].map((one) => (one === undefined ? undefined : parsePurl(one)));
  if (!said?.version || !own?.version || said.version === own.version) return undefined;
  const same = said.type === own.type && said.namespace === own.namespace && said.name === own.name;
  return same ? `${it}, and not about version ${own.version} of it` : undefined;
}
