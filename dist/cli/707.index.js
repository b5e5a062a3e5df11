"use strict";
exports.id = 707;
exports.ids = [707];
exports.modules = {

/***/ 52025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ putLines),
/* harmony export */   b: () => (/* binding */ putOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _recording_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9235);


/**
 * Writes what a command made to the file named, or to standard output for `-` and no name. A reader of it that has seen enough
 * (`-o /dev/stdout | head`) is no error.
 *
 * @throws OutputError when it cannot be written
 */
function putOutput(path, text) {
    if (path === undefined || path === '-') {
        process.stdout.write(text);
        return;
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        if (error.code === 'EPIPE')
            return;
        throw new _recording_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .OutputError */ .u(`${path} cannot be written: ${error.message}`);
    }
}
/**
 * Writes lines as they come, so that many of them take no memory, to the file named, or to standard output for `-` and no name.
 * @throws OutputError when it cannot be written
 */
function putLines(path, lines) {
    if (path === undefined || path === '-') {
        for (const line of lines)
            process.stdout.write(line);
        return;
    }
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
        for (const line of lines) {
            const bytes = Buffer.from(line);
            for (let at = 0; at < bytes.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, at);
        }
    }
    catch (error) {
        throw new _recording_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .OutputError */ .u(`${path} cannot be written: ${error.message}`);
    }
    finally {
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 12029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profile: () => (/* binding */ profile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/baseline/phases/automaton.js
var automaton = __webpack_require__(80606);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(57914);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
;// CONCATENATED MODULE: ./build/report/order-text.js




const columns = [
    { title: '' },
    { title: 'phase', most: 30 },
    { title: 'stays on' },
    { title: 'may be followed by' },
];
const cellWidth = 58;
const tableWidth = 160;
/**
 * The order of a profile's tool and roles as lines of a YAML comment, so that it can stand below the profile itself: a row for
 * each phase, `>` where it begins, and behind each name of learned phases the number of runs. Empty when it has none.
 */
function orderText({ tool, phases, roles = {} }) {
    const all = [
        [tool, phases],
        ...Object.entries(roles).map(([kind, role]) => [`${tool}:${kind}`, role.phases]),
    ];
    const lines = all.flatMap(([name, one]) => (one === undefined ? [] : ['', ...orderLines(name, one)]));
    return lines.map((line) => `${`# ${line}`.trimEnd()}\n`).join('');
}
function orderLines(name, phases) {
    const { initial, runs } = phases;
    const rows = (0,automaton/* phaseEntries */._o)(phases).flatMap(([phase, { on, next }]) => {
        const [stays, follows] = [cell(on), cell(next)];
        return Array.from({ length: Math.max(stays.length, follows.length) }, (_, at) => [
            at === 0 && phase === initial ? '>' : '',
            at === 0 ? (0,report_escape/* visible */.RK)(phase, 60) : '',
            stays[at] ?? '',
            follows[at] ?? '',
        ]);
    });
    const source = runs === undefined ? 'written by hand' : `learned from ${(0,number/* many */._d)(runs, 'run')}`;
    return [`Order of ${(0,report_escape/* visible */.RK)(name, 60)}, ${source}:`, ...(0,layout/* table */.tp)(columns, rows, tableWidth)];
}
/** The names of a list or counted map, in lines of a cell. */
function cell(names) {
    const words = names === undefined
        ? []
        : Array.isArray(names)
            ? names.map((name) => (0,report_escape/* visible */.RK)(name, 60))
            : Object.entries(names).map(([name, count]) => `${(0,report_escape/* visible */.RK)(name, 60)} (${count})`);
    return words.length === 0 ? ['-'] : (0,layout/* wrap */.LV)(words.join(', '), cellWidth);
}

// EXTERNAL MODULE: ./build/host/profile-files.js + 2 modules
var profile_files = __webpack_require__(42822);
// EXTERNAL MODULE: ./build/host/profile-texts.js
var profile_texts = __webpack_require__(65678);
// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/baseline/export/landlock-resolve.js
var landlock_resolve = __webpack_require__(35035);
// EXTERNAL MODULE: ./build/baseline/export/seccomp-profile.js
var seccomp_profile = __webpack_require__(44992);
// EXTERNAL MODULE: ./build/baseline/profile-error.js
var profile_error = __webpack_require__(68629);
// EXTERNAL MODULE: ./build/baseline/yaml-text.js
var yaml_text = __webpack_require__(25954);
// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/host/confine/ground.js
var ground = __webpack_require__(62966);
// EXTERNAL MODULE: ./build/host/confine/rules-of.js + 3 modules
var rules_of = __webpack_require__(19304);
// EXTERNAL MODULE: ./build/host/text-file.js
var text_file = __webpack_require__(5654);
// EXTERNAL MODULE: ./build/host/variables/resolve.js + 2 modules
var resolve = __webpack_require__(35221);
// EXTERNAL MODULE: ./build/host/cli/confine-options.js
var confine_options = __webpack_require__(91132);
// EXTERNAL MODULE: ./build/host/cli/output-file.js
var output_file = __webpack_require__(52025);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/profile-export.js



















/**
 * `profile export TOOL|FILE --to seccomp|landlock [--resolve] [-o FILE]`: what a profile or manifest allows, as the kernel can enforce
 * it. Where it says otherwise than the rights is told on standard error. Returns the exit status.
 */
async function exportRules(args) {
    const { port, hard, 'no-unix-sockets': noSockets } = confine_options/* confineOptions */.v;
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(args, {
        ...{ to: { type: 'string' }, output: { type: 'string', short: 'o' }, port, hard, 'no-unix-sockets': noSockets },
        resolve: { type: 'boolean', default: false },
    });
    const [subject, more] = positionals;
    if (subject === undefined || more !== undefined)
        throw new usage/* UsageError */.e('name one tool or file: profile export TOOL|FILE --to seccomp|landlock');
    const { to } = values;
    if (to !== 'seccomp' && to !== 'landlock')
        throw new usage/* UsageError */.e('--to is seccomp or landlock');
    const set = (0,profile_files/* readProfiles */.l)((0,profile_texts/* profilesDirectory */.cC)());
    const { ports, hard: strict, noUnixSockets } = (0,confine_options/* enforcementOf */.Y)(values);
    const options = {
        require: strict ? 'hard' : 'best',
        ports: values.resolve ? [...new Set([...ports, ...(0,ground/* configuredPorts */.vq)(process.env)])].sort((a, b) => a - b) : ports,
        noUnixSockets,
    };
    const known = set.profiles.find(({ tool }) => tool === subject);
    if (known === undefined && !(0,external_node_fs_.existsSync)(subject))
        throw new usage/* UsageError */.e(`\`${subject}\` is no tool with a profile, and no file; \`profile list\` shows the tools`);
    const rules = known === undefined ? (0,rules_of/* rulesOfFile */.Fr)(subject, set, options) : (0,rules_of/* rulesOfProfile */.aP)(known, set, options);
    const made = to === 'seccomp' ? rules.seccomp : rules.landlock;
    if (made === undefined)
        throw new profile_error/* ProfileError */.e(`${subject} says nothing that ${to} could enforce`);
    const bound = rules.landlock !== undefined && to === 'landlock' && values.resolve ? await here(rules.landlock) : made;
    (0,output_file/* putOutput */.b)(values.output, (0,canonical/* canonicalJson */.d)(bound));
    if (to === 'seccomp')
        for (const { kind, what, why } of rules.notes.filter((note) => !(rules.landlock?.notes ?? []).includes(note)))
            process.stderr.write(`${kind}: ${(0,report_escape/* visible */.RK)(what, 200)}: ${(0,report_escape/* visible */.RK)(why, 300)}\n`);
    return 0;
}
async function here(landlock) {
    const { variables } = await (0,resolve/* resolveVariables */.C)({ cwd: process.cwd(), env: process.env });
    try {
        return (0,landlock_resolve/* resolveLandlock */.J)(landlock, (0,ground/* groundOf */.Jx)(variables, process.env, undefined));
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new profile_error/* ProfileError */.e(error.message);
        throw error;
    }
}
/**
 * `profile import FILE [--for BINARY] [-o FILE]`: what a seccomp profile of a container engine allows here, as the `syscalls` of a
 * manifest, of the binary if one is named. Returns the exit status.
 */
function importSyscalls(args) {
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(args, {
        for: { type: 'string' },
        output: { type: 'string', short: 'o' },
    });
    const [file, more] = positionals;
    if (file === undefined || more !== undefined)
        throw new usage/* UsageError */.e('name one file: profile import FILE');
    const host = (0,ground/* seccompHost */.dL)();
    const allowed = (0,seccomp_profile/* allowedSyscalls */.fD)((0,yaml_text/* parseYaml */.h)((0,text_file/* readText */.y)(file), file, seccomp_profile/* seccompProfileSchema */.zT), host);
    if (allowed === undefined)
        throw new profile_error/* ProfileError */.e(`${file} allows every system call that it does not name: no list of a manifest says that`);
    const clause = { syscalls: [...allowed.names] };
    const imprecise = `the seccomp profile allows ${allowed.conditional.join(', ')} with certain arguments only; here they are allowed`;
    const manifest = values.for === undefined
        ? undefined
        : {
            schema: 1,
            artifact: { sha256: digestOf(values.for) },
            source: 'file',
            ...(allowed.conditional.length === 0 ? {} : { imprecision: [imprecise] }),
            ...clause,
        };
    (0,output_file/* putOutput */.b)(values.output, (0,dist/* stringify */.As)(manifest ?? clause));
    if (manifest === undefined && allowed.conditional.length > 0)
        process.stderr.write(`widened: ${imprecise}\n`);
    return 0;
}
function digestOf(path) {
    try {
        return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest('hex');
    }
    catch (error) {
        throw new usage/* UsageError */.e(`--for: ${error.message}`);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/baseline/destination.js
var destination = __webpack_require__(51963);
// EXTERNAL MODULE: ./build/baseline/glob.js
var glob = __webpack_require__(83161);
;// CONCATENATED MODULE: ./build/baseline/lint.js



/** Variables that the guard resolves (docs/baselines.md); those with a colon take the name of a tool or place. */
const variable = /^(workspace|tmp|home|toolcache|package|package:name|proxy|runner:temp|runner:actions|git:remote|(registry|cache|prefix|dist|proxy|index|repository):[a-z0-9*_.-]+)$/;
/** Classes of which any place or host may be: what they do is told from what they are started for. */
const anywhere = new Set([
    'class/system',
    'class/coreutils',
    'class/container-engine',
    'class/shell',
]);
const everything = /^\/(\*\*)?$|^\*\*$/;
const pathless = new Set(['connect', 'listen']);
/**
 * What is wrong with profiles that are well-formed: variables, zones, tools and classes that are not there, two that match one
 * entry equally, rights that can never match or allow everything, roles that nothing enters, `stable` without references or
 * cases. Pure; the caller finds the line of `path` in the file it read the profile from (for each profile `document.getIn(path)`).
 *
 * @param profiles all profiles that are in force together
 * @returns issues in the order of the profiles, and of the values in them
 */
function lint(profiles, context) {
    const tools = new Set(profiles.flatMap((one) => [one.tool, ...entryNames(one)]));
    const zones = new Set(context.zones.map(({ zone }) => zone));
    const families = new Set([...zones].map((zone) => zone.split(':')[0]));
    const known = {
        tools,
        isZone: (name) => zones.has(name) || (name.endsWith(':*') && families.has(name.slice(0, -2))),
    };
    return [...profiles.flatMap((profile) => [...ofProfile(profile, known, context)]), ...equalEntries(profiles)];
}
function* ofProfile(profile, known, { cases }) {
    const issue = (path, message) => ({ profile: profile.tool, path, message });
    if (profile.extends !== undefined && !known.tools.has(profile.extends))
        yield issue(['extends'], `there is no ${profile.extends}; name a class that has a profile`);
    const { versions } = profile.match ?? {};
    if (versions !== undefined && (0,semver.validRange)(versions) === null)
        yield issue(['match', 'versions'], `\`${versions}\` is no range of versions; write one such as >=9 <12`);
    for (const { path, pattern } of entries(profile))
        for (const [at, message] of ofVariables(pattern, path))
            yield issue(at, message);
    for (const [at, name] of (profile.match?.installs ?? []).entries())
        if (!entryNames(profile).includes(name))
            yield issue(['match', 'installs', at], `no entry is called ${name}; name what the tool installs as one`);
    if (profile.status === 'stable' && !profile.tool.startsWith('class/')) {
        if ((profile.references ?? []).length === 0)
            yield issue(['status'], 'stable needs references: say where it is written that the tool does this');
        if (!cases.has(profile.tool))
            yield issue(['status'], 'stable needs cases: recordings that must pass, and that must not');
    }
    for (const [at, right] of profile.rights.entries())
        for (const [path, message] of ofRight(right, profile, known))
            yield issue(['rights', at, ...path], message);
    for (const [kind, role] of Object.entries(profile.roles ?? {})) {
        for (const [at, child] of role.enter.child.entries())
            if (child !== '*' && !known.tools.has(child) && !runs(profile, child))
                yield issue(['roles', kind, 'enter', 'child', at], `no profile is called ${child}, so that nothing enters by that name`);
        for (const [at, right] of role.rights.entries())
            for (const [path, message] of ofRight(right, profile, known))
                yield issue(['roles', kind, 'rights', at, ...path], message);
    }
}
/** Whether a profile starts programs that have no profile, by any name or by paths. */
const runs = ({ rights }, name) => rights.some(({ op, path = [], tool = [] }) => op.includes('exec') &&
    (tool.includes('*') || path.some((one) => (0,glob/* segmentMatches */.dd)(one.slice(one.lastIndexOf('/') + 1), name))));
function* ofRight(right, { tool }, known) {
    const { op, path, zone, to, tool: tools, by } = right;
    for (const [at, pattern] of (path ?? []).entries())
        yield* ofPath(pattern, at, tool);
    for (const [at, pattern] of (to ?? []).entries())
        yield* ofDestination(pattern, at, tool);
    for (const [at, name] of (zone ?? []).entries())
        if (!known.isZone(name))
            yield [['zone', at], `there is no zone ${name} in zones.yml`];
    for (const [key, names] of [
        ['tool', tools],
        ['by', by],
    ])
        for (const [at, name] of (names ?? []).entries())
            if (name !== '*' && !known.tools.has(name))
                yield [[key, at], `there is no profile or class ${name}`];
    for (const [at, one] of op.entries()) {
        const matched = pathless.has(one)
            ? to !== undefined
            : one === 'exec'
                ? (tools ?? path) !== undefined
                : (path ?? zone) !== undefined;
        if (!matched) {
            const needs = pathless.has(one) ? 'to' : one === 'exec' ? 'tool or path' : 'path or zone';
            yield [['op', at], `${one} here can never match: it needs ${needs}`];
        }
    }
}
function* ofPath(pattern, at, tool) {
    yield* ofVariables(pattern, ['path', at]);
    if (everything.test(pattern) && !anywhere.has(tool))
        yield [['path', at], `\`${pattern}\` is everything; name the places that are meant`];
    try {
        (0,glob/* compileGlob */.SO)(pattern.replace(/^\$\{[^}]*\}/, '/x').replace(/\$\{[^}]*\}/g, 'x'));
    }
    catch (error) {
        yield [['path', at], error.message];
    }
}
function* ofDestination(pattern, at, tool) {
    yield* ofVariables(pattern, ['to', at]);
    if ((0,destination/* parseDestination */.G)(pattern.replace(/\$\{[^}]*\}/g, 'x')) === undefined)
        yield [['to', at], `\`${pattern}\` can never match: write host:port, 10.0.0.0/8:443 or [fd00::/8]:8000-8099`];
    if (pattern === '*:*' && !tool.startsWith('class/'))
        yield [['to', at], '`*:*` is any host and port; name those that are meant'];
}
function* ofVariables(pattern, path) {
    if (/\$\{[^}]*$/.test(pattern))
        yield [path, `\`${pattern}\` has a variable without its end`];
    for (const [, name = ''] of pattern.matchAll(/\$\{([^}]*)\}/g))
        if (!variable.test(name))
            yield [path, `there is no variable \${${name}}`];
}
/** Patterns of two profiles that match the same paths with the same number of literal characters, for versions in common. */
function equalEntries(profiles) {
    const seen = new Map();
    return profiles.flatMap((profile) => entries(profile).flatMap(({ path, pattern }) => {
        const other = seen.get(pattern);
        if (other === undefined)
            seen.set(pattern, profile);
        if (other === undefined || other === profile || apart(profile, other))
            return [];
        const message = `\`${pattern}\` is an entry of ${other.tool} too; which of them holds would be chance`;
        return [{ profile: profile.tool, path, message }];
    }));
}
/** Whether the versions of two profiles have nothing in common, as far as one does not lie in the other. */
function apart({ match: one }, { match: other }) {
    const [a, b] = [one?.versions, other?.versions];
    if (a === undefined || b === undefined || (0,semver.validRange)(a) === null || (0,semver.validRange)(b) === null)
        return false;
    return !(0,semver.subset)(a, b) && !(0,semver.subset)(b, a);
}
function entries({ match }) {
    const entry = match?.entry ?? [];
    const of = (patterns, path) => patterns.map((pattern, at) => ({ path: ['match', 'entry', ...path, at], pattern }));
    return Array.isArray(entry)
        ? of(entry, [])
        : Object.entries(entry).flatMap(([name, patterns]) => of(patterns, [name]));
}
/** Names under which members of a profile or class are known. */
function entryNames({ match }) {
    const entry = match?.entry ?? [];
    if (Array.isArray(entry))
        return [];
    return Object.entries(entry).flatMap(([name, patterns]) => name === '*' ? patterns.flatMap((pattern) => braced(pattern.slice(pattern.lastIndexOf('/') + 1))) : [name]);
}
const braced = (name) => (/[*?{]/.test(name) ? [] : [name]);

// EXTERNAL MODULE: ./build/baseline/phases/lint.js
var phases_lint = __webpack_require__(48251);
// EXTERNAL MODULE: ./build/baseline/profile.js
var baseline_profile = __webpack_require__(96850);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/report/case.js

const case_text = schemas/* string */.YjP().min(1).max(1000);
const expectedFinding = schemas/* strictObject */.rej({
    rule: case_text.meta({ description: 'rule of the finding, as `explain` prints it' }),
    tool: case_text.optional().meta({ description: 'name of the tool that did it' }),
    kind: schemas/* enum */.k5n(['invariant', 'deviation', 'sequence', 'phase', 'identity', 'exposure', 'tamper', 'policy', 'plugin'])
        .optional(),
});
/** case.yml: what the recording beside it is of, and what judging it must say. */
const caseSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    description: case_text.meta({ description: 'what was done, in a sentence' }),
    origin: schemas/* enum */.k5n(['recorded', 'built'])
        .meta({ description: 'recorded: by the sensor; built: from a list of events that `source` documents' }),
    source: case_text.optional().meta({ description: 'of a built case: the document that lists the events' }),
    tool: schemas/* string */.YjP().regex(/^[A-Za-z0-9_.+-]+$/),
    versions: schemas/* record */.g1P(case_text, case_text).meta({ description: 'tool -> its version' }),
    project: case_text.meta({ description: 'what was worked on' }),
    expect: schemas/* union */.KCZ([
        schemas/* literal */.euz('pass'),
        schemas/* strictObject */.rej({
            findings: schemas/* array */.YOg(expectedFinding).min(1).max(32).meta({ description: 'each must be raised' }),
            decision: schemas/* enum */.k5n(['pass', 'fail', 'incomplete']).optional(),
        }),
    ])
        .meta({ description: 'pass: nothing at all is found; else what must be' }),
    attack: case_text.optional().meta({ description: 'of a case with findings: the attack it acts out, or a reference' }),
})
    .refine(({ origin, source }) => (origin === 'built') === (source !== undefined), {
    path: ['source'],
    message: 'a built case names its source, a recorded one has none',
})
    .refine(({ expect, attack }) => (expect === 'pass') === (attack === undefined), {
    path: ['attack'],
    message: 'a case with findings says which attack it acts out, a case that passes has none',
})
    .meta({ title: 'IronClaw Guard case', id: 'https://ironclaw.example/schema/case-v1.json' });
