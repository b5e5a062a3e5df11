"use strict";
exports.id = 433;
exports.ids = [433];
exports.modules = {

/***/ 20223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ phasesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _phases_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48251);


const eventClass = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[a-z]+@[A-Za-z0-9_./:*+-]+$/)
    .meta({
    description: 'OPERATION@OBJECT: an operation of rights, and what it is about, e.g. connect@registry, exec@role',
});
const counted = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1));
const phaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    on: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(eventClass), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(eventClass, zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1))]).meta({
        description: 'event classes of this phase; as a map: each with the number of runs that showed it, once for each context',
    }),
    next: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), counted])
        .optional()
        .meta({ description: 'phases that may follow; as a map: each with the number of runs that went there' }),
});
/**
 * The order in which a tool, or a role of it, works: a small automaton over event classes (design section 5). An act in the
 * current phase's `on` stays; else one in the `on` of a `next` moves there; an act in no phase's `on` is ignored; else it is
 * a phase break, and the state stays.
 */
const phasesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    initial: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional().meta({
        description: 'how many runs of the tool, or of the role, it was learned from; absent: written by hand',
    }),
})
    .catchall(phaseSchema)
    .superRefine((phases, context) => {
    for (const { severity, path, message } of (0,_phases_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseIssues */ .k)(phases))
        if (severity === 'error')
            context.addIssue({ code: 'custom', path: [...path], message });
});


/***/ }),

/***/ 43709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Eb: () => (/* binding */ activity),
/* harmony export */   OE: () => (/* binding */ learnedClass),
/* harmony export */   wC: () => (/* binding */ isPossible)
/* harmony export */ });
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


/***/ }),

/***/ 80606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _o: () => (/* binding */ phaseEntries),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   zX: () => (/* binding */ Automaton)
/* harmony export */ });
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


/***/ }),

/***/ 48251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseIssues),
/* harmony export */   n: () => (/* binding */ profilePhaseIssues)
/* harmony export */ });
/* harmony import */ var _alphabet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43709);
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80606);


