"use strict";
exports.id = 156;
exports.ids = [156];
exports.modules = {

/***/ 6144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ learnedSchema)
/* harmony export */ });
/* unused harmony exports enoughRuns, learnedConfidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/** What a profile or manifest was learned from. Merging two adds them up, in any order. */
const learnedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).meta({ description: 'recorded runs; n of the confidence n/(n+5)' }),
    projects: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().meta({ description: 'different repositories or workspaces among them' }),
    authors: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().meta({ description: 'different actors who started them' }),
    versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().meta({ description: 'versions of the tool that ran' }),
})
    .meta({ description: 'what it was learned from; absent: written by hand' });
/** Fewer runs than these tell little of what is normal: what a baseline learned from them forbids is a note, not a warning. */
const enoughRuns = 5;
/** c of a baseline that was learned from n runs and that nobody called stable: n/(n+5) (design section 6). */
const learnedConfidence = (runs) => runs / (runs + 5);


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ phasesSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/baseline/phases/alphabet.js
/** The objects an operation can have, without members of families, classes, zones and tools. */
const fileObjects = [
    'package',
    'node_modules',
    'workspace',
    'tmp',
    'cache',
    'prefix',
    'home',
    'toolcache',
    'system',
    'elsewhere',
];
const hosts = ['registry', 'dist', 'git', 'proxy'];
const removing = [...fileObjects, 'self'];
const objects = {
    create: fileObjects,
    truncate: fileObjects,
    modify: fileObjects,
    append: fileObjects,
    delete: removing,
    rename: removing,
    link: fileObjects,
    chmod: fileObjects,
    chown: fileObjects,
    read: [],
    connect: [...hosts, 'loopback', 'unix', 'new'],
    listen: ['loopback', 'unix', 'any'],
    exec: ['role', 'program'],
};
/** Objects that have members: `registry:npm` is also `registry`. */
const families = new Set([...hosts, 'cache', 'prefix', 'role']);
/** Operation and object of a class. */
const partsOf = (name) => {
    const at = name.indexOf('@');
    return { operation: name.slice(0, at), object: name.slice(at + 1) };
};
const fetching = new Set([...hosts, 'class/fetcher', 'class/vcs']);
const building = new Set(['class/compiler', 'class/build-driver', 'class/archiver']);
/**
 * What is done by an act of a class, in one of six words: an order is learned of these. Undefined for a class that order is not
 * learned in: the name of a tool or of a member of a family, for which there is a more general class; plain writes and
 * what stays on the machine, which go on beside everything else.
 */
function activity(name) {
    const { operation, object } = partsOf(name);
    if (/^zone:[a-z-]+$/.test(object) || object === 'self')
        return 'touch';
    if (operation === 'listen')
        return object === 'any' ? 'reach' : undefined;
    if (operation === 'connect')
        return object === 'new' ? 'reach' : fetching.has(object) ? 'fetch' : undefined;
    if (operation !== 'exec')
        return undefined;
    if (object === 'role' || object === 'program')
        return object === 'role' ? 'role' : 'run';
    if (!object.startsWith('class/'))
        return undefined;
    return fetching.has(object) ? 'fetch' : building.has(object) ? 'build' : 'run';
}
/** The class under which an act is learned: the most specific in which order is learned; undefined where it is not. */
const learnedClass = (classes) => classes.find((name) => activity(name) !== undefined);
/** Whether an act can have a class at all: tools may have any name, members of families too. */
function isPossible(name) {
    const { operation, object } = partsOf(name);
    const known = objects[operation];
    if (known === undefined)
        return false;
    if (operation === 'exec')
        return !/^zone:/.test(object);
    if (/^zone:/.test(object))
        return operation !== 'listen';
    const [family = ''] = object.split(':', 1);
    return known.includes(object) || (known.includes(family) && families.has(family));
}

