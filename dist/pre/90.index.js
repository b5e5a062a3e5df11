"use strict";
exports.id = 90;
exports.ids = [90];
exports.modules = {

/***/ 3090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherPinned: () => (/* binding */ gatherPinned),
  standingPins: () => (/* binding */ standingPins)
});

// UNUSED EXPORTS: filesIn, gatherManifests, gatherWanted, real, wantedFor

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/evidence/pin.js
var pin = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/evidence/provenance/digests.js
var provenance_digests = __webpack_require__(6756);
// EXTERNAL MODULE: ./build/evidence/provenance/parse-bundles.js + 2 modules
var parse_bundles = __webpack_require__(7239);
// EXTERNAL MODULE: ./build/evidence/provenance/verify-bundle.js + 4 modules
var verify_bundle = __webpack_require__(7565);
;// CONCATENATED MODULE: ./build/evidence/provenance/evidence-bundles.js



/** Bundles that are verified for one artifact, at some 10 ms each. */
const most = 100;
/** The bundles of an evidence document; each is parsed once, and verified once when an artifact asks for it. */
class EvidenceBundles {
    #trust;
    #files;
    constructor({ document, read }, trust) {
        this.#trust = trust;
        const contents = new Map();
        this.#files = document.material
            .filter(({ kind }) => kind === 'bundle')
            .map((material) => {
            const bundles = contents.get(material.sha256) ?? parse(read(material.sha256)).map((parsed) => ({ parsed }));
            contents.set(material.sha256, bundles);
            return { material, bundles };
        });
    }
    /** Files of bundles that cannot be read, a sentence each. */
    get problems() {
        return this.#files.flatMap(({ material: { source }, bundles }) => bundles.flatMap(({ parsed }) => ('unreadable' in parsed ? [`${source}: ${parsed.unreadable}`] : [])));
    }
    /**
     * Verdicts on the bundles that name an artifact, at most 100 of them. Of a file that was fetched for it also those on
     * what is unreadable there and, where none in it names the artifact, on the first of the others.
     */
    about(wanted) {
        const digests = digestsOf(wanted);
        const asked = [
            ...Object.entries(digests).map(([algorithm, hex]) => `${algorithm}:${hex}`),
            ...(wanted.names ?? []),
        ];
        const judged = this.#files.flatMap(({ material: { source, subject, fetched }, bundles }) => {
            const naming = bundles.filter(({ parsed }) => names(parsed, digests));
            if (subject === undefined || !asked.includes(subject))
                return naming.map((kept) => ({ kept, source, fetched }));
            const unreadable = bundles.filter(({ parsed }) => 'unreadable' in parsed);
            const others = bundles.filter(({ parsed }) => !('unreadable' in parsed));
            return [...(naming.length > 0 ? naming : others.slice(0, 1)), ...unreadable].map((kept) => ({
                kept,
                source,
                fetched,
            }));
        });
        const verdicts = judged
            .slice(0, most)
            .map(({ kept, source, fetched }) => ({ attestation: this.#verdict(kept, digests), source, fetched }));
        const [next] = judged.slice(most);
        if (next === undefined)
            return verdicts;
        const reason = `more than ${most} bundles name it, of which the first ${most} were verified`;
        return [...verdicts, { attestation: { verified: false, reason }, source: next.source, fetched: next.fetched }];
    }
    #verdict(kept, digests) {
        kept.signature ??= (0,verify_bundle/* verifySignature */.Od)(kept.parsed, this.#trust);
        return (0,verify_bundle/* aboutArtifact */.IJ)(kept.parsed, kept.signature, digests);
    }
}
function parse(bytes) {
    if (bytes === undefined)
        return [{ unreadable: 'its file is gone or was changed since it was fetched; gather the evidence again' }];
    try {
        return (0,parse_bundles/* parseBundles */.z)(bytes);
    }
    catch (error) {
        return [{ unreadable: error.message }];
    }
}
const digestsOf = ({ sha256, sha512 }) => ({
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(sha512 === undefined ? {} : { sha512 }),
});
const names = (parsed, digests) => 'subjects' in parsed && parsed.subjects.some((subject) => (0,provenance_digests/* namesArtifact */.jx)(subject, digests));

// EXTERNAL MODULE: ./build/evidence/provenance/evidence-trust.js + 5 modules
var evidence_trust = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/evidence/provenance/expectation.js
var provenance_expectation = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/evidence/provenance/predicate.js
var provenance_predicate = __webpack_require__(5432);
;// CONCATENATED MODULE: ./build/evidence/provenance/provenance.js




const opened = new WeakMap();
/**
 * What the evidence says of one artifact: the best of the attestations that name its digest. One that meets the
 * expectation is best, then one that does not; last a registry's own word, which says nothing of origin. Among equals
 * provenance comes before releases, bare signatures, SBOMs and others, then the latest. A bundle about other artifacts
 * is ignored, unless it was fetched for this one. Never throws.
 */
function provenanceOf(evidence, wanted, expectation) {
    const { bundles, problems } = provenance_open(evidence);
    const verdicts = bundles.about(wanted);
    const found = verdicts.flatMap((verdict) => candidate(verdict, expectation)).toSorted(better);
    const refused = verdicts.flatMap(({ attestation }) => (attestation.verified ? [] : [attestation]));
    const [best] = found;
    const verified = best?.rank === ranks.good;
    return {
        present: verdicts.length > 0,
        verified,
        reason: best === undefined ? (refused[0]?.reason ?? 'no attestation of it was found') : reason(best),
        refused: [...new Set(refused.map((one) => one.reason))],
        faults: best?.faults ?? refused.flatMap(({ fault }) => fault ?? []),
        sources: [...new Set(verdicts.map(({ source }) => source))],
        problems,
        ...(best === undefined ? {} : { ...about(best.attestation), fetched: best.fetched }),
        sboms: found.flatMap(sbomOf),
    };
}
/** Roots, keys and bundles of the evidence that cannot be used, a sentence each. */
function provenanceProblems(evidence) {
    const { bundles, problems } = provenance_open(evidence);
    return [...new Set([...problems, ...bundles.problems])];
}
function provenance_open(evidence) {
    const known = opened.get(evidence);
    if (known !== undefined)
        return known;
    const { trust, problems } = (0,evidence_trust/* evidenceTrust */.M)(evidence);
    const made = { bundles: new EvidenceBundles(evidence, trust), problems };
    opened.set(evidence, made);
    return made;
}
const ranks = { good: 0, faulty: 1, silent: 2 };
function candidate({ attestation, source, fetched }, expectation) {
    if (!attestation.verified)
        return [];
    if (expectation === undefined)
        return [{ attestation, faults: [], rank: ranks.good, source, fetched }];
    if (attestation.claims.by === 'key')
        return [{ attestation, faults: [], rank: ranks.silent, source, fetched }];
    const faults = (0,provenance_expectation/* compareClaims */.f)(attestation.claims, expectation);
    return [{ attestation, faults, rank: faults.length === 0 ? ranks.good : ranks.faulty, source, fetched }];
}
const order = ['provenance', 'release', 'signature', 'sbom', 'other', 'publish'];
const better = (one, other) => one.rank - other.rank ||
    order.indexOf(one.attestation.kind) - order.indexOf(other.attestation.kind) ||
    Date.parse(other.attestation.signedAt) - Date.parse(one.attestation.signedAt);
function reason({ attestation: { claims, kind, signedAt, root }, faults, rank }) {
    const [fault] = faults;
    if (fault !== undefined)
        return `its attestation is not the expected one: ${fault.field} is ${fault.seen ?? 'not given'}, expected ${fault.expected}`;
    if (rank === ranks.silent)
        return 'only its registry vouches for it, which says nothing of where it was built';
    const who = claims.builder ?? claims.identity ?? claims.key ?? 'an unnamed signer';
    return `${kind} by ${who}, signed ${signedAt}, verified with ${root.name}`;
}
const about = ({ kind, predicateType, claims, signedAt, root }) => ({
    kind,
    ...(predicateType === undefined ? {} : { predicateType }),
    claims,
    signedAt,
    root,
});
function sbomOf({ attestation: { kind, predicateType, predicate }, rank, source }) {
    if (kind !== 'sbom' || predicateType === undefined || rank !== ranks.good)
        return [];
    return [{ predicateType, bytes: (0,provenance_predicate/* predicateBytes */.v)(predicate), source }];
}

;// CONCATENATED MODULE: ./build/evidence/provenance/crc32c.js
/** Castagnoli's polynomial, its bits reversed (RFC 3720, section 12.1). */
const polynomial = 0x82f63b78;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value;
});
/** CRC-32C of some bytes, unsigned. */
function crc32c(bytes) {
    let checksum = 0xffffffff;
    for (const byte of bytes)
        checksum = (checksum >>> 8) ^ (table[(checksum ^ byte) & 0xff] ?? 0);
    return (checksum ^ 0xffffffff) >>> 0;
}

// EXTERNAL MODULE: ./build/evidence/provenance/evidence-error.js
var evidence_error = __webpack_require__(2703);
;// CONCATENATED MODULE: ./build/evidence/provenance/snappy-block.js

/**
 * Decompresses one snappy block (github.com/google/snappy, format_description.txt): its length as a varint, then
 * literals and copies of earlier output. Our own, because the library at hand never ends on some hostile input (a
 * literal whose length has its highest bit set moves it backwards) and returns bytes that were never written. Every
 * step moves forward and writes at least one byte below the declared length, so time is linear in it. `limit` is the
 * most bytes that may come out, checked before they are allocated. Throws an EvidenceError.
 */
function unsnappyBlock(input, limit) {
    const { length, start } = declaredLength(input);
    if (length > limit)
        throw new evidence_error/* EvidenceError */.o(`the compressed data declares ${length} bytes, expected at most ${limit}`);
    const output = new Uint8Array(length);
    let from = start;
    let to = 0;
    while (from < input.length) {
        const tag = input[from] ?? 0;
        const element = (tag & 3) === 0 ? literal(input, from, tag) : copy(input, from, tag);
        if (element.count > length - to)
            throw damaged('holds more than it declares');
        if (element.offset === undefined) {
            const end = element.next + element.count;
            if (end > input.length)
                throw damaged('is cut short');
            output.set(input.subarray(element.next, end), to);
            from = end;
        }
        else {
            if (element.offset === 0 || element.offset > to)
                throw damaged('copies from before its beginning');
            repeat(output, to, element.offset, element.count);
            from = element.next;
        }
        to += element.count;
    }
    if (to !== length)
        throw damaged('holds less than it declares');
    return output;
}
function declaredLength(input) {
    let length = 0;
    for (let at = 0; at < 5 && at < input.length; at++) {
        const byte = input[at] ?? 0;
        length += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80)
            return { length, start: at + 1 };
    }
    throw damaged('does not begin with a length');
}
function literal(input, at, tag) {
    const short = tag >> 2;
    if (short < 60)
        return { count: short + 1, next: at + 1 };
    const width = short - 59;
    return { count: little(input, at + 1, width) + 1, next: at + 1 + width };
}
function copy(input, at, tag) {
    if ((tag & 3) === 1)
        return { count: ((tag >> 2) & 7) + 4, offset: (tag >> 5) * 256 + little(input, at + 1, 1), next: at + 2 };
    const width = (tag & 3) === 2 ? 2 : 4;
    return { count: (tag >> 2) + 1, offset: little(input, at + 1, width), next: at + 1 + width };
}
function little(input, at, width) {
    if (at + width > input.length)
        throw damaged('is cut short');
    let value = 0;
    for (let byte = 0; byte < width; byte++)
        value += (input[at + byte] ?? 0) * 2 ** (8 * byte);
    return value;
}
/** A copy may overlap what it writes: then it repeats it. */
function repeat(output, to, offset, count) {
    if (offset >= count)
        output.copyWithin(to, to - offset, to - offset + count);
    else
        for (let at = to; at < to + count; at++)
            output[at] = output[at - offset] ?? 0;
}
const damaged = (how) => new evidence_error/* EvidenceError */.o(`the compressed data ${how}, expected a snappy block; fetch it again`);

;// CONCATENATED MODULE: ./build/evidence/provenance/unsnappy.js



/** Chunk types of the framing format (github.com/google/snappy, framing_format.txt). */
const chunks = { compressed: 0x00, plain: 0x01, firstSkippable: 0x80, padding: 0xfe, identifier: 0xff };
const identifier = Buffer.from('sNaPpY', 'latin1');
/** Most uncompressed bytes of one chunk, by the format. */
const mostInChunk = 65_536;
/**
 * Decompresses snappy, as GitHub serves attestations (`application/x-snappy`): a raw block, or the framing format
 * when the bytes begin with its identifier. `limit` is the most bytes that may come out; a block's declared length is
 * checked against it before anything is allocated, and checksums of frames are verified. Throws an EvidenceError.
 */
function unsnappy(bytes, limit) {
    const framed = bytes[0] === chunks.identifier && identifier.equals(bytes.subarray(4, 10));
    return framed ? unframe(bytes, limit) : unsnappyBlock(bytes, limit);
}
function unframe(bytes, limit) {
    const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const parts = [];
    let total = 0;
    for (let at = 0; at < input.length;) {
        if (at + 4 > input.length)
            throw cutShort();
        const type = input.readUInt8(at);
        const end = at + 4 + input.readUIntLE(at + 1, 3);
        if (end > input.length)
            throw cutShort();
        const body = input.subarray(at + 4, end);
        at = end;
        if (type === chunks.identifier) {
            if (!body.equals(identifier))
                throw new evidence_error/* EvidenceError */.o('the compressed data is framed, but not as snappy');
        }
        else if (type === chunks.compressed || type === chunks.plain) {
            if (body.length < 4)
                throw cutShort();
            const content = body.subarray(4);
            const most = Math.min(mostInChunk, limit - total);
            const part = type === chunks.plain ? plain(content, most) : unsnappyBlock(content, most);
            if (masked(crc32c(part)) !== body.readUInt32LE(0))
                throw new evidence_error/* EvidenceError */.o('the compressed data has a wrong checksum: it was damaged; fetch it again');
            parts.push(part);
            total += part.length;
        }
        else if (type < chunks.firstSkippable)
            throw new evidence_error/* EvidenceError */.o('the compressed data has a chunk of a reserved type, expected the snappy framing format');
    }
    return Buffer.concat(parts);
}
function plain(content, most) {
    if (content.length > most)
        throw new evidence_error/* EvidenceError */.o(`the compressed data holds more than the ${most} bytes that are left; expected less`);
    return content;
}
/** The format stores checksums so, because data may hold checksums itself. */
const masked = (checksum) => (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0;
const cutShort = () => new evidence_error/* EvidenceError */.o('the compressed data is cut short; fetch it again');

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/evidence/sbom/fields.js

/**
 * The fields that readers take from a document, each tolerant by itself: what is of another shape than the format
 * says is missing, and does not spoil what stands beside it.
 */
/** Longest text that is kept: names, references, licence expressions. Longer ones are missing. */
const longestText = 4096;
/** A text that is not empty. */
const fields_text = schemas/* string */.YjP().min(1).max(longestText).optional().catch(undefined);
/** A list whose items are checked one by one, by `each`. */
const list = schemas/* array */.YOg(schemas/* unknown */.L5J()).optional().catch(undefined);
/** The items of a list that have the shape; at most `most` are looked at. */
function each(items, shape, most = Number.POSITIVE_INFINITY) {
    const found = [];
    for (const item of items ?? []) {
        if (found.length >= most)
            break;
        const parsed = shape.safeParse(item);
        if (parsed.success)
            found.push(parsed.data);
    }
    return found;
}
/** A moment as UTC in ISO 8601 with milliseconds; undefined for what is none. Offsets and finer fractions are taken. */
function moment(value) {
    if (value === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,12})?(Z|[+-]\d\d:\d\d)$/i.test(value))
        return undefined;
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/evidence/sbom/purl.js

/** Longest package URL that is looked at, in characters. */
const longest = 2048;
/** The normal form of a package URL; undefined when it is none. */
function normalPurl(text) {
    if (text.length > longest || !/^pkg:/i.test(text))
        return undefined;
    try {
        return packageurl_js.PackageURL.fromString(text).toString();
    }
    catch {
        return undefined;
    }
}
/** The package URL of a package; undefined when its name or version cannot stand in one. `qualifiers` are not empty. */
function makePurl(type, namespace, name, version, qualifiers) {
    try {
        const purl = new packageurl_js.PackageURL(type, namespace, name, version, qualifiers, undefined).toString();
        return purl.length > longest ? undefined : purl;
    }
    catch {
        return undefined;
    }
}
/** A package URL without its version: every version of the package. What is no package URL stays as it is. */
function withoutVersion(purl) {
    try {
        const { type, namespace, name, qualifiers, subpath } = packageurl_js.PackageURL.fromString(purl);
        return new packageurl_js.PackageURL(type, namespace, name, undefined, qualifiers, subpath).toString();
    }
    catch {
        return purl;
    }
}

;// CONCATENATED MODULE: ./build/evidence/sbom/vex-statement.js
/** The four answers of VEX to whether a vulnerability matters to a product. */
const vexStatuses = (/* unused pure expression or super */ null && (['not_affected', 'affected', 'fixed', 'under_investigation']));
/** Most statements taken of one document. */
const mostStatements = 100_000;

;// CONCATENATED MODULE: ./build/evidence/sbom/cyclonedx-vex.js




const analysisShape = schemas/* object */.Ikc({ state: fields_text, justification: fields_text, firstIssued: fields_text, lastUpdated: fields_text });
const vulnerabilityShape = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1).max(256),
    references: list,
    analysis: analysisShape.optional().catch(undefined),
    updated: fields_text,
    affects: list,
});
const targetShape = schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1).max(4096), versions: list });
const versionShape = schemas/* object */.Ikc({ version: fields_text, range: fields_text, status: fields_text });
/** CycloneDX says more than VEX; https://cyclonedx.org/docs/1.7/json/#vulnerabilities_items_analysis_state */
const statuses = new Map([
    ['resolved', 'fixed'],
    ['resolved_with_pedigree', 'fixed'],
    ['exploitable', 'affected'],
    ['in_triage', 'under_investigation'],
    ['false_positive', 'not_affected'],
    ['not_affected', 'not_affected'],
]);
/** Most other names kept of one vulnerability. */
const mostAliases = 64;
/**
 * The statements in a document's `vulnerabilities`. A vulnerability without an analysis is listed because it affects
 * something, so it is `affected`: no statement is made milder than the document is.
 */
function cycloneDxStatements(vulnerabilities, context) {
    const statements = [];
    for (const vulnerability of each(vulnerabilities, vulnerabilityShape, mostStatements)) {
        const { id, analysis } = vulnerability;
        const state = statuses.get(analysis?.state ?? '') ?? 'affected';
        const justification = analysis?.justification ?? (analysis?.state === 'false_positive' ? 'false_positive' : undefined);
        const said = moment(analysis?.lastUpdated) ?? moment(analysis?.firstIssued) ?? moment(vulnerability.updated);
        const timestamp = said ?? context.created;
        const references = each(vulnerability.references, schemas/* object */.Ikc({ id: schemas/* string */.YjP().min(1).max(256) }), mostAliases);
        const shared = {
            id,
            aliases: [...new Set(references.map((reference) => reference.id).filter((alias) => alias !== id))],
            ...(context.author !== undefined && { author: context.author }),
            ...(timestamp !== undefined && { timestamp }),
        };
        for (const { products, versions, status } of claims(vulnerability.affects, state, context)) {
            if (statements.length >= mostStatements)
                return statements;
            statements.push({
                ...shared,
                products,
                ...(versions !== undefined && { versions }),
                status,
                ...(justification !== undefined && status === state && { justification }),
            });
        }
    }
    return statements;
}
/** One claim for all targets as a whole, and one for each target and status that versions are listed for. */
function claims(affects, state, context) {
    const whole = { products: [], status: state };
    const found = [];
    for (const { ref, versions } of each(affects, targetShape)) {
        const product = productOf(ref, context);
        const byStatus = new Map();
        for (const { version, range, status } of each(versions, versionShape)) {
            const which = version ?? range;
            if (which === undefined)
                continue;
            const said = status === 'unaffected' ? 'not_affected' : status === 'unknown' ? 'under_investigation' : state;
            const listed = byStatus.get(said);
            if (listed === undefined)
                byStatus.set(said, [which]);
            else
                listed.push(which);
        }
        if (byStatus.size === 0)
            whole.products.push(product);
        for (const [status, listed] of byStatus)
            found.push({ products: [withoutVersion(product)], versions: listed, status });
    }
    return whole.products.length > 0 || found.length === 0 ? [whole, ...found] : found;
}
/** What a reference means: a component's purl where the document has the component, else the reference itself. */
function productOf(ref, { inventory, serial }) {
    // a BOM-Link into this document itself; https://cyclonedx.org/capabilities/bomlink/
    const link = /^urn:cdx:([0-9a-f-]{36})\/\d+#(.+)$/.exec(ref);
    const local = link !== null && serial === `urn:uuid:${link[1]}` ? decodeFragment(link[2] ?? '') : ref;
    return inventory.get(local)?.purl ?? normalPurl(local) ?? ref;
}
function decodeFragment(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}

;// CONCATENATED MODULE: ./build/evidence/sbom/sbom-error.js
/** A document that cannot be read as an SBOM or as VEX: a sentence that says what it is and what was expected. */
class SbomError extends Error {
    name = 'SbomError';
}
/** A piece of a hostile document as it may stand in a sentence: one line, printable, short. */
function quoted(text) {
    const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    return `\`${short.replace(/[^\x20-\x7e…]/g, '·')}\``;
}

;// CONCATENATED MODULE: ./build/evidence/sbom/document.js

/** What can be read, for the sentences that refuse something else. */
const readable = 'CycloneDX 1.2 to 1.7 (JSON or XML), SPDX 2.2 or 2.3 (JSON or tag-value) or SPDX 3.0 (JSON-LD)';
/** Longest document, in bytes: some 100,000 components of 600 bytes each. */
const document_longest = 64 * 1024 * 1024;
/** Most values of a JSON document: objects and lists cost some 60 bytes each, so 300 MB at the worst. */
const mostValues = 5_000_000;
/** A predicate in a statement in a wrapper: more is no document that anyone writes. */
const mostWrappers = 4;
/**
 * Opens a document from its bytes (UTF-8, or UTF-16 with a byte order mark), without its wrappers: an in-toto
 * statement, the `Data` of a cosign predicate, the `sbom` of GitHub's API.
 * @throws SbomError when it is too long, no text, or none of JSON, XML and SPDX tag-value
 */
