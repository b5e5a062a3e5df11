"use strict";
exports.id = 964;
exports.ids = [964];
exports.modules = {

/***/ 59464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ configBase),
/* harmony export */   l: () => (/* binding */ usualConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The configuration of the work tree: the nearest at or above the working directory, not above its top level. */
function usualConfig(cwd) {
    for (let at = cwd;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.github', 'ironclaw.yml');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return undefined;
    }
}
/**
 * What relative paths of a configuration begin at, the top of its repository: the directory that `.github` is in, else the top of the
 * work tree around the working directory, else that directory.
 */
function configBase(file, cwd) {
    const directory = file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    if (directory !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory) === '.github')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    for (let at = cwd;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return cwd;
    }
}


/***/ }),

/***/ 37666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Where a user's answers are kept: XDG_CACHE_HOME, else ~/.cache; undefined where neither is known. */
function cacheDirectory(env) {
    const base = env.XDG_CACHE_HOME || (env.HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.HOME, '.cache'));
    return base && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'ironclaw-guard') : undefined;
}


/***/ }),

/***/ 2630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ completeEvidence),
  W: () => (/* binding */ packagesOf)
});

// EXTERNAL MODULE: ./build/evidence/pin.js
var evidence_pin = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/evidence/sbom/derived/go-buildinfo.js + 1 modules
var go_buildinfo = __webpack_require__(81273);
// EXTERNAL MODULE: ./build/invocations/container.js
var container = __webpack_require__(36264);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/evidence/packages/cargo.js
/** `ripgrep 14.1.0 (registry+https://index.example)`: name, version and source of a crate. */
const PACKAGE_ID = /^([A-Za-z0-9_-]{1,64}) ([0-9][\w.+-]{0,63}) \(([a-z-]+)\+[^()]*\)$/;
/**
 * The crates that programs of CARGO_HOME/bin came from, by the program's name.
 *
 * @param text of .crates2.json, or of .crates.toml, which older cargo keeps
 */
function installedCrates(text) {
    const found = new Map();
    for (const [id, programs] of text.trimStart().startsWith('{') ? installs(text) : lines(text)) {
        const [, name, version, source] = PACKAGE_ID.exec(id) ?? [];
        if (name === undefined)
            continue;
        const crate = { name, version, published: source === 'registry' || source === 'sparse' };
        for (const program of programs)
            if (typeof program === 'string')
                found.set(program, crate);
    }
    return found;
}
function installs(json) {
    try {
        const { installs: found } = JSON.parse(json);
        return Object.entries(found ?? {}).map(([id, one]) => [id, Array.isArray(one?.bins) ? one.bins : []]);
    }
    catch {
        return [];
    }
}
function lines(toml) {
    return toml.split('\n').flatMap((line) => {
        const [, id, list] = /^"([^"]*)" = \[([^\]]*)\][ \t]*$/.exec(line) ?? [];
        if (id === undefined || list === undefined)
            return [];
        return [[id, list.split(',').map((one) => one.trim().replace(/^"(.*)"$/, '$1'))]];
    });
}
/** Files and directories of a component (lib/rustlib/manifest-COMPONENT), as paths in the toolchain. */
function componentFiles(manifest) {
    return manifest.split('\n').flatMap((line) => /^(?:file|dir):(.+)$/.exec(line)?.[1] ?? []);
}
/**
 * What a component of a Rust toolchain is.
 *
 * @param component as lib/rustlib/components names it: `rustc-x86_64-unknown-linux-gnu`
 * @param channel text of lib/rustlib/multirust-channel-manifest.toml, which has the versions; '' where there is none
 */
function rustComponent(component, channel) {
    const name = /^([a-z][a-z0-9-]{0,63}?)(?:-[a-z0-9_]+-(?:unknown|pc|apple|linux)-[a-z0-9_-]+)?$/.exec(component)?.[1];
    if (name === undefined)
        return undefined;
    const head = `\n[pkg.${name}]\nversion = "`;
    const at = channel.indexOf(head);
    const version = at < 0 ? undefined : /^[0-9][\w.+-]{0,63}/.exec(channel.slice(at + head.length).slice(0, 64))?.[0];
    return { name: name.replace(/-preview$/, ''), version, published: false };
}

// EXTERNAL MODULE: ./build/evidence/packages/package-url.js
var package_url = __webpack_require__(22059);
;// CONCATENATED MODULE: ./build/host/packages/cargo.js



const MAX_TEXT = 16 * 1024 * 1024;
const MAX_COMPONENTS = 100;
/**
 * What cargo and rustup know of files: the crate a program was installed from, or the component of the toolchain it belongs to.
 * Neither keeps digests, so it is a name and no proof.
 */
function cargoRecords(paths, ground) {
    const crates = once((home) => cratesOf(home, ground));
    const components = once((toolchain) => componentsOf(toolchain, ground));
    return paths.flatMap((path) => {
        if (ground.late('cargo'))
            return [];
        const [, home, program] = /^(.+)\/bin\/([^/]+)$/.exec(path) ?? [];
        const [, toolchain, file] = /^(.+?)\/((?:bin|libexec|lib\/rustlib)\/.+)$/.exec(path) ?? [];
        const crate = (home === undefined || program === undefined ? undefined : crates(home).get(program)) ??
            (toolchain === undefined || file === undefined ? undefined : owner(components(toolchain), file));
        if (crate === undefined)
            return [];
        const { name, version, published } = crate;
        const purl = published ? (0,package_url/* packageUrl */.E)({ type: 'cargo', name, version }) : undefined;
        return [
            {
                path,
                database: 'cargo',
                name,
                ...(version === undefined ? {} : { version }),
                ...(purl === undefined ? {} : { purl }),
            },
        ];
    });
}
function cratesOf(home, ground) {
    return installedCrates(ground.text(`${home}/.crates2.json`, MAX_TEXT) ?? ground.text(`${home}/.crates.toml`, MAX_TEXT) ?? '');
}
/** The components of a toolchain, by the files and directories they have. */
function componentsOf(toolchain, ground) {
    const rustlib = `${toolchain}/lib/rustlib`;
    const names = ground.text(`${rustlib}/components`, MAX_TEXT)?.split('\n') ?? [];
    const channel = names.length === 0 ? '' : (ground.text(`${rustlib}/multirust-channel-manifest.toml`, MAX_TEXT) ?? '');
    const found = new Map();
    for (const name of names.slice(0, MAX_COMPONENTS)) {
        if (ground.late('cargo'))
            return new Map(); // a component not read may have the file
        const component = rustComponent(name, channel);
        if (component === undefined)
            continue;
        for (const file of componentFiles(ground.text(`${rustlib}/manifest-${name}`, MAX_TEXT) ?? ''))
            found.set(file, component);
    }
    return found;
}
/** The component that has a file, or one of the directories above it. */
function owner(components, file) {
    for (let at = file; components.size > 0 && at !== '.'; at = (0,external_node_path_.dirname)(at)) {
        const component = components.get(at);
        if (component !== undefined)
            return component;
    }
    return undefined;
}
function once(make) {
    const made = new Map();
    return (key) => {
        const known = made.get(key);
        if (known !== undefined)
            return known;
        const value = make(key);
        made.set(key, value);
        return value;
    };
}

// EXTERNAL MODULE: ./build/evidence/packages/deb-vendor.js
var deb_vendor = __webpack_require__(14771);
;// CONCATENATED MODULE: ./build/evidence/packages/dpkg.js


/** States of a package whose files are on the disk; the others have at most its configuration. */
const PRESENT = /^\S+ \S+ (installed|unpacked|half-configured|triggers-awaited|triggers-pending)$/;
/**
 * Reads the packages asked for from dpkg's status file.
 *
 * @param names as the files in info/ are named: `gcc`, or `libc6:amd64` where several architectures can be installed
 * @returns by the names asked for; those that are not installed are missing
 */
function debPackages(text, names) {
    const found = new Map();
    for (const stanza of text.split('\n\n')) {
        const name = /^Package: (\S+)$/m.exec(stanza)?.[1];
        const architecture = /^Architecture: (\S+)$/m.exec(stanza)?.[1];
        const version = /^Version: (\S+)$/m.exec(stanza)?.[1];
        if (name === undefined || architecture === undefined || version === undefined)
            continue;
        const wanted = [name, `${name}:${architecture}`].filter((one) => names.has(one));
        if (wanted.length === 0 || !PRESENT.test(/^Status: (.+)$/m.exec(stanza)?.[1] ?? ''))
            continue;
        const installed = {
            name,
            version,
            architecture,
            vendor: vendorOf(stanza, version),
            conffiles: conffilesOf(stanza),
        };
        for (const one of wanted)
            found.set(one, installed);
    }
    return found;
}
function vendorOf(stanza, version) {
    const origin = /^(?:Origin|Vendor): (.+)$/m.exec(stanza)?.[1];
    return (0,deb_vendor/* debVendor */._)({ origin, version, maintainer: /^Maintainer: (.+)$/m.exec(stanza)?.[1] });
}
function conffilesOf(stanza) {
    const found = new Map();
    const lines = stanza.split('\n');
    for (let i = lines.indexOf('Conffiles:') + 1; i > 0 && lines[i]?.startsWith(' '); i++) {
        const [, path, digest] = /^ (\/.*) ([0-9a-f]{32})(?: (?:obsolete|remove-on-upgrade))*$/.exec(lines[i] ?? '') ?? [];
        if (path !== undefined && digest !== undefined)
            found.set(path, digest);
    }
    return found;
}
/** Reads dpkg's diversions: three lines each. The result is keyed by the place diverted from. */
function diversionsOf(text) {
    const lines = text.split('\n');
    const found = new Map();
    for (let i = 0; i + 2 < lines.length; i += 3) {
        const [from = '', to = '', by = ''] = lines.slice(i, i + 3);
        if (from.startsWith('/') && to.startsWith('/'))
            found.set(from, { from, to, by });
    }
    return found;
}
/** Where the file really is that a package (`gcc` or `libc6:amd64`) ships as `path`. */
function placeOf(path, owner, diversions) {
    const diversion = diversions.get(path);
    return diversion === undefined || diversion.by === owner.split(':')[0] ? path : diversion.to;
}
/**
 * The MD5 of a file in a package's .md5sums, whose lines are `<MD5 hex>  <path without leading slash>`.
 *
 * @param path absolute, as the package ships it
 * @returns hex; undefined when the package has none for it
 */
