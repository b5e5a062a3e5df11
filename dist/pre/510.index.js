"use strict";
exports.id = 510;
exports.ids = [510];
exports.modules = {

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
 * runner gives: the id, else `__run` or `__owner_repo`, with a number from the second on.
 * @param path of the file, from the repository's root
 * @param job id of the job
 * @returns undefined when the text is no workflow, or has no such job with steps
 */
function workflowSteps(text, path, job) {
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
    return steps.items.flatMap((item) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
            return [];
        const [uses, run] = [scalar(item, 'uses'), scalar(item, 'run')];
        const [id, name] = [scalar(item, 'id'), scalar(item, 'name')];
        if (uses === undefined && run === undefined)
            return [];
        const key = id ?? numbered(uses === undefined ? '__run' : automatic(uses), used);
        const shown = name ?? `Run ${uses ?? firstLine(run ?? '')}`;
        return {
            key,
            ...(shown.includes('${{') ? {} : { name: shown }),
            ...(uses === undefined ? {} : { action: uses }),
            file: path,
            line: lines.linePos(item.range?.[0] ?? 0).line,
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


/***/ })

};
;