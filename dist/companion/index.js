/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 9192:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ keptVariable)
/* harmony export */ });
/**
 * Variables by which code comes into a process beside its program: what no event of its own tells, unlike programs that a variable
 * names (GIT_SSH_COMMAND, PAGER), which are executed. PYTHONSTARTUP is read by a terminal's Python only.
 */
const CARRYING = [
    'BASH_ENV',
    'DOTNET_STARTUP_HOOKS',
    'JAVA_TOOL_OPTIONS',
    'JDK_JAVA_OPTIONS',
    'LD_AUDIT',
    'LD_PRELOAD',
    'NODE_OPTIONS',
    'PERL5OPT',
    'RUBYOPT',
    '_JAVA_OPTIONS',
];
/** Environment variables whose values a recording may keep; nothing else of an environment is stored. sensor/print-exec.c has the same. */
const KEPT = new Set([
    ...CARRYING,
    'GITHUB_ACTION',
    'GITHUB_ACTION_REPOSITORY',
    'GITHUB_ACTION_REF',
    'GITHUB_ACTION_PATH',
    'GITHUB_JOB',
    'GITHUB_STATE',
    'RUNNER_TRACKING_ID',
    'npm_lifecycle_event',
    'npm_command',
    'VIRTUAL_ENV',
]);
const MAX_VALUE = 1024;
/**
 * What a recording keeps of a variable: undefined for one that is not on the list, the first 1024 characters of its value
 * else. Of GITHUB_STATE, a file with a guid in its name, only the file's name.
 */
function keptVariable(key, value) {
    if (!KEPT.has(key))
        return undefined;
    const cut = value.slice(0, MAX_VALUE);
    return key === 'GITHUB_STATE' ? cut.slice(cut.lastIndexOf('/') + 1) : cut;
}


/***/ }),

/***/ 3180:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ straceArguments)
/* harmony export */ });
/* unused harmony export SYSCALLS */
/**
 * The system calls strace is asked for. A name that an architecture lacks (arm64 has no `open`, `fork`, `dup2`) or that
 * an older strace does not know carries strace's `?`, which makes it optional.
 * `exit_group` is not here: `+++ exited +++` lines come without it. `mmap` is the only hot one: it is what shows
 * libraries; `sendto`/`recvfrom` show DNS. Reads and writes are never traced, nor is `fcntl`: a shell calls it at every
 * redirection, and tracing it made a loop of redirections half as slow again (0.42 s to 0.66 s). What it duplicated is
 * looked up where it matters.
 */
const SYSCALLS = [
    ...['?open', 'openat', '?openat2', '?creat', 'open_by_handle_at', '?mknod', 'mknodat', 'truncate', 'ftruncate'],
    ...['?rename', 'renameat', '?renameat2', '?unlink', 'unlinkat', '?rmdir', '?mkdir', 'mkdirat'],
    ...['?link', 'linkat', '?symlink', 'symlinkat'],
    ...['?chmod', 'fchmod', 'fchmodat', '?fchmodat2', '?chown', '?lchown', 'fchown', 'fchownat'],
    ...['execve', 'execveat', 'clone', '?clone3', '?fork', '?vfork', 'chdir', 'fchdir', 'dup', '?dup2', 'dup3', 'mmap'],
    ...['connect', 'bind', 'listen', 'sendto', 'sendmsg', 'sendmmsg', 'recvfrom', 'recvmsg', 'recvmmsg'],
    ...['setuid', 'setgid', 'setreuid', 'setregid', 'setresuid', 'setresgid', 'capset'],
    ...['kill', 'tkill', 'tgkill', 'rt_sigqueueinfo', 'rt_tgsigqueueinfo', '?pidfd_send_signal'],
    ...['ptrace', 'process_vm_readv', 'process_vm_writev', '?pidfd_getfd'],
    ...['memfd_create', 'mount', 'umount2', 'pivot_root', '?move_mount', '?open_tree', '?fsmount'],
    ...['chroot', 'unshare', 'setns'],
    ...['bpf', 'seccomp', 'init_module', 'finit_module', '?io_uring_setup'],
];
/** How many bytes of a string strace prints (`-s`): long enough for a DNS answer of an ordinary size. */
const STRING_BYTES = 1024;
/**
 * The arguments of strace itself.
 * @param o.fifo where strace writes its lines
 * @param o.command the command to launch; its stops are filtered in the kernel (`--seccomp-bpf`, strace 5.3 or later)
 * @param o.attach process ids to attach to instead (strace follows all their threads; no kernel filter is possible)
 * @param o.every all system calls are wanted: of those not listed above the name, their arguments as numbers
 */
function straceArguments(o) {
    // where all calls are wanted there is nothing to filter
    const filter = o.every === true ? [] : ['--seccomp-bpf'];
    const how = o.attach === undefined ? filter : ['-q', ...o.attach.flatMap((pid) => ['-p', String(pid)])];
    const args = ['-f', ...how, '-yy', '-s', String(STRING_BYTES)];
    args.push('--absolute-timestamps=format:unix,precision:ns');
    // A signal outside the set would also lose its `+++ killed by +++` line; nothing dies of SIGCHLD.
    const which = o.every === true ? `raw=!${SYSCALLS.join(',')}` : `trace=${SYSCALLS.join(',')}`;
    args.push('-e', 'signal=!SIGCHLD', '-e', which, '-o', o.fifo);
    return o.command === undefined ? args : [...args, '--', ...o.command];
}


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   z7: () => (/* binding */ kill)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 4525:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ now)
/* harmony export */ });
/** Epoch nanoseconds, in the steps of the system's milliseconds. */
function now() {
    return BigInt(Date.now()) * 1000000n;
}


/***/ }),

/***/ 9743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ takeInstructions),
/* harmony export */   Hg: () => (/* binding */ takeCommission),
/* harmony export */   IX: () => (/* binding */ sayReadiness)
/* harmony export */ });
/* unused harmony exports leaveCommission, leaveInstructions, readinessOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4299);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7428);





/**
 * The words between installer and companion lie in files of the place, which only root can read: no pipe leads into a unit
 * of systemd.
 */
const COMMISSION = 'commission.json';
const INSTRUCTIONS = 'instructions.json';
const READINESS = 'readiness.json';
/** How often each looks for the other's words though nothing seems to have come, in milliseconds, and how long the installer waits. */
const LOOK = 100;
const LONGEST_WAIT = 25_000;
const leaveCommission = (directory, introduction) => leave(directory, COMMISSION, introduction);
/** Takes the commission, which is gone then. @throws the file system's error when there is none */
function takeCommission(directory) {
    const introduction = readIn(directory, COMMISSION);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, COMMISSION));
    return introduction;
}
const leaveInstructions = (directory, instructions) => leave(directory, INSTRUCTIONS, instructions);
/** Waits for the instructions and takes them: they are gone then. @throws Error with a sentence when the installer is gone without */
async function takeInstructions(directory, installer) {
    const instructions = await awaited(directory, () => {
        const gone = !(0,_action_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(installer); // looked at before: who left them and is gone has left them
        return left(directory, INSTRUCTIONS) ?? (gone ? 'gone' : undefined);
    });
    if (instructions === 'gone')
        throw new Error('the installer ended before it had left instructions');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, INSTRUCTIONS));
    return instructions;
}
const sayReadiness = (directory, readiness) => leave(directory, READINESS, readiness);
/**
 * Waits until the companion says whether it watches.
 * @param installer holds the place until the companion does
 * @returns what it said, or why it said nothing. Never rejects.
 */
async function readinessOf(directory, installer) {
    const late = performance.now() + LONGEST_WAIT;
    return awaited(directory, () => {
        const holder = holderOf(directory);
        // looked at before the answer: one that answers and is gone at once has answered
        const gone = holder !== undefined && holder.pid !== installer.pid && !isAlive(holder);
        const said = left(directory, READINESS);
        if (said !== undefined)
            return said;
        if (gone)
            return { outcome: 'blind', reason: 'the companion ended before it watched' };
        if (performance.now() < late)
            return undefined;
        return { outcome: 'blind', reason: `the companion did not watch within ${LONGEST_WAIT / 1000} s` };
    });
}
/** Looks whenever something changes in a place, and now and then, until there is something. */
async function awaited(directory, look) {
    let wake = () => { };
    const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(directory, () => wake());
    try {
        for (;;) {
            const changed = new Promise((resolve) => {
                wake = resolve;
            });
            const found = look();
            if (found !== undefined)
                return found;
            await Promise.race([changed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(LOOK)]);
        }
    }
    finally {
        watcher.close();
    }
}
/** Written in one go: whoever finds it finds all of it. */
function leave(directory, name, words) {
    const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${name}.next`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(next, JSON.stringify(words), { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(next, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
}
const readIn = (directory, name) => JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), 'utf8'));
function left(directory, name) {
    try {
        return readIn(directory, name);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ controlSocket),
/* harmony export */   DE: () => (/* binding */ copyIn),
/* harmony export */   Fp: () => (/* binding */ recordingIn),
/* harmony export */   QS: () => (/* binding */ keepHolder),
/* harmony export */   Uo: () => (/* binding */ keepGateKey),
/* harmony export */   q_: () => (/* binding */ interimIn),
/* harmony export */   xy: () => (/* binding */ clearPlace)
/* harmony export */ });
/* unused harmony exports logIn, gateAddressIn, placeName, takePlace, holderOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _action_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4299);
/* harmony import */ var _gate_gate_key_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9655);




/** Where root keeps things and nobody else can move them away; /run is often mounted noexec, so it comes last. */
const BASES = (/* unused pure expression or super */ null && (['/var/lib', '/run']));
const FOLDER = 'ironclaw-guard';
/** Run, attempt and worker, and the job where the worker runs several. */
const NAME = /^\d{1,20}-\d{1,6}-\d{1,10}(?:-\d{1,20})?$/;
/** A place without a holder belongs to a guard that is starting, for so long, in milliseconds. */
const STARTING = 60_000;
const HOLDER = 'holder.json';
const controlSocket = (directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'control');
const recordingIn = (directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'recording');
const logIn = (directory) => join(directory, 'companion.log');
const copyIn = (directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'copy');
/** Where the recording up to a gate's question is judged. */
const interimIn = (directory, number) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `gate-${number}`);
const gateKeyIn = (directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'gate.key');
/** Leaves the public key that answers of this companion are signed with, for gates to read before the first step. */
function keepGateKey(directory, key) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(gateKeyIn(directory), key, { mode: 0o600, flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(gateKeyIn(directory), 0o644);
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
        const folder = join(base, FOLDER);
        try {
            const directory = join(folder, name);
            makeFolder(folder);
            for (const other of readdirSync(folder))
                if (isAbandoned(join(folder, other)))
                    removePlace(join(folder, other));
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
    const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${HOLDER}.next`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(next, JSON.stringify({ pid, start, step }), { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(next, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, HOLDER));
}
/** @returns undefined when nobody holds that place, or nothing can be read of it. Never throws. */
function holderOf(directory) {
    try {
        const { pid, start, step } = JSON.parse(readFileSync(join(directory, HOLDER), 'utf8'));
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
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) !== FOLDER)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
    }
    catch {
        // another guard has its place there
    }
}
/** Makes a directory others can pass and not list, whatever the umask. */
function makePassable(directory) {
    mkdirSync(directory, { mode: 0o700 });
    chmodSync(directory, 0o711);
}
function removePlace(directory) {
    if (isPlace(directory) && !hasMount(directory))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true });
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
    const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return facts?.isDirectory() === true && facts.uid === process.geteuid?.() && (facts.mode & 0o022) === 0;
}
function isPlace(directory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return (NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory)) &&
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === FOLDER &&
        isOwnDirectory(folder) &&
        isOwnDirectory(directory) &&
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory) === directory);
}
/** Whether something is mounted on a place or in it: a removal would go through it. */
function hasMount(directory) {
    const mounts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/mountinfo', 'utf8').split('\n');
    return mounts.some((line) => `${line.split(' ')[4] ?? ''}/`.startsWith(`${directory}/`));
}
function isAbandoned(directory) {
    if (!isPlace(directory))
        return false;
    const holder = holderOf(directory);
    return holder === undefined ? Date.now() - lstatSync(directory).mtimeMs > STARTING : !isAlive(holder);
}
function requireExecutable(directory) {
    const trial = join(directory, 'trial');
    writeFileSync(trial, '', { mode: 0o700 });
    try {
        accessSync(trial, constants.X_OK); // refused where the file system is mounted noexec
    }
    catch (error) {
        clearPlace(directory);
        throw error;
    }
    rmSync(trial);
}


