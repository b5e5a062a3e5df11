"use strict";
exports.id = 768;
exports.ids = [768];
exports.modules = {

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

/***/ 67768:
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
var check_config = __webpack_require__(92508);
// EXTERNAL MODULE: ./build/policy/facts/plugin-catalogue.js
var plugin_catalogue = __webpack_require__(44083);
// EXTERNAL MODULE: ./build/policy/language/check.js + 3 modules
var check = __webpack_require__(65579);
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

// EXTERNAL MODULE: ./build/host/shared-packs.js
var shared_packs = __webpack_require__(8330);
// EXTERNAL MODULE: ./build/host/standards.js + 6 modules
var host_standards = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/report/facts-text.js
var facts_text = __webpack_require__(50097);
// EXTERNAL MODULE: ./build/host/export.js + 3 modules
var host_export = __webpack_require__(53699);
// EXTERNAL MODULE: ./build/host/manifest-files.js
var manifest_files = __webpack_require__(99435);
// EXTERNAL MODULE: ./build/host/cli/pack-texts.js
var pack_texts = __webpack_require__(88711);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/policy-facts.js







/** What `policy facts` prints. @throws UsageError for an invocation that is none */
async function policyFactsText({ directory, invocation, config, json }) {
    const standards = (0,host_standards/* readStandards */.v)(config, undefined, (0,pack_texts/* packTexts */.y)(config, directory));
    const fields = (0,plugin_catalogue/* factsWith */.Q)(standards.config.plugins);
    if (directory === undefined)
        return (0,facts_text/* factsTable */.wd)(fields);
    const manifests = await (0,manifest_files/* readManifests */.P)(standards.config, process.cwd());
    if (json)
        return [...(0,host_export/* exported */.ES)(directory, 'facts', [], { standards, manifests })].join('');
    const { job, subjects } = (0,host_export/* askedFacts */._x)(directory, { standards, manifests });
    return (0,facts_text/* factValues */.H1)(job, chosen(subjects, invocation), fields);
}
function chosen(subjects, wanted) {
    if (wanted === undefined)
        return subjects.toSorted((a, b) => b.facts.risk.own - a.facts.risk.own)[0];
    const found = subjects.find(({ id }) => id === wanted);
    if (found === undefined)
        throw new usage/* UsageError */.e(`there is no invocation \`${wanted}\`; the table and result.json show their ids`);
    return found;
}

// EXTERNAL MODULE: ./build/policy/rules/shared-pack.js
var shared_pack = __webpack_require__(93019);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/host/evidence/http/address.js
var address = __webpack_require__(13803);
// EXTERNAL MODULE: ./build/host/evidence/sources/github-api.js
var github_api = __webpack_require__(46773);
// EXTERNAL MODULE: ./build/host/evidence/sources/json-answer.js
var json_answer = __webpack_require__(49772);
;// CONCATENATED MODULE: ./build/host/action/repository-files.js




/** Bytes of one file, and files of one directory. */
const MAX_FILE = 16 * 1024 * 1024;
const MAX_ENTRIES = 500;
const objectSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    encoding: schemas/* string */.YjP().optional(),
    content: schemas/* string */.YjP().optional(),
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), path: schemas/* string */.YjP(), type: schemas/* string */.YjP() })).optional(),
});
/** The files of a repository at one commit, as GitHub's API has them: before any checkout, and out of any step's reach. */
class RepositoryFiles {
    #http;
    #github;
    #repository;
    #ref;
    /** @param repository OWNER/NAME */
    constructor(http, github, repository, ref) {
        this.#http = http;
        this.#github = github;
        this.#repository = repository;
        this.#ref = ref;
    }
    /**
     * Reads a path; `.` is the top.
     * @returns undefined when there is nothing, or the token may not see it: the API does not tell which
     * @throws RequestError with a sentence
     */
    async read(path) {
        const answer = await this.#http.ask(this.#address(path), {
            ...(0,github_api/* githubRequest */.H6)(this.#github.token, 'application/vnd.github.object+json'),
            limit: 2 * MAX_FILE,
        });
        if (answer === undefined)
            return undefined;
        const { type, encoding, content, entries = [] } = (0,json_answer/* jsonAnswer */.t)(answer, objectSchema);
        if (type === 'dir') {
            const files = entries.filter((entry) => entry.type === 'file').map((entry) => entry.path);
            return { kind: 'directory', files: files.slice(0, MAX_ENTRIES) };
        }
        if (encoding === 'base64' && content !== undefined)
            return { kind: 'file', bytes: Buffer.from(content, 'base64') };
        return this.#raw(path); // above a megabyte the object has no content
    }
    async #raw(path) {
        const request = { ...(0,github_api/* githubRequest */.H6)(this.#github.token, 'application/vnd.github.raw+json'), limit: MAX_FILE };
        const answer = await this.#http.ask(this.#address(path), request);
        return answer && { kind: 'file', bytes: answer.body };
    }
    #address(path) {
        const parts = path.split('/').filter((part) => part !== '' && part !== '.');
        const [owner = '', name = ''] = this.#repository.split('/');
        const place = ['repos', owner, name, 'contents', ...parts].map(encodeURIComponent).join('/');
        const url = (0,address/* below */.Gz)(this.#github.api, place);
        url.searchParams.set('ref', this.#ref);
        return url;
    }
}

;// CONCATENATED MODULE: ./build/host/action/fetch-packs.js


/** Fetches packs of rules, each at its commit, all at once. Never rejects. */
async function fetchPacks(references, { http, github }) {
    const answers = await Promise.all(references.map(async (reference) => {
        const { repository, path, commit, text } = reference;
        try {
            const entry = await new RepositoryFiles(http, github, repository, commit).read(path);
            if (entry === undefined)
                throw new Error('it is not there at this commit, or the token may not read that repository; correct it, or give the input `token` one that may');
            if (entry.kind !== 'file')
                throw new Error('it is a directory; name a file');
            if (entry.bytes.length > shared_packs/* LARGEST_PACK */.v$)
                throw new Error(`it has ${entry.bytes.length} bytes; ${shared_packs/* LARGEST_PACK */.v$} are read`);
            if (!(0,shared_packs/* isWanted */.Yu)(reference, entry.bytes))
                throw new Error('its SHA-256 is not the one that the configuration names');
            return { reference, bytes: entry.bytes, source: `GitHub ${repository}`, fetched: new Date().toISOString() };
        }
        catch (error) {
            return `the pack ${text} could not be read: ${error.message}`;
        }
    }));
    return {
        found: answers.filter((one) => typeof one !== 'string'),
        failures: answers.filter((one) => typeof one === 'string'),
    };
}

// EXTERNAL MODULE: ./build/host/evidence/http/client.js + 3 modules
var client = __webpack_require__(93485);
// EXTERNAL MODULE: ./build/host/evidence/services.js + 3 modules
var services = __webpack_require__(65439);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/host/cli/usual-config.js
var usual_config = __webpack_require__(59464);
;// CONCATENATED MODULE: ./build/host/cli/policy-fetch.js










/** For all packs, in milliseconds. */
const TIME = 30_000;
/**
 * `policy fetch`: fetches the packs of other repositories that a configuration extends, with the token in GITHUB_TOKEN if there is one,
 * checks them and keeps them in `.ironclaw/packs`. Returns the exit status: 3 when one could not be had.
 * @throws ConfigError for a pack with mistakes
 */
async function fetchedPolicy(file, cwd, env) {
    const { config } = (0,host_standards/* readStandards */.v)(file);
    const references = (0,shared_pack/* sharedReferences */.uz)(config);
    const http = new client/* HttpClient */.Q({ signal: AbortSignal.timeout(TIME), requestTime: TIME, env });
    try {
        const { github } = (0,services/* servicesOf */.Y)({ env, token: env.GITHUB_TOKEN ?? '' });
        const { found, failures } = await fetchPacks(references, { http, github });
        const base = (0,usual_config/* configBase */.U)(file, cwd);
        for (const { reference, bytes } of found) {
            const { rules } = (0,shared_pack/* readSharedPack */.N0)(reference, new TextDecoder().decode(bytes), config.judgement);
            const path = (0,shared_packs/* storePack */.PQ)(base, reference, bytes);
            process.stdout.write(`${(0,report_escape/* visible */.RK)(reference.text, 400)}: ${(0,number/* many */._d)(rules.length, 'rule')}, kept as ${(0,report_escape/* visible */.RK)(path, 600)}\n`);
        }
        for (const failure of failures)
            process.stderr.write(`ironclaw-guard: ${(0,report_escape/* visible */.RK)(failure, 800)}\n`);
        if (references.length === 0)
            process.stdout.write(`${(0,report_escape/* visible */.RK)(file)} extends no pack of another repository\n`);
        return failures.length === 0 ? 0 : cli_status/* status */.h5.refused;
    }
    finally {
        http.close();
    }
}

;// CONCATENATED MODULE: ./build/host/cli/policy.js
















/**
 * `policy check [FILE]`, `policy fetch [FILE]`, `policy facts [DIR [INVOCATION]]`. Returns the exit status; throws a ConfigError for a configuration with
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
    if (verb === 'fetch' && second === undefined && !values.json && values.config === undefined)
        return fetchedPolicy(first ?? (0,external_node_path_.join)('.github', 'ironclaw.yml'), process.cwd(), process.env);
    if (verb !== 'check' || second !== undefined || values.json || values.config !== undefined)
        throw new usage/* UsageError */.e('write `policy check [FILE]`, `policy fetch [FILE]` or `policy facts [DIR [INVOCATION]] [--config FILE] [--json]`');
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
    const base = (0,usual_config/* configBase */.U)(file, cwd);
    const standards = (0,host_standards/* readStandards */.v)(file, undefined, (0,shared_packs/* packsInStore */.hh)(base));
    const { config, policy: made, packs, shared, at = () => file } = standards;
    const extended = packs.packs.filter(({ name }) => made.packs.includes(name));
    const remarks = [
        ...(0,check_config/* checkConfig */.l)(config),
        ...checkIdleRules(config, [...extended, ...shared.packs]),
        ...unfetched(config, shared.missing),
        ...(0,acceptances/* checkEnds */.t)(config, today),
        ...checkNamedFiles(config, base),
        ...checkPrograms(config, base),
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
/** Packs of other repositories that nobody has fetched: what their rules say is not known here. */
function unfetched({ policy: { extends: names } }, missing) {
    return missing.map((name) => ({
        effect: 'warning',
        path: ['policy', 'extends', names.indexOf(name)],
        message: `is not in .ironclaw/packs, so its rules were not checked; \`policy fetch\` gets it`,
    }));
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

/***/ 75077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qN: () => (/* binding */ programAt),
/* harmony export */   wl: () => (/* binding */ readPrograms)
/* harmony export */ });
/* unused harmony exports keepPrograms, keptPrograms */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82747);
/* harmony import */ var _evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73721);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95147);





