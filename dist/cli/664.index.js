"use strict";
exports.id = 664;
exports.ids = [664];
exports.modules = {

/***/ 32873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ manifestSourceSchema),
/* harmony export */   o: () => (/* binding */ givenManifests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _evidence_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85258);
/* harmony import */ var _evidence_provenance_evidence_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91907);
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
                problems.push(`no manifest was read from ${named}: ${reason}`);
    }
    return { manifests, digests: [...digests].sort(), problems };
}
/** A manifest as it was written. Throws an Error that says what is wrong with it, and where. */
const parseManifest = (bytes, name) => (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .h)(new TextDecoder().decode(bytes), name, _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestSchema */ .r);
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

/***/ 25954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _profile_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68629);


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
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines }).getIn(keys, true);
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return `${line}:${col}`;
}


/***/ }),

/***/ 69674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   dX: () => (/* binding */ pipelineStanding),
/* harmony export */   qV: () => (/* binding */ declaredPipelineSchema)
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

/***/ 19832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ Dossiers)
});

// EXTERNAL MODULE: ./build/evidence/evidence-sboms.js
var evidence_sboms = __webpack_require__(76831);
// EXTERNAL MODULE: ./node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(44353);
var ae_cvss_calculator_default = /*#__PURE__*/__webpack_require__.n(ae_cvss_calculator);
;// CONCATENATED MODULE: ./build/evidence/exposure/cvss.js

/** Node gives a CommonJS module as one default export, a bundler gives its parts. */
const { Cvss2, Cvss3P0, Cvss3P1, Cvss4P0 } = ("default" in ae_cvss_calculator ? (ae_cvss_calculator_default()) : ae_cvss_calculator);
const metrics = (text) => new Map(text.split(' ').flatMap((entry) => {
    const [names = '', values = ''] = entry.split(':');
    return names.split(',').map((name) => [name, new Set(values.split(','))]);
}));
const base3 = metrics('AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C,I,A:H,L,N');
const more3 = metrics('E:X,U,P,F,H RL:X,O,T,W,U RC:X,U,R,C CR,IR,AR:X,L,M,H MAV:X,N,A,L,P MAC:X,L,H MPR:X,N,L,H MUI:X,N,R MS:X,U,C MC,MI,MA:X,N,L,H');
/** The metrics of each standard (first.org/cvss: v2 guide, v3.0, v3.1 and v4.0 specification, Vector String). */
const standards = [
    {
        version: 4,
        prefix: 'CVSS:4.0/',
        base: metrics('AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A VC,VI,VA,SC,SI,SA:H,L,N'),
        more: metrics('E:X,A,P,U CR,IR,AR:X,H,M,L MAV:X,N,A,L,P MAC:X,L,H MAT:X,N,P MPR:X,N,L,H MUI:X,N,P,A MVC,MVI,MVA,MSC:X,H,L,N MSI,MSA:X,S,H,L,N S:X,N,P AU:X,N,Y R:X,A,U,I V:X,D,C RE:X,L,M,H U:X,Clear,Green,Amber,Red'),
        baseScore: (vector) => new Cvss4P0(vector).calculateScores().base,
    },
    {
        version: 3.1,
        prefix: 'CVSS:3.1/',
        base: base3,
        more: more3,
        baseScore: (vector) => new Cvss3P1(vector).calculateScores().base,
    },
    {
        version: 3,
        prefix: 'CVSS:3.0/',
        base: base3,
        more: more3,
        baseScore: (vector) => new Cvss3P0(vector).calculateScores().base,
    },
    {
        version: 2,
        prefix: '',
        base: metrics('AV:L,A,N AC:H,M,L Au:M,S,N C,I,A:N,P,C'),
        more: metrics('E:U,POC,F,H,ND RL:OF,TF,W,U,ND RC:UC,UR,C,ND CDP:N,L,LM,MH,H,ND TD:N,L,M,H,ND CR,IR,AR:L,M,H,ND'),
        baseScore: (vector) => new Cvss2(vector).calculateScores().base,
    },
];
const longest = 512; // characters; all metrics of version 4 take 200
/**
 * The base score of a CVSS vector of version 2.0, 3.0, 3.1 or 4.0. Undefined unless the vector has every base metric once,
 * and nothing that its version does not define: the calculator scores a broken vector as 0. Temporal, threat and
 * environmental metrics may be there and are left out, since they are somebody else's environment.
 */
function cvssScore(vector) {
    const standard = vector.length > longest ? undefined : standards.find(({ prefix }) => vector.startsWith(prefix));
    if (standard === undefined)
        return undefined;
    const given = new Map();
    for (const metric of vector.slice(standard.prefix.length).split('/')) {
        const [name = '', value = '', ...rest] = metric.split(':');
        const values = standard.base.get(name) ?? standard.more.get(name);
        if (rest.length > 0 || given.has(name) || values?.has(value) !== true)
            return undefined;
        given.set(name, value);
    }
    const base = [...standard.base.keys()].map((name) => [name, given.get(name)]);
    if (base.some(([, value]) => value === undefined))
        return undefined;
    const score = standard.baseScore(`${standard.prefix}${base.map((pair) => pair.join(':')).join('/')}`);
    if (score === undefined || !(score >= 0 && score <= 10))
        return undefined;
    return { version: standard.version, score };
}

;// CONCATENATED MODULE: ./build/evidence/exposure/severity.js

/**
 * Middles of the bands that CVSS 3.1 and 4.0 give the words (none 0, low 0.1-3.9, medium 4.0-6.9, high 7.0-8.9, critical
 * 9.0-10): the word says nothing of the place in its band, and the middle is the one that is never off by more than half of
 * it. `moderate` is GitHub's and `important` Red Hat's word, `negligible` Ubuntu's.
 */
const middles = new Map([
    ['none', 0],
    ['negligible', 2],
    ['low', 2],
    ['medium', 5.5],
    ['moderate', 5.5],
    ['high', 8],
    ['important', 8],
    ['critical', 9.5],
]);
/** Severities of vulnerabilities; each vector is scored once. */
class Severities {
    #scores = new Map();
    /** What follows from what databases state: of the vectors of the highest CVSS version the highest score, else the worst word. */
    of(stated) {
        return this.#scored(stated) ?? worded(stated) ?? { cvss: null, basis: null };
    }
    #scored(stated) {
        let best;
        for (const vector of stated.flatMap(({ vectors }) => vectors)) {
            const score = this.#score(vector);
            if (score === undefined)
                continue;
            const further = best === undefined ? 1 : score.version - best.version || score.score - best.score;
            if (further > 0)
                best = { ...score, vector };
        }
        return best && { cvss: best.score, basis: best.vector };
    }
    #score(vector) {
        if (!this.#scores.has(vector))
            this.#scores.set(vector, cvssScore(vector));
        return this.#scores.get(vector);
    }
}
function worded(stated) {
    let best;
    for (const word of stated.flatMap(({ words }) => words)) {
        const middle = middles.get(word.toLowerCase());
        if (middle !== undefined && (best === undefined || middle > best.cvss))
            best = { cvss: middle, basis: word };
    }
    return best;
}

;// CONCATENATED MODULE: ./build/evidence/exposure/unmatched.js
/** Sentences for `of` (an ecosystem, or a type of package URL) after a number of components. */
const sentences = {
    'no-purl': () => 'without a package URL that can be read: the SBOM should give one',
    'no-ecosystem': (of) => `of type pkg:${of}: no vulnerability database has such packages`,
    'no-record': (of) => `of ${of}: the vulnerability data has no record of that ecosystem`,
    'no-version': (of) => `of ${of} without a version, with advisories on the package`,
    'no-release': (of) => `of ${of}, vulnerable in some release: the package URL should name the release (distro=…)`,
    'no-order': (of) => `of ${of}: its order of versions is not known, and the version is on no list`,
    'strange-version': (of) => `of ${of} with a version that is none there, and on no list`,
    'strange-range': (of) => `of ${of}: an advisory on the package has a range that cannot be read`,
    'no-time': () => 'not looked up: there are too many components and advisories',
};
/** Counts the components whose vulnerabilities are not, or not all, known, and says why. */
class Unmatched {
    #reasons = new Map();
    #count = 0;
    /** Adds one component; without a reason it is matched and nothing is counted. */
    add(undecided) {
        if (undecided.length > 0)
            this.#count++;
        const distinct = new Map(undecided.map((one) => [`${one.reason} ${one.of}`, one]));
        for (const [key, { reason, of }] of distinct) {
            const known = this.#reasons.get(key);
            if (known === undefined)
                this.#reasons.set(key, { sentence: sentences[reason](of), count: 1 });
            else
                known.count++;
        }
    }
    /** Components of which something was not answered. */
    get count() {
        return this.#count;
    }
    /** At most `most` sentences, the most frequent first. */
    said(most) {
        return [...this.#reasons.values()]
            .sort((a, b) => b.count - a.count)
            .slice(0, most)
            .map(({ sentence, count }) => `${count} ${count === 1 ? 'component' : 'components'} ${sentence}`);
    }
}

// EXTERNAL MODULE: ./build/evidence/exposure/versions/digits.js
var digits = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/evidence/exposure/alias-groups.js

/** Most advisories and names of one vulnerability; real ones have fewer than ten. */
const mostMembers = 100;
const mostNames = 1000;
/** Identifiers are compared in upper case: databases write those of others in either. */
const identifierKey = (id) => id.toUpperCase();
/** The advisories of different databases that say they describe the same vulnerability: aliases are symmetric and transitive (OSV schema, aliases). */
class AliasGroups {
    #parents = new Map();
    #members = new Map();
    #names = new Map();
    /** Loops among the aliases do no harm. */
    constructor(advisories) {
        for (const { id, aliases } of advisories) {
            for (const alias of aliases)
                this.#join(identifierKey(id), identifierKey(alias));
        }
        for (const advisory of advisories) {
            const root = this.of(advisory);
            const members = this.#members.get(root);
            if (members === undefined)
                this.#members.set(root, [advisory]);
            else if (members.length < mostMembers)
                members.push(advisory);
        }
    }
    /** The group an advisory belongs to, as an opaque key. */
    of({ id }) {
        return this.#root(identifierKey(id));
    }
    /** The advisories of a group in the order they were given, at most 100. */
    members(group) {
        return this.#members.get(group) ?? [];
    }
    /** Their identifiers and aliases, sorted, at most 1000. */
    names(group) {
        const known = this.#names.get(group);
        if (known !== undefined)
            return known;
        const all = new Set(this.members(group).flatMap(({ id, aliases }) => [id, ...aliases]));
        const names = [...all].sort(digits/* compareText */.n6).slice(0, mostNames);
        this.#names.set(group, names);
        return names;
    }
    #root(key) {
        let at = key;
        for (let up = this.#parents.get(at); up !== undefined; up = this.#parents.get(at)) {
            const above = this.#parents.get(up);
            if (above !== undefined)
                this.#parents.set(at, above); // halves the path for the next one
            at = up;
        }
        return at;
    }
    #join(a, b) {
        const [x, y] = [this.#root(a), this.#root(b)];
        if (x !== y)
            this.#parents.set(y, x);
    }
}

// EXTERNAL MODULE: ./build/evidence/exposure/package.js
var exposure_package = __webpack_require__(66171);
;// CONCATENATED MODULE: ./build/evidence/exposure/vex.js


/** Most entries of the index: statements times their names times their products. */
const mostEntries = 500_000;
/** Most products of statements that are held against those of a tool. */
const mostComparisons = 1_000_000;
/** VEX statements by the vulnerability they name and the product they are about. */
class VexStatements {
    #byName = new Map();
    #purls = new Map();
    #entries = 0;
    #comparisons = 0;
    constructor(statements) {
        let order = 0;
        for (const statement of statements) {
            order++;
            if (statement.status === 'under_investigation')
                continue;
            for (const name of [statement.id, ...statement.aliases]) {
                for (const text of statement.products) {
                    if (this.exceeded)
                        return;
                    this.#add(identifierKey(name), { text, statement, order });
                }
            }
        }
    }
    /** Whether there is more than is compared. As nobody knows what the rest says, nothing is cleared then. */
    get exceeded() {
        return this.#entries > mostEntries || this.#comparisons > mostComparisons;
    }
    /**
     * What is stated of a vulnerability, by any of its names, in any of the products. `not_affected` and `fixed` clear it,
     * unless another statement says `affected` of the same: then nobody can be believed. `under_investigation` says nothing.
     */
    on(names, products) {
        let [cleared, affected] = [undefined, false];
        for (const name of names) {
            const said = this.#byName.get(identifierKey(name));
            const about = said === undefined ? [] : products.flatMap((product) => this.#about(said, product));
            if (this.exceeded)
                return undefined;
            affected ||= about.some(isAffected);
            cleared ??= about.filter((one) => !isAffected(one)).sort((a, b) => a.order - b.order)[0]?.statement;
        }
        if (cleared === undefined)
            return undefined;
        return affected ? 'contradicted' : { cleared };
    }
    #add(name, said) {
        this.#entries++;
        const { texts, purls } = this.#byName.get(name) ?? { texts: new Map(), purls: new Map() };
        this.#byName.set(name, { texts, purls });
        // of two that say the same of the same text the first one counts
        const same = (one) => one.text === said.text && isAffected(one) === isAffected(said);
        if (texts.get(said.text)?.some(same))
            return;
        push(texts, said.text, said);
        push(purls, purlKey(this.#parsed(said.text)), said);
    }
    #about({ texts, purls }, product) {
        const own = this.#parsed(product.purl);
        const written = [product.ref, product.purl].map((text) => texts.get(text ?? ''));
        const alike = [...new Set([purlKey(own), purlKey(own, '')])].map((key) => purls.get(key ?? ''));
        return [...written, ...alike].flatMap((candidates = []) => {
            this.#comparisons += candidates.length;
            return this.exceeded ? [] : candidates.filter(({ text }) => this.#is(text, product));
        });
    }
    /** Whether a statement's product is this one: the same reference, or a package URL that says the same or leaves it open. */
    #is(text, { ref, purl }) {
        if (text === '')
            return false;
        if (text === ref || text === purl)
            return true;
        const [stated, own] = [this.#parsed(text), this.#parsed(purl)];
        if (stated === undefined || own === undefined)
            return false;
        if (stated.type !== own.type || stated.name !== own.name)
            return false;
        if ((stated.namespace ?? '') !== (own.namespace ?? ''))
            return false;
        if (stated.version && bare(stated) !== bare(own))
            return false;
        if (stated.subpath && stated.subpath !== own.subpath)
            return false;
        const qualifiers = new Map(Object.entries(own.qualifiers ?? {}));
        return Object.entries(stated.qualifiers ?? {}).every(([name, value]) => qualifiers.get(name) === value);
    }
    #parsed(text) {
        if (text === undefined)
            return undefined;
        if (!this.#purls.has(text))
            this.#purls.set(text, (0,exposure_package/* parsePurl */.$)(text));
        return this.#purls.get(text);
    }
}
/** Go writes its versions with a leading v, its standard library's mostly not. */
const bare = ({ type, version }) => type === 'golang' ? version?.replace(/^v(?=\d)/, '') : (version ?? undefined);
function push(said, key, one) {
    if (key === undefined)
        return;
    const known = said.get(key);
    if (known === undefined)
        said.set(key, [one]);
    else
        known.push(one);
}
const isAffected = ({ statement }) => statement.status === 'affected';
/** What of a package URL must be the same in a statement's: all but qualifiers and subpath, and the version only where it has one. */
function purlKey(purl, version = purl && bare(purl)) {
    return purl && JSON.stringify([purl.type, purl.namespace ?? '', purl.name, version ?? '']);
}

;// CONCATENATED MODULE: ./build/evidence/exposure/vulnerability.js
const mostAliases = 32;
/** Identifiers of ossf/malicious-packages: the package was published as malware, and has no score because it has no fault. */
const malware = /^MAL-/i;
/** A known vulnerability as a component has it. Severity comes from the advisories on its package, else from others on the same vulnerability. */
function vulnerabilityOf(known, component, { kev, epss, severities }) {
    const { advisories, affected, related, names, fixed } = known;
    const id = advisories[0]?.id ?? '';
    const everything = [...names, ...advisories.flatMap(({ upstream }) => upstream)];
    const own = severities.of([...affected.map(({ severity }) => severity), ...advisories.map(severityIn)]);
    const severity = names.some((name) => malware.test(name))
        ? { cvss: 10, basis: 'published as malware' }
        : own.cvss === null
            ? severities.of(related.map(severityIn))
            : own;
    return {
        id,
        aliases: names.filter((name) => name !== id).slice(0, mostAliases),
        summary: advisories.find(({ summary }) => summary !== '')?.summary ?? '',
        component,
        fixed,
        ...severity,
        used: component.used,
        exploited: kev?.lists(everything) ?? false,
        epss: epss?.of(everything),
    };
}
const severityIn = ({ severity }) => severity;

;// CONCATENATED MODULE: ./build/evidence/exposure/exposure.js





const mostListed = 200;
const mostReasons = 20;
/** Bounds of the work for one tool; a whole Debian image needs some 200,000 comparisons. */
const mostComponents = 100_000;
const exposure_mostComparisons = 1_000_000;
const mostFound = 100_000;
const day = 86_400; // s
const old = 30 * day; // most databases publish daily; a month is what release processes commonly allow a fix to take
/** The exposure of a tool. VEX statements that clear a vulnerability take it out; everything else counts, in a fixed order. */
function exposureOf(material) {
    const { components, vulnerabilities: index, kev, epss, tool, asked = new Set() } = material;
    const statements = new VexStatements(material.vex ?? []);
    const severities = new Severities();
    const unmatched = new Unmatched();
    const found = [];
    const suppressed = [];
    let [answered, compared, contradicted] = [0, 0, 0];
    components.forEach((component, i) => {
        const findings = found.length + suppressed.length;
        if (i >= mostComponents || compared >= exposure_mostComparisons || findings >= mostFound) {
            unmatched.add([{ reason: 'no-time', of: '' }]);
            return;
        }
        const result = index.find(component);
        compared += result.compared;
        const open = result.undecided.filter(({ reason }) => reason !== 'no-record' || !asked.has(component.purl ?? ''));
        unmatched.add(open);
        if (open.length === 0 || result.vulnerabilities.length > 0)
            answered++;
        for (const known of result.vulnerabilities) {
            const vulnerability = vulnerabilityOf(known, component, { kev, epss, severities });
            const ruling = statements.on(known.names, tool === undefined ? [component] : [component, tool]);
            if (ruling === 'contradicted')
                contradicted++;
            if (ruling === undefined || ruling === 'contradicted')
                found.push(vulnerability);
            else {
                const { status, justification = '' } = ruling.cleared;
                suppressed.push({ vulnerability, status, justification });
            }
        }
    });
    found.sort(worstFirst);
    const listed = cut(found);
    return {
        known: answered > 0,
        components: components.length,
        vulnerabilities: listed,
        total: found.length,
        unscored: found.filter(({ cvss }) => cvss === null).length,
        worst: listed[0],
        suppressed: suppressed.sort((a, b) => worstFirst(a.vulnerability, b.vulnerability)).slice(0, mostListed),
        suppressedTotal: suppressed.length,
        unmatched: unmatched.count,
        dataAge: material.dataAge ?? null,
        reasons: [
            ...general(material, contradicted, statements.exceeded),
            ...(hasData(material) ? unmatched.said(mostReasons) : []),
        ],
    };
}
/** Order of a vulnerability by what it adds to a score: that of CVSS · r, which score/hazard.ts grows with. */
const weight = ({ cvss, used }) => (cvss === null ? -1 : cvss * (used ? 1 : 0.75));
const worstFirst = (a, b) => Number(b.exploited) - Number(a.exploited) ||
    weight(b) - weight(a) ||
    (b.cvss ?? -1) - (a.cvss ?? -1) ||
    (0,digits/* compareText */.n6)(a.id, b.id) ||
    (0,digits/* compareText */.n6)(a.component.purl ?? '', b.component.purl ?? '');
function cut(sorted) {
    if (sorted.length <= mostListed)
        return sorted;
    const exploited = sorted.filter((one) => one.exploited);
    const others = sorted.length - exploited.length;
    const first = exploited.slice(0, mostListed - Math.min(others, mostListed / 2));
    return [...first, ...sorted.slice(exploited.length, exploited.length + mostListed - first.length)];
}
const hasData = ({ vulnerabilities, asked }) => vulnerabilities.size > 0 || (asked !== undefined && asked.size > 0);
function general(material, contradicted, exceeded) {
    const { components, dataAge } = material;
    const reasons = [];
    if (components.length === 0)
        reasons.push('no component of the tool is known: it has no SBOM');
    if (!hasData(material))
        reasons.push('there is no vulnerability data');
    if (dataAge !== undefined && dataAge > old)
        reasons.push(`the vulnerability data is ${Math.floor(dataAge / day)} days old: newer vulnerabilities are not in it`);
    if (exceeded)
        reasons.push('there are more VEX statements than are compared: those that were left clear nothing');
    if (contradicted > 0)
        reasons.push(`VEX statements contradict each other on ${contradicted} vulnerabilities, which count therefore`);
    return reasons;
}

// EXTERNAL MODULE: ./build/evidence/exposure/versions/semantic.js
var semantic = __webpack_require__(69981);
;// CONCATENATED MODULE: ./build/evidence/exposure/affected-versions.js

const unaffected = { affected: false };
/** The versions of a package that an advisory says are affected (ossf.github.io/osv-schema, Evaluation). */
class AffectedVersions {
    #package;
    #order;
    #listed;
    #timelines;
    /** `order` is that of the package's ecosystem. Nothing is parsed before the first question. */
    constructor(affected, order) {
        this.#package = affected;
        this.#order = order;
    }
    /** Whether a version is in the list or in a range. Commits are not compared: a GIT range counts for nothing beside a list or another range. */
    of(version) {
        let reason;
        for (const timeline of this.#ranges()) {
            const result = timeline === undefined ? undecided('strange-range') : this.#within(version, timeline);
            if (result.affected === true)
                return result;
            if (result.affected === 'undecided')
                reason ??= result.reason;
        }
        if (version !== undefined && this.#isListed(version))
            return { affected: true, fixed: undefined };
        if (reason === undefined && version === undefined && this.#package.versions.length > 0)
            reason = 'no-version';
        return reason === undefined ? unaffected : undecided(reason);
    }
    #isListed(version) {
        const normal = this.#order?.normal ?? ((text) => text);
        this.#listed ??= new Set(this.#package.versions.flatMap((one) => [one, normal(one)]));
        return this.#listed.has(version) || this.#listed.has(normal(version));
    }
    /** The ranges in order of version; undefined for one that cannot be read. */
    #ranges() {
        this.#timelines ??= this.#package.ranges
            .filter(({ type }) => type !== 'GIT' || this.#isGitOnly())
            .map((range) => timelineOf(range, range.type === 'SEMVER' ? (this.#order ?? semantic/* semanticOrder */.hl) : this.#order));
        return this.#timelines;
    }
    #isGitOnly() {
        return this.#package.versions.length === 0 && this.#package.ranges.every(({ type }) => type === 'GIT');
    }
    #within(version, { order, changes, limits }) {
        const always = limits === undefined && changes.every(({ kind, at }) => kind === 'introduced' && at === 'start');
        if (always)
            return changes.length > 0 ? { affected: true, fixed: undefined } : unaffected;
        if (version === undefined)
            return undecided('no-version');
        const v = order.parse(version);
        if (v === undefined)
            return undecided(order === unordered ? 'no-order' : 'strange-version');
        if (limits !== undefined && !limits.some((limit) => order.compare(v, limit) < 0))
            return unaffected;
        let affected = false;
        let fixed;
        for (const { kind, at, text } of changes) {
            const distance = at === 'start' ? 1 : order.compare(v, at);
            if (kind === 'introduced' && distance >= 0)
                affected = true;
            else if (kind === 'fixed' && distance >= 0)
                affected = false;
            else if (kind === 'last_affected' && distance > 0)
                affected = false;
            else if (kind === 'fixed')
                fixed ??= text;
        }
        return affected ? { affected, fixed } : unaffected;
    }
}
const undecided = (reason) => ({ affected: 'undecided', reason });
/** Reads no version: where an ecosystem's order is not known, only what is true of every version can be told. */
const unordered = { parse: () => undefined, compare: () => 0, normal: (text) => text };
/** A range in order of version, equal ones as they stand in the record; undefined when a bound is no version. */
function timelineOf({ type, events }, known) {
    if (type !== 'SEMVER' && type !== 'ECOSYSTEM')
        return undefined;
    const order = known ?? unordered;
    const changes = [];
    const limits = [];
    let endless = !events.some(({ kind }) => kind === 'limit');
    for (const { kind, version: text } of events) {
        if (kind === 'limit' && text.includes('*')) {
            endless = true;
            continue;
        }
        const at = kind === 'introduced' && text === '0' ? 'start' : known === undefined ? {} : order.parse(text);
        if (at === undefined)
            return undefined;
        if (kind === 'limit')
            limits.push(at);
        else
            changes.push({ kind, at, text });
    }
    const rank = (a, b) => {
        if (a.at === 'start' || b.at === 'start')
            return Number(b.at === 'start') - Number(a.at === 'start');
        return order.compare(a.at, b.at);
    };
    return { order, changes: changes.sort(rank), limits: endless ? undefined : limits };
}

// EXTERNAL MODULE: ./build/evidence/exposure/ecosystem.js + 9 modules
var exposure_ecosystem = __webpack_require__(61670);
// EXTERNAL MODULE: ./build/evidence/exposure/release.js
var exposure_release = __webpack_require__(71034);
;// CONCATENATED MODULE: ./build/evidence/exposure/advisory-index.js






/** Advisories by the package they are about. Versions are parsed when a component asks for them. */
class AdvisoryIndex {
    #entries = new Map();
    #ecosystems = new Set();
    #groups;
    /** Advisories that count: not withdrawn, and each identifier once. */
    size;
    /** Of two advisories with one identifier the one modified later counts (OSV schema, modified), and one that names packages before one that does not. */
    constructor(advisories) {
        const latest = new Map();
        for (const advisory of advisories) {
            const key = identifierKey(advisory.id);
            const other = latest.get(key);
            if (other === undefined || supersedes(advisory, other))
                latest.set(key, advisory);
        }
        const valid = [...latest.values()].filter(({ withdrawn }) => !withdrawn);
        this.size = valid.length;
        this.#groups = new AliasGroups(valid);
        for (const advisory of valid)
            for (const affected of advisory.affected)
                this.#add(advisory, affected);
    }
    /** What is known of a component. An ecosystem without any advisory here is `no-record`: silence is no answer. */
    find(component) {
        if (component.purl === undefined)
            return unanswered('no-purl', '');
        const purl = (0,exposure_package/* parsePurl */.$)(component.purl);
        if (purl === undefined)
            return unanswered('no-purl', '');
        const packages = (0,exposure_package/* packagesOf */.D)(purl, component.version);
        if (packages.length === 0)
            return unanswered('no-ecosystem', purl.type);
        const hits = [];
        const undecided = [];
        let compared = 0;
        for (const one of packages) {
            if (!this.#ecosystems.has(one.ecosystem.name))
                undecided.push({ reason: 'no-record', of: one.ecosystem.name });
            for (const entry of this.#entries.get(key(one.ecosystem, one.name)) ?? []) {
                compared++;
                const result = answer(entry, one);
                if (result.affected === true)
                    hits.push({ entry, fixed: result.fixed });
                else if (result.affected === 'undecided')
                    undecided.push({ reason: result.reason, of: one.ecosystem.name });
            }
        }
        return { vulnerabilities: this.#grouped(hits), undecided, compared };
    }
    #add(advisory, affected) {
        for (const { ecosystem, name, release } of packagesNamed(affected)) {
            const entry = { advisory, affected, release, versions: new AffectedVersions(affected, ecosystem.order) };
            const at = key(ecosystem, name);
            const entries = this.#entries.get(at);
            if (entries === undefined)
                this.#entries.set(at, [entry]);
            else
                entries.push(entry);
            this.#ecosystems.add(ecosystem.name);
        }
    }
    #grouped(hits) {
        const groups = new Map();
        for (const hit of hits) {
            const group = this.#groups.of(hit.entry.advisory);
            const members = groups.get(group);
            if (members === undefined)
                groups.set(group, [hit]);
            else
                members.push(hit);
        }
        return [...groups].map(([group, members]) => {
            const sorted = members.toSorted((a, b) => (0,digits/* compareText */.n6)(a.entry.advisory.id, b.entry.advisory.id));
            const advisories = [...new Set(sorted.map(({ entry }) => entry.advisory))];
            const origins = advisories.flatMap(({ upstream }) => (upstream.length === 1 ? upstream : []));
            return {
                advisories,
                affected: sorted.map(({ entry }) => entry.affected),
                related: this.#groups.members(group),
                names: [...new Set([...this.#groups.names(group), ...origins])],
                fixed: sorted.find(({ fixed }) => fixed !== undefined)?.fixed,
            };
        });
    }
}
const key = (ecosystem, name) => `${ecosystem.name}\0${name}`;
const unanswered = (reason, of) => ({
    vulnerabilities: [],
    undecided: [{ reason, of }],
    compared: 0,
});
/** Whether an advisory takes the place of another of the same identifier. */
function supersedes(one, other) {
    const bare = ({ withdrawn, affected }) => !withdrawn && affected.length === 0;
    if (bare(one) !== bare(other))
        return bare(other);
    const [x, y] = [one, other].map(({ modified }) => Date.parse(modified) || Number.NEGATIVE_INFINITY);
    if (x === undefined || y === undefined || x === y)
        return other.withdrawn && !one.withdrawn;
    return x > y;
}
/** The packages an advisory names: by ecosystem and name, else by package URL. */
function packagesNamed({ ecosystem: text, name, purl }) {
    if (text === '' || name === '') {
        const parsed = (0,exposure_package/* parsePurl */.$)(purl);
        return parsed === undefined ? [] : (0,exposure_package/* packagesOf */.D)(parsed, undefined);
    }
    const colon = text.indexOf(':');
    const ecosystem = (0,exposure_ecosystem/* ecosystemNamed */.y)(colon < 0 ? text : text.slice(0, colon));
    const release = colon < 0 ? undefined : (0,exposure_release/* releaseNamed */.n)(text.slice(colon + 1), ecosystem);
    return [{ ecosystem, name: ecosystem.normal(name), release, version: undefined }];
}
function answer({ release, versions }, one) {
    if (release !== undefined && one.release !== undefined && release !== one.release)
        return { affected: false };
    const result = versions.of(one.version);
    const unknown = release !== undefined && one.release === undefined;
    return unknown && result.affected !== false ? { affected: 'undecided', reason: 'no-release' } : result;
}

;// CONCATENATED MODULE: ./build/evidence/exposure/exposure-data-error.js
/** Vulnerability data that cannot be read: what it is, what was expected, what to do. */
class ExposureDataError extends Error {
    name = 'ExposureDataError';
}

;// CONCATENATED MODULE: ./build/evidence/exposure/epss.js


const epss_longest = 64 * 1024 * 1024; // characters; a day's scores had 10 MB in 2025
const line = /^(CVE-\d{4}-\d{4,19}),(\d(?:\.\d{1,20})?(?:e-\d{1,2})?),(\d(?:\.\d{1,20})?(?:e-\d{1,2})?)\r?$/gim;
/**
 * The scores of a file as FIRST publishes it (first.org/epss/data_stats), unpacked: a comment with model and day, the header
 * `cve,epss,percentile`, and a line for each vulnerability. Throws an ExposureDataError when it is none.
 */
function readEpss(text) {
    if (text.length > epss_longest)
        throw new ExposureDataError(`the EPSS scores have ${text.length} characters, more than the ${epss_longest} that are read; give one day's file`);
    const head = text.slice(0, 1024);
    if (!/^cve,epss,percentile\r?$/m.test(head))
        throw new ExposureDataError('the EPSS scores do not begin with the header `cve,epss,percentile`; give the CSV file, unpacked');
    const scores = new Map();
    for (const [, cve = '', probability, percentile] of text.matchAll(line)) {
        const score = { probability: Number(probability), percentile: Number(percentile) };
        if (score.probability <= 1 && score.percentile <= 1)
            scores.set(identifierKey(cve), score);
    }
    return {
        model: /^#.*model_version:([\w.-]{1,64})/m.exec(head)?.[1] ?? '',
        date: /^#.*score_date:([\w:.+-]{1,64})/m.exec(head)?.[1] ?? '',
        size: scores.size,
        of: (ids) => ids
            .map((id) => scores.get(identifierKey(id)))
            .filter((score) => score !== undefined)
            .reduce((a, b) => (a === undefined || b.probability > a.probability ? b : a), undefined),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/evidence/exposure/data-text.js

const mib = 1024 * 1024;
/**
 * The UTF-8 text of vulnerability data, without a byte order mark. `what` names the data in the error, `most` is the size
 * allowed, in bytes. Throws an ExposureDataError when there is more.
 */
function dataText(bytes, what, most) {
    if (bytes.length > most)
        throw new ExposureDataError(`${what} has ${bytes.length} bytes, more than the ${most / mib} MiB that are read; split it into several files`);
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./build/evidence/exposure/parse-json.js
/** Deepest nesting that is read; OSV records and the KEV catalogue have fewer than ten levels. */
const deepest = 100;
/** JSON.parse for what others wrote. Throws a SyntaxError also for nesting deeper than 100, which would take its time. */
function parseJson(text) {
    if (isDeep(text))
        throw new SyntaxError(`it is nested deeper than ${deepest} levels`);
    return JSON.parse(text);
}
function isDeep(text) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 0x22)
            i = endOfString(text, i + 1);
        else if (code === 0x5b || code === 0x7b) {
            if (++depth > deepest)
                return true;
        }
        else if (code === 0x5d || code === 0x7d)
            depth--;
    }
    return false;
}
/** Where the string ends that goes on at `from`. */
function endOfString(text, from) {
    for (let at = from;; at++) {
        at = text.indexOf('"', at);
        if (at < 0)
            return text.length;
        let escapes = 0;
        while (text.charCodeAt(at - 1 - escapes) === 0x5c && at - 1 - escapes >= from)
            escapes++;
        if (escapes % 2 === 0)
            return at;
    }
}

;// CONCATENATED MODULE: ./build/evidence/exposure/kev.js





const largest = 32 * 1024 * 1024; // bytes; the catalogue had 1.3 MB in 2025
const kev_mostEntries = 200_000;
const catalogueSchema = schemas/* object */.Ikc({
    catalogVersion: schemas/* string */.YjP().max(64),
    vulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({ cveID: schemas/* string */.YjP().regex(/^CVE-\d{4}-\d{4,19}$/) })).max(kev_mostEntries),
});
/** The catalogue of known exploited vulnerabilities, in the JSON CISA publishes. Throws an ExposureDataError when it is none. */
function readKev(bytes) {
    const text = dataText(bytes, 'the KEV catalogue', largest);
    let value;
    try {
        value = parseJson(text);
    }
    catch (error) {
        throw refused(error.message.slice(0, 200));
    }
    const parsed = catalogueSchema.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw refused(`${issue?.path.map(String).join('.')}: ${issue?.message}`);
    }
    const listed = new Set(parsed.data.vulnerabilities.map(({ cveID }) => cveID));
    return {
        version: parsed.data.catalogVersion,
        size: listed.size,
        lists: (ids) => ids.some((id) => listed.has(identifierKey(id))),
    };
}
const refused = (why) => new ExposureDataError(`the KEV catalogue is not in the JSON that CISA publishes: ${why}; fetch it again`);

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/evidence/exposure/advisory.js


/** Longest summary that is kept, in characters. */
const longestSummary = 200;
/** Most names of one vulnerability that are kept. */
const advisory_mostNames = 1000;
/** An identifier as databases issue them; others would not be printable. */
const identifier = /^[\x21-\x7e]{1,128}$/;
const moment = /^\d{4}-\d\d-\d\d/;
const words = schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
const severities = schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), score: schemas/* string */.YjP() })).nullish();
const specific = schemas/* object */.Ikc({ severity: schemas/* unknown */.L5J() }).nullish().catch(undefined);
const version = schemas/* string */.YjP().optional();
/** What is read of an OSV record (ossf.github.io/osv-schema, 1.0 to 1.7); other fields may be there and are left. */
const recordSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(identifier, 'expected an identifier of 1 to 128 printable characters'),
    modified: schemas/* string */.YjP().nullish(),
    withdrawn: schemas/* string */.YjP().nullish(),
    aliases: words,
    upstream: words,
    related: words,
    summary: schemas/* string */.YjP().nullish(),
    severity: severities,
    affected: schemas/* array */.YOg(schemas/* object */.Ikc({
        package: schemas/* object */.Ikc({ ecosystem: schemas/* string */.YjP().nullish(), name: schemas/* string */.YjP().nullish(), purl: schemas/* string */.YjP().nullish() })
            .nullish(),
        severity: severities,
        ranges: schemas/* array */.YOg(schemas/* object */.Ikc({
            type: schemas/* string */.YjP(),
            events: schemas/* array */.YOg(schemas/* object */.Ikc({ introduced: version, fixed: version, last_affected: version, limit: version })),
        }))
            .nullish(),
        versions: words,
        ecosystem_specific: specific,
        database_specific: specific,
    }))
        .nullish(),
    database_specific: specific,
});
const kinds = ['introduced', 'fixed', 'last_affected', 'limit'];
/**
 * An OSV record as an advisory. `where` names the record in the error. Throws an ExposureDataError that says which field is
 * not as the schema has it.
 */
