"use strict";
exports.id = 476;
exports.ids = [476];
exports.modules = {

/***/ 19476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pins: () => (/* binding */ pins)
});

// EXTERNAL MODULE: ./build/baseline/variables.js
var baseline_variables = __webpack_require__(83054);
// EXTERNAL MODULE: ./build/evidence/pin.js
var pin = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/evidence/provenance/certificate-claims.js
var certificate_claims = __webpack_require__(91626);
// EXTERNAL MODULE: ./build/evidence/provenance/claims.js
var claims = __webpack_require__(51408);
// EXTERNAL MODULE: ./build/policy/checks/check-config.js + 6 modules
var check_config = __webpack_require__(92508);
// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/report/distinct-tools.js
var distinct_tools = __webpack_require__(99530);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
;// CONCATENATED MODULE: ./build/report/pins.js









/** What a configuration takes: 200 pins, 64 Ki characters with what else stands in it. */
const mostPins = 200;
const longest = 48 * 1024;
/** Where what the job makes or downloads lies: its digests are others each time. */
const changing = /^(workspace|tmp|runner:temp|cache:.*)$/;
/** A directory that a set-up step makes for one job, named by chance: what it unpacks there is the same each time. */
const byChance = /\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/)/;
/**
 * The pins a recording suggests, as the YAML of `tools:` in a configuration, to be reviewed: of each program and script that
 * ran with one digest and lies where jobs do not build. Sorted by path; the same document gives the same text.
 * @param recording the one the result was made from: it says which places are the job's own
 * @param all also what lies in the workspace, temporary places and caches
 */
function pinsText(document, recording, all) {
    const places = placesOf(recording);
    const placeOf = (path) => places.place(path)?.name ?? '';
    const lasting = (path) => (placeOf(path) === 'runner:temp' ? path.replace(byChance, '/*') : path);
    const fixed = (path) => path.startsWith('/') && (all || lasting(path) !== path || !changing.test(placeOf(path)));
    const paths = new Map();
    for (const tool of (0,distinct_tools/* distinctTools */.e)(document)) {
        const { path, sha256 } = tool;
        const as = lasting(path);
        if (sha256 !== undefined && fixed(path))
            paths.set(as, [...(paths.get(as) ?? []), tool]);
    }
    const sorted = [...paths].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const entries = [];
    let [length, pins, left] = [0, 0, 0];
    for (const [path, tools] of sorted) {
        const { pin, lines } = suggestion(path, tools);
        const text = lines.map((line) => `  ${line}\n`).join('');
        if (length + text.length > longest || pins >= mostPins)
            left++;
        else {
            entries.push(text);
            length += text.length;
            if (pin)
                pins++;
        }
    }
    const more = left === 0 ? '' : `  # and ${(0,number/* many */._d)(left, 'more tool')}: a configuration takes no more\n`;
    return `${HEADER}tools:${pins === 0 ? ' []' : ''}\n${entries.join('')}${more}`;
}
const HEADER = `# Pins that a recording suggests. Read them, then move them to .github/ironclaw.yml.
# sha256 and purl are of the version that ran: an update needs new ones, or none. What is said of the build (source, workflow,
# builder, hosted) holds for later versions too; a tag does not, so no ref to one is pinned.
`;
/** Of variables whose values the job could have changed the values count as well: nothing is suggested there. */
function placesOf({ variables }) {
    return new baseline_variables/* Variables */.u(Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, { ...variable, trusted: true }])));
}
function suggestion(path, tools) {
    const [tool] = tools;
    const none = (why) => ({
        pin: false,
        lines: [`# ${(0,report_escape/* visible */.RK)(path)}: no pin is suggested, ${why}`],
    });
    if (tool === undefined || tools.length > 1)
        return none(`since ${(0,number/* count */.U9)(tools.length)} different files ran there`);
    const { level, reason } = tool.identity;
    if (level === 'mismatch')
        return none(`since it is not what it should be: ${(0,report_escape/* visible */.RK)(reason)}`);
    const [first = '', ...others] = tool.rolePaths;
    const ways = others.length === 0 ? '' : ` and ${(0,number/* many */._d)(others.length, 'other way')}`;
    const comments = [
        `# ${level}: ${(0,report_escape/* visible */.RK)(reason)}`,
        `# ran ${tool.runs === 1 ? 'once' : `${(0,number/* count */.U9)(tool.runs)} times`}: ${(0,report_escape/* visible */.RK)(first)}${ways}`,
        ...refComment(tool),
    ];
    const [head = '', ...rest] = Object.entries(pinOf(path, tool)).map(([key, value]) => `${key}: ${scalar(value)}`);
    return { pin: true, lines: [...comments, `- ${head}`, ...rest.map((line) => `  ${line}`)] };
}
const isTag = (ref) => ref?.startsWith('refs/tags/') === true;
function refComment({ attestation }) {
    if (attestation?.verified !== true || !isTag(attestation.ref))
        return [];
    return [`# built from ${(0,report_escape/* visible */.RK)(attestation.ref ?? '')}, which the next version is not`];
}
function pinOf(path, tool) {
    const { sha256, attestation } = tool;
    const asked = {
        sha256,
        purl: (0,distinct_tools/* packageOf */.w)(tool)?.purl,
        ...(attestation?.verified ? originOf(attestation) : {}),
    };
    // what a hostile database or certificate says may be nothing that a pin can have
    const issuer = pin/* pinSchema */.rA.shape.issuer.safeParse(asked.issuer).data;
    const usable = Object.entries(asked).filter(([key, value]) => {
        const { success, data } = pin/* pinSchema */.rA.safeParse({ path, issuer, [key]: value });
        return value !== undefined && success && !(0,check_config/* checkPins */.$)([data]).some(({ effect }) => effect === 'error');
    });
    return { path, ...Object.fromEntries(usable) };
}
/** What of an attestation stays true of later versions. */
function originOf(said) {
    const { repository, ref, workflow, builder, issuer, hosted } = said;
    return {
        source: repository,
        ref: isTag(ref) ? undefined : ref,
        workflow: workflow === undefined ? undefined : (0,claims/* workflowOf */.B4)(workflow).path,
        builder: builder === undefined || builder === workflow ? undefined : (0,claims/* workflowOf */.B4)(builder).unversioned,
        issuer: issuer === certificate_claims/* githubIssuer */.r ? undefined : issuer,
        hosted: hosted === true ? true : undefined,
    };
}
/** A value as YAML, which has JSON's texts. */
const scalar = (value) => (0,canonical/* canonicalLine */.n)(value).trimEnd();

// EXTERNAL MODULE: ./build/host/judge.js + 78 modules
var judge = __webpack_require__(68133);
// EXTERNAL MODULE: ./build/host/recording-files.js + 2 modules
var recording_files = __webpack_require__(4564);
// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/recording-argument.js
var recording_argument = __webpack_require__(41654);
;// CONCATENATED MODULE: ./build/host/cli/pins.js





/** `pins`: prints the pins a recording suggests. Returns the exit status. */
function pins(args) {
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(args, { all: { type: 'boolean', default: false } });
    const directory = (0,recording_argument/* recordingArgument */.fQ)((0,cli_arguments/* optionalPositional */.H)(positionals));
    process.stdout.write(pinsText((0,judge/* readResult */.Uv)(directory), (0,recording_files/* openRecording */.a)(directory).recording, values.all));
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