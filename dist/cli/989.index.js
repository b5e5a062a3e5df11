"use strict";
exports.id = 989;
exports.ids = [989];
exports.modules = {

/***/ 32873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ manifestSourceSchema),
/* harmony export */   o: () => (/* binding */ givenManifests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _evidence_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85258);
/* harmony import */ var _evidence_provenance_evidence_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33498);
/* harmony import */ var _evidence_provenance_expectation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43647);
/* harmony import */ var _evidence_provenance_parse_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57239);
/* harmony import */ var _evidence_provenance_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17565);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13618);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25954);








const path = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1).max(1024);
/** `manifests:` of the configuration: where manifests come from, and who must have signed those that are attested. */
const manifestSourceSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    file: path.optional().meta({ description: 'a manifest, or a directory of them: YAML or JSON' }),
    attestation: path
        .optional()
        .meta({ description: 'a bundle, or a directory of them, whose verified statement holds a manifest' }),
    ..._evidence_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .pinSchema */ .rA.pick({
        source: true,
        ref: true,
        workflow: true,
        builder: true,
        trigger: true,
        issuer: true,
        signer: true,
        hosted: true,
    }).shape,
})
    .refine(({ file, attestation }) => (file === undefined) !== (attestation === undefined), {
    message: 'write either `file` or `attestation`',
})
    .refine(({ attestation, source, signer }) => attestation === undefined || (source ?? signer) !== undefined, {
    message: 'an attestation is worth what its signer is: write `source`, or `signer` and `issuer`',
})
    .refine(({ file, attestation, ...rest }) => file === undefined || Object.keys(rest).length === 0, {
    message: 'nobody signed a file: only `attestation` can have a `source` or `signer`',
});
const mostManifests = 2000;
/** The manifests that the configuration names, from the evidence they were put into; those that are attested only if they verify. */
function givenManifests(evidence, sources) {
    const manifests = [];
    const digests = new Set();
    const problems = [];
    let trust;
    const take = (material, read) => {
        const bytes = evidence.read(material.sha256);
        try {
            if (bytes === undefined)
                throw new Error('its file is gone or was changed since it was read');
            const found = read(bytes);
            if (manifests.length + found.length > mostManifests)
                throw new Error(`there are more than ${mostManifests}`);
            manifests.push(...found);
            digests.add(material.sha256);
        }
        catch (error) {
            problems.push(`the manifest ${material.source} cannot be used: ${error.message.split('\n')[0]}`);
        }
    };
    for (const source of sources) {
        const named = source.file ?? source.attestation;
        const about = evidence.document.material.filter(({ subject }) => subject === named);
        for (const material of about) {
            if (source.file !== undefined && material.kind === 'manifest')
                take(material, (bytes) => [parseManifest(bytes, material.source)]);
            if (source.attestation !== undefined && material.kind === 'manifest-bundle') {
                trust ??= (0,_evidence_provenance_evidence_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceTrust */ .M)(evidence).trust;
                const roots = trust;
                take(material, (bytes) => aboutManifests(bytes).map((bundle) => attested(bundle, roots, source)));
            }
        }
        for (const { axis, subject, reason } of evidence.document.missed)
            if (axis === 'baseline' && subject === named)
                problems.push(`the manifest ${named} is not there: ${reason}`);
    }
    return { manifests, digests: [...digests].sort(), problems };
}
/** A manifest as it was written. Throws an Error that says what is wrong with it, and where. */
const parseManifest = (bytes, name) => (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .hN)(new TextDecoder().decode(bytes), name, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .r);
/** The bundles of a file that say they hold a manifest: an answer about an artifact has others too. All of them where none does. */
function aboutManifests(bytes) {
    const all = (0,_evidence_provenance_parse_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundles */ .z)(bytes);
    if (all.length === 0)
        throw new Error('there is no bundle in it');
    const ours = all.filter((one) => !('unreadable' in one) &&
        one.signed.kind === 'statement' &&
        one.signed.statement.predicateType === _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_PREDICATE */ .E);
    return ours.length > 0 ? ours : all;
}
/** The manifest in a statement about the artifact it names, by who is expected to have signed it. */
function attested(parsed, trust, source) {
    const attestation = (0,_evidence_provenance_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifySignature */ .Od)(parsed, trust);
    if (!attestation.verified)
        throw new Error(attestation.reason);
    const [fault] = (0,_evidence_provenance_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .compareClaims */ .f)(attestation.claims, (0,_evidence_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .expectationOf */ .EV)({ path: '/', ...source }) ?? {});
    if (fault !== undefined)
        throw new Error(`it is not signed as expected: ${fault.field} is ${fault.seen ?? 'not given'}, expected ${fault.expected}`);
    if (attestation.predicateType !== _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_PREDICATE */ .E)
        throw new Error(`its predicate is ${attestation.predicateType ?? 'none'}, expected ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_PREDICATE */ .E}`);
    const manifest = _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .r.safeParse(attestation.predicate);
    if (!manifest.success) {
        const [issue] = manifest.error.issues;
        throw new Error(`its predicate is no manifest: ${issue?.path.join('.')}: ${issue?.message}`);
    }
    const { sha256 } = manifest.data.artifact;
    if ('unreadable' in parsed || !parsed.subjects.some((subject) => subject.sha256 === sha256))
        throw new Error(`it is a manifest of ${sha256}, which is no subject of its statement`);
    return manifest.data;
}


/***/ }),

/***/ 13618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MANIFEST_PREDICATE),
/* harmony export */   r: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _learned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56144);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20223);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96850);




const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const listOrAny = (item) => zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('any'), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item).max(2000)]).meta({ description: 'everything it may use; any: not limited' });
const port = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(65535), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d{1,5}-\d{1,5}$/)])
    .meta({ description: 'a port, or a range such as 8000-8099' });
/** What a descriptor can be, as `stdio` of process.exec says it. */
const fdTypes = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['file', 'pipe', 'tty', 'unix', 'inet', 'null', 'other'])).min(1);
/**
 * What one artifact may do, known by its digest: the same thing as a profile, closer to the truth than any profile can be
 * (design section 5). Every clause stands for itself: one that is absent says nothing, and the profile's word holds.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    artifact: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        sha256: sha256.meta({ description: 'of the executed file, or of the tree of files that a tool is' }),
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(200).optional(),
        version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200).optional(),
        purl: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().startsWith('pkg:').optional(),
    }),
    description: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['learn', 'inspect', 'file']).meta({
        description: 'learn: recorded runs; inspect: static analysis of the binary; file: written by hand',
    }),
    imprecision: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1))
        .max(100)
        .optional()
        .meta({ description: 'sentences: what is approximate in it, and in which direction' }),
    extends: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .classes */ .Ly.map((name) => `class/${name}`)).optional(),
    rights: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .rightSchema */ .Ug)
        .optional()
        .meta({ description: "replace the profile's; absent: the manifest says nothing of them" }),
    phases: _phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phasesSchema */ .q.optional(),
    roles: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _profile_js__WEBPACK_IMPORTED_MODULE_2__/* .roleSchema */ .Ag).optional(),
    learned: _learned_js__WEBPACK_IMPORTED_MODULE_0__/* .learnedSchema */ .dJ.optional(),
    operations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .operations */ .zU))
        .optional()
        .meta({ description: 'every operation it may use, wherever; any other is outside' }),
    syscalls: listOrAny(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[a-z0-9_]{1,64}$/)).optional(),
    libs: listOrAny(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1024))
        .optional()
        .meta({ description: 'every shared object it may load: a file name, or a glob over resolved paths' }),
    ports: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ connect: listOrAny(port).optional(), listen: listOrAny(port).optional() })
        .optional()
        .meta({ description: 'every port it may use, whatever host' }),
    fds: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        stdin: fdTypes.optional(),
        stdout: fdTypes.optional(),
        stderr: fdTypes.optional(),
        other: fdTypes.optional().meta({ description: 'descriptors above 2, inherited or opened' }),
    })
        .optional()
        .meta({ description: 'what its descriptors may be when it starts' }),
})
    .refine((manifest) => manifest.rights !== undefined || (manifest.extends ?? manifest.phases ?? manifest.roles) === undefined, {
    message: 'extends, phases and roles need rights beside them',
})
    .meta({ title: 'IronClaw Guard manifest', id: 'https://ironclaw.example/schema/manifest-v1.json' });
/** Predicate type of an in-toto statement whose predicate is a manifest, and whose subject is the artifact. */
const MANIFEST_PREDICATE = 'https://ironclaw.example/attestation/manifest/v1';


/***/ }),

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

/***/ 69674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pipelineStanding),
/* harmony export */   q: () => (/* binding */ declaredPipelineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

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
function workflowPath({ repository, workflowRef }) {
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

/***/ 85258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   jx: () => (/* binding */ pinnedPaths),
/* harmony export */   rA: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const hex = (digits) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const address = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^https:\/\/\S+$/);
const files = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).max(20)]);
/** A pin: what must be true of a tool that runs (`tools:` of the configuration, design section 7). */
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\//).meta({ description: 'the program or main script, absolute, with symlinks resolved' }),
    sha256: hex(64).optional().meta({ description: 'digest the file must have' }),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'package it is from: pkg:type/name@version' }),
    source: address.optional().meta({ description: 'repository it must be built from' }),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'ref it must be built from, as in refs/tags/v1.2.3' }),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'path of the workflow that must have built it' }),
    builder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'builder that must have built it, as the certificate names it' }),
    trigger: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'event that must have started the build, as in push' }),
    issuer: address.optional().meta({ description: "who vouches for the builder's identity (default: GitHub)" }),
    signer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'identity (subject alternative name) that must have signed' }),
    hosted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().meta({ description: 'true: it must be built on a hosted runner' }),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'tag of the release whose assets hold attestations and SBOM' }),
    bundle: files.optional().meta({ description: 'files with attestations of it' }),
    sbom: files.optional().meta({ description: 'files with its SBOM' }),
});
/**
 * The paths of the files that ran, or may run, as the tool a pin is about: the pinned one, where symlinks led from it when it was
 * looked at before and after the job and when it was executed, and the files that were executed by its name.
 */
function pinnedPaths({ path }, { links, tools }, { document }) {
    const led = [links[path], document.links?.[path], document.linksAfter?.[path]];
    const executed = tools.flatMap((tool) => (tool.names?.includes(path) ? [tool.path] : []));
    return new Set([path, ...led, ...executed].filter((one) => one !== undefined));
}
/** What a pin asks of attestations; undefined when it asks nothing. */
function expectationOf(pin) {
    const { source, ref, builder, workflow, trigger, issuer, hosted, signer } = pin;
    const wanted = Object.entries({ source, ref, builder, workflow, trigger, issuer, hosted, identity: signer });
    const given = wanted.filter(([, value]) => value !== undefined);
    return given.length === 0 ? undefined : Object.fromEntries(given);
}
/** A list written as one value or as several. */
const listed = (given) => given === undefined ? [] : typeof given === 'string' ? [given] : given;


/***/ }),

/***/ 31367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92703);

/** Deepest nesting that is read. Bundles need about ten, SBOMs in them about twenty; recursion in readers stays shallow. */
const deepest = 100;
/**
 * The text of a file of evidence. `most` is its largest size in bytes, `what` names it in messages.
 * Throws an EvidenceError when it is larger or no UTF-8.
 */