const LARGEST = 64 * 1024 * 1024; // bytes
/**
 * Reads the programs of plug-ins and holds them against their digests. Never throws.
 * @param base what relative paths begin at; files named so must lie below it, links resolved, where `apart` is given
 * @param apart directory in which files named by absolute paths may not lie: what a job works on
 */
function readPrograms(plugins, base, apart) {
    return new Map(plugins.map((plugin) => [(0,_evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_2__/* .pluginName */ .N)(plugin), attempt(() => read(plugin, base, apart))]));
}
/** A program and its SHA-256, hex. @throws Error with a sentence when it cannot be read */
function programAt(command, base) {
    const bytes = bytesAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(command) ? command : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, command));
    return { bytes, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(bytes) };
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
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(command))
        return checked(bytesAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, command), apart === undefined ? undefined : base), sha256);
    if (apart !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(apart) && (0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(command), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(apart)))
        throw new Error(`${command} lies in the workspace; name it from the top of the repository`);
    return checked(bytesAt(command), sha256);
}
function bytesAt(path, within) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const bytes = (0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b$)(real, {
        bytes: LARGEST,
        within: within === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(within),
    });
    if (bytes === undefined)
        throw new Error(`${path} is not there`);
    return bytes;
}
function checked(bytes, sha256, missing = 'it is not there') {
    if (bytes === undefined)
        throw new Error(missing);
    const found = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(bytes);
    if (found !== sha256)
        throw new Error(`its SHA-256 is ${found}, and the configuration names ${sha256}`);
    return bytes;
}
function attempt(what) {
    try {
        return { bytes: what() };
    }
    catch (error) {
        const { code, message, path } = error;
        return { problem: code === 'ENOENT' && path !== undefined ? `there is no file ${path}` : message };
    }
}


/***/ })

};
;