/***/ }),

/***/ 7544:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ EbpfSensor),
  l: () => (/* binding */ SensorRefusal)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/host/own-binary.js + 2 modules
var own_binary = __nccwpck_require__(7890);
// EXTERNAL MODULE: ./build/host/line-splitter.js
var line_splitter = __nccwpck_require__(7244);
;// CONCATENATED MODULE: ./build/host/sensor-stream.js

const MAX_MESSAGE = 4096;
/** What goes to and comes from the sensor's process. */
class SensorStream {
    /** The first line, if it is about the sensor. */
    opening;
    /** Its last line of all has come, as it was asked to. */
    stopped;
    /** The process has ended and all its output was read: how it ended. */
    over;
    #child;
    #splitter = new line_splitter/* LineSplitter */.g((line) => this.#take(utf8(line)));
    #early = [];
    #waiting = new Map();
    #words;
    #listener;
    #open;
    #stop = () => { };
    #ended;
    #heard = false;
    #asked = false;
    #tokens = 0;
    #message = '';
    /** @param words may come later than lines do */
    constructor(child, words) {
        this.#child = child;
        const understood = words.then((known) => {
            this.#words = known;
            this.#takeEarly();
        });
        this.opening = new Promise((resolve) => {
            this.#open = resolve;
        });
        this.stopped = new Promise((resolve) => {
            this.#stop = () => resolve(true);
        });
        this.over = new Promise((resolve) => {
            const over = (how) => {
                const first = this.#ended ?? how;
                this.#ended = first;
                for (const waiting of this.#waiting.values())
                    waiting(false);
                this.#splitter.end();
                void understood.then(() => resolve(first)); // what it said last may say more
            };
            child.once('exit', (code, signal) => {
                this.#ended ??= signal ?? `exit status ${code}`;
            });
            child.once('close', (code, signal) => over(signal ?? `exit status ${code}`));
            child.once('error', (error) => over(error.message));
        });
        child.stdin?.on('error', () => { }); // it has just ended, which is told elsewhere
        child.stdout?.on('data', (chunk) => {
            this.#heard = true;
            this.#splitter.push(chunk);
        });
        child.stderr?.on('data', (chunk) => {
            if (this.#message.length < MAX_MESSAGE)
                this.#message += chunk.toString('utf8');
        });
    }
    /** How it ended, or stopped watching, without having been asked to; undefined while it watches. */
    get ended() {
        return this.#ended;
    }
    get overlong() {
        return this.#splitter.overlong;
    }
    lastWords(how) {
        return this.#message === '' ? how : `${how}: ${this.#message.trim().slice(0, MAX_MESSAGE)}`;
    }
    heard() {
        const heard = this.#heard || this.#ended !== undefined;
        this.#heard = false;
        return heard;
    }
    listen(listener) {
        this.#listener = listener;
        this.#takeEarly();
    }
    say(words) {
        this.#asked ||= words === 'stop';
        this.#child.stdin?.write(`${words}\n`);
    }
    sync() {
        if (this.#ended !== undefined)
            return Promise.resolve(false);
        const token = String(++this.#tokens);
        return new Promise((resolve) => {
            this.#waiting.set(token, resolve);
            this.say(`sync ${token}`);
        });
    }
    /** Nothing more is read, and nothing keeps this process waiting for the other. */
    close() {
        this.#child.stdin?.destroy();
        this.#child.stdout?.destroy();
        this.#child.stderr?.destroy();
        this.#child.unref();
    }
    #takeEarly() {
        for (const line of this.#early.splice(0))
            this.#take(line);
    }
    #take(text) {
        const [words, listener] = [this.#words, this.#listener];
        if (words !== undefined && this.#open !== undefined) {
            const line = words.readSensorLine(text);
            if (line !== undefined)
                this.#open(line);
            this.#open = undefined;
            return;
        }
        if (words === undefined || listener === undefined)
            this.#early.push(text);
        else if (words.isSensorLine(text))
            this.#told(listener, words.readSensorLine(text), text);
        else
            listener.line(text);
    }
    #told(listener, line, text) {
        listener.told(line, text);
        if (line?.kind === 'sensor.stop') {
            if (this.#asked)
                this.#stop();
            else
                this.#ended ??= 'it stopped by itself or by a signal';
        }
        if (line?.kind !== 'sensor.sync')
            return;
        this.#waiting.get(line.token)?.(true);
        this.#waiting.delete(line.token);
    }
}
/** A line that was read a byte a character. */
function utf8(line) {
    return /[\x80-\xff]/.test(line) ? Buffer.from(line, 'latin1').toString('utf8') : line;
}

;// CONCATENATED MODULE: ./build/host/ebpf-sensor.js




/** The sensor could not be had; says what was tried. */
class SensorRefusal extends Error {
    tried;
    constructor(tried) {
        super(tried.map(({ rung, why }) => `${rung}: ${why}`).join('; '));
        this.tried = tried;
    }
}
const READY_MS = 15_000;
const SYNC_MS = 10_000;
const STOP_MS = 10_000;
/** A running ironclaw-sensor. */
class EbpfSensor {
    /** What it said when it began to watch. */
    ready;
    #child;
    #copy;
    #stream;
    constructor(child, copy, stream, ready) {
        this.#child = child;
        this.#copy = copy;
        this.#stream = stream;
        this.ready = ready;
    }
    /** Starts a sensor and waits, at most 15 s, until it watches. @throws SensorRefusal */
    static async start(file, watched, place) {
        let copy;
        try {
            copy = (0,own_binary/* privateCopy */.N)(file, 'ironclaw-sensor', place);
        }
        catch (error) {
            throw new SensorRefusal([{ rung: 'eBPF', why: error.message }]);
        }
        const child = (0,external_node_child_process_.spawn)(copy.path, argumentsFor(watched, copy), { cwd: copy.directory, env: {}, detached: true });
        // loaded while it starts
        const stream = new SensorStream(child, Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(592)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9592)));
        const first = await Promise.race([stream.opening, stream.over, (0,promises_.setTimeout)(READY_MS, undefined, { ref: false })]);
        if (typeof first === 'object' && first.kind === 'sensor.ready')
            return new EbpfSensor(child, copy, stream, first);
        child.kill('SIGKILL');
        stream.close();
        copy.remove();
        throw new SensorRefusal(triedOf(first, stream));
    }
    /** Process id of the sensor. */
    get pid() {
        return this.#child.pid ?? 0;
    }
    /** Its own directory. */
    get directory() {
        return this.#copy.directory;
    }
    /** How it ended, or stopped watching, without having been asked to; undefined while it watches. */
    get ended() {
        return this.#stream.ended;
    }
    /** Gives the lines, those that came before this call first. */
    listen(listener) {
        this.#stream.listen(listener);
    }
    /** True if bytes came since the last call, or none can come any more. */
    heard() {
        return this.#stream.heard();
    }
    /** Resolves when everything that happened before this call has been given out: true; or false after 10 s, or when it is gone. */
    sync() {
        return Promise.race([this.#stream.sync(), (0,promises_.setTimeout)(SYNC_MS, false, { ref: false })]);
    }
    /** Has the rest given out and ends the sensor; one that does not end within 10 s is killed. Never rejects. */
    async stop() {
        const early = this.#stream.ended;
        if (early === undefined)
            this.#stream.say('stop');
        const late = (0,promises_.setTimeout)(STOP_MS, 'timeout', { ref: false });
        const end = early ?? (await Promise.race([this.#stream.stopped, this.#stream.over, late]));
        if (end === 'timeout')
            this.#child.kill('SIGKILL');
        this.#stream.close();
        this.#copy.remove();
        const { overlong } = this.#stream;
        if (end === true)
            return { died: false, overlong };
        const how = end === 'timeout'
            ? `did not end within ${STOP_MS / 1000} s`
            : `ended before it was asked to (${this.#stream.lastWords(end)})`;
        return { died: true, reason: `ironclaw-sensor ${how}`, overlong };
    }
}
/** Why a sensor that was started does not watch. */
function triedOf(first, stream) {
    if (typeof first === 'object' && first.kind === 'sensor.refused' && first.tried.length > 0)
        return first.tried;
    if (first === undefined)
        return [{ rung: 'eBPF', why: `ironclaw-sensor did not begin to watch within ${READY_MS / 1000} s` }];
    const how = typeof first === 'string' ? `ended: ${stream.lastWords(first)}` : `began with ${first.kind}`;
    return [{ rung: 'eBPF', why: `ironclaw-sensor ${how}` }];
}
function argumentsFor({ anchor, root, includeRoot, guards, shield }, { directory }) {
    return [
        ...['--anchor', String(anchor), '--root', String(root), ...(includeRoot ? ['--include-root'] : [])],
        ...guards.flatMap((pid) => ['--guard', String(pid)]),
        ...(shield === true ? ['--shield'] : []),
        ...['--spill', directory],
    ];
}


/***/ }),

/***/ 7564:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ sensorFacts),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   mv: () => (/* binding */ startEbpf)
/* harmony export */ });
/* harmony import */ var _ebpf_sensor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7544);
/* harmony import */ var _live_world_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3359);
/* harmony import */ var _own_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7890);



