"use strict";
exports.id = 684;
exports.ids = [684];
exports.modules = {

/***/ 5289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ baseIn),
/* harmony export */   Aw: () => (/* binding */ dropGathered),
/* harmony export */   TS: () => (/* binding */ programsIn),
/* harmony export */   nM: () => (/* binding */ evidenceIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** What pre gathers for the companion lies below a directory of the job's user. */
const baseIn = (place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'base');
const evidenceIn = (place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'evidence');
const programsIn = (place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'programs');
/** Removes all of it: the companion has a copy. */
function dropGathered(place) {
    for (const directory of [baseIn(place), evidenceIn(place), programsIn(place)])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true });
}


/***/ }),

/***/ 6684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preStage: () => (/* binding */ preStage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./build/host/companion/place.js + 1 modules
var place = __webpack_require__(5585);
// EXTERNAL MODULE: ./build/host/action/gathered-place.js
var gathered_place = __webpack_require__(5289);
;// CONCATENATED MODULE: ./build/host/action/guard-state.js

const NAME = 'guard';
function keepState(state) {
    if (state.role === 'watching')
        (0,core/* setSecret */.Pq)(state.key);
    (0,core/* saveState */.LZ)(NAME, JSON.stringify(state));
}
/** @returns undefined when no earlier stage ran: the runner runs no pre of an action in the workspace */
function readState() {
    const text = getState(NAME);
    return text === '' ? undefined : JSON.parse(text);
}

;// CONCATENATED MODULE: ./build/host/action/inputs.js

const SENSORS = ['auto', 'ebpf', 'strace', 'none'];
const MODES = ['', 'enforce', 'report'];
const CHECKS = ['auto', 'never'];
const TELLING = ['auto', 'always', 'never'];
const UPLOADS = ['on-finding', 'always', 'never'];
/**
 * Reads the inputs.
 * @throws Error with a sentence for the user on a value that is none of the documented ones
 */
function readInputs() {
    return {
        sensor: oneOf('sensor', SENSORS, 'auto'),
        config: (0,core/* getInput */.V4)('config'),
        token: (0,core/* getInput */.V4)('token'),
        mode: readMode(),
        channels: {
            check: oneOf('check', CHECKS, 'auto'),
            comment: oneOf('comment', TELLING, 'auto'),
            sarif: oneOf('sarif', TELLING, 'auto'),
            upload: oneOf('upload', UPLOADS, 'on-finding'),
        },
        matrix: (0,core/* getInput */.V4)('matrix'),
        jobId: (0,core/* getInput */.V4)('job-id'),
        status: (0,core/* getInput */.V4)('status'),
    };
}
/** Reads the input `mode` alone. @throws Error with a sentence for the user */
const readMode = () => oneOf('mode', MODES, '');
/**
 * An input that has one of some values.
 * @throws Error with a sentence for the user
 */
function oneOf(name, allowed, whenEmpty) {
    const given = (0,core/* getInput */.V4)(name).toLowerCase();
    const found = given === '' ? whenEmpty : allowed.find((value) => value === given);
    if (found !== undefined)
        return found;
    const choices = allowed.filter((value) => value !== '').join(', ');
    throw new Error(`the input '${name}' is ${JSON.stringify(given.slice(0, 40))}; it must be one of ${choices}. Correct it under 'with:' in the workflow.`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/host/action/assignment.js
var assignment = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/host/action/install-companion.js


/** For copying, starting and attaching, in milliseconds: a job waits this long for us and no longer. */
const INSTALL_TIME = 30_000;
const LARGEST_ANSWER = 1 << 16; // characters
const LONGEST_COMPLAINT = 600; // characters
/**
 * Starts this bundle again, as root, to put the companion beside the job.
 * @param prefix makes a command line one of root's
 * @param brief is called when it has begun: what it gathers is said when it is there
 * @returns what came of it. Rejects with what `brief` rejects with, and nothing is installed then.
 */
async function installCompanion(prefix, commission, brief) {
    const [program = '', ...args] = [...prefix, process.execPath, process.argv[1], assignment/* INSTALL */.g];
    const child = (0,external_node_child_process_.spawn)(program, args, { cwd: '/', env: assignment/* CLEAN */.w, stdio: 'pipe' });
    const outcome = outcomeOf(child);
    child.stdin.on('error', () => child.stdin.destroy()); // it ended early: `close` says why
    child.stdin.write(`${JSON.stringify(commission)}\n`);
    let briefing = '';
    try {
        briefing = JSON.stringify(await brief());
    }
    finally {
        child.stdin.end(briefing); // without one it gives up
    }
    const late = new Promise((resolve) => {
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            resolve({ outcome: 'blind', reason: `the companion did not watch within ${INSTALL_TIME / 1000} s` });
        }, INSTALL_TIME);
        void outcome.then(() => clearTimeout(timer));
    });
    return Promise.race([outcome, late]);
}
/** What it says when it is done. Never rejects. */
function outcomeOf(child) {
    return new Promise((resolve) => {
        const blind = (reason) => resolve({ outcome: 'blind', reason });
        let answer = '';
        let complaint = '';
        child.stdout.setEncoding('utf8').on('data', (text) => {
            answer = (answer + text).slice(0, LARGEST_ANSWER);
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            complaint = (complaint + text).slice(-LONGEST_COMPLAINT);
        });
        child.on('error', ({ message }) => blind(`the companion could not be started: ${message}`));
        child.on('close', (code, signal) => {
            try {
                resolve(JSON.parse(answer));
            }
            catch {
                blind(`the companion could not be installed (${signal ?? `exit status ${code}`}): ${complaint.trim()}`);
            }
        });
    });
}

;// CONCATENATED MODULE: ./build/host/action/loader-environment.js

/**
 * Variables that put code into a node process before its first line. Any step can set them for ours through GITHUB_ENV
 * (only NODE_OPTIONS is refused there). LD_LIBRARY_PATH and the certificate variables are not among them: set-up actions
 * change those as a matter of course, and our stages open no network connection.
 */
const LOADERS = ['LD_PRELOAD', 'LD_AUDIT', 'NODE_OPTIONS', 'OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES'];
/** @returns the variables of that kind this process was started with, as the kernel keeps them: the program cannot have changed them */
function loaderVariables() {
    const found = {};
    for (const entry of (0,external_node_fs_.readFileSync)('/proc/self/environ', 'utf8').split('\0')) {
        const [name = '', ...value] = entry.split('=');
        if (LOADERS.includes(name))
            found[name] = value.join('=');
    }
    return found;
}
/** @returns names of the variables that appeared or changed between two stages: none in an honest job */
function changedLoaders(before, now) {
    return Object.keys(now).filter((name) => now[name] !== before[name]);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/host/action/private-directory.js



/**
 * Where the recording of a job goes: below RUNNER_TEMP, or below the system's temporary directory when that is absent or
 * not a directory.
 * @returns the folder, resolved
 */
function baseDirectory(runnerTemp) {
    for (const candidate of [runnerTemp, (0,external_node_os_.tmpdir)()]) {
        if (candidate === undefined || !(0,external_node_path_.isAbsolute)(candidate))
            continue;
        if (!(0,external_node_fs_.lstatSync)(candidate, { throwIfNoEntry: false })?.isDirectory())
            continue;
        return (0,external_node_fs_.realpathSync)(candidate);
    }
    return (0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)());
}
/** Makes a new directory that only this user may enter (0700, a name nobody could foresee). */
function makePrivateDirectory(base) {
    return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, 'ironclaw-guard-'));
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/host/action/privilege.js