function advisoryOf(value, where) {
    const parsed = recordSchema.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const field = issue?.path.map(String).join('.') || 'record';
        throw new ExposureDataError(`${where} is no OSV record: ${field}: ${issue?.message}; export it again from its database, or leave it out`);
    }
    const record = parsed.data;
    return {
        id: record.id,
        aliases: names(record.aliases),
        upstream: names(record.upstream),
        related: names(record.related),
        modified: record.modified ?? '',
        withdrawn: moment.test(record.withdrawn ?? ''),
        summary: (record.summary ?? '').slice(0, longestSummary),
        severity: stated(record.severity, [record.database_specific]),
        affected: (record.affected ?? []).map(packageOf),
    };
}
function packageOf(affected) {
    return {
        ecosystem: affected.package?.ecosystem ?? '',
        name: affected.package?.name ?? '',
        purl: affected.package?.purl ?? '',
        severity: stated(affected.severity, [affected.database_specific, affected.ecosystem_specific]),
        ranges: (affected.ranges ?? []).map(({ type, events }) => ({
            type,
            events: events.flatMap((event) => kinds.flatMap((kind) => {
                const at = event[kind];
                return at === undefined ? [] : [{ kind, version: at }];
            })),
        })),
        versions: affected.versions ?? [],
    };
}
const names = (list) => (list ?? []).filter((name) => identifier.test(name)).slice(0, advisory_mostNames);
/** `Ubuntu` is the one type of severity that is a word. */
function stated(list, specifics) {
    const entries = list ?? [];
    const said = specifics.map((one) => one?.severity).filter((one) => typeof one === 'string');
    return {
        vectors: entries.filter(({ type }) => type.startsWith('CVSS_')).map(({ score }) => score),
        words: [...said, ...entries.filter(({ type }) => type === 'Ubuntu').map(({ score }) => score)],
    };
}

;// CONCATENATED MODULE: ./build/evidence/exposure/read-advisories.js





/** Most bytes of a file of advisories; YAML, which is one record and takes a hundred times as long to parse, has fewer. */
const read_advisories_largest = 64 * 1024 * 1024;
const largestYaml = 96 * 1024;
/** Most records of a file: all of OSV's npm advisories twice over. */
const mostRecords = 500_000;
/** Deepest nesting of YAML, in opened brackets or characters of indent: an OSV record has fewer than thirty. */
const read_advisories_deepest = 60;
const tangles = [new RegExp(`^[ \\t?:-]{${read_advisories_deepest}}`, 'm'), /(?:[!&]\S{0,99}\s{1,99}){8}/];
/**
 * The advisories of a file, withdrawn ones included: one OSV record in JSON or YAML, an array of records, records in JSON
 * lines, or an answer of OSV's API (`vulns`, `results[].vulns`). A record that is not as the schema has it is told to
 * `refused`, in a sentence, and left out. Throws an ExposureDataError when the file is none of these or is too large, and for
 * the first such record when there is no `refused`.
 */
function readAdvisories(bytes, refused) {
    const text = dataText(bytes, 'the file of advisories', read_advisories_largest);
    const first = /\S/.exec(text)?.[0];
    const values = first === '{' || first === '[' ? fromJson(text) : [fromYaml(text)];
    if (values.length > mostRecords)
        throw new ExposureDataError(`the file of advisories has ${values.length} records, more than the ${mostRecords} that are read; split it`);
    return values.flatMap((value, i) => {
        try {
            return [advisoryOf(value, values.length > 1 ? `record ${i + 1} of ${values.length}` : 'the file')];
        }
        catch (error) {
            if (refused === undefined || !(error instanceof ExposureDataError))
                throw error;
            refused(error.message);
            return [];
        }
    });
}
function fromJson(text) {
    try {
        return records(parseJson(text));
    }
    catch (whole) {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        try {
            if (lines.length > 1)
                return lines.flatMap((line) => records(parseJson(line)));
        }
        catch {
            // neither one document nor a document a line: the first error says more
        }
        throw new ExposureDataError(`the file of advisories is no JSON: ${whole.message.slice(0, 200)}; expected OSV records`);
    }
}
/** The records in a document: itself, the elements of an array, or those of an answer of OSV's API. */
function records(value) {
    if (Array.isArray(value))
        return value;
    if (typeof value !== 'object' || value === null || 'id' in value)
        return [value];
    if ('vulns' in value)
        return list(value.vulns);
    if ('results' in value)
        return list(value.results).flatMap((one) => (hasVulns(one) ? list(one.vulns) : []));
    return Object.keys(value).length === 0 ? [] : [value]; // {} is the API's answer for no vulnerability
}
const list = (value) => (Array.isArray(value) ? value : value == null ? [] : [value]);
const hasVulns = (value) => typeof value === 'object' && value !== null && 'vulns' in value;
/**
 * Every scalar stays the text it is, so that version 1.10 is not 1.1. That keys are there once is not asked: the parser
 * would compare each with all others.
 */
function fromYaml(text) {
    if (text.trim() === '')
        throw new ExposureDataError('the file of advisories is empty; expected an OSV record');
    if (text.length > largestYaml)
        throw new ExposureDataError(`the YAML advisory has ${text.length} characters, more than the ${largestYaml} that are read; give it as JSON`);
    if (isTangled(text))
        throw new ExposureDataError('the YAML advisory is nested or marked too deeply for an OSV record; give it as JSON');
    const document = (0,dist/* parseDocument */.Tp)(text, { schema: 'failsafe', logLevel: 'error', uniqueKeys: false });
    const error = document.errors[0];
    if (error !== undefined)
        throw new ExposureDataError(`the file of advisories is neither JSON nor YAML: ${error.message.split('\n')[0]}`);
    try {
        return document.toJS({ maxAliasCount: 50 });
    }
    catch (failure) {
        throw new ExposureDataError(`the YAML advisory cannot be read: ${failure.message.slice(0, 200)}`);
    }
}
/** Whether the text would keep the parser busy: it calls itself for each level, and compares each tag or anchor of a node with all. */
function isTangled(text) {
    let open = 0;
    for (const [bracket] of text.matchAll(/[[{\]}]/g)) {
        open += bracket === '[' || bracket === '{' ? 1 : open > 0 ? -1 : 0;
        if (open > read_advisories_deepest)
            return true;
    }
    return tangles.some((tangle) => tangle.test(text));
}

// EXTERNAL MODULE: ./build/evidence/sbom/cyclonedx-document.js + 4 modules
var cyclonedx_document = __webpack_require__(7768);
// EXTERNAL MODULE: ./build/evidence/sbom/document.js
var sbom_document = __webpack_require__(49902);
// EXTERNAL MODULE: ./build/evidence/sbom/component.js
var component = __webpack_require__(26104);
// EXTERNAL MODULE: ./build/evidence/sbom/fields.js
var fields = __webpack_require__(17882);
// EXTERNAL MODULE: ./build/evidence/sbom/purl.js
var sbom_purl = __webpack_require__(64326);
// EXTERNAL MODULE: ./build/evidence/sbom/sbom-error.js
var sbom_error = __webpack_require__(58245);
// EXTERNAL MODULE: ./build/evidence/sbom/vex-statement.js
var vex_statement = __webpack_require__(18736);
;// CONCATENATED MODULE: ./build/evidence/sbom/openvex.js






const openvex_name = schemas/* string */.YjP().min(1).max(256);
const vulnerabilityShape = schemas/* union */.KCZ([
    // 0.0.x has a plain name
    openvex_name.transform((plain) => ({ name: plain, aliases: [] })),
    schemas/* object */.Ikc({ name: openvex_name, aliases: fields/* list */.p_ }),
]);
const identifiedShape = schemas/* union */.KCZ([
    schemas/* string */.YjP()
        .max(4096)
        .transform((id) => ({ '@id': id, identifiers: undefined, hashes: undefined, subcomponents: undefined })),
    schemas/* object */.Ikc({
        '@id': fields/* text */.Qq,
        identifiers: schemas/* object */.Ikc({ purl: fields/* text */.Qq }).optional().catch(undefined),
        hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional().catch(undefined),
        subcomponents: fields/* list */.p_,
    }),
]);
const statementShape = schemas/* object */.Ikc({
    vulnerability: vulnerabilityShape,
    products: fields/* list */.p_,
    subcomponents: fields/* list */.p_,
    status: schemas/* enum */.k5n(vex_statement/* vexStatuses */.u),
    justification: fields/* text */.Qq,
    timestamp: fields/* text */.Qq,
    last_updated: fields/* text */.Qq,
});
const documentShape = schemas/* object */.Ikc({ author: fields/* text */.Qq, timestamp: fields/* text */.Qq, last_updated: fields/* text */.Qq, statements: fields/* list */.p_ });
/** Most other names, products and parts of them kept of one statement. */
const mostOfEach = 10_000;
/** Whether a JSON value says that it is OpenVEX. */
function isOpenVex(value) {
    return contextOf(value) !== undefined;
}
/**
 * Reads an OpenVEX document (https://github.com/openvex/spec, 0.2.0; the shorter form of 0.0.1 too).
 * A statement without author or time has those of the document; one without a known status is left out.
 * @throws SbomError when it is of another version
 */
function readOpenVex(value) {
    const version = /\/v([^/]+)\/?$/.exec(contextOf(value) ?? '')?.[1] ?? '0.0.1';
    if (!/^0\.[0-2]\.\d+$/.test(version))
        throw new sbom_error/* SbomError */.S(`the document is OpenVEX ${(0,sbom_error/* quoted */.T)(version)}; expected 0.2.0 or older`);
    const document = documentShape.parse(value);
    return (0,fields/* each */.__)(document.statements, statementShape, vex_statement/* mostStatements */.e).map((statement) => {
        const { vulnerability, status, justification } = statement;
        const products = (0,fields/* each */.__)(statement.products, identifiedShape, mostOfEach);
        const parts = [
            ...products.flatMap(({ subcomponents }) => (0,fields/* each */.__)(subcomponents, identifiedShape, mostOfEach)),
            ...(0,fields/* each */.__)(statement.subcomponents, identifiedShape, mostOfEach),
        ];
        const subcomponents = identified(parts.slice(0, mostOfEach));
        const timestamp = (0,fields/* moment */.n$)(statement.last_updated) ??
            (0,fields/* moment */.n$)(statement.timestamp) ??
            (0,fields/* moment */.n$)(document.last_updated) ??
            (0,fields/* moment */.n$)(document.timestamp);
        const aliases = (0,fields/* each */.__)(vulnerability.aliases, openvex_name, mostOfEach).filter((alias) => alias !== vulnerability.name);
        return {
            id: vulnerability.name,
            aliases: [...new Set(aliases)],
            products: identified(products),
            ...(subcomponents.length > 0 && { subcomponents }),
            status,
            ...(justification !== undefined && { justification }),
            ...(document.author !== undefined && { author: document.author }),
            ...(timestamp !== undefined && { timestamp }),
        };
    });
}
/** Each as its purl, else its id, else `algorithm:hex` of a digest. */
function identified(things) {
    const found = things.flatMap(({ '@id': id, identifiers, hashes }) => {
        const purl = (0,sbom_purl/* normalPurl */.zY)(identifiers?.purl ?? '') ?? (0,sbom_purl/* normalPurl */.zY)(id ?? '');
        const [[name = '', hex] = []] = Object.entries(hashes ?? {});
        const algorithm = (0,component/* algorithmName */.V)(name);
        const digest = typeof hex === 'string' && hex.length <= 128 && algorithm !== undefined ? `${algorithm}:${hex}` : undefined;
        return purl ?? id ?? digest ?? [];
    });
    return [...new Set(found)];
}
/** The URL of the OpenVEX context, which also has the version. */
function contextOf({ '@context': context, statements }) {
    const urls = Array.isArray(context) ? context : [context];
    const found = urls.find((url) => typeof url === 'string' && /^https:\/\/openvex\.dev\/ns\b/.test(url));
    return Array.isArray(statements) ? found : undefined;
}

;// CONCATENATED MODULE: ./build/evidence/sbom/vex.js




/**
 * Reads a VEX document: OpenVEX, or the vulnerabilities of a CycloneDX document, in JSON or XML.
 * @throws SbomError when it is something else
 */
function vexFrom(bytes) {
    const document = (0,sbom_document/* openDocument */.EJ)(bytes);
    if (document.kind === 'json' && isOpenVex(document.value))
        return readOpenVex(document.value);
    const sbom = (0,cyclonedx_document/* readCycloneDxDocument */.F)(document);
    if (sbom === undefined)
        throw new sbom_error/* SbomError */.S('the document is no VEX; expected OpenVEX (JSON) or CycloneDX 1.4 to 1.7');
    return sbom.statements;
}

;// CONCATENATED MODULE: ./build/evidence/exposure-data.js





const MAX_PROBLEMS = 20;
/** Reads the vulnerability data of an evidence document. What cannot be read is a problem, and counts as not there. */
function exposureData({ document, read }) {
    const problems = [];
    const advisories = [];
    const vex = [];
    const asked = new Set();
    let kev;
    let epss;
    const take = {
        advisory: (bytes, { subject, source }) => {
            if (subject?.startsWith('pkg:') === true)
                asked.add(subject);
            const refused = (reason) => {
                if (problems.length < MAX_PROBLEMS)
                    problems.push(`${source}: ${reason}`);
            };
            for (const advisory of readAdvisories(bytes, refused))
                advisories.push(advisory);
        },
        vex: (bytes) => {
            for (const statement of vexFrom(bytes))
                vex.push(statement);
        },
        kev: (bytes) => {
            kev = readKev(bytes);
        },
        epss: (bytes) => {
            epss = readEpss(new TextDecoder().decode(bytes));
        },
    };
    let obtained;
    for (const material of document.material) {
        const taker = take[material.kind];
        const bytes = taker === undefined ? undefined : read(material.sha256);
        if (taker === undefined || bytes === undefined)
            continue;
        try {
            taker(bytes, material);
            if (material.kind === 'advisory' && (obtained === undefined || material.fetched < obtained))
                obtained = material.fetched;
        }
        catch (error) {
            problems.push(`${material.source}: ${error.message}`);
        }
    }
    return {
        index: new AdvisoryIndex(advisories),
        kev,
        epss,
        vex,
        asked,
        obtained,
        problems: problems.slice(0, MAX_PROBLEMS),
    };
}

// EXTERNAL MODULE: ./build/evidence/executed-file.js
var executed_file = __webpack_require__(61839);
// EXTERNAL MODULE: ./build/evidence/file-identity.js
var file_identity = __webpack_require__(34942);
;// CONCATENATED MODULE: ./build/evidence/identity.js


/** Of several files that may be meant the weakest speaks for the tool. */
const WEAKEST_FIRST = ['mismatch', 'unknown', 'packaged', 'pinned', 'verified'];
/** The identities of a recording's tools: the digests taken at their first exec, held against what is known of them. */
class Identities {
    #evidence;
    #files = new Map();
    #records = new Map();
    /** Path of a file -> pinned path -> digests. */
    #pins = new Map();
    #known = new Map();
    /** Without evidence every tool is `unknown`. */
    constructor(tools, evidence = {}) {
        this.#evidence = evidence;
        for (const tool of tools)
            add(this.#files, tool.path, tool);
        for (const record of evidence.packages ?? [])
            add(this.#records, record.path, record);
        for (const pin of evidence.pins ?? []) {
            if (pin.sha256 === undefined)
                continue;
            for (const path of evidence.pinned?.(pin) ?? [pin.path]) {
                const held = this.#pins.get(path) ?? new Map();
                add(held, pin.path, pin.sha256.toLowerCase());
                this.#pins.set(path, held);
            }
        }
    }
    /**
     * The identity of a tool. Of a script it is the script's own, with its interpreter's beside it; if the interpreter is a mismatch,
     * so is the tool. Of a module that an interpreter was told to run (`python -m pip`) only the interpreter's file is known.
     */
    of(tool) {
        const { path, exe, ran } = tool;
        if (tool.interpreter === undefined)
            return this.#at(path, ran && { at: ran.at, ino: ran.path });
        const interpreter = this.#at(exe, ran && { at: ran.at, ino: ran.exe });
        const own = path === exe
            ? unseen(`a module that ${tool.interpreter} ran`)
            : this.#at(path, ran && { at: ran.at, ino: ran.path });
        if (interpreter.level !== 'mismatch' || own.level === 'mismatch')
            return { ...own, interpreter };
        const { differs } = interpreter;
        const reason = `its interpreter ${tool.interpreter} is not what it should be: ${interpreter.reason}`;
        return { ...own, level: 'mismatch', reason, differs, interpreter };
    }
    /** What tells the tools apart whose identity may differ though path, program and interpreter are the same: short text. */
    key({ path, exe, ran }) {
        if (ran === undefined)
            return '';
        const places = [
            [path, ran.path],
            [exe, ran.exe],
        ];
        const several = places.map(([place, ino]) => {
            const all = this.#files.get(place) ?? [];
            return (0,executed_file/* executedFiles */.z)(all, { at: ran.at, ino }).map((file) => all.indexOf(file));
        });
        return JSON.stringify(several);
    }
    /** The identity of one file that ran. */
    file(file) {
        const { path, sha256 } = file;
        const { packages, pins, provenance, forged, product } = this.#evidence;
        const records = this.#records.get(path) ?? [];
        const held = [...(this.#pins.get(path)?.values() ?? [])];
        return (0,file_identity/* fileIdentity */.l)(file, {
            pins: held.flat(),
            tools: held,
            records: records.filter((record) => record.sha256 === undefined || record.sha256 === sha256),
            forged,
            patchable: product?.(path) === true,
            provenance: sha256 === undefined ? undefined : provenance?.(sha256, path),
            asked: packages !== undefined || pins !== undefined || provenance !== undefined,
        });
    }
    #at(path, execution) {
        const all = this.#files.get(path) ?? [];
        const files = execution === undefined ? all : (0,executed_file/* executedFiles */.z)(all, execution);
        const rank = ({ level }) => WEAKEST_FIRST.indexOf(level);
        const weakest = files
            .map((file) => this.#identity(file))
            .reduce((least, one) => (least && rank(least) <= rank(one) ? least : one), undefined);
        return weakest ?? unseen('its file');
    }
    #identity(file) {
        const known = this.#known.get(file) ?? this.file(file);
        this.#known.set(file, known);
        return known;
    }
}
/** What was not there to be hashed: a module, standard input, a file that was gone at once. */
const unseen = (what) => ({
    level: 'unknown',
    reason: `no digest was taken of ${what}`,
    sha256: undefined,
    evidence: [],
});
function add(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./build/evidence/identity-faults.js

/**
 * The faults of the tools that ran: each file that is a mismatch, and each tool that was replaced.
 *
 * @param tools in the order of their first exec
 */
function identityFaults(tools, identities, replacements = {}) {
    const mismatches = tools.flatMap((tool) => {
        const { level, reason, differs } = identities.file(tool);
        if (level !== 'mismatch')
            return [];
        return [{ class: 'digest-mismatch', path: tool.path, expected: differs?.expected, seen: differs?.seen, reason }];
    });
    return [...mismatches, ...replaced(tools, replacements)];
}
/**
 * Tools that may have been replaced during the job: another digest under a path that ran before, a file that changed while it was
 * being run, or a single one where by the end a package database vouches for another (put there and taken away again, or upgraded after it
 * ran). Whose hand it was is for who knows the writers to say. The system's package database (dpkg, rpm) may vouch for the new file; the
 * others' records lie where any step can write them, and vouch for nothing here. No fault is what the job makes itself, nor what is
 * pinned.
 *
 * @param tools in the order of their first exec
 */
function replaced(tools, { packages = [], product, pinned } = {}) {
    const vouched = packages.filter(file_identity/* isPackaged */.p);
    const digests = new Set(vouched.map(({ path, sha256 }) => `${sha256} ${path}`));
    const paths = new Set(vouched.map(({ path }) => path));
    const system = vouched.filter(({ database }) => /^(dpkg|rpm)$/.test(database));
    const systemDigests = new Set(system.map(({ path, sha256 }) => `${sha256} ${path}`));
    const systemPaths = new Set(system.map(({ path }) => path));
    const counts = new Map();
    for (const { path } of tools)
        counts.set(path, (counts.get(path) ?? 0) + 1);
    const before = new Map();
    const faults = [];
    for (const tool of tools) {
        const { path, sha256, changed = false } = tool;
        const last = before.get(path);
        if (sha256 !== undefined)
            before.set(path, tool);
        // of a file that changed there is no digest: what lies there by the end has to do
        const known = changed ? systemPaths.has(path) : systemDigests.has(`${sha256} ${path}`);
        const another = sha256 !== undefined && last !== undefined && last.sha256 !== sha256;
        const foreign = sha256 !== undefined && !digests.has(`${sha256} ${path}`) && paths.has(path) && counts.get(path) === 1;
        if ((!changed && !another && !foreign) || product?.(path) === true || pinned?.(tool) === true)
            continue;
        faults.push({
            class: 'replaced',
            path,
            expected: last === undefined ? undefined : `sha256:${last.sha256}`,
            seen: sha256 === undefined ? undefined : `sha256:${sha256}`,
            reason: changed
                ? 'the file changed between its start and the reading of it'
                : another
                    ? 'another file ran under this path before'
                    : 'by the end its package has another file under this path',
            ...(known ? { vouched: true } : {}),
        });
    }
    return faults;
}

// EXTERNAL MODULE: ./build/evidence/pin.js
var evidence_pin = __webpack_require__(85258);
;// CONCATENATED MODULE: ./build/evidence/provenance/freshness.js
const aged = ['signature', 'verification', 'root', 'vulnerabilities'];
const secondsOfDay = 86_400;
/**
 * Whether a verification is fresh. `verified` is whether the attestation verified: one that did not is never fresh.
 * `at` is the moment of verification, ISO 8601: the end of the recording, so that a result is the same years later.
 */
function freshness(verified, at, moments, limits) {
    const ages = new Map();
    for (const name of aged) {
        const age = Math.floor((Date.parse(at) - Date.parse(moments[name] ?? '')) / 1000);
        if (Number.isFinite(age))
            ages.set(name, age);
    }
    // written so that a limit that is no number makes stale
    const stale = aged.filter((name) => {
        const days = limits[name];
        return days !== undefined && !((ages.get(name) ?? Number.POSITIVE_INFINITY) <= days * secondsOfDay);
    });
    return { fresh: verified && stale.length === 0, ages: Object.fromEntries(ages), stale };
}

// EXTERNAL MODULE: ./build/evidence/provenance/provenance.js + 1 modules
var provenance = __webpack_require__(34728);
// EXTERNAL MODULE: ./build/evidence/tool-components.js + 1 modules
var tool_components = __webpack_require__(53551);
;// CONCATENATED MODULE: ./build/evidence/dossier.js









const dossier_MAX_PROBLEMS = 20;
/** The dossiers of a recording's tools, each made when it is first asked for. */
class Dossiers {
    #material;
    #identities;
    #provenance = new Map();
    #known = new Map();
    #faults = new Map();
    #pins = new Map();
    #data;
    /** The end of the recording, ISO 8601: the only "now". */
    #end;
    constructor(material) {
        const { recording, evidence, pins, product } = material;
        this.#material = material;
        this.#data = exposureData(evidence);
        this.#end = new Date(Number((BigInt(recording.anchor) + BigInt(recording.end)) / 1000000n)).toISOString();
        // a file's own pin is stronger than that of a name which led to it
        for (const pin of pins)
            for (const path of (0,evidence_pin/* pinnedPaths */.jx)(pin, recording, evidence))
                if (path === pin.path || this.#pins.get(path)?.path !== path)
                    this.#pins.set(path, pin);
        const { packages } = evidence.document;
        this.#identities = this.#identify();
        const pinned = (file) => this.#pins.has(file.path) && /^(pinned|verified)$/.test(this.#identities.file(file).level);
        for (const fault of identityFaults(recording.tools, this.#identities, { packages, product, pinned })) {
            const { path, seen = 'another file', reason, vouched } = fault;
            const message = `its file is ${seen}: ${reason}`;
            this.#blame(path, { class: fault.class, message, expected: this.#advised(path, fault), target: path, vouched });
        }
        for (const { path, sha256 } of recording.tools)
            this.#compare(path, sha256);
    }
    /** Takes back what was believed of records that vouch for nothing, as it turned out. */
    distrust(forged) {
        if (forged.size === 0)
            return;
        this.#identities = this.#identify(forged);
        this.#known.clear();
    }
    #identify(forged) {
        const { recording, evidence, pins, product } = this.#material;
        return new Identities(recording.tools, {
            pins,
            packages: evidence.document.packages,
            forged,
            product,
            pinned: (pin) => (0,evidence_pin/* pinnedPaths */.jx)(pin, recording, evidence),
            provenance: (sha256, path) => {
                const found = this.#provenanceOf(sha256, path);
                return found.present ? found : undefined;
            },
        });
    }
    /** Whether all files that ran as the tool of a pin are known to be as it has them, and a file that is executed is one of them. */
    holds(pin, { path, ino }) {
        const { recording, evidence } = this.#material;
        const paths = (0,evidence_pin/* pinnedPaths */.jx)(pin, recording, evidence);
        const files = recording.tools.filter((file) => paths.has(file.path));
        return (files.every((file) => /^(pinned|verified)$/.test(this.#identities.file(file).level)) &&
            files.some((file) => file.path === path && (ino === undefined || file.ino === undefined || file.ino === ino)));
    }
    /** Material that cannot be read or used: vulnerability data, trusted roots, bundles, SBOMs; a sentence each, at most 20. */
    get problems() {
        const { evidence } = this.#material;
        const all = [...this.#data.problems, ...(0,provenance/* provenanceProblems */._)(evidence), ...(0,evidence_sboms/* sbomProblems */.E)(evidence)];
        return all.slice(0, dossier_MAX_PROBLEMS);
    }
    /** Whether any vulnerability is known of anything: without, nobody's components need to be followed. */
    get exposed() {
        return this.#data.index.size > 0;
    }
    /** The dossier of a tool. */
    of(tool) {
        const key = [tool.path, tool.exe, tool.interpreter ?? '', this.#identities.key(tool)].join('\0');
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const made = this.#make(tool);
        this.#known.set(key, made);
        return made;
    }
    #make(tool) {
        const { evidence, settings, used } = this.#material;
        const identity = this.#identities.of(tool);
        const provenance = this.#provenanceOf(identity.sha256, tool.path);
        const { package: from } = identity;
        const own = this.#pins.get(tool.path)?.purl ?? from?.purl;
        const names = { path: tool.path, sha256: identity.sha256, name: from?.name ?? tool.name, version: from?.version };
        const parts = (0,tool_components/* toolComponents */.D)(evidence, { ...names, purl: own }, provenance);
        const age = this.#ageOf(this.#data.obtained);
        const exposure = exposureOf({
            components: parts.components.map((one) => ({ ...one, used: used.has(tool.path, own, one) })),
            vulnerabilities: this.#data.index,
            asked: this.#data.asked,
            kev: this.#data.kev,
            epss: this.#data.epss,
            vex: [...this.#data.vex, ...parts.statements],
            tool: { purl: own, ref: undefined },
            dataAge: age,
        });
        return {
            identity,
            provenance,
            freshness: this.#freshness(provenance, settings),
            components: parts.components,
            componentSource: parts.source,
            refusedSboms: parts.refused,
            exposure: { ...exposure, reasons: [...parts.problems, ...exposure.reasons] },
            faults: tool.exe === tool.path ? this.faultsAt(tool.path) : [...this.faultsAt(tool.path), ...this.faultsAt(tool.exe)],
        };
    }
    #freshness(provenance, { fresh }) {
        const moments = {
            signature: provenance.signedAt,
            verification: provenance.fetched,
            root: provenance.root?.moment,
            vulnerabilities: this.#data.obtained,
        };
        const limits = {
            signature: fresh.signature,
            verification: fresh.verification,
            root: fresh.trustRoot,
            // without any vulnerability data there is nothing that could be old
            ...(this.#data.obtained === undefined ? {} : { vulnerabilities: fresh.vulnerabilities }),
        };
        return freshness(provenance.verified, this.#end, moments, limits);
    }
    #ageOf(moment) {
        // gathered when the recording had ended: it is as new as can be
        return moment === undefined
            ? undefined
            : Math.max(0, Math.floor((Date.parse(this.#end) - Date.parse(moment)) / 1000));
    }
    #provenanceOf(sha256, path) {
        const key = `${sha256} ${path}`;
        const known = this.#provenance.get(key);
        if (known !== undefined)
            return known;
        const pin = path === undefined ? undefined : this.#pins.get(path);
        const published = this.#material.published?.get(path ?? '') ?? {};
        const wanted = sha256 === undefined ? published : { sha256 };
        const made = (0,provenance/* provenanceOf */.J)(this.#material.evidence, wanted, pin && (0,evidence_pin/* expectationOf */.EV)(pin));
        this.#provenance.set(key, made);
        return made;
    }
    /** What the attestations of a pinned tool say otherwise than its pin. */
    #compare(path, sha256) {
        const pin = this.#pins.get(path);
        if (pin === undefined || (0,evidence_pin/* expectationOf */.EV)(pin) === undefined || sha256 === undefined)
            return;
        const { present, verified, faults, refused } = this.#provenanceOf(sha256, path);
        if (!present && this.#isRobbed()) {
            const [message, wanted] = ['attestations that were fetched are gone', 'the attestations as they were fetched'];
            this.#blame(path, { class: 'wrong-builder', message, expected: wanted, target: path });
        }
        if (!present || verified)
            return;
        for (const { class: name, field, expected, seen = 'not given' } of faults) {
            const message = `its attestation says otherwise: ${field} is ${seen}`;
            this.#blame(path, { class: name, message, expected: `${field} ${expected}`, target: path });
        }
        if (faults.length > 0)
            return;
        const [why] = refused;
        if (why === undefined)
            return;
        const expected = 'an attestation that verifies';
        this.#blame(path, {
            class: 'wrong-builder',
            message: `its attestation is refused: ${why}`,
            expected,
            target: path,
        });
    }
    /** Whether bundles are gone of which nobody can tell any more what they were about. */
    #isRobbed() {
        const { document, read } = this.#material.evidence;
        return document.material.some(({ kind, subject, sha256 }) => kind === 'bundle' && subject === undefined && read(sha256) === undefined);
    }
    /** What a file should be, and what to do where that is what the configuration says. */
    #advised(path, { class: name, expected = 'the file that ran before' }) {
        const pinned = name === 'digest-mismatch' && this.#pins.get(path)?.sha256 !== undefined;
        return pinned ? `${expected}, as the configuration pins it; pin the new digest if the change is meant` : expected;
    }
    /** What is wrong with the files that ran under a path. */
    faultsAt(path) {
        return this.#faults.get(path) ?? [];
    }
    #blame(path, fault) {
        const known = this.#faults.get(path);
        if (known === undefined)
            this.#faults.set(path, [fault]);
        else if (!known.some((one) => one.class === fault.class && one.message === fault.message))
            known.push(fault);
    }
}


/***/ }),

/***/ 76831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ evidenceSbom),
/* harmony export */   E: () => (/* binding */ sbomProblems)
/* harmony export */ });
/* harmony import */ var _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75718);

const opened = new WeakMap();
/** An SBOM of an evidence document, read once however many tools it is of; undefined when its file is gone. Never throws. */
function evidenceSbom(evidence, { sha256, source }) {
    const known = opened.get(evidence) ?? new Map();
    opened.set(evidence, known);
    const before = known.get(sha256);
    if (before !== undefined)
        return before;
    const bytes = evidence.read(sha256);
    if (bytes === undefined)
        return undefined;
    const made = open(bytes, source);
    known.set(sha256, made);
    return made;
}
/** The SBOMs of an evidence document that cannot be read, a sentence each. */
function sbomProblems(evidence) {
    const sboms = evidence.document.material.filter(({ kind }) => kind === 'sbom');
    const problems = sboms.flatMap((material) => {
        const made = evidenceSbom(evidence, material);
        return made !== undefined && 'problem' in made ? [made.problem] : [];
    });
    return [...new Set(problems)];
}
function open(bytes, source) {
    try {
        return { sbom: (0,_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_0__/* .readSbom */ .k)(bytes) };
    }
    catch (error) {
        return { problem: `${source}: ${error.message}` };
    }
}


/***/ }),

/***/ 32155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jU: () => (/* binding */ evidenceSchema),
  hJ: () => (/* binding */ materialKinds),
  VJ: () => (/* binding */ materialSchema),
  ZL: () => (/* binding */ missedSchema),
  tQ: () => (/* binding */ packageRecordSchema)
});

// UNUSED EXPORTS: derivedComponentsSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/evidence/plugins/record.js

const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** What became of a plug-in that was asked, in evidence.json; its answers are a material. */
const pluginRecordSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    sha256: digest.meta({ description: 'of the program that was asked, or should have been' }),
    asked: iso/* datetime */.w$().meta({ description: 'UTC, ISO 8601' }),
    milliseconds: schemas/* int */.Whr().min(0).meta({ description: 'how long that took' }),
    told: digest.optional().meta({ description: 'of the lines that it was told; absent: it was not run' }),
    answers: digest.optional().meta({ description: 'of its answers, a material; absent: it gave none that count' }),
    failure: schemas/* string */.YjP().optional().meta({ description: 'why none of its answers count' }),
});

;// CONCATENATED MODULE: ./build/evidence/evidence.js


const evidence_digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const moment = iso/* datetime */.w$().meta({ description: 'UTC, ISO 8601' });
/** The kinds of material that is fetched, each read by one module of this stage. */
const materialKinds = [
    'bundle',
    'trusted-root',
    'registry-keys',
    'sbom',
    'vex',
    'advisory',
    'kev',
    'epss',
    'manifest',
    'manifest-bundle',
    'policy-pack',
    'plugin-answers',
];
/** One fetched thing, kept byte for byte in evidence/<sha256>. */
const materialSchema = schemas/* object */.Ikc({
    sha256: evidence_digest,
    bytes: schemas/* int */.Whr().min(0),
    kind: schemas/* enum */.k5n(materialKinds),
    source: schemas/* string */.YjP()
        .meta({ description: 'where it came from: a service and what was asked, or a file; no credentials' }),
    fetched: moment,
    subject: schemas/* string */.YjP().optional().meta({
        description: 'what it was asked for: sha256:<hex>, a purl or a path; of a manifest as the configuration names it',
    }),
});
/** What a package database says of one executed file, and what the file is. */
const packageRecordSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().meta({ description: 'resolved path of the executed image or main script' }),
    sha256: evidence_digest.optional().meta({
        description: 'of the file that was compared, as it was at the end of the job; absent: only its place was looked at',
    }),
    database: schemas/* enum */.k5n(['dpkg', 'rpm', 'npm', 'pip', 'terraform', 'go', 'cargo', 'tool-cache']),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional(),
    purl: schemas/* string */.YjP().optional(),
    algorithm: schemas/* enum */.k5n(['md5', 'sha1', 'sha256', 'sha384', 'sha512', 'h1'])
        .optional()
        .meta({ description: 'h1: of the directory the file lies in, as Go and terraform hash directories' }),
    expected: schemas/* string */.YjP().optional().meta({
        description: 'digest the database has, hex, or base64 for h1; absent: it keeps none',
    }),
    actual: schemas/* string */.YjP().optional().meta({ description: 'digest of what is there by the same algorithm' }),
    reviewed: schemas/* literal */.euz(true)
        .optional()
        .meta({ description: 'the lock file has what is there in the base ref too, which the job did not make' }),
    tree: schemas/* object */.Ikc({
        sha256: evidence_digest.meta({ description: 'over the sorted lines `<sha256>  <path in the tree>` of all files' }),
        files: schemas/* int */.Whr().min(0),
        changed: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'files whose digest is not the recorded one, at most 20' }),
        added: schemas/* array */.YOg(schemas/* string */.YjP()).optional().meta({ description: 'files that were not published, at most 20' }),
    })
        .optional()
        .meta({ description: 'of a tool that is a tree of files' }),
});
/** A component that was read from the artifact itself, where it has no SBOM. */
const derivedComponentsSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    from: schemas/* enum */.k5n(['go-buildinfo', 'cargo-auditable', 'npm-tree', 'pip-metadata', 'dpkg']),
    components: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP().optional(), purl: schemas/* string */.YjP().optional() })),
});
/** Evidence that was looked for and not had: missing coverage of an axis. */
const missedSchema = schemas/* object */.Ikc({
    axis: schemas/* enum */.k5n(['identity', 'provenance', 'sbom', 'exposure', 'baseline', 'plugin']),
    subject: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
});
/** evidence.json: what was fetched about a recording's tools, and what was not. */
const evidenceSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('ironclaw.guard/evidence/v1'),
    gathered: moment,
    stood: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .meta({ description: 'pinned paths at which a file lay before the job; absent: nobody looked' }),
    offline: schemas/* boolean */.zMY().meta({ description: 'nothing was asked of any service' }),
    material: schemas/* array */.YOg(materialSchema),
    packages: schemas/* array */.YOg(packageRecordSchema),
    derived: schemas/* array */.YOg(derivedComponentsSchema),
    missed: schemas/* array */.YOg(missedSchema),
    plugins: schemas/* array */.YOg(pluginRecordSchema)
        .optional()
        .meta({ description: 'plug-ins that were asked when the job ended' }),
    links: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .optional()
        .meta({ description: 'where paths of pins led that are symbolic links: path -> resolved path' }),
    linksAfter: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .optional()
        .meta({ description: 'where they led by the end of the job, as far as that is elsewhere' }),
})
    .meta({ title: 'IronClaw Guard evidence', id: 'https://ironclaw.example/schema/evidence-v1.json' });


/***/ }),

/***/ 61839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ executedFiles)
/* harmony export */ });
/**
 * Which of the files that ran under one path one execution was of: those with its inode, and of these the one that was last found
 * there before it. A file that was rewritten in its place keeps its inode, and only time tells it from what it was.
 *
 * @param files all that ran under the path
 * @returns one where it is known, several where it may be any of them; none when it was a file that nobody could hash
 */
function executedFiles(files, { at, ino }) {
    const same = files.filter((file) => ino === undefined || file.ino === undefined || file.ino === ino);
    let last;
    for (const file of same) {
        if (file.from === undefined)
            return same;
        for (const from of file.from)
            if (from <= at && (last === undefined || from >= last.from))
                last = { file, from };
    }
    return last === undefined ? [] : [last.file];
}


/***/ }),

/***/ 61670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ ecosystemNamed)
});

// EXTERNAL MODULE: ./build/evidence/python-name.js
var python_name = __webpack_require__(92807);
// EXTERNAL MODULE: ./build/evidence/exposure/versions/digits.js
var versions_digits = __webpack_require__(2971);
// EXTERNAL MODULE: ./build/evidence/exposure/versions/version-order.js
var version_order = __webpack_require__(58896);
;// CONCATENATED MODULE: ./build/evidence/exposure/versions/alpine.js


