"use strict";
exports.id = 621;
exports.ids = [621];
exports.modules = {

/***/ 2155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jU: () => (/* binding */ evidenceSchema),
  hJ: () => (/* binding */ materialKinds)
});

// UNUSED EXPORTS: derivedComponentsSchema, materialSchema, missedSchema, packageRecordSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/evidence/plugins/record.js

const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** What became of a plug-in that was asked, in evidence.json; its answers are a material. */
const pluginRecordSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    sha256: digest.meta({ description: 'of the program that was asked, or should have been' }),
    asked: iso/* datetime */.w$().meta({ description: 'UTC, ISO 8601' }),
    milliseconds: schemas/* int */.Whr().min(0).meta({ description: 'how long that took' }),
    told: digest.optional().meta({ description: 'of the lines that it was told; absent: it was not run' }),
    answers: digest.optional().meta({ description: 'of its answers, a material; absent: it gave none that count' }),
    failure: schemas/* string */.YjP().optional().meta({ description: 'why none of its answers count' }),
});

;// CONCATENATED MODULE: ./build/evidence/evidence.js


const evidence_digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const moment = iso/* datetime */.w$().meta({ description: 'UTC, ISO 8601' });
/** The kinds of material that is fetched, each read by one module of this stage. */
const materialKinds = [
    'bundle',
    'trusted-root',
    'registry-keys',
    'sbom',
    'vex',
    'advisory',
    'kev',
    'epss',
    'manifest',
    'manifest-bundle',
    'policy-pack',
    'plugin-answers',
];
/** One fetched thing, kept byte for byte in evidence/<sha256>. */
const materialSchema = schemas/* object */.Ikc({
    sha256: evidence_digest,
    bytes: schemas/* int */.Whr().min(0),
    kind: schemas/* enum */.k5n(materialKinds),
    source: schemas/* string */.YjP()
        .meta({ description: 'where it came from: a service and what was asked, or a file; no credentials' }),
    fetched: moment,
    subject: schemas/* string */.YjP().optional().meta({
        description: 'what it was asked for: sha256:<hex>, a purl or a path; of a manifest as the configuration names it',
    }),
});
/** What a package database says of one executed file, and what the file is. */
const packageRecordSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().meta({ description: 'resolved path of the executed image or main script' }),
    sha256: evidence_digest.optional().meta({
        description: 'of the file that was compared, as it was at the end of the job; absent: only its place was looked at',
    }),
    database: schemas/* enum */.k5n(['dpkg', 'rpm', 'npm', 'pip', 'terraform', 'go', 'cargo', 'tool-cache']),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional(),
    purl: schemas/* string */.YjP().optional(),
    algorithm: schemas/* enum */.k5n(['md5', 'sha1', 'sha256', 'sha384', 'sha512', 'h1'])
        .optional()
        .meta({ description: 'h1: of the directory the file lies in, as Go and terraform hash directories' }),
    expected: schemas/* string */.YjP().optional().meta({
        description: 'digest the database has, hex, or base64 for h1; absent: it keeps none',
    }),
    actual: schemas/* string */.YjP().optional().meta({ description: 'digest of what is there by the same algorithm' }),
    reviewed: schemas/* literal */.euz(true)
        .optional()
        .meta({ description: 'the lock file has what is there in the base ref too, which the job did not make' }),
    tree: schemas/* object */.Ikc({
        sha256: evidence_digest.meta({ description: 'over the sorted lines `<sha256>  <path in the tree>` of all files' }),
        files: schemas/* int */.Whr().min(0),
        changed: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'files whose digest is not the recorded one, at most 20' }),
        added: schemas/* array */.YOg(schemas/* string */.YjP()).optional().meta({ description: 'files that were not published, at most 20' }),
    })
        .optional()
        .meta({ description: 'of a tool that is a tree of files' }),
});
/** A component that was read from the artifact itself, where it has no SBOM. */
const derivedComponentsSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    from: schemas/* enum */.k5n(['go-buildinfo', 'cargo-auditable', 'npm-tree', 'pip-metadata', 'dpkg']),
    components: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP().optional(), purl: schemas/* string */.YjP().optional() })),
});
/** Evidence that was looked for and not had: missing coverage of an axis. */
const missedSchema = schemas/* object */.Ikc({
    axis: schemas/* enum */.k5n(['identity', 'provenance', 'sbom', 'exposure', 'baseline', 'plugin']),
    subject: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
});
/** evidence.json: what was fetched about a recording's tools, and what was not. */
const evidenceSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('ironclaw.guard/evidence/v1'),
    gathered: moment,
    stood: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .meta({ description: 'pinned paths at which a file lay before the job; absent: nobody looked' }),
    offline: schemas/* boolean */.zMY().meta({ description: 'nothing was asked of any service' }),
    material: schemas/* array */.YOg(materialSchema),
    packages: schemas/* array */.YOg(packageRecordSchema),
    derived: schemas/* array */.YOg(derivedComponentsSchema),
    missed: schemas/* array */.YOg(missedSchema),
    plugins: schemas/* array */.YOg(pluginRecordSchema)
        .optional()
        .meta({ description: 'plug-ins that were asked when the job ended' }),
    links: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .optional()
        .meta({ description: 'where paths of pins led that are symbolic links: path -> resolved path' }),
    linksAfter: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .optional()
        .meta({ description: 'where they led by the end of the job, as far as that is elsewhere' }),
})
    .meta({ title: 'IronClaw Guard evidence', id: 'https://ironclaw.example/schema/evidence-v1.json' });


