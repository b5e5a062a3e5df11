"use strict";
exports.id = 557;
exports.ids = [557];
exports.modules = {

/***/ 78048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ artifactSubjects)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _report_export_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64336);
/* harmony import */ var _packages_digest_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90851);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75996);






/** Bytes of an artifact: larger than any image. */
const LARGEST = 64 * 2 ** 30;
const CHUNK = 1 << 20;
const failures = {
    absent: 'there is no such file',
    changed: 'it changed while it was read',
    irregular: 'it is no regular file',
    large: 'it is larger than 64 GiB',
    unreadable: 'it cannot be read',
    skipped: 'it was not read',
};
/** The files that `--subject` names, by digest: what the job made. @throws UsageError for one that cannot be read */
function artifactSubjects(paths = []) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    return paths.map((path) => {
        const found = (0,_packages_digest_file_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .T)((node_fs__WEBPACK_IMPORTED_MODULE_1___default()), (node_crypto__WEBPACK_IMPORTED_MODULE_0___default()), buffer, { path, algorithms: ['sha256'], limit: LARGEST });
        if ('failure' in found)
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`--subject ${path}: ${failures[found.failure]}`);
        return (0,_report_export_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Subject */ .iB)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), found.digests.sha256 ?? '');
    });
}


/***/ }),

/***/ 41654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ BASE),
/* harmony export */   fQ: () => (/* binding */ recordingArgument),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75996);