/**
 * Starts the eBPF sensor, if it can be had here.
 * @param file another binary than the one that came with the program
 * @param place a directory to run it from, rather than a new one among the temporary files
 * @returns the sensor as it watches, or why there is none; never rejects
 */
async function startEbpf(watched, file, place) {
    const why = unfit();
    if (why !== undefined)
        return { tried: [{ rung: 'eBPF', why }] };
    try {
        return await _ebpf_sensor_js__WEBPACK_IMPORTED_MODULE_0__/* .EbpfSensor */ .G.start(file ?? (0,_own_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .ownBinary */ .g)('ironclaw-sensor'), watched, place);
    }
    catch (error) {
        return { tried: error instanceof _ebpf_sensor_js__WEBPACK_IMPORTED_MODULE_0__/* .SensorRefusal */ .l ? error.tried : [{ rung: 'eBPF', why: error.message }] };
    }
}
/** Inode of the first pid namespace (include/linux/proc_ns.h: PROC_PID_INIT_INO). */
const FIRST_PIDS = 0xeffffffc;
/** Why no eBPF sensor is even tried. */
function unfit() {
    if (process.geteuid?.() !== 0)
        return 'only root may load it into the kernel';
    const pids = (0,_live_world_js__WEBPACK_IMPORTED_MODULE_1__/* .ownNamespace */ .aH)('pid');
    if (pids !== undefined && pids !== FIRST_PIDS)
        return 'this is a container with process ids of its own, and the kernel tells the sensor those of the machine';
    return undefined;
}
/** What a recording says of a sensor that began to watch. */
function sensorFacts(ready) {
    const { kind, rung, ...facts } = ready;
    return { name: 'ebpf', backend: rung, ...facts };
}
/** Why there is no eBPF sensor, as one sentence. */
function refusalOf(tried) {
    return tried
        .map(({ rung, why }) => (rung === 'eBPF' ? why : `the ${rung} rung of the eBPF sensor: ${why}`))
        .join('; ');
}


/***/ }),

/***/ 9655:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   vX: () => (/* binding */ GateKey)
/* harmony export */ });
/* unused harmony exports isAnswer, GATE_VARIABLE, addressOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

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
        const { publicKey, privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ed25519');
        this.public = publicKey.export({ format: 'jwk' }).x ?? '';
        this.#secret = privateKey;
    }
    /** Signs the answer to one question. */
    sign(nonce, text) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, signed(nonce, text), this.#secret).toString('base64url');
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
function addressOf(text) {
    const [, key = '', socket = ''] = /^ed25519:([^@]*)@(\/.*)$/.exec(text) ?? [];
    return KEY.test(key) && socket !== '' && socket.length < 108 ? { key, socket } : undefined;
}


/***/ }),

/***/ 7244:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter)
/* harmony export */ });
/** A longer line is dropped: strace's longest, an exec with 1024 arguments of 1024 bytes escaped, stays below it. */
const MAX_LINE = 8 * 1024 * 1024;
/** Cuts a stream of bytes into lines. Text is latin1, a character a byte: strace escapes everything else. */
class LineSplitter {
    /** Lines dropped because they were too long. */
    overlong = 0;
    #onLine;
    #rest = '';
    #skipping = false;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, however they are cut. */
    push(chunk) {
        const text = chunk.toString('latin1');
        let from = 0;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            const line = this.#rest === '' ? text.slice(from, at) : this.#rest + text.slice(from, at);
            this.#rest = '';
            from = at + 1;
            if (this.#skipping)
                this.#skipping = false;
            else
                this.#onLine(line);
        }
        if (this.#skipping)
            return;
        this.#rest += text.slice(from);
        if (this.#rest.length <= MAX_LINE)
            return;
        this.#rest = '';
        this.#skipping = true;
        this.overlong++;
    }
    /** The stream has ended: gives out a last line without newline. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}


/***/ }),

/***/ 3359:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ ownNamespace),
/* harmony export */   fJ: () => (/* binding */ LiveWorld)
/* harmony export */ });
/* unused harmony exports keptEnvironment, readHead */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _events_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9192);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4120);



