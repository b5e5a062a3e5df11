"use strict";
exports.id = 619;
exports.ids = [619];
exports.modules = {

/***/ 5258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   rA: () => (/* binding */ pinSchema)
/* harmony export */ });
/* unused harmony export pinnedPaths */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const hex = (digits) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const address = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^https:\/\/\S+$/);
const files = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).max(20)]);
/** A pin: what must be true of a tool that runs (`tools:` of the configuration, design section 7). */
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\//).meta({
        description: 'the program or main script, absolute, with symlinks resolved; * is any text without a slash, for a directory whose name changes',
    }),
    sha256: hex(64).optional().meta({ description: 'digest the file must have' }),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'package it is from: pkg:type/name@version' }),
    source: address.optional().meta({ description: 'repository it must be built from' }),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'ref it must be built from, as in refs/tags/v1.2.3' }),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'path of the workflow that must have built it' }),
    builder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'builder that must have built it, as the certificate names it' }),
    trigger: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'event that must have started the build, as in push' }),
    issuer: address.optional().meta({ description: "who vouches for the builder's identity (default: GitHub)" }),
    signer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'identity (subject alternative name) that must have signed' }),
    hosted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().meta({ description: 'true: it must be built on a hosted runner' }),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'tag of the release whose assets hold attestations and SBOM' }),
    bundle: files.optional().meta({ description: 'files with attestations of it' }),
    sbom: files.optional().meta({ description: 'files with its SBOM' }),
});
/**
 * The paths of the files that ran, or may run, as the tool a pin is about: the pinned one, where symlinks led from it when it was
 * looked at before and after the job and when it was executed, and the files that were executed by its name.
 */
function pinnedPaths({ path }, { links, tools }, { document }) {
    const is = named(path);
    const led = [links[path], document.links?.[path], document.linksAfter?.[path]];
    const executed = tools.flatMap((tool) => ([tool.path, ...(tool.names ?? [])].some(is) ? [tool.path] : []));
    return new Set([path, ...led, ...executed].filter((one) => one !== undefined));
}
/** Whether a path is the one that a pin names. */
function named(pinned) {
    const parts = pinned.split('*');
    if (parts.length === 1)
        return (path) => path === pinned;
    const text = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]*');
    const whole = new RegExp(`^${text}$`);
    return (path) => whole.test(path);
}
/** What a pin asks of attestations; undefined when it asks nothing. */
function expectationOf(pin) {
    const { source, ref, builder, workflow, trigger, issuer, hosted, signer } = pin;
    const wanted = Object.entries({ source, ref, builder, workflow, trigger, issuer, hosted, identity: signer });
    const given = wanted.filter(([, value]) => value !== undefined);
    return given.length === 0 ? undefined : Object.fromEntries(given);
}
/** A list written as one value or as several. */
const listed = (given) => given === undefined ? [] : typeof given === 'string' ? [given] : given;


/***/ }),

/***/ 2747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pluginName),
/* harmony export */   P: () => (/* binding */ pluginSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,39}$/);
/** A plug-in: a program that is asked about a job's tools and findings (`plugins:` of the configuration, design section 7). */
const pluginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: name.optional().meta({
        description: 'what it is called in results and rules: small letters, digits, _ (default: from the name of its file)',
    }),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(4096)
        .meta({ description: 'its file, one executable: a path of the repository from its top, or an absolute one' }),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: 'digest of that file; another one is not run' }),
    args: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000)).max(50).default([]).meta({ description: 'its arguments' }),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/))
        .max(20)
        .default([])
        .meta({ description: 'names of environment variables that it gets; it gets no others' }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)]))
        .refine((facts) => Object.keys(facts).length <= 50, 'at most 50 facts')
        .default({})
        .meta({
        description: 'facts that it may give, and what they are where it gives none; a rule names them plugin.NAME.FACT',
    }),
    budget: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(100)
        .max(20_000)
        .default(10_000)
        .meta({ description: 'longest time that it may take, in milliseconds' }),
    memory: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(16).max(4096).default(512).meta({ description: 'most memory that it may take, in MiB' }),
});
/** What a plug-in is called: its name, else that of its file up to the first dot, in the letters of a name. */
function pluginName({ name: given, command }) {
    if (given !== undefined)
        return given;
    const file = command.slice(command.lastIndexOf('/') + 1).toLowerCase();
    const words = (file.split('.')[0] ?? '').replace(/[^a-z0-9_]/g, '_').slice(0, 40);
    return /^[a-z]/.test(words) ? words : `plugin_${words}`.slice(0, 40);
}


/***/ }),

/***/ 1367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2703);

/** Deepest nesting that is read. Bundles need about ten, SBOMs in them about twenty; recursion in readers stays shallow. */
const deepest = 100;
/**
 * The text of a file of evidence. `most` is its largest size in bytes, `what` names it in messages.
 * Throws an EvidenceError when it is larger or no UTF-8.
 */
function decodeText(bytes, most, what) {
    if (bytes.length > most)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} has ${bytes.length} bytes, expected at most ${most}; split it, or give the right file`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} is no UTF-8 text, expected JSON; if it was fetched compressed, decompress it first`);
    }
}
/** The value of a JSON text. Throws an EvidenceError when it is no JSON or nested more than 100 deep. */
function parseJson(text, what) {
    if (tooDeep(text))
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} is nested more than ${deepest} deep; no such document needs that`);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} is no JSON; give the file as it was published`);
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


/***/ }),

/***/ 5869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ logEntries),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   _D: () => (/* binding */ bundleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/**
 * Bytes in JSON: base64 of RFC 4648 section 4 and no other spelling of them. What decoders let pass besides (the URL
 * alphabet, line breaks, missing padding, set bits behind the last byte) would give one bundle many digests.
 */
const base64 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .refine((text) => Buffer.from(text, 'base64').toString('base64') === text, 'is no strict base64');
/** protobuf's JSON has 64-bit integers as strings; ours stay below 2^53, so that no two of them round to one number. */
const integer = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(0|[1-9][0-9]{0,15})$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0)])
    .refine((value) => Number.isSafeInteger(Number(value)), 'is no integer below 2^53');
const certificate = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rawBytes: base64 });
const logEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    logIndex: integer.nullish(),
    logId: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ keyId: base64 }),
    kindVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    integratedTime: integer.nullish(),
    inclusionPromise: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ signedEntryTimestamp: base64 }).nullish(),
    inclusionProof: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        logIndex: integer.nullish(),
        rootHash: base64,
        treeSize: integer,
        hashes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(base64).max(64).nullish(),
        checkpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ envelope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64 << 10) }),
    })
        .nullish(),
    canonicalizedBody: base64,
});
const logEntries = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(logEntry).max(16);
const material = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    publicKey: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullish() }).optional(),
    x509CertificateChain: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ certificates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(certificate).min(1).max(16) }).optional(),
    certificate: certificate.optional(),
    tlogEntries: logEntries.nullish(),
    timestampVerificationData: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        rfc3161Timestamps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ signedTimestamp: base64 }))
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
const bundleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'application/vnd.dev.sigstore.bundle+json;version=0.1',
        'application/vnd.dev.sigstore.bundle+json;version=0.2',
        'application/vnd.dev.sigstore.bundle+json;version=0.3',
        'application/vnd.dev.sigstore.bundle.v0.3+json',
    ], 'is not of a Sigstore bundle 0.1 to 0.3'),
    verificationMaterial: material,
    dsseEnvelope: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        payload: base64,
        payloadType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(256),
        signatures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sig: base64, keyid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullish() })).length(1),
    })
        .optional(),
    messageSignature: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        messageDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ algorithm: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['SHA2_256', 'SHA2_384', 'SHA2_512']), digest: base64 }),
        signature: base64,
    })
        .optional(),
})
    .refine((one) => (one.dsseEnvelope === undefined) !== (one.messageSignature === undefined), 'must have one of dsseEnvelope, messageSignature');


/***/ }),

/***/ 1626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ certificateClaims),
/* harmony export */   r: () => (/* binding */ githubIssuer)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);
/* harmony import */ var _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2703);


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
    const octets = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .octetsOf */ .ao)(certificate, oid);
    if (octets === undefined)
        return undefined;
    const [value] = octets.subs;
    if (octets.subs.length !== 1 || value?.tag.toDER() !== utf8String)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o(`the extension ${oid} of the signing certificate is no UTF8String`);
    return text(value.value, oid);
}
function legacy(certificate, number) {
    const oid = `${fulcio}.${number}`;
    const octets = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .octetsOf */ .ao)(certificate, oid);
    return octets === undefined ? undefined : text(octets.value, oid);
}
function text(bytes, oid) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o(`the extension ${oid} of the signing certificate is no UTF-8 text`);
    }
}
/** The subject alternative name: exactly one, as Fulcio writes it, so that there is no choice of whom to believe. */
function identityOf(certificate) {
    const found = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .derIn */ .p9)(certificate, alternativeName)?.subs ?? [];
    const [name] = found;
    if (name === undefined)
        return undefined;
    if (found.length > 1)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate has several names, expected one');
    if (name.tag.isContextSpecific(names.other))
        return text(name.subs[1]?.subs[0]?.value ?? name.value, alternativeName);
    if (name.tag.isContextSpecific(names.email) || name.tag.isContextSpecific(names.uri))
        return text(name.value, alternativeName);
    throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the name in the signing certificate is neither a URI nor an e-mail address');
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ signingCertificate),
/* harmony export */   ao: () => (/* binding */ octetsOf),
/* harmony export */   p9: () => (/* binding */ derIn),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2703);


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
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der));
    const [, algorithm, signature] = certificate.root.subs;
    const named = certificate.tbsCertificate.subs[2];
    if (certificate.root.subs.length !== 3)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate has more parts than three');
    if (algorithm === undefined || named === undefined || !algorithm.toDER().equals(named.toDER()))
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate names two signature algorithms, expected one');
    if (signature?.value[0] !== 0)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signature of the signing certificate is cut short');
    const usages = derIn(certificate, extendedKeyUsage)?.subs.map((usage) => usage.toOID()) ?? [];
    if (!usages.includes(codeSigning) || certificate.extKeyUsage?.digitalSignature !== true)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate is not for signing code');
    if (certificate.extBasicConstraints?.isCA === true)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate is an authority’s, expected one for signing');
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
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o(`the signing certificate has the extension ${oid} more than once`);
    return found[0]?.subs.at(-1);
}


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   lj: () => (/* binding */ runner),
/* harmony export */   qX: () => (/* binding */ contradiction)
/* harmony export */ });
/* harmony import */ var _repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2781);

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
    ['source', 'wrong-source', _repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB],
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


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ sameArtifact),
/* harmony export */   e3: () => (/* binding */ wrongSubject),
/* harmony export */   jx: () => (/* binding */ namesArtifact),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* unused harmony export digestAlgorithms */
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


/***/ }),

/***/ 5765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedOnce)
/* harmony export */ });
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


/***/ }),

/***/ 2703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ EvidenceError)
/* harmony export */ });
/** Evidence that cannot be read: what was found, what was expected, what to do. */
class EvidenceError extends Error {
    name = 'EvidenceError';
}


/***/ }),

/***/ 3498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ evidenceTrust)
});

// EXTERNAL MODULE: ./build/evidence/provenance/refreshed-root.js
var refreshed_root = __webpack_require__(3292);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/evidence/provenance/bounded-json.js
var bounded_json = __webpack_require__(1367);
// EXTERNAL MODULE: ./build/evidence/provenance/bundle-schema.js
var bundle_schema = __webpack_require__(5869);
// EXTERNAL MODULE: ./build/evidence/provenance/evidence-error.js
var evidence_error = __webpack_require__(2703);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./build/evidence/provenance/encoded-once.js
var encoded_once = __webpack_require__(5765);
;// CONCATENATED MODULE: ./build/evidence/provenance/trusted-root.js