/** Where `run` puts recordings when nothing else is said. */
const BASE = '.ironclaw';
/** The recording a command is about: the directory given, else the newest in `.ironclaw`. Throws a UsageError when there is none. */
function recordingArgument(given) {
    if (given !== undefined)
        return given;
    const names = isDirectory(BASE)
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(BASE).filter((name) => name !== 'packs' && isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(BASE, name)))
        : [];
    const newest = names.sort().at(-1); // their names begin with the time
    if (newest === undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no recording in ${BASE}; name the directory of one`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(BASE, newest);
}
/** Whether a path is a directory, and no link to one. */
const isDirectory = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;


/***/ }),

/***/ 12557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign),
  signedFiles: () => (/* binding */ signedFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/sigstore-settings.js
var sigstore_settings = __webpack_require__(29622);
// EXTERNAL MODULE: ./build/host/evidence/http/request-error.js
var request_error = __webpack_require__(68689);
// EXTERNAL MODULE: ./build/host/judge.js + 78 modules
var judge = __webpack_require__(68133);
// EXTERNAL MODULE: ./build/host/manifest-files.js
var manifest_files = __webpack_require__(99435);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/host/evidence/http/address.js
var http_address = __webpack_require__(13803);
// EXTERNAL MODULE: ./build/host/evidence/sources/json-answer.js
var json_answer = __webpack_require__(49772);
;// CONCATENATED MODULE: ./build/host/signing/identity-token.js



/** No token of a job has a tenth of it. */
const LONGEST = 64 * 1024;
const AUDIENCE = 'sigstore';
const payloadSchema = schemas/* object */.Ikc({
    sub: schemas/* string */.YjP().min(1).max(4096),
    email: schemas/* string */.YjP().max(4096).optional(),
    email_verified: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['true', 'false'])]).optional(),
    repository_visibility: schemas/* string */.YjP().max(64).optional(),
});
/** Takes a token apart; whether it is genuine is for the certificate authority to say. @throws Error with a sentence that does not quote it */
function readIdentityToken(text) {
    const token = text.trim();
    const parts = token.split('.');
    if (token.length > LONGEST || parts.length !== 3)
        throw new Error('the identity token is no JSON Web Token');
    let payload;
    try {
        payload = payloadSchema.parse(JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')));
    }
    catch {
        throw new Error('the identity token says nobody it is for: a subject was expected');
    }
    const { sub, email, email_verified: known, repository_visibility: visibility } = payload;
    if (email !== undefined && String(known) !== 'true')
        throw new Error('the identity token has an e-mail address that its issuer did not verify');
    return { token, subject: email ?? sub, visibility };
}
/** Where this environment lets a job ask for its token; undefined where it does not. */
function tokenRequest(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    return url && token ? { url, token } : undefined;
}
/** Asks GitHub for the identity token of the job. @throws Error with a sentence */
async function requestIdentityToken(http, request) {
    const url = (0,http_address/* serviceAddress */.Ad)(request.url);
    url.searchParams.set('audience', AUDIENCE);
    const answer = await http.ask(url, { authorization: `Bearer ${request.token}` });
    if (answer === undefined)
        throw new Error(`${url.host} gives no identity token`);
    return readIdentityToken((0,json_answer/* jsonAnswer */.t)(answer, schemas/* object */.Ikc({ value: schemas/* string */.YjP() })).value);
}

// EXTERNAL MODULE: ./build/host/evidence/http/client.js + 3 modules
var client = __webpack_require__(93485);
// EXTERNAL MODULE: ./build/host/export.js + 3 modules
var host_export = __webpack_require__(53699);
// EXTERNAL MODULE: ./build/host/recording-files.js + 2 modules
var recording_files = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/host/signing/instance.js

/** Sigstore's public instance writes who signed what, repository and workflow among it, into a log that anyone can read. */
const publicGood = { fulcio: 'https://fulcio.sigstore.dev', rekor: 'https://rekor.sigstore.dev' };
/** GitHub's own, for repositories that are not public: timestamps, and no log. */
const github = { fulcio: 'https://fulcio.githubapp.com', timestamp: 'https://timestamp.githubapp.com' };
/**
 * Where to sign: what the configuration names, else by the repository's visibility, so that nothing of a repository that is not
 * public gets into a public log.
 * @param visibility as the identity token has it; undefined, as of a person's token, asks for a named instance
 * @throws RequestError for an address that is none; Error with a sentence where it is not clear
 */
function sigstoreInstance(settings, visibility) {
    const { instance, ...own } = settings;
    const named = Object.values(own).some((address) => address !== undefined);
    if (named) {
        if (own.fulcio === undefined || (own.rekor ?? own.timestamp) === undefined)
            throw new Error('`sigstore` must name fulcio, and rekor or timestamp: a certificate, and who says when');
        return addresses(own);
    }
    if (instance === 'auto' && visibility === undefined)
        throw new Error('the identity token does not say whether the repository is public: name `sigstore.instance`');
    return addresses(instance === 'public-good' || (instance === 'auto' && visibility === 'public') ? publicGood : github);
}
function addresses(of) {
    const address = (text) => text === undefined ? undefined : (0,http_address/* serviceAddress */.Ad)(text);
    const fulcio = (0,http_address/* serviceAddress */.Ad)(of.fulcio ?? '');
    if (fulcio.protocol !== 'https:' && !loopback.test(fulcio.hostname))
        throw new Error(`${fulcio.host} would be sent the identity token unencrypted: give it an https address`);
    return { fulcio, rekor: address(of.rekor), timestamp: address(of.timestamp) };
}
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./build/report/export/statement.js
var statement = __webpack_require__(64336);
;// CONCATENATED MODULE: ./build/host/signing/certify.js




const chain = schemas/* object */.Ikc({
    chain: schemas/* object */.Ikc({
        certificates: schemas/* array */.YOg(schemas/* string */.YjP().max(64 * 1024))
            .min(1)
            .max(10),
    }),
});
const answerSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ signedCertificateEmbeddedSct: chain }).transform((one) => one.signedCertificateEmbeddedSct),
    schemas/* object */.Ikc({ signedCertificateDetachedSct: chain }).transform((one) => one.signedCertificateDetachedSct),
]);
/**
 * Has Fulcio certify a key for who holds an identity token (github.com/sigstore/fulcio, fulcio.proto, CreateSigningCertificate).
 * @returns the certificate, DER
 * @throws Error with a sentence
 */
async function certify(http, fulcio, { token, subject }, { publicKey, privateKey }) {
    const answer = await http.ask((0,http_address/* below */.Gz)(fulcio, 'api/v2/signingCert'), {
        json: {
            credentials: { oidcIdentityToken: token },
            publicKeyRequest: {
                publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
                proofOfPossession: (0,external_node_crypto_.sign)('sha256', Buffer.from(subject), privateKey).toString('base64'),
            },
        },
    });
    if (answer === undefined)
        throw new Error(`${fulcio.host} certifies nothing at this address`);
    const [pem = ''] = (0,json_answer/* jsonAnswer */.t)(answer, answerSchema).chain.certificates;
    const der = Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
    if (der.length === 0)
        throw new Error(`${fulcio.host} answered without a certificate`);
    return der;
}

;// CONCATENATED MODULE: ./build/host/signing/witness.js




const hex = schemas/* string */.YjP().regex(/^[0-9a-f]*$/);
const count = schemas/* int */.Whr().min(0);
/** The part of a log's answer that a bundle needs (github.com/sigstore/rekor, openapi.yaml, LogEntry). */
const loggedSchema = schemas/* object */.Ikc({
    body: schemas/* base64 */.K39(),
    integratedTime: count,
    logID: hex,
    logIndex: count,
    verification: schemas/* object */.Ikc({
        signedEntryTimestamp: schemas/* base64 */.K39(),
        inclusionProof: schemas/* object */.Ikc({
            logIndex: count,
            treeSize: count,
            rootHash: hex,
            hashes: schemas/* array */.YOg(hex).max(64),
            checkpoint: schemas/* string */.YjP(),
        }),
    }),
});
const bodySchema = schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), apiVersion: schemas/* string */.YjP() });
/**
 * Enters a signed envelope into a transparency log (Rekor's type `dsse`, of which the log keeps digests).
 * @param envelope JSON of the DSSE envelope
 * @param certificate DER
 * @throws Error with a sentence
 */
async function enterIntoLog(http, rekor, envelope, certificate) {
    const pem = `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`;
    const spec = { proposedContent: { envelope, verifiers: [Buffer.from(pem).toString('base64')] } };
    const answer = await http.ask((0,http_address/* below */.Gz)(rekor, 'api/v1/log/entries'), {
        json: { kind: 'dsse', apiVersion: '0.0.1', spec },
    });
    if (answer === undefined)
        throw new Error(`${rekor.host} has no log at this address`);
    const [logged] = Object.values((0,json_answer/* jsonAnswer */.t)(answer, schemas/* record */.g1P(schemas/* string */.YjP(), loggedSchema)));
    if (logged === undefined)
        throw new Error(`${rekor.host} answered without an entry`);
    const { body, integratedTime, logID, logIndex, verification } = logged;
    const { inclusionProof: proof, signedEntryTimestamp } = verification;
    const canonicalizedBody = Buffer.from(body, 'base64');
    const { kind, apiVersion } = (0,json_answer/* jsonAnswer */.t)({ ...answer, body: canonicalizedBody }, bodySchema);
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex') },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64') },
        inclusionProof: {
            logIndex: String(proof.logIndex),
            treeSize: String(proof.treeSize),
            rootHash: Buffer.from(proof.rootHash, 'hex'),
            hashes: proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
            checkpoint: { envelope: proof.checkpoint },
        },
        canonicalizedBody,
    };
}
/** Has a signature timestamped (RFC 3161, by the JSON request of Sigstore's authority). @throws Error with a sentence */
async function timestamped(http, authority, signature) {
    const url = authority.pathname === '/' ? (0,http_address/* below */.Gz)(authority, 'api/v1/timestamp') : authority;
    const artifactHash = (0,external_node_crypto_.createHash)('sha256').update(signature).digest('base64');
    const json = { artifactHash, hashAlgorithm: 'sha256', certificates: true };
    const answer = await http.ask(url, { accept: 'application/timestamp-reply', json, limit: 64 * 1024 });
    if (answer === undefined)
        throw new Error(`${authority.host} gives no timestamps at this address`);
    return { signedTimestamp: answer.body };
}

;// CONCATENATED MODULE: ./build/host/signing/sign-statements.js






/**
 * Signs in-toto statements with a key that is used for these and never again, certified for the holder of an identity token; a log or
 * a timestamp authority says when.
 * @param statements their bytes
 * @returns a Sigstore bundle for each, as JSON text
 * @throws Error with a sentence: then nothing is signed
 */
async function signStatements(http, instance, identity, statements) {
    const keys = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const certificate = await certify(http, instance.fulcio, identity, keys);
    const bundles = [];
    for (const artifact of statements) {
        const signature = (0,external_node_crypto_.sign)('sha256', core_dist.dsse.preAuthEncoding(statement/* STATEMENT_TYPE */.zG, artifact), keys.privateKey);
        const bundle = (0,dist/* toDSSEBundle */.PR)({ artifact, artifactType: statement/* STATEMENT_TYPE */.zG, signature, certificate });
        await witness(http, instance, bundle, certificate, signature);
        bundles.push(`${JSON.stringify((0,dist/* bundleToJSON */.ev)(bundle))}\n`);
    }
    return bundles;
}
/** Adds to a bundle who saw it, and when. */
async function witness(http, { rekor, timestamp }, bundle, certificate, signature) {
    const { verificationMaterial: material } = bundle;
    if (timestamp !== undefined)
        material.timestampVerificationData?.rfc3161Timestamps.push(await timestamped(http, timestamp, signature));
    if (rekor === undefined)
        return;
    const { dsseEnvelope } = (0,dist/* bundleToJSON */.ev)(bundle);
    material.tlogEntries.push(await enterIntoLog(http, rekor, JSON.stringify(dsseEnvelope), certificate));
}

;// CONCATENATED MODULE: ./build/host/signing/sign-results.js








/** The signed statements beside a result. */
const SIGNED_TRACE = 'trace.sigstore.json';
const SIGNED_VERDICT = 'verdict.sigstore.json';
/**
 * Signs the runtime trace and the verdict of a recording that was just judged, and writes both as Sigstore bundles.
 * @param directory of the recording
 * @param results of what judging it wrote
 * @throws Error with a sentence: then the bundles are as they were
 */
async function signResults(directory, results, document, { settings, identity, env, time, artifacts = [] }) {
    const files = [SIGNED_TRACE, SIGNED_VERDICT].map((name) => (0,external_node_path_.join)(results, name));
    const http = new client/* HttpClient */.Q({ signal: AbortSignal.timeout(time), requestTime: time, env });
    try {
        const token = await identity(http);
        const instance = sigstoreInstance(settings, token.visibility);
        const { recording } = (0,recording_files/* openRecording */.a)(directory);
        const statements = [
            (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(results, judge/* TRACE_FILE */.BQ)),
            Buffer.from((0,host_export/* verdictLine */.MT)(document, recording, artifacts)),
        ];
        const bundles = await signStatements(http, instance, token, statements);
        for (const [at, path] of files.entries()) {
            (0,external_node_fs_.rmSync)(`${path}.next`, { force: true });
            (0,external_node_fs_.writeFileSync)(`${path}.next`, bundles[at] ?? '', { mode: 0o600, flag: 'wx' });
        }
        for (const path of files)
            (0,external_node_fs_.renameSync)(`${path}.next`, path);
    }
    finally {
        http.close();
    }
}

// EXTERNAL MODULE: ./build/host/standards.js + 6 modules
var host_standards = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/artifacts.js
var cli_artifacts = __webpack_require__(78048);
// EXTERNAL MODULE: ./build/host/cli/recording-argument.js
var recording_argument = __webpack_require__(41654);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/sign.js













/** Nobody's job waits: milliseconds. */
const SIGNING_TIME = 30_000;
/** `sign`: scores a recording again, and signs its runtime trace and its verdict. Returns the exit status. */
async function sign(args) {
    const files = await signedFiles(args, process.env);
    process.stdout.write(files.map((file) => `${file}\n`).join(''));
    return 0;
}
/** What `sign` does. @returns the files it wrote @throws UsageError, or RequestError where nothing was signed, each with a sentence */
async function signedFiles(args, env) {
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(args, {
        'identity-token': { type: 'string' },
        subject: { type: 'string', multiple: true },
        fulcio: { type: 'string' },
        rekor: { type: 'string' },
        timestamp: { type: 'string' },
        config: { type: 'string' },
    });
    const directory = (0,recording_argument/* recordingArgument */.fQ)((0,cli_arguments/* optionalPositional */.H)(positionals));
    const { fulcio, rekor, timestamp } = values;
    const identity = identityOf(values['identity-token'], env);
    const standards = (0,host_standards/* readStandards */.v)(values.config);
    const settings = settingsOf({ fulcio, rekor, timestamp }, standards.config.sigstore);
    const artifacts = (0,cli_artifacts/* artifactSubjects */.W)(values.subject);
    const manifests = await (0,manifest_files/* readManifests */.P)(standards.config, process.cwd());
    const document = await (0,judge/* judgeRecording */.F1)(directory, { standards, manifests, artifacts });
    try {
        await signResults(directory, directory, document, {
            settings,
            identity,
            env,
            time: SIGNING_TIME,
            artifacts,
        });
    }
    catch (error) {
        throw new request_error/* RequestError */.GI(`nothing was signed: ${error.message}`);
    }
    return [SIGNED_TRACE, SIGNED_VERDICT].map((name) => (0,external_node_path_.join)(directory, name));
}
/** Who signs: the token in a file, in SIGSTORE_ID_TOKEN, or that of the job at GitHub. */
function identityOf(file, env) {
    if (file !== undefined) {
        const token = readIdentityToken(textOf(file));
        return () => token;
    }
    const { SIGSTORE_ID_TOKEN: given } = env;
    if (given)
        return () => readIdentityToken(given);
    const request = tokenRequest(env);
    if (request !== undefined)
        return (http) => requestIdentityToken(http, request);
    throw new usage/* UsageError */.e('there is no identity token to sign with: --identity-token FILE, SIGSTORE_ID_TOKEN, or a job with `id-token: write`');
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new usage/* UsageError */.e(`--identity-token: ${file} cannot be read: ${error.message}`);
    }
}
/** The instance that the command line names, else the configuration's. */
function settingsOf(given, configured) {
    if (Object.values(given).every((address) => address === undefined))
        return configured;
    const checked = sigstore_settings/* sigstoreSettingsSchema */.b.safeParse(given);
    if (checked.success)
        return checked.data;
    throw new usage/* UsageError */.e('--fulcio, --rekor and --timestamp are addresses such as https://fulcio.example');
}


/***/ }),

/***/ 13803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ serviceAddress),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   rQ: () => (/* binding */ ledTo),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _request_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68689);

/** The address of a service as configured: http(s), without user and password. @throws RequestError for anything else */
function serviceAddress(text) {
    const url = parsed(text.includes('://') ? text : `https://${text}`);
    if (url === undefined || !isWeb(url))
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${JSON.stringify(text.slice(0, 200))} is no address of a service; an http(s) URL was expected`);
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
}
/** An address below a service's own, whose path is kept: `path` is relative and its parts are encoded already. */
function below(service, path) {
    return new URL(path, service.href.endsWith('/') ? service : `${service.href}/`);
}
/**
 * Where an answer leads: a redirect, a next page, or a file it names.
 * @throws RequestError when that is no http(s) address, leads from https to http, or carries a password
 */
function ledTo(from, location) {
    const url = parsed(location, from);
    if (url === undefined || !isWeb(url))
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${from.host} leads to what is no http(s) address; it was not followed`);
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${from.host} leads from https to http, at ${url.host}; it was not followed`);
    if (url.username !== '' || url.password !== '')
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${from.host} leads to an address with a password in it, at ${url.host}; it was not followed`);
    return url;
}
/** An address as it is printed: without query and fragment, where pre-signed URLs have their secret. */
function printed(url) {
    return `${url.origin}${url.pathname}`;
}
function isWeb(url) {
    return url.protocol === 'https:' || url.protocol === 'http:';
}
function parsed(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 93485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HttpClient)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/host/evidence/http/address.js
var address = __webpack_require__(13803);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/host/evidence/http/request-error.js
var request_error = __webpack_require__(68689);
;// CONCATENATED MODULE: ./build/host/evidence/http/body.js



