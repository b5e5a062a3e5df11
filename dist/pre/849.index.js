"use strict";
exports.id = 849;
exports.ids = [849];
exports.modules = {

/***/ 1849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherPinned: () => (/* binding */ gatherPinned)
});

// UNUSED EXPORTS: filesIn, gatherWanted, real, wantedFor

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/evidence/pin.js
var pin = __webpack_require__(5258);
;// CONCATENATED MODULE: ./build/evidence/provenance/digests.js
/** Algorithms by which a subject is found; the last two are git's names of a commit or tag object. */
const digestAlgorithms = ['sha256', 'sha512', 'sha1', 'gitCommit'];
/** The digests that are comparable, of those a hostile statement has. */
function digestsOf({ digest }) {
    const own = digestAlgorithms.filter((algorithm) => Object.hasOwn(digest, algorithm));
    return Object.fromEntries(own.map((algorithm) => [algorithm, digest[algorithm]]));
}
const shared = (one, other) => digestAlgorithms.filter((algorithm) => one[algorithm] !== undefined && other[algorithm] !== undefined);
/** Whether they have an algorithm in common and agree in every such one. */
function sameArtifact(one, other) {
    const both = shared(one, other);
    return both.length > 0 && both.every((algorithm) => one[algorithm] === other[algorithm]);
}
/** Whether any of their digests is the same: then they speak of the same artifact, if truly or not. */
const namesArtifact = (one, other) => shared(one, other).some((algorithm) => one[algorithm] === other[algorithm]);
/** The fault of an attestation whose artifacts are none of the wanted: field, wanted digest, digest of its first one. */
function wrongSubject(attested, wanted) {
    const pairs = attested.map((one) => ({ one, differing: shared(one, wanted).find((by) => one[by] !== wanted[by]) }));
    const { one, differing } = pairs.find((pair) => pair.differing !== undefined) ?? {};
    const algorithm = differing ?? digestAlgorithms.find((by) => wanted[by] !== undefined) ?? 'sha256';
    return {
        class: 'digest-mismatch',
        field: `subject.digest.${algorithm}`,
        expected: wanted[algorithm] ?? 'a digest',
        seen: one?.[algorithm],
    };
}

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(9654);
;// CONCATENATED MODULE: ./build/evidence/provenance/evidence-error.js
/** Evidence that cannot be read: what was found, what was expected, what to do. */
class EvidenceError extends Error {
    name = 'EvidenceError';
}

;// CONCATENATED MODULE: ./build/evidence/provenance/bounded-json.js

/** Deepest nesting that is read. Bundles need about ten, SBOMs in them about twenty; recursion in readers stays shallow. */
const deepest = 100;
/**
 * The text of a file of evidence. `most` is its largest size in bytes, `what` names it in messages.
 * Throws an EvidenceError when it is larger or no UTF-8.
 */
function decodeText(bytes, most, what) {
    if (bytes.length > most)
        throw new EvidenceError(`${what} has ${bytes.length} bytes, expected at most ${most}; split it, or give the right file`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new EvidenceError(`${what} is no UTF-8 text, expected JSON; if it was fetched compressed, decompress it first`);
    }
}
/** The value of a JSON text. Throws an EvidenceError when it is no JSON or nested more than 100 deep. */
function parseJson(text, what) {
    if (tooDeep(text))
        throw new EvidenceError(`${what} is nested more than ${deepest} deep; no such document needs that`);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new EvidenceError(`${what} is no JSON; give the file as it was published`);
    }
}
function tooDeep(text) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (quoted) {
            if (code === 0x5c)
                at++;
            else if (code === 0x22)
                quoted = false;
        }
        else if (code === 0x22)
            quoted = true;
        else if (code === 0x7b || code === 0x5b) {
            if (++depth > deepest)
                return true;
        }
        else if (code === 0x7d || code === 0x5d)
            depth--;
    }
    return false;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/evidence/provenance/bundle-schema.js

/**
 * Bytes in JSON: base64 of RFC 4648 section 4 and no other spelling of them. What decoders let pass besides (the URL
 * alphabet, line breaks, missing padding, set bits behind the last byte) would give one bundle many digests.
 */
const base64 = schemas/* string */.YjP()
    .min(1)
    .refine((text) => Buffer.from(text, 'base64').toString('base64') === text, 'is no strict base64');
/** protobuf's JSON has 64-bit integers as strings; ours stay below 2^53, so that no two of them round to one number. */
const integer = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^(0|[1-9][0-9]{0,15})$/), schemas/* int */.Whr().min(0)])
    .refine((value) => Number.isSafeInteger(Number(value)), 'is no integer below 2^53');
const certificate = schemas/* strictObject */.rej({ rawBytes: base64 });
const logEntry = schemas/* strictObject */.rej({
    logIndex: integer.nullish(),
    logId: schemas/* strictObject */.rej({ keyId: base64 }),
    kindVersion: schemas/* strictObject */.rej({ kind: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    integratedTime: integer.nullish(),
    inclusionPromise: schemas/* strictObject */.rej({ signedEntryTimestamp: base64 }).nullish(),
    inclusionProof: schemas/* strictObject */.rej({
        logIndex: integer.nullish(),
        rootHash: base64,
        treeSize: integer,
        hashes: schemas/* array */.YOg(base64).max(64).nullish(),
        checkpoint: schemas/* strictObject */.rej({ envelope: schemas/* string */.YjP().max(64 << 10) }),
    })
        .nullish(),
    canonicalizedBody: base64,
});
const logEntries = schemas/* array */.YOg(logEntry).max(16);
const material = schemas/* strictObject */.rej({
    publicKey: schemas/* strictObject */.rej({ hint: schemas/* string */.YjP().max(1024).nullish() }).optional(),
    x509CertificateChain: schemas/* strictObject */.rej({ certificates: schemas/* array */.YOg(certificate).min(1).max(16) }).optional(),
    certificate: certificate.optional(),
    tlogEntries: logEntries.nullish(),
    timestampVerificationData: schemas/* strictObject */.rej({
        rfc3161Timestamps: schemas/* array */.YOg(schemas/* strictObject */.rej({ signedTimestamp: base64 }))
            .max(16)
            .nullish(),
    })
        .nullish(),
})
    .refine((one) => [one.publicKey, one.x509CertificateChain, one.certificate].filter((key) => key !== undefined).length === 1, 'must have one of publicKey, x509CertificateChain, certificate');
/**
 * A Sigstore bundle in JSON, versions 0.1 to 0.3 (github.com/sigstore/protobuf-specs, sigstore_bundle.proto). Stricter
 * than the library's reader: unknown keys, both of two alternatives and loose base64 are refused, so that what was
 * read is all there is.
 */
const bundleSchema = schemas/* strictObject */.rej({
    mediaType: schemas/* enum */.k5n([
        'application/vnd.dev.sigstore.bundle+json;version=0.1',
        'application/vnd.dev.sigstore.bundle+json;version=0.2',
        'application/vnd.dev.sigstore.bundle+json;version=0.3',
        'application/vnd.dev.sigstore.bundle.v0.3+json',
    ], 'is not of a Sigstore bundle 0.1 to 0.3'),
    verificationMaterial: material,
    dsseEnvelope: schemas/* strictObject */.rej({
        payload: base64,
        payloadType: schemas/* string */.YjP().max(256),
        signatures: schemas/* array */.YOg(schemas/* strictObject */.rej({ sig: base64, keyid: schemas/* string */.YjP().max(1024).nullish() })).length(1),
    })
        .optional(),
    messageSignature: schemas/* strictObject */.rej({
        messageDigest: schemas/* strictObject */.rej({ algorithm: schemas/* enum */.k5n(['SHA2_256', 'SHA2_384', 'SHA2_512']), digest: base64 }),
        signature: base64,
    })
        .optional(),
})
    .refine((one) => (one.dsseEnvelope === undefined) !== (one.messageSignature === undefined), 'must have one of dsseEnvelope, messageSignature');

;// CONCATENATED MODULE: ./build/evidence/provenance/pep740.js


/** An attestation object (peps.python.org/pep-0740, "Attestation objects"). */
const attestation = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verification_material: schemas/* strictObject */.rej({ certificate: base64, transparency_entries: logEntries.min(1) }),
    envelope: schemas/* strictObject */.rej({ statement: base64, signature: base64 }),
});
/**
 * The attestations of a provenance object (`attestation_bundles`), or of one attestation object, as Sigstore bundles
 * v0.3. The `publisher` beside them is the index's word and unsigned: the certificate says it better. An attestation
 * that is none is left as it is. Undefined when the value is neither.
 */
function fromPep740(value) {
    if ('verification_material' in value)
        return [asBundle(value)];
    const groups = value.attestation_bundles;
    if (!Array.isArray(groups))
        return undefined;
    return groups.flatMap((group) => {
        const attestations = group?.attestations;
        return Array.isArray(attestations) ? attestations.map(asBundle) : [group];
    });
}
function asBundle(value) {
    const parsed = attestation.safeParse(value);
    if (!parsed.success)
        return value;
    const { verification_material: material, envelope } = parsed.data;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: material.certificate },
            tlogEntries: material.transparency_entries,
        },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: 'application/vnd.in-toto+json',
            signatures: [{ sig: envelope.signature }],
        },
    };
}