const moment = iso/* datetime */.w$({ offset: true });
/** The library takes a missing start for the beginning of time, which would let a key vouch for what it predates. */
const validity = schemas/* strictObject */.rej({ start: moment, end: moment.nullish() });
const log = schemas/* strictObject */.rej({
    baseUrl: schemas/* string */.YjP().min(1).max(1024),
    hashAlgorithm: schemas/* literal */.euz('SHA2_256'),
    publicKey: schemas/* strictObject */.rej({ rawBytes: bundle_schema/* base64 */.K3, keyDetails: schemas/* string */.YjP(), validFor: validity }),
    logId: schemas/* strictObject */.rej({ keyId: bundle_schema/* base64 */.K3 }),
    checkpointKeyId: schemas/* strictObject */.rej({ keyId: bundle_schema/* base64 */.K3 }).nullish(),
    operator: schemas/* string */.YjP().nullish(),
});
const authority = schemas/* strictObject */.rej({
    subject: schemas/* strictObject */.rej({ organization: schemas/* string */.YjP().nullish(), commonName: schemas/* string */.YjP().nullish() }).nullish(),
    uri: schemas/* string */.YjP().max(1024).nullish(),
    certChain: schemas/* strictObject */.rej({
        certificates: schemas/* array */.YOg(schemas/* strictObject */.rej({ rawBytes: bundle_schema/* base64 */.K3 }))
            .min(1)
            .max(16),
    }),
    validFor: validity,
    operator: schemas/* string */.YjP().nullish(),
});
const most = 64;
/** A trusted root in JSON (github.com/sigstore/protobuf-specs, sigstore_trustroot.proto); unknown keys are refused. */
const rootSchema = schemas/* strictObject */.rej({
    mediaType: schemas/* enum */.k5n([
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        'application/vnd.dev.sigstore.trustedroot.v0.1+json',
        'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    ], 'is not of a trusted root 0.1 or 0.2'),
    tlogs: schemas/* array */.YOg(log).max(most).nullish(),
    certificateAuthorities: schemas/* array */.YOg(authority).min(1).max(most),
    ctlogs: schemas/* array */.YOg(log).max(most).nullish(),
    timestampAuthorities: schemas/* array */.YOg(authority).max(most).nullish(),
})
    .refine((root) => (root.tlogs?.length ?? 0) + (root.timestampAuthorities?.length ?? 0) > 0, {
    message: 'must have a transparency log or a timestamp authority: without one no moment of signing can be verified',
});
/** Public-good's root has 7 KB and GitHub's 31 KB. */
const mostBytes = 4 << 20;
/**
 * The trusted roots in a file: one as JSON, or several as JSON lines, as `gh attestation trusted-root` prints them.
 * `name` is where it came from, `moment` when. Throws an EvidenceError with the field that is wrong.
 */
function parseTrustedRoots(bytes, name, moment) {
    const text = (0,bounded_json/* decodeText */.g)(bytes, mostBytes, `the trusted root ${name}`);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}')))
        return [trustedRoot((0,bounded_json/* parseJson */.q)(text, `the trusted root ${name}`), name, sha256(bytes), moment)];
    if (lines.length > most)
        throw new evidence_error/* EvidenceError */.o(`${name} has ${lines.length} trusted roots, expected at most ${most}`);
    return lines.map((line, index) => {
        const which = `${name} line ${index + 1}`;
        return trustedRoot((0,bounded_json/* parseJson */.q)(line, which), which, sha256(Buffer.from(line)), moment);
    });
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
/** One trusted root from its JSON value; `digest` is of its bytes. Throws as parseTrustedRoots. */
function trustedRoot(value, name, digest, moment) {
    const checked = rootSchema.safeParse(value);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        throw new evidence_error/* EvidenceError */.o(`the trusted root ${name} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
    }
    const { tlogs, ctlogs } = checked.data;
    try {
        const root = dist.TrustedRoot.fromJSON(checked.data);
        const material = (0,verify_dist/* toTrustMaterial */.jO)(root);
        for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities])
            certChain.forEach(encoded_once/* encodedOnce */.y);
        // What a root has, it demands: GitHub's own instance has no logs, and stamps instead.
        const options = { tlogThreshold: threshold(tlogs), ctlogThreshold: threshold(ctlogs), timestampThreshold: 1 };
        const verifier = (publicKey) => new verify_dist/* Verifier */.BL({ ...material, publicKey }, options);
        return { name, sha256: digest, moment, verifier };
    }
    catch (error) {
        throw new evidence_error/* EvidenceError */.o(`the trusted root ${name} cannot be used: ${error.message}; expected keys and certificates in DER`);
    }
}
const threshold = (logs) => logs === undefined || logs === null || logs.length === 0 ? 0 : 1;

;// CONCATENATED MODULE: ./build/evidence/provenance/registry-keys.js






/** As Sigstore's TUF repository has npm's. */
const published = schemas/* object */.Ikc({
    keyId: schemas/* string */.YjP().min(1).max(1024),
    keyUsage: schemas/* string */.YjP(),
    publicKey: schemas/* object */.Ikc({ rawBytes: bundle_schema/* base64 */.K3, validFor: validity }),
});
/** As an npm registry serves them below /-/npm/v1/keys. */
const served = schemas/* object */.Ikc({
    keyid: schemas/* string */.YjP().min(1).max(1024),
    key: bundle_schema/* base64 */.K3,
    expires: iso/* datetime */.w$({ offset: true }).nullish(),
});
const keysSchema = schemas/* object */.Ikc({ keys: schemas/* array */.YOg(schemas/* union */.KCZ([published, served])).max(256) });
/** The one usage that counts in Sigstore's list: the other is for signatures over packages. */
const attestations = 'npm:attestations';
/** The keys in a registry's key file, in either of its two forms. Throws an EvidenceError. */
function parseRegistryKeys(bytes, name) {
    const what = `the registry's keys ${name}`;
    return registryKeys((0,bounded_json/* parseJson */.q)((0,bounded_json/* decodeText */.g)(bytes, 1 << 20, what), what), what);
}
/** The same of the parsed JSON. */
function registryKeys(value, what) {
    const parsed = keysSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new evidence_error/* EvidenceError */.o(`${what} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
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
        throw new evidence_error/* EvidenceError */.o(`${what} cannot be used: ${error.message}; expected keys in DER`);
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
            throw new evidence_error/* EvidenceError */.o('it is signed with a key that is none of the trusted ones');
        return {
            publicKey: first.key,
            validFor: (date) => [first, ...more].some(({ key, start, end }) => key.equals(first.key) && start <= date.getTime() && date.getTime() <= end),
        };
    };
}

;// CONCATENATED MODULE: ./build/evidence/provenance/evidence-trust.js




/**
 * Whom an evidence document lets believe: what ships with the guard, or in the place of its root the refreshed one, then its
 * trusted roots and registries' keys.
 * `problems` says which of those cannot be used, and why; they are left out, so that nothing is believed for them.
 */
function evidenceTrust({ document, read }) {
    const { roots, keys } = builtInTrust();
    const given = { roots: [], keys: [...keys] };
    let first = roots;
    const problems = [];
    for (const material of document.material) {
        const { kind, sha256, source, fetched } = material;
        if (kind !== 'trusted-root' && kind !== 'registry-keys')
            continue;
        const bytes = read(sha256);
        if (bytes === undefined) {
            problems.push(`${source} is gone or was changed since it was fetched; gather the evidence again`);
            continue;
        }
        try {
            if ((0,refreshed_root/* replacesBuiltIn */.N)(material))
                first = parseTrustedRoots(bytes, source, fetched);
            else if (kind === 'trusted-root')
                given.roots.push(...parseTrustedRoots(bytes, source, fetched));
            else
                given.keys.push(...parseRegistryKeys(bytes, source));
        }
        catch (error) {
            problems.push(error.message);
        }
    }
    return { trust: trustMaterial([...first, ...given.roots], given.keys), problems };
}


/***/ }),

/***/ 3647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareClaims)
/* harmony export */ });
/* harmony import */ var _certificate_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1408);
/* harmony import */ var _repository_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2781);



/**
 * What differs between claims and expectation, one fault for each key. Classes: another repository is `wrong-source`;
 * another ref, and another trigger, which decides what a ref may start, `wrong-ref`; another signing or top-level
 * workflow, issuer or identity, which are all who built it, `wrong-builder`; a runner that is not hosted `self-hosted`.
 * A claim that is not made is a difference. Releases are signed by GitHub itself, without a token, so that only an
 * issuer that was asked for is missed there.
 */
function compareClaims(claims, expectation) {
    const { source, ref, builder, workflow, trigger, hosted, identity } = expectation;
    const issuer = expectation.issuer ?? (claims.by === 'release' ? undefined : _certificate_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .githubIssuer */ .r);
    const faults = [
        differs('wrong-source', 'source', source, claims.source, _repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRepository */ .RB),
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
                expected: (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .runner */ .lj)(hosted),
                seen: claims.hosted === undefined ? undefined : (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .runner */ .lj)(claims.hosted),
            },
    ];
    return faults.filter((fault) => fault !== undefined);
}
function differs(fault, field, expected, seen, same = (one, other) => one === other) {
    if (expected === undefined || (seen !== undefined && same(expected, seen)))
        return undefined;
    return { class: fault, field, expected, seen };
}
const runnerId = (hosted) => hosted === undefined ? undefined : `https://github.com/actions/runner/${(0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .runner */ .lj)(hosted)}`;
function sameWorkflow(expected, seen) {
    if (expected === seen)
        return true;
    const { path, unversioned } = (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B4)(seen);
    return expected === unversioned || (path !== undefined && expected === path);
}


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseBundles)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(1040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/evidence/provenance/bounded-json.js
var bounded_json = __webpack_require__(1367);
// EXTERNAL MODULE: ./build/evidence/provenance/bundle-schema.js
var bundle_schema = __webpack_require__(5869);
// EXTERNAL MODULE: ./build/evidence/provenance/digests.js
var digests = __webpack_require__(6756);
// EXTERNAL MODULE: ./build/evidence/provenance/evidence-error.js
var evidence_error = __webpack_require__(2703);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/evidence/provenance/pep740.js


/** An attestation object (peps.python.org/pep-0740, "Attestation objects"). */
const attestation = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verification_material: schemas/* strictObject */.rej({ certificate: bundle_schema/* base64 */.K3, transparency_entries: bundle_schema/* logEntries */.Jd.min(1) }),
    envelope: schemas/* strictObject */.rej({ statement: bundle_schema/* base64 */.K3, signature: bundle_schema/* base64 */.K3 }),
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
        throw new evidence_error/* EvidenceError */.o(`the signed payload is ${JSON.stringify(payloadType.slice(0, 80))}, expected an in-toto statement (${payloadTypeOfStatements})`);
    const value = (0,bounded_json/* parseJson */.q)((0,bounded_json/* decodeText */.g)(payload, payload.length, 'the signed statement'), 'the signed statement');
    const parsed = statementSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new evidence_error/* EvidenceError */.o(`the signed payload is no in-toto statement: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
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
    const text = (0,bounded_json/* decodeText */.g)(bytes, mostBytes, what);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !isJsonLines(lines[0] ?? ''))
        return limited(candidates((0,bounded_json/* parseJson */.q)(text, what))).map(read);
    return limited(limited(lines).flatMap(inLine));
}
function limited(found) {
    if (found.length <= mostBundles)
        return found;
    throw new evidence_error/* EvidenceError */.o(`the attestation file has more than ${mostBundles} bundles; give those of the artifact in question`);
}
/** A document printed over several lines has no whole value in its first. */
function isJsonLines(first) {
    try {
        return isObject((0,bounded_json/* parseJson */.q)(first, 'the line'));
    }
    catch {
        return false;
    }
}
function inLine(line) {
    try {
        return limited(candidates((0,bounded_json/* parseJson */.q)(line, 'a line of the attestation file'))).map(read);
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
    const checked = bundle_schema/* bundleSchema */._D.safeParse(value);
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
        return { signed: { kind: 'statement', statement }, subjects: statement.subject.map(digests/* digestsOf */.nw) };
    }
    catch (error) {
        return { signed: { kind: 'unknown', why: error.message }, subjects: [] };
    }
}


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   v: () => (/* binding */ predicateBytes)
/* harmony export */ });
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


/***/ }),

/***/ 3292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ replacesBuiltIn),
/* harmony export */   n: () => (/* binding */ rootSubject)
/* harmony export */ });
/** What a refreshed root is filed under. A root that is only given has no subject. */
const rootSubject = (instance) => `sigstore:${instance}`;
/** Whether a material is the refreshed root of the instance whose root is built in, and so takes its place. */
const replacesBuiltIn = ({ kind, subject }) => kind === 'trusted-root' && subject === rootSubject('public-good');


/***/ }),

/***/ 2781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ sourceUri),
/* harmony export */   RB: () => (/* binding */ sameRepository)
/* harmony export */ });
/* unused harmony export canonicalRepository */
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


/***/ }),

/***/ 7565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IJ: () => (/* binding */ aboutArtifact),
  Od: () => (/* binding */ verifySignature)
});

// UNUSED EXPORTS: verifyBundle

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./build/evidence/provenance/certificate.js
var provenance_certificate = __webpack_require__(5178);
// EXTERNAL MODULE: ./build/evidence/provenance/certificate-claims.js
var certificate_claims = __webpack_require__(1626);
// EXTERNAL MODULE: ./build/evidence/provenance/claims.js
var provenance_claims = __webpack_require__(1408);
// EXTERNAL MODULE: ./node_modules/@noble/curves/esm/nist.js + 11 modules
var nist = __webpack_require__(927);
// EXTERNAL MODULE: ./build/evidence/provenance/evidence-error.js
var evidence_error = __webpack_require__(2703);
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
        throw new evidence_error/* EvidenceError */.o('it signs a file with a key that is not ECDSA on a NIST curve; such a signature cannot be checked against a digest alone');
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/evidence/provenance/digests.js
var digests = __webpack_require__(6756);
// EXTERNAL MODULE: ./build/evidence/provenance/encoded-once.js
var encoded_once = __webpack_require__(5765);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/evidence/provenance/bounded-json.js
var bounded_json = __webpack_require__(1367);
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
        throw new evidence_error/* EvidenceError */.o('the log entry was made for another signer');
}
/** A checkpoint (C2SP tlog-checkpoint): origin, tree size, root hash, more lines; then signatures by name. */
function checkProof({ checkpoint, treeSize, rootHash }, logId) {
    const envelope = checkpoint?.envelope ?? '';
    const end = envelope.indexOf('\n\n');
    const [origin = '', size, root] = envelope.slice(0, Math.max(end, 0)).split('\n');
    if (size !== treeSize || root !== rootHash.toString('base64'))
        throw new evidence_error/* EvidenceError */.o('tree size or root hash of the inclusion proof are not those of its checkpoint');
    const lines = envelope.slice(end + 2).split('\n');
    if (lines.pop() !== '')
        throw new evidence_error/* EvidenceError */.o('the checkpoint of the inclusion proof does not end with a line break');
    const signatures = lines.map(signatureOf);
    const hint = Buffer.from(logId.subarray(0, 4));
    if (!signatures.some(({ name, bytes }) => (origin === name || origin.startsWith(`${name} - `)) && bytes.subarray(0, 4).equals(hint)))
        throw new evidence_error/* EvidenceError */.o('the checkpoint of the inclusion proof is not signed by the log it is of');
}
function signatureOf(line) {
    const [, name = '', encoded = ''] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.length < 5 || bytes.toString('base64') !== encoded)
        throw new evidence_error/* EvidenceError */.o('the checkpoint of the inclusion proof has a line that is no signature');
    return { name, bytes };
}
/** Whose signature the entry says it is, in each kind and version of entry (github.com/sigstore/rekor, pkg/types). */
function verifierOf({ kindVersion: { kind, version }, canonicalizedBody }) {
    const { spec } = (0,bounded_json/* parseJson */.q)(canonicalizedBody.toString('utf8'), 'the log entry');
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
        throw new evidence_error/* EvidenceError */.o(`the log entry (${kind} ${version}) does not say who signed`);
    return ofPem(Buffer.from(pem, 'base64').toString('latin1'));
}
const ofCertificate = (der) => {
    const certificate = new external_node_crypto_.X509Certificate(der);
    return { certificate: certificate.raw, spki: certificate.publicKey.export({ format: 'der', type: 'spki' }) };
};
const ofPem = (pem) => pem.includes('BEGIN CERTIFICATE')
    ? ofCertificate(pem)
    : { spki: (0,external_node_crypto_.createPublicKey)(pem).export({ format: 'der', type: 'spki' }) };

// EXTERNAL MODULE: ./build/evidence/provenance/predicate.js
var provenance_predicate = __webpack_require__(5432);
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
    if (error instanceof evidence_error/* EvidenceError */.o)
        return error.message;
    const { message } = error;
    const sentence = error instanceof dist/* VerificationError */.mk ? sentences[error.code] : 'a part of it cannot be read';
    return `${sentence ?? 'it does not verify'} (${message.slice(0, 120)})`;
}

// EXTERNAL MODULE: ./build/evidence/provenance/repository-url.js
var repository_url = __webpack_require__(2781);
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
    const source = repository === undefined && uri !== undefined ? (0,repository_url/* sourceUri */.Of)(uri) : { source: repository };
    const dependency = ['buildDefinition', 'resolvedDependencies', 0];
    const first = (0,repository_url/* sourceUri */.Of)(textAt(predicate, ...dependency, 'uri') ?? '');
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
        ...(source === undefined ? {} : (0,repository_url/* sourceUri */.Of)(source)),
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
    return { builder: id, ...(kind === (0,provenance_claims/* runner */.lj)(true) || kind === (0,provenance_claims/* runner */.lj)(false) ? { hosted: kind === (0,provenance_claims/* runner */.lj)(true) } : {}) };
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
    if (parsed.subjects.some((subject) => (0,digests/* sameArtifact */.Rg)(subject, wanted)))
        return attestation;
    const fault = (0,digests/* wrongSubject */.e3)(parsed.subjects, wanted);
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
    const der = (0,provenance_certificate/* signingCertificate */.VB)(bundle);
    const certificate = der === undefined ? undefined : (0,provenance_certificate/* readCertificate */.w$)(der);
    const entity = (0,dist/* toSignedEntity */.DC)(bundle);
    if (entity.key.$case === 'certificate')
        (0,encoded_once/* encodedOnce */.y)(entity.key.certificate);
    const { content } = bundle;
    if (content.$case === 'messageSignature')
        entity.signature = digestSignature(entity.signature, content.messageSignature.messageDigest.digest);
    return {
        entity,
        certificate: der,
        claims: certificate === undefined ? keyClaims(bundle) : (0,certificate_claims/* certificateClaims */.L)(certificate),
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
    const kind = (0,provenance_predicate/* kindOf */.I)(statement?.predicateType);
    const stated = statement === undefined ? {} : statedClaims(statement);
    const claims = kind === 'release' ? releaseClaims(vouched, stated) : vouched;
    const fault = (0,provenance_claims/* contradiction */.qX)(stated, claims);
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
        throw new evidence_error/* EvidenceError */.o('no verified moment of signing');
    return new Date(Math.min(...moments)).toISOString();
}


/***/ }),

/***/ 3721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   b$: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Bytes of a regular file that is no symbolic link, as it is opened.
 *
 * @returns undefined when there is no such file
 * @throws Error with a sentence when it is something else, not within the limits, or cannot be read
 */
function readPlainFile(path, { bytes, own = false, within }) {
    const fd = opened(path);
    if (fd === undefined)
        return undefined;
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
        if (!facts.isFile())
            throw new Error(`${path} is not a regular file`);
        if (facts.size > bytes)
            throw new Error(`${path} has ${facts.size} bytes, more than the ${bytes} that are read`);
        if (own && !isOwn(facts))
            throw new Error(`${path} belongs to somebody else, or can be written by others`);
        if (within !== undefined && !isInside(openPath(fd) ?? path, within))
            throw new Error(`${path} leads out of ${within}`);
        const buffer = Buffer.allocUnsafe(facts.size);
        let length = 0;
        for (let got = -1; got !== 0 && length < buffer.length; length += got)
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, length, buffer.length - length, null);
        return buffer.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Whether something belongs to this user, and nobody else can write to it. */
function isOwn(facts) {
    return facts.uid === process.geteuid?.() && (facts.mode & 0o022) === 0;
}
/** Whether a resolved path is a directory or lies below it. */
function isInside(path, directory) {
    return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
/**
 * Puts a file (0600) in its place in one go; what had its name, were it a link, is gone and not followed.
 * @throws the file system's error
 */
function placeFile(directory, name, bytes) {
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.unfinished`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(unfinished, bytes, { mode: 0o600, flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(unfinished, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(unfinished, { force: true });
        throw error;
    }
}
function opened(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT')
            return undefined;
        if (code === 'ELOOP')
            throw new Error(`${path} is a symbolic link, which is not followed`);
        throw new Error(`${path} cannot be read: ${message}`);
    }
}
/** Where an open file lies, as Linux tells it. */
function openPath(fd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(`/proc/self/fd/${fd}`);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ keepPrograms),
/* harmony export */   qk: () => (/* binding */ keptPrograms),
/* harmony export */   wl: () => (/* binding */ readPrograms)
/* harmony export */ });
/* unused harmony export programAt */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2747);
/* harmony import */ var _evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3721);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5147);





const LARGEST = 64 * 1024 * 1024; // bytes
/**
 * Reads the programs of plug-ins and holds them against their digests. Never throws.
 * @param base what relative paths begin at; files named so must lie below it, links resolved, where `apart` is given
 * @param apart directory in which files named by absolute paths may not lie: what a job works on
 */
function readPrograms(plugins, base, apart) {
    return new Map(plugins.map((plugin) => [(0,_evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_2__/* .pluginName */ .N)(plugin), attempt(() => read(plugin, base, apart))]));
}
/** A program and its SHA-256, hex. @throws Error with a sentence when it cannot be read */
function programAt(command, base) {
    const bytes = bytesAt(isAbsolute(command) ? command : join(base, command));
    return { bytes, sha256: sha256Of(bytes) };
}
/**
 * Keeps the programs whose digests are right in a directory, by digest, for another process.
 * @returns sentences about the others
 */
function keepPrograms(directory, programs) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { mode: 0o700 });
    return [...programs].flatMap(([name, program]) => {
        if ('problem' in program)
            return [`the plug-in ${name} will not be asked: ${program.problem}`];
        (0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .placeFile */ .af)(directory, (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(program.bytes), program.bytes);
        return [];
    });
}
/** The programs that were kept in a directory, each held against its digest again. Never throws. */
function keptPrograms(directory, plugins) {
    const missing = 'its program, with this SHA-256, was not there before the first step';
    return new Map(plugins.map((plugin) => {
        const { sha256 } = plugin;
        const found = attempt(() => checked((0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, sha256), { bytes: LARGEST }), sha256, missing));
        return [(0,_evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_2__/* .pluginName */ .N)(plugin), found];
    }));
}
function read({ command, sha256 }, base, apart) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(command))
        return checked(bytesAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, command), apart === undefined ? undefined : base), sha256);
    if (apart !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(apart) && (0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(command), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(apart)))
        throw new Error(`${command} lies in the workspace; name it from the top of the repository`);
    return checked(bytesAt(command), sha256);
}
function bytesAt(path, within) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const bytes = (0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b$)(real, {
        bytes: LARGEST,
        within: within === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(within),
    });
    if (bytes === undefined)
        throw new Error(`${path} is not there`);
    return bytes;
}
function checked(bytes, sha256, missing = 'it is not there') {
    if (bytes === undefined)
        throw new Error(missing);
    const found = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(bytes);
    if (found !== sha256)
        throw new Error(`its SHA-256 is ${found}, and the configuration names ${sha256}`);
    return bytes;
}
function attempt(what) {
    try {
        return { bytes: what() };
    }
    catch (error) {
        const { code, message, path } = error;
        return { problem: code === 'ENOENT' && path !== undefined ? `there is no file ${path}` : message };
    }
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ checkRules)
});

// UNUSED EXPORTS: checkRule

// EXTERNAL MODULE: ./build/policy/facts/invocation-catalogue.js + 3 modules
var invocation_catalogue = __webpack_require__(1224);
// EXTERNAL MODULE: ./build/evidence/surroundings.js
var surroundings = __webpack_require__(5250);
// EXTERNAL MODULE: ./build/policy/facts/fact.js
var fact = __webpack_require__(3266);
;// CONCATENATED MODULE: ./build/policy/facts/job-catalogue.js


