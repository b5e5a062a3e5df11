/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function core_info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function core_getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./build/host/action/process-identity.js

/** @returns the process that has this pid now; undefined when there is none or only its remains (a zombie). Never throws. */
function identityOf(pid) {
    try {
        const text = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // the name may hold spaces and parentheses: fields are counted from its last ')'
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        const [state, start] = [fields[0], fields[19]];
        return start === undefined || state === 'Z' || state === 'X' ? undefined : { pid, start };
    }
    catch {
        return undefined;
    }
}
function process_identity_isAlive(process) {
    return identityOf(process.pid)?.start === process.start;
}
/** Kills it at once, if it is still the same process. Never throws. */
function kill(victim) {
    try {
        if (process_identity_isAlive(victim))
            process.kill(victim.pid, 'SIGKILL');
    }
    catch {
        // it ended between the look and the signal, or is not ours to kill
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
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
function gate_key_isAnswer(key, nonce, text, signature) {
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
const controlSocket = (directory) => (0,external_node_path_namespaceObject.join)(directory, 'control');
const recordingIn = (directory) => join(directory, 'recording');
const logIn = (directory) => join(directory, 'companion.log');
const copyIn = (directory) => join(directory, 'copy');
/** Where the recording up to a gate's question is judged. */
const interimIn = (directory, number) => join(directory, `gate-${number}`);
const gateKeyIn = (directory) => (0,external_node_path_namespaceObject.join)(directory, 'gate.key');
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
        const directory = (0,external_node_path_namespaceObject.join)(base, FOLDER, name);
        const all = [(0,external_node_path_namespaceObject.join)(base, FOLDER), directory, gateKeyIn(directory)];
        const facts = all.map((path) => (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }));
        if (facts.some((one) => one === undefined || one.uid !== 0 || (one.mode & 0o022) !== 0))
            continue;
        return gate_key_addressOf(`ed25519:${(0,external_node_fs_namespaceObject.readFileSync)(gateKeyIn(directory), 'utf8')}@${controlSocket(directory)}`);
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
    const next = join(directory, `${HOLDER}.next`);
    writeFileSync(next, JSON.stringify({ pid, start, step }), { mode: 0o600 });
    renameSync(next, join(directory, HOLDER));
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
    if (basename(dirname(directory)) !== FOLDER)
        return;
    try {
        rmdirSync(dirname(directory));
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
        rmSync(directory, { recursive: true, force: true });
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
    const facts = lstatSync(path, { throwIfNoEntry: false });
    return facts?.isDirectory() === true && facts.uid === process.geteuid?.() && (facts.mode & 0o022) === 0;
}
function isPlace(directory) {
    const folder = dirname(directory);
    return (NAME.test(basename(directory)) &&
        basename(folder) === FOLDER &&
        isOwnDirectory(folder) &&
        isOwnDirectory(directory) &&
        realpathSync(directory) === directory);
}
/** Whether something is mounted on a place or in it: a removal would go through it. */
function hasMount(directory) {
    const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
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

;// CONCATENATED MODULE: ./build/host/action/seal.js

/**
 * The post step's words and the companion's are sealed with a key that only the runner keeps for us, as the state of
 * our own step: a step that kills the companion and answers in its place cannot seal.
 */
function newKey() {
    return randomBytes(32).toString('hex');
}
function seal_newNonce() {
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

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: ./build/host/gate/line-question.js

/** A verdict is a table, ten annotations and a summary of at most a mebibyte, in bytes of JSON. */
const LARGEST_ANSWER = (/* unused pure expression or super */ null && (16 << 20));
/**
 * Sends a line to a socket and takes all that comes back.
 * @throws Error with a sentence when nothing comes in time
 */
function line_question_askLine({ socket: path, line, time, whom }) {
    return new Promise((resolve, reject) => {
        const socket = createConnection(path);
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
async function gate_request_requestInterim({ socket, key }, step, whom) {
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
        return isAnswer(key, nonce, verdict, signature) ? JSON.parse(verdict) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/host/action/loader-environment.js

/**
 * Variables that put code into a node process before its first line. Any step can set them for ours through GITHUB_ENV
 * (only NODE_OPTIONS is refused there). LD_LIBRARY_PATH and the certificate variables are not among them: set-up actions
 * change those as a matter of course, and our stages open no network connection.
 */
const LOADERS = ['LD_PRELOAD', 'LD_AUDIT', 'NODE_OPTIONS', 'OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES'];
/** @returns the variables of that kind this process was started with, as the kernel keeps them: the program cannot have changed them */
function loader_environment_loaderVariables() {
    const found = {};
    for (const entry of (0,external_node_fs_namespaceObject.readFileSync)('/proc/self/environ', 'utf8').split('\0')) {
        const [name = '', ...value] = entry.split('=');
        if (LOADERS.includes(name))
            found[name] = value.join('=');
    }
    return found;
}
/** @returns names of the variables that appeared or changed between two stages: none in an honest job */
function loader_environment_changedLoaders(before, now) {
    return Object.keys(now).filter((name) => now[name] !== before[name]);
}

;// CONCATENATED MODULE: ./build/host/action/gate-stage.js






const GATE_STATE = 'gate';
const gate_stage_NAME = 'IronClaw Guard, gate';
const NO_GUARD = "no guard watches this job. Add 'uses: ironclaw/guard@v1' as its first step, above this one; if it is there, its own log says why it does not watch";
const NO_PRE = "its pre did not run, because the runner runs none for an action of the workspace; use 'uses: owner/repository/gate@commit'";
/** A gate: asks for a verdict on what the job did so far, prints it, and fails where post would. It lets nothing pass that nobody saw. */
async function gateStage() {
    let mode = '';
    try {
        mode = readMode();
        const { address: text, loaders } = stateOf(getState(GATE_STATE));
        const address = addressOf(text);
        if (address === undefined)
            throw new Error(NO_GUARD);
        const injected = changedLoaders(loaders, loaderVariables());
        const verdict = await requestInterim(address, process.env.GITHUB_ACTION, "the guard's companion");
        await print(verdict);
        const enforce = mode === 'enforce' || (mode === '' && verdict.enforce);
        endStep(`${gate_stage_NAME}: ${verdict.headline}`, verdict.decision === 'pass', enforce);
        if (injected.length > 0)
            endStep(`${gate_stage_NAME}: ${foreignCode(injected)}`, false, enforce);
    }
    catch (error) {
        endStep(`${gate_stage_NAME}: ${error.message}`, false, mode !== 'report');
    }
}
const foreignCode = (names) => `tampering: a step set ${names.join(', ')} for the steps after it, which puts foreign code into this one. Set it for single steps only, with 'env:'`;
function stateOf(text) {
    if (text === '')
        throw new Error(NO_PRE);
    return JSON.parse(text);
}
async function print({ table, annotations, summary, undecided, chain }) {
    info(table);
    if (undecided !== undefined)
        info(`undecided: ${undecided}`);
    if (chain !== undefined)
        info(`head of the hash chain over what was judged: ${chain}`);
    for (const line of annotations)
        process.stdout.write(`${line}\n`);
    await writeSummary(summary);
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
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
    if ((0,external_node_fs_namespaceObject.existsSync)('/.dockerenv') || (0,external_node_fs_namespaceObject.existsSync)('/run/.containerenv'))
        return true;
    return /\/(docker|kubepods|containerd|libpod|lxc)[-/.]/.test(read('/proc/1/cgroup'));
}
function operatingSystem() {
    const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(read('/etc/os-release'))?.[1];
    return (name || process.platform).slice(0, MAX_FACT);
}
function read(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
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

;// CONCATENATED MODULE: ./build/host/process-tree.js

/** USER_HZ: clock ticks a second in /proc/PID/stat; 100 on every architecture Node runs on. */
const TICKS = 100n;
const NANOSECONDS = 1000000000n;
/** A process tree deeper than this is cut: /proc can only be read piece by piece and may show a cycle. */
const MAX_DEPTH = 1024;
let bootEpoch;
/** Epoch nanoseconds of the machine's boot, from /proc/uptime (10 ms steps), read once. */
function bootTime() {
    if (bootEpoch === undefined) {
        const uptime = Number((0,external_node_fs_namespaceObject.readFileSync)('/proc/uptime', 'latin1').split(' ')[0]);
        bootEpoch = BigInt(Date.now()) * 1000000n - BigInt(Math.round(uptime * 100)) * (NANOSECONDS / 100n);
    }
    return bootEpoch;
}
/** Facts of a process or thread; undefined when it is gone or hidden. Never throws. */
function processFacts(pid) {
    try {
        const text = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, 'latin1');
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
        const line = readFileSync(`/proc/${pid}/status`, 'latin1')
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
    const worker = identityOf(ancestorNamed(pid, 'Runner.Worker')?.pid ?? 0);
    if (worker !== undefined)
        return { worker };
    if (env.ACT !== 'true')
        return inContainer() ? IN_CONTAINER : NO_RUNNER;
    const parent = processFacts(processFacts(pid)?.ppid ?? 0);
    const act = identityOf(parent?.pid ?? 0);
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
    const place = (0,external_node_path_namespaceObject.dirname)(workspace);
    if ((0,external_node_path_namespaceObject.basename)(workspace) !== 'hostexecutor' || env.RUNNER_TEMP !== (0,external_node_path_namespaceObject.join)(place, 'tmp'))
        return undefined;
    if (!/^[0-9a-f]{16}$/.test((0,external_node_path_namespaceObject.basename)(place)))
        return undefined;
    return program.startsWith((0,external_node_path_namespaceObject.join)(place, 'act', 'actions/')) ? place : undefined;
}
/** Whether a job's directory for temporary files outlives it: act at a command line removes it, with whatever lies in it. */
const keepsTemporary = ({ act }) => act === undefined || !COMMANDS.has(act.runner);
/** A number that tells apart the jobs of one worker; empty where it runs only one. */
const jobNumber = ({ act }) => act === undefined ? '' : BigInt(`0x${(0,external_node_path_namespaceObject.basename)(act.place)}`).toString();

;// CONCATENATED MODULE: ./build/host/action/gate-pre-stage.js






/**
 * pre of a gate: before any step runs, notes who watches the job and the key that the answers are signed with. The runner keeps that: a
 * step that puts itself in the companion's place later cannot answer.
 */
function gatePreStage() {
    try {
        const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = process.env;
        const runner = runnerAbove();
        const address = typeof runner === 'string'
            ? undefined
            : gateAddressIn(placeName(run, attempt, runner.worker.pid, jobNumber(runner)));
        const state = {
            address: address === undefined ? '' : addressText(address),
            loaders: loader_environment_loaderVariables(),
        };
        saveState(GATE_STATE, JSON.stringify(state));
        if (address === undefined)
            core_info('IronClaw Guard, gate: no guard watches this job yet; this gate will let nothing pass');
    }
    catch (error) {
        setFailed(`IronClaw Guard, gate: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./build/entry/gate-pre.js

gatePreStage();

module.exports = __webpack_exports__;
/******/ })()
;