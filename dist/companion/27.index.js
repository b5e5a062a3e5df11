"use strict";
exports.id = 27;
exports.ids = [27];
exports.modules = {

/***/ 3027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  standBy: () => (/* binding */ standBy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/host/action/process-identity.js
var process_identity = __webpack_require__(4299);
;// CONCATENATED MODULE: ./build/report/escape.js
/**
 * Everything a document quotes (paths, arguments, host names, package names) was chosen by the job and is
 * hostile. One function for each place where text can be mistaken for a command.
 */
/**
 * Code points that move the cursor, reorder, join or hide what stands beside them, or that pass for an
 * ordinary space: controls, format characters, invisible fillers, variation selectors, tags and
 * non-characters of Unicode 16. Written out, because `\p{Cf}` means different things in different
 * versions of node and a report must not.
 */
const escape_hidden = [
    [0x00, 0x1f],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x600, 0x605],
    [0x61c, 0x61c],
    [0x6dd, 0x6dd],
    [0x70f, 0x70f],
    [0x890, 0x891],
    [0x8e2, 0x8e2],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x2800, 0x2800],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
    [0xd800, 0xdfff],
    [0xfdd0, 0xfdef],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
    [0xfffe, 0xffff],
    [0x110bd, 0x110bd],
    [0x110cd, 0x110cd],
    [0x13430, 0x1343f],
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
    [0xe0000, 0xe0fff],
];
const hex = (code) => `\\u{${code.toString(16)}}`;
const hiddenPattern = new RegExp(`[${escape_hidden.map(([from, to]) => `${hex(from)}-${hex(to)}`).join('')}]`, 'gu');
const escape_short = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** Most UTF-16 units of a quoted text that reach a reader, unless the caller says otherwise. */
const usualLength = 300;
/** Cuts a text in its middle to at most `length` UTF-16 units: both ends of a path tell something. Costs O(length), however long the text. */
function cutMiddle(text, length) {
    if (text.length <= length)
        return text;
    const tail = Math.floor((length - 1) / 2);
    return `${text.slice(0, length - 1 - tail)}…${text.slice(text.length - tail)}`;
}
function visibleEscape(character) {
    const known = escape_short.get(character);
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : hex(code);
}
/**
 * One line for a terminal or a log: every hidden character becomes a visible escape (`\n`, `\x1b`, `\u202e`),
 * and the runner's old command syntax, which it finds anywhere in a line, is broken. For display only: a
 * backslash of the text stays one, result.json has the exact value.
 */
function visible(text, length = usualLength) {
    return cutMiddle(text, length).replace(hiddenPattern, visibleEscape).replaceAll('##[', '#\\x23[');
}
/** Whether a text holds anything that `visible` would change. */
const hides = (text) => text.search(hiddenPattern) >= 0 || text.includes('##[');
/** A text whose hidden characters are written as `written` says of their code points, and in which the runner sees no command. */
function escapeHidden(text, written) {
    return text
        .replace(hiddenPattern, (character) => written(character.codePointAt(0) ?? 0))
        .replaceAll('##[', `#${written(0x23)}[`);
}
/** Breaks a workflow command at the start of a finished line (the runner skips leading blanks before it looks). */
function guardLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\x3a');
}
/** The message of a workflow command: it ends at the line's end and undoes only these three. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command (`file=`, `title=`): colon and comma end it. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * What Markdown would act on inside a line of prose: its own marks, HTML, table pipes, mathematics, an
 * underscore at a word's edge, a colon that makes a link or an emoji, and what begins a block.
 */
