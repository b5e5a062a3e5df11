"use strict";
exports.id = 669;
exports.ids = [669];
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

/***/ 3669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4064);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3643);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5996);




/** `policy check [FILE]`. Returns the exit status; throws a ConfigError for a configuration with mistakes. */
function policy(args) {
    const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(args, {});
    const [verb, file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('.github', 'ironclaw.yml'), more] = positionals;
    if (verb !== 'check' || more !== undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('write `policy check [FILE]`');
    const { config } = (0,_standards_js__WEBPACK_IMPORTED_MODULE_1__/* .readStandards */ .v)(file);
    process.stdout.write(`${file}: good; mode ${config.mode}, threshold ${config.threshold}, ${config.accept.length} accepted findings\n`);
    return 0;
}


/***/ }),

/***/ 4064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readStandards)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _policy_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8361);
/* harmony import */ var _score_weights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8147);
/* harmony import */ var _profile_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9205);





/**
 * Reads profiles, weights and configuration.
 *
 * @param config the configuration, or its path; without it the defaults hold
 * @throws ConfigError or ProfileError with file, line and column
 */
function readStandards(config, profiles = (0,_profile_files_js__WEBPACK_IMPORTED_MODULE_4__/* .profilesDirectory */ .cC)()) {
    const set = (0,_profile_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readProfiles */ .l$)(profiles);
    if (config === undefined)
        return { set, config: (0,_policy_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .sb)(), weights: new _score_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .Weights */ .e(set.weights), configDigest: '' };
    const { text, from } = typeof config === 'string' ? { text: read(config), from: config } : config;
    const parsed = (0,_policy_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o4)(text, from);
    try {
        const weights = new _score_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .Weights */ .e(set.weights, new Map(Object.entries(parsed.signals.weights)));
        return { set, config: parsed, weights, configDigest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _policy_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${from}: signals.weights: ${error.message}`);
        throw error;
    }
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT') {
            throw new _policy_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`there is no configuration ${path}; every key is optional, and without the file the defaults hold`);
        }
        throw new _policy_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`the configuration ${path} cannot be read: ${error.message}`);
    }
}


/***/ })

};
;