/** Facts that are the same for every invocation of a job: a rule that names no others is asked once. */
const job_catalogue_jobCatalogue = {
    job: (0,fact/* group */.Os)('the job as a whole', {
        score: (0,fact/* scored */.lD)('score of its worst step'),
        step: (0,fact/* text */.Qq)('key of its worst step'),
    }),
    threshold: (0,fact/* scored */.lD)('`threshold` of the configuration'),
    pipeline: (0,fact/* group */.Os)('what was started, and by whom', {
        declared: (0,fact/* bool */.lc)('`pipeline.declared` of the configuration has this job'),
        reason: (0,fact/* text */.Qq)('why it is declared, or not'),
        workflow: (0,fact/* text */.Qq)('name of the workflow'),
        job: (0,fact/* text */.Qq)('id of the job'),
        event: (0,fact/* text */.Qq)('what started it, as `push`'),
        ref: (0,fact/* text */.Qq)('the ref in full, as `refs/heads/main`'),
        fork: (0,fact/* bool */.lc)('a pull request from another repository'),
        actor: (0,fact/* text */.Qq)('who started it'),
        repository: (0,fact/* text */.Qq)('OWNER/REPO'),
        environment: (0,fact/* text */.Qq)('where it runs', ['local', 'github-hosted', 'self-hosted', 'container']),
    }),
    context: (0,fact/* group */.Os)('the machine', {
        os: (0,fact/* text */.Qq)('operating system'),
        kernel: (0,fact/* text */.Qq)('version of the kernel'),
        arch: (0,fact/* text */.Qq)('architecture'),
        ephemeral: (0,fact/* bool */.lc)('it is known to be used for one job only'),
        persistent: (0,fact/* bool */.lc)('it is known to outlast the job'),
        sandbox: (0,fact/* list */.p_)('what the guard itself was confined by', (0,fact/* text */.Qq)('as `chroot`')),
        circumstances: (0,fact/* list */.p_)('circumstances in which deviations weigh more', (0,fact/* text */.Qq)('as in `weights.yml`', surroundings/* circumstances */.X)),
        factor: (0,fact/* scored */.lD)('what deviations weigh more here', [1, 2]),
    }),
    sensor: (0,fact/* group */.Os)('what watched', {
        name: (0,fact/* text */.Qq)('its name', ['ebpf', 'strace', 'none']),
        backend: (0,fact/* text */.Qq)('its rung', ['full', 'degraded', 'launch', 'attach', 'none']),
        started: (0,fact/* bool */.lc)('it started well'),
        died: (0,fact/* bool */.lc)('it ended before the work did'),
    }),
    coverage: (0,fact/* group */.Os)('how much was seen', {
        level: (0,fact/* text */.Qq)('how much', ['full', 'partial', 'none']),
        lost: (0,fact/* int */.Wh)('events known to be lost'),
        reasons: (0,fact/* list */.p_)('why it is not full', (0,fact/* text */.Qq)('a sentence')),
    }),
    tampering: (0,fact/* list */.p_)('signs that somebody reached for the guard or what it recorded', (0,fact/* text */.Qq)('a sentence')),
    plugins: (0,fact/* list */.p_)('the plug-ins of the configuration', (0,fact/* group */.Os)('a plug-in', {
        name: (0,fact/* text */.Qq)('its name'),
        answered: (0,fact/* bool */.lc)('it was asked, and answered as it should'),
        complete: (0,fact/* bool */.lc)('and found out all that it wanted to'),
        reason: (0,fact/* text */.Qq)('why not, a sentence'),
    }, ({ name }) => `plug-in ${name}`)),
    acceptances: (0,fact/* list */.p_)('the entries of `accept:`', (0,fact/* group */.Os)('an entry', {
        finding: (0,fact/* text */.Qq)('id of the finding'),
        tool: (0,fact/* text */.Qq)('the tool it is for; empty: any'),
        step: (0,fact/* text */.Qq)('the step it is for; empty: any'),
        owner: (0,fact/* text */.Qq)('who answers for it'),
        until: (0,fact/* text */.Qq)('its last day, as `2027-01-31`'),
        expired: (0,fact/* bool */.lc)('its last day was over when the recording ended'),
    }, ({ finding, until, expired }) => `acceptance of ${finding} ${expired ? 'ended on' : 'until'} ${until}`)),
    time: (0,fact/* group */.Os)('when the recording ended, UTC', {
        date: (0,fact/* text */.Qq)('as `2027-01-31`: later dates are greater'),
        weekday: (0,fact/* text */.Qq)('the day', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
        hour: (0,fact/* int */.Wh)('the hour', [0, 23]),
    }),
};

;// CONCATENATED MODULE: ./build/policy/facts/catalogue.js


/** Every fact, by its first name. */
const factFields = { ...invocation_catalogue/* invocationCatalogue */.W, ...job_catalogue_jobCatalogue };
/** Whether a fact is the same for every invocation of a job. */
const isOfJob = (path) => (path.split('.')[0] ?? '') in jobCatalogue;
/** All facts that have a value, in the order of the catalogue; those in a list by `list[].name`. */
function listedFacts(fields = factFields, above = '') {
    return Object.entries(fields).flatMap(([name, fact]) => {
        const path = `${above}${name}`;
        if (fact.kind === 'group')
            return listedFacts(fact.fields, `${path}.`);
        const of = fact.kind === 'list' ? fact.of : undefined;
        return [{ path, fact }, ...(of?.kind === 'group' ? listedFacts(of.fields, `${path}[].`) : [])];
    });
}
/** A type in words: `list of finding`, `string`. */
function typeWords(fact) {
    if (fact.kind !== 'list')
        return fact.kind === 'group' ? 'group' : fact.kind;
    const of = fact.of;
    return `list of ${of.kind === 'group' ? of.says.replace(/^an? /, '') : of.kind}`;
}
/** What a fact can be, in words; empty where it can be anything of its type. */
function rangeWords(fact) {
    if (fact.kind === 'string')
        return (fact.values ?? []).map((value) => JSON.stringify(value)).join(', ');
    if (fact.kind !== 'int' && fact.kind !== 'double')
        return '';
    const [least, most] = fact.range;
    const open = most === Number.MAX_SAFE_INTEGER || most === Number.MAX_VALUE;
    return open ? (least === 0 ? 'from 0' : `from ${least}`) : `${least} to ${most}`;
}

// EXTERNAL MODULE: ./build/evidence/plugins/plugin.js
var plugins_plugin = __webpack_require__(2747);
;// CONCATENATED MODULE: ./build/policy/facts/plugin-catalogue.js




/** Every fact that rules of a configuration can use: with those that its plug-ins may give, `plugin.NAME.FACT`. */
function factsWith(plugins) {
    const { plugin } = invocation_catalogue/* invocationCatalogue */.W;
    const given = plugins.map((one) => {
        const name = (0,plugins_plugin/* pluginName */.N)(one);
        const fields = Object.entries(one.facts).map(([fact, value]) => [fact, factOf(value)]);
        return [name, (0,fact/* group */.Os)(`what the plug-in ${name} says of the tool`, Object.fromEntries(fields))];
    });
    return { ...factFields, plugin: (0,fact/* group */.Os)(plugin.says, { ...Object.fromEntries(given), ...plugin.fields }) };
}
function factOf(value) {
    const says = `${JSON.stringify(value)} where the plug-in says nothing`;
    if (typeof value === 'boolean')
        return (0,fact/* bool */.lc)(says);
    return typeof value === 'string' ? (0,fact/* text */.Qq)(says) : (0,fact/* double */.gd)(says, [-Number.MAX_VALUE, Number.MAX_VALUE]);
}

;// CONCATENATED MODULE: ./build/policy/language/mistake.js
/** A mistake in an expression: thrown inside the language, never out of it. */
class Mistaken extends Error {
    at;
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}

;// CONCATENATED MODULE: ./build/policy/language/print.js
/** How tightly each operator binds: what binds less is put in parentheses. */
const binding = { if: 0, or: 1, and: 2, compare: 3, in: 3, not: 6, negative: 6 };
const tight = 7;
const bindingOf = (part) => part.op === 'arithmetic' ? (part.sign === '+' || part.sign === '-' ? 4 : 5) : (binding[part.op] ?? tight);
/** An expression as CEL, in one line: what it says, not how it was written. */
function print(expression) {
    const inside = (part, least) => {
        const words = print(part);
        return bindingOf(part) < least ? `(${words})` : words;
    };
    switch (expression.op) {
        case 'value':
            return printValue(expression);
        case 'fact':
            return expression.path.join('.');
        case 'element':
            return [expression.name, ...expression.path].join('.');
        case 'field':
            return `${inside(expression.of, tight)}.${expression.name}`;
        case 'index':
            return `${inside(expression.list, tight)}[${print(expression.index)}]`;
        case 'and':
            return expression.parts.map((part) => inside(part, 3)).join(' && ');
        case 'or':
            return expression.parts.map((part) => inside(part, 2)).join(' || ');
        case 'not':
            return `!${inside(expression.part, 6)}`;
        case 'negative':
            return `-${inside(expression.part, 6)}`;
        case 'compare':
            return `${inside(expression.left, 4)} ${expression.sign} ${inside(expression.right, 4)}`;
        case 'arithmetic': {
            const own = bindingOf(expression);
            return `${inside(expression.left, own)} ${expression.sign} ${inside(expression.right, own + 1)}`;
        }
        case 'in':
            return `${inside(expression.left, 4)} in ${inside(expression.right, 4)}`;
        case 'if':
            return `${inside(expression.test, 1)} ? ${inside(expression.then, 1)} : ${inside(expression.otherwise, 1)}`;
        case 'list':
            return `[${expression.items.map(print).join(', ')}]`;
        case 'macro':
            return `${inside(expression.list, tight)}.${expression.name}(${expression.variable}, ${print(expression.body)})`;
        case 'call': {
            const [first, ...others] = expression.args;
            return expression.method && first !== undefined
                ? `${inside(first, tight)}.${expression.name}(${others.map(print).join(', ')})`
                : `${expression.name}(${expression.args.map(print).join(', ')})`;
        }
    }
}
function printValue({ value, type }) {
    if (type.kind === 'double' && Number.isInteger(value))
        return `${value}.0`;
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/policy/language/check-words.js



const isNumber = (type) => type.kind === 'int' || type.kind === 'double';
/** A type with its article, for sentences. */
function articled(type) {
    switch (type.kind) {
        case 'bool':
            return 'a condition (true or false)';
        case 'int':
            return 'a whole number';
        case 'double':
            return 'a number';
        case 'string':
            return 'a text';
        case 'list':
            return 'a list';
        case 'group':
            return 'a group of facts';
    }
}
/** What to make of something that is no condition. */
function remedyOf(expression) {
    const words = print(expression);
    const { type } = expression;
    switch (type.kind) {
        case 'int':
            return `compare it: ${words} > 0`;
        case 'double':
            return `compare it: ${words} > ${type.range[1] === 10 ? '5.0' : '0.5'}`;
        case 'string':
            return `compare it: ${words} == ${JSON.stringify(type.values?.[0] ?? 'text')}`;
        case 'list':
            return `ask for its elements: ${words}.exists(x, …), or size(${words}) > 0`;
        case 'group':
            return `name one of its facts: ${Object.keys(type.fields)
                .slice(0, 4)
                .map((name) => `${words}.${name}`)
                .join(', ')}`;
        default:
            return 'write something that has a value';
    }
}
/** What a literal of the grammar is. Throws what is no part of conditions. */
function literalOf(value, at) {
    switch (typeof value) {
        case 'boolean':
            return { op: 'value', value, type: (0,fact/* bool */.lc)(''), at };
        case 'string':
            return { op: 'value', value, type: (0,fact/* text */.Qq)(''), at };
        case 'number':
            return { op: 'value', value, type: (0,fact/* double */.gd)('', [value, value]), at };
        case 'bigint': {
            const number = Number(value);
            if (!Number.isSafeInteger(number))
                throw new Mistaken(at, `${value} is too large; write ${Number.MAX_SAFE_INTEGER} at most`);
            return { op: 'value', value: number, type: (0,fact/* int */.Wh)('', [number, number]), at };
        }
        default:
            throw new Mistaken(at, value === null
                ? 'null: no fact is ever absent; compare with "", 0 or false'
                : 'bytes and unsigned numbers are no part of conditions; write a text or a number');
    }
}

;// CONCATENATED MODULE: ./build/baseline/glob.js
/**
 * Path patterns of profiles and zones. `*` and `?` stay inside a segment, `**` as a whole segment is
 * any depth including none, so `p/**` includes `p`; dot names match. Matching is linear in path and
 * pattern (no backtracking over `**`), so that a hostile pattern cannot burn time.
 */
// Stand for a literal `*` and `?`: characters of Unicode's private use area, which no value keeps (see `literal`).
const star = '\ue000';
const mark = '\ue001';
/** A text as a pattern that matches only itself: what a variable's value becomes in a pattern. */
const literal = (text) => text
    .replace(/[\ue000\ue001]/g, '\ufffd')
    .replaceAll('*', star)
    .replaceAll('?', mark);
/** The text a pattern without wildcards matches. */
const unquoted = (pattern) => pattern.replaceAll(star, '*').replaceAll(mark, '?');
/** Whether one path segment matches a segment pattern of literals, `*` and `?`. O(length product) at worst. */
function segmentMatches(pattern, text) {
    let p = 0;
    let t = 0;
    let wild = -1;
    let from = 0;
    while (t < text.length) {
        const c = pattern[p];
        if (c === '*') {
            wild = p++;
            from = t;
        }
        else if (c === '?' || (c !== undefined && (c === star ? '*' : c === mark ? '?' : c) === text[t])) {
            p++;
            t++;
        }
        else if (wild >= 0) {
            p = wild + 1;
            t = ++from;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/** Segment patterns, one of which a name must match: literals are compared, the rest matched. */
class Names {
    #literals;
    #patterns;
    constructor(patterns) {
        this.#literals = patterns.filter((pattern) => !/[*?]/.test(pattern)).map(unquoted);
        this.#patterns = patterns.filter((pattern) => /[*?]/.test(pattern));
    }
    /** The pattern a name matches, undefined if none. */
    find(name) {
        for (const literal of this.#literals)
            if (literal === name)
                return literal;
        for (const pattern of this.#patterns)
            if (segmentMatches(pattern, name))
                return pattern;
        return undefined;
    }
}
/** Compiles an absolute pattern, or one that begins with `**`. Throws a RangeError that names the pattern otherwise. */
function compileGlob(text) {
    if (!text.startsWith('/') && !text.startsWith('**')) {
        throw new RangeError(`pattern \`${text}\` is neither absolute nor does it begin with \`**\``);
    }
    const segments = [];
    for (const segment of text.split('/')) {
        if (segment === '' || (segment === '**' && segments.at(-1) === '**'))
            continue;
        if (segment !== '**' && segment.includes('**')) {
            throw new RangeError(`pattern \`${text}\`: \`**\` must be a whole segment`);
        }
        segments.push(segment);
    }
    return { text, segments, root: rootOf(segments) };
}
/** The leading literal segments, without the one that the name itself may match. */
function rootOf(segments) {
    const names = segments.length - (segments.at(-1) === '**' ? 2 : 1);
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    const literals = segments.slice(0, Math.max(0, wild < 0 ? names : Math.min(wild, names)));
    return literals.map((segment) => `/${unquoted(segment)}`).join('');
}
/** Advances a set of positions in a glob over one path segment. */
function advance(glob, states, segment) {
    const next = new Set();
    for (const at of states) {
        const pattern = glob.segments[at];
        if (pattern === undefined)
            continue;
        if (pattern === '**')
            next.add(at);
        else if (segmentMatches(pattern, segment))
            next.add(at + 1);
    }
    return glob_close(glob, next);
}
/** Adds the positions reachable over `**` matching nothing. */
function glob_close(glob, states) {
    for (const at of states)
        if (glob.segments[at] === '**')
            states.add(at + 1);
    return states;
}
/** Matches the directory part of paths (absolute, without trailing slash), leaving what a file name must satisfy; undefined if none can. */
function matchDirectory(glob, directory) {
    if (!directory.startsWith(glob.root))
        return undefined;
    const last = glob.segments.length;
    let states = glob_close(glob, new Set([0]));
    let below;
    let length = 0;
    const trailing = glob.segments[last - 1] === '**' ? last - 1 : -1;
    for (const segment of directory.split('/')) {
        if (segment === '')
            continue;
        if (below === undefined && states.has(trailing))
            below = length;
        states = advance(glob, states, segment);
        length += segment.length + 1;
        if (states.size === 0)
            return undefined;
    }
    if (below === undefined && states.has(trailing))
        below = length;
    const names = [];
    for (const at of states) {
        const pattern = glob.segments[at];
        if (pattern === undefined || pattern === '**')
            continue;
        // the last segment of the path ends the pattern, or all that is left of it is `**`
        if (at === last - 1 || (at === last - 2 && trailing >= 0))
            names.push(pattern);
    }
    return below === undefined && names.length === 0 ? undefined : { below, names };
}
/** Whether an absolute path matches. */
function globMatches(glob, path) {
    const slash = path.lastIndexOf('/');
    const match = matchDirectory(glob, path.slice(0, slash));
    if (match === undefined)
        return path === '/' && glob.segments.length === 1 && glob.segments[0] === '**';
    if (match.below !== undefined)
        return true;
    const name = path.slice(slash + 1);
    return match.names.some((pattern) => segmentMatches(pattern, name));
}
/** Whether a path at or below a directory (absolute, without trailing slash; empty for the root) can match. */
function matchesBelow(glob, directory) {
    let states = glob_close(glob, new Set([0]));
    for (const segment of directory.split('/')) {
        if (segment === '')
            continue;
        states = advance(glob, states, segment);
        if (states.size === 0)
            return false;
    }
    return true;
}
/** The directory, or file, a pattern begins with: its segments before the first that is wild, and whether that is all of it. */
function fixedPart(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    return { path: segments.slice(0, wild < 0 ? segments.length : wild).join('/'), whole: wild < 0 };
}
/** The path that a pattern without wildcards matches. */
const pathOf = (pattern) => unquoted(pattern);

;// CONCATENATED MODULE: ./build/policy/language/glob.js

const known = new Map();
/** Patterns kept in parts: all that a policy of usual size has. */
const MOST_KNOWN = 2000;
function partsOf(pattern) {
    let parts = known.get(pattern);
    if (parts === undefined) {
        parts = pattern.split('/');
        if (known.size < MOST_KNOWN)
            known.set(pattern, parts);
    }
    return parts;
}
/**
 * Whether a whole text matches a pattern: `*` and `?` stay between slashes, `**` alone is any number of parts. At worst the product of
 * both lengths, since only the last `**` is ever tried again.
 */
function glob_textMatches(pattern, text) {
    const wanted = partsOf(pattern);
    const parts = text.split('/');
    let at = 0;
    let wild = -1;
    let from = 0;
    let part = 0;
    while (part < parts.length) {
        const next = wanted[at];
        if (next === '**') {
            wild = at++;
            from = part;
        }
        else if (next !== undefined && segmentMatches(next, parts[part] ?? '')) {
            at++;
            part++;
        }
        else if (wild >= 0) {
            at = wild + 1;
            part = ++from;
        }
        else
            return false;
    }
    while (wanted[at] === '**')
        at++;
    return at === wanted.length;
}
/** What is wrong with a pattern; undefined when nothing is. */
function patternMistake(pattern) {
    if (pattern === '')
        return 'an empty pattern matches only an empty text; compare with == ""';
    if (pattern.split('/').some((part) => part !== '**' && part.includes('**')))
        return '`**` stands between slashes alone; write `*` inside a part';
    return undefined;
}

;// CONCATENATED MODULE: ./build/policy/language/functions.js

const of = (form, takes, gives, example, says, run) => ({ form, takes, gives, example, says, run });
/** The functions of the language, beside the macros `exists`, `all`, `exists_one` and `filter`. */
const functions = new Map([
    [
        'size',
        of('both', ['string or list'], 'int', 'size(deviations)', 'how many elements a list has, or characters a text', (value) => (typeof value === 'string' ? characters(value) : value.length)),
    ],
    [
        'startsWith',
        of('method', ['string', 'string'], 'bool', 'tool.path.startsWith("/usr/")', 'how a text begins', (text, start) => text.startsWith(start)),
    ],
    [
        'endsWith',
        of('method', ['string', 'string'], 'bool', 'tool.name.endsWith(".sh")', 'how a text ends', (text, end) => text.endsWith(end)),
    ],
    [
        'contains',
        of('method', ['string', 'string'], 'bool', 'tool.path.contains("/_temp/")', 'what a text has in it', (text, part) => text.includes(part)),
    ],
    [
        'glob',
        of('function', ['pattern', 'string'], 'bool', 'glob("refs/heads/release/*", pipeline.ref)', 'whether a whole text matches: * and ? stay between slashes, ** is any number of parts', glob_textMatches),
    ],
]);
/** CEL counts code points. */
function characters(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

// EXTERNAL MODULE: ./build/policy/suggestion.js
var suggestion = __webpack_require__(7632);
;// CONCATENATED MODULE: ./build/policy/language/nearest.js


/** Of some names the one that was probably meant: the nearest within a third of its length; of a long one within two letters at least. */
function nearest(name, known) {
    const given = name.slice(0, 60).toLowerCase();
    let best;
    let least = Math.max(given.length < 5 ? 1 : 2, Math.floor(given.length / 3)) + 1;
    for (const each of known) {
        const away = (0,suggestion/* distance */.I)(given, each.toLowerCase());
        if (away < least)
            [best, least] = [each, away];
    }
    return best;
}
/** The fact in full that ends in a name, where one name alone was written: `risk.score` for `score`. */
function factEndingIn(path, facts) {
    const known = listedFacts(facts)
        .map((one) => one.path)
        .filter((one) => !one.includes('[]'));
    const last = (name) => name.slice(name.lastIndexOf('.') + 1);
    return (known.find((one) => one.endsWith(`.${path}`)) ??
        known.find((one) => last(one).toLowerCase() === last(path).toLowerCase()));
}
/** `; did you mean \`x\`?`, or what is known where nothing is near. */
function meant(name, known) {
    const near = nearest(name, known);
    return near === undefined ? `; known here: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}

;// CONCATENATED MODULE: ./build/policy/language/check-call.js






const macros = ['exists', 'all', 'exists_one', 'filter'];
/** Whether a name goes through a list. */
const isMacro = (name) => macros.includes(name);
/** What other dialects of CEL have, and what to write here. */
const foreign = {
    matches: 'regular expressions can burn time; write glob("pattern", text)',
    has: 'no fact is ever absent; remove has( ) and compare the fact',
    map: 'write the condition inside exists( ) or all( )',
    in: 'write VALUE in [ … ]',
    len: 'write size( )',
    length: 'write size( )',
    count: 'write size( )',
    any: 'write exists( )',
    some: 'write exists( )',
    every: 'write all( )',
    includes: 'write contains( ), or VALUE in LIST',
    timestamp: 'compare time.date with a text such as "2027-01-31"',
    duration: 'ages are numbers of days; compare them',
    string: 'compare the fact as it is',
    int: 'compare the fact as it is',
    double: 'compare the fact as it is',
    now: 'use time.date or time.hour',
};
/** A function and what it is given. `check` gives types to its arguments, once the function is known. */
function checkCall(name, method, at, check) {
    const found = functions.get(name);
    if (found === undefined) {
        const known = [...functions.keys(), ...macros];
        const near = nearest(name, known);
        const advice = (Object.hasOwn(foreign, name) ? foreign[name] : undefined) ??
            (isMacro(name) ? `write LIST.${name}(x, …)` : undefined) ??
            (near === undefined ? `known: ${known.join(', ')}` : `did you mean \`${near}\`?`);
        throw new Mistaken(at, `there is no function \`${name}\` here; ${advice}`);
    }
    const { takes, gives, form, example } = found;
    const args = check();
    if (form !== 'both' && method !== (form === 'method'))
        throw new Mistaken(at, `write it as ${example}`);
    if (args.length !== takes.length)
        throw new Mistaken(at, `${name} takes ${takes.length - (method ? 1 : 0)} in its parentheses, not ${args.length - (method ? 1 : 0)}; write it as ${example}`);
    takes.forEach((wanted, index) => {
        const arg = args[index];
        if (arg !== undefined)
            mustBe(arg, wanted, name, example);
    });
    return { op: 'call', name, args, method, type: gives === 'bool' ? (0,fact/* bool */.lc)('') : (0,fact/* int */.Wh)(''), at };
}
function mustBe(arg, wanted, name, example) {
    const { kind } = arg.type;
    const right = wanted === 'string or list'
        ? kind === 'string' || kind === 'list'
        : wanted === 'list'
            ? kind === 'list'
            : kind === 'string';
    if (!right)
        throw new Mistaken(arg.at, `${name} takes a ${wanted.replace('string', 'text')}, and this is ${articled(arg.type)}; write it as ${example}`);
    if (wanted !== 'pattern')
        return;
    if (arg.op !== 'value')
        throw new Mistaken(arg.at, `the pattern of ${name} is written out, and comes first; write it as ${example}`);
    const mistake = patternMistake(String(arg.value));
    if (mistake !== undefined)
        throw new Mistaken(arg.at, mistake);
}

;// CONCATENATED MODULE: ./build/policy/language/check-comparison.js





/** Two values compared. Throws where they cannot be, or are never equal. */
function checkComparison(sign, left, right, at) {
    for (const part of [left, right]) {
        if (part.type.kind === 'list' || part.type.kind === 'group')
            throw new Mistaken(part.at, `${sign} compares single values, and this is ${articled(part.type)}; ${singled(part)}`);
    }
    mustMatch(sign, left, right);
    if (left.type.kind === 'bool') {
        if (sign !== '==' && sign !== '!=')
            throw new Mistaken(at, `${sign} compares numbers and texts; write == or !=`);
    }
    mustBeOne(left, right);
    mustBeOne(right, left);
    return { op: 'compare', sign, left, right, type: (0,fact/* bool */.lc)(''), at };
}
/** Whether a value is one of a list. */
function checkMember(left, right, at) {
    if (right.type.kind !== 'list') {
        const advice = right.type.kind === 'string' ? `write ${print(right)}.contains(${print(left)})` : 'write a list: [ … ]';
        throw new Mistaken(right.at, `in looks into a list, and this is ${articled(right.type)}; ${advice}`);
    }
    const of = right.type.of;
    if (of.kind === 'group')
        throw new Mistaken(right.at, `in looks for texts and numbers; write ${print(right)}.exists(x, x.… == ${print(left)})`);
    mustMatch('in', left, { ...right, type: of });
    for (const item of right.op === 'list' ? right.items : [])
        mustBeOne(left, item);
    mustBeOne({ ...right, type: of }, left);
    return { op: 'in', left, right, type: (0,fact/* bool */.lc)(''), at };
}
function mustMatch(sign, left, right) {
    if (left.type.kind === right.type.kind || (isNumber(left.type) && isNumber(right.type)))
        return;
    const [fact, other] = left.op === 'value' ? [right, left] : [left, right];
    throw new Mistaken(other.at, `\`${print(fact)}\` is ${articled(fact.type)}, and ${sign === 'in' ? 'looked for' : `compared with ${sign}`} is ${articled(other.type)}; ${convert(fact, other)}`);
}
function convert(fact, { op, ...other }) {
    const { kind } = fact.type;
    if (op !== 'value')
        return 'compare two of one type';
    const value = other.value;
    if (isNumber(fact.type) && typeof value === 'string' && /^-?[\d.]+$/.test(value))
        return `write ${value} without quotes`;
    if (kind === 'string')
        return `write "${String(value)}"`;
    if (kind === 'bool')
        return value === 'true' || value === 'false'
            ? `write ${value} without quotes`
            : 'write the fact alone, or ! before it';
    return 'write a number';
}
/** A text that is compared with a fact of fixed values must be one of them. */
function mustBeOne({ type }, other) {
    if (type.kind !== 'string' || type.values === undefined || other.op !== 'value')
        return;
    const value = String(other.value);
    if (type.values.includes(value))
        return;
    const near = nearest(value, type.values);
    const known = type.values.map((one) => JSON.stringify(one)).join(', ');
    throw new Mistaken(other.at, `it is never ${JSON.stringify(value)}${near === undefined || near === '' ? '' : `; did you mean ${JSON.stringify(near)}?`}; it is one of ${known}`);
}
function singled(part) {
    const words = print(part);
    if (part.type.kind === 'list')
        return `ask for its elements, or for size(${words})`;
    const fields = part.type.kind === 'group' ? Object.keys(part.type.fields) : [];
    return `name one of its facts: ${fields
        .slice(0, 4)
        .map((name) => `${words}.${name}`)
        .join(', ')}`;
}

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(7337);
;// CONCATENATED MODULE: ./build/policy/language/parse.js


/** Longest condition, in characters. */
const LONGEST = 4000;
/** Parts and depth of a condition that are parsed at all. */
const grammar = new lib/* Environment */.OH({ limits: { maxAstNodes: 1000, maxDepth: 40 } });
/** A condition as CEL's grammar has it. @throws Mistaken with what to write instead */
function parseCondition(source) {
    if (source.trim() === '')
        throw new Mistaken(0, 'is empty; write a condition, such as risk.score > 5.0');
    if (source.length > LONGEST)
        throw new Mistaken(0, `has ${source.length} characters; shorten it to ${LONGEST}, or make two rules of it`);
    const early = lookAhead(source);
    if (early !== undefined)
        throw early;
    try {
        return grammar.parse(source).ast;
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new Mistaken(0, TOO_LARGE); // the stack
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        throw syntaxMistake(source, error.range?.start ?? 0, error.code, error.message);
    }
}
const TOO_LARGE = 'the condition is too large or nested too deeply; make two rules of it';
/** Words and signs of other languages, and what CEL has for them. */
const FOREIGN = [
    [/(?<![=!<>])=(?!=)/g, 'write == to compare'],
    [/===/g, 'write == to compare'],
    [/!==/g, 'write != to compare'],
    [/(?<!&)&(?!&)/g, 'write && for and'],
    [/(?<!\|)\|(?!\|)/g, 'write || for or'],
    [/<>/g, 'write != to compare'],
    [/=~/g, 'there are no regular expressions; write glob("pattern", text)'],
    [/(?<![\w.])(and|AND)(?!\w)/g, 'write && for and'],
    [/(?<![\w.])(or|OR)(?!\w)/g, 'write || for or'],
    [/(?<![\w.])(not|NOT)(?!\w)/g, 'write ! for not'],
    [/(?<![\w.])(True|TRUE)(?!\w)/g, 'write true'],
    [/(?<![\w.])(False|FALSE)(?!\w)/g, 'write false'],
    [/\$\{\{?/g, 'write the fact alone, without ${ }'],
    [/[“”„‘’]/g, 'write a straight quote "'],
    [/;/g, 'a condition is one expression; remove the semicolon'],
];
/** The first sign of another language, outside of texts. */
function lookAhead(source) {
    const bare = source.replace(/"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'|\/\/[^\n]*/g, (found) => ' '.repeat(found.length));
    let first;
    for (const [pattern, advice] of FOREIGN) {
        for (const found of bare.matchAll(pattern)) {
            if (first !== undefined && found.index >= first.at)
                continue;
            first = new Mistaken(found.index, `\`${found[0]}\`: ${advice}`);
        }
    }
    return first;
}
function syntaxMistake(source, at, code, message) {
    const found = source.slice(at).trimStart();
    const word = /^([A-Za-z_]\w*|\S)/.exec(found)?.[0] ?? '';
    if (code === 'unterminated_string')
        return new Mistaken(at, 'this text has no end; close its quote');
    if (/^Exceeded/.test(message))
        return new Mistaken(at, TOO_LARGE);
    if (code === 'invalid_macro_argument')
        return new Mistaken(at, 'expected a new name for the elements first, as in findings.exists(f, f.accepted)');
    if (code === 'reserved_identifier')
        return new Mistaken(at, `\`${word}\` is reserved in CEL; it is no fact`);
    if (found === '')
        return new Mistaken(Math.max(0, source.trimEnd().length - 1), unfinished(source));
    const opened = count(source.slice(0, at), '(') - count(source.slice(0, at), ')');
    if (word === ')' && opened <= 0)
        return new Mistaken(at, '`)` closes nothing; remove it');
    if (code === 'expected_token' && /RPAREN/.test(message))
        return new Mistaken(at, `\`${word}\` was not expected; close the parenthesis before it`);
    if (code === 'expected_token' && /IDENTIFIER/.test(message))
        return new Mistaken(at, 'expected a name after the dot');
    return new Mistaken(at, `\`${word}\` was not expected here; write an operator before it, such as && or ==`);
}
function unfinished(source) {
    if (count(source, '(') > count(source, ')'))
        return 'a parenthesis is not closed; write `)`';
    if (count(source, '[') > count(source, ']'))
        return 'a list is not closed; write `]`';
    return 'something is missing after this; write what to compare or combine it with';
}
const count = (text, sign) => text.split(sign).length - 1;

;// CONCATENATED MODULE: ./build/policy/language/check.js








/** How deep lists may be gone through inside each other: the work grows with the product of their lengths. */
const DEEPEST = 2;
/**
 * Reads a condition and checks its types against the facts.
 * @param fields the facts, by their first names
 * @returns the condition, or the first mistake with what to write instead
 */
function readCondition(source, fields = factFields) {
    try {
        const checked = new Checker(fields).check(parseCondition(source), []);
        if (checked.type.kind !== 'bool')
            throw new Mistaken(checked.at, `is ${articled(checked.type)}; ${remedyOf(checked)}`);
        return checked;
    }
    catch (error) {
        if (error instanceof Mistaken)
            return { at: error.at, message: error.message };
        throw error;
    }
}
/** Gives each part of a condition its type. Throws the first mistake. */
class Checker {
    #facts;
    constructor(facts) {
        this.#facts = facts;
    }
    check(node, variables) {
        const at = node.start;
        switch (node.op) {
            case 'value':
                return literalOf(node.args, at);
            case 'id':
            case '.':
                return this.#named(node, variables);
            case '[]':
                return this.#index(node.args, at, variables);
            case '&&':
            case '||':
                return this.#junction(node.op === '&&' ? 'and' : 'or', node.args, at, variables);
            case '!_':
                return { op: 'not', part: this.#condition(node.args, '!', variables), type: (0,fact/* bool */.lc)(''), at };
            case '-_':
                return this.#negative(node.args, at, variables);
            case '?:':
                return this.#choice(node.args, at, variables);
            case 'list':
                return this.#list(node.args, at, variables);
            case 'call':
            case 'rcall':
                return this.#call(node, variables);
            case '+':
            case '-':
            case '*':
            case '/':
            case '%':
                return this.#arithmetic(node.op, node.args, at, variables);
            case 'in':
                return checkMember(this.check(node.args[0], variables), this.check(node.args[1], variables), at);
            case '==':
            case '!=':
            case '<':
            case '<=':
            case '>':
            case '>=':
                return this.#comparison(node.op, node.args, at, variables);
            case 'map':
                throw new Mistaken(at, 'tables are no part of conditions; write a list [ ] or compare one fact');
            default:
                throw new Mistaken(at, 'optional parts are no part of conditions: no fact is ever absent');
        }
    }
    #comparison(sign, [a, b], at, variables) {
        return checkComparison(sign, this.check(a, variables), this.check(b, variables), at);
    }
    #named(node, variables) {
        const names = [];
        const places = [];
        let at = node;
        while (at.op === '.') {
            names.unshift(at.args[1]);
            places.unshift(at.end - at.args[1].length);
            at = at.args[0];
        }
        if (at.op !== 'id')
            return this.#fields(this.check(at, variables), names, places);
        const first = at.args;
        const variable = variables.findLast(({ name }) => name === first);
        const root = variable?.type ?? (Object.hasOwn(this.#facts, first) ? this.#facts[first] : undefined);
        if (root === undefined)
            throw new Mistaken(at.start, unknownFact([first, ...names], variables, this.#facts));
        const type = this.#walk(root, first, names, places);
        if (variable !== undefined)
            return { op: 'element', name: first, slot: variable.slot, path: names, type, at: at.start };
        return { op: 'fact', path: [first, ...names], type, at: at.start };
    }
    #fields(of, names, places) {
        let found = of;
        names.forEach((name, at) => {
            const type = this.#walk(found.type, 'it', [name], places.slice(at));
            found = { op: 'field', of: found, name, type, at: of.at };
        });
        return found;
    }
    /** The type at the end of a path of fields. */
    #walk(root, first, names, places) {
        let type = root;
        let path = first;
        names.forEach((name, index) => {
            const at = places[index] ?? 0;
            if (type.kind === 'list')
                throw new Mistaken(at, `\`${path}\` is a list; ask for its elements: ${path}.exists(x, x.${name} …)`);
            if (type.kind !== 'group')
                throw new Mistaken(at, `\`${path}\` is ${articled(type)} and has no \`${name}\``);
            const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
            if (field === undefined)
                throw new Mistaken(at, `\`${path}\` has no fact \`${name}\`${meant(name, Object.keys(type.fields))}`);
            type = field;
            path = `${path}.${name}`;
        });
        return type;
    }
    #condition(node, sign, variables) {
        const part = this.check(node, variables);
        if (part.type.kind === 'bool')
            return part;
        throw new Mistaken(part.at, `${sign} takes a condition, and this is ${articled(part.type)}; ${remedyOf(part)}`);
    }
    #junction(op, args, at, variables) {
        const parts = args.flatMap((arg) => {
            const part = this.#condition(arg, op === 'and' ? '&&' : '||', variables);
            return part.op === op ? part.parts : [part];
        });
        return { op, parts, type: (0,fact/* bool */.lc)(''), at };
    }
    #negative(node, at, variables) {
        const part = this.check(node, variables);
        if (!isNumber(part.type))
            throw new Mistaken(at, `- takes a number, and this is ${articled(part.type)}`);
        if (part.op === 'value')
            return literalOf(part.type.kind === 'int' ? BigInt(-Number(part.value)) : -Number(part.value), at);
        return { op: 'negative', part, type: wide(part.type.kind), at };
    }
    #choice(args, at, variables) {
        const [test, then, otherwise] = args;
        const asked = this.#condition(test, '?', variables);
        const [one, other] = [this.check(then, variables), this.check(otherwise, variables)];
        if (one.type.kind !== other.type.kind)
            throw new Mistaken(other.at, `is ${articled(other.type)}, and before the colon stands ${articled(one.type)}; write two of one type`);
        if (one.type.kind === 'group' || one.type.kind === 'list')
            throw new Mistaken(at, 'only texts, numbers and conditions can be chosen with ? and :');
        const type = one.type.kind === 'string' ? (0,fact/* text */.Qq)('') : one.type.kind === 'bool' ? (0,fact/* bool */.lc)('') : wide(one.type.kind);
        return { op: 'if', test: asked, then: one, otherwise: other, type, at };
    }
    #list(nodes, at, variables) {
        const items = nodes.map((node) => this.check(node, variables));
        const [first] = items;
        if (first === undefined)
            throw new Mistaken(at, 'an empty list has nothing in it; write its elements');
        if (first.type.kind === 'list' || first.type.kind === 'group')
            throw new Mistaken(first.at, 'a list has texts, numbers or conditions in it');
        const kind = items.some(({ type }) => type.kind === 'double') && isNumber(first.type) ? 'double' : first.type.kind;
        for (const item of items)
            if (item.type.kind !== kind && !(isNumber(item.type) && isNumber(first.type)))
                throw new Mistaken(item.at, `is ${articled(item.type)} in a list that began with ${articled(first.type)}; write one type`);
        const of = kind === 'string' ? (0,fact/* text */.Qq)('') : kind === 'bool' ? (0,fact/* bool */.lc)('') : wide(kind);
        return { op: 'list', items, type: (0,fact/* list */.p_)('', of), at };
    }
    #index([from, which], at, variables) {
        const [source, index] = [this.check(from, variables), this.check(which, variables)];
        if (source.type.kind !== 'list')
            throw new Mistaken(at, `[ ] takes an element of a list, and this is ${articled(source.type)}; write a dot and a name`);
        if (index.type.kind !== 'int')
            throw new Mistaken(index.at, `is ${articled(index.type)}; write the place in the list, from 0`);
        return { op: 'index', list: source, index, type: source.type.of, at };
    }
    #arithmetic(sign, [a, b], at, variables) {
        const [left, right] = [this.check(a, variables), this.check(b, variables)];
        const [one, other] = [left.type.kind, right.type.kind];
        const made = (type) => ({ op: 'arithmetic', sign, left, right, type, at });
        if (sign === '+' && one === 'string' && other === 'string')
            return made((0,fact/* text */.Qq)(''));
        for (const part of [left, right])
            if (!isNumber(part.type))
                throw new Mistaken(part.at, `${sign} takes numbers, and this is ${articled(part.type)}`);
        if (one !== other) {
            const whole = one === 'int' ? left : right;
            const advice = whole.op === 'value' ? `write ${whole.value}.0` : 'compare them without arithmetic';
            throw new Mistaken(whole.at, `${sign} takes two numbers of one type, and this is a whole number; ${advice}`);
        }
        if (sign === '%' && one === 'double')
            throw new Mistaken(at, '% takes whole numbers; divide or compare instead');
        return made(wide(one));
    }
    #call(node, variables) {
        const name = node.args[0];
        const given = node.op === 'rcall' ? node.args[2] : node.args[1];
        const before = node.op === 'rcall' ? node.args[1] : undefined;
        if (!isMacro(name) || before === undefined) {
            const args = [...(before === undefined ? [] : [before]), ...given];
            const at = before === undefined ? node.start : node.input.indexOf(name, before.end);
            return checkCall(name, before !== undefined, at, () => args.map((arg) => this.check(arg, variables)));
        }
        const source = this.check(before, variables);
        if (source.type.kind !== 'list')
            throw new Mistaken(before.start, `${name} goes through a list, and this is ${articled(source.type)}; ${remedyOf(source)}`);
        const [variable, body, more] = given;
        if (variable?.op !== 'id' || body === undefined || more !== undefined)
            throw new Mistaken(node.input.indexOf(name, before.end), `write ${name} with a name and a condition: .${name}(x, x …)`);
        if (Object.hasOwn(this.#facts, variable.args) || variables.some((one) => one.name === variable.args))
            throw new Mistaken(variable.start, `\`${variable.args}\` has a meaning already; choose another name for the elements`);
        if (variables.length >= DEEPEST)
            throw new Mistaken(node.input.indexOf(name, before.end), `lists inside lists inside lists take too long; go through ${DEEPEST} at most`);
        const slot = variables.length;
        const element = { name: variable.args, type: source.type.of, slot };
        const asked = this.#condition(body, name, [...variables, element]);
        const type = name === 'filter' ? source.type : (0,fact/* bool */.lc)('');
        return { op: 'macro', name, list: source, variable: element.name, slot, body: asked, type, at: node.start };
    }
}
/** A number that can be anything. */
const wide = (kind) => kind === 'int'
    ? (0,fact/* int */.Wh)('', [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER])
    : { kind: 'double', says: '', range: [-Number.MAX_VALUE, Number.MAX_VALUE] };
function unknownFact(names, variables, facts) {
    const [first = ''] = names;
    const path = names.join('.');
    const known = [...Object.keys(facts), ...variables.map(({ name }) => name)];
    const near = nearest(first, known);
    if (near !== undefined && !/^[a-z]$/.test(near))
        return `there is no fact \`${first}\`; did you mean \`${[near, ...names.slice(1)].join('.')}\`?`;
    const whole = factEndingIn(path, facts);
    if (whole !== undefined)
        return `there is no fact \`${path}\`; did you mean \`${whole}\`?`;
    const quoted = names.length === 1 ? `; if it is a text, write ${JSON.stringify(first)}` : '';
    return `there is no fact \`${first}\`${quoted}; known: ${known.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/policy/language/expression.js
/** The parts an expression is made of, in order. */
function expression_partsOf(expression) {
    switch (expression.op) {
        case 'and':
        case 'or':
            return expression.parts;
        case 'not':
        case 'negative':
            return [expression.part];
        case 'compare':
        case 'in':
        case 'arithmetic':
            return [expression.left, expression.right];
        case 'if':
            return [expression.test, expression.then, expression.otherwise];
        case 'list':
            return expression.items;
        case 'macro':
            return [expression.list, expression.body];
        case 'call':
            return expression.args;
        case 'field':
            return [expression.of];
        case 'index':
            return [expression.list, expression.index];
        default:
            return [];
    }
}
/** Every fact an expression names, once each, in order. */
function factsIn(expression) {
    const found = new Set();
    const visit = (part) => {
        if (part.op === 'fact')
            found.add(part.path.join('.'));
        for (const each of expression_partsOf(part))
            visit(each);
    };
    visit(expression);
    return [...found];
}

;// CONCATENATED MODULE: ./build/policy/language/constraints.js



/** What must be true together, of facts and what is computed from them. Each method says whether that can be. */
class Constraints {
    #truths = new Map();
    #numbers = new Map();
    #texts = new Map();
    /** A condition of which nothing is known but whether it holds. */
    opaque(part, wanted) {
        const name = print(part);
        if ((this.#truths.get(name) ?? wanted) !== wanted)
            return false;
        this.#truths.set(name, wanted);
        return true;
    }
    /** A fact that is true or false, with what follows from it. */
    holds(part, wanted) {
        if (!this.opaque(part, wanted))
            return false;
        if (part.type.kind !== 'bool')
            return true;
        const { implies } = part.type;
        if (implies !== undefined && wanted) {
            const at = implies.split('.');
            return this.holds({ op: 'fact', path: at, type: factAt(at), at: 0 }, true);
        }
        return true;
    }
    /** A value that is compared with another of the same condition. */
    relate(left, sign, right) {
        if (print(left) === print(right))
            return sign === '==' || sign === '<=' || sign === '>=';
        const equal = sign === '==' || sign === '!=';
        return equal
            ? this.opaque({ op: 'compare', sign: '==', left, right, type: left.type, at: 0 }, sign === '==')
            : true;
    }
    /** A value that is compared with a literal. */
    compare(part, sign, value) {
        if (part.op === 'value')
            return true;
        if (typeof value === 'boolean')
            return this.holds(part, (sign === '==') === value);
        if (typeof value === 'number')
            return this.#bound(part, sign, value);
        return sign === '==' ? this.oneOf(part, [value]) : sign === '!=' ? this.#excludes(part, value) : true;
    }
    /** A value that is one of some. */
    oneOf(part, values) {
        if (isNumber(part.type)) {
            const numbers = values.map(Number);
            return (this.#bound(part, '>=', Math.min(...numbers)) &&
                this.#bound(part, '<=', Math.max(...numbers)) &&
                (numbers.length > 1 || this.#bound(part, '==', numbers[0] ?? 0)));
        }
        if (part.type.kind !== 'string')
            return true;
        const known = this.#text(part);
        const given = values.map(String).filter((value) => !known.without.has(value));
        known.among = new Set(known.among === undefined ? given : given.filter((value) => known.among?.has(value)));
        return known.among.size > 0;
    }
    #excludes(part, value) {
        const known = this.#text(part);
        known.without.add(value);
        known.among?.delete(value);
        return known.among?.size !== 0;
    }
    #text(part) {
        const name = print(part);
        const known = this.#texts.get(name);
        if (known !== undefined)
            return known;
        const values = part.type.kind === 'string' ? part.type.values : undefined;
        const made = { among: values === undefined ? undefined : new Set(values), without: new Set() };
        this.#texts.set(name, made);
        return made;
    }
    #bound(part, sign, value) {
        const known = this.#interval(part);
        if (sign === '!=')
            known.without.add(value);
        if (sign === '==' && known.without.has(value))
            return false;
        if (sign === '>' || sign === '>=' || sign === '==') {
            const open = sign === '>';
            if (value > known.least || (value === known.least && open))
                [known.least, known.openLeast] = [value, open];
        }
        if (sign === '<' || sign === '<=' || sign === '==') {
            const open = sign === '<';
            if (value < known.most || (value === known.most && open))
                [known.most, known.openMost] = [value, open];
        }
        return isPossible(known, part.type.kind === 'int');
    }
    #interval(part) {
        const name = print(part);
        const known = this.#numbers.get(name);
        if (known !== undefined)
            return known;
        const { type } = part;
        const [least, most] = type.kind === 'int' || type.kind === 'double' ? type.range : [-Infinity, Infinity];
        const made = { least, most, openLeast: false, openMost: false, without: new Set() };
        this.#numbers.set(name, made);
        return made;
    }
}
function isPossible({ least, most, openLeast, openMost, without }, whole) {
    if (whole) {
        const first = openLeast ? Math.floor(least) + 1 : Math.ceil(least);
        const last = openMost ? Math.ceil(most) - 1 : Math.floor(most);
        if (last - first > without.size)
            return true;
        for (let at = first; at <= last; at++)
            if (!without.has(at))
                return true;
        return false;
    }
    if (least < most)
        return true;
    return least === most && !openLeast && !openMost && !without.has(least);
}
/** The type of a fact that the catalogue names. */
function factAt(path) {
    let at = { kind: 'group', says: '', fields: factFields };
    for (const name of path) {
        const next = at.kind === 'group' ? at.fields[name] : undefined;
        if (next === undefined)
            throw new Error(`the catalogue of facts has no ${path.join('.')}`);
        at = next;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/policy/language/possible.js


/** Ways to hold that are looked at; a condition with more of them counts as possible. */
const MOST_WAYS = 256;
/** The condition that holds where another does not. */
const opposite = (part) => ({ op: 'not', part, type: (0,fact/* bool */.lc)(''), at: part.at });
/** The condition that holds where all of some do. */
const together = (parts) => ({
    op: 'and',
    parts,
    type: (0,fact/* bool */.lc)(''),
    at: parts[0]?.at ?? 0,
});
/**
 * Whether there can be facts for which a condition holds. False is certain: bounds of numbers, fixed values of texts and what follows
 * from what leave no way. True says only that nothing was found against it.
 */
function canHold(condition) {
    const ways = waysOf(condition, true);
    return ways === undefined || ways.some(isConsistent);
}
/** The ways in which a condition can hold, each a list of parts; undefined where there are too many. */
function waysOf(part, wanted) {
    switch (part.op) {
        case 'not':
            return waysOf(part.part, !wanted);
        case 'and':
        case 'or': {
            if ((part.op === 'or') === wanted) {
                const all = part.parts.map((each) => waysOf(each, wanted));
                const flat = all.flatMap((each) => each ?? []);
                return all.includes(undefined) || flat.length > MOST_WAYS ? undefined : flat;
            }
            let ways = [[]];
            for (const each of part.parts) {
                const more = waysOf(each, wanted);
                if (more === undefined || ways.length * more.length > MOST_WAYS)
                    return undefined;
                ways = ways.flatMap((way) => more.map((one) => [...way, ...one]));
            }
            return ways;
        }
        case 'if': {
            const asks = (test, then) => together([test ? part.test : opposite(part.test), then]);
            const either = {
                op: 'or',
                parts: [asks(true, part.then), asks(false, part.otherwise)],
                type: (0,fact/* bool */.lc)(''),
                at: part.at,
            };
            return wanted ? waysOf(either, true) : waysOf(chosenFalse(part), true);
        }
        default:
            return [[{ part, wanted }]];
    }
}
function chosenFalse({ test, then, otherwise, at }) {
    const parts = [together([test, opposite(then)]), together([opposite(test), opposite(otherwise)])];
    return { op: 'or', parts, type: (0,fact/* bool */.lc)(''), at };
}
function isConsistent(way) {
    const constraints = new Constraints();
    return way.every(({ part, wanted }) => adds(constraints, part, wanted));
}
const turned = {
    '==': '==',
    '!=': '!=',
    '<': '>',
    '<=': '>=',
    '>': '<',
    '>=': '<=',
};
const negated = {
    '==': '!=',
    '!=': '==',
    '<': '>=',
    '<=': '>',
    '>': '<=',
    '>=': '<',
};
/** Adds a part to what must be true; false where that cannot be. */
function adds(constraints, part, wanted) {
    switch (part.op) {
        case 'value':
            return part.value === wanted;
        case 'compare': {
            const sign = wanted ? part.sign : negated[part.sign];
            if (part.right.op === 'value')
                return constraints.compare(part.left, sign, part.right.value);
            if (part.left.op === 'value')
                return constraints.compare(part.right, turned[sign], part.left.value);
            return constraints.relate(part.left, sign, part.right);
        }
        case 'in': {
            if (part.right.op !== 'list')
                return constraints.opaque(part, wanted);
            const values = part.right.items.flatMap((item) => (item.op === 'value' ? [item.value] : []));
            if (values.length < part.right.items.length)
                return constraints.opaque(part, wanted);
            if (!wanted)
                return values.every((value) => constraints.compare(part.left, '!=', value));
            return constraints.oneOf(part.left, values);
        }
        case 'macro': {
            const { name, body } = part;
            if (!constraints.opaque(part, wanted))
                return false;
            if (name === 'exists' || name === 'exists_one')
                return !wanted || canHold(body);
            return name !== 'all' || wanted || canHold(opposite(body));
        }
        default:
            return constraints.holds(part, wanted);
    }
}

// EXTERNAL MODULE: ./build/policy/rules/pack-name.js
var pack_name = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/policy/rules/scope.js

const listed = (given) => typeof given === 'string' ? [given] : given;
/** Where a rule is asked. */
class Scope {
    #given;
    constructor(given = {}) {
        this.#given = given;
    }
    /** Whether it says nothing of single invocations. */
    get isOfJob() {
        const { tool, step, path } = this.#given;
        return tool === undefined && step === undefined && path === undefined;
    }
    /** Whether this job is one it is for. */
    hasJob({ pipeline }) {
        return matches(this.#given.job, [pipeline.job]);
    }
    /** Whether an invocation is one it is for. */
    has({ facts: { tool, step } }) {
        const given = this.#given;
        return (matches(given.tool, [tool.name]) && matches(given.step, [step.key, step.name]) && matches(given.path, [tool.path]));
    }
}
function matches(given, values) {
    const patterns = listed(given);
    if (patterns === undefined)
        return true;
    return patterns.some((pattern) => values.some((value) => textMatches(pattern, value)));
}
/** What is wrong with the patterns of a scope, by the keys and indices that lead there. */
function scopeMistakes(given = {}) {
    return Object.entries(given).flatMap(([key, value]) => (listed(value) ?? []).flatMap((pattern, index) => {
        const at = typeof value === 'string' ? [key] : [key, index];
        const message = patternMistake(pattern) ?? (key === 'path' ? pathMistake(pattern) : undefined);
        return message === undefined ? [] : [{ path: at, message }];
    }));
}
const pathMistake = (pattern) => /^(\/|\*\*)/.test(pattern) ? undefined : `paths of tools are absolute; write /… or **/${pattern}`;

;// CONCATENATED MODULE: ./build/policy/checks/rules.js








/** What rules say that they cannot: conditions that are none, that never hold, that name a score where there is none; names taken. */
function checkRules({ policy, judgement, plugins }) {
    const fields = factsWith(plugins);
    return policy.rules.flatMap((rule, index) => [
        ...checkName(policy.rules, index),
        ...checkRule(rule, ['policy', 'rules', index], judgement, fields),
    ]);
}
function checkName(rules, index) {
    const id = rules[index]?.id ?? '';
    const path = ['policy', 'rules', index, 'id'];
    const earlier = rules.findIndex((rule) => rule.id === id);
    if (earlier < index)
        return [{ effect: 'error', path, message: `is the name of policy.rules.${earlier} too; give each rule its own` }];
    const [prefix = ''] = id.split('/');
    const taken = id.includes('/') && [...pack_name/* packNames */.O.map((name) => name.split('-')[0]), 'rights-only'].includes(prefix);
    return taken
        ? [
            {
                effect: 'error',
                path,
                message: `begins as the rules of the pack do; write ${id.slice(prefix.length + 1) || 'another name'}`,
            },
        ]
        : [];
}
/** What is wrong with one rule. `path` leads to it, `fields` are the facts that it can use. */
function checkRule(rule, path, judgement, fields = factFields) {
    const scopes = scopeMistakes(rule.scope).map((one) => ({
        effect: 'error',
        path: [...path, 'scope', ...one.path],
        message: one.message,
    }));
    const at = [...path, 'when'];
    const condition = readCondition(rule.when, fields);
    if ('message' in condition)
        return [...scopes, { effect: 'error', path: at, offset: condition.at, message: condition.message }];
    const asked = judgement === 'score' || rule.judgement !== 'score';
    const number = judgement === 'rights' && asked ? scoredIn(condition) : undefined;
    if (number !== undefined) {
        const message = `\`${print(number)}\` is a number of the score, and judgement: rights has none; ask for findings or deviations, or write judgement: score beside the rule`;
        return [...scopes, { effect: 'error', path: at, offset: number.at, message }];
    }
    return [...scopes, ...checkSense(condition, at)];
}
/** Whether a condition can hold, and can fail to. */
function checkSense(condition, path) {
    if (!canHold(condition)) {
        const part = culprit(condition);
        const message = `can never hold: ${print(part)}${reason(part)}; correct it, or remove the rule`;
        return [{ effect: 'error', path, offset: part.at, message }];
    }
    if (condition.op !== 'value' && !canHold(opposite(condition)))
        return [
            {
                effect: 'warning',
                path,
                offset: condition.at,
                message: `always holds${reason(condition)}; write true if that is meant`,
            },
        ];
    const idle = (condition.op === 'or' ? condition.parts : []).find((part) => !canHold(part));
    if (idle === undefined)
        return [];
    return [
        {
            effect: 'warning',
            path,
            offset: idle.at,
            message: `${print(idle)} can never hold${reason(idle)}; remove this part`,
        },
    ];
}
/** The smallest part that alone makes a condition impossible. */
function culprit(condition) {
    if (condition.op !== 'and' && condition.op !== 'or')
        return condition;
    const part = condition.parts.find((each) => !canHold(each));
    return part === undefined ? condition : culprit(part);
}
/** The bounds of the numbers that a part names, as a reason. */
function reason(part) {
    const bounds = [part, ...expression_partsOf(part)].flatMap(({ type, op }, at, all) => {
        const named = all[at];
        if (named === undefined || op !== 'fact' || (type.kind !== 'int' && type.kind !== 'double'))
            return [];
        const [least, most] = type.range;
        return [
            `${print(named)} is ${most >= Number.MAX_SAFE_INTEGER ? `never below ${least}` : `from ${least} to ${most}`}`,
        ];
    });
    return bounds.length === 0 ? '' : `, since ${bounds.join(' and ')}`;
}
/** The first part that only a score has a value for. */
function scoredIn(part) {
    if ((part.op === 'fact' || part.op === 'element' || part.op === 'field') && isScored(part.type))
        return part;
    for (const each of expression_partsOf(part)) {
        const found = scoredIn(each);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const isScored = (type) => (type.kind === 'int' || type.kind === 'double') && type.scored === true;


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ConfigText)
});

// UNUSED EXPORTS: ConfigError

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/policy/scalar-offset.js
/**
 * Where a character of a YAML scalar stands in the file: the text and what it was read as are walked together, over quotes, escapes,
 * folded lines and the indentation of blocks.
 * @param source the whole file
 * @param range where the scalar begins and ends
 * @param value what it was read as
 * @param within which character of that
 */
function scalarOffset(source, range, value, within) {
    const [begin = 0, end = source.length] = range;
    const style = source[begin];
    let at = begin;
    if (style === '"' || style === "'")
        at++;
    else if (style === '|' || style === '>')
        at = skipBlank(source, source.indexOf('\n', begin) + 1, end);
    for (let read = 0; read < Math.min(within, value.length) && at < end; read++)
        at = after(source, at, value[read] ?? '', style, end);
    at = joined(source, at, style, end);
    const blank = /\s/.test(source[at] ?? '') && !/\s/.test(value[within] ?? ' ');
    return Math.min(blank ? skipBlank(source, at, end) : at, end);
}
/** The place after the character `read`, which stands at or after `at`. */
function after(source, from, read, style, end) {
    const at = joined(source, from, style, end);
    if (style === '"' && source[at] === '\\')
        return at + escapeLength(source, at);
    if (style === "'" && source.startsWith("''", at))
        return at + 2;
    if (/\s/.test(read)) {
        // a folded line: the break and the indentation were read as one blank
        const folded = source[at] !== read || read === '\n';
        return folded || /^[ \t]*\r?\n/.test(source.slice(at, at + 200)) ? skipBlank(source, at, end) : at + 1;
    }
    const here = /\s/.test(source[at] ?? '') ? skipBlank(source, at, end) : at;
    return here + 1;
}
/** The place after line breaks that a quoted text escapes: they were read as nothing. */
function joined(source, from, style, end) {
    let at = from;
    while (style === '"' && /^\\\r?\n/.test(source.slice(at, at + 3)))
        at = skipBlank(source, at + 1, end);
    return at;
}
function escapeLength(source, at) {
    const lengths = { x: 4, u: 6, U: 10 };
    return lengths[source[at + 1] ?? ''] ?? 2;
}
function skipBlank(source, from, end) {
    let at = from;
    while (at < end && /\s/.test(source[at] ?? ''))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/policy/config-text.js


/** A configuration that cannot be used: every mistake with file, line and column. */
class ConfigError extends Error {
    name = 'ConfigError';
}
/** Longest configuration, in characters: room for some four hundred accepted findings, too short to keep a parser busy. */
const longest = 64 * 1024;
/** Mistakes told at once. */
const mostMistakes = 20;
/** The text of a configuration file: what it says, and where. */
class ConfigText {
    #text;
    #file;
    #lines = new dist/* LineCounter */.HN();
    #document;
    /** Parses the YAML. `file` is only for messages. Throws a ConfigError. */
    constructor(text, file) {
        if (text.length > longest)
            throw new ConfigError(`${file}:1:1: this has ${text.length} characters; shorten it to ${longest}`);
        this.#text = text;
        this.#file = file;
        this.#document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: this.#lines, uniqueKeys: true, logLevel: 'error' });
        const { errors, warnings } = this.#document;
        const tags = warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
        const told = [...errors, ...tags].map(({ pos, message }) => `${this.#place(pos[0])}: ${syntax(message)}`);
        if (told.length > 0)
            this.refuse(told);
    }
    /** What it says, `{}` when it says nothing. Throws a ConfigError when its aliases make it too large. */
    value() {
        try {
            return this.#document.toJS({ maxAliasCount: 50 }) ?? {};
        }
        catch (error) {
            throw new ConfigError(`${this.#place(0)}: ${error.message}; write the values out instead of using aliases`);
        }
    }
    /** The text or number at a path; undefined when there is none. */
    valueAt(path) {
        return this.#document.getIn(path);
    }
    /**
     * `file:line:column` of the key or item that a path names, or of the nearest thing above it.
     * @param within of the text that stands there: which of its characters
     */
    at(path, within) {
        return this.#place(this.#offsetOf(path, within));
    }
    /** Sorts what is said of keys by where they stand. */
    sorted(remarks) {
        const place = ({ path, offset }) => this.#offsetOf(path, offset) ?? 0;
        return remarks.toSorted((a, b) => place(a) - place(b));
    }
    /** A sentence about a key, with its place before it. */
    told(path, words, within) {
        return `${this.at(path, within)}: ${path.map(String).join('.') || 'configuration'}: ${words}`;
    }
    /** The mistake of a key that no table of JavaScript keeps. */
    prototype() {
        const found = /(^|[\s{,"'])(__proto__)["']?\s*:/m.exec(this.#text);
        if (found === null)
            return undefined;
        return `${this.#place(found.index + found[0].indexOf('__proto__'))}: __proto__: unknown key; remove it`;
    }
    /** Throws a ConfigError that lists mistakes, at most twenty. */
    refuse(mistakes) {
        const rest = mistakes.length - mostMistakes;
        throw new ConfigError([...mistakes.slice(0, mostMistakes), ...(rest > 0 ? [`and ${rest} more mistakes`] : [])].join('\n'));
    }
    #place(offset = 0) {
        const { line, col } = this.#lines.linePos(offset);
        return `${this.#file}:${line}:${col}`;
    }
    #offsetOf(path, within) {
        const scalar = within === undefined ? undefined : this.#document.getIn(path, true);
        if (within !== undefined && (0,dist/* isScalar */.jn)(scalar) && typeof scalar.value === 'string' && scalar.range != null)
            return scalarOffset(this.#text, scalar.range, scalar.value, within);
        for (let length = path.length; length > 0; length--) {
            const parent = length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, length - 1), true);
            const key = path[length - 1];
            const pairs = parent?.items ?? [];
            const found = typeof key === 'number' ? pairs[key]?.range : pairs.find((pair) => pair.key?.value === key)?.key?.range;
            if (found?.[0] !== undefined)
                return found[0];
        }
        return undefined;
    }
}
/** The parser's words, without the place, which stands before them. */
const syntax = (message) => /multiple documents/.test(message)
    ? 'a second document begins here; keep one and remove the line `---`'
    : /call stack/.test(message)
        ? 'this is nested too deeply; no key needs more than four levels'
        : /^Unresolved tag/.test(message)
            ? 'what begins with ! is a tag of YAML; put the condition in quotes'
            : `${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}; correct the YAML here`;


/***/ }),

/***/ 5887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: configSchema, defaultConfig, readConfig

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/evidence/pin.js
var evidence_pin = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/evidence/provenance/evidence-trust.js + 5 modules
var evidence_trust = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/evidence/provenance/expectation.js
var expectation = __webpack_require__(3647);
// EXTERNAL MODULE: ./build/evidence/provenance/parse-bundles.js + 2 modules
var parse_bundles = __webpack_require__(7239);
// EXTERNAL MODULE: ./build/evidence/provenance/verify-bundle.js + 4 modules
var verify_bundle = __webpack_require__(7565);
// EXTERNAL MODULE: ./build/baseline/learned.js
var learned = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/baseline/phases.js + 3 modules
var phases = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/baseline/profile.js
var profile = __webpack_require__(6850);
;// CONCATENATED MODULE: ./build/baseline/manifest.js




const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const listOrAny = (item) => schemas/* union */.KCZ([schemas/* literal */.euz('any'), schemas/* array */.YOg(item).max(2000)]).meta({ description: 'everything it may use; any: not limited' });
const port = schemas/* union */.KCZ([schemas/* int */.Whr().min(0).max(65535), schemas/* string */.YjP().regex(/^\d{1,5}-\d{1,5}$/)])
    .meta({ description: 'a port, or a range such as 8000-8099' });
/** What a descriptor can be, as `stdio` of process.exec says it. */
const fdTypes = schemas/* array */.YOg(schemas/* enum */.k5n(['file', 'pipe', 'tty', 'unix', 'inet', 'null', 'other'])).min(1);
/**
 * What one artifact may do, known by its digest: the same thing as a profile, closer to the truth than any profile can be
 * (design section 5). Every clause stands for itself: one that is absent says nothing, and the profile's word holds.
 */
const manifest_manifestSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    artifact: schemas/* strictObject */.rej({
        sha256: sha256.meta({ description: 'of the executed file, or of the tree of files that a tool is' }),
        name: schemas/* string */.YjP().min(1).max(200).optional(),
        version: schemas/* string */.YjP().max(200).optional(),
        purl: schemas/* string */.YjP().startsWith('pkg:').optional(),
    }),
    description: schemas/* string */.YjP().optional(),
    source: schemas/* enum */.k5n(['learn', 'inspect', 'file']).meta({
        description: 'learn: recorded runs; inspect: static analysis of the binary; file: written by hand',
    }),
    imprecision: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .max(100)
        .optional()
        .meta({ description: 'sentences: what is approximate in it, and in which direction' }),
    extends: schemas/* enum */.k5n(profile/* classes */.Ly.map((name) => `class/${name}`)).optional(),
    rights: schemas/* array */.YOg(profile/* rightSchema */.Ug)
        .optional()
        .meta({ description: "replace the profile's; absent: the manifest says nothing of them" }),
    phases: phases/* phasesSchema */.q.optional(),
    roles: schemas/* record */.g1P(schemas/* string */.YjP(), profile/* roleSchema */.Ag).optional(),
    learned: learned/* learnedSchema */.dJ.optional(),
    operations: schemas/* array */.YOg(schemas/* enum */.k5n(profile/* operations */.zU))
        .optional()
        .meta({ description: 'every operation it may use, wherever; any other is outside' }),
    syscalls: listOrAny(schemas/* string */.YjP().regex(/^[a-z0-9_]{1,64}$/)).optional(),
    libs: listOrAny(schemas/* string */.YjP().min(1).max(1024))
        .optional()
        .meta({ description: 'every shared object it may load: a file name, or a glob over resolved paths' }),
    ports: schemas/* strictObject */.rej({ connect: listOrAny(port).optional(), listen: listOrAny(port).optional() })
        .optional()
        .meta({ description: 'every port it may use, whatever host' }),
    fds: schemas/* strictObject */.rej({
        stdin: fdTypes.optional(),
        stdout: fdTypes.optional(),
        stderr: fdTypes.optional(),
        other: fdTypes.optional().meta({ description: 'descriptors above 2, inherited or opened' }),
    })
        .optional()
        .meta({ description: 'what its descriptors may be when it starts' }),
})
    .refine((manifest) => manifest.rights !== undefined || (manifest.extends ?? manifest.phases ?? manifest.roles) === undefined, {
    message: 'extends, phases and roles need rights beside them',
})
    .meta({ title: 'IronClaw Guard manifest', id: 'https://ironclaw.example/schema/manifest-v1.json' });
