"use strict";
exports.id = 187;
exports.ids = [187];
exports.modules = {

/***/ 87160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ limitsOfSensor)
/* harmony export */ });
/**
 * The reasons for partial coverage that lie in the sensor itself: what it cannot see however well it runs, and better ones that could not be had. All
 * others are gaps: something was there to be seen, and is missing.
 */
function limitsOfSensor({ name, notCovered, tried = [] }) {
    return {
        blind: notCovered.length === 0 ? [] : [`${name} cannot see: ${notCovered.join('; ')}`],
        untaken: tried.map(({ rung, why }) => `${rung === 'eBPF' ? '' : `the ${rung} rung of `}eBPF was not used: ${why}`),
    };
}


/***/ }),

/***/ 45187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compliance: () => (/* binding */ compliance)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/policy/facts/fact.js
var fact = __webpack_require__(93266);
// EXTERNAL MODULE: ./build/policy/facts/finding-catalogue.js
var finding_catalogue = __webpack_require__(74259);
// EXTERNAL MODULE: ./build/policy/facts/job-catalogue.js
var job_catalogue = __webpack_require__(82677);
;// CONCATENATED MODULE: ./build/policy/compliance/run-catalogue.js



const pointer = (0,fact/* text */.Qq)('where it stands in result.json, a JSON pointer');
const finding = (0,fact/* group */.Os)('a finding', {
    ...finding_catalogue/* findingFact */.s.fields,
    tool: (0,fact/* text */.Qq)('the tool that did it first'),
    step: (0,fact/* text */.Qq)('key of its step'),
    role: (0,fact/* text */.Qq)('the innermost role of its role path, as `lifecycle:esbuild`; empty: none'),
    at: pointer,
}, ({ id, message }) => `${id}: ${message}`);
const tool = (0,fact/* group */.Os)('a tool', {
    name: (0,fact/* text */.Qq)('its name, as `npm`'),
    class: (0,fact/* text */.Qq)('its class, as `package-manager`; empty: not known'),
    path: (0,fact/* text */.Qq)('program or main script, links resolved'),
    sha256: (0,fact/* text */.Qq)('digest of its file; empty: not known'),
    level: (0,fact/* text */.Qq)('whether it is what it claims to be', ['verified', 'pinned', 'packaged', 'unknown', 'mismatch']),
    attested: (0,fact/* bool */.lc)('an attestation of it verifies'),
    fresh: (0,fact/* bool */.lc)('and nothing of that is too old'),
    refused: (0,fact/* bool */.lc)('an attestation of it does not verify'),
    baseline: (0,fact/* text */.Qq)('what it was held against', ['manifest', 'profile', 'class', 'none', 'envelope']),
    exposure: (0,fact/* group */.Os)('known vulnerabilities of its components', {
        known: (0,fact/* bool */.lc)('something is known of them'),
        count: (0,fact/* int */.Wh)('how many'),
        worst: (0,fact/* double */.gd)('CVSS score of the worst; 0: none', [0, 10]),
        executed: (0,fact/* bool */.lc)('the component that has the worst was executed or loaded'),
        exploited: (0,fact/* bool */.lc)('the worst is known to be exploited'),
    }),
    at: pointer,
}, ({ name, path }) => `${name} (${path})`);
const host = (0,fact/* group */.Os)('a destination', {
    host: (0,fact/* text */.Qq)('host and port, as result.json has them'),
    tool: (0,fact/* text */.Qq)('who connected'),
    step: (0,fact/* text */.Qq)('key of its step'),
    expected: (0,fact/* bool */.lc)('a baseline allows it'),
    at: pointer,
}, ({ tool: who, host: where }) => `${who} to ${where}`);
/** Facts about a whole run: what observations of the compliance packs are asked of. */
const run_catalogue_runCatalogue = {
    decision: (0,fact/* text */.Qq)('the verdict', ['pass', 'fail', 'incomplete']),
    policy: (0,fact/* group */.Os)('the policy that judged', {
        mode: (0,fact/* text */.Qq)('whether the verdict counts', ['enforce', 'report']),
        judgement: (0,fact/* text */.Qq)('by score or by rights alone', ['score', 'rights']),
        configured: (0,fact/* bool */.lc)('a configuration was given'),
        rules: (0,fact/* int */.Wh)('rules in force'),
        errors: (0,fact/* list */.p_)('rules that have no value', (0,fact/* text */.Qq)('a sentence')),
    }),
    findings: (0,fact/* list */.p_)('everything that was found', finding),
    tools: (0,fact/* list */.p_)('every tool that ran; those of which the same is known once', tool),
    hosts: (0,fact/* list */.p_)('what was connected to, by tool and step', host),
    sensor: job_catalogue/* jobCatalogue */.Z.sensor,
    coverage: job_catalogue/* jobCatalogue */.Z.coverage,
    gaps: (0,fact/* list */.p_)('why less was seen than the sensor can see; what it cannot see at all is no gap', (0,fact/* text */.Qq)('a sentence')),
    tampering: (0,fact/* list */.p_)('signs that somebody reached for the guard or what it recorded; a sensor that died is none by itself', (0,fact/* text */.Qq)('a sentence')),
    pipeline: (0,fact/* group */.Os)('what was started', {
        declared: (0,fact/* bool */.lc)('`pipeline.declared` of the configuration has this job'),
        environment: (0,fact/* text */.Qq)('where it ran', ['local', 'github-hosted', 'self-hosted', 'container']),
        ephemeral: (0,fact/* bool */.lc)('the machine is known to be used for one job only'),
        fork: (0,fact/* bool */.lc)('a pull request from another repository'),
    }),
    evidence: (0,fact/* group */.Os)('what was gathered of the tools', {
        gathered: (0,fact/* bool */.lc)('something was'),
        missed: (0,fact/* int */.Wh)('what was looked for and not had'),
    }),
    confined: (0,fact/* bool */.lc)('the kernel kept the command to rules'),
    invocations: (0,fact/* int */.Wh)('process images that were seen'),
};

// EXTERNAL MODULE: ./build/policy/facts/catalogue.js
var catalogue = __webpack_require__(4567);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/layout.js
var layout = __webpack_require__(57914);
;// CONCATENATED MODULE: ./build/report/compliance/framework-text.js





const tableWidth = 160;
const textWidth = 110;
/** The frameworks as a table. Ends with a line feed. */
function frameworksTable(frameworks) {
    const rows = frameworks.map(({ id, status, controls, name, version }) => [
        (0,report_escape/* visible */.RK)(id),
        status,
        String(controls.length),
        (0,report_escape/* visible */.RK)(`${name}, ${version}`),
    ]);
    const columns = [
        { title: 'framework' },
        { title: 'status' },
        { title: 'controls', right: true },
        { title: 'of', flexible: true },
    ];
    return `${(0,layout/* table */.tp)(columns, rows, tableWidth).join('\n')}\n`;
}
/** A framework in words: each control with what is asked. Ends with a line feed. */
function frameworkText(framework, shared) {
    const { id, name, version, source, status, about, controls } = framework;
    const says = sayings(framework, shared);
    const lines = [
        `${name}, ${version}${status === 'draft' ? ' (draft)' : ''}`,
        source,
        ...(0,layout/* wrap */.LV)(about, textWidth),
        ...controls.flatMap((control) => [
            '',
            `${id}:${control.id}  ${control.label ?? ''}  ${control.title}`,
            ...indented(`shows: ${control.shows} (${control.strength})`),
            ...indented(`caveat: ${control.caveat}`),
            ...indented(`evidence: ${control.evidence.join(', ')}; coverage: ${control.coverage}`),
            ...indented(list('supported where', control.supported, says) || 'supported where nothing below was seen'),
            ...indented(list('contradicted where', control.contradicted, says)),
        ]),
    ];
    return `${lines.map((line) => (0,report_escape/* visible */.RK)(line, 2000).trimEnd()).join('\n')}\n`;
}
const indented = (text) => (text === '' ? [] : (0,layout/* wrap */.LV)(text, textWidth).map((line) => `    ${line}`));
const list = (before, names, says) => names.length === 0 ? '' : `${before}: ${names.map((name) => says.get(name) ?? name).join('; ')}`;
const sayings = (framework, { observations }) => new Map([...observations, ...framework.observations].map((one) => [one.id, one.says]));
/** The frameworks, the observations, the kinds of evidence and the facts of a run as Markdown, for the documentation. */
function complianceTables(frameworks, { evidence, observations }) {
    return [
        ...frameworks.flatMap(frameworkTable),
        '## Evidence',
        markdownTable(['Id', 'What', 'Says', 'Where'], evidence.map(({ id, name, says, parts }) => [
            id,
            prose(name),
            prose(says),
            parts
                .map(({ file, at, optional }) => {
                const pointers = at.map((pointer) => ` ${code(pointer)}`).join('');
                return `${code(file)}${pointers}${optional ? ' (where there is one)' : ''}`;
            })
                .join(', '),
        ])),
        '## Observations',
        markdownTable(['Observation', 'Says', 'Holds where'], observations.map(({ id, says, when }) => [code(id), prose(says), code(when.replaceAll(/\s+/g, ' '), 4000)])),
        '## Facts of a run',
        markdownTable(['Fact', 'Type', 'Says'], listedFacts(runCatalogue).map(({ path, fact }) => [
            code(path),
            typeWords(fact),
            [fact.says, rangeWords(fact)]
                .filter((part) => part !== '')
                .join('; ')
                .replaceAll('|', '\\|'),
        ])),
    ].join('\n\n');
}
function frameworkTable({ id, name, version, source, status, about, controls }) {
    return [
        `## ${prose(name)}${status === 'draft' ? ' (draft)' : ''}`,
        `${code(id)}, of ${prose(version)}: <${source}>. ${prose(about, 700)}`,
        markdownTable(['Control', 'What the evidence shows', 'Strength', 'Caveat', 'Evidence', 'Coverage'], controls.map((control) => [
            `${code(control.id)} ${control.label === undefined ? '' : `${prose(control.label)} `}${prose(control.title)}`,
            prose(control.shows, 600),
            control.strength,
            prose(control.caveat, 600),
            control.evidence.join(', '),
            control.coverage,
        ])),
    ];
}