;// CONCATENATED MODULE: ./build/baseline/phases/automaton.js
/** The order of one tool or role, ready to be followed; phases are numbered. */
class Automaton {
    initial;
    /** In how many runs it was learned; undefined: written by hand. */
    runs;
    /** Operations that some phase names: no other act needs to be classed. */
    operations;
    #names;
    #on;
    #next;
    #classes;
    /** How many runs came by each phase. */
    #visits;
    /** Throws a RangeError when `initial` or a `next` names no phase. */
    constructor(phases) {
        const entries = phaseEntries(phases);
        this.#names = entries.map(([name]) => name);
        this.#on = entries.map(([, { on }]) => new Set(namesOf(on)));
        this.#next = entries.map(([, { next }]) => namesOf(next).map((name) => this.#number(name)));
        this.#classes = new Set(this.#on.flatMap((on) => [...on]));
        this.operations = new Set([...this.#classes].map((name) => name.slice(0, name.indexOf('@'))));
        this.initial = this.#number(phases.initial);
        this.runs = phases.runs;
        const visits = entries.map(() => 0);
        for (const [, { next = [] }] of entries)
            for (const [name, count] of Array.isArray(next) ? [] : Object.entries(next)) {
                const at = this.#number(name);
                visits[at] = (visits[at] ?? 0) + count;
            }
        this.#visits = visits;
    }
    /** The class by which this order knows an act: the first of its classes, most specific first, that some phase names. */
    known(classes) {
        for (const name of classes)
            if (this.#classes.has(name))
                return name;
        return undefined;
    }
    /** The phase after an act of a known class; undefined when it is a phase break. */
    step(phase, name) {
        if (this.#on[phase]?.has(name) === true)
            return phase;
        return this.#next[phase]?.find((next) => this.#on[next]?.has(name) === true);
    }
    /** In how many runs it was seen what follows a phase: n of the estimate for a transition that was not. Counts that cannot be are cut to `runs`. */
    support(phase) {
        const { runs = 0 } = this;
        return phase === this.initial ? runs : Math.min(runs, this.#visits[phase] ?? 0);
    }
    name(phase) {
        return this.#names[phase] ?? '';
    }
    /** What a phase allows, and what may follow it, as printed: at most eight lines. */
    describe(phase) {
        const on = (at) => [...(this.#on[at] ?? [])].slice(0, 12).join(', ') || 'nothing';
        const next = this.#next[phase] ?? [];
        const then = next.length === 0 ? ['then nothing else'] : next.map((at) => `then ${this.name(at)}: ${on(at)}`);
        return [`in ${this.name(phase)}: ${on(phase)}`, ...then].slice(0, 8);
    }
    #number(name) {
        const found = this.#names.indexOf(name);
        if (found < 0)
            throw new RangeError(`no phase is called \`${name}\``);
        return found;
    }
}
/** The phases by name, as they stand in the file. */
const phaseEntries = ({ initial: _, runs: __, ...phases }) => Object.entries(phases);
/** The names of a list or counted map; of a map, the most frequent first. */
const namesOf = (names) => names === undefined
    ? []
    : Array.isArray(names)
        ? names
        : Object.entries(names)
            .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
            .map(([name]) => name);

;// CONCATENATED MODULE: ./build/baseline/phases/lint.js


/** What is wrong with one automaton; paths begin at its own object. */
function phaseIssues(phases) {
    const entries = phaseEntries(phases);
    const names = new Set(entries.map(([name]) => name));
    const issues = [];
    const say = (severity, path, message) => issues.push({ severity, path, message });
    const there = names.size === 0 ? 'there is none' : `there are ${[...names].map((name) => `\`${name}\``).join(', ')}`;
    if (!names.has(phases.initial))
        say('error', ['initial'], `no phase is called \`${phases.initial}\`; ${there}`);
    for (const [name, { next = [] }] of entries)
        for (const [at, to] of keyed(next))
            if (!names.has(to))
                say('error', [name, 'next', at], `no phase is called \`${to}\`; ${there}`);
    if (issues.length > 0)
        return issues;
    const reached = reachable(phases);
    for (const [name] of entries)
        if (!reached.has(name))
            say('warning', [name], `nothing leads from \`${phases.initial}\` to phase \`${name}\``);
    for (const [name, phase] of entries)
        for (const [at, one] of keyed(phase.on))
            if (!isPossible(one))
                say('warning', [name, 'on', at], `no act has the class \`${one}\`${hint(one)}`);
    const on = new Map(entries.map(([name, phase]) => [name, namesOf(phase.on)]));
    for (const [name, { next = [] }] of entries) {
        const taken = new Map((on.get(name) ?? []).map((one) => [one, name]));
        for (const [at, to] of keyed(next)) {
            if (to === name) {
                say('warning', [name, 'next', at], `a phase stays on what is in its own \`on\`; it need not follow itself`);
                continue;
            }
            for (const one of on.get(to) ?? []) {
                const first = taken.get(one);
                // a learned phase is entered by some of its classes only
                if (first !== undefined && phases.runs === undefined)
                    say('warning', [name, 'next', at], `\`${one}\` after \`${name}\` means \`${first}\`, never \`${to}\``);
                else
                    taken.set(one, to);
            }
        }
    }
    return [...issues, ...countIssues(phases)];
}
/** What is wrong with the phases of a profile and of its roles; paths begin at the profile. */
function profilePhaseIssues({ phases, roles = {} }) {
    const below = (path, one) => one === undefined ? [] : phaseIssues(one).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    return [
        ...below(['phases'], phases),
        ...Object.entries(roles).flatMap(([kind, role]) => below(['roles', kind, 'phases'], role.phases)),
    ];
}
const hint = (name) => {
    const { operation, object } = partsOf(name);
    if (operation === 'read' && !object.startsWith('zone:'))
        return ': reads are no act of order outside zones';
    return operation === 'load' ? ': what is mapped is no act of order' : '';
};
/** The names of a list or map, each with its index or key. */
const keyed = (names) => Array.isArray(names) ? names.map((name, at) => [at, name]) : Object.keys(names).map((name) => [name, name]);
function reachable(phases) {
    const next = new Map(phaseEntries(phases).map(([name, phase]) => [name, namesOf(phase.next)]));
    const reached = new Set([phases.initial]);
    for (const name of reached)
        for (const to of next.get(name) ?? [])
            reached.add(to);
    return reached;
}
/** Counts without runs, runs without counts, and more ways than there were runs. */
function countIssues(phases) {
    const { runs } = phases;
    return phaseEntries(phases).flatMap(([name, phase]) => ['on', 'next'].flatMap((part) => {
        const names = phase[part];
        if (names === undefined)
            return [];
        const at = (message, ...below) => ({
            severity: 'warning',
            path: [name, part, ...below],
            message,
        });
        if (Array.isArray(names)) {
            const counted = runs === undefined || names.length === 0;
            return counted ? [] : [at('`runs` says that these phases were learned, and here nothing is counted')];
        }
        if (runs === undefined)
            return [at('here runs are counted, and `runs` does not say how many there were')];
        return Object.entries(names)
            .filter(([, count]) => part === 'next' && count > runs)
            .map(([one, count]) => at(`${count} of ${runs} runs`, one));
    }));
}

;// CONCATENATED MODULE: ./build/baseline/phases.js


const eventClass = schemas/* string */.YjP()
    .regex(/^[a-z]+@[A-Za-z0-9_./:*+-]+$/)
    .meta({
    description: 'OPERATION@OBJECT: an operation of rights, and what it is about, e.g. connect@registry, exec@role',
});
const counted = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().min(1));
const phaseSchema = schemas/* strictObject */.rej({
    on: schemas/* union */.KCZ([schemas/* array */.YOg(eventClass), schemas/* record */.g1P(eventClass, schemas/* int */.Whr().min(1))]).meta({
        description: 'event classes of this phase; as a map: each with the number of runs that showed it, once for each context',
    }),
    next: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), counted])
        .optional()
        .meta({ description: 'phases that may follow; as a map: each with the number of runs that went there' }),
});
/**
 * The order in which a tool, or a role of it, works: a small automaton over event classes (design section 5). An act in the
 * current phase's `on` stays; else one in the `on` of a `next` moves there; an act in no phase's `on` is ignored; else it is
 * a phase break, and the state stays.
 */