/***/ }),

/***/ 4621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatheredEvidence: () => (/* binding */ gatheredEvidence),
/* harmony export */   keepGathered: () => (/* binding */ keepGathered)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_read_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6252);
/* harmony import */ var _evidence_write_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1039);




const gatheredIn = (directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'gathered');
/**
 * Copies the evidence that pre gathered into the companion's place, where no step without root can change it.
 * @param from directory of the job's user; every digest is checked, and no link followed
 * @throws Error with a sentence when it cannot be written
 */
function keepGathered(directory, from) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(gatheredIn(directory), { mode: 0o700 });
    (0,_evidence_write_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .writeEvidence */ .n)(gatheredIn(directory), (0,_evidence_read_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvidence */ .A)(from));
}
/** The evidence that pre gathered; of a job whose configuration asks for none, the empty one. */
const gatheredEvidence = (directory) => (0,_evidence_read_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .readEvidence */ .A)(gatheredIn(directory));


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ MAX_DOCUMENT),
/* harmony export */   $5: () => (/* binding */ MAX_ALL),
/* harmony export */   D0: () => (/* binding */ MAX_MATERIAL),
/* harmony export */   Mn: () => (/* binding */ MAX_MATERIALS),
/* harmony export */   PJ: () => (/* binding */ MAX_WRITTEN),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   kN: () => (/* binding */ EVIDENCE_DIRECTORY)
/* harmony export */ });
/** File names of the evidence in a recording. */
const EVIDENCE_FILE = 'evidence.json';
const EVIDENCE_DIRECTORY = 'evidence';
/** Bytes of evidence.json that are read, and those that are written. */
const MAX_DOCUMENT = 64 * 1024 * 1024;
const MAX_WRITTEN = 32 * 1024 * 1024;
/** Bytes of one material, and of all. */
const MAX_MATERIAL = 64 * 1024 * 1024;
const MAX_ALL = 256 * 1024 * 1024;
/** How many there may be. */
const MAX_MATERIALS = 5000;


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

/***/ 6252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEvidence),
/* harmony export */   n: () => (/* binding */ noEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2155);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4603);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3721);







/** Damages named one by one. */
const MAX_DAMAGES = 20;
/** A sign that somebody changed what was written. */
class ChangedError extends Error {
}
/**
 * Reads the evidence of a recording, every digest checked. A recording without has the empty document. Never throws: what cannot
 * be read, or is not what it says, is named in `damages` and counts as not there.
 */