/** Kinds of token in the order in which they can follow; the end comes last. */
const kinds = { first: 0, number: 1, letter: 2, suffix: 3, suffixNumber: 4, hash: 5, revision: 6, end: 7 };
const end = { kind: kinds.end, text: '' };
const suffixes = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
const none = suffixes.indexOf('');
const alpine_form = /^(\d+)((?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~([0-9a-f]+))?(?:-r(\d+))?$/;
function tokens(text) {
    const [, first, numbers = '', letter = '', stages = '', hash, revision] = alpine_form.exec(text.trim()) ?? [];
    if (first === undefined)
        return undefined;
    const found = [{ kind: kinds.first, text: first }];
    for (const number of numbers.split('.').slice(1))
        found.push({ kind: kinds.number, text: number });
    if (letter !== '')
        found.push({ kind: kinds.letter, text: letter });
    for (const [, stage = '', count = ''] of stages.matchAll(/_([a-z]+)(\d*)/g)) {
        found.push({ kind: kinds.suffix, text: stage });
        if (count !== '')
            found.push({ kind: kinds.suffixNumber, text: count });
    }
    if (hash !== undefined)
        found.push({ kind: kinds.hash, text: hash });
    if (revision !== undefined)
        found.push({ kind: kinds.revision, text: revision });
    return [...found, end];
}
function compareAlike({ kind, text: a }, { text: b }) {
    if (kind === kinds.suffix)
        return suffixes.indexOf(a) - suffixes.indexOf(b);
    if (kind === kinds.letter || kind === kinds.hash)
        return (0,versions_digits/* compareText */.n6)(a, b);
    // as a decimal fraction would: 1.05 is earlier than 1.1
    if (kind === kinds.number && (a.startsWith('0') || b.startsWith('0')))
        return (0,versions_digits/* compareText */.n6)(a, b);
    return (0,versions_digits/* compareDigits */.oY)(a, b);
}
const isEarly = ({ kind, text }) => kind === kinds.suffix && suffixes.indexOf(text) < none;
/** The order of Alpine's, Wolfi's and Chainguard's packages (apk-package(5); apk-tools 3, version.c). */
const alpineOrder = (0,version_order/* versionOrder */.x)(tokens, (a, b) => {
    for (let i = 0;; i++) {
        const [x = end, y = end] = [a[i], b[i]];
        if (x.kind === y.kind) {
            const difference = x.kind === kinds.end ? 0 : compareAlike(x, y);
            if (difference !== 0 || x.kind === kinds.end)
                return difference;
        }
        else {
            if (isEarly(x) !== isEarly(y))
                return isEarly(x) ? -1 : 1;
            return y.kind - x.kind; // what goes on is later than what ends
        }
    }
});

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/debian.js


function debianVersion(text) {
    const [, epoch = '', rest] = /^(?:(\d{1,10}):)?([0-9a-z.+~:-]+)$/i.exec(text.trim()) ?? [];
    if (rest === undefined || (epoch === '' && rest.includes(':')))
        return undefined;
    const hyphen = rest.lastIndexOf('-');
    return hyphen < 0
        ? { epoch, upstream: rest, revision: '' }
        : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}
/** Place of a character among those that are no digits: `~`, the end (and a digit, which ends the run), letters, the rest. */
function place(code) {
    if (code === 126)
        return -1;
    if (Number.isNaN(code) || (0,versions_digits/* isDigit */.yp)(code))
        return 0;
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return letter ? code : code + 256;
}
function endOfDigits(text, from) {
    let end = from;
    while ((0,versions_digits/* isDigit */.yp)(text.charCodeAt(end)))
        end++;
    return end;
}
/** Runs of other characters and runs of digits in turn. */
function compareRuns(a, b) {
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        while ((i < a.length && !(0,versions_digits/* isDigit */.yp)(a.charCodeAt(i))) || (j < b.length && !(0,versions_digits/* isDigit */.yp)(b.charCodeAt(j)))) {
            const difference = place(a.charCodeAt(i)) - place(b.charCodeAt(j));
            if (difference !== 0)
                return difference;
            i++;
            j++;
        }
        const [m, n] = [endOfDigits(a, i), endOfDigits(b, j)];
        const difference = (0,versions_digits/* compareDigits */.oY)(a.slice(i, m), b.slice(j, n));
        if (difference !== 0)
            return difference;
        [i, j] = [m, n];
    }
    return 0;
}
/** The order of Debian's and Ubuntu's packages (Debian Policy, 5.6.12; deb-version(7)). */
const debianOrder = (0,version_order/* versionOrder */.x)(debianVersion, (a, b) => (0,versions_digits/* compareDigits */.oY)(a.epoch, b.epoch) || compareRuns(a.upstream, b.upstream) || compareRuns(a.revision, b.revision));

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/evidence/exposure/versions/semantic.js
var semantic = __webpack_require__(69981);
;// CONCATENATED MODULE: ./build/evidence/exposure/versions/go.js



// go1.21.3, go1.22rc1, go1.18.10b7 (BoringCrypto), "go1.21.3 X:boringcrypto", go1.21.3-custom
const release = /^go(\d{1,9}(?:\.\d{1,9}){0,2})(?:(rc|beta)(\d{1,9}))?(?:b\d{1,9})?(?:[ +-].*)?$/;
/**
 * The version of a Go module (`v1.2.3+incompatible`, pseudo-versions) or of Go itself: `go1.21rc2` is 1.21.0-rc.2, as the
 * Go vulnerability database writes it. A development build (`devel go1.22-…`) is none.
 */
function goVersion(text) {
    const [, number, stage, count] = release.exec(text) ?? [];
    if (number === undefined)
        return (0,semantic/* semanticVersion */.Fd)(text);
    const version = (0,semantic/* semanticVersion */.Fd)(number);
    if (version === undefined || stage === undefined)
        return version;
    return (0,semver.parse)(`${version.version}-${stage}.${Number(count)}`) ?? undefined;
}
/** The order of Go's modules and releases (go.dev/ref/mod, Versions): that of semantic versions. */
const goOrder = (0,version_order/* versionOrder */.x)(goVersion, (a, b) => a.compare(b), (text) => goVersion(text)?.version ?? text);

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/maven.js


const aliases = new Map([
    ['ga', ''],
    ['final', ''],
    ['release', ''],
    ['cr', 'rc'],
]);
const shortened = new Map([
    ['a', 'alpha'],
    ['b', 'beta'],
    ['m', 'milestone'],
]);
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const rank = (word) => {
    const known = qualifiers.indexOf(word);
    return known < 0 ? qualifiers.length : known;
};
const compareWords = (a, b) => rank(a) - rank(b) || (rank(a) === qualifiers.length ? (0,versions_digits/* compareText */.n6)(a, b) : 0);
const isNull = (item) => Array.isArray(item) ? item.length === 0 : 'word' in item ? item.word === '' : /^0*$/.test(item.digits);
const number = (digits) => ({ digits });
const word = (text, beforeDigit) => {
    const whole = (beforeDigit ? shortened.get(text) : undefined) ?? text;
    return { word: aliases.get(whole) ?? whole };
};
/** Drops the zeros and empty qualifiers that end a list, also from before the lists that end it. */
function trim(list) {
    for (let i = list.length - 1; i >= 0; i--) {
        const item = list[i];
        if (item === undefined)
            continue;
        if (isNull(item))
            list.splice(i, 1);
        else if (!Array.isArray(item))
            return;
    }
}
function items(text) {
    const version = text.trim().toLowerCase();
    if (!/^[!-~]+$/.test(version))
        return undefined;
    const root = [];
    const lists = [root];
    let list = root;
    const deeper = () => {
        const next = [];
        list.push(next);
        lists.push(next);
        list = next;
    };
    let [start, digits] = [0, false];
    const take = (end) => {
        const part = version.slice(start, end);
        return part === '' || digits ? number(part) : word(part, false);
    };
    for (let i = 0; i < version.length; i++) {
        const character = version.charAt(i);
        if (character === '.' || character === '-') {
            list.push(take(i));
            start = i + 1;
            if (character === '-')
                deeper();
            continue;
        }
        const digit = (0,versions_digits/* isDigit */.yp)(version.charCodeAt(i));
        if (i > start && digit !== digits) {
            if (digit) {
                if (list.length > 0)
                    deeper(); // .x1 counts as -x1
                list.push(word(version.slice(start, i), true));
            }
            else
                list.push(number(version.slice(start, i)));
            start = i;
            deeper();
        }
        digits = digit;
    }
    if (start < version.length) {
        if (!digits && list.length > 0)
            deeper(); // .x counts as -x
        list.push(take(version.length));
    }
    for (const one of lists.reverse())
        trim(one);
    return root;
}
/** The item against nothing: where the other version has ended. */
function compareToEnd(item) {
    if (!Array.isArray(item))
        return 'word' in item ? compareWords(item.word, '') : isNull(item) ? 0 : 1;
    for (const one of item) {
        const result = compareToEnd(one);
        if (result !== 0)
            return result;
    }
    return 0;
}
/** Where kinds differ: qualifier, list, number, from early to late. */
const kind = (item) => (Array.isArray(item) ? 1 : 'word' in item ? 0 : 2);
function compareItems(a, b) {
    if (Array.isArray(a) && Array.isArray(b)) {
        for (let i = 0; i < Math.max(a.length, b.length); i++) {
            const [x, y] = [a[i], b[i]];
            const result = x === undefined
                ? y === undefined
                    ? 0
                    : -compareToEnd(y)
                : y === undefined
                    ? compareToEnd(x)
                    : compareItems(x, y);
            if (result !== 0)
                return result;
        }
        return 0;
    }
    if ('word' in a && 'word' in b)
        return compareWords(a.word, b.word);
    if ('digits' in a && 'digits' in b)
        return (0,versions_digits/* compareDigits */.oY)(a.digits, b.digits);
    return kind(a) - kind(b);
}
/** The order of Maven's artifacts (maven.apache.org/pom.html, Version Order Specification), as Maven 3.9 compares them. */
const mavenOrder = (0,version_order/* versionOrder */.x)(items, compareItems);

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/nuget.js


const nuget_form = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]*)?$/i;
const nuget_number = /^\d+$/;
function nugetVersion(text) {
    const [, core, labels] = nuget_form.exec(text) ?? [];
    if (core === undefined)
        return undefined;
    return { numbers: core.split('.'), labels: labels?.toLowerCase().split('.') ?? [] };
}
function compareLabels(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length; // a release is later than its pre-releases
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
        const [x = '', y = ''] = [a[i], b[i]];
        const [xIsNumber, yIsNumber] = [nuget_number.test(x), nuget_number.test(y)];
        if (xIsNumber !== yIsNumber)
            return xIsNumber ? -1 : 1;
        const difference = xIsNumber ? (0,versions_digits/* compareDigits */.oY)(x, y) : (0,versions_digits/* compareText */.n6)(x, y);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/**
 * The order of NuGet's packages (learn.microsoft.com/nuget/concepts/package-versioning): up to four numbers, then the
 * labels of a pre-release as semantic versions compare them, upper and lower case alike; metadata has no part in it.
 */
const nugetOrder = (0,version_order/* versionOrder */.x)(nugetVersion, (a, b) => {
    for (let i = 0; i < 4; i++) {
        const difference = (0,versions_digits/* compareDigits */.oY)(a.numbers[i] ?? '', b.numbers[i] ?? '');
        if (difference !== 0)
            return difference;
    }
    return compareLabels(a.labels, b.labels);
}, (text) => text.toLowerCase());

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/packagist.js


/** Words of PHP's version_compare from early to late; between rc and patch stands a number. */
const stages = [
    ['dev', 0],
    ['alpha', 1],
    ['a', 1],
    ['beta', 2],
    ['b', 2],
    ['rc', 3],
    ['c', 3],
    ['patch', 5],
    ['pl', 5],
    ['p', 5],
];
const plain = 4;
const unknown = -1;
const isNumber = (part) => (0,versions_digits/* isDigit */.yp)(part.charCodeAt(0));
const stage = (part) => isNumber(part) ? plain : (stages.find(([name]) => part.startsWith(name))?.[1] ?? unknown);
/** Parts of a version: what stands between `.`, `-`, `_`, `+`, and between digits and letters. Branches are no versions. */
function parts(text) {
    const version = text.trim().toLowerCase().replace(/^v/, '').replace(/\+.*$/, '');
    if (!/^\d[0-9a-z.+_~-]*$/.test(version) || /\.x(?:-dev)?$/.test(version))
        return undefined;
    const found = version.match(/\d+|[a-z]+/g) ?? [];
    // Composer gives every release four numbers, so that 1.0 and 1.0.0.0 are one version
    const word = found.findIndex((part) => !isNumber(part));
    const numbers = word < 0 ? found.length : word;
    const padding = Array.from({ length: Math.max(0, 4 - numbers) }, () => '0');
    return [...found.slice(0, numbers), ...padding, ...found.slice(numbers)];
}
/** The order of PHP's packages: Composer's normal form, compared by PHP's version_compare. */
const packagistOrder = (0,version_order/* versionOrder */.x)(parts, (a, b) => {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const [x, y] = [a[i], b[i]];
        if (x === undefined || y === undefined) {
            const rest = x ?? y ?? '';
            const later = isNumber(rest) || stage(rest) > plain;
            return (later ? 1 : -1) * (x === undefined ? -1 : 1);
        }
        const difference = isNumber(x) && isNumber(y) ? (0,versions_digits/* compareDigits */.oY)(x, y) : stage(x) - stage(y);
        if (difference !== 0)
            return difference;
    }
    return 0;
}, (text) => text.toLowerCase().replace(/^v/, ''));

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./build/evidence/exposure/versions/python.js


/** Numbers from here on lose digits where the library keeps them. */
const lossy = /\d{16}/;
/** The order of Python's packages (PEP 440). */
const pythonOrder = (0,version_order/* versionOrder */.x)((text) => (lossy.test(text) ? undefined : ((0,pep440.valid)(text.trim()) ?? undefined)), (a, b) => (0,pep440.compare)(a, b), (text) => (0,pep440.clean)(text) ?? text);

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/rpm.js


function rpmVersion(text) {
    const [, epoch = '', rest] = /^(?:(\d{1,10}):)?([!-~]+)$/.exec(text.trim()) ?? [];
    if (rest === undefined)
        return undefined;
    const hyphen = rest.lastIndexOf('-');
    return hyphen < 0
        ? { epoch, version: rest, release: undefined }
        : { epoch, version: rest.slice(0, hyphen), release: rest.slice(hyphen + 1) };
}
/** Letters, digits, `~` and `^` in runs; what else there is only separates them. */
const segments = (text) => text.match(/\d+|[a-z]+|~|\^/gi) ?? [];
/** The run's place where one side has a `~`, an end or a `^`: earlier than the end is only `~`. */
const mark = (segment) => segment === '~' ? 0 : segment === undefined ? 1 : segment === '^' ? 2 : 3;
/** rpmvercmp of rpm 4.15 and later (rpm-version(7)): a number is later than a word, a word later than nothing. */
function compareSegments(a, b) {
    const [x, y] = [segments(a), segments(b)];
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const [s, t] = [x[i], y[i]];
        const marks = mark(s) - mark(t);
        if (marks !== 0)
            return marks;
        if (s === undefined || t === undefined || mark(s) !== 3)
            continue;
        const [sIsNumber, tIsNumber] = [(0,versions_digits/* isDigit */.yp)(s.charCodeAt(0)), (0,versions_digits/* isDigit */.yp)(t.charCodeAt(0))];
        if (sIsNumber !== tIsNumber)
            return sIsNumber ? 1 : -1;
        const difference = sIsNumber ? (0,versions_digits/* compareDigits */.oY)(s, t) : (0,versions_digits/* compareText */.n6)(s, t);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function compareReleases(a, b) {
    if (a === undefined || b === undefined)
        return Number(a !== undefined) - Number(b !== undefined);
    return compareSegments(a, b);
}
/** The order of RPM packages (rpm-version(7)): epoch, version, release; what has no release is earlier than what has one. */
const rpmOrder = (0,version_order/* versionOrder */.x)(rpmVersion, (a, b) => (0,versions_digits/* compareDigits */.oY)(a.epoch, b.epoch) || compareSegments(a.version, b.version) || compareReleases(a.release, b.release));

;// CONCATENATED MODULE: ./build/evidence/exposure/versions/rubygems.js


const rubygems_form = /^[0-9]+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
const rubygems_number = /^[0-9]+$/;
const zero = /^0+$/;
/** Numbers and words in their order, each part without the zeros at its end: 1.0.0.b.0 is [1, b]. */
function rubygems_segments(text) {
    const version = text.trim();
    if (!rubygems_form.test(version))
        return undefined;
    const all = version.replaceAll('-', '.pre.').match(/[0-9]+|[a-z]+/gi) ?? [];
    const word = all.findIndex((segment) => !rubygems_number.test(segment));
    const numbers = word < 0 ? all.length : word;
    return [...withoutZeros(all.slice(0, numbers)), ...withoutZeros(all.slice(numbers))];
}
const withoutZeros = (part) => part.slice(0, part.findLastIndex((segment) => !zero.test(segment)) + 1);
/** The order of Ruby's gems (Gem::Version): a word is earlier than a number, and a number that is missing is 0. */
const rubygemsOrder = (0,version_order/* versionOrder */.x)(rubygems_segments, (a, b) => {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const [x = '0', y = '0'] = [a[i], b[i]];
        const [xIsNumber, yIsNumber] = [rubygems_number.test(x), rubygems_number.test(y)];
        if (xIsNumber !== yIsNumber)
            return xIsNumber ? 1 : -1;
        const difference = xIsNumber ? (0,versions_digits/* compareDigits */.oY)(x, y) : (0,versions_digits/* compareText */.n6)(x, y);
        if (difference !== 0)
            return difference;
    }
    return 0;
});

;// CONCATENATED MODULE: ./build/evidence/exposure/ecosystem.js











const exact = (name) => name;
const folded = (name) => name.toLowerCase();
/** A repository, however its address is written. */
const repository = (name) => name
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
const table = [
    ['npm', semantic/* semanticOrder */.hl, folded, 0],
    ['crates', semantic/* semanticOrder */.hl, exact, 0],
    ['Go', goOrder, folded, 0],
    ['Hex', semantic/* semanticOrder */.hl, folded, 0],
    ['Pub', semantic/* pubOrder */.or, folded, 0],
    ['SwiftURL', semantic/* semanticOrder */.hl, repository, 0],
    ['GitHub Actions', semantic/* semanticOrder */.hl, folded, 0],
    ['Julia', semantic/* semanticOrder */.hl, exact, 0],
    ['Bitnami', semantic/* semanticOrder */.hl, folded, 0],
    ['PyPI', pythonOrder, python_name/* pythonName */.o, 0],
    ['Maven', mavenOrder, exact, 0],
    ['RubyGems', rubygemsOrder, exact, 0],
    ['NuGet', nugetOrder, folded, 0],
    ['Packagist', packagistOrder, folded, 0],
    ['CRAN', undefined, exact, 0],
    ['Hackage', undefined, exact, 0],
    ['ConanCenter', undefined, exact, 0],
    ['Debian', debianOrder, exact, 1],
    ['Ubuntu', debianOrder, exact, 2],
    ['Echo', debianOrder, exact, 0],
    ['Alpine', alpineOrder, exact, 2],
    ['Alpaquita', alpineOrder, exact, 1],
    ['Wolfi', alpineOrder, exact, 0],
    ['Chainguard', alpineOrder, exact, 0],
    ['MinimOS', alpineOrder, exact, 0],
    ['AlmaLinux', rpmOrder, exact, 1],
    ['Rocky Linux', rpmOrder, exact, 1],
    ['Red Hat', rpmOrder, exact, 1],
    ['openSUSE', rpmOrder, exact, 2],
    ['SUSE', rpmOrder, exact, 2],
    ['openEuler', rpmOrder, exact, 2],
    ['Mageia', rpmOrder, exact, 1],
    ['Photon OS', rpmOrder, exact, 2],
    ['Azure Linux', rpmOrder, exact, 1],
];
const ecosystems = new Map(table.map(([name, order, normal, releaseNumbers]) => [name, { name, order, normal, releaseNumbers }]));
/** OSV names the ecosystem of Rust after the host of its registry. */
const rust = /^crates\.[a-z]+$/;
/** The ecosystem of a name without suffix; one that is not known here has no order and is compared to the letter. */
const ecosystemNamed = (name) => ecosystems.get(name.replace(rust, 'crates')) ?? { name, order: undefined, normal: exact, releaseNumbers: 0 };


/***/ }),

/***/ 66171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parsePurl),
/* harmony export */   D: () => (/* binding */ packagesOf)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ecosystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61670);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71034);



/** Longest package URL that is read, in characters. */
const longest = 2048;
/** A package URL taken apart; undefined when the text is none, or too long. */
function parsePurl(text) {
    if (text.length > longest || !text.startsWith('pkg:'))
        return undefined;
    try {
        return packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
    }
    catch {
        return undefined;
    }
}
/** Types of package URL whose names are the ecosystem's, with what stands between namespace and name. */
const types = new Map([
    ['npm', ['npm', '/']],
    ['cargo', ['crates', '/']],
    ['hex', ['Hex', '/']],
    ['pub', ['Pub', '/']],
    ['swift', ['SwiftURL', '/']],
    ['github', ['GitHub Actions', '/']],
    ['githubactions', ['GitHub Actions', '/']],
    ['julia', ['Julia', '/']],
    ['bitnami', ['Bitnami', '/']],
    ['pypi', ['PyPI', '/']],
    ['maven', ['Maven', ':']],
    ['gem', ['RubyGems', '/']],
    ['nuget', ['NuGet', '/']],
    ['composer', ['Packagist', '/']],
    ['cran', ['CRAN', '/']],
    ['hackage', ['Hackage', '/']],
    ['conan', ['ConanCenter', '/']],
]);
/** Namespaces of the package URLs of distributions, with their ecosystems. */
const distributions = new Map([
    ['deb/debian', 'Debian'],
    ['deb/ubuntu', 'Ubuntu'],
    ['deb/echo', 'Echo'],
    ['apk/alpine', 'Alpine'],
    ['apk/alpaquita', 'Alpaquita'],
    ['apk/wolfi', 'Wolfi'],
    ['apk/chainguard', 'Chainguard'],
    ['apk/minimos', 'MinimOS'],
    ['rpm/almalinux', 'AlmaLinux'],
    ['rpm/rocky', 'Rocky Linux'],
    ['rpm/rockylinux', 'Rocky Linux'],
    ['rpm/redhat', 'Red Hat'],
    ['rpm/rhel', 'Red Hat'],
    ['rpm/opensuse', 'openSUSE'],
    ['rpm/suse', 'SUSE'],
    ['rpm/sles', 'SUSE'],
    ['rpm/openeuler', 'openEuler'],
    ['rpm/mageia', 'Mageia'],
    ['rpm/photon', 'Photon OS'],
    ['rpm/azurelinux', 'Azure Linux'],
]);
/** A package of a language's registry. */
const named = (ecosystem, name, version) => {
    const known = (0,_ecosystem_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemNamed */ .y)(ecosystem);
    return { ecosystem: known, name: known.normal(name), release: undefined, version };
};
/**
 * The packages of OSV a package URL stands for: mostly one; for Go itself both its standard library and its toolchain; none
 * for a type or distribution that OSV does not have. `version` is taken where the URL has none.
 */
function packagesOf(purl, version) {
    const { type, namespace, name } = purl;
    const at = purl.version ?? version;
    const path = namespace ? `${namespace}/${name}` : name;
    if (type === 'golang')
        return golang(path, at);
    if (type === 'deb' || type === 'apk' || type === 'rpm')
        return distribution(purl, at);
    if ((type === 'generic' && ['go', 'golang'].includes(path)) || (type === 'github' && path === 'golang/go'))
        return golang('go', at);
    const [ecosystem, separator] = types.get(type) ?? [];
    if (ecosystem === undefined || separator === undefined)
        return [];
    const whole = namespace ? `${namespace}${separator}${name}` : name;
    // a revision of Bitnami's build is no pre-release
    return [named(ecosystem, whole, type === 'bitnami' ? at?.replace(/-\d+$/, '') : at)];
}
/** Go's vulnerability database calls its standard library `stdlib` and its commands `toolchain` (go.dev/doc/security/vuln/database). */
function golang(path, version) {
    const both = (at) => [named('Go', 'stdlib', at), named('Go', 'toolchain', at)];
    if (path === 'std')
        return [named('Go', 'stdlib', version)];
    if (path === 'cmd')
        return [named('Go', 'toolchain', version)];
    if (path === 'go')
        return both(version);
    // the module the go command fetches another toolchain as: v0.0.1-go1.21.3.linux-amd64
    if (path === 'golang.org/toolchain')
        return both(/-(go\d[^-]*?)\.[a-z]\w*-\w+$/.exec(version ?? '')?.[1] ?? version);
    return [named('Go', path, version)];
}
/** Distributions issue advisories for source packages; RPM ones also for those built from them. */
function distribution(purl, version) {
    const { type, namespace, name } = purl;
    const qualifiers = purl.qualifiers ?? {};
    const distro = (qualifiers.distro ?? '').toLowerCase();
    const ecosystemName = distributions.get(`${type}/${namespace?.toLowerCase() ?? ''}`) ??
        distributions.get(`${type}/${distro.split('-')[0]}`);
    if (ecosystemName === undefined)
        return [];
    const ecosystem = (0,_ecosystem_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemNamed */ .y)(ecosystemName);
    const release = (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseNamed */ .n)(distro, ecosystem);
    const epoch = type === 'rpm' && qualifiers.epoch !== undefined && version?.includes(':') === false;
    const at = epoch ? `${qualifiers.epoch}:${version}` : version;
    const built = { ecosystem, name: ecosystem.normal(name), release, version: at };
    const source = sourceOf(qualifiers.upstream ?? '', at);
    if (source === undefined)
        return [built];
    const origin = { ecosystem, release, ...source };
    return type === 'rpm' && origin.name !== built.name ? [built, origin] : [origin];
}
/** The source package an `upstream` qualifier names: `name`, `name@version`, or the file `name-version-release.src.rpm`. */
function sourceOf(upstream, version) {
    if (upstream === '')
        return undefined;
    const [, rpm, rpmVersion] = /^(.+)-([^-]+-[^-]+)\.src\.rpm$/.exec(upstream) ?? [];
    const epoch = /^\d+:/.exec(version ?? '')?.[0] ?? '';
    if (rpm !== undefined)
        return { name: rpm, version: `${epoch}${rpmVersion}` };
    const [name = '', at = version] = upstream.split('@');
    return { name, version: at };
}


/***/ }),

/***/ 71034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ releaseNamed)
/* harmony export */ });
/** Code names of Debian's and Ubuntu's releases. */
const codeNames = new Map([
    ['jessie', '8'],
    ['stretch', '9'],
    ['buster', '10'],
    ['bullseye', '11'],
    ['bookworm', '12'],
    ['trixie', '13'],
    ['forky', '14'],
    ['trusty', '14.04'],
    ['xenial', '16.04'],
    ['bionic', '18.04'],
    ['focal', '20.04'],
    ['jammy', '22.04'],
    ['noble', '24.04'],
    ['oracular', '24.10'],
    ['plucky', '25.04'],
    ['questing', '25.10'],
]);
/**
 * The release a text names, in one spelling for the suffix of an OSV ecosystem (`12`, `Pro:22.04:LTS`, `v3.18`,
 * `enterprise_linux:9::appstream`, `Linux Enterprise Server 15 SP4`) and the `distro` qualifier of a package URL (`debian-12.5`,
 * `bookworm`, `alpine-3.18.4`). Undefined when there is none.
 */
function releaseNamed(text, { name, releaseNumbers }) {
    if (text === '' || releaseNumbers === 0)
        return undefined;
    const plain = text.toLowerCase().replace(/ sp(?=\d)/, '.');
    // other products of Red Hat get other updates than its main line
    if (name === 'Red Hat' && plain.includes(':') && !plain.startsWith('enterprise_linux:'))
        return plain;
    const number = /\d+(?:\.\d+)*/.exec(plain)?.[0].split('.').slice(0, releaseNumbers).join('.');
    const word = plain.replace(/^.*-/, '');
    return number ?? codeNames.get(word) ?? word;
}


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oY: () => (/* binding */ compareDigits),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
/** Compares two runs of decimal digits of any length as numbers; '' is 0. Negative, 0 or positive. */
function compareDigits(a, b) {
    const x = a.replace(/^0+/, '');
    const y = b.replace(/^0+/, '');
    return x.length - y.length || compareText(x, y);
}
/** Compares by code unit, alike on every machine and in every locale. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** A digit of ASCII, by code unit. */
const isDigit = (code) => code >= 48 && code <= 57;


/***/ }),

/***/ 69981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ semanticVersion),
/* harmony export */   hl: () => (/* binding */ semanticOrder),
/* harmony export */   or: () => (/* binding */ pubOrder)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58896);


const partial = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?((?:[-+].*)?)$/;
/** A semantic version, also one with a leading v or with parts left out, which are 0: `v1.2` is 1.2.0. */
function semanticVersion(text) {
    const [, major, minor = '0', patch = '0', rest] = partial.exec(text) ?? [];
    if (major === undefined)
        return undefined;
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(`${major}.${minor}.${patch}${rest}`, { loose: true }) ?? undefined;
}
/** Semantic Versioning 2.0.0, section 11. Build metadata has no part in it. */
const semanticOrder = (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOrder */ .x)(semanticVersion, (a, b) => a.compare(b), (text) => semanticVersion(text)?.version ?? text);
/** That of Dart's pub, where of two versions that differ only in build metadata one is the later. */
const pubOrder = (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOrder */ .x)(semanticVersion, (a, b) => a.compare(b) || a.compareBuild(b));


/***/ }),

/***/ 58896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ versionOrder)
/* harmony export */ });
/** Longest version that is compared, in characters; real ones have fewer than a hundred. */
const longest = 256;
/** An order made of a parser that answers undefined to what is no version, and a comparison of what it gives. */
const versionOrder = (parse, compare, normal = (text) => text) => ({
    parse: (text) => (text.length > longest ? undefined : parse(text)),
    compare: (a, b) => compare(a, b),
    normal: (text) => (text.length > longest ? text : normal(text)),
});


/***/ }),

/***/ 34942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fileIdentity),
/* harmony export */   p: () => (/* binding */ isPackaged)
/* harmony export */ });
/**
 * The identity of one file, by the strongest evidence. In this order:
 *
 * 1. a pin that differs is a mismatch, whatever else agrees;
 * 2. a package database that has another digest, or whose files around it are changed, is a mismatch, unless a pin names just this
 *    digest: the owner of the configuration has then decided. An attestation does not cure it: anybody can have one. In a
 *    workspace, where jobs patch packages on purpose (patch-package), changed files around it only take the level `packaged` away;
 * 3. an attestation that verifies for this digest: `verified`;
 * 4. a pin that agrees: `pinned`;
 * 5. a database that agrees: `packaged`; else `unknown`, which is normal and weighs nothing.
 */
function fileIdentity(file, found) {
    const { sha256 } = file;
    const { pins, records, provenance } = found;
    const vouches = (one) => isPackaged(one) && found.forged?.has(one) !== true;
    const isMismatch = (one) => differsIn(one, found.patchable === true);
    const record = records.find(isMismatch) ?? records.find(vouches) ?? records[0];
    const tree = record?.tree ?? records.find((one) => one.tree !== undefined)?.tree;
    const { tools = [pins] } = found;
    const unmet = sha256 === undefined ? undefined : tools.find((one) => one.length > 0 && !one.includes(sha256));
    const pinned = sha256 !== undefined && pins.includes(sha256) && unmet === undefined;
    const be = (level, reason, differs) => ({
        level,
        reason,
        sha256,
        evidence: evidenceOf(file, found),
        ...(record === undefined ? {} : { package: packageOf(record) }),
        ...(tree === undefined ? {} : { tree }),
        ...(differs === undefined ? {} : { differs }),
    });
    if (sha256 === undefined) {
        const why = file.changed ? 'it changed before it could be hashed' : 'no digest was taken';
        return be('unknown', pins.length === 0 ? why : `${why}, so it could not be held against its pin`);
    }
    if (unmet !== undefined) {
        const expected = unmet.map((pin) => `sha256:${pin}`).join(' or ');
        return be('mismatch', 'its digest is not the one that is pinned', { expected, seen: `sha256:${sha256}` });
    }
    if (record !== undefined && isMismatch(record) && !pinned)
        return be('mismatch', said(record), differing(record));
    if (provenance?.verified)
        return be('verified', VERIFIED);
    if (pinned)
        return be('pinned', PINNED);
    if (record !== undefined)
        return be(vouches(record) ? 'packaged' : 'unknown', said(record, found.forged));
    if (provenance !== undefined)
        return be('unknown', 'no attestation of this digest could be relied on');
    return be('unknown', found.asked
        ? 'no pin, attestation or package database knows this digest'
        : 'no pin, attestation or package record was asked for this digest');
}
const VERIFIED = 'an attestation of this digest verifies';
const PINNED = 'the configuration pins this digest';
function evidenceOf({ sha256 }, { pins, provenance, records, forged }) {
    return [
        ...pins.map((pin) => (pin === sha256 ? PINNED : `the configuration pins sha256:${pin}`)),
        ...(provenance?.verified ? [VERIFIED] : []),
        ...(provenance?.refused ?? []).map((why) => `an attestation was refused: ${why}`),
        ...records.map((record) => said(record, forged)),
    ];
}
/** Whether a database vouches for the bytes: it has their digest, and no file around them is changed. */
const isPackaged = ({ expected, actual, tree }) => expected !== undefined && expected === actual && (tree?.changed.length ?? 0) === 0;
const differsIn = (record, patchable) => record.expected !== undefined &&
    record.actual !== undefined &&
    (patchable ? record.expected !== record.actual : !isPackaged(record));
function packageOf({ database, name, version, purl }) {
    return { database, name, ...(version === undefined ? {} : { version }), ...(purl === undefined ? {} : { purl }) };
}
/** What a record says, in words. */
function said(record, forged) {
    const { database, name, version, algorithm = 'sha256', expected, tree } = record;
    const it = `${database} knows it as ${name}${version === undefined ? '' : ` ${version}`}`;
    if (expected === undefined)
        return `${it}, and has no digest to compare with`;
    if (forged?.has(record) === true)
        return `${it}, but what ${database} says of ${name} was changed during the job, and not by its package manager`;
    const digest = algorithm === 'h1' ? 'h1 hash of its files' : algorithm.toUpperCase().replace('SHA', 'SHA-');
    if (isPackaged(record))
        return `${it}, with this ${digest}${addedTo(tree)}`;
    if (expected !== record.actual)
        return `${it}, with another ${digest}`;
    return `${it}, and other files of it are changed: ${tree?.changed.slice(0, 3).join(', ')}`;
}
/** Files beside the published ones: what runs may read them all the same. */
function addedTo(tree) {
    const { added = [] } = tree ?? {};
    if (added.length === 0)
        return '';
    const more = added.length > 3 ? ` and ${added.length >= 20 ? 'many' : added.length - 3} more` : '';
    return `, beside files that were not published: ${added.slice(0, 3).join(', ')}${more}`;
}
function differing({ algorithm = 'sha256', expected, actual, tree }) {
    if (expected !== actual)
        return { expected: `${algorithm}:${expected}`, seen: `${algorithm}:${actual}` };
    return { expected: 'its files as published', seen: `changed: ${tree?.changed.join(', ')}` };
}


/***/ }),

/***/ 22059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ packageUrl)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);

/** A package URL in canonical form; undefined when the parts make none: names are read from hostile files. */
function packageUrl({ type, namespace, name, version, qualifiers = {} }) {
    const kept = Object.entries(qualifiers).filter((one) => one[1] !== undefined);
    try {
        return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace, name, version, Object.fromEntries(kept), undefined).toString();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 70131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparedTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const MAX_CHANGED = 20;
/** Lists of certificate authorities, as certifi's cacert.pem: who has a network of his own adds his own. */
const ADAPTABLE = /\.pem$/;
/**
 * The digest of a tree of files: SHA-256 over the sorted lines `<sha256>  <path>`, each ended by a line feed. As sha256sum(1)
 * does it, a path with a backslash or line feed is escaped, and its line then begins with a backslash.
 *
 * @param files path in the tree -> SHA-256 of what is there, hex
 * @param published path -> the digests it may have, hex, where they are known; a file that is gone is no changed one,
 *   and one that was added neither: caches, and what is generated, lie in packages
 */
function comparedTree(files, published = new Map()) {
    const lines = [...files].map(([path, digest]) => /[\\\n]/.test(path)
        ? `\\${digest}  ${path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n`
        : `${digest}  ${path}\n`);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const line of lines.sort())
        hash.update(line);
    const other = [...files]
        .flatMap(([path, digest]) => (published.get(path)?.has(digest) === false ? [path] : []))
        .sort();
    const changed = other.filter((path) => !ADAPTABLE.test(path)).slice(0, MAX_CHANGED);
    const adapted = other.filter((path) => ADAPTABLE.test(path)).slice(0, MAX_CHANGED);
    const added = published.size === 0 ? [] : [...files.keys()].filter((path) => !published.has(path)).sort();
    const tree = { sha256: hash.digest('hex'), files: files.size, changed };
    return { tree: added.length === 0 ? tree : { ...tree, added: added.slice(0, MAX_CHANGED) }, adapted };
}


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
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\//).meta({
        description: 'the program or main script, absolute, with symlinks resolved; * is any text without a slash, for a directory whose name changes',
    }),
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
    const is = named(path);
    const led = [links[path], document.links?.[path], document.linksAfter?.[path]];
    const executed = tools.flatMap((tool) => ([tool.path, ...(tool.names ?? [])].some(is) ? [tool.path] : []));
    return new Set([path, ...led, ...executed].filter((one) => one !== undefined));
}
/** Whether a path is the one that a pin names. */
function named(pinned) {
    const parts = pinned.split('*');
    if (parts.length === 1)
        return (path) => path === pinned;
    const text = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^/]*');
    const whole = new RegExp(`^${text}$`);
    return (path) => whole.test(path);
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

