import { readSbom } from '../src/evidence/sbom/sbom.ts';
import { median } from './paired.ts';
import { sbomDocuments } from './sbom-document.ts';

/**
 * Time to read an SBOM of the given number of components (default 10,000) from bytes, in each format, with the ratio
 * to JSON.parse of the same bytes in the same round; of XML and tag-value, which it cannot parse, to that of the
 * CycloneDX JSON of the same components. Median of eleven rounds after two to warm up.
 */
const count = Number(process.argv[2] ?? 10_000);
const rounds = 11;
const documents = Object.entries(sbomDocuments(count)).map(([format, text]) => ({ format, bytes: Buffer.from(text) }));

function milliseconds(work: () => unknown): number {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

const parse = (bytes: Buffer): unknown => JSON.parse(bytes.toString('utf8'));

for (const { format, bytes } of documents) {
  const baseline = bytes[0] === 0x7b ? bytes : (documents[0]?.bytes ?? bytes);
  const pairs = Array.from({ length: rounds + 2 }, () => ({
    parsed: milliseconds(() => parse(baseline)),
    read: milliseconds(() => {
      const { components } = readSbom(bytes);
      if (components.length !== count)
        throw new Error(`${format}: ${components.length} components of ${count} were read`);
    }),
  })).slice(2);
  const [parsed, read] = [median(pairs.map((pair) => pair.parsed)), median(pairs.map((pair) => pair.read))];
  const ratio = median(pairs.map((pair) => pair.read / pair.parsed));
  console.log(
    `${format.padEnd(18)} ${(bytes.length / 1e6).toFixed(1)} MB: ${read.toFixed(0)} ms, ` +
      `${ratio.toFixed(1)}x of JSON.parse${baseline === bytes ? '' : ' of the CycloneDX JSON'} (${parsed.toFixed(0)} ms)`,
  );
}
