"use strict";
exports.id = 306;
exports.ids = [306];
exports.modules = {

/***/ 78048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ artifactSubjects)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _report_export_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64336);
/* harmony import */ var _packages_digest_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90851);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75996);






/** Bytes of an artifact: larger than any image. */
const LARGEST = 64 * 2 ** 30;
const CHUNK = 1 << 20;
const failures = {
    absent: 'there is no such file',
    changed: 'it changed while it was read',
    irregular: 'it is no regular file',
    large: 'it is larger than 64 GiB',
    unreadable: 'it cannot be read',
    skipped: 'it was not read',
};
/** The files that `--subject` names, by digest: what the job made. @throws UsageError for one that cannot be read */
function artifactSubjects(paths = []) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    return paths.map((path) => {
        const found = (0,_packages_digest_file_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .T)((node_fs__WEBPACK_IMPORTED_MODULE_1___default()), (node_crypto__WEBPACK_IMPORTED_MODULE_0___default()), buffer, { path, algorithms: ['sha256'], limit: LARGEST });
        if ('failure' in found)
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`--subject ${path}: ${failures[found.failure]}`);
        return (0,_report_export_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Subject */ .iB)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), found.digests.sha256 ?? '');
    });
}


/***/ }),

/***/ 92306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify),
  verifyAnswer: () => (/* binding */ verifyAnswer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: ./build/evidence/provenance/trusted-root.js
var trusted_root = __webpack_require__(23);
// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
;// CONCATENATED MODULE: ./build/report/verification.js

const row = (name, value) => value === undefined || value === '' ? [] : [`  ${name.padEnd(13)} ${(0,report_escape/* visible */.RK)(value, 500)}`];
/** What `verify` found as text, the answer first, ending with a line feed. */
function verificationText(found, file) {
    const { signer, verdict } = found;
    const lines = [
        `${(0,report_escape/* visible */.RK)(file)}: ${found.outcome}: ${(0,report_escape/* visible */.RK)(found.reason, 600)}`,
        ...(verdict === undefined ? [] : verdictLines(verdict)),
        ...(signer === undefined ? [] : signerLines(found, signer)),
        ...found.checks.flatMap(({ what, outcome, says }) => row(what, `${outcome === 'failed' ? 'FAILED: ' : ''}${says}`)),
        ...(found.subjects ?? []).slice(0, 20).flatMap(({ name, digest }) => row(name, `sha256 ${digest.sha256 ?? '?'}`)),
    ];
    return `${lines.map((line) => (0,report_escape/* guardLine */.Ql)(line).trimEnd()).join('\n')}\n`;
}
function verdictLines(verdict) {
    const { decision, mode, risk, coverage, findings, job, digests } = verdict;
    const score = risk.score === null ? '' : `, risk ${risk.score} of 10`;
    const lost = coverage.lost > 0 ? `, ${coverage.lost} events lost` : '';
    return [
        ...row('decision', `${decision}${score}, coverage ${coverage.level}${lost} (mode ${mode})`),
        ...row('findings', `${findings.error} errors, ${findings.warning} warnings, ${findings.note} notes`),
        ...row('job', [job.repository, job.workflowRef, job.sha, job.runId, job.job].filter(Boolean).join(' ')),
        ...row('guard', digests.guard),
    ];
}
function signerLines({ kind, signedAt, root }, signer) {
    return [
        ...row('statement', kind),
        ...row('signed by', signer.identity),
        ...row('issuer', signer.issuer),
        ...row('source', [signer.source, signer.ref, signer.commit].filter(Boolean).join(' ')),
        ...row('run', signer.run),
        ...row('signed', `${signedAt}, verified with ${root}`),
        ...(signer.expected
            ? []
            : row('', 'nobody said who should have signed: name it with --identity and --issuer, or --source')),
    ];
}

// EXTERNAL MODULE: ./build/host/manifest-files.js
var manifest_files = __webpack_require__(99435);
// EXTERNAL MODULE: ./build/host/standards.js + 6 modules
var host_standards = __webpack_require__(39593);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
var external_node_crypto_default = /*#__PURE__*/__webpack_require__.n(external_node_crypto_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evidence/provenance/expectation.js
var provenance_expectation = __webpack_require__(43647);
// EXTERNAL MODULE: ./build/evidence/provenance/parse-bundles.js + 2 modules
var parse_bundles = __webpack_require__(57239);
// EXTERNAL MODULE: ./build/evidence/provenance/trust.js + 2 modules
var trust = __webpack_require__(51383);
// EXTERNAL MODULE: ./build/evidence/provenance/verify-bundle.js + 4 modules
var verify_bundle = __webpack_require__(17565);
// EXTERNAL MODULE: ./build/report/export/trace.js
var export_trace = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/report/export/trace-log.js
var trace_log = __webpack_require__(80219);
// EXTERNAL MODULE: ./build/report/export/verdict-statement.js
var verdict_statement = __webpack_require__(97144);
// EXTERNAL MODULE: ./build/host/judge.js + 78 modules
var judge = __webpack_require__(68133);
// EXTERNAL MODULE: ./build/host/packages/digest-file.js
var digest_file = __webpack_require__(90851);
// EXTERNAL MODULE: ./build/host/sha256.js
var sha256 = __webpack_require__(95147);
;// CONCATENATED MODULE: ./build/host/verification.js














const CHUNK = 1 << 20;
/** Bytes: that of a job of 100,000 processes has a tenth of it. */
const LARGEST_RESULT = 2 ** 30;
/**
 * Verifies a signed trace or verdict, offline: its signature, who signed, and whether it is about a recording, which then scores to the
 * same bytes. Never throws for what is not so.
 * @throws RecordingError when the recording cannot be read
 */
function verifySigned(question) {
    const { attestation, statement } = attestationIn(question);
    if (!attestation.verified)
        return { outcome: 'refused', reason: attestation.reason, checks: [] };
    const { claims, signedAt, root } = attestation;
    const signer = {
        ...(claims.identity === undefined ? {} : { identity: claims.identity }),
        ...(claims.issuer === undefined ? {} : { issuer: claims.issuer }),
        ...(claims.source === undefined ? {} : { source: claims.source }),
        ...(claims.commit === undefined ? {} : { commit: claims.commit }),
        ...(claims.ref === undefined ? {} : { ref: claims.ref }),
        ...(claims.run === undefined ? {} : { run: claims.run }),
        expected: question.expectation !== undefined,
    };
    const signed = signedIn(statement);
    if (signed === undefined) {
        const reason = `it is a statement of ${JSON.stringify(attestation.predicateType ?? 'no type')}, a trace or verdict of the guard was expected`;
        return { outcome: 'refused', reason, checks: [] };
    }
    const checks = [
        ...signerChecks(attestation, question.expectation),
        ...artifactChecks(signed.statement.subject, question.artifacts),
        ...(question.recording === undefined ? [] : recordingChecks(signed, question.recording)),
    ];
    const failed = checks.find(({ outcome }) => outcome === 'failed');
    return {
        outcome: failed === undefined ? 'verified' : 'refused',
        reason: failed?.says ?? `its signature verifies with ${root.name}`,
        kind: signed.kind,
        signedAt,
        root: root.name,
        signer,
        subjects: signed.statement.subject,
        ...(signed.kind === 'verdict' ? { verdict: signed.statement.predicate.ironclaw } : {}),
        checks,
    };
}
function attestationIn({ bundle, roots }) {
    const refused = (reason) => ({ attestation: { verified: false, reason } });
    try {
        const [parsed, ...more] = (0,parse_bundles/* parseBundles */.z)(bundle);
        if (parsed === undefined || more.length > 0)
            return refused(`it holds ${more.length + 1} bundles, one was expected`);
        const builtIn = (0,trust/* builtInTrust */.m)();
        const attestation = (0,verify_bundle/* verifySignature */.Od)(parsed, (0,trust/* trustMaterial */.k)([...builtIn.roots, ...roots], builtIn.keys));
        const signed = 'signed' in parsed && parsed.signed.kind === 'statement' ? parsed.signed.statement : undefined;
        return { attestation, statement: signed };
    }
    catch (error) {
        return refused(error.message);
    }
}
/** The statement that was signed, where it is one of ours. */
function signedIn(statement) {
    const verdict = verdict_statement/* verdictStatementSchema */.A.safeParse(statement);
    if (verdict.success)
        return { kind: 'verdict', statement: verdict.data };
    const trace = export_trace/* runtimeTraceSchema */.B.safeParse(statement);
    return trace.success ? { kind: 'runtime trace', statement: trace.data } : undefined;
}
const check = (what, holds, good, bad) => ({
    what,
    outcome: holds ? 'holds' : 'failed',
    says: holds ? good : bad,
});
function signerChecks({ claims }, expectation) {
    if (expectation === undefined)
        return [];
    const [fault] = (0,provenance_expectation/* compareClaims */.f)(claims, expectation);
    const wrong = fault && `${fault.field} is ${fault.seen ?? 'not given'}, expected ${fault.expected}`;
    return [
        check('signer', fault === undefined, 'it is who was expected', `who signed is not who was expected: ${wrong}`),
    ];
}
const artifactChecks = (subjects, artifacts) => artifacts.map(({ name, digest: { sha256 } }) => check(name, subjects.some(({ digest }) => digest.sha256 === sha256), 'the statement is about it', `the statement is not about ${name} (sha256 ${sha256})`));
function recordingChecks(signed, { directory, options }) {
    const trace = new trace_log/* TraceLog */.o1();
    const { document, recording } = (0,judge/* judgement */._U)(directory, { ...options, trace });
    const digestOf = (name) => signed.statement.subject.find((subject) => subject.name === name)?.digest.sha256;
    const same = (name, seen) => check(name, digestOf(name) === seen, 'it is the one', `${name} of the recording is not the one it is about`);
    const files = [same('recording.json', document.digests.recording), same('events.ndjson', document.digests.events)];
    if (signed.kind === 'verdict')
        return [...files, ...resultChecks(signed.statement, document, directory, digestOf)];
    const { monitorLog } = export_trace/* runtimeTraceSchema */.B.parse((0,export_trace/* runtimeTrace */.W)(document, recording, trace)).predicate; // keys in one order
    const told = (0,canonical/* canonicalLine */.n)(signed.statement.predicate.monitorLog) === (0,canonical/* canonicalLine */.n)(monitorLog);
    return [...files, check('trace', told, 'the recording tells the same', 'the recording tells another trace')];
}
/** What a verdict is made from, beside the recording. */
const standards = ['guard', 'profiles', 'weights', 'policies', 'evidence', 'config', 'plugins'];
function resultChecks({ predicate: { ironclaw } }, document, directory, digestOf) {
    const expected = digestOf('result.json');
    const file = (0,digest_file/* digestFile */.T)((external_node_fs_default()), (external_node_crypto_default()), Buffer.allocUnsafe(CHUNK), {
        path: (0,external_node_path_.join)(directory, judge/* RESULT_FILE */.FX),
        algorithms: ['sha256'],
        limit: LARGEST_RESULT,
    });
    const one = 'digests' in file && file.digests.sha256 === expected;
    const kept = 'failure' in file && file.failure === 'absent'
        ? []
        : [check('result.json', one, 'it is the one', 'result.json there is not the one that was signed')];
    const others = standards.filter((name) => (document.digests[name] ?? '') !== (ironclaw.digests[name] ?? ''));
    if (others.length > 0) {
        const says = `not scored again: ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} not what it was made with`;
        return [...kept, { what: 'score', outcome: 'not checked', says }];
    }
    const again = (0,sha256/* sha256Of */.B)((0,canonical/* canonicalJson */.d)(document)) === expected;
    return [
        ...kept,
        check('score', again, 'scoring it again gives the same bytes', 'scoring it again gives another result'),
    ];
}

// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/artifacts.js
var artifacts = __webpack_require__(78048);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/verify.js











const LARGEST = 32 * 1024 * 1024;
/** `verify`: who signed a trace or verdict, what it says, and whether it is about a recording. Offline. Returns the exit status. */
async function verify(args) {
    const answer = await verifyAnswer(args);
    process.stdout.write(answer.text);
    return answer.status;
}
/** What `verify` prints, and returns as its exit status. @throws UsageError for arguments that ask for nothing */
async function verifyAnswer(args) {
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(args, {
        recording: { type: 'string' },
        subject: { type: 'string', multiple: true },
        identity: { type: 'string' },
        issuer: { type: 'string' },
        source: { type: 'string' },
        'trusted-root': { type: 'string', multiple: true },
        config: { type: 'string' },
        json: { type: 'boolean', default: false },
    });
    const [file, more] = positionals;
    if (file === undefined || more !== undefined)
        throw new usage/* UsageError */.e('name one bundle: verify verdict.sigstore.json or trace.sigstore.json');
    const bundle = bytesOf(file);
    const directory = values.recording;
    const standards = (0,host_standards/* readStandards */.v)(values.config);
    const manifests = directory === undefined ? undefined : await (0,manifest_files/* readManifests */.P)(standards.config, process.cwd());
    const found = verifySigned({
        bundle,
        roots: (values['trusted-root'] ?? []).flatMap(rootsIn),
        expectation: expectationOf(values),
        artifacts: (0,artifacts/* artifactSubjects */.W)(values.subject),
        recording: directory === undefined ? undefined : { directory, options: { standards, manifests } },
    });
    const text = values.json ? (0,canonical/* canonicalJson */.d)(found) : verificationText(found, file);
    return { text, status: found.outcome === 'verified' ? 0 : cli_status/* status */.h5.fail };
}
function expectationOf({ identity, issuer, source, }) {
    if ((identity === undefined) !== (issuer === undefined))
        throw new usage/* UsageError */.e('--identity and --issuer go together: an identity is worth what its issuer is');
    if (identity === undefined && source === undefined)
        return undefined;
    return {
        ...(identity === undefined ? {} : { identity }),
        ...(issuer === undefined ? {} : { issuer }),
        ...(source === undefined ? {} : { source }),
    };
}
function rootsIn(file) {
    try {
        return (0,trusted_root/* parseTrustedRoots */.uE)(bytesOf(file), file);
    }
    catch (error) {
        throw error instanceof usage/* UsageError */.e ? error : new usage/* UsageError */.e(`--trusted-root: ${error.message}`);
    }
}
function bytesOf(file) {
    const facts = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (facts === undefined)
        throw new usage/* UsageError */.e(`there is no file ${file}`);
    if (!facts.isFile() || facts.size > LARGEST)
        throw new usage/* UsageError */.e(`${file} is no file of at most 32 MiB`);
    return (0,external_node_fs_.readFileSync)(file);
}


/***/ }),

