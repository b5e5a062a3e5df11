"use strict";
exports.id = 766;
exports.ids = [766];
exports.modules = {

/***/ 69140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ askPlugins),
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _evidence_plugins_parse_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72956);
/* harmony import */ var _evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82747);
/* harmony import */ var _report_canonical_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81440);
/* harmony import */ var _report_told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95705);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51139);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95147);
/* harmony import */ var _run_plugin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4306);
/* harmony import */ var _unused_user_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47775);








/** Values of variables that a plug-in is given are hidden in its texts from this length on, in characters: shorter ones are everywhere. */
const SHORTEST_SECRET = 8;
const LONGEST_FAILURE = 600; // characters
const MOST_WORDS = 400; // characters
/**
 * Asks all plug-ins of a configuration, at once, and puts their answers into the evidence. Never rejects: one that gives none is missed.
 * @returns the evidence with what they said
 */
async function askPlugins(told, asking, { document, read }) {
    const taken = new Set();
    const asked = await Promise.all(asking.plugins.map((plugin) => ask(plugin, told, asking, taken)));
    const sorted = asked.toSorted((a, b) => (a.record.name < b.record.name ? -1 : 1));
    const bytes = new Map();
    const material = sorted.flatMap(({ record, answers }) => {
        if (answers === undefined || record.answers === undefined)
            return [];
        const content = Buffer.from(answers);
        bytes.set(record.answers, content);
        const { name, command, asked: fetched, answers: sha256 } = record;
        return [{ sha256, bytes: content.length, kind: 'plugin-answers', source: command, fetched, subject: name }];
    });
    const missed = sorted.flatMap(({ record: { name, command, failure } }) => failure === undefined ? [] : [{ axis: 'plugin', subject: name, source: command, reason: failure }]);
    return {
        document: {
            ...document,
            plugins: sorted.map(({ record }) => record),
            material: [...document.material, ...material],
            missed: [...document.missed, ...missed],
        },
        read: (sha256) => bytes.get(sha256) ?? read(sha256),
    };
}
async function ask(plugin, told, asking, taken) {
    const name = (0,_evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_1__/* .pluginName */ .N)(plugin);
    const { command, sha256, budget, memory, args } = plugin;
    const [begun, asked] = [performance.now(), new Date().toISOString()];
    const milliseconds = () => Math.round(performance.now() - begun);
    const failed = (failure, more = {}) => ({
        record: {
            name,
            command,
            sha256,
            asked,
            milliseconds: milliseconds(),
            ...more,
            failure: redaction.text(failure).slice(0, LONGEST_FAILURE),
        },
        answers: undefined,
    });
    const env = environmentOf(plugin, asking.env);
    const secrets = Object.values(env).filter(({ length }) => length >= SHORTEST_SECRET);
    const redaction = new _redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .Redaction */ .ki(new Set([...asking.masks, ...secrets]));
    const program = asking.programs.get(name);
    if (program === undefined || 'problem' in program)
        return failed(program?.problem ?? 'its program was not read');
    let user;
    try {
        user = ownUser(taken);
    }
    catch (error) {
        return failed(error.message);
    }
    const input = (0,_report_told_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsFor */ .U)(told, name).map(_report_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalLine */ .n).join('');
    const run = { ...program, command, args, env, input, budget, memory, user, place: asking.place };
    const { output, failure, words } = await (0,_run_plugin_js__WEBPACK_IMPORTED_MODULE_5__/* .runPlugin */ .b)(run);
    const digest = { told: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(input) };
    // cut only when it holds no secret any more: half of one is one
    if (failure !== undefined)
        return failed(`${failure}${saying(redaction.text(words).trim().slice(-MOST_WORDS))}`, digest);
    try {
        const answers = kept(output, redaction);
        const record = {
            name,
            command,
            sha256,
            asked,
            milliseconds: milliseconds(),
            ...digest,
            answers: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(answers),
        };
        return { record, answers };
    }
    catch (error) {
        return failed(error.message, digest);
    }
}
/** `, saying "…"`; nothing where nothing was said. */
const saying = (words) => (words === '' ? '' : `, saying ${JSON.stringify(words)}`);
/** The variables that a plug-in is given: those that are set. */
const environmentOf = ({ env }, all) => Object.fromEntries(env.flatMap((variable) => {
    const value = all[variable];
    return value === undefined ? [] : [[variable, value]];
}));
/** As root, who could do anything, a plug-in runs as nobody else; otherwise as who asks. */
function ownUser(taken) {
    if (process.geteuid?.() !== 0)
        return undefined;
    const user = (0,_unused_user_js__WEBPACK_IMPORTED_MODULE_6__/* .unusedUser */ .o)(taken);
    taken.add(user.uid);
    return user;
}
/** Answers as they are kept: a line each, without secrets. @throws ProtocolError */
function kept(output, redaction) {
    const answers = (0,_evidence_plugins_parse_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAnswers */ .lF)(output).map((answer) => {
        // these are words of the protocol and the configuration
        const { type, ...rest } = answer;
        const fixed = ['name', 'rule', 'severity'].flatMap((key) => key in rest ? [[key, rest[key]]] : []);
        return { type, ...redaction.value(rest), ...Object.fromEntries(fixed) };
    });
    const text = [...answers, { type: 'done' }].map(_report_canonical_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalLine */ .n).join('');
    if (Buffer.byteLength(text) > 2 * _evidence_plugins_parse_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .uZ)
        throw new Error('its answers hold too much that must not be recorded');
    (0,_evidence_plugins_parse_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAnswers */ .lF)(text);
    return text;
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


/***/ }),