/** As much of an environment as is looked at; the kernel's own limit for one exec is 6 MiB. */
const MAX_ENVIRONMENT = 1024 * 1024;
const HEAD_BYTES = 256;
const MAX_TEXT = 256 * 1024;
/** What the decoder asks about the live machine, answered from /proc and the file system. Never throws. */
class LiveWorld {
    stat(path) {
        return attempt(() => {
            const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
            return {
                dev: Number(facts.dev),
                ino: Number(facts.ino),
                nlink: Number(facts.nlink),
                mode: Number(facts.mode) & 0o7777,
                birth: facts.birthtimeNs,
                directory: facts.isDirectory(),
            };
        });
    }
    realpath(path) {
        return attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path));
    }
    /** The allow-listed keys only; of GITHUB_STATE, a file with a guid in its name, only the file's name. */
    environ(pid) {
        return attempt(() => {
            const block = readHead(`/proc/${pid}/environ`, MAX_ENVIRONMENT);
            const environment = keptEnvironment(block.toString('utf8'));
            // that of a process that has ended reads as empty; what names the step may stand behind what is looked at
            const unread = block.length === 0 || (block.length === MAX_ENVIRONMENT && !('GITHUB_ACTION' in environment));
            return unread ? undefined : environment;
        });
    }
    /** The first 256 bytes of a regular file. */
    head(path) {
        return attempt(() => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? readHead(path, HEAD_BYTES) : undefined));
    }
    image(pid) {
        return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''));
    }
    /** Undefined for a file that is longer. */
    text(path) {
        return attempt(() => {
            const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
            const small = facts.isFile() && facts.size <= MAX_TEXT;
            return small ? readHead(path, MAX_TEXT).toString('utf8') : undefined;
        });
    }
    parent(pid) {
        const facts = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .processFacts */ .PJ)(pid);
        const tgid = Number((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .statusField */ .DX)(pid, 'Tgid'));
        if (facts === undefined || !Number.isInteger(tgid))
            return undefined;
        const group = tgid === pid ? facts : ((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .processFacts */ .PJ)(tgid) ?? facts);
        return { ppid: group.ppid, tgid, start: group.start };
    }
    cwd(pid) {
        return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/cwd`));
    }
    descriptor(pid, fd) {
        return attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/fd/${fd}`));
    }
    stdio(pid) {
        const open = [0, 1, 2].flatMap((fd) => {
            const target = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/fd/${fd}`));
            return target === undefined ? [] : [{ fd, type: descriptorType(pid, target), id: target }];
        });
        return open.length === 0 ? undefined : open;
    }
}
/** Inode of the namespace this process is in; undefined when /proc does not say. */
function ownNamespace(kind) {
    const inode = attempt(() => /^\w+:\[(\d+)\]$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/ns/${kind}`))?.[1]);
    return inode === undefined ? undefined : Number(inode);
}
/** Picks the allow-listed keys from a block of NUL-separated `KEY=value`. */
function keptEnvironment(block) {
    const kept = new Map();
    for (const entry of block.split('\0')) {
        const equals = entry.indexOf('=');
        const key = entry.slice(0, equals);
        const value = equals <= 0 || kept.has(key) ? undefined : (0,_events_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .keptVariable */ .b)(key, entry.slice(equals + 1));
        if (value !== undefined)
            kept.set(key, value);
    }
    return Object.fromEntries(kept);
}
function descriptorType(pid, target) {
    if (target.startsWith('pipe:'))
        return 'pipe';
    if (target.startsWith('socket:'))
        return socketType(pid, target.slice('socket:['.length, -1));
    if (target === '/dev/null')
        return 'null';
    if (target.startsWith('/dev/pts/') || target === '/dev/console' || target.startsWith('/dev/tty'))
        return 'tty';
    return target.startsWith('/') ? 'file' : 'other';
}
/** A socket whose inode stands in the process's table of Internet sockets is one; otherwise it is taken for a UNIX socket. */
function socketType(pid, inode) {
    const tables = ['tcp', 'tcp6', 'udp', 'udp6'].map((name) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/net/${name}`, 'latin1')));
    if (tables.some((table) => table?.includes(` ${inode} `)))
        return 'inet';
    return tables.every((table) => table === undefined) ? 'other' : 'unix';
}
/** Reads at most `limit` bytes without ever waiting for a writer. */
/**
 * The first bytes of a file, at most `limit`; none of what is no regular file, which it never waits for.
 * @throws the file system's error
 */
function readHead(path, limit) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile() ? limit : 0;
        const buffer = Buffer.alloc(size);
        let used = 0;
        for (let got = -1; got !== 0 && used < size; used += got)
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, used, size - used, null);
        return buffer.subarray(0, used);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function attempt(act) {
    try {
        return act();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ ownBinary),
  N: () => (/* binding */ privateCopy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/host/binary-digests.js
/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
const BINARY_DIGESTS = {
    'ironclaw-sensor-x86_64': '427e044dffa3ce96d2c4abc7fcc40b86520507c7c7526aba01a36546eb347873',
    'ironclaw-confine-x86_64': 'd342eedd74ac736df1b41938e8ac8b1444c110a75ed8bd8a1e36a70decd72dbc',
    'ironclaw-sensor-aarch64': '33bd38bc43536e8a69b46c8fd5d7a391b5c67b0f7f2b21829c0917483b8eccec',
    'ironclaw-confine-aarch64': '3c113824807362281027de492f281b00c6c835d3947f4d4cd50ff86be3966aee',
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/host/private-copy.js



/** Where no ordinary user can move a directory of root's away, and where files mostly may be executed. */
const PLACES = ['/var/tmp', '/tmp', '/run'];
/**
 * Writes a program to where nobody else can change it: the bytes given are those that will run.
 * @param called its file's name
 * @param place a directory of ours to make it in, rather than one of the usual
 * @throws Error with a sentence for the user when no place takes it
 */
function executableCopy(bytes, called, place) {
    const failures = [];
    for (const parent of new Set(place === undefined ? [...PLACES, (0,external_node_os_.tmpdir)()] : [place])) {
        let directory;
        try {
            directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'ironclaw-'));
            const path = (0,external_node_path_.join)(directory, called);
            (0,external_node_fs_.writeFileSync)(path, bytes, { mode: 0o500, flag: 'wx' });
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK); // refused where the file system is mounted noexec
            return kept(directory, path);
        }
        catch (error) {
            if (directory !== undefined)
                (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
            failures.push(error.message);
        }
    }
    throw new Error(`${called} could be put nowhere: ${failures.join('; ')}`);
}
/** Removed when asked to, else when this process exits. */
function kept(directory, path) {
    const remove = () => {
        process.removeListener('exit', remove);
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    };
    process.once('exit', remove);
    return { directory, path, remove };
}

;// CONCATENATED MODULE: ./build/host/own-binary.js





const MACHINES = { x64: 'x86_64', arm64: 'aarch64' };
/**
 * The binary of a name for this machine that came with the running program: in `sensor/` beside the program's folder, or in
 * `dist/sensor/` above it.
 * @throws Error with a sentence for the user when there is none
 */
function ownBinary(called) {
    const machine = MACHINES[process.arch];
    if (machine === undefined)
        throw new Error(`there is no ${called} for ${process.arch}`);
    const name = `${called}-${machine}`;
    const sha256 = BINARY_DIGESTS[name];
    if (sha256 === undefined)
        throw new Error(`this build has no ${called}`);
    const program = process.argv[1];
    let at = program === undefined ? process.cwd() : (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program));
    for (let i = 0; i < 8; i++) {
        for (const path of [(0,external_node_path_.join)(at, 'sensor', name), (0,external_node_path_.join)(at, 'dist', 'sensor', name)])
            if ((0,external_node_fs_.existsSync)(path))
                return { path, sha256 };
        at = (0,external_node_path_.dirname)(at);
    }
    throw new Error(`the file ${name} that belongs to this program is missing; install the program again`);
}
/**
 * Copies a binary to where nobody else can change it. The bytes that were held against the digest are the bytes written.
 * @param place a directory of ours to make it in, rather than one of the usual
 * @throws Error with a sentence for the user when it is not the file it should be, or no place takes it
 */
function privateCopy(file, called, place) {
    const bytes = (0,external_node_fs_.readFileSync)(file.path);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (digest !== file.sha256)
        throw new Error(`${file.path} is not the file that belongs to this program: its SHA-256 is ${digest}`);
    return executableCopy(bytes, called, place);
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ OPENING_FILE),
/* harmony export */   Pc: () => (/* binding */ EVENTS_FILE),
/* harmony export */   fm: () => (/* binding */ RECORDING_FILE)
/* harmony export */ });
/* unused harmony exports PACKED_FILE, RecordingError, openRegular, present */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** File names of a recording. */
const RECORDING_FILE = 'recording.json';
/** Written at the start, replaced by recording.json at the end: what is left of a recording whose guard was killed. */
const OPENING_FILE = 'recording.opening.json';
const EVENTS_FILE = 'events.ndjson';
/** The same packed, as cases keep them. */
const PACKED_FILE = 'events.ndjson.gz';
/** A recording that cannot be read at all. */
class RecordingError extends Error {
    constructor(message) {
        super(message);
        this.name = 'RecordingError';
    }
}
/** Opens a file of a recording for reading. @throws RecordingError when it is a link, no regular file, or cannot be read */
function openRegular(path) {
    let fd;
    try {
        fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ELOOP')
            throw new RecordingError(`${path} is a symbolic link; a recording holds plain files only`);
        throw new RecordingError(`${path} cannot be read: ${error.message}`);
    }
    if (fstatSync(fd).isFile())
        return fd;
    closeSync(fd);
    throw new RecordingError(`${path} is not a regular file; a recording holds plain files only`);
}
/** Whether something of this name is there, a dangling link too. */
function present(path) {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ statusField),
/* harmony export */   Dm: () => (/* binding */ threadsOf),
/* harmony export */   PJ: () => (/* binding */ processFacts),
/* harmony export */   Pj: () => (/* binding */ tracerOf),
/* harmony export */   WZ: () => (/* binding */ processTree)
/* harmony export */ });
/* unused harmony exports listProcesses, ancestorNamed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .map(Number)
            .filter((entry) => Number.isInteger(entry));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 9862:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   oe: () => (/* binding */ searchPath)
/* harmony export */ });
/* unused harmony export isExecutable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** True for a regular file this process may execute. */
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** The directories of a PATH, absolute ones only, without those inside `outside`. */
function searchPath(path, outside) {
    return (path ?? '')
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory))
        .filter((directory) => outside === undefined || !`${directory}/`.startsWith(`${outside}/`));
}
/** First executable `name` in `first`, then on `path`; undefined when there is none. */
function findProgram(name, first, path) {
    return [...first, ...searchPath(path)].map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).find(isExecutable);
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l5: () => (/* binding */ probeStrace)
/* harmony export */ });
/* unused harmony exports DETACHED_TRACER, tryStrace */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _events_strace_syscalls_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3180);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9862);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8695);






/** --seccomp-bpf, without which a build takes several times as long, came with this version. */
const OLDEST = [5, 3];
const DIRECTORIES = ['/usr/bin', '/bin', '/usr/local/bin'];
const PROBE_TIMEOUT_MS = 5000;
/**
 * Option with which strace runs detached, as a grandchild out of reach of our terminal: the command stays our direct child, so its exit
 * status, its signals and its terminal are what they are without us, also when strace is killed.
 */
const DETACHED_TRACER = '-DDD';
/**
 * Finds strace, reads its version and traces `true` once with the very options a recording uses.
 *
 * @param path the PATH to search after the standard directories
 * @param every all system calls are to be traced
 * @returns path and version, or a reason fit for the user; never rejects
 */
async function probeStrace(path, every = false) {
    const strace = (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('strace', DIRECTORIES, path);
    if (strace === undefined) {
        return {
            reason: `strace was not found in ${DIRECTORIES.join(', ')} or on PATH; install it with \`apt-get install strace\``,
        };
    }
    try {
        return await tryStrace(strace, every);
    }
    catch (error) {
        return { reason: `strace could not be tried: ${error.message}` };
    }
}
/** As probeStrace, for the strace at a path. Rejects when there is no room for temporary files. */
async function tryStrace(strace, every = false) {
    const yes = (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('true', ['/usr/bin', '/bin'], undefined);
    if (yes === undefined)
        return { reason: 'strace could not be tried: no program `true` was found in /usr/bin or /bin' };
    const [banner, trial] = await Promise.all([output(strace, ['-V']), traceOf(strace, yes, every)]);
    const version = /version (\S+)/.exec(banner.stdout)?.[1];
    if (version === undefined)
        return { reason: `${strace} did not print its version: ${firstLine(banner)}` };
    if (isOlder(version)) {
        return { reason: `${strace} is version ${version}; ${OLDEST.join('.')} or newer is needed (for --seccomp-bpf)` };
    }
    if (trial.code === 0 && /^\d+ .*\+\+\+ exited with 0 \+\+\+/m.test(trial.trace))
        return { path: strace, version };
    return { reason: refusal(strace, trial) };
}
/** True when tracing is already refused for the reason given, as a person would want to read it. */
function refusal(strace, trial) {
    if (/ptrace|attach|seize/i.test(trial.stderr) && /not permitted|denied|not implemented/i.test(trial.stderr)) {
        return (`${strace} may not trace here (${firstLine(trial)}): ptrace is refused by a container's seccomp profile, by ` +
            'kernel.yama.ptrace_scope, or because this process is traced itself; allow SYS_PTRACE to have the run watched');
    }
    if (trial.timedOut)
        return `${strace} did not finish tracing \`true\` within ${PROBE_TIMEOUT_MS / 1000} s`;
    return `${strace} failed to trace \`true\`: ${firstLine(trial)}`;
}
function isOlder(version) {
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
/** Traces one short command into a file of its own. */
async function traceOf(strace, command, every) {
    const directory = (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryDirectory */ .D)();
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'trial');
        const args = (0,_events_strace_syscalls_js__WEBPACK_IMPORTED_MODULE_3__/* .straceArguments */ .f)({ fifo: file, command: [command], every });
        const ran = await output(strace, [DETACHED_TRACER, ...args]);
        return { ...ran, trace: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'latin1') : '' };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(directory, { recursive: true, force: true });
    }
}
function output(program, args) {
    const options = { timeout: PROBE_TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 1 << 20, env: {} };
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, (error, stdout, stderr) => {
            resolve({
                code: child.exitCode,
                stdout,
                stderr: stderr || (error?.message ?? ''),
                timedOut: error?.killed === true,
            });
        });
    });
}
function firstLine(from) {
    const line = from.stderr.split('\n').find((candidate) => /strace|error|denied|permitted/i.test(candidate));
    return (line ?? (from.stderr || from.stdout || `exit status ${from.code}`)).trim().slice(0, 200);
}


/***/ }),

/***/ 8695:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ temporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Makes a new private directory (0700) among the temporary files. @throws Error with a sentence for the user */
function temporaryDirectory() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'ironclaw-'));
    }
    catch (error) {
        throw new Error(`no directory could be made in ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()}: ${error.message}; set TMPDIR to one that takes files`);
    }
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ex: () => (/* binding */ asUser)
/* harmony export */ });
/* unused harmony exports withRightsOf, becomeNobody */
/**
 * Does something with no more rights than a user has, where this process is root: what that user has put links to is then read
 * only if that user could read it. The process stays root's to everybody else: that user can neither signal nor trace it.
 */