function md5Of(text, path) {
    const rest = `  ${path.slice(1)}\n`;
    for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1)) {
        const [, digest] = /(?:^|\n)([0-9a-f]{32})$/.exec(text.slice(Math.max(0, at - 33), at)) ?? [];
        if (digest !== undefined)
            return digest;
    }
    return undefined;
}
const MERGED = /^\/(?:usr\/)?(?=(?:bin|sbin|lib|lib32|lib64|libx32|libo32)\/)/;
/** Both names of a file where / and /usr are merged: packages name either. The one given comes first. */
function mergedNames(path) {
    if (!MERGED.test(path))
        return [path];
    return [path, path.startsWith('/usr/') ? path.slice('/usr'.length) : `/usr${path}`];
}
/** The package URL of a Debian package; without a known distribution there is none. */
function debUrl(installed, system) {
    if (system === undefined)
        return undefined;
    const { name, version, architecture: arch, vendor } = installed;
    const { namespace, distro } = (0,deb_vendor/* debNamespace */.d)(vendor, system);
    return (0,package_url/* packageUrl */.E)({ type: 'deb', namespace, name, version, qualifiers: { arch, distro } });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/evidence/packages/npm-place.js
var npm_place = __webpack_require__(37712);
;// CONCATENATED MODULE: ./build/host/packages/dpkg-database.js





const INFO = '/var/lib/dpkg/info';
const MAX_STATUS = 256 * 1024 * 1024;
const MAX_LIST = 64 * 1024 * 1024;
const MAX_PACKAGES = 50_000;
/** dpkg's database, read from its files: lists and digests per package, the status file, the diversions. */
class DpkgDatabase {
    #ground;
    #diversions;
    #merged;
    #md5sums = new Map();
    #replaced = new Map();
    constructor(ground) {
        this.#ground = ground;
        this.#diversions = diversionsOf(ground.text('/var/lib/dpkg/diversions', MAX_LIST) ?? '');
        const top = ['bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32', 'libo32'];
        this.#merged = new Set(top.filter((name) => isMerged(ground.at(`/${name}`), name)));
    }
    /** The packages that have the files asked for: one pass over the lists of all packages. */
    owners(paths) {
        const wanted = this.#wanted(paths);
        const found = new Map();
        for (const name of this.#lists()) {
            if (this.#ground.late('dpkg'))
                return new Map(); // another package may have the file too
            const owner = name.slice(0, -'.list'.length);
            for (const listed of (this.#ground.text(`${INFO}/${name}`, MAX_LIST) ?? '').split('\n')) {
                for (const path of wanted.get(listed) ?? []) {
                    if (!this.#names(path).includes(placeOf(listed, owner, this.#diversions)))
                        continue;
                    const owners = found.get(path) ?? [];
                    owners.push({ package: owner, listed });
                    found.set(path, owners);
                }
            }
        }
        return found;
    }
    /** The packages by the names that owners have. */
    packages(names) {
        return names.size === 0
            ? new Map()
            : debPackages(this.#ground.text('/var/lib/dpkg/status', MAX_STATUS) ?? '', names);
    }
    /** What an owner says of a file: nothing where it is not installed, or another version has taken its place. */
    claim(path, { package: owner, listed }, installed) {
        if (installed === undefined || this.#ground.late('dpkg'))
            return [];
        const shipped = installed.conffiles.get(listed);
        if (shipped !== undefined)
            return [{ installed, md5: shipped, conffile: true }];
        const directory = (0,npm_place/* packageDirectories */.G)(path)[0];
        if (directory !== undefined && this.#isReplaced(directory, owner)) {
            this.#ground.miss(path, 'dpkg', `${installed.name} brought ${directory}, but another version is there now`);
            return [];
        }
        return [{ installed, md5: this.#md5(owner, listed), conffile: false }];
    }
    /** Names that a package may list a wanted file under -> the files. */
    #wanted(paths) {
        const from = new Map();
        for (const diversion of this.#diversions.values()) {
            from.set(diversion.to, [...(from.get(diversion.to) ?? []), diversion.from]);
        }
        const wanted = new Map();
        for (const path of paths) {
            for (const name of this.#names(path)) {
                for (const listed of [name, ...(from.get(name) ?? [])]) {
                    wanted.set(listed, [...(wanted.get(listed) ?? []), path]);
                }
            }
        }
        return wanted;
    }
    #names(path) {
        const top = /^\/(?:usr\/)?([^/]+)\//.exec(path)?.[1];
        return top !== undefined && this.#merged.has(top) ? mergedNames(path) : [path];
    }
    #lists() {
        try {
            return (0,external_node_fs_.readdirSync)(this.#ground.at(INFO))
                .filter((name) => name.endsWith('.list'))
                .sort()
                .slice(0, MAX_PACKAGES);
        }
        catch {
            return []; // no dpkg here
        }
    }
    /** The digest that a package has for a file it ships. */
    #md5(owner, listed) {
        const known = this.#md5sums.get(owner) ?? this.#ground.text(`${INFO}/${owner}.md5sums`, MAX_LIST) ?? '';
        this.#md5sums.set(owner, known);
        return md5Of(known, listed);
    }
    /** Whether the package.json that a package shipped in a directory is not the one that stands there. */
    #isReplaced(directory, owner) {
        const known = this.#replaced.get(directory);
        if (known !== undefined)
            return known;
        const manifest = `${directory}/package.json`;
        const shipped = this.#names(manifest).flatMap((name) => this.#md5(owner, name) ?? [])[0];
        const there = this.#ground.bytes(manifest, MAX_LIST);
        const digest = there && (0,external_node_crypto_.createHash)('md5').update(there).digest('hex');
        const replaced = shipped !== undefined && digest !== undefined && digest !== shipped;
        this.#replaced.set(directory, replaced);
        return replaced;
    }
}
/** Whether a directory of the root is only another name of the one in /usr. */
function isMerged(path, name) {
    try {
        return external_node_path_.posix.join('/', (0,external_node_fs_.readlinkSync)(path)) === `/usr/${name}`;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/packages/dpkg.js


/**
 * What dpkg knows of files, read from its database without running it: the package, and whether the file has the MD5 that the
 * package shipped it with.
 *
 * MD5 is all that dpkg keeps. It shows what changed by accident, or by somebody who did not prepare both files; who
 * prepares two with one MD5 and gets the first into a package is not seen. Nor is who may write the database: see
 * database-snapshot.ts.
 *
 * A configuration file that differs is no mismatch: it is there to be changed. Neither is a file in a node_modules directory
 * whose package.json is not the shipped one: npm has put another version in the place of that package.
 */
async function dpkgRecords(paths, ground) {
    const database = new DpkgDatabase(ground);
    const owners = database.owners(paths);
    const packages = database.packages(new Set([...owners.values()].flat().map((owner) => owner.package)));
    const system = ground.system();
    const found = [...owners].flatMap(([path, all]) => {
        const claims = all.flatMap((owner) => database.claim(path, owner, packages.get(owner.package)));
        return claims.length === 0 ? [] : [{ path, claims }];
    });
    const places = found.map(({ path }) => ground.at(path));
    const digests = await ground.digests.of(places, ['md5', 'sha256']);
    return found.flatMap(({ path, claims }, index) => {
        const file = ground.read(path, 'dpkg', digests[index]);
        const claim = claims.find(({ md5 }) => md5 !== undefined && md5 === file?.md5) ??
            claims.find(({ md5 }) => md5 !== undefined) ??
            claims[0];
        if (claim === undefined)
            return [];
        const { installed, md5, conffile } = claim;
        const { name, version } = installed;
        const changed = conffile && file !== undefined && file.md5 !== md5;
        if (changed)
            ground.miss(path, 'dpkg', `it is a configuration file of ${name} and was changed, as it may be`);
        const purl = debUrl(installed, system);
        return [
            {
                path,
                ...(file?.sha256 === undefined ? {} : { sha256: file.sha256 }),
                database: 'dpkg',
                name,
                version,
                ...(purl === undefined ? {} : { purl }),
                ...(file?.md5 === undefined || md5 === undefined || changed
                    ? {}
                    : { algorithm: 'md5', expected: md5, actual: file.md5 }),
            },
        ];
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/host/packages/digest-file.js
var digest_file = __webpack_require__(90851);
;// CONCATENATED MODULE: ./build/host/packages/file-digests.js



/** Larger files are not hashed: the same bound as for the digests of a recording. */
const MAX_FILE = 512 * 1024 * 1024;
const MAX_WORKERS = 2;
const MAX_CHUNK = 128;
/** For less waiting work than this a second thread does not pay. */
const ENOUGH = 4;
/** `require` is the worker's own: what is made from text is no module, and no bundler looks into it. */
const WORKER = `
const fs = require('node:fs'), crypto = require('node:crypto'), { parentPort } = require('node:worker_threads');
const digestFile = ${digest_file/* digestFile */.T.toString()};
const buffer = Buffer.allocUnsafe(1 << 20);
parentPort.on('message', ({ paths, algorithms, limit }) => {
  parentPort.postMessage(paths.map((path) => digestFile(fs, crypto, buffer, { path, algorithms, limit })));
});`;
/**
 * Hashes files on up to two threads, each file in one pass however many algorithms are asked for. Bounded in bytes and in time:
 * what is beyond that is `skipped`.
 */
class FileDigests {
    #workers = [];
    #queue = [];
    #running = new Map();
    #timer;
    #bytes;
    #closed = false;
    /** @param bytes how much may be read at all @param timeoutMs after which nothing is waited for any more */
    constructor(bytes, timeoutMs) {
        this.#bytes = bytes;
        this.#timer = setTimeout(() => this.close(), timeoutMs);
    }
    /** Digests of the files, in the order given. Never rejects. */
    async of(paths, algorithms) {
        const size = Math.min(MAX_CHUNK, Math.max(1, Math.ceil(paths.length / 32)));
        const chunks = [];
        for (let at = 0; at < paths.length; at += size) {
            const part = paths.slice(at, at + size);
            chunks.push(new Promise((done) => {
                this.#queue.push({ paths: part, algorithms, done });
            }));
        }
        this.#work();
        return (await Promise.all(chunks)).flat();
    }
    /** Ends the threads; what is still to do is skipped. */
    close() {
        this.#closed = true;
        clearTimeout(this.#timer);
        for (const job of [...this.#running.values(), ...this.#queue])
            job.done(skipped(job));
        this.#running.clear();
        this.#queue.length = 0;
        for (const worker of this.#workers)
            void worker.terminate();
    }
    #work() {
        while (this.#queue.length > 0) {
            if (this.#closed || this.#bytes <= 0) {
                for (const job of this.#queue.splice(0))
                    job.done(skipped(job));
                return;
            }
            const worker = this.#workers.find((one) => !this.#running.has(one)) ?? this.#start();
            const job = worker && this.#queue.shift();
            if (worker === undefined || job === undefined)
                return;
            this.#running.set(worker, job);
            const { paths, algorithms } = job;
            worker.postMessage({ paths, algorithms, limit: Math.min(MAX_FILE, this.#bytes) });
        }
    }
    #start() {
        const first = this.#workers.length === 0;
        if (!first && this.#queue.length < ENOUGH)
            return undefined;
        if (this.#workers.length >= Math.min(MAX_WORKERS, (0,external_node_os_.availableParallelism)()))
            return undefined;
        const worker = new external_node_worker_threads_.Worker(WORKER, { eval: true, env: {}, execArgv: [], stdin: false });
        worker.on('message', (results) => {
            for (const result of results)
                if ('bytes' in result)
                    this.#bytes -= result.bytes;
            this.#running.get(worker)?.done(results);
            this.#running.delete(worker);
            this.#work();
        });
        worker.on('error', () => this.close()); // no memory or no threads to be had
        this.#workers.push(worker);
        return worker;
    }
}
const skipped = ({ paths }) => paths.map(() => ({ failure: 'skipped' }));

// EXTERNAL MODULE: ./build/host/packages/bounded-file.js
var bounded_file = __webpack_require__(23930);
;// CONCATENATED MODULE: ./build/host/packages/go.js



const MAX_PROGRAM = 256 * 1024 * 1024;
const ELF = '\x7fELF';
/** What Go's linker puts before the build information (debug/buildinfo). */
const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
/**
 * What Go programs say of themselves: module and version. Whoever builds a program writes that, so it is a name and no proof.
 */
function goRecords(paths, ground, buildInfo) {
    return paths.flatMap((path) => {
        if (ground.late('go') || (0,bounded_file/* headBytes */.c)(ground.at(path), ELF.length)?.toString('latin1') !== ELF)
            return [];
        const bytes = ground.bytes(path, MAX_PROGRAM);
        if (bytes?.includes(MAGIC) !== true)
            return [];
        const module = buildInfo(bytes);
        if (module === undefined)
            return [];
        const { path: name, version } = module;
        const slash = name.lastIndexOf('/');
        const namespace = slash < 0 ? undefined : name.slice(0, slash);
        const purl = (0,package_url/* packageUrl */.E)({ type: 'golang', namespace, name: name.slice(slash + 1), version });
        return [
            {
                path,
                sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
                database: 'go',
                name,
                ...(version === undefined ? {} : { version }),
                ...(purl === undefined ? {} : { purl }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/evidence/packages/os-release.js
var os_release = __webpack_require__(32837);
;// CONCATENATED MODULE: ./build/host/packages/ground.js



const MAX_MISSED = 1000;
/** Of databases, lock files and tarballs together. A machine with three thousand packages has some 60 MB of them. */
const MAX_BYTES = 1024 * 1024 * 1024;
/** In all trees of files that are compared. */
const MAX_ENTRIES = 200_000;
/**
 * Where the readers of the package databases stand: a root directory, what hashes files, what was not to be had, and how much may
 * be read at all, so that a thousand hostile packages take no longer than a few.
 */
class Ground {
    #root;
    digests;
    missed = [];
    #deadline;
    #late = new Set();
    #bytes = MAX_BYTES;
    #entries = MAX_ENTRIES;
    /** @param timeoutMs after which no reader goes on */
    constructor(root, digests, timeoutMs) {
        this.#root = root;
        this.#deadline = performance.now() + timeoutMs;
        this.digests = digests;
    }
    /** Where a path of the machine looked at is found. */
    at(path) {
        return this.#root === '/' ? path : (0,external_node_path_.join)(this.#root, path);
    }
    /** What the machine says it is. */
    system() {
        return (0,os_release/* distribution */.N)(this.text('/etc/os-release', 65_536) ?? this.text('/usr/lib/os-release', 65_536) ?? '');
    }
    /** A regular file of at most `limit` bytes; undefined for anything else, or when enough was read. */
    bytes(path, limit) {
        const bytes = (0,bounded_file/* boundedBytes */.j)(this.at(path), this.allowed(limit));
        this.#bytes -= bytes?.length ?? 0;
        return bytes;
    }
    /** As bytes, as UTF-8 text. */
    text(path, limit) {
        return this.bytes(path, limit)?.toString('utf8');
    }
    /** How much of `limit` bytes may still be made of what was read. */
    allowed(limit) {
        return Math.max(0, Math.min(limit, this.#bytes));
    }
    /** Takes note of bytes that were made of what was read. */
    spend(bytes) {
        this.#bytes -= bytes;
    }
    /** Whether a tree of so many entries may be compared; if so, they count. */
    enter(entries) {
        if (entries > this.#entries)
            return false;
        this.#entries -= entries;
        return true;
    }
    /** Whether there is no time left; readers ask it between files and packages, and stop. That they did is noted, once for each. */
    late(source) {
        if (performance.now() < this.#deadline)
            return false;
        if (!this.#late.has(source))
            this.missed.push({ axis: 'identity', subject: 'files', source, reason: LATE });
        this.#late.add(source);
        return true;
    }
    /** Notes that a database said less of a file than it might have. */
    miss(subject, source, reason) {
        if (this.missed.length < MAX_MISSED)
            this.missed.push({ axis: 'identity', subject, source, reason });
    }
    /** Notes files of a package that are not as published, and need not be. */
    adapted(subject, source, files) {
        this.miss(subject, source, `certificates of its package are not as published, as they may be: ${files.join(', ')}`);
    }
    /** The digests of a file that was read; otherwise undefined, and why not is noted. */
    read(subject, source, result) {
        if (result !== undefined && 'digests' in result)
            return result.digests;
        this.miss(subject, source, SENTENCES[result?.failure ?? 'skipped']);
        return undefined;
    }
}
const LATE = 'there was no time left to look all files up in it';
const SENTENCES = {
    absent: 'the file is gone, so it could not be compared',
    changed: 'the file changed while it was read',
    irregular: 'the path is now no regular file',
    large: 'the file is too large to be compared (512 MiB, or 2 GiB of all files)',
    unreadable: 'the file could not be read',
    skipped: 'the file was not compared: there was too much to read, or no time left',
};

// EXTERNAL MODULE: ./build/evidence/packages/tree.js
var packages_tree = __webpack_require__(70131);
// EXTERNAL MODULE: ./build/host/package-metadata.js
var package_metadata = __webpack_require__(61770);
// EXTERNAL MODULE: ./build/host/packages/directory-entries.js
var directory_entries = __webpack_require__(92168);
;// CONCATENATED MODULE: ./build/host/packages/files-below.js


const MAX_DEPTH = 64;
/**
 * Paths, relative to a directory, of the files and symlinks below it. Symlinks to directories are not followed.
 *
 * @param leave names of directories that are left out, wherever they stand
 * @param enter asked before each entry, whether one more may be looked at
 * @returns undefined when one may not, or directories are nested deeper than 64
 */
function filesBelow(directory, leave, enter) {
    const found = [];
    const pending = [{ path: '', depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next.depth > MAX_DEPTH)
            return undefined;
        for (const entry of (0,directory_entries/* directoryEntries */.W)((0,external_node_path_.join)(directory, next.path))) {
            const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
            if (!enter())
                return undefined;
            if (!entry.isDirectory())
                found.push(path);
            else if (!leave.has(entry.name))
                pending.push({ path, depth: next.depth + 1 });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/host/packages/tree-files.js
/** Stands for the digest of what is no regular file any more: it is no published file's. */
const IRREGULAR = 'irregular';
/**
 * The SHA-256 of the files of a tree, behind symlinks too: what counts is what an interpreter would read there.
 *
 * @param places path in the tree -> path on the machine
 * @returns path in the tree -> digest, hex, or IRREGULAR; files that are gone are left out. Undefined when one could not be read.
 */
async function treeFiles(places, ground) {
    const paths = [...places.keys()];
    const digests = await ground.digests.of([...places.values()].map((place) => ground.at(place)), ['sha256']);
    const found = new Map();
    for (const [index, result] of digests.entries()) {
        const failure = 'failure' in result ? result.failure : undefined;
        if (failure === 'absent')
            continue;
        const digest = failure === 'irregular' ? IRREGULAR : 'digests' in result ? result.digests.sha256 : undefined;
        if (digest === undefined)
            return undefined;
        found.set(paths[index] ?? '', digest);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/host/packages/npm-bundled.js


const MAX_BUNDLED = 20_000;
const MAX_CHANGED = 20;
/** Compares the packages in a package's tarball with what lies there. Undefined when one of their files could not be read, or there are too many. */
async function bundledFiles(directory, { files: published }, ground) {
    const paths = [...published.keys()].filter((path) => path.startsWith('node_modules/'));
    if (paths.length === 0)
        return { changed: [], others: [] };
    if (paths.length > MAX_BUNDLED || !ground.enter(paths.length))
        return undefined;
    const actual = await treeFiles(new Map(paths.map((path) => [path, `${directory}/${path}`])), ground);
    if (actual === undefined)
        return undefined;
    const differ = [...actual].flatMap(([path, digest]) => (published.get(path)?.has(digest) === true ? [] : [path]));
    const manifests = differ.filter((path) => (0,npm_place/* packageDirectories */.G)(path).at(-1) === path.replace(/\/package\.json$/, ''));
    const others = manifests.map((path) => path.replace(/\/package\.json$/, '')).sort();
    const changed = differ.filter((path) => !others.some((other) => path.startsWith(`${other}/`))).sort();
    return { changed: changed.slice(0, MAX_CHANGED), others: others.slice(0, MAX_CHANGED) };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/modern-tar/dist/web/index.js + 1 modules
var web = __webpack_require__(51942);
;// CONCATENATED MODULE: ./build/evidence/packages/npm-tarball.js


const MAX_FILES = 50_000;
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
/**
 * Reads an unzipped tarball. As npm does it (pacote): the first directory of each path is left out, links are not unpacked,
 * .gitignore becomes .npmignore, and in a program the carriage return after its `#!` line may go.
 *
 * @throws Error when it is no tar archive, or has more than 50,000 files
 */
async function publishedPackage(tar) {
    const files = new Map();
    let manifest;
    for (const { header, data } of await (0,web/* unpackTar */.Ag)(tar, { filter: ({ type }) => type === 'file' })) {
        const path = installedPath(header.name);
        if (path === undefined || data === undefined)
            continue;
        if (files.size >= MAX_FILES)
            throw new Error(`the tarball has more than ${MAX_FILES} files`);
        files.set(path, digestsOf(data));
        if (path === 'package.json')
            manifest = data;
    }
    return { files, installScript: files.has('binding.gyp') || runsAtInstall(manifest) };
}
function installedPath(name) {
    const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (segments.length < 2 || segments.includes('..'))
        return undefined;
    return segments
        .slice(1)
        .join('/')
        .replace(/(^|\/)\.gitignore$/, '$1.npmignore');
}
function digestsOf(data) {
    const digests = new Set([sha256(data)]);
    const end = data[0] === 0x23 && data[1] === 0x21 ? data.indexOf(0x0a) : -1;
    if (end > 0 && data[end - 1] === 0x0d)
        digests.add(sha256(data.subarray(0, end - 1), data.subarray(end)));
    return digests;
}
function sha256(...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}
/** A manifest that cannot be read counts as one with scripts: then a changed file is no proof of anything. */
function runsAtInstall(manifest) {
    try {
        const { scripts = {} } = JSON.parse(new TextDecoder().decode(manifest));
        return INSTALL_SCRIPTS.some((name) => Object.hasOwn(scripts, name));
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/host/packages/npm-cache.js



const MAX_TARBALL = 128 * 1024 * 1024;
const MAX_UNPACKED = 256 * 1024 * 1024;
/**
 * The package of a tarball in npm's cache, found by its digest and held against it. Nothing is written to disk.
 *
 * @param integrity SHA-512 of the tarball, hex
 * @returns its files, or a sentence why there are none
 */
async function cachedTarball(ground, caches, integrity) {
    const content = `_cacache/content-v2/sha512/${integrity.slice(0, 2)}/${integrity.slice(2, 4)}/${integrity.slice(4)}`;
    for (const cache of caches) {
        const bytes = ground.bytes(`${cache}/${content}`, MAX_TARBALL);
        if (bytes === undefined || (0,external_node_crypto_.createHash)('sha512').update(bytes).digest('hex') !== integrity)
            continue;
        try {
            const tar = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: Math.max(1, ground.allowed(MAX_UNPACKED)) });
            ground.spend(tar.length);
            return await publishedPackage(tar);
        }
        catch (error) {
            return `the tarball in npm's cache could not be read: ${error.message}`;
        }
    }
    return "npm's cache does not have the tarball it was installed from";
}

;// CONCATENATED MODULE: ./build/evidence/packages/npm-lock.js
/** Packages of one lock file that are kept; the largest projects have some 10,000. */
const npm_lock_MAX_PACKAGES = 100_000;
/**
 * Reads package-lock.json, or node_modules/.package-lock.json. Of each package only version and integrity are kept. Undefined when it is
 * no lock file with `packages`, or has more than 100,000 of them.
 */
function npmLock(text) {
    const packages = property(parsed(text), 'packages');
    if (typeof packages !== 'object' || packages === null)
        return undefined;
    const places = Object.keys(packages);
    if (places.length > npm_lock_MAX_PACKAGES)
        return undefined;
    const kept = new Map();
    for (const place of places) {
        const entry = property(packages, place);
        if (typeof entry !== 'object')
            continue;
        kept.set(place, { version: npm_lock_short(property(entry, 'version')), integrity: npm_lock_short(property(entry, 'integrity')) });
    }
    return (place) => {
        const entry = kept.get(place);
        return entry && { version: entry.version, integrity: sha512Of(entry.integrity) };
    };
}
/** A text that is no longer than versions and digests are. */
const npm_lock_short = (value) => typeof value === 'string' && value.length <= 1000 ? value : undefined;
/** The SHA-512 of a subresource integrity string, hex; undefined when it has none, or several. */
function sha512Of(integrity) {
    if (integrity === undefined)
        return undefined;
    const digests = integrity.split(/\s+/).flatMap((one) => /^sha512-([A-Za-z0-9+/]{86}==)(?:\?|$)/.exec(one)?.[1] ?? []);
    return digests.length === 1 ? Buffer.from(digests[0] ?? '', 'base64').toString('hex') : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Only own properties: names come from files. */
function property(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}

;// CONCATENATED MODULE: ./build/host/packages/npm-locks.js


const MAX_LOCK = 32 * 1024 * 1024;
/** How far above a package the lock file of its project is looked for. */
const MAX_LEVELS = 24;
/** The lock files above packages: the project's own, and the note npm leaves in node_modules of what it installed. */
class NpmLocks {
    #ground;
    #read = new Map();
    constructor(ground) {
        this.#ground = ground;
    }
    /**
     * SHA-512 of the tarball that a package directory was installed from, hex; undefined when no lock file says it.
     *
     * The outermost project that knows the directory counts. There npm's note says which version was installed; the project's lock
     * file, which is reviewed, says with which digest, if it is of that version. Without npm's note the tree may be
     * another package manager's, and the lock file counts only for the version that the package claims to be.
     *
     * @param version what the package's own package.json says
     */
    integrity(directory, version) {
        for (const project of projectsAbove(directory)) {
            if (this.#ground.late('npm'))
                return undefined;
            const place = directory.slice(project.length + 1);
            const note = this.#locked(`${project}/node_modules/.package-lock.json`, place);
            const lock = this.#locked(`${project}/package-lock.json`, place) ?? this.#locked(`${project}/npm-shrinkwrap.json`, place);
            const fits = lock?.version === (note === undefined ? version : note.version);
            const integrity = (fits ? lock?.integrity : undefined) ?? note?.integrity;
            if (integrity !== undefined)
                return integrity;
        }
        return undefined;
    }
    #locked(path, place) {
        if (!this.#read.has(path)) {
            const text = this.#ground.text(path, MAX_LOCK);
            this.#read.set(path, text === undefined ? undefined : npmLock(text));
        }
        return this.#read.get(path)?.(place);
    }
}
/** Directories above a package, outermost first, without the slash that ends them. */
function projectsAbove(directory) {
    const found = [];
    for (let at = (0,external_node_path_.dirname)(directory); found.length < MAX_LEVELS; at = (0,external_node_path_.dirname)(at)) {
        found.unshift(at === '/' ? '' : at);
        if (at === '/' || at === '.')
            return found;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/host/packages/npm.js









const MAX_TREE = 20_000;
const npm_MAX_CHANGED = 20;
const NOTHING = { changed: [], others: [] };
const NESTED = new Set(['node_modules']);
/**
 * What npm knows of files in node_modules directories: the package, and the digest of its tree without the packages nested in it. Those that
 * came in its own tarball are compared with it too; others are compared when something of theirs is executed.
 *
 * A lock file has the digest of the tarball, not of files. Where npm's cache still has that tarball, its content by that digest
 * is compared with what is installed; where not, there is nothing to compare with. A package whose own install script may
 * have changed it is no mismatch when it differs. Files that are gone do not count. Files that were added are named and
 * make no mismatch, since caches and generated code lie there, though node may prefer one of them to a published one.
 *
 * Lock file, cache and tree all belong to the job's user: who changes all three is not seen. What it shows is a tree that is not what
 * the lock file of the project names.
 *
 * @param caches npm's cache directories, as `npm config get cache` gives them
 */
async function npmRecords(paths, ground, caches) {
    const locks = new NpmLocks(ground);
    const below = new Map();
    for (const path of paths) {
        const directory = (0,npm_place/* packageDirectories */.G)(path).at(-1);
        if (directory !== undefined)
            below.set(directory, [...(below.get(directory) ?? []), path]);
    }
    const records = [];
    for (const [directory, files] of below) {
        if (ground.late('npm'))
            break;
        const there = (0,package_metadata/* packageAbove */.w)(ground.at(directory));
        if (there?.directory !== ground.at(directory))
            continue;
        const { name, version } = there.package;
        const integrity = locks.integrity(directory, version);
        const tarball = integrity === undefined ? 'no lock file has a digest of it' : await cachedTarball(ground, caches, integrity);
        records.push(...(await inPackage({ directory, files, name, version, tarball }, ground)));
    }
    return records;
}
async function inPackage(installed, ground) {
    const { directory, files, name, version, tarball } = installed;
    const published = typeof tarball === 'string' ? undefined : tarball;
    const actual = await treeOf(directory, ground);
    const bundled = published === undefined ? NOTHING : await bundledFiles(directory, published, ground);
    const { tree: compared, adapted = [] } = (actual && (0,packages_tree/* comparedTree */.Q)(actual, published?.files)) ?? {};
    const tree = compared &&
        bundled && { ...compared, changed: [...compared.changed, ...bundled.changed].slice(0, npm_MAX_CHANGED) };
    const [, scope, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
    const purl = (0,package_url/* packageUrl */.E)({ type: 'npm', namespace: scope, name: bare, version });
    return files.map((path) => {
        const file = path.slice(directory.length + 1);
        const digest = actual?.get(file);
        const sha256 = digest === IRREGULAR ? undefined : digest;
        const reason = incomparable(file, tarball, tree);
        if (reason !== undefined)
            ground.miss(path, 'npm', reason);
        if (bundled !== undefined && bundled.others.length > 0)
            ground.miss(path, 'npm', `other versions lie where packages came in its tarball: ${bundled.others.join(', ')}`);
        if (adapted.length > 0)
            ground.adapted(path, 'npm', adapted);
        const allowed = published?.files.get(file);
        const expected = sha256 !== undefined && allowed?.has(sha256) ? sha256 : [...(allowed ?? [])][0];
        const compared = reason === undefined && expected !== undefined && sha256 !== undefined;
        return {
            path,
            ...(sha256 === undefined ? {} : { sha256 }),
            database: 'npm',
            name,
            ...(version === undefined ? {} : { version }),
            ...(purl === undefined ? {} : { purl }),
            ...(compared ? { algorithm: 'sha256', expected, actual: sha256 } : {}),
            ...(tree === undefined ? {} : { tree }),
        };
    });
}
/** Why a file of a package, and the package around it, cannot be held against what was published. */
function incomparable(file, tarball, tree) {
    if (tree === undefined)
        return 'the files of its package could not all be read';
    if (typeof tarball === 'string')
        return tarball;
    if (tarball.installScript && tree.changed.length > 0) {
        return 'files of its package are not as published, and it has an install script that may have changed them';
    }
    return tarball.files.has(file) ? undefined : 'the published package does not have this file';
}
/** What lies in a package: path in it -> SHA-256; undefined when it has too many files, or one could not be read. */
async function treeOf(directory, ground) {
    let left = MAX_TREE;
    const files = filesBelow(ground.at(directory), NESTED, () => left-- > 0 && ground.enter(1));
    return files && treeFiles(new Map(files.map((file) => [file, `${directory}/${file}`])), ground);
}

;// CONCATENATED MODULE: ./build/evidence/packages/python-record.js
/** A RECORD has three fields a line; what has many more is none. */
const MAX_FIELDS = 16;
/**
 * Reads RECORD: CSV of path, digest and size, one line after the other as they are asked for, so that whoever counts them can
 * stop. A line without a path has the path ''. What cannot be read ends it.
 */
function* recordedFiles(text) {
    for (const [path = '', digest = ''] of rows(text)) {
        const base64 = /^sha256=([A-Za-z0-9_-]{43})=?$/.exec(digest)?.[1];
        yield { path, sha256: base64 === undefined ? undefined : Buffer.from(base64, 'base64url').toString('hex') };
    }
}
/** Rows of CSV (RFC 4180): a quoted field may hold commas, line feeds and doubled quotes. Linear in the text. */
function* rows(text) {
    const delimiter = /,|\r\n?|\n|$/g;
    let row = [];
    for (let at = 0; at < text.length;) {
        const quoted = text[at] === '"';
        const from = quoted ? endOfQuote(text, at) : at;
        if (from < 0)
            return; // a quote that nothing closes: what follows is not to be relied on
        delimiter.lastIndex = from;
        const found = delimiter.exec(text);
        const end = found?.index ?? text.length;
        row.push(quoted ? text.slice(at + 1, from - 1).replaceAll('""', '"') : text.slice(at, end));
        at = end + Math.max(1, found?.[0].length ?? 1);
        if (row.length > MAX_FIELDS)
            return;
        if (text[end] === ',')
            continue;
        yield row;
        row = [];
    }
}
/** The index behind the quote that closes the one at `at`; -1 when none does. */
function endOfQuote(text, at) {
    for (let i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 2))
        if (text[i + 1] !== '"')
            return i + 1;
    return -1;
}
/** Name and version of METADATA. Undefined when it has no name that Python's packaging would accept. */
function distributionOf(metadata) {
    const head = metadata.split(/\r?\n\r?\n/, 1)[0] ?? '';
    const name = /^Name:[ \t]*([A-Za-z0-9][A-Za-z0-9._-]{0,213})[ \t]*\r?$/m.exec(head)?.[1];
    const version = /^Version:[ \t]*([A-Za-z0-9.!+_-]{1,128})[ \t]*\r?$/m.exec(head)?.[1];
    return name === undefined ? undefined : { name, version };
}

// EXTERNAL MODULE: ./build/evidence/python-name.js
var python_name = __webpack_require__(92807);
// EXTERNAL MODULE: ./build/evidence/packages/python-place.js
var python_place = __webpack_require__(30127);
;// CONCATENATED MODULE: ./build/host/packages/python-sites.js



const python_sites_MAX_ENTRIES = 50_000;
const PYTHON = /^(?:python|pypy)[\d.]*t?$/;
/** The directories of installed modules that may know a file: the one it lies in, or those beside its bin/. */
function sitesFor(path, ground) {
    const own = (0,python_place/* siteOf */.zU)(path);
    if (own !== undefined)
        return [own];
    const prefix = (0,python_place/* prefixOf */.MT)(path);
    if (prefix === undefined)
        return [];
    return ['lib', 'lib64'].flatMap((lib) => names(ground.at(`${prefix}/${lib}`), PYTHON).flatMap((python) => ground.late('pip')
        ? []
        : names(ground.at(`${prefix}/${lib}/${python}`), /^(?:site|dist)-packages$/).map((site) => `${prefix}/${lib}/${python}/${site}`)));
}
/** Paths of the dist-info directories in a directory of installed modules. */
function distInfos(site, ground) {
    return names(ground.at(site), /\.dist-info$/).map((name) => (0,external_node_path_.join)(site, name));
}
function names(directory, wanted) {
    const found = [];
    let left = python_sites_MAX_ENTRIES;
    for (const { name } of (0,directory_entries/* directoryEntries */.W)(directory)) {
        if (left-- <= 0)
            break;
        if (wanted.test(name))
            found.push(name);
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./build/host/packages/python-distributions.js





/** Of one RECORD; the largest known has some 2 MiB and 20,000 lines. */
const MAX_RECORD = 4 * 1024 * 1024;
const MAX_LINES = 100_000;
/** Of the RECORDs that are searched for the files of a job. */
const MAX_ALL_RECORDS = 64 * 1024 * 1024;
const MAX_ALL_LINES = 1_000_000;
const TOO_LONG = 'its RECORD lists more files than are compared';
/** Looks for files in the RECORDs of distributions: so many bytes and lines of them for a job, however many there are. */
class Distributions {
    #ground;
    #bytes = MAX_ALL_RECORDS;
    #lines = MAX_ALL_LINES;
    constructor(ground) {
        this.#ground = ground;
    }
    /** The distributions of a site that have one of the files. Of the others only the paths in their RECORD are looked at. */
    *naming(site, wanted) {
        const paths = new Set(wanted);
        const names = new Set(wanted.map((path) => external_node_path_.posix.basename(path)));
        const placeOf = (path) => names.has(external_node_path_.posix.basename(path)) ? (0,python_place/* recordedPlace */.Ci)(site, path) : undefined;
        let unread = 0;
        for (const directory of distInfos(site, this.#ground)) {
            if (this.#ground.late('pip'))
                break;
            const record = `${directory}/RECORD`;
            const bytes = this.#ground.bytes(record, Math.min(MAX_RECORD, this.#bytes));
            this.#bytes -= bytes?.length ?? 0;
            const text = bytes?.toString('utf8') ?? '';
            const { places, lines } = this.#search(text, placeOf);
            const executed = [...places].filter((place) => paths.has(place));
            const whole = lines !== undefined && (executed.length === 0 || this.#ground.enter(lines));
            if (bytes === undefined ? (0,external_node_fs_.existsSync)(this.#ground.at(record)) : !whole && executed.length === 0)
                unread++;
            else if (!whole)
                for (const path of executed)
                    this.#ground.miss(path, 'pip', TOO_LONG);
            else if (executed.length > 0)
                yield { site, directory, executed, recorded: recordedPlaces(text, site) };
        }
        if (unread > 0)
            this.#ground.miss(site, 'pip', `${unread} RECORDs in it cannot be read, or list more files than are compared`);
    }
    /** The places a RECORD names, of those that are looked for, and how many lines it has; undefined: more than are read. */
    #search(text, placeOf) {
        const places = new Set();
        const most = Math.min(MAX_LINES, this.#lines);
        let lines = 0;
        for (const { path } of recordedFiles(text)) {
            if (++lines > most)
                return { places, lines: undefined };
            this.#lines--;
            const place = placeOf(path);
            if (place !== undefined)
                places.add(place);
        }
        return { places, lines };
    }
}
function recordedPlaces(text, site) {
    const recorded = new Map();
    for (const { path, sha256 } of recordedFiles(text)) {
        const place = path === '' ? undefined : (0,python_place/* recordedPlace */.Ci)(site, path);
        if (place !== undefined)
            recorded.set(place, sha256);
    }
    return recorded;
}

;// CONCATENATED MODULE: ./build/host/packages/pip.js








const MAX_METADATA = 4 * 1024 * 1024;
const pip_MAX_TREE = 20_000;
/**
 * What Python's installers know of files: console scripts and modules that the RECORD of a distribution names, and whether all its
 * files are as recorded. Files that are gone do not count, nor do files that were added, or the .pyc files that Python may prefer
 * to a module: they have no recorded digest.
 *
 * RECORD lies among the files it is about, and whoever may change them may change it: it shows what changed by accident, or by
 * somebody who did not think of it. It is not what the index published: installers write it, and the scripts it names.
 */
async function pipRecords(paths, ground) {
    const bySite = new Map();
    for (const path of paths) {
        if (ground.late('pip'))
            return [];
        for (const site of sitesFor(path, ground))
            bySite.set(site, [...(bySite.get(site) ?? []), path]);
    }
    const records = [];
    const distributions = new Distributions(ground);
    for (const [site, wanted] of bySite) {
        for (const distribution of distributions.naming(site, wanted)) {
            records.push(...(await recordsOf(distribution, ground)));
        }
    }
    return records;
}
async function recordsOf(distribution, ground) {
    const { site, directory, executed, recorded } = distribution;
    const known = distributionOf(ground.text(`${directory}/METADATA`, MAX_METADATA) ?? '');
    if (known === undefined)
        return [];
    const { name, version } = known;
    const purl = (0,package_url/* packageUrl */.E)({ type: 'pypi', name: (0,python_name/* pythonName */.o)(name), version });
    const installer = ground.text(`${directory}/INSTALLER`, 1024)?.trim();
    const digests = [...recorded].filter((one) => one[1] !== undefined);
    const inTree = (place) => external_node_path_.posix.relative(site, place);
    const actual = digests.length > pip_MAX_TREE
        ? undefined
        : await treeFiles(new Map(digests.map(([place]) => [inTree(place), place])), ground);
    // conda changes files after it has written down their digests
    const published = installer === 'conda' ? undefined : new Map(digests.map(([place, one]) => [inTree(place), new Set([one])]));
    const { tree, adapted = [] } = (actual && (0,packages_tree/* comparedTree */.Q)(actual, published)) ?? {};
    return executed.map((path) => {
        const digest = actual?.get(inTree(path));
        const sha256 = digest === IRREGULAR ? undefined : digest;
        const expected = published === undefined ? undefined : recorded.get(path);
        if (tree === undefined)
            ground.miss(path, 'pip', 'the files of its package could not all be read');
        else if (expected === undefined)
            ground.miss(path, 'pip', 'no digest is recorded of it that can be relied on');
        if (adapted.length > 0)
            ground.adapted(path, 'pip', adapted);
        return {
            path,
            ...(sha256 === undefined ? {} : { sha256 }),
            database: 'pip',
            name,
            ...(version === undefined ? {} : { version }),
            ...(purl === undefined ? {} : { purl }),
            ...(expected === undefined || sha256 === undefined ? {} : { algorithm: 'sha256', expected, actual: sha256 }),
            ...(tree === undefined ? {} : { tree }),
        };
    });
}

;// CONCATENATED MODULE: ./build/evidence/packages/rpm.js

/** Numbers of FILEDIGESTALGO, those of OpenPGP (RFC 4880, 9.4); MD5 where the tag is missing. */
const ALGORITHMS = {
    '1': 'md5',
    '2': 'sha1',
    '8': 'sha256',
    '9': 'sha384',
    '10': 'sha512',
    '(none)': 'md5',
};
/** Query format that names each package exactly once asked for, to be asked for again. */
const OWNER_FORMAT = '%{NEVRA}\\n';
/** Query format of a package with all its files, which `rpmPackages` reads. */
const FILES_FORMAT = '>%{NAME}\\t%{EPOCH}\\t%{VERSION}\\t%{RELEASE}\\t%{ARCH}\\t%{FILEDIGESTALGO}\\n' +
    '[=%{FILEDIGESTS}\\t%{FILEFLAGS}\\t%{FILENAMES}\\n]';
/** RPMFILE_CONFIG: a configuration file, which is there to be changed. */
const CONFIG = 1;
/** Names of packages in the output of a query with `OWNER_FORMAT`: each once, without rpm's own sentences. */
function rpmOwners(text) {
    return [...new Set(text.split('\n').filter((line) => /^\w[\w+.~^:-]*$/.test(line) && line.includes('-')))];
}
/** Reads the output of a query with `FILES_FORMAT`. Configuration files are left out. */
function rpmPackages(text) {
    const found = [];
    for (const line of text.split('\n')) {
        const [name = '', epoch, version = '', release = '', arch = '', code = ''] = line.slice(1).split('\t');
        const algorithm = Object.hasOwn(ALGORITHMS, code) ? ALGORITHMS[code] : undefined;
        if (line.startsWith('>') && algorithm !== undefined) {
            const known = epoch === '(none)' ? undefined : epoch;
            found.push({ name, epoch: known, version, release, arch, algorithm, files: new Map() });
        }
        else if (line.startsWith('=')) {
            const [, digest, flags, path] = /^=([0-9a-f]{32,128})\t(\d+)\t(\/.*)$/.exec(line) ?? [];
            if (digest === undefined || path === undefined || (Number(flags) & CONFIG) !== 0)
                continue;
            found.at(-1)?.files.set(path, digest);
        }
    }
    return found;
}
/** Names a package may list a program under, the one given first: /bin, /sbin, /usr/bin and /usr/sbin can be one directory. */
function programNames(path) {
    const name = /^\/(?:usr\/)?s?bin\/([^/]+)$/.exec(path)?.[1];
    if (name === undefined)
        return [path];
    const all = ['/usr/bin', '/usr/sbin', '/bin', '/sbin'].map((directory) => `${directory}/${name}`);
    return [path, ...all.filter((one) => one !== path)];
}
/** The package URL of an RPM; without a known distribution there is none. */
function rpmUrl(found, system) {
    if (system === undefined)
        return undefined;
    const { name, version, release, arch, epoch } = found;
    const qualifiers = { arch, distro: system.release, epoch: epoch === '0' ? undefined : epoch };
    return (0,package_url/* packageUrl */.E)({ type: 'rpm', namespace: system.id, name, version: `${version}-${release}`, qualifiers });
}

// EXTERNAL MODULE: ./build/host/packages/rpm-query.js
var rpm_query = __webpack_require__(42250);
;// CONCATENATED MODULE: ./build/host/packages/rpm.js




/** Files asked for at once: a command line has room for some megabytes. */
const BATCH = 500;
/**
 * What the RPM database knows of files: the package, and whether the file has the digest it was shipped with (SHA-256 since 2009,
 * MD5 before). Configuration files are left out.
 *
 * @param program the rpm to ask: see rpmQuery for what is trusted
 */
async function rpmRecords(paths, ground, program = rpm_query/* RPM */.yx) {
    const query = (0,rpm_query/* rpmQuery */.OX)(ground, program);
    if (query === undefined)
        return [];
    // a line feed in a name would come back as a line of its own
    const askable = paths.filter((path) => !/[\n\t]/.test(path));
    const owners = new Set();
    const packages = [];
    for (let at = 0; at < askable.length; at += BATCH) {
        if (ground.late('rpm'))
            return [];
        const said = await query(['-f', '--qf', OWNER_FORMAT, '--', ...askable.slice(at, at + BATCH)]);
        for (const owner of rpmOwners(said ?? ''))
            owners.add(owner);
        if (said === undefined)
            ground.miss('files', 'rpm', 'rpm did not answer: it failed, or took longer than 10 s');
    }
    if (owners.size > 0)
        packages.push(...rpmPackages((await query(['--qf', FILES_FORMAT, '--', ...owners])) ?? ''));
    return compared(askable, packages, ground);
}
async function compared(paths, packages, ground) {
    const found = paths.flatMap((path) => {
        const names = programNames(path).filter((name) => name === path || isOneDirectory(name, path, ground));
        const owners = packages.flatMap((owner) => {
            const expected = names.map((name) => owner.files.get(name)).find((digest) => digest !== undefined);
            return expected === undefined ? [] : [{ owner, expected }];
        });
        return owners.length === 0 ? [] : [{ path, owners }];
    });
    const algorithms = new Set(['sha256', ...packages.map(({ algorithm }) => algorithm)]);
    const places = found.map(({ path }) => ground.at(path));
    const digests = await ground.digests.of(places, [...algorithms]);
    const system = ground.system();
    return found.flatMap(({ path, owners }, index) => {
        const file = ground.read(path, 'rpm', digests[index]);
        const claim = owners.find(({ owner, expected }) => expected === file?.[owner.algorithm]) ?? owners[0];
        if (claim === undefined)
            return [];
        const { owner, expected } = claim;
        const { name, version, release, algorithm } = owner;
        const purl = rpmUrl(owner, system);
        const actual = file?.[algorithm];
        return [
            {
                path,
                ...(file?.sha256 === undefined ? {} : { sha256: file.sha256 }),
                database: 'rpm',
                name,
                version: `${version}-${release}`,
                ...(purl === undefined ? {} : { purl }),
                ...(actual === undefined ? {} : { algorithm, expected, actual }),
            },
        ];
    });
}
function isOneDirectory(one, other, ground) {
    try {
        return (0,external_node_fs_.realpathSync)(ground.at((0,external_node_path_.dirname)(one))) === (0,external_node_fs_.realpathSync)(ground.at((0,external_node_path_.dirname)(other)));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/evidence/packages/dirhash.js

/**
 * The hash `h1` of a directory that Go modules and terraform's lock files use (`Hash1` of golang.org/x/mod/sumdb/dirhash): SHA-256,
 * in base64, over the lines `<sha256>  <path>` of all its files, each ended by a line feed, in the order of the paths' bytes.
 *
 * Go refuses a path with a line feed, which would make one file look like two; here it gives a hash that no directory without has.
 *
 * @param files path below the directory -> SHA-256, hex, or any other text for what is no regular file
 * @returns `h1:` and 44 characters
 */
function dirHash(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const entries = [...files].map(([path, digest]) => ({ bytes: Buffer.from(path), path, digest }));
    for (const { path, digest } of entries.sort((a, b) => Buffer.compare(a.bytes, b.bytes)))
        hash.update(`${digest}  ${path.replaceAll('\n', '\0')}\n`);
    return `h1:${hash.digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/evidence/packages/provider-lock.js
/** Where the lock file of a project is, in its directory. */
const PROVIDER_LOCK = '.terraform.lock.hcl';
const provider_lock_MAX_LINES = 200_000;
const MAX_HASHES = 10_000;
const BLANK = /^\s*(?:(?:#|\/\/).*)?$/;
const BLOCK = /^provider "([\w.:/-]{1,512})" \{$/;
const VALUE = /^ +(version|constraints) *= "([^"\\$%]{0,1024})"$/;
const HASHES = /^ +hashes *= \[$/;
const HASH = /^ +"((?:h1|zh):[A-Za-z0-9+/=]{1,128})",$/;
/**
 * Reads `.terraform.lock.hcl` in the one form that terraform and opentofu write it, which their formatter also keeps: blocks of
 * `provider "ADDRESS"` with `version`, `constraints` and a list `hashes`, a line each. HCL could say the same in many other ways;
 * who writes it otherwise has no lock file as far as this goes.
 *
 * @returns by address; undefined when it has any other line, or names a provider twice
 */
function providerLock(text) {
    const lines = text.split(/\r?\n/);
    if (lines.length > provider_lock_MAX_LINES)
        return undefined;
    const found = new Map();
    const next = lines[Symbol.iterator]();
    for (let line = next.next(); !line.done; line = next.next()) {
        if (BLANK.test(line.value))
            continue;
        const address = BLOCK.exec(line.value)?.[1];
        const provider = address === undefined ? undefined : block(next);
        if (address === undefined || provider === undefined || found.has(address))
            return undefined;
        found.set(address, provider);
    }
    return found;
}
/** The lines of a block, up to the brace that ends it. */
function block(lines) {
    const values = new Map();
    let hashes;
    for (let line = lines.next(); !line.done; line = lines.next()) {
        if (line.value === '}') {
            const version = values.get('version');
            return version === undefined ? undefined : { version, hashes: hashes ?? [] };
        }
        if (BLANK.test(line.value))
            continue;
        const [, name, value] = VALUE.exec(line.value) ?? [];
        if (name !== undefined && value !== undefined && !values.has(name))
            values.set(name, value);
        else if (HASHES.test(line.value) && hashes === undefined)
            hashes = list(lines);
        else
            return undefined;
    }
    return undefined;
}
/** The hashes of a list; those of schemes that are not known are left out. */
function list(lines) {
    const hashes = [];
    for (let line = lines.next(); !line.done && hashes.length <= MAX_HASHES; line = lines.next()) {
        if (/^ +\],?$/.test(line.value))
            return hashes;
        const hash = HASH.exec(line.value)?.[1];
        if (hash !== undefined)
            hashes.push(hash);
        else if (!BLANK.test(line.value) && !/^ +"\w{1,16}:[^"\\$%]{1,256}",$/.test(line.value))
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/evidence/packages/provider-place.js
const PLACE = /^(?<above>\/.*)\/(?<address>(?:localhost|[\w-]*[.:][\w.:-]*)\/[\w-]+\/(?<type>[\w-]+))\/(?<version>\d[\w.+-]*)\/[a-z0-9]+_[a-z0-9]+\/terraform-provider-(?<program>[\w-]+)[^/]*$/;
const DATA = /^(?<project>.*)\/\.terraform\/(?:providers|plugins)$/;
const MAX_PATH = 4096;
/**
 * Reads `…/HOST/NAMESPACE/TYPE/VERSION/OS_ARCH/terraform-provider-TYPE…`, the layout that terraform and opentofu keep below
 * `.terraform/providers`, in a plugin cache and in a mirror of the file system. Undefined for every other path.
 */
function providerPlace(path) {
    const { above, address, type, version, program } = (path.length <= MAX_PATH && PLACE.exec(path)?.groups) || {};
    if (above === undefined || address === undefined || type === undefined || version === undefined)
        return undefined;
    if (program?.startsWith(type) !== true)
        return undefined;
    return {
        address,
        version,
        directory: path.slice(0, path.lastIndexOf('/')),
        project: DATA.exec(above)?.groups?.project,
    };
}

;// CONCATENATED MODULE: ./build/host/packages/terraform.js







const terraform_MAX_LOCK = 16 * 1024 * 1024;
const terraform_MAX_TREE = 20_000;
/** Names by which one provider was executed: a cache serves many projects. */
const MAX_PLACES = 50;
const SCHEME = 'h1:';
const UNREADABLE = 'the files of its package could not all be read';
const NONE = new Set();
/**
 * What the lock files of terraform and opentofu know of executed providers. A provider is a directory, and `.terraform.lock.hcl` of
 * the project that ran it has its hash (`h1`), which is computed over what lies there and compared; of the archive it came in
 * (`zh`) nothing is left to compare with. terraform itself refuses to run a provider with none of the hashes, so another one is a
 * mismatch in a workspace too.
 *
 * Lock file and provider both belong to the job's user: who changes both is not seen. What it shows is a provider that is not what
 * the project's lock file, which is reviewed, names.
 *
 * @param files with the names they were executed by: a provider in a plugin cache is run by its link below `.terraform`
 * @param reviewed lock files as the base ref has them: path -> text
 */
async function terraformRecords(files, ground, reviewed) {
    const wanted = new Map();
    for (const { path, names = [] } of files) {
        for (const name of [path, ...names]) {
            const place = providerPlace(name);
            const places = wanted.get(path) ?? new Map();
            if (place !== undefined && places.size < MAX_PLACES)
                wanted.set(path, places.set(name, place));
        }
    }
    const providers = new Providers(ground, reviewed);
    const records = [];
    for (const [path, all] of wanted) {
        if (ground.late('terraform'))
            break;
        const inProjects = [...all.entries()].filter(([, { project }]) => project !== undefined);
        const places = inProjects.length > 0 ? inProjects : [...all.entries()].slice(0, 1);
        const found = [];
        for (const [name, place] of places)
            found.push(await providers.record(path, name, place));
        // one cache serves many projects, which mostly say the same of it
        records.push(...new Map(found.map((record) => [JSON.stringify(record), record])).values());
    }
    return records;
}
/** The lock files of the projects that executed providers belong to, whether they are there or not. */
const lockFilesOf = (files) => new Set(files.flatMap(({ path, names = [] }) => [path, ...names].flatMap((name) => {
    const project = providerPlace(name)?.project;
    return project === undefined ? [] : [`${project}/${PROVIDER_LOCK}`];
})));
/** Providers and lock files, each read once. */
class Providers {
    #ground;
    #reviewed;
    #locks = new Map();
    #trees = new Map();
    constructor(ground, reviewed = new Map()) {
        this.#ground = ground;
        this.#reviewed = reviewed;
    }
    /** @param name that the provider was executed by, which is at `place` */
    async record(path, name, place) {
        const { address, version, directory } = place;
        const actual = await this.#tree(directory);
        const digest = actual?.get(name.slice(directory.length + 1));
        const sha256 = digest === IRREGULAR ? undefined : digest;
        const record = {
            path,
            ...(sha256 === undefined ? {} : { sha256 }),
            database: 'terraform',
            name: address,
            version,
            ...(actual === undefined ? {} : { tree: (0,packages_tree/* comparedTree */.Q)(actual).tree }),
        };
        const hashes = actual === undefined || sha256 === undefined ? UNREADABLE : this.#hashes(place);
        if (typeof hashes === 'string' || actual === undefined) {
            this.#ground.miss(path, 'terraform', typeof hashes === 'string' ? hashes : UNREADABLE);
            return record;
        }
        const hash = dirHash(actual);
        const expected = hashes.includes(hash) ? hash : (hashes[0] ?? '');
        const found = {
            ...record,
            algorithm: 'h1',
            expected: expected.slice(SCHEME.length),
            actual: hash.slice(SCHEME.length),
        };
        return hash === expected && this.#isReviewed(place, hash) ? { ...found, reviewed: true } : found;
    }
    /** Whether the lock file of the base ref has a hash of a provider. */
    #isReviewed({ address, version, project }, hash) {
        const locked = providerLock(this.#reviewed.get(`${project}/${PROVIDER_LOCK}`) ?? '')?.get(address);
        return locked?.version === version && locked.hashes.includes(hash);
    }
    /** The hashes of unpacked packages that the lock file has of a provider, or why there are none. */
    #hashes({ address, version, project }) {
        if (project === undefined)
            return 'it was not run from the directory .terraform of a project';
        const path = `${project}/${PROVIDER_LOCK}`;
        const lock = this.#locks.get(path) ?? this.#read(path);
        this.#locks.set(path, lock);
        if (typeof lock === 'string')
            return lock;
        const locked = lock.get(address);
        if (locked?.version !== version)
            return 'the lock file of its project does not have it in this version';
        const hashes = locked.hashes.filter((hash) => hash.startsWith(SCHEME));
        return hashes.length === 0 ? 'the lock file of its project has only hashes of archives' : hashes;
    }
    #read(path) {
        const text = this.#ground.text(path, terraform_MAX_LOCK);
        if (text === undefined)
            return 'its project has no lock file that can be read';
        return providerLock(text) ?? 'the lock file of its project is not as terraform writes it';
    }
    /** What lies in a directory: path in it -> SHA-256; undefined when it has too many files, or one could not be read. */
    async #tree(directory) {
        const place = resolved(this.#ground.at(directory));
        if (!this.#trees.has(place))
            this.#trees.set(place, await this.#readTree(directory, place));
        return this.#trees.get(place);
    }
    async #readTree(directory, place) {
        let left = terraform_MAX_TREE;
        const files = filesBelow(place, NONE, () => left-- > 0 && this.#ground.enter(1));
        const found = files && (await treeFiles(new Map(files.map((file) => [file, `${directory}/${file}`])), this.#ground));
        // what cannot be opened by its name, as one that is no UTF-8, is no published file
        return found && new Map((files ?? []).map((file) => [file, found.get(file) ?? IRREGULAR]));
    }
}
function resolved(directory) {
    try {
        return (0,external_node_fs_.realpathSync)(directory);
    }
    catch {
        return directory;
    }
}

;// CONCATENATED MODULE: ./build/evidence/packages/tool-cache.js
/**
 * What a place in the tool cache says of a file: `CACHE/NAME/VERSION/ARCH/…`, complete once `CACHE/NAME/VERSION/ARCH.complete`
 * is there (actions/tool-cache). The place is a name, no proof.
 */
function cachedTool(path, cache) {
    if (!path.startsWith(`${cache}/`))
        return undefined;
    const [name = '', version = '', architecture = '', below] = path.slice(cache.length + 1).split('/');
    if (below === undefined || !/^[\w.@+-]{1,128}$/.test(name) || !/^\d[\w.+-]{0,127}$/.test(version))
        return undefined;
    return { name, version, marker: `${cache}/${name}/${version}/${architecture}.complete` };
}

;// CONCATENATED MODULE: ./build/host/packages/tool-cache.js



/**
 * What the place of files in the tool cache says: name and version of the tool. The cache keeps no digests.
 *
 * @param caches directories, as RUNNER_TOOL_CACHE names them
 */
function toolCacheRecords(paths, ground, caches) {
    return paths.flatMap((path) => {
        if (ground.late('tool-cache'))
            return [];
        const tool = caches.map((cache) => cachedTool(path, cache)).find((one) => one !== undefined);
        if (tool === undefined || !(0,external_node_fs_.existsSync)(ground.at(tool.marker)))
            return [];
        const { name, version } = tool;
        const purl = (0,package_url/* packageUrl */.E)({ type: 'generic', name, version });
        return [{ path, database: 'tool-cache', name, version, ...(purl === undefined ? {} : { purl }) }];
    });
}

;// CONCATENATED MODULE: ./build/host/packages/read-packages.js











const read_packages_MAX_BYTES = 2 * 1024 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/**
 * Looks up executed files in the package databases of the machine. A record is about the file as it lies there now; its
 * `sha256` says which bytes that are, and only a tool of that digest is what it speaks of. A file may have several records;
 * they come in the order of the files.
 *
 * What a database says is worth what it takes to change the database: see snapshotDatabases, and each reader for what it relies on.
 * Bounded in time, memory and bytes read. Never rejects.
 */
async function readPackages(files, options = {}) {
    const { root = '/', variables = {}, buildInfo, reviewed, rpm, timeoutMs = TIMEOUT_MS } = options;
    const digests = new FileDigests(read_packages_MAX_BYTES, timeoutMs);
    const ground = new Ground(root, digests, timeoutMs);
    const paths = [...new Set(files.map(({ path }) => path))].filter((path) => /^\/[^\0]*$/.test(path));
    const values = (name) => variables[name]?.values ?? [];
    try {
        const system = [...(await dpkgRecords(paths, ground)), ...(await rpmRecords(paths, ground, rpm))];
        const others = without(paths, system);
        const sought = new Set(others);
        const placed = [
            ...(await npmRecords(paths, ground, values('cache:npm'))),
            ...(await pipRecords(others, ground)),
            ...(await terraformRecords(files.filter(({ path }) => sought.has(path)), ground, reviewed)),
            ...cargoRecords(others, ground),
            ...toolCacheRecords(others, ground, values('toolcache')),
        ];
        const rest = without(others, placed);
        const built = buildInfo === undefined ? [] : goRecords(rest, ground, buildInfo);
        const order = new Map(paths.map((path, index) => [path, index]));
        const packages = [...system, ...placed, ...built].sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
        noteChanged(files, packages, ground);
        return { packages, missed: ground.missed.filter((one) => !isMade(one, packages)) };
    }
    finally {
        digests.close();
    }
}
/** Whether what one database could not compare, another could. */
const isMade = ({ subject, source }, packages) => {
    const compared = packages.filter(({ path, expected }) => path === subject && expected !== undefined);
    return source !== 'file' && compared.length > 0 && compared.every(({ database }) => database !== source);
};
const without = (paths, records) => {
    const known = new Set(records.map(({ path }) => path));
    return paths.filter((path) => !known.has(path));
};
/** Records are about what lies there now: where that is not what was executed, it is said. */
function noteChanged(files, packages, ground) {
    const digests = new Map();
    for (const { path, sha256 } of packages) {
        if (sha256 !== undefined)
            digests.set(path, (digests.get(path) ?? new Set()).add(sha256));
    }
    for (const { path, sha256, changed } of files) {
        if ((0,container/* isContained */.uh)(path))
            ground.miss(path, 'file', "a container's own package databases are not read");
        else if (changed)
            ground.miss(path, 'file', 'the file changed before it could be hashed at its first exec');
        else if (sha256 !== undefined && digests.get(path)?.has(sha256) === false) {
            ground.miss(path, 'file', 'the file is no longer the one that was executed');
        }
    }
}

// EXTERNAL MODULE: ./build/invocations/path.js
var invocations_path = __webpack_require__(34440);
// EXTERNAL MODULE: ./build/host/variables/probe.js
var probe = __webpack_require__(69454);
;// CONCATENATED MODULE: ./build/host/packages/reviewed-files.js



/** Directories between the top of a work tree and a file, and files that are asked for. */
const reviewed_files_MAX_DEPTH = 40;
const reviewed_files_MAX_FILES = 50;
/** Where git is looked for: not on the PATH of the job. */
const PATH = '/usr/local/bin:/usr/bin:/bin';
/**
 * Files of the workspace as the commit has them that counts (the recording's `base`). The job can write the repository, so every
 * object on the way from the commit is held against its own name, which is a hash. What the repository does not have, as the base of
 * a pull request in a shallow clone, is left out.
 *
 * @param paths absolute; of those in the workspace the first fifty are read
 * @param user whose job it was: git runs as that user, where this process is root
 * @returns path -> text. Never rejects.
 */
async function reviewedFiles({ base, workspace }, paths, user) {
    const found = new Map();
    const wanted = [...new Set(paths)].filter((path) => path !== workspace && (0,invocations_path/* within */.ux)(path, workspace));
    if (base === undefined || wanted.length === 0)
        return found;
    const repository = new Objects({ workspace, cwd: workspace, env: { PATH }, user, nowhere: '/' });
    const top = /^tree ([0-9a-f]+)\n/.exec((await repository.read('commit', base)) ?? '')?.[1];
    if (top === undefined)
        return found;
    for (const path of wanted.slice(0, reviewed_files_MAX_FILES)) {
        const text = await repository.file(top, path.slice(workspace.length + 1).split('/'));
        if (text !== undefined)
            found.set(path, text);
    }
    return found;
}
/** Objects of a repository, each as its name says it is or not at all. */
class Objects {
    #ground;
    constructor(ground) {
        this.#ground = ground;
    }
    /** @param names from a tree down to a file in it */
    async file(tree, names) {
        if (names.length > reviewed_files_MAX_DEPTH)
            return undefined;
        let at = tree;
        for (const [index, name] of names.entries()) {
            const type = index === names.length - 1 ? 'blob' : 'tree';
            const entry = (await this.#entries(at))?.find((one) => one.name === name && one.type === type);
            if (entry === undefined)
                return undefined;
            at = entry.id;
        }
        return this.read('blob', at);
    }
    /** What lies in a tree, which is hashed in the form git keeps it in: `MODE NAME`, a zero byte and the bytes of the name. */
    async #entries(id) {
        const lines = (await (0,probe/* askGit */.gG)(this.#ground, ['ls-tree', '-z', '--full-tree', id]))?.split('\0').slice(0, -1);
        const entries = lines?.flatMap((line) => {
            const [, mode, type, entry, name] = /^0?(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
            return mode && type && entry && name ? [{ mode, type, id: entry, name }] : [];
        });
        if (entries === undefined)
            return undefined;
        const bytes = entries.map((one) => Buffer.concat([Buffer.from(`${one.mode} ${one.name}\0`), hex(one.id)]));
        return isNamed(id, 'tree', Buffer.concat(bytes)) ? entries : undefined;
    }
    async read(type, id) {
        const text = await (0,probe/* askGit */.gG)(this.#ground, ['cat-file', type, id]);
        return text !== undefined && isNamed(id, type, Buffer.from(text)) ? text : undefined;
    }
}
const hex = (text) => Buffer.from(text, 'hex');
/** Whether an object has the name that its content gives it: SHA-1 or SHA-256 over `TYPE LENGTH`, a zero byte and the content. */
function isNamed(id, type, content) {
    const hash = (0,external_node_crypto_.createHash)(id.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`${type} ${content.length}\0`).update(content).digest('hex') === id;
}

// EXTERNAL MODULE: ./build/host/redaction.js + 1 modules
var redaction = __webpack_require__(51139);
// EXTERNAL MODULE: ./build/host/user.js
var host_user = __webpack_require__(67199);
// EXTERNAL MODULE: ./build/host/evidence/derive.js + 3 modules
var derive = __webpack_require__(59294);
// EXTERNAL MODULE: ./build/host/evidence/dpkg-sources.js + 1 modules
var dpkg_sources = __webpack_require__(60526);
;// CONCATENATED MODULE: ./build/host/evidence/derive-all.js


/** Tools whose components are read from their files: a build runs some hundred different programs. */
const MAX_DERIVED = 500;
/**
 * What tools are made of as their own files say, one after the other while there is time; never throws.
 * @param paths of the tools, each once
 * @param packages what package databases say of them
 * @param timeoutMs after which no further one is begun
 */
function deriveAll(paths, packages, timeoutMs) {
    const deadline = performance.now() + timeoutMs;
    const derived = [];
    const asked = new Set(paths);
    const sources = new dpkg_sources/* DpkgSources */.P(packages.filter(({ path }) => asked.has(path)));
    for (const [index, path] of paths.entries()) {
        if (index >= MAX_DERIVED || performance.now() >= deadline) {
            const reason = `the components of ${paths.length - index} tools were not read: there are too many, or no time was left`;
            return { derived, missed: [{ axis: 'sbom', subject: 'tools', source: 'their files', reason }] };
        }
        const records = packages.filter((record) => record.path === path);
        derived.push(...(0,derive/* derive */.C)(path, records, sources));
    }
    return { derived, missed: [] };
}

// EXTERNAL MODULE: ./build/host/evidence/pinned.js + 23 modules
var pinned = __webpack_require__(86156);
// EXTERNAL MODULE: ./build/host/evidence/write-evidence.js + 1 modules
var write_evidence = __webpack_require__(43848);
;// CONCATENATED MODULE: ./build/host/evidence/complete.js










/** For reading package databases, and for reading what tools are made of, in milliseconds: post is waited for. */
const PACKAGE_TIME = 10_000;
const COMPONENT_TIME = 10_000;
/**
 * Completes what was gathered with what the machine itself says of the tools that ran, and puts it into the recording.
 * @param directory of the recording, which has ended
 * @param gathered of pinned tools, before the first step or beside the command
 * @param o.masks values that must not reach the recording
 * @param o.user whose job it was: what that user may not read is not read
 * @throws Error with a sentence when it cannot be written
 */
async function completeEvidence(directory, recording, config, gathered, { masks, user }) {
    const { read } = gathered;
    const linksAfter = ledElsewhere(config, gathered);
    const document = { ...gathered.document, ...(linksAfter === undefined ? {} : { linksAfter }) };
    const pinned = new Set(config.tools.flatMap((pin) => [...(0,evidence_pin/* pinnedPaths */.jx)(pin, recording, { document })]));
    // components are of use where vulnerabilities are known, or a pin asks for them
    const exposed = document.material.some(({ kind }) => kind === 'advisory');
    const paths = [...new Set(recording.tools.map(({ path }) => path))].filter((path) => exposed || pinned.has(path));
    const reviewed = await reviewedFiles(recording, lockFilesOf(recording.tools), user);
    const { packages, missed, derived } = await (0,host_user/* withRightsOf */.tl)(user, async () => {
        const found = await packagesOf(recording, reviewed);
        const components = deriveAll(paths, found.packages, COMPONENT_TIME);
        return { ...components, packages: found.packages, missed: [...found.missed, ...components.missed] };
    });
    const said = { packages, derived, missed: [...document.missed, ...missed, ...databaseChanges(recording)] };
    (0,write_evidence/* writeEvidence */.n)(directory, { read, document: { ...document, ...new redaction/* Redaction */.ki(masks).value(said) } });
}
/** Where pinned paths lead now, of those that did not lead there before the job. */
function ledElsewhere({ tools }, { document }) {
    const led = tools.flatMap(({ path }) => {
        const now = (0,pinned/* real */.x)(path);
        return now === path || now === document.links?.[path] ? [] : [[path, now]];
    });
    return led.length === 0 ? undefined : Object.fromEntries(led);
}
/** Programs that change a database by trade. */
const MANAGERS = { dpkg: /\/dpkg$/, rpm: /\/(rpm|rpmdb|yum|dnf\d?|microdnf|zypper|tdnf)$/ };
/** Databases that changed though nothing ran that does so by trade. */
function databaseChanges({ tools, databases = [] }) {
    return databases.flatMap(({ database, count }) => {
        if (tools.some(({ path }) => MANAGERS[database].test(path)))
            return [];
        const reason = `${database}'s database changed during the job (${count} ${count === 1 ? 'file' : 'files'})`;
        return [{ axis: 'identity', subject: database, source: database, reason }];
    });
}
/** What package databases say of tools. `reviewed`: lock files as the base ref has them, path -> text. Never rejects. */
function packagesOf({ tools, variables }, reviewed = new Map()) {
    return readPackages(tools, { variables, reviewed, buildInfo: moduleOf, timeoutMs: PACKAGE_TIME });
}
function moduleOf(program) {
    const subject = (0,go_buildinfo/* goBuildInfo */.X)(program)?.subject;
    if (subject === undefined)
        return undefined;
    return { path: subject.name, ...(subject.version === undefined ? {} : { version: subject.version }) };
}


/***/ }),

/***/ 43848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ writeEvidence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/host/evidence/evidence-files.js
var evidence_files = __webpack_require__(34603);
;// CONCATENATED MODULE: ./build/host/evidence/document-text.js


/** Left for the sentences on what is left out, in bytes. */
const SENTENCES = 1024;
/**
 * The text of evidence.json, of at most 32 MiB, so that its reader takes it. What is too much of `derived`, then of `packages`, is
 * left out from the end, and `missed` says how many.
 */
function documentText(document) {
    const { packages, derived } = document;
    const frame = Buffer.byteLength((0,canonical/* canonicalJson */.d)({ ...document, packages: [], derived: [] }));
    const first = fitting(packages, evidence_files/* MAX_WRITTEN */.PJ - SENTENCES - frame);
    const second = fitting(derived, first.room);
    const missed = [...document.missed];
    const leftOut = (axis, list, kept, what) => {
        if (kept.length === list.length)
            return;
        const reason = `${list.length - kept.length} of ${list.length} ${what} were left out: there is more than 32 MiB of evidence`;
        missed.push({ axis, subject: 'the job', source: 'evidence.json', reason });
    };
    leftOut('identity', packages, first.kept, 'records of package databases');
    leftOut('sbom', derived, second.kept, 'lists of components');
    return (0,canonical/* canonicalJson */.d)({ ...document, packages: first.kept, derived: second.kept, missed });
}
/** The first ones of a list that have room, in bytes, as they are written in the document. */
function fitting(list, room) {
    const kept = [];
    let left = room;
    for (const entry of list) {
        const bytes = Buffer.byteLength((0,canonical/* canonicalJson */.d)({ list: [entry] })); // indented as deep as there
        if (bytes > left)
            return { kept, room: 0 };
        left -= bytes;
        kept.push(entry);
    }
    return { kept, room: left };
}

// EXTERNAL MODULE: ./build/host/evidence/plain-file.js
var plain_file = __webpack_require__(73721);
;// CONCATENATED MODULE: ./build/host/evidence/write-evidence.js





/**
 * Writes evidence into a recording's directory: the material to evidence/<sha256>, then evidence.json, each in one go and over
 * what is there of an earlier time. Links are replaced, never followed. Material without bytes is left to be missed by its reader;
 * what is more than a reader takes is left out and missed.
 *
 * @throws Error with a sentence when the directory is none, or does not take it
 */
function writeEvidence(directory, { document, read }) {
    const contents = (0,external_node_path_.join)(directory, evidence_files/* EVIDENCE_DIRECTORY */.kN);
    try {
        requireDirectory(directory);
        if ((0,external_node_fs_.lstatSync)(contents, { throwIfNoEntry: false }) === undefined)
            (0,external_node_fs_.mkdirSync)(contents, { mode: 0o700 });
        requireDirectory(contents);
        for (const sha256 of new Set(document.material.map((each) => each.sha256))) {
            const bytes = read(sha256);
            if (bytes !== undefined)
                (0,plain_file/* placeFile */.af)(contents, sha256, bytes);
        }
        (0,plain_file/* placeFile */.af)(directory, evidence_files/* EVIDENCE_FILE */.fi, documentText(document));
    }
    catch (error) {
        throw new Error(`the evidence cannot be written to ${directory}: ${error.message}`);
    }
}
function requireDirectory(path) {
    if (!(0,external_node_fs_.lstatSync)(path).isDirectory())
        throw new Error(`${path} is no directory, or a symbolic link to one`);
}


/***/ }),

/***/ 61770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ packageOf),
/* harmony export */   w: () => (/* binding */ packageAbove)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92807);



/** How far above a file or directory its package's metadata is looked for. */
const MAX_LEVELS = 12;
const MAX_METADATA = 1024 * 1024;
/** npm's own limit for a name; longer ones are no names. */
const MAX_NAME = 214;
const MAX_SITE_ENTRIES = 20_000;
/** The package whose package.json, PKG-INFO, pyproject.toml or Cargo.toml stands nearest at or above `directory`, and where. */
function packageAbove(directory) {
    let current = directory;
    for (let level = 0; level < MAX_LEVELS && current.startsWith('/'); level++) {
        const found = packageIn(current);
        if (found !== undefined)
            return { directory: current, package: found };
        if (current === '/')
            return undefined;
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current);
    }
    return undefined;
}
/** The package a file belongs to: for an installed Python module what its dist-info says, else the nearest above. */
function packageOf(path) {
    return distributionOf(path) ?? packageAbove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))?.package;
}
/** A package.json without a name (`{"type":"module"}`) is no package. */
function packageIn(directory) {
    return (fromJson(readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'))) ??
        fromHeaders(readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'PKG-INFO'))) ??
        fromToml(readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'pyproject.toml')), /^(project|tool\.poetry)$/) ??
        fromToml(readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'Cargo.toml')), /^package$/));
}
function distributionOf(path) {
    const match = /^(.*\/(?:site|dist)-packages)\/([^/]+)/.exec(path);
    const [, site, top] = match ?? [];
    if (site === undefined || top === undefined)
        return undefined;
    const wanted = (0,_evidence_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonName */ .o)(top.replace(/\.py$/, ''));
    const info = entries(site).find((entry) => {
        const stem = /^([^-]+)-.*\.dist-info$/.exec(entry)?.[1];
        return stem !== undefined && (0,_evidence_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonName */ .o)(stem) === wanted;
    });
    return info === undefined ? undefined : fromHeaders(readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(site, info, 'METADATA')));
}
function fromJson(text) {
    if (text === undefined)
        return undefined;
    try {
        const data = JSON.parse(text);
        if (typeof data !== 'object' || data === null)
            return undefined;
        return named(data.name, data.version);
    }
    catch {
        return undefined;
    }
}
function fromHeaders(text) {
    if (text === undefined)
        return undefined;
    const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    return named(/^Name:[ \t]*(\S+)/m.exec(head)?.[1], /^Version:[ \t]*(\S+)/m.exec(head)?.[1]);
}
/** Only what stands on lines of its own in a section of that name is read. */
function fromToml(text, wanted) {
    let section = '';
    const values = new Map();
    for (const line of (text ?? '').split('\n')) {
        const header = /^\[([^[\]]+)\]/.exec(line)?.[1];
        if (header !== undefined)
            section = header.trim();
        if (!wanted.test(section))
            continue;
        const [, key, , value] = /^(name|version)[ \t]*=[ \t]*(["'])([^"']*)\2/.exec(line) ?? [];
        if (key !== undefined && value !== undefined && !values.has(key))
            values.set(key, value);
    }
    return named(values.get('name'), values.get('version'));
}
function named(name, version) {
    if (!isPrintable(name))
        return undefined;
    return isPrintable(version) ? { name, version } : { name };
}
function isPrintable(text) {
    return typeof text === 'string' && text.length > 0 && text.length <= MAX_NAME && /^[\x21-\x7e]+$/.test(text);
}
/** Text of a regular file of at most 1 MiB, else undefined. */
function readSmall(path) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!facts.isFile() || facts.size > MAX_METADATA)
            return undefined;
        const buffer = Buffer.alloc(facts.size);
        return buffer.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, 0, buffer.length, 0));
    }
    catch {
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function entries(directory) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
        return found.length > MAX_SITE_ENTRIES ? [] : found;
    }
    catch {
        return [];
    }
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

/***/ 42250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ RPM_DIRECTORIES),
/* harmony export */   OX: () => (/* binding */ rpmQuery),
/* harmony export */   SF: () => (/* binding */ RPM_FILES),
/* harmony export */   yx: () => (/* binding */ RPM)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/** Where rpm keeps its database, newest place first. */
const RPM_DIRECTORIES = ['/usr/lib/sysimage/rpm', '/var/lib/rpm'];
/** Names of the database in its three formats: sqlite, ndb, Berkeley DB. */
const RPM_FILES = ['rpmdb.sqlite', 'Packages.db', 'Packages'];
const RPM = '/usr/bin/rpm';
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
/**
 * The way to ask the RPM database; undefined where there is none, or no rpm that may be run.
 *
 * The database has three binary formats, so rpm itself reads it: by its absolute path, if it belongs to root (or to who we are) and
 * nobody else may write it, without the environment of the job and in the root directory, at most 10 s and 256 MiB. That rpm, its
 * libraries and its configuration in /usr and /etc are trusted: what replaced them in the job had to be root, and is
 * seen by `databasesChanged` as far as rpm itself goes.
 */
function rpmQuery(ground, program = RPM) {
    const database = RPM_DIRECTORIES.find((place) => RPM_FILES.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(ground.at(`${place}/${name}`))));
    if (database === undefined || !isSafe(program))
        return undefined;
    const root = ground.at('/');
    const place = [...(root === '/' ? [] : ['--root', root]), '--dbpath', database];
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: '/nonexistent' };
    const options = { cwd: '/', env, timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT };
    return (args) => new Promise((resolve) => {
        // status 1 and above says for how many files no package was found
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, ['-q', ...place, ...args], options, (error, stdout) => resolve(error === null || typeof error.code === 'number' ? stdout : undefined));
        child.stdin?.end();
    }).catch(() => undefined); // more arguments than the kernel takes
}
function isSafe(program) {
    try {
        const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(program);
        return (uid === 0 || uid === process.geteuid?.()) && (mode & 0o022) === 0;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 51139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ki: () => (/* binding */ Redaction),
  JF: () => (/* binding */ masksOf),
  Rf: () => (/* binding */ withoutQuoted)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/events/redact.js
/**
 * Takes secrets out of argument lists before they reach a recording (design section 10). Every rule marks ranges of the
 * original text; the ranges are joined and replaced at once, so that no rule sees another's marks. All scans are linear
 * in the text.
 */
/** Masks shorter than this occur by chance. */
const MIN_MASK = 8;
/**
 * Tokens that announce themselves. Prefixes as published by the issuers: GitHub, GitLab, npm, PyPI, AWS, Slack, Stripe,
 * OpenAI and Anthropic, Google, DigitalOcean, Vault, SendGrid, Shopify, Grafana, Docker; then JSON web tokens.
 */
const TOKENS = new RegExp(`(?<![A-Za-z0-9])(?:${[
    '(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|xox[abeoprs]-|[sr]k_(?:live|test)_|sk-|dop_v1_|hv[sb]\\.|shp(?:at|ss|ca)_|glsa_|dckr_pat_)[A-Za-z0-9_\\-.]{16,}',
    'A[KS]IA[A-Z0-9]{16}',
    'AIza[A-Za-z0-9_\\-]{35}',
    'ya29\\.[A-Za-z0-9_\\-]{20,}',
    'SG\\.[A-Za-z0-9_\\-]{16,}\\.[A-Za-z0-9_\\-]{16,}',
    // The second look-behind keeps `eyJ-eyJ-...` linear.
    '(?<![A-Za-z0-9_\\-])eyJ[A-Za-z0-9_\\-]{8,}\\.eyJ[A-Za-z0-9_\\-]{8,}\\.[A-Za-z0-9_\\-]*',
].join('|')})`, 'g');
/** Last words of a name that mean a secret. */
const SECRET_WORDS = /^(?:pass|password|passwd|passphrase|passcode|pwd|pat|secret|secrets|token|tokens|credential|credentials|auth|apikey|authtoken|accesstoken|accesskey|secretkey|privatekey)$/;
/** Words that make a following `key` a secret. */
const KEY_OWNERS = /^(?:api|access|secret|private|auth|account|signing|encryption|deploy|license)$/;
/** Does a name such as `--db-password`, `_authToken` or `AWS_SECRET_ACCESS_KEY` name a secret? */
function isSecretName(name) {
    const words = name
        .slice(-80)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    const last = words.at(-1) ?? '';
    return SECRET_WORDS.test(last) || (last === 'key' && KEY_OWNERS.test(words.at(-2) ?? ''));
}
/**
 * Replaces what looks like a credential, and every mask.
 * @param argv the arguments as executed
 * @param masks secrets known by value; those shorter than 8 characters are ignored
 * @param hash a salted digest of a secret, fit to print
 * @returns the arguments with each secret written `<redacted:HASH>`, and whether there was one
 */
function redactArguments(argv, masks, hash) {
    const program = (argv[0] ?? '').slice((argv[0] ?? '').lastIndexOf('/') + 1);
    const known = [...masks].filter((mask) => mask.length >= MIN_MASK);
    let redacted = false;
    const clean = argv.map((argument, i) => {
        const ranges = [
            ...maskRanges(argument, known),
            ...shapeRanges(argument),
            ...placeRanges(argument, i > 0 ? argv[i - 1] : undefined, program),
        ];
        if (ranges.length === 0)
            return argument;
        redacted = true;
        return replace(argument, ranges, hash);
    });
    return { argv: clean, redacted };
}
/**
 * The same for options in one text, as a variable of the environment holds them: by what stands in it as in a script, and word by word as
 * in a list of arguments.
 */
function redactSetting(text, masks, hash) {
    const [, , script = ''] = redactArguments(['sh', '-c', text], masks, hash).argv;
    const parts = script.split(/(\s+)/);
    const { argv } = redactArguments(parts.filter((_, index) => index % 2 === 0), masks, hash);
    return parts.map((part, index) => (index % 2 === 0 ? argv[index / 2] : part)).join('');
}
function replace(text, ranges, hash) {
    ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let out = '';
    let at = 0;
    for (let i = 0; i < ranges.length;) {
        const from = ranges[i][0];
        let to = ranges[i][1];
        for (i++; i < ranges.length && ranges[i][0] < to; i++)
            to = Math.max(to, ranges[i][1]);
        out += `${text.slice(at, from)}<redacted:${hash(text.slice(from, to))}>`;
        at = to;
    }
    return out + text.slice(at);
}
function* maskRanges(text, masks) {
    for (const mask of masks) {
        for (let at = text.indexOf(mask); at >= 0; at = text.indexOf(mask, at + mask.length))
            yield [at, at + mask.length];
    }
}
/** Secrets known by their shape, wherever they stand. */
function* shapeRanges(text) {
    for (const match of text.matchAll(TOKENS))
        yield [match.index, match.index + match[0].length];
    for (let at = text.indexOf('-----BEGIN '); at >= 0;) {
        const end = text.indexOf('-----END ', at);
        const to = end < 0 ? text.length : Math.min(text.length, lineEnd(text, end));
        if (text.slice(at, at + 60).includes('PRIVATE KEY'))
            yield [at, to];
        at = text.indexOf('-----BEGIN ', to);
    }
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
        const from = at + 3;
        const authority = text.slice(from, stop(text, from, URL_END));
        const sign = authority.lastIndexOf('@');
        const colon = authority.indexOf(':');
        if (colon >= 0 && colon + 1 < sign)
            yield [from + colon + 1, from + sign];
        else if (colon < 0 && sign >= MIN_USER_TOKEN)
            yield [from, from + sign];
    }
}
/** A user name without password this long is a token (`https://TOKEN@host`). */
const MIN_USER_TOKEN = 20;
const URL_END = /[\s/?#"'<>\\]/;
const VALUE_END = /[\s"'`;&|)]/;
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** The first index from `from` on at which a character of the class stands, else the end. */
function stop(text, from, end) {
    let i = from;
    while (i < text.length && !end.test(text[i]))
        i++;
    return i;
}
/** Secrets known by what stands before them: an option, an assignment, a header. */
function* placeRanges(text, before, program) {
    if (before !== undefined && text !== '')
        yield* afterOption(text, before, program);
    if (text.startsWith('-u') && text.length > 2 && program === 'curl')
        yield* redact_password(text, 2);
    if (/^-p./.test(text) && /^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/.test(program))
        yield [2, text.length];
    yield* assignments(text, before === '-c' || before === '-ec' || before === '-lc' || before === '-e');
    let to = 0;
    for (const match of text.matchAll(/authorization["']?[ \t]*[:=][ \t]*/gi)) {
        const from = match.index + match[0].length;
        if (match.index < to)
            continue;
        to = Math.min(lineEnd(text, from), stop(text, from, /["']/));
        if (to > from && text[from] !== '$')
            yield [from, to];
    }
}
function* afterOption(text, before, program) {
    const option = before.startsWith('-') && !before.includes('=');
    if (option && before.startsWith('--') && isSecretName(before) && !text.startsWith('-'))
        yield [0, text.length];
    if (before === '-u' || before === '--user' || before === '--proxy-user' || before === '-U')
        yield* redact_password(text, 0);
    if (before === '-p' && program === 'sshpass')
        yield [0, text.length];
    if (before === '-H' || before === '--header')
        yield* header(text);
}
/** `user:password`; a pair of numbers is a user and a group. */
function* redact_password(text, from) {
    const colon = text.indexOf(':', from);
    if (colon < 0 || colon + 1 >= text.length || /^\d+:\d+$/.test(text.slice(from)))
        return;
    yield [colon + 1, text.length];
}
/** `Name: value` with a name that means a secret. */
function* header(text) {
    const colon = text.indexOf(':');
    if (colon <= 0 || !isSecretName(text.slice(0, colon)))
        return;
    let from = colon + 1;
    while (text[from] === ' ')
        from++;
    if (from < text.length)
        yield [from, text.length];
}
/**
 * `name=value` and `"name": "value"` with a name that means a secret. In a shell script a value ends where a word ends;
 * as an argument of its own it is all the rest. A variable's name (`$TOKEN`) is no secret.
 */
function* assignments(text, script) {
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (c === '=' || c === ':') {
            const quoted = c === ':' && (text[i - 1] === '"' || text[i - 1] === "'");
            const name = text.slice(Math.max(start, i - 80), quoted ? i - 1 : i);
            if ((c === '=' || quoted) && isSecretName(name)) {
                const around = start > 0 && (text[start - 1] === '"' || text[start - 1] === "'") ? text[start - 1] : undefined;
                const word = script || quoted || (start > 0 && !text.startsWith('-'));
                const range = around !== undefined && !quoted ? enclosed(text, i + 1, around) : valueRange(text, i + 1, word);
                if (range !== undefined) {
                    yield* word ? [range] : betweenNames(text, range);
                    i = range[1] - 1;
                }
            }
            start = i + 1;
        }
        else if (c === ' ' || c === '\n' || c === '\t' || c === '&' || c === '?' || c === ',' || c === '{' || c === ';')
            start = i + 1;
        else if ((c === '"' || c === "'") && start === i)
            start = i + 1;
    }
}
/** A variable of an environment that goes on after another's value. */
const NEXT_NAME = /[\s&;][A-Z_][A-Z0-9_]*=/g;
/** A value that is the rest of an argument may be followed by further variables: their names stay, and nothing else. */
function* betweenNames(text, [from, to]) {
    let at = from;
    for (const { index, 0: name } of text.slice(from, to).matchAll(NEXT_NAME)) {
        if (from + index > at)
            yield [at, from + index];
        at = from + index + name.length;
    }
    if (to > at)
        yield [at, to];
}
/** The rest of `"name=value"`, up to the quote that opened before the name. */
function enclosed(text, from, quote) {
    const end = text.indexOf(quote, from);
    const to = end < 0 ? text.length : end;
    return to > from && text[from] !== '$' ? [from, to] : undefined;
}
function valueRange(text, from, word) {
    let at = from;
    while (word && text[at] === ' ')
        at++;
    const quote = text[at];
    if (quote === '"' || quote === "'") {
        const end = text.indexOf(quote, at + 1);
        const to = end < 0 ? text.length : end;
        return to > at + 1 && text[at + 1] !== '$' ? [at + 1, to] : undefined;
    }
    const to = word ? stop(text, at, VALUE_END) : text.length;
    return to > at && quote !== '$' ? [at, to] : undefined;
}

;// CONCATENATED MODULE: ./build/host/redaction.js



/** Names of environment variables whose values are secrets; AUTHOR and AUTHORITY are none. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|API_?KEY|AUTH(?!OR)/i;
/** Shorter values would hide ordinary text wherever they occur. */
const MIN_LENGTH = 8;
const MAX_MASKS = 1000;
/**
 * The values that must not reach a recording: those of secretly named variables, each line of them on its own. A path that
 * exists (a key file's, the agent's socket) is not a secret but the place of one, which must stay readable.
 */
function masksOf(env) {
    const masks = new Set();
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || !SECRET_NAME.test(name) || isPath(value))
            continue;
        for (const line of [value, ...value.split('\n')]) {
            if (line.trim().length >= MIN_LENGTH && masks.size < MAX_MASKS)
                masks.add(line.trim());
        }
    }
    return masks;
}
/** Replaces secrets by a hash, salted for each recording with a salt nobody keeps: equal secrets stay equal within it. */
class Redaction {
    #masks;
    /** Longest first, so that a mask inside another leaves nothing of it standing. */
    #ordered;
    /** As they stand in JSON: one look at an event's line tells whether there is anything to do. */
    #escaped;
    #salt = (0,external_node_crypto_.randomBytes)(32);
    #hash = (secret) => (0,external_node_crypto_.createHmac)('sha256', this.#salt).update(secret).digest('hex').slice(0, 12);
    constructor(masks) {
        this.#masks = masks;
        this.#ordered = [...masks].sort((a, b) => b.length - a.length);
        this.#escaped = this.#ordered.map((mask) => JSON.stringify(mask).slice(1, -1));
    }
    /** A draft without secrets: the arguments and the environment of an exec by their form too, every other text by the masks. */
    draft(draft) {
        const clean = draft.kind === 'process.exec' ? this.#exec(draft) : draft;
        const text = this.#escaped.length === 0 ? '' : JSON.stringify(clean);
        return this.#escaped.some((mask) => text.includes(mask)) ? this.value(clean) : clean;
    }
    #exec(draft) {
        const { argv, redacted } = redactArguments(draft.argv, this.#masks, this.#hash);
        const clean = draft.env === undefined ? draft : { ...draft, env: this.#environment(draft.env) };
        return redacted ? { ...clean, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] } : clean;
    }
    /** Options that a variable hands to a program hold what arguments hold. */
    #environment(env) {
        const secretless = (value) => redactSetting(value, this.#masks, this.#hash);
        return Object.fromEntries(Object.entries(env).map(([key, value]) => [key, secretless(value)]));
    }
    /** A list of arguments without secrets. */
    arguments(argv) {
        return redactArguments([...argv], this.#masks, this.#hash).argv;
    }
    /** A text without masked values. */
    text(text) {
        let clean = text;
        for (const mask of this.#ordered) {
            if (clean.includes(mask))
                clean = clean.replaceAll(mask, () => `<redacted:${this.#hash(mask)}>`);
        }
        return clean;
    }
    /** JSON-like data with every text (keys too) without masked values; what holds none is returned as it is. */
    value(data) {
        if (typeof data === 'string')
            return this.text(data);
        if (Array.isArray(data))
            return unchanged(data, data.map((item) => this.value(item)));
        if (typeof data !== 'object' || data === null)
            return data;
        let changed = false;
        const entries = Object.entries(data).map(([key, value]) => {
            const clean = [this.text(key), this.value(value)];
            changed ||= clean[0] !== key || clean[1] !== value;
            return clean;
        });
        return changed ? Object.fromEntries(entries) : data;
    }
}
/** A line of a trace fit to be shown: what stands in quotes may hold anything, so it goes. */
function withoutQuoted(line) {
    return line.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '"…"');
}
function unchanged(before, after) {
    return after.some((item, index) => item !== before[index]) ? after : before;
}
function isPath(value) {
    return value.startsWith('/') && !value.includes('\n') && (0,external_node_fs_.existsSync)(value);
}


/***/ })

};
;