// EXTERNAL MODULE: ./build/report/markdown-table.js
var markdown_table = __webpack_require__(18392);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
;// CONCATENATED MODULE: ./build/report/compliance/statuses.js
/** The statuses as they are printed, what a reader acts on first. */
const statusWords = {
    contradicted: 'contradicted',
    'not-observed': 'not observed',
    supported: 'supported',
};

;// CONCATENATED MODULE: ./build/report/compliance/markdown.js




const mostWitnesses = 8;
/** A compliance report as Markdown: what contradicts first, then what was not observed, then what is supported. Ends with a line feed. */
function complianceMarkdown(report) {
    const parts = [
        '# Compliance evidence of one run',
        (0,report_escape/* markdownText */.p7)(report.notice, 600),
        runTable(report),
        ...report.frameworks.flatMap(frameworkParts),
        ...(report.unknown.length === 0
            ? []
            : [
                '## Controls that only rules name',
                `Rules of the policy name these, and no framework above has them: ${report.unknown.map((name) => (0,report_escape/* markdownCode */.D9)(name, 120)).join(', ')}.`,
            ]),
        '## Evidence',
        evidenceTable(report),
    ];
    return `${parts.join('\n\n')}\n`;
}
function runTable({ run, result, coverage, gaps, sensor, tampering, began, ended, guard }) {
    const origin = Object.entries(run).map(([name, value]) => `${name} ${(0,report_escape/* markdownCode */.D9)(String(value), 200)}`);
    const named = (0,report_escape/* markdownText */.p7)(`${sensor.name} (${sensor.backend})`, 60);
    const watched = sensor.died ? `${named}, which ended before the work did` : named;
    const rows = [
        ['Run', origin.join(', ')],
        ['Recorded', `${(0,report_escape/* markdownCode */.D9)(began)} to ${(0,report_escape/* markdownCode */.D9)(ended)}`],
        ['Verdict', `**${result.decision}**, by version ${(0,report_escape/* markdownText */.p7)(result.guard, 40)} of the guard`],
        ['Sensor', sensor.started ? watched : 'none watched'],
        ['Coverage', [coverage.level, ...gaps.slice(0, 6).map((reason) => (0,report_escape/* markdownText */.p7)(reason, 400))].join('; ')],
        ...(sensor.notCovered.length === 0
            ? []
            : [
                [
                    'Beyond this sensor',
                    sensor.notCovered
                        .slice(0, 20)
                        .map((kind) => (0,report_escape/* markdownText */.p7)(kind, 300))
                        .join('; '),
                ],
            ]),
        ...(tampering.length === 0
            ? []
            : [
                [
                    'Signs of tampering',
                    tampering
                        .slice(0, 10)
                        .map((sign) => (0,report_escape/* markdownText */.p7)(sign, 200))
                        .join('; '),
                ],
            ]),
        [
            'Made from',
            `${(0,report_escape/* markdownCode */.D9)(result.file)}, SHA-256 ${(0,report_escape/* markdownCode */.D9)(result.sha256)}, by version ${(0,report_escape/* markdownText */.p7)(guard.version, 40)} of the guard`,
        ],
    ];
    return ['| | |', '| --- | --- |', ...rows.map(([name, text]) => `| ${name} | ${text} |`)].join('\n');
}
function frameworkParts({ name, version, source, status, about, counts, controls, sha256, id, }) {
    const draft = status === 'draft' ? ' (draft)' : '';
    const of = (wanted) => controls.filter((one) => one.status === wanted);
    const [against, silent, backed] = [of('contradicted'), of('not-observed'), of('supported')];
    const sums = `**${(0,number/* count */.U9)(counts.contradicted)} contradicted, ${(0,number/* count */.U9)(counts.notObserved)} not observed, ${(0,number/* count */.U9)(counts.supported)} supported in this run**`;
    return [
        `## ${(0,report_escape/* markdownText */.p7)(name, 200)}${draft}`,
        [
            `${sums}, of ${(0,number/* many */._d)(controls.length, 'control')} of ${(0,report_escape/* markdownText */.p7)(version, 200)}.`,
            (0,report_escape/* markdownText */.p7)(about, 700),
            ...(status === 'draft' ? ['The standard is a draft, and may change.'] : []),
            `Source: ${(0,report_escape/* markdownCode */.D9)(source, 300)}. Pack ${(0,report_escape/* markdownCode */.D9)(id)}, SHA-256 ${(0,report_escape/* markdownCode */.D9)(sha256)}.`,
        ].join(' '),
        ...against.map(contradictedPart),
        ...controlTable(silent, ({ reasons }) => reasons.map((reason) => (0,report_escape/* markdownText */.p7)(reason, 300)).join('; ')),
        ...controlTable(backed, ({ reasons, rules }) => [...reasons.map((reason) => (0,report_escape/* markdownText */.p7)(reason, 300)), ...rulesAsked(rules)].join('; ')),
    ];
}
const titleOf = ({ label, title }) => `${(0,report_escape/* markdownText */.p7)(label, 80)} ${(0,report_escape/* markdownText */.p7)(title, 200)}`;
function contradictedPart(control) {
    const { shows, strength, caveat, evidence, observations, rules, reasons } = control;
    const broken = rules.filter(({ held }) => held);
    const rows = [
        ...observations.flatMap((observation) => [
            `- ${(0,report_escape/* markdownText */.p7)(observation.says, 300)}${observation.count === 0 ? '' : ':'}`,
            ...witnessLines(observation),
        ]),
        ...broken.map(({ id, then, at }) => `- the rule ${(0,report_escape/* markdownCode */.D9)(id, 80)} of the policy holds (${then}), ${(0,report_escape/* markdownCode */.D9)(at)}`),
        ...(observations.length + broken.length === 0 ? reasons.map((reason) => `- ${(0,report_escape/* markdownText */.p7)(reason, 300)}`) : []),
    ];
    return [
        `### ${titleOf(control)}: ${statusWords.contradicted}`,
        '',
        ...rows,
        '',
        `Evidence ${evidence.join(', ')}, ${strength}: ${(0,report_escape/* markdownText */.p7)(shows, 600)}. ${(0,report_escape/* markdownText */.p7)(capital(caveat), 600)}.`,
    ].join('\n');
}
function witnessLines({ witnesses, count: all }) {
    const shown = witnesses.slice(0, mostWitnesses);
    const lines = shown.map(({ what, at, accepted }) => `  - ${(0,report_escape/* markdownText */.p7)(what, 300)}${at === undefined ? '' : `, ${(0,report_escape/* markdownCode */.D9)(at)}`}${accepted === undefined ? '' : ` (accepted ${(0,report_escape/* markdownText */.p7)(accepted, 200)})`}`);
    return all > shown.length ? [...lines, `  - and ${(0,number/* count */.U9)(all - shown.length)} more`] : lines;
}
function controlTable(controls, because) {
    const [first] = controls;
    if (first === undefined)
        return [];
    const words = statusWords[first.status];
    const shows = first.status === 'supported' ? 'shows' : 'would show';
    const rows = controls.map((control) => [
        titleOf(control),
        because(control),
        `${control.evidence.join(', ')}, ${control.strength}: ${(0,report_escape/* markdownText */.p7)(control.shows, 600)}`,
        (0,report_escape/* markdownText */.p7)(control.caveat, 600),
    ]);
    return [`### ${capital(words)}`, (0,markdown_table/* markdownTable */.Q)(['Control', 'Why', `Evidence, and what it ${shows}`, 'Caveat'], rows)];
}
const rulesAsked = (rules) => rules.length === 0 ? [] : [`rules that name it do not hold: ${rules.map(({ id }) => (0,report_escape/* markdownCode */.D9)(id, 80)).join(', ')}`];
function evidenceTable({ evidence }) {
    const rows = evidence.map(({ id, name, says, missing, parts }) => {
        const files = parts.map(({ file, sha256, at }) => {
            const pointers = at.length === 0 ? '' : ` ${at.map((pointer) => (0,report_escape/* markdownCode */.D9)(pointer)).join(', ')}`;
            return `${(0,report_escape/* markdownCode */.D9)(file)}${pointers} (SHA-256 ${(0,report_escape/* markdownCode */.D9)(sha256)})`;
        });
        const lacking = missing.map((sentence) => (0,report_escape/* markdownText */.p7)(sentence, 300));
        return [id, `${(0,report_escape/* markdownText */.p7)(name, 100)}: ${(0,report_escape/* markdownText */.p7)(says, 300)}`, [...lacking, ...files].join('; ')];
    });
    return (0,markdown_table/* markdownTable */.Q)(['Id', 'What', 'Where'], rows);
}
const capital = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/compliance/uuid.js

