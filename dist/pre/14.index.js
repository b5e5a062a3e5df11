"use strict";
exports.id = 14;
exports.ids = [14];
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

/***/ 4544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherEvidence: () => (/* binding */ gatherEvidence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/policy/config.js + 14 modules
var config = __webpack_require__(5887);
// EXTERNAL MODULE: ./build/policy/named-files.js
var named_files = __webpack_require__(1109);
// EXTERNAL MODULE: ./build/policy/rules/shared-pack.js
var shared_pack = __webpack_require__(3019);
;// CONCATENATED MODULE: ./build/host/evidence/cache-place.js

/** Where a user's answers are kept: XDG_CACHE_HOME, else ~/.cache; undefined where neither is known. */
function cacheDirectory(env) {
    const base = env.XDG_CACHE_HOME || (env.HOME && (0,external_node_path_.join)(env.HOME, '.cache'));
    return base && (0,external_node_path_.isAbsolute)(base) ? (0,external_node_path_.join)(base, 'ironclaw-guard') : undefined;
}

// EXTERNAL MODULE: ./build/host/evidence/read-evidence.js
var read_evidence = __webpack_require__(6252);
// EXTERNAL MODULE: ./build/host/evidence/write-evidence.js + 2 modules
var write_evidence = __webpack_require__(1039);
// EXTERNAL MODULE: ./build/host/plugins/program.js
var program = __webpack_require__(5077);
// EXTERNAL MODULE: ./build/policy/config-text.js + 1 modules
var config_text = __webpack_require__(3614);
// EXTERNAL MODULE: ./build/host/evidence/plain-file.js
var plain_file = __webpack_require__(3721);
// EXTERNAL MODULE: ./build/host/sha256.js
var host_sha256 = __webpack_require__(5147);
;// CONCATENATED MODULE: ./build/host/shared-packs.js





/** Bytes of a pack that are read at all; its parser takes fewer. */
const LARGEST_PACK = 1024 * 1024;
/** Where `policy fetch` keeps packs, below the top of the repository. */
const STORE = (0,external_node_path_.join)('.ironclaw', 'packs');
/** Nothing is known of other repositories. */
const noPacks = () => undefined;
/** Whether a file is the one that a reference asks for. */
const isWanted = ({ sha256 }, bytes) => sha256 === undefined || (0,host_sha256/* sha256Of */.B)(bytes) === sha256;
/** The packs that were put into the evidence of a recording. */
function packsInEvidence(evidence) {
    return (reference) => {
        const material = evidence.document.material.find(({ kind, subject }) => kind === 'policy-pack' && subject === reference.text);
        const bytes = material === undefined ? undefined : evidence.read(material.sha256);
        return bytes === undefined || !isWanted(reference, bytes) ? undefined : new TextDecoder().decode(bytes);
    };
}
/**
 * The packs that `policy fetch` has kept.
 * @param base top of the repository
 */
function packsInStore(base) {
    return (reference) => {
        try {
            const bytes = readPlainFile(placeOf(base, reference), { bytes: LARGEST_PACK, within: realpathSync(base) });
            return bytes === undefined || !isWanted(reference, bytes) ? undefined : bytes.toString('utf8');
        }
        catch {
            return undefined; // no plain file: then it is none of ours
        }
    };
}
/** Packs of the store, to be kept with a recording. */
function storedPacks(base, references) {
    const texts = packsInStore(base);
    const fetched = new Date().toISOString();
    return references.flatMap((reference) => {
        const text = texts(reference);
        return text === undefined ? [] : [{ reference, bytes: Buffer.from(text), source: STORE, fetched }];
    });
}
/** Those of the first that has one. */
const firstOf = (...sources) => (reference) => {
    for (const source of sources) {
        const text = source(reference);
        if (text !== undefined)
            return text;
    }
    return undefined;
};
/** Keeps a pack. @returns where. @throws Error with a sentence when a link stands in the way: a checkout can hold one that leads anywhere */
function storePack(base, reference, bytes) {
    const path = placeOf(base, reference);
    for (let at = dirname(path); at !== base && at !== dirname(at); at = dirname(at))
        if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink())
            throw new ConfigError(`${at} is a symbolic link, which is not followed; remove it`);
    mkdirSync(dirname(path), { recursive: true });
    placeFile(dirname(path), basename(path), bytes);
    return path;
}
/** Evidence with packs, to be kept with a recording: whoever judges it again has the same rules. */
function withPacks(evidence, packs) {
    const contents = new Map();
    const material = packs.map(({ reference, bytes, source, fetched }) => {
        const sha256 = (0,host_sha256/* sha256Of */.B)(bytes);
        contents.set(sha256, bytes);
        return { sha256, bytes: bytes.length, kind: 'policy-pack', source, fetched, subject: reference.text };
    });
    const { document, read } = evidence;
    return {
        document: { ...document, material: [...document.material, ...material] },
        read: (sha256) => contents.get(sha256) ?? read(sha256),
    };
}
/** Below the store by repository and commit. No part of a reference leads out: none is `..`, and no name holds a slash. */
function placeOf(base, { repository, commit, path }) {
    return join(base, STORE, ...repository.split('/'), commit, ...path.split('/'));
}

