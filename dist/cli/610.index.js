"use strict";
exports.id = 610;
exports.ids = [610];
exports.modules = {

/***/ 37182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ showProgress),
/* harmony export */   YH: () => (/* binding */ judgeAndPrint),
/* harmony export */   dq: () => (/* binding */ printDocument)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81440);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82599);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68133);




/**
 * Judges a recording and prints the table. Where the results cannot be written the verdict is still said, then the reason;
 * `written` is false then.
 */
async function judgeAndPrint(directory, shown, options) {
    try {
        const document = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeRecording */ .F1)(directory, options);
        printTable(document, shown);
        return { document, written: true };
    }
    catch (error) {
        if (!(error instanceof _judge_js__WEBPACK_IMPORTED_MODULE_2__/* .ResultsError */ .N6))
            throw error;
        printTable(error.document, shown);
        process.stderr.write(`ironclaw-guard: ${error.message}\n`);
        return { document: error.document, written: false };
    }
}
/** Prints the table to standard error: standard output belongs to the command that ran. */
function printTable(document, directory) {
    const { stderr } = process;
    const color = stderr.isTTY === true && process.env.NO_COLOR === undefined;
    stderr.write((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalTable */ .R)(document, { color, width: stderr.columns ?? 100, directory, program: program() }));
}
/** The words that call this program again: its name where it was installed under it, else node and the file. */
function program() {
    const called = process.argv[1] ?? '';
    if (!/\.[cm]?[jt]s$/.test(called))
        return ['ironclaw-guard'];
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), called);
    return ['node', near.startsWith('..') ? called : near];
}
/** Shows how far scoring is, on a terminal only. */
function showProgress(events) {
    if (process.stderr.isTTY === true)
        process.stderr.write(`\r\x1b[K${events.toLocaleString('en')} events judged`);
}
/** Prints the result document to standard output. */
function printDocument(document) {
    process.stdout.write((0,_report_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(document));
}


/***/ }),

/***/ 88711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ packTexts)
/* harmony export */ });
/* harmony import */ var _evidence_read_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36252);
/* harmony import */ var _shared_packs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8330);
/* harmony import */ var _usual_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59464);



/**
 * Where the packs of other repositories are looked for: in the recording, so that a later look at it finds the same rules, then in
 * what `policy fetch` has kept.
 */
function packTexts(config, recording) {
    const stored = (0,_shared_packs_js__WEBPACK_IMPORTED_MODULE_1__/* .packsInStore */ .hh)((0,_usual_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configBase */ .U)(config, process.cwd()));
    return recording === undefined ? stored : (0,_shared_packs_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)((0,_shared_packs_js__WEBPACK_IMPORTED_MODULE_1__/* .packsInEvidence */ .lX)((0,_evidence_read_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvidence */ .A)(recording)), stored);
}


/***/ }),

/***/ 62610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/config-text.js + 1 modules
var config_text = __webpack_require__(83614);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/host/confine/enforce.js + 1 modules
var enforce = __webpack_require__(89279);
// EXTERNAL MODULE: ./build/host/evidence/read-evidence.js
var read_evidence = __webpack_require__(36252);
// EXTERNAL MODULE: ./build/host/evidence/write-evidence.js + 1 modules
var write_evidence = __webpack_require__(43848);
// EXTERNAL MODULE: ./build/host/judge.js + 78 modules
var judge = __webpack_require__(68133);
// EXTERNAL MODULE: ./build/host/plugins/ask.js
var ask = __webpack_require__(69140);
;// CONCATENATED MODULE: ./build/host/plugins/complete.js




/**
 * Asks the plug-ins of a configuration about a recording that has ended, and puts their answers into it, from where they are judged with
 * the rest. A judgement without them finds what they are told. Does nothing where there are none. Never rejects: what goes wrong costs
 * only answers, and the judgement says that they are not there.
 * @returns a sentence when nothing could be asked or kept
 */
async function completeWithPlugins(directory, options, asking) {
    const { plugins } = options.standards.config;
    if (plugins.length === 0)
        return undefined;
    try {
        let told;
        (0,judge/* judgement */._U)(directory, { ...options, told: (all) => (told = all) });
        if (told === undefined)
            return 'the judgement told nothing to plug-ins';
        (0,write_evidence/* writeEvidence */.n)(directory, await (0,ask/* askPlugins */.SB)(told, { ...asking, plugins }, (0,read_evidence/* readEvidence */.A)(directory)));
        return undefined;
    }
    catch (error) {
        return `plug-ins were not asked: ${error.message}`;
    }
}