function decodeText(bytes, most, what) {
    if (bytes.length > most)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} has ${bytes.length} bytes, expected at most ${most}; split it, or give the right file`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} is no UTF-8 text, expected JSON; if it was fetched compressed, decompress it first`);
    }
}
/** The value of a JSON text. Throws an EvidenceError when it is no JSON or nested more than 100 deep. */
function parseJson(text, what) {
    if (tooDeep(text))
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} is nested more than ${deepest} deep; no such document needs that`);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o(`${what} is no JSON; give the file as it was published`);
    }
}
function tooDeep(text) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (quoted) {
            if (code === 0x5c)
                at++;
            else if (code === 0x22)
                quoted = false;
        }
        else if (code === 0x22)
            quoted = true;
        else if (code === 0x7b || code === 0x5b) {
            if (++depth > deepest)
                return true;
        }
        else if (code === 0x7d || code === 0x5d)
            depth--;
    }
    return false;
}


/***/ }),

/***/ 35869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ logEntries),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   _D: () => (/* binding */ bundleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * Bytes in JSON: base64 of RFC 4648 section 4 and no other spelling of them. What decoders let pass besides (the URL
 * alphabet, line breaks, missing padding, set bits behind the last byte) would give one bundle many digests.
 */
const base64 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .refine((text) => Buffer.from(text, 'base64').toString('base64') === text, 'is no strict base64');
/** protobuf's JSON has 64-bit integers as strings; ours stay below 2^53, so that no two of them round to one number. */
const integer = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(0|[1-9][0-9]{0,15})$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0)])
    .refine((value) => Number.isSafeInteger(Number(value)), 'is no integer below 2^53');
const certificate = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rawBytes: base64 });
const logEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    logIndex: integer.nullish(),
    logId: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ keyId: base64 }),
    kindVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    integratedTime: integer.nullish(),
    inclusionPromise: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ signedEntryTimestamp: base64 }).nullish(),
    inclusionProof: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        logIndex: integer.nullish(),
        rootHash: base64,
        treeSize: integer,
        hashes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(base64).max(64).nullish(),
        checkpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ envelope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64 << 10) }),
    })
        .nullish(),
    canonicalizedBody: base64,
});
const logEntries = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(logEntry).max(16);
const material = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    publicKey: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullish() }).optional(),
    x509CertificateChain: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ certificates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(certificate).min(1).max(16) }).optional(),
    certificate: certificate.optional(),
    tlogEntries: logEntries.nullish(),
    timestampVerificationData: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        rfc3161Timestamps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ signedTimestamp: base64 }))
            .max(16)
            .nullish(),
    })
        .nullish(),
})
    .refine((one) => [one.publicKey, one.x509CertificateChain, one.certificate].filter((key) => key !== undefined).length === 1, 'must have one of publicKey, x509CertificateChain, certificate');
/**
 * A Sigstore bundle in JSON, versions 0.1 to 0.3 (github.com/sigstore/protobuf-specs, sigstore_bundle.proto). Stricter
 * than the library's reader: unknown keys, both of two alternatives and loose base64 are refused, so that what was
 * read is all there is.
 */
const bundleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'application/vnd.dev.sigstore.bundle+json;version=0.1',
        'application/vnd.dev.sigstore.bundle+json;version=0.2',
        'application/vnd.dev.sigstore.bundle+json;version=0.3',
        'application/vnd.dev.sigstore.bundle.v0.3+json',
    ], 'is not of a Sigstore bundle 0.1 to 0.3'),
    verificationMaterial: material,
    dsseEnvelope: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        payload: base64,
        payloadType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(256),
        signatures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sig: base64, keyid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1024).nullish() })).length(1),
    })
        .optional(),
    messageSignature: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        messageDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ algorithm: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['SHA2_256', 'SHA2_384', 'SHA2_512']), digest: base64 }),
        signature: base64,
    })
        .optional(),
})
    .refine((one) => (one.dsseEnvelope === undefined) !== (one.messageSignature === undefined), 'must have one of dsseEnvelope, messageSignature');


/***/ }),

/***/ 91626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ certificateClaims),
/* harmony export */   r: () => (/* binding */ githubIssuer)
/* harmony export */ });
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85178);
/* harmony import */ var _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92703);


/** The issuer of the identity tokens of GitHub Actions. */
const githubIssuer = 'https://token.actions.githubusercontent.com';
/** Fulcio's extensions (github.com/sigstore/fulcio, docs/oid-info.md): UTF8Strings from 8 on, bare text before. */
const fulcio = '1.3.6.1.4.1.57264.1';
const fields = [
    [8, 'issuer'],
    [9, 'builder'],
    [10, 'builderDigest'],
    [12, 'source'],
    [13, 'commit'],
    [14, 'ref'],
    [15, 'sourceId'],
    [16, 'owner'],
    [17, 'ownerId'],
    [18, 'workflow'],
    [19, 'workflowDigest'],
    [20, 'trigger'],
    [21, 'run'],
    [22, 'visibility'],
];
/** Runner environments that a service vouches for; any other is as good as self-hosted. */
const hostedRunners = ['github-hosted', 'gitlab-hosted'];
const alternativeName = '2.5.29.17';
/** Tags of the general names that Fulcio writes (RFC 5280, section 4.2.1.6). */
const names = { other: 0, email: 1, uri: 6 };
const utf8String = 0x0c;
/**
 * The claims of a signing certificate. Of certificates from before 2023, which have only the older extensions, the
 * repository, commit, ref and trigger of GitHub's builds. Throws an EvidenceError when one is not as Fulcio writes it.
 */
function certificateClaims(certificate) {
    const said = Object.fromEntries(fields.flatMap(([number, field]) => entry(field, modern(certificate, number))));
    const environment = modern(certificate, 11);
    const issuer = said.issuer ?? legacy(certificate, 1);
    return {
        by: 'certificate',
        ...Object.fromEntries(entry('identity', identityOf(certificate))),
        ...Object.fromEntries(entry('issuer', issuer)),
        ...(issuer === githubIssuer ? legacyClaims(certificate) : {}),
        ...said,
        ...(environment === undefined ? {} : { hosted: hostedRunners.includes(environment) }),
    };
}
function legacyClaims(certificate) {
    const repository = legacy(certificate, 5);
    return Object.fromEntries([
        ...entry('trigger', legacy(certificate, 2)),
        ...entry('commit', legacy(certificate, 3)),
        ...entry('source', repository === undefined ? undefined : `https://github.com/${repository}`),
        ...entry('ref', legacy(certificate, 6)),
    ]);
}
const entry = (field, value) => value === undefined ? [] : [[field, value]];
function modern(certificate, number) {
    const oid = `${fulcio}.${number}`;
    const octets = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .octetsOf */ .ao)(certificate, oid);
    if (octets === undefined)
        return undefined;
    const [value] = octets.subs;
    if (octets.subs.length !== 1 || value?.tag.toDER() !== utf8String)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o(`the extension ${oid} of the signing certificate is no UTF8String`);
    return text(value.value, oid);
}
function legacy(certificate, number) {
    const oid = `${fulcio}.${number}`;
    const octets = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .octetsOf */ .ao)(certificate, oid);
    return octets === undefined ? undefined : text(octets.value, oid);
}
function text(bytes, oid) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o(`the extension ${oid} of the signing certificate is no UTF-8 text`);
    }
}
/** The subject alternative name: exactly one, as Fulcio writes it, so that there is no choice of whom to believe. */
function identityOf(certificate) {
    const found = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .derIn */ .p9)(certificate, alternativeName)?.subs ?? [];
    const [name] = found;
    if (name === undefined)
        return undefined;
    if (found.length > 1)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate has several names, expected one');
    if (name.tag.isContextSpecific(names.other))
        return text(name.subs[1]?.subs[0]?.value ?? name.value, alternativeName);
    if (name.tag.isContextSpecific(names.email) || name.tag.isContextSpecific(names.uri))
        return text(name.value, alternativeName);
    throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the name in the signing certificate is neither a URI nor an e-mail address');
}


/***/ }),

/***/ 85178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ signingCertificate),
/* harmony export */   ao: () => (/* binding */ octetsOf),
/* harmony export */   p9: () => (/* binding */ derIn),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92703);


const extendedKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';
/** The signing certificate of a bundle: undefined when a key signed. Chains above it come from the trusted root only. */
function signingCertificate({ verificationMaterial: { content } }) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes;
        case 'publicKey':
            return undefined;
    }
}
/**
 * Reads a signing certificate and checks what the library does not: that it is for signing code and no authority
 * (Fulcio's certificate specification), and that the parts its authority's signature does not cover are the only ones
 * that can stand there, so that no two certificates say the same. Throws an EvidenceError.
 */
function readCertificate(der) {
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der));
    const [, algorithm, signature] = certificate.root.subs;
    const named = certificate.tbsCertificate.subs[2];
    if (certificate.root.subs.length !== 3)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate has more parts than three');
    if (algorithm === undefined || named === undefined || !algorithm.toDER().equals(named.toDER()))
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate names two signature algorithms, expected one');
    if (signature?.value[0] !== 0)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signature of the signing certificate is cut short');
    const usages = derIn(certificate, extendedKeyUsage)?.subs.map((usage) => usage.toOID()) ?? [];
    if (!usages.includes(codeSigning) || certificate.extKeyUsage?.digitalSignature !== true)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate is not for signing code');
    if (certificate.extBasicConstraints?.isCA === true)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o('the signing certificate is an authority’s, expected one for signing');
    return certificate;
}
/** The DER value in an extension; undefined without it. Throws an EvidenceError when it is there twice. */
function derIn(certificate, oid) {
    return octetsOf(certificate, oid)?.subs[0];
}
/** The octet string that is an extension's value, as derIn. */
function octetsOf(certificate, oid) {
    const found = certificate.extensions.filter(({ subs }) => subs[0]?.toOID() === oid);
    if (found.length > 1)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .o(`the signing certificate has the extension ${oid} more than once`);
    return found[0]?.subs.at(-1);
}


/***/ }),

/***/ 51408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   lj: () => (/* binding */ runner),
/* harmony export */   qX: () => (/* binding */ contradiction)
/* harmony export */ });
/* harmony import */ var _repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72781);

const equal = (one, other) => one === other;
/**
 * GitHub's action and npm state the ref of the top-level workflow, which is another's where an organisation requires
 * one, and cut it at its first @ (a tag such as @scope/name@1.0.0).
 */
function sameRef(stated, ref, { workflow }) {
    const refs = [ref, workflow === undefined ? undefined : workflowOf(workflow).ref];
    return refs.some((one) => one !== undefined && (stated === one || stated === one.split('@', 1)[0]));
}
const compared = [
    ['source', 'wrong-source', _repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB],
    ['ref', 'wrong-ref', sameRef],
    ['commit', 'wrong-ref', equal],
    ['trigger', 'wrong-ref', equal],
    ['workflow', 'wrong-builder', (path, uri) => workflowOf(uri).path === path],
    ['run', 'wrong-builder', equal],
];
/**
 * Where a signed statement contradicts the certificate that signed it: both cannot be true, so it was forged or made
 * by something that lies. Only what both say is compared; `expected` is the certificate's word. A statement's builder
 * id is not compared, because generators put their own there, except the two that say where the runner ran.
 */
function contradiction(stated, claims) {
    for (const [field, fault, same] of compared) {
        const [seen, expected] = [stated[field], claims[field]];
        if (seen !== undefined && expected !== undefined && !same(seen, expected, claims))
            return { class: fault, field: `predicate.${field}`, expected, seen };
    }
    if (stated.hosted === undefined || claims.hosted === undefined || stated.hosted === claims.hosted)
        return undefined;
    return {
        class: 'self-hosted',
        field: 'predicate.hosted',
        expected: runner(claims.hosted),
        seen: runner(stated.hosted),
    };
}
/** The word of tokens, certificates and builder ids for where a runner ran. */
const runner = (hosted) => (hosted ? 'github-hosted' : 'self-hosted');
/**
 * The parts of a workflow's URI, `https://github.com/o/r/.github/workflows/build.yml@refs/heads/main`. A file name has
 * no slash and a ref may have an @, so the ref begins at the last @ of what stands before the first slash of the rest.
 */
function workflowOf(uri) {
    const folder = '/.github/workflows/';
    const at = uri.indexOf(folder);
    if (at < 0)
        return { unversioned: uri };
    const name = uri.slice(at + folder.length).split('/', 1)[0] ?? '';
    const end = name.lastIndexOf('@');
    const unversioned = uri.slice(0, at + folder.length + (end < 0 ? name.length : end));
    return {
        path: unversioned.slice(at + 1),
        unversioned,
        ...(end < 0 ? {} : { ref: uri.slice(unversioned.length + 1) }),
    };
}


/***/ }),

/***/ 96756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ sameArtifact),
/* harmony export */   e3: () => (/* binding */ wrongSubject),
/* harmony export */   jx: () => (/* binding */ namesArtifact),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* unused harmony export digestAlgorithms */
/** Algorithms by which a subject is found; the last two are git's names of a commit or tag object. */
const digestAlgorithms = ['sha256', 'sha512', 'sha1', 'gitCommit'];
/** The digests that are comparable, of those a hostile statement has. */
function digestsOf({ digest }) {
    const own = digestAlgorithms.filter((algorithm) => Object.hasOwn(digest, algorithm));
    return Object.fromEntries(own.map((algorithm) => [algorithm, digest[algorithm]]));
}
const shared = (one, other) => digestAlgorithms.filter((algorithm) => one[algorithm] !== undefined && other[algorithm] !== undefined);
/** Whether they have an algorithm in common and agree in every such one. */
function sameArtifact(one, other) {
    const both = shared(one, other);
    return both.length > 0 && both.every((algorithm) => one[algorithm] === other[algorithm]);
}
/** Whether any of their digests is the same: then they speak of the same artifact, if truly or not. */
const namesArtifact = (one, other) => shared(one, other).some((algorithm) => one[algorithm] === other[algorithm]);
/** The fault of an attestation whose artifacts are none of the wanted: field, wanted digest, digest of its first one. */
function wrongSubject(attested, wanted) {
    const pairs = attested.map((one) => ({ one, differing: shared(one, wanted).find((by) => one[by] !== wanted[by]) }));
    const { one, differing } = pairs.find((pair) => pair.differing !== undefined) ?? {};
    const algorithm = differing ?? digestAlgorithms.find((by) => wanted[by] !== undefined) ?? 'sha256';
    return {
        class: 'digest-mismatch',
        field: `subject.digest.${algorithm}`,
        expected: wanted[algorithm] ?? 'a digest',
        seen: one?.[algorithm],
    };
}