function openDocument(bytes) {
    if (bytes.length > document_longest)
        throw new SbomError(`the document has ${bytes.length} bytes; at most ${document_longest} are read: split it`);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        throw new SbomError(`the document is compressed by gzip; unpack it`);
    return openText(decoded(bytes), 0);
}
/** Opens a document given as a value: the predicate of an attestation, or the statement around it. */
function document_openValue(value) {
    return unwrapped(value, 0);
}
function openText(text, wrappers) {
    const start = /\S/.exec(text.slice(0, 4096))?.[0];
    if (start === '{')
        return unwrapped(json(text), wrappers);
    if (start === '<')
        return { kind: 'xml', text };
    if (/^SPDXVersion:/m.test(text.slice(0, 64 * 1024)))
        return { kind: 'tag-value', text };
    const what = start === undefined ? 'is empty' : `begins with ${quoted(text.slice(0, 41).trim())}`;
    throw new SbomError(`the document ${what}; expected ${readable}`);
}
function unwrapped(value, wrappers) {
    if (wrappers > mostWrappers)
        throw new SbomError(`the document is wrapped more than ${mostWrappers} times`);
    if (typeof value === 'string')
        return openText(value, wrappers + 1);
    if (!isRecord(value))
        throw new SbomError(`the document is no JSON object; expected ${readable}`);
    if (typeof value.predicateType === 'string')
        return unwrapped(value.predicate, wrappers + 1);
    if (typeof value.payloadType === 'string')
        throw new SbomError('the document is a signed envelope; verify it first, and read its payload');
    const inner = value.bomFormat === undefined && value.spdxVersion === undefined ? (value.Data ?? value.sbom) : undefined;
    return inner === undefined ? { kind: 'json', value } : unwrapped(inner, wrappers + 1);
}
function decoded(bytes) {
    const [a, b] = bytes;
    const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        throw new SbomError(`the document is no ${encoding.toUpperCase()} text; expected ${readable}`);
    }
}
/** Parses JSON whose number of values is bounded. The parser itself does not recurse, so depth costs nothing. */
function json(text) {
    let values = 0;
    for (let at = 0; at < text.length; at++) {
        const c = text.charCodeAt(at);
        if (c === 0x2c || c === 0x5b || c === 0x7b)
            values++;
    }
    if (values > mostValues)
        throw new SbomError(`the document has over ${mostValues} values; split it`);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new SbomError(`the document is broken JSON: ${error.message.replace(/[^\x20-\x7e]/g, '·').slice(0, 120)}`);
    }
}
/** Whether a parsed value is an object with keys, not a list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/evidence/sbom/component.js

/** Most hashes and licences kept of one component; no real one has a dozen. */
const mostOfEach = 32;
/** The digests that CycloneDX and SPDX know, and Go's, each with its number of hex digits. */
const lengths = new Map([
    ['md5', 32],
    ['sha1', 40],
    ['sha224', 56],
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
    ['sha3-256', 64],
    ['sha3-384', 96],
    ['sha3-512', 128],
    ['blake2b-256', 64],
    ['blake2b-384', 96],
    ['blake2b-512', 128],
    ['blake3', 64],
    ['streebog-256', 64],
    ['streebog-512', 128],
    ['md2', 32],
    ['md4', 32],
    ['adler32', 8],
    ['h1', 64],
]);
/** A checked component under the reference `ref`; undefined when it has no name. Counts what it leaves out. */
function component(draft, ref, faults) {
    const { name, version, type, supplier } = draft;
    if (name === undefined || name === '') {
        faults.components++;
        return undefined;
    }
    const made = { ref, name, hashes: hashes(draft.hashes, faults) };
    if (version !== undefined)
        made.version = version;
    if (draft.purl !== undefined) {
        const purl = normalPurl(draft.purl);
        if (purl === undefined)
            faults.purls++;
        else
            made.purl = purl;
    }
    if (type !== undefined)
        made.type = type.toLowerCase();
    if (supplier !== undefined)
        made.supplier = supplier;
    const licenses = new Set((draft.licenses ?? []).slice(0, mostOfEach).filter((one) => one !== undefined));
    if (licenses.size > 0)
        made.licenses = [...licenses];
    return made;
}
function hashes(drafts = [], faults) {
    const found = [];
    for (const draft of drafts.slice(0, mostOfEach)) {
        const algorithm = algorithmName(draft.algorithm);
        const hex = draft.hex.trim().toLowerCase();
        if (algorithm !== undefined && hex.length === lengths.get(algorithm) && /^[0-9a-f]+$/.test(hex))
            found.push({ algorithm, hex });
        else
            faults.hashes++;
    }
    return found;
}
/** One spelling for `SHA-256` (CycloneDX), `SHA256` (SPDX 2), `sha3_256` and `blake2b256` (SPDX 3). */
function algorithmName(name) {
    if (!/^[a-z0-9_-]{2,20}$/i.test(name))
        return undefined;
    const lower = name.toLowerCase().replaceAll('_', '-');
    return lower.replace(/^sha-(?=\d)/, 'sha').replace(/^(blake2b|sha3)(?=\d{3}$)/, '$1-');
}

;// CONCATENATED MODULE: ./build/evidence/sbom/inventory.js