/**
 * The body of an answer, decompressed. The connection is given up as soon as more than `limit` bytes came, before or after
 * decompression, or more than there is room for.
 * @throws RequestError when it is larger or compressed in another way, and the stream's error
 */
async function readBody(response, host, limit, room) {
    const tooLarge = () => new request_error/* RequestError */.GI(`${host} sends more than the ${limit} bytes that are taken`);
    const parts = [];
    let length = 0;
    try {
        if (Number(response.headers['content-length']) > limit)
            throw tooLarge();
        for await (const part of decoded(response, host, limit, tooLarge)) {
            length += part.length;
            room.bytes -= part.length;
            if (length > limit)
                throw tooLarge();
            if (room.bytes < 0)
                throw new request_error/* RequestError */.GI('the services together send more than is taken');
            parts.push(part);
        }
    }
    catch (error) {
        response.destroy();
        throw error;
    }
    return Buffer.concat(parts, length);
}
function decoded(response, host, limit, tooLarge) {
    const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
    if (encoding === 'identity')
        return response;
    if (encoding !== 'gzip' && encoding !== 'x-gzip')
        throw new request_error/* RequestError */.GI(`${host} sends a content encoding that was not asked for; gzip or none was expected`);
    const gunzip = (0,external_node_zlib_.createGunzip)();
    response.on('error', (error) => gunzip.destroy(error));
    return response.pipe(counted(limit, tooLarge).on('error', (error) => gunzip.destroy(error))).pipe(gunzip);
}
/** Compressed bytes that decompress to nothing count too. */
function counted(limit, tooLarge) {
    let length = 0;
    return new external_node_stream_.Transform({
        transform(part, _, done) {
            length += part.length;
            done(length > limit ? tooLarge() : null, part);
        },
    });
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./build/host/variables/hosts.js
var hosts = __webpack_require__(10863);
;// CONCATENATED MODULE: ./build/host/evidence/http/name-lookup.js



/**
 * Looks names up so that it can be given up: the system's own look-up cannot be, and where no name server answers it would
 * keep the process for many seconds after everything else has ended. The hosts file and the name servers are asked first, the
 * system (search domains, other sources of names) only when these have said no.
 *
 * @param signal gives up what is running
 * @param servers `address:port` of name servers in place of the configured ones
 */
function nameLookup(signal, servers) {
    const resolver = new promises_.Resolver();
    if (servers !== undefined)
        resolver.setServers(servers);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    const known = new Map();
    const find = (host) => {
        const running = known.get(host) ?? ask(host, resolver);
        known.set(host, running);
        return running;
    };
    return (host, options, done) => {
        find(host.toLowerCase()).then((addresses) => {
            const [first] = addresses;
            if (first !== undefined && options.all)
                done(null, addresses);
            else if (first !== undefined)
                done(null, first.address, first.family);
            else if (signal.aborted)
                done(Object.assign(new Error('given up'), { name: 'AbortError' }), '');
            else if (servers !== undefined)
                done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), '');
            else
                (0,external_node_dns_.lookup)(host, options, done);
        }, (error) => done(error, ''));
    };
}
async function ask(host, resolver) {
    const listed = Object.entries((0,hosts/* hostsFile */.Kl)((0,hosts/* textOf */.b6)('/etc/hosts'))).flatMap(([address, names]) => names.some((name) => name.toLowerCase() === host) ? [of(address)] : []);
    if (listed.length > 0)
        return listed;
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.map(of) : []));
}
const of = (address) => ({ address, family: address.includes(':') ? 6 : 4 });

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/host/evidence/http/proxy.js