/** sudo where systems have it: never by PATH, which is the job's. */
const SUDO = '/usr/bin/sudo';
/**
 * How a process of ours becomes root.
 * @returns the words to put before its command line; undefined when `sudo -n` is refused. Never rejects.
 */
async function rootPrefix() {
    if (process.geteuid?.() === 0)
        return [];
    try {
        const { exitCode } = await (0,exec/* getExecOutput */.H)(SUDO, ['-n', 'true'], { silent: true, ignoreReturnCode: true });
        return exitCode === 0 ? [SUDO, '-n', '--'] : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/host/confinement.js

/**
 * What confines this process, as /proc tells it: a user namespace that maps not all ids, a root directory that is not the
 * first process's, a seccomp filter, no_new_privs, gVisor's kernel. Never throws.
 * @param proc where proc is mounted
 */
function confinement_confinement(proc = '/proc') {
    const read = (path) => {
        try {
            return readFileSync(`${proc}/${path}`, 'utf8');
        }
        catch {
            return '';
        }
    };
    const status = read('self/status');
    const ids = read('self/uid_map').trim();
    const found = [];
    // the first user namespace maps all ids to themselves (user_namespaces(7))
    if (ids !== '' && !/^0\s+0\s+4294967295$/.test(ids))
        found.push('user-namespace');
    const mounts = read('self/mountinfo');
    // every process sees a mount at its root, unless it was put below one by chroot(2)
    if (mounts !== '' && !/^\S+ \S+ \S+ \S+ \/ /m.test(mounts))
        found.push('chroot');
    if (/^Seccomp:\s*2$/m.test(status))
        found.push('seccomp');
    if (/^NoNewPrivs:\s*1$/m.test(status))
        found.push('no-new-privileges');
    // gVisor's version line carries no build host; it names itself in the kernel log and here
    if (/gVisor/i.test(read('version')))
        found.push('gvisor');
    return found;
}

;// CONCATENATED MODULE: ./build/host/context.js




/** A fact of the environment is a name or a number, not a document. */
const MAX_FACT = 512;
/** Where a recording is made: machine, kind of environment, and what GitHub says of the job. Never throws. */
function recordingContext(env) {
    const onGitHub = env.GITHUB_ACTIONS === 'true';
    const facts = new Map();
    if (onGitHub) {
        for (const [key, variable] of Object.entries(GITHUB_FACTS)) {
            const value = env[variable];
            if (value)
                facts.set(key, value.slice(0, MAX_FACT));
        }
    }
    const matrix = onGitHub ? matrixLeg(env.INPUT_MATRIX) : undefined;
    const environment = environmentKind(env, inContainer());
    const fork = onGitHub ? fromFork(env) : undefined;
    const ephemeral = onGitHub ? isEphemeral(env, environment) : undefined;
    const sandbox = confinement();
    return {
        os: operatingSystem(),
        kernel: release(),
        arch: arch(),
        environment,
        ...Object.fromEntries(facts),
        ...(matrix === undefined ? {} : { matrix }),
        ...(fork === undefined ? {} : { fork }),
        ...(ephemeral === undefined ? {} : { ephemeral }),
        ...(sandbox.length === 0 ? {} : { sandbox }),
    };
}
const GITHUB_FACTS = {
    repository: 'GITHUB_REPOSITORY',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    runId: 'GITHUB_RUN_ID',
    event: 'GITHUB_EVENT_NAME',
    ref: 'GITHUB_REF',
    sha: 'GITHUB_SHA',
    workflowRef: 'GITHUB_WORKFLOW_REF',
    actor: 'GITHUB_ACTOR',
};
/** A leg of a matrix has a few short values. */
const MAX_MATRIX = 4096;
/** The action's input `matrix`, which the runner fills with the job's leg. Undefined: the job has no matrix, or it cannot be read. */
function matrixLeg(input) {
    if (!input || input.length > MAX_MATRIX)
        return undefined;
    try {
        const leg = JSON.parse(input);
        return typeof leg === 'object' && leg !== null ? JSON.stringify(leg) : undefined;
    }
    catch {
        return undefined;
    }
}
/** A container says more than the runner it is on; without one GitHub's own word for its runners decides. */
function environmentKind(env, container) {
    if (container)
        return 'container';
    if (env.GITHUB_ACTIONS !== 'true')
        return 'local';
    return env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}
/**
 * Whether the machine is used for one job only: GitHub's own are; a self-hosted runner is when it was registered so, which
 * stands in the file `.runner` of its directory, above the work directory. Undefined: not known.
 */
function isEphemeral(env, environment) {
    if (environment === 'github-hosted' || env.RUNNER_ENVIRONMENT === 'github-hosted')
        return true;
    const settings = env.RUNNER_TEMP && parsed(join(dirname(dirname(env.RUNNER_TEMP)), '.runner'));
    if (!settings)
        return undefined;
    return settings.ephemeral === true;
}
/** Whether the event is a pull request from another repository. Undefined: it is no pull request, or its payload cannot be read. */
function fromFork(env) {
    if (!env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH)
        return undefined;
    const payload = parsed(env.GITHUB_EVENT_PATH);
    const head = payload?.pull_request?.head;
    // the repository of a deleted fork is null
    return head === undefined ? undefined : head.repo?.full_name !== env.GITHUB_REPOSITORY;
}
/** Whether this process is in a container of docker, podman, containerd, Kubernetes or LXC. Never throws. */
function inContainer() {
    if ((0,external_node_fs_.existsSync)('/.dockerenv') || (0,external_node_fs_.existsSync)('/run/.containerenv'))
        return true;
    return /\/(docker|kubepods|containerd|libpod|lxc)[-/.]/.test(read('/proc/1/cgroup'));
}
function operatingSystem() {
    const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(read('/etc/os-release'))?.[1];
    return (name || process.platform).slice(0, MAX_FACT);
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** A JSON document; runner and GitHub write some with a byte order mark. */
function parsed(path) {
    try {
        return JSON.parse(read(path).replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/host/process-tree.js
var process_tree = __webpack_require__(4120);
// EXTERNAL MODULE: ./build/host/action/process-identity.js
var process_identity = __webpack_require__(4299);
;// CONCATENATED MODULE: ./build/host/action/runner-above.js




/** act at a command line: as itself, and as an extension of gh. */
const COMMANDS = new Set(['act', 'gh-act']);
/** These, and the runners of Forgejo and Gitea, which carry a copy of its code. The kernel keeps 15 bytes of a name. */
const ACTS = new Set([...COMMANDS, 'forgejo-runner', 'act_runner', 'gitea-runner']);
/**
 * Finds the runner above pre, which runs before any step: who its ancestors are no step can have chosen. Runner.Worker is believed
 * wherever it stands above. act is believed as the parent alone, and only where environment and program lie in a directory of one job as it
 * makes them (pkg/runner/run_context.go, startHostEnvironment, of v0.2.87).
 * @param program the file that this process runs
 * @returns a sentence for the user when there is none
 */
function runnerAbove(env = process.env, program = process.argv[1] ?? '', pid = process.pid) {
    const worker = (0,process_identity/* identityOf */.cu)((0,process_tree/* ancestorNamed */.Hv)(pid, 'Runner.Worker')?.pid ?? 0);
    if (worker !== undefined)
        return { worker };
    if (env.ACT !== 'true')
        return inContainer() ? IN_CONTAINER : NO_RUNNER;
    const parent = (0,process_tree/* processFacts */.PJ)((0,process_tree/* processFacts */.PJ)(pid)?.ppid ?? 0);
    const act = (0,process_identity/* identityOf */.cu)(parent?.pid ?? 0);
    if (act === undefined || parent === undefined || !ACTS.has(parent.comm))
        return "this is act, and the process above this step is not: the job runs in a container. Let it run on the machine itself, with 'act -P ubuntu-latest=-self-hosted'";
    const place = placeOf(env, program);
    if (place === undefined)
        return `the process above this step is called ${parent.comm}, and the job's directories do not lie as act lays them: GITHUB_WORKSPACE and RUNNER_TEMP must not be set by the workflow`;
    return { worker: act, act: { runner: parent.comm, place } };
}
const IN_CONTAINER = "this step runs in a container, as all steps of a job with 'container:' do, and neither the machine nor the other steps can be watched from there; leave 'container:' out, and start the container in a step";
const NO_RUNNER = "no process named Runner.Worker is above this step, as under another runner than GitHub's and act; run the job on a runner of GitHub's, its own or self-hosted";
/** PLACE/hostexecutor is the workspace, PLACE/tmp is for temporary files, and actions lie in PLACE/act/actions. */
function placeOf(env, program) {
    const workspace = env.GITHUB_WORKSPACE ?? '';
    const place = (0,external_node_path_.dirname)(workspace);
    if ((0,external_node_path_.basename)(workspace) !== 'hostexecutor' || env.RUNNER_TEMP !== (0,external_node_path_.join)(place, 'tmp'))
        return undefined;
    if (!/^[0-9a-f]{16}$/.test((0,external_node_path_.basename)(place)))
        return undefined;
    return program.startsWith((0,external_node_path_.join)(place, 'act', 'actions/')) ? place : undefined;
}
/** Whether a job's directory for temporary files outlives it: act at a command line removes it, with whatever lies in it. */
const keepsTemporary = ({ act }) => act === undefined || !COMMANDS.has(act.runner);
/** A number that tells apart the jobs of one worker; empty where it runs only one. */
const jobNumber = ({ act }) => act === undefined ? '' : BigInt(`0x${(0,external_node_path_.basename)(act.place)}`).toString();

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/host/action/seal.js

/**
 * The post step's words and the companion's are sealed with a key that only the runner keeps for us, as the state of
 * our own step: a step that kills the companion and answers in its place cannot seal.
 */
function newKey() {
    return (0,external_node_crypto_.randomBytes)(32).toString('hex');
}
function newNonce() {
    return randomBytes(16).toString('hex');
}
/** HMAC-SHA256 of who speaks, the nonce of the conversation and the text, in hexadecimal. */
function seal(key, speaker, nonce, text) {
    return createHmac('sha256', Buffer.from(key, 'hex')).update(`${speaker}\n${nonce}\n${text}`).digest('hex');
}
function isSealed(key, speaker, nonce, text, given) {
    const expected = Buffer.from(seal(key, speaker, nonce, text));
    const actual = Buffer.from(String(given));
    return expected.length === actual.length && timingSafeEqual(expected, actual);
}

;// CONCATENATED MODULE: ./build/host/action/pre-stage.js













/**
 * pre: puts the companion beside the job, or says in one sentence why nothing watches. Only a wrong input fails it: whether
 * an unwatched job may be green is decided in post.
 */
async function preStage() {
    try {
        const state = await begin(readInputs());
        keepState(state);
        if (state.role === 'watching')
            (0,core/* info */.pq)(`IronClaw Guard watches this job: ${state.sensor}`);
        else if (state.role === 'second')
            (0,core/* info */.pq)(`IronClaw Guard watches this job already, for step ${state.first}; this use of it stands by`);
        else
            (0,core/* warning */.$e)(`IronClaw Guard watches nothing in this job: ${state.reason}`);
    }
    catch (error) {
        (0,core/* setFailed */.C1)(`IronClaw Guard: ${error.message}`);
    }
}
async function begin(inputs) {
    const { sensor } = inputs;
    const blind = (reason) => ({ role: 'blind', reason });
    if (sensor === 'none')
        return blind("the input 'sensor' is none");
    if (process.platform !== 'linux')
        return blind(`the sensors exist on Linux only, and this runner is ${process.platform}`);
    const runner = runnerAbove();
    if (typeof runner === 'string')
        return blind(runner);
    const prefix = await rootPrefix();
    if (prefix === undefined) {
        return blind("the guard needs root, and 'sudo -n' is refused here; give the runner's user passwordless sudo, or run the runner as root");
    }
    const kept = makePrivateDirectory(baseDirectory(keepsTemporary(runner) ? process.env.RUNNER_TEMP : undefined));
    const commission = commissionOf(sensor, runner, kept);
    const installed = await installCompanion(prefix, commission, () => briefingOf(inputs, commission));
    (0,gathered_place/* dropGathered */.Aw)(kept);
    if (installed.outcome === 'watching') {
        const { key } = commission;
        const { companion, directory, sensor: watching, gate } = installed;
        return { role: 'watching', companion, directory, kept, key, sensor: watching, gate, loaders: loaderVariables() };
    }
    (0,external_node_fs_.rmSync)(kept, { recursive: true, force: true });
    if (installed.outcome === 'second')
        return { role: 'second', first: installed.first, companion: installed.companion };
    return blind(`${installed.reason}${sensor === 'auto' ? INSTEAD : ''}`);
}
/** What takes the rest of this program, which is loaded while the companion starts. */
async function briefingOf(inputs, commission) {
    const { brief } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 7476));
    const { briefing, notices } = await brief(inputs, commission);
    if (briefing.configuration.outcome === 'unknown' && inputs.token !== '')
        (0,core/* info */.pq)(`IronClaw Guard reads the configuration when the job ends, in the workspace: ${briefing.configuration.reason}`);
    for (const notice of notices)
        (0,core/* warning */.$e)(`IronClaw Guard: ${notice}`);
    return briefing;
}
/** What to do where eBPF is not to be had. */
const INSTEAD = ". 'sensor: strace' watches on more machines, and slows builds down too much to be attached unasked";
function commissionOf(sensor, runner, kept) {
    const { env } = process;
    const program = (0,external_node_path_.resolve)(process.argv[1] ?? '', '..', '..', '..');
    return {
        ...runner,
        name: (0,place/* placeName */.fW)(env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, runner.worker.pid, jobNumber(runner)),
        user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
        kept,
        workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
        step: env.GITHUB_ACTION ?? '',
        files: [program, process.execPath].map((path) => (0,external_node_fs_.realpathSync)(path)),
        program,
        pre: process.pid,
        sensor,
        key: newKey(),
        environment: Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined)),
    };
}


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   z7: () => (/* binding */ kill)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** @returns the process that has this pid now; undefined when there is none or only its remains (a zombie). Never throws. */
function identityOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
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


/***/ }),

