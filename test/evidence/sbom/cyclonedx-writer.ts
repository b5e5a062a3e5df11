/** A second hand for CycloneDX: writes the fields that are read as XML, from the JSON of a document. */
type Fields = Readonly<Record<string, unknown>>;

const escaped = (text: unknown): string => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const tag = (name: string, value: unknown, attributes: Fields = {}): string => {
  if (value === undefined) return '';
  const written = Object.entries(attributes)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => ` ${key}="${escaped(one)}"`);
  return `<${name}${written.join('')}>${value}</${name}>\n`;
};
const text = (name: string, value: unknown): string => tag(name, value === undefined ? undefined : escaped(value));
const all = (items: unknown, write: (fields: Fields) => string): string | undefined =>
  Array.isArray(items) ? items.map((item) => write(item as Fields)).join('') : undefined;

function component(fields: Fields): string {
  const licence = ({ license, expression }: Fields): string =>
    license === undefined
      ? text('expression', expression)
      : tag('license', text('id', (license as Fields).id) + text('name', (license as Fields).name));
  const inner = [
    fields.supplier === undefined ? '' : tag('supplier', text('name', (fields.supplier as Fields).name)),
    ...['publisher', 'group', 'name', 'version', 'description'].map((name) => text(name, fields[name])),
    tag(
      'hashes',
      all(fields.hashes, ({ alg, content }) => tag('hash', content, { alg })),
    ),
    tag('licenses', all(fields.licenses, licence)),
    text('purl', fields.purl),
    tag(
      'externalReferences',
      all(fields.externalReferences, ({ url, type }) => tag('reference', text('url', url), { type })),
    ),
    tag('components', all(fields.components, component)),
  ];
  return tag('component', inner.join(''), { type: fields.type, 'bom-ref': fields['bom-ref'] });
}

/** The document as CycloneDX XML. */
export function cycloneDxXml(bom: Fields): string {
  const { timestamp, component: subject } = (bom.metadata ?? {}) as Fields;
  const metadata = text('timestamp', timestamp) + (subject === undefined ? '' : component(subject as Fields));
  const content = tag('metadata', metadata) + tag('components', all(bom.components, component) ?? '');
  const attributes = {
    xmlns: `http://cyclonedx.org/schema/bom/${bom.specVersion}`,
    serialNumber: bom.serialNumber,
    version: 1,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- <bom> -->\n${tag('bom', content, attributes)}`;
}