function readEvidence(directory) {
    const found = { damages: [], changed: [] };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_FILE */ .fi);
    const text = attempt(found, () => documentText(path));
    if (text === undefined) {
        const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_DIRECTORY */ .kN), { throwIfNoEntry: false }) !== undefined;
        if (left && found.damages.length === 0)
            found.damages.push(`${path} is missing, though there is material for it`);
        return { document: empty(), read: () => undefined, ...found, sha256: '' };
    }
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    const document = attempt(found, () => parse(path, text)) ?? empty();
    const contents = readContents(directory, document.material, found);
    const [damages, changed] = [few(found.damages), few(found.changed)];
    return { document, read: (digest) => contents.get(digest), damages, changed, sha256 };
}
/** The evidence of what nobody asked anything about. */
const noEvidence = () => ({ document: empty(), read: () => undefined });
/** The document of a recording for which nothing was gathered: the moment is that of no gathering. */
function empty() {
    return {
        schema: 'ironclaw.guard/evidence/v1',
        gathered: '1970-01-01T00:00:00.000Z',
        offline: true,
        material: [],
        packages: [],
        derived: [],
        missed: [],
    };
}
function documentText(path) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)(path, { bytes: _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENT */ .$0 });
    }
    catch (error) {
        throw new ChangedError(error.message); // it was written as a file that can be read
    }
}
function parse(path, text) {
    let data;
    try {
        data = JSON.parse(text.toString('utf8'));
    }
    catch {
        throw new ChangedError(`${path} is not valid JSON`);
    }
    const parsed = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceSchema */ .jU.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
    const what = `${path} is not evidence of this version: ${place}: ${issue?.message.slice(0, 200)}`;
    throw isOtherVersion(data) ? new Error(what) : new ChangedError(what);
}
/** Whether another version of the guard wrote it: then it is nobody's doing that it cannot be read. */
function isOtherVersion(data) {
    const version = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^ironclaw\.guard\/evidence\/v\d{1,9}$/) }).safeParse(data);
    return version.success && version.data.schema !== _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceSchema */ .jU.shape.schema.value;
}
function readContents(directory, material, notes) {
    const found = new Map();
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_DIRECTORY */ .kN);
    if (material.length === 0)
        return found;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
        notes.damages.push(`${folder} is missing, or is no directory: no material of ${_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_FILE */ .fi} is left`);
        return found;
    }
    let total = 0;
    const digests = [...new Set(material.map((each) => each.sha256))];
    if (digests.length > _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MATERIALS */ .Mn)
        notes.damages.push(`${_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_FILE */ .fi} lists more than ${_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MATERIALS */ .Mn} materials`);
    for (const sha256 of digests.slice(0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MATERIALS */ .Mn)) {
        const bytes = attempt(notes, () => content((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256), sha256, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ALL */ .$5 - total));
        if (bytes === undefined)
            continue;
        total += bytes.length;
        found.set(sha256, bytes);
    }
    return found;
}
function content(path, sha256, room) {
    const bytes = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)(path, { bytes: Math.min(_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MATERIAL */ .D0, room) });
    if (bytes === undefined)
        throw new Error(`${path} is missing`);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') !== sha256)
        throw new ChangedError(`${path} was changed after it was fetched: its SHA-256 is not its name`);
    return bytes;
}
function few(damages) {
    const more = damages.length - MAX_DAMAGES;
    return more > 0 ? [...damages.slice(0, MAX_DAMAGES), `${more} more of the evidence are damaged`] : [...damages];
}
function attempt({ damages, changed }, what) {
    try {
        return what();
    }
    catch (error) {
        const { message } = error;
        damages.push(message);
        if (error instanceof ChangedError)
            changed.push(message);
        return undefined;
    }
}


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ writeEvidence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/report/canonical.js
/**
 * The one way documents become bytes: keys in the order they were built, numbers as they are, and nothing
 * that JSON would silently change. What a terminal or the runner's log could act on is written as \u escapes,
 * which any parser turns back.
 */
/** Deeper nesting than any document of ours has; keeps the check's stack bounded. */
const deepest = 64;
/** U+007F..U+009F, the soft hyphen, bidirectional and zero-width characters, line separators, byte order mark, tags. */
const loud = /[\u{7f}-\u{9f}\u{ad}\u{61c}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{e0000}-\u{e0fff}]/gu;
function units(character) {
    let text = '';
    for (let at = 0; at < character.length; at++)
        text += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    return text;
}
function check(value, path, depth) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return;
    if (typeof value === 'number') {
        if (Number.isFinite(value) && !Object.is(value, -0))
            return;
        throw new RangeError(`${path} is ${Object.is(value, -0) ? '-0' : value}, which JSON cannot carry: a finite number, or 0, was expected`);
    }
    if (typeof value !== 'object')
        throw new TypeError(`${path} is a ${typeof value}: JSON data was expected`);
    if (depth > deepest)
        throw new RangeError(`${path} lies deeper than ${deepest} levels`);
    if (Array.isArray(value)) {
        for (let at = 0; at < value.length; at++)
            check(value[at], `${path}[${at}]`, depth + 1);
        return;
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        throw new TypeError(`${path} is not a plain object: JSON data was expected`);
    // a key that is undefined is an optional field left out
    for (const [key, each] of Object.entries(value))
        if (each !== undefined)
            check(each, `${path}.${key}`, depth + 1);
}
function encode(value, indent) {
    check(value, 'document', 0);
    const text = JSON.stringify(value, undefined, indent);
    return `${text.replace(loud, units).replaceAll('##[', '#\\u0023[')}\n`;
}
/**
 * A document as text: two blanks of indentation, a line feed at the end, the same bytes on every machine.
 * Throws a RangeError for NaN, infinities and -0, a TypeError for what is no JSON data; both name the place.
 */
