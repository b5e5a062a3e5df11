"use strict";
exports.id = 193;
exports.ids = [193];
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

/***/ 54193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportResult: () => (/* binding */ exportResult)
/* harmony export */ });
/* harmony import */ var _export_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53699);
/* harmony import */ var _manifest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99435);
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39593);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3643);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78048);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52025);
/* harmony import */ var _recording_argument_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41654);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75996);








/** `export`: a recording in a form that other engines take. Returns the exit status. */
async function exportResult(args) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(args, {
        to: { type: 'string' },
        subject: { type: 'string', multiple: true },
        config: { type: 'string' },
        output: { type: 'string', short: 'o' },
    });
    const form = _export_js__WEBPACK_IMPORTED_MODULE_0__/* .exportForms */ .CX.find((one) => one === values.to);
    if (form === undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`name what to export to: --to ${_export_js__WEBPACK_IMPORTED_MODULE_0__/* .exportForms */ .CX.join('|')}`);
    if (values.subject !== undefined && (form === 'ocsf' || form === 'facts'))
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e('--subject is for statements: --to in-toto or svr');
    const directory = (0,_recording_argument_js__WEBPACK_IMPORTED_MODULE_6__/* .recordingArgument */ .fQ)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalPositional */ .H)(positionals));
    const standards = (0,_standards_js__WEBPACK_IMPORTED_MODULE_2__/* .readStandards */ .v)(values.config);
    const manifests = await (0,_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifests */ .P)(standards.config, process.cwd());
    (0,_output_file_js__WEBPACK_IMPORTED_MODULE_5__/* .putLines */ .P)(values.output, (0,_export_js__WEBPACK_IMPORTED_MODULE_0__/* .exported */ .ES)(directory, form, (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactSubjects */ .W)(values.subject), { standards, manifests }));
    return 0;
}


/***/ }),

/***/ 52025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ putLines),
/* harmony export */   b: () => (/* binding */ putOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _recording_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9235);


/**
 * Writes what a command made to the file named, or to standard output for `-` and no name. A reader of it that has seen enough
 * (`-o /dev/stdout | head`) is no error.
 *
 * @throws OutputError when it cannot be written
 */
function putOutput(path, text) {
    if (path === undefined || path === '-') {
        process.stdout.write(text);
        return;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        if (error.code === 'EPIPE')
            return;
        throw new _recording_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .OutputError */ .u(`${path} cannot be written: ${error.message}`);
    }
}
/**
 * Writes lines as they come, so that many of them take no memory, to the file named, or to standard output for `-` and no name.
 * @throws OutputError when it cannot be written
 */
function putLines(path, lines) {
    if (path === undefined || path === '-') {
        for (const line of lines)
            process.stdout.write(line);
        return;
    }
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
        for (const line of lines) {
            const bytes = Buffer.from(line);
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, at);
        }
    }
    catch (error) {
        throw new _recording_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .OutputError */ .u(`${path} cannot be written: ${error.message}`);
    }
    finally {
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
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


/***/ })

};
;