/***/ }),

/***/ 15765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ encodedOnce)
/* harmony export */ });
/**
 * Makes a certificate keep its DER. The library encodes it anew, byte by byte, for each comparison of two and for each
 * check of a signature, which takes most of the time of a verification. Whoever asks gets a copy, so that nothing is
 * shared; the certificate must not be changed any more.
 */
function encodedOnce(certificate) {
    keep(certificate.root);
    keep(certificate.tbsCertificate);
    return certificate;
}
function keep(part) {
    const der = part.toDER();
    part.toDER = () => Buffer.from(der);
}


/***/ }),

/***/ 92703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ EvidenceError)
/* harmony export */ });
/** Evidence that cannot be read: what was found, what was expected, what to do. */
class EvidenceError extends Error {
    name = 'EvidenceError';
}


/***/ }),

/***/ 33498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ evidenceTrust)
});

// EXTERNAL MODULE: ./build/evidence/provenance/refreshed-root.js
var refreshed_root = __webpack_require__(13292);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/evidence/provenance/bounded-json.js
var bounded_json = __webpack_require__(31367);
// EXTERNAL MODULE: ./build/evidence/provenance/bundle-schema.js
var bundle_schema = __webpack_require__(35869);
// EXTERNAL MODULE: ./build/evidence/provenance/evidence-error.js
var evidence_error = __webpack_require__(92703);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/evidence/provenance/encoded-once.js
var encoded_once = __webpack_require__(15765);
;// CONCATENATED MODULE: ./build/evidence/provenance/trusted-root.js








const moment = iso/* datetime */.w$({ offset: true });
/** The library takes a missing start for the beginning of time, which would let a key vouch for what it predates. */
const validity = schemas/* strictObject */.rej({ start: moment, end: moment.nullish() });
const log = schemas/* strictObject */.rej({
    baseUrl: schemas/* string */.YjP().min(1).max(1024),
    hashAlgorithm: schemas/* literal */.euz('SHA2_256'),
    publicKey: schemas/* strictObject */.rej({ rawBytes: bundle_schema/* base64 */.K3, keyDetails: schemas/* string */.YjP(), validFor: validity }),
    logId: schemas/* strictObject */.rej({ keyId: bundle_schema/* base64 */.K3 }),
    checkpointKeyId: schemas/* strictObject */.rej({ keyId: bundle_schema/* base64 */.K3 }).nullish(),
    operator: schemas/* string */.YjP().nullish(),
});
const authority = schemas/* strictObject */.rej({
    subject: schemas/* strictObject */.rej({ organization: schemas/* string */.YjP().nullish(), commonName: schemas/* string */.YjP().nullish() }).nullish(),
    uri: schemas/* string */.YjP().max(1024).nullish(),
    certChain: schemas/* strictObject */.rej({
        certificates: schemas/* array */.YOg(schemas/* strictObject */.rej({ rawBytes: bundle_schema/* base64 */.K3 }))
            .min(1)
            .max(16),
    }),
    validFor: validity,
    operator: schemas/* string */.YjP().nullish(),
});
const most = 64;
/** A trusted root in JSON (github.com/sigstore/protobuf-specs, sigstore_trustroot.proto); unknown keys are refused. */
const rootSchema = schemas/* strictObject */.rej({
    mediaType: schemas/* enum */.k5n([
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        'application/vnd.dev.sigstore.trustedroot.v0.1+json',
        'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    ], 'is not of a trusted root 0.1 or 0.2'),
    tlogs: schemas/* array */.YOg(log).max(most).nullish(),
    certificateAuthorities: schemas/* array */.YOg(authority).min(1).max(most),
    ctlogs: schemas/* array */.YOg(log).max(most).nullish(),
    timestampAuthorities: schemas/* array */.YOg(authority).max(most).nullish(),
})
    .refine((root) => (root.tlogs?.length ?? 0) + (root.timestampAuthorities?.length ?? 0) > 0, {
    message: 'must have a transparency log or a timestamp authority: without one no moment of signing can be verified',
});
/** Public-good's root has 7 KB and GitHub's 31 KB. */
const mostBytes = 4 << 20;
/**
 * The trusted roots in a file: one as JSON, or several as JSON lines, as `gh attestation trusted-root` prints them.
 * `name` is where it came from, `moment` when. Throws an EvidenceError with the field that is wrong.
 */
function parseTrustedRoots(bytes, name, moment) {
    const text = (0,bounded_json/* decodeText */.g)(bytes, mostBytes, `the trusted root ${name}`);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}')))
        return [trustedRoot((0,bounded_json/* parseJson */.q)(text, `the trusted root ${name}`), name, sha256(bytes), moment)];
    if (lines.length > most)
        throw new evidence_error/* EvidenceError */.o(`${name} has ${lines.length} trusted roots, expected at most ${most}`);
    return lines.map((line, index) => {
        const which = `${name} line ${index + 1}`;
        return trustedRoot((0,bounded_json/* parseJson */.q)(line, which), which, sha256(Buffer.from(line)), moment);
    });
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
/** One trusted root from its JSON value; `digest` is of its bytes. Throws as parseTrustedRoots. */
function trustedRoot(value, name, digest, moment) {
    const checked = rootSchema.safeParse(value);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        throw new evidence_error/* EvidenceError */.o(`the trusted root ${name} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
    }
    const { tlogs, ctlogs } = checked.data;
    try {
        const root = dist.TrustedRoot.fromJSON(checked.data);
        const material = (0,verify_dist/* toTrustMaterial */.jO)(root);
        for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities])
            certChain.forEach(encoded_once/* encodedOnce */.y);
        // What a root has, it demands: GitHub's own instance has no logs, and stamps instead.
        const options = { tlogThreshold: threshold(tlogs), ctlogThreshold: threshold(ctlogs), timestampThreshold: 1 };
        const verifier = (publicKey) => new verify_dist/* Verifier */.BL({ ...material, publicKey }, options);
        return { name, sha256: digest, moment, verifier };
    }
    catch (error) {
        throw new evidence_error/* EvidenceError */.o(`the trusted root ${name} cannot be used: ${error.message}; expected keys and certificates in DER`);
    }
}
const threshold = (logs) => logs === undefined || logs === null || logs.length === 0 ? 0 : 1;

;// CONCATENATED MODULE: ./build/evidence/provenance/registry-keys.js






/** As Sigstore's TUF repository has npm's. */
const published = schemas/* object */.Ikc({
    keyId: schemas/* string */.YjP().min(1).max(1024),
    keyUsage: schemas/* string */.YjP(),
    publicKey: schemas/* object */.Ikc({ rawBytes: bundle_schema/* base64 */.K3, validFor: validity }),
});
/** As an npm registry serves them below /-/npm/v1/keys. */
const served = schemas/* object */.Ikc({
    keyid: schemas/* string */.YjP().min(1).max(1024),
    key: bundle_schema/* base64 */.K3,
    expires: iso/* datetime */.w$({ offset: true }).nullish(),
});
const keysSchema = schemas/* object */.Ikc({ keys: schemas/* array */.YOg(schemas/* union */.KCZ([published, served])).max(256) });
/** The one usage that counts in Sigstore's list: the other is for signatures over packages. */
const attestations = 'npm:attestations';
/** The keys in a registry's key file, in either of its two forms. Throws an EvidenceError. */
function parseRegistryKeys(bytes, name) {
    const what = `the registry's keys ${name}`;
    return registryKeys((0,bounded_json/* parseJson */.q)((0,bounded_json/* decodeText */.g)(bytes, 1 << 20, what), what), what);
}
/** The same of the parsed JSON. */
function registryKeys(value, what) {
    const parsed = keysSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new evidence_error/* EvidenceError */.o(`${what} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
    }
    const wanted = parsed.data.keys.filter((one) => 'keyid' in one || one.keyUsage === attestations);
    try {
        return wanted.map((one) => 'keyid' in one
            ? { id: one.keyid, key: publicKey(one.key), ...interval(undefined, one.expires) }
            : {
                id: one.keyId,
                key: publicKey(one.publicKey.rawBytes),
                ...interval(one.publicKey.validFor.start, one.publicKey.validFor.end),
            });
    }
    catch (error) {
        throw new evidence_error/* EvidenceError */.o(`${what} cannot be used: ${error.message}; expected keys in DER`);
    }
}
const publicKey = (der) => (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(der, 'base64'), format: 'der', type: 'spki' });
const interval = (start, end) => ({
    start: start === undefined ? 0 : Date.parse(start),
    end: end === undefined || end === null ? Number.POSITIVE_INFINITY : Date.parse(end),
});

;// CONCATENATED MODULE: ./build/evidence/provenance/trust/npm-keys.json
const npm_keys_namespaceObject = /*#__PURE__*/JSON.parse('{"El":{"keys":[{"keyId":"SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA","keyUsage":"npm:attestations","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-12-01T00:00:00.000Z","end":"2025-01-29T00:00:00.000Z"}}},{"keyId":"SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U","keyUsage":"npm:attestations","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2025-01-13T00:00:00.000Z"}}}]}}');
;// CONCATENATED MODULE: ./build/evidence/provenance/trust/public-good.json
const public_good_namespaceObject = /*#__PURE__*/JSON.parse('{"sc":"6494e21ea73fa7ee769f85f57d5a3e6a08725eae1e38c755fc3517c9e6bc0b66","uU":"2026-11-28","El":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}}');
;// CONCATENATED MODULE: ./build/evidence/provenance/trust.js





/** Trust material of these roots and keys. */
function trustMaterial(roots, keys = []) {
    const find = keyFinder(keys);
    return { roots: roots.map(({ verifier, ...by }) => ({ by, verifier: verifier(find) })) };
}
let builtIn;
/** What ships with the guard: Sigstore's public-good root and npm's attestation keys; scripts/trust-root.ts writes them. */
function builtInTrust() {
    const moment = `${public_good_namespaceObject.uU}T00:00:00Z`;
    builtIn ??= {
        roots: [trustedRoot(public_good_namespaceObject.El, 'Sigstore public good (built in)', public_good_namespaceObject.sc, moment)],
        keys: registryKeys(npm_keys_namespaceObject.El, "npm's keys (built in)"),
    };
    return builtIn;
}
/** Keys by their id; two of one id are the same key with two terms, so either term will do. */
function keyFinder(keys) {
    return (hint) => {
        const [first, ...more] = keys.filter(({ id }) => id === hint);
        if (first === undefined)
            throw new evidence_error/* EvidenceError */.o('it is signed with a key that is none of the trusted ones');
        return {
            publicKey: first.key,
            validFor: (date) => [first, ...more].some(({ key, start, end }) => key.equals(first.key) && start <= date.getTime() && date.getTime() <= end),
        };
    };
}

;// CONCATENATED MODULE: ./build/evidence/provenance/evidence-trust.js




/**
 * Whom an evidence document lets believe: what ships with the guard, or in the place of its root the refreshed one, then its
 * trusted roots and registries' keys.
 * `problems` says which of those cannot be used, and why; they are left out, so that nothing is believed for them.
 */
function evidenceTrust({ document, read }) {
    const { roots, keys } = builtInTrust();
    const given = { roots: [], keys: [...keys] };
    let first = roots;
    const problems = [];
    for (const material of document.material) {
        const { kind, sha256, source, fetched } = material;
        if (kind !== 'trusted-root' && kind !== 'registry-keys')
            continue;
        const bytes = read(sha256);
        if (bytes === undefined) {
            problems.push(`${source} is gone or was changed since it was fetched; gather the evidence again`);
            continue;
        }
        try {
            if ((0,refreshed_root/* replacesBuiltIn */.N)(material))
                first = parseTrustedRoots(bytes, source, fetched);
            else if (kind === 'trusted-root')
                given.roots.push(...parseTrustedRoots(bytes, source, fetched));
            else
                given.keys.push(...parseRegistryKeys(bytes, source));
        }
        catch (error) {
            problems.push(error.message);
        }
    }
    return { trust: trustMaterial([...first, ...given.roots], given.keys), problems };
}


/***/ }),

/***/ 43647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareClaims)
/* harmony export */ });
/* harmony import */ var _certificate_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91626);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51408);
/* harmony import */ var _repository_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72781);



/**
 * What differs between claims and expectation, one fault for each key. Classes: another repository is `wrong-source`;
 * another ref, and another trigger, which decides what a ref may start, `wrong-ref`; another signing or top-level
 * workflow, issuer or identity, which are all who built it, `wrong-builder`; a runner that is not hosted `self-hosted`.
 * A claim that is not made is a difference. Releases are signed by GitHub itself, without a token, so that only an
 * issuer that was asked for is missed there.
 */
function compareClaims(claims, expectation) {
    const { source, ref, builder, workflow, trigger, hosted, identity } = expectation;
    const issuer = expectation.issuer ?? (claims.by === 'release' ? undefined : _certificate_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .githubIssuer */ .r);
    const faults = [
        differs('wrong-source', 'source', source, claims.source, _repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .sameRepository */ .RB),
        differs('wrong-ref', 'ref', ref, claims.ref),
        builder === runnerId(claims.hosted)
            ? undefined
            : differs('wrong-builder', 'builder', builder, claims.builder, sameWorkflow),
        differs('wrong-builder', 'workflow', workflow, claims.workflow, sameWorkflow),
        differs('wrong-ref', 'trigger', trigger, claims.trigger),
        differs('wrong-builder', 'issuer', issuer, claims.issuer),
        differs('wrong-builder', 'identity', identity, claims.identity),
        hosted === undefined || hosted === claims.hosted
            ? undefined
            : {
                class: hosted ? 'self-hosted' : 'wrong-builder',
                field: 'hosted',
                expected: (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .runner */ .lj)(hosted),
                seen: claims.hosted === undefined ? undefined : (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .runner */ .lj)(claims.hosted),
            },
    ];
    return faults.filter((fault) => fault !== undefined);
}
function differs(fault, field, expected, seen, same = (one, other) => one === other) {
    if (expected === undefined || (seen !== undefined && same(expected, seen)))
        return undefined;
    return { class: fault, field, expected, seen };
}
const runnerId = (hosted) => hosted === undefined ? undefined : `https://github.com/actions/runner/${(0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .runner */ .lj)(hosted)}`;
function sameWorkflow(expected, seen) {
    if (expected === seen)
        return true;
    const { path, unversioned } = (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B4)(seen);
    return expected === unversioned || (path !== undefined && expected === path);
}


/***/ }),

/***/ 57239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseBundles)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./build/evidence/provenance/bounded-json.js
var bounded_json = __webpack_require__(31367);
// EXTERNAL MODULE: ./build/evidence/provenance/bundle-schema.js
var bundle_schema = __webpack_require__(35869);
// EXTERNAL MODULE: ./build/evidence/provenance/digests.js
var digests = __webpack_require__(96756);
// EXTERNAL MODULE: ./build/evidence/provenance/evidence-error.js
var evidence_error = __webpack_require__(92703);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/evidence/provenance/pep740.js


/** An attestation object (peps.python.org/pep-0740, "Attestation objects"). */
const attestation = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verification_material: schemas/* strictObject */.rej({ certificate: bundle_schema/* base64 */.K3, transparency_entries: bundle_schema/* logEntries */.Jd.min(1) }),
    envelope: schemas/* strictObject */.rej({ statement: bundle_schema/* base64 */.K3, signature: bundle_schema/* base64 */.K3 }),
});
/**
 * The attestations of a provenance object (`attestation_bundles`), or of one attestation object, as Sigstore bundles
 * v0.3. The `publisher` beside them is the index's word and unsigned: the certificate says it better. An attestation
 * that is none is left as it is. Undefined when the value is neither.
 */