/** Predicate type of an in-toto statement whose predicate is a manifest, and whose subject is the artifact. */
const manifest_MANIFEST_PREDICATE = 'https://ironclaw.example/attestation/manifest/v1';

// EXTERNAL MODULE: ./build/baseline/yaml-text.js
var yaml_text = __webpack_require__(5954);
;// CONCATENATED MODULE: ./build/baseline/given-manifests.js








const path = schemas/* string */.YjP().min(1).max(1024);
/** `manifests:` of the configuration: where manifests come from, and who must have signed those that are attested. */
const manifestSourceSchema = schemas/* strictObject */.rej({
    file: path.optional().meta({ description: 'a manifest, or a directory of them: YAML or JSON' }),
    attestation: path
        .optional()
        .meta({ description: 'a bundle, or a directory of them, whose verified statement holds a manifest' }),
    ...evidence_pin/* pinSchema */.rA.pick({
        source: true,
        ref: true,
        workflow: true,
        builder: true,
        trigger: true,
        issuer: true,
        signer: true,
        hosted: true,
    }).shape,
})
    .refine(({ file, attestation }) => (file === undefined) !== (attestation === undefined), {
    message: 'write either `file` or `attestation`',
})
    .refine(({ attestation, source, signer }) => attestation === undefined || (source ?? signer) !== undefined, {
    message: 'an attestation is worth what its signer is: write `source`, or `signer` and `issuer`',
})
    .refine(({ file, attestation, ...rest }) => file === undefined || Object.keys(rest).length === 0, {
    message: 'nobody signed a file: only `attestation` can have a `source` or `signer`',
});
const mostManifests = 2000;
/** The manifests that the configuration names, from the evidence they were put into; those that are attested only if they verify. */
function givenManifests(evidence, sources) {
    const manifests = [];
    const digests = new Set();
    const problems = [];
    let trust;
    const take = (material, read) => {
        const bytes = evidence.read(material.sha256);
        try {
            if (bytes === undefined)
                throw new Error('its file is gone or was changed since it was read');
            const found = read(bytes);
            if (manifests.length + found.length > mostManifests)
                throw new Error(`there are more than ${mostManifests}`);
            manifests.push(...found);
            digests.add(material.sha256);
        }
        catch (error) {
            problems.push(`the manifest ${material.source} cannot be used: ${error.message.split('\n')[0]}`);
        }
    };
    for (const source of sources) {
        const named = source.file ?? source.attestation;
        const about = evidence.document.material.filter(({ subject }) => subject === named);
        for (const material of about) {
            if (source.file !== undefined && material.kind === 'manifest')
                take(material, (bytes) => [parseManifest(bytes, material.source)]);
            if (source.attestation !== undefined && material.kind === 'manifest-bundle') {
                trust ??= evidenceTrust(evidence).trust;
                const roots = trust;
                take(material, (bytes) => aboutManifests(bytes).map((bundle) => attested(bundle, roots, source)));
            }
        }
        for (const { axis, subject, reason } of evidence.document.missed)
            if (axis === 'baseline' && subject === named)
                problems.push(`no manifest was read from ${named}: ${reason}`);
    }
    return { manifests, digests: [...digests].sort(), problems };
}
/** A manifest as it was written. Throws an Error that says what is wrong with it, and where. */
const parseManifest = (bytes, name) => parseYaml(new TextDecoder().decode(bytes), name, manifestSchema);
/** The bundles of a file that say they hold a manifest: an answer about an artifact has others too. All of them where none does. */
function aboutManifests(bytes) {
    const all = parseBundles(bytes);
    if (all.length === 0)
        throw new Error('there is no bundle in it');
    const ours = all.filter((one) => !('unreadable' in one) &&
        one.signed.kind === 'statement' &&
        one.signed.statement.predicateType === MANIFEST_PREDICATE);
    return ours.length > 0 ? ours : all;
}
/** The manifest in a statement about the artifact it names, by who is expected to have signed it. */
function attested(parsed, trust, source) {
    const attestation = verifySignature(parsed, trust);
    if (!attestation.verified)
        throw new Error(attestation.reason);
    const [fault] = compareClaims(attestation.claims, expectationOf({ path: '/', ...source }) ?? {});
    if (fault !== undefined)
        throw new Error(`it is not signed as expected: ${fault.field} is ${fault.seen ?? 'not given'}, expected ${fault.expected}`);
    if (attestation.predicateType !== MANIFEST_PREDICATE)
        throw new Error(`its predicate is ${attestation.predicateType ?? 'none'}, expected ${MANIFEST_PREDICATE}`);
    const manifest = manifestSchema.safeParse(attestation.predicate);
    if (!manifest.success) {
        const [issue] = manifest.error.issues;
        throw new Error(`its predicate is no manifest: ${issue?.path.join('.')}: ${issue?.message}`);
    }
    const { sha256 } = manifest.data.artifact;
    if ('unreadable' in parsed || !parsed.subjects.some((subject) => subject.sha256 === sha256))
        throw new Error(`it is a manifest of ${sha256}, which is no subject of its statement`);
    return manifest.data;
}