/***/ 5585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xy: () => (/* binding */ clearPlace),
  DE: () => (/* binding */ copyIn),
  Kd: () => (/* binding */ holderOf),
  E8: () => (/* binding */ logIn),
  fW: () => (/* binding */ placeName),
  lG: () => (/* binding */ takePlace)
});

// UNUSED EXPORTS: controlSocket, gateAddressIn, interimIn, keepGateKey, keepHolder, recordingIn

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/host/action/process-identity.js
var process_identity = __webpack_require__(4299);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/host/gate/gate-key.js

/** Raw bytes of an Ed25519 key, in base64url. */
const KEY = /^[A-Za-z0-9_-]{43}$/;
/**
 * What whoever watches answers gates with: Ed25519, so that a gate need know nothing secret. Whoever asks, or reads what a gate knows,
 * cannot answer in our place.
 */
class GateKey {
    /** The half that gates are told, before anything hostile runs. */
    public;
    #secret;
    constructor() {
        const { publicKey, privateKey } = generateKeyPairSync('ed25519');
        this.public = publicKey.export({ format: 'jwk' }).x ?? '';
        this.#secret = privateKey;
    }
    /** Signs the answer to one question. */
    sign(nonce, text) {
        return sign(null, signed(nonce, text), this.#secret).toString('base64url');
    }
}
/** Whether an answer is to this question, and of who holds the other half of a key. Never throws. */
function isAnswer(key, nonce, text, signature) {
    try {
        const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
        return verify(null, signed(nonce, text), publicKey, Buffer.from(String(signature), 'base64url'));
    }
    catch {
        return false;
    }
}
const signed = (nonce, text) => Buffer.from(`gate\n${nonce}\n${text}`);
/** The variable that has the address, for `ironclaw-guard gate`. */
const GATE_VARIABLE = 'IRONCLAW_GATE';
/** An address as one word: `ed25519:KEY@/path`. */
const addressText = ({ socket, key }) => `ed25519:${key}@${socket}`;
/** @returns undefined for what is no address */
function gate_key_addressOf(text) {
    const [, key = '', socket = ''] = /^ed25519:([^@]*)@(\/.*)$/.exec(text) ?? [];
    return KEY.test(key) && socket !== '' && socket.length < 108 ? { key, socket } : undefined;
}

;// CONCATENATED MODULE: ./build/host/companion/place.js




/** Where root keeps things and nobody else can move them away; /run is often mounted noexec, so it comes last. */
const BASES = ['/var/lib', '/run'];
const FOLDER = 'ironclaw-guard';
/** Run, attempt and worker, and the job where the worker runs several. */
const NAME = /^\d{1,20}-\d{1,6}-\d{1,10}(?:-\d{1,20})?$/;
/** A place without a holder belongs to a guard that is starting, for so long, in milliseconds. */
const STARTING = 60_000;
const HOLDER = 'holder.json';
const controlSocket = (directory) => join(directory, 'control');
const recordingIn = (directory) => join(directory, 'recording');
const logIn = (directory) => (0,external_node_path_.join)(directory, 'companion.log');
const copyIn = (directory) => (0,external_node_path_.join)(directory, 'copy');
/** Where the recording up to a gate's question is judged. */
const interimIn = (directory, number) => join(directory, `gate-${number}`);
const gateKeyIn = (directory) => join(directory, 'gate.key');
/** Leaves the public key that answers of this companion are signed with, for gates to read before the first step. */
function keepGateKey(directory, key) {
    writeFileSync(gateKeyIn(directory), key, { mode: 0o600, flag: 'wx' });
    chmodSync(gateKeyIn(directory), 0o644);
}
/**
 * The companion that watches a job, as gates know it.
 * @param name of the job's place
 * @param bases for tests: other directories to look in
 * @returns undefined when there is none that only root could have put there
 */
function gateAddressIn(name, bases = BASES) {
    for (const base of bases) {
        const directory = join(base, FOLDER, name);
        const all = [join(base, FOLDER), directory, gateKeyIn(directory)];
        const facts = all.map((path) => lstatSync(path, { throwIfNoEntry: false }));
        if (facts.some((one) => one === undefined || one.uid !== 0 || (one.mode & 0o022) !== 0))
            continue;
        return addressOf(`ed25519:${readFileSync(gateKeyIn(directory), 'utf8')}@${controlSocket(directory)}`);
    }
    return undefined;
}
/**
 * @param job number of a job among those of its worker; empty: it has only one
 * @returns the name of a job's place; what is no number counts as 0
 */
function placeName(run, attempt, worker, job = '') {
    const last = job === '' ? `${worker}` : `${worker}-${job}`;
    const name = `${run || 0}-${attempt || 0}-${last}`;
    return NAME.test(name) ? name : `0-0-${last}`;
}
/**
 * Takes the one place of a job's guard: a directory of root's that others can pass and not list. Places whose guard is dead
 * are cleared away first.
 * @param bases for tests: other directories of ours to have it in
 * @returns the directory, or the living guard that has it
 * @throws Error with a sentence for the user when there is nowhere to put it
 */
function takePlace(name, holder, bases = BASES) {
    if (!NAME.test(name))
        throw new Error(`${JSON.stringify(name)} names no job`);
    const failures = [];
    for (const base of bases) {
        const folder = (0,external_node_path_.join)(base, FOLDER);
        try {
            const directory = (0,external_node_path_.join)(folder, name);
            makeFolder(folder);
            for (const other of (0,external_node_fs_.readdirSync)(folder))
                if (isAbandoned((0,external_node_path_.join)(folder, other)))
                    removePlace((0,external_node_path_.join)(folder, other));
            const other = holderOf(directory);
            if (other !== undefined)
                return { holder: other };
            makeIn(folder, directory);
            keepHolder(directory, holder);
            requireExecutable(directory);
            return { directory };
        }
        catch (error) {
            failures.push(error.message);
        }
    }
    throw new Error(`the guard has no place to run from: ${failures.join('; ')}`);
}
/** Writes who holds a place, in one go: the companion outlives the process that took it. */
function keepHolder(directory, { pid, start, step }) {
    const next = (0,external_node_path_.join)(directory, `${HOLDER}.next`);
    (0,external_node_fs_.writeFileSync)(next, JSON.stringify({ pid, start, step }), { mode: 0o600 });
    (0,external_node_fs_.renameSync)(next, (0,external_node_path_.join)(directory, HOLDER));
}
/** @returns undefined when nobody holds that place, or nothing can be read of it. Never throws. */
function holderOf(directory) {
    try {
        const { pid, start, step } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, HOLDER), 'utf8'));
        return { pid, start, step: String(step) };
    }
    catch {
        return undefined;
    }
}
/**
 * Removes a place with all that is in it, and the folder of places when it was the last. What is not a place that
 * `takePlace` made stays: a removal by root that follows a wrong name is the end of a machine.
 * @throws Error when something of it could not be removed
 */