const marks = /[\\`*[\]<>&|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/)|(?<=mailto|xmpp):|:(?=[\w+-]+:)|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi;
/**
 * Prose for Markdown, safe inside a table: no markup, HTML, link, mention or reference is made of it. The
 * zero-width space after @ and # is what keeps GitHub from seeing a mention once the entities are decoded.
 */
function markdownText(text, length = usualLength) {
    return visible(text, length)
        .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`)
        .replace(/(?<!&)[@#]/g, '$&&#8203;');
}
/**
 * A code span for Markdown, safe inside a table: nothing in it is interpreted. Backticks become `\x60`;
 * a backslash before a pipe becomes `\x5c`, since tables count backslashes where code spans do not.
 */
function markdownCode(text, length = usualLength) {
    const line = visible(text, length)
        .replaceAll('`', '\\x60')
        .replace(/\\+(?=\|)/g, (run) => '\\x5c'.repeat(run.length))
        .replaceAll('|', '\\|');
    return line.trim() === '' ? '` `' : `\`${line}\``;
}
/** A fenced block for Markdown; the lines of the text stay lines, at most `lines` of them. */
function markdownFence(text, language, lines = 20) {
    const body = text
        .slice(0, lines * usualLength)
        .split('\n', lines)
        .map((line) => visible(line));
    const longest = Math.max(2, ...[...body.join('\n').matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${body.join('\n')}\n${fence}`;
}
/**
 * A text inside the quotes of a mermaid label: letters, digits and a few signs that mean nothing there stay, everything else is written as
 * mermaid's entity of its code point, which is shown and never read. What would begin a list is no different.
 */
function mermaidText(text, length = 60) {
    const entity = (character) => `#${character.codePointAt(0) ?? 0};`;
    return visible(text, length)
        .replace(/[^A-Za-z0-9 ./-]/gu, entity)
        .replace(/^[^A-Za-z0-9#]/, entity)
        .replace(/^\d+(?=\. )/, (digits) => [...digits].map(entity).join(''));
}

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
            return unjudged(visible(error.message, 600));
        }
    }
}
function unjudged(why) {
    const headline = `what was seen so far could not be judged: ${why}`;
    return { decision: 'error', enforce: true, headline, table: '', annotations: [], summary: '' };
}

// EXTERNAL MODULE: ./build/host/gate/gate-key.js
var gate_key = __webpack_require__(9655);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/host/action/seal.js

/**
 * The post step's words and the companion's are sealed with a key that only the runner keeps for us, as the state of
 * our own step: a step that kills the companion and answers in its place cannot seal.
 */
function newKey() {
    return randomBytes(32).toString('hex');
}
function newNonce() {
    return randomBytes(16).toString('hex');
}
/** HMAC-SHA256 of who speaks, the nonce of the conversation and the text, in hexadecimal. */
function seal(key, speaker, nonce, text) {
    return (0,external_node_crypto_.createHmac)('sha256', Buffer.from(key, 'hex')).update(`${speaker}\n${nonce}\n${text}`).digest('hex');
}
function isSealed(key, speaker, nonce, text, given) {
    const expected = Buffer.from(seal(key, speaker, nonce, text));
    const actual = Buffer.from(String(given));
    return expected.length === actual.length && (0,external_node_crypto_.timingSafeEqual)(expected, actual);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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

// EXTERNAL MODULE: ./build/host/companion/place.js
var place = __webpack_require__(7428);
;// CONCATENATED MODULE: ./build/host/companion/control-server.js



/** For post to ask for the publication once it has the verdict, in milliseconds. */
const PATIENCE = 20_000;
/**
 * Answers post: `{nonce, ask, seal}` in one line, `{answer, seal}` back, where the answer is JSON as text. Who cannot seal, or asks before
 * post can, is cut off and changes nothing: a step cannot end the recording early by asking. Gates are answered at their desk, and end nothing.
 */
class ControlServer {
    /** resolves when post has all it asks for */
    delivered;
    #key;
    #gates;
    #answers;
    #made = new Map();
    #server;
    #deliver = () => { };
    #isAsked = false;
    constructor(key, gates, answers) {
        this.#key = key;
        this.#gates = gates;
        this.#answers = answers;
        this.delivered = new Promise((resolve) => {
            this.#deliver = resolve;
        });
    }
    static async open(directory, key, gates, answers) {
        const server = new ControlServer(key, gates, answers);
        server.#server = await LineServer.open((0,place/* controlSocket */.D)(directory), server.#reply);
        return server;
    }
    /** Where it listens. */
    get socket() {
        return this.#server?.path ?? '';
    }
    /**
     * Makes what nobody asked for, and ends: the verdict, so that the result is on disk; a post that is there by then gets all of it. Or the
     * publication, when nobody is there who could be told.
     */
    async close(what = 'verdict') {
        await this.#make(what);
        if (this.#isAsked && what === 'verdict')
            await this.delivered;
        this.#server?.close();
    }
    /** Each is made once, however often it is asked for. */
    #make(ask) {
        const what = ask === 'verdict' ? ask : 'publication';
        const made = this.#made.get(what) ??
            (ask === 'verdict'
                ? this.#answers.verdict()
                : this.#make('verdict').then(() => this.#answers.publication(ask !== 'publication')));
        this.#made.set(what, made);
        return made;
    }
    #reply = async (request) => {
        const atGate = this.#gates.question(request);
        if (atGate !== undefined)
            return { text: await this.#gates.answer(atGate) };
        const asked = this.#askedIn(request);
        if (asked === undefined || !(await this.#answers.isDue()))
            return undefined;
        this.#isAsked = true;
        const answer = JSON.stringify(await this.#make(asked.ask));
        const text = JSON.stringify({ answer, seal: seal(this.#key, 'companion', asked.nonce, answer) });
        return { text, sent: () => this.#sent(asked.ask) };
    };
    #sent(ask) {
        if (ask === 'verdict')
            setTimeout(() => this.#made.has('publication') || this.#deliver(), PATIENCE).unref();
        else
            this.#deliver();
    }
    #askedIn(text) {
        try {
            const { nonce, ask, seal: given } = JSON.parse(text);
            if (typeof nonce !== 'string' || !ASKS.includes(ask))
                return undefined;
            return isSealed(this.#key, 'post', nonce, ask, given) ? { nonce, ask: ask } : undefined;
        }
        catch {
            return undefined;
        }
    }
}
const ASKS = ['verdict', 'publication', 'publication of a cancelled job'];

;// CONCATENATED MODULE: ./build/report/channel-notes.js

const ENOUGH = 'contents: read';
/**
 * The one line of YAML that would enable what could not be written; undefined when no permission would. It names `contents: read` too: a
 * job that names permissions has no others.
 */
function enablingLine(outcomes) {
    const wanted = new Set(outcomes.flatMap(({ permission }) => (permission === undefined ? [] : [permission])));
    return wanted.size === 0 ? undefined : `permissions: { ${[ENOUGH, ...wanted].join(', ')} }`;
}
/** One sentence for each reason that something was not written, which a reader of another channel should know of. */
function channelNotes(outcomes) {
    const channels = new Map();
    for (const { channel, state, text } of outcomes)
        if (state !== 'sent' && text !== '')
            channels.set(text, [...(channels.get(text) ?? []), channel]);
    const notes = [...channels].map(([text, names]) => `${names.join(', ')}: ${visible(text, 300)}`);
    const line = enablingLine(outcomes);
    return line === undefined ? notes : [...notes, `to enable what is missing, give the job ${line}`];
}
/** The same for a log, with what was written and where. */
function channelLines(outcomes) {
    const sent = outcomes
        .filter(({ state }) => state === 'sent')
        .map(({ channel, text }) => `${channel}: ${visible(text, 300)}`);
    const notes = channelNotes(outcomes);
    return notes.length === 0 ? sent : [...sent, `not written: ${notes.join('; ')}`];
}
/** The same for the job summary, one line of Markdown; empty when everything was written. */
function channelMarkdown(outcomes) {
    const notes = channelNotes(outcomes);
    return notes.length === 0 ? '' : `<sub>Not written: ${notes.map((note) => markdownText(note, 400)).join('; ')}</sub>\n`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/evidence/declared-pipeline.js

const names = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
/** A pipeline that the configuration declares: what it leaves out is not compared. */
const declaredPipelineSchema = schemas/* strictObject */.rej({
    workflow: schemas/* string */.YjP().min(1).meta({ description: 'path of the workflow file, as in .github/workflows/release.yml' }),
    refs: names.optional().meta({ description: 'refs it runs on, in full; one that ends in /** stands for all below' }),
    jobs: names.optional().meta({ description: 'ids of its jobs' }),
    events: names.optional().meta({ description: 'events that start it' }),
    actors: names.optional().meta({ description: 'who may start it' }),
});
/** Holds the job a recording was made in against the pipelines the configuration declares. All comparisons are exact. */
function pipelineStanding(context, declared) {
    if (declared.length === 0)
        return { declared: false, reason: 'the configuration declares no pipeline' };
    const workflow = declared_pipeline_workflowPath(context);
    if (workflow === undefined)
        return { declared: false, reason: 'what ran here is no workflow of GitHub' };
    const differences = [];
    for (const one of declared) {
        if (one.workflow !== workflow)
            continue;
        const difference = differenceTo(one, context);
        if (difference === undefined)
            return { declared: true, reason: `${workflow} is declared` };
        differences.push(difference);
    }
    const reason = differences.length === 0 ? `the workflow ${workflow} is not declared` : differences.join('; ');
    return { declared: false, reason };
}
/** `owner/repo/.github/workflows/x.yml@refs/heads/main` -> `.github/workflows/x.yml`, of this repository only. */
function declared_pipeline_workflowPath({ repository, workflowRef, }) {
    const prefix = `${repository}/`;
    if (repository === undefined || !workflowRef?.startsWith(prefix))
        return undefined;
    const path = workflowRef.slice(prefix.length);
    const at = path.indexOf('@');
    return at < 0 ? path : path.slice(0, at);
}
function differenceTo(declared, context) {
    const facts = [
        ['ref', context.ref, declared.refs],
        ['job', context.job, declared.jobs],
        ['event', context.event, declared.events],
        ['actor', context.actor, declared.actors],
    ];
    for (const [name, seen, wanted] of facts) {
        if (wanted === undefined)
            continue;
        if (seen === undefined || !wanted.some((one) => isNamed(one, seen)))
            return `the ${name} ${seen ?? '(unknown)'} is none that ${declared.workflow} is declared for`;
    }
    return undefined;
}
const isNamed = (wanted, seen) => wanted === seen || (wanted.startsWith('refs/') && wanted.endsWith('/**') && seen.startsWith(wanted.slice(0, -2)));

;// CONCATENATED MODULE: ./build/host/github/job-run.js





const LARGEST_EVENT = (/* unused pure expression or super */ null && (32 * 1024 * 1024)); // bytes
const LONGEST_NAME = 200; // characters
const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const payloadSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional(), private: schemas/* boolean */.zMY().optional() })
        .optional()
        .catch(undefined),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().min(1),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
        head: schemas/* object */.Ikc({ sha: commit, repo: repository.nullish() }),
    })
        .optional()
        .catch(undefined),
});
/**
 * @param env of pre: GITHUB_*
 * @param given the action's inputs that GitHub fills in: `matrix` as JSON, `job-id`
 * @param elsewhere the runner is not GitHub's: the run its variables name is not one of GitHub's, though the commit may be
 */
function readJobRun(env, given, elsewhere = false) {
    const payload = payloadSchema.safeParse(readPayload(env.GITHUB_EVENT_PATH)).data ?? {};
    const { GITHUB_REPOSITORY: name = '', GITHUB_EVENT_NAME: event = '', GITHUB_SHA: sha = '' } = env;
    const pull = event.startsWith('pull_request') ? payload.pull_request : undefined;
    const fork = pull !== undefined && event !== 'pull_request_target' && pull.head.repo?.full_name !== name;
    const run = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${name}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`;
    return {
        repository: name,
        event,
        workflow: cut(env.GITHUB_WORKFLOW ?? ''),
        workflowFile: workflowFile(env.GITHUB_WORKFLOW_REF, name),
        job: cut(env.GITHUB_JOB ?? 'job'),
        matrix: cut(matrixText(given.matrix)),
        ref: env.GITHUB_REF ?? '',
        sha,
        head: event.startsWith('pull_request') ? pull?.head.sha : commit.safeParse(sha).data,
        pull: pull === undefined ? undefined : { number: pull.number, base: pull.base.ref },
        defaultBranch: payload.repository?.default_branch,
        readOnly: elsewhere
            ? "the job is run by act, and what it finds is not GitHub's"
            : // an owner can let forks of a private repository write
                fork && payload.repository?.private !== true
                    ? 'the token of a pull request from a fork can only read'
                    : undefined,
        dependabot: env.GITHUB_ACTOR === 'dependabot[bot]',
        page: /^\d{1,20}$/.test(given.jobId) ? `${run}/job/${given.jobId}` : run,
    };
}
/** `CI / build, ubuntu-24.04`: one job of a run, for readers. */
const jobName = ({ workflow, job, matrix }) => `${workflow === '' ? '' : `${workflow} / `}${job}${matrix === '' ? '' : `, ${matrix}`}`;
/** The name of a job's check run, which rules of a branch can require. */
const checkName = (run) => `ironclaw/guard (${visible(jobName(run), LONGEST_NAME)})`;
/** Names a job and leg across runs, in 16 hexadecimal digits: the same in each run of a workflow file. */
const jobKey = ({ workflow, workflowFile: file, job, matrix }) => createHash('sha256')
    .update(JSON.stringify([file ?? workflow, job, matrix]))
    .digest('hex')
    .slice(0, 16);
/** Whether a run is of the default branch as it stands, which later ones are compared with. */
const onDefaultBranch = ({ event, ref, defaultBranch }) => ['push', 'schedule'].includes(event) && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
/** Of `owner/name/.github/workflows/ci.yml@ref` the path, when it is of this repository. */
function workflowFile(reference, repository) {
    return workflowFileAt(workflowPath({ repository, workflowRef: reference }) ?? '');
}
/** @returns the path of a workflow file, with or without `@ref`; undefined for any other text */
function workflowFileAt(text) {
    const inside = text.split('@')[0] ?? '';
    return /^\.github\/workflows\/[^/\0]{1,200}$/.test(inside) ? inside : undefined;
}
function matrixText(json) {
    try {
        const matrix = JSON.parse(json);
        if (typeof matrix !== 'object' || matrix === null)
            return '';
        return Object.values(matrix)
            .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
            .join(', ');
    }
    catch {
        return '';
    }
}
function readPayload(path) {
    try {
        if (path === undefined || statSync(path).size > LARGEST_EVENT)
            return {};
        return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    }
    catch {
        return {};
    }
}
const cut = (text) => (text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`);

;// CONCATENATED MODULE: ./build/host/github/channel-choice.js

/** The permission each channel needs, as workflows name them. */
const PERMISSIONS = {
    'check run': 'checks: write',
    comment: 'pull-requests: write',
    comparison: 'actions: read',
    'code scanning': 'security-events: write',
};
/**
 * Decides from what is known before anything is asked. A merge group gets its check and no more: its ref is gone when it is merged, which
 * makes an upload for it fail. Alerts of a pull request show on changed lines only, so the default branch's are what is uploaded unasked.
 */
function chooseChannels(run, inputs, token) {
    const cannot = run.readOnly ?? (token === '' ? "the input 'token' is empty" : undefined);
    const choose = (wanted, quietly = '') => (wanted ? (cannot ?? true) : quietly);
    return {
        check: choose(inputs.check === 'auto' && run.head !== undefined),
        comment: choose(inputs.comment !== 'never' && run.pull !== undefined),
        sarif: sarifWanted(run, inputs.sarif, choose),
    };
}
function sarifWanted(run, input, choose) {
    if (input === 'never')
        return '';
    if (input === 'auto')
        return choose(onDefaultBranch(run));
    if (run.event === 'merge_group')
        return 'the ref of a merge group is gone when it is merged';
    if (run.event === 'pull_request_target')
        return 'its commit is that of the base branch, not of the pull request';
    return choose(true);
}
/** Outcomes of the channels that are not used, where that is worth a word. */
function leftOut({ check, comment, sarif }) {
    const all = [
        ['check run', check],
        ['comment', comment],
        ['code scanning', sarif],
    ];
    return all.flatMap(([channel, why]) => (why === true || why === '' ? [] : [{ channel, state: 'left', text: why }]));
}

;// CONCATENATED MODULE: ./build/host/evidence/http/request-error.js
/** Why a request gave nothing: a sentence for the user, without queries and credentials. */
class request_error_RequestError extends Error {
    name = 'RequestError';
    /** The status of the answer, when there was one. */
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/** Any failure on the way to a service as a sentence. */
function requestError(error, url, milliseconds) {
    if (error instanceof request_error_RequestError)
        return error;
    const { code = '', name = '' } = (error ?? {});
    return new request_error_RequestError(`${url.host} ${reason(String(code), String(name), milliseconds)}`);
}
function reason(code, name, milliseconds) {
    if (name === 'TimeoutError' || name === 'AbortError')
        return `did not answer within ${milliseconds} ms`;
    if (code === 'ECONNREFUSED')
        return 'refused the connection';
    if (/^(ENOTFOUND|ENODATA|EAI_\w+|ESERVFAIL|EREFUSED|EBADRESP|ETIMEOUT|EBADNAME)$/.test(code))
        return 'has no address: its name could not be looked up';
    if (/^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/.test(code))
        return 'cannot be reached from here';
    if (/CERT|SIGNATURE|ALTNAME/.test(code))
        return `has a certificate that is not trusted (${code}); NODE_EXTRA_CA_CERTS names the file of an authority of your own`;
    if (/^(ERR_SSL|ERR_TLS|EPROTO)/.test(code))
        return 'does not speak TLS as expected';
    if (/^(HPE_|ERR_HTTP|ERR_INVALID)/.test(code))
        return 'does not speak HTTP as expected';
    if (/^(Z_|ERR_ZLIB)/.test(code))
        return 'sent compressed data that cannot be read';
    if (/^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/.test(code))
        return 'broke the connection off';
    return `could not be asked (${code || name || 'unknown error'})`;
}
/** What an answer's status says, for one that brought nothing. */
function refusal(url, status, headers) {
    return new request_error_RequestError(`${url.host} answered ${status}${explained(status, headers)}`, status);
}
function explained(status, headers) {
    const wait = /^\d{1,6}$/.exec(String(headers['retry-after'] ?? ''))?.[0];
    if (status === 429 || headers['x-ratelimit-remaining'] === '0')
        return `: too many requests were made${wait === undefined ? '' : `, it asks to wait ${wait} s`}`;
    if (status === 401 || status === 403)
        return ': it refuses without a token, or with this one';
    if (status >= 500)
        return ': a fault of its own';
    return '; 200 was expected';
}

;// CONCATENATED MODULE: ./build/host/evidence/http/address.js

/** The address of a service as configured: http(s), without user and password. @throws RequestError for anything else */
function address_serviceAddress(text) {
    const url = parsed(text.includes('://') ? text : `https://${text}`);
    if (url === undefined || !isWeb(url))
        throw new request_error_RequestError(`${JSON.stringify(text.slice(0, 200))} is no address of a service; an http(s) URL was expected`);
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
}
/** An address below a service's own, whose path is kept: `path` is relative and its parts are encoded already. */
function address_below(service, path) {
    return new URL(path, service.href.endsWith('/') ? service : `${service.href}/`);
}
/**
 * Where an answer leads: a redirect, a next page, or a file it names.
 * @throws RequestError when that is no http(s) address, leads from https to http, or carries a password
 */
function address_ledTo(from, location) {
    const url = parsed(location, from);
    if (url === undefined || !isWeb(url))
        throw new request_error_RequestError(`${from.host} leads to what is no http(s) address; it was not followed`);
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw new request_error_RequestError(`${from.host} leads from https to http, at ${url.host}; it was not followed`);
    if (url.username !== '' || url.password !== '')
        throw new request_error_RequestError(`${from.host} leads to an address with a password in it, at ${url.host}; it was not followed`);
    return url;
}
/** An address as it is printed: without query and fragment, where pre-signed URLs have their secret. */
function printed(url) {
    return `${url.origin}${url.pathname}`;
}
function isWeb(url) {
    return url.protocol === 'https:' || url.protocol === 'http:';
}
function parsed(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/host/evidence/http/authorities.js


const LARGEST = (/* unused pure expression or super */ null && (1024 * 1024)); // bytes
/**
 * The certificates of authorities of a company's own, which NODE_EXTRA_CA_CERTS names: node reads them when it starts, and a process with a
 * clean environment needs them handed over.
 * @returns PEM; empty when there are none or they cannot be read
 */
function extraAuthorities(env) {
    try {
        const path = env.NODE_EXTRA_CA_CERTS;
        return path === undefined || path === '' || statSync(path).size > LARGEST ? '' : readFileSync(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** node's own authorities and others, as `ca` of an HttpClient; undefined where there are no others. */
const trustedWith = (extra) => extra === '' ? undefined : [...external_node_tls_.rootCertificates, extra].join('\n');

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/host/evidence/http/body.js



/**
 * The body of an answer, decompressed. The connection is given up as soon as more than `limit` bytes came, before or after
 * decompression, or more than there is room for.
 * @throws RequestError when it is larger or compressed in another way, and the stream's error
 */
async function readBody(response, host, limit, room) {
    const tooLarge = () => new request_error_RequestError(`${host} sends more than the ${limit} bytes that are taken`);
    const parts = [];
    let length = 0;
    try {
        if (Number(response.headers['content-length']) > limit)
            throw tooLarge();
        for await (const part of decoded(response, host, limit, tooLarge)) {
            length += part.length;
            room.bytes -= part.length;
            if (length > limit)
                throw tooLarge();
            if (room.bytes < 0)
                throw new request_error_RequestError('the services together send more than is taken');
            parts.push(part);
        }
    }
    catch (error) {
        response.destroy();
        throw error;
    }
    return Buffer.concat(parts, length);
}
function decoded(response, host, limit, tooLarge) {
    const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
    if (encoding === 'identity')
        return response;
    if (encoding !== 'gzip' && encoding !== 'x-gzip')
        throw new request_error_RequestError(`${host} sends a content encoding that was not asked for; gzip or none was expected`);
    const gunzip = (0,external_node_zlib_.createGunzip)();
    response.on('error', (error) => gunzip.destroy(error));
    return response.pipe(counted(limit, tooLarge).on('error', (error) => gunzip.destroy(error))).pipe(gunzip);
}
/** Compressed bytes that decompress to nothing count too. */
function counted(limit, tooLarge) {
    let length = 0;
    return new external_node_stream_.Transform({
        transform(part, _, done) {
            length += part.length;
            done(length > limit ? tooLarge() : null, part);
        },
    });
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: ./build/host/variables/hosts.js
var hosts = __webpack_require__(863);
;// CONCATENATED MODULE: ./build/host/evidence/http/name-lookup.js



/**
 * Looks names up so that it can be given up: the system's own look-up cannot be, and where no name server answers it would
 * keep the process for many seconds after everything else has ended. The hosts file and the name servers are asked first, the
 * system (search domains, other sources of names) only when these have said no.
 *
 * @param signal gives up what is running
 * @param servers `address:port` of name servers in place of the configured ones
 */
function nameLookup(signal, servers) {
    const resolver = new external_node_dns_promises_.Resolver();
    if (servers !== undefined)
        resolver.setServers(servers);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    const known = new Map();
    const find = (host) => {
        const running = known.get(host) ?? ask(host, resolver);
        known.set(host, running);
        return running;
    };
    return (host, options, done) => {
        find(host.toLowerCase()).then((addresses) => {
            const [first] = addresses;
            if (first !== undefined && options.all)
                done(null, addresses);
            else if (first !== undefined)
                done(null, first.address, first.family);
            else if (signal.aborted)
                done(Object.assign(new Error('given up'), { name: 'AbortError' }), '');
            else if (servers !== undefined)
                done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), '');
            else
                (0,external_node_dns_.lookup)(host, options, done);
        }, (error) => done(error, ''));
    };
}
async function ask(host, resolver) {
    const listed = Object.entries((0,hosts/* hostsFile */.Kl)((0,hosts/* textOf */.b6)('/etc/hosts'))).flatMap(([address, names]) => names.some((name) => name.toLowerCase() === host) ? [of(address)] : []);
    if (listed.length > 0)
        return listed;
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.map(of) : []));
}
const of = (address) => ({ address, family: address.includes(':') ? 6 : 4 });

;// CONCATENATED MODULE: ./build/host/evidence/http/proxy.js




/**
 * The proxy for https: HTTPS_PROXY, or https_proxy, which wins, as curl reads them. Only a proxy spoken to by http is taken, and
 * only to tunnel: what is asked stays between us and the service. Plain http never goes through one.
 *
 * @returns undefined where none is set, or NO_PROXY names the host: by name, by a domain above it, or `*`; no address ranges
 * @throws RequestError when what is set is no proxy of that kind
 */
function proxyFor(url, env) {
    const set = (name) => env[name] || env[name.toUpperCase()] || undefined;
    const text = set('https_proxy');
    if (url.protocol !== 'https:' || text === undefined || excepted(url, set('no_proxy') ?? ''))
        return undefined;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy?.protocol === 'http:' && proxy.hostname !== '')
        return proxy;
    throw new request_error_RequestError('HTTPS_PROXY is set to what is no http:// address; only such a proxy is used');
}
function excepted({ hostname, port }, list) {
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [name = '', only = port || '443'] = entry.replace(/^\*?\./, '').split(':');
        return name !== '' && only === (port || '443') && (hostname === name || hostname.endsWith(`.${name}`));
    });
}
/** Connects through a proxy's tunnel; TLS is spoken with the service itself. */
class TunnelAgent extends external_node_https_.Agent {
    #proxy;
    #signal;
    constructor(proxy, signal, options) {
        super(options);
        this.#proxy = proxy;
        this.#signal = signal;
    }
    /** Called by node with what it would connect to. */
    createConnection(options, connected) {
        const { hostname, port, username, password, host } = this.#proxy;
        const target = `${options.host?.includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
        const failed = (why) => connected?.(new request_error_RequestError(`the proxy ${host} ${why}`), undefined);
        const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
        const asked = (0,external_node_http_.request)({
            hostname: hostname.replace(/^\[|\]$/g, ''),
            port: port || 80,
            method: 'CONNECT',
            path: target,
            headers: { host: target, ...(username === '' ? {} : { 'proxy-authorization': `Basic ${login}` }) },
            agent: false,
            signal: this.#signal,
            lookup: options.lookup,
        });
        asked.once('connect', ({ statusCode }, socket) => {
            if (statusCode === 200)
                return connected?.(null, (0,external_node_tls_.connect)({ ...options, socket }));
            socket.destroy();
            failed(`answered ${statusCode} when it was asked for ${target}`);
        });
        asked.on('error', (error) => failed(`could not be asked (${error.code ?? error.name})`));
        asked.end();
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/http/client.js








const MAX_BODY = 4 * 1024 * 1024;
const MAX_BODIES = 128 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const client_REQUEST_TIME = 10_000;
const PARALLEL = 8;
/** Bytes of an answer nobody reads that are cheaper to take than a new connection. */
const SHORT = 16 * 1024;
/**
 * Asks services, bounded in time, bytes and redirects, without any retry. node's own request and not `fetch`: its connections
 * can be ended at once, so that nothing keeps the process when the time is over.
 */
class HttpClient {
    #options;
    #lookup;
    #plain;
    #tls;
    #room;
    #tunnels = new Map();
    constructor(options) {
        this.#options = options;
        this.#room = { bytes: options.bytes ?? MAX_BODIES };
        this.#lookup = nameLookup(options.signal, options.nameServers);
        this.#plain = new external_node_http_.Agent(this.#connections);
        this.#tls = new external_node_https_.Agent(this.#connections);
    }
    /**
     * @returns undefined when the service says that there is none (404, 410)
     * @throws RequestError for every other outcome but 200..299
     */
    ask(url, request = {}) {
        return this.#inTime(url, async (signal) => {
            let at = url;
            for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
                const response = await this.#send(at, request, at.origin === url.origin, signal);
                const answer = await this.#take(response, at, request);
                if (!(answer instanceof URL))
                    return answer;
                at = answer;
            }
            throw new request_error_RequestError(`${url.host} redirects more than ${MAX_REDIRECTS} times`);
        });
    }
    /** Asks once, and follows no redirect. @throws RequestError when there is no answer */
    reply(url, request = {}) {
        return this.#inTime(url, async (signal) => {
            const response = await this.#send(url, request, true, signal);
            const { statusCode: status = 0, headers } = response;
            return { status, headers, body: await readBody(response, url.host, request.limit ?? MAX_BODY, this.#room) };
        });
    }
    async #inTime(url, work) {
        const { signal, requestTime = client_REQUEST_TIME } = this.#options;
        const limited = AbortSignal.any([signal, AbortSignal.timeout(requestTime)]);
        try {
            return await work(limited);
        }
        catch (error) {
            const late = limited.aborted && !(error instanceof request_error_RequestError);
            throw requestError(late ? { name: 'TimeoutError' } : error, url, requestTime);
        }
    }
    /** Ends every connection. */
    close() {
        for (const agent of [this.#plain, this.#tls, ...this.#tunnels.values()])
            agent.destroy();
    }
    get #connections() {
        const { parallel = PARALLEL, ca } = this.#options;
        return { keepAlive: true, maxSockets: parallel, ...(ca !== undefined && { ca }) };
    }
    /** @returns where a redirect leads, or what came of it */
    async #take(response, url, request) {
        const { statusCode: status = 0, headers } = response;
        if (status >= 200 && status < 300) {
            const body = await readBody(response, url.host, request.limit ?? MAX_BODY, this.#room);
            const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
            return { url, body, type, link: typeof headers.link === 'string' ? headers.link : undefined };
        }
        leave(response);
        if (status === 404 || status === 410)
            return undefined;
        if (status < 300 || status > 399 || headers.location === undefined)
            throw refusal(url, status, headers);
        if (contentOf(request) !== undefined)
            throw new request_error_RequestError(`${url.host} redirects what is posted to it`);
        return address_ledTo(url, headers.location);
    }
    #send(url, request, trusted, signal) {
        const sending = contentOf(request);
        const headers = {
            accept: request.accept ?? 'application/json',
            'accept-encoding': 'gzip',
            'user-agent': `ironclaw-guard/${version/* GUARD_VERSION */.h}`,
            ...request.headers,
            ...(sending !== undefined && {
                'content-type': sending.type,
                'content-length': Buffer.byteLength(sending.content),
            }),
            ...(trusted && request.authorization !== undefined && { authorization: request.authorization }),
        };
        const options = {
            headers,
            signal,
            lookup: this.#lookup,
            method: sending === undefined ? 'GET' : (request.method ?? 'POST'),
        };
        return new Promise((resolve, reject) => {
            const sent = url.protocol === 'https:'
                ? (0,external_node_https_.request)(url, { ...options, agent: this.#agentFor(url) })
                : (0,external_node_http_.request)(url, { ...options, agent: this.#plain });
            sent.once('response', resolve).on('error', reject).end(sending?.content);
        });
    }
    #agentFor(url) {
        const proxy = proxyFor(url, this.#options.env ?? {});
        if (proxy === undefined)
            return this.#tls;
        const agent = this.#tunnels.get(proxy.href) ?? new TunnelAgent(proxy, this.#options.signal, this.#connections);
        this.#tunnels.set(proxy.href, agent);
        return agent;
    }
}
function contentOf({ json, bytes }) {
    return json === undefined ? bytes : { type: 'application/json', content: JSON.stringify(json) };
}
/** Passes over the body of an answer: a short one, so that the connection can serve again. */
function leave(response) {
    let left = SHORT;
    response.on('error', () => { }); // it is over by then
    response.on('data', (part) => {
        left -= part.length;
        if (left < 0)
            response.destroy();
    });
}

;// CONCATENATED MODULE: ./build/host/evidence/tuf/github.json
const github_namespaceObject = /*#__PURE__*/JSON.parse('{"signatures":[{"keyid":"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","sig":""},{"keyid":"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","sig":""},{"keyid":"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","sig":""},{"keyid":"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","sig":"3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"},{"keyid":"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","sig":"3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f637570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"},{"keyid":"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44","sig":"304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"},{"keyid":"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","sig":"3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"},{"keyid":"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","sig":"3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"},{"keyid":"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","sig":"30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-04-11T14:36:57Z","keys":{"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@ashtom"},"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@nerdneha"},"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@alexiswales"},"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@gregose"},"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@trevrosen"},"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@kommendorkapten"},"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@krukow"},"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mph4"},"eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"}},"roles":{"root":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"snapshot":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":21,"x-tuf-on-ci-signing-period":7},"targets":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"timestamp":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0.31","version":3,"x-tuf-on-ci-expiry-period":240,"x-tuf-on-ci-signing-period":60}}');
;// CONCATENATED MODULE: ./build/host/evidence/tuf/public-good.json
const public_good_namespaceObject = /*#__PURE__*/JSON.parse('{"signatures":[{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022065c68f28ebe44d0a4e047a6e287f9669c8e3b31e08536396c67a1483326be8c6022100e7524a889e40de0df84231dd40e1fcc57fbbbf62055c17076568307dbc509046"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":"304502206fedc4a382a0c5155e812c9b7461fe388ef704fef9e093c5c236e20abbf8e6620221008bbec36b63bf9baebc03a83c770cf9387efc90907eb83070b7a875129512d687"},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"30450220468f4219db51c7e815e1e3d33d9987878aa12aeaf331604d5180dd60b19dfb350221009f778ef5e96647c08bd23d63f69c0cce6fc353d747b9d51f35dc0f8678de9fef"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"3045022029e2518a7bcac05ec0b227809ce0c969406743412f90dc5255401afb13363f4602210087a64182249e41dd11de91c9f385a33659bd60147a93d13c86b7a64e447f9826"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"30450221008051c456ed2bf48aa5fc5742928ab0904266c1d6bdde5fc75ae20f12d098a95502203cc683bd86793808e6c9f89e2ca93f80b00c6ea64880ac4e37db69e2e86b24e3"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2027-04-22T19:27:31Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":16,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}');
;// CONCATENATED MODULE: ./build/host/evidence/tuf/repositories.js


/**
 * The repositories of Sigstore's public instance and of GitHub's own, which signs for private repositories. Each root is the one that its
 * client ships: @sigstore/tuf 5.0.1 has version 16 of the one (scripts/trust-root.ts), GitHub's `gh` version 3 of the other.
 */
const repositories = [
    { name: 'public-good', address: new URL('https://tuf-repo-cdn.sigstore.dev'), root: public_good_namespaceObject },
    { name: 'github', address: new URL('https://tuf-repo.github.com'), root: github_namespaceObject },
];

;// CONCATENATED MODULE: ./build/host/evidence/services.js


const GITHUB_API = 'https://api.github.com';
const GITHUB_SERVER = 'https://github.com';
const OSV = 'https://api.osv.dev';
const KEV = 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json';
const EPSS = 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz';
/** Registries asked about one package: a machine's own and those of a few scopes. */
const MAX_REGISTRIES = 4;
/**
 * The services of a job: GitHub's from the environment the runner gave, registries from the tools' own configuration, as hosts of
 * the resolved variables, the rest well known.
 *
 * @param o.env GITHUB_API_URL, GITHUB_SERVER_URL
 * @param o.token of the GitHub API; sent there and nowhere else
 * @param o.variables of the recording: only values that are trusted count
 * @throws RequestError when an address is none
 */
function servicesOf(o) {
    const { env, variables = {}, given = {} } = o;
    const hosts = (name) => (variables[name]?.trusted === true ? variables[name].values : []);
    const addresses = (texts) => texts.slice(0, MAX_REGISTRIES).map(address_serviceAddress);
    return {
        github: {
            api: address_serviceAddress(env.GITHUB_API_URL || GITHUB_API),
            server: address_serviceAddress(env.GITHUB_SERVER_URL || GITHUB_SERVER),
            token: o.token?.trim() || undefined,
        },
        npm: addresses(given.npm ?? hosts('registry:npm')),
        python: addresses(given.python ?? hosts('registry:pip')),
        osv: address_serviceAddress(given.osv ?? OSV),
        kev: address_serviceAddress(given.kev ?? KEV),
        epss: address_serviceAddress(given.epss ?? EPSS),
        tuf: given.tuf ?? repositories,
    };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/github-api.js

/** How GitHub's API is asked; the version whose answers are read here. */
function githubRequest(token, accept = 'application/vnd.github+json') {
    return {
        accept,
        authorization: token === undefined ? undefined : `Bearer ${token}`,
        headers: { 'x-github-api-version': '2022-11-28' },
    };
}
/** An address in a repository's part of the API. */
function inRepository(api, { owner, name }, path) {
    return below(api, `repos/${owner}/${name}/${path}`);
}
/** The next page of a list, on the same server; undefined at the end. */
function nextPage({ url, link }) {
    const target = link?.split(',', 20).find((part) => part.includes('rel="next"'));
    const location = target?.slice(target.indexOf('<') + 1, target.indexOf('>'));
    const next = location ? ledTo(url, location) : undefined;
    return next?.origin === url.origin ? next : undefined;
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/json-answer.js

/**
 * The body of an answer as JSON of a shape.
 * @throws RequestError when it is something else, as the page of a captive portal is
 */
function json_answer_jsonAnswer(answer, shape) {
    const { url, body, type } = answer;
    let data;
    try {
        data = JSON.parse(body.toString('utf8'));
    }
    catch {
        const said = /^[\w.+/-]{1,80}$/.test(type) ? type : 'something else';
        throw new request_error_RequestError(`${url.host} answered with ${said}, JSON was expected`);
    }
    const parsed = shape.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
    throw new request_error_RequestError(`${url.host} answered with JSON of another shape: ${place}: ${issue?.message.slice(0, 200)}`);
}
/** JSON that was inside an answer as a file of its own. @throws RequestError when it is nested too deeply to be written */
function jsonBytes(value) {
    try {
        return Buffer.from(JSON.stringify(value));
    }
    catch {
        throw new RequestError('the answer is nested too deeply');
    }
}

;// CONCATENATED MODULE: ./build/host/companion/chain-witness.js








/** How often the head is sent, in milliseconds: GitHub allows a job some thousand requests an hour. */
const INTERVAL = 60_000;
const chain_witness_REQUEST_TIME = 2500;
/** Heads kept in the check: six hours of them, 100 bytes each. */
const MOST = 400;
const createdSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr().min(1) });
/**
 * Sends the head of the recording's hash chain off the machine while the job runs, as the text of a check run: who rewrites the
 * recording later cannot rewrite what GitHub has. Every failure ends it, and costs the job nothing.
 */
class ChainWitness {
    #http;
    #runs;
    #job;
    #chain;
    #over = new AbortController();
    #heads = [];
    #run;
    #timer;
    #created = Promise.resolve();
    constructor(job, chain) {
        const { github } = servicesOf({ env: job.env });
        const [owner = '', name = ''] = job.run.repository.split('/');
        this.#http = new HttpClient({
            signal: this.#over.signal,
            requestTime: chain_witness_REQUEST_TIME,
            env: job.env,
            ca: trustedWith(job.authorities),
        });
        this.#runs = address_below(github.api, `repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/check-runs`);
        this.#job = job;
        this.#chain = chain;
    }
    /**
     * Begins, where there is a token and a commit.
     * @param chain gives the head over what is on disk, hex
     * @param interval for tests: milliseconds between two heads
     */
    static begin(job, chain, interval = INTERVAL) {
        if (job.token === '' || job.run.head === undefined || job.run.repository === '')
            return undefined;
        const witness = new ChainWitness(job, chain);
        witness.#created = witness.#create();
        void witness.#created.then(() => witness.#every(interval));
        return witness;
    }
    /**
     * Ends it, with a last head, that over the whole recording; the check run stays open for the verdict. Never rejects.
     * @param head undefined when there was no recording in the end
     */
    async end(head) {
        await this.#created;
        this.#stop();
        if (head !== undefined)
            this.#add(head);
        return { id: this.#run, heads: this.#text() };
    }
    /** Closes the check run of a job whose guard ended before it. Never rejects. */
    async abandon() {
        await this.#created;
        clearTimeout(this.#timer);
        if (this.#run !== undefined)
            await this.#send({
                status: 'completed',
                conclusion: 'cancelled',
                ...this.#output('ended before the job told how it ended'),
            });
        this.#stop();
    }
    #stop() {
        clearTimeout(this.#timer);
        this.#over.abort();
        this.#http.close();
    }
    async #create() {
        const { run } = this.#job;
        const begun = { status: 'in_progress', started_at: new Date().toISOString(), ...this.#output('watching') };
        const json = { name: checkName(run), head_sha: run.head, details_url: run.page, ...begun };
        try {
            const answer = await this.#http.ask(this.#runs, { ...githubRequest(this.#job.token), json });
            if (answer !== undefined)
                this.#run = json_answer_jsonAnswer(answer, createdSchema).id;
        }
        catch {
            // the token may not write checks: then the head is in post's log alone
        }
    }
    #every(interval) {
        if (this.#run === undefined || this.#over.signal.aborted)
            return;
        this.#timer = setTimeout(() => {
            void this.#send(this.#output('watching')).then(() => this.#every(interval));
        }, interval).unref();
    }
    async #send(json) {
        const url = new URL(`${this.#runs.href}/${this.#run}`);
        try {
            await this.#http.ask(url, { ...githubRequest(this.#job.token), method: 'PATCH', json });
        }
        catch {
            // the next one may arrive
        }
    }
    #output(title) {
        this.#add(this.#chain());
        return {
            output: {
                title,
                summary: 'The guard watches the job; what it found comes when the job ends.',
                text: this.#text(),
            },
        };
    }
    #add(head) {
        this.#heads.push(`${new Date().toISOString()} ${head}`);
        if (this.#heads.length > MOST)
            this.#heads.splice(1, 1);
    }
    #text() {
        return [
            'Heads of the hash chain over what the guard recorded, as they were sent off the machine while the job ran. Each stands in a',
            'heartbeat of the recording (`chain` in events.ndjson), the last one in its recording.json.',
            `\n\`\`\`\n${this.#heads.join('\n')}\n\`\`\``,
        ].join('\n');
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/host/action/assignment.js
/** The environment of every process of the guard: nothing of the job's, RUNNER_TRACKING_ID least of all. */
const CLEAN = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };
/** Argument that makes the bundle of pre the installer. */
const INSTALL = 'install';

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
    const copy = copyIn(directory);
    const { node } = programIn(directory);
    const action = join(dirname(realpathSync(process.argv[1])), '../..');
    mkdirSync(join(copy, 'dist'), { recursive: true, mode: 0o700 });
    // the longest of all, so the rest is copied meanwhile
    const copied = promises.copyFile(realpathSync(process.execPath), node, constants.COPYFILE_FICLONE);
    for (const [part, wanted] of Object.entries(PARTS))
        if (existsSync(join(action, part)))
            copyFolder(join(action, part), join(copy, part), wanted);
    await copied;
    await promises.chmod(node, 0o700);
}
/** Those of its files whose names are wanted, and of the folders in it. */
function copyFolder(from, to, wanted) {
    mkdirSync(to, { recursive: true, mode: 0o700 });
    for (const entry of readdirSync(from, { withFileTypes: true })) {
        const [source, target] = [join(from, entry.name), join(to, entry.name)];
        if (entry.isDirectory() && entry.name !== LEFT_OUT)
            copyFolder(source, target, wanted);
        else if (wanted.test(entry.name))
            copyFileSync(source, target);
    }
}

;// CONCATENATED MODULE: ./build/host/companion/judge-apart.js



/** Post waits 60 s for all of it. In milliseconds. */
const JUDGE_TIME = 45_000;
const LARGEST_VERDICT = 16 << 20; // bytes
/**
 * Has a recording judged, from the copy in a place, by a process of its own, so that the memory it takes goes away with it.
 * @param order may come later: the process starts at once
 * @throws Error with a sentence when there is no verdict
 */
function judgeApart(directory, order) {
    const options = { cwd: '/', env: CLEAN, timeout: JUDGE_TIME, maxBuffer: LARGEST_VERDICT };
    return new Promise((resolve, reject) => {
        const { node, judge } = programIn(directory);
        const child = (0,external_node_child_process_.execFile)(node, [judge], options, (error, verdict, complaint) => {
            if (error === null)
                resolve(JSON.parse(verdict));
            else if (error.killed)
                reject(new Error(`it took longer than ${JUDGE_TIME / 1000} s`));
            else
                reject(new Error(complaint.trim() || error.message));
        });
        child.stdin?.on('error', () => { }); // it ended early: its exit status says why
        Promise.resolve(order).then((known) => child.stdin?.end(JSON.stringify(known)), (error) => {
            child.kill('SIGKILL');
            reject(error);
        });
    });
}

// EXTERNAL MODULE: ./build/host/redaction.js + 1 modules
var redaction = __webpack_require__(1139);
// EXTERNAL MODULE: ./build/host/user.js
var host_user = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/host/companion/delivery.js






/** For copying at most a few hundred MiB, in milliseconds. */
const COPY_TIME = 30_000;
/** Where a job's user finds the recording in the end. */
const deliveredIn = (kept) => (0,external_node_path_.join)(kept, 'recording');
/**
 * Gives the recording to the job's user, in a directory of that user. The copying is done as that user: root that writes where others can
 * put links writes anywhere.
 * @returns where it is
 * @throws Error with what `cp` said
 */
function deliverRecording(directory, { user, kept }) {
    const recording = (0,place/* recordingIn */.Fp)(directory);
    // what is in a directory before the directory: nobody but root gets in before all is given away
    const names = (0,external_node_fs_.readdirSync)(recording, { recursive: true, encoding: 'utf8' });
    for (const name of names.toSorted((a, b) => b.split('/').length - a.split('/').length))
        (0,external_node_fs_.lchownSync)((0,external_node_path_.join)(recording, name), user.uid, user.gid);
    (0,external_node_fs_.lchownSync)(recording, user.uid, user.gid);
    const target = deliveredIn(kept);
    // what a step put there before is not what was recorded
    const script = 'mkdir -p -m 700 -- "$2" && rm -rf -- "$3" && cp -R -- "$1" "$3"';
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('/bin/sh', ['-c', script, 'sh', recording, kept, target], { cwd: '/', env: CLEAN, timeout: COPY_TIME, ...(0,host_user/* asUser */.ex)(user) }, (error, _, stderr) => (error === null ? resolve(target) : reject(new Error(stderr.trim() || error.message))));
    });
}

;// CONCATENATED MODULE: ./build/host/signing/identity-token.js



/** No token of a job has a tenth of it. */
const LONGEST = (/* unused pure expression or super */ null && (64 * 1024));
const AUDIENCE = 'sigstore';
const identity_token_payloadSchema = schemas/* object */.Ikc({
    sub: schemas/* string */.YjP().min(1).max(4096),
    email: schemas/* string */.YjP().max(4096).optional(),
    email_verified: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['true', 'false'])]).optional(),
    repository_visibility: schemas/* string */.YjP().max(64).optional(),
});
/** Takes a token apart; whether it is genuine is for the certificate authority to say. @throws Error with a sentence that does not quote it */
function readIdentityToken(text) {
    const token = text.trim();
    const parts = token.split('.');
    if (token.length > LONGEST || parts.length !== 3)
        throw new Error('the identity token is no JSON Web Token');
    let payload;
    try {
        payload = identity_token_payloadSchema.parse(JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')));
    }
    catch {
        throw new Error('the identity token says nobody it is for: a subject was expected');
    }
    const { sub, email, email_verified: known, repository_visibility: visibility } = payload;
    if (email !== undefined && String(known) !== 'true')
        throw new Error('the identity token has an e-mail address that its issuer did not verify');
    return { token, subject: email ?? sub, visibility };
}
/** Where this environment lets a job ask for its token; undefined where it does not. */
function tokenRequest(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    return url && token ? { url, token } : undefined;
}
/** Asks GitHub for the identity token of the job. @throws Error with a sentence */
async function requestIdentityToken(http, request) {
    const url = serviceAddress(request.url);
    url.searchParams.set('audience', AUDIENCE);
    const answer = await http.ask(url, { authorization: `Bearer ${request.token}` });
    if (answer === undefined)
        throw new Error(`${url.host} gives no identity token`);
    return readIdentityToken(jsonAnswer(answer, z.object({ value: z.string() })).value);
}

;// CONCATENATED MODULE: ./build/host/companion/signing-material.js

const proxies = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];
/** What of a job's environment, as it was before the first step, signing takes. */
const signingMaterial = (env) => ({
    identity: tokenRequest(env),
    proxy: Object.fromEntries(Object.entries(env).filter(([name]) => proxies.includes(name))),
});