async function withRightsOf(user, work) {
    const { setgroups, getgroups, setegid, seteuid, getegid } = process;
    if (user === undefined || user.uid === 0 || process.geteuid?.() !== 0)
        return work();
    const [groups, group] = [getgroups?.() ?? [], getegid?.() ?? 0];
    setgroups?.([user.gid]);
    setegid?.(user.gid);
    seteuid?.(user.uid);
    try {
        return await work();
    }
    finally {
        seteuid?.(0);
        setegid?.(group);
        setgroups?.(groups);
    }
}
/** @returns what makes a child process run as a user: nothing where we are not root, and so that user already */
function asUser(user) {
    return user === undefined || process.geteuid?.() !== 0 ? {} : { uid: user.uid, gid: user.gid };
}
/** The user of whom nothing on a machine is. */
const NOBODY = 65534;
/** Gives up being root for good, where this process is: the kernel lets nobody but root read or trace it afterwards. */
function becomeNobody() {
    if (process.geteuid?.() !== 0)
        return;
    process.setgroups?.([]);
    process.setgid?.(NOBODY);
    process.setuid?.(NOBODY);
}


/***/ }),

/***/ 863:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ hostsFile),
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   Yj: () => (/* binding */ configuredResolvers),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony exports hostOf, nameservers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const MAX_FILE = 1024 * 1024;
/** Host name of a URL, of `host:port`, or of git's `user@host:path`; undefined when there is none. */
function hostOf(location) {
    const text = location.trim();
    const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `ssh://${text.replace(/^([^/]*?):(?!\d+$|\d+\/).*$/, '$1')}`);
    const host = url?.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    return host === undefined || host === '' || host === '.' ? undefined : host;
}
/** The distinct hosts of several locations, sorted. */
function hostsOf(locations) {
    const hosts = locations.flatMap((location) => (location ? (hostOf(location) ?? []) : []));
    return [...new Set(hosts)].sort();
}
/** Text of a file, its first MiB; empty when it cannot be read. */
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').slice(0, MAX_FILE);
    }
    catch {
        return '';
    }
}
/** Nameserver addresses of a resolv.conf. */
function nameservers(text) {
    return [...text.matchAll(/^[ \t]*nameserver[ \t]+([^\s%#;]+)/gm)].map((match) => match[1] ?? '');
}
/** DNS resolvers configured now: resolv.conf, and those systemd-resolved asks on its behalf. */
function configuredResolvers() {
    const files = ['/etc/resolv.conf', '/run/systemd/resolve/resolv.conf'];
    return [...new Set(files.flatMap((file) => nameservers(textOf(file))))];
}
/** The hosts file as address -> names. */
function hostsFile(text) {
    const table = new Map();
    for (const line of text.split('\n')) {
        const [address, ...names] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
        if (!address || names.length === 0)
            continue;
        table.set(address, [...(table.get(address) ?? []), ...names]);
    }
    return Object.fromEntries(table);
}
function parse(url) {
    try {
        return new URL(url);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ npmrcSettings),
/* harmony export */   PI: () => (/* binding */ prebuilts),
/* harmony export */   Yq: () => (/* binding */ registries),
/* harmony export */   ht: () => (/* binding */ hostVariable),
/* harmony export */   jQ: () => (/* binding */ npmVariables),
/* harmony export */   v: () => (/* binding */ yarnrcRegistries)
/* harmony export */ });
/* unused harmony export npmSettings */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(863);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4016);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9454);




/**
 * Prints, as JSON, where node's headers come from and the settings of npm, whose directory is the argument, without credentials. npm's own
 * module is asked with the words of `npm config list`, which takes a third of the time of npm itself.
 */
const QUESTION = `
const root = process.argv[1];
const said = { headers: process.release.headersUrl };
const ask = async () => {
  const Config = require(root + "/node_modules/@npmcli/config");
  const { definitions, shorthands, flatten, nerfDarts } = require(root + "/node_modules/@npmcli/config/lib/definitions");
  const argv = [process.execPath, root + "/bin/npm-cli.js", "config", "list", "--json", "--loglevel=silent"];
  const config = new Config({ npmPath: root, definitions, shorthands, flatten, nerfDarts, argv, warn: false });
  await config.load();
  const settings = {};
  for (const key in config.list[0]) if (!/^_|^[/][/]|:_/.test(key)) settings[key] = config.get(key);
  said.settings = settings;
};
ask().catch(() => {}).then(() => console.log(JSON.stringify(said)));
`;
/** What npm, yarn and node say of themselves: registries (scoped ones too), cache, global prefix, headers, proxies. */
async function npmVariables(ground) {
    const [{ settings, headers }, yarn] = await Promise.all([nodeAnswer(ground), yarnRegistry(ground)]);
    const prefix = settings.get('prefix') ?? '';
    const installed = prefix === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(prefix, 'lib', 'node_modules'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(prefix, 'bin')];
    const variables = {
        'registry:npm': hostVariable('npm config list', registries(settings)),
        'registry:yarn': hostVariable('yarn config get', [yarn]),
        'cache:npm': (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathVariable */ .OL)('npm config list', [settings.get('cache')]),
        'prefix:npm': (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixVariable */ .$D)('npm config list', installed),
        'dist:node': hostVariable('node and npm_config_disturl', [
            headers,
            settings.get('disturl'),
            (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .tw)(ground.env, 'npm_config_disturl'),
        ]),
        'dist:prebuilt': hostVariable("npm's settings for ready-made binaries", prebuilts(settings)),
    };
    return { variables, proxies: [settings.get('proxy'), settings.get('https-proxy')] };
}
/** npm itself is asked where it is no program of node's of the usual shape, or its modules have moved. */
async function nodeAnswer(ground) {
    const whole = () => (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'npm', ['config', 'list', '--json', '--loglevel=silent']);
    const npm = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L$)((0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .programOf */ .oQ)(ground, 'npm'));
    const root = npm?.endsWith(NPM) ? npm.slice(0, -NPM.length) : undefined;
    const asked = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'node', ['-e', QUESTION, root ?? '']);
    const [answer, listed] = await Promise.all([asked, root === undefined ? whole() : undefined]);
    const { headers, settings } = answerOf(answer ?? '');
    return { headers, settings: settings ?? npmSettings(listed ?? (await whole()) ?? '') };
}
/** The program of npm, below its own directory. */
const NPM = '/bin/npm-cli.js';
function answerOf(json) {
    try {
        const { headers, settings } = JSON.parse(json);
        return {
            ...(typeof headers === 'string' ? { headers } : {}),
            ...(settings === undefined ? {} : { settings: textsOf(settings) }),
        };
    }
    catch {
        return {};
    }
}
/** Classic yarn names the setting otherwise than modern yarn, which fails when it is asked for the old name. */
async function yarnRegistry(ground) {
    const classic = await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'yarn', ['config', 'get', 'registry']);
    return classic ?? (await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'yarn', ['config', 'get', 'npmRegistryServer']));
}
/** `npm config list --json` as a table of its texts. */
function npmSettings(json) {
    try {
        return textsOf(JSON.parse(json));
    }
    catch {
        return new Map();
    }
}
function textsOf(data) {
    if (typeof data !== 'object' || data === null)
        return new Map();
    return new Map(Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
/** The registry URLs of npm settings: the default one and one for each scope. */
function registries(settings) {
    return [...settings].flatMap(([key, value]) => (key === 'registry' || /^@[^:]+:registry$/.test(key) ? [value] : []));
}
/**
 * Where npm's settings say that packages fetch ready-made binaries: `better_sqlite3_binary_host`, `sass_binary_site`, `electron_mirror`,
 * `puppeteer_download_base_url`, `chromedriver_cdnurl` and their like, as prebuild-install, node-pre-gyp and others name them.
 */
function prebuilts(settings) {
    return [...settings].flatMap(([key, value]) => /[_-](binary[_-](host|site)|mirror|cdnurl|download[_-](host|base[_-]url))$/i.test(key) ? [value] : []);
}
/** The settings of an .npmrc, `${NAME}` replaced from the environment as npm does. */
function npmrcSettings(text, env) {
    const settings = new Map();
    for (const line of text.split('\n')) {
        const equals = line.indexOf('=');
        if (equals <= 0 || /^\s*[#;]/.test(line))
            continue;
        const value = line
            .slice(equals + 1)
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2');
        const expanded = value.replace(/\$\{([^{}]{1,200})\}/g, (whole, name) => env[name] ?? whole);
        settings.set(line.slice(0, equals).trim(), expanded);
    }
    return settings;
}
/** The registries of a .yarnrc.yml, those of scopes too; `${NAME}` and `${NAME:-default}` are replaced as yarn does. */
function yarnrcRegistries(text, env) {
    const found = text.matchAll(/^[ \t]*npm(?:Registry|Publish)(?:Server|Registry):[ \t]*["']?([^\s"'#]+)/gm);
    return [...found].map(([, value = '']) => value.replace(/\$\{([^{}:-]{1,200})(?::?-([^{}]*))?\}/g, (whole, name, other) => env[name] || other || whole));
}
/** A variable of the hosts of several locations; undefined without any. */
function hostVariable(source, locations) {
    const values = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsOf */ .PP)(locations);
    return values.length === 0 ? undefined : { values, trusted: true, source };
}


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ prefixVariable),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   OL: () => (/* binding */ pathVariable),
/* harmony export */   XT: () => (/* binding */ placeVariables),
/* harmony export */   mS: () => (/* binding */ actVariables),
/* harmony export */   tw: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Directories of the system: no package manager's own, even where its programs stand in them. */
const SYSTEM_BIN = new Set(['/bin', '/sbin', '/usr/bin', '/usr/sbin']);
/** A path with the symlinks of its existing part resolved, without trailing slash; undefined unless absolute. */
function resolved(path) {
    if (path === undefined || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return undefined;
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const above = parent === path ? parent : resolved(parent);
        return above === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/** A variable of the distinct resolved paths; undefined without any, and `/` is never a value. */
function pathVariable(source, paths) {
    const values = [...new Set(paths.flatMap((path) => resolved(path) ?? []))].filter((path) => path !== '/');
    return values.length === 0 ? undefined : { values, trusted: true, source };
}
/** As pathVariable, without the system's own program directories. */
function prefixVariable(source, paths) {
    const own = paths.filter((path) => path !== undefined && !SYSTEM_BIN.has(resolved(path) ?? ''));
    return pathVariable(source, own);
}
/** The places that follow from the environment alone: temporary files, home, caches, tool cache. */
function placeVariables(env) {
    const home = env.HOME;
    const inHome = (...parts) => (home ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...parts) : undefined);
    const cache = env.XDG_CACHE_HOME || inHome('.cache');
    const inCache = (name) => (cache ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, name) : undefined);
    const cargo = env.CARGO_HOME || inHome('.cargo');
    const inCargo = (name) => (cargo ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cargo, name) : undefined);
    const data = env.XDG_DATA_HOME || inHome('.local', 'share');
    return {
        tmp: pathVariable('the system and TMPDIR', ['/tmp', '/var/tmp', '/dev/shm', env.TMPDIR]),
        home: pathVariable('HOME', [home]),
        toolcache: pathVariable('RUNNER_TOOL_CACHE', [
            env.RUNNER_TOOL_CACHE,
            env.AGENT_TOOLSDIRECTORY,
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/opt/hostedtoolcache') ? '/opt/hostedtoolcache' : undefined,
        ]),
        'runner:temp': pathVariable('RUNNER_TEMP', [env.RUNNER_TEMP]),
        'cache:generic': pathVariable('XDG_CACHE_HOME', [cache]),
        // only where it was moved: unmoved it is a directory of the temporary ones, and its profiles say so
        'cache:node': pathVariable('NODE_COMPILE_CACHE', [env.NODE_COMPILE_CACHE]),
        'cache:npm': pathVariable('npm_config_cache', [configured(env, 'npm_config_cache') || inHome('.npm')]),
        'cache:pip': pathVariable('PIP_CACHE_DIR', [env.PIP_CACHE_DIR || inCache('pip')]),
        'cache:yarn': pathVariable('YARN_CACHE_FOLDER', [
            env.YARN_CACHE_FOLDER || inCache('yarn'),
            inHome('.yarn', 'berry'),
        ]),
        'cache:pnpm': pathVariable('PNPM_HOME', [
            env.PNPM_HOME,
            inCache('pnpm'),
            data && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data, 'pnpm'),
            inHome('.pnpm-store'),
        ]),
        'cache:cargo': pathVariable('CARGO_HOME', [inCargo('registry'), inCargo('git')]),
        'prefix:cargo': pathVariable('CARGO_HOME', [cargo]),
        'cache:node-gyp': pathVariable('npm_config_devdir', [configured(env, 'npm_config_devdir') || inCache('node-gyp')]),
    };
}
/** npm reads its npm_config_ variables in either case. */
function configured(env, name) {
    return env[name] || env[name.toUpperCase()];
}
/**
 * The places of a job of act that no variable of its environment names: what GitHub's runner keeps below RUNNER_TEMP (scripts of steps, the
 * files through which they set variables) and the actions.
 * @param place directory of the job
 */
function actVariables(place, env) {
    return {
        'runner:temp': pathVariable('RUNNER_TEMP, act', [env.RUNNER_TEMP, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'act', 'workflow')]),
        'runner:actions': pathVariable('act', [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'act', 'actions')]),
    };
}


