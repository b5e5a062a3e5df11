"use strict";
exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 18182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policy: () => (/* binding */ policy),
  policyAnswer: () => (/* binding */ policyAnswer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/checks/acceptances.js + 1 modules
var acceptances = __webpack_require__(62112);
// EXTERNAL MODULE: ./build/policy/checks/check-config.js + 6 modules
var check_config = __webpack_require__(91537);
// EXTERNAL MODULE: ./build/policy/facts/plugin-catalogue.js
var plugin_catalogue = __webpack_require__(44083);
// EXTERNAL MODULE: ./build/policy/language/check.js + 4 modules
var check = __webpack_require__(88755);
// EXTERNAL MODULE: ./build/policy/language/expression.js
var expression = __webpack_require__(83563);
// EXTERNAL MODULE: ./build/policy/language/possible.js + 1 modules
var possible = __webpack_require__(18021);
// EXTERNAL MODULE: ./build/policy/rules/rule.js
var rule = __webpack_require__(61466);
;// CONCATENATED MODULE: ./build/policy/checks/idle-rules.js





/** Rules compared with each other at most: a policy of some hundred rules. */
const MOST_PAIRS = 50_000;
/**
 * Rules that change nothing: whenever one holds, another does whose effect is as strong, and which evidences the same controls.
 * @param packs the packs whose rules hold too
 */
function checkIdleRules({ policy, plugins = [] }, packs) {
    const fields = (0,plugin_catalogue/* factsWith */.Q)(plugins);
    const own = policy.rules.map((rule, index) => ({ rule, index }));
    const others = packs.flatMap(({ rules }) => rules.map((rule) => ({ rule, index: undefined })));
    const all = [...own, ...others].flatMap(({ rule, index }) => {
        const condition = (0,check/* readCondition */.s)(rule.when, fields);
        return 'message' in condition ? [] : [{ rule, index, condition, facts: new Set((0,expression/* factsIn */.P)(condition)) }];
    });
    let pairs = 0;
    return all.flatMap((one) => {
        if (one.index === undefined)
            return [];
        const stronger = all.find((other) => other !== one && mayCover(other, one) && ++pairs < MOST_PAIRS && covers(other, one));
        if (stronger === undefined)
            return [];
        const message = `changes nothing: whenever it holds, ${stronger.rule.id} does, which is as strong; remove it, or make its condition wider`;
        return [{ effect: 'warning', path: ['policy', 'rules', one.index, 'id'], message }];
    });
}
const rank = ({ then }) => rule/* effects */.zb.indexOf(then);
/** What is cheap to see: a rule that covers another is asked wherever that is, is as strong, and names nothing that the other does not. */
function mayCover(other, one) {
    return (rank(other.rule) <= rank(one.rule) &&
        (other.rule.scope === undefined || JSON.stringify(other.rule.scope) === JSON.stringify(one.rule.scope)) &&
        other.rule.judgement === undefined &&
        one.rule.controls.every((control) => other.rule.controls.includes(control)) &&
        [...other.facts].every((fact) => one.facts.has(fact)));
}
/** Whether one rule holds wherever another does. Of two that say the same the later one is idle. */
function covers(other, one) {
    if ((0,possible/* canHold */.gR)((0,possible/* together */.bs)([one.condition, (0,possible/* opposite */.Qv)(other.condition)])))
        return false;
    const later = one.index !== undefined && other.index !== undefined && other.index > one.index;
    return !later || !mayCover(one, other) || (0,possible/* canHold */.gR)((0,possible/* together */.bs)([other.condition, (0,possible/* opposite */.Qv)(one.condition)]));
}

// EXTERNAL MODULE: ./build/policy/config-text.js + 1 modules
var config_text = __webpack_require__(83614);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/policy/named-files.js
var named_files = __webpack_require__(21109);
// EXTERNAL MODULE: ./build/host/evidence/sources/given-files.js
var given_files = __webpack_require__(42412);
;// CONCATENATED MODULE: ./build/host/evidence/check-named-files.js




/**
 * The files that a configuration names and that are not there, cannot be read, or lie where the action does not look.
 * @param base what relative paths begin at
 */
const checkNamedFiles = (config, base) => (0,named_files/* namedFiles */.V)(config).flatMap((file) => {
    const { key, path } = file;
    const place = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(base, path);
    const wrong = fault(file, place);
    if (wrong !== undefined)
        return [{ effect: 'error', path: key, message: wrong }];
    if (!(0,external_node_path_.isAbsolute)(path) && !path.split('/').includes('..'))
        return [];
    const message = `${path} is not read in the action, which has only the files of the repository; name it from the top of it`;
    return [{ effect: 'warning', path: key, message }];
});
function fault({ kind, path }, place) {
    const from = (0,external_node_path_.isAbsolute)(path) ? '' : `, which is looked for as ${place}`;
    let facts;
    try {
        facts = (0,external_node_fs_.statSync)(place);
        if (facts.isDirectory() && !given_files/* FOLDERS */.Y.has(kind))
            return `${path} is a directory; name a file`;
        if (!facts.isDirectory() && !facts.isFile())
            return `${path} is no regular file; name one`;
        if (facts.isDirectory())
            (0,external_node_fs_.readdirSync)(place);
        else
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(place, external_node_fs_.constants.O_RDONLY));
        return undefined;
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return `there is no file ${path}${from}; put it there or correct the path`;
        return `${path} cannot be read (${code ?? message}); give it to who runs this, or correct the path`;
    }
}

