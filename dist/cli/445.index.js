"use strict";
exports.id = 445;
exports.ids = [445];
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

/***/ 47445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   score: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var _manifest_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99435);
/* harmony import */ var _standards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39593);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3643);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37182);
/* harmony import */ var _pack_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88711);
/* harmony import */ var _recording_argument_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41654);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7285);







/** `score`: scores a recording again. Returns the exit status. */
async function score(args) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(args, {
        config: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
    });
    const directory = (0,_recording_argument_js__WEBPACK_IMPORTED_MODULE_5__/* .recordingArgument */ .fQ)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalPositional */ .H)(positionals));
    const { config, out } = values;
    const standards = (0,_standards_js__WEBPACK_IMPORTED_MODULE_1__/* .readStandards */ .v)(config, undefined, (0,_pack_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .packTexts */ .y)(config, directory));
    const manifests = await (0,_manifest_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifests */ .P)(standards.config, process.cwd());
    const { document, written } = await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeAndPrint */ .YH)(directory, out ?? directory, {
        standards,
        manifests,
        ...(out === undefined ? {} : { out }),
        progress: _output_js__WEBPACK_IMPORTED_MODULE_3__/* .showProgress */ .Rh,
    });
    if (values.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printDocument */ .dq)(document);
    return (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictStatus */ .cb)(document) ?? (written ? 0 : _status_js__WEBPACK_IMPORTED_MODULE_6__/* .status */ .h5.internal);
}


/***/ }),

/***/ 59464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ configBase),
/* harmony export */   l: () => (/* binding */ usualConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The configuration of the work tree: the nearest at or above the working directory, not above its top level. */
function usualConfig(cwd) {
    for (let at = cwd;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.github', 'ironclaw.yml');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return undefined;
    }
}
/**
 * What relative paths of a configuration begin at, the top of its repository: the directory that `.github` is in, else the top of the
 * work tree around the working directory, else that directory.
 */
function configBase(file, cwd) {
    const directory = file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    if (directory !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory) === '.github')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    for (let at = cwd;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return cwd;
    }
}


/***/ }),

/***/ 82599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminalTable)
});

// EXTERNAL MODULE: ./build/report/acts.js
var acts = __webpack_require__(3249);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/finding-text.js + 1 modules
var finding_text = __webpack_require__(35031);
// EXTERNAL MODULE: ./build/report/interim.js
var interim = __webpack_require__(666);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(57914);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
;// CONCATENATED MODULE: ./build/report/paint.js
/** SGR codes of the shades a report uses. */
const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39] };
/** A painter that writes SGR codes, or none. */
const painter = (color) => (shade, text) => color ? `\x1b[${codes[shade][0]}m${text}\x1b[${codes[shade][1]}m` : text;

// EXTERNAL MODULE: ./build/report/plugin-text.js
var plugin_text = __webpack_require__(63079);
// EXTERNAL MODULE: ./build/report/ranking.js
var ranking = __webpack_require__(95852);
// EXTERNAL MODULE: ./build/report/tool-row.js
var tool_row = __webpack_require__(90011);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(59371);
;// CONCATENATED MODULE: ./build/report/terminal.js











const mostRows = 12;
const mostRowsWhenQuiet = 5;
const mostFindings = 6;
/** Ids of findings that are told no more of. */
const mostIds = 8;
/**
 * What a person reads in ten seconds: the decision, what watched, the tools, then each finding with the two
 * lines to copy (the `explain` command and the YAML that accepts it; these alone may be longer than `width`).
 * Ends with a line feed.
 */