const phasesSchema = schemas/* object */.Ikc({
    initial: schemas/* string */.YjP(),
    runs: schemas/* int */.Whr().min(1).optional().meta({
        description: 'how many runs of the tool, or of the role, it was learned from; absent: written by hand',
    }),
})
    .catchall(phaseSchema)
    .superRefine((phases, context) => {
    for (const { severity, path, message } of phaseIssues(phases))
        if (severity === 'error')
            context.addIssue({ code: 'custom', path: [...path], message });
});


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ roleSchema),
/* harmony export */   Fk: () => (/* binding */ profileSchema),
/* harmony export */   Ly: () => (/* binding */ classes),
/* harmony export */   SH: () => (/* binding */ tactics),
/* harmony export */   Ug: () => (/* binding */ rightSchema),
/* harmony export */   v4: () => (/* binding */ zonesSchema),
/* harmony export */   zU: () => (/* binding */ operations)
/* harmony export */ });
/* unused harmony export zoneSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _learned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6144);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8986);



/** The operations a right can allow: one for each kind of act that can be a deviation. Nothing implies another, but `create` includes mkdir, symlink and writing what the same invocation created. */
const operations = [
    'read',
    'create',
    'truncate',
    'modify',
    'append',
    'delete',
    'rename',
    'link',
    'chmod',
    'chown',
    'connect',
    'listen',
    'exec',
    'load',
];
const classes = [
    'package-manager',
    'compiler',
    'build-driver',
    'fetcher',
    'vcs',
    'archiver',
    'shell',
    'interpreter',
    'coreutils',
    'container-engine',
    'infrastructure',
    'publisher',
    'test-runner',
    'system',
    'program',
];
const pattern = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1024);
const toolName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(\*|class\/[a-z-]+|[A-Za-z0-9_.+@/-]+)$/);
const rightSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    op: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(operations)).min(1),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pattern)
        .optional()
        .meta({ description: 'globs over resolved paths; with zone: opens the zone there only' }),
    zone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().meta({ description: 'zones of zones.yml this right opens' }),
    to: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pattern)
        .optional()
        .meta({ description: 'host:port; host a name, *.name, * or a variable; port a number or *' }),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(toolName)
        .optional()
        .meta({ description: 'tools or class/… that may be executed; * is any that is not dropped' }),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(toolName)
        .optional()
        .meta({ description: 'in a role: for whom; the acting tool or class, or one between it and the role' }),
    seen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional().meta({
        description: 'in how many of the runs that the profile was learned from an act needed this right',
    }),
})
    .refine((right) => right.path !== undefined || right.zone !== undefined || right.to !== undefined || right.tool !== undefined, {
    message: 'a right needs path, zone, to or tool',
});
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    enter: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        child: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(toolName).min(1).meta({
            description: 'names of the direct child that enters the role; of its interpreter if it is a script without profile',
        }),
        cwd: pattern
            .optional()
            .meta({ description: '${package}: the nearest package metadata above the child; or a glob' }),
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
            .optional()
            .meta({ description: 'verbs of the tool under which the role can be entered' }),
        anywhere: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().meta({
            description: 'true: entered in the workspace too, since where the child runs does not tell whose code it is',
        }),
    }),
    rights: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rightSchema),
    phases: _phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesSchema */ .q.optional(),
    seen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional().meta({
        description: 'in how many of the runs that the profile was learned from the role was entered',
    }),
});
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(class\/[a-z-]+|[A-Za-z0-9_.+-]+)$/),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    extends: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(classes.map((name) => `class/${name}`)).optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['experimental', 'stable', 'deprecated']),
    match: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        purl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().startsWith('pkg:').optional(),
        entry: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pattern), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pattern))])
            .optional()
            .meta({
            description: 'globs of the resolved program or main script; or name -> globs, where the name * stands for the base name',
        }),
        installs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional().meta({
            description: 'names among the entries that the tool itself installs: what a trusted one alone wrote in the job, or its reviewed lock file names, is trusted too',
        }),
        module: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
            .optional()
            .meta({ description: 'names under which an interpreter runs it as a module' }),
        versions: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().meta({
            description: 'semver range of releases, whatever else their versions have (epoch, rc1, revision); a known version outside it falls to the class',
        }),
    })
        .optional(),
    actions: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .optional()
        .meta({ description: 'first argument -> the verb it is short for' }),
    rights: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rightSchema),
    phases: _phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesSchema */ .q.optional(),
    learned: _learned_js__WEBPACK_IMPORTED_MODULE_0__/* .learnedSchema */ .dJ.optional(),
    roles: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), roleSchema).optional(),
    falsePositives: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
})
    .meta({ title: 'IronClaw Guard profile', id: 'https://ironclaw.example/schema/profile-v1.json' });
const zoneSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    zone: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z-]+(:[a-z-]+)?$/),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    class: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: 'class in weights.yml' }),
    on: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['read', 'write', 'any']),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pattern).min(1),
    except: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pattern).optional(),
    roles: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().meta({ description: 'true: counts only inside a role' }),
});
const zonesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), zones: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zoneSchema) })
    .meta({ title: 'IronClaw Guard zones', id: 'https://ironclaw.example/schema/zones-v1.json' });
const tactics = [
    'credentials',
    'network',
    'execution',
    'evasion',
    'tampering',
    'persistence',
    'privilege',
    'discovery',
];


/***/ }),

/***/ 5954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _profile_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8629);


/** What a YAML text (or JSON, which is YAML) says, held against its schema. `path` is for messages. Throws a ProfileError that lists every mistake as path:line:column. */
function parseYaml(text, path, schema) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, logLevel: 'error' });
    const error = document.errors[0];
    if (error !== undefined) {
        const { line, col } = lines.linePos(error.pos[0]);
        throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e(`${path}:${line}:${col}: ${error.message.split('\n')[0]}`);
    }
    const parsed = schema.safeParse(plainValue(document, path));
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map((issue) => {
        const { line, col } = lines.linePos(nearest(document, issue.path));
        return `${path}:${line}:${col}: ${issue.path.join('.') || 'the document'}: ${issue.message}`;
    });
    throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e(mistakes.join('\n'));
}
/** Offset of the value a path names, or of the nearest one above it that is there. */
function nearest(document, path) {
    for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (node?.range?.[0] !== undefined)
            return node.range[0];
    }
    return 0;
}
function plainValue(document, path) {
    try {
        return document.toJS({ maxAliasCount: 50 });
    }
    catch (error) {
        throw new _profile_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProfileError */ .e(`${path}:1:1: ${error.message}; write the values out instead of using aliases`);
    }
}
/** Where a key stands in a YAML text, as line:column; of a key that is not there the first place. */
function placeOf(text, keys) {
    const lines = new LineCounter();
    const node = parseDocument(text, { lineCounter: lines }).getIn(keys, true);
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return `${line}:${col}`;
}


/***/ }),

/***/ 5250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ circumstances)
/* harmony export */ });
/* unused harmony export surroundings */
/* harmony import */ var _declared_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9674);

/** Circumstances that can make a deviation weigh more: the rows of `context:` in weights.yml. */
const circumstances = ['self-hosted', 'persistent', 'fork', 'undeclared'];
/**
 * Which of them hold for a recording. An ephemeral machine of GitHub's has none, nor has a developer's own.
 * @param declared the pipelines of the configuration; where it declares none, none is undeclared
 */
function surroundings(context, declared) {
    const holds = {
        'self-hosted': context.environment === 'self-hosted',
        persistent: context.ephemeral === false,
        fork: context.fork === true,
        undeclared: declared.length > 0 && !pipelineStanding(context, declared).declared,
    };
    return circumstances.filter((name) => holds[name]);
}


/***/ })

};
;