"use strict";
exports.id = 462;
exports.ids = [462];
exports.modules = {

/***/ 53415:
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

;// CONCATENATED MODULE: ./build/evidence/executed-file.js
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
            return executedFiles(all, { at: ran.at, ino }).map((file) => all.indexOf(file));
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
        const files = execution === undefined ? all : executedFiles(all, execution);
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

/***/ 66800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VJ: () => (/* binding */ materialSchema),
/* harmony export */   ZL: () => (/* binding */ missedSchema),
/* harmony export */   hJ: () => (/* binding */ materialKinds),
/* harmony export */   jU: () => (/* binding */ evidenceSchema),
/* harmony export */   tQ: () => (/* binding */ packageRecordSchema)
/* harmony export */ });
/* unused harmony export derivedComponentsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().meta({ description: 'UTC, ISO 8601' });
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
];
/** One fetched thing, kept byte for byte in evidence/<sha256>. */
const materialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha256: digest,
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(materialKinds),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .meta({ description: 'where it came from: a service and what was asked, or a file; no credentials' }),
    fetched: moment,
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({
        description: 'what it was asked for: sha256:<hex>, a purl or a path; of a manifest as the configuration names it',
    }),
});
/** What a package database says of one executed file, and what the file is. */
const packageRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'resolved path of the executed image or main script' }),
    sha256: digest.optional().meta({
        description: 'of the file that was compared, as it was at the end of the job; absent: only its place was looked at',
    }),
    database: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['dpkg', 'rpm', 'npm', 'pip', 'terraform', 'go', 'cargo', 'tool-cache']),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    algorithm: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['md5', 'sha1', 'sha256', 'sha384', 'sha512', 'h1'])
        .optional()
        .meta({ description: 'h1: of the directory the file lies in, as Go and terraform hash directories' }),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({
        description: 'digest the database has, hex, or base64 for h1; absent: it keeps none',
    }),
    actual: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'digest of what is there by the same algorithm' }),
    tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        sha256: digest.meta({ description: 'over the sorted lines `<sha256>  <path in the tree>` of all files' }),
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
        changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'files whose digest is not the recorded one, at most 20' }),
        added: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().meta({ description: 'files that were not published, at most 20' }),
    })
        .optional()
        .meta({ description: 'of a tool that is a tree of files' }),
});
/** A component that was read from the artifact itself, where it has no SBOM. */
const derivedComponentsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['go-buildinfo', 'cargo-auditable', 'npm-tree', 'pip-metadata', 'dpkg']),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })),
});
/** Evidence that was looked for and not had: missing coverage of an axis. */
const missedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    axis: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['identity', 'provenance', 'sbom', 'exposure', 'baseline']),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** evidence.json: what was fetched about a recording's tools, and what was not. */
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ironclaw.guard/evidence/v1'),
    gathered: moment,
    stood: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .meta({ description: 'pinned paths at which a file lay before the job; absent: nobody looked' }),
    offline: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().meta({ description: 'nothing was asked of any service' }),
    material: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(materialSchema),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageRecordSchema),
    derived: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(derivedComponentsSchema),
    missed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(missedSchema),
    links: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .meta({ description: 'where paths of pins led that are symbolic links: path -> resolved path' }),
    linksAfter: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .meta({ description: 'where they led by the end of the job, as far as that is elsewhere' }),
})
    .meta({ title: 'IronClaw Guard evidence', id: 'https://ironclaw.example/schema/evidence-v1.json' });


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

// EXTERNAL MODULE: ./build/evidence/provenance/evidence-trust.js + 5 modules
var evidence_trust = __webpack_require__(33498);
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
    trustedName: () => false,
    digest: () => undefined,
};
/** A tool of a container under its own name. It is nobody's look-alike: its image came that way. */
const contained = (tool, container) => ({
    ...tool,
    path: inContainer(container, tool.path),
    exe: inContainer(container, tool.exe),
    lookalike: undefined,
});


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


/***/ })

};
;