/***/ 82747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pluginName),
/* harmony export */   P: () => (/* binding */ pluginSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,39}$/);
/** A plug-in: a program that is asked about a job's tools and findings (`plugins:` of the configuration, design section 7). */
const pluginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: name.optional().meta({
        description: 'what it is called in results and rules: small letters, digits, _ (default: from the name of its file)',
    }),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .max(4096)
        .meta({ description: 'its file, one executable: a path of the repository from its top, or an absolute one' }),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: 'digest of that file; another one is not run' }),
    args: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(1000)).max(50).default([]).meta({ description: 'its arguments' }),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/))
        .max(20)
        .default([])
        .meta({ description: 'names of environment variables that it gets; it gets no others' }),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500)]))
        .refine((facts) => Object.keys(facts).length <= 50, 'at most 50 facts')
        .default({})
        .meta({
        description: 'facts that it may give, and what they are where it gives none; a rule names them plugin.NAME.FACT',
    }),
    budget: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(100)
        .max(20_000)
        .default(10_000)
        .meta({ description: 'longest time that it may take, in milliseconds' }),
    memory: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(16).max(4096).default(512).meta({ description: 'most memory that it may take, in MiB' }),
});
/** What a plug-in is called: its name, else that of its file up to the first dot, in the letters of a name. */
function pluginName({ name: given, command }) {
    if (given !== undefined)
        return given;
    const file = command.slice(command.lastIndexOf('/') + 1).toLowerCase();
    const words = (file.split('.')[0] ?? '').replace(/[^a-z0-9_]/g, '_').slice(0, 40);
    return /^[a-z]/.test(words) ? words : `plugin_${words}`.slice(0, 40);
}


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

/***/ 91907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evidenceTrust)
/* harmony export */ });
/* harmony import */ var _refreshed_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13292);
/* harmony import */ var _registry_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88291);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51383);
/* harmony import */ var _trusted_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23);




/**
 * Whom an evidence document lets believe: what ships with the guard, or in the place of its root the refreshed one, then its
 * trusted roots and registries' keys.
 * `problems` says which of those cannot be used, and why; they are left out, so that nothing is believed for them.
 */
function evidenceTrust({ document, read }) {
    const { roots, keys } = (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInTrust */ .m)();
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
            if ((0,_refreshed_root_js__WEBPACK_IMPORTED_MODULE_3__/* .replacesBuiltIn */ .N)(material))
                first = (0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTrustedRoots */ .uE)(bytes, source, fetched);
            else if (kind === 'trusted-root')
                given.roots.push(...(0,_trusted_root_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTrustedRoots */ .uE)(bytes, source, fetched));
            else
                given.keys.push(...(0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegistryKeys */ .T)(bytes, source));
        }
        catch (error) {
            problems.push(error.message);
        }
    }
    return { trust: (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trustMaterial */ .k)([...first, ...given.roots], given.keys), problems };
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

/***/ 34728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ provenanceOf),
  _: () => (/* binding */ provenanceProblems)
});

// EXTERNAL MODULE: ./build/evidence/provenance/digests.js
var provenance_digests = __webpack_require__(96756);
// EXTERNAL MODULE: ./build/evidence/provenance/parse-bundles.js + 2 modules
var parse_bundles = __webpack_require__(57239);
// EXTERNAL MODULE: ./build/evidence/provenance/verify-bundle.js + 4 modules
var verify_bundle = __webpack_require__(17565);
;// CONCATENATED MODULE: ./build/evidence/provenance/evidence-bundles.js



/** Bundles that are verified for one artifact, at some 10 ms each. */
const most = 100;
/** The bundles of an evidence document; each is parsed once, and verified once when an artifact asks for it. */
class EvidenceBundles {
    #trust;
    #files;
    constructor({ document, read }, trust) {
        this.#trust = trust;
        const contents = new Map();
        this.#files = document.material
            .filter(({ kind }) => kind === 'bundle')
            .map((material) => {
            const bundles = contents.get(material.sha256) ?? parse(read(material.sha256)).map((parsed) => ({ parsed }));
            contents.set(material.sha256, bundles);
            return { material, bundles };
        });
    }
    /** Files of bundles that cannot be read, a sentence each. */
    get problems() {
        return this.#files.flatMap(({ material: { source }, bundles }) => bundles.flatMap(({ parsed }) => ('unreadable' in parsed ? [`${source}: ${parsed.unreadable}`] : [])));
    }
    /**
     * Verdicts on the bundles that name an artifact, at most 100 of them. Of a file that was fetched for it also those on
     * what is unreadable there and, where none in it names the artifact, on the first of the others.
     */
    about(wanted) {
        const digests = digestsOf(wanted);
        const asked = [
            ...Object.entries(digests).map(([algorithm, hex]) => `${algorithm}:${hex}`),
            ...(wanted.names ?? []),
        ];
        const judged = this.#files.flatMap(({ material: { source, subject, fetched }, bundles }) => {
            const naming = bundles.filter(({ parsed }) => names(parsed, digests));
            if (subject === undefined || !asked.includes(subject))
                return naming.map((kept) => ({ kept, source, fetched }));
            const unreadable = bundles.filter(({ parsed }) => 'unreadable' in parsed);
            const others = bundles.filter(({ parsed }) => !('unreadable' in parsed));
            return [...(naming.length > 0 ? naming : others.slice(0, 1)), ...unreadable].map((kept) => ({
                kept,
                source,
                fetched,
            }));
        });
        const verdicts = judged
            .slice(0, most)
            .map(({ kept, source, fetched }) => ({ attestation: this.#verdict(kept, digests), source, fetched }));
        const [next] = judged.slice(most);
        if (next === undefined)
            return verdicts;
        const reason = `more than ${most} bundles name it, of which the first ${most} were verified`;
        return [...verdicts, { attestation: { verified: false, reason }, source: next.source, fetched: next.fetched }];
    }
    #verdict(kept, digests) {
        kept.signature ??= (0,verify_bundle/* verifySignature */.Od)(kept.parsed, this.#trust);
        return (0,verify_bundle/* aboutArtifact */.IJ)(kept.parsed, kept.signature, digests);
    }
}
function parse(bytes) {
    if (bytes === undefined)
        return [{ unreadable: 'its file is gone or was changed since it was fetched; gather the evidence again' }];
    try {
        return (0,parse_bundles/* parseBundles */.z)(bytes);
    }
    catch (error) {
        return [{ unreadable: error.message }];
    }
}
const digestsOf = ({ sha256, sha512 }) => ({
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(sha512 === undefined ? {} : { sha512 }),
});
const names = (parsed, digests) => 'subjects' in parsed && parsed.subjects.some((subject) => (0,provenance_digests/* namesArtifact */.jx)(subject, digests));

// EXTERNAL MODULE: ./build/evidence/provenance/evidence-trust.js
var evidence_trust = __webpack_require__(91907);
// EXTERNAL MODULE: ./build/evidence/provenance/expectation.js
var provenance_expectation = __webpack_require__(43647);
// EXTERNAL MODULE: ./build/evidence/provenance/predicate.js
var provenance_predicate = __webpack_require__(5432);
;// CONCATENATED MODULE: ./build/evidence/provenance/provenance.js




const opened = new WeakMap();
/**
 * What the evidence says of one artifact: the best of the attestations that name its digest. One that meets the
 * expectation is best, then one that does not; last a registry's own word, which says nothing of origin. Among equals
 * provenance comes before releases, bare signatures, SBOMs and others, then the latest. A bundle about other artifacts
 * is ignored, unless it was fetched for this one. Never throws.
 */
function provenanceOf(evidence, wanted, expectation) {
    const { bundles, problems } = provenance_open(evidence);
    const verdicts = bundles.about(wanted);
    const found = verdicts.flatMap((verdict) => candidate(verdict, expectation)).toSorted(better);
    const refused = verdicts.flatMap(({ attestation }) => (attestation.verified ? [] : [attestation]));
    const [best] = found;
    const verified = best?.rank === ranks.good;
    return {
        present: verdicts.length > 0,
        verified,
        reason: best === undefined ? (refused[0]?.reason ?? 'no attestation of it was found') : reason(best),
        refused: [...new Set(refused.map((one) => one.reason))],
        faults: best?.faults ?? refused.flatMap(({ fault }) => fault ?? []),
        sources: [...new Set(verdicts.map(({ source }) => source))],
        problems,
        ...(best === undefined ? {} : { ...about(best.attestation), fetched: best.fetched }),
        sboms: found.flatMap(sbomOf),
    };
}
/** Roots, keys and bundles of the evidence that cannot be used, a sentence each. */
function provenanceProblems(evidence) {
    const { bundles, problems } = provenance_open(evidence);
    return [...new Set([...problems, ...bundles.problems])];
}
function provenance_open(evidence) {
    const known = opened.get(evidence);
    if (known !== undefined)
        return known;
    const { trust, problems } = (0,evidence_trust/* evidenceTrust */.M)(evidence);
    const made = { bundles: new EvidenceBundles(evidence, trust), problems };
    opened.set(evidence, made);
    return made;
}
const ranks = { good: 0, faulty: 1, silent: 2 };
function candidate({ attestation, source, fetched }, expectation) {
    if (!attestation.verified)
        return [];
    if (expectation === undefined)
        return [{ attestation, faults: [], rank: ranks.good, source, fetched }];
    if (attestation.claims.by === 'key')
        return [{ attestation, faults: [], rank: ranks.silent, source, fetched }];
    const faults = (0,provenance_expectation/* compareClaims */.f)(attestation.claims, expectation);
    return [{ attestation, faults, rank: faults.length === 0 ? ranks.good : ranks.faulty, source, fetched }];
}
const order = ['provenance', 'release', 'signature', 'sbom', 'other', 'publish'];
const better = (one, other) => one.rank - other.rank ||
    order.indexOf(one.attestation.kind) - order.indexOf(other.attestation.kind) ||
    Date.parse(other.attestation.signedAt) - Date.parse(one.attestation.signedAt);
function reason({ attestation: { claims, kind, signedAt, root }, faults, rank }) {
    const [fault] = faults;
    if (fault !== undefined)
        return `its attestation is not the expected one: ${fault.field} is ${fault.seen ?? 'not given'}, expected ${fault.expected}`;
    if (rank === ranks.silent)
        return 'only its registry vouches for it, which says nothing of where it was built';
    const who = claims.builder ?? claims.identity ?? claims.key ?? 'an unnamed signer';
    return `${kind} by ${who}, signed ${signedAt}, verified with ${root.name}`;
}
const about = ({ kind, predicateType, claims, signedAt, root }) => ({
    kind,
    ...(predicateType === undefined ? {} : { predicateType }),
    claims,
    signedAt,
    root,
});
function sbomOf({ attestation: { kind, predicateType, predicate }, rank, source }) {
    if (kind !== 'sbom' || predicateType === undefined || rank !== ranks.good)
        return [];
    return [{ predicateType, bytes: (0,provenance_predicate/* predicateBytes */.v)(predicate), source }];
}


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

/***/ 88291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRegistryKeys),
/* harmony export */   q: () => (/* binding */ registryKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _bounded_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31367);
/* harmony import */ var _bundle_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35869);
/* harmony import */ var _evidence_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92703);
/* harmony import */ var _trusted_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23);






/** As Sigstore's TUF repository has npm's. */
const published = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    keyId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1024),
    keyUsage: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    publicKey: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ rawBytes: _bundle_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3, validFor: _trusted_root_js__WEBPACK_IMPORTED_MODULE_2__/* .validity */ .bg }),
});
/** As an npm registry serves them below /-/npm/v1/keys. */
const served = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    keyid: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1024),
    key: _bundle_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3,
    expires: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true }).nullish(),
});
const keysSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ keys: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([published, served])).max(256) });
/** The one usage that counts in Sigstore's list: the other is for signatures over packages. */
const attestations = 'npm:attestations';
/** The keys in a registry's key file, in either of its two forms. Throws an EvidenceError. */
function parseRegistryKeys(bytes, name) {
    const what = `the registry's keys ${name}`;
    return registryKeys((0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)((0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g)(bytes, 1 << 20, what), what), what);
}
/** The same of the parsed JSON. */
function registryKeys(value, what) {
    const parsed = keysSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_6__/* .EvidenceError */ .o(`${what} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
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
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_6__/* .EvidenceError */ .o(`${what} cannot be used: ${error.message}; expected keys in DER`);
    }
}
const publicKey = (der) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.from(der, 'base64'), format: 'der', type: 'spki' });
const interval = (start, end) => ({
    start: start === undefined ? 0 : Date.parse(start),
    end: end === undefined || end === null ? Number.POSITIVE_INFINITY : Date.parse(end),
});


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

/***/ 51383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ builtInTrust),
  k: () => (/* binding */ trustMaterial)
});

// EXTERNAL MODULE: ./build/evidence/provenance/evidence-error.js
var evidence_error = __webpack_require__(92703);
// EXTERNAL MODULE: ./build/evidence/provenance/registry-keys.js
var registry_keys = __webpack_require__(88291);
;// CONCATENATED MODULE: ./build/evidence/provenance/trust/npm-keys.json
const npm_keys_namespaceObject = /*#__PURE__*/JSON.parse('{"El":{"keys":[{"keyId":"SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA","keyUsage":"npm:attestations","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-12-01T00:00:00.000Z","end":"2025-01-29T00:00:00.000Z"}}},{"keyId":"SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U","keyUsage":"npm:attestations","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2025-01-13T00:00:00.000Z"}}}]}}');
;// CONCATENATED MODULE: ./build/evidence/provenance/trust/public-good.json
const public_good_namespaceObject = /*#__PURE__*/JSON.parse('{"sc":"6494e21ea73fa7ee769f85f57d5a3e6a08725eae1e38c755fc3517c9e6bc0b66","uU":"2026-11-28","El":{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1","tlogs":[{"baseUrl":"https://rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-01-12T11:53:27Z"}},"logId":{"keyId":"wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="}},{"baseUrl":"https://log2025-1.rekor.sigstore.dev","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=","keyDetails":"PKIX_ED25519","validFor":{"start":"2025-09-23T00:00:00Z"}},"logId":{"keyId":"zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="}}],"certificateAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="}]},"validFor":{"start":"2021-03-07T03:20:29Z","end":"2022-12-31T23:59:59.999Z"}},{"subject":{"organization":"sigstore.dev","commonName":"sigstore"},"uri":"https://fulcio.sigstore.dev","certChain":{"certificates":[{"rawBytes":"MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"}]},"validFor":{"start":"2022-04-13T20:06:15Z"}}],"ctlogs":[{"baseUrl":"https://ctfe.sigstore.dev/test","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2021-03-14T00:00:00Z","end":"2022-10-31T23:59:59.999Z"}},"logId":{"keyId":"CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="}},{"baseUrl":"https://ctfe.sigstore.dev/2022","hashAlgorithm":"SHA2_256","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":{"start":"2022-10-20T00:00:00Z"}},"logId":{"keyId":"3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="}}],"timestampAuthorities":[{"subject":{"organization":"sigstore.dev","commonName":"sigstore-tsa-selfsigned"},"uri":"https://timestamp.sigstore.dev/api/v1/timestamp","certChain":{"certificates":[{"rawBytes":"MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="},{"rawBytes":"MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"}]},"validFor":{"start":"2025-07-04T00:00:00Z"}}]}}');
// EXTERNAL MODULE: ./build/evidence/provenance/trusted-root.js
var trusted_root = __webpack_require__(23);
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
        roots: [(0,trusted_root/* trustedRoot */.EH)(public_good_namespaceObject.El, 'Sigstore public good (built in)', public_good_namespaceObject.sc, moment)],
        keys: (0,registry_keys/* registryKeys */.q)(npm_keys_namespaceObject.El, "npm's keys (built in)"),
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


/***/ }),

/***/ 23:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ trustedRoot),
/* harmony export */   bg: () => (/* binding */ validity),
/* harmony export */   uE: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _bounded_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31367);
/* harmony import */ var _bundle_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35869);
/* harmony import */ var _encoded_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15765);
/* harmony import */ var _evidence_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92703);








const moment = zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$({ offset: true });
/** The library takes a missing start for the beginning of time, which would let a key vouch for what it predates. */
const validity = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ start: moment, end: moment.nullish() });
const log = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(1024),
    hashAlgorithm: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('SHA2_256'),
    publicKey: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ rawBytes: _bundle_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3, keyDetails: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), validFor: validity }),
    logId: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ keyId: _bundle_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3 }),
    checkpointKeyId: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ keyId: _bundle_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3 }).nullish(),
    operator: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
});
const authority = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    subject: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ organization: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(), commonName: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish() }).nullish(),
    uri: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(1024).nullish(),
    certChain: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        certificates: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ rawBytes: _bundle_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .base64 */ .K3 }))
            .min(1)
            .max(16),
    }),
    validFor: validity,
    operator: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
});
const most = 64;
/** A trusted root in JSON (github.com/sigstore/protobuf-specs, sigstore_trustroot.proto); unknown keys are refused. */
const rootSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([
        'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        'application/vnd.dev.sigstore.trustedroot.v0.1+json',
        'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    ], 'is not of a trusted root 0.1 or 0.2'),
    tlogs: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(log).max(most).nullish(),
    certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(authority).min(1).max(most),
    ctlogs: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(log).max(most).nullish(),
    timestampAuthorities: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(authority).max(most).nullish(),
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
    const text = (0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeText */ .g)(bytes, mostBytes, `the trusted root ${name}`);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}')))
        return [trustedRoot((0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text, `the trusted root ${name}`), name, sha256(bytes), moment)];
    if (lines.length > most)
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_7__/* .EvidenceError */ .o(`${name} has ${lines.length} trusted roots, expected at most ${most}`);
    return lines.map((line, index) => {
        const which = `${name} line ${index + 1}`;
        return trustedRoot((0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(line, which), which, sha256(Buffer.from(line)), moment);
    });
}
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
/** One trusted root from its JSON value; `digest` is of its bytes. Throws as parseTrustedRoots. */
function trustedRoot(value, name, digest, moment) {
    const checked = rootSchema.safeParse(value);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_7__/* .EvidenceError */ .o(`the trusted root ${name} cannot be used: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`);
    }
    const { tlogs, ctlogs } = checked.data;
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(checked.data);
        const material = (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root);
        for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities])
            certChain.forEach(_encoded_once_js__WEBPACK_IMPORTED_MODULE_8__/* .encodedOnce */ .y);
        // What a root has, it demands: GitHub's own instance has no logs, and stamps instead.
        const options = { tlogThreshold: threshold(tlogs), ctlogThreshold: threshold(ctlogs), timestampThreshold: 1 };
        const verifier = (publicKey) => new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL({ ...material, publicKey }, options);
        return { name, sha256: digest, moment, verifier };
    }
    catch (error) {
        throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_7__/* .EvidenceError */ .o(`the trusted root ${name} cannot be used: ${error.message}; expected keys and certificates in DER`);
    }
}
const threshold = (logs) => logs === undefined || logs === null || logs.length === 0 ? 0 : 1;


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

/***/ 92807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pythonName)
/* harmony export */ });
/** The one spelling of a Python package's name: names are equal up to case and `-_.` (PEP 503, and Core metadata's name normalization). */
const pythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');


/***/ }),

/***/ 26104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ algorithmName),
/* harmony export */   s: () => (/* binding */ component)
/* harmony export */ });
/* harmony import */ var _purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64326);

/** Most hashes and licences kept of one component; no real one has a dozen. */
const mostOfEach = 32;
/** The digests that CycloneDX and SPDX know, and Go's, each with its number of hex digits. */
const lengths = new Map([
    ['md5', 32],
    ['sha1', 40],
    ['sha224', 56],
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
    ['sha3-256', 64],
    ['sha3-384', 96],
    ['sha3-512', 128],
    ['blake2b-256', 64],
    ['blake2b-384', 96],
    ['blake2b-512', 128],
    ['blake3', 64],
    ['streebog-256', 64],
    ['streebog-512', 128],
    ['md2', 32],
    ['md4', 32],
    ['adler32', 8],
    ['h1', 64],
]);
/** A checked component under the reference `ref`; undefined when it has no name. Counts what it leaves out. */
function component(draft, ref, faults) {
    const { name, version, type, supplier } = draft;
    if (name === undefined || name === '') {
        faults.components++;
        return undefined;
    }
    const made = { ref, name, hashes: hashes(draft.hashes, faults) };
    if (version !== undefined)
        made.version = version;
    if (draft.purl !== undefined) {
        const purl = (0,_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .normalPurl */ .zY)(draft.purl);
        if (purl === undefined)
            faults.purls++;
        else
            made.purl = purl;
    }
    if (type !== undefined)
        made.type = type.toLowerCase();
    if (supplier !== undefined)
        made.supplier = supplier;
    const licenses = new Set((draft.licenses ?? []).slice(0, mostOfEach).filter((one) => one !== undefined));
    if (licenses.size > 0)
        made.licenses = [...licenses];
    return made;
}
function hashes(drafts = [], faults) {
    const found = [];
    for (const draft of drafts.slice(0, mostOfEach)) {
        const algorithm = algorithmName(draft.algorithm);
        const hex = draft.hex.trim().toLowerCase();
        if (algorithm !== undefined && hex.length === lengths.get(algorithm) && /^[0-9a-f]+$/.test(hex))
            found.push({ algorithm, hex });
        else
            faults.hashes++;
    }
    return found;
}
/** One spelling for `SHA-256` (CycloneDX), `SHA256` (SPDX 2), `sha3_256` and `blake2b256` (SPDX 3). */
function algorithmName(name) {
    if (!/^[a-z0-9_-]{2,20}$/i.test(name))
        return undefined;
    const lower = name.toLowerCase().replaceAll('_', '-');
    return lower.replace(/^sha-(?=\d)/, 'sha').replace(/^(blake2b|sha3)(?=\d{3}$)/, '$1-');
}


/***/ }),

/***/ 7768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readCycloneDxDocument)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/evidence/sbom/fields.js
var sbom_fields = __webpack_require__(17882);
// EXTERNAL MODULE: ./build/evidence/sbom/purl.js
var purl = __webpack_require__(64326);
// EXTERNAL MODULE: ./build/evidence/sbom/vex-statement.js
var vex_statement = __webpack_require__(18736);
;// CONCATENATED MODULE: ./build/evidence/sbom/cyclonedx-vex.js




const analysisShape = schemas/* object */.Ikc({ state: sbom_fields/* text */.Qq, justification: sbom_fields/* text */.Qq, firstIssued: sbom_fields/* text */.Qq, lastUpdated: sbom_fields/* text */.Qq });
const vulnerabilityShape = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1).max(256),
    references: sbom_fields/* list */.p_,
    analysis: analysisShape.optional().catch(undefined),
    updated: sbom_fields/* text */.Qq,
    affects: sbom_fields/* list */.p_,
});
const targetShape = schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1).max(4096), versions: sbom_fields/* list */.p_ });
const versionShape = schemas/* object */.Ikc({ version: sbom_fields/* text */.Qq, range: sbom_fields/* text */.Qq, status: sbom_fields/* text */.Qq });
/** CycloneDX says more than VEX; https://cyclonedx.org/docs/1.7/json/#vulnerabilities_items_analysis_state */
const statuses = new Map([
    ['resolved', 'fixed'],
    ['resolved_with_pedigree', 'fixed'],
    ['exploitable', 'affected'],
    ['in_triage', 'under_investigation'],
    ['false_positive', 'not_affected'],
    ['not_affected', 'not_affected'],
]);
/** Most other names kept of one vulnerability. */
const mostAliases = 64;
/**
 * The statements in a document's `vulnerabilities`. A vulnerability without an analysis is listed because it affects
 * something, so it is `affected`: no statement is made milder than the document is.
 */
function cycloneDxStatements(vulnerabilities, context) {
    const statements = [];
    for (const vulnerability of (0,sbom_fields/* each */.__)(vulnerabilities, vulnerabilityShape, vex_statement/* mostStatements */.e)) {
        const { id, analysis } = vulnerability;
        const state = statuses.get(analysis?.state ?? '') ?? 'affected';
        const justification = analysis?.justification ?? (analysis?.state === 'false_positive' ? 'false_positive' : undefined);
        const said = (0,sbom_fields/* moment */.n$)(analysis?.lastUpdated) ?? (0,sbom_fields/* moment */.n$)(analysis?.firstIssued) ?? (0,sbom_fields/* moment */.n$)(vulnerability.updated);
        const timestamp = said ?? context.created;
        const references = (0,sbom_fields/* each */.__)(vulnerability.references, schemas/* object */.Ikc({ id: schemas/* string */.YjP().min(1).max(256) }), mostAliases);
        const shared = {
            id,
            aliases: [...new Set(references.map((reference) => reference.id).filter((alias) => alias !== id))],
            ...(context.author !== undefined && { author: context.author }),
            ...(timestamp !== undefined && { timestamp }),
        };
        for (const { products, versions, status } of claims(vulnerability.affects, state, context)) {
            if (statements.length >= vex_statement/* mostStatements */.e)
                return statements;
            statements.push({
                ...shared,
                products,
                ...(versions !== undefined && { versions }),
                status,
                ...(justification !== undefined && status === state && { justification }),
            });
        }
    }
    return statements;
}
/** One claim for all targets as a whole, and one for each target and status that versions are listed for. */
function claims(affects, state, context) {
    const whole = { products: [], status: state };
    const found = [];
    for (const { ref, versions } of (0,sbom_fields/* each */.__)(affects, targetShape)) {
        const product = productOf(ref, context);
        const byStatus = new Map();
        for (const { version, range, status } of (0,sbom_fields/* each */.__)(versions, versionShape)) {
            const which = version ?? range;
            if (which === undefined)
                continue;
            const said = status === 'unaffected' ? 'not_affected' : status === 'unknown' ? 'under_investigation' : state;
            const listed = byStatus.get(said);
            if (listed === undefined)
                byStatus.set(said, [which]);
            else
                listed.push(which);
        }
        if (byStatus.size === 0)
            whole.products.push(product);
        for (const [status, listed] of byStatus)
            found.push({ products: [(0,purl/* withoutVersion */.Pv)(product)], versions: listed, status });
    }
    return whole.products.length > 0 || found.length === 0 ? [whole, ...found] : found;
}
/** What a reference means: a component's purl where the document has the component, else the reference itself. */
function productOf(ref, { inventory, serial }) {
    // a BOM-Link into this document itself; https://cyclonedx.org/capabilities/bomlink/
    const link = /^urn:cdx:([0-9a-f-]{36})\/\d+#(.+)$/.exec(ref);
    const local = link !== null && serial === `urn:uuid:${link[1]}` ? decodeFragment(link[2] ?? '') : ref;
    return inventory.get(local)?.purl ?? (0,purl/* normalPurl */.zY)(local) ?? ref;
}
function decodeFragment(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}

// EXTERNAL MODULE: ./build/evidence/sbom/document.js
var sbom_document = __webpack_require__(49902);
// EXTERNAL MODULE: ./build/evidence/sbom/inventory.js
var sbom_inventory = __webpack_require__(20439);
// EXTERNAL MODULE: ./build/evidence/sbom/sbom-error.js
var sbom_error = __webpack_require__(58245);
;// CONCATENATED MODULE: ./build/evidence/sbom/cyclonedx.js






const versions = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
/** Deepest nesting of components; real documents have three or four levels. */
const deepest = 32;
const named = schemas/* object */.Ikc({ name: sbom_fields/* text */.Qq }).optional().catch(undefined);
const hashShape = schemas/* object */.Ikc({ alg: schemas/* string */.YjP(), content: schemas/* string */.YjP() });
const licenceShape = schemas/* object */.Ikc({
    license: schemas/* object */.Ikc({ id: sbom_fields/* text */.Qq, name: sbom_fields/* text */.Qq }).optional().catch(undefined),
    expression: sbom_fields/* text */.Qq,
});
const componentShape = schemas/* object */.Ikc({
    'bom-ref': sbom_fields/* text */.Qq,
    type: sbom_fields/* text */.Qq,
    group: sbom_fields/* text */.Qq,
    name: sbom_fields/* text */.Qq,
    version: sbom_fields/* text */.Qq,
    purl: sbom_fields/* text */.Qq,
    hashes: sbom_fields/* list */.p_,
    licenses: sbom_fields/* list */.p_,
    supplier: named,
    publisher: sbom_fields/* text */.Qq,
    components: sbom_fields/* list */.p_,
});
const bomShape = schemas/* object */.Ikc({
    specVersion: sbom_fields/* text */.Qq,
    serialNumber: sbom_fields/* text */.Qq,
    metadata: schemas/* object */.Ikc({
        timestamp: sbom_fields/* text */.Qq,
        component: componentShape.optional().catch(undefined),
        authors: sbom_fields/* list */.p_,
        manufacturer: named,
        supplier: named,
    })
        .optional()
        .catch(undefined),
    components: sbom_fields/* list */.p_,
    vulnerabilities: sbom_fields/* list */.p_,
});
/**
 * Reads a CycloneDX document from its JSON value; XML is brought to the same shape first (cyclonedx-xml.ts).
 * Formats: https://cyclonedx.org/docs/1.7/json/. Dependencies are not read, so their cycles cannot matter.
 * @throws SbomError when it is of another version
 */
function readCycloneDx(value) {
    const bom = bomShape.parse(value);
    const { specVersion = '', metadata } = bom;
    if (!versions.includes(specVersion))
        throw new sbom_error/* SbomError */.S(`the document is CycloneDX ${(0,sbom_error/* quoted */.T)(specVersion)}; expected one of ${versions.join(', ')}`);
    const inventory = new sbom_inventory/* Inventory */.r();
    const subject = metadata?.component && inventory.subject(draft(metadata.component));
    addAll(inventory, metadata?.component?.components, 1);
    addAll(inventory, bom.components, 0);
    const author = (0,sbom_fields/* each */.__)(metadata?.authors, schemas/* object */.Ikc({ name: sbom_fields/* text */.Qq }), 1)[0]?.name ??
        metadata?.manufacturer?.name ??
        metadata?.supplier?.name;
    const created = (0,sbom_fields/* moment */.n$)(metadata?.timestamp);
    return {
        format: 'CycloneDX',
        specVersion,
        ...(bom.serialNumber !== undefined && { serial: bom.serialNumber }),
        ...(created !== undefined && { created }),
        ...(subject !== undefined && { subject }),
        statements: cycloneDxStatements(bom.vulnerabilities, { inventory, serial: bom.serialNumber, author, created }),
        ...inventory.taken(),
    };
}
/** Whether a JSON value says that it is CycloneDX. */
function isCycloneDx(value) {
    return value.bomFormat === 'CycloneDX';
}
/** Components and what they contain, parents before children, without recursion. */
function addAll(inventory, components, depth) {
    const waiting = [{ items: components ?? [], at: 0 }];
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
        if (top.at >= top.items.length || inventory.full) {
            inventory.leave(top.items.length - top.at);
            waiting.pop();
            continue;
        }
        const item = top.items[top.at++];
        const parsed = componentShape.safeParse(item);
        inventory.add(parsed.success ? draft(parsed.data) : {});
        const nested = (0,sbom_document/* isRecord */.u4)(item) && parsed.success ? parsed.data.components : undefined;
        if (nested === undefined)
            continue;
        if (waiting.length + depth >= deepest)
            inventory.leave(nested.length);
        else
            waiting.push({ items: nested, at: 0 });
    }
}
function draft(fields) {
    const { group, name, version, purl, type } = fields;
    return {
        ref: fields['bom-ref'],
        name: group === undefined || name === undefined ? name : `${group}/${name}`,
        version,
        purl,
        type,
        hashes: (0,sbom_fields/* each */.__)(fields.hashes, hashShape).map(({ alg, content }) => ({ algorithm: alg, hex: content })),
        supplier: fields.supplier?.name ?? fields.publisher,
        licenses: (0,sbom_fields/* each */.__)(fields.licenses, licenceShape).map(({ license, expression }) => expression ?? license?.id ?? license?.name),
    };
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(75824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(69658);
;// CONCATENATED MODULE: ./build/evidence/sbom/xml.js


/** Longest XML, in characters; its tree costs several times as much memory. */
const longest = 32 * 1024 * 1024;
/** Most tags, opening and closing ones together: each costs some 300 bytes and two microseconds. */
const mostTags = 1_000_000;
/** Longest tag with its attributes, in characters. */
const longestTag = 64 * 1024;
/** Longest text without a tag, in characters: the parser takes it together one by one. */
const longestRun = 4 * 1024 * 1024;
/** Deepest nesting of elements. */
const xml_deepest = 64;
/**
 * Parses XML 1.0 into the tree of those elements whose local names are `wanted`, everything inside others left out.
 * Names are in the namespace of the root: elements with another prefix or default namespace are left out too.
 * There is no DTD and so no entity but the five of XML and character references.
 * @throws SbomError when it is broken, has a DTD, is too long or too deep
 */
function parseXml(text, wanted) {
    if (text.length > longest)
        throw new sbom_error/* SbomError */.S(`the XML document has ${text.length} characters; at most ${longest} are read: split it`);
    checkMarkup(text);
    // the parser takes what is not well-formed
    const checked = fxp/* XMLValidator */.iI.validate(text);
    if (checked !== true) {
        const { msg, line, col } = checked.err;
        throw new sbom_error/* SbomError */.S(`the document is broken XML at ${line}:${col ?? 1}: ${printable(msg)}`);
    }
    const parser = new XMLParser/* default */.A({
        preserveOrder: true,
        ignoreAttributes: false,
        attributeNamePrefix: '',
        parseTagValue: false,
        trimValues: false,
        processEntities: false,
        ignoreDeclaration: true,
        ignorePiTags: true,
        cdataPropName: cdata,
        jPath: false,
        maxNestedTags: xml_deepest,
        updateTag: (name) => wanted.has(localName(name)),
    });
    let nodes;
    try {
        nodes = parser.parse(text);
    }
    catch (error) {
        throw new sbom_error/* SbomError */.S(`the XML document cannot be read: ${printable(error.message)}`);
    }
    const [root, second] = nodes.filter((node) => !(plain in node));
    if (root === undefined || second !== undefined)
        throw new sbom_error/* SbomError */.S('the XML document is of another kind than one CycloneDX `bom`');
    const prefix = prefixOf(rawName(root));
    const namespace = root[':@']?.[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
    return xml_element(root, prefix, namespace);
}
const plain = '#text';
const cdata = '#cdata';
const rawName = (node) => Object.keys(node).find((key) => key !== ':@') ?? '';
const prefixOf = (name) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');
const localName = (name) => name.slice(name.indexOf(':') + 1);
function xml_element(node, prefix, namespace) {
    const name = rawName(node);
    let text = '';
    const children = [];
    for (const inner of node[name]) {
        const raw = rawName(inner);
        if (raw === plain)
            text += unescaped(String(inner[plain]));
        else if (raw === cdata)
            text += String(inner[cdata][0]?.[plain] ?? '');
        else if (prefixOf(raw) === prefix && (inner[':@']?.xmlns ?? namespace) === namespace)
            children.push(xml_element(inner, prefix, namespace));
    }
    const attributes = Object.fromEntries(Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, unescaped(value)]));
    return { name: localName(name), namespace, attributes, text: text.trim(), children };
}
/** Refuses a DTD, endless tags and too many of them, in one pass that looks at nothing twice. */
function checkMarkup(text) {
    let tags = 0;
    let last = 0;
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', last)) {
        if (at - last > longestRun)
            throw new sbom_error/* SbomError */.S(`the XML document has a text of over ${longestRun} characters`);
        const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
        if (end === '>' && text.startsWith('<!', at)) {
            throw new sbom_error/* SbomError */.S('the XML document has a DTD, which no SBOM needs and which is not read: remove it');
        }
        const close = text.indexOf(end, at);
        if (close < 0)
            throw new sbom_error/* SbomError */.S('the XML document ends within a tag, a comment or a CDATA section');
        if (end === '>' && close - at > longestTag)
            throw new sbom_error/* SbomError */.S(`the XML document has a tag of over ${longestTag} characters`);
        if (++tags > mostTags)
            throw new sbom_error/* SbomError */.S(`the XML document has over ${mostTags} tags; split it`);
        last = close + end.length;
    }
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Replaces the five entities of XML and character references; others stay as they are. */
function unescaped(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (all, hex, decimal, name) => {
        if (name !== undefined)
            return entities[name] ?? all;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}
const printable = (message) => message.replace(/[^\x20-\x7e]/g, '·').slice(0, 120);

;// CONCATENATED MODULE: ./build/evidence/sbom/cyclonedx-xml.js


/** The elements that are read; whatever stands in others is not. */
const wanted = new Set(`bom metadata timestamp authors author manufacturer supplier component components group name version purl publisher
  hashes hash licenses license id expression expression-detailed vulnerabilities vulnerability references reference
  analysis state justification firstIssued lastUpdated updated affects target ref versions range status`.split(/\s+/));
/**
 * The fields of a CycloneDX XML document in the shape of its JSON, which cyclonedx.ts reads.
 * @throws SbomError when it is broken, has a DTD, or is no CycloneDX
 */
function cycloneDxFromXml(text) {
    const bom = parseXml(text, wanted);
    const specVersion = /^https?:\/\/cyclonedx\.org\/schema\/bom\/(\d+\.\d+)$/.exec(bom.namespace ?? '')?.[1];
    if (bom.name !== 'bom' || specVersion === undefined)
        throw new sbom_error/* SbomError */.S(`the document is XML with root ${(0,sbom_error/* quoted */.T)(bom.name)} of ${(0,sbom_error/* quoted */.T)(bom.namespace ?? 'no namespace')}; expected a \`bom\` of CycloneDX`);
    const metadata = child(bom, 'metadata');
    return {
        bomFormat: 'CycloneDX',
        specVersion,
        serialNumber: bom.attributes.serialNumber,
        metadata: metadata && {
            timestamp: textOf(metadata, 'timestamp'),
            component: components([child(metadata, 'component')])[0],
            authors: inside(metadata, 'authors', 'author').map(cyclonedx_xml_named),
            manufacturer: cyclonedx_xml_named(child(metadata, 'manufacturer')),
            supplier: cyclonedx_xml_named(child(metadata, 'supplier')),
        },
        components: components(inside(bom, 'components', 'component')),
        vulnerabilities: inside(bom, 'vulnerabilities', 'vulnerability').map(vulnerability),
    };
}
const child = (element, name) => element?.children.find((one) => one.name === name);
const textOf = (element, name) => child(element, name)?.text;
const cyclonedx_xml_named = (element) => element && { name: textOf(element, 'name') };
/** The elements `inner` of the list `outer`; real documents have one list. */
function inside(element, outer, inner) {
    return child(element, outer)?.children.filter((one) => one.name === inner) ?? [];
}
/** Recursion ends with the depth that the parser allows. */
function components(elements) {
    return elements
        .filter((element) => element !== undefined)
        .map((element) => ({
        'bom-ref': element.attributes['bom-ref'],
        type: element.attributes.type,
        group: textOf(element, 'group'),
        name: textOf(element, 'name'),
        version: textOf(element, 'version'),
        purl: textOf(element, 'purl'),
        publisher: textOf(element, 'publisher'),
        supplier: cyclonedx_xml_named(child(element, 'supplier')),
        hashes: inside(element, 'hashes', 'hash').map(({ attributes, text }) => ({ alg: attributes.alg, content: text })),
        licenses: (child(element, 'licenses')?.children ?? []).map(licence),
        components: components(inside(element, 'components', 'component')),
    }));
}
function licence(element) {
    if (element.name === 'expression')
        return { expression: element.text };
    if (element.name === 'expression-detailed')
        return { expression: element.attributes.expression };
    return { license: { id: textOf(element, 'id'), name: textOf(element, 'name') } };
}
function vulnerability(element) {
    const analysis = child(element, 'analysis');
    return {
        id: textOf(element, 'id'),
        updated: textOf(element, 'updated'),
        references: inside(element, 'references', 'reference').map((one) => ({ id: textOf(one, 'id') })),
        analysis: analysis && {
            state: textOf(analysis, 'state'),
            justification: textOf(analysis, 'justification'),
            firstIssued: textOf(analysis, 'firstIssued'),
            lastUpdated: textOf(analysis, 'lastUpdated'),
        },
        affects: inside(element, 'affects', 'target').map((target) => ({
            ref: textOf(target, 'ref'),
            versions: inside(target, 'versions', 'version').map((one) => ({
                version: textOf(one, 'version'),
                range: textOf(one, 'range'),
                status: textOf(one, 'status'),
            })),
        })),
    };
}