/***/ 4306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runPlugin)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evidence/plugins/parse-answers.js + 1 modules
var parse_answers = __webpack_require__(72956);
;// CONCATENATED MODULE: ./build/host/action/assignment.js
/** The environment of every process of the guard: nothing of the job's, RUNNER_TRACKING_ID least of all. */
const CLEAN = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };
/** Argument that makes the bundle of pre the installer. */
const INSTALL = 'install';

;// CONCATENATED MODULE: ./build/host/action/process-identity.js

/** @returns the process that has this pid now; undefined when there is none or only its remains (a zombie). Never throws. */
function identityOf(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // the name may hold spaces and parentheses: fields are counted from its last ')'
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        const [state, start] = [fields[0], fields[19]];
        return start === undefined || state === 'Z' || state === 'X' ? undefined : { pid, start };
    }
    catch {
        return undefined;
    }
}
function isAlive(process) {
    return identityOf(process.pid)?.start === process.start;
}
/** Kills it at once, if it is still the same process. Never throws. */
function kill(victim) {
    try {
        if (isAlive(victim))
            process.kill(victim.pid, 'SIGKILL');
    }
    catch {
        // it ended between the look and the signal, or is not ours to kill
    }
}

// EXTERNAL MODULE: ./build/host/private-copy.js
var private_copy = __webpack_require__(5223);
// EXTERNAL MODULE: ./build/host/user.js
var host_user = __webpack_require__(67199);
;// CONCATENATED MODULE: ./build/host/plugins/descriptors.js

/** O_CLOEXEC, as /proc/PID/fdinfo has it: octal, the same on x86-64 and arm64 (open(2)). */
const CLOSED_ON_EXEC = 0o2000000;
/** Larger numbers than any limit that is usual. */
const MOST = 65_536;
/**
 * Descriptors that a child of this process would get beside its own three, since whoever started this process left them open. node closes its
 * own.
 */