/** A UUID of version 5 (RFC 9562 section 5.5): the same name in the same namespace gives the same one, anywhere. */
function uuidOf(name, namespace) {
    const bytes = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest()
        .subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

;// CONCATENATED MODULE: ./build/report/compliance/oscal.js





/** The version of OSCAL whose model the document follows. */
const OSCAL_VERSION = '1.2.1';
/** What our properties mean stands in docs/compliance.md. */
const NAMESPACE = 'https://ironclaw.example/ns/oscal';
/** UUID of the namespace of URLs, RFC 9562 section 6.6. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
/**
 * A compliance report as OSCAL assessment results: a result for each framework, in it an observation for each control, and a finding
 * `not-satisfied` for each that is contradicted. What is supported is never `satisfied`: that is for an assessor to conclude. UUIDs are made
 * of the content, and all times are those of the recording.
 */
function oscalResults(report) {
    const seed = uuidOf((0,external_node_crypto_.createHash)('sha256').update((0,canonical/* canonicalJson */.d)(report)).digest('hex'), uuidOf(NAMESPACE, URL_NAMESPACE));
    const uuid = (...path) => uuidOf(path.join('/'), seed);
    const writer = new Writer(report, uuid);
    return {
        'assessment-results': {
            uuid: uuid('results'),
            metadata: {
                title: 'IronClaw Guard: compliance evidence of one run',
                'last-modified': report.ended,
                version: line(`${report.guard.version} of ${report.result.sha256}`),
                'oscal-version': OSCAL_VERSION,
                props: [prop('guard', report.guard.version), prop('result-guard', report.result.guard)],
                remarks: (0,report_escape/* markdownText */.p7)(report.notice, 600),
            },
            'import-ap': {
                href: `#${uuid('plan')}`,
                remarks: 'There is no assessment plan: what was asked stands in the packs among the resources.',
            },
            results: report.frameworks.map((framework) => writer.result(framework)),
            'back-matter': { resources: writer.resources() },
        },
    };
}
/** Writes the parts of one document. */
class Writer {
    #report;
    #uuid;
    constructor(report, uuid) {
        this.#report = report;
        this.#uuid = uuid;
    }
    result(framework) {
        const { id, name, version, status, about, controls, counts } = framework;
        const { began, ended, coverage } = this.#report;
        const against = controls.filter((one) => one.status === 'contradicted');
        return {
            uuid: this.#uuid('result', id),
            title: line(name),
            description: (0,report_escape/* markdownText */.p7)(`${about} ${this.#report.notice}`, 1400),
            start: began,
            end: ended,
            props: [
                prop('framework', id),
                prop('framework-version', version),
                prop('framework-status', status),
                prop('coverage', coverage.level),
                prop('contradicted', String(counts.contradicted)),
                prop('not-observed', String(counts.notObserved)),
                prop('supported', String(counts.supported)),
            ],
            links: [{ href: `#${this.#uuid('pack', id)}`, rel: 'reference', text: 'what was asked' }],
            'reviewed-controls': {
                'control-selections': [{ 'include-controls': controls.map((one) => ({ 'control-id': token(one.id) })) }],
            },
            observations: controls.map((one) => this.#observation(framework, one)),
            ...(against.length === 0 ? {} : { findings: against.map((one) => this.#finding(framework, one)) }),
        };
    }
    #observation({ id: framework }, control) {
        const { id, label, title, status, strength, shows, caveat, reasons } = control;
        const evidence = this.#relevant(control);
        return {
            uuid: this.#uuid('observation', framework, id),
            title: line(`${label} ${title}: ${statusWords[status]}`),
            description: (0,report_escape/* markdownText */.p7)(shows, 600),
            props: [prop('control-id', id), prop('status', status), prop('strength', strength)],
            methods: ['TEST'],
            types: ['control-objective'],
            ...(evidence.length === 0 ? {} : { 'relevant-evidence': evidence }),
            collected: this.#report.ended,
            remarks: (0,report_escape/* markdownText */.p7)(`${statusWords[status]} in this run: ${reasons.join('; ')}. Caveat: ${caveat}.`, 4000),
        };
    }
    /** What in the results an observation is about: what made it, then the kinds of evidence it takes. */
    #relevant({ observations, rules, evidence }) {
        const result = `#${this.#uuid('file', this.#report.result.file)}`;
        const seen = observations.flatMap(({ witnesses }) => witnesses);
        return [
            ...seen.map(({ what, at, finding, accepted }) => ({
                ...(at === undefined ? {} : { href: result }),
                description: (0,report_escape/* markdownText */.p7)(accepted === undefined ? what : `${what} (accepted ${accepted})`, 600),
                ...propsOf([
                    ...(at === undefined ? [] : [prop('pointer', at)]),
                    ...(finding === undefined ? [] : [prop('finding', finding)]),
                ]),
            })),
            ...rules.map(({ id, then, held, at }) => ({
                href: result,
                description: (0,report_escape/* markdownText */.p7)(`the rule ${id} of the policy ${held ? 'holds' : 'does not hold'} (${then})`, 300),
                props: [prop('pointer', at), prop('rule', id)],
            })),
            ...this.#report.evidence
                .filter(({ id, parts }) => evidence.includes(id) && parts.length > 0)
                .flatMap(({ id, name, parts }) => parts.map(({ file, at }) => ({
                href: `#${this.#uuid('file', file)}`,
                description: (0,report_escape/* markdownText */.p7)(`${id}, ${name}: ${file}`, 300),
                props: [prop('evidence', id), ...at.map((pointer) => prop('pointer', pointer))],
            }))),
        ];
    }
    #finding({ id: framework, statement }, { id, label, title, reasons, caveat }) {
        const target = token(`${id}${statement ?? ''}`);
        return {
            uuid: this.#uuid('finding', framework, id),
            title: line(`${label} ${title}: contradicted in this run`),
            description: (0,report_escape/* markdownText */.p7)(reasons.join('; '), 2000),
            target: {
                type: statement === undefined ? 'objective-id' : 'statement-id',
                'target-id': target,
                status: { state: 'not-satisfied', reason: 'fail', remarks: (0,report_escape/* markdownText */.p7)(`In this run. Caveat: ${caveat}.`, 700) },
            },
            'related-observations': [{ 'observation-uuid': this.#uuid('observation', framework, id) }],
        };
    }
    resources() {
        const { result, evidence, frameworks, observations } = this.#report;
        const files = new Map([result, ...evidence.flatMap(({ parts }) => parts)].map((one) => [one.file, one.sha256]));
        return [
            {
                uuid: this.#uuid('plan'),
                title: 'What every framework shares',
                description: 'The kinds of evidence and the observations that were asked of this run.',
                rlinks: [{ href: 'compliance/observations.yml', hashes: [hash(observations.sha256)] }],
            },
            ...frameworks.map(({ id, name, version, source, sha256 }) => ({
                uuid: this.#uuid('pack', id),
                title: line(`${name}, ${version}`),
                description: 'The controls, what the evidence shows of each, how strongly, and what it does not show.',
                rlinks: [{ href: `compliance/${id}.yml`, hashes: [hash(sha256)] }, { href: source }],
            })),
            ...[...files].map(([file, sha256]) => ({
                uuid: this.#uuid('file', file),
                title: line(file),
                description: 'A file among the results of the run.',
                rlinks: [{ href: file, hashes: [hash(sha256)] }],
            })),
        ];
    }
}
const hash = (value) => ({ algorithm: 'SHA-256', value });
const prop = (name, value) => ({ name, ns: NAMESPACE, value: line(value) });
const propsOf = (props) => (props.length === 0 ? {} : { props });
/** A string as OSCAL has it: one line that begins and ends with something to see. */
const line = (text) => (0,report_escape/* visible */.RK)((0,report_escape/* cutMiddle */.it)(text, 600), 600).trim() || 'none';
/** A token as OSCAL has it: it begins with a letter or an underscore. */
const token = (id) => (/^[A-Za-z_]/.test(id) ? id : `_${id}`);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/baseline/profile-error.js
var profile_error = __webpack_require__(68629);
// EXTERNAL MODULE: ./build/baseline/yaml-text.js
var yaml_text = __webpack_require__(25954);
// EXTERNAL MODULE: ./build/policy/language/check.js + 3 modules
var check = __webpack_require__(65579);
// EXTERNAL MODULE: ./build/policy/language/nearest.js
var nearest = __webpack_require__(24231);
// EXTERNAL MODULE: ./build/policy/language/possible.js + 1 modules
var possible = __webpack_require__(18021);
;// CONCATENATED MODULE: ./build/policy/compliance/check.js




/** What is wrong with what all frameworks share. */
const checkObservations = ({ evidence, observations }) => [
    ...repeated(evidence, 'evidence'),
    ...repeated(observations, 'observations'),
    ...observations.flatMap(({ when }, index) => checkCondition(when, ['observations', index, 'when'])),
    ...evidence.flatMap(({ present }, index) => present === undefined ? [] : checkCondition(present, ['evidence', index, 'present'])),
];
/** What is wrong with a framework, beside what its schema says. */
function checkFramework(framework, shared) {
    const { controls, observations } = framework;
    const taken = new Set(shared.observations.map(({ id }) => id));
    const known = [...taken, ...observations.map(({ id }) => id)];
    const kinds = shared.evidence.map(({ id }) => id);
    return [
        ...repeated(observations, 'observations'),
        ...observations.flatMap(({ id, when }, index) => [
            ...(taken.has(id) ? [error(['observations', index, 'id'], 'is the name of a shared one; give it another')] : []),
            ...checkCondition(when, ['observations', index, 'when']),
        ]),
        ...repeated(controls, 'controls'),
        ...controls.flatMap((control, index) => checkControl(control, ['controls', index], known, kinds)),
    ];
}
function checkControl({ supported, contradicted, evidence }, path, known, kinds) {
    const unknown = (key, names, among, what) => names.flatMap((name, index) => among.includes(name)
        ? []
        : [error([...path, key, index], `there is no ${what} \`${name}\`${(0,nearest/* meant */.wx)(name, among)}`)]);
    const both = contradicted.findIndex((name) => supported.includes(name));
    return [
        ...unknown('evidence', evidence, kinds, 'kind of evidence'),
        ...unknown('supported', supported, known, 'observation'),
        ...unknown('contradicted', contradicted, known, 'observation'),
        ...(supported.length + contradicted.length === 0
            ? [error(path, 'nothing is observed of it: name an observation under `supported` or `contradicted`')]
            : []),
        ...(both < 0 ? [] : [error([...path, 'contradicted', both], 'supports it too; it can only do one')]),
    ];
}
function checkCondition(when, path) {
    const condition = (0,check/* readCondition */.s)(when, run_catalogue_runCatalogue);
    if ('message' in condition)
        return [{ ...error(path, condition.message), offset: condition.at }];
    if (!(0,possible/* canHold */.gR)(condition))
        return [error(path, 'can never hold; correct it')];
    if (!(0,possible/* canHold */.gR)((0,possible/* opposite */.Qv)(condition)))
        return [error(path, 'always holds, and so says nothing of a run; correct it')];
    return [];
}
function repeated(named, key) {
    return named.flatMap(({ id }, index) => {
        const earlier = named.findIndex((one) => one.id === id);
        return earlier < index
            ? [error([key, index, 'id'], `is the name of ${key}.${earlier} too; give each its own`)]
            : [];
    });
}
const error = (path, message) => ({ effect: 'error', path, message });

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/policy/compliance/framework.js

const id = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
    .meta({ description: 'letters, digits, dots, dashes and underscores' });
const words = schemas/* string */.YjP().min(1).max(600);
const condition = schemas/* string */.YjP().min(1).max(4000);
/** Something that a run shows or does not, in a form that controls of any framework can name. */
const observationSchema = schemas/* strictObject */.rej({
    id: id.meta({ description: 'the name controls call it by' }),
    says: words.meta({ description: 'what is so where the condition holds' }),
    when: condition.meta({ description: 'a condition in CEL over the facts of a run, which docs/compliance.md lists' }),
});
/** A kind of evidence: where among the results it lies. */
const evidenceSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^E[0-9]{1,3}$/),
    name: words,
    says: words.meta({ description: 'what it tells an auditor' }),
    present: condition.optional().meta({
        description: 'a condition over the facts of a run without which there is none; by default its files are enough',
    }),
    parts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        file: schemas/* string */.YjP()
            .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
            .meta({ description: 'name of a file in the directory of the results' }),
        at: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^(\/[A-Za-z0-9_-]+)+$/))
            .max(20)
            .default([])
            .meta({ description: 'JSON pointers to what counts of it; none: all of it' }),
        about: schemas/* enum */.k5n(['result', 'recording'])
            .optional()
            .meta({ description: 'of an in-toto statement: what it must be about, by digest' }),
        optional: schemas/* boolean */.zMY().default(false).meta({ description: 'there is evidence without it too' }),
    }))
        .min(1)
        .max(10),
});
/** compliance/observations.yml: what all frameworks share. */
const observationsSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    evidence: schemas/* array */.YOg(evidenceSchema).min(1).max(50),
    observations: schemas/* array */.YOg(observationSchema).min(1).max(200),
})
    .meta({ title: 'IronClaw Guard observations', id: 'https://ironclaw.example/schema/observations-v1.json' });