// EXTERNAL MODULE: ./build/evidence/declared-pipeline.js
var declared_pipeline = __webpack_require__(9674);
// EXTERNAL MODULE: ./build/evidence/plugins/plugin.js
var plugins_plugin = __webpack_require__(2747);
;// CONCATENATED MODULE: ./build/evidence/settings.js

const paths = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).max(50).default([]);
const days = (fallback) => schemas/* number */.aig().positive().max(36_500).default(fallback);
/** `evidence:` of the configuration: what is looked up, where, for how long, and how old it may be. */
const evidenceSettingsSchema = schemas/* strictObject */.rej({
    offline: schemas/* boolean */.zMY().default(false).meta({ description: 'ask no service: files and what lies on the machine only' }),
    budget: schemas/* int */.Whr()
        .min(0)
        .max(60_000)
        .default(2000)
        .meta({ description: 'longest time that looking up takes, in milliseconds: what is not there by then is missing' }),
    trustedRoot: schemas/* enum */.k5n(['built-in', 'refresh']).default('built-in').meta({
        description: "refresh: ask Sigstore's and GitHub's repositories for their newest trusted root, by TUF",
    }),
    trustedRoots: paths.meta({ description: 'files with trusted roots of Sigstore instances, beside the built-in one' }),
    advisories: paths.meta({ description: 'files or directories of OSV records' }),
    vex: paths.meta({ description: 'files with VEX statements (CycloneDX or OpenVEX)' }),
    kev: schemas/* string */.YjP().optional().meta({ description: 'file: known exploited vulnerabilities, as CISA publishes them' }),
    epss: schemas/* string */.YjP().optional().meta({ description: 'file: EPSS scores, as FIRST publishes them' }),
    osv: schemas/* boolean */.zMY().default(true).meta({ description: 'ask the OSV service about the components of pinned tools' }),
    fresh: schemas/* strictObject */.rej({
        signature: days(365),
        verification: days(1),
        trustRoot: days(365),
        vulnerabilities: days(7),
    })
        .prefault({})
        .meta({ description: 'ages in days above which an attestation is not fresh' }),
});

