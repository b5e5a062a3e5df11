"use strict";
exports.id = 812;
exports.ids = [812];
exports.modules = {

/***/ 72812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _report_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61249);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68133);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3643);
/* harmony import */ var _recording_argument_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41654);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75996);





/** `explain`: prints why a score is what it is. Returns the exit status. */
function explain(args) {
    const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(args, {});
    const [first, second, more] = positionals;
    if (more !== undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`${more}\` was not expected: explain [DIR] [INVOCATION|FINDING|RULE]`);
    // one word that is no directory is an id in the newest recording
    const named = second !== undefined || (first !== undefined && ((0,_recording_argument_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(first) || first.includes('/')));
    const directory = (0,_recording_argument_js__WEBPACK_IMPORTED_MODULE_3__/* .recordingArgument */ .fQ)(named ? first : undefined);
    process.stdout.write((0,_report_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)((0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .readResult */ .Uv)(directory), named ? second : first));
    return 0;
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


/***/ })

};
;