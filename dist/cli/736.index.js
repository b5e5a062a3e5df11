"use strict";
exports.id = 736;
exports.ids = [736];
exports.modules = {

/***/ 72956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ MOST_BYTES),
  bd: () => (/* binding */ ProtocolError),
  lF: () => (/* binding */ parseAnswers)
});

// EXTERNAL MODULE: ./build/evidence/provenance/bounded-json.js
var bounded_json = __webpack_require__(31367);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/evidence/plugins/answer.js

const answer_text = (most) => schemas/* string */.YjP().min(1).max(most);
const about = answer_text(200).meta({ description: 'id of a tool or finding as it was told' });
const aboutAny = answer_text(200).meta({ description: 'id of a tool or finding as it was told, or `job`' });
const factName = schemas/* string */.YjP().regex(/^[a-z][a-z0-9_]{0,39}$/);
const evidence = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('evidence'),
    about: aboutAny,
    text: answer_text(1000).meta({ description: 'what is known, a sentence' }),
    link: answer_text(500)
        .regex(/^https:\/\/\S+$/)
        .optional(),
});
const fact = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('fact'),
    about: aboutAny,
    name: factName.meta({ description: 'as the configuration declares it' }),
    value: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* string */.YjP().max(500)]),
});
const factor = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('factor'),
    about,
    factor: schemas/* number */.aig().positive().meta({
        description: 'multiplies what deviations weigh: of a tool all it makes, of a finding its own; held to 1/4 to 4',
    }),
    reason: answer_text(300),
});
const finding = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('finding'),
    about,
    rule: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    severity: schemas/* enum */.k5n(['warning', 'note']),
    message: answer_text(500),
});
const missing = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('missing'),
    reason: answer_text(300).meta({ description: 'what it could not find out, and why' }),
});
const done = schemas/* strictObject */.rej({ type: schemas/* literal */.euz('done') });
/** One line that a plug-in answers. The last one is `done`. */
const answerSchema = schemas/* discriminatedUnion */.gMt('type', [evidence, fact, factor, finding, missing, done]).meta({
    title: 'IronClaw Guard plug-in: what it answers',
    id: 'https://ironclaw.example/schema/plugin-answer-v1.json',
});

;// CONCATENATED MODULE: ./build/evidence/plugins/parse-answers.js


/** Bytes of one line, and of all that a plug-in says. */
const LONGEST_LINE = 64 * 1024;
const MOST_BYTES = 4 * 1024 * 1024;
/** How many answers of a kind there may be. */
const MOST = {
    evidence: 2000,
    fact: 20_000,
    factor: 4000,
    finding: 100,
    missing: 20,
    done: 1,
};
const LONGEST_QUOTE = 80;
/** What a plug-in said breaks the protocol: a sentence that quotes nothing, since what was said may hold a secret. */
class ProtocolError extends Error {
    name = 'ProtocolError';
    /** The line, or how it begins; empty where none is at fault. */
    line;
    constructor(message, line = '') {
        super(message);
        this.line = line.slice(0, LONGEST_QUOTE);
    }
}
/**
 * The answers of a plug-in, JSON lines that end with `done`.
 * @returns them without `done`
 * @throws ProtocolError for the first line that is none, says what was said already, or is one too many
 */
function parseAnswers(output) {
    const answers = [];
    const counts = new Map();
    const said = new Set();
    let ended = false;
    for (const [index, line] of output.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const refuse = (what) => {
            throw new ProtocolError(`line ${index + 1} of what it said ${what}`, line);
        };
        if (ended)
            refuse('comes after `done`');
        const answer = parsed(line, refuse);
        const count = (counts.get(answer.type) ?? 0) + 1;
        counts.set(answer.type, count);
        if (count > MOST[answer.type])
            refuse(`is one too many: at most ${MOST[answer.type]} of type ${answer.type}`);
        const once = answer.type === 'fact' ? answer.name : answer.type === 'factor' ? '' : undefined;
        if (once !== undefined && 'about' in answer) {
            const key = JSON.stringify([answer.about, answer.type, once]);
            if (said.has(key))
                refuse(`says the same ${answer.type} of the same thing again`);
            said.add(key);
        }
        if (answer.type === 'done')
            ended = true;
        else
            answers.push(answer);
    }
    if (!ended)
        throw new ProtocolError('it ended without saying `done`');
    return answers;
}
function parsed(line, refuse) {
    if (Buffer.byteLength(line) > LONGEST_LINE)
        return refuse(`has more than ${LONGEST_LINE} bytes`);
    let data;
    try {
        data = (0,bounded_json/* parseJson */.q)(line, 'it');
    }
    catch {
        return refuse('is no JSON');
    }
    const found = answerSchema.safeParse(data);
    if (found.success)
        return positive(found.data);
    const [issue] = found.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, LONGEST_QUOTE) || 'the line';
    return refuse(`is no answer: ${place}: ${issue?.message.slice(0, 200)}`);
}
/** JSON has a zero with a sign; what is written of an answer has not. */
const positive = (answer) => answer.type === 'fact' && answer.value === 0 ? { ...answer, value: 0 } : answer;


/***/ }),