;// CONCATENATED MODULE: ./build/evidence/sbom/cyclonedx-document.js


/** Reads an opened document if it is CycloneDX, in JSON or XML; undefined if it is something else. */
function readCycloneDxDocument(document) {
    if (document.kind === 'xml')
        return readCycloneDx(cycloneDxFromXml(document.text));
    return document.kind === 'json' && isCycloneDx(document.value) ? readCycloneDx(document.value) : undefined;
}


/***/ }),

/***/ 49902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ openDocument),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export openValue */
/* harmony import */ var _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58245);

/** What can be read, for the sentences that refuse something else. */
const readable = 'CycloneDX 1.2 to 1.7 (JSON or XML), SPDX 2.2 or 2.3 (JSON or tag-value) or SPDX 3.0 (JSON-LD)';
/** Longest document, in bytes: some 100,000 components of 600 bytes each. */
const longest = 64 * 1024 * 1024;
/** Most values of a JSON document: objects and lists cost some 60 bytes each, so 300 MB at the worst. */
const mostValues = 5_000_000;
/** A predicate in a statement in a wrapper: more is no document that anyone writes. */
const mostWrappers = 4;
/**
 * Opens a document from its bytes (UTF-8, or UTF-16 with a byte order mark), without its wrappers: an in-toto
 * statement, the `Data` of a cosign predicate, the `sbom` of GitHub's API.
 * @throws SbomError when it is too long, no text, or none of JSON, XML and SPDX tag-value
 */
function openDocument(bytes) {
    if (bytes.length > longest)
        throw new _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SbomError */ .S(`the document has ${bytes.length} bytes; at most ${longest} are read: split it`);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        throw new _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SbomError */ .S(`the document is compressed by gzip; unpack it`);
    return openText(decoded(bytes), 0);
}
/** Opens a document given as a value: the predicate of an attestation, or the statement around it. */
function openValue(value) {
    return unwrapped(value, 0);
}
function openText(text, wrappers) {
    const start = /\S/.exec(text.slice(0, 4096))?.[0];
    if (start === '{')
        return unwrapped(json(text), wrappers);
    if (start === '<')
        return { kind: 'xml', text };
    if (/^SPDXVersion:/m.test(text.slice(0, 64 * 1024)))
        return { kind: 'tag-value', text };
    const what = start === undefined ? 'is empty' : `begins with ${(0,_sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text.slice(0, 41).trim())}`;
    throw new _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SbomError */ .S(`the document ${what}; expected ${readable}`);
}
function unwrapped(value, wrappers) {
    if (wrappers > mostWrappers)
        throw new _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SbomError */ .S(`the document is wrapped more than ${mostWrappers} times`);
    if (typeof value === 'string')
        return openText(value, wrappers + 1);
    if (!isRecord(value))
        throw new _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SbomError */ .S(`the document is no JSON object; expected ${readable}`);
    if (typeof value.predicateType === 'string')
        return unwrapped(value.predicate, wrappers + 1);
    if (typeof value.payloadType === 'string')
        throw new _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SbomError */ .S('the document is a signed envelope; verify it first, and read its payload');
    const inner = value.bomFormat === undefined && value.spdxVersion === undefined ? (value.Data ?? value.sbom) : undefined;
    return inner === undefined ? { kind: 'json', value } : unwrapped(inner, wrappers + 1);
}
function decoded(bytes) {
    const [a, b] = bytes;
    const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        throw new _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SbomError */ .S(`the document is no ${encoding.toUpperCase()} text; expected ${readable}`);
    }
}
/** Parses JSON whose number of values is bounded. The parser itself does not recurse, so depth costs nothing. */
function json(text) {
    let values = 0;
    for (let at = 0; at < text.length; at++) {
        const c = text.charCodeAt(at);
        if (c === 0x2c || c === 0x5b || c === 0x7b)
            values++;
    }
    if (values > mostValues)
        throw new _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SbomError */ .S(`the document has over ${mostValues} values; split it`);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _sbom_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SbomError */ .S(`the document is broken JSON: ${error.message.replace(/[^\x20-\x7e]/g, '·').slice(0, 120)}`);
    }
}
/** Whether a parsed value is an object with keys, not a list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 17882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * The fields that readers take from a document, each tolerant by itself: what is of another shape than the format
 * says is missing, and does not spoil what stands beside it.
 */
/** Longest text that is kept: names, references, licence expressions. Longer ones are missing. */
const longestText = 4096;
/** A text that is not empty. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(longestText).optional().catch(undefined);
/** A list whose items are checked one by one, by `each`. */
const list = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional().catch(undefined);
/** The items of a list that have the shape; at most `most` are looked at. */
function each(items, shape, most = Number.POSITIVE_INFINITY) {
    const found = [];
    for (const item of items ?? []) {
        if (found.length >= most)
            break;
        const parsed = shape.safeParse(item);
        if (parsed.success)
            found.push(parsed.data);
    }
    return found;
}
/** A moment as UTC in ISO 8601 with milliseconds; undefined for what is none. Offsets and finer fractions are taken. */
function moment(value) {
    if (value === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,12})?(Z|[+-]\d\d:\d\d)$/i.test(value))
        return undefined;
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}


/***/ }),

/***/ 20439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ Inventory)
/* harmony export */ });
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26104);

/** Most components kept of one document. */
const most = 100_000;
/** The components of a document while it is read: bounded, each under a reference of its own. */
class Inventory {
    faults = { components: 0, purls: 0, hashes: 0, refs: 0 };
    #components = [];
    #byRef = new Map();
    #left = 0;
    /** Whether the list takes no more, so that what follows need not be looked at. */
    get full() {
        return this.#components.length >= most;
    }
    /** Takes a component into the list; undefined when it has no name or the list is full. */
    add(draft) {
        if (this.full) {
            this.#left++;
            return undefined;
        }
        const made = this.subject(draft);
        if (made !== undefined)
            this.#components.push(made);
        return made;
    }
    /** Takes a component of each item that has one, and does not look at more than the list takes. */
    addAll(items, draft) {
        for (const [index, item] of items.entries()) {
            if (this.full) {
                this.leave(items.length - index);
                return;
            }
            const drafted = draft(item);
            if (drafted !== undefined)
                this.add(drafted);
        }
    }
    /** Takes what the document is about: it can be referred to, and is not in the list. */
    subject(draft) {
        const made = (0,_component_js__WEBPACK_IMPORTED_MODULE_0__/* .component */ .s)(draft, this.#free(draft), this.faults);
        if (made !== undefined)
            this.#byRef.set(made.ref, made);
        return made;
    }
    /** Counts components that were not even looked at. */
    leave(count) {
        this.#left += count;
    }
    /** What a reference of the document means; of two that claim it, the first. */
    get(ref) {
        return this.#byRef.get(ref);
    }
    /** The end of reading: what was taken, and how many were left out because there are too many or they are nested too deeply. */
    taken() {
        return {
            components: this.#components,
            faults: this.faults,
            ...(this.#left > 0 && { truncated: { components: this.#left } }),
        };
    }
    #free({ ref, purl, name, version }) {
        const wanted = ref ?? purl ?? `${name ?? ''}${version === undefined ? '' : `@${version}`}`;
        if (!this.#byRef.has(wanted))
            return wanted;
        if (ref !== undefined)
            this.faults.refs++;
        let free = `${wanted}#${this.#byRef.size}`;
        while (this.#byRef.has(free))
            free += '#';
        return free;
    }
}


/***/ }),

/***/ 64326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ withoutVersion),
/* harmony export */   k0: () => (/* binding */ makePurl),
/* harmony export */   zY: () => (/* binding */ normalPurl)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);

/** Longest package URL that is looked at, in characters. */
const longest = 2048;
/** The normal form of a package URL; undefined when it is none. */
function normalPurl(text) {
    if (text.length > longest || !/^pkg:/i.test(text))
        return undefined;
    try {
        return packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text).toString();
    }
    catch {
        return undefined;
    }
}
/** The package URL of a package; undefined when its name or version cannot stand in one. `qualifiers` are not empty. */
function makePurl(type, namespace, name, version, qualifiers) {
    try {
        const purl = new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace, name, version, qualifiers, undefined).toString();
        return purl.length > longest ? undefined : purl;
    }
    catch {
        return undefined;
    }
}
/** A package URL without its version: every version of the package. What is no package URL stays as it is. */
function withoutVersion(purl) {
    try {
        const { type, namespace, name, qualifiers, subpath } = packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(purl);
        return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace, name, undefined, qualifiers, subpath).toString();
    }
    catch {
        return purl;
    }
}


/***/ }),

/***/ 58245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SbomError),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** A document that cannot be read as an SBOM or as VEX: a sentence that says what it is and what was expected. */
class SbomError extends Error {
    name = 'SbomError';
}
/** A piece of a hostile document as it may stand in a sentence: one line, printable, short. */
function quoted(text) {
    const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    return `\`${short.replace(/[^\x20-\x7e…]/g, '·')}\``;
}


/***/ }),

/***/ 75718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readSbom)
});

// UNUSED EXPORTS: sbomFrom

// EXTERNAL MODULE: ./build/evidence/sbom/cyclonedx-document.js + 4 modules
var cyclonedx_document = __webpack_require__(7768);
// EXTERNAL MODULE: ./build/evidence/sbom/document.js
var sbom_document = __webpack_require__(49902);
// EXTERNAL MODULE: ./build/evidence/sbom/sbom-error.js
var sbom_error = __webpack_require__(58245);
;// CONCATENATED MODULE: ./build/evidence/sbom/spdx-tag-value.js
/** What of a section is read, tag by tag, into the names of the JSON form. */
const documentTags = new Map([
    ['SPDXVersion', 'spdxVersion'],
    ['SPDXID', 'SPDXID'],
    ['DocumentNamespace', 'documentNamespace'],
]);
const packageTags = new Map([
    ['SPDXID', 'SPDXID'],
    ['PackageVersion', 'versionInfo'],
    ['PackageSupplier', 'supplier'],
    ['PackageLicenseConcluded', 'licenseConcluded'],
    ['PackageLicenseDeclared', 'licenseDeclared'],
    ['PrimaryPackagePurpose', 'primaryPackagePurpose'],
]);
const fileTags = new Map([
    ['SPDXID', 'SPDXID'],
    ['LicenseConcluded', 'licenseConcluded'],
]);
/** Snippets, licences, reviews and annotations have identifiers of their own. */
const otherSections = new Set(['SnippetSPDXID', 'LicenseID', 'Reviewer', 'Annotator']);
/** Packages and files after which reading ends: more than the list of components takes. */
const mostSections = 200_000;
/**
 * The fields of an SPDX 2 document in tag-value form, in the shape of its JSON, which spdx2.ts reads.
 * Format: https://spdx.github.io/spdx-spec/v2.3/conformance/#44-standard-data-format-requirements
 */
function spdx2FromTagValue(text) {
    const document = section(documentTags);
    const packages = [];
    const files = [];
    const relationships = [];
    let current = document;
    for (const [tag, value] of pairs(text)) {
        const field = current.tags.get(tag);
        if (packages.length + files.length > mostSections)
            break;
        if (tag === 'PackageName') {
            current = section(packageTags, { name: value });
            packages.push(current.fields);
        }
        else if (tag === 'FileName') {
            current = section(fileTags, { fileName: value });
            files.push(current.fields);
        }
        else if (otherSections.has(tag))
            current = section(new Map());
        else if (field !== undefined && current.fields[field] === undefined)
            current.fields[field] = value;
        else if (tag === 'Created')
            document.fields.creationInfo = { created: value };
        else if (tag === 'PackageChecksum' || tag === 'FileChecksum') {
            const [algorithm = '', checksumValue = ''] = value.split(/:\s*/, 2);
            current.checksums.push({ algorithm, checksumValue });
        }
        else if (tag === 'ExternalRef') {
            const [, referenceType = '', referenceLocator = ''] = value.split(/\s+/, 3);
            current.externalRefs.push({ referenceType, referenceLocator });
        }
        else if (tag === 'Relationship') {
            const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/, 3);
            relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
        }
    }
    return { ...document.fields, packages, files, relationships };
}
function section(tags, first = {}) {
    const checksums = [];
    const externalRefs = [];
    return { tags, fields: { ...first, checksums, externalRefs }, checksums, externalRefs };
}
/** The tags and values in order; a value in `<text>` may have several lines. */
function* pairs(text) {
    const open = '<text>';
    const close = '</text>';
    for (let at = 0; at < text.length;) {
        const end = lineEnd(text, at);
        const line = text.slice(at, end);
        const colon = line.indexOf(':');
        at = end + 1;
        if (colon <= 0 || line.startsWith('#'))
            continue;
        let value = line.slice(colon + 1).trim();
        if (value.startsWith(open)) {
            const start = end - line.length + line.indexOf(open) + open.length;
            const stop = text.indexOf(close, start);
            value = text.slice(start, stop < 0 ? text.length : stop).trim();
            at = stop < 0 ? text.length : lineEnd(text, stop) + 1;
        }
        yield [line.slice(0, colon).trim(), value];
    }
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/evidence/sbom/fields.js
var sbom_fields = __webpack_require__(17882);
// EXTERNAL MODULE: ./build/evidence/sbom/inventory.js
var sbom_inventory = __webpack_require__(20439);
;// CONCATENATED MODULE: ./build/evidence/sbom/spdx2.js





const checksumShape = schemas/* object */.Ikc({ algorithm: schemas/* string */.YjP(), checksumValue: schemas/* string */.YjP() });
const referenceShape = schemas/* object */.Ikc({ referenceType: schemas/* string */.YjP(), referenceLocator: schemas/* string */.YjP() });
const packageShape = schemas/* object */.Ikc({
    SPDXID: sbom_fields/* text */.Qq,
    name: sbom_fields/* text */.Qq,
    versionInfo: sbom_fields/* text */.Qq,
    supplier: sbom_fields/* text */.Qq,
    checksums: sbom_fields/* list */.p_,
    externalRefs: sbom_fields/* list */.p_,
    licenseConcluded: sbom_fields/* text */.Qq,
    licenseDeclared: sbom_fields/* text */.Qq,
    primaryPackagePurpose: sbom_fields/* text */.Qq,
});
const fileShape = schemas/* object */.Ikc({ SPDXID: sbom_fields/* text */.Qq, fileName: sbom_fields/* text */.Qq, checksums: sbom_fields/* list */.p_, licenseConcluded: sbom_fields/* text */.Qq });
const relationshipShape = schemas/* object */.Ikc({
    spdxElementId: schemas/* string */.YjP(),
    relationshipType: schemas/* string */.YjP(),
    relatedSpdxElement: schemas/* string */.YjP(),
});
const documentShape = schemas/* object */.Ikc({
    spdxVersion: sbom_fields/* text */.Qq,
    SPDXID: sbom_fields/* text */.Qq,
    documentNamespace: sbom_fields/* text */.Qq,
    creationInfo: schemas/* object */.Ikc({ created: sbom_fields/* text */.Qq }).optional().catch(undefined),
    documentDescribes: sbom_fields/* list */.p_,
    packages: sbom_fields/* list */.p_,
    files: sbom_fields/* list */.p_,
    relationships: sbom_fields/* list */.p_,
});
/** Whether a JSON value says that it is SPDX 2. */
function isSpdx2(value) {
    return typeof value.spdxVersion === 'string';
}
/**
 * Reads an SPDX 2.2 or 2.3 document from its JSON value; tag-value is brought to the same shape first
 * (spdx-tag-value.ts). Format: https://spdx.github.io/spdx-spec/v2.3/. Packages come before files.
 * @throws SbomError when it is of another version
 */
function readSpdx2(value) {
    const document = documentShape.parse(value);
    const specVersion = /^SPDX-(2\.[23])(\.\d+)?$/.exec(document.spdxVersion ?? '')?.[1];
    if (specVersion === undefined)
        throw new sbom_error/* SbomError */.S(`the document is SPDX ${(0,sbom_error/* quoted */.T)(document.spdxVersion ?? '')}; expected SPDX-2.2 or SPDX-2.3`);
    const described = describedBy(document);
    const inventory = new sbom_inventory/* Inventory */.r();
    const created = (0,sbom_fields/* moment */.n$)(document.creationInfo?.created);
    const { packages = [], files = [] } = document;
    const isAbout = (item) => (0,sbom_document/* isRecord */.u4)(item) && item.SPDXID === described && described !== undefined;
    const [aboutPackage, aboutFile] = [packages.find(isAbout), files.find(isAbout)];
    const about = aboutPackage ?? aboutFile;
    const subject = about === undefined
        ? undefined
        : inventory.subject(about === aboutPackage ? draftOf(about, packageShape, ofPackage) : draftOf(about, fileShape, ofFile));
    inventory.addAll(packages, (item) => (item === about ? undefined : draftOf(item, packageShape, ofPackage)));
    inventory.addAll(files, (item) => (item === about ? undefined : draftOf(item, fileShape, ofFile)));
    return {
        format: 'SPDX',
        specVersion,
        ...(document.documentNamespace !== undefined && { serial: document.documentNamespace }),
        ...(created !== undefined && { created }),
        ...(subject !== undefined && { subject }),
        statements: [],
        ...inventory.taken(),
    };
}
/** The first element that the document says it describes, in the one way or the other. */
function describedBy({ SPDXID, documentDescribes, relationships }) {
    const listed = documentDescribes?.find((id) => typeof id === 'string');
    if (listed !== undefined)
        return listed;
    const self = SPDXID ?? 'SPDXRef-DOCUMENT';
    for (const item of relationships ?? []) {
        const { data } = relationshipShape.safeParse(item);
        if (data?.relationshipType === 'DESCRIBES' && data.spdxElementId === self)
            return data.relatedSpdxElement;
        if (data?.relationshipType === 'DESCRIBED_BY' && data.relatedSpdxElement === self)
            return data.spdxElementId;
    }
    return undefined;
}
function draftOf(item, shape, draft) {
    const { data } = shape.safeParse(item);
    return data === undefined ? {} : draft(data);
}
function ofPackage(fields) {
    const references = (0,sbom_fields/* each */.__)(fields.externalRefs, referenceShape);
    return {
        ref: fields.SPDXID,
        name: fields.name,
        version: known(fields.versionInfo),
        purl: references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator,
        type: fields.primaryPackagePurpose,
        hashes: checksums(fields.checksums),
        supplier: known(fields.supplier)?.replace(/^(Organization|Person): ?/, ''),
        licenses: [known(fields.licenseConcluded), known(fields.licenseDeclared)],
    };
}
function ofFile(fields) {
    return {
        ref: fields.SPDXID,
        name: fields.fileName,
        type: 'file',
        hashes: checksums(fields.checksums),
        licenses: [known(fields.licenseConcluded)],
    };
}
function checksums(items) {
    return (0,sbom_fields/* each */.__)(items, checksumShape).map(({ algorithm, checksumValue }) => ({ algorithm, hex: checksumValue }));
}
/** SPDX has words for what is not known. */
function known(value) {
    return value === 'NOASSERTION' || value === 'NONE' ? undefined : value;
}

;// CONCATENATED MODULE: ./build/evidence/sbom/spdx3.js





const hashShape = schemas/* object */.Ikc({ type: schemas/* literal */.euz('Hash'), algorithm: schemas/* string */.YjP(), hashValue: schemas/* string */.YjP() });
const identifierShape = schemas/* object */.Ikc({ externalIdentifierType: schemas/* string */.YjP(), identifier: schemas/* string */.YjP() });
const elementShape = schemas/* object */.Ikc({
    spdxId: sbom_fields/* text */.Qq,
    '@id': sbom_fields/* text */.Qq,
    type: sbom_fields/* text */.Qq,
    name: sbom_fields/* text */.Qq,
    software_packageVersion: sbom_fields/* text */.Qq,
    software_packageUrl: sbom_fields/* text */.Qq,
    software_primaryPurpose: sbom_fields/* text */.Qq,
    externalIdentifier: sbom_fields/* list */.p_,
    verifiedUsing: sbom_fields/* list */.p_,
    suppliedBy: schemas/* unknown */.L5J().optional(),
    rootElement: sbom_fields/* list */.p_,
    creationInfo: schemas/* unknown */.L5J().optional(),
    specVersion: sbom_fields/* text */.Qq,
    created: sbom_fields/* text */.Qq,
    relationshipType: sbom_fields/* text */.Qq,
    from: schemas/* unknown */.L5J().optional(),
    to: sbom_fields/* list */.p_,
    simplelicensing_licenseExpression: sbom_fields/* text */.Qq,
});
/** Whether a JSON value says that it is SPDX 3. */
function isSpdx3({ '@context': context }) {
    const urls = Array.isArray(context) ? context : [context];
    return urls.some((url) => typeof url === 'string' && /^https:\/\/spdx\.org\/rdf\/3\./.test(url));
}
/**
 * Reads an SPDX 3.0 document from its JSON-LD value, in the one serialisation that SPDX defines: a flat `@graph`.
 * Format: https://spdx.github.io/spdx-spec/v3.0.1/. Packages come before files.
 * @throws SbomError when it is of another version
 */
function readSpdx3(value) {
    const elements = (0,sbom_fields/* each */.__)(Array.isArray(value['@graph']) ? value['@graph'] : [value], elementShape);
    const graph = new Graph(elements);
    const document = elements.find(({ type }) => type === 'SpdxDocument');
    const creation = graph.resolve(document?.creationInfo) ?? elements.find(({ type }) => type === 'CreationInfo');
    const specVersion = creation?.specVersion ?? '';
    if (!/^3\.0(\.\d+)?$/.test(specVersion))
        throw new sbom_error/* SbomError */.S(`the document is SPDX ${(0,sbom_error/* quoted */.T)(specVersion)}; expected 3.0`);
    const inventory = new sbom_inventory/* Inventory */.r();
    const parts = [...elements.filter(isPackage), ...elements.filter(({ type }) => type === 'software_File')];
    const about = graph.described(document, new Set(parts));
    const subject = about && inventory.subject(graph.draft(about));
    inventory.addAll(parts, (part) => (part === about ? undefined : graph.draft(part)));
    const created = (0,sbom_fields/* moment */.n$)(creation?.created);
    return {
        format: 'SPDX',
        specVersion,
        ...(document?.spdxId !== undefined && { serial: document.spdxId }),
        ...(created !== undefined && { created }),
        ...(subject !== undefined && { subject }),
        statements: [],
        ...inventory.taken(),
    };
}
/** Packages of software, of AI models and of data sets. */
function isPackage({ type }) {
    return type !== undefined && /^(software_|ai_AI|dataset_Dataset)Package$/.test(type);
}
class Graph {
    #byId = new Map();
    #licences = new Map();
    #describes = new Map();
    constructor(elements) {
        for (const element of elements) {
            const id = element.spdxId ?? element['@id'];
            if (id !== undefined && !this.#byId.has(id))
                this.#byId.set(id, element);
        }
        for (const { relationshipType, from, to = [] } of elements) {
            if (typeof from !== 'string')
                continue;
            if (relationshipType === 'describes')
                this.#describes.set(from, to);
            if (relationshipType !== 'hasConcludedLicense' && relationshipType !== 'hasDeclaredLicense')
                continue;
            const known = this.#licences.get(from) ?? [];
            for (const licence of to.slice(0, 8)) {
                const name = this.#licence(licence);
                if (name !== undefined)
                    known.push(name);
            }
            this.#licences.set(from, known);
        }
    }
    /** The element that a reference names, or that stands in its place. */
    resolve(reference) {
        if (typeof reference === 'string')
            return this.#byId.get(reference);
        return (0,sbom_document/* isRecord */.u4)(reference) ? elementShape.safeParse(reference).data : undefined;
    }
    /** The part that a document is about: its root, or that of the SBOM which is its root. */
    described(document, parts) {
        let at = document;
        for (let hop = 0; at !== undefined && hop < 4; hop++) {
            if (parts.has(at))
                return at;
            at = this.resolve(at.rootElement?.[0] ?? this.#describes.get(at.spdxId ?? '')?.[0]);
        }
        return undefined;
    }
    draft(element) {
        const identifiers = (0,sbom_fields/* each */.__)(element.externalIdentifier, identifierShape);
        return {
            ref: element.spdxId,
            name: element.name,
            version: element.software_packageVersion,
            purl: element.software_packageUrl ??
                identifiers.find(({ externalIdentifierType: type }) => /^packageurl$/i.test(type))?.identifier,
            type: element.type === 'software_File' ? 'file' : element.software_primaryPurpose,
            hashes: (0,sbom_fields/* each */.__)(element.verifiedUsing, hashShape).map(({ algorithm, hashValue }) => ({ algorithm, hex: hashValue })),
            supplier: this.resolve(element.suppliedBy)?.name,
            licenses: this.#licences.get(element.spdxId ?? '') ?? [],
        };
    }
    #licence(reference) {
        const expression = this.resolve(reference)?.simplelicensing_licenseExpression;
        if (expression !== undefined)
            return /^(NOASSERTION|NONE)$/.test(expression) ? undefined : expression;
        return typeof reference === 'string'
            ? /^https?:\/\/spdx\.org\/licenses\/([\w.+-]{1,100})$/.exec(reference)?.[1]
            : undefined;
    }
}

;// CONCATENATED MODULE: ./build/evidence/sbom/sbom.js






/**
 * Reads an SBOM: CycloneDX 1.2 to 1.7 in JSON or XML, SPDX 2.2 and 2.3 in JSON or tag-value, SPDX 3.0 in JSON-LD,
 * also as the predicate of an in-toto statement. Signatures are not looked at: that is the caller's.
 * @param bytes UTF-8 text, at most 64 MiB
 * @throws SbomError when it is something else, with a sentence for the user
 */
function readSbom(bytes) {
    return read((0,sbom_document/* openDocument */.EJ)(bytes));
}
/** Reads an SBOM from a parsed value: the predicate of an attestation. Throws as readSbom. */
function sbomFrom(value) {
    return read(openValue(value));
}
function read(document) {
    if (document.kind === 'tag-value')
        return readSpdx2(spdx2FromTagValue(document.text));
    const cycloneDx = (0,cyclonedx_document/* readCycloneDxDocument */.F)(document);
    if (cycloneDx !== undefined)
        return cycloneDx;
    if (document.kind === 'json' && isSpdx2(document.value))
        return readSpdx2(document.value);
    if (document.kind === 'json' && isSpdx3(document.value))
        return readSpdx3(document.value);
    throw new sbom_error/* SbomError */.S(`the document is JSON of another kind; expected ${sbom_document/* readable */.HD}`);
}


/***/ }),

/***/ 18736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mostStatements),
/* harmony export */   u: () => (/* binding */ vexStatuses)
/* harmony export */ });
/** The four answers of VEX to whether a vulnerability matters to a product. */
const vexStatuses = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** Most statements taken of one document. */
const mostStatements = 100_000;


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
        undeclared: declared.length > 0 && !(0,_declared_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelineStanding */ .dX)(context, declared).declared,
    };
    return circumstances.filter((name) => holds[name]);
}


/***/ }),

/***/ 53551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ toolComponents)
});

// EXTERNAL MODULE: ./build/evidence/evidence-sboms.js
var evidence_sboms = __webpack_require__(76831);
// EXTERNAL MODULE: ./build/evidence/exposure/package.js
var exposure_package = __webpack_require__(66171);
;// CONCATENATED MODULE: ./build/evidence/sbom/about.js

/**
 * Why an SBOM is about something else than a tool, as its own subject says; undefined when it says nothing that differs. A digest
 * decides; without one another version of the same package does. Names do not: who writes an SBOM calls its subject as he likes.
 */
function aboutAnother({ subject }, { sha256, purl }) {
    if (subject === undefined)
        return undefined;
    const it = `the SBOM that was given is about ${subject.name}${subject.version === undefined ? '' : ` ${subject.version}`}`;
    const digests = subject.hashes.flatMap(({ algorithm, hex }) => (algorithm === 'sha256' ? [hex] : []));
    if (sha256 !== undefined && digests.length > 0)
        return digests.includes(sha256) ? undefined : `${it}, and not about this file: its SHA-256 is another`;
    const [said, own] = [subject.purl, purl].map((one) => (one === undefined ? undefined : (0,exposure_package/* parsePurl */.$)(one)));
    if (!said?.version || !own?.version || said.version === own.version)
        return undefined;
    const same = said.type === own.type && said.namespace === own.namespace && said.name === own.name;
    return same ? `${it}, and not about version ${own.version} of it` : undefined;
}

// EXTERNAL MODULE: ./build/evidence/sbom/sbom.js + 3 modules
var sbom = __webpack_require__(75718);
;// CONCATENATED MODULE: ./build/evidence/tool-components.js



/**
 * The components of a tool: of its attested SBOMs, else of SBOMs that were given or fetched for it, else of what its own file
 * says, else the package it is from. An SBOM that is about something else counts for nothing. What an SBOM lists counts whether or not the tool's own package is in it: that is always
 * a component.
 */
function toolComponents(evidence, tool, provenance) {
    const problems = [];
    const open = (bytes, source) => {
        try {
            return [(0,sbom/* readSbom */.k)(bytes)];
        }
        catch (error) {
            problems.push(`${source}: ${error.message}`);
            return [];
        }
    };
    const attested = provenance.sboms.flatMap(({ bytes, source }) => open(bytes, source));
    if (attested.length > 0)
        return made('attested-sbom', tool, attested, problems);
    const subjects = new Set([`sha256:${tool.sha256}`, tool.purl, tool.path]);
    const given = evidence.document.material
        .filter(({ kind, subject }) => kind === 'sbom' && subject !== undefined && subjects.has(subject))
        .flatMap((material) => {
        const made = (0,evidence_sboms/* evidenceSbom */.B)(evidence, material);
        if (made !== undefined && 'problem' in made)
            problems.push(made.problem);
        return made !== undefined && 'sbom' in made ? [made.sbom] : [];
    });
    const refused = given.flatMap((sbom) => aboutAnother(sbom, tool) ?? []);
    const own = given.filter((sbom) => aboutAnother(sbom, tool) === undefined);
    if (own.length > 0)
        return { ...made('sbom', tool, own, problems), refused };
    const derived = evidence.document.derived.filter(({ path }) => path === tool.path);
    const itself = ownComponent(tool);
    const components = derived.flatMap((one) => one.components.map((component, index) => ({ ref: component.purl ?? `${one.from}-${index}`, ...component })));
    const source = components.length > 0 ? 'derived' : itself.length > 0 ? 'package' : 'none';
    const purls = new Set(components.map(({ purl }) => purl));
    const missing = itself.filter(({ purl }) => !purls.has(purl)); // what is there twice counts twice
    return { source, components: [...missing, ...components], statements: [], problems, refused };
}
function made(source, tool, sboms, problems) {
    const listed = sboms.flatMap(({ subject, components }) => [
        ...(subject === undefined ? [] : [subject]),
        ...components,
    ]);
    const purls = new Set(listed.map(({ purl }) => purl));
    const own = ownComponent(tool).filter(({ purl }) => !purls.has(purl));
    return {
        source,
        components: [...own, ...listed.map(({ ref, name, version, purl }) => ({ ref, name, version, purl }))],
        statements: sboms.flatMap(({ statements }) => statements),
        problems,
        refused: [],
    };
}
function ownComponent({ name, version, purl }) {
    return purl === undefined ? [] : [{ ref: purl, name, version, purl }];
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

/***/ 53009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ UsedComponents)
/* harmony export */ });
/* harmony import */ var _invocations_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34440);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92807);


/** Names kept for one tool: a build reads from thousands of packages, not from more. */
const LIMIT = 20_000;
/**
 * Which components of a tool were executed or loaded in a run, told by the files it read and mapped: packages below
 * node_modules, site-packages and dist-packages, and archives of Java. What is linked into a program runs with it.
 */
class UsedComponents {
    #names = new Map();
    /** Takes in one event of a process that runs a tool. */
    note(tool, event) {
        if (event.kind !== 'file.read' && event.kind !== 'lib.load')
            return;
        const name = componentOf(event.path);
        if (name === undefined)
            return;
        const names = this.#names.get(tool) ?? new Set();
        this.#names.set(tool, names);
        if (names.size < LIMIT)
            names.add(name);
    }
    /**
     * Whether a component of a tool was executed or loaded.
     * @param tool path of the tool
     * @param own purl of the package the tool is from: that component is what was executed
     */
    has(tool, own, { name, purl }) {
        if (purl !== undefined && purl === own)
            return true;
        const [, type = ''] = /^pkg:([a-z0-9.+-]+)\//.exec(purl ?? '') ?? [];
        if (type === 'golang' || type === 'cargo')
            return true; // linked into the program
        const key = KEYS[type]?.(name);
        return key !== undefined && this.#names.get(tool)?.has(key) === true;
    }
}
const KEYS = {
    npm: (name) => `npm ${name}`,
    pypi: (name) => `pypi ${(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .o)(name)}`,
    maven: (name) => `maven ${name.split(/[/:]/).at(-1)}`,
};
/** The component a file belongs to, as `npm @scope/name`; undefined where its path does not say. */
function componentOf(path) {
    const node = lastAfter(path, '/node_modules/');
    if (node !== undefined) {
        const [first = '', second] = node.split('/', 2);
        return `npm ${first.startsWith('@') && second !== undefined ? `${first}/${second}` : first}`;
    }
    const python = lastAfter(path, '/site-packages/') ?? lastAfter(path, '/dist-packages/');
    if (python !== undefined) {
        // `pip`, `six.py`, `_x.cpython-311-x86_64-linux-gnu.so`, `pip-23.2.1.dist-info`
        const [top = ''] = python.split(/[/.]/, 1);
        return `pypi ${(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .o)(top.replace(/-[0-9].*$/, ''))}`;
    }
    const jar = /^(.+?)(-[0-9][^/]*)?\.jar$/.exec((0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path))?.[1];
    return jar === undefined ? undefined : `maven ${jar}`;
}
function lastAfter(path, mark) {
    const at = path.lastIndexOf(mark);
    return at < 0 ? undefined : path.slice(at + mark.length);
}


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

/***/ 34603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ MAX_DOCUMENT),
/* harmony export */   $5: () => (/* binding */ MAX_ALL),
/* harmony export */   D0: () => (/* binding */ MAX_MATERIAL),
/* harmony export */   Mn: () => (/* binding */ MAX_MATERIALS),
/* harmony export */   PJ: () => (/* binding */ MAX_WRITTEN),
/* harmony export */   fi: () => (/* binding */ EVIDENCE_FILE),
/* harmony export */   kN: () => (/* binding */ EVIDENCE_DIRECTORY)
/* harmony export */ });
/** File names of the evidence in a recording. */
const EVIDENCE_FILE = 'evidence.json';
const EVIDENCE_DIRECTORY = 'evidence';
/** Bytes of evidence.json that are read, and those that are written. */
const MAX_DOCUMENT = 64 * 1024 * 1024;
const MAX_WRITTEN = 32 * 1024 * 1024;
/** Bytes of one material, and of all. */
const MAX_MATERIAL = 64 * 1024 * 1024;
const MAX_ALL = 256 * 1024 * 1024;
/** How many there may be. */
const MAX_MATERIALS = 5000;


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
  l: () => (/* binding */ readProfiles)
});

// UNUSED EXPORTS: parseProfiles

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

// EXTERNAL MODULE: ./build/baseline/yaml-text.js
var yaml_text = __webpack_require__(25954);
// EXTERNAL MODULE: ./build/score/weights.js
var score_weights = __webpack_require__(8147);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/host/sha256.js
var sha256 = __webpack_require__(95147);
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
    return found?.sha256 === (0,sha256/* sha256Of */.B)(text) ? found.value : undefined;
}

// EXTERNAL MODULE: ./build/host/profile-texts.js
var profile_texts = __webpack_require__(65678);
;// CONCATENATED MODULE: ./build/host/profile-files.js








/**
 * Reads every `profile.yml` under a folder, and its zones, sequences and weights.
 *
 * @param parsed what need not be parsed again
 * @throws ProfileError that lists the mistakes of the first bad file
 */
