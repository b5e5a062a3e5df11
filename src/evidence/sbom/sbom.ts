import type { Component, Faults } from './component.ts';
import { readCycloneDxDocument } from './cyclonedx-document.ts';
import { type OpenDocument, openDocument, openValue, readable } from './document.ts';
import { SbomError } from './sbom-error.ts';
import { spdx2FromTagValue } from './spdx-tag-value.ts';
import { isSpdx2, readSpdx2 } from './spdx2.ts';
import { isSpdx3, readSpdx3 } from './spdx3.ts';
import type { VexStatement } from './vex-statement.ts';

/** A software bill of materials in one form, whatever format it was written in. */
export interface Sbom {
  readonly format: 'CycloneDX' | 'SPDX';
  readonly specVersion: string;
  /** The document's own name for itself: CycloneDX serial number, SPDX namespace or id. */
  readonly serial?: string;
  /** UTC, ISO 8601. */
  readonly created?: string;
  /** What the document describes; it is not among the components. Of several, the first. */
  readonly subject?: Component;
  /** Everything else, nested ones behind what contains them, in the document's order; files too, where it lists them. */
  readonly components: readonly Component[];
  /** What the document itself says of vulnerabilities. */
  readonly statements: readonly VexStatement[];
  /** How often something was not as the format says. */
  readonly faults: Readonly<Faults>;
  /** Set when components were left out: how many at least. */
  readonly truncated?: { readonly components: number };
}

/**
 * Reads an SBOM: CycloneDX 1.2 to 1.7 in JSON or XML, SPDX 2.2 and 2.3 in JSON or tag-value, SPDX 3.0 in JSON-LD,
 * also as the predicate of an in-toto statement. Signatures are not looked at: that is the caller's.
 * @param bytes UTF-8 text, at most 64 MiB
 * @throws SbomError when it is something else, with a sentence for the user
 */
export function readSbom(bytes: Uint8Array): Sbom {
  return read(openDocument(bytes));
}

/** Reads an SBOM from a parsed value: the predicate of an attestation. Throws as readSbom. */
export function sbomFrom(value: unknown): Sbom {
  return read(openValue(value));
}

function read(document: OpenDocument): Sbom {
  if (document.kind === 'tag-value') return readSpdx2(spdx2FromTagValue(document.text));
  const cycloneDx = readCycloneDxDocument(document);
  if (cycloneDx !== undefined) return cycloneDx;
  if (document.kind === 'json' && isSpdx2(document.value)) return readSpdx2(document.value);
  if (document.kind === 'json' && isSpdx3(document.value)) return readSpdx3(document.value);
  throw new SbomError(`the document is JSON of another kind; expected ${readable}`);
}
