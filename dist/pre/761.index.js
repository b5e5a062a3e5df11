"use strict";
exports.id = 761;
exports.ids = [761];
exports.modules = {

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

/***/ 5462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseProfiles: () => (/* binding */ parseProfiles),
  readProfiles: () => (/* binding */ readProfiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/baseline/profile.js
var profile = __webpack_require__(6850);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
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
const sequencesSchema = schemas/* strictObject */.rej({
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
var yaml_text = __webpack_require__(5954);
// EXTERNAL MODULE: ./build/evidence/surroundings.js
var surroundings = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/score/hazard.js
/**
 * The arithmetic of design section 6. Hazards add where probabilities do not: S is a sum of -ln(1-p),
 * so that 1 - e^-S is the noisy-or of its terms.
 */
const half = 120; // s, half-life of what passes
const lasting = new Set(['credentials', 'persistence', 'privilege', 'tampering']);
const timeless = new Set(['identity', 'invariant']);
/** Hazard of a deviation of weight `w` held against a baseline of confidence `c` (both 0..1): -ln(1 - min(w·c, 0.99)). */
const hazard = (w, c) => -Math.log(1 - Math.min(w * c, 0.99));
/** Exposure of a component: min(1, CVSS/10 · r · (1.2 if known exploited)), r = 1 executed or loaded, 0.75 present. `cvss` is 0..10. */
const exposure = (cvss, used, exploited) => Math.min(1, (cvss / 10) * (used ? 1 : 0.75) * (exploited ? 1.2 : 1));
/** The factor exposure `s` (0..1) gives a deviation of weight `w`: 1 + (8^s - 1)·clamp((w - 0.1)/0.2, 0, 1). Trifles are not inflated. */
const hazard_exposureFactor = (s, w) => 1 + (8 ** s - 1) * Math.min(1, Math.max(0, (w - 0.1) / 0.2));
/** Value of a deviation: min(6, factor · hazard). Identity faults and invariants take no factor. */
const value = (tactic, w, c, factor) => Math.min(6, (timeless.has(tactic) ? 1 : factor) * hazard(w, c));
/** What is left of a value after `seconds`: 2^(-z/120 s), not below 1/2 for what persists, 1 for faults. */
function decay(tactic, seconds) {
    if (timeless.has(tactic))
        return 1;
    const left = 2 ** (-seconds / half);
    return lasting.has(tactic) ? Math.max(0.5, left) : left;
}
/** The least a value can decay to, as a share. */
const floor = (tactic) => (timeless.has(tactic) ? 1 : lasting.has(tactic) ? 0.5 : 0);
const round = (x, places) => Math.round(x * 10 ** places) / 10 ** places;
/** Score 0..10 of a sum of hazards, rounded to 0.01. */
const score = (sum) => round(10 * (1 - Math.exp(-sum)), 2);
/** A hazard as published, rounded to 0.0001. */
const published = (sum) => round(sum, 4);

;// CONCATENATED MODULE: ./build/score/factor.js

/** Bounds of the factor of circumstances (design section 6). */
const [least, most] = [1, 2];
/** The factor of circumstances: the product of their weights, 1 to 2. */
const factor_contextFactor = (weights) => Math.min(most, Math.max(least, weights.reduce((product, weight) => product * weight, 1)));
/** Bounds of what plug-ins make of a deviation (design section 6). */
const [lowest, highest] = [1 / 4, 4];
const held = (factor) => Math.min(highest, Math.max(lowest, factor));
/** The factor of plug-ins: the product of what each says, in the order given, every one and the whole held to 1/4 to 4; of none 1. */
const pluginFactor = (given) => held(given.reduce((product, factor) => product * held(factor), 1));
/**
 * What a deviation's hazard is multiplied by: exposure times circumstances times plug-ins.
 * @param s exposure of the tool that acts, 0..1
 * @param w weight of the deviation's class, 0..1: trifles are not inflated by exposure
 * @param context factor of the circumstances, 1..2
 * @param plugin factor of plug-ins, 1/4..4
 */
const deviationFactor = (s, w, context, plugin) => exposureFactor(s, w) * context * plugin;

;// CONCATENATED MODULE: ./build/score/weights.js




const weight = schemas/* number */.aig().min(0).max(1);
/** weights.yml: the table of judgement, and the shape of `signals.weights` in a configuration. */
const weightsSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    tactics: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(profile/* tactics */.SH), schemas/* record */.g1P(schemas/* string */.YjP(), weight)),
    identity: schemas/* record */.g1P(schemas/* string */.YjP(), weight),
    invariant: weight,
    context: schemas/* record */.g1P(schemas/* enum */.k5n(surroundings/* circumstances */.X), schemas/* number */.aig().min(1).max(2))
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
        for (const tactic of tactics) {
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
        return contextFactor(holding.map((one) => this.#context[one]));
    }
    /** The weight of a class that must exist. Throws an Error otherwise: the tables contradict each other. */
    of(name) {
        const found = this.find(name);
        if (found === undefined)
            throw new Error(`weights.yml has no class \`${name}\``);
        return found;
    }
}

// EXTERNAL MODULE: ./build/host/parsed-profiles.js
var parsed_profiles = __webpack_require__(3688);
// EXTERNAL MODULE: ./build/host/profile-texts.js
var profile_texts = __webpack_require__(5678);
// EXTERNAL MODULE: ./build/host/sha256.js
var sha256 = __webpack_require__(5147);
;// CONCATENATED MODULE: ./build/host/profile-files.js








/**
 * Reads every `profile.yml` under a folder, and its zones, sequences and weights.
 *
 * @param parsed what need not be parsed again
 * @throws ProfileError that lists the mistakes of the first bad file
 */
function readProfiles(directory, parsed = (0,parsed_profiles/* parsedProfiles */.Ey)()) {
    const { profiles, zones, sequences, weights, digest, weightsDigest } = (0,profile_texts/* readProfileTexts */.iH)(directory);
    const read = ({ name, text }, schema) => (0,parsed_profiles/* parsedBefore */.HC)(parsed, name, text) ?? // of this text, by this schema
        (0,yaml_text/* parseYaml */.h)(text, (0,external_node_path_.join)(directory, name), schema);
    return {
        zones: read(zones, profile/* zonesSchema */.v4).zones,
        sequences: read(sequences, sequencesSchema),
        weights: read(weights, weightsSchema),
        profiles: profiles.map((one) => read(one, profile/* profileSchema */.Fk)),
        digest,
        weightsDigest,
    };
}
/** What `readProfiles` finds in a folder, for a program that is built from it. */
function parseProfiles(directory) {
    const { profiles, zones, sequences, weights } = (0,profile_texts/* readProfileTexts */.iH)(directory);
    const all = [
        ...profiles.map((one) => [one, profile/* profileSchema */.Fk]),
        [sequences, sequencesSchema],
        [weights, weightsSchema],
        [zones, profile/* zonesSchema */.v4],
    ];
    const files = all.map(([{ name, text }, schema]) => [
        name,
        { sha256: (0,sha256/* sha256Of */.B)(text), value: (0,yaml_text/* parseYaml */.h)(text, (0,external_node_path_.join)(directory, name), schema) },
    ]);
    return { files: Object.fromEntries(files) };
}


/***/ })

};
;