"use strict";
exports.id = 534;
exports.ids = [534];
exports.modules = {

/***/ 78534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidence: () => (/* binding */ evidence_evidence),
  evidenceAnswer: () => (/* binding */ evidenceAnswer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./build/evidence/pin.js
var pin = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/evidence/evidence.js + 1 modules
var evidence = __webpack_require__(32155);
// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(99176);
;// CONCATENATED MODULE: ./build/report/evidence-report.js



const days = schemas/* number */.aig().meta({ description: 'days' });
/** What `evidence` says of one tool: its identity, provenance, SBOM and vulnerabilities. */
const evidenceReportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('ironclaw.guard/evidence-report/v1'),
    guard: schemas/* object */.Ikc({ version: schemas/* string */.YjP() }),
    at: schemas/* string */.YjP().meta({ description: 'when everything had been looked up: the "now" of all ages, ISO 8601' }),
    outcome: schemas/* enum */.k5n(['verified', 'pinned', 'packaged', 'unknown', 'refused', 'mismatch']).meta({
        description: 'level of the identity; refused: an attestation about it does not verify, or says otherwise than asked',
    }),
    tool: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        path: schemas/* string */.YjP().optional().meta({ description: 'of a file, symlinks resolved' }),
        sha256: schemas/* string */.YjP().optional(),
        purl: schemas/* string */.YjP().optional().meta({ description: 'of the package asked about, or that the file is from' }),
    }),
    identity: standing/* identitySchema */.g1,
    faults: schemas/* array */.YOg(schemas/* object */.Ikc({ class: schemas/* string */.YjP(), message: schemas/* string */.YjP(), expected: schemas/* string */.YjP() }))
        .meta({ description: 'what is otherwise than the configuration or the command line says' }),
    attestation: standing/* attestationSchema */.AM
        .extend({
        kind: schemas/* string */.YjP().optional().meta({ description: 'provenance, release, signature, sbom, publish, other' }),
        predicateType: schemas/* string */.YjP().optional(),
        identity: schemas/* string */.YjP()
            .optional()
            .meta({ description: 'who signed: subject alternative name of the certificate' }),
        run: schemas/* string */.YjP().optional(),
        sources: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'where attestations of it came from' }),
        limits: schemas/* object */.Ikc({ signature: days, verification: days, trustRoot: days, vulnerabilities: days })
            .meta({ description: 'ages above which it is not fresh' }),
    })
        .optional(),
    sbom: schemas/* object */.Ikc({
        source: schemas/* enum */.k5n(['attested-sbom', 'sbom', 'derived', 'package', 'none']),
        count: schemas/* int */.Whr().min(0),
        refused: schemas/* array */.YOg(schemas/* string */.YjP())
            .optional()
            .meta({ description: 'SBOMs that were given and are about something else: they count for nothing' }),
        components: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP().optional(), purl: schemas/* string */.YjP().optional() }))
            .meta({ description: 'the first 2000' }),
    }),
    exposure: standing/* exposureSchema */.PS.omit({ suppressed: true, worst: true }),
    vulnerabilities: schemas/* array */.YOg(standing/* vulnerabilitySchema */.m3).meta({ description: 'worst first, at most 200' }),
    suppressed: schemas/* array */.YOg(standing/* vulnerabilitySchema */.m3.extend({ status: schemas/* string */.YjP(), justification: schemas/* string */.YjP() }))
        .meta({ description: 'those that a VEX statement takes out, at most 200' }),
    evidence: schemas/* object */.Ikc({
        offline: schemas/* boolean */.zMY(),
        material: schemas/* array */.YOg(evidence/* materialSchema */.VJ),
        packages: schemas/* array */.YOg(evidence/* packageRecordSchema */.tQ),
        missed: schemas/* array */.YOg(evidence/* missedSchema */.ZL).meta({ description: 'what was looked for and not had' }),
        problems: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'material that cannot be read' }),
    }),
})
    .meta({ title: 'IronClaw Guard evidence report', id: 'https://ironclaw.example/schema/evidence-report-v1.json' });