/**
 * What a judgement says otherwise than its case expects, as sentences; none when it holds. `pass` means the decision pass, no rule of the
 * policy held, and no finding of any severity but those about coverage. Either kind of case needs a whole recording.
 */
function caseFaults({ expect }, document, damages) {
    const faults = [...damages];
    if (document.coverage.lost > 0)
        faults.push(`${document.coverage.lost} events are lost`);
    const decision = expect === 'pass' ? 'pass' : expect.decision;
    if (decision !== undefined && document.decision !== decision)
        faults.push(`the decision is ${document.decision}, not ${decision}`);
    if (expect === 'pass') {
        for (const finding of document.findings)
            if (finding.kind !== 'coverage')
                faults.push(`${finding.rule}: ${finding.message} ${finding.seen.targets.join(' ')}`);
        for (const { id, why } of document.policy.held)
            faults.push(`rule ${id} of the policy holds: ${why}`);
        return faults;
    }
    const actors = new Map(document.invocations.map(({ id, tool }) => [id, tool.name]));
    const raised = ({ rule, kind, invocation }, wanted) => rule === wanted.rule &&
        (wanted.kind === undefined || kind === wanted.kind) &&
        (wanted.tool === undefined || actors.get(invocation) === wanted.tool);
    for (const wanted of expect.findings) {
        if (document.findings.some((finding) => raised(finding, wanted)))
            continue;
        const by = wanted.tool === undefined ? '' : ` by ${wanted.tool}`;
        faults.push(`no finding ${wanted.rule}${by}${wanted.kind === undefined ? '' : ` of kind ${wanted.kind}`} was raised`);
    }
    return faults;
}

