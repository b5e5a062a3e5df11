"use strict";
exports.id = 190;
exports.ids = [190];
exports.modules = {

/***/ 8629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ProfileError)
/* harmony export */ });
/** A file of profiles, manifests, zones, weights or cases that cannot be used: with file, line and column. */
class ProfileError extends Error {
    name = 'ProfileError';
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

/***/ 1190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installStage: () => (/* binding */ installStage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/host/action/process-identity.js
var process_identity = __webpack_require__(4299);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/policy/rules/pack-name.js
var pack_name = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/host/profile-texts.js
var profile_texts = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/host/text-file.js
var text_file = __webpack_require__(5654);
;// CONCATENATED MODULE: ./build/host/own-packs.js





/** Reads the packs from the folder `policies`, which lies beside `profiles`. Throws a ProfileError that names a file that cannot be read. */
function readOwnPacks(directory = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,profile_texts/* profilesDirectory */.cC)()), 'policies')) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const packs = [...pack_name/* packNames */.O].sort().map((name) => {
        const path = (0,external_node_path_.join)(directory, `${name}.yml`);
        const text = (0,text_file/* readText */.y)(path);
        digest.update(`${name}\0${text}\0`);
        return { path, text };
    });
    return { packs, digest: digest.digest('hex') };
}

// EXTERNAL MODULE: ./build/host/parsed-profiles.js
var parsed_profiles = __webpack_require__(3688);
;// CONCATENATED MODULE: ./build/host/companion/instruct.js



/**
 * Reads of profiles and packs what the companion is to know. What reads YAML is loaded only where the build has not read it: a job waits.
 * @throws ProfileError when something cannot be read
 */
async function judgementData(directory = (0,profile_texts/* profilesDirectory */.cC)()) {
    const { zones, digest, weightsDigest } = (0,profile_texts/* readProfileTexts */.iH)(directory);
    const { digest: policies } = readOwnPacks();
    return { zones: await zonesOf(directory, zones), profiles: digest, weights: weightsDigest, policies };
}
async function zonesOf(directory, { name, text }) {
    const before = (0,parsed_profiles/* parsedBefore */.HC)((0,parsed_profiles/* parsedProfiles */.Ey)(), name, text);
    return before?.zones ?? (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(156), __webpack_require__.e(761)]).then(__webpack_require__.bind(__webpack_require__, 5462))).readProfiles(directory).zones;
}
/**
 * Takes what pre gathered into the companion's place.
 * @throws Error with a sentence when it cannot be written
 */
async function takeGathered(directory, assignment) {
    if (assignment.evidence !== undefined)
        (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(621)]).then(__webpack_require__.bind(__webpack_require__, 4621))).keepGathered(directory, assignment.evidence);
    if (assignment.programs !== undefined)
        (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(815), __webpack_require__.e(660), __webpack_require__.e(156), __webpack_require__.e(619), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 268))).takePrograms(directory, assignment);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/host/companion/place.js + 1 modules