/***/ 82747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pluginName),
/* harmony export */   P: () => (/* binding */ pluginSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,39}$/);
/** A plug-in: a program that is asked about a job's tools and findings (`plugins:` of the configuration, design section 7). */
const pluginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: name.optional().meta({
        description: 'what it is called in results and rules: small letters, digits, _ (default: from the name of its file)',
    }),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(4096)
        .meta({ description: 'its file, one executable: a path of the repository from its top, or an absolute one' }),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: 'digest of that file; another one is not run' }),
    args: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000)).max(50).default([]).meta({ description: 'its arguments' }),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/))
        .max(20)
        .default([])
        .meta({ description: 'names of environment variables that it gets; it gets no others' }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)]))
        .refine((facts) => Object.keys(facts).length <= 50, 'at most 50 facts')
        .default({})
        .meta({
        description: 'facts that it may give, and what they are where it gives none; a rule names them plugin.NAME.FACT',
    }),
    budget: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(100)
        .max(20_000)
        .default(10_000)
        .meta({ description: 'longest time that it may take, in milliseconds' }),
    memory: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(16).max(4096).default(512).meta({ description: 'most memory that it may take, in MiB' }),
});
/** What a plug-in is called: its name, else that of its file up to the first dot, in the letters of a name. */
function pluginName({ name: given, command }) {
    if (given !== undefined)
        return given;
    const file = command.slice(command.lastIndexOf('/') + 1).toLowerCase();
    const words = (file.split('.')[0] ?? '').replace(/[^a-z0-9_]/g, '_').slice(0, 40);
    return /^[a-z]/.test(words) ? words : `plugin_${words}`.slice(0, 40);
}


/***/ }),

/***/ 70567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ PROTOCOL)
/* harmony export */ });
/* unused harmony export requestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** The version of the protocol: what a plug-in is told, and what it may answer. */
const PROTOCOL = 'ironclaw.guard/plugin/v1';
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200);
const level = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['verified', 'pinned', 'packaged', 'unknown', 'mismatch']);
const hello = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('hello'),
    protocol: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PROTOCOL),
    guard: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'version of the guard' }),
    plugin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'what the plug-in is called here' }),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ended: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'end of the recording, ISO 8601' }),
        environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    }),
});
const component = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const tool = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tool'),
    id,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    class: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'program or main script, links resolved' }),
    exe: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'the image the kernel ran' }),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'digest of its file' }),
    pure: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().meta({ description: 'false: code ran in its name that is not in its file, as by `node -e`' }),
    identity: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ level, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    attestation: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        fresh: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        builder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    })
        .optional()
        .meta({ description: 'absent: it has none' }),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(component).meta({ description: 'what it is made of, as far as that is known; at most 1,000' }),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'keys of the steps it ran in, at most 50' }),
    invocations: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).meta({ description: 'how often it ran' }),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('finding'),
    id,
    tool: id.meta({ description: 'id of the tool that did it first' }),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note']),
    tactic: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    class: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'key of its step' }),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'what was acted on, at most ten' }),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    accepted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const end = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('end') });
/** One line that a plug-in is told. Keys and types that are not known to it are to be passed over. */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [hello, tool, finding, end]).meta({
    title: 'IronClaw Guard plug-in: what it is told',
    id: 'https://ironclaw.example/schema/plugin-request-v1.json',
});


/***/ }),

/***/ 38191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toldId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The id by which plug-ins are told of a tool. It is made from what the tool is, so that an answer keeps its tool whenever the recording is
 * judged again, and one about another file never becomes one about this; nor does one about a program become one about code that was handed
 * to it (`node -e`).
 */
function toldId({ name, path, exe, digest, imageDigest, interpreter, pure }) {
    const key = JSON.stringify([name, path, exe, digest ?? '', imageDigest ?? '', interpreter ?? '', pure]);
    return `tool-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16)}`;
}


/***/ }),

/***/ 31367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92703);

/** Deepest nesting that is read. Bundles need about ten, SBOMs in them about twenty; recursion in readers stays shallow. */
const deepest = 100;
/**
 * The text of a file of evidence. `most` is its largest size in bytes, `what` names it in messages.
 * Throws an EvidenceError when it is larger or no UTF-8.
 */
function decodeText(bytes, most, what) {
    if (bytes.length > most)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} has ${bytes.length} bytes, expected at most ${most}; split it, or give the right file`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} is no UTF-8 text, expected JSON; if it was fetched compressed, decompress it first`);
    }
}
/** The value of a JSON text. Throws an EvidenceError when it is no JSON or nested more than 100 deep. */
function parseJson(text, what) {
    if (tooDeep(text))
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} is nested more than ${deepest} deep; no such document needs that`);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} is no JSON; give the file as it was published`);
    }
}
function tooDeep(text) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (quoted) {
            if (code === 0x5c)
                at++;
            else if (code === 0x22)
                quoted = false;
        }
        else if (code === 0x22)
            quoted = true;
        else if (code === 0x7b || code === 0x5b) {
            if (++depth > deepest)
                return true;
        }
        else if (code === 0x7d || code === 0x5d)
            depth--;
    }
    return false;
}


/***/ }),

/***/ 92703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ EvidenceError)
/* harmony export */ });
/** Evidence that cannot be read: what was found, what was expected, what to do. */
class EvidenceError extends Error {
    name = 'EvidenceError';
}


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ optionalPositional),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75996);


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