/** What is wrong with one automaton; paths begin at its own object. */
function phaseIssues(phases) {
    const entries = (0,_automaton_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseEntries */ ._o)(phases);
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
            if (!(0,_alphabet_js__WEBPACK_IMPORTED_MODULE_0__/* .isPossible */ .wC)(one))
                say('warning', [name, 'on', at], `no act has the class \`${one}\`${hint(one)}`);
    const on = new Map(entries.map(([name, phase]) => [name, (0,_automaton_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(phase.on)]));
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
    const { operation, object } = (0,_alphabet_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(name);
    if (operation === 'read' && !object.startsWith('zone:'))
        return ': reads are no act of order outside zones';
    return operation === 'load' ? ': what is mapped is no act of order' : '';
};
/** The names of a list or map, each with its index or key. */
const keyed = (names) => Array.isArray(names) ? names.map((name, at) => [at, name]) : Object.keys(names).map((name) => [name, name]);
function reachable(phases) {
    const next = new Map((0,_automaton_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseEntries */ ._o)(phases).map(([name, phase]) => [name, (0,_automaton_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(phase.next)]));
    const reached = new Set([phases.initial]);
    for (const name of reached)
        for (const to of next.get(name) ?? [])
            reached.add(to);
    return reached;
}
/** Counts without runs, runs without counts, and more ways than there were runs. */
function countIssues(phases) {
    const { runs } = phases;
    return (0,_automaton_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseEntries */ ._o)(phases).flatMap(([name, phase]) => ['on', 'next'].flatMap((part) => {
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


/***/ }),

/***/ 96850:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _learned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56144);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20223);



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

/***/ 35433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect_inspect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/baseline/inspect/elf-image.js
/** A file that is no ELF program or library this can read. The message says why. */
class ElfError extends Error {
    name = 'ElfError';
}
/** Bytes of the largest file that is read. */
const MAX_BINARY = 512 * 1024 * 1024;
const MAX_HEADERS = 2000;
/** Programs have the lower half of 48 bits of addresses. */
const HIGHEST = 2 ** 47;
const MAX_DYNAMIC = 2000;
const [LOAD, DYNAMIC, INTERP, EH_FRAME] = [1, 2, 3, 0x6474e550];
const machines = { 62: 'x86-64', 183: 'arm64' };
const NO_BITS = 8;
const FIXED = 2;
/** Reads the headers of an ELF file. Throws an ElfError for anything but a 64-bit little-endian program or library of x86-64 or arm64. */
function openImage(bytes) {
    if (bytes.length > MAX_BINARY)
        throw new ElfError(`the file has more than ${MAX_BINARY} bytes`);
    const view = viewOf(bytes);
    if (bytes.length < 64 || view.getUint32(0) !== 0x7f454c46)
        throw new ElfError('the file is no ELF file');
    if (bytes[4] !== 2 || bytes[5] !== 1)
        throw new ElfError('the file is not of 64 bits, little-endian');
    const machine = machines[view.getUint16(18, true)];
    if (machine === undefined)
        throw new ElfError(`the file is for another machine (${view.getUint16(18, true)}) than x86-64 or arm64`);
    const type = view.getUint16(16, true);
    if (type !== FIXED && type !== 3)
        throw new ElfError('the file is neither a program nor a shared library');
    const headers = programHeaders(view);
    const cut = ({ offset, size }) => bytes.subarray(Math.min(offset, bytes.length), Math.min(offset + size, bytes.length));
    const segments = headers
        .filter((one) => one.type === LOAD)
        .map((one) => ({ address: one.address, bytes: cut(one), executable: (one.flags & 1) !== 0 }));
    if (segments.some(({ address, bytes: held }) => address + held.length > HIGHEST))
        throw new ElfError('a part of it would lie where no program can');
    if (segments.length === 0)
        throw new ElfError('the file has nothing to load');
    const interpreter = headers.find((one) => one.type === INTERP);
    const dynamic = headers.find((one) => one.type === DYNAMIC);
    const unwind = headers.find((one) => one.type === EH_FRAME);
    return {
        machine,
        entry: elf_image_long(view, 24),
        fixed: type === FIXED,
        interpreter: interpreter && elf_image_text(cut(interpreter), 0),
        segments,
        sections: sectionHeaders(view, bytes),
        dynamic: dynamic === undefined ? [] : dynamicEntries(viewOf(cut(dynamic))),
        unwind: unwind?.address,
        at: (address) => {
            for (const segment of segments) {
                const from = address - segment.address;
                if (from >= 0 && from < segment.bytes.length)
                    return viewOf(segment.bytes.subarray(from));
            }
            return undefined;
        },
    };
}
function programHeaders(view) {
    const at = elf_image_long(view, 32);
    const size = view.getUint16(54, true);
    const count = view.getUint16(56, true);
    if (count > MAX_HEADERS || size < 56)
        throw new ElfError('the program headers cannot be read');
    const found = [];
    for (let i = 0; i < count && at + i * size + 56 <= view.byteLength; i++) {
        const from = at + i * size;
        found.push({
            type: view.getUint32(from, true),
            flags: view.getUint32(from + 4, true),
            offset: elf_image_long(view, from + 8),
            address: elf_image_long(view, from + 16),
            size: elf_image_long(view, from + 32),
        });
    }
    return found;
}
/** None where a file has none, or they cannot be read: nothing depends on them alone. */
function sectionHeaders(view, bytes) {
    const at = elf_image_long(view, 40);
    const size = view.getUint16(58, true);
    const count = view.getUint16(60, true);
    if (count > MAX_HEADERS || size < 64 || at + count * size > view.byteLength)
        return [];
    const names = at + view.getUint16(62, true) * size;
    if (names + 64 > view.byteLength)
        return [];
    const strings = bytes.subarray(Math.min(elf_image_long(view, names + 24), bytes.length));
    const found = [];
    for (let i = 0; i < count; i++) {
        const from = at + i * size;
        if (view.getUint32(from + 4, true) === NO_BITS)
            continue;
        found.push({
            name: elf_image_text(strings, view.getUint32(from, true)),
            address: elf_image_long(view, from + 16),
            size: elf_image_long(view, from + 32),
            executable: (view.getUint32(from + 8, true) & 4) !== 0,
        });
    }
    return found;
}
function dynamicEntries(view) {
    const found = [];
    for (let at = 0; at + 16 <= view.byteLength && found.length < MAX_DYNAMIC; at += 16) {
        const tag = elf_image_long(view, at);
        if (tag === 0)
            break;
        found.push([tag, elf_image_long(view, at + 8)]);
    }
    return found;
}
/** A 64-bit number; what is above 2^53 becomes one that no address has. */
function elf_image_long(view, at) {
    const high = view.getUint32(at + 4, true);
    return high > 0x1fffff ? Number.MAX_SAFE_INTEGER : high * 0x100000000 + view.getUint32(at, true);
}
/** Longest name that is read. */
const MAX_NAME = 4096;
/** A text that ends with a zero byte. */
function elf_image_text(bytes, from) {
    const end = bytes.indexOf(0, from);
    return from >= bytes.length
        ? ''
        : Buffer.from(bytes.subarray(from, Math.min(end < 0 ? bytes.length : end, from + MAX_NAME))).toString('latin1');
}
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/baseline/inspect/instruction.js
/** How control goes on after an instruction. */
const Flow = {
    next: 0,
    /** To `target` only. */
    jump: 1,
    /** To `target` or on. */
    branch: 2,
    /** To `target`, and back. */
    call: 3,
    /** To nobody knows where. */
    jumpAnywhere: 4,
    /** To nobody knows where, and back. */
    callAnywhere: 5,
    /** Not on: a return, a trap. */
    stop: 6,
    syscall: 7,
    /** A system call by the numbers of 32-bit programs. */
    oldSyscall: 8,
};
const blank = () => ({
    size: 1,
    flow: Flow.next,
    target: -1,
    reference: -1,
    writes: 0,
    into: -1,
    value: Number.NaN,
    from: -1,
    load: Number.NaN,
    store: Number.NaN,
    variable: -1,
    base: -1,
    offset: 0,
    lea: Number.NaN,
    points: -1,
    stack: 0,
    idle: false,
});
/** Puts an instruction back to one that does nothing. */
function clear(out) {
    out.size = 1;
    out.flow = Flow.next;
    out.target = -1;
    out.reference = -1;
    out.writes = 0;
    out.into = -1;
    out.value = Number.NaN;
    out.from = -1;
    out.load = Number.NaN;
    out.store = Number.NaN;
    out.variable = -1;
    out.base = -1;
    out.offset = 0;
    out.lea = Number.NaN;
    out.points = -1;
    out.stack = 0;
    out.idle = false;
}

;// CONCATENATED MODULE: ./build/baseline/inspect/arm64.js

/**
 * Instructions of arm64 (Arm ARM, chapter C4): all have four bytes. An address is made in two steps, the page first, so the decoder
 * remembers the page of each register; one that was made elsewhere gives a reference too much, never one too few.
 */
function armDecoder() {
    const pages = new Float64Array(32).fill(Number.NaN);
    return (code, at, address, out) => {
        clear(out);
        out.size = 4;
        if (at + 4 > code.byteLength) {
            out.flow = Flow.stop;
            return;
        }
        read(code.getUint32(at, true), address, pages, out);
    };
}
const SP = 31;
/** Registers that a call leaves to the callee (AAPCS64 6.1.1): 0 to 18, and the link register. */
const clobbered = 0x4007ffff;
const everything = 0x7fffffff;
/** A field of bits as a signed number. */
const signed = (word, from, bits) => (word << (32 - from - bits)) >> (32 - bits);
const bit = (register) => (register === SP ? 0 : 1 << register);
function read(word, address, pages, out) {
    const rd = word & 31;
    const rn = (word >>> 5) & 31;
    const group = (word >>> 25) & 15;
    if ((group & 14) === 8) {
        immediates(word, address, rd, rn, pages, out);
        return;
    }
    if ((group & 14) === 10) {
        control(word, address, rd, out);
        return;
    }
    if ((group & 5) === 4) {
        memory(word, rd, rn, pages, out);
        return;
    }
    if ((group & 7) === 5) {
        out.writes = bit(rd);
        // mov Xd, Xm is orr Xd, xzr, Xm
        if ((word & 0x7fe0ffe0) === 0x2a0003e0)
            move(out, rd, (word >>> 16) & 31);
        // cmp, tst and their like write no register: their rd is the zero register
        return;
    }
    // vectors: some write a general register
    if ((group & 7) === 7)
        out.writes = bit(rd);
    else
        out.writes = everything;
}
function move(out, into, from) {
    if (into === SP)
        return;
    out.into = into;
    if (from === SP)
        out.value = 0;
    else
        out.from = from;
}
function immediates(word, address, rd, rn, pages, out) {
    out.writes = bit(rd);
    const kind = (word >>> 23) & 7;
    if (kind < 2) {
        // adr, adrp
        const distance = signed(word, 5, 19) * 4 + ((word >>> 29) & 3);
        if (word >>> 31 === 0)
            out.reference = address + distance;
        else {
            pages[rd] = Math.floor(address / 4096) * 4096 + distance * 4096;
        }
        return;
    }
    if (kind === 2 || kind === 3) {
        const value = ((word >>> 10) & 0xfff) * ((word & 0x400000) === 0 ? 1 : 4096);
        const adds = (word & 0x40000000) === 0;
        const sets = (word & 0x20000000) !== 0;
        if (rd === SP && !sets) {
            out.writes = 0;
            out.stack = rn === SP ? (adds ? value : -value) : Number.NaN;
        }
        else if (adds) {
            const page = pages[rn] ?? Number.NaN;
            if (rd !== SP && rn === SP) {
                out.into = rd;
                out.lea = value;
            }
            else if (!Number.isNaN(page)) {
                out.reference = page + value;
                out.into = rd;
                out.points = out.reference;
            }
            if (value === 0 && !sets && rn !== SP)
                move(out, rd, rn);
        }
        return;
    }
    if (kind === 5) {
        // movn, movz; movk changes a part of what was there before
        const part = ((word >>> 5) & 0xffff) * 2 ** (((word >>> 21) & 3) * 16);
        const which = (word >>> 29) & 3;
        if (which === 2)
            give(out, rd, part);
        else if (which === 0)
            give(out, rd, word >>> 31 === 0 ? 0xffffffff - part : -1 - part);
        return;
    }
    if (kind === 4 && ((word >>> 29) & 3) === 1 && rn === SP)
        give(out, rd, Number.NaN); // orr of a bit mask: not looked into
}
function give(out, into, value) {
    if (Number.isNaN(value) || into === SP)
        return;
    out.into = into;
    out.value = value;
}
function control(word, address, rd, out) {
    const top = word >>> 26;
    if (top === 5 || top === 37) {
        out.flow = top === 5 ? Flow.jump : Flow.call;
        out.target = address + signed(word, 0, 26) * 4;
        if (top === 37)
            out.writes = clobbered;
    }
    else if ((word & 0x7e000000) === 0x34000000 || word >>> 24 === 0x54) {
        out.flow = Flow.branch;
        out.target = address + signed(word, 5, 19) * 4;
    }
    else if ((word & 0x7e000000) === 0x36000000) {
        out.flow = Flow.branch;
        out.target = address + signed(word, 5, 14) * 4;
    }
    else if (word >>> 24 === 0xd4) {
        if ((word & 0xffe0001f) >>> 0 === 0xd4000001) {
            out.flow = Flow.syscall;
            out.writes = 1;
        }
        else
            out.flow = Flow.stop;
    }
    else if (word >>> 25 === 0x6b) {
        const kind = (word >>> 21) & 15;
        if (kind === 1 || kind === 9) {
            out.flow = Flow.callAnywhere;
            out.writes = clobbered;
        }
        else
            out.flow = kind === 0 || kind === 8 ? Flow.jumpAnywhere : Flow.stop;
    }
    else if ((word & 0xfff00000) >>> 0 === 0xd5300000)
        out.writes = bit(rd);
    else if (word >>> 0 === 0xd503201f)
        out.idle = true;
}
/** Loads and stores; a store leaves its register as it is. */
function memory(word, rt, rn, pages, out) {
    const vector = (word & 0x04000000) !== 0;
    const scale = word >>> 30;
    const opc = (word >>> 22) & 3;
    const kind = (word >>> 27) & 7;
    if (kind === 3 && (word & 0x01000000) === 0) {
        // a literal beside the code, or a load of an address before it
        out.writes = vector ? 0 : bit(rt);
        return;
    }
    if (kind === 5) {
        // pairs
        const size = vector ? 4 << scale : scale === 2 ? 8 : 4;
        const distance = signed(word, 15, 7) * size;
        const index = (word >>> 23) & 3;
        const loads = (word & 0x400000) !== 0;
        if (loads && !vector)
            out.writes = bit(rt) | bit((word >>> 10) & 31);
        writeback(out, rn, index === 1 || index === 3, distance);
        return;
    }
    if (kind !== 7) {
        // exclusive, ordered and atomic ones
        out.writes = bit(rt) | bit((word >>> 16) & 31) | bit((word >>> 10) & 31);
        return;
    }
    const loads = opc !== 0;
    if (loads && !vector)
        out.writes = bit(rt);
    if ((word & 0x01000000) !== 0) {
        const distance = ((word >>> 10) & 0xfff) * 2 ** scale;
        const page = pages[rn] ?? Number.NaN;
        if (!Number.isNaN(page) && rn !== SP) {
            out.reference = page + distance;
            if (!vector && scale >= 2 && rt !== SP) {
                if (loads)
                    out.into = rt;
                else
                    out.from = rt;
                out.variable = out.reference;
            }
        }
        else if (!vector && loads && scale >= 2 && rn !== SP && rt !== SP) {
            out.into = rt;
            out.base = rn;
            out.offset = distance;
        }
        if (!vector && rn === SP && scale >= 2)
            slot(out, rt, loads, distance);
        return;
    }
    const distance = signed(word, 12, 9);
    const index = (word >>> 10) & 3;
    if ((word & 0x200000) !== 0) {
        if (index === 0)
            out.writes = bit(rt) | bit((word >>> 16) & 31); // atomics
        return;
    }
    if (!vector && rn === SP && index === 0 && scale >= 2)
        slot(out, rt, loads, distance);
    writeback(out, rn, index === 1 || index === 3, distance);
}
function slot(out, rt, loads, distance) {
    if (loads) {
        out.into = rt === SP ? -1 : rt;
        out.load = distance;
    }
    else {
        out.store = distance;
        if (rt === SP)
            out.value = 0;
        else
            out.from = rt;
    }
}
function writeback(out, rn, writes, distance) {
    if (!writes)
        return;
    if (rn === SP)
        out.stack = distance;
    else
        out.writes |= bit(rn);
}

;// CONCATENATED MODULE: ./build/baseline/inspect/code-ranges.js
/** Where code lies: in executable sections, since their segment holds other things too; without sections in the whole segment. */
function codeRanges({ segments, sections }) {
    return segments
        .filter(({ executable }) => executable)
        .flatMap(({ address, bytes }) => {
        const end = address + bytes.length;
        const inside = sections
            .filter((one) => one.executable && one.size > 0 && one.address >= address && one.address < end)
            .map((one) => [one.address, Math.min(one.address + one.size, end)])
            .sort((a, b) => a[0] - b[0]);
        return inside.length > 0 ? inside : [[address, end]];
    })
        .sort((a, b) => a[0] - b[0]);
}

;// CONCATENATED MODULE: ./build/baseline/inspect/control-flow.js

/** Instructions after which a function is taken to come back. */
const MAX_STEPS = 20_000;
/** Calls within calls after which a function is taken to come back. */
const MAX_DEPTH = 100;
/** Where control can go within the functions of one object: which come back, which run on into the next, what in them can be come to. */
class ControlFlow {
    #code;
    #returning = new Map();
    #live = new Map();
    constructor(code) {
        this.#code = code;
    }
    /** Whether the code before a function runs on into it. */
    fallsInto(fn) {
        if (fn === 0 || this.#code.end(fn - 1) !== this.#code.starts[fn])
            return false;
        let falls = false;
        this.#code.decode(this.#code.starts[fn - 1] ?? 0, this.#code.end(fn - 1), (_, { flow, target, idle }) => {
            falls = !idle && flow !== Flow.jump && flow !== Flow.jumpAnywhere && flow !== Flow.stop;
            if (flow === Flow.call)
                falls = this.#code.has(target) && this.returns(target);
            else if (flow === Flow.callAnywhere)
                falls = false;
        });
        return falls;
    }
    /** Whether a function can come back to its caller: it has a return, or leaves by a jump to where nobody knows, or to one that can. */
    returns(start, depth = 0) {
        const known = this.#returning.get(start);
        if (known !== undefined || depth > MAX_DEPTH)
            return known ?? true;
        this.#returning.set(start, true); // in a circle of calls it is not found out
        const end = this.#code.end(this.#code.function(start));
        const open = new Set([start]);
        const seen = new Set();
        let back = false;
        for (const from of open)
            this.#code.decode(from, Math.max(end, from), (at, { flow, target, size }) => {
                if (seen.has(at) || back || seen.size > MAX_STEPS)
                    return false;
                seen.add(at);
                if (flow === Flow.jumpAnywhere || (flow === Flow.stop && this.#isReturn(at, size)))
                    back = true;
                if (flow === Flow.jump || flow === Flow.branch) {
                    if (target >= start && target < end)
                        open.add(target);
                    else if (this.#code.has(target) && this.returns(target, depth + 1))
                        back = true;
                }
                if (flow === Flow.call && this.#code.has(target) && !this.returns(target, depth + 1))
                    return false;
                return flow !== Flow.jump && flow !== Flow.jumpAnywhere && flow !== Flow.stop;
            });
        const answer = back || seen.size > MAX_STEPS;
        this.#returning.set(start, answer);
        return answer;
    }
    /** Whether a stop is a return and no trap. */
    #isReturn(at, size) {
        const view = this.#code.image.at(at);
        if (view === undefined)
            return true;
        if (this.#code.image.machine === 'arm64')
            return view.getUint32(0, true) >>> 25 === 0x6b;
        const opcode = view.getUint8(size - 1);
        return opcode === 0xc3 || view.getUint8(0) === 0xc2 || size > 2;
    }
    /**
     * Whether an instruction can be come to from what is known to lead into its function. Where a jump through a table leads is not
     * known: then all can. What cannot is data among the code.
     */
    isLive(address) {
        const fn = this.#code.function(address);
        const known = this.#live.get(fn);
        const live = known ?? this.#liveIn(fn);
        if (known === undefined)
            this.#live.set(fn, live);
        return live === 'all' || live.has(address);
    }
    #liveIn(fn) {
        const [start, end] = [this.#code.starts[fn] ?? 0, this.#code.end(fn)];
        const open = new Set([start, ...this.#code.doors(fn)]);
        const seen = new Set();
        let everywhere = false;
        for (const from of open)
            this.#code.decode(from, end, (at, { flow, target, reference }) => {
                if (seen.has(at))
                    return false;
                seen.add(at);
                if (flow === Flow.jumpAnywhere && reference < 0)
                    everywhere = true;
                if ((flow === Flow.jump || flow === Flow.branch) && target >= start && target < end)
                    open.add(target);
                return flow !== Flow.jump && flow !== Flow.jumpAnywhere && flow !== Flow.stop;
            });
        return everywhere ? 'all' : seen;
    }
}

;// CONCATENATED MODULE: ./build/baseline/inspect/function-starts.js

const MAX_FUNCTIONS = 2_000_000;
/**
 * Where functions begin according to the table that unwinding needs and no strip removes: .eh_frame_hdr (LSB Core, 10.6.2),
 * whose entries are pairs of offsets from its own address. Empty where there is none, as in Go programs.
 */
function unwindStarts(image) {
    const { unwind } = image;
    const view = unwind === undefined ? undefined : image.at(unwind);
    if (view === undefined || unwind === undefined || view.byteLength < 12)
        return [];
    const [version, pointer, count, table] = [0, 1, 2, 3].map((at) => view.getUint8(at));
    // version 1; a pointer of 4 bytes; a count of 4 bytes; pairs of signed 4 bytes relative to the table
    if (version !== 1 || pointer !== 0x1b || count !== 0x03 || table !== 0x3b)
        return [];
    const entries = Math.min(view.getUint32(8, true), MAX_FUNCTIONS, Math.floor((view.byteLength - 12) / 8));
    const starts = [];
    for (let i = 0; i < entries; i++)
        starts.push(unwind + view.getInt32(12 + i * 8, true));
    return starts;
}
/**
 * Values in the data of a program of fixed address that lie in its code: nothing tells them from numbers, so all of them are
 * taken for addresses of functions.
 */
function dataPointers(image, isCode) {
    const found = new Set();
    for (const { bytes, executable, address } of image.segments) {
        if (executable)
            continue;
        const view = image.at(address);
        for (let at = (8 - (address % 8)) % 8; view !== undefined && at + 8 <= bytes.length; at += 8) {
            const value = elf_image_long(view, at);
            if (value !== 0 && isCode(value))
                found.add(value);
        }
    }
    return [...found];
}
/** Magic numbers of Go's table of functions, since Go 1.18 (src/internal/abi/symtab.go). */
const goMagics = new Set([0xfffffff0, 0xfffffff1]);
/** The functions of a Go program, address -> name, from the table its stack traces are made with, which no strip removes. */
function goFunctions(image) {
    const found = new Map();
    const section = image.sections.find(({ name }) => name === '.gopclntab');
    const view = section && image.at(section.address);
    if (view === undefined || view.byteLength < 72 || !goMagics.has(view.getUint32(0, true)))
        return found;
    const count = Math.min(elf_image_long(view, 8), MAX_FUNCTIONS);
    const code = elf_image_long(view, 24) || (image.sections.find(({ name }) => name === '.text')?.address ?? 0);
    const names = elf_image_long(view, 32);
    const table = elf_image_long(view, 64);
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    for (let i = 0; i < count; i++) {
        const at = table + i * 8;
        if (at + 8 > view.byteLength)
            break;
        const entry = table + view.getUint32(at + 4, true);
        if (entry + 8 > view.byteLength)
            continue;
        found.set(code + view.getUint32(at, true), elf_image_text(bytes, names + view.getUint32(entry + 4, true)));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/baseline/inspect/linkage.js

const DT = {
    NEEDED: 1,
    PLTRELSZ: 2,
    HASH: 4,
    STRTAB: 5,
    SYMTAB: 6,
    RELA: 7,
    RELASZ: 8,
    INIT: 12,
    FINI: 13,
    SONAME: 14,
    RPATH: 15,
    JMPREL: 23,
    INIT_ARRAY: 25,
    FINI_ARRAY: 26,
    INIT_ARRAYSZ: 27,
    FINI_ARRAYSZ: 28,
    RUNPATH: 29,
    RELRSZ: 35,
    RELR: 36,
    GNU_HASH: 0x6ffffef5,
};
/** Kinds of relocations: x86-64 psABI 4.4.1, AAELF64 5.7. */
const relocations = {
    'x86-64': { absolute: [1], slot: [6, 7], relative: [8], resolver: [37] },
    arm64: { absolute: [257], slot: [1025, 1026], relative: [1027], resolver: [1032] },
};
/** Most symbols, and most relocations, that are read: programs with a hundred thousand of them exist. */
const MAX_SYMBOLS = 1_000_000;
const MAX_RELOCATIONS = 4_000_000;
/** Reads the dynamic section. A part of it that lies outside the file is passed over. */
function linkageOf(image) {
    const { dynamic } = image;
    const tag = (wanted) => dynamic.find(([key]) => key === wanted)?.[1];
    const strings = image.at(tag(DT.STRTAB) ?? -1);
    const string = (offset) => strings === undefined || offset === undefined ? '' : elf_image_text(bytesOf(strings), offset);
    const all = (wanted) => dynamic.filter(([key]) => key === wanted).map(([, value]) => string(value));
    const symbols = symbolsOf(image, tag, string);
    const slots = new Map();
    const taken = new Set();
    const pointers = new Set();
    const resolvers = [];
    const kinds = relocations[image.machine];
    const has = (list, type) => list.includes(type);
    let left = MAX_RELOCATIONS;
    for (const [start, size] of [
        [tag(DT.RELA), tag(DT.RELASZ)],
        [tag(DT.JMPREL), tag(DT.PLTRELSZ)],
    ]) {
        const view = image.at(start ?? -1);
        for (let at = 0; view !== undefined && at + 24 <= Math.min(size ?? 0, view.byteLength) && left > 0; at += 24, left--) {
            const type = view.getUint32(at + 8, true);
            const index = view.getUint32(at + 12, true);
            const addend = elf_image_long(view, at + 16);
            if (has(kinds.slot, type))
                slots.set(elf_image_long(view, at), symbols.name(index));
            else if (has(kinds.relative, type))
                pointers.add(addend);
            else if (has(kinds.resolver, type))
                resolvers.push(addend);
            else if (has(kinds.absolute, type)) {
                const value = symbols.value(index);
                if (value !== 0)
                    pointers.add(value + addend);
                if (index !== 0)
                    taken.add(symbols.name(index));
            }
        }
    }
    for (const place of compact(image, tag(DT.RELR), tag(DT.RELRSZ)))
        pointers.add(place);
    return {
        needed: all(DT.NEEDED).filter((name) => name !== ''),
        soname: tag(DT.SONAME) === undefined ? undefined : string(tag(DT.SONAME)),
        runpath: [...all(DT.RPATH), ...all(DT.RUNPATH)].flatMap((list) => list.split(':').filter((one) => one !== '')),
        exports: symbols.exports,
        slots,
        taken: [...taken],
        pointers: [...pointers],
        initial: [
            ...[tag(DT.INIT), tag(DT.FINI)].flatMap((one) => one ?? []),
            ...array(image, tag(DT.INIT_ARRAY), tag(DT.INIT_ARRAYSZ)),
            ...array(image, tag(DT.FINI_ARRAY), tag(DT.FINI_ARRAYSZ)),
        ],
        resolvers,
    };
}
function symbolsOf(image, tag, string) {
    const table = image.at(tag(DT.SYMTAB) ?? -1);
    const count = Math.min(symbolCount(image, tag), MAX_SYMBOLS, Math.floor((table?.byteLength ?? 0) / 24));
    const exports = new Map();
    const field = (index, read, none) => table !== undefined && (index + 1) * 24 <= table.byteLength ? read(table, index * 24) : none;
    for (let i = 1; table !== undefined && i < count; i++) {
        const info = table.getUint8(i * 24 + 4) & 15;
        const value = elf_image_long(table, i * 24 + 8);
        // functions, and functions that choose a function; undefined ones are imports
        if ((info !== 2 && info !== 10 && info !== 0) || table.getUint16(i * 24 + 6, true) === 0 || value === 0)
            continue;
        const name = string(table.getUint32(i * 24, true));
        const known = exports.get(name);
        if (known === undefined)
            exports.set(name, [value]);
        else
            known.push(value);
    }
    return {
        exports,
        name: (index) => string(field(index, (view, at) => view.getUint32(at, true), 0)),
        value: (index) => field(index, (view, at) => (view.getUint16(at + 6, true) === 0 ? 0 : elf_image_long(view, at + 8)), 0),
    };
}
/** How many symbols there are stands nowhere; the hash tables end where they do. */
function symbolCount(image, tag) {
    const old = image.at(tag(DT.HASH) ?? -1);
    if (old !== undefined && old.byteLength >= 8)
        return old.getUint32(4, true);
    const view = image.at(tag(DT.GNU_HASH) ?? -1);
    if (view === undefined || view.byteLength < 16)
        return 0;
    const buckets = view.getUint32(0, true);
    const first = view.getUint32(4, true);
    const from = 16 + view.getUint32(8, true) * 8;
    let last = 0;
    for (let i = 0; i < buckets && from + i * 4 + 4 <= view.byteLength && i < MAX_SYMBOLS; i++)
        last = Math.max(last, view.getUint32(from + i * 4, true));
    if (last < first)
        return first;
    const chains = from + buckets * 4;
    for (let i = last; i < MAX_SYMBOLS; i++) {
        const at = chains + (i - first) * 4;
        if (at + 4 > view.byteLength)
            return i;
        if ((view.getUint32(at, true) & 1) !== 0)
            return i + 1;
    }
    return MAX_SYMBOLS;
}
/** Relative relocations in their compact form (gABI, RELR): the values that stand at the places they name. */
function compact(image, start, size) {
    const view = image.at(start ?? -1);
    const found = [];
    let next = 0;
    const take = (place) => {
        const at = image.at(place);
        if (at !== undefined && at.byteLength >= 8)
            found.push(elf_image_long(at, 0));
    };
    for (let at = 0; view !== undefined && at + 8 <= Math.min(size ?? 0, view.byteLength); at += 8) {
        if (found.length > MAX_RELOCATIONS)
            break;
        const entry = view.getBigUint64(at, true);
        if ((entry & 1n) === 0n) {
            take(Number(entry));
            next = Number(entry) + 8;
            continue;
        }
        for (let i = 0; i < 63; i++)
            if (((entry >> BigInt(i + 1)) & 1n) === 1n)
                take(next + i * 8);
        next += 63 * 8;
    }
    return found;
}
function array(image, start, size) {
    const view = image.at(start ?? -1);
    const found = [];
    for (let at = 0; view !== undefined && at + 8 <= Math.min(size ?? 0, view.byteLength, 80_000); at += 8)
        found.push(elf_image_long(view, at));
    return found;
}
const bytesOf = (view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

;// CONCATENATED MODULE: ./build/baseline/inspect/sorted.js
/** The numbers of a set in order. */
const sortedNumbers = (set) => [...Float64Array.from(set).sort()];
/** Index of the last number that is not above another; -1 for none. */
function last(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./build/baseline/inspect/x86-64/effects.js

/** What instructions do to registers, in the words of `Instruction`. */
const [RAX, RCX, RDX, RBX, RSP, RSI, RDI, R11] = [0, 1, 2, 3, 4, 6, 7, 11];
const effects_bit = (register) => 1 << register;
/** Registers that a call leaves to the callee (psABI 3.2.1). */
const effects_clobbered = effects_bit(RAX) | effects_bit(RCX) | effects_bit(RDX) | effects_bit(RSI) | effects_bit(RDI) | 0xf00;
const effects_everything = 0xffff & ~effects_bit(RSP);
/** Goes there, or on. */
function branch(out, target) {
    out.flow = Flow.branch;
    out.target = target;
}
/** An unknown value; without a REX prefix the byte registers 4 to 7 are the second bytes of 0 to 3. */
function writes(out, register, rex) {
    out.writes |= effects_bit(register) | (rex === 0 ? effects_bit(register & 3) : 0);
}
/** A constant. */
function effects_give(out, into, value) {
    out.into = into;
    out.value = value;
}
/** What lies in another register. */
function copy(out, into, from) {
    out.into = into;
    if (from === RSP)
        out.lea = 0;
    else
        out.from = from;
}

;// CONCATENATED MODULE: ./build/baseline/inspect/x86-64/opcode-maps.js
// What follows an opcode, by map: `M` ModRM, `1` `2` `4` an immediate of that many bytes, `z` one of 4 (2 with the prefix 66),
// `v` one of 8 with REX.W, `o` an address of 8. Each row is 16 opcodes.
const one = [
    'M M M M 1 z - - M M M M 1 z - -',
    'M M M M 1 z - - M M M M 1 z - -',
    'M M M M 1 z - - M M M M 1 z - -',
    'M M M M 1 z - - M M M M 1 z - -',
    '- - - - - - - - - - - - - - - -',
    '- - - - - - - - - - - - - - - -',
    '- - - M - - - - z Mz 1 M1 - - - -',
    '1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    'M1 Mz M1 M1 M M M M M M M M M M M M',
    '- - - - - - - - - - - - - - - -',
    'o o o o - - - - 1 z - - - - - -',
    '1 1 1 1 1 1 1 1 v v v v v v v v',
    'M1 M1 2 - - - M1 Mz 3 - 2 - - 1 - -',
    'M M M M - - - - M M M M M M M M',
    '1 1 1 1 1 1 1 1 4 4 - 1 - - - -',
    '- - - - - - M M - - - - - - M M',
];
const two = [
    'M M M M - - - - - - - - - M - M1',
    'M M M M M M M M M M M M M M M M',
    'M M M M - - - - M M M M M M M M',
    '- - - - - - - - - - - - - - - -',
    'M M M M M M M M M M M M M M M M',
    'M M M M M M M M M M M M M M M M',
    'M M M M M M M M M M M M M M M M',
    'M1 M1 M1 M1 M M M - M M M M M M M M',
    '4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4',
    'M M M M M M M M M M M M M M M M',
    '- - - M M1 M - - - - - M M1 M M M',
    'M M M M M M M M M M M1 M M M M M',
    'M M M1 M M1 M1 M1 M - - - - - - - -',
    'M M M M M M M M M M M M M M M M',
    'M M M M M M M M M M M M M M M M',
    'M M M M M M M M M M M M M M M M',
];
/** Opcodes that no program of 64 bits has: undefined, or the kernel's alone. Where they stand is data. */
const impossible = new Set([
    ...[0x06, 0x07, 0x0e, 0x16, 0x17, 0x1e, 0x1f, 0x27, 0x2f, 0x37, 0x3f, 0x60, 0x61, 0x82],
    ...[0x9a, 0xce, 0xd4, 0xd5, 0xd6, 0xea, 0xf1, 0xfa, 0xfb],
]);
const MODRM = 0x40;
const opcode_maps_forms = {
    '-': 0,
    '1': 1,
    '2': 2,
    '3': 3,
    '4': 4,
    z: 5,
    v: 6,
    o: 7,
    M: MODRM,
    M1: MODRM | 1,
    Mz: MODRM | 5,
};
const table = (rows) => Uint8Array.from(rows.flatMap((row) => row.split(' ').map((form) => opcode_maps_forms[form] ?? 0)));
/** What follows an opcode of the first map, and of the second, whose opcodes follow 0F. */
const [map1, map2] = [table(one), table(two)];
/** Bytes of the immediate that a form has. */
function immediateSize(form, rex, narrow) {
    switch (form & 7) {
        case 5:
            return narrow ? 2 : 4;
        case 6:
            return (rex & 8) !== 0 ? 8 : narrow ? 2 : 4;
        case 7:
            return 8;
        default:
            return form & 7;
    }
}
/** The immediate at a place, with its sign. */
function immediate(code, at, size) {
    if (size === 1)
        return code.getInt8(at);
    if (size === 2)
        return code.getInt16(at, true);
    if (size === 4)
        return code.getInt32(at, true);
    return size === 8 ? Number(code.getBigInt64(at, true)) : 0;
}

;// CONCATENATED MODULE: ./build/baseline/inspect/x86-64/operand.js

/** ModRM and what follows it. One object for all instructions. */
const rm = { size: 0, mode: 0, reg: 0, rm: 0, base: -1, index: false, displacement: 0, relative: false };
/** Reads the ModRM byte at a place, and what follows it, into `rm`. */
function modrm(code, at, rex) {
    const byte = code.getUint8(at);
    rm.mode = byte >> 6;
    rm.reg = ((byte >> 3) & 7) | ((rex & 4) << 1);
    rm.rm = (byte & 7) | ((rex & 1) << 3);
    rm.size = 1;
    rm.base = rm.rm;
    rm.index = false;
    rm.relative = false;
    rm.displacement = 0;
    if (rm.mode === 3)
        return;
    let wide = rm.mode === 2;
    if ((byte & 7) === 4) {
        const sib = code.getUint8(at + 1);
        rm.size = 2;
        rm.index = ((sib >> 3) & 7) !== 4 || (rex & 2) !== 0;
        rm.base = (sib & 7) | ((rex & 1) << 3);
        if (rm.mode === 0 && (sib & 7) === 5) {
            rm.base = -1;
            wide = true;
        }
    }
    else if (rm.mode === 0 && (byte & 7) === 5) {
        rm.base = -1;
        rm.relative = true;
        wide = true;
    }
    if (rm.mode === 1) {
        rm.displacement = code.getInt8(at + rm.size);
        rm.size += 1;
    }
    else if (wide) {
        rm.displacement = code.getInt32(at + rm.size, true);
        rm.size += 4;
    }
}
/**
 * Reads the operand that an instruction of a form has behind its opcode, at `at`, into `rm`; one without says that no memory is meant.
 * Returns where the operand ends.
 */
function operand(code, at, form, rex) {
    rm.mode = 3;
    rm.relative = false;
    if ((form & MODRM) === 0)
        return at;
    modrm(code, at, rex);
    return at + rm.size;
}
/** Sets the size, and the address where it is relative to the next instruction or absolute. */
function finish(out, start, end, address) {
    out.size = end - start;
    if (rm.relative)
        out.reference = address + out.size + rm.displacement;
    else if (rm.mode !== 3 && rm.base < 0 && !rm.index)
        out.reference = rm.displacement;
}

;// CONCATENATED MODULE: ./build/baseline/inspect/x86-64/escaped.js




/** An instruction of the second map, whose opcode follows 0F. */
function escaped(code, start, at, address, opcode, rex, narrow, out) {
    const form = map2[opcode] ?? 0;
    const end = operand(code, at + 1, form, rex);
    const size = immediateSize(form, rex, narrow);
    finish(out, start, end + size, address);
    const direct = rm.mode === 3;
    if (opcode === 0x05) {
        out.flow = Flow.syscall;
        out.writes = effects_bit(RAX) | effects_bit(RCX) | effects_bit(R11);
    }
    else if (opcode === 0x34) {
        out.flow = Flow.oldSyscall;
        out.writes = effects_everything;
    }
    else if (opcode === 0x0b || opcode === 0xb9 || opcode === 0xff)
        out.flow = Flow.stop;
    else if ((opcode & 0xf0) === 0x80)
        branch(out, address + out.size + code.getInt32(end, true));
    else if (opcode === 0xa2)
        out.writes = effects_bit(RAX) | effects_bit(RBX) | effects_bit(RCX) | effects_bit(RDX);
    else if (opcode === 0x01 || (opcode >= 0x30 && opcode < 0x38))
        out.writes = effects_bit(RAX) | effects_bit(RCX) | effects_bit(RDX);
    else if (opcode === 0xa0 || opcode === 0xa8)
        out.stack = -8;
    else if (opcode === 0xa1 || opcode === 0xa9)
        out.stack = 8;
    else if ((opcode & 0xf8) === 0xc8)
        out.writes = effects_bit((opcode & 7) | ((rex & 1) << 3));
    else if ((opcode & 0xf0) === 0x90) {
        if (direct)
            writes(out, rm.rm, rex);
    }
    else if (opcode === 0xb0 || opcode === 0xb1)
        out.writes = effects_bit(RAX) | (direct ? effects_bit(rm.rm) : 0);
    else if (opcode === 0xc7)
        out.writes = effects_bit(RAX) | effects_bit(RDX) | (direct ? effects_bit(rm.rm) : 0);
    else if ((opcode === 0x1e || opcode === 0xae) && direct && (rm.reg & 7) < 4)
        out.writes = effects_bit(rm.rm);
    else if (quiet(opcode))
        out.idle = opcode === 0x1f;
    else
        out.writes = (effects_bit(rm.reg) | (direct ? effects_bit(rm.rm) : 0)) & effects_everything;
}
/** Instructions of the second map that write no general register: hints, prefetches, vectors from and to memory, bit tests. */
const quiet = (opcode) => opcode === 0x0d ||
    (opcode >= 0x10 && opcode < 0x20) ||
    (opcode >= 0x28 && opcode < 0x2c) ||
    opcode === 0x2e ||
    opcode === 0x2f ||
    (opcode >= 0x51 && opcode < 0x77) ||
    opcode === 0x77 ||
    opcode === 0x7f ||
    opcode === 0xa3 ||
    opcode === 0xae ||
    opcode === 0xd6 ||
    (opcode >= 0xe0 && opcode < 0xff);

;// CONCATENATED MODULE: ./build/baseline/inspect/x86-64/moves.js


/**
 * The moves between registers and memory, and of constants to either, with an operand in `rm`.
 * @param value the constant
 * @param slot distance of the operand from the stack pointer; NaN for any other
 */
function moves(opcode, rex, narrow, value, slot, out) {
    const direct = rm.mode === 3;
    const whole = !narrow;
    switch (opcode) {
        case 0x88:
            if (direct)
                writes(out, rm.rm, rex);
            return;
        case 0x89:
            if (direct) {
                if (rm.rm === RSP)
                    out.stack = Number.NaN;
                out.writes = effects_bit(rm.rm);
                if (whole)
                    copy(out, rm.rm, rm.reg);
            }
            else if (!Number.isNaN(slot)) {
                out.store = slot;
                out.from = rm.reg;
            }
            else if (rm.relative) {
                out.variable = out.reference;
                out.from = rm.reg;
            }
            return;
        case 0x8a:
            writes(out, rm.reg, rex);
            return;
        case 0x8b:
            out.writes = effects_bit(rm.reg);
            if (rm.reg === RSP)
                out.stack = Number.NaN;
            if (direct && whole)
                copy(out, rm.reg, rm.rm);
            else if (!Number.isNaN(slot) && whole) {
                out.into = rm.reg;
                out.load = slot;
            }
            else if (rm.relative && whole) {
                out.into = rm.reg;
                out.variable = out.reference;
            }
            else if (!direct && rm.base >= 0 && !rm.index && whole) {
                out.into = rm.reg;
                out.base = rm.base;
                out.offset = rm.displacement;
            }
            return;
        case 0x8c:
            if (direct)
                out.writes = effects_bit(rm.rm);
            return;
        case 0x8d:
            out.writes = effects_bit(rm.reg);
            if (rm.reg === RSP)
                out.stack = Number.isNaN(slot) ? Number.NaN : slot;
            else {
                out.into = rm.reg;
                out.lea = slot;
                if (rm.relative)
                    out.points = out.reference;
            }
            return;
        case 0xc6:
            if (direct)
                writes(out, rm.rm, rex);
            return;
        case 0xc7:
            if ((rm.reg & 7) !== 0)
                return;
            if (direct) {
                out.writes = effects_bit(rm.rm);
                if (whole)
                    effects_give(out, rm.rm, (rex & 8) === 0 ? value >>> 0 : value);
            }
            else if (!Number.isNaN(slot)) {
                out.store = slot;
                out.value = value;
            }
            else if (rm.relative) {
                out.variable = out.reference;
                out.value = value;
            }
            return;
    }
}

;// CONCATENATED MODULE: ./build/baseline/inspect/x86-64/plain.js





/** What instructions write whose registers no operand names: conversions of the accumulator, strings, input. */
const implied = new Map([
    ...[0x98, 0x9f, 0xa0, 0xa1, 0xd7, 0xe4, 0xe5, 0xec, 0xed].map((opcode) => [opcode, effects_bit(RAX)]),
    [0x99, effects_bit(RDX)],
    ...[0xa4, 0xa5, 0xa6, 0xa7].map((opcode) => [opcode, effects_bit(RSI) | effects_bit(RDI) | effects_bit(RCX)]),
    ...[0xaa, 0xab, 0xae, 0xaf].map((opcode) => [opcode, effects_bit(RDI) | effects_bit(RCX)]),
    ...[0xac, 0xad].map((opcode) => [opcode, effects_bit(RSI) | effects_bit(RAX) | effects_bit(RCX)]),
]);
/** An instruction of the first map, whose opcode is one byte. */
function plain(code, start, at, address, opcode, rex, narrow, out) {
    const form = map1[opcode] ?? 0;
    if (impossible.has(opcode))
        out.flow = Flow.stop;
    const end = operand(code, at + 1, form, rex);
    const group3 = (opcode === 0xf6 || opcode === 0xf7) && (rm.reg & 7) < 2;
    const size = group3 ? (opcode === 0xf6 ? 1 : narrow ? 2 : 4) : immediateSize(form, rex, narrow);
    const value = size === 0 || size === 3 ? 0 : immediate(code, end, size);
    const direct = rm.mode === 3;
    const low = (opcode & 7) | ((rex & 1) << 3);
    finish(out, start, end + size, address);
    const next = address + out.size;
    const whole = !narrow;
    const slot = !direct && rm.base === RSP && !rm.index ? rm.displacement : Number.NaN;
    if (opcode < 0x40) {
        if ((form & MODRM) === 0) {
            if (opcode < 0x38)
                out.writes = effects_bit(RAX);
            return;
        }
        const into = (opcode & 2) === 0 ? (direct ? rm.rm : -1) : rm.reg;
        if (opcode >= 0x38 || into < 0)
            return;
        const isZero = direct && rm.reg === rm.rm && ((opcode & 0xfc) === 0x30 || (opcode & 0xfc) === 0x28);
        writes(out, into, (opcode & 1) === 0 ? rex : 1);
        if (isZero && (opcode & 1) === 1 && whole)
            effects_give(out, into, 0);
        return;
    }
    if (opcode >= 0x50 && opcode < 0x58) {
        out.stack = -8;
        out.store = -8;
        out.from = low;
        return;
    }
    if (opcode >= 0x58 && opcode < 0x60) {
        out.stack = low === RSP ? Number.NaN : 8;
        out.writes = effects_bit(low);
        out.into = low;
        out.load = 0;
        return;
    }
    if (opcode >= 0x70 && opcode < 0x80) {
        branch(out, next + value);
        return;
    }
    if (opcode >= 0xb0 && opcode < 0xb8) {
        writes(out, low, rex);
        return;
    }
    if (opcode >= 0xb8 && opcode < 0xc0) {
        out.writes = effects_bit(low);
        // an unsigned number: the upper half is cleared
        if (whole)
            effects_give(out, low, size === 4 ? value >>> 0 : value);
        if (size >= 4 && value > 0)
            out.reference = value;
        return;
    }
    const fixed = implied.get(opcode);
    if (fixed !== undefined) {
        out.writes = fixed;
        return;
    }
    if ((opcode >= 0x88 && opcode < 0x8e) || opcode === 0xc6 || opcode === 0xc7) {
        moves(opcode, rex, narrow, value, slot, out);
        return;
    }
    switch (opcode) {
        case 0x63:
            out.writes = effects_bit(rm.reg);
            if (direct)
                copy(out, rm.reg, rm.rm);
            return;
        case 0x68:
        case 0x6a:
            out.stack = -8;
            out.store = -8;
            out.value = value;
            return;
        case 0x69:
        case 0x6b:
            out.writes = effects_bit(rm.reg);
            return;
        case 0x80:
        case 0x81:
        case 0x83: {
            const kind = rm.reg & 7;
            if (kind === 7 || !direct)
                return;
            if (rm.rm === RSP) {
                out.stack = kind === 0 ? value : kind === 5 ? -value : Number.NaN;
                return;
            }
            writes(out, rm.rm, opcode === 0x80 ? rex : 1);
            return;
        }
        case 0x86:
        case 0x87:
            writes(out, rm.reg, opcode === 0x86 ? rex : 1);
            if (direct)
                writes(out, rm.rm, opcode === 0x86 ? rex : 1);
            return;
        case 0x8f:
            out.stack = 8;
            if (direct)
                out.writes = effects_bit(rm.rm);
            return;
        case 0x9c:
            out.stack = -8;
            return;
        case 0x9d:
            out.stack = 8;
            return;
        case 0xc0:
        case 0xc1:
        case 0xd0:
        case 0xd1:
        case 0xd2:
        case 0xd3:
            if (direct)
                writes(out, rm.rm, (opcode & 1) === 0 ? rex : 1);
            return;
        case 0xc2:
        case 0xc3:
        case 0xca:
        case 0xcb:
        case 0xcc:
        case 0xcf:
        case 0xf4:
            out.flow = Flow.stop;
            return;
        case 0xc8:
        case 0xc9:
            out.stack = Number.NaN;
            out.writes = effects_bit(5);
            return;
        case 0xcd:
            out.flow = value === -128 ? Flow.oldSyscall : Flow.stop;
            out.writes = effects_everything;
            return;
        case 0xe0:
        case 0xe1:
        case 0xe2:
            out.writes = effects_bit(RCX);
            branch(out, next + value);
            return;
        case 0xe3:
            branch(out, next + value);
            return;
        case 0xe8:
            out.flow = Flow.call;
            out.target = next + value;
            out.writes = effects_clobbered;
            return;
        case 0xe9:
        case 0xeb:
            out.flow = Flow.jump;
            out.target = next + value;
            return;
        case 0xf6:
        case 0xf7:
            if ((rm.reg & 7) >= 4)
                out.writes = effects_bit(RAX) | effects_bit(RDX);
            else if ((rm.reg & 7) >= 2 && direct)
                writes(out, rm.rm, opcode === 0xf6 ? rex : 1);
            return;
        case 0xfe:
        case 0xff: {
            const kind = rm.reg & 7;
            if (kind < 2) {
                if (direct)
                    writes(out, rm.rm, opcode === 0xfe ? rex : 1);
            }
            else if (kind < 4) {
                out.flow = Flow.callAnywhere;
                out.writes = effects_clobbered;
            }
            else if (kind < 6)
                out.flow = Flow.jumpAnywhere;
            else if (kind === 6)
                out.stack = -8;
            return;
        }
        default:
            if (opcode === 0x90 && low === 0)
                out.idle = true;
            else if (opcode >= 0x90 && opcode < 0x98)
                out.writes = effects_bit(RAX) | effects_bit(low);
    }
}

;// CONCATENATED MODULE: ./build/baseline/inspect/x86-64/vector.js


const vectorImmediates = new Set([0x70, 0x71, 0x72, 0x73, 0xc2, 0xc4, 0xc5, 0xc6]);
/** Vector instructions of the first map that write a general register: moves, conversions, masks. Of maps 2 and 3 some do (BMI). */
const toGeneral = new Set([0x2c, 0x2d, 0x50, 0x78, 0x79, 0x7e, 0x92, 0x93, 0xc5, 0xd7]);
/** VEX and EVEX instructions: on vectors, masks and, in maps 2 and 3, on registers. */
function vector(code, start, from, address, lead, out) {
    const length = lead === 0xc5 ? 2 : lead === 0xc4 ? 3 : 4;
    const second = code.getUint8(from + 1);
    const map = lead === 0xc5 ? 1 : second & (lead === 0xc4 ? 0x1f : 7);
    const opcode = code.getUint8(from + length);
    const inverted = ~second;
    const rex = ((inverted >> 5) & 4) | (lead === 0xc5 ? 0 : (inverted >> 5) & 3);
    if (map === 1 && opcode === 0x77) {
        out.size = from + length + 1 - start;
        return;
    }
    modrm(code, from + length + 1, rex);
    if (lead === 0x62 && rm.mode === 1)
        rm.displacement = 0; // scaled: not worth knowing
    const immediates = map === 3 || (map === 1 && vectorImmediates.has(opcode)) ? 1 : 0;
    finish(out, start, from + length + 1 + rm.size + immediates, address);
    const third = lead === 0xc5 ? second : code.getUint8(from + 2);
    const named = effects_bit(rm.reg) | effects_bit((~third >> 3) & 15) | (rm.mode === 3 ? effects_bit(rm.rm) : 0);
    if (map !== 1 || toGeneral.has(opcode))
        out.writes = named & effects_everything;
}

;// CONCATENATED MODULE: ./build/baseline/inspect/x86-64/decode.js






/**
 * Instructions of x86-64 (Intel SDM volume 2: chapter 2 for the encoding, appendix A for the opcode maps): the length of
 * every instruction, and what the few do that move constants about, call, jump and enter the kernel.
 */
const LONGEST = 15;
/** Decodes one instruction; what lies past the end of the code reads as one byte that does nothing. */
const decodeX86 = (code, at, address, out) => {
    clear(out);
    try {
        decode_read(code, at, address, out);
        if (out.size > LONGEST)
            out.size = 1;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        clear(out);
    }
};
function decode_read(code, start, address, out) {
    let at = start;
    let [narrow, rex, byte] = [false, 0, code.getUint8(at)];
    for (;; byte = code.getUint8(++at)) {
        if (byte === 0x66)
            narrow = true;
        else if (byte !== 0xf2 &&
            byte !== 0xf3 &&
            byte !== 0xf0 &&
            byte !== 0x67 &&
            (byte & 0xe7) !== 0x26 &&
            (byte & 0xfe) !== 0x64)
            break;
        if (at - start >= LONGEST)
            return;
    }
    if ((byte & 0xf0) === 0x40) {
        rex = byte;
        byte = code.getUint8(++at);
    }
    if (byte === 0xc4 || byte === 0xc5 || byte === 0x62) {
        vector(code, start, at, address, byte, out);
        return;
    }
    if (byte !== 0x0f) {
        plain(code, start, at, address, byte, rex, narrow, out);
        return;
    }
    byte = code.getUint8(++at);
    if (byte === 0x38 || byte === 0x3a) {
        modrm(code, at + 2, rex);
        finish(out, start, at + 2 + rm.size + (byte === 0x3a ? 1 : 0), address);
        // movbe, crc32, adcx: into the first operand
        out.writes = effects_bit(rm.reg) | (rm.mode === 3 ? effects_bit(rm.rm) : 0);
        return;
    }
    escaped(code, start, at, address, byte, rex, narrow, out);
}

;// CONCATENATED MODULE: ./build/baseline/inspect/code.js









/** Bytes of code of one file that are looked at: node has 60 MB. */
const MAX_CODE = 256 * 1024 * 1024;
/** The code of one object: functions, and what in them leads elsewhere. Functions are numbered in order of address. */
class Code {
    image;
    linkage;
    /** Names of functions by address, of a Go program. */
    names;
    /** Addresses at which functions begin, sorted. */
    starts;
    /** Where control can go within functions. */
    control = new ControlFlow(this);
    #ranges;
    #landmarks;
    #pointers;
    #callers;
    #doors;
    #writers;
    /** Throws an ElfError for a file with more code than is looked at. */
    constructor(image) {
        this.image = image;
        this.linkage = linkageOf(image);
        this.names = goFunctions(image);
        this.#ranges = codeRanges(image);
        const total = this.#ranges.reduce((sum, [from, to]) => sum + to - from, 0);
        const bytes = image.segments.reduce((sum, one) => sum + one.bytes.length, 0);
        if (total > bytes)
            throw new ElfError('its sections of code lie on each other');
        if (total > MAX_CODE)
            throw new ElfError(`the file has ${total} bytes of code, more than the ${MAX_CODE} that are looked at`);
        const known = new Set([
            image.entry,
            ...unwindStarts(image),
            ...this.names.keys(),
            ...[...this.linkage.exports.values()].flat(),
            ...this.linkage.initial,
            ...this.linkage.resolvers,
            ...this.#ranges.map(([from]) => from),
        ].filter((address) => this.has(address)));
        let starts = sortedNumbers(known);
        let landmarks = [];
        const named = new Set();
        for (const [from, to] of this.#ranges)
            this.#sweep(from, to, starts, landmarks, named);
        // what is named as an address and stands within an instruction was come to wrongly: it begins something
        const askew = this.#askew(starts, named);
        if (askew.length > 0) {
            const again = new Set(askew.map((at) => last(starts, at)));
            for (const at of askew)
                known.add(at);
            landmarks = landmarks.filter(({ address }) => !again.has(last(starts, address)));
            for (const fn of again) {
                const from = starts[fn] ?? 0;
                this.#sweep(from, Math.min(starts[fn + 1] ?? Number.POSITIVE_INFINITY, this.#limit(from)), sortedNumbers(known), landmarks, named);
            }
            landmarks.sort((a, b) => a.address - b.address);
        }
        // a function that no table lists begins where it is called, or jumped to from another
        for (const { flow, target } of landmarks)
            if (flow === Flow.call && this.has(target))
                known.add(target);
        for (let size = -1; size !== known.size; starts = sortedNumbers(known)) {
            size = known.size;
            for (const { target, address } of landmarks)
                if (target >= 0 && last(starts, target) !== last(starts, address))
                    known.add(target);
        }
        this.starts = starts;
        this.#landmarks = landmarks;
        const pointers = [...this.linkage.pointers, ...(image.fixed ? dataPointers(image, (at) => this.has(at)) : [])];
        this.#pointers = [...new Set(pointers.filter((at) => this.has(at)))];
    }
    /** Whether an address is one of code. */
    has(address) {
        return this.#ranges.some(([from, to]) => address >= from && address < to);
    }
    /** Addresses of code that stand in data, so that anything may go there. */
    get pointers() {
        return this.#pointers;
    }
    /** The number of the function an address lies in. */
    function(address) {
        return last(this.starts, address);
    }
    /** Where a function ends: the next one begins, or the code ends. */
    end(index) {
        const start = this.starts[index] ?? 0;
        return Math.min(this.starts[index + 1] ?? Number.POSITIVE_INFINITY, this.#limit(start));
    }
    /** Where the code around an address ends. */
    #limit(address) {
        return this.#ranges.find(([from, to]) => address >= from && address < to)?.[1] ?? address;
    }
    /** Those of some addresses at which no instruction begins, as decoded from the start before each. */
    #askew(starts, addresses) {
        const found = [];
        const left = Float64Array.from(addresses).sort();
        for (let i = 0; i < left.length;) {
            const start = starts[last(starts, left[i] ?? 0)] ?? 0;
            const end = Math.min(starts[last(starts, start) + 1] ?? Number.POSITIVE_INFINITY, this.#limit(start));
            this.decode(start, end, (at) => {
                for (; (left[i] ?? end) < at; i++)
                    found.push(left[i] ?? 0);
                if (left[i] === at)
                    i++;
                return (left[i] ?? end) < end;
            });
            for (; i < left.length && (left[i] ?? 0) < end; i++)
                found.push(left[i] ?? 0);
        }
        return found;
    }
    /** The landmarks of a function, in order of address. */
    landmarks(index) {
        const end = this.end(index);
        const found = [];
        for (let i = this.#first(this.starts[index] ?? 0); i < this.#landmarks.length; i++) {
            const one = this.#landmarks[i];
            if (one === undefined || one.address >= end)
                break;
            found.push(one);
        }
        return found;
    }
    /** The direct calls of, and jumps to, the first instruction of a function, from everywhere. */
    callers(index) {
        if (this.#callers === undefined) {
            this.#callers = new Map();
            for (const one of this.#landmarks) {
                if (one.target < 0)
                    continue;
                const to = this.function(one.target);
                if (this.starts[to] !== one.target || this.function(one.address) === to)
                    continue;
                const known = this.#callers.get(to);
                if (known === undefined)
                    this.#callers.set(to, [one]);
                else
                    known.push(one);
            }
        }
        return this.#callers.get(index) ?? [];
    }
    /** What a variable of 4 or 8 bytes has when the program starts; undefined for 0, which most likely is set later. */
    variable(address) {
        const view = this.image.at(address);
        return view === undefined || view.byteLength < 4 ? undefined : view.getUint32(0, true) || undefined;
    }
    /** The instructions that write a variable, by its address: looked for once, when the first is asked for. */
    writers(variable) {
        if (this.#writers === undefined) {
            this.#writers = new Map();
            for (let fn = 0; fn < this.starts.length; fn++)
                this.decode(this.starts[fn] ?? 0, this.end(fn), (address, one) => {
                    if (one.variable < 0 || one.into >= 0)
                        return;
                    const known = this.#writers?.get(one.variable);
                    if (known === undefined)
                        this.#writers?.set(one.variable, [address]);
                    else
                        known.push(address);
                });
        }
        return this.#writers.get(variable) ?? [];
    }
    /** Addresses in a function, beside its first, that are named elsewhere: by jumps, in data, as addresses to be called. */
    doors(fn) {
        if (this.#doors === undefined) {
            const found = new Set(this.#pointers);
            for (const { target, reference, address } of this.#landmarks) {
                const from = this.function(address);
                for (const one of [target, reference])
                    if (this.has(one) && this.function(one) !== from)
                        found.add(one);
            }
            this.#doors = Float64Array.from(found).sort();
        }
        const [start, end] = [this.starts[fn] ?? 0, this.end(fn)];
        const doors = [];
        for (let i = last(this.#doors, start) + 1; i < this.#doors.length; i++) {
            const one = this.#doors[i] ?? end;
            if (one >= end)
                break;
            doors.push(one);
        }
        return doors;
    }
    /** Decodes the instructions from one address to another, in order, until `each` says false. */
    decode(from, to, each) {
        const segment = this.image.segments.find((one) => from >= one.address && from < one.address + one.bytes.length);
        if (segment === undefined)
            return;
        const code = viewOf(segment.bytes.subarray(0, to - segment.address));
        const decode = this.image.machine === 'arm64' ? armDecoder() : decodeX86;
        const out = blank();
        for (let at = from; at < to; at += out.size) {
            decode(code, at - segment.address, at, out);
            if (each(at, out) === false)
                return;
        }
    }
    /** Begins anew at each start that is known, so that data between functions does no harm beyond them. */
    #sweep(from, to, starts, landmarks, named) {
        let next = last(starts, from);
        while (next < starts.length) {
            const start = Math.max(from, starts[next] ?? from);
            if (start >= to)
                return;
            const end = Math.min(starts[next + 1] ?? to, to);
            this.decode(start, end, (address, { flow, target, reference, points }) => {
                if (points >= 0 && this.has(points))
                    named.add(points);
                const names = reference >= 0 && (this.linkage.slots.has(reference) || this.has(reference)) ? reference : -1;
                if (flow === Flow.syscall || flow === Flow.oldSyscall || names >= 0 || this.has(target))
                    landmarks.push({ address, flow, target: this.has(target) ? target : -1, reference: names });
            });
            next++;
        }
    }
    #first(address) {
        let [low, high] = [0, this.#landmarks.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#landmarks[middle]?.address ?? 0) < address)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./build/baseline/profile.js
var profile = __webpack_require__(96850);
;// CONCATENATED MODULE: ./build/baseline/inspect/operations.js

/**
 * The system calls by which each operation of rights is done (man 2). One that is in none of a program's system calls cannot be
 * done by it, wherever; io_uring does most of them without another call.
 */
const means = {
    read: ['open', 'openat', 'openat2', 'open_by_handle_at'],
    create: [
        ...['open', 'openat', 'openat2', 'open_by_handle_at', 'creat'],
        ...['mknod', 'mknodat', 'mkdir', 'mkdirat', 'symlink', 'symlinkat'],
    ],
    truncate: ['open', 'openat', 'openat2', 'open_by_handle_at', 'creat', 'truncate', 'ftruncate'],
    modify: ['open', 'openat', 'openat2', 'open_by_handle_at', 'creat'],
    append: ['open', 'openat', 'openat2', 'open_by_handle_at'],
    delete: ['unlink', 'unlinkat', 'rmdir'],
    rename: ['rename', 'renameat', 'renameat2'],
    link: ['link', 'linkat'],
    chmod: ['chmod', 'fchmod', 'fchmodat', 'fchmodat2', 'file_setattr'],
    chown: ['chown', 'fchown', 'lchown', 'fchownat'],
    // a datagram socket needs no connect
    connect: ['connect', 'sendto', 'sendmsg', 'sendmmsg'],
    // one that was inherited may be bound
    listen: ['listen', 'bind'],
    exec: ['execve', 'execveat'],
    load: ['mmap', 'mprotect', 'pkey_mprotect', 'remap_file_pages'],
};
/** The operations that some system calls can do; all with io_uring. */
function operationsOf(syscalls) {
    if (syscalls.has('io_uring_setup'))
        return [...profile/* operations */.zU];
    return profile/* operations */.zU.filter((one) => means[one].some((name) => syscalls.has(name)));
}

;// CONCATENATED MODULE: ./build/baseline/inspect/values.js

/** States of one walk: a function with more branches than that is not understood. */
const MAX_STATES = 20_000;
/** Functions whose instructions are kept at a time. */
const KEPT = 64;
/** Pointers that are followed one after the other. */
const MAX_PATH = 3;
const nothing = { constants: new Set(), given: [], variables: [], unknown: true };
/**
 * Finds what a register holds at a point of a function, by going backward over every way that leads there: constants are
 * followed through registers, stack slots, variables and pointers to them. A way on which the value is computed or comes from a
 * call is unknown. Where a jump through a table leads is not known: in a function with one, a place nothing else leads to is
 * unknown too. That somebody else writes what a pointer leads to, between here and there, is not seen.
 */
class ValueFinder {
    #code;
    #bodies = new Map();
    constructor(code) {
        this.#code = code;
    }
    /** What lies at a location just before an instruction of a function is carried out. */
    before(fn, address, at) {
        const body = this.#body(fn);
        const index = body.index.get(address);
        if (index === undefined)
            return nothing;
        const constants = new Set();
        const given = new Map();
        const variables = new Map();
        let unknown = false;
        const seen = new Set();
        // with each way back: by how much the stack pointer changes from there to where the question is asked
        const open = [];
        const enter = (to, location, drift) => {
            const key = `${to} ${keyOf(location)}`;
            if (Number.isNaN(location.at))
                unknown = true;
            else if (location.kind === 'variable')
                variables.set(keyOf(location), location);
            else if (!seen.has(key)) {
                seen.add(key);
                open.push([to, location, drift]);
            }
        };
        enter(index, at, 0);
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (seen.size > MAX_STATES)
                return nothing;
            const [to, location, drift] = next;
            const from = [...(body.sources.get(to) ?? [])];
            const previous = body.instructions[to - 1];
            if (previous !== undefined && this.#falls(previous))
                from.push(to - 1);
            // below where the stack was on entry nobody has put anything yet: it was written in a way that is not understood
            if (to === 0 && location.kind === 'slot' && location.at < 0)
                unknown = true;
            else if (to === 0)
                given.set(keyOf(location), location);
            else if (from.length === 0 && (body.tables || body.doors.has(to)))
                unknown = true;
            for (const one of from) {
                const instruction = body.instructions[one];
                const result = instruction && backward(instruction, location);
                if (result === undefined || (typeof result !== 'number' && result.path.length > MAX_PATH))
                    unknown = true;
                else if (typeof result === 'number')
                    constants.add(result);
                else if (location.kind === 'register' &&
                    result.kind === 'slot' &&
                    instruction !== undefined &&
                    !Number.isNaN(instruction.lea))
                    // what the pointer leads to may be written after the pointer was made
                    enter(index, { ...result, at: result.at - drift }, 0);
                else
                    enter(one, result, drift + (instruction?.stack ?? 0));
            }
        }
        return { constants, given: [...given.values()], variables: [...variables.values()], unknown };
    }
    /** What an instruction that writes a variable writes: a constant, or what lies in a register before it. */
    written(fn, address, path) {
        const { instructions, index } = this.#body(fn);
        const one = instructions[index.get(address) ?? -1];
        if (one === undefined)
            return undefined;
        if (!Number.isNaN(one.value))
            return path.length === 0 ? one.value : undefined;
        return one.from < 0 ? undefined : { kind: 'register', at: one.from, path };
    }
    /** Whether an instruction is followed by the next one: not so a call that never comes back. */
    #falls({ flow, target }) {
        if (flow === Flow.call && this.#code.has(target))
            return this.#code.control.returns(target);
        return flow !== Flow.jump && flow !== Flow.jumpAnywhere && flow !== Flow.stop;
    }
    #body(fn) {
        const known = this.#bodies.get(fn);
        if (known !== undefined)
            return known;
        const instructions = [];
        const index = new Map();
        this.#code.decode(this.#code.starts[fn] ?? 0, this.#code.end(fn), (address, instruction) => {
            index.set(address, instructions.length);
            instructions.push({ ...instruction });
        });
        const sources = new Map();
        instructions.forEach(({ flow, target }, i) => {
            const to = flow === Flow.jump || flow === Flow.branch ? index.get(target) : undefined;
            if (to === undefined)
                return;
            const all = sources.get(to);
            if (all === undefined)
                sources.set(to, [i]);
            else
                all.push(i);
        });
        const doors = new Set(this.#code.doors(fn).flatMap((address) => index.get(address) ?? []));
        const tables = instructions.some(({ flow, reference }) => flow === Flow.jumpAnywhere && reference < 0);
        const body = { instructions, index, sources, doors, tables };
        if (this.#bodies.size >= KEPT)
            this.#bodies.clear();
        this.#bodies.set(fn, body);
        return body;
    }
}
const keyOf = ({ kind, at, path }) => `${kind} ${at} ${path.join(',')}`;
/** Where a value was before an instruction, or which constant it is; undefined when that cannot be told. */
function backward(instruction, location) {
    const { writes, into, value, from, load, store, stack, variable, base, offset, lea, points } = instruction;
    const { kind, at, path } = location;
    if (kind === 'slot') {
        if (Number.isNaN(stack))
            return undefined;
        if (at + stack !== store)
            return { kind, at: at + stack, path };
        if (!Number.isNaN(value))
            return path.length === 0 ? value : undefined;
        return { kind: 'register', at: from, path };
    }
    if (at !== into)
        return ((writes >>> at) & 1) === 1 ? undefined : location;
    if (!Number.isNaN(value))
        return path.length === 0 ? value : undefined;
    if (from >= 0)
        return { kind: 'register', at: from, path };
    if (!Number.isNaN(load))
        return { kind: 'slot', at: load, path };
    if (variable >= 0)
        return { kind: 'variable', at: variable, path };
    if (base >= 0)
        return { kind: 'register', at: base, path: [offset, ...path] };
    const [first, ...rest] = path;
    if (first === undefined)
        return undefined;
    if (!Number.isNaN(lea))
        return { kind: 'slot', at: lea + first, path: rest };
    return points >= 0 ? { kind: 'variable', at: points + first, path: rest } : undefined;
}

;// CONCATENATED MODULE: ./build/baseline/inspect/reach.js


/** The register that holds the number when the kernel is entered. */
const numberRegister = { 'x86-64': 0, arm64: 8 };
const reach_MAX_DEPTH = 50;
/** Places at which it is asked what a number can be: what is beyond is unknown. */
const MAX_WALKS = 20_000;
/** Functions of Go's runtime that make again, in each thread, the call that another has made before: its number is known from there. */
const repeating = new Set(['runtime.runPerThreadSyscall']);
/** Follows calls from what runs first through all parts, and finds what the numbers of their system calls can be. */
function reach(parts) {
    return new Reach(parts).result();
}
class Reach {
    #parts;
    #finders;
    #reached;
    #open = [];
    #sites = [];
    /** Part and function -> where others call it by name. */
    #imports = new Map();
    /** Part and function whose address is made in code, or stands in data: anything may call it. */
    #taken = new Set();
    #called = new Set();
    #missing = new Set();
    #numbers = new Set();
    #unknown = new Set();
    #old = new Set();
    #given = new Set();
    constructor(parts) {
        this.#parts = parts;
        this.#finders = parts.map(({ code }) => new ValueFinder(code));
        this.#reached = parts.map(() => new Set());
        parts.forEach(({ code, whole }, part) => {
            const { initial, resolvers, taken } = code.linkage;
            const roots = whole ? code.starts.map((_, fn) => fn) : [];
            for (const fn of roots)
                this.#enter(part, fn);
            for (const address of [...initial, ...resolvers])
                if (code.has(address))
                    this.#enter(part, code.function(address));
            for (const address of code.pointers) {
                const fn = code.function(address);
                // within a function an address is that of a table of jumps, or of a stub that the loader has not bound yet
                if (code.starts[fn] === address)
                    this.#taken.add(`${part} ${fn}`);
                this.#enter(part, fn);
            }
            for (const one of taken)
                this.#import(one, undefined);
        });
        for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop())
            this.#follow(...next);
        for (const { part, fn, landmark } of this.#sites)
            this.#resolve(part, fn, landmark.address, { kind: 'register', at: this.#register(part), path: [] }, 0);
    }
    #register(part) {
        return numberRegister[this.#parts[part]?.code.image.machine ?? 'x86-64'];
    }
    result() {
        return {
            numbers: this.#numbers,
            unknown: [...this.#unknown].sort(),
            old: [...this.#old].sort(),
            missing: [...this.#missing].sort(),
            called: this.#called,
        };
    }
    #enter(part, fn) {
        const reached = this.#reached[part];
        if (reached === undefined || fn < 0 || reached.has(fn))
            return;
        reached.add(fn);
        this.#open.push([part, fn]);
    }
    #follow(part, fn) {
        const code = this.#parts[part]?.code;
        for (const landmark of code?.landmarks(fn) ?? []) {
            const { flow, target, reference, address } = landmark;
            if (code === undefined)
                return;
            if (flow === Flow.syscall)
                this.#sites.push({ part, fn, landmark });
            if (flow === Flow.oldSyscall && code.control.isLive(address))
                this.#old.add(this.#place(part, address));
            if (target >= 0)
                this.#enter(part, code.function(target));
            const imported = reference < 0 ? undefined : code.linkage.slots.get(reference);
            const calls = flow === Flow.callAnywhere || flow === Flow.jumpAnywhere;
            if (imported !== undefined)
                this.#import(imported, calls ? { part, fn, landmark } : undefined);
            else if (reference >= 0 && !calls) {
                const named = code.function(reference);
                // an address within a function is that of data, or of a table of jumps
                if (code.starts[named] === reference)
                    this.#taken.add(`${part} ${named}`);
                this.#enter(part, named);
            }
        }
    }
    /** A function of another object is called by name, or its address is taken. */
    #import(symbol, site) {
        this.#called.add(symbol);
        let found = false;
        this.#parts.forEach(({ code }, part) => {
            for (const address of code.linkage.exports.get(symbol) ?? []) {
                found = true;
                if (!code.has(address))
                    continue;
                const fn = code.function(address);
                const key = `${part} ${fn}`;
                if (site === undefined)
                    this.#taken.add(key);
                else {
                    const known = this.#imports.get(key);
                    if (known === undefined)
                        this.#imports.set(key, [site]);
                    else
                        known.push(site);
                }
                this.#enter(part, fn);
            }
        });
        if (!found)
            this.#missing.add(symbol);
    }
    /** Notes what a location holds before an instruction; where that was given by callers, what each of them gives. */
    #resolve(part, fn, address, location, depth) {
        const key = `${part} ${address} ${keyOf(location)}`;
        const finder = this.#finders[part];
        if (this.#given.has(key) || finder === undefined || this.#repeats(part, fn))
            return;
        this.#given.add(key);
        const tired = this.#given.size > MAX_WALKS;
        const found = tired ? undefined : finder.before(fn, address, location);
        const { constants, given, variables, unknown } = found ?? {
            constants: [],
            given: [],
            variables: [],
            unknown: true,
        };
        for (const one of constants)
            this.#numbers.add(one % 0x100000000);
        for (const one of variables)
            this.#read(part, one, address, depth + 1);
        if ((unknown || depth > reach_MAX_DEPTH) && this.#parts[part]?.code.control.isLive(address))
            this.#unknown.add(this.#place(part, address));
        for (const one of given)
            this.#ask(part, fn, one, depth + 1);
    }
    #repeats(part, fn) {
        const code = this.#parts[part]?.code;
        return code !== undefined && repeating.has(code.names.get(code.starts[fn] ?? 0) ?? '');
    }
    /** Notes what a variable can hold: what it begins with, and what reached code writes there. */
    #read(part, { at, path }, reader, depth) {
        const [code, finder] = [this.#parts[part]?.code, this.#finders[part]];
        if (code === undefined || finder === undefined)
            return;
        const initial = path.length === 0 ? code.variable(at) : undefined;
        if (initial !== undefined)
            this.#numbers.add(initial);
        const writers = code.writers(at).filter((address) => this.#reached[part]?.has(code.function(address)));
        // a pointer that nobody sets leads nowhere
        if (initial === undefined && writers.length === 0 && path.length === 0)
            this.#unknown.add(this.#place(part, reader));
        for (const address of writers) {
            const fn = code.function(address);
            const written = finder.written(fn, address, path);
            if (typeof written === 'number')
                this.#numbers.add(written);
            else if (written === undefined)
                this.#unknown.add(this.#place(part, address));
            else
                this.#resolve(part, fn, address, written, depth);
        }
    }
    #ask(part, fn, location, depth) {
        const code = this.#parts[part]?.code;
        if (code === undefined)
            return;
        const key = `${part} ${fn}`;
        if (this.#taken.has(key) || code.starts[fn] === code.image.entry)
            this.#unknown.add(this.#place(part, code.starts[fn] ?? 0));
        if (code.control.fallsInto(fn))
            this.#unknown.add(this.#place(part, code.starts[fn] ?? 0));
        const own = code.callers(fn).map((landmark) => ({ part, fn: code.function(landmark.address), landmark }));
        for (const site of [...own, ...(this.#imports.get(key) ?? [])]) {
            if (this.#reached[site.part]?.has(site.fn) !== true)
                continue;
            const isCall = site.landmark.flow === Flow.call || site.landmark.flow === Flow.callAnywhere;
            // a call of x86-64 leaves the address to return to on the stack
            const pushed = isCall && code.image.machine === 'x86-64' ? 8 : 0;
            const there = location.kind === 'slot' ? { ...location, at: location.at - pushed } : location;
            this.#resolve(site.part, site.fn, site.landmark.address, there, depth);
        }
    }
    #place(part, address) {
        return `${this.#parts[part]?.name ?? '?'}+0x${address.toString(16)}`;
    }
}

;// CONCATENATED MODULE: ./build/baseline/inspect/syscall-names.js
const common = [
    [
        424,
        'pidfd_send_signal io_uring_setup io_uring_enter io_uring_register open_tree move_mount fsopen ' +
            'fsconfig fsmount fspick pidfd_open clone3 close_range openat2 pidfd_getfd faccessat2 process_madvise ' +
            'epoll_pwait2 mount_setattr quotactl_fd landlock_create_ruleset landlock_add_rule ' +
            'landlock_restrict_self memfd_secret process_mrelease futex_waitv set_mempolicy_home_node cachestat ' +
            'fchmodat2',
    ],
    [
        454,
        'futex_wake futex_wait futex_requeue statmount listmount lsm_get_self_attr lsm_set_self_attr ' +
            'lsm_list_modules mseal setxattrat getxattrat listxattrat removexattrat open_tree_attr file_getattr ' +
            'file_setattr',
    ],
];
const x86 = [
    [
        0,
        'read write open close stat fstat lstat poll lseek mmap mprotect munmap brk rt_sigaction ' +
            'rt_sigprocmask rt_sigreturn ioctl pread64 pwrite64 readv writev access pipe select sched_yield ' +
            'mremap msync mincore madvise shmget shmat shmctl dup dup2 pause nanosleep getitimer alarm setitimer ' +
            'getpid sendfile socket connect accept sendto recvfrom sendmsg recvmsg shutdown bind listen ' +
            'getsockname getpeername socketpair setsockopt getsockopt clone fork vfork execve exit wait4 kill ' +
            'uname semget semop semctl shmdt msgget msgsnd msgrcv msgctl fcntl flock fsync fdatasync truncate ' +
            'ftruncate getdents getcwd chdir fchdir rename mkdir rmdir creat link unlink symlink readlink chmod ' +
            'fchmod chown fchown lchown umask gettimeofday getrlimit getrusage sysinfo times ptrace getuid syslog ' +
            'getgid setuid setgid geteuid getegid setpgid getppid getpgrp setsid setreuid setregid getgroups ' +
            'setgroups setresuid getresuid setresgid getresgid getpgid setfsuid setfsgid getsid capget capset ' +
            'rt_sigpending rt_sigtimedwait rt_sigqueueinfo rt_sigsuspend sigaltstack utime mknod uselib ' +
            'personality ustat statfs fstatfs sysfs getpriority setpriority sched_setparam sched_getparam ' +
            'sched_setscheduler sched_getscheduler sched_get_priority_max sched_get_priority_min ' +
            'sched_rr_get_interval mlock munlock mlockall munlockall vhangup modify_ldt pivot_root _sysctl prctl ' +
            'arch_prctl adjtimex setrlimit chroot sync acct settimeofday mount umount2 swapon swapoff reboot ' +
            'sethostname setdomainname iopl ioperm create_module init_module delete_module get_kernel_syms ' +
            'query_module quotactl nfsservctl getpmsg putpmsg afs_syscall tuxcall security gettid readahead ' +
            'setxattr lsetxattr fsetxattr getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr ' +
            'removexattr lremovexattr fremovexattr tkill time futex sched_setaffinity sched_getaffinity ' +
            'set_thread_area io_setup io_destroy io_getevents io_submit io_cancel get_thread_area lookup_dcookie ' +
            'epoll_create epoll_ctl_old epoll_wait_old remap_file_pages getdents64 set_tid_address ' +
            'restart_syscall semtimedop fadvise64 timer_create timer_settime timer_gettime timer_getoverrun ' +
            'timer_delete clock_settime clock_gettime clock_getres clock_nanosleep exit_group epoll_wait ' +
            'epoll_ctl tgkill utimes vserver mbind set_mempolicy get_mempolicy mq_open mq_unlink mq_timedsend ' +
            'mq_timedreceive mq_notify mq_getsetattr kexec_load waitid add_key request_key keyctl ioprio_set ' +
            'ioprio_get inotify_init inotify_add_watch inotify_rm_watch migrate_pages openat mkdirat mknodat ' +
            'fchownat futimesat newfstatat unlinkat renameat linkat symlinkat readlinkat fchmodat faccessat ' +
            'pselect6 ppoll unshare set_robust_list get_robust_list splice tee sync_file_range vmsplice ' +
            'move_pages utimensat epoll_pwait signalfd timerfd_create eventfd fallocate timerfd_settime ' +
            'timerfd_gettime accept4 signalfd4 eventfd2 epoll_create1 dup3 pipe2 inotify_init1 preadv pwritev ' +
            'rt_tgsigqueueinfo perf_event_open recvmmsg fanotify_init fanotify_mark prlimit64 name_to_handle_at ' +
            'open_by_handle_at clock_adjtime syncfs sendmmsg setns getcpu process_vm_readv process_vm_writev kcmp ' +
            'finit_module sched_setattr sched_getattr renameat2 seccomp getrandom memfd_create kexec_file_load ' +
            'bpf execveat userfaultfd membarrier mlock2 copy_file_range preadv2 pwritev2 pkey_mprotect pkey_alloc ' +
            'pkey_free statx io_pgetevents rseq uretprobe uprobe',
    ],
    [453, 'map_shadow_stack'],
];
const arm = [
    [
        0,
        'io_setup io_destroy io_submit io_cancel io_getevents setxattr lsetxattr fsetxattr getxattr lgetxattr ' +
            'fgetxattr listxattr llistxattr flistxattr removexattr lremovexattr fremovexattr getcwd ' +
            'lookup_dcookie eventfd2 epoll_create1 epoll_ctl epoll_pwait dup dup3 fcntl inotify_init1 ' +
            'inotify_add_watch inotify_rm_watch ioctl ioprio_set ioprio_get flock mknodat mkdirat unlinkat ' +
            'symlinkat linkat renameat umount2 mount pivot_root nfsservctl statfs fstatfs truncate ftruncate ' +
            'fallocate faccessat chdir fchdir chroot fchmod fchmodat fchownat fchown openat close vhangup pipe2 ' +
            'quotactl getdents64 lseek read write readv writev pread64 pwrite64 preadv pwritev sendfile pselect6 ' +
            'ppoll signalfd4 vmsplice splice tee readlinkat newfstatat fstat sync fsync fdatasync sync_file_range ' +
            'timerfd_create timerfd_settime timerfd_gettime utimensat acct capget capset personality exit ' +
            'exit_group waitid set_tid_address unshare futex set_robust_list get_robust_list nanosleep getitimer ' +
            'setitimer kexec_load init_module delete_module timer_create timer_gettime timer_getoverrun ' +
            'timer_settime timer_delete clock_settime clock_gettime clock_getres clock_nanosleep syslog ptrace ' +
            'sched_setparam sched_setscheduler sched_getscheduler sched_getparam sched_setaffinity ' +
            'sched_getaffinity sched_yield sched_get_priority_max sched_get_priority_min sched_rr_get_interval ' +
            'restart_syscall kill tkill tgkill sigaltstack rt_sigsuspend rt_sigaction rt_sigprocmask ' +
            'rt_sigpending rt_sigtimedwait rt_sigqueueinfo rt_sigreturn setpriority getpriority reboot setregid ' +
            'setgid setreuid setuid setresuid getresuid setresgid getresgid setfsuid setfsgid times setpgid ' +
            'getpgid getsid setsid getgroups setgroups uname sethostname setdomainname getrlimit setrlimit ' +
            'getrusage umask prctl getcpu gettimeofday settimeofday adjtimex getpid getppid getuid geteuid getgid ' +
            'getegid gettid sysinfo mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr msgget ' +
            'msgctl msgrcv msgsnd semget semctl semtimedop semop shmget shmctl shmat shmdt socket socketpair bind ' +
            'listen accept connect getsockname getpeername sendto recvfrom setsockopt getsockopt shutdown sendmsg ' +
            'recvmsg readahead brk munmap mremap add_key request_key keyctl clone execve mmap fadvise64 swapon ' +
            'swapoff mprotect msync mlock munlock mlockall munlockall mincore madvise remap_file_pages mbind ' +
            'get_mempolicy set_mempolicy migrate_pages move_pages rt_tgsigqueueinfo perf_event_open accept4 ' +
            'recvmmsg',
    ],
    [
        260,
        'wait4 prlimit64 fanotify_init fanotify_mark name_to_handle_at open_by_handle_at clock_adjtime syncfs ' +
            'setns sendmmsg process_vm_readv process_vm_writev kcmp finit_module sched_setattr sched_getattr ' +
            'renameat2 seccomp getrandom memfd_create bpf execveat userfaultfd membarrier mlock2 copy_file_range ' +
            'preadv2 pwritev2 pkey_mprotect pkey_alloc pkey_free statx io_pgetevents rseq kexec_file_load',
    ],
];
const syscall_names_table = (runs) => new Map(runs.flatMap(([first, names]) => names.split(' ').map((name, i) => [first + i, name])));
const tables = {
    'x86-64': syscall_names_table([...x86, ...common]),
    arm64: syscall_names_table([...arm, ...common]),
};
/** The name of a system call; undefined for a number that none has. */
const syscallName = (machine, number) => tables[machine].get(number);

;// CONCATENATED MODULE: ./build/baseline/inspect/inspect.js






/** Libraries of one program: browsers have two hundred. */
const MAX_LIBRARIES = 500;
/** Modules that the C library itself loads by name when a program looks up users, hosts or character sets. */
const ofLibc = ['libnss_*.so*', 'libresolv.so.2', '/**/gconv/*.so'];
const lookups = /^(get(pw|gr|host|addrinfo|nameinfo|serv|proto|net|sp)|iconv|initgroups|setlocale|nl_langinfo)/;
/**
 * Reads what a program could do from its code and that of its libraries, as far as they are found, without running anything.
 * The list of system calls is meant to be complete: where it cannot be known to be, it is `any`, and `imprecision` says why.
 *
 * @param bytes of an ELF program or library of x86-64 or arm64
 * @param name file name, for the manifest
 * @throws ElfError for anything else
 */
function inspect(bytes, name, find) {
    const { parts, missing, libraries } = closure(bytes, name, find);
    const main = parts[0]?.code.image;
    const reached = reach(parts);
    const names = new Set();
    const unnamed = [];
    for (const number of reached.numbers) {
        const known = main && syscallName(main.machine, number);
        if (known === undefined)
            unnamed.push(number);
        else
            names.add(known);
    }
    const opens = ['dlopen', 'dlmopen'].filter((one) => reached.called.has(one));
    const looks = [...reached.called].some((one) => lookups.test(one));
    const reasons = [
        ...missing.map((one) => `the library ${one} was not found, so that what it does is not known`),
        ...reached.unknown.map((place) => `the number of the system call at ${place} cannot be told`),
        ...reached.old.map((place) => `there are system calls by the numbers of 32-bit programs at ${place}`),
        ...opens.map((one) => `it calls ${one}: what it loads so does what it likes`),
    ];
    const syscalls = [...names].sort();
    const known = reasons.length === 0;
    return {
        schema: 1,
        artifact: { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), name },
        source: 'inspect',
        imprecision: [
            ...reasons.slice(0, 20),
            ...(reasons.length > 20 ? [`and ${reasons.length - 20} more reasons of the same kinds`] : []),
            ...(reasons.length > 0 ? [`so the system calls are any; those that are known are ${syscalls.join(' ')}`] : []),
            ...(unnamed.length > 0 ? [`system calls without a known name: ${unnamed.sort((a, b) => a - b).join(', ')}`] : []),
            'code that is reached only over pointers counts as reached: the list is longer than what any run shows',
            ...(parts.length > 1
                ? ['it holds with the libraries that were found here; others of the same names can do other things']
                : []),
            ...(looks
                ? ['modules that look up users and hosts for the C library, beyond files and DNS, are not in the list']
                : []),
            'where files lie and which hosts are reached cannot be told from code: there are no rights in it',
        ],
        ...(known ? { operations: operationsOf(names) } : {}),
        syscalls: known ? syscalls : 'any',
        libs: opens.length > 0 || missing.length > 0 ? 'any' : [...libraries, ...(looks ? ofLibc : [])],
    };
}
/** A program with all its libraries, each once, in the order in which they are asked for. */
function closure(bytes, name, find) {
    const code = new Code(openImage(bytes));
    const { interpreter } = code.image;
    const parts = [{ name, code, whole: true }];
    const open = [
        ...(interpreter === undefined ? [] : [{ name: interpreter, runpath: [], whole: true }]),
        ...code.linkage.needed.map((one) => ({ name: one, runpath: code.linkage.runpath, whole: false })),
    ];
    const seen = new Set();
    const missing = [];
    for (const { name: wanted, runpath, whole } of open) {
        const short = wanted.slice(wanted.lastIndexOf('/') + 1);
        if (seen.has(short))
            continue;
        seen.add(short);
        if (seen.size > MAX_LIBRARIES)
            throw new ElfError(`it needs more than ${MAX_LIBRARIES} libraries`);
        const found = find(wanted, runpath);
        const library = found && openLibrary(found, code.image.machine);
        if (library === undefined)
            missing.push(short);
        else {
            parts.push({ name: short, code: library, whole });
            open.push(...library.linkage.needed.map((one) => ({
                name: one,
                runpath: [...library.linkage.runpath, ...runpath],
                whole: false,
            })));
        }
    }
    return { parts, missing, libraries: [...seen].sort() };
}
function openLibrary({ bytes }, machine) {
    try {
        const image = openImage(bytes);
        return image.machine === machine ? new Code(image) : undefined;
    }
    catch (error) {
        if (error instanceof ElfError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/plain-yaml.js
var plain_yaml = __webpack_require__(20820);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/host/shared-objects.js



/** Where the loader looks by itself (ld.so(8)), and where distributions put libraries of other machines. */
const usual = [
    ...['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib/aarch64-linux-gnu', '/usr/lib/aarch64-linux-gnu'],
    ...['/lib64', '/usr/lib64', '/lib', '/usr/lib', '/usr/local/lib'],
];
/** The bytes of a regular file; undefined when there is none, or it is too large. */
function readBinary(path) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        return (0,external_node_fs_.statSync)(path).isFile() && size <= MAX_BINARY ? (0,external_node_fs_.readFileSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Finds the libraries of a binary as the loader would, but for its cache and LD_LIBRARY_PATH: in the directories the binary names, then
 * the usual ones. Nothing is run: `ldd` would run what it is told to look at.
 * @param root what takes the place of `/`, for binaries of another system
 */
function libraryFinder(binary, root = '/') {
    const origin = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(binary));
    return (name, runpath) => {
        const directories = [
            ...runpath.map((one) => one.replace(/\$\{?ORIGIN\}?/g, origin)).filter(external_node_path_.isAbsolute),
            ...usual.map((one) => (0,external_node_path_.join)(root, one)),
        ];
        const candidates = (0,external_node_path_.isAbsolute)(name)
            ? [(0,external_node_path_.join)(root, name), ...directories.map((one) => (0,external_node_path_.join)(one, (0,external_node_path_.basename)(name)))]
            : directories.map((one) => (0,external_node_path_.join)(one, name));
        for (const path of candidates) {
            const bytes = readBinary(path);
            if (bytes !== undefined && (name.includes('/') || bytes[4] === 2))
                return { path, bytes };
        }
        return undefined;
    };
}

// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/output-file.js
var output_file = __webpack_require__(52025);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/inspect.js











/** `inspect BINARY -o FILE`: writes what a binary could do as a manifest. Returns the exit status. */
function inspect_inspect(args) {
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(args, { output: { type: 'string', short: 'o' }, root: { type: 'string' } });
    const [binary, more] = positionals;
    if (binary === undefined || more !== undefined)
        throw new usage/* UsageError */.e('name one binary: inspect BINARY -o FILE');
    const bytes = readBinary(binary);
    if (bytes === undefined)
        throw new usage/* UsageError */.e(`there is no file ${binary} that can be read`);
    const name = (0,external_node_path_.basename)(binary);
    let manifest;
    try {
        manifest = inspect(bytes, name, libraryFinder((0,external_node_path_.resolve)(binary), values.root));
    }
    catch (error) {
        if (!(error instanceof ElfError))
            throw error;
        process.stderr.write((0,report_escape/* visible */.RK)(`ironclaw-guard: ${binary}: ${error.message}`, 600));
        process.stderr.write('\n');
        return cli_status/* status */.h5.refused;
    }
    const text = (0,plain_yaml/* plainYaml */.g)(new dist/* Document */.yo(manifest), { lineWidth: 120 });
    (0,output_file/* putOutput */.b)(values.output, text);
    if (values.output !== undefined && values.output !== '-') {
        process.stderr.write((0,report_escape/* visible */.RK)(`wrote the manifest of ${name} to ${values.output}: ${extent(manifest)}`, 600));
        process.stderr.write('\n');
    }
    return 0;
}
/** How much a manifest limits, in words. */
const extent = ({ syscalls = 'any', libs = 'any' }) => [
    syscalls === 'any' ? 'any system call (its `imprecision` says why)' : `${syscalls.length} system calls`,
    libs === 'any' ? 'any library' : `${libs.length} libraries`,
].join(', ');


/***/ }),

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

/***/ 20820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ plainYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94963);


/**
 * A document as YAML that shows what it holds: a text with line feeds stays on one line, and what a terminal or a reader could
 * be misled by is escaped as YAML escapes it, so that the same text is read back.
 */
function plainYaml(document, options = {}) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, node) => {
            if (typeof node.value === 'string' && (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .hides */ .A2)(node.value))
                node.type = 'QUOTE_DOUBLE';
        },
    });
    const text = document.toString({
        lineWidth: 0,
        flowCollectionPadding: true,
        doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
        ...options,
    });
    return text.split('\n').map(escaped).join('\n');
}
/** Of hidden characters YAML itself escapes the controls; the others stand in double quotes only. */
const escaped = (line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHidden */ .OR)(line, (code) => `\\U${code.toString(16).padStart(8, '0')}`);


/***/ })

};
;