type Tags = ReadonlyMap<string, string>;

/** What of a section is read, tag by tag, into the names of the JSON form. */
const documentTags: Tags = new Map([
  ['SPDXVersion', 'spdxVersion'],
  ['SPDXID', 'SPDXID'],
  ['DocumentNamespace', 'documentNamespace'],
]);
const packageTags: Tags = new Map([
  ['SPDXID', 'SPDXID'],
  ['PackageVersion', 'versionInfo'],
  ['PackageSupplier', 'supplier'],
  ['PackageLicenseConcluded', 'licenseConcluded'],
  ['PackageLicenseDeclared', 'licenseDeclared'],
  ['PrimaryPackagePurpose', 'primaryPackagePurpose'],
]);
const fileTags: Tags = new Map([
  ['SPDXID', 'SPDXID'],
  ['LicenseConcluded', 'licenseConcluded'],
]);
/** Snippets, licences, reviews and annotations have identifiers of their own. */
const otherSections = new Set(['SnippetSPDXID', 'LicenseID', 'Reviewer', 'Annotator']);

interface Section {
  readonly tags: Tags;
  readonly fields: Record<string, unknown>;
  readonly checksums: object[];
  readonly externalRefs: object[];
}

/** Packages and files after which reading ends: more than the list of components takes. */
const mostSections = 200_000;

/**
 * The fields of an SPDX 2 document in tag-value form, in the shape of its JSON, which spdx2.ts reads.
 * Format: https://spdx.github.io/spdx-spec/v2.3/conformance/#44-standard-data-format-requirements
 */
export function spdx2FromTagValue(text: string): Readonly<Record<string, unknown>> {
  const document = section(documentTags);
  const packages: object[] = [];
  const files: object[] = [];
  const relationships: object[] = [];
  let current = document;
  for (const [tag, value] of pairs(text)) {
    const field = current.tags.get(tag);
    if (packages.length + files.length > mostSections) break;
    if (tag === 'PackageName') {
      current = section(packageTags, { name: value });
      packages.push(current.fields);
    } else if (tag === 'FileName') {
      current = section(fileTags, { fileName: value });
      files.push(current.fields);
    } else if (otherSections.has(tag)) current = section(new Map());
    else if (field !== undefined && current.fields[field] === undefined) current.fields[field] = value;
    else if (tag === 'Created') document.fields.creationInfo = { created: value };
    else if (tag === 'PackageChecksum' || tag === 'FileChecksum') {
      const [algorithm = '', checksumValue = ''] = value.split(/:\s*/, 2);
      current.checksums.push({ algorithm, checksumValue });
    } else if (tag === 'ExternalRef') {
      const [, referenceType = '', referenceLocator = ''] = value.split(/\s+/, 3);
      current.externalRefs.push({ referenceType, referenceLocator });
    } else if (tag === 'Relationship') {
      const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/, 3);
      relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
    }
  }
  return { ...document.fields, packages, files, relationships };
}

function section(tags: Tags, first: Record<string, unknown> = {}): Section {
  const checksums: object[] = [];
  const externalRefs: object[] = [];
  return { tags, fields: { ...first, checksums, externalRefs }, checksums, externalRefs };
}

/** The tags and values in order; a value in `<text>` may have several lines. */
function* pairs(text: string): Generator<[tag: string, value: string]> {
  const open = '<text>';
  const close = '</text>';
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const colon = line.indexOf(':');
    at = end + 1;
    if (colon <= 0 || line.startsWith('#')) continue;
    let value = line.slice(colon + 1).trim();
    if (value.startsWith(open)) {
      const start = end - line.length + line.indexOf(open) + open.length;
      const stop = text.indexOf(close, start);
      value = text.slice(start, stop < 0 ? text.length : stop).trim();
      at = stop < 0 ? text.length : lineEnd(text, stop) + 1;
    }
    yield [line.slice(0, colon).trim(), value];
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