const names = schemas/* array */.YOg(id).max(50).default([]);
/** What must have been seen before a control can be supported, the most first. */
const coverages = ['full', 'unbroken', 'partial'];
/** A control of a framework, and what evidence of the guard says of it. */
const controlSchema = schemas/* strictObject */.rej({
    id: id.meta({ description: 'as rules of a policy name it behind `FRAMEWORK:`' }),
    label: schemas/* string */.YjP().min(1).max(60).optional().meta({ description: 'as the standard writes it, where that differs' }),
    within: id.optional().meta({ description: 'a level or group it is part of: a rule that names that means it too' }),
    title: words.meta({ description: 'its short name' }),
    shows: words.meta({ description: "what the guard's evidence shows of it" }),
    strength: schemas/* enum */.k5n(['strong', 'supports', 'partial']).meta({
        description: 'strong: of itself; supports: beside evidence from elsewhere; partial: a part of what is asked',
    }),
    caveat: words.meta({ description: 'what it does not show' }),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).max(20).meta({ description: 'kinds that must be there, as E4' }),
    coverage: schemas/* enum */.k5n(coverages).meta({
        description: 'what must have been seen before it can be supported: full: everything there is; unbroken: all that an eBPF sensor can see, from start to end; partial: something, up to the end',
    }),
    supported: names.meta({ description: 'observations that must all hold before it is supported' }),
    contradicted: names.meta({ description: 'observations of which one is enough to contradict it' }),
});
/** compliance/FRAMEWORK.yml: the controls of one framework. */
const frameworkSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
        .meta({ description: 'as rules of a policy name it before the colon' }),
    name: words,
    version: words.meta({ description: 'of the standard' }),
    source: schemas/* string */.YjP()
        .regex(/^https:\/\/\S+$/)
        .meta({ description: 'where the standard is published' }),
    status: schemas/* enum */.k5n(['final', 'draft']).meta({ description: 'draft: the standard itself is one, and may change' }),
    about: words.meta({ description: 'what its reader must know before the table' }),
    statement: schemas/* string */.YjP()
        .regex(/^[a-z_.-]{1,20}$/)
        .optional()
        .meta({ description: 'what OSCAL catalogs of it put behind the id of a control to name its statement, as _smt' }),
    observations: schemas/* array */.YOg(observationSchema)
        .max(200)
        .default([])
        .meta({ description: 'of its own, beside those of observations.yml' }),
    controls: schemas/* array */.YOg(controlSchema).min(1).max(500),
})
    .meta({ title: 'IronClaw Guard compliance framework', id: 'https://ironclaw.example/schema/framework-v1.json' });