/** Most components kept of one document. */
const inventory_most = 100_000;
/** The components of a document while it is read: bounded, each under a reference of its own. */
class Inventory {
    faults = { components: 0, purls: 0, hashes: 0, refs: 0 };
    #components = [];
    #byRef = new Map();
    #left = 0;
    /** Whether the list takes no more, so that what follows need not be looked at. */
    get full() {
        return this.#components.length >= inventory_most;
    }
    /** Takes a component into the list; undefined when it has no name or the list is full. */
    add(draft) {
        if (this.full) {
            this.#left++;
            return undefined;
        }
        const made = this.subject(draft);
        if (made !== undefined)
            this.#components.push(made);
        return made;
    }
    /** Takes a component of each item that has one, and does not look at more than the list takes. */
    addAll(items, draft) {
        for (const [index, item] of items.entries()) {
            if (this.full) {
                this.leave(items.length - index);
                return;
            }
            const drafted = draft(item);
            if (drafted !== undefined)
                this.add(drafted);
        }
    }
    /** Takes what the document is about: it can be referred to, and is not in the list. */
    subject(draft) {
        const made = component(draft, this.#free(draft), this.faults);
        if (made !== undefined)
            this.#byRef.set(made.ref, made);
        return made;
    }
    /** Counts components that were not even looked at. */
    leave(count) {
        this.#left += count;
    }
    /** What a reference of the document means; of two that claim it, the first. */
    get(ref) {
        return this.#byRef.get(ref);
    }
    /** The end of reading: what was taken, and how many were left out because there are too many or they are nested too deeply. */
    taken() {
        return {
            components: this.#components,
            faults: this.faults,
            ...(this.#left > 0 && { truncated: { components: this.#left } }),
        };
    }
    #free({ ref, purl, name, version }) {
        const wanted = ref ?? purl ?? `${name ?? ''}${version === undefined ? '' : `@${version}`}`;
        if (!this.#byRef.has(wanted))
            return wanted;
        if (ref !== undefined)
            this.faults.refs++;
        let free = `${wanted}#${this.#byRef.size}`;
        while (this.#byRef.has(free))
            free += '#';
        return free;
    }
}

;// CONCATENATED MODULE: ./build/evidence/sbom/cyclonedx.js






const versions = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
/** Deepest nesting of components; real documents have three or four levels. */
const deepest = 32;
const named = schemas/* object */.Ikc({ name: fields_text }).optional().catch(undefined);
const hashShape = schemas/* object */.Ikc({ alg: schemas/* string */.YjP(), content: schemas/* string */.YjP() });
const licenceShape = schemas/* object */.Ikc({
    license: schemas/* object */.Ikc({ id: fields_text, name: fields_text }).optional().catch(undefined),
    expression: fields_text,
});
const componentShape = schemas/* object */.Ikc({
    'bom-ref': fields_text,
    type: fields_text,
    group: fields_text,
    name: fields_text,
    version: fields_text,
    purl: fields_text,
    hashes: list,
    licenses: list,
    supplier: named,
    publisher: fields_text,
    components: list,
});
const bomShape = schemas/* object */.Ikc({
    specVersion: fields_text,
    serialNumber: fields_text,
    metadata: schemas/* object */.Ikc({
        timestamp: fields_text,
        component: componentShape.optional().catch(undefined),
        authors: list,
        manufacturer: named,
        supplier: named,
    })
        .optional()
        .catch(undefined),
    components: list,
    vulnerabilities: list,
});
/**
 * Reads a CycloneDX document from its JSON value; XML is brought to the same shape first (cyclonedx-xml.ts).
 * Formats: https://cyclonedx.org/docs/1.7/json/. Dependencies are not read, so their cycles cannot matter.
 * @throws SbomError when it is of another version
 */
function readCycloneDx(value) {
    const bom = bomShape.parse(value);
    const { specVersion = '', metadata } = bom;
    if (!versions.includes(specVersion))
        throw new SbomError(`the document is CycloneDX ${quoted(specVersion)}; expected one of ${versions.join(', ')}`);
    const inventory = new Inventory();
    const subject = metadata?.component && inventory.subject(draft(metadata.component));
    addAll(inventory, metadata?.component?.components, 1);
    addAll(inventory, bom.components, 0);
    const author = each(metadata?.authors, schemas/* object */.Ikc({ name: fields_text }), 1)[0]?.name ??
        metadata?.manufacturer?.name ??
        metadata?.supplier?.name;
    const created = moment(metadata?.timestamp);
    return {
        format: 'CycloneDX',
        specVersion,
        ...(bom.serialNumber !== undefined && { serial: bom.serialNumber }),
        ...(created !== undefined && { created }),
        ...(subject !== undefined && { subject }),
        statements: cycloneDxStatements(bom.vulnerabilities, { inventory, serial: bom.serialNumber, author, created }),
        ...inventory.taken(),
    };
}
/** Whether a JSON value says that it is CycloneDX. */
function isCycloneDx(value) {
    return value.bomFormat === 'CycloneDX';
}
/** Components and what they contain, parents before children, without recursion. */
function addAll(inventory, components, depth) {
    const waiting = [{ items: components ?? [], at: 0 }];
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
        if (top.at >= top.items.length || inventory.full) {
            inventory.leave(top.items.length - top.at);
            waiting.pop();
            continue;
        }
        const item = top.items[top.at++];
        const parsed = componentShape.safeParse(item);
        inventory.add(parsed.success ? draft(parsed.data) : {});
        const nested = isRecord(item) && parsed.success ? parsed.data.components : undefined;
        if (nested === undefined)
            continue;
        if (waiting.length + depth >= deepest)
            inventory.leave(nested.length);
        else
            waiting.push({ items: nested, at: 0 });
    }
}
function draft(fields) {
    const { group, name, version, purl, type } = fields;
    return {
        ref: fields['bom-ref'],
        name: group === undefined || name === undefined ? name : `${group}/${name}`,
        version,
        purl,
        type,
        hashes: each(fields.hashes, hashShape).map(({ alg, content }) => ({ algorithm: alg, hex: content })),
        supplier: fields.supplier?.name ?? fields.publisher,
        licenses: each(fields.licenses, licenceShape).map(({ license, expression }) => expression ?? license?.id ?? license?.name),
    };
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(5824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(9658);
;// CONCATENATED MODULE: ./build/evidence/sbom/xml.js


/** Longest XML, in characters; its tree costs several times as much memory. */
const xml_longest = 32 * 1024 * 1024;
/** Most tags, opening and closing ones together: each costs some 300 bytes and two microseconds. */
const mostTags = 1_000_000;
/** Longest tag with its attributes, in characters. */
const longestTag = 64 * 1024;
/** Longest text without a tag, in characters: the parser takes it together one by one. */
const longestRun = 4 * 1024 * 1024;
/** Deepest nesting of elements. */
const xml_deepest = 64;
/**
 * Parses XML 1.0 into the tree of those elements whose local names are `wanted`, everything inside others left out.
 * Names are in the namespace of the root: elements with another prefix or default namespace are left out too.
 * There is no DTD and so no entity but the five of XML and character references.
 * @throws SbomError when it is broken, has a DTD, is too long or too deep
 */
function parseXml(text, wanted) {
    if (text.length > xml_longest)
        throw new SbomError(`the XML document has ${text.length} characters; at most ${xml_longest} are read: split it`);
    checkMarkup(text);
    // the parser takes what is not well-formed
    const checked = fxp/* XMLValidator */.iI.validate(text);
    if (checked !== true) {
        const { msg, line, col } = checked.err;
        throw new SbomError(`the document is broken XML at ${line}:${col ?? 1}: ${printable(msg)}`);
    }
    const parser = new XMLParser/* default */.A({
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
        maxNestedTags: xml_deepest,
        updateTag: (name) => wanted.has(localName(name)),
    });
    let nodes;
    try {
        nodes = parser.parse(text);
    }
    catch (error) {
        throw new SbomError(`the XML document cannot be read: ${printable(error.message)}`);
    }
    const [root, second] = nodes.filter((node) => !(xml_plain in node));
    if (root === undefined || second !== undefined)
        throw new SbomError('the XML document is of another kind than one CycloneDX `bom`');
    const prefix = prefixOf(rawName(root));
    const namespace = root[':@']?.[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
    return xml_element(root, prefix, namespace);
}
const xml_plain = '#text';
const cdata = '#cdata';
const rawName = (node) => Object.keys(node).find((key) => key !== ':@') ?? '';
const prefixOf = (name) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');
const localName = (name) => name.slice(name.indexOf(':') + 1);
function xml_element(node, prefix, namespace) {
    const name = rawName(node);
    let text = '';
    const children = [];
    for (const inner of node[name]) {
        const raw = rawName(inner);
        if (raw === xml_plain)
            text += unescaped(String(inner[xml_plain]));
        else if (raw === cdata)
            text += String(inner[cdata][0]?.[xml_plain] ?? '');
        else if (prefixOf(raw) === prefix && (inner[':@']?.xmlns ?? namespace) === namespace)
            children.push(xml_element(inner, prefix, namespace));
    }
    const attributes = Object.fromEntries(Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, unescaped(value)]));
    return { name: localName(name), namespace, attributes, text: text.trim(), children };
}
/** Refuses a DTD, endless tags and too many of them, in one pass that looks at nothing twice. */
function checkMarkup(text) {
    let tags = 0;
    let last = 0;
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', last)) {
        if (at - last > longestRun)
            throw new SbomError(`the XML document has a text of over ${longestRun} characters`);
        const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
        if (end === '>' && text.startsWith('<!', at)) {
            throw new SbomError('the XML document has a DTD, which no SBOM needs and which is not read: remove it');
        }
        const close = text.indexOf(end, at);
        if (close < 0)
            throw new SbomError('the XML document ends within a tag, a comment or a CDATA section');
        if (end === '>' && close - at > longestTag)
            throw new SbomError(`the XML document has a tag of over ${longestTag} characters`);
        if (++tags > mostTags)
            throw new SbomError(`the XML document has over ${mostTags} tags; split it`);
        last = close + end.length;
    }
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Replaces the five entities of XML and character references; others stay as they are. */
function unescaped(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (all, hex, decimal, name) => {
        if (name !== undefined)
            return entities[name] ?? all;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}
const printable = (message) => message.replace(/[^\x20-\x7e]/g, '·').slice(0, 120);

;// CONCATENATED MODULE: ./build/evidence/sbom/cyclonedx-xml.js


/** The elements that are read; whatever stands in others is not. */
const wanted = new Set(`bom metadata timestamp authors author manufacturer supplier component components group name version purl publisher
  hashes hash licenses license id expression expression-detailed vulnerabilities vulnerability references reference
  analysis state justification firstIssued lastUpdated updated affects target ref versions range status`.split(/\s+/));
/**
 * The fields of a CycloneDX XML document in the shape of its JSON, which cyclonedx.ts reads.
 * @throws SbomError when it is broken, has a DTD, or is no CycloneDX
 */
function cycloneDxFromXml(text) {
    const bom = parseXml(text, wanted);
    const specVersion = /^https?:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/.exec(bom.namespace ?? '')?.[1];
    if (bom.name !== 'bom' || specVersion === undefined)
        throw new SbomError(`the document is XML with root ${quoted(bom.name)} of ${quoted(bom.namespace ?? 'no namespace')}; expected a \`bom\` of CycloneDX`);
    const metadata = child(bom, 'metadata');
    return {
        bomFormat: 'CycloneDX',
        specVersion,
        serialNumber: bom.attributes.serialNumber,
        metadata: metadata && {
            timestamp: textOf(metadata, 'timestamp'),
            component: components([child(metadata, 'component')])[0],
            authors: inside(metadata, 'authors', 'author').map(cyclonedx_xml_named),
            manufacturer: cyclonedx_xml_named(child(metadata, 'manufacturer')),
            supplier: cyclonedx_xml_named(child(metadata, 'supplier')),
        },
        components: components(inside(bom, 'components', 'component')),
        vulnerabilities: inside(bom, 'vulnerabilities', 'vulnerability').map(vulnerability),
    };
}
const child = (element, name) => element?.children.find((one) => one.name === name);
const textOf = (element, name) => child(element, name)?.text;
const cyclonedx_xml_named = (element) => element && { name: textOf(element, 'name') };
/** The elements `inner` of the list `outer`; real documents have one list. */
function inside(element, outer, inner) {
    return child(element, outer)?.children.filter((one) => one.name === inner) ?? [];
}
/** Recursion ends with the depth that the parser allows. */
function components(elements) {
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
        supplier: cyclonedx_xml_named(child(element, 'supplier')),
        hashes: inside(element, 'hashes', 'hash').map(({ attributes, text }) => ({ alg: attributes.alg, content: text })),
        licenses: (child(element, 'licenses')?.children ?? []).map(licence),
        components: components(inside(element, 'components', 'component')),
    }));
}
function licence(element) {
    if (element.name === 'expression')
        return { expression: element.text };
    if (element.name === 'expression-detailed')
        return { expression: element.attributes.expression };
    return { license: { id: textOf(element, 'id'), name: textOf(element, 'name') } };
}
function vulnerability(element) {
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

;// CONCATENATED MODULE: ./build/evidence/sbom/cyclonedx-document.js


/** Reads an opened document if it is CycloneDX, in JSON or XML; undefined if it is something else. */
function readCycloneDxDocument(document) {
    if (document.kind === 'xml')
        return readCycloneDx(cycloneDxFromXml(document.text));
    return document.kind === 'json' && isCycloneDx(document.value) ? readCycloneDx(document.value) : undefined;
}

;// CONCATENATED MODULE: ./build/evidence/sbom/spdx-tag-value.js
/** What of a section is read, tag by tag, into the names of the JSON form. */
const documentTags = new Map([
    ['SPDXVersion', 'spdxVersion'],
    ['SPDXID', 'SPDXID'],
    ['DocumentNamespace', 'documentNamespace'],
]);
const packageTags = new Map([
    ['SPDXID', 'SPDXID'],
    ['PackageVersion', 'versionInfo'],
    ['PackageSupplier', 'supplier'],
    ['PackageLicenseConcluded', 'licenseConcluded'],
    ['PackageLicenseDeclared', 'licenseDeclared'],
    ['PrimaryPackagePurpose', 'primaryPackagePurpose'],
]);
const fileTags = new Map([
    ['SPDXID', 'SPDXID'],
    ['LicenseConcluded', 'licenseConcluded'],
]);
/** Snippets, licences, reviews and annotations have identifiers of their own. */
const otherSections = new Set(['SnippetSPDXID', 'LicenseID', 'Reviewer', 'Annotator']);
/** Packages and files after which reading ends: more than the list of components takes. */
const mostSections = 200_000;
/**
 * The fields of an SPDX 2 document in tag-value form, in the shape of its JSON, which spdx2.ts reads.
 * Format: https://spdx.github.io/spdx-spec/v2.3/conformance/#44-standard-data-format-requirements
 */
function spdx2FromTagValue(text) {
    const document = section(documentTags);
    const packages = [];
    const files = [];
    const relationships = [];
    let current = document;
    for (const [tag, value] of pairs(text)) {
        const field = current.tags.get(tag);
        if (packages.length + files.length > mostSections)
            break;
        if (tag === 'PackageName') {
            current = section(packageTags, { name: value });
            packages.push(current.fields);
        }
        else if (tag === 'FileName') {
            current = section(fileTags, { fileName: value });
            files.push(current.fields);
        }
        else if (otherSections.has(tag))
            current = section(new Map());
        else if (field !== undefined && current.fields[field] === undefined)
            current.fields[field] = value;
        else if (tag === 'Created')
            document.fields.creationInfo = { created: value };
        else if (tag === 'PackageChecksum' || tag === 'FileChecksum') {
            const [algorithm = '', checksumValue = ''] = value.split(/:\s*/, 2);
            current.checksums.push({ algorithm, checksumValue });
        }
        else if (tag === 'ExternalRef') {
            const [, referenceType = '', referenceLocator = ''] = value.split(/\s+/, 3);
            current.externalRefs.push({ referenceType, referenceLocator });
        }
        else if (tag === 'Relationship') {
            const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/, 3);
            relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
        }
    }
    return { ...document.fields, packages, files, relationships };
}
function section(tags, first = {}) {
    const checksums = [];
    const externalRefs = [];
    return { tags, fields: { ...first, checksums, externalRefs }, checksums, externalRefs };
}
/** The tags and values in order; a value in `<text>` may have several lines. */
function* pairs(text) {
    const open = '<text>';
    const close = '</text>';
    for (let at = 0; at < text.length;) {
        const end = lineEnd(text, at);
        const line = text.slice(at, end);
        const colon = line.indexOf(':');
        at = end + 1;
        if (colon <= 0 || line.startsWith('#'))
            continue;
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
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./build/evidence/sbom/spdx2.js





const checksumShape = schemas/* object */.Ikc({ algorithm: schemas/* string */.YjP(), checksumValue: schemas/* string */.YjP() });
const referenceShape = schemas/* object */.Ikc({ referenceType: schemas/* string */.YjP(), referenceLocator: schemas/* string */.YjP() });
const packageShape = schemas/* object */.Ikc({
    SPDXID: fields_text,
    name: fields_text,
    versionInfo: fields_text,
    supplier: fields_text,
    checksums: list,
    externalRefs: list,
    licenseConcluded: fields_text,
    licenseDeclared: fields_text,
    primaryPackagePurpose: fields_text,
});
const fileShape = schemas/* object */.Ikc({ SPDXID: fields_text, fileName: fields_text, checksums: list, licenseConcluded: fields_text });
const relationshipShape = schemas/* object */.Ikc({
    spdxElementId: schemas/* string */.YjP(),
    relationshipType: schemas/* string */.YjP(),
    relatedSpdxElement: schemas/* string */.YjP(),
});
const documentShape = schemas/* object */.Ikc({
    spdxVersion: fields_text,
    SPDXID: fields_text,
    documentNamespace: fields_text,
    creationInfo: schemas/* object */.Ikc({ created: fields_text }).optional().catch(undefined),
    documentDescribes: list,
    packages: list,
    files: list,
    relationships: list,
});
/** Whether a JSON value says that it is SPDX 2. */
function isSpdx2(value) {
    return typeof value.spdxVersion === 'string';
}
/**
 * Reads an SPDX 2.2 or 2.3 document from its JSON value; tag-value is brought to the same shape first
 * (spdx-tag-value.ts). Format: https://spdx.github.io/spdx-spec/v2.3/. Packages come before files.
 * @throws SbomError when it is of another version
 */
function readSpdx2(value) {
    const document = documentShape.parse(value);
    const specVersion = /^SPDX-(2\.[23])(\.\d+)?$/.exec(document.spdxVersion ?? '')?.[1];
    if (specVersion === undefined)
        throw new SbomError(`the document is SPDX ${quoted(document.spdxVersion ?? '')}; expected SPDX-2.2 or SPDX-2.3`);
    const described = describedBy(document);
    const inventory = new Inventory();
    const created = moment(document.creationInfo?.created);
    const { packages = [], files = [] } = document;
    const isAbout = (item) => isRecord(item) && item.SPDXID === described && described !== undefined;
    const [aboutPackage, aboutFile] = [packages.find(isAbout), files.find(isAbout)];
    const about = aboutPackage ?? aboutFile;
    const subject = about === undefined
        ? undefined
        : inventory.subject(about === aboutPackage ? draftOf(about, packageShape, ofPackage) : draftOf(about, fileShape, ofFile));
    inventory.addAll(packages, (item) => (item === about ? undefined : draftOf(item, packageShape, ofPackage)));
    inventory.addAll(files, (item) => (item === about ? undefined : draftOf(item, fileShape, ofFile)));
    return {
        format: 'SPDX',
        specVersion,
        ...(document.documentNamespace !== undefined && { serial: document.documentNamespace }),
        ...(created !== undefined && { created }),
        ...(subject !== undefined && { subject }),
        statements: [],
        ...inventory.taken(),
    };
}
/** The first element that the document says it describes, in the one way or the other. */
function describedBy({ SPDXID, documentDescribes, relationships }) {
    const listed = documentDescribes?.find((id) => typeof id === 'string');
    if (listed !== undefined)
        return listed;
    const self = SPDXID ?? 'SPDXRef-DOCUMENT';
    for (const item of relationships ?? []) {
        const { data } = relationshipShape.safeParse(item);
        if (data?.relationshipType === 'DESCRIBES' && data.spdxElementId === self)
            return data.relatedSpdxElement;
        if (data?.relationshipType === 'DESCRIBED_BY' && data.relatedSpdxElement === self)
            return data.spdxElementId;
    }
    return undefined;
}
function draftOf(item, shape, draft) {
    const { data } = shape.safeParse(item);
    return data === undefined ? {} : draft(data);
}
function ofPackage(fields) {
    const references = each(fields.externalRefs, referenceShape);
    return {
        ref: fields.SPDXID,
        name: fields.name,
        version: known(fields.versionInfo),
        purl: references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator,
        type: fields.primaryPackagePurpose,
        hashes: checksums(fields.checksums),
        supplier: known(fields.supplier)?.replace(/^(Organization|Person): ?/, ''),
        licenses: [known(fields.licenseConcluded), known(fields.licenseDeclared)],
    };
}
function ofFile(fields) {
    return {
        ref: fields.SPDXID,
        name: fields.fileName,
        type: 'file',
        hashes: checksums(fields.checksums),
        licenses: [known(fields.licenseConcluded)],
    };
}
function checksums(items) {
    return each(items, checksumShape).map(({ algorithm, checksumValue }) => ({ algorithm, hex: checksumValue }));
}
/** SPDX has words for what is not known. */
function known(value) {
    return value === 'NOASSERTION' || value === 'NONE' ? undefined : value;
}

;// CONCATENATED MODULE: ./build/evidence/sbom/spdx3.js





const spdx3_hashShape = schemas/* object */.Ikc({ type: schemas/* literal */.euz('Hash'), algorithm: schemas/* string */.YjP(), hashValue: schemas/* string */.YjP() });
const identifierShape = schemas/* object */.Ikc({ externalIdentifierType: schemas/* string */.YjP(), identifier: schemas/* string */.YjP() });
const elementShape = schemas/* object */.Ikc({
    spdxId: fields_text,
    '@id': fields_text,
    type: fields_text,
    name: fields_text,
    software_packageVersion: fields_text,
    software_packageUrl: fields_text,
    software_primaryPurpose: fields_text,
    externalIdentifier: list,
    verifiedUsing: list,
    suppliedBy: schemas/* unknown */.L5J().optional(),
    rootElement: list,
    creationInfo: schemas/* unknown */.L5J().optional(),
    specVersion: fields_text,
    created: fields_text,
    relationshipType: fields_text,
    from: schemas/* unknown */.L5J().optional(),
    to: list,
    simplelicensing_licenseExpression: fields_text,
});
/** Whether a JSON value says that it is SPDX 3. */
function isSpdx3({ '@context': context }) {
    const urls = Array.isArray(context) ? context : [context];
    return urls.some((url) => typeof url === 'string' && /^https:\/\/spdx\.org\/rdf\/3\./.test(url));
}
/**
 * Reads an SPDX 3.0 document from its JSON-LD value, in the one serialisation that SPDX defines: a flat `@graph`.
 * Format: https://spdx.github.io/spdx-spec/v3.0.1/. Packages come before files.
 * @throws SbomError when it is of another version
 */
function readSpdx3(value) {
    const elements = each(Array.isArray(value['@graph']) ? value['@graph'] : [value], elementShape);
    const graph = new Graph(elements);
    const document = elements.find(({ type }) => type === 'SpdxDocument');
    const creation = graph.resolve(document?.creationInfo) ?? elements.find(({ type }) => type === 'CreationInfo');
    const specVersion = creation?.specVersion ?? '';
    if (!/^3\.0(\.\d+)?$/.test(specVersion))
        throw new SbomError(`the document is SPDX ${quoted(specVersion)}; expected 3.0`);
    const inventory = new Inventory();
    const parts = [...elements.filter(isPackage), ...elements.filter(({ type }) => type === 'software_File')];
    const about = graph.described(document, new Set(parts));
    const subject = about && inventory.subject(graph.draft(about));
    inventory.addAll(parts, (part) => (part === about ? undefined : graph.draft(part)));
    const created = moment(creation?.created);
    return {
        format: 'SPDX',
        specVersion,
        ...(document?.spdxId !== undefined && { serial: document.spdxId }),
        ...(created !== undefined && { created }),
        ...(subject !== undefined && { subject }),
        statements: [],
        ...inventory.taken(),
    };
}
/** Packages of software, of AI models and of data sets. */
function isPackage({ type }) {
    return type !== undefined && /^(software_|ai_AI|dataset_Dataset)Package$/.test(type);
}
class Graph {
    #byId = new Map();
    #licences = new Map();
    #describes = new Map();
    constructor(elements) {
        for (const element of elements) {
            const id = element.spdxId ?? element['@id'];
            if (id !== undefined && !this.#byId.has(id))
                this.#byId.set(id, element);
        }
        for (const { relationshipType, from, to = [] } of elements) {
            if (typeof from !== 'string')
                continue;
            if (relationshipType === 'describes')
                this.#describes.set(from, to);
            if (relationshipType !== 'hasConcludedLicense' && relationshipType !== 'hasDeclaredLicense')
                continue;
            const known = this.#licences.get(from) ?? [];
            for (const licence of to.slice(0, 8)) {
                const name = this.#licence(licence);
                if (name !== undefined)
                    known.push(name);
            }
            this.#licences.set(from, known);
        }
    }
    /** The element that a reference names, or that stands in its place. */
    resolve(reference) {
        if (typeof reference === 'string')
            return this.#byId.get(reference);
        return isRecord(reference) ? elementShape.safeParse(reference).data : undefined;
    }
    /** The part that a document is about: its root, or that of the SBOM which is its root. */
    described(document, parts) {
        let at = document;
        for (let hop = 0; at !== undefined && hop < 4; hop++) {
            if (parts.has(at))
                return at;
            at = this.resolve(at.rootElement?.[0] ?? this.#describes.get(at.spdxId ?? '')?.[0]);
        }
        return undefined;
    }
    draft(element) {
        const identifiers = each(element.externalIdentifier, identifierShape);
        return {
            ref: element.spdxId,
            name: element.name,
            version: element.software_packageVersion,
            purl: element.software_packageUrl ??
                identifiers.find(({ externalIdentifierType: type }) => /^packageurl$/i.test(type))?.identifier,
            type: element.type === 'software_File' ? 'file' : element.software_primaryPurpose,
            hashes: each(element.verifiedUsing, spdx3_hashShape).map(({ algorithm, hashValue }) => ({ algorithm, hex: hashValue })),
            supplier: this.resolve(element.suppliedBy)?.name,
            licenses: this.#licences.get(element.spdxId ?? '') ?? [],
        };
    }
    #licence(reference) {
        const expression = this.resolve(reference)?.simplelicensing_licenseExpression;
        if (expression !== undefined)
            return /^(NOASSERTION|NONE)$/.test(expression) ? undefined : expression;
        return typeof reference === 'string'
            ? /^https?:\/\/spdx\.org\/licenses\/([\w.+-]{1,100})$/.exec(reference)?.[1]
            : undefined;
    }
}

;// CONCATENATED MODULE: ./build/evidence/sbom/sbom.js






/**
 * Reads an SBOM: CycloneDX 1.2 to 1.7 in JSON or XML, SPDX 2.2 and 2.3 in JSON or tag-value, SPDX 3.0 in JSON-LD,
 * also as the predicate of an in-toto statement. Signatures are not looked at: that is the caller's.
 * @param bytes UTF-8 text, at most 64 MiB
 * @throws SbomError when it is something else, with a sentence for the user
 */
function readSbom(bytes) {
    return read(openDocument(bytes));
}
/** Reads an SBOM from a parsed value: the predicate of an attestation. Throws as readSbom. */
function sbomFrom(value) {
    return read(openValue(value));
}
function read(document) {
    if (document.kind === 'tag-value')
        return readSpdx2(spdx2FromTagValue(document.text));
    const cycloneDx = readCycloneDxDocument(document);
    if (cycloneDx !== undefined)
        return cycloneDx;
    if (document.kind === 'json' && isSpdx2(document.value))
        return readSpdx2(document.value);
    if (document.kind === 'json' && isSpdx3(document.value))
        return readSpdx3(document.value);
    throw new SbomError(`the document is JSON of another kind; expected ${readable}`);
}

;// CONCATENATED MODULE: ./build/evidence/evidence-sboms.js

const evidence_sboms_opened = new WeakMap();
/** An SBOM of an evidence document, read once however many tools it is of; undefined when its file is gone. Never throws. */
function evidenceSbom(evidence, { sha256, source }) {
    const known = evidence_sboms_opened.get(evidence) ?? new Map();
    evidence_sboms_opened.set(evidence, known);
    const before = known.get(sha256);
    if (before !== undefined)
        return before;
    const bytes = evidence.read(sha256);
    if (bytes === undefined)
        return undefined;
    const made = evidence_sboms_open(bytes, source);
    known.set(sha256, made);
    return made;
}
/** The SBOMs of an evidence document that cannot be read, a sentence each. */
function sbomProblems(evidence) {
    const sboms = evidence.document.material.filter(({ kind }) => kind === 'sbom');
    const problems = sboms.flatMap((material) => {
        const made = evidenceSbom(evidence, material);
        return made !== undefined && 'problem' in made ? [made.problem] : [];
    });
    return [...new Set(problems)];
}
function evidence_sboms_open(bytes, source) {
    try {
        return { sbom: readSbom(bytes) };
    }
    catch (error) {
        return { problem: `${source}: ${error.message}` };
    }
}

;// CONCATENATED MODULE: ./build/evidence/python-name.js
/** The one spelling of a Python package's name: names are equal up to case and `-_.` (PEP 503, and Core metadata's name normalization). */
const pythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/digits.js
/** Compares two runs of decimal digits of any length as numbers; '' is 0. Negative, 0 or positive. */
function compareDigits(a, b) {
    const x = a.replace(/^0+/, '');
    const y = b.replace(/^0+/, '');
    return x.length - y.length || compareText(x, y);
}
/** Compares by code unit, alike on every machine and in every locale. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** A digit of ASCII, by code unit. */
const isDigit = (code) => code >= 48 && code <= 57;

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/version-order.js
/** Longest version that is compared, in characters; real ones have fewer than a hundred. */
const version_order_longest = 256;
/** An order made of a parser that answers undefined to what is no version, and a comparison of what it gives. */
const versionOrder = (parse, compare, normal = (text) => text) => ({
    parse: (text) => (text.length > version_order_longest ? undefined : parse(text)),
    compare: (a, b) => compare(a, b),
    normal: (text) => (text.length > version_order_longest ? text : normal(text)),
});

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/alpine.js


/** Kinds of token in the order in which they can follow; the end comes last. */
const kinds = { first: 0, number: 1, letter: 2, suffix: 3, suffixNumber: 4, hash: 5, revision: 6, end: 7 };
const end = { kind: kinds.end, text: '' };
const suffixes = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
const none = suffixes.indexOf('');
const alpine_form = /^(\d+)((?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?$/;
function tokens(text) {
    const [, first, numbers = '', letter = '', stages = '', hash, revision] = alpine_form.exec(text.trim()) ?? [];
    if (first === undefined)
        return undefined;
    const found = [{ kind: kinds.first, text: first }];
    for (const number of numbers.split('.').slice(1))
        found.push({ kind: kinds.number, text: number });
    if (letter !== '')
        found.push({ kind: kinds.letter, text: letter });
    for (const [, stage = '', count = ''] of stages.matchAll(/_([a-z]+)(\d*)/g)) {
        found.push({ kind: kinds.suffix, text: stage });
        if (count !== '')
            found.push({ kind: kinds.suffixNumber, text: count });
    }
    if (hash !== undefined)
        found.push({ kind: kinds.hash, text: hash });
    if (revision !== undefined)
        found.push({ kind: kinds.revision, text: revision });
    return [...found, end];
}
function compareAlike({ kind, text: a }, { text: b }) {
    if (kind === kinds.suffix)
        return suffixes.indexOf(a) - suffixes.indexOf(b);
    if (kind === kinds.letter || kind === kinds.hash)
        return compareText(a, b);
    // as a decimal fraction would: 1.05 is earlier than 1.1
    if (kind === kinds.number && (a.startsWith('0') || b.startsWith('0')))
        return compareText(a, b);
    return compareDigits(a, b);
}
const isEarly = ({ kind, text }) => kind === kinds.suffix && suffixes.indexOf(text) < none;
/** The order of Alpine's, Wolfi's and Chainguard's packages (apk-package(5); apk-tools 3, version.c). */
const alpineOrder = versionOrder(tokens, (a, b) => {
    for (let i = 0;; i++) {
        const [x = end, y = end] = [a[i], b[i]];
        if (x.kind === y.kind) {
            const difference = x.kind === kinds.end ? 0 : compareAlike(x, y);
            if (difference !== 0 || x.kind === kinds.end)
                return difference;
        }
        else {
            if (isEarly(x) !== isEarly(y))
                return isEarly(x) ? -1 : 1;
            return y.kind - x.kind; // what goes on is later than what ends
        }
    }
});

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/debian.js


function debianVersion(text) {
    const [, epoch = '', rest] = /^(?:(\d{1,10}):)?([0-9a-z.+~:-]+)$/i.exec(text.trim()) ?? [];
    if (rest === undefined || (epoch === '' && rest.includes(':')))
        return undefined;
    const hyphen = rest.lastIndexOf('-');
    return hyphen < 0
        ? { epoch, upstream: rest, revision: '' }
        : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}
/** Place of a character among those that are no digits: `~`, the end (and a digit, which ends the run), letters, the rest. */
function place(code) {
    if (code === 126)
        return -1;
    if (Number.isNaN(code) || isDigit(code))
        return 0;
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return letter ? code : code + 256;
}
function endOfDigits(text, from) {
    let end = from;
    while (isDigit(text.charCodeAt(end)))
        end++;
    return end;
}
/** Runs of other characters and runs of digits in turn. */
function compareRuns(a, b) {
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        while ((i < a.length && !isDigit(a.charCodeAt(i))) || (j < b.length && !isDigit(b.charCodeAt(j)))) {
            const difference = place(a.charCodeAt(i)) - place(b.charCodeAt(j));
            if (difference !== 0)
                return difference;
            i++;
            j++;
        }
        const [m, n] = [endOfDigits(a, i), endOfDigits(b, j)];
        const difference = compareDigits(a.slice(i, m), b.slice(j, n));
        if (difference !== 0)
            return difference;
        [i, j] = [m, n];
    }
    return 0;
}
/** The order of Debian's and Ubuntu's packages (Debian Policy, 5.6.12; deb-version(7)). */
const debianOrder = versionOrder(debianVersion, (a, b) => compareDigits(a.epoch, b.epoch) || compareRuns(a.upstream, b.upstream) || compareRuns(a.revision, b.revision));

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/evidence/exposure/versions/semantic.js


const partial = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?((?:[-+].*)?)$/;
/** A semantic version, also one with a leading v or with parts left out, which are 0: `v1.2` is 1.2.0. */
function semanticVersion(text) {
    const [, major, minor = '0', patch = '0', rest] = partial.exec(text) ?? [];
    if (major === undefined)
        return undefined;
    return (0,semver.parse)(`${major}.${minor}.${patch}${rest}`, { loose: true }) ?? undefined;
}
/** Semantic Versioning 2.0.0, section 11. Build metadata has no part in it. */
const semanticOrder = versionOrder(semanticVersion, (a, b) => a.compare(b), (text) => semanticVersion(text)?.version ?? text);
/** That of Dart's pub, where of two versions that differ only in build metadata one is the later. */
const pubOrder = versionOrder(semanticVersion, (a, b) => a.compare(b) || a.compareBuild(b));

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/go.js



// go1.21.3, go1.22rc1, go1.18.10b7 (BoringCrypto), "go1.21.3 X:boringcrypto", go1.21.3-custom
const release = /^go(\d{1,9}(?:\.\d{1,9}){0,2})(?:(rc|beta)(\d{1,9}))?(?:b\d{1,9})?(?:[ +-].*)?$/;
/**
 * The version of a Go module (`v1.2.3+incompatible`, pseudo-versions) or of Go itself: `go1.21rc2` is 1.21.0-rc.2, as the
 * Go vulnerability database writes it. A development build (`devel go1.22-…`) is none.
 */
function goVersion(text) {
    const [, number, stage, count] = release.exec(text) ?? [];
    if (number === undefined)
        return semanticVersion(text);
    const version = semanticVersion(number);
    if (version === undefined || stage === undefined)
        return version;
    return (0,semver.parse)(`${version.version}-${stage}.${Number(count)}`) ?? undefined;
}
/** The order of Go's modules and releases (go.dev/ref/mod, Versions): that of semantic versions. */
const goOrder = versionOrder(goVersion, (a, b) => a.compare(b), (text) => goVersion(text)?.version ?? text);

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/maven.js


const aliases = new Map([
    ['ga', ''],
    ['final', ''],
    ['release', ''],
    ['cr', 'rc'],
]);
const shortened = new Map([
    ['a', 'alpha'],
    ['b', 'beta'],
    ['m', 'milestone'],
]);
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const rank = (word) => {
    const known = qualifiers.indexOf(word);
    return known < 0 ? qualifiers.length : known;
};
const compareWords = (a, b) => rank(a) - rank(b) || (rank(a) === qualifiers.length ? compareText(a, b) : 0);
const isNull = (item) => Array.isArray(item) ? item.length === 0 : 'word' in item ? item.word === '' : /^0*$/.test(item.digits);
const number = (digits) => ({ digits });
const word = (text, beforeDigit) => {
    const whole = (beforeDigit ? shortened.get(text) : undefined) ?? text;
    return { word: aliases.get(whole) ?? whole };
};
/** Drops the zeros and empty qualifiers that end a list, also from before the lists that end it. */
function trim(list) {
    for (let i = list.length - 1; i >= 0; i--) {
        const item = list[i];
        if (item === undefined)
            continue;
        if (isNull(item))
            list.splice(i, 1);
        else if (!Array.isArray(item))
            return;
    }
}
function items(text) {
    const version = text.trim().toLowerCase();
    if (!/^[!-~]+$/.test(version))
        return undefined;
    const root = [];
    const lists = [root];
    let list = root;
    const deeper = () => {
        const next = [];
        list.push(next);
        lists.push(next);
        list = next;
    };
    let [start, digits] = [0, false];
    const take = (end) => {
        const part = version.slice(start, end);
        return part === '' || digits ? number(part) : word(part, false);
    };
    for (let i = 0; i < version.length; i++) {
        const character = version.charAt(i);
        if (character === '.' || character === '-') {
            list.push(take(i));
            start = i + 1;
            if (character === '-')
                deeper();
            continue;
        }
        const digit = isDigit(version.charCodeAt(i));
        if (i > start && digit !== digits) {
            if (digit) {
                if (list.length > 0)
                    deeper(); // .x1 counts as -x1
                list.push(word(version.slice(start, i), true));
            }
            else
                list.push(number(version.slice(start, i)));
            start = i;
            deeper();
        }
        digits = digit;
    }
    if (start < version.length) {
        if (!digits && list.length > 0)
            deeper(); // .x counts as -x
        list.push(take(version.length));
    }
    for (const one of lists.reverse())
        trim(one);
    return root;
}
/** The item against nothing: where the other version has ended. */
function compareToEnd(item) {
    if (!Array.isArray(item))
        return 'word' in item ? compareWords(item.word, '') : isNull(item) ? 0 : 1;
    for (const one of item) {
        const result = compareToEnd(one);
        if (result !== 0)
            return result;
    }
    return 0;
}
/** Where kinds differ: qualifier, list, number, from early to late. */
const kind = (item) => (Array.isArray(item) ? 1 : 'word' in item ? 0 : 2);
function compareItems(a, b) {
    if (Array.isArray(a) && Array.isArray(b)) {
        for (let i = 0; i < Math.max(a.length, b.length); i++) {
            const [x, y] = [a[i], b[i]];
            const result = x === undefined
                ? y === undefined
                    ? 0
                    : -compareToEnd(y)
                : y === undefined
                    ? compareToEnd(x)
                    : compareItems(x, y);
            if (result !== 0)
                return result;
        }
        return 0;
    }
    if ('word' in a && 'word' in b)
        return compareWords(a.word, b.word);
    if ('digits' in a && 'digits' in b)
        return compareDigits(a.digits, b.digits);
    return kind(a) - kind(b);
}
/** The order of Maven's artifacts (maven.apache.org/pom.html, Version Order Specification), as Maven 3.9 compares them. */
const mavenOrder = versionOrder(items, compareItems);

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/nuget.js


const nuget_form = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]*)?$/i;
const nuget_number = /^\d+$/;
function nugetVersion(text) {
    const [, core, labels] = nuget_form.exec(text) ?? [];
    if (core === undefined)
        return undefined;
    return { numbers: core.split('.'), labels: labels?.toLowerCase().split('.') ?? [] };
}
function compareLabels(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length; // a release is later than its pre-releases
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
        const [x = '', y = ''] = [a[i], b[i]];
        const [xIsNumber, yIsNumber] = [nuget_number.test(x), nuget_number.test(y)];
        if (xIsNumber !== yIsNumber)
            return xIsNumber ? -1 : 1;
        const difference = xIsNumber ? compareDigits(x, y) : compareText(x, y);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/**
 * The order of NuGet's packages (learn.microsoft.com/nuget/concepts/package-versioning): up to four numbers, then the
 * labels of a pre-release as semantic versions compare them, upper and lower case alike; metadata has no part in it.
 */
const nugetOrder = versionOrder(nugetVersion, (a, b) => {
    for (let i = 0; i < 4; i++) {
        const difference = compareDigits(a.numbers[i] ?? '', b.numbers[i] ?? '');
        if (difference !== 0)
            return difference;
    }
    return compareLabels(a.labels, b.labels);
}, (text) => text.toLowerCase());

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/packagist.js


/** Words of PHP's version_compare from early to late; between rc and patch stands a number. */
const stages = [
    ['dev', 0],
    ['alpha', 1],
    ['a', 1],
    ['beta', 2],
    ['b', 2],
    ['rc', 3],
    ['c', 3],
    ['patch', 5],
    ['pl', 5],
    ['p', 5],
];
const packagist_plain = 4;
const unknown = -1;
const isNumber = (part) => isDigit(part.charCodeAt(0));
const stage = (part) => isNumber(part) ? packagist_plain : (stages.find(([name]) => part.startsWith(name))?.[1] ?? unknown);
/** Parts of a version: what stands between `.`, `-`, `_`, `+`, and between digits and letters. Branches are no versions. */
function parts(text) {
    const version = text.trim().toLowerCase().replace(/^v/, '').replace(/\+.*$/, '');
    if (!/^\d[0-9a-z.+_~-]*$/.test(version) || /\.x(?:-dev)?$/.test(version))
        return undefined;
    const found = version.match(/\d+|[a-z]+/g) ?? [];
    // Composer gives every release four numbers, so that 1.0 and 1.0.0.0 are one version
    const word = found.findIndex((part) => !isNumber(part));
    const numbers = word < 0 ? found.length : word;
    const padding = Array.from({ length: Math.max(0, 4 - numbers) }, () => '0');
    return [...found.slice(0, numbers), ...padding, ...found.slice(numbers)];
}
/** The order of PHP's packages: Composer's normal form, compared by PHP's version_compare. */
const packagistOrder = versionOrder(parts, (a, b) => {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const [x, y] = [a[i], b[i]];
        if (x === undefined || y === undefined) {
            const rest = x ?? y ?? '';
            const later = isNumber(rest) || stage(rest) > packagist_plain;
            return (later ? 1 : -1) * (x === undefined ? -1 : 1);
        }
        const difference = isNumber(x) && isNumber(y) ? compareDigits(x, y) : stage(x) - stage(y);
        if (difference !== 0)
            return difference;
    }
    return 0;
}, (text) => text.toLowerCase().replace(/^v/, ''));

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
;// CONCATENATED MODULE: ./build/evidence/exposure/versions/python.js


/** Numbers from here on lose digits where the library keeps them. */
const lossy = /\d{16}/;
/** The order of Python's packages (PEP 440). */
const pythonOrder = versionOrder((text) => (lossy.test(text) ? undefined : ((0,pep440.valid)(text.trim()) ?? undefined)), (a, b) => (0,pep440.compare)(a, b), (text) => (0,pep440.clean)(text) ?? text);

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/rpm.js


function rpmVersion(text) {
    const [, epoch = '', rest] = /^(?:(\d{1,10}):)?([!-~]+)$/.exec(text.trim()) ?? [];
    if (rest === undefined)
        return undefined;
    const hyphen = rest.lastIndexOf('-');
    return hyphen < 0
        ? { epoch, version: rest, release: undefined }
        : { epoch, version: rest.slice(0, hyphen), release: rest.slice(hyphen + 1) };
}
/** Letters, digits, `~` and `^` in runs; what else there is only separates them. */
const segments = (text) => text.match(/\d+|[a-z]+|~|\^/gi) ?? [];
/** The run's place where one side has a `~`, an end or a `^`: earlier than the end is only `~`. */
const mark = (segment) => segment === '~' ? 0 : segment === undefined ? 1 : segment === '^' ? 2 : 3;
/** rpmvercmp of rpm 4.15 and later (rpm-version(7)): a number is later than a word, a word later than nothing. */
function compareSegments(a, b) {
    const [x, y] = [segments(a), segments(b)];
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const [s, t] = [x[i], y[i]];
        const marks = mark(s) - mark(t);
        if (marks !== 0)
            return marks;
        if (s === undefined || t === undefined || mark(s) !== 3)
            continue;
        const [sIsNumber, tIsNumber] = [isDigit(s.charCodeAt(0)), isDigit(t.charCodeAt(0))];
        if (sIsNumber !== tIsNumber)
            return sIsNumber ? 1 : -1;
        const difference = sIsNumber ? compareDigits(s, t) : compareText(s, t);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function compareReleases(a, b) {
    if (a === undefined || b === undefined)
        return Number(a !== undefined) - Number(b !== undefined);
    return compareSegments(a, b);
}
/** The order of RPM packages (rpm-version(7)): epoch, version, release; what has no release is earlier than what has one. */
const rpmOrder = versionOrder(rpmVersion, (a, b) => compareDigits(a.epoch, b.epoch) || compareSegments(a.version, b.version) || compareReleases(a.release, b.release));

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/rubygems.js


const rubygems_form = /^[0-9]+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
const rubygems_number = /^[0-9]+$/;
const zero = /^0+$/;
/** Numbers and words in their order, each part without the zeros at its end: 1.0.0.b.0 is [1, b]. */
function rubygems_segments(text) {
    const version = text.trim();
    if (!rubygems_form.test(version))
        return undefined;
    const all = version.replaceAll('-', '.pre.').match(/[0-9]+|[a-z]+/gi) ?? [];
    const word = all.findIndex((segment) => !rubygems_number.test(segment));
    const numbers = word < 0 ? all.length : word;
    return [...withoutZeros(all.slice(0, numbers)), ...withoutZeros(all.slice(numbers))];
}
const withoutZeros = (part) => part.slice(0, part.findLastIndex((segment) => !zero.test(segment)) + 1);
/** The order of Ruby's gems (Gem::Version): a word is earlier than a number, and a number that is missing is 0. */
const rubygemsOrder = versionOrder(rubygems_segments, (a, b) => {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const [x = '0', y = '0'] = [a[i], b[i]];
        const [xIsNumber, yIsNumber] = [rubygems_number.test(x), rubygems_number.test(y)];
        if (xIsNumber !== yIsNumber)
            return xIsNumber ? 1 : -1;
        const difference = xIsNumber ? compareDigits(x, y) : compareText(x, y);
        if (difference !== 0)
            return difference;
    }
    return 0;
});

;// CONCATENATED MODULE: ./build/evidence/exposure/ecosystem.js











const exact = (name) => name;
const folded = (name) => name.toLowerCase();
/** A repository, however its address is written. */
const repository = (name) => name
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
const ecosystem_table = [
    ['npm', semanticOrder, folded, 0],
    ['crates', semanticOrder, exact, 0],
    ['Go', goOrder, folded, 0],
    ['Hex', semanticOrder, folded, 0],
    ['Pub', pubOrder, folded, 0],
    ['SwiftURL', semanticOrder, repository, 0],
    ['GitHub Actions', semanticOrder, folded, 0],
    ['Julia', semanticOrder, exact, 0],
    ['Bitnami', semanticOrder, folded, 0],
    ['PyPI', pythonOrder, pythonName, 0],
    ['Maven', mavenOrder, exact, 0],
    ['RubyGems', rubygemsOrder, exact, 0],
    ['NuGet', nugetOrder, folded, 0],
    ['Packagist', packagistOrder, folded, 0],
    ['CRAN', undefined, exact, 0],
    ['Hackage', undefined, exact, 0],
    ['ConanCenter', undefined, exact, 0],
    ['Debian', debianOrder, exact, 1],
    ['Ubuntu', debianOrder, exact, 2],
    ['Echo', debianOrder, exact, 0],
    ['Alpine', alpineOrder, exact, 2],
    ['Alpaquita', alpineOrder, exact, 1],
    ['Wolfi', alpineOrder, exact, 0],
    ['Chainguard', alpineOrder, exact, 0],
    ['MinimOS', alpineOrder, exact, 0],
    ['AlmaLinux', rpmOrder, exact, 1],
    ['Rocky Linux', rpmOrder, exact, 1],
    ['Red Hat', rpmOrder, exact, 1],
    ['openSUSE', rpmOrder, exact, 2],
    ['SUSE', rpmOrder, exact, 2],
    ['openEuler', rpmOrder, exact, 2],
    ['Mageia', rpmOrder, exact, 1],
    ['Photon OS', rpmOrder, exact, 2],
    ['Azure Linux', rpmOrder, exact, 1],
];
const ecosystems = new Map(ecosystem_table.map(([name, order, normal, releaseNumbers]) => [name, { name, order, normal, releaseNumbers }]));
/** OSV names the ecosystem of Rust after the host of its registry. */
const rust = /^crates\.[a-z]+$/;
/** The ecosystem of a name without suffix; one that is not known here has no order and is compared to the letter. */
const ecosystem_ecosystemNamed = (name) => ecosystems.get(name.replace(rust, 'crates')) ?? { name, order: undefined, normal: exact, releaseNumbers: 0 };

;// CONCATENATED MODULE: ./build/evidence/exposure/release.js
/** Code names of Debian's and Ubuntu's releases. */
const codeNames = new Map([
    ['jessie', '8'],
    ['stretch', '9'],
    ['buster', '10'],
    ['bullseye', '11'],
    ['bookworm', '12'],
    ['trixie', '13'],
    ['forky', '14'],
    ['trusty', '14.04'],
    ['xenial', '16.04'],
    ['bionic', '18.04'],
    ['focal', '20.04'],
    ['jammy', '22.04'],
    ['noble', '24.04'],
    ['oracular', '24.10'],
    ['plucky', '25.04'],
    ['questing', '25.10'],
]);
/**
 * The release a text names, in one spelling for the suffix of an OSV ecosystem (`12`, `Pro:22.04:LTS`, `v3.18`,
 * `enterprise_linux:9::appstream`, `Linux Enterprise Server 15 SP4`) and the `distro` qualifier of a package URL (`debian-12.5`,
 * `bookworm`, `alpine-3.18.4`). Undefined when there is none.
 */
function release_releaseNamed(text, { name, releaseNumbers }) {
    if (text === '' || releaseNumbers === 0)
        return undefined;
    const plain = text.toLowerCase().replace(/ sp(?=\d)/, '.');
    // other products of Red Hat get other updates than its main line
    if (name === 'Red Hat' && plain.includes(':') && !plain.startsWith('enterprise_linux:'))
        return plain;
    const number = /\d+(?:\.\d+)*/.exec(plain)?.[0].split('.').slice(0, releaseNumbers).join('.');
    const word = plain.replace(/^.*-/, '');
    return number ?? codeNames.get(word) ?? word;
}

;// CONCATENATED MODULE: ./build/evidence/exposure/package.js



/** Longest package URL that is read, in characters. */
const package_longest = 2048;
/** A package URL taken apart; undefined when the text is none, or too long. */
function parsePurl(text) {
    if (text.length > package_longest || !text.startsWith('pkg:'))
        return undefined;
    try {
        return packageurl_js.PackageURL.fromString(text);
    }
    catch {
        return undefined;
    }
}
/** Types of package URL whose names are the ecosystem's, with what stands between namespace and name. */
const types = new Map([
    ['npm', ['npm', '/']],
    ['cargo', ['crates', '/']],
    ['hex', ['Hex', '/']],
    ['pub', ['Pub', '/']],
    ['swift', ['SwiftURL', '/']],
    ['github', ['GitHub Actions', '/']],
    ['githubactions', ['GitHub Actions', '/']],
    ['julia', ['Julia', '/']],
    ['bitnami', ['Bitnami', '/']],
    ['pypi', ['PyPI', '/']],
    ['maven', ['Maven', ':']],
    ['gem', ['RubyGems', '/']],
    ['nuget', ['NuGet', '/']],
    ['composer', ['Packagist', '/']],
    ['cran', ['CRAN', '/']],
    ['hackage', ['Hackage', '/']],
    ['conan', ['ConanCenter', '/']],
]);
/** Namespaces of the package URLs of distributions, with their ecosystems. */
const distributions = new Map([
    ['deb/debian', 'Debian'],
    ['deb/ubuntu', 'Ubuntu'],
    ['deb/echo', 'Echo'],
    ['apk/alpine', 'Alpine'],
    ['apk/alpaquita', 'Alpaquita'],
    ['apk/wolfi', 'Wolfi'],
    ['apk/chainguard', 'Chainguard'],
    ['apk/minimos', 'MinimOS'],
    ['rpm/almalinux', 'AlmaLinux'],
    ['rpm/rocky', 'Rocky Linux'],
    ['rpm/rockylinux', 'Rocky Linux'],
    ['rpm/redhat', 'Red Hat'],
    ['rpm/rhel', 'Red Hat'],
    ['rpm/opensuse', 'openSUSE'],
    ['rpm/suse', 'SUSE'],
    ['rpm/sles', 'SUSE'],
    ['rpm/openeuler', 'openEuler'],
    ['rpm/mageia', 'Mageia'],
    ['rpm/photon', 'Photon OS'],
    ['rpm/azurelinux', 'Azure Linux'],
]);
/** A package of a language's registry. */
const package_named = (ecosystem, name, version) => {
    const known = ecosystemNamed(ecosystem);
    return { ecosystem: known, name: known.normal(name), release: undefined, version };
};
/**
 * The packages of OSV a package URL stands for: mostly one; for Go itself both its standard library and its toolchain; none
 * for a type or distribution that OSV does not have. `version` is taken where the URL has none.
 */
function packagesOf(purl, version) {
    const { type, namespace, name } = purl;
    const at = purl.version ?? version;
    const path = namespace ? `${namespace}/${name}` : name;
    if (type === 'golang')
        return golang(path, at);
    if (type === 'deb' || type === 'apk' || type === 'rpm')
        return distribution(purl, at);
    if ((type === 'generic' && ['go', 'golang'].includes(path)) || (type === 'github' && path === 'golang/go'))
        return golang('go', at);
    const [ecosystem, separator] = types.get(type) ?? [];
    if (ecosystem === undefined || separator === undefined)
        return [];
    const whole = namespace ? `${namespace}${separator}${name}` : name;
    // a revision of Bitnami's build is no pre-release
    return [package_named(ecosystem, whole, type === 'bitnami' ? at?.replace(/-\d+$/, '') : at)];
}
/** Go's vulnerability database calls its standard library `stdlib` and its commands `toolchain` (go.dev/doc/security/vuln/database). */
function golang(path, version) {
    const both = (at) => [package_named('Go', 'stdlib', at), package_named('Go', 'toolchain', at)];
    if (path === 'std')
        return [package_named('Go', 'stdlib', version)];
    if (path === 'cmd')
        return [package_named('Go', 'toolchain', version)];
    if (path === 'go')
        return both(version);
    // the module the go command fetches another toolchain as: v0.0.1-go1.21.3.linux-amd64
    if (path === 'golang.org/toolchain')
        return both(/-(go\d[^-]*?)\.[a-z]\w*-\w+$/.exec(version ?? '')?.[1] ?? version);
    return [package_named('Go', path, version)];
}
/** Distributions issue advisories for source packages; RPM ones also for those built from them. */
function distribution(purl, version) {
    const { type, namespace, name } = purl;
    const qualifiers = purl.qualifiers ?? {};
    const distro = (qualifiers.distro ?? '').toLowerCase();
    const ecosystemName = distributions.get(`${type}/${namespace?.toLowerCase() ?? ''}`) ??
        distributions.get(`${type}/${distro.split('-')[0]}`);
    if (ecosystemName === undefined)
        return [];
    const ecosystem = ecosystemNamed(ecosystemName);
    const release = releaseNamed(distro, ecosystem);
    const epoch = type === 'rpm' && qualifiers.epoch !== undefined && version?.includes(':') === false;
    const at = epoch ? `${qualifiers.epoch}:${version}` : version;
    const built = { ecosystem, name: ecosystem.normal(name), release, version: at };
    const source = sourceOf(qualifiers.upstream ?? '', at);
    if (source === undefined)
        return [built];
    const origin = { ecosystem, release, ...source };
    return type === 'rpm' && origin.name !== built.name ? [built, origin] : [origin];
}
/** The source package an `upstream` qualifier names: `name`, `name@version`, or the file `name-version-release.src.rpm`. */
function sourceOf(upstream, version) {
    if (upstream === '')
        return undefined;
    const [, rpm, rpmVersion] = /^(.+)-([^-]+-[^-]+)\.src\.rpm$/.exec(upstream) ?? [];
    const epoch = /^\d+:/.exec(version ?? '')?.[0] ?? '';
    if (rpm !== undefined)
        return { name: rpm, version: `${epoch}${rpmVersion}` };
    const [name = '', at = version] = upstream.split('@');
    return { name, version: at };
}

;// CONCATENATED MODULE: ./build/evidence/sbom/about.js

/**
 * Why an SBOM is about something else than a tool, as its own subject says; undefined when it says nothing that differs. A digest
 * decides; without one another version of the same package does. Names do not: who writes an SBOM calls its subject as he likes.
 */
function aboutAnother({ subject }, { sha256, purl }) {
    if (subject === undefined)
        return undefined;
    const it = `the SBOM that was given is about ${subject.name}${subject.version === undefined ? '' : ` ${subject.version}`}`;
    const digests = subject.hashes.flatMap(({ algorithm, hex }) => (algorithm === 'sha256' ? [hex] : []));
    if (sha256 !== undefined && digests.length > 0)
        return digests.includes(sha256) ? undefined : `${it}, and not about this file: its SHA-256 is another`;
    const [said, own] = [subject.purl, purl].map((one) => (one === undefined ? undefined : parsePurl(one)));
    if (!said?.version || !own?.version || said.version === own.version)
        return undefined;
    const same = said.type === own.type && said.namespace === own.namespace && said.name === own.name;
    return same ? `${it}, and not about version ${own.version} of it` : undefined;
}

;// CONCATENATED MODULE: ./build/evidence/tool-components.js



/**
 * The components of a tool: of its attested SBOMs, else of SBOMs that were given or fetched for it, else of what its own file
 * says, else the package it is from. An SBOM that is about something else counts for nothing. What an SBOM lists counts whether or not the tool's own package is in it: that is always
 * a component.
 */
function toolComponents(evidence, tool, provenance) {
    const problems = [];
    const open = (bytes, source) => {
        try {
            return [readSbom(bytes)];
        }
        catch (error) {
            problems.push(`${source}: ${error.message}`);
            return [];
        }
    };
    const attested = provenance.sboms.flatMap(({ bytes, source }) => open(bytes, source));
    if (attested.length > 0)
        return made('attested-sbom', tool, attested, problems);
    const subjects = new Set([`sha256:${tool.sha256}`, tool.purl, tool.path]);
    const given = evidence.document.material
        .filter(({ kind, subject }) => kind === 'sbom' && subject !== undefined && subjects.has(subject))
        .flatMap((material) => {
        const made = evidenceSbom(evidence, material);
        if (made !== undefined && 'problem' in made)
            problems.push(made.problem);
        return made !== undefined && 'sbom' in made ? [made.sbom] : [];
    });
    const refused = given.flatMap((sbom) => aboutAnother(sbom, tool) ?? []);
    const own = given.filter((sbom) => aboutAnother(sbom, tool) === undefined);
    if (own.length > 0)
        return { ...made('sbom', tool, own, problems), refused };
    const derived = evidence.document.derived.filter(({ path }) => path === tool.path);
    const itself = ownComponent(tool);
    const components = derived.flatMap((one) => one.components.map((component, index) => ({ ref: component.purl ?? `${one.from}-${index}`, ...component })));
    const source = components.length > 0 ? 'derived' : itself.length > 0 ? 'package' : 'none';
    const purls = new Set(components.map(({ purl }) => purl));
    const missing = itself.filter(({ purl }) => !purls.has(purl)); // what is there twice counts twice
    return { source, components: [...missing, ...components], statements: [], problems, refused };
}
function made(source, tool, sboms, problems) {
    const listed = sboms.flatMap(({ subject, components }) => [
        ...(subject === undefined ? [] : [subject]),
        ...components,
    ]);
    const purls = new Set(listed.map(({ purl }) => purl));
    const own = ownComponent(tool).filter(({ purl }) => !purls.has(purl));
    return {
        source,
        components: [...own, ...listed.map(({ ref, name, version, purl }) => ({ ref, name, version, purl }))],
        statements: sboms.flatMap(({ statements }) => statements),
        problems,
        refused: [],
    };
}
function ownComponent({ name, version, purl }) {
    return purl === undefined ? [] : [{ ref: purl, name, version, purl }];
}

// EXTERNAL MODULE: ./build/policy/named-files.js
var named_files = __webpack_require__(1109);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/host/file-digest.js


const CHUNK = 1024 * 1024;
/** Larger files are not hashed. */
const MAX_BYTES = 512n * 1024n * 1024n;
/** True when both are the same file with the same content, as far as inode and times tell. */
function sameState(a, b) {
    return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
/**
 * SHA-256 of the file at `path`, if it is still in `state` before and after it was read.
 *
 * @returns the hex digest; 'changed' when it is another file or has other times; undefined when it is gone, unreadable,
 *   no regular file, or above 512 MiB. Never rejects.
 */
async function digestOf(path, state) {
    let file;
    try {
        file = await external_node_fs_.promises.open(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const before = await file.stat({ bigint: true });
        if (!sameState(state, before))
            return 'changed';
        if (!before.isFile() || before.size > MAX_BYTES)
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
        }
        return sameState(state, await file.stat({ bigint: true })) ? hash.digest('hex') : 'changed';
    }
    catch {
        return undefined;
    }
    finally {
        await file?.close().catch(() => { });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/evidence/evidence.js + 1 modules
var evidence = __webpack_require__(2155);
// EXTERNAL MODULE: ./build/host/evidence/plain-file.js
var plain_file = __webpack_require__(3721);
;// CONCATENATED MODULE: ./build/host/evidence/cache-directory.js



/** Entries that are looked at when the oldest are removed; a cache with more of them is removed as a whole. */
const MAX_ENTRIES = 50_000;
/**
 * Makes the directory with what is missing above it (0700). Nobody but this user and root may be able to put another one in its
 * place: root that writes where others can put links writes anywhere.
 * @returns its resolved path: a link on the way to it may lead elsewhere later
 * @throws Error with a sentence when it is not this user's own
 */
function openOwnDirectory(directory) {
    if (!(0,external_node_path_.isAbsolute)(directory))
        throw new Error(`${directory} is not an absolute path`);
    let base = (0,external_node_path_.dirname)(directory);
    while ((0,external_node_fs_.lstatSync)(base, { throwIfNoEntry: false }) === undefined)
        base = (0,external_node_path_.dirname)(base);
    const real = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(base), (0,external_node_path_.relative)(base, directory));
    for (let above = (0,external_node_fs_.realpathSync)(base);; above = (0,external_node_path_.dirname)(above)) {
        if (!isSafeAbove((0,external_node_fs_.statSync)(above)))
            throw new Error(`others can replace what is in ${above}`);
        if (above === (0,external_node_path_.dirname)(above))
            break;
    }
    try {
        make(real);
    }
    catch (error) {
        throw new Error(`${directory} cannot be made: ${error.message}`);
    }
    const facts = (0,external_node_fs_.lstatSync)(real);
    if (facts.isSymbolicLink())
        throw new Error(`${directory} is a symbolic link`);
    if (!facts.isDirectory())
        throw new Error(`${directory} is no directory`);
    if (!(0,plain_file/* isOwn */.NP)(facts))
        throw new Error(`${directory} belongs to somebody else, or others can write to it`);
    return real;
}
/** In a directory with the sticky bit, as /tmp, only its owner can move a file away. */
function isSafeAbove({ uid, mode }) {
    const trusted = uid === 0 || uid === process.geteuid?.();
    return trusted && ((mode & 0o022) === 0 || (mode & 0o1000) !== 0);
}
/** Removes the files of some directories that were written longest ago, until all together have at most `most` bytes. */
function removeOldest(directories, most) {
    const files = directories.flatMap(filesIn).toSorted((a, b) => b.written - a.written);
    let total = 0;
    for (const { path, bytes } of files) {
        total += bytes;
        if (total > most || files.length > MAX_ENTRIES)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}
// not node's `recursive`, which never ends below /proc
function make(directory) {
    if ((0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false }) !== undefined)
        return;
    if ((0,external_node_path_.dirname)(directory) !== directory)
        make((0,external_node_path_.dirname)(directory));
    try {
        (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error; // another guard was faster
    }
}
function filesIn(directory) {
    const found = [];
    const open = (0,external_node_fs_.opendirSync)(directory);
    try {
        for (let entry = open.readSync(); entry !== null && found.length <= MAX_ENTRIES; entry = open.readSync()) {
            const path = (0,external_node_path_.join)(directory, entry.name);
            const facts = entry.isFile() ? (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) : undefined;
            if (facts !== undefined)
                found.push({ path, bytes: facts.size, written: facts.mtimeMs });
        }
    }
    finally {
        open.closeSync();
    }
    return found;
}

;// CONCATENATED MODULE: ./build/host/evidence/cache.js






const HOUR = 3_600_000;
const cache_MAX_BYTES = 256 * 1024 * 1024;
const MAX_ANSWER = 1024 * 1024;
const MAX_CONTENT = 64 * 1024 * 1024;
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const answerSchema = schemas/* object */.Ikc({
    key: schemas/* array */.YOg(schemas/* string */.YjP()),
    fetched: iso/* datetime */.w$(),
    found: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(evidence/* materialKinds */.hJ), source: schemas/* string */.YjP(), sha256: digest })).max(1000),
});
/**
 * Answers kept on disk: one file for each question, named by the SHA-256 of what was asked, and the contents by their own.
 * An entry that is damaged, linked, somebody else's or too old is no entry. What another process of the same user writes there
 * is believed: a cache is for data that proves itself or soon expires.
 */
class EvidenceCache {
    #answers;
    #contents;
    #ages;
    #most;
    #kinds;
    #written = false;
    constructor(directory, ages, most, kinds) {
        this.#kinds = kinds && new Set(kinds);
        this.#answers = (0,external_node_path_.join)(directory, 'answers');
        this.#contents = (0,external_node_path_.join)(directory, 'contents');
        const { fixed = 30 * 24 * HOUR, changing = 6 * HOUR, none = HOUR } = ages;
        this.#ages = { fixed, changing, none };
        this.#most = most;
    }
    /**
     * Opens or makes a cache. Never throws.
     *
     * @param directory absolute; of this user's own, and not to be written by others
     * @param o.bytes of all that is kept; default 256 MiB
     * @param o.kinds what is believed from it; default all. Attestations prove themselves, whoever put them there
     * @returns the cache, or a sentence that says why that directory is not used
     */
    static open(directory, o = {}) {
        try {
            const cache = new EvidenceCache(openOwnDirectory(directory), o.ages ?? {}, o.bytes ?? cache_MAX_BYTES, o.kinds);
            for (const each of [cache.#answers, cache.#contents])
                openOwnDirectory(each);
            return { cache, refused: undefined };
        }
        catch (error) {
            return { cache: undefined, refused: `the evidence cache is not used: ${error.message}` };
        }
    }
    /** What was answered, with the time it was fetched; undefined when nothing that still holds is kept. Never throws. */
    read(key, keep, now) {
        try {
            const { found, ...answer } = answerSchema.parse(JSON.parse(this.#text((0,external_node_path_.join)(this.#answers, nameOf(key)))));
            const age = now - Date.parse(answer.fetched);
            if (age < 0 || age > this.#ages[found.length === 0 ? 'none' : keep])
                return undefined;
            if (JSON.stringify(answer.key) !== JSON.stringify(key))
                return undefined;
            const believed = this.#kinds;
            if (believed !== undefined && (found.length === 0 || found.some(({ kind }) => !believed.has(kind))))
                return undefined;
            return found.map(({ kind, source, sha256 }) => ({
                kind,
                source,
                fetched: answer.fetched,
                bytes: this.#content(sha256),
            }));
        }
        catch {
            return undefined;
        }
    }
    /** Keeps an answer. Never throws: a full disk costs the next job some time, and this one nothing. */
    write(key, found, now) {
        this.#written = true;
        try {
            const kept = found.map(({ kind, source, bytes }) => {
                const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
                (0,plain_file/* placeFile */.af)(this.#contents, sha256, bytes);
                return { kind, source, sha256 };
            });
            const answer = { key, fetched: new Date(now).toISOString(), found: kept };
            (0,plain_file/* placeFile */.af)(this.#answers, nameOf(key), JSON.stringify(answer));
        }
        catch {
            // as if it had never been asked
        }
    }
    /** After something was written: removes what was written longest ago where there is too much. Never throws. */
    trim() {
        if (!this.#written)
            return;
        try {
            removeOldest([this.#answers, this.#contents], this.#most);
        }
        catch {
            // somebody else may be removing it just now
        }
    }
    #text(path) {
        const bytes = (0,plain_file/* readPlainFile */.b$)(path, { bytes: MAX_ANSWER, own: true });
        if (bytes === undefined)
            throw new Error(`${path} is not there`);
        return bytes.toString('utf8');
    }
    #content(sha256) {
        const bytes = (0,plain_file/* readPlainFile */.b$)((0,external_node_path_.join)(this.#contents, sha256), { bytes: MAX_CONTENT, own: true });
        if (bytes === undefined || (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') !== sha256)
            throw new Error(`${sha256} is damaged`);
        return bytes;
    }
}
const nameOf = (key) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(key)).digest('hex');

;// CONCATENATED MODULE: ./build/evidence/packages/npm-place.js
/**
 * The package directories a file lies in, `…/node_modules/NAME` or `…/node_modules/@SCOPE/NAME`, outermost first. Directories
 * of package managers (`node_modules/.pnpm`) are none.
 */
function packageDirectories(path) {
    const segments = path.split('/');
    const found = [];
    for (let i = 0; i < segments.length; i++) {
        const name = segments[i + 1];
        if (segments[i] !== 'node_modules' || name === undefined || name.startsWith('.'))
            continue;
        const end = i + (name.startsWith('@') ? 3 : 2);
        if (end < segments.length)
            found.push(segments.slice(0, end).join('/'));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/evidence/packages/python-place.js

/** `…/lib/python3.12/site-packages`, or Debian's dist-packages. */
const SITE = /^(.*\/(?:site|dist)-packages)\/./;
/** The directory of installed modules that a file lies in; undefined for other files. */
const siteOf = (path) => SITE.exec(path)?.[1];
/** The environment a program may belong to: the directory above its bin/; undefined for what lies in no bin/. */
const python_place_prefixOf = (path) => /^(.+)\/bin\/[^/]+$/.exec(path)?.[1];
/**
 * Where a line of a RECORD leads: relative to the directory of installed modules. Undefined for what is outside the environment that
 * directory belongs to (three levels up), which no installer writes and nobody may make us read.
 */
function recordedPlace(site, recorded) {
    const place = posix.resolve(site, recorded);
    const environment = posix.resolve(site, '../../..');
    return place.startsWith(environment === '/' ? '/' : `${environment}/`) ? place : undefined;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/evidence/sbom/derived/elf.js
/** Most segments and most sections: programs have some ten and some fifty, those of object files with a section a function are not asked for. */
const mostHeaders = 2000;
const loadable = 1;
const executableFlag = 1;
const writableFlag = 2;
/** A section without bytes in the file (.bss). */
const noBits = 8;
/**
 * Opens an ELF file, of 32 or 64 bits and either byte order; undefined when the bytes are none, or it has more than 2000 segments
 * or sections. Never throws.
 */
function openElf(bytes) {
    if (bytes.length < 52 || bytes[0] !== 0x7f || bytes[1] !== 0x45 || bytes[2] !== 0x4c || bytes[3] !== 0x46)
        return undefined;
    const wide = bytes[4] === 2;
    const little = bytes[5] === 1;
    if (!wide && bytes[4] !== 1)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const has = (at, length) => at >= 0 && at + length <= bytes.length;
    const half = (at) => (has(at, 2) ? view.getUint16(at, little) : 0);
    const word = (at) => (has(at, 4) ? view.getUint32(at, little) : 0);
    const long = (at) => (!wide ? word(at) : has(at, 8) ? Number(view.getBigUint64(at, little)) : 0);
    const cut = ({ offset, size }) => has(offset, 0) ? bytes.subarray(offset, Math.min(bytes.length, offset + size)) : undefined;
    /** Entries of a table of headers, as far as the file has them. */
    const table = (at, size, count, least) => {
        const found = [];
        for (let i = 0; i < count && size >= least && has(at + i * size, least); i++)
            found.push(at + i * size);
        return found;
    };
    const [segmentTable, sectionTable] = wide ? [long(32), long(40)] : [long(28), long(32)];
    const counts = wide ? 54 : 42;
    if (half(counts + 2) > mostHeaders || half(counts + 6) > mostHeaders)
        return undefined;
    const segments = table(segmentTable, half(counts), half(counts + 2), wide ? 56 : 32)
        .filter((at) => word(at) === loadable)
        .map((at) => ({
        flags: word(at + (wide ? 4 : 24)),
        offset: long(at + (wide ? 8 : 4)),
        address: long(at + (wide ? 16 : 8)),
        size: long(at + (wide ? 32 : 16)),
    }));
    const sections = table(sectionTable, half(counts + 4), half(counts + 6), wide ? 64 : 40).map((at) => ({
        name: word(at),
        bits: word(at + 4) !== noBits,
        address: long(at + (wide ? 16 : 12)),
        offset: long(at + (wide ? 24 : 16)),
        size: long(at + (wide ? 32 : 20)),
    }));
    const strings = sections[half(counts + 8)];
    const names = strings && cut(strings);
    return {
        section: (name) => {
            const wanted = Buffer.from(`${name}\0`, 'latin1');
            const found = sections.find((one) => one.bits && names !== undefined && startsAt(names, one.name, wanted));
            return found && cut(found);
        },
        writable: segments.flatMap((segment) => {
            const content = (segment.flags & (writableFlag | executableFlag)) === writableFlag ? cut(segment) : undefined;
            return content === undefined ? [] : [{ bytes: content, address: segment.address }];
        }),
        at: (address) => {
            const segment = segments.find((one) => address >= one.address && address < one.address + one.size);
            return segment && cut(segment)?.subarray(address - segment.address);
        },
    };
}
function startsAt(bytes, at, wanted) {
    return at + wanted.length <= bytes.length && wanted.every((byte, i) => bytes[at + i] === byte);
}

;// CONCATENATED MODULE: ./build/evidence/sbom/derived/cargo-auditable.js






/** Longest list, in bytes after unpacking; the format's own reader stops at this too. */
const cargo_auditable_longest = 8 * 1024 * 1024;
const crateShape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1).max(256),
    version: fields_text,
    source: fields_text,
    kind: fields_text,
    root: schemas/* boolean */.zMY().optional().catch(undefined),
});
/**
 * Reads the crates that `cargo auditable` writes into a Rust program: section `.dep-v0`, a list in JSON, zlib-packed;
 * https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md. What only ran during the build
 * (build scripts' dependencies) is not in the program, and left out.
 * @returns undefined for what is no ELF file, has no such section, or a broken one
 */
function cargoAuditable(bytes) {
    const packed = openElf(bytes)?.section('.dep-v0');
    const packages = packed && crates(packed);
    if (packages === undefined)
        return undefined;
    const inventory = new Inventory();
    const root = packages.find((one) => one.root === true);
    const subject = root && inventory.subject({ ...cargo_auditable_draft(root), type: 'application' });
    for (const one of packages)
        if (one !== root && one.kind !== 'build')
            inventory.add(cargo_auditable_draft(one));
    return {
        from: 'cargo-auditable',
        ...(subject !== undefined && { subject }),
        components: inventory.taken().components,
    };
}
function crates(packed) {
    try {
        const value = JSON.parse((0,external_node_zlib_.inflateSync)(packed, { maxOutputLength: cargo_auditable_longest }).toString('utf8'));
        const { data } = schemas/* object */.Ikc({ packages: list }).safeParse(value);
        return data?.packages && each(data.packages, crateShape);
    }
    catch {
        return undefined;
    }
}
/** Crates of a working directory or a repository are not those that a registry has under that name. */
function cargo_auditable_draft({ name, version, source }) {
    const purl = source === 'local' || source?.startsWith('git') ? undefined : makePurl('cargo', undefined, name, version);
    return { purl, name, version, type: 'library' };
}

;// CONCATENATED MODULE: ./build/evidence/sbom/derived/go-modules.js
/** Most settings kept; Go writes two dozen. */
const mostSettings = 1000;
/** Longest line of the list, in characters; flags of a build are the longest. */
const longestLine = 64 * 1024;
/**
 * Parses the module list: lines of fields between tabs, `path`, `mod`, `dep`, `=>` (the replacement of the one
 * before) and `build KEY=VALUE`. The format is that of Go's runtime/debug.ParseBuildInfo.
 */
function parseModules(text) {
    let path;
    let main;
    let replaced;
    const dependencies = [];
    const settings = new Map();
    for (const line of text.split('\n')) {
        if (line.length > longestLine)
            continue;
        const [kind, ...fields] = line.split('\t');
        if (kind === 'path')
            path = fields[0];
        else if (kind === 'mod') {
            main = moduleOf(fields);
            replaced = 'main';
        }
        else if (kind === 'dep') {
            const dependency = moduleOf(fields);
            if (dependency !== undefined)
                dependencies.push(dependency);
            replaced = dependency && 'dependency';
        }
        else if (kind === '=>') {
            if (replaced === 'main')
                main = replacement(main, fields);
            const last = dependencies.at(-1);
            if (replaced === 'dependency' && last !== undefined)
                dependencies.splice(-1, 1, replacement(last, fields) ?? last);
            replaced = undefined;
        }
        else if (kind === 'build' && settings.size < mostSettings) {
            const setting = fields.join('\t');
            const [, key, value] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/.exec(setting) ?? [];
            if (key !== undefined && value !== undefined)
                settings.set(unquoted(key), unquoted(value));
        }
    }
    return { path, main, dependencies, settings };
}
function moduleOf([path, version, sum]) {
    if (path === undefined || path === '')
        return undefined;
    return {
        path,
        version: version === undefined || version === '' || version.startsWith('(') ? undefined : version,
        sum: /^h1:([A-Za-z0-9+/]{43}=)$/.exec(sum ?? '')?.[1],
    };
}
/** A directory that replaces a module has no version, and no name that means anything elsewhere. */
function replacement(original, fields) {
    const by = moduleOf(fields);
    if (by === undefined || original === undefined)
        return original;
    return /^[./]/.test(by.path) ? { path: original.path, version: undefined, sum: undefined } : by;
}
/** Go quotes what has spaces or quotes; its escapes are nearly those of JSON. */
function unquoted(text) {
    if (/^`[^`]*`$/.test(text))
        return text.slice(1, -1);
    if (!/^".*"$/.test(text))
        return text;
    try {
        return String(JSON.parse(text));
    }
    catch {
        return text.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./build/evidence/sbom/derived/go-buildinfo.js




/** Of Go's debug/buildinfo: the magic, at which multiple of an address it stands, and the size of its header. */
const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const alignment = 16;
const headerSize = 32;
/** Most places with the magic that are looked at: real programs have one or two. */
const mostMagics = 16;
const bigEndianFlag = 1;
const inlineFlag = 2;
/** Longest version and module list that are read, in bytes; Kubernetes has 30 KiB. */
const longestVersion = 256;
const longestModules = 4 * 1024 * 1024;
/** The module list stands between two marks of this many bytes. */
const go_buildinfo_mark = 16;
/**
 * Reads the build information of a Go program from the bytes of its ELF file: the main module as subject, the
 * modules linked into it, and the standard library as pkg:golang/stdlib. The format is that of Go's debug/buildinfo:
 * strings inline (since Go 1.18) or behind pointers. A replaced module is what it was replaced by.
 * @returns undefined for what is no ELF file, or has no such information
 */
function goBuildInfo(bytes) {
    const elf = openElf(bytes);
    const strings = elf && buildStrings(elf, bytes.length);
    if (strings === undefined)
        return undefined;
    const { version, modules } = strings;
    const { path, main, dependencies, settings } = parseModules(modules);
    const inventory = new Inventory();
    const subject = main && inventory.subject({ ...go_buildinfo_draft(main), type: 'application' });
    // `go1.26.8`, `go1.26.8 X:experiment`, `devel go1.27-abc`
    const stdlib = /^go(\d[^\s]*)/.exec(version)?.[1];
    const purl = makePurl('golang', undefined, 'stdlib', stdlib);
    inventory.add({ ref: purl, purl, name: 'stdlib', version: stdlib, type: 'library' });
    for (const dependency of dependencies)
        inventory.add(go_buildinfo_draft(dependency));
    return {
        from: 'go-buildinfo',
        ...(subject !== undefined && { subject }),
        components: inventory.taken().components,
        toolchain: version,
        path,
        settings,
    };
}
function go_buildinfo_draft({ path, version, sum }) {
    const slash = path.lastIndexOf('/');
    const purl = makePurl('golang', slash < 0 ? undefined : path.slice(0, slash), path.slice(slash + 1), version);
    return {
        ref: purl ?? path,
        purl,
        name: path,
        version,
        type: 'library',
        // h1: SHA-256 over the list of the module's files, https://go.dev/ref/mod#go-sum-files
        hashes: sum === undefined ? [] : [{ algorithm: 'h1', hex: Buffer.from(sum, 'base64').toString('hex') }],
    };
}
/** @param size of the file: segments that are longer together lie on each other, and the rest of them is not searched */
function buildStrings(elf, size) {
    const section = elf.section('.go.buildinfo');
    const places = section === undefined ? elf.writable : [{ bytes: section, address: 0 }];
    let [left, magics] = [size, mostMagics];
    for (const { bytes, address } of places) {
        left -= bytes.length;
        if (left < 0)
            return undefined;
        for (let at = find(bytes, 0); at >= 0; at = find(bytes, at + 1)) {
            if (magics-- === 0)
                return undefined;
            // a program that reads such information has the magic among its own data too
            if ((address + at) % alignment !== 0 || at + headerSize > bytes.length)
                continue;
            const found = readStrings(elf, bytes.subarray(at));
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function find(bytes, from) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(magic, from);
}
function readStrings(elf, info) {
    const pointerSize = info[14] ?? 0;
    const flags = info[15] ?? 0;
    let version;
    let modules;
    if ((flags & inlineFlag) !== 0) {
        const first = inline(info, headerSize, longestVersion);
        version = first?.bytes;
        modules = first && inline(info, first.end, longestModules)?.bytes;
    }
    else {
        const little = (flags & bigEndianFlag) === 0;
        version = pointed(elf, pointer(info, 16, pointerSize, little), pointerSize, little, longestVersion);
        modules = pointed(elf, pointer(info, 16 + pointerSize, pointerSize, little), pointerSize, little, longestModules);
    }
    const name = version && go_buildinfo_text(version);
    if (name === undefined || !/^(go\d|devel )/.test(name))
        return undefined;
    const inner = modules !== undefined && modules.length >= 2 * go_buildinfo_mark + 1 ? modules.subarray(go_buildinfo_mark, -go_buildinfo_mark) : undefined;
    return { version: name, modules: inner?.at(-1) === 0x0a ? go_buildinfo_text(inner) : '' };
}
/** A string behind its length as a varint (7 bits a byte, the lowest first). */
function inline(bytes, at, longest) {
    let length = 0;
    for (let i = 0; i < 5; i++) {
        const byte = bytes[at + i];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * i);
        if (byte >= 0x80)
            continue;
        const start = at + i + 1;
        const end = start + length;
        return length > longest || end > bytes.length ? undefined : { bytes: bytes.subarray(start, end), end };
    }
    return undefined;
}
/** The string whose header (pointer, length) stands at an address. */
function pointed(elf, address, size, little, longest) {
    const header = elf.at(address);
    if (header === undefined || header.length < 2 * size)
        return undefined;
    const length = pointer(header, size, size, little);
    const content = elf.at(pointer(header, 0, size, little));
    return content === undefined || length > longest || length > content.length ? undefined : content.subarray(0, length);
}
function pointer(bytes, at, size, little) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + size > bytes.length || (size !== 4 && size !== 8))
        return -1;
    return size === 4 ? view.getUint32(at, little) : Number(view.getBigUint64(at, little));
}
function go_buildinfo_text(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/evidence/sbom/derived/npm-tree.js





const manifestShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1).max(214), version: fields_text });
const entryShape = schemas/* object */.Ikc({
    name: fields_text,
    version: fields_text,
    integrity: fields_text,
    link: schemas/* boolean */.zMY().optional().catch(undefined),
    dependencies: schemas/* unknown */.L5J().optional(),
});
/** Deepest nesting in a lock of version 1, and most entries of any lock. */
const npm_tree_deepest = 64;
const mostEntries = 200_000;
/**
 * The packages of a tool that is a tree of npm packages: those of the lock, and of the manifests those it does not
 * name. Packages that stand in the tree twice at one version are one component.
 * Formats: https://docs.npmjs.com/cli/configuring-npm/package-lock-json, versions 1 to 3.
 * @throws SbomError when the lock or a manifest is broken JSON
 */
function npmTree({ lock, manifest, manifests = [] }) {
    const inventory = new Inventory();
    const own = manifest && manifestDraft(manifest);
    const subject = own && inventory.subject({ ...own, type: 'application' });
    const add = (draft) => {
        if (draft?.ref !== undefined && inventory.get(draft.ref) === undefined)
            inventory.add(draft);
    };
    if (lock !== undefined)
        for (const draft of lockDrafts(lock))
            add(draft);
    for (const one of manifests)
        add(manifestDraft(one));
    return { from: 'npm-tree', ...(subject !== undefined && { subject }), components: inventory.taken().components };
}
function manifestDraft(bytes) {
    const { data } = manifestShape.safeParse(npm_tree_json(bytes));
    return data && npm_tree_draft(data.name, data.version, undefined);
}
function* lockDrafts(bytes) {
    const { packages, dependencies } = npm_tree_json(bytes);
    if (isRecord(packages))
        yield* packageDrafts(packages);
    else if (isRecord(dependencies))
        yield* dependencyDrafts(dependencies);
}
/** Versions 2 and 3: one entry a place in the tree; links and what lies outside node_modules are no packages of it. */
function* packageDrafts(packages) {
    for (const place of Object.keys(packages).slice(0, mostEntries)) {
        const inside = place.lastIndexOf('node_modules/');
        const { data } = entryShape.safeParse(packages[place]);
        if (inside < 0 || data === undefined || data.link === true)
            continue;
        yield npm_tree_draft(data.name ?? place.slice(inside + 'node_modules/'.length), data.version, data.integrity);
    }
}
/** Version 1: a tree; an alias has its real name in the version. */
function* dependencyDrafts(dependencies) {
    let level = [dependencies];
    let left = mostEntries;
    for (let depth = 0; depth < npm_tree_deepest && level.length > 0; depth++) {
        const next = [];
        for (const entries of level) {
            for (const [name, value] of Object.entries(entries)) {
                const { data } = entryShape.safeParse(value);
                if (data === undefined || left-- <= 0)
                    continue;
                const [, real, version] = /^npm:(.+)@([^@]+)$/.exec(data.version ?? '') ?? [undefined, name, data.version];
                yield npm_tree_draft(real ?? name, version, data.integrity);
                if (isRecord(data.dependencies))
                    next.push(data.dependencies);
            }
        }
        level = next;
    }
}
/** A version that is a place (`file:…`, a URL) is none that a registry knows. */
function npm_tree_draft(name, version, integrity) {
    const known = version !== undefined && /^\d/.test(version) ? version : undefined;
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const purl = version !== undefined && known === undefined
        ? undefined
        : makePurl('npm', slash < 0 ? undefined : name.slice(0, slash), name.slice(slash + 1), known);
    return {
        ref: purl ?? `${name}@${version ?? ''}`,
        purl,
        name,
        version: known,
        type: 'library',
        hashes: integrityHashes(integrity),
    };
}
/** Subresource integrity: `sha512-BASE64`, several between spaces. */
function integrityHashes(integrity = '') {
    return [...integrity.matchAll(/(?:^|\s)(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]{27,86}={0,2})/g)].map(([, algorithm = '', digest = '']) => ({ algorithm, hex: Buffer.from(digest, 'base64').toString('hex') }));
}
function npm_tree_json(bytes) {
    const document = openDocument(bytes);
    return document.kind === 'json' ? document.value : {};
}

;// CONCATENATED MODULE: ./build/evidence/sbom/derived/pip-metadata.js



/** Longest METADATA and RECORD that are read, in bytes; the description makes some METADATA long, and its end does not matter. */
const longestHead = 256 * 1024;
const longestRecord = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
const mostFiles = 200_000;
/** Longest line of RECORD; no path is longer than 4096. */
const pip_metadata_longestLine = 8192;
/** The standard has no bound for names; the index has this one. */
const longestName = 256;
/**
 * The distributions of a Python environment, each from the METADATA of its dist-info (or PKG-INFO of its egg-info).
 * Format: https://packaging.python.org/specifications/core-metadata/. One without a usable name is left out.
 */
function pipMetadata(metadata) {
    const inventory = new Inventory();
    for (const one of metadata)
        inventory.add(pip_metadata_distribution(one) ?? {});
    return { from: 'pip-metadata', components: inventory.taken().components };
}
function pip_metadata_distribution(bytes) {
    const text = new TextDecoder().decode(bytes.subarray(0, longestHead));
    const end = /(?:^|\r?\n)\r?\n/.exec(text)?.index;
    const head = end === undefined ? text : text.slice(0, end);
    const field = (name) => {
        const value = new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(head)?.[1]?.trim();
        return value === undefined || value === '' || value === 'UNKNOWN' || value.length > longestName ? undefined : value;
    };
    const name = field('Name');
    if (name === undefined || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        return undefined;
    const version = field('Version');
    return {
        purl: makePurl('pypi', undefined, pythonName(name), version),
        name,
        version,
        type: 'library',
        licenses: [field('License-Expression') ?? field('License')],
    };
}
/**
 * The files that RECORD lists, with digests where it has them; lines that are none are left out.
 * Format: https://packaging.python.org/specifications/recording-installed-packages/#the-record-file
 */
function pipRecord(bytes) {
    const files = [];
    for (const line of new TextDecoder().decode(bytes.subarray(0, longestRecord)).split(/\r?\n/)) {
        if (files.length >= mostFiles)
            break;
        if (line.length > pip_metadata_longestLine)
            continue;
        const [, plain, quoted, algorithm, digest, size] = /^(?:([^",]+)|"((?:[^"]|"")+)"),(?:(sha256|sha384|sha512)=([A-Za-z0-9_-]{43,86}))?,(\d{1,15})?$/.exec(line) ?? [];
        const path = plain ?? quoted?.replaceAll('""', '"');
        if (path === undefined)
            continue;
        files.push({
            path,
            ...(algorithm !== undefined && { algorithm, hex: Buffer.from(digest ?? '', 'base64url').toString('hex') }),
            ...(size !== undefined && { size: Number(size) }),
        });
    }
    return files;
}

;// CONCATENATED MODULE: ./build/host/packages/bounded-file.js

/** The bytes of a regular file of at most `limit` bytes; undefined for anything else. Does not block on a FIFO. Never throws. */
function boundedBytes(path, limit) {
    return bounded_file_read(path, (size) => (size > limit ? undefined : size));
}
/** The first bytes of a regular file, at most `length`; undefined for anything else. Does not block on a FIFO. Never throws. */
function headBytes(path, length) {
    return bounded_file_read(path, (size) => Math.min(size, length));
}
/** @param wanted how many bytes of a file of this size; undefined: it is left alone */
function bounded_file_read(path, wanted) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
    try {
        const facts = (0,external_node_fs_.fstatSync)(fd);
        const bytes = facts.isFile() ? wanted(facts.size) : undefined;
        if (bytes === undefined)
            return undefined;
        const buffer = Buffer.allocUnsafe(bytes);
        let length = 0;
        while (length < buffer.length) {
            const got = (0,external_node_fs_.readSync)(fd, buffer, length, buffer.length - length, null);
            if (got === 0)
                break;
            length += got;
        }
        return buffer.subarray(0, length);
    }
    catch {
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./build/host/packages/directory-entries.js

/** How many are read from the directory at once. */
const AT_ONCE = 256;
/** What is in a directory, read as it is asked for: whoever has enough stops. Nothing, when it cannot be read. Never throws. */
function* directoryEntries(directory) {
    let opened;
    try {
        opened = (0,external_node_fs_.opendirSync)(directory, { bufferSize: AT_ONCE });
    }
    catch {
        return; // gone, or not ours to read
    }
    try {
        for (let entry = opened.readSync(); entry !== null; entry = opened.readSync())
            yield entry;
    }
    catch {
        // as far as it could be read
    }
    finally {
        opened.closeSync();
    }
}

;// CONCATENATED MODULE: ./build/evidence/packages/os-release.js
/** Reads os-release(5). Undefined when it has no usable ID. */
function os_release_distribution(text) {
    const value = (key) => new RegExp(`^${key}=(["']?)([a-z0-9._-]{1,64})\\1[ \\t]*$`, 'm').exec(text)?.[2];
    const id = value('ID');
    const version = value('VERSION_ID');
    return id === undefined ? undefined : { id, release: version === undefined ? id : `${id}-${version}` };
}

;// CONCATENATED MODULE: ./build/evidence/packages/deb-vendor.js
/**
 * The vendor of a Debian package, lower-case, where it names one: in the field Origin or Vendor; else in its revision, as the vendors of
 * changed packages do (`-1nodesource1`), where that is the domain of its maintainer's address too. Of others dpkg keeps nothing that
 * tells, and the distribution counts as vendor.
 */
function debVendor({ origin, version, maintainer = '' }) {
    if (origin !== undefined && /^[A-Za-z][A-Za-z0-9 ._-]{0,39}$/.test(origin))
        return origin.toLowerCase().replaceAll(' ', '-');
    const revision = /-[\d.]+([a-z]{3,20})\d/.exec(version)?.[1];
    const domain = /@(?:[\w-]+\.)*([\w-]+)\.[a-z]+>?$/.exec(maintainer)?.[1];
    return revision === domain ? revision : undefined;
}
/**
 * Namespace and `distro` of the package URL of a Debian package: its vendor (purl-spec, type deb), so that no advisory of a distribution is
 * held against what somebody else built.
 * @param distribution id, as `debian`; release, as `debian-12`
 */
const debNamespace = (vendor, { id, release }) => vendor === undefined || vendor === id ? { namespace: id, distro: release } : { namespace: vendor, distro: undefined };

;// CONCATENATED MODULE: ./build/evidence/sbom/derived/dpkg.js



/** Longest status file that is read, in bytes; a full desktop has 5 MiB. */
const dpkg_longest = 64 * 1024 * 1024;
/**
 * The installed packages of dpkg's status file (/var/lib/dpkg/status, or paragraphs of it: `dpkg-query --status`).
 * The purl has the source package where it has another name (`upstream=`, as syft writes it): advisories name sources.
 * @param only names of the packages that are wanted; all without it
 */
function dpkgComponents(status, distribution, only) {
    const inventory = new Inventory();
    const text = new TextDecoder().decode(status.subarray(0, dpkg_longest));
    const { id, version: release } = distribution;
    for (const paragraph of paragraphs(text)) {
        const { package: name, version, architecture, source, maintainer } = paragraph;
        const vendor = debVendor({ origin: paragraph.origin ?? paragraph.vendor, version: version ?? '', maintainer });
        const { namespace, distro } = debNamespace(vendor, { id, release: release && `${id}-${release}` });
        if (name === undefined || !/^[a-z0-9][a-z0-9+.-]{0,255}$/.test(name))
            continue;
        if (only !== undefined && !only.has(name))
            continue;
        if (paragraph.status !== undefined && !/^\S+ \S+ installed$/.test(paragraph.status))
            continue;
        const upstream = source?.split(' ', 1)[0];
        const qualifiers = {
            ...(architecture !== undefined && { arch: architecture }),
            ...(distro !== undefined && { distro }),
            ...(upstream !== undefined && upstream !== name && { upstream }),
        };
        const purl = makePurl('deb', namespace, name, version, Object.keys(qualifiers).length > 0 ? qualifiers : undefined);
        inventory.add({ purl, name, version, type: 'library', supplier: maintainer });
    }
    return { from: 'dpkg', components: inventory.taken().components };
}
const fields = new Set([
    'package',
    'version',
    'architecture',
    'source',
    'maintainer',
    'status',
    'origin',
    'vendor',
]);
/** The paragraphs of a control file, with those fields that are read; continued lines belong to none of them. */
function* paragraphs(text) {
    let current = {};
    for (let at = 0; at <= text.length;) {
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        const line = text.slice(at, end);
        at = end + 1;
        if (line.trim() === '') {
            yield current;
            current = {};
            continue;
        }
        const colon = line.indexOf(':');
        const key = line.slice(0, Math.max(0, colon)).toLowerCase();
        const value = line.slice(colon + 1).trim();
        if (fields.has(key) && value !== '' && value.length <= 1024)
            current[key] ??= value;
    }
    yield current;
}

;// CONCATENATED MODULE: ./build/host/evidence/dpkg-sources.js



const MAX_STATUS = 64 * 1024 * 1024;
const MAX_RELEASE = 256 * 1024;
/**
 * What dpkg's status file says of the packages of tools. It is read once, when the first of them is asked for, and of it only what
 * is about those packages is kept.
 */
class DpkgSources {
    #wanted;
    #root;
    #found;
    /** @param records of all tools that will be asked for @param root what stands for `/` */
    constructor(records, root = '') {
        this.#wanted = namesIn(records);
        this.#root = root;
    }
    /** The components of one tool, in the order of the status file; nothing where dpkg has no part in it. Never throws. */
    of(records) {
        const own = namesIn(records);
        if (own.size === 0)
            return [];
        this.#found ??= this.#read();
        const components = this.#found.filter(({ name }) => own.has(name));
        return components.length === 0 ? [] : [{ from: 'dpkg', components }];
    }
    #read() {
        const release = boundedBytes(`${this.#root}/etc/os-release`, MAX_RELEASE)?.toString() ?? '';
        const system = os_release_distribution(release);
        const status = system && boundedBytes(`${this.#root}/var/lib/dpkg/status`, MAX_STATUS);
        if (system === undefined || status === undefined)
            return [];
        const [id, version] = [system.id, system.release.slice(system.id.length + 1)];
        return dpkgComponents(status, { id, ...(version === '' ? {} : { version }) }, this.#wanted).components;
    }
}
const namesIn = (records) => new Set(records.filter(({ database }) => database === 'dpkg').map(({ name }) => name));

;// CONCATENATED MODULE: ./build/host/evidence/derive.js










const MAX_PROGRAM = 256 * 1024 * 1024;
/** Of one package.json, of the head of one METADATA, and of all of them of a tool. */
const MAX_FILE = 256 * 1024;
const MAX_FILES = 64 * 1024 * 1024;
/** Packages of one tree, and components of one tool. */
const MAX_PACKAGES = 5000;
/** Entries of directories that are looked at for them. */
const derive_MAX_ENTRIES = 20_000;
const ELF = Buffer.from('\x7fELF', 'latin1');
/**
 * What a tool without an SBOM is made of, as its own files say: build information of Go and Rust programs, the packages in a tree
 * of npm, the distributions beside a module of Python, the source package of dpkg. Never throws.
 * @param records what package databases say of the file
 * @param sources the status file, read for all tools
 */
function derive(path, records, sources = new DpkgSources(records)) {
    return [...program(path), ...npm(path), ...python(path), ...sources.of(records)].map(({ from, components }) => ({
        path,
        from,
        components: components.slice(0, MAX_PACKAGES).map(({ name, version, purl }) => ({
            name,
            ...(version === undefined ? {} : { version }),
            ...(purl === undefined ? {} : { purl }),
        })),
    }));
}
function program(path) {
    if (headBytes(path, ELF.length)?.equals(ELF) !== true)
        return [];
    const bytes = boundedBytes(path, MAX_PROGRAM);
    if (bytes === undefined)
        return [];
    return [goBuildInfo(bytes), cargoAuditable(bytes)].flatMap((found) => found === undefined ? [] : [withSubject(found)]);
}
/** The program's own module is a component too: advisories name it. */
const withSubject = ({ subject, components, from }) => ({
    from,
    components: subject === undefined ? components : [subject, ...components],
});
function npm(path) {
    const directory = packageDirectories(path).at(-1);
    if (directory === undefined)
        return [];
    const names = lister();
    const modules = (0,external_node_path_.join)(directory, 'node_modules');
    const packages = names(modules).flatMap((name) => name.startsWith('@') ? names((0,external_node_path_.join)(modules, name)).map((bare) => (0,external_node_path_.join)(name, bare)) : [name]);
    const places = [directory, ...packages.map((name) => (0,external_node_path_.join)(modules, name))];
    const manifests = contents(places, (place, limit) => boundedBytes((0,external_node_path_.join)(place, 'package.json'), limit));
    try {
        return [npmTree({ manifests })];
    }
    catch {
        return []; // a broken manifest in the tree
    }
}
function python(path) {
    const site = siteOf(path);
    if (site === undefined)
        return [];
    const infos = lister()(site).filter((name) => name.endsWith('.dist-info'));
    return [pipMetadata(contents(infos, (name, limit) => headBytes((0,external_node_path_.join)(site, name, 'METADATA'), limit)))];
}
/** Lists directories, sorted by name and without what begins with a dot: so many entries of all of them together. */
function lister() {
    let left = derive_MAX_ENTRIES;
    return (directory) => {
        const found = [];
        if (left <= 0)
            return found;
        for (const { name } of directoryEntries(directory)) {
            if (left-- <= 0)
                break;
            if (!name.startsWith('.'))
                found.push(name);
        }
        return found.sort();
    };
}
/** What is read in the places, each as it is asked for, so that one is held at a time: of 5000 places, and 64 MiB of all of them. */
function* contents(places, read) {
    let left = MAX_FILES;
    for (const place of places.slice(0, MAX_PACKAGES)) {
        if (left <= 0)
            return;
        const bytes = read(place, Math.min(MAX_FILE, left));
        if (bytes === undefined)
            continue;
        left -= bytes.length;
        yield bytes;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/host/evidence/clock.js

const systemClock = {
    now: Date.now,
    after: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => { }),
};

// EXTERNAL MODULE: ./build/host/evidence/evidence-files.js
var evidence_files = __webpack_require__(4603);
;// CONCATENATED MODULE: ./build/host/evidence/collection.js


/** Bytes of everything that is gathered about a job. */
const collection_MAX_BYTES = 128 * 1024 * 1024;
/** Subjects named one by one where many miss the same thing for the same reason. */
const MAX_SAME = 20;
const MAX_REASON = 500;
/** Takes what is gathered, until it is closed. */
class Collection {
    #now;
    #material = new Map();
    #bytes = new Map();
    #missed = [];
    #total = 0;
    #closed = false;
    constructor(now) {
        this.#now = now;
    }
    /** Takes an answer; what is not had is missed. */
    give(source, subject, { found, missed }) {
        if (this.#closed)
            return;
        const kept = found.filter((each) => this.#keep(each, source.shared ? undefined : subject));
        if (kept.length < found.length)
            this.miss(source, subject, 'there is more of it than is taken');
        if (missed !== undefined)
            this.miss(source, subject, missed);
        else if (found.length === 0)
            this.miss(source, subject, 'there is none');
    }
    miss({ axis, name }, subject, reason) {
        if (!this.#closed)
            this.#missed.push({ axis, subject: subject ?? name, source: name, reason: reason.slice(0, MAX_REASON) });
    }
    /** Takes nothing more. @returns what there is, in an order that does not depend on who answered first */
    close(gathered, offline) {
        this.#closed = true;
        const document = {
            schema: 'ironclaw.guard/evidence/v1',
            gathered: new Date(gathered).toISOString(),
            offline,
            material: sorted([...this.#material.values()], (each) => [each.kind, each.subject, each.source, each.sha256]),
            packages: [],
            derived: [],
            missed: together(this.#missed),
        };
        return { document, read: (sha256) => this.#bytes.get(sha256) };
    }
    #keep({ kind, source, bytes, fetched }, subject) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        const key = JSON.stringify([kind, subject, source, sha256]);
        if (this.#material.has(key))
            return true;
        const more = this.#bytes.has(sha256) ? 0 : bytes.length;
        if (this.#total + more > collection_MAX_BYTES || this.#material.size >= evidence_files/* MAX_MATERIALS */.Mn)
            return false;
        this.#total += more;
        this.#bytes.set(sha256, bytes);
        const moment = fetched ?? new Date(this.#now()).toISOString();
        const material = { sha256, bytes: bytes.length, kind, source, fetched: moment };
        this.#material.set(key, subject === undefined ? material : { ...material, subject });
        return true;
    }
}
/** At most twenty for one reason; the last of them speaks for the rest. */
function together(missed) {
    const groups = new Map();
    for (const each of sorted(missed, ({ axis, source, reason, subject }) => [axis, source, reason, subject])) {
        const key = JSON.stringify([each.axis, each.source, each.reason]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return [...groups.values()].flatMap((group) => {
        const shown = group.slice(0, MAX_SAME);
        const [first] = group;
        if (first === undefined || group.length <= MAX_SAME)
            return shown;
        return [...shown, { ...first, subject: `${group.length - MAX_SAME} more` }];
    });
}
function sorted(entries, key) {
    const keyed = entries.map((entry) => ({ entry, key: JSON.stringify(key(entry)) }));
    return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry);
}

// EXTERNAL MODULE: ./build/host/evidence/http/client.js + 6 modules
var client = __webpack_require__(2733);
;// CONCATENATED MODULE: ./build/host/evidence/memory.js
/** Answers of this gathering and of earlier ones: what two tools ask is asked once. `offline`: what forbids asking; undefined when nothing does. */
class Memory {
    #offline;
    #cache;
    #clock;
    #running = new Map();
    constructor(offline, cache, clock) {
        this.#offline = offline;
        this.#cache = cache;
        this.#clock = clock;
    }
    remembered(key, keep, fetch) {
        const name = JSON.stringify(key);
        const running = this.#running.get(name) ?? this.#answer(key, keep, fetch);
        this.#running.set(name, running);
        return running;
    }
    async #answer(key, keep, fetch) {
        const kept = this.#cache?.read(key, keep, this.#clock.now());
        if (kept !== undefined)
            return { found: kept };
        if (this.#offline !== undefined)
            throw new Error(`not asked: ${this.#offline}`);
        const answer = await fetch();
        if (answer.missed === undefined)
            this.#cache?.write(key, answer.found, this.#clock.now());
        return answer;
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/gather.js




const BUDGET = 2000;
/** Tools of one job about which anything is asked. */
const MAX_WANTED = 500;
/**
 * Gathers evidence about tools: asks every source everything at once, and gives back what came when all has been answered or
 * the budget is used up, whichever is first. Never rejects: what was looked for and not had stands in `missed` with the reason.
 *
 * @returns the document, `packages` and `derived` empty, and its material
 */
async function gather_gather(wanted, sources, options = {}) {
    const { budget = BUDGET, offline, cache, clock = systemClock, http: how = {} } = options;
    const begun = clock.now();
    const over = new AbortController();
    const collection = new Collection(clock.now);
    const memory = new Memory(offline, cache, clock);
    const http = new client/* HttpClient */.Q({ requestTime: budget, ...how, signal: over.signal });
    const open = new Set();
    const time = clock.after(budget, over.signal);
    const left = wanted.length - MAX_WANTED;
    const work = sources.flatMap((source) => source.questions(wanted.slice(0, MAX_WANTED)).map(async (question) => {
        const unfinished = () => collection.miss(source, question.subject, `it was not there within ${budget} ms`);
        open.add(unfinished);
        const asking = {
            http,
            offline,
            remembered: (key, keep, fetch) => memory.remembered(key, keep, fetch),
            give: (answer) => collection.give(source, question.subject, answer),
        };
        try {
            await question.ask(asking);
        }
        catch (error) {
            collection.miss(source, question.subject, error.message);
        }
        open.delete(unfinished);
    }));
    await Promise.race([Promise.all(work), time]);
    for (const unfinished of open)
        unfinished();
    if (left > 0)
        for (const source of sources)
            collection.miss(source, `${left} more tools`, `nothing is asked about more than ${MAX_WANTED}`);
    const evidence = collection.close(begun, offline !== undefined);
    over.abort();
    http.close();
    cache?.trim();
    return evidence;
}

// EXTERNAL MODULE: ./build/host/evidence/services.js + 3 modules
var services = __webpack_require__(5439);
;// CONCATENATED MODULE: ./build/host/evidence/wanted.js
/** What the evidence about a tool is filed under: its digest, else its purl, else its path. */
function subjectOf({ path, sha256, purl }) {
    return sha256 !== undefined ? `sha256:${sha256}` : (purl ?? path);
}
/** The repository of a tool on a GitHub server; undefined when it names none there. */
function repositoryOn(server, repository) {
    if (repository === undefined || repository.length > 500)
        return undefined;
    const path = repository.includes('://') ? pathOn(server, repository.replace(/^git\+/, '')) : repository;
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(path?.replace(/\.git$/, '') ?? '') ?? [];
    if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.+$/.test(name))
        return undefined;
    return { owner, name };
}
function pathOn(server, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.host === server.host ? url.pathname.replace(/^\/|\/$/g, '') : undefined;
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/json-lines.js
/** Lines that are looked at: bundles of a release rarely have more than a hundred. */
const MAX_LINES = 1000;
/**
 * Checks that a file holds what bundles and trusted roots are: a JSON document, or JSON Lines, as `*.intoto.jsonl` and what
 * `gh attestation download` and `gh attestation trusted-root` write.
 * @throws Error with a sentence when it is neither
 */
function requireJsonLines(bytes, name) {
    const text = Buffer.from(bytes).toString('utf8');
    if (isJson(text))
        return;
    const lines = text.split('\n', MAX_LINES + 1).filter((line) => line.trim() !== '');
    if (lines.length === 0 || lines.length > MAX_LINES || !lines.every(isJson))
        throw new Error(`${name} is neither a JSON document nor up to ${MAX_LINES} lines of JSON`);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/given-files.js






const MiB = 1024 * 1024;
const given_files_MAX_FILE = 16 * MiB;
/** KEV and EPSS are one file with everything. */
const MAX_LIST = 64 * MiB;
/** All files of one folder. */
const MAX_FOLDER = 64 * MiB;
const given_files_MAX_FILES = 2000;
const MAX_DEPTH = 4;
const given_files_MAX_ENTRIES = 20_000;
const FILES = /\.(json|ya?ml)$/i;
/** Kinds of which a directory may hold many. */
const FOLDERS = new Set(['advisory', 'vex', 'manifest', 'manifest-bundle']);
/** Kinds of which one file may hold several, a line each. */
const LINES = new Set(['bundle', 'trusted-root', 'manifest-bundle']);
const AXIS = {
    bundle: 'provenance',
    'trusted-root': 'provenance',
    'registry-keys': 'provenance',
    sbom: 'sbom',
    vex: 'exposure',
    advisory: 'exposure',
    kev: 'exposure',
    epss: 'exposure',
    manifest: 'baseline',
    'manifest-bundle': 'baseline',
    'policy-pack': 'baseline',
};
/**
 * Files the user gave, for a tool or for all: nothing is asked of anybody. A directory gives its *.json, *.yaml and *.yml, in
 * order of name; links in it are passed over.
 *
 * @param files those that are about no tool in particular
 * @param within where they must lie in the end, links resolved: what a change under test names must not be any file root can read
 */
function given_files_givenFiles(files, within) {
    return [...new Set(Object.values(AXIS))].map((axis) => ({
        name: 'given files',
        axis,
        questions: (wanted) => {
            const ofAxis = ({ kind }) => AXIS[kind] === axis;
            const about = (subject) => (file) => asked(subject, file, within);
            return [
                ...files.filter(ofAxis).map(about(undefined)),
                ...wanted.flatMap((each) => (each.files ?? []).filter(ofAxis).map(about(subjectOf(each)))),
            ];
        },
    }));
}
function asked(subject, file, within) {
    return { subject: file.subject ?? subject, ask: async (asking) => asking.give(given_files_read(file, within)) };
}
function given_files_read({ kind, path }, root) {
    const real = resolved(path);
    const within = root && resolved(root);
    if (within !== undefined && !(0,plain_file/* isInside */.FK)(real, within))
        throw new Error(`${path} leads out of ${within}`);
    if (!(0,external_node_fs_.statSync)(real).isDirectory())
        return { found: [given_files_contents(kind, real, path, within)] };
    if (!FOLDERS.has(kind))
        throw new Error(`${path} is a directory; a file was expected`);
    const listing = { files: [], left: 0, entries: 0 };
    given_files_list(real, 0, listing);
    const failures = listing.left > 0 ? [`${listing.left} of its entries were passed over`] : [];
    let room = MAX_FOLDER;
    const found = listing.files.flatMap((each) => {
        try {
            if (room < 0)
                throw new Error(`its files have more than the ${MAX_FOLDER} bytes that are read`);
            const content = given_files_contents(kind, each, (0,external_node_path_.join)(path, each.slice(real.length)), within ?? real);
            room -= content.bytes.length;
            return [content];
        }
        catch (error) {
            failures.push(error.message);
            return [];
        }
    });
    const more = failures.length > 1 ? `, and ${failures.length - 1} more` : '';
    return { found, missed: failures[0] && `${path}: ${failures[0]}${more}` };
}
/** @param source the path as it was given */
function given_files_contents(kind, path, source, within) {
    const limit = kind === 'kev' || kind === 'epss' ? MAX_LIST : given_files_MAX_FILE;
    const raw = (0,plain_file/* readPlainFile */.b$)(path, { bytes: limit, within });
    if (raw === undefined)
        throw new Error(`${path} does not exist`);
    const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipped(raw, path, limit) : raw;
    if (LINES.has(kind))
        requireJsonLines(bytes, path);
    return { kind, source, bytes };
}
function gunzipped(bytes, path, limit) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limit });
    }
    catch {
        throw new Error(`${path} is compressed data that cannot be read, or more than ${limit} bytes of it`);
    }
}
function given_files_list(directory, depth, listing) {
    for (const entry of entries(directory)) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        const more = ++listing.entries <= given_files_MAX_ENTRIES;
        if (entry.isDirectory() && depth < MAX_DEPTH && more)
            given_files_list(path, depth + 1, listing);
        else if (entry.isFile() && !FILES.test(entry.name))
            continue;
        else if (entry.isFile() && listing.files.length < given_files_MAX_FILES && more)
            listing.files.push(path);
        else
            listing.left++;
    }
}
function entries(directory) {
    return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function resolved(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        throw new Error(`${path} does not exist, or cannot be read`);
    }
}

// EXTERNAL MODULE: ./build/host/evidence/http/address.js
var http_address = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/host/evidence/http/request-error.js
var request_error = __webpack_require__(1070);
// EXTERNAL MODULE: ./build/host/evidence/sources/json-answer.js
var json_answer = __webpack_require__(9772);
;// CONCATENATED MODULE: ./build/host/evidence/sources/source.js
/** A question whose whole answer is one kept answer. */
function question(subject, key, keep, fetch) {
    return {
        subject,
        ask: async (asking) => asking.give(await asking.remembered(key, keep, () => fetch(asking))),
    };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/exploitation.js






/** Bytes of the decompressed list: EPSS has about 10 MB in 2026. */
const exploitation_MAX_LIST = 64 * 1024 * 1024;
const kevSchema = schemas/* object */.Ikc({ vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** CISA's list of vulnerabilities known to be exploited, JSON. Asked only where a tool's packages are known. */
function kevCatalogue(url) {
    return exploitation_list('KEV', 'kev', url, (answer) => {
        (0,json_answer/* jsonAnswer */.t)(answer, kevSchema);
        return answer.body;
    });
}
/** FIRST's exploitation probabilities, CSV, compressed with gzip or not. Asked only where a tool's packages are known. */
function epssScores(url) {
    return exploitation_list('EPSS', 'epss', url, ({ body, url: { host } }) => {
        const csv = body[0] === 0x1f && body[1] === 0x8b ? exploitation_gunzipped(body, host) : body;
        if (!/^(#[^\n]*\n)?cve,epss/.test(csv.toString('latin1', 0, 1000)))
            throw new request_error/* RequestError */.GI(`${host} answered with something else than EPSS scores as CSV`);
        return csv;
    });
}
function exploitation_list(name, kind, url, read) {
    return {
        name,
        axis: 'exposure',
        questions: (wanted) => {
            if (!wanted.some(hasPackages))
                return [];
            return [
                question(undefined, [name, url.href], 'changing', async ({ http }) => {
                    const answer = await http.ask(url, { accept: '*/*', limit: exploitation_MAX_LIST });
                    if (answer === undefined)
                        return { found: [] };
                    return { found: [{ kind, source: (0,http_address/* printed */.zd)(url), bytes: read(answer) }] };
                }),
            ];
        },
    };
}
function hasPackages({ purl, components = [], files = [] }) {
    return purl !== undefined || components.length > 0 || files.some(({ kind }) => kind === 'sbom');
}
function exploitation_gunzipped(body, host) {
    try {
        return (0,external_node_zlib_.gunzipSync)(body, { maxOutputLength: exploitation_MAX_LIST });
    }
    catch {
        throw new request_error/* RequestError */.GI(`${host} sent compressed data that cannot be read, or more than ${exploitation_MAX_LIST} bytes of it`);
    }
}

// EXTERNAL MODULE: ./build/host/evidence/sources/github-api.js
var github_api = __webpack_require__(6773);
;// CONCATENATED MODULE: ./build/host/evidence/sources/github-attestations.js






const SHA256 = /^[0-9a-f]{64}$/;
const PAGE = 100;
const MAX_PAGES = 5;
const MAX_BUNDLES = 50;
/** Bytes of one bundle: real ones have 10 to 100 KB. */
const MAX_BUNDLE = 4 * 1024 * 1024;
const listSchema = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(schemas/* object */.Ikc({
        bundle: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
        bundle_url: schemas/* string */.YjP().nullish(),
    })),
});
/**
 * Attestations of an artifact's digest on GitHub: those of its repository, and where it has none those of its owner.
 * Bundles stand in the answer, or, since July 2026, behind pre-signed addresses, compressed with snappy.
 */
function githubAttestations({ api, server, token }, unsnappy) {
    const name = 'GitHub attestations';
    return {
        name,
        axis: 'provenance',
        questions: (wanted) => wanted.flatMap(({ sha256, repository }) => {
            const place = repositoryOn(server, repository);
            if (sha256 === undefined || !SHA256.test(sha256) || place === undefined)
                return [];
            const subject = `sha256:${sha256}`;
            const key = [name, api.href, place.owner, place.name, subject];
            return question(subject, key, 'fixed', (asking) => attestations(asking, api, token, place, subject, unsnappy));
        }),
    };
}
async function attestations(asking, api, token, place, digest, unsnappy) {
    const list = (url) => listed(asking, url, token);
    const path = `attestations/${digest}`;
    const own = (0,github_api/* inRepository */.yJ)(api, place, path);
    const entries = (await list(own)) ?? (await ofOwner(list, api, place, path));
    const taken = entries.slice(0, MAX_BUNDLES);
    const results = await Promise.allSettled(taken.map((entry) => bundleOf(asking, entry, own, unsnappy)));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
    if (taken.length < entries.length)
        failures.push(`there are ${entries.length}, and ${MAX_BUNDLES} were taken`);
    return {
        found: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
        missed: failures[0] && `${failures.length} of ${entries.length} could not be had: ${failures[0]}`,
    };
}
/** Nothing says whether an owner is an organisation or a user. */
async function ofOwner(list, api, { owner }, path) {
    const results = await Promise.allSettled(['orgs', 'users'].map((kind) => list((0,http_address/* below */.Gz)(api, `${kind}/${owner}/${path}`))));
    const found = results.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : []));
    const [failure] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (found.length === 0 && failure !== undefined)
        throw failure;
    return found;
}
async function listed(asking, first, token) {
    const entries = [];
    let url = new URL(`?per_page=${PAGE}`, first);
    for (let page = 0; url !== undefined && page < MAX_PAGES; page++) {
        const answer = await asking.http.ask(url, (0,github_api/* githubRequest */.H6)(token));
        if (answer === undefined)
            return page === 0 ? undefined : entries;
        entries.push(...(0,json_answer/* jsonAnswer */.t)(answer, listSchema).attestations);
        url = (0,github_api/* nextPage */.Zj)(answer);
    }
    return entries;
}
/** A bundle's address is its own permission: the token is not shown there. */
async function bundleOf(asking, entry, list, unsnappy) {
    if (entry.bundle)
        return { kind: 'bundle', source: (0,http_address/* printed */.zd)(list), bytes: (0,json_answer/* jsonBytes */.y)(entry.bundle) };
    if (!entry.bundle_url)
        throw new Error(`${list.host} names an attestation without a bundle`);
    const url = (0,http_address/* ledTo */.rQ)(list, entry.bundle_url);
    const answer = await asking.http.ask(url, { accept: '*/*', limit: MAX_BUNDLE });
    if (answer === undefined)
        throw new Error(`${url.host} no longer has the bundle`);
    const { body, type } = answer;
    const bytes = type === 'application/json' ? body : unsnappy(body, MAX_BUNDLE);
    (0,json_answer/* jsonAnswer */.t)({ ...answer, body: Buffer.from(bytes) }, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
    return { kind: 'bundle', source: (0,http_address/* printed */.zd)(url), bytes };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/github-release.js








const MAX_ASSETS = 20;
const MAX_ASSET = 16 * 1024 * 1024;
const BUNDLE = /\.(intoto\.jsonl|sigstore|sigstore\.json)$/i;
const SBOM = /(\.(cdx|spdx|cyclonedx|bom|sbom)\.(json|xml)|\.spdx|(^|[._-])s?bom\.(json|xml))$/i;
const releaseSchema = schemas/* object */.Ikc({
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr().min(0),
        name: schemas/* string */.YjP().max(1000),
        size: schemas/* int */.Whr().min(0).optional(),
        digest: schemas/* string */.YjP().nullish(),
    })),
});
/**
 * What lies beside the assets of a tool's release on GitHub: bundles, and SBOMs: those named after its own asset, where there are
 * such. Both ask for the list of assets once.
 */
function githubRelease(github) {
    const lists = new WeakMap();
    const assetsOf = (http, url) => {
        const known = lists.get(http) ?? new Map();
        lists.set(http, known);
        const running = known.get(url.href) ?? github_release_listed(http, url, github.token);
        known.set(url.href, running);
        return running;
    };
    return [
        releaseSource('GitHub release, bundles', 'provenance', github, 'bundle', assetsOf, bundlesAmong),
        releaseSource('GitHub release, SBOMs', 'sbom', github, 'sbom', assetsOf, sbomsAmong),
    ];
}
const bundlesAmong = (assets) => assets.filter(({ name }) => BUNDLE.test(name));
const sbomsAmong = (assets, { distribution }) => {
    const all = assets.filter(({ name }) => SBOM.test(name));
    const own = all.filter(({ name }) => distribution !== undefined && name.startsWith(distribution));
    return own.length > 0 ? own : all;
};
async function github_release_listed(http, url, token) {
    const answer = await http.ask(url, (0,github_api/* githubRequest */.H6)(token));
    return answer && (0,json_answer/* jsonAnswer */.t)(answer, releaseSchema).assets;
}
function releaseSource(name, axis, { api, server, token }, kind, assetsOf, choose) {
    return {
        name,
        axis,
        // nothing may be held against a tool for a bundle that is about another asset of its release
        shared: kind === 'bundle',
        questions: (wanted) => wanted.flatMap((each) => {
            const place = repositoryOn(server, each.repository);
            if (place === undefined || !each.tag || each.tag.length > 500)
                return [];
            const url = (0,github_api/* inRepository */.yJ)(api, place, `releases/tags/${encodeURIComponent(each.tag)}`);
            const key = [name, url.href, each.distribution ?? ''];
            return question(subjectOf(each), key, 'changing', async (asking) => {
                const assets = await assetsOf(asking.http, url);
                if (assets === undefined)
                    return { found: [], missed: `there is no release ${each.tag}` };
                return download(asking, choose(assets, each), { api, place, token, kind, release: (0,http_address/* printed */.zd)(url) });
            });
        }),
    };
}
async function download(asking, chosen, from) {
    const taken = chosen.slice(0, MAX_ASSETS);
    const results = await Promise.allSettled(taken.map((asset) => assetOf(asking, asset, from)));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
    if (taken.length < chosen.length)
        failures.push(`there are ${chosen.length}, and ${MAX_ASSETS} were taken`);
    return {
        found: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
        missed: failures[0] && `${failures.length} of ${chosen.length} assets could not be had: ${failures[0]}`,
    };
}
async function assetOf(asking, asset, from) {
    const { id, name, size = 0, digest } = asset;
    if (size > MAX_ASSET)
        throw new Error(`${name} has ${size} bytes, more than the ${MAX_ASSET} that are taken`);
    const url = (0,github_api/* inRepository */.yJ)(from.api, from.place, `releases/assets/${id}`);
    const request = { ...(0,github_api/* githubRequest */.H6)(from.token, 'application/octet-stream'), limit: MAX_ASSET };
    const answer = await asking.http.ask(url, request);
    if (answer === undefined)
        throw new Error(`${name} is listed, and not there`);
    const { body: bytes } = answer;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (digest?.startsWith('sha256:') && digest !== `sha256:${sha256}`)
        throw new Error(`${name} has not the digest that the release lists`);
    if (from.kind === 'bundle')
        requireJsonLines(bytes, name);
    return { kind: from.kind, source: `${from.release}, asset ${name}`, bytes };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/github-sbom.js






const MAX_SBOM = 16 * 1024 * 1024;
const sbomSchema = schemas/* object */.Ikc({ sbom: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/** The SBOM GitHub makes of a repository's dependency graph: of its default branch now, not of a release. */
function githubDependencyGraph({ api, server, token }) {
    const name = 'GitHub dependency graph';
    return {
        name,
        axis: 'sbom',
        questions: (wanted) => wanted.flatMap((each) => {
            const place = repositoryOn(server, each.repository);
            if (place === undefined)
                return [];
            const url = (0,github_api/* inRepository */.yJ)(api, place, 'dependency-graph/sbom');
            return question(subjectOf(each), [name, url.href], 'changing', async ({ http }) => {
                const answer = await http.ask(url, { ...(0,github_api/* githubRequest */.H6)(token), limit: MAX_SBOM });
                if (answer === undefined)
                    return { found: [] };
                const { sbom } = (0,json_answer/* jsonAnswer */.t)(answer, sbomSchema);
                return { found: [{ kind: 'sbom', source: (0,http_address/* printed */.zd)(url), bytes: (0,json_answer/* jsonBytes */.y)(sbom) }] };
            });
        }),
    };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/purl.js

/** Reads a purl that names a version; undefined for every other text. */
function packageVersion(purl) {
    if (purl === undefined || purl.length > 1000)
        return undefined;
    try {
        const { type, namespace, name, version } = packageurl_js.PackageURL.fromString(purl);
        if (!type || !name || !version)
            return undefined;
        return { type, name: namespace ? `${namespace}/${name}` : name, version };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/registries.js
/**
 * Asks each registry of a kind, since nothing says which one a package came from, and takes what any of them has. What some of
 * them cannot say counts only when none has anything.
 * @throws the first one's Error when every one failed, and an Error when none is known
 */
async function fromEach(registries, ask) {
    if (registries.length === 0)
        throw new Error('no registry of its kind is known here');
    const results = await Promise.allSettled(registries.map(ask));
    const answers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (answers.length === 0 && failures[0] !== undefined)
        throw failures[0];
    const found = answers.flatMap((answer) => answer.found);
    const missed = answers.flatMap(({ missed }) => missed ?? [])[0] ?? (found.length > 0 ? undefined : failures[0]?.message);
    return { found, missed };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/npm-attestations.js






const attestationsSchema = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(schemas/* object */.Ikc({ bundle: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })).max(50),
});
/** Attestations npm registries keep of a published version: its provenance, and that it was published. */
function npmAttestations(registries) {
    const name = 'npm attestations';
    return {
        name,
        axis: 'provenance',
        questions: (wanted) => wanted.flatMap(({ purl }) => {
            const version = packageVersion(purl);
            if (version?.type !== 'npm')
                return [];
            const path = `-/npm/v1/attestations/${spelled(version.name)}@${encodeURIComponent(version.version)}`;
            const key = [name, ...registries.map(String), version.name, version.version];
            return question(purl, key, 'fixed', ({ http }) => fromEach(registries, async (registry) => {
                const url = (0,http_address/* below */.Gz)(registry, path);
                const answer = await http.ask(url);
                if (answer === undefined)
                    return { found: [] };
                const { attestations } = (0,json_answer/* jsonAnswer */.t)(answer, attestationsSchema);
                const source = (0,http_address/* printed */.zd)(url);
                return { found: attestations.map(({ bundle }) => ({ kind: 'bundle', source, bytes: (0,json_answer/* jsonBytes */.y)(bundle) })) };
            }));
        }),
    };
}
/** As npm spells it in addresses: a scope keeps its `@`. */
function spelled(name) {
    return encodeURIComponent(name).replace(/^%40/, '@');
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/osv-batch.js




/** What OSV itself takes at once. */
const MAX_BATCH = 1000;
const osv_batch_MAX_PAGES = 10;
/** Requests of one gathering: batches, their pages, and the halves of refused ones. */
const MAX_REQUESTS = 40;
const osv_batch_vulnerability = schemas/* object */.Ikc({ id: schemas/* string */.YjP().max(200), modified: schemas/* string */.YjP().max(100).default('') });
/** The part of an answer that is about one package. */
const vulnerabilitiesSchema = schemas/* object */.Ikc({ vulns: schemas/* array */.YOg(osv_batch_vulnerability) });
const batchSchema = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({ vulns: schemas/* array */.YOg(osv_batch_vulnerability).default([]), next_page_token: schemas/* string */.YjP().nullish() })),
});
/** Puts what is asked of OSV at the same time into one request. */
class OsvBatch {
    #service;
    #waiting = [];
    #requests = 0;
    constructor(service) {
        this.#service = service;
    }
    /** The ids of what is known about a package version. @throws RequestError */
    vulnerabilities(http, purl) {
        return new Promise((done, failed) => {
            if (this.#waiting.length === 0)
                setImmediate(() => this.#send(http));
            this.#waiting.push({ purl, found: [], done, failed });
        });
    }
    #send(http) {
        const all = this.#waiting;
        this.#waiting = [];
        for (let from = 0; from < all.length; from += MAX_BATCH)
            void this.#resolve(http, all.slice(from, from + MAX_BATCH));
    }
    async #resolve(http, batch) {
        let open = batch;
        try {
            for (let page = 0; open.length > 0; page++) {
                if (page >= osv_batch_MAX_PAGES)
                    throw new request_error/* RequestError */.GI(`${this.#service.host} answers with more than ${osv_batch_MAX_PAGES} pages`);
                open = await this.#page(http, open);
            }
        }
        catch (error) {
            const [first] = open;
            if (open.length > 1 && first?.token === undefined && error instanceof request_error/* RequestError */.GI && error.status === 400) {
                // one package it does not understand, and it refuses them all
                const half = Math.ceil(open.length / 2);
                await Promise.all([this.#resolve(http, open.slice(0, half)), this.#resolve(http, open.slice(half))]);
            }
            else
                for (const each of open)
                    each.failed(error);
        }
    }
    /** Asks for one page of each. @returns those that have another */
    async #page(http, open) {
        if (++this.#requests > MAX_REQUESTS)
            throw new request_error/* RequestError */.GI(`${this.#service.host} was asked ${MAX_REQUESTS} times already`);
        const queries = open.map(({ purl, token }) => ({ package: { purl }, ...(token && { page_token: token }) }));
        const answer = await http.ask((0,http_address/* below */.Gz)(this.#service, 'v1/querybatch'), { json: { queries } });
        if (answer === undefined)
            throw new request_error/* RequestError */.GI(`${this.#service.host} has no /v1/querybatch`);
        const { results } = (0,json_answer/* jsonAnswer */.t)(answer, batchSchema);
        if (results.length !== open.length)
            throw new request_error/* RequestError */.GI(`${this.#service.host} gave ${results.length} answers to ${open.length} questions`);
        return open.filter((each, index) => {
            each.found.push(...(results[index]?.vulns ?? []));
            each.token = results[index]?.next_page_token || undefined;
            if (each.token === undefined)
                each.done(each.found);
            return each.token !== undefined;
        });
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/osv.js






const osv_MAX_PACKAGES = 2000;
/** Advisories of one package version that are taken: a kernel has thousands. */
const MAX_ADVISORIES = 100;
/** purl types OSV knows; asked about another one it refuses all that is asked with it. */
const KNOWN = new Set('apk bitnami cargo composer conan cran deb gem golang hackage hex maven npm nuget pub pypi rpm swift'.split(' '));
const ID = /^[\w.:-]{1,100}$/;
/**
 * Known vulnerabilities of tools and of what they are made of, as OSV has them. Of a package without any the answer itself is
 * kept, `{"vulns":[]}`, so that it shows that it was asked.
 */
function osvAdvisories(service) {
    const name = 'OSV';
    return {
        name,
        axis: 'exposure',
        questions: (wanted) => {
            const asked = new Set(wanted.flatMap(({ purl, components = [] }) => [...(purl ? [purl] : []), ...components]));
            const purls = [...asked].filter((purl) => packageVersion(purl) !== undefined);
            const batch = new OsvBatch(service);
            return purls.map((purl, index) => {
                const ask = (asking) => {
                    if (!KNOWN.has(packageVersion(purl)?.type ?? ''))
                        throw new Error('it knows no packages of this type');
                    if (index >= osv_MAX_PACKAGES)
                        throw new Error(`more than ${osv_MAX_PACKAGES} packages are not asked about`);
                    return advisories(asking, service, batch, purl);
                };
                return { subject: purl, ask: async (asking) => ask(asking) };
            });
        },
    };
}
async function advisories(asking, service, batch, purl) {
    const query = await asking.remembered(['OSV query', service.href, purl], 'changing', async () => ({
        found: [
            {
                kind: 'advisory',
                source: (0,http_address/* printed */.zd)((0,http_address/* below */.Gz)(service, 'v1/querybatch')),
                bytes: (0,json_answer/* jsonBytes */.y)({ vulns: await batch.vulnerabilities(asking.http, purl) }),
            },
        ],
    }));
    const { vulns } = vulnerabilitiesSchema.parse(JSON.parse(Buffer.from(query.found[0]?.bytes ?? []).toString()));
    if (vulns.length === 0)
        return asking.give(query);
    const taken = vulns.slice(0, MAX_ADVISORIES);
    const results = await Promise.allSettled(taken.map(async ({ id, modified }) => {
        const key = ['OSV advisory', service.href, id, modified];
        asking.give(await asking.remembered(key, 'fixed', () => advisory(asking, service, id)));
    }));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
    if (taken.length < vulns.length)
        failures.push(`there are ${vulns.length}, and ${MAX_ADVISORIES} were taken`);
    if (failures[0] !== undefined)
        throw new Error(`${failures.length} of ${vulns.length} advisories could not be had: ${failures[0]}`);
}
async function advisory({ http }, service, id) {
    if (!ID.test(id))
        throw new request_error/* RequestError */.GI(`${service.host} names an advisory by what is no id`);
    const url = (0,http_address/* below */.Gz)(service, `v1/vulns/${encodeURIComponent(id)}`);
    const answer = await http.ask(url);
    if (answer === undefined)
        throw new request_error/* RequestError */.GI(`${service.host} names ${id}, and has it not`);
    (0,json_answer/* jsonAnswer */.t)(answer, schemas/* object */.Ikc({ id: schemas/* literal */.euz(id) }));
    return { found: [{ kind: 'advisory', source: (0,http_address/* printed */.zd)(url), bytes: answer.body }] };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/python-provenance.js







/** Files of one version whose provenance is taken when nobody knows which of them was installed. */
const python_provenance_MAX_FILES = 4;
/** Bytes of the list of a project's files: some have tens of thousands. */
const MAX_PROJECT = 16 * 1024 * 1024;
const provenanceSchema = schemas/* object */.Ikc({ attestation_bundles: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const projectSchema = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP().max(500), provenance: schemas/* string */.YjP().nullish() })),
});
/**
 * Provenance objects (PEP 740) of a distribution on Python indexes, each kept as the index gave it. Where the file's name is not
 * known, the index is asked for the files of the version (PEP 691).
 */
function pythonProvenance(indexes) {
    const name = 'Python provenance';
    return {
        name,
        axis: 'provenance',
        questions: (wanted) => wanted.flatMap(({ purl, distribution }) => {
            const version = packageVersion(purl);
            if (version?.type !== 'pypi')
                return [];
            const key = [name, ...indexes.map(String), version.name, version.version, distribution ?? ''];
            return question(purl, key, 'fixed', (asking) => fromEach(indexes, async (index) => {
                const base = new URL(index.href.replace(/\/simple\/?$/, '/'));
                const places = distribution === undefined
                    ? await python_provenance_listed(asking, base, version)
                    : [integrity(base, version, distribution)];
                const answers = await Promise.all(places.map((place) => provenanceAt(asking, place)));
                return { found: answers.flatMap(({ found }) => found) };
            }));
        }),
    };
}
function integrity(index, { name, version }, file) {
    return (0,http_address/* below */.Gz)(index, `integrity/${[pythonName(name), version, file].map(encodeURIComponent).join('/')}/provenance`);
}
async function provenanceAt({ http }, url) {
    const answer = await http.ask(url, { accept: 'application/vnd.pypi.integrity.v1+json' });
    if (answer === undefined)
        return { found: [] };
    (0,json_answer/* jsonAnswer */.t)(answer, provenanceSchema);
    return { found: [{ kind: 'bundle', source: (0,http_address/* printed */.zd)(url), bytes: answer.body }] };
}
/** Where the provenance of a version's files is: of those for every machine first, then of those for Linux. */
async function python_provenance_listed({ http }, index, { name, version }) {
    const url = (0,http_address/* below */.Gz)(index, `simple/${encodeURIComponent(pythonName(name))}/`);
    const answer = await http.ask(url, { accept: 'application/vnd.pypi.simple.v1+json', limit: MAX_PROJECT });
    if (answer === undefined)
        return [];
    const rank = (file) => (file.endsWith('-none-any.whl') ? 0 : /linux/.test(file) ? 1 : 2);
    return (0,json_answer/* jsonAnswer */.t)(answer, projectSchema)
        .files.filter(({ filename }) => versionIn(filename) === version)
        .toSorted((a, b) => rank(a.filename) - rank(b.filename))
        .flatMap(({ provenance }) => (provenance ? (0,http_address/* ledTo */.rQ)(answer.url, provenance) : []))
        .slice(0, python_provenance_MAX_FILES);
}
/** `name-VERSION-tags.whl` or `name-VERSION.tar.gz`. */
function versionIn(file) {
    const stem = file.replace(/\.(whl|tar\.gz|zip)$/, '');
    return file.endsWith('.whl') ? stem.split('-')[1] : stem.slice(stem.lastIndexOf('-') + 1);
}

// EXTERNAL MODULE: ./build/evidence/provenance/refreshed-root.js
var refreshed_root = __webpack_require__(3292);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/host/evidence/tuf/refresh.js




const TARGET = 'trusted_root.json';
/** Public good's has 7 KB and GitHub's 31 KB. */
const MAX_TARGET = 4 * 1024 * 1024;
/** Bytes of metadata, whatever length other metadata gives it. */
const refresh_MAX_BYTES = { root: 512 * 1024, timestamp: 16 * 1024, snapshot: 2 * 1024 * 1024, targets: 5 * 1024 * 1024 };
const MAX_ROOTS = 64;
/**
 * The newest trusted root of a repository, by the client workflow of The Update Framework
 * (theupdateframework.github.io/specification, 5): root by root from the one that ships, then timestamp, snapshot and targets, each
 * signed by whom the root names, none expired, none older than one that was seen before. The root that ships is where every
 * refresh begins; of what is kept on disk nothing is believed that is not signed, as another process of the same user may have put it
 * there. Signatures, versions and dates are checked by tuf-js; its own client is not used, as it would load optional
 * modules from wherever the guard lies, and works in shared temporary directories.
 *
 * @param kept directory for what is kept; without it, or where it is not this user's own, an older state is not recognised
 * @throws Error with a sentence: what was not had, or not as it must be
 */
async function refreshedRoot(repository, fetch, kept) {
    // loaded only by who asks for a refresh
    const { TrustedMetadataStore } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 5683));
    const { EqualVersionError } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 6376));
    const base = repository.address.href.replace(/\/?$/, '/');
    const get = async (name, limit) => {
        const bytes = await fetch(new URL(name, base), limit);
        if (bytes === undefined)
            throw new Error(`there is no ${name}`);
        return bytes;
    };
    const place = kept === undefined ? undefined : own(kept);
    const seen = new Map();
    /** Takes what is kept of a role, else what is served. */
    const load = async (role, version, take) => {
        const before = place === undefined ? undefined : keptOf(place, role);
        try {
            if (before !== undefined)
                return take(before, true);
        }
        catch {
            // not theirs, or not the newest any more
        }
        const bytes = await get(consistent() ? `${version}.${role}.json` : `${role}.json`, refresh_MAX_BYTES[role]);
        take(bytes, false);
        seen.set(role, bytes);
    };
    const store = new TrustedMetadataStore(Buffer.from(JSON.stringify(repository.root)));
    const consistent = () => store.root.signed.consistentSnapshot;
    for (let count = 0; count < MAX_ROOTS; count++) {
        const next = await fetch(new URL(`${store.root.signed.version + 1}.root.json`, base), refresh_MAX_BYTES.root);
        if (next === undefined)
            break;
        store.updateRoot(next);
    }
    try {
        const before = place === undefined ? undefined : keptOf(place, 'timestamp');
        try {
            if (before !== undefined)
                store.updateTimestamp(before);
        }
        catch {
            // even one that is expired tells what is older
        }
        const timestamp = await get('timestamp.json', refresh_MAX_BYTES.timestamp);
        try {
            store.updateTimestamp(timestamp);
            seen.set('timestamp', timestamp);
        }
        catch (error) {
            if (!(error instanceof EqualVersionError))
                throw error;
        }
        await load('snapshot', store.timestamp?.signed.snapshotMeta.version ?? 0, (bytes, trusted) => store.updateSnapshot(bytes, trusted));
        await load('targets', store.snapshot?.signed.meta['targets.json']?.version ?? 0, (bytes) => store.updateDelegatedTargets(bytes, 'targets', 'root'));
        const targets = store.targets?.signed.targets ?? {};
        const target = Object.hasOwn(targets, TARGET) ? targets[TARGET] : undefined;
        if (target === undefined)
            throw new Error(`it has no ${TARGET}`);
        if (target.length > MAX_TARGET)
            throw new Error(`its ${TARGET} has more than ${MAX_TARGET} bytes`);
        const [hash = ''] = Object.values(target.hashes);
        const name = consistent() ? `${encodeURIComponent(hash)}.${TARGET}` : TARGET;
        const bytes = await get(`targets/${name}`, target.length);
        await target.verify(external_node_stream_.Readable.from([bytes]));
        return bytes;
    }
    finally {
        if (place !== undefined)
            for (const [role, bytes] of seen)
                keep(place, role, bytes);
    }
}
function own(kept) {
    try {
        return openOwnDirectory(kept);
    }
    catch {
        return undefined; // a refresh without memory is better than none
    }
}
function keptOf(place, role) {
    try {
        return (0,plain_file/* readPlainFile */.b$)((0,external_node_path_.join)(place, `${role}.json`), { bytes: refresh_MAX_BYTES[role], own: true });
    }
    catch {
        return undefined; // no plain file of ours: as if it had never been kept
    }
}
function keep(place, role, bytes) {
    try {
        (0,plain_file/* placeFile */.af)(place, `${role}.json`, bytes);
    }
    catch {
        // a full disk costs the protection against older states, and not the root
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/trusted-roots.js




/** What there is instead of a root that could not be refreshed. */
const INSTEAD = {
    'public-good': 'the built-in root is used',
    github: "GitHub's own instance is believed only by a root that is given",
};
/**
 * Trusted roots as TUF repositories have them now. Their answers are not kept as others are: a root that somebody put into the
 * cache would make everything he signs good.
 *
 * @param cache directory below which the state that was last seen is kept
 */
function trustedRoots(repositories, cache) {
    return {
        name: 'trusted root',
        axis: 'provenance',
        questions: (wanted) => {
            if (wanted.length === 0)
                return [];
            return repositories.map((repository) => ({
                subject: (0,refreshed_root/* rootSubject */.n)(repository.name),
                ask: async ({ http, offline, give }) => {
                    const { name, address } = repository;
                    try {
                        if (offline !== undefined)
                            throw new Error(`not asked: ${offline}`);
                        const fetch = async (url, limit) => (await http.ask(url, { accept: '*/*', limit }))?.body;
                        const kept = cache === undefined ? undefined : (0,external_node_path_.join)(cache, `tuf-${name}`);
                        const bytes = await refreshedRoot(repository, fetch, kept);
                        give({ found: [{ kind: 'trusted-root', source: `${(0,http_address/* printed */.zd)(address)} (TUF)`, bytes }] });
                    }
                    catch (error) {
                        throw new Error(`${INSTEAD[name]}: ${error.message}`);
                    }
                },
            }));
        },
    };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources.js








/** Every service evidence is asked of. @param cache directory for what they need to keep beside their answers */
function serviceSources({ github, npm, python, osv, kev, epss, tuf }, unsnappy, cache) {
    return [
        githubAttestations(github, unsnappy),
        ...githubRelease(github),
        githubDependencyGraph(github),
        npmAttestations(npm),
        pythonProvenance(python),
        osvAdvisories(osv),
        kevCatalogue(kev),
        epssScores(epss),
        trustedRoots(tuf, cache),
    ];
}

;// CONCATENATED MODULE: ./build/host/evidence/pinned.js














/**
 * Gathers the evidence a configuration asks for: of pinned tools from services and files, within its budget, and the vulnerability data
 * it names. Never rejects: what is not had stands in `missed`.
 */
async function gatherPinned(config, options) {
    const wanted = await Promise.all(config.tools.map((pin) => wantedFor(pin, options.base)));
    const { document, read } = await gatherWanted(wanted, config, options);
    const { stood } = options;
    return { read, document: stood === undefined ? document : { ...document, stood: [...stood] } };
}
/** The pinned paths at which something lies now. */
const standingPins = ({ tools }) => [...new Set(tools.map(({ path }) => path))].filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined);
/** Gathers what is wanted of tools as `gatherPinned` does of pinned ones. Never rejects. */
async function gatherWanted(wanted, config, options) {
    const { evidence: settings } = config;
    const manifests = options.manifests === undefined ? manifestFiles(config, options.base) : [];
    const given = given_files_givenFiles([...filesOf(config, options.base), ...manifests], options.within);
    const cache = options.cache === undefined
        ? undefined
        : EvidenceCache.open(options.cache, { kinds: options.shared === true ? ['bundle'] : undefined }).cache;
    const offline = settings.offline ? (options.offlineBy ?? '`evidence.offline` is true') : undefined;
    const how = { offline, cache, http: { env: options.env } };
    const asked = pinned_services(config, options);
    const end = performance.now() + settings.budget;
    const gathered = withLinks(await gather_gather(wanted, [...given, ...asked], { ...how, budget: settings.budget }), config);
    const first = options.manifests === undefined ? gathered : pinned_together(gathered, options.manifests);
    // what a tool is made of is known only now
    const made = wanted.map((one) => ({ ...one, purl: undefined, files: [], components: componentsOf(one, first) }));
    const left = Math.floor(end - performance.now());
    const about = asked.filter(({ name }) => name === 'OSV');
    if (left <= 0 || about.length === 0 || made.every(({ components }) => components.length === 0))
        return first;
    return pinned_together(first, await gather_gather(made, about, { ...how, budget: left }));
}
/** Reads the manifests a configuration names, and asks nobody: before the command, which could change them. Never rejects. */
const gatherManifests = (config, base) => gather([], givenFiles(manifestFiles(config, base)), {
    offline: 'only files are read',
    budget: config.evidence.budget,
});
function manifestFiles({ manifests }, base) {
    return manifests.flatMap(({ file, attestation }) => [
        ...(file === undefined ? [] : [{ kind: 'manifest', path: at(base, file), subject: file }]),
        ...(attestation === undefined
            ? []
            : [{ kind: 'manifest-bundle', path: at(base, attestation), subject: attestation }]),
    ]);
}
/** A tool is known by its resolved path, whatever name its pin has for it. */
function withLinks({ document, read }, { tools }) {
    const links = tools.flatMap(({ path }) => (real(path) === path ? [] : [[path, real(path)]]));
    return { document: links.length === 0 ? document : { ...document, links: Object.fromEntries(links) }, read };
}
/** The packages that a tool is made of, as its SBOM or its own file says. */
function componentsOf({ path, sha256, purl }, evidence) {
    // what is only published has a purl for a path
    const own = (0,external_node_path_.isAbsolute)(path) ? derive(path, []) : [];
    const derived = { ...evidence, document: { ...evidence.document, derived: own } };
    const provenance = provenanceOf(derived, sha256 === undefined ? {} : { sha256 });
    const { components } = toolComponents(derived, { path, sha256, name: path, purl }, provenance);
    return components.flatMap((one) => (one.purl === undefined || one.purl === purl ? [] : [one.purl]));
}
function pinned_together(first, second) {
    const { material, missed } = first.document;
    return {
        document: {
            ...first.document,
            material: [...material, ...second.document.material],
            missed: [...missed, ...second.document.missed],
        },
        read: (sha256) => first.read(sha256) ?? second.read(sha256),
    };
}
/** Services that are worth being asked for every job: scores of exploitation are some 10 MB, and come as a file, as KEV may. */
function pinned_services({ evidence: { osv, kev, trustedRoot } }, options) {
    const { env, token, variables, services: given, cache } = options;
    const all = serviceSources((0,services/* servicesOf */.Y)({ env, token, variables, given }), unsnappy, cache);
    const unwanted = new Set([
        'EPSS',
        ...(osv ? [] : ['OSV', 'KEV']),
        ...(kev === undefined ? [] : ['KEV']),
        ...(trustedRoot === 'refresh' ? [] : ['trusted root']),
    ]);
    return all.filter(({ name }) => !unwanted.has(name));
}
/** What is wanted of a pinned tool: its file is hashed as it is now. Relative paths begin at `base`. */
async function wantedFor(pin, base) {
    const path = real(pin.path);
    return {
        path,
        sha256: (await sha256Of(path)) ?? pin.sha256,
        purl: pin.purl,
        repository: pin.source,
        tag: pin.tag,
        files: pinned_filesIn(pin, base),
    };
}
/** The files that a pin names. */
function pinned_filesIn({ bundle, sbom }, base) {
    return [
        ...(0,pin/* listed */.KE)(bundle).map((file) => ({ kind: 'bundle', path: at(base, file) })),
        ...(0,pin/* listed */.KE)(sbom).map((file) => ({ kind: 'sbom', path: at(base, file) })),
    ];
}
/** The files that a configuration names for all tools. */
const filesOf = (config, base) => (0,named_files/* namedFiles */.V)({ ...config, tools: [] }).map(({ kind, path }) => ({ kind, path: at(base, path) }));
const at = (base, path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(base, path));
/** A path with symlinks resolved; itself where there is nothing yet. */
function real(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path; // a step may install it yet
    }
}
/** SHA-256 of a file as it is now, hex; undefined when it is not there or changes. */
async function sha256Of(path) {
    try {
        const digest = await digestOf(path, (0,external_node_fs_.statSync)(path, { bigint: true }));
        return digest === 'changed' ? undefined : digest;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;