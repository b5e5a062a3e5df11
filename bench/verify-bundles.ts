import { createVerify, generateKeyPairSync, sign } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBundles } from '../src/evidence/provenance/parse-bundles.ts';
import { builtInTrust, trustMaterial } from '../src/evidence/provenance/trust.ts';
import { verifySignature } from '../src/evidence/provenance/verify-bundle.ts';
import { median } from './paired.ts';

/**
 * Times parsing and verifying each bundle of a folder, against verifying one ECDSA P-256 signature over as many bytes,
 * in turn. `node verify-bundles.js FOLDER ROUNDS`; bench/provenance.ts emits and runs it.
 */
const [folder = '', rounds = ''] = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => !name.includes('trusted_root'))
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const took = (work: () => void): number => {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e6;
};

const started = process.hrtime.bigint();
const { roots, keys } = builtInTrust();
const trust = trustMaterial(roots, keys);
const opening = Number(process.hrtime.bigint() - started) / 1e6;

const all: number[] = [];
const ratios: number[] = [];
const lines = files.map(({ name, bytes }) => {
  const signature = sign('sha256', bytes, privateKey);
  const pairs = Array.from({ length: Number(rounds) }, () => ({
    plain: took(() => void createVerify('sha256').update(bytes).verify(publicKey, signature)),
    bundle: took(() => {
      for (const parsed of parseBundles(bytes)) verifySignature(parsed, trust);
    }),
  }));
  const [first] = pairs;
  const whole = median(pairs.map(({ bundle }) => bundle));
  all.push(whole);
  ratios.push(median(pairs.map(({ plain, bundle }) => bundle / plain)));
  return `  ${name.padEnd(45)} ${whole.toFixed(2).padStart(6)} ms  (first ${first?.bundle.toFixed(1)})`;
});
console.log(
  `node ${process.versions.node}: ${median(all).toFixed(2)} ms a bundle, ${median(ratios).toFixed(0)}x of one plain ECDSA`,
);
console.log(`  the built-in trusted root, once: ${opening.toFixed(1)} ms`);
console.log(lines.join('\n'));
