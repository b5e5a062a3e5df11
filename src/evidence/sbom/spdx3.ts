import { z } from 'zod';
import type { ComponentDraft } from './component.ts';
import { isRecord } from './document.ts';
import { each, list, moment, text } from './fields.ts';
import { Inventory } from './inventory.ts';
import type { Sbom } from './sbom.ts';
import { quoted, SbomError } from './sbom-error.ts';

const hashShape = z.object({ type: z.literal('Hash'), algorithm: z.string(), hashValue: z.string() });
const identifierShape = z.object({ externalIdentifierType: z.string(), identifier: z.string() });
const elementShape = z.object({
  spdxId: text,
  '@id': text,
  type: text,
  name: text,
  software_packageVersion: text,
  software_packageUrl: text,
  software_primaryPurpose: text,
  externalIdentifier: list,
  verifiedUsing: list,
  suppliedBy: z.unknown().optional(),
  rootElement: list,
  creationInfo: z.unknown().optional(),
  specVersion: text,
  created: text,
  relationshipType: text,
  from: z.unknown().optional(),
  to: list,
  simplelicensing_licenseExpression: text,
});
type Element = z.infer<typeof elementShape>;

/** Whether a JSON value says that it is SPDX 3. */
export function isSpdx3({ '@context': context }: Readonly<Record<string, unknown>>): boolean {
  const urls = Array.isArray(context) ? context : [context];
  return urls.some((url) => typeof url === 'string' && /^https:\/\/spdx\.org\/rdf\/3\./.test(url));
}

/**
 * Reads an SPDX 3.0 document from its JSON-LD value, in the one serialisation that SPDX defines: a flat `@graph`.
 * Format: https://spdx.github.io/spdx-spec/v3.0.1/. Packages come before files.
 * @throws SbomError when it is of another version
 */
export function readSpdx3(value: Readonly<Record<string, unknown>>): Sbom {
  const elements = each(Array.isArray(value['@graph']) ? value['@graph'] : [value], elementShape);
  const graph = new Graph(elements);
  const document = elements.find(({ type }) => type === 'SpdxDocument');
  const creation = graph.resolve(document?.creationInfo) ?? elements.find(({ type }) => type === 'CreationInfo');
  const specVersion = creation?.specVersion ?? '';
  if (!/^3\.0(\.\d+)?$/.test(specVersion))
    throw new SbomError(`the document is SPDX ${quoted(specVersion)}; expected 3.0`);

  const inventory = new Inventory();
  const parts = [...elements.filter(isPackage), ...elements.filter(({ type }) => type === 'software_File')];
  const about = graph.described(document, new Set(parts));
  const subject = about && inventory.subject(graph.draft(about));
  inventory.addAll(parts, (part) => (part === about ? undefined : graph.draft(part)));
  const created = moment(creation?.created);
  return {
    format: 'SPDX',
    specVersion,
    ...(document?.spdxId !== undefined && { serial: document.spdxId }),
    ...(created !== undefined && { created }),
    ...(subject !== undefined && { subject }),
    statements: [],
    ...inventory.taken(),
  };
}

/** Packages of software, of AI models and of data sets. */
function isPackage({ type }: Element): boolean {
  return type !== undefined && /^(software_|ai_AI|dataset_Dataset)Package$/.test(type);
}

class Graph {
  readonly #byId = new Map<string, Element>();
  readonly #licences = new Map<string, string[]>();
  readonly #describes = new Map<string, readonly unknown[]>();

  constructor(elements: readonly Element[]) {
    for (const element of elements) {
      const id = element.spdxId ?? element['@id'];
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    }
    for (const { relationshipType, from, to = [] } of elements) {
      if (typeof from !== 'string') continue;
      if (relationshipType === 'describes') this.#describes.set(from, to);
      if (relationshipType !== 'hasConcludedLicense' && relationshipType !== 'hasDeclaredLicense') continue;
      const known = this.#licences.get(from) ?? [];
      for (const licence of to.slice(0, 8)) {
        const name = this.#licence(licence);
        if (name !== undefined) known.push(name);
      }
      this.#licences.set(from, known);
    }
  }

  /** The element that a reference names, or that stands in its place. */
  resolve(reference: unknown): Element | undefined {
    if (typeof reference === 'string') return this.#byId.get(reference);
    return isRecord(reference) ? elementShape.safeParse(reference).data : undefined;
  }

  /** The part that a document is about: its root, or that of the SBOM which is its root. */
  described(document: Element | undefined, parts: ReadonlySet<Element>): Element | undefined {
    let at = document;
    for (let hop = 0; at !== undefined && hop < 4; hop++) {
      if (parts.has(at)) return at;
      at = this.resolve(at.rootElement?.[0] ?? this.#describes.get(at.spdxId ?? '')?.[0]);
    }
    return undefined;
  }

  draft(element: Element): ComponentDraft {
    const identifiers = each(element.externalIdentifier, identifierShape);
    return {
      ref: element.spdxId,
      name: element.name,
      version: element.software_packageVersion,
      purl:
        element.software_packageUrl ??
        identifiers.find(({ externalIdentifierType: type }) => /^packageurl$/i.test(type))?.identifier,
      type: element.type === 'software_File' ? 'file' : element.software_primaryPurpose,
      hashes: each(element.verifiedUsing, hashShape).map(({ algorithm, hashValue }) => ({ algorithm, hex: hashValue })),
      supplier: this.resolve(element.suppliedBy)?.name,
      licenses: this.#licences.get(element.spdxId ?? '') ?? [],
    };
  }

  #licence(reference: unknown): string | undefined {
    const expression = this.resolve(reference)?.simplelicensing_licenseExpression;
    if (expression !== undefined) return /^(NOASSERTION|NONE)$/.test(expression) ? undefined : expression;
    return typeof reference === 'string'
      ? /^https?:\/\/spdx\.org\/licenses\/([\w.+-]{1,100})$/.exec(reference)?.[1]
      : undefined;
  }
}