function leakingDescriptors() {
    return (0,external_node_fs_.readdirSync)('/proc/self/fd')
        .map(Number)
        .filter((fd) => fd > 2 && fd < MOST && !isClosedOnExec(fd));
}
function isClosedOnExec(fd) {
    try {
        const [, flags = '0'] = /^flags:\s*(\d+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${fd}`, 'latin1')) ?? [];
        return (Number.parseInt(flags, 8) & CLOSED_ON_EXEC) !== 0;
    }
    catch {
        return true; // it was the one of the listing
    }
}

// EXTERNAL MODULE: ./build/host/process-tree.js
var process_tree = __webpack_require__(44120);
// EXTERNAL MODULE: ./build/host/plugins/unused-user.js
var unused_user = __webpack_require__(47775);
;// CONCATENATED MODULE: ./build/host/plugins/offspring.js



const MOST_ROUNDS = 20;
/**
 * What a process started: its descendants, those of its process group, and all of its user where that is nobody else's. One that left its
 * parent and its group between two looks, as an ordinary user's, is lost.
 */
class Offspring {
    #root;
    #user;
    #seen = new Map();
    /** @param user the user that nothing else runs as */
    constructor(root, user) {
        this.#root = root;
        this.#user = user;
        this.#seen.set(root.pid, root);
    }
    /** Looks who is there now. @returns memory of all of them that is nobody else's, in bytes */
    memory() {
        this.#look();
        let sum = 0;
        for (const { pid } of this.#living())
            for (const field of ['RssAnon', 'RssShmem'])
                sum += Number.parseInt((0,process_tree/* statusField */.DX)(pid, field) ?? '0', 10) * 1024;
        return sum;
    }
    /** Ends all of them, until none is left or new ones come faster than they go. */
    end() {
        for (let round = 0; round < MOST_ROUNDS; round++) {
            this.#look();
            const living = this.#living();
            if (living.length === 0)
                return;
            for (const { pid } of living)
                attempt(() => process.kill(pid, 'SIGKILL'));
        }
    }
    #look() {
        const all = (0,process_tree/* listProcesses */.O3)();
        const mine = new Set(this.#living().map(({ pid }) => pid));
        const group = ({ pid, ppid, processGroup }) => !mine.has(pid) && (mine.has(ppid) || processGroup === this.#root.pid);
        for (let more = true; more;) {
            const found = all.filter(group);
            for (const { pid } of found)
                mine.add(pid);
            more = found.length > 0;
        }
        for (const pid of [...mine, ...(this.#user === undefined ? [] : (0,unused_user/* processesOf */.L)(this.#user))]) {
            const identity = this.#seen.has(pid) ? undefined : identityOf(pid);
            if (identity !== undefined)
                this.#seen.set(pid, identity);
        }
    }
    #living() {
        return [...this.#seen.values()].filter(isAlive);
    }
}
function attempt(act) {
    try {
        act();
    }
    catch {
        // it ended meanwhile
    }
}

;// CONCATENATED MODULE: ./build/host/plugins/run-plugin.js










/** How often the memory of a plug-in is looked at, in milliseconds. */
const LOOK = 50;
/** For its streams to end once it has, in milliseconds. */
const CLOSING = 1000;
/** What is kept of its standard error, in characters: the end. */
const MOST_WORDS = 64 * 1024;
const MiB = 1024 * 1024;
/** util-linux: limits by the kernel, and death with whoever asked. Systems without them have the limits that are watched here. */
const [PRLIMIT, SETPRIV] = ['/usr/bin/prlimit', '/usr/bin/setpriv'];
/** Room for what programs reserve and never use: node takes 550 MiB of it, for code, heap and the stacks of its threads. */
const RESERVED = 1024 * MiB;
const MOST_FILES = 256;
const LARGEST_FILE = 64 * MiB;
/** Threads count, of which node has a dozen. */
const MOST_PROCESSES = 128;
/**
 * Runs a plug-in from a copy of its own, in an empty directory, with an environment and descriptors of its own, within its limits; what it
 * left running is ended.
 * Never rejects: what goes wrong is said.
 */
async function runPlugin(run) {
    let directory;
    try {
        const copy = (0,private_copy/* executableCopy */._)(run.bytes, (0,external_node_path_.basename)(run.command), run.place);
        directory = copy.directory;
        try {
            const home = enclose(copy.directory, copy.path, run.user);
            return await watched(started(run, copy.path, home), run);
        }
        finally {
            copy.remove();
        }
    }
    catch (error) {
        if (directory !== undefined)
            (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
        return { output: '', failure: `it could not be run: ${error.message}`, words: '' };
    }
}
/** Lets a user run the copy and not change it. @returns an empty directory of that user's */
function enclose(directory, program, user) {
    const home = (0,external_node_path_.join)(directory, 'home');
    (0,external_node_fs_.mkdirSync)(home, { mode: 0o700 });
    if (user === undefined)
        return home;
    (0,external_node_fs_.chmodSync)(directory, 0o711);
    (0,external_node_fs_.chmodSync)(program, 0o555);
    (0,external_node_fs_.chownSync)(home, user.uid, user.gid);
    return home;
}
function started({ args, env, memory, user }, program, home) {
    const limits = [
        '--core=0',
        `--data=${memory * MiB + RESERVED}`,
        `--fsize=${LARGEST_FILE}`,
        `--nofile=${MOST_FILES}`,
        // of an ordinary user's all processes would count
        ...(user === undefined ? [] : [`--nproc=${MOST_PROCESSES}`]),
    ];
    const [file = '', ...rest] = [
        ...((0,external_node_fs_.existsSync)(PRLIMIT) ? [PRLIMIT, ...limits, '--'] : []),
        ...((0,external_node_fs_.existsSync)(SETPRIV) ? [SETPRIV, '--no-new-privs', '--pdeathsig', 'KILL', '--'] : []),
        program,
        ...args,
    ];
    const own = { ...CLEAN, HOME: home, TMPDIR: home };
    const nothing = (0,external_node_fs_.openSync)('/dev/null', external_node_fs_.constants.O_RDWR);
    try {
        const stdio = ['pipe', 'pipe', 'pipe'];
        for (const fd of leakingDescriptors())
            stdio[fd] = nothing;
        return (0,external_node_child_process_.spawn)(file, rest, {
            cwd: home,
            env: { ...env, ...own },
            stdio: Array.from(stdio, (one) => one ?? 'ignore'), // from the third on: as it is
            detached: true, // a process group of its own
            ...(0,host_user/* asUser */.ex)(user),
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(nothing);
    }
}
/** The process itself, or what stands for it where it ended at once: its group is left. */
const rootOf = (pid) => identityOf(pid) ?? { pid, start: '' };
function watched(child, { input, budget, memory, user }) {
    return new Promise((resolve, reject) => {
        const offspring = child.pid === undefined ? undefined : new Offspring(rootOf(child.pid), user);
        const output = [];
        let [size, words] = [0, ''];
        let failure;
        const end = () => {
            offspring?.end();
            // who got away may hold them open
            setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, CLOSING).unref();
        };
        const fail = (reason) => {
            failure ??= reason;
            end();
        };
        const timer = setTimeout(() => fail(`it did not end within ${budget / 1000} s`), budget);
        const watch = setInterval(() => {
            if ((offspring?.memory() ?? 0) > memory * MiB)
                fail(`it took more than ${memory} MiB of memory`);
        }, LOOK);
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > parse_answers/* MOST_BYTES */.uZ)
                fail(`it said more than ${parse_answers/* MOST_BYTES */.uZ / MiB} MiB`);
            else
                output.push(chunk);
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            words = (words + text).slice(-MOST_WORDS);
        });
        child.stdin.on('error', () => child.stdin.destroy()); // it stopped listening: how it ends says why
        child.stdin.end(input);
        child.once('error', (error) => {
            clearTimeout(timer);
            clearInterval(watch);
            reject(error);
        });
        child.once('exit', (code, signal) => {
            if (code !== 0) {
                failure ??= `it ended with ${signal === null ? `status ${code}` : `signal ${signal}`}`;
            }
            end();
        });
        child.once('close', () => {
            clearTimeout(timer);
            clearInterval(watch);
            resolve({ output: Buffer.concat(output).toString('utf8'), failure, words });
        });
    });
}


/***/ }),

/***/ 47775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ processesOf),
/* harmony export */   o: () => (/* binding */ unusedUser)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/** Numbers of users that systemd gives out for a while and no distribution gives to anybody (DynamicUser=, systemd.exec(5)). */
const [FIRST, LAST] = [61_184, 65_519];
const MOST_TRIES = 100;
/**
 * A user that nobody is: no name is known for it, and nothing runs as it.
 * @param taken numbers that are given out already
 * @throws Error with a sentence when none is found
 */
function unusedUser(taken) {
    const named = new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/etc/passwd', 'utf8')
        .split('\n')
        .map((line) => Number(line.split(':')[2])));
    const running = new Set(processIds().map(userOf));
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const uid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(FIRST, LAST + 1);
        if (!named.has(uid) && !running.has(uid) && !taken.has(uid))
            return { uid, gid: uid };
    }
    throw new Error('no number is left for a user of its own');
}
/** Processes of a user, by their ids. */
const processesOf = ({ uid }) => processIds().filter((pid) => userOf(pid) === uid);
const processIds = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid));
function userOf(pid) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`/proc/${pid}`, { throwIfNoEntry: false })?.uid;
}


/***/ })

};
;