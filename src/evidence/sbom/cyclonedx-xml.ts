import { quoted, SbomError } from './sbom-error.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** The elements that are read; whatever stands in others is not. */
const wanted = new Set(
  `bom metadata timestamp authors author manufacturer supplier component components group name version purl publisher
  hashes hash licenses license id expression expression-detailed vulnerabilities vulnerability references reference
  analysis state justification firstIssued lastUpdated updated affects target ref versions range status`.split(/\s+/),
);

/**
 * The fields of a CycloneDX XML document in the shape of its JSON, which cyclonedx.ts reads.
 * @throws SbomError when it is broken, has a DTD, or is no CycloneDX
 */
export function cycloneDxFromXml(text: string): Readonly<Record<string, unknown>> {
  const bom = parseXml(text, wanted);
  const specVersion = /^https?:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/.exec(bom.namespace ?? '')?.[1];
  if (bom.name !== 'bom' || specVersion === undefined)
    throw new SbomError(
      `the document is XML with root ${quoted(bom.name)} of ${quoted(bom.namespace ?? 'no namespace')}; expected a \`bom\` of CycloneDX`,
    );
  const metadata = child(bom, 'metadata');
  return {
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: bom.attributes.serialNumber,
    metadata: metadata && {
      timestamp: textOf(metadata, 'timestamp'),
      component: components([child(metadata, 'component')])[0],
      authors: inside(metadata, 'authors', 'author').map(named),
      manufacturer: named(child(metadata, 'manufacturer')),
      supplier: named(child(metadata, 'supplier')),
    },
    components: components(inside(bom, 'components', 'component')),
    vulnerabilities: inside(bom, 'vulnerabilities', 'vulnerability').map(vulnerability),
  };
}

type Maybe = XmlElement | undefined;

const child = (element: Maybe, name: string): Maybe => element?.children.find((one) => one.name === name);
const textOf = (element: Maybe, name: string): string | undefined => child(element, name)?.text;
const named = (element: Maybe): object | undefined => element && { name: textOf(element, 'name') };

/** The elements `inner` of the list `outer`; real documents have one list. */
function inside(element: Maybe, outer: string, inner: string): readonly XmlElement[] {
  return child(element, outer)?.children.filter((one) => one.name === inner) ?? [];
}

/** Recursion ends with the depth that the parser allows. */
function components(elements: readonly Maybe[]): object[] {
  return elements
    .filter((element) => element !== undefined)
    .map((element) => ({
      'bom-ref': element.attributes['bom-ref'],
      type: element.attributes.type,
      group: textOf(element, 'group'),
      name: textOf(element, 'name'),
      version: textOf(element, 'version'),
      purl: textOf(element, 'purl'),
      publisher: textOf(element, 'publisher'),
      supplier: named(child(element, 'supplier')),
      hashes: inside(element, 'hashes', 'hash').map(({ attributes, text }) => ({ alg: attributes.alg, content: text })),
      licenses: (child(element, 'licenses')?.children ?? []).map(licence),
      components: components(inside(element, 'components', 'component')),
    }));
}

function licence(element: XmlElement): object {
  if (element.name === 'expression') return { expression: element.text };
  if (element.name === 'expression-detailed') return { expression: element.attributes.expression };
  return { license: { id: textOf(element, 'id'), name: textOf(element, 'name') } };
}

function vulnerability(element: XmlElement): object {
  const analysis = child(element, 'analysis');
  return {
    id: textOf(element, 'id'),
    updated: textOf(element, 'updated'),
    references: inside(element, 'references', 'reference').map((one) => ({ id: textOf(one, 'id') })),
    analysis: analysis && {
      state: textOf(analysis, 'state'),
      justification: textOf(analysis, 'justification'),
      firstIssued: textOf(analysis, 'firstIssued'),
      lastUpdated: textOf(analysis, 'lastUpdated'),
    },
    affects: inside(element, 'affects', 'target').map((target) => ({
      ref: textOf(target, 'ref'),
      versions: inside(target, 'versions', 'version').map((one) => ({
        version: textOf(one, 'version'),
        range: textOf(one, 'range'),
        status: textOf(one, 'status'),
      })),
    })),
  };
}