function readProfiles(directory, parsed = parsedProfiles()) {
    const { profiles, zones, sequences, weights, digest, weightsDigest } = (0,profile_texts/* readProfileTexts */.iH)(directory);
    const read = ({ name, text }, schema) => parsedBefore(parsed, name, text) ?? // of this text, by this schema
        (0,yaml_text/* parseYaml */.h)(text, (0,external_node_path_.join)(directory, name), schema);
    return {
        zones: read(zones, profile/* zonesSchema */.v4).zones,
        sequences: read(sequences, sequence_sequencesSchema),
        weights: read(weights, score_weights/* weightsSchema */.h),
        profiles: profiles.map((one) => read(one, profile/* profileSchema */.Fk)),
        digest,
        weightsDigest,
    };
}
/** What `readProfiles` finds in a folder, for a program that is built from it. */
function parseProfiles(directory) {
    const { profiles, zones, sequences, weights } = readProfileTexts(directory);
    const all = [
        ...profiles.map((one) => [one, profileSchema]),
        [sequences, sequencesSchema],
        [weights, weightsSchema],
        [zones, zonesSchema],
    ];
    const files = all.map(([{ name, text }, schema]) => [
        name,
        { sha256: sha256Of(text), value: parseYaml(text, join(directory, name), schema) },
    ]);
    return { files: Object.fromEntries(files) };
}


/***/ }),

/***/ 65678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cC: () => (/* binding */ profilesDirectory),
/* harmony export */   iH: () => (/* binding */ readProfileTexts),
/* harmony export */   xc: () => (/* binding */ profileFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _baseline_profile_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68629);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95147);
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

/***/ 95147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** SHA-256 of a text's UTF-8 or of bytes, in hex. */
const sha256Of = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 8330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ withPacks),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   MT: () => (/* binding */ storedPacks),
/* harmony export */   PQ: () => (/* binding */ storePack),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   es: () => (/* binding */ noPacks),
/* harmony export */   hh: () => (/* binding */ packsInStore),
/* harmony export */   lX: () => (/* binding */ packsInEvidence),
/* harmony export */   v$: () => (/* binding */ LARGEST_PACK)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _policy_config_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83614);
/* harmony import */ var _evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73721);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95147);





/** Bytes of a pack that are read at all; its parser takes fewer. */
const LARGEST_PACK = 1024 * 1024;
/** Where `policy fetch` keeps packs, below the top of the repository. */
const STORE = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.ironclaw', 'packs');
/** Nothing is known of other repositories. */
const noPacks = () => undefined;
/** Whether a file is the one that a reference asks for. */
const isWanted = ({ sha256 }, bytes) => sha256 === undefined || (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(bytes) === sha256;
/** The packs that were put into the evidence of a recording. */
function packsInEvidence(evidence) {
    return (reference) => {
        const material = evidence.document.material.find(({ kind, subject }) => kind === 'policy-pack' && subject === reference.text);
        const bytes = material === undefined ? undefined : evidence.read(material.sha256);
        return bytes === undefined || !isWanted(reference, bytes) ? undefined : new TextDecoder().decode(bytes);
    };
}
/**
 * The packs that `policy fetch` has kept.
 * @param base top of the repository
 */
function packsInStore(base) {
    return (reference) => {
        try {
            const bytes = (0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b$)(placeOf(base, reference), { bytes: LARGEST_PACK, within: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base) });
            return bytes === undefined || !isWanted(reference, bytes) ? undefined : bytes.toString('utf8');
        }
        catch {
            return undefined; // no plain file: then it is none of ours
        }
    };
}
/** Packs of the store, to be kept with a recording. */
function storedPacks(base, references) {
    const texts = packsInStore(base);
    const fetched = new Date().toISOString();
    return references.flatMap((reference) => {
        const text = texts(reference);
        return text === undefined ? [] : [{ reference, bytes: Buffer.from(text), source: STORE, fetched }];
    });
}
/** Those of the first that has one. */
const firstOf = (...sources) => (reference) => {
    for (const source of sources) {
        const text = source(reference);
        if (text !== undefined)
            return text;
    }
    return undefined;
};
/** Keeps a pack. @returns where. @throws Error with a sentence when a link stands in the way: a checkout can hold one that leads anywhere */
function storePack(base, reference, bytes) {
    const path = placeOf(base, reference);
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); at !== base && at !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink())
            throw new _policy_config_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(`${at} is a symbolic link, which is not followed; remove it`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,_evidence_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .placeFile */ .af)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), bytes);
    return path;
}
/** Evidence with packs, to be kept with a recording: whoever judges it again has the same rules. */
function withPacks(evidence, packs) {
    const contents = new Map();
    const material = packs.map(({ reference, bytes, source, fetched }) => {
        const sha256 = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .B)(bytes);
        contents.set(sha256, bytes);
        return { sha256, bytes: bytes.length, kind: 'policy-pack', source, fetched, subject: reference.text };
    });
    const { document, read } = evidence;
    return {
        document: { ...document, material: [...document.material, ...material] },
        read: (sha256) => contents.get(sha256) ?? read(sha256),
    };
}
/** Below the store by repository and commit. No part of a reference leads out: none is `..`, and no name holds a slash. */
function placeOf(base, { repository, commit, path }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, STORE, ...repository.split('/'), commit, ...path.split('/'));
}


/***/ }),

/***/ 39593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readStandards)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/policy/suggestion.js
var suggestion = __webpack_require__(7632);
;// CONCATENATED MODULE: ./build/policy/checks/left-out.js

/** What nobody leaves out alone: without them nothing that is never right would fail. */
const TWO_KEYS = new Set(['default/invariant', 'default/identity', 'default/tamper']);
/** Entries of `policy.without` for rules that no pack in force has, or that nobody leaves out alone. */
function checkLeftOut({ policy }, { packs, shared }) {
    const known = [...packs, ...shared.packs].flatMap(({ rules }) => rules.map(({ id }) => id));
    return policy.without.flatMap(({ rule, owner, second }, index) => {
        const remark = (message, ...keys) => [
            { effect: 'error', path: ['policy', 'without', index, ...(keys.length === 0 ? ['rule'] : keys)], message },
        ];
        if (policy.without.findIndex((one) => one.rule === rule) < index)
            return remark('is left out twice; keep one entry');
        if (policy.rules.some(({ id }) => id === rule))
            return remark('is a rule of this configuration; remove it from policy.rules');
        if (!known.includes(rule)) {
            // a pack that could not be had may have it
            if (shared.missing.some((name) => rule.startsWith(`${name.split('//')[0]}:`)))
                return [];
            const near = known.find((id) => (0,suggestion/* distance */.I)(id, rule) <= 3);
            return remark(`is no rule of a pack in force${near === undefined ? `; known are ${known.join(', ')}` : `; did you mean ${near}?`}`);
        }
        if (!TWO_KEYS.has(rule))
            return [];
        if (second === undefined)
            return remark('is a rule that nobody leaves out alone; add the second key: second: { owner: another person }');
        return second.owner.trim().toLowerCase() === owner.trim().toLowerCase()
            ? remark('is the owner again; the second key is another person’s', 'second', 'owner')
            : [];
    });
}

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
// EXTERNAL MODULE: ./build/evidence/plugins/plugin.js
var plugins_plugin = __webpack_require__(82747);
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

// EXTERNAL MODULE: ./build/policy/checks/check-config.js + 6 modules
var check_config = __webpack_require__(92508);
// EXTERNAL MODULE: ./build/policy/config-text.js + 1 modules
var config_text = __webpack_require__(83614);
// EXTERNAL MODULE: ./build/policy/rules/rule.js
var rule = __webpack_require__(61466);
// EXTERNAL MODULE: ./build/policy/schema-mistakes.js + 1 modules
var schema_mistakes = __webpack_require__(42052);
// EXTERNAL MODULE: ./build/policy/sigstore-settings.js
var sigstore_settings = __webpack_require__(29622);
;// CONCATENATED MODULE: ./build/policy/config.js











const acceptSchema = schemas/* strictObject */.rej({
    finding: schemas/* string */.YjP().meta({ description: 'id of the finding' }),
    tool: schemas/* string */.YjP().optional(),
    step: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP().min(1),
    owner: schemas/* string */.YjP().min(1),
    until: iso/* date */.p6().meta({ description: 'last day on which it holds' }),
    second: schemas/* strictObject */.rej({
        owner: schemas/* string */.YjP().min(1).meta({ description: 'another person than `owner`, who agrees' }),
        sha256: schemas/* string */.YjP()
            .regex(/^[0-9a-f]{64}$/)
            .meta({ description: 'digest of the file of the tool that may do it' }),
    })
        .optional()
        .meta({ description: 'the second key, without which no invariant is accepted' }),
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
    pipeline: schemas/* strictObject */.rej({ declared: schemas/* array */.YOg(declared_pipeline/* declaredPipelineSchema */.qV).max(200).default([]) })
        .prefault({})
        .meta({ description: 'the jobs this repository is meant to run' }),
    tools: schemas/* array */.YOg(pin/* pinSchema */.rA).max(200).default([]).meta({ description: 'pins: what must be true of a tool that runs' }),
    manifests: schemas/* array */.YOg(given_manifests/* manifestSourceSchema */.g)
        .max(200)
        .default([])
        .meta({ description: 'what single artifacts may do, by their digests' }),
    policy: rule/* policySchema */.wh
        .prefault({})
        .meta({ description: 'what must be true of a job, and what follows where it is not' }),
    evidence: evidenceSettingsSchema.prefault({}),
    plugins: schemas/* array */.YOg(plugins_plugin/* pluginSchema */.P)
        .max(10)
        .default([])
        .meta({ description: 'programs that are asked about tools and findings when the job ends' }),
    accept: schemas/* array */.YOg(acceptSchema).default([]),
    sign: schemas/* boolean */.zMY().default(false).meta({
        description: 'sign the runtime trace and the verdict, where the job has an identity token (`id-token: write`)',
    }),
    sigstore: sigstore_settings/* sigstoreSettingsSchema */.b.prefault({}),
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
    const mistakes = (0,schema_mistakes/* schemaMistakes */.D)(parsed.error?.issues ?? [], source, configSchema);
    if (!parsed.success || mistakes.length > 0)
        return source.refuse(mistakes);
    const broken = (0,check_config/* checkConfig */.l)(parsed.data).filter(({ effect }) => effect === 'error');
    if (broken.length > 0)
        source.refuse(source.sorted(broken).map(({ path, message, offset }) => source.told(path, message, offset)));
    return { config: parsed.data, at: (path, offset) => source.at(path, offset) };
}

// EXTERNAL MODULE: ./build/policy/facts/catalogue.js
var catalogue = __webpack_require__(4567);
// EXTERNAL MODULE: ./build/policy/facts/plugin-catalogue.js
var plugin_catalogue = __webpack_require__(44083);
// EXTERNAL MODULE: ./build/policy/language/check.js + 3 modules
var check = __webpack_require__(65579);
// EXTERNAL MODULE: ./build/policy/language/expression.js
var expression = __webpack_require__(83563);
// EXTERNAL MODULE: ./build/policy/language/print.js
var print = __webpack_require__(94562);
// EXTERNAL MODULE: ./build/policy/language/truth.js
var truth = __webpack_require__(91452);
// EXTERNAL MODULE: ./build/policy/rules/pack-name.js
var pack_name = __webpack_require__(38241);
// EXTERNAL MODULE: ./build/policy/rules/scope.js
var rules_scope = __webpack_require__(91246);
;// CONCATENATED MODULE: ./build/policy/rules/policy.js








/**
 * The policy of a configuration, with the packs it extends.
 * @param packs every pack there is
 * @param shared those of other repositories, as far as they could be had
 * @throws Error for rules that `checkRules` has mistakes for
 */
function policyOf({ policy, judgement, plugins }, packs, shared = []) {
    const fields = (0,plugin_catalogue/* factsWith */.Q)(plugins);
    const left = new Map(policy.without.map((one) => [one.rule, one]));
    const own = pack_name/* packNames */.O.filter((name) => policy.extends.includes(name));
    const wanted = extended([...own, ...(judgement === 'rights' ? ['rights-only'] : [])], packs);
    const texts = [
        ...wanted.flatMap(({ name, rules }) => rules.map((rule) => ({ rule, from: name }))),
        ...shared.flatMap(({ reference, rules }) => rules.map((rule) => ({ rule, from: reference }))),
        ...policy.rules.map((rule) => ({ rule, from: 'configuration' })),
    ];
    const asked = texts.filter(({ rule }) => judgement === 'score' || rule.judgement !== 'score');
    return {
        rules: asked
            .map(({ rule, from }) => ready(rule, from, { fields, leftOut: left.get(rule.id) }))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        packs: [...wanted.map(({ name }) => name), ...shared.map(({ reference }) => reference)].sort(),
    };
}
/** Packs and those they extend, each once, in the order of their names. */
function extended(names, packs) {
    const found = new Map();
    const add = (name) => {
        const pack = packs.find((one) => one.name === name);
        if (pack === undefined)
            throw new Error(`there is no pack of rules ${name}`);
        if (found.has(name))
            return;
        found.set(name, pack);
        for (const each of pack.extends)
            add(each);
    };
    for (const name of names)
        add(name);
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function ready({ id, when, then, message, controls, scope: given }, from, { fields, leftOut }) {
    const condition = (0,check/* readCondition */.s)(when, fields);
    if ('message' in condition)
        throw new Error(`the rule ${id} cannot be read: ${condition.message}`);
    const scope = new rules_scope/* Scope */.H(given);
    const ofJob = scope.isOfJob && (0,expression/* factsIn */.P)(condition).every(catalogue/* isOfJob */.d1);
    const told = { id, when: (0,print/* print */.y)(condition), then, message, controls, from };
    return { ...told, scope, condition: (0,truth/* explainable */.G)(condition), leftOut, ofJob };
}

// EXTERNAL MODULE: ./build/policy/rules/shared-pack.js
var shared_pack = __webpack_require__(93019);
// EXTERNAL MODULE: ./build/score/weights.js
var score_weights = __webpack_require__(8147);
// EXTERNAL MODULE: ./build/baseline/yaml-text.js
var yaml_text = __webpack_require__(25954);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/profile-texts.js
var profile_texts = __webpack_require__(65678);
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

;// CONCATENATED MODULE: ./build/host/policy-files.js



/** Reads the packs from the folder `policies`, which lies beside `profiles`. Throws a ProfileError that names a file with a mistake. */
function readPacks(directory) {
    const { packs, digest } = readOwnPacks(directory);
    return { packs: packs.map(({ path, text }) => (0,yaml_text/* parseYaml */.h)(text, path, rule/* packSchema */.hF)), digest };
}

// EXTERNAL MODULE: ./build/host/profile-files.js + 2 modules
var profile_files = __webpack_require__(42822);
// EXTERNAL MODULE: ./build/host/sha256.js
var sha256 = __webpack_require__(95147);
// EXTERNAL MODULE: ./build/host/shared-packs.js
var shared_packs = __webpack_require__(8330);
;// CONCATENATED MODULE: ./build/host/standards.js












/**
 * Reads profiles, weights and configuration.
 *
 * @param config the configuration, or its path; without it the defaults hold
 * @param texts where packs of other repositories are; what is not there stands in `shared.missing`
 * @throws ConfigError or ProfileError with file, line and column
 */
function readStandards(config, profiles = (0,profile_texts/* profilesDirectory */.cC)(), texts = shared_packs/* noPacks */.es) {
    const set = (0,profile_files/* readProfiles */.l)(profiles);
    const packs = readPacks();
    if (config === undefined) {
        const defaults = defaultConfig();
        const policy = policyOf(defaults, packs.packs);
        const shared = { packs: [], missing: [] };
        const weights = new score_weights/* Weights */.e(set.weights);
        return { set, config: defaults, weights, policy, packs, shared, sharedDigests: {}, configDigest: '' };
    }
    const { text, from } = typeof config === 'string' ? { text: read(config), from: config } : config;
    const { config: parsed, at } = readConfig(text, from);
    try {
        const weights = new score_weights/* Weights */.e(set.weights, new Map(Object.entries(parsed.signals.weights)));
        const configDigest = (0,sha256/* sha256Of */.B)(text);
        const sharedDigests = {};
        const shared = (0,shared_pack/* sharedPacks */.Ue)(parsed, (reference) => {
            const pack = texts(reference);
            if (pack !== undefined)
                sharedDigests[reference.text] = (0,sha256/* sha256Of */.B)(pack);
            return pack;
        });
        const policy = policyOf(parsed, packs.packs, shared.packs);
        const extended = packs.packs.filter(({ name }) => policy.packs.includes(name));
        const [wrong] = checkLeftOut(parsed, { packs: extended, shared });
        if (wrong !== undefined)
            throw new config_text/* ConfigError */.x(`${at(wrong.path)}: ${wrong.path.join('.')}: ${wrong.message}`);
        return { set, config: parsed, weights, policy, packs, shared, sharedDigests, configDigest, at };
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

/***/ 5654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_profile_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68629);


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

/***/ 36264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ inContainer),
/* harmony export */   LV: () => (/* binding */ UNKNOWN_FILES),
/* harmony export */   k_: () => (/* binding */ contained),
/* harmony export */   t4: () => (/* binding */ located),
/* harmony export */   uh: () => (/* binding */ isContained)
/* harmony export */ });
const PREFIX = 'container:';
/** A path in a container as one name among those of the machine: `container:0123456789ab:/usr/bin/x`. */
function inContainer(container, path) {
    const id = /^[0-9a-f]{64}$/.test(container) ? container.slice(0, 12) : container;
    return path.startsWith('/') ? `${PREFIX}${id}:${path}` : path;
}
/** Whether a path names a container's own file. */
const isContained = (path) => path.startsWith(PREFIX);
/** An event whose paths cannot be taken for the machine's; one that is not in a container is itself. */
function located(event) {
    const { container } = event;
    if (container === undefined)
        return event;
    const inside = (path) => inContainer(container, path);
    if (event.kind === 'process.exec') {
        const { exe, script, cwd } = event;
        return {
            ...event,
            exe: { ...exe, path: inside(exe.path) },
            ...(script === undefined ? {} : { script: { ...script, path: inside(script.path) } }),
            cwd: inside(cwd),
        };
    }
    if ('to' in event)
        return { ...event, path: inside(event.path), to: inside(event.to) };
    return 'path' in event && event.path !== undefined ? { ...event, path: inside(event.path) } : event;
}
/** What is known of a container's files before its image was looked at: nothing, so none of them is what a profile names. */
const UNKNOWN_FILES = {
    resolved: (path) => path,
    package: () => undefined,
    trusted: () => false,
    installed: () => false,
    pinned: () => false,
    trustedName: () => false,
    digest: () => undefined,
};
/** A tool of a container under its own name. It is nobody's look-alike: its image came that way. */
const contained = (tool, container) => ({
    ...tool,
    path: inContainer(container, tool.path),
    exe: inContainer(container, tool.exe),
    preloads: [],
    lookalike: undefined,
});


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
const INVARIANT = 'an invariant';
const KINDS = [
    { rules: fixedRules.invariant, what: INVARIANT },
    { rules: fixedRules.tamper, what: 'tampering with the guard' },
    { rules: tool_fault/* faultClasses */.h, what: "a fault of a tool's identity" },
];
/** Acceptances of what cannot be accepted, and of what is no finding. */
function checkAcceptances({ accept }) {
    return accept.flatMap((entry, index) => {
        const { finding } = entry;
        const path = ['accept', index, 'finding'];
        const rule = ID.exec(finding)?.[1];
        if (rule === undefined) {
            const message = 'is no id of a finding; copy it from the table, from `explain`, or from result.json';
            return [{ effect: 'warning', path, message }];
        }
        const kind = KINDS.find(({ rules }) => rules.includes(rule));
        if (kind === undefined)
            return [];
        if (kind.what === INVARIANT)
            return checkSecondKey(entry, index);
        const remedy = rule === 'digest-mismatch' ? 'pin the digest if it is meant' : 'mend what causes it';
        return [
            { effect: 'error', path, message: `is ${kind.what}, which nothing can accept; remove the entry, and ${remedy}` },
        ];
    });
}
/** An invariant is accepted for one tool in one step, by two people, for the bytes that they looked at. */
function checkSecondKey({ tool, step, owner, second }, index) {
    const path = ['accept', index, 'finding'];
    if (second === undefined) {
        const message = 'is an invariant, which nobody accepts alone; remove the entry and mend what causes it, or add the second key: second: { owner: another person, sha256: the digest of the tool }';
        return [{ effect: 'error', path, message }];
    }
    if (tool === undefined || step === undefined)
        return [
            {
                effect: 'error',
                path,
                message: 'is an invariant, which is accepted for one tool in one step; write tool: and step:',
            },
        ];
    if (second.owner.trim().toLowerCase() === owner.trim().toLowerCase())
        return [
            {
                effect: 'error',
                path: ['accept', index, 'second', 'owner'],
                message: 'is the owner again; the second key is another person’s',
            },
        ];
    return [];
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

/***/ 92508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkConfig),
  $: () => (/* binding */ checkPins)
});

// EXTERNAL MODULE: ./build/policy/checks/acceptances.js + 1 modules
var acceptances = __webpack_require__(62112);
// EXTERNAL MODULE: ./build/policy/rules/pack-name.js
var pack_name = __webpack_require__(38241);
// EXTERNAL MODULE: ./build/policy/rules/shared-pack.js
var shared_pack = __webpack_require__(93019);
// EXTERNAL MODULE: ./build/policy/suggestion.js
var suggestion = __webpack_require__(7632);
;// CONCATENATED MODULE: ./build/policy/checks/extended-packs.js



/** What `policy.extends` lists that is no pack of the guard's and no shared one. */
function checkExtendedPacks({ policy }) {
    return policy.extends.flatMap((name, index) => {
        const message = mistake(name);
        return message === undefined ? [] : [{ effect: 'error', path: ['policy', 'extends', index], message }];
    });
}
function mistake(name) {
    if (pack_name/* packNames */.O.includes(name))
        return undefined;
    if (name.includes('/')) {
        const read = (0,shared_pack/* sharedReference */.D9)(name);
        return typeof read === 'string' ? read : undefined;
    }
    const near = pack_name/* packNames */.O.find((known) => (0,suggestion/* distance */.I)(known, name) <= 2);
    const known = pack_name/* packNames */.O.map((one) => `\`${one}\``).join(', ');
    return near === undefined
        ? `write one of ${known}, or a shared pack as OWNER/REPO//PATH@COMMIT`
        : `write one of ${known}; did you mean \`${near}\`?`;
}

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

// EXTERNAL MODULE: ./build/evidence/plugins/plugin.js
var plugins_plugin = __webpack_require__(82747);
// EXTERNAL MODULE: ./build/policy/facts/invocation-catalogue.js
var invocation_catalogue = __webpack_require__(31114);
;// CONCATENATED MODULE: ./build/policy/checks/plugins.js


/** Variables that put code into a program before its first line, or decide what it finds: whoever sets them in a workflow would be the plug-in. */
const LOADERS = /^(LD_.*|NODE_OPTIONS|NODE_PATH|NODE_REPL.*|PYTHON.*|PERL.*|RUBY.*|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|BASH_FUNC.*|IFS|PATH|HOME|TMPDIR|OPENSSL_.*|GCONV_PATH|GLIBC_TUNABLES)$/;
/** Plug-ins that cannot be told apart, could not be run, or would run something else. */
function checkPlugins({ plugins }) {
    const names = plugins.map(plugins_plugin/* pluginName */.N);
    return plugins.flatMap((plugin, index) => {
        const at = (...rest) => ['plugins', index, ...rest];
        const refuse = (path, message) => ({ effect: 'error', path, message });
        const name = names[index] ?? '';
        const place = plugin.name === undefined ? at('command') : at('name');
        return [
            ...(names.indexOf(name) < index
                ? [refuse(place, `is called ${name}, as plugins.${names.indexOf(name)} is; give each its own \`name\``)]
                : []),
            ...(Object.hasOwn(invocation_catalogue/* invocationCatalogue */.W.plugin.fields, name)
                ? [refuse(place, `is called ${name}, which rules know as \`plugin.${name}\`; give it another \`name\``)]
                : []),
            ...(plugin.command.split('/').includes('..') || plugin.command.endsWith('/')
                ? [refuse(at('command'), 'is no path of a file; name it from the top of the repository, or from /')]
                : []),
            ...plugin.env.flatMap((variable, position) => LOADERS.test(variable)
                ? [refuse(at('env', position), `${variable} changes what program runs; give settings as \`args\``)]
                : []),
        ];
    });
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

// EXTERNAL MODULE: ./build/policy/checks/rules.js
var rules = __webpack_require__(75161);
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
    ...checkExtendedPacks(config),
    ...checkPlugins(config),
    ...(0,rules/* checkRules */.M)(config),
    ...(0,acceptances/* checkAcceptances */.T)(config),
];


/***/ }),

/***/ 75161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkRules),
/* harmony export */   T: () => (/* binding */ checkRule)
/* harmony export */ });
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4567);
/* harmony import */ var _facts_plugin_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44083);
/* harmony import */ var _language_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65579);
/* harmony import */ var _language_expression_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83563);
/* harmony import */ var _language_possible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18021);
/* harmony import */ var _language_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94562);
/* harmony import */ var _rules_pack_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38241);
/* harmony import */ var _rules_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91246);








/** What rules say that they cannot: conditions that are none, that never hold, that name a score where there is none; names taken. */
function checkRules({ policy, judgement, plugins }) {
    const fields = (0,_facts_plugin_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .factsWith */ .Q)(plugins);
    return policy.rules.flatMap((rule, index) => [
        ...checkName(policy.rules, index),
        ...checkRule(rule, ['policy', 'rules', index], judgement, fields),
    ]);
}
function checkName(rules, index) {
    const id = rules[index]?.id ?? '';
    const path = ['policy', 'rules', index, 'id'];
    const earlier = rules.findIndex((rule) => rule.id === id);
    if (earlier < index)
        return [{ effect: 'error', path, message: `is the name of policy.rules.${earlier} too; give each rule its own` }];
    const [prefix = ''] = id.split('/');
    const taken = id.includes('/') && [..._rules_pack_name_js__WEBPACK_IMPORTED_MODULE_6__/* .packNames */ .O.map((name) => name.split('-')[0]), 'rights-only'].includes(prefix);
    return taken
        ? [
            {
                effect: 'error',
                path,
                message: `begins as the rules of the pack do; write ${id.slice(prefix.length + 1) || 'another name'}`,
            },
        ]
        : [];
}
/** What is wrong with one rule. `path` leads to it, `fields` are the facts that it can use. */
function checkRule(rule, path, judgement, fields = _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .factFields */ .Ae) {
    const scopes = (0,_rules_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeMistakes */ .I)(rule.scope).map((one) => ({
        effect: 'error',
        path: [...path, 'scope', ...one.path],
        message: one.message,
    }));
    const at = [...path, 'when'];
    const condition = (0,_language_check_js__WEBPACK_IMPORTED_MODULE_2__/* .readCondition */ .s)(rule.when, fields);
    if ('message' in condition)
        return [...scopes, { effect: 'error', path: at, offset: condition.at, message: condition.message }];
    const asked = judgement === 'score' || rule.judgement !== 'score';
    const number = judgement === 'rights' && asked ? scoredIn(condition) : undefined;
    if (number !== undefined) {
        const message = `\`${(0,_language_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(number)}\` is a number of the score, and judgement: rights has none; ask for findings or deviations, or write judgement: score beside the rule`;
        return [...scopes, { effect: 'error', path: at, offset: number.at, message }];
    }
    return [...scopes, ...checkSense(condition, at)];
}
/** Whether a condition can hold, and can fail to. */
function checkSense(condition, path) {
    if (!(0,_language_possible_js__WEBPACK_IMPORTED_MODULE_3__/* .canHold */ .gR)(condition)) {
        const part = culprit(condition);
        const message = `can never hold: ${(0,_language_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(part)}${reason(part)}; correct it, or remove the rule`;
        return [{ effect: 'error', path, offset: part.at, message }];
    }
    if (condition.op !== 'value' && !(0,_language_possible_js__WEBPACK_IMPORTED_MODULE_3__/* .canHold */ .gR)((0,_language_possible_js__WEBPACK_IMPORTED_MODULE_3__/* .opposite */ .Qv)(condition)))
        return [
            {
                effect: 'warning',
                path,
                offset: condition.at,
                message: `always holds${reason(condition)}; write true if that is meant`,
            },
        ];
    const idle = (condition.op === 'or' ? condition.parts : []).find((part) => !(0,_language_possible_js__WEBPACK_IMPORTED_MODULE_3__/* .canHold */ .gR)(part));
    if (idle === undefined)
        return [];
    return [
        {
            effect: 'warning',
            path,
            offset: idle.at,
            message: `${(0,_language_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(idle)} can never hold${reason(idle)}; remove this part`,
        },
    ];
}
/** The smallest part that alone makes a condition impossible. */
function culprit(condition) {
    if (condition.op !== 'and' && condition.op !== 'or')
        return condition;
    const part = condition.parts.find((each) => !(0,_language_possible_js__WEBPACK_IMPORTED_MODULE_3__/* .canHold */ .gR)(each));
    return part === undefined ? condition : culprit(part);
}
/** The bounds of the numbers that a part names, as a reason. */
function reason(part) {
    const bounds = [part, ...(0,_language_expression_js__WEBPACK_IMPORTED_MODULE_7__/* .partsOf */ .C)(part)].flatMap(({ type, op }, at, all) => {
        const named = all[at];
        if (named === undefined || op !== 'fact' || (type.kind !== 'int' && type.kind !== 'double'))
            return [];
        const [least, most] = type.range;
        return [
            `${(0,_language_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(named)} is ${most >= Number.MAX_SAFE_INTEGER ? `never below ${least}` : `from ${least} to ${most}`}`,
        ];
    });
    return bounds.length === 0 ? '' : `, since ${bounds.join(' and ')}`;
}
/** The first part that only a score has a value for. */
function scoredIn(part) {
    if ((part.op === 'fact' || part.op === 'element' || part.op === 'field') && isScored(part.type))
        return part;
    for (const each of (0,_language_expression_js__WEBPACK_IMPORTED_MODULE_7__/* .partsOf */ .C)(part)) {
        const found = scoredIn(each);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const isScored = (type) => (type.kind === 'int' || type.kind === 'double') && type.scored === true;


/***/ }),

/***/ 97641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ age),
/* harmony export */   _: () => (/* binding */ days)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93266);

/** Days that stand for an age which is not known: a hundred years, older than any limit. */
const UNKNOWN_AGE = 36_500;
const day = 86_400; // s
/** An age in days; one that is not known counts as the oldest, so that a limit never lets it pass. */
const age = (what) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd)(`${what}, days; not known counts as ${UNKNOWN_AGE}`, [-UNKNOWN_AGE, UNKNOWN_AGE]);
/** Days of an age in seconds, to 0.01. */
const days = (seconds) => seconds === undefined
    ? UNKNOWN_AGE
    : Math.max(-UNKNOWN_AGE, Math.min(UNKNOWN_AGE, Math.round((seconds / day) * 100) / 100));


/***/ }),

/***/ 4567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ factFields),
/* harmony export */   d1: () => (/* binding */ isOfJob),
/* harmony export */   r6: () => (/* binding */ rangeWords),
/* harmony export */   xj: () => (/* binding */ listedFacts),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
/* harmony import */ var _invocation_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31114);
/* harmony import */ var _job_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82677);


/** Every fact, by its first name. */
const factFields = { ..._invocation_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .invocationCatalogue */ .W, ..._job_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .jobCatalogue */ .Z };
/** Whether a fact is the same for every invocation of a job. */
const isOfJob = (path) => (path.split('.')[0] ?? '') in _job_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .jobCatalogue */ .Z;
/** All facts that have a value, in the order of the catalogue; those in a list by `list[].name`. */
function listedFacts(fields = factFields, above = '') {
    return Object.entries(fields).flatMap(([name, fact]) => {
        const path = `${above}${name}`;
        if (fact.kind === 'group')
            return listedFacts(fact.fields, `${path}.`);
        const of = fact.kind === 'list' ? fact.of : undefined;
        return [{ path, fact }, ...(of?.kind === 'group' ? listedFacts(of.fields, `${path}[].`) : [])];
    });
}
/** A type in words: `list of finding`, `string`. */
function typeWords(fact) {
    if (fact.kind !== 'list')
        return fact.kind === 'group' ? 'group' : fact.kind;
    const of = fact.of;
    return `list of ${of.kind === 'group' ? of.says.replace(/^an? /, '') : of.kind}`;
}
/** What a fact can be, in words; empty where it can be anything of its type. */
function rangeWords(fact) {
    if (fact.kind === 'string')
        return (fact.values ?? []).map((value) => JSON.stringify(value)).join(', ');
    if (fact.kind !== 'int' && fact.kind !== 'double')
        return '';
    const [least, most] = fact.range;
    const open = most === Number.MAX_SAFE_INTEGER || most === Number.MAX_VALUE;
    return open ? (least === 0 ? 'from 0' : `from ${least}`) : `${least} to ${most}`;
}


/***/ }),

/***/ 93266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   gd: () => (/* binding */ double),
/* harmony export */   lD: () => (/* binding */ scored),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** True or false; `implies` names a fact that is true whenever this one is. */
const bool = (says, implies) => ({
    kind: 'bool',
    says,
    ...(implies === undefined ? {} : { implies }),
});
/** A whole number, from 0 up where no range is given. */
const int = (says, range = [0, Number.MAX_SAFE_INTEGER]) => ({
    kind: 'int',
    says,
    range,
});
/** A number, from 0 up where no range is given. */
const double = (says, range = [0, Number.MAX_VALUE]) => ({
    kind: 'double',
    says,
    range,
});
/** A number that only a score has. */
const scored = (says, range = [0, 10]) => ({
    ...double(says, range),
    scored: true,
});
/** A text; with `values` one of them. */
const text = (says, values) => ({
    kind: 'string',
    says,
    ...(values === undefined ? {} : { values }),
});
const list = (says, of) => ({ kind: 'list', says, of });
const group = (says, fields, label) => ({ kind: 'group', says, fields, ...(label === undefined ? {} : { label }) });


/***/ }),

/***/ 74259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ findingFact)
/* harmony export */ });
/* harmony import */ var _baseline_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96850);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93266);


/** Kinds of finding that a rule can meet. */
const kinds = ['invariant', 'deviation', 'sequence', 'phase', 'identity', 'coverage', 'tamper', 'plugin'];
/** What a rule can use of a finding. */
const findingFact = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)('a finding', {
    id: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its id, stable across runs and machines'),
    rule: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its rule, as `create-tmp`'),
    kind: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its kind', kinds),
    severity: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its severity', ['error', 'warning', 'note']),
    tactic: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its tactic', [..._baseline_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .tactics */ .SH, 'identity', 'invariant', 'plugin']),
    class: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its class, as in `weights.yml`'),
    weight: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .scored */ .lD)('weight of its class', [0, 1]),
    confidence: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .scored */ .lD)('confidence of the baseline it was held against', [0, 1]),
    factor: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .scored */ .lD)('what plug-ins multiply what it weighs by', [0.25, 4]),
    count: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)('how often it was seen'),
    targets: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('what was acted on, at most ten', (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a path, a host, a program')),
    message: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('what was seen, a sentence'),
    accepted: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('an entry of `accept:` accepts it'),
    raised: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('a known vulnerability of the tool raised what it weighs'),
}, ({ id }) => `finding ${id}`);


/***/ }),

/***/ 31114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ invocationCatalogue)
/* harmony export */ });
/* harmony import */ var _score_deviation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34917);
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97641);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93266);
/* harmony import */ var _finding_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74259);




const attestation = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('its attestations; a tool without any has one that is not present, not verified, not fresh', {
    present: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('one is about its file'),
    verified: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('one verifies and says what its pin asks', 'tool.attestation.present'),
    fresh: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('and nothing of that is too old', 'tool.attestation.verified'),
    refused: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('one does not verify'),
    repository: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('URL of the source repository'),
    ref: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('ref it was built from'),
    commit: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('commit it was built from'),
    builder: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('URI of the workflow that signed'),
    workflow: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('URI of the workflow that was started'),
    trigger: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the event that started the build'),
    issuer: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('who vouched for the builder'),
    hosted: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('built on a hosted runner'),
    root: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the trusted root that verified it'),
    ages: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('how old it is when the recording ended', {
        signature: (0,_age_js__WEBPACK_IMPORTED_MODULE_3__/* .age */ .K)('since it was signed'),
        verification: (0,_age_js__WEBPACK_IMPORTED_MODULE_3__/* .age */ .K)('since it was obtained'),
        root: (0,_age_js__WEBPACK_IMPORTED_MODULE_3__/* .age */ .K)('since the trusted root was obtained'),
        vulnerabilities: (0,_age_js__WEBPACK_IMPORTED_MODULE_3__/* .age */ .K)('since the vulnerability data was obtained'),
    }),
});
const vulnerability = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('a vulnerability', {
    id: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its identifier'),
    component: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the component that has it'),
    cvss: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .double */ .gd)('CVSS score; 0: none', [0, 10]),
    executed: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('the component was executed or loaded'),
    exploited: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('it is known to be exploited'),
    epss: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .double */ .gd)('probability of exploitation within 30 days', [0, 1]),
    fixed: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('a version without it is known'),
}, ({ id }) => String(id));
/** Facts about one invocation: a rule that names one of them is asked for each. */
const invocationCatalogue = {
    risk: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('its risk', {
        score: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .scored */ .lD)('of everything it started too: its tree'),
        own: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .scored */ .lD)('of this process image alone'),
        hazard: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .scored */ .lD)('the sum behind `risk.score`', [0, Number.MAX_VALUE]),
        tactics: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('the parts of `risk.score` by tactic, which add up to it', Object.fromEntries(_score_deviation_js__WEBPACK_IMPORTED_MODULE_0__/* .scoredTactics */ .a.map((name) => [name, (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .scored */ .lD)(`part of ${name}`)]))),
    }),
    tool: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('the tool it really is', {
        name: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its name, as `npm`'),
        version: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its version'),
        purl: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its package URL'),
        class: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its class, as `package-manager`'),
        path: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('program or main script, links resolved'),
        exe: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the image the kernel ran'),
        sha256: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('digest of its file'),
        interpreter: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('what runs it, if it is a script'),
        attestation,
    }),
    identity: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('whether it is what it claims to be', {
        level: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('how sure that is', ['verified', 'pinned', 'packaged', 'unknown', 'mismatch']),
        reason: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('why, a sentence'),
        database: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the package database that knows it'),
        package: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its package there'),
    }),
    exposure: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('known vulnerabilities of its components; never a sign of an attack', {
        known: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('something is known of them'),
        worst: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .double */ .gd)('CVSS score of the worst; 0: none', [0, 10]),
        id: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('identifier of the worst'),
        exploited: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('one is known to be exploited', 'exposure.known'),
        executed: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)('a component that has one was executed or loaded', 'exposure.known'),
        count: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)('how many'),
        vulnerabilities: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('the worst 200', vulnerability),
    }),
    baseline: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('what it was held against', {
        source: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('where that is from', ['manifest', 'profile', 'class', 'none', 'envelope']),
        name: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its name'),
        status: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('how mature it is', ['', 'experimental', 'stable', 'deprecated']),
        confidence: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .double */ .gd)('how much it is trusted', [0, 1]),
        runs: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)('from how many runs it was learned; 0: written by hand'),
    }),
    invocation: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('the process image', {
        id: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its id in result.json'),
        action: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the verb of the tool, as `install`'),
        argv: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('its arguments, without secrets', (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('an argument')),
        cwd: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its working directory'),
        depth: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)('how many invocations are above it'),
        role: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the innermost role of its role path that is not the workspace’s own, as `lifecycle`; empty: none'),
        lineage: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('its role path, from the step down', (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('a name')),
        started: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .double */ .gd)('when it began, seconds since the recording began'),
        seconds: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .double */ .gd)('how long it ran'),
        exit: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)('its exit status; -1: ended otherwise, or not at all', [-1, 255]),
    }),
    step: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('its step', {
        key: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('GITHUB_ACTION, or `run`'),
        name: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('its name'),
        action: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the action it uses'),
        score: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .scored */ .lD)('score of the whole step'),
    }),
    plugin: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('what plug-ins say of it', {
        factor: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .scored */ .lD)('what they multiply what its deviations weigh by', [0.25, 4]),
    }),
    findings: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('what was found of its own acts', _finding_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findingFact */ .s),
    deviations: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('those of kind deviation or phase', _finding_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findingFact */ .s),
    sequences: (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('those of kind sequence', _finding_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findingFact */ .s),
};