/***/ 3330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plugin: () => (/* binding */ plugin_plugin)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/evidence/plugins/plugin.js
var plugins_plugin = __webpack_require__(82747);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
// EXTERNAL MODULE: ./build/report/plain-yaml.js
var plain_yaml = __webpack_require__(20820);
// EXTERNAL MODULE: ./build/host/plugins/ask.js
var ask = __webpack_require__(69140);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/evidence/plugins/parse-answers.js + 1 modules
var parse_answers = __webpack_require__(72956);
// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/host/plugins/run-plugin.js + 4 modules
var run_plugin = __webpack_require__(4306);
// EXTERNAL MODULE: ./build/evidence/plugins/request.js
var request = __webpack_require__(70567);
// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/host/plugins/sample-job.js


const digest = (digit) => digit.repeat(64);
/** A tool of the sample. */
const tool = (id, given) => ({
    type: 'tool',
    id,
    exe: given.path,
    pure: true,
    identity: { level: 'unknown', reason: 'nothing vouches for it' },
    components: [],
    steps: ['build'],
    invocations: 1,
    ...given,
});
const finding = (id, of, given) => ({
    type: 'finding',
    id,
    tool: of,
    rule: 'new-host',
    kind: 'deviation',
    severity: 'warning',
    tactic: 'network',
    class: 'new-host',
    step: 'build',
    message: 'connected to files.example:443',
    targets: ['files.example:443'],
    count: 1,
    accepted: false,
    ...given,
});
/** What a plug-in is told first. */
const hello = (plugin) => ({
    type: 'hello',
    protocol: request/* PROTOCOL */.n,
    guard: version/* GUARD_VERSION */.h,
    plugin,
    job: {
        ended: '2026-01-31T12:00:00.000Z',
        environment: 'github-hosted',
        repository: 'octo/demo',
        workflow: 'build',
        job: 'build',
        event: 'push',
        ref: 'refs/heads/main',
        fork: false,
    },
});
/** Tools as a job has them, one of them with texts that no job should have. */
const sampleTools = [
    tool('tool-0000000000000001', {
        name: 'npm',
        version: '10.8.2',
        purl: 'pkg:npm/npm@10.8.2',
        class: 'package-manager',
        path: '/usr/local/lib/node_modules/npm/bin/npm-cli.js',
        exe: '/usr/local/bin/node',
        sha256: digest('a'),
        identity: { level: 'packaged', reason: 'npm has it' },
        components: [{ name: 'semver', version: '7.6.0', purl: 'pkg:npm/semver@7.6.0' }],
        invocations: 2,
    }),
    tool('tool-0000000000000002', {
        name: 'deploy',
        path: '/usr/local/bin/deploy',
        sha256: digest('b'),
        attestation: { verified: true, fresh: true, repository: 'https://github.com/acme/deploy' },
        steps: ['build', 'deploy'],
    }),
    tool('tool-0000000000000003', {
        name: '\u001b[31m"; \u202e\u0000 ‮'.padEnd(500, '%'),
        path: `/tmp/${'…/'.repeat(200)}\n\r::error::x`,
        pure: false,
    }),
];
/** Findings as a job has them: a deviation, an invariant, and one with hostile texts. */
const sampleFindings = [
    finding('new-host-00000001', 'tool-0000000000000001', {}),
    finding('runner-memory-00000002', 'tool-0000000000000003', {
        rule: 'runner-memory',
        kind: 'invariant',
        severity: 'error',
        tactic: 'invariant',
        class: 'runner-memory',
        message: "read the runner's memory",
        targets: ['/proc/1/mem'],
    }),
    finding('create-tmp-00000003', 'tool-0000000000000003', {
        rule: 'create-tmp',
        tactic: 'execution',
        class: 'create-tmp',
        message: '\u001b[2J \u2028 ```'.repeat(40),
        targets: Array.from({ length: 10 }, (_, at) => `/tmp/${'"\\'.repeat(100)}${at}`),
        count: 4000,
    }),
];
/** As many tools and findings as a plug-in is ever told of. */
const manyTools = (count) => Array.from({ length: count }, (_, at) => tool(`tool-${at.toString(16).padStart(16, '0')}`, { name: `t${at}`, path: `/usr/bin/t${at}`, sha256: digest('c') }));

;// CONCATENATED MODULE: ./build/host/plugins/conformance.js






/** Tools that a plug-in is told of at once in the trial of many. */
const MANY = 2000;
const MOST_WORDS = 400; // characters
const end = { type: 'end' };
/**
 * Tries a plug-in with everything the protocol allows, one run each: a job in which nothing ran, tools and findings with hostile texts, keys
 * and types that are new, another order, many tools, and an input that ends too early.
 */
