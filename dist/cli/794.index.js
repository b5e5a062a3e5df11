"use strict";
exports.id = 794;
exports.ids = [794];
exports.modules = {

/***/ 87160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ limitsOfSensor)
/* harmony export */ });
/**
 * The reasons for partial coverage that lie in the sensor itself: what it cannot see however well it runs, and better ones that could not be had. All
 * others are gaps: something was there to be seen, and is missing.
 */
function limitsOfSensor({ name, notCovered, tried = [] }) {
    return {
        blind: notCovered.length === 0 ? [] : [`${name} cannot see: ${notCovered.join('; ')}`],
        untaken: tried.map(({ rung, why }) => `${rung === 'eBPF' ? '' : `the ${rung} rung of `}eBPF was not used: ${why}`),
    };
}


/***/ }),

/***/ 10716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ recordCommand),
  y: () => (/* binding */ sensorNamed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/rules/shared-pack.js
var shared_pack = __webpack_require__(93019);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/finding-text.js + 1 modules
var finding_text = __webpack_require__(35031);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(11101);
// EXTERNAL MODULE: ./build/report/ranking.js
var ranking = __webpack_require__(95852);
// EXTERNAL MODULE: ./build/report/role-path.js
var role_path = __webpack_require__(11998);
// EXTERNAL MODULE: ./build/report/rules.js + 10 modules
var rules = __webpack_require__(91320);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(59371);
;// CONCATENATED MODULE: ./build/report/annotations.js








const order = ['error', 'warning', 'notice'];
const effects = { fail: 'error', warn: 'warning', note: 'notice' };
const levels = { error: 'error', warning: 'warning', note: 'notice' };
/** The runner cuts a message after 4,096 characters: of eight lines none is longer than this. */
const longestLine = 500;
const message = (lines) => lines.map((line) => (0,report_escape/* visible */.RK)(line, longestLine)).join('\n');
function ofFinding({ finding, contribution }, document) {
    const { headline, who, expected, seen, raised, modified } = (0,finding_text/* findingText */.NK)(finding, 3);
    return {
        level: levels[finding.severity],
        title: (0,report_escape/* visible */.RK)(`IronClaw Guard: ${finding.rule}`, 100),
        message: message([
            headline,
            `who: ${who}`,
            `expected: ${expected}`,
            `seen: ${seen}`,
            ...(raised === undefined ? [] : [`raised: ${raised}`]),
            ...(modified === undefined ? [] : [`plug-ins: ${modified}`]),
            `${contribution === null ? '' : `adds ${(0,number/* points */.WR)(contribution)} to the risk; `}more under ${(0,report_escape/* visible */.RK)(finding.id, 100)} in the job summary`,
            `what it means: ${(0,rules/* pageOf */.ZZ)((0,rules/* ruleOf */.Y)(finding))}`,
        ]),
        ...(0,place/* workflowLine */.kk)(finding.step, document),
    };
}
/** A rule of the configuration that held: those of packs say nothing that findings do not. */
function ofRule({ id, then, why, invocation }, document) {
    const by = document.invocations.find((one) => one.id === invocation);
    return {
        level: effects[then],
        title: (0,report_escape/* visible */.RK)(`IronClaw Guard: policy ${id}`, 100),
        message: message([
            `the rule ${(0,report_escape/* visible */.RK)(id, 100)} held`,
            ...(by === undefined ? [] : [`who: ${(0,role_path/* rolePathText */.Xp)(by.rolePath)} (step ${(0,report_escape/* visible */.RK)(by.step.name, 60)})`]),
            `why: ${(0,report_escape/* visible */.RK)(why, 400)}`,
        ]),
        ...(by === undefined ? {} : (0,place/* workflowLine */.kk)(by.step, document)),
    };
}
/** What no finding says: a sensor that saw too little, errors of the policy, and its own rules. */
function ofDocument(document) {
    const { errors, held } = document.policy;
    const seen = message([(0,verdict/* coverageWords */.gn)(document), ...(0,verdict/* coverageReasons */.C)(document)]);
    return [
        ...(document.decision === 'incomplete'
            ? [{ level: 'error', title: 'IronClaw Guard: incomplete', message: seen }]
            : []),
        ...errors.map((error) => ({
            level: 'error',
            title: 'IronClaw Guard: policy',
            message: (0,report_escape/* visible */.RK)(error, 600),
        })),
        ...held.filter(({ from }) => from === 'configuration').map((one) => ofRule(one, document)),
    ];
}
/**
 * At most `limit` annotations, worst first; when there are more, the last one counts the rest. The default is what the runner shows of one
 * level in one step: more than that nobody reads beside the code.
 */
function annotations(document, limit = 10) {
    const ranked = (0,ranking/* dividedFindings */.M)(document).open;
    const all = [...ofDocument(document), ...ranked.slice(0, limit).map((one) => ofFinding(one, document))].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
    const total = all.length + ranked.length - Math.min(limit, ranked.length);
    if (total <= limit)
        return all;
    const kept = all.slice(0, limit - 1);
    const level = all[limit - 1]?.level ?? 'notice';
    const rest = `${(0,number/* many */._d)(total - kept.length, 'more finding')}; the job summary has them all`;
    return [...kept, { level, title: 'IronClaw Guard', message: rest }];
}
/** An annotation as the workflow command that makes it: one line, no line feed. */
function workflowCommand({ level, title, message, file, line }) {
    const properties = [
        ...(file === undefined ? [] : [`file=${(0,report_escape/* commandProperty */.N1)(file)}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
        `title=${(0,report_escape/* commandProperty */.N1)(title)}`,
    ];
    return `::${level} ${properties.join(',')}::${(0,report_escape/* commandData */.wq)(message)}`;
}

// EXTERNAL MODULE: ./build/report/interim.js
var interim = __webpack_require__(666);
// EXTERNAL MODULE: ./build/report/summary.js + 6 modules
var report_summary = __webpack_require__(76205);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(82599);
;// CONCATENATED MODULE: ./build/host/action/finished-verdict.js






/** The runner shows ten annotations of a level per stage; the tenth error is the one that fails the step. */
const MOST_ANNOTATIONS = 9;
/** Columns of the table in the log. */
const WIDTH = 120;
/** The verdict of a document, as texts that need only be printed. */
function finishedVerdict(document, { named, enforce, notice, signature }) {
    const judged = { ...document, policy: { ...document.policy, mode: enforce ? 'enforce' : 'report' } };
    const table = (0,terminal/* terminalTable */.R)(judged, { color: false, width: WIDTH, directory: named });
    const undecided = (0,interim/* undecidedWords */.JX)(document);
    const said = [notice, signature].filter((sentence) => sentence !== undefined);
    const summary = document.interim === undefined ? (0,report_summary/* summaryMarkdown */.e)(document) : (0,interim/* interimSummary */.z3)(judged);
    return {
        decision: document.decision,
        enforce,
        headline: headlineOf(document),
        table: [table, ...said.map((sentence) => `${sentence}\n`)].join('\n'),
        annotations: annotations(judged, MOST_ANNOTATIONS).map(workflowCommand),
        summary: [summary, ...(signature === undefined ? [] : [(0,report_escape/* markdownText */.p7)(signature, 500)])].join('\n'),
        ...(undecided === '' ? {} : { undecided }),
    };
}
/** Why the job fails, in one sentence. */
function headlineOf(document) {
    const words = `${(0,verdict/* decisionWords */._C)(document)}; ${(0,verdict/* riskWords */.zk)(document)}`;
    if (document.decision === 'incomplete')
        return [words, ...(0,verdict/* coverageReasons */.C)(document, 2)].join('; ');
    const held = document.policy.held.find(({ then }) => then === 'fail');
    return document.decision === 'fail' && held !== undefined
        ? `${words}; ${(0,report_escape/* visible */.RK)(held.id, 100)}: ${(0,report_escape/* visible */.RK)(held.why, 300)}`
        : words;
}

// EXTERNAL MODULE: ./build/host/evidence/cache-place.js
var cache_place = __webpack_require__(37666);
// EXTERNAL MODULE: ./build/host/redaction.js + 1 modules
var redaction = __webpack_require__(51139);
// EXTERNAL MODULE: ./build/host/evidence/complete.js + 31 modules
var complete = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/host/evidence/pinned.js + 23 modules
var pinned = __webpack_require__(86156);
;// CONCATENATED MODULE: ./build/host/evidence/keep.js



/**
 * Gathers and completes the evidence of a recording that has ended. What goes wrong is said and costs only evidence: the recording is
 * judged without it.
 * @returns a sentence when the evidence could not be written
 */
async function keepEvidence(directory, recording, config, options) {
    try {
        const gathered = await (0,pinned/* gatherPinned */.Al)(config, { ...options, variables: recording.variables });
        await (0,complete/* completeEvidence */.D)(directory, recording, config, gathered, { masks: (0,redaction/* masksOf */.JF)(options.env) });
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}

// EXTERNAL MODULE: ./build/host/evidence/read-evidence.js
var read_evidence = __webpack_require__(36252);
// EXTERNAL MODULE: ./build/host/gate/gate-key.js
var gate_key = __webpack_require__(39655);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/host/gate/gate-desk.js

/** Answers in one job. Anybody may ask, and each answer takes the time of a judgement. */
const MOST_ANSWERS = 32;
const LONGEST_STEP = 100; // characters
/** 128 random bits, and the process that asks: whoever passes a question on cannot say that it comes from another process. */
const NONCE = /^[0-9a-f]{32}-(\d{1,10})$/;
/** Answers gates, one after another; each answer is signed for the question that was asked. */
class GateDesk {
    #key;
    #judge;
    #asked = 0;
    #closed = false;
    #last = Promise.resolve();
    constructor(key, judge) {
        this.#key = key;
        this.#judge = judge;
    }
    /** @returns undefined for a line that is no question of a gate */
    question(line) {
        try {
            const { gate: nonce, step } = JSON.parse(line);
            const pid = Number(NONCE.exec(String(nonce))?.[1]);
            if (typeof nonce !== 'string' || !(pid > 0))
                return undefined;
            return { nonce, pid, step: typeof step === 'string' && step !== '' ? step.slice(0, LONGEST_STEP) : undefined };
        }
        catch {
            return undefined;
        }
    }
    /** The signed answer, `{verdict, signature}`, where verdict is text. Never rejects: what cannot be judged is no pass. */
    async answer(question) {
        const turn = this.#last.then(() => this.#verdict(question));
        this.#last = turn;
        const verdict = JSON.stringify(await turn);
        return JSON.stringify({ verdict, signature: this.#key.sign(question.nonce, verdict) });
    }
    /** From now on nothing is judged in between: the end is. */
    close() {
        this.#closed = true;
    }
    async #verdict(question) {
        if (this.#closed)
            return unjudged('the recording has ended');
        if (++this.#asked > MOST_ANSWERS)
            return unjudged(`gates were answered ${MOST_ANSWERS} times in this job already`);
        try {
            return await this.#judge(question, this.#asked);
        }
        catch (error) {
            return unjudged((0,report_escape/* visible */.RK)(error.message, 600));
        }
    }
}
function unjudged(why) {
    const headline = `what was seen so far could not be judged: ${why}`;
    return { decision: 'error', enforce: true, headline, table: '', annotations: [], summary: '' };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/host/gate/interim-verdict.js


/** A process that is about to end with its step is given a second; what a step has left by then is judged. In milliseconds. */
const GRACE = 1000;
/**
 * Judges what was seen up to a question, and keeps in the recording what was told. Where processes that steps left running are not
 * decided yet, they are waited for, a second at most.
 * @throws Error with a sentence when it cannot be judged
 */
async function interimVerdict({ pid, step }, plan) {
    let told = await judged(pid, plan);
    if (told.verdict.decision === 'pass' && told.verdict.undecided !== undefined) {
        await (0,promises_.setTimeout)(GRACE);
        told = await judged(pid, plan);
    }
    const { verdict, recording } = told;
    const { count, bytes, sha256, chain } = recording.events;
    plan.interims.judged({
        t: recording.end,
        ...(step === undefined ? {} : { step }),
        decision: verdict.decision,
        events: { count, bytes, sha256 },
    });
    return { ...verdict, chain };
}
async function judged(pid, { interims, out, judge }) {
    try {
        const recording = await interims.copyTo(out, pid);
        return { verdict: await judge(out, recording), recording };
    }
    finally {
        (0,external_node_fs_.rmSync)(out, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/host/gate/line-server.js



/** A request is a nonce, a seal and little more, in bytes. */
const LONGEST_REQUEST = 512;
/** For a request to arrive, in milliseconds. */
const REQUEST_TIME = 5000;
/** A socket that takes a line and answers with one text. */
class LineServer {
    path;
    #server;
    #reply;
    constructor(path, reply) {
        this.path = path;
        this.#reply = reply;
        this.#server = (0,external_node_net_.createServer)((socket) => this.#serve(socket));
    }
    /** Listens at a path, for everybody: what may be asked is for the reply to know. @throws the system's error */
    static async open(path, reply) {
        const server = new LineServer(path, reply);
        server.#server.listen(path);
        await (0,external_node_events_.once)(server.#server, 'listening');
        (0,external_node_fs_.chmodSync)(path, 0o666);
        return server;
    }
    close() {
        this.#server.close();
        (0,external_node_fs_.rmSync)(this.path, { force: true });
    }
    /** Does not keep the process alive. */
    unref() {
        this.#server.unref();
    }
    #serve(socket) {
        let text = '';
        socket.setTimeout(REQUEST_TIME, () => socket.destroy());
        socket.on('error', () => socket.destroy());
        socket.setEncoding('utf8').on('data', (chunk) => {
            text += chunk;
            if (text.length > LONGEST_REQUEST)
                socket.destroy();
            else if (text.endsWith('\n'))
                void this.#answer(socket, text);
        });
    }
    async #answer(socket, request) {
        socket.setTimeout(0);
        const answer = await this.#reply(request);
        if (answer === undefined)
            socket.destroy();
        else
            socket.end(answer.text, answer.sent);
    }
}

;// CONCATENATED MODULE: ./build/host/gate/run-gate.js







/** Longest path of a UNIX socket, in bytes (unix(7)). */
const LONGEST_SOCKET = 107;
/** The desk of a command that is run: the command itself may ask what was seen of it so far. */
class RunGate {
    /** A directory of its own. */
    directory;
    /** What `gate` needs to know. */
    address;
    #server;
    #attach = () => { };
    constructor(directory, server, key) {
        this.directory = directory;
        this.#server = server;
        this.address = (0,gate_key/* addressText */.GI)({ socket: server.path, key: key.public });
        server.unref();
    }
    /**
     * @param judge judges a copy of what was recorded
     * @returns undefined where no socket can be had: then `gate` finds no guard, and fails
     */
    static async open(judge) {
        const directory = ownDirectory();
        if (directory === undefined)
            return undefined;
        const key = new gate_key/* GateKey */.vX();
        let attach = () => { };
        const recorded = new Promise((resolve) => {
            attach = resolve;
        });
        const desk = new GateDesk(key, async (question, number) => interimVerdict(question, { interims: await recorded, out: (0,external_node_path_.join)(directory, `gate-${number}`), judge }));
        try {
            const server = await LineServer.open((0,external_node_path_.join)(directory, 'ask'), async (line) => {
                const question = desk.question(line);
                return question === undefined ? undefined : { text: await desk.answer(question) };
            });
            const gate = new RunGate(directory, server, key);
            gate.#attach = attach;
            return gate;
        }
        catch {
            (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
            return undefined;
        }
    }
    /** Where it asks, as a sensor tells of it. */
    get socket() {
        return this.#server.path;
    }
    /** From now on there is something to judge. */
    attach(interims) {
        this.#attach(interims);
    }
    close() {
        this.#server.close();
        (0,external_node_fs_.rmSync)(this.directory, { recursive: true, force: true });
    }
}
function ownDirectory() {
    for (const base of [(0,external_node_os_.tmpdir)(), '/tmp']) {
        try {
            const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(base), 'ironclaw-gate-'));
            (0,external_node_fs_.chmodSync)(directory, 0o700);
            if (Buffer.byteLength((0,external_node_path_.join)(directory, 'ask')) <= LONGEST_SOCKET)
                return directory;
            (0,external_node_fs_.rmSync)(directory, { recursive: true });
        }
        catch {
            // the next one
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/host/judge.js + 78 modules
var judge = __webpack_require__(68133);
// EXTERNAL MODULE: ./build/host/manifest-files.js
var manifest_files = __webpack_require__(99435);
// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(14894);
;// CONCATENATED MODULE: ./build/events/dns.js

/** Bytes of a DNS header (RFC 1035, 4.1.1); the counts of questions, answers, authorities and additionals are its last 8. */
const HEADER = 12;
const MAX_ANSWERS = 64;
const MAX_NAMES = 16_384;
/**
 * Reads a message.
 * @param payload at most what strace printed of it
 * @param cut whether that is less than was sent
 * @param stream over TCP, where two bytes of length stand before it (RFC 1035, 4.2.2)
 */
function readDns(payload, cut, stream) {
    const message = Buffer.from(payload);
    const length = message.length >= 2 ? message.readUInt16BE(0) : 0;
    const framed = stream && (length === message.length - 2 || (cut && length > message.length - 2));
    const body = framed ? message.subarray(2) : message;
    if (body.length < HEADER || body.readUInt16BE(4) !== 1)
        return undefined;
    const count = Math.min(body.readUInt16BE(6), MAX_ANSWERS);
    body.fill(0, 8, HEADER);
    // A cut or broken message still says its first answers, or at least its question.
    for (let answers = count; answers >= 0; answers--) {
        body.writeUInt16BE(answers, 6);
        const found = attempt(body, cut || answers < count);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function attempt(body, cut) {
    try {
        const packet = (0,dns_packet.decode)(body);
        const question = packet.questions?.[0];
        if (question === undefined)
            return undefined;
        const addrs = [];
        for (const record of packet.answers ?? [])
            if (record.type === 'A' || record.type === 'AAAA')
                addrs.push(record.data);
        const name = question.name.toLowerCase();
        return { answer: packet.type === 'response', name, type: question.type, addrs, cut };
    }
    catch {
        return undefined;
    }
}
/** Which name an address was last given. Bounded: the oldest is forgotten. */
class AddressNames {
    #names = new Map();
    #trusted;
    /** @param trusted whether answers of this resolver may name addresses */
    constructor(trusted) {
        this.#trusted = trusted;
    }
    learn(message, resolver) {
        if (!message.answer || message.name === '' || !this.#trusted(resolver))
            return;
        for (const addr of message.addrs) {
            this.#names.delete(addr);
            this.#names.set(addr, message.name);
            if (this.#names.size <= MAX_NAMES)
                continue;
            const oldest = this.#names.keys().next().value;
            if (oldest !== undefined)
                this.#names.delete(oldest);
        }
    }
    get(addr) {
        return this.#names.get(addr);
    }
}

;// CONCATENATED MODULE: ./build/events/paths.js
/**
 * Makes paths absolute and resolved as the kernel saw them. The answer of the file system may come after the file is
 * gone; then symlinks that the trace itself showed are followed, and otherwise the path stays as written.
 */
class Paths {
    #world;
    #real = new Map();
    /** Directories of the cache that a symlink leads to. */
    #linked = new Set();
    #links = new Map();
    constructor(world) {
        this.#world = world;
    }
    /** Absolute; the parent's symlinks resolved, the last component as it is. `pid` is whom /proc/self means. */
    place(pid, base, text) {
        const path = this.#join(pid, base, text);
        const slash = path.lastIndexOf('/');
        const parent = this.#directory(path.slice(0, slash));
        return parent === '/' ? path.slice(slash) : parent + path.slice(slash);
    }
    /** The same with the last component followed too. */
    follow(pid, base, text) {
        const path = this.place(pid, base, text);
        if (isProc(path))
            return path;
        return this.#world.realpath(path) ?? this.#walk(path);
    }
    /** A symlink was made. */
    linked(path, target) {
        this.#forget(path);
        if (this.#links.size >= MAX_LINKS)
            this.#links.clear();
        this.#links.set(path, target);
    }
    /** A name was removed. If it was a symlink, what it led to is no longer known. */
    removed(path) {
        this.#links.delete(path);
        this.#forget(path);
        this.#drop(path, this.#linked);
    }
    /** A name was moved away or replaced; with a directory goes all below it. */
    moved(path, directory) {
        this.#links.delete(path);
        this.#drop(path, directory ? this.#real.keys() : this.#linked);
    }
    #drop(path, keys) {
        for (const key of [...keys]) {
            if (key.startsWith(path) && (key.length === path.length || key[path.length] === '/'))
                this.#forget(key);
        }
    }
    #forget(directory) {
        this.#real.delete(directory);
        this.#linked.delete(directory);
    }
    #join(pid, base, text) {
        const whole = ownProc(pid, text.startsWith('/') ? text : `${base}/${text}`);
        if (!whole.includes('/.') && !whole.includes('//') && !whole.endsWith('/'))
            return whole;
        let path = '';
        for (const part of whole.split('/')) {
            if (part === '' || part === '.')
                continue;
            // `link/..` is the parent of what the link leads to.
            if (part === '..')
                path = parentOf(this.#directory(path));
            else
                path += `/${part}`;
        }
        return path === '' ? '/' : path;
    }
    #directory(path) {
        if (path === '' || path === '/')
            return '/';
        if (isProc(path))
            return path;
        const known = this.#real.get(path);
        if (known !== undefined)
            return known;
        const real = this.#world.realpath(path);
        if (real === undefined)
            return this.#walk(path);
        if (this.#real.size >= MAX_CACHE) {
            this.#real.clear();
            this.#linked.clear();
        }
        this.#real.set(path, real);
        if (real !== path)
            this.#linked.add(path);
        return real;
    }
    /** Follows the symlinks that the trace showed. */
    #walk(path) {
        if (this.#links.size === 0)
            return path;
        let current = path;
        for (let turn = 0; turn < MAX_TURNS; turn++) {
            const link = this.#firstLink(current);
            if (link === undefined)
                break;
            const target = this.#links.get(link);
            const base = target.startsWith('/') ? target : `${parentOf(link)}/${target}`;
            current = lexical(base + current.slice(link.length));
        }
        return current;
    }
    #firstLink(path) {
        for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            const head = path.slice(0, slash);
            if (this.#links.has(head))
                return head;
        }
        return this.#links.has(path) ? path : undefined;
    }
}
const MAX_CACHE = 4_096;
const MAX_LINKS = 20_000;
/** As many symlinks as the kernel follows in one path (path_resolution(7)). */
const MAX_TURNS = 40;
/** Removes `.`, `..` and empty components without asking anyone. */
function lexical(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash <= 0 ? '' : path.slice(0, slash);
}
/** /proc/self is another directory for every process: it must be neither cached nor resolved by us. */
function ownProc(pid, path) {
    if (path.startsWith('/proc/self/'))
        return `/proc/${pid}${path.slice(10)}`;
    if (path.startsWith('/proc/thread-self/'))
        return `/proc/${pid}${path.slice(17)}`;
    if (path.startsWith('/dev/fd/'))
        return `/proc/${pid}${path.slice(4)}`;
    return path;
}
function isProc(path) {
    return path.startsWith('/proc/');
}

;// CONCATENATED MODULE: ./build/events/strace/tokens.js
/** The shape of strace's text: strings, descriptor annotations, comments and brackets. Every scan is one pass, left to right. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;
const OPEN = '([{';
const CLOSE = ')]}';
/** Past the string that opens at `from`, or -1 when it does not end. */
function afterString(text, from) {
    for (let i = from + 1; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === BACKSLASH)
            i++;
        else if (c === QUOTE)
            return i + 1;
    }
    return -1;
}
/**
 * Past the annotation `<...>` that opens at `from`, or -1. In a path strace writes `<` and `>` as escapes, but adds
 * `<char 1:3>` behind a device; in a socket a `>` may stand in brackets (`[1->2]`) or in a string (`"/a>b"`).
 */
function afterNote(text, from) {
    const path = text.charCodeAt(from + 1) === SLASH;
    let depth = 0;
    for (let i = from + 1; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === GREATER) {
            if (depth <= 0)
                return i + 1;
            if (path)
                depth--;
        }
        else if (path) {
            if (c === LESS)
                depth++;
            else if (c === BACKSLASH)
                i++;
        }
        else if (c === 0x5b)
            depth++;
        else if (c === 0x5d)
            depth--;
        else if (c === QUOTE) {
            const end = afterString(text, i);
            if (end < 0)
                return -1;
            i = end - 1;
        }
    }
    return -1;
}
/** Is the `<` at `i` the start of an annotation, that is, behind a number or AT_FDCWD, and no shift `1<<2`? */
function opensNote(text, i) {
    const before = i > 0 ? text.charCodeAt(i - 1) : 0;
    const next = text.charCodeAt(i + 1);
    return ((before >= 0x30 && before <= 0x39) || before === 0x44) && next !== LESS && next !== 0x20;
}
/**
 * Splits at the commas of the outermost level, from `from` to the bracket that closes it.
 * @returns the trimmed parts (none for an empty list) and the index past the bracket; undefined when it is not closed
 */
function splitList(text, from) {
    const parts = [];
    let depth = 0;
    let start = from;
    for (let i = from; i < text.length;) {
        const c = text.charCodeAt(i);
        let next = i + 1;
        if (c === QUOTE)
            next = afterString(text, i);
        else if (c === LESS && opensNote(text, i))
            next = afterNote(text, i);
        else if (c === SLASH && text.charCodeAt(i + 1) === STAR) {
            const end = text.indexOf('*/', i + 2);
            next = end < 0 ? -1 : end + 2;
        }
        else if (c === COMMA && depth === 0) {
            parts.push(text.slice(start, i).trim());
            start = i + 1;
        }
        else if (c >= 0x28 && OPEN.includes(text[i]))
            depth++;
        else if (c >= 0x29 && CLOSE.includes(text[i])) {
            if (depth === 0) {
                const last = text.slice(start, i).trim();
                if (last !== '' || parts.length > 0)
                    parts.push(last);
                return { parts, end: next };
            }
            depth--;
        }
        if (next < 0)
            return undefined;
        i = next;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/events/strace/values.js

/** Readers of single values in strace's text. Each returns undefined for what it does not understand; none throws. */
const SIMPLE = { n: 10, t: 9, r: 13, v: 11, f: 12, a: 7, b: 8, e: 27 };
/** The bytes behind strace's escapes (octal, hex, C letters) between two indexes. */
function unescapeBytes(text, from, to) {
    const bytes = Buffer.allocUnsafe(to - from);
    let n = 0;
    for (let i = from; i < to; i++) {
        const c = text.charCodeAt(i);
        if (c !== 0x5c || i + 1 >= to) {
            bytes[n++] = c < 0x100 ? c : 0x3f;
            continue;
        }
        const next = text[++i];
        if (next >= '0' && next <= '7') {
            let value = 0;
            let digits = 0;
            for (; digits < 3 && i < to; digits++, i++) {
                const d = text.charCodeAt(i) - 0x30;
                if (d < 0 || d > 7)
                    break;
                value = value * 8 + d;
            }
            i--;
            bytes[n++] = value & 0xff;
        }
        else if (next === 'x') {
            const value = Number.parseInt(text.slice(i + 1, Math.min(i + 3, to)), 16);
            if (Number.isNaN(value))
                bytes[n++] = 0x78;
            else {
                bytes[n++] = value;
                i += Math.min(2, to - i - 1);
            }
        }
        else
            bytes[n++] = SIMPLE[next] ?? next.charCodeAt(0) & 0xff;
    }
    return bytes.subarray(0, n);
}
/** The text behind escapes; bytes that are not UTF-8 become U+FFFD. */
function unescapeText(text, from = 0, to = text.length) {
    const raw = text.slice(from, to);
    return raw.includes('\\') ? unescapeBytes(text, from, to).toString('utf8') : raw;
}
/** `"text"` or `"text"...` (cut). */
function readString(text) {
    if (text === undefined || text.charCodeAt(0) !== 0x22)
        return undefined;
    const end = afterString(text, 0);
    return end < 0 ? undefined : { value: unescapeText(text, 1, end - 1), cut: text.startsWith('...', end) };
}
/** The same, as bytes. */
function readBytes(text) {
    if (text === undefined || text.charCodeAt(0) !== 0x22)
        return undefined;
    const end = afterString(text, 0);
    return end < 0 ? undefined : { value: unescapeBytes(text, 1, end - 1), cut: text.startsWith('...', end) };
}
/** A decimal, octal or hexadecimal number at the start of the text; negative ones too. */
function readNumber(text) {
    if (text === undefined)
        return undefined;
    const negative = text.charCodeAt(0) === 0x2d;
    const first = negative ? 1 : 0;
    let i = first;
    const hex = text.charCodeAt(i) === 0x30 && text.charCodeAt(i + 1) === 0x78;
    if (hex)
        i += 2;
    const begin = i;
    while (i < text.length && isDigit(text.charCodeAt(i), hex))
        i++;
    if (i === begin)
        return undefined;
    const octal = !hex && i - begin > 1 && text.charCodeAt(begin) === 0x30;
    const value = Number.parseInt(text.slice(begin, i), hex ? 16 : octal ? 8 : 10);
    return Number.isSafeInteger(value) ? (negative ? -value : value) : undefined;
}
function isDigit(c, hex) {
    return (c >= 0x30 && c <= 0x39) || (hex && c >= 0x61 && c <= 0x66);
}
const AT_FDCWD = -100;
const DELETED = ' (deleted)';
/** `3`, `3</p>`, `3</p>(deleted)`, `3</p (deleted)>`, `AT_FDCWD</cwd>`, `3<TCP:[...]>`, `3</dev/null<char 1:3>>`. */
function readDescriptor(text) {
    if (text === undefined)
        return undefined;
    const fd = text.startsWith('AT_FDCWD') ? AT_FDCWD : readNumber(text);
    if (fd === undefined)
        return undefined;
    const open = text.indexOf('<');
    const end = open < 0 ? -1 : afterNote(text, open);
    if (end < 0)
        return { fd, note: undefined, device: undefined, deleted: false };
    let close = end - 1;
    let device;
    if (text.charCodeAt(open + 1) === 0x2f && text.charCodeAt(close - 1) === 0x3e) {
        const inner = text.indexOf('<', open + 1);
        if (inner > 0) {
            device = text.slice(inner + 1, close - 1);
            close = inner;
        }
    }
    const note = text.charCodeAt(open + 1) === 0x2f ? unescapeText(text, open + 1, close) : text.slice(open + 1, close);
    if (note === 'unavailable')
        return { fd, note: undefined, device: undefined, deleted: false };
    if (text.startsWith('(deleted)', end))
        return { fd, note, device, deleted: true };
    // strace before 5.16 leaves the kernel's suffix inside; a file may bear it as its name, and then loses it here.
    if (note.endsWith(DELETED))
        return { fd, note: note.slice(0, -DELETED.length), device, deleted: true };
    return { fd, note, device, deleted: false };
}
/** The path of a descriptor, when it is one. */
function pathOf(descriptor) {
    return descriptor?.note?.startsWith('/') ? descriptor.note : undefined;
}
/** The members of `{a=1, b={...}}`; a member without name has the name ''. */
function readFields(text) {
    if (text === undefined || text[0] !== '{')
        return undefined;
    const list = splitList(text, 1);
    if (list === undefined)
        return undefined;
    const fields = new Map();
    for (const part of list.parts) {
        const equals = nameLength(part);
        if (equals > 0)
            fields.set(part.slice(0, equals), part.slice(equals + 1));
        else
            fields.set('', part);
    }
    return fields;
}
/** The length of `name` in `name=...`, else 0. */
function nameLength(part) {
    for (let i = 0; i < part.length; i++) {
        const c = part.charCodeAt(i);
        if (c === 0x3d)
            return i;
        const word = (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f || (c >= 0x41 && c <= 0x5a);
        if (!word)
            return 0;
    }
    return 0;
}
/** The elements of `[a, b]`. */
function readItems(text) {
    if (text === undefined || text[0] !== '[')
        return undefined;
    return splitList(text, 1)?.parts;
}
/** Is a flag among flags joined with `|`? */
function hasFlag(text, flag) {
    return text?.includes(flag) === true && text.split('|').includes(flag);
}

;// CONCATENATED MODULE: ./build/events/strace/act.js

/** The fields every event of the act has. */
function origin(act) {
    return { t: act.t, pid: act.process.pid, tid: act.tid, start: act.process.start, job: true, done: true };
}
/** The same for an act whose refusal is an event too. */
function attempted(act) {
    const done = act.ok ? true : act.unseen ? 'attempt' : false;
    return { ...origin(act), done, ...(act.err === undefined ? {} : { err: act.err }) };
}
/** Errors that say somebody may not do it; EXDEV is Landlock's for a file that would change its directory (landlock(7)). */
const refusals = new Set(['EACCES', 'EPERM', 'EXDEV']);
/** Whether the kernel refused the act, and not merely found that it cannot be. */
const isRefused = (act) => !act.ok && refusals.has(act.err);
/** The directory a relative path of the call starts from. An AT_FDCWD annotation corrects the tracked cwd. */
function baseOf(act, argument) {
    const descriptor = readDescriptor(argument);
    if (descriptor?.fd !== AT_FDCWD)
        return pathOf(descriptor);
    const { place } = act.process;
    place.cwd = pathOf(descriptor) ?? place.cwd;
    return place.cwd;
}
/** A path argument: absolute, the parent's symlinks resolved, the last component as named. */
function placed(act, scene, base, argument) {
    const text = readString(argument)?.value;
    if (text === undefined || text === '' || (base === undefined && !text.startsWith('/')))
        return undefined;
    return scene.paths.place(act.process.pid, base ?? '/', throughDescriptor(act, rooted(act, text)));
}
/** A path argument with the last component's symlink followed as well. */
function followed(act, scene, base, argument) {
    const text = readString(argument)?.value;
    if (text === undefined || text === '' || (base === undefined && !text.startsWith('/')))
        return undefined;
    return scene.paths.follow(act.process.pid, base ?? '/', throughDescriptor(act, rooted(act, text)));
}
/** An absolute path of a process in a chroot, as it is called outside. */
function rooted({ process }, text) {
    const { root } = process.place;
    return root === '/' || !text.startsWith('/') ? text : root + text;
}
const ownDescriptor = /^(?:\/proc\/(self|thread-self|\d+)(?:\/task\/\d+)?|\/dev)\/fd\/(\d+)(?=\/|$)/;
/** A path over one of the process's own descriptors (`/proc/self/fd/4`), said with what the descriptor stands for: libc changes modes that way. */
function throughDescriptor({ process }, text) {
    const [detour, whose = 'self', fd] = ownDescriptor.exec(text) ?? [];
    if (detour === undefined || (/^\d/.test(whose) && whose !== String(process.pid)))
        return text;
    const note = process.fds.get(Number(fd))?.note;
    return note?.startsWith('/') ? note + text.slice(detour.length) : text;
}
/** The number of the process's own descriptor that a path is a name of, as `/proc/self/fd/4`. */
function ownNumber({ process }, path) {
    const [detour, whose = 'self', fd] = ownDescriptor.exec(path) ?? [];
    if (detour !== path || (/^\d/.test(whose) && !process.tids.has(Number(whose))))
        return undefined;
    return Number(fd);
}
/** The inode fields of an event. */
function inode(facts) {
    return facts === undefined ? {} : { dev: facts.dev, ino: facts.ino };
}

;// CONCATENATED MODULE: ./build/events/strace/processes.js
/** Enough for every live process of a build machine; a forged trace cannot make the table grow past it. */
const MAX_TASKS = 65_536;
const MAX_OPENED = 512;
const MAX_SEEN = 50_000;
const MAX_BOUND = 256;
class ProcessTable {
    #tasks = new Map();
    /** Tasks in the middle of a fork, in order. */
    #forking = new Map();
    get size() {
        return this.#tasks.size;
    }
    task(tid) {
        return this.#tasks.get(tid);
    }
    /** A process by its id: its first thread may have gone. */
    process(pid) {
        const process = this.#tasks.get(pid)?.process;
        return process?.pid === pid ? process : undefined;
    }
    /** The process a thread belongs to, by its id. */
    owner(tid) {
        return this.#tasks.get(tid)?.process;
    }
    /** Adds a process; a child inherits what fork hands down. */
    add(o, parent) {
        this.remove(o.pid);
        const process = {
            ...o,
            uid: parent?.uid,
            gid: parent?.gid,
            exe: parent?.exe,
            tids: new Set(),
            fds: new Map(parent?.fds),
            seen: new Set(),
            bound: new Map(),
        };
        return this.addThread(process, o.pid);
    }
    /** Adds a thread to a process. */
    addThread(process, tid) {
        const task = { tid, process, pending: undefined };
        this.#tasks.set(tid, task);
        process.tids.add(tid);
        if (this.#tasks.size > MAX_TASKS) {
            const oldest = this.#tasks.keys().next().value;
            if (oldest !== undefined)
                this.remove(oldest);
        }
        return task;
    }
    /** Forgets a task; when it is a process's first thread, the process. Returns the tasks forgotten. */
    remove(tid) {
        const task = this.#tasks.get(tid);
        if (task === undefined)
            return [];
        const gone = task.process.pid === tid ? [...task.process.tids] : [tid];
        const tasks = [];
        for (const one of gone) {
            const other = this.#tasks.get(one);
            if (other?.process !== task.process)
                continue;
            tasks.push(other);
            this.#tasks.delete(one);
            this.#forking.delete(one);
            task.process.tids.delete(one);
        }
        return tasks;
    }
    begin(task, pending, fork) {
        task.pending = pending;
        if (fork)
            this.#forking.set(task.tid, task);
        else
            this.#forking.delete(task.tid);
    }
    finish(task) {
        const pending = task.pending;
        task.pending = undefined;
        this.#forking.delete(task.tid);
        return pending;
    }
    /** Tasks whose fork has begun and has shown no child yet. */
    expecting() {
        return [...this.#forking.values()].filter((task) => task.pending?.child === undefined);
    }
    /** Every task. */
    tasks() {
        return [...this.#tasks.values()];
    }
}
/** Notes what a descriptor is. */
function noteOpened(process, fd, opened) {
    if (process.fds.size < MAX_OPENED || process.fds.has(fd))
        process.fds.set(fd, opened);
}
/** Notes where a socket is bound. */
function noteBound(process, fd, address) {
    if (process.bound.size < MAX_BOUND || process.bound.has(fd))
        process.bound.set(fd, address);
}
/** Is this the first time for this image? Beyond the bound it forgets and reports again rather than losing any. */
function firstTime(process, key) {
    if (process.seen.has(key))
        return false;
    if (process.seen.size >= MAX_SEEN)
        process.seen.clear();
    process.seen.add(key);
    return true;
}
/** What exec does to a process. */
function renew(process, exe) {
    process.exe = exe;
    process.seen.clear();
    for (const [fd, opened] of process.fds)
        if (opened.closeOnExec)
            process.fds.delete(fd);
}

;// CONCATENATED MODULE: ./build/events/strace/exec.js




/** Most bytes of arguments kept of one exec; longer lists are cut and say so. */
const MAX_ARGV = 128 << 10;
/** How deep the kernel follows `#!` from script to script (fs/exec.c: exec_binprm). */
const MAX_SCRIPTS = 5;
const execve = (act, scene) => {
    if (!act.ok)
        return true;
    return run(act, scene, named(act, scene, act.process.place.cwd, act.args[0]), act.args[1]);
};
const execveat = (act, scene) => {
    if (!act.ok)
        return true;
    const base = baseOf(act, act.args[0]);
    if (readString(act.args[1])?.value !== '')
        return run(act, scene, named(act, scene, base, act.args[1]), act.args[2]);
    const descriptor = readDescriptor(act.args[0]);
    const path = pathOf(descriptor);
    return run(act, scene, path === undefined ? undefined : { path, gone: descriptor?.deleted === true }, act.args[2]);
};
/** The file named by an argument; `/proc/self/fd/N` is what the descriptor was last seen to be. */
function named(act, scene, base, argument) {
    const text = readString(argument)?.value;
    if (text === undefined || text === '' || (base === undefined && !text.startsWith('/')))
        return undefined;
    const path = scene.paths.place(act.process.pid, base ?? '/', rooted(act, text));
    const own = `/proc/${act.process.pid}/fd/`;
    const opened = path.startsWith(own) ? act.process.fds.get(Number(path.slice(own.length))) : undefined;
    const by = opened === undefined ? lexical(text.startsWith('/') ? rooted(act, text) : `${base}/${text}`) : undefined;
    return { path: opened?.note ?? path, gone: false, ...(by === undefined ? {} : { by }) };
}
function run(act, scene, file, list) {
    if (file === undefined)
        return false;
    const { process } = act;
    const { argv, cut } = readArguments(list);
    const { exe, script } = exec_images(act, scene, file);
    const env = scene.world.environ(process.pid);
    const stdio = standardStreams(scene, process);
    scene.emit({
        kind: 'process.exec',
        ...origin(act),
        ppid: process.ppid,
        exe,
        ...(script === undefined ? {} : { script }),
        ...(file.by === undefined || file.by === exe.path || file.by === script?.path ? {} : { named: file.by }),
        argv,
        cwd: process.place.cwd,
        ...(process.uid === undefined ? {} : { uid: process.uid }),
        ...(stdio.length === 0 ? {} : { stdio }),
        ...(env === undefined ? {} : { env }),
        ...(cut ? { cut: ['argv'] } : {}),
    });
    renew(process, exe.path);
    return true;
}
/** The image the kernel runs, and the script that named it. */
function exec_images(act, scene, file) {
    if (file.path.startsWith('/memfd:'))
        return { exe: { path: file.path, nlink: 0 } };
    if (file.gone)
        return { exe: { path: file.path, nlink: 0 } };
    const first = resolved(act, scene, file.path);
    let path = first;
    for (let depth = 0; depth < MAX_SCRIPTS; depth++) {
        const interpreter = interpreterOf(scene.world.head(path));
        if (interpreter === undefined)
            break;
        path = resolved(act, scene, scene.paths.place(act.process.pid, act.process.place.cwd, rooted(act, interpreter)));
    }
    return path === first ? { exe: exec_image(scene, first) } : { exe: exec_image(scene, path), script: exec_image(scene, first) };
}
function resolved(act, scene, path) {
    return scene.paths.follow(act.process.pid, '/', path);
}
function exec_image(scene, path) {
    const facts = scene.world.stat(path);
    return { path, ...inode(facts), ...(facts === undefined ? {} : { nlink: facts.nlink }) };
}
/** The program named by `#!` in the first bytes of a file. */
function interpreterOf(head) {
    if (head === undefined || head[0] !== 0x23 || head[1] !== 0x21)
        return undefined;
    const bytes = head.subarray(2, 256);
    const end = bytes.indexOf(0x0a);
    const line = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
    return line.split(/[ \t\0\r]/).find((word) => word !== '');
}
function readArguments(list) {
    const argv = [];
    const items = readItems(list);
    let cut = items === undefined && list !== 'NULL';
    let left = MAX_ARGV;
    for (const item of items ?? []) {
        const text = readString(item);
        // `...` ends a list that strace cut; a bare pointer is an argument it could not read.
        if (text === undefined || left <= 0) {
            cut = true;
            continue;
        }
        argv.push(text.value.length <= left ? text.value : text.value.slice(0, left));
        cut ||= text.cut || text.value.length > left;
        left -= text.value.length;
    }
    return { argv, cut };
}
/** Standard input, output and error as the trace showed them, else as the system says now. */
function standardStreams(scene, process) {
    const known = [0, 1, 2].map((fd) => process.fds.get(fd));
    if (known.some((opened) => opened === undefined)) {
        for (const { fd, type, id } of scene.world.stdio(process.pid) ?? []) {
            if (fd > 2 || process.fds.has(fd))
                continue;
            noteOpened(process, fd, { note: id, device: undefined, type, closeOnExec: false });
        }
    }
    const streams = [];
    for (const fd of [0, 1, 2]) {
        const opened = process.fds.get(fd);
        if (opened !== undefined)
            streams.push({ fd, type: opened.type ?? typeOf(opened), id: opened.note });
    }
    return streams;
}
function typeOf(opened) {
    if (opened.device === 'char 1:3')
        return 'null';
    const { note } = opened;
    if (note.startsWith('/dev/pts/') || note === '/dev/tty' || note === '/dev/console')
        return 'tty';
    if (note.startsWith('/'))
        return opened.device === undefined ? 'file' : 'other';
    if (note.startsWith('pipe:'))
        return 'pipe';
    if (note.startsWith('UNIX'))
        return 'unix';
    return note.startsWith('TCP') || note.startsWith('UDP') ? 'inet' : 'other';
}
/** dup, dup2 and dup3: how a child gets its standard streams. */
const duplicate = (act) => {
    if (!act.ok)
        return true;
    const to = readDescriptor(act.result);
    const from = readDescriptor(act.args[0]);
    const source = to?.note === undefined ? from : to;
    if (to === undefined || source === undefined)
        return false;
    if (source.note === undefined)
        act.process.fds.delete(to.fd);
    else
        noteOpened(act.process, to.fd, {
            note: source.note,
            device: source.device,
            closeOnExec: hasFlag(act.args[2], 'O_CLOEXEC'),
        });
    return true;
};
const chdir = (act, scene) => {
    if (!act.ok)
        return true;
    const path = followed(act, scene, act.process.place.cwd, act.args[0]);
    if (path !== undefined)
        act.process.place.cwd = path;
    return path !== undefined;
};
const fchdir = (act) => {
    const path = pathOf(readDescriptor(act.args[0]));
    if (act.ok && path !== undefined)
        act.process.place.cwd = path;
    return !act.ok || path !== undefined;
};
const execCalls = [
    ['execve', execve],
    ['execveat', execveat],
    ['dup', duplicate],
    ['dup2', duplicate],
    ['dup3', duplicate],
    ['chdir', chdir],
    ['fchdir', fchdir],
];

;// CONCATENATED MODULE: ./build/events/strace/file.js


/**
 * Calls on paths. In rename, link and symlink `path` is the old name (for a symlink: what it points to, made absolute)
 * and `to` the new one.
 */
function rename(act, scene, path, to, flags) {
    if (path === undefined || to === undefined)
        return false;
    const facts = scene.world.stat(to);
    const tree = facts?.directory !== false;
    scene.paths.moved(path, tree);
    scene.paths.moved(to, tree);
    if (hasFlag(flags, 'RENAME_EXCHANGE')) {
        scene.emit({ kind: 'file.rename', ...origin(act), path: to, to: path });
        scene.ledger.exists(path);
        scene.ledger.tree(path, false);
    }
    else {
        scene.ledger.gone(path);
        if (tree)
            scene.ledger.tree(path, true);
    }
    scene.ledger.exists(to, facts);
    if (tree)
        scene.ledger.tree(to, false);
    scene.emit({ kind: 'file.rename', ...origin(act), path, ...inode(facts), to });
    return true;
}
function remove(act, scene, path, directory) {
    if (path === undefined)
        return false;
    scene.paths.removed(path);
    const known = scene.ledger.gone(path);
    if (directory)
        scene.ledger.tree(path, true);
    scene.emit({ kind: directory ? 'file.rmdir' : 'file.delete', ...origin(act), path, ...known });
    return true;
}
function mkdir(act, scene, path, mode) {
    const bits = readNumber(mode);
    if (path === undefined)
        return false;
    scene.emit({ kind: 'file.mkdir', ...origin(act), path, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
    return true;
}
function mknod(act, scene, path, mode) {
    if (path === undefined)
        return false;
    scene.ledger.exists(path);
    const bits = readNumber(mode?.split('|').at(-1));
    scene.emit({ kind: 'file.create', ...origin(act), path, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
    return true;
}
function file_link(act, scene, path, to) {
    if (path === undefined || to === undefined)
        return false;
    const facts = scene.world.stat(to);
    scene.ledger.exists(to, facts);
    scene.emit({ kind: 'file.link', ...origin(act), path, ...inode(facts), to });
    return true;
}
/** The old name of a link; a nameless file is named by its descriptor (AT_EMPTY_PATH, /proc/self/fd/N). */
function linkSource(act, scene, to) {
    const text = readString(act.args[1])?.value;
    if (text === '')
        return pathOf(readDescriptor(act.args[0]));
    const path = placed(act, scene, baseOf(act, act.args[0]), act.args[1]);
    const fd = ownNumber(act, text ?? '') ?? ownNumber(act, path ?? '');
    return fd === undefined ? path : (openedAs(act, scene, fd, to) ?? `/proc/${act.process.pid}/fd/${fd}`);
}
/**
 * The file behind a descriptor, which has been linked to `to`. What was seen of the number may be long past, since close and
 * fcntl are not traced, and the process may be gone when /proc is asked: of all that it may be, the one with the new
 * link's inode counts, as long as the link is there to tell.
 */
function openedAs(act, scene, fd, to) {
    const { pid, fds } = act.process;
    const live = scene.world.descriptor(pid, fd)?.replace(/ \(deleted\)$/, '');
    const likely = [live, fds.get(fd)?.note].filter((note) => note?.startsWith('/'));
    const linked = to === undefined ? undefined : scene.world.stat(to);
    if (linked === undefined)
        return likely[0];
    for (const note of new Set([...likely, ...[...fds.values()].map(({ note }) => note)])) {
        // the kernel names a nameless file by its inode
        if (note?.startsWith('/') !== true)
            continue;
        if (note.endsWith(`/#${linked.ino}`))
            return note;
        const facts = scene.world.stat(note);
        if (facts?.ino === linked.ino && facts.dev === linked.dev)
            return note;
    }
    return live?.startsWith('/') ? live : undefined;
}
function symlink(act, scene, target, to) {
    const text = readString(target)?.value;
    if (text === undefined || to === undefined)
        return false;
    const path = scene.paths.place(act.process.pid, to.slice(0, to.lastIndexOf('/')) || '/', text);
    scene.paths.linked(to, text);
    scene.ledger.exists(to);
    scene.emit({ kind: 'file.symlink', ...origin(act), path, to });
    return true;
}
function chmod(act, scene, path, mode) {
    const bits = readNumber(mode);
    if (path === undefined || bits === undefined)
        return false;
    scene.emit({ kind: 'file.chmod', ...origin(act), path, ...inode(scene.world.stat(path)), mode: bits & 0o7777 });
    return true;
}
function chown(act, scene, path) {
    if (path === undefined)
        return false;
    scene.emit({ kind: 'file.chown', ...origin(act), path, ...inode(scene.world.stat(path)) });
    return true;
}
function truncate(act, scene, path) {
    if (path === undefined)
        return false;
    scene.emit({ kind: 'file.truncate', ...origin(act), path, ...inode(scene.world.stat(path)) });
    return true;
}
/** Calls on a descriptor; one without a path (pipe, socket, memfd) makes no event. */
function byDescriptor(then) {
    return (act, scene) => {
        const descriptor = readDescriptor(act.args[0]);
        const path = pathOf(descriptor);
        if (path === undefined)
            return descriptor !== undefined;
        return path.startsWith('/memfd:') || descriptor?.device !== undefined || then(act, scene, path);
    };
}
/** A call that failed is no act; that it was refused is told, and changes nothing that is known. */
function done(name, decoder) {
    return (act, scene) => {
        if (act.ok)
            return decoder(act, scene);
        return !isRefused(act) || refused(name, act, scene);
    };
}
/** Tells of a refused call on names. */
function refused(name, act, scene) {
    const kind = names[name];
    if (kind === undefined)
        return true;
    const relative = /at2?$/.test(name);
    if (kind === 'file.rename' || kind === 'file.link' || kind === 'file.symlink') {
        const text = kind === 'file.symlink' ? readString(act.args[0])?.value : undefined;
        const to = relative ? at(act, scene, kind === 'file.symlink' ? 1 : 2) : here(act, scene, 1);
        const path = text ?? (relative ? at(act, scene, 0) : here(act, scene, 0));
        if (to !== undefined && path !== undefined)
            scene.emit({ kind, ...attempted(act), path, to });
        return to !== undefined && path !== undefined;
    }
    const path = relative ? at(act, scene, 0) : here(act, scene, 0);
    const directory = name === 'unlinkat' && hasFlag(act.args[2], 'AT_REMOVEDIR');
    if (path !== undefined)
        scene.emit({ kind: directory ? 'file.rmdir' : kind, ...attempted(act), path });
    return path !== undefined;
}
const linkat = (act, scene) => {
    const to = at(act, scene, 2);
    return file_link(act, scene, linkSource(act, scene, to), to);
};
/** An argument relative to the cwd, or to the directory descriptor before it. */
const here = (act, scene, i) => placed(act, scene, act.process.place.cwd, act.args[i]);
const at = (act, scene, i) => placed(act, scene, baseOf(act, act.args[i]), act.args[i + 1]);
const target = (act, scene) => followed(act, scene, act.process.place.cwd, act.args[0]);
/** The file an *at call acts on; with AT_EMPTY_PATH the descriptor itself. */
function acted(act, scene, flags) {
    if (readString(act.args[1])?.value === '')
        return pathOf(readDescriptor(act.args[0]));
    const base = baseOf(act, act.args[0]);
    return hasFlag(flags, 'AT_SYMLINK_NOFOLLOW')
        ? placed(act, scene, base, act.args[1])
        : followed(act, scene, base, act.args[1]);
}
const calls = [
    ['rename', (act, scene) => rename(act, scene, here(act, scene, 0), here(act, scene, 1), undefined)],
    ['renameat', (act, scene) => rename(act, scene, at(act, scene, 0), at(act, scene, 2), undefined)],
    ['renameat2', (act, scene) => rename(act, scene, at(act, scene, 0), at(act, scene, 2), act.args[4])],
    ['unlink', (act, scene) => remove(act, scene, here(act, scene, 0), false)],
    ['rmdir', (act, scene) => remove(act, scene, here(act, scene, 0), true)],
    ['unlinkat', (act, scene) => remove(act, scene, at(act, scene, 0), hasFlag(act.args[2], 'AT_REMOVEDIR'))],
    ['mkdir', (act, scene) => mkdir(act, scene, here(act, scene, 0), act.args[1])],
    ['mkdirat', (act, scene) => mkdir(act, scene, at(act, scene, 0), act.args[2])],
    ['mknod', (act, scene) => mknod(act, scene, here(act, scene, 0), act.args[1])],
    ['mknodat', (act, scene) => mknod(act, scene, at(act, scene, 0), act.args[2])],
    ['link', (act, scene) => file_link(act, scene, here(act, scene, 0), here(act, scene, 1))],
    ['linkat', linkat],
    ['symlink', (act, scene) => symlink(act, scene, act.args[0], here(act, scene, 1))],
    ['symlinkat', (act, scene) => symlink(act, scene, act.args[0], at(act, scene, 1))],
    ['chmod', (act, scene) => chmod(act, scene, target(act, scene), act.args[1])],
    ['fchmodat', (act, scene) => chmod(act, scene, acted(act, scene, undefined), act.args[2])],
    ['fchmodat2', (act, scene) => chmod(act, scene, acted(act, scene, act.args[3]), act.args[2])],
    ['fchmod', byDescriptor((act, scene, path) => chmod(act, scene, path, act.args[1]))],
    ['chown', (act, scene) => chown(act, scene, target(act, scene))],
    ['lchown', (act, scene) => chown(act, scene, here(act, scene, 0))],
    ['fchownat', (act, scene) => chown(act, scene, acted(act, scene, act.args[4]))],
    ['fchown', byDescriptor(chown)],
    ['truncate', (act, scene) => truncate(act, scene, target(act, scene))],
    ['ftruncate', byDescriptor(truncate)],
];
/** What the calls on names do. */
const names = {
    rename: 'file.rename',
    renameat: 'file.rename',
    renameat2: 'file.rename',
    unlink: 'file.delete',
    unlinkat: 'file.delete',
    rmdir: 'file.rmdir',
    mkdir: 'file.mkdir',
    mkdirat: 'file.mkdir',
    mknod: 'file.create',
    mknodat: 'file.create',
    link: 'file.link',
    linkat: 'file.link',
    symlink: 'file.symlink',
    symlinkat: 'file.symlink',
    chmod: 'file.chmod',
    fchmodat: 'file.chmod',
    fchmodat2: 'file.chmod',
    chown: 'file.chown',
    lchown: 'file.chown',
    fchownat: 'file.chown',
    truncate: 'file.truncate',
};
const fileCalls = calls.map(([name, decoder]) => [
    name,
    done(name, decoder),
]);

;// CONCATENATED MODULE: ./build/events/strace/granular.js

/** What the kernel makes in a program's name when it goes on with a call that a signal broke off (restart_syscall(2)). */
const ofTheKernel = new Set(['restart_syscall']);
/**
 * The event of a system call: of each name one for each process image, when it is made for the first time; whether it was granted
 * is not told. Undefined for any other, and for what a process does before it runs an image of the recording.
 */
function firstCall({ tid, process }, name, t) {
    if (process.exe === undefined || ofTheKernel.has(name) || !firstTime(process, `y${name}`))
        return undefined;
    const { pid, start } = process;
    return { kind: 'syscall', t, pid, tid, start, job: true, done: true, name };
}

;// CONCATENATED MODULE: ./build/events/strace/kernel.js



/** Calls that change the kernel's state, other processes, or who one is. */
const MAX_DETAIL = 200;
const detailOf = (...words) => words
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .slice(0, MAX_DETAIL);
function kernel(kind, detail) {
    return (act, scene) => {
        scene.emit({ kind, ...attempted(act), detail: detailOf(detail(act)) });
        return true;
    };
}
const memfd = (act, scene) => {
    if (!act.ok)
        return true;
    const name = readString(act.args[0])?.value;
    const result = readDescriptor(act.result);
    if (name === undefined || result === undefined)
        return false;
    const closeOnExec = hasFlag(act.args[1], 'MFD_CLOEXEC');
    noteOpened(act.process, result.fd, { note: `/memfd:${name}`, device: undefined, closeOnExec });
    scene.emit({ kind: 'kernel.memfd', ...origin(act), detail: detailOf(name) });
    return true;
};
const mount = (act, scene) => {
    const [source, , type, flags] = act.args;
    const detail = detailOf('mount', readString(source)?.value, readString(type)?.value, flags === '0' ? undefined : flags);
    return mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[1]), detail);
};
const unmount = (act, scene) => mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[0]), 'umount');
const pivot = (act, scene) => mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[0]), 'pivot_root');
const move = (act, scene) => {
    const path = readString(act.args[3])?.value === ''
        ? pathOf(readDescriptor(act.args[2]))
        : followed(act, scene, act.process.place.cwd, act.args[3]);
    return mounted(act, scene, path, 'move_mount');
};
/** From here on the absolute paths of the process start at the new root. */
const chroot = (act, scene) => {
    const path = followed(act, scene, act.process.place.cwd, act.args[0]);
    if (act.ok && path === undefined)
        return false;
    if (act.ok && path !== undefined)
        act.process.place.root = path;
    return mounted(act, scene, path, 'chroot');
};
/** Without OPEN_TREE_CLONE it only opens a directory; with it a mount is copied, to be reached under no path. */
const openTree = (act, scene) => !hasFlag(act.args[2], 'OPEN_TREE_CLONE') || mounted(act, scene, undefined, 'open_tree');
/** A filter with a listener: another process answers the calls it names, and no tracer is told of them (seccomp_unotify(2)). */
const seccomp = (act, scene) => !hasFlag(act.args[1], 'SECCOMP_FILTER_FLAG_NEW_LISTENER') ||
    kernel('kernel.bpf', () => 'seccomp new-listener')(act, scene);
function mounted(act, scene, path, detail) {
    scene.emit({ kind: 'kernel.mount', ...attempted(act), detail, ...(path === undefined ? {} : { path }) });
    return true;
}
const loadModule = (act, scene) => {
    const path = act.name === 'finit_module' ? pathOf(readDescriptor(act.args[0])) : undefined;
    scene.emit({ kind: 'kernel.module', ...attempted(act), ...(path === undefined ? {} : { path }) });
    return true;
};
/** Requests that take hold of another process or write into it; reading follows only after these (ptrace(2)). */
const PTRACE_HOLDS = [
    'PTRACE_ATTACH',
    'PTRACE_SEIZE',
    'PTRACE_POKETEXT',
    'PTRACE_POKEDATA',
    'PTRACE_POKEUSER',
    'PTRACE_SETREGS',
    'PTRACE_SETREGSET',
];
const ptrace = (act, scene) => {
    const request = act.args[0] ?? '';
    return !PTRACE_HOLDS.includes(request) || touched(act, scene, readNumber(act.args[1]), 'ptrace');
};
function touched(act, scene, tid, how) {
    if (tid === undefined)
        return false;
    const target = scene.owner(tid)?.pid ?? tid;
    if (target <= 0 || act.process.tids.has(target) || !firstTime(act.process, `m${how} ${target} ${act.ok}`))
        return true;
    scene.emit({ kind: 'mem.access', ...attempted(act), target, how });
    return true;
}
/** A signal to another process. Signal 0 only asks whether it lives. `target` of a group is the group's number. */
function signal(act, scene, target, name) {
    if (!act.ok && !act.unseen)
        return true;
    if (target === undefined || name === undefined)
        return false;
    if (name === '0' || target === 0 || act.process.tids.has(target))
        return true;
    const group = target < 0 ? { inferred: ['target'] } : {};
    scene.emit({
        kind: 'process.signal',
        ...origin(act),
        ...group,
        target: target === -1 ? 0 : Math.abs(target),
        signal: name,
    });
    return true;
}
const pidfdSignal = (act, scene) => {
    const target = processBehind(act);
    return target === undefined || signal(act, scene, target, act.args[1]);
};
/** Taking a descriptor out of another process needs the right to trace it (pidfd_getfd(2)). */
const pidfdGet = (act, scene) => {
    const target = processBehind(act);
    return target === undefined || touched(act, scene, target, 'ptrace');
};
/** The process of a pidfd (`3<pid:77>`); -1 when it is gone. Undefined when strace did not say, or it is none. */
function processBehind(act) {
    const note = readDescriptor(act.args[0])?.note;
    return note?.startsWith('pid:') ? readNumber(note.slice(4)) : undefined;
}
/** setuid and its family. -1 leaves a value as it is; the effective id is the one that counts. */
function identity(key, argument) {
    return (act, scene) => {
        if (!act.ok)
            return true;
        const id = readNumber(act.args[argument]);
        if (id === undefined)
            return false;
        if (id < 0 || act.process[key] === id)
            return true;
        act.process[key] = id;
        scene.emit({ kind: 'priv.change', ...origin(act), [key]: id });
        return true;
    };
}
const capset = (act, scene) => {
    if (!act.ok)
        return true;
    const capabilities = detailOf(act.args[1]);
    if (capabilities === '' || !firstTime(act.process, `c${capabilities}`))
        return true;
    scene.emit({ kind: 'priv.change', ...origin(act), capabilities });
    return true;
};
/** The namespaces a clone or unshare asks for. */
function namespaceFlags(text) {
    return text
        .split(/[^A-Z_]+/)
        .filter((word) => word.startsWith('CLONE_NEW'))
        .join('|');
}
const unshare = (act, scene) => {
    const flags = namespaceFlags(act.args[0] ?? '');
    const { process } = act;
    // New mount and user namespaces end the sharing too (unshare(2)).
    if (act.ok && /CLONE_(?:FS|NEWNS|NEWUSER)\b/.test(act.args[0] ?? ''))
        process.place = { ...process.place };
    return flags === '' || kernel('kernel.namespace', () => `unshare ${flags}`)(act, scene);
};
const kernelCalls = [
    ['memfd_create', memfd],
    ['mount', mount],
    ['umount2', unmount],
    ['pivot_root', pivot],
    ['move_mount', move],
    ['unshare', unshare],
    ['setns', kernel('kernel.namespace', (act) => `setns ${act.args[1] ?? ''}`)],
    ['chroot', chroot],
    ['open_tree', openTree],
    ['fsmount', (act, scene) => mounted(act, scene, undefined, 'fsmount')],
    ['seccomp', seccomp],
    ['bpf', kernel('kernel.bpf', (act) => act.args[0] ?? '')],
    ['io_uring_setup', kernel('kernel.io_uring', () => '')],
    ['init_module', loadModule],
    ['finit_module', loadModule],
    ['ptrace', ptrace],
    ['process_vm_readv', (act, scene) => touched(act, scene, readNumber(act.args[0]), 'process_vm_readv')],
    ['process_vm_writev', (act, scene) => touched(act, scene, readNumber(act.args[0]), 'process_vm_writev')],
    ['kill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
    ['tkill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
    ['tgkill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[2])],
    ['rt_sigqueueinfo', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
    ['rt_tgsigqueueinfo', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[2])],
    ['pidfd_send_signal', pidfdSignal],
    ['pidfd_getfd', pidfdGet],
    ['setuid', identity('uid', 0)],
    ['setgid', identity('gid', 0)],
    ['setreuid', identity('uid', 1)],
    ['setregid', identity('gid', 1)],
    ['setresuid', identity('uid', 1)],
    ['setresgid', identity('gid', 1)],
    ['capset', capset],
];

;// CONCATENATED MODULE: ./build/events/strace/ledger.js
/** What the trace itself has shown about which paths exist. Bounded; what it forgets, the file system is asked for. */
const MAX_ENTRIES = 100_000;
const MAX_TREES = 4_096;
class Ledger {
    #entries = new Map();
    /** Directories that were moved away or removed (`gone`), or moved to that path: what is known below them ends there. */
    #trees = new Map();
    #clock = 0;
    /** Notes that a path exists. */
    exists(path, inode) {
        this.#set(path, { at: ++this.#clock, exists: true, dev: inode?.dev, ino: inode?.ino });
    }
    /** Notes that a path is gone, and returns the inode it was known by. */
    gone(path) {
        const before = this.#entries.get(path);
        this.#set(path, { at: ++this.#clock, exists: false, dev: undefined, ino: undefined });
        if (before?.dev === undefined || before.ino === undefined)
            return undefined;
        return { dev: before.dev, ino: before.ino };
    }
    /** Notes that a directory was moved away or removed (gone), or that another took its place. */
    tree(path, gone) {
        if (this.#trees.size >= MAX_TREES) {
            this.#trees.clear();
            this.#entries.clear();
        }
        this.#trees.delete(path);
        this.#trees.set(path, { at: ++this.#clock, gone });
    }
    /** Is there a file at the path? undefined: the trace does not say. */
    state(path) {
        const entry = this.#entries.get(path);
        let latest = entry?.at ?? -1;
        let state = entry?.exists;
        if (this.#trees.size === 0)
            return state;
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            const tree = this.#trees.get(path.slice(0, slash));
            if (tree !== undefined && tree.at > latest) {
                latest = tree.at;
                state = tree.gone ? false : undefined;
            }
        }
        return state;
    }
    #set(path, entry) {
        this.#entries.delete(path);
        this.#entries.set(path, entry);
        if (this.#entries.size <= MAX_ENTRIES)
            return;
        const oldest = this.#entries.keys().next().value;
        if (oldest !== undefined)
            this.#entries.delete(oldest);
    }
}

;// CONCATENATED MODULE: ./build/events/strace/line.js

/** Longest line looked at: 1024 arguments of 1024 escaped bytes each are 4 MiB. */
const MAX_LINE = 5 << 20;
const UNFINISHED = ' <unfinished ...>';
const DETACHED = ' <detached ...>';
const OTHER = { kind: 'other' };
/** Takes `PID SECONDS.FRACTION REST` apart; undefined when the line has no such form. */
function readLine(text) {
    if (text.length > MAX_LINE)
        return undefined;
    let i = digits(text, 0);
    const tid = Number(text.slice(0, i));
    if (i === 0 || i > 10 || tid === 0)
        return undefined;
    const gap = spaces(text, i);
    const point = digits(text, gap);
    if (gap === i || point === gap || point - gap > 11 || text[point] !== '.')
        return undefined;
    i = digits(text, point + 1);
    const places = i - point - 1;
    if (places === 0 || places > 9 || text[i] !== ' ')
        return undefined;
    const second = Number(text.slice(gap, point));
    const nano = Number(text.slice(point + 1, i)) * 10 ** (9 - places);
    const body = readBody(text.slice(i + 1));
    return body && { tid, second, nano, body };
}
function digits(text, from) {
    let i = from;
    while (i < text.length && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39)
        i++;
    return i;
}
function spaces(text, from) {
    let i = from;
    while (text.charCodeAt(i) === 0x20)
        i++;
    return i;
}
function readBody(text) {
    if (text.startsWith('+++ '))
        return readEnd(text);
    if (text.startsWith('--- '))
        return text.endsWith(' ---') ? OTHER : undefined;
    if (text.startsWith('<... '))
        return readResumed(text);
    if (text.endsWith(UNFINISHED))
        return { kind: 'unfinished', text: text.slice(0, -UNFINISHED.length) };
    if (text.endsWith(DETACHED))
        return OTHER;
    return { kind: 'call', text };
}
function readEnd(text) {
    const words = text.split(' ', 8);
    if (words[1] === 'exited' && words[2] === 'with') {
        const code = Number(words[3]);
        return Number.isInteger(code) ? { kind: 'exited', code } : undefined;
    }
    if (words[1] === 'killed' && words[2] === 'by' && words[3]?.startsWith('SIG'))
        return { kind: 'killed', signal: words[3] };
    if (words[1] === 'superseded' && words[5] === 'pid') {
        const by = Number(words[6]);
        return Number.isInteger(by) && by > 0 ? { kind: 'superseded', by } : undefined;
    }
    return undefined;
}
function readResumed(text) {
    const end = text.indexOf(' resumed>');
    const name = text.slice(5, end);
    if (end < 0 || !isName(name))
        return undefined;
    return { kind: 'resumed', name, text: text.slice(end + ' resumed>'.length) };
}
function isName(text) {
    if (text.length === 0 || text.length > 40)
        return false;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (!((c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f))
            return false;
    }
    return true;
}
/** The name of a call, finished or not. */
function callName(text) {
    const open = text.indexOf('(');
    if (open <= 0 || open > 40)
        return undefined;
    const name = text.slice(0, open);
    return isName(name) ? name : undefined;
}
/** Takes `name(args) = result` apart. */
function readCall(text) {
    const name = callName(text);
    if (name === undefined)
        return undefined;
    const list = splitList(text, name.length + 1);
    if (list === undefined)
        return undefined;
    const equals = spaces(text, list.end);
    if (text[equals] !== '=' || text[equals + 1] !== ' ')
        return undefined;
    const result = text.slice(equals + 2);
    return result === '' ? undefined : { name, args: list.parts, result };
}
/** How a call ended. `unseen`: strace prints `?` when the process died or the call will be restarted. */
function outcome(result) {
    if (result.startsWith('?'))
        return { ok: false, unseen: true, err: undefined };
    if (!result.startsWith('-1 E'))
        return { ok: !result.startsWith('-1'), unseen: false, err: undefined };
    const end = result.indexOf(' ', 3);
    return { ok: false, unseen: false, err: end < 0 ? result.slice(3) : result.slice(3, end) };
}

;// CONCATENATED MODULE: ./build/events/strace/lineage.js


/**
 * Who is whose child. A child's lines may come before the end of the fork that made it; then it is given to the fork
 * in progress when there is but one, or to the one /proc names; otherwise the caller holds its lines.
 */
const FORKS = new Set(['clone', 'clone3', 'fork', 'vfork']);
/** Bound of children seen before their fork ended. */
const MAX_EARLY = 65_536;
class Lineage {
    #table;
    #world;
    #anchor;
    #cwd;
    #emit;
    /** Children taken in before their fork ended. */
    #early = new Set();
    constructor(o) {
        this.#table = o.table;
        this.#world = o.world;
        this.#anchor = o.anchor;
        this.#cwd = o.cwd;
        this.#emit = o.emit;
    }
    /** The task of an id not met before; undefined when several forks in progress could have made it. */
    adopt(tid, t) {
        const expecting = this.#table.expecting();
        if (expecting.length === 0)
            return this.orphan(tid, t);
        const parent = expecting.length === 1 ? expecting[0] : this.#named(tid, expecting);
        if (parent?.pending === undefined)
            return undefined;
        if (this.#early.size >= MAX_EARLY)
            this.#early.clear();
        this.#early.add(tid);
        parent.pending.child = tid;
        return this.#born(parent, parent.pending, tid, t);
    }
    /** The one of several forks whose process /proc names as the parent. */
    #named(tid, expecting) {
        const facts = this.#world.parent(tid);
        if (facts === undefined)
            return undefined;
        const thread = facts.tgid !== tid;
        const parent = thread ? facts.tgid : facts.ppid;
        return expecting.find((task) => task.process.pid === parent && task.pending !== undefined && makesThread(task.pending) === thread);
    }
    /**
     * A task that no fork in progress explains: the first process of all, one that was there before, or one whose fork was
     * not understood. `fallback` is taken for its parent when the system does not know it any more.
     */
    orphan(tid, t, fallback) {
        const facts = this.#world.parent(tid);
        const group = facts === undefined || facts.tgid === tid ? undefined : this.#table.process(facts.tgid);
        if (group !== undefined)
            return this.#table.addThread(group, tid);
        const parent = (facts && this.#table.process(facts.ppid)) ?? fallback;
        const start = facts === undefined ? t : Math.min(t, Number(facts.start - this.#anchor));
        if (parent !== undefined)
            return this.#child(parent, tid, { tid: parent.pid, t, start, inferred: true });
        // The command strace launched starts with its first line; the system's clock of starts is coarse.
        if (this.#table.size === 0)
            return this.#table.add({ pid: tid, ppid: facts?.ppid ?? 0, start: t, place: { cwd: this.#cwd, root: '/' } });
        const cwd = this.#world.cwd(tid) ?? this.#cwd;
        return this.#table.add({ pid: tid, ppid: facts?.ppid ?? 0, start, place: { cwd, root: '/' } });
    }
    /** A fork ended. Returns the child's id when it was not known before. */
    forked(parent, fork, result, t) {
        const child = childOf(result);
        const flags = namespaceFlags(fork.text);
        if (child === undefined || child <= 0)
            return undefined;
        if (flags !== '') {
            const { pid, start } = parent.process;
            const origin = { t, pid, tid: parent.tid, start, job: true, done: true };
            this.#emit({ kind: 'kernel.namespace', ...origin, detail: `${fork.name} ${flags}` });
        }
        if (this.#early.delete(child))
            return undefined;
        if (fork.child !== undefined) {
            // In another pid namespace the number returned is not the one strace knows the child by.
            const facts = this.#world.parent(child);
            if (facts === undefined || (facts.ppid !== parent.process.pid && facts.tgid !== parent.process.pid)) {
                this.#early.delete(fork.child);
                return undefined;
            }
        }
        this.#born(parent, fork, child, t);
        return child;
    }
    #born(parent, fork, child, t) {
        if (makesThread(fork))
            return this.#table.addThread(parent.process, child);
        return this.#child(parent.process, child, {
            tid: parent.tid,
            t,
            start: fork.begun,
            inferred: false,
            sibling: hasWord(fork.text, 'CLONE_PARENT'),
            together: hasWord(fork.text, 'CLONE_FS'),
        });
    }
    #child(parent, pid, o) {
        const origin = { t: o.t, pid: parent.pid, tid: o.tid, start: parent.start, job: true, done: true };
        this.#emit({ kind: 'process.fork', ...origin, ...(o.inferred ? { inferred: ['pid'] } : {}), child: pid });
        const ppid = o.sibling ? parent.ppid : parent.pid;
        const place = o.together ? parent.place : { ...parent.place };
        return this.#table.add({ pid, ppid, start: o.start, place }, parent);
    }
}
/** The child's id, as strace itself counts when it says so: `5 /* 4711 in the PID namespace of strace`. */
function childOf(result) {
    const comment = result.indexOf('/* ');
    return readNumber(comment > 0 && result.includes("in strace's PID NS") ? result.slice(comment + 3) : result);
}
function makesThread(fork) {
    return hasWord(fork.text, 'CLONE_THREAD');
}
function hasWord(text, word) {
    return text.includes(word) && text.split(/[^A-Z_]+/).includes(word);
}

;// CONCATENATED MODULE: ./build/events/strace/mapping.js



const RESULT = '(?:0x[0-9a-f]+|-1 E[A-Z0-9]+(?: \\([^()]*\\))?|\\?(?: [^<>=]*)?)';
/** A whole mapping of data: protections but no PROT_EXEC, and a descriptor whose path holds no bare `<` or `>`. */
const DATA = new RegExp('^mmap\\((?:NULL|0x[0-9a-f]+), \\d+, PROT_(?!EXEC)[A-Z]+(?:\\|PROT_(?!EXEC)[A-Z]+)*, [A-Z0-9_|]+, ' +
    `(?:-1|\\d+(?:<(?:[^<>]|<[a-z]+ \\d+:\\d+>)*>)?(?:\\(deleted\\))?), (?:0|0x[0-9a-f]+)\\) += ${RESULT}$`);
const WHOLE = new RegExp(`^${RESULT}$`);
/** Is this the text of a mapping that can be no library? Most lines of a trace are: told apart before they are taken apart. */
function mapsData(text) {
    return DATA.test(text);
}
/**
 * An executable mapping of a file: a library, once per image. The program itself is none, and its loader is mapped by the
 * kernel. A result that is no address has another line glued to it.
 */
const mmap = (act, scene) => {
    if (!WHOLE.test(act.result) || act.args.length !== 6)
        return false;
    if (!act.ok || !act.args[2]?.includes('PROT_EXEC'))
        return true;
    const path = pathOf(readDescriptor(act.args[4]));
    if (path === undefined || path === act.process.exe || !firstTime(act.process, `l${path}`))
        return true;
    scene.emit({ kind: 'lib.load', ...origin(act), path, ...inode(scene.world.stat(path)) });
    return true;
};

;// CONCATENATED MODULE: ./build/events/strace/address.js

/** `{sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}` and its like; undefined for NULL. */
function readAddress(text) {
    const fields = readFields(text);
    const family = fields?.get('sa_family');
    if (fields === undefined || family === undefined)
        return undefined;
    if (family === 'AF_INET')
        return inet(quoted(fields.get('sin_addr')), fields.get('sin_port'));
    if (family === 'AF_INET6')
        return inet(quoted(fields.get('sin6_addr') ?? fields.get('')), fields.get('sin6_port'));
    if (family !== 'AF_UNIX' && family !== 'AF_LOCAL')
        return { family: 'other', addr: familyName(family), port: undefined };
    const path = fields.get('sun_path') ?? '';
    const abstract = path.startsWith('@');
    const name = readString(abstract ? path.slice(1) : path)?.value ?? '';
    return { family: 'unix', addr: abstract ? `@${name}` : name, port: undefined };
}
/** `AF_PACKET` is packet; a family strace has no name for (`0x2d`) keeps its number. */
function familyName(family) {
    return (family.split(' ')[0] ?? '').replace(/^AF_/, '').toLowerCase();
}
function inet(addr, port) {
    const open = port?.indexOf('(') ?? -1;
    const number = readNumber(port?.slice(open + 1));
    if (addr === undefined || number === undefined || number > 65_535)
        return undefined;
    return { family: 'inet', addr: plainAddress(addr), port: number };
}
/** The first string inside a call such as `inet_pton(AF_INET6, "::1", &sin6_addr)`. */
function quoted(text) {
    const open = text?.indexOf('"') ?? -1;
    return open < 0 ? undefined : readString(text?.slice(open))?.value;
}
/** An IPv4 address in IPv6 clothes is an IPv4 address. */
function plainAddress(addr) {
    return addr.startsWith('::ffff:') && addr.includes('.') ? addr.slice(7) : addr;
}
const NO_SOCKET = { proto: 'other', local: undefined, peer: undefined };
/** A descriptor's annotation: `TCP:[192.0.2.2:40->192.0.2.1:443]`, `UDPv6:[12]`, `UNIX-STREAM:[12->13, "/run/x"]`. */
function readSocket(note) {
    const colon = note?.indexOf(':[') ?? -1;
    if (note === undefined || colon < 0)
        return NO_SOCKET;
    const type = note.slice(0, colon);
    const inside = note.slice(colon + 2, note.endsWith(']') ? -1 : undefined);
    if (type.startsWith('UNIX'))
        return { proto: 'unix', local: unixName(inside), peer: undefined };
    const proto = type.startsWith('TCP') ? 'tcp' : type.startsWith('UDP') ? 'udp' : 'other';
    const arrow = inside.indexOf('->');
    const local = readPair(arrow < 0 ? inside : inside.slice(0, arrow));
    return { proto, local, peer: arrow < 0 ? undefined : readPair(inside.slice(arrow + 2)) };
}
/** `192.0.2.1:80` or `[2001:db8::1]:80`; an inode number alone is no address. */
function readPair(text) {
    const colon = text.lastIndexOf(':');
    const port = readNumber(text.slice(colon + 1));
    if (colon <= 0 || port === undefined || port < 0 || port > 65_535)
        return undefined;
    const host = text.slice(0, colon);
    const addr = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
    return { family: 'inet', addr: plainAddress(addr), port };
}
function unixName(inside) {
    const comma = inside.indexOf(',');
    if (comma < 0)
        return undefined;
    const text = inside.slice(comma + 1).trim();
    const abstract = text.startsWith('@');
    const name = readString(abstract ? text.slice(1) : text)?.value;
    return name === undefined ? undefined : { family: 'unix', addr: abstract ? `@${name}` : name, port: undefined };
}

;// CONCATENATED MODULE: ./build/events/strace/net.js





const DNS_PORT = 53;
/** Most sockets to DNS servers remembered. */
const MAX_SERVERS = 4_096;
/** Families that talk to the kernel or to nobody; of the others (packet, vsock, bluetooth, can, ...) each may lead out. */
const INSIDE = new Set(['netlink', 'unspec', 'alg']);
const staysInside = ({ family, addr }) => family === 'other' && INSIDE.has(addr);
/** The fields of a network event. A UNIX path is made absolute; a known name is added. */
function endpoint(act, scene, proto, address) {
    if (address.family === 'other')
        return { proto: 'other', addr: address.addr };
    if (address.family === 'unix') {
        const named = address.addr !== '' && !address.addr.startsWith('@');
        return {
            proto: 'unix',
            addr: named ? scene.paths.place(act.process.pid, act.process.place.cwd, address.addr) : address.addr,
        };
    }
    const name = scene.names.get(address.addr);
    return {
        proto,
        addr: address.addr,
        ...(address.port === undefined ? {} : { port: address.port }),
        ...(name === undefined ? {} : { host: { name, from: 'dns' } }),
    };
}
const connect = (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    const address = readAddress(act.args[1]);
    // A bad pointer or NULL is refused by the kernel, never an act.
    if (address === undefined)
        return descriptor !== undefined && !act.ok;
    if (staysInside(address))
        return true;
    if (address.port === DNS_PORT && descriptor?.note !== undefined) {
        if (scene.servers.size >= MAX_SERVERS)
            scene.servers.clear();
        scene.servers.set(descriptor.note, address);
    }
    const { done, ...rest } = attempted(act);
    const pending = act.err === 'EINPROGRESS' || act.err === 'EALREADY' || act.err === 'EINTR';
    const to = endpoint(act, scene, readSocket(descriptor?.note).proto, address);
    scene.emit({ kind: 'net.connect', ...rest, done: pending ? 'attempt' : done, ...to });
    return true;
};
/** A bound packet socket is connected to its interface: what is written to it goes out, and writes are not traced. */
const bind = (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    const address = readAddress(act.args[1]);
    if (act.ok && descriptor !== undefined && address !== undefined)
        noteBound(act.process, descriptor.fd, address);
    if (act.ok && address?.family === 'other' && !staysInside(address) && firstTime(act.process, `b${address.addr}`))
        scene.emit({ kind: 'net.connect', ...origin(act), ...endpoint(act, scene, 'other', address) });
    return descriptor !== undefined;
};
const listen = (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    if (!act.ok || descriptor === undefined)
        return !act.ok;
    const socket = readSocket(descriptor.note);
    const address = socket.local ?? act.process.bound.get(descriptor.fd);
    if (address === undefined)
        scene.emit({ kind: 'net.listen', ...origin(act), proto: socket.proto, addr: '' });
    else if (!staysInside(address))
        scene.emit({ kind: 'net.listen', ...origin(act), ...endpoint(act, scene, socket.proto, address) });
    return true;
};
/** The messages of sendmsg and recvmsg (`{msg_name=...}`) and of sendmmsg and recvmmsg (`[{msg_hdr={...}}]`). */
function messagesOf(argument) {
    const headers = argument?.startsWith('[')
        ? (readItems(argument) ?? []).map((item) => readFields(item)?.get('msg_hdr'))
        : [argument];
    return headers.map((text) => {
        const header = readFields(text);
        const vector = readItems(header?.get('msg_iov'))?.[0];
        return { address: readAddress(header?.get('msg_name')), payload: readFields(vector)?.get('iov_base') };
    });
}
function send(act, scene, messages, flags) {
    const fast = hasFlag(flags, 'MSG_FASTOPEN');
    if (!act.ok && !(fast && act.err === 'EINPROGRESS'))
        return true;
    const descriptor = readDescriptor(act.args[0]);
    if (descriptor === undefined)
        return false;
    const socket = readSocket(descriptor.note);
    const peer = socket.peer ?? scene.servers.get(descriptor.note ?? '');
    for (const { address, payload } of messages()) {
        if (address !== undefined && !staysInside(address)) {
            const to = endpoint(act, scene, socket.proto, address);
            if (fast)
                scene.emit({ kind: 'net.connect', ...origin(act), done: 'attempt', ...to });
            else if (firstTime(act.process, `s${to.proto} ${to.addr} ${address.port}`))
                scene.emit({ kind: 'net.send', ...origin(act), ...to });
        }
        dns(act, scene, address ?? peer, socket.proto, payload, false);
    }
    return true;
}
function receive(act, scene, messages) {
    if (!act.ok)
        return true;
    const descriptor = readDescriptor(act.args[0]);
    if (descriptor === undefined)
        return false;
    const socket = readSocket(descriptor.note);
    const peer = socket.peer ?? scene.servers.get(descriptor.note ?? '');
    for (const { address, payload } of messages())
        dns(act, scene, address ?? peer, socket.proto, payload, true);
    return true;
}
/** Records what a message to or from port 53 asks or answers. What was sent is no answer, whatever it says: anybody can write one. */
function dns(act, scene, other, proto, payload, received) {
    if (other?.port !== DNS_PORT)
        return;
    const bytes = readBytes(payload);
    const message = bytes && readDns(bytes.value, bytes.cut, proto === 'tcp');
    if (message === undefined)
        return;
    const { name, type, addrs } = message;
    const cut = message.cut ? { cut: [message.answer && received ? 'addrs' : 'name'] } : {};
    if (message.answer && received) {
        scene.names.learn(message, other.addr);
        scene.emit({ kind: 'dns.answer', ...origin(act), name, type, addrs: [...addrs], resolver: other.addr, ...cut });
    }
    else
        scene.emit({ kind: 'dns.query', ...origin(act), name, type, resolver: other.addr, ...cut });
}
const single = (act) => [{ address: readAddress(act.args[4]), payload: act.args[1] }];
const many = (act) => messagesOf(act.args[1]);
const netCalls = [
    ['connect', connect],
    ['bind', bind],
    ['listen', listen],
    ['sendto', (act, scene) => send(act, scene, () => single(act), act.args[3])],
    ['sendmsg', (act, scene) => send(act, scene, () => many(act), act.args[2])],
    ['sendmmsg', (act, scene) => send(act, scene, () => many(act), act.args[3])],
    ['recvfrom', (act, scene) => receive(act, scene, () => single(act))],
    ['recvmsg', (act, scene) => receive(act, scene, () => many(act))],
    ['recvmmsg', (act, scene) => receive(act, scene, () => many(act))],
];

;// CONCATENATED MODULE: ./build/events/system-trees.js
/**
 * Trees whose reading says nothing: shared libraries, headers, locales, the kernel's own tables. Writing in them is
 * still an event.
 */
const SYSTEM_TREES = [
    '/lib/',
    '/lib32/',
    '/lib64/',
    '/libx32/',
    '/usr/lib/',
    '/usr/lib32/',
    '/usr/lib64/',
    '/usr/libx32/',
].concat('/usr/libexec/', '/usr/share/', '/usr/include/', '/usr/local/lib/', '/etc/ld.so.', '/sys/');
/** Is a path in a tree whose reading is no event? */
function inSystemTree(path) {
    for (const tree of SYSTEM_TREES)
        if (path.startsWith(tree))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/events/strace/open.js




/** Devices that hold nothing: null, zero, full, random, urandom, tty, ptmx (Documentation/admin-guide/devices.txt). */
const EMPTY_DEVICES = new Set(['char 1:3', 'char 1:5', 'char 1:7', 'char 1:8', 'char 1:9', 'char 5:0', 'char 5:2']);
/** The clock of inode birth times ticks every 1/100 s at the coarsest (CONFIG_HZ=100), so a birth may look that much early. */
const BIRTH_TICK = 10_000_000;
/** A birth later than this after the call belongs to another file that took the name since. ns. */
const BIRTH_LATE = 1_000_000_000;
const open_open = (act, scene) => opened(act, scene, act.process.place.cwd, act.args[0], act.args[1], act.args[2]);
const creat = (act, scene) => opened(act, scene, act.process.place.cwd, act.args[0], 'O_WRONLY|O_CREAT|O_TRUNC', act.args[1]);
const openat = (act, scene) => opened(act, scene, baseOf(act, act.args[0]), act.args[1], act.args[2], act.args[3]);
const openByHandle = (act, scene) => opened(act, scene, undefined, undefined, act.args[2], undefined);
const openat2 = (act, scene) => {
    const how = readFields(act.args[2]);
    return opened(act, scene, baseOf(act, act.args[0]), act.args[1], how?.get('flags'), how?.get('mode'));
};
function opened(act, scene, base, name, flags, mode) {
    const reached = ofOther.test(name ?? '') && memory(act, scene, placed(act, scene, base, name));
    if (!act.ok) {
        if (!reached && isRefused(act))
            open_refused(act, scene, followed(act, scene, base, name), flags);
        return true;
    }
    const result = readDescriptor(act.result);
    if (result === undefined || flags === undefined)
        return false;
    const path = finalPath(act, scene, result, base, name);
    if (path === undefined)
        return result.note !== undefined;
    noteOpened(act.process, result.fd, { note: path, device: result.device, closeOnExec: hasFlag(flags, 'O_CLOEXEC') });
    if (hasFlag(flags, 'O_PATH') || path.startsWith('/memfd:'))
        return true;
    if (result.device !== undefined && EMPTY_DEVICES.has(result.device))
        return true;
    if (path.startsWith('/proc/') && memory(act, scene, path))
        return true;
    const writes = hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR') || hasFlag(flags, 'O_CREAT') || hasFlag(flags, 'O_TRUNC');
    if (writes)
        write(act, scene, path, flags, mode, result);
    else if (!hasFlag(flags, 'O_DIRECTORY'))
        read(act, scene, path, result);
    return true;
}
/** Tells of a refused open. Whether the file was there is not known: with O_CREAT it counts as one that was to be made. */
function open_refused(act, scene, path, flags) {
    if (path === undefined || hasFlag(flags, 'O_PATH') || path.startsWith(`/proc/${act.process.pid}/`))
        return;
    const kind = hasFlag(flags, 'O_CREAT')
        ? 'file.create'
        : hasFlag(flags, 'O_TRUNC')
            ? 'file.truncate'
            : hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR')
                ? hasFlag(flags, 'O_APPEND')
                    ? 'file.append'
                    : 'file.modify'
                : 'file.read';
    if (kind === 'file.read' && (inSystemTree(path) || !firstTime(act.process, `r${path} refused`)))
        return;
    scene.emit({ kind, ...attempted(act), path });
}
/** The kernel's own name of what was opened; without an annotation, the argument resolved. */
function finalPath(act, scene, result, base, name) {
    if (result.note === undefined)
        return followed(act, scene, base, name);
    const path = pathOf(result);
    // The kernel's suffix and a file's own name look the same; the argument tells them apart.
    if (path !== undefined && result.deleted && readString(name)?.value.endsWith(' (deleted)'))
        return `${path} (deleted)`;
    return path;
}
function read(act, scene, path, result) {
    if (inSystemTree(path) || path.startsWith(`/proc/${act.process.pid}/`))
        return;
    if (!firstTime(act.process, `r${path}`))
        return;
    const facts = scene.world.stat(path);
    if (facts?.directory)
        return;
    scene.emit({ kind: 'file.read', ...origin(act), path, ...inode(facts), fd: result.fd });
}
function write(act, scene, path, flags, mode, result) {
    if (path.startsWith(`/proc/${act.process.pid}/`))
        return;
    const facts = scene.world.stat(path);
    if (facts?.directory && !hasFlag(flags, 'O_TMPFILE'))
        return;
    const { created, inferred } = wasCreated(act, scene, path, flags, facts, result);
    if (hasFlag(flags, 'O_TMPFILE') === false)
        scene.ledger.exists(path, facts);
    const event = { ...origin(act), path, ...inode(facts), fd: result.fd, ...(inferred ? { inferred: ['kind'] } : {}) };
    if (created) {
        const bits = facts?.mode ?? readNumber(mode);
        scene.emit({ kind: 'file.create', ...event, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
    }
    else if (hasFlag(flags, 'O_TRUNC') && result.device === undefined)
        scene.emit({ kind: 'file.truncate', ...event });
    else if (hasFlag(flags, 'O_APPEND'))
        scene.emit({ kind: 'file.append', ...event });
    else if (hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR'))
        scene.emit({ kind: 'file.modify', ...event });
    else
        read(act, scene, path, result);
}
/**
 * Did this open make the file? O_CREAT alone does not say: what the trace showed of the path does, else the birth of
 * the inode, which may look up to one tick early. A file that is gone when it is looked at counts as created, marked as
 * inferred.
 */
function wasCreated(act, scene, path, flags, facts, result) {
    if (hasFlag(flags, 'O_TMPFILE'))
        return { created: true, inferred: false };
    if (!hasFlag(flags, 'O_CREAT') || result.device !== undefined)
        return { created: false, inferred: false };
    if (hasFlag(flags, 'O_EXCL'))
        return { created: true, inferred: false };
    const known = scene.ledger.state(path);
    if (known !== undefined)
        return { created: !known, inferred: false };
    if (facts === undefined || facts.birth === 0n)
        return { created: true, inferred: true };
    const born = Number(facts.birth - scene.anchor);
    if (born > act.t + BIRTH_LATE)
        return { created: true, inferred: true };
    return { created: born >= act.begun - BIRTH_TICK, inferred: false };
}
/** A name that may end in another process's memory or descriptor: the kernel's name of what was opened hides the latter. */
const ofOther = /(?:^"|\/)(?:mem|\d+)"$/;
const memoryPath = /^\/proc\/(\d{1,10})(?:\/task\/(\d{1,10}))?\/(?:mem|fd\/\d+)$/;
/** Opening another process's memory, or a descriptor of its. Returns whether the path is one. */
function memory(act, scene, path) {
    const [, process, thread] = memoryPath.exec(path ?? '') ?? [];
    if (process === undefined)
        return false;
    const tid = Number(thread ?? process);
    const target = scene.owner(tid)?.pid ?? Number(process);
    if (target === act.process.pid || act.process.tids.has(tid))
        return true;
    if (!firstTime(act.process, `mproc_mem ${target} ${act.ok}`))
        return true;
    scene.emit({ kind: 'mem.access', ...attempted(act), target, how: 'proc_mem' });
    return true;
}
const openCalls = [
    ['open', open_open],
    ['creat', creat],
    ['openat', openat],
    ['openat2', openat2],
    ['open_by_handle_at', openByHandle],
];

;// CONCATENATED MODULE: ./build/events/strace/waiting.js
/** Most lines held, and most of their characters. */
const MAX_HELD = 20_000;
const MAX_HELD_TEXT = 32 << 20;
/** The lines of tasks whose parent is not known yet, in order, and those released but not yet taken. */
class Waiting {
    #held = new Map();
    /** Last first. */
    #ready = [];
    #lines = 0;
    #text = 0;
    /** Whether more is held than should be. */
    get full() {
        return this.#lines > MAX_HELD || this.#text > MAX_HELD_TEXT;
    }
    /** The tasks waited for. */
    get tids() {
        return [...this.#held.keys()];
    }
    has(tid) {
        return this.#held.has(tid);
    }
    hold(held) {
        const lines = this.#held.get(held.line.tid);
        if (lines === undefined)
            this.#held.set(held.line.tid, [held]);
        else
            lines.push(held);
        this.#lines++;
        this.#text += held.text.length;
    }
    /** Makes the lines of a task ready. They come before what was ready already: a child's before its parent's next. */
    release(tid) {
        const lines = this.#held.get(tid) ?? [];
        this.#held.delete(tid);
        this.#lines -= lines.length;
        for (const held of lines.reverse()) {
            this.#text -= held.text.length;
            this.#ready.push(held);
        }
    }
    /** The next line that is ready. A queue and no recursion: a trace may chain thousands of forks. */
    next() {
        return this.#ready.pop();
    }
}

;// CONCATENATED MODULE: ./build/events/strace/decoder.js














const DECODERS = new Map([
    ...openCalls,
    ...fileCalls,
    ...execCalls,
    ...netCalls,
    ...kernelCalls,
    ['mmap', mmap],
]);
const MAX_SAMPLES = 10;
const SAMPLE_LENGTH = 200;
/**
 * Turns the lines of `strace -f -yy --absolute-timestamps=format:unix,precision:ns` into drafts of events, in the order
 * the calls ended. It never throws; a line it does not understand is counted. All that it sees is part of the job's tree.
 * `t` never runs backwards: a line that had to be held counts as at its release.
 */
class StraceDecoder {
    #scene;
    #table = new ProcessTable();
    #lineage;
    #owner;
    #syscalls;
    #second;
    #nano;
    #waiting = new Waiting();
    #samples = [];
    #unknown = 0;
    #now = Number.MIN_SAFE_INTEGER;
    constructor(o) {
        const { world, anchor } = o;
        const emit = (draft) => o.emit(draft);
        const names = new AddressNames(o.trusted ?? (() => true));
        const owner = (tid) => this.#table.owner(tid);
        this.#scene = {
            world,
            anchor,
            names,
            servers: new Map(),
            paths: new Paths(world),
            ledger: new Ledger(),
            owner,
            emit,
        };
        this.#lineage = new Lineage({ table: this.#table, world, anchor, cwd: o.cwd, emit });
        this.#owner = o.owner;
        this.#syscalls = o.syscalls === true;
        this.#second = Number(anchor / 1000000000n);
        this.#nano = Number(anchor % 1000000000n);
        for (const { pid, ppid, start, threads } of o.attached ?? []) {
            const place = { cwd: world.cwd(pid) ?? '/', root: '/' };
            const { process } = this.#table.add({ pid, ppid, start: Number(start - anchor), place });
            for (const tid of threads)
                if (tid !== pid)
                    this.#table.addThread(process, tid);
        }
    }
    /** How many lines were not understood. */
    get unknown() {
        return this.#unknown;
    }
    /** The first of them, cut. */
    get samples() {
        return this.#samples;
    }
    /** Takes one line, without its newline. */
    line(text) {
        if (text === '')
            return;
        // A part of a line keeps what the line was cut from: without a copy, one remembered path would hold a whole block.
        const line = readLine(` ${text}`.slice(1));
        const t = line === undefined ? Number.NaN : (line.second - this.#second) * 1_000_000_000 + (line.nano - this.#nano);
        if (line === undefined || !Number.isSafeInteger(t))
            this.#refuse(text);
        else
            this.#take({ line, text, t });
        this.#settle();
    }
    /** The trace ended: releases what was held, and tells of calls whose end was not seen. */
    end() {
        for (const tid of this.#waiting.tids) {
            this.#lineage.orphan(tid, this.#now);
            this.#waiting.release(tid);
        }
        this.#settle();
        for (const task of this.#table.tasks()) {
            this.#abandon(task);
            this.#table.remove(task.tid);
        }
    }
    #take(held) {
        const { tid } = held.line;
        const t = this.#at(held.t);
        let task = this.#table.task(tid);
        if (task === undefined && !this.#waiting.has(tid))
            task = this.#first(tid, t);
        if (task !== undefined)
            this.#apply(task, held, t);
        else
            this.#hold(held, t);
    }
    #at(t) {
        this.#now = Math.max(this.#now, t);
        return this.#now;
    }
    #first(tid, t) {
        const root = this.#table.size === 0;
        const task = this.#lineage.adopt(tid, t);
        if (root && task !== undefined && this.#owner !== undefined) {
            task.process.uid = this.#owner.uid;
            task.process.gid = this.#owner.gid;
        }
        return task;
    }
    #hold(held, t) {
        const { tid } = held.line;
        this.#waiting.hold(held);
        if (!this.#waiting.full)
            return;
        this.#lineage.orphan(tid, t, this.#table.expecting()[0]?.process);
        this.#waiting.release(tid);
    }
    /** Takes the released lines; they may release others. */
    #settle() {
        for (let held = this.#waiting.next(); held !== undefined; held = this.#waiting.next())
            this.#take(held);
    }
    #apply(task, held, t) {
        const { body } = held.line;
        switch (body.kind) {
            case 'call':
            case 'unfinished': {
                const name = callName(body.text);
                if (name === undefined) {
                    this.#refuse(held.text);
                    return;
                }
                const first = this.#syscalls ? firstCall(task, name, t) : undefined;
                if (first !== undefined)
                    this.#scene.emit(first);
                const pending = { name, text: body.text, begun: t, replaced: false, child: undefined };
                if (body.kind === 'call')
                    this.#finish(task, pending, held.text, t);
                else
                    this.#table.begin(task, pending, FORKS.has(name));
                return;
            }
            case 'resumed': {
                const pending = this.#table.finish(task);
                if (pending?.name !== body.name)
                    this.#refuse(held.text);
                else
                    this.#finish(task, { ...pending, text: pending.text + body.text }, held.text, t);
                return;
            }
            case 'superseded':
                this.#supersede(task, body.by);
                return;
            case 'exited':
                this.#exit(task, t, { code: body.code });
                return;
            case 'killed':
                this.#exit(task, t, { signal: body.signal });
                return;
            case 'other':
        }
    }
    /** A whole call, on one line or joined of two. */
    #finish(task, whole, line, t) {
        // Most lines of a trace are mappings of data: told apart before they are taken apart.
        if (whole.name === 'mmap' && mapsData(whole.text))
            return;
        const call = readCall(whole.text);
        if (call === undefined)
            this.#refuse(line);
        else if (FORKS.has(call.name))
            this.#forked(task, whole, call.result, t);
        else {
            const decoder = DECODERS.get(call.name);
            const end = whole.replaced ? { ok: true, unseen: false, err: undefined } : outcome(call.result);
            const act = { ...call, ...end, tid: task.tid, process: task.process, t, begun: whole.begun };
            if (decoder?.(act, this.#scene) === false)
                this.#refuse(line);
        }
    }
    #forked(task, fork, result, t) {
        const child = this.#lineage.forked(task, fork, result, t);
        if (child !== undefined)
            this.#waiting.release(child);
        const held = this.#waiting.tids;
        if (held.length === 0 || this.#table.expecting().length > 0)
            return;
        // Whoever is still held can have been made by none but this fork or one before it.
        for (const tid of held) {
            this.#lineage.orphan(tid, t, task.process);
            this.#waiting.release(tid);
        }
    }
    /** An exec in a thread: the thread takes its process's id, and the exec's end comes under that id. */
    #supersede(leader, by) {
        const thread = this.#table.task(by);
        if (thread === undefined || thread.process !== leader.process)
            return;
        const pending = this.#table.finish(thread);
        this.#table.remove(by);
        if (pending !== undefined)
            this.#table.begin(leader, { ...pending, replaced: true }, false);
    }
    #exit(task, t, how) {
        const { pid, start } = task.process;
        for (const gone of this.#table.remove(task.tid))
            this.#abandon(gone);
        if (task.tid !== pid)
            return;
        this.#scene.emit({ kind: 'process.exit', t, pid, tid: pid, start, job: true, done: true, ...how });
    }
    /** A call whose end will never be seen. */
    #abandon(task) {
        const { pending } = task;
        task.pending = undefined;
        if (pending === undefined || FORKS.has(pending.name))
            return;
        const call = readCall(`${pending.text}) = ?`);
        const act = call && {
            ...call,
            ...outcome(call.result),
            tid: task.tid,
            process: task.process,
            t: this.#now,
            begun: pending.begun,
        };
        if (act !== undefined)
            DECODERS.get(act.name)?.(act, this.#scene);
    }
    #refuse(text) {
        this.#unknown++;
        if (this.#samples.length < MAX_SAMPLES)
            this.#samples.push(text.slice(0, SAMPLE_LENGTH));
    }
}

;// CONCATENATED MODULE: ./build/host/anchor.js
/** Epoch nanoseconds, in the steps of the system's milliseconds. */
function now() {
    return BigInt(Date.now()) * 1000000n;
}

// EXTERNAL MODULE: ./build/host/command.js
var host_command = __webpack_require__(5647);
// EXTERNAL MODULE: ./build/events/sensor-limits.js
var sensor_limits = __webpack_require__(87160);
;// CONCATENATED MODULE: ./build/host/coverage.js

/** Classes of event that strace cannot show, however it is run. */
const STRACE_BLIND = [
    'acts through io_uring (only its set-up is seen)',
    'work handed to processes outside the tree (container engines, services)',
    'whether a file was new when it was opened, if it is gone again before it could be looked at',
    'names resolved by a local resolver over a UNIX socket',
];
/** The sensor's health as the recording keeps it. */
function healthOf(report) {
    const { started, died, unknown, reason, sample = [], tampered = [] } = report;
    return {
        started,
        died,
        unknown,
        ...(reason === undefined ? {} : { reason }),
        ...(sample.length === 0 ? {} : { sample: [...sample] }),
        ...(tampered.length === 0 ? {} : { tampered: [...tampered] }),
    };
}
/** How much was seen, and every reason why it was not everything: full only of the full rung, when there is no reason at all. */
function coverageOf(sensor, report, end) {
    const { name, backend } = sensor;
    const { blind, untaken: better } = (0,sensor_limits/* limitsOfSensor */.u)(sensor);
    if (!report.started) {
        const reasons = [report.reason ?? 'no sensor was running', ...better, ...report.limits];
        return { level: 'none', reasons: [...new Set(reasons)], lost: end.lost };
    }
    const reasons = [...blind];
    if (report.died)
        reasons.push(report.reason ?? 'the sensor ended before the work did');
    if (report.unknown > 0)
        reasons.push(`${report.unknown} lines of ${name} were not understood`);
    if (end.failed !== undefined)
        reasons.push(`${end.failed}; events after that are lost`);
    if (end.lost > 0)
        reasons.push(`${end.lost} events are lost, ${end.lostPriority} of them of a kind that is never folded`);
    reasons.push(...(report.tampered ?? []), ...report.limits);
    const level = backend === 'full' && reasons.length === 0 ? 'full' : 'partial';
    return { level, reasons: [...reasons, ...better], lost: end.lost };
}

;// CONCATENATED MODULE: ./build/events/ebpf/daemons.js
/** Programs that run what others ask them to, how they are asked, and what of their children is the work. */
/** Where programs of the system lie: a job's own file may be called anything. */
const SYSTEM = '^/(?:usr/(?:local/)?)?(?:s?bin|lib|libexec|lib/systemd|lib/podman|libexec/podman|libexec/docker)/';
const system = (names) => new RegExp(`${SYSTEM}(?:${names})$`);
/** Names as the packages of Debian, Ubuntu, Fedora and of the engines' makers have them. */
const TABLES = {
    daemons: [
        { program: system('dockerd|docker-proxy'), family: 'engine', via: 'docker' },
        { program: system('containerd|ctr'), family: 'engine', via: 'containerd' },
        { program: system('buildkitd'), family: 'engine', via: 'buildkit' },
        { program: system('podman'), family: 'engine', via: 'podman' },
        { program: system('conmon|crun'), family: 'runtime', via: 'podman' },
        { program: system('containerd-shim(?:-[a-z0-9-]+)?|runc|buildkit-runc'), family: 'runtime', via: 'containerd' },
        { program: system('systemd|systemd-executor|init'), family: 'systemd', via: 'systemd' },
        { program: system('cron|crond|anacron'), family: 'cron', via: 'cron' },
        { program: system('atd'), family: 'at', via: 'at' },
    ],
    sockets: [
        { path: /\/containerd\.sock$/, via: 'containerd' },
        { path: /\/buildkitd\.sock$/, via: 'buildkit' },
        { path: /^\/run\/(?:user\/\d+\/)?systemd\/private$/, via: 'systemd' },
        { path: /^\/run\/(?:dbus\/system_bus_socket|user\/\d+\/bus)$/, via: 'systemd' },
    ],
    spools: [
        { path: /^\/var\/spool\/(?:at|cron\/atjobs|cron\/atspool)\//, via: 'at' },
        { path: /^\/(?:var\/spool\/cron\/|etc\/cron|etc\/anacrontab$)/, via: 'cron' },
        { path: /^\/(?:etc|run|usr\/lib|lib|usr\/local\/lib)\/systemd\/(?:system|user|transient)\//, via: 'systemd' },
        { path: /\/\.config\/systemd\/user\//, via: 'systemd' },
    ],
};
const ID = /^[0-9a-f]{64}$/;
/** What a runtime says in its arguments that it is to run (runc(8), conmon(8), containerd's shim API). */
function unitOf(argv) {
    const after = (...names) => {
        const at = argv.findIndex((word) => names.includes(word));
        return at < 0 ? undefined : argv[at + 1];
    };
    const container = after('-id', '--cid', '-c') ?? argv.findLast((word) => ID.test(word)) ?? runName(argv);
    const pidFile = after('--pid-file');
    const exec = argv.includes('exec') ? /([^/]+)\.pid$/.exec(pidFile ?? '')?.[1] : undefined;
    const bundle = after('--bundle', '-bundle', '-b') ?? pidFile?.slice(0, pidFile.lastIndexOf('/'));
    const ofDocker = after('-namespace') === 'moby' || argv.some((word) => /\/moby(?:\/|$)/.test(word));
    return {
        ...(container === undefined ? {} : { container }),
        ...(exec === undefined ? {} : { exec }),
        ...(bundle?.startsWith('/') === true ? { bundle } : {}),
        ...(ofDocker ? { via: 'docker' } : {}),
    };
}
/** The last word of `runc … create|run|exec|restore … NAME`; a command behind an `exec` leaves it unknown. */
function runName(argv) {
    const last = argv.at(-1);
    return argv.some((word) => word === 'create' || word === 'run' || word === 'restore') && !last?.startsWith('-')
        ? last
        : undefined;
}
/** The container that a control group is of, by its name: `docker-ID.scope`, `/docker/ID`, `cri-containerd-ID.scope`, `libpod-ID`. */
function containerOf(group) {
    return /(?:^|[/-])([0-9a-f]{64})(?:\.scope)?(?:\/|$)/.exec(group)?.[1];
}
/** The unit of systemd that a control group is of. */
function serviceOf(group) {
    return group.split('/').findLast((name) => /\.(?:service|scope)$/.test(name));
}

;// CONCATENATED MODULE: ./build/events/environment.js
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

;// CONCATENATED MODULE: ./build/events/ebpf/scene.js

/** Is a path of this line what we would find at that path? In another mount namespace it is that namespace's view. */
function ours(line, scene) {
    return line.mntns === undefined || scene.mntns === undefined || line.mntns === scene.mntns;
}
/** The fields every event has. The mount namespace is named where it is not the usual one. */
function scene_origin(line, scene) {
    const { t, pid, tid, start, job, done, err, cut, mntns, container } = line;
    return {
        ...{ t, pid, tid, start, job, done },
        ...(err === undefined ? {} : { err }),
        ...(cut === undefined || cut.length === 0 ? {} : { cut: [...cut] }),
        ...(mntns === undefined || ours(line, scene) ? {} : { mntns }),
        ...(container === undefined ? {} : { container }),
    };
}
/**
 * A path of the line, absolute and resolved: the sensor's own, or made of the text that the process gave. One that is cut names nothing
 * that could be looked at, and one of very many directories is cut because that would take too long.
 */
function scene_placed(line, scene, name, path) {
    if (!isUnresolved(line, name))
        return path;
    if (!ours(line, scene) || isCut(line, name))
        return lexical(path);
    const text = scene_throughDescriptor(line.pid, scene.world, path);
    if (name === 'path' && line.follow === true)
        return scene.paths.follow(line.pid, '/', text);
    return scene.paths.place(line.pid, '/', text);
}
/** Is a path of the line not the whole one? */
function isCut({ cut }, name) {
    return cut?.includes(name) === true;
}
/** Did the sensor leave a path of the line to us? */
function isUnresolved({ unresolved }, name) {
    return Array.isArray(unresolved) && unresolved.includes(name);
}
const scene_ownDescriptor = /^(?:\/proc\/(self|thread-self|\d+)(?:\/task\/\d+)?|\/dev)\/fd\/(\d+)(?=\/|$)/;
/** A path over one of the process's own descriptors (`/proc/self/fd/4`), said with what the descriptor stands for: libc changes modes that way. */
function scene_throughDescriptor(pid, world, text) {
    const [detour, whose = 'self', fd] = scene_ownDescriptor.exec(text) ?? [];
    if (detour === undefined || (/^\d/.test(whose) && whose !== String(pid)))
        return text;
    const behind = world.descriptor(pid, Number(fd))?.replace(/ \(deleted\)$/, '');
    return behind?.startsWith('/') ? behind + text.slice(detour.length) : text;
}
/** The inode fields of what stands at a path now. */
function scene_inode(facts) {
    return facts === undefined ? {} : { dev: facts.dev, ino: facts.ino };
}

;// CONCATENATED MODULE: ./build/events/ebpf/exec.js



/** A new image in a process. */
function exec(line, scene) {
    const exe = imageOf(line);
    const script = scriptOf(line, scene);
    const named = namedBy(line, scene);
    const env = line.env === undefined ? scene.world.environ(line.pid) : kept(line.env);
    const stdio = exec_standardStreams(line, scene);
    const { kind, ppid, cwd, uid, cgroup, handover } = line;
    scene.emit({
        kind,
        ...scene_origin(line, scene),
        ...(cgroup === undefined ? {} : { cgroup }),
        ppid,
        ...(handover === undefined ? {} : { handover }),
        exe,
        ...(script === undefined ? {} : { script }),
        ...(named === undefined || named === exe.path || named === script?.path ? {} : { named }),
        argv: asCalled(line),
        cwd,
        ...(uid === undefined ? {} : { uid }),
        ...(stdio.length === 0 ? {} : { stdio }),
        ...(env === undefined ? {} : { env }),
    });
    const process = scene.processes.of(line);
    process.exe = exe.path;
    process.cwd = cwd;
    process.seen.clear();
}
/** The image the kernel runs; one that has no name any more has no links, whatever the inode says. */
function imageOf({ exe, deleted, memfd }) {
    const { path, dev, ino, nlink } = exe;
    const nameless = deleted === true || memfd === true;
    return {
        path: nameless ? path.replace(/ \(deleted\)$/, '') : path,
        ...(dev === undefined ? {} : { dev }),
        ...(ino === undefined ? {} : { ino }),
        ...(nameless ? { nlink: 0 } : nlink === undefined ? {} : { nlink }),
    };
}
/** The file that named the image with its `#!`, as it was called. */
function scriptOf(line, scene) {
    const { pid, cwd, filename, interp } = line;
    if (typeof interp !== 'string' || typeof filename !== 'string' || filename === '')
        return undefined;
    if (!ours(line, scene))
        return { path: lexical(filename.startsWith('/') ? filename : `${cwd}/${filename}`) };
    // the kernel names a script that was started by its descriptor /dev/fd/N (fs/exec.c: alloc_bprm)
    const path = scene.paths.follow(pid, cwd, scene_throughDescriptor(pid, scene.world, filename));
    const facts = scene.world.stat(path);
    return { path, ...scene_inode(facts), ...(facts === undefined ? {} : { nlink: facts.nlink }) };
}
/** The name that the kernel was given, symlinks not followed: unlike argv[0], the caller cannot make it up. */
function namedBy({ pid, cwd, filename, cut }, { world }) {
    if (typeof filename !== 'string' || filename === '' || cut?.includes('filename'))
        return undefined;
    const path = scene_throughDescriptor(pid, world, filename);
    return lexical(path.startsWith('/') ? path : `${cwd}/${path}`);
}
/**
 * The arguments as the caller gave them. For a script the kernel has put its interpreter, the words of its first line and its
 * file name in the place of the first (fs/binfmt_script.c), once for each script that leads to another.
 */
function asCalled({ argv, filename, interp }) {
    const at = typeof interp === 'string' && typeof filename === 'string' ? argv.indexOf(filename, 1) : -1;
    return at < 0 ? argv : argv.slice(at);
}
function kept(env) {
    const pairs = Object.entries(env).flatMap(([key, value]) => {
        const short = keptVariable(key, value);
        return short === undefined ? [] : [[key, short]];
    });
    return Object.fromEntries(pairs);
}
/** The standard streams as the sensor saw them. The name of a file it may not know: then /proc is asked, while the process lives. */
function exec_standardStreams({ pid, stdio }, { world }) {
    if (stdio === undefined)
        return world.stdio(pid) ?? [];
    return stdio.map((one) => {
        if (one.type !== 'file' || one.id.startsWith('/'))
            return one;
        const name = world.descriptor(pid, one.fd);
        return name?.startsWith('/') ? { ...one, id: name } : one;
    });
}

;// CONCATENATED MODULE: ./build/events/ebpf/processes.js
/** The processes that the sensor tells of, from their first line to their exit. */
/** Enough for every live process of a build machine; a forged trace cannot make the table grow past it. */
const MAX_PROCESSES = 65_536;
const processes_MAX_SEEN = 50_000;
class Processes {
    #table = new Map();
    #living = 0;
    /** How many processes of the job live, as far as was seen. */
    get living() {
        return this.#living;
    }
    /** The process of a line; a pid with another start is another process. */
    of({ pid, start, job }) {
        const known = this.#table.get(pid);
        if (known !== undefined && known.start === start && known.job === job)
            return known;
        return this.#add({ pid, start, job, exe: undefined, cwd: undefined, seen: new Set() });
    }
    /** A process if it is known. */
    get(pid) {
        return this.#table.get(pid);
    }
    /** A child begins as its parent's image. */
    fork(parent, child, start) {
        this.#add({ pid: child, start, job: parent.job, exe: parent.exe, cwd: parent.cwd, seen: new Set() });
    }
    exit(pid) {
        const gone = this.#table.get(pid);
        if (gone === undefined)
            return;
        this.#table.delete(pid);
        if (gone.job)
            this.#living--;
    }
    #add(process) {
        this.exit(process.pid);
        this.#table.set(process.pid, process);
        if (process.job)
            this.#living++;
        const oldest = this.#table.size > MAX_PROCESSES ? this.#table.keys().next().value : undefined;
        if (oldest !== undefined)
            this.exit(oldest);
        return process;
    }
}
/** Is this the first time for this image? Beyond the bound it forgets and reports again rather than losing any. */
function processes_firstTime(process, key) {
    if (process.seen.has(key))
        return false;
    if (process.seen.size >= processes_MAX_SEEN)
        process.seen.clear();
    process.seen.add(key);
    return true;
}

;// CONCATENATED MODULE: ./build/events/ebpf/file.js




/** Descriptors that have no name among the files, and a process's own entries in /proc: nobody else can open them by that. */
function isPrivate(path, pid) {
    return path.startsWith('/memfd:') || path.startsWith(`/proc/${pid}/`);
}
/** An act on one path. */
function onFile(line, scene) {
    const path = scene_placed(line, scene, 'path', line.path);
    if (isPrivate(path, line.pid))
        return;
    if (line.kind === 'file.read' && !isNews(line, path, scene))
        return;
    const refused = line.done === false;
    if (!refused && (line.kind === 'file.delete' || line.kind === 'file.rmdir'))
        scene.paths.removed(path);
    const { kind, fd, flags, mode } = line;
    scene.emit({
        kind,
        ...scene_origin(line, scene),
        path,
        ...(refused ? {} : inodeOf(line, 'path', path, scene)),
        ...(fd === undefined ? {} : { fd }),
        ...(flags === undefined ? {} : { flags }),
        ...(mode === undefined ? {} : { mode: mode & 0o7777 }),
    });
}
/** Once per image and file, and not where reading says nothing. */
function isNews(line, path, scene) {
    const file = line.ino === undefined ? path : `${line.dev}:${line.ino}`;
    return !inSystemTree(path) && processes_firstTime(scene.processes.of(line), `r${file}${line.done === false ? ' refused' : ''}`);
}
/** An act on two paths. */
function onPair(line, scene) {
    const to = scene_placed(line, scene, 'to', line.to);
    const refused = line.done === false;
    if (line.kind === 'file.symlink') {
        const base = to.slice(0, to.lastIndexOf('/')) || '/';
        if (!refused)
            scene.paths.linked(to, line.path);
        scene.emit({ kind: line.kind, ...scene_origin(line, scene), path: file_target(line, base, scene), to });
        return;
    }
    const path = scene_placed(line, scene, 'path', line.path);
    if (line.kind === 'file.rename' && !refused)
        renamed(line, path, to, scene);
    scene.emit({ kind: line.kind, ...scene_origin(line, scene), path, ...(refused ? {} : inodeOf(line, 'to', to, scene)), to });
}
/** What a symlink made in `base` points to, absolute. */
function file_target(line, base, scene) {
    if (ours(line, scene))
        return scene.paths.place(line.pid, base, line.path);
    return lexical(line.path.startsWith('/') ? line.path : `${base}/${line.path}`);
}
/** Two names that changed places are two renames, as both names lost one file and got another. */
function renamed(line, path, to, scene) {
    const tree = !ours(line, scene) || scene.world.stat(to)?.directory !== false;
    scene.paths.moved(path, tree);
    scene.paths.moved(to, tree);
    if (line.exchange === true)
        scene.emit({ kind: line.kind, ...scene_origin(line, scene), path: to, to: path });
}
/** The file's inode: the sensor's, or what stands at the path now where it saw only a name. */
function inodeOf(line, name, path, scene) {
    const { dev, ino } = line;
    if (dev !== undefined && ino !== undefined)
        return { dev, ino };
    const gone = line.kind === 'file.delete' || line.kind === 'file.rmdir' || line.kind === 'file.mkdir';
    if (gone || isCut(line, name) || !ours(line, scene))
        return {};
    return scene_inode(scene.world.stat(path));
}

;// CONCATENATED MODULE: ./build/events/ebpf/binds.js
const MAX_BINDS = 256;
/**
 * What of the machine a container is shown, from its config.json (OCI runtime specification, `mounts`). Left out is what the engine
 * made for the container alone: its hosts and resolv.conf (in a directory with its id), and named volumes.
 */
function bindsOf(config, container) {
    let value;
    try {
        value = JSON.parse(config);
    }
    catch {
        return [];
    }
    const mounts = value?.mounts;
    if (!Array.isArray(mounts))
        return [];
    return mounts.slice(0, MAX_BINDS).flatMap((mount) => {
        const { destination, source, type, options } = mount ?? {};
        const bound = type === 'bind' || (Array.isArray(options) && (options.includes('bind') || options.includes('rbind')));
        if (!bound || typeof destination !== 'string' || typeof source !== 'string' || !source.startsWith('/'))
            return [];
        if (source.split('/').includes(container) || /\/volumes\/[^/]+\/_data$/.test(source))
            return [];
        return [{ inside: destination.replace(/(.)\/$/, '$1'), outside: source.replace(/(.)\/$/, '$1') }];
    });
}
/** The machine's name of a path in a container; undefined where it is one of the container's own files. */
function outside(path, binds) {
    let best;
    for (const bind of binds) {
        if (bind.inside.length < (best?.inside.length ?? 0))
            continue;
        if (path === bind.inside || path.startsWith(bind.inside === '/' ? '/' : `${bind.inside}/`))
            best = bind;
    }
    if (best === undefined)
        return undefined;
    const rest = best.inside === '/' ? path : path.slice(best.inside.length);
    const joined = best.outside === '/' ? rest : best.outside + rest;
    return joined === '' ? '/' : joined;
}

;// CONCATENATED MODULE: ./build/events/ebpf/requests.js
/** What an HTTP request to a container engine has begun (Docker Engine API, libpod API); undefined: nothing. */
function askedFor(request) {
    const path = /^POST (?:\/v[\d.]+)?(?:\/libpod)?(\/[^ ?]*)/.exec(request)?.[1];
    if (path === undefined)
        return undefined;
    const container = /^\/containers\/([\w.-]+)\/(?:start|restart|unpause)$/.exec(path)?.[1];
    if (container !== undefined)
        return { container };
    const exec = /^\/exec\/([\w.-]+)\/start$/.exec(path)?.[1];
    if (exec !== undefined)
        return { exec };
    return /^\/(?:build|grpc|session|play\/kube|kube\/play|pods\/[^/]+\/start|services\/create)$/.test(path)
        ? {}
        : undefined;
}
/** How long after a requester's end its request is still taken for the cause, ns: an engine takes a second or two to start a container. */
const WINDOW = 5_000_000_000;
const MAX_REQUESTS = 4096;
/** An identifier that is long enough to be one: engines print twelve digits of it. */
const SHORT_ID = /^[0-9a-f]{12,64}$/;
/** The requests of the recording, of whomever, latest last. */
class Requests {
    #all = [];
    /** Start and end of requesters that are gone. */
    #ended = new Map();
    add(request) {
        if (this.#all.length >= MAX_REQUESTS)
            this.#all.splice(0, MAX_REQUESTS / 4);
        this.#all.push(request);
    }
    /** A process ended. */
    ended(pid, start, t) {
        if (this.#all.some(({ by }) => by.pid === pid && by.start === start))
            this.#ended.set(`${pid}:${start}`, t);
    }
    /** The last request that names a container, or the command that runs in one. */
    naming({ container, exec }) {
        return this.#all.findLast((request) => {
            if (exec !== undefined)
                return request.exec === exec;
            const named = request.container;
            if (named === undefined || container === undefined)
                return false;
            return named === container || (SHORT_ID.test(named) && container.startsWith(named));
        });
    }
    /** The last request of each requester that could have begun at `t` what no request names, latest last. */
    open(t, via) {
        const last = new Map();
        for (const request of this.#all) {
            if (request.t > t || !via.includes(request.via) || isIdentified(request))
                continue;
            const key = `${request.by.pid}:${request.by.start}`;
            const end = this.#ended.get(key);
            if (end !== undefined && t - end > WINDOW)
                continue;
            last.delete(key);
            last.set(key, request);
        }
        return [...last.values()];
    }
}
/** A request by a whole identifier can only be for that container; one by a name may be for any. */
function isIdentified({ container, exec }) {
    return exec !== undefined || (container !== undefined && SHORT_ID.test(container));
}

;// CONCATENATED MODULE: ./build/events/ebpf/spool.js
const MAX_ORDERS = 4096;
/** Directories of scripts, not of tables. */
const SCRIPTS = /^\/etc\/cron\.(?:hourly|daily|weekly|monthly)\//;
const WRITING = new Set(['file.create', 'file.modify', 'file.append', 'file.truncate']);
/** The files by which the job told cron, at or systemd what to do. */
class Spool {
    #places;
    #world;
    #orders = new Map();
    constructor(places, world) {
        this.#places = places;
        this.#world = world;
    }
    /** An act of the job on a file. */
    saw(draft, requester) {
        const path = 'to' in draft ? draft.to : WRITING.has(draft.kind) && 'path' in draft ? draft.path : undefined;
        if (draft.kind === 'file.rename')
            this.#orders.delete(draft.path);
        if (draft.kind === 'file.delete' && this.#orders.get(draft.path)?.text === undefined)
            this.#orders.delete(draft.path);
        const place = path === undefined ? undefined : this.#places.find((one) => one.path.test(path));
        if (path === undefined || place === undefined || this.#orders.size >= MAX_ORDERS)
            return;
        this.#orders.set(path, { by: requester(), via: place.via, text: this.#world.text(path) });
    }
    /** Whose order an exec of cron or at is. A table that cannot be read may hold the command: then it is not certain. */
    cause(line, via) {
        const { argv, exe, filename, stdio } = line;
        const input = stdio?.find(({ fd }) => fd === 0)?.id;
        // atd marks the file it works on with `=` for the queue's letter (at(1))
        const file = [exe.path, filename, input].find((path) => typeof path === 'string' && this.#find(path, via) !== undefined);
        const own = typeof file === 'string' ? this.#find(file, via) : undefined;
        if (own !== undefined)
            return { by: own.by, certain: true };
        const at = argv.indexOf('-c');
        const command = at < 0 ? undefined : argv[at + 1];
        if (via !== 'cron' || command === undefined || command.trim() === '')
            return undefined;
        let unread;
        for (const [path, order] of [...this.#orders].reverse()) {
            if (order.via !== 'cron' || SCRIPTS.test(path))
                continue;
            order.text = this.#world.text(path) ?? order.text;
            if (order.text === undefined)
                unread ??= order;
            else if (hasEntry(order.text, command))
                return { by: order.by, certain: true };
        }
        return unread === undefined ? undefined : { by: unread.by, certain: false };
    }
    /** Who put the file of a unit there; of an instance `a@b.service` its template's too. */
    unit(name) {
        const template = name.replace(/@[^.]*\./, '@.');
        for (const [path, order] of this.#orders) {
            const file = path.slice(path.lastIndexOf('/') + 1);
            if (order.via === 'systemd' && (file === name || file === template))
                return order.by;
        }
        return undefined;
    }
    #find(path, via) {
        const slash = path.lastIndexOf('/') + 1;
        const order = this.#orders.get(path) ??
            (via === 'at' && path[slash] === '='
                ? [...this.#orders].find(([other]) => other.startsWith(path.slice(0, slash)) && other.slice(slash + 1) === path.slice(slash + 1))?.[1]
                : undefined);
        return order?.via === via ? order : undefined;
    }
}
/** Whether a line of a table has a command, with or without a user before it; `%` ends it and `\%` stands for `%` (crontab(5)). */
function hasEntry(table, command) {
    return table.split('\n').some((line) => {
        const rest = line
            .replace(/(?<!\\)%.*$/, '')
            .replaceAll('\\%', '%')
            .replace(/^\s*(?:@\w+\s+|(?:\S+\s+){5})/, '')
            .trimEnd();
        return rest === command.trimEnd() || rest.replace(/^\S+\s+/, '') === command.trimEnd();
    });
}

;// CONCATENATED MODULE: ./build/events/ebpf/handovers.js




const NOTHING = { argv: [], family: undefined, via: undefined, unit: {}, work: undefined };
/** More processes than live at a time on a build machine. */
const MAX_KNOWN = 65_536;
const MAX_CONTAINERS = 1024;
/**
 * Gives the job what it had daemons do for it: processes that a container engine, systemd, cron or at begins on a request of the job
 * are of the job with all that descends from them. The daemons' own helpers are not, and neither is what nobody of the job asked for.
 */
class Handovers {
    #tables;
    #world;
    #mntns;
    #known = new Map();
    #requests = new Requests();
    /** What containers see of the machine, by id. */
    #binds = new Map();
    #spool;
    /** `mntns`: the recorder's mount namespace, by inode. */
    constructor(tables, world, mntns) {
        this.#tables = tables;
        this.#world = world;
        this.#mntns = mntns;
        this.#spool = new Spool(tables.spools, world);
    }
    /** The line as it is to be told: of the job, where its process does the job's work. */
    adopt(line) {
        const known = this.#known.get(line.pid);
        const same = known !== undefined && known.start === line.start ? known : undefined;
        switch (line.kind) {
            case 'process.fork':
                this.#fork(line, same);
                break;
            case 'process.exec':
                return this.#exec(line, same);
            case 'process.exit':
                this.#known.delete(line.pid);
                this.#requests.ended(line.pid, line.start, line.t);
                break;
            default:
        }
        return same === undefined ? line : adopted(line, same.work);
    }
    /** An HTTP request over a UNIX socket, whoever made it. */
    request(line) {
        const asked = askedFor(line.request);
        if (asked === undefined)
            return;
        const via = line.request.includes('/libpod/') || /podman/.test(line.addr) ? 'podman' : 'docker';
        this.#requests.add({ by: this.#requester(line), t: line.t, via, ...asked });
    }
    /** An act of the job that may be a request. */
    saw(draft) {
        if (!draft.job || draft.done === false)
            return;
        if (draft.kind === 'net.connect' && draft.proto === 'unix') {
            const socket = this.#tables.sockets.find(({ path }) => path.test(draft.addr));
            if (socket !== undefined)
                this.#requests.add({ by: this.#requester(draft), t: draft.t, via: socket.via });
        }
        if (draft.mntns === undefined)
            this.#spool.saw(draft, () => this.#requester(draft));
    }
    #requester({ pid, start, job }) {
        return { pid, start, job, argv: this.#known.get(pid)?.argv ?? [] };
    }
    #fork(line, known) {
        const { child, childStart, pid, start, job, t } = line;
        const above = known ?? this.#learn(pid, start, job);
        this.#put(child, { ...above, start: typeof childStart === 'number' ? childStart : t, job });
    }
    /** A process that was there before: what it is, its program says. The first process is the system's own. */
    #learn(pid, start, job) {
        const image = job ? undefined : (this.#world.image(pid) ?? (pid === 1 ? '/sbin/init' : undefined));
        const daemon = image === undefined ? undefined : this.#daemon(image);
        const known = { ...NOTHING, start, job, family: daemon?.family, via: daemon?.via };
        this.#put(pid, known);
        return known;
    }
    #daemon(path) {
        return this.#tables.daemons.find(({ program }) => program.test(path));
    }
    #put(pid, known) {
        this.#known.delete(pid);
        this.#known.set(pid, known);
        const oldest = this.#known.size > MAX_KNOWN ? this.#known.keys().next().value : undefined;
        if (oldest !== undefined)
            this.#known.delete(oldest);
    }
    #exec(line, known) {
        const { pid, start, job, argv, exe } = line;
        const before = known ?? { ...NOTHING, start, job };
        if (job) {
            this.#put(pid, { ...before, argv });
            return line;
        }
        const here = line.mntns === undefined || this.#mntns === undefined || line.mntns === this.#mntns;
        const daemon = here ? this.#daemon(exe.path) : undefined;
        if (daemon !== undefined) {
            const unit = { ...before.unit, ...unitOf(argv) };
            const via = daemon.family === 'runtime' ? (unit.via ?? before.via ?? daemon.via) : daemon.via;
            this.#put(pid, { ...NOTHING, start, job, argv, family: daemon.family, via, unit });
            this.#bundle(unit);
            return line;
        }
        const housekeeping = before.family === 'engine' && here;
        // runc runs again from a copy of itself without a name, so that no container can overwrite it
        const copy = before.family === 'runtime' && here && (exe.path === '/' || line.memfd === true || line.deleted === true);
        if (before.work?.of !== undefined) {
            this.#put(pid, { ...before, argv });
            return adopted(line, before.work);
        }
        if (before.family === undefined || housekeeping || copy)
            return line;
        // what systemd or an engine began for others stays theirs; cron's shell may yet come to a script of ours
        if (before.work !== undefined && before.family !== 'cron')
            return line;
        const handover = this.#decide(line, before, here);
        const { of, container } = handover ?? { of: undefined, container: undefined };
        const work = here
            ? { of, container: undefined, binds: [] }
            : { of, container, binds: this.#binds.get(container ?? '') ?? [] };
        this.#put(pid, { ...before, argv, work });
        return handover === undefined ? line : { ...adopted(line, work), handover: handover.told };
    }
    /** Reads what a container is shown while its bundle stands: its processes may live for less than a look at /proc takes. */
    #bundle({ container, bundle }) {
        if (container === undefined || bundle === undefined || this.#binds.has(container))
            return;
        const config = this.#world.text(`${bundle}/config.json`);
        if (config === undefined)
            return;
        this.#binds.set(container, bindsOf(config, container));
        const oldest = this.#binds.size > MAX_CONTAINERS ? this.#binds.keys().next().value : undefined;
        if (oldest !== undefined)
            this.#binds.delete(oldest);
    }
    #decide(line, before, here) {
        const group = typeof line.cgroupPath === 'string' ? line.cgroupPath : '';
        const via = before.via ?? 'containerd';
        const told = (of, how, certain, container) => {
            const by = { pid: of.pid, start: of.start };
            const cgroup = group === '' || group === '/' ? {} : { cgroup: group };
            return { of, container: container ?? `mntns:${line.mntns}`, told: { by, via, how, certain, ...cgroup } };
        };
        if (before.family === 'cron' || before.family === 'at') {
            const found = this.#spool.cause(line, before.family);
            return found === undefined ? undefined : told(found.by, 'file', found.certain);
        }
        if (before.family === 'systemd') {
            const found = this.#service(line.t, serviceOf(group));
            return found === undefined || !here ? undefined : told(found.by, found.how, found.certain);
        }
        const container = before.unit.container ?? containerOf(group);
        const named = this.#requests.naming({ ...before.unit, ...(container === undefined ? {} : { container }) });
        if (named !== undefined)
            return named.by.job ? told(named.by, 'request', true, container) : undefined;
        const found = latest(this.#requests.open(line.t, via === 'docker' ? ['docker'] : [via, 'containerd']));
        return found === undefined ? undefined : told(found.by, 'cgroup', found.certain, container);
    }
    /**
     * Whose a unit of systemd is: of who put its file there or names it in its arguments, and if it is a transient one (`run-…`), of who
     * spoke with systemd last. What a timer or another user starts has another name.
     */
    #service(t, unit) {
        if (unit === undefined)
            return undefined;
        const file = this.#spool.unit(unit);
        if (file !== undefined)
            return { by: file, how: 'file', certain: true };
        const open = this.#requests.open(t, ['systemd']);
        const name = unit.replace(/\.(?:service|scope)$/, '');
        const naming = open.findLast(({ by }) => by.job && by.argv.some((word) => handovers_names(word, unit, name)));
        if (naming !== undefined)
            return { by: naming.by, how: 'request', certain: true };
        const found = /^run-[\w-]+\.(?:service|scope)$/.test(unit) ? latest(open) : undefined;
        return found === undefined ? undefined : { ...found, how: 'cgroup' };
    }
}
const handovers_names = (word, unit, name) => word === unit || word === name || word.endsWith(`=${unit}`) || word.endsWith(`=${name}`);
/** The last requester, if it is of the job; certain if it is the only one. */
function latest(open) {
    const last = open.at(-1);
    return last?.by.job === true ? { by: last.by, certain: open.length === 1 } : undefined;
}
function adopted(line, work) {
    if (work?.of === undefined || line.job)
        return line;
    const { container, binds } = work;
    if (container === undefined)
        return { ...line, job: true };
    const there = onMachine(line, binds);
    return there === undefined ? { ...line, job: true, container } : { ...line, ...there, job: true };
}
/** The paths of a line by their names on the machine, where it shows the container the file; two paths of one act lie in one mount. */
function onMachine(line, binds) {
    if (line.kind.startsWith('raw.') || binds.length === 0)
        return undefined;
    if ('to' in line) {
        const to = outside(line.to, binds);
        return to === undefined ? undefined : { to, path: outside(line.path, binds) ?? line.path };
    }
    if (line.kind === 'process.exec') {
        const path = outside(line.exe.path, binds);
        return path === undefined ? undefined : { exe: { ...line.exe, path }, cwd: outside(line.cwd, binds) ?? line.cwd };
    }
    if (line.kind === 'net.connect' && line.proto === 'unix') {
        const addr = outside(line.addr, binds);
        return addr === undefined ? undefined : { addr };
    }
    const path = 'path' in line && line.path !== undefined ? outside(line.path, binds) : undefined;
    return path === undefined ? undefined : { path };
}

;// CONCATENATED MODULE: ./build/events/ebpf/kernel.js


/** Acts that change the kernel's state, other processes, or who one is. */
const kernel_MAX_DETAIL = 200;
function onKernel(line, scene) {
    const { kind, detail, own } = line;
    const path = line.path === undefined ? undefined : scene_placed(line, scene, 'path', line.path);
    scene.emit({
        kind,
        ...scene_origin(line, scene),
        ...(detail === undefined ? {} : { detail: detail.slice(0, kernel_MAX_DETAIL) }),
        ...(path === undefined ? {} : { path }),
        ...(own === true ? { own } : {}),
    });
}
/** Reaching into another process, once per image, target and outcome. */
function onMemory(line, scene) {
    const { kind, pid, target, how, done } = line;
    if (target === pid || target === 0)
        return;
    if (!processes_firstTime(scene.processes.of(line), `m${how} ${target} ${done === true}`))
        return;
    scene.emit({ kind, ...scene_origin(line, scene), target, how });
}
/** A signal to another process. Signal 0 only asks whether it lives. */
function onSignal(line, scene) {
    const { kind, pid, target, signal } = line;
    if (target === pid || signal === '0')
        return;
    scene.emit({ kind, ...scene_origin(line, scene), target, signal });
}
function onPrivilege(line, scene) {
    const { kind, uid, gid, capabilities } = line;
    scene.emit({
        kind,
        ...scene_origin(line, scene),
        ...(uid === undefined ? {} : { uid }),
        ...(gid === undefined ? {} : { gid }),
        ...(capabilities === undefined ? {} : { capabilities: capabilities.slice(0, kernel_MAX_DETAIL) }),
    });
}

// EXTERNAL MODULE: ./build/events/decode.js
var decode = __webpack_require__(50599);
;// CONCATENATED MODULE: ./build/events/ebpf/line.js

/** As much of a message as the sensor copies, in bytes. */
const MAX_DATA = 1024;
/** Reads one line; undefined when it is no act of this version. */
function line_readLine(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const line = value;
    if (line.kind === 'raw.handover')
        return readHandover(line);
    if (line.kind === 'raw.dns' || line.kind === 'raw.first')
        return readRaw(line);
    if (line.cgroup !== undefined)
        line.cgroup = String(line.cgroup);
    return (0,decode/* isEvent */.x)(line) ? line : undefined;
}
/** The fields that every event has are those of a fork. */
function readRaw(line) {
    const { kind, addr, port, data, dir, proto, netns } = line;
    const net = { proto: 'tcp', addr, port };
    const base = { done: true, ...line, kind: 'net.send', ...net, cgroup: undefined };
    if (!(0,decode/* isEvent */.x)(base) || typeof addr !== 'string' || typeof port !== 'number')
        return undefined;
    if (typeof data !== 'string' || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data))
        return undefined;
    if (kind === 'raw.dns' && dir !== 'in' && dir !== 'out')
        return undefined;
    const { t, pid, tid, start, job, cut } = base;
    return {
        kind: kind === 'raw.dns' ? 'raw.dns' : 'raw.first',
        ...{ t, pid, tid, start, job, addr, port },
        inbound: dir === 'in',
        stream: proto === 'tcp',
        netns: typeof netns === 'number' ? netns : undefined,
        data: Buffer.from(data, 'hex'),
        cut: cut?.includes('data') === true || data.length >= 2 * MAX_DATA,
    };
}
function readHandover(line) {
    const { addr, data } = line;
    const base = { done: true, ...line, kind: 'net.send', proto: 'unix', cgroup: undefined };
    if (!(0,decode/* isEvent */.x)(base) || typeof addr !== 'string')
        return undefined;
    if (typeof data !== 'string' || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data))
        return undefined;
    const { t, pid, tid, start, job } = base;
    const [request = ''] = Buffer.from(data, 'hex').toString('latin1').split('\r\n', 1);
    return { kind: 'raw.handover', t, pid, tid, start, job, addr, request };
}

;// CONCATENATED MODULE: ./build/events/ebpf/claim.js
/** Names that a process itself gives the peer of a connection, in its first bytes. Every byte is hostile. */
/** The server name of a TLS ClientHello, or the Host of an HTTP/1 request; undefined where there is none, or none that is a host name. */
function claimedName(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sni = serverName(text);
    const name = hostName(sni ?? httpHost(text));
    return name === undefined ? undefined : { name, from: sni === undefined ? 'http' : 'sni' };
}
/** Numbers of RFC 8446 (4, 5.1) and RFC 6066 (3). */
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;
const HOST_NAME = 0;
const RANDOM = 32;
/** Reads forward through bytes; past their end everything is undefined. */
class Cursor {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** A number of so many bytes, big-endian. */
    number(size) {
        if (this.#at + size > this.#bytes.length)
            return undefined;
        const value = this.#bytes.readUIntBE(this.#at, size);
        this.#at += size;
        return value;
    }
    skip(size) {
        this.#at += size;
    }
    /** What follows a length of so many bytes, as far as it is there. */
    vector(size) {
        const length = this.number(size);
        if (length === undefined)
            return undefined;
        const part = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return part;
    }
}
/** The name in a ClientHello's first record; it may be cut behind the name. */
function serverName(bytes) {
    const hello = new Cursor(bytes);
    if (hello.number(1) !== HANDSHAKE || hello.number(1) !== 3)
        return undefined;
    hello.skip(1 + 2); // minor version, length of the record
    if (hello.number(1) !== CLIENT_HELLO)
        return undefined;
    hello.skip(3 + 2 + RANDOM); // length of the message, version
    hello.vector(1); // session
    hello.vector(2); // cipher suites
    hello.vector(1); // compression
    const extensions = new Cursor(hello.vector(2) ?? Buffer.alloc(0));
    for (;;) {
        const type = extensions.number(2);
        const body = extensions.vector(2);
        if (type === undefined || body === undefined)
            return undefined;
        if (type !== SERVER_NAME)
            continue;
        const names = new Cursor(new Cursor(body).vector(2) ?? Buffer.alloc(0));
        const kind = names.number(1);
        const length = names.number(2);
        // type, length and list length stand before the name
        if (kind !== HOST_NAME || length === undefined || body.length < 5 + length)
            return undefined;
        return body.toString('latin1', 5, 5 + length);
    }
}
/** The Host of a request. Two of them, or a name that the cut may have shortened, are none. */
function httpHost(bytes) {
    const [request = '', ...fields] = bytes.toString('latin1').split('\r\n');
    if (!/^[A-Z]{3,16} [^ ]+ HTTP\/1\.[01]$/.test(request))
        return undefined;
    fields.pop();
    const end = fields.indexOf('');
    const hosts = (end < 0 ? fields : fields.slice(0, end)).filter((field) => /^host:/i.test(field));
    const [host = ''] = hosts;
    return hosts.length === 1
        ? host
            .slice(5)
            .trim()
            .replace(/:\d{1,5}$/, '')
        : undefined;
}
/** Longest name and label (RFC 1035, 2.3.4). */
const MAX_NAME = 253;
const MAX_LABEL = 63;
/** A host name in lower case without its final dot; undefined for what is none, an address too. */
function hostName(text) {
    const name = text?.toLowerCase().replace(/\.$/, '');
    if (name === undefined || name.length > MAX_NAME)
        return undefined;
    const labels = name.split('.');
    const sound = labels.every((label) => label.length <= MAX_LABEL && /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label));
    return sound && !/^\d+$/.test(labels.at(-1) ?? '') ? name : undefined;
}

;// CONCATENATED MODULE: ./build/events/ebpf/net.js




/** Families that talk to the kernel or to nobody; of the others (packet, vsock, bluetooth, can, ...) each may lead out. */
const net_INSIDE = new Set(['netlink', 'unspec', 'alg']);
/** The connection goes on being made: how it ends is not in the call's result. */
const PENDING = new Set(['EINPROGRESS', 'EALREADY', 'EINTR']);
/** A connection, a datagram to an address, or a listening socket. */
function onNet(line, scene) {
    const { kind, proto, port, err } = line;
    if (proto === 'other' && net_INSIDE.has(line.addr))
        return;
    const addr = proto === 'unix' ? socketPath(line, scene) : net_plainAddress(line.addr);
    if (kind === 'net.send' && !processes_firstTime(scene.processes.of(line), `s${proto} ${addr} ${port}`))
        return;
    const name = proto === 'tcp' || proto === 'udp' ? scene.names.get(addr) : undefined;
    const base = scene_origin(line, scene);
    scene.emit({
        kind,
        ...base,
        done: kind === 'net.connect' && base.done === false && PENDING.has(err) ? 'attempt' : base.done,
        proto,
        addr,
        ...(port === undefined || proto === 'unix' || proto === 'other' ? {} : { port }),
        ...(name === undefined ? {} : { host: { name, from: 'dns' } }),
    });
}
/** The path of a UNIX socket, made absolute; an abstract name (`@name`) or none stays. */
function socketPath(line, scene) {
    const { addr, pid } = line;
    if (addr === '' || addr.startsWith('@') || !ours(line, scene))
        return addr;
    if (addr.startsWith('/'))
        return scene.paths.place(pid, '/', addr);
    const cwd = scene.world.cwd(pid) ?? scene.processes.get(pid)?.cwd;
    return cwd === undefined ? addr : scene.paths.place(pid, cwd, addr);
}
/** An IPv4 address in IPv6 clothes is an IPv4 address. */
function net_plainAddress(addr) {
    return addr.startsWith('::ffff:') && addr.includes('.') ? addr.slice(7) : addr;
}
const by = ({ t, pid, tid, start, job }) => ({ t, pid, tid, start, job, done: true });
/**
 * A message to or from a resolver. What was sent is no answer, whatever it says; and an answer names addresses only where the
 * resolver is the one that was configured: in a network namespace of its own a process can be anybody.
 */
function onDns(line, scene) {
    const message = readDns(line.data, line.cut, line.stream);
    if (message === undefined)
        return;
    const { name, type, addrs, answer } = message;
    const resolver = net_plainAddress(line.addr);
    const cut = message.cut ? { cut: [answer && line.inbound ? 'addrs' : 'name'] } : {};
    if (!answer || !line.inbound) {
        scene.emit({ kind: 'dns.query', ...by(line), name, type, resolver, ...cut });
        return;
    }
    const here = line.netns === undefined || scene.netns === undefined || line.netns === scene.netns;
    if (here)
        scene.names.learn(message, resolver);
    scene.emit({ kind: 'dns.answer', ...by(line), name, type, addrs: [...addrs], resolver, ...cut });
}
/** What a process first says on a connection may name whom it believes, or claims, to speak to. It stands beside the connection. */
function onFirst(line, scene) {
    const host = claimedName(line.data);
    if (host === undefined)
        return;
    const addr = net_plainAddress(line.addr);
    const process = scene.processes.get(line.pid);
    if (process !== undefined && !processes_firstTime(process, `c${addr} ${line.port} ${host.name}`))
        return;
    scene.emit({ kind: 'net.send', ...by(line), proto: 'tcp', addr, port: line.port, host });
}

;// CONCATENATED MODULE: ./build/events/ebpf/decoder.js











const decoder_MAX_SAMPLES = 10;
const decoder_SAMPLE_LENGTH = 200;
/**
 * Turns the lines of ironclaw-sensor that tell of acts into drafts of events, in their order. It never throws; a line it does
 * not understand is counted. Lines about the sensor itself are not for it: see sensor-line.ts.
 */
class EbpfDecoder {
    #scene;
    #processes = new Processes();
    #handovers;
    #samples = [];
    #unknown = 0;
    constructor({ world, mntns, netns, trusted, tables = TABLES, emit }) {
        const names = new AddressNames(trusted);
        const handovers = new Handovers(tables, world, mntns);
        const told = (draft) => {
            handovers.saw(draft);
            emit(draft);
        };
        this.#handovers = handovers;
        this.#scene = { world, paths: new Paths(world), names, processes: this.#processes, mntns, netns, emit: told };
    }
    /** How many lines were not understood. */
    get unknown() {
        return this.#unknown;
    }
    /** The first of them, cut. */
    get samples() {
        return this.#samples;
    }
    /** How many processes of the job live, as far as was seen. */
    get living() {
        return this.#processes.living;
    }
    /** Takes one line, without its newline. */
    line(text) {
        if (text === '')
            return;
        const read = line_readLine(text);
        const line = read === undefined ? undefined : this.#handovers.adopt(read);
        // whoever acts lives; bytes of a socket may be told of after its owner's end
        if (line !== undefined && isAct(line))
            this.#processes.of(line);
        if (line?.kind === 'raw.handover') {
            this.#handovers.request(line);
            return;
        }
        if (line !== undefined && take(line, this.#scene))
            return;
        this.#unknown++;
        if (this.#samples.length < decoder_MAX_SAMPLES)
            this.#samples.push(text.slice(0, decoder_SAMPLE_LENGTH));
    }
}
const isAct = (line) => !line.kind.startsWith('raw.');
/** Tells what a line says. Returns false for a kind that the sensor does not send. */
function take(line, scene) {
    switch (line.kind) {
        case 'raw.dns':
            onDns(line, scene);
            return true;
        case 'raw.first':
            onFirst(line, scene);
            return true;
        case 'process.fork':
            fork(line, scene);
            return true;
        case 'process.exec':
            exec(line, scene);
            return true;
        case 'process.exit':
            exit(line, scene);
            return true;
        case 'process.signal':
            onSignal(line, scene);
            return true;
        case 'file.rename':
        case 'file.link':
        case 'file.symlink':
            onPair(line, scene);
            return true;
        case 'file.create':
        case 'file.truncate':
        case 'file.modify':
        case 'file.append':
        case 'file.read':
        case 'file.delete':
        case 'file.rmdir':
        case 'file.mkdir':
        case 'file.chmod':
        case 'file.chown':
            onFile(line, scene);
            return true;
        case 'net.connect':
        case 'net.send':
        case 'net.listen':
            onNet(line, scene);
            return true;
        case 'lib.load':
            library(line, scene);
            return true;
        case 'mem.access':
            onMemory(line, scene);
            return true;
        case 'priv.change':
            onPrivilege(line, scene);
            return true;
        case 'kernel.bpf':
        case 'kernel.module':
        case 'kernel.io_uring':
        case 'kernel.mount':
        case 'kernel.namespace':
        case 'kernel.memfd':
            onKernel(line, scene);
            return true;
        default:
            return false;
    }
}
function fork(line, scene) {
    const { kind, child, childStart, t } = line;
    scene.processes.fork(scene.processes.of(line), child, typeof childStart === 'number' ? childStart : t);
    scene.emit({ kind, ...scene_origin(line, scene), child });
}
function exit(line, scene) {
    const { kind, pid, code, signal } = line;
    scene.processes.exit(pid);
    const how = { ...(code === undefined ? {} : { code }), ...(signal === undefined ? {} : { signal }) };
    scene.emit({ kind, ...scene_origin(line, scene), ...how });
}
/** An executable mapping of a file, once per image. The program itself is none. */
function library(line, scene) {
    const { kind, path, dev, ino } = line;
    const process = scene.processes.of(line);
    if (path === process.exe || path.startsWith('/memfd:') || !processes_firstTime(process, `l${path}`))
        return;
    const at = { ...(dev === undefined ? {} : { dev }), ...(ino === undefined ? {} : { ino }) };
    scene.emit({ kind, ...scene_origin(line, scene), path, ...at });
}

// EXTERNAL MODULE: ./build/host/process-tree.js
var process_tree = __webpack_require__(44120);
;// CONCATENATED MODULE: ./build/host/live-world.js



/** As much of an environment as is looked at; the kernel's own limit for one exec is 6 MiB. */
const MAX_ENVIRONMENT = 1024 * 1024;
const HEAD_BYTES = 256;
const MAX_TEXT = 256 * 1024;
/** What the decoder asks about the live machine, answered from /proc and the file system. Never throws. */
class LiveWorld {
    stat(path) {
        return live_world_attempt(() => {
            const facts = (0,external_node_fs_.statSync)(path, { bigint: true });
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
        return live_world_attempt(() => external_node_fs_.realpathSync.native(path));
    }
    /** The allow-listed keys only; of GITHUB_STATE, a file with a guid in its name, only the file's name. */
    environ(pid) {
        return live_world_attempt(() => {
            const block = readHead(`/proc/${pid}/environ`, MAX_ENVIRONMENT);
            const environment = keptEnvironment(block.toString('utf8'));
            // that of a process that has ended reads as empty; what names the step may stand behind what is looked at
            const unread = block.length === 0 || (block.length === MAX_ENVIRONMENT && !('GITHUB_ACTION' in environment));
            return unread ? undefined : environment;
        });
    }
    /** The first 256 bytes of a regular file. */
    head(path) {
        return live_world_attempt(() => ((0,external_node_fs_.statSync)(path).isFile() ? readHead(path, HEAD_BYTES) : undefined));
    }
    image(pid) {
        return live_world_attempt(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''));
    }
    /** Undefined for a file that is longer. */
    text(path) {
        return live_world_attempt(() => {
            const facts = (0,external_node_fs_.statSync)(path);
            const small = facts.isFile() && facts.size <= MAX_TEXT;
            return small ? readHead(path, MAX_TEXT).toString('utf8') : undefined;
        });
    }
    parent(pid) {
        const facts = (0,process_tree/* processFacts */.PJ)(pid);
        const tgid = Number((0,process_tree/* statusField */.DX)(pid, 'Tgid'));
        if (facts === undefined || !Number.isInteger(tgid))
            return undefined;
        const group = tgid === pid ? facts : ((0,process_tree/* processFacts */.PJ)(tgid) ?? facts);
        return { ppid: group.ppid, tgid, start: group.start };
    }
    cwd(pid) {
        return live_world_attempt(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`));
    }
    descriptor(pid, fd) {
        return live_world_attempt(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`));
    }
    stdio(pid) {
        const open = [0, 1, 2].flatMap((fd) => {
            const target = live_world_attempt(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`));
            return target === undefined ? [] : [{ fd, type: descriptorType(pid, target), id: target }];
        });
        return open.length === 0 ? undefined : open;
    }
}
/** Inode of the namespace this process is in; undefined when /proc does not say. */
function ownNamespace(kind) {
    const inode = live_world_attempt(() => /^\w+:\[(\d+)\]$/.exec((0,external_node_fs_.readlinkSync)(`/proc/self/ns/${kind}`))?.[1]);
    return inode === undefined ? undefined : Number(inode);
}
/** Picks the allow-listed keys from a block of NUL-separated `KEY=value`. */
function keptEnvironment(block) {
    const kept = new Map();
    for (const entry of block.split('\0')) {
        const equals = entry.indexOf('=');
        const key = entry.slice(0, equals);
        const value = equals <= 0 || kept.has(key) ? undefined : keptVariable(key, entry.slice(equals + 1));
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
    const tables = ['tcp', 'tcp6', 'udp', 'udp6'].map((name) => live_world_attempt(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/net/${name}`, 'latin1')));
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
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const size = (0,external_node_fs_.fstatSync)(fd).isFile() ? limit : 0;
        const buffer = Buffer.alloc(size);
        let used = 0;
        for (let got = -1; got !== 0 && used < size; used += got)
            got = (0,external_node_fs_.readSync)(fd, buffer, used, size - used, null);
        return buffer.subarray(0, used);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function live_world_attempt(act) {
    try {
        return act();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/host/silence.js
/** How often is listened, and from when on silence is told, in milliseconds: something that lives is heard each second. */
const LISTEN_MS = 1000;
const SILENT_MS = 5000;
/**
 * Notices when somebody who is heard each second is silent for five: stopped, most likely. Time in which this process itself
 * was held up (its own timer came late) says nothing about the other.
 */
class Silence {
    #heard;
    #onSilence;
    #timer;
    #last = performance.now();
    #silent = 0;
    /** @param heard whether anything was heard since the last call; @param onSilence told the length of a silence when it is over */
    constructor(heard, onSilence) {
        this.#heard = heard;
        this.#onSilence = onSilence;
        this.#timer = setInterval(() => this.#listen(), LISTEN_MS).unref();
    }
    /** Ends the listening; a silence that lasts is told. */
    end() {
        clearInterval(this.#timer);
        this.#tell();
    }
    #listen() {
        const now = performance.now();
        const passed = now - this.#last;
        this.#last = now;
        if (this.#heard())
            this.#tell();
        else if (passed < 2 * LISTEN_MS)
            this.#silent += passed;
    }
    #tell() {
        if (this.#silent >= SILENT_MS)
            this.#onSilence(Math.round(this.#silent / 1000));
        this.#silent = 0;
    }
}

;// CONCATENATED MODULE: ./build/host/ebpf-watch.js



const MAX_SIGNS = 20;
const MAX_KINDS = 12;
const ebpf_watch_MAX_SAMPLES = 10;
const ebpf_watch_SAMPLE_LENGTH = 200;
/** A recording made by the eBPF sensor: its lines become events, and what it says of itself becomes health. */
class EbpfWatch {
    #writer;
    #sensor;
    #decoder;
    #silence;
    #tampered = new Set();
    #lostKinds = new Map();
    #samples = [];
    #unknown = 0;
    #lost = 0;
    /** Begins at once. `resolvers`: the DNS servers whose answers may name addresses. */
    constructor(writer, sensor, resolvers) {
        const trusted = new Set(resolvers);
        this.#writer = writer;
        this.#sensor = sensor;
        this.#decoder = new EbpfDecoder({
            world: new LiveWorld(),
            mntns: ownNamespace('mnt'),
            netns: ownNamespace('net'),
            trusted: (resolver) => trusted.has(resolver),
            emit: writer.write,
        });
        writer.guards(sensor.pid, sensor.directory);
        writer.sensor('sensor.start');
        this.#silence = new Silence(() => sensor.heard(), (seconds) => this.sign(`the sensor did not answer for ${seconds} s`));
        sensor.listen(this);
    }
    /** How many processes of the job live, as far as was seen. */
    get living() {
        return this.#decoder.living;
    }
    line(text) {
        this.#decoder.line(text);
    }
    told(line, text) {
        switch (line?.kind) {
            case 'sensor.heartbeat': {
                const lost = Object.values(line.dropped ?? {}).reduce((sum, n) => sum + n, 0);
                const sound = line.ids === 'ok';
                if (!sound)
                    this.sign(`what the sensor had loaded into the kernel was changed: ${line.ids}`);
                const health = { ...(lost === 0 ? {} : { lost }), ...(sound ? {} : { reason: line.ids }) };
                this.#writer.sensor('sensor.heartbeat', health, line.t);
                break;
            }
            case 'sensor.loss':
                this.#loses(line);
                break;
            case 'sensor.tamper':
                this.sign(line.what);
                break;
            case 'sensor.stop': {
                // what its counters know of and no line before has told
                const untold = (line.lost ?? 0) - this.#lost;
                if (untold > 0)
                    this.#loses({ kind: 'sensor.loss', t: line.t, lost: untold, priority: untold });
                break;
            }
            case 'sensor.sync':
                break;
            default:
                this.#unknown++;
                if (this.#samples.length < ebpf_watch_MAX_SAMPLES)
                    this.#samples.push(text.slice(0, ebpf_watch_SAMPLE_LENGTH));
        }
    }
    /** Everything that happened before this call has been told; false when that cannot be had. */
    sync() {
        return this.#sensor.sync();
    }
    /** How it did until now. `blind`: why it does not see any more. */
    soFar(blind) {
        const how = this.#sensor.ended;
        const reason = blind ?? (how === undefined ? undefined : `ironclaw-sensor ended before it was asked to (${how})`);
        return this.#report(0, [], reason);
    }
    /** Ends the watch. Never rejects. `limits`: sentences that limit what was seen. */
    async stop(limits) {
        this.#silence.end();
        const end = await this.#sensor.stop();
        const report = this.#report(end.overlong, limits, end.reason, end.died);
        const { unknown } = report;
        this.#writer.sensor('sensor.stop', { unknown, ...(end.reason === undefined ? {} : { reason: end.reason }) });
        return report;
    }
    #report(overlong, limits, reason, died = reason !== undefined) {
        const kinds = [...this.#lostKinds].sort(([, a], [, b]) => b - a).slice(0, MAX_KINDS);
        const lost = `the sensor could not keep up and lost ${this.#lost} events: ${words(kinds)}`;
        return {
            started: true,
            died,
            unknown: this.#unknown + this.#decoder.unknown + overlong,
            sample: [...this.#decoder.samples, ...this.#samples].slice(0, ebpf_watch_MAX_SAMPLES),
            tampered: [...this.#tampered],
            limits: [...limits, ...(this.#lost > 0 ? [lost] : [])],
            ...(reason === undefined ? {} : { reason }),
        };
    }
    #loses({ t, lost, priority, by = {}, reason = 'the sensor could not keep up' }) {
        this.#lost += lost;
        for (const [kind, n] of Object.entries(by))
            this.#lostKinds.set(kind, (this.#lostKinds.get(kind) ?? 0) + n);
        const kinds = Object.entries(by).slice(0, MAX_KINDS);
        this.#writer.lost(t, lost, priority, `${reason}: ${words(kinds)}`);
    }
    /** Keeps a sign that somebody reached for the guard. */
    sign(sign) {
        if (this.#tampered.size < MAX_SIGNS)
            this.#tampered.add(sign);
    }
}
/** `file.create 12, process.exec 3` */
function words(kinds) {
    return kinds.length === 0 ? 'of unknown kinds' : kinds.map(([kind, n]) => `${kind} ${n}`).join(', ');
}

;// CONCATENATED MODULE: ./build/host/gate/callers.js

/** Processes remembered: those that called last. */
const MOST = 1000;
/** For the act to be told, in milliseconds, and how often is looked. */
const LONGEST_WAIT = 10_000;
const LOOK = 10;
/**
 * The known act of a gate: it connects to the socket, and the sensor tells so. All that happened before has been told when that has; and
 * a sensor that does not tell it sees nothing.
 */
class Callers {
    #socket;
    #pids = new Set();
    constructor(socket) {
        this.#socket = socket;
    }
    saw(draft) {
        if (draft.kind !== 'net.connect' || draft.proto !== 'unix' || draft.addr !== this.#socket)
            return;
        this.#pids.delete(draft.pid);
        this.#pids.add(draft.pid);
        const [oldest] = this.#pids;
        if (this.#pids.size > MOST && oldest !== undefined)
            this.#pids.delete(oldest);
    }
    /** Waits until a process was seen to call, at most 10 s. @returns false when it was not */
    async seen(pid) {
        for (let waited = 0; waited < LONGEST_WAIT; waited += LOOK) {
            if (this.#pids.has(pid))
                return true;
            await (0,promises_.setTimeout)(LOOK);
        }
        return this.#pids.has(pid);
    }
}

;// CONCATENATED MODULE: ./build/host/gate/interims.js

const BLIND = 'the sensor did not tell of the act by which the gate asked: it does not see any more what happens';
/** @param socket where gates ask; undefined: nowhere */
function interimsOf(writer, socket, watcher) {
    const callers = new Callers(socket ?? '');
    writer.watchCallers(callers);
    return {
        copyTo: async (out, pid) => {
            await watcher.sync();
            const seen = await callers.seen(pid);
            return writer.copyTo(out, watcher.soFar(seen ? undefined : BLIND));
        },
        judged: (gate) => writer.judged(gate),
    };
}
/** Of a recording that no sensor makes: it can be judged, as nothing. */
function blindInterims(writer, reason) {
    const report = { started: false, died: false, unknown: 0, reason, limits: [] };
    return { copyTo: (out) => writer.copyTo(out, report), judged: (gate) => writer.judged(gate) };
}

;// CONCATENATED MODULE: ./build/host/ebpf-run.js




const DEFAULT_GRACE_MS = 2000;
const LOOK_MS = 50;
/**
 * Runs a command while the sensor watches what this process starts; the command's status, terminal and signals are its own.
 * @throws CommandError when it cannot be started: the sensor has ended then
 */
async function runWatched(writer, sensor, { argv, cwd, env, user, gate, grace = DEFAULT_GRACE_MS }, resolvers) {
    const watch = new EbpfWatch(writer, sensor, resolvers);
    gate?.attach(interimsOf(writer, gate.socket, watch));
    let exit;
    try {
        const child = (0,host_command/* start */.ni)(argv, cwd, env, user);
        exit = await (0,host_command/* ended */.v6)(child).finally((0,host_command/* forwardSignals */.HG)(child));
    }
    catch (error) {
        await watch.stop([]);
        throw error;
    }
    const survivors = await outlived(watch, sensor, grace);
    const left = 'processes the command left running were watched until shortly after its end, not longer';
    const report = await watch.stop(survivors ? [left] : []);
    return writer.finish(report, exit);
}
/** Waits until everything was told and no process of the job lives any more, or the grace is over. Returns whether some do. */
async function outlived(watch, sensor, grace) {
    const end = performance.now() + grace;
    for (;;) {
        const told = await sensor.sync();
        if (!told || watch.living === 0)
            return false;
        const left = end - performance.now();
        if (left <= 0)
            return true;
        await (0,promises_.setTimeout)(Math.min(LOOK_MS, left));
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/host/own-binary.js + 1 modules
var own_binary = __webpack_require__(77244);
;// CONCATENATED MODULE: ./build/host/line-splitter.js
/** A longer line is dropped: strace's longest, an exec with 1024 arguments of 1024 bytes escaped, stays below it. */
const line_splitter_MAX_LINE = 8 * 1024 * 1024;
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
        if (this.#rest.length <= line_splitter_MAX_LINE)
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
    #splitter = new LineSplitter((line) => this.#take(utf8(line)));
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
        const stream = new SensorStream(child, Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 59592)));
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

;// CONCATENATED MODULE: ./build/host/ebpf-start.js



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
        return await EbpfSensor.start(file ?? (0,own_binary/* ownBinary */.g)('ironclaw-sensor'), watched, place);
    }
    catch (error) {
        return { tried: error instanceof SensorRefusal ? error.tried : [{ rung: 'eBPF', why: error.message }] };
    }
}
/** Inode of the first pid namespace (include/linux/proc_ns.h: PROC_PID_INIT_INO). */
const FIRST_PIDS = 0xeffffffc;
/** Why no eBPF sensor is even tried. */
function unfit() {
    if (process.geteuid?.() !== 0)
        return 'only root may load it into the kernel';
    const pids = ownNamespace('pid');
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

// EXTERNAL MODULE: ./build/host/program.js
var program = __webpack_require__(59862);
// EXTERNAL MODULE: ./build/host/temporary-directory.js
var temporary_directory = __webpack_require__(68695);
;// CONCATENATED MODULE: ./build/host/fifo.js






/** No pipe can be made, so nothing can be watched; the command can still run. */
class FifoError extends Error {
    constructor(message) {
        super(message);
        this.name = 'FifoError';
    }
}
/**
 * A named pipe (0600, in a 0700 directory of its own) through which another program hands us its output. The name
 * goes as soon as the first bytes come, because then the writer has it open; what is left behind by an
 * unexpected exit is removed then.
 */
class Fifo {
    path;
    #directory;
    #socket;
    /** Holds the pipe open for writing until the writer has come: without a writer a reader sees its end at once. */
    #keeper;
    /** A second reader, to hand on to someone else at the end. */
    #spare;
    #onExit = () => this.#unlink();
    /**
     * Makes the pipe. `onData` gets what is written, `onEnd` is called once when all writers are gone and all was read.
     * @throws FifoError that says what is missing when a pipe cannot be made
     */
    constructor(onData, onEnd) {
        const mkfifo = (0,program/* findProgram */.Kp)('mkfifo', ['/usr/bin', '/bin'], process.env.PATH);
        if (mkfifo === undefined)
            throw new FifoError('mkfifo was not found in /usr/bin, /bin or on PATH; install coreutils');
        this.#directory = fifo_ownDirectory();
        process.once('exit', this.#onExit);
        this.path = (0,external_node_path_.join)(this.#directory, 'trace');
        try {
            (0,external_node_child_process_.execFileSync)(mkfifo, ['-m', '600', this.path], { stdio: 'ignore', timeout: 5000, env: {} });
            this.#keeper = (0,external_node_fs_.openSync)(this.path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NONBLOCK);
            this.#spare = (0,external_node_fs_.openSync)(this.path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
            const fd = (0,external_node_fs_.openSync)(this.path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
            this.#socket = new external_node_net_.Socket({ fd, readable: true, writable: false });
        }
        catch (error) {
            this.close();
            throw new FifoError(`no named pipe could be made in ${this.#directory}: ${error.message}`);
        }
        this.#socket.on('data', (chunk) => {
            this.release();
            onData(chunk);
        });
        this.#socket.once('close', onEnd);
        this.#socket.on('error', () => this.#socket.destroy());
    }
    /** The writer has come, or will not come any more: from now on the end of the last writer is the end. */
    release() {
        if (this.#keeper === undefined)
            return;
        (0,external_node_fs_.closeSync)(this.#keeper);
        this.#keeper = undefined;
        this.#unlink();
    }
    /** Stops reading. Writers that live on are served by a `cat` that throws everything away, so that they never block. */
    handOver(spawnDrain) {
        this.release();
        if (this.#spare !== undefined)
            spawnDrain(this.#spare);
        this.close();
    }
    /** Closes all ends and removes the name. */
    close() {
        for (const fd of [this.#keeper, this.#spare])
            if (fd !== undefined)
                (0,external_node_fs_.closeSync)(fd);
        this.#keeper = undefined;
        this.#spare = undefined;
        this.#socket?.destroy();
        this.#unlink();
        process.removeListener('exit', this.#onExit);
    }
    #unlink() {
        (0,external_node_fs_.rmSync)(this.#directory, { recursive: true, force: true });
    }
}
function fifo_ownDirectory() {
    try {
        return (0,temporary_directory/* temporaryDirectory */.D)();
    }
    catch (error) {
        throw new FifoError(error.message);
    }
}

// EXTERNAL MODULE: ./build/host/recording-directory.js
var recording_directory = __webpack_require__(9235);
// EXTERNAL MODULE: ./build/baseline/variables.js
var baseline_variables = __webpack_require__(83054);
// EXTERNAL MODULE: ./build/baseline/zones.js
var baseline_zones = __webpack_require__(41368);
;// CONCATENATED MODULE: ./build/host/confinement.js

/**
 * What confines this process, as /proc tells it: a user namespace that maps not all ids, a root directory that is not the
 * first process's, a seccomp filter, no_new_privs, gVisor's kernel. Never throws.
 * @param proc where proc is mounted
 */
function confinement(proc = '/proc') {
    const read = (path) => {
        try {
            return (0,external_node_fs_.readFileSync)(`${proc}/${path}`, 'utf8');
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
        kernel: (0,external_node_os_.release)(),
        arch: (0,external_node_os_.arch)(),
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
    const settings = env.RUNNER_TEMP && parsed((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(env.RUNNER_TEMP)), '.runner'));
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
    return /\/(docker|kubepods|containerd|libpod|lxc)[-/.]/.test(context_read('/proc/1/cgroup'));
}
function operatingSystem() {
    const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(context_read('/etc/os-release'))?.[1];
    return (name || process.platform).slice(0, MAX_FACT);
}
function context_read(path) {
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
        return JSON.parse(context_read(path).replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/host/packages/rpm-query.js
var rpm_query = __webpack_require__(42250);
;// CONCATENATED MODULE: ./build/host/packages/database-snapshot.js


const DPKG = '/var/lib/dpkg';
const MAX_FILES = 200_000;
/**
 * Notes what the databases of the machine's own package managers are like: dpkg's, and RPM's with the rpm that reads it. Taken
 * before the first step, it tells afterwards what a step changed. Reads no content; some 10 ms for a thousand packages.
 *
 * The inode's change time cannot be set, so a file that was written shows; but who is root can set the clock, or write the disk
 * below the file system. npm, pip and cargo keep what they know beside what they install, where the job's user may write; it is
 * not in the snapshot, since installing is what jobs do.
 *
 * @param root what stands for `/`
 */
function snapshotDatabases(root = '/') {
    const base = root === '/' ? '' : root;
    const lists = database_snapshot_names(`${base}${DPKG}/info`)
        .filter((name) => /\.(?:list|md5sums)$/.test(name))
        .map((name) => `${DPKG}/info/${name}`);
    const dpkg = states(base, [`${DPKG}/status`, `${DPKG}/diversions`, ...lists]);
    const stores = rpm_query/* RPM_DIRECTORIES */.MK.flatMap((place) => rpm_query/* RPM_FILES */.SF.map((name) => `${place}/${name}`));
    const rpm = states(base, stores);
    return {
        ...(Object.keys(dpkg).length === 0 ? {} : { dpkg }),
        ...(Object.keys(rpm).length === 0 ? {} : { rpm: { ...rpm, ...states(base, [rpm_query/* RPM */.yx]) } }),
    };
}
/**
 * Which databases are not as they were. Whether it was the package manager's own doing is for who knows the writers to say.
 *
 * @param before taken before the first step, `after` at the end
 */
function databasesChanged(before, after) {
    return ['dpkg', 'rpm'].flatMap((database) => {
        const [was, is] = [before[database] ?? {}, after[database] ?? {}];
        const paths = new Set([...Object.keys(was), ...Object.keys(is)]);
        const files = [...paths].filter((path) => was[path] !== is[path]).sort();
        return files.length === 0 ? [] : [{ database, files }];
    });
}
function states(base, paths) {
    const found = {};
    for (const path of paths.slice(0, MAX_FILES)) {
        const state = stateOf(`${base}${path}`);
        if (state !== undefined)
            found[path] = state;
    }
    return found;
}
function stateOf(path) {
    try {
        const { ino, size, mtimeNs, ctimeNs } = (0,external_node_fs_.statSync)(path, { bigint: true });
        return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
    }
    catch {
        return undefined;
    }
}
function database_snapshot_names(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/host/plain-files.js
var plain_files = __webpack_require__(43116);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/host/event-chain.js
var event_chain = __webpack_require__(45118);
;// CONCATENATED MODULE: ./build/host/event-file.js



const FLUSH_BYTES = 256 * 1024;
/**
 * events.ndjson while it is written: buffered, hashed as it goes. A write that fails (full disk, quota,
 * broken disk) cuts the file back to its last whole line, sets `failed`, and everything later is refused;
 * nothing is ever thrown at the command being recorded.
 */
class EventFile {
    /** Why writing stopped, as a sentence; undefined while all is well. */
    failed;
    #fd;
    #path;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #chain = new event_chain/* EventChain */._();
    #pending = [];
    #weights = [];
    #pendingBytes = 0;
    #bytes = 0;
    #lines = 0;
    #events = 0;
    /** Creates `path` (mode 0600). Throws the file system's error when it exists or cannot be created. */
    constructor(path) {
        this.#path = path;
        this.#fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o600);
    }
    /** Bytes on disk and in the buffer. */
    get size() {
        return this.#bytes + this.#pendingBytes;
    }
    /** Head of the hash chain over what is on disk. */
    get chain() {
        return this.#chain.head;
    }
    /** Adds one line, given without its newline, that stands for `events` events. False: writing has failed before. */
    append(line, events = 1) {
        if (this.failed !== undefined)
            return false;
        this.#pending.push(line);
        this.#weights.push(events);
        this.#pendingBytes += Buffer.byteLength(line) + 1;
        if (this.#pendingBytes >= FLUSH_BYTES)
            this.flush();
        return true;
    }
    /** Writes what is buffered. */
    flush() {
        if (this.#pending.length === 0 || this.failed !== undefined)
            return;
        const lines = this.#pending;
        const weights = this.#weights;
        const data = Buffer.from(`${lines.join('\n')}\n`);
        this.#pending = [];
        this.#weights = [];
        this.#pendingBytes = 0;
        let written = 0;
        try {
            while (written < data.length)
                written += (0,external_node_fs_.writeSync)(this.#fd, data, written, data.length - written);
        }
        catch (error) {
            this.failed = `writing events.ndjson failed: ${error.message}`;
        }
        this.#keep(data, lines.length, weights, written);
    }
    #keep(data, lines, weights, written) {
        const kept = written === data.length ? written : data.lastIndexOf(10, written - 1) + 1;
        if (kept < written)
            this.#cutBack(this.#bytes + kept);
        let count = lines;
        if (kept < data.length) {
            count = 0;
            for (let at = data.indexOf(10); at >= 0 && at < kept; at = data.indexOf(10, at + 1))
                count++;
        }
        this.#hash.update(data.subarray(0, kept));
        this.#chain.push(data.subarray(0, kept));
        this.#bytes += kept;
        this.#lines += count;
        for (let i = 0; i < count; i++)
            this.#events += weights[i] ?? 1;
    }
    #cutBack(length) {
        try {
            (0,external_node_fs_.ftruncateSync)(this.#fd, length);
        }
        catch (error) {
            this.failed += `; its last line stays cut: ${error.message}`;
        }
    }
    /**
     * Writes the rest, copies the file to a new place, and goes on: whole lines, as they stand at this moment.
     * @returns what the copy holds
     * @throws the file system's error when it cannot be copied
     */
    copyTo(path) {
        this.flush();
        (0,external_node_fs_.copyFileSync)(this.#path, path, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        return this.#end(this.#hash.copy());
    }
    /** Writes the rest and closes. Never throws; `failed` says what went wrong. */
    close() {
        this.flush();
        try {
            (0,external_node_fs_.closeSync)(this.#fd);
        }
        catch (error) {
            this.failed ??= `closing events.ndjson failed: ${error.message}`;
        }
        return this.#end(this.#hash);
    }
    #end(hash) {
        return {
            lines: this.#lines,
            events: this.#events,
            bytes: this.#bytes,
            sha256: hash.digest('hex'),
            chain: this.chain,
        };
    }
}

;// CONCATENATED MODULE: ./build/host/fold.js
/** Open folds held at once; beyond it those of the process that folded longest ago are given out. */
const MAX_FOLDS = 4096;
/** True for the kinds that come in storms and may be folded above the byte cap. */
function isBulk(draft) {
    return draft.kind.startsWith('file.') || draft.kind === 'lib.load';
}
/**
 * Folds bulk events of one process, kind and directory into one: the first, with `n`, `until` and `last`, and
 * `path` named in `cut`, because the other paths are gone. Making a file executable is not folded with other
 * changes of mode.
 */
class FoldTable {
    #byProcess = new Map();
    #size = 0;
    /** Takes in one event. Returns what had to leave to make room, in the order of `seq`. */
    add(seq, draft) {
        const process = processKey(draft);
        let folds = this.#byProcess.get(process);
        if (folds === undefined) {
            folds = new Map();
            this.#byProcess.set(process, folds);
        }
        const key = foldKey(draft);
        const fold = folds.get(key);
        if (fold !== undefined) {
            fold.n += draft.n ?? 1;
            fold.until = draft.until ?? draft.t;
            fold.last = seq;
            return [];
        }
        folds.set(key, { seq, first: draft, n: draft.n ?? 1, until: draft.until ?? draft.t, last: seq });
        this.#size++;
        if (this.#size <= MAX_FOLDS)
            return [];
        const [oldest] = this.#byProcess.keys();
        return oldest === undefined ? [] : this.#take(oldest);
    }
    /** Gives out the folds of the process that did `draft`, so that its own acts stay in order. */
    takeOf(draft) {
        return this.#take(processKey(draft));
    }
    /** Gives out everything, in the order of `seq`. */
    takeAll() {
        return [...this.#byProcess.keys()].flatMap((process) => this.#take(process)).sort((a, b) => a.seq - b.seq);
    }
    #take(process) {
        const folds = this.#byProcess.get(process);
        if (folds === undefined)
            return [];
        this.#byProcess.delete(process);
        this.#size -= folds.size;
        return [...folds.values()].map(fold_placed);
    }
}
function fold_placed(fold) {
    if (fold.n === 1)
        return { seq: fold.seq, draft: fold.first, n: 1 };
    const cut = [...new Set([...(fold.first.cut ?? []), 'path'])];
    return { seq: fold.seq, draft: { ...fold.first, n: fold.n, until: fold.until, last: fold.last, cut }, n: fold.n };
}
function processKey(draft) {
    return `${draft.pid} ${draft.start}`;
}
function foldKey(draft) {
    const path = 'path' in draft ? directory(draft.path) : '';
    const to = 'to' in draft ? directory(draft.to) : '';
    const special = 'mode' in draft && draft.mode !== undefined ? draft.mode & 0o7111 : 0;
    return `${draft.kind}\0${draft.done}\0${special}\0${path}\0${to}`;
}
function directory(path) {
    return path === undefined ? '' : path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/host/recorder.js


/** Default byte cap of events.ndjson: 1 GiB. */
const DEFAULT_CAP = 1024 ** 3;
/** Above these multiples of the cap an event is dropped and counted: bulk first, everything at the end. */
const BULK_LIMIT = 1.2;
const HARD_LIMIT = 1.25;
/** Longest argument list kept, in characters; a line stays far below the 1 MiB a reader accepts. */
const recorder_MAX_ARGV = 128 * 1024;
const recorder_MAX_LINE = 512 * 1024;
const SECOND = 1_000_000_000;
/**
 * Writes events.ndjson: gives each draft its `seq`, one JSON object a line.
 *
 * Below the cap nothing is folded. Above it bulk events fold (see FoldTable): a folded line may then stand after
 * lines with a higher `seq`, but before any later exec, and before any later unfolded act of its own process. Where folding
 * does not suffice events are dropped, and a sensor.loss says how many. The sum of all `n`, plus what was
 * lost, is always the number of sequence numbers given out.
 */
class Recorder {
    cap;
    #file;
    #protected;
    #folds = new FoldTable();
    #unreported = { bulk: 0, priority: 0 };
    #lost = { bulk: 0, priority: 0 };
    #told = '';
    #seq = 0;
    #folded = 0;
    #lastT = 0;
    #lossAt = Number.NEGATIVE_INFINITY;
    /** Creates the file. Throws the file system's error when it exists or cannot be created. */
    constructor(options) {
        this.#file = new EventFile(options.path);
        this.cap = options.cap ?? DEFAULT_CAP;
        this.#protected = options.protectedPath ?? (() => false);
    }
    /** Events seen so far. */
    get seen() {
        return this.#seq;
    }
    /** Largest time seen, ns since the recording began. */
    get lastT() {
        return this.#lastT;
    }
    /** Why writing stopped, if it did. */
    get failed() {
        return this.#file.failed;
    }
    /** The head that stands in the last heartbeat: where it is in the file can be found again. Empty before the first. */
    get toldChain() {
        return this.#told;
    }
    /** Head of the hash chain over what is on disk. */
    get chain() {
        return this.#file.chain;
    }
    /**
     * Takes note of events that a sensor lost before they came here: they have numbers in the recording as if they had come.
     * `draft` is the sensor.loss that says so. Never throws.
     */
    lost(draft, priority) {
        const lost = draft.lost ?? 0;
        this.#seq += lost;
        this.#lost.priority += Math.min(lost, priority);
        this.#lost.bulk += Math.max(0, lost - priority);
        this.write(draft);
    }
    /** Records one event. Never throws. */
    write(draft) {
        const seq = this.#seq++;
        if (draft.t > this.#lastT)
            this.#lastT = draft.t;
        if (this.#file.size < this.cap) {
            this.#put({ seq, draft, n: 1 }, HARD_LIMIT);
            return;
        }
        if (isBulk(draft) && !this.#inZone(draft)) {
            this.#putFolded(this.#folds.add(seq, draft));
            return;
        }
        this.#putFolded(draft.kind === 'process.exec' ? this.#folds.takeAll() : this.#folds.takeOf(draft));
        this.#put({ seq, draft, n: 1 }, HARD_LIMIT);
    }
    /** Brings what is buffered to disk. */
    flush() {
        this.#file.flush();
    }
    /**
     * Copies the file as it is now, with all that is folded or buffered, and goes on.
     * @throws the file system's error when it cannot be copied
     */
    copyTo(path) {
        this.#putFolded(this.#folds.takeAll());
        this.#reportLoss();
        return this.#end(this.#file.copyTo(path));
    }
    /** Writes the rest and closes the file. Never throws. */
    finish() {
        this.#putFolded(this.#folds.takeAll());
        this.#reportLoss();
        return this.#end(this.#file.close());
    }
    #end(end) {
        const lost = this.#seq - end.events;
        return {
            count: end.lines,
            bytes: end.bytes,
            sha256: end.sha256,
            chain: end.chain,
            folded: this.#folded,
            cap: this.cap,
            lost,
            lostPriority: this.#lost.priority,
            ...(this.#file.failed === undefined ? {} : { failed: this.#file.failed }),
        };
    }
    #inZone(draft) {
        if ('path' in draft && draft.path !== undefined && this.#protected(draft.path))
            return true;
        return 'to' in draft && this.#protected(draft.to);
    }
    #putFolded(events) {
        for (const event of events)
            this.#put(event, BULK_LIMIT);
    }
    #put(event, limit) {
        const line = lineOf(event);
        const size = this.#file.size + line.length;
        if (line.length <= recorder_MAX_LINE && size <= this.cap * limit) {
            if (this.#lastT - this.#lossAt >= SECOND)
                this.#reportLoss();
            if (this.#file.append(event.draft.kind === 'sensor.heartbeat' ? this.#chained(event) : line, event.n)) {
                this.#folded += event.n - 1;
                return;
            }
        }
        const sort = isBulk(event.draft) && !this.#inZone(event.draft) ? 'bulk' : 'priority';
        this.#lost[sort] += event.n;
        this.#unreported[sort] += event.n;
    }
    /** A heartbeat with the head over every line before it. */
    #chained({ seq, draft, n }) {
        this.#file.flush();
        this.#told = this.#file.chain;
        return lineOf({ seq, draft: { ...draft, chain: this.#told }, n });
    }
    #reportLoss() {
        if (this.#file.failed !== undefined)
            return;
        for (const sort of ['bulk', 'priority']) {
            const lost = this.#unreported[sort];
            if (lost === 0)
                continue;
            this.#unreported[sort] = 0;
            this.#lossAt = this.#lastT;
            const reason = `the byte cap of ${this.cap} was reached: ${sort} events dropped`;
            const draft = {
                kind: 'sensor.loss',
                t: this.#lastT,
                pid: process.pid,
                tid: process.pid,
                start: 0,
                job: false,
                done: true,
                lost,
                reason,
            };
            this.#file.append(lineOf({ seq: this.#seq++, draft, n: 1 }));
        }
    }
}
function lineOf({ seq, draft }) {
    const line = JSON.stringify({ seq, ...draft });
    if (line.length <= recorder_MAX_ARGV || draft.kind !== 'process.exec')
        return line;
    const argv = [];
    let length = 0;
    for (const argument of draft.argv) {
        length += argument.length + 3;
        if (length > recorder_MAX_ARGV)
            break;
        argv.push(argument);
    }
    return JSON.stringify({ seq, ...draft, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] });
}

;// CONCATENATED MODULE: ./build/host/secret-files.js




const deepest = 3; // directories below a home
const most = 5000; // entries looked at
/**
 * The credential files that stand below the homes, by identity: `dev:ino` -> path. Read under another name (a hard link, a
 * bind mount, a renamed directory) they are still the same files. Looks at names only; what cannot be read is left out.
 */
function secretFiles(zones, recorded) {
    const variables = new baseline_variables/* Variables */.u(recorded);
    const reading = new baseline_zones/* Zones */.u(zones.filter((zone) => zone.on !== 'write' && zone.roles !== true), variables);
    const found = Object.create(null);
    let seen = 0;
    const visit = (directory, depth) => {
        for (const entry of entries(directory)) {
            if (++seen > most)
                return;
            const path = (0,external_node_path_.join)(directory, entry.name);
            // credentials live in dot files; whole trees of caches and sources are not searched
            if (depth === 0 && !entry.name.startsWith('.'))
                continue;
            if (entry.isDirectory() && depth < deepest)
                visit(path, depth + 1);
            else if (entry.isFile() && reading.protect(path))
                note(path, found);
        }
    };
    for (const home of variables.values('home'))
        visit(home, 0);
    return { ...found };
}
function note(path, found) {
    const facts = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (facts !== undefined)
        found[`${facts.dev}:${facts.ino}`] = path;
}
function entries(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/invocations/container.js
var invocations_container = __webpack_require__(36264);
// EXTERNAL MODULE: ./build/invocations/interpreter.js
var interpreter = __webpack_require__(35925);
// EXTERNAL MODULE: ./build/host/file-digest.js
var file_digest = __webpack_require__(10655);
// EXTERNAL MODULE: ./build/host/package-metadata.js
var package_metadata = __webpack_require__(61770);
;// CONCATENATED MODULE: ./build/host/tool-files.js







const CONCURRENT = 2;
/** A build can execute thousands of short-lived programs; what is beyond this stays without a digest. */
const tool_files_MAX_FILES = 20_000;
/** States of one path, so that touching and running one file again and again leaves room for others. */
const MAX_STATES = 256;
/** Times that one file is noted to be there again in place of another. */
const MAX_RETURNS = 256;
const tool_files_MAX_ENTRIES = 50_000;
/** Names of one file: busybox has some 400. */
const tool_files_MAX_NAMES = 1000;
/** As many symlinks as the kernel follows in one path (path_resolution(7)). */
const MAX_HOPS = 40;
const FINISH_TIMEOUT_MS = 10_000;
/** Nanoseconds that a file can have changed after its exec and before the look at it; above that somebody set the clock. */
const MAX_LATE = 10e9;
/**
 * Notes each distinct executable and main script as it is executed, and hashes it beside the recording,
 * two files at a time. A file that has changed by then is marked, and gets no digest.
 */
class ToolFiles {
    #noted = new Map();
    #links = new Map();
    #packages = new Map();
    #queue = [];
    /** What was last found at a path. */
    #last = new Map();
    /** Of a path with too many states: what stands for all later ones. */
    #rest = new Map();
    /** Files that came and went too often to note when. */
    #timeless = new Set();
    /** How many states of a path are noted. */
    #states = new Map();
    #unhashed = new Set();
    #anchor;
    #unfollowed = 0;
    #names = 0;
    #running = 0;
    #idle = [];
    /** @param anchor epoch nanoseconds of t = 0; without it a file counts as there since the exec, whenever it was changed */
    constructor(anchor) {
        this.#anchor = anchor;
    }
    /** Takes in one exec. Never throws. */
    exec(event) {
        const { t, exe, script, named, argv, cwd } = event;
        const called = argv[0];
        if (called?.includes('/'))
            this.#resolve((0,external_node_path_.resolve)(cwd, called));
        const names = named === undefined ? [] : linkNames(named);
        this.#note(t, this.#resolve(exe.path), script === undefined ? names : []);
        if (script !== undefined)
            this.#note(t, this.#resolve(script.path), names);
        const main = script === undefined ? (0,interpreter/* mainScript */.x)((0,external_node_path_.basename)(exe.path), argv) : undefined;
        if (main?.kind === 'script') {
            const path = (0,external_node_path_.resolve)(cwd, main.path);
            this.#note(t, this.#resolve(path), linkNames(path));
        }
        const above = (0,package_metadata/* packageAbove */.w)(cwd);
        if (above !== undefined && !this.#packages.has(above.directory) && this.#packages.size < tool_files_MAX_ENTRIES) {
            this.#packages.set(above.directory, above.package);
        }
    }
    /** Takes in the exec of a container's own program: its file is there as long as the process runs. Never throws. */
    contained({ t, pid, exe }, container) {
        const at = `/proc/${pid}/root${exe.path}`;
        if (regularFile(at)?.ino === BigInt(exe.ino ?? 0))
            this.#note(t, (0,invocations_container/* inContainer */.Bc)(container, exe.path), [], at);
    }
    /** Waits, at most 10 s, until all is hashed; what is not by then stays so. Never rejects. */
    async finish() {
        await this.settled();
        for (const { tool } of this.#queue)
            this.#unhash(tool.path);
        this.#queue.length = 0;
        return this.facts();
    }
    /** Waits, at most 10 s, until all that was executed is hashed. Never rejects. */
    async settled() {
        if (this.#running === 0)
            return;
        const idle = new Promise((done) => {
            this.#idle.push(done);
        });
        await Promise.race([idle, (0,promises_.setTimeout)(FINISH_TIMEOUT_MS, undefined, { ref: false })]);
    }
    /** What is known now. */
    facts() {
        return {
            tools: [...this.#noted.values()],
            links: Object.fromEntries(this.#links),
            packages: Object.fromEntries(this.#packages),
            limits: this.#limits(),
        };
    }
    #limits() {
        const [first] = this.#unhashed;
        const { size } = this.#unhashed;
        const files = size === 1 ? '1 executed file was' : `${size > tool_files_MAX_FILES ? 'more than ' : ''}${size} executed files were`;
        return [
            ...(first === undefined ? [] : [`${files} not hashed: there were too many, the first of them ${first}`]),
            ...(this.#unfollowed === 0
                ? []
                : [`${this.#unfollowed} times a link to an executed file was not noted: there were too many`]),
        ];
    }
    #unhash(path) {
        if (this.#unhashed.size <= tool_files_MAX_FILES)
            this.#unhashed.add(path);
    }
    #resolve(path) {
        try {
            const real = external_node_fs_.realpathSync.native(path);
            if (real === path || this.#links.has(path))
                return real;
            if (this.#links.size < tool_files_MAX_ENTRIES)
                this.#links.set(path, real);
            else
                this.#unfollowed++;
            return real;
        }
        catch {
            return path;
        }
    }
    #note(t, path, names, at = path) {
        const state = regularFile(at);
        if (state === undefined)
            return; // gone already, or a memfd: the event alone speaks of it
        const since = this.#since(t, state);
        const key = `${path}\0${state.dev}:${state.ino}:${state.mtimeNs}:${state.size}`;
        const known = this.#noted.get(key);
        if (known !== undefined) {
            this.#name(known, names);
            this.#found(since, known);
            return;
        }
        const states = this.#states.get(path) ?? 0;
        const rest = this.#rest.get(path);
        if (rest !== undefined || this.#noted.size >= tool_files_MAX_FILES) {
            this.#unhash(path);
            if (rest !== undefined)
                this.#found(since, rest);
            return;
        }
        this.#states.set(path, states + 1);
        if (states === MAX_STATES) {
            // it stands for this state and all later ones
            this.#unhash(path);
            const all = { path, changed: true };
            this.#noted.set(key, all);
            this.#rest.set(path, all);
            this.#found(since, all);
            return;
        }
        const owner = at === path ? (0,package_metadata/* packageOf */.d)(path) : undefined;
        const tool = { path, dev: Number(state.dev), ino: Number(state.ino), ...(owner && { package: owner }) };
        this.#name(tool, names);
        this.#found(since, tool);
        this.#noted.set(key, tool);
        this.#queue.push({ tool, at, state });
        if (this.#running < CONCURRENT)
            void this.#work();
    }
    /** From when on the file was in this state: its exec, or when it was changed after that, and it is not what was executed. */
    #since(t, { ctimeNs }) {
        const changed = this.#anchor === undefined ? t : Number(ctimeNs - this.#anchor);
        return changed > t && changed - t < MAX_LATE ? changed : t;
    }
    /** Notes when a file came into the place of another. */
    #found(t, tool) {
        if (this.#last.get(tool.path) === tool)
            return;
        this.#last.set(tool.path, tool);
        const { from = [] } = tool;
        if (this.#timeless.has(tool))
            return;
        if (from.length < MAX_RETURNS)
            tool.from = [...from, t];
        else {
            delete tool.from;
            this.#timeless.add(tool);
        }
    }
    #name(tool, names) {
        for (const name of names) {
            if (name === tool.path || tool.names?.includes(name))
                continue;
            if (this.#names >= tool_files_MAX_ENTRIES || (tool.names?.length ?? 0) >= tool_files_MAX_NAMES) {
                this.#unfollowed++;
                continue;
            }
            this.#names++;
            tool.names = [...(tool.names ?? []), name];
        }
    }
    async #work() {
        this.#running++;
        for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
            const digest = await (0,file_digest/* digestOf */.o)(next.at, next.state);
            if (digest === 'changed')
                next.tool.changed = true;
            else if (digest !== undefined)
                next.tool.sha256 = digest;
        }
        this.#running--;
        if (this.#running === 0)
            for (const done of this.#idle.splice(0))
                done();
    }
}
/** A name and those that it leads over, from link to link, each also with the links of its directories resolved. */
function linkNames(name) {
    const names = new Set();
    let at = name;
    try {
        for (let hop = 0; hop < MAX_HOPS; hop++) {
            names.add(at);
            const placed = (0,external_node_path_.join)(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(at)), (0,external_node_path_.basename)(at));
            names.add(placed);
            at = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(placed), (0,external_node_fs_.readlinkSync)(placed));
        }
    }
    catch {
        // no link, or gone: here it ends
    }
    return [...names];
}
function regularFile(path) {
    try {
        const facts = (0,external_node_fs_.statSync)(path, { bigint: true });
        return facts.isFile() ? facts : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/host/recording-writer.js














const FLUSH_MS = 500;
const SELF = { pid: process.pid, tid: process.pid, start: 0, job: false, done: true };
/** A recording being written: takes drafts, keeps secrets out, and puts recording.json beside the events at the end. */
class RecordingWriter {
    /** Epoch nanoseconds of t = 0. */
    anchor;
    #directory;
    #recorder;
    #redaction;
    #tools;
    #databases;
    #resolved;
    #frame;
    #gates = [];
    #timer;
    #onEvent;
    #callers;
    /** @throws the file system's error when the directory takes no files */
    constructor(directory, options, about) {
        this.anchor = about.anchor ?? now();
        this.#databases = about.databases ?? snapshotDatabases();
        this.#tools = new ToolFiles(this.anchor);
        this.#directory = directory;
        this.#redaction = new redaction/* Redaction */.ki((0,redaction/* masksOf */.JF)(options.env));
        this.#resolved = about.resolved;
        this.#onEvent = options.onEvent;
        const unended = { started: about.sensor.name !== 'none', died: true, unknown: 0, limits: [] };
        const nothing = {
            count: 0,
            bytes: 0,
            sha256: '',
            folded: 0,
            cap: 0,
            lost: 0,
            lostPriority: 0,
            chain: '',
        };
        this.#frame = {
            schema: 'ironclaw.guard/recording/v1',
            guard: { version: version/* GUARD_VERSION */.h, pids: [process.pid], paths: [directory.path] },
            anchor: String(this.anchor),
            end: 0,
            sensor: {
                ...about.sensor,
                health: healthOf({ ...unended, reason: 'the guard was killed before the recording ended' }),
            },
            coverage: coverageOf(about.sensor, unended, nothing),
            context: recordingContext(options.env),
            root: about.root.mode === 'run' ? { ...about.root, argv: this.#redaction.arguments(about.root.argv) } : about.root,
            ...(about.confined === undefined ? {} : { confined: about.confined }),
            workspace: about.resolved.workspace,
            ...(about.resolved.base === undefined ? {} : { base: about.resolved.base }),
            variables: about.resolved.variables,
            resolvers: about.resolved.resolvers,
            hosts: about.resolved.hosts,
            secrets: about.secrets ?? secretFiles(options.zones ?? [], about.resolved.variables),
            links: {},
            packages: {},
            tools: [],
            ...(about.steps === undefined ? {} : { steps: about.steps }),
            events: eventsOf(nothing),
        };
        directory.open(this.#redaction.value(this.#frame));
        const zones = new baseline_zones/* Zones */.u(options.zones ?? [], new baseline_variables/* Variables */.u(about.resolved.variables));
        const protectedPath = (path) => zones.protect(path);
        this.#recorder = new Recorder({ path: directory.events, cap: options.cap, protectedPath });
        this.#timer = setInterval(() => {
            this.#recorder.flush();
            options.progress?.(this.#recorder.seen);
        }, FLUSH_MS).unref();
    }
    /** Takes one event. Never throws. */
    write = (draft) => {
        if (draft.kind === 'process.exec' && draft.job) {
            if (draft.container !== undefined)
                this.#tools.contained(draft, draft.container);
            else if (isHere(draft))
                this.#tools.exec(draft);
        }
        this.#callers?.saw(draft);
        this.#onEvent?.(draft);
        this.#recorder.write(this.#redaction.draft(draft));
    };
    /** The head in the last heartbeat, hex; without a heartbeat the one over what is on disk. */
    get toldChain() {
        return this.#recorder.toldChain || this.#recorder.chain;
    }
    /** Head of the hash chain over what is on disk, hex. */
    get chain() {
        return this.#recorder.chain;
    }
    /** Notes who is seen to connect to a socket of the guard. */
    watchCallers(callers) {
        this.#callers = callers;
    }
    /** Notes a process of the guard, or a file or directory of its: what is aimed at them is tampering. */
    guards(pid, path) {
        if (pid > 0)
            this.#frame.guard.pids?.push(pid);
        if (path !== undefined)
            this.#frame.guard.paths?.push(path);
    }
    /** Takes an event about the sensor itself, happening now unless `t` says when. */
    sensor(kind, health = {}, t = this.#now()) {
        this.write({ kind, t, ...SELF, ...health });
    }
    /** Takes note of `lost` events that never came, `priority` of them rare ones. */
    lost(t, lost, priority, reason) {
        this.#recorder.lost({ kind: 'sensor.loss', t, ...SELF, lost, reason }, priority);
    }
    /** Ends the recording. Never rejects: what could not be kept is a reason in its coverage. */
    async finish(report, exit) {
        const end = this.#now();
        const tools = await this.#tools.finish();
        clearInterval(this.#timer);
        const events = this.#recorder.finish();
        return this.#directory.close(this.#whole(report, { end, tools, events, exit }));
    }
    /**
     * Copies what was recorded until now into a directory of its own, a recording that can be judged, and goes on.
     * @param out a new directory
     * @throws the file system's error when it cannot be written
     */
    async copyTo(out, report) {
        await this.#tools.settled();
        (0,external_node_fs_.mkdirSync)(out, { mode: 0o700 });
        const events = this.#recorder.copyTo((0,external_node_path_.join)(out, plain_files/* EVENTS_FILE */.Pc));
        const parts = { end: this.#now(), tools: this.#tools.facts(), events };
        const recording = { ...this.#whole(report, parts), interim: true };
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, plain_files/* RECORDING_FILE */.fm), JSON.stringify(recording), { mode: 0o600, flag: 'wx' });
        return recording;
    }
    /** Keeps what a gate was told. */
    judged(gate) {
        this.#gates.push(gate);
    }
    #whole(report, { end, tools: { limits, ...tools }, events, exit }) {
        const databases = databasesChanged(this.#databases, snapshotDatabases());
        const clean = {
            ...report,
            sample: report.sample?.map(redaction/* withoutQuoted */.Rf) ?? [],
            limits: [...report.limits, ...limits],
        };
        const recording = {
            ...this.#frame,
            end: Math.max(end, this.#recorder.lastT),
            sensor: { ...this.#frame.sensor, health: healthOf(clean) },
            coverage: coverageOf(this.#frame.sensor, clean, events),
            ...(exit === undefined ? {} : { exit }),
            variables: this.#resolved.recheck(),
            ...tools,
            ...(databases.length === 0 ? {} : { databases: databases.map(toChange) }),
            events: eventsOf(events),
            ...(this.#gates.length === 0 ? {} : { gates: [...this.#gates] }),
        };
        return this.#redaction.value(recording);
    }
    /** Leaves nothing behind: the command could not be started. */
    abandon() {
        clearInterval(this.#timer);
        this.#recorder.finish();
        this.#directory.abandon();
    }
    #now() {
        return Math.max(0, Number(now() - this.anchor));
    }
}
const MAX_DATABASE_FILES = 1000;
function toChange({ database, files }) {
    return { database, count: files.length, files: files.slice(0, MAX_DATABASE_FILES) };
}
function eventsOf({ count, bytes, sha256, chain, folded, cap }) {
    return { count, bytes, sha256, ...(chain === '' ? {} : { chain }), folded, cap };
}
/** Whether the image a process started is the file we find under its name: in another mount namespace it may be another. */
function isHere({ exe, mntns }) {
    if (mntns === undefined)
        return true;
    try {
        const facts = (0,external_node_fs_.statSync)(exe.path);
        return facts.dev === exe.dev && facts.ino === exe.ino;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/events/strace/syscalls.js
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

;// CONCATENATED MODULE: ./build/host/strace-probe.js






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
    const strace = (0,program/* findProgram */.Kp)('strace', DIRECTORIES, path);
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
    const yes = (0,program/* findProgram */.Kp)('true', ['/usr/bin', '/bin'], undefined);
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
    const directory = (0,temporary_directory/* temporaryDirectory */.D)();
    try {
        const file = (0,external_node_path_.join)(directory, 'trial');
        const args = straceArguments({ fifo: file, command: [command], every });
        const ran = await output(strace, [DETACHED_TRACER, ...args]);
        return { ...ran, trace: (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'latin1') : '' };
    }
    finally {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
function output(program, args) {
    const options = { timeout: PROBE_TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 1 << 20, env: {} };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(program, args, options, (error, stdout, stderr) => {
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

;// CONCATENATED MODULE: ./build/host/strace-launch.js







const strace_launch_DEFAULT_GRACE_MS = 2000;
/**
 * Runs a command under strace until it ends, and gives each line strace prints to `onLine`.
 *
 * The tracer is detached, so the command's status, terminal and signals are its own. What it leaves running in the
 * background is watched for `grace` longer; after that it stays traced, because without its tracer the kernel's filter would fail
 * its system calls, but nobody listens.
 *
 * @throws CommandError when the kernel refused to start it, FifoError when no named pipe can be made: nothing has run then
 */
async function launch(options) {
    let lines = 0;
    let rootEnded = false;
    let root = '';
    const splitter = new LineSplitter((line) => {
        if (lines++ === 0)
            options.onTracer?.((0,process_tree/* tracerOf */.Pj)(Number(root)));
        if (!rootEnded && line.startsWith(root))
            rootEnded = / \+\+\+ (?:exited with|killed by) .* \+\+\+$/.test(line);
        options.onLine(line);
    });
    let drained = () => { };
    const silence = new Promise((resolve) => {
        drained = resolve;
    });
    const fifo = new Fifo((chunk) => splitter.push(chunk), () => drained());
    try {
        const args = [
            DETACHED_TRACER,
            ...straceArguments({ fifo: fifo.path, command: options.argv, every: options.syscalls === true }),
        ];
        const child = (0,host_command/* start */.ni)([options.strace, ...args], options.cwd, options.env);
        root = `${child.pid} `;
        const stopForwarding = (0,host_command/* forwardSignals */.HG)(child);
        const end = await (0,host_command/* ended */.v6)(child).finally(stopForwarding);
        fifo.release();
        const survivors = await outlives(silence, options.grace ?? strace_launch_DEFAULT_GRACE_MS);
        splitter.end();
        if (survivors)
            fifo.handOver(drain);
        const died = lines > 0 && !rootEnded && !survivors;
        return { ...end, started: lines > 0, died, survivors, overlong: splitter.overlong, ...reasonOf(lines, died) };
    }
    finally {
        fifo.close();
    }
}
function reasonOf(lines, died) {
    if (lines === 0)
        return { reason: 'strace started and wrote nothing; see its message above' };
    if (!died)
        return {};
    return {
        reason: 'strace was killed while the command was running: from then on nothing was recorded, and system calls ' +
            'of the command (opening files, starting programs) failed with "Function not implemented"',
    };
}
/** True when `settled` takes longer than `ms`. */
function outlives(settled, ms) {
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(true), ms);
        void settled.then(() => {
            clearTimeout(timer);
            resolve(false);
        });
    });
}
/** Reads and discards for as long as a writer lives, independently of this process. */
function drain(fd) {
    const cat = (0,external_node_child_process_.spawn)('/bin/cat', [], { stdio: [fd, 'ignore', 'ignore'], detached: true, env: {} });
    cat.on('error', () => { }); // without cat the survivors see a broken pipe on strace's side, nothing worse
    cat.unref();
}

// EXTERNAL MODULE: ./build/host/variables/resolve.js + 2 modules
var resolve = __webpack_require__(35221);
;// CONCATENATED MODULE: ./build/host/record-run.js
















/**
 * Runs a command and records what it does, into `out`. `auto` is the eBPF sensor where it can be had, else strace.
 *
 * The command runs as it would without us; where no sensor can be had it runs unwatched, with coverage `none` and the reason.
 *
 * @returns the recording as it stands in `out`/recording.json; its `exit` is the command's own end
 * @throws CommandError (status 126 or 127) when the command cannot be started, OutputError when `out` cannot be used: both before
 *   anything was run; ConfineError, as early, when it cannot be confined as asked
 */
async function recordRun(options) {
    const { cwd, env, user } = options;
    if (user !== undefined && options.sensor !== 'ebpf')
        throw new host_command/* CommandError */.Qd('another user can be watched with the sensor ebpf only', 126);
    const command = (0,host_command/* startable */.hx)(options.argv, cwd, env.PATH);
    const directory = new recording_directory/* RecordingDirectory */.l((0,external_node_path_.resolve)(options.out));
    // first of all: what is asked of the tools' own configuration would be of the job
    const resolved = await (0,resolve/* resolveVariables */.C)({ cwd, env, user });
    const confined = options.confine?.(command, resolved.variables);
    const argv = confined?.argv ?? command;
    const anchor = now();
    const chosen = await choose(options, anchor);
    let writer;
    try {
        const root = { mode: 'run', argv: [...options.argv], cwd };
        const about = { root, sensor: factsOf(chosen, options.syscalls === true), resolved, anchor };
        writer = new RecordingWriter(directory, options, { ...about, confined: confined?.facts });
        if (options.gate !== undefined)
            writer.guards(0, options.gate.directory);
        if (chosen instanceof EbpfSensor)
            return await runWatched(writer, chosen, { ...options, argv }, resolved.resolvers);
        if ('reason' in chosen)
            return await unwatched(writer, chosen.reason, argv, options);
        return await watched(writer, chosen.path, argv, options, resolved.resolvers);
    }
    catch (error) {
        if (writer === undefined && chosen instanceof EbpfSensor)
            await chosen.stop();
        if (writer !== undefined && error instanceof FifoError)
            return unwatched(writer, error.message, argv, options);
        if (error instanceof host_command/* CommandError */.Qd)
            writer?.abandon();
        throw error;
    }
    finally {
        confined?.remove();
    }
}
/** The best sensor that is asked for and can be had. */
async function choose({ sensor, syscalls, env, sensorFile }, anchor) {
    if (sensor === 'strace' || (sensor === 'auto' && syscalls === true))
        return { ...(await probeStrace(env.PATH, syscalls)), tried: [] };
    const ebpf = await startEbpf({ anchor, root: process.pid, includeRoot: false, guards: [process.pid] }, sensorFile);
    if (ebpf instanceof EbpfSensor)
        return ebpf;
    if (sensor === 'ebpf') {
        return { reason: `${refusalOf(ebpf.tried)}; run it with \`--sensor strace\`, or \`auto\``, tried: [] };
    }
    return { ...(await probeStrace(env.PATH)), tried: ebpf.tried };
}
function factsOf(chosen, syscalls) {
    if (chosen instanceof EbpfSensor)
        return sensorFacts(chosen.ready);
    const tried = chosen.tried.length === 0 ? {} : { tried: [...chosen.tried] };
    if ('reason' in chosen)
        return { name: 'none', backend: 'none', notCovered: ['everything'], ...tried };
    const granular = syscalls ? { syscalls } : {};
    const notCovered = [...STRACE_BLIND];
    return { name: 'strace', backend: 'launch', version: chosen.version, notCovered, ...granular, ...tried };
}
async function watched(writer, strace, argv, { cwd, env, grace, gate, syscalls = false }, resolvers) {
    const trusted = new Set(resolvers);
    let begun = false;
    let refusal;
    const decoder = new StraceDecoder({
        anchor: writer.anchor,
        world: new LiveWorld(),
        cwd,
        owner: (0,host_command/* owner */.eC)(),
        syscalls,
        emit: (draft) => {
            begun ||= draft.kind === 'process.exec';
            writer.write(draft);
        },
        trusted: (resolver) => trusted.has(resolver),
    });
    writer.sensor('sensor.start');
    const soFar = (reason) => {
        const why = reason === undefined ? {} : { reason };
        const { unknown, samples } = decoder;
        return { started: true, died: reason !== undefined, unknown, sample: samples, limits: [], ...why };
    };
    gate?.attach(interimsOf(writer, gate.socket, { sync: async () => true, soFar }));
    const onLine = (line) => {
        if (!begun)
            refusal ??= /\bexecve\(.*\) = -1 \w+ \((.*)\)$/.exec(line)?.[1];
        decoder.line(line);
    };
    const onTracer = (pid) => writer.guards(pid);
    const watching = { strace, argv, cwd, env, onLine, onTracer, syscalls };
    const end = await launch({ ...watching, ...(grace === undefined ? {} : { grace }) });
    decoder.end();
    if (!begun && refusal !== undefined) {
        throw new host_command/* CommandError */.Qd(`${argv[0]} cannot be run: ${refusal}; if it is a script, its first line names an interpreter that is not there`, 126);
    }
    const unknown = decoder.unknown + end.overlong;
    writer.sensor('sensor.stop', { unknown, ...(end.reason === undefined ? {} : { reason: end.reason }) });
    const left = 'processes the command left running were watched until shortly after its end, not longer';
    const report = {
        started: end.started,
        died: end.died,
        unknown,
        sample: decoder.samples,
        limits: end.survivors ? [left] : [],
        ...(end.reason === undefined ? {} : { reason: end.reason }),
    };
    return writer.finish(report, { code: end.code, signal: end.signal });
}
async function unwatched(writer, reason, argv, { cwd, env, gate }) {
    gate?.attach(blindInterims(writer, reason));
    const child = (0,host_command/* start */.ni)(argv, cwd, env);
    const end = await (0,host_command/* ended */.v6)(child).finally((0,host_command/* forwardSignals */.HG)(child));
    return writer.finish({ started: false, died: false, unknown: 0, reason, limits: [] }, end);
}

// EXTERNAL MODULE: ./build/host/shared-packs.js
var shared_packs = __webpack_require__(8330);
// EXTERNAL MODULE: ./build/host/cli/recording-argument.js
var recording_argument = __webpack_require__(41654);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
// EXTERNAL MODULE: ./build/host/cli/usual-config.js
var usual_config = __webpack_require__(59464);
;// CONCATENATED MODULE: ./build/host/cli/record-command.js



















const sensors = ['auto', 'ebpf', 'strace'];
/** A sensor as the command line names it. Throws a UsageError for one that there is not. */
function sensorNamed(text) {
    const sensor = sensors.find((name) => name === text);
    if (sensor === undefined)
        throw new usage/* UsageError */.e(`--sensor is one of ${sensors.join(', ')}, not \`${text}\``);
    return sensor;
}
/** Runs a command under the sensor and keeps what evidence of its tools can be had. Returns where the recording lies. */
async function recordCommand(plan) {
    const { argv, cwd, sensor, syscalls = false, config, standards, confine } = plan;
    const base = (0,usual_config/* configBase */.U)(config, cwd);
    // before the command, which could change the files
    const manifests = await (0,manifest_files/* readManifests */.P)(standards.config, base);
    const packs = (0,shared_packs/* storedPacks */.MT)(base, (0,shared_pack/* sharedReferences */.uz)(standards.config));
    const read = packs.length === 0 ? manifests : (0,shared_packs/* withPacks */.Fi)(manifests ?? (0,read_evidence/* noEvidence */.n)(), packs);
    const out = plan.out ?? defaultOut(cwd);
    const stood = (0,pinned/* standingPins */.v$)(standards.config);
    const { zones } = standards.set;
    const cache = (0,cache_place/* cacheDirectory */.o)(process.env);
    const places = { env: process.env, base, manifests: read, cache, stood };
    const keep = async (directory, recording) => {
        const unkept = await keepEvidence(directory, recording, standards.config, places);
        if (unkept !== undefined)
            process.stderr.write(`ironclaw-guard: ${(0,report_escape/* visible */.RK)(unkept, 600)}\n`);
    };
    const gate = await RunGate.open(async (directory, recording) => {
        await keep(directory, recording);
        await plan.ask?.(directory);
        const document = await (0,judge/* judgeRecording */.F1)(directory, { standards });
        return finishedVerdict(document, { named: out, enforce: document.policy.mode === 'enforce', notice: undefined });
    });
    const env = { ...process.env, ...(gate === undefined ? {} : { [gate_key/* GATE_VARIABLE */.X4]: gate.address }) };
    try {
        const recording = await recordRun({ argv, cwd, env, out, sensor, syscalls, zones, confine, gate });
        await keep(out, recording);
        return { out, exit: recording.exit };
    }
    finally {
        gate?.close();
    }
}
/** A new directory below `.ironclaw`, which git is told to leave alone. */
function defaultOut(cwd) {
    const base = (0,external_node_path_.join)(cwd, recording_argument/* BASE */.Wm);
    try {
        (0,external_node_fs_.mkdirSync)(base, { recursive: true });
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, '.gitignore')))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(base, '.gitignore'), '*\n');
    }
    catch (error) {
        throw new recording_directory/* OutputError */.u(`no recording can be kept here (${error.message}); name another directory with --out`);
    }
    return (0,external_node_path_.join)(base, recordingName());
}
/** A name that sorts by time and is not used twice. */
const recordingName = () => `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}-${process.pid}`;


/***/ }),

/***/ 89279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ enforcing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/catalogue.js + 1 modules
var baseline_catalogue = __webpack_require__(62156);
// EXTERNAL MODULE: ./build/invocations/tool.js + 2 modules
var invocations_tool = __webpack_require__(36577);
// EXTERNAL MODULE: ./build/host/program.js
var host_program = __webpack_require__(59862);
;// CONCATENATED MODULE: ./build/host/confine/command-profile.js





const HEAD_BYTES = 256;
/** Where a job can put files: what lies there is not taken for what a profile names. */
const untrustedPlaces = /^(workspace|tmp|runner:temp|cache:.*)$/;
/**
 * What a command that is about to run is held against, as the recording of it will be.
 * @param argv as `startable` returned it
 * @throws RangeError for profiles that contradict each other
 */
function commandProfile(argv, cwd, path, set, variables) {
    const [name = ''] = argv;
    const directories = name.includes('/') ? [''] : (path ?? '').split(external_node_path_.delimiter);
    const found = directories.map((directory) => (0,external_node_path_.resolve)(cwd, directory, name)).find(host_program/* isExecutable */.TV) ?? name;
    const file = real(found);
    const interpreter = interpreterOf(file, path);
    const catalogue = new baseline_catalogue/* ProfileCatalogue */.V(set.profiles, variables);
    const tool = (0,invocations_tool/* recognise */.G)({
        ...{ kind: 'process.exec', seq: 0, t: 0, pid: 0, tid: 0, start: 0, job: true, done: true, ppid: 0 },
        exe: { path: interpreter === undefined ? file : interpreter },
        ...(interpreter === undefined ? {} : { script: { path: file } }),
        argv: interpreter === undefined ? [...argv] : [interpreter, file, ...argv.slice(1)],
        cwd,
    }, catalogue, {
        resolved: real,
        package: () => undefined,
        trusted: (at) => !untrustedPlaces.test(variables.place(at)?.name ?? ''),
        installed: () => false,
        pinned: () => false,
        trustedName: () => true,
        digest: () => undefined,
    });
    const wanted = [tool.profile, tool.class === undefined ? undefined : `class/${tool.class}`, 'class/interpreter'];
    const profile = wanted.flatMap((one) => (one === undefined ? [] : (catalogue.profile(one) ?? [])))[0];
    if (profile === undefined)
        throw new RangeError('the profiles have no class/interpreter');
    return { path: tool.path, profile };
}
function real(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path;
    }
}
/** The program that a script's first line names; of `env` the one that it would start. */
function interpreterOf(file, path) {
    const [, program, argument] = /^#![ \t]*(\S+)(?:[ \t]+([^\s=-][^\s=]*))?/.exec(head(file)) ?? [];
    if (program === undefined)
        return undefined;
    if (!program.endsWith('/env') || argument === undefined)
        return real(program);
    const places = (path ?? '').split(external_node_path_.delimiter).filter((directory) => (0,external_node_path_.isAbsolute)(directory));
    return real(places.map((directory) => (0,external_node_path_.resolve)(directory, argument)).find(host_program/* isExecutable */.TV) ?? program);
}
function head(file) {
    try {
        const fd = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const bytes = Buffer.alloc(HEAD_BYTES);
            return bytes.toString('utf8', 0, (0,external_node_fs_.readSync)(fd, bytes, 0, HEAD_BYTES, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./build/host/confine/confined.js + 3 modules
var confined = __webpack_require__(97944);
// EXTERNAL MODULE: ./build/host/confine/ground.js
var ground = __webpack_require__(62966);
// EXTERNAL MODULE: ./build/host/confine/rules-of.js + 3 modules
var rules_of = __webpack_require__(19304);
;// CONCATENATED MODULE: ./build/host/confine/enforce.js




/**
 * Confines a command by files, or by what is normal for its tool: what `run --enforce` and a recording of a trusted run start
 * their command through.
 *
 * @throws ProfileError for a file that is not what it should be: before anything is run
 */
function enforcing({ files, hard, ports, noUnixSockets }, set, { cwd, env }) {
    const options = {
        require: hard ? 'hard' : 'best',
        ports: [...new Set([...ports, ...(0,ground/* configuredPorts */.vq)(env)])].sort((a, b) => a - b),
        noUnixSockets,
    };
    const given = files.length === 0 ? undefined : (0,rules_of/* united */.k0)(files.map((file) => (0,rules_of/* rulesOfFile */.Fr)(file, set, options)));
    return (argv, variables) => {
        const { path, profile } = commandProfile(argv, cwd, env.PATH, set, (0,ground/* groundOf */.Jx)(variables, env, undefined).variables);
        return (0,confined/* confined */.d)(argv, given ?? (0,rules_of/* rulesOfProfile */.aP)(profile, set, options), (0,ground/* groundOf */.Jx)(variables, env, path));
    };
}


/***/ }),

/***/ 39655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   Tq: () => (/* binding */ isAnswer),
/* harmony export */   X4: () => (/* binding */ GATE_VARIABLE),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   vX: () => (/* binding */ GateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

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
        const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, signed(nonce, text), publicKey, Buffer.from(String(signature), 'base64url'));
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