"use strict";
exports.id = 699;
exports.ids = [699];
exports.modules = {

/***/ 53699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _x: () => (/* binding */ askedFacts),
  CX: () => (/* binding */ exportForms),
  ES: () => (/* binding */ exported),
  MT: () => (/* binding */ verdictLine)
});

// UNUSED EXPORTS: opaInput

// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/report/role-path.js
var role_path = __webpack_require__(11998);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(59371);
;// CONCATENATED MODULE: ./build/report/export/ocsf-anomalies.js

/** What of a baseline a finding of each kind was held against, in words of its own: OCSF fixes none. */
const observationTypes = new Map([
    ['deviation', 'Rights of a baseline'],
    ['phase', 'Order of phases'],
    ['sequence', 'Sequence Analysis'],
]);
/**
 * What was expected and what was seen, as OCSF's anomaly analyses have it: whose behaviour, the deviation, and beside it what the
 * baseline allows. Empty for what has no baseline, as invariants.
 */
function anomalyAnalyses(finding) {
    const { kind, class: parameter, seen, expected, rolePath, baseline } = finding;
    const type = observationTypes.get(kind);
    if (type === undefined)
        return [];
    const about = { observation_parameter: parameter, observation_type: type };
    const observations = seen.targets.map((value) => ({ value }));
    return [
        {
            analysis_targets: [{ name: (0,role_path/* rolePathText */.Xp)(rolePath), type: 'Role path' }],
            anomalies: [
                {
                    ...about,
                    observed_pattern: 'UNSEEN',
                    observations: observations.length > 0 ? observations : [{ value: seen.what, count: seen.count }],
                },
            ],
            baselines: [
                {
                    ...about,
                    observed_pattern: baseline,
                    observations: (expected.length > 0 ? expected : ['nothing of this kind']).map((value) => ({ value })),
                },
            ],
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
var ipaddr_default = /*#__PURE__*/__webpack_require__.n(ipaddr);
;// CONCATENATED MODULE: ./build/report/export/ocsf-evidences.js

const most = 20;
const longestCommand = 4000;
/** A process image as OCSF's object `process`. */
function processOf({ id, pid, argv, tool, cwd }, clock, started = 0) {
    return {
        uid: id,
        pid,
        name: tool.name,
        cmd_line: argv.join(' ').slice(0, longestCommand),
        working_directory: cwd,
        file: fileOf(tool.exe, tool.path === tool.exe ? tool.sha256 : undefined),
        ...(clock === undefined ? {} : { created_time: clock(started) }),
    };
}
/** What shows a finding: the process, and each thing it acted on. */
function evidences({ id, seen }, invocation, clock) {
    if (invocation === undefined)
        return [{ name: 'targets', data: seen.targets }];
    const process = processOf(invocation, clock, invocation.started);
    const signals = invocation.signals.filter((signal) => signal.finding === id).slice(0, most);
    const shown = signals.map(({ type, kind, target, destination, count }) => ({
        name: kind,
        process,
        ...(destination === undefined ? {} : { dst_endpoint: endpointOf(destination) }),
        ...(target !== undefined && (type.startsWith('fs_') || type === 'library') ? { file: fileOf(target) } : {}),
        data: { kind, count, ...(target === undefined ? {} : { target }) },
    }));
    return shown.length > 0 ? shown : [{ name: 'process', process }];
}
/** A file by its path, which may name a variable (`${home}/.npmrc`). */
function fileOf(path, sha256) {
    return {
        name: path.slice(path.lastIndexOf('/') + 1) || path || 'unknown',
        path,
        type: 'Regular File',
        type_id: 1,
        ...(sha256 === undefined ? {} : { hashes: [{ algorithm: 'SHA-256', algorithm_id: 3, value: sha256 }] }),
    };
}
/** `203.0.113.7:443`, `[2001:db8::1]:443`, `a.example:443` or `${registry:npm}:443`. */
function endpointOf(destination) {
    const [, host = destination, port] = /^(.*?)(?::(\d{1,5}))?$/s.exec(destination) ?? [];
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    const number = Number(port);
    const address = ipaddr_default().IPv4.isValidFourPartDecimal(bare) || ipaddr_default().IPv6.isValid(bare);
    const named = /^[\w.-]+$/.test(bare) ? { hostname: bare } : { name: destination };
    return {
        ...(address ? { ip: bare } : named),
        ...(port !== undefined && number <= 65535 ? { port: number } : {}),
    };
}

;// CONCATENATED MODULE: ./build/report/export/ocsf.js




/** The release of the Open Cybersecurity Schema Framework whose class Detection Finding (2004) the findings are. */
const OCSF_VERSION = '1.8.0';
/** Captions of `severity_id`, by it. */
const severities = { 1: 'Informational', 3: 'Medium', 4: 'High', 5: 'Critical' };
/** Tactics that MITRE ATT&CK has too; the others are not forced into one. */
const attackVersion = '17.1';
const attackTactics = new Map([
    ['credentials', { name: 'Credential Access', uid: 'TA0006' }],
    ['execution', { name: 'Execution', uid: 'TA0002' }],
    ['evasion', { name: 'Defense Evasion', uid: 'TA0005' }],
    ['persistence', { name: 'Persistence', uid: 'TA0003' }],
    ['privilege', { name: 'Privilege Escalation', uid: 'TA0004' }],
    ['discovery', { name: 'Discovery', uid: 'TA0007' }],
]);
/**
 * A result as OCSF events: first the verdict, so that a job that nobody saw anything of is no empty file, then each finding. The same
 * result gives the same events. What OCSF has no word for stands in `unmapped`.
 */
function* ocsfFindings(document, recording) {
    const clock = (t) => Number((BigInt(recording.anchor) + BigInt(Math.max(0, t))) / 1000000n);
    const invocations = new Map(document.invocations.map((one) => [one.id, one]));
    const base = { document, clock, end: recording.end, run: runOf(document, recording.context) };
    yield verdictEvent(base);
    for (const finding of document.findings)
        yield findingEvent(finding, invocations.get(finding.invocation), base);
}
function verdictEvent(base) {
    const { document, clock, end } = base;
    const { decision, policy, coverage, risk, digests } = document;
    return {
        ...envelope(base, 'verdict', decision === 'fail' ? 4 : decision === 'incomplete' ? 3 : 1),
        start_time: clock(0),
        end_time: clock(end),
        status_id: 1,
        status: 'New',
        is_alert: decision !== 'pass',
        message: (0,verdict/* decisionWords */._C)(document),
        finding_info: {
            uid: 'verdict',
            title: `verdict: ${decision}`,
            types: ['verdict'],
            analytic: { name: 'policy', uid: digests.config || 'default', type: 'Rule', type_id: 1 },
            created_time: clock(end),
        },
        ...(risk.score === null ? {} : { risk_score: Math.round(risk.score * 10), risk_details: `${risk.score} of 10` }),
        unmapped: {
            decision,
            mode: policy.mode,
            held: policy.held.map(({ id, then }) => ({ id, then })),
            coverage,
            digests,
        },
    };
}
function findingEvent(finding, invocation, base) {
    const { clock, end } = base;
    const { id, rule, kind, seen, c, accepted } = finding;
    const tactic = attackTactics.get(finding.tactic);
    const own = invocation?.risk?.own;
    return {
        ...envelope(base, id, severityOf(finding)),
        start_time: clock(seen.first),
        end_time: clock(seen.last),
        status_id: accepted === undefined ? 1 : 3,
        status: accepted === undefined ? 'New' : 'Suppressed',
        ...(accepted === undefined ? {} : { status_detail: `accepted by ${accepted.owner}: ${accepted.reason}` }),
        is_alert: accepted === undefined && finding.severity !== 'note',
        message: finding.message,
        finding_info: {
            uid: id,
            title: rule,
            desc: seen.what,
            types: [kind],
            analytic: {
                name: rule,
                uid: finding.class,
                ...(kind === 'deviation' || kind === 'phase' || kind === 'sequence'
                    ? { type: 'Behavioral', type_id: 2 }
                    : { type: 'Rule', type_id: 1 }),
            },
            ...(tactic === undefined ? {} : { attacks: [{ tactic, version: attackVersion }] }),
            created_time: clock(end),
            first_seen_time: clock(seen.first),
            last_seen_time: clock(seen.last),
        },
        ...(c === null ? {} : { confidence_score: Math.round(c * 100), ...confidence(c) }),
        ...(own === undefined
            ? {}
            : { risk_score: Math.round(own * 10), risk_details: `${own} of 10, of this process image` }),
        evidences: evidences(finding, invocation, clock),
        anomaly_analyses: anomalyAnalyses(finding),
        ...(invocation === undefined ? {} : { resources: [resource(invocation)] }),
        unmapped: {
            tactic: finding.tactic,
            class: finding.class,
            weight: finding.w,
            role_path: (0,role_path/* rolePathText */.Xp)(finding.rolePath),
            step: finding.step.key,
            baseline: finding.baseline,
            seq: seen.seq,
            accept: finding.accept,
        },
    };
}
/** What every event says. */
function envelope({ document, clock, end, run }, uid, severity) {
    return {
        activity_id: 1,
        activity_name: 'Create',
        category_uid: 2,
        category_name: 'Findings',
        class_uid: 2004,
        class_name: 'Detection Finding',
        type_uid: 200401,
        type_name: 'Detection Finding: Create',
        severity_id: severity,
        severity: severities[severity],
        time: clock(end),
        timezone_offset: 0,
        metadata: {
            version: OCSF_VERSION,
            product: {
                name: 'IronClaw Guard',
                uid: 'ironclaw-guard',
                vendor_name: 'IronClaw',
                version: document.guard.version,
            },
            uid: `${document.digests.recording.slice(0, 16)}/${uid}`,
            correlation_uid: run,
            log_name: 'result.json',
        },
    };
}
const severityOf = ({ kind, severity }) => severity === 'error' ? (kind === 'invariant' || kind === 'tamper' ? 5 : 4) : severity === 'warning' ? 3 : 1;
const confidence = (c) => c >= 0.9
    ? { confidence_id: 3, confidence: 'High' }
    : c >= 0.5
        ? { confidence_id: 2, confidence: 'Medium' }
        : { confidence_id: 1, confidence: 'Low' };
function resource(invocation) {
    const { name, version, purl, path } = invocation.tool;
    return {
        name,
        type: 'Tool',
        uid: purl ?? path,
        ...(version === undefined ? {} : { version }),
        data: processOf(invocation),
    };
}
/** What joins the events of one job: `owner/repo/runs/1/build`, else the digest of the recording. */
const runOf = ({ digests }, { repository, runId, job }) => repository !== undefined && runId !== undefined ? `${repository}/runs/${runId}/${job ?? ''}` : digests.recording;

// EXTERNAL MODULE: ./build/report/export/trace.js
var export_trace = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/report/export/trace-log.js
var trace_log = __webpack_require__(80219);
// EXTERNAL MODULE: ./build/report/export/verdict-statement.js
var verdict_statement = __webpack_require__(97144);
// EXTERNAL MODULE: ./build/report/facts-text.js
var facts_text = __webpack_require__(50097);
// EXTERNAL MODULE: ./build/host/judge.js + 78 modules
var judge = __webpack_require__(68133);
// EXTERNAL MODULE: ./build/host/sha256.js
var sha256 = __webpack_require__(95147);
;// CONCATENATED MODULE: ./build/host/export.js








/** The forms in which other engines take what the guard knows. */
const exportForms = ['in-toto', 'svr', 'ocsf', 'facts', 'opa'];
/**
 * Judges a recording and gives it in another form, a line at a time; nothing is written. The same recording, profiles and configuration
 * give the same lines.
 * @param artifacts what the job made: further subjects of statements
 * @throws RecordingError or ProfileError, each with a message for the user
 */
function* exported(directory, form, artifacts, options) {
    if (form === 'facts' || form === 'opa') {
        const asked = askedFacts(directory, options);
        yield* form === 'facts' ? factLines(asked) : opaInput(asked);
        return;
    }
    const trace = form === 'in-toto' ? new trace_log/* TraceLog */.o1() : undefined;
    const { document, recording } = (0,judge/* judgement */._U)(directory, { ...options, trace });
    if (trace !== undefined)
        yield (0,canonical/* canonicalLine */.n)((0,export_trace/* runtimeTrace */.W)(document, recording, trace, artifacts));
    else if (form === 'svr')
        yield verdictLine(document, recording, artifacts);
    else
        for (const event of ocsfFindings(document, recording))
            yield (0,canonical/* canonicalLine */.n)(event);
}
/** A line for each invocation, with the facts of the job in each. */
function* factLines({ job, subjects }) {
    for (const subject of subjects)
        yield (0,canonical/* canonicalLine */.n)((0,facts_text/* factObject */.wv)(job, subject));
}
/** The same as one document, as engines take it that decide on a whole job: the facts of the job once, which are there even when nothing ran. */
function* opaInput({ job, subjects }) {
    yield `{"schema":"ironclaw.guard/opa-input/v1","job":${(0,canonical/* canonicalLine */.n)(job).trimEnd()},"invocations":[`;
    for (const [at, { id, parent, facts }] of subjects.entries())
        yield `${at === 0 ? '' : ','}\n${(0,canonical/* canonicalLine */.n)({ id, parent: parent ?? null, ...facts }).trimEnd()}`;
    yield '\n]}\n';
}
/** The verdict as a statement, as it is signed. */
function verdictLine(document, recording, artifacts) {
    const result = (0,sha256/* sha256Of */.B)((0,canonical/* canonicalJson */.d)(document));
    return (0,canonical/* canonicalLine */.n)((0,verdict_statement/* verdictStatement */.b)(document, recording, result, artifacts));
}
/** Judges a recording and gives the facts that its rules are asked of. @throws as `exported` */
function askedFacts(directory, options) {
    let seen;
    (0,judge/* judgement */._U)(directory, { ...options, facts: (job, subjects) => (seen = { job, subjects }) });
    if (seen === undefined)
        throw new Error('the judgement told no facts');
    return seen;
}


/***/ }),

/***/ 97144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verdictStatementSchema),
/* harmony export */   b: () => (/* binding */ verdictStatement)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _events_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16998);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91995);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64336);