// EXTERNAL MODULE: ./build/host/profile-texts.js
var profile_texts = __webpack_require__(65678);
// EXTERNAL MODULE: ./build/host/sha256.js
var host_sha256 = __webpack_require__(95147);
// EXTERNAL MODULE: ./build/host/text-file.js
var text_file = __webpack_require__(5654);
;// CONCATENATED MODULE: ./build/host/compliance-files.js









/** What all frameworks of a folder share. */
const OBSERVATIONS_FILE = 'observations.yml';
/** The folder `compliance` that came with the running program: it lies beside `profiles`. */
const complianceDirectory = () => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,profile_texts/* profilesDirectory */.cC)()), 'compliance');
/**
 * Reads what all frameworks share. A folder without a file of its own has that of the program.
 * @throws ProfileError that lists every mistake as path:line:column
 */
function readObservations(directory = complianceDirectory()) {
    const own = (0,external_node_path_.join)(directory, OBSERVATIONS_FILE);
    const path = (0,external_node_fs_.existsSync)(own) ? own : (0,external_node_path_.join)(complianceDirectory(), OBSERVATIONS_FILE);
    return readChecked(path, observationsSchema, checkObservations);
}
/**
 * Reads a framework.
 * @param shared what it may name
 * @throws ProfileError that lists every mistake as path:line:column
 */
function readFramework(path, shared) {
    return readChecked(path, frameworkSchema, (framework) => {
        const file = (0,external_node_path_.basename)(path).replace(/\.ya?ml$/, '');
        const misplaced = file === framework.id ? [] : [`is ${framework.id}, and the file is called ${(0,external_node_path_.basename)(path)}`];
        return [
            ...misplaced.map((message) => ({ effect: 'error', path: ['id'], message })),
            ...checkFramework(framework, shared),
        ];
    });
}
/** The files of the frameworks in a folder, in order of name. @throws ProfileError when it cannot be read */
function frameworkFiles(directory = complianceDirectory()) {
    try {
        const names = (0,external_node_fs_.readdirSync)(directory).filter((name) => /\.ya?ml$/.test(name) && name !== OBSERVATIONS_FILE);
        const bare = (name) => name.replace(/\.ya?ml$/, '');
        return names.sort((a, b) => (bare(a) < bare(b) ? -1 : 1)).map((name) => (0,external_node_path_.join)(directory, name));
    }
    catch (error) {
        throw new profile_error/* ProfileError */.e(`${directory} cannot be read: ${error.message}`);
    }
}
function readChecked(path, schema, check) {
    const text = (0,text_file/* readText */.y)(path);
    const content = (0,yaml_text/* parseYaml */.h)(text, path, schema);
    const mistakes = check(content).map((one) => `${path}:${(0,yaml_text/* placeOf */.$)(text, one.path)}: ${one.path.join('.')}: ${one.message}`);
    if (mistakes.length > 0)
        throw new profile_error/* ProfileError */.e(mistakes.join('\n'));
    return { content, sha256: (0,host_sha256/* sha256Of */.B)(text) };
}

;// CONCATENATED MODULE: ./build/host/compliance-lint.js




/**
 * What is wrong with a pack, or with those of a folder; each sentence begins with path:line:column.
 * @throws ProfileError when there is nothing to check: no mistakes would say that something was
 */
function lintCompliance(place) {
    const facts = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
    if (facts === undefined)
        throw new profile_error/* ProfileError */.e(`there is no ${place}: name a file or a folder of packs`);
    const folder = facts.isDirectory();
    const files = folder ? frameworkFiles(place) : [place];
    if (files.length === 0)
        throw new profile_error/* ProfileError */.e(`${place} holds no framework: a file NAME.yml is one`);
    const mistakes = [];
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof profile_error/* ProfileError */.e))
                throw error;
            mistakes.push(...error.message.split('\n'));
            return undefined;
        }
    };
    const shared = attempt(() => readObservations(folder ? place : (0,external_node_path_.dirname)(place)));
    if (shared !== undefined)
        for (const file of files)
            attempt(() => readFramework(file, shared.content));
    return mistakes;
}

;// CONCATENATED MODULE: ./build/policy/compliance/assess.js
/** What one run says of a control: never more than that. */
const controlStatuses = (/* unused pure expression or super */ null && (['contradicted', 'not-observed', 'supported']));
/**
 * Holds the controls of a framework against one run. Each has exactly one status: contradicted where an observation against it holds, or a rule
 * that names it fails or warns; else not observed where too little was seen, evidence is missing, or anything that must hold does
 * not or cannot be asked; else supported. In the order of the framework.
 */
const assessControls = (framework, grounds) => framework.controls.map((control) => assess(framework.id, control, grounds));
function assess(framework, control, { observed, evidence, rules, unseen, blind }) {
    const naming = rules.filter(({ controls }) => controls.some((name) => means(name, framework, control)));
    const of = (names) => names.flatMap((name) => observed.get(name) ?? []);
    const against = of(control.contradicted);
    const made = (status, reasons, shown) => ({
        control,
        status,
        reasons: [...new Set(reasons)],
        observed: shown,
        rules: naming,
    });
    const hits = against.filter(({ holds }) => holds === true);
    const broken = naming.filter(({ held, then }) => held && then !== 'note');
    if (hits.length + broken.length > 0) {
        const told = broken.map(({ id, then }) => `the rule ${id} of the policy holds, with the effect ${then}`);
        return made('contradicted', [...hits.map(({ says }) => says), ...told], hits);
    }
    const needed = of(control.supported);
    const unmet = needed.filter(({ holds }) => holds === false).map(({ says }) => `it was not seen that ${says}`);
    const unasked = [...against, ...needed].flatMap(({ id, holds, why }) => holds === null ? [`the observation ${id} has no value: ${why}`] : []);
    const missing = control.evidence.flatMap((id) => evidence.get(id)?.missing ?? [`there is no evidence ${id}`]);
    const reasons = [...unseen[control.coverage], ...missing, ...unmet, ...unasked];
    if (reasons.length > 0)
        return made('not-observed', reasons, []);
    const nothing = against.map(({ says }) => `it was not seen that ${says}`);
    const bounds = control.coverage === 'unbroken' && blind > 0
        ? [`${blind} kinds of acts are beyond this sensor, as the report names them`]
        : [];
    return made('supported', [...needed.map(({ says }) => says), ...nothing, ...bounds], needed);
}
/** Whether what a rule names, as `slsa:build-l3`, is a control, or the level it is part of. */
function means(name, framework, { id, label, within }) {
    return [id, label, within].some((known) => known !== undefined && name === `${framework}:${known}`);
}
/** The controls of some frameworks that rules name and that these frameworks do not have; sorted. */
function unknownControls(frameworks, rules) {
    const named = [...new Set(rules.flatMap(({ controls }) => controls))].sort();
    return named.filter((name) => {
        const framework = frameworks.find(({ id }) => name.startsWith(`${id}:`));
        return framework !== undefined && !framework.controls.some((control) => means(name, framework.id, control));
    });
}
/**
 * Why less was seen than a control may need.
 * @param run facts of the run
 * @param cut sentences: lists that were too long to be kept whole
 */
function unseenOf(run, cut) {
    const { sensor, coverage, gaps, tampering, invocations } = run;
    const partial = [...cut];
    if (sensor.name === 'none' || !sensor.started || coverage.level === 'none')
        partial.push('no sensor watched');
    else if (sensor.died)
        partial.push('the sensor ended before the work did');
    if (invocations === 0)
        partial.push('no process image was seen');
    if (tampering.length > 0)
        partial.push('there are signs that somebody reached for the guard or for what it recorded');
    const unbroken = [...partial];
    if (sensor.name === 'strace')
        unbroken.push('strace watched, and this takes an eBPF sensor');
    if (coverage.lost > 0)
        unbroken.push(`${coverage.lost} events were lost, and this takes all of them`);
    if (gaps.length > 0)
        unbroken.push(`not all was seen that could have been, and this takes that: ${gaps.join('; ')}`);
    const full = coverage.level === 'full' ? unbroken : [...unbroken, 'coverage is partial, and this takes all of it'];
    return { full, unbroken, partial };
}