// EXTERNAL MODULE: ./build/host/plugins/program.js
var program = __webpack_require__(75077);
// EXTERNAL MODULE: ./build/host/redaction.js + 1 modules
var redaction = __webpack_require__(51139);
// EXTERNAL MODULE: ./build/host/standards.js + 6 modules
var host_standards = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/confine-options.js
var confine_options = __webpack_require__(91132);
// EXTERNAL MODULE: ./build/host/cli/output.js
var output = __webpack_require__(37182);
// EXTERNAL MODULE: ./build/host/cli/pack-texts.js
var pack_texts = __webpack_require__(88711);
// EXTERNAL MODULE: ./build/host/cli/record-command.js + 68 modules
var record_command = __webpack_require__(10716);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
// EXTERNAL MODULE: ./build/host/cli/usual-config.js
var usual_config = __webpack_require__(59464);
;// CONCATENATED MODULE: ./build/host/cli/run.js
















/** `run`: runs a command under the sensor, scores and reports. Returns the exit status. Standard output is the command's. */
async function run(args) {
    const dashes = args.indexOf('--');
    const own = dashes < 0 ? args : args.slice(0, dashes);
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(own, {
        out: { type: 'string' },
        config: { type: 'string' },
        sensor: { type: 'string', default: 'auto' },
        syscalls: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        enforce: { type: 'boolean', default: false },
        ...confine_options/* confineOptions */.v,
    });
    if (dashes < 0 || positionals.length > 0)
        throw new usage/* UsageError */.e('write the command after `--`: run [options] -- COMMAND...');
    const argv = args.slice(dashes + 1);
    if (argv.length === 0)
        throw new usage/* UsageError */.e('no command was given after `--`');
    const sensor = (0,record_command/* sensorNamed */.y)(values.sensor);
    if (sensor === 'ebpf' && values.syscalls)
        throw new usage/* UsageError */.e('--syscalls needs strace, which tells of each system call: leave out --sensor ebpf');
    const cwd = process.cwd();
    const config = values.config ?? (0,usual_config/* usualConfig */.l)(cwd);
    const standards = (0,host_standards/* readStandards */.v)(config, undefined, (0,pack_texts/* packTexts */.y)(config)); // before the command, which could change the files
    requirePacks(standards);
    const programs = (0,program/* readPrograms */.wl)(standards.config.plugins, (0,usual_config/* configBase */.U)(config, cwd));
    const asked = (0,confine_options/* enforcementOf */.Y)(values);
    if (!values.enforce && asked.given)
        throw new usage/* UsageError */.e('--rules, --port, --hard and --no-unix-sockets say how to enforce; write --enforce too');
    const confine = values.enforce ? (0,enforce/* enforcing */.G)(asked, standards.set, { cwd, env: process.env }) : undefined;
    const { syscalls } = values;
    const { env } = process;
    const asking = { programs, env, masks: (0,redaction/* masksOf */.JF)(env), place: undefined };
    const ask = (directory) => completeWithPlugins(directory, { standards }, asking);
    const { out, exit } = await (0,record_command/* recordCommand */.t)({
        argv,
        cwd,
        out: values.out,
        sensor,
        syscalls,
        config,
        standards,
        confine,
        ask,
    });
    const unasked = await ask(out);
    if (unasked !== undefined)
        process.stderr.write(`ironclaw-guard: ${(0,report_escape/* visible */.RK)(unasked, 600)}\n`);
    const shown = (0,external_node_path_.relative)(cwd, out) || out;
    const { document, written } = await (0,output/* judgeAndPrint */.YH)(out, shown, { standards });
    if (values.json)
        (0,output/* printDocument */.dq)(document);
    return (0,cli_status/* verdictStatus */.cb)(document) ?? (written ? (0,cli_status/* commandStatus */.e)(exit) : cli_status/* status */.h5.internal);
}
/** A command is not run with fewer rules than are asked for. */
function requirePacks({ shared: { missing } }) {
    if (missing.length > 0)
        throw new config_text/* ConfigError */.x(`${missing.join(', ')} is not in .ironclaw/packs; \`policy fetch\` gets it and keeps it there`);
}


/***/ })

};
;