async function* trials(plugin) {
    const begin = hello(plugin.name);
    const sample = [begin, ...sampleTools, ...sampleFindings, end];
    yield trial('a job in which nothing ran', plugin, [begin, end], []);
    const known = [...sampleTools, ...sampleFindings].map(({ id }) => id);
    const first = await trial('tools and findings, some with hostile texts', plugin, sample, known);
    yield first;
    const told = [
        { ...begin, novelty: { deep: [1] } },
        { type: 'novelty', id: 'x' },
        ...[...sampleTools, ...sampleFindings].map((one) => ({ ...one, novelty: null })),
        end,
    ];
    yield compared(await trial('keys and types that it does not know', plugin, told, known), first);
    const turned = [begin, ...[...sampleFindings].reverse(), ...[...sampleTools].reverse(), end];
    yield compared(await trial('the same in another order', plugin, turned, known), first);
    const many = manyTools(MANY);
    yield trial(`${MANY} tools`, plugin, [begin, ...many, end], many.map(({ id }) => id));
    yield cutShort(plugin, [begin, ...sampleTools]);
}
async function trial(what, plugin, told, known) {
    const begun = performance.now();
    const { output, failure, words } = await (0,run_plugin/* runPlugin */.b)({ ...plugin, input: told.map(canonical/* canonicalLine */.n).join('') });
    const milliseconds = Math.round(performance.now() - begun);
    const said = (0,ask/* saying */.i)(words.trim().slice(-MOST_WORDS));
    if (failure !== undefined)
        return { what, milliseconds, faults: [`${failure}${said}`], answers: [] };
    try {
        const answers = (0,parse_answers/* parseAnswers */.lF)(output);
        return { what, milliseconds, answers, faults: strangers(answers, known) };
    }
    catch (error) {
        if (!(error instanceof parse_answers/* ProtocolError */.bd))
            throw error;
        const line = error.line === '' ? '' : `: ${error.line}`;
        return { what, milliseconds, faults: [`${error.message}${line}`], answers: [] };
    }
}
/** Answers about what it was not told of. */
function strangers(answers, known) {
    const ids = new Set([...known, 'job']);
    const about = answers.flatMap((one) => ('about' in one && !ids.has(one.about) ? [one.about] : []));
    return [...new Set(about)]
        .slice(0, 3)
        .map((id) => `it answers about ${JSON.stringify(id)}, which it was not told of`);
}
/** The trial, with a fault where it says otherwise than another that should have the same answers. */
function compared(one, other) {
    const same = (0,external_node_util_.isDeepStrictEqual)(sorted(one.answers), sorted(other.answers));
    if (one.faults.length > 0 || other.faults.length > 0 || same)
        return one;
    return { ...one, faults: ['it answers otherwise than to the same tools and findings before'] };
}
const sorted = (answers) => answers.map((one) => JSON.stringify(one)).sort();
/** Input that ends before `end`: how it ends is its own matter, as long as it does. */
async function cutShort(plugin, told) {
    const begun = performance.now();
    const { failure } = await (0,run_plugin/* runPlugin */.b)({ ...plugin, input: told.map(canonical/* canonicalLine */.n).join('') });
    const late = failure?.startsWith('it did not end within') === true ? [failure] : [];
    return {
        what: 'input that ends too early',
        milliseconds: Math.round(performance.now() - begun),
        faults: late,
        answers: [],
    };
}

// EXTERNAL MODULE: ./build/host/plugins/program.js
var program = __webpack_require__(75077);
// EXTERNAL MODULE: ./build/host/plugins/unused-user.js
var unused_user = __webpack_require__(47775);
// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/plugin.js












/** What a fact is where a plug-in says nothing, by its type: to be chosen by whoever writes the configuration. */
const DEFAULTS = { boolean: false, number: 0, string: '' };
/** `plugin test [--env NAME]... [--] COMMAND [ARG...]`. Returns the exit status: 3 when the plug-in does not keep the protocol. */
async function plugin_plugin([verb = '', ...args]) {
    const how = 'write `plugin test [--env NAME]... -- COMMAND [ARG...]`';
    if (verb !== 'test')
        throw new usage/* UsageError */.e(how);
    const dashes = args.indexOf('--');
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(dashes < 0 ? args : args.slice(0, dashes), {
        env: { type: 'string', multiple: true, default: [] },
    });
    const [command, ...given] = [...positionals, ...(dashes < 0 ? [] : args.slice(dashes + 1))];
    if (command === undefined || (dashes >= 0 && positionals.length > 0))
        throw new usage/* UsageError */.e(how);
    const { bytes, sha256 } = programToTry(command);
    const settings = plugins_plugin/* pluginSchema */.P.parse({ command, sha256, args: given, env: values.env });
    const { budget, memory } = settings;
    const tried = {
        ...{ name: (0,plugins_plugin/* pluginName */.N)(settings), bytes, command, args: given, budget, memory, place: undefined },
        env: (0,ask/* environmentOf */.p7)(settings, process.env),
        user: process.geteuid?.() === 0 ? (0,unused_user/* unusedUser */.o)(new Set()) : undefined,
    };
    process.stdout.write(`plug-in ${tried.name}, SHA-256 ${sha256}\n`);
    const done = [];
    for await (const one of trials(tried)) {
        done.push(one);
        process.stdout.write(trialLines(one));
    }
    const failed = done.filter(({ faults }) => faults.length > 0).length;
    if (failed > 0) {
        process.stdout.write(`${(0,number/* many */._d)(failed, 'trial')} of ${done.length} failed: docs/plugins.md has the protocol\n`);
        return cli_status/* status */.h5.refused;
    }
    process.stdout.write(`It keeps the protocol. For .github/ironclaw.yml:\n\n${entry(settings, done)}`);
    return 0;
}
/** @throws UsageError when there is no such file */
function programToTry(command) {
    try {
        return (0,program/* programAt */.qN)(command, process.cwd());
    }
    catch (error) {
        throw new usage/* UsageError */.e(`${command} cannot be tried: ${error.message}`);
    }
}
function trialLines({ what, faults, milliseconds, answers }) {
    const kinds = [...new Set(answers.map(({ type }) => type))].sort();
    const said = kinds.map((kind) => `${answers.filter(({ type }) => type === kind).length} ${kind}`).join(', ');
    const head = `${faults.length > 0 ? 'FAIL' : 'ok  '}  ${what}: ${said === '' ? '' : `${said}, `}${milliseconds} ms\n`;
    return head + faults.map((fault) => `      ${(0,report_escape/* visible */.RK)(fault, 400)}\n`).join('');
}
/** The entry of a configuration that names the plug-in, with the facts that it gave. */
function entry(settings, done) {
    const { command, sha256, args, env } = settings;
    const answers = done.flatMap((one) => one.answers);
    const facts = answers.flatMap((one) => one.type === 'fact' ? [[one.name, DEFAULTS[typeof one.value]]] : []);
    const plugins = [
        {
            command,
            sha256,
            ...(args.length === 0 ? {} : { args }),
            ...(env.length === 0 ? {} : { env }),
            ...(facts.length === 0 ? {} : { facts: Object.fromEntries(facts) }),
        },
    ];
    return (0,plain_yaml/* plainYaml */.g)(new dist/* Document */.yo({ plugins }));
}


