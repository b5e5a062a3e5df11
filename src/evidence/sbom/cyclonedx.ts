import { z } from 'zod';
import type { ComponentDraft } from './component.ts';
import { cycloneDxStatements } from './cyclonedx-vex.ts';
import { isRecord } from './document.ts';
import { each, list, moment, text } from './fields.ts';
import { Inventory } from './inventory.ts';
import type { Sbom } from './sbom.ts';
import { quoted, SbomError } from './sbom-error.ts';

const versions = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
/** Deepest nesting of components; real documents have three or four levels. */
const deepest = 32;

const named = z.object({ name: text }).optional().catch(undefined);
const hashShape = z.object({ alg: z.string(), content: z.string() });
const licenceShape = z.object({
  license: z.object({ id: text, name: text }).optional().catch(undefined),
  expression: text,
});
const componentShape = z.object({
  'bom-ref': text,
  type: text,
  group: text,
  name: text,
  version: text,
  purl: text,
  hashes: list,
  licenses: list,
  supplier: named,
  publisher: text,
  components: list,
});
type ComponentFields = z.infer<typeof componentShape>;

const bomShape = z.object({
  specVersion: text,
  serialNumber: text,
  metadata: z
    .object({
      timestamp: text,
      component: componentShape.optional().catch(undefined),
      authors: list,
      manufacturer: named,
      supplier: named,
    })
    .optional()
    .catch(undefined),
  components: list,
  vulnerabilities: list,
});

/**
 * Reads a CycloneDX document from its JSON value; XML is brought to the same shape first (cyclonedx-xml.ts).
 * Formats: https://cyclonedx.org/docs/1.7/json/. Dependencies are not read, so their cycles cannot matter.
 * @throws SbomError when it is of another version
 */
export function readCycloneDx(value: Readonly<Record<string, unknown>>): Sbom {
  const bom = bomShape.parse(value);
  const { specVersion = '', metadata } = bom;
  if (!versions.includes(specVersion))
    throw new SbomError(`the document is CycloneDX ${quoted(specVersion)}; expected one of ${versions.join(', ')}`);
  const inventory = new Inventory();
  const subject = metadata?.component && inventory.subject(draft(metadata.component));
  addAll(inventory, metadata?.component?.components, 1);
  addAll(inventory, bom.components, 0);
  const author =
    each(metadata?.authors, z.object({ name: text }), 1)[0]?.name ??
    metadata?.manufacturer?.name ??
    metadata?.supplier?.name;
  const created = moment(metadata?.timestamp);
  return {
    format: 'CycloneDX',
    specVersion,
    ...(bom.serialNumber !== undefined && { serial: bom.serialNumber }),
    ...(created !== undefined && { created }),
    ...(subject !== undefined && { subject }),
    statements: cycloneDxStatements(bom.vulnerabilities, { inventory, serial: bom.serialNumber, author, created }),
    ...inventory.taken(),
  };
}

/** Whether a JSON value says that it is CycloneDX. */
export function isCycloneDx(value: Readonly<Record<string, unknown>>): boolean {
  return value.bomFormat === 'CycloneDX';
}

/** Components and what they contain, parents before children, without recursion. */
function addAll(inventory: Inventory, components: readonly unknown[] | undefined, depth: number): void {
  const waiting: { readonly items: readonly unknown[]; at: number }[] = [{ items: components ?? [], at: 0 }];
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    if (top.at >= top.items.length || inventory.full) {
      inventory.leave(top.items.length - top.at);
      waiting.pop();
      continue;
    }
    const item = top.items[top.at++];
    const parsed = componentShape.safeParse(item);
    inventory.add(parsed.success ? draft(parsed.data) : {});
    const nested = isRecord(item) && parsed.success ? parsed.data.components : undefined;
    if (nested === undefined) continue;
    if (waiting.length + depth >= deepest) inventory.leave(nested.length);
    else waiting.push({ items: nested, at: 0 });
  }
}

function draft(fields: ComponentFields): ComponentDraft {
  const { group, name, version, purl, type } = fields;
  return {
    ref: fields['bom-ref'],
    name: group === undefined || name === undefined ? name : `${group}/${name}`,
    version,
    purl,
    type,
    hashes: each(fields.hashes, hashShape).map(({ alg, content }) => ({ algorithm: alg, hex: content })),
    supplier: fields.supplier?.name ?? fields.publisher,
    licenses: each(fields.licenses, licenceShape).map(
      ({ license, expression }) => expression ?? license?.id ?? license?.name,
    ),
  };
}