function fromPep740(value) {
    if ('verification_material' in value)
        return [asBundle(value)];
    const groups = value.attestation_bundles;
    if (!Array.isArray(groups))
        return undefined;
    return groups.flatMap((group) => {
        const attestations = group?.attestations;
        return Array.isArray(attestations) ? attestations.map(asBundle) : [group];
    });
}
function asBundle(value) {
    const parsed = attestation.safeParse(value);
    if (!parsed.success)
        return value;
    const { verification_material: material, envelope } = parsed.data;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: material.certificate },
            tlogEntries: material.transparency_entries,
        },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: 'application/vnd.in-toto+json',
            signatures: [{ sig: envelope.signature }],
        },
    };
}

;// CONCATENATED MODULE: ./build/evidence/provenance/statement.js



/** Payload type of an in-toto statement in a DSSE envelope. */
const payloadTypeOfStatements = 'application/vnd.in-toto+json';
const subjectSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().max(4096).optional(),
    uri: schemas/* string */.YjP().max(4096).optional(),
    digest: schemas/* record */.g1P(schemas/* string */.YjP().max(64), schemas/* string */.YjP().max(1024)),
});
/** Statements v0.1 and v1 (github.com/in-toto/attestation, spec/v1/statement.md); unknown fields are to be ignored. */
const statementSchema = schemas/* object */.Ikc({
    _type: schemas/* enum */.k5n(['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1']),
    // GitHub allows 1024 subjects
    subject: schemas/* array */.YOg(subjectSchema).min(1).max(10_000),
    predicateType: schemas/* string */.YjP().min(1).max(1024),
    predicate: schemas/* unknown */.L5J().optional(),
});
/**
 * The in-toto statement in a DSSE envelope's payload. Throws an EvidenceError when the payload type is another, or
 * the payload no statement.
 */
function parseStatement(payloadType, payload) {
    if (payloadType !== payloadTypeOfStatements)
        throw new evidence_error/* EvidenceError */.o(`the signed payload is ${JSON.stringify(payloadType.slice(0, 80))}, expected an in-toto statement (${payloadTypeOfStatements})`);
    const value = (0,bounded_json/* parseJson */.q)((0,bounded_json/* decodeText */.g)(payload, payload.length, 'the signed statement'), 'the signed statement');
    const parsed = statementSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new evidence_error/* EvidenceError */.o(`the signed payload is no in-toto statement: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
}

;// CONCATENATED MODULE: ./build/evidence/provenance/parse-bundles.js








/** GitHub takes predicates of 16 MiB, which base64 makes a third longer. */
const mostBytes = 32 << 20;
/** Bundles in one file; release assets of one `*.intoto.jsonl` rarely have more than a hundred. */
const mostBundles = 1000;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * The bundles in a file as it was published: a Sigstore bundle (JSON), many of them (JSON lines, an array), the answer
 * of GitHub's or npm's attestation API, or a provenance or attestation object of PEP 740. One unreadable bundle does
 * not hide the others. Throws an EvidenceError when the file is too big or no JSON, or has more than 1000.
 */
function parseBundles(bytes) {
    const what = 'the attestation file';
    const text = (0,bounded_json/* decodeText */.g)(bytes, mostBytes, what);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !isJsonLines(lines[0] ?? ''))
        return limited(candidates((0,bounded_json/* parseJson */.q)(text, what))).map(read);
    return limited(limited(lines).flatMap(inLine));
}
function limited(found) {
    if (found.length <= mostBundles)
        return found;
    throw new evidence_error/* EvidenceError */.o(`the attestation file has more than ${mostBundles} bundles; give those of the artifact in question`);
}
/** A document printed over several lines has no whole value in its first. */
function isJsonLines(first) {
    try {
        return isObject((0,bounded_json/* parseJson */.q)(first, 'the line'));
    }
    catch {
        return false;
    }
}
function inLine(line) {
    try {
        return limited(candidates((0,bounded_json/* parseJson */.q)(line, 'a line of the attestation file'))).map(read);
    }
    catch (error) {
        return [{ unreadable: error.message }];
    }
}
/** What should be bundles in one of the forms above. */
function candidates(value) {
    if (Array.isArray(value))
        return value;
    if (!isObject(value) || 'mediaType' in value)
        return [value];
    const converted = fromPep740(value);
    if (converted !== undefined)
        return converted;
    if (!Array.isArray(value.attestations))
        return [value];
    // GitHub's answers have `bundle: null` where only an address is given, which is for the fetcher to follow
    return value.attestations.filter((entry) => !isObject(entry) || entry.bundle !== null).map(bundleOf);
}
const bundleOf = (entry) => (isObject(entry) && 'bundle' in entry ? entry.bundle : entry);
function read(value) {
    if (isObject(value) && 'payload' in value && 'payloadType' in value)
        return {
            unreadable: 'this is a bare DSSE envelope: it has neither certificate nor timestamp, so nothing vouches for it offline; expected the Sigstore bundle around it',
        };
    const checked = bundle_schema/* bundleSchema */._D.safeParse(value);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        const where = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.');
        return { unreadable: `this is no Sigstore bundle: ${where}: ${issue?.message ?? 'not understood'}` };
    }
    try {
        const bundle = (0,dist/* bundleFromJSON */.vw)(checked.data);
        return { bundle, ...signedBy(bundle) };
    }
    catch (error) {
        const fields = error.fields?.join(', ') ?? error.message;
        return { unreadable: `this is no Sigstore bundle of its version: ${fields}` };
    }
}
const hashes = {
    [protobuf_specs_dist.HashAlgorithm.SHA2_256]: 'sha256',
    [protobuf_specs_dist.HashAlgorithm.SHA2_512]: 'sha512',
};
function signedBy({ content }) {
    if (content.$case === 'messageSignature') {
        const { algorithm, digest } = content.messageSignature.messageDigest;
        const name = hashes[algorithm];
        return { signed: { kind: 'digest' }, subjects: name === undefined ? [] : [{ [name]: digest.toString('hex') }] };
    }
    try {
        const statement = parseStatement(content.dsseEnvelope.payloadType, content.dsseEnvelope.payload);
        return { signed: { kind: 'statement', statement }, subjects: statement.subject.map(digests/* digestsOf */.nw) };
    }
    catch (error) {
        return { signed: { kind: 'unknown', why: error.message }, subjects: [] };
    }
}


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   v: () => (/* binding */ predicateBytes)
/* harmony export */ });
/** Predicate types by what they begin with, up to a version; any other is `other` and kept. */
const kinds = [
    ['https://slsa.dev/provenance/', 'provenance'],
    ['https://in-toto.io/attestation/release/', 'release'],
    ['https://cyclonedx.org/bom', 'sbom'],
    ['https://spdx.dev/Document', 'sbom'],
    ['https://github.com/npm/attestation/tree/main/specs/publish/', 'publish'],
];
/** The kind of a predicate type; undefined is a bare signature. */
function kindOf(predicateType) {
    if (predicateType === undefined)
        return 'signature';
    const found = kinds.find(([start]) => predicateType === start || predicateType.startsWith(versioned(start)));
    return found?.[1] ?? 'other';
}
const versioned = (start) => (start.endsWith('/') ? start : `${start}/`);
/** A predicate as a document of its own, for the reader of SBOMs; JSON again, or the text where it is one (SPDX tags). */
const predicateBytes = (predicate) => Buffer.from(typeof predicate === 'string' ? predicate : JSON.stringify(predicate ?? null), 'utf8');


/***/ }),

/***/ 13292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ replacesBuiltIn),
/* harmony export */   n: () => (/* binding */ rootSubject)
/* harmony export */ });
/** What a refreshed root is filed under. A root that is only given has no subject. */
const rootSubject = (instance) => `sigstore:${instance}`;
/** Whether a material is the refreshed root of the instance whose root is built in, and so takes its place. */
const replacesBuiltIn = ({ kind, subject }) => kind === 'trusted-root' && subject === rootSubject('public-good');


/***/ }),

/***/ 72781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ sourceUri),
/* harmony export */   RB: () => (/* binding */ sameRepository)
/* harmony export */ });
/* unused harmony export canonicalRepository */
const remote = /^(?:git\+)?https:\/\/([A-Za-z0-9.-]+(?::[0-9]+)?)\/([^?#\\\s]+)$/;
/**
 * A repository's https URL in the one spelling of the several that are defined to be equal: `git+` before it, `/` and
 * `.git` after it, the case of the host, and on github.com the case of owner and name. Undefined when it is none.
 */
function canonicalRepository(url) {
    const [, host, path] = remote.exec(url) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    const bare = path.replace(/\/$/, '').replace(/\.git$/, '');
    const name = host.toLowerCase();
    return `https://${name}/${name === 'github.com' ? bare.toLowerCase() : bare}`;
}
/** Whether two URLs are of the same repository; what is no https URL equals only itself. */
const sameRepository = (one, other) => one === other || (canonicalRepository(one) !== undefined && canonicalRepository(one) === canonicalRepository(other));
/** `git+https://github.com/o/r@refs/heads/main`, as SLSA names a source: repository and ref. */
function sourceUri(uri) {
    const plain = uri.replace(/^git\+/, '');
    const path = plain.indexOf('/', plain.indexOf('://') + 3);
    const at = plain.indexOf('@', Math.max(path, 0));
    return at < 0 ? { source: plain } : { source: plain.slice(0, at), ref: plain.slice(at + 1) };
}


/***/ }),

/***/ 17565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IJ: () => (/* binding */ aboutArtifact),
  Od: () => (/* binding */ verifySignature)
});

// UNUSED EXPORTS: verifyBundle

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/evidence/provenance/certificate.js
var provenance_certificate = __webpack_require__(85178);
// EXTERNAL MODULE: ./build/evidence/provenance/certificate-claims.js
var certificate_claims = __webpack_require__(91626);
// EXTERNAL MODULE: ./build/evidence/provenance/claims.js
var provenance_claims = __webpack_require__(51408);
// EXTERNAL MODULE: ./node_modules/@noble/curves/esm/nist.js + 11 modules
var nist = __webpack_require__(50927);
// EXTERNAL MODULE: ./build/evidence/provenance/evidence-error.js
var evidence_error = __webpack_require__(92703);
;// CONCATENATED MODULE: ./build/evidence/provenance/digest-signature.js