function clearPlace(directory) {
    removePlace(directory);
    if ((0,external_node_path_.basename)((0,external_node_path_.dirname)(directory)) !== FOLDER)
        return;
    try {
        (0,external_node_fs_.rmdirSync)((0,external_node_path_.dirname)(directory));
    }
    catch {
        // another guard has its place there
    }
}
/** Makes a directory others can pass and not list, whatever the umask. */
function makePassable(directory) {
    (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
    (0,external_node_fs_.chmodSync)(directory, 0o711);
}
function removePlace(directory) {
    if (isPlace(directory) && !hasMount(directory))
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
}
/** The guard of another job may have left, and taken the folder along, since the folder was made. */
function makeIn(folder, directory) {
    try {
        makePassable(directory);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        makeFolder(folder);
        makePassable(directory);
    }
}
function makeFolder(folder) {
    try {
        makePassable(folder);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    if (!isOwnDirectory(folder))
        throw new Error(`${folder} is not a directory that only this user can change`);
}
function isOwnDirectory(path) {
    const facts = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return facts?.isDirectory() === true && facts.uid === process.geteuid?.() && (facts.mode & 0o022) === 0;
}
function isPlace(directory) {
    const folder = (0,external_node_path_.dirname)(directory);
    return (NAME.test((0,external_node_path_.basename)(directory)) &&
        (0,external_node_path_.basename)(folder) === FOLDER &&
        isOwnDirectory(folder) &&
        isOwnDirectory(directory) &&
        (0,external_node_fs_.realpathSync)(directory) === directory);
}
/** Whether something is mounted on a place or in it: a removal would go through it. */
function hasMount(directory) {
    const mounts = (0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'utf8').split('\n');
    return mounts.some((line) => `${line.split(' ')[4] ?? ''}/`.startsWith(`${directory}/`));
}
function isAbandoned(directory) {
    if (!isPlace(directory))
        return false;
    const holder = holderOf(directory);
    return holder === undefined ? Date.now() - (0,external_node_fs_.lstatSync)(directory).mtimeMs > STARTING : !(0,process_identity/* isAlive */._n)(holder);
}
function requireExecutable(directory) {
    const trial = (0,external_node_path_.join)(directory, 'trial');
    (0,external_node_fs_.writeFileSync)(trial, '', { mode: 0o700 });
    try {
        (0,external_node_fs_.accessSync)(trial, external_node_fs_.constants.X_OK); // refused where the file system is mounted noexec
    }
    catch (error) {
        clearPlace(directory);
        throw error;
    }
    (0,external_node_fs_.rmSync)(trial);
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ statusField),
/* harmony export */   Hv: () => (/* binding */ ancestorNamed),
/* harmony export */   PJ: () => (/* binding */ processFacts)
/* harmony export */ });
/* unused harmony exports listProcesses, threadsOf, processTree, tracerOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** USER_HZ: clock ticks a second in /proc/PID/stat; 100 on every architecture Node runs on. */
const TICKS = 100n;
const NANOSECONDS = 1000000000n;
/** A process tree deeper than this is cut: /proc can only be read piece by piece and may show a cycle. */
const MAX_DEPTH = 1024;
let bootEpoch;
/** Epoch nanoseconds of the machine's boot, from /proc/uptime (10 ms steps), read once. */
function bootTime() {
    if (bootEpoch === undefined) {
        const uptime = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/uptime', 'latin1').split(' ')[0]);
        bootEpoch = BigInt(Date.now()) * 1000000n - BigInt(Math.round(uptime * 100)) * (NANOSECONDS / 100n);
    }
    return bootEpoch;
}
/** Facts of a process or thread; undefined when it is gone or hidden. Never throws. */
function processFacts(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const open = text.indexOf('(');
        const close = text.lastIndexOf(')');
        const fields = text.slice(close + 2).split(' ');
        const [, ppid, processGroup, , , foregroundGroup] = fields;
        return {
            pid,
            ppid: Number(ppid),
            comm: text.slice(open + 1, close),
            start: bootTime() + (BigInt(fields[19] ?? '0') * NANOSECONDS) / TICKS,
            processGroup: Number(processGroup),
            foregroundGroup: Number(foregroundGroup),
        };
    }
    catch {
        return undefined;
    }
}
/** Every process visible in /proc. */
function listProcesses() {
    return numericEntries('/proc').flatMap((pid) => processFacts(pid) ?? []);
}
/** Thread ids of a process, itself included; empty when it is gone. */
function threadsOf(pid) {
    return numericEntries(`/proc/${pid}/task`);
}
/** `root` and what descends from it, parents first, leaving out the subtrees of `except`. */
function processTree(root, except = []) {
    const children = new Map();
    for (const process of listProcesses()) {
        const siblings = children.get(process.ppid);
        if (siblings === undefined)
            children.set(process.ppid, [process]);
        else
            siblings.push(process);
    }
    const facts = processFacts(root);
    const tree = facts === undefined ? [] : [facts];
    const seen = new Set([root, ...except]);
    for (const parent of tree) {
        for (const child of children.get(parent.pid) ?? []) {
            if (seen.has(child.pid))
                continue;
            seen.add(child.pid);
            tree.push(child);
        }
    }
    return tree;
}
/** The nearest ancestor of `pid` (itself included) whose kernel name is `comm`, as `Runner.Worker`. */
function ancestorNamed(pid, comm) {
    let current = processFacts(pid);
    for (let depth = 0; current !== undefined && depth < MAX_DEPTH; depth++) {
        if (current.comm === comm)
            return current;
        if (current.ppid <= 0)
            return undefined;
        current = processFacts(current.ppid);
    }
    return undefined;
}
/** Value of one line of /proc/PID/status, undefined when the process is gone. */
function statusField(pid, name) {
    try {
        const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'latin1')
            .split('\n')
            .find((candidate) => candidate.startsWith(`${name}:`));
        return line?.slice(name.length + 1).trim();
    }
    catch {
        return undefined;
    }
}
/** Process that traces `pid`; 0 for none. */
function tracerOf(pid) {
    return Number(statusField(pid, 'TracerPid') ?? 0);
}
function numericEntries(directory) {
    try {
        return readdirSync(directory)
            .map(Number)
            .filter((entry) => Number.isInteger(entry));
    }
    catch {
        return [];
    }
}


/***/ })

};
;