;// CONCATENATED MODULE: ./build/host/companion/order.js



/**
 * What the judge is told.
 * @param directory the companion's place
 * @param recording what is to be judged
 */
function orderOf(directory, { assignment, profiles, weights, policies }, recording) {
    const { workspace, config, configuration, mode, environment, kept, user } = assignment;
    return {
        recording,
        named: deliveredIn(kept),
        workspace,
        config,
        configuration,
        gathered: assignment.evidence === undefined ? undefined : directory,
        place: directory,
        environment,
        user,
        masks: [...(0,redaction/* masksOf */.JF)(environment)],
        signing: signingMaterial(environment),
        mode,
        event: environment.GITHUB_EVENT_NAME,
        profiles,
        weights,
        policies,
    };
}

;// CONCATENATED MODULE: ./build/host/companion/conclusion.js




/** Ends the recording and has it judged. Never rejects: what cannot be judged is a verdict of its own. */
async function conclude(directory, instructions, session) {
    return { ...(await conclusion_judged(directory, instructions, session)), chain: session.chain() };
}
async function conclusion_judged(directory, instructions, session) {
    const { mode } = instructions.assignment;
    try {
        const stopped = session.stop().then(() => orderOf(directory, instructions, (0,place/* recordingIn */.Fp)(directory)));
        return await judgeApart(directory, stopped);
    }
    catch (error) {
        const headline = `the job could not be judged: ${visible(error.message, 600)}`;
        const summary = `## IronClaw Guard: error\n\n${markdownText(headline, 1000)}\n`;
        return { decision: 'error', enforce: mode !== 'report', headline, table: '', annotations: [], summary };
    }
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/host/github/job-order.js
/** Argument that makes the bundle of the publish action the companion's voice. */
const JOB = 'job';

;// CONCATENATED MODULE: ./build/host/companion/tell-apart.js





/** Beyond the time it was given, in milliseconds. */
const tell_apart_GRACE = 3000;
const LONGEST_COMPLAINT = 300; // characters
/** Has a job's result told on GitHub, from the copy in a place, by a process of its own that gives up being root. */
function tellApart(directory, order) {
    const { node, publish } = programIn(directory);
    const child = (0,external_node_child_process_.spawn)(node, [publish, JOB], { cwd: '/', env: CLEAN, stdio: 'pipe' });
    const timer = setTimeout(() => child.kill('SIGKILL'), order.time + tell_apart_GRACE);
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint = (complaint + text).slice(-LONGEST_COMPLAINT);
    });
    child.stdin.on('error', () => { }); // it ended early: what it said on the way, or its silence, tells
    child.stdin.end(JSON.stringify(order));
    return ended(child.stdout, child, timer, () => complaint);
}
function ended(output, child, timer, complaint) {
    let isReady = () => { };
    let tell = (_) => { };
    const ready = new Promise((resolve) => {
        isReady = resolve;
    });
    const outcomes = new Promise((resolve) => {
        tell = resolve;
    });
    (0,external_node_readline_.createInterface)({ input: output }).on('line', (line) => {
        const word = JSON.parse(line);
        if ('ready' in word)
            isReady();
        else
            tell(word.outcomes);
    });
    const over = (why) => {
        clearTimeout(timer);
        isReady();
        // none of the channels is known to have been written: the check run stands for them
        tell([{ channel: 'check run', state: 'failed', text: `nothing is known of what was written to GitHub: ${why}` }]);
    };
    child.on('error', ({ message }) => over(message));
    child.on('close', (code, signal) => over(complaint().trim() || `its process ended with ${signal ?? code}`));
    return { ready, outcomes };
}