// EXTERNAL MODULE: ./build/host/plugins/program.js
var program = __webpack_require__(75077);
;// CONCATENATED MODULE: ./build/host/plugins/check-programs.js


const SCRIPT = '#!';
const ELF = '\x7fELF';
/**
 * Plug-ins whose files are not there, are other ones, or are no programs.
 * @param base what relative paths begin at
 */
const checkPrograms = ({ plugins }, base) => plugins.flatMap(({ command, sha256 }, index) => {
    const refuse = (key, message) => ({
        effect: 'error',
        path: ['plugins', index, key],
        message,
    });
    try {
        const found = (0,program/* programAt */.qN)(command, base);
        const head = Buffer.from(found.bytes.subarray(0, 4)).toString('latin1');
        if (!head.startsWith(SCRIPT) && head !== ELF)
            return [refuse('command', `${command} is no program: it is no ELF file, and no script that begins with #!`)];
        if (found.sha256 === sha256)
            return [];
        return [
            refuse('sha256', `is not that of ${command}, which is ${found.sha256}; look at the file, then write that`),
        ];
    }
    catch (error) {
        const { code, message } = error;
        if (code !== 'ENOENT')
            return [refuse('command', `${command} cannot be read: ${message}`)];
        const from = (0,external_node_path_.isAbsolute)(command) ? '' : ', from the top of the repository';
        return [refuse('command', `there is no file ${command}${from}; put it there or correct the path`)];
    }
});

// EXTERNAL MODULE: ./build/host/standards.js + 5 modules
var host_standards = __webpack_require__(52692);
// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/policy/facts/catalogue.js + 1 modules
var catalogue = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(57914);
;// CONCATENATED MODULE: ./build/report/facts-text.js