var place = __webpack_require__(5585);
;// CONCATENATED MODULE: ./build/host/companion/introduction.js





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
    rmSync(join(directory, COMMISSION));
    return introduction;
}
const leaveInstructions = (directory, instructions) => leave(directory, INSTRUCTIONS, instructions);
/** Waits for the instructions and takes them: they are gone then. @throws Error with a sentence when the installer is gone without */
async function takeInstructions(directory, installer) {
    const instructions = await awaited(directory, () => {
        const gone = !isAlive(installer); // looked at before: who left them and is gone has left them
        return left(directory, INSTRUCTIONS) ?? (gone ? 'gone' : undefined);
    });
    if (instructions === 'gone')
        throw new Error('the installer ended before it had left instructions');
    rmSync(join(directory, INSTRUCTIONS));
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
        const holder = (0,place/* holderOf */.Kd)(directory);
        // looked at before the answer: one that answers and is gone at once has answered
        const gone = holder !== undefined && holder.pid !== installer.pid && !(0,process_identity/* isAlive */._n)(holder);
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
    const watcher = (0,external_node_fs_.watch)(directory, () => wake());
    try {
        for (;;) {
            const changed = new Promise((resolve) => {
                wake = resolve;
            });
            const found = look();
            if (found !== undefined)
                return found;
            await Promise.race([changed, (0,promises_.setTimeout)(LOOK)]);
        }
    }
    finally {
        watcher.close();
    }
}
/** Written in one go: whoever finds it finds all of it. */
function leave(directory, name, words) {
    const next = (0,external_node_path_.join)(directory, `${name}.next`);
    (0,external_node_fs_.writeFileSync)(next, JSON.stringify(words), { mode: 0o600 });
    (0,external_node_fs_.renameSync)(next, (0,external_node_path_.join)(directory, name));
}
const readIn = (directory, name) => JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, name), 'utf8'));
function left(directory, name) {
    try {
        return readIn(directory, name);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/host/action/assignment.js
var assignment = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/host/companion/own-copy.js



/** What they run and read, below the action's directory: folders, and which of their files. The job waits for each. */
const PARTS = {
    'dist/companion': /\.js$/,
    'dist/judge': /\.js$/,
    'dist/publish': /\.js$/,
    'dist/profiles': /\.json$/,
    'dist/sensor': /^ironclaw-sensor-/,
    profiles: /\.yml$/,
    policies: /\.yml$/,
};
/** A checkout has more in them than a runner downloads: recordings. */
const LEFT_OUT = 'cases';
/** @returns the copy in a place, whether it was made or not */
function programIn(directory) {
    const copy = (0,place/* copyIn */.DE)(directory);
    return {
        node: (0,external_node_path_.join)(copy, 'node'),
        companion: (0,external_node_path_.join)(copy, 'dist/companion/index.js'),
        judge: (0,external_node_path_.join)(copy, 'dist/judge/index.js'),
        publish: (0,external_node_path_.join)(copy, 'dist/publish/index.js'),
    };
}
/**
 * Copies node and what the guard runs and reads into a place, where no step without root can change them. node too: the runner's
 * belongs to the runner's user, and some kernels (6.11, 6.12) let a running program be written to.
 * @throws the file system's error
 */
async function makeOwnCopy(directory) {
    const copy = (0,place/* copyIn */.DE)(directory);
    const { node } = programIn(directory);
    const action = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1])), '../..');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(copy, 'dist'), { recursive: true, mode: 0o700 });
    // the longest of all, so the rest is copied meanwhile
    const copied = external_node_fs_.promises.copyFile((0,external_node_fs_.realpathSync)(process.execPath), node, external_node_fs_.constants.COPYFILE_FICLONE);
    for (const [part, wanted] of Object.entries(PARTS))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(action, part)))
            copyFolder((0,external_node_path_.join)(action, part), (0,external_node_path_.join)(copy, part), wanted);
    await copied;
    await external_node_fs_.promises.chmod(node, 0o700);
}
/** Those of its files whose names are wanted, and of the folders in it. */
function copyFolder(from, to, wanted) {
    (0,external_node_fs_.mkdirSync)(to, { recursive: true, mode: 0o700 });
    for (const entry of (0,external_node_fs_.readdirSync)(from, { withFileTypes: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (entry.isDirectory() && entry.name !== LEFT_OUT)
            copyFolder(source, target, wanted);
        else if (wanted.test(entry.name))
            (0,external_node_fs_.copyFileSync)(source, target);
    }
}

;// CONCATENATED MODULE: ./build/host/companion/launch.js





/** There while systemd is the machine's first process (sd_booted(3)). */
const SYSTEMD = '/run/systemd/system';
const SYSTEMD_RUN = '/usr/bin/systemd-run';
/** For systemd to start a unit, in milliseconds. */
const UNIT_TIME = 10_000;
/** What the companion and its sensor do as root, and nothing else. */
const CAPABILITIES = [
    'CAP_BPF CAP_PERFMON CAP_SYS_ADMIN CAP_NET_ADMIN CAP_SYS_RESOURCE', // loading programs, on older kernels by the last three
    'CAP_SYS_PTRACE CAP_KILL', // reading /proc of all processes, strace
    'CAP_DAC_OVERRIDE CAP_DAC_READ_SEARCH CAP_CHOWN CAP_FOWNER', // hashing tools, handing the recording over
    'CAP_SETUID CAP_SETGID CAP_SETPCAP', // asking tools as the job's user; the sensor gives up the rest
    'CAP_SYS_NICE', // going before a crowd of busy processes
].join(' ');
/**
 * A small young generation: what an event leaves dies at once. No flag that changes how code is compiled: node's own modules would be compiled
 * anew, which costs a start 25 ms of the processor and more.
 */
const MEMORY = ['--max-semi-space-size=1', '--max-old-space-size=256'];
/**
 * Starts the companion from the copy in a place: in a unit of its own where there is systemd, else in a session of its own.
 * Its output goes to a file, so that it does not keep the step's output open (the runner would wait 5 s).
 * @throws Error with a sentence when it cannot be started
 */
async function launch(directory, name) {
    if ((0,external_node_fs_.existsSync)(SYSTEMD) && (0,external_node_fs_.existsSync)(SYSTEMD_RUN) && (await inUnit(directory, name)))
        return;
    await inSession(directory);
}
/** @returns the arguments of systemd-run for the companion of the job `name` */
function unitArguments(directory, name) {
    const { node, companion } = programIn(directory);
    const properties = [
        'Type=exec',
        'KillMode=mixed',
        'OOMScoreAdjust=-900',
        'LimitMEMLOCK=infinity',
        'UMask=0077',
        `CapabilityBoundingSet=${CAPABILITIES}`,
        `WorkingDirectory=${directory}`,
        `StandardOutput=append:${(0,place/* logIn */.E8)(directory)}`,
        `StandardError=append:${(0,place/* logIn */.E8)(directory)}`,
    ];
    return [
        ...['--quiet', '--collect', `--unit=ironclaw-guard-${name}`, '--description=IronClaw Guard of one job'],
        ...Object.entries(assignment/* CLEAN */.w).map(([key, value]) => `--setenv=${key}=${value}`),
        ...properties.map((property) => `--property=${property}`),
        ...['--', node, ...MEMORY, companion, directory],
    ];
}
/** @returns false when systemd refuses, and has said why into the log */
function inUnit(directory, name) {
    const options = { cwd: '/', env: assignment/* CLEAN */.w, timeout: UNIT_TIME };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(SYSTEMD_RUN, unitArguments(directory, name), options, (error, _, stderr) => {
            if (error !== null)
                (0,external_node_fs_.appendFileSync)((0,place/* logIn */.E8)(directory), `systemd-run: ${stderr.trim() || error.message}\n`);
            resolve(error === null);
        });
    });
}
function inSession(directory) {
    const { node, companion } = programIn(directory);
    const log = (0,external_node_fs_.openSync)((0,place/* logIn */.E8)(directory), 'a', 0o600);
    const child = (0,external_node_child_process_.spawn)(node, [...MEMORY, companion, directory], {
        cwd: directory,
        detached: true,
        env: assignment/* CLEAN */.w,
        stdio: ['ignore', log, log],
    });
    (0,external_node_fs_.closeSync)(log);
    return new Promise((resolve, reject) => {
        child.once('error', ({ message }) => reject(new Error(`the companion could not be started: ${message}`)));
        child.once('spawn', () => {
            child.unref();
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./build/host/companion/install-stage.js








const LONGEST_LOG = 600; // characters
/**
 * Run as root by pre: reads a commission and then a briefing from standard input, a line each, puts the companion beside the job, answers
 * on standard output.
 */
async function installStage() {
    process.umask(0o077);
    const lines = (0,external_node_readline_.createInterface)({ input: process.stdin });
    const said = lines[Symbol.asyncIterator]();
    const next = async () => {
        const { value, done } = await said.next();
        if (done === true)
            throw new Error('pre ended before it had said what to watch');
        return value;
    };
    const answer = await install(JSON.parse(await next()), async () => JSON.parse(await next()));
    process.stdout.write(JSON.stringify(answer), () => process.exit()); // pre waits for its end
}
/** Takes the job's place, copies the guard into it and starts the companion there. Never rejects: a failure is an answer. */
async function install(commission, briefing) {
    const self = (0,process_identity/* identityOf */.cu)(process.pid);
    if (self === undefined)
        return { outcome: 'blind', reason: '/proc does not show this process; mount it without hidepid' };
    let directory;
    try {
        const taken = (0,place/* takePlace */.lG)(commission.name, { ...self, step: commission.step });
        if ('holder' in taken) {
            const { step, ...companion } = taken.holder;
            return { outcome: 'second', first: step, companion };
        }
        directory = taken.directory;
        const copied = makeOwnCopy(directory);
        leaveCommission(directory, { commission, installer: self });
        const data = await judgementData();
        await copied;
        await launch(directory, commission.name);
        const assignment = { ...commission, ...(await briefing()) };
        await takeGathered(directory, assignment);
        leaveInstructions(directory, { assignment, ...data });
        const readiness = await readinessOf(directory, self);
        if (readiness.outcome === 'watching')
            return { ...readiness, directory };
        return { outcome: 'blind', reason: abandoned(directory, readiness.reason) };
    }
    catch (error) {
        const reason = error.message;
        return { outcome: 'blind', reason: directory === undefined ? reason : abandoned(directory, reason) };
    }
}
/** Clears the place of a companion that does not watch. @returns why it does not, with what it said last */
function abandoned(directory, reason) {
    const holder = (0,place/* holderOf */.Kd)(directory);
    if (holder !== undefined && holder.pid !== process.pid)
        (0,process_identity/* kill */.z7)(holder);
    const said = lastWords(directory);
    (0,place/* clearPlace */.xy)(directory);
    return said === '' ? reason : `${reason}; it said: ${said}`;
}
function lastWords(directory) {
    try {
        return (0,external_node_fs_.readFileSync)((0,place/* logIn */.E8)(directory), 'utf8').slice(-LONGEST_LOG).trim();
    }
    catch {
        return '';
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

/***/ 3688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ parsedProfiles),
/* harmony export */   HC: () => (/* binding */ parsedBefore)
/* harmony export */ });
/* unused harmony export PARSED_FILE */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5147);



/** Where the build puts it, below `dist`. */
const PARSED_FILE = 'profiles/parsed.json';
/**
 * What was built with the running bundle, `dist/NAME/index.js`; nothing when it runs from its sources, whose schemas may be newer, and
 * when the file is damaged. It lies with the program and is trusted like it.
 */
function parsedProfiles(program = process.argv[1]) {
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program ?? '')), '..', PARSED_FILE);
        const { files } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return { files: files ?? {} };
    }
    catch {
        return { files: {} };
    }
}
/** What the build found in a text, if it was this text; undefined otherwise. */
function parsedBefore({ files }, name, text) {
    const found = Object.hasOwn(files, name) ? files[name] : undefined;
    return found?.sha256 === (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(text) ? found.value : undefined;
}


/***/ }),

