import { z } from 'zod';
import { algorithmName } from './component.ts';
import { each, list, moment, text } from './fields.ts';
import { normalPurl } from './purl.ts';
import { quoted, SbomError } from './sbom-error.ts';
import { mostStatements, type VexStatement, vexStatuses } from './vex-statement.ts';

const name = z.string().min(1).max(256);
const vulnerabilityShape = z.union([
  // 0.0.x has a plain name
  name.transform((plain) => ({ name: plain, aliases: [] as unknown[] })),
  z.object({ name, aliases: list }),
]);
const identifiedShape = z.union([
  z
    .string()
    .max(4096)
    .transform((id) => ({ '@id': id, identifiers: undefined, hashes: undefined, subcomponents: undefined })),
  z.object({
    '@id': text,
    identifiers: z.object({ purl: text }).optional().catch(undefined),
    hashes: z.record(z.string(), z.unknown()).optional().catch(undefined),
    subcomponents: list,
  }),
]);
const statementShape = z.object({
  vulnerability: vulnerabilityShape,
  products: list,
  subcomponents: list,
  status: z.enum(vexStatuses),
  justification: text,
  timestamp: text,
  last_updated: text,
});
const documentShape = z.object({ author: text, timestamp: text, last_updated: text, statements: list });

/** Most other names, products and parts of them kept of one statement. */
const mostOfEach = 10_000;

/** Whether a JSON value says that it is OpenVEX. */
export function isOpenVex(value: Readonly<Record<string, unknown>>): boolean {
  return contextOf(value) !== undefined;
}

/**
 * Reads an OpenVEX document (https://github.com/openvex/spec, 0.2.0; the shorter form of 0.0.1 too).
 * A statement without author or time has those of the document; one without a known status is left out.
 * @throws SbomError when it is of another version
 */
export function readOpenVex(value: Readonly<Record<string, unknown>>): readonly VexStatement[] {
  const version = /\/v([^/]+)\/?$/.exec(contextOf(value) ?? '')?.[1] ?? '0.0.1';
  if (!/^0\.[0-2]\.\d+$/.test(version))
    throw new SbomError(`the document is OpenVEX ${quoted(version)}; expected 0.2.0 or older`);
  const document = documentShape.parse(value);
  return each(document.statements, statementShape, mostStatements).map((statement) => {
    const { vulnerability, status, justification } = statement;
    const products = each(statement.products, identifiedShape, mostOfEach);
    const parts = [
      ...products.flatMap(({ subcomponents }) => each(subcomponents, identifiedShape, mostOfEach)),
      ...each(statement.subcomponents, identifiedShape, mostOfEach),
    ];
    const subcomponents = identified(parts.slice(0, mostOfEach));
    const timestamp =
      moment(statement.last_updated) ??
      moment(statement.timestamp) ??
      moment(document.last_updated) ??
      moment(document.timestamp);
    const aliases = each(vulnerability.aliases, name, mostOfEach).filter((alias) => alias !== vulnerability.name);
    return {
      id: vulnerability.name,
      aliases: [...new Set(aliases)],
      products: identified(products),
      ...(subcomponents.length > 0 && { subcomponents }),
      status,
      ...(justification !== undefined && { justification }),
      ...(document.author !== undefined && { author: document.author }),
      ...(timestamp !== undefined && { timestamp }),
    };
  });
}

/** Each as its purl, else its id, else `algorithm:hex` of a digest. */
function identified(things: readonly z.infer<typeof identifiedShape>[]): string[] {
  const found = things.flatMap(({ '@id': id, identifiers, hashes }) => {
    const purl = normalPurl(identifiers?.purl ?? '') ?? normalPurl(id ?? '');
    const [[name = '', hex] = []] = Object.entries(hashes ?? {});
    const algorithm = algorithmName(name);
    const digest =
      typeof hex === 'string' && hex.length <= 128 && algorithm !== undefined ? `${algorithm}:${hex}` : undefined;
    return purl ?? id ?? digest ?? [];
  });
  return [...new Set(found)];
}

/** The URL of the OpenVEX context, which also has the version. */
function contextOf({ '@context': context, statements }: Readonly<Record<string, unknown>>): string | undefined {
  const urls: readonly unknown[] = Array.isArray(context) ? context : [context];
  const found = urls.find((url): url is string => typeof url === 'string' && /^https:\/\/openvex\.dev\/ns\b/.test(url));
  return Array.isArray(statements) ? found : undefined;
}