// EXTERNAL MODULE: ./build/policy/language/compile.js
var compile = __webpack_require__(54892);
// EXTERNAL MODULE: ./build/policy/language/meter.js
var meter = __webpack_require__(55684);
// EXTERNAL MODULE: ./build/policy/language/expression.js
var language_expression = __webpack_require__(83563);
;// CONCATENATED MODULE: ./build/policy/language/witnesses.js



/** The lists that a condition goes through, those inside of others left out. */
function listsIn(expression) {
    if (expression.op !== 'macro')
        return (0,language_expression/* partsOf */.C)(expression).flatMap(listsIn);
    const { list, body, slot, name } = expression;
    return [
        {
            list: list.op === 'fact' ? list.path.join('.') : '',
            ask: (0,compile/* compile */.w)(list),
            body: (0,compile/* compile */.w)(body),
            slot,
            wanted: name !== 'all',
        },
    ];
}
/** The elements of a list that decide, in its order; those of which the condition has no value are none. */
function witnesses({ ask, body, slot, wanted }, frame) {
    return ask(frame).filter((element) => {
        frame.elements[slot] = element;
        try {
            return body(frame) === wanted;
        }
        catch (error) {
            if (error instanceof meter/* EvaluationError */.ZN)
                return false;
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./build/policy/compliance/observe.js





/** Steps for one condition and for all: the lists are those of a whole run. */
const MOST_STEPS = 5_000_000;
const MOST_IN_ALL = 200_000_000;
const MOST_WITNESSES = 20;
/** Asks conditions about a run. */
class Observer {
    #frame;
    constructor(run) {
        this.#frame = { facts: run, elements: [], meter: new meter/* Meter */.kI(MOST_STEPS, MOST_IN_ALL) };
    }
    /** Whether a condition holds; a sentence where it has no value. @throws Error for one that `checkFramework` has mistakes for */
    holds(when) {
        return this.#ask(this.#read(when).ask);
    }
    /** Asks an observation. @throws Error for one that `checkFramework` has mistakes for */
    observe({ id, says, when }) {
        const { ask, lists } = this.#read(when);
        const holds = this.#ask(ask);
        if (typeof holds === 'string')
            return { id, says, holds: null, why: holds, witnesses: [], count: 0 };
        const found = holds ? this.#witnesses(lists) : [];
        return { id, says, holds, witnesses: found.slice(0, MOST_WITNESSES), count: found.length };
    }
    #read(when) {
        const condition = (0,check/* readCondition */.s)(when, run_catalogue_runCatalogue);
        if ('message' in condition)
            throw new Error(`a condition cannot be read: ${condition.message}`);
        return { ask: (0,compile/* compile */.w)(condition), lists: listsIn(condition) };
    }
    #ask(ask) {
        try {
            this.#frame.meter.begin();
            return ask(this.#frame) === true;
        }
        catch (error) {
            if (error instanceof meter/* EvaluationError */.ZN)
                return error.message;
            throw error;
        }
    }
    #witnesses(lists) {
        const found = new Map();
        for (const gone of lists) {
            for (const element of this.#elements(gone)) {
                const one = witness(gone.list, element);
                found.set(`${one.at}\0${one.what}`, one);
            }
        }
        return [...found.values()];
    }
    /** None where telling them takes more work than is allowed: that it holds is known. */
    #elements(gone) {
        try {
            this.#frame.meter.begin();
            return witnesses(gone, this.#frame);
        }
        catch (error) {
            if (error instanceof meter/* EvaluationError */.ZN)
                return [];
            throw error;
        }
    }
}
function witness(list, element) {
    if (typeof element !== 'object' || Array.isArray(element))
        return { what: String(element), at: '' };
    const value = element;
    const fact = run_catalogue_runCatalogue[list];
    const of = fact?.kind === 'list' ? fact.of : undefined;
    const what = (of?.kind === 'group' ? of.label?.(value) : undefined) ?? String(value.id ?? value.name ?? '');
    return { what, at: String(value.at ?? ''), ...(list === 'findings' ? { finding: String(value.id) } : {}) };
}

;// CONCATENATED MODULE: ./build/report/compliance/evidence.js
/**
 * The evidence of a run, in the order of its kinds.
 * @param files by the names that the kinds have for them
 */
function findEvidence(kinds, files, document, observer) {
    const wanted = { result: files.get('result.json')?.sha256, recording: document.digests.recording };
    return kinds.map((kind) => {
        const missing = [];
        const parts = [];
        for (const { file: name, at, optional, about } of kind.parts) {
            const file = files.get(name);
            const whole = name !== 'result.json' || at.every((pointer) => has(document, pointer));
            const strange = about !== undefined && file?.subjects?.includes(wanted[about] ?? '') !== true;
            const lack = lackOf(name, file, whole, strange ? about : undefined);
            if (lack === undefined && file !== undefined)
                parts.push({ file, at });
            else if (!optional)
                missing.push(`${kind.id} (${kind.name}): ${lack}`);
        }
        const held = kind.present === undefined || missing.length > 0 ? true : observer.holds(kind.present);
        if (held !== true)
            missing.push(`${kind.id} (${kind.name}): ${held === false ? 'this run has none' : `it cannot be asked: ${held}`}`);
        return { id: kind.id, kind, missing, parts };
    });
}
/** Why a part of some evidence is not there. @param strange what a statement should be about, and is not */
function lackOf(name, file, whole, strange) {
    if (file === undefined)
        return `${name} is not there`;
    if (file.changed !== undefined)
        return file.changed;
    if (!whole)
        return `${name} does not have all of it`;
    return strange === undefined ? undefined : `${name} is not about this ${strange}`;
}
/** Whether a JSON pointer without escapes leads to something. */
function has(document, pointer) {
    let at = document;
    for (const name of pointer.split('/').slice(1)) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return false;
        at = at[name];
    }
    return at !== undefined;
}

// EXTERNAL MODULE: ./build/events/sensor-limits.js
var sensor_limits = __webpack_require__(87160);
// EXTERNAL MODULE: ./build/policy/facts/finding-facts.js
var finding_facts = __webpack_require__(67421);
;// CONCATENATED MODULE: ./build/report/compliance/run-facts.js


/** Rows of a list that are told apart; a job can make programs and names without end. */
const MOST_ROWS = 10_000;
/**
 * The facts of one run.
 * @param tampered signs that somebody changed the recording or the results, beside those that the result has
 */
function runFacts(document, { sensor: { health } }, tampered) {
    const { sensor, coverage, policy, context, evidence } = document;
    const started = health.started && sensor.name !== 'none';
    const died = started && (health.died || sensor.died);
    const tools = new Rows();
    const hosts = new Rows();
    document.invocations.forEach((invocation, index) => {
        tools.add(toolRow(invocation, index));
        for (const host of hostRows(invocation, index))
            hosts.add(host);
    });
    const run = {
        decision: document.decision,
        policy: {
            mode: policy.mode,
            judgement: policy.judgement,
            configured: document.digests.config !== '',
            rules: policy.held.length + (policy.unheld?.length ?? 0),
            errors: policy.errors,
        },
        findings: document.findings.map((finding, index) => ({
            ...(0,finding_facts/* findingFacts */.x)(finding),
            tool: toolOf(finding.rolePath),
            step: finding.step.key,
            role: finding.rolePath.findLast(({ kind }) => kind === 'role')?.name ?? '',
            at: `/findings/${index}`,
        })),
        tools: tools.list,
        hosts: hosts.list,
        sensor: { name: sensor.name, backend: sensor.backend, started, died },
        coverage,
        gaps: gapsOf(document),
        tampering: [
            ...document.findings.flatMap(({ id, kind }) => (kind === 'tamper' ? [`finding ${id}`] : [])),
            ...(health.tampered ?? []),
            ...tampered,
        ],
        pipeline: {
            declared: context?.declared === true,
            environment: context?.environment ?? 'local',
            ephemeral: context?.ephemeral === true,
            fork: context?.fork === true,
        },
        evidence: { gathered: evidence?.gathered != null, missed: evidence?.missedTotal ?? 0 },
        confined: document.enforcement !== undefined,
        invocations: document.totals.invocations,
    };
    return { run, cut: [...tools.cut('tools'), ...hosts.cut('destinations')] };
}
/** Reasons for partial coverage that lie not in what the sensor is. */
function gapsOf({ sensor, coverage }) {
    const { blind, untaken } = (0,sensor_limits/* limitsOfSensor */.u)(sensor);
    const known = new Set([...blind, ...untaken]);
    return coverage.reasons.filter((reason) => !known.has(reason));
}
/** Rows that differ in more than where they stand; the first of equals is kept. */
class Rows {
    #rows = new Map();
    #left = 0;
    add(row) {
        const key = JSON.stringify({ ...row, at: '' });
        if (this.#rows.has(key))
            return;
        if (this.#rows.size < MOST_ROWS)
            this.#rows.set(key, row);
        else
            this.#left++;
    }
    get list() {
        return [...this.#rows.values()];
    }
    cut(what) {
        return this.#left === 0 ? [] : [`there are more than ${MOST_ROWS} different ${what}, and not all were looked at`];
    }
}
function toolRow({ tool, identity, attestation, exposure, baseline }, index) {
    const { worst } = exposure;
    return {
        name: tool.name,
        class: tool.class ?? '',
        path: tool.path,
        sha256: tool.sha256 ?? '',
        level: identity.level,
        attested: attestation?.present === true && attestation.verified,
        fresh: attestation?.verified === true && attestation.fresh,
        refused: (attestation?.refused ?? []).length > 0,
        baseline: baseline.source,
        exposure: {
            known: exposure.known,
            count: exposure.vulnerabilities ?? 0,
            worst: worst?.cvss ?? 0,
            executed: worst?.used === true,
            exploited: worst?.exploited === true,
        },
        at: `/invocations/${index}`,
    };
}
function hostRows({ signals, tool, step }, index) {
    return signals.flatMap(({ type, destination, expected }, place) => type === 'network' && destination !== undefined
        ? [{ host: destination, tool: tool.name, step: step.key, expected, at: `/invocations/${index}/signals/${place}` }]
        : []);
}
const toolOf = (path) => path.findLast(({ kind }) => kind === 'tool')?.name ?? '';

;// CONCATENATED MODULE: ./build/report/compliance/make-report.js





const notice = 'What the evidence of one run says of controls: that it supports one, contradicts it, or shows nothing of it. It is no statement that anything complies: that is for an assessor to conclude, from more than one run and more than this guard.';
/** What one run says of the controls of some frameworks. The same material gives the same report, anywhere. */
function complianceReport(material) {
    const { document, recording, files, shared } = material;
    const changed = [...files.values()].flatMap(({ changed: sentence }) => sentence ?? []);
    const { run, cut } = runFacts(document, recording, [...new Set([...material.tampered, ...changed])]);
    const observer = new Observer(run);
    const evidence = findEvidence(shared.content.evidence, files, document, observer);
    const common = shared.content.observations.map((one) => observer.observe(one));
    const rules = namingRules(document);
    const frameworks = material.frameworks.map(({ content, sha256: digest }) => {
        const observed = [...common, ...content.observations.map((one) => observer.observe(one))];
        const controls = assessControls(content, {
            observed: new Map(observed.map((one) => [one.id, one])),
            evidence: new Map(evidence.map((one) => [one.id, one])),
            rules,
            unseen: unseenOf(run, cut),
            blind: document.sensor.notCovered.length,
        });
        const { id, name, version, source, status, about, statement } = content;
        const count = (wanted) => controls.filter((one) => one.status === wanted).length;
        return {
            ...{ id, name, version, source, status, about, ...(statement === undefined ? {} : { statement }) },
            sha256: digest,
            counts: {
                contradicted: count('contradicted'),
                notObserved: count('not-observed'),
                supported: count('supported'),
            },
            controls: controls.map((one) => reported(one, document)),
        };
    });
    const result = files.get('result.json');
    if (result === undefined)
        throw new Error('the files of a report have no result.json');
    return {
        schema: 'ironclaw.guard/compliance/v1',
        notice,
        guard: { version: material.guard },
        began: moment(recording, 0),
        ended: moment(recording, recording.end),
        run: origin(recording),
        result: { ...plain(result), decision: document.decision, guard: document.guard.version },
        coverage: { ...document.coverage, reasons: [...document.coverage.reasons] },
        sensor: { ...run.sensor, notCovered: [...document.sensor.notCovered] },
        gaps: [...run.gaps],
        tampering: [...run.tampering],
        evidence: evidence.map(({ id, kind, missing, parts }) => ({
            ...{ id, name: kind.name, says: kind.says, missing: [...missing] },
            parts: parts.map(({ file, at }) => ({ ...plain(file), at: [...at] })),
        })),
        observations: { sha256: shared.sha256 },
        frameworks,
        unknown: unknownControls(material.frameworks.map(({ content }) => content), rules),
    };
}
const plain = ({ file, sha256: digest, bytes }) => ({ file, sha256: digest, bytes });
const moment = ({ anchor }, t) => new Date(Number((BigInt(anchor) + BigInt(t)) / 1000000n)).toISOString();
function origin({ context }) {
    const { environment, repository, workflow, job, runId, event, ref, sha } = context;
    const known = Object.entries({ repository, workflow, job, runId, event, ref, sha });
    return { environment, ...Object.fromEntries(known.filter(([, value]) => value !== undefined)) };
}
/** Characters of a sentence that quotes the run: what it is about stands in full at its pointer. */
const LONGEST = 600;
/** The rules of the policy that name controls. */
function namingRules({ policy: { held, unheld = [] } }) {
    const told = ({ id, then, controls }, at) => controls.length === 0 ? [] : [{ id, then, controls, held: at.startsWith('/policy/held'), at }];
    return [
        ...held.flatMap((rule, index) => told(rule, `/policy/held/${index}`)),
        ...unheld.flatMap((rule, index) => told(rule, `/policy/unheld/${index}`)),
    ];
}
function reported({ control, status, reasons, observed, rules }, document) {
    const { id, label = id, title, shows, strength, caveat, evidence } = control;
    const accepted = new Map(document.findings.flatMap((one) => (one.accepted === undefined ? [] : [[one.id, one.accepted]])));
    return {
        ...{
            id,
            label,
            title,
            status,
            reasons: reasons.map((one) => (0,report_escape/* cutMiddle */.it)(one, LONGEST)),
            shows,
            strength,
            caveat,
            evidence: [...evidence],
        },
        observations: observed.map(({ id: name, says, count, witnesses }) => ({
            ...{ id: name, says, count },
            witnesses: witnesses.map(({ what, at, finding }) => {
                const by = finding === undefined ? undefined : accepted.get(finding);
                return {
                    what: (0,report_escape/* cutMiddle */.it)(what, LONGEST),
                    ...(at === '' ? {} : { at }),
                    ...(finding === undefined ? {} : { finding }),
                    ...(by === undefined ? {} : { accepted: `by ${by.owner} until ${by.until}: ${by.reason}` }),
                };
            }),
        })),
        rules: rules.map(({ id: name, then, held, at }) => ({ id: name, then, held, at })),
    };
}

// EXTERNAL MODULE: ./build/host/judge.js + 78 modules
var judge = __webpack_require__(68133);
// EXTERNAL MODULE: ./build/host/plain-files.js
var plain_files = __webpack_require__(43116);
;// CONCATENATED MODULE: ./build/report/compliance/statement.js
/**
 * The SHA-256 digests that an in-toto statement is about: a bare one, or that in a DSSE envelope or a Sigstore bundle. Nothing is verified:
 * that is for whoever asks who signed it.
 * @returns none where the text is no statement
 */
function subjectsOf(text) {
    const file = parsed(text);
    const envelope = field(file, 'dsseEnvelope') ?? file;
    const payload = field(envelope, 'payload');
    const statement = typeof payload === 'string' ? parsed(Buffer.from(payload, 'base64').toString('utf8')) : file;
    const subjects = field(statement, 'subject');
    if (!Array.isArray(subjects))
        return [];
    return subjects.flatMap((one) => {
        const digest = field(field(one, 'digest'), 'sha256');
        return typeof digest === 'string' ? [digest] : [];
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function field(of, name) {
    if (typeof of !== 'object' || of === null || !Object.hasOwn(of, name))
        return undefined;
    return of[name];
}

// EXTERNAL MODULE: ./build/host/event-source.js
var event_source = __webpack_require__(18530);
// EXTERNAL MODULE: ./build/host/evidence/evidence-files.js
var evidence_files = __webpack_require__(34603);
// EXTERNAL MODULE: ./build/host/evidence/plain-file.js
var plain_file = __webpack_require__(73721);
// EXTERNAL MODULE: ./build/host/recording-files.js + 2 modules
var recording_files = __webpack_require__(4564);
;// CONCATENATED MODULE: ./build/host/result-files.js











/**
 * Digests the files of a directory of results, and holds those that the results were made from against the digests in the document.
 * @param names files that are wanted
 * @throws RecordingError when there is no recording, or a file is a link or no regular one
 */
function readResultFiles(directory, names, { digests }) {
    const opened = (0,recording_files/* openRecording */.a)(directory);
    let changed = [];
    const isJudged = (name, sha256) => {
        if (name === evidence_files/* EVIDENCE_FILE */.fi)
            return sha256 === digests.evidence;
        if (name === plain_files/* RECORDING_FILE */.fm)
            return (0,host_sha256/* sha256Of */.B)((0,canonical/* canonicalJson */.d)(opened.recording)) === digests.recording;
        if (name !== plain_files/* EVENTS_FILE */.Pc)
            return true;
        const scan = opened.lines(() => undefined); // as they were recorded, packed or not
        changed = scan.changed;
        return scan.sha256 === digests.events;
    };
    const files = new Map();
    for (const name of names) {
        const path = name === plain_files/* EVENTS_FILE */.Pc ? (0,event_source/* eventSource */.KN)(directory)?.path : (0,external_node_path_.join)(directory, name);
        if (path === undefined || !(0,plain_files/* present */.Eb)(path))
            continue;
        const file = digested(path);
        const sentence = `${file.file} is not what result.json was made from; score the recording again if that is meant`;
        files.set(name, {
            ...file,
            ...(STATEMENT.test(name) ? { subjects: subjectsIn(path) } : {}),
            ...(isJudged(name, file.sha256) ? {} : { changed: sentence }),
        });
    }
    return { opened, files, changed };
}
const CHUNK = 1024 * 1024;
const STATEMENT = /\.(intoto|sigstore)\.json$/;
/** Bytes of a statement that is looked into. */
const MAX_STATEMENT = 64 * 1024 * 1024;
function subjectsIn(path) {
    try {
        return subjectsOf((0,plain_file/* readPlainFile */.b$)(path, { bytes: MAX_STATEMENT })?.toString('utf8') ?? '');
    }
    catch {
        return []; // too large to be looked into: it counts as being about nothing
    }
}
function digested(path) {
    const fd = (0,plain_files/* openRegular */.lf)(path);
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(Math.min(CHUNK, (0,external_node_fs_.fstatSync)(fd).size + 1));
        let bytes = 0;
        for (let got = -1; got !== 0; bytes += got) {
            got = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
            hash.update(buffer.subarray(0, got));
        }
        return { file: (0,external_node_path_.basename)(path), sha256: hash.digest('hex'), bytes };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/host/compliance-report.js





/** The compliance report on a directory of results. @throws RecordingError when it holds none that can be used */
function reportOn(directory, shared, frameworks) {
    const document = (0,judge/* readResult */.Uv)(directory);
    const names = shared.content.evidence.flatMap(({ parts }) => parts.map(({ file }) => file));
    const { opened, files, changed } = readResultFiles(directory, [...new Set(['result.json', ...names])], document);
    const { recording } = opened;
    if (!/^\d{1,19}$/.test(recording.anchor))
        throw new plain_files/* RecordingError */.eN(`${directory}: the recording does not say when it began: its anchor is no number of nanoseconds`);
    return complianceReport({ guard: version/* GUARD_VERSION */.h, document, recording, files, tampered: changed, shared, frameworks });
}

// EXTERNAL MODULE: ./build/host/cli/arguments.js
var cli_arguments = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/host/cli/output-file.js
var output_file = __webpack_require__(52025);
// EXTERNAL MODULE: ./build/host/cli/recording-argument.js
var recording_argument = __webpack_require__(41654);
// EXTERNAL MODULE: ./build/host/cli/status.js
var cli_status = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/host/cli/usage.js
var usage = __webpack_require__(75996);
;// CONCATENATED MODULE: ./build/host/cli/compliance.js















const formats = new Map([
    ['markdown', complianceMarkdown],
    ['json', canonical/* canonicalJson */.d],
    ['oscal', (report) => (0,canonical/* canonicalJson */.d)(oscalResults(report))],
]);
/**
 * `compliance [DIR]`, `compliance list`, `compliance show FRAMEWORK`, `compliance lint [DIR|FILE]`. Returns the exit status. What a report says
 * never changes it: no status of a control is a verdict.
 */
function compliance(args) {
    const [verb, ...rest] = args;
    if (verb === 'list')
        return compliance_list(rest);
    if (verb === 'show')
        return show(rest);
    if (verb === 'lint')
        return lint(rest);
    return report(args);
}
function report(args) {
    const { values, positionals } = (0,cli_arguments/* parsed */.Y)(args, {
        framework: { type: 'string', multiple: true },
        format: { type: 'string', default: 'markdown' },
        output: { type: 'string', short: 'o' },
    });
    const print = formats.get(values.format);
    if (print === undefined)
        throw new usage/* UsageError */.e(`there is no format \`${values.format}\`: write markdown, json or oscal`);
    const shared = readObservations();
    const frameworks = chosen(values.framework, shared.content);
    (0,output_file/* putOutput */.b)(values.output, print(reportOn((0,recording_argument/* recordingArgument */.fQ)((0,cli_arguments/* optionalPositional */.H)(positionals)), shared, frameworks)));
    return 0;
}
/** The frameworks that are asked for by name or file; all where none is. */
function chosen(wanted, shared) {
    const own = frameworkFiles();
    const files = wanted === undefined ? own : [...new Set(wanted)].map((name) => frameworkFile(name, own));
    const frameworks = files.map((file) => readFramework(file, shared));
    const ids = frameworks.map(({ content }) => content.id);
    const twice = ids.find((id, at) => ids.indexOf(id) < at);
    if (twice !== undefined)
        throw new usage/* UsageError */.e(`two of the frameworks are \`${twice}\`: name each once`);
    return frameworks;
}
function frameworkFile(name, own) {
    if (name.includes('/') || /\.ya?ml$/.test(name))
        return name;
    const file = (0,external_node_path_.join)(complianceDirectory(), `${name}.yml`);
    if (own.includes(file))
        return file;
    throw new usage/* UsageError */.e(`there is no framework \`${name}\`; \`compliance list\` shows all, and a path names a file of your own`);
}
function compliance_list(args) {
    if ((0,cli_arguments/* parsed */.Y)(args, {}).positionals.length > 0)
        throw new usage/* UsageError */.e('write `compliance list`');
    process.stdout.write(frameworksTable(chosen(undefined, readObservations().content).map(({ content }) => content)));
    return 0;
}
function show(args) {
    const [name, more] = (0,cli_arguments/* parsed */.Y)(args, {}).positionals;
    if (name === undefined || more !== undefined)
        throw new usage/* UsageError */.e('write `compliance show FRAMEWORK`');
    const shared = readObservations().content;
    for (const { content } of chosen([name], shared))
        process.stdout.write(frameworkText(content, shared));
    return 0;
}
function lint(args) {
    const mistakes = lintCompliance((0,cli_arguments/* optionalPositional */.H)((0,cli_arguments/* parsed */.Y)(args, {}).positionals) ?? complianceDirectory());
    for (const mistake of mistakes)
        process.stdout.write(`${(0,report_escape/* visible */.RK)(mistake, 1000)}\n`);
    process.stdout.write(`${mistakes.length === 0 ? 'no mistakes' : (0,number/* many */._d)(mistakes.length, 'mistake')}\n`);
    return mistakes.length === 0 ? 0 : cli_status/* status */.h5.refused;
}


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

/***/ 41654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ BASE),
/* harmony export */   fQ: () => (/* binding */ recordingArgument),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75996);



/** Where `run` puts recordings when nothing else is said. */
const BASE = '.ironclaw';
/** The recording a command is about: the directory given, else the newest in `.ironclaw`. Throws a UsageError when there is none. */
function recordingArgument(given) {
    if (given !== undefined)
        return given;
    const names = isDirectory(BASE)
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(BASE).filter((name) => name !== 'packs' && isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(BASE, name)))
        : [];
    const newest = names.sort().at(-1); // their names begin with the time
    if (newest === undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no recording in ${BASE}; name the directory of one`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(BASE, newest);
}
/** Whether a path is a directory, and no link to one. */
const isDirectory = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;


/***/ })

};
;