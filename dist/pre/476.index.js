"use strict";
exports.id = 476;
exports.ids = [476];
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

/***/ 9510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowSteps: () => (/* binding */ workflowSteps)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Characters of a workflow that is read: GitHub itself refuses larger ones. */
const MAX_TEXT = 1024 * 1024;
/**
 * The steps of a job, from the text of its workflow: what is known of them when the runner does not say. The keys are those the
 * runner gives: the id, else `__run` or `__owner_repo`, with a number from the second on; under act the id, else the step's place in
 * the list, from 0 (pkg/runner/job_executor.go, newJobExecutor, of v0.2.87).
 * @param path of the file, from the repository's root; undefined for one outside: lines of it are of no use then
 * @param job id of the job
 * @returns undefined when the text is no workflow, or has no such job with steps
 */
function workflowSteps(text, path, job, runner = 'github') {
    if (text.length > MAX_TEXT)
        return undefined;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    if (document.errors.length > 0)
        return undefined;
    const steps = document.getIn(['jobs', job, 'steps']);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(steps))
        return undefined;
    const used = new Map();
    return steps.items.flatMap((item, at) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
            return [];
        const [uses, run] = [scalar(item, 'uses'), scalar(item, 'run')];
        const [id, name] = [scalar(item, 'id'), scalar(item, 'name')];
        if (uses === undefined && run === undefined)
            return [];
        const given = () => numbered(uses === undefined ? '__run' : automatic(uses), used);
        const key = id ?? (runner === 'act' ? `${at}` : given());
        const shown = name ?? `Run ${uses ?? firstLine(run ?? '')}`;
        return {
            key,
            ...(shown.includes('${{') ? {} : { name: shown }),
            ...(uses === undefined ? {} : { action: uses }),
            ...(path === undefined ? {} : { file: path, line: lines.linePos(item.range?.[0] ?? 0).line }),
        };
    });
}
function scalar(map, key) {
    const node = map.get(key, true);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' ? node.value : undefined;
}
const firstLine = (script) => script
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? '';
function automatic(uses) {
    if (uses.startsWith('./'))
        return '__self';
    return `__${uses.replace(/@.*$/, '').split('/').slice(0, 2).join('_')}`;
}
function numbered(name, used) {
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
}


/***/ }),