/***/ }),

/***/ 9454:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   oQ: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9862);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7199);





/** On a machine with eight times as much to do as it has processors, python takes five seconds to answer. */
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 1024 * 1024;
/** What tools need to find themselves and their configuration; everything else of the environment stays out. */
const PASSED = /^(HOME|PATH|USER|LOGNAME|LANG|TMPDIR|VIRTUAL_ENV|CONDA_PREFIX|PNPM_HOME|XDG_\w+|(PYENV|NVM|VOLTA|FNM|ASDF|N)_\w+|npm_config_\S+|PIP_\w+|YARN_\w+|GO(PROXY|SUMDB|CACHE|MODCACHE|PATH|BIN|ENV|ROOT)|(https?|all|no)_proxy)$/i;
/** Variables that name a configuration file: dropped when the file lies in the workspace. */
const CONFIG_FILES = /^(npm_config_(user|global)config|pip_config_file|yarn_rc_filename|goenv)$/i;
/** The tool on PATH, outside the workspace. */
const programOf = (ground, tool) => (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(tool, [], (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPath */ .oe)(ground.env.PATH, ground.workspace).join(':'));
/**
 * Asks a tool on PATH, outside the workspace, and gives its standard output.
 *
 * @returns undefined when there is no such tool, it fails, or it takes longer than 10 s. Never rejects.
 */
const ask = (ground, tool, args) => answer(ground, tool, { args });
/** Asks git about the repository of the workspace: reading only, without hooks, network or lazily fetched objects. */
function askGit(ground, args, more = {}) {
    if (!inRepository(ground.cwd))
        return Promise.resolve(undefined);
    const all = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args];
    return answer(ground, 'git', { ...more, args: all, cwd: ground.cwd });
}
/** Whether git would find a repository from a directory: beside or above it, or it is one. Most jobs begin with none. */
function inRepository(directory) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.git')) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'HEAD')))
        return true;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory);
    return parent !== directory && inRepository(parent);
}
function answer(ground, tool, { args, cwd = ground.nowhere, input = '', encoding = 'utf8' }) {
    const program = programOf(ground, tool);
    if (program === undefined)
        return Promise.resolve(undefined);
    const env = { ...cleanEnvironment(ground), PATH: (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPath */ .oe)(ground.env.PATH, ground.workspace).join(':') };
    const limits = { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT };
    const options = { cwd, env, encoding, ...limits, ...(0,_user_js__WEBPACK_IMPORTED_MODULE_4__/* .asUser */ .ex)(ground.user) };
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
        child.stdin?.on('error', () => { }); // it did not want to read all
        child.stdin?.end(input);
    });
}
function cleanEnvironment({ env, workspace }) {
    const kept = Object.entries(env).filter(([name, value]) => PASSED.test(name) && !(CONFIG_FILES.test(name) && `${value}/`.startsWith(`${workspace}/`)));
    // without its libraries, which setup-python and its like name there, a tool does not start
    const libraries = (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPath */ .oe)(env.LD_LIBRARY_PATH, workspace).join(':');
    return {
        ...Object.fromEntries(kept),
        ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
        LC_ALL: 'C',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GOTOOLCHAIN: 'local',
        GOTELEMETRY: 'off',
        COREPACK_ENABLE_NETWORK: '0',
        npm_config_logs_max: '0', // asking must leave nothing behind
        COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
        NO_UPDATE_NOTIFIER: '1',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PYTHONDONTWRITEBYTECODE: '1',
    };
}


/***/ }),

/***/ 792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ pythonVariables),
/* harmony export */   as: () => (/* binding */ pipConfIndexes)
/* harmony export */ });
/* unused harmony export pipIndexes */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2433);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4016);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9454);




/**
 * Prints, as JSON, the directories python installs to, the index pip has built in, and pip's settings. These are read as pip reads them, from
 * where it looks and in its order (https://pip.pypa.io/en/stable/topics/configuration/): its own modules, once loaded, take twice the time
 * of all the rest. `pip config list` is asked where a file cannot be read so.
 */
