import { z } from 'zod';
import type { ComponentDraft } from './component.ts';
import { isRecord } from './document.ts';
import { each, list, moment, text } from './fields.ts';
import { Inventory } from './inventory.ts';
import type { Sbom } from './sbom.ts';
import { quoted, SbomError } from './sbom-error.ts';

const checksumShape = z.object({ algorithm: z.string(), checksumValue: z.string() });
const referenceShape = z.object({ referenceType: z.string(), referenceLocator: z.string() });
const packageShape = z.object({
  SPDXID: text,
  name: text,
  versionInfo: text,
  supplier: text,
  checksums: list,
  externalRefs: list,
  licenseConcluded: text,
  licenseDeclared: text,
  primaryPackagePurpose: text,
});
const fileShape = z.object({ SPDXID: text, fileName: text, checksums: list, licenseConcluded: text });
const relationshipShape = z.object({
  spdxElementId: z.string(),
  relationshipType: z.string(),
  relatedSpdxElement: z.string(),
});
const documentShape = z.object({
  spdxVersion: text,
  SPDXID: text,
  documentNamespace: text,
  creationInfo: z.object({ created: text }).optional().catch(undefined),
  documentDescribes: list,
  packages: list,
  files: list,
  relationships: list,
});

/** Whether a JSON value says that it is SPDX 2. */
export function isSpdx2(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value.spdxVersion === 'string';
}

/**
 * Reads an SPDX 2.2 or 2.3 document from its JSON value; tag-value is brought to the same shape first
 * (spdx-tag-value.ts). Format: https://spdx.github.io/spdx-spec/v2.3/. Packages come before files.
 * @throws SbomError when it is of another version
 */
export function readSpdx2(value: Readonly<Record<string, unknown>>): Sbom {
  const document = documentShape.parse(value);
  const specVersion = /^SPDX-(2\.[23])(\.\d+)?$/.exec(document.spdxVersion ?? '')?.[1];
  if (specVersion === undefined)
    throw new SbomError(`the document is SPDX ${quoted(document.spdxVersion ?? '')}; expected SPDX-2.2 or SPDX-2.3`);
  const described = describedBy(document);
  const inventory = new Inventory();
  const created = moment(document.creationInfo?.created);
  const { packages = [], files = [] } = document;
  const isAbout = (item: unknown): boolean => isRecord(item) && item.SPDXID === described && described !== undefined;
  const [aboutPackage, aboutFile] = [packages.find(isAbout), files.find(isAbout)];
  const about = aboutPackage ?? aboutFile;
  const subject =
    about === undefined
      ? undefined
      : inventory.subject(
          about === aboutPackage ? draftOf(about, packageShape, ofPackage) : draftOf(about, fileShape, ofFile),
        );
  inventory.addAll(packages, (item) => (item === about ? undefined : draftOf(item, packageShape, ofPackage)));
  inventory.addAll(files, (item) => (item === about ? undefined : draftOf(item, fileShape, ofFile)));
  return {
    format: 'SPDX',
    specVersion,
    ...(document.documentNamespace !== undefined && { serial: document.documentNamespace }),
    ...(created !== undefined && { created }),
    ...(subject !== undefined && { subject }),
    statements: [],
    ...inventory.taken(),
  };
}

/** The first element that the document says it describes, in the one way or the other. */
function describedBy({ SPDXID, documentDescribes, relationships }: z.infer<typeof documentShape>): string | undefined {
  const listed = documentDescribes?.find((id) => typeof id === 'string');
  if (listed !== undefined) return listed as string;
  const self = SPDXID ?? 'SPDXRef-DOCUMENT';
  for (const item of relationships ?? []) {
    const { data } = relationshipShape.safeParse(item);
    if (data?.relationshipType === 'DESCRIBES' && data.spdxElementId === self) return data.relatedSpdxElement;
    if (data?.relationshipType === 'DESCRIBED_BY' && data.relatedSpdxElement === self) return data.spdxElementId;
  }
  return undefined;
}

function draftOf<T>(item: unknown, shape: z.ZodType<T>, draft: (fields: T) => ComponentDraft): ComponentDraft {
  const { data } = shape.safeParse(item);
  return data === undefined ? {} : draft(data);
}

function ofPackage(fields: z.infer<typeof packageShape>): ComponentDraft {
  const references = each(fields.externalRefs, referenceShape);
  return {
    ref: fields.SPDXID,
    name: fields.name,
    version: known(fields.versionInfo),
    purl: references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator,
    type: fields.primaryPackagePurpose,
    hashes: checksums(fields.checksums),
    supplier: known(fields.supplier)?.replace(/^(Organization|Person): ?/, ''),
    licenses: [known(fields.licenseConcluded), known(fields.licenseDeclared)],
  };
}

function ofFile(fields: z.infer<typeof fileShape>): ComponentDraft {
  return {
    ref: fields.SPDXID,
    name: fields.fileName,
    type: 'file',
    hashes: checksums(fields.checksums),
    licenses: [known(fields.licenseConcluded)],
  };
}

function checksums(items: readonly unknown[] | undefined): { algorithm: string; hex: string }[] {
  return each(items, checksumShape).map(({ algorithm, checksumValue }) => ({ algorithm, hex: checksumValue }));
}

/** SPDX has words for what is not known. */
function known(value: string | undefined): string | undefined {
  return value === 'NOASSERTION' || value === 'NONE' ? undefined : value;
}