const tableWidth = 160;
/** Facts of the policy language as a table: their types, and what they say. Ends with a line feed. */
function factsTable(fields = catalogue/* factFields */.Ae) {
    const rows = (0,catalogue/* listedFacts */.xj)(fields).map(({ path, fact }) => [
        path,
        (0,catalogue/* typeWords */.yL)(fact),
        saysWords(fact.says, (0,catalogue/* rangeWords */.r6)(fact)),
    ]);
    return `${(0,layout/* table */.tp)([{ title: 'fact' }, { title: 'type' }, { title: 'says', flexible: true }], rows, tableWidth).join('\n')}\n`;
}
/** The same as Markdown, for the documentation. */
function factsMarkdown() {
    const rows = listedFacts().map(({ path, fact }) => `| ${markdownCode(path)} | ${typeWords(fact)} | ${saysWords(fact.says, rangeWords(fact)).replaceAll('|', '\\|')} |`);
    return ['| Fact | Type | Says |', '| --- | --- | --- |', ...rows].join('\n');
}
const saysWords = (says, range) => (range === '' ? says : `${says}; ${range}`);
/** The facts of one invocation of a recording, with types and values. Ends with a line feed. */
function factValues(job, subject, fields = catalogue/* factFields */.Ae) {
    const facts = { ...job, ...subject?.facts };
    const rows = (0,catalogue/* listedFacts */.xj)(fields)
        .filter(({ path }) => !path.includes('[]') && (path.split('.')[0] ?? '') in facts)
        .map(({ path, fact }) => [path, (0,catalogue/* typeWords */.yL)(fact), (0,report_escape/* visible */.RK)(JSON.stringify(valueAt(facts, path)), 400)]);
    return `${(0,layout/* table */.tp)([{ title: 'fact' }, { title: 'type' }, { title: 'value', flexible: true }], rows, tableWidth).join('\n')}\n`;
}
/** What a rule sees, as one object: for an engine that decides instead of this one. */
const factObject = (job, { id, parent, facts }) => ({
    schema: 'ironclaw.guard/facts/v1',
    id,
    parent: parent ?? null,
    ...job,
    ...facts,
});
const valueAt = (facts, path) => path.split('.').reduce((at, name) => at[name], facts);

// EXTERNAL MODULE: ./build/host/judge.js + 71 modules
var judge = __webpack_require__(49673);
// EXTERNAL MODULE: ./build/host/manifest-files.js
var manifest_files = __webpack_require__(99435);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/policy-facts.js







/** What `policy facts` prints. @throws UsageError for an invocation that is none */
async function policyFactsText({ directory, invocation, config, json }) {
    const standards = (0,host_standards/* readStandards */.v)(config);
    const fields = (0,plugin_catalogue/* factsWith */.Q)(standards.config.plugins);
    if (directory === undefined)
        return factsTable(fields);
    const manifests = await (0,manifest_files/* readManifests */.P)(standards.config, process.cwd());
    let seen;
    (0,judge/* judgement */._U)(directory, { standards, manifests, facts: (job, subjects) => (seen = { job, subjects }) });
    if (seen === undefined)
        throw new Error('the judgement told no facts');
    const { job, subjects } = seen;
    if (json)
        return subjects.map((subject) => (0,canonical/* canonicalLine */.n)(factObject(job, subject))).join('');
    return factValues(job, chosen(subjects, invocation), fields);
}
function chosen(subjects, wanted) {
    if (wanted === undefined)
        return subjects.toSorted((a, b) => b.facts.risk.own - a.facts.risk.own)[0];
    const found = subjects.find(({ id }) => id === wanted);
    if (found === undefined)
        throw new usage/* UsageError */.e(`there is no invocation \`${wanted}\`; the table and result.json show their ids`);
    return found;
}

// EXTERNAL MODULE: ./build/host/cli/usual-config.js
var usual_config = __webpack_require__(59464);
;// CONCATENATED MODULE: ./build/host/cli/policy.js














/**
 * `policy check [FILE]`, `policy facts [DIR [INVOCATION]]`. Returns the exit status; throws a ConfigError for a configuration with
 * mistakes.
 */
async function policy(args) {
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(args, {
        config: { type: 'string' },
        json: { type: 'boolean', default: false },
    });
    const [verb, first, second, more] = positionals;
    if (verb === 'facts' && more === undefined) {
        const { config, json } = values;
        process.stdout.write(await policyFactsText({ directory: first, invocation: second, config, json }));
        return 0;
    }
    if (verb !== 'check' || second !== undefined || values.json || values.config !== undefined)
        throw new usage/* UsageError */.e('write `policy check [FILE]` or `policy facts [DIR [INVOCATION]] [--config FILE] [--json]`');
    const file = first ?? (0,external_node_path_.join)('.github', 'ironclaw.yml');
    const { warnings, summary } = policyAnswer(file, process.cwd(), new Date().toISOString().slice(0, 10));
    for (const warning of warnings)
        process.stderr.write(`${warning}\n`);
    process.stdout.write(`${summary}\n`);
    return 0;
}
/**
 * Checks a configuration, and the files it names.
 * @param today a date such as 2027-01-31
 * @throws ConfigError with every mistake, and what cannot work, as file:line:column
 */
