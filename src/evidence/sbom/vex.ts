import { readCycloneDxDocument } from './cyclonedx-document.ts';
import { openDocument } from './document.ts';
import { isOpenVex, readOpenVex } from './openvex.ts';
import { SbomError } from './sbom-error.ts';
import type { VexStatement } from './vex-statement.ts';

/**
 * Reads a VEX document: OpenVEX, or the vulnerabilities of a CycloneDX document, in JSON or XML.
 * @throws SbomError when it is something else
 */
export function vexFrom(bytes: Uint8Array): readonly VexStatement[] {
  const document = openDocument(bytes);
  if (document.kind === 'json' && isOpenVex(document.value)) return readOpenVex(document.value);
  const sbom = readCycloneDxDocument(document);
  if (sbom === undefined)
    throw new SbomError('the document is no VEX; expected OpenVEX (JSON) or CycloneDX 1.4 to 1.7');
  return sbom.statements;
}
