import { isCycloneDx, readCycloneDx } from './cyclonedx.ts';
import { cycloneDxFromXml } from './cyclonedx-xml.ts';
import type { OpenDocument } from './document.ts';
import type { Sbom } from './sbom.ts';

/** Reads an opened document if it is CycloneDX, in JSON or XML; undefined if it is something else. */
export function readCycloneDxDocument(document: OpenDocument): Sbom | undefined {
  if (document.kind === 'xml') return readCycloneDx(cycloneDxFromXml(document.text));
  return document.kind === 'json' && isCycloneDx(document.value) ? readCycloneDx(document.value) : undefined;
}