function policyAnswer(file, cwd, today) {
    const { config, policy: made, packs, at = () => file } = (0,host_standards/* readStandards */.v)(file);
    const extended = packs.packs.filter(({ name }) => made.packs.includes(name));
    const remarks = [
        ...(0,check_config/* checkConfig */.l)(config),
        ...checkIdleRules(config, extended),
        ...(0,acceptances/* checkEnds */.t)(config, today),
        ...checkNamedFiles(config, (0,usual_config/* configBase */.U)(file, cwd)),
        ...checkPrograms(config, (0,usual_config/* configBase */.U)(file, cwd)),
    ];
    const said = (wanted, before) => remarks
        .filter(({ effect }) => effect === wanted)
        .map(({ path, message, offset }) => (0,report_escape/* visible */.RK)(`${at(path, offset)}: ${before}${path.join('.')}: ${message}`, 1000));
    const errors = said('error', '');
    const warnings = said('warning', 'warning: ');
    if (errors.length > 0)
        throw new config_text/* ConfigError */.x([...errors, ...warnings].join('\n'));
    return { warnings, summary: summary((0,report_escape/* visible */.RK)(file), config, warnings.length) };
}
function summary(file, { mode, judgement, threshold, tools, plugins, pipeline, accept, policy: { rules } }, warnings) {
    return [
        `${file}: ${warnings === 0 ? 'good' : `usable, ${(0,number/* many */._d)(warnings, 'warning')}`}; mode ${mode}`,
        judgement === 'rights' ? 'judged by rights, without a score' : `threshold ${threshold}`,
        ...(rules.length === 0 ? [] : [(0,number/* many */._d)(rules.length, 'rule')]),
        (0,number/* many */._d)(tools.length, 'pin'),
        ...(plugins.length === 0 ? [] : [(0,number/* many */._d)(plugins.length, 'plug-in')]),
        (0,number/* many */._d)(pipeline.declared.length, 'declared pipeline'),
        (0,number/* many */._d)(accept.length, 'accepted finding'),
    ].join(', ');
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

/***/ 42412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ FOLDERS),
/* harmony export */   b: () => (/* binding */ givenFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73721);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59331);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79963);






const MiB = 1024 * 1024;
const MAX_FILE = 16 * MiB;
/** KEV and EPSS are one file with everything. */
const MAX_LIST = 64 * MiB;
/** All files of one folder. */
const MAX_FOLDER = 64 * MiB;
const MAX_FILES = 2000;
const MAX_DEPTH = 4;
const MAX_ENTRIES = 20_000;
const FILES = /\.(json|ya?ml)$/i;
/** Kinds of which a directory may hold many. */
const FOLDERS = new Set(['advisory', 'vex', 'manifest', 'manifest-bundle']);
/** Kinds of which one file may hold several, a line each. */
const LINES = new Set(['bundle', 'trusted-root', 'manifest-bundle']);
const AXIS = {
    bundle: 'provenance',
    'trusted-root': 'provenance',
    'registry-keys': 'provenance',
    sbom: 'sbom',
    vex: 'exposure',
    advisory: 'exposure',
    kev: 'exposure',
    epss: 'exposure',
    manifest: 'baseline',
    'manifest-bundle': 'baseline',
};
/**
 * Files the user gave, for a tool or for all: nothing is asked of anybody. A directory gives its *.json, *.yaml and *.yml, in
 * order of name; links in it are passed over.
 *
 * @param files those that are about no tool in particular
 * @param within where they must lie in the end, links resolved: what a change under test names must not be any file root can read
 */