/***/ }),

/***/ 82677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jobCatalogue)
/* harmony export */ });
/* harmony import */ var _evidence_surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65250);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93266);


/** Facts that are the same for every invocation of a job: a rule that names no others is asked once. */
const jobCatalogue = {
    job: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)('the job as a whole', {
        score: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .scored */ .lD)('score of its worst step'),
        step: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('key of its worst step'),
    }),
    threshold: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .scored */ .lD)('`threshold` of the configuration'),
    pipeline: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)('what was started, and by whom', {
        declared: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('`pipeline.declared` of the configuration has this job'),
        reason: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('why it is declared, or not'),
        workflow: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('name of the workflow'),
        job: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('id of the job'),
        event: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('what started it, as `push`'),
        ref: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the ref in full, as `refs/heads/main`'),
        fork: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('a pull request from another repository'),
        actor: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('who started it'),
        repository: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('OWNER/REPO'),
        environment: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('where it runs', ['local', 'github-hosted', 'self-hosted', 'container']),
    }),
    context: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)('the machine', {
        os: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('operating system'),
        kernel: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('version of the kernel'),
        arch: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('architecture'),
        ephemeral: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('it is known to be used for one job only'),
        persistent: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('it is known to outlast the job'),
        sandbox: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('what the guard itself was confined by', (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('as `chroot`')),
        circumstances: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('circumstances in which deviations weigh more', (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('as in `weights.yml`', _evidence_surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .circumstances */ .X)),
        factor: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .scored */ .lD)('what deviations weigh more here', [1, 2]),
    }),
    sensor: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)('what watched', {
        name: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its name', ['ebpf', 'strace', 'none']),
        backend: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its rung', ['full', 'degraded', 'launch', 'attach', 'none']),
        started: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('it started well'),
        died: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('it ended before the work did'),
    }),
    coverage: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)('how much was seen', {
        level: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('how much', ['full', 'partial', 'none']),
        lost: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)('events known to be lost'),
        reasons: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('why it is not full', (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a sentence')),
    }),
    tampering: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('signs that somebody reached for the guard or what it recorded', (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a sentence')),
    plugins: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('the plug-ins of the configuration', (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)('a plug-in', {
        name: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its name'),
        answered: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('it was asked, and answered as it should'),
        complete: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('and found out all that it wanted to'),
        reason: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('why not, a sentence'),
    }, ({ name }) => `plug-in ${name}`)),
    acceptances: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('the entries of `accept:`', (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)('an entry', {
        finding: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('id of the finding'),
        tool: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the tool it is for; empty: any'),
        step: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the step it is for; empty: any'),
        owner: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('who answers for it'),
        until: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('its last day, as `2027-01-31`'),
        expired: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .bool */ .lc)('its last day was over when the recording ended'),
    }, ({ finding, until, expired }) => `acceptance of ${finding} ${expired ? 'ended on' : 'until'} ${until}`)),
    time: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os)('when the recording ended, UTC', {
        date: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('as `2027-01-31`: later dates are greater'),
        weekday: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the day', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
        hour: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)('the hour', [0, 23]),
    }),
};


/***/ }),

/***/ 44083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ factsWith)
/* harmony export */ });
/* harmony import */ var _evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82747);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4567);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93266);
/* harmony import */ var _invocation_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31114);




/** Every fact that rules of a configuration can use: with those that its plug-ins may give, `plugin.NAME.FACT`. */
function factsWith(plugins) {
    const { plugin } = _invocation_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .invocationCatalogue */ .W;
    const given = plugins.map((one) => {
        const name = (0,_evidence_plugins_plugin_js__WEBPACK_IMPORTED_MODULE_0__/* .pluginName */ .N)(one);
        const fields = Object.entries(one.facts).map(([fact, value]) => [fact, factOf(value)]);
        return [name, (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os)(`what the plug-in ${name} says of the tool`, Object.fromEntries(fields))];
    });
    return { ..._catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .factFields */ .Ae, plugin: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os)(plugin.says, { ...Object.fromEntries(given), ...plugin.fields }) };
}
function factOf(value) {
    const says = `${JSON.stringify(value)} where the plug-in says nothing`;
    if (typeof value === 'boolean')
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(says);
    return typeof value === 'string' ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(says) : (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .double */ .gd)(says, [-Number.MAX_VALUE, Number.MAX_VALUE]);
}


/***/ }),

/***/ 47121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   Vj: () => (/* binding */ articled),
/* harmony export */   Zc: () => (/* binding */ literalOf)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93266);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19413);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94562);



const isNumber = (type) => type.kind === 'int' || type.kind === 'double';
/** A type with its article, for sentences. */
function articled(type) {
    switch (type.kind) {
        case 'bool':
            return 'a condition (true or false)';
        case 'int':
            return 'a whole number';
        case 'double':
            return 'a number';
        case 'string':
            return 'a text';
        case 'list':
            return 'a list';
        case 'group':
            return 'a group of facts';
    }
}
/** What to make of something that is no condition. */
function remedyOf(expression) {
    const words = (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .y)(expression);
    const { type } = expression;
    switch (type.kind) {
        case 'int':
            return `compare it: ${words} > 0`;
        case 'double':
            return `compare it: ${words} > ${type.range[1] === 10 ? '5.0' : '0.5'}`;
        case 'string':
            return `compare it: ${words} == ${JSON.stringify(type.values?.[0] ?? 'text')}`;
        case 'list':
            return `ask for its elements: ${words}.exists(x, …), or size(${words}) > 0`;
        case 'group':
            return `name one of its facts: ${Object.keys(type.fields)
                .slice(0, 4)
                .map((name) => `${words}.${name}`)
                .join(', ')}`;
        default:
            return 'write something that has a value';
    }
}
/** What a literal of the grammar is. Throws what is no part of conditions. */
function literalOf(value, at) {
    switch (typeof value) {
        case 'boolean':
            return { op: 'value', value, type: (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .bool */ .lc)(''), at };
        case 'string':
            return { op: 'value', value, type: (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(''), at };
        case 'number':
            return { op: 'value', value, type: (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .double */ .gd)('', [value, value]), at };
        case 'bigint': {
            const number = Number(value);
            if (!Number.isSafeInteger(number))
                throw new _mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistaken */ .L(at, `${value} is too large; write ${Number.MAX_SAFE_INTEGER} at most`);
            return { op: 'value', value: number, type: (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)('', [number, number]), at };
        }
        default:
            throw new _mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistaken */ .L(at, value === null
                ? 'null: no fact is ever absent; compare with "", 0 or false'
                : 'bytes and unsigned numbers are no part of conditions; write a text or a number');
    }
}


/***/ }),

/***/ 65579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readCondition)
});

// EXTERNAL MODULE: ./build/policy/facts/catalogue.js
var catalogue = __webpack_require__(4567);
// EXTERNAL MODULE: ./build/policy/facts/fact.js
var fact = __webpack_require__(93266);
// EXTERNAL MODULE: ./build/policy/language/check-words.js
var check_words = __webpack_require__(47121);
// EXTERNAL MODULE: ./build/policy/language/functions.js
var functions = __webpack_require__(392);
// EXTERNAL MODULE: ./build/policy/language/glob.js
var glob = __webpack_require__(73579);
// EXTERNAL MODULE: ./build/policy/language/mistake.js
var language_mistake = __webpack_require__(19413);
// EXTERNAL MODULE: ./build/policy/language/nearest.js
var nearest = __webpack_require__(24231);
;// CONCATENATED MODULE: ./build/policy/language/check-call.js






const macros = ['exists', 'all', 'exists_one', 'filter'];
/** Whether a name goes through a list. */
const isMacro = (name) => macros.includes(name);
/** What other dialects of CEL have, and what to write here. */
const foreign = {
    matches: 'regular expressions can burn time; write glob("pattern", text)',
    has: 'no fact is ever absent; remove has( ) and compare the fact',
    map: 'write the condition inside exists( ) or all( )',
    in: 'write VALUE in [ … ]',
    len: 'write size( )',
    length: 'write size( )',
    count: 'write size( )',
    any: 'write exists( )',
    some: 'write exists( )',
    every: 'write all( )',
    includes: 'write contains( ), or VALUE in LIST',
    timestamp: 'compare time.date with a text such as "2027-01-31"',
    duration: 'ages are numbers of days; compare them',
    string: 'compare the fact as it is',
    int: 'compare the fact as it is',
    double: 'compare the fact as it is',
    now: 'use time.date or time.hour',
};
/** A function and what it is given. `check` gives types to its arguments, once the function is known. */
function checkCall(name, method, at, check) {
    const found = functions/* functions */.C.get(name);
    if (found === undefined) {
        const known = [...functions/* functions */.C.keys(), ...macros];
        const near = (0,nearest/* nearest */.pA)(name, known);
        const advice = (Object.hasOwn(foreign, name) ? foreign[name] : undefined) ??
            (isMacro(name) ? `write LIST.${name}(x, …)` : undefined) ??
            (near === undefined ? `known: ${known.join(', ')}` : `did you mean \`${near}\`?`);
        throw new language_mistake/* Mistaken */.L(at, `there is no function \`${name}\` here; ${advice}`);
    }
    const { takes, gives, form, example } = found;
    const args = check();
    if (form !== 'both' && method !== (form === 'method'))
        throw new language_mistake/* Mistaken */.L(at, `write it as ${example}`);
    if (args.length !== takes.length)
        throw new language_mistake/* Mistaken */.L(at, `${name} takes ${takes.length - (method ? 1 : 0)} in its parentheses, not ${args.length - (method ? 1 : 0)}; write it as ${example}`);
    takes.forEach((wanted, index) => {
        const arg = args[index];
        if (arg !== undefined)
            mustBe(arg, wanted, name, example);
    });
    return { op: 'call', name, args, method, type: gives === 'bool' ? (0,fact/* bool */.lc)('') : (0,fact/* int */.Wh)(''), at };
}
function mustBe(arg, wanted, name, example) {
    const { kind } = arg.type;
    const right = wanted === 'string or list'
        ? kind === 'string' || kind === 'list'
        : wanted === 'list'
            ? kind === 'list'
            : kind === 'string';
    if (!right)
        throw new language_mistake/* Mistaken */.L(arg.at, `${name} takes a ${wanted.replace('string', 'text')}, and this is ${(0,check_words/* articled */.Vj)(arg.type)}; write it as ${example}`);
    if (wanted !== 'pattern')
        return;
    if (arg.op !== 'value')
        throw new language_mistake/* Mistaken */.L(arg.at, `the pattern of ${name} is written out, and comes first; write it as ${example}`);
    const mistake = (0,glob/* patternMistake */.$)(String(arg.value));
    if (mistake !== undefined)
        throw new language_mistake/* Mistaken */.L(arg.at, mistake);
}

// EXTERNAL MODULE: ./build/policy/language/print.js
var print = __webpack_require__(94562);
;// CONCATENATED MODULE: ./build/policy/language/check-comparison.js





/** Two values compared. Throws where they cannot be, or are never equal. */
function checkComparison(sign, left, right, at) {
    for (const part of [left, right]) {
        if (part.type.kind === 'list' || part.type.kind === 'group')
            throw new language_mistake/* Mistaken */.L(part.at, `${sign} compares single values, and this is ${(0,check_words/* articled */.Vj)(part.type)}; ${singled(part)}`);
    }
    mustMatch(sign, left, right);
    if (left.type.kind === 'bool') {
        if (sign !== '==' && sign !== '!=')
            throw new language_mistake/* Mistaken */.L(at, `${sign} compares numbers and texts; write == or !=`);
    }
    mustBeOne(left, right);
    mustBeOne(right, left);
    return { op: 'compare', sign, left, right, type: (0,fact/* bool */.lc)(''), at };
}
/** Whether a value is one of a list. */
function checkMember(left, right, at) {
    if (right.type.kind !== 'list') {
        const advice = right.type.kind === 'string' ? `write ${(0,print/* print */.y)(right)}.contains(${(0,print/* print */.y)(left)})` : 'write a list: [ … ]';
        throw new language_mistake/* Mistaken */.L(right.at, `in looks into a list, and this is ${(0,check_words/* articled */.Vj)(right.type)}; ${advice}`);
    }
    const of = right.type.of;
    if (of.kind === 'group')
        throw new language_mistake/* Mistaken */.L(right.at, `in looks for texts and numbers; write ${(0,print/* print */.y)(right)}.exists(x, x.… == ${(0,print/* print */.y)(left)})`);
    mustMatch('in', left, { ...right, type: of });
    for (const item of right.op === 'list' ? right.items : [])
        mustBeOne(left, item);
    mustBeOne({ ...right, type: of }, left);
    return { op: 'in', left, right, type: (0,fact/* bool */.lc)(''), at };
}
function mustMatch(sign, left, right) {
    if (left.type.kind === right.type.kind || ((0,check_words/* isNumber */.Et)(left.type) && (0,check_words/* isNumber */.Et)(right.type)))
        return;
    const [fact, other] = left.op === 'value' ? [right, left] : [left, right];
    throw new language_mistake/* Mistaken */.L(other.at, `\`${(0,print/* print */.y)(fact)}\` is ${(0,check_words/* articled */.Vj)(fact.type)}, and ${sign === 'in' ? 'looked for' : `compared with ${sign}`} is ${(0,check_words/* articled */.Vj)(other.type)}; ${convert(fact, other)}`);
}
function convert(fact, { op, ...other }) {
    const { kind } = fact.type;
    if (op !== 'value')
        return 'compare two of one type';
    const value = other.value;
    if ((0,check_words/* isNumber */.Et)(fact.type) && typeof value === 'string' && /^-?[\d.]+$/.test(value))
        return `write ${value} without quotes`;
    if (kind === 'string')
        return `write "${String(value)}"`;
    if (kind === 'bool')
        return value === 'true' || value === 'false'
            ? `write ${value} without quotes`
            : 'write the fact alone, or ! before it';
    return 'write a number';
}
/** A text that is compared with a fact of fixed values must be one of them. */
function mustBeOne({ type }, other) {
    if (type.kind !== 'string' || type.values === undefined || other.op !== 'value')
        return;
    const value = String(other.value);
    if (type.values.includes(value))
        return;
    const near = (0,nearest/* nearest */.pA)(value, type.values);
    const known = type.values.map((one) => JSON.stringify(one)).join(', ');
    throw new language_mistake/* Mistaken */.L(other.at, `it is never ${JSON.stringify(value)}${near === undefined || near === '' ? '' : `; did you mean ${JSON.stringify(near)}?`}; it is one of ${known}`);
}
function singled(part) {
    const words = (0,print/* print */.y)(part);
    if (part.type.kind === 'list')
        return `ask for its elements, or for size(${words})`;
    const fields = part.type.kind === 'group' ? Object.keys(part.type.fields) : [];
    return `name one of its facts: ${fields
        .slice(0, 4)
        .map((name) => `${words}.${name}`)
        .join(', ')}`;
}

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
;// CONCATENATED MODULE: ./build/policy/language/parse.js


/** Longest condition, in characters. */
const LONGEST = 4000;
/** Parts and depth of a condition that are parsed at all. */
const grammar = new lib/* Environment */.OH({ limits: { maxAstNodes: 1000, maxDepth: 40 } });
/** A condition as CEL's grammar has it. @throws Mistaken with what to write instead */
function parseCondition(source) {
    if (source.trim() === '')
        throw new language_mistake/* Mistaken */.L(0, 'is empty; write a condition, such as risk.score > 5.0');
    if (source.length > LONGEST)
        throw new language_mistake/* Mistaken */.L(0, `has ${source.length} characters; shorten it to ${LONGEST}, or make two rules of it`);
    const early = lookAhead(source);
    if (early !== undefined)
        throw early;
    try {
        return grammar.parse(source).ast;
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new language_mistake/* Mistaken */.L(0, TOO_LARGE); // the stack
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        throw syntaxMistake(source, error.range?.start ?? 0, error.code, error.message);
    }
}
const TOO_LARGE = 'the condition is too large or nested too deeply; make two rules of it';
/** Words and signs of other languages, and what CEL has for them. */
const FOREIGN = [
    [/(?<![=!<>])=(?!=)/g, 'write == to compare'],
    [/===/g, 'write == to compare'],
    [/!==/g, 'write != to compare'],
    [/(?<!&)&(?!&)/g, 'write && for and'],
    [/(?<!\|)\|(?!\|)/g, 'write || for or'],
    [/<>/g, 'write != to compare'],
    [/=~/g, 'there are no regular expressions; write glob("pattern", text)'],
    [/(?<![\w.])(and|AND)(?!\w)/g, 'write && for and'],
    [/(?<![\w.])(or|OR)(?!\w)/g, 'write || for or'],
    [/(?<![\w.])(not|NOT)(?!\w)/g, 'write ! for not'],
    [/(?<![\w.])(True|TRUE)(?!\w)/g, 'write true'],
    [/(?<![\w.])(False|FALSE)(?!\w)/g, 'write false'],
    [/\$\{\{?/g, 'write the fact alone, without ${ }'],
    [/[“”„‘’]/g, 'write a straight quote "'],
    [/;/g, 'a condition is one expression; remove the semicolon'],
];
/** The first sign of another language, outside of texts. */
function lookAhead(source) {
    const bare = source.replace(/"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'|\/\/[^\n]*/g, (found) => ' '.repeat(found.length));
    let first;
    for (const [pattern, advice] of FOREIGN) {
        for (const found of bare.matchAll(pattern)) {
            if (first !== undefined && found.index >= first.at)
                continue;
            first = new language_mistake/* Mistaken */.L(found.index, `\`${found[0]}\`: ${advice}`);
        }
    }
    return first;
}
function syntaxMistake(source, at, code, message) {
    const found = source.slice(at).trimStart();
    const word = /^([A-Za-z_]\w*|\S)/.exec(found)?.[0] ?? '';
    if (code === 'unterminated_string')
        return new language_mistake/* Mistaken */.L(at, 'this text has no end; close its quote');
    if (/^Exceeded/.test(message))
        return new language_mistake/* Mistaken */.L(at, TOO_LARGE);
    if (code === 'invalid_macro_argument')
        return new language_mistake/* Mistaken */.L(at, 'expected a new name for the elements first, as in findings.exists(f, f.accepted)');
    if (code === 'reserved_identifier')
        return new language_mistake/* Mistaken */.L(at, `\`${word}\` is reserved in CEL; it is no fact`);
    if (found === '')
        return new language_mistake/* Mistaken */.L(Math.max(0, source.trimEnd().length - 1), unfinished(source));
    const opened = count(source.slice(0, at), '(') - count(source.slice(0, at), ')');
    if (word === ')' && opened <= 0)
        return new language_mistake/* Mistaken */.L(at, '`)` closes nothing; remove it');
    if (code === 'expected_token' && /RPAREN/.test(message))
        return new language_mistake/* Mistaken */.L(at, `\`${word}\` was not expected; close the parenthesis before it`);
    if (code === 'expected_token' && /IDENTIFIER/.test(message))
        return new language_mistake/* Mistaken */.L(at, 'expected a name after the dot');
    return new language_mistake/* Mistaken */.L(at, `\`${word}\` was not expected here; write an operator before it, such as && or ==`);
}
function unfinished(source) {
    if (count(source, '(') > count(source, ')'))
        return 'a parenthesis is not closed; write `)`';
    if (count(source, '[') > count(source, ']'))
        return 'a list is not closed; write `]`';
    return 'something is missing after this; write what to compare or combine it with';
}
const count = (text, sign) => text.split(sign).length - 1;

;// CONCATENATED MODULE: ./build/policy/language/check.js








/** How deep lists may be gone through inside each other: the work grows with the product of their lengths. */
const DEEPEST = 2;
/**
 * Reads a condition and checks its types against the facts.
 * @param fields the facts, by their first names
 * @returns the condition, or the first mistake with what to write instead
 */
function readCondition(source, fields = catalogue/* factFields */.Ae) {
    try {
        const checked = new Checker(fields).check(parseCondition(source), []);
        if (checked.type.kind !== 'bool')
            throw new language_mistake/* Mistaken */.L(checked.at, `is ${(0,check_words/* articled */.Vj)(checked.type)}; ${(0,check_words/* remedyOf */.SM)(checked)}`);
        return checked;
    }
    catch (error) {
        if (error instanceof language_mistake/* Mistaken */.L)
            return { at: error.at, message: error.message };
        throw error;
    }
}
/** Gives each part of a condition its type. Throws the first mistake. */
class Checker {
    #facts;
    constructor(facts) {
        this.#facts = facts;
    }
    check(node, variables) {
        const at = node.start;
        switch (node.op) {
            case 'value':
                return (0,check_words/* literalOf */.Zc)(node.args, at);
            case 'id':
            case '.':
                return this.#named(node, variables);
            case '[]':
                return this.#index(node.args, at, variables);
            case '&&':
            case '||':
                return this.#junction(node.op === '&&' ? 'and' : 'or', node.args, at, variables);
            case '!_':
                return { op: 'not', part: this.#condition(node.args, '!', variables), type: (0,fact/* bool */.lc)(''), at };
            case '-_':
                return this.#negative(node.args, at, variables);
            case '?:':
                return this.#choice(node.args, at, variables);
            case 'list':
                return this.#list(node.args, at, variables);
            case 'call':
            case 'rcall':
                return this.#call(node, variables);
            case '+':
            case '-':
            case '*':
            case '/':
            case '%':
                return this.#arithmetic(node.op, node.args, at, variables);
            case 'in':
                return checkMember(this.check(node.args[0], variables), this.check(node.args[1], variables), at);
            case '==':
            case '!=':
            case '<':
            case '<=':
            case '>':
            case '>=':
                return this.#comparison(node.op, node.args, at, variables);
            case 'map':
                throw new language_mistake/* Mistaken */.L(at, 'tables are no part of conditions; write a list [ ] or compare one fact');
            default:
                throw new language_mistake/* Mistaken */.L(at, 'optional parts are no part of conditions: no fact is ever absent');
        }
    }
    #comparison(sign, [a, b], at, variables) {
        return checkComparison(sign, this.check(a, variables), this.check(b, variables), at);
    }
    #named(node, variables) {
        const names = [];
        const places = [];
        let at = node;
        while (at.op === '.') {
            names.unshift(at.args[1]);
            places.unshift(at.end - at.args[1].length);
            at = at.args[0];
        }
        if (at.op !== 'id')
            return this.#fields(this.check(at, variables), names, places);
        const first = at.args;
        const variable = variables.findLast(({ name }) => name === first);
        const root = variable?.type ?? (Object.hasOwn(this.#facts, first) ? this.#facts[first] : undefined);
        if (root === undefined)
            throw new language_mistake/* Mistaken */.L(at.start, unknownFact([first, ...names], variables, this.#facts));
        const type = this.#walk(root, first, names, places);
        if (variable !== undefined)
            return { op: 'element', name: first, slot: variable.slot, path: names, type, at: at.start };
        return { op: 'fact', path: [first, ...names], type, at: at.start };
    }
    #fields(of, names, places) {
        let found = of;
        names.forEach((name, at) => {
            const type = this.#walk(found.type, 'it', [name], places.slice(at));
            found = { op: 'field', of: found, name, type, at: of.at };
        });
        return found;
    }
    /** The type at the end of a path of fields. */
    #walk(root, first, names, places) {
        let type = root;
        let path = first;
        names.forEach((name, index) => {
            const at = places[index] ?? 0;
            if (type.kind === 'list')
                throw new language_mistake/* Mistaken */.L(at, `\`${path}\` is a list; ask for its elements: ${path}.exists(x, x.${name} …)`);
            if (type.kind !== 'group')
                throw new language_mistake/* Mistaken */.L(at, `\`${path}\` is ${(0,check_words/* articled */.Vj)(type)} and has no \`${name}\``);
            const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
            if (field === undefined)
                throw new language_mistake/* Mistaken */.L(at, `\`${path}\` has no fact \`${name}\`${(0,nearest/* meant */.wx)(name, Object.keys(type.fields))}`);
            type = field;
            path = `${path}.${name}`;
        });
        return type;
    }
    #condition(node, sign, variables) {
        const part = this.check(node, variables);
        if (part.type.kind === 'bool')
            return part;
        throw new language_mistake/* Mistaken */.L(part.at, `${sign} takes a condition, and this is ${(0,check_words/* articled */.Vj)(part.type)}; ${(0,check_words/* remedyOf */.SM)(part)}`);
    }
    #junction(op, args, at, variables) {
        const parts = args.flatMap((arg) => {
            const part = this.#condition(arg, op === 'and' ? '&&' : '||', variables);
            return part.op === op ? part.parts : [part];
        });
        return { op, parts, type: (0,fact/* bool */.lc)(''), at };
    }
    #negative(node, at, variables) {
        const part = this.check(node, variables);
        if (!(0,check_words/* isNumber */.Et)(part.type))
            throw new language_mistake/* Mistaken */.L(at, `- takes a number, and this is ${(0,check_words/* articled */.Vj)(part.type)}`);
        if (part.op === 'value')
            return (0,check_words/* literalOf */.Zc)(part.type.kind === 'int' ? BigInt(-Number(part.value)) : -Number(part.value), at);
        return { op: 'negative', part, type: wide(part.type.kind), at };
    }
    #choice(args, at, variables) {
        const [test, then, otherwise] = args;
        const asked = this.#condition(test, '?', variables);
        const [one, other] = [this.check(then, variables), this.check(otherwise, variables)];
        if (one.type.kind !== other.type.kind)
            throw new language_mistake/* Mistaken */.L(other.at, `is ${(0,check_words/* articled */.Vj)(other.type)}, and before the colon stands ${(0,check_words/* articled */.Vj)(one.type)}; write two of one type`);
        if (one.type.kind === 'group' || one.type.kind === 'list')
            throw new language_mistake/* Mistaken */.L(at, 'only texts, numbers and conditions can be chosen with ? and :');
        const type = one.type.kind === 'string' ? (0,fact/* text */.Qq)('') : one.type.kind === 'bool' ? (0,fact/* bool */.lc)('') : wide(one.type.kind);
        return { op: 'if', test: asked, then: one, otherwise: other, type, at };
    }
    #list(nodes, at, variables) {
        const items = nodes.map((node) => this.check(node, variables));
        const [first] = items;
        if (first === undefined)
            throw new language_mistake/* Mistaken */.L(at, 'an empty list has nothing in it; write its elements');
        if (first.type.kind === 'list' || first.type.kind === 'group')
            throw new language_mistake/* Mistaken */.L(first.at, 'a list has texts, numbers or conditions in it');
        const kind = items.some(({ type }) => type.kind === 'double') && (0,check_words/* isNumber */.Et)(first.type) ? 'double' : first.type.kind;
        for (const item of items)
            if (item.type.kind !== kind && !((0,check_words/* isNumber */.Et)(item.type) && (0,check_words/* isNumber */.Et)(first.type)))
                throw new language_mistake/* Mistaken */.L(item.at, `is ${(0,check_words/* articled */.Vj)(item.type)} in a list that began with ${(0,check_words/* articled */.Vj)(first.type)}; write one type`);
        const of = kind === 'string' ? (0,fact/* text */.Qq)('') : kind === 'bool' ? (0,fact/* bool */.lc)('') : wide(kind);
        return { op: 'list', items, type: (0,fact/* list */.p_)('', of), at };
    }
    #index([from, which], at, variables) {
        const [source, index] = [this.check(from, variables), this.check(which, variables)];
        if (source.type.kind !== 'list')
            throw new language_mistake/* Mistaken */.L(at, `[ ] takes an element of a list, and this is ${(0,check_words/* articled */.Vj)(source.type)}; write a dot and a name`);
        if (index.type.kind !== 'int')
            throw new language_mistake/* Mistaken */.L(index.at, `is ${(0,check_words/* articled */.Vj)(index.type)}; write the place in the list, from 0`);
        return { op: 'index', list: source, index, type: source.type.of, at };
    }
    #arithmetic(sign, [a, b], at, variables) {
        const [left, right] = [this.check(a, variables), this.check(b, variables)];
        const [one, other] = [left.type.kind, right.type.kind];
        const made = (type) => ({ op: 'arithmetic', sign, left, right, type, at });
        if (sign === '+' && one === 'string' && other === 'string')
            return made((0,fact/* text */.Qq)(''));
        for (const part of [left, right])
            if (!(0,check_words/* isNumber */.Et)(part.type))
                throw new language_mistake/* Mistaken */.L(part.at, `${sign} takes numbers, and this is ${(0,check_words/* articled */.Vj)(part.type)}`);
        if (one !== other) {
            const whole = one === 'int' ? left : right;
            const advice = whole.op === 'value' ? `write ${whole.value}.0` : 'compare them without arithmetic';
            throw new language_mistake/* Mistaken */.L(whole.at, `${sign} takes two numbers of one type, and this is a whole number; ${advice}`);
        }
        if (sign === '%' && one === 'double')
            throw new language_mistake/* Mistaken */.L(at, '% takes whole numbers; divide or compare instead');
        return made(wide(one));
    }
    #call(node, variables) {
        const name = node.args[0];
        const given = node.op === 'rcall' ? node.args[2] : node.args[1];
        const before = node.op === 'rcall' ? node.args[1] : undefined;
        if (!isMacro(name) || before === undefined) {
            const args = [...(before === undefined ? [] : [before]), ...given];
            const at = before === undefined ? node.start : node.input.indexOf(name, before.end);
            return checkCall(name, before !== undefined, at, () => args.map((arg) => this.check(arg, variables)));
        }
        const source = this.check(before, variables);
        if (source.type.kind !== 'list')
            throw new language_mistake/* Mistaken */.L(before.start, `${name} goes through a list, and this is ${(0,check_words/* articled */.Vj)(source.type)}; ${(0,check_words/* remedyOf */.SM)(source)}`);
        const [variable, body, more] = given;
        if (variable?.op !== 'id' || body === undefined || more !== undefined)
            throw new language_mistake/* Mistaken */.L(node.input.indexOf(name, before.end), `write ${name} with a name and a condition: .${name}(x, x …)`);
        if (Object.hasOwn(this.#facts, variable.args) || variables.some((one) => one.name === variable.args))
            throw new language_mistake/* Mistaken */.L(variable.start, `\`${variable.args}\` has a meaning already; choose another name for the elements`);
        if (variables.length >= DEEPEST)
            throw new language_mistake/* Mistaken */.L(node.input.indexOf(name, before.end), `lists inside lists inside lists take too long; go through ${DEEPEST} at most`);
        const slot = variables.length;
        const element = { name: variable.args, type: source.type.of, slot };
        const asked = this.#condition(body, name, [...variables, element]);
        const type = name === 'filter' ? source.type : (0,fact/* bool */.lc)('');
        return { op: 'macro', name, list: source, variable: element.name, slot, body: asked, type, at: node.start };
    }
}
/** A number that can be anything. */
const wide = (kind) => kind === 'int'
    ? (0,fact/* int */.Wh)('', [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER])
    : { kind: 'double', says: '', range: [-Number.MAX_VALUE, Number.MAX_VALUE] };
function unknownFact(names, variables, facts) {
    const [first = ''] = names;
    const path = names.join('.');
    const known = [...Object.keys(facts), ...variables.map(({ name }) => name)];
    const near = (0,nearest/* nearest */.pA)(first, known);
    if (near !== undefined && !/^[a-z]$/.test(near))
        return `there is no fact \`${first}\`; did you mean \`${[near, ...names.slice(1)].join('.')}\`?`;
    const whole = (0,nearest/* factEndingIn */.r0)(path, facts);
    if (whole !== undefined)
        return `there is no fact \`${path}\`; did you mean \`${whole}\`?`;
    const quoted = names.length === 1 ? `; if it is a text, write ${JSON.stringify(first)}` : '';
    return `there is no fact \`${first}\`${quoted}; known: ${known.join(', ')}`;
}


/***/ }),

/***/ 54892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ compile)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83563);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(392);
/* harmony import */ var _meter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55684);



/** Compiles an expression to closures: no code is generated. */
function compile(expression) {
    switch (expression.op) {
        case 'value': {
            const { value } = expression;
            return () => value;
        }
        case 'fact':
            return fact(expression.path);
        case 'element': {
            const { slot, path } = expression;
            return ({ elements }) => path.reduce((at, name) => at[name], elements[slot]);
        }
        case 'field': {
            const [of, name] = [compile(expression.of), expression.name];
            return (frame) => of(frame)[name];
        }
        case 'index':
            return element(compile(expression.list), compile(expression.index));
        case 'and':
            return junction(expression.parts.map(compile), false);
        case 'or':
            return junction(expression.parts.map(compile), true);
        case 'not': {
            const part = compile(expression.part);
            return (frame) => part(frame) !== true;
        }
        case 'negative': {
            const part = compile(expression.part);
            return (frame) => -part(frame);
        }
        case 'compare': {
            const [left, right, compare] = [
                compile(expression.left),
                compile(expression.right),
                comparisons[expression.sign],
            ];
            return (frame) => compare(left(frame), right(frame));
        }
        case 'in':
            return member(compile(expression.left), compile(expression.right));
        case 'arithmetic':
            return arithmetic(expression, compile(expression.left), compile(expression.right));
        case 'if': {
            const [test, then, otherwise] = [
                compile(expression.test),
                compile(expression.then),
                compile(expression.otherwise),
            ];
            return (frame) => (test(frame) === true ? then(frame) : otherwise(frame));
        }
        case 'list': {
            const items = expression.items.map(compile);
            return (frame) => items.map((item) => item(frame));
        }
        case 'macro':
            return macro(expression, compile(expression.list), compile(expression.body));
        case 'call':
            return call(expression.name, expression.args.map(compile));
    }
}
function fact(path) {
    const [a = '', b = '', c = '', ...rest] = path;
    if (path.length === 1)
        return ({ facts }) => facts[a];
    if (path.length === 2)
        return ({ facts }) => facts[a][b];
    return ({ facts }) => rest.reduce((at, name) => at[name], facts[a][b][c]);
}
/** The first part that decides does so, though others have no value: an error counts only where nothing decides. */
function junction(parts, decides) {
    return (frame) => {
        let failed;
        for (const part of parts) {
            try {
                if (part(frame) === decides)
                    return decides;
            }
            catch (error) {
                failed ??= absorbed(error);
            }
        }
        if (failed !== undefined)
            throw failed;
        return !decides;
    };
}
/** An error that another part can make up for; throws any other. */
function absorbed(error) {
    if (error instanceof _meter_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN && !(error instanceof _meter_js__WEBPACK_IMPORTED_MODULE_1__/* .BudgetError */ .Wp))
        return error;
    throw error;
}
/** As a junction, over the elements of a list. */
function decide(length, decides, ask) {
    let failed;
    for (let at = 0; at < length; at++) {
        try {
            if (ask(at) === decides)
                return decides;
        }
        catch (error) {
            failed ??= absorbed(error);
        }
    }
    if (failed !== undefined)
        throw failed;
    return !decides;
}
function element(list, index) {
    return (frame) => {
        const [from, at] = [list(frame), index(frame)];
        const found = from[at];
        if (found === undefined)
            throw new _meter_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN(`the list has ${from.length} elements and none at ${at}; ask with exists( )`);
        return found;
    };
}
function member(left, right) {
    return (frame) => {
        const [wanted, from] = [left(frame), right(frame)];
        frame.meter.spend(1 + from.length / 16);
        return from.includes(wanted);
    };
}
const comparisons = {
    '==': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
};
function arithmetic({ sign, type }, left, right) {
    if (type.kind === 'string') {
        return (frame) => {
            const joined = `${left(frame)}${right(frame)}`;
            frame.meter.spend(1 + joined.length / 16);
            return joined;
        };
    }
    const run = type.kind === 'int' ? whole[sign] : real[sign];
    return (frame) => run(left(frame), right(frame));
}
const safe = (value) => {
    if (Number.isSafeInteger(value))
        return value === 0 ? 0 : value;
    throw new _meter_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN('a whole number is too large; compare without arithmetic');
};
const divisor = (value) => {
    if (value !== 0)
        return value;
    throw new _meter_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationError */ .ZN('something is divided by 0; ask first whether it is 0');
};
const whole = {
    '+': (a, b) => safe(a + b),
    '-': (a, b) => safe(a - b),
    '*': (a, b) => safe(a * b),
    '/': (a, b) => safe(Math.trunc(a / divisor(b))),
    '%': (a, b) => safe(a % divisor(b)),
};
const real = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '%': (a, b) => a % b,
};
function macro({ name, slot, body }, list, ask) {
    const steps = 1 + size(body);
    const of = (frame, from) => (at) => {
        frame.meter.spend(steps);
        frame.elements[slot] = from[at];
        return ask(frame);
    };
    return (frame) => {
        const from = list(frame);
        const asked = of(frame, from);
        if (name === 'exists')
            return decide(from.length, true, asked);
        if (name === 'all')
            return decide(from.length, false, asked);
        const kept = from.filter((_, at) => asked(at) === true);
        return name === 'filter' ? kept : kept.length === 1;
    };
}
const size = (expression) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(expression).reduce((sum, part) => sum + size(part), 1);
function call(name, args) {
    const run = _functions_js__WEBPACK_IMPORTED_MODULE_0__/* .functions */ .C.get(name)?.run;
    const [first, second] = args;
    if (second === undefined)
        return (frame) => {
            const value = first(frame);
            frame.meter.spend(typeof value === 'string' ? 1 + value.length / 64 : 1);
            return run(value, '');
        };
    return (frame) => {
        const [a, b] = [first(frame), second(frame)];
        frame.meter.spend(1 + (a.length * Math.min(b.length, 64)) / 64);
        return run(a, b);
    };
}