const mostComponents = 2000;
const mostReasons = 20;
/** Puts the report on one tool together. */
function evidenceReport(parts) {
    const { guard, name, path, at, dossier, evidence, fresh } = parts;
    const { identity, provenance, components, componentSource, exposure, faults } = dossier;
    const { worst: _, suppressed: __, ...exposed } = (0,standing/* exposureOf */.Xl)(dossier);
    const { offline, material, packages, missed } = evidence.document;
    const purl = parts.purl ?? identity.package?.purl;
    return {
        schema: 'ironclaw.guard/evidence-report/v1',
        guard: { version: guard },
        at,
        outcome: outcomeOf(dossier),
        tool: {
            name,
            ...(path === undefined ? {} : { path }),
            ...(identity.sha256 === undefined ? {} : { sha256: identity.sha256 }),
            ...(purl === undefined ? {} : { purl }),
        },
        identity: { ...(0,standing/* identityOf */.cu)(dossier), evidence: [...identity.evidence] },
        faults: faults.map(({ class: kind, message, expected }) => ({ class: kind, message, expected })),
        ...(provenance.present ? { attestation: attestation(dossier, fresh) } : {}),
        sbom: {
            source: componentSource,
            count: components.length,
            ...(dossier.refusedSboms.length === 0 ? {} : { refused: [...dossier.refusedSboms] }),
            components: components.slice(0, mostComponents).map(({ name: part, version, purl: own }) => ({
                name: part,
                ...(version === undefined ? {} : { version }),
                ...(own === undefined ? {} : { purl: own }),
            })),
        },
        exposure: exposure.reasons.length === 0 ? exposed : { ...exposed, reasons: exposure.reasons.slice(0, mostReasons) },
        vulnerabilities: exposure.vulnerabilities.map(standing/* toVulnerability */.OF),
        suppressed: exposure.suppressed.map(({ vulnerability, status, justification }) => ({
            ...(0,standing/* toVulnerability */.OF)(vulnerability),
            status,
            justification,
        })),
        evidence: {
            offline,
            material: [...material],
            packages: [...packages],
            missed: [...missed],
            problems: [...new Set([...parts.problems, ...provenance.problems])],
        },
    };
}
function outcomeOf({ identity, provenance, faults }) {
    if (identity.level === 'mismatch')
        return 'mismatch';
    const refused = provenance.present && !provenance.verified;
    return refused || faults.length > 0 ? 'refused' : identity.level;
}
function attestation(dossier, limits) {
    const said = (0,standing/* attestationOf */.kV)(dossier);
    if (said === undefined)
        return undefined;
    const { kind, predicateType, claims, sources } = dossier.provenance;
    const named = { kind, predicateType, identity: claims?.identity, run: claims?.run };
    return {
        ...said,
        ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
        sources: [...sources],
        limits,
    };
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(57914);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
;// CONCATENATED MODULE: ./build/report/evidence-text.js



const mostListed = 10;
const mostMissed = 20;
const tableWidth = 140;
/** A report on one tool as plain text for a terminal, ending with a line feed. */
function evidenceText(report) {
    const lines = [
        `${(0,report_escape/* visible */.RK)(report.tool.path ?? report.tool.purl ?? report.tool.name)}: ${report.outcome}`,
        ...section('Identity', identityLines(report)),
        ...section('Provenance', provenanceLines(report)),
        ...section('SBOM', sbomLines(report)),
        ...section('Vulnerabilities', exposureLines(report)),
        ...missedLines(report),
    ];
    return `${lines.map((line) => (0,report_escape/* guardLine */.Ql)(line).trimEnd()).join('\n')}\n`;
}
const section = (title, lines) => lines.length === 0 ? [] : ['', title, ...lines];
/** `  source      https://…`; nothing where there is nothing to say. */
const row = (name, value) => value === undefined ? [] : [`  ${name.padEnd(11)} ${(0,report_escape/* visible */.RK)(value, 500)}`];
const listed = (texts, most = mostListed) => [
    ...texts.slice(0, most).map((text) => `  - ${(0,report_escape/* visible */.RK)(text, 500)}`),
    ...(texts.length > most ? [`  and ${(0,number/* count */.U9)(texts.length - most)} more`] : []),
];
function identityLines({ tool, identity, faults }) {
    const { evidence = [] } = identity;
    return [
        `  ${identity.level}: ${(0,report_escape/* visible */.RK)(identity.reason, 500)}`,
        ...row('SHA-256', tool.sha256),
        ...row('tree', identity.tree && `${identity.tree.sha256} (${(0,number/* count */.U9)(identity.tree.files)} files)`),
        ...row('known as', tool.purl),
        ...listed(evidence.filter((one) => one !== identity.reason)),
        ...faults
            .slice(0, mostListed)
            .flatMap((fault) => [
            `  ${(0,report_escape/* visible */.RK)(fault.class, 40)}: ${(0,report_escape/* visible */.RK)(fault.message, 500)}`,
            ...row('expected', fault.expected),
        ]),
    ];
}
function provenanceLines({ attestation: said }) {
    if (said === undefined)
        return ['  none: no attestation of it was found'];
    const standing = !said.verified ? 'refused' : said.fresh ? 'verified, fresh' : 'verified, not fresh';
    const runner = said.hosted === undefined ? undefined : said.hosted ? 'hosted by the service' : 'self-hosted';
    return [
        `  ${standing}: ${(0,report_escape/* visible */.RK)(said.reason, 500)}`,
        ...row('source', said.repository),
        ...row('ref', said.ref),
        ...row('commit', said.commit),
        ...row('workflow', said.workflow),
        ...row('builder', said.builder === said.workflow ? undefined : said.builder),
        ...row('trigger', said.trigger),
        ...row('runner', runner),
        ...row('run', said.run),
        ...row('signed by', said.identity === said.builder ? undefined : said.identity),
        ...row('issuer', said.issuer),
        ...row('signed', said.signed),
        ...row('trusted by', said.root),
        ...ageLines(said),
        ...row('found in', said.sources.slice(0, 3).join(', ') || undefined),
        ...(said.refused ?? []).slice(0, mostListed).flatMap((why) => row('refused', why)),
    ];
}
/** `signature 3.2 years old, limit 365 days: too old`. */
function ageLines({ verified, ages = {}, stale = [], limits }) {
    if (!verified)
        return [];
    const kinds = [
        ['signature', 'signature', limits.signature],
        ['verification', 'obtained', limits.verification],
        ['root', 'root', limits.trustRoot],
        ['vulnerabilities', 'data', limits.vulnerabilities],
    ];
    return kinds.flatMap(([kind, title, limit]) => {
        const seconds = ages[kind];
        if (seconds === undefined && !stale.includes(kind))
            return [];
        const old = seconds === undefined ? 'of unknown age' : `${(0,number/* age */.KW)(seconds)} old`;
        return row(title, `${old}, limit ${(0,number/* many */._d)(limit, 'day')}${stale.includes(kind) ? ': not fresh' : ''}`);
    });
}
const NOT_ASKED = /^not asked: /;
/** `KEV, OSV (exposure): --offline`: what was told not to be asked. */
function notAsked(missed) {
    const groups = new Map();
    for (const { axis, source, reason } of missed) {
        if (!NOT_ASKED.test(reason))
            continue;
        const key = `(${axis}): ${reason.replace(NOT_ASKED, '')}`;
        groups.set(key, (groups.get(key) ?? new Set()).add(source));
    }
    return [...groups].map(([key, names]) => `${[...names].join(', ')} ${key}`);
}
const sources = {
    'attested-sbom': 'from an attested SBOM',
    sbom: 'from an SBOM',
    derived: 'read from the file itself, or from what is installed around it',
    package: 'only the package it is from is known',
    none: 'none: nothing says what it is made of',
};
function sbomLines({ sbom: { source, count: n, components, refused = [] } }) {
    const strange = refused.slice(0, mostListed).map((why) => `  refused: ${(0,report_escape/* visible */.RK)(why, 500)}`);
    if (n === 0)
        return [...strange, `  ${sources[source]}`];
    const names = components
        .slice(0, mostListed)
        .map(({ name, version, purl }) => (0,report_escape/* visible */.RK)(purl ?? (version === undefined ? name : `${name} ${version}`), 200));
    const more = n > names.length ? ` and ${(0,number/* count */.U9)(n - names.length)} more` : '';
    return [...strange, `  ${(0,number/* many */._d)(n, 'component')}, ${sources[source]}`, `  ${names.join(', ')}${more}`];
}
function exposureLines({ exposure, vulnerabilities, suppressed }) {
    const reasons = listed(exposure.reasons ?? []);
    if (!exposure.known)
        return ['  not known', ...reasons];
    const total = exposure.vulnerabilities ?? vulnerabilities.length;
    const data = exposure.dataAge == null ? '' : `; the data is ${(0,number/* age */.KW)(exposure.dataAge)} old`;
    const unknown = exposure.unmatched ? `; of ${(0,number/* many */._d)(exposure.unmatched, 'component')} it is not known` : '';
    return [
        `  ${total === 0 ? 'none in this data' : (0,number/* many */._d)(total, 'vulnerability', 'vulnerabilities')}${unknown}${data}`,
        ...(total === 0 ? [] : vulnerabilityTable(vulnerabilities.slice(0, mostListed))),
        ...(total > mostListed ? [`  the worst ${mostListed} of ${(0,number/* count */.U9)(total)}; --json has more`] : []),
        ...suppressed
            .slice(0, mostListed)
            .map(({ id, status, justification }) => `  ${(0,report_escape/* visible */.RK)(id, 60)} does not count: ${(0,report_escape/* visible */.RK)(status, 40)}${justification === '' ? '' : `, ${(0,report_escape/* visible */.RK)(justification, 300)}`}`),
        ...(suppressed.length > mostListed
            ? [`  and ${(0,number/* count */.U9)(suppressed.length - mostListed)} more that do not count`]
            : []),
        ...reasons,
    ];
}
function vulnerabilityTable(worst) {
    const columns = [
        { title: 'id', most: 24 },
        { title: 'CVSS', right: true },
        { title: 'exploited' },
        { title: 'EPSS', right: true },
        { title: 'fixed in', most: 24 },
        { title: 'also', most: 44 },
        { title: 'component' },
    ];
    const rows = worst.map(({ id, aliases, component, cvss, exploited, epss, fixed }) => [
        (0,report_escape/* visible */.RK)(id, 60),
        cvss === null ? '' : cvss.toFixed(1),
        exploited ? 'yes' : '',
        epss === undefined ? '' : epss.toFixed(3),
        (0,report_escape/* visible */.RK)(fixed ?? '', 60),
        aliases.map((alias) => (0,report_escape/* visible */.RK)(alias, 40)).join(' '),
        (0,report_escape/* visible */.RK)(component, 300),
    ]);
    return (0,layout/* table */.tp)(columns, rows, tableWidth).map((line) => `  ${line}`);
}
function missedLines({ evidence: { missed, problems } }) {
    const lines = missed
        .filter(({ reason }) => !NOT_ASKED.test(reason))
        .map(({ axis, source, reason }) => `${axis}, ${source}: ${reason}`);
    return [
        ...section('Not asked', listed(notAsked(missed), mostMissed)),
        ...section('Looked for and not had', listed([...new Set(lines)], mostMissed)),
        ...section('Cannot be read', listed(problems)),
    ];
}

// EXTERNAL MODULE: ./build/host/evidence/cache-place.js
var cache_place = __webpack_require__(37666);
// EXTERNAL MODULE: ./build/evidence/dossier.js + 22 modules
var evidence_dossier = __webpack_require__(19832);
// EXTERNAL MODULE: ./build/evidence/file-identity.js
var file_identity = __webpack_require__(34942);
// EXTERNAL MODULE: ./build/evidence/provenance/digests.js
var provenance_digests = __webpack_require__(96756);
// EXTERNAL MODULE: ./build/evidence/provenance/parse-bundles.js + 2 modules
var parse_bundles = __webpack_require__(57239);
// EXTERNAL MODULE: ./build/evidence/python-name.js
var python_name = __webpack_require__(92807);
;// CONCATENATED MODULE: ./build/evidence/published.js




/**
 * What a published package is, by the attestations that were fetched for it: the digest of the first of their subjects that has the
 * package's name. Where none has, the package's name alone, so that what was fetched for it is refused. Nothing is verified here.
 * @param purl in canonical form, with a version
 */
function publishedArtifact({ document, read }, purl) {
    for (const { kind, subject, sha256 } of document.material) {
        const bytes = kind === 'bundle' && subject === purl ? read(sha256) : undefined;
        for (const statement of bytes === undefined ? [] : statementsIn(bytes)) {
            const digests = statement.subject.find(({ name }) => name !== undefined && isNamed(name, purl));
            const { sha256: short, sha512: long } = digests === undefined ? {} : (0,provenance_digests/* digestsOf */.nw)(digests);
            if (long !== undefined)
                return { sha512: long };
            if (short !== undefined)
                return { sha256: short };
        }
    }
    return { names: [purl] };
}
function statementsIn(bytes) {
    try {
        return (0,parse_bundles/* parseBundles */.z)(bytes).flatMap((parsed) => 'signed' in parsed && parsed.signed.kind === 'statement' ? [parsed.signed.statement] : []);
    }
    catch {
        return []; // said of it when it is verified
    }
}
/** npm names a subject by its purl, the Python index by its file, `name-version-…`. */
function isNamed(subject, purl) {
    try {
        const { type, name, version } = packageurl_js.PackageURL.fromString(purl);
        if (type !== 'pypi')
            return packageurl_js.PackageURL.fromString(subject).toString() === purl;
        const [first = '', second = ''] = subject.replace(/\.(whl|tar\.gz|zip)$/, '').split('-', 2);
        return (0,python_name/* pythonName */.o)(first) === (0,python_name/* pythonName */.o)(name ?? '') && second === version;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/evidence/used-components.js
var used_components = __webpack_require__(53009);
// EXTERNAL MODULE: ./build/host/variables/paths.js
var paths = __webpack_require__(14016);
// EXTERNAL MODULE: ./build/host/variables/resolve.js + 2 modules
var resolve = __webpack_require__(35221);
// EXTERNAL MODULE: ./build/host/evidence/complete.js + 31 modules
var complete = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/host/evidence/derive.js + 3 modules
var derive = __webpack_require__(59294);
// EXTERNAL MODULE: ./build/host/evidence/pinned.js + 23 modules
var evidence_pinned = __webpack_require__(86156);
;// CONCATENATED MODULE: ./build/host/evidence/inquiry.js











/** The registries of packages whose attestations are asked for there. */
const REGISTRIES = /^pkg:(npm|pypi)\//;
/**
 * Looks up everything about a file that lies on this machine: package databases, given files, services.
 * @param pin what is asked of it; `path` is resolved
 */
async function inquireFile(pin, config, options) {
    const { path } = pin;
    const pinned = await (0,evidence_pinned/* wantedFor */.b1)(pin, options.base);
    const { sha256 } = pinned;
    const tools = [sha256 === undefined ? { path } : { path, sha256 }];
    const { packages, missed } = await (0,complete/* packagesOf */.W)({ tools, variables: present((0,paths/* placeVariables */.XT)(options.env)) });
    const own = pin.purl ?? packages.find(file_identity/* isPackaged */.p)?.purl;
    const wanted = {
        ...pinned,
        purl: own,
        components: packages.flatMap(({ purl }) => (purl === undefined ? [] : [purl])),
    };
    const gathered = await (0,evidence_pinned/* gatherWanted */.dG)([wanted], config, {
        ...options,
        variables: await registries(own, config, options),
    });
    const evidence = completed(gathered, { packages, derived: (0,derive/* derive */.C)(path, packages), missed });
    return inquiry({ name: (0,external_node_path_.basename)(path), path, key: path, tools, evidence, pin, config });
}
/**
 * Looks up everything about a published package, without a file of it.
 * @param purl in canonical form, with a version
 * @param asked what is asked of it, beside its name
 */
async function inquirePackage(purl, asked, config, options) {
    const pin = { ...asked, path: purl, purl };
    const { source: repository, tag } = pin;
    const wanted = { path: purl, purl, repository, tag, files: (0,evidence_pinned/* filesIn */.nG)(pin, options.base) };
    const evidence = await (0,evidence_pinned/* gatherWanted */.dG)([wanted], config, {
        ...options,
        variables: await registries(purl, config, options),
    });
    const { namespace, name = purl } = packageurl_js.PackageURL.fromString(purl);
    const made = inquiry({
        name: namespace ? `${namespace}/${name}` : name,
        path: undefined,
        key: purl,
        tools: [],
        evidence,
        pin,
        config,
        published: new Map([[purl, publishedArtifact(evidence, purl)]]),
    });
    const identity = {
        ...made.dossier.identity,
        reason: 'there is no file to compare, only what is published under this name',
    };
    return { ...made, dossier: { ...made.dossier, identity } };
}
function inquiry(o) {
    const { name, path, key, tools, evidence, pin, config, published } = o;
    const now = Date.now();
    const dossiers = new evidence_dossier/* Dossiers */.t({
        recording: { tools, links: {}, anchor: String(BigInt(now) * 1000000n), end: 0 },
        evidence,
        pins: [pin],
        settings: config.evidence,
        product: () => false,
        used: new used_components/* UsedComponents */.W(),
        published,
    });
    const dossier = dossiers.of({ name, path: key, exe: key, interpreter: undefined });
    return { name, path, at: new Date(now).toISOString(), dossier, evidence, problems: dossiers.problems };
}
/** What the tools' own configuration says of registries, where one of them is going to be asked. */
async function registries(purl, { evidence: { offline } }, { env, base, services }) {
    if (offline || services !== undefined || purl === undefined || !REGISTRIES.test(purl))
        return undefined;
    return (await (0,resolve/* resolveVariables */.C)({ cwd: base, env })).variables;
}
function completed({ document, read }, more) {
    const { packages, derived, missed } = more;
    return { read, document: { ...document, packages, derived, missed: [...document.missed, ...missed] } };
}
function present(values) {
    return Object.fromEntries(Object.entries(values).filter((one) => one[1] !== undefined));
}

// EXTERNAL MODULE: ./build/host/program.js
var program = __webpack_require__(59862);
// EXTERNAL MODULE: ./build/host/standards.js + 6 modules
var standards = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
// EXTERNAL MODULE: ./build/host/cli/usual-config.js
var usual_config = __webpack_require__(59464);
;// CONCATENATED MODULE: ./build/host/cli/evidence.js

















/** Somebody waits for just this answer: unless a configuration says how long, milliseconds. */
const BUDGET = 10_000;
const options = {
    bundle: { type: 'string', multiple: true },
    'trusted-root': { type: 'string', multiple: true },
    'refresh-trusted-root': { type: 'boolean', default: false },
    identity: { type: 'string' },
    issuer: { type: 'string' },
    source: { type: 'string' },
    sbom: { type: 'string', multiple: true },
    vex: { type: 'string', multiple: true },
    advisories: { type: 'string', multiple: true },
    kev: { type: 'string' },
    epss: { type: 'string' },
    config: { type: 'string' },
    offline: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
};
/** `evidence`: prints what is known of one tool, beside what it does. Returns the exit status. */
async function evidence_evidence(args) {
    const answer = await evidenceAnswer(args);
    process.stdout.write(answer.text);
    return answer.status;
}
/** The answer to `evidence`. Throws a UsageError for arguments that ask for nothing, a ConfigError for a configuration with mistakes. */
async function evidenceAnswer(args) {
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(args, options);
    const [subject, more] = positionals;
    if (subject === undefined)
        throw new usage/* UsageError */.e('name a file or a package: evidence PATH|PURL');
    if (more !== undefined)
        throw new usage/* UsageError */.e(`\`${more}\` was not expected: name one file or package`);
    const report = await asked(subject, values);
    const failed = report.outcome === 'refused' || report.outcome === 'mismatch';
    const text = values.json ? (0,canonical/* canonicalJson */.d)(report) : evidenceText(report);
    return { report, text, status: failed ? cli_status/* status */.h5.fail : 0 };
}
async function asked(subject, values) {
    const { env } = process;
    const cwd = process.cwd();
    const file = values.config ?? (0,usual_config/* usualConfig */.l)(cwd);
    const purl = subject.startsWith('pkg:') ? packageOf(subject) : undefined;
    const path = purl === undefined ? fileOf(subject, cwd) : undefined;
    const config = configOf(values, file);
    const pin = pinOf(values, config, path, purl);
    const how = {
        env,
        base: (0,usual_config/* configBase */.U)(file, cwd),
        token: env.GITHUB_TOKEN || env.GH_TOKEN,
        cache: (0,cache_place/* cacheDirectory */.o)(env),
        offlineBy: values.offline ? '--offline' : undefined,
    };
    const inquiry = path === undefined
        ? await inquirePackage(purl ?? '', pin, config, how)
        : await inquireFile({ ...pin, path }, config, how);
    return evidenceReport({ ...inquiry, purl: purl ?? pin.purl, guard: version/* GUARD_VERSION */.h, fresh: config.evidence.fresh });
}
/** What the configuration and the command line ask of the tool. */
function pinOf(values, { tools }, path, purl) {
    const { source, identity: signer, issuer } = values;
    if ((signer === undefined) !== (issuer === undefined))
        throw new usage/* UsageError */.e('--identity and --issuer go together: an identity is worth what its issuer is');
    const { success } = pin/* pinSchema */.rA.pick({ source: true, issuer: true }).safeParse({ source, issuer });
    if (!success)
        throw new usage/* UsageError */.e('--source and --issuer are addresses such as https://github.com/OWNER/REPO');
    const pinned = tools.find((pin) => (path === undefined ? pin.purl === purl : (0,evidence_pinned/* real */.x)(pin.path) === path));
    const given = Object.entries({ source, signer, issuer }).filter(([, value]) => value !== undefined);
    return {
        ...pinned,
        ...Object.fromEntries(given),
        bundle: [...(0,pin/* listed */.KE)(pinned?.bundle), ...files('--bundle', values.bundle)],
        sbom: [...(0,pin/* listed */.KE)(pinned?.sbom), ...files('--sbom', values.sbom)],
    };
}
function configOf(values, file) {
    const { config } = (0,standards/* readStandards */.v)(file);
    const { evidence: settings } = config;
    const [kev] = files('--kev', values.kev === undefined ? [] : [values.kev]);
    const [epss] = files('--epss', values.epss === undefined ? [] : [values.epss]);
    return {
        ...config,
        evidence: {
            ...settings,
            offline: settings.offline || values.offline,
            budget: file === undefined ? BUDGET : settings.budget,
            trustedRoot: values['refresh-trusted-root'] ? 'refresh' : settings.trustedRoot,
            trustedRoots: [...settings.trustedRoots, ...files('--trusted-root', values['trusted-root'])],
            advisories: [...settings.advisories, ...files('--advisories', values.advisories)],
            vex: [...settings.vex, ...files('--vex', values.vex)],
            kev: kev ?? settings.kev,
            epss: epss ?? settings.epss,
        },
    };
}
/** Files the user names must be there: one that is not would only look like evidence that does not exist. */
function files(option, paths = []) {
    return paths.map((path) => {
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined)
            throw new usage/* UsageError */.e(`${option}: there is no file ${path}`);
        return (0,external_node_path_.resolve)(path);
    });
}
/** The file that is meant, links resolved: as a shell finds it by a name without a slash, else in the working directory. */
function fileOf(given, cwd) {
    const directories = given.includes('/') ? [] : (process.env.PATH ?? '').split(external_node_path_.delimiter);
    const found = directories.map((directory) => (0,external_node_path_.resolve)(cwd, directory, given)).find(program/* isExecutable */.TV);
    const path = (0,evidence_pinned/* real */.x)(found ?? (0,external_node_path_.resolve)(cwd, given));
    const facts = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (facts === undefined)
        throw new usage/* UsageError */.e(`there is no file ${given}${given.includes('/') ? '' : ', here or in a directory of PATH'}`);
    if (!facts.isFile())
        throw new usage/* UsageError */.e(`${given} is no file: name a program, a script or an artifact`);
    return path;
}
/** A package URL in canonical form. */
function packageOf(given) {
    const purl = evidence_canonical(given);
    if (purl?.version)
        return purl.toString();
    const name = 'pkg:TYPE/NAME@VERSION';
    throw new usage/* UsageError */.e(purl === undefined ? `${given} is no package URL: ${name}` : `${given} has no version: ${name}`);
}
function evidence_canonical(given) {
    try {
        return packageurl_js.PackageURL.fromString(given);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;