function givenFiles(files, within) {
    return [...new Set(Object.values(AXIS))].map((axis) => ({
        name: 'given files',
        axis,
        questions: (wanted) => {
            const ofAxis = ({ kind }) => AXIS[kind] === axis;
            const about = (subject) => (file) => asked(subject, file, within);
            return [
                ...files.filter(ofAxis).map(about(undefined)),
                ...wanted.flatMap((each) => (each.files ?? []).filter(ofAxis).map(about((0,_wanted_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .e)(each)))),
            ];
        },
    }));
}
function asked(subject, file, within) {
    return { subject: file.subject ?? subject, ask: async (asking) => asking.give(read(file, within)) };
}
function read({ kind, path }, root) {
    const real = resolved(path);
    const within = root && resolved(root);
    if (within !== undefined && !(0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(real, within))
        throw new Error(`${path} leads out of ${within}`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory())
        return { found: [contents(kind, real, path, within)] };
    if (!FOLDERS.has(kind))
        throw new Error(`${path} is a directory; a file was expected`);
    const listing = { files: [], left: 0, entries: 0 };
    list(real, 0, listing);
    const failures = listing.left > 0 ? [`${listing.left} of its entries were passed over`] : [];
    let room = MAX_FOLDER;
    const found = listing.files.flatMap((each) => {
        try {
            if (room < 0)
                throw new Error(`its files have more than the ${MAX_FOLDER} bytes that are read`);
            const content = contents(kind, each, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, each.slice(real.length)), within ?? real);
            room -= content.bytes.length;
            return [content];
        }
        catch (error) {
            failures.push(error.message);
            return [];
        }
    });
    const more = failures.length > 1 ? `, and ${failures.length - 1} more` : '';
    return { found, missed: failures[0] && `${path}: ${failures[0]}${more}` };
}
/** @param source the path as it was given */
function contents(kind, path, source, within) {
    const limit = kind === 'kev' || kind === 'epss' ? MAX_LIST : MAX_FILE;
    const raw = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b$)(path, { bytes: limit, within });
    if (raw === undefined)
        throw new Error(`${path} does not exist`);
    const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipped(raw, path, limit) : raw;
    if (LINES.has(kind))
        (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .requireJsonLines */ .r)(bytes, path);
    return { kind, source, bytes };
}
function gunzipped(bytes, path, limit) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes, { maxOutputLength: limit });
    }
    catch {
        throw new Error(`${path} is compressed data that cannot be read, or more than ${limit} bytes of it`);
    }
}
function list(directory, depth, listing) {
    for (const entry of entries(directory)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name);
        const more = ++listing.entries <= MAX_ENTRIES;
        if (entry.isDirectory() && depth < MAX_DEPTH && more)
            list(path, depth + 1, listing);
        else if (entry.isFile() && !FILES.test(entry.name))
            continue;
        else if (entry.isFile() && listing.files.length < MAX_FILES && more)
            listing.files.push(path);
        else
            listing.left++;
    }
}
function entries(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function resolved(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        throw new Error(`${path} does not exist, or cannot be read`);
    }
}


/***/ }),

/***/ 79963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ requireJsonLines)
/* harmony export */ });
/** Lines that are looked at: bundles of a release rarely have more than a hundred. */
const MAX_LINES = 1000;
/**
 * Checks that a file holds what bundles and trusted roots are: a JSON document, or JSON Lines, as `*.intoto.jsonl` and what
 * `gh attestation download` and `gh attestation trusted-root` write.
 * @throws Error with a sentence when it is neither
 */
function requireJsonLines(bytes, name) {
    const text = Buffer.from(bytes).toString('utf8');
    if (isJson(text))
        return;
    const lines = text.split('\n', MAX_LINES + 1).filter((line) => line.trim() !== '');
    if (lines.length === 0 || lines.length > MAX_LINES || !lines.every(isJson))
        throw new Error(`${name} is neither a JSON document nor up to ${MAX_LINES} lines of JSON`);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 59331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ repositoryOn),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** What the evidence about a tool is filed under: its digest, else its purl, else its path. */