/***/ }),

/***/ 73721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   b$: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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

/***/ 51139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ki: () => (/* binding */ Redaction),
  JF: () => (/* binding */ masksOf),
  Rf: () => (/* binding */ withoutQuoted)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/events/redact.js
/**
 * Takes secrets out of argument lists before they reach a recording (design section 10). Every rule marks ranges of the
 * original text; the ranges are joined and replaced at once, so that no rule sees another's marks. All scans are linear
 * in the text.
 */
/** Masks shorter than this occur by chance. */
const MIN_MASK = 8;
/**
 * Tokens that announce themselves. Prefixes as published by the issuers: GitHub, GitLab, npm, PyPI, AWS, Slack, Stripe,
 * OpenAI and Anthropic, Google, DigitalOcean, Vault, SendGrid, Shopify, Grafana, Docker; then JSON web tokens.
 */
const TOKENS = new RegExp(`(?<![A-Za-z0-9])(?:${[
    '(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|xox[abeoprs]-|[sr]k_(?:live|test)_|sk-|dop_v1_|hv[sb]\\.|shp(?:at|ss|ca)_|glsa_|dckr_pat_)[A-Za-z0-9_\\-.]{16,}',
    'A[KS]IA[A-Z0-9]{16}',
    'AIza[A-Za-z0-9_\\-]{35}',
    'ya29\\.[A-Za-z0-9_\\-]{20,}',
    'SG\\.[A-Za-z0-9_\\-]{16,}\\.[A-Za-z0-9_\\-]{16,}',
    // The second look-behind keeps `eyJ-eyJ-...` linear.
    '(?<![A-Za-z0-9_\\-])eyJ[A-Za-z0-9_\\-]{8,}\\.eyJ[A-Za-z0-9_\\-]{8,}\\.[A-Za-z0-9_\\-]*',
].join('|')})`, 'g');
/** Last words of a name that mean a secret. */
const SECRET_WORDS = /^(?:pass|password|passwd|passphrase|passcode|pwd|pat|secret|secrets|token|tokens|credential|credentials|auth|apikey|authtoken|accesstoken|accesskey|secretkey|privatekey)$/;
/** Words that make a following `key` a secret. */
const KEY_OWNERS = /^(?:api|access|secret|private|auth|account|signing|encryption|deploy|license)$/;
/** Does a name such as `--db-password`, `_authToken` or `AWS_SECRET_ACCESS_KEY` name a secret? */
function isSecretName(name) {
    const words = name
        .slice(-80)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    const last = words.at(-1) ?? '';
    return SECRET_WORDS.test(last) || (last === 'key' && KEY_OWNERS.test(words.at(-2) ?? ''));
}
/**
 * Replaces what looks like a credential, and every mask.
 * @param argv the arguments as executed
 * @param masks secrets known by value; those shorter than 8 characters are ignored
 * @param hash a salted digest of a secret, fit to print
 * @returns the arguments with each secret written `<redacted:HASH>`, and whether there was one
 */
function redactArguments(argv, masks, hash) {
    const program = (argv[0] ?? '').slice((argv[0] ?? '').lastIndexOf('/') + 1);
    const known = [...masks].filter((mask) => mask.length >= MIN_MASK);
    let redacted = false;
    const clean = argv.map((argument, i) => {
        const ranges = [
            ...maskRanges(argument, known),
            ...shapeRanges(argument),
            ...placeRanges(argument, i > 0 ? argv[i - 1] : undefined, program),
        ];
        if (ranges.length === 0)
            return argument;
        redacted = true;
        return replace(argument, ranges, hash);
    });
    return { argv: clean, redacted };
}
/**
 * The same for options in one text, as a variable of the environment holds them: by what stands in it as in a script, and word by word as
 * in a list of arguments.
 */