// EXTERNAL MODULE: ./build/host/action/repository-files.js
var repository_files = __webpack_require__(1463);
;// CONCATENATED MODULE: ./build/host/action/fetch-packs.js


/** Fetches packs of rules, each at its commit, all at once. Never rejects. */
async function fetchPacks(references, { http, github }) {
    const answers = await Promise.all(references.map(async (reference) => {
        const { repository, path, commit, text } = reference;
        try {
            const entry = await new repository_files/* RepositoryFiles */.Y(http, github, repository, commit).read(path);
            if (entry === undefined)
                throw new Error('it is not there at this commit, or the token may not read that repository; correct it, or give the input `token` one that may');
            if (entry.kind !== 'file')
                throw new Error('it is a directory; name a file');
            if (entry.bytes.length > LARGEST_PACK)
                throw new Error(`it has ${entry.bytes.length} bytes; ${LARGEST_PACK} are read`);
            if (!isWanted(reference, entry.bytes))
                throw new Error('its SHA-256 is not the one that the configuration names');
            return { reference, bytes: entry.bytes, source: `GitHub ${repository}`, fetched: new Date().toISOString() };
        }
        catch (error) {
            return `the pack ${text} could not be read: ${error.message}`;
        }
    }));
    return {
        found: answers.filter((one) => typeof one !== 'string'),
        failures: answers.filter((one) => typeof one === 'string'),
    };
}

// EXTERNAL MODULE: ./build/host/action/gathered-place.js
var gathered_place = __webpack_require__(5289);
;// CONCATENATED MODULE: ./build/host/action/gather-evidence.js












const MAX_NAMED = 100;
/**
 * Gathers what a configuration asks for: files it names, packs of rules, programs of plug-ins, evidence of pinned tools.
 * @throws Error with a sentence when it cannot be written
 */