/***/ 9674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   qV: () => (/* binding */ declaredPipelineSchema)
/* harmony export */ });
/* unused harmony export pipelineStanding */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1);
/** A pipeline that the configuration declares: what it leaves out is not compared. */
const declaredPipelineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).meta({ description: 'path of the workflow file, as in .github/workflows/release.yml' }),
    refs: names.optional().meta({ description: 'refs it runs on, in full; one that ends in /** stands for all below' }),
    jobs: names.optional().meta({ description: 'ids of its jobs' }),
    events: names.optional().meta({ description: 'events that start it' }),
    actors: names.optional().meta({ description: 'who may start it' }),
});
/** Holds the job a recording was made in against the pipelines the configuration declares. All comparisons are exact. */
function pipelineStanding(context, declared) {
    if (declared.length === 0)
        return { declared: false, reason: 'the configuration declares no pipeline' };
    const workflow = workflowPath(context);
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
function workflowPath({ repository, workflowRef, }) {
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


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  brief: () => (/* binding */ brief)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/host/evidence/http/authorities.js


const LARGEST = 1024 * 1024; // bytes
/**
 * The certificates of authorities of a company's own, which NODE_EXTRA_CA_CERTS names: node reads them when it starts, and a process with a
 * clean environment needs them handed over.
 * @returns PEM; empty when there are none or they cannot be read
 */
function extraAuthorities(env) {
    try {
        const path = env.NODE_EXTRA_CA_CERTS;
        return path === undefined || path === '' || (0,external_node_fs_.statSync)(path).size > LARGEST ? '' : (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** node's own authorities and others, as `ca` of an HttpClient; undefined where there are no others. */
const trustedWith = (extra) => extra === '' ? undefined : [...rootCertificates, extra].join('\n');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/evidence/declared-pipeline.js
var declared_pipeline = __webpack_require__(9674);
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
function escape_visible(text, length = usualLength) {
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
    return escape_visible(text, length)
        .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`)
        .replace(/(?<!&)[@#]/g, '$&&#8203;');
}
/**
 * A code span for Markdown, safe inside a table: nothing in it is interpreted. Backticks become `\x60`;
 * a backslash before a pipe becomes `\x5c`, since tables count backslashes where code spans do not.
 */
function markdownCode(text, length = usualLength) {
    const line = escape_visible(text, length)
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
        .map((line) => escape_visible(line));
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
    return escape_visible(text, length)
        .replace(/[^A-Za-z0-9 ./-]/gu, entity)
        .replace(/^[^A-Za-z0-9#]/, entity)
        .replace(/^\d+(?=\. )/, (digits) => [...digits].map(entity).join(''));
}

;// CONCATENATED MODULE: ./build/host/github/job-run.js





const LARGEST_EVENT = 32 * 1024 * 1024; // bytes
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
    return workflowFileAt((0,declared_pipeline/* workflowPath */.RB)({ repository, workflowRef: reference }) ?? '');
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
        if (path === undefined || (0,external_node_fs_.statSync)(path).size > LARGEST_EVENT)
            return {};
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, ''));
    }
    catch {
        return {};
    }
}
const cut = (text) => (text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`);

;// CONCATENATED MODULE: ./build/events/job-message.js

/** Characters of the log in which the message must lie, of one text in it, steps, and levels of tokens looked at. */
const LIMITS = { log: 16 * 1024 * 1024, text: 400, steps: 1000, depth: 20 };
const BEGIN = 'Job message:';
const job_message_text = schemas/* string */.YjP().nullish();
const messageSchema = schemas/* object */.Ikc({
    fileTable: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: job_message_text,
        name: job_message_text,
        contextName: job_message_text,
        reference: schemas/* object */.Ikc({ type: job_message_text, name: job_message_text, ref: job_message_text, path: job_message_text, image: job_message_text, repositoryType: job_message_text })
            .nullish(),
        displayNameToken: schemas/* unknown */.L5J().optional(),
        inputs: schemas/* unknown */.L5J().optional(),
    })),
});
/**
 * The steps of a job, from the diagnostic log of the runner's worker, which writes the whole job message there before the first
 * step (actions/runner, src/Runner.Worker/Worker.cs). The format is not documented: what does not look like it is no message.
 * @param log the beginning of that log
 * @returns undefined when no message that can be read is in it
 */
function jobMessageSteps(log) {
    const json = firstObject(log.slice(0, LIMITS.log), BEGIN);
    if (json === undefined)
        return undefined;
    const message = messageSchema.safeParse(json);
    if (!message.success)
        return undefined;
    const files = message.data.fileTable ?? [];
    return message.data.steps
        .filter(({ type }) => type === undefined || type === null || type.toLowerCase() === 'action')
        .slice(0, LIMITS.steps)
        .flatMap((step) => told(step, files) ?? []);
}
function told(step, files) {
    const key = step.name || step.contextName;
    if (!key)
        return undefined;
    const action = actionOf(step.reference);
    const name = nameOf(step, action);
    const place = placeOf(step.displayNameToken, files, 0) ?? placeOf(step.inputs, files, 0);
    return {
        key: job_message_cut(key),
        ...(name === undefined ? {} : { name: job_message_cut(name) }),
        ...(action === undefined ? {} : { action: job_message_cut(action) }),
        ...place,
    };
}
function actionOf(reference) {
    if (reference === undefined || reference === null)
        return undefined;
    const { name, ref, path, image, repositoryType } = reference;
    const type = reference.type?.toLowerCase();
    if (type === 'containerregistry')
        return image ? `docker://${image.replace(/^docker:\/\//, '')}` : undefined;
    if (type !== 'repository')
        return undefined;
    if (repositoryType?.toLowerCase() === 'self')
        return `./${path?.replace(/^\.\//, '') ?? ''}`;
    if (!name)
        return undefined;
    return `${name}${path ? `/${path}` : ''}${ref ? `@${ref}` : ''}`;
}
/** The name in the workflow, else what the runner makes of what the step runs. */
function nameOf(step, action) {
    const given = literal(step.displayNameToken);
    if (given !== undefined)
        return given;
    if (step.displayNameToken !== null && step.displayNameToken !== undefined)
        return undefined;
    if (action !== undefined)
        return `Run ${action}`;
    const script = entries(step.inputs).find(([key]) => literal(key) === 'script')?.[1];
    const line = literal(script)
        ?.split('\n')
        .find((one) => one.trim() !== '')
        ?.trim();
    return line === undefined ? undefined : `Run ${line}`;
}
/** A token of the workflow is a bare value where it has no place, else an object with `lit`. */
function literal(token) {
    if (typeof token === 'string')
        return token;
    const lit = field(token, 'lit');
    return typeof lit === 'string' ? lit : undefined;
}
/** Keys and values of a mapping token. */
function entries(token) {
    const map = field(token, 'map');
    if (!Array.isArray(map))
        return [];
    return map.map((entry) => [
        field(entry, 'key') ?? field(entry, 'Key'),
        field(entry, 'value') ?? field(entry, 'Value'),
    ]);
}
/** Where the first token in or below one stands, in a workflow of this repository. */
function placeOf(token, files, depth) {
    const [index, line] = [field(token, 'file'), field(token, 'line')];
    if (typeof index === 'number' && typeof line === 'number' && Number.isSafeInteger(line) && line > 0) {
        const file = files[index - 1];
        // that of another repository has OWNER/REPO before it, and a ref behind
        if (file !== undefined && /^\.github\/workflows\/[^@]+\.ya?ml$/.test(file) && file.length <= LIMITS.text)
            return { file, line };
    }
    if (depth >= LIMITS.depth)
        return undefined;
    for (const entry of entries(token).slice(0, LIMITS.steps)) {
        const place = placeOf(entry[0], files, depth + 1) ?? placeOf(entry[1], files, depth + 1);
        if (place !== undefined)
            return place;
    }
    return undefined;
}
function field(token, name) {
    return typeof token === 'object' && token !== null && Object.hasOwn(token, name)
        ? token[name]
        : undefined;
}
const job_message_cut = (long) => long.slice(0, LIMITS.text);
/** The first JSON object after a mark; undefined when there is none, or it does not end. */
function firstObject(log, mark) {
    const marked = log.indexOf(mark);
    const begin = marked < 0 ? -1 : log.indexOf('{', marked);
    if (begin < 0)
        return undefined;
    let depth = 0;
    let quoted = false;
    for (let at = begin; at < log.length; at += 1) {
        const character = log[at];
        if (quoted) {
            if (character === '\\')
                at += 1;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{')
            depth += 1;
        else if (character === '}') {
            depth -= 1;
            if (depth === 0)
                return parsed(log.slice(begin, at + 1));
        }
    }
    return undefined;
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/events/planned-steps.js
/**
 * The steps of a job as a recording has them, by key. What the runner was told goes first; the workflow's text adds what that does
 * not say, and stands in for it where there is none.
 * @param runner from the job message; undefined when it could not be read
 * @param workflow from the text of the workflow; undefined when it could not be read
 */
function plannedSteps(runner, workflow) {
    const written = new Map((workflow ?? []).map((step) => [step.key, step]));
    const used = new Map();
    const steps = (runner ?? workflow ?? []).map((step) => {
        const { key, ...known } = { ...written.get(step.key), ...step };
        return [key, { ...known, identity: identity({ key, ...known }, used) }];
    });
    return Object.fromEntries(steps);
}
/**
 * What the ids of findings name a step by, so that they stay when steps are added or moved: its id, else the action without its
 * ref, else the name (design section 8); with a number from the second of that name on.
 */
function identity({ key, action, name }, used) {
    // no id: GitHub's begin with a letter or _, and act's own are numbers
    const base = /^(?:__|\d+$)/.test(key) ? (action?.replace(/@.*$/, '') ?? name ?? key) : key;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return times === 1 ? base : `${base}#${times}`;
}

// EXTERNAL MODULE: ./build/host/evidence/http/client.js + 6 modules
var client = __webpack_require__(2733);
// EXTERNAL MODULE: ./build/host/evidence/services.js + 3 modules
var services = __webpack_require__(5439);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/events/workflow-steps.js
var workflow_steps = __webpack_require__(9510);
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

// EXTERNAL MODULE: ./build/host/process-tree.js
var process_tree = __webpack_require__(4120);
;// CONCATENATED MODULE: ./build/host/live-world.js



/** As much of an environment as is looked at; the kernel's own limit for one exec is 6 MiB. */
const MAX_ENVIRONMENT = 1024 * 1024;
const HEAD_BYTES = 256;
const MAX_TEXT = 256 * 1024;
/** What the decoder asks about the live machine, answered from /proc and the file system. Never throws. */
class LiveWorld {
    stat(path) {
        return attempt(() => {
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
        return attempt(() => external_node_fs_.realpathSync.native(path));
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
        return attempt(() => ((0,external_node_fs_.statSync)(path).isFile() ? readHead(path, HEAD_BYTES) : undefined));
    }
    image(pid) {
        return attempt(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''));
    }
    /** Undefined for a file that is longer. */
    text(path) {
        return attempt(() => {
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
        return attempt(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`));
    }
    descriptor(pid, fd) {
        return attempt(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`));
    }
    stdio(pid) {
        const open = [0, 1, 2].flatMap((fd) => {
            const target = attempt(() => (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`));
            return target === undefined ? [] : [{ fd, type: descriptorType(pid, target), id: target }];
        });
        return open.length === 0 ? undefined : open;
    }
}
/** Inode of the namespace this process is in; undefined when /proc does not say. */
function ownNamespace(kind) {
    const inode = attempt(() => /^\w+:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/ns/${kind}`))?.[1]);
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
    const tables = ['tcp', 'tcp6', 'udp', 'udp6'].map((name) => attempt(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/net/${name}`, 'latin1')));
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
function attempt(act) {
    try {
        return act();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/host/text-file.js
var text_file = __webpack_require__(5654);
;// CONCATENATED MODULE: ./build/host/action/act-workflow.js






/** Workflows of a repository that are looked at. */
const MAX_FILES = 200;
/**
 * The steps of a job of act, from the workflow it runs: of those on the disk the one with the name, the job and the guard's own step that
 * the environment names. act does not say which file that is.
 * @param act its process id; its arguments say where workflows are, where they are not in `.github/workflows`
 * @param env of pre
 * @returns undefined when there is no such workflow, or more than one. Never throws.
 */
function actWorkflowSteps(act, env) {
    const { GITHUB_WORKFLOW: name, GITHUB_JOB: job = '', GITHUB_ACTION: own, GITHUB_ACTION_REPOSITORY: action = '', } = env;
    try {
        const words = (0,external_node_fs_.readFileSync)(`/proc/${act}/cmdline`, 'utf8').split('\0');
        const directory = (0,external_node_path_.resolve)(new LiveWorld().cwd(act) ?? '/', act_workflow_option(words, 'C', 'directory') ?? '.');
        const given = (0,external_node_path_.resolve)(directory, act_workflow_option(words, 'W', 'workflows') ?? '.github/workflows');
        const found = workflowFiles(given).flatMap((file) => {
            const text = (0,text_file/* readText */.y)(file);
            if (act_workflow_nameOf(text, file) !== name)
                return [];
            const inside = (0,external_node_path_.relative)(directory, file);
            const steps = (0,workflow_steps.workflowSteps)(text, inside.startsWith('..') ? undefined : inside, job, 'act');
            const isOurs = steps?.some(({ key, action: uses = '' }) => key === own && uses.startsWith(action)) ?? false;
            return isOurs && steps !== undefined ? [steps] : [];
        });
        return found.length === 1 ? found[0] : undefined;
    }
    catch {
        return undefined;
    }
}
/** The last value of an option as pflag takes it: `-Wx`, `-W x`, `--workflows x`, `--workflows=x`. */
function act_workflow_option(words, short, long) {
    return words
        .flatMap((word, at) => {
        if (word === `-${short}` || word === `--${long}`)
            return words[at + 1] ?? [];
        if (word.startsWith(`--${long}=`))
            return word.slice(long.length + 3);
        return word.startsWith(`-${short}`) ? word.slice(2).replace(/^=/, '') : [];
    })
        .at(-1);
}
function workflowFiles(path) {
    if (!(0,external_node_fs_.statSync)(path).isDirectory())
        return [path];
    return (0,external_node_fs_.readdirSync)(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name))
        .slice(0, MAX_FILES)
        .map((name) => (0,external_node_path_.join)(path, name));
}
/** A workflow without a name is called by its file. */
function act_workflow_nameOf(text, file) {
    try {
        const { name } = (0,dist/* parse */.qg)(text);
        return typeof name === 'string' && name !== '' ? name : (0,external_node_path_.basename)(file);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/host/action/repository-files.js
var repository_files = __webpack_require__(1463);
;// CONCATENATED MODULE: ./build/host/action/worker-log.js



/** Bytes from the beginning of the log that are read: the job message stands there. */
const MAX_BYTES = 16 * 1024 * 1024;
const NAME = /^Worker_[\w.-]+\.log$/;
/**
 * The beginning of the diagnostic log that a runner's worker writes (`_diag/Worker_*-utc.log`): of the file it has open, else of
 * the newest below its program.
 * @param worker its process id
 * @returns undefined when there is none, or it may not be read. Never throws.
 */
function workerLog(worker) {
    const world = new LiveWorld();
    try {
        const path = opened(world, worker) ?? newest(world.image(worker));
        return path === undefined ? undefined : readHead(path, Math.min(MAX_BYTES, (0,external_node_fs_.statSync)(path).size)).toString('utf8');
    }
    catch {
        return undefined;
    }
}
function opened(world, worker) {
    return listed(`/proc/${worker}/fd`)
        .map((fd) => world.descriptor(worker, Number(fd)))
        .find((path) => path !== undefined && isLog(path));
}
function isLog(path) {
    return NAME.test(path.slice(path.lastIndexOf('/') + 1)) && (0,external_node_path_.dirname)(path).endsWith('/_diag');
}
/** RUNNER/bin/Runner.Worker keeps its logs in RUNNER/_diag; so do runners that are updated, one directory higher. */
function newest(program) {
    if (program === undefined)
        return undefined;
    const runner = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(program));
    const logs = [(0,external_node_path_.join)(runner, '_diag'), (0,external_node_path_.join)((0,external_node_path_.dirname)(runner), '_diag')].flatMap((place) => listed(place)
        .filter((name) => NAME.test(name))
        .map((name) => (0,external_node_path_.join)(place, name)));
    const modified = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return logs.toSorted((a, b) => modified(a) - modified(b)).at(-1);
}
function listed(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/host/action/job-steps.js








/** For reading the workflow, in milliseconds: a job waits for it. */
const WORKFLOW_TIME = 1500;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/**
 * The steps of this job, before the first one runs: from what the runner's worker was told, and where that says no lines from the
 * workflow at the commit it was started from; under act from the workflow on the disk. A step could change the log later, so nothing of it
 * is read again. Never rejects; without any of these no step has more than its key.
 * @param token of the GitHub API; empty: the workflow is not asked for
 */
async function jobSteps({ worker, act }, token, env = process.env) {
    if (act !== undefined)
        return plannedSteps(undefined, actWorkflowSteps(worker.pid, env));
    const log = workerLog(worker.pid);
    const told = log === undefined ? undefined : jobMessageSteps(log);
    const complete = told?.every(({ line }) => line !== undefined) ?? false;
    return plannedSteps(told, complete ? undefined : await workflow(token, env));
}
async function workflow(token, env) {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_WORKFLOW_SHA: commit = '', GITHUB_JOB: job = '' } = env;
    const path = (0,declared_pipeline/* workflowPath */.RB)({ repository, workflowRef: env.GITHUB_WORKFLOW_REF ?? '' }) ?? '';
    if (token === '' || !WORKFLOW.test(path) || !/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    const http = new client/* HttpClient */.Q({ signal: AbortSignal.timeout(WORKFLOW_TIME), env });
    try {
        const { github } = (0,services/* servicesOf */.Y)({ env, token });
        const entry = await new repository_files/* RepositoryFiles */.Y(http, github, repository, commit).read(path);
        if (entry?.kind !== 'file')
            return undefined;
        const { workflowSteps } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9510)); // reads YAML, which takes a while to load
        return workflowSteps(entry.bytes.toString('utf8'), path, job);
    }
    catch {
        return undefined;
    }
    finally {
        http.close();
    }
}

;// CONCATENATED MODULE: ./build/host/action/verdict.js


/** Where the configuration is, in a repository. */
const USUAL_CONFIG = '.github/ironclaw.yml';
/**
 * The file the workflow named, else the usual one when there is one. On a pull request the workspace holds the change
 * under test, and its configuration is a claim: the defaults hold.
 * @throws Error when the workflow names a file that is not there
 */
function chooseConfig(workspace, given, event) {
    const path = isAbsolute(given) ? given : join(workspace, given === '' ? USUAL_CONFIG : given);
    if (event?.startsWith('pull_request')) {
        const notice = existsSync(path)
            ? `the configuration of a pull request is part of the change under test and is not used: the defaults hold`
            : undefined;
        return { path: undefined, notice };
    }
    const file = lstatSync(path, { throwIfNoEntry: false });
    if (file?.isFile())
        return { path, notice: undefined };
    if (given === '' && file === undefined)
        return { path: undefined, notice: undefined };
    throw new Error(`the configuration ${path} ${file === undefined ? 'does not exist' : 'is not a regular file'}; correct the input 'config' or add the file`);
}
/**
 * Whether a decision other than pass fails the step. The input can only make a configuration stricter; where there is no
 * configuration it decides alone.
 */
function enforces(input, configured, configuration) {
    if (input === 'enforce')
        return true;
    if (input === 'report' && !configured)
        return false;
    return configuration === 'enforce';
}

;// CONCATENATED MODULE: ./build/host/action/base-configuration.js


/**
 * Reads the configuration from the base ref, before the first step and before any checkout.
 * @param given the action's input `config`; empty is the usual place
 */
async function baseConfiguration(files, given) {
    const path = given === '' ? USUAL_CONFIG : given;
    if ((0,external_node_path_.isAbsolute)(path) || path.split('/').includes('..'))
        return { outcome: 'unknown', reason: `the input 'config' (${path}) is no path of the repository` };
    try {
        const entry = await files.read(path);
        if (entry?.kind === 'file')
            return { outcome: 'found', text: entry.bytes.toString('utf8'), from: path };
        if (entry !== undefined)
            return { outcome: 'unknown', reason: `${path} is a directory in the repository` };
        // what a token may not see is answered as what is not there: the top is there
        if ((await files.read('.')) === undefined)
            return { outcome: 'unknown', reason: "the token cannot read the repository; grant it 'contents: read'" };
        if (given !== '')
            return { outcome: 'unknown', reason: `${path} is not in the repository at the base ref` };
        return { outcome: 'absent' };
    }
    catch (error) {
        return { outcome: 'unknown', reason: error.message, failed: true };
    }
}

;// CONCATENATED MODULE: ./build/host/action/base-ref.js

const COMMIT = /^[0-9a-f]{40,64}$/;
/**
 * The commit whose files decide for a job: of a pull request and a merge group the one the change goes on, else the one that is
 * built. Undefined when the event does not say it.
 */
function baseRef(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const payload = payloadOf(env.GITHUB_EVENT_PATH);
    if (event.startsWith('pull_request'))
        return base_ref_commit(payload.pull_request?.base?.sha) ?? branch(env.GITHUB_BASE_REF);
    if (event === 'merge_group')
        return base_ref_commit(payload.merge_group?.base_sha);
    return base_ref_commit(env.GITHUB_SHA);
}
/** The same where it is known as a commit, not as a branch. */
const baseCommit = (env) => base_ref_commit(baseRef(env));
const base_ref_commit = (value) => typeof value === 'string' && COMMIT.test(value) ? value : undefined;
const branch = (name) => (name ? `refs/heads/${name}` : undefined);
function payloadOf(path) {
    try {
        return (JSON.parse((0,external_node_fs_.readFileSync)(path ?? '', 'utf8').replace(/^\uFEFF/, '')) ?? {});
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/host/action/know-base.js





/** For reading the configuration, and the files it names, in milliseconds: a job waits for it. */
const CONFIGURATION_TIME = 2000;
/**
 * Reads the configuration from the base ref and gathers what it asks for. Never rejects: what could not be had is said, and never
 * delays a job for longer than two seconds and the configuration's budget.
 * @param place a directory of ours for what was gathered
 * @param token of the GitHub API
 */
async function knowBase(place, config, token, env = process.env) {
    const unknown = (reason) => ({
        configuration: { outcome: 'unknown', reason },
        ...nothing,
    });
    const ref = baseRef(env);
    if (token === '')
        return unknown("the input 'token' is empty");
    if (ref === undefined || !env.GITHUB_REPOSITORY)
        return unknown('the event names no commit to read it from');
    let configuration;
    const http = new client/* HttpClient */.Q({ signal: AbortSignal.timeout(CONFIGURATION_TIME), env });
    try {
        const { github } = (0,services/* servicesOf */.Y)({ env, token });
        const files = new repository_files/* RepositoryFiles */.Y(http, github, env.GITHUB_REPOSITORY, ref);
        configuration = await baseConfiguration(files, config);
        if (configuration.outcome !== 'found')
            return { configuration, ...nothing };
        // many jobs have no configuration, and what reads one takes a while to load
        const { gatherEvidence } = await Promise.all(/* import() */[__webpack_require__.e(660), __webpack_require__.e(156), __webpack_require__.e(619), __webpack_require__.e(14)]).then(__webpack_require__.bind(__webpack_require__, 4544));
        const gathered = await gatherEvidence(configuration, { place, files, http, github, token, env });
        return { configuration, ...gathered };
    }
    catch (error) {
        const reason = error.message;
        if (configuration?.outcome === 'found')
            return { configuration, ...nothing, notices: [reason] };
        return { configuration: { outcome: 'unknown', reason, failed: true }, ...nothing };
    }
    finally {
        http.close();
    }
}
const nothing = { evidence: undefined, programs: undefined, notices: [] };

;// CONCATENATED MODULE: ./build/host/action/brief.js




/**
 * Gathers what is to be known before the first step, while the companion starts.
 * @returns the briefing, and sentences for the log
 */
async function brief({ config, mode, token, channels, matrix, jobId }, { kept, worker, act, environment: env }) {
    const [{ notices, ...known }, steps] = await Promise.all([
        knowBase(kept, config, token, env),
        jobSteps({ worker, ...(act === undefined ? {} : { act }) }, token, env),
    ]);
    const run = readJobRun(env, { matrix, jobId }, act !== undefined);
    const authorities = extraAuthorities(env);
    return { briefing: { ...known, steps, config, mode, token, run, channels, authorities }, notices };
}


/***/ }),

/***/ 1463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ RepositoryFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _evidence_http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);
/* harmony import */ var _evidence_sources_github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6773);
/* harmony import */ var _evidence_sources_json_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9772);




/** Bytes of one file, and files of one directory. */
const MAX_FILE = 16 * 1024 * 1024;
const MAX_ENTRIES = 500;
const objectSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).optional(),
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
            ...(0,_evidence_sources_github_api_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRequest */ .H6)(this.#github.token, 'application/vnd.github.object+json'),
            limit: 2 * MAX_FILE,
        });
        if (answer === undefined)
            return undefined;
        const { type, encoding, content, entries = [] } = (0,_evidence_sources_json_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonAnswer */ .t)(answer, objectSchema);
        if (type === 'dir') {
            const files = entries.filter((entry) => entry.type === 'file').map((entry) => entry.path);
            return { kind: 'directory', files: files.slice(0, MAX_ENTRIES) };
        }
        if (encoding === 'base64' && content !== undefined)
            return { kind: 'file', bytes: Buffer.from(content, 'base64') };
        return this.#raw(path); // above a megabyte the object has no content
    }
    async #raw(path) {
        const request = { ...(0,_evidence_sources_github_api_js__WEBPACK_IMPORTED_MODULE_1__/* .githubRequest */ .H6)(this.#github.token, 'application/vnd.github.raw+json'), limit: MAX_FILE };
        const answer = await this.#http.ask(this.#address(path), request);
        return answer && { kind: 'file', bytes: answer.body };
    }
    #address(path) {
        const parts = path.split('/').filter((part) => part !== '' && part !== '.');
        const [owner = '', name = ''] = this.#repository.split('/');
        const place = ['repos', owner, name, 'contents', ...parts].map(encodeURIComponent).join('/');
        const url = (0,_evidence_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(this.#github.api, place);
        url.searchParams.set('ref', this.#ref);
        return url;
    }
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ serviceAddress),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   rQ: () => (/* binding */ ledTo),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _request_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1070);

/** The address of a service as configured: http(s), without user and password. @throws RequestError for anything else */
function serviceAddress(text) {
    const url = parsed(text.includes('://') ? text : `https://${text}`);
    if (url === undefined || !isWeb(url))
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${JSON.stringify(text.slice(0, 200))} is no address of a service; an http(s) URL was expected`);
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
}
/** An address below a service's own, whose path is kept: `path` is relative and its parts are encoded already. */
function below(service, path) {
    return new URL(path, service.href.endsWith('/') ? service : `${service.href}/`);
}
/**
 * Where an answer leads: a redirect, a next page, or a file it names.
 * @throws RequestError when that is no http(s) address, leads from https to http, or carries a password
 */
function ledTo(from, location) {
    const url = parsed(location, from);
    if (url === undefined || !isWeb(url))
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${from.host} leads to what is no http(s) address; it was not followed`);
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${from.host} leads from https to http, at ${url.host}; it was not followed`);
    if (url.username !== '' || url.password !== '')
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${from.host} leads to an address with a password in it, at ${url.host}; it was not followed`);
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


/***/ }),

/***/ 2733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HttpClient)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/host/version.js

/** Version of the guard, as package.json has it. */
const GUARD_VERSION = package_namespaceObject.rE;

// EXTERNAL MODULE: ./build/host/evidence/http/address.js
var address = __webpack_require__(3803);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/host/evidence/http/request-error.js
var request_error = __webpack_require__(1070);
;// CONCATENATED MODULE: ./build/host/evidence/http/body.js



/**
 * The body of an answer, decompressed. The connection is given up as soon as more than `limit` bytes came, before or after
 * decompression, or more than there is room for.
 * @throws RequestError when it is larger or compressed in another way, and the stream's error
 */
async function readBody(response, host, limit, room) {
    const tooLarge = () => new request_error/* RequestError */.GI(`${host} sends more than the ${limit} bytes that are taken`);
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
                throw new request_error/* RequestError */.GI('the services together send more than is taken');
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
        throw new request_error/* RequestError */.GI(`${host} sends a content encoding that was not asked for; gzip or none was expected`);
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
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/host/variables/hosts.js

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
        return (0,external_node_fs_.readFileSync)(path, 'utf8').slice(0, MAX_FILE);
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
    const resolver = new promises_.Resolver();
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
    const listed = Object.entries(hostsFile(textOf('/etc/hosts'))).flatMap(([address, names]) => names.some((name) => name.toLowerCase() === host) ? [of(address)] : []);
    if (listed.length > 0)
        return listed;
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.map(of) : []));
}
const of = (address) => ({ address, family: address.includes(':') ? 6 : 4 });

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
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
    throw new request_error/* RequestError */.GI('HTTPS_PROXY is set to what is no http:// address; only such a proxy is used');
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
        const failed = (why) => connected?.(new request_error/* RequestError */.GI(`the proxy ${host} ${why}`), undefined);
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
const REQUEST_TIME = 10_000;
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
            throw new request_error/* RequestError */.GI(`${url.host} redirects more than ${MAX_REDIRECTS} times`);
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
        const { signal, requestTime = REQUEST_TIME } = this.#options;
        const limited = AbortSignal.any([signal, AbortSignal.timeout(requestTime)]);
        try {
            return await work(limited);
        }
        catch (error) {
            const late = limited.aborted && !(error instanceof request_error/* RequestError */.GI);
            throw (0,request_error/* requestError */.Un)(late ? { name: 'TimeoutError' } : error, url, requestTime);
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
            throw (0,request_error/* refusal */.x5)(url, status, headers);
        if (contentOf(request) !== undefined)
            throw new request_error/* RequestError */.GI(`${url.host} redirects what is posted to it`);
        return (0,address/* ledTo */.rQ)(url, headers.location);
    }
    #send(url, request, trusted, signal) {
        const sending = contentOf(request);
        const headers = {
            accept: request.accept ?? 'application/json',
            'accept-encoding': 'gzip',
            'user-agent': `ironclaw-guard/${GUARD_VERSION}`,
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


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/** Why a request gave nothing: a sentence for the user, without queries and credentials. */
class RequestError extends Error {
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
    if (error instanceof RequestError)
        return error;
    const { code = '', name = '' } = (error ?? {});
    return new RequestError(`${url.host} ${reason(String(code), String(name), milliseconds)}`);
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
    return new RequestError(`${url.host} answered ${status}${explained(status, headers)}`, status);
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


/***/ }),

/***/ 5439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: ./build/host/evidence/http/address.js
var address = __webpack_require__(3803);
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
    const addresses = (texts) => texts.slice(0, MAX_REGISTRIES).map(address/* serviceAddress */.Ad);
    return {
        github: {
            api: (0,address/* serviceAddress */.Ad)(env.GITHUB_API_URL || GITHUB_API),
            server: (0,address/* serviceAddress */.Ad)(env.GITHUB_SERVER_URL || GITHUB_SERVER),
            token: o.token?.trim() || undefined,
        },
        npm: addresses(given.npm ?? hosts('registry:npm')),
        python: addresses(given.python ?? hosts('registry:pip')),
        osv: (0,address/* serviceAddress */.Ad)(given.osv ?? OSV),
        kev: (0,address/* serviceAddress */.Ad)(given.kev ?? KEV),
        epss: (0,address/* serviceAddress */.Ad)(given.epss ?? EPSS),
        tuf: given.tuf ?? repositories,
    };
}


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ githubRequest),
/* harmony export */   Zj: () => (/* binding */ nextPage),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3803);

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
    return (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(api, `repos/${owner}/${name}/${path}`);
}
/** The next page of a list, on the same server; undefined at the end. */
function nextPage({ url, link }) {
    const target = link?.split(',', 20).find((part) => part.includes('rel="next"'));
    const location = target?.slice(target.indexOf('<') + 1, target.indexOf('>'));
    const next = location ? (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ledTo */ .rQ)(url, location) : undefined;
    return next?.origin === url.origin ? next : undefined;
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jsonAnswer),
/* harmony export */   y: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1070);

/**
 * The body of an answer as JSON of a shape.
 * @throws RequestError when it is something else, as the page of a captive portal is
 */
function jsonAnswer(answer, shape) {
    const { url, body, type } = answer;
    let data;
    try {
        data = JSON.parse(body.toString('utf8'));
    }
    catch {
        const said = /^[\w.+/-]{1,80}$/.test(type) ? type : 'something else';
        throw new _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${url.host} answered with ${said}, JSON was expected`);
    }
    const parsed = shape.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
    throw new _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${url.host} answered with JSON of another shape: ${place}: ${issue?.message.slice(0, 200)}`);
}
/** JSON that was inside an answer as a file of its own. @throws RequestError when it is nested too deeply to be written */
function jsonBytes(value) {
    try {
        return Buffer.from(JSON.stringify(value));
    }
    catch {
        throw new _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('the answer is nested too deeply');
    }
}


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


/***/ })

};
;