;// CONCATENATED MODULE: ./build/evidence/provenance/statement.js



/** Payload type of an in-toto statement in a DSSE envelope. */
const payloadTypeOfStatements = 'application/vnd.in-toto+json';
const subjectSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().max(4096).optional(),
    uri: schemas/* string */.YjP().max(4096).optional(),
    digest: schemas/* record */.g1P(schemas/* string */.YjP().max(64), schemas/* string */.YjP().max(1024)),
});
/** Statements v0.1 and v1 (github.com/in-toto/attestation, spec/v1/statement.md); unknown fields are to be ignored. */
const statementSchema = schemas/* object */.Ikc({
    _type: schemas/* enum */.k5n(['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']),
    // GitHub allows 1024 subjects
    subject: schemas/* array */.YOg(subjectSchema).min(1).max(10_000),
    predicateType: schemas/* string */.YjP().min(1).max(1024),
    predicate: schemas/* unknown */.L5J().optional(),
});
/**
 * The in-toto statement in a DSSE envelope's payload. Throws an EvidenceError when the payload type is another, or
 * the payload no statement.
 */
function parseStatement(payloadType, payload) {
    if (payloadType !== payloadTypeOfStatements)
        throw new EvidenceError(`the signed payload is ${JSON.stringify(payloadType.slice(0, 80))}, expected an in-toto statement (${payloadTypeOfStatements})`);
    const value = parseJson(decodeText(payload, payload.length, 'the signed statement'), 'the signed statement');
    const parsed = statementSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new EvidenceError(`the signed payload is no in-toto statement: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
}

;// CONCATENATED MODULE: ./build/evidence/provenance/parse-bundles.js








/** GitHub takes predicates of 16 MiB, which base64 makes a third longer. */
const mostBytes = 32 << 20;
/** Bundles in one file; release assets of one `*.intoto.jsonl` rarely have more than a hundred. */
const mostBundles = 1000;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * The bundles in a file as it was published: a Sigstore bundle (JSON), many of them (JSON lines, an array), the answer
 * of GitHub's or npm's attestation API, or a provenance or attestation object of PEP 740. One unreadable bundle does
 * not hide the others. Throws an EvidenceError when the file is too big or no JSON, or has more than 1000.
 */
function parseBundles(bytes) {
    const what = 'the attestation file';
    const text = decodeText(bytes, mostBytes, what);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !isJsonLines(lines[0] ?? ''))
        return limited(candidates(parseJson(text, what))).map(read);
    return limited(limited(lines).flatMap(inLine));
}
function limited(found) {
    if (found.length <= mostBundles)
        return found;
    throw new EvidenceError(`the attestation file has more than ${mostBundles} bundles; give those of the artifact in question`);
}
/** A document printed over several lines has no whole value in its first. */
function isJsonLines(first) {
    try {
        return isObject(parseJson(first, 'the line'));
    }
    catch {
        return false;
    }
}
function inLine(line) {
    try {
        return limited(candidates(parseJson(line, 'a line of the attestation file'))).map(read);
    }
    catch (error) {
        return [{ unreadable: error.message }];
    }
}
/** What should be bundles in one of the forms above. */
function candidates(value) {
    if (Array.isArray(value))
        return value;
    if (!isObject(value) || 'mediaType' in value)
        return [value];
    const converted = fromPep740(value);
    if (converted !== undefined)
        return converted;
    if (!Array.isArray(value.attestations))
        return [value];
    // GitHub's answers have `bundle: null` where only an address is given, which is for the fetcher to follow
    return value.attestations.filter((entry) => !isObject(entry) || entry.bundle !== null).map(bundleOf);
}
const bundleOf = (entry) => (isObject(entry) && 'bundle' in entry ? entry.bundle : entry);
function read(value) {
    if (isObject(value) && 'payload' in value && 'payloadType' in value)
        return {
            unreadable: 'this is a bare DSSE envelope: it has neither certificate nor timestamp, so nothing vouches for it offline; expected the Sigstore bundle around it',
        };
    const checked = bundleSchema.safeParse(value);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        const where = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.');
        return { unreadable: `this is no Sigstore bundle: ${where}: ${issue?.message ?? 'not understood'}` };
    }
    try {
        const bundle = (0,dist/* bundleFromJSON */.vw)(checked.data);
        return { bundle, ...signedBy(bundle) };
    }
    catch (error) {
        const fields = error.fields?.join(', ') ?? error.message;
        return { unreadable: `this is no Sigstore bundle of its version: ${fields}` };
    }
}
const hashes = {
    [protobuf_specs_dist.HashAlgorithm.SHA2_256]: 'sha256',
    [protobuf_specs_dist.HashAlgorithm.SHA2_512]: 'sha512',
};
function signedBy({ content }) {
    if (content.$case === 'messageSignature') {
        const { algorithm, digest } = content.messageSignature.messageDigest;
        const name = hashes[algorithm];
        return { signed: { kind: 'digest' }, subjects: name === undefined ? [] : [{ [name]: digest.toString('hex') }] };
    }
    try {
        const statement = parseStatement(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload);
        return { signed: { kind: 'statement', statement }, subjects: statement.subject.map(digestsOf) };
    }
    catch (error) {
        return { signed: { kind: 'unknown', why: error.message }, subjects: [] };
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(3917);
;// CONCATENATED MODULE: ./build/evidence/provenance/certificate.js


const extendedKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';
/** The signing certificate of a bundle: undefined when a key signed. Chains above it come from the trusted root only. */
function signingCertificate({ verificationMaterial: { content } }) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes;
        case 'publicKey':
            return undefined;
    }
}
/**
 * Reads a signing certificate and checks what the library does not: that it is for signing code and no authority
 * (Fulcio's certificate specification), and that the parts its authority's signature does not cover are the only ones
 * that can stand there, so that no two certificates say the same. Throws an EvidenceError.
 */
function readCertificate(der) {
    const certificate = core_dist.X509Certificate.parse(Buffer.from(der));
    const [, algorithm, signature] = certificate.root.subs;
    const named = certificate.tbsCertificate.subs[2];
    if (certificate.root.subs.length !== 3)
        throw new EvidenceError('the signing certificate has more parts than three');
    if (algorithm === undefined || named === undefined || !algorithm.toDER().equals(named.toDER()))
        throw new EvidenceError('the signing certificate names two signature algorithms, expected one');
    if (signature?.value[0] !== 0)
        throw new EvidenceError('the signature of the signing certificate is cut short');
    const usages = derIn(certificate, extendedKeyUsage)?.subs.map((usage) => usage.toOID()) ?? [];
    if (!usages.includes(codeSigning) || certificate.extKeyUsage?.digitalSignature !== true)
        throw new EvidenceError('the signing certificate is not for signing code');
    if (certificate.extBasicConstraints?.isCA === true)
        throw new EvidenceError('the signing certificate is an authority’s, expected one for signing');
    return certificate;
}
/** The DER value in an extension; undefined without it. Throws an EvidenceError when it is there twice. */
function derIn(certificate, oid) {
    return octetsOf(certificate, oid)?.subs[0];
}
/** The octet string that is an extension's value, as derIn. */
function octetsOf(certificate, oid) {
    const found = certificate.extensions.filter(({ subs }) => subs[0]?.toOID() === oid);
    if (found.length > 1)
        throw new EvidenceError(`the signing certificate has the extension ${oid} more than once`);
    return found[0]?.subs.at(-1);
}

;// CONCATENATED MODULE: ./build/evidence/provenance/certificate-claims.js


/** The issuer of the identity tokens of GitHub Actions. */
const githubIssuer = 'https://token.actions.githubusercontent.com';
/** Fulcio's extensions (github.com/sigstore/fulcio, docs/oid-info.md): UTF8Strings from 8 on, bare text before. */
const fulcio = '1.3.6.1.4.1.57264.1';
const fields = [
    [8, 'issuer'],
    [9, 'builder'],
    [10, 'builderDigest'],
    [12, 'source'],
    [13, 'commit'],
    [14, 'ref'],
    [15, 'sourceId'],
    [16, 'owner'],
    [17, 'ownerId'],
    [18, 'workflow'],
    [19, 'workflowDigest'],
    [20, 'trigger'],
    [21, 'run'],
    [22, 'visibility'],
];
/** Runner environments that a service vouches for; any other is as good as self-hosted. */
const hostedRunners = ['github-hosted', 'gitlab-hosted'];
const alternativeName = '2.5.29.17';
/** Tags of the general names that Fulcio writes (RFC 5280, section 4.2.1.6). */
const names = { other: 0, email: 1, uri: 6 };
const utf8String = 0x0c;
/**
 * The claims of a signing certificate. Of certificates from before 2023, which have only the older extensions, the
 * repository, commit, ref and trigger of GitHub's builds. Throws an EvidenceError when one is not as Fulcio writes it.
 */
function certificateClaims(certificate) {
    const said = Object.fromEntries(fields.flatMap(([number, field]) => entry(field, modern(certificate, number))));
    const environment = modern(certificate, 11);
    const issuer = said.issuer ?? legacy(certificate, 1);
    return {
        by: 'certificate',
        ...Object.fromEntries(entry('identity', identityOf(certificate))),
        ...Object.fromEntries(entry('issuer', issuer)),
        ...(issuer === githubIssuer ? legacyClaims(certificate) : {}),
        ...said,
        ...(environment === undefined ? {} : { hosted: hostedRunners.includes(environment) }),
    };
}
function legacyClaims(certificate) {
    const repository = legacy(certificate, 5);
    return Object.fromEntries([
        ...entry('trigger', legacy(certificate, 2)),
        ...entry('commit', legacy(certificate, 3)),
        ...entry('source', repository === undefined ? undefined : `https://github.com/${repository}`),
        ...entry('ref', legacy(certificate, 6)),
    ]);
}
const entry = (field, value) => value === undefined ? [] : [[field, value]];
function modern(certificate, number) {
    const oid = `${fulcio}.${number}`;
    const octets = octetsOf(certificate, oid);
    if (octets === undefined)
        return undefined;
    const [value] = octets.subs;
    if (octets.subs.length !== 1 || value?.tag.toDER() !== utf8String)
        throw new EvidenceError(`the extension ${oid} of the signing certificate is no UTF8String`);
    return certificate_claims_text(value.value, oid);
}
function legacy(certificate, number) {
    const oid = `${fulcio}.${number}`;
    const octets = octetsOf(certificate, oid);
    return octets === undefined ? undefined : certificate_claims_text(octets.value, oid);
}
function certificate_claims_text(bytes, oid) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new EvidenceError(`the extension ${oid} of the signing certificate is no UTF-8 text`);
    }
}
/** The subject alternative name: exactly one, as Fulcio writes it, so that there is no choice of whom to believe. */
function identityOf(certificate) {
    const found = derIn(certificate, alternativeName)?.subs ?? [];
    const [name] = found;
    if (name === undefined)
        return undefined;
    if (found.length > 1)
        throw new EvidenceError('the signing certificate has several names, expected one');
    if (name.tag.isContextSpecific(names.other))
        return certificate_claims_text(name.subs[1]?.subs[0]?.value ?? name.value, alternativeName);
    if (name.tag.isContextSpecific(names.email) || name.tag.isContextSpecific(names.uri))
        return certificate_claims_text(name.value, alternativeName);
    throw new EvidenceError('the name in the signing certificate is neither a URI nor an e-mail address');
}