function subjectOf({ path, sha256, purl }) {
    return sha256 !== undefined ? `sha256:${sha256}` : (purl ?? path);
}
/** The repository of a tool on a GitHub server; undefined when it names none there. */
function repositoryOn(server, repository) {
    if (repository === undefined || repository.length > 500)
        return undefined;
    const path = repository.includes('://') ? pathOn(server, repository.replace(/^git\+/, '')) : repository;
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(path?.replace(/\.git$/, '') ?? '') ?? [];
    if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.+$/.test(name))
        return undefined;
    return { owner, name };
}
function pathOn(server, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.host === server.host ? url.pathname.replace(/^\/|\/$/g, '') : undefined;
}


/***/ }),

/***/ 75077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qN: () => (/* binding */ programAt),
/* harmony export */   wl: () => (/* binding */ readPrograms)
/* harmony export */ });
/* unused harmony exports keepPrograms, keptPrograms */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82747);
/* harmony import */ var _evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73721);





const LARGEST = 64 * 1024 * 1024; // bytes
/**
 * Reads the programs of plug-ins and holds them against their digests. Never throws.
 * @param base what relative paths begin at; files named so must lie below it, links resolved, where `apart` is given
 * @param apart directory in which files named by absolute paths may not lie: what a job works on
 */
function readPrograms(plugins, base, apart) {
    return new Map(plugins.map((plugin) => [(0,_evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_3__/* .pluginName */ .N)(plugin), attempt(() => read(plugin, base, apart))]));
}
/** A program and its SHA-256, hex. @throws Error with a sentence when it cannot be read */
function programAt(command, base) {
    const bytes = bytesAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(command) ? command : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, command));
    return { bytes, sha256: sha256Of(bytes) };
}
/**
 * Keeps the programs whose digests are right in a directory, by digest, for another process.
 * @returns sentences about the others
 */
function keepPrograms(directory, programs) {
    mkdirSync(directory, { mode: 0o700 });
    return [...programs].flatMap(([name, program]) => {
        if ('problem' in program)
            return [`the plug-in ${name} will not be asked: ${program.problem}`];
        placeFile(directory, sha256Of(program.bytes), program.bytes);
        return [];
    });
}
/** The programs that were kept in a directory, each held against its digest again. Never throws. */
function keptPrograms(directory, plugins) {
    const missing = 'its program, with this SHA-256, was not there before the first step';
    return new Map(plugins.map((plugin) => {
        const { sha256 } = plugin;
        const found = attempt(() => checked(readPlainFile(join(directory, sha256), { bytes: LARGEST }), sha256, missing));
        return [pluginName(plugin), found];
    }));
}
function read({ command, sha256 }, base, apart) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(command))
        return checked(bytesAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, command), apart === undefined ? undefined : base), sha256);
    if (apart !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(apart) && (0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(command), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(apart)))
        throw new Error(`${command} lies in the workspace; name it from the top of the repository`);
    return checked(bytesAt(command), sha256);
}
function bytesAt(path, within) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    const bytes = (0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)(real, {
        bytes: LARGEST,
        within: within === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(within),
    });
    if (bytes === undefined)
        throw new Error(`${path} is not there`);
    return bytes;
}
function checked(bytes, sha256, missing = 'it is not there') {
    if (bytes === undefined)
        throw new Error(missing);
    const found = sha256Of(bytes);
    if (found !== sha256)
        throw new Error(`its SHA-256 is ${found}, and the configuration names ${sha256}`);
    return bytes;
}
const sha256Of = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
function attempt(what) {
    try {
        return { bytes: what() };
    }
    catch (error) {
        const { code, message, path } = error;
        return { problem: code === 'ENOENT' && path !== undefined ? `there is no file ${path}` : message };
    }
}


/***/ }),

/***/ 21109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* unused harmony export withoutFiles */
/* harmony import */ var _evidence_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85258);

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


/***/ })

};
;