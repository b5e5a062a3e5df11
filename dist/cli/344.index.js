"use strict";
exports.id = 344;
exports.ids = [344];
exports.modules = {

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

/***/ 18344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/host/gate/gate-error.js
var gate_error = __webpack_require__(65134);
// EXTERNAL MODULE: ./build/host/gate/gate-key.js
var gate_key = __webpack_require__(39655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/host/action/seal.js

/**
 * The post step's words and the companion's are sealed with a key that only the runner keeps for us, as the state of
 * our own step: a step that kills the companion and answers in its place cannot seal.
 */
function newKey() {
    return randomBytes(32).toString('hex');
}
function newNonce() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/host/gate/line-question.js

/** A verdict is a table, ten annotations and a summary of at most a mebibyte, in bytes of JSON. */
const LARGEST_ANSWER = 16 << 20;
/**
 * Sends a line to a socket and takes all that comes back.
 * @throws Error with a sentence when nothing comes in time
 */
function askLine({ socket: path, line, time, whom }) {
    return new Promise((resolve, reject) => {
        const socket = (0,external_node_net_.createConnection)(path);
        const fail = (sentence) => {
            clearTimeout(timer);
            socket.destroy();
            reject(new Error(sentence));
        };
        const timer = setTimeout(() => fail(`${whom} did not answer within ${time / 1000} s`), time);
        const chunks = [];
        let size = 0;
        socket.on('connect', () => socket.write(`${line}\n`));
        socket.on('error', ({ message }) => fail(`${whom} cannot be reached: ${message}`));
        socket.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > LARGEST_ANSWER)
                fail(`what answered in place of ${whom} sent too much`);
        });
        socket.on('end', () => {
            clearTimeout(timer);
            socket.destroy();
            resolve(Buffer.concat(chunks).toString('utf8'));
        });
    });
}

;// CONCATENATED MODULE: ./build/host/gate/gate-request.js



/** For those asked before, and for this question: draining, hashing what still is to be hashed, judging twice at most. In milliseconds. */
const ANSWER_TIME = 180_000;
/**
 * Asks whoever watches for a verdict on what it has seen until now.
 * @param step GITHUB_ACTION of the gate's own step
 * @param whom who is asked, in words
 * @throws Error with a sentence when nobody answers in time, or somebody else does
 */
async function requestInterim({ socket, key }, step, whom) {
    const nonce = `${newNonce()}-${process.pid}`;
    const answer = await askLine({ socket, line: JSON.stringify({ gate: nonce, step }), time: ANSWER_TIME, whom });
    const verdict = opened(answer, key, nonce);
    if (verdict === undefined)
        throw new Error(`what answered in place of ${whom} does not hold its key`);
    return verdict;
}
function opened(text, key, nonce) {
    try {
        const { verdict, signature } = JSON.parse(text);
        return (0,gate_key/* isAnswer */.Tq)(key, nonce, verdict, signature) ? JSON.parse(verdict) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/gate.js







const NO_GUARD = `no guard can be asked here: ${gate_key/* GATE_VARIABLE */.X4} is not set. Run this inside of \`ironclaw-guard run -- COMMAND\`, or give the step of a workflow 'env: { ${gate_key/* GATE_VARIABLE */.X4}: \${{ steps.guard.outputs.gate }} }', where guard is the id of the guard's step`;
/** `gate`: asks whoever watches this process for a verdict on what was seen so far. Returns the exit status: 0 for a pass only. */
async function gate(args) {
    const { positionals } = (0,cli_arguments/* parsed */.Y)(args, {});
    if (positionals.length > 0)
        throw new usage/* UsageError */.e('`gate` takes no arguments');
    const given = process.env[gate_key/* GATE_VARIABLE */.X4] ?? '';
    if (given === '')
        throw new gate_error/* GateError */.u(NO_GUARD);
    const address = (0,gate_key/* addressOf */.ci)(given);
    if (address === undefined)
        throw new gate_error/* GateError */.u(`${gate_key/* GATE_VARIABLE */.X4} is no address of a guard; pass on what the guard gave: ed25519:KEY@/PATH`);
    try {
        const verdict = await requestInterim(address, process.env.GITHUB_ACTION, 'the guard');
        print(verdict);
        return statusOf(verdict);
    }
    catch (error) {
        const { message } = error;
        process.stderr.write(`ironclaw-guard: gate: ${(0,report_escape/* visible */.RK)(message, 600)}; what nobody saw does not pass\n`);
        return cli_status/* status */.h5.fail;
    }
}
function print({ table, headline, undecided, annotations }) {
    process.stderr.write(table);
    if (undecided !== undefined)
        process.stderr.write(`undecided: ${undecided}\n`);
    process.stderr.write(`gate: ${headline}\n`);
    if (process.env.GITHUB_ACTIONS === 'true')
        for (const line of annotations)
            process.stdout.write(`${line}\n`);
}
function statusOf({ decision, enforce }) {
    if (decision === 'pass' || !enforce)
        return 0;
    return decision === 'incomplete' ? cli_status/* status */.h5.incomplete : cli_status/* status */.h5.fail;
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


/***/ })

};
;