function terminalTable(document, options) {
    const width = Math.max(60, Math.floor(options.width));
    const paint = painter(options.color);
    const call = [...(options.program ?? ['ironclaw-guard']), 'explain', options.directory ?? 'DIR']
        .map(shellWord)
        .join(' ');
    const lines = [
        ...headLines(document, width, paint),
        ...toolLines(document, width, paint),
        ...findingLines(document, width, paint, call),
    ];
    return `${lines.map((line) => guarded(line, width)).join('\n')}\n`;
}
/** A line that the runner takes for no command, still within its width. */
function guarded(line, width) {
    const text = (0,report_escape/* guardLine */.Ql)(line);
    return text === line ? line : (0,layout/* fit */.Uj)(text, width);
}
function headLines(document, width, paint) {
    const { decision, policy, command } = document;
    const tone = decision === 'pass' ? ((0,verdict/* isQuiet */.rM)(document) ? 'green' : 'yellow') : 'red';
    const report = decision !== 'pass' && policy.mode === 'report' ? ' (mode report: the exit status is left alone)' : '';
    const title = 'IronClaw Guard: ';
    const rest = `${(0,verdict/* decisionWords */._C)(document)}${report} · ${(0,verdict/* riskWords */.zk)(document)}`;
    const lines = [title + paint('bold', paint(tone, (0,layout/* fit */.Uj)(rest, width - title.length)))];
    lines.push(...(0,layout/* wrap */.LV)((0,verdict/* coverageWords */.gn)(document), width));
    for (const reason of (0,verdict/* coverageReasons */.C)(document)) {
        lines.push(...indented((0,verdict/* isQuiet */.rM)(document) ? (0,layout/* fit */.Uj)(reason, 2 * width - 20, 'end') : reason, '  - ', width));
    }
    for (const words of [(0,verdict/* enforcementWords */.sC)(document), (0,plugin_text/* pluginWords */.j)(document)])
        if (words !== '')
            lines.push(...(0,layout/* wrap */.LV)(words, width));
    lines.push(...(0,interim/* gateWords */.DO)(document).flatMap((words) => (0,layout/* wrap */.LV)(words, width)));
    const exit = command?.exit;
    if (exit != null && (exit.code !== 0 || exit.signal !== null)) {
        lines.push(`the command itself ended with ${exit.signal === null ? `status ${exit.code}` : (0,report_escape/* visible */.RK)(exit.signal, 20)}`);
    }
    for (const { effect, text, truth } of (0,verdict/* policyWords */.gF)(document)) {
        const shade = effect === 'fail' || effect === 'error' ? 'red' : 'yellow';
        lines.push(...indented(text, `policy ${effect}: `, width).map((line) => paint(shade, line)));
        lines.push(...truth.flatMap((line) => indented(line.trimStart(), `  ${' '.repeat(line.length - line.trimStart().length)}`, width)));
    }
    return lines;
}
function toolLines(document, width, paint) {
    const rows = (0,tool_row/* toolRows */.Q)(document);
    if (rows.length === 0)
        return [];
    const most = (0,verdict/* isQuiet */.rM)(document) ? mostRowsWhenQuiet : mostRows;
    const shown = rows.slice(0, most);
    const scored = shown.some(({ tree }) => (tree ?? 0) > 0);
    const strict = document.policy.judgement === 'rights';
    const columns = [
        { title: 'id' },
        { title: 'tool', most: Math.floor(width / 5) },
        { title: 'did', most: Math.floor(width * (width < 80 ? 0.2 : 0.33)) },
        { title: 'procs', right: true },
        { title: 'expected acts', flexible: true },
        ...(scored
            ? [
                { title: 'own', right: true },
                { title: 'tree', right: true },
            ]
            : strict
                ? [{ title: 'findings', right: true }]
                : [{ title: 'risk', right: true }]),
    ];
    const cells = shown.map(({ id, tool, did, processes, expected, findings, own, tree }) => [
        id,
        tool,
        did,
        (0,number/* count */.U9)(processes),
        actsCell(findings, expected),
        ...(scored ? [(0,number/* points */.WR)(own), (0,number/* points */.WR)(tree)] : strict ? [(0,number/* count */.U9)(findings)] : [(0,number/* points */.WR)(tree)]),
    ]);
    const [title = '', ...body] = (0,layout/* table */.tp)(columns, cells, width);
    const painted = body.map((line, at) => ((shown[at]?.findings ?? 0) > 0 ? paint('yellow', line) : line));
    const more = rows.length > most ? [`and ${(0,number/* count */.U9)(rows.length - most)} more`] : [];
    return ['', paint('dim', title), ...painted, ...more];
}
function actsCell(findings, expected) {
    if (findings === 0)
        return expected;
    const found = (0,number/* many */._d)(findings, 'finding');
    return expected === '' || expected === acts/* onlyReads */.AD ? found : `${found}; ${expected}`;
}
function findingLines(document, width, paint, call) {
    const { open, accepted } = (0,ranking/* dividedFindings */.M)(document);
    const shown = open.length === mostFindings + 1 ? open : open.slice(0, mostFindings);
    const lines = shown.flatMap((one, at) => ['', ...oneFinding(one, at + 1, width, paint, call)]);
    if (open.length > shown.length) {
        const left = open.slice(shown.length);
        const ids = left.slice(0, mostIds).map(({ finding }) => (0,report_escape/* visible */.RK)(finding.id, 60));
        const more = left.length > ids.length ? ` and ${(0,number/* count */.U9)(left.length - ids.length)}` : '';
        const rest = `and ${(0,number/* many */._d)(left.length, 'more finding')}, ${ids.join(', ')}${more}${more === '' ? '' : ' more'}`;
        lines.push('', ...(0,layout/* wrap */.LV)(`${rest}: all of them are in summary.md and result.json`, width));
    }
    for (const { finding } of accepted.slice(0, mostFindings)) {
        lines.push('', ...indented((0,finding_text/* acceptedText */.zs)(finding) ?? '', `${(0,report_escape/* visible */.RK)(finding.id, 60)} `, width));
    }
    if (accepted.length > mostFindings)
        lines.push(`and ${(0,number/* count */.U9)(accepted.length - mostFindings)} more accepted`);
    return lines;
}
function oneFinding({ finding, contribution }, at, width, paint, call) {
    const { headline, who, expected, seen, raised, modified } = (0,finding_text/* findingText */.NK)(finding, 3);
    const tone = finding.severity === 'error' ? 'red' : finding.severity === 'warning' ? 'yellow' : 'dim';
    const head = `${at}. ${finding.severity} ${(0,report_escape/* visible */.RK)(finding.id, 60)}: ${headline}${contribution !== null && contribution > 0 ? ` (adds ${(0,number/* points */.WR)(contribution)})` : ''}`;
    const row = (label, text) => indented(text, `   ${label.padEnd(11)}`, width);
    const accept = finding.accept
        .slice(0, 2000)
        .split('\n', 8)
        .filter((line) => line.trim() !== '');
    return [
        ...(0,layout/* wrap */.LV)(head, width - 3).map((line, n) => paint(tone, n === 0 ? line : `   ${line}`)),
        ...row('who', who),
        ...row('expected', expected),
        ...row('seen', seen),
        ...(raised === undefined ? [] : row('raised', raised)),
        ...(modified === undefined ? [] : row('plug-ins', modified)),
        `   explain    ${call} ${shellWord(finding.id)}`,
        ...accept.map((line, n) => `   ${(n === 0 ? 'accept:' : '').padEnd(11)}${(0,report_escape/* visible */.RK)(line, 400)}`),
    ];
}
/** A text wrapped beside its label, continued under its first letter. */
function indented(text, label, width) {
    const [first = '', ...others] = (0,layout/* wrap */.LV)(text, width - label.length);
    return [label + first, ...others.map((line) => ' '.repeat(label.length) + line)];
}
/** An argument as a shell takes it; what cannot be shown as it is, is quoted with its escapes. */
function shellWord(text) {
    const word = (0,report_escape/* visible */.RK)(text, 200);
    return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
;