function canonicalJson(value) {
    return encode(value, 2);
}
/** The same on one line, for NDJSON. */
function canonicalLine(value) {
    return encode(value, 0);
}

// EXTERNAL MODULE: ./build/host/evidence/evidence-files.js
var evidence_files = __webpack_require__(4603);
;// CONCATENATED MODULE: ./build/host/evidence/document-text.js


/** Left for the sentences on what is left out, in bytes. */
const SENTENCES = 1024;
/**
 * The text of evidence.json, of at most 32 MiB, so that its reader takes it. What is too much of `derived`, then of `packages`, is
 * left out from the end, and `missed` says how many.
 */
function documentText(document) {
    const { packages, derived } = document;
    const frame = Buffer.byteLength(canonicalJson({ ...document, packages: [], derived: [] }));
    const first = fitting(packages, evidence_files/* MAX_WRITTEN */.PJ - SENTENCES - frame);
    const second = fitting(derived, first.room);
    const missed = [...document.missed];
    const leftOut = (axis, list, kept, what) => {
        if (kept.length === list.length)
            return;
        const reason = `${list.length - kept.length} of ${list.length} ${what} were left out: there is more than 32 MiB of evidence`;
        missed.push({ axis, subject: 'the job', source: 'evidence.json', reason });
    };
    leftOut('identity', packages, first.kept, 'records of package databases');
    leftOut('sbom', derived, second.kept, 'lists of components');
    return canonicalJson({ ...document, packages: first.kept, derived: second.kept, missed });
}
/** The first ones of a list that have room, in bytes, as they are written in the document. */
function fitting(list, room) {
    const kept = [];
    let left = room;
    for (const entry of list) {
        const bytes = Buffer.byteLength(canonicalJson({ list: [entry] })); // indented as deep as there
        if (bytes > left)
            return { kept, room: 0 };
        left -= bytes;
        kept.push(entry);
    }
    return { kept, room: left };
}

// EXTERNAL MODULE: ./build/host/evidence/plain-file.js
var plain_file = __webpack_require__(3721);
;// CONCATENATED MODULE: ./build/host/evidence/write-evidence.js





/**
 * Writes evidence into a recording's directory: the material to evidence/<sha256>, then evidence.json, each in one go and over
 * what is there of an earlier time. Links are replaced, never followed. Material without bytes is left to be missed by its reader;
 * what is more than a reader takes is left out and missed.
 *
 * @throws Error with a sentence when the directory is none, or does not take it
 */
function writeEvidence(directory, { document, read }) {
    const contents = (0,external_node_path_.join)(directory, evidence_files/* EVIDENCE_DIRECTORY */.kN);
    try {
        requireDirectory(directory);
        if ((0,external_node_fs_.lstatSync)(contents, { throwIfNoEntry: false }) === undefined)
            (0,external_node_fs_.mkdirSync)(contents, { mode: 0o700 });
        requireDirectory(contents);
        for (const sha256 of new Set(document.material.map((each) => each.sha256))) {
            const bytes = read(sha256);
            if (bytes !== undefined)
                (0,plain_file/* placeFile */.af)(contents, sha256, bytes);
        }
        (0,plain_file/* placeFile */.af)(directory, evidence_files/* EVIDENCE_FILE */.fi, documentText(document));
    }
    catch (error) {
        throw new Error(`the evidence cannot be written to ${directory}: ${error.message}`);
    }
}
function requireDirectory(path) {
    if (!(0,external_node_fs_.lstatSync)(path).isDirectory())
        throw new Error(`${path} is no directory, or a symbolic link to one`);
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;