const QUESTION = `
import json, os, site, sys, sysconfig
from configparser import RawConfigParser
said = {"paths": [], "index": [], "settings": None}
def settings():
    env, home, found = os.environ, os.path.expanduser("~"), {}
    own = env.get("PIP_CONFIG_FILE") or ""
    user = [home + "/.pip/pip.conf", (env.get("XDG_CONFIG_HOME") or home + "/.config") + "/pip/pip.conf"]
    files = [place + "/pip/pip.conf" for place in (env.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")] + ["/etc/pip.conf"]
    files += ([] if os.path.exists(own) else user) + [sys.prefix + "/pip.conf", own]
    for place in [] if own == os.devnull else files:
        parser = RawConfigParser()
        parser.read(place)
        for part in parser.sections():
            found.update((part + "." + key.replace("_", "-"), value) for key, value in parser.items(part))
    found.update((":env:." + key[4:].lower().replace("_", "-"), value) for key, value in env.items() if key[:4] == "PIP_")
    return "".join("%s=%r\\n" % pair for pair in found.items())
try:
    paths = sysconfig.get_paths()
    said["paths"] = [paths[k] for k in ("purelib", "platlib", "scripts")] + [site.getuserbase()]
    said["paths"] += site.getsitepackages()
except Exception:
    pass
try:
    from pip._internal.models.index import PyPI
    said["index"] = [PyPI.url, "https://" + PyPI.file_storage_domain]
    said["settings"] = settings()
except Exception:
    pass
print(json.dumps(said))
`;
/** What python3 and pip on PATH say of themselves: where they install to, which indexes they use. */
async function pythonVariables(ground) {
    const said = pythonAnswer((await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'python3', ['-c', QUESTION])) ?? '');
    const settings = said.settings ?? (await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'python3', ['-m', 'pip', 'config', 'list']));
    const set = pipIndexes(settings ?? '');
    const venv = ground.env.VIRTUAL_ENV;
    const paths = [...said.paths, ...(venv ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(venv, 'bin'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(venv, 'lib')] : [])];
    return {
        'prefix:python': (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixVariable */ .$D)('python3 sysconfig', paths),
        'registry:pip': (0,_npm_js__WEBPACK_IMPORTED_MODULE_1__/* .hostVariable */ .ht)("pip's settings", [...(set.index ? [] : said.index), ...set.all]),
    };
}
function pythonAnswer(json) {
    try {
        const { paths, index, settings } = JSON.parse(json);
        return { paths: texts(paths), index: texts(index), settings: typeof settings === 'string' ? settings : undefined };
    }
    catch {
        return { paths: [], index: [], settings: undefined };
    }
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/**
 * The index URLs of `pip config list`, whose lines read `global.index-url='https://…'`.
 * `index` tells whether the built-in index is replaced.
 */
function pipIndexes(listed) {
    const found = { index: false, all: [] };
    for (const match of listed.matchAll(/^[^\s='"]+\.((?:extra-)?index-url|find-links)='([^']*)'/gm)) {
        if (match[1] === 'index-url')
            found.index = true;
        found.all.push(...(match[2] ?? '').split(/(?:\\n|\s)+/).filter((url) => /^https?:/.test(url)));
    }
    return found;
}
/** The index URLs of a pip.conf. */
function pipConfIndexes(text) {
    const urls = [];
    let key = '';
    for (const line of text.split('\n')) {
        if (/^\s*[#;]/.test(line))
            continue;
        const [, name, value] = /^([\w-]+)\s*[=:](.*)$/.exec(line) ?? [];
        if (name !== undefined)
            key = name.toLowerCase();
        else if (!/^\s/.test(line))
            key = '';
        if (/^((extra-)?index-url|find-links)$/.test(key))
            urls.push(...(value ?? line).split(/\s+/).filter((url) => /^https?:/.test(url)));
    }
    return urls;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = require("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/host/action/process-identity.js
var process_identity = __nccwpck_require__(4299);
;// CONCATENATED MODULE: ./build/host/inspector.js
/**
 * Keeps node's inspector shut: without a handler SIGUSR1 opens it on loopback, and whoever may send the signal may then run
 * code in this process.
 */
function refuseInspector() {
    process.on('SIGUSR1', () => { });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/host/anchor.js
var host_anchor = __nccwpck_require__(4525);
// EXTERNAL MODULE: ./build/host/ebpf-sensor.js + 1 modules
var ebpf_sensor = __nccwpck_require__(7544);
// EXTERNAL MODULE: ./build/host/ebpf-start.js
var ebpf_start = __nccwpck_require__(7564);
// EXTERNAL MODULE: ./build/host/process-tree.js
var process_tree = __nccwpck_require__(4120);
// EXTERNAL MODULE: ./build/host/plain-files.js
var plain_files = __nccwpck_require__(3116);
;// CONCATENATED MODULE: ./build/host/recording-directory.js



/** Room kept free for recording.json on a disk that fills up. */
const RESERVE_BYTES = 256 * 1024;
const RESERVE_FILE = '.reserve';
/** An output directory that cannot be used: the user named it, the user can name another. */
class OutputError extends Error {
    constructor(message) {
        super(message);
        this.name = 'OutputError';
    }
}
/** The directory a recording is written to: 0700, its files 0600. */
class RecordingDirectory {
    path;
    /** Makes the directory, or takes an empty one. @throws OutputError when it is in use or cannot be made */
    constructor(path) {
        this.path = path;
        try {
            makeDirectory(path);
            if (!(0,external_node_fs_.lstatSync)(path).isDirectory())
                throw new OutputError(`${path} is no directory, or a symbolic link to one; name a directory of its own`);
            if ((0,external_node_fs_.readdirSync)(path).length > 0) {
                throw new OutputError(`${path} is not empty; a recording needs a directory of its own: name another with --out, or remove it`);
            }
            this.#reserve();
        }
        catch (error) {
            if (error instanceof OutputError)
                throw error;
            throw new OutputError(`${path} cannot be used for a recording: ${error.message}`);
        }
    }
    get events() {
        return (0,external_node_path_.join)(this.path, plain_files/* EVENTS_FILE */.Pc);
    }
    /**
     * Writes what is known at the start, so that a recording whose guard is killed can still be read.
     * @throws OutputError when there is no room for it
     */
    open(recording) {
        try {
            this.#write(plain_files/* OPENING_FILE */.I0, recording);
        }
        catch (error) {
            this.abandon();
            throw new OutputError(`${this.path} cannot be used for a recording: ${error.message}`);
        }
    }
    /**
     * Writes recording.json, into the reserved room if need be; when even that is too small, without the lists of tools,
     * links and packages. Never throws.
     *
     * @returns what stands on disk, or the recording with the reason why nothing does
     */
    close(recording) {
        this.#remove(RESERVE_FILE);
        const failure = this.#tryWrite(recording);
        if (failure === undefined)
            return recording;
        this.#remove(plain_files/* OPENING_FILE */.I0);
        const smaller = withReason({ ...recording, tools: [], links: {}, packages: {} }, `tools and packages were left out: ${failure}`);
        const again = this.#tryWrite(smaller);
        return again === undefined ? smaller : withReason(recording, `${plain_files/* RECORDING_FILE */.fm} could not be written: ${again}`);
    }
    /** Removes everything: nothing was recorded. */
    abandon() {
        for (const name of [plain_files/* EVENTS_FILE */.Pc, plain_files/* OPENING_FILE */.I0, RESERVE_FILE])
            this.#remove(name);
    }
    #tryWrite(recording) {
        try {
            this.#write(plain_files/* RECORDING_FILE */.fm, recording);
            this.#remove(plain_files/* OPENING_FILE */.I0);
            return undefined;
        }
        catch (error) {
            return error.message;
        }
    }
    #write(name, recording) {
        const unfinished = `.${name}.unfinished`;
        try {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.path, unfinished), `${JSON.stringify(recording, null, 1)}\n`, {
                mode: 0o600,
                flag: 'wx',
            });
            (0,external_node_fs_.renameSync)((0,external_node_path_.join)(this.path, unfinished), (0,external_node_path_.join)(this.path, name));
        }
        catch (error) {
            this.#remove(unfinished);
            throw error;
        }
    }
    #reserve() {
        const fd = (0,external_node_fs_.openSync)((0,external_node_path_.join)(this.path, RESERVE_FILE), 'wx', 0o600);
        try {
            (0,external_node_fs_.writeSync)(fd, Buffer.alloc(RESERVE_BYTES));
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    #remove(name) {
        try {
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { force: true });
        }
        catch {
            // a directory that is gone or read-only by now holds nothing of ours to remove
        }
    }
}
/** Makes a directory and what is missing above it. Not node's `recursive`, which never ends below /proc. */
function makeDirectory(path) {
    if ((0,external_node_fs_.existsSync)(path))
        return;
    makeDirectory((0,external_node_path_.dirname)(path));
    (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
}
function withReason(recording, reason) {
    const { coverage } = recording;
    const level = coverage.level === 'full' ? 'partial' : coverage.level;
    return { ...recording, coverage: { ...coverage, level, reasons: [...coverage.reasons, reason] } };
}

// EXTERNAL MODULE: ./build/host/strace-probe.js
var strace_probe = __nccwpck_require__(8833);
// EXTERNAL MODULE: ./build/host/temporary-directory.js
var temporary_directory = __nccwpck_require__(8695);
// EXTERNAL MODULE: ./build/host/variables/hosts.js
var hosts = __nccwpck_require__(863);
// EXTERNAL MODULE: ./build/host/variables/npm.js
var variables_npm = __nccwpck_require__(2433);
;// CONCATENATED MODULE: ./build/host/variables/apt.js




const MAX_FILES = 500;
/** The hosts apt installs from: its sources in both formats, mirror lists they name, and its proxies. */
function aptVariables(root = '/etc/apt') {
    const lists = [(0,external_node_path_.join)(root, 'sources.list'), ...filesIn((0,external_node_path_.join)(root, 'sources.list.d'))].map(hosts/* textOf */.b6);
    const uris = lists.flatMap(sourceUris);
    const mirrors = uris
        .flatMap((uri) => /^mirror\+file:(\/.*)$/.exec(uri)?.[1] ?? [])
        .flatMap((path) => mirrorUris((0,hosts/* textOf */.b6)(path)));
    const proxies = [(0,external_node_path_.join)(root, 'apt.conf'), ...filesIn((0,external_node_path_.join)(root, 'apt.conf.d'))].map(hosts/* textOf */.b6).flatMap(aptProxies);
    const remote = [...uris, ...mirrors].filter((uri) => /^(mirror\+)?(https?|ftp):/.test(uri));
    return { 'registry:apt': (0,variables_npm/* hostVariable */.ht)('apt sources', [...remote, ...proxies]) };
}
/** The URIs of a one-line or deb822 source file. */
function sourceUris(text) {
    const uris = [];
    let field = '';
    for (const line of text.split('\n')) {
        if (/^\s*#/.test(line))
            continue;
        const oneLine = /^\s*deb(?:-src)?\s+(?:\[[^\]]*\]\s+)?(\S+)/.exec(line)?.[1];
        if (oneLine !== undefined)
            uris.push(oneLine);
        const [, name, value] = /^([A-Za-z-]+):(.*)$/.exec(line) ?? [];
        if (name !== undefined)
            field = name.toLowerCase();
        else if (!/^[ \t]/.test(line))
            field = '';
        if (field === 'uris')
            uris.push(...(value ?? line).trim().split(/\s+/).filter(Boolean));
    }
    return uris;
}
/** The proxies of an apt configuration file. */
function aptProxies(text) {
    return [...text.matchAll(/^\s*Acquire::[\w:]*Proxy[\w:.-]*\s+"(https?:\/\/[^"]+)"/gim)].map((match) => match[1] ?? '');
}
function mirrorUris(text) {
    return text.split('\n').flatMap((line) => /^\s*(https?:\/\/\S+)/.exec(line)?.[1] ?? []);
}
function filesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory)
            .sort()
            .slice(0, MAX_FILES)
            .map((name) => (0,external_node_path_.join)(directory, name));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/host/variables/paths.js
var paths = __nccwpck_require__(4016);
// EXTERNAL MODULE: ./build/host/variables/probe.js
var probe = __nccwpck_require__(9454);
;// CONCATENATED MODULE: ./build/host/variables/go.js




/** What go says of itself: module proxies and the checksum database, its caches, and where it installs programs. */
async function goVariables(ground) {
    const names = ['GOPROXY', 'GOSUMDB', 'GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOBIN'];
    const settings = goSettings((await (0,probe/* ask */.kA)(ground, 'go', ['env', '-json', ...names])) ?? '');
    const said = (name) => settings.get(name) ?? '';
    const trees = said('GOPATH').split(':').filter(Boolean);
    return {
        'registry:go': (0,variables_npm/* hostVariable */.ht)('go env', goHosts(said('GOPROXY'), said('GOSUMDB'))),
        'cache:go': (0,paths/* pathVariable */.OL)('go env', [said('GOCACHE'), said('GOMODCACHE')]),
        'prefix:go': (0,paths/* pathVariable */.OL)('go env', [said('GOBIN'), ...trees.map((tree) => (0,external_node_path_.join)(tree, 'bin'))]),
    };
}
/** The texts of `go env -json`. */
function goSettings(json) {
    try {
        const said = JSON.parse(json);
        const entries = typeof said === 'object' && said !== null ? Object.entries(said) : [];
        return new Map(entries.filter((entry) => typeof entry[1] === 'string'));
    }
    catch {
        return new Map();
    }
}
/**
 * Where modules come from, of a list such as `https://a.example,https://b.example|direct`, and the checksum database,
 * `NAME[+KEY] [URL]` (https://go.dev/ref/mod#environment-variables).
 */
function goHosts(proxies, database) {
    const [name = '', url] = database.trim().split(/\s+/);
    const databases = name === '' || name === 'off' ? [] : [url ?? `https://${name.split('+')[0]}`];
    return [...proxies.split(/[,|]/).filter((one) => /^https?:/.test(one.trim())), ...databases];
}

// EXTERNAL MODULE: ./build/host/variables/python.js
var variables_python = __nccwpck_require__(792);
;// CONCATENATED MODULE: ./build/host/variables/resolve.js









const ROOT = '/';
/**
 * Resolves all variables, asking the tools themselves, in parallel, each for at most 10 s. A tool that is not there or does
 * not answer leaves its variable out. Never rejects.
 *
 * @param o.user who to ask them as; this user when absent
 * @param o.workspace its top when known (GITHUB_WORKSPACE); otherwise git is asked
 * @param o.act directory of the job, where the runner is act
 */
async function resolveVariables(o) {
    const nowhere = emptyDirectory();
    try {
        const cwd = (0,paths/* resolved */.L$)(o.cwd) ?? o.cwd;
        const here = { workspace: cwd, cwd, env: o.env, user: o.user, nowhere };
        const top = o.workspace ?? (await (0,probe/* askGit */.gG)(here, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '');
        const workspace = (0,paths/* resolved */.L$)(top) ?? cwd;
        const ground = { ...here, workspace };
        const asking = Promise.all([
            (0,variables_npm/* npmVariables */.jQ)(ground),
            (0,variables_python/* pythonVariables */.YH)(ground),
            goVariables(ground),
            (0,probe/* askGit */.gG)(ground, ['remote', '-v']),
            (0,probe/* askGit */.gG)(ground, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
        ]);
        // what reads files is loaded, and reads them, while those answer
        const [{ mavenVariables }, { projectClaims, recheckClaims, withClaims }] = await Promise.all([
            Promise.all(/* import() */[__nccwpck_require__.e(879), __nccwpck_require__.e(716)]).then(__nccwpck_require__.bind(__nccwpck_require__, 716)),
            Promise.all(/* import() */[__nccwpck_require__.e(879), __nccwpck_require__.e(583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5583)),
        ]);
        const claiming = projectClaims(ground);
        const maven = mavenVariables(ground);
        const [[npm, python, go, remotes, head], claims] = await Promise.all([asking, claiming]);
        const found = {
            workspace: (0,paths/* pathVariable */.OL)('git, else the working directory', [workspace]),
            ...(0,paths/* placeVariables */.XT)(o.env),
            ...(o.act === undefined ? {} : (0,paths/* actVariables */.mS)(o.act, o.env)),
            ...present(npm.variables),
            ...python,
            ...go,
            ...maven.variables,
            ...aptVariables(),
            proxy: (0,variables_npm/* hostVariable */.ht)("environment, npm's and Maven's settings", [
                ...proxies(o.env),
                ...npm.proxies,
                ...maven.proxies,
            ]),
            'git:remote': (0,variables_npm/* hostVariable */.ht)('git remote', remoteUrls(remotes ?? '')),
        };
        const before = present(found);
        return {
            workspace,
            base: /^[0-9a-f]{40,64}(?=\n$)/.exec(head ?? '')?.[0],
            variables: withClaims(before, claims),
            resolvers: (0,hosts/* configuredResolvers */.Yj)(),
            hosts: (0,hosts/* hostsFile */.Kl)((0,hosts/* textOf */.b6)('/etc/hosts')),
            recheck: () => recheckClaims(before, claims, ground),
        };
    }
    finally {
        if (nowhere !== ROOT)
            (0,external_node_fs_.rmSync)(nowhere, { recursive: true, force: true });
    }
}
/** An empty directory; where none can be made the root, in which nobody keeps the configuration of a project. */
function emptyDirectory() {
    try {
        const directory = (0,temporary_directory/* temporaryDirectory */.D)();
        (0,external_node_fs_.chmodSync)(directory, 0o755); // the tools may run as another user, who cannot put anything there
        return directory;
    }
    catch {
        return ROOT;
    }
}
function present(variables) {
    return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
function proxies(env) {
    const names = ['http_proxy', 'https_proxy', 'all_proxy'];
    return names.flatMap((name) => [env[name], env[name.toUpperCase()]]);
}
/** The URLs of `git remote -v`, without local paths. */
function remoteUrls(text) {
    const urls = text.split('\n').flatMap((line) => /^[^\t]+\t(\S+)/.exec(line)?.[1] ?? []);
    return urls.filter((url) => !/^(file:|\.{0,2}\/)/.test(url));
}

;// CONCATENATED MODULE: ./build/host/record-job.js








/**
 * Begins to record the process tree of a job's worker.
 *
 * @throws OutputError when `out` cannot be used; Error with a sentence for the user when nothing can be watched: a recording
 *   with coverage `none` and that reason is left in `out` all the same
 */
async function startJobRecording(options) {
    const { env, workspace, user, sensor = 'strace' } = options;
    const directory = new RecordingDirectory((0,external_node_path_.resolve)(options.out));
    const anchor = (0,host_anchor/* now */.t)();
    const choosing = sensor === 'strace' ? (0,strace_probe/* probeStrace */.l5)(env.PATH) : ebpf(options, anchor);
    // by processes of the guard, which the eBPF sensor tells nothing of; strace is attached when they have answered
    const asking = resolveVariables({ cwd: workspace, env, workspace, user, act: options.act?.place });
    try {
        const { beginJobRecording } = await Promise.all(/* import() */[__nccwpck_require__.e(894), __nccwpck_require__.e(736), __nccwpck_require__.e(117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3117)); // loaded while those start
        return await beginJobRecording({ directory, options, anchor, choosing, asking });
    }
    catch (error) {
        const chosen = await choosing;
        if (chosen instanceof ebpf_sensor/* EbpfSensor */.G)
            await chosen.stop();
        throw error;
    }
}
async function ebpf({ workerPid, except = [], sensorFile, own }, anchor) {
    if ((0,process_tree/* processFacts */.PJ)(workerPid) === undefined)
        return { reason: `there is no process ${workerPid} to watch` };
    const watched = { anchor, root: workerPid, includeRoot: true, guards: [process.pid, ...except] };
    const started = await (0,ebpf_start/* startEbpf */.mv)(watched, sensorFile, own);
    return started instanceof ebpf_sensor/* EbpfSensor */.G ? started : { reason: (0,ebpf_start/* refusalOf */.Of)(started.tried) };
}

// EXTERNAL MODULE: ./build/host/companion/introduction.js
var companion_introduction = __nccwpck_require__(9743);
// EXTERNAL MODULE: ./build/host/companion/place.js
var place = __nccwpck_require__(7428);
;// CONCATENATED MODULE: ./build/host/companion/companion.js







/** Byte cap of a job's recording: about a million events, which are judged in seconds while post waits. Above it events fold. */
const CAP = 256 * 1024 ** 2;
/** Among the last to go when memory runs out; steps of the runner have 500. */
const OUT_OF_MEMORY_SCORE = '-900';
/** Nice value, of the sensor too, which inherits it: a crowd of busy processes is not to hold up what is told and done within moments. */
const PRIORITY = -15;
/**
 * The companion: lives from pre to post beside the job, records, and has the verdict made. It ends when post has its
 * verdict, when it is told to stop by a signal, or when the worker is gone; what it recorded is judged in each case, and
 * nothing of its place stays. Resolves when it may exit.
 * @param directory its place
 */
async function companion(directory) {
    process.title = 'ironclaw-guard'; // what ends every `node` must not end this one
    process.umask(0o077);
    refuseInspector();
    resistOutOfMemory();
    resistCrowds();
    const introduction = (0,companion_introduction/* takeCommission */.Hg)(directory);
    const self = (0,process_identity/* identityOf */.cu)(process.pid);
    (0,place/* keepHolder */.QS)(directory, { ...self, step: introduction.commission.step });
    try {
        await watch(directory, introduction, self);
    }
    catch (error) {
        (0,companion_introduction/* sayReadiness */.IX)(directory, { outcome: 'blind', reason: error.message });
        return; // the installer reads that and clears the place
    }
    (0,place/* clearPlace */.xy)(directory);
}
async function watch(directory, { commission, installer }, self) {
    const { worker, act, workspace, step, files, program, pre, user, environment, sensor } = commission;
    let hear = () => { };
    const instructed = (0,companion_introduction/* takeInstructions */.H4)(directory, installer);
    const recording = startJobRecording({
        workerPid: worker.pid,
        ...(act === undefined ? {} : { act }),
        out: (0,place/* recordingIn */.Fp)(directory),
        own: directory,
        workspace,
        self: [step],
        files,
        program,
        user,
        env: environment,
        except: [pre, installer.pid],
        cap: CAP,
        sensor,
        gates: (0,place/* controlSocket */.D)(directory),
        onEvent: (draft) => hear(draft),
        told: instructed.then(({ assignment: { steps }, zones }) => ({ steps, zones })),
    });
    // the rest of this program is loaded while the sensor starts
    const [session, instructions, { standBy }] = await Promise.all([recording, instructed, Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(894), __nccwpck_require__.e(736), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3027))]);
    const tell = (listener) => {
        hear = listener;
    };
    await standBy(directory, { instructions, session, self, tell });
}
function resistOutOfMemory() {
    try {
        (0,external_node_fs_.writeFileSync)('/proc/self/oom_score_adj', OUT_OF_MEMORY_SCORE);
    }
    catch {
        // some containers refuse it, to root too
    }
}
function resistCrowds() {
    try {
        (0,external_node_os_.setPriority)(PRIORITY);
        (0,external_node_fs_.writeFileSync)('/proc/self/autogroup', String(PRIORITY)); // among sessions, where the kernel shares between those (sched(7))
    }
    catch {
        // without the right to, as in some containers, or without such groups
    }
}

;// CONCATENATED MODULE: ./build/entry/companion.js

/** Started by the installer with the directory that is its place. */
void companion(process.argv[2] ?? '').then(() => process.exit());

module.exports = __webpack_exports__;
/******/ })()
;