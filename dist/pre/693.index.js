"use strict";
exports.id = 693;
exports.ids = [693];
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

/***/ 268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takePrograms: () => (/* binding */ takePrograms),
/* harmony export */   takenPrograms: () => (/* binding */ takenPrograms)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5887);
/* harmony import */ var _plugins_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5077);



const programsIn = (directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'programs');
/**
 * Copies the programs of plug-ins that pre found into the companion's place, each held against the digest that the configuration of the base
 * ref has for it.
 * @throws Error with a sentence when they cannot be written
 */
function takePrograms(directory, { programs, configuration }) {
    if (programs === undefined || configuration.outcome !== 'found')
        return;
    const { plugins } = (0,_policy_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o4)(configuration.text, configuration.from);
    (0,_plugins_program_js__WEBPACK_IMPORTED_MODULE_2__/* .keepPrograms */ .LV)(programsIn(directory), (0,_plugins_program_js__WEBPACK_IMPORTED_MODULE_2__/* .keptPrograms */ .qk)(programs, plugins));
}
/** The programs of plug-ins in a place. */
const takenPrograms = (directory, plugins) => (0,_plugins_program_js__WEBPACK_IMPORTED_MODULE_2__/* .keptPrograms */ .qk)(programsIn(directory), plugins);


/***/ })

};
;