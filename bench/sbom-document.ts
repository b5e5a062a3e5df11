/** SBOMs of `count` made-up components in each format that is read, of the density of real ones: some 500 bytes each. */
export interface SbomDocuments {
  readonly 'CycloneDX JSON': string;
  readonly 'CycloneDX XML': string;
  readonly 'SPDX 2.3 JSON': string;
  readonly 'SPDX 2.3 tag-value': string;
  readonly 'SPDX 3.0 JSON-LD': string;
}

interface Part {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly sha512: string;
  readonly url: string;
}

const parts = (count: number): Part[] =>
  Array.from({ length: count }, (_, i) => {
    const [name, version] = [`component-${i}`, `${i % 20}.${i % 7}.${i % 3}`];
    const sha512 = (i * 2_654_435_761).toString(16).padStart(16, '0').slice(-16).repeat(8);
    return {
      name,
      version,
      sha512,
      purl: `pkg:npm/%40scope/${name}@${version}`,
      url: `https://code.example/scope/${name}`,
    };
  });

/** The documents, all of the same components. */
export function sbomDocuments(count: number): SbomDocuments {
  const all = parts(count);
  return {
    'CycloneDX JSON': cycloneDxJson(all),
    'CycloneDX XML': cycloneDxXml(all),
    'SPDX 2.3 JSON': spdx2(all),
    'SPDX 2.3 tag-value': tagValue(all),
    'SPDX 3.0 JSON-LD': spdx3(all),
  };
}

const references = ['distribution', 'website', 'vcs', 'issue-tracker'];

function cycloneDxJson(all: readonly Part[]): string {
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    components: all.map(({ name, version, purl, sha512, url }) => ({
      type: 'library',
      group: '@scope',
      name,
      version,
      'bom-ref': purl,
      hashes: [{ alg: 'SHA-512', content: sha512 }],
      licenses: [{ license: { id: 'MIT' } }],
      purl,
      externalReferences: references.map((type) => ({ type, url })),
    })),
    dependencies: all.map(({ purl }, i) => ({ ref: purl, dependsOn: [all[i - 1]?.purl ?? purl] })),
  });
}

function cycloneDxXml(all: readonly Part[]): string {
  const components = all.map(
    ({ name, version, purl, sha512, url }) => `
    <component type="library" bom-ref="${purl}">
      <group>@scope</group><name>${name}</name><version>${version}</version>
      <hashes><hash alg="SHA-512">${sha512}</hash></hashes>
      <licenses><license><id>MIT</id></license></licenses>
      <purl>${purl}</purl>
      <externalReferences>${references.map((type) => `<reference type="${type}"><url>${url}</url></reference>`).join('')}</externalReferences>
    </component>`,
  );
  const dependencies = all.map(({ purl }) => `<dependency ref="${purl}"/>`);
  return `<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.5"><components>${components.join('')}</components><dependencies>${dependencies.join('')}</dependencies></bom>`;
}

function spdx2(all: readonly Part[]): string {
  return JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    documentNamespace: 'https://spdx.example/bench',
    packages: all.map(({ name, version, purl, sha512, url }) => ({
      SPDXID: `SPDXRef-${name}`,
      name: `@scope/${name}`,
      versionInfo: version,
      downloadLocation: url,
      filesAnalyzed: false,
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'MIT',
      copyrightText: 'NOASSERTION',
      checksums: [{ algorithm: 'SHA512', checksumValue: sha512 }],
      externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
    })),
    relationships: all.map(({ name }) => ({
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'CONTAINS',
      relatedSpdxElement: `SPDXRef-${name}`,
    })),
  });
}

function tagValue(all: readonly Part[]): string {
  const packages = all.map(
    ({ name, version, purl, sha512, url }) => `
PackageName: @scope/${name}
SPDXID: SPDXRef-${name}
PackageVersion: ${version}
PackageDownloadLocation: ${url}
FilesAnalyzed: false
PackageChecksum: SHA512: ${sha512}
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: MIT
PackageCopyrightText: <text>NOASSERTION</text>
ExternalRef: PACKAGE-MANAGER purl ${purl}
Relationship: SPDXRef-DOCUMENT CONTAINS SPDXRef-${name}
`,
  );
  return `SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\n${packages.join('')}`;
}

function spdx3(all: readonly Part[]): string {
  const licence = 'https://spdx.org/licenses/MIT';
  const graph = all.flatMap(({ name, version, purl, sha512, url }) => [
    {
      type: 'software_Package',
      spdxId: `urn:bench:${name}`,
      creationInfo: '_:creation',
      name: `@scope/${name}`,
      software_packageVersion: version,
      software_packageUrl: purl,
      software_downloadLocation: url,
      verifiedUsing: [{ type: 'Hash', algorithm: 'sha512', hashValue: sha512 }],
    },
    {
      type: 'Relationship',
      spdxId: `urn:bench:licence:${name}`,
      creationInfo: '_:creation',
      relationshipType: 'hasDeclaredLicense',
      from: `urn:bench:${name}`,
      to: [licence],
    },
  ]);
  return JSON.stringify({
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      { type: 'CreationInfo', '@id': '_:creation', specVersion: '3.0.1', created: '2026-01-01T00:00:00Z' },
      ...graph,
    ],
  });
}