function redactSetting(text, masks, hash) {
    const [, , script = ''] = redactArguments(['sh', '-c', text], masks, hash).argv;
    const parts = script.split(/(\s+)/);
    const { argv } = redactArguments(parts.filter((_, index) => index % 2 === 0), masks, hash);
    return parts.map((part, index) => (index % 2 === 0 ? argv[index / 2] : part)).join('');
}
function replace(text, ranges, hash) {
    ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let out = '';
    let at = 0;
    for (let i = 0; i < ranges.length;) {
        const from = ranges[i][0];
        let to = ranges[i][1];
        for (i++; i < ranges.length && ranges[i][0] < to; i++)
            to = Math.max(to, ranges[i][1]);
        out += `${text.slice(at, from)}<redacted:${hash(text.slice(from, to))}>`;
        at = to;
    }
    return out + text.slice(at);
}
function* maskRanges(text, masks) {
    for (const mask of masks) {
        for (let at = text.indexOf(mask); at >= 0; at = text.indexOf(mask, at + mask.length))
            yield [at, at + mask.length];
    }
}
/** Secrets known by their shape, wherever they stand. */
function* shapeRanges(text) {
    for (const match of text.matchAll(TOKENS))
        yield [match.index, match.index + match[0].length];
    for (let at = text.indexOf('-----BEGIN '); at >= 0;) {
        const end = text.indexOf('-----END ', at);
        const to = end < 0 ? text.length : Math.min(text.length, lineEnd(text, end));
        if (text.slice(at, at + 60).includes('PRIVATE KEY'))
            yield [at, to];
        at = text.indexOf('-----BEGIN ', to);
    }
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
        const from = at + 3;
        const authority = text.slice(from, stop(text, from, URL_END));
        const sign = authority.lastIndexOf('@');
        const colon = authority.indexOf(':');
        if (colon >= 0 && colon + 1 < sign)
            yield [from + colon + 1, from + sign];
        else if (colon < 0 && sign >= MIN_USER_TOKEN)
            yield [from, from + sign];
    }
}
/** A user name without password this long is a token (`https://TOKEN@host`). */
const MIN_USER_TOKEN = 20;
const URL_END = /[\s/?#"'<>\\]/;
const VALUE_END = /[\s"'`;&|)]/;
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** The first index from `from` on at which a character of the class stands, else the end. */
function stop(text, from, end) {
    let i = from;
    while (i < text.length && !end.test(text[i]))
        i++;
    return i;
}
/** Secrets known by what stands before them: an option, an assignment, a header. */
function* placeRanges(text, before, program) {
    if (before !== undefined && text !== '')
        yield* afterOption(text, before, program);
    if (text.startsWith('-u') && text.length > 2 && program === 'curl')
        yield* redact_password(text, 2);
    if (/^-p./.test(text) && /^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/.test(program))
        yield [2, text.length];
    yield* assignments(text, before === '-c' || before === '-ec' || before === '-lc' || before === '-e');
    let to = 0;
    for (const match of text.matchAll(/authorization["']?[ \t]*[:=][ \t]*/gi)) {
        const from = match.index + match[0].length;
        if (match.index < to)
            continue;
        to = Math.min(lineEnd(text, from), stop(text, from, /["']/));
        if (to > from && text[from] !== '$')
            yield [from, to];
    }
}
function* afterOption(text, before, program) {
    const option = before.startsWith('-') && !before.includes('=');
    if (option && before.startsWith('--') && isSecretName(before) && !text.startsWith('-'))
        yield [0, text.length];
    if (before === '-u' || before === '--user' || before === '--proxy-user' || before === '-U')
        yield* redact_password(text, 0);
    if (before === '-p' && program === 'sshpass')
        yield [0, text.length];
    if (before === '-H' || before === '--header')
        yield* header(text);
}
/** `user:password`; a pair of numbers is a user and a group. */
function* redact_password(text, from) {
    const colon = text.indexOf(':', from);
    if (colon < 0 || colon + 1 >= text.length || /^\d+:\d+$/.test(text.slice(from)))
        return;
    yield [colon + 1, text.length];
}
/** `Name: value` with a name that means a secret. */
function* header(text) {
    const colon = text.indexOf(':');
    if (colon <= 0 || !isSecretName(text.slice(0, colon)))
        return;
    let from = colon + 1;
    while (text[from] === ' ')
        from++;
    if (from < text.length)
        yield [from, text.length];
}
/**
 * `name=value` and `"name": "value"` with a name that means a secret. In a shell script a value ends where a word ends;
 * as an argument of its own it is all the rest. A variable's name (`$TOKEN`) is no secret.
 */
function* assignments(text, script) {
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (c === '=' || c === ':') {
            const quoted = c === ':' && (text[i - 1] === '"' || text[i - 1] === "'");
            const name = text.slice(Math.max(start, i - 80), quoted ? i - 1 : i);
            if ((c === '=' || quoted) && isSecretName(name)) {
                const around = start > 0 && (text[start - 1] === '"' || text[start - 1] === "'") ? text[start - 1] : undefined;
                const word = script || quoted || (start > 0 && !text.startsWith('-'));
                const range = around !== undefined && !quoted ? enclosed(text, i + 1, around) : valueRange(text, i + 1, word);
                if (range !== undefined) {
                    yield* word ? [range] : betweenNames(text, range);
                    i = range[1] - 1;
                }
            }
            start = i + 1;
        }
        else if (c === ' ' || c === '\n' || c === '\t' || c === '&' || c === '?' || c === ',' || c === '{' || c === ';')
            start = i + 1;
        else if ((c === '"' || c === "'") && start === i)
            start = i + 1;
    }
}
/** A variable of an environment that goes on after another's value. */
const NEXT_NAME = /[\s&;][A-Z_][A-Z0-9_]*=/g;
/** A value that is the rest of an argument may be followed by further variables: their names stay, and nothing else. */
function* betweenNames(text, [from, to]) {
    let at = from;
    for (const { index, 0: name } of text.slice(from, to).matchAll(NEXT_NAME)) {
        if (from + index > at)
            yield [at, from + index];
        at = from + index + name.length;
    }
    if (to > at)
        yield [at, to];
}
/** The rest of `"name=value"`, up to the quote that opened before the name. */
function enclosed(text, from, quote) {
    const end = text.indexOf(quote, from);
    const to = end < 0 ? text.length : end;
    return to > from && text[from] !== '$' ? [from, to] : undefined;
}
function valueRange(text, from, word) {
    let at = from;
    while (word && text[at] === ' ')
        at++;
    const quote = text[at];
    if (quote === '"' || quote === "'") {
        const end = text.indexOf(quote, at + 1);
        const to = end < 0 ? text.length : end;
        return to > at + 1 && text[at + 1] !== '$' ? [at + 1, to] : undefined;
    }
    const to = word ? stop(text, at, VALUE_END) : text.length;
    return to > at && quote !== '$' ? [at, to] : undefined;
}

;// CONCATENATED MODULE: ./build/host/redaction.js



/** Names of environment variables whose values are secrets; AUTHOR and AUTHORITY are none. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|API_?KEY|AUTH(?!OR)/i;
/** Shorter values would hide ordinary text wherever they occur. */
const MIN_LENGTH = 8;
const MAX_MASKS = 1000;
/**
 * The values that must not reach a recording: those of secretly named variables, each line of them on its own. A path that
 * exists (a key file's, the agent's socket) is not a secret but the place of one, which must stay readable.
 */
function masksOf(env) {
    const masks = new Set();
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || !SECRET_NAME.test(name) || isPath(value))
            continue;
        for (const line of [value, ...value.split('\n')]) {
            if (line.trim().length >= MIN_LENGTH && masks.size < MAX_MASKS)
                masks.add(line.trim());
        }
    }
    return masks;
}
/** Replaces secrets by a hash, salted for each recording with a salt nobody keeps: equal secrets stay equal within it. */
class Redaction {
    #masks;
    /** Longest first, so that a mask inside another leaves nothing of it standing. */
    #ordered;
    /** As they stand in JSON: one look at an event's line tells whether there is anything to do. */
    #escaped;
    #salt = (0,external_node_crypto_.randomBytes)(32);
    #hash = (secret) => (0,external_node_crypto_.createHmac)('sha256', this.#salt).update(secret).digest('hex').slice(0, 12);
    constructor(masks) {
        this.#masks = masks;
        this.#ordered = [...masks].sort((a, b) => b.length - a.length);
        this.#escaped = this.#ordered.map((mask) => JSON.stringify(mask).slice(1, -1));
    }
    /** A draft without secrets: the arguments and the environment of an exec by their form too, every other text by the masks. */
    draft(draft) {
        const clean = draft.kind === 'process.exec' ? this.#exec(draft) : draft;
        const text = this.#escaped.length === 0 ? '' : JSON.stringify(clean);
        return this.#escaped.some((mask) => text.includes(mask)) ? this.value(clean) : clean;
    }
    #exec(draft) {
        const { argv, redacted } = redactArguments(draft.argv, this.#masks, this.#hash);
        const clean = draft.env === undefined ? draft : { ...draft, env: this.#environment(draft.env) };
        return redacted ? { ...clean, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] } : clean;
    }
    /** Options that a variable hands to a program hold what arguments hold. */
    #environment(env) {
        const secretless = (value) => redactSetting(value, this.#masks, this.#hash);
        return Object.fromEntries(Object.entries(env).map(([key, value]) => [key, secretless(value)]));
    }
    /** A list of arguments without secrets. */
    arguments(argv) {
        return redactArguments([...argv], this.#masks, this.#hash).argv;
    }
    /** A text without masked values. */
    text(text) {
        let clean = text;
        for (const mask of this.#ordered) {
            if (clean.includes(mask))
                clean = clean.replaceAll(mask, () => `<redacted:${this.#hash(mask)}>`);
        }
        return clean;
    }
    /** JSON-like data with every text (keys too) without masked values; what holds none is returned as it is. */
    value(data) {
        if (typeof data === 'string')
            return this.text(data);
        if (Array.isArray(data))
            return unchanged(data, data.map((item) => this.value(item)));
        if (typeof data !== 'object' || data === null)
            return data;
        let changed = false;
        const entries = Object.entries(data).map(([key, value]) => {
            const clean = [this.text(key), this.value(value)];
            changed ||= clean[0] !== key || clean[1] !== value;
            return clean;
        });
        return changed ? Object.fromEntries(entries) : data;
    }
}
/** A line of a trace fit to be shown: what stands in quotes may hold anything, so it goes. */
function withoutQuoted(line) {
    return line.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '"…"');
}
function unchanged(before, after) {
    return after.some((item, index) => item !== before[index]) ? after : before;
}
function isPath(value) {
    return value.startsWith('/') && !value.includes('\n') && (0,external_node_fs_.existsSync)(value);
}


/***/ }),

/***/ 95147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** SHA-256 of a text's UTF-8 or of bytes, in hex. */
const sha256Of = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 81440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
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


/***/ }),

