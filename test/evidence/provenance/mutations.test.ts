import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Digests } from '../../../src/evidence/provenance/digests.ts';
import { parseBundles } from '../../../src/evidence/provenance/parse-bundles.ts';
import type { TrustMaterial } from '../../../src/evidence/provenance/trust.ts';
import {
  type Attestation,
  type VerifiedAttestation,
  verifyBundle,
} from '../../../src/evidence/provenance/verify-bundle.ts';
import { ARTIFACT, type Json, mint, type Order } from '../../lab/sigstore/mint.ts';
import { at, flip, isHint, type Path, places, texts, without, withoutHints, withValue } from './mutations.ts';
import { realFile } from './real-bundles.ts';
import { accepted, builtIn, bytes, trustOf } from './verified.ts';

interface Good {
  readonly name: string;
  readonly text: string;
  readonly json: Json;
  readonly verify: (file: Uint8Array) => Attestation;
  readonly original: VerifiedAttestation;
}

function good(name: string, text: string, trust: TrustMaterial): Good {
  const [first] = parseBundles(bytes(text));
  assert.ok(first !== undefined && 'subjects' in first);
  const wanted = first.subjects[0] as Digests;
  const verify = (file: Uint8Array): Attestation => {
    try {
      const [parsed] = parseBundles(file);
      return parsed === undefined ? { verified: false, reason: 'no bundle' } : verifyBundle(parsed, trust, wanted);
    } catch (error) {
      return { verified: false, reason: (error as Error).message };
    }
  };
  return { name, text, json: JSON.parse(text), verify, original: accepted(verify(bytes(text))) };
}

const published = [
  'bundleV01-dsse-no-proof.sigstore',
  'bundleV01-full-cert-chain.sigstore',
  'bundleV01-intoto-with-proof.sigstore',
  'bundleV02-dsse.sigstore',
  'bundleV03-intoto.sigstore',
  'sigstore-js-2.1.0-bundle.json',
  'custom-issuer.sigstore.json',
].map((name) => good(name, realFile(name).toString('utf8'), builtIn()));

async function ours(order: Order): Promise<Good> {
  const minted = await mint(order);
  return good(JSON.stringify(order), JSON.stringify(minted.bundle), trustOf(minted));
}
const stamped = await ours({ instance: 'stamped' });
const logged = [...published, await ours({}), await ours({ bare: true, subject: ARTIFACT }), await ours({ key: true })];
const all = [...logged, stamped];

// all places alike: by themselves fast-check's numbers are mostly small
const position = fc.noBias(fc.nat(2 ** 30 - 1)).map((number) => number / 2 ** 30);
const spot = fc.record({ position, bit: fc.nat(7) });
const pick = <T>(list: readonly T[], position: number): T => list[Math.floor(position * list.length)] as T;

test('any changed bit of what is signed, or of what shows that it was, is refused: there is no exception', () => {
  const property = fc.property(fc.constantFrom(...logged), spot, spot, ({ json, verify }, where, { position, bit }) => {
    const path = pick(
      texts(json).filter((one) => !isHint(one)),
      where.position,
    );
    const changed = withValue(json, path, flip(at(json, path), position, bit));
    assert.equal(verify(bytes(changed)).verified, false, `${path.join('.')} at ${position}, bit ${bit}`);
  });
  fc.assert(property, { numRuns: 300 });
});

test('any changed byte of a file is refused, or changes only what nobody reads, and then says the same', () => {
  const byte = fc.integer({ min: 1, max: 255 });
  const property = fc.property(fc.constantFrom(...logged), spot, byte, (one, { position }, change) => {
    const file = Buffer.from(one.text);
    const index = Math.floor(position * file.length);
    file[index] = (file[index] ?? 0) ^ change;
    const seen = one.verify(file);
    if (!seen.verified) return;
    assert.deepEqual(seen, one.original);
    assert.deepEqual(withoutHints(JSON.parse(file.toString('utf8'))), withoutHints(one.json), `byte ${index}`);
  });
  fc.assert(property, { numRuns: 550 });
});

test('a timestamp has parts that its authority does not sign: changed, they change nothing; any other is refused', () => {
  const path = ['verificationMaterial', 'timestampVerificationData', 'rfc3161Timestamps', 0, 'signedTimestamp'];
  const token: string = at(stamped.json, path);
  let same = 0;
  const property = fc.property(spot, ({ position, bit }) => {
    const seen = stamped.verify(bytes(withValue(stamped.json, path, flip(token, position, bit))));
    if (seen.verified) assert.deepEqual(seen, stamped.original);
    same += Number(seen.verified);
  });
  fc.assert(property, { numRuns: 150 });
  assert.ok(same < 40, `${same} of 150 changes did not matter`);
});

test('any part taken away is refused, unless it is one of those that need not be there', () => {
  for (const { name, json, verify, original } of all) {
    for (const path of places(json)) {
      const seen = verify(bytes(without(json, path)));
      if (!seen.verified) continue;
      assert.deepEqual(seen, original);
      assert.ok(mayBeAbsent(json, path), `${name} without ${path.join('.')}`);
    }
  }
});

/** A promise was enough before version 0.2; empty and zero are what absence means. */
function mayBeAbsent(json: Json, path: Path): boolean {
  const part = at(json, path);
  if (isHint(path) || part === '0' || part === null) return true;
  if (path.at(-1) === 'inclusionProof') return json.mediaType.endsWith('version=0.1');
  return ['hashes', 'tlogEntries', 'timestampVerificationData', 'rfc3161Timestamps'].includes(String(path.at(-1)))
    ? Object.keys(part).length === 0 || Object.keys(part.rfc3161Timestamps ?? { some: 1 }).length === 0
    : false;
}

test('no part of one bundle stands for that of another', () => {
  const different = published.filter(({ name }) => !/V01|intoto/.test(name));
  different.forEach((one, index) => {
    const other = different[(index + 1) % different.length] as Good;
    for (const path of places(one.json).filter((place) => !isHint(place))) {
      const part = path.reduce((value, key) => value?.[key], other.json);
      if (part === undefined || JSON.stringify(part) === JSON.stringify(at(one.json, path))) continue;
      const seen = one.verify(bytes(withValue(one.json, path, part)));
      assert.equal(seen.verified, false, `${one.name} with ${path.join('.')} of ${other.name}`);
    }
  });
});
