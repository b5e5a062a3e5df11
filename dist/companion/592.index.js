"use strict";
exports.id = 592;
exports.ids = [592];
exports.modules = {

/***/ 9592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSensorLine: () => (/* binding */ isSensorLine),
/* harmony export */   readSensorLine: () => (/* binding */ readSensorLine),
/* harmony export */   sensorFactsSchema: () => (/* binding */ sensorFactsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** What ironclaw-sensor says of itself. Further fields are of later versions, and left alone. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count);
const tried = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rung: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
/** What is told of a sensor that watches: the recording keeps it. */
const sensorFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kernel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    hooks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().meta({ description: 'where in the kernel it listens' }),
    skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hook: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
        .optional()
        .meta({ description: 'hooks that this kernel lacks or refuses' }),
    rings: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ bulk: count, priority: count })
        .optional()
        .meta({ description: 'bytes of the rings between kernel and sensor' }),
    programs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: count, name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), tag: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).optional(),
    maps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count).optional(),
    links: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count).optional(),
    selfTest: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()).optional().meta({ description: 'known acts, and whether it saw them' }),
    loadMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).optional(),
    tried: tried.optional().meta({ description: 'better sensors that could not be had' }),
});
const readySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sensor.ready'),
    rung: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['full', 'degraded']),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    notCovered: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    ...sensorFactsSchema.shape,
});
const sensorLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    readySchema,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sensor.refused'), tried }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sensor.heartbeat'),
        t: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        ids: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        dropped: counts.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sensor.loss'),
        t: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        lost: count,
        priority: count,
        by: counts.optional(),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sensor.sync'), token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sensor.tamper'), t: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), what: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sensor.stop'), t: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), lost: count.optional() }),
]);
/** Whether a line is about the sensor: in a text of an act the same characters would be escaped. */
function isSensorLine(text) {
    return text.includes('"kind":"sensor.');
}
/** Reads such a line; undefined when this version does not understand it. */
function readSensorLine(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const parsed = sensorLineSchema.safeParse(value);
    return parsed.success ? parsed.data : undefined;
}


/***/ })

};
;