/***/ 20820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ plainYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94963);


/**
 * A document as YAML that shows what it holds: a text with line feeds stays on one line, and what a terminal or a reader could
 * be misled by is escaped as YAML escapes it, so that the same text is read back.
 */
function plainYaml(document, options = {}) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, node) => {
            if (typeof node.value === 'string' && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .hides */ .A2)(node.value))
                node.type = 'QUOTE_DOUBLE';
        },
    });
    const text = document.toString({
        lineWidth: 0,
        flowCollectionPadding: true,
        doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
        ...options,
    });
    return text.split('\n').map(escaped).join('\n');
}
/** Of hidden characters YAML itself escapes the controls; the others stand in double quotes only. */
const escaped = (line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHidden */ .OR)(line, (code) => `\\U${code.toString(16).padStart(8, '0')}`);


/***/ }),

/***/ 95705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ requestsFor),
/* harmony export */   d: () => (/* binding */ toldOf)
/* harmony export */ });
/* harmony import */ var _evidence_plugins_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70567);
/* harmony import */ var _evidence_plugins_told_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38191);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94963);



/** Tools and findings that a plug-in is told of, and what of each; what is more is left out and said. */
const mostTools = 2000;
const mostFindings = 2000;
const mostComponents = 1000;
const mostSteps = 50;
const longest = 1000; // characters of a text
/** The tools that ran, each file once, and what was found, for plug-ins: the same in every judgement of a recording with the same profiles. */
function toldOf({ recording, invocations, dossiers, findings }) {
    const groups = new Map();
    const ids = new Map();
    const made = new Set(findings.map(({ invocation }) => invocation));
    for (const invocation of invocations) {
        if (invocation.hop && !made.has(invocation.id))
            continue;
        const id = (0,_evidence_plugins_told_id_js__WEBPACK_IMPORTED_MODULE_1__/* .toldId */ .f)(invocation.tool);
        ids.set(invocation.id, id);
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [invocation]);
        else
            group.push(invocation);
    }
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    const { context, anchor, end, guard } = recording;
    const { environment, repository, workflow, job, event, ref, fork } = context;
    const ended = new Date(Number((BigInt(anchor) + BigInt(end)) / 1000000n)).toISOString();
    return {
        guard: guard.version,
        job: present({ ended, environment, repository, workflow, job, event, ref, fork }),
        tools: sorted.slice(0, mostTools).map(([id, group]) => toolOf(id, group, dossiers)),
        findings: findings
            .slice(0, mostFindings)
            .map((finding) => findingOf(finding, ids.get(finding.invocation) ?? ''))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        first: new Map(sorted.flatMap(([id, [invocation]]) => (invocation === undefined ? [] : [[id, invocation]]))),
        leftOut: [...leftOut(sorted.length, mostTools, 'tools'), ...leftOut(findings.length, mostFindings, 'findings')],
    };
}
/** The lines that a plug-in is told. */
const requestsFor = ({ guard, job, tools, findings }, plugin) => [
    { type: 'hello', protocol: _evidence_plugins_request_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .n, guard, plugin, job },
    ...tools,
    ...findings,
    { type: 'end' },
];
const leftOut = (all, most, what) => all > most ? [`plug-ins were told of ${most} of ${all} ${what}`] : [];
function toolOf(id, group, dossiers) {
    const [first] = group;
    const { tool } = first;
    const { identity, provenance, freshness, components } = dossiers.of(tool);
    const { claims } = provenance;
    const steps = [...new Set(group.map(({ step }) => step.key))].sort();
    return {
        type: 'tool',
        id,
        ...present({
            name: tool.name,
            version: tool.version ?? identity.package?.version,
            purl: identity.package?.purl ?? tool.purl,
            class: tool.class,
            path: cut(tool.path),
            exe: cut(tool.exe),
            sha256: identity.sha256,
        }),
        pure: tool.pure,
        identity: { level: identity.level, reason: cut(identity.reason) },
        ...(provenance.present
            ? {
                attestation: present({
                    verified: provenance.verified,
                    fresh: provenance.verified && freshness.fresh,
                    repository: claims?.source,
                    ref: claims?.ref,
                    commit: claims?.commit,
                    builder: claims?.builder,
                }),
            }
            : {}),
        components: components
            .slice(0, mostComponents)
            .map(({ name, version, purl }) => present({ name: cut(name), version, purl })),
        steps: steps.slice(0, mostSteps),
        invocations: group.length,
    };
}
const findingOf = ({ seen, ...finding }, tool) => ({
    type: 'finding',
    id: finding.id,
    tool,
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    tactic: finding.tactic,
    class: finding.class,
    step: finding.step.key,
    message: cut(seen.what),
    targets: seen.targets.map(cut),
    count: seen.count,
    accepted: finding.accepted !== undefined,
});
const cut = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cutMiddle */ .it)(text, longest);
/** An object without the keys that have no value. */
function present(object) {
    const entries = Object.entries(object).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}


/***/ })

};
;