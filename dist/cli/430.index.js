"use strict";
exports.id = 430;
exports.ids = [430];
exports.modules = {

/***/ 3643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ optionalPositional),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5996);


/** Parses the arguments of one command. Throws a UsageError that names what was not expected. */
function parsed(args, options) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
        return { values, positionals };
    }
    catch (error) {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(error.message.split('. To specify')[0] ?? 'wrong arguments');
    }
}
/** The one positional argument a command may have. Throws a UsageError when there are more. */
function optionalPositional(positionals) {
    if (positionals.length > 1)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`\`${positionals[1]}\` was not expected: name one directory`);
    return positionals[0];
}


/***/ }),

/***/ 3430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profile: () => (/* binding */ profile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _profile_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9205);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3643);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5996);




/** `profile list|show TOOL`. Returns the exit status. */
function profile(args) {
    const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(args, {});
    const [verb, tool] = positionals;
    const { profiles } = (0,_profile_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readProfiles */ .l$)((0,_profile_files_js__WEBPACK_IMPORTED_MODULE_1__/* .profilesDirectory */ .cC)());
    if (verb === 'list' && tool === undefined) {
        for (const one of profiles) {
            process.stdout.write(`${one.tool.padEnd(26)} ${one.status.padEnd(13)} ${(one.extends ?? '').padEnd(24)} ${Object.keys(one.roles ?? {}).join(', ')}\n`);
        }
        return 0;
    }
    if (verb !== 'show' || tool === undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('write `profile list` or `profile show TOOL`');
    const found = profiles.find((one) => one.tool === tool);
    if (found === undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`there is no profile \`${tool}\`; \`profile list\` shows all`);
    process.stdout.write((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(found));
    return 0;
}


/***/ })

};
;