;// CONCATENATED MODULE: ./build/evidence/provenance/repository-url.js
const remote = /^(?:git\+)?https:\/\/([A-Za-z0-9.-]+(?::[0-9]+)?)\/([^?#\\\s]+)$/;
/**
 * A repository's https URL in the one spelling of the several that are defined to be equal: `git+` before it, `/` and
 * `.git` after it, the case of the host, and on github.com the case of owner and name. Undefined when it is none.
 */
function canonicalRepository(url) {
    const [, host, path] = remote.exec(url) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    const bare = path.replace(/\/$/, '').replace(/\.git$/, '');
    const name = host.toLowerCase();
    return `https://${name}/${name === 'github.com' ? bare.toLowerCase() : bare}`;
}
/** Whether two URLs are of the same repository; what is no https URL equals only itself. */
const sameRepository = (one, other) => one === other || (canonicalRepository(one) !== undefined && canonicalRepository(one) === canonicalRepository(other));
/** `git+https://github.com/o/r@refs/heads/main`, as SLSA names a source: repository and ref. */
function sourceUri(uri) {
    const plain = uri.replace(/^git\+/, '');
    const path = plain.indexOf('/', plain.indexOf('://') + 3);
    const at = plain.indexOf('@', Math.max(path, 0));
    return at < 0 ? { source: plain } : { source: plain.slice(0, at), ref: plain.slice(at + 1) };
}

;// CONCATENATED MODULE: ./build/evidence/provenance/claims.js

const equal = (one, other) => one === other;
/**
 * GitHub's action and npm state the ref of the top-level workflow, which is another's where an organisation requires
 * one, and cut it at its first @ (a tag such as @scope/name@1.0.0).
 */
function sameRef(stated, ref, { workflow }) {
    const refs = [ref, workflow === undefined ? undefined : workflowOf(workflow).ref];
    return refs.some((one) => one !== undefined && (stated === one || stated === one.split('@', 1)[0]));
}
const compared = [
    ['source', 'wrong-source', sameRepository],
    ['ref', 'wrong-ref', sameRef],
    ['commit', 'wrong-ref', equal],
    ['trigger', 'wrong-ref', equal],
    ['workflow', 'wrong-builder', (path, uri) => workflowOf(uri).path === path],
    ['run', 'wrong-builder', equal],
];
/**
 * Where a signed statement contradicts the certificate that signed it: both cannot be true, so it was forged or made
 * by something that lies. Only what both say is compared; `expected` is the certificate's word. A statement's builder
 * id is not compared, because generators put their own there, except the two that say where the runner ran.
 */
function contradiction(stated, claims) {
    for (const [field, fault, same] of compared) {
        const [seen, expected] = [stated[field], claims[field]];
        if (seen !== undefined && expected !== undefined && !same(seen, expected, claims))
            return { class: fault, field: `predicate.${field}`, expected, seen };
    }
    if (stated.hosted === undefined || claims.hosted === undefined || stated.hosted === claims.hosted)
        return undefined;
    return {
        class: 'self-hosted',
        field: 'predicate.hosted',
        expected: runner(claims.hosted),
        seen: runner(stated.hosted),
    };
}
/** The word of tokens, certificates and builder ids for where a runner ran. */
const runner = (hosted) => (hosted ? 'github-hosted' : 'self-hosted');
/**
 * The parts of a workflow's URI, `https://github.com/o/r/.github/workflows/build.yml@refs/heads/main`. A file name has
 * no slash and a ref may have an @, so the ref begins at the last @ of what stands before the first slash of the rest.
 */
function workflowOf(uri) {
    const folder = '/.github/workflows/';
    const at = uri.indexOf(folder);
    if (at < 0)
        return { unversioned: uri };
    const name = uri.slice(at + folder.length).split('/', 1)[0] ?? '';
    const end = name.lastIndexOf('@');
    const unversioned = uri.slice(0, at + folder.length + (end < 0 ? name.length : end));
    return {
        path: unversioned.slice(at + 1),
        unversioned,
        ...(end < 0 ? {} : { ref: uri.slice(unversioned.length + 1) }),
    };
}

// EXTERNAL MODULE: ./node_modules/@noble/curves/esm/nist.js + 11 modules
var nist = __webpack_require__(927);
;// CONCATENATED MODULE: ./build/evidence/provenance/digest-signature.js


const curves = { prime256v1: nist/* p256 */.s9, secp384r1: nist/* p384 */.sL, secp521r1: nist/* p521 */.Bt };
/**
 * The content of a bundle that signs an artifact's bytes, of which only the digest is known here: node verifies no
 * signature over a given digest, so that the curve's arithmetic is a library's. ECDSA only, which is what Sigstore's
 * clients sign files with. Its `verifySignature` throws an EvidenceError for other keys.
 */
function digestSignature(content, digest) {
    return {
        signature: content.signature,
        compareSignature: (signature) => content.compareSignature(signature),
        compareDigest: (other) => content.compareDigest(other),
        compareSignedDigest: (other) => content.compareSignedDigest(other),
        verifySignature: (key) => verifyDigest(key, digest, content.signature),
    };
}
function verifyDigest(key, digest, signature) {
    const curve = curves[key.asymmetricKeyDetails?.namedCurve];
    const { x, y } = curve === undefined ? {} : key.export({ format: 'jwk' });
    if (curve === undefined || x === undefined || y === undefined)
        throw new EvidenceError('it signs a file with a key that is not ECDSA on a NIST curve; such a signature cannot be checked against a digest alone');
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/evidence/provenance/encoded-once.js
/**
 * Makes a certificate keep its DER. The library encodes it anew, byte by byte, for each comparison of two and for each
 * check of a signature, which takes most of the time of a verification. Whoever asks gets a copy, so that nothing is
 * shared; the certificate must not be changed any more.
 */
function encodedOnce(certificate) {
    keep(certificate.root);
    keep(certificate.tbsCertificate);
    return certificate;
}
function keep(part) {
    const der = part.toDER();
    part.toDER = () => Buffer.from(der);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/evidence/provenance/log-entry.js



/**
 * Checks what the library leaves open about a log entry: that it was made for this signer, and that the parts of its
 * proof which repeat the signed checkpoint do repeat it. `signer` is the certificate in DER, or else the key as SPKI.
 * Throws an EvidenceError.
 */
function checkLogEntry(entry, signer) {
    if (entry.inclusionProof !== undefined)
        checkProof(entry.inclusionProof, entry.logId.keyId);
    const verifier = verifierOf(entry);
    const same = signer.certificate !== undefined && verifier.certificate !== undefined
        ? verifier.certificate.equals(signer.certificate)
        : verifier.spki.equals(signer.spki);
    if (!same)
        throw new EvidenceError('the log entry was made for another signer');
}
/** A checkpoint (C2SP tlog-checkpoint): origin, tree size, root hash, more lines; then signatures by name. */
function checkProof({ checkpoint, treeSize, rootHash }, logId) {
    const envelope = checkpoint?.envelope ?? '';
    const end = envelope.indexOf('\n\n');
    const [origin = '', size, root] = envelope.slice(0, Math.max(end, 0)).split('\n');
    if (size !== treeSize || root !== rootHash.toString('base64'))
        throw new EvidenceError('tree size or root hash of the inclusion proof are not those of its checkpoint');
    const lines = envelope.slice(end + 2).split('\n');
    if (lines.pop() !== '')
        throw new EvidenceError('the checkpoint of the inclusion proof does not end with a line break');
    const signatures = lines.map(signatureOf);
    const hint = Buffer.from(logId.subarray(0, 4));
    if (!signatures.some(({ name, bytes }) => (origin === name || origin.startsWith(`${name} - `)) && bytes.subarray(0, 4).equals(hint)))
        throw new EvidenceError('the checkpoint of the inclusion proof is not signed by the log it is of');
}
function signatureOf(line) {
    const [, name = '', encoded = ''] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.length < 5 || bytes.toString('base64') !== encoded)
        throw new EvidenceError('the checkpoint of the inclusion proof has a line that is no signature');
    return { name, bytes };
}
/** Whose signature the entry says it is, in each kind and version of entry (github.com/sigstore/rekor, pkg/types). */
function verifierOf({ kindVersion: { kind, version }, canonicalizedBody }) {
    const { spec } = parseJson(canonicalizedBody.toString('utf8'), 'the log entry');
    const v2 = spec?.dsseV002?.signatures?.[0]?.verifier ?? spec?.hashedRekordV002?.signature?.verifier;
    if (version === '0.0.2' && v2?.x509Certificate?.rawBytes !== undefined)
        return ofCertificate(Buffer.from(v2.x509Certificate.rawBytes, 'base64'));
    if (version === '0.0.2' && v2?.publicKey?.rawBytes !== undefined)
        return { spki: Buffer.from(v2.publicKey.rawBytes, 'base64') };
    const pem = {
        dsse: spec?.signatures?.[0]?.verifier,
        intoto: spec?.content?.envelope?.signatures?.[0]?.publicKey,
        hashedrekord: spec?.signature?.publicKey?.content,
    }[kind];
    if (typeof pem !== 'string')
        throw new EvidenceError(`the log entry (${kind} ${version}) does not say who signed`);
    return ofPem(Buffer.from(pem, 'base64').toString('latin1'));
}
const ofCertificate = (der) => {
    const certificate = new external_node_crypto_.X509Certificate(der);
    return { certificate: certificate.raw, spki: certificate.publicKey.export({ format: 'der', type: 'spki' }) };
};
const ofPem = (pem) => pem.includes('BEGIN CERTIFICATE')
    ? ofCertificate(pem)
    : { spki: (0,external_node_crypto_.createPublicKey)(pem).export({ format: 'der', type: 'spki' }) };

;// CONCATENATED MODULE: ./build/evidence/provenance/predicate.js
/** Predicate types by what they begin with, up to a version; any other is `other` and kept. */
const kinds = [
    ['https://slsa.dev/provenance/', 'provenance'],
    ['https://in-toto.io/attestation/release/', 'release'],
    ['https://cyclonedx.org/bom', 'sbom'],
    ['https://spdx.dev/Document', 'sbom'],
    ['https://github.com/npm/attestation/tree/main/specs/publish/', 'publish'],
];
/** The kind of a predicate type; undefined is a bare signature. */
function kindOf(predicateType) {
    if (predicateType === undefined)
        return 'signature';
    const found = kinds.find(([start]) => predicateType === start || predicateType.startsWith(versioned(start)));
    return found?.[1] ?? 'other';
}
const versioned = (start) => (start.endsWith('/') ? start : `${start}/`);
/** A predicate as a document of its own, for the reader of SBOMs; JSON again, or the text where it is one (SPDX tags). */
const predicateBytes = (predicate) => Buffer.from(typeof predicate === 'string' ? predicate : JSON.stringify(predicate ?? null), 'utf8');

;// CONCATENATED MODULE: ./build/evidence/provenance/refusal-reason.js


/** What a failed check of the library means, by its code. */
const sentences = {
    TIMESTAMP_ERROR: 'no trusted log or timestamp authority vouches for when it was signed',
    CERTIFICATE_ERROR: 'its certificate is not of a trusted authority, or was not valid when it was signed',
    PUBLIC_KEY_ERROR: 'its key is not trusted, or was not valid when it was signed',
    SIGNATURE_ERROR: 'its signature does not match what is signed',
    TLOG_ERROR: 'it lacks the log entry that the trusted root demands',
    TLOG_BODY_ERROR: 'its log entry is about another signature or content',
    TLOG_INCLUSION_PROOF_ERROR: 'the proof that it is in the log does not hold',
    TLOG_INCLUSION_PROMISE_ERROR: 'the promise that it is in the log is not by a trusted log',
    TLOG_MISSING_INCLUSION_ERROR: 'nothing shows that it is in the log',
};
/** A sentence for why a bundle is refused. What a parser says of hostile bytes is cut short. */
function refusalReason(error) {
    if (error instanceof EvidenceError)
        return error.message;
    const { message } = error;
    const sentence = error instanceof verify_dist/* VerificationError */.mk ? sentences[error.code] : 'a part of it cannot be read';
    return `${sentence ?? 'it does not verify'} (${message.slice(0, 120)})`;
}

;// CONCATENATED MODULE: ./build/evidence/provenance/stated-claims.js


/** Longest text that is taken from a predicate, in characters. */
const longest = 4096;
/** Builder ids that say where the runner ran (slsa.dev/provenance/v1, GitHub's and npm's build types). */
const runners = 'https://github.com/actions/runner/';
/** The text at a path of keys in a hostile predicate; undefined when there is none. */
function textAt(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return typeof at === 'string' && at.length <= longest ? at : undefined;
}
/** What a statement says of the origin of its artifacts: SLSA provenance v0.2 and v1, GitHub's releases; else nothing. */
function statedClaims({ predicateType, predicate }) {
    if (predicateType === 'https://slsa.dev/provenance/v1')
        return said(provenanceV1(predicate));
    if (predicateType === 'https://slsa.dev/provenance/v0.2')
        return said(provenanceV02(predicate));
    if (/^https:\/\/in-toto\.io\/attestation\/release\/v0\.[0-9]$/.test(predicateType))
        return said(release(predicate));
    return {};
}
const said = (claims) => Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
function provenanceV1(predicate) {
    const parameters = ['buildDefinition', 'externalParameters'];
    const repository = textAt(predicate, ...parameters, 'workflow', 'repository');
    const uri = textAt(predicate, ...parameters, 'source', 'uri');
    const source = repository === undefined && uri !== undefined ? sourceUri(uri) : { source: repository };
    const dependency = ['buildDefinition', 'resolvedDependencies', 0];
    const first = sourceUri(textAt(predicate, ...dependency, 'uri') ?? '');
    return {
        ref: textAt(predicate, ...parameters, 'workflow', 'ref'),
        ...source,
        commit: first.source === source.source
            ? (textAt(predicate, ...dependency, 'digest', 'gitCommit') ??
                textAt(predicate, ...dependency, 'digest', 'sha1'))
            : undefined,
        workflow: workflowPath(textAt(predicate, ...parameters, 'workflow', 'path')),
        trigger: textAt(predicate, 'buildDefinition', 'internalParameters', 'github', 'event_name'),
        run: runUrl(textAt(predicate, 'runDetails', 'metadata', 'invocationId')),
        ...builder(textAt(predicate, 'runDetails', 'builder', 'id')),
    };
}
function provenanceV02(predicate) {
    const source = textAt(predicate, 'invocation', 'configSource', 'uri');
    return {
        ...(source === undefined ? {} : sourceUri(source)),
        commit: textAt(predicate, 'invocation', 'configSource', 'digest', 'sha1'),
        workflow: workflowPath(textAt(predicate, 'invocation', 'configSource', 'entryPoint')),
        trigger: textAt(predicate, 'invocation', 'environment', 'github_event_name') ??
            textAt(predicate, 'invocation', 'environment', 'GITHUB_EVENT_NAME'),
        run: runUrl(textAt(predicate, 'metadata', 'buildInvocationId')),
        ...builder(textAt(predicate, 'builder', 'id')),
    };
}
function release(predicate) {
    const repository = textAt(predicate, 'repository');
    const tag = textAt(predicate, 'tag');
    return {
        source: repository === undefined ? undefined : `https://github.com/${repository}`,
        ref: tag === undefined ? undefined : `refs/tags/${tag}`,
    };
}
/** Some generators put a job's or workflow's name where others put its file. */
const workflowPath = (path) => path?.startsWith('.github/workflows/') ? path : undefined;
/** Likewise: only a URL is the run's address. */
const runUrl = (id) => (id?.startsWith('https://') ? id : undefined);
function builder(id) {
    if (id === undefined)
        return {};
    const kind = id.startsWith(runners) ? id.slice(runners.length) : undefined;
    return { builder: id, ...(kind === runner(true) || kind === runner(false) ? { hosted: kind === runner(true) } : {}) };
}

;// CONCATENATED MODULE: ./build/evidence/provenance/verify-bundle.js












/**
 * Verifies a bundle offline, against each root until one does, and then that it is about the wanted artifact. Never
 * throws: what cannot be verified is refused with a sentence.
 */
const verifyBundle = (parsed, trust, wanted) => aboutArtifact(parsed, verifySignature(parsed, trust), wanted);
/** The attestation if it is about the wanted artifact by every digest that both give, else a refusal. */
function aboutArtifact(parsed, attestation, wanted) {
    if (!attestation.verified || 'unreadable' in parsed)
        return attestation;
    if (parsed.subjects.some((subject) => sameArtifact(subject, wanted)))
        return attestation;
    const fault = wrongSubject(parsed.subjects, wanted);
    const { field, expected, seen } = fault;
    return {
        verified: false,
        reason: `it is about another artifact: ${field} is ${seen ?? 'not given'}, expected ${expected}`,
        fault,
    };
}
/** Verifies a bundle, whatever it is about. */
function verifySignature(parsed, trust) {
    if ('unreadable' in parsed)
        return { verified: false, reason: parsed.unreadable };
    try {
        const signed = signedEntity(parsed);
        const { by, reasons } = anyRoot(signed, trust);
        if (by === undefined)
            return { verified: false, reason: reasons };
        return attestationOf(parsed, signed, by);
    }
    catch (error) {
        return { verified: false, reason: refusalReason(error) };
    }
}
/** What the library verifies, from a certificate that was checked for what it does not look at. */
function signedEntity({ bundle }) {
    const der = signingCertificate(bundle);
    const certificate = der === undefined ? undefined : readCertificate(der);
    const entity = (0,verify_dist/* toSignedEntity */.DC)(bundle);
    if (entity.key.$case === 'certificate')
        encodedOnce(entity.key.certificate);
    const { content } = bundle;
    if (content.$case === 'messageSignature')
        entity.signature = digestSignature(entity.signature, content.messageSignature.messageDigest.digest);
    return {
        entity,
        certificate: der,
        claims: certificate === undefined ? keyClaims(bundle) : certificateClaims(certificate),
    };
}
function keyClaims({ verificationMaterial: { content } }) {
    return { by: 'key', ...(content.$case === 'publicKey' ? { key: content.publicKey.hint } : {}) };
}
/** The first root by which it verifies, else the reason of each, once. */
function anyRoot({ entity, certificate }, { roots }) {
    const failed = new Map();
    for (const { by, verifier } of roots) {
        try {
            const spki = verifier.verify(entity).key.export({ format: 'der', type: 'spki' });
            for (const entry of entity.tlogEntries)
                checkLogEntry(entry, { certificate, spki });
            return { by, reasons: '' };
        }
        catch (error) {
            const reason = refusalReason(error);
            failed.set(reason, [...(failed.get(reason) ?? []), by.name]);
        }
    }
    if (failed.size === 0)
        return { reasons: 'there is no trusted root to verify it with' };
    const [only] = failed.size === 1 ? failed.keys() : [];
    return { reasons: only ?? [...failed].map(([reason, names]) => `${reason} (${names.join(', ')})`).join('; ') };
}
function attestationOf({ signed }, { entity, claims: vouched }, root) {
    if (signed.kind === 'unknown')
        return { verified: false, reason: signed.why };
    const statement = signed.kind === 'statement' ? signed.statement : undefined;
    const kind = kindOf(statement?.predicateType);
    const stated = statement === undefined ? {} : statedClaims(statement);
    const claims = kind === 'release' ? releaseClaims(vouched, stated) : vouched;
    const fault = contradiction(stated, claims);
    if (fault !== undefined) {
        const { field, seen, expected } = fault;
        return {
            verified: false,
            reason: `its statement contradicts its certificate: ${field} is ${seen}, the certificate says ${expected}`,
            fault,
        };
    }
    const { predicateType, predicate } = statement ?? {};
    return { verified: true, kind, predicateType, predicate, claims, stated, signedAt: earliest(entity), root };
}
/** The name in the certificate with which GitHub signs releases; no workflow can get it, and it has no token's issuer. */
const releaseService = 'https://dotcom.releases.github.com';
/** Of a release GitHub itself signs the statement, so that repository and tag are its word and not a workflow's. */
const releaseClaims = (claims, stated) => claims.identity === releaseService && claims.issuer === undefined ? { ...stated, ...claims, by: 'release' } : claims;
/** The moments verified with the entity. A log's time counts only with its promise, which is what signs the time. */
function earliest({ timestamps }) {
    const moments = timestamps.flatMap((one) => {
        if (one.$case === 'timestamp-authority')
            return [one.timestamp.signingTime.getTime()];
        return one.tlogEntry.inclusionPromise === undefined ? [] : [Number(one.tlogEntry.integratedTime) * 1000];
    });
    if (moments.length === 0)
        throw new EvidenceError('no verified moment of signing');
    return new Date(Math.min(...moments)).toISOString();
}

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
        const digests = evidence_bundles_digestsOf(wanted);
        const asked = [
            ...Object.entries(digests).map(([algorithm, hex]) => `${algorithm}:${hex}`),
            ...(wanted.names ?? []),
        ];
        const judged = this.#files.flatMap(({ material: { source, subject, fetched }, bundles }) => {
            const naming = bundles.filter(({ parsed }) => evidence_bundles_names(parsed, digests));
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
        kept.signature ??= verifySignature(kept.parsed, this.#trust);
        return aboutArtifact(kept.parsed, kept.signature, digests);
    }
}
function parse(bytes) {
    if (bytes === undefined)
        return [{ unreadable: 'its file is gone or was changed since it was fetched; gather the evidence again' }];
    try {
        return parseBundles(bytes);
    }
    catch (error) {
        return [{ unreadable: error.message }];
    }
}
const evidence_bundles_digestsOf = ({ sha256, sha512 }) => ({
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(sha512 === undefined ? {} : { sha512 }),
});
const evidence_bundles_names = (parsed, digests) => 'subjects' in parsed && parsed.subjects.some((subject) => namesArtifact(subject, digests));

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/evidence/provenance/trusted-root.js








const moment = iso/* datetime */.w$({ offset: true });
/** The library takes a missing start for the beginning of time, which would let a key vouch for what it predates. */
const validity = schemas/* strictObject */.rej({ start: moment, end: moment.nullish() });
const log = schemas/* strictObject */.rej({
    baseUrl: schemas/* string */.YjP().min(1).max(1024),
    hashAlgorithm: schemas/* literal */.euz('SHA2_256'),
    publicKey: schemas/* strictObject */.rej({ rawBytes: base64, keyDetails: schemas/* string */.YjP(), validFor: validity }),
    logId: schemas/* strictObject */.rej({ keyId: base64 }),
    checkpointKeyId: schemas/* strictObject */.rej({ keyId: base64 }).nullish(),
    operator: schemas/* string */.YjP().nullish(),
});
const authority = schemas/* strictObject */.rej({
    subject: schemas/* strictObject */.rej({ organization: schemas/* string */.YjP().nullish(), commonName: schemas/* string */.YjP().nullish() }).nullish(),
    uri: schemas/* string */.YjP().max(1024).nullish(),
    certChain: schemas/* strictObject */.rej({
        certificates: schemas/* array */.YOg(schemas/* strictObject */.rej({ rawBytes: base64 }))
            .min(1)
            .max(16),
    }),
    validFor: validity,
    operator: schemas/* string */.YjP().nullish(),
});
const trusted_root_most = 64;
/** A trusted root in JSON (github.com/sigstore/protobuf-specs, sigstore_trustroot.proto); unknown keys are refused. */
const rootSchema = schemas/* strictObject */.rej({
    mediaType: schemas/* enum */.k5n([
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        'application/vnd.dev.sigstore.trustedroot.v0.1+json',
        'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    ], 'is not of a trusted root 0.1 or 0.2'),
    tlogs: schemas/* array */.YOg(log).max(trusted_root_most).nullish(),
    certificateAuthorities: schemas/* array */.YOg(authority).min(1).max(trusted_root_most),
    ctlogs: schemas/* array */.YOg(log).max(trusted_root_most).nullish(),
    timestampAuthorities: schemas/* array */.YOg(authority).max(trusted_root_most).nullish(),
})
    .refine((root) => (root.tlogs?.length ?? 0) + (root.timestampAuthorities?.length ?? 0) > 0, {
    message: 'must have a transparency log or a timestamp authority: without one no moment of signing can be verified',
});
/** Public-good's root has 7 KB and GitHub's 31 KB. */
const trusted_root_mostBytes = 4 << 20;
/**
 * The trusted roots in a file: one as JSON, or several as JSON lines, as `gh attestation trusted-root` prints them.
 * `name` is where it came from, `moment` when. Throws an EvidenceError with the field that is wrong.
 */
function parseTrustedRoots(bytes, name, moment) {
    const text = decodeText(bytes, trusted_root_mostBytes, `the trusted root ${name}`);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}')))
        return [trustedRoot(parseJson(text, `the trusted root ${name}`), name, sha256(bytes), moment)];
    if (lines.length > trusted_root_most)
        throw new EvidenceError(`${name} has ${lines.length} trusted roots, expected at most ${trusted_root_most}`);
    return lines.map((line, index) => {
        const which = `${name} line ${index + 1}`;
        return trustedRoot(parseJson(line, which), which, sha256(Buffer.from(line)), moment);
    });
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
/** One trusted root from its JSON value; `digest` is of its bytes. Throws as parseTrustedRoots. */
function trustedRoot(value, name, digest, moment) {
    const checked = rootSchema.safeParse(value);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        throw new EvidenceError(`the trusted root ${name} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
    }
    const { tlogs, ctlogs } = checked.data;
    try {
        const root = protobuf_specs_dist.TrustedRoot.fromJSON(checked.data);
        const material = (0,verify_dist/* toTrustMaterial */.jO)(root);
        for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities])
            certChain.forEach(encodedOnce);
        // What a root has, it demands: GitHub's own instance has no logs, and stamps instead.
        const options = { tlogThreshold: threshold(tlogs), ctlogThreshold: threshold(ctlogs), timestampThreshold: 1 };
        const verifier = (publicKey) => new verify_dist/* Verifier */.BL({ ...material, publicKey }, options);
        return { name, sha256: digest, moment, verifier };
    }
    catch (error) {
        throw new EvidenceError(`the trusted root ${name} cannot be used: ${error.message}; expected keys and certificates in DER`);
    }
}
const threshold = (logs) => logs === undefined || logs === null || logs.length === 0 ? 0 : 1;

;// CONCATENATED MODULE: ./build/evidence/provenance/registry-keys.js






/** As Sigstore's TUF repository has npm's. */
const published = schemas/* object */.Ikc({
    keyId: schemas/* string */.YjP().min(1).max(1024),
    keyUsage: schemas/* string */.YjP(),
    publicKey: schemas/* object */.Ikc({ rawBytes: base64, validFor: validity }),
});
/** As an npm registry serves them below /-/npm/v1/keys. */
const served = schemas/* object */.Ikc({
    keyid: schemas/* string */.YjP().min(1).max(1024),
    key: base64,
    expires: iso/* datetime */.w$({ offset: true }).nullish(),
});
const keysSchema = schemas/* object */.Ikc({ keys: schemas/* array */.YOg(schemas/* union */.KCZ([published, served])).max(256) });
/** The one usage that counts in Sigstore's list: the other is for signatures over packages. */
const attestations = 'npm:attestations';
/** The keys in a registry's key file, in either of its two forms. Throws an EvidenceError. */
function parseRegistryKeys(bytes, name) {
    const what = `the registry's keys ${name}`;
    return registryKeys(parseJson(decodeText(bytes, 1 << 20, what), what), what);
}
/** The same of the parsed JSON. */
function registryKeys(value, what) {
    const parsed = keysSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new EvidenceError(`${what} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
    }
    const wanted = parsed.data.keys.filter((one) => 'keyid' in one || one.keyUsage === attestations);
    try {
        return wanted.map((one) => 'keyid' in one
            ? { id: one.keyid, key: publicKey(one.key), ...interval(undefined, one.expires) }
            : {
                id: one.keyId,
                key: publicKey(one.publicKey.rawBytes),
                ...interval(one.publicKey.validFor.start, one.publicKey.validFor.end),
            });
    }
    catch (error) {
        throw new EvidenceError(`${what} cannot be used: ${error.message}; expected keys in DER`);
    }
}
const publicKey = (der) => (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(der, 'base64'), format: 'der', type: 'spki' });
const interval = (start, end) => ({
    start: start === undefined ? 0 : Date.parse(start),
    end: end === undefined || end === null ? Number.POSITIVE_INFINITY : Date.parse(end),
});

;// CONCATENATED MODULE: ./build/evidence/provenance/trust/npm-keys.json
const npm_keys_namespaceObject = /*#__PURE__*/JSON.parse('{"El":{"keys":[{"keyId":"SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA","keyUsage":"npm:attestations","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-12-01T00:00:00.000Z","end":"2025-01-29T00:00:00.000Z"}}},{"keyId":"SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U","keyUsage":"npm:attestations","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2025-01-13T00:00:00.000Z"}}}]}}');
;// CONCATENATED MODULE: ./build/evidence/provenance/trust/public-good.json
const public_good_namespaceObject = /*#__PURE__*/JSON.parse('{"sc":"6494e21ea73fa7ee769f85f57d5a3e6a08725eae1e38c755fc3517c9e6bc0b66","uU":"2026-11-28","El":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}}');
;// CONCATENATED MODULE: ./build/evidence/provenance/trust.js





/** Trust material of these roots and keys. */
function trustMaterial(roots, keys = []) {
    const find = keyFinder(keys);
    return { roots: roots.map(({ verifier, ...by }) => ({ by, verifier: verifier(find) })) };
}
let builtIn;
/** What ships with the guard: Sigstore's public-good root and npm's attestation keys; scripts/trust-root.ts writes them. */
function builtInTrust() {
    const moment = `${public_good_namespaceObject.uU}T00:00:00Z`;
    builtIn ??= {
        roots: [trustedRoot(public_good_namespaceObject.El, 'Sigstore public good (built in)', public_good_namespaceObject.sc, moment)],
        keys: registryKeys(npm_keys_namespaceObject.El, "npm's keys (built in)"),
    };
    return builtIn;
}
/** Keys by their id; two of one id are the same key with two terms, so either term will do. */
function keyFinder(keys) {
    return (hint) => {
        const [first, ...more] = keys.filter(({ id }) => id === hint);
        if (first === undefined)
            throw new EvidenceError('it is signed with a key that is none of the trusted ones');
        return {
            publicKey: first.key,
            validFor: (date) => [first, ...more].some(({ key, start, end }) => key.equals(first.key) && start <= date.getTime() && date.getTime() <= end),
        };
    };
}

;// CONCATENATED MODULE: ./build/evidence/provenance/evidence-trust.js



/**
 * Whom an evidence document lets believe: what ships with the guard, then its trusted roots and registries' keys.
 * `problems` says which of those cannot be used, and why; they are left out, so that nothing is believed for them.
 */
function evidenceTrust({ document, read }) {
    const { roots, keys } = builtInTrust();
    const given = { roots: [...roots], keys: [...keys] };
    const problems = [];
    for (const { kind, sha256, source, fetched } of document.material) {
        if (kind !== 'trusted-root' && kind !== 'registry-keys')
            continue;
        const bytes = read(sha256);
        if (bytes === undefined) {
            problems.push(`${source} is gone or was changed since it was fetched; gather the evidence again`);
            continue;
        }
        try {
            if (kind === 'trusted-root')
                given.roots.push(...parseTrustedRoots(bytes, source, fetched));
            else
                given.keys.push(...parseRegistryKeys(bytes, source));
        }
        catch (error) {
            problems.push(error.message);
        }
    }
    return { trust: trustMaterial(given.roots, given.keys), problems };
}

;// CONCATENATED MODULE: ./build/evidence/provenance/expectation.js



/**
 * What differs between claims and expectation, one fault for each key. Classes: another repository is `wrong-source`;
 * another ref, and another trigger, which decides what a ref may start, `wrong-ref`; another signing or top-level
 * workflow, issuer or identity, which are all who built it, `wrong-builder`; a runner that is not hosted `self-hosted`.
 * A claim that is not made is a difference. Releases are signed by GitHub itself, without a token, so that only an
 * issuer that was asked for is missed there.
 */
function compareClaims(claims, expectation) {
    const { source, ref, builder, workflow, trigger, hosted, identity } = expectation;
    const issuer = expectation.issuer ?? (claims.by === 'release' ? undefined : githubIssuer);
    const faults = [
        differs('wrong-source', 'source', source, claims.source, sameRepository),
        differs('wrong-ref', 'ref', ref, claims.ref),
        builder === runnerId(claims.hosted)
            ? undefined
            : differs('wrong-builder', 'builder', builder, claims.builder, sameWorkflow),
        differs('wrong-builder', 'workflow', workflow, claims.workflow, sameWorkflow),
        differs('wrong-ref', 'trigger', trigger, claims.trigger),
        differs('wrong-builder', 'issuer', issuer, claims.issuer),
        differs('wrong-builder', 'identity', identity, claims.identity),
        hosted === undefined || hosted === claims.hosted
            ? undefined
            : {
                class: hosted ? 'self-hosted' : 'wrong-builder',
                field: 'hosted',
                expected: runner(hosted),
                seen: claims.hosted === undefined ? undefined : runner(claims.hosted),
            },
    ];
    return faults.filter((fault) => fault !== undefined);
}
function differs(fault, field, expected, seen, same = (one, other) => one === other) {
    if (expected === undefined || (seen !== undefined && same(expected, seen)))
        return undefined;
    return { class: fault, field, expected, seen };
}
const runnerId = (hosted) => hosted === undefined ? undefined : `https://github.com/actions/runner/${runner(hosted)}`;
function sameWorkflow(expected, seen) {
    if (expected === seen)
        return true;
    const { path, unversioned } = workflowOf(seen);
    return expected === unversioned || (path !== undefined && expected === path);
}

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
    const { trust, problems } = evidenceTrust(evidence);
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
    const faults = compareClaims(attestation.claims, expectation);
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
    return [{ predicateType, bytes: predicateBytes(predicate), source }];
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
        throw new EvidenceError(`the compressed data declares ${length} bytes, expected at most ${limit}`);
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
const damaged = (how) => new EvidenceError(`the compressed data ${how}, expected a snappy block; fetch it again`);

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
                throw new EvidenceError('the compressed data is framed, but not as snappy');
        }
        else if (type === chunks.compressed || type === chunks.plain) {
            if (body.length < 4)
                throw cutShort();
            const content = body.subarray(4);
            const most = Math.min(mostInChunk, limit - total);
            const part = type === chunks.plain ? plain(content, most) : unsnappyBlock(content, most);
            if (masked(crc32c(part)) !== body.readUInt32LE(0))
                throw new EvidenceError('the compressed data has a wrong checksum: it was damaged; fetch it again');
            parts.push(part);
            total += part.length;
        }
        else if (type < chunks.firstSkippable)
            throw new EvidenceError('the compressed data has a chunk of a reserved type, expected the snappy framing format');
    }
    return Buffer.concat(parts);
}
function plain(content, most) {
    if (content.length > most)
        throw new EvidenceError(`the compressed data holds more than the ${most} bytes that are left; expected less`);
    return content;
}
/** The format stores checksums so, because data may hold checksums itself. */
const masked = (checksum) => (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0;
const cutShort = () => new EvidenceError('the compressed data is cut short; fetch it again');

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
function fields_moment(value) {
    if (value === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,12})?(Z|[+-]\d\d:\d\d)$/i.test(value))
        return undefined;
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/evidence/sbom/purl.js

/** Longest package URL that is looked at, in characters. */
const purl_longest = 2048;
/** The normal form of a package URL; undefined when it is none. */
function normalPurl(text) {
    if (text.length > purl_longest || !/^pkg:/i.test(text))
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
        return purl.length > purl_longest ? undefined : purl;
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
        const said = fields_moment(analysis?.lastUpdated) ?? fields_moment(analysis?.firstIssued) ?? fields_moment(vulnerability.updated);
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
    const made = { ref, name, hashes: component_hashes(draft.hashes, faults) };
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
function component_hashes(drafts = [], faults) {
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
const cyclonedx_deepest = 32;
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
    const created = fields_moment(metadata?.timestamp);
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
        if (waiting.length + depth >= cyclonedx_deepest)
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
    const created = fields_moment(document.creationInfo?.created);
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
    const created = fields_moment(creation?.created);
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
    return sbom_read(openDocument(bytes));
}
/** Reads an SBOM from a parsed value: the predicate of an attestation. Throws as readSbom. */
function sbomFrom(value) {
    return sbom_read(openValue(value));
}
function sbom_read(document) {
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

;// CONCATENATED MODULE: ./build/evidence/tool-components.js


/**
 * The components of a tool: of its attested SBOMs, else of SBOMs that were given or fetched for it, else of what its own file
 * says, else the package it is from. What an SBOM lists counts whether or not the tool's own package is in it: that is always
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
    for (const { subject } of given) {
        const digests = (subject?.hashes ?? []).flatMap(({ algorithm, hex }) => (algorithm === 'sha256' ? [hex] : []));
        if (tool.sha256 !== undefined && digests.length > 0 && !digests.includes(tool.sha256))
            problems.push(`the SBOM that was given is about ${subject?.name}, and not about this file: its SHA-256 is another`);
    }
    if (given.length > 0)
        return made('sbom', tool, given, problems);
    const derived = evidence.document.derived.filter(({ path }) => path === tool.path);
    const own = ownComponent(tool);
    const components = derived.flatMap((one) => one.components.map((component, index) => ({ ref: component.purl ?? `${one.from}-${index}`, ...component })));
    const source = components.length > 0 ? 'derived' : own.length > 0 ? 'package' : 'none';
    const purls = new Set(components.map(({ purl }) => purl));
    const missing = own.filter(({ purl }) => !purls.has(purl)); // what is there twice counts twice
    return { source, components: [...missing, ...components], statements: [], problems };
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
    };
}
function ownComponent({ name, version, purl }) {
    return purl === undefined ? [] : [{ ref: purl, name, version, purl }];
}

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

// EXTERNAL MODULE: ./build/evidence/evidence.js
var evidence = __webpack_require__(6800);
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

;// CONCATENATED MODULE: ./build/evidence/packages/os-release.js
/** Reads os-release(5). Undefined when it has no usable ID. */
function distribution(text) {
    const value = (key) => new RegExp(`^${key}=(["']?)([a-z0-9._-]{1,64})\\1[ \\t]*$`, 'm').exec(text)?.[2];
    const id = value('ID');
    const version = value('VERSION_ID');
    return id === undefined ? undefined : { id, release: version === undefined ? id : `${id}-${version}` };
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
        if (name === undefined || !/^[a-z0-9][a-z0-9+.-]{0,255}$/.test(name))
            continue;
        if (only !== undefined && !only.has(name))
            continue;
        if (paragraph.status !== undefined && !/^\S+ \S+ installed$/.test(paragraph.status))
            continue;
        const upstream = source?.split(' ', 1)[0];
        const qualifiers = {
            ...(architecture !== undefined && { arch: architecture }),
            ...(release !== undefined && { distro: `${id}-${release}` }),
            ...(upstream !== undefined && upstream !== name && { upstream }),
        };
        const purl = makePurl('deb', id, name, version, Object.keys(qualifiers).length > 0 ? qualifiers : undefined);
        inventory.add({ purl, name, version, type: 'library', supplier: maintainer });
    }
    return { from: 'dpkg', components: inventory.taken().components };
}
const dpkg_fields = new Set([
    'package',
    'version',
    'architecture',
    'source',
    'maintainer',
    'status',
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
        if (dpkg_fields.has(key) && value !== '' && value.length <= 1024)
            current[key] ??= value;
    }
    yield current;
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
const mark = 16;
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
    const inner = modules !== undefined && modules.length >= 2 * mark + 1 ? modules.subarray(mark, -mark) : undefined;
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

;// CONCATENATED MODULE: ./build/evidence/python-name.js
/** The one spelling of a Python package's name: names are equal up to case and `-_.` (PEP 503, and Core metadata's name normalization). */
const pythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');

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

;// CONCATENATED MODULE: ./build/host/evidence/derive.js











const MAX_PROGRAM = 256 * 1024 * 1024;
const MAX_STATUS = 64 * 1024 * 1024;
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
 */
function derive(path, records) {
    return [...program(path), ...npm(path), ...python(path), ...dpkg(records)].map(({ from, components }) => ({
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
function dpkg(records) {
    const own = new Set(records.filter(({ database }) => database === 'dpkg').map(({ name }) => name));
    const system = own.size === 0 ? undefined : distribution(boundedBytes('/etc/os-release', MAX_FILE)?.toString() ?? '');
    const status = system && boundedBytes('/var/lib/dpkg/status', MAX_STATUS);
    if (system === undefined || status === undefined)
        return [];
    const [id, version] = [system.id, system.release.slice(system.id.length + 1)];
    return [dpkgComponents(status, { id, ...(version === '' ? {} : { version }) }, own)];
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

// EXTERNAL MODULE: ./build/host/evidence/http/client.js + 8 modules
var client = __webpack_require__(8328);
;// CONCATENATED MODULE: ./build/host/evidence/memory.js
/** Answers of this gathering and of earlier ones: what two tools ask is asked once. */
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
        if (this.#offline)
            throw new Error('offline: nothing is asked of any service');
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
async function gather(wanted, sources, options = {}) {
    const { budget = BUDGET, offline = false, cache, clock = systemClock, http: how = {} } = options;
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
    const evidence = collection.close(begun, offline);
    over.abort();
    http.close();
    cache?.trim();
    return evidence;
}

// EXTERNAL MODULE: ./build/host/evidence/services.js
var services = __webpack_require__(740);
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
const FOLDERS = new Set(['advisory', 'vex']);
/** Kinds of which one file may hold several, a line each. */
const LINES = new Set(['bundle', 'trusted-root']);
const AXIS = {
    bundle: 'provenance',
    'trusted-root': 'provenance',
    'registry-keys': 'provenance',
    sbom: 'sbom',
    vex: 'exposure',
    advisory: 'exposure',
    kev: 'exposure',
    epss: 'exposure',
};
/**
 * Files the user gave, for a tool or for all: nothing is asked of anybody. A directory gives its *.json, *.yaml and *.yml, in
 * order of name; links in it are passed over.
 *
 * @param files those that are about no tool in particular
 * @param within where they must lie in the end, links resolved: what a change under test names must not be any file root can read
 */
function givenFiles(files, within) {
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
    return { subject, ask: async (asking) => asking.give(given_files_read(file, within)) };
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
var address = __webpack_require__(3803);
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
                    return { found: [{ kind, source: (0,address/* printed */.zd)(url), bytes: read(answer) }] };
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
            return question(subject, key, 'fixed', (asking) => github_attestations_attestations(asking, api, token, place, subject, unsnappy));
        }),
    };
}
async function github_attestations_attestations(asking, api, token, place, digest, unsnappy) {
    const list = (url) => listed(asking, url, token);
    const path = `attestations/${digest}`;
    const own = (0,github_api/* inRepository */.yJ)(api, place, path);
    const entries = (await list(own)) ?? (await ofOwner(list, api, place, path));
    const taken = entries.slice(0, MAX_BUNDLES);
    const results = await Promise.allSettled(taken.map((entry) => github_attestations_bundleOf(asking, entry, own, unsnappy)));
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
    const results = await Promise.allSettled(['orgs', 'users'].map((kind) => list((0,address/* below */.Gz)(api, `${kind}/${owner}/${path}`))));
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
async function github_attestations_bundleOf(asking, entry, list, unsnappy) {
    if (entry.bundle)
        return { kind: 'bundle', source: (0,address/* printed */.zd)(list), bytes: (0,json_answer/* jsonBytes */.y)(entry.bundle) };
    if (!entry.bundle_url)
        throw new Error(`${list.host} names an attestation without a bundle`);
    const url = (0,address/* ledTo */.rQ)(list, entry.bundle_url);
    const answer = await asking.http.ask(url, { accept: '*/*', limit: MAX_BUNDLE });
    if (answer === undefined)
        throw new Error(`${url.host} no longer has the bundle`);
    const { body, type } = answer;
    const bytes = type === 'application/json' ? body : unsnappy(body, MAX_BUNDLE);
    (0,json_answer/* jsonAnswer */.t)({ ...answer, body: Buffer.from(bytes) }, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
    return { kind: 'bundle', source: (0,address/* printed */.zd)(url), bytes };
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
                return download(asking, choose(assets, each), { api, place, token, kind, release: (0,address/* printed */.zd)(url) });
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
                return { found: [{ kind: 'sbom', source: (0,address/* printed */.zd)(url), bytes: (0,json_answer/* jsonBytes */.y)(sbom) }] };
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
                const url = (0,address/* below */.Gz)(registry, path);
                const answer = await http.ask(url);
                if (answer === undefined)
                    return { found: [] };
                const { attestations } = (0,json_answer/* jsonAnswer */.t)(answer, attestationsSchema);
                const source = (0,address/* printed */.zd)(url);
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
        const answer = await http.ask((0,address/* below */.Gz)(this.#service, 'v1/querybatch'), { json: { queries } });
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
                source: (0,address/* printed */.zd)((0,address/* below */.Gz)(service, 'v1/querybatch')),
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
    const url = (0,address/* below */.Gz)(service, `v1/vulns/${encodeURIComponent(id)}`);
    const answer = await http.ask(url);
    if (answer === undefined)
        throw new request_error/* RequestError */.GI(`${service.host} names ${id}, and has it not`);
    (0,json_answer/* jsonAnswer */.t)(answer, schemas/* object */.Ikc({ id: schemas/* literal */.euz(id) }));
    return { found: [{ kind: 'advisory', source: (0,address/* printed */.zd)(url), bytes: answer.body }] };
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
    return (0,address/* below */.Gz)(index, `integrity/${[pythonName(name), version, file].map(encodeURIComponent).join('/')}/provenance`);
}
async function provenanceAt({ http }, url) {
    const answer = await http.ask(url, { accept: 'application/vnd.pypi.integrity.v1+json' });
    if (answer === undefined)
        return { found: [] };
    (0,json_answer/* jsonAnswer */.t)(answer, provenanceSchema);
    return { found: [{ kind: 'bundle', source: (0,address/* printed */.zd)(url), bytes: answer.body }] };
}
/** Where the provenance of a version's files is: of those for every machine first, then of those for Linux. */
async function python_provenance_listed({ http }, index, { name, version }) {
    const url = (0,address/* below */.Gz)(index, `simple/${encodeURIComponent(pythonName(name))}/`);
    const answer = await http.ask(url, { accept: 'application/vnd.pypi.simple.v1+json', limit: MAX_PROJECT });
    if (answer === undefined)
        return [];
    const rank = (file) => (file.endsWith('-none-any.whl') ? 0 : /linux/.test(file) ? 1 : 2);
    return (0,json_answer/* jsonAnswer */.t)(answer, projectSchema)
        .files.filter(({ filename }) => versionIn(filename) === version)
        .toSorted((a, b) => rank(a.filename) - rank(b.filename))
        .flatMap(({ provenance }) => (provenance ? (0,address/* ledTo */.rQ)(answer.url, provenance) : []))
        .slice(0, python_provenance_MAX_FILES);
}
/** `name-VERSION-tags.whl` or `name-VERSION.tar.gz`. */
function versionIn(file) {
    const stem = file.replace(/\.(whl|tar\.gz|zip)$/, '');
    return file.endsWith('.whl') ? stem.split('-')[1] : stem.slice(stem.lastIndexOf('-') + 1);
}

;// CONCATENATED MODULE: ./build/host/evidence/sources.js







/** Every service evidence is asked of. */
function serviceSources({ github, npm, python, osv, kev, epss }, unsnappy) {
    return [
        githubAttestations(github, unsnappy),
        ...githubRelease(github),
        githubDependencyGraph(github),
        npmAttestations(npm),
        pythonProvenance(python),
        osvAdvisories(osv),
        kevCatalogue(kev),
        epssScores(epss),
    ];
}

;// CONCATENATED MODULE: ./build/host/evidence/pinned.js













/**
 * Gathers the evidence a configuration asks for: of pinned tools from services and files, within its budget, and the vulnerability data
 * it names. Never rejects: what is not had stands in `missed`.
 */
async function gatherPinned(config, options) {
    const wanted = await Promise.all(config.tools.map((pin) => wantedFor(pin, options.base)));
    return gatherWanted(wanted, config, options);
}
/** Gathers what is wanted of tools as `gatherPinned` does of pinned ones. Never rejects. */
async function gatherWanted(wanted, config, options) {
    const { evidence: settings } = config;
    const given = givenFiles(filesOf(config, options.base), options.within);
    const cache = options.cache === undefined
        ? undefined
        : EvidenceCache.open(options.cache, { kinds: options.shared === true ? ['bundle'] : undefined }).cache;
    const how = { offline: settings.offline, cache, http: { env: options.env } };
    const asked = pinned_services(config, options);
    const end = performance.now() + settings.budget;
    const first = withLinks(await gather(wanted, [...given, ...asked], { ...how, budget: settings.budget }), config);
    // what a tool is made of is known only now
    const made = wanted.map((one) => ({ ...one, purl: undefined, files: [], components: componentsOf(one, first) }));
    const left = Math.floor(end - performance.now());
    const about = asked.filter(({ name }) => name === 'OSV');
    if (left <= 0 || about.length === 0 || made.every(({ components }) => components.length === 0))
        return first;
    return pinned_together(first, await gather(made, about, { ...how, budget: left }));
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
/** Services that are worth being asked for every job: scores of exploitation are some 10 MB, and come as a file. */
function pinned_services({ evidence: { osv } }, { env, token, variables, services: given }) {
    const all = serviceSources((0,services/* servicesOf */.Y)({ env, token, variables, given }), unsnappy);
    return all.filter(({ name }) => name !== 'EPSS' && (osv || (name !== 'OSV' && name !== 'KEV')));
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
function filesOf({ evidence }, base) {
    const { trustedRoots, advisories, vex, kev, epss } = evidence;
    const of = (kind, paths) => paths.flatMap((path) => (path === undefined ? [] : [{ kind, path: at(base, path) }]));
    return [
        ...of('trusted-root', trustedRoots),
        ...of('advisory', advisories),
        ...of('vex', vex),
        ...of('kev', [kev]),
        ...of('epss', [epss]),
    ];
}
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