const curves = { prime256v1: nist/* p256 */.s9, secp384r1: nist/* p384 */.sL, secp521r1: nist/* p521 */.Bt };
/**
 * The content of a bundle that signs an artifact's bytes, of which only the digest is known here: node verifies no
 * signature over a given digest, so that the curve's arithmetic is a library's. ECDSA only, which is what Sigstore's
 * clients sign files with. Its `verifySignature` throws an EvidenceError for other keys.
 */
function digestSignature(content, digest) {
    return {
        signature: content.signature,
        compareSignature: (signature) => content.compareSignature(signature),
        compareDigest: (other) => content.compareDigest(other),
        compareSignedDigest: (other) => content.compareSignedDigest(other),
        verifySignature: (key) => verifyDigest(key, digest, content.signature),
    };
}
function verifyDigest(key, digest, signature) {
    const curve = curves[key.asymmetricKeyDetails?.namedCurve];
    const { x, y } = curve === undefined ? {} : key.export({ format: 'jwk' });
    if (curve === undefined || x === undefined || y === undefined)
        throw new evidence_error/* EvidenceError */.o('it signs a file with a key that is not ECDSA on a NIST curve; such a signature cannot be checked against a digest alone');
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/evidence/provenance/digests.js
var digests = __webpack_require__(96756);
// EXTERNAL MODULE: ./build/evidence/provenance/encoded-once.js
var encoded_once = __webpack_require__(15765);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/evidence/provenance/bounded-json.js
var bounded_json = __webpack_require__(31367);
;// CONCATENATED MODULE: ./build/evidence/provenance/log-entry.js



/**
 * Checks what the library leaves open about a log entry: that it was made for this signer, and that the parts of its
 * proof which repeat the signed checkpoint do repeat it. `signer` is the certificate in DER, or else the key as SPKI.
 * Throws an EvidenceError.
 */
function checkLogEntry(entry, signer) {
    if (entry.inclusionProof !== undefined)
        checkProof(entry.inclusionProof, entry.logId.keyId);
    const verifier = verifierOf(entry);
    const same = signer.certificate !== undefined && verifier.certificate !== undefined
        ? verifier.certificate.equals(signer.certificate)
        : verifier.spki.equals(signer.spki);
    if (!same)
        throw new evidence_error/* EvidenceError */.o('the log entry was made for another signer');
}
/** A checkpoint (C2SP tlog-checkpoint): origin, tree size, root hash, more lines; then signatures by name. */
function checkProof({ checkpoint, treeSize, rootHash }, logId) {
    const envelope = checkpoint?.envelope ?? '';
    const end = envelope.indexOf('\n\n');
    const [origin = '', size, root] = envelope.slice(0, Math.max(end, 0)).split('\n');
    if (size !== treeSize || root !== rootHash.toString('base64'))
        throw new evidence_error/* EvidenceError */.o('tree size or root hash of the inclusion proof are not those of its checkpoint');
    const lines = envelope.slice(end + 2).split('\n');
    if (lines.pop() !== '')
        throw new evidence_error/* EvidenceError */.o('the checkpoint of the inclusion proof does not end with a line break');
    const signatures = lines.map(signatureOf);
    const hint = Buffer.from(logId.subarray(0, 4));
    if (!signatures.some(({ name, bytes }) => (origin === name || origin.startsWith(`${name} - `)) && bytes.subarray(0, 4).equals(hint)))
        throw new evidence_error/* EvidenceError */.o('the checkpoint of the inclusion proof is not signed by the log it is of');
}
function signatureOf(line) {
    const [, name = '', encoded = ''] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.length < 5 || bytes.toString('base64') !== encoded)
        throw new evidence_error/* EvidenceError */.o('the checkpoint of the inclusion proof has a line that is no signature');
    return { name, bytes };
}
/** Whose signature the entry says it is, in each kind and version of entry (github.com/sigstore/rekor, pkg/types). */
function verifierOf({ kindVersion: { kind, version }, canonicalizedBody }) {
    const { spec } = (0,bounded_json/* parseJson */.q)(canonicalizedBody.toString('utf8'), 'the log entry');
    const v2 = spec?.dsseV002?.signatures?.[0]?.verifier ?? spec?.hashedRekordV002?.signature?.verifier;
    if (version === '0.0.2' && v2?.x509Certificate?.rawBytes !== undefined)
        return ofCertificate(Buffer.from(v2.x509Certificate.rawBytes, 'base64'));
    if (version === '0.0.2' && v2?.publicKey?.rawBytes !== undefined)
        return { spki: Buffer.from(v2.publicKey.rawBytes, 'base64') };
    const pem = {
        dsse: spec?.signatures?.[0]?.verifier,
        intoto: spec?.content?.envelope?.signatures?.[0]?.publicKey,
        hashedrekord: spec?.signature?.publicKey?.content,
    }[kind];
    if (typeof pem !== 'string')
        throw new evidence_error/* EvidenceError */.o(`the log entry (${kind} ${version}) does not say who signed`);
    return ofPem(Buffer.from(pem, 'base64').toString('latin1'));
}
const ofCertificate = (der) => {
    const certificate = new external_node_crypto_.X509Certificate(der);
    return { certificate: certificate.raw, spki: certificate.publicKey.export({ format: 'der', type: 'spki' }) };
};
const ofPem = (pem) => pem.includes('BEGIN CERTIFICATE')
    ? ofCertificate(pem)
    : { spki: (0,external_node_crypto_.createPublicKey)(pem).export({ format: 'der', type: 'spki' }) };

// EXTERNAL MODULE: ./build/evidence/provenance/predicate.js
var provenance_predicate = __webpack_require__(5432);
;// CONCATENATED MODULE: ./build/evidence/provenance/refusal-reason.js


/** What a failed check of the library means, by its code. */
const sentences = {
    TIMESTAMP_ERROR: 'no trusted log or timestamp authority vouches for when it was signed',
    CERTIFICATE_ERROR: 'its certificate is not of a trusted authority, or was not valid when it was signed',
    PUBLIC_KEY_ERROR: 'its key is not trusted, or was not valid when it was signed',
    SIGNATURE_ERROR: 'its signature does not match what is signed',
    TLOG_ERROR: 'it lacks the log entry that the trusted root demands',
    TLOG_BODY_ERROR: 'its log entry is about another signature or content',
    TLOG_INCLUSION_PROOF_ERROR: 'the proof that it is in the log does not hold',
    TLOG_INCLUSION_PROMISE_ERROR: 'the promise that it is in the log is not by a trusted log',
    TLOG_MISSING_INCLUSION_ERROR: 'nothing shows that it is in the log',
};
/** A sentence for why a bundle is refused. What a parser says of hostile bytes is cut short. */
function refusalReason(error) {
    if (error instanceof evidence_error/* EvidenceError */.o)
        return error.message;
    const { message } = error;
    const sentence = error instanceof dist/* VerificationError */.mk ? sentences[error.code] : 'a part of it cannot be read';
    return `${sentence ?? 'it does not verify'} (${message.slice(0, 120)})`;
}

// EXTERNAL MODULE: ./build/evidence/provenance/repository-url.js
var repository_url = __webpack_require__(72781);
;// CONCATENATED MODULE: ./build/evidence/provenance/stated-claims.js


/** Longest text that is taken from a predicate, in characters. */
const longest = 4096;
/** Builder ids that say where the runner ran (slsa.dev/provenance/v1, GitHub's and npm's build types). */
const runners = 'https://github.com/actions/runner/';
/** The text at a path of keys in a hostile predicate; undefined when there is none. */
function textAt(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return typeof at === 'string' && at.length <= longest ? at : undefined;
}
/** What a statement says of the origin of its artifacts: SLSA provenance v0.2 and v1, GitHub's releases; else nothing. */
function statedClaims({ predicateType, predicate }) {
    if (predicateType === 'https://slsa.dev/provenance/v1')
        return said(provenanceV1(predicate));
    if (predicateType === 'https://slsa.dev/provenance/v0.2')
        return said(provenanceV02(predicate));
    if (/^https:\/\/in-toto\.io\/attestation\/release\/v0\.[0-9]$/.test(predicateType))
        return said(release(predicate));
    return {};
}
const said = (claims) => Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
function provenanceV1(predicate) {
    const parameters = ['buildDefinition', 'externalParameters'];
    const repository = textAt(predicate, ...parameters, 'workflow', 'repository');
    const uri = textAt(predicate, ...parameters, 'source', 'uri');
    const source = repository === undefined && uri !== undefined ? (0,repository_url/* sourceUri */.Of)(uri) : { source: repository };
    const dependency = ['buildDefinition', 'resolvedDependencies', 0];
    const first = (0,repository_url/* sourceUri */.Of)(textAt(predicate, ...dependency, 'uri') ?? '');
    return {
        ref: textAt(predicate, ...parameters, 'workflow', 'ref'),
        ...source,
        commit: first.source === source.source
            ? (textAt(predicate, ...dependency, 'digest', 'gitCommit') ??
                textAt(predicate, ...dependency, 'digest', 'sha1'))
            : undefined,
        workflow: workflowPath(textAt(predicate, ...parameters, 'workflow', 'path')),
        trigger: textAt(predicate, 'buildDefinition', 'internalParameters', 'github', 'event_name'),
        run: runUrl(textAt(predicate, 'runDetails', 'metadata', 'invocationId')),
        ...builder(textAt(predicate, 'runDetails', 'builder', 'id')),
    };
}
function provenanceV02(predicate) {
    const source = textAt(predicate, 'invocation', 'configSource', 'uri');
    return {
        ...(source === undefined ? {} : (0,repository_url/* sourceUri */.Of)(source)),
        commit: textAt(predicate, 'invocation', 'configSource', 'digest', 'sha1'),
        workflow: workflowPath(textAt(predicate, 'invocation', 'configSource', 'entryPoint')),
        trigger: textAt(predicate, 'invocation', 'environment', 'github_event_name') ??
            textAt(predicate, 'invocation', 'environment', 'GITHUB_EVENT_NAME'),
        run: runUrl(textAt(predicate, 'metadata', 'buildInvocationId')),
        ...builder(textAt(predicate, 'builder', 'id')),
    };
}
function release(predicate) {
    const repository = textAt(predicate, 'repository');
    const tag = textAt(predicate, 'tag');
    return {
        source: repository === undefined ? undefined : `https://github.com/${repository}`,
        ref: tag === undefined ? undefined : `refs/tags/${tag}`,
    };
}
/** Some generators put a job's or workflow's name where others put its file. */
const workflowPath = (path) => path?.startsWith('.github/workflows/') ? path : undefined;
/** Likewise: only a URL is the run's address. */
const runUrl = (id) => (id?.startsWith('https://') ? id : undefined);
function builder(id) {
    if (id === undefined)
        return {};
    const kind = id.startsWith(runners) ? id.slice(runners.length) : undefined;
    return { builder: id, ...(kind === (0,provenance_claims/* runner */.lj)(true) || kind === (0,provenance_claims/* runner */.lj)(false) ? { hosted: kind === (0,provenance_claims/* runner */.lj)(true) } : {}) };
}

;// CONCATENATED MODULE: ./build/evidence/provenance/verify-bundle.js












/**
 * Verifies a bundle offline, against each root until one does, and then that it is about the wanted artifact. Never
 * throws: what cannot be verified is refused with a sentence.
 */