/** in-toto's predicate type of a Simple Verification Result (spec/predicates/svr.md), which from 0.2 on names its policies. */
const VERIFICATION_RESULT = 'https://in-toto.io/attestation/svr/v0.2';
/** What can have been verified. All but the first two are only said of a job that enough was seen of. */
const verdictProperties = [
    'IRONCLAW_GUARD_COVERAGE_FULL',
    'IRONCLAW_GUARD_COVERAGE_PARTIAL',
    'IRONCLAW_GUARD_PASS',
    'IRONCLAW_GUARD_INVARIANTS_KEPT',
    'IRONCLAW_GUARD_TOOLS_ARE_WHAT_THEY_CLAIM',
    'IRONCLAW_GUARD_NOT_TAMPERED_WITH',
    'IRONCLAW_GUARD_WITHIN_BASELINES',
];
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const { decision, risk, digests } = _result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .F.shape;
/** The verdict as a Simple Verification Result; what that has no word for stands below `ironclaw`. */
const verdictStatementSchema = (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementSchema */ .t)(VERIFICATION_RESULT, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    verifier: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), policies: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorSchema */ .TM) }),
    timeCreated: _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE.meta({ description: 'end of the recording: the only "now" of a judgement' }),
    properties: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(verdictProperties)),
    ironclaw: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('ironclaw.guard/verdict/v1'),
        decision,
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['enforce', 'report']),
        judgement: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['score', 'rights']),
        risk: risk.pick({ score: true, hazard: true }),
        coverage: _events_recording_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageSchema */ .aU,
        findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ error: count, warning: count, note: count }),
        held: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), then: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).meta({ description: 'rules that held' }),
        digests: digests.meta({ description: 'of everything the verdict was made from' }),
        job: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())
            .meta({ description: 'repository, workflowRef, ref, sha, runId, job, as the recording has them' }),
    }),
})).meta({ title: 'IronClaw Guard verdict', id: 'https://ironclaw.example/schema/verdict-v1.json' });
/**
 * The verdict as a statement about the files it was made from and the result it came to.
 * @param result SHA-256 of result.json
 * @param artifacts what the job made, as further subjects
 */