;// CONCATENATED MODULE: ./build/baseline/fixed-rules.js
/** The rules that are broken or not on the first run, whatever the baseline, by what they make (design section 5). */
const fixedRules = {
    invariant: [
        'credential-sweep',
        'credential-egress',
        'protected-write',
        'runner-memory',
        'foreign-memory',
        'inspector-signal',
        'publish-in-role',
        'runner-registration',
        'socket-stdio',
        'environment-sent',
        'action-changed',
        'disk-write',
        'persistence-in-role',
        'secret-scan',
        'agent-unasked',
        'token-printed',
        'container-escape',
        'untracked',
        'signing-in-role',
        'dns-channel',
    ],
    tamper: ['guard-signal', 'guard-memory', 'guard-write', 'guard-bpf', 'guard-blinding'],
};

;// CONCATENATED MODULE: ./build/evidence/tool-fault.js
/** The classes of identity fault: the rows of `identity:` in weights.yml. */
const faultClasses = [
    'digest-mismatch',
    'wrong-source',
    'wrong-builder',
    'wrong-ref',
    'self-hosted',
    'replaced',
];
/** Not a fault: what its pin asks of its attestation can be neither shown nor refuted, since it has none. */
const unattested = 'unattested';

;// CONCATENATED MODULE: ./build/policy/checks/acceptances.js