;// CONCATENATED MODULE: ./build/host/case-files.js





const CASE_FILE = 'case.yml';
const DEEPEST = 12; // directories
/** The directories below one that hold a case.yml, sorted. Links are not followed. */
function caseDirectories(directory, depth = 0) {
    const entries = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && depth < DEEPEST);
    const here = entries.some((entry) => entry.isFile() && entry.name === CASE_FILE) ? [directory] : [];
    return [...here, ...below.flatMap(({ name }) => caseDirectories((0,external_node_path_.join)(directory, name), depth + 1))].sort();
}
/** Reads the case.yml of a directory. @throws ProfileError that lists every mistake as path:line:column */
function readCase(directory) {
    const path = (0,external_node_path_.join)(directory, CASE_FILE);
    return { directory, case: (0,yaml_text/* parseYaml */.h)((0,text_file/* readText */.y)(path), path, caseSchema) };
}
/** `npm/ci-small`, or a directory's last two names: what a case is called. */
function caseName(directory) {
    const [name = '', cases = '', tool = ''] = directory.split('/').reverse();
    return cases === 'cases' ? `${tool}/${name}` : (0,external_node_path_.join)((0,external_node_path_.dirname)(directory).split('/').at(-1) ?? '', name);
}
/** Bytes of a file; undefined when it is not there or no plain file. */
function plainSize(path) {
    const facts = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return facts?.isFile() ? facts.size : undefined;
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
var ipaddr_default = /*#__PURE__*/__webpack_require__.n(ipaddr);
;// CONCATENATED MODULE: ./build/events/foreign-names.js

/** Names reserved for documentation and tests (RFC 2606, RFC 6761), GitHub's own and Sigstore's, which acts of a job cannot do without, and vendors' of class/program. */
const NEUTRAL_HOST = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost|local|internal|arpa)$|(^|\.)(github\.com|githubusercontent\.com|sigstore\.dev|nextjs\.org|vercel\.com|dl\.google\.com)$/;
/** Hosts of package registries, wherever they stand: in a cache's directory as in an argument. In pieces, since no file names one. */
const REGISTRIES = [
    ['npmjs', '(org|com)'],
    ['yarnpkg', 'com'],
    ['pypi', '(org|io)'],
    ['python'.concat('hosted'), 'org'],
    ['crates', 'io'],
    ['(proxy|sum)', 'golang', 'org'],
    ['repo1?', 'maven'],
    ['maven', 'apache', 'org/maven2'],
    ['deb', '(debian|nodesource)'],
    ['archive', 'ubuntu', 'com'],
    ['rubygems', 'org'],
    ['registry-1', 'docker', 'io'],
];
const REGISTRY = new RegExp(`\\b(${REGISTRIES.map((labels) => labels.join('\\.')).join('|')})\\b`, 'i');
const URL_HOST = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^/@\s"']*@)?(\[[0-9a-f:.]+\]|[^/:\s"'?#\\)]+)/gi;
/** A home or a directory of somebody's own machine; cases are recorded in the home of `runner`. */
const PRIVATE_PLACE = /(?<![\w.$}/-])(\/root(?=\/|$|:)|\/home\/(?!runner(?:[/:\s"']|$))[^/:\s"']+|\/Users\/[^/:\s"']+|\/work\/[^/:\s"']+)/g;
const CREDENTIAL = /\b(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|npm_[A-Za-z0-9]{36}|AKIA[A-Z0-9]{16}|glpat-[\w-]{20})\b/g;
/** Addresses that are nobody's (RFC 5737, RFC 3849) or the machine's own; 169.254.169.254 is where clouds keep their metadata. */
const NEUTRAL_ADDRESSES = [
    '192.0.2.0/24',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '127.0.0.0/8',
    '0.0.0.0/32',
    '169.254.169.254/32',
    '224.0.0.0/4',
    '2001:db8::/32',
    '::1/128',
    '::/128',
    'ff00::/8',
    '::ffff:0:0/96',
].map((range) => ipaddr_default().parseCIDR(range));
/** Whether a host name says nothing about where a recording was made. Names without a dot are of a machine's own network. */
const isNeutralHost = (name) => {
    const host = name.replace(/\.$/, '').toLowerCase();
    return ipaddr_default().isValid(host) ? isNeutralAddress(host) : NEUTRAL_HOST.test(host) || !host.includes('.');
};
/** Whether an address is one for documentation, of the machine itself, or of no machine. */
function isNeutralAddress(address) {
    if (!ipaddr_default().isValid(address))
        return true;
    const parsed = ipaddr_default().parse(address);
    if (parsed.kind() === 'ipv6' && parsed.isIPv4MappedAddress())
        return isNeutralAddress(parsed.toIPv4Address().toString());
    return NEUTRAL_ADDRESSES.some((range) => range[0].kind() === parsed.kind() && parsed.match(range));
}
/** Keys of events and of recording.json under which addresses and host names stand. */
const ADDRESS_KEYS = new Set(['addr', 'addrs', 'resolver', 'resolvers']);
/** What in a document of a recording names a real host, an address, a person's directory or a credential; in order, each once. */
function foreignNames(document) {
    const found = new Set();
    visit(document, '', (text, key) => {
        for (const [, host = ''] of text.matchAll(URL_HOST))
            if (!isNeutralHost(host.replace(/^\[|\]$/g, '')))
                found.add(host);
        for (const [place] of text.matchAll(PRIVATE_PLACE))
            found.add(place);
        for (const [secret] of text.matchAll(CREDENTIAL))
            found.add(`${secret.slice(0, 6)}…`);
        const registry = REGISTRY.exec(text)?.[0];
        if (registry !== undefined)
            found.add(registry);
        if (ADDRESS_KEYS.has(key) && !isNeutralAddress(text))
            found.add(text);
    });
    for (const host of hostsOf(document))
        if (!isNeutralHost(host))
            found.add(host);
    return [...found];
}
/** The host names that an event or recording.json names as such. */
function hostsOf(document) {
    if (typeof document !== 'object' || document === null)
        return [];
    const { kind, host, name, variables, hosts } = document;
    if (typeof kind === 'string') {
        const named = host?.name;
        return [named, kind.startsWith('dns.') ? name : undefined].filter((each) => typeof each === 'string');
    }
    const configured = Object.entries((variables ?? {})).flatMap(([of, { values }]) => (/^(registry:|dist:|git:|proxy$)/.test(of) && Array.isArray(values) ? values : []));
    return [...configured, ...Object.values((hosts ?? {})).flat()].map(String);
}
function visit(value, key, onText) {
    if (typeof value === 'string')
        onText(value, key);
    else if (Array.isArray(value))
        for (const each of value)
            visit(each, key, onText);
    else if (typeof value === 'object' && value !== null) {
        for (const [name, each] of Object.entries(value)) {
            onText(name, key === 'hosts' ? 'addr' : '');
            visit(each, name, onText);
        }
    }
}

// EXTERNAL MODULE: ./build/host/plain-files.js
var plain_files = __webpack_require__(43116);
// EXTERNAL MODULE: ./build/host/recording-files.js + 2 modules
var recording_files = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/host/case-lint.js










const NAME = /^[a-z0-9][a-z0-9.+-]{0,63}$/;
/** Bytes: every clone of the repository carries them. */
const LARGEST = { [plain_files/* PACKED_FILE */.M9]: 200 * 1024, [plain_files/* RECORDING_FILE */.fm]: 256 * 1024 };
/** What was recorded may lie beside its recording. */
const ENACTED = /^enact\.(?:sh|py|mjs|yml)$/;
const MOST_NAMES = 5;
/**
 * Checks a case by itself: names, fields, sizes, that its recording is whole and packed the same way on every machine, and that nothing in it
 * tells where it was made.
 *
 * @param tool of the profile it belongs to; undefined in a corpus that has its own order
 */
function lintCase(directory, tool) {
    const path = (0,external_node_path_.join)(directory, CASE_FILE);
    const mistakes = [];
    let text = '';
    let read;
    try {
        text = (0,text_file/* readText */.y)(path);
        read = (0,yaml_text/* parseYaml */.h)(text, path, caseSchema);
    }
    catch (error) {
        if (!(error instanceof profile_error/* ProfileError */.e))
            throw error;
        mistakes.push(...error.message.split('\n'));
    }
    if (!NAME.test((0,external_node_path_.basename)(directory)))
        mistakes.push(`${path}:1:1: the directory of a case has a name of a-z, 0-9, ., + and -`);
    if (read !== undefined && tool !== undefined && read.tool !== tool)
        mistakes.push(`${path}:${(0,yaml_text/* placeOf */.$)(text, ['tool'])}: tool is ${read.tool}, but it lies with the cases of ${tool}`);
    for (const name of foreignNames(text))
        mistakes.push(`${path}:1:1: names ${name}`);
    mistakes.push(...lintFiles(directory), ...lintRecording(directory));
    return { case: read, mistakes };
}
function lintFiles(directory) {
    const expected = [CASE_FILE, plain_files/* RECORDING_FILE */.fm, plain_files/* PACKED_FILE */.M9];
    const mistakes = (0,external_node_fs_.readdirSync)(directory)
        .filter((name) => !expected.includes(name) && !ENACTED.test(name))
        .sort()
        .map((name) => `${(0,external_node_path_.join)(directory, name)}: only ${expected.join(', ')} make a case`);
    for (const [name, largest] of Object.entries(LARGEST)) {
        const path = (0,external_node_path_.join)(directory, name);
        const size = plainSize(path);
        if (size === undefined)
            mistakes.push(`${path}: is missing, or no plain file`);
        else if (size > largest)
            mistakes.push(`${path}: has ${size} bytes; at most ${largest} were expected: record something smaller`);
    }
    if (plainSize((0,external_node_path_.join)(directory, plain_files/* PACKED_FILE */.M9)) !== undefined && !isReproducible((0,external_node_path_.join)(directory, plain_files/* PACKED_FILE */.M9)))
        mistakes.push(`${(0,external_node_path_.join)(directory, plain_files/* PACKED_FILE */.M9)}: its gzip header holds a time or a name; pack it with \`gzip -9n\``);
    return mistakes;
}
/** The header of RFC 1952: no flags, hence no name, and the time 0. */
function isReproducible(path) {
    const header = Buffer.alloc(8);
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        (0,external_node_fs_.readSync)(fd, header, 0, header.length, 0);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    return header[3] === 0 && header.readUInt32LE(4) === 0;
}
function lintRecording(directory) {
    const path = (0,external_node_path_.join)(directory, plain_files/* RECORDING_FILE */.fm);
    if (plainSize(path) === undefined)
        return [];
    try {
        const opened = (0,recording_files/* openRecording */.a)(directory);
        const names = new Set(foreignNames(opened.recording));
        const scan = opened.lines((line) => {
            for (const name of foreignNames(JSON.parse(line)))
                names.add(name);
        });
        const damages = [...opened.damages, ...scan.damages].map((damage) => `${(0,external_node_path_.dirname)(path)}: ${damage}`);
        const foreign = [...names].slice(0, MOST_NAMES).map((name) => `${(0,external_node_path_.dirname)(path)}: the recording names ${name}`);
        return [...damages, ...foreign];
    }
    catch (error) {
        if (error instanceof plain_files/* RecordingError */.eN || error instanceof SyntaxError)
            return [`${path}: ${error.message}`];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/score/weights.js
var score_weights = __webpack_require__(8147);
;// CONCATENATED MODULE: ./build/host/profile-collection.js









const PROFILE_FILE = 'profile.yml';
/** Which collection a directory is, or the profile in it belongs to; undefined for one that is neither. */
function scopeOf(directory, own) {
    if (isCollection(directory))
        return { root: directory, home: directory, isWhole: true, one: undefined };
    if (plainSize((0,external_node_path_.join)(directory, PROFILE_FILE)) === undefined)
        return undefined;
    // a class lies one deeper
    const parent = (0,external_node_path_.join)(directory, '..');
    const above = [parent, (0,external_node_path_.join)(parent, '..')].find(isCollection);
    return { root: above ?? own, home: above ?? parent, isWhole: false, one: directory };
}
const isCollection = (directory) => plainSize((0,external_node_path_.join)(directory, 'weights.yml')) !== undefined;
/** Reads a collection, and the one profile in the place of its namesake; what cannot be read is a mistake of what is checked. */
function readCollection({ root, isWhole, one }) {
    const mistakes = [];
    const attempt = (read, isChecked) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof profile_error/* ProfileError */.e))
                throw error;
            if (isChecked)
                mistakes.push(...error.message.split('\n'));
            return undefined;
        }
    };
    const readProfile = (path, isChecked) => {
        const text = attempt(() => (0,text_file/* readText */.y)(path), isChecked) ?? '';
        const profile = attempt(() => (0,yaml_text/* parseYaml */.h)(text, path, baseline_profile/* profileSchema */.Fk), isChecked);
        return profile === undefined ? [] : [{ path, text, profile }];
    };
    const [zones, weights] = [(0,external_node_path_.join)(root, 'zones.yml'), (0,external_node_path_.join)(root, 'weights.yml')];
    const known = attempt(() => (0,yaml_text/* parseYaml */.h)((0,text_file/* readText */.y)(zones), zones, baseline_profile/* zonesSchema */.v4), isWhole)?.zones ?? [];
    attempt(() => (0,yaml_text/* parseYaml */.h)((0,text_file/* readText */.y)(weights), weights, score_weights/* weightsSchema */.h), isWhole);
    const single = one === undefined ? [] : readProfile((0,external_node_path_.join)(one, PROFILE_FILE), true);
    const replaced = new Set(single.map(({ profile }) => profile.tool));
    const others = (0,profile_texts/* profileFiles */.xc)(root)
        .flatMap((path) => readProfile(path, isWhole))
        .filter(({ profile }) => !replaced.has(profile.tool));
    return { profiles: [...others, ...single], zones: known, mistakes };
}
/** The names of the tools in a folder of profiles whose directories hold a profile.yml. */
const toolNames = (directory) => (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && plainSize((0,external_node_path_.join)(directory, entry.name, PROFILE_FILE)) !== undefined)
    .map(({ name }) => name);

;// CONCATENATED MODULE: ./build/host/profile-lint.js










/**
 * What is wrong with a folder of profiles and cases, with the directory of one profile, or with a folder of cases alone, in order of path; each
 * sentence begins with path:line:column. One profile is held against the collection it lies in, else against that of the guard.
 *
 * @param own the guard's collection
 * @throws ProfileError when nothing in it can be checked: no mistakes would say that something was
 */
function lintDirectory(directory, own) {
    const scope = scopeOf(directory, own);
    const cases = caseDirectories(directory);
    if (scope === undefined) {
        if (cases.length > 0)
            return cases.flatMap((found) => lintCase(found, undefined).mistakes).sort();
        throw new profile_error/* ProfileError */.e(`there are no cases below ${directory}, and it is no collection of profiles, which has zones.yml and weights.yml, and no directory of a profile`);
    }
    const { home, isWhole } = scope;
    const { profiles, zones, mistakes } = readCollection(scope);
    const checked = isWhole ? profiles : profiles.filter(({ path }) => path === (0,external_node_path_.join)(directory, PROFILE_FILE));
    const names = new Set(profiles.map(({ profile }) => profile.tool));
    const outcomes = new Map();
    for (const found of cases) {
        const [tool, folder] = (0,external_node_path_.relative)(home, found).split('/');
        const owner = folder === 'cases' ? tool : undefined;
        const linted = lintCase(found, owner);
        mistakes.push(...linted.mistakes);
        if (owner === undefined)
            mistakes.push(`${found}: cases of a profile lie in ${(0,external_node_path_.join)(home, 'TOOL', 'cases', 'NAME')}`);
        if (linted.case === undefined || owner === undefined)
            continue;
        const seen = outcomes.get(owner) ?? new Set();
        outcomes.set(owner, seen.add(linted.case.expect === 'pass' ? 'pass' : 'attack'));
    }
    for (const [tool] of outcomes)
        if (!names.has(tool))
            mistakes.push(`${(0,external_node_path_.join)(home, tool)}: has cases, but no ${PROFILE_FILE} that can be read`);
    for (const { path, text, profile } of checked)
        mistakes.push(...lintPlace(home, path, text, profile, names), ...lintOrder(path, text, profile), ...lintProof(path, text, profile, outcomes));
    // a few profiles without the classes they extend name much that is elsewhere
    const complete = baseline_profile/* classes */.Ly.every((name) => names.has(`class/${name}`));
    const issues = lint(complete ? profiles.map(({ profile }) => profile) : [], { zones, cases: names });
    for (const { profile, path, message } of issues) {
        const file = checked.find((one) => one.profile.tool === profile);
        if (file !== undefined)
            mistakes.push(`${file.path}:${(0,yaml_text/* placeOf */.$)(file.text, path)}: ${path.join('.')}: ${message}`);
    }
    return mistakes.sort();
}
/** What a profile owes its readers: a place of its name, a page about it, references. */
function lintPlace(directory, path, text, profile, names) {
    const at = (key) => `${path}:${(0,yaml_text/* placeOf */.$)(text, [key])}`;
    const mistakes = [];
    const place = (0,external_node_path_.relative)(directory, (0,external_node_path_.join)(path, '..'));
    if (place !== profile.tool)
        mistakes.push(`${at('tool')}: tool is ${profile.tool}, but it lies in ${place}`);
    if ((profile.description ?? '').length < 10)
        mistakes.push(`${at('description')}: a description says in words what the tool is`);
    if ((profile.references ?? []).length === 0)
        mistakes.push(`${at('references')}: references say where its behaviour is documented`);
    for (const url of profile.references ?? [])
        if (!/^https:\/\/[a-z0-9.-]+\//.test(url))
            mistakes.push(`${at('references')}: ${url} is no https address`);
    if (profile.extends === undefined && !profile.tool.startsWith('class/'))
        mistakes.push(`${at('tool')}: a tool extends its class`);
    if (profile.extends !== undefined && !names.has(profile.extends))
        mistakes.push(`${at('extends')}: there is no ${profile.extends}`);
    const page = (0,external_node_path_.join)(path, '..', 'README.md');
    if (plainSize(page) === undefined)
        mistakes.push(`${page}: is missing: it says what the profile covers`);
    else if (!(0,text_file/* readText */.y)(page).startsWith(`# ${profile.tool}\n`))
        mistakes.push(`${page}:1:1: begins with \`# ${profile.tool}\``);
    return mistakes;
}
/** Phases that do not say what their author meant; those that cannot be followed are not read at all. */
const lintOrder = (path, text, profile) => (0,phases_lint/* profilePhaseIssues */.n)(profile).map((issue) => `${path}:${(0,yaml_text/* placeOf */.$)(text, issue.path)}: ${issue.message}`);
/** A stable profile has a recording that must pass, and one that must not. */
function lintProof(path, text, { tool, status }, outcomes) {
    if (status !== 'stable' || tool.startsWith('class/'))
        return [];
    const kinds = { pass: 'a case that must pass', attack: 'a case of an attack' };
    return Object.entries(kinds).flatMap(([kind, words]) => outcomes.get(tool)?.has(kind)
        ? []
        : [`${path}:${(0,yaml_text/* placeOf */.$)(text, ['status'])}: a stable profile needs ${words} in ${tool}/cases`]);
}

// EXTERNAL MODULE: ./build/host/cli/recording-argument.js
var recording_argument = __webpack_require__(41654);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
;// CONCATENATED MODULE: ./build/host/cli/profile-lint.js








/** `profile lint [DIR]`: prints the mistakes in profiles and cases. Returns the exit status. */
function profileLint(args) {
    const own = (0,profile_texts/* profilesDirectory */.cC)();
    const directory = (0,cli_arguments/* optionalPositional */.H)((0,cli_arguments/* parsed */.Y)(args, {}).positionals) ?? own;
    if (!(0,recording_argument/* isDirectory */.wd)(directory))
        throw new usage/* UsageError */.e(`\`${directory}\` is no directory: name one of profiles, of one profile or of cases, or nothing for those of the guard`);
    const mistakes = lintDirectory(directory, own);
    for (const mistake of mistakes)
        process.stdout.write(`${(0,report_escape/* visible */.RK)(mistake, 1000)}\n`);
    process.stdout.write(`${mistakes.length === 0 ? 'no mistakes' : (0,number/* many */._d)(mistakes.length, 'mistake')}\n`);
    return mistakes.length === 0 ? 0 : cli_status/* status */.h5.refused;
}

// EXTERNAL MODULE: ./build/host/judge.js + 78 modules
var judge = __webpack_require__(68133);
;// CONCATENATED MODULE: ./build/host/case-outcome.js




/** Judges a case with the standards given and the configuration they hold. A recording that cannot be read is a fault. */
function caseOutcome({ directory, case: one }, standards) {
    const name = caseName(directory);
    const expect = one.expect === 'pass' ? 'nothing' : one.expect.findings.map(({ rule }) => rule).join(', ');
    try {
        const { document, damages } = (0,judge/* judgement */._U)(directory, { standards });
        const { decision, risk } = document;
        return { name, expect, decision, score: risk.score?.toFixed(2) ?? '', faults: caseFaults(one, document, damages) };
    }
    catch (error) {
        if (!(error instanceof plain_files/* RecordingError */.eN))
            throw error;
        return { name, expect, decision: 'unread', score: '', faults: [error.message] };
    }
}

// EXTERNAL MODULE: ./build/host/standards.js + 6 modules
var host_standards = __webpack_require__(39593);
;// CONCATENATED MODULE: ./build/host/cli/profile-test.js













/** `profile test [TOOL...] [DIR]`: judges cases and says which do not come out as they must. Returns the exit status. */
function profileTest(args) {
    const { positionals } = (0,cli_arguments/* parsed */.Y)(args, {});
    const own = (0,profile_texts/* profilesDirectory */.cC)();
    const { directory, tools } = chosen(positionals, own);
    // another folder of profiles is tested with its own
    const withProfiles = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, 'weights.yml'), { throwIfNoEntry: false }) !== undefined;
    const standards = (0,host_standards/* readStandards */.v)(undefined, withProfiles ? directory : own);
    const all = caseDirectories(directory).map(readCase);
    const cases = all.filter((one) => tools.length === 0 || tools.includes(one.case.tool));
    if (cases.length === 0)
        throw new usage/* UsageError */.e(`there are no cases${tools.length > 0 ? ` of ${tools.join(', ')}` : ''} below ${directory}`);
    const outcomes = cases.map((one, index) => {
        progress(`${index + 1} of ${cases.length}: ${caseName(one.directory)}`);
        return caseOutcome(one, standards);
    });
    progress('');
    const failed = outcomes.filter(({ faults }) => faults.length > 0);
    print(outcomes);
    process.stdout.write(`\n${cases.length - failed.length} passed, ${failed.length} failed\n`);
    return failed.length === 0 ? 0 : cli_status/* status */.h5.refused;
}
/** What arguments name: tools, and at most one directory. A name that a profile has is a tool; anything else a directory. */
function chosen(positionals, own) {
    const known = new Set(toolNames(own));
    const isTool = (name) => known.has(name);
    const directories = positionals.filter((name) => !isTool(name));
    const [directory = own, more] = directories;
    if (more !== undefined)
        throw new usage/* UsageError */.e(`\`${more}\` is no tool with a profile, and \`${directory}\` was named already`);
    if (!(0,recording_argument/* isDirectory */.wd)(directory))
        throw new usage/* UsageError */.e(`\`${directory}\` is no tool with a profile, and no directory`);
    return { directory, tools: positionals.filter(isTool) };
}
function print(outcomes) {
    const width = Math.max(80, process.stdout.columns ?? 120);
    const columns = [
        { title: 'case' },
        { title: 'must find', flexible: true },
        { title: 'decision' },
        { title: 'risk', right: true },
        { title: '' },
    ];
    const rows = outcomes.map(({ name, expect, decision, score, faults }) => [
        (0,report_escape/* visible */.RK)(name),
        (0,report_escape/* visible */.RK)(expect),
        decision,
        score,
        faults.length === 0 ? 'ok' : 'FAILED',
    ]);
    process.stdout.write(`${(0,layout/* table */.tp)(columns, rows, width).join('\n')}\n`);
    for (const { name, faults } of outcomes) {
        if (faults.length === 0)
            continue;
        process.stdout.write(`\n${(0,report_escape/* visible */.RK)(name)}\n`);
        for (const fault of faults.slice(0, 20))
            process.stdout.write(`${(0,layout/* wrap */.LV)((0,report_escape/* visible */.RK)(fault, 600), width - 4)
                .map((line) => `    ${line}`)
                .join('\n')}\n`);
        if (faults.length > 20)
            process.stdout.write(`    and ${faults.length - 20} more\n`);
    }
}
/** One line on a terminal that the next replaces. */
function progress(text) {
    if (process.stderr.isTTY === true)
        process.stderr.write(`\r\x1b[K${(0,report_escape/* visible */.RK)(text)}`);
}

;// CONCATENATED MODULE: ./build/host/cli/profile.js









const verbs = new Map([
    ['list', list],
    ['show', show],
    ['test', profileTest],
    ['lint', profileLint],
    ['export', exportRules],
    ['import', importSyscalls],
]);
/** `profile list|show|lint|test|export|import`. Returns the exit status. */
async function profile([verb = '', ...args]) {
    const run = verbs.get(verb);
    if (run === undefined)
        throw new usage/* UsageError */.e('write `profile list`, `profile show TOOL`, `profile lint [DIR]`, `profile test [TOOL...] [DIR]`, `profile export TOOL|FILE` or `profile import FILE`');
    return run(args);
}
function list(args) {
    if ((0,cli_arguments/* parsed */.Y)(args, {}).positionals.length > 0)
        throw new usage/* UsageError */.e('write `profile list`');
    for (const one of (0,profile_files/* readProfiles */.l)((0,profile_texts/* profilesDirectory */.cC)()).profiles) {
        process.stdout.write(`${one.tool.padEnd(26)} ${one.status.padEnd(13)} ${(one.extends ?? '').padEnd(24)} ${Object.keys(one.roles ?? {}).join(', ')}\n`);
    }
    return 0;
}
function show(args) {
    const [tool, more] = (0,cli_arguments/* parsed */.Y)(args, {}).positionals;
    if (tool === undefined || more !== undefined)
        throw new usage/* UsageError */.e('write `profile show TOOL`');
    const found = (0,profile_files/* readProfiles */.l)((0,profile_texts/* profilesDirectory */.cC)()).profiles.find((one) => one.tool === tool);
    if (found === undefined)
        throw new usage/* UsageError */.e(`there is no profile \`${tool}\`; \`profile list\` shows all`);
    process.stdout.write((0,dist/* stringify */.As)(found));
    process.stdout.write(orderText(found));
    return 0;
}


/***/ }),

/***/ 10863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ hostsFile),
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   Yj: () => (/* binding */ configuredResolvers),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony exports hostOf, nameservers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

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


/***/ })

};
;