/***/ 90851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/**
 * Reads a file once and hashes it by each algorithm. A file whose size or times are others afterwards is `changed`; a FIFO,
 * device or directory is `irregular` and does not block. Never throws.
 *
 * It runs in a worker that is made from its source text, and so uses nothing but its parameters.
 *
 * @param buffer what is read into, of any size
 * @param limit bytes; a larger file is `large`
 */
function digestFile({ openSync, fstatSync, readSync, closeSync, constants }, { createHash }, buffer, { path, algorithms, limit }) {
    let fd;
    try {
        fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { failure: 'absent' };
        return { failure: code === 'ELOOP' || code === 'ENXIO' ? 'irregular' : 'unreadable' };
    }
    try {
        const before = fstatSync(fd, { bigint: true });
        if (!before.isFile())
            return { failure: 'irregular' };
        if (before.size > BigInt(limit))
            return { failure: 'large' };
        const hashes = algorithms.map((algorithm) => createHash(algorithm));
        let bytes = 0;
        for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) {
            bytes += got;
            if (bytes > before.size)
                return { failure: 'changed' };
            for (const hash of hashes)
                hash.update(buffer.subarray(0, got));
        }
        const after = fstatSync(fd, { bigint: true });
        const same = after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs && BigInt(bytes) === after.size;
        if (!same)
            return { failure: 'changed' };
        return { digests: Object.fromEntries(algorithms.map((name, i) => [name, hashes[i]?.digest('hex')])), bytes };
    }
    catch {
        return { failure: 'unreadable' };
    }
    finally {
        closeSync(fd);
    }
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


/***/ })

};
;