/**
 * The proxy for https: HTTPS_PROXY, or https_proxy, which wins, as curl reads them. Only a proxy spoken to by http is taken, and
 * only to tunnel: what is asked stays between us and the service. Plain http never goes through one.
 *
 * @returns undefined where none is set, or NO_PROXY names the host: by name, by a domain above it, or `*`; no address ranges
 * @throws RequestError when what is set is no proxy of that kind
 */
function proxyFor(url, env) {
    const set = (name) => env[name] || env[name.toUpperCase()] || undefined;
    const text = set('https_proxy');
    if (url.protocol !== 'https:' || text === undefined || excepted(url, set('no_proxy') ?? ''))
        return undefined;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy?.protocol === 'http:' && proxy.hostname !== '')
        return proxy;
    throw new request_error/* RequestError */.GI('HTTPS_PROXY is set to what is no http:// address; only such a proxy is used');
}
function excepted({ hostname, port }, list) {
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [name = '', only = port || '443'] = entry.replace(/^\*?\./, '').split(':');
        return name !== '' && only === (port || '443') && (hostname === name || hostname.endsWith(`.${name}`));
    });
}
/** Connects through a proxy's tunnel; TLS is spoken with the service itself. */
class TunnelAgent extends external_node_https_.Agent {
    #proxy;
    #signal;
    constructor(proxy, signal, options) {
        super(options);
        this.#proxy = proxy;
        this.#signal = signal;
    }
    /** Called by node with what it would connect to. */
    createConnection(options, connected) {
        const { hostname, port, username, password, host } = this.#proxy;
        const target = `${options.host?.includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
        const failed = (why) => connected?.(new request_error/* RequestError */.GI(`the proxy ${host} ${why}`), undefined);
        const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
        const asked = (0,external_node_http_.request)({
            hostname: hostname.replace(/^\[|\]$/g, ''),
            port: port || 80,
            method: 'CONNECT',
            path: target,
            headers: { host: target, ...(username === '' ? {} : { 'proxy-authorization': `Basic ${login}` }) },
            agent: false,
            signal: this.#signal,
            lookup: options.lookup,
        });
        asked.once('connect', ({ statusCode }, socket) => {
            if (statusCode === 200)
                return connected?.(null, (0,external_node_tls_.connect)({ ...options, socket }));
            socket.destroy();
            failed(`answered ${statusCode} when it was asked for ${target}`);
        });
        asked.on('error', (error) => failed(`could not be asked (${error.code ?? error.name})`));
        asked.end();
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/http/client.js








const MAX_BODY = 4 * 1024 * 1024;
const MAX_BODIES = 128 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REQUEST_TIME = 10_000;
const PARALLEL = 8;
/** Bytes of an answer nobody reads that are cheaper to take than a new connection. */
const SHORT = 16 * 1024;
/**
 * Asks services, bounded in time, bytes and redirects, without any retry. node's own request and not `fetch`: its connections
 * can be ended at once, so that nothing keeps the process when the time is over.
 */
class HttpClient {
    #options;
    #lookup;
    #plain;
    #tls;
    #room;
    #tunnels = new Map();
    constructor(options) {
        this.#options = options;
        this.#room = { bytes: options.bytes ?? MAX_BODIES };
        this.#lookup = nameLookup(options.signal, options.nameServers);
        this.#plain = new external_node_http_.Agent(this.#connections);
        this.#tls = new external_node_https_.Agent(this.#connections);
    }
    /**
     * @returns undefined when the service says that there is none (404, 410)
     * @throws RequestError for every other outcome but 200..299
     */
    ask(url, request = {}) {
        return this.#inTime(url, async (signal) => {
            let at = url;
            for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
                const response = await this.#send(at, request, at.origin === url.origin, signal);
                const answer = await this.#take(response, at, request);
                if (!(answer instanceof URL))
                    return answer;
                at = answer;
            }
            throw new request_error/* RequestError */.GI(`${url.host} redirects more than ${MAX_REDIRECTS} times`);
        });
    }
    /** Asks once, and follows no redirect. @throws RequestError when there is no answer */
    reply(url, request = {}) {
        return this.#inTime(url, async (signal) => {
            const response = await this.#send(url, request, true, signal);
            const { statusCode: status = 0, headers } = response;
            return { status, headers, body: await readBody(response, url.host, request.limit ?? MAX_BODY, this.#room) };
        });
    }
    async #inTime(url, work) {
        const { signal, requestTime = REQUEST_TIME } = this.#options;
        const limited = AbortSignal.any([signal, AbortSignal.timeout(requestTime)]);
        try {
            return await work(limited);
        }
        catch (error) {
            const late = limited.aborted && !(error instanceof request_error/* RequestError */.GI);
            throw (0,request_error/* requestError */.Un)(late ? { name: 'TimeoutError' } : error, url, requestTime);
        }
    }
    /** Ends every connection. */
    close() {
        for (const agent of [this.#plain, this.#tls, ...this.#tunnels.values()])
            agent.destroy();
    }
    get #connections() {
        const { parallel = PARALLEL, ca } = this.#options;
        return { keepAlive: true, maxSockets: parallel, ...(ca !== undefined && { ca }) };
    }
    /** @returns where a redirect leads, or what came of it */
    async #take(response, url, request) {
        const { statusCode: status = 0, headers } = response;
        if (status >= 200 && status < 300) {
            const body = await readBody(response, url.host, request.limit ?? MAX_BODY, this.#room);
            const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
            return { url, body, type, link: typeof headers.link === 'string' ? headers.link : undefined };
        }
        leave(response);
        if (status === 404 || status === 410)
            return undefined;
        if (status < 300 || status > 399 || headers.location === undefined)
            throw (0,request_error/* refusal */.x5)(url, status, headers);
        if (contentOf(request) !== undefined)
            throw new request_error/* RequestError */.GI(`${url.host} redirects what is posted to it`);
        return (0,address/* ledTo */.rQ)(url, headers.location);
    }
    #send(url, request, trusted, signal) {
        const sending = contentOf(request);
        const headers = {
            accept: request.accept ?? 'application/json',
            'accept-encoding': 'gzip',
            'user-agent': `ironclaw-guard/${version/* GUARD_VERSION */.h}`,
            ...request.headers,
            ...(sending !== undefined && {
                'content-type': sending.type,
                'content-length': Buffer.byteLength(sending.content),
            }),
            ...(trusted && request.authorization !== undefined && { authorization: request.authorization }),
        };
        const options = {
            headers,
            signal,
            lookup: this.#lookup,
            method: sending === undefined ? 'GET' : (request.method ?? 'POST'),
        };
        return new Promise((resolve, reject) => {
            const sent = url.protocol === 'https:'
                ? (0,external_node_https_.request)(url, { ...options, agent: this.#agentFor(url) })
                : (0,external_node_http_.request)(url, { ...options, agent: this.#plain });
            sent.once('response', resolve).on('error', reject).end(sending?.content);
        });
    }
    #agentFor(url) {
        const proxy = proxyFor(url, this.#options.env ?? {});
        if (proxy === undefined)
            return this.#tls;
        const agent = this.#tunnels.get(proxy.href) ?? new TunnelAgent(proxy, this.#options.signal, this.#connections);
        this.#tunnels.set(proxy.href, agent);
        return agent;
    }
}
function contentOf({ json, bytes }) {
    return json === undefined ? bytes : { type: 'application/json', content: JSON.stringify(json) };
}
/** Passes over the body of an answer: a short one, so that the connection can serve again. */
function leave(response) {
    let left = SHORT;
    response.on('error', () => { }); // it is over by then
    response.on('data', (part) => {
        left -= part.length;
        if (left < 0)
            response.destroy();
    });
}


/***/ }),

/***/ 49772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jsonAnswer),
/* harmony export */   y: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68689);

/**
 * The body of an answer as JSON of a shape.
 * @throws RequestError when it is something else, as the page of a captive portal is
 */
function jsonAnswer(answer, shape) {
    const { url, body, type } = answer;
    let data;
    try {
        data = JSON.parse(body.toString('utf8'));
    }
    catch {
        const said = /^[\w.+/-]{1,80}$/.test(type) ? type : 'something else';
        throw new _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${url.host} answered with ${said}, JSON was expected`);
    }
    const parsed = shape.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
    throw new _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${url.host} answered with JSON of another shape: ${place}: ${issue?.message.slice(0, 200)}`);
}
/** JSON that was inside an answer as a file of its own. @throws RequestError when it is nested too deeply to be written */
function jsonBytes(value) {
    try {
        return Buffer.from(JSON.stringify(value));
    }
    catch {
        throw new _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('the answer is nested too deeply');
    }
}


/***/ }),

/***/ 90851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/**
 * Reads a file once and hashes it by each algorithm. A file whose size or times are others afterwards is `changed`; a FIFO,
 * device or directory is `irregular` and does not block. Never throws.
 *
 * It runs in a worker that is made from its source text, and so uses nothing but its parameters.
 *
 * @param buffer what is read into, of any size
 * @param limit bytes; a larger file is `large`
 */
function digestFile({ openSync, fstatSync, readSync, closeSync, constants }, { createHash }, buffer, { path, algorithms, limit }) {
    let fd;
    try {
        fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { failure: 'absent' };
        return { failure: code === 'ELOOP' || code === 'ENXIO' ? 'irregular' : 'unreadable' };
    }
    try {
        const before = fstatSync(fd, { bigint: true });
        if (!before.isFile())
            return { failure: 'irregular' };
        if (before.size > BigInt(limit))
            return { failure: 'large' };
        const hashes = algorithms.map((algorithm) => createHash(algorithm));
        let bytes = 0;
        for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) {
            bytes += got;
            if (bytes > before.size)
                return { failure: 'changed' };
            for (const hash of hashes)
                hash.update(buffer.subarray(0, got));
        }
        const after = fstatSync(fd, { bigint: true });
        const same = after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs && BigInt(bytes) === after.size;
        if (!same)
            return { failure: 'changed' };
        return { digests: Object.fromEntries(algorithms.map((name, i) => [name, hashes[i]?.digest('hex')])), bytes };
    }
    catch {
        return { failure: 'unreadable' };
    }
    finally {
        closeSync(fd);
    }
}


/***/ }),

/***/ 10863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ hostsFile),
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   Yj: () => (/* binding */ configuredResolvers),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony exports hostOf, nameservers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const MAX_FILE = 1024 * 1024;
/** Host name of a URL, of `host:port`, or of git's `user@host:path`; undefined when there is none. */
function hostOf(location) {
    const text = location.trim();
    const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `ssh://${text.replace(/^([^/]*?):(?!\d+$|\d+\/).*$/, '$1')}`);
    const host = url?.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    return host === undefined || host === '' || host === '.' ? undefined : host;
}
/** The distinct hosts of several locations, sorted. */
function hostsOf(locations) {
    const hosts = locations.flatMap((location) => (location ? (hostOf(location) ?? []) : []));
    return [...new Set(hosts)].sort();
}
/** Text of a file, its first MiB; empty when it cannot be read. */
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').slice(0, MAX_FILE);
    }
    catch {
        return '';
    }
}
/** Nameserver addresses of a resolv.conf. */
function nameservers(text) {
    return [...text.matchAll(/^[ \t]*nameserver[ \t]+([^\s%#;]+)/gm)].map((match) => match[1] ?? '');
}
/** DNS resolvers configured now: resolv.conf, and those systemd-resolved asks on its behalf. */
function configuredResolvers() {
    const files = ['/etc/resolv.conf', '/run/systemd/resolve/resolv.conf'];
    return [...new Set(files.flatMap((file) => nameservers(textOf(file))))];
}
/** The hosts file as address -> names. */
function hostsFile(text) {
    const table = new Map();
    for (const line of text.split('\n')) {
        const [address, ...names] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
        if (!address || names.length === 0)
            continue;
        table.set(address, [...(table.get(address) ?? []), ...names]);
    }
    return Object.fromEntries(table);
}
function parse(url) {
    try {
        return new URL(url);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;