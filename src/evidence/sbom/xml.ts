import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { SbomError } from './sbom-error.ts';

/** An element: its local name, its text without markup (trimmed), and the elements in it that were wanted. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Longest XML, in characters; its tree costs several times as much memory. */
const longest = 32 * 1024 * 1024;
/** Most tags, opening and closing ones together: each costs some 300 bytes and two microseconds. */
const mostTags = 1_000_000;
/** Longest tag with its attributes, in characters. */
const longestTag = 64 * 1024;
/** Longest text without a tag, in characters: the parser takes it together one by one. */
const longestRun = 4 * 1024 * 1024;
/** Deepest nesting of elements. */
const deepest = 64;

/**
 * Parses XML 1.0 into the tree of those elements whose local names are `wanted`, everything inside others left out.
 * Names are in the namespace of the root: elements with another prefix or default namespace are left out too.
 * There is no DTD and so no entity but the five of XML and character references.
 * @throws SbomError when it is broken, has a DTD, is too long or too deep
 */
export function parseXml(text: string, wanted: ReadonlySet<string>): XmlElement {
  if (text.length > longest)
    throw new SbomError(`the XML document has ${text.length} characters; at most ${longest} are read: split it`);
  checkMarkup(text);
  // the parser takes what is not well-formed
  const checked = XMLValidator.validate(text);
  if (checked !== true) {
    const { msg, line, col } = checked.err;
    throw new SbomError(`the document is broken XML at ${line}:${col ?? 1}: ${printable(msg)}`);
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    trimValues: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    cdataPropName: cdata,
    jPath: false,
    maxNestedTags: deepest,
    updateTag: (name: string) => wanted.has(localName(name)),
  });
  let nodes: unknown;
  try {
    nodes = parser.parse(text);
  } catch (error) {
    throw new SbomError(`the XML document cannot be read: ${printable((error as Error).message)}`);
  }
  const [root, second] = (nodes as RawNode[]).filter((node) => !(plain in node));
  if (root === undefined || second !== undefined)
    throw new SbomError('the XML document is of another kind than one CycloneDX `bom`');
  const prefix = prefixOf(rawName(root));
  const namespace = root[':@']?.[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
  return element(root, prefix, namespace);
}

const plain = '#text';
const cdata = '#cdata';

/** The parser's node: one key that is the name, with the nodes inside, and `:@` with the attributes. */
type RawNode = { readonly ':@'?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>;

const rawName = (node: RawNode): string => Object.keys(node).find((key) => key !== ':@') ?? '';
const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function element(node: RawNode, prefix: string, namespace: string | undefined): XmlElement {
  const name = rawName(node);
  let text = '';
  const children: XmlElement[] = [];
  for (const inner of node[name] as readonly RawNode[]) {
    const raw = rawName(inner);
    if (raw === plain) text += unescaped(String(inner[plain]));
    else if (raw === cdata) text += String((inner[cdata] as readonly RawNode[])[0]?.[plain] ?? '');
    else if (prefixOf(raw) === prefix && (inner[':@']?.xmlns ?? namespace) === namespace)
      children.push(element(inner, prefix, namespace));
  }
  const attributes = Object.fromEntries(
    Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, unescaped(value)]),
  );
  return { name: localName(name), namespace, attributes, text: text.trim(), children };
}

/** Refuses a DTD, endless tags and too many of them, in one pass that looks at nothing twice. */
function checkMarkup(text: string): void {
  let tags = 0;
  let last = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', last)) {
    if (at - last > longestRun) throw new SbomError(`the XML document has a text of over ${longestRun} characters`);
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
    if (end === '>' && text.startsWith('<!', at)) {
      throw new SbomError('the XML document has a DTD, which no SBOM needs and which is not read: remove it');
    }
    const close = text.indexOf(end, at);
    if (close < 0) throw new SbomError('the XML document ends within a tag, a comment or a CDATA section');
    if (end === '>' && close - at > longestTag)
      throw new SbomError(`the XML document has a tag of over ${longestTag} characters`);
    if (++tags > mostTags) throw new SbomError(`the XML document has over ${mostTags} tags; split it`);
    last = close + end.length;
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the five entities of XML and character references; others stay as they are. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const printable = (message: string): string => message.replace(/[^\x20-\x7e]/g, '·').slice(0, 120);