/***/ }),

/***/ 83563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   P: () => (/* binding */ factsIn)
/* harmony export */ });
/** The parts an expression is made of, in order. */
function partsOf(expression) {
    switch (expression.op) {
        case 'and':
        case 'or':
            return expression.parts;
        case 'not':
        case 'negative':
            return [expression.part];
        case 'compare':
        case 'in':
        case 'arithmetic':
            return [expression.left, expression.right];
        case 'if':
            return [expression.test, expression.then, expression.otherwise];
        case 'list':
            return expression.items;
        case 'macro':
            return [expression.list, expression.body];
        case 'call':
            return expression.args;
        case 'field':
            return [expression.of];
        case 'index':
            return [expression.list, expression.index];
        default:
            return [];
    }
}
/** Every fact an expression names, once each, in order. */
function factsIn(expression) {
    const found = new Set();
    const visit = (part) => {
        if (part.op === 'fact')
            found.add(part.path.join('.'));
        for (const each of partsOf(part))
            visit(each);
    };
    visit(expression);
    return [...found];
}


/***/ }),

/***/ 392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ functions)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

const of = (form, takes, gives, example, says, run) => ({ form, takes, gives, example, says, run });
/** The functions of the language, beside the macros `exists`, `all`, `exists_one` and `filter`. */
const functions = new Map([
    [
        'size',
        of('both', ['string or list'], 'int', 'size(deviations)', 'how many elements a list has, or characters a text', (value) => (typeof value === 'string' ? characters(value) : value.length)),
    ],
    [
        'startsWith',
        of('method', ['string', 'string'], 'bool', 'tool.path.startsWith("/usr/")', 'how a text begins', (text, start) => text.startsWith(start)),
    ],
    [
        'endsWith',
        of('method', ['string', 'string'], 'bool', 'tool.name.endsWith(".sh")', 'how a text ends', (text, end) => text.endsWith(end)),
    ],
    [
        'contains',
        of('method', ['string', 'string'], 'bool', 'tool.path.contains("/_temp/")', 'what a text has in it', (text, part) => text.includes(part)),
    ],
    [
        'glob',
        of('function', ['pattern', 'string'], 'bool', 'glob("refs/heads/release/*", pipeline.ref)', 'whether a whole text matches: * and ? stay between slashes, ** is any number of parts', _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .textMatches */ .t),
    ],
]);
/** CEL counts code points. */
function characters(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}


/***/ }),

/***/ 73579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ patternMistake),
/* harmony export */   t: () => (/* binding */ textMatches)
/* harmony export */ });
/* harmony import */ var _baseline_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83161);

const known = new Map();
/** Patterns kept in parts: all that a policy of usual size has. */
const MOST_KNOWN = 2000;
function partsOf(pattern) {
    let parts = known.get(pattern);
    if (parts === undefined) {
        parts = pattern.split('/');
        if (known.size < MOST_KNOWN)
            known.set(pattern, parts);
    }
    return parts;
}
/**
 * Whether a whole text matches a pattern: `*` and `?` stay between slashes, `**` alone is any number of parts. At worst the product of
 * both lengths, since only the last `**` is ever tried again.
 */
function textMatches(pattern, text) {
    const wanted = partsOf(pattern);
    const parts = text.split('/');
    let at = 0;
    let wild = -1;
    let from = 0;
    let part = 0;
    while (part < parts.length) {
        const next = wanted[at];
        if (next === '**') {
            wild = at++;
            from = part;
        }
        else if (next !== undefined && (0,_baseline_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentMatches */ .dd)(next, parts[part] ?? '')) {
            at++;
            part++;
        }
        else if (wild >= 0) {
            at = wild + 1;
            part = ++from;
        }
        else
            return false;
    }
    while (wanted[at] === '**')
        at++;
    return at === wanted.length;
}
/** What is wrong with a pattern; undefined when nothing is. */
function patternMistake(pattern) {
    if (pattern === '')
        return 'an empty pattern matches only an empty text; compare with == ""';
    if (pattern.split('/').some((part) => part !== '**' && part.includes('**')))
        return '`**` stands between slashes alone; write `*` inside a part';
    return undefined;
}


/***/ }),

/***/ 55684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ BudgetError),
/* harmony export */   ZN: () => (/* binding */ EvaluationError),
/* harmony export */   kI: () => (/* binding */ Meter)
/* harmony export */ });
/** What a condition cannot be given a value for: it is told, and decides nothing. */
class EvaluationError extends Error {
    name = 'EvaluationError';
}
/** The work allowed is spent. No other part of a condition can make up for it. */
class BudgetError extends EvaluationError {
    name = 'BudgetError';
}
/** Steps that one condition may take for one invocation: some milliseconds. */
const MOST_STEPS = 100_000;
/** Steps that all conditions of a policy may take together: some seconds. */
const MOST_IN_ALL = 100_000_000;
/** Counts the work of conditions in steps, not in time, so that every machine stops at the same place. */
class Meter {
    #most;
    #left;
    #all;
    constructor(most = MOST_STEPS, all = MOST_IN_ALL) {
        this.#most = most;
        this.#left = most;
        this.#all = all;
    }
    /** Begins with another condition, or another invocation. */
    begin() {
        this.#left = this.#most;
        this.spend(1);
    }
    /** @throws BudgetError when there are not so many steps left */
    spend(steps) {
        this.#left -= steps;
        this.#all -= steps;
        if (this.#left < 0)
            throw new BudgetError(`it takes more than ${this.#most} steps for one invocation; go through fewer lists`);
        if (this.#all < 0)
            throw new BudgetError('all rules together take too many steps; write fewer, or go through fewer lists');
    }
}


/***/ }),

/***/ 19413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Mistaken)
/* harmony export */ });
/** A mistake in an expression: thrown inside the language, never out of it. */
class Mistaken extends Error {
    at;
    constructor(at, message) {
        super(message);
        this.at = at;
    }
}


/***/ }),

/***/ 24231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   r0: () => (/* binding */ factEndingIn),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4567);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7632);


/** Of some names the one that was probably meant: the nearest within a third of its length; of a long one within two letters at least. */
function nearest(name, known) {
    const given = name.slice(0, 60).toLowerCase();
    let best;
    let least = Math.max(given.length < 5 ? 1 : 2, Math.floor(given.length / 3)) + 1;
    for (const each of known) {
        const away = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .I)(given, each.toLowerCase());
        if (away < least)
            [best, least] = [each, away];
    }
    return best;
}
/** The fact in full that ends in a name, where one name alone was written: `risk.score` for `score`. */
function factEndingIn(path, facts) {
    const known = (0,_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .listedFacts */ .xj)(facts)
        .map((one) => one.path)
        .filter((one) => !one.includes('[]'));
    const last = (name) => name.slice(name.lastIndexOf('.') + 1);
    return (known.find((one) => one.endsWith(`.${path}`)) ??
        known.find((one) => last(one).toLowerCase() === last(path).toLowerCase()));
}
/** `; did you mean \`x\`?`, or what is known where nothing is near. */
function meant(name, known) {
    const near = nearest(name, known);
    return near === undefined ? `; known here: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}


/***/ }),

/***/ 18021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gR: () => (/* binding */ canHold),
  Qv: () => (/* binding */ opposite),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./build/policy/facts/fact.js
var fact = __webpack_require__(93266);
// EXTERNAL MODULE: ./build/policy/facts/catalogue.js
var catalogue = __webpack_require__(4567);
// EXTERNAL MODULE: ./build/policy/language/check-words.js
var check_words = __webpack_require__(47121);
// EXTERNAL MODULE: ./build/policy/language/print.js
var print = __webpack_require__(94562);
;// CONCATENATED MODULE: ./build/policy/language/constraints.js



/** What must be true together, of facts and what is computed from them. Each method says whether that can be. */
class Constraints {
    #truths = new Map();
    #numbers = new Map();
    #texts = new Map();
    /** A condition of which nothing is known but whether it holds. */
    opaque(part, wanted) {
        const name = (0,print/* print */.y)(part);
        if ((this.#truths.get(name) ?? wanted) !== wanted)
            return false;
        this.#truths.set(name, wanted);
        return true;
    }
    /** A fact that is true or false, with what follows from it. */
    holds(part, wanted) {
        if (!this.opaque(part, wanted))
            return false;
        if (part.type.kind !== 'bool')
            return true;
        const { implies } = part.type;
        if (implies !== undefined && wanted) {
            const at = implies.split('.');
            return this.holds({ op: 'fact', path: at, type: factAt(at), at: 0 }, true);
        }
        return true;
    }
    /** A value that is compared with another of the same condition. */
    relate(left, sign, right) {
        if ((0,print/* print */.y)(left) === (0,print/* print */.y)(right))
            return sign === '==' || sign === '<=' || sign === '>=';
        const equal = sign === '==' || sign === '!=';
        return equal
            ? this.opaque({ op: 'compare', sign: '==', left, right, type: left.type, at: 0 }, sign === '==')
            : true;
    }
    /** A value that is compared with a literal. */
    compare(part, sign, value) {
        if (part.op === 'value')
            return true;
        if (typeof value === 'boolean')
            return this.holds(part, (sign === '==') === value);
        if (typeof value === 'number')
            return this.#bound(part, sign, value);
        return sign === '==' ? this.oneOf(part, [value]) : sign === '!=' ? this.#excludes(part, value) : true;
    }
    /** A value that is one of some. */
    oneOf(part, values) {
        if ((0,check_words/* isNumber */.Et)(part.type)) {
            const numbers = values.map(Number);
            return (this.#bound(part, '>=', Math.min(...numbers)) &&
                this.#bound(part, '<=', Math.max(...numbers)) &&
                (numbers.length > 1 || this.#bound(part, '==', numbers[0] ?? 0)));
        }
        if (part.type.kind !== 'string')
            return true;
        const known = this.#text(part);
        const given = values.map(String).filter((value) => !known.without.has(value));
        known.among = new Set(known.among === undefined ? given : given.filter((value) => known.among?.has(value)));
        return known.among.size > 0;
    }
    #excludes(part, value) {
        const known = this.#text(part);
        known.without.add(value);
        known.among?.delete(value);
        return known.among?.size !== 0;
    }
    #text(part) {
        const name = (0,print/* print */.y)(part);
        const known = this.#texts.get(name);
        if (known !== undefined)
            return known;
        const values = part.type.kind === 'string' ? part.type.values : undefined;
        const made = { among: values === undefined ? undefined : new Set(values), without: new Set() };
        this.#texts.set(name, made);
        return made;
    }
    #bound(part, sign, value) {
        const known = this.#interval(part);
        if (sign === '!=')
            known.without.add(value);
        if (sign === '==' && known.without.has(value))
            return false;
        if (sign === '>' || sign === '>=' || sign === '==') {
            const open = sign === '>';
            if (value > known.least || (value === known.least && open))
                [known.least, known.openLeast] = [value, open];
        }
        if (sign === '<' || sign === '<=' || sign === '==') {
            const open = sign === '<';
            if (value < known.most || (value === known.most && open))
                [known.most, known.openMost] = [value, open];
        }
        return isPossible(known, part.type.kind === 'int');
    }
    #interval(part) {
        const name = (0,print/* print */.y)(part);
        const known = this.#numbers.get(name);
        if (known !== undefined)
            return known;
        const { type } = part;
        const [least, most] = type.kind === 'int' || type.kind === 'double' ? type.range : [-Infinity, Infinity];
        const made = { least, most, openLeast: false, openMost: false, without: new Set() };
        this.#numbers.set(name, made);
        return made;
    }
}
function isPossible({ least, most, openLeast, openMost, without }, whole) {
    if (whole) {
        const first = openLeast ? Math.floor(least) + 1 : Math.ceil(least);
        const last = openMost ? Math.ceil(most) - 1 : Math.floor(most);
        if (last - first > without.size)
            return true;
        for (let at = first; at <= last; at++)
            if (!without.has(at))
                return true;
        return false;
    }
    if (least < most)
        return true;
    return least === most && !openLeast && !openMost && !without.has(least);
}
/** The type of a fact that the catalogue names. */
function factAt(path) {
    let at = { kind: 'group', says: '', fields: catalogue/* factFields */.Ae };
    for (const name of path) {
        const next = at.kind === 'group' ? at.fields[name] : undefined;
        if (next === undefined)
            throw new Error(`the catalogue of facts has no ${path.join('.')}`);
        at = next;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/policy/language/possible.js


/** Ways to hold that are looked at; a condition with more of them counts as possible. */
const MOST_WAYS = 256;
/** The condition that holds where another does not. */
const opposite = (part) => ({ op: 'not', part, type: (0,fact/* bool */.lc)(''), at: part.at });
/** The condition that holds where all of some do. */
const together = (parts) => ({
    op: 'and',
    parts,
    type: (0,fact/* bool */.lc)(''),
    at: parts[0]?.at ?? 0,
});
/**
 * Whether there can be facts for which a condition holds. False is certain: bounds of numbers, fixed values of texts and what follows
 * from what leave no way. True says only that nothing was found against it.
 */
function canHold(condition) {
    const ways = waysOf(condition, true);
    return ways === undefined || ways.some(isConsistent);
}
/** The ways in which a condition can hold, each a list of parts; undefined where there are too many. */
function waysOf(part, wanted) {
    switch (part.op) {
        case 'not':
            return waysOf(part.part, !wanted);
        case 'and':
        case 'or': {
            if ((part.op === 'or') === wanted) {
                const all = part.parts.map((each) => waysOf(each, wanted));
                const flat = all.flatMap((each) => each ?? []);
                return all.includes(undefined) || flat.length > MOST_WAYS ? undefined : flat;
            }
            let ways = [[]];
            for (const each of part.parts) {
                const more = waysOf(each, wanted);
                if (more === undefined || ways.length * more.length > MOST_WAYS)
                    return undefined;
                ways = ways.flatMap((way) => more.map((one) => [...way, ...one]));
            }
            return ways;
        }
        case 'if': {
            const asks = (test, then) => together([test ? part.test : opposite(part.test), then]);
            const either = {
                op: 'or',
                parts: [asks(true, part.then), asks(false, part.otherwise)],
                type: (0,fact/* bool */.lc)(''),
                at: part.at,
            };
            return wanted ? waysOf(either, true) : waysOf(chosenFalse(part), true);
        }
        default:
            return [[{ part, wanted }]];
    }
}
function chosenFalse({ test, then, otherwise, at }) {
    const parts = [together([test, opposite(then)]), together([opposite(test), opposite(otherwise)])];
    return { op: 'or', parts, type: (0,fact/* bool */.lc)(''), at };
}
function isConsistent(way) {
    const constraints = new Constraints();
    return way.every(({ part, wanted }) => adds(constraints, part, wanted));
}
const turned = {
    '==': '==',
    '!=': '!=',
    '<': '>',
    '<=': '>=',
    '>': '<',
    '>=': '<=',
};
const negated = {
    '==': '!=',
    '!=': '==',
    '<': '>=',
    '<=': '>',
    '>': '<=',
    '>=': '<',
};
/** Adds a part to what must be true; false where that cannot be. */
function adds(constraints, part, wanted) {
    switch (part.op) {
        case 'value':
            return part.value === wanted;
        case 'compare': {
            const sign = wanted ? part.sign : negated[part.sign];
            if (part.right.op === 'value')
                return constraints.compare(part.left, sign, part.right.value);
            if (part.left.op === 'value')
                return constraints.compare(part.right, turned[sign], part.left.value);
            return constraints.relate(part.left, sign, part.right);
        }
        case 'in': {
            if (part.right.op !== 'list')
                return constraints.opaque(part, wanted);
            const values = part.right.items.flatMap((item) => (item.op === 'value' ? [item.value] : []));
            if (values.length < part.right.items.length)
                return constraints.opaque(part, wanted);
            if (!wanted)
                return values.every((value) => constraints.compare(part.left, '!=', value));
            return constraints.oneOf(part.left, values);
        }
        case 'macro': {
            const { name, body } = part;
            if (!constraints.opaque(part, wanted))
                return false;
            if (name === 'exists' || name === 'exists_one')
                return !wanted || canHold(body);
            return name !== 'all' || wanted || canHold(opposite(body));
        }
        default:
            return constraints.holds(part, wanted);
    }
}


/***/ }),

/***/ 94562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** How tightly each operator binds: what binds less is put in parentheses. */
const binding = { if: 0, or: 1, and: 2, compare: 3, in: 3, not: 6, negative: 6 };
const tight = 7;
const bindingOf = (part) => part.op === 'arithmetic' ? (part.sign === '+' || part.sign === '-' ? 4 : 5) : (binding[part.op] ?? tight);
/** An expression as CEL, in one line: what it says, not how it was written. */
function print(expression) {
    const inside = (part, least) => {
        const words = print(part);
        return bindingOf(part) < least ? `(${words})` : words;
    };
    switch (expression.op) {
        case 'value':
            return printValue(expression);
        case 'fact':
            return expression.path.join('.');
        case 'element':
            return [expression.name, ...expression.path].join('.');
        case 'field':
            return `${inside(expression.of, tight)}.${expression.name}`;
        case 'index':
            return `${inside(expression.list, tight)}[${print(expression.index)}]`;
        case 'and':
            return expression.parts.map((part) => inside(part, 3)).join(' && ');
        case 'or':
            return expression.parts.map((part) => inside(part, 2)).join(' || ');
        case 'not':
            return `!${inside(expression.part, 6)}`;
        case 'negative':
            return `-${inside(expression.part, 6)}`;
        case 'compare':
            return `${inside(expression.left, 4)} ${expression.sign} ${inside(expression.right, 4)}`;
        case 'arithmetic': {
            const own = bindingOf(expression);
            return `${inside(expression.left, own)} ${expression.sign} ${inside(expression.right, own + 1)}`;
        }
        case 'in':
            return `${inside(expression.left, 4)} in ${inside(expression.right, 4)}`;
        case 'if':
            return `${inside(expression.test, 1)} ? ${inside(expression.then, 1)} : ${inside(expression.otherwise, 1)}`;
        case 'list':
            return `[${expression.items.map(print).join(', ')}]`;
        case 'macro':
            return `${inside(expression.list, tight)}.${expression.name}(${expression.variable}, ${print(expression.body)})`;
        case 'call': {
            const [first, ...others] = expression.args;
            return expression.method && first !== undefined
                ? `${inside(first, tight)}.${expression.name}(${others.map(print).join(', ')})`
                : `${expression.name}(${expression.args.map(print).join(', ')})`;
        }
    }
}
function printValue({ value, type }) {
    if (type.kind === 'double' && Number.isInteger(value))
        return `${value}.0`;
    return JSON.stringify(value);
}


/***/ }),

/***/ 91452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   G: () => (/* binding */ explainable)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54892);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83563);
/* harmony import */ var _meter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55684);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94562);




const MOST_ELEMENTS = 5;
const LONGEST_VALUE = 160;
/** Gets a condition ready to be explained. */
function explainable(expression) {
    const split = expression.op === 'and' || expression.op === 'or';
    return {
        expression,
        ask: (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compile */ .w)(expression),
        parts: split ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(expression).map(explainable) : [],
        names: split ? [] : named(expression),
    };
}
/** The facts and lists a part is made of, each once; what is inside of a macro is told by its elements. */
function named(expression) {
    const found = new Map();
    const visit = (part) => {
        if (part.op === 'fact' || part.op === 'field' || part.op === 'index') {
            const name = (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .y)(part);
            found.set(name, { name, ask: (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compile */ .w)(part), type: part.type });
        }
        else if (part.op === 'macro') {
            outside(part.body);
        }
        else
            for (const each of (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(part))
                visit(each);
    };
    const outside = (part) => {
        if (part.op === 'fact' && part.type.kind !== 'list')
            visit(part);
        else
            for (const each of (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(part))
                outside(each);
    };
    visit(expression);
    return [...found.values()];
}
/** The truth tree of a condition, from the whole to its parts. */
function truthOf({ expression, ask, parts, names }, frame, depth = 0) {
    const holds = attempt(ask, frame);
    if (parts.length > 0) {
        const says = expression.op === 'and' ? 'all of' : 'any of';
        return [{ depth, says, holds, where: [] }, ...parts.flatMap((part) => truthOf(part, frame, depth + 1))];
    }
    const where = names.flatMap(({ name, ask: value, type }) => {
        const seen = attemptValue(value, frame);
        return seen === undefined ? [] : [{ name, value: printed(seen, type) }];
    });
    return [{ depth, says: (0,_print_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .y)(expression), holds, where, ...elements(expression, frame) }];
}
/** Of a list that is gone through: the elements that decide. */
function elements(expression, frame) {
    const macro = macroIn(expression);
    if (macro === undefined)
        return {};
    const list = (attemptValue((0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compile */ .w)(macro.list), frame) ?? []);
    const body = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compile */ .w)(macro.body);
    const wanted = macro.name !== 'all';
    const found = list.filter((element) => {
        frame.elements[macro.slot] = element;
        return attempt(body, frame) === wanted;
    });
    const of = macro.list.type.of;
    const some = found
        .slice(0, MOST_ELEMENTS)
        .map((element) => (typeof element === 'string' ? cut(element) : printed(element, of)));
    const left = found.length - some.length;
    if (found.length === 0)
        return { among: [`none of ${list.length}`] };
    return { among: left === 0 ? some : [...some, `and ${left} more`] };
}
function macroIn(expression) {
    if (expression.op === 'macro')
        return expression;
    for (const part of (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(expression)) {
        const found = macroIn(part);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A value as it is told; a group by its label, a long list by its length. */
function printed(value, type) {
    if (Array.isArray(value)) {
        const of = type.kind === 'list' ? type.of : type;
        const shown = value.slice(0, MOST_ELEMENTS).map((each) => printed(each, of));
        return `[${shown.join(', ')}${value.length > shown.length ? `, and ${value.length - shown.length} more` : ''}]`;
    }
    if (type.kind === 'group')
        return type.label?.(value) ?? type.says;
    return cut(type.kind === 'string' ? JSON.stringify(value) : String(value));
}
const cut = (text) => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
function attempt(ask, frame) {
    const value = attemptValue(ask, frame);
    return value === undefined ? null : value === true;
}
function attemptValue(ask, frame) {
    try {
        return ask(frame);
    }
    catch (error) {
        if (error instanceof _meter_js__WEBPACK_IMPORTED_MODULE_3__/* .EvaluationError */ .ZN && !(error instanceof _meter_js__WEBPACK_IMPORTED_MODULE_3__/* .BudgetError */ .Wp))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isLeftOut),
/* harmony export */   h: () => (/* binding */ leftOutSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** `policy.without`: a rule of a pack that does not hold here. */
const leftOutSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(400).meta({ description: 'id of a rule of a pack, as strict/sequence' }),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6().optional().meta({ description: 'last day on which it is left out; without it there is none' }),
    second: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).meta({ description: 'another person than `owner`, who agrees' }) })
        .optional()
        .meta({ description: 'the second key, without which no rule about invariants, identity or tampering is left out' }),
});
/** Whether it is left out on a day, such as 2027-01-31. */
const isLeftOut = ({ until }, day) => until === undefined || until >= day;


/***/ }),

/***/ 38241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ packNames)
/* harmony export */ });
/** The packs of rules that come with the guard, in the folder `policies`. */
const packNames = ['default', 'strict', 'rights-only'];


/***/ }),

/***/ 61466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ ruleSchema),
/* harmony export */   hF: () => (/* binding */ packSchema),
/* harmony export */   wh: () => (/* binding */ policySchema),
/* harmony export */   zb: () => (/* binding */ effects)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9832);
/* harmony import */ var _pack_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38241);



const oneOrMore = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).max(100)]);
const effects = ['fail', 'warn', 'note'];
/** A rule of a policy. */
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9._/-]{0,79}$/)
        .meta({ description: 'its name: small letters, digits, dots, dashes and slashes' }),
    when: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'a condition in CEL over the facts that `policy facts` lists' }),
    then: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(effects),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200).optional().meta({ description: 'what it means when it holds' }),
    controls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9._/-]*$/))
        .max(32)
        .default([])
        .meta({ description: 'controls of standards that it evidences, as slsa:build-l3' }),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        tool: oneOrMore.optional().meta({ description: 'names of tools' }),
        step: oneOrMore.optional().meta({ description: 'keys or names of steps' }),
        job: oneOrMore.optional().meta({ description: 'ids of jobs' }),
        path: oneOrMore.optional().meta({ description: 'paths of tools' }),
    })
        .optional()
        .meta({ description: 'where it is asked; each takes the patterns * and **' }),
    judgement: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('score')
        .optional()
        .meta({ description: 'score: it is not asked where rights alone judge, and may name the score' }),
});
/** `policy:` of a configuration. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    extends: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(400)).max(20).default(['default']).meta({
        description: 'packs of rules that hold too: default, strict, rights-only, and shared ones as OWNER/REPO//PATH@COMMIT; where rights alone judge, rights-only always does',
    }),
    without: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutSchema */ .h)
        .max(100)
        .default([])
        .meta({ description: 'single rules of packs that do not hold here' }),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleSchema).max(500).default([]),
});
/** A pack: policies/NAME.yml. */
const packSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_pack_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packNames */ .O),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    extends: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_pack_name_js__WEBPACK_IMPORTED_MODULE_2__/* .packNames */ .O)).default([]),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleSchema).min(1),
})
    .meta({ title: 'IronClaw Guard policy pack', id: 'https://ironclaw.example/schema/policy-v1.json' });


/***/ }),

/***/ 91246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Scope),
/* harmony export */   I: () => (/* binding */ scopeMistakes)
/* harmony export */ });
/* harmony import */ var _language_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73579);

const listed = (given) => typeof given === 'string' ? [given] : given;
/** Where a rule is asked. */
class Scope {
    #given;
    constructor(given = {}) {
        this.#given = given;
    }
    /** Whether it says nothing of single invocations. */
    get isOfJob() {
        const { tool, step, path } = this.#given;
        return tool === undefined && step === undefined && path === undefined;
    }
    /** Whether this job is one it is for. */
    hasJob({ pipeline }) {
        return matches(this.#given.job, [pipeline.job]);
    }
    /** Whether an invocation is one it is for. */
    has({ facts: { tool, step } }) {
        const given = this.#given;
        return (matches(given.tool, [tool.name]) && matches(given.step, [step.key, step.name]) && matches(given.path, [tool.path]));
    }
}
function matches(given, values) {
    const patterns = listed(given);
    if (patterns === undefined)
        return true;
    return patterns.some((pattern) => values.some((value) => (0,_language_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .textMatches */ .t)(pattern, value)));
}
/** What is wrong with the patterns of a scope, by the keys and indices that lead there. */
function scopeMistakes(given = {}) {
    return Object.entries(given).flatMap(([key, value]) => (listed(value) ?? []).flatMap((pattern, index) => {
        const at = typeof value === 'string' ? [key] : [key, index];
        const message = (0,_language_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .patternMistake */ .$)(pattern) ?? (key === 'path' ? pathMistake(pattern) : undefined);
        return message === undefined ? [] : [{ path: at, message }];
    }));
}
const pathMistake = (pattern) => /^(\/|\*\*)/.test(pattern) ? undefined : `paths of tools are absolute; write /… or **/${pattern}`;


/***/ }),

/***/ 93019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ sharedReference),
/* harmony export */   N0: () => (/* binding */ readSharedPack),
/* harmony export */   Ue: () => (/* binding */ sharedPacks),
/* harmony export */   uz: () => (/* binding */ sharedReferences)
/* harmony export */ });
/* unused harmony export sharedPackSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _checks_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75161);
/* harmony import */ var _config_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83614);
/* harmony import */ var _schema_mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42052);
/* harmony import */ var _pack_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38241);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61466);






const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What `OWNER/REPO//PATH@COMMIT`, with or without `#sha256:DIGEST` behind it, refers to. @returns a sentence when it is none */
function sharedReference(text) {
    const [, repository = '', path = '', commit, sha256] = /^([^/@#]+\/[^/@#]+)\/\/([^@#]+)(?:@([^#]*))?(?:#sha256:(.*))?$/.exec(text) ?? [];
    const form = 'write OWNER/REPO//PATH@COMMIT, such as acme/security//policies/ci.yml@ and 40 hexadecimal digits';
    if (!REPOSITORY.test(repository) || path === '')
        return form;
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return `${path} is no path in a repository; ${form}`;
    if (commit === undefined)
        return `no commit is named; write ${repository}//${path}@ and the commit in full`;
    if (!COMMIT.test(commit))
        return /^[0-9a-f]{4,}$/.test(commit)
            ? `the commit has ${commit.length} digits; write all 40 of it, since a short one can come to mean another`
            : `${commit.slice(0, 60)} is no commit, and what a branch or tag names changes; write the commit, 40 hexadecimal digits`;
    if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256))
        return 'write the SHA-256 of the file as 64 hexadecimal digits, small letters';
    return { text, repository, path, commit, sha256 };
}
/** The shared packs that a configuration extends, each once, in the order of their texts. */
function sharedReferences({ policy }) {
    const texts = [...new Set(policy.extends)].filter((name) => !_pack_name_js__WEBPACK_IMPORTED_MODULE_4__/* .packNames */ .O.includes(name));
    return texts.toSorted().flatMap((text) => {
        const read = sharedReference(text);
        return typeof read === 'string' ? [] : [read];
    });
}
/** A pack that others extend: a file of rules and nothing else. */
const sharedPackSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    description: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    rules: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleSchema */ .AZ).min(1).max(500),
})
    .meta({ title: 'IronClaw Guard shared policy pack', id: 'https://ironclaw.example/schema/shared-policy-v1.json' });
/** Reads a shared pack. @throws ConfigError with every mistake as file:line:column */
function readSharedPack({ text: reference, repository, path, commit }, text, judgement) {
    const source = new _config_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigText */ .S(text, `${repository}//${path}@${commit.slice(0, 12)}`);
    const parsed = sharedPackSchema.safeParse(source.value());
    const mistakes = (0,_schema_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaMistakes */ .D)(parsed.error?.issues ?? [], source, sharedPackSchema);
    if (!parsed.success || mistakes.length > 0)
        return source.refuse(mistakes);
    const { rules } = parsed.data;
    const broken = rules.flatMap((rule, index) => [
        ...(rules.findIndex(({ id }) => id === rule.id) < index
            ? [
                {
                    effect: 'error',
                    path: ['rules', index, 'id'],
                    message: 'is the name of an earlier rule; give each its own',
                },
            ]
            : []),
        ...(0,_checks_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRule */ .T)(rule, ['rules', index], judgement).filter(({ effect }) => effect === 'error'),
    ]);
    if (broken.length > 0)
        source.refuse(source.sorted(broken).map(({ path: at, message, offset }) => source.told(at, message, offset)));
    return { reference, rules: rules.map((rule) => ({ ...rule, id: `${repository}:${rule.id}` })) };
}
/**
 * Reads the shared packs that a configuration extends.
 * @throws ConfigError for one with mistakes, and for two that name a rule alike
 */
function sharedPacks(config, texts) {
    const packs = [];
    const missing = [];
    const from = new Map();
    for (const reference of sharedReferences(config)) {
        const text = texts(reference);
        if (text === undefined) {
            missing.push(reference.text);
            continue;
        }
        const pack = readSharedPack(reference, text, config.judgement);
        for (const { id } of pack.rules) {
            const other = from.get(id);
            if (other !== undefined)
                throw new _config_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${reference.text} and ${other} both have a rule ${id}; extend one of them, or name the rule otherwise`);
            from.set(id, reference.text);
        }
        packs.push(pack);
    }
    return { packs, missing };
}


/***/ }),

/***/ 42052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ schemaMistakes)
});

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
            if (issue.origin === 'array')
                return 'write at least one entry';
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
    '/^[a-z0-9][a-z0-9._/-]{0,79}$/': 'write small letters, digits, dots, dashes and slashes, such as unverified-and-risky',
    '/^[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9._/-]*$/': 'write STANDARD:CONTROL, such as slsa:build-l3 or ssdf:PS.3.2',
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

// EXTERNAL MODULE: ./build/policy/suggestion.js
var suggestion = __webpack_require__(7632);
;// CONCATENATED MODULE: ./build/policy/schema-mistakes.js


/** What a schema refuses of a text, each with its place and what to write instead. */
function schemaMistakes(issues, source, schema) {
    const mistakes = issues.flatMap((issue) => {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
        return keys.map((key) => {
            const path = [...issue.path, ...(key === undefined ? [] : [key])];
            const words = key === undefined
                ? advice(issue, source.valueAt(path))
                : `unknown key${schema_mistakes_suggestion((0,suggestion/* keysAt */._)(schema, issue.path), key)}`;
            return source.told(path, words);
        });
    });
    const prototype = mistakes.length === 0 ? source.prototype() : undefined;
    return prototype === undefined ? mistakes : [prototype];
}
/** `, did you mean …?` for a key that is one typo away from a known one, and the list of known ones. */
function schema_mistakes_suggestion(known, key) {
    const near = known.find((name) => (0,suggestion/* distance */.I)(name, key) <= 2);
    return near === undefined ? `; known here: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
}


/***/ }),

/***/ 29622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sigstoreSettingsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const address = (says) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^https?:\/\/[^\s/]\S*$/, 'an address such as https://fulcio.example was expected')
    .max(1024)
    .optional()
    .meta({ description: says });
/** `sigstore:` of the configuration: whose certificates and timestamps signatures have. */
const sigstoreSettingsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    instance: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'public-good', 'github']).default('auto').meta({
        description: "auto: Sigstore's public one for public repositories, GitHub's own, which has no public log, for others",
    }),
    fulcio: address('certificate authority of an instance of your own'),
    rekor: address('its transparency log'),
    timestamp: address('its timestamp authority'),
});


/***/ }),

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** The keys that a schema knows at a path of a value; none where it is no table of fixed keys. */
function keysAt(schema, path) {
    let at = bare(schema);
    for (const step of path) {
        if (at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
            at = bare(at.element);
        else if (at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH)
            at = bare(at.shape[String(step)]);
        else
            return [];
    }
    return at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? Object.keys(at.shape) : [];
}
/** A schema without the defaults around it. */
function bare(schema) {
    let at = schema;
    while (at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL || at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodPrefault */ .xgV || at instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU)
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


/***/ }),

/***/ 81440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/**
 * The one way documents become bytes: keys in the order they were built, numbers as they are, and nothing
 * that JSON would silently change. What a terminal or the runner's log could act on is written as \u escapes,
 * which any parser turns back.
 */
/** Deeper nesting than any document of ours has; keeps the check's stack bounded. */
const deepest = 64;
/** U+007F..U+009F, the soft hyphen, bidirectional and zero-width characters, line separators, byte order mark, tags. */
const loud = /[\u{7f}-\u{9f}\u{ad}\u{61c}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{e0000}-\u{e0fff}]/gu;
function units(character) {
    let text = '';
    for (let at = 0; at < character.length; at++)
        text += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    return text;
}
function check(value, path, depth) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return;
    if (typeof value === 'number') {
        if (Number.isFinite(value) && !Object.is(value, -0))
            return;
        throw new RangeError(`${path} is ${Object.is(value, -0) ? '-0' : value}, which JSON cannot carry: a finite number, or 0, was expected`);
    }
    if (typeof value !== 'object')
        throw new TypeError(`${path} is a ${typeof value}: JSON data was expected`);
    if (depth > deepest)
        throw new RangeError(`${path} lies deeper than ${deepest} levels`);
    if (Array.isArray(value)) {
        for (let at = 0; at < value.length; at++)
            check(value[at], `${path}[${at}]`, depth + 1);
        return;
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        throw new TypeError(`${path} is not a plain object: JSON data was expected`);
    // a key that is undefined is an optional field left out
    for (const [key, each] of Object.entries(value))
        if (each !== undefined)
            check(each, `${path}.${key}`, depth + 1);
}
function encode(value, indent) {
    check(value, 'document', 0);
    const text = JSON.stringify(value, undefined, indent);
    return `${text.replace(loud, units).replaceAll('##[', '#\\u0023[')}\n`;
}
/**
 * A document as text: two blanks of indentation, a line feed at the end, the same bytes on every machine.
 * Throws a RangeError for NaN, infinities and -0, a TypeError for what is no JSON data; both name the place.
 */
function canonicalJson(value) {
    return encode(value, 2);
}
/** The same on one line, for NDJSON. */
function canonicalLine(value) {
    return encode(value, 0);
}


/***/ }),

/***/ 34917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ scoredTactics)
/* harmony export */ });
/* harmony import */ var _baseline_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96850);

/** The order in which buckets are summed, so that the same set always gives the same bytes. */
const scoredTactics = [..._baseline_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .tactics */ .SH, 'identity', 'invariant'];


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
        return (0,_factor_js__WEBPACK_IMPORTED_MODULE_2__/* .contextFactor */ .H2)(holding.map((one) => this.#context[one]));
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