/** A finding's id: its rule and eight digits (design section 8). */
const ID = /^(.+)-[0-9a-f]{8}$/;
const INVARIANT = 'an invariant';
const KINDS = [
    { rules: fixedRules.invariant, what: INVARIANT },
    { rules: fixedRules.tamper, what: 'tampering with the guard' },
    { rules: faultClasses, what: "a fault of a tool's identity" },
];
/** Acceptances of what cannot be accepted, and of what is no finding. */
function checkAcceptances({ accept }) {
    return accept.flatMap((entry, index) => {
        const { finding } = entry;
        const path = ['accept', index, 'finding'];
        const rule = ID.exec(finding)?.[1];
        if (rule === undefined) {
            const message = 'is no id of a finding; copy it from the table, from `explain`, or from result.json';
            return [{ effect: 'warning', path, message }];
        }
        const kind = KINDS.find(({ rules }) => rules.includes(rule));
        if (kind === undefined)
            return [];
        if (kind.what === INVARIANT)
            return checkSecondKey(entry, index);
        const remedy = rule === 'digest-mismatch' ? 'pin the digest if it is meant' : 'mend what causes it';
        return [
            { effect: 'error', path, message: `is ${kind.what}, which nothing can accept; remove the entry, and ${remedy}` },
        ];
    });
}
/** An invariant is accepted for one tool in one step, by two people, for the bytes that they looked at. */
function checkSecondKey({ tool, step, owner, second }, index) {
    const path = ['accept', index, 'finding'];
    if (second === undefined) {
        const message = 'is an invariant, which nobody accepts alone; remove the entry and mend what causes it, or add the second key: second: { owner: another person, sha256: the digest of the tool }';
        return [{ effect: 'error', path, message }];
    }
    if (tool === undefined || step === undefined)
        return [
            {
                effect: 'error',
                path,
                message: 'is an invariant, which is accepted for one tool in one step; write tool: and step:',
            },
        ];
    if (second.owner.trim().toLowerCase() === owner.trim().toLowerCase())
        return [
            {
                effect: 'error',
                path: ['accept', index, 'second', 'owner'],
                message: 'is the owner again; the second key is another person’s',
            },
        ];
    return [];
}
/** Acceptances that hold no more. `today`: a date such as 2027-01-31. */
function checkEnds({ accept }, today) {
    return accept.flatMap(({ until }, index) => {
        if (until >= today)
            return [];
        const message = `ended on ${until} and silences nothing; renew or remove it`;
        return [{ effect: 'warning', path: ['accept', index, 'until'], message }];
    });
}

// EXTERNAL MODULE: ./build/policy/rules/pack-name.js
var pack_name = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/policy/rules/shared-pack.js
var shared_pack = __webpack_require__(3019);
// EXTERNAL MODULE: ./build/policy/suggestion.js
var suggestion = __webpack_require__(7632);
;// CONCATENATED MODULE: ./build/policy/checks/extended-packs.js



/** What `policy.extends` lists that is no pack of the guard's and no shared one. */
function checkExtendedPacks({ policy }) {
    return policy.extends.flatMap((name, index) => {
        const message = mistake(name);
        return message === undefined ? [] : [{ effect: 'error', path: ['policy', 'extends', index], message }];
    });
}
function mistake(name) {
    if (pack_name/* packNames */.O.includes(name))
        return undefined;
    if (name.includes('/')) {
        const read = (0,shared_pack/* sharedReference */.D9)(name);
        return typeof read === 'string' ? read : undefined;
    }
    const near = pack_name/* packNames */.O.find((known) => (0,suggestion/* distance */.I)(known, name) <= 2);
    const known = pack_name/* packNames */.O.map((one) => `\`${one}\``).join(', ');
    return near === undefined
        ? `write one of ${known}, or a shared pack as OWNER/REPO//PATH@COMMIT`
        : `write one of ${known}; did you mean \`${near}\`?`;
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/policy/checks/package-urls.js

const SHAPE = 'pkg:TYPE/NAME@VERSION, such as pkg:npm/%40scope/name@1.2.3';
/** Package URLs of pins that are none, or name no version. */
function package_urls_checkPackageUrls({ tools }) {
    return tools.flatMap(({ purl }, index) => {
        if (purl === undefined)
            return [];
        const path = ['tools', index, 'purl'];
        const parsed = read(purl);
        if (parsed === undefined)
            return [{ effect: 'error', path, message: `is no package URL; write ${SHAPE}` }];
        if (!parsed.version)
            return [{ effect: 'warning', path, message: `names no version, so nothing is looked up by it; write ${SHAPE}` }];
        return [];
    });
}
function read(text) {
    try {
        return packageurl_js.PackageURL.fromString(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/policy/facts/invocation-catalogue.js + 3 modules
var invocation_catalogue = __webpack_require__(1224);
;// CONCATENATED MODULE: ./build/policy/checks/plugins.js


/** Variables that put code into a program before its first line, or decide what it finds: whoever sets them in a workflow would be the plug-in. */
const LOADERS = /^(LD_.*|NODE_OPTIONS|NODE_PATH|NODE_REPL.*|PYTHON.*|PERL.*|RUBY.*|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|BASH_FUNC.*|IFS|PATH|HOME|TMPDIR|OPENSSL_.*|GCONV_PATH|GLIBC_TUNABLES)$/;
/** Plug-ins that cannot be told apart, could not be run, or would run something else. */
function checkPlugins({ plugins }) {
    const names = plugins.map(plugins_plugin/* pluginName */.N);
    return plugins.flatMap((plugin, index) => {
        const at = (...rest) => ['plugins', index, ...rest];
        const refuse = (path, message) => ({ effect: 'error', path, message });
        const name = names[index] ?? '';
        const place = plugin.name === undefined ? at('command') : at('name');
        return [
            ...(names.indexOf(name) < index
                ? [refuse(place, `is called ${name}, as plugins.${names.indexOf(name)} is; give each its own \`name\``)]
                : []),
            ...(Object.hasOwn(invocation_catalogue/* invocationCatalogue */.W.plugin.fields, name)
                ? [refuse(place, `is called ${name}, which rules know as \`plugin.${name}\`; give it another \`name\``)]
                : []),
            ...(plugin.command.split('/').includes('..') || plugin.command.endsWith('/')
                ? [refuse(at('command'), 'is no path of a file; name it from the top of the repository, or from /')]
                : []),
            ...plugin.env.flatMap((variable, position) => LOADERS.test(variable)
                ? [refuse(at('env', position), `${variable} changes what program runs; give settings as \`args\``)]
                : []),
        ];
    });
}

// EXTERNAL MODULE: ./build/evidence/provenance/certificate-claims.js
var certificate_claims = __webpack_require__(1626);
;// CONCATENATED MODULE: ./build/policy/checks/refs.js

/** What no ref has in its name: git-check-ref-format(1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refs have none
const IMPOSSIBLE = /[\x00-\x20\x7f~^:?*[\\]/;
/** Refs of pins and declared pipelines that are compared in full, and can be none. */
function refs_checkRefs({ tools, pipeline }) {
    const declared = pipeline.declared.flatMap(({ refs = [] }, index) => refs.flatMap((ref, at) => remark(['pipeline', 'declared', index, 'refs', at], ref.startsWith('refs/') ? ref.replace(/\/\*\*$/, '/x') : ref)));
    const pinned = tools.flatMap(({ ref, issuer = certificate_claims/* githubIssuer */.r }, index) => {
        const found = ref === undefined ? [] : remark(['tools', index, 'ref'], ref);
        // others may name what they built from as they like
        return issuer === certificate_claims/* githubIssuer */.r ? found : found.map((one) => ({ ...one, effect: 'warning' }));
    });
    return [...declared, ...pinned];
}
function remark(path, ref) {
    if (!ref.startsWith('refs/')) {
        const [first, second] = /^v?\d/.test(ref) ? ['tags', 'heads'] : ['heads', 'tags'];
        const message = `is compared in full; write refs/${first}/${ref} or refs/${second}/${ref}`;
        return [{ effect: 'error', path, message }];
    }
    if (!IMPOSSIBLE.test(ref))
        return [];
    const pattern = /[*?[]/.test(ref);
    const message = pattern
        ? `is compared in full and never as a pattern; write one ref${path[0] === 'pipeline' ? ', or end it in /** for all below' : ''}`
        : 'has characters that no ref has; write it as git does';
    return [{ effect: 'error', path, message }];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/policy/checks/repeated-pins.js


/**
 * Pins of one path that contradict or repeat each other. Two with different digests are two files that may both run, as where a job
 * upgrades a tool by hand; what is asked of their attestations must then be the same, since one of them is held against all.
 */
function repeated_pins_checkRepeatedPins({ tools }) {
    return tools.flatMap((pin, index) => {
        const earlier = tools.findIndex(({ path }) => path === pin.path);
        const before = tools[earlier];
        if (before === undefined || earlier === index)
            return [];
        const where = `tools.${earlier}`;
        const path = ['tools', index, 'path'];
        const same = tools.slice(0, index).some((one) => one.path === pin.path && one.sha256 === pin.sha256);
        if (same || pin.sha256 === undefined || before.sha256 === undefined) {
            const message = `is pinned by ${where} too; write one pin, or pins with a sha256 each for files that may both run`;
            return [{ effect: 'error', path, message }];
        }
        if ((0,external_node_util_.isDeepStrictEqual)((0,evidence_pin/* expectationOf */.EV)(pin), (0,evidence_pin/* expectationOf */.EV)(before)))
            return [];
        const message = `is pinned by ${where} too, which asks something else of its attestations; ask the same in both`;
        return [{ effect: 'error', path, message }];
    });
}

// EXTERNAL MODULE: ./build/policy/checks/rules.js + 18 modules
var rules = __webpack_require__(3957);
;// CONCATENATED MODULE: ./build/policy/checks/workflows.js

/** Workflows of pins and declared pipelines that are the bare name of a file: compared is its path. */
function workflows_checkWorkflows({ tools, pipeline }) {
    const declared = pipeline.declared.flatMap(({ workflow }, index) => workflows_remark(['pipeline', 'declared', index, 'workflow'], workflow));
    const pinned = tools.flatMap(({ workflow, issuer = certificate_claims/* githubIssuer */.r }, index) => workflow === undefined || issuer !== certificate_claims/* githubIssuer */.r ? [] : workflows_remark(['tools', index, 'workflow'], workflow));
    return [...declared, ...pinned];
}
function workflows_remark(path, workflow) {
    const bare = /^[^/]+\.ya?ml$/.test(workflow);
    return bare
        ? [
            {
                effect: 'error',
                path,
                message: `is compared with the path in the repository; write .github/workflows/${workflow}`,
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/policy/checks/check-config.js








/** What can be said of pins alone. */
const checkPins = (tools) => {
    const only = { tools, pipeline: { declared: [] } };
    return [...checkRefs(only), ...checkWorkflows(only), ...checkRepeatedPins(only), ...checkPackageUrls(only)];
};
/** Everything that can be said of a configuration without looking at the machine, in the order of its keys. */
const checkConfig = (config) => [
    ...refs_checkRefs(config),
    ...workflows_checkWorkflows(config),
    ...repeated_pins_checkRepeatedPins(config),
    ...package_urls_checkPackageUrls(config),
    ...checkExtendedPacks(config),
    ...checkPlugins(config),
    ...(0,rules/* checkRules */.M)(config),
    ...checkAcceptances(config),
];

// EXTERNAL MODULE: ./build/policy/config-text.js + 1 modules
var config_text = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/policy/rules/rule.js + 1 modules
var rule = __webpack_require__(2664);
// EXTERNAL MODULE: ./build/policy/schema-mistakes.js + 1 modules
var schema_mistakes = __webpack_require__(2052);
;// CONCATENATED MODULE: ./build/policy/sigstore-settings.js

const address = (says) => schemas/* string */.YjP()
    .regex(/^https?:\/\/[^\s/]\S*$/, 'an address such as https://fulcio.example was expected')
    .max(1024)
    .optional()
    .meta({ description: says });
/** `sigstore:` of the configuration: whose certificates and timestamps signatures have. */
const sigstoreSettingsSchema = schemas/* strictObject */.rej({
    instance: schemas/* enum */.k5n(['auto', 'public-good', 'github']).default('auto').meta({
        description: "auto: Sigstore's public one for public repositories, GitHub's own, which has no public log, for others",
    }),
    fulcio: address('certificate authority of an instance of your own'),
    rekor: address('its transparency log'),
    timestamp: address('its timestamp authority'),
});

;// CONCATENATED MODULE: ./build/policy/config.js











const acceptSchema = schemas/* strictObject */.rej({
    finding: schemas/* string */.YjP().meta({ description: 'id of the finding' }),
    tool: schemas/* string */.YjP().optional(),
    step: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP().min(1),
    owner: schemas/* string */.YjP().min(1),
    until: iso/* date */.p6().meta({ description: 'last day on which it holds' }),
    second: schemas/* strictObject */.rej({
        owner: schemas/* string */.YjP().min(1).meta({ description: 'another person than `owner`, who agrees' }),
        sha256: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{64}$/)
            .meta({ description: 'digest of the file of the tool that may do it' }),
    })
        .optional()
        .meta({ description: 'the second key, without which no invariant is accepted' }),
});
/** `.github/ironclaw.yml`, every key optional (design section 7). */
const configSchema = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(['enforce', 'report'])
        .default('enforce')
        .meta({ description: 'report never changes the exit status' }),
    judgement: schemas/* enum */.k5n(['score', 'rights']).default('score').meta({
        description: 'rights: yes or no instead of a score: whatever a baseline does not allow, and nobody accepted, fails; there are no numbers',
    }),
    threshold: schemas/* number */.aig()
        .min(0)
        .max(10)
        .default(5)
        .meta({ description: "score above which an audit record's conclusion says so" }),
    require: schemas/* strictObject */.rej({
        sensor: schemas/* enum */.k5n(['any', 'degraded', 'full']).default('any'),
        coverage: schemas/* enum */.k5n(['partial', 'full']).default('partial'),
    })
        .prefault({}),
    pipeline: schemas/* strictObject */.rej({ declared: schemas/* array */.YOg(declared_pipeline/* declaredPipelineSchema */.qV).max(200).default([]) })
        .prefault({})
        .meta({ description: 'the jobs this repository is meant to run' }),
    tools: schemas/* array */.YOg(evidence_pin/* pinSchema */.rA).max(200).default([]).meta({ description: 'pins: what must be true of a tool that runs' }),
    manifests: schemas/* array */.YOg(manifestSourceSchema)
        .max(200)
        .default([])
        .meta({ description: 'what single artifacts may do, by their digests' }),
    policy: rule/* policySchema */.wh
        .prefault({})
        .meta({ description: 'what must be true of a job, and what follows where it is not' }),
    evidence: evidenceSettingsSchema.prefault({}),
    plugins: schemas/* array */.YOg(plugins_plugin/* pluginSchema */.P)
        .max(10)
        .default([])
        .meta({ description: 'programs that are asked about tools and findings when the job ends' }),
    accept: schemas/* array */.YOg(acceptSchema).default([]),
    sign: schemas/* boolean */.zMY().default(false).meta({
        description: 'sign the runtime trace and the verdict, where the job has an identity token (`id-token: write`)',
    }),
    sigstore: sigstoreSettingsSchema.prefault({}),
    signals: schemas/* strictObject */.rej({ weights: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0).max(1)).default({}) })
        .prefault({})
        .meta({ description: 'overrides of weights.yml, class -> weight' }),
})
    .meta({ title: 'IronClaw Guard configuration', id: 'https://ironclaw.example/schema/config-v1.json' });
/** The configuration of no file. */
const defaultConfig = () => configSchema.parse({});
/** Parses a configuration file's text. `file` is only for messages. Throws a ConfigError that lists the mistakes, and what cannot work. */
const parseConfig = (text, file) => readConfig(text, file).config;
/** Parses a configuration as `parseConfig` does, and keeps where everything stands. */
function readConfig(text, file) {
    const source = new config_text/* ConfigText */.S(text, file);
    const parsed = configSchema.safeParse(source.value());
    const mistakes = (0,schema_mistakes/* schemaMistakes */.D)(parsed.error?.issues ?? [], source, configSchema);
    if (!parsed.success || mistakes.length > 0)
        return source.refuse(mistakes);
    const broken = checkConfig(parsed.data).filter(({ effect }) => effect === 'error');
    if (broken.length > 0)
        source.refuse(source.sorted(broken).map(({ path, message, offset }) => source.told(path, message, offset)));
    return { config: parsed.data, at: (path, offset) => source.at(path, offset) };
}


/***/ }),

/***/ 3266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   gd: () => (/* binding */ double),
/* harmony export */   lD: () => (/* binding */ scored),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** True or false; `implies` names a fact that is true whenever this one is. */
const bool = (says, implies) => ({
    kind: 'bool',
    says,
    ...(implies === undefined ? {} : { implies }),
});
/** A whole number, from 0 up where no range is given. */
const int = (says, range = [0, Number.MAX_SAFE_INTEGER]) => ({
    kind: 'int',
    says,
    range,
});
/** A number, from 0 up where no range is given. */
const double = (says, range = [0, Number.MAX_VALUE]) => ({
    kind: 'double',
    says,
    range,
});
/** A number that only a score has. */
const scored = (says, range = [0, 10]) => ({
    ...double(says, range),
    scored: true,
});
/** A text; with `values` one of them. */
const text = (says, values) => ({
    kind: 'string',
    says,
    ...(values === undefined ? {} : { values }),
});
const list = (says, of) => ({ kind: 'list', says, of });
const group = (says, fields, label) => ({ kind: 'group', says, fields, ...(label === undefined ? {} : { label }) });


/***/ }),

/***/ 1224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ invocationCatalogue)
});

// EXTERNAL MODULE: ./build/baseline/profile.js
var profile = __webpack_require__(6850);
;// CONCATENATED MODULE: ./build/score/deviation.js

/** The order in which buckets are summed, so that the same set always gives the same bytes. */
const scoredTactics = [...profile/* tactics */.SH, 'identity', 'invariant'];

// EXTERNAL MODULE: ./build/policy/facts/fact.js
var fact = __webpack_require__(3266);
;// CONCATENATED MODULE: ./build/policy/facts/age.js

/** Days that stand for an age which is not known: a hundred years, older than any limit. */
const UNKNOWN_AGE = 36_500;
const day = 86_400; // s
/** An age in days; one that is not known counts as the oldest, so that a limit never lets it pass. */
const age = (what) => (0,fact/* double */.gd)(`${what}, days; not known counts as ${UNKNOWN_AGE}`, [-UNKNOWN_AGE, UNKNOWN_AGE]);
/** Days of an age in seconds, to 0.01. */
const days = (seconds) => seconds === undefined
    ? UNKNOWN_AGE
    : Math.max(-UNKNOWN_AGE, Math.min(UNKNOWN_AGE, Math.round((seconds / day) * 100) / 100));

;// CONCATENATED MODULE: ./build/policy/facts/finding-catalogue.js


/** Kinds of finding that a rule can meet. */
const kinds = ['invariant', 'deviation', 'sequence', 'phase', 'identity', 'coverage', 'tamper', 'plugin'];
/** What a rule can use of a finding. */
const findingFact = (0,fact/* group */.Os)('a finding', {
    id: (0,fact/* text */.Qq)('its id, stable across runs and machines'),
    rule: (0,fact/* text */.Qq)('its rule, as `create-tmp`'),
    kind: (0,fact/* text */.Qq)('its kind', kinds),
    severity: (0,fact/* text */.Qq)('its severity', ['error', 'warning', 'note']),
    tactic: (0,fact/* text */.Qq)('its tactic', [...profile/* tactics */.SH, 'identity', 'invariant', 'plugin']),
    class: (0,fact/* text */.Qq)('its class, as in `weights.yml`'),
    weight: (0,fact/* scored */.lD)('weight of its class', [0, 1]),
    confidence: (0,fact/* scored */.lD)('confidence of the baseline it was held against', [0, 1]),
    factor: (0,fact/* scored */.lD)('what plug-ins multiply what it weighs by', [0.25, 4]),
    count: (0,fact/* int */.Wh)('how often it was seen'),
    targets: (0,fact/* list */.p_)('what was acted on, at most ten', (0,fact/* text */.Qq)('a path, a host, a program')),
    message: (0,fact/* text */.Qq)('what was seen, a sentence'),
    accepted: (0,fact/* bool */.lc)('an entry of `accept:` accepts it'),
    raised: (0,fact/* bool */.lc)('a known vulnerability of the tool raised what it weighs'),
}, ({ id }) => `finding ${id}`);