async function gatherEvidence(configuration, { place, files, http, github, token, env }) {
    const parsed = parse(configuration);
    // the mistakes in it are told where it is held against the job
    if (parsed === undefined || !asks(parsed))
        return { evidence: undefined, programs: undefined, notices: [] };
    const base = (0,gathered_place/* baseIn */.$O)(place);
    const [failures, shared] = await Promise.all([
        fetchNamed(files, parsed, base),
        fetchPacks((0,shared_pack/* sharedReferences */.uz)(parsed), { http, github }),
    ]);
    const kept = keepPlugins(parsed, base, place, env);
    const directory = (0,gathered_place/* evidenceIn */.nM)(place);
    // most jobs pin nothing, and what verifies takes a while to load
    const { gatherPinned, standingPins } = await Promise.all(/* import() */[__webpack_require__.e(643), __webpack_require__.e(90)]).then(__webpack_require__.bind(__webpack_require__, 3090));
    (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
    const pinned = await (pins(parsed) ? gatherPinned : async () => (0,read_evidence/* noEvidence */.n)())(parsed, {
        env,
        token,
        base,
        within: base,
        cache: cacheDirectory(env),
        shared: true,
        stood: standingPins(parsed),
    });
    (0,write_evidence/* writeEvidence */.n)(directory, withPacks(pinned, shared.found));
    const notices = [...failures, ...shared.failures, ...kept.notices];
    return { evidence: directory, programs: kept.programs, notices };
}
/** Takes the programs of plug-ins, while no step can change them, into a place. */
function keepPlugins({ plugins }, base, place, env) {
    if (plugins.length === 0)
        return { programs: undefined, notices: [] };
    const programs = (0,gathered_place/* programsIn */.TS)(place);
    return { programs, notices: (0,program/* keepPrograms */.LV)(programs, (0,program/* readPrograms */.wl)(plugins, base, env.GITHUB_WORKSPACE ?? base)) };
}
function parse({ text, from }) {
    try {
        return (0,config/* parseConfig */.o4)(text, from);
    }
    catch {
        return undefined;
    }
}
const pins = (config) => config.tools.length > 0 || inRepository(config).length > 0;
const asks = (config) => pins(config) || config.plugins.length > 0 || (0,shared_pack/* sharedReferences */.uz)(config).length > 0;
/** The files a configuration names that lie in the repository. */
function inRepository(config) {
    const programs = config.plugins.map(({ command }) => command);
    const named = new Set([...(0,named_files/* namedFiles */.V)(config).map(({ path }) => path), ...programs]);
    return [...named].filter((path) => !(0,external_node_path_.isAbsolute)(path) && !path.split('/').includes('..')).slice(0, MAX_NAMED);
}
/** Puts the files that the configuration names below a directory. @returns why some are not there */
async function fetchNamed(files, config, base) {
    (0,external_node_fs_.mkdirSync)(base, { recursive: true, mode: 0o700 });
    const put = (path, bytes) => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(base, path)), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(base, path), bytes, { flag: 'wx', mode: 0o600 });
    };
    const fetched = await Promise.allSettled(inRepository(config).map(async (path) => {
        const entry = await files.read(path);
        if (entry === undefined)
            throw new Error(`${path} is not in the repository at the base ref`);
        if (entry.kind === 'file')
            return put(path, entry.bytes);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(base, path), { recursive: true, mode: 0o700 });
        for (const name of entry.files.filter((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))) {
            const file = await files.read(name);
            if (file?.kind === 'file')
                put(name, file.bytes);
        }
    }));
    return fetched.flatMap((one) => (one.status === 'rejected' ? [String(one.reason.message)] : []));
}


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

/***/ 5147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** SHA-256 of a text's UTF-8 or of bytes, in hex. */
const sha256Of = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* unused harmony export withoutFiles */
/* harmony import */ var _evidence_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);

/** The files that a configuration names, in the order of its keys. */
function namedFiles({ tools, evidence, manifests, }) {
    const { trustedRoots, advisories, vex, kev, epss } = evidence;
    const of = (kind, key, given) => (0,_evidence_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(given).map((path, at) => ({ kind, path, key: typeof given === 'string' ? key : [...key, at] }));
    return [
        ...tools.flatMap(({ bundle, sbom }, index) => [
            ...of('bundle', ['tools', index, 'bundle'], bundle),
            ...of('sbom', ['tools', index, 'sbom'], sbom),
        ]),
        ...of('trusted-root', ['evidence', 'trustedRoots'], trustedRoots),
        ...of('advisory', ['evidence', 'advisories'], advisories),
        ...of('vex', ['evidence', 'vex'], vex),
        ...of('kev', ['evidence', 'kev'], kev),
        ...of('epss', ['evidence', 'epss'], epss),
        ...manifests.flatMap(({ file, attestation }, index) => [
            ...of('manifest', ['manifests', index, 'file'], file),
            ...of('manifest-bundle', ['manifests', index, 'attestation'], attestation),
        ]),
    ];
}
/** A configuration without the files that it names. */
function withoutFiles(config) {
    const { kev: _, epss: __, ...settings } = config.evidence;
    return {
        ...config,
        tools: config.tools.map(({ bundle: ___, sbom: ____, ...pin }) => pin),
        evidence: { ...settings, trustedRoots: [], advisories: [], vex: [] },
        manifests: [],
    };
}


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ packNames)
/* harmony export */ });
/** The packs of rules that come with the guard, in the folder `policies`. */
const packNames = ['default', 'strict', 'rights-only'];


/***/ })

};
;