function verdictStatement(document, recording, result, artifacts = []) {
    const { digests: made, guard, policy, coverage, risk: worst } = document;
    const bySeverity = (severity) => document.findings.filter((one) => one.severity === severity).length;
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [
            ...artifacts,
            (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Subject */ .iB)('result.json', result),
            (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Subject */ .iB)('recording.json', made.recording),
            (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Subject */ .iB)('events.ndjson', made.events),
        ],
        predicateType: VERIFICATION_RESULT,
        predicate: {
            verifier: { id: `https://ironclaw.example/guard/v${(0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .uriPart */ .W2)(guard.version)}`, policies: policies(document) },
            timeCreated: (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .momentOf */ .Et)(recording.anchor, recording.end),
            properties: properties(document),
            ironclaw: {
                schema: 'ironclaw.guard/verdict/v1',
                decision: document.decision,
                mode: policy.mode,
                judgement: policy.judgement,
                risk: { score: worst.score, hazard: worst.hazard },
                coverage,
                findings: { error: bySeverity('error'), warning: bySeverity('warning'), note: bySeverity('note') },
                held: policy.held.map(({ id, then }) => ({ id, then })),
                digests: made,
                job: jobOf(recording.context),
            },
        },
    };
}
/** What the verdict was held against, by digest. */
function policies({ digests: made }) {
    const named = {
        'ironclaw.yml': made.config,
        policies: made.policies,
        profiles: made.profiles,
        weights: made.weights,
    };
    return Object.entries(named).flatMap(([name, sha256]) => (sha256 ? [{ name, digest: { sha256 } }] : []));
}
/** What was verified: nothing is said of a job that nobody, or too little, was seen of. */
function properties({ decision: decided, coverage, findings, policy, sensor }) {
    if (coverage.level === 'none' || sensor.name === 'none')
        return [];
    const seen = [
        coverage.level === 'full' ? 'IRONCLAW_GUARD_COVERAGE_FULL' : 'IRONCLAW_GUARD_COVERAGE_PARTIAL',
    ];
    if (coverage.lost > 0 || sensor.died || decided === 'incomplete')
        return seen;
    const has = (...kinds) => findings.some(({ kind }) => kinds.includes(kind));
    // the rule that knows every sign of it was asked, and did not hold
    const untouched = policy.unheld?.some(({ id }) => id === 'default/tamper') === true;
    const open = findings.some(({ kind, accepted }) => ['deviation', 'phase', 'sequence'].includes(kind) && accepted === undefined);
    if (decided === 'pass')
        seen.push('IRONCLAW_GUARD_PASS');
    if (!has('invariant'))
        seen.push('IRONCLAW_GUARD_INVARIANTS_KEPT');
    if (!has('identity'))
        seen.push('IRONCLAW_GUARD_TOOLS_ARE_WHAT_THEY_CLAIM');
    if (untouched && !has('tamper'))
        seen.push('IRONCLAW_GUARD_NOT_TAMPERED_WITH');
    if (!open && !has('invariant'))
        seen.push('IRONCLAW_GUARD_WITHIN_BASELINES');
    return seen;
}
function jobOf({ repository, workflowRef, ref, sha, runId, job, }) {
    const known = Object.entries({ repository, workflowRef, ref, sha, runId, job });
    return Object.fromEntries(known.filter((each) => each[1] !== undefined));
}


