/** A second hand for SPDX: writes the fields that are read as tag-value, from the JSON of a document. */
type Fields = Readonly<Record<string, unknown>>;

const line = (tag: string, value: unknown): string =>
  value === undefined ? '' : `${tag}: ${String(value).includes('\n') ? `<text>${value}</text>` : value}\n`;
const all = (items: unknown, write: (fields: Fields) => string): string =>
  Array.isArray(items) ? items.map((item) => write(item as Fields)).join('') : '';
const checksum = (tag: string) => (fields: Fields) => line(tag, `${fields.algorithm}: ${fields.checksumValue}`);

/** The document as SPDX 2 tag-value. */
export function tagValue(document: Fields): string {
  const { created } = document.creationInfo as Fields;
  const head = [
    line('SPDXVersion', document.spdxVersion),
    line('SPDXID', document.SPDXID),
    line('DocumentName', document.name),
    line('DocumentNamespace', document.documentNamespace),
    line('Created', created),
  ];
  const packages = all(document.packages, (fields) =>
    [
      '\n##### Package\n\n',
      line('PackageName', fields.name),
      line('SPDXID', fields.SPDXID),
      line('PackageVersion', fields.versionInfo),
      line('PackageSupplier', fields.supplier),
      line('PackageComment', fields.comment),
      line('PackageLicenseConcluded', fields.licenseConcluded),
      line('PackageLicenseDeclared', fields.licenseDeclared),
      all(fields.checksums, checksum('PackageChecksum')),
      all(fields.externalRefs, (one) =>
        line('ExternalRef', `${one.referenceCategory} ${one.referenceType} ${one.referenceLocator}`),
      ),
    ].join(''),
  );
  const files = all(document.files, (fields) =>
    [
      line('FileName', fields.fileName),
      line('SPDXID', fields.SPDXID),
      all(fields.checksums, checksum('FileChecksum')),
      line('LicenseConcluded', fields.licenseConcluded),
    ].join(''),
  );
  const licences = all(
    document.hasExtractedLicensingInfos,
    (fields) => line('LicenseID', fields.licenseId) + line('ExtractedText', fields.extractedText),
  );
  const described = ((document.documentDescribes ?? []) as string[])
    .map((id) => line('Relationship', `${document.SPDXID} DESCRIBES ${id}`))
    .join('');
  return [...head, described, packages, files, licences].join('');
}