;// CONCATENATED MODULE: ./build/host/companion/ending.js








/** Post as a whole is to take less than a minute: what the verdict leaves of so many milliseconds, and within these bounds. */
const WHOLE = 50_000;
const [LEAST_TELLING, MOST_TELLING] = [5000, 25_000];
/** How a guarded job ends: verdict, then the recording is handed over and the result told on GitHub; each once. */
class Ending {
    #directory;
    #instructions;
    #session;
    #witness;
    #began = 0;
    #verdict;
    #isPublished = false;
    /** Begins the check run that says that the job is watched, where the token may. */
    constructor(directory, instructions, session) {
        const { environment: env, token, run, authorities, channels } = instructions.assignment;
        this.#directory = directory;
        this.#instructions = instructions;
        this.#session = session;
        if (chooseChannels(run, channels, token).check === true)
            this.#witness = ChainWitness.begin({ env, token, run, authorities }, () => session.toldChain());
    }
    async verdict() {
        this.#began = performance.now();
        this.#verdict = await conclude(this.#directory, this.#instructions, this.#session);
        return this.#verdict;
    }
    /** The recording is the user's only when what is told of it was read: its owner can change it. Never rejects. */
    async publication(cancelled) {
        this.#isPublished = true;
        const check = (await this.#witness?.end(this.#verdict?.chain)) ?? { heads: '' };
        const order = this.#order(cancelled, check);
        const telling = order === undefined ? undefined : tellApart(this.#directory, order);
        await telling?.ready;
        const delivered = await this.#deliver();
        const outcomes = (await telling?.outcomes) ?? this.#untold();
        return {
            recording: delivered.recording,
            lines: [...channelLines(outcomes), ...(delivered.lost === undefined ? [] : [delivered.lost])],
            summary: channelMarkdown(outcomes),
        };
    }
    /** When post never asked: the recording is handed over, and the check run closed. Never rejects. */
    async abandon() {
        if (this.#isPublished)
            return;
        await this.#deliver();
        await this.#witness?.abandon();
    }
    async #deliver() {
        try {
            return { recording: await deliverRecording(this.#directory, this.#instructions.assignment) };
        }
        catch (error) {
            return { lost: visible(`the recording could not be handed over: ${error.message}`, 600) };
        }
    }
    /** @returns undefined when there is nothing to tell it with */
    #order(cancelled, check) {
        const { run, channels: inputs, token, environment, authorities } = this.#instructions.assignment;
        const { check: checks, comment, sarif } = chooseChannels(run, inputs, token);
        const uploads = inputs.upload !== 'never' && environment.ACTIONS_RESULTS_URL !== undefined;
        if (this.#verdict === undefined || !(checks === true || comment === true || sarif === true || uploads))
            return undefined;
        const { decision, headline, enforce } = this.#verdict;
        return {
            ...{ run, inputs, token, authorities, headline, enforce, cancelled, check },
            environment: named(environment),
            recording: (0,place/* recordingIn */.Fp)(this.#directory),
            judged: decision !== 'error',
            time: Math.min(MOST_TELLING, Math.max(LEAST_TELLING, WHOLE - (performance.now() - this.#began))),
        };
    }
    #untold() {
        const { run, channels, token } = this.#instructions.assignment;
        return leftOut(chooseChannels(run, channels, token));
    }
}
const NEEDED = /^(GITHUB_API_URL|ACTIONS_RESULTS_URL|ACTIONS_RUNTIME_TOKEN|https_proxy|no_proxy)$/i;
const named = (environment) => Object.fromEntries(Object.entries(environment).filter(([name]) => NEEDED.test(name)));

// EXTERNAL MODULE: ./build/host/companion/introduction.js
var introduction = __webpack_require__(9743);
// EXTERNAL MODULE: ./build/events/ebpf/decoder.js + 14 modules
var ebpf_decoder = __webpack_require__(4721);
// EXTERNAL MODULE: ./build/host/anchor.js
var host_anchor = __webpack_require__(4525);
// EXTERNAL MODULE: ./build/host/ebpf-sensor.js + 1 modules
var ebpf_sensor = __webpack_require__(7544);
// EXTERNAL MODULE: ./build/host/ebpf-start.js
var ebpf_start = __webpack_require__(7564);
// EXTERNAL MODULE: ./build/host/live-world.js
var live_world = __webpack_require__(3359);
;// CONCATENATED MODULE: ./build/host/companion/exits.js





/**
 * Begins to watch what descends from a process, beside any recording: how a process ended only its parent and the kernel know.
 * @param root process id
 * @param place directory that the sensor may run from
 * @param saw told of all its events
 * @returns undefined where there is no eBPF. Never rejects.
 */
async function watchExits(root, place, saw) {
    const watched = { anchor: (0,host_anchor/* now */.t)(), root, includeRoot: true, guards: [process.pid] };
    const sensor = await (0,ebpf_start/* startEbpf */.mv)(watched, undefined, place);
    if (!(sensor instanceof ebpf_sensor/* EbpfSensor */.G))
        return undefined;
    const decoder = new ebpf_decoder/* EbpfDecoder */.W({ world: new live_world/* LiveWorld */.fJ(), trusted: () => false, emit: saw });
    sensor.listen({ line: (text) => decoder.line(text), told: () => { } });
    return {
        stop: async () => {
            await sensor.stop();
        },
    };
}

;// CONCATENATED MODULE: ./build/host/companion/post-watch.js



/** The stage of the guard's step before post, as action.yml names it. */
const MAIN = '/dist/main/index.js';
/** How often is looked whether post is still there, in milliseconds. */
const LOOK = 20;
const UNASKED = 'what ran as its post step ended with status 0 and had not waited for the verdict: it was not the guard';
const UNHEEDED = 'what ran as its post step ended with status 0 although the verdict fails the job: it was not the guard';
/**
 * Holds post to the verdict. Post runs from files, in an environment and on a node that any step can change: what runs in its place can end
 * with status 0 whatever was found. Which process is post no step can choose: the runner's direct child that it started with the guard's
 * GITHUB_ACTION. When that one ends well before it was told the verdict, or against one that fails the job, the runner's worker is killed
 * before it can report how the job ended, and the runner reports it as failed (docs/adr/0025-held-to-the-verdict.md).
 */
class PostWatch {
    /** Resolves with a sentence when post ended well and should not have; the worker is killed by then. */
    lied;
    #assignment;
    /** whether the key of the guard's step is its alone, which steps in a composite action share; not under act, whose end would end other jobs */
    #isNamed;
    #place;
    #lie = () => { };
    #post;
    /** direct children of the worker: only what the runner itself started them with names their step */
    #children = new Set();
    /** a stage of the guard's after pre */
    #isStageSeen = false;
    /** what it is held to: to wait, to fail, or to nothing */
    #held;
    #code;
    #exits;
    /** @param place the companion's, which a sensor may run from */
    constructor(assignment, place) {
        const { act, steps, step, environment } = assignment;
        this.#assignment = assignment;
        this.#isNamed =
            act === undefined && steps[step]?.action?.startsWith(`${environment.GITHUB_ACTION_REPOSITORY}@`) === true;
        this.#place = place;
        // without a verdict post may end well where the workflow says so
        this.#held = assignment.mode === 'report' ? undefined : 'waits';
        this.lied = new Promise((resolve) => {
            this.#lie = (sentence) => {
                (0,process_identity/* kill */.z7)(assignment.worker);
                resolve(sentence);
            };
        });
    }
    /** Takes the events of the job, in their order. */
    saw = (draft) => {
        if (draft.kind === 'process.exec')
            this.#started(draft);
        else if (draft.kind === 'process.exit' && this.#children.delete(draft.pid) && draft.pid === this.#post?.pid)
            this.#left(draft.code ?? -1);
    };
    /**
     * Whether it can be post that asks. The key for it stands in the environment of main too, where processes of the same user can read it:
     * who asks then wants the recording to end.
     * @param sync whether all that happened until now was told; where that is not to be had, whoever has the key may ask
     */
    async isDue(sync) {
        const told = await sync();
        // a runner that names the guard's stages otherwise shows no main either
        return !told || this.#post !== undefined || !this.#isStageSeen;
    }
    /**
     * Sees to it that a post that is there waits for its verdict, and ends as that says.
     * @returns the verdict, once post is held to it
     */
    async holdTo(judging) {
        const identity = this.#post?.identity;
        // the recording's own sensor ends with it: that somebody is gone can be seen without
        const timer = setInterval(() => this.#look(identity), LOOK);
        const verdict = await judging;
        if (!verdict.enforce || verdict.decision === 'pass')
            this.#held = undefined;
        else if (identity !== undefined && this.#code === undefined) {
            this.#exits = await watchExits(this.#assignment.worker.pid, this.#place, this.saw);
            this.#look(identity);
            this.#held = 'fails';
        }
        clearInterval(timer);
        return verdict;
    }
    /** Waits for the end of a post that is held to a verdict: of the process, whatever it said. */
    async over() {
        const identity = this.#post?.identity;
        if (this.#exits === undefined || identity === undefined)
            return;
        while ((0,process_identity/* isAlive */._n)(identity) && (0,process_identity/* isAlive */._n)(this.#assignment.worker))
            await (0,promises_.setTimeout)(LOOK);
        await this.#exits.stop(); // which gives out the rest first
    }
    #started({ pid, ppid, env, argv }) {
        const { worker, step } = this.#assignment;
        if (!this.#isNamed || ppid !== worker.pid || this.#children.has(pid))
            return;
        this.#children.add(pid);
        if (env?.GITHUB_ACTION !== step)
            return;
        const isMain = !this.#isStageSeen && argv.some((word) => word.endsWith(MAIN));
        this.#isStageSeen = true;
        if (!isMain)
            this.#post = { pid, identity: (0,process_identity/* identityOf */.cu)(pid) };
    }
    #left(code) {
        this.#code = code;
        if (code === 0 && this.#held !== undefined)
            this.#lie(this.#held === 'waits' ? UNASKED : UNHEEDED);
    }
    /** An honest post does not leave before it was told; that it ended well, and not otherwise, is taken as given. */
    #look(identity) {
        const gone = identity !== undefined && !(0,process_identity/* isAlive */._n)(identity);
        if (gone && this.#held === 'waits' && this.#code === undefined)
            this.#left(0);
    }
}

;// CONCATENATED MODULE: ./build/host/companion/stand-by.js













/** How often the companion looks whether the runner's worker and the job are still there, in milliseconds. */
const WORKER_LOOK = 1000;
/**
 * Says that the companion watches, and answers gates and post until post has its verdict, a signal comes or the worker is gone. What was
 * recorded is judged in each case.
 */
async function standBy(directory, { instructions, session, self, tell }) {
    const { assignment } = instructions;
    const post = new PostWatch(assignment, directory);
    tell(post.saw);
    const ending = new Ending(directory, instructions, session);
    const key = new gate_key/* GateKey */.vX();
    const desk = new GateDesk(key, (question, number) => interimVerdict(question, {
        interims: session,
        out: (0,place/* interimIn */.q_)(directory, number),
        judge: (recording) => judgeApart(directory, orderOf(directory, instructions, recording)),
    }));
    const server = await ControlServer.open(directory, assignment.key, desk, {
        isDue: () => post.isDue(session.sync),
        verdict: () => {
            desk.close();
            return post.holdTo(ending.verdict());
        },
        publication: (cancelled) => ending.publication(cancelled),
    });
    (0,place/* keepGateKey */.Uo)(directory, key.public);
    const gate = (0,gate_key/* addressText */.GI)({ socket: server.socket, key: key.public });
    (0,introduction/* sayReadiness */.IX)(directory, { outcome: 'watching', companion: self, sensor: session.sensor, gate });
    const lie = await Promise.race([post.lied, server.delivered, signalled(), jobGone(assignment)]);
    if (lie !== undefined)
        session.sign(lie);
    await server.close(lie === undefined ? 'verdict' : 'publication');
    await ending.abandon();
    await post.over();
}
function signalled() {
    return new Promise((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
            process.once(signal, () => resolve());
    });
}
/** act removes a job's directory when it is over, and may live on. */
async function jobGone({ worker, act }) {
    while ((0,process_identity/* isAlive */._n)(worker) && (act === undefined || (0,external_node_fs_.existsSync)(act.place)))
        await (0,promises_.setTimeout)(WORKER_LOOK);
}


/***/ })

};
;