const verifyBundle = (parsed, trust, wanted) => aboutArtifact(parsed, verifySignature(parsed, trust), wanted);
/** The attestation if it is about the wanted artifact by every digest that both give, else a refusal. */
function aboutArtifact(parsed, attestation, wanted) {
    if (!attestation.verified || 'unreadable' in parsed)
        return attestation;
    if (parsed.subjects.some((subject) => (0,digests/* sameArtifact */.Rg)(subject, wanted)))
        return attestation;
    const fault = (0,digests/* wrongSubject */.e3)(parsed.subjects, wanted);
    const { field, expected, seen } = fault;
    return {
        verified: false,
        reason: `it is about another artifact: ${field} is ${seen ?? 'not given'}, expected ${expected}`,
        fault,
    };
}
/** Verifies a bundle, whatever it is about. */
function verifySignature(parsed, trust) {
    if ('unreadable' in parsed)
        return { verified: false, reason: parsed.unreadable };
    try {
        const signed = signedEntity(parsed);
        const { by, reasons } = anyRoot(signed, trust);
        if (by === undefined)
            return { verified: false, reason: reasons };
        return attestationOf(parsed, signed, by);
    }
    catch (error) {
        return { verified: false, reason: refusalReason(error) };
    }
}
/** What the library verifies, from a certificate that was checked for what it does not look at. */
function signedEntity({ bundle }) {
    const der = (0,provenance_certificate/* signingCertificate */.VB)(bundle);
    const certificate = der === undefined ? undefined : (0,provenance_certificate/* readCertificate */.w$)(der);
    const entity = (0,dist/* toSignedEntity */.DC)(bundle);
    if (entity.key.$case === 'certificate')
        (0,encoded_once/* encodedOnce */.y)(entity.key.certificate);
    const { content } = bundle;
    if (content.$case === 'messageSignature')
        entity.signature = digestSignature(entity.signature, content.messageSignature.messageDigest.digest);
    return {
        entity,
        certificate: der,
        claims: certificate === undefined ? keyClaims(bundle) : (0,certificate_claims/* certificateClaims */.L)(certificate),
    };
}
function keyClaims({ verificationMaterial: { content } }) {
    return { by: 'key', ...(content.$case === 'publicKey' ? { key: content.publicKey.hint } : {}) };
}
/** The first root by which it verifies, else the reason of each, once. */
function anyRoot({ entity, certificate }, { roots }) {
    const failed = new Map();
    for (const { by, verifier } of roots) {
        try {
            const spki = verifier.verify(entity).key.export({ format: 'der', type: 'spki' });
            for (const entry of entity.tlogEntries)
                checkLogEntry(entry, { certificate, spki });
            return { by, reasons: '' };
        }
        catch (error) {
            const reason = refusalReason(error);
            failed.set(reason, [...(failed.get(reason) ?? []), by.name]);
        }
    }
    if (failed.size === 0)
        return { reasons: 'there is no trusted root to verify it with' };
    const [only] = failed.size === 1 ? failed.keys() : [];
    return { reasons: only ?? [...failed].map(([reason, names]) => `${reason} (${names.join(', ')})`).join('; ') };
}
function attestationOf({ signed }, { entity, claims: vouched }, root) {
    if (signed.kind === 'unknown')
        return { verified: false, reason: signed.why };
    const statement = signed.kind === 'statement' ? signed.statement : undefined;
    const kind = (0,provenance_predicate/* kindOf */.I)(statement?.predicateType);
    const stated = statement === undefined ? {} : statedClaims(statement);
    const claims = kind === 'release' ? releaseClaims(vouched, stated) : vouched;
    const fault = (0,provenance_claims/* contradiction */.qX)(stated, claims);
    if (fault !== undefined) {
        const { field, seen, expected } = fault;
        return {
            verified: false,
            reason: `its statement contradicts its certificate: ${field} is ${seen}, the certificate says ${expected}`,
            fault,
        };
    }
    const { predicateType, predicate } = statement ?? {};
    return { verified: true, kind, predicateType, predicate, claims, stated, signedAt: earliest(entity), root };
}
/** The name in the certificate with which GitHub signs releases; no workflow can get it, and it has no token's issuer. */
const releaseService = 'https://dotcom.releases.github.com';
/** Of a release GitHub itself signs the statement, so that repository and tag are its word and not a workflow's. */
const releaseClaims = (claims, stated) => claims.identity === releaseService && claims.issuer === undefined ? { ...stated, ...claims, by: 'release' } : claims;
/** The moments verified with the entity. A log's time counts only with its promise, which is what signs the time. */
function earliest({ timestamps }) {
    const moments = timestamps.flatMap((one) => {
        if (one.$case === 'timestamp-authority')
            return [one.timestamp.signingTime.getTime()];
        return one.tlogEntry.inclusionPromise === undefined ? [] : [Number(one.tlogEntry.integratedTime) * 1000];
    });
    if (moments.length === 0)
        throw new evidence_error/* EvidenceError */.o('no verified moment of signing');
    return new Date(Math.min(...moments)).toISOString();
}


/***/ }),

/***/ 65250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ circumstances),
/* harmony export */   i: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var _declared_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69674);

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
        undeclared: declared.length > 0 && !(0,_declared_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelineStanding */ .d)(context, declared).declared,
    };
    return circumstances.filter((name) => holds[name]);
}


/***/ }),

/***/ 44982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unattested),
/* harmony export */   h: () => (/* binding */ faultClasses)
/* harmony export */ });
/** The classes of identity fault: the rows of `identity:` in weights.yml. */
const faultClasses = [
    'digest-mismatch',
    'wrong-source',
    'wrong-builder',
    'wrong-ref',
    'self-hosted',
    'replaced',
];
/** Not a fault: what its pin asks of its attestation can be neither shown nor refuted, since it has none. */
const unattested = 'unattested';


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

/***/ 73721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   af: () => (/* binding */ placeFile),
/* harmony export */   b$: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Bytes of a regular file that is no symbolic link, as it is opened.
 *
 * @returns undefined when there is no such file
 * @throws Error with a sentence when it is something else, not within the limits, or cannot be read
 */
function readPlainFile(path, { bytes, own = false, within }) {
    const fd = opened(path);
    if (fd === undefined)
        return undefined;
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
        if (!facts.isFile())
            throw new Error(`${path} is not a regular file`);
        if (facts.size > bytes)
            throw new Error(`${path} has ${facts.size} bytes, more than the ${bytes} that are read`);
        if (own && !isOwn(facts))
            throw new Error(`${path} belongs to somebody else, or can be written by others`);
        if (within !== undefined && !isInside(openPath(fd) ?? path, within))
            throw new Error(`${path} leads out of ${within}`);
        const buffer = Buffer.allocUnsafe(facts.size);
        let length = 0;
        for (let got = -1; got !== 0 && length < buffer.length; length += got)
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, length, buffer.length - length, null);
        return buffer.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Whether something belongs to this user, and nobody else can write to it. */
