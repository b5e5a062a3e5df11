"use strict";
exports.id = 133;
exports.ids = [133];
exports.modules = {

/***/ 55711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ signalType),
/* harmony export */   EW: () => (/* binding */ isHarmless),
/* harmony export */   MQ: () => (/* binding */ isFileless),
/* harmony export */   NQ: () => (/* binding */ isFileAct),
/* harmony export */   bl: () => (/* binding */ effectivePath),
/* harmony export */   s9: () => (/* binding */ fileOperation),
/* harmony export */   x_: () => (/* binding */ straightened)
/* harmony export */ });
/* harmony import */ var _invocations_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34440);

const fileOperations = {
    'file.create': 'create',
    'file.mkdir': 'create',
    'file.symlink': 'create',
    'file.truncate': 'truncate',
    'file.modify': 'modify',
    'file.append': 'append',
    'file.read': 'read',
    'file.delete': 'delete',
    'file.rmdir': 'delete',
    'file.chmod': 'chmod',
    'file.chown': 'chown',
    'file.rename': 'rename',
    'file.link': 'link',
};
/** The operation a file event needs a right for. */
const fileOperation = (event) => fileOperations[event.kind];
const isFileAct = (event) => event.kind.startsWith('file.');
/** The name at which a file act takes effect: the new one of a link or rename. */
const effectivePath = (event) => ('to' in event ? event.to : event.path);
/** The file system as another root, or another process, sees it. */
const throughProc = /^\/proc\/(?:self|thread-self|\d+)(?:\/task\/\d+)?\/root(?=\/|$)/;
const roundabout = /\/\/|\/\.\.?(\/|$)|.\/$/;
/** A path without detours over `..`, `//` or `/proc/PID/root`: the same place must have one name, whoever recorded it. */
function straight(path) {
    if (path.charCodeAt(0) !== 47)
        return path;
    let at = path;
    if ((at.includes('/.') || at.includes('//') || at.endsWith('/')) && roundabout.test(at))
        at = (0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_0__/* .absolute */ .ys)(at, '/');
    while (at.startsWith('/proc/') && throughProc.test(at))
        at = at.replace(throughProc, '') || '/';
    return at;
}
/** A file act with its paths without detours; `real` says what a path stands for where something is mounted. */
function straightened(event, real = (path) => path) {
    const path = real(straight(event.path));
    if (!('to' in event))
        return path === event.path ? event : { ...event, path };
    const to = real(straight(event.to));
    return path === event.path && to === event.to ? event : { ...event, path, to };
}
/** Device files: writing there changes nothing that lasts. */
const device = /^\/dev\/(null|zero|full|random|urandom|tty|ptmx|console|std(in|out|err)|fd\/.*|pts\/.*)$/;
/** Files of /proc that tell what another process knows, and detours over a working directory or descriptor that lead anywhere. */
const revealing = /^\/proc\/(self|thread-self|\d+)\/(?:task\/\d+\/)?(environ|mem|(?:cwd|fd\/\d+)\/.+)$/;
/**
 * Whether a path is no place of the file system that an act of process `pid` could be judged by: pipes, sockets,
 * /dev/null and its like, what /proc tells of a process. Not so another's environment and memory, and detours.
 */
function isHarmless(path, pid) {
    if (path.charCodeAt(0) !== 47)
        return true;
    if (path.charCodeAt(2) === 101)
        return device.test(path);
    if (!path.startsWith('/proc/') || !/^\/proc\/(self|thread-self|\d+)\//.test(path))
        return false;
    const [, whose, what = ''] = revealing.exec(path) ?? [];
    if (whose === undefined)
        return true;
    return !what.includes('/') && (whose === String(pid) || !/^\d/.test(whose));
}
const types = [
    ['file.read', 'fs_read'],
    ['file.', 'fs_write'],
    ['net.', 'network'],
    ['dns.', 'network'],
    ['lib.', 'library'],
    ['mem.', 'memory'],
    ['priv.', 'privilege'],
    ['kernel.', 'kernel'],
    ['syscall', 'kernel'],
];
/** The type of a signal, from the kind of its events. */
const signalType = (kind) => types.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? 'process';
/** Whether an exec runs something that has no name in the file system. */
const isFileless = (exec) => exec.exe.path.startsWith('/memfd:') || exec.exe.path.endsWith(' (deleted)') || exec.exe.nlink === 0;


/***/ }),

/***/ 62156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ ProfileCatalogue)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/invocations/path.js
var invocations_path = __webpack_require__(34440);
// EXTERNAL MODULE: ./build/baseline/glob.js
var baseline_glob = __webpack_require__(83161);
;// CONCATENATED MODULE: ./build/baseline/release.js
/**
 * A package's epoch (`2:` of Debian and rpm, `1!` of PEP 440) says nothing of what the program is; names before the number are those
 * that Go, Java and tags of git have. A number alone must end there: `7f3c2a1` is a commit.
 */
const number = /^(?:\d{1,9}[:!])?(?:devel )?(?:v|go|(?:open)?jdk-?)?(\d{1,15})(?:(?:\.(\d{1,15}))(?:\.(\d{1,15}))?|(?![\da-z]))/i;
/**
 * The release a version names, as a semantic version of three numbers: what all ecosystems have in common. What makes one of
 * before the release (`rc1`, `-ea`, `~beta`), a fourth number, a build and a packager's revision are left out: a candidate of 1.22 does
 * what 1.22 does. Undefined for what has no such number: a commit, a code name.
 */
function releaseOf(version) {
    const [, major, minor = '0', patch = '0'] = number.exec(version.trim()) ?? [];
    return major === undefined ? undefined : [major, minor, patch].map(Number).join('.');
}

;// CONCATENATED MODULE: ./build/baseline/catalogue.js




/** The profiles in force, found by path or module. */
class ProfileCatalogue {
    #profiles = new Map();
    #entries = [];
    #modules = new Map();
    #known = new Map();
    /** Throws a RangeError for two profiles of one name or a malformed pattern. */
    constructor(profiles, variables) {
        for (const profile of profiles) {
            if (this.#profiles.has(profile.tool))
                throw new RangeError(`two profiles are called \`${profile.tool}\``);
            this.#profiles.set(profile.tool, profile);
            const entry = profile.match?.entry ?? [];
            const named = Array.isArray(entry) ? [[profile.tool, entry]] : Object.entries(entry);
            for (const [name, patterns] of named) {
                for (const pattern of patterns) {
                    const literal = pattern.replace(/[*?]|\$\{[^}]*\}/g, '').length;
                    const cached = pattern.startsWith('${toolcache}/');
                    for (const text of variables.expand(pattern))
                        this.#entries.push({ glob: (0,baseline_glob/* compileGlob */.SO)(text), literal, name, profile, cached });
                }
            }
            for (const module of profile.match?.module ?? [])
                this.#modules.set(module, profile);
        }
        this.#entries.sort((a, b) => b.literal - a.literal || (a.profile.tool < b.profile.tool ? -1 : 1));
    }
    /** A profile by its tool name, `class/…` included. */
    profile(tool) {
        return this.#profiles.get(tool);
    }
    /** The most specific entry a resolved path matches. */
    program(path) {
        if (this.#known.has(path))
            return this.#known.get(path);
        const entry = this.#entries.find(({ glob }) => (0,baseline_glob/* globMatches */.mw)(glob, path));
        const found = entry === undefined ? undefined : toEntry(entry.profile, entry.name === '*' ? (0,invocations_path/* baseName */.Fl)(path) : entry.name, entry);
        if (this.#known.size < 10_000)
            this.#known.set(path, found);
        return found;
    }
    /** The profile of a module that an interpreter is told to run. */
    module(name) {
        const profile = this.#modules.get(name);
        return profile === undefined ? undefined : toEntry(profile, profile.tool, { name: profile.tool, cached: false });
    }
}
function toEntry(profile, name, { name: key, cached }) {
    const isClass = profile.tool.startsWith('class/');
    const range = profile.match?.versions;
    return {
        name,
        profile: isClass ? undefined : profile.tool,
        class: (isClass ? profile.tool : profile.extends)?.slice('class/'.length),
        purl: profile.match?.purl,
        actions: profile.actions,
        installed: profile.match?.installs?.includes(key) === true,
        cached,
        accepts: (version) => {
            const release = version === undefined || range === undefined ? undefined : releaseOf(version);
            return release === undefined || range === undefined || (0,semver.satisfies)(release, range);
        },
    };
}


/***/ }),

/***/ 51963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseDestination),
/* harmony export */   K: () => (/* binding */ parsePorts)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);

/** `443`, `8000-8099`, `*`; undefined for what is no port and no range of ports. */
function parsePorts(text) {
    if (text === '*')
        return [0, 65535];
    const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
    const range = [Number(from), Number(to)];
    return range[0] <= range[1] && range[1] <= 65535 ? range : undefined;
}
/**
 * Reads `host:port`. The host is a name, `*.name` (any name below it, not itself), `*` (any name: an address that nothing
 * resolved to has none), an address, or a range of addresses as CIDR, which holds whatever name led there; IPv6 stands in
 * brackets: `[fd00::/8]:443` or `[fd00::]/8:443`. The port is a number, a range `8000-8099`, or `*`.
 * @returns undefined for what is none of it: a right that never matches
 */
function parseDestination(text) {
    const colon = text.lastIndexOf(':');
    const host = parseHost(text.slice(0, Math.max(0, colon)).toLowerCase());
    const ports = parsePorts(text.slice(colon + 1));
    if (colon < 0 || host === undefined || ports === undefined)
        return undefined;
    return {
        text,
        has: (names, port) => (port === undefined || (port >= ports[0] && port <= ports[1])) && names.some(host),
    };
}
function parseHost(text) {
    if (text === '*')
        return (name) => !isAddress(plain(name));
    const bracketed = /^\[([0-9a-f:.]+)(\/\d+)?\](\/\d+)?$/.exec(text);
    const bare = bracketed === null ? text : `${bracketed[1]}${bracketed[2] ?? bracketed[3] ?? ''}`;
    if (bare.includes('/'))
        return range(bare);
    if (ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().isValid(bare) && isAddress(bare)) {
        const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().process(bare).toString();
        return (name) => isAddress(name) && ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().isValid(name) && ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().process(name).toString() === address;
    }
    if (bracketed !== null || text === '' || /[\s[\]]/.test(text))
        return undefined;
    if (text.startsWith('*.'))
        return (name) => plain(name).endsWith(text.slice(1)) && plain(name).length >= text.length;
    return (name) => plain(name) === text;
}
function range(text) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().isValidCIDR(text))
        return undefined;
    const cidr = ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().parseCIDR(text);
    return (name) => {
        if (!isAddress(name) || !ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().isValid(name))
            return false;
        const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().process(name);
        return address.kind() === cidr[0].kind() && address.match(cidr);
    };
}
const plain = (name) => name.toLowerCase().replace(/\.$/, '');
const isAddress = (host) => host.includes(':') || /^[0-9.]+$/.test(host);


/***/ }),

/***/ 25700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Directory),
/* harmony export */   yT: () => (/* binding */ DirectoryAnswer),
/* harmony export */   ys: () => (/* binding */ Directories)
/* harmony export */ });
/** A directory that acts happened in, with the answers that depend on nothing else. */
class Directory {
    /** Absolute, without trailing slash. */
    path;
    answers = new Map();
    constructor(path) {
        this.path = path;
    }
}
/** The directories of a recording. Bounded: when full it starts anew. */
class Directories {
    static limit = 20_000;
    #known = new Map();
    #last = new Directory('');
    /** The directory of a path. */
    of(path) {
        if (path === this.#last.path)
            return this.#last;
        let found = this.#known.get(path);
        if (found === undefined) {
            if (this.#known.size >= Directories.limit)
                this.#known = new Map();
            found = new Directory(path);
            this.#known.set(path, found);
        }
        this.#last = found;
        return found;
    }
}
/** A question about directories, answered once for each. */
class DirectoryAnswer {
    #make;
    constructor(make) {
        this.#make = make;
    }
    of(directory) {
        const known = directory.answers.get(this);
        if (known !== undefined)
            return known;
        const made = this.#make(directory.path);
        directory.answers.set(this, made);
        return made;
    }
}


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ Envelopes),
  fn: () => (/* binding */ heldAgainst),
  Cq: () => (/* binding */ manifestConfidence),
  M8: () => (/* binding */ mostConfident),
  si: () => (/* binding */ stableConfidence),
  O_: () => (/* binding */ uncertainConfidence)
});

// EXTERNAL MODULE: ./build/invocations/invocation.js
var invocations_invocation = __webpack_require__(53669);
// EXTERNAL MODULE: ./build/invocations/path.js
var path = __webpack_require__(34440);
// EXTERNAL MODULE: ./build/baseline/learned.js
var learned = __webpack_require__(56144);
// EXTERNAL MODULE: ./build/baseline/destination.js
var destination = __webpack_require__(51963);
// EXTERNAL MODULE: ./build/baseline/directories.js
var directories = __webpack_require__(25700);
// EXTERNAL MODULE: ./build/baseline/glob.js
var baseline_glob = __webpack_require__(83161);
;// CONCATENATED MODULE: ./build/baseline/rights.js



const anyone = () => true;
/** One layer of an envelope: the rights of a tool, a class or a role, with variables bound, ready to be asked. */
class Rights {
    #paths = [];
    #zoneOnly = [];
    #destinations = [];
    #execs = [];
    #variables;
    #source;
    #directories = new directories/* DirectoryAnswer */.yT((directory) => this.#candidates(directory));
    /** `inherited` rights come from a class: they open no zone. Throws a RangeError for a malformed pattern. */
    constructor(rights, inherited, variables, bound = new Map()) {
        this.#variables = variables;
        this.#source = [...rights, ...inherited];
        for (const right of rights)
            this.#add(right, new Set(right.zone), bound);
        for (const right of inherited)
            if (right.zone === undefined)
                this.#add(right, new Set(), bound);
    }
    #add(right, zones, bound) {
        const ops = new Set(right.op);
        const { by } = right;
        if (right.path !== undefined) {
            const globs = right.path.flatMap((pattern) => this.#variables.expand(pattern, bound)).map(baseline_glob/* compileGlob */.SO);
            this.#paths.push({ globs, ops, by, zones });
        }
        else if (zones.size > 0) {
            this.#zoneOnly.push({ globs: [], ops, by, zones });
        }
        for (const text of (right.to ?? []).flatMap((pattern) => this.#variables.expand(pattern, bound))) {
            const to = (0,destination/* parseDestination */.G)(text);
            if (to !== undefined)
                this.#destinations.push({ to, op: ops, by });
        }
        if (right.tool !== undefined && ops.has('exec'))
            this.#execs.push({ tools: new Set(right.tool), by });
    }
    /** The right that allows an operation on a file, as printed; undefined if none does. Every zone the file lies in must be opened. */
    file(op, directory, name, zones, actsFor = anyone) {
        const candidates = this.#directories.of(directory);
        if (zones.length === 0)
            return allowing(candidates, op, name, undefined, actsFor);
        let target;
        for (const { zone } of zones) {
            const open = this.#zoneOnly.some((right) => right.zones.has(zone) && right.ops.has(op) && permitted(right.by, actsFor));
            target = open ? zone : allowing(candidates, op, name, zone, actsFor);
            if (target === undefined)
                return undefined;
        }
        return target;
    }
    /** The right that allows a connection: `names` are the host's names and its address; a port of undefined is any. */
    network(op, names, port, actsFor = anyone) {
        return this.#destinations.find((right) => right.op.has(op) && right.to.has(names, port) && permitted(right.by, actsFor))?.to.text;
    }
    /** Whether one of `names` (the tool, its class) may be executed. `*` stands for any. */
    exec(names, actsFor = anyone) {
        for (const { tools, by } of this.#execs) {
            if (!permitted(by, actsFor))
                continue;
            const name = tools.has('*') ? '*' : names.find((candidate) => tools.has(candidate));
            if (name !== undefined)
                return name;
        }
        return undefined;
    }
    /** Whether any right is about an operation. */
    mentions(op) {
        return this.#source.some((right) => right.op.includes(op));
    }
    /** What the rights allow the acting tool for an operation, as the profile words it: for a finding's `expected`. At most eight. */
    describe(op, actsFor = anyone) {
        const words = this.#source
            .filter((right) => right.op.includes(op) && permitted(right.by, actsFor))
            .flatMap((right) => op === 'exec'
            ? [...(right.tool ?? []), ...(right.path ?? [])]
            : [...(right.path ?? []), ...(right.to ?? []), ...(right.path === undefined ? (right.zone ?? []) : [])]);
        return [...new Set(words)].slice(0, 8);
    }
    #candidates(directory) {
        const found = [];
        for (const right of this.#paths) {
            let below;
            const names = [];
            for (const glob of right.globs) {
                const match = (0,baseline_glob/* matchDirectory */.fR)(glob, directory);
                if (match === undefined)
                    continue;
                if (match.below !== undefined)
                    below ??= `${this.#variables.print(directory.slice(0, match.below) || '/')}/**`;
                names.push(...match.names);
            }
            if (below !== undefined || names.length > 0)
                found.push({ right, below, names: new baseline_glob/* Names */.fS(names), directory: this.#variables.print(directory) });
        }
        return found;
    }
}
const permitted = (by, actsFor) => by === undefined || actsFor(by);
/** The first candidate that allows the operation on a name, as printed; with a zone, only one that opens it. */
function allowing(candidates, op, name, zone, actsFor) {
    for (const { right, below, names, directory } of candidates) {
        if (!right.ops.has(op) || (zone !== undefined && !right.zones.has(zone)))
            continue;
        const pattern = below === undefined ? names.find(name) : undefined;
        if (below === undefined && pattern === undefined)
            continue;
        if (permitted(right.by, actsFor))
            return below ?? `${directory}/${pattern}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/baseline/envelope.js




/** The layer whose confidence counts for what no right can allow. */
const mostConfident = (layers) => layers.reduce((best, layer) => (best === undefined || layer.confidence > best.confidence ? layer : best), undefined);
/** What a judgement says of the layer that forbids an act. */
const heldAgainst = (layer) => ({
    confidence: layer?.confidence ?? 0,
    baseline: layer?.name ?? 'none',
    ...(layer?.runs === undefined ? {} : { runs: layer.runs }),
});
/** c of what stands under the artifact's own digest (design section 6). */
const manifestConfidence = 1;
/** c: a stable profile or envelope 0.9, one learned from n runs n/(n+5); a class, or none, 0.6 (design section 6). */
const stableConfidence = 0.9;
const uncertainConfidence = 0.6;
function confidenceOf(profile, runs = profile?.learned?.runs) {
    const confidence = profile?.status === 'stable'
        ? stableConfidence
        : runs === undefined
            ? uncertainConfidence
            : (0,learned/* learnedConfidence */.ag)(runs);
    return { status: profile?.status, confidence, runs };
}
const unlearned = { status: undefined, confidence: uncertainConfidence, runs: undefined };
/** Makes the envelope of each invocation; rights are compiled once for each profile and each package. */
class Envelopes {
    #catalogue;
    #manifests;
    #variables;
    #rights = new Map();
    #known = new WeakMap();
    constructor(catalogue, manifests, variables) {
        this.#catalogue = catalogue;
        this.#manifests = manifests;
        this.#variables = variables;
    }
    /** The envelope of an invocation. */
    of(invocation) {
        const known = this.#known.get(invocation);
        if (known !== undefined)
            return known;
        const roles = invocation.roles.map((role) => this.#role(role, invocation));
        const tool = this.#tool(invocation, roles.length > 0);
        const { parent } = invocation;
        const shellOfStep = (at) => at.parent === undefined && at.tool.imageClass === 'shell';
        const inRole = (0,invocations_invocation/* foreignRole */.D8)(invocation) !== undefined;
        const unprofiled = invocation.tool.profile === undefined && tool?.source !== 'manifest';
        const envelope = {
            layers: tool === undefined ? roles : [tool, ...roles],
            clauses: this.#manifests.clauses(invocation.tool),
            inRole,
            ofStep: !inRole &&
                (parent === undefined
                    ? unprofiled || invocation.tool.imageClass === 'shell'
                    : unprofiled && shellOfStep(parent)),
        };
        this.#known.set(invocation, envelope);
        return envelope;
    }
    #tool(invocation, inEnvelope) {
        const { tool } = invocation;
        const actsFor = this.#between(invocation, undefined);
        // code that was handed to it from elsewhere is not of the artifact
        const own = tool.pure ? this.#manifests.of(tool)?.profile : undefined;
        if (own !== undefined) {
            const rights = this.#compiled(`manifest ${own.tool}`, () => [own.rights, this.#classRights(own.extends)]);
            const runs = own.learned?.runs;
            const confidence = runs === undefined ? manifestConfidence : (0,learned/* learnedConfidence */.ag)(runs);
            return { rights, source: 'manifest', name: own.tool, status: undefined, confidence, runs, actsFor };
        }
        const profile = tool.profile === undefined ? undefined : this.#catalogue.profile(tool.profile);
        if (profile !== undefined) {
            // what an interpreter is given to run is nobody's tool
            const any = profile.extends === 'class/interpreter' ? this.#classRights('class/program') : [];
            const rights = this.#compiled(`tool ${profile.tool}`, () => [
                [...profile.rights, ...any],
                this.#classRights(profile.extends),
            ]);
            return { rights, source: 'profile', name: profile.tool, ...confidenceOf(profile), actsFor };
        }
        if (inEnvelope)
            return undefined;
        const name = tool.class === undefined ? undefined : `class/${tool.class}`;
        if (name !== undefined && this.#catalogue.profile(name) !== undefined) {
            // what merely looks like a member of the class has its rights, but opens no zone
            const rights = tool.trusted
                ? this.#compiled(name, () => [this.#classRights(name), []])
                : this.#compiled(`look-alike ${name}`, () => [[], this.#classRights(name)]);
            return { rights, source: 'class', name, ...unlearned, actsFor };
        }
        const rights = this.#compiled('none', () => [
            [...this.#classRights('class/interpreter'), ...this.#classRights('class/program')],
            [],
        ]);
        return { rights, source: 'none', name: 'none', ...unlearned, actsFor };
    }
    #role(role, invocation) {
        const profile = this.#catalogue.profile(role.profile);
        const certainty = confidenceOf(profile, profile?.roles?.[role.kind]?.seen);
        const actsFor = this.#between(invocation, role);
        if (role.own) {
            const rights = this.#compiled(`own ${role.profile}`, () => [
                [...this.#classRights(profile?.extends), ...this.#classRights('class/program')],
                [],
            ]);
            return { rights, source: 'envelope', name: `${role.profile}/script`, ...certainty, actsFor };
        }
        const { directory } = role;
        const bound = new Map([
            ['package', directory === undefined ? [] : [directory]],
            // what it was installed as, whatever it calls itself
            ['package:name', directory?.includes('/node_modules/') ? [(0,path/* baseName */.Fl)(directory)] : []],
        ]);
        const rights = this.#compiled(`role ${role.profile} ${role.kind} ${role.directory}`, () => [profile?.roles?.[role.kind]?.rights ?? [], []], bound);
        return { rights, source: 'envelope', name: `${role.profile}/${role.kind}`, ...certainty, actsFor };
    }
    #classRights(name) {
        return name === undefined ? [] : (this.#catalogue.profile(name)?.rights ?? []);
    }
    #compiled(key, rights, bound) {
        const known = this.#rights.get(key);
        if (known !== undefined)
            return known;
        const [own, inherited] = rights();
        const made = new Rights(own, inherited, this.#variables, bound);
        if (this.#rights.size < 10_000)
            this.#rights.set(key, made);
        return made;
    }
    /**
     * Whether one of some tools or classes acts, or stands between the act and the role (without a role: the step). Only
     * trusted tools count; below a role, one whose children enter roles of their own answers for itself alone, not for what
     * it starts.
     */
    #between(invocation, role) {
        const names = new Set();
        for (let at = invocation; at !== undefined; at = at.parent) {
            const { tool } = at;
            if (role === undefined || at === invocation || tool.profile === undefined || !this.#hasRoles(tool.profile)) {
                if (tool.profile !== undefined)
                    names.add(tool.profile).add(tool.name);
                if (tool.trusted && tool.class !== undefined)
                    names.add(`class/${tool.class}`);
            }
            if (at.id === role?.entered)
                break;
        }
        return (wanted) => wanted.some((name) => names.has(name));
    }
    #hasRoles(profile) {
        return this.#catalogue.profile(profile)?.roles !== undefined;
    }
}


/***/ }),

/***/ 46558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ws: () => (/* binding */ NetworkJudge),
  kA: () => (/* binding */ ask),
  $U: () => (/* binding */ peerNames),
  gl: () => (/* binding */ reach),
  X0: () => (/* binding */ reachesNobody),
  L2: () => (/* binding */ resolver)
});

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
var ipaddr_default = /*#__PURE__*/__webpack_require__.n(ipaddr);
;// CONCATENATED MODULE: ./build/baseline/dns-tunnels.js
/** Length from which a label, and the part of a name below its domain, is taken to carry data; a label has at most 63 (RFC 1035). */
const longLabel = 40;
const longPart = 60;
/** Different such names under one domain that are no accident: content networks and buckets have one or two. */
const enough = 5;
const domainLimit = 1000;
/** Watches the names that are asked for, for many long ones under one domain. */
class DnsTunnels {
    #names = new Map();
    /** Takes in a question; returns the domain when it is the fifth or a later different name there that carries data. */
    take(name) {
        const labels = name.toLowerCase().replace(/\.$/, '').split('.');
        const domain = labels.slice(-2).join('.');
        const below = labels.slice(0, -2);
        if (below.join('').length < longPart && !below.some((label) => label.length >= longLabel))
            return undefined;
        let names = this.#names.get(domain);
        if (names === undefined) {
            if (this.#names.size >= domainLimit)
                this.#names.clear();
            names = new Set();
            this.#names.set(domain, names);
        }
        if (names.size < enough)
            names.add(below.join('.'));
        return names.size < enough ? undefined : domain;
    }
}

// EXTERNAL MODULE: ./build/baseline/envelope.js + 1 modules
var baseline_envelope = __webpack_require__(1188);
// EXTERNAL MODULE: ./build/baseline/judgement.js
var judgement = __webpack_require__(44844);
;// CONCATENATED MODULE: ./build/baseline/judge-network.js




/** Addresses at which clouds hand out credentials: IPv4 link-local of AWS, GCP, Azure, and Alibaba's; AWS's IPv6; Azure's wire server is the platform's own. */
const metadata = new Set(['169.254.169.254', 'fd00:ec2::254', '100.100.100.200']);
/** Different acts remembered for one envelope. */
const remembered = 1000;
/** Open connections remembered for what is said over them. */
const connections = 10_000;
const loopback = (0,judgement/* expected */.p)('loopback');
const nowhere = (0,judgement/* expected */.p)('an address without a route');
/** Asking a configured resolver: no way out by itself. */
const resolver = (0,judgement/* expected */.p)('configured resolver');
/** Holds connections, datagrams and listening sockets against envelopes. */
class NetworkJudge {
    #resolvers;
    #tunnels = new DnsTunnels();
    #known = new WeakMap();
    #hosts;
    #proxies;
    /** Connections that are allowed because of whom they lead to. */
    #open = new Set();
    /** @param proxies hosts that pass on what is meant for others */
    constructor(recording, proxies) {
        this.#proxies = new Set(proxies);
        this.#resolvers = new Set(recording.resolvers);
        this.#hosts = new Map(Object.entries(recording.hosts));
    }
    /** Judges one network act; the same one in the same envelope is judged once. UNIX sockets are judged as paths, elsewhere. */
    judge(event, envelope) {
        const key = `${event.kind} ${event.done} ${event.proto} ${event.addr} ${event.port} ${event.host?.from} ${event.host?.name}`;
        let known = this.#known.get(envelope);
        if (known === undefined || known.size >= remembered) {
            known = new Map();
            this.#known.set(envelope, known);
        }
        let judgement = known.get(key);
        if (judgement === undefined) {
            judgement = this.#judge(event, envelope);
            known.set(key, judgement);
        }
        if (event.kind === 'net.connect' && judgement.expected && !reachesNobody(judgement))
            this.#note(event);
        return judgement;
    }
    /**
     * Judges whom a process says it speaks to, over a connection that was allowed for the name its address had: behind one address of a content
     * network are many. undefined where nothing is to be said about it.
     */
    claim(event, envelope) {
        const { addr, port, host } = event;
        if (host === undefined || !this.#open.has(connection(event)))
            return undefined;
        const { forbidding } = ask(envelope, (layer) => layer.rights.network('connect', [host.name, addr], port, layer.actsFor));
        if (forbidding === undefined)
            return undefined;
        this.#open.delete(connection(event));
        return unexpected(`${host.name}:${port ?? '?'}`, 'new-host', host.name, forbidding, 'connect');
    }
    #note(event) {
        const names = peerNames(event, plainAddress(event.addr).addr, this.#hosts);
        if (names.length === 0 || names.some((name) => this.#proxies.has(name)))
            return;
        const oldest = this.#open.size >= connections ? this.#open.values().next().value : undefined;
        if (oldest !== undefined)
            this.#open.delete(oldest);
        this.#open.add(connection(event));
    }
    /** Judges a DNS question: names that carry data. Answers come to the resolver whoever may connect. */
    ask(event, envelope) {
        const zone = this.#tunnels.take(event.name);
        const layer = (0,baseline_envelope/* mostConfident */.M8)(envelope.layers);
        return zone === undefined || layer === undefined
            ? undefined
            : unexpected(`*.${zone}`, 'dns-tunnel', zone, layer, 'connect');
    }
    #judge(event, envelope) {
        const { port } = event;
        const { addr, range } = plainAddress(event.addr);
        if (isNear(range, event.kind === 'net.listen'))
            return loopback;
        // nothing was sent, nor can be: browsers ask so whether the machine has IPv6
        if (event.proto === 'udp' && event.kind === 'net.connect' && event.done === false)
            return nowhere;
        if (event.kind === 'net.listen')
            return this.#listen(event, envelope);
        if ((port === 53 || port === 853) && this.#resolvers.has(addr))
            return resolver;
        const names = peerNames(event, addr, this.#hosts);
        // another family has no port, and a right to ports does not mean it;
        // connecting a datagram socket sends nothing: resolvers do it to choose a source address, with any port
        const asked = event.proto === 'udp' && event.kind === 'net.connect' ? undefined : (port ?? 0);
        const { forbidding, allowed } = ask(envelope, (layer) => layer.rights.network('connect', [...names, addr], asked, layer.actsFor));
        const name = names[0] ?? addr;
        const target = port === undefined ? name : `${bracket(name)}:${port}`;
        if (forbidding === undefined)
            return (0,judgement/* expected */.p)(allowed?.startsWith('*') === false ? allowed : target);
        const row = metadata.has(addr) ? 'metadata' : names.length === 0 ? 'never-resolved' : 'new-host';
        return unexpected(target, row, `${name}`, forbidding, 'connect');
    }
    #listen({ addr, port }, envelope) {
        const { forbidding } = ask(envelope, (layer) => layer.rights.network('listen', ['any', addr], port, layer.actsFor));
        const target = `${bracket(addr)}:${port ?? '?'}`;
        return forbidding === undefined
            ? (0,judgement/* expected */.p)(`listen ${target}`)
            : unexpected(target, 'listen', 'listen', forbidding, 'listen');
    }
}
const connection = ({ pid, addr, port }) => `${pid} ${addr} ${port}`;
/** Whether an act reaches nobody but this machine and the resolvers it was given. */
const reachesNobody = (judgement) => judgement === loopback || judgement === resolver || judgement === nowhere;
/** The most confident layer that does not allow something, and what the first that does says. */
function ask(envelope, allows) {
    let forbidding;
    let allowed;
    for (const layer of envelope.layers) {
        const answer = allows(layer);
        allowed ??= answer;
        if (answer === undefined && (forbidding === undefined || layer.confidence > forbidding.confidence))
            forbidding = layer;
    }
    return { forbidding, allowed };
}
function unexpected(target, row, object, layer, op) {
    return {
        expected: false,
        target,
        rows: [row],
        object,
        ...(0,baseline_envelope/* heldAgainst */.fn)(layer),
        allows: layer.rights.describe(op, layer.actsFor),
    };
}
const bracket = (host) => (host.includes(':') ? `[${host}]` : host);
/** Whether a range does not leave this machine: connecting to 0.0.0.0 or :: reaches it, listening there waits for everybody. */
const isNear = (range, listening) => range === 'loopback' || (range === 'unspecified' && !listening);
/** Where an act of the network goes: the peer's address in its one form, and whether that is this machine. */
function reach({ addr, kind }) {
    const plain = plainAddress(addr);
    return { addr: plain.addr, near: isNear(plain.range, kind === 'net.listen') };
}
/** The names of a peer: what a trusted resolver gave its address out for, and those of the hosts file, by address. */
const peerNames = ({ host }, addr, hosts) => [
    ...(host?.from === 'dns' || host?.from === 'hosts' ? [host.name] : []),
    ...(hosts.get(addr) ?? []),
];
/** An address in the one form in which addresses are compared (IPv4 in IPv6 is IPv4), and the range it lies in. */
function plainAddress(addr) {
    if (addr.startsWith('127.'))
        return { addr, range: 'loopback' };
    if (!ipaddr_default().isValid(addr))
        return { addr, range: '' };
    const address = ipaddr_default().process(addr);
    return { addr: address.toString(), range: address.range() };
}


/***/ }),

/***/ 26180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ knownName),
/* harmony export */   X: () => (/* binding */ ProcessJudge)
/* harmony export */ });
/* harmony import */ var _invocations_invocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53669);
/* harmony import */ var _invocations_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34440);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55711);
/* harmony import */ var _directories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25700);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
/* harmony import */ var _judge_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46558);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44844);







const raising = new Set(['sudo', 'su', 'doas', 'pkexec', 'runuser']);
const exempt = new Set(['compiler', 'package-manager']);
/** Holds executions, loaded libraries and changes of privilege against envelopes and the ledger. */
class ProcessJudge {
    #variables;
    #ledger;
    #checked;
    #invocation;
    /** Roles, by who entered them, in which somebody was reached whom no right names. */
    #reaching = new Set();
    constructor(variables, ledger, checked, invocation) {
        this.#variables = variables;
        this.#ledger = ledger;
        this.#checked = checked;
        this.#invocation = invocation;
    }
    /**
     * Whether a file is dropped: fresh, and either the act that made it was a deviation, or its last writer is a
     * fetcher, whose download the step did not check, or ran in a role and is no compiler, linker or packager.
     */
    dropped(path) {
        const history = this.#ledger.history(path);
        if (history === undefined)
            return false;
        if (history.deviated)
            return true;
        const writer = this.#invocation(history.writer);
        if (writer === undefined)
            return false;
        if (writer.tool.class === 'fetcher')
            return !this.#checked.has(path);
        return (0,_invocations_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignRole */ .D8)(writer) !== undefined && !(writer.tool.trusted && exempt.has(writer.tool.class));
    }
    /** Notes that an invocation reached somebody whom no right names. */
    reached(actor) {
        for (const { entered } of (0,_invocations_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignRoles */ .U5)(actor))
            this.#reaching.add(entered);
    }
    /**
     * Whether a package's own script put a file into the package: what it brings it might as well have been installed with, unless somebody
     * was reached in its role whom no right names.
     */
    #brought(path) {
        const history = this.#ledger.history(path);
        const writer = history === undefined || history.deviated ? undefined : this.#invocation(history.writer);
        const roles = writer === undefined ? [] : (0,_invocations_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignRoles */ .U5)(writer);
        const directory = roles.at(-1)?.directory;
        return (writer?.tool.class !== 'fetcher' &&
            directory !== undefined &&
            (0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .ux)(path, directory) &&
            !roles.some(({ entered }) => this.#reaching.has(entered)));
    }
    /** Judges the start of a program, in the envelope of the image that starts it. */
    exec(event, tool, envelope) {
        const rows = [];
        const loaded = tool.preloads.find((file) => this.dropped(file));
        if ((0,_act_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileless */ .MQ)(event))
            rows.push('exec-memfd');
        else if (loaded !== undefined ||
            [tool.path, tool.exe, event.script?.path ?? tool.exe].some((file) => this.dropped(file)))
            rows.push('exec-dropped');
        if (envelope.inRole && raising.has(tool.name))
            rows.push('sudo');
        if (tool.class === 'fetcher' && event.argv.some(handsOverEnvironment))
            rows.push('argv-secret');
        const names = [
            knownName(tool),
            tool.imageClass && tool.interpreter,
            tool.class && `class/${tool.class}`,
            tool.imageClass && `class/${tool.imageClass}`,
        ];
        const { forbidding } = (0,_judge_network_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(envelope, (layer) => allowsExec(layer, names, tool));
        if (forbidding === undefined && rows.length === 0)
            return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p)(tool.name);
        if (forbidding !== undefined)
            rows.push('exec-outside');
        const layer = forbidding ?? (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfident */ .M8)(envelope.layers);
        const file = loaded ?? tool.path;
        return {
            expected: false,
            target: this.#variables.print(file),
            rows,
            object: rows[0] === 'exec-outside' ? tool.name : (this.#variables.place(file)?.name ?? tool.name),
            ...(0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .heldAgainst */ .fn)(layer),
            allows: layer?.rights.describe('exec', layer.actsFor) ?? [],
        };
    }
    /** Judges an executable mapping: expected unless the file is dropped and not what a package brought itself, or a manifest that lists what is loaded does not list it. */
    load(path, envelope) {
        const forbidding = envelope.layers.find((one) => one.source === 'manifest' && !allowsLoad(one, path));
        const dropped = this.dropped(path) && !this.#brought(path);
        if (!dropped && forbidding === undefined)
            return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p)(`${this.#variables.print((0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryOf */ .jt)(path))}/*`);
        const layer = forbidding ?? (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfident */ .M8)(envelope.layers);
        return {
            expected: false,
            target: this.#variables.print(path),
            rows: [...(dropped ? ['lib-writable'] : []), ...(forbidding === undefined ? [] : ['beyond-manifest'])],
            object: this.#variables.place(path)?.name ?? 'library',
            ...(0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .heldAgainst */ .fn)(layer),
            allows: layer?.rights.describe('load', layer.actsFor) ?? [],
        };
    }
    /** Judges a change of user, namespace or mounts: a deviation inside a role only. */
    privilege(event, envelope) {
        const row = event.kind === 'priv.change'
            ? event.uid === 0
                ? 'setuid'
                : undefined
            : /^kernel\.(namespace|mount)$/.test(event.kind)
                ? 'mount-namespace'
                : undefined;
        if (row === undefined || !envelope.inRole)
            return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p)(event.kind);
        return ofRole(event.kind, row, envelope);
    }
    /** Judges getting at another process's memory, where secrets lie: a deviation inside a role only. */
    memory(envelope) {
        return envelope.inRole ? ofRole('mem.access', 'secret:memory', envelope) : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .expected */ .p)('mem.access');
    }
}
/** The name by which a right can allow a tool: what a file is called says nothing unless a profile or class knows it. */
const knownName = (tool) => (tool.class ?? tool.roleProfile) && tool.name;
/** What no right of a role can allow. */
function ofRole(kind, row, envelope) {
    const layer = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfident */ .M8)(envelope.layers);
    return {
        expected: false,
        target: kind,
        rows: [row],
        object: kind,
        ...(0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .heldAgainst */ .fn)(layer),
        allows: [],
    };
}
/** Whether an argument holds three or more assignments whose values were taken out as secrets: an environment handed over. */
const handsOverEnvironment = (argument) => argument.split('=<redacted:').length > 3;
/** Loads are free, but for an artifact whose manifest names what it loads. */
const allowsLoad = ({ rights, actsFor }, path) => !rights.mentions('load') ||
    rights.file('load', new _directories_js__WEBPACK_IMPORTED_MODULE_6__/* .Directory */ .__((0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryOf */ .jt)(path)), (0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_4__/* .baseName */ .Fl)(path), [], actsFor) !== undefined;
function allowsExec(layer, names, tool) {
    const known = names.filter((name) => name !== undefined);
    return (layer.rights.exec(known, layer.actsFor) ??
        layer.rights.file('exec', new _directories_js__WEBPACK_IMPORTED_MODULE_6__/* .Directory */ .__((0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryOf */ .jt)(tool.path)), (0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_4__/* .baseName */ .Fl)(tool.path), [], layer.actsFor));
}


/***/ }),

/***/ 44844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ expected)
/* harmony export */ });
/** An expected act; `opened` are the zones it needed a right to. */
const expected = (target, opened = []) => ({
    ...(opened.length === 0 ? {} : { opened }),
    expected: true,
    target,
    rows: [],
    object: '',
    confidence: 0,
    baseline: '',
    allows: [],
});


/***/ }),

/***/ 88499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather),
/* harmony export */   u: () => (/* binding */ PathFilter)
/* harmony export */ });
/* harmony import */ var _directories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25700);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83161);


/** What some patterns say of a directory: that all below it matches, or which names in it do. */
function gather(globs, directory) {
    let all = false;
    const names = [];
    for (const glob of globs) {
        const match = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchDirectory */ .fR)(glob, directory);
        if (match?.below !== undefined)
            all = true;
        else if (match !== undefined)
            names.push(...match.names);
    }
    return { all, names };
}
/** Files that match one of some patterns and none of others. */
class PathFilter {
    #inside;
    #outside;
    /** Throws a RangeError for a malformed pattern. Patterns with variables that have no value match nothing. */
    constructor(path, except, variables) {
        const answering = (patterns) => {
            const globs = patterns.flatMap((pattern) => variables.expand(pattern)).map(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO);
            return new _directories_js__WEBPACK_IMPORTED_MODULE_1__/* .DirectoryAnswer */ .yT((directory) => {
                const { all, names } = gather(globs, directory);
                return { all, names: new _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Names */ .fS(names), any: all || names.length > 0 };
            });
        };
        this.#inside = answering(path);
        this.#outside = answering(except);
    }
    /** Whether a file, by its directory and its name there, is one of them. */
    includes(directory, name) {
        const inside = this.#inside.of(directory);
        if (!inside.any || (!inside.all && inside.names.find(name) === undefined))
            return false;
        const outside = this.#outside.of(directory);
        return !outside.any || (!outside.all && outside.names.find(name) === undefined);
    }
}


/***/ }),

/***/ 62777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ EventClasses),
/* harmony export */   T: () => (/* binding */ orderedOperation)
/* harmony export */ });
/* harmony import */ var _invocations_container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36264);
/* harmony import */ var _invocations_invocation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53669);
/* harmony import */ var _invocations_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34440);
/* harmony import */ var _act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55711);
/* harmony import */ var _directories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25700);
/* harmony import */ var _judge_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46558);






const word = /^[A-Za-z0-9_./:*+-]{1,64}$/;
const none = [];
/** The operation that an act of order is; undefined for what is no act of order (see {@link EventClasses}). */
function orderedOperation(event) {
    if ((0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileAct */ .NQ)(event))
        return event.done === false ? undefined : (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOperation */ .s9)(event);
    switch (event.kind) {
        case 'process.exec':
            return event.done === false ? undefined : 'exec';
        case 'net.listen':
            return 'listen';
        case 'net.connect':
            // connecting a datagram socket sends nothing: resolvers do it to choose a source address
            return event.proto === 'udp' ? undefined : 'connect';
        case 'net.send':
            // what the process calls its peer is of a connection that was an act of its own
            return event.host?.from === 'sni' || event.host?.from === 'http' ? undefined : 'connect';
        default:
            return undefined;
    }
}
/**
 * The event classes of acts, `OPERATION@OBJECT`, from the most specific to the most general; none for what is no act of order:
 * reads outside zones, mapped libraries, name resolution, the files of containers, /dev/null and its like. Which of several
 * classes counts is up to the automaton: the first that one of its phases names.
 *
 * - files: `self` (deleted or renamed away: a script or program that runs here, or the role's package.json), then
 *   `zone:FAMILY:MEMBER` and `zone:FAMILY`, then `package` (of the role), then the place: `node_modules`, `cache:npm`,
 *   `cache`, `workspace`, `tmp`, `prefix:npm`, `prefix`, `home`, `toolcache`, `system`, `elsewhere`
 * - `connect`: the variables that name the host, `registry:npm`, `registry`; else `loopback`, `unix` or `new`
 * - `listen`: `loopback`, `unix` or `any`
 * - `exec`, an act of the image that starts the other: `role:KIND` and `role` where the child enters one, then the name of a
 *   trusted tool that a profile or class knows, and `class/NAME`; `program` for any other
 */
class EventClasses {
    #facts;
    #hosts;
    #places = new Map();
    constructor(facts) {
        this.#facts = facts;
        this.#hosts = new Map(Object.entries(facts.recording.hosts));
    }
    /** The classes of an act. `actor` is who acts; for an exec, the new image. Nothing is remembered: the same act has the same classes. */
    of(event, actor) {
        const operation = orderedOperation(event);
        if (operation === undefined)
            return none;
        if ((0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileAct */ .NQ)(event))
            return this.#file(operation, event, actor);
        if (event.kind === 'process.exec')
            return ofExec(actor);
        return this.#net(operation, event);
    }
    #file(operation, event, actor) {
        const act = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .straightened */ .x_)(event, (path) => this.#facts.mounts.real(path));
        const path = (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .effectivePath */ .bl)(act);
        if ((0,_invocations_container_js__WEBPACK_IMPORTED_MODULE_0__/* .isContained */ .uh)(path) || (0,_act_js__WEBPACK_IMPORTED_MODULE_1__/* .isHarmless */ .EW)(path, event.pid))
            return none;
        const directory = this.#facts.directories.of((0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path));
        const role = (0,_invocations_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignRole */ .D8)(actor);
        const on = operation === 'read' ? 'read' : 'write';
        const zones = this.#facts.zones.of(directory, (0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(path), on, role !== undefined);
        const first = [];
        if (isSelf(act, actor))
            first.push(`${operation}@self`);
        for (const { zone } of zones) {
            const [family = zone] = zone.split(':', 1);
            if (family !== zone)
                first.push(`${operation}@zone:${zone}`);
            first.push(family === 'system' ? `${operation}@system` : `${operation}@zone:${family}`);
        }
        if (operation === 'read')
            return first;
        if (role?.directory !== undefined && (0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(path, role.directory))
            first.push(`${operation}@package`);
        const places = this.#placesOf(operation).of(directory);
        return first.length === 0 ? places : [...first, ...places];
    }
    #placesOf(operation) {
        let answer = this.#places.get(operation);
        if (answer === undefined) {
            answer = new _directories_js__WEBPACK_IMPORTED_MODULE_5__/* .DirectoryAnswer */ .yT((directory) => this.#words(directory).map((object) => `${operation}@${object}`));
            this.#places.set(operation, answer);
        }
        return answer;
    }
    #words(directory) {
        const name = this.#facts.variables.place(directory)?.name;
        const modules = /\/node_modules(\/|$)/.test(directory) ? ['node_modules'] : [];
        if (name === undefined)
            return [...modules, 'elsewhere'];
        return [...modules, ...(name === 'runner:temp' ? ['tmp'] : withFamily(name))];
    }
    #net(operation, event) {
        if (event.proto === 'unix')
            return this.#socket(operation, event);
        const { addr, near } = (0,_judge_network_js__WEBPACK_IMPORTED_MODULE_2__/* .reach */ .gl)(event);
        if (near)
            return [`${operation}@loopback`];
        if (operation === 'listen')
            return ['listen@any'];
        const { port } = event;
        if ((port === 53 || port === 853) && this.#facts.recording.resolvers.includes(addr))
            return none;
        const names = [...(0,_judge_network_js__WEBPACK_IMPORTED_MODULE_2__/* .peerNames */ .$U)(event, addr, this.#hosts), addr];
        const found = [...new Set(names.flatMap((name) => this.#facts.variables.naming(name)))].flatMap(withFamily);
        return found.length === 0 ? ['connect@new'] : found.map((object) => `connect@${object}`);
    }
    #socket(operation, { addr }) {
        if (!addr.startsWith('/'))
            return [`${operation}@unix`];
        const directory = this.#facts.directories.of((0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(addr));
        const zones = this.#facts.zones.of(directory, (0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(addr), 'write', false);
        const engine = zones.some(({ zone }) => zone === 'engine-socket');
        return engine ? [`${operation}@zone:engine-socket`, `${operation}@unix`] : [`${operation}@unix`];
    }
}
/** `registry:npm` is also `registry`. */
function withFamily(name) {
    const [family = name] = name.split(':', 1);
    return (family === name ? [name] : [name, family]).filter((object) => word.test(object));
}
function ofExec({ id, tool, roles }) {
    const found = [];
    const role = roles.at(-1);
    if (role?.entered === id)
        found.push(`exec@role:${role.kind}`, 'exec@role');
    // what merely looks like a tool is no such tool
    const known = tool.trusted && (tool.class ?? tool.roleProfile) !== undefined;
    if (known && word.test(tool.name))
        found.push(`exec@${tool.name}`);
    if (known && tool.class !== undefined)
        found.push(`exec@class/${tool.class}`);
    else if (!known)
        found.push('exec@program');
    return found;
}
/**
 * Whether an act takes away what runs here: the program or script of an image between the role (without one: the step) and
 * the actor, or the metadata of the role's package.
 */
function isSelf(act, actor) {
    if (act.kind !== 'file.delete' && act.kind !== 'file.rename')
        return false;
    const role = (0,_invocations_invocation_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignRole */ .D8)(actor);
    if (role?.directory !== undefined && act.path === `${role.directory}/package.json`)
        return true;
    for (let at = actor; at !== undefined; at = at.parent) {
        if (at.tool.path === act.path)
            return true;
        if (at.id === role?.entered)
            return false;
    }
    return false;
}


/***/ }),

/***/ 40254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Owners)
/* harmony export */ });
/**
 * Finds whose order an act belongs to: the nearest tool or role above it that has one. A tool's order is that of its own acts
 * and of what it starts, up to where a role is entered or another tool with an order of its own begins; images of one
 * profile that start each other are one tool. A role without an order ends the order of the tool around it all the same:
 * what a package's script does is no act of the package manager.
 */
class Owners {
    #order;
    #profiles;
    #known = new WeakMap();
    /**
     * `order` says what a profile's tool, or a role of it, is followed by; undefined where nothing is. `profiles` says which
     * profiles speak for a tool: the first that has an order does.
     */
    constructor(order, profiles = ({ profile }) => [profile]) {
        this.#order = order;
        this.#profiles = profiles;
    }
    /** Whose order the acts of an image belong to; undefined when there is none. */
    of(invocation) {
        const chain = [];
        let at = invocation;
        while (at !== undefined && !this.#known.has(at)) {
            chain.push(at);
            at = at.parent;
        }
        const known = at === undefined ? undefined : this.#known.get(at);
        let owner = known === 'nobody' ? undefined : known;
        for (const one of chain.reverse()) {
            owner = this.#below(owner, one);
            this.#known.set(one, owner ?? 'nobody');
        }
        return owner;
    }
    /** The owner of an image, from that of the image above. */
    #below(above, { id, tool, roles, parent }) {
        const entered = roles.length > (parent?.roles.length ?? 0) ? roles.at(-1) : undefined;
        for (const profile of this.#profiles(tool)) {
            const order = profile === undefined ? undefined : this.#order(profile, undefined);
            if (profile === undefined || order === undefined)
                continue;
            const same = entered === undefined && above?.profile === profile && above.role === undefined;
            return same ? above : { key: id, profile, role: undefined, order };
        }
        if (entered === undefined)
            return above;
        const ofRole = this.#order(entered.profile, entered.kind);
        return ofRole === undefined
            ? undefined
            : { key: entered.entered, profile: entered.profile, role: entered.kind, order: ofRole };
    }
}


/***/ }),

/***/ 41368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Zones)
/* harmony export */ });
/* harmony import */ var _invocations_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34440);
/* harmony import */ var _directories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25700);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83161);
/* harmony import */ var _path_filter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88499);




const none = [];
/** The zones of zones.yml, found by path. */
class Zones {
    #zones;
    #directories = new _directories_js__WEBPACK_IMPORTED_MODULE_0__/* .DirectoryAnswer */ .yT((directory) => this.#candidates(directory));
    #known = new _directories_js__WEBPACK_IMPORTED_MODULE_0__/* .Directories */ .ys();
    constructor(zones, variables) {
        const compile = (patterns) => patterns.flatMap((p) => variables.expand(p)).map(_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .SO);
        this.#zones = zones.map((zone) => ({ zone, globs: compile(zone.path), except: compile(zone.except ?? []) }));
    }
    /** The zones a file lies in, for reading or writing it, inside a role or not. */
    of(directory, name, on, inRole) {
        const { read, write, readInRole, writeInRole } = this.#directories.of(directory);
        const candidates = on === 'read' ? (inRole ? readInRole : read) : inRole ? writeInRole : write;
        let found;
        for (const { zone, all, names, exceptAll, exceptNames } of candidates) {
            if (!all && names.find(name) === undefined)
                continue;
            if (exceptAll || exceptNames.find(name) !== undefined)
                continue;
            if (found === undefined)
                found = [zone];
            else
                found.push(zone);
        }
        return found ?? none;
    }
    /** Whether a path lies in any zone, for reading or writing, inside a role or not. */
    protect(path) {
        const directory = this.#known.of((0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(path));
        const name = (0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path);
        return this.of(directory, name, 'write', true).length > 0 || this.of(directory, name, 'read', true).length > 0;
    }
    #candidates(directory) {
        const found = [];
        for (const { zone, globs, except } of this.#zones) {
            const inside = (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .k)(globs, directory);
            if (!inside.all && inside.names.length === 0)
                continue;
            const outside = (0,_path_filter_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .k)(except, directory);
            found.push({
                zone,
                all: inside.all,
                names: new _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .Names */ .fS(inside.names),
                exceptAll: outside.all,
                exceptNames: new _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .Names */ .fS(outside.names),
            });
        }
        const readInRole = found.filter(({ zone }) => zone.on !== 'write');
        const writeInRole = found.filter(({ zone }) => zone.on !== 'read');
        const everywhere = ({ zone }) => zone.roles !== true;
        return { read: readInRole.filter(everywhere), write: writeInRole.filter(everywhere), readInRole, writeInRole };
    }
}


/***/ }),

/***/ 50599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decodeLine),
/* harmony export */   x: () => (/* binding */ isEvent)
/* harmony export */ });
/**
 * Reads one line of events.ndjson.
 * @returns the event; an UnknownEvent for a kind of a later version; undefined for what is no event (the caller counts)
 */
function decodeLine(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const event = value;
    const { kind, seq } = event;
    if (typeof kind !== 'string')
        return undefined;
    if (!CHECKS.has(kind))
        return isCount(seq) && !Array.isArray(value) ? { kind: 'unknown', original: kind, seq } : undefined;
    return isEvent(event) ? event : undefined;
}
/** Whether an object is an event of a kind this version knows, all its fields of the shapes of `eventSchema`; it may have more. */
function isEvent(value) {
    const check = CHECKS.get(value.kind);
    return check !== undefined && hasBase(value) && check(value);
}
function isInt(value) {
    return Number.isSafeInteger(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isText(value) {
    return typeof value === 'string';
}
const maybeCount = (value) => value === undefined || isCount(value);
const maybeText = (value) => value === undefined || typeof value === 'string';
const maybeTexts = (value) => value === undefined || isTexts(value);
function isTexts(value) {
    if (!Array.isArray(value))
        return false;
    for (const item of value)
        if (typeof item !== 'string')
            return false;
    return true;
}
function hasBase(e) {
    const { job, done, n, until } = e;
    return (isCount(e.seq) &&
        isInt(e.t) &&
        isCount(e.pid) &&
        isCount(e.tid) &&
        isInt(e.start) &&
        typeof job === 'boolean' &&
        (typeof done === 'boolean' || done === 'attempt') &&
        maybeText(e.err) &&
        maybeTexts(e.cut) &&
        maybeTexts(e.inferred) &&
        maybeCount(e.mntns) &&
        maybeText(e.cgroup) &&
        maybeText(e.container) &&
        (n === undefined || (isInt(n) && n >= 2)) &&
        (until === undefined || isInt(until)) &&
        maybeCount(e.last));
}
const isFile = (e) => isText(e.path) &&
    maybeCount(e.dev) &&
    maybeCount(e.ino) &&
    maybeCount(e.fd) &&
    maybeTexts(e.flags) &&
    maybeCount(e.mode);
const isPair = (e) => isFile(e) && isText(e.to);
const PROTOS = new Set(['tcp', 'udp', 'unix', 'other']);
const SOURCES = new Set(['dns', 'hosts', 'sni', 'http']);
const STREAMS = new Set(['file', 'pipe', 'tty', 'unix', 'inet', 'null', 'other']);
const WAYS = new Set(['ptrace', 'process_vm_readv', 'process_vm_writev', 'proc_mem']);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const isNet = (e) => {
    const { port, host } = e;
    if (!PROTOS.has(e.proto) || !isText(e.addr))
        return false;
    if (port !== undefined && !(isCount(port) && port <= 65_535))
        return false;
    return host === undefined || (isObject(host) && isText(host.name) && SOURCES.has(host.from));
};
const isDns = (e) => isText(e.name) && isText(e.type) && isText(e.resolver) && maybeTexts(e.addrs);
function isImage(value) {
    return (isObject(value) && isText(value.path) && maybeCount(value.dev) && maybeCount(value.ino) && maybeCount(value.nlink));
}
function isStdio(value) {
    if (!Array.isArray(value))
        return false;
    for (const one of value)
        if (!(isObject(one) && isCount(one.fd) && STREAMS.has(one.type) && isText(one.id)))
            return false;
    return true;
}
function isEnvironment(value) {
    if (!isObject(value))
        return false;
    for (const key of Object.keys(value))
        if (typeof value[key] !== 'string')
            return false;
    return true;
}
const DAEMONS = new Set(['docker', 'containerd', 'podman', 'buildkit', 'systemd', 'cron', 'at']);
const HOW = new Set(['request', 'file', 'cgroup']);
function isHandover(value) {
    if (!isObject(value) || !isObject(value.by))
        return false;
    const { by, via, how, certain, cgroup } = value;
    const known = DAEMONS.has(via) && HOW.has(how) && typeof certain === 'boolean' && maybeText(cgroup);
    return known && isCount(by.pid) && isInt(by.start);
}
const isExec = (e) => isCount(e.ppid) &&
    (e.handover === undefined || isHandover(e.handover)) &&
    isImage(e.exe) &&
    (e.script === undefined || isImage(e.script)) &&
    isTexts(e.argv) &&
    isText(e.cwd) &&
    maybeCount(e.uid) &&
    (e.stdio === undefined || isStdio(e.stdio)) &&
    (e.env === undefined || isEnvironment(e.env));
const isExit = (e) => (e.code === undefined || isInt(e.code)) && maybeText(e.signal);
const isKernel = (e) => maybeText(e.detail) && maybeText(e.path);
const isHealth = (e) => maybeCount(e.lost) && maybeCount(e.unknown) && maybeText(e.reason) && maybeText(e.chain);
const CHECKS = new Map([
    ['process.fork', (e) => isCount(e.child)],
    ['process.exit', isExit],
    ['process.signal', (e) => isCount(e.target) && isText(e.signal)],
    ['process.exec', isExec],
    ...['create', 'truncate', 'modify', 'append', 'read', 'delete', 'rmdir', 'mkdir', 'chmod', 'chown'].map((k) => [`file.${k}`, isFile]),
    ...['rename', 'link', 'symlink'].map((k) => [`file.${k}`, isPair]),
    ...['connect', 'send', 'listen'].map((k) => [`net.${k}`, isNet]),
    ['dns.query', isDns],
    ['dns.answer', isDns],
    ['lib.load', (e) => isText(e.path) && maybeCount(e.dev) && maybeCount(e.ino)],
    ['mem.access', (e) => isCount(e.target) && WAYS.has(e.how)],
    ['priv.change', (e) => maybeCount(e.uid) && maybeCount(e.gid) && maybeText(e.capabilities)],
    ...['bpf', 'module', 'io_uring', 'mount', 'namespace', 'memfd'].map((k) => [`kernel.${k}`, isKernel]),
    ['syscall', (e) => isText(e.name) && maybeTexts(e.args)],
    ...['start', 'heartbeat', 'loss', 'stop'].map((k) => [`sensor.${k}`, isHealth]),
]);


/***/ }),

/***/ 59592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSensorLine: () => (/* binding */ isSensorLine),
/* harmony export */   readSensorLine: () => (/* binding */ readSensorLine),
/* harmony export */   sensorFactsSchema: () => (/* binding */ sensorFactsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

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


/***/ }),

/***/ 16998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ recordingSchema),
/* harmony export */   aU: () => (/* binding */ coverageSchema),
/* harmony export */   kq: () => (/* binding */ confinedSchema)
/* harmony export */ });
/* unused harmony exports variableSchema, toolFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _ebpf_sensor_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59592);


/** recording.json: everything but the events that scoring needs, fixed when the recording ended. */
const coverageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['full', 'partial', 'none']),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    lost: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: 'events known to be lost' }),
});
const variableSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).meta({ description: 'absolute paths without trailing slash, or host names' }),
    trusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .meta({ description: 'false: comes from the workspace as changed by the work under test; makes no act expected' }),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'where the values were read' }),
});
const toolFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'resolved path of an executed image or main script' }),
    names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().meta({ description: 'other names it was executed by: links that led to it' }),
    dev: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).optional(),
    ino: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).optional(),
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)).optional().meta({
        description: 't from which on this file was there, first or in place of another: that of an exec, or of a change after it; absent: not known',
    }),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().meta({ description: 'taken when first executed' }),
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().meta({ description: 'the file changed between its exec and the hashing' }),
    package: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional().meta({
        description: 'nearest package metadata above the file, a claim of the file system',
    }),
});
const confinedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).meta({ description: 'profiles and classes, or files, whose rules it ran under' }),
    abi: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: "version of the kernel's Landlock; 0: none" }),
    unknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .meta({ description: 'rights that were to be forbidden and that this kernel does not know' }),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: 'rules of files and directories' }),
    ports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)).meta({ description: 'TCP ports that may be used' }),
    filter: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: 'instructions of the seccomp filter; 0: none' }),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'SHA-256 of the rule file' }),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
        .meta({ description: 'where the rules say otherwise than the rights' }),
})
    .meta({ description: 'what the command was confined by' });
const recordingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ironclaw.guard/recording/v1'),
    guard: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        pids: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1))
            .optional()
            .meta({ description: "the guard's own processes: signals at them are tampering" }),
        paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
            .optional()
            .meta({ description: "the guard's own files and directories: writing there is tampering" }),
    }),
    anchor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'epoch nanoseconds of t = 0, as a decimal string' }),
    end: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: 't at which the recording ended: the only "now" of scoring' }),
    sensor: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ebpf', 'strace', 'none']),
        backend: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['full', 'degraded', 'launch', 'attach', 'none']),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        health: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            started: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            died: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().meta({ description: 'ended before the work did' }),
            unknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: 'lines not understood' }),
            reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().meta({ description: 'why it did not start, or died' }),
            sample: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().meta({ description: 'the first lines not understood' }),
            tampered: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().meta({ description: 'signs that somebody reached for the sensor' }),
        }),
        notCovered: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).meta({ description: 'classes of event this rung cannot see' }),
        syscalls: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().meta({ description: 'the granular source ran: system calls by name' }),
        ..._ebpf_sensor_line_js__WEBPACK_IMPORTED_MODULE_0__.sensorFactsSchema.shape,
    }),
    coverage: coverageSchema,
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        kernel: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        environment: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['local', 'github-hosted', 'self-hosted', 'container']),
        repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        job: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        runId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        workflowRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().meta({ description: 'OWNER/REPO/PATH@REF of the workflow file' }),
        actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        matrix: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().meta({ description: "the job's leg of its matrix, as JSON" }),
        fork: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().meta({ description: 'a pull request from another repository' }),
        ephemeral: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
            .optional()
            .meta({ description: 'the machine or runner is used for one job only; absent: not known' }),
        sandbox: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['user-namespace', 'chroot', 'seccomp', 'no-new-privileges', 'gvisor']))
            .optional()
            .meta({ description: 'what the guard itself was confined by when the recording began' }),
    }),
    root: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('run'), argv: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), cwd: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('job'),
            worker: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
            self: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).meta({ description: "GITHUB_ACTION of the guard's own step" }),
            act: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                runner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: "the worker's name" }),
                place: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
                    .meta({ description: "directory of the job's own: workspace, actions and scripts lie in it" }),
            })
                .optional()
                .meta({
                description: 'the worker is act, or shares its code: one process, which may run several jobs at a time',
            }),
            program: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().meta({
                description: "directory of the guard's action: of that step, what runs no file in it is judged; absent: the whole step is the guard's",
            }),
        }),
    ]),
    exit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(), signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })
        .optional()
        .meta({ description: "the command's own end, under run" }),
    confined: confinedSchema.optional(),
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), blind: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }).optional().meta({
        description: 'why it was not judged by the configuration it should be; blind: what that one asks for is not known',
    }),
    workspace: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
        .optional()
        .meta({
        description: "the commit whose files count: of a job as its event says, else git's HEAD before the run",
    }),
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), variableSchema),
    resolvers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).meta({ description: 'DNS resolvers configured before the first step' }),
    hosts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()))
        .meta({ description: 'address -> names, of the hosts file before the first step' }),
    links: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .meta({ description: 'executed paths that symlinks led elsewhere: path -> resolved path' }),
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })).meta({
        description: 'directory -> package whose metadata stood there when a process was started in or below it',
    }),
    secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().meta({
        description: 'credential files that stood below the homes before the first step: dev:ino -> path',
    }),
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(toolFileSchema),
    databases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        database: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['dpkg', 'rpm']),
        count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).meta({ description: 'files that changed' }),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).meta({ description: 'the first thousand of them' }),
    }))
        .optional()
        .meta({ description: 'package databases whose files are not as they were before the first step' }),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
        identity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .optional()
            .meta({ description: 'what the ids of findings name it by: its id, else action, else name' }),
    }))
        .optional()
        .meta({ description: 'steps by GITHUB_ACTION, as the runner was told of them before the first one' }),
    interim: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)
        .optional()
        .meta({ description: 'a copy that was made for a gate, while the recording went on' }),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        t: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: 'when it was asked, ns since the recording began' }),
        step: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().meta({ description: 'GITHUB_ACTION of the step that asked, as it said' }),
        decision: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'incomplete', 'error']),
        events: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
            bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: 'how much of events.ndjson was judged' }),
            sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'of these bytes' }),
        }),
    }))
        .optional()
        .meta({ description: 'what gates were told of the recording until then' }),
    events: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        chain: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .optional()
            .meta({ description: 'head of the hash chain over all lines: sha256(head before ‖ lines since), hex' }),
        folded: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
        cap: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: 'byte cap of events.ndjson' }),
    }),
})
    .meta({ title: 'IronClaw Guard recording', id: 'https://ironclaw.example/schema/recording-v1.json' });


/***/ }),

/***/ 4093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused)
/* harmony export */ });
/** How a refusal by Landlock, a seccomp filter or plain permissions shows: EXDEV where a file would change its directory (landlock(7)). */
const refusals = new Set(['EACCES', 'EPERM', 'EXDEV']);
/** Whether the kernel did not permit an act; why, it does not say. */
const isRefused = ({ done, err }) => done === false && refusals.has(err);


/***/ }),

/***/ 72956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ MOST_BYTES),
  bd: () => (/* binding */ ProtocolError),
  lF: () => (/* binding */ parseAnswers)
});

// EXTERNAL MODULE: ./build/evidence/provenance/bounded-json.js
var bounded_json = __webpack_require__(31367);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/evidence/plugins/answer.js

const answer_text = (most) => schemas/* string */.YjP().min(1).max(most);
const about = answer_text(200).meta({ description: 'id of a tool or finding as it was told' });
const aboutAny = answer_text(200).meta({ description: 'id of a tool or finding as it was told, or `job`' });
const factName = schemas/* string */.YjP().regex(/^[a-z][a-z0-9_]{0,39}$/);
const evidence = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('evidence'),
    about: aboutAny,
    text: answer_text(1000).meta({ description: 'what is known, a sentence' }),
    link: answer_text(500)
        .regex(/^https:\/\/\S+$/)
        .optional(),
});
const fact = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('fact'),
    about: aboutAny,
    name: factName.meta({ description: 'as the configuration declares it' }),
    value: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* string */.YjP().max(500)]),
});
const factor = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('factor'),
    about,
    factor: schemas/* number */.aig().positive().meta({
        description: 'multiplies what deviations weigh: of a tool all it makes, of a finding its own; held to 1/4 to 4',
    }),
    reason: answer_text(300),
});
const finding = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('finding'),
    about,
    rule: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
    severity: schemas/* enum */.k5n(['warning', 'note']),
    message: answer_text(500),
});
const missing = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('missing'),
    reason: answer_text(300).meta({ description: 'what it could not find out, and why' }),
});
const done = schemas/* strictObject */.rej({ type: schemas/* literal */.euz('done') });
/** One line that a plug-in answers. The last one is `done`. */
const answerSchema = schemas/* discriminatedUnion */.gMt('type', [evidence, fact, factor, finding, missing, done]).meta({
    title: 'IronClaw Guard plug-in: what it answers',
    id: 'https://ironclaw.example/schema/plugin-answer-v1.json',
});

;// CONCATENATED MODULE: ./build/evidence/plugins/parse-answers.js


/** Bytes of one line, and of all that a plug-in says. */
const LONGEST_LINE = 64 * 1024;
const MOST_BYTES = 4 * 1024 * 1024;
/** How many answers of a kind there may be. */
const MOST = {
    evidence: 2000,
    fact: 20_000,
    factor: 4000,
    finding: 100,
    missing: 20,
    done: 1,
};
const LONGEST_QUOTE = 80;
/** What a plug-in said breaks the protocol: a sentence that quotes nothing, since what was said may hold a secret. */
class ProtocolError extends Error {
    name = 'ProtocolError';
    /** The line, or how it begins; empty where none is at fault. */
    line;
    constructor(message, line = '') {
        super(message);
        this.line = line.slice(0, LONGEST_QUOTE);
    }
}
/**
 * The answers of a plug-in, JSON lines that end with `done`.
 * @returns them without `done`
 * @throws ProtocolError for the first line that is none, says what was said already, or is one too many
 */
function parseAnswers(output) {
    const answers = [];
    const counts = new Map();
    const said = new Set();
    let ended = false;
    for (const [index, line] of output.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const refuse = (what) => {
            throw new ProtocolError(`line ${index + 1} of what it said ${what}`, line);
        };
        if (ended)
            refuse('comes after `done`');
        const answer = parsed(line, refuse);
        const count = (counts.get(answer.type) ?? 0) + 1;
        counts.set(answer.type, count);
        if (count > MOST[answer.type])
            refuse(`is one too many: at most ${MOST[answer.type]} of type ${answer.type}`);
        const once = answer.type === 'fact' ? answer.name : answer.type === 'factor' ? '' : undefined;
        if (once !== undefined && 'about' in answer) {
            const key = JSON.stringify([answer.about, answer.type, once]);
            if (said.has(key))
                refuse(`says the same ${answer.type} of the same thing again`);
            said.add(key);
        }
        if (answer.type === 'done')
            ended = true;
        else
            answers.push(answer);
    }
    if (!ended)
        throw new ProtocolError('it ended without saying `done`');
    return answers;
}
function parsed(line, refuse) {
    if (Buffer.byteLength(line) > LONGEST_LINE)
        return refuse(`has more than ${LONGEST_LINE} bytes`);
    let data;
    try {
        data = (0,bounded_json/* parseJson */.q)(line, 'it');
    }
    catch {
        return refuse('is no JSON');
    }
    const found = answerSchema.safeParse(data);
    if (found.success)
        return positive(found.data);
    const [issue] = found.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, LONGEST_QUOTE) || 'the line';
    return refuse(`is no answer: ${place}: ${issue?.message.slice(0, 200)}`);
}
/** JSON has a zero with a sign; what is written of an answer has not. */
const positive = (answer) => answer.type === 'fact' && answer.value === 0 ? { ...answer, value: 0 } : answer;


/***/ }),

/***/ 70567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ PROTOCOL)
/* harmony export */ });
/* unused harmony export requestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** The version of the protocol: what a plug-in is told, and what it may answer. */
const PROTOCOL = 'ironclaw.guard/plugin/v1';
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200);
const level = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['verified', 'pinned', 'packaged', 'unknown', 'mismatch']);
const hello = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('hello'),
    protocol: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PROTOCOL),
    guard: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'version of the guard' }),
    plugin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'what the plug-in is called here' }),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ended: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'end of the recording, ISO 8601' }),
        environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        fork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    }),
});
const component = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const tool = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tool'),
    id,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    purl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    class: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'program or main script, links resolved' }),
    exe: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'the image the kernel ran' }),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().meta({ description: 'digest of its file' }),
    pure: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().meta({ description: 'false: code ran in its name that is not in its file, as by `node -e`' }),
    identity: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ level, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    attestation: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        fresh: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        builder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    })
        .optional()
        .meta({ description: 'absent: it has none' }),
    components: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(component).meta({ description: 'what it is made of, as far as that is known; at most 1,000' }),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'keys of the steps it ran in, at most 50' }),
    invocations: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).meta({ description: 'how often it ran' }),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('finding'),
    id,
    tool: id.meta({ description: 'id of the tool that did it first' }),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note']),
    tactic: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    class: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'key of its step' }),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'what was acted on, at most ten' }),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    accepted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const end = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('end') });
/** One line that a plug-in is told. Keys and types that are not known to it are to be passed over. */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [hello, tool, finding, end]).meta({
    title: 'IronClaw Guard plug-in: what it is told',
    id: 'https://ironclaw.example/schema/plugin-request-v1.json',
});


/***/ }),

/***/ 38191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toldId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The id by which plug-ins are told of a tool. It is made from what the tool is, so that an answer keeps its tool whenever the recording is
 * judged again, and one about another file never becomes one about this; nor does one about a program become one about code that was handed
 * to it (`node -e`).
 */
function toldId({ name, path, exe, digest, imageDigest, interpreter, pure }) {
    const key = JSON.stringify([name, path, exe, digest ?? '', imageDigest ?? '', interpreter ?? '', pure]);
    return `tool-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16)}`;
}


/***/ }),

/***/ 18180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSbom: () => (/* binding */ jobSbom)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/models/index.js
var models = __webpack_require__(50320);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.node.js
var index_node = __webpack_require__(51248);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/index.js
var spec = __webpack_require__(94321);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spdx.js
var spdx = __webpack_require__(61290);
;// CONCATENATED MODULE: ./build/evidence/sbom/job-tool.js



/** The tool as a component of CycloneDX, with what it is made of inside it. */
function toolComponent(tool, ref) {
    const made = new models.Component(enums.ComponentType.Application, tool.name, {
        bomRef: ref,
        ...(tool.version !== undefined && { version: tool.version }),
        ...(tool.purl !== undefined && { purl: tool.purl }),
    });
    if (tool.sha256 !== undefined)
        made.hashes.set(enums.HashAlgorithm['SHA-256'], tool.sha256);
    for (const [name, value] of properties(tool))
        made.properties.add(new models.Property(`ironclaw:${name}`, value));
    const parts = (tool.components ?? []).toSorted((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0));
    for (const [index, part] of parts.entries())
        made.components.add(partComponent(part, `${ref}-${index + 1}`));
    return made;
}
function properties({ identity, provenance, rolePaths = [], componentsFrom }) {
    const found = [
        ['identity.level', identity.level],
        ['identity.reason', identity.reason],
        ['provenance.source', provenance?.source],
        ['provenance.ref', provenance?.ref],
        ['provenance.commit', provenance?.commit],
        ['provenance.builder', provenance?.builder],
        ...[...new Set(rolePaths)].toSorted().map((path) => ['role-path', path]),
        ['components.from', componentsFrom],
        ['components.derived', componentsFrom === undefined ? undefined : String(componentsFrom !== 'sbom')],
    ];
    return found.filter((pair) => pair[1] !== undefined);
}
const componentTypes = new Set(Object.values(enums.ComponentType));
const algorithms = new Map(Object.values(enums.HashAlgorithm).map((name) => [name.toLowerCase().replace(/^sha-/, 'sha'), name]));
function partComponent(part, ref) {
    const type = componentTypes.has(part.type ?? '') ? part.type : enums.ComponentType.Library;
    const made = new models.Component(type, part.name, {
        bomRef: ref,
        ...(part.version !== undefined && { version: part.version }),
        ...(part.purl !== undefined && { purl: part.purl }),
        ...(part.supplier !== undefined && { supplier: new models.OrganizationalEntity({ name: part.supplier }) }),
    });
    for (const { algorithm, hex } of part.hashes) {
        const name = algorithms.get(algorithm);
        if (name !== undefined)
            made.hashes.set(name, hex);
    }
    const [first, ...more] = part.licenses ?? [];
    // a list of licences may not have an expression in it, which stands alone
    if (first !== undefined && more.length === 0 && /\s(AND|OR|WITH)\s/.test(first))
        made.licenses.add(new models.LicenseExpression(first));
    else
        for (const name of part.licenses ?? [])
            made.licenses.add((0,spdx.isSupportedSpdxId)(name) ? new models.SpdxLicense(name) : new models.NamedLicense(name));
    return made;
}
/** How a level was reached in the words of CycloneDX, and how much it is worth: what the digest does not show is no identity. */
const methods = {
    verified: { technique: 'attestation', confidence: 1 },
    pinned: { technique: 'hash-comparison', confidence: 1 },
    // the database is on the same machine
    packaged: { technique: 'hash-comparison', confidence: 0.8 },
    unknown: { technique: 'filename', confidence: 0 },
    mismatch: { technique: 'hash-comparison', confidence: 0 },
};
/** `evidence` of CycloneDX 1.6: what identifies the tool, by which method, and where it was found. */
function identityEvidence({ identity, purl, name, path }) {
    const { technique, confidence } = methods[identity.level];
    return {
        identity: [
            {
                field: purl === undefined ? 'name' : 'purl',
                confidence,
                concludedValue: purl ?? name,
                methods: [{ technique, confidence, value: identity.reason }],
            },
        ],
        occurrences: [{ location: path }],
    };
}

;// CONCATENATED MODULE: ./build/evidence/sbom/job-sbom.js






/**
 * The SBOM of the tools that ran in a job: CycloneDX 1.6, JSON. Each tool is a component with its digest, where it
 * was found, how it was identified (`evidence.identity`) and, as `ironclaw:` properties, where it comes from and what
 * started it; what it is made of stands inside it. The same input gives the same bytes, whatever its order: lists are
 * sorted by code unit, the time is the recording's, and the serial number is made from the content.
 * @throws RangeError when `ended` is no moment
 */
function jobSbom({ job, guard, ended, tools }) {
    const metadata = new models.Metadata({
        timestamp: new Date(ended),
        component: new models.Component(enums.ComponentType.Application, job, { bomRef: 'job' }),
    });
    metadata.lifecycles.add(enums.LifecyclePhase.Build);
    metadata.tools.components.add(new models.Component(enums.ComponentType.Application, 'ironclaw-guard', { bomRef: 'guard', version: guard }));
    const bom = new models.Bom({ metadata });
    const sorted = tools
        .map((tool) => ({ tool, key: sortKey(tool) }))
        .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ tool }, index) => ({ tool, ref: `tool-${index + 1}` }));
    for (const { tool, ref } of sorted)
        bom.components.add(toolComponent(tool, ref));
    for (const { bomRef } of bom.components)
        metadata.component?.dependencies.add(bomRef);
    const document = new index_node.JSON.Normalize.Factory(spec.Spec1dot6).makeForBom().normalize(bom, { sortLists: false });
    const byRef = new Map(sorted.map(({ tool, ref }) => [ref, tool]));
    // the library has no model of identity evidence, so it is put into what the library made
    const components = document.components?.map((component) => {
        const tool = byRef.get(component['bom-ref'] ?? '');
        return tool === undefined ? component : { ...component, evidence: identityEvidence(tool) };
    });
    const { $schema, bomFormat, specVersion, version, serialNumber: _, ...rest } = { ...document, components };
    const serialNumber = `urn:uuid:${contentUuid(JSON.stringify(rest))}`;
    return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, version, ...rest }, undefined, 2)}\n`;
}
/** A key that no two different tools share. */
function sortKey(tool) {
    return [tool.purl ?? '', tool.name, tool.version ?? '', tool.path, tool.sha256 ?? '', JSON.stringify(tool)].join('\0');
}
/** A UUID of version 8 from SHA-256, as RFC 9562 B.2 makes one. */
function contentUuid(content) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(content).digest().subarray(0, 16);
    bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}


/***/ }),

/***/ 45118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ EventChain)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** How the lines that end a batch begin, behind their number: no text of an event can hold it, its quotes are escaped. */
const HEARTBEAT = '"kind":"sensor.heartbeat"';
const LINE_FEED = 10;
/** A longer line is none of ours. */
const MAX_LINE = 1024 * 1024;
/**
 * The hash chain over events.ndjson: at each heartbeat line, and at the end, head = sha256(head before ‖ bytes of the lines
 * since), beginning with 32 zero bytes; a heartbeat's own line belongs to the next batch. A head that was told to somebody in
 * time fixes everything before it.
 */
class EventChain {
    #onHeartbeat;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.alloc(32));
    #rest = [];
    #restLength = 0;
    /** @param onHeartbeat given each heartbeat's line with the head over all before it */
    constructor(onHeartbeat = () => { }) {
        this.#onHeartbeat = onHeartbeat;
    }
    /** Head over all whole lines given so far, hex. */
    get head() {
        return this.#hash.copy().digest('hex');
    }
    /** Takes the next bytes, however they are cut. */
    push(chunk) {
        const end = chunk.lastIndexOf(LINE_FEED) + 1;
        if (end > 0) {
            this.#lines(this.#restLength === 0 ? chunk.subarray(0, end) : Buffer.concat([...this.#rest, chunk.subarray(0, end)]));
            this.#rest = [];
            this.#restLength = 0;
        }
        if (end === chunk.length)
            return;
        this.#rest.push(Buffer.from(chunk.subarray(end)));
        this.#restLength += chunk.length - end;
        if (this.#restLength > MAX_LINE)
            this.end();
    }
    /** Takes what stands behind the last line feed as well. */
    end() {
        for (const part of this.#rest)
            this.#hash.update(part);
        this.#rest = [];
        this.#restLength = 0;
    }
    #lines(lines) {
        let done = 0;
        let from = 0;
        for (let at = lines.indexOf(HEARTBEAT); at >= 0; at = lines.indexOf(HEARTBEAT, from)) {
            const begin = at === 0 ? 0 : lines.lastIndexOf(LINE_FEED, at - 1) + 1;
            from = lines.indexOf(LINE_FEED, at) + 1;
            this.#hash.update(lines.subarray(done, begin));
            done = begin;
            const head = this.#hash.digest();
            this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(head);
            this.#onHeartbeat(lines.subarray(begin, from), head.toString('hex'));
        }
        this.#hash.update(lines.subarray(done));
    }
}


/***/ }),

/***/ 18530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ eventSource),
/* harmony export */   R_: () => (/* binding */ eventChunks),
/* harmony export */   m$: () => (/* binding */ CHUNK)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plain_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43116);




// small enough for the young generation of V8's heap: text of larger chunks lives until a major collection
const CHUNK = 64 * 1024;
/** Unpacked, bytes. Only small recordings are packed: these are read at once. */
const MAX_UNPACKED = 64 * 1024 * 1024;
/** Where the events of a recording lie: undefined when there are none. */
function eventSource(directory) {
    const plain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .EVENTS_FILE */ .Pc);
    if ((0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)(plain))
        return { path: plain, packed: false };
    const packed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .PACKED_FILE */ .M9);
    return (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)(packed) ? { path: packed, packed: true } : undefined;
}
/**
 * The bytes of a recording's events, in chunks; a chunk holds until the next is asked for. None when there are no events.
 * @throws RecordingError when the file is no plain one, or what is packed is no gzip data or unpacks to more than 64 MiB
 */
function* eventChunks(directory) {
    const source = eventSource(directory);
    if (source === undefined)
        return;
    const fd = (0,_plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .lf)(source.path);
    try {
        if (source.packed) {
            const whole = unpacked(fd, source.path);
            for (let at = 0; at < whole.length; at += CHUNK)
                yield whole.subarray(at, at + CHUNK);
            return;
        }
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (;;) {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, CHUNK, null);
            if (got === 0)
                return;
            yield buffer.subarray(0, got);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function unpacked(fd, path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).size > MAX_UNPACKED)
        throw new _plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordingError */ .eN(`${path} is larger than 64 MiB; packed events are small`);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fd), { maxOutputLength: MAX_UNPACKED });
    }
    catch (error) {
        throw new _plain_files_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordingError */ .eN(`${path} cannot be unpacked (${error.message}): gzip data of at most 64 MiB was expected`);
    }
}


/***/ }),

/***/ 36252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEvidence),
/* harmony export */   n: () => (/* binding */ noEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32155);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34603);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73721);







/** Damages named one by one. */
const MAX_DAMAGES = 20;
/** A sign that somebody changed what was written. */
class ChangedError extends Error {
}
/**
 * Reads the evidence of a recording, every digest checked. A recording without has the empty document. Never throws: what cannot
 * be read, or is not what it says, is named in `damages` and counts as not there.
 */
function readEvidence(directory) {
    const found = { damages: [], changed: [] };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_FILE */ .fi);
    const text = attempt(found, () => documentText(path));
    if (text === undefined) {
        const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_DIRECTORY */ .kN), { throwIfNoEntry: false }) !== undefined;
        if (left && found.damages.length === 0)
            found.damages.push(`${path} is missing, though there is material for it`);
        return { document: empty(), read: () => undefined, ...found, sha256: '' };
    }
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    const document = attempt(found, () => parse(path, text)) ?? empty();
    const contents = readContents(directory, document.material, found);
    const [damages, changed] = [few(found.damages), few(found.changed)];
    return { document, read: (digest) => contents.get(digest), damages, changed, sha256 };
}
/** The evidence of what nobody asked anything about. */
const noEvidence = () => ({ document: empty(), read: () => undefined });
/** The document of a recording for which nothing was gathered: the moment is that of no gathering. */
function empty() {
    return {
        schema: 'ironclaw.guard/evidence/v1',
        gathered: '1970-01-01T00:00:00.000Z',
        offline: true,
        material: [],
        packages: [],
        derived: [],
        missed: [],
    };
}
function documentText(path) {
    try {
        return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)(path, { bytes: _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENT */ .$0 });
    }
    catch (error) {
        throw new ChangedError(error.message); // it was written as a file that can be read
    }
}
function parse(path, text) {
    let data;
    try {
        data = JSON.parse(text.toString('utf8'));
    }
    catch {
        throw new ChangedError(`${path} is not valid JSON`);
    }
    const parsed = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceSchema */ .jU.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
    const what = `${path} is not evidence of this version: ${place}: ${issue?.message.slice(0, 200)}`;
    throw isOtherVersion(data) ? new Error(what) : new ChangedError(what);
}
/** Whether another version of the guard wrote it: then it is nobody's doing that it cannot be read. */
function isOtherVersion(data) {
    const version = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^ironclaw\.guard\/evidence\/v\d{1,9}$/) }).safeParse(data);
    return version.success && version.data.schema !== _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceSchema */ .jU.shape.schema.value;
}
function readContents(directory, material, notes) {
    const found = new Map();
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_DIRECTORY */ .kN);
    if (material.length === 0)
        return found;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
        notes.damages.push(`${folder} is missing, or is no directory: no material of ${_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_FILE */ .fi} is left`);
        return found;
    }
    let total = 0;
    const digests = [...new Set(material.map((each) => each.sha256))];
    if (digests.length > _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MATERIALS */ .Mn)
        notes.damages.push(`${_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_FILE */ .fi} lists more than ${_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MATERIALS */ .Mn} materials`);
    for (const sha256 of digests.slice(0, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MATERIALS */ .Mn)) {
        const bytes = attempt(notes, () => content((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256), sha256, _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ALL */ .$5 - total));
        if (bytes === undefined)
            continue;
        total += bytes.length;
        found.set(sha256, bytes);
    }
    return found;
}
function content(path, sha256, room) {
    const bytes = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)(path, { bytes: Math.min(_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MATERIAL */ .D0, room) });
    if (bytes === undefined)
        throw new Error(`${path} is missing`);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') !== sha256)
        throw new ChangedError(`${path} was changed after it was fetched: its SHA-256 is not its name`);
    return bytes;
}
function few(damages) {
    const more = damages.length - MAX_DAMAGES;
    return more > 0 ? [...damages.slice(0, MAX_DAMAGES), `${more} more of the evidence are damaged`] : [...damages];
}
function attempt({ damages, changed }, what) {
    try {
        return what();
    }
    catch (error) {
        const { message } = error;
        damages.push(message);
        if (error instanceof ChangedError)
            changed.push(message);
        return undefined;
    }
}


/***/ }),

/***/ 68133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FX: () => (/* binding */ RESULT_FILE),
  N6: () => (/* binding */ ResultsError),
  BQ: () => (/* binding */ TRACE_FILE),
  F1: () => (/* binding */ judgeRecording),
  _U: () => (/* binding */ judge_judgement),
  Uv: () => (/* binding */ readResult)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/evidence/plugins/parse-answers.js + 1 modules
var parse_answers = __webpack_require__(72956);
// EXTERNAL MODULE: ./build/evidence/plugins/plugin.js
var plugins_plugin = __webpack_require__(82747);
// EXTERNAL MODULE: ./build/evidence/plugins/told-id.js
var told_id = __webpack_require__(38191);
;// CONCATENATED MODULE: ./build/evidence/plugins/plugin-evidence.js




/** What answers can be about that is no tool or finding: the job. */
const JOB = 'job';
/** Kinds of finding that nothing multiplies, by what they are called. */
const FIXED = new Set(['invariant', 'identity', 'tamper', 'coverage']);
/** Refused answers told one by one, of each plug-in. */
const MOST_REFUSED = 10;
/** What plug-ins of the configuration said when they were asked, as the recording has it: they are not run again. */
class PluginEvidence {
    /** In the order of their names, so that the order in the configuration changes nothing. */
    plugins;
    #declared;
    #factors = new Map();
    #facts = new Map();
    constructor(evidence, configured) {
        const byName = configured.map((plugin) => [(0,plugins_plugin/* pluginName */.N)(plugin), plugin]);
        byName.sort(([a], [b]) => (a < b ? -1 : 1));
        this.#declared = new Map(byName.map(([name, { facts }]) => [name, facts]));
        this.plugins = byName.map(([name, plugin]) => answered(name, plugin, evidence));
        for (const { name, factors, facts } of this.plugins) {
            for (const answer of factors) {
                const known = this.#factors.get(answer.about);
                if (known === undefined)
                    this.#factors.set(answer.about, [{ plugin: name, answer }]);
                else
                    known.push({ plugin: name, answer });
            }
            for (const answer of facts)
                if (this.#takes(name, answer))
                    this.#facts.set(factKey(name, answer.name, answer.about), answer);
        }
    }
    /** What plug-ins say a tool weighs, and a finding of it, in the order of their names. */
    factors(tool, finding) {
        if (this.#factors.size === 0)
            return [];
        const of = (key, about) => (this.#factors.get(key) ?? []).map(({ plugin, answer: { factor, reason } }) => ({
            plugin,
            factor,
            about,
            reason,
        }));
        const all = [...of((0,told_id/* toldId */.f)(tool), 'tool'), ...(finding === undefined ? [] : of(finding, 'finding'))];
        return all.sort((a, b) => (a.plugin < b.plugin ? -1 : a.plugin > b.plugin ? 1 : 0));
    }
    /** The facts of a tool by plug-in: what was said of it, else of the job, else what the configuration has for them. */
    facts(tool) {
        if (this.#declared.size === 0)
            return {};
        const id = (0,told_id/* toldId */.f)(tool);
        const of = (plugin, declared) => Object.fromEntries(Object.entries(declared).map(([name, value]) => {
            const said = this.#facts.get(factKey(plugin, name, id)) ?? this.#facts.get(factKey(plugin, name, JOB));
            return [name, said?.value ?? value];
        }));
        return Object.fromEntries([...this.#declared].map(([plugin, declared]) => [plugin, of(plugin, declared)]));
    }
    /**
     * Answers that count for nothing, a sentence each and at most ten of a plug-in, with how many there are.
     * @param tools ids that were told
     * @param findings id -> kind
     */
    refused(tools, findings) {
        return new Map(this.plugins.map(({ name, evidence, facts, factors, findings: found }) => {
            const sentences = [...evidence, ...facts, ...factors, ...found].flatMap((answer) => {
                const why = this.#refusal(name, answer, tools, findings);
                return why === undefined ? [] : [`${answer.type} about ${answer.about}: ${why}`];
            });
            return [name, { total: sentences.length, sentences: sentences.slice(0, MOST_REFUSED) }];
        }));
    }
    #refusal(plugin, answer, tools, findings) {
        const { about, type } = answer;
        const kind = findings.get(about);
        if (about === JOB) {
            if (type === 'factor' || type === 'finding')
                return 'it must be about a tool or a finding';
        }
        else if (!tools.has(about) && kind === undefined)
            return 'no tool or finding has this id';
        if (type === 'factor' && kind !== undefined && FIXED.has(kind))
            return `nothing changes what ${kind} weighs`;
        if (type !== 'fact')
            return undefined;
        if (kind !== undefined)
            return 'a fact is about a tool or the job';
        if (this.#takes(plugin, answer))
            return undefined;
        const declared = this.#declared.get(plugin)?.[answer.name];
        return declared === undefined
            ? `the configuration declares no fact ${answer.name}`
            : `${answer.name} is a ${typeof answer.value}, and the configuration declares a ${typeof declared}`;
    }
    #takes(plugin, { name, value }) {
        const declared = this.#declared.get(plugin) ?? {};
        return Object.hasOwn(declared, name) && typeof declared[name] === typeof value;
    }
}
const factKey = (plugin, name, about) => JSON.stringify([plugin, name, about]);
const nothing = { evidence: [], facts: [], factors: [], findings: [] };
function answered(name, { command, sha256 }, evidence) {
    const plugin = { name, command, sha256 };
    const without = (reason) => ({
        ...plugin,
        ...nothing,
        answered: false,
        complete: false,
        reasons: [reason],
    });
    const record = (evidence.document.plugins ?? []).find((one) => one.name === name);
    if (record === undefined)
        return without('it was not asked when this was recorded');
    if (record.sha256 !== sha256)
        return without(`another program was asked when this was recorded, with SHA-256 ${record.sha256}`);
    if (record.failure !== undefined || record.answers === undefined)
        return without(record.failure ?? 'it gave no answers');
    const said = answersOf(record.answers, evidence);
    if (said === undefined)
        return without('its answers are missing from the recording, or were changed');
    const of = (type) => said.filter((one) => one.type === type);
    const missing = of('missing').map(({ reason }) => reason);
    return {
        ...plugin,
        answered: true,
        complete: missing.length === 0,
        reasons: missing,
        evidence: of('evidence'),
        facts: of('fact'),
        factors: of('factor'),
        findings: of('finding'),
    };
}
function answersOf(sha256, { read }) {
    const bytes = read(sha256);
    if (bytes === undefined || bytes.length > 2 * parse_answers/* MOST_BYTES */.uZ)
        return undefined;
    try {
        return (0,parse_answers/* parseAnswers */.lF)(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** SHA-256 over the plug-ins of a configuration as they were asked: name, program, what each was told and what it answered; empty without any. */
function pluginsDigest(records, configured) {
    if (configured.length === 0)
        return '';
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const names = configured.map((plugin) => [(0,plugins_plugin/* pluginName */.N)(plugin), plugin.sha256]);
    for (const [name, sha256] of names.sort(([a], [b]) => (a < b ? -1 : 1))) {
        const record = records?.find((one) => one.name === name);
        const parts = [name, sha256, record?.sha256, record?.told, record?.answers, record?.failure];
        digest.update(`${JSON.stringify(parts.map((part) => part ?? ''))}\n`);
    }
    return digest.digest('hex');
}

// EXTERNAL MODULE: ./build/invocations/path.js
var invocations_path = __webpack_require__(34440);
// EXTERNAL MODULE: ./build/invocations/tool.js + 2 modules
var invocations_tool = __webpack_require__(36577);
// EXTERNAL MODULE: ./build/baseline/catalogue.js + 1 modules
var catalogue = __webpack_require__(62156);
// EXTERNAL MODULE: ./build/invocations/invocation.js
var invocations_invocation = __webpack_require__(53669);
;// CONCATENATED MODULE: ./build/baseline/sequences/who.js

/** Whether a tool is one of some names and classes; a script that is no known tool is of its interpreter's class. */
const isOne = (names, tool) => names.some((name) => name.startsWith('class/')
    ? name.slice(6) === (tool.class ?? tool.imageClass)
    : name === tool.name || name === tool.profile);
/** Whether a tool is excused as one of some names and classes: only what it is known to be counts, not what it looks like. */
const isTrusted = (names, tool) => tool.trusted &&
    names.some((name) => name.startsWith('class/') ? name.slice(6) === tool.class : name === tool.name || name === tool.profile);
/** Whether an invocation is excused by name alone, which anybody may give a script of their own: not in a role. */
const isNamed = (names, actor) => (0,invocations_invocation/* foreignRole */.D8)(actor) === undefined && names.includes(actor.tool.name.replace(/\.[cm]?js$/, ''));
/** The image that begins an invocation's step. */
function rootOf(invocation) {
    let at = invocation;
    while (at.parent !== undefined)
        at = at.parent;
    return at;
}
/** The tree that an invocation belongs to: the outermost role of an installed package, else the step's first program. */
const treeOf = (invocation) => invocation.roles.find((role) => !role.own)?.entered ?? rootOf(invocation).id;
/** c of a sequence (design section 6). */
const full = 0.9;
/** Whether the step itself spells out what an invocation is: above it stand only shells that run the step's text. */
function isSpelledOut(actor) {
    for (let at = actor.starter ?? actor.parent; at !== undefined; at = at.parent) {
        const spelled = at.tool.imageClass === 'shell' && (at.parent === undefined || at.tool.interpreter === undefined);
        if (!spelled)
            return false;
    }
    return true;
}
/** c of what steps also write themselves: 0.6 where the step itself spells it out. */
const confidence = (actor) => (0,invocations_invocation/* foreignRole */.D8)(actor) === undefined && isSpelledOut(actor) ? 0.6 : full;

;// CONCATENATED MODULE: ./build/baseline/checked-files.js



/** Programs that hold files against a list of digests that nobody can find a second file for. */
const checkers = /^(sha(224|256|384|512)sum|shasum|b2sum)$/;
const asked = /^(-[a-z]*c[a-z]*|--check)$/;
/** What a shell passes on as a text of its own. */
const hereDocument = /\/sh-thd[\w.-]* \(deleted\)$/;
/** Most checks, files and pipes that are remembered. */
const limit = 10_000;
/**
 * Knows which downloads the step itself held against digests that it did not download: `echo "DIGEST  FILE" | sha256sum -c`, or a list that
 * was there before the job, came by version control or was written by the step's own shell. What passed is the file that whoever wrote the step meant,
 * until somebody writes it again. Programs that the step runs, scripts of actions among them, vouch for nothing.
 */
class CheckedFiles {
    #facts;
    #running = new Map();
    /** Path -> who had written it when it was checked. */
    #checked = new Map();
    /** Pipes that a program writes into. */
    #filled = new Set();
    constructor(facts) {
        this.#facts = facts;
    }
    /** Whether a file is as it was when a check of the step's own passed. */
    has(path) {
        const writer = this.#checked.get(path);
        return writer !== undefined && this.#facts.ledger.history(path)?.writer === writer;
    }
    /** Takes an event of an invocation (for an exec: the new one), in order. */
    take(event, actor) {
        switch (event.kind) {
            case 'process.exec':
                this.#start(event, actor);
                break;
            case 'file.read':
                this.#read(event.path, this.#running.get(actor));
                break;
            case 'file.rename':
                this.#move(event.path, event.to);
                break;
            case 'process.exit':
                this.#end(actor);
                break;
        }
    }
    #start(event, actor) {
        for (const { fd, type, id } of event.stdio ?? [])
            if ((fd === 1 || fd === 2) && type === 'pipe' && this.#filled.size < limit)
                this.#filled.add(id);
        const { tool, step, cwd } = actor;
        if (!checkers.test(tool.name) || !tool.trusted || event.container !== undefined || this.#running.size >= limit)
            return;
        const operands = tool.argv.slice(1).filter((one) => one === '-' || !one.startsWith('-'));
        const options = tool.argv.slice(1).filter((one) => one.startsWith('-'));
        if (!options.some((one) => asked.test(one)) || step.action !== undefined)
            return;
        if ((0,invocations_invocation/* foreignRole */.D8)(actor) !== undefined || !isSpelledOut(actor))
            return;
        const input = operands.length === 0 || operands.includes('-') ? event.stdio?.find(({ fd }) => fd === 0) : undefined;
        const lists = operands.filter((one) => one !== '-').map((one) => (0,invocations_path/* absolute */.ys)(one, cwd));
        if (input?.type === 'file' && !hereDocument.test(input.id))
            lists.push(input.id);
        const unknown = input !== undefined && input.type !== 'file' && (input.type !== 'pipe' || this.#filled.has(input.id));
        const nothing = operands.length === 0 && input === undefined;
        this.#running.set(actor, {
            lists: new Set(lists),
            read: new Map(),
            void: unknown || nothing || !lists.every(this.#isOwn),
        });
    }
    /** Whether a list is the project's or the step's own. */
    #isOwn = (path) => {
        const history = this.#facts.ledger.history(path);
        if (history === undefined)
            return true;
        const writer = this.#facts.invocation(history.writer);
        if (history.deviated || writer === undefined || (0,invocations_invocation/* foreignRole */.D8)(writer) !== undefined)
            return false;
        return ((writer.tool.trusted && writer.tool.class === 'vcs') ||
            (writer.parent === undefined && writer.tool.imageClass === 'shell' && writer.step.action === undefined));
    };
    #read(path, check) {
        if (check === undefined || check.lists.has(path) || check.read.size >= limit)
            return;
        const writer = this.#facts.ledger.history(path)?.writer;
        // who still runs may still write
        if (writer !== undefined && this.#facts.invocation(writer)?.ended !== undefined)
            check.read.set(path, writer);
    }
    #move(path, to) {
        const writer = this.#checked.get(path);
        this.#checked.delete(path);
        if (writer === undefined)
            this.#checked.delete(to);
        else
            this.#checked.set(to, writer);
    }
    #end(actor) {
        const check = this.#running.get(actor);
        if (check === undefined || actor.exit === undefined)
            return;
        this.#running.delete(actor);
        if (check.void || actor.exit.code !== 0)
            return;
        for (const [path, writer] of check.read)
            if (this.#facts.ledger.history(path)?.writer === writer && this.#checked.size < limit)
                this.#checked.set(path, writer);
    }
}

// EXTERNAL MODULE: ./build/baseline/directories.js
var baseline_directories = __webpack_require__(25700);
// EXTERNAL MODULE: ./build/baseline/envelope.js + 1 modules
var baseline_envelope = __webpack_require__(1188);
;// CONCATENATED MODULE: ./build/baseline/file-facts.js


/** Where terraform unpacks modules, which are anybody's code. */
const fetchedModule = /\/\.terraform\/modules\//;
const untrustedPlaces = /^(workspace|tmp|runner:temp|cache:.*)$/;
/** What a recording knows of files, with whether a file may be what a profile names (design section 5). */
function fileFacts(recording, variables, { ledger, mounts, packages: records = [], pinned, invocation }) {
    const links = new Map(Object.entries(recording.links));
    const packages = new Map(recording.tools.map((tool) => [tool.path, tool.package]));
    const digests = fileDigests(recording.tools);
    const trusted = (path, purl, cached = false) => {
        const place = variables.place(path);
        const history = ledger.history(path);
        if (place?.name === 'toolcache')
            return history === undefined || (!history.deviated && (cached || ofToolcache(path, place.directory, purl)));
        return history === undefined && (place === undefined || !untrustedPlaces.test(place.name));
    };
    // only what the tool itself unpacked for itself: its providers write what a configuration says, a module has any files, and in a
    // role somebody else asked for it
    const unpacked = (path, { name, profile }) => {
        const history = ledger.history(path);
        const maker = history?.sole === true && !history.deviated ? invocation?.(history.writer) : undefined;
        if (maker === undefined || profile === undefined || fetchedModule.test(path) || (0,invocations_invocation/* foreignRole */.D8)(maker) !== undefined)
            return false;
        return maker.tool.profile === profile && maker.tool.name !== name;
    };
    const reviewed = new Set(records.flatMap((one) => (one.reviewed && one.sha256 ? [`${one.sha256} ${one.path}`] : [])));
    return {
        resolved: (path) => mounts.real(links.get(path) ?? path),
        package: (path) => packages.get(path),
        trusted,
        installed: (path, ino, entry) => entry.installed && (unpacked(path, entry) || reviewed.has(`${digests(path, ino)} ${path}`)),
        pinned: (path, ino) => ino !== undefined && pinned?.has(digests(path, ino) ?? '') === true,
        // a symlink that this job could have made may lead elsewhere by now; what set-up steps lay out in the tool cache has some
        trustedName: (path) => !links.has(path) || trusted(path, undefined, true),
        digest: digests,
    };
}
/** Digests by path and inode. Of a path that had several files, or one that was rewritten in its place, there is no one digest. */
function fileDigests(tools) {
    const byPath = new Map();
    for (const tool of tools) {
        const known = byPath.get(tool.path);
        if (known === undefined)
            byPath.set(tool.path, [tool]);
        else
            known.push(tool);
    }
    return (path, ino) => {
        const files = byPath.get(path) ?? [];
        const fitting = files.filter((file) => ino === undefined || file.ino === undefined || file.ino === ino);
        const digests = new Set(fitting.map((file) => (file.changed === true ? undefined : file.sha256)));
        return digests.size === 1 ? [...digests][0] : undefined;
    };
}
/** Whether the tool cache holds the file as the package that a profile names: `<cache>/<name>/…` for `pkg:type/name`. */
function ofToolcache(path, cache, purl) {
    const name = purl?.split('/').at(-1)?.split('@')[0]?.toLowerCase();
    return (name !== undefined &&
        path
            .slice(cache.length + 1)
            .split('/')[0]
            ?.toLowerCase() === name);
}
/** Finds the nearest package at or above a directory, among those the recording holds. */
function packageFinder(packages) {
    const known = new Map(Object.entries(packages));
    return (directory) => {
        for (let at = directory;; at = (0,invocations_path/* directoryOf */.jt)(at)) {
            const found = known.get(at);
            if (found !== undefined && (0,invocations_path/* within */.ux)(directory, at))
                return { directory: at, name: found.name, version: found.version };
            if (at === '/' || !at.startsWith('/'))
                return undefined;
        }
    };
}

// EXTERNAL MODULE: ./build/baseline/glob.js
var baseline_glob = __webpack_require__(83161);
;// CONCATENATED MODULE: ./build/baseline/file-table.js
const unborn = 0xffffffff;
const initial = 1 << 12;
/** What a table's entry says; 0 is an entry never used. */
const flags = {
    live: 1,
    deviated: 2,
    gone: 4,
    directory: 8,
    /** It only names another entry: its creator and writer are that one's hash. */
    pointer: 16,
    /** A pointer by the name that a file had before this job. */
    old: 32,
    /** Written, renamed or made in this job under some name. */
    written: 64,
    /** Written, renamed or linked by another than made it. */
    others: 128,
};
/** An open hash table of fixed-width entries keyed by a 64-bit hash: 17 bytes an entry, whatever the names' lengths. */
class FileTable {
    #seed;
    #high = new Uint32Array(initial);
    #low = new Uint32Array(initial);
    #creator = new Uint32Array(initial);
    #writer = new Uint32Array(initial);
    #state = new Uint8Array(initial);
    #used = 0;
    constructor(seed) {
        this.#seed = seed >>> 0;
    }
    /** The hash of a text under this table's seed. */
    hash(text) {
        return hash(text, this.#seed);
    }
    /** The place of a live entry, valid until the next `put`. */
    find(key) {
        const [high, low] = typeof key === 'string' ? this.hash(key) : key;
        const mask = this.#state.length - 1;
        for (let at = low & mask; this.#state[at] !== 0; at = (at + 1) & mask) {
            if (this.#state[at] !== flags.gone && this.#high[at] === high && this.#low[at] === low)
                return at;
        }
        return undefined;
    }
    /** Writes an entry, made if there is none, and returns its place. */
    put(key, state, creator, writer) {
        const at = this.#place(key);
        this.set(at, state, creator, writer);
        return at;
    }
    set(at, state, creator, writer) {
        this.#state[at] = state;
        this.#creator[at] = creator;
        this.#writer[at] = writer;
    }
    drop(at) {
        this.#state[at] = flags.gone;
    }
    state(at) {
        return this.#state[at] ?? 0;
    }
    creator(at) {
        return this.#creator[at] ?? unborn;
    }
    writer(at) {
        return this.#writer[at] ?? 0;
    }
    /** The hash that a pointer holds. */
    pointed(at) {
        return [this.creator(at), this.writer(at)];
    }
    /** The entry that a pointer names; the entry itself if it is none. */
    target(at) {
        return (this.state(at) & flags.pointer) === 0 ? at : (this.find(this.pointed(at)) ?? at);
    }
    #place([high, low]) {
        if (this.#used * 4 >= this.#state.length * 3)
            this.#grow();
        const mask = this.#state.length - 1;
        let at = low & mask;
        let free = -1;
        while (this.#state[at] !== 0) {
            if (this.#high[at] === high && this.#low[at] === low)
                return at;
            if (free < 0 && this.#state[at] === flags.gone)
                free = at;
            at = (at + 1) & mask;
        }
        if (free < 0)
            this.#used++;
        const found = free < 0 ? at : free;
        this.#high[found] = high;
        this.#low[found] = low;
        return found;
    }
    /** Makes room: twice as much, unless removed entries are what fills it. */
    #grow() {
        const { length } = this.#state;
        const live = this.#state.reduce((sum, state) => sum + (state === 0 || state === flags.gone ? 0 : 1), 0);
        const size = live * 2 >= length ? length * 2 : length;
        const old = { high: this.#high, low: this.#low, creator: this.#creator, writer: this.#writer, state: this.#state };
        this.#high = new Uint32Array(size);
        this.#low = new Uint32Array(size);
        this.#creator = new Uint32Array(size);
        this.#writer = new Uint32Array(size);
        this.#state = new Uint8Array(size);
        this.#used = live;
        for (let i = 0; i < length; i++) {
            const state = old.state[i] ?? 0;
            if (state === 0 || state === flags.gone)
                continue;
            let at = (old.low[i] ?? 0) & (size - 1);
            while (this.#state[at] !== 0)
                at = (at + 1) & (size - 1);
            this.#high[at] = old.high[i] ?? 0;
            this.#low[at] = old.low[i] ?? 0;
            this.#creator[at] = old.creator[i] ?? 0;
            this.#writer[at] = old.writer[i] ?? 0;
            this.#state[at] = state;
        }
    }
}
/** Two seeded 32-bit mixes of a text, in the manner of MurmurHash3's multiply-and-rotate (public domain, A. Appleby). */
function hash(text, seed) {
    let a = seed ^ 0x9e3779b9;
    let b = seed ^ 0x85ebca6b;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 0xcc9e2d51);
        a = (a << 13) | (a >>> 19);
        b = Math.imul(b ^ code, 0x1b873593);
        b = (b << 15) | (b >>> 17);
    }
    a = Math.imul(a ^ (b >>> 16) ^ text.length, 0x85ebca6b);
    b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35);
    return [(a ^ (b >>> 15)) >>> 0, (b ^ (a >>> 16)) >>> 0];
}

;// CONCATENATED MODULE: ./build/baseline/renamed-directories.js
/** Renames that are followed, and directories whose place is remembered between two of them. */
const renamed_directories_limit = 20_000;
/** Directories on the way to those: hostile names are deep. */
const mostNodes = 500_000;
/**
 * Where what lies in a renamed directory is known: under the name it had when it was made. The old name is given a new
 * meaning, so that what is made there later is not taken for what moved away. A rename costs as much as its names are deep, however
 * many there were before.
 */
class RenamedDirectories {
    #root = bare();
    #places = new Map();
    #count = 0;
    #nodes = 0;
    #vacated = 0;
    #full = false;
    /** Whether there were more than are followed. */
    get full() {
        return this.#full;
    }
    /**
     * Notes that a directory, with what lies in it, changed its name; `renaming` if what lies in it may be older than the job.
     * What an earlier renaming brought along is fresh by that one already, and stays so.
     */
    add(from, to, renaming) {
        if (this.#count + 2 > renamed_directories_limit || this.#nodes > mostNodes) {
            this.#full = true;
            return;
        }
        const { key, renaming: earlier } = this.#place(from);
        const replaced = this.#node(to);
        this.#forget(replaced);
        const left = this.#node(from);
        const { below } = left;
        left.below = new Map();
        this.#node(to).below = below;
        this.#stand(to, { key, renaming: earlier ?? renaming });
        this.#stand(from, { key: `\0vacated ${this.#vacated++}`, renaming: undefined });
        this.#places.clear();
    }
    /** Notes that a directory holds other things from now on. */
    cover(path, renaming) {
        if (this.#count >= renamed_directories_limit || this.#nodes > mostNodes) {
            this.#full = true;
            return;
        }
        this.#stand(path, { key: `\0covered ${this.#vacated++}`, renaming });
        this.#places.clear();
    }
    /** The name a path is known under, and the renaming that brought it here, if one did. */
    locate(path) {
        if (this.#count === 0)
            return { key: path, moved: undefined };
        const slash = path.lastIndexOf('/');
        const { key, renaming } = this.#place(path.slice(0, slash));
        return { key: key + path.slice(slash), moved: renaming };
    }
    #place(directory) {
        const known = this.#places.get(directory);
        if (known !== undefined)
            return known;
        const found = this.#search(directory);
        if (this.#places.size >= renamed_directories_limit)
            this.#places.clear();
        this.#places.set(directory, found);
        return found;
    }
    /** By the nearest directory at or above that stands for something else than its name. */
    #search(directory) {
        let node = this.#root;
        let found = { key: directory, renaming: undefined };
        for (let start = 0; start <= directory.length;) {
            const slash = directory.indexOf('/', start);
            const end = slash < 0 ? directory.length : slash;
            node = node.below.get(directory.slice(start, end));
            if (node === undefined)
                break;
            if (node.standing !== undefined)
                found = { ...node.standing, key: node.standing.key + directory.slice(end) };
            start = end + 1;
        }
        return found;
    }
    #node(path) {
        let node = this.#root;
        for (const name of path.split('/')) {
            let below = node.below.get(name);
            if (below === undefined) {
                below = bare();
                node.below.set(name, below);
                this.#nodes++;
            }
            node = below;
        }
        return node;
    }
    /** Nothing below a directory stands for anything any more. */
    #forget(directory) {
        const left = [...directory.below.values()];
        directory.below = new Map();
        for (let node = left.pop(); node !== undefined; node = left.pop()) {
            this.#nodes--;
            if (node.standing !== undefined)
                this.#count--;
            for (const below of node.below.values())
                left.push(below);
        }
    }
    #stand(path, standing) {
        const node = this.#node(path);
        if (node.standing === undefined)
            this.#count++;
        node.standing = standing;
    }
}
const bare = () => ({ standing: undefined, below: new Map() });

;// CONCATENATED MODULE: ./build/baseline/ledger.js


/**
 * The files of the job: what was created, renamed or last written in it ("fresh"), and by whom, under whatever name: hard
 * links share one history, and what lies in a renamed directory keeps its own.
 */
class Ledger {
    #table;
    #renamed = new RenamedDirectories();
    #inodes = 0;
    /** `seed` comes from the recording, so that nobody can prepare collisions. */
    constructor(seed) {
        this.#table = new FileTable(seed);
    }
    /** Why it does not know all; empty when it does. */
    unseen() {
        return this.#renamed.full
            ? ['so many directories were renamed that what lies in the later ones was not followed']
            : [];
    }
    /** Notes that an invocation created a file. */
    create(path, by, deviated, directory = false) {
        const state = flags.live | (deviated ? flags.deviated : 0) | (directory ? flags.directory : 0);
        this.#table.put(this.#key(path), state, by, by);
    }
    /** Notes that an invocation wrote a file; what deviated before stays so. */
    write(path, by, deviated) {
        const at = this.#inode(path);
        const before = at === undefined && this.history(path)?.deviated === true;
        const now = flags.written | (deviated || before ? flags.deviated : 0);
        if (at === undefined)
            this.#table.put(this.#key(path), flags.live | now, unborn, by);
        else
            this.#table.set(at, this.#table.state(at) | now | this.#others(at, by), this.#table.creator(at), by);
    }
    /** Notes a rename (the history moves with the name), or a hard link (`keep`: both names have it from now on). */
    move(path, to, by, deviated, keep) {
        if (path === to)
            return;
        if (keep)
            this.#link(path, to, by, deviated);
        else
            this.#rename(path, to, by, deviated);
    }
    /** Notes that something was mounted: what lies there now is not what lay there. */
    cover(path, by, deviated) {
        this.create(path, by, deviated, true);
        this.#renamed.cover(path, { by, deviated });
    }
    /** Notes that a file is gone. */
    remove(path) {
        const at = this.#table.find(this.#key(path));
        if (at !== undefined)
            this.#table.drop(at);
    }
    /** What is known of a file; undefined when nothing in this job made or wrote it. */
    history(path) {
        const { key, moved } = this.#renamed.locate(path);
        const table = this.#table;
        const name = table.find(key);
        if (name === undefined) {
            // it came here in an old directory that was renamed: its name is new
            return moved === undefined
                ? undefined
                : { creator: undefined, writer: moved.by, deviated: moved.deviated, sole: false };
        }
        const at = table.target(name);
        if ((table.state(name) & flags.old) !== 0 && (table.state(at) & flags.written) === 0)
            return undefined;
        const creator = table.creator(at);
        const state = table.state(at);
        return {
            creator: creator === unborn ? undefined : creator,
            writer: table.writer(at),
            deviated: (state & flags.deviated) !== 0,
            sole: creator !== unborn && (state & flags.others) === 0 && key === path,
        };
    }
    /** Whether a path is a directory, as far as the acts of this job tell. */
    directory(path) {
        const at = this.#table.find(this.#key(path));
        return at !== undefined && (this.#table.state(at) & flags.directory) !== 0;
    }
    #rename(path, to, by, deviated) {
        const table = this.#table;
        const at = table.find(this.#key(path));
        if (at === undefined) {
            const before = this.history(path)?.deviated === true;
            this.#renamed.add(path, to, { by, deviated });
            // somebody else made it, before the job; whether it is a directory is not known
            const state = flags.live | flags.directory | flags.others | (deviated || before ? flags.deviated : 0);
            table.put(this.#key(to), state, by, by);
            return;
        }
        const name = { state: table.state(at), creator: table.creator(at), writer: table.writer(at) };
        table.drop(at);
        if ((name.state & flags.directory) !== 0)
            this.#renamed.add(path, to);
        const moved = table.put(this.#key(to), name.state & ~flags.old, name.creator, name.writer);
        const file = table.target(moved);
        // a name that stood for an old file is new now; so is what deviated on the way
        const changed = (name.state & flags.old) !== 0 ? flags.written : 0;
        table.set(file, table.state(file) | changed | (deviated ? flags.deviated : 0) | this.#others(file, by), table.creator(file), changed === 0 || (table.state(file) & flags.written) !== 0 ? table.writer(file) : by);
    }
    /** Both names become pointers to one entry that has no name of its own. */
    #link(path, to, by, deviated) {
        const table = this.#table;
        const known = this.history(path);
        const from = table.find(this.#key(path));
        const shared = from !== undefined && (table.state(from) & flags.pointer) !== 0;
        const inode = shared ? table.pointed(from) : table.hash(`\0inode ${this.#inodes++}`);
        if (!shared) {
            const state = flags.live | (known?.deviated === true ? flags.deviated : 0) | (known ? flags.written : 0);
            const others = from === undefined ? 0 : table.state(from) & flags.others;
            table.put(inode, state | others, known?.creator ?? unborn, known?.writer ?? by);
            table.put(this.#key(path), flags.live | flags.pointer | (known ? 0 : flags.old), inode[0], inode[1]);
        }
        table.put(this.#key(to), flags.live | flags.pointer, inode[0], inode[1]);
        const at = table.find(inode);
        if (at === undefined)
            return;
        const done = (deviated ? flags.deviated : 0) | this.#others(at, by);
        table.set(at, table.state(at) | done, table.creator(at), table.writer(at));
    }
    /** The flag that somebody else than its maker did something to a file. */
    #others(at, by) {
        return this.#table.creator(at) === by ? 0 : flags.others;
    }
    /** The entry that holds a path's history. */
    #inode(path) {
        const at = this.#table.find(this.#key(path));
        return at === undefined ? undefined : this.#table.target(at);
    }
    #key(path) {
        return this.#table.hash(this.#renamed.locate(path).key);
    }
}

// EXTERNAL MODULE: ./build/baseline/act.js
var baseline_act = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/baseline/destination.js
var destination = __webpack_require__(51963);
;// CONCATENATED MODULE: ./build/baseline/clauses.js




/** System calls that an event of another kind is certain to have come from: what is known of them without the granular source. */
const implied = {
    'kernel.bpf': 'bpf',
    'kernel.io_uring': 'io_uring_setup',
    'kernel.memfd': 'memfd_create',
};
const streams = ['stdin', 'stdout', 'stderr'];
const most = 8;
/** The clauses of one manifest, ready to be held against acts. */
class Clauses {
    #manifest;
    #operations;
    #syscalls;
    #libraries;
    #ports;
    /** Throws a RangeError for a malformed pattern. */
    constructor(manifest) {
        this.#manifest = manifest;
        const { operations, syscalls, libs, ports } = manifest;
        this.#operations = operations && new Set(operations);
        this.#syscalls = limited(syscalls) && new Set(limited(syscalls));
        const libraries = limited(libs);
        this.#libraries = libraries && {
            names: libraries.filter((one) => !one.includes('/')),
            globs: libraries.filter((one) => one.includes('/')).map(baseline_glob/* compileGlob */.SO),
        };
        this.#ports = { connect: ranges(ports?.connect), listen: ranges(ports?.listen) };
    }
    /**
     * What of an act is outside; undefined when no clause is about it or it has its place.
     * @param within whether the base rules say that the act reaches nobody: loopback, the configured resolvers
     */
    outside(event, within) {
        if (event.done === false && !event.kind.startsWith('net.'))
            return undefined;
        if ((0,baseline_act/* isFileAct */.NQ)(event))
            return this.#operation((0,baseline_act/* fileOperation */.s9)(event));
        switch (event.kind) {
            case 'process.exec':
                return this.#operation('exec');
            case 'net.connect':
            case 'net.send':
                if (event.proto === 'unix')
                    return undefined;
                return this.#operation('connect') ?? (within ? undefined : this.#port('connect', event.port));
            case 'net.listen':
                if (event.proto === 'unix')
                    return undefined;
                return this.#operation('listen') ?? (within ? undefined : this.#port('listen', event.port));
            case 'lib.load':
                return this.#library(event.path);
            case 'syscall':
                return this.#syscall(event.name);
            case 'mem.access':
                return event.how === 'proc_mem' ? undefined : this.#syscall(event.how);
            default: {
                const name = implied[event.kind];
                return name === undefined ? undefined : this.#syscall(name);
            }
        }
    }
    /** What is wrong with the descriptors the artifact was started with. */
    inherited({ stdio }) {
        const { fds } = this.#manifest;
        for (const { fd, type } of stdio ?? []) {
            const name = streams[fd];
            const allowed = name && fds?.[name];
            if (allowed !== undefined && !allowed.includes(type))
                return { target: `${name} is ${type}`, clause: 'fds', allows: allowed };
        }
        return undefined;
    }
    #operation(op) {
        const { operations = [] } = this.#manifest;
        if (this.#operations === undefined || this.#operations.has(op))
            return undefined;
        return { target: `operation ${op}`, clause: 'operations', allows: operations.slice(0, most) };
    }
    #syscall(name) {
        if (this.#syscalls === undefined || this.#syscalls.has(name))
            return undefined;
        return { target: `system call ${name}`, clause: 'syscalls', allows: [`${this.#syscalls.size} system calls`] };
    }
    #library(path) {
        const { names, globs } = this.#libraries ?? {};
        if (names === undefined || globs === undefined)
            return undefined;
        const file = (0,invocations_path/* baseName */.Fl)(path);
        if (names.some((name) => (0,baseline_glob/* segmentMatches */.dd)(name, file)) || globs.some((glob) => (0,baseline_glob/* globMatches */.mw)(glob, path)))
            return undefined;
        return {
            target: `library ${file}`,
            clause: 'libs',
            allows: [...names, ...globs.map(({ text }) => text)].slice(0, most),
        };
    }
    #port(op, port) {
        const allowed = this.#ports[op];
        if (allowed === undefined || port === undefined || allowed.some(([from, to]) => port >= from && port <= to))
            return undefined;
        return {
            target: `${op === 'connect' ? 'port' : 'listening port'} ${port}`,
            clause: 'ports',
            allows: allowed.slice(0, most).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)),
        };
    }
}
const limited = (clause) => clause === 'any' ? undefined : clause;
const ranges = (clause) => limited(clause)?.flatMap((one) => {
    const range = (0,destination/* parsePorts */.K)(String(one));
    return range === undefined ? [] : [range];
});

;// CONCATENATED MODULE: ./build/baseline/manifests.js

/** An artifact as printed, and as the name of its profile: `terraform@0123456789ab`. */
const artifactName = ({ artifact }) => `${artifact.name ?? artifact.purl ?? 'artifact'}@${artifact.sha256.slice(0, 12)}`;
/** The manifests in force, found by the digests of what ran. */
class Manifests {
    #held = new Map();
    /** Digest of the tree that a path belongs to, where it is as its package has it. */
    #trees = new Map();
    #sensor;
    /** Throws a RangeError for a malformed pattern. */
    constructor(manifests, sensor, packages = []) {
        this.#sensor = sensor;
        const byDigest = new Map();
        for (const manifest of manifests) {
            const known = byDigest.get(manifest.artifact.sha256);
            if (known === undefined)
                byDigest.set(manifest.artifact.sha256, [manifest]);
            else
                known.push(manifest);
        }
        for (const [digest, all] of byDigest)
            this.#held.set(digest, { manifests: all, clauses: all.map((one) => new Clauses(one)), profile: profileOf(all) });
        for (const { path, tree } of packages)
            if (tree !== undefined && tree.changed.length === 0)
                this.#trees.set(path, tree.sha256);
    }
    /** What is known of the very file, or tree of files, that a tool is; undefined without a manifest of that digest. */
    of({ digest, path }) {
        if (this.#held.size === 0)
            return undefined;
        const own = digest === undefined ? undefined : this.#held.get(digest);
        return own ?? this.#held.get(this.#trees.get(path) ?? '');
    }
    /** What binds the image of a tool, whatever it runs: the clauses of the tool's own file and of the program that runs it. */
    clauses(tool) {
        if (this.#held.size === 0)
            return [];
        const own = this.of(tool);
        const image = tool.imageDigest === undefined ? undefined : this.#held.get(tool.imageDigest);
        return [...new Set([...(own?.clauses ?? []), ...(image?.clauses ?? [])])];
    }
    /** The profiles made of manifests, so that their roles are found by name. */
    get profiles() {
        return [...this.#held.values()].flatMap(({ profile }) => profile ?? []);
    }
    /**
     * The clauses of manifests that nothing was held against in this recording, because its sensor does not see such things: not
     * checked is not obeyed.
     */
    unchecked({ manifests }) {
        const has = (clause) => manifests.some((one) => clause(one) !== undefined);
        const { name, syscalls } = this.#sensor;
        return [
            ...(has((one) => (one.syscalls === 'any' ? undefined : one.syscalls)) && syscalls !== true
                ? ['syscalls: the sensor does not record system calls']
                : []),
            ...(has((one) => one.fds?.other) ? ['fds.other: no sensor records descriptors above 2'] : []),
            ...(name === 'none' ? ['everything: no sensor ran'] : []),
        ];
    }
}
function profileOf(manifests) {
    const found = manifests.find(({ rights }) => rights !== undefined);
    if (found?.rights === undefined)
        return undefined;
    const { extends: base, rights, phases, roles, learned } = found;
    return {
        schema: 1,
        tool: artifactName(found),
        status: 'stable',
        rights,
        ...(base === undefined ? {} : { extends: base }),
        ...(phases === undefined ? {} : { phases }),
        ...(roles === undefined ? {} : { roles }),
        ...(learned === undefined ? {} : { learned }),
    };
}

;// CONCATENATED MODULE: ./build/baseline/mounts.js

/** `mount SOURCE [TYPE] FLAGS`, as sensors word it; MS_BIND shows a directory or file under a second name. */
const bind = /^mount (\/.*?)(?: none| bind)? \S*MS_BIND\S*$/;
/** Mounts that only change how a mounted file system behaves. */
const behaviour = /MS_(REMOUNT|PRIVATE|SLAVE|SHARED|UNBINDABLE)/;
const mounts_limit = 1000;
/** What was mounted in this job over what: under a mount point a path does not mean what it says. */
class Mounts {
    #bound = new Map();
    /** Takes in a mount. Returns whether it put other files, from nobody knows where, under its path. */
    take({ path, detail = '', done }) {
        if (path === undefined || path === '/' || done === false)
            return false;
        if (detail.startsWith('umount')) {
            this.#bound.delete(path);
            return false;
        }
        if (!detail.startsWith('mount') || (behaviour.test(detail) && !detail.includes('MS_BIND')))
            return false;
        const source = bind.exec(detail)?.[1];
        if (source === undefined)
            return true;
        if (!(0,invocations_path/* within */.ux)(path, source) && this.#bound.size < mounts_limit)
            this.#bound.set(path, this.real(source));
        return false;
    }
    /** The name that a path has without the mounts of this job. */
    real(path) {
        if (this.#bound.size === 0)
            return path;
        let at = path;
        let point;
        for (const one of this.#bound.keys())
            if ((0,invocations_path/* within */.ux)(at, one) && one.length > (point?.length ?? 0))
                point = one;
        if (point !== undefined)
            at = (this.#bound.get(point) ?? '') + at.slice(point.length);
        return at;
    }
}

// EXTERNAL MODULE: ./build/baseline/variables.js
var variables = __webpack_require__(83054);
// EXTERNAL MODULE: ./build/baseline/zones.js
var baseline_zones = __webpack_require__(41368);
;// CONCATENATED MODULE: ./build/baseline/baselines.js













/** Everything that says what is normal in one recording, with its variables bound. */
class Baselines {
    variables;
    zones;
    ledger;
    checked;
    mounts = new Mounts();
    directories = new baseline_directories/* Directories */.ys();
    manifests;
    catalogue;
    envelopes;
    files;
    roles;
    /** Throws a RangeError for a profile or zone with a malformed pattern, or two profiles of one name. */
    constructor(recording, profiles, zones, { manifests = [], packages, pinned, invocation } = {}) {
        this.variables = new variables/* Variables */.u(recording.variables);
        this.zones = new baseline_zones/* Zones */.u(zones, this.variables);
        this.ledger = new Ledger(Number(BigInt.asUintN(32, BigInt(recording.anchor))));
        this.checked = new CheckedFiles({ ledger: this.ledger, invocation: invocation ?? (() => undefined) });
        this.manifests = new Manifests(manifests, recording.sensor, packages);
        const named = [...profiles, ...this.manifests.profiles];
        this.catalogue = new catalogue/* ProfileCatalogue */.V(named, this.variables);
        this.envelopes = new baseline_envelope/* Envelopes */.w4(this.catalogue, this.manifests, this.variables);
        const { ledger, mounts } = this;
        this.files = fileFacts(recording, this.variables, { ledger, mounts, packages, pinned, invocation });
        const entries = new Map(named.map((profile) => [profile.tool, this.#entries(profile)]));
        this.roles = {
            roles: (profile) => entries.get(profile) ?? [],
            package: packageFinder(recording.packages),
            shared: (directory) => this.variables.shared(directory),
            inWorkspace: (directory) => {
                const place = this.variables.place(directory);
                return place?.name === 'workspace' ? directory.slice(place.directory.length) : undefined;
            },
        };
    }
    /** The tool behind an exec. The roles of its own manifest, where that has any, are those its children enter. */
    tool(exec) {
        const tool = (0,invocations_tool/* recognise */.G)(exec, this.catalogue, this.files);
        const own = this.manifests.of(tool)?.profile;
        return own?.roles === undefined ? tool : { ...tool, roleProfile: own.tool };
    }
    /** Whether a path is of the operating system or of the tools installed on it. */
    isSystem(path) {
        const zones = this.zones.of(this.directories.of((0,invocations_path/* directoryOf */.jt)(path)), (0,invocations_path/* baseName */.Fl)(path), 'write', false);
        return zones.some(({ zone }) => zone === 'system');
    }
    #entries(profile) {
        return Object.entries(profile.roles ?? {}).map(([kind, { enter }]) => {
            const { cwd } = enter;
            const globs = cwd === undefined || cwd === '${package}' ? [] : this.variables.expand(cwd).map(baseline_glob/* compileGlob */.SO);
            return {
                profile: profile.tool,
                kind,
                child: new Set(enter.child),
                cwd: cwd === undefined
                    ? undefined
                    : cwd === '${package}'
                        ? 'package'
                        : (path) => globs.some((glob) => (0,baseline_glob/* globMatches */.mw)(glob, path)),
                event: enter.event === undefined ? undefined : new Set(enter.event),
                anywhere: enter.anywhere === true,
            };
        });
    }
}

// EXTERNAL MODULE: ./build/evidence/pin.js
var evidence_pin = __webpack_require__(85258);
;// CONCATENATED MODULE: ./build/baseline/forged-records.js
const INFO = '/var/lib/dpkg/info';
/**
 * The records of the system's package databases that vouch for nothing, because the database's own files about that package were
 * changed during the job and not by a package manager: by somebody else, or by nobody who was seen.
 *
 * @param byHand whether a file was written in the job by anybody but a package manager; undefined: nobody was seen to write it
 */
function forgedRecords(packages, databases, byHand) {
    const changed = new Map(databases?.map(({ database, files }) => [database, files]));
    const dpkg = new Set(changed.get('dpkg'));
    const rpm = changed.get('rpm') ?? [];
    const isForged = (record) => {
        if (record.database === 'rpm')
            return rpm.some((path) => byHand(path) ?? true);
        return record.database === 'dpkg' && filesOf(record).some((path) => byHand(path) ?? dpkg.has(path));
    };
    return new Set(packages.filter(isForged));
}
/** What dpkg keeps about a package: of one that can be installed for several architectures, under its name with one. */
function filesOf({ name, purl }) {
    const [, arch] = /[?&]arch=([a-z0-9-]+)/.exec(purl ?? '') ?? [];
    const names = arch === undefined ? [name] : [name, `${name}:${arch}`];
    return names.flatMap((one) => [`${INFO}/${one}.list`, `${INFO}/${one}.md5sums`]);
}

// EXTERNAL MODULE: ./build/evidence/tool-fault.js
var tool_fault = __webpack_require__(44982);
;// CONCATENATED MODULE: ./build/baseline/pinned-execs.js



/**
 * Follows the execs of pinned tools, by whatever name. A pinned name that the job made, moved, linked or mounted something onto leads to
 * another file, wherever that lies: unless its digest or origin is as pinned, or its writer may replace tools, it has replaced the tool.
 */
class PinnedExecs {
    #facts;
    #pins = new Map();
    #ran = new Map();
    /** Pins of which something ran after their name was changed. */
    #followed = new Set();
    constructor(facts) {
        this.#facts = facts;
        for (const pin of facts.pins)
            for (const path of facts.paths(pin))
                this.#pins.set(path, [...(this.#pins.get(path) ?? []), pin]);
    }
    /** The faults of an exec: those that are known, and what its names show beside them. */
    faults(tool, exec, known) {
        // in a container the same path is another file
        if (this.#pins.size === 0 || exec.container !== undefined)
            return known;
        const ran = [exec.exe.path, ...(exec.script === undefined ? [] : [exec.script.path])];
        const names = [...new Set([tool.path, tool.exe, ...ran, ...(exec.named === undefined ? [] : [exec.named])])];
        const faults = [...known];
        const blame = (fault) => {
            if (!faults.some((one) => one.class === fault.class))
                faults.push(fault);
        };
        for (const name of names) {
            const pins = this.#pins.get(name) ?? [];
            // what is mounted over a name ran under that name
            const own = pins.length > 0 && ran.includes(name) ? this.#facts.faults(name) : [];
            for (const fault of own)
                if (fault.class !== 'replaced')
                    blame(fault);
            for (const pin of pins) {
                this.#note(pin, name === tool.exe ? tool.exe : tool.path);
                if (this.#isReplaced(pin, tool, exec))
                    blame(this.#isNew(pin, tool.path) ? missing(pin) : replaced(pin));
            }
        }
        return faults;
    }
    /** The paths of the files that ran as a pinned tool. */
    ran(pin) {
        return this.#ran.get(pin) ?? new Set();
    }
    /** Pinned tools that were changed and did not run since: nothing was held against their pin; a sentence each. */
    unseen() {
        const left = this.#facts.pins.filter((pin) => !this.#followed.has(pin) && this.#isChanged(pin));
        return left.map(({ path }) => `${path}, which is pinned, was changed by the job and did not run after that`);
    }
    #note(pin, path) {
        const paths = this.#ran.get(pin);
        if (paths === undefined)
            this.#ran.set(pin, new Set([path]));
        else
            paths.add(path);
    }
    #isReplaced(pin, tool, { exe, script }) {
        if (!this.#isChanged(pin))
            return false;
        this.#followed.add(pin);
        const file = script ?? (tool.interpreter === undefined || tool.path === tool.exe ? exe : { path: tool.path });
        return !this.#facts.holds(pin, file);
    }
    /**
     * Whether the job put the file of a pin, which is of its origin only, where nothing lay before: it stands in nobody's place, and without
     * any attestation nothing says that it is from elsewhere.
     */
    #isNew(pin, path) {
        const { stood, attested, ledger, mounts } = this.#facts;
        return (pin.sha256 === undefined &&
            path === pin.path &&
            stood(path) === false &&
            mounts.real(path) === path &&
            ledger.history(path)?.creator !== undefined &&
            !attested(path));
    }
    /** Whether the job put something else under a pinned name, and nothing excuses it. */
    #isChanged(pin) {
        const { mounts, product, replacements, ledger } = this.#facts;
        const { path } = pin;
        if ((pin.sha256 === undefined && (0,evidence_pin/* expectationOf */.EV)(pin) === undefined) || product(path))
            return false;
        if (mounts.real(path) !== path || replacements.byHand(path) === true)
            return true;
        for (let above = (0,invocations_path/* directoryOf */.jt)(path); above !== '/'; above = (0,invocations_path/* directoryOf */.jt)(above)) {
            // what lies in a directory that was made or moved has a history of its own: only a link takes its place
            if (!ledger.directory(above) && replacements.byHand(above) === true)
                return true;
        }
        return false;
    }
}
const missing = ({ path }) => ({
    class: tool_fault/* unattested */.G,
    message: 'the job installed it, and no attestation of it says where it was built, as its pin asks',
    expected: 'an attestation from where the pin says; add it as `bundle`, or pin the sha256',
    target: path,
});
const replaced = ({ path }) => ({
    class: 'replaced',
    message: 'the job put another file under its pinned name, and nothing shows that it is the pinned one',
    expected: 'the file that is pinned',
    target: path,
});

;// CONCATENATED MODULE: ./build/baseline/replacements.js


/** Whose trade it is to put other files under the names of tools: on the system, and in a home, a tool cache and the like. */
const INSTALLING = new Set(['package-manager']);
const INSTALLING_ELSEWHERE = new Set([...INSTALLING, 'build-driver', 'compiler', 'archiver', 'vcs']);
/** What runs any code that it is given: that it writes says nothing of whose will it is. */
const ANY_CODE = new Set(['interpreter', 'shell']);
/** What a job makes anew all the time, so that running it again after a change is no swap. */
const PRODUCTS = /^(workspace|tmp|runner:temp|package|cache:.*)$/;
/** Whether a file in a place is one that jobs make. `place`: the name of the variable it lies in. */
const isProductPlace = (place) => place !== undefined && PRODUCTS.test(place);
/**
 * Whether a tool whose file was replaced in this job runs as the new file, and by whose hand. What the file was before it was
 * replaced is nobody's fault; nor is it one that
 *
 * - a trusted package manager wrote it, acting for the job itself or within what a role allows, or a tool that works for one (dpkg under
 *   apt-get, `npm install -g npm`, `pip install -U pip`, a maintainer script). Outside the system also a compiler, build driver,
 *   archiver, version control, or an action of the runner: `go install`, `cargo install`, `make install` into a home, git in
 *   ~/.nvm, set-up actions and tar in the tool cache;
 * - such a tool was itself upgraded like that before (apt-get after it upgraded dpkg);
 * - the job had made the file itself, and made it again by the same tools below the same ones: `make install` in a loop, twice
 *   `sudo install` from the step's script;
 * - outside the system, a program upgrades itself, or a package manager starts what it put beside itself to do so (rustup and
 *   rustup-init). Code given to an interpreter is not the interpreter.
 *
 * Copying, downloading and editing (`cp`, `curl -o`, `sed -i`) over a tool that was there before the job, and has run in it, is a
 * swap, whoever does it: from outside, a step that upgrades a tool by hand looks just like one that plants it. Who means it pins the
 * digests of both.
 */
class Replacements {
    #facts;
    #files = new Map();
    #first = new Map();
    /** Paths of tools that were trusted when they first ran, and were not replaced by anybody who may not since. */
    #upgraded = new Set();
    constructor(facts) {
        this.#facts = facts;
        for (const file of facts.files) {
            const known = this.#files.get(file.path);
            if (known === undefined)
                this.#files.set(file.path, [file]);
            else
                known.push(file);
        }
    }
    /**
     * The faults that an exec of a tool shows: of those that are known of its files, the replacements it is to blame for, and all
     * others; and a replacement that no digest tells of, since the file was swapped before the one that ran first could be hashed.
     */
    faults(tool, exec, known) {
        this.#noteUpgrade(tool);
        const replaced = known.filter((fault) => fault.class === 'replaced');
        const swaps = [...new Set([tool.path, tool.exe])].flatMap((path) => {
            const suspected = replaced.filter(({ target }) => target === path);
            const first = this.#first.get(path);
            const now = { ino: exec.exe.path === path ? exec.exe.ino : exec.script?.ino, history: this.#history(path) };
            if (first === undefined)
                this.#first.set(path, now);
            const open = now.history === undefined ? suspected.filter(({ vouched }) => vouched !== true) : suspected;
            if (suspected.length > 0)
                return open.length > 0 && this.#isSwapped(path, now, first) ? open : [];
            return this.#isUnseenSwap(path, now, first) ? [unseen(path)] : [];
        });
        return [...known.filter((fault) => fault.class !== 'replaced'), ...swaps];
    }
    /** Whether a file was written in the job by anybody but who may replace tools; undefined when no act wrote it. */
    byHand(path) {
        const history = this.#history(path);
        return history && !this.#excused(path, history, undefined);
    }
    #history(path) {
        return this.#facts.ledger.history(path);
    }
    #noteUpgrade({ path, trusted }) {
        const history = this.#upgraded.has(path) ? this.#history(path) : undefined;
        if (trusted)
            this.#upgraded.add(path);
        else if (history !== undefined && !this.#excused(path, history, this.#first.get(path)))
            this.#upgraded.delete(path);
    }
    /** Whether a file under a path that is known to have been replaced is the new one, and nothing excuses it. */
    #isSwapped(path, { ino, history }, first) {
        if (history === undefined)
            return this.#isLater(path, ino, first !== undefined);
        // a file that the job made and runs for the first time is in nobody's place, as far as is known
        if (first === undefined && history.creator !== undefined && !this.#isOnly(path))
            return false;
        return !this.#excused(path, history, first);
    }
    /** Whether a file was written between two runs so fast that one digest was taken for both. */
    #isUnseenSwap(path, { history }, first) {
        if (first === undefined || history === undefined || history.writer === first.history?.writer)
            return false;
        return this.#isOnly(path) && !this.#facts.product(path) && !this.#excused(path, history, first);
    }
    /** Whether a file ran under the path that is not the one of its first exec, though no act of the job changed it. */
    #isLater(path, ino, again) {
        const [first, ...later] = this.#files.get(path) ?? [];
        return later.some((file) => ino !== undefined &&
            file.ino === ino &&
            (first?.ino !== ino ||
                (again && file.sha256 !== undefined && first.sha256 !== undefined && file.sha256 !== first.sha256)));
    }
    /** Whether one file only was seen to run under a path. */
    #isOnly(path) {
        const [only, ...more] = this.#files.get(path) ?? [];
        return only?.sha256 !== undefined && more.length === 0;
    }
    #excused(path, history, first) {
        const writer = this.#facts.invocation(history.writer);
        if (writer === undefined || (history.deviated && (0,invocations_invocation/* foreignRole */.D8)(writer) !== undefined))
            return false;
        const system = this.#facts.system(path);
        if (this.#installs(writer, system))
            return true;
        const maker = first?.history && this.#facts.invocation(first.history.writer);
        if (maker !== undefined && cameAbout(maker) === cameAbout(writer))
            return true;
        if (!system && this.#upgrades(path, writer))
            return true;
        if (system && history.deviated)
            return false;
        const { tool } = writer;
        return tool.trusted && !ANY_CODE.has(tool.class) && (0,invocations_invocation/* lineage */.OZ)(writer).some((above) => this.#installs(above, system));
    }
    /** Whether an invocation is of a tool whose trade is to replace tools. */
    #installs({ tool }, system) {
        const { trusted, path, profile } = tool;
        if (!trusted && !(this.#upgraded.has(path) && this.#history(path) !== undefined))
            return false;
        return system ? INSTALLING.has(tool.class) : INSTALLING_ELSEWHERE.has(tool.class ?? '') || profile === ACTION;
    }
    #upgrades(path, { tool, parent }) {
        if (tool.path === path)
            return tool.interpreter === undefined && (!ANY_CODE.has(tool.class) || isUpgrade(tool));
        const directory = (0,invocations_path/* directoryOf */.jt)(path);
        return (parent !== undefined &&
            (0,invocations_path/* directoryOf */.jt)(tool.path) === directory &&
            (0,invocations_path/* directoryOf */.jt)(parent.tool.path) === directory &&
            this.#installs(parent, false));
    }
}
const unseen = (path) => ({
    class: 'replaced',
    message: 'its file was written between two runs, before the one that ran first could be hashed',
    expected: 'the file that ran before',
    target: path,
});
/** Whether an interpreter was told to upgrade itself, not to run code: in these the word is a command. */
const isUpgrade = ({ name, argv }) => /^(bun|deno)$/.test(name) && argv[1] === 'upgrade';
/** The profile of what the runner fetches and runs. */
const ACTION = 'github-action';
/** How an invocation came about: what it is and what stands above it, from its step down, programs that only led to it included. */
function cameAbout(invocation) {
    const chain = [...(0,invocations_invocation/* lineage */.OZ)(invocation), invocation];
    return JSON.stringify(chain.map(({ tool, hops, roles }) => [
        tool.name === 'script' ? tool.name : tool.path, // a step's script has another path each time
        hops,
        roles.map(({ name }) => name),
    ]));
}

;// CONCATENATED MODULE: ./build/baseline/executed-identity.js




/** Whether what is executed is the tool it should be: by evidence, by what the job did to its file, and by its pins. */
class ExecutedIdentity {
    #facts;
    #replacements;
    #pinned;
    constructor(facts) {
        this.#facts = facts;
        const { recording, evidence, pins, baselines, dossiers, invocation, product } = facts;
        this.#replacements = new Replacements({
            files: recording.tools,
            ledger: baselines.ledger,
            invocation,
            product,
            system: (path) => baselines.isSystem(path),
        });
        const { stood } = evidence.document;
        this.#pinned = new PinnedExecs({
            ...baselines,
            pins,
            paths: (pin) => (0,evidence_pin/* pinnedPaths */.jx)(pin, recording, evidence),
            holds: (pin, file) => dossiers.holds(pin, file),
            stood: (path) => stood?.includes(path),
            attested: (path) => dossiers.of({ name: path, path, exe: path, interpreter: undefined }).provenance.present,
            faults: (path) => dossiers.faultsAt(path),
            replacements: this.#replacements,
            product,
        });
    }
    /** What is wrong with a tool as it is executed. */
    faults(tool, exec) {
        const known = this.#facts.dossiers.of(tool).faults;
        return this.#pinned.faults(tool, exec, this.#replacements.faults(tool, exec, known));
    }
    /** The paths of the files that ran as a pinned tool. */
    ran(pin) {
        return this.#pinned.ran(pin);
    }
    /** Takes back what package databases say of files whose records the job changed by hand. To be called after the last exec. */
    distrustForged() {
        const { recording, evidence, dossiers } = this.#facts;
        const { packages } = evidence.document;
        dossiers.distrust(forgedRecords(packages, recording.databases, (path) => this.#replacements.byHand(path)));
    }
    /** Pinned tools that were changed and did not run since; a sentence each. */
    unseen() {
        return this.#pinned.unseen();
    }
}

// EXTERNAL MODULE: ./build/baseline/given-manifests.js
var given_manifests = __webpack_require__(32873);
;// CONCATENATED MODULE: ./build/baseline/invariants/invariant.js
/** A broken invariant: `message` follows the role path, `wanted` is what would be normal. */
const invariant = (rule, message, wanted, target) => ({
    rule,
    kind: 'invariant',
    message,
    expected: wanted,
    target,
});

;// CONCATENATED MODULE: ./build/baseline/invariants/network.js

/** Where certificates for signing are made out and signatures are entered: Sigstore's public instance, and GitHub's. */
const SIGNING = /(?:^|\.)(?:fulcio|rekor|timestamp)\.(?:sigstore\.dev|githubapp\.com)$/;
/** As many questions of type TXT as no installation asks: answers of that type carry commands, and the names data. */
const TXT = 5;
/** A connection of a role to where things are signed: by the name that the event has, or that the judgement found for its address. */
function signing(event, judgement) {
    if (event.kind !== 'net.connect' && event.kind !== 'net.send')
        return [];
    const names = [event.host?.name, judgement?.target.replace(/:\d+$/, '')];
    const name = names.map((one) => one?.toLowerCase().replace(/\.$/, '')).find((one) => one && SIGNING.test(one));
    if (name === undefined)
        return [];
    return [
        invariant('signing-in-role', `a role connected to ${name}, where signatures are made`, 'what is published is signed by the step that publishes', name),
    ];
}
/** Counts what one role asks of type TXT. */
class TxtQuestions {
    #count = 0;
    take(event) {
        if (event.kind !== 'dns.query' || event.type !== 'TXT' || event.done === false)
            return [];
        this.#count += event.n ?? 1;
        if (this.#count < TXT || this.#count - (event.n ?? 1) >= TXT)
            return [];
        const domain = event.name.split('.').slice(-2).join('.');
        return [
            invariant('dns-channel', `a role asked ${TXT} times for text under names such as ${domain}`, 'names are asked for addresses', domain),
        ];
    }
}

;// CONCATENATED MODULE: ./build/baseline/invariants/reach.js


/** Getting at the memory of the runner, by whatever step. */
function reachIntoRunner(event, actor, root) {
    if (event.kind !== 'mem.access' || root.mode !== 'job' || event.target !== root.worker || actor.pid === root.worker)
        return [];
    const what = event.done === true ? 'was accessed' : 'was reached for, in vain as far as was seen';
    return [
        invariant('runner-memory', `the runner's memory ${what} (${event.how})`, "nothing in a job reads the runner's memory", root.act?.runner ?? 'Runner.Worker'),
    ];
}
/** What a role does to processes that are not its own. `running` says what image a process runs. */
function reachBeyond(event, actor, running) {
    if (event.kind !== 'mem.access' && event.kind !== 'process.signal')
        return [];
    const role = (0,invocations_invocation/* foreignRole */.D8)(actor);
    if (role === undefined)
        return [];
    const other = running(event.target);
    if (other?.roles.some(({ entered }) => entered === role.entered) === true)
        return [];
    const target = other === undefined ? `process ${event.target}` : other.tool.name;
    if (event.kind === 'mem.access') {
        // nothing was there to reach
        if (event.err === 'ESRCH' || event.err === 'ENOENT')
            return [];
        const what = event.done === true ? 'reached' : 'tried to reach';
        return [
            invariant('foreign-memory', `${role.name} ${what} into the memory or descriptors of ${target} (${event.how})`, 'a role reaches into its own processes at most', target),
        ];
    }
    if (event.signal !== 'SIGUSR1')
        return [];
    // a group is named by its first process, which may be gone
    if (other === undefined && event.inferred?.includes('target') === true && event.target !== 0)
        return [];
    return [
        invariant('inspector-signal', `${role.name} sent SIGUSR1 to ${target}, which makes node open its inspector`, 'a role signals its own processes at most', target),
    ];
}

;// CONCATENATED MODULE: ./build/baseline/publishing.js
/** Programs that publish and are run as modules of an interpreter, where no path says what they are. */
const modules = new Set(['twine', 'flit']);
/** Verbs that publish, by class; a package manager takes any unambiguous beginning (`npm publ`). */
const verbs = new Map([
    ['package-manager', ['publish', 'push', 'upload']],
    ['vcs', ['push', 'send-pack', 'http-push']],
    ['container-engine', ['push']],
]);
const shortest = 3;
/**
 * Whether a program is started to make something public. What stands before the verb may be the value of an option that is
 * not known here, so a verb counts wherever nothing but options and their possible values stand before it.
 */
function publishes(tool) {
    if (tool.class === 'publisher' || modules.has(tool.name))
        return true;
    // what a push over SSH runs at the other end
    if (tool.argv.some((argument) => argument.includes('git-receive-pack')))
        return true;
    const wanted = verbs.get(tool.class);
    if (wanted === undefined)
        return false;
    let before = '';
    for (const argument of tool.argv.slice(1)) {
        const isValue = before.startsWith('-') && !before.includes('=');
        before = argument;
        if (argument.startsWith('-'))
            continue;
        if (wanted.some((verb) => matches(verb, argument, tool.class === 'package-manager')))
            return true;
        // `yarn npm publish`, `docker image push`
        if (!isValue && argument !== 'npm' && argument !== 'image')
            return false;
    }
    return false;
}
const matches = (verb, word, shortened) => word === verb || (shortened && word.length >= shortest && verb.startsWith(word));

;// CONCATENATED MODULE: ./build/baseline/invariants/starts.js


/** Three assignments of secretly named variables in one argument: an environment, not a form with a password in it. */
const ENVIRONMENT = /(?:(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9_]*=<redacted:[^>]*>[\s\S]*?){3}/;
/** Whether an argument is an environment handed over: variables in capitals whose values were taken out as secrets. */
const isEnvironment = (argument) => argument.includes('=<redacted:') && ENVIRONMENT.test(argument);
/** Invariants that the start of a program decides, whoever starts it. */
function onStart(event, { tool }) {
    const broken = [];
    const names = [tool.path, ...event.argv.slice(0, 2)].map(invocations_path/* baseName */.Fl);
    const registers = names.includes('config.sh') && has(event.argv, '--token') && has(event.argv, '--url');
    if (registers || (names.includes('Runner.Listener') && event.argv.includes('configure'))) {
        broken.push(invariant('runner-registration', 'a runner was registered inside a job', 'runners are registered by their owner', tool.name));
    }
    const socket = event.stdio?.find(({ fd, type }) => fd <= 2 && type === 'inet');
    if (socket !== undefined && (tool.imageClass === 'shell' || tool.imageClass === 'interpreter')) {
        broken.push(invariant('socket-stdio', `descriptor ${socket.fd} of ${tool.name} is a network socket (${socket.id})`, 'interpreters are not driven from the network', tool.name));
    }
    if (tool.class === 'fetcher' && event.argv.some(isEnvironment)) {
        broken.push(invariant('environment-sent', `an environment with three secrets or more was handed to ${tool.name}`, 'a downloader is given the one credential its server wants', tool.name));
    }
    return broken;
}
/** Whether an option is given, as a word of its own or with its value. */
const has = (argv, option) => argv.some((argument) => argument === option || argument.startsWith(`${option}=`));

;// CONCATENATED MODULE: ./build/baseline/invariants/role-starts.js



/** Programs that look for secrets in files and repositories. */
const SCANNERS = new Set([
    ...['trufflehog', 'gitleaks', 'noseyparker', 'detect-secrets', 'ggshield', 'kingfisher', 'git-secrets', 'titus'],
]);
/** Coding agents, and the options by which they ask nobody before they act. */
const AGENTS = new Set([
    ...[
        'claude',
        'gemini',
        'q',
        'qchat',
        'kiro-cli',
        'codex',
        'cursor-agent',
        'copilot',
        'opencode',
        'aider',
        'amp',
        'qwen',
    ],
]);
const UNASKED = new Set([
    ...['--dangerously-skip-permissions', '--allow-dangerously-skip-permissions', '--yolo', '--trust-all-tools'],
    ...['--dangerously-bypass-approvals-and-sandbox', '--dangerously-allow-all', '--full-auto', '--allow-all-tools'],
    ...['--yes-always', '--approval-mode=yolo', '--permission-mode=bypassPermissions'],
]);
/** Commands that print a credential: a program and the words it is given, options aside. */
const PRINTING = [
    ['gh', 'auth', 'token'],
    ['glab', 'auth', 'token'],
    ['git', 'credential', 'fill'],
    ['gcloud', 'auth', 'print-access-token'],
    ['gcloud', 'auth', 'print-identity-token'],
    ['gcloud', 'auth', 'application-default', 'print-access-token'],
    ['aws', 'configure', 'export-credentials'],
    ['az', 'account', 'get-access-token'],
];
/** Invariants that the start of a program within a package's role decides. `mode`: of the recording, where it says how it began. */
function onStartInRole(event, { tool, action }, mode) {
    const { name, argv } = tool;
    const broken = [];
    const add = (rule, message, wanted) => {
        broken.push(invariant(rule, message, wanted, name));
    };
    if (publishes(tool))
        add('publish-in-role', `${name} ${action} below an install`, 'publishing is a step of its own');
    if (SCANNERS.has(nameOf(tool)))
        add('secret-scan', `${name}, which looks for secrets, below an install`, 'scanning for secrets is a step of its own');
    if (AGENTS.has(nameOf(tool)) && isUnasked(argv))
        add('agent-unasked', `${name} was told to act without asking`, 'a package starts no coding agent');
    if (PRINTING.some(([program, ...words]) => program === nameOf(tool) && startsWith(argv, words)))
        add('token-printed', `${name} was told to print a credential`, 'a package asks for no credential');
    const opened = tool.class === 'container-engine' ? openDoor(argv) : undefined;
    if (opened !== undefined)
        add('container-escape', `${name} starts a container with ${opened}`, 'a package starts no container that is as good as root');
    // handed to a downloader it is told of wherever that runs
    if (tool.class !== 'fetcher' && event.argv.some(isEnvironment))
        add('environment-sent', `an environment with three secrets or more was handed to ${name}`, 'a package hands on no secrets');
    const tracking = event.env?.RUNNER_TRACKING_ID;
    if (mode === 'job' && tracking !== undefined && !tracking.startsWith('github_'))
        add('untracked', `${name} runs under another tracking id, by which the runner does not find it at the end`, 'RUNNER_TRACKING_ID stays as the runner set it');
    return broken;
}
/** What a program is called: a script of node's without its ending. */
const nameOf = ({ name }) => name.replace(/\.[cm]?js$/, '');
function isUnasked(argv) {
    return argv.some((one, i) => UNASKED.has(one) ||
        (one === '--approval-mode' && argv[i + 1] === 'yolo') ||
        (one === '--permission-mode' && argv[i + 1] === 'bypassPermissions'));
}
/** Whether the words of a command, options aside, begin like this. */
function startsWith(argv, words) {
    const given = argv.slice(1).filter((one) => !one.startsWith('-'));
    return words.every((word, i) => given[i] === word);
}
/** What makes a container that is started as good as root on the machine. */
function openDoor(argv) {
    const words = argv.slice(1);
    if (!words.some((one) => one === 'run' || one === 'create' || one === 'exec'))
        return undefined;
    for (const [i, word] of words.entries()) {
        const next = words[i + 1] ?? '';
        if (word === '--privileged' || word === '--privileged=true')
            return '--privileged';
        const volume = /^(?:-v|--volume)$/.test(word) ? next : /^(?:-v=?|--volume=)(\/.*)$/.exec(word)?.[1];
        if (volume?.startsWith('/:') === true)
            return 'the whole file system of the machine';
        const mount = word === '--mount' ? next : /^--mount=(.*)$/.exec(word)?.[1];
        if (mount?.split(',').some((part) => /^(?:source|src)=\/$/.test(part)) === true)
            return 'the whole file system of the machine';
        if (/^--pid=host$/.test(word) || (word === '--pid' && next === 'host'))
            return "the machine's processes";
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/baseline/invariants/writes.js


/** Files that steer workflows, the runner, or an agent. */
const STEERING = new Set(['zone:workflow', 'zone:runner', 'zone:agent']);
/** Files by which something starts again, or somebody may enter. Start-up files of shells and interpreters have honest writers. */
const LASTING = new Set(['zone:unit', 'zone:cron', 'zone:authorized-keys']);
/** Disks and their partitions; what is mapped, looped or in memory is made by jobs. */
const DISK = /^\/dev\/(?:(?:sd|vd|xvd|hd)[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|mmcblk\d+(?:p\d+)?|disk\/.+)$/;
/** Programs whose trade disks are. */
const PARTITIONING = new Set([
    'mkfs',
    'parted',
    'fdisk',
    'sfdisk',
    'sgdisk',
    'wipefs',
    'pvcreate',
    'mdadm',
]);
const changing = new Set(['file.modify', 'file.truncate', 'file.append', 'file.delete']);
/** Unexpected writes of a role that are invariants by where they go. */
function writeInRole({ rows, target }) {
    const broken = [];
    if (rows.some((row) => STEERING.has(row))) {
        broken.push(invariant('protected-write', `a role wrote ${target}, which steers workflows, the runner or an agent`, 'roles write in their own package', target));
    }
    if (rows.some((row) => LASTING.has(row))) {
        broken.push(invariant('persistence-in-role', `a role wrote ${target}, by which something starts again or somebody may enter`, 'roles write in their own package', target));
    }
    return broken;
}
/** Unexpected writes that nobody in a job makes: to a disk itself, and to an action that the runner fetched. */
function writeAnywhere(event, { tool }, { rows, target }, ledger) {
    if (!(0,baseline_act/* isFileAct */.NQ)(event) || event.done !== true)
        return [];
    const path = (0,baseline_act/* effectivePath */.bl)(event);
    const changes = changing.has(event.kind);
    const partitions = tool.trusted && PARTITIONING.has(tool.name.split('.')[0] ?? '');
    if (changes && event.kind !== 'file.delete' && DISK.test(path) && !partitions)
        return [
            invariant('disk-write', `${tool.name} wrote to the disk ${target} itself`, 'disks are written through files', target),
        ];
    if (!rows.includes('zone:runner') || !(path.includes('/_actions/') || target.startsWith('${runner:actions}/')))
        return [];
    // what the job itself put there, such as modules that an action installs, the runner did not fetch
    const fetched = changes && ledger.history(path)?.creator === undefined;
    return fetched || (event.kind === 'file.rename' && /\/action\.ya?ml$/.test(path))
        ? [
            invariant('action-changed', `${tool.name} changed ${target}, of an action that the runner fetched`, 'actions stay as the runner fetched them', target),
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/baseline/tampering.js


/** The rules an act breaks that is aimed at the guard itself; undefined when it is aimed at something else. */
function tampering(event, guard) {
    const blinded = blinding(event) ?? editing(event);
    if (blinded !== undefined)
        return blinded;
    const { pids = [], paths = [] } = guard;
    if (pids.length + paths.length === 0)
        return undefined;
    // 0: to everybody
    if (event.kind === 'process.signal' &&
        (pids.includes(event.target) || event.target === 0) &&
        event.signal !== '0' &&
        event.signal !== 'SIG_0') {
        return [
            {
                rule: 'guard-signal',
                kind: 'tamper',
                message: `${event.signal} was sent to the guard`,
                expected: 'nobody signals the guard',
                target: `process ${event.target}`,
            },
        ];
    }
    if (event.kind === 'mem.access' && pids.includes(event.target)) {
        return [
            {
                rule: 'guard-memory',
                kind: 'tamper',
                message: `the guard's memory or descriptors were ${event.done === true ? 'accessed' : 'reached for'} (${event.how})`,
                expected: "nobody reaches into the guard's processes",
                target: `process ${event.target}`,
            },
        ];
    }
    const changed = changedPaths(event).find((path) => paths.some((own) => (0,invocations_path/* within */.ux)(path, own) || (event.kind === 'file.rename' && (0,invocations_path/* within */.ux)(own, path))));
    if (changed !== undefined) {
        return [
            {
                rule: 'guard-write',
                kind: 'tamper',
                message: `the guard's own file ${(0,invocations_path/* baseName */.Fl)(changed)} was changed (${event.kind})`,
                expected: "nobody writes the guard's files",
                target: changed,
            },
        ];
    }
    return undefined;
}
/**
 * Commands of bpf(2) that only look, or get hold of an object to look at it: what lists all programs of a machine does that.
 * Whatever else is done to an object of the guard's changes what it sees.
 */
const LOOKING = new Set([
    'BPF_PROG_GET_FD_BY_ID',
    'BPF_MAP_GET_FD_BY_ID',
    'BPF_LINK_GET_FD_BY_ID',
]);
/** A program, map or link of the sensor's is changed. */
function editing(event) {
    if (event.kind !== 'kernel.bpf' || event.own !== true || event.done === false)
        return undefined;
    const { detail = 'a command' } = event;
    if (LOOKING.has(detail))
        return undefined;
    return [
        {
            rule: 'guard-bpf',
            kind: 'tamper',
            message: `what the guard has in the kernel was changed (${detail})`,
            expected: "nobody changes the guard's programs, maps and links",
            target: 'bpf',
        },
    ];
}
/** A filter with a listener answers system calls before any sensor that traces them is told. */
function blinding(event) {
    if (event.kind !== 'kernel.bpf' || event.detail !== 'seccomp new-listener' || event.done === false)
        return undefined;
    return [
        {
            rule: 'guard-blinding',
            kind: 'tamper',
            message: 'a system call filter was installed that can hide calls from the sensor',
            expected: 'every system call reaches the sensor',
            target: 'seccomp',
        },
    ];
}
/** The names at which an act changes something; a rename and a hard link concern both. */
function changedPaths(event) {
    if (event.done === false)
        return [];
    if (event.kind === 'kernel.mount')
        return event.path === undefined ? [] : [event.path];
    if (!(0,baseline_act/* isFileAct */.NQ)(event) || event.kind === 'file.read')
        return [];
    const act = (0,baseline_act/* straightened */.x_)(event);
    return 'to' in act && act.kind !== 'file.symlink' ? [act.path, act.to] : [(0,baseline_act/* effectivePath */.bl)(act)];
}

;// CONCATENATED MODULE: ./build/baseline/invariants.js








const egress = new Set(['new-host', 'never-resolved', 'metadata', 'dns-tunnel']);
/** Acts by which one gets at what a file holds. */
const obtaining = new Set(['file.read', 'file.link', 'file.symlink', 'file.rename', 'mem.access']);
/** Rows that name a family of credentials; a planted one tells nobody's secret. */
const isFamily = (row) => row.startsWith('secret:') && row !== 'secret:planted';
/** Watches the acts of a job for broken invariants, those that file, process and network events decide. */
class Invariants {
    #facts;
    #roles = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    /** The invariants an act breaks. `judgement` is what the baselines said of it, undefined for what is no act. */
    observe(event, actor, judgement) {
        const { recording, ledger } = this.#facts;
        const role = (0,invocations_invocation/* foreignRole */.D8)(actor) !== undefined;
        const broken = event.kind === 'process.exec'
            ? [...(role ? onStartInRole(event, actor, recording.root.mode) : []), ...onStart(event, actor)]
            : (tampering(event, recording.guard) ?? this.#reach(event, actor));
        if (role)
            broken.push(...signing(event, judgement), ...this.#ask(event, actor));
        if (judgement !== undefined && !judgement.expected) {
            broken.push(...writeAnywhere(event, actor, judgement, ledger));
            if (role)
                broken.push(...this.#secrets(event, actor, judgement), ...writeInRole(judgement));
        }
        if (broken.length > 0)
            (0,invocations_invocation/* acts */.Ij)(actor);
        return broken;
    }
    #reach(event, actor) {
        const { recording, running } = this.#facts;
        return [...reachIntoRunner(event, actor, recording.root), ...reachBeyond(event, actor, running)];
    }
    #ask(event, actor) {
        if (event.kind !== 'dns.query')
            return [];
        const outermost = actor.roles.find((role) => !role.own);
        return outermost === undefined ? [] : this.#state(outermost.entered).questions.take(event);
    }
    #secrets(event, actor, { rows, target }) {
        const broken = [];
        const states = (0,invocations_invocation/* foreignRoles */.U5)(actor).map((role) => this.#state(role.entered));
        const secret = obtaining.has(event.kind) ? rows.find(isFamily) : undefined;
        if (secret !== undefined) {
            for (const { families } of states) {
                const before = families.size;
                families.add(secret);
                if (before === 2 && families.size === 3) {
                    broken.push(invariant('credential-sweep', `reads of three credential families (${[...families].map((family) => family.slice(7)).join(', ')}) in one role`, 'at most the one family its own service needs', target));
                }
            }
        }
        if (rows.some((row) => egress.has(row)) && states.some(({ families }) => families.size > 0)) {
            const families = [...new Set(states.flatMap((state) => [...state.families]))].map((family) => family.slice(7));
            broken.push(invariant('credential-egress', `a connection to ${target} after reading credentials (${families.join(', ')}), both outside the role's rights`, 'no egress after a credential was read', target));
        }
        if (rows.includes('dns-tunnel'))
            broken.push(invariant('dns-channel', `a role asked for names that carry data (${target})`, 'names are asked for addresses', target));
        return broken;
    }
    #state(role) {
        const known = this.#roles.get(role);
        if (known !== undefined)
            return known;
        const made = { families: new Set(), questions: new TxtQuestions() };
        this.#roles.set(role, made);
        return made;
    }
}

// EXTERNAL MODULE: ./build/invocations/container.js
var invocations_container = __webpack_require__(36264);
// EXTERNAL MODULE: ./build/baseline/judgement.js
var judgement = __webpack_require__(44844);
;// CONCATENATED MODULE: ./build/baseline/judge-files.js






const nowhere = (0,judgement/* expected */.p)('devices');
/** A container's own files are thrown away, or become an image: no zone and no right is about them. */
const inside = (0,judgement/* expected */.p)('files of containers');
const making = new Set(['create', 'truncate', 'modify', 'append', 'rename', 'link']);
const writing = new Set(['truncate', 'modify', 'append', 'chmod']);
/**
 * c of a zone write: 0.9, but 0.6 where the step's own shell, or an unprofiled program it names directly, does it, and 1 where
 * the manifest of its own digest forbids it (design section 6).
 */
const zoneConfidence = ({ ofStep }, forbidding) => forbidding?.source === 'manifest' ? baseline_envelope/* manifestConfidence */.Cq : ofStep ? 0.6 : 0.9;
/** Holds file acts against envelopes and zones. */
class FileJudge {
    #variables;
    #zones;
    #ledger;
    #ground;
    #places;
    #directories;
    /** Credential files by identity, and back: a file that is gone gives its inode to another. */
    #secrets;
    #identities;
    constructor(variables, zones, ledger, ground, directories, secrets = {}) {
        this.#secrets = new Map(Object.entries(secrets));
        this.#identities = new Map(Object.entries(secrets).map(([identity, path]) => [path, identity]));
        this.#directories = directories;
        this.#variables = variables;
        this.#zones = zones;
        this.#ledger = ledger;
        this.#ground = ground;
        this.#places = new baseline_directories/* DirectoryAnswer */.yT((directory) => (0,judgement/* expected */.p)(this.#region(directory)));
    }
    /** Judges one file act; a rename at both ends, a link at its new name and, for zones, its old one. */
    judge(event, actor, envelope) {
        if ((0,invocations_container/* isContained */.uh)((0,baseline_act/* effectivePath */.bl)(event)))
            return inside;
        const op = (0,baseline_act/* fileOperation */.s9)(event);
        if (this.#secrets.size > 0)
            this.#forget(event);
        const first = this.#end(op === 'read' ? this.#trueName(event) : (0,baseline_act/* effectivePath */.bl)(event), op, event, actor, envelope);
        if (!first.expected || !('to' in event))
            return first;
        if (event.kind === 'file.rename') {
            const old = this.#end(event.path, op, event, actor, envelope);
            return old.expected ? (this.#source(event, envelope) ?? joined(first, old)) : old;
        }
        return this.#source(event, envelope) ?? first;
    }
    /** Forgets the identity of a credential file whose last known name goes or is taken by another file. */
    #forget(event) {
        if (event.kind !== 'file.delete' && event.kind !== 'file.rename')
            return;
        const identity = this.#identities.get((0,baseline_act/* effectivePath */.bl)(event));
        if (identity !== undefined)
            this.#secrets.delete(identity);
    }
    /** The name under which a credential file was known before the first step, when it is read under another. */
    #trueName(event) {
        if (this.#secrets.size === 0 || event.ino === undefined)
            return event.path;
        return this.#secrets.get(`${event.dev}:${event.ino}`) ?? event.path;
    }
    #end(path, op, event, actor, envelope) {
        if ((0,baseline_act/* isHarmless */.EW)(path, event.pid))
            return nowhere;
        const directory = this.#directories.of((0,invocations_path/* directoryOf */.jt)(path));
        const name = (0,invocations_path/* baseName */.Fl)(path);
        const zones = this.#zonesOf(event, path, directory, name, op, envelope);
        if (op === 'read' && zones.length === 0)
            return this.#places.of(directory);
        let target;
        let refusing;
        for (const layer of envelope.layers) {
            const allowed = layer.rights.file(op, directory, name, zones, layer.actsFor) ??
                this.#ownWork(path, op, directory, name, zones, layer, actor);
            target ??= allowed;
            if (allowed !== undefined)
                continue;
            if (refusing === undefined)
                refusing = [layer];
            else
                refusing.push(layer);
        }
        const forbidding = refusing && (0,baseline_envelope/* mostConfident */.M8)(refusing);
        // who may write in the system itself (a package's maintainer script) may say whom its programs run as
        const becoming = envelope.inRole && this.#setsUser(event) && !(forbidding === undefined && zones.length > 0);
        if (forbidding === undefined && !becoming)
            return (0,judgement/* expected */.p)(target ?? this.#region(directory.path), zones.map(({ zone }) => zone));
        if (refusing && zones.length === 0 && op !== 'read' && this.#ground.holds(event, path, actor, refusing))
            return (0,judgement/* expected */.p)(this.#region(directory.path));
        const rows = this.#rows(path, op, event, zones, actor, envelope);
        if (rows.length === 0 && forbidding?.source === 'manifest')
            rows.push('outside-manifest');
        if (rows.length === 0)
            return (0,judgement/* expected */.p)(this.#region(directory.path));
        const layer = forbidding ?? (0,baseline_envelope/* mostConfident */.M8)(envelope.layers);
        const zoned = zones.length > 0 && op !== 'read';
        return {
            expected: false,
            target: this.#variables.print(path),
            rows,
            object: zones[0]?.zone ?? this.#variables.place(path)?.name ?? topOf(path),
            ...(0,baseline_envelope/* heldAgainst */.fn)(layer),
            ...(zoned ? { confidence: zoneConfidence(envelope, forbidding) } : {}),
            allows: zones.length > 0
                ? zones.map(({ zone }) => `only a right that names zone ${zone}`)
                : (layer?.rights.describe(op, layer.actsFor) ?? []),
        };
    }
    /**
     * The zones in which an act means something. An empty directory does nothing where files would (a hook, a workflow), and
     * what this job itself made there may go again.
     */
    #zonesOf(event, path, directory, name, op, envelope) {
        const zones = this.#zones.of(directory, name, op === 'read' ? 'read' : 'write', envelope.inRole);
        if (zones.length === 0)
            return zones;
        if (event.kind === 'file.mkdir')
            return zones.filter((zone) => !zone.class.startsWith('zone:'));
        const made = op === 'delete' && this.#ledger.history(path)?.creator !== undefined;
        return made ? [] : zones;
    }
    /** `create` includes writing what this invocation created. */
    #ownWork(path, op, directory, name, zones, layer, actor) {
        if (!writing.has(op) || this.#ledger.history(path)?.creator !== actor.index)
            return undefined;
        return layer.rights.file('create', directory, name, zones, layer.actsFor);
    }
    /** The rows of the weights table that a forbidden act matches. */
    #rows(path, op, event, zones, actor, envelope) {
        const rows = zones.map((zone) => zone.class);
        if (op === 'read')
            return rows;
        if (envelope.inRole && this.#setsUser(event))
            rows.push('setuid');
        if (op === 'chmod' && ((event.mode ?? 0) & 0o111) !== 0 && this.#ledger.history(path) !== undefined)
            rows.push('chmod-exec');
        if (zones.length > 0)
            return rows;
        const place = this.#variables.place(path)?.name;
        if (place === 'workspace')
            rows.push('create-source');
        else if (place === 'tmp') {
            if (making.has(op) && (envelope.inRole || actor.tool.class === 'fetcher'))
                rows.push('create-tmp');
        }
        else if (op !== 'delete' || this.#ledger.history(path) === undefined)
            rows.push('write-outside');
        return rows;
    }
    /** Whether an act makes a file that runs as its owner or group, whoever starts it. A directory's bit only hands its group down. */
    #setsUser(event) {
        const mode = event.kind !== 'file.mkdir' && 'mode' in event ? (event.mode ?? 0) : 0;
        return (mode & 0o4000) !== 0 || ((mode & 0o2000) !== 0 && !this.#ledger.directory(event.path));
    }
    /**
     * The old name of a link or rename in a zone: any for a hard link, one that guards reading for the others, since what is
     * reached or moved away by another name is as good as read.
     */
    #source(event, envelope) {
        const path = (0,invocations_path/* absolute */.ys)(event.path, (0,invocations_path/* directoryOf */.jt)(event.to));
        const directory = this.#directories.of((0,invocations_path/* directoryOf */.jt)(path));
        const name = (0,invocations_path/* baseName */.Fl)(path);
        const op = event.kind === 'file.rename' ? 'read' : 'link';
        const read = this.#zones.of(directory, name, 'read', envelope.inRole);
        const zones = event.kind === 'file.link' ? [...read, ...this.#zones.of(directory, name, 'write', envelope.inRole)] : read;
        if (zones.length === 0)
            return undefined;
        const forbidding = envelope.layers.find((layer) => layer.rights.file(op, directory, name, zones, layer.actsFor) === undefined);
        if (forbidding === undefined)
            return undefined;
        return {
            expected: false,
            target: this.#variables.print(path),
            rows: zones.map((zone) => zone.class),
            object: zones[0]?.zone ?? '',
            ...(0,baseline_envelope/* heldAgainst */.fn)(forbidding),
            confidence: zoneConfidence(envelope, forbidding),
            allows: forbidding.rights.describe(op, forbidding.actsFor),
        };
    }
    /** Where a path lies, for counting what needs no right. */
    #region(directory) {
        const place = this.#variables.place(directory);
        return place === undefined ? `${topOf(`${directory}/`)}/**` : `\${${place.name}}/**`;
    }
}
/** An expected act that has two ends. */
const joined = (first, second) => second.opened === undefined
    ? first
    : { ...first, opened: [...new Set([...(first.opened ?? []), ...second.opened])].sort() };
/** The first directory of a path outside all places. */
const topOf = (path) => path.slice(0, path.indexOf('/', 1) < 0 ? undefined : path.indexOf('/', 1));

// EXTERNAL MODULE: ./build/baseline/judge-network.js + 1 modules
var judge_network = __webpack_require__(46558);
// EXTERNAL MODULE: ./build/baseline/judge-processes.js
var judge_processes = __webpack_require__(26180);
// EXTERNAL MODULE: ./build/baseline/learned.js
var learned = __webpack_require__(56144);
;// CONCATENATED MODULE: ./build/baseline/own-ground.js


/** Classes whose tools work where they are started. */
const building = new Set([
    'compiler',
    'build-driver',
    'package-manager',
    'test-runner',
]);
/**
 * Knows the ground that a job makes itself outside its workspace: a build directory beside it, a second checkout, a copy. Writing there says
 * nothing about whoever does it, as little as writing to a temporary directory does.
 */
class OwnGround {
    #facts;
    constructor(facts) {
        this.#facts = facts;
    }
    /**
     * Whether a forbidden write in no zone is on the job's own ground: it makes a directory, lies below one that the job made, or is a build's in
     * the directory it was started in; of a role, that it lies in its package. Never against what holds for one artifact or limits a role, nor in the
     * workspace or the places of tools: there it is told who writes what. Against what was learned only for a build where it was started: with
     * the rights of its class it has this one too.
     *
     * @param forbidding all layers of the envelope that do not allow it
     */
    holds(event, path, actor, forbidding) {
        if (forbidding.some(({ source }) => source === 'manifest'))
            return false;
        const { variables } = this.#facts;
        const place = variables.place(path);
        if (place !== undefined && place.name !== 'home')
            return false;
        const { tool, cwd } = actor;
        const learned = forbidding.some(({ runs }) => runs !== undefined);
        const role = (0,invocations_invocation/* foreignRole */.D8)(actor);
        if (role !== undefined) {
            const limited = forbidding.some(({ source }) => source === 'envelope');
            return !learned && !limited && role.directory !== undefined && (0,invocations_path/* within */.ux)(path, role.directory);
        }
        if (tool.trusted && building.has(tool.class) && (0,invocations_path/* within */.ux)(path, cwd) && !variables.shared(cwd))
            return true;
        if (learned)
            return false;
        if (event.kind === 'file.mkdir')
            return true;
        return this.#isMade((0,invocations_path/* directoryOf */.jt)(path));
    }
    /** Whether a directory, or one above it, was made in this job outside any role. */
    #isMade(directory) {
        const { ledger, invocation } = this.#facts;
        for (let at = directory; at !== '/' && at.startsWith('/'); at = (0,invocations_path/* directoryOf */.jt)(at)) {
            const creator = ledger.directory(at) ? ledger.history(at)?.creator : undefined;
            const maker = creator === undefined ? undefined : invocation(creator);
            if (maker !== undefined && (0,invocations_invocation/* foreignRole */.D8)(maker) === undefined)
                return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./build/baseline/judge.js










/** Tools of the class compiler that compile nothing: of binutils and of LLVM, also for other machines. */
const copiesPrograms = /^(?:[a-z0-9_.+-]+-)?(?:strip|objcopy)(?:-\d+)?$/;
/** Holds every act against the envelope of its actor, and keeps the ledger of files. */
class Judge {
    #facts;
    #files;
    #network;
    #processes;
    /** Copiers of programs that read what was dropped. */
    #passing = new WeakSet();
    constructor(facts) {
        this.#facts = facts;
        const { variables, zones, ledger, directories, recording } = facts;
        this.#files = new FileJudge(variables, zones, ledger, new OwnGround(facts), directories, recording.secrets);
        this.#network = new judge_network/* NetworkJudge */.Ws(recording, variables.values('proxy'));
        this.#processes = new judge_processes/* ProcessJudge */.X(variables, ledger, facts.checked, facts.invocation);
    }
    /** Judges an event of an invocation (for an exec: the new one); undefined when the event is no act. */
    judge(event, invocation) {
        const judgement = this.#bounded(event, invocation, this.#of(event, invocation));
        this.#facts.checked.take(event, invocation);
        if (judgement?.expected === false) {
            // whatever an image did that it should not, it is no mere way to another
            (0,invocations_invocation/* acts */.Ij)(invocation);
            if (/^(net|dns)\./.test(event.kind))
                this.#processes.reached(invocation);
        }
        return judgement;
    }
    /** A judgement, held also against what the manifest of the acting image says beside rights: then c is 1, whoever else forbids it. */
    #bounded(event, invocation, base) {
        const outside = this.#outside(event, invocation, (0,judge_network/* reachesNobody */.X0)(base));
        if (outside === undefined)
            return base;
        const { target, clause, allows } = outside;
        const known = base?.expected === false ? base : undefined;
        const named = (0,baseline_act/* isFileAct */.NQ)(event) ? this.#facts.variables.print((0,baseline_act/* effectivePath */.bl)(event)) : (base?.target ?? target);
        return {
            expected: false,
            target: clause === 'operations' || clause === 'ports' ? named : target,
            rows: [...(known?.rows ?? []), 'beyond-manifest'],
            object: known?.object ?? `${clause}: ${target}`,
            confidence: baseline_envelope/* manifestConfidence */.Cq,
            baseline: known === undefined ? 'manifest' : `${known.baseline} ∩ manifest`,
            allows,
            ...(clause === 'fds' ? { message: `was started where ${target}` } : {}),
            ...(clause === 'syscalls' ? { message: `made ${target} (outside the manifest of its digest)` } : {}),
        };
    }
    #outside(event, invocation, within) {
        const clauses = (of) => (of === undefined ? [] : this.#facts.envelopes.of(of).clauses);
        if ((0,baseline_act/* isFileAct */.NQ)(event) && (0,baseline_act/* isHarmless */.EW)((0,baseline_act/* effectivePath */.bl)(event), event.pid))
            return undefined;
        // starting a program is an act of the image that starts it, and with what descriptors a fact of the new one
        const acting = clauses(event.kind === 'process.exec' ? invocation.starter : invocation);
        const act = first(acting, (one) => one.outside(event, within));
        return (act ?? (event.kind === 'process.exec' ? first(clauses(invocation), (one) => one.inherited(event)) : undefined));
    }
    #of(event, invocation) {
        if (event.done === false && !event.kind.startsWith('net.'))
            return undefined;
        if ((0,baseline_act/* isFileAct */.NQ)(event))
            return this.#file((0,baseline_act/* straightened */.x_)(event, (path) => this.#facts.mounts.real(path)), invocation);
        switch (event.kind) {
            case 'process.exec':
                return this.#exec(event, invocation);
            case 'net.connect':
            case 'net.send':
            case 'net.listen':
                return this.#net(event, invocation);
            case 'dns.query':
                return this.#network.ask(event, this.#facts.envelopes.of(invocation));
            case 'lib.load':
                return this.#processes.load(event.path, this.#facts.envelopes.of(invocation));
            case 'kernel.mount':
                return this.#mount(event, invocation);
            case 'priv.change':
            case 'kernel.namespace':
            case 'kernel.module':
            case 'kernel.bpf':
            case 'kernel.io_uring':
            case 'kernel.memfd':
                return this.#processes.privilege(event, this.#facts.envelopes.of(invocation));
            case 'mem.access':
                return this.#processes.memory(this.#facts.envelopes.of(invocation));
            case 'process.signal':
                return (0,judgement/* expected */.p)(event.kind);
            default:
                return undefined;
        }
    }
    /** Whether a file was dropped in this job. */
    dropped(path) {
        return this.#processes.dropped(path);
    }
    #file(event, actor) {
        const judgement = this.#files.judge(event, actor, this.#facts.envelopes.of(actor));
        if (event.kind === 'file.read')
            this.#notePassing(event.path, actor);
        else
            this.#remember(event, actor, (!judgement.expected && !hardlyKnown(judgement, actor)) || this.#passing.has(actor));
        return judgement;
    }
    /** `strip` and `objcopy` write what they read: of what was dropped they make no product, as compilers do. */
    #notePassing(path, actor) {
        if (copiesPrograms.test(actor.tool.name) && this.dropped(path))
            this.#passing.add(actor);
    }
    #mount(event, actor) {
        const judgement = this.#processes.privilege(event, this.#facts.envelopes.of(actor));
        if (this.#facts.mounts.take(event) && event.path !== undefined)
            this.#facts.ledger.cover(event.path, actor.index, !judgement.expected);
        return judgement;
    }
    #exec(event, invocation) {
        const { starter, tool } = invocation;
        this.#redirected(event, invocation);
        if (starter === undefined)
            return (0,judgement/* expected */.p)(tool.name);
        return this.#processes.exec(event, tool, this.#facts.envelopes.of(starter));
    }
    /** `curl … > file`: a shell makes the file, and what is fetched fills it. */
    #redirected({ stdio, container }, { tool, index }) {
        if (tool.class !== 'fetcher' || container !== undefined)
            return;
        const output = stdio?.find(({ fd, type }) => fd === 1 && type === 'file')?.id;
        if (output !== undefined && this.#facts.ledger.history(output) !== undefined)
            this.#facts.ledger.write(output, index, false);
    }
    #net(event, actor) {
        const envelope = this.#facts.envelopes.of(actor);
        // what the process calls its peer; the connection it says it of was judged when it was made
        if (event.kind === 'net.send' && (event.host?.from === 'sni' || event.host?.from === 'http'))
            return this.#network.claim(event, envelope);
        if (event.proto !== 'unix')
            return this.#network.judge(event, envelope);
        if (!event.addr.startsWith('/'))
            return (0,judgement/* expected */.p)('UNIX sockets');
        const zones = this.#facts.zones.of(this.#facts.directories.of((0,invocations_path/* directoryOf */.jt)(event.addr)), (0,invocations_path/* baseName */.Fl)(event.addr), 'write', envelope.inRole);
        if (!zones.some((zone) => zone.zone === 'engine-socket'))
            return (0,judgement/* expected */.p)('UNIX sockets');
        return this.#files.judge({ ...event, kind: 'file.modify', path: event.addr }, actor, envelope);
    }
    #remember(event, actor, deviated) {
        const { ledger } = this.#facts;
        switch (event.kind) {
            case 'file.create':
            case 'file.mkdir':
                ledger.create(event.path, actor.index, deviated, event.kind === 'file.mkdir');
                break;
            case 'file.symlink':
                ledger.create(event.to, actor.index, deviated);
                break;
            case 'file.truncate':
            case 'file.modify':
            case 'file.append':
                ledger.write(event.path, actor.index, deviated);
                break;
            case 'file.delete':
            case 'file.rmdir':
                ledger.remove(event.path);
                break;
            case 'file.rename':
            case 'file.link':
                ledger.move(event.path, event.to, actor.index, deviated, event.kind === 'file.link');
                break;
        }
    }
}
function first(clauses, outside) {
    for (const one of clauses) {
        const found = outside(one);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * Whether a package manager merely installs what a baseline of too few runs has not seen: that is a note, and what follows from it must not be
 * more, so what it installs is not dropped.
 */
function hardlyKnown({ runs }, actor) {
    const { tool } = actor;
    const few = runs !== undefined && runs < learned/* enoughRuns */.pv;
    return few && tool.trusted && tool.class === 'package-manager' && (0,invocations_invocation/* foreignRole */.D8)(actor) === undefined;
}

// EXTERNAL MODULE: ./build/baseline/phases/automaton.js
var phases_automaton = __webpack_require__(80606);
// EXTERNAL MODULE: ./build/baseline/phases/event-class.js
var event_class = __webpack_require__(62777);
// EXTERNAL MODULE: ./build/baseline/phases/owners.js
var owners = __webpack_require__(40254);
;// CONCATENATED MODULE: ./build/baseline/phases/support.js
/** Size K of the alphabet of event classes: about as many occur in one tool's runs. */
const symbols = 40;
/** c of a phase break at most, and of one of phases that were written by hand for a stable profile (design section 6). */
const support_most = 0.9;
/**
 * How sure it is that a transition is out of order when `runs` runs (n) never showed it, 0 to 0.9.
 *
 * The Krichevsky-Trofimov estimate (add 1/2 to every count: R. Krichevsky, V. Trofimov, The performance of universal encoding,
 * IEEE Transactions on Information Theory 27(2), 1981) gives an outcome that n runs never showed the probability
 * p = (1/2)/(n + K/2); before the first run it is 1/K. The share that the runs took away, 1 - p·K = n/(n + K/2), is the
 * confidence: 0.9·n/(n + 20). Three runs leave 0.12, twenty 0.45, five hundred 0.87.
 */
const phaseConfidence = (runs) => (support_most * runs) / (runs + symbols / 2);
/** Surprise of the same transition in bits: -log2 p = log2(2n + K), 5.3 when nothing was seen. */
const surprise = (runs) => Math.log2(2 * runs + symbols);

;// CONCATENATED MODULE: ./build/baseline/phases/phase-watch.js





/** Trees of tools and roles that are followed: one number for each. */
const phase_watch_limit = 100_000;
/** Follows the order of every tool and role whose profile has phases, one act at a time (design section 5). */
class PhaseWatch {
    #classes;
    #owners;
    #phases = new Map();
    #limit;
    #unfollowed = 0;
    /** Throws a RangeError for phases that name phases that are not there. `most` is how many trees are followed at most. */
    constructor(profiles, facts, most = phase_watch_limit) {
        this.#classes = new event_class/* EventClasses */.L(facts);
        this.#limit = most;
        const orders = new Map();
        const add = (profile, role, phases) => {
            if (phases !== undefined)
                orders.set(key(profile.tool, role), followed(profile, role, phases));
        };
        const { manifests } = facts;
        for (const profile of [...profiles, ...manifests.profiles]) {
            add(profile, undefined, profile.phases);
            for (const [kind, { phases }] of Object.entries(profile.roles ?? {}))
                add(profile, kind, phases);
        }
        this.#owners = new owners/* Owners */.d((profile, role) => orders.get(key(profile, role)), 
        // code that was handed to it from elsewhere is not of the artifact
        (tool) => [tool.pure ? manifests.of(tool)?.profile?.tool : undefined, tool.profile]);
    }
    /**
     * The phase break an act is, if it is one. An exec is an act of the image that starts the other. What the rights forbid
     * never moves an order on: otherwise an attacker could walk it to where his next act is in order.
     */
    observe(event, actor, judgement) {
        const operation = (0,event_class/* orderedOperation */.T)(event);
        if (operation === undefined || judgement === undefined)
            return none;
        const acting = event.kind === 'process.exec' ? actor.starter : actor;
        const owner = acting && this.#owners.of(acting);
        if (!owner?.order.automaton.operations.has(operation))
            return none;
        const { automaton } = owner.order;
        const name = automaton.known(this.#classes.of(event, actor));
        if (name === undefined)
            return none;
        const phase = this.#phases.get(owner.key) ?? automaton.initial;
        const next = automaton.step(phase, name);
        if (next === undefined)
            return [broken(owner, phase, name, judgement)];
        if (next !== phase && judgement.expected)
            this.#move(owner.key, next);
        return none;
    }
    /** Why it does not know all; empty when it does. */
    unseen() {
        return this.#unfollowed === 0
            ? []
            : [`so many tools and roles ran that the order of the later ones was not followed (more than ${this.#limit})`];
    }
    #move(tree, phase) {
        if (this.#phases.size < this.#limit || this.#phases.has(tree))
            this.#phases.set(tree, phase);
        else
            this.#unfollowed++;
    }
}
const none = [];
const key = (profile, role) => JSON.stringify([profile, role ?? '']);
function followed(profile, role, phases) {
    const automaton = new phases_automaton/* Automaton */.zX(phases);
    const byHand = profile.status === 'stable' ? baseline_envelope/* stableConfidence */.si : baseline_envelope/* uncertainConfidence */.O_;
    const recorded = profile.learned?.runs ?? Number.POSITIVE_INFINITY;
    return {
        automaton,
        name: role === undefined ? profile.tool : `${profile.tool}:${role}`,
        confidence: (phase) => {
            if (automaton.runs === undefined)
                return { c: byHand, runs: undefined };
            // many roles of one recording are no more than one witness
            const runs = Math.min(recorded, automaton.support(phase));
            return { c: phaseConfidence(runs), runs };
        },
    };
}
function broken({ order }, phase, name, { target }) {
    const { automaton } = order;
    const { c, runs } = order.confidence(phase);
    const edge = `${order.name}: ${automaton.name(phase)} -> ${name}`;
    const why = runs === undefined
        ? 'is out of order'
        : `never seen in ${runs} runs (${surprise(runs).toFixed(1)} bits of surprise)`;
    return {
        rule: 'phase',
        kind: 'phase',
        class: 'phase',
        c,
        message: `${edge} ${why}`,
        expected: automaton.describe(phase),
        target,
        object: edge,
        baseline: order.name,
        ...(runs === undefined ? {} : { runs }),
    };
}

;// CONCATENATED MODULE: ./build/baseline/sequences/moment.js


/** The operation that sequences know an event by; undefined for what they do not look at. */
function operationOf(event) {
    if (event.done === false)
        return undefined;
    if ((0,baseline_act/* isFileAct */.NQ)(event))
        return (0,baseline_act/* fileOperation */.s9)(event);
    if (event.kind === 'process.exec')
        return 'exec';
    if (event.kind === 'net.connect' || event.kind === 'net.send')
        return event.proto === 'unix' ? undefined : 'connect';
    return undefined;
}
/** One act as the steps of sequences look at it. What few of them ask is found out when they do. */
class Moment {
    event;
    actor;
    op;
    unexpected;
    #facts;
    #judgement;
    #files;
    constructor(event, op, actor, judgement, facts) {
        this.event = event;
        this.op = op;
        this.actor = actor;
        this.unexpected = judgement?.expected === false;
        this.#judgement = judgement;
        this.#facts = facts;
    }
    /** What is acted on, as printed. */
    get target() {
        const { event, actor } = this;
        const { variables } = this.#facts;
        if ((0,baseline_act/* isFileAct */.NQ)(event))
            return variables.print((0,baseline_act/* effectivePath */.bl)(this.#straight(event)));
        return event.kind === 'process.exec' ? variables.print(actor.tool.path) : (this.#judgement?.target ?? '');
    }
    /**
     * The files an act is about: of an exec the program, its script, and what an interpreter was told to run; of a rename both
     * ends, since a file is gone from the one and another replaced at the other.
     */
    get files() {
        this.#files ??= this.#named();
        return this.#files;
    }
    #named() {
        const { event, actor } = this;
        if ((0,baseline_act/* isFileAct */.NQ)(event)) {
            const act = this.#straight(event);
            if (!('to' in act))
                return [this.#file(act.path, inodeOf(act))];
            const to = this.#file(act.to, undefined);
            return act.kind === 'file.symlink' ? [to] : [to, this.#file(act.path, inodeOf(act))];
        }
        if (event.kind !== 'process.exec')
            return [];
        const { exe, script } = event;
        const known = new Map([exe, ...(script === undefined ? [] : [script])].map((one) => [one.path, inodeOf(one)]));
        const { path } = actor.tool;
        const own = path === actor.tool.exe || script !== undefined ? inodeOf(script ?? exe) : known.get(path);
        return [
            this.#file(path, own),
            ...[...known].filter(([other]) => other !== path).map(([other, inode]) => this.#file(other, inode)),
        ];
    }
    #straight(event) {
        return (0,baseline_act/* straightened */.x_)(event, (path) => this.#facts.mounts.real(path));
    }
    #file(path, inode) {
        return { path, directory: this.#facts.directories.of((0,invocations_path/* directoryOf */.jt)(path)), name: (0,invocations_path/* baseName */.Fl)(path), inode };
    }
}
const inodeOf = ({ dev, ino }) => ino === undefined ? undefined : `${dev}:${ino}`;

// EXTERNAL MODULE: ./build/baseline/path-filter.js
var path_filter = __webpack_require__(88499);
;// CONCATENATED MODULE: ./build/baseline/sequences/overwrites.js



/** Programs and roles counted at a time. */
const overwrites_limit = 1024;
const overwriting = new Set(['truncate', 'modify']);
const trades = ['class/vcs', 'class/package-manager', 'class/compiler', 'class/build-driver', 'class/archiver'];
/**
 * Many existing files overwritten in many directories within seconds: what wipes, or defaces, a tree. Files that the job itself made do not
 * count, nor do those of whose trade it is.
 */
class Overwrites {
    #limits;
    #facts;
    #paths;
    #windows = new Map();
    #excused = new WeakMap();
    #forgotten = 0;
    constructor(limits, facts) {
        this.#limits = limits;
        this.#facts = facts;
        this.#paths = new path_filter/* PathFilter */.u(['/**'], limits.except, facts.variables);
    }
    get forgotten() {
        return this.#forgotten;
    }
    /** The overwriting that an act completes. */
    observe(moment) {
        const { actor, event, op } = moment;
        if (!overwriting.has(op) || this.#isExcused(actor))
            return [];
        const [file] = moment.files;
        if (file === undefined || !file.path.startsWith('/') || file.path.startsWith('/dev/'))
            return [];
        if (this.#facts.ledger.history(file.path)?.creator !== undefined)
            return [];
        if (!this.#paths.includes(file.directory, file.name))
            return [];
        const window = this.#window((0,invocations_invocation/* foreignRole */.D8)(actor) === undefined ? actor.id : treeOf(actor));
        if (window.last === file.path)
            return [];
        window.last = file.path;
        const { files, directories, seconds } = this.#limits;
        const span = seconds * 1e9;
        const oldest = window.times[window.at];
        window.times[window.at] = event.t;
        window.at = (window.at + 1) % files;
        this.#enter(window, file.directory.path, event.t);
        if (oldest === undefined || event.t - oldest > span)
            return [];
        const wide = [...window.directories.values()].filter((t) => event.t - t <= span).length;
        if (wide <= directories)
            return [];
        return [
            {
                actor,
                found: {
                    rule: 'wide-overwrite',
                    kind: 'sequence',
                    class: 'wide-overwrite',
                    c: confidence(actor),
                    message: `${actor.tool.name} overwrote more than ${files} files in more than ${directories} directories within ${seconds} s`,
                    expected: ['a tool overwrites what it made itself'],
                    target: `${this.#facts.variables.print(file.directory.path)}/*`,
                    object: 'wide-overwrite',
                    baseline: 'sequences',
                },
            },
        ];
    }
    #isExcused(actor) {
        let excused = this.#excused.get(actor);
        if (excused === undefined) {
            excused = isTrusted(trades, actor.tool) || isNamed(this.#limits.tools, actor);
            this.#excused.set(actor, excused);
        }
        return excused;
    }
    #window(key) {
        const known = this.#windows.get(key);
        if (known !== undefined)
            return known;
        if (this.#windows.size >= overwrites_limit) {
            this.#windows.delete(this.#windows.keys().next().value ?? '');
            this.#forgotten++;
        }
        const made = { times: [], at: 0, last: '', directories: new Map() };
        this.#windows.set(key, made);
        return made;
    }
    /** One directory more than need be wide is all that has to be known. */
    #enter({ directories }, directory, t) {
        directories.delete(directory);
        directories.set(directory, t);
        if (directories.size > this.#limits.directories + 1)
            directories.delete(directories.keys().next().value ?? '');
    }
}

;// CONCATENATED MODULE: ./build/baseline/sequences/partials.js
/** Unfinished sequences kept for one tree, and in all: a step holds a few hundred bytes. */
const treeLimit = 256;
const partials_limit = 16_384;
/** Unfinished sequences by the place they have reached and what the next step must share with them. Bounded. */
class Partials {
    #by = new Map();
    #trees = new Map();
    #forgotten = 0;
    /** How many were forgotten to make room. */
    get forgotten() {
        return this.#forgotten;
    }
    get size() {
        return this.#by.size;
    }
    get(key) {
        return this.#by.get(key);
    }
    /** Keeps one; the newest of a key counts. */
    set(key, partial) {
        this.delete(key);
        let keys = this.#trees.get(partial.tree);
        if (keys === undefined) {
            keys = new Set();
            this.#trees.set(partial.tree, keys);
        }
        if (keys.size >= treeLimit)
            this.#forget(keys.values().next().value);
        if (this.#by.size >= partials_limit)
            this.#forget(this.#by.keys().next().value);
        if (keys.size === 0)
            this.#trees.set(partial.tree, keys);
        keys.add(key);
        this.#by.set(key, partial);
    }
    delete(key) {
        const known = this.#by.get(key);
        if (known === undefined)
            return;
        this.#by.delete(key);
        const keys = this.#trees.get(known.tree);
        keys?.delete(key);
        if (keys?.size === 0)
            this.#trees.delete(known.tree);
    }
    #forget(key) {
        if (key === undefined)
            return;
        this.delete(key);
        this.#forgotten++;
    }
}

// EXTERNAL MODULE: ./build/invocations/interpreter.js
var interpreter = __webpack_require__(35925);
;// CONCATENATED MODULE: ./build/baseline/sequences/step-conditions.js





const NOTHING = new Map();
/** One step of a sequence, ready to be asked. */
class StepConditions {
    step;
    operations;
    #in;
    #facts;
    #paths;
    /** Whether it asks nothing of files. */
    #anyFile;
    #namesNothing;
    /** Throws a RangeError for a malformed pattern. */
    constructor(step, where, facts) {
        this.step = step;
        this.operations = new Set(step.act);
        this.#in = where;
        this.#facts = facts;
        const { file, path, writer } = step;
        this.#anyFile = file === undefined && path === undefined && writer === undefined && step.package === undefined;
        this.#namesNothing = this.variables.every((one) => one === file);
        this.#paths = step.path === undefined ? undefined : new path_filter/* PathFilter */.u(step.path, step.except ?? [], facts.variables);
    }
    /** The variables it names; those of files are bound to the file itself. */
    get variables() {
        const { tree, actor, starter, input, output, file, writer } = this.step;
        return [tree, actor, starter, input, output, file, writer?.actor, writer?.tree].filter((one) => one !== undefined);
    }
    /** Whether an invocation can take this step at all, whatever it does. */
    admits(actor) {
        const { by, not } = this.step;
        if (this.#in !== undefined && ((0,invocations_invocation/* foreignRole */.D8)(actor) !== undefined) !== (this.#in === 'role'))
            return false;
        if (not !== undefined && isTrusted(not, actor.tool))
            return false;
        return by === undefined || isOne(by, actor.tool);
    }
    /** What the step finds in an act of an admitted invocation on one of some files; undefined if it is not taken. `since`: when the step before it was. */
    find(moment, since, files) {
        const { step } = this;
        if (step.unexpected === true && !moment.unexpected)
            return undefined;
        if (step.executable === true && !isExecutable(moment))
            return undefined;
        if (step.program !== undefined && programFrom(moment) !== step.program)
            return undefined;
        if (this.#anyFile) {
            const bound = this.#bindings(moment);
            return bound === undefined ? undefined : { file: undefined, bound, writer: undefined };
        }
        for (const file of files) {
            if (!this.#isPlace(file, moment.actor))
                continue;
            const writer = step.writer && this.#writer(step.writer, file.path, moment.actor, since);
            if (step.writer !== undefined && writer === undefined)
                continue;
            const bound = this.#bindings(moment, writer);
            if (bound !== undefined)
                return { file, bound, writer };
        }
        return undefined;
    }
    /** What its variables stand for in an act; undefined where one has no value, or two. */
    #bindings({ event, actor }, by) {
        if (this.#namesNothing)
            return NOTHING;
        const { tree, actor: self, starter, input, output, writer } = this.step;
        const bound = new Map();
        if (tree !== undefined)
            bound.set(tree, treeOf(actor));
        if (self !== undefined)
            bound.set(self, actor.id);
        if (starter !== undefined)
            bound.set(starter, actor.starter?.id ?? '');
        if (by !== undefined && writer?.actor !== undefined)
            bound.set(writer.actor, by.id);
        if (by !== undefined && writer?.tree !== undefined) {
            // a step that names its own tree and the writer's by one variable wants them to be one
            if ((bound.get(writer.tree) ?? treeOf(by)) !== treeOf(by))
                return undefined;
            bound.set(writer.tree, treeOf(by));
        }
        const stdio = event.kind === 'process.exec' ? (event.stdio ?? []) : [];
        for (const [variable, fd] of [
            [input, 0],
            [output, 1],
        ]) {
            if (variable === undefined)
                continue;
            const pipe = stdio.find((one) => one.fd === fd && one.type === 'pipe');
            if (pipe === undefined)
                return undefined;
            bound.set(variable, pipe.id);
        }
        return bound;
    }
    #isPlace({ path, directory: place, name }, actor) {
        const { step } = this;
        if (this.#paths !== undefined && !this.#paths.includes(place, name))
            return false;
        if (step.package === 'inside') {
            const directory = (0,invocations_invocation/* foreignRole */.D8)(actor)?.directory;
            if (directory === undefined || path === directory || !(0,invocations_path/* within */.ux)(path, directory))
                return false;
        }
        return step.elsewhere !== true || !this.#isMadeIn(path, treeOf(actor));
    }
    #isMadeIn(path, tree) {
        const creator = this.#facts.ledger.history(path)?.creator;
        const by = creator === undefined ? undefined : this.#facts.invocation(creator);
        return by !== undefined && treeOf(by) === tree;
    }
    /** The file's last writer, if it is as wanted. */
    #writer(wanted, path, reader, since) {
        const history = this.#facts.ledger.history(path);
        if (history === undefined || (wanted.unexpected === true && !history.deviated))
            return undefined;
        // whoever wrote the step vouches for it by its digest
        if (this.#facts.checked.has(path))
            return undefined;
        const writer = this.#facts.invocation(history.writer);
        if (writer === undefined || writer === reader)
            return undefined;
        const { by, not = [], named = [], after, tree, outside } = wanted;
        if (by !== undefined && !isOne(by, writer.tool))
            return undefined;
        if (isTrusted(not, writer.tool) || isNamed(named, writer))
            return undefined;
        if (tree !== undefined && writer.ended !== undefined && writer.ended < since)
            return undefined;
        const own = (0,invocations_invocation/* foreignRole */.D8)(writer)?.directory;
        if (outside !== undefined && own !== undefined && (0,invocations_path/* within */.ux)(path, own))
            return undefined;
        if (after === undefined)
            return writer;
        const creator = history.creator === undefined ? undefined : this.#facts.invocation(history.creator);
        return creator !== undefined && creator !== writer && isOne(after, creator.tool) ? writer : undefined;
    }
}
const isExecutable = ({ event }) => 'mode' in event && ((event.mode ?? 0) & 0o111) !== 0;
/** Where an interpreter that is started has its program from. */
function programFrom({ event }) {
    if (event.kind !== 'process.exec' || event.script !== undefined)
        return undefined;
    const main = (0,interpreter/* mainScript */.x)((0,invocations_path/* baseName */.Fl)(event.exe.path), event.argv);
    if (main?.kind === 'stdin')
        return 'input';
    return main?.kind === 'script' && /^\/(dev|proc\/self)\/fd\/\d+$/.test(main.path) ? 'descriptor' : undefined;
}

;// CONCATENATED MODULE: ./build/baseline/sequences/story.js
/** Verbs of acts on a file that the story has named, or names now. */
const story_verbs = {
    create: 'created',
    truncate: 'overwrote',
    modify: 'changed',
    append: 'appended to',
    delete: 'deleted',
    rename: 'renamed',
    link: 'linked',
    read: 'read',
    chown: 'changed the owner of',
};
/** What happened in one step, in words. */
function words(step, { actor, op, target }) {
    const { name } = actor.tool;
    if (op === 'connect')
        return `${name} connected to ${target}`;
    if (op === 'chmod')
        return `${name} made it executable`;
    if (op !== 'exec')
        return `${name} ${story_verbs[op] ?? op} ${target}`;
    if (step.program === 'input')
        return `${name} ran what came out of it`;
    if (step.program === 'descriptor')
        return `${name} ran what a descriptor gave it`;
    if (step.input !== undefined)
        return `${name} took what came out of it`;
    if (step.output !== undefined)
        return `${name} wrote into a pipe`;
    return `${actor.starter?.tool.name ?? 'the step'} ran ${target}`;
}
/** A chain of acts, each with how long before the last it was: `curl connected to h:443 1.2 s before, sh ran it`. */
function chain(story) {
    const end = Math.max(...story.map(({ t }) => t));
    return story
        .map(({ t, words: act }) => (t < end ? `${act} ${((end - t) / 1e9).toFixed(1)} s before` : act))
        .join(', ');
}

;// CONCATENATED MODULE: ./build/baseline/sequences/patterns.js




const alternatives = (step) => (Array.isArray(step) ? step : [step]);
/** Finds sequences of acts in one pass: partial matches wait for their next step, by what it must share with them. */
class Patterns {
    #places = new Map();
    #ways = new Map();
    #admitted = new WeakMap();
    #partials = new Partials();
    /** Prefixes of keys under which partial matches wait for an act on a file. */
    #fileKeys = [];
    /** Throws a RangeError for a malformed pattern, and a sequence whose steps share nothing. */
    constructor(sequences, facts) {
        for (const sequence of sequences) {
            const steps = sequence.steps.map((step) => alternatives(step).map((one) => new StepConditions(one, sequence.in, facts)));
            const orders = sequence.order === 'any' ? permutations(steps).filter(isJoined) : [steps];
            if (!orders.every(isJoined))
                throw new RangeError(`sequence \`${sequence.id}\`: its steps share no variable`);
            orders.forEach((one, i) => {
                const written = one.map((step) => steps.indexOf(step));
                this.#add({ name: `${sequences.indexOf(sequence)}.${i}`, sequence, steps: one, written });
            });
        }
    }
    /** Partial matches that were forgotten for want of room. */
    get forgotten() {
        return this.#partials.forgotten;
    }
    /** Partial matches kept now. */
    get waiting() {
        return this.#partials.size;
    }
    /** The sequences that an act completes. */
    observe(moment) {
        const places = this.#of(moment.actor, moment.op);
        const completed = [];
        for (const place of places) {
            if (completed.some(({ found }) => found.rule === place.pattern.sequence.id))
                continue;
            const made = this.#step(place, moment);
            if (made !== undefined)
                completed.push(made);
        }
        if (this.#partials.size > 0 && naming.has(moment.event.kind))
            this.#follow(moment);
        return completed;
    }
    #add(pattern) {
        pattern.steps.forEach((alternative, at) => {
            const from = at === 0 ? [] : at > 1 && isOptional(pattern, at - 1) ? [at - 1, at - 2] : [at - 1];
            for (const conditions of alternative) {
                const ways = from.map((level) => this.#way(pattern, level, at, conditions));
                const place = { pattern, at, conditions, ways };
                for (const op of conditions.operations)
                    this.#places.set(op, [...(this.#places.get(op) ?? []), place]);
                this.#ways.set(pattern, [...(this.#ways.get(pattern) ?? []), ...ways]);
            }
        });
    }
    #way(pattern, level, at, { step, variables }) {
        const taken = pattern.steps.slice(0, level + 1).filter((_, i) => i === level || !isOptional(pattern, i));
        const bound = new Set(taken.flatMap(([first]) => first?.variables ?? []));
        const prefix = `${pattern.name}.${level}>${at} `;
        const byFile = step.file !== undefined && bound.has(step.file);
        if (byFile && !this.#fileKeys.includes(prefix))
            this.#fileKeys.push(prefix);
        const shared = variables.filter((one) => one !== step.file && bound.has(one));
        return { prefix, shared: [...new Set(shared)].sort(), byFile };
    }
    /** The places an invocation can take with an operation. Later ones first: an act must not follow itself. */
    #of(actor, op) {
        let known = this.#admitted.get(actor);
        if (known === undefined) {
            known = new Map();
            this.#admitted.set(actor, known);
        }
        let places = known.get(op);
        if (places === undefined) {
            places = (this.#places.get(op) ?? []).filter(({ conditions }) => conditions.admits(actor));
            places = places.toSorted((a, b) => b.at - a.at);
            known.set(op, places);
        }
        return places;
    }
    #step(place, moment) {
        const { pattern, at, conditions, ways } = place;
        if (at === 0) {
            const found = conditions.find(moment, moment.event.t, moment.files);
            return found === undefined ? undefined : this.#took(place, moment, found, undefined);
        }
        for (const way of ways) {
            for (const file of way.byFile ? moment.files : [undefined]) {
                const files = file === undefined ? moment.files : [file];
                const found = conditions.find(moment, 0, files);
                const partial = found === undefined ? undefined : this.#waiting(way, found);
                if (found === undefined || partial === undefined || isLate(pattern, partial, moment))
                    continue;
                // who wrote the file counts only if it could have after the step before
                if (conditions.find(moment, partial.t, files) === undefined)
                    continue;
                return this.#took(place, moment, found, partial);
            }
        }
        return undefined;
    }
    /** The partial match that a step continues. */
    #waiting({ prefix, shared, byFile }, { bound, file }) {
        if (!byFile || file === undefined)
            return this.#partials.get(prefix + values(shared, bound));
        const { inode, path } = file;
        const partial = (inode === undefined ? undefined : this.#partials.get(`${prefix}#${inode}`)) ?? this.#partials.get(prefix + path);
        if (partial === undefined)
            return undefined;
        const other = partial.file?.inode;
        if (inode !== undefined && other !== undefined && inode !== other)
            return undefined;
        return shared.every((one) => partial.bound.get(one) === bound.get(one)) ? partial : undefined;
    }
    #took({ pattern, at, conditions }, moment, found, before) {
        const { sequence, steps, written } = pattern;
        const aside = conditions.step.optional === true;
        const { actor, event } = moment;
        const place = written[at] ?? at;
        const now = { t: event.t, words: words(conditions.step, moment), by: actor, place, aside };
        const story = [...withWriter(before?.story ?? [], found.writer, now), now];
        if (at === steps.length - 1)
            return completed(sequence, moment, story);
        const partial = {
            bound: new Map([...(before?.bound ?? []), ...found.bound]),
            file: found.file ?? before?.file,
            begun: before?.begun ?? now.t,
            // what is not needed moves no clock
            t: aside ? (before?.t ?? now.t) : now.t,
            story,
            tree: treeOf(moment.actor),
        };
        for (const way of this.#waysFrom(pattern, at))
            this.#keep(way, partial, sequence);
        return undefined;
    }
    #keep({ prefix, shared, byFile }, partial, { within }) {
        const { file } = partial;
        if (byFile && file !== undefined) {
            this.#partials.set(prefix + file.path, partial);
            if (file.inode !== undefined)
                this.#partials.set(`${prefix}#${file.inode}`, partial);
            return;
        }
        const key = prefix + values(shared, partial.bound);
        // whoever fetched first taints the tree; where time counts, the newest does
        const first = within === undefined ? this.#partials.get(key) : undefined;
        this.#partials.set(key, first ?? partial);
    }
    #waysFrom(pattern, level) {
        const from = `${pattern.name}.${level}>`;
        const ways = (this.#ways.get(pattern) ?? []).filter(({ prefix }) => prefix.startsWith(from));
        return [...new Map(ways.map((way) => [way.prefix, way])).values()];
    }
    /** A file that gets another name, or goes, is waited for under that name. */
    #follow({ event: { kind }, files }) {
        const [first, second] = files;
        for (const prefix of this.#fileKeys) {
            if (second === undefined)
                this.#partials.delete(`${prefix}${first?.path}`);
            else
                this.#renamed(prefix + second.path, `${prefix}${first?.path}`, kind === 'file.link');
        }
    }
    #renamed(from, to, keep) {
        const partial = this.#partials.get(from);
        if (!keep)
            this.#partials.delete(from);
        if (partial !== undefined)
            this.#partials.set(to, partial);
        else if (!keep)
            this.#partials.delete(to);
    }
}
/** Acts after which a file has another name, or none. */
const naming = new Set(['file.delete', 'file.rename', 'file.link']);
const values = (shared, bound) => shared.map((one) => bound.get(one) ?? '').join(' ');
const isOptional = ({ steps }, at) => steps[at]?.[0]?.step.optional === true;
/** A story with who wrote the file: before what was told aside, which needed the file to be there. When it was is not kept. */
function withWriter(story, writer, now) {
    if (writer === undefined)
        return story;
    const last = story.findLastIndex(({ aside }) => aside !== true);
    const wrote = { ...now, words: `${writer.tool.name} wrote it`, by: writer };
    return [...story.slice(0, last + 1), wrote, ...story.slice(last + 1)];
}
const isLate = ({ sequence: { within } }, { begun }, { event }) => within !== undefined && event.t - begun > within * 1e9;
/**
 * What a sequence says when its last step has come. Where the order is free, chance decides which that is: told, and told of, is the
 * last as it is written down.
 */
function completed(sequence, { actor, target }, story) {
    const free = sequence.order === 'any';
    const ordered = free ? story.toSorted((a, b) => a.place - b.place) : story;
    const by = (free ? ordered.at(-1)?.by : undefined) ?? actor;
    return {
        actor: by,
        found: {
            rule: sequence.id,
            kind: 'sequence',
            class: sequence.class,
            c: sequence.idiom === true ? confidence(by) : full,
            message: chain(ordered),
            expected: [sequence.expected],
            target: free ? by.tool.name : target,
            object: sequence.id,
            baseline: 'sequences',
        },
    };
}
/** Whether each step shares a variable with what comes before it. */
function isJoined(steps) {
    const known = new Set();
    return steps.every((alternative, at) => alternative.every(({ variables }) => {
        const joined = at === 0 || variables.some((one) => known.has(one));
        for (const one of variables)
            known.add(one);
        return joined;
    }));
}
function permutations(of) {
    if (of.length <= 1)
        return [[...of]];
    return of.flatMap((first, i) => permutations(of.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}

;// CONCATENATED MODULE: ./build/baseline/sequences/restores.js



/** Sources kept; the oldest goes first. */
const restores_limit = 4096;
const writes = new Set(['create', 'truncate', 'modify', 'append', 'rename', 'link']);
/**
 * A source that is changed, read by a compiler, and changed back. What a file holds is not known, so this is told by who acts:
 * one program writes the file, a compiler that it did not start reads it, and the same program, or one that it started,
 * writes it again. A script that stamps a version, builds, and takes the stamp out again stands above its compiler; one
 * that hides a change stands beside it (SUNSPOT). It is remembered while the file has its name, however long that takes.
 */
class Restores {
    #paths;
    #not;
    #facts;
    #read = new Map();
    #forgotten = 0;
    constructor({ path, not }, facts) {
        this.#paths = new path_filter/* PathFilter */.u(path, [], facts.variables);
        this.#not = not;
        this.#facts = facts;
    }
    get forgotten() {
        return this.#forgotten;
    }
    /** The restorations that an act completes. */
    observe(moment) {
        const { actor, event, op } = moment;
        if (op === 'read') {
            if (actor.tool.class === 'compiler')
                this.#note(moment);
            return [];
        }
        if (this.#read.size === 0 || !writes.has(op))
            return [];
        const [file] = moment.files;
        const known = file === undefined ? undefined : this.#read.get(file.path);
        if (file === undefined || known === undefined)
            return [];
        this.#read.delete(file.path);
        const { target } = moment;
        const { writer, reader, t } = known;
        const side = besides(writer, reader);
        if (side === undefined || side !== besides(actor, reader) || this.#isExcused(actor))
            return [];
        const story = [
            { t, words: `${reader.tool.name} read ${target} as ${writer.tool.name} had written it` },
            { t: event.t, words: `${actor.tool.name}, which did not start it, wrote it again` },
        ];
        return [
            {
                actor,
                found: {
                    rule: 'restore',
                    kind: 'sequence',
                    class: 'restore',
                    c: full,
                    message: chain(story),
                    expected: ['what is compiled stays as it was compiled'],
                    target,
                    object: 'restore',
                    baseline: 'sequences',
                },
            },
        ];
    }
    #note({ event, actor: reader, files }) {
        const [file] = files;
        if (file === undefined || !this.#paths.includes(file.directory, file.name))
            return;
        const history = this.#facts.ledger.history(file.path);
        const writer = history === undefined ? undefined : this.#facts.invocation(history.writer);
        if (writer === undefined || this.#isExcused(writer) || besides(writer, reader) === undefined)
            return;
        this.#read.delete(file.path);
        if (this.#read.size >= restores_limit) {
            this.#read.delete(this.#read.keys().next().value ?? '');
            this.#forgotten++;
        }
        this.#read.set(file.path, { writer, reader, t: event.t });
    }
    #isExcused({ tool }) {
        return isTrusted(this.#not, tool);
    }
}
/** The program below the last common ancestor of two, on the side of the first; undefined if the first stands above the second. */
function besides(one, other) {
    const above = new Set();
    for (let at = other; at !== undefined; at = at.parent)
        above.add(at);
    let side;
    for (let at = one; at !== undefined && !above.has(at); at = at.parent)
        side = at;
    return side;
}

;// CONCATENATED MODULE: ./build/baseline/sequences/survivors.js


const BEGINNING_OR_END = new Set(['process.fork', 'process.exec', 'process.exit']);
/** A process that is about to end with its step is given this long, ns. */
const grace = 1e9;
/**
 * Processes that go on after the first program of their step ended, although whoever started them ended too: detached. What
 * the step's own shell put into the background by itself is none, unless it is of a package's role.
 */
class Survivors {
    #daemons;
    #steps = new Map();
    /** Whether any step is over. */
    #over = false;
    /** When the grace of a step ends that was not looked at yet. */
    #next = Number.POSITIVE_INFINITY;
    #told = new WeakSet();
    constructor(daemons) {
        this.#daemons = daemons;
    }
    /** What an act shows of its actor. */
    observe(event, actor) {
        if (!this.#over && !BEGINNING_OR_END.has(event.kind))
            return [];
        const living = this.#of(actor.step);
        if (event.kind === 'process.exit') {
            // killed by the runner at the end of the job, or done
            const late = living.over !== undefined && event.t - living.over >= grace && living.processes.has(event.pid);
            const found = late ? this.#survives(actor, living.over ?? 0, event.t) : undefined;
            living.processes.delete(event.pid);
            if (living.roots.delete(event.pid) && living.roots.size === 0) {
                living.over = event.t;
                living.seen = false;
                this.#over = true;
                this.#next = Math.min(this.#next, event.t + grace);
            }
            return found === undefined ? [] : [{ actor, found }];
        }
        if (event.done === false)
            return [];
        if (event.kind === 'process.fork')
            living.processes.set(event.child, actor);
        if (event.kind === 'process.exec') {
            living.processes.set(event.pid, actor);
            if (actor.parent === undefined) {
                living.roots.add(event.pid);
                living.over = undefined;
            }
        }
        if (living.over === undefined || event.t - living.over < grace)
            return [];
        const found = this.#survives(actor, living.over, event.t);
        return found === undefined ? [] : [{ actor, found }];
    }
    /**
     * What went on over the grace of its step, before an act at `now`: told as of the end of the grace, whenever the next act comes,
     * so that it does not count for less the longer the pause was. `last` is when the act before was.
     */
    due(now, last) {
        if (now < this.#next)
            return [];
        this.#next = Number.POSITIVE_INFINITY;
        const left = [];
        for (const living of this.#steps.values()) {
            const { over, seen } = living;
            if (over === undefined || seen)
                continue;
            if (now - over < grace) {
                this.#next = Math.min(this.#next, over + grace);
                continue;
            }
            living.seen = true;
            left.push(...this.#left(living, over, last));
        }
        return left;
    }
    /** What is still there when the recording ends, at `t`; `last` is when the last act was. */
    end(t, last) {
        return [...this.#steps.values()].flatMap((living) => living.over === undefined || t - living.over < grace ? [] : this.#left(living, living.over, last));
    }
    /** Names of the tools that go on, at `t`, within the grace of their step. */
    undecided(t) {
        return [...this.#steps.values()].flatMap(({ over, processes }) => over === undefined || t - over >= grace
            ? []
            : [...processes.values()]
                .filter((one) => this.#isDetached(one) && !this.#isDaemon(one))
                .map(({ tool }) => tool.name));
    }
    #left({ processes }, over, last) {
        const t = Math.max(last, over + grace);
        return [...processes.values()].flatMap((actor) => {
            const found = this.#survives(actor, over, t);
            return found === undefined ? [] : [{ actor, found, t }];
        });
    }
    #of(step) {
        let living = this.#steps.get(step);
        if (living === undefined) {
            living = { processes: new Map(), roots: new Set(), over: undefined, seen: false };
            this.#steps.set(step, living);
        }
        return living;
    }
    #survives(actor, over, t) {
        if (this.#told.has(actor) || !this.#isDetached(actor) || this.#isDaemon(actor))
            return undefined;
        this.#told.add(actor);
        const { name } = actor.tool;
        return {
            rule: 'survivor',
            kind: 'sequence',
            class: 'survivor',
            c: full,
            message: `${name} still runs ${((t - over) / 1e9).toFixed(1)} s after its step ended`,
            expected: ['what a step starts ends with it, or is a daemon that is known to stay'],
            target: name,
            object: 'survivor',
            baseline: 'sequences',
        };
    }
    #isDetached(actor) {
        if ((0,invocations_invocation/* foreignRole */.D8)(actor) !== undefined)
            return true;
        // what stands between it and the step's first program is gone
        for (let at = actor.parent; at?.parent !== undefined; at = at.parent)
            if (at.ended !== undefined)
                return true;
        return false;
    }
    #isDaemon(actor) {
        for (let at = actor; at !== undefined; at = at.parent) {
            const { tool, argv } = at;
            if (at !== actor && at.ended !== undefined)
                break;
            const known = this.#daemons.some(({ name, argument }) => (name === tool.name || name === tool.interpreter) &&
                (argument === undefined || argv.some((one) => one.includes(argument))));
            if (known && ((0,invocations_invocation/* foreignRole */.D8)(at) === undefined || tool.trusted))
                return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./build/baseline/sequences/sequences.js






/** Watches the acts of a job for those that complete a sequence: one pass, bounded memory. */
class Sequences {
    #facts;
    #patterns;
    #restores;
    #overwrites;
    #survivors;
    #watches;
    /** Throws a RangeError for a malformed pattern. */
    constructor(file, facts) {
        this.#facts = facts;
        this.#patterns = new Patterns(file.sequences, facts);
        this.#restores = new Restores(file.restoring, facts);
        this.#overwrites = new Overwrites(file.overwriting, facts);
        this.#survivors = new Survivors(file.daemons);
        this.#watches = [this.#patterns, this.#restores, this.#overwrites];
    }
    /** The sequences that an act completes. `judgement` is what the baselines said of it; the ledger has seen it already. */
    observe(event, actor, judgement) {
        const survived = this.#survivors.observe(event, actor);
        const op = operationOf(event);
        if (op === undefined || judgement === judge_network/* resolver */.L2)
            return survived;
        const moment = new Moment(event, op, actor, judgement, this.#facts);
        const found = survived;
        for (const watch of this.#watches)
            for (const one of watch.observe(moment))
                found.push(one);
        return found;
    }
    /** What time alone completed before an act at `now`; `last` is when the act before was. */
    due(now, last) {
        return this.#survivors.due(now, last);
    }
    /** What is found when the recording ends, at `t` ns. */
    end(t, last) {
        return this.#survivors.end(t, last);
    }
    /** Names of tools that it is not known of yet, at `t` ns, whether they outlive their step. */
    undecided(t) {
        return this.#survivors.undecided(t);
    }
    /** Why it does not know all; empty when it does. */
    unseen() {
        const forgotten = this.#patterns.forgotten + this.#restores.forgotten + this.#overwrites.forgotten;
        return forgotten === 0
            ? []
            : [`${forgotten} beginnings of sequences were forgotten: there were too many at a time`];
    }
}

// EXTERNAL MODULE: ./build/events/decode.js
var decode = __webpack_require__(50599);
;// CONCATENATED MODULE: ./build/invocations/action.js

const action_verbs = new Set([
    'package-manager',
    'vcs',
    'container-engine',
    'infrastructure',
    'publisher',
]);
/**
 * The verb of an invocation: `install` of `npm i`, `clone` of `git -C x clone`. Compilers compile or link, drivers build;
 * tools without verbs just run. Printable, at most 32 characters.
 */
function actionOf(tool) {
    const { argv } = tool;
    if (tool.class === 'compiler')
        return compilerAction(tool);
    if (tool.class === 'build-driver')
        return word(argv.slice(1).find((argument) => !/^-|=/.test(argument))) ?? 'build';
    if (action_verbs.has(tool.class) || tool.actions !== undefined) {
        const first = firstWord(argv);
        if (first === undefined)
            return 'run';
        const known = tool.actions !== undefined && Object.hasOwn(tool.actions, first) ? tool.actions[first] : undefined;
        return known ?? first;
    }
    if (tool.class === 'fetcher')
        return 'fetch';
    return 'run';
}
/** Options of package managers and git that take the next argument. */
const valued = new Set([
    '-C',
    '-c',
    '--prefix',
    '--registry',
    '--git-dir',
    '--work-tree',
    '--loglevel',
    '-w',
    '--workspace',
    '--cache',
    '--userconfig',
    '--cwd',
    '--dir',
    '--python',
    '--log',
    '--proxy',
    '-o',
]);
function firstWord(argv) {
    for (let i = 1; i < argv.length; i++) {
        const argument = argv[i] ?? '';
        if (valued.has(argument))
            i++;
        else if (!argument.startsWith('-'))
            return word(argument);
    }
    return undefined;
}
const word = (text) => text !== undefined && /^[A-Za-z0-9][A-Za-z0-9:._-]{0,31}$/.test(text) ? text : undefined;
function compilerAction({ argv, name, path }) {
    if (/^(cc1|cc1plus|lto1|as|rustc)$/.test(name))
        return 'compile';
    if (/^(collect2|ld|ld\.[a-z]+|lld|gold|ar|ranlib)$/.test(name) || (0,invocations_path/* baseName */.Fl)(path).startsWith('ld'))
        return 'link';
    return argv.some((argument) => argument === '-c' || argument === '-S' || argument === '-E') ? 'compile' : 'link';
}

;// CONCATENATED MODULE: ./build/invocations/role.js

/** Directories inside a workspace that hold the work of others. */
const foreign = /\/(node_modules|site-packages|dist-packages|\.venv|venv|vendor|\.tox|\.nox)(\/|$)/;
/** Whether a directory belongs to the workspace itself and not to what was installed into it. */
const own = (directory, facts) => {
    const inside = facts.inWorkspace(directory);
    return inside !== undefined && !foreign.test(inside);
};
/** The role that a direct child of `parent` enters, if any. */
function enterRole(parent, child, exec, id, facts) {
    const profile = parent.tool.roleProfile;
    if (profile === undefined || child.roleProfile === profile)
        return undefined;
    for (const entry of facts.roles(profile)) {
        if (!enters(entry, child))
            continue;
        if (entry.event !== undefined && !entry.event.has(parent.action))
            continue;
        if (typeof entry.cwd === 'function' && !entry.cwd(exec.cwd))
            continue;
        if (entry.anywhere)
            return instance(entry, entry.kind, entry.kind, undefined, undefined, false, id);
        const at = packageOf(exec.cwd, facts);
        const event = exec.env?.npm_lifecycle_event;
        if (own(exec.cwd, facts) && (at === undefined || own(at.directory, facts))) {
            return instance(entry, 'script', `script:${plain(event) ?? parent.action}`, undefined, exec.cwd, true, id);
        }
        const name = at?.name === undefined ? entry.kind : `${entry.kind}:${at.name}`;
        const directory = at?.directory ?? (facts.shared(exec.cwd) ? undefined : exec.cwd);
        return instance(entry, entry.kind, name, at?.version, directory, false, id);
    }
    return undefined;
}
/**
 * Whether a child enters: it is named, or it may be anybody's code (a shell or interpreter, a program nobody knows), since
 * which shell a package manager uses is an option that anybody may set.
 */
function enters({ child: named }, child) {
    if (named.has('*') || named.has(child.name))
        return true;
    if (child.roleProfile === undefined && child.interpreter !== undefined && named.has(child.interpreter))
        return true;
    return child.class === undefined || child.imageClass === 'shell' || child.imageClass === 'interpreter';
}
/**
 * The package a directory belongs to. Metadata counts only where it stands inside what the path itself says was installed,
 * and where no others live: a package that removes its own does not get the rights of what is above it.
 */
function packageOf(cwd, facts) {
    const near = facts.package(cwd);
    const root = installedRoot(cwd);
    if (near !== undefined && (root === undefined || (0,invocations_path/* within */.ux)(near.directory, root))) {
        const above = !own(cwd, facts) && own(near.directory, facts);
        if (above || facts.shared(near.directory))
            return own(cwd, facts) ? named(near) : undefined;
        return named(near);
    }
    return root === undefined ? undefined : { directory: root, name: installedName(root) };
}
const named = ({ directory, name, version }) => ({
    directory,
    name,
    ...(version === undefined ? {} : { version }),
});
/** `…/node_modules/name` or `…/node_modules/@scope/name`, the innermost in a path. */
const installedRoot = (path) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)(?:\/|$)/.exec(path)?.[1];
const installedName = (root) => {
    const name = (0,invocations_path/* baseName */.Fl)(root);
    const above = (0,invocations_path/* baseName */.Fl)(root.slice(0, -name.length - 1));
    return above.startsWith('@') ? `${above}/${name}` : name;
};
const plain = (event) => event !== undefined && /^[A-Za-z0-9:._-]{1,64}$/.test(event) ? event : undefined;
function instance(entry, kind, name, version, directory, isOwn, entered) {
    return { profile: entry.profile, kind, name, version, directory, own: isOwn, entered };
}

;// CONCATENATED MODULE: ./build/invocations/act-steps.js
/**
 * act runs several jobs in one process and numbers the steps of a composite action as it does those of the job, so what it has in GITHUB_ACTION
 * is not enough: the paths it passes have a say too (pkg/runner/step_run.go, getScriptName, and action.go, getContainerActionPaths, of v0.2.87).
 * @param key GITHUB_ACTION
 */
function actProcess({ env, argv }, key, { place }, steps) {
    if (isOfAnotherJob(argv, place))
        return 'another job';
    const script = scriptName(argv, place);
    const outer = script?.indexOf('-composite-') ?? -1;
    if (script !== undefined && outer > 0)
        return { key: script.slice(0, outer), script: true };
    const composite = env?.GITHUB_ACTION_PATH;
    if (!composite)
        return { key, script: script !== undefined };
    const [one, ...others] = Object.entries(steps ?? {}).filter(([, { action }]) => action !== undefined && isAt(action, composite, place));
    return one === undefined || others.length > 0 ? 'some step' : { key: one[0], script: false };
}
/** act gives each job a directory with a random name beside those of its other jobs, and passes paths in it to each of its processes. */
function isOfAnotherJob(argv, place) {
    if (argv.some((word) => word.includes(`${place}/`)))
        return false;
    const beside = `${place.slice(0, place.lastIndexOf('/'))}/`;
    return argv.some((word) => word.startsWith(beside) && /^[0-9a-f]{16}\/(?:act|hostexecutor)\//.test(word.slice(beside.length)));
}
/** The name of the file into which act wrote a script; that of a composite action is `OUTER-composite-INNER`. */
function scriptName(argv, place) {
    const scripts = `${place}/act/workflow/`;
    return argv.find((word) => word.startsWith(scripts))?.slice(scripts.length);
}
/** Whether act has the action of a step, as `uses` names it, in a directory or above it. */
function isAt(uses, directory, place) {
    const at = uses.startsWith('./')
        ? `${place}/hostexecutor/${uses.slice(2)}`
        : `${place}/act/actions/${uses.replaceAll(/[<>:"/\\|?*]/g, '-')}`;
    return `${directory}/`.startsWith(`${at.replace(/\/+$/, '')}/`);
}

;// CONCATENATED MODULE: ./build/invocations/steps.js


/**
 * The steps of a job, named by the environment that the runner's worker gives its children (actions/runner, src/Runner.Worker). All steps of a
 * composite action have the GITHUB_ACTION of the workflow's step, at any depth; GITHUB_ACTION_REPOSITORY and _REF are those of the innermost
 * action, and empty for a script; both are the runner's word, which no step can set for another. GITHUB_ACTION_PATH is that only in a
 * composite action: elsewhere a step before can have set it.
 */
class Steps {
    #facts;
    #seen = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    /** The steps seen, in order of their first process. */
    get seen() {
        return [...this.#seen.values()];
    }
    /** Of all that `run` starts. */
    run() {
        return { step: this.#step('run', { key: 'run', name: 'run' }) };
    }
    /** Of the job, but of a step that nobody can name. */
    unnamed() {
        return { step: this.#step('unknown', { key: 'unknown', name: 'a step that could not be named' }) };
    }
    /** What a child of the worker begins; an outsider where it is of no step. */
    of(exec) {
        const { env, argv } = exec;
        const key = env?.GITHUB_ACTION;
        // gone before its environment could be read, or so large that the name was not reached: what it does is judged all the same
        if (env === undefined || (key === undefined && exec.cut?.includes('env') === true))
            return this.#runsGuard(argv) === true ? { who: 'guard' } : this.unnamed();
        if (key === undefined)
            return { who: 'runner', argv };
        if (this.#isSelf(key) && this.#runsGuard(argv) !== false)
            return { who: 'guard' };
        const { root } = this.#facts;
        if (root.mode === 'job' && root.act !== undefined)
            return this.#ofAct(exec, key, root.act);
        const told = this.#told(key);
        const repository = env.GITHUB_ACTION_REPOSITORY || undefined;
        // the runner shares one context among steps: what a composite action in the background starts has the key of the step begun last
        if (told !== undefined && told.action === undefined && repository !== undefined)
            return this.#misnamed(env);
        const action = told?.action ?? (env.GITHUB_ACTION_PATH ? undefined : reference(env));
        const step = this.#named(key, { ...told, ...(action === undefined ? {} : { action }) });
        return begins(step, usedAction(step.action, env));
    }
    /**
     * Of what the runner had an engine run without naming a step: the build of an action of the workspace, whose Dockerfile the arguments of its
     * client name; else of one that nobody can name.
     */
    asked(argv) {
        const file = argv[argv.indexOf('-f') + 1];
        const place = file?.startsWith('/') === true ? this.#facts.inWorkspace((0,invocations_path/* directoryOf */.jt)(file)) : undefined;
        if (place === undefined)
            return this.unnamed();
        return this.#only(({ action }) => action?.startsWith('./') === true && (0,invocations_path/* within */.ux)(place, action.slice(1).replace(/\/$/, '')));
    }
    /** act has variables of the innermost action only where it runs one; elsewhere a step before can have set them. */
    #ofAct(exec, key, act) {
        const process = actProcess(exec, key, act, this.#facts.steps);
        if (process === 'another job')
            return { who: process };
        if (process === 'some step')
            return this.unnamed();
        const told = this.#told(process.key);
        const innermost = process.script ? undefined : exec.env;
        const action = told?.action ?? (innermost && reference(innermost));
        const step = this.#named(process.key, { ...told, ...(action === undefined ? {} : { action }) });
        return begins(step, innermost?.GITHUB_ACTION_PATH ? usedAction(step.action, innermost) : undefined);
    }
    #isSelf(key) {
        const { root } = this.#facts;
        return root.mode === 'job' && root.self.includes(key);
    }
    /** Whether what runs is a file of the guard's action: its step may be a composite action that does more. Undefined: where that lies is not known. */
    #runsGuard(argv) {
        const { root } = this.#facts;
        if (root.mode !== 'job' || root.program === undefined)
            return undefined;
        const script = argv.slice(1).find((word) => !word.startsWith('-'));
        return script !== undefined && (0,invocations_path/* within */.ux)(script, root.program);
    }
    /** Of a composite action in the background: in one, GITHUB_ACTION_PATH is the runner's word too. */
    #misnamed(env) {
        const path = env.GITHUB_ACTION_PATH ?? '';
        const { step } = this.#only(({ action }) => action !== undefined && path.endsWith(unpackedAt(action)));
        return begins(step, reference(env));
    }
    /** The only step that is so; else it cannot be named. */
    #only(holds) {
        const [first, ...others] = Object.entries(this.#facts.steps ?? {}).filter(([, told]) => holds(told));
        if (first === undefined || others.length > 0)
            return this.unnamed();
        return { step: this.#named(...first) };
    }
    #told(key) {
        const { steps } = this.#facts;
        return steps !== undefined && Object.hasOwn(steps, key) ? steps[key] : undefined;
    }
    #named(key, { name = key, action, file, line, identity }) {
        return this.#step(key, {
            ...{ key, name },
            ...(action === undefined ? {} : { action }),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
            ...(identity === undefined ? {} : { identity }),
        });
    }
    #step(key, step) {
        const known = this.#seen.get(key);
        if (known !== undefined)
            return known;
        this.#seen.set(key, step);
        return step;
    }
}
const begins = (step, used) => (used === undefined ? { step } : { step, used });
/** `owner/repo@ref` of the innermost action. */
function reference({ GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }) {
    if (!repository)
        return undefined;
    return ref ? `${repository}@${ref}` : repository;
}
/** What a step's composite action uses, where that is another action than the step's own. */
function usedAction(own, env) {
    const [name = '', ref] = own?.split('@') ?? [];
    const repository = name.startsWith('./') ? undefined : name.split('/').slice(0, 2).join('/');
    const innermost = reference(env);
    if (innermost !== undefined)
        return innermost === (ref === undefined ? repository : `${repository}@${ref}`) ? undefined : innermost;
    // of a script: a step without an action is one of the workflow, and the variable is whoever's
    const holder = own === undefined ? undefined : /\/_actions\/([^/]+\/[^/]+)\//.exec(`${env.GITHUB_ACTION_PATH}/`)?.[1];
    return holder === repository ? undefined : holder;
}
/** Where the runner unpacks an action, below its work directory: `/_actions/owner/repo/ref/path`. */
function unpackedAt(action) {
    const [name = '', ref = ''] = action.split('@');
    const [owner = '', repository = '', ...path] = name.split('/');
    return ['/_actions', owner, repository, ref, ...path].join('/');
}

;// CONCATENATED MODULE: ./build/invocations/process-tree.js





/** Events that are no act: they do not keep an image from being a hop. */
const passive = new Set([
    'file.read',
    'lib.load',
    'process.exit',
    'dns.query',
    'dns.answer',
    'priv.change',
]);
/** As many ended processes as can still turn out to have asked a daemon for work: cron does it a minute later. */
const MAX_ENDED = 65_536;
/** Joins events into invocations, one event at a time, in kernel order. */
class ProcessTree {
    #facts;
    #processes = new Map();
    /** What ended processes ran last, by pid and start. */
    #ended = new Map();
    #steps;
    invocations = [];
    #strays = 0;
    /** Processes that the worker ran for another job than this one. */
    #foreign = 0;
    constructor(facts) {
        this.#facts = facts;
        this.#steps = new Steps(facts);
    }
    /** Takes in an event and returns the invocation that acts in it: for an exec the new one, undefined for what belongs to no step. */
    take(event) {
        if (!event.job)
            return undefined;
        if (event.kind === 'process.fork')
            return event.done === false ? undefined : this.#fork(event);
        if (event.kind === 'process.exec')
            return event.done === false ? undefined : this.#exec(event);
        const process = this.#processes.get(event.pid);
        if (process !== undefined)
            process.start = event.start;
        const invocation = process?.invocation;
        if (event.kind === 'process.exit') {
            if (process !== undefined)
                this.#exit(process, event);
            return invocation;
        }
        if (invocation === undefined)
            this.#stray(event, process);
        else if (!passive.has(event.kind))
            (0,invocations_invocation/* acts */.Ij)(invocation);
        return invocation;
    }
    /** What no invocation answers for: acts of processes whose beginning nobody saw. */
    unseen() {
        return [
            ...(this.#strays === 0 ? [] : [`${this.#strays} events are of processes whose start was not seen`]),
            ...(this.#foreign === 0
                ? []
                : [`the runner ran other jobs in the same process: ${this.#foreign} of its steps were taken for theirs`]),
        ];
    }
    /** The invocation a process runs now. */
    running(pid) {
        return this.#processes.get(pid)?.invocation;
    }
    /** The steps seen, in order of their first process. */
    get steps() {
        return this.#steps.seen;
    }
    #fork(event) {
        const parent = this.#processes.get(event.pid);
        const { root } = this.#facts;
        const byWorker = root.mode === 'job' && event.pid === root.worker;
        this.#processes.set(event.child, {
            pid: event.child,
            invocation: parent?.invocation,
            own: false,
            stepRoot: byWorker || (parent?.stepRoot === true && parent.invocation === undefined && parent.outside === undefined),
            outside: parent?.outside,
        });
        return parent?.invocation;
    }
    #stray(event, process) {
        const { root } = this.#facts;
        if (process !== undefined
            ? process.outside !== undefined || process.stepRoot
            : root.mode === 'job' && event.pid === root.worker)
            return;
        if (!event.kind.startsWith('sensor.'))
            this.#strays += event.n ?? 1;
    }
    #exit(process, event) {
        this.#processes.delete(process.pid);
        this.#ended.set(keyOf(event), process);
        const oldest = this.#ended.size > MAX_ENDED ? this.#ended.keys().next().value : undefined;
        if (oldest !== undefined)
            this.#ended.delete(oldest);
        const { invocation } = process;
        if (invocation === undefined || !process.own)
            return;
        invocation.ended = event.t;
        invocation.exit = {
            ...(event.code === undefined ? {} : { code: event.code }),
            ...(event.signal === undefined ? {} : { signal: event.signal }),
        };
    }
    #exec(event) {
        const known = event.handover === undefined ? this.#processes.get(event.pid) : undefined;
        const process = known ?? this.#born(event);
        process.start = event.start;
        const before = process.invocation;
        const begun = before === undefined ? this.#begins(event, process) : before;
        if ('who' in begun) {
            if (begun.who === 'another job' && process.outside === undefined)
                this.#foreign++;
            process.outside = begun;
            return undefined;
        }
        const { step } = begun;
        const tool = this.#facts.tool(event);
        const isHop = before !== undefined && process.own && !before.acted && before.tool.imageClass !== 'shell';
        if (before !== undefined) {
            if (isHop)
                before.hop = true;
            else
                (0,invocations_invocation/* acts */.Ij)(before);
            if (process.own)
                before.ended = event.t;
        }
        const parent = isHop ? before.parent : before;
        const id = `i${this.invocations.length}`;
        const { container } = event;
        const cwd = container === undefined ? event.cwd : (0,invocations_container/* inContainer */.Bc)(container, event.cwd);
        const role = this.#role(parent, isHop ? before : undefined, tool, { ...event, cwd }, id);
        const base = isHop ? withoutTool(before) : (parent?.rolePath ?? beginning(begun));
        const invocation = {
            id,
            index: this.invocations.length,
            parent,
            starter: before,
            step,
            pid: event.pid,
            started: event.t,
            ended: undefined,
            tool,
            action: actionOf(tool),
            argv: event.argv,
            cwd,
            hops: isHop ? [...before.hops, before.tool.name] : [],
            roles: role === undefined ? (isHop ? before.roles : (parent?.roles ?? [])) : [...(parent?.roles ?? []), role],
            rolePath: ends([...base, ...(role === undefined ? [] : [process_tree_element(role)]), toolElement(tool)]),
            exit: undefined,
            acted: false,
            hop: false,
        };
        this.invocations.push(invocation);
        process.invocation = invocation;
        process.own = true;
        return invocation;
    }
    /** The role entered at this exec; a hop that entered one keeps it. */
    #role(parent, hop, tool, event, id) {
        if (parent === undefined || (hop !== undefined && hop.roles.length > parent.roles.length))
            return undefined;
        return enterRole(parent, tool, event, id, this.#facts);
    }
    /** A process whose fork was not seen: the child of whom the system says, or of who had a daemon start it. */
    #born(event) {
        const { root } = this.#facts;
        if (event.handover !== undefined)
            return this.#handedOver(event, event.handover.by);
        const parent = this.#processes.get(event.ppid);
        const process = {
            pid: event.pid,
            invocation: parent?.invocation,
            own: false,
            stepRoot: root.mode === 'job' && event.ppid === root.worker,
            outside: parent?.outside ?? (root.mode === 'job' && event.pid === root.worker ? { who: 'runner', argv: [] } : undefined),
        };
        this.#processes.set(event.pid, process);
        return process;
    }
    /** A daemon's child, of who asked for it. */
    #handedOver(event, by) {
        const { root } = this.#facts;
        const running = this.#processes.get(by.pid);
        const from = running?.start === by.start ? running : this.#ended.get(keyOf(by));
        // act asks an engine itself
        const outside = root.mode === 'job' && by.pid === root.worker ? ASKED_BY_WORKER : from?.outside;
        const process = {
            pid: event.pid,
            invocation: from?.invocation,
            own: false,
            stepRoot: false,
            outside: outside?.who === 'runner' ? undefined : outside,
            ...(outside?.who === 'runner' ? { asked: outside } : {}),
        };
        this.#processes.set(event.pid, process);
        return process;
    }
    /** What a process is of that no invocation is above. */
    #begins(event, { outside, stepRoot, asked }) {
        if (this.#facts.root.mode === 'run')
            return this.#steps.run();
        if (outside !== undefined)
            return outside.who === 'runner' ? { who: 'runner', argv: event.argv } : outside;
        if (asked !== undefined) {
            // a hook of the runner that runs containers gives them the step's environment; of a build the image itself can set it
            const named = event.handover?.how === 'request' ? this.#steps.of(event) : undefined;
            return named !== undefined && 'step' in named ? named : this.#steps.asked(asked.argv);
        }
        return stepRoot ? this.#steps.of(event) : this.#steps.unnamed();
    }
}
const ASKED_BY_WORKER = { who: 'runner', argv: [] };
const keyOf = ({ pid, start }) => `${pid}:${start}`;
const toolElement = (tool) => ({
    kind: 'tool',
    name: tool.name,
    ...(tool.version === undefined ? {} : { version: tool.version }),
});
const process_tree_element = (role) => ({
    kind: 'role',
    name: role.name,
    ...(role.version === undefined ? {} : { version: role.version }),
});
/** The role path of what begins a step. */
function beginning({ step, used }) {
    const element = { kind: 'step', name: step.name };
    return used === undefined ? [element] : [element, { kind: 'action', name: used }];
}
/** Elements of a role path: of a longer one both ends are kept, so that programs that start each other thousands deep cost no more. */
const longest = 64;
const ends = (path) => path.length <= longest
    ? path
    : [...path.slice(0, longest / 2), { kind: 'tool', name: '…' }, ...path.slice(1 - longest / 2)];
/** The role path of a hop, without the hop itself. */
const withoutTool = (hop) => hop.rolePath.slice(0, -1);

;// CONCATENATED MODULE: ./build/baseline/uses.js


/**
 * Follows what each tool reads and loads, in a pass of its own: whether a component was used is known only when everything was
 * seen, and what a deviation weighs depends on it.
 * @param baselines of this recording, not used for anything else
 * @param lines gives the lines of events.ndjson, in order
 */
function noteUses(recording, baselines, lines, used) {
    const tree = new ProcessTree({
        ...baselines.roles,
        root: recording.root,
        steps: recording.steps,
        tool: (exec) => baselines.tool(exec),
    });
    lines((line) => {
        const event = (0,decode/* decodeLine */.H)(line);
        if (event === undefined || event.kind === 'unknown')
            return;
        const actor = tree.take(event);
        if (actor !== undefined)
            used.note(actor.tool.path, event);
    });
}

// EXTERNAL MODULE: ./build/evidence/dossier.js + 22 modules
var dossier = __webpack_require__(19832);
;// CONCATENATED MODULE: ./build/evidence/pinned-gaps.js


const MOST = 5;
/** What a source says that has nothing: it was asked, and absence is normal. */
const NONE = 'there is none';
/** What was looked for, by axis, and whether a tool has it all the same, from elsewhere. */
const AXES = {
    provenance: { what: 'the attestations of', had: ({ provenance }) => provenance.verified },
    sbom: { what: 'the SBOM of', had: ({ componentSource }) => /sbom/.test(componentSource) },
    exposure: { what: 'the known vulnerabilities of', had: ({ exposure }) => exposure.known },
};
/**
 * What is missing about the pinned tools that ran, at most five sentences: it lowers the coverage. Of tools that nobody pinned
 * nothing is missed.
 * @param ran the paths of the files that were executed as the tool of a pin
 */
function pinnedGaps(pins, ran, evidence, dossiers) {
    const gaps = pins.flatMap((pin) => [...ran(pin)].flatMap((path) => {
        const dossier = dossiers.of({ name: (0,invocations_path/* baseName */.Fl)(path), path, exe: path, interpreter: undefined });
        const strange = dossier.refusedSboms.map((why) => `${path}: ${why}`);
        return [...unknown(pin, path, dossier), ...strange, ...notHad(pin, path, dossier, evidence.document.missed)];
    }));
    return [...new Set(gaps)].slice(0, MOST);
}
function unknown(pin, path, { identity, provenance }) {
    const origin = (0,evidence_pin/* expectationOf */.EV)(pin) !== undefined;
    const pinned = pin.sha256 !== undefined || origin;
    if (identity.sha256 === undefined && pinned)
        return [`${path} could not be held against its pin: ${identity.reason}`];
    return origin && !provenance.present ? [`nothing shows where ${path} was built`] : [];
}
function notHad(pin, path, dossier, missed) {
    const { identity, components } = dossier;
    const names = new Set([path, pin.path, pin.purl, identity.package?.purl, `sha256:${pin.sha256}`]);
    names.add(`sha256:${identity.sha256}`);
    const parts = new Set(components.map(({ purl }) => purl));
    return missed.flatMap(({ axis, subject, source, reason }) => {
        const about = names.has(subject) || (axis === 'exposure' && parts.has(subject));
        const looked = AXES[axis];
        if (!about || reason === NONE || looked === undefined || looked.had(dossier))
            return [];
        return [`${looked.what} ${path} could not be looked up: ${source}: ${reason}`];
    });
}

// EXTERNAL MODULE: ./build/evidence/surroundings.js
var surroundings = __webpack_require__(65250);
// EXTERNAL MODULE: ./build/evidence/used-components.js
var used_components = __webpack_require__(53009);
// EXTERNAL MODULE: ./build/score/hazard.js
var hazard = __webpack_require__(76840);
;// CONCATENATED MODULE: ./build/score/contribution.js

/**
 * Shares of a score by its terms: score · term/S, in hundredths, rounded by largest remainder so that
 * they add up to the score exactly. Returned in the order of the terms.
 */
function contributions(worst) {
    const cents = Math.round((0,hazard/* score */.fN)(worst.sum) * 100);
    if (worst.sum === 0)
        return [];
    const exact = worst.terms.map(({ term }) => (cents * term) / worst.sum);
    const shares = exact.map(Math.floor);
    let left = cents - shares.reduce((sum, share) => sum + share, 0);
    const order = exact
        .map((x, index) => ({ index, rest: x - Math.floor(x) }))
        .sort((a, b) => b.rest - a.rest || a.index - b.index);
    for (const { index } of order) {
        if (left-- <= 0)
            break;
        shares[index] = (shares[index] ?? 0) + 1;
    }
    return shares.map((share) => share / 100);
}

// EXTERNAL MODULE: ./build/score/deviation.js
var deviation = __webpack_require__(34917);
// EXTERNAL MODULE: ./build/score/factor.js
var score_factor = __webpack_require__(5067);
// EXTERNAL MODULE: ./build/policy/facts/finding-facts.js
var finding_facts = __webpack_require__(67421);
// EXTERNAL MODULE: ./build/policy/facts/age.js
var age = __webpack_require__(97641);
;// CONCATENATED MODULE: ./build/policy/facts/tool-facts.js

/** The facts of a tool, its identity and its exposure. */
function toolFacts(tool, dossier) {
    const { identity, exposure } = dossier;
    return {
        tool: {
            name: tool.name,
            version: tool.version ?? '',
            purl: tool.purl ?? '',
            class: tool.class ?? '',
            path: tool.path,
            exe: tool.exe,
            sha256: identity.sha256 ?? '',
            interpreter: tool.interpreter ?? '',
            attestation: attestationFacts(dossier),
        },
        identity: {
            level: identity.level,
            reason: identity.reason,
            database: identity.package?.database ?? '',
            package: identity.package?.name ?? '',
        },
        exposure: exposureFacts(exposure),
    };
}
function attestationFacts({ provenance, freshness }) {
    const { present, verified, refused, claims, root } = provenance;
    const { ages } = freshness;
    const holds = present && verified;
    return {
        present,
        verified: holds,
        fresh: holds && freshness.fresh,
        refused: refused.length > 0,
        repository: claims?.source ?? '',
        ref: claims?.ref ?? '',
        commit: claims?.commit ?? '',
        builder: claims?.builder ?? '',
        workflow: claims?.workflow ?? '',
        trigger: claims?.trigger ?? '',
        issuer: claims?.issuer ?? '',
        hosted: claims?.hosted === true,
        root: root?.name ?? '',
        ages: {
            signature: (0,age/* days */._)(ages.signature),
            verification: (0,age/* days */._)(ages.verification),
            root: (0,age/* days */._)(ages.root),
            vulnerabilities: (0,age/* days */._)(ages.vulnerabilities),
        },
    };
}
const known = new WeakMap();
function exposureFacts(exposure) {
    const made = known.get(exposure) ?? makeExposureFacts(exposure);
    known.set(exposure, made);
    return made;
}
function makeExposureFacts({ known: isKnown, worst, vulnerabilities, total }) {
    return {
        known: isKnown,
        worst: Math.max(0, ...vulnerabilities.map(({ cvss }) => cvss ?? 0)),
        id: worst?.id ?? '',
        exploited: isKnown && vulnerabilities.some(({ exploited }) => exploited),
        executed: isKnown && vulnerabilities.some(({ used }) => used),
        count: total,
        vulnerabilities: vulnerabilities.map(({ id, component, cvss, used, exploited, epss, fixed }) => ({
            id,
            component: component.purl ?? component.name,
            cvss: cvss ?? 0,
            executed: used,
            exploited,
            epss: epss?.probability ?? 0,
            fixed: fixed !== undefined,
        })),
    };
}

;// CONCATENATED MODULE: ./build/policy/facts/invocation-facts.js







/** The invocations that rules are asked of: those that the result shows, and whatever something was found of. */
function subjectsOf(material) {
    const byId = new Map(material.findings.map((finding) => [finding.id, (0,finding_facts/* findingFacts */.x)(finding)]));
    const first = new Map();
    for (const { id, invocation } of material.findings) {
        const ids = first.get(invocation);
        if (ids === undefined)
            first.set(invocation, new Set([id]));
        else
            ids.add(id);
    }
    const depths = new Map();
    const asked = new Set();
    return material.invocations.flatMap((invocation) => {
        const { id, parent, hop } = invocation;
        const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1;
        depths.set(invocation, depth);
        const own = first.get(id);
        if (hop && own === undefined)
            return [];
        asked.add(invocation);
        let above = parent;
        while (above !== undefined && !asked.has(above))
            above = above.parent;
        const ids = new Set([...(own ?? []), ...material.made(invocation)]);
        const findings = [...ids].sort().flatMap((each) => byId.get(each) ?? []);
        return [{ id, parent: above?.id, facts: factsOf(invocation, depth, findings, material) }];
    });
}
function factsOf(invocation, depth, findings, { risk, dossier, envelope, end, plugins }) {
    const { tool, step, started, ended = end } = invocation;
    const layers = envelope(invocation).layers;
    const [layer] = layers;
    return {
        risk: riskFacts(risk.own(invocation)?.worst, risk.tree(invocation)?.worst),
        ...toolFacts(tool, dossier(tool)),
        baseline: {
            source: layer?.source ?? 'none',
            name: layers.map(({ name }) => name).join(' ∩ '),
            status: layer?.status ?? '',
            confidence: layer?.confidence ?? 0,
            runs: layer?.runs ?? 0,
        },
        invocation: {
            id: invocation.id,
            action: invocation.action,
            argv: invocation.argv,
            cwd: invocation.cwd,
            depth,
            role: (0,invocations_invocation/* foreignRole */.D8)(invocation)?.kind ?? '',
            lineage: invocation.rolePath.map(({ name }) => name),
            started: started / 1e9,
            seconds: Math.max(0, ended - started) / 1e9,
            exit: invocation.exit?.code ?? -1,
        },
        step: {
            key: step.key,
            name: step.name,
            action: step.action ?? '',
            score: (0,hazard/* score */.fN)(risk.step(step)?.worst.sum ?? 0),
        },
        plugin: {
            ...plugins.facts(tool),
            factor: (0,score_factor/* pluginFactor */.Nq)(plugins.factors(tool).map(({ factor }) => factor)),
        },
        findings,
        deviations: findings.filter(({ kind }) => kind === 'deviation' || kind === 'phase'),
        sequences: findings.filter(({ kind }) => kind === 'sequence'),
    };
}
const invocation_facts_none = Object.fromEntries(deviation/* scoredTactics */.a.map((name) => [name, 0]));
function riskFacts(own, tree) {
    if (tree === undefined)
        return { score: 0, own: 0, hazard: 0, tactics: invocation_facts_none };
    const cents = { ...invocation_facts_none };
    contributions(tree).forEach((share, index) => {
        const tactic = tree.terms[index]?.deviation.tactic;
        if (tactic !== undefined)
            cents[tactic] += Math.round(share * 100);
    });
    const tactics = Object.fromEntries(deviation/* scoredTactics */.a.map((name) => [name, cents[name] / 100]));
    return { score: (0,hazard/* score */.fN)(tree.sum), own: (0,hazard/* score */.fN)(own?.sum ?? 0), hazard: (0,hazard/* published */.H3)(tree.sum), tactics };
}

// EXTERNAL MODULE: ./build/evidence/declared-pipeline.js
var declared_pipeline = __webpack_require__(69674);
;// CONCATENATED MODULE: ./build/policy/facts/job-facts.js

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** The facts that are the same for every invocation of a job. */
function jobFacts(material) {
    const { config, recording, coverage } = material;
    const { context, sensor } = recording;
    const { declared, reason } = (0,declared_pipeline/* pipelineStanding */.dX)(context, config.pipeline.declared);
    const end = new Date(Number((BigInt(recording.anchor) + BigInt(recording.end)) / 1000000n));
    const date = end.toISOString().slice(0, 10);
    return {
        job: { score: material.score, step: material.worstStep ?? '' },
        threshold: config.threshold,
        pipeline: {
            declared,
            reason,
            workflow: context.workflow ?? '',
            job: context.job ?? '',
            event: context.event ?? '',
            ref: context.ref ?? '',
            fork: context.fork === true,
            actor: context.actor ?? '',
            repository: context.repository ?? '',
            environment: context.environment,
        },
        context: {
            os: context.os,
            kernel: context.kernel,
            arch: context.arch,
            ephemeral: context.ephemeral === true,
            persistent: context.ephemeral === false,
            sandbox: context.sandbox ?? [],
            circumstances: material.around,
            factor: material.factor,
        },
        sensor: {
            name: sensor.name,
            backend: sensor.backend,
            started: sensor.health.started,
            died: sensor.health.started && sensor.health.died,
        },
        coverage: { level: coverage.level, lost: coverage.lost, reasons: coverage.reasons },
        tampering: job_facts_tampering(material),
        plugins: material.plugins.map(({ name, answered, complete, reasons }) => ({
            name,
            answered,
            complete,
            reason: reasons.join('; '),
        })),
        acceptances: config.accept.map(({ finding, tool = '', step = '', owner, until }) => ({
            finding,
            tool,
            step,
            owner,
            until,
            expired: until < date,
        })),
        time: { date, weekday: weekdays[end.getUTCDay()] ?? '', hour: end.getUTCHours() },
    };
}
/** Everything that says somebody reached for the guard; a sensor that died after a good start is one of them. */
function job_facts_tampering({ findings, tampered, recording: { sensor } }) {
    const { started, died, reason = 'no reason was left', tampered: touched = [] } = sensor.health;
    return [
        ...findings.flatMap(({ id, kind }) => (kind === 'tamper' ? [`finding ${id}`] : [])),
        ...tampered,
        ...touched,
        ...(started && died ? [`the sensor started well and then died: ${reason}`] : []),
    ];
}

// EXTERNAL MODULE: ./build/policy/language/meter.js
var language_meter = __webpack_require__(55684);
// EXTERNAL MODULE: ./build/policy/language/truth.js
var truth = __webpack_require__(91452);
// EXTERNAL MODULE: ./build/policy/language/why.js
var why = __webpack_require__(78055);
;// CONCATENATED MODULE: ./build/policy/rules/closest.js

/** Invocations that are looked at for the one that came closest. */
const closest_MOST = 200;
/** Of those a rule does not hold for the one for which most parts of its condition do; the first of equals. */
function closest({ condition }, asked) {
    let best = asked[0];
    let most = -1;
    const { parts } = condition;
    for (const one of parts.length === 0 ? [] : asked.slice(0, closest_MOST)) {
        const count = parts.filter((part) => holds(part, one.frame)).length;
        if (count > most)
            [best, most] = [one, count];
    }
    return best;
}
function holds({ ask }, frame) {
    try {
        frame.meter.begin();
        return ask(frame) === true;
    }
    catch (error) {
        if (error instanceof language_meter/* EvaluationError */.ZN)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/policy/rules/descent.js
/** Which invocation lies above which. */
class Descent {
    #subjects;
    /** Place of the one above each; -1: none. */
    #above;
    /** @param subjects in the order they started */
    constructor(subjects) {
        this.#subjects = subjects;
        const places = new Map(subjects.map(({ id }, at) => [id, at]));
        this.#above = Int32Array.from(subjects, ({ parent }) => (parent === undefined ? -1 : (places.get(parent) ?? -1)));
    }
    /**
     * Of invocations those below which there is none of them, the one that lies deepest first, else the one that started first.
     * @param among their places
     */
    deepest(among) {
        const passed = new Uint8Array(this.#subjects.length);
        for (const each of among) {
            for (let at = this.#above[each] ?? -1; at >= 0 && passed[at] === 0; at = this.#above[at] ?? -1)
                passed[at] = 1;
        }
        return among
            .flatMap((at) => (passed[at] === 0 ? (this.#subjects[at] ?? []) : []))
            .sort((a, b) => b.facts.invocation.depth - a.facts.invocation.depth);
    }
}

// EXTERNAL MODULE: ./build/policy/rules/left-out.js
var left_out = __webpack_require__(9832);
;// CONCATENATED MODULE: ./build/policy/rules/evaluate.js






const MOST_OTHERS = 10;
/**
 * Asks every rule: of the job once where it names nothing of single invocations, else of each invocation in its scope. The outcome is in
 * the order of the rules' names.
 * @param subjects in the order they started
 */
function evaluate(policy, job, subjects) {
    const meter = new language_meter/* Meter */.kI();
    const all = subjects.map((subject, place) => {
        const frame = { facts: { ...job, ...subject.facts }, elements: [], meter };
        return { frame, subject, place };
    });
    const whole = [
        { frame: { facts: job, elements: [], meter }, subject: undefined, place: -1 },
    ];
    const descent = new Descent(subjects);
    const outcome = {
        held: [],
        unheld: [],
        errors: [],
        leftOut: [],
    };
    for (const rule of policy.rules) {
        if (rule.leftOut !== undefined && (0,left_out/* isLeftOut */.W)(rule.leftOut, job.time.date)) {
            const { rule: id, ...why } = rule.leftOut;
            outcome.leftOut.push({ id, from: rule.from, ...why });
            continue;
        }
        const asked = rule.ofJob ? inJob(rule, job, whole) : inScope(rule, job, all);
        const { holding, failed } = askAll(rule, asked);
        if (failed.length > 0)
            outcome.errors.push(failure(rule, failed));
        if (holding.length > 0)
            outcome.held.push(heldBy(rule, holding, descent));
        else if (failed.length === 0)
            outcome.unheld.push(unheldBy(rule, asked));
    }
    return outcome;
}
const inJob = ({ scope }, job, asked) => scope.hasJob(job) ? asked : [];
function inScope({ scope }, job, asked) {
    if (!scope.hasJob(job))
        return [];
    return scope.isOfJob ? asked : asked.filter(({ subject }) => subject !== undefined && scope.has(subject));
}
function askAll({ condition }, asked) {
    const holding = [];
    const failed = [];
    for (const one of asked) {
        try {
            one.frame.meter.begin();
            if (condition.ask(one.frame) === true)
                holding.push(one);
        }
        catch (error) {
            if (!(error instanceof language_meter/* EvaluationError */.ZN))
                throw error;
            failed.push({ subject: one.subject, message: error.message });
        }
    }
    return { holding, failed };
}
function failure({ id }, [first, ...others]) {
    const where = first?.subject === undefined ? '' : ` for invocation ${first.subject.id}`;
    const more = others.length === 0 ? '' : `, and for ${others.length} more`;
    return `the rule ${id} has no value${where}${more}: ${first?.message}`;
}
function heldBy(rule, holding, descent) {
    const [first, ...others] = descent.deepest(holding.flatMap(({ place }) => (place < 0 ? [] : [place])));
    const end = holding.find(({ subject }) => subject === first);
    const truth = end === undefined ? [] : truths(rule, end.frame);
    return {
        ...told(rule, truth, first?.id),
        why: truth.length === 0 ? rule.when : (0,why/* whyOf */.g)(truth, rule.message),
        ...(others.length === 0 ? {} : { others: others.slice(0, MOST_OTHERS).map(({ id }) => id) }),
        ...(first === undefined ? {} : { count: holding.length }),
    };
}
function unheldBy(rule, asked) {
    const near = closest(rule, asked);
    return told(rule, near === undefined ? [] : truths(rule, near.frame), near?.subject?.id);
}
/** The truth tree; none where explaining takes more work than is allowed. */
function truths({ condition }, frame) {
    try {
        frame.meter.begin();
        return (0,truth/* truthOf */.D)(condition, frame);
    }
    catch (error) {
        if (error instanceof language_meter/* EvaluationError */.ZN)
            return [];
        throw error;
    }
}
const told = ({ id, then, controls, from, when }, truth, invocation) => ({
    id,
    then,
    controls,
    from,
    when,
    truth,
    ...(invocation === undefined ? {} : { invocation }),
});

// EXTERNAL MODULE: ./build/policy/rules/rule.js
var rule = __webpack_require__(61466);
;// CONCATENATED MODULE: ./build/policy/verdict.js

const rungs = ['any', 'degraded', 'full'];
/**
 * The verdict. It fails where a rule with the effect `fail` held, and where a rule has no value: what cannot be asked must not pass. It is
 * incomplete where too little was seen, which is no matter of the policy. Strongest first: fail, incomplete, pass.
 */
function verdict({ config, sensor, coverage, outcome, blind: unheld = [] }) {
    const blind = [...unheld, ...incompleteness(config, sensor, coverage)];
    const clauses = blind.map((why) => ({ id: 'default/incomplete', then: 'note', controls: [], why }));
    const held = [...outcome.held, ...clauses].toSorted((a, b) => rule/* effects */.zb.indexOf(a.then) - rule/* effects */.zb.indexOf(b.then) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    const fails = outcome.errors.length > 0 || held.some(({ then }) => then === 'fail');
    const decision = fails ? 'fail' : blind.length > 0 ? 'incomplete' : 'pass';
    return { decision, held, unheld: outcome.unheld, errors: outcome.errors, leftOut: outcome.leftOut };
}
/** Why what was seen is not enough for a verdict; empty when it is. */
function incompleteness({ require }, sensor, coverage) {
    const reasons = [];
    if (sensor.name === 'none' || !sensor.health.started)
        reasons.push(`no sensor watched: ${sensor.health.reason ?? 'none was started'}`);
    else if (coverage.level === 'none')
        reasons.push(`nothing was seen: ${coverage.reasons.join('; ')}`);
    if (coverage.lost > 0)
        reasons.push(`${coverage.lost} events were lost`);
    const rung = sensor.backend === 'full' ? 2 : sensor.backend === 'degraded' ? 1 : 0;
    if (sensor.name !== 'none' && rung < rungs.indexOf(require.sensor)) {
        reasons.push(`the sensor is ${sensor.name} (${sensor.backend}); \`require.sensor\` is ${require.sensor}`);
    }
    if (require.coverage === 'full' && coverage.level === 'partial') {
        reasons.push(`coverage is partial; \`require.coverage\` is full: ${coverage.reasons.join('; ')}`);
    }
    return reasons;
}

;// CONCATENATED MODULE: ./build/score/accumulator.js


/** That of what has no deviation. */
const accumulator_nothing = { sum: 0, t: 0, terms: [] };
const seconds = (ns) => ns / 1e9;
/**
 * S = max over t of the sum over tactics, in one pass and memory bounded by the number of classes.
 * Deviations are added in order of time; between two of them every term only decays, so the maximum
 * over time is at one of them, and a deviation below the decayed envelope of its class can never matter.
 */
class accumulator_Accumulator {
    #classes = new Map();
    #worst = accumulator_nothing;
    #acts = accumulator_nothing;
    #now = 0;
    /** Adds a deviation; one older than the last counts as simultaneous with it. */
    add(deviation) {
        this.#now = Math.max(this.#now, deviation.t);
        const valued = { deviation, v: (0,hazard/* value */.Uq)(deviation.tactic, deviation.w, deviation.c, deviation.factor) };
        const key = `${deviation.tactic} ${deviation.class}`;
        const state = this.#classes.get(key);
        if (state === undefined) {
            this.#classes.set(key, { tactic: deviation.tactic, envelope: valued, largest: valued });
        }
        else {
            if (precedes(valued, this.#now, state.envelope))
                state.envelope = valued;
            else if (valued.v <= state.largest.v)
                return;
            if (valued.v > state.largest.v)
                state.largest = valued;
        }
        const terms = this.#termsNow();
        const sum = total(terms);
        if (sum > this.#worst.sum)
            this.#worst = { sum, t: this.#now, terms };
        const acts = terms.filter(({ deviation: { tactic } }) => tactic !== 'identity' && tactic !== 'invariant');
        const actsSum = total(acts);
        if (actsSum > this.#acts.sum)
            this.#acts = { sum: actsSum, t: this.#now, terms: acts };
    }
    /** The worst moment, with everything. */
    get worst() {
        return this.#worst;
    }
    /** The worst moment by acts alone: without identity faults and invariants. */
    get acts() {
        return this.#acts;
    }
    #termsNow() {
        const byTactic = new Map();
        for (const state of this.#classes.values()) {
            const best = strongest(state, this.#now);
            const list = byTactic.get(state.tactic);
            if (list === undefined)
                byTactic.set(state.tactic, [best]);
            else
                list.push(best);
        }
        return deviation/* scoredTactics */.a.flatMap((tactic) => (byTactic.get(tactic) ?? [])
            .sort((a, b) => b.term - a.term || (a.deviation.class < b.deviation.class ? -1 : 1))
            .map((term, index) => ({ ...term, rank: index + 1, term: term.term / 2 ** index })));
    }
}
/** Whether `valued` outlives the envelope from `now` on; equal ones are told apart by id so that simultaneous ones commute. */
function precedes(valued, now, envelope) {
    const left = envelope.v * (0,hazard/* decay */.TV)(envelope.deviation.tactic, seconds(now - envelope.deviation.t));
    const right = valued.v * (0,hazard/* decay */.TV)(valued.deviation.tactic, seconds(now - valued.deviation.t));
    if (right !== left)
        return right > left;
    if (valued.deviation.t !== envelope.deviation.t)
        return valued.deviation.t > envelope.deviation.t;
    return accumulator_key(valued.deviation) < accumulator_key(envelope.deviation);
}
const accumulator_key = (d) => `${d.finding} ${d.invocation} ${d.w} ${d.c} ${d.factor}`;
/** The strongest deviation of a class at a moment, as a term of rank 1. */
function strongest(state, now) {
    const terms = [state.envelope, state.largest].map(({ deviation, v }) => {
        const age = seconds(now - Math.min(now, deviation.t));
        const left = (0,hazard/* decay */.TV)(deviation.tactic, age);
        return { deviation, v, ageSeconds: age, decay: left, rank: 1, term: v * left };
    });
    const [envelope, largest] = terms;
    return (0,hazard/* floor */.RI)(state.tactic) > 0 && largest.term > envelope.term ? largest : envelope;
}
const total = (terms) => terms.reduce((sum, { term }) => sum + term, 0);

;// CONCATENATED MODULE: ./build/score/risk.js

/** The risk of every invocation, alone and with its descendants, and of every step. Invocations without deviations cost nothing. */
class RiskTree {
    #own = new Map();
    #tree = new Map();
    #steps = new Map();
    /** Adds a deviation of an invocation: to its own risk, its tree's, that of all above it, and its step's. */
    add(deviation, invocation) {
        of(this.#own, invocation).add(deviation);
        for (let at = invocation; at !== undefined; at = at.parent)
            of(this.#tree, at).add(deviation);
        of(this.#steps, invocation.step.key).add(deviation);
    }
    own(invocation) {
        return this.#own.get(invocation);
    }
    tree(invocation) {
        return this.#tree.get(invocation);
    }
    step(step) {
        return this.#steps.get(step.key);
    }
}
function of(map, key) {
    let found = map.get(key);
    if (found === undefined) {
        found = new accumulator_Accumulator();
        map.set(key, found);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/report/finding-id.js

/**
 * The id of a finding, stable across runs and machines: rule + 8 hex of sha256 over the rule and what tells its findings apart (design
 * section 8).
 * @param key what tells it from other findings of the rule, as JSON can hold it
 */
const findingId = (rule, key) => `${rule}-${(0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([rule, ...key]))
    .digest('hex')
    .slice(0, 8)}`;

// EXTERNAL MODULE: ./build/report/modified.js
var report_modified = __webpack_require__(89799);
;// CONCATENATED MODULE: ./build/report/findings.js




/** Targets kept for a finding, and findings kept for one class of deviation, so that many of one kind hide none of another; what comes after is only counted. */
const targetLimit = 10;
const classLimit = 200;
const idLimit = 20_000;
/** Kinds of finding that are as severe as their class is heavy. */
const weighed = new Set(['deviation', 'phase', 'sequence']);
/**
 * Gathers deviations into findings. A finding's id is stable: rule + 8 hex of
 * sha256(rule, tool, role kinds, object class, step key) (design section 8).
 */
class Findings {
    #open = new Map();
    #ids = new Map();
    #classes = new Map();
    #dropped = 0;
    /** Notes one sighting and returns the finding's id. */
    note(sighting, invocation, t, seq, n) {
        const id = this.#id(sighting, invocation);
        const known = this.#open.get(id);
        if (known !== undefined) {
            known.count += n;
            known.last = Math.max(known.last, t);
            if ((sighting.raised?.factor ?? 1) > (known.raised?.factor ?? 1))
                known.raised = sighting.raised;
            if (known.targets.size < targetLimit)
                known.targets.add(sighting.target);
        }
        else if (this.#room(sighting.class)) {
            this.#open.set(id, {
                sighting,
                invocation,
                targets: new Set([sighting.target]),
                count: n,
                raised: sighting.raised,
                first: t,
                last: t,
                seq,
            });
        }
        else {
            this.#dropped += n;
        }
        return id;
    }
    /** Sightings that were counted only, because too many different findings were open. */
    get uncounted() {
        return this.#dropped;
    }
    /**
     * The findings, worst first: by kind, then weight times confidence, then time.
     * @param factors what plug-ins say a finding of a tool weighs
     */
    list(factors) {
        const rank = (finding) => finding.severity === 'error' ? 0 : finding.severity === 'warning' ? 1 : 2;
        return [...this.#open.entries()]
            .map(([id, open]) => toFinding(id, open, factors))
            .sort((a, b) => rank(a) - rank(b) || weigh(b) - weigh(a) || a.seen.seq - b.seen.seq || (a.id < b.id ? -1 : 1));
    }
    #room(name) {
        const used = this.#classes.get(name) ?? 0;
        if (used < classLimit)
            this.#classes.set(name, used + 1);
        return used < classLimit;
    }
    #id({ rule, object }, { tool, roles, step }) {
        const parts = [tool.name, roles.map(({ kind }) => kind), object, step.identity ?? step.key];
        const key = JSON.stringify([rule, ...parts]);
        const known = this.#ids.get(key);
        if (known !== undefined)
            return known;
        const id = findingId(rule, parts);
        if (this.#ids.size < idLimit)
            this.#ids.set(key, id);
        return id;
    }
}
function toFinding(id, { sighting, invocation, targets, count, raised, first, last, seq }, factors) {
    const { step, tool, rolePath } = invocation;
    const modified = weighed.has(sighting.kind) ? (0,report_modified/* modifiedBy */.lH)(factors(tool, id)) : undefined;
    const accept = sighting.kind === 'invariant' || sighting.kind === 'identity' || sighting.kind === 'tamper'
        ? ''
        : `- { finding: ${id}, tool: ${quoted(tool.name)}, step: ${quoted(step.identity ?? step.key)}, reason: "…", owner: "…", until: YYYY-MM-DD }`;
    return {
        id,
        rule: sighting.rule,
        kind: sighting.kind,
        severity: severityOf(sighting),
        tactic: sighting.tactic,
        class: sighting.class,
        w: sighting.w,
        c: sighting.c,
        invocation: invocation.id,
        rolePath: [...rolePath],
        step: { ...step },
        message: `${(0,invocations_invocation/* printRolePath */.xb)(rolePath)}: ${sighting.message}`,
        expected: [...sighting.expected],
        seen: { what: sighting.message, targets: [...targets], count, first, last, seq },
        baseline: sighting.baseline,
        ...(sighting.runs === undefined ? {} : { runs: sighting.runs }),
        ...(raised === undefined ? {} : { raised }),
        ...(modified === undefined ? {} : { modified }),
        accept,
    };
}
const weigh = ({ w, c }) => (w ?? 0) * (c ?? 0);
/** Confidence below which a finding is a note: an order that seven runs or fewer showed, say. */
const doubtful = 0.25;
function severityOf({ kind, w, c, runs = learned/* enoughRuns */.pv, severity }) {
    if (severity !== undefined)
        return severity;
    if (kind === 'coverage')
        return 'warning';
    if (!weighed.has(kind))
        return 'error';
    return w >= 0.2 && c >= doubtful && runs >= learned/* enoughRuns */.pv ? 'warning' : 'note';
}
const quoted = (name) => (/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/.test(name) ? name : JSON.stringify(name));

// EXTERNAL MODULE: ./build/report/raised.js
var raised = __webpack_require__(86424);
;// CONCATENATED MODULE: ./build/report/signals.js
/** Distinct targets, and findings, kept for one kind of one invocation; what comes after is counted under `…`, each for itself. */
const signals_targetLimit = 200;
/** Counts what each invocation did, by kind and target, in bounded memory. */
class Signals {
    #of = new Map();
    // acts come in bursts of one kind on one target
    #last;
    /** Counts `n` events of a kind on a target. */
    count(invocation, kind, target, n, finding) {
        const key = finding ?? target;
        const last = this.#last;
        if (last?.invocation === invocation && last.kind === kind && last.key === key) {
            last.signal.count += n;
            return;
        }
        const signal = this.#signal(invocation, kind, target, finding);
        signal.count += n;
        this.#last = { invocation, kind, key, signal };
    }
    /** The counter of a kind and target, made if there is none. */
    #signal(invocation, kind, target, finding) {
        let kinds = this.#of.get(invocation);
        if (kinds === undefined) {
            kinds = new Map();
            this.#of.set(invocation, kinds);
        }
        let targets = kinds.get(kind);
        if (targets === undefined) {
            targets = new Map();
            kinds.set(kind, targets);
        }
        const key = finding === undefined ? `=${target}` : `!${finding}`;
        const known = targets.get(key);
        if (known !== undefined)
            return known;
        const expected = finding === undefined;
        const rest = expected ? '=' : '!';
        const room = targets.get(rest) === undefined && this.#room(targets, rest);
        const made = targets.get(rest) ?? {
            kind,
            target: room ? target : '…',
            count: 0,
            expected,
            finding: room ? finding : undefined,
        };
        targets.set(room ? key : rest, made);
        return made;
    }
    #room(targets, prefix) {
        if (targets.size < signals_targetLimit)
            return true;
        let used = 0;
        for (const key of targets.keys())
            if (key.startsWith(prefix))
                used++;
        return used < signals_targetLimit;
    }
    /** Ids of the findings that an invocation's acts belong to. */
    *findings(invocation) {
        for (const targets of this.#of.get(invocation)?.values() ?? [])
            for (const { finding } of targets.values())
                if (finding !== undefined)
                    yield finding;
    }
    /** The signals of an invocation: the unexpected first, then by count. */
    of(invocation) {
        const counts = [...(this.#of.get(invocation)?.values() ?? [])].flatMap((targets) => [...targets.values()]);
        const rank = (signal) => (signal.expected ? 1 : 0);
        return counts.sort((a, b) => rank(a) - rank(b) || b.count - a.count || compare(a.kind, b.kind) || compare(a.target, b.target));
    }
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./build/report/wording.js
const wording_verbs = {
    'file.create': 'created',
    'file.mkdir': 'created directory',
    'file.truncate': 'overwrote',
    'file.modify': 'modified',
    'file.append': 'appended to',
    'file.read': 'read',
    'file.delete': 'deleted',
    'file.rmdir': 'removed directory',
    'file.chmod': 'changed the mode of',
    'file.chown': 'changed the owner of',
    'file.rename': 'renamed',
    'file.link': 'linked',
    'file.symlink': 'made a symlink at',
    'net.connect': 'connected to',
    'net.send': 'sent to',
    'net.listen': 'listened on',
    'process.exec': 'was executed from',
    'lib.load': 'loaded',
    'mem.access': "got at another process's memory:",
    'priv.change': 'changed its user',
    'kernel.mount': 'changed mounts',
    'kernel.namespace': 'entered another namespace',
};
/** What an act was, in words, about a printed target: `created ${tmp}/p`. */
function wording(event, target, rows) {
    const verb = event.done === true || event.kind === 'process.exec'
        ? (wording_verbs[event.kind] ?? event.kind)
        : event.kind === 'net.connect'
            ? 'tried to connect to'
            : `tried: ${event.kind}`;
    const reason = rows[0] === 'exec-dropped'
        ? ' (dropped in this job)'
        : rows[0] === 'never-resolved'
            ? ' (an address nothing resolved to)'
            : rows[0] === 'beyond-manifest' || rows[0] === 'outside-manifest'
                ? ' (outside the manifest of its digest)'
                : '';
    return `${verb} ${target}${reason}`;
}

;// CONCATENATED MODULE: ./build/report/assessment.js









/** A finding where rights alone judge: none is a trifle, and none has a weight. */
function unweighed(finding) {
    const severity = finding.kind === 'deviation' ? 'error' : finding.severity;
    return { ...finding, severity, w: null, c: null };
}
/** Turns judgements into signals, findings and risk. */
class Assessment {
    signals = new Signals();
    risk = new RiskTree();
    #findings = new Findings();
    #weights;
    #accepted;
    /** Whether there are no weights: what is outside the rights is an error, however little it would weigh. */
    #strict;
    #once = new Set();
    /** Numbers of the events that began images. */
    #began = new Map();
    /** Of what is true or false: the digests of the tools that broke it. */
    #breakers = new Map();
    #standing;
    #told;
    /** `told` hears of every finding at every act that makes it. */
    constructor(weights, config, recording, standing, told = () => undefined) {
        this.#weights = weights;
        this.#told = told;
        this.#standing = standing;
        this.#strict = config.judgement === 'rights';
        const day = new Date(Number((BigInt(recording.anchor) + BigInt(recording.end)) / 1000000n))
            .toISOString()
            .slice(0, 10);
        this.#accepted = config.accept.filter(({ until }) => until >= day);
    }
    /** Takes in one act with what was said of it. */
    take(event, actor, judgement, broken) {
        const n = event.n ?? 1;
        if (judgement !== undefined) {
            // an expected execution is something its starter did; an unexpected one is told of the program that should not run
            const by = event.kind === 'process.exec' ? actor.starter : actor;
            if (!judgement.expected)
                this.#deviation(event, actor, judgement, n);
            else if (by !== undefined)
                this.signals.count(by, event.kind, judgement.target, n);
        }
        for (const one of broken)
            this.#fixed(event, actor, { ...one, tactic: 'invariant', w: this.#weights.invariant });
        if (event.kind !== 'process.exec')
            return;
        this.#began.set(actor, event.seq);
        this.#faults(event, actor);
    }
    /** Takes in what an act completes or breaks in an order: deviations beside its own, each with the weight of its class. */
    order(event, actor, breaks) {
        for (const one of breaks) {
            (0,invocations_invocation/* acts */.Ij)(actor); // what is out of order is no mere way to another program
            this.#weigh(event, actor, { ...one, ...this.#weights.of(one.class) }, one.kind, event.n ?? 1);
        }
    }
    /** Takes in what plug-ins found, when all acts were. */
    takePlugins(found) {
        for (const { sighting, invocation, at } of found) {
            const { t, seq } = at ?? { t: invocation.started, seq: this.#began.get(invocation) ?? 0 };
            this.#findings.note(sighting, invocation, t, seq, 1);
        }
    }
    /** The findings, worst first; accepted ones are notes. */
    findings() {
        const factors = (tool, finding) => this.#standing.factors(tool, finding);
        return this.#findings.list(factors).map((found) => {
            const finding = this.#strict ? unweighed(found) : found;
            const accepted = this.#accepts(finding.id, finding.rolePath.at(-1)?.name, finding.step);
            if (accepted === undefined || (finding.accept === '' && !this.#hasSecondKey(finding, accepted)))
                return finding;
            const { reason, owner, until, second } = accepted;
            const by = finding.accept === '' ? { second: second?.owner } : {};
            return { ...finding, severity: 'note', accepted: { reason, owner, until, ...by } };
        });
    }
    /** Whether two people accept an invariant, for the bytes of every tool that broke it. It weighs what it weighs all the same. */
    #hasSecondKey({ id, kind }, { second, tool, step }) {
        if (kind !== 'invariant' || second === undefined || tool === undefined || step === undefined)
            return false;
        const digests = this.#breakers.get(id) ?? new Set();
        return digests.size === 1 && digests.has(second.sha256);
    }
    /** What is scored without a finding of its own. */
    unseen() {
        const { uncounted } = this.#findings;
        return uncounted === 0
            ? []
            : [`${uncounted} deviations have no finding of their own: there were too many different ones`];
    }
    /** The worst step: roots are steps. */
    worst(steps) {
        let sum = 0;
        let worstStep;
        for (const step of steps) {
            const here = this.risk.step(step)?.worst.sum ?? 0;
            if (here > sum || worstStep === undefined) {
                sum = here;
                worstStep = step.key;
            }
        }
        return { score: (0,hazard/* score */.fN)(sum), worstStep };
    }
    /** Of the rows that match an act, the heaviest makes its one deviation. */
    #deviation(event, actor, judgement, n) {
        let row = judgement.rows[0] ?? '';
        for (const other of judgement.rows)
            if (this.#weights.of(other).w > this.#weights.of(row).w)
                row = other;
        const c = judgement.confidence;
        const rule = row.replace(':', '-');
        const message = judgement.message ?? wording(event, judgement.target, [row]);
        const weight = this.#weights.of(row);
        const said = {
            ...judgement,
            ...weight,
            rule,
            kind: 'deviation',
            class: row,
            c,
            message,
            expected: judgement.allows,
        };
        this.#weigh(event, actor, said, event.kind, n);
    }
    /** Counts a deviation under a signal's kind, tells of it and adds it to the risk unless it is accepted. */
    #weigh(event, actor, said, kind, n) {
        const { tactic, class: row, w, c, target } = said;
        const exposure = this.#exposure(event, actor);
        const finding = this.#note({ ...said, raised: (0,raised/* raisedBy */.wb)(exposure, w) }, event, actor, n);
        this.signals.count(actor, kind, target, n, finding);
        if (this.#accepts(finding, actor.tool.name, actor.step) !== undefined)
            return;
        const plugin = (0,score_factor/* pluginFactor */.Nq)(this.#standing.factors(actor.tool, finding).map(({ factor }) => factor));
        const factor = (0,score_factor/* deviationFactor */.bQ)(exposure.s, w, this.#standing.context, plugin);
        const by = plugin === 1 ? {} : { plugin };
        this.risk.add({ tactic, class: row, w, c, factor, ...by, t: event.t, finding, invocation: actor.id }, actor);
    }
    /** Exposure of who acts: a program that should not run is told of, but it was started by another's act. */
    #exposure({ kind }, { tool, starter }) {
        const own = this.#standing.exposure(tool);
        if (kind !== 'process.exec' || starter === undefined)
            return own;
        const started = this.#standing.exposure(starter.tool);
        return started.s > own.s ? started : own;
    }
    #faults(event, actor) {
        for (const fault of this.#standing.faults(actor.tool, event)) {
            if (fault.class === tool_fault/* unattested */.G) {
                this.#gap(event, actor, fault);
                continue;
            }
            (0,invocations_invocation/* acts */.Ij)(actor); // a program that is not what it should be is no mere way to another
            const { w } = this.#weights.of(fault.class);
            this.#fixed(event, actor, { ...fault, rule: fault.class, kind: 'identity', tactic: 'identity', w });
        }
    }
    /** What could not be held against its pin: it is told and weighs nothing, as everything of which nothing is known. */
    #gap({ t, seq }, actor, { class: rule, message, expected, target }) {
        const what = { rule, class: rule, object: rule, target, message, expected: [expected] };
        this.#findings.note({ ...what, kind: 'coverage', tactic: 'identity', w: 0, c: 1, baseline: 'evidence' }, actor, t, seq, 1);
    }
    /** What is true or false, whatever else is known: c is 1, nothing multiplies it, and it counts once for an invocation. */
    #fixed(event, actor, { rule, kind, message, expected, target, tactic, w }) {
        const baseline = tactic === 'identity' ? 'evidence' : 'invariant';
        const said = {
            rule,
            kind,
            tactic,
            class: rule,
            w,
            c: 1,
            object: rule,
            target,
            message,
            expected: [expected],
            baseline,
        };
        const finding = this.#note(said, event, actor, 1);
        const digests = this.#breakers.get(finding) ?? new Set();
        this.#breakers.set(finding, digests.add(actor.tool.digest));
        const key = `${finding} ${actor.id}`;
        if (this.#once.has(key))
            return;
        this.#once.add(key);
        this.signals.count(actor, kind, rule, 1, finding);
        this.risk.add({ tactic, class: rule, w, c: 1, factor: 1, t: event.t, finding, invocation: actor.id }, actor);
    }
    #note(said, event, actor, n) {
        const id = this.#findings.note(said, actor, event.t, event.seq, n);
        this.#told({ id, rule: said.rule, kind: said.kind, target: said.target }, event, actor);
        return id;
    }
    #accepts(id, tool, { key, identity }) {
        return this.#accepted.find((entry) => entry.finding === id &&
            (entry.step === undefined || entry.step === key || entry.step === identity) &&
            (entry.tool === undefined || entry.tool === tool));
    }
}

;// CONCATENATED MODULE: ./build/report/context.js

/**
 * What the result says of where the recording was made.
 * @param around the circumstances that hold, and the factor they come to
 */
function contextOf({ context }, { pipeline }, around, factor) {
    const { environment, job, matrix, ephemeral, fork, sandbox } = context;
    const workflow = (0,declared_pipeline/* workflowPath */.RB)(context);
    const { declared, reason } = (0,declared_pipeline/* pipelineStanding */.dX)(context, pipeline.declared);
    return {
        environment,
        ...(workflow === undefined ? {} : { workflow }),
        ...(job === undefined ? {} : { job }),
        ...(matrix === undefined ? {} : { matrix }),
        ...(ephemeral === undefined ? {} : { ephemeral }),
        ...(fork === undefined ? {} : { fork }),
        ...(sandbox === undefined ? {} : { sandbox }),
        declared,
        reason,
        circumstances: [...around],
        factor,
    };
}

// EXTERNAL MODULE: ./build/events/refusal.js
var refusal = __webpack_require__(4093);
;// CONCATENATED MODULE: ./build/report/denials.js

const denials_most = 200;
/** Gathers what the kernel refused a confined command. The first `most` different ones are kept, the others counted. */
class Denials {
    #variables;
    #kept = new Map();
    #total = 0;
    constructor(variables) {
        this.#variables = variables;
    }
    /** Takes an event in; one that was not refused, or is of nobody known, is passed over. */
    take(event, actor) {
        if (!(0,refusal/* isRefused */.H)(event) || actor === undefined)
            return;
        const target = this.#target(event);
        if (target === undefined)
            return;
        const count = event.n ?? 1;
        this.#total += count;
        const key = `${actor.id} ${event.kind} ${target}`;
        const known = this.#kept.get(key);
        if (known === undefined && this.#kept.size >= denials_most)
            return;
        this.#kept.set(key, {
            invocation: actor.id,
            tool: actor.tool.name,
            kind: event.kind,
            target,
            error: event.err ?? '',
            count: (known?.count ?? 0) + count,
        });
    }
    /** All of them, those that are not listed too. */
    get total() {
        return this.#total;
    }
    list() {
        return [...this.#kept.values()];
    }
    #target(event) {
        if ('to' in event)
            return this.#variables.print(event.to);
        if (event.kind.startsWith('file.') && 'path' in event && event.path !== undefined)
            return this.#variables.print(event.path);
        if (event.kind === 'net.connect' || event.kind === 'net.listen' || event.kind === 'net.send')
            return event.port === undefined ? event.addr : `${event.host?.name ?? event.addr}:${event.port}`;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/score/score.js



/** What an accumulator's worst moment amounts to. */
const scored = (worst) => ({
    score: (0,hazard/* score */.fN)(worst.sum),
    hazard: (0,hazard/* published */.H3)(worst.sum),
    worst,
    contributions: contributions(worst),
});
/** Scores a set of deviations given in any order. */
function scoreOf(deviations) {
    const accumulator = new Accumulator();
    for (const deviation of [...deviations].sort((a, b) => a.t - b.t))
        accumulator.add(deviation);
    return scored(accumulator.worst);
}

// EXTERNAL MODULE: ./build/report/manifest-facts.js
var manifest_facts = __webpack_require__(44783);
// EXTERNAL MODULE: ./build/evidence/packages/tree.js
var tree = __webpack_require__(70131);
;// CONCATENATED MODULE: ./build/report/providers.js


const providers_MOST = 100;
/** The providers that each invocation ran itself. */
function providersOf(invocations, dossiers) {
    const found = new Map();
    for (const { parent, tool } of invocations) {
        if (parent === undefined)
            continue;
        const { level, package: from, tree } = dossiers.of(tool).identity;
        if (from?.database !== 'terraform')
            continue;
        const { name, version } = from;
        const provider = {
            name,
            ...(version === undefined ? {} : { version }),
            level,
            ...(tree === undefined ? {} : { sha256: tree.sha256 }),
        };
        const all = found.get(parent) ?? new Map();
        if (all.size < providers_MOST)
            found.set(parent, all.set(JSON.stringify(provider), provider));
    }
    return found;
}
/**
 * What is said of the identity of an invocation that ran providers: each of them, and one digest of the program and its providers. That is
 * the digest of a tree of which the program is a file, and each `NAME/VERSION` has the digest of the provider's own tree; a program or
 * provider without digest leaves it out.
 */
function withProviders(invocation, sha256, providers) {
    const ran = [...(providers.get(invocation)?.values() ?? [])];
    if (ran.length === 0)
        return {};
    const parts = [
        [(0,invocations_path/* baseName */.Fl)(invocation.tool.path), sha256],
        ...ran.map(({ name, version = '', sha256: digest }) => [`${name}/${version}`, digest]),
    ];
    const files = new Map(parts.filter((one) => one[1] !== undefined));
    const whole = files.size === parts.length ? (0,tree/* comparedTree */.Q)(files).tree : undefined;
    return {
        providers: ran,
        ...(whole === undefined ? {} : { tree: { sha256: whole.sha256, files: whole.files } }),
    };
}

// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(99176);
;// CONCATENATED MODULE: ./build/report/terms.js


/** The terms of the sum at a worst moment, with the share of each: the shares add up to the score. */
function toTerms(worst) {
    const shares = contributions(worst);
    return worst.terms.map(({ deviation, v, ageSeconds, decay, rank, term }, index) => ({
        tactic: deviation.tactic,
        class: deviation.class,
        w: deviation.w,
        c: deviation.c,
        factor: deviation.factor,
        ...(deviation.plugin === undefined ? {} : { plugin: deviation.plugin }),
        v: (0,hazard/* published */.H3)(v),
        ageSeconds: Math.round(ageSeconds * 1000) / 1000,
        decay: (0,hazard/* published */.H3)(decay),
        rank,
        term: (0,hazard/* published */.H3)(term),
        contribution: shares[index] ?? 0,
        finding: deviation.finding,
        invocation: deviation.invocation,
    }));
}

;// CONCATENATED MODULE: ./build/report/invocation-entry.js










/** What a result says of one process image. @param providers of all that ran, by who started them */
function toInvocation(invocation, { assessment, baselines, config, dossiers, plugins }, providers) {
    const strict = config.judgement === 'rights';
    const { tool, exit } = invocation;
    const own = assessment.risk.own(invocation);
    const tree = assessment.risk.tree(invocation)?.worst ?? accumulator_nothing;
    const dossier = dossiers.of(tool);
    const { identity } = dossier;
    const attestation = (0,standing/* attestationOf */.kV)(dossier);
    const layers = baselines.envelopes.of(invocation).layers;
    const layer = layers[0];
    return {
        id: invocation.id,
        parent: invocation.parent?.id ?? null,
        pid: invocation.pid,
        started: invocation.started,
        ...(invocation.ended === undefined ? {} : { ended: invocation.ended }),
        argv: [...invocation.argv],
        cwd: baselines.variables.print(invocation.cwd),
        tool: {
            name: tool.name,
            ...(tool.version === undefined ? {} : { version: tool.version }),
            ...(tool.purl === undefined ? {} : { purl: tool.purl }),
            ...(tool.class === undefined ? {} : { class: tool.class }),
            path: tool.path,
            exe: tool.exe,
            ...(identity.sha256 === undefined ? {} : { sha256: identity.sha256 }),
        },
        ...(plugins === undefined ? {} : { told: (0,told_id/* toldId */.f)(tool) }),
        rolePath: [...invocation.rolePath],
        lineage: invocation_entry_ends((0,invocations_invocation/* lineage */.OZ)(invocation)).map(({ id }) => id),
        ...(invocation.hops.length === 0 ? {} : { hops: [...invocation.hops] }),
        step: { ...invocation.step },
        action: invocation.action,
        identity: { ...(0,standing/* identityOf */.cu)(dossier), ...withProviders(invocation, identity.sha256, providers) },
        ...(attestation === undefined ? {} : { attestation }),
        exposure: (0,standing/* exposureOf */.Xl)(dossier),
        baseline: {
            source: layer?.source ?? 'none',
            name: layers.map(({ name }) => name).join(' ∩ '),
            ...(layer?.status === undefined ? {} : { status: layer.status }),
            ...(layer?.runs === undefined ? {} : { runs: layer.runs }),
            confidence: layer?.confidence ?? 0,
            ...(0,manifest_facts/* manifestOf */.$)(invocation, baselines.manifests),
        },
        risk: strict ? null : { own: (0,hazard/* score */.fN)(own?.worst.sum ?? 0), tree: (0,hazard/* score */.fN)(tree.sum), hazard: (0,hazard/* published */.H3)(tree.sum) },
        ...(strict || own === undefined || own.worst.sum === 0 ? {} : { terms: toTerms(own.worst) }),
        signals: toSignals(invocation, own, assessment, strict),
        ...(exit === undefined ? {} : { exit }),
    };
}
function toSignals(invocation, own, { signals }, strict) {
    const worst = own?.worst ?? accumulator_nothing;
    const left = new Map();
    contributions(worst).forEach((share, index) => {
        const finding = worst.terms[index]?.deviation.finding ?? '';
        left.set(finding, (left.get(finding) ?? 0) + Math.round(share * 100));
    });
    const counts = signals.of(invocation);
    const named = new Set(counts.map(({ finding }) => finding));
    // what too many findings left without a line of its own stands in the line that counts them
    const unnamed = [...left].reduce((sum, [finding, share]) => (named.has(finding) ? sum : sum + share), 0);
    const overflow = counts.find(({ expected, finding }) => !expected && finding === undefined);
    return counts.map((signal) => {
        const { kind, target, count, expected, finding } = signal;
        const share = signal === overflow ? unnamed : finding === undefined ? 0 : (left.get(finding) ?? 0);
        if (finding !== undefined)
            left.delete(finding);
        const type = (0,baseline_act/* signalType */.D5)(kind);
        return {
            type,
            kind,
            ...(type === 'network' ? { destination: target } : { target }),
            count,
            expected,
            ...(finding === undefined ? {} : { finding }),
            risk_contribution: strict ? null : share / 100,
        };
    });
}
/** Ancestors that are named: of more those next to the root and to the invocation, as a role path does. */
const mostAncestors = 64;
const invocation_entry_ends = (above) => above.length <= mostAncestors ? above : [...above.slice(0, mostAncestors / 2), ...above.slice(-mostAncestors / 2)];

// EXTERNAL MODULE: ./build/report/policy-facts.js
var policy_facts = __webpack_require__(48364);
;// CONCATENATED MODULE: ./build/report/document.js







/** Puts the result document together. */
function document_document(parts) {
    const { recording, config, tree, assessment, decided, coverage, reception } = parts;
    const shown = tree.invocations.filter((invocation) => !invocation.hop);
    const steps = tree.steps.map((step) => toStep(step, shown, parts));
    const strict = config.judgement === 'rights';
    const worst = strict ? undefined : [...steps].sort((a, b) => (b.risk?.hazard ?? 0) - (a.risk?.hazard ?? 0))[0];
    const worstStep = tree.steps.find((step) => step.key === worst?.key);
    const moment = worstStep === undefined ? accumulator_nothing : (assessment.risk.step(worstStep)?.worst ?? accumulator_nothing);
    const { sensor } = recording;
    const providers = providersOf(shown, parts.dossiers);
    const invocations = shown.map((invocation) => toInvocation(invocation, parts, providers));
    const counted = (expected) => invocations.reduce((sum, { signals }) => sum + signals.reduce((n, s) => n + (s.expected === expected ? s.count : 0), 0), 0);
    return {
        schema: 'ironclaw.guard/result/v1',
        guard: { version: recording.guard.version },
        decision: decided.decision,
        risk: {
            score: strict ? null : (worst?.risk?.score ?? 0),
            hazard: strict ? null : (worst?.risk?.hazard ?? 0),
            acts: strict ? null : (worst?.risk?.acts ?? 0),
            step: worst?.key ?? null,
            at: moment.sum > 0 ? moment.t : null,
        },
        terms: worst?.risk?.terms ?? [],
        coverage,
        sensor: {
            name: sensor.name,
            backend: sensor.backend,
            ...(sensor.version === undefined ? {} : { version: sensor.version }),
            unknown: sensor.health.unknown,
            died: sensor.health.died,
            ...(sensor.health.reason === undefined ? {} : { reason: sensor.health.reason }),
            notCovered: sensor.notCovered,
            ...watchers(sensor),
        },
        context: parts.surroundings,
        evidence: gathered(parts),
        ...(recording.root.mode === 'run' ? { command: { argv: recording.root.argv, exit: recording.exit ?? null } } : {}),
        ...enforced(parts),
        ...(parts.plugins === undefined ? {} : { plugins: [...parts.plugins] }),
        steps,
        totals: {
            events: reception.count,
            invocations: shown.length,
            expected: counted(true),
            deviations: counted(false),
            unknownKinds: Object.fromEntries(reception.unknownKinds),
        },
        invocations,
        findings: parts.findings,
        policy: {
            mode: config.mode,
            judgement: config.judgement,
            threshold: strict ? null : config.threshold,
            ...(0,policy_facts/* policyFacts */._X)(decided, parts.policy),
        },
        ...(recording.interim === undefined ? {} : { interim: { undecided: [...parts.undecided] } }),
        ...(recording.gates === undefined ? {} : { gates: recording.gates }),
        digests: { ...parts.digests, manifests: [...parts.manifests] },
    };
}
/** What confined the command, and what that stopped. */
function enforced({ recording, denials }) {
    if (recording.confined === undefined || denials === undefined)
        return {};
    const { from, abi, unknown, filter, rules, notes } = recording.confined;
    return {
        enforcement: {
            ...{ from: [...from], abi, unknown: [...unknown], filter, rules, notes: notes.length },
            denied: denials.list(),
            deniedTotal: denials.total,
        },
    };
}
const mostMissed = 50;
function gathered({ evidence: { document: found }, dossiers }) {
    const { offline, material, packages, missed } = found;
    const none = material.length + packages.length + missed.length === 0;
    return {
        gathered: none ? null : found.gathered,
        offline,
        materials: material.length,
        packages: packages.length,
        missed: missed.slice(0, mostMissed),
        missedTotal: missed.length,
        problems: [...dossiers.problems],
    };
}
function toStep(step, invocations, { assessment, config }) {
    const accumulator = assessment.risk.step(step);
    const total = scored(accumulator?.worst ?? accumulator_nothing);
    return {
        ...step,
        risk: config.judgement === 'rights'
            ? null
            : {
                score: total.score,
                hazard: total.hazard,
                acts: (0,hazard/* score */.fN)(accumulator?.acts.sum ?? 0),
                terms: toTerms(accumulator?.worst ?? accumulator_nothing),
            },
        invocations: invocations.filter((invocation) => invocation.step.key === step.key).length,
    };
}
/** Where in the kernel the sensor listened, as far as it says so. */
function watchers({ kernel, hooks, skipped, rings, selfTest, tried, }) {
    return {
        ...(kernel === undefined ? {} : { kernel }),
        ...(hooks === undefined ? {} : { hooks }),
        ...(skipped === undefined ? {} : { skipped }),
        ...(rings === undefined ? {} : { rings }),
        ...(selfTest === undefined ? {} : { selfTest }),
        ...(tried === undefined ? {} : { tried }),
    };
}

;// CONCATENATED MODULE: ./build/report/plugin-findings.js
/**
 * The findings of plug-ins: of a tool they are told of the first that ran, of a finding of whoever did that first. They weigh nothing.
 * @param invocations by their ids
 * @param findings what was found without plug-ins
 */
function pluginFindings({ plugins }, { first }, invocations, findings) {
    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    return plugins.flatMap(({ name, findings: said }) => said.flatMap(({ about, rule, severity, message }) => {
        const known = byId.get(about);
        const invocation = known === undefined ? first.get(about) : invocations.get(known.invocation);
        if (invocation === undefined)
            return [];
        const called = `plugin-${name}-${rule}`;
        const sighting = {
            rule: called,
            kind: 'plugin',
            tactic: 'plugin',
            class: `plugin-${name}`,
            w: 0,
            c: 1,
            object: known === undefined ? called : `${called} ${about}`,
            target: known === undefined ? invocation.tool.path : about,
            message: `the plug-in ${name} says: ${message}`,
            expected: [],
            baseline: `plug-in ${name}`,
            severity,
        };
        const at = known === undefined ? undefined : { t: known.seen.first, seq: known.seen.seq };
        return [{ sighting, invocation, at }];
    }));
}

// EXTERNAL MODULE: ./build/report/plugins.js
var report_plugins = __webpack_require__(76506);
;// CONCATENATED MODULE: ./build/report/policy-findings.js


/**
 * Entries of a configuration that ended: a warning where the job did what they were for, else a note. They are of no invocation,
 * and located in the configuration.
 */
function expiredEntries({ config, day, found, place }) {
    const { accept, policy } = config;
    const ended = [
        ...accept.flatMap(({ finding, tool, step, owner, until }, index) => until >= day
            ? []
            : [
                {
                    rule: 'acceptance-expired',
                    path: ['accept', index],
                    what: `the acceptance of ${finding}`,
                    key: [finding, tool, step],
                    ...{ until, owner, missed: found.has(finding) },
                },
            ]),
        ...policy.without.flatMap(({ rule, owner, until = day }, index) => (0,left_out/* isLeftOut */.W)({ until }, day)
            ? []
            : [
                {
                    rule: 'exception-expired',
                    path: ['policy', 'without', index],
                    what: `leaving out ${rule}`,
                    key: [rule],
                    ...{ until, owner, missed: false },
                },
            ]),
    ];
    return ended.map((one) => policy_findings_toFinding(one, place(one.path)));
}
function policy_findings_toFinding({ rule, what, key, until, owner, missed }, place) {
    const name = 'configuration';
    const said = `${what} ended on ${until}${missed ? ', and the job does it again' : ''}; ${owner} answers for it`;
    return {
        id: findingId(rule, key),
        rule,
        kind: 'policy',
        severity: missed ? 'warning' : 'note',
        tactic: 'policy',
        class: rule,
        w: null,
        c: null,
        invocation: '',
        rolePath: [{ kind: 'tool', name }],
        step: { key: name, name, ...place },
        message: said,
        expected: ['entries that still hold: renew it or remove it'],
        seen: { what: said, targets: [key[0] ?? ''], count: 1, first: 0, last: 0, seq: 0 },
        baseline: name,
        accept: '',
    };
}

;// CONCATENATED MODULE: ./build/report/reception.js
/** Watches what arrives: gaps, losses, lines that are no events, kinds nobody knows. */
class Reception {
    #given = 0; // sequence numbers given out, as far as seen
    #kept = 0; // of these: events that arrived, folded ones counted
    #count = 0;
    #lost = 0;
    #unnumbered = 0; // losses that do not say how much
    #damaged = 0;
    #now = 0;
    unknownKinds = new Map();
    /** Takes in a decoded line; returns the event if it is one this version knows, with time never running backwards. */
    take(event) {
        if (event === undefined) {
            this.#damaged++;
            return undefined;
        }
        this.#count++;
        this.#kept += 'n' in event ? (event.n ?? 1) : 1;
        this.#given = Math.max(this.#given, (('last' in event && event.last) || event.seq) + 1);
        if (event.kind === 'unknown') {
            const name = event.original.slice(0, 64);
            if (this.unknownKinds.size < 100 || this.unknownKinds.has(name))
                this.unknownKinds.set(name, (this.unknownKinds.get(name) ?? 0) + 1);
            return undefined;
        }
        if (event.kind === 'sensor.loss') {
            this.#lost += event.lost ?? 0;
            if ((event.lost ?? 0) === 0)
                this.#unnumbered++;
        }
        if (event.t < this.#now)
            return { ...event, t: this.#now };
        this.#now = event.t;
        return event;
    }
    /** Events read. */
    get count() {
        return this.#count;
    }
    /** Sequence numbers that nothing accounts for. A folded line stands where it was written, so order says nothing. */
    get #gaps() {
        return Math.max(0, this.#given - this.#kept - this.#lost);
    }
    /** The recording's coverage, lowered by what did not arrive. */
    coverage(recording, damages) {
        const { level, reasons, lost } = recording.coverage;
        const found = [...damages];
        if (this.#gaps > 0)
            found.push(`the recording has gaps: ${this.#gaps} events are missing and no loss was recorded`);
        if (this.#damaged > 0)
            found.push(`${this.#damaged} lines of events.ndjson are no events`);
        const unknown = [...this.unknownKinds.values()].reduce((sum, n) => sum + n, 0);
        if (unknown > 0)
            found.push(`${unknown} events are of kinds this version does not know`);
        if (this.#unnumbered > 0)
            found.push(`the sensor lost events ${this.#unnumbered} times without saying how many`);
        if (this.#lost > lost)
            found.push(`the sensor lost ${this.#lost} events`);
        // what was cut off the end leaves no gap, only fewer lines than were written
        const missing = Math.max(0, recording.events.count - this.#count);
        return {
            level: found.length > 0 && level === 'full' ? 'partial' : level,
            reasons: [...reasons, ...found],
            lost: Math.max(lost, this.#lost) + Math.max(this.#gaps, missing) + this.#unnumbered,
        };
    }
}

// EXTERNAL MODULE: ./build/report/told.js
var report_told = __webpack_require__(95705);
// EXTERNAL MODULE: ./build/score/exposure.js
var exposure = __webpack_require__(53157);
;// CONCATENATED MODULE: ./build/pipeline.js































/** sensor -> events -> invocations -> evidence -> baseline -> score -> policy -> report, for one recording. */
function judge(material) {
    const { recording, config } = material;
    const reception = new Reception();
    const given = (0,given_manifests/* givenManifests */.o)(material.evidence, config.manifests);
    const { packages } = material.evidence.document;
    const pinned = new Set(config.tools.flatMap(({ sha256 }) => sha256?.toLowerCase() ?? []));
    const artifacts = { manifests: given.manifests, packages, pinned };
    const invocation = (index) => tree.invocations[index];
    const baselines = new Baselines(recording, material.profiles, material.zones, { ...artifacts, invocation });
    const tree = new ProcessTree({
        ...baselines.roles,
        root: recording.root,
        steps: recording.steps,
        tool: (exec) => baselines.tool(exec),
    });
    const judging = new Judge({ ...baselines, recording, invocation });
    const invariants = new Invariants({ recording, running: (pid) => tree.running(pid), ledger: baselines.ledger });
    const phases = new PhaseWatch(material.profiles, { ...baselines, recording });
    const sequences = new Sequences(material.sequences, { ...baselines, invocation });
    const used = new used_components/* UsedComponents */.W();
    const product = (path) => isProductPlace(baselines.variables.place(path)?.name);
    const dossiers = new dossier/* Dossiers */.t({
        recording,
        evidence: material.evidence,
        pins: config.tools,
        settings: config.evidence,
        product,
        used,
    });
    if (dossiers.exposed)
        noteUses(recording, new Baselines(recording, material.profiles, material.zones, artifacts), material.lines, used);
    const around = (0,surroundings/* surroundings */.i)(recording.context, config.pipeline.declared);
    const context = material.weights.context(around);
    const identity = new ExecutedIdentity({
        recording,
        evidence: material.evidence,
        pins: config.tools,
        baselines,
        dossiers,
        invocation,
        product,
    });
    const plugins = new PluginEvidence(material.evidence, config.plugins);
    const lesson = material.lesson?.(baselines, recording);
    const standing = {
        context,
        exposure: (tool) => (0,exposure/* exposureOfTool */.n)(dossiers.of(tool).exposure.vulnerabilities),
        faults: (tool, exec) => identity.faults(tool, exec),
        factors: (tool, finding) => plugins.factors(tool, finding),
    };
    const assessment = new Assessment(material.weights, config, recording, standing, (...told) => lesson?.told(...told));
    material.trace?.begin(recording);
    const denials = recording.confined === undefined ? undefined : new Denials(baselines.variables);
    let last;
    material.lines((line) => {
        const event = reception.take((0,decode/* decodeLine */.H)(line));
        if (event?.done === false)
            denials?.take(event, tree.running(event.pid));
        const actor = event && tree.take(event);
        if (event === undefined || actor === undefined)
            return;
        const act = (0,invocations_container/* located */.t4)(event);
        material.trace?.take(act, actor);
        const judgement = judging.judge(act, actor);
        for (const { actor: left, found, t } of sequences.due(act.t, last?.t ?? 0))
            assessment.order({ ...act, t, n: 1 }, left, [found]);
        const broken = invariants.observe(act, actor, judgement);
        assessment.take(act, actor, judgement, broken);
        assessment.order(act, actor, phases.observe(act, actor, judgement));
        for (const one of sequences.observe(act, actor, judgement))
            assessment.order(act, one.actor, [one.found]);
        last = act;
        lesson?.take(act, actor, judgement);
    });
    for (const { actor, found, t } of sequences.end(recording.end, last?.t ?? 0))
        if (last)
            assessment.order({ ...last, t, n: 1 }, actor, [found]);
    identity.distrustForged();
    const { invocations } = tree;
    const found = assessment.findings();
    const told = config.plugins.length === 0 ? undefined : (0,report_told/* toldOf */.d)({ recording, invocations, dossiers, findings: found });
    if (told !== undefined) {
        material.told?.(told);
        assessment.takePlugins(pluginFindings(plugins, told, new Map(invocations.map((one) => [one.id, one])), found));
    }
    const answered = told === undefined ? undefined : (0,report_plugins/* pluginsOf */.mT)(plugins, told, found);
    const unseen = [
        ...tree.unseen(),
        ...baselines.ledger.unseen(),
        ...phases.unseen(),
        ...sequences.unseen(),
        ...assessment.unseen(),
        ...identity.unseen(),
    ];
    const gaps = [
        ...pinnedGaps(config.tools, (pin) => identity.ran(pin), material.evidence, dossiers),
        ...dossiers.problems.slice(0, 5),
        ...given.problems.slice(0, 5),
        ...(told === undefined || answered === undefined ? [] : (0,report_plugins/* pluginGaps */.$e)(answered, told)),
    ];
    const unread = material.unread === undefined ? [] : [material.unread.reason];
    const coverage = reception.coverage(recording, [...unread, ...material.damages(), ...unseen, ...gaps]);
    const findings = assessment.findings();
    const job = jobFacts({
        config,
        recording,
        coverage,
        findings,
        ...assessment.worst(tree.steps),
        around,
        factor: context,
        plugins: plugins.plugins,
        tampered: material.tampered(),
    });
    const subjects = subjectsOf({
        invocations,
        risk: assessment.risk,
        findings,
        end: recording.end,
        plugins,
        dossier: (tool) => dossiers.of(tool),
        envelope: (one) => baselines.envelopes.of(one),
        made: (one) => assessment.signals.findings(one),
    });
    material.facts?.(job, subjects);
    const seen = new Set(findings.map(({ id }) => id));
    const ended = expiredEntries({ config, day: job.time.date, found: seen, place: material.place ?? (() => undefined) });
    const decided = verdict({
        config,
        sensor: recording.sensor,
        coverage,
        outcome: evaluate(material.policy, job, subjects),
        blind: material.unread?.blind ? unread : [],
    });
    return document_document({
        recording,
        config,
        tree,
        baselines,
        dossiers,
        evidence: material.evidence,
        surroundings: contextOf(recording, config, around, context),
        assessment,
        denials,
        findings: [...findings, ...ended],
        coverage,
        decided,
        policy: material.policy,
        plugins: answered,
        reception,
        undecided: recording.interim === undefined ? [] : sequences.undecided(recording.end),
        digests: material.digests(),
        manifests: given.digests,
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/report/result.js + 3 modules
var result = __webpack_require__(91995);
;// CONCATENATED MODULE: ./build/report/audit.js


const { tool, identity, baseline, step, rolePath, signals } = result/* resultSchema */.F.shape.invocations.element.shape;
/** audit.ndjson: one record per invocation, in the order they started (design section 8). */
const auditSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('ironclaw.guard/audit/v1'),
    tool_path: tool.shape.path,
    action: schemas/* string */.YjP().meta({ description: 'the verb of the tool, e.g. install' }),
    risk_score: schemas/* number */.aig().min(0).max(10).nullable().meta({
        description: 'of this invocation with everything it started (its tree): the one `conclusion` is drawn from',
    }),
    own_score: schemas/* number */.aig()
        .min(0)
        .max(10)
        .nullable()
        .meta({ description: 'of this process image alone: what the risk contributions of the signals add up to' }),
    signals: schemas/* array */.YOg(signals.element.extend({
        risk_contribution: signals.element.shape.risk_contribution.meta({
            description: 'share of own_score, not of risk_score',
        }),
    })),
    conclusion: schemas/* enum */.k5n(['below_threshold', 'above_threshold', 'within_rights', 'outside_rights']).meta({
        description: 'above: risk_score is greater than the threshold of the configuration; within and outside: where the judgement is by rights, which has no score: whether a finding of its acts, or of what it started, is open',
    }),
    threshold: schemas/* number */.aig().min(0).max(10).nullable(),
    invocation: schemas/* string */.YjP().meta({ description: 'its id in result.json' }),
    parent: schemas/* string */.YjP().nullable(),
    pid: schemas/* int */.Whr().min(0),
    started: schemas/* int */.Whr().meta({ description: 'ns since the recording began' }),
    tool,
    identity,
    baseline,
    step,
    role_path: rolePath,
    findings: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'ids of the findings its acts belong to' }),
})
    .meta({ title: 'IronClaw Guard audit record', id: 'https://ironclaw.example/schema/audit-v1.json' });
/** Invocations that did, or started what did, something an open finding is about. */
function outsideRights({ findings, invocations }) {
    const open = new Set(findings.flatMap(({ id, accepted }) => (accepted === undefined ? [id] : [])));
    const first = new Set(findings.flatMap(({ accepted, invocation }) => (accepted === undefined ? [invocation] : [])));
    const outside = new Set();
    for (const { id, lineage, signals } of invocations) {
        if (!first.has(id) && !signals.some(({ finding }) => finding !== undefined && open.has(finding)))
            continue;
        for (const each of [id, ...lineage])
            outside.add(each);
    }
    return outside;
}
/** The audit records of a document, one at a time, so that a long job needs no second copy of itself in memory. */
function* auditRecords(document) {
    const { threshold } = document.policy;
    const firstOf = new Map();
    for (const { id, invocation } of document.findings) {
        const list = firstOf.get(invocation);
        if (list === undefined)
            firstOf.set(invocation, [id]);
        else
            list.push(id);
    }
    const outside = threshold === null ? outsideRights(document) : new Set();
    const conclusion = ({ id, risk }) => {
        if (risk === null || threshold === null)
            return outside.has(id) ? 'outside_rights' : 'within_rights';
        return risk.tree > threshold ? 'above_threshold' : 'below_threshold';
    };
    for (const each of document.invocations) {
        const own = each.signals.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
        yield {
            schema: 'ironclaw.guard/audit/v1',
            tool_path: each.tool.path,
            action: each.action,
            risk_score: each.risk?.tree ?? null,
            own_score: each.risk?.own ?? null,
            signals: each.signals,
            conclusion: conclusion(each),
            threshold,
            invocation: each.id,
            parent: each.parent,
            pid: each.pid,
            started: each.started,
            tool: each.tool,
            identity: each.identity,
            baseline: each.baseline,
            step: each.step,
            role_path: each.rolePath,
            findings: [...new Set([...own, ...(firstOf.get(each.id) ?? [])])].sort(),
        };
    }
}

// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/report/export/trace.js
var export_trace = __webpack_require__(29348);
// EXTERNAL MODULE: ./build/report/export/trace-log.js
var trace_log = __webpack_require__(80219);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./build/evidence/packages/package-url.js
var package_url = __webpack_require__(22059);
// EXTERNAL MODULE: ./build/report/distinct-tools.js
var distinct_tools = __webpack_require__(99530);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
;// CONCATENATED MODULE: ./build/report/job-tools.js




const longestName = 300;
/**
 * What the SBOM of a job is made from: each tool that ran, by path and digest, once, with all the ways it came about; the programs
 * that run scripts are tools too.
 * @param recording the one the result was made from: it says when the job ended and what it is called
 */
function jobTools(document, recording) {
    const ended = Number((BigInt(recording.anchor) + BigInt(recording.end)) / 1000000n);
    return {
        job: (0,report_escape/* cutMiddle */.it)(job_tools_nameOf(document, recording.context), longestName),
        guard: document.guard.version,
        ended: new Date(ended).toISOString(),
        tools: (0,distinct_tools/* distinctTools */.e)(document).map(jobTool),
    };
}
/** `owner/repo build`, or the command line that was run. */
function job_tools_nameOf({ command }, { repository, job }) {
    const words = command?.argv ?? [repository, job].filter((word) => word !== undefined);
    return words.join(' ') || 'job';
}
function jobTool(tool) {
    const { name, path, sha256, identity, attestation, rolePaths } = tool;
    const from = (0,distinct_tools/* packageOf */.w)(tool);
    const version = tool.version ?? from?.version;
    const purl = from?.purl ?? (identity.level === 'mismatch' ? undefined : versioned(tool.purl, version));
    const provenance = attestation?.verified === true ? provenanceOf(attestation) : undefined;
    return {
        name,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
        path,
        ...(sha256 === undefined ? {} : { sha256 }),
        identity: { level: identity.level, reason: identity.reason },
        ...(provenance === undefined ? {} : { provenance }),
        rolePaths: [...rolePaths],
    };
}
/** The package of a profile, in the version that ran. */
function versioned(purl, version) {
    if (purl === undefined || version === undefined)
        return purl;
    const { type, namespace, name, qualifiers, version: own } = packageurl_js.PackageURL.fromString(purl);
    if (own || name === undefined)
        return purl;
    return (0,package_url/* packageUrl */.E)({ type, namespace: namespace ?? undefined, name, version, qualifiers: { ...qualifiers } }) ?? purl;
}
function provenanceOf({ repository, ref, commit, builder }) {
    if (repository === undefined)
        return undefined;
    return {
        source: repository,
        ...(ref === undefined ? {} : { ref }),
        ...(commit === undefined ? {} : { commit }),
        ...(builder === undefined ? {} : { builder }),
    };
}

// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
// EXTERNAL MODULE: ./build/report/ranking.js
var ranking = __webpack_require__(95852);
// EXTERNAL MODULE: ./build/report/rules.js + 10 modules
var rules = __webpack_require__(91320);
;// CONCATENATED MODULE: ./build/report/sarif/descriptor.js

/** How to accept what a rule finds, by kind. */
const acceptance = {
    deviation: 'Each finding comes with the line of YAML that accepts it, for its tool and step, until a date.',
    sequence: 'Each finding comes with the line of YAML that accepts it, for its tool and step, until a date.',
    phase: 'Each finding comes with the line of YAML that accepts it, for its tool and step, until a date.',
    coverage: 'Each finding comes with the line of YAML that accepts it. Better is to make it visible.',
    plugin: 'Each finding comes with the line of YAML that accepts it, for its tool and step, until a date.',
    exposure: 'Nothing has to be accepted: exposure alone weighs nothing.',
    policy: 'Change the rule, or accept the findings it is about.',
    invariant: "One person cannot. Two can, for one tool's exact bytes, in one step, until a date: the second key of the policy.",
    identity: 'It cannot be accepted. If the tool is right and the pin is wrong, correct the pin.',
    tamper: 'It cannot be accepted.',
};
/** What a kind of finding means, in words. */
const kinds = {
    invariant: 'invariant: true or false on the first run; one fails the job with the default policy',
    tamper: 'tampering with the guard: one fails the job with the default policy',
    identity: 'identity fault: one fails the job with the default policy, however normal the acts of the tool',
    deviation: 'deviation: an act that a baseline does not allow; it warns and scores, and fails no job by itself',
    sequence: 'sequence: several acts that say together what none says alone; it warns and scores, and fails no job by itself',
    phase: 'order: it warns or notes, by how often the order was seen, and fails no job by itself',
    coverage: 'coverage: what could not be seen or checked; it weighs nothing',
    policy: 'policy: what the rule says becomes of the job',
    plugin: 'plug-in: what an external program says; it weighs nothing by itself',
    exposure: 'exposure: known vulnerabilities; it weighs nothing by itself',
};
/** How often a rule is right when it speaks, as code scanning ranks it. */
const precision = {
    invariant: 'very-high',
    tamper: 'very-high',
    identity: 'very-high',
    policy: 'high',
    sequence: 'high',
    deviation: 'medium',
    plugin: 'medium',
    exposure: 'medium',
    coverage: 'medium',
    phase: 'low',
};
const problem = { error: 'error', warning: 'warning', note: 'recommendation' };
/**
 * Severity of a finding for code scanning, 0.1..10: the score that one such act has alone, held against a manifest of its own digest
 * (c = 1, no factors): 10·(1 - e^-h) with h = -ln(1 - w), which is 10·w. Where rights judge, and nothing weighs anything, 9.8 for what
 * nobody can accept alone and 7 for the rest. What a plug-in says, or is about the configuration, weighs nothing and is as severe as it says.
 */
function descriptor_severityOf({ kind, severity, w, accept, }) {
    if (kind === 'plugin' || kind === 'policy')
        return { error: 7, warning: 4, note: 0.1 }[severity];
    if (w === null)
        return accept === '' ? 9.8 : 7;
    return Math.min(10, Math.max(0.1, Math.round(w * 100) / 10));
}
/** The sections of a rule's help: title and text. */
const sections = ({ what, why, how, honest, kind }) => [
    ['What', what],
    ['Why it matters', why],
    ['How an attacker does it', how],
    ['Honest work that looks like it', honest],
    ['To accept it', acceptance[kind]],
];
/** A rule as the rules of SARIF have it, with everything that GitHub asks for. `pages` is where the pages of findings lie. */
function ruleDescriptor(rule, standing, pages) {
    const page = (0,rules/* pageOf */.ZZ)(rule, pages);
    const parts = sections(rule);
    const markdown = [...parts.map(([title, text]) => `**${title}.** ${text}`), `[More about it](${page})`];
    return {
        ...described(rule.id, rule.title, rule.what),
        help: {
            text: [...parts.map(([title, text]) => `${title}: ${text}`), `More: ${page}`].join('\n\n'),
            markdown: markdown.join('\n\n'),
        },
        helpUri: page,
        defaultConfiguration: { level: standing.severity },
        properties: {
            tags: ['security', rule.kind, ...rule.attack.map((id) => `attack-${id}`)],
            precision: precision[rule.kind],
            'problem.severity': problem[standing.severity],
            'security-severity': standing.score.toFixed(1),
        },
    };
}
/** What every descriptor must say of itself. */
const described = (id, title, what) => ({
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: what },
});
const notices = [
    [
        'coverage',
        'Not everything was seen',
        'The guard saw less than everything; the message says what it did not see, and why.',
    ],
    [
        'policy-error',
        'A rule of the policy has no value',
        'A condition could not be worked out. In mode enforce that fails the job.',
    ],
    [
        'left-out',
        'Results were left out',
        'GitHub shows a limited number of results; the worst are kept and the rest are counted.',
    ],
];
/** What the guard has to say about itself. */
const noticeDescriptors = notices.map(([id, title, what]) => ({
    ...described(id, title, what),
    help: { text: what, markdown: what },
}));

// EXTERNAL MODULE: ./build/report/finding-text.js + 1 modules
var finding_text = __webpack_require__(35031);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(11101);
// EXTERNAL MODULE: ./build/report/role-path.js
var role_path = __webpack_require__(11998);
;// CONCATENATED MODULE: ./build/report/sarif/sarif-text.js

/** Longest line of a message, in characters: of seven lines there are no more than 4,096. */
const sarif_text_longest = 580;
/**
 * Harmless text as a message of SARIF, in which `[text](target)` is a link: none is made of it. Lines stay lines, the long ones are cut in
 * their middle; it ends with a full stop.
 */
function messageText(lines) {
    const text = lines.map((line) => (0,report_escape/* visible */.RK)(line, sarif_text_longest).replaceAll('](', ']\\x28')).join('\n');
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** A path of the repository as the reference of a URI. */
const pathUri = (path) => path.split('/').map(encodeURIComponent).join('/');

;// CONCATENATED MODULE: ./build/report/sarif/result.js








const mostTargets = 3;
const mostRelated = 5;
const inWorkspace = '${workspace}/';
/**
 * What code scanning tells alerts apart by: the finding's id, which is stable, with its workflow and job, and neither its line nor the
 * leg of a matrix. So an alert stays one when the workflow moves, and when all legs have it.
 */
const fingerprint = (id, { context }) => `${(0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([id, context?.workflow ?? '', context?.job ?? '']))
    .digest('hex')
    .slice(0, 16)}:1`;
function located(step, document, logical) {
    const { file, line } = (0,place/* placeOf */.$t)(step, document);
    return {
        physicalLocation: {
            artifactLocation: { uri: pathUri(file) },
            region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
        },
        ...(logical.length === 0 ? {} : { logicalLocations: logical.map((one) => ({ ...one })) }),
    };
}
/** The files of the repository that a finding is about. */
function related({ seen }) {
    const paths = seen.targets.flatMap((target) => {
        if (!target.startsWith(inWorkspace) || target.includes('*'))
            return [];
        return (0,place/* repositoryPath */.SH)(target.slice(inWorkspace.length)) ?? [];
    });
    return paths.slice(0, mostRelated).map((path, at) => ({
        id: at + 1,
        message: { text: 'A file it is about.' },
        physicalLocation: { artifactLocation: { uri: pathUri(path) } },
    }));
}
/** A finding as a result: who, what was expected and what was seen, at the line of its step. */
function findingResult({ finding, contribution }, document) {
    const { headline, who, expected, seen, raised, modified } = (0,finding_text/* findingText */.NK)(finding, mostTargets);
    const more = related(finding);
    const rule = (0,rules/* ruleOf */.Y)(finding).id;
    const result = {
        ruleId: rule,
        level: finding.severity,
        message: {
            text: messageText([
                `${headline}.`,
                `Who: ${who}`,
                `Expected: ${expected}`,
                `Seen: ${seen}`,
                ...(raised === undefined ? [] : [`Raised: ${raised}`]),
                ...(modified === undefined ? [] : [`Plug-ins: ${modified}`]),
                `More under ${(0,report_escape/* visible */.RK)(finding.id, 100)} in the job summary.`,
            ]),
        },
        locations: [
            located(finding.step, document, [
                { name: (0,role_path/* toolOf */.wS)(finding.rolePath), fullyQualifiedName: (0,role_path/* rolePathText */.Xp)(finding.rolePath) },
            ]),
        ],
        ...(more.length === 0 ? {} : { relatedLocations: more }),
        partialFingerprints: { primaryLocationLineHash: fingerprint(finding.id, document) },
        properties: {
            finding: (0,report_escape/* visible */.RK)(finding.id, 100),
            tactic: (0,report_escape/* visible */.RK)(finding.tactic, 40),
            class: (0,report_escape/* visible */.RK)(finding.class, 60),
            ...(finding.w === null || finding.c === null ? {} : { weight: finding.w, confidence: finding.c }),
            ...(contribution === null ? {} : { contribution }),
        },
    };
    return { rule, standing: { severity: finding.severity, score: descriptor_severityOf(finding) }, result };
}
const effects = {
    fail: { severity: 'error', score: 7 },
    warn: { severity: 'warning', score: 4 },
    note: { severity: 'note', score: 0.1 },
};
/** A rule of the configuration that held, as a result. Those of packs say nothing that findings do not. */
function policyResult({ id, then, why, controls, invocation }, document) {
    const standing = effects[then];
    const by = document.invocations.find((one) => one.id === invocation);
    const result = {
        ruleId: 'policy-rule',
        level: standing.severity,
        message: {
            text: messageText([
                `The rule ${(0,report_escape/* visible */.RK)(id, 100)} held.`,
                ...(by === undefined ? [] : [`Who: ${(0,role_path/* rolePathText */.Xp)(by.rolePath)} (step ${(0,report_escape/* visible */.RK)(by.step.name, 60)})`]),
                `Why: ${(0,report_escape/* visible */.RK)(why, 600)}`,
                ...(controls.length === 0 ? [] : [`Controls: ${(0,report_escape/* visible */.RK)(controls.join(', '), 300)}`]),
            ]),
        },
        locations: [located(by?.step ?? { key: '', name: '' }, document, [])],
        partialFingerprints: { primaryLocationLineHash: fingerprint(`policy-rule ${id}`, document) },
    };
    return { rule: 'policy-rule', standing, result };
}

// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(59371);
;// CONCATENATED MODULE: ./build/report/sarif.js










/** GitHub shows so many results of a run. */
const mostResults = 5000;
/** GitHub takes 10 MB of gzip, which is never more than the bytes it is made from, but for a few: so much for results, in bytes. */
const mostResultBytes = 9_000_000;
const mostNotes = 20;
const severities = ['note', 'warning', 'error'];
/**
 * The open findings as SARIF 2.1.0, as code scanning takes it, worst first. A clean run has no result, which closes the alerts of earlier
 * ones; a run that is incomplete says so in `executionSuccessful` and must not be uploaded: it would close what it did not look for.
 */
function sarifLog(document, { pages = rules/* PAGES */.Nb } = {}) {
    const { open, accepted } = (0,ranking/* dividedFindings */.M)(document);
    const held = document.policy.held.filter(({ from }) => from === 'configuration');
    const all = [
        ...held.map((one) => policyResult(one, document)),
        ...open.slice(0, mostResults).map((one) => findingResult(one, document)),
    ];
    const kept = within(all);
    const left = held.length + open.length - kept.length;
    const standings = new Map();
    for (const { rule, standing } of kept)
        standings.set(rule, worse(standings.get(rule), standing));
    const used = rules/* rules */.aO.filter(({ id }) => standings.has(id));
    const index = new Map(used.map(({ id }, at) => [id, at]));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'IronClaw Guard',
                        semanticVersion: (0,report_escape/* visible */.RK)(document.guard.version, 40),
                        informationUri: 'https://github.com/ironclaw/guard',
                        rules: used.map((rule) => ruleDescriptor(rule, standings.get(rule.id), pages)),
                        notifications: [...noticeDescriptors],
                    },
                },
                automationDetails: { id: categoryOf(document) },
                columnKind: 'utf16CodeUnits',
                invocations: [invocationOf(document, left)],
                results: kept.map(({ rule, result }) => ({ ...result, ruleIndex: index.get(rule) ?? -1 })),
                properties: {
                    decision: document.decision,
                    coverage: document.coverage.level,
                    ...(document.risk.score === null ? {} : { score: document.risk.score }),
                    accepted: accepted.length,
                },
            },
        ],
    };
}
/** The log as text: the same document gives the same bytes. */
const sarifText = (document, options) => (0,canonical/* canonicalJson */.d)(sarifLog(document, options));
/** The first results, as far as number and bytes allow. */
function within(results) {
    let left = mostResultBytes;
    const end = results.slice(0, mostResults).findIndex(({ result }) => {
        const text = JSON.stringify(result, undefined, 2);
        // each line is eight blanks further in than it is here, and the number of its rule is added
        left -= Buffer.byteLength(text) + 8 * text.split('\n').length + 40;
        return left < 0;
    });
    return results.slice(0, end < 0 ? mostResults : end);
}
const worse = (a, b) => ({
    severity: severities[Math.max(severities.indexOf(a?.severity ?? 'note'), severities.indexOf(b.severity))] ?? 'note',
    score: Math.max(a?.score ?? 0, b.score),
});
/**
 * The category of an upload, in which a later one replaces it: `ironclaw-guard/WORKFLOW/JOB/LEG/`, with a hash for the leg of a matrix. Of
 * a command it is `ironclaw-guard/run/`.
 */
function categoryOf({ context }) {
    if (context?.job === undefined)
        return 'ironclaw-guard/run/';
    const { workflow = 'workflow', job, matrix } = context;
    const leg = matrix === undefined ? [] : [(0,external_node_crypto_.createHash)('sha256').update(matrix).digest('hex').slice(0, 8)];
    const words = [workflow.replace(/^\.github\/workflows\//, ''), job].map((word) => (0,report_escape/* visible */.RK)(word === '' ? '-' : word, 80).replace(/[^A-Za-z0-9._-]/g, '-'));
    return `${['ironclaw-guard', ...words, ...leg].join('/')}/`;
}
function invocationOf(document, left) {
    const { decision, policy } = document;
    const level = decision === 'incomplete' ? 'error' : 'note';
    const note = (id, of, text) => ({
        descriptor: { id },
        level: of,
        message: { text },
    });
    const reasons = (0,report_verdict/* coverageReasons */.C)(document, mostNotes).map((reason) => note('coverage', level, messageText([reason])));
    const cut = left === 0
        ? []
        : [
            note('left-out', 'warning', messageText([`${(0,number/* many */._d)(left, 'more result')}: result.json and the job summary have more`])),
        ];
    const errors = policy.errors.slice(0, mostNotes).map((error) => note('policy-error', 'error', messageText([error])));
    return {
        executionSuccessful: decision !== 'incomplete',
        toolExecutionNotifications: [
            ...(decision === 'incomplete' ? [note('coverage', 'error', messageText([(0,report_verdict/* coverageWords */.gn)(document)]))] : []),
            ...reasons,
            ...cut,
        ],
        ...(errors.length === 0 ? {} : { toolConfigurationNotifications: errors }),
    };
}

// EXTERNAL MODULE: ./build/report/summary.js + 6 modules
var summary = __webpack_require__(76205);
;// CONCATENATED MODULE: ./build/host/action/verdict.js


/** Where the configuration is, in a repository. */
const USUAL_CONFIG = '.github/ironclaw.yml';
/**
 * The file the workflow named, else the usual one when there is one. On a pull request the workspace holds the change
 * under test, and its configuration is a claim: the defaults hold.
 * @throws Error when the workflow names a file that is not there
 */
function chooseConfig(workspace, given, event) {
    const path = isAbsolute(given) ? given : join(workspace, given === '' ? USUAL_CONFIG : given);
    if (event?.startsWith('pull_request')) {
        const notice = existsSync(path)
            ? `the configuration of a pull request is part of the change under test and is not used: the defaults hold`
            : undefined;
        return { path: undefined, notice };
    }
    const file = lstatSync(path, { throwIfNoEntry: false });
    if (file?.isFile())
        return { path, notice: undefined };
    if (given === '' && file === undefined)
        return { path: undefined, notice: undefined };
    throw new Error(`the configuration ${path} ${file === undefined ? 'does not exist' : 'is not a regular file'}; correct the input 'config' or add the file`);
}
/**
 * Whether a decision other than pass fails the step. The input can only make a configuration stricter; where there is no
 * configuration it decides alone.
 */
function enforces(input, configured, configuration) {
    if (input === 'enforce')
        return true;
    if (input === 'report' && !configured)
        return false;
    return configuration === 'enforce';
}

// EXTERNAL MODULE: ./build/host/evidence/read-evidence.js
var read_evidence = __webpack_require__(36252);
// EXTERNAL MODULE: ./build/host/manifest-files.js
var manifest_files = __webpack_require__(99435);
// EXTERNAL MODULE: ./build/host/no-recording.js
var no_recording = __webpack_require__(31117);
// EXTERNAL MODULE: ./build/host/plain-files.js
var plain_files = __webpack_require__(43116);
// EXTERNAL MODULE: ./build/host/recording-files.js + 2 modules
var recording_files = __webpack_require__(4564);
// EXTERNAL MODULE: ./build/host/sha256.js
var sha256 = __webpack_require__(95147);
// EXTERNAL MODULE: ./build/host/standards.js + 6 modules
var host_standards = __webpack_require__(39593);
// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/host/judge.js





















const RESULT_FILE = 'result.json';
const SBOM_FILE = 'sbom.cdx.json';
const TRACE_FILE = 'trace.intoto.json';
/** The results could not be written. The judgement stands, and the recording is kept. */
class ResultsError extends Error {
    document;
    constructor(message, document) {
        super(message);
        this.name = 'ResultsError';
        this.document = document;
    }
}
const progressEvery = 100_000;
/**
 * Judges a recording and writes result.json, audit.ndjson, summary.md, report.sarif, sbom.cdx.json, the SBOM of the tools that ran,
 * and trace.intoto.json, a runtime trace. The same recording, profiles and configuration give the same bytes on every machine.
 *
 * @throws RecordingError or ProfileError, each with a message for the user; ResultsError, with the document, when
 *   the results cannot be written: then those that were there before are still there
 */
async function judgeRecording(directory, options = {}) {
    const trace = new trace_log/* TraceLog */.o1();
    const { document, recording } = judge_judgement(directory, { ...options, trace });
    writeResults(options.out ?? directory, document, {
        sbom: await sbomOf(document, recording),
        trace: (0,canonical/* canonicalLine */.n)((0,export_trace/* runtimeTrace */.W)(document, recording, trace, options.artifacts)),
    });
    return document;
}
/** Judges a recording and writes nothing. @throws RecordingError or ProfileError, each with a message for the user */
function judge_judgement(directory, options = {}) {
    const standards = options.standards ?? (0,host_standards/* readStandards */.v)();
    const { set, config, weights, policy, packs, configDigest } = standards;
    const opened = (0,recording_files/* openRecording */.a)(directory);
    const evidence = (0,manifest_files/* withManifests */.B)((0,read_evidence/* readEvidence */.A)(directory), options.manifests);
    const before = [...opened.damages, ...evidence.damages];
    let damages = before;
    let events = '';
    let tampered = evidence.changed;
    const document = judge({
        recording: opened.recording,
        evidence,
        unread: unreadOf(opened.recording.unread, standards.shared.missing),
        damages: () => damages,
        tampered: () => tampered,
        lines: (onLine) => {
            let judged = 0;
            const scan = opened.lines((line) => {
                onLine(line);
                if (++judged % progressEvery === 0)
                    options.progress?.(judged);
            });
            damages = [...before, ...scan.damages]; // the events may be read more than once
            tampered = [...evidence.changed, ...scan.changed];
            events = scan.sha256;
        },
        profiles: set.profiles,
        zones: set.zones,
        sequences: set.sequences,
        weights,
        config,
        policy,
        ...(options.lesson === undefined ? {} : { lesson: options.lesson }),
        ...(options.told === undefined ? {} : { told: options.told }),
        trace: options.trace,
        ...(options.facts === undefined ? {} : { facts: options.facts }),
        place: placeIn(standards),
        digests: () => ({
            guard: version/* GUARD_VERSION */.h,
            recording: (0,sha256/* sha256Of */.B)((0,canonical/* canonicalJson */.d)(opened.recording)),
            events,
            profiles: set.digest,
            weights: set.weightsDigest,
            evidence: evidence.sha256,
            config: configDigest,
            policies: packs.digest,
            ...(Object.keys(standards.sharedDigests).length === 0 ? {} : { shared: standards.sharedDigests }),
            plugins: pluginsDigest(evidence.document.plugins, config.plugins),
        }),
    });
    return { document, recording: opened.recording, damages };
}
/**
 * Where paths of the configuration stand. The file is named only where it is the usual one: under another name whoever scores again may
 * know it by another.
 */
function placeIn({ at }) {
    if (at === undefined)
        return undefined;
    return (path) => {
        const [, file = '', line] = /^(.*):(\d+):\d+$/s.exec(at(path)) ?? [];
        const usual = file === USUAL_CONFIG || file.endsWith(`/${USUAL_CONFIG}`);
        return line === undefined ? undefined : { ...(usual ? { file: USUAL_CONFIG } : {}), line: Number(line) };
    };
}
/** A pack that could not be had leaves open what its rules say: that is never a pass. */
function unreadOf(unread, missing) {
    if (missing.length === 0)
        return unread;
    const packs = `rules that the policy extends could not be read: ${missing.join(', ')}`;
    return { reason: unread === undefined ? packs : `${unread.reason}; ${packs}`, blind: true };
}
/**
 * The library of CycloneDX is run only here: everything else starts without. `eager` keeps it in the one file of a bundle, since another
 * file would be read when the job has had time to change it.
 */
async function sbomOf(document, recording) {
    const { jobSbom } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 18180));
    return (0,canonical/* canonicalJson */.d)(JSON.parse(jobSbom(jobTools(document, recording))));
}
/**
 * Writes the results, all of them or none; only the trace, which is as large as the recording, is left out where it alone finds no room.
 */
function writeResults(out, document, { sbom, trace }) {
    const files = [
        [(0,external_node_path_.join)(out, RESULT_FILE), [(0,canonical/* canonicalJson */.d)(document)]],
        [(0,external_node_path_.join)(out, 'audit.ndjson'), lines(document)],
        [(0,external_node_path_.join)(out, 'summary.md'), [(0,summary/* summaryMarkdown */.e)(document)]],
        [(0,external_node_path_.join)(out, 'report.sarif'), [sarifText(document)]],
        [(0,external_node_path_.join)(out, SBOM_FILE), [sbom]],
    ];
    try {
        (0,external_node_fs_.mkdirSync)(out, { recursive: true, mode: 0o700 });
        for (const [path, parts] of files)
            write(`${path}.next`, parts);
        for (const [path] of files)
            (0,external_node_fs_.renameSync)(`${path}.next`, path);
        writeTrace((0,external_node_path_.join)(out, TRACE_FILE), trace);
    }
    catch (error) {
        for (const [path] of files)
            (0,external_node_fs_.rmSync)(`${path}.next`, { force: true });
        throw new ResultsError(`the results could not be written to ${out}: ${error.message}; the recording is kept: make room, ` +
            'then score it again with `score DIR --out OTHER`', document);
    }
}
function writeTrace(path, text) {
    try {
        write(`${path}.next`, [text]);
        (0,external_node_fs_.renameSync)(`${path}.next`, path);
    }
    catch (error) {
        if (error.code !== 'ENOSPC')
            throw error;
        // one of an earlier judgement would not be of this result
        for (const stale of [`${path}.next`, path])
            (0,external_node_fs_.rmSync)(stale, { force: true });
    }
}
function* lines(document) {
    for (const record of auditRecords(document))
        yield (0,canonical/* canonicalLine */.n)(record);
}
/** Writes a new file, however many writes that takes; what stood in its place, a symlink too, goes first. */
function write(path, parts) {
    (0,external_node_fs_.rmSync)(path, { force: true });
    const fd = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    try {
        for (const part of parts)
            (0,external_node_fs_.writeFileSync)(fd, part);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Reads a result that was written before. Throws a RecordingError that names the file. */
function readResult(directory) {
    const path = (0,external_node_path_.join)(directory, RESULT_FILE);
    if (!(0,external_node_fs_.existsSync)(path) && !(0,no_recording/* holdsRecording */.S)(directory))
        throw (0,no_recording/* noRecording */.X)(directory);
    const again = `\`score ${directory}\` makes it from ${plain_files/* RECORDING_FILE */.fm}`;
    let data;
    try {
        data = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        throw new plain_files/* RecordingError */.eN(`${path} cannot be read (${error.message}); ${again}`);
    }
    const parsed = result/* resultSchema */.F.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const where = parsed.error.issues[0]?.path.join('.') || 'the document';
    throw new plain_files/* RecordingError */.eN(`${path} is not a result of this version (${where}); ${again}`);
}


/***/ }),

/***/ 99435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withManifests),
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var _baseline_given_manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32873);
/* harmony import */ var _policy_config_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83614);


/**
 * Reads the manifests that a configuration names, before the command that could change them.
 * @param base what relative paths begin at
 * @throws ConfigError for one that is not there or is none: a command is not run with fewer baselines than were asked for
 */
async function readManifests(config, base) {
    if (config.manifests.length === 0)
        return undefined;
    // what reads and verifies takes a while to load, and most configurations name none
    const { gatherManifests } = await Promise.all(/* import() */[__webpack_require__.e(683), __webpack_require__.e(31), __webpack_require__.e(156)]).then(__webpack_require__.bind(__webpack_require__, 86156));
    const found = await gatherManifests(config, base);
    const files = config.manifests.filter(({ file }) => file !== undefined);
    const { problems } = (0,_baseline_given_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .givenManifests */ .o)(found, files);
    if (problems.length > 0)
        throw new _policy_config_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(problems.join('\n'));
    return found;
}
/** Evidence of which the manifests are replaced by those that were read now, name by name. */
function withManifests(evidence, now) {
    if (now === undefined)
        return evidence;
    const named = new Set(now.document.material.map(({ subject }) => subject));
    const isOld = ({ kind, subject }) => kind.startsWith('manifest') && named.has(subject);
    const { material, missed } = evidence.document;
    return {
        ...evidence,
        document: {
            ...evidence.document,
            material: [...material.filter((one) => !isOld(one)), ...now.document.material],
            missed: [...missed.filter(({ axis, subject }) => axis !== 'baseline' || !named.has(subject))],
        },
        read: (sha256) => now.read(sha256) ?? evidence.read(sha256),
    };
}


/***/ }),

/***/ 31117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ holdsRecording),
/* harmony export */   X: () => (/* binding */ noRecording)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _plain_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43116);



/** Whether a directory holds a recording, be it one that was never ended. */
const holdsRecording = (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _plain_files_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORDING_FILE */ .fm)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _plain_files_js__WEBPACK_IMPORTED_MODULE_2__/* .OPENING_FILE */ .I0));
/** The error for a directory that holds none: it names the newest of those in it, as `.ironclaw` has them. */
function noRecording(directory) {
    const inside = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).sort() : []; // their names begin with the time
    const newest = inside.findLast((name) => holdsRecording((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)));
    return new _plain_files_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordingError */ .eN(newest === undefined
        ? `${directory} holds no ${_plain_files_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORDING_FILE */ .fm}: it is no recording, or it was never begun`
        : `${directory} holds recordings and is none itself: name one of them, such as ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, newest)}`);
}


/***/ }),

/***/ 4564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openRecording)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/events/recording.js
var recording = __webpack_require__(16998);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/host/event-chain.js
var event_chain = __webpack_require__(45118);
;// CONCATENATED MODULE: ./build/host/event-chain-check.js

const FIELD = /"chain":"([0-9a-f]{64})"/;
const TIME = /"t":(-?\d{1,16})[,}]/;
const SECOND = 1_000_000_000;
/** Holds the lines of a recording against the heads that its heartbeats carry. */
class ChainCheck {
    #t = 0;
    #broken;
    #chain = new event_chain/* EventChain */._((line, head) => this.#compare(line.toString('latin1'), head));
    /** Takes the next bytes of the file. */
    push(chunk) {
        this.#chain.push(chunk);
    }
    /** What is wrong, as the end of a sentence; undefined when all heads hold. `head`: the one the recording says the file ends with. */
    broken(head) {
        this.#chain.end();
        if (this.#broken !== undefined) {
            const { from, to } = this.#broken;
            return `does not hold against its hash chain: what was recorded between ${seconds(from)} and ${seconds(to)} was changed`;
        }
        if (head === undefined || head === this.#chain.head)
            return undefined;
        return `does not hold against its hash chain: what was recorded after ${seconds(this.#t)} was changed`;
    }
    /** A heartbeat without a head of its own was written by something that has no chain. */
    #compare(line, head) {
        const told = FIELD.exec(line)?.[1];
        const t = Number(TIME.exec(line)?.[1] ?? this.#t);
        if (told !== undefined && told !== head)
            this.#broken ??= { from: this.#t, to: t };
        this.#t = t;
    }
}
const seconds = (t) => `${(t / SECOND).toFixed(1)} s`;

// EXTERNAL MODULE: ./build/host/plain-files.js
var plain_files = __webpack_require__(43116);
;// CONCATENATED MODULE: ./build/host/event-scan.js



const MAX_LINE = 1024 * 1024;
/** Cuts the events into lines and holds them against what recording.json says of them. A chunk is done with when the next is asked for. */
function scanEvents(chunks, onLine, expected) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const chain = new ChainCheck();
    const damages = [];
    let lines = 0;
    let overlong = 0;
    let bytes = 0;
    let rest = [];
    let restLength = 0;
    const take = (text) => {
        lines++;
        onLine(text);
    };
    for (const chunk of chunks) {
        hash.update(chunk);
        chain.push(chunk);
        bytes += chunk.length;
        let from = 0;
        const end = chunk.lastIndexOf(10);
        if (end >= 0 && restLength > 0) {
            // the line that the chunk before began
            const first = chunk.indexOf(10);
            if (restLength + first > MAX_LINE)
                overlong++;
            else
                take(Buffer.concat([...rest, chunk.subarray(0, first)]).toString('utf8'));
            rest = [];
            restLength = 0;
            from = first + 1;
        }
        if (end >= from) {
            eachLine(chunk.toString('utf8', from, end), take);
            from = end + 1;
        }
        restLength += chunk.length - from;
        if (restLength <= MAX_LINE)
            rest.push(Buffer.from(chunk.subarray(from)));
        else
            rest = [];
    }
    if (overlong > 0)
        damages.push(`${plain_files/* EVENTS_FILE */.Pc} has ${overlong} lines longer than 1 MiB; they were skipped`);
    if (restLength > 0)
        damages.push(`${plain_files/* EVENTS_FILE */.Pc} ends in the middle of a line; that event is lost`);
    const sha256 = hash.digest('hex');
    const changed = [];
    if (expected !== undefined && sha256 !== expected.sha256) {
        const cut = bytes < expected.bytes;
        const what = cut
            ? `${plain_files/* EVENTS_FILE */.Pc} was cut: ${bytes} of ${expected.bytes} bytes and ${lines} of ${expected.count} lines are left`
            : `${plain_files/* EVENTS_FILE */.Pc} was changed after it was recorded: its SHA-256 is not the one in ${plain_files/* RECORDING_FILE */.fm}`;
        damages.push(what);
        if (!cut)
            changed.push(what);
    }
    const broken = chain.broken(expected === undefined || bytes < expected.bytes ? undefined : expected.chain);
    if (broken !== undefined) {
        damages.push(`${plain_files/* EVENTS_FILE */.Pc} ${broken}`);
        changed.push(`${plain_files/* EVENTS_FILE */.Pc} ${broken}`);
    }
    return { lines, bytes, sha256, damages, changed };
}
/** Cutting one decoded chunk is several times as fast as decoding each line. */
function eachLine(text, take) {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
        take(text.slice(from, at));
        from = at + 1;
    }
    take(text.slice(from));
}

// EXTERNAL MODULE: ./build/host/event-source.js
var event_source = __webpack_require__(18530);
// EXTERNAL MODULE: ./build/host/no-recording.js
var no_recording = __webpack_require__(31117);
;// CONCATENATED MODULE: ./build/host/recording-files.js







const MAX_RECORDING = 256 * 1024 * 1024;
/**
 * Opens a recording to be scored. A truncated one (no recording.json, events cut or changed) is still read, with `damages`.
 *
 * @throws RecordingError when `directory` is no recording, or a file in it is a symlink, no regular file, or malformed
 */
function openRecording(directory) {
    if (!isDirectory(directory))
        throw new plain_files/* RecordingError */.eN(`${directory} is not a directory; name the directory of a recording`);
    const damages = [];
    let recording = readRecording((0,external_node_path_.join)(directory, plain_files/* RECORDING_FILE */.fm));
    const complete = recording !== undefined;
    if (recording === undefined) {
        recording = readRecording((0,external_node_path_.join)(directory, plain_files/* OPENING_FILE */.I0));
        if (recording === undefined) {
            throw (0,no_recording/* noRecording */.X)(directory);
        }
        damages.push(`${plain_files/* RECORDING_FILE */.fm} is missing: the guard was killed before the recording ended`);
    }
    if ((0,event_source/* eventSource */.KN)(directory) === undefined)
        damages.push(`${plain_files/* EVENTS_FILE */.Pc} is missing: nothing that was recorded is left`);
    const expected = recording.events;
    return {
        recording: complete ? recording : { ...recording, end: lastTime((0,external_node_path_.join)(directory, plain_files/* EVENTS_FILE */.Pc)) },
        damages,
        lines: (onLine) => scanEvents((0,event_source/* eventChunks */.R_)(directory), onLine, complete ? expected : undefined),
    };
}
function readRecording(path) {
    if (!(0,plain_files/* present */.Eb)(path))
        return undefined;
    const fd = (0,plain_files/* openRegular */.lf)(path);
    let data;
    try {
        if ((0,external_node_fs_.fstatSync)(fd).size > MAX_RECORDING)
            throw new plain_files/* RecordingError */.eN(`${path} is larger than 256 MiB; it is no recording`);
        data = JSON.parse((0,external_node_fs_.readFileSync)(fd, 'utf8'));
    }
    catch (error) {
        if (error instanceof plain_files/* RecordingError */.eN)
            throw error;
        throw new plain_files/* RecordingError */.eN(`${path} is not valid JSON: ${error.message}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    const parsed = recording/* recordingSchema */.Nv.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join('.') || 'the document'}: ${issue.message}`);
    throw new plain_files/* RecordingError */.eN(`${path} is not a recording of this version: ${issues.join('; ')}`);
}
/** The largest `t` among the last lines: the end of a recording that was never ended. */
function lastTime(path) {
    if (!(0,plain_files/* present */.Eb)(path))
        return 0;
    const fd = (0,plain_files/* openRegular */.lf)(path);
    try {
        const size = (0,external_node_fs_.fstatSync)(fd).size;
        const tail = Buffer.alloc(Math.min(size, event_source/* CHUNK */.m$));
        (0,external_node_fs_.readSync)(fd, tail, 0, tail.length, size - tail.length);
        const times = [...tail.toString('latin1').matchAll(/"t":(\d{1,16})[,}]/g)].map((match) => Number(match[1]));
        return times.reduce((a, b) => Math.max(a, b), 0);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function isDirectory(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 59057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ grammarOf),
/* harmony export */   s: () => (/* binding */ isLoader)
/* harmony export */ });
/** Word lists are separated by blanks. */
function grammar(words, rules = {}) {
    const set = (key) => new Set((words[key] ?? '').split(' ').filter(Boolean));
    return {
        valued: set('valued'),
        rest: set('rest'),
        inline: set('inline'),
        stdin: set('stdin'),
        module: set('module'),
        script: set('script'),
        library: set('library'),
        preload: set('preload'),
        run: set('run'),
        own: set('own'),
        positional: true,
        joined: false,
        dash: 'stdin',
        ...rules,
    };
}
/** POSIX sh, section "OPERANDS": a lone `-` ends the options as `--` does; `-s` reads standard input. */
const shell = grammar({ valued: '-o +o -O +O --rcfile --init-file', inline: '-c --command', stdin: '-s' }, { joined: true, dash: 'end of options' });
const python = grammar({ valued: '-W -X -Q --check-hash-based-pycs', inline: '-c', module: '-m' }, { joined: true });
/** Options with a value in node 24, from its own table of options (`internal/options`), and older names. */
const nodeValued = '-r --require --import --loader --experimental-loader -C --conditions --env-file --env-file-if-exists --input-type --title ' +
    '--icu-data-dir --run --experimental-sea-config --build-sea --test-coverage-functions --heapsnapshot-signal ' +
    '--test-coverage-exclude --test-rerun-failures --experimental-package-map --allow-fs-read --allow-fs-write ' +
    '--test-concurrency --diagnostic-dir --trace-require-module --inspect-publish-uid --inspect-port --debug-port ' +
    '--cpu-prof-dir --max-old-space-size-percentage --stack-trace-limit --build-snapshot-config --dns-result-order ' +
    '--report-signal --test-coverage-lines --heap-prof-dir --experimental-test-tag-filter --test-isolation ' +
    '--experimental-test-isolation --heap-prof-interval --cpu-prof-interval --security-revert --security-reverts ' +
    '--disable-proto --test-coverage-include --localstorage-file --v8-pool-size --test-reporter-destination ' +
    '--trace-event-file-pattern --secure-heap-min --trace-event-categories --test-coverage-branches --watch-kill-signal ' +
    '--test-global-setup --openssl-config --report-filename --tls-cipher-list --watch-path --test-shard ' +
    '--test-name-pattern --use-largepages --experimental-config-file --test-random-seed --redirect-warnings ' +
    '--max-http-header-size --test-timeout --test-reporter --secure-heap --test-skip-pattern --report-dir ' +
    '--report-directory --network-family-autoselection-attempt-timeout --heap-prof-name --snapshot-blob ' +
    '--unhandled-rejections --disable-warning --heapsnapshot-near-heap-limit --tls-keylog --cpu-prof-name ' +
    '--experimental-specifier-resolution --es-module-specifier-resolution --experimental-default-type --policy-integrity ' +
    '--experimental-policy';
const node = grammar({
    valued: nodeValued,
    inline: '-e --eval -p --print -pe',
    preload: '-r --require --import --loader --experimental-loader',
});
const bun = grammar({
    valued: '-r --preload --require --import --cwd -c --config --env-file --conditions',
    inline: '-e --eval -p --print',
    preload: '-r --preload --require --import',
    run: 'run',
    own: 'install i add a remove rm update link unlink pm x create init build test publish upgrade outdated patch audit info why repl exec',
});
const deno = grammar({
    valued: '-c --config --import-map -L --log-level --cert --location --seed --env-file --preload --require',
    inline: '-e --eval',
    preload: '--preload --require',
    run: 'run serve',
    own: 'eval repl install uninstall add remove cache fmt lint test bench check compile task doc info upgrade publish jupyter types vendor coverage init outdated update audit x create',
});
const perl = grammar({ valued: '-I', rest: '-i -F -x -D -M -m -l -0 -C -V', inline: '-e -E' }, { joined: true });
const ruby = grammar({ valued: '-I -r -C -E', rest: '-i -F -x -K -T -W -0', inline: '-e' }, { joined: true });
const php = grammar({ valued: '-c -d -z -t', inline: '-r -R -B -E -S -a -m -i -v', script: '-f --file' });
const lua = grammar({ valued: '-l', inline: '-e -v' });
const plain = grammar({ inline: '-e --eval -c' });
/** java(1); the last one is what Plexus Classworlds, which starts Maven, loads everything else by. */
const java = grammar({
    valued: '-cp -classpath --class-path -p --module-path --add-modules',
    library: '-cp -classpath --class-path',
    script: '-jar',
    preload: '-javaagent -agentpath -Xbootclasspath/a -Dclassworlds.conf',
}, { positional: false });
/** The dynamic loader, told to run a program: ld.so(8). */
const loader = grammar({
    valued: '--library-path --inhibit-rpath --audit --preload --argv0 --glibc-hwcaps-prepend --glibc-hwcaps-mask',
    inline: '--help --version --list-diagnostics --list-tunables',
});
const grammars = [
    [/^(ba|da|a|z|k|mk|oil|ya|hu|fi|c|tc|rba)?sh(-static)?$/, shell],
    [/^(python|pypy)[0-9.]*t?$/, python],
    [/^(node|nodejs)[0-9.]*$/, node],
    [/^bun$/, bun],
    [/^deno$/, deno],
    [/^perl[0-9.]*$/, perl],
    [/^ruby[0-9.]*$/, ruby],
    [/^php[0-9.]*$/, php],
    [/^lua(jit)?[0-9.]*$/, lua],
    [/^(tclsh|wish|guile|julia|Rscript)[0-9.]*$/, plain],
    [/^java$/, java],
];
const loaders = /^ld(64)?(-[\w.-]+)?\.so(\.\d+)?$/;
/** The grammar of an interpreter, by its base name; undefined for what is none that is known here. */
const grammarOf = (exeName) => isLoader(exeName) ? loader : grammars.find(([name]) => name.test(exeName))?.[1];
/** Whether a program is the dynamic loader, which runs any file without an exec of it. */
const isLoader = (exeName) => loaders.test(exeName);


/***/ }),

/***/ 35925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ mainScript)
/* harmony export */ });
/* harmony import */ var _interpreter_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59057);

/**
 * The main script of an interpreter, from its base name and arguments (argv[0] included).
 * Undefined when the program is no interpreter known here. A joined option such as `-ec` counts as each of its letters.
 */
function mainScript(exeName, argv) {
    const rules = (0,_interpreter_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .grammarOf */ .L)(exeName);
    if (rules === undefined)
        return undefined;
    const preloads = [];
    let library = '';
    const script = (index) => {
        const path = argv[index];
        return path === undefined ? { kind: 'stdin', preloads } : { kind: 'script', path, index, preloads };
    };
    for (let i = 1; i < argv.length; i++) {
        const argument = argv[i] ?? '';
        if (argument === '-' && rules.dash === 'stdin')
            return { kind: 'stdin', preloads };
        if (argument === '--' || argument === '-')
            return script(i + 1);
        if (!/^[-+]./.test(argument)) {
            if (/^[^:]+\.jar$/.test(library))
                return { kind: 'script', path: library, index: i, preloads };
            if (rules.own.has(argument) || !rules.positional)
                return { kind: 'inline', preloads };
            if (!rules.run.has(argument))
                return script(i);
            continue;
        }
        const found = option(rules, argument);
        if (found === 'inline' || found === 'stdin')
            return { kind: found, preloads };
        if (found === 'script')
            return script(i + 1);
        if (found === 'module')
            return { kind: 'module', name: argv[i + 1] ?? '', index: i + 1, preloads };
        if (typeof found === 'object')
            return { kind: 'module', name: found.module, index: i, preloads };
        const { name, value = argv[i + 1] ?? '' } = split(argument);
        if (rules.preload.has(name))
            preloads.push(value);
        if (rules.library.has(name))
            library = value;
        if (found === 'valued')
            i++;
    }
    return { kind: rules.positional ? 'stdin' : 'inline', preloads };
}
/** An option and the value that is joined to it: `--name=value`, java's `-name:value` and `-name:value=settings`. */
function split(argument) {
    const [, agent, file] = /^(-(?:javaagent|agentpath|Xbootclasspath\/a)):([^=]*)/.exec(argument) ?? [];
    if (agent !== undefined)
        return { name: agent, value: file ?? '' };
    const equals = argument.indexOf('=');
    return equals < 0 ? { name: argument } : { name: argument.slice(0, equals), value: argument.slice(equals + 1) };
}
/** What one option means for the arguments after it. */
function option(rules, argument) {
    if (rules.inline.has(argument) || (argument.startsWith('--') && rules.inline.has(argument.split('=')[0] ?? '')))
        return 'inline';
    if (rules.script.has(argument))
        return 'script';
    if (rules.module.has(argument))
        return 'module';
    if (rules.valued.has(argument))
        return 'valued';
    if (!rules.joined || argument.startsWith('--') || argument.startsWith('+'))
        return 'flag';
    for (let i = 1; i < argument.length; i++) {
        const letter = `-${argument[i]}`;
        const last = i + 1 === argument.length;
        if (rules.inline.has(letter))
            return 'inline';
        if (rules.stdin.has(letter))
            return 'stdin';
        if (rules.module.has(letter))
            return last ? 'module' : { module: argument.slice(i + 1) };
        if (rules.valued.has(letter))
            return last ? 'valued' : 'flag';
        if (rules.rest.has(letter))
            return 'flag';
    }
    return 'flag';
}


/***/ }),

/***/ 53669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ foreignRole),
/* harmony export */   Ij: () => (/* binding */ acts),
/* harmony export */   OZ: () => (/* binding */ lineage),
/* harmony export */   U5: () => (/* binding */ foreignRoles),
/* harmony export */   xb: () => (/* binding */ printRolePath)
/* harmony export */ });
/** The lineage from the root down to the parent. */
function lineage(invocation) {
    const above = [];
    for (let at = invocation.parent; at !== undefined; at = at.parent)
        above.push(at);
    return above.reverse();
}
/** The innermost role that is not the workspace's own script. */
const foreignRole = (invocation) => invocation.roles.findLast((role) => !role.own);
/** The roles of installed packages that an invocation is in, outermost first. */
const foreignRoles = (invocation) => invocation.roles.filter((role) => !role.own);
/** `step › npm › lifecycle:esbuild@0.25.0 › sh › node` */
const printRolePath = (path) => path
    .map(({ name, version, kind }) => (kind === 'role' && version !== undefined ? `${name}@${version}` : name))
    .join(' › ');
/** Notes that an image did something, or let something go on under it: it is more than a way to another. */
function acts(invocation) {
    invocation.acted = true;
    invocation.hop = false;
}


/***/ }),

/***/ 36577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ recognise)
});

// EXTERNAL MODULE: ./build/invocations/container.js
var invocations_container = __webpack_require__(36264);
// EXTERNAL MODULE: ./build/invocations/interpreter.js
var invocations_interpreter = __webpack_require__(35925);
// EXTERNAL MODULE: ./build/invocations/path.js
var invocations_path = __webpack_require__(34440);
;// CONCATENATED MODULE: ./build/invocations/injected-code.js


const words = (value) => value.split(/\s+/).filter(Boolean);
/** What an interpreter's options say is to run before its program. */
const preloads = (interpreter) => (value) => [
    ...((0,invocations_interpreter/* mainScript */.x)(interpreter, [interpreter, ...words(value), 'program'])?.preloads ?? []),
];
/** RUBYOPT (ruby(1)): `-r/path` and `-r /path`; other names are looked up in Ruby's own places. */
const required = (value) => [...value.matchAll(/(?:^|\s)-r\s*(\S+)/g)].flatMap(([, file = '']) => (/^\.{0,2}\//.test(file) ? [file] : []));
/** PERL5OPT (perlrun(1)): modules that are looked up in directories it names itself; others in Perl's own. */
function modules(value) {
    const directories = [...value.matchAll(/(?:^|\s)-(?:I|M(?:-?lib)=)([^\s,]+)/g)].map(([, directory = '']) => directory);
    const names = [...value.matchAll(/(?:^|\s)-[Mm]([A-Za-z]\w*(?:::\w+)*)/g)].flatMap(([, name = '']) => name === 'lib' ? [] : [`${name.replaceAll('::', '/')}.pm`]);
    return directories.flatMap((directory) => names.map((name) => `${directory}/${name}`));
}
const carriers = [
    { variable: 'NODE_OPTIONS', readers: /./, files: preloads('node') },
    ...['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS'].map((variable) => ({
        variable,
        readers: /^java$/,
        files: preloads('java'),
    })),
    { variable: 'RUBYOPT', readers: /^ruby[0-9.]*$/, files: required },
    { variable: 'PERL5OPT', readers: /^perl[0-9.]*$/, files: modules },
    {
        variable: 'DOTNET_STARTUP_HOOKS',
        readers: /^dotnet$/,
        files: (value) => value.split(':').filter((one) => one.includes('/')),
    },
];
/**
 * Files that the environment puts into a process before its own program runs: LD_PRELOAD and LD_AUDIT (ld.so(8)), and what the
 * variables of its interpreter load. What BASH_ENV names is not among them: a shell's script is the tool, and has no rights of its own.
 */
function injectedCode({ env = {} }, program) {
    const libraries = `${own(env, 'LD_PRELOAD')} ${own(env, 'LD_AUDIT')}`
        .split(/[\s:]+/)
        .filter((one) => one.includes('/'));
    return [...libraries, ...carried(env, program)];
}
/** The same without libraries, whose loading is an event of its own, and with what bash reads first: absolute paths. */
function injectedScripts({ env = {}, cwd }, program) {
    const first = program === 'bash' ? [own(env, 'BASH_ENV')] : [];
    return [...carried(env, program), ...first].flatMap((name) => loadedFile(name, program, cwd));
}
/** The file that a program loads under a name, where it is a path: java's always are, others look plain names up in places of their own. */
const loadedFile = (name, program, cwd) => name !== '' && (program === 'java' || /^\.{0,2}\//.test(name)) ? [(0,invocations_path/* absolute */.ys)(name, cwd)] : [];
const carried = (env, program) => carriers.flatMap(({ variable, readers, files }) => {
    const value = own(env, variable);
    return value !== '' && readers.test(program) ? files(value) : [];
});
const own = (env, key) => (Object.hasOwn(env, key) ? (env[key] ?? '') : '');

// EXTERNAL MODULE: ./build/invocations/interpreter-grammar.js
var interpreter_grammar = __webpack_require__(59057);
;// CONCATENATED MODULE: ./build/invocations/plain-name.js
/**
 * Parts of file names that are made at random: guids, the letters of mktemp, digests. Two runs of the
 * same job differ in them, and what a tool is called must not.
 */
const random = [
    [/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '*'],
    [/^tmp\.[A-Za-z0-9]{6,12}$/, 'tmp.*'], // mktemp(1)
    [/^tmp[a-z0-9_]{8}(?=\.|-|$)/, 'tmp*'], // Python's tempfile
    [/(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{12,}(?![0-9a-z])/gi, '*'],
];
/** A file's base name with what is random in it replaced, so that it is the same in every run. */
function plainName(name) {
    let plain = name;
    for (const [pattern, put] of random)
        plain = plain.replace(pattern, put);
    return plain;
}

;// CONCATENATED MODULE: ./build/invocations/tool.js






/**
 * The runner writes a `run:` step into a file with a new name each time, act into one with the number of the step; what it is called must not
 * change from run to run.
 */
const stepScript = /\/(?:_temp\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\w+|[0-9a-f]{16}\/act\/workflow\/[^/]+)$/;
/** Programs that become another one: as the interpreter in a `#!` line they only lead to the real one. */
const launchers = new Set('env sudo doas nice nohup timeout setsid stdbuf time ionice taskset chrt setpriv'.split(' '));
/** Recognises the tool behind an exec: scripts behind interpreters, modules, busybox applets, symlinks. */
function recognise(exec, catalogue, files) {
    const { container } = exec;
    return container === undefined
        ? programOf(exec, catalogue, files)
        : (0,invocations_container/* contained */.k_)(programOf(exec, catalogue, invocations_container/* UNKNOWN_FILES */.LV), container);
}
function programOf(exec, catalogue, files) {
    const exe = files.resolved(exec.exe.path);
    const base = (0,invocations_path/* baseName */.Fl)(exe);
    if (/^busybox(-static)?$|^toybox$/.test(base))
        return applet(exec, exe, catalogue, files);
    const image = catalogue.program(exe);
    return behind({ exec, exe, name: base, argv: exec.argv, image, catalogue, files });
}
function applet(exec, exe, catalogue, files) {
    const first = (0,invocations_path/* baseName */.Fl)(exec.argv[0] ?? '');
    const direct = first !== '' && !/^(busybox|toybox)/.test(first);
    const name = direct ? first : (exec.argv[1] ?? (0,invocations_path/* baseName */.Fl)(exe));
    const argv = direct ? exec.argv : exec.argv.slice(1);
    const image = catalogue.program(`/usr/bin/${name}`) ?? catalogue.program(`/bin/${name}`);
    return behind({ exec, exe, name, argv, image, catalogue, files });
}
/** The tool that an image is, or that an interpreter runs. */
function behind(from) {
    const { exec, name, argv, image, catalogue, files, exe } = from;
    const { script } = exec;
    // whatever the kernel was told to run a file with, the file is what runs
    if (script !== undefined && !launchers.has(name))
        return scripted(from, script.path, argv, true);
    const main = (0,invocations_interpreter/* mainScript */.x)(name, argv);
    if (main?.kind === 'script') {
        const path = (0,invocations_path/* absolute */.ys)(main.path, exec.cwd);
        const certain = !(0,interpreter_grammar/* isLoader */.s)(name) && isPlain(main.path, exec.cwd, files) && files.trustedName(path) && preloadsTrusted(main, files);
        return scripted(from, path, argv.slice(main.index), certain);
    }
    if (main?.kind === 'module') {
        const entry = catalogue.module(main.name);
        const rest = [main.name, ...argv.slice(main.index + 1)];
        return toTool({
            ...from,
            entry,
            path: exe,
            name: plainName(main.name),
            argv: rest,
            interpreter: image?.name ?? name,
            certain: preloadsTrusted(main, files),
        });
    }
    const input = main?.kind === 'stdin' ? standardInput(exec) : undefined;
    if (input !== undefined)
        return scripted(from, input, argv, false);
    return toTool({
        ...from,
        entry: image,
        path: exe,
        name: plainName(name),
        interpreter: undefined,
        certain: main === undefined || preloadsTrusted(main, files),
    });
}
/** The file that an interpreter without a script reads its program from. A deleted one is a here-document: text of the script above. */
function standardInput({ stdio }) {
    const input = stdio?.find(({ fd, type }) => fd === 0 && type === 'file')?.id;
    return input?.startsWith('/') && !input.startsWith('/dev/') && !input.endsWith(' (deleted)') ? input : undefined;
}
/**
 * Whether taking `..` out of an argument cannot change what it names: before each stands only the working directory, or a
 * directory in whose place this job can have put no symlink.
 */
function isPlain(argument, cwd, files) {
    if (argument.startsWith('/proc/'))
        return false;
    let at = argument.startsWith('/') ? '/' : cwd;
    let real = true;
    for (const segment of argument.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (!real && !files.trusted(at, undefined))
                return false;
            at = (0,invocations_path/* directoryOf */.jt)(at);
        }
        else {
            at = (0,invocations_path/* absolute */.ys)(segment, at);
            real = false;
        }
    }
    return true;
}
const preloadsTrusted = ({ preloads }, files) => preloads.every((one) => isTrusted(one, files));
/** Whether a file that is loaded into a tool may be part of what it is. */
const isTrusted = (path, files) => path.startsWith('/') && isPlain(path, '/', files) && files.trusted(files.resolved(path), undefined);
/** `certain`: whether the path is the file that runs, and nothing else runs in its name. */
function scripted(from, named, argv, certain) {
    const { files, catalogue, image, exe } = from;
    const path = files.resolved(named);
    const interpreter = image?.name ?? (0,invocations_path/* baseName */.Fl)(exe);
    return toTool({
        ...from,
        entry: catalogue.program(path),
        path,
        name: stepScript.test(path) ? 'script' : plainName((0,invocations_path/* baseName */.Fl)(path)),
        argv,
        certain,
        interpreter,
    });
}
/** Whether package metadata is the tool's own: the nearest above a script may be that of the project it is used in. */
const isPackageOf = (name, entry) => entry !== undefined && [entry.name, entry.profile, entry.purl?.split('/').at(-1)].includes(name);
function toTool(found) {
    const { exec, entry, image, exe, path, name, argv, files, interpreter, certain = true } = found;
    const near = files.package(path);
    const known = near !== undefined && isPackageOf(near.name, entry) ? near : undefined;
    const pure = certain && injectedCode(exec, (0,invocations_path/* baseName */.Fl)(exe)).every((one) => isTrusted(one, files));
    const ino = inodeOf(exec, path, files);
    const trusted = pure &&
        entry !== undefined &&
        (files.trusted(path, entry.purl, entry.cached) || files.installed(path, ino, entry) || files.pinned(path, ino));
    const fits = trusted && entry.accepts(known?.version);
    return {
        name: entry?.name ?? name,
        path,
        exe,
        version: known?.version,
        purl: entry?.purl,
        profile: fits ? entry.profile : undefined,
        roleProfile: entry?.profile,
        class: entry?.class,
        interpreter,
        imageClass: image?.class,
        digest: files.digest(path, path === exe ? exec.exe.ino : exec.script?.ino),
        imageDigest: files.digest(exe, exec.exe.ino),
        pure,
        preloads: [...toldFirst(found), ...injectedScripts(exec, (0,invocations_path/* baseName */.Fl)(exe))],
        trusted,
        lookalike: entry?.profile !== undefined && !trusted ? entry.profile : undefined,
        actions: entry?.actions,
        ran: { at: exec.t, path: ino, exe: exec.exe.ino },
        argv,
    };
}
/** What its own arguments load first. */
const toldFirst = ({ exec, exe }) => ((0,invocations_interpreter/* mainScript */.x)((0,invocations_path/* baseName */.Fl)(exe), exec.argv)?.preloads ?? []).flatMap((one) => loadedFile(one, (0,invocations_path/* baseName */.Fl)(exe), exec.cwd));
/** The inode of the file at a path, where it is one that the kernel says it ran; an argument of an interpreter is only a name. */
function inodeOf({ exe, script }, path, files) {
    if (script !== undefined && files.resolved(script.path) === path)
        return script.ino;
    return files.resolved(exe.path) === path ? exe.ino : undefined;
}


/***/ }),

/***/ 67421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findingFacts)
/* harmony export */ });
/** The facts of a finding. */
const findingFacts = ({ seen, w, c, ...finding }) => ({
    id: finding.id,
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    tactic: finding.tactic,
    class: finding.class,
    weight: w ?? 0,
    confidence: c ?? 0,
    factor: finding.modified?.factor ?? 1,
    count: seen.count,
    targets: seen.targets,
    message: seen.what,
    accepted: finding.accepted !== undefined,
    raised: finding.raised !== undefined,
});


/***/ }),

/***/ 3249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ onlyReads),
/* harmony export */   IP: () => (/* binding */ actsInWords)
/* harmony export */ });
/* unused harmony export placeWords */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94963);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87757);


/** The words for a tool that did nothing but read. */
const onlyReads = 'reads only';
/** Most places one row names. */
const mostNamed = 4;
/** Destinations that leave nobody's machine, as baseline/ prints them. */
const local = new Set(['loopback', 'UNIX sockets', 'configured resolver']);
const creating = new Set(['file.create', 'file.link', 'file.symlink']);
/**
 * A target or destination in words: `${workspace}/node_modules/**` is `node_modules`,
 * `${registry:npm}:443` is `npm registry`, `${cache:pip}/**` is `pip cache`. Anything else stays as it is.
 */
function placeWords(target) {
    const bare = target
        .slice(0, 300)
        .replace(/(\/\*\*?)+$/, '')
        .replace(/^\$\{workspace\}\/(\*\*\/)*(?=.)/, '')
        .replace(/^\$\{home\}(?=\/)/, '~')
        .replace(/^([^:]*|\$\{[^}]*\}):(443|\*)$/, '$1');
    const words = bare.replace(/\$\{([^}:]*)(?::([^}]*))?\}/g, (_, kind, name) => {
        const noun = kind === 'toolcache' ? 'tool cache' : kind;
        return name === undefined ? noun : `${name} ${noun}`;
    });
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(words, 60);
}
function add(table, key, n) {
    table.set(key, (table.get(key) ?? 0) + n);
}
/**
 * The expected acts of one or several invocations, in words: `node_modules 812 files, npm registry, runs sh, node`.
 * The workspace comes first, then the largest place. Reads and what stays on the machine are named
 * only when there is nothing else.
 */
function actsInWords(signals) {
    const files = new Map();
    const changes = new Map();
    const own = new Set();
    const hosts = new Map();
    const started = new Map();
    let stayed = false;
    let other = 0;
    let reads = 0;
    for (const { type, kind, target, destination, count: n, expected } of signals) {
        if (!expected)
            continue;
        if (type === 'fs_write') {
            const place = placeWords(target ?? 'files');
            add(creating.has(kind) ? files : changes, place, n);
            if (target?.startsWith('${workspace}') === true)
                own.add(place);
        }
        else if (type === 'network' && local.has(destination ?? ''))
            stayed = true;
        else if (type === 'network')
            add(hosts, placeWords(destination ?? target ?? 'network'), n);
        else if (type === 'process')
            add(started, placeWords(target ?? 'programs').replace(/^.*\//, ''), n);
        else if (type === 'fs_read' || type === 'library')
            reads += n;
        else
            other += n;
    }
    const places = [...new Set([...files.keys(), ...changes.keys()])]
        .map((place) => ({ place, own: own.has(place), files: files.get(place) ?? 0, changes: changes.get(place) ?? 0 }))
        .sort((a, b) => Number(b.own) - Number(a.own) || b.files + b.changes - (a.files + a.changes) || (a.place < b.place ? -1 : 1));
    const written = few(places.map(({ place, files: n, changes: m }) => `${place} ${n > 0 ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(n, 'file') : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(m, 'change')}`));
    const words = [
        ...written.slice(0, 1),
        ...few(byCount(hosts)),
        ...written.slice(1),
        ...few(byCount(started)).map((name, at) => (at === 0 ? `runs ${name}` : name)),
        ...(other > 0 ? [(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(other, 'other act')] : []),
    ];
    if (words.length > 0)
        return words.join(', ');
    if (stayed)
        return 'local connections';
    return reads > 0 ? onlyReads : '';
}
const byCount = (table) => [...table].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
const few = (words) => words.length <= mostNamed
    ? [...words]
    : [...words.slice(0, mostNamed - 1), `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(words.length - mostNamed + 1)} more`];


/***/ }),

/***/ 99530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ distinctTools),
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _invocations_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34440);
/* harmony import */ var _role_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11998);


/** Different tools that are told apart: a job can make programs without end. */
const mostTools = 10_000;
/** Ways a tool came about that are kept of one tool. */
const mostRolePaths = 50;
/** The tools of a document, each by path and digest once, in the order they first ran; then the programs that only ran scripts. */
function distinctTools({ invocations }) {
    const found = new Map();
    const note = (seen, rolePath) => {
        // of what has no digest, as a module that python was told to run, the name tells it from others at the same place
        const key = [seen.path, seen.sha256 ?? `\0${seen.name}`].join('\0');
        const known = found.get(key) ?? { ...seen, rolePaths: new Set(), runs: 0 };
        known.runs++;
        if (known.rolePaths.size < mostRolePaths)
            known.rolePaths.add(rolePath);
        if (found.size < mostTools)
            found.set(key, known);
    };
    for (const one of invocations)
        note(toolOf(one), (0,_role_path_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePathText */ .Xp)(one.rolePath));
    for (const one of invocations) {
        const interpreter = interpreterOf(one);
        if (interpreter !== undefined)
            note(interpreter, (0,_role_path_js__WEBPACK_IMPORTED_MODULE_0__/* .rolePathText */ .Xp)(one.rolePath));
    }
    return [...found.values()];
}
function toolOf({ tool, identity, attestation }) {
    const { name, version, purl, path, sha256 } = tool;
    return { name, version, purl, path, sha256, identity, attestation };
}
function interpreterOf({ tool: { exe }, identity: { interpreter } }) {
    if (interpreter === undefined)
        return undefined;
    const { sha256, ...identity } = interpreter;
    const unknown = { version: undefined, purl: undefined, attestation: undefined };
    return { ...unknown, name: (0,_invocations_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(exe), path: exe, sha256, identity };
}
/** What a database calls a tool, where its digest says that it is that. */
function packageOf({ identity }) {
    return identity.level === 'unknown' || identity.level === 'mismatch' ? undefined : identity.package;
}


/***/ }),

/***/ 64336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   TM: () => (/* binding */ descriptorSchema),
/* harmony export */   W2: () => (/* binding */ uriPart),
/* harmony export */   iB: () => (/* binding */ sha256Subject),
/* harmony export */   t: () => (/* binding */ statementSchema),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony export subjectSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * Statements of in-toto (github.com/in-toto/attestation, spec/v1): what they have in common. Consumers ignore fields they do not know,
 * and producers may add some under names of their own: ours are all below `ironclaw`.
 */
/** Payload type of a statement in a DSSE envelope. */
const STATEMENT_TYPE = 'application/vnd.in-toto+json';
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]+$/));
/** A file or resource: by the specification at least one of uri, digest and content is there. */
const descriptorSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    uri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    digest: digest.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
});
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest });
/** RFC 3339 in UTC, as the specification asks. */
const timestamp = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
/** The schema of a statement of one predicate type. */
const statementSchema = (predicateType, predicate) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('https://in-toto.io/Statement/v1'),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(subjectSchema).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(predicateType),
    predicate,
});
const sha256Subject = (name, sha256) => ({ name, digest: { sha256 } });
/** A moment of a recording. @param anchor epoch nanoseconds of its beginning; @param t ns since then */
function momentOf(anchor, t) {
    return new Date(Number((BigInt(anchor) + BigInt(Math.max(0, t))) / 1000000n)).toISOString();
}
/** A text as a part of a URI, with no character that one cannot have; what is no Unicode is replaced. */
const uriPart = (text) => encodeURIComponent(Buffer.from(text).toString('utf8'));


/***/ }),

/***/ 80219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ traceLimits),
/* harmony export */   Qy: () => (/* binding */ fileEntrySchema),
/* harmony export */   UO: () => (/* binding */ omittedSchema),
/* harmony export */   Z2: () => (/* binding */ processEntrySchema),
/* harmony export */   o1: () => (/* binding */ TraceLog),
/* harmony export */   sV: () => (/* binding */ networkEntrySchema)
/* harmony export */ });
/* unused harmony export fileUri */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _evidence_executed_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61839);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64336);



/** Bytes of JSON that each part of the log may have: of a long job the first acts of each kind are told, and the others counted. */
const traceLimits = { process: 2 << 20, network: 1 << 20, writes: 1 << 20, reads: 512 << 10 };
/** Characters of all arguments of one process that are told. */
const longestArguments = 4096;
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
/** What every entry says. */
const entry = {
    eventType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'kind of the event, as in events.ndjson' }),
    seq: count.meta({ description: 'its place among all events: puts the three lists in one order' }),
    t: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().meta({ description: 'ns since metadata.buildStartedOn' }),
    pid: count,
    invocation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'who did it: an id of result.json' }),
    done: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('attempt')])
        .optional()
        .meta({ description: 'absent: it happened; false: refused; attempt: the outcome was not seen' }),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    count: count.optional().meta({ description: 'acts folded into this entry, above the byte cap of the recording' }),
};
const processEntrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    ...entry,
    processBinary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional().meta({ description: 'of processBinary, or of the script' }),
    arguments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    argumentsOmitted: count.optional(),
});
const networkEntrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3(entry);
const fileEntrySchema = _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptorSchema */ .TM.extend({ annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3(entry) });
const omittedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ process: count, network: count, writes: count, reads: count });
/** Collects, while a recording is judged, what a runtime trace tells, in the order of events. Its memory is bounded. */
class TraceLog {
    process = [];
    network = [];
    fileAccess = [];
    /** Acts that found no room. */
    omitted = { process: 0, network: 0, writes: 0, reads: 0 };
    #room = { ...traceLimits };
    #files = new Map();
    /** Tells it what ran: its digests. */
    begin({ tools }) {
        for (const file of tools)
            for (const path of [file.path, ...(file.names ?? [])]) {
                const files = this.#files.get(path);
                if (files === undefined)
                    this.#files.set(path, [file]);
                else
                    files.push(file);
            }
    }
    /** Takes an event of the job's tree. */
    take(event, actor) {
        const part = partOf(event.kind);
        if (part === undefined)
            return;
        if (this.#room[part] === 0)
            this.omitted[part] += event.n ?? 1;
        else if (part === 'network')
            this.#keep(part, event, this.network, network(event, actor));
        else if (part === 'process')
            this.#keep(part, event, this.process, this.#process(event, actor));
        else
            this.#keep(part, event, this.fileAccess, this.#file(event, actor));
    }
    /** The first entry that is left out ends its list, so that what is told has no holes. */
    #keep(part, { n = 1 }, list, made) {
        const left = this.#room[part] - JSON.stringify(made).length;
        this.#room[part] = Math.max(0, left);
        if (left >= 0)
            list.push(made);
        else
            this.omitted[part] += n;
    }
    #process(event, actor) {
        if (event.kind === 'process.exec')
            return this.#exec(event, actor);
        const { kind: _, seq: __, t: ___, pid: ____, tid, start, job, done, err, cut, inferred, n, until, last, ...own } = event;
        return { ...common(event, actor), ...own };
    }
    #exec(event, actor) {
        const { exe, script, argv, cwd, uid, ppid, t } = event;
        const sha256 = this.#digest(script?.path ?? exe.path, t, (script ?? exe).ino);
        const told = argv.slice(0, argumentsThatFit(argv));
        return {
            ...common(event, actor),
            ppid,
            processBinary: exe.path,
            ...(script === undefined ? {} : { script: script.path }),
            ...(sha256 === undefined ? {} : { digest: { sha256 } }),
            arguments: told,
            ...(told.length < argv.length ? { argumentsOmitted: argv.length - told.length } : {}),
            cwd,
            ...(uid === undefined ? {} : { uid }),
        };
    }
    #file(event, actor) {
        const path = 'path' in event ? (event.path ?? '') : '';
        const sha256 = event.kind === 'lib.load' ? this.#digest(path, event.t, event.ino) : undefined;
        return {
            name: path,
            uri: fileUri(path),
            ...(sha256 === undefined ? {} : { digest: { sha256 } }),
            annotations: {
                ...common(event, actor),
                ...('to' in event ? { to: event.to } : {}),
                ...('mode' in event && event.mode !== undefined ? { mode: event.mode } : {}),
            },
        };
    }
    /** The digest of what ran under a path then, where it is known which file that was. */
    #digest(path, at, ino) {
        const [file, ...more] = (0,_evidence_executed_file_js__WEBPACK_IMPORTED_MODULE_2__/* .executedFiles */ .z)(this.#files.get(path) ?? [], { at, ino });
        return more.length === 0 && file?.changed !== true ? file?.sha256 : undefined;
    }
}
/** The part of the log that acts of a kind are told in. */
function partOf(kind) {
    if (kind === 'file.read' || kind === 'lib.load')
        return 'reads';
    if (kind.startsWith('file.'))
        return 'writes';
    if (kind.startsWith('net.') || kind.startsWith('dns.'))
        return 'network';
    if (kind === 'process.fork' || kind === 'syscall' || kind.startsWith('sensor.'))
        return undefined;
    return 'process';
}
function common(event, actor) {
    const { kind, seq, t, pid, done, err, n } = event;
    return {
        eventType: kind,
        seq,
        t,
        pid,
        invocation: actor.id,
        ...(done === true ? {} : { done }),
        ...(err === undefined ? {} : { error: err }),
        ...(n === undefined ? {} : { count: n }),
    };
}
function network(event, actor) {
    const told = common(event, actor);
    if ('proto' in event) {
        const { proto, addr, port, host } = event;
        return {
            ...told,
            protocol: proto,
            address: addr,
            ...(port === undefined ? {} : { port }),
            ...(host === undefined ? {} : { host }),
        };
    }
    if (!('resolver' in event))
        return told;
    const { name, type, resolver, addrs } = event;
    return { ...told, name, type, resolver, ...(addrs === undefined ? {} : { addresses: addrs }) };
}
function argumentsThatFit(argv) {
    let left = longestArguments;
    const end = argv.findIndex((each) => {
        left -= each.length;
        return left < 0;
    });
    return end < 0 ? argv.length : end;
}
/** A path as a URI (RFC 3986): `file:///tmp/a%20b`, `container:0123456789ab:/usr/bin/x`. */
function fileUri(path) {
    const encoded = path.split('/').map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPart */ .W2).join('/');
    return path.startsWith('/') ? `file://${encoded}` : encoded.replaceAll('%3A', ':') || 'file:';
}


/***/ }),

/***/ 29348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runtimeTraceSchema),
/* harmony export */   W: () => (/* binding */ runtimeTrace)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _events_recording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16998);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64336);
/* harmony import */ var _trace_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80219);




/** in-toto's predicate type of a runtime trace (spec/predicates/runtime-trace.md). */
const RUNTIME_TRACE = 'https://in-toto.io/attestation/runtime-trace/v0.1';
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
/** trace.intoto.json: what the predicate's specification asks for; its entries, and all below `ironclaw`, are ours. */
const runtimeTraceSchema = (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statementSchema */ .t)(RUNTIME_TRACE, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    monitor: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('https://ironclaw.example/monitor/v1'),
        configSource: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorSchema */ .TM.optional(),
        tracePolicy: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            sensor: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), backend: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }),
            notCovered: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).meta({ description: 'what this sensor cannot see' }),
            digestMode: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('async').meta({
                description: 'digests are of files as they were when the guard came to read them, after the act',
            }),
            limits: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), count).meta({ description: 'bytes that each part of the log may have' }),
        }),
    }),
    monitoredProcess: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ hostID: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    monitorLog: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        process: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_trace_log_js__WEBPACK_IMPORTED_MODULE_2__/* .processEntrySchema */ .Z2),
        network: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_trace_log_js__WEBPACK_IMPORTED_MODULE_2__/* .networkEntrySchema */ .sV),
        fileAccess: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_trace_log_js__WEBPACK_IMPORTED_MODULE_2__/* .fileEntrySchema */ .Qy),
    }),
    metadata: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ buildStartedOn: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE, buildFinishedOn: _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE }),
    ironclaw: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        guard: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().meta({ description: 'version' }),
        coverage: _events_recording_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageSchema */ .aU,
        events: count.meta({ description: 'lines of events.ndjson, which has all of it' }),
        folded: count.meta({ description: 'events that the recording folded into others, above its byte cap' }),
        chain: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().meta({ description: 'head of the hash chain over events.ndjson, hex' }),
        omitted: _trace_log_js__WEBPACK_IMPORTED_MODULE_2__/* .omittedSchema */ .UO.meta({ description: 'acts that this statement has no room for' }),
    }),
})).meta({ title: 'IronClaw Guard runtime trace', id: 'https://ironclaw.example/schema/runtime-trace-v1.json' });
const longestEvent = 1000;
/**
 * The runtime trace of a recording: what ran, connected and touched which files, in order, with digests, and with what is missing.
 * @param log what was collected while the document was made
 * @param artifacts what the job made, as further subjects
 */
function runtimeTrace(document, recording, log, artifacts = []) {
    const { digests, sensor } = document;
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [
            ...artifacts,
            (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Subject */ .iB)('recording.json', digests.recording),
            (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Subject */ .iB)('events.ndjson', digests.events),
        ],
        predicateType: RUNTIME_TRACE,
        predicate: {
            monitor: {
                type: 'https://ironclaw.example/monitor/v1',
                ...(digests.config === '' ? {} : { configSource: configSource(digests.config) }),
                tracePolicy: {
                    sensor: {
                        name: sensor.name,
                        backend: sensor.backend,
                        ...(sensor.version === undefined ? {} : { version: sensor.version }),
                    },
                    notCovered: [...sensor.notCovered],
                    digestMode: 'async',
                    limits: { ..._trace_log_js__WEBPACK_IMPORTED_MODULE_2__/* .traceLimits */ .EO },
                },
            },
            monitoredProcess: monitoredProcess(recording),
            monitorLog: { process: log.process, network: log.network, fileAccess: log.fileAccess },
            metadata: {
                buildStartedOn: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .momentOf */ .Et)(recording.anchor, 0),
                buildFinishedOn: (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .momentOf */ .Et)(recording.anchor, recording.end),
            },
            ironclaw: {
                guard: document.guard.version,
                coverage: document.coverage,
                events: recording.events.count,
                folded: recording.events.folded,
                ...(recording.events.chain === undefined ? {} : { chain: recording.events.chain }),
                omitted: { ...log.omitted },
            },
        },
    };
}
const configSource = (sha256) => ({ name: 'ironclaw.yml', digest: { sha256 } });
/** What was watched, in the terms of the predicate: URIs for who ran it, and a name of the run. */
function monitoredProcess({ root, context }) {
    const hosted = context.environment === 'github-hosted' || context.environment === 'self-hosted';
    const hostID = hosted
        ? `https://github.com/actions/runner/${context.environment}`
        : `urn:ironclaw:host:${context.environment}`;
    if (root.mode === 'run') {
        const event = root.argv.join(' ').slice(0, longestEvent);
        return { hostID, type: 'https://ironclaw.example/buildtypes/command/v1', event };
    }
    const { repository, workflowRef, workflow, runId, job } = context;
    const words = [workflowRef ?? [repository, workflow].join(' '), `run ${runId ?? '?'}`, `job ${job ?? '?'}`];
    return {
        hostID,
        type: 'https://actions.github.io/buildtypes/workflow/v1',
        event: words.join(' ').slice(0, longestEvent),
    };
}


/***/ }),

/***/ 666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ gateWords),
/* harmony export */   JX: () => (/* binding */ undecidedWords),
/* harmony export */   z3: () => (/* binding */ interimSummary)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94963);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87757);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59371);



const mostClauses = 5;
const mostNames = 5;
const mostGates = 10;
/** What cannot be said yet of a recording that goes on; empty when it does not, or when nothing of that kind is known. */
function undecidedWords({ interim }) {
    const left = interim?.undecided ?? [];
    if (left.length === 0)
        return '';
    const names = [...new Set(left)].slice(0, mostNames).map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name, 40));
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(left.length, 'process', 'processes')} that steps have just left running (${names.join(', ')}) may yet count as survivors`;
}
/** The few lines a gate puts into the job summary: what is said of the job so far, as GitHub Markdown. */
function interimSummary(document) {
    const clauses = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .policyWords */ .gF)(document, mostClauses).filter(({ effect }) => effect !== 'note');
    const undecided = undecidedWords(document);
    const lines = [
        ...clauses.map(({ effect, text }) => `- **${effect}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text, 600)}`),
        ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageReasons */ .C)(document, 3).map((reason) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason)}`),
        ...(undecided === '' ? [] : [`- Undecided: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(undecided)}.`]),
    ];
    const parts = [
        `## IronClaw Guard, gate: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionWords */ ._C)(document)} so far`,
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .riskWords */ .zk)(document))}; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageWords */ .gn)(document))}.`,
        lines.join('\n'),
        'What steps do from here on is judged when the job ends.',
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** What gates were told while the job went on: `gate at 12.3 s (release): pass`. */
function gateWords({ gates = [] }) {
    const words = gates.map(({ t, step, decision }) => `gate at ${(t / 1e9).toFixed(1)} s${step === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(step, 60)})`}: ${decision}`);
    return words.length <= mostGates
        ? words
        : [...words.slice(0, mostGates), `and ${words.length - mostGates} more gates`];
}


/***/ }),

/***/ 44783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf),
/* harmony export */   e: () => (/* binding */ manifestFactsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const clauses = ['rights', 'operations', 'syscalls', 'libs', 'ports', 'fds'];
/** `baseline.manifest` of an invocation in result.json; absent where only a generic baseline exists. */
const manifestFactsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'the artifact, by its digest' }),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['learn', 'inspect', 'file'])).meta({ description: 'how its manifests came about' }),
    clauses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(clauses)).meta({
        description: 'what they speak of; without `rights` those of the profile hold',
    }),
    notChecked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'clauses this recording could not be held against, and why' }),
    imprecision: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const mostSentences = 10;
/** What the result says of the manifests an invocation was held against. */
function manifestOf({ tool }, manifests) {
    const held = manifests.of(tool);
    const [first] = held?.manifests ?? [];
    if (held === undefined || first === undefined)
        return {};
    const { sha256, name } = first.artifact;
    const imprecision = held.manifests.flatMap((one) => one.imprecision ?? []);
    return {
        manifest: {
            sha256,
            ...(name === undefined ? {} : { name }),
            sources: [...new Set(held.manifests.map(({ source }) => source))].sort(),
            clauses: clauses.filter((clause) => held.manifests.some((one) => one[clause] !== undefined)),
            notChecked: [
                ...manifests.unchecked(held),
                ...(tool.pure || held.profile === undefined
                    ? []
                    : ['rights: code from elsewhere runs in its name, so that they are not its own']),
            ],
            ...(imprecision.length === 0 ? {} : { imprecision: imprecision.slice(0, mostSentences) }),
        },
    };
}


/***/ }),

/***/ 18392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable),
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/** A table of cells that are harmless already. @param columns a text is a column's title */
function markdownTable(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map((column) => (typeof column === 'string' ? column : column.title))),
        line(columns.map((column) => (typeof column !== 'string' && column.right === true ? '---:' : '---'))),
        ...rows.map(line),
    ].join('\n');
}
/** What is there to be opened: a title, and what is beneath it. */
const folded = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;


/***/ }),

/***/ 11101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   kk: () => (/* binding */ workflowLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94963);

/** Where results are shown that no workflow names. */
const CONFIGURATION = '.github/ironclaw.yml';
/** Longest path that is believed to be one of a repository. */
const longest = 500;
/** A path of the repository; undefined for one that leaves it, is absolute, or holds what no honest path does. */
function repositoryPath(path) {
    const plain = path.replace(/^(\.\/+)+/, '');
    if (plain === '' || plain.length > longest || plain.includes('\\') || (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .hides */ .A2)(plain))
        return undefined;
    return plain.split('/').some((part) => part === '' || part === '.' || part === '..') ? undefined : plain;
}
/** The line of the workflow that a step was started from, else the first of its workflow; undefined where no workflow is known. */
function workflowLine(step, { context }) {
    const own = step.file === undefined ? undefined : repositoryPath(step.file);
    if (own !== undefined)
        return { file: own, line: Math.max(1, step.line ?? 1) };
    const workflow = context?.workflow === undefined ? undefined : repositoryPath(context.workflow);
    return workflow === undefined ? undefined : { file: workflow, line: 1 };
}
/** The same, and the first line of the configuration where no workflow is known. */
const placeOf = (step, document) => workflowLine(step, document) ?? { file: CONFIGURATION, line: 1 };


/***/ }),

/***/ 76506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ pluginGaps),
/* harmony export */   CI: () => (/* binding */ resultPluginSchema),
/* harmony export */   mT: () => (/* binding */ pluginsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const mostEvidence = 200;
/** A plug-in of the configuration, in result.json. */
const resultPluginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().meta({ description: 'digest of its program' }),
    answered: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().meta({ description: 'it was asked, and answered as the protocol has it' }),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().meta({ description: 'and found out all that it wanted to' }),
    reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'why not' }),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ about: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), link: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }))
        .meta({ description: 'at most 200; `about` is `told` of invocations, the id of a finding, or `job`' }),
    evidenceTotal: count,
    facts: count,
    factors: count,
    findings: count,
    refused: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).meta({ description: 'answers that count for nothing, at most ten' }),
    refusedTotal: count,
});
/** What the result says of the plug-ins, in the order of their names. */
function pluginsOf(evidence, told, findings) {
    const kinds = new Map(findings.map(({ id, kind }) => [id, kind]));
    const refused = evidence.refused(new Set(told.first.keys()), kinds);
    return evidence.plugins.map((plugin) => {
        const { name, command, sha256, answered, complete, reasons } = plugin;
        const { total = 0, sentences = [] } = refused.get(name) ?? {};
        return {
            name,
            command,
            sha256,
            answered,
            complete,
            reasons: [...reasons],
            evidence: plugin.evidence
                .slice(0, mostEvidence)
                .map(({ about, text, link }) => ({ about, text, ...(link === undefined ? {} : { link }) })),
            evidenceTotal: plugin.evidence.length,
            facts: plugin.facts.length,
            factors: plugin.factors.length,
            findings: plugin.findings.length,
            refused: [...sentences],
            refusedTotal: total,
        };
    });
}
/** What plug-ins did not tell, a sentence each, for the reasons of the coverage. */
const pluginGaps = (plugins, { leftOut }) => [
    ...leftOut,
    ...plugins.flatMap(({ name, answered, reasons, refused: [first], refusedTotal }) => [
        ...reasons.map((reason) => answered
            ? `the plug-in ${name} says that it could not find out all: ${reason}`
            : `the plug-in ${name} gave no evidence: ${reason}`),
        ...(first === undefined
            ? []
            : [`${refusedTotal} answers of the plug-in ${name} count for nothing, as the ${first}`]),
    ]),
];


/***/ }),

/***/ 48364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ heldSchema),
/* harmony export */   Ru: () => (/* binding */ unaskedSchema),
/* harmony export */   YM: () => (/* binding */ unheldSchema),
/* harmony export */   _X: () => (/* binding */ policyFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _policy_rules_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61466);


const truthSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    depth: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).meta({ description: 'how deep it stands: 0 is the whole condition' }),
    says: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: '`all of`, `any of`, or a part of the condition' }),
    holds: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable().meta({ description: 'null: it has no value' }),
    where: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).meta({ description: 'facts and their values' }),
    among: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .meta({ description: 'of a list that is gone through: the elements that decide' }),
});
const asked = {
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: '`configuration`, or the pack the rule is from' }),
    when: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'its condition' }),
    truth: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(truthSchema).meta({ description: 'the truth tree, from the whole condition to its parts' }),
    invocation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'the deepest for which it held, or which came closest' }),
};
/** A rule that held, in result.json; what no policy has a say in has no condition. */
const heldSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    then: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_policy_rules_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .effects */ .zb),
    controls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().meta({ description: 'the parts of the condition that held, with their values' }),
    from: asked.from.optional(),
    when: asked.when.optional(),
    truth: asked.truth.optional(),
    invocation: asked.invocation.optional(),
    others: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().meta({ description: 'invocations apart from that one, at most ten' }),
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional().meta({ description: 'for how many invocations it held' }),
});
/** A rule that did not hold, in result.json. */
const unheldSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    then: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_policy_rules_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .effects */ .zb),
    controls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    from: asked.from,
    when: asked.when,
    truth: asked.truth.meta({ description: 'empty: nothing was in its scope' }),
    invocation: asked.invocation.optional(),
});
/** A rule of a pack that the configuration leaves out, in result.json. */
const unaskedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    from: asked.from,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    second: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
});
/** What the result says of the policy's rules. */
const policyFacts = ({ held, unheld, errors, leftOut }, { packs }) => ({
    held: held.map(({ controls, truth, others, ...one }) => ({
        ...one,
        controls: [...controls],
        ...(truth === undefined ? {} : { truth: truth.map(line) }),
        ...(others === undefined ? {} : { others: [...others] }),
    })),
    unheld: unheld.map(({ controls, truth, ...one }) => ({ ...one, controls: [...controls], truth: truth.map(line) })),
    ...(leftOut.length === 0 ? {} : { leftOut: [...leftOut] }),
    packs: [...packs],
    errors: [...errors],
});
const line = ({ where, among, ...one }) => ({
    ...one,
    where: where.map((each) => ({ ...each })),
    ...(among === undefined ? {} : { among: [...among] }),
});


/***/ }),

/***/ 91995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ resultSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/events/ebpf/sensor-line.js
var sensor_line = __webpack_require__(59592);
// EXTERNAL MODULE: ./build/events/recording.js
var recording = __webpack_require__(16998);
// EXTERNAL MODULE: ./build/evidence/evidence.js + 1 modules
var evidence = __webpack_require__(32155);
// EXTERNAL MODULE: ./build/evidence/surroundings.js
var surroundings = __webpack_require__(65250);
// EXTERNAL MODULE: ./build/report/plugins.js
var plugins = __webpack_require__(76506);
// EXTERNAL MODULE: ./build/report/policy-facts.js
var policy_facts = __webpack_require__(48364);
// EXTERNAL MODULE: ./build/report/modified.js
var modified = __webpack_require__(89799);
// EXTERNAL MODULE: ./build/report/raised.js
var raised = __webpack_require__(86424);
;// CONCATENATED MODULE: ./build/report/result-step.js

/** What results say in many places. Scores are 0..10 rounded to 0.01, hazards to 0.0001. */
const score = schemas/* number */.aig().min(0).max(10);
const hazard = schemas/* number */.aig().min(0);
const seen = schemas/* int */.Whr().min(0);
const roleElement = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['step', 'action', 'tool', 'role'])
        .meta({ description: "action: one that the step's composite action uses, as OWNER/REPO@REF" }),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional(),
});
const step = schemas/* object */.Ikc({
    key: schemas/* string */.YjP().meta({ description: 'GITHUB_ACTION of the step, or `run`' }),
    name: schemas/* string */.YjP(),
    action: schemas/* string */.YjP().optional(),
    file: schemas/* string */.YjP().optional(),
    line: schemas/* int */.Whr().optional(),
    identity: schemas/* string */.YjP()
        .optional()
        .meta({ description: 'what the ids of findings name it by: its id, else action, else name; absent: the key' }),
});

;// CONCATENATED MODULE: ./build/report/result-finding.js




/** One finding as a result tells of it. */
const finding = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().meta({ description: 'stable across runs and machines' }),
    rule: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n([
        'invariant',
        'deviation',
        'sequence',
        'phase',
        'identity',
        'exposure',
        'coverage',
        'tamper',
        'policy',
        'plugin',
    ]),
    severity: schemas/* enum */.k5n(['error', 'warning', 'note']),
    tactic: schemas/* string */.YjP(),
    class: schemas/* string */.YjP(),
    w: schemas/* number */.aig().nullable().meta({ description: 'weight of its class; null without a score' }),
    c: schemas/* number */.aig().nullable().meta({ description: 'confidence of the baseline; null without a score' }),
    invocation: schemas/* string */.YjP().meta({ description: 'the first that did it' }),
    rolePath: schemas/* array */.YOg(roleElement),
    step: step,
    message: schemas/* string */.YjP(),
    expected: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'what the baseline allows for this operation' }),
    seen: schemas/* object */.Ikc({
        what: schemas/* string */.YjP(),
        targets: schemas/* array */.YOg(schemas/* string */.YjP()),
        count: seen,
        first: schemas/* int */.Whr(),
        last: schemas/* int */.Whr(),
        seq: seen,
    }),
    baseline: schemas/* string */.YjP().meta({ description: 'which baseline it was held against' }),
    runs: schemas/* int */.Whr()
        .optional()
        .meta({ description: 'from how many runs that baseline was learned; absent: written by hand' }),
    raised: raised/* raisedSchema */.oM
        .optional()
        .meta({ description: 'by the exposure of the tool that did it; at the heaviest sighting' }),
    modified: modified/* modifiedSchema */.dE.optional().meta({ description: 'by plug-ins; at the first sighting' }),
    accept: schemas/* string */.YjP().meta({ description: 'the YAML that would accept it; empty for what cannot be accepted' }),
    accepted: schemas/* object */.Ikc({
        reason: schemas/* string */.YjP(),
        owner: schemas/* string */.YjP(),
        until: schemas/* string */.YjP(),
        second: schemas/* string */.YjP().optional().meta({ description: 'who holds the second key, of an invariant' }),
    })
        .optional()
        .meta({ description: 'the entry of the configuration that accepts it' }),
});

// EXTERNAL MODULE: ./build/report/manifest-facts.js
var manifest_facts = __webpack_require__(44783);
// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(99176);
;// CONCATENATED MODULE: ./build/report/result-invocation.js




/** How one term of the sum came about: enough to do it again by hand. */
const term = schemas/* object */.Ikc({
    tactic: schemas/* string */.YjP(),
    class: schemas/* string */.YjP(),
    w: schemas/* number */.aig(),
    c: schemas/* number */.aig(),
    factor: schemas/* number */.aig().meta({ description: 'exposure times context times plug-in' }),
    plugin: schemas/* number */.aig().optional().meta({ description: 'what of the factor is by plug-ins; absent: 1' }),
    v: hazard.meta({ description: 'min(6, factor · -ln(1 - min(w·c, 0.99)))' }),
    ageSeconds: schemas/* number */.aig().meta({ description: 'from the deviation to the worst moment' }),
    decay: schemas/* number */.aig(),
    rank: schemas/* int */.Whr().min(1).meta({ description: 'place of the class in its tactic' }),
    term: hazard.meta({ description: 'v · decay / 2^(rank - 1)' }),
    contribution: score,
    finding: schemas/* string */.YjP(),
    invocation: schemas/* string */.YjP(),
});
const risk = schemas/* object */.Ikc({
    own: score.meta({ description: 'of this process image alone' }),
    tree: score.meta({ description: 'with everything it started' }),
    hazard: hazard.meta({ description: 'S of the tree' }),
});
const signal = schemas/* object */.Ikc({
    type: schemas/* enum */.k5n(['fs_write', 'fs_read', 'network', 'process', 'library', 'memory', 'privilege', 'kernel']),
    kind: schemas/* string */.YjP().meta({ description: 'kind of the events, e.g. file.create' }),
    target: schemas/* string */.YjP().optional(),
    destination: schemas/* string */.YjP().optional(),
    count: seen,
    expected: schemas/* boolean */.zMY(),
    finding: schemas/* string */.YjP().optional().meta({ description: 'id of the finding it belongs to, when not expected' }),
    risk_contribution: score
        .nullable()
        .meta({ description: 'share of the own score; the column adds up to it; null without a score' }),
});
/** One process image as a result tells of it. */
const invocation = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    parent: schemas/* string */.YjP().nullable(),
    pid: seen,
    started: schemas/* int */.Whr().meta({ description: 'ns since the recording began' }),
    ended: schemas/* int */.Whr().optional(),
    argv: schemas/* array */.YOg(schemas/* string */.YjP()),
    cwd: schemas/* string */.YjP(),
    tool: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().optional(),
        purl: schemas/* string */.YjP().optional(),
        class: schemas/* string */.YjP().optional(),
        path: schemas/* string */.YjP().meta({ description: 'program or main script, symlinks resolved' }),
        exe: schemas/* string */.YjP().meta({ description: 'the image the kernel ran' }),
        sha256: schemas/* string */.YjP().optional(),
    }),
    told: schemas/* string */.YjP().optional().meta({ description: 'id by which plug-ins were told of the tool' }),
    rolePath: schemas/* array */.YOg(roleElement),
    lineage: schemas/* array */.YOg(schemas/* string */.YjP())
        .meta({ description: 'ids from the root down to the parent; of more than 64 the first and the last 32' }),
    hops: schemas/* array */.YOg(schemas/* string */.YjP()).optional().meta({ description: 'programs that only led here (env, sudo)' }),
    step: step,
    action: schemas/* string */.YjP(),
    identity: standing/* identitySchema */.g1,
    attestation: standing/* attestationSchema */.AM.optional(),
    exposure: standing/* exposureSchema */.PS,
    baseline: schemas/* object */.Ikc({
        source: schemas/* enum */.k5n(['manifest', 'profile', 'class', 'none', 'envelope']),
        name: schemas/* string */.YjP().optional(),
        status: schemas/* string */.YjP().optional(),
        runs: schemas/* int */.Whr().optional(),
        confidence: schemas/* number */.aig(),
        manifest: manifest_facts/* manifestFactsSchema */.e.optional(),
    }),
    risk: risk.nullable().meta({ description: 'null where the judgement is by rights' }),
    terms: schemas/* array */.YOg(term).optional().meta({ description: 'the sum behind the own score, when that is not 0' }),
    signals: schemas/* array */.YOg(signal),
    exit: schemas/* object */.Ikc({ code: schemas/* int */.Whr().optional(), signal: schemas/* string */.YjP().optional() }).optional(),
});

;// CONCATENATED MODULE: ./build/report/result.js










/** result.json: the one versioned document every reporter reads (design section 8). Scores are 0..10 rounded to 0.01, hazards to 0.0001. */
const resultSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('ironclaw.guard/result/v1'),
    guard: schemas/* object */.Ikc({ version: schemas/* string */.YjP() }),
    decision: schemas/* enum */.k5n(['pass', 'fail', 'incomplete']),
    risk: schemas/* object */.Ikc({
        score: score.nullable(),
        hazard: hazard.nullable(),
        acts: score
            .nullable()
            .meta({ description: 'the same without invariants and identity faults: by its acts alone' }),
        step: schemas/* string */.YjP().nullable().meta({ description: 'key of the worst step' }),
        at: schemas/* int */.Whr().nullable().meta({ description: 'the worst moment, ns since the recording began' }),
    }),
    terms: schemas/* array */.YOg(term).meta({ description: "the sum behind the worst step's score" }),
    coverage: recording/* coverageSchema */.aU,
    sensor: schemas/* object */.Ikc({
        name: schemas/* enum */.k5n(['ebpf', 'strace', 'none']),
        backend: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().optional(),
        unknown: seen,
        died: schemas/* boolean */.zMY(),
        reason: schemas/* string */.YjP().optional(),
        notCovered: schemas/* array */.YOg(schemas/* string */.YjP()),
        ...sensor_line.sensorFactsSchema.pick({ kernel: true, hooks: true, skipped: true, rings: true, selfTest: true, tried: true })
            .shape,
    }),
    command: schemas/* object */.Ikc({
        argv: schemas/* array */.YOg(schemas/* string */.YjP()),
        exit: schemas/* object */.Ikc({ code: schemas/* int */.Whr().nullable(), signal: schemas/* string */.YjP().nullable() }).nullable(),
    })
        .optional(),
    enforcement: schemas/* object */.Ikc({
        ...recording/* confinedSchema */.kq.pick({ from: true, abi: true, unknown: true, filter: true, rules: true }).shape,
        notes: seen.meta({ description: 'how often the rules say otherwise than the rights; recording.json has them' }),
        denied: schemas/* array */.YOg(schemas/* object */.Ikc({
            invocation: schemas/* string */.YjP(),
            tool: schemas/* string */.YjP(),
            kind: schemas/* string */.YjP(),
            target: schemas/* string */.YjP(),
            error: schemas/* string */.YjP(),
            count: seen,
        })),
        deniedTotal: seen,
    })
        .optional()
        .meta({ description: 'what the command was confined by, and what the kernel refused it, whatever for' }),
    context: schemas/* object */.Ikc({
        environment: schemas/* string */.YjP(),
        workflow: schemas/* string */.YjP().optional().meta({ description: 'path of the workflow file in this repository' }),
        job: schemas/* string */.YjP().optional().meta({ description: 'id of the job in that file' }),
        matrix: schemas/* string */.YjP().optional().meta({ description: "the job's leg of its matrix, as JSON" }),
        ephemeral: schemas/* boolean */.zMY().optional(),
        fork: schemas/* boolean */.zMY().optional(),
        sandbox: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        declared: schemas/* boolean */.zMY().meta({ description: 'the configuration declares this pipeline' }),
        reason: schemas/* string */.YjP().meta({ description: 'why it is declared, or not' }),
        circumstances: schemas/* array */.YOg(schemas/* enum */.k5n(surroundings/* circumstances */.X)),
        factor: schemas/* number */.aig().min(1).max(2).meta({ description: 'what deviations weigh more here' }),
    })
        .optional(),
    evidence: schemas/* object */.Ikc({
        gathered: schemas/* string */.YjP().nullable().meta({ description: 'ISO 8601; null: none was gathered' }),
        offline: schemas/* boolean */.zMY(),
        materials: seen,
        packages: seen.meta({ description: 'executed files that package databases were asked about and know' }),
        missed: schemas/* array */.YOg(evidence/* missedSchema */.ZL).meta({ description: 'what was looked for and not had' }),
        missedTotal: seen,
        problems: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'material that cannot be read' }),
    })
        .optional(),
    plugins: schemas/* array */.YOg(plugins/* resultPluginSchema */.CI).optional().meta({ description: 'in the order of their names' }),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...step.shape,
        risk: schemas/* object */.Ikc({ score: score, hazard: hazard, acts: score, terms: schemas/* array */.YOg(term) })
            .nullable()
            .meta({ description: 'null where the judgement is by rights' }),
        invocations: seen,
    })),
    totals: schemas/* object */.Ikc({
        events: seen,
        invocations: seen,
        expected: seen,
        deviations: seen,
        unknownKinds: schemas/* record */.g1P(schemas/* string */.YjP(), seen),
    }),
    invocations: schemas/* array */.YOg(invocation),
    findings: schemas/* array */.YOg(finding),
    policy: schemas/* object */.Ikc({
        mode: schemas/* enum */.k5n(['enforce', 'report']),
        judgement: schemas/* enum */.k5n(['score', 'rights'])
            .meta({ description: 'rights: yes or no, without a score; every score, hazard and share is null' }),
        threshold: score.nullable(),
        held: schemas/* array */.YOg(policy_facts/* heldSchema */.HF),
        unheld: schemas/* array */.YOg(policy_facts/* unheldSchema */.YM).optional().meta({ description: 'rules that did not hold' }),
        leftOut: schemas/* array */.YOg(policy_facts/* unaskedSchema */.Ru)
            .optional()
            .meta({ description: 'rules of packs that the configuration leaves out' }),
        packs: schemas/* array */.YOg(schemas/* string */.YjP()).optional().meta({ description: 'packs of rules in force' }),
        errors: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'rules that have no value, and so fail' }),
    }),
    interim: schemas/* object */.Ikc({
        undecided: schemas/* array */.YOg(schemas/* string */.YjP()).meta({ description: 'tools of processes that may yet count as survivors' }),
    })
        .optional()
        .meta({ description: 'the recording went on: this was made for a gate' }),
    gates: recording/* recordingSchema */.Nv.shape.gates,
    digests: schemas/* object */.Ikc({
        guard: schemas/* string */.YjP(),
        recording: schemas/* string */.YjP(),
        events: schemas/* string */.YjP(),
        profiles: schemas/* string */.YjP(),
        weights: schemas/* string */.YjP(),
        evidence: schemas/* string */.YjP(),
        config: schemas/* string */.YjP(),
        policies: schemas/* string */.YjP().optional().meta({ description: 'of the packs of rules that come with the guard' }),
        shared: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
            .optional()
            .meta({ description: 'of the packs of rules of other repositories, by how the configuration names them' }),
        plugins: schemas/* string */.YjP()
            .meta({ description: 'over the plug-ins: programs, what each was told and answered; empty without any' }),
        manifests: schemas/* array */.YOg(schemas/* string */.YjP()).optional().meta({ description: 'of the files that manifests were read from' }),
    }),
})
    .meta({ title: 'IronClaw Guard result', id: 'https://ironclaw.example/schema/result-v1.json' });


/***/ }),

/***/ 91320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nb: () => (/* binding */ PAGES),
  ZZ: () => (/* binding */ pageOf),
  Y: () => (/* binding */ ruleOf),
  aO: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./build/report/rules/anywhere.js
/** Invariants of any step. */
const anywhereRules = [
    {
        id: 'runner-memory',
        kind: 'invariant',
        title: "The runner's memory was read",
        what: 'A process opened or read the memory of the program that runs the job: Runner.Worker, or act.',
        why: 'All secrets of the job lie in it, those of other steps included. Nothing in an ordinary job reads it.',
        how: 'tj-actions/changed-files and reviewdog (2025), trivy-action and TanStack (2026): a python script goes through `/proc/PID/mem` of Runner.Worker and prints or sends what it finds.',
        honest: 'None is known. A debugger that is attached to the runner itself would be one.',
        attack: ['T1003.007'],
    },
    {
        id: 'runner-registration',
        kind: 'invariant',
        title: 'A runner was registered inside a job',
        what: '`config.sh --url … --token …` or `Runner.Listener configure` was run by a step.',
        why: 'A registered runner is a door: whoever owns the other end sends it jobs.',
        how: 'Shai-Hulud (2025) registered the machine as a runner of its own repository, SHA1HULUD, and gave it commands through discussions.',
        honest: 'A workflow that sets up runners for others. Do that outside of jobs that build, or have two people accept it.',
        attack: ['T1219', 'T1133'],
    },
    {
        id: 'socket-stdio',
        kind: 'invariant',
        title: 'A shell or interpreter is driven from the network',
        what: 'A shell or interpreter was started whose standard input, output or error is a network socket.',
        why: 'That is a remote shell: somebody types into it from elsewhere.',
        how: '`bash -i >& /dev/tcp/…`, or a postinstall script that connects a socket and starts `sh` on it.',
        honest: "Services started by inetd or socket units; node's children have UNIX sockets, which do not count. An SSH server that a job starts gives its shells a terminal.",
        attack: ['T1059.004', 'T1071'],
    },
    {
        id: 'environment-sent',
        kind: 'invariant',
        title: 'An environment with three secrets or more was handed over',
        what: "One argument of a downloader held three or more assignments to secretly named variables in capitals; within a package's script it counts whoever is given it. The values never reach the recording.",
        why: 'A server wants one credential. A whole environment is a theft, or a log that holds your secrets.',
        how: "Codecov's uploader (2021) posted the environment to a bare address; GhostAction (2025) posted three secrets with curl.",
        honest: 'A deployment that posts several secrets as a form: put them into a file and send that.',
        attack: ['T1552.007', 'T1041'],
    },
    {
        id: 'action-changed',
        kind: 'invariant',
        title: 'An action that the runner fetched was changed',
        what: 'An existing file below `_actions` was changed, deleted or replaced by a step. What the job itself put there does not count.',
        why: "The next step that uses the action runs the changed code, with that step's secrets. Pinning by commit does not help: it was fetched before.",
        how: 'Cacheract (2024) rewrites `actions/checkout` on disk; its post step runs last and poisons the cache.',
        honest: 'An action that updates itself in place. It should bring what it needs, or install it elsewhere.',
        attack: ['T1554'],
    },
    {
        id: 'disk-write',
        kind: 'invariant',
        title: 'A disk was written past its file system',
        what: 'A program other than a partitioning tool wrote to a disk or partition itself.',
        why: 'It changes any file, owned by anybody, and no other rule sees which.',
        how: 'Wipers overwrite disks; an attacker with root changes a file that is watched without opening it.',
        honest: 'Writing an image to a stick is not what runners do. Loop devices and device mapper do not count.',
        attack: ['T1561', 'T1006'],
    },
];

;// CONCATENATED MODULE: ./build/report/rules/execution.js
/** Programs and libraries. */
const executionRules = [
    {
        id: 'create-tmp',
        kind: 'deviation',
        title: 'A file was put into a temporary directory by a tool that makes none there',
        what: "A downloader, or a program within a package's script, made a file in a temporary directory outside its rights. A compiler doing so is at work and no finding.",
        why: 'It is where payloads are put before they are run. Alone it is little; what follows counts.',
        how: 'Fetch to `/tmp`, make executable, run.',
        honest: '`curl -o /tmp/x` in a step of yours scores 1.80 and fails nothing. Download into the workspace, or accept it.',
        attack: ['T1105'],
    },
    {
        id: 'exec-outside',
        kind: 'deviation',
        title: 'A tool started a program that its baseline does not name',
        what: 'A program was started that no right of the tool, or of a role above it, allows.',
        why: 'What a tool starts is as typical of it as where it connects.',
        how: 'A postinstall script starts `curl`, `python` or a scanner; a compiler starts a shell.',
        honest: 'A new version with a new helper, a build script of your own. Accept it for the tool, or extend the profile.',
        attack: ['T1059'],
    },
    {
        id: 'exec-dropped',
        kind: 'deviation',
        title: 'A program ran that was dropped in this job',
        what: "A file ran that was made in this job by an act that was itself unexpected, by a downloader, or by a package's script that is no compiler.",
        why: 'Its bytes were reviewed by nobody.',
        how: 'The payload of most attacks on packages: ua-parser-js (2021), axios (2026).',
        honest: 'Installers that fetch a binary and start it. Pin its digest (`tools:`), or accept it.',
        attack: ['T1105', 'T1204.002'],
    },
    {
        id: 'exec-memfd',
        kind: 'deviation',
        title: 'A program ran that never was a file',
        what: 'A program was executed from memory (memfd), so that nothing of it lies on a disk.',
        why: 'It leaves nothing to look at, which is mostly the reason.',
        how: 'A loader fetches a program, writes it to memory and executes it there.',
        honest: 'Container runtimes copy themselves into memory before they start; they are known. Others: accept it for the tool.',
        attack: ['T1620'],
    },
    {
        id: 'lib-writable',
        kind: 'deviation',
        title: 'Code was loaded from a file that was dropped in this job',
        what: "A program mapped a library to execute it that was made in this job by an unexpected act, a downloader or a package's script.",
        why: 'Loading is executing, under the name of the program that loads.',
        how: 'A package puts a library where an interpreter or the loader looks first.',
        honest: 'Packages that fetch a ready-made binary, such as sharp or better-sqlite3, raise it when the binary is loaded. Accept those your project has.',
        attack: ['T1574.006', 'T1129'],
    },
    {
        id: 'beyond-manifest',
        kind: 'deviation',
        title: 'A program did what the manifest of its own digest says it never does',
        what: 'A system call, library, port or operation occurred that the manifest of exactly this file does not list.',
        why: 'The manifest is about these bytes. Either it is incomplete or the program was made to do something else.',
        how: 'Injected code makes system calls that the program itself has none of.',
        honest: 'A manifest learned from few runs. Learn again with more, or add the clause.',
        attack: ['T1055', 'T1203'],
    },
    {
        id: 'outside-manifest',
        kind: 'deviation',
        title: 'A program acted outside the manifest of its own digest',
        what: 'An act that no other class names is in no right of the manifest of exactly this file.',
        why: 'As above, and lighter: the act by itself says little.',
        how: 'A program that was taken over reads and writes elsewhere than it does by itself.',
        honest: 'A manifest learned from few runs. Learn again with more.',
        attack: ['T1055'],
    },
    {
        id: 'phase',
        kind: 'phase',
        title: 'A tool did something out of its order',
        what: "An act came that may not follow where the tool is in its work, such as fetching after a script erased itself. The order is the tool's profile's, by hand or learned.",
        why: 'Each act may be allowed and their order still be wrong.',
        how: 'A script that is finished goes on to fetch: what it fetches is not what it was installed for.',
        honest: 'A learned order from few runs convicts nobody: below eight runs it is a note. Learn from more runs, or accept it.',
        attack: ['T1059'],
    },
    {
        id: 'drop-exec',
        kind: 'sequence',
        title: 'Something was fetched, written and run',
        what: 'In one tree something was fetched, then a file was written that no compiler made, and that file was run; or the program that fetched wrote the file that was run.',
        why: 'It is how code gets in that is in no lockfile.',
        how: 'ua-parser-js (2021), torchtriton (2022), Ultralytics (2024), axios and telnyx (2026).',
        honest: 'Installers and uploaders that are downloaded and run. In a step that spells it out it weighs less. Pin the digest, or use the package manager.',
        attack: ['T1105', 'T1059'],
    },
    {
        id: 'pipe-to-interpreter',
        kind: 'sequence',
        title: 'A download or decoder was piped into an interpreter',
        what: 'What a downloader or decoder writes is the program of a shell or interpreter, at most one filter between them.',
        why: 'The code is never a file: nothing can be looked at, pinned or found again.',
        how: 'tj-actions (2025) decoded a script into bash; Codecov (2021) was `bash <(curl …)`; XZ (2024) hid in a fixture.',
        honest: '`curl … | sh` of rustup, nvm and their like. In a step that spells it out it scores 3.6 and fails nothing. Download, verify a digest, then run.',
        attack: ['T1059.004', 'T1140'],
    },
    {
        id: 'foreign-runtime',
        kind: 'sequence',
        title: "A package's script brought its own interpreter",
        what: 'The script of an installed package fetched another interpreter (bun, deno, node, python, …) and ran it.',
        why: 'A payload that brings its runtime is independent of yours, and of what watches yours.',
        how: 'Shai-Hulud 2 (2025) and Mini Shai-Hulud (2026) fetch bun.',
        honest: 'The package `node` and its like do it on purpose, with a hash in the lockfile. Set the interpreter up in a step of its own, or accept it.',
        attack: ['T1105', 'T1059'],
    },
];

;// CONCATENATED MODULE: ./build/report/rules/files.js
/** Files changed, hidden or put back: evasion and tampering. */
const fileRules = [
    {
        id: 'chmod-exec',
        kind: 'deviation',
        title: 'A fresh file was made executable outside the rights',
        what: 'A file that was made in this job became executable where no right of the tool or role allows it.',
        why: 'It is the step between fetching and running.',
        how: '`curl -o p …; chmod +x p; ./p`',
        honest: 'A script that a step writes and runs. Call it by its interpreter, or accept it.',
        attack: ['T1222.002'],
    },
    {
        id: 'self-erase',
        kind: 'sequence',
        title: "A package's script erased itself",
        what: "A package's script that had run was deleted, rewritten or moved away by its own tree, or its manifest was rewritten so that it no longer names the script.",
        why: 'Who comes to look finds a clean package.',
        how: 'plain-crypto-js of axios (2026) replaced its manifest by a clean one after it had run.',
        honest: 'Packages that remove their own build leftovers delete other files than the script that runs. Ask why, then accept it.',
        attack: ['T1070.004'],
    },
    {
        id: 'mount-namespace',
        kind: 'deviation',
        title: "A package's script made itself another view of the file system",
        what: "A program within a package's script entered a new namespace or changed mounts.",
        why: "What it does there is under other names than everybody else's.",
        how: 'A payload mounts over a file and shows it to one process only.',
        honest: 'Browsers of test runners and build sandboxes do it; those that are known are no finding. Accept others for the tool.',
        attack: ['T1564', 'T1611'],
    },
    {
        id: 'create-source',
        kind: 'deviation',
        title: 'A file of the workspace was changed outside the rights',
        what: 'A tool or role changed a file of the workspace that no right of its allows it to write.',
        why: 'What is built next is built from it.',
        how: 'A preinstall script changes a source file: the backdoor is in the product and no egress was needed.',
        honest: 'Generators and set-up scripts. Accept the path for the tool, or give its profile the right.',
        attack: ['T1565.001', 'T1195.002'],
    },
    {
        id: 'foreign-writer',
        kind: 'sequence',
        title: 'A build read a file whose last writer had no business there',
        what: 'A linker read an object that no compiler wrote; a compiler, interpreter or publisher read a source or artefact that was written outside the rights; or an installed module was changed after the package manager put it there.',
        why: 'The product holds what the writer put in, and nothing has to leave the machine.',
        how: 'XZ (2024), SUNSPOT (2020), event-stream (2018), Octopus Scanner (2020).',
        honest: 'Tools that patch installed modules (patch-package and its like are known). Accept it for the tool and path.',
        attack: ['T1195.002', 'T1565.001'],
    },
    {
        id: 'restore',
        kind: 'sequence',
        title: 'A source was changed, compiled and put back',
        what: 'A source was written, read by a compiler that the writer did not start, and written again by the same program.',
        why: 'Afterwards the repository is clean and the product is not.',
        how: "SUNSPOT (2020) swapped a file of SolarWinds' Orion while the compiler ran.",
        honest: 'Version stamps that are taken out again stand above their compiler and are none. A watcher that formats while you build might be one: accept it.',
        attack: ['T1195.002', 'T1070'],
    },
    {
        id: 'wide-overwrite',
        kind: 'sequence',
        title: 'Many existing files were overwritten in many directories at once',
        what: 'More than 50 files that were there before, in more than 3 directories, were overwritten within 10 seconds by one program or role that is no formatter.',
        why: 'It is what wipers and encrypters do.',
        how: 'node-ipc (2022) overwrote files of developers by their country.',
        honest: 'Formatters and generators that are not on the list in `profiles/sequences.yml`: add yours, or accept it.',
        attack: ['T1485', 'T1486'],
    },
    {
        id: 'zone-workflow',
        kind: 'deviation',
        title: 'The definition of a pipeline was written',
        what: 'A tool wrote a workflow, an action, a CODEOWNERS file or another definition of a pipeline that no right of its allows it to write.',
        why: 'Whoever writes it decides what runs next, and who has to agree.',
        how: 'Worms commit a workflow that dumps secrets (Shai-Hulud, 2025).',
        honest: 'Generators in a step of yours. Accept it for that tool and step.',
        attack: ['T1546', 'T1195.002'],
    },
    {
        id: 'zone-runner',
        kind: 'deviation',
        title: "The runner's program, its actions or its command files were written",
        what: "A tool wrote below the runner's own directories, or a package's script wrote the files by which steps set variables and PATH.",
        why: 'Later steps run it, or run with it.',
        how: 'A script appends `LD_PRELOAD` or a PATH of its own to the file of variables; Cacheract (2024) rewrites actions.',
        honest: 'A package that sets variables for later steps in its install script. Do it in a step of your own.',
        attack: ['T1574.007', 'T1554'],
    },
    {
        id: 'zone-agent',
        kind: 'deviation',
        title: 'A file was written that makes an editor or coding agent run something',
        what: 'A tool wrote settings, hooks or instructions of a coding agent or editor.',
        why: "They run on the next developer's machine, unasked.",
        how: 'Mini Shai-Hulud, pytorch-lightning and toga-ai (2026) plant hooks of agents and tasks that run when a folder is opened.',
        honest: 'Your own tooling that writes `CLAUDE.md` or `.vscode`. Accept it for that tool and step.',
        attack: ['T1546'],
    },
];

;// CONCATENATED MODULE: ./build/report/rules/general.js
/** Rules whose names are not the guard's: what a finding of another name is told as. */
const generalRules = [
    {
        id: 'acceptance-expired',
        kind: 'policy',
        title: 'An acceptance of the configuration has ended',
        what: 'The date of an `accept:` entry has passed. It is a warning where the job did what the entry was for, else a note.',
        why: 'What was accepted once should be looked at again.',
        how: 'An entry that nobody ends covers whatever comes to look like it.',
        honest: 'Renew the entry with a reason, or remove it.',
        attack: [],
    },
    {
        id: 'exception-expired',
        kind: 'policy',
        title: 'An exception of the policy has ended',
        what: 'The date until which the configuration leaves a rule out has passed: the rule holds again.',
        why: 'What was left out once should be looked at again.',
        how: 'An exception that nobody ends is a rule that nobody has.',
        honest: 'Renew the exception with a reason, or remove it.',
        attack: [],
    },
    {
        id: 'policy-rule',
        kind: 'policy',
        title: 'A rule of the policy held',
        what: 'A rule of the configuration, or of a pack it extends beyond the default one, held for something that ran. The message names the rule and the parts of its condition.',
        why: 'Somebody wrote down that this must not be.',
        how: 'As the rule says.',
        honest: '`explain RULE` shows the condition as a tree with its values. Narrow the rule, or change its effect to `note`.',
        attack: [],
    },
    {
        id: 'plugin-finding',
        kind: 'plugin',
        title: 'A plug-in found something',
        what: 'A program that the configuration names under `plugins` added this finding. Its name and digest are in the result.',
        why: 'As the plug-in says.',
        how: 'As the plug-in says.',
        honest: 'Ask the plug-in. The finding is accepted as any other.',
        attack: [],
    },
    {
        id: 'known-vulnerability',
        kind: 'exposure',
        title: 'A tool has known vulnerabilities',
        what: 'A component of a tool that ran is known to be vulnerable. Exposure is never evidence of compromise: it makes deviations of that tool weigh more, and alone it weighs nothing.',
        why: "A deviation of a tool with a hole is more likely to be somebody else's doing.",
        how: 'The hole is used to make the tool do what it does not do by itself.',
        honest: 'Update the tool, or state in a VEX document why it is not affected.',
        attack: ['T1203'],
    },
    {
        id: 'coverage-gap',
        kind: 'coverage',
        title: 'Something could not be seen or checked',
        what: 'The guard could not see or check what it should have. It weighs nothing and is no sign of an attack.',
        why: 'A run that saw less than everything is never called clean.',
        how: 'Whoever can blind the guard does so first.',
        honest: 'The message says what would make it visible.',
        attack: [],
    },
    {
        id: 'other-deviation',
        kind: 'deviation',
        title: 'A tool did something that its baseline does not allow',
        what: "An act was in no right of the tool, or of a role above it. Its class is not one of the guard's own.",
        why: 'A tool of one version does the same things every time.',
        how: 'Whatever turns a tool against its user makes it do something it does not do by itself.',
        honest: 'Accept it for that tool and step, or extend the profile.',
        attack: [],
    },
];

;// CONCATENATED MODULE: ./build/report/rules/guarding.js
const honest = 'None is known. Jobs that end every process of their user, or trace all of them, hit the guard too: name what is meant instead.';
/** Tampering with the guard. */
const guardingRules = [
    {
        id: 'guard-signal',
        kind: 'tamper',
        title: 'The guard was sent a signal',
        what: 'A process sent a signal to the guard or its sensor, or to everybody.',
        why: 'A guard that is stopped sees nothing. A stopped guard never counts as a pass.',
        how: '`sudo pkill -9 ironclaw-sensor`, or SIGSTOP for the few seconds that matter.',
        honest,
        attack: ['T1562.001'],
    },
    {
        id: 'guard-memory',
        kind: 'tamper',
        title: "The guard's memory or descriptors were reached for",
        what: 'A process opened, read or wrote the memory of the guard, or took a descriptor out of it.',
        why: 'What the guard saw, or is about to say, can be changed there.',
        how: 'A step with root traces the companion and changes the verdict.',
        honest,
        attack: ['T1562.001', 'T1055.008'],
    },
    {
        id: 'guard-write',
        kind: 'tamper',
        title: "The guard's own files were changed",
        what: "A process wrote, renamed, deleted or mounted over a file of the guard: in its own place, in the directory of its action, or the runner's node.",
        why: 'The step that reports at the end would run the changed code. It is held to the verdict all the same: one that ends well against it fails the job.',
        how: "A step overwrites `dist/post/index.js` of the action, since it may write wherever the runner's user may.",
        honest: 'A job that cleans `_actions` while it runs. Leave it to the runner.',
        attack: ['T1562.001', 'T1554'],
    },
    {
        id: 'guard-bpf',
        kind: 'tamper',
        title: "The guard's programs in the kernel were changed",
        what: 'bpf(2) was used to change, detach or write to a program, map or link of the sensor. Looking at them does not count.',
        why: 'A detached probe is silence, and silence looks like peace.',
        how: 'A step with root detaches the links of every BPF program on the machine.',
        honest: 'Other BPF tools look only. One that detaches what it did not attach should be told to leave it.',
        attack: ['T1562.001'],
    },
    {
        id: 'guard-blinding',
        kind: 'tamper',
        title: 'A filter was installed that can hide system calls from the sensor',
        what: 'A seccomp filter with a listener was installed, which answers system calls before a tracer is told of them.',
        why: 'What runs under it can act unseen when the sensor is strace.',
        how: 'A program installs the filter, then does its work through the listener.',
        honest: 'Rootless container engines use such filters. Watch those jobs with eBPF, which sees past them.',
        attack: ['T1562.006'],
    },
];

;// CONCATENATED MODULE: ./build/report/rules/identity.js
/** What is wrong with a tool's identity, however normal its acts look. */
const identityRules = [
    {
        id: 'digest-mismatch',
        kind: 'identity',
        title: 'A tool is not the file it should be',
        what: 'A program that ran has another digest than its pin, its attestation or its package says.',
        why: 'Its name says one thing and its bytes another: every baseline for it is one for something else.',
        how: 'The file is swapped on the mirror, in the cache or on the machine. XcodeGhost (2015) was a compiler with a payload.',
        honest: 'An update whose pin was not renewed: look where the new file is from, then renew the pin. A tool that was patched on purpose gets a pin of its own.',
        attack: ['T1554', 'T1195.002'],
    },
    {
        id: 'wrong-source',
        kind: 'identity',
        title: 'A tool was built from another repository than it should',
        what: 'The verified attestation of a tool names another source repository than its pin.',
        why: "A valid signature only says who built it. If that is somebody else, it is somebody else's tool.",
        how: 'A fork builds and attests a tool of the same name, and the download is pointed there.',
        honest: 'The project moved: check the announcement, then change `source` of the pin.',
        attack: ['T1195.002', 'T1036.005'],
    },
    {
        id: 'wrong-builder',
        kind: 'identity',
        title: 'A tool was built by another builder or workflow than it should',
        what: 'The verified attestation of a tool names another builder or workflow than its pin.',
        why: 'The release workflow is reviewed and guarded; another workflow of the same repository may not be.',
        how: 'Whoever may push a branch adds a workflow that builds and attests their own version.',
        honest: 'The project renamed its workflow: check the commit, then change the pin.',
        attack: ['T1195.002'],
    },
    {
        id: 'wrong-ref',
        kind: 'identity',
        title: 'A tool was built from another branch or tag than it should',
        what: 'The verified attestation of a tool names another ref than its pin.',
        why: 'A branch of a pull request is not a release.',
        how: 'A build of an unreviewed branch is offered as the release.',
        honest: 'A new release: change `ref` of the pin with the version.',
        attack: ['T1195.002'],
    },
    {
        id: 'self-hosted',
        kind: 'identity',
        title: 'A tool was built on a self-hosted runner where a hosted one was promised',
        what: 'The verified attestation of a tool says self-hosted, and its pin asks for a hosted runner.',
        why: 'On a machine that is used again, an earlier job can have changed the later build.',
        how: "Somebody who holds the project's runner builds a changed version that attests as the project.",
        honest: 'The project builds on machines of its own: ask whether that is meant, then drop `hosted` from the pin.',
        attack: ['T1195.002'],
    },
    {
        id: 'replaced',
        kind: 'identity',
        title: 'A tool was replaced during the job',
        what: 'Another file ran under a path that had run before, the file changed while it ran, or its package has another file there by the end.',
        why: 'Later steps run what an earlier one put there, and call it by the old name.',
        how: 'A script overwrites `git` or `node` in the tool cache; the step that deploys runs it with its secrets.',
        honest: "An update in the middle of a job by the system's package manager is known to the package database and is none. Others: update before the first use, or pin the new file.",
        attack: ['T1554', 'T1574'],
    },
    {
        id: 'unattested',
        kind: 'coverage',
        title: 'A pinned tool has no attestation to hold against its pin',
        what: 'A pin asks for a source, builder, workflow or ref, and no attestation of the tool was found. It weighs nothing: nothing was shown, and nothing refuted.',
        why: 'A pin that cannot be checked protects nobody. You should know.',
        how: 'Nothing has to be forged where nothing is asked for.',
        honest: 'Most tools have no attestation yet. Pin the `sha256` instead, or give the bundle with the evidence.',
        attack: [],
    },
];

;// CONCATENATED MODULE: ./build/report/rules/lasting.js
/** What stays, and what gains rights: persistence, privilege, discovery. */
const lastingRules = [
    {
        id: 'modify-system',
        kind: 'deviation',
        title: 'A file of the operating system was changed',
        what: 'A tool that is no package manager wrote below `/etc`, `/usr`, `/opt`, `/var/lib`, the tool cache or switches of the kernel.',
        why: 'Everything that runs later runs on it.',
        how: 'A script changes `/etc/hosts`, a certificate store, or a tool that a later step trusts.',
        honest: '`sudo tee /etc/…` in a step of yours. Accept it for that tool and step.',
        attack: ['T1554', 'T1565.001'],
    },
    {
        id: 'zone-unit',
        kind: 'deviation',
        title: 'A service was set up',
        what: 'A tool wrote a systemd unit, an init script, an autostart entry or a udev rule.',
        why: 'It starts again by itself, often as root.',
        how: 'TanStack and litellm (2026) install services of the user.',
        honest: 'A step that sets up a service for its tests. Accept it for that step.',
        attack: ['T1543.002'],
    },
    {
        id: 'zone-cron',
        kind: 'deviation',
        title: 'Something was told to the clock',
        what: 'A tool wrote a crontab or its like.',
        why: 'It runs later, when nobody looks.',
        how: 'A payload fetches itself anew every few minutes.',
        honest: 'None is usual in a job. Accept it for the step that means it.',
        attack: ['T1053.003'],
    },
    {
        id: 'zone-authorized-keys',
        kind: 'deviation',
        title: 'Who may enter the machine was changed',
        what: 'A tool wrote `authorized_keys`, sudoers, PAM or the list of users and groups.',
        why: 'It is a key to the machine.',
        how: 'A line in `authorized_keys`, or `NOPASSWD` in sudoers.',
        honest: 'A step that makes a user for its tests. Accept it for that step.',
        attack: ['T1098.004', 'T1548.003'],
    },
    {
        id: 'zone-hook',
        kind: 'deviation',
        title: 'A hook of version control was written',
        what: "A tool wrote into `.git/hooks`, or a package's script changed the user's git configuration.",
        why: 'git runs it at the next commit, checkout or push, with your rights.',
        how: 'A hook adds a payload to every commit.',
        honest: 'husky, lefthook and their like; the case of husky is no finding. Accept others for that tool.',
        attack: ['T1546'],
    },
    {
        id: 'zone-rc',
        kind: 'deviation',
        title: 'A file was written that every shell or loader reads first',
        what: 'A tool wrote `.bashrc`, `/etc/profile.d`, `/etc/environment`, `ld.so.preload` or their like.',
        why: 'Every later shell or program runs it.',
        how: 'nx s1ngularity (2025) appended a shutdown to start-up files; `ld.so.preload` puts a library into everything.',
        honest: 'rustup, conda and nvm add their PATH. Accept it for that tool and step, or use their option not to.',
        attack: ['T1546.004', 'T1574.006'],
    },
    {
        id: 'zone-pth',
        kind: 'deviation',
        title: 'A file was written that every start of Python executes',
        what: 'A tool wrote a `.pth`, `sitecustomize.py` or `usercustomize.py`.',
        why: 'Code in it runs in every later Python, of any project.',
        how: 'litellm (2026) stole from a `.pth` file: no import was needed.',
        honest: 'Editable installs and coverage write `.pth` files; pip doing so is its right. Accept others for that tool.',
        attack: ['T1546.018'],
    },
    {
        id: 'survivor',
        kind: 'sequence',
        title: 'A process outlived its step',
        what: "A process went on a second after its step ended though whoever started it was gone, or within a package's script; known daemons do not count.",
        why: 'It watches later steps, and their secrets.',
        how: 'Ultralytics (2024) left a miner, axios (2026) a python program that waits for commands.',
        honest: 'Daemons that are not on the list in `profiles/sequences.yml`: add yours, end it with its step, or accept it.',
        attack: ['T1543', 'T1496'],
    },
    {
        id: 'write-outside',
        kind: 'deviation',
        title: 'A file was written where nothing allows it',
        what: 'A write in no zone, workspace or temporary directory that no right allows.',
        why: 'It says little alone, and completes a picture.',
        how: 'Payloads are put into odd places below the home.',
        honest: "Caches that are elsewhere than the tool's configuration says. It is a note; set the variable, or accept it.",
        attack: ['T1105'],
    },
    {
        id: 'setuid',
        kind: 'deviation',
        title: "A package's script made a file set-user-id, or became root",
        what: "A program within a package's script set the set-user-id or set-group-id bit, or changed its user to root.",
        why: 'Whoever runs the file afterwards is somebody else.',
        how: 'A copy of a shell with the bit set is a way back to root.',
        honest: 'Sandboxes of browsers need the bit; set it in a step of your own.',
        attack: ['T1548.001'],
    },
    {
        id: 'sudo',
        kind: 'deviation',
        title: "A package's script became another user",
        what: "sudo, su, doas or pkexec ran within a package's script.",
        why: 'On hosted runners sudo asks for no password: the script is then root.',
        how: "tj-actions (2025) read the runner's memory by `sudo python3`.",
        honest: 'Packages that install packages of the system. Do that in a step of your own.',
        attack: ['T1548.003'],
    },
    {
        id: 'zone-engine-socket',
        kind: 'deviation',
        title: "A container engine's socket was used",
        what: 'A program that is no client of a container engine connected to or touched its socket.',
        why: 'Whoever may talk to it is root on the machine.',
        how: 'A script asks the engine over its socket for a container with the whole disk, without the client that would be seen.',
        honest: 'Test libraries such as testcontainers. Accept it for that tool and step.',
        attack: ['T1610', 'T1611'],
    },
    {
        id: 'discovery',
        kind: 'deviation',
        title: 'A tool looked around',
        what: "An act of looking around: who am I, where am I, what else runs here. The guard's own profiles raise none today; the class is there for profiles and plug-ins.",
        why: 'It is what comes first.',
        how: 'Most payloads collect the name of the machine and the user.',
        honest: 'Nearly everything does. It is a note.',
        attack: ['T1082', 'T1057'],
    },
];

;// CONCATENATED MODULE: ./build/report/rules/network.js
/** Connections and names. */
const networkRules = [
    {
        id: 'new-host',
        kind: 'deviation',
        title: 'A tool connected to a host that its baseline does not name',
        what: 'A connection was made to a host and port that no right of the tool, or of a role above it, allows.',
        why: 'Tools talk to few hosts, always the same. Whatever leaves a build leaves it over a connection.',
        how: 'Nearly every theft ends so. Popular hosts do not help the attacker here: it is the tool that is held against its own list.',
        honest: 'Telemetry of a vendor, a mirror of your company, a script of yours that calls a service. Set the registry where the tool reads it, or accept the host for that tool and step.',
        attack: ['T1041', 'T1071.001'],
    },
    {
        id: 'never-resolved',
        kind: 'deviation',
        title: 'A tool connected to an address that no resolver gave out',
        what: 'A connection was made to a bare address: no answer of a resolver configured before the first step ever held it.',
        why: 'Honest tools use names. An address in the code is meant to leave no question behind.',
        how: 'ua-parser-js (2021), Megalodon (2026) and rspack (2024) fetch from and send to bare addresses.',
        honest: 'Tests against an address of your network; programs with DNS over HTTPS of their own. Accept the address for that tool and step.',
        attack: ['T1041', 'T1571'],
    },
    {
        id: 'listen',
        kind: 'deviation',
        title: 'A tool waits for connections from other machines',
        what: 'A program listened on an address that is reachable from beyond the machine, and no right allows it.',
        why: 'It is a way in.',
        how: 'A payload opens a port, where the runner is in a network that lets it be reached.',
        honest: 'Test servers that bind to all addresses: bind to 127.0.0.1, or accept it.',
        attack: ['T1571'],
    },
    {
        id: 'metadata',
        kind: 'deviation',
        title: "The cloud's metadata service was asked",
        what: 'A program that is no tool of a cloud connected to the metadata service (169.254.169.254 and its like).',
        why: 'It hands out the credentials of the machine to whoever asks from it.',
        how: 'Shai-Hulud (2025) and litellm (2026) ask it for credentials first.',
        honest: 'Libraries of clouds look whether they are in one. On a runner of your own in a cloud, forbid it in the network, or accept it for the tool.',
        attack: ['T1552.005'],
    },
    {
        id: 'dns-tunnel',
        kind: 'deviation',
        title: 'Names were asked for that carry data',
        what: 'Five or more names with long labels were asked for under one domain.',
        why: 'A resolver passes them on from machines that may otherwise talk to nobody.',
        how: 'Stolen data is cut into labels and asked for: torchtriton (2022), node-ipc (2026).',
        honest: 'Some block lists and CDNs put hashes into names. Accept the domain for that tool.',
        attack: ['T1071.004', 'T1048'],
    },
];

;// CONCATENATED MODULE: ./build/report/rules/roles.js
/** Invariants of an installed package's script: what it never does. */
const roleRules = [
    {
        id: 'credential-egress',
        kind: 'invariant',
        title: "A package's script read a credential and then connected outside its rights",
        what: 'Within one tree of an installed package, a credential was read that its role has no right to, and after that a connection was made that its role has no right to.',
        why: 'A script that builds an addon needs neither. Both together are how tokens leave a build, whatever the host is called.',
        how: 'A postinstall script reads `~/.npmrc` or a cloud credential and posts it: eslint-scope (2018), nx s1ngularity (2025), Mini Shai-Hulud (2026). The host may be a well-known one; it is the tool that has no business there.',
        honest: 'None is known. A package that logs in to a private service of yours does this in its own script: move the login to a step of its own.',
        attack: ['T1552.001', 'T1041'],
    },
    {
        id: 'credential-sweep',
        kind: 'invariant',
        title: "A package's script read credentials of three families",
        what: 'Within one tree of an installed package, credentials of three different families were read or linked (npm, ssh, aws, …), none of which its role has a right to.',
        why: 'A script may have a reason to look at one service. Nobody needs three.',
        how: 'Stealers go through a list of well-known paths: Shai-Hulud 2 (2025), trivy-action (2026), litellm (2026).',
        honest: 'Scanners for secrets do it as a step of their own, where this does not apply. In the script of a package none is known.',
        attack: ['T1552.001', 'T1552.004'],
    },
    {
        id: 'protected-write',
        kind: 'invariant',
        title: "A package's script wrote a file that steers workflows, the runner or a coding agent",
        what: 'The script of an installed package wrote a workflow, a file of the runner or its actions, or a file that makes an editor or coding agent run something.',
        why: 'These files decide what runs next, on this machine or on the next one, and with whose rights.',
        how: "Worms plant a workflow that dumps secrets (Shai-Hulud, 2025), or hooks of agents and editors that run on every developer's machine (Mini Shai-Hulud, toga-ai, 2026).",
        honest: 'Generators (`npm init`, `nx g ci`) write workflows in a step of their own, which is not this. A package that does so while it is installed should be asked why.',
        attack: ['T1546', 'T1195.002'],
    },
    {
        id: 'persistence-in-role',
        kind: 'invariant',
        title: "A package's script set up something that starts again, or lets somebody in",
        what: 'The script of an installed package wrote a service, a timer, a crontab, `authorized_keys`, sudoers or their like.',
        why: 'What it leaves there goes on after the job, on every runner that is not thrown away.',
        how: 'TanStack (2026) installed a service of the user that waited for tokens; litellm (2026) a service that polled for commands.',
        honest: "Packages of the operating system do it (apt, dpkg), which are no role of this kind. A language's package that installs a service belongs on a machine you set up by hand.",
        attack: ['T1543.002', 'T1053.003', 'T1098.004'],
    },
    {
        id: 'publish-in-role',
        kind: 'invariant',
        title: 'Something was published below an installation',
        what: 'A publishing tool (`npm publish`, `twine upload`, `gh release`, `cargo publish`, …) ran below the script of an installed package.',
        why: 'This is how a worm gets from one package to the next: it publishes with the token it finds.',
        how: 'Shai-Hulud (2025) and its successors publish every package that the stolen token may publish.',
        honest: 'None: publish in a step of its own.',
        attack: ['T1195.002', 'T1567'],
    },
    {
        id: 'signing-in-role',
        kind: 'invariant',
        title: "A package's script asked for a signature",
        what: 'The script of an installed package connected to a host where signatures are made (Fulcio, Rekor, a timestamp authority).',
        why: 'A job that may sign lends its identity to whatever runs in it: what is signed then carries your provenance.',
        how: 'The worm of May 2026 made valid provenance for the packages it infected, from inside an installation.',
        honest: 'None: sign in the step that publishes.',
        attack: ['T1553.002', 'T1195.002'],
    },
    {
        id: 'secret-scan',
        kind: 'invariant',
        title: "A package's script ran a scanner for secrets",
        what: 'A program that looks for secrets (trufflehog, gitleaks, …) ran below the script of an installed package.',
        why: 'A package has no reason to look for your secrets.',
        how: 'Shai-Hulud (2025) fetched trufflehog and scanned the whole disk.',
        honest: 'A scan of your own is a step of its own, and no finding.',
        attack: ['T1552.001', 'T1083'],
    },
    {
        id: 'token-printed',
        kind: 'invariant',
        title: "A package's script asked a tool to print its token",
        what: 'Below the script of an installed package a tool was told to print a credential: `gh auth token`, `git credential fill`, `gcloud auth print-access-token` and their like.',
        why: 'The token is then text, which can be sent anywhere.',
        how: 'nx s1ngularity (2025) asked `gh auth token`; no file had to be read.',
        honest: 'None is known in the script of a package. In a step of its own it is no finding.',
        attack: ['T1528', 'T1552'],
    },
    {
        id: 'agent-unasked',
        kind: 'invariant',
        title: "A package's script started a coding agent that asks nobody",
        what: 'Below the script of an installed package a coding agent was started with an option by which it acts without asking (`--yolo`, `--dangerously-skip-permissions`, …).',
        why: "The agent then does the attacker's work with your rights, and looks like you.",
        how: 'nx s1ngularity (2025) told the agents it found to search the disk for wallets and keys.',
        honest: 'An agent in a step of its own is no finding.',
        attack: ['T1059', 'T1119'],
    },
    {
        id: 'container-escape',
        kind: 'invariant',
        title: "A package's script started a container that is as good as root",
        what: 'Below the script of an installed package a container was started with `--privileged`, the whole file system of the machine, or its processes.',
        why: 'Whoever may do that is root on the machine, outside whatever confined the job.',
        how: 'Shai-Hulud 2 (2025) wrote sudoers through `docker run --privileged -v /:/host`.',
        honest: 'Setting up emulation (binfmt) needs `--privileged`: do it in a step of its own, where it is no finding.',
        attack: ['T1611', 'T1610'],
    },
    {
        id: 'untracked',
        kind: 'invariant',
        title: "A package's script hid a process from the runner's cleaning up",
        what: 'Below the script of an installed package a program was started with another `RUNNER_TRACKING_ID`, by which the runner finds what it has to end after the job.',
        why: 'The process outlives the job. On a runner that is used again it watches the next one.',
        how: 'Shai-Hulud (2025) started its own runner that way.',
        honest: 'Some set-up scripts of services do it in a step of their own, where it is no finding.',
        attack: ['T1564', 'T1562'],
    },
    {
        id: 'dns-channel',
        kind: 'invariant',
        title: "A package's script talked by DNS",
        what: 'Within one tree of an installed package five long names under one domain were asked for, or five questions of type TXT.',
        why: 'DNS leaves machines that nothing else leaves: names carry data out, answers of type TXT carry commands in.',
        how: 'torchtriton (2022) and node-ipc (2026) sent what they found as names; boltdb-go (2025) had its commands from TXT.',
        honest: 'None is known in the script of a package.',
        attack: ['T1071.004', 'T1048'],
    },
    {
        id: 'foreign-memory',
        kind: 'invariant',
        title: "A package's script reached into the memory of a process that is not its own",
        what: 'The script of an installed package read or opened the memory or descriptors of a process outside its own tree (ptrace, `process_vm_readv`, `/proc/PID/mem`).',
        why: 'Secrets lie there in the clear, those that were never written to a file included.',
        how: 'Mini Shai-Hulud (2026) started python on the memory of npm and of the runner.',
        honest: 'Debuggers look at what they start themselves, which is no finding.',
        attack: ['T1003.007', 'T1055.008'],
    },
    {
        id: 'inspector-signal',
        kind: 'invariant',
        title: "A package's script made another process open its debugger",
        what: 'The script of an installed package sent SIGUSR1 to a process outside its own tree, which makes node listen for a debugger.',
        why: 'A debugger runs any code in that process, with its secrets.',
        how: "The action's own node process is woken up and told to hand over its environment.",
        honest: 'Some process managers use SIGUSR1 among their own processes, which is no finding.',
        attack: ['T1055'],
    },
];

;// CONCATENATED MODULE: ./build/report/rules/secrets.js
/** Families of credentials, as zones.yml has them, and what is stolen with each. */
const families = {
    npm: [
        "npm's credentials were read",
        'the configuration of npm, yarn or pnpm, which holds registry tokens',
        'T1552.001',
    ],
    pypi: ["Python's upload credentials were read", 'the credentials of indexes and uploads of Python', 'T1552.001'],
    netrc: ['Passwords in .netrc were read', '`.netrc`, which holds passwords by host name for many tools', 'T1552.001'],
    ssh: ['A private key of SSH was read', 'private keys of SSH, of the user or the machine', 'T1552.004'],
    git: ['Stored passwords of git were read', 'what git and checkouts keep tokens in', 'T1552.001'],
    project: ['An environment file of the project was read', 'an `.env` file of the project', 'T1552.001'],
    docker: ['Registry logins of a container engine were read', 'logins to registries of container images', 'T1552.001'],
    kube: ['Access to a Kubernetes cluster was read', 'configurations and tokens of Kubernetes', 'T1552.001'],
    aws: ['Credentials of AWS were read', 'credentials of AWS', 'T1552.001'],
    gcloud: ['Credentials of Google Cloud were read', 'credentials of Google Cloud', 'T1552.001'],
    azure: ['Credentials of Azure were read', 'credentials of Azure', 'T1552.001'],
    gh: ["A forge client's token was read", 'the tokens of `gh`, `hub` or `glab`', 'T1552.001'],
    gpg: ['A private key of GnuPG was read', 'private keys of GnuPG', 'T1552.004'],
    cargo: ["cargo's registry tokens were read", 'registry tokens of cargo', 'T1552.001'],
    maven: ['Repository passwords of Maven or Gradle were read', 'passwords of Maven, Gradle, sbt or Ivy', 'T1552.001'],
    packages: [
        "A package manager's publishing token was read",
        'publishing tokens of gem, composer, NuGet or helm',
        'T1552.001',
    ],
    terraform: ['Tokens of Terraform or Pulumi were read', 'tokens of Terraform and Pulumi', 'T1552.001'],
    vault: ["A secret manager's token was read", 'tokens and keys of vault, sops, age, pass or 1Password', 'T1555'],
    browser: ["A browser's passwords or sessions were read", 'passwords, cookies and key rings of browsers', 'T1555.003'],
    wallet: ['A wallet was read', 'keys of cryptocurrencies', 'T1552.004'],
    history: ['A history of typed commands was read', 'what was typed before, passwords included', 'T1552.003'],
    database: ["A database client's passwords were read", 'passwords of database and storage clients', 'T1552.001'],
    system: [
        'Password hashes or keys of the machine were read',
        'password hashes and private keys of the machine',
        'T1003.008',
    ],
    runner: [
        "The runner's own credentials were read",
        'what the runner signs in with, and its logs, which hold the job message',
        'T1552.001',
    ],
    environ: [
        'The environment of another process was read',
        '`/proc/PID/environ`, where secrets of steps lie',
        'T1003.007',
    ],
};
const why = 'Whoever has read it can use it from anywhere, long after the job.';
const how = 'Stealers go through a list of such paths and send what they find: Shai-Hulud (2025), trivy-action (2026). A read followed by a connection outside the rights fails the job (`credential-egress`), and so do reads of three families (`credential-sweep`).';
/** Rules about credentials. */
const secretRules = [
    ...Object.entries(families).map(([family, [title, what, attack]]) => ({
        id: `secret-${family}`,
        kind: 'deviation',
        title,
        what: `A tool that has no right to it read, linked or moved ${what}. Tools whose own service it is may read it.`,
        why,
        how,
        honest: 'A script of yours that logs in with it, or a tool without a profile that has a good reason. Accept it for that tool and step, or give the profile the right to the zone.',
        attack: [attack],
    })),
    {
        id: 'secret-memory',
        kind: 'deviation',
        title: "A package's script read the memory of another process",
        what: "A program within a package's script got at the memory of another process.",
        why: 'Secrets lie there in the clear.',
        how: 'TanStack (2026) looked for tokens in the memory of the runner.',
        honest: 'Debuggers and profilers in a step of their own are no finding.',
        attack: ['T1003.007'],
    },
    {
        id: 'secret-planted',
        kind: 'deviation',
        title: "A package's script changed a credential file",
        what: 'The script of an installed package wrote a file that holds credentials, or says where they are sent.',
        why: 'A registry or proxy that is set there has your token sent to it by the next tool.',
        how: 'A script sets another registry in `.npmrc`; the next `npm publish` authenticates to it.',
        honest: 'Set-up scripts of company registries. Do it in a step of your own.',
        attack: ['T1565.001'],
    },
    {
        id: 'argv-secret',
        kind: 'deviation',
        title: 'Credentials were handed to a downloader on its command line',
        what: 'One argument of a downloader held three or more assignments with secret values. The values never reach the recording.',
        why: 'They leave with the request, and every process of the machine can read a command line.',
        how: "GhostAction (2025) and Codecov's uploader (2021) sent secrets with curl.",
        honest: 'A deployment that posts several secrets. Send a file instead, or accept it for that step.',
        attack: ['T1552.007', 'T1041'],
    },
];

;// CONCATENATED MODULE: ./build/report/rules.js










/** Every rule the guard can raise a finding of, those first that fail a job by themselves. A test holds it complete. */
const rules = [
    ...anywhereRules,
    ...roleRules,
    ...guardingRules,
    ...identityRules,
    ...secretRules,
    ...networkRules,
    ...executionRules,
    ...fileRules,
    ...lastingRules,
    ...generalRules,
];
const byId = new Map(rules.map((rule) => [rule.id, rule]));
const byKind = new Map(generalRules.map((rule) => [rule.kind, rule]));
/** The rule a finding is told as: its own, else what stands for its kind. */
function ruleOf({ rule, kind }) {
    const found = byId.get(rule) ?? byKind.get(kind) ?? byKind.get('deviation');
    if (found === undefined)
        throw new Error(`no rule stands for ${kind}`);
    return found;
}
/** Where the pages of findings lie, as people reach them: of the version whose findings they explain. */
const PAGES = 'https://github.com/ironclaw/guard/blob/v1/docs/findings';
/** The address of a rule's page below `pages`. */
const pageOf = ({ id }, pages = PAGES) => `${pages}/${id}.md`;


/***/ }),

/***/ 76205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summaryMarkdown)
});

// UNUSED EXPORTS: mostBytes

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/report/number.js
var number = __webpack_require__(87757);
// EXTERNAL MODULE: ./build/report/plugin-text.js
var plugin_text = __webpack_require__(63079);
// EXTERNAL MODULE: ./build/report/ranking.js
var ranking = __webpack_require__(95852);
// EXTERNAL MODULE: ./build/report/finding-text.js + 1 modules
var finding_text = __webpack_require__(35031);
// EXTERNAL MODULE: ./build/report/markdown-table.js
var markdown_table = __webpack_require__(18392);
// EXTERNAL MODULE: ./build/report/modified.js
var report_modified = __webpack_require__(89799);
// EXTERNAL MODULE: ./build/report/raised.js
var report_raised = __webpack_require__(86424);
// EXTERNAL MODULE: ./build/report/role-path.js
var role_path = __webpack_require__(11998);
// EXTERNAL MODULE: ./build/report/rules.js + 10 modules
var rules = __webpack_require__(91320);
;// CONCATENATED MODULE: ./build/report/summary/findings-section.js








/** Findings that are told in full; of the others each has a row. */
const mostFull = 20;
const mostAccepted = 40;
const bytes = (text) => Buffer.byteLength(text) + 2;
const columns = [{ title: '#', right: true }, { title: '' }, { title: 'What' }, { title: 'Step' }, { title: 'Id' }];
/**
 * The open findings, worst first: twenty in full, a row for each of the others, in at most `room` bytes. What has no room is counted.
 */
function findingsSection(open, room) {
    if (open.length === 0)
        return '';
    let left = room - 500;
    const full = [];
    for (const one of open.slice(0, mostFull)) {
        const text = inFull(one, full.length + 1);
        left -= bytes(text);
        if (left < 0)
            break;
        full.push(text);
    }
    const rows = [];
    if (left >= 0) {
        for (const one of open.slice(mostFull)) {
            const cells = row(one, full.length + rows.length + 1);
            left -= bytes(cells.join(' | ')) + 4;
            if (left < 0)
                break;
            rows.push(cells);
        }
    }
    const told = full.length + rows.length;
    return [
        `### ${(0,number/* many */._d)(open.length, 'finding')}`,
        ...full,
        ...(rows.length > 0
            ? [(0,markdown_table/* folded */.T)(`${(0,number/* many */._d)(rows.length, 'more finding')}, each with its id for \`explain\``, (0,markdown_table/* markdownTable */.Q)(columns, rows))]
            : []),
        ...(open.length > told
            ? [`And ${(0,number/* many */._d)(open.length - told, 'more finding')}: this page has no room left, \`result.json\` has them all.`]
            : []),
    ].join('\n\n');
}
function inFull({ finding, contribution }, at) {
    const { seen, step } = finding;
    const expected = (0,finding_text/* expectations */.Eu)(finding);
    const raised = (0,report_raised/* raisedText */.K5)(finding.raised);
    const modified = (0,report_modified/* modifiedText */.tK)(finding.modified);
    const rule = (0,rules/* ruleOf */.Y)(finding);
    const quote = (text) => (0,report_escape/* markdownCode */.D9)(text, 200);
    const allowed = expected.length === 0 ? 'nothing of the kind' : (0,finding_text/* listed */.KE)(expected, 6, quote);
    const rows = [
        ['Who', `${(0,report_escape/* markdownCode */.D9)((0,role_path/* rolePathText */.Xp)(finding.rolePath), 800)} in step ${(0,report_escape/* markdownCode */.D9)(step.name, 80)}`],
        ['Expected', `${allowed} (${(0,report_escape/* markdownText */.p7)((0,finding_text/* baselineText */.BW)(finding))})`],
        ['Seen', `${(0,finding_text/* listed */.KE)(seen.targets, 6, quote)}${seen.count > 1 ? `, ${(0,number/* count */.U9)(seen.count)} times` : ''}`],
        ...(raised === undefined ? [] : [['Raised', (0,report_escape/* markdownText */.p7)(raised)]]),
        ...(modified === undefined ? [] : [['Plug-ins', (0,report_escape/* markdownText */.p7)(modified, 1200)]]),
        contribution === null
            ? ['Class', `${(0,report_escape/* markdownText */.p7)(finding.tactic, 40)}, ${(0,report_escape/* markdownText */.p7)(finding.class, 60)}`]
            : ['Adds', `${(0,number/* points */.WR)(contribution)} (${(0,report_escape/* markdownText */.p7)(finding.tactic, 40)}, ${(0,report_escape/* markdownText */.p7)(finding.class, 60)})`],
        ['Means', `[${(0,report_escape/* markdownText */.p7)(rule.title)}](${(0,rules/* pageOf */.ZZ)(rule)})`],
        ['Id', (0,report_escape/* markdownCode */.D9)(finding.id, 100)],
    ];
    const accept = finding.accept.trim() === ''
        ? ''
        : `\n\nTo accept it, add to \`accept:\` in \`.github/ironclaw.yml\`:\n\n${(0,report_escape/* markdownFence */.p0)(finding.accept.trimEnd(), 'yaml')}`;
    const title = `**${at}. ${finding.severity}: ${(0,report_escape/* markdownText */.p7)((0,finding_text/* headline */.Pl)(finding), 600)}**`;
    return `${title}\n\n${(0,markdown_table/* markdownTable */.Q)([{ title: '' }, { title: '' }], rows)}${accept}`;
}
const row = ({ finding }, at) => [
    (0,number/* count */.U9)(at),
    finding.severity,
    (0,report_escape/* markdownText */.p7)((0,finding_text/* headline */.Pl)(finding), 200),
    (0,report_escape/* markdownCode */.D9)(finding.step.name, 60),
    (0,report_escape/* markdownCode */.D9)(finding.id, 100),
];
/** The findings that the configuration accepts; empty when it accepts none. */
function acceptedSection(accepted) {
    const lines = accepted
        .slice(0, mostAccepted)
        .map(({ finding }) => `- ${(0,report_escape/* markdownCode */.D9)(finding.id, 100)} ${(0,report_escape/* markdownText */.p7)((0,finding_text/* acceptedText */.zs)(finding) ?? '')}`);
    const more = accepted.length > mostAccepted ? `\n- and ${(0,number/* count */.U9)(accepted.length - mostAccepted)} more` : '';
    return lines.length === 0 ? '' : `Accepted by the configuration:\n\n${lines.join('\n')}${more}`;
}

// EXTERNAL MODULE: ./build/report/lineage.js
var lineage = __webpack_require__(24655);
;// CONCATENATED MODULE: ./build/report/summary/graph-section.js




/** Tools and things that one picture can take. */
const mostTools = 20;
const mostThings = 12;
/** Process images of one finding that are drawn. */
const mostOfFinding = 5;
const colours = {
    error: 'classDef error fill:#ffebe9,stroke:#cf222e,color:#1f2328',
    warning: 'classDef warning fill:#fff8c5,stroke:#9a6700,color:#1f2328',
};
/** The worst step's tree as far as something was found in it, and what each finding is about. */
class Graph {
    #index;
    #nodes = new Map();
    #lines = [];
    #told = new Set();
    #things = 0;
    /** Findings that had no room. */
    left = 0;
    constructor(index, step) {
        this.#index = index;
        this.#lines.push(`s(["step ${(0,report_escape/* mermaidText */.Hg)(step)}"])`);
    }
    /** Draws who did it, with everybody above, and what it was about. */
    add({ finding }, doers) {
        let drawn = false;
        for (const doer of doers.slice(0, mostOfFinding)) {
            const node = this.#things < mostThings ? this.#node(doer) : undefined;
            if (node === undefined)
                continue;
            drawn = true;
            node.severity ??= finding.severity;
            if (this.#told.has(`${node.name} ${finding.id}`))
                continue;
            this.#told.add(`${node.name} ${finding.id}`);
            const [target = finding.rule, ...others] = finding.seen.targets;
            const more = others.length > 0 ? `<br/>and ${others.length} more` : '';
            const thing = `t${this.#things++}`;
            this.#lines.push(`${node.name} -->|"${(0,report_escape/* mermaidText */.Hg)(finding.rule)}"| ${thing}(["${(0,report_escape/* mermaidText */.Hg)(target)}${more}"])`);
        }
        if (!drawn)
            this.left += 1;
    }
    /** The node of an image, made with those above it; undefined when there is no room for them. */
    #node(invocation) {
        const chain = [...invocation.lineage.flatMap((id) => this.#index.get(id) ?? []), invocation];
        const keys = [];
        for (const each of chain)
            keys.push(`${keys.at(-1) ?? ''}\n${titleOf(each)}`);
        const missing = keys.filter((key) => !this.#nodes.has(key)).length;
        if (this.#nodes.size + missing > mostTools)
            return undefined;
        let above = 's';
        let last;
        for (const [at, each] of chain.entries()) {
            const key = keys[at] ?? '';
            let node = this.#nodes.get(key);
            if (node === undefined) {
                node = {
                    name: `n${this.#nodes.size}`,
                    first: each,
                    images: new Set(),
                    severity: undefined,
                    own: null,
                    tree: null,
                };
                this.#nodes.set(key, node);
                this.#lines.push(`${above} --> ${node.name}`);
            }
            node.images.add(each.id);
            if (each.risk !== null) {
                node.own = Math.max(node.own ?? 0, each.risk.own);
                node.tree = Math.max(node.tree ?? 0, each.risk.tree);
            }
            above = node.name;
            last = node;
        }
        return last;
    }
    text() {
        const nodes = [...this.#nodes.values()];
        const found = (severity) => nodes.filter((node) => node.severity === severity).map(({ name }) => name);
        const painted = ['error', 'warning'].flatMap((severity) => {
            const names = found(severity);
            return names.length === 0 ? [] : [colours[severity], `class ${names.join(',')} ${severity}`];
        });
        const lines = [...nodes.map((node) => `${node.name}["${labelOf(node)}"]`), ...this.#lines, ...painted];
        return `flowchart LR\n${lines.map((line) => `  ${line}`).join('\n')}`;
    }
}
/** What a tool is called where it stands: its name and version, and the role that began with it. */
function titleOf({ tool, rolePath }) {
    const name = (0,report_escape/* mermaidText */.Hg)(tool.version === undefined ? tool.name : `${tool.name} ${tool.version}`);
    const above = rolePath.at(-2);
    if (above?.kind !== 'role')
        return name;
    return `${(0,report_escape/* mermaidText */.Hg)(above.version === undefined ? above.name : `${above.name}@${above.version}`)}<br/>${name}`;
}
function labelOf({ first, images, own, tree }) {
    const times = images.size > 1 ? `, ${images.size} images` : '';
    const risk = own === null ? '' : `<br/>own ${(0,number/* points */.WR)(own)}, tree ${(0,number/* points */.WR)(tree)}`;
    return titleOf(first) + times + risk;
}
/**
 * A mermaid graph of the worst step: who started whom down to each finding, and what that was about; empty where nothing was found. Where
 * no step has a score, it is that of the first finding.
 */
function graphSection(document) {
    const { open } = (0,ranking/* dividedFindings */.M)(document);
    const key = open.some(({ finding }) => finding.step.key === document.risk.step)
        ? document.risk.step
        : open[0]?.finding.step.key;
    const here = open.filter(({ finding }) => finding.step.key === key);
    const step = here[0]?.finding.step;
    if (step === undefined)
        return '';
    const index = (0,lineage/* indexInvocations */._)(document);
    const doers = new Map(here.map(({ finding }) => [finding.id, []]));
    for (const invocation of document.invocations) {
        if (invocation.step.key !== key)
            continue;
        for (const id of new Set(invocation.signals.map(({ finding }) => finding)))
            if (id !== undefined)
                doers.get(id)?.push(invocation);
    }
    const graph = new Graph(index, step.name);
    for (const one of here)
        graph.add(one, doers.get(one.finding.id) ?? []);
    const left = graph.left === 0 ? '' : `\n\nWithout ${(0,number/* many */._d)(graph.left, 'more finding')}, for which the graph has no room.`;
    return `\`\`\`mermaid\n${graph.text()}\n\`\`\`${left}`;
}

// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(59371);
;// CONCATENATED MODULE: ./build/report/summary/policy-section.js


/** The rules that held, each with its truth tree; empty when none did. */
function policySection(document) {
    const lines = (0,verdict/* policyWords */.gF)(document, 30).flatMap(({ effect, text, truth }) => [
        `- **${effect}** ${(0,report_escape/* markdownText */.p7)(text, 600)}`,
        ...truth.map((line) => `${' '.repeat(2 + line.length - line.trimStart().length)}- ${(0,report_escape/* markdownText */.p7)(line.trimStart(), 600)}`),
    ]);
    return lines.length === 0 ? '' : `Policy:\n\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./build/report/sum.js
var sum = __webpack_require__(29105);
;// CONCATENATED MODULE: ./build/report/summary/sum-section.js




const mostTerms = 60;
/** The sum behind the worst step's score, folded; empty when there is none. */
function sumSection(document) {
    const step = document.steps.find(({ key }) => key === document.risk.step);
    const { risk } = step ?? {};
    if (risk == null || risk.terms.length === 0)
        return '';
    const rows = risk.terms
        .slice(0, mostTerms)
        .map((term, at) => [...(0,sum/* sumCells */.rn)(term, at + 1).map((cell) => (0,report_escape/* markdownText */.p7)(cell)), (0,report_escape/* markdownCode */.D9)(term.finding, 100)]);
    const body = (0,markdown_table/* markdownTable */.Q)([...sum/* sumColumns */.zW, { title: 'finding' }], rows);
    const how = [...sum/* sumRules */.Ti, (0,sum/* sumTotal */._l)(risk.hazard, risk.score)].join('\n');
    return (0,markdown_table/* folded */.T)(`The sum behind ${(0,number/* points */.WR)(risk.score)}`, `${body}\n\n${(0,report_escape/* markdownFence */.p0)(how, 'text')}`);
}

;// CONCATENATED MODULE: ./build/report/summary/tools-section.js



/** Rows that stand open, and rows in all. */
const mostOpen = 12;
const mostRows = 40;
/** The tools with identity, exposure, expected acts and score, worst first; empty when none ran. */
function toolsSection(rows) {
    if (rows.length === 0)
        return '';
    const scored = rows.some(({ own }) => own !== null);
    const columns = [
        { title: 'Tool' },
        { title: 'Did' },
        { title: 'Identity' },
        { title: 'Exposure' },
        { title: 'Processes', right: true },
        { title: 'Findings', right: true },
        { title: 'Expected acts' },
        ...(scored
            ? [
                { title: 'Own risk', right: true },
                { title: 'With what it started', right: true },
            ]
            : []),
    ];
    const cells = rows.slice(0, mostRows).map((row) => cellsOf(row, scored));
    const open = (0,markdown_table/* markdownTable */.Q)(columns, cells.slice(0, mostOpen));
    if (rows.length <= mostOpen)
        return `### Tools\n\n${open}`;
    const more = rows.length > mostRows ? `\n\nand ${(0,number/* count */.U9)(rows.length - mostRows)} more` : '';
    const rest = (0,markdown_table/* markdownTable */.Q)(columns, cells.slice(mostOpen)) + more;
    return `### Tools\n\n${open}\n\n${(0,markdown_table/* folded */.T)((0,number/* many */._d)(rows.length - mostOpen, 'more tool'), rest)}`;
}
const cellsOf = ({ tool, did, identity, exposure, processes, findings, expected, own, tree }, scored) => [
    (0,report_escape/* markdownCode */.D9)(tool),
    (0,report_escape/* markdownText */.p7)(did),
    identity,
    (0,report_escape/* markdownText */.p7)(exposure),
    (0,number/* count */.U9)(processes),
    findings === 0 ? '' : (0,number/* count */.U9)(findings),
    (0,report_escape/* markdownText */.p7)(expected),
    ...(scored ? [(0,number/* points */.WR)(own), (0,number/* points */.WR)(tree)] : []),
];

// EXTERNAL MODULE: ./build/report/interim.js
var interim = __webpack_require__(666);
;// CONCATENATED MODULE: ./build/report/summary/verdict-section.js





const heading = (document) => `## IronClaw Guard: ${(0,verdict/* decisionWords */._C)(document)}`;
const scoreWords = ({ policy, risk }) => policy.judgement === 'rights' ? 'Judged by rights, without a score.' : `Risk **${(0,number/* points */.WR)(risk.score)}** of 10.`;
/** The circumstances that make deviations weigh more, where there are any. */
function circumstanceWords({ context, policy }) {
    if (context === undefined || context.factor <= 1 || policy.judgement === 'rights')
        return [];
    const names = context.circumstances.join(', ');
    return [`Deviations weigh ${context.factor.toFixed(2)} times as much here (${(0,report_escape/* markdownText */.p7)(names, 100)}).`];
}
/** The score, and that it is one of what was seen where that was too little. */
function riskSentence(document) {
    const { risk, policy, decision, steps } = document;
    if (policy.judgement === 'rights')
        return scoreWords(document);
    if (risk.score === null)
        return 'There is no score.';
    const step = steps.find(({ key }) => key === risk.step);
    const where = step === undefined || risk.score === 0 ? '' : `, in step ${(0,report_escape/* markdownCode */.D9)(step.name, 80)}`;
    return `Risk **${(0,number/* points */.WR)(risk.score)}** of 10${where}${decision === 'incomplete' ? ', by what was seen' : ''}.`;
}
/** Risk, what watched, and what is peculiar, in a paragraph. */
function verdictSection(document) {
    const { risk, policy, decision, command } = document;
    const sentences = [
        riskSentence(document),
        ...(risk.acts !== null && risk.acts !== risk.score ? [`By its acts alone: ${(0,number/* points */.WR)(risk.acts)}.`] : []),
        ...circumstanceWords(document),
        `${(0,report_escape/* markdownText */.p7)((0,verdict/* coverageWords */.gn)(document))}.`,
        ...[(0,verdict/* enforcementWords */.sC)(document, 20), (0,plugin_text/* pluginWords */.j)(document)]
            .filter((words) => words !== '')
            .map((words) => `${(0,report_escape/* markdownText */.p7)(words, 4000)}.`),
        ...(decision !== 'pass' && policy.mode === 'report' ? ['Mode is `report`: the exit status is left alone.'] : []),
        ...(command?.exit != null && command.exit.code !== 0
            ? [`The command itself ended with ${(0,report_escape/* markdownCode */.D9)(String(command.exit.signal ?? command.exit.code))}.`]
            : []),
    ];
    return [...sentences, ...gateSentence(document)].join(' ');
}
/** What gates were told, as one sentence; none where there was no gate. */
function gateSentence(document) {
    const words = (0,interim/* gateWords */.DO)(document);
    return words.length === 0 ? [] : [`${(0,report_escape/* markdownText */.p7)(words.join('; ').replace(/^g/, 'G'), 1200)}.`];
}
/** Why the coverage is less than full, a line each; empty when it is full. */
function coverageSection(document) {
    const reasons = (0,verdict/* coverageReasons */.C)(document, 20).map((reason) => `- ${(0,report_escape/* markdownText */.p7)(reason)}`);
    return reasons.length === 0 ? '' : `What was not seen, and why:\n\n${reasons.join('\n')}`;
}
/** Where in the kernel the sensor listened, in small; empty for one that says nothing of it. */
function hooksSection(document) {
    const hooks = (0,verdict/* hookWords */.Zt)(document);
    return hooks === '' ? '' : `<sub>The sensor listened at ${(0,report_escape/* markdownText */.p7)(hooks, 600)}.</sub>`;
}
/** What the verdict was made from, so that it can be made again. */
function madeFrom({ guard, digests }) {
    const { recording, evidence, profiles, weights, config } = digests;
    const made = Object.entries({ recording, evidence, profiles, weights, config }).filter(([, digest]) => digest !== '');
    const words = made.map(([name, digest]) => `${name} ${(0,report_escape/* markdownCode */.D9)(digest.replace(/^sha256:/, '').slice(0, 12))}`);
    return `<sub>${[`guard ${(0,report_escape/* markdownText */.p7)(guard.version, 40)}`, ...words].join(', ')}</sub>`;
}

// EXTERNAL MODULE: ./build/report/tool-row.js
var tool_row = __webpack_require__(90011);
;// CONCATENATED MODULE: ./build/report/summary.js












/** The runner drops a summary above 1 MiB; ours stays below this many bytes. */
const mostBytes = 900 * 1024;
/**
 * The job summary as GitHub Markdown: five lines when all is well, else verdict, policy, graph, every finding that fits into
 * `mostBytes`, worst first, the rest counted, then tools, the sum and what was not seen, which comes first where the run is incomplete. Ends with a line feed.
 */
function summaryMarkdown(document) {
    return (0,verdict/* isQuiet */.rM)(document) ? quietSummary(document) : fullSummary(document);
}
function quietSummary(document) {
    const rows = (0,tool_row/* toolRows */.Q)(document);
    const named = rows
        .slice(0, 3)
        .map(({ tool, expected }) => `${(0,report_escape/* markdownCode */.D9)(tool)}${expected === '' ? '' : ` (${(0,report_escape/* markdownText */.p7)(expected)})`}`);
    const more = rows.length > named.length ? ` and ${(0,number/* count */.U9)(rows.length - named.length)} more` : '';
    const tools = named.length === 0 ? 'No tool ran.' : `Nothing but expected acts: ${named.join(', ')}${more}.`;
    const reasons = (0,verdict/* coverageReasons */.C)(document);
    const parts = [
        `${heading(document)}\n`,
        `${scoreWords(document)} ${(0,report_escape/* markdownText */.p7)((0,verdict/* coverageWords */.gn)(document))}.`,
        ...(reasons.length > 0 ? [`Why not full: ${(0,report_escape/* markdownText */.p7)(reasons.join('; '), 1200)}.`] : []),
        ...[(0,verdict/* enforcementWords */.sC)(document), (0,plugin_text/* pluginWords */.j)(document)]
            .filter((words) => words !== '')
            .map((words) => `${(0,report_escape/* markdownText */.p7)(words, 1200)}.`),
        tools,
        ...gateSentence(document),
        ...[policySection(document)].filter((part) => part !== '').map((part) => `\n${part}\n`),
        ...[acceptedSection((0,ranking/* dividedFindings */.M)(document).accepted)].filter((part) => part !== '').map((part) => `\n${part}\n`),
        madeFrom(document),
    ];
    return `${parts.join('\n')}\n`;
}
function fullSummary(document) {
    const { open, accepted } = (0,ranking/* dividedFindings */.M)(document);
    const incomplete = document.decision === 'incomplete';
    const head = [
        heading(document),
        verdictSection(document),
        incomplete ? coverageSection(document) : '',
        policySection(document),
        graphSection(document),
    ];
    const foot = [
        acceptedSection(accepted),
        toolsSection((0,tool_row/* toolRows */.Q)(document)),
        sumSection(document),
        incomplete ? '' : coverageSection(document),
        hooksSection(document),
        madeFrom(document),
    ];
    const others = [...head, ...foot].reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
    const parts = [...head, findingsSection(open, mostBytes - others), ...foot];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 95705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ requestsFor),
/* harmony export */   d: () => (/* binding */ toldOf)
/* harmony export */ });
/* harmony import */ var _evidence_plugins_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70567);
/* harmony import */ var _evidence_plugins_told_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38191);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94963);



/** Tools and findings that a plug-in is told of, and what of each; what is more is left out and said. */
const mostTools = 2000;
const mostFindings = 2000;
const mostComponents = 1000;
const mostSteps = 50;
const longest = 1000; // characters of a text
/** The tools that ran, each file once, and what was found, for plug-ins: the same in every judgement of a recording with the same profiles. */
function toldOf({ recording, invocations, dossiers, findings }) {
    const groups = new Map();
    const ids = new Map();
    const made = new Set(findings.map(({ invocation }) => invocation));
    for (const invocation of invocations) {
        if (invocation.hop && !made.has(invocation.id))
            continue;
        const id = (0,_evidence_plugins_told_id_js__WEBPACK_IMPORTED_MODULE_1__/* .toldId */ .f)(invocation.tool);
        ids.set(invocation.id, id);
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [invocation]);
        else
            group.push(invocation);
    }
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    const { context, anchor, end, guard } = recording;
    const { environment, repository, workflow, job, event, ref, fork } = context;
    const ended = new Date(Number((BigInt(anchor) + BigInt(end)) / 1000000n)).toISOString();
    return {
        guard: guard.version,
        job: present({ ended, environment, repository, workflow, job, event, ref, fork }),
        tools: sorted.slice(0, mostTools).map(([id, group]) => toolOf(id, group, dossiers)),
        findings: findings
            .slice(0, mostFindings)
            .map((finding) => findingOf(finding, ids.get(finding.invocation) ?? ''))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        first: new Map(sorted.flatMap(([id, [invocation]]) => (invocation === undefined ? [] : [[id, invocation]]))),
        leftOut: [...leftOut(sorted.length, mostTools, 'tools'), ...leftOut(findings.length, mostFindings, 'findings')],
    };
}
/** The lines that a plug-in is told. */
const requestsFor = ({ guard, job, tools, findings }, plugin) => [
    { type: 'hello', protocol: _evidence_plugins_request_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL */ .n, guard, plugin, job },
    ...tools,
    ...findings,
    { type: 'end' },
];
const leftOut = (all, most, what) => all > most ? [`plug-ins were told of ${most} of ${all} ${what}`] : [];
function toolOf(id, group, dossiers) {
    const [first] = group;
    const { tool } = first;
    const { identity, provenance, freshness, components } = dossiers.of(tool);
    const { claims } = provenance;
    const steps = [...new Set(group.map(({ step }) => step.key))].sort();
    return {
        type: 'tool',
        id,
        ...present({
            name: tool.name,
            version: tool.version ?? identity.package?.version,
            purl: identity.package?.purl ?? tool.purl,
            class: tool.class,
            path: cut(tool.path),
            exe: cut(tool.exe),
            sha256: identity.sha256,
        }),
        pure: tool.pure,
        identity: { level: identity.level, reason: cut(identity.reason) },
        ...(provenance.present
            ? {
                attestation: present({
                    verified: provenance.verified,
                    fresh: provenance.verified && freshness.fresh,
                    repository: claims?.source,
                    ref: claims?.ref,
                    commit: claims?.commit,
                    builder: claims?.builder,
                }),
            }
            : {}),
        components: components
            .slice(0, mostComponents)
            .map(({ name, version, purl }) => present({ name: cut(name), version, purl })),
        steps: steps.slice(0, mostSteps),
        invocations: group.length,
    };
}
const findingOf = ({ seen, ...finding }, tool) => ({
    type: 'finding',
    id: finding.id,
    tool,
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    tactic: finding.tactic,
    class: finding.class,
    step: finding.step.key,
    message: cut(seen.what),
    targets: seen.targets.map(cut),
    count: seen.count,
    accepted: finding.accepted !== undefined,
});
const cut = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cutMiddle */ .it)(text, longest);
/** An object without the keys that have no value. */
function present(object) {
    const entries = Object.entries(object).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 90011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toolRows)
/* harmony export */ });
/* harmony import */ var _acts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3249);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94963);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87757);
/* harmony import */ var _raised_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86424);
/* harmony import */ var _role_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11998);





const toolText = ({ tool }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(tool.name, 60)}${tool.version === undefined ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(tool.version, 24)}`}`;
function didText({ first, actions }) {
    const verbs = [...actions].sort().map((action) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(action, 30));
    const verb = verbs.length > 2 ? `${verbs[0]} +${verbs.length - 1}` : verbs.join(', ');
    const where = (0,_role_path_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRolePath */ .Ig)(first.rolePath);
    return where === '' ? verb : `${verb} ${where}`;
}
/**
 * The rows, worst first: by own score, then by tree's, then what the
 * step itself started, then what acted most. Memory is bounded by the number of distinct role paths and signals.
 */
function toolRows(document) {
    const groups = new Map();
    for (const invocation of document.invocations) {
        const key = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(invocation.step.key, 60)}\n${(0,_role_path_js__WEBPACK_IMPORTED_MODULE_3__/* .rolePathText */ .Xp)(invocation.rolePath)}\n${toolText(invocation)}`;
        let group = groups.get(key);
        if (group === undefined) {
            group = {
                first: invocation,
                worst: invocation,
                actions: new Set(),
                signals: [],
                findings: new Set(),
                identity: 'verified',
                exposure: { known: false },
                processes: 0,
                acts: 0,
                own: null,
                tree: null,
            };
            groups.set(key, group);
        }
        group.processes += 1;
        if (sureness.indexOf(invocation.identity.level) < sureness.indexOf(group.identity))
            group.identity = invocation.identity.level;
        if (isMoreExposed(invocation.exposure, group.exposure))
            group.exposure = invocation.exposure;
        if (isWorse(invocation, group.worst))
            group.worst = invocation;
        group.actions.add(invocation.action);
        for (const signal of invocation.signals) {
            if (signal.expected) {
                group.signals.push(signal);
                if (signal.type === 'fs_write' || signal.type === 'network')
                    group.acts += signal.count;
            }
            else if (signal.finding !== undefined)
                group.findings.add(signal.finding);
        }
        if (invocation.risk !== null) {
            group.own = Math.max(group.own ?? 0, invocation.risk.own);
            group.tree = Math.max(group.tree ?? 0, invocation.risk.tree);
        }
    }
    return [...groups.values()].sort(worseFirst).map((group) => ({
        id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(group.worst.id, 20),
        tool: toolText(group.first),
        did: didText(group),
        identity: group.identity,
        exposure: exposureText(group.exposure),
        processes: group.processes,
        expected: (0,_acts_js__WEBPACK_IMPORTED_MODULE_0__/* .actsInWords */ .IP)(group.signals),
        findings: group.findings.size,
        own: group.own,
        tree: group.tree,
    }));
}
/** Identity levels, the least sure first. */
const sureness = ['mismatch', 'unknown', 'packaged', 'pinned', 'verified'];
/** Known is more than not known, and a worse hole more than a lesser one. */
const isMoreExposed = (a, b) => a.known && (!b.known || (a.s ?? 0) > (b.s ?? 0));
/** `CVE-2021-44228, CVSS 10.0, and 3 more` */
function exposureText({ known, worst, vulnerabilities = 0 }) {
    if (!known)
        return '';
    if (worst === undefined)
        return 'none known';
    const more = vulnerabilities > 1 ? `, and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(vulnerabilities - 1)} more` : '';
    return `${(0,_raised_js__WEBPACK_IMPORTED_MODULE_2__/* .vulnerabilityName */ .iz)(worst)}${worst.cvss === null ? '' : `, CVSS ${worst.cvss.toFixed(1)}`}${more}`;
}
const isWorse = ({ risk: a }, { risk: b }) => a !== null && b !== null && (a.own > b.own || (a.own === b.own && a.tree > b.tree));
function worseFirst(a, b) {
    return ((b.own ?? 0) - (a.own ?? 0) ||
        (b.tree ?? 0) - (a.tree ?? 0) ||
        Number(a.own !== null || b.findings.size === 0) - Number(b.own !== null || a.findings.size === 0) ||
        Number(a.first.parent !== null) - Number(b.first.parent !== null) ||
        b.acts - a.acts ||
        a.first.started - b.first.started);
}


/***/ })

};
;