/***/ }),

/***/ 50097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ factValues),
/* harmony export */   wd: () => (/* binding */ factsTable),
/* harmony export */   wv: () => (/* binding */ factObject)
/* harmony export */ });
/* unused harmony export factsMarkdown */
/* harmony import */ var _policy_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4567);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94963);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57914);



const tableWidth = 160;
/** Facts of the policy language as a table: their types, and what they say. Ends with a line feed. */
function factsTable(fields = _policy_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .factFields */ .Ae) {
    const rows = (0,_policy_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .listedFacts */ .xj)(fields).map(({ path, fact }) => [
        path,
        (0,_policy_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .typeWords */ .yL)(fact),
        saysWords(fact.says, (0,_policy_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeWords */ .r6)(fact)),
    ]);
    return `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([{ title: 'fact' }, { title: 'type' }, { title: 'says', flexible: true }], rows, tableWidth).join('\n')}\n`;
}
/** The same as Markdown, for the documentation. */
function factsMarkdown() {
    const rows = listedFacts().map(({ path, fact }) => `| ${markdownCode(path)} | ${typeWords(fact)} | ${saysWords(fact.says, rangeWords(fact)).replaceAll('|', '\\|')} |`);
    return ['| Fact | Type | Says |', '| --- | --- | --- |', ...rows].join('\n');
}
const saysWords = (says, range) => (range === '' ? says : `${says}; ${range}`);
/** The facts of one invocation of a recording, with types and values. Ends with a line feed. */
function factValues(job, subject, fields = _policy_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .factFields */ .Ae) {
    const facts = { ...job, ...subject?.facts };
    const rows = (0,_policy_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .listedFacts */ .xj)(fields)
        .filter(({ path }) => !path.includes('[]') && (path.split('.')[0] ?? '') in facts)
        .map(({ path, fact }) => [path, (0,_policy_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .typeWords */ .yL)(fact), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(valueAt(facts, path)), 400)]);
    return `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([{ title: 'fact' }, { title: 'type' }, { title: 'value', flexible: true }], rows, tableWidth).join('\n')}\n`;
}
/** What a rule sees, as one object: for an engine that decides instead of this one. */
const factObject = (job, { id, parent, facts }) => ({
    schema: 'ironclaw.guard/facts/v1',
    id,
    parent: parent ?? null,
    ...job,
    ...facts,
});
const valueAt = (facts, path) => path.split('.').reduce((at, name) => at[name], facts);


/***/ })

};
;