function isOwn(facts) {
    return facts.uid === process.geteuid?.() && (facts.mode & 0o022) === 0;
}
/** Whether a resolved path is a directory or lies below it. */
function isInside(path, directory) {
    return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
/**
 * Puts a file (0600) in its place in one go; what had its name, were it a link, is gone and not followed.
 * @throws the file system's error
 */
function placeFile(directory, name, bytes) {
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.unfinished`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(unfinished, bytes, { mode: 0o600, flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(unfinished, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(unfinished, { force: true });
        throw error;
    }
}
function opened(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT')
            return undefined;
        if (code === 'ELOOP')
            throw new Error(`${path} is a symbolic link, which is not followed`);
        throw new Error(`${path} cannot be read: ${message}`);
    }
}
/** Where an open file lies, as Linux tells it. */
function openPath(fd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(`/proc/self/fd/${fd}`);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 42822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xc: () => (/* binding */ profileFiles),
  cC: () => (/* binding */ profilesDirectory),
  l$: () => (/* binding */ readProfiles)
});

// UNUSED EXPORTS: parseProfiles

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/profile.js
var profile = __webpack_require__(96850);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/baseline/sequences/sequence.js


/** sequences.yml: patterns of several acts that say together what none says alone (design section 5). */
const variable = schemas/* string */.YjP()
    .regex(/^\$[a-z]+$/)
    .meta({ description: 'a variable: what it is bound to in one step must be the same in every other that names it' });
const who = schemas/* array */.YOg(schemas/* string */.YjP().regex(/^(class\/[a-z-]+|[A-Za-z0-9_.+-]+)$/)).min(1);
const patterns = schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1024)).min(1);
const writerSchema = schemas/* strictObject */.rej({
    by: who.optional().meta({ description: 'who wrote the file last' }),
    not: who.optional().meta({ description: 'who may have; trusted tools only' }),
    named: who.optional().meta({ description: 'who may have, known by name alone; never in a role' }),
    actor: variable.optional().meta({ description: 'the program that wrote it' }),
    tree: variable.optional().meta({ description: 'its tree; it must have lived when the step before happened' }),
    unexpected: schemas/* literal */.euz(true).optional().meta({ description: 'an act that made the file was a deviation' }),
    outside: schemas/* literal */.euz('package')
        .optional()
        .meta({ description: 'it lies outside the package in whose role it was written' }),
    after: who.optional().meta({ description: 'somebody else made the file: these' }),
});
const stepSchema = schemas/* strictObject */.rej({
    act: schemas/* array */.YOg(schemas/* enum */.k5n(profile/* operations */.zU)).min(1),
    by: who.optional().meta({ description: 'tools or class/… that act; absent: anyone' }),
    not: who.optional().meta({ description: 'who may; trusted tools only' }),
    unexpected: schemas/* literal */.euz(true).optional().meta({ description: 'only an act that is a deviation' }),
    tree: variable.optional().meta({ description: 'the tree: the outermost role, else the step' }),
    actor: variable.optional().meta({ description: 'the program that acts' }),
    starter: variable.optional().meta({ description: 'the program that starts the one that runs' }),
    file: variable.optional().meta({ description: 'the file acted on, by inode where that is known, else by name' }),
    input: variable.optional().meta({ description: 'the pipe that is its standard input' }),
    output: variable.optional().meta({ description: 'the pipe that is its standard output' }),
    program: schemas/* enum */.k5n(['input', 'descriptor'])
        .optional()
        .meta({ description: 'where an interpreter has its program from: standard input, or an open descriptor' }),
    executable: schemas/* literal */.euz(true).optional().meta({ description: 'the mode given lets it be run' }),
    path: patterns.optional().meta({ description: 'globs of the file' }),
    except: patterns.optional(),
    package: schemas/* literal */.euz('inside').optional().meta({ description: "the file lies in the role's own package" }),
    elsewhere: schemas/* literal */.euz(true).optional().meta({ description: 'the file was not made in this tree' }),
    writer: writerSchema.optional().meta({ description: 'what the writer ledger knows of the file' }),
    optional: schemas/* literal */.euz(true).optional().meta({ description: 'told if it happened; not needed' }),
});
const sequenceSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z-]+$/),
    class: schemas/* string */.YjP().meta({ description: 'class in weights.yml' }),
    description: schemas/* string */.YjP(),
    expected: schemas/* string */.YjP().meta({ description: 'what would be normal' }),
    in: schemas/* enum */.k5n(['role', 'step']).optional().meta({ description: 'where all of it happens; absent: anywhere' }),
    idiom: schemas/* literal */.euz(true)
        .optional()
        .meta({ description: 'steps write it themselves: c is 0.6 for what the step itself spells out' }),
    order: schemas/* literal */.euz('any').optional().meta({ description: 'any: the steps may come in any order' }),
    within: schemas/* number */.aig().positive().optional().meta({
        description: 'seconds from the first step to the last; absent: as long as the tree lives or the file exists',
    }),
    steps: schemas/* array */.YOg(schemas/* union */.KCZ([stepSchema, schemas/* array */.YOg(stepSchema).min(1)]))
        .min(1)
        .max(5)
        .meta({ description: 'in order; a list in the place of a step: one of these' }),
});
const toolSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().meta({ description: 'name of the tool, or of its interpreter' }),
    argument: schemas/* string */.YjP().optional().meta({ description: 'what one of its arguments holds' }),
});
const sequence_sequencesSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    sequences: schemas/* array */.YOg(sequenceSchema),
    daemons: schemas/* array */.YOg(toolSchema).meta({ description: 'programs that are meant to outlive the step that starts them' }),
    overwriting: schemas/* strictObject */.rej({
        files: schemas/* int */.Whr().min(1),
        directories: schemas/* int */.Whr().min(1),
        seconds: schemas/* number */.aig().positive(),
        tools: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'whose trade it is; never in a role' }),
        except: patterns.meta({ description: 'globs of places that builds write again and again' }),
    }),
    restoring: schemas/* strictObject */.rej({
        path: patterns.meta({ description: 'globs of sources' }),
        not: who.meta({ description: 'who may change them and put them back; trusted tools only' }),
    }),
})
    .meta({ title: 'IronClaw Guard sequences', id: 'https://ironclaw.example/schema/sequences-v1.json' });

// EXTERNAL MODULE: ./build/score/weights.js
var weights = __webpack_require__(8147);
;// CONCATENATED MODULE: ./build/host/parsed-profiles.js



/** Where the build puts it, below `dist`. */
const PARSED_FILE = 'profiles/parsed.json';
/**
 * What was built with the running bundle, `dist/NAME/index.js`; nothing when it runs from its sources, whose schemas may be newer, and
 * when the file is damaged. It lies with the program and is trusted like it.
 */
function parsedProfiles(program = process.argv[1]) {
    try {
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program ?? '')), '..', PARSED_FILE);
        const { files } = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return { files: files ?? {} };
    }
    catch {
        return { files: {} };
    }
}
/** What the build found in a text, if it was this text; undefined otherwise. */
function parsedBefore({ files }, name, text) {
    const found = Object.hasOwn(files, name) ? files[name] : undefined;
    return found?.sha256 === parsed_profiles_sha256(text) ? found.value : undefined;
}
const parsed_profiles_sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

// EXTERNAL MODULE: ./build/host/yaml-file.js
var yaml_file = __webpack_require__(2542);
;// CONCATENATED MODULE: ./build/host/profile-files.js








/** The folder of profiles that came with the running program: beside it or above it. Throws a ProfileError if there is none. */
function profilesDirectory() {
    const program = process.argv[1];
    let at = program === undefined ? process.cwd() : (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program));
    for (let i = 0; i < 8; i++) {
        const found = (0,external_node_path_.join)(at, 'profiles');
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(found, 'weights.yml')))
            return found;
        at = (0,external_node_path_.dirname)(at);
    }
    throw new yaml_file/* ProfileError */.eo('the folder `profiles` that belongs to this program is missing; install the program again');
}
/**
 * Reads every `profile.yml` under a folder, and its zones, sequences and weights.
 *
 * @param parsed what need not be parsed again
 * @throws ProfileError that lists the mistakes of the first bad file
 */
function readProfiles(directory, parsed = parsedProfiles()) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const read = (name, schema) => readFile(directory, name, schema, parsed);
    const tables = {
        zones: read('zones.yml', profile/* zonesSchema */.v4),
        sequences: read('sequences.yml', sequence_sequencesSchema),
        weights: read('weights.yml', weights/* weightsSchema */.h),
    };
    const profiles = profileFiles(directory).map((path) => read((0,external_node_path_.relative)(directory, path), profile/* profileSchema */.Fk));
    for (const { name, text } of [...profiles, tables.zones, tables.sequences])
        digest.update(`${name}\0${text}\0`);
    return {
        profiles: profiles.map(({ value }) => value),
        zones: tables.zones.value.zones,
        sequences: tables.sequences.value,
        weights: tables.weights.value,
        digest: digest.digest('hex'),
        weightsDigest: parsed_profiles_sha256(tables.weights.text),
    };
}
function readFile(directory, name, schema, parsed) {
    const path = (0,external_node_path_.join)(directory, name);
    const text = (0,yaml_file/* readText */.yR)(path);
    const before = parsedBefore(parsed, name, text); // of this text, by this schema
    return { name, text, value: before ?? (0,yaml_file/* parseYaml */.hN)(text, path, schema) };
}
/** What `readProfiles` finds in a folder, for a program that is built from it. */
function parseProfiles(directory) {
    const schemas = [
        ...profileFiles(directory).map((path) => [relative(directory, path), profileSchema]),
        ['sequences.yml', sequencesSchema],
        ['weights.yml', weightsSchema],
        ['zones.yml', zonesSchema],
    ];
    const none = { files: {} };
    const files = schemas.map(([name, schema]) => {
        const { text, value } = readFile(directory, name, schema, none);
        return [name, { sha256: sha256(text), value }];
    });
    return { files: Object.fromEntries(files) };
}
/** The paths of all profile.yml below a folder, sorted; cases hold none. */
const profileFiles = (directory) => find(directory).sort();
function find(directory) {
    return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isDirectory() && entry.name !== 'cases')
            return find(path);
        return entry.isFile() && entry.name === 'profile.yml' ? [path] : [];
    });
}


/***/ }),

/***/ 76695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readStandards)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/baseline/given-manifests.js
var given_manifests = __webpack_require__(32873);
// EXTERNAL MODULE: ./build/evidence/declared-pipeline.js
var declared_pipeline = __webpack_require__(69674);
// EXTERNAL MODULE: ./build/evidence/pin.js
var pin = __webpack_require__(85258);
;// CONCATENATED MODULE: ./build/evidence/settings.js

const paths = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).max(50).default([]);
const days = (fallback) => schemas/* number */.aig().positive().max(36_500).default(fallback);
/** `evidence:` of the configuration: what is looked up, where, for how long, and how old it may be. */
const evidenceSettingsSchema = schemas/* strictObject */.rej({
    offline: schemas/* boolean */.zMY().default(false).meta({ description: 'ask no service: files and what lies on the machine only' }),
    budget: schemas/* int */.Whr()
        .min(0)
        .max(60_000)
        .default(2000)
        .meta({ description: 'longest time that looking up takes, in milliseconds: what is not there by then is missing' }),
    trustedRoot: schemas/* enum */.k5n(['built-in', 'refresh']).default('built-in').meta({
        description: "refresh: ask Sigstore's and GitHub's repositories for their newest trusted root, by TUF",
    }),
    trustedRoots: paths.meta({ description: 'files with trusted roots of Sigstore instances, beside the built-in one' }),
    advisories: paths.meta({ description: 'files or directories of OSV records' }),
    vex: paths.meta({ description: 'files with VEX statements (CycloneDX or OpenVEX)' }),
    kev: schemas/* string */.YjP().optional().meta({ description: 'file: known exploited vulnerabilities, as CISA publishes them' }),
    epss: schemas/* string */.YjP().optional().meta({ description: 'file: EPSS scores, as FIRST publishes them' }),
    osv: schemas/* boolean */.zMY().default(true).meta({ description: 'ask the OSV service about the components of pinned tools' }),
    fresh: schemas/* strictObject */.rej({
        signature: days(365),
        verification: days(1),
        trustRoot: days(365),
        vulnerabilities: days(7),
    })
        .prefault({})
        .meta({ description: 'ages in days above which an attestation is not fresh' }),
});

// EXTERNAL MODULE: ./build/policy/checks/check-config.js + 4 modules
var check_config = __webpack_require__(10133);
;// CONCATENATED MODULE: ./build/policy/config-advice.js
/** What to write instead of what a schema refuses. `given` is what stands there. */
function advice(issue, given) {
    switch (issue.code) {
        case 'invalid_value':
            return `write one of ${issue.values.map((one) => `\`${String(one)}\``).join(', ')}`;
        case 'invalid_type':
            return issue.message.endsWith('received undefined')
                ? `is missing; write ${kinds[issue.expected] ?? issue.expected}`
                : `write ${kinds[issue.expected] ?? issue.expected}${/received (\w+)$/.exec(issue.message)?.[1]?.replace(/^/, ', not ') ?? ''}`;
        case 'too_small':
            return issue.origin === 'string' ? 'write some text' : `write a number not below ${issue.minimum}`;
        case 'too_big':
            return `write a number not above ${issue.maximum}`;
        case 'invalid_format':
            return (format(issue.format === 'regex' ? String(issue.pattern) : issue.format, given) ??
                issue.message);
        case 'invalid_union':
            return 'write a text, or a list of texts';
        default:
            return issue.message;
    }
}
function format(name, given) {
    return name === SHA256 ? digest(String(given)) : formats[name];
}
const SHA256 = '/^[0-9a-f]{64}$/';
const formats = {
    date: 'write a date such as 2027-01-31',
    '/^https:\\/\\/\\S+$/': 'write an address such as https://github.com/OWNER/REPO',
    '/^\\//': 'write an absolute path such as /usr/bin/terraform',
};
/** Digests that are taken for a SHA-256, by their hexadecimal digits. */
const others = { 32: 'an MD5', 40: 'a SHA-1', 96: 'a SHA-384', 128: 'a SHA-512' };
function digest(given) {
    const wanted = 'write the SHA-256 as 64 hexadecimal digits, small letters';
    if (/^[0-9a-f]{64}$/i.test(given))
        return `${wanted}: ${given.toLowerCase()}`;
    if (!/^[0-9a-f]+$/i.test(given))
        return wanted;
    const other = others[given.length];
    return `${wanted}; this has ${given.length}${other === undefined ? '' : `, as ${other} has`}`;
}
const kinds = {
    number: 'a number',
    string: 'a text',
    array: 'a list',
    object: 'a table of keys and values',
    record: 'a table of keys and values',
};

// EXTERNAL MODULE: ./build/policy/config-text.js
var config_text = __webpack_require__(17304);
;// CONCATENATED MODULE: ./build/policy/suggestion.js

/** The keys that a schema knows at a path of a value; none where it is no table of fixed keys. */
function keysAt(schema, path) {
    let at = bare(schema);
    for (const step of path) {
        if (at instanceof schemas/* ZodArray */.naA)
            at = bare(at.element);
        else if (at instanceof schemas/* ZodObject */.bvH)
            at = bare(at.shape[String(step)]);
        else
            return [];
    }
    return at instanceof schemas/* ZodObject */.bvH ? Object.keys(at.shape) : [];
}
/** A schema without the defaults around it. */
function bare(schema) {
    let at = schema;
    while (at instanceof schemas/* ZodDefault */.XiL || at instanceof schemas/* ZodPrefault */.xgV || at instanceof schemas/* ZodOptional */.IiU)
        at = at.unwrap();
    return at;
}
/** Levenshtein distance, for words of a few letters. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/policy/config.js









const acceptSchema = schemas/* strictObject */.rej({
    finding: schemas/* string */.YjP().meta({ description: 'id of the finding' }),
    tool: schemas/* string */.YjP().optional(),
    step: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP().min(1),
    owner: schemas/* string */.YjP().min(1),
    until: iso/* date */.p6().meta({ description: 'last day on which it holds' }),
});
/** `.github/ironclaw.yml`, every key optional (design section 7). */
const configSchema = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(['enforce', 'report'])
        .default('enforce')
        .meta({ description: 'report never changes the exit status' }),
    judgement: schemas/* enum */.k5n(['score', 'rights']).default('score').meta({
        description: 'rights: yes or no instead of a score: whatever a baseline does not allow, and nobody accepted, fails; there are no numbers',
    }),
    threshold: schemas/* number */.aig()
        .min(0)
        .max(10)
        .default(5)
        .meta({ description: "score above which an audit record's conclusion says so" }),
    require: schemas/* strictObject */.rej({
        sensor: schemas/* enum */.k5n(['any', 'degraded', 'full']).default('any'),
        coverage: schemas/* enum */.k5n(['partial', 'full']).default('partial'),
    })
        .prefault({}),
    pipeline: schemas/* strictObject */.rej({ declared: schemas/* array */.YOg(declared_pipeline/* declaredPipelineSchema */.q).max(200).default([]) })
        .prefault({})
        .meta({ description: 'the jobs this repository is meant to run' }),
    tools: schemas/* array */.YOg(pin/* pinSchema */.rA).max(200).default([]).meta({ description: 'pins: what must be true of a tool that runs' }),
    manifests: schemas/* array */.YOg(given_manifests/* manifestSourceSchema */.g)
        .max(200)
        .default([])
        .meta({ description: 'what single artifacts may do, by their digests' }),
    evidence: evidenceSettingsSchema.prefault({}),
    accept: schemas/* array */.YOg(acceptSchema).default([]),
    signals: schemas/* strictObject */.rej({ weights: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0).max(1)).default({}) })
        .prefault({})
        .meta({ description: 'overrides of weights.yml, class -> weight' }),
})
    .meta({ title: 'IronClaw Guard configuration', id: 'https://ironclaw.example/schema/config-v1.json' });
/** The configuration of no file. */
const defaultConfig = () => configSchema.parse({});
/** Parses a configuration file's text. `file` is only for messages. Throws a ConfigError that lists the mistakes, and what cannot work. */
const parseConfig = (text, file) => readConfig(text, file).config;
/** Parses a configuration as `parseConfig` does, and keeps where everything stands. */
function readConfig(text, file) {
    const source = new config_text/* ConfigText */.S(text, file);
    const parsed = configSchema.safeParse(source.value());
    const issues = parsed.error?.issues ?? [];
    const mistakes = issues.flatMap((issue) => {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
        return keys.map((key) => {
            const path = [...issue.path, ...(key === undefined ? [] : [key])];
            return source.told(path, key === undefined ? advice(issue, source.valueAt(path)) : `unknown key${suggestion(key, issue.path)}`);
        });
    });
    const prototype = mistakes.length === 0 ? source.prototype() : undefined;
    if (prototype !== undefined)
        mistakes.push(prototype);
    if (!parsed.success || mistakes.length > 0)
        return source.refuse(mistakes);
    const broken = (0,check_config/* checkConfig */.l)(parsed.data).filter(({ effect }) => effect === 'error');
    if (broken.length > 0)
        source.refuse(source.sorted(broken).map(({ path, message }) => source.told(path, message)));
    return { config: parsed.data, at: (path) => source.at(path) };
}
/** `, did you mean …?` for a key that is one typo away from a known one, and the list of known ones. */
function suggestion(key, path) {
    const known = keysAt(configSchema, path);
    const near = known.find((name) => distance(name, key) <= 2);
    return near === undefined ? `; known here: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}

// EXTERNAL MODULE: ./build/score/weights.js
var score_weights = __webpack_require__(8147);
// EXTERNAL MODULE: ./build/host/profile-files.js + 2 modules
var profile_files = __webpack_require__(42822);
;// CONCATENATED MODULE: ./build/host/standards.js






/**
 * Reads profiles, weights and configuration.
 *
 * @param config the configuration, or its path; without it the defaults hold
 * @throws ConfigError or ProfileError with file, line and column
 */
function readStandards(config, profiles = (0,profile_files/* profilesDirectory */.cC)()) {
    const set = (0,profile_files/* readProfiles */.l$)(profiles);
    if (config === undefined)
        return { set, config: defaultConfig(), weights: new score_weights/* Weights */.e(set.weights), configDigest: '' };
    const { text, from } = typeof config === 'string' ? { text: read(config), from: config } : config;
    const { config: parsed, at } = readConfig(text, from);
    try {
        const weights = new score_weights/* Weights */.e(set.weights, new Map(Object.entries(parsed.signals.weights)));
        return { set, config: parsed, weights, configDigest: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'), at };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new config_text/* ConfigError */.x(`${at(['signals', 'weights'])}: signals.weights: ${error.message}`);
        throw error;
    }
}
/** Bytes of a configuration that are read at all; its parser takes fewer. */
const LARGEST = 1024 * 1024;
function read(path) {
    try {
        const facts = (0,external_node_fs_.statSync)(path);
        if (!facts.isFile())
            throw new Error('it is no regular file');
        if (facts.size > LARGEST)
            throw new Error(`it has ${facts.size} bytes; shorten it to ${LARGEST}`);
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT') {
            throw new config_text/* ConfigError */.x(`there is no configuration ${path}; every key is optional, and without the file the defaults hold`);
        }
        throw new config_text/* ConfigError */.x(`the configuration ${path} cannot be read: ${error.message}`);
    }
}


/***/ }),