;// CONCATENATED MODULE: ./build/policy/facts/invocation-catalogue.js




const attestation = (0,fact/* group */.Os)('its attestations; a tool without any has one that is not present, not verified, not fresh', {
    present: (0,fact/* bool */.lc)('one is about its file'),
    verified: (0,fact/* bool */.lc)('one verifies and says what its pin asks', 'tool.attestation.present'),
    fresh: (0,fact/* bool */.lc)('and nothing of that is too old', 'tool.attestation.verified'),
    refused: (0,fact/* bool */.lc)('one does not verify'),
    repository: (0,fact/* text */.Qq)('URL of the source repository'),
    ref: (0,fact/* text */.Qq)('ref it was built from'),
    commit: (0,fact/* text */.Qq)('commit it was built from'),
    builder: (0,fact/* text */.Qq)('URI of the workflow that signed'),
    workflow: (0,fact/* text */.Qq)('URI of the workflow that was started'),
    trigger: (0,fact/* text */.Qq)('the event that started the build'),
    issuer: (0,fact/* text */.Qq)('who vouched for the builder'),
    hosted: (0,fact/* bool */.lc)('built on a hosted runner'),
    root: (0,fact/* text */.Qq)('the trusted root that verified it'),
    ages: (0,fact/* group */.Os)('how old it is when the recording ended', {
        signature: age('since it was signed'),
        verification: age('since it was obtained'),
        root: age('since the trusted root was obtained'),
        vulnerabilities: age('since the vulnerability data was obtained'),
    }),
});
const vulnerability = (0,fact/* group */.Os)('a vulnerability', {
    id: (0,fact/* text */.Qq)('its identifier'),
    component: (0,fact/* text */.Qq)('the component that has it'),
    cvss: (0,fact/* double */.gd)('CVSS score; 0: none', [0, 10]),
    executed: (0,fact/* bool */.lc)('the component was executed or loaded'),
    exploited: (0,fact/* bool */.lc)('it is known to be exploited'),
    epss: (0,fact/* double */.gd)('probability of exploitation within 30 days', [0, 1]),
    fixed: (0,fact/* bool */.lc)('a version without it is known'),
}, ({ id }) => String(id));
/** Facts about one invocation: a rule that names one of them is asked for each. */
const invocationCatalogue = {
    risk: (0,fact/* group */.Os)('its risk', {
        score: (0,fact/* scored */.lD)('of everything it started too: its tree'),
        own: (0,fact/* scored */.lD)('of this process image alone'),
        hazard: (0,fact/* scored */.lD)('the sum behind `risk.score`', [0, Number.MAX_VALUE]),
        tactics: (0,fact/* group */.Os)('the parts of `risk.score` by tactic, which add up to it', Object.fromEntries(scoredTactics.map((name) => [name, (0,fact/* scored */.lD)(`part of ${name}`)]))),
    }),
    tool: (0,fact/* group */.Os)('the tool it really is', {
        name: (0,fact/* text */.Qq)('its name, as `npm`'),
        version: (0,fact/* text */.Qq)('its version'),
        purl: (0,fact/* text */.Qq)('its package URL'),
        class: (0,fact/* text */.Qq)('its class, as `package-manager`'),
        path: (0,fact/* text */.Qq)('program or main script, links resolved'),
        exe: (0,fact/* text */.Qq)('the image the kernel ran'),
        sha256: (0,fact/* text */.Qq)('digest of its file'),
        interpreter: (0,fact/* text */.Qq)('what runs it, if it is a script'),
        attestation,
    }),
    identity: (0,fact/* group */.Os)('whether it is what it claims to be', {
        level: (0,fact/* text */.Qq)('how sure that is', ['verified', 'pinned', 'packaged', 'unknown', 'mismatch']),
        reason: (0,fact/* text */.Qq)('why, a sentence'),
        database: (0,fact/* text */.Qq)('the package database that knows it'),
        package: (0,fact/* text */.Qq)('its package there'),
    }),
    exposure: (0,fact/* group */.Os)('known vulnerabilities of its components; never a sign of an attack', {
        known: (0,fact/* bool */.lc)('something is known of them'),
        worst: (0,fact/* double */.gd)('CVSS score of the worst; 0: none', [0, 10]),
        id: (0,fact/* text */.Qq)('identifier of the worst'),
        exploited: (0,fact/* bool */.lc)('one is known to be exploited', 'exposure.known'),
        executed: (0,fact/* bool */.lc)('a component that has one was executed or loaded', 'exposure.known'),
        count: (0,fact/* int */.Wh)('how many'),
        vulnerabilities: (0,fact/* list */.p_)('the worst 200', vulnerability),
    }),
    baseline: (0,fact/* group */.Os)('what it was held against', {
        source: (0,fact/* text */.Qq)('where that is from', ['manifest', 'profile', 'class', 'none', 'envelope']),
        name: (0,fact/* text */.Qq)('its name'),
        status: (0,fact/* text */.Qq)('how mature it is', ['', 'experimental', 'stable', 'deprecated']),
        confidence: (0,fact/* double */.gd)('how much it is trusted', [0, 1]),
        runs: (0,fact/* int */.Wh)('from how many runs it was learned; 0: written by hand'),
    }),
    invocation: (0,fact/* group */.Os)('the process image', {
        id: (0,fact/* text */.Qq)('its id in result.json'),
        action: (0,fact/* text */.Qq)('the verb of the tool, as `install`'),
        argv: (0,fact/* list */.p_)('its arguments, without secrets', (0,fact/* text */.Qq)('an argument')),
        cwd: (0,fact/* text */.Qq)('its working directory'),
        depth: (0,fact/* int */.Wh)('how many invocations are above it'),
        role: (0,fact/* text */.Qq)('the innermost role of its role path that is not the workspace’s own, as `lifecycle`; empty: none'),
        lineage: (0,fact/* list */.p_)('its role path, from the step down', (0,fact/* text */.Qq)('a name')),
        started: (0,fact/* double */.gd)('when it began, seconds since the recording began'),
        seconds: (0,fact/* double */.gd)('how long it ran'),
        exit: (0,fact/* int */.Wh)('its exit status; -1: ended otherwise, or not at all', [-1, 255]),
    }),
    step: (0,fact/* group */.Os)('its step', {
        key: (0,fact/* text */.Qq)('GITHUB_ACTION, or `run`'),
        name: (0,fact/* text */.Qq)('its name'),
        action: (0,fact/* text */.Qq)('the action it uses'),
        score: (0,fact/* scored */.lD)('score of the whole step'),
    }),
    plugin: (0,fact/* group */.Os)('what plug-ins say of it', {
        factor: (0,fact/* scored */.lD)('what they multiply what its deviations weigh by', [0.25, 4]),
    }),
    findings: (0,fact/* list */.p_)('what was found of its own acts', findingFact),
    deviations: (0,fact/* list */.p_)('those of kind deviation or phase', findingFact),
    sequences: (0,fact/* list */.p_)('those of kind sequence', findingFact),
};


/***/ }),

/***/ 2664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wh: () => (/* binding */ policySchema),
  AZ: () => (/* binding */ ruleSchema)
});

// UNUSED EXPORTS: effects, packSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/policy/rules/left-out.js

/** `policy.without`: a rule of a pack that does not hold here. */
const leftOutSchema = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP().min(1).max(400).meta({ description: 'id of a rule of a pack, as strict/sequence' }),
    reason: schemas/* string */.YjP().min(1),
    owner: schemas/* string */.YjP().min(1),
    until: iso/* date */.p6().optional().meta({ description: 'last day on which it is left out; without it there is none' }),
    second: schemas/* strictObject */.rej({ owner: schemas/* string */.YjP().min(1).meta({ description: 'another person than `owner`, who agrees' }) })
        .optional()
        .meta({ description: 'the second key, without which no rule about invariants, identity or tampering is left out' }),
});
/** Whether it is left out on a day, such as 2027-01-31. */
const isLeftOut = ({ until }, day) => until === undefined || until >= day;

// EXTERNAL MODULE: ./build/policy/rules/pack-name.js
var pack_name = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/policy/rules/rule.js



const oneOrMore = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).max(100)]);
const effects = ['fail', 'warn', 'note'];
/** A rule of a policy. */
const ruleSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9._/-]{0,79}$/)
        .meta({ description: 'its name: small letters, digits, dots, dashes and slashes' }),
    when: schemas/* string */.YjP().meta({ description: 'a condition in CEL over the facts that `policy facts` lists' }),
    then: schemas/* enum */.k5n(effects),
    message: schemas/* string */.YjP().min(1).max(200).optional().meta({ description: 'what it means when it holds' }),
    controls: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9._/-]*$/))
        .max(32)
        .default([])
        .meta({ description: 'controls of standards that it evidences, as slsa:build-l3' }),
    scope: schemas/* strictObject */.rej({
        tool: oneOrMore.optional().meta({ description: 'names of tools' }),
        step: oneOrMore.optional().meta({ description: 'keys or names of steps' }),
        job: oneOrMore.optional().meta({ description: 'ids of jobs' }),
        path: oneOrMore.optional().meta({ description: 'paths of tools' }),
    })
        .optional()
        .meta({ description: 'where it is asked; each takes the patterns * and **' }),
    judgement: schemas/* literal */.euz('score')
        .optional()
        .meta({ description: 'score: it is not asked where rights alone judge, and may name the score' }),
});
/** `policy:` of a configuration. */
const policySchema = schemas/* strictObject */.rej({
    extends: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(400)).max(20).default(['default']).meta({
        description: 'packs of rules that hold too: default, strict, rights-only, and shared ones as OWNER/REPO//PATH@COMMIT; where rights alone judge, rights-only always does',
    }),
    without: schemas/* array */.YOg(leftOutSchema)
        .max(100)
        .default([])
        .meta({ description: 'single rules of packs that do not hold here' }),
    rules: schemas/* array */.YOg(ruleSchema).max(500).default([]),
});
/** A pack: policies/NAME.yml. */
const packSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    name: schemas/* enum */.k5n(pack_name/* packNames */.O),
    description: schemas/* string */.YjP().min(1),
    extends: schemas/* array */.YOg(schemas/* enum */.k5n(pack_name/* packNames */.O)).default([]),
    rules: schemas/* array */.YOg(ruleSchema).min(1),
})
    .meta({ title: 'IronClaw Guard policy pack', id: 'https://ironclaw.example/schema/policy-v1.json' });


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ sharedReference),
/* harmony export */   uz: () => (/* binding */ sharedReferences)
/* harmony export */ });
/* unused harmony exports sharedPackSchema, readSharedPack, sharedPacks */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _checks_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3957);
/* harmony import */ var _config_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _schema_mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2052);
/* harmony import */ var _pack_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8241);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2664);






const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What `OWNER/REPO//PATH@COMMIT`, with or without `#sha256:DIGEST` behind it, refers to. @returns a sentence when it is none */
function sharedReference(text) {
    const [, repository = '', path = '', commit, sha256] = /^([^/@#]+\/[^/@#]+)\/\/([^@#]+)(?:@([^#]*))?(?:#sha256:(.*))?$/.exec(text) ?? [];
    const form = 'write OWNER/REPO//PATH@COMMIT, such as acme/security//policies/ci.yml@ and 40 hexadecimal digits';
    if (!REPOSITORY.test(repository) || path === '')
        return form;
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return `${path} is no path in a repository; ${form}`;
    if (commit === undefined)
        return `no commit is named; write ${repository}//${path}@ and the commit in full`;
    if (!COMMIT.test(commit))
        return /^[0-9a-f]{4,}$/.test(commit)
            ? `the commit has ${commit.length} digits; write all 40 of it, since a short one can come to mean another`
            : `${commit.slice(0, 60)} is no commit, and what a branch or tag names changes; write the commit, 40 hexadecimal digits`;
    if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
        return 'write the SHA-256 of the file as 64 hexadecimal digits, small letters';
    return { text, repository, path, commit, sha256 };
}
/** The shared packs that a configuration extends, each once, in the order of their texts. */
function sharedReferences({ policy }) {
    const texts = [...new Set(policy.extends)].filter((name) => !_pack_name_js__WEBPACK_IMPORTED_MODULE_4__/* .packNames */ .O.includes(name));
    return texts.toSorted().flatMap((text) => {
        const read = sharedReference(text);
        return typeof read === 'string' ? [] : [read];
    });
}
/** A pack that others extend: a file of rules and nothing else. */
const sharedPackSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    description: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    rules: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleSchema */ .AZ).min(1).max(500),
})
    .meta({ title: 'IronClaw Guard shared policy pack', id: 'https://ironclaw.example/schema/shared-policy-v1.json' });
/** Reads a shared pack. @throws ConfigError with every mistake as file:line:column */
function readSharedPack({ text: reference, repository, path, commit }, text, judgement) {
    const source = new ConfigText(text, `${repository}//${path}@${commit.slice(0, 12)}`);
    const parsed = sharedPackSchema.safeParse(source.value());
    const mistakes = schemaMistakes(parsed.error?.issues ?? [], source, sharedPackSchema);
    if (!parsed.success || mistakes.length > 0)
        return source.refuse(mistakes);
    const { rules } = parsed.data;
    const broken = rules.flatMap((rule, index) => [
        ...(rules.findIndex(({ id }) => id === rule.id) < index
            ? [
                {
                    effect: 'error',
                    path: ['rules', index, 'id'],
                    message: 'is the name of an earlier rule; give each its own',
                },
            ]
            : []),
        ...checkRule(rule, ['rules', index], judgement).filter(({ effect }) => effect === 'error'),
    ]);
    if (broken.length > 0)
        source.refuse(source.sorted(broken).map(({ path: at, message, offset }) => source.told(at, message, offset)));
    return { reference, rules: rules.map((rule) => ({ ...rule, id: `${repository}:${rule.id}` })) };
}
/**
 * Reads the shared packs that a configuration extends.
 * @throws ConfigError for one with mistakes, and for two that name a rule alike
 */
function sharedPacks(config, texts) {
    const packs = [];
    const missing = [];
    const from = new Map();
    for (const reference of sharedReferences(config)) {
        const text = texts(reference);
        if (text === undefined) {
            missing.push(reference.text);
            continue;
        }
        const pack = readSharedPack(reference, text, config.judgement);
        for (const { id } of pack.rules) {
            const other = from.get(id);
            if (other !== undefined)
                throw new ConfigError(`${reference.text} and ${other} both have a rule ${id}; extend one of them, or name the rule otherwise`);
            from.set(id, reference.text);
        }
        packs.push(pack);
    }
    return { packs, missing };
}


/***/ }),

/***/ 2052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ schemaMistakes)
});

;// CONCATENATED MODULE: ./build/policy/config-advice.js
/** What to write instead of what a schema refuses. `given` is what stands there. */
function advice(issue, given) {
    switch (issue.code) {
        case 'invalid_value':
            return `write one of ${issue.values.map((one) => `\`${String(one)}\``).join(', ')}`;
        case 'invalid_type':
            return issue.message.endsWith('received undefined')
                ? `is missing; write ${kinds[issue.expected] ?? issue.expected}`
                : `write ${kinds[issue.expected] ?? issue.expected}${/received (\w+)$/.exec(issue.message)?.[1]?.replace(/^/, ', not ') ?? ''}`;
        case 'too_small':
            if (issue.origin === 'array')
                return 'write at least one entry';
            return issue.origin === 'string' ? 'write some text' : `write a number not below ${issue.minimum}`;
        case 'too_big':
            return `write a number not above ${issue.maximum}`;
        case 'invalid_format':
            return (format(issue.format === 'regex' ? String(issue.pattern) : issue.format, given) ??
                issue.message);
        case 'invalid_union':
            return 'write a text, or a list of texts';
        default:
            return issue.message;
    }
}
function format(name, given) {
    return name === SHA256 ? digest(String(given)) : formats[name];
}
const SHA256 = '/^[0-9a-f]{64}$/';
const formats = {
    date: 'write a date such as 2027-01-31',
    '/^https:\\/\\/\\S+$/': 'write an address such as https://github.com/OWNER/REPO',
    '/^\\//': 'write an absolute path such as /usr/bin/terraform',
    '/^[a-z0-9][a-z0-9._/-]{0,79}$/': 'write small letters, digits, dots, dashes and slashes, such as unverified-and-risky',
    '/^[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9._/-]*$/': 'write STANDARD:CONTROL, such as slsa:build-l3 or ssdf:PS.3.2',
};
/** Digests that are taken for a SHA-256, by their hexadecimal digits. */
const others = { 32: 'an MD5', 40: 'a SHA-1', 96: 'a SHA-384', 128: 'a SHA-512' };
function digest(given) {
    const wanted = 'write the SHA-256 as 64 hexadecimal digits, small letters';
    if (/^[0-9a-f]{64}$/i.test(given))
        return `${wanted}: ${given.toLowerCase()}`;
    if (!/^[0-9a-f]+$/i.test(given))
        return wanted;
    const other = others[given.length];
    return `${wanted}; this has ${given.length}${other === undefined ? '' : `, as ${other} has`}`;
}
const kinds = {
    number: 'a number',
    string: 'a text',
    array: 'a list',
    object: 'a table of keys and values',
    record: 'a table of keys and values',
};

// EXTERNAL MODULE: ./build/policy/suggestion.js
var suggestion = __webpack_require__(7632);
;// CONCATENATED MODULE: ./build/policy/schema-mistakes.js


/** What a schema refuses of a text, each with its place and what to write instead. */
function schemaMistakes(issues, source, schema) {
    const mistakes = issues.flatMap((issue) => {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
        return keys.map((key) => {
            const path = [...issue.path, ...(key === undefined ? [] : [key])];
            const words = key === undefined
                ? advice(issue, source.valueAt(path))
                : `unknown key${schema_mistakes_suggestion((0,suggestion/* keysAt */._)(schema, issue.path), key)}`;
            return source.told(path, words);
        });
    });
    const prototype = mistakes.length === 0 ? source.prototype() : undefined;
    return prototype === undefined ? mistakes : [prototype];
}
/** `, did you mean …?` for a key that is one typo away from a known one, and the list of known ones. */
function schema_mistakes_suggestion(known, key) {
    const near = known.find((name) => (0,suggestion/* distance */.I)(name, key) <= 2);
    return near === undefined ? `; known here: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}


/***/ }),

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** The keys that a schema knows at a path of a value; none where it is no table of fixed keys. */
function keysAt(schema, path) {
    let at = bare(schema);
    for (const step of path) {
        if (at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
            at = bare(at.element);
        else if (at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH)
            at = bare(at.shape[String(step)]);
        else
            return [];
    }
    return at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? Object.keys(at.shape) : [];
}
/** A schema without the defaults around it. */
function bare(schema) {
    let at = schema;
    while (at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL || at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPrefault */ .xgV || at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU)
        at = at.unwrap();
    return at;
}
/** Levenshtein distance, for words of a few letters. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ })

};
;