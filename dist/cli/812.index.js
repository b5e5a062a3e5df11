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
/* harmony import */ var _report_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87365);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57128);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3643);
/* harmony import */ var _recording_argument_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41654);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75996);





/** `explain`: prints why a score is what it is. Returns the exit status. */
function explain(args) {
    const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(args, {});
    const [first, second, more] = positionals;
    if (more !== undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`${more}\` was not expected: explain [DIR] [INVOCATION|FINDING]`);
    // one word that is no directory is an id in the newest recording
    const named = second !== undefined || (first !== undefined && ((0,_recording_argument_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(first) || first.includes('/')));
    const directory = (0,_recording_argument_js__WEBPACK_IMPORTED_MODULE_3__/* .recordingArgument */ .fQ)(named ? first : undefined);
    process.stdout.write((0,_report_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)((0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .readResult */ .Uv)(directory), named ? second : first));
    return 0;
}


/***/ })

};
;