/***/ 62112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ checkAcceptances),
  t: () => (/* binding */ checkEnds)
});

;// CONCATENATED MODULE: ./build/baseline/fixed-rules.js
/** The rules that are broken or not on the first run, whatever the baseline, by what they make (design section 5). */
const fixedRules = {
    invariant: [
        'credential-sweep',
        'credential-egress',
        'protected-write',
        'runner-memory',
        'foreign-memory',
        'inspector-signal',
        'publish-in-role',
        'runner-registration',
        'socket-stdio',
        'environment-sent',
        'action-changed',
        'disk-write',
        'persistence-in-role',
        'secret-scan',
        'agent-unasked',
        'token-printed',
        'container-escape',
        'untracked',
        'signing-in-role',
        'dns-channel',
    ],
    tamper: ['guard-signal', 'guard-memory', 'guard-write', 'guard-bpf', 'guard-blinding'],
};

// EXTERNAL MODULE: ./build/evidence/tool-fault.js
var tool_fault = __webpack_require__(44982);
;// CONCATENATED MODULE: ./build/policy/checks/acceptances.js


/** A finding's id: its rule and eight digits (design section 8). */
const ID = /^(.+)-[0-9a-f]{8}$/;
const KINDS = [
    { rules: fixedRules.invariant, what: 'an invariant' },
    { rules: fixedRules.tamper, what: 'tampering with the guard' },
    { rules: tool_fault/* faultClasses */.h, what: "a fault of a tool's identity" },
];
/** Acceptances of what cannot be accepted, and of what is no finding. */
function checkAcceptances({ accept }) {
    return accept.flatMap(({ finding }, index) => {
        const path = ['accept', index, 'finding'];
        const rule = ID.exec(finding)?.[1];
        if (rule === undefined) {
            const message = 'is no id of a finding; copy it from the table, from `explain`, or from result.json';
            return [{ effect: 'warning', path, message }];
        }
        const kind = KINDS.find(({ rules }) => rules.includes(rule));
        if (kind === undefined)
            return [];
        const remedy = rule === 'digest-mismatch' ? 'pin the digest if it is meant' : 'mend what causes it';
        return [
            { effect: 'error', path, message: `is ${kind.what}, which nothing can accept; remove the entry, and ${remedy}` },
        ];
    });
}
/** Acceptances that hold no more. `today`: a date such as 2027-01-31. */
function checkEnds({ accept }, today) {
    return accept.flatMap(({ until }, index) => {
        if (until >= today)
            return [];
        const message = `ended on ${until} and silences nothing; renew or remove it`;
        return [{ effect: 'warning', path: ['accept', index, 'until'], message }];
    });
}


/***/ }),

/***/ 10133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkConfig),
  $: () => (/* binding */ checkPins)
});

// EXTERNAL MODULE: ./build/policy/checks/acceptances.js + 1 modules
var acceptances = __webpack_require__(62112);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
;// CONCATENATED MODULE: ./build/policy/checks/package-urls.js

const SHAPE = 'pkg:TYPE/NAME@VERSION, such as pkg:npm/%40scope/name@1.2.3';
/** Package URLs of pins that are none, or name no version. */
function checkPackageUrls({ tools }) {
    return tools.flatMap(({ purl }, index) => {
        if (purl === undefined)
            return [];
        const path = ['tools', index, 'purl'];
        const parsed = read(purl);
        if (parsed === undefined)
            return [{ effect: 'error', path, message: `is no package URL; write ${SHAPE}` }];
        if (!parsed.version)
            return [{ effect: 'warning', path, message: `names no version, so nothing is looked up by it; write ${SHAPE}` }];
        return [];
    });
}
function read(text) {
    try {
        return packageurl_js.PackageURL.fromString(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/evidence/provenance/certificate-claims.js
var certificate_claims = __webpack_require__(91626);
;// CONCATENATED MODULE: ./build/policy/checks/refs.js

/** What no ref has in its name: git-check-ref-format(1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refs have none
const IMPOSSIBLE = /[\x00-\x20\x7f~^:?*[\\]/;
/** Refs of pins and declared pipelines that are compared in full, and can be none. */
function checkRefs({ tools, pipeline }) {
    const declared = pipeline.declared.flatMap(({ refs = [] }, index) => refs.flatMap((ref, at) => remark(['pipeline', 'declared', index, 'refs', at], ref.startsWith('refs/') ? ref.replace(/\/\*\*$/, '/x') : ref)));
    const pinned = tools.flatMap(({ ref, issuer = certificate_claims/* githubIssuer */.r }, index) => {
        const found = ref === undefined ? [] : remark(['tools', index, 'ref'], ref);
        // others may name what they built from as they like
        return issuer === certificate_claims/* githubIssuer */.r ? found : found.map((one) => ({ ...one, effect: 'warning' }));
    });
    return [...declared, ...pinned];
}
function remark(path, ref) {
    if (!ref.startsWith('refs/')) {
        const [first, second] = /^v?\d/.test(ref) ? ['tags', 'heads'] : ['heads', 'tags'];
        const message = `is compared in full; write refs/${first}/${ref} or refs/${second}/${ref}`;
        return [{ effect: 'error', path, message }];
    }
    if (!IMPOSSIBLE.test(ref))
        return [];
    const pattern = /[*?[]/.test(ref);
    const message = pattern
        ? `is compared in full and never as a pattern; write one ref${path[0] === 'pipeline' ? ', or end it in /** for all below' : ''}`
        : 'has characters that no ref has; write it as git does';
    return [{ effect: 'error', path, message }];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/evidence/pin.js
var evidence_pin = __webpack_require__(85258);
;// CONCATENATED MODULE: ./build/policy/checks/repeated-pins.js


/**
 * Pins of one path that contradict or repeat each other. Two with different digests are two files that may both run, as where a job
 * upgrades a tool by hand; what is asked of their attestations must then be the same, since one of them is held against all.
 */
function checkRepeatedPins({ tools }) {
    return tools.flatMap((pin, index) => {
        const earlier = tools.findIndex(({ path }) => path === pin.path);
        const before = tools[earlier];
        if (before === undefined || earlier === index)
            return [];
        const where = `tools.${earlier}`;
        const path = ['tools', index, 'path'];
        const same = tools.slice(0, index).some((one) => one.path === pin.path && one.sha256 === pin.sha256);
        if (same || pin.sha256 === undefined || before.sha256 === undefined) {
            const message = `is pinned by ${where} too; write one pin, or pins with a sha256 each for files that may both run`;
            return [{ effect: 'error', path, message }];
        }
        if ((0,external_node_util_.isDeepStrictEqual)((0,evidence_pin/* expectationOf */.EV)(pin), (0,evidence_pin/* expectationOf */.EV)(before)))
            return [];
        const message = `is pinned by ${where} too, which asks something else of its attestations; ask the same in both`;
        return [{ effect: 'error', path, message }];
    });
}

;// CONCATENATED MODULE: ./build/policy/checks/workflows.js

/** Workflows of pins and declared pipelines that are the bare name of a file: compared is its path. */
function checkWorkflows({ tools, pipeline }) {
    const declared = pipeline.declared.flatMap(({ workflow }, index) => workflows_remark(['pipeline', 'declared', index, 'workflow'], workflow));
    const pinned = tools.flatMap(({ workflow, issuer = certificate_claims/* githubIssuer */.r }, index) => workflow === undefined || issuer !== certificate_claims/* githubIssuer */.r ? [] : workflows_remark(['tools', index, 'workflow'], workflow));
    return [...declared, ...pinned];
}
function workflows_remark(path, workflow) {
    const bare = /^[^/]+\.ya?ml$/.test(workflow);
    return bare
        ? [
            {
                effect: 'error',
                path,
                message: `is compared with the path in the repository; write .github/workflows/${workflow}`,
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/policy/checks/check-config.js





/** What can be said of pins alone. */
const checkPins = (tools) => {
    const only = { tools, pipeline: { declared: [] } };
    return [...checkRefs(only), ...checkWorkflows(only), ...checkRepeatedPins(only), ...checkPackageUrls(only)];
};
/** Everything that can be said of a configuration without looking at the machine, in the order of its keys. */
const checkConfig = (config) => [
    ...checkRefs(config),
    ...checkWorkflows(config),
    ...checkRepeatedPins(config),
    ...checkPackageUrls(config),
    ...(0,acceptances/* checkAcceptances */.T)(config),
];


/***/ }),

/***/ 5067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ contextFactor),
/* harmony export */   b: () => (/* binding */ deviationFactor)
/* harmony export */ });
/* harmony import */ var _hazard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76840);

/** Bounds of the factor of circumstances (design section 6). */
const [least, most] = [1, 2];
/** The factor of circumstances: the product of their weights, 1 to 2. */
const contextFactor = (weights) => Math.min(most, Math.max(least, weights.reduce((product, weight) => product * weight, 1)));
/**
 * What a deviation's hazard is multiplied by: exposure times circumstances.
 * @param s exposure of the tool that acts, 0..1
 * @param w weight of the deviation's class, 0..1: trifles are not inflated by exposure
 * @param context factor of the circumstances, 1..2
 */
const deviationFactor = (s, w, context) => (0,_hazard_js__WEBPACK_IMPORTED_MODULE_0__/* .exposureFactor */ .jW)(s, w) * context;


/***/ }),

/***/ 8147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Weights),
/* harmony export */   h: () => (/* binding */ weightsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _baseline_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96850);
/* harmony import */ var _evidence_surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65250);
/* harmony import */ var _factor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);




const weight = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1);
/** weights.yml: the table of judgement, and the shape of `signals.weights` in a configuration. */
const weightsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    tactics: zod__WEBPACK_IMPORTED_MODULE_3__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_baseline_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .tactics */ .SH), zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), weight)),
    identity: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), weight),
    invariant: weight,
    context: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_evidence_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .circumstances */ .X), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(1).max(2))
        .meta({ description: 'what a deviation weighs more under a circumstance: a factor' }),
})
    .meta({ title: 'IronClaw Guard weights', id: 'https://ironclaw.example/schema/weights-v1.json' });
/** The weights in force: the table with a configuration's overrides. */
class Weights {
    #table = new Map();
    invariant;
    #context;
    /** `overrides` maps a class to its weight, 0..1. Throws a RangeError that names a class the table does not have. */
    constructor(file, overrides = new Map()) {
        for (const tactic of _baseline_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .tactics */ .SH) {
            for (const [name, w] of Object.entries(file.tactics[tactic] ?? {}))
                this.#table.set(name, { tactic, w });
        }
        for (const [name, w] of Object.entries(file.identity))
            this.#table.set(name, { tactic: 'identity', w });
        this.invariant = file.invariant;
        this.#context = file.context;
        for (const [name, w] of overrides) {
            const known = this.find(name);
            if (known === undefined)
                throw new RangeError(`no signal class \`${name}\`; known: ${[...this.#table.keys()].join(', ')}`);
            if (known.tactic === 'identity')
                throw new RangeError(`\`${name}\` is an identity fault: its weight is fixed`);
            this.#table.set(name, { tactic: known.tactic, w });
        }
    }
    /** The weight of a class; `family:member` falls back to `family:*`. Undefined if the table has neither. */
    find(name) {
        const exact = this.#table.get(name);
        if (exact !== undefined)
            return exact;
        const colon = name.indexOf(':');
        return colon < 0 ? undefined : this.#table.get(`${name.slice(0, colon)}:*`);
    }
    /** The factor of circumstances, 1..2. */
    context(holding) {
        return (0,_factor_js__WEBPACK_IMPORTED_MODULE_2__/* .contextFactor */ .H)(holding.map((one) => this.#context[one]));
    }
    /** The weight of a class that must exist. Throws an Error otherwise: the tables contradict each other. */
    of(name) {
        const found = this.find(name);
        if (found === undefined)
            throw new Error(`weights.yml has no class \`${name}\``);
        return found;
    }
}


/***/ })

};
;