/***/ 5678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cC: () => (/* binding */ profilesDirectory),
/* harmony export */   iH: () => (/* binding */ readProfileTexts)
/* harmony export */ });
/* unused harmony export profileFiles */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _baseline_profile_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8629);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5147);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5654);






/** The folder of profiles that came with the running program: beside it or above it. Throws a ProfileError if there is none. */
function profilesDirectory() {
    const program = process.argv[1];
    let at = program === undefined ? process.cwd() : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(program));
    for (let i = 0; i < 8; i++) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, 'profiles');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(found, 'weights.yml')))
            return found;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at);
    }
    throw new _baseline_profile_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ProfileError */ .e('the folder `profiles` that belongs to this program is missing; install the program again');
}
/** Reads every `profile.yml` under a folder, and its zones, sequences and weights. @throws ProfileError that names what cannot be read */
function readProfileTexts(directory) {
    const read = (name) => ({ name, text: (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)) });
    const [zones, sequences, weights] = [read('zones.yml'), read('sequences.yml'), read('weights.yml')];
    const profiles = profileFiles(directory).map((path) => read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory, path)));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { name, text } of [...profiles, zones, sequences])
        digest.update(`${name}\0${text}\0`);
    return {
        ...{ profiles, zones, sequences, weights },
        digest: digest.digest('hex'),
        weightsDigest: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .B)(weights.text),
    };
}
/** The paths of all profile.yml below a folder, sorted; cases hold none. */
const profileFiles = (directory) => find(directory).sort();
function find(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name);
        if (entry.isDirectory() && entry.name !== 'cases')
            return find(path);
        return entry.isFile() && entry.name === 'profile.yml' ? [path] : [];
    });
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** SHA-256 of a text's UTF-8 or of bytes, in hex. */
const sha256Of = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 5654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_profile_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8629);


const largest = 1024 * 1024; // bytes of one file
/** The text of a file of at most 1 MiB. Throws a ProfileError when it cannot be read, or is a pipe or device, which may never end. */
function readText(path) {
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!facts.isFile())
            throw new _baseline_profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e(`${path} is no regular file`);
        if (facts.size > largest)
            throw new _baseline_profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e(`${path} is larger than 1 MiB`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof _baseline_profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e)
            throw error;
        throw new _baseline_profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e(`${path} cannot be read: ${error.message}`);
    }
}


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ packNames)
/* harmony export */ });
/** The packs of rules that come with the guard, in the folder `policies`. */
const packNames = ['default', 'strict', 'rights-only'];


/***/ })

};
;