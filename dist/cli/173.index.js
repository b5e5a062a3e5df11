"use strict";
exports.id = 173;
exports.ids = [173];
exports.modules = {

/***/ 7712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ packageDirectories)
/* harmony export */ });
/**
 * The package directories a file lies in, `…/node_modules/NAME` or `…/node_modules/@SCOPE/NAME`, outermost first. Directories
 * of package managers (`node_modules/.pnpm`) are none.
 */
function packageDirectories(path) {
    const segments = path.split('/');
    const found = [];
    for (let i = 0; i < segments.length; i++) {
        const name = segments[i + 1];
        if (segments[i] !== 'node_modules' || name === undefined || name.startsWith('.'))
            continue;
        const end = i + (name.startsWith('@') ? 3 : 2);
        if (end < segments.length)
            found.push(segments.slice(0, end).join('/'));
    }
    return found;
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ distribution)
/* harmony export */ });
/** Reads os-release(5). Undefined when it has no usable ID. */
function distribution(text) {
    const value = (key) => new RegExp(`^${key}=(["']?)([a-z0-9._-]{1,64})\\1[ \\t]*$`, 'm').exec(text)?.[2];
    const id = value('ID');
    const version = value('VERSION_ID');
    return id === undefined ? undefined : { id, release: version === undefined ? id : `${id}-${version}` };
}


/***/ }),

/***/ 127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ recordedPlace),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** `…/lib/python3.12/site-packages`, or Debian's dist-packages. */
const SITE = /^(.*\/(?:site|dist)-packages)\/./;
/** The directory of installed modules that a file lies in; undefined for other files. */
const siteOf = (path) => SITE.exec(path)?.[1];
/** The environment a program may belong to: the directory above its bin/; undefined for what lies in no bin/. */
const prefixOf = (path) => /^(.+)\/bin\/[^/]+$/.exec(path)?.[1];
/**
 * Where a line of a RECORD leads: relative to the directory of installed modules. Undefined for what is outside the environment that
 * directory belongs to (three levels up), which no installer writes and nobody may make us read.
 */
function recordedPlace(site, recorded) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(site, recorded);
    const environment = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(site, '../../..');
    return place.startsWith(environment === '/' ? '/' : `${environment}/`) ? place : undefined;
}


/***/ }),

/***/ 3160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openElf)
/* harmony export */ });
/** Most segments and most sections: programs have some ten and some fifty, those of object files with a section a function are not asked for. */
const mostHeaders = 2000;
const loadable = 1;
const executableFlag = 1;
const writableFlag = 2;
/** A section without bytes in the file (.bss). */
const noBits = 8;
/**
 * Opens an ELF file, of 32 or 64 bits and either byte order; undefined when the bytes are none, or it has more than 2000 segments
 * or sections. Never throws.
 */
function openElf(bytes) {
    if (bytes.length < 52 || bytes[0] !== 0x7f || bytes[1] !== 0x45 || bytes[2] !== 0x4c || bytes[3] !== 0x46)
        return undefined;
    const wide = bytes[4] === 2;
    const little = bytes[5] === 1;
    if (!wide && bytes[4] !== 1)
        return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const has = (at, length) => at >= 0 && at + length <= bytes.length;
    const half = (at) => (has(at, 2) ? view.getUint16(at, little) : 0);
    const word = (at) => (has(at, 4) ? view.getUint32(at, little) : 0);
    const long = (at) => (!wide ? word(at) : has(at, 8) ? Number(view.getBigUint64(at, little)) : 0);
    const cut = ({ offset, size }) => has(offset, 0) ? bytes.subarray(offset, Math.min(bytes.length, offset + size)) : undefined;
    /** Entries of a table of headers, as far as the file has them. */
    const table = (at, size, count, least) => {
        const found = [];
        for (let i = 0; i < count && size >= least && has(at + i * size, least); i++)
            found.push(at + i * size);
        return found;
    };
    const [segmentTable, sectionTable] = wide ? [long(32), long(40)] : [long(28), long(32)];
    const counts = wide ? 54 : 42;
    if (half(counts + 2) > mostHeaders || half(counts + 6) > mostHeaders)
        return undefined;
    const segments = table(segmentTable, half(counts), half(counts + 2), wide ? 56 : 32)
        .filter((at) => word(at) === loadable)
        .map((at) => ({
        flags: word(at + (wide ? 4 : 24)),
        offset: long(at + (wide ? 8 : 4)),
        address: long(at + (wide ? 16 : 8)),
        size: long(at + (wide ? 32 : 16)),
    }));
    const sections = table(sectionTable, half(counts + 4), half(counts + 6), wide ? 64 : 40).map((at) => ({
        name: word(at),
        bits: word(at + 4) !== noBits,
        address: long(at + (wide ? 16 : 12)),
        offset: long(at + (wide ? 24 : 16)),
        size: long(at + (wide ? 32 : 20)),
    }));
    const strings = sections[half(counts + 8)];
    const names = strings && cut(strings);
    return {
        section: (name) => {
            const wanted = Buffer.from(`${name}\0`, 'latin1');
            const found = sections.find((one) => one.bits && names !== undefined && startsAt(names, one.name, wanted));
            return found && cut(found);
        },
        writable: segments.flatMap((segment) => {
            const content = (segment.flags & (writableFlag | executableFlag)) === writableFlag ? cut(segment) : undefined;
            return content === undefined ? [] : [{ bytes: content, address: segment.address }];
        }),
        at: (address) => {
            const segment = segments.find((one) => address >= one.address && address < one.address + one.size);
            return segment && cut(segment)?.subarray(address - segment.address);
        },
    };
}
function startsAt(bytes, at, wanted) {
    return at + wanted.length <= bytes.length && wanted.every((byte, i) => bytes[at + i] === byte);
}


/***/ }),

/***/ 1273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ goBuildInfo)
});

// EXTERNAL MODULE: ./build/evidence/sbom/inventory.js
var sbom_inventory = __webpack_require__(439);
// EXTERNAL MODULE: ./build/evidence/sbom/purl.js
var sbom_purl = __webpack_require__(4326);
// EXTERNAL MODULE: ./build/evidence/sbom/derived/elf.js
var derived_elf = __webpack_require__(3160);
;// CONCATENATED MODULE: ./build/evidence/sbom/derived/go-modules.js
/** Most settings kept; Go writes two dozen. */
const mostSettings = 1000;
/** Longest line of the list, in characters; flags of a build are the longest. */
const longestLine = 64 * 1024;
/**
 * Parses the module list: lines of fields between tabs, `path`, `mod`, `dep`, `=>` (the replacement of the one
 * before) and `build KEY=VALUE`. The format is that of Go's runtime/debug.ParseBuildInfo.
 */
function parseModules(text) {
    let path;
    let main;
    let replaced;
    const dependencies = [];
    const settings = new Map();
    for (const line of text.split('\n')) {
        if (line.length > longestLine)
            continue;
        const [kind, ...fields] = line.split('\t');
        if (kind === 'path')
            path = fields[0];
        else if (kind === 'mod') {
            main = moduleOf(fields);
            replaced = 'main';
        }
        else if (kind === 'dep') {
            const dependency = moduleOf(fields);
            if (dependency !== undefined)
                dependencies.push(dependency);
            replaced = dependency && 'dependency';
        }
        else if (kind === '=>') {
            if (replaced === 'main')
                main = replacement(main, fields);
            const last = dependencies.at(-1);
            if (replaced === 'dependency' && last !== undefined)
                dependencies.splice(-1, 1, replacement(last, fields) ?? last);
            replaced = undefined;
        }
        else if (kind === 'build' && settings.size < mostSettings) {
            const setting = fields.join('\t');
            const [, key, value] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]*)=(.*)$/.exec(setting) ?? [];
            if (key !== undefined && value !== undefined)
                settings.set(unquoted(key), unquoted(value));
        }
    }
    return { path, main, dependencies, settings };
}
function moduleOf([path, version, sum]) {
    if (path === undefined || path === '')
        return undefined;
    return {
        path,
        version: version === undefined || version === '' || version.startsWith('(') ? undefined : version,
        sum: /^h1:([A-Za-z0-9+/]{43}=)$/.exec(sum ?? '')?.[1],
    };
}
/** A directory that replaces a module has no version, and no name that means anything elsewhere. */
function replacement(original, fields) {
    const by = moduleOf(fields);
    if (by === undefined || original === undefined)
        return original;
    return /^[./]/.test(by.path) ? { path: original.path, version: undefined, sum: undefined } : by;
}
/** Go quotes what has spaces or quotes; its escapes are nearly those of JSON. */
function unquoted(text) {
    if (/^`[^`]*`$/.test(text))
        return text.slice(1, -1);
    if (!/^".*"$/.test(text))
        return text;
    try {
        return String(JSON.parse(text));
    }
    catch {
        return text.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./build/evidence/sbom/derived/go-buildinfo.js




/** Of Go's debug/buildinfo: the magic, at which multiple of an address it stands, and the size of its header. */
const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const alignment = 16;
const headerSize = 32;
/** Most places with the magic that are looked at: real programs have one or two. */
const mostMagics = 16;
const bigEndianFlag = 1;
const inlineFlag = 2;
/** Longest version and module list that are read, in bytes; Kubernetes has 30 KiB. */
const longestVersion = 256;
const longestModules = 4 * 1024 * 1024;
/** The module list stands between two marks of this many bytes. */
const mark = 16;
/**
 * Reads the build information of a Go program from the bytes of its ELF file: the main module as subject, the
 * modules linked into it, and the standard library as pkg:golang/stdlib. The format is that of Go's debug/buildinfo:
 * strings inline (since Go 1.18) or behind pointers. A replaced module is what it was replaced by.
 * @returns undefined for what is no ELF file, or has no such information
 */
function goBuildInfo(bytes) {
    const elf = (0,derived_elf/* openElf */.A)(bytes);
    const strings = elf && buildStrings(elf, bytes.length);
    if (strings === undefined)
        return undefined;
    const { version, modules } = strings;
    const { path, main, dependencies, settings } = parseModules(modules);
    const inventory = new sbom_inventory/* Inventory */.r();
    const subject = main && inventory.subject({ ...draft(main), type: 'application' });
    // `go1.26.8`, `go1.26.8 X:experiment`, `devel go1.27-abc`
    const stdlib = /^go(\d[^\s]*)/.exec(version)?.[1];
    const purl = (0,sbom_purl/* makePurl */.k0)('golang', undefined, 'stdlib', stdlib);
    inventory.add({ ref: purl, purl, name: 'stdlib', version: stdlib, type: 'library' });
    for (const dependency of dependencies)
        inventory.add(draft(dependency));
    return {
        from: 'go-buildinfo',
        ...(subject !== undefined && { subject }),
        components: inventory.taken().components,
        toolchain: version,
        path,
        settings,
    };
}
function draft({ path, version, sum }) {
    const slash = path.lastIndexOf('/');
    const purl = (0,sbom_purl/* makePurl */.k0)('golang', slash < 0 ? undefined : path.slice(0, slash), path.slice(slash + 1), version);
    return {
        ref: purl ?? path,
        purl,
        name: path,
        version,
        type: 'library',
        // h1: SHA-256 over the list of the module's files, https://go.dev/ref/mod#go-sum-files
        hashes: sum === undefined ? [] : [{ algorithm: 'h1', hex: Buffer.from(sum, 'base64').toString('hex') }],
    };
}
/** @param size of the file: segments that are longer together lie on each other, and the rest of them is not searched */
function buildStrings(elf, size) {
    const section = elf.section('.go.buildinfo');
    const places = section === undefined ? elf.writable : [{ bytes: section, address: 0 }];
    let [left, magics] = [size, mostMagics];
    for (const { bytes, address } of places) {
        left -= bytes.length;
        if (left < 0)
            return undefined;
        for (let at = find(bytes, 0); at >= 0; at = find(bytes, at + 1)) {
            if (magics-- === 0)
                return undefined;
            // a program that reads such information has the magic among its own data too
            if ((address + at) % alignment !== 0 || at + headerSize > bytes.length)
                continue;
            const found = readStrings(elf, bytes.subarray(at));
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function find(bytes, from) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(magic, from);
}
function readStrings(elf, info) {
    const pointerSize = info[14] ?? 0;
    const flags = info[15] ?? 0;
    let version;
    let modules;
    if ((flags & inlineFlag) !== 0) {
        const first = inline(info, headerSize, longestVersion);
        version = first?.bytes;
        modules = first && inline(info, first.end, longestModules)?.bytes;
    }
    else {
        const little = (flags & bigEndianFlag) === 0;
        version = pointed(elf, pointer(info, 16, pointerSize, little), pointerSize, little, longestVersion);
        modules = pointed(elf, pointer(info, 16 + pointerSize, pointerSize, little), pointerSize, little, longestModules);
    }
    const name = version && go_buildinfo_text(version);
    if (name === undefined || !/^(go\d|devel )/.test(name))
        return undefined;
    const inner = modules !== undefined && modules.length >= 2 * mark + 1 ? modules.subarray(mark, -mark) : undefined;
    return { version: name, modules: inner?.at(-1) === 0x0a ? go_buildinfo_text(inner) : '' };
}
/** A string behind its length as a varint (7 bits a byte, the lowest first). */
function inline(bytes, at, longest) {
    let length = 0;
    for (let i = 0; i < 5; i++) {
        const byte = bytes[at + i];
        if (byte === undefined)
            return undefined;
        length += (byte & 0x7f) * 2 ** (7 * i);
        if (byte >= 0x80)
            continue;
        const start = at + i + 1;
        const end = start + length;
        return length > longest || end > bytes.length ? undefined : { bytes: bytes.subarray(start, end), end };
    }
    return undefined;
}
/** The string whose header (pointer, length) stands at an address. */
function pointed(elf, address, size, little, longest) {
    const header = elf.at(address);
    if (header === undefined || header.length < 2 * size)
        return undefined;
    const length = pointer(header, size, size, little);
    const content = elf.at(pointer(header, 0, size, little));
    return content === undefined || length > longest || length > content.length ? undefined : content.subarray(0, length);
}
function pointer(bytes, at, size, little) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + size > bytes.length || (size !== 4 && size !== 8))
        return -1;
    return size === 4 ? view.getUint32(at, little) : Number(view.getBigUint64(at, little));
}
function go_buildinfo_text(bytes) {
    return new TextDecoder().decode(bytes);
}


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ usualConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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


/***/ }),

/***/ 7666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Where a user's answers are kept: XDG_CACHE_HOME, else ~/.cache; undefined where neither is known. */
function cacheDirectory(env) {
    const base = env.XDG_CACHE_HOME || (env.HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.HOME, '.cache'));
    return base && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'ironclaw-guard') : undefined;
}


/***/ }),

/***/ 7557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ completeEvidence),
  W: () => (/* binding */ packagesOf)
});

// EXTERNAL MODULE: ./build/evidence/pin.js
var evidence_pin = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/evidence/sbom/derived/go-buildinfo.js + 1 modules
var go_buildinfo = __webpack_require__(1273);
// EXTERNAL MODULE: ./build/invocations/container.js
var container = __webpack_require__(6264);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/evidence/packages/package-url.js

/** A package URL in canonical form; undefined when the parts make none: names are read from hostile files. */
function packageUrl({ type, namespace, name, version, qualifiers = {} }) {
    const kept = Object.entries(qualifiers).filter((one) => one[1] !== undefined);
    try {
        return new packageurl_js.PackageURL(type, namespace, name, version, Object.fromEntries(kept), undefined).toString();
    }
    catch {
        return undefined;
    }
}

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
        const purl = published ? packageUrl({ type: 'cargo', name, version }) : undefined;
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
        const installed = { name, version, architecture, conffiles: conffilesOf(stanza) };
        for (const one of wanted)
            found.set(one, installed);
    }
    return found;
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
    const { name, version, architecture: arch } = installed;
    return packageUrl({
        type: 'deb',
        namespace: system.id,
        name,
        version,
        qualifiers: { arch, distro: system.release },
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/evidence/packages/npm-place.js
var npm_place = __webpack_require__(7712);
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
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/host/packages/digest-file.js
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
const digestFile = ${digestFile.toString()};
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
var bounded_file = __webpack_require__(3930);
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
        const purl = packageUrl({ type: 'golang', namespace, name: name.slice(slash + 1), version });
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
var os_release = __webpack_require__(2837);
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

;// CONCATENATED MODULE: ./build/evidence/packages/tree.js

const MAX_CHANGED = 20;
/** Lists of certificate authorities, as certifi's cacert.pem: who has a network of his own adds his own. */
const ADAPTABLE = /\.pem$/;
/**
 * The digest of a tree of files: SHA-256 over the sorted lines `<sha256>  <path>`, each ended by a line feed. As sha256sum(1)
 * does it, a path with a backslash or line feed is escaped, and its line then begins with a backslash.
 *
 * @param files path in the tree -> SHA-256 of what is there, hex
 * @param published path -> the digests it may have, hex, where they are known; a file that is gone is no changed one
 */
function comparedTree(files, published = new Map()) {
    const lines = [...files].map(([path, digest]) => /[\\\n]/.test(path)
        ? `\\${digest}  ${path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n`
        : `${digest}  ${path}\n`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const line of lines.sort())
        hash.update(line);
    const other = [...files]
        .flatMap(([path, digest]) => (published.get(path)?.has(digest) === false ? [path] : []))
        .sort();
    const changed = other.filter((path) => !ADAPTABLE.test(path)).slice(0, MAX_CHANGED);
    const adapted = other.filter((path) => ADAPTABLE.test(path)).slice(0, MAX_CHANGED);
    return { tree: { sha256: hash.digest('hex'), files: files.size, changed }, adapted };
}

// EXTERNAL MODULE: ./build/host/package-metadata.js
var package_metadata = __webpack_require__(1770);
// EXTERNAL MODULE: ./build/host/packages/directory-entries.js
var directory_entries = __webpack_require__(2168);
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/modern-tar/dist/web/index.js + 1 modules
var web = __webpack_require__(1942);
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
/** Reads package-lock.json, or node_modules/.package-lock.json. Undefined when it is no lock file with `packages`. */
function npmLock(text) {
    const packages = property(parsed(text), 'packages');
    if (packages === undefined)
        return undefined;
    return (place) => {
        const entry = property(packages, place);
        if (typeof entry !== 'object')
            return undefined;
        const version = property(entry, 'version');
        return {
            version: typeof version === 'string' ? version : undefined,
            integrity: sha512Of(property(entry, 'integrity')),
        };
    };
}
/** The SHA-512 of a subresource integrity string, hex; undefined when it has none, or several. */
function sha512Of(integrity) {
    if (typeof integrity !== 'string')
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

;// CONCATENATED MODULE: ./build/host/packages/npm.js








const MAX_TREE = 20_000;
const NESTED = new Set(['node_modules']);
/**
 * What npm knows of files in node_modules directories: the package, and the digest of its tree without the packages nested in it.
 *
 * A lock file has the digest of the tarball, not of files. Where npm's cache still has that tarball, its content by that digest
 * is compared with what is installed; where not, there is nothing to compare with. A package whose own install script may
 * have changed it is no mismatch when it differs. Files that are gone do not count, nor do files that were added, though node may
 * prefer one of them to a published one.
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
    const { tree, adapted = [] } = (actual && comparedTree(actual, published?.files)) ?? {};
    const [, scope, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
    const purl = packageUrl({ type: 'npm', namespace: scope, name: bare, version });
    return files.map((path) => {
        const file = path.slice(directory.length + 1);
        const digest = actual?.get(file);
        const sha256 = digest === IRREGULAR ? undefined : digest;
        const reason = incomparable(file, tarball, tree);
        if (reason !== undefined)
            ground.miss(path, 'npm', reason);
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
var python_name = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/evidence/packages/python-place.js
var python_place = __webpack_require__(127);
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
    const purl = packageUrl({ type: 'pypi', name: (0,python_name/* pythonName */.o)(name), version });
    const installer = ground.text(`${directory}/INSTALLER`, 1024)?.trim();
    const digests = [...recorded].filter((one) => one[1] !== undefined);
    const inTree = (place) => external_node_path_.posix.relative(site, place);
    const actual = digests.length > pip_MAX_TREE
        ? undefined
        : await treeFiles(new Map(digests.map(([place]) => [inTree(place), place])), ground);
    // conda changes files after it has written down their digests
    const published = installer === 'conda' ? undefined : new Map(digests.map(([place, one]) => [inTree(place), new Set([one])]));
    const { tree, adapted = [] } = (actual && comparedTree(actual, published)) ?? {};
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
    return packageUrl({ type: 'rpm', namespace: system.id, name, version: `${version}-${release}`, qualifiers });
}

// EXTERNAL MODULE: ./build/host/packages/rpm-query.js
var rpm_query = __webpack_require__(2250);
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
        const purl = packageUrl({ type: 'generic', name, version });
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
    const { root = '/', variables = {}, buildInfo, rpm, timeoutMs = TIMEOUT_MS } = options;
    const digests = new FileDigests(read_packages_MAX_BYTES, timeoutMs);
    const ground = new Ground(root, digests, timeoutMs);
    const paths = [...new Set(files.map(({ path }) => path))].filter((path) => /^\/[^\0]*$/.test(path));
    const values = (name) => variables[name]?.values ?? [];
    try {
        const system = [...(await dpkgRecords(paths, ground)), ...(await rpmRecords(paths, ground, rpm))];
        const others = without(paths, system);
        const placed = [
            ...(await npmRecords(paths, ground, values('cache:npm'))),
            ...(await pipRecords(others, ground)),
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

// EXTERNAL MODULE: ./build/host/redaction.js + 1 modules
var redaction = __webpack_require__(1139);
// EXTERNAL MODULE: ./build/host/user.js
var host_user = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/host/evidence/derive.js + 4 modules
var derive = __webpack_require__(414);
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
    for (const [index, path] of paths.entries()) {
        if (index >= MAX_DERIVED || performance.now() >= deadline) {
            const reason = `the components of ${paths.length - index} tools were not read: there are too many, or no time was left`;
            return { derived, missed: [{ axis: 'sbom', subject: 'tools', source: 'their files', reason }] };
        }
        const records = packages.filter((record) => record.path === path);
        derived.push(...(0,derive/* derive */.C)(path, records));
    }
    return { derived, missed: [] };
}

// EXTERNAL MODULE: ./build/host/evidence/pinned.js + 32 modules
var pinned = __webpack_require__(8493);
// EXTERNAL MODULE: ./build/report/canonical.js
var canonical = __webpack_require__(1440);
// EXTERNAL MODULE: ./build/host/evidence/evidence-files.js
var evidence_files = __webpack_require__(4603);
;// CONCATENATED MODULE: ./build/host/evidence/document-text.js


/** Left for the sentences on what is left out, in bytes. */
const document_text_SENTENCES = 1024;
/**
 * The text of evidence.json, of at most 32 MiB, so that its reader takes it. What is too much of `derived`, then of `packages`, is
 * left out from the end, and `missed` says how many.
 */
function documentText(document) {
    const { packages, derived } = document;
    const frame = Buffer.byteLength((0,canonical/* canonicalJson */.d)({ ...document, packages: [], derived: [] }));
    const first = fitting(packages, evidence_files/* MAX_WRITTEN */.PJ - document_text_SENTENCES - frame);
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
var plain_file = __webpack_require__(3721);
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
    const { packages, missed, derived } = await (0,host_user/* withRightsOf */.t)(user, async () => {
        const found = await packagesOf(recording);
        const components = deriveAll(paths, found.packages, COMPONENT_TIME);
        return { ...components, packages: found.packages, missed: [...found.missed, ...components.missed] };
    });
    const said = { packages, derived, missed: [...document.missed, ...missed, ...databaseChanges(recording)] };
    writeEvidence(directory, { read, document: { ...document, ...new redaction/* Redaction */.ki(masks).value(said) } });
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
/** What package databases say of tools. Never rejects. */
function packagesOf({ tools, variables }) {
    return readPackages(tools, { variables, buildInfo: moduleOf, timeoutMs: PACKAGE_TIME });
}
function moduleOf(program) {
    const subject = (0,go_buildinfo/* goBuildInfo */.X)(program)?.subject;
    if (subject === undefined)
        return undefined;
    return { path: subject.name, ...(subject.version === undefined ? {} : { version: subject.version }) };
}


/***/ }),

/***/ 414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ derive)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/evidence/packages/npm-place.js
var npm_place = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/evidence/packages/os-release.js
var os_release = __webpack_require__(2837);
// EXTERNAL MODULE: ./build/evidence/packages/python-place.js
var python_place = __webpack_require__(127);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/evidence/sbom/fields.js
var fields = __webpack_require__(7882);
// EXTERNAL MODULE: ./build/evidence/sbom/inventory.js
var sbom_inventory = __webpack_require__(439);
// EXTERNAL MODULE: ./build/evidence/sbom/purl.js
var sbom_purl = __webpack_require__(4326);
// EXTERNAL MODULE: ./build/evidence/sbom/derived/elf.js
var elf = __webpack_require__(3160);
;// CONCATENATED MODULE: ./build/evidence/sbom/derived/cargo-auditable.js






/** Longest list, in bytes after unpacking; the format's own reader stops at this too. */
const longest = 8 * 1024 * 1024;
const crateShape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1).max(256),
    version: fields/* text */.Qq,
    source: fields/* text */.Qq,
    kind: fields/* text */.Qq,
    root: schemas/* boolean */.zMY().optional().catch(undefined),
});
/**
 * Reads the crates that `cargo auditable` writes into a Rust program: section `.dep-v0`, a list in JSON, zlib-packed;
 * https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md. What only ran during the build
 * (build scripts' dependencies) is not in the program, and left out.
 * @returns undefined for what is no ELF file, has no such section, or a broken one
 */
function cargoAuditable(bytes) {
    const packed = (0,elf/* openElf */.A)(bytes)?.section('.dep-v0');
    const packages = packed && crates(packed);
    if (packages === undefined)
        return undefined;
    const inventory = new sbom_inventory/* Inventory */.r();
    const root = packages.find((one) => one.root === true);
    const subject = root && inventory.subject({ ...draft(root), type: 'application' });
    for (const one of packages)
        if (one !== root && one.kind !== 'build')
            inventory.add(draft(one));
    return {
        from: 'cargo-auditable',
        ...(subject !== undefined && { subject }),
        components: inventory.taken().components,
    };
}
function crates(packed) {
    try {
        const value = JSON.parse((0,external_node_zlib_.inflateSync)(packed, { maxOutputLength: longest }).toString('utf8'));
        const { data } = schemas/* object */.Ikc({ packages: fields/* list */.p_ }).safeParse(value);
        return data?.packages && (0,fields/* each */.__)(data.packages, crateShape);
    }
    catch {
        return undefined;
    }
}
/** Crates of a working directory or a repository are not those that a registry has under that name. */
function draft({ name, version, source }) {
    const purl = source === 'local' || source?.startsWith('git') ? undefined : (0,sbom_purl/* makePurl */.k0)('cargo', undefined, name, version);
    return { purl, name, version, type: 'library' };
}

;// CONCATENATED MODULE: ./build/evidence/sbom/derived/dpkg.js


/** Longest status file that is read, in bytes; a full desktop has 5 MiB. */
const dpkg_longest = 64 * 1024 * 1024;
/**
 * The installed packages of dpkg's status file (/var/lib/dpkg/status, or paragraphs of it: `dpkg-query --status`).
 * The purl has the source package where it has another name (`upstream=`, as syft writes it): advisories name sources.
 * @param only names of the packages that are wanted; all without it
 */
function dpkgComponents(status, distribution, only) {
    const inventory = new sbom_inventory/* Inventory */.r();
    const text = new TextDecoder().decode(status.subarray(0, dpkg_longest));
    const { id, version: release } = distribution;
    for (const paragraph of paragraphs(text)) {
        const { package: name, version, architecture, source, maintainer } = paragraph;
        if (name === undefined || !/^[a-z0-9][a-z0-9+.-]{0,255}$/.test(name))
            continue;
        if (only !== undefined && !only.has(name))
            continue;
        if (paragraph.status !== undefined && !/^\S+ \S+ installed$/.test(paragraph.status))
            continue;
        const upstream = source?.split(' ', 1)[0];
        const qualifiers = {
            ...(architecture !== undefined && { arch: architecture }),
            ...(release !== undefined && { distro: `${id}-${release}` }),
            ...(upstream !== undefined && upstream !== name && { upstream }),
        };
        const purl = (0,sbom_purl/* makePurl */.k0)('deb', id, name, version, Object.keys(qualifiers).length > 0 ? qualifiers : undefined);
        inventory.add({ purl, name, version, type: 'library', supplier: maintainer });
    }
    return { from: 'dpkg', components: inventory.taken().components };
}
const dpkg_fields = new Set([
    'package',
    'version',
    'architecture',
    'source',
    'maintainer',
    'status',
]);
/** The paragraphs of a control file, with those fields that are read; continued lines belong to none of them. */
function* paragraphs(text) {
    let current = {};
    for (let at = 0; at <= text.length;) {
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        const line = text.slice(at, end);
        at = end + 1;
        if (line.trim() === '') {
            yield current;
            current = {};
            continue;
        }
        const colon = line.indexOf(':');
        const key = line.slice(0, Math.max(0, colon)).toLowerCase();
        const value = line.slice(colon + 1).trim();
        if (dpkg_fields.has(key) && value !== '' && value.length <= 1024)
            current[key] ??= value;
    }
    yield current;
}

// EXTERNAL MODULE: ./build/evidence/sbom/derived/go-buildinfo.js + 1 modules
var go_buildinfo = __webpack_require__(1273);
// EXTERNAL MODULE: ./build/evidence/sbom/document.js
var sbom_document = __webpack_require__(9902);
;// CONCATENATED MODULE: ./build/evidence/sbom/derived/npm-tree.js





const manifestShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1).max(214), version: fields/* text */.Qq });
const entryShape = schemas/* object */.Ikc({
    name: fields/* text */.Qq,
    version: fields/* text */.Qq,
    integrity: fields/* text */.Qq,
    link: schemas/* boolean */.zMY().optional().catch(undefined),
    dependencies: schemas/* unknown */.L5J().optional(),
});
/** Deepest nesting in a lock of version 1, and most entries of any lock. */
const deepest = 64;
const mostEntries = 200_000;
/**
 * The packages of a tool that is a tree of npm packages: those of the lock, and of the manifests those it does not
 * name. Packages that stand in the tree twice at one version are one component.
 * Formats: https://docs.npmjs.com/cli/configuring-npm/package-lock-json, versions 1 to 3.
 * @throws SbomError when the lock or a manifest is broken JSON
 */
function npmTree({ lock, manifest, manifests = [] }) {
    const inventory = new sbom_inventory/* Inventory */.r();
    const own = manifest && manifestDraft(manifest);
    const subject = own && inventory.subject({ ...own, type: 'application' });
    const add = (draft) => {
        if (draft?.ref !== undefined && inventory.get(draft.ref) === undefined)
            inventory.add(draft);
    };
    if (lock !== undefined)
        for (const draft of lockDrafts(lock))
            add(draft);
    for (const one of manifests)
        add(manifestDraft(one));
    return { from: 'npm-tree', ...(subject !== undefined && { subject }), components: inventory.taken().components };
}
function manifestDraft(bytes) {
    const { data } = manifestShape.safeParse(json(bytes));
    return data && npm_tree_draft(data.name, data.version, undefined);
}
function* lockDrafts(bytes) {
    const { packages, dependencies } = json(bytes);
    if ((0,sbom_document/* isRecord */.u4)(packages))
        yield* packageDrafts(packages);
    else if ((0,sbom_document/* isRecord */.u4)(dependencies))
        yield* dependencyDrafts(dependencies);
}
/** Versions 2 and 3: one entry a place in the tree; links and what lies outside node_modules are no packages of it. */
function* packageDrafts(packages) {
    for (const place of Object.keys(packages).slice(0, mostEntries)) {
        const inside = place.lastIndexOf('node_modules/');
        const { data } = entryShape.safeParse(packages[place]);
        if (inside < 0 || data === undefined || data.link === true)
            continue;
        yield npm_tree_draft(data.name ?? place.slice(inside + 'node_modules/'.length), data.version, data.integrity);
    }
}
/** Version 1: a tree; an alias has its real name in the version. */
function* dependencyDrafts(dependencies) {
    let level = [dependencies];
    let left = mostEntries;
    for (let depth = 0; depth < deepest && level.length > 0; depth++) {
        const next = [];
        for (const entries of level) {
            for (const [name, value] of Object.entries(entries)) {
                const { data } = entryShape.safeParse(value);
                if (data === undefined || left-- <= 0)
                    continue;
                const [, real, version] = /^npm:(.+)@([^@]+)$/.exec(data.version ?? '') ?? [undefined, name, data.version];
                yield npm_tree_draft(real ?? name, version, data.integrity);
                if ((0,sbom_document/* isRecord */.u4)(data.dependencies))
                    next.push(data.dependencies);
            }
        }
        level = next;
    }
}
/** A version that is a place (`file:…`, a URL) is none that a registry knows. */
function npm_tree_draft(name, version, integrity) {
    const known = version !== undefined && /^\d/.test(version) ? version : undefined;
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const purl = version !== undefined && known === undefined
        ? undefined
        : (0,sbom_purl/* makePurl */.k0)('npm', slash < 0 ? undefined : name.slice(0, slash), name.slice(slash + 1), known);
    return {
        ref: purl ?? `${name}@${version ?? ''}`,
        purl,
        name,
        version: known,
        type: 'library',
        hashes: integrityHashes(integrity),
    };
}
/** Subresource integrity: `sha512-BASE64`, several between spaces. */
function integrityHashes(integrity = '') {
    return [...integrity.matchAll(/(?:^|\s)(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]{27,86}={0,2})/g)].map(([, algorithm = '', digest = '']) => ({ algorithm, hex: Buffer.from(digest, 'base64').toString('hex') }));
}
function json(bytes) {
    const document = (0,sbom_document/* openDocument */.EJ)(bytes);
    return document.kind === 'json' ? document.value : {};
}

// EXTERNAL MODULE: ./build/evidence/python-name.js
var python_name = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/evidence/sbom/derived/pip-metadata.js



/** Longest METADATA and RECORD that are read, in bytes; the description makes some METADATA long, and its end does not matter. */
const longestHead = 256 * 1024;
const longestRecord = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
const mostFiles = 200_000;
/** Longest line of RECORD; no path is longer than 4096. */
const longestLine = 8192;
/** The standard has no bound for names; the index has this one. */
const longestName = 256;
/**
 * The distributions of a Python environment, each from the METADATA of its dist-info (or PKG-INFO of its egg-info).
 * Format: https://packaging.python.org/specifications/core-metadata/. One without a usable name is left out.
 */
function pipMetadata(metadata) {
    const inventory = new sbom_inventory/* Inventory */.r();
    for (const one of metadata)
        inventory.add(distribution(one) ?? {});
    return { from: 'pip-metadata', components: inventory.taken().components };
}
function distribution(bytes) {
    const text = new TextDecoder().decode(bytes.subarray(0, longestHead));
    const end = /(?:^|\r?\n)\r?\n/.exec(text)?.index;
    const head = end === undefined ? text : text.slice(0, end);
    const field = (name) => {
        const value = new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(head)?.[1]?.trim();
        return value === undefined || value === '' || value === 'UNKNOWN' || value.length > longestName ? undefined : value;
    };
    const name = field('Name');
    if (name === undefined || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        return undefined;
    const version = field('Version');
    return {
        purl: (0,sbom_purl/* makePurl */.k0)('pypi', undefined, (0,python_name/* pythonName */.o)(name), version),
        name,
        version,
        type: 'library',
        licenses: [field('License-Expression') ?? field('License')],
    };
}
/**
 * The files that RECORD lists, with digests where it has them; lines that are none are left out.
 * Format: https://packaging.python.org/specifications/recording-installed-packages/#the-record-file
 */
function pipRecord(bytes) {
    const files = [];
    for (const line of new TextDecoder().decode(bytes.subarray(0, longestRecord)).split(/\r?\n/)) {
        if (files.length >= mostFiles)
            break;
        if (line.length > longestLine)
            continue;
        const [, plain, quoted, algorithm, digest, size] = /^(?:([^",]+)|"((?:[^"]|"")+)"),(?:(sha256|sha384|sha512)=([A-Za-z0-9_-]{43,86}))?,(\d{1,15})?$/.exec(line) ?? [];
        const path = plain ?? quoted?.replaceAll('""', '"');
        if (path === undefined)
            continue;
        files.push({
            path,
            ...(algorithm !== undefined && { algorithm, hex: Buffer.from(digest ?? '', 'base64url').toString('hex') }),
            ...(size !== undefined && { size: Number(size) }),
        });
    }
    return files;
}

// EXTERNAL MODULE: ./build/host/packages/bounded-file.js
var bounded_file = __webpack_require__(3930);
// EXTERNAL MODULE: ./build/host/packages/directory-entries.js
var directory_entries = __webpack_require__(2168);
;// CONCATENATED MODULE: ./build/host/evidence/derive.js











const MAX_PROGRAM = 256 * 1024 * 1024;
const MAX_STATUS = 64 * 1024 * 1024;
/** Of one package.json, of the head of one METADATA, and of all of them of a tool. */
const MAX_FILE = 256 * 1024;
const MAX_FILES = 64 * 1024 * 1024;
/** Packages of one tree, and components of one tool. */
const MAX_PACKAGES = 5000;
/** Entries of directories that are looked at for them. */
const MAX_ENTRIES = 20_000;
const ELF = Buffer.from('\x7fELF', 'latin1');
/**
 * What a tool without an SBOM is made of, as its own files say: build information of Go and Rust programs, the packages in a tree
 * of npm, the distributions beside a module of Python, the source package of dpkg. Never throws.
 * @param records what package databases say of the file
 */
function derive(path, records) {
    return [...program(path), ...npm(path), ...python(path), ...dpkg(records)].map(({ from, components }) => ({
        path,
        from,
        components: components.slice(0, MAX_PACKAGES).map(({ name, version, purl }) => ({
            name,
            ...(version === undefined ? {} : { version }),
            ...(purl === undefined ? {} : { purl }),
        })),
    }));
}
function program(path) {
    if ((0,bounded_file/* headBytes */.c)(path, ELF.length)?.equals(ELF) !== true)
        return [];
    const bytes = (0,bounded_file/* boundedBytes */.j)(path, MAX_PROGRAM);
    if (bytes === undefined)
        return [];
    return [(0,go_buildinfo/* goBuildInfo */.X)(bytes), cargoAuditable(bytes)].flatMap((found) => found === undefined ? [] : [withSubject(found)]);
}
/** The program's own module is a component too: advisories name it. */
const withSubject = ({ subject, components, from }) => ({
    from,
    components: subject === undefined ? components : [subject, ...components],
});
function npm(path) {
    const directory = (0,npm_place/* packageDirectories */.G)(path).at(-1);
    if (directory === undefined)
        return [];
    const names = lister();
    const modules = (0,external_node_path_.join)(directory, 'node_modules');
    const packages = names(modules).flatMap((name) => name.startsWith('@') ? names((0,external_node_path_.join)(modules, name)).map((bare) => (0,external_node_path_.join)(name, bare)) : [name]);
    const places = [directory, ...packages.map((name) => (0,external_node_path_.join)(modules, name))];
    const manifests = contents(places, (place, limit) => (0,bounded_file/* boundedBytes */.j)((0,external_node_path_.join)(place, 'package.json'), limit));
    try {
        return [npmTree({ manifests })];
    }
    catch {
        return []; // a broken manifest in the tree
    }
}
function python(path) {
    const site = (0,python_place/* siteOf */.zU)(path);
    if (site === undefined)
        return [];
    const infos = lister()(site).filter((name) => name.endsWith('.dist-info'));
    return [pipMetadata(contents(infos, (name, limit) => (0,bounded_file/* headBytes */.c)((0,external_node_path_.join)(site, name, 'METADATA'), limit)))];
}
function dpkg(records) {
    const own = new Set(records.filter(({ database }) => database === 'dpkg').map(({ name }) => name));
    const system = own.size === 0 ? undefined : (0,os_release/* distribution */.N)((0,bounded_file/* boundedBytes */.j)('/etc/os-release', MAX_FILE)?.toString() ?? '');
    const status = system && (0,bounded_file/* boundedBytes */.j)('/var/lib/dpkg/status', MAX_STATUS);
    if (system === undefined || status === undefined)
        return [];
    const [id, version] = [system.id, system.release.slice(system.id.length + 1)];
    return [dpkgComponents(status, { id, ...(version === '' ? {} : { version }) }, own)];
}
/** Lists directories, sorted by name and without what begins with a dot: so many entries of all of them together. */
function lister() {
    let left = MAX_ENTRIES;
    return (directory) => {
        const found = [];
        if (left <= 0)
            return found;
        for (const { name } of (0,directory_entries/* directoryEntries */.W)(directory)) {
            if (left-- <= 0)
                break;
            if (!name.startsWith('.'))
                found.push(name);
        }
        return found.sort();
    };
}
/** What is read in the places, each as it is asked for, so that one is held at a time: of 5000 places, and 64 MiB of all of them. */
function* contents(places, read) {
    let left = MAX_FILES;
    for (const place of places.slice(0, MAX_PACKAGES)) {
        if (left <= 0)
            return;
        const bytes = read(place, Math.min(MAX_FILE, left));
        if (bytes === undefined)
            continue;
        left -= bytes.length;
        yield bytes;
    }
}


/***/ }),

/***/ 8493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nG: () => (/* binding */ pinned_filesIn),
  Al: () => (/* binding */ gatherPinned),
  dG: () => (/* binding */ gatherWanted),
  x: () => (/* binding */ real),
  b1: () => (/* binding */ wantedFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/evidence/pin.js
var pin = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/evidence/provenance/provenance.js + 15 modules
var provenance_provenance = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/evidence/provenance/crc32c.js
/** Castagnoli's polynomial, its bits reversed (RFC 3720, section 12.1). */
const polynomial = 0x82f63b78;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value;
});
/** CRC-32C of some bytes, unsigned. */
function crc32c(bytes) {
    let checksum = 0xffffffff;
    for (const byte of bytes)
        checksum = (checksum >>> 8) ^ (table[(checksum ^ byte) & 0xff] ?? 0);
    return (checksum ^ 0xffffffff) >>> 0;
}

// EXTERNAL MODULE: ./build/evidence/provenance/evidence-error.js
var evidence_error = __webpack_require__(2703);
;// CONCATENATED MODULE: ./build/evidence/provenance/snappy-block.js

/**
 * Decompresses one snappy block (github.com/google/snappy, format_description.txt): its length as a varint, then
 * literals and copies of earlier output. Our own, because the library at hand never ends on some hostile input (a
 * literal whose length has its highest bit set moves it backwards) and returns bytes that were never written. Every
 * step moves forward and writes at least one byte below the declared length, so time is linear in it. `limit` is the
 * most bytes that may come out, checked before they are allocated. Throws an EvidenceError.
 */
function unsnappyBlock(input, limit) {
    const { length, start } = declaredLength(input);
    if (length > limit)
        throw new evidence_error/* EvidenceError */.o(`the compressed data declares ${length} bytes, expected at most ${limit}`);
    const output = new Uint8Array(length);
    let from = start;
    let to = 0;
    while (from < input.length) {
        const tag = input[from] ?? 0;
        const element = (tag & 3) === 0 ? literal(input, from, tag) : copy(input, from, tag);
        if (element.count > length - to)
            throw damaged('holds more than it declares');
        if (element.offset === undefined) {
            const end = element.next + element.count;
            if (end > input.length)
                throw damaged('is cut short');
            output.set(input.subarray(element.next, end), to);
            from = end;
        }
        else {
            if (element.offset === 0 || element.offset > to)
                throw damaged('copies from before its beginning');
            repeat(output, to, element.offset, element.count);
            from = element.next;
        }
        to += element.count;
    }
    if (to !== length)
        throw damaged('holds less than it declares');
    return output;
}
function declaredLength(input) {
    let length = 0;
    for (let at = 0; at < 5 && at < input.length; at++) {
        const byte = input[at] ?? 0;
        length += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80)
            return { length, start: at + 1 };
    }
    throw damaged('does not begin with a length');
}
function literal(input, at, tag) {
    const short = tag >> 2;
    if (short < 60)
        return { count: short + 1, next: at + 1 };
    const width = short - 59;
    return { count: little(input, at + 1, width) + 1, next: at + 1 + width };
}
function copy(input, at, tag) {
    if ((tag & 3) === 1)
        return { count: ((tag >> 2) & 7) + 4, offset: (tag >> 5) * 256 + little(input, at + 1, 1), next: at + 2 };
    const width = (tag & 3) === 2 ? 2 : 4;
    return { count: (tag >> 2) + 1, offset: little(input, at + 1, width), next: at + 1 + width };
}
function little(input, at, width) {
    if (at + width > input.length)
        throw damaged('is cut short');
    let value = 0;
    for (let byte = 0; byte < width; byte++)
        value += (input[at + byte] ?? 0) * 2 ** (8 * byte);
    return value;
}
/** A copy may overlap what it writes: then it repeats it. */
function repeat(output, to, offset, count) {
    if (offset >= count)
        output.copyWithin(to, to - offset, to - offset + count);
    else
        for (let at = to; at < to + count; at++)
            output[at] = output[at - offset] ?? 0;
}
const damaged = (how) => new evidence_error/* EvidenceError */.o(`the compressed data ${how}, expected a snappy block; fetch it again`);

;// CONCATENATED MODULE: ./build/evidence/provenance/unsnappy.js



/** Chunk types of the framing format (github.com/google/snappy, framing_format.txt). */
const chunks = { compressed: 0x00, plain: 0x01, firstSkippable: 0x80, padding: 0xfe, identifier: 0xff };
const identifier = Buffer.from('sNaPpY', 'latin1');
/** Most uncompressed bytes of one chunk, by the format. */
const mostInChunk = 65_536;
/**
 * Decompresses snappy, as GitHub serves attestations (`application/x-snappy`): a raw block, or the framing format
 * when the bytes begin with its identifier. `limit` is the most bytes that may come out; a block's declared length is
 * checked against it before anything is allocated, and checksums of frames are verified. Throws an EvidenceError.
 */
function unsnappy(bytes, limit) {
    const framed = bytes[0] === chunks.identifier && identifier.equals(bytes.subarray(4, 10));
    return framed ? unframe(bytes, limit) : unsnappyBlock(bytes, limit);
}
function unframe(bytes, limit) {
    const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const parts = [];
    let total = 0;
    for (let at = 0; at < input.length;) {
        if (at + 4 > input.length)
            throw cutShort();
        const type = input.readUInt8(at);
        const end = at + 4 + input.readUIntLE(at + 1, 3);
        if (end > input.length)
            throw cutShort();
        const body = input.subarray(at + 4, end);
        at = end;
        if (type === chunks.identifier) {
            if (!body.equals(identifier))
                throw new evidence_error/* EvidenceError */.o('the compressed data is framed, but not as snappy');
        }
        else if (type === chunks.compressed || type === chunks.plain) {
            if (body.length < 4)
                throw cutShort();
            const content = body.subarray(4);
            const most = Math.min(mostInChunk, limit - total);
            const part = type === chunks.plain ? plain(content, most) : unsnappyBlock(content, most);
            if (masked(crc32c(part)) !== body.readUInt32LE(0))
                throw new evidence_error/* EvidenceError */.o('the compressed data has a wrong checksum: it was damaged; fetch it again');
            parts.push(part);
            total += part.length;
        }
        else if (type < chunks.firstSkippable)
            throw new evidence_error/* EvidenceError */.o('the compressed data has a chunk of a reserved type, expected the snappy framing format');
    }
    return Buffer.concat(parts);
}
function plain(content, most) {
    if (content.length > most)
        throw new evidence_error/* EvidenceError */.o(`the compressed data holds more than the ${most} bytes that are left; expected less`);
    return content;
}
/** The format stores checksums so, because data may hold checksums itself. */
const masked = (checksum) => (((checksum >>> 15) | (checksum << 17)) + 0xa282ead8) >>> 0;
const cutShort = () => new evidence_error/* EvidenceError */.o('the compressed data is cut short; fetch it again');

// EXTERNAL MODULE: ./build/evidence/tool-components.js
var tool_components = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/host/file-digest.js
var file_digest = __webpack_require__(655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/evidence/evidence.js
var evidence = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/host/evidence/plain-file.js
var plain_file = __webpack_require__(3721);
;// CONCATENATED MODULE: ./build/host/evidence/cache-directory.js



/** Entries that are looked at when the oldest are removed; a cache with more of them is removed as a whole. */
const MAX_ENTRIES = 50_000;
/**
 * Makes the directory with what is missing above it (0700). Nobody but this user and root may be able to put another one in its
 * place: root that writes where others can put links writes anywhere.
 * @returns its resolved path: a link on the way to it may lead elsewhere later
 * @throws Error with a sentence when it is not this user's own
 */
function openOwnDirectory(directory) {
    if (!(0,external_node_path_.isAbsolute)(directory))
        throw new Error(`${directory} is not an absolute path`);
    let base = (0,external_node_path_.dirname)(directory);
    while ((0,external_node_fs_.lstatSync)(base, { throwIfNoEntry: false }) === undefined)
        base = (0,external_node_path_.dirname)(base);
    const real = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(base), (0,external_node_path_.relative)(base, directory));
    for (let above = (0,external_node_fs_.realpathSync)(base);; above = (0,external_node_path_.dirname)(above)) {
        if (!isSafeAbove((0,external_node_fs_.statSync)(above)))
            throw new Error(`others can replace what is in ${above}`);
        if (above === (0,external_node_path_.dirname)(above))
            break;
    }
    try {
        make(real);
    }
    catch (error) {
        throw new Error(`${directory} cannot be made: ${error.message}`);
    }
    const facts = (0,external_node_fs_.lstatSync)(real);
    if (facts.isSymbolicLink())
        throw new Error(`${directory} is a symbolic link`);
    if (!facts.isDirectory())
        throw new Error(`${directory} is no directory`);
    if (!(0,plain_file/* isOwn */.NP)(facts))
        throw new Error(`${directory} belongs to somebody else, or others can write to it`);
    return real;
}
/** In a directory with the sticky bit, as /tmp, only its owner can move a file away. */
function isSafeAbove({ uid, mode }) {
    const trusted = uid === 0 || uid === process.geteuid?.();
    return trusted && ((mode & 0o022) === 0 || (mode & 0o1000) !== 0);
}
/** Removes the files of some directories that were written longest ago, until all together have at most `most` bytes. */
function removeOldest(directories, most) {
    const files = directories.flatMap(filesIn).toSorted((a, b) => b.written - a.written);
    let total = 0;
    for (const { path, bytes } of files) {
        total += bytes;
        if (total > most || files.length > MAX_ENTRIES)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}
// not node's `recursive`, which never ends below /proc
function make(directory) {
    if ((0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false }) !== undefined)
        return;
    if ((0,external_node_path_.dirname)(directory) !== directory)
        make((0,external_node_path_.dirname)(directory));
    try {
        (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error; // another guard was faster
    }
}
function filesIn(directory) {
    const found = [];
    const open = (0,external_node_fs_.opendirSync)(directory);
    try {
        for (let entry = open.readSync(); entry !== null && found.length <= MAX_ENTRIES; entry = open.readSync()) {
            const path = (0,external_node_path_.join)(directory, entry.name);
            const facts = entry.isFile() ? (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) : undefined;
            if (facts !== undefined)
                found.push({ path, bytes: facts.size, written: facts.mtimeMs });
        }
    }
    finally {
        open.closeSync();
    }
    return found;
}

;// CONCATENATED MODULE: ./build/host/evidence/cache.js






const HOUR = 3_600_000;
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_ANSWER = 1024 * 1024;
const MAX_CONTENT = 64 * 1024 * 1024;
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const answerSchema = schemas/* object */.Ikc({
    key: schemas/* array */.YOg(schemas/* string */.YjP()),
    fetched: iso/* datetime */.w$(),
    found: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(evidence/* materialKinds */.hJ), source: schemas/* string */.YjP(), sha256: digest })).max(1000),
});
/**
 * Answers kept on disk: one file for each question, named by the SHA-256 of what was asked, and the contents by their own.
 * An entry that is damaged, linked, somebody else's or too old is no entry. What another process of the same user writes there
 * is believed: a cache is for data that proves itself or soon expires.
 */
class EvidenceCache {
    #answers;
    #contents;
    #ages;
    #most;
    #kinds;
    #written = false;
    constructor(directory, ages, most, kinds) {
        this.#kinds = kinds && new Set(kinds);
        this.#answers = (0,external_node_path_.join)(directory, 'answers');
        this.#contents = (0,external_node_path_.join)(directory, 'contents');
        const { fixed = 30 * 24 * HOUR, changing = 6 * HOUR, none = HOUR } = ages;
        this.#ages = { fixed, changing, none };
        this.#most = most;
    }
    /**
     * Opens or makes a cache. Never throws.
     *
     * @param directory absolute; of this user's own, and not to be written by others
     * @param o.bytes of all that is kept; default 256 MiB
     * @param o.kinds what is believed from it; default all. Attestations prove themselves, whoever put them there
     * @returns the cache, or a sentence that says why that directory is not used
     */
    static open(directory, o = {}) {
        try {
            const cache = new EvidenceCache(openOwnDirectory(directory), o.ages ?? {}, o.bytes ?? MAX_BYTES, o.kinds);
            for (const each of [cache.#answers, cache.#contents])
                openOwnDirectory(each);
            return { cache, refused: undefined };
        }
        catch (error) {
            return { cache: undefined, refused: `the evidence cache is not used: ${error.message}` };
        }
    }
    /** What was answered, with the time it was fetched; undefined when nothing that still holds is kept. Never throws. */
    read(key, keep, now) {
        try {
            const { found, ...answer } = answerSchema.parse(JSON.parse(this.#text((0,external_node_path_.join)(this.#answers, nameOf(key)))));
            const age = now - Date.parse(answer.fetched);
            if (age < 0 || age > this.#ages[found.length === 0 ? 'none' : keep])
                return undefined;
            if (JSON.stringify(answer.key) !== JSON.stringify(key))
                return undefined;
            const believed = this.#kinds;
            if (believed !== undefined && (found.length === 0 || found.some(({ kind }) => !believed.has(kind))))
                return undefined;
            return found.map(({ kind, source, sha256 }) => ({
                kind,
                source,
                fetched: answer.fetched,
                bytes: this.#content(sha256),
            }));
        }
        catch {
            return undefined;
        }
    }
    /** Keeps an answer. Never throws: a full disk costs the next job some time, and this one nothing. */
    write(key, found, now) {
        this.#written = true;
        try {
            const kept = found.map(({ kind, source, bytes }) => {
                const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
                (0,plain_file/* placeFile */.af)(this.#contents, sha256, bytes);
                return { kind, source, sha256 };
            });
            const answer = { key, fetched: new Date(now).toISOString(), found: kept };
            (0,plain_file/* placeFile */.af)(this.#answers, nameOf(key), JSON.stringify(answer));
        }
        catch {
            // as if it had never been asked
        }
    }
    /** After something was written: removes what was written longest ago where there is too much. Never throws. */
    trim() {
        if (!this.#written)
            return;
        try {
            removeOldest([this.#answers, this.#contents], this.#most);
        }
        catch {
            // somebody else may be removing it just now
        }
    }
    #text(path) {
        const bytes = (0,plain_file/* readPlainFile */.b$)(path, { bytes: MAX_ANSWER, own: true });
        if (bytes === undefined)
            throw new Error(`${path} is not there`);
        return bytes.toString('utf8');
    }
    #content(sha256) {
        const bytes = (0,plain_file/* readPlainFile */.b$)((0,external_node_path_.join)(this.#contents, sha256), { bytes: MAX_CONTENT, own: true });
        if (bytes === undefined || (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') !== sha256)
            throw new Error(`${sha256} is damaged`);
        return bytes;
    }
}
const nameOf = (key) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(key)).digest('hex');

// EXTERNAL MODULE: ./build/host/evidence/derive.js + 4 modules
var derive = __webpack_require__(414);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/host/evidence/clock.js

const systemClock = {
    now: Date.now,
    after: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => { }),
};

// EXTERNAL MODULE: ./build/host/evidence/evidence-files.js
var evidence_files = __webpack_require__(4603);
;// CONCATENATED MODULE: ./build/host/evidence/collection.js


/** Bytes of everything that is gathered about a job. */
const collection_MAX_BYTES = 128 * 1024 * 1024;
/** Subjects named one by one where many miss the same thing for the same reason. */
const MAX_SAME = 20;
const MAX_REASON = 500;
/** Takes what is gathered, until it is closed. */
class Collection {
    #now;
    #material = new Map();
    #bytes = new Map();
    #missed = [];
    #total = 0;
    #closed = false;
    constructor(now) {
        this.#now = now;
    }
    /** Takes an answer; what is not had is missed. */
    give(source, subject, { found, missed }) {
        if (this.#closed)
            return;
        const kept = found.filter((each) => this.#keep(each, source.shared ? undefined : subject));
        if (kept.length < found.length)
            this.miss(source, subject, 'there is more of it than is taken');
        if (missed !== undefined)
            this.miss(source, subject, missed);
        else if (found.length === 0)
            this.miss(source, subject, 'there is none');
    }
    miss({ axis, name }, subject, reason) {
        if (!this.#closed)
            this.#missed.push({ axis, subject: subject ?? name, source: name, reason: reason.slice(0, MAX_REASON) });
    }
    /** Takes nothing more. @returns what there is, in an order that does not depend on who answered first */
    close(gathered, offline) {
        this.#closed = true;
        const document = {
            schema: 'ironclaw.guard/evidence/v1',
            gathered: new Date(gathered).toISOString(),
            offline,
            material: sorted([...this.#material.values()], (each) => [each.kind, each.subject, each.source, each.sha256]),
            packages: [],
            derived: [],
            missed: together(this.#missed),
        };
        return { document, read: (sha256) => this.#bytes.get(sha256) };
    }
    #keep({ kind, source, bytes, fetched }, subject) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        const key = JSON.stringify([kind, subject, source, sha256]);
        if (this.#material.has(key))
            return true;
        const more = this.#bytes.has(sha256) ? 0 : bytes.length;
        if (this.#total + more > collection_MAX_BYTES || this.#material.size >= evidence_files/* MAX_MATERIALS */.Mn)
            return false;
        this.#total += more;
        this.#bytes.set(sha256, bytes);
        const moment = fetched ?? new Date(this.#now()).toISOString();
        const material = { sha256, bytes: bytes.length, kind, source, fetched: moment };
        this.#material.set(key, subject === undefined ? material : { ...material, subject });
        return true;
    }
}
/** At most twenty for one reason; the last of them speaks for the rest. */
function together(missed) {
    const groups = new Map();
    for (const each of sorted(missed, ({ axis, source, reason, subject }) => [axis, source, reason, subject])) {
        const key = JSON.stringify([each.axis, each.source, each.reason]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [each]);
        else
            group.push(each);
    }
    return [...groups.values()].flatMap((group) => {
        const shown = group.slice(0, MAX_SAME);
        const [first] = group;
        if (first === undefined || group.length <= MAX_SAME)
            return shown;
        return [...shown, { ...first, subject: `${group.length - MAX_SAME} more` }];
    });
}
function sorted(entries, key) {
    const keyed = entries.map((entry) => ({ entry, key: JSON.stringify(key(entry)) }));
    return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/host/evidence/http/request-error.js
var request_error = __webpack_require__(1070);
;// CONCATENATED MODULE: ./build/host/evidence/http/address.js

/** The address of a service as configured: http(s), without user and password. @throws RequestError for anything else */
function serviceAddress(text) {
    const url = parsed(text.includes('://') ? text : `https://${text}`);
    if (url === undefined || !isWeb(url))
        throw new request_error/* RequestError */.GI(`${JSON.stringify(text.slice(0, 200))} is no address of a service; an http(s) URL was expected`);
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
}
/** An address below a service's own, whose path is kept: `path` is relative and its parts are encoded already. */
function below(service, path) {
    return new URL(path, service.href.endsWith('/') ? service : `${service.href}/`);
}
/**
 * Where an answer leads: a redirect, a next page, or a file it names.
 * @throws RequestError when that is no http(s) address, leads from https to http, or carries a password
 */
function ledTo(from, location) {
    const url = parsed(location, from);
    if (url === undefined || !isWeb(url))
        throw new request_error/* RequestError */.GI(`${from.host} leads to what is no http(s) address; it was not followed`);
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw new request_error/* RequestError */.GI(`${from.host} leads from https to http, at ${url.host}; it was not followed`);
    if (url.username !== '' || url.password !== '')
        throw new request_error/* RequestError */.GI(`${from.host} leads to an address with a password in it, at ${url.host}; it was not followed`);
    return url;
}
/** An address as it is printed: without query and fragment, where pre-signed URLs have their secret. */
function printed(url) {
    return `${url.origin}${url.pathname}`;
}
function isWeb(url) {
    return url.protocol === 'https:' || url.protocol === 'http:';
}
function parsed(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/host/evidence/http/body.js



/**
 * The body of an answer, decompressed. The connection is given up as soon as more than `limit` bytes came, before or after
 * decompression, or more than there is room for.
 * @throws RequestError when it is larger or compressed in another way, and the stream's error
 */
async function readBody(response, host, limit, room) {
    const tooLarge = () => new request_error/* RequestError */.GI(`${host} sends more than the ${limit} bytes that are taken`);
    const parts = [];
    let length = 0;
    try {
        if (Number(response.headers['content-length']) > limit)
            throw tooLarge();
        for await (const part of decoded(response, host, limit, tooLarge)) {
            length += part.length;
            room.bytes -= part.length;
            if (length > limit)
                throw tooLarge();
            if (room.bytes < 0)
                throw new request_error/* RequestError */.GI('the services together send more than is taken');
            parts.push(part);
        }
    }
    catch (error) {
        response.destroy();
        throw error;
    }
    return Buffer.concat(parts, length);
}
function decoded(response, host, limit, tooLarge) {
    const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
    if (encoding === 'identity')
        return response;
    if (encoding !== 'gzip' && encoding !== 'x-gzip')
        throw new request_error/* RequestError */.GI(`${host} sends a content encoding that was not asked for; gzip or none was expected`);
    const gunzip = (0,external_node_zlib_.createGunzip)();
    response.on('error', (error) => gunzip.destroy(error));
    return response.pipe(counted(limit, tooLarge).on('error', (error) => gunzip.destroy(error))).pipe(gunzip);
}
/** Compressed bytes that decompress to nothing count too. */
function counted(limit, tooLarge) {
    let length = 0;
    return new external_node_stream_.Transform({
        transform(part, _, done) {
            length += part.length;
            done(length > limit ? tooLarge() : null, part);
        },
    });
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: ./build/host/variables/hosts.js
var hosts = __webpack_require__(863);
;// CONCATENATED MODULE: ./build/host/evidence/http/name-lookup.js



/**
 * Looks names up so that it can be given up: the system's own look-up cannot be, and where no name server answers it would
 * keep the process for many seconds after everything else has ended. The hosts file and the name servers are asked first, the
 * system (search domains, other sources of names) only when these have said no.
 *
 * @param signal gives up what is running
 * @param servers `address:port` of name servers in place of the configured ones
 */
function nameLookup(signal, servers) {
    const resolver = new external_node_dns_promises_.Resolver();
    if (servers !== undefined)
        resolver.setServers(servers);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    const known = new Map();
    const find = (host) => {
        const running = known.get(host) ?? ask(host, resolver);
        known.set(host, running);
        return running;
    };
    return (host, options, done) => {
        find(host.toLowerCase()).then((addresses) => {
            const [first] = addresses;
            if (first !== undefined && options.all)
                done(null, addresses);
            else if (first !== undefined)
                done(null, first.address, first.family);
            else if (signal.aborted)
                done(Object.assign(new Error('given up'), { name: 'AbortError' }), '');
            else if (servers !== undefined)
                done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), '');
            else
                (0,external_node_dns_.lookup)(host, options, done);
        }, (error) => done(error, ''));
    };
}
async function ask(host, resolver) {
    const listed = Object.entries((0,hosts/* hostsFile */.Kl)((0,hosts/* textOf */.b6)('/etc/hosts'))).flatMap(([address, names]) => names.some((name) => name.toLowerCase() === host) ? [of(address)] : []);
    if (listed.length > 0)
        return listed;
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.map(of) : []));
}
const of = (address) => ({ address, family: address.includes(':') ? 6 : 4 });

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/host/evidence/http/proxy.js




/**
 * The proxy for https: HTTPS_PROXY, or https_proxy, which wins, as curl reads them. Only a proxy spoken to by http is taken, and
 * only to tunnel: what is asked stays between us and the service. Plain http never goes through one.
 *
 * @returns undefined where none is set, or NO_PROXY names the host: by name, by a domain above it, or `*`; no address ranges
 * @throws RequestError when what is set is no proxy of that kind
 */
function proxyFor(url, env) {
    const set = (name) => env[name] || env[name.toUpperCase()] || undefined;
    const text = set('https_proxy');
    if (url.protocol !== 'https:' || text === undefined || excepted(url, set('no_proxy') ?? ''))
        return undefined;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy?.protocol === 'http:' && proxy.hostname !== '')
        return proxy;
    throw new request_error/* RequestError */.GI('HTTPS_PROXY is set to what is no http:// address; only such a proxy is used');
}
function excepted({ hostname, port }, list) {
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [name = '', only = port || '443'] = entry.replace(/^\*?\./, '').split(':');
        return name !== '' && only === (port || '443') && (hostname === name || hostname.endsWith(`.${name}`));
    });
}
/** Connects through a proxy's tunnel; TLS is spoken with the service itself. */
class TunnelAgent extends external_node_https_.Agent {
    #proxy;
    #signal;
    constructor(proxy, signal, options) {
        super(options);
        this.#proxy = proxy;
        this.#signal = signal;
    }
    /** Called by node with what it would connect to. */
    createConnection(options, connected) {
        const { hostname, port, username, password, host } = this.#proxy;
        const target = `${options.host?.includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
        const failed = (why) => connected?.(new request_error/* RequestError */.GI(`the proxy ${host} ${why}`), undefined);
        const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
        const asked = (0,external_node_http_.request)({
            hostname: hostname.replace(/^\[|\]$/g, ''),
            port: port || 80,
            method: 'CONNECT',
            path: target,
            headers: { host: target, ...(username === '' ? {} : { 'proxy-authorization': `Basic ${login}` }) },
            agent: false,
            signal: this.#signal,
            lookup: options.lookup,
        });
        asked.once('connect', ({ statusCode }, socket) => {
            if (statusCode === 200)
                return connected?.(null, (0,external_node_tls_.connect)({ ...options, socket }));
            socket.destroy();
            failed(`answered ${statusCode} when it was asked for ${target}`);
        });
        asked.on('error', (error) => failed(`could not be asked (${error.code ?? error.name})`));
        asked.end();
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/http/client.js








const MAX_BODY = 4 * 1024 * 1024;
const MAX_BODIES = 128 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REQUEST_TIME = 10_000;
const PARALLEL = 8;
/** Bytes of an answer nobody reads that are cheaper to take than a new connection. */
const SHORT = 16 * 1024;
/**
 * Asks services, bounded in time, bytes and redirects, without any retry. node's own request and not `fetch`: its connections
 * can be ended at once, so that nothing keeps the process when the time is over.
 */
class HttpClient {
    #options;
    #lookup;
    #plain;
    #tls;
    #room;
    #tunnels = new Map();
    constructor(options) {
        this.#options = options;
        this.#room = { bytes: options.bytes ?? MAX_BODIES };
        this.#lookup = nameLookup(options.signal, options.nameServers);
        this.#plain = new external_node_http_.Agent(this.#connections);
        this.#tls = new external_node_https_.Agent(this.#connections);
    }
    /**
     * @returns undefined when the service says that there is none (404, 410)
     * @throws RequestError for every other outcome but 200..299
     */
    async ask(url, request = {}) {
        const { signal, requestTime = REQUEST_TIME } = this.#options;
        const limited = AbortSignal.any([signal, AbortSignal.timeout(requestTime)]);
        let at = url;
        try {
            for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
                const response = await this.#send(at, request, at.origin === url.origin, limited);
                const answer = await this.#take(response, at, request);
                if (!(answer instanceof URL))
                    return answer;
                at = answer;
            }
            throw new request_error/* RequestError */.GI(`${url.host} redirects more than ${MAX_REDIRECTS} times`);
        }
        catch (error) {
            const late = limited.aborted && !(error instanceof request_error/* RequestError */.GI);
            throw (0,request_error/* requestError */.Un)(late ? { name: 'TimeoutError' } : error, at, requestTime);
        }
    }
    /** Ends every connection. */
    close() {
        for (const agent of [this.#plain, this.#tls, ...this.#tunnels.values()])
            agent.destroy();
    }
    get #connections() {
        const { parallel = PARALLEL, ca } = this.#options;
        return { keepAlive: true, maxSockets: parallel, ...(ca !== undefined && { ca }) };
    }
    /** @returns where a redirect leads, or what came of it */
    async #take(response, url, request) {
        const { statusCode: status = 0, headers } = response;
        if (status >= 200 && status < 300) {
            const body = await readBody(response, url.host, request.limit ?? MAX_BODY, this.#room);
            const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
            return { url, body, type, link: typeof headers.link === 'string' ? headers.link : undefined };
        }
        leave(response);
        if (status === 404 || status === 410)
            return undefined;
        if (status < 300 || status > 399 || headers.location === undefined)
            throw (0,request_error/* refusal */.x5)(url, status, headers);
        if (request.json !== undefined)
            throw new request_error/* RequestError */.GI(`${url.host} redirects what is posted to it`);
        return ledTo(url, headers.location);
    }
    #send(url, request, trusted, signal) {
        const body = request.json === undefined ? undefined : JSON.stringify(request.json);
        const headers = {
            accept: request.accept ?? 'application/json',
            'accept-encoding': 'gzip',
            'user-agent': `ironclaw-guard/${version/* GUARD_VERSION */.h}`,
            ...request.headers,
            ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
            ...(trusted && request.authorization !== undefined && { authorization: request.authorization }),
        };
        const options = {
            headers,
            signal,
            lookup: this.#lookup,
            method: body === undefined ? 'GET' : (request.method ?? 'POST'),
        };
        return new Promise((resolve, reject) => {
            const sent = url.protocol === 'https:'
                ? (0,external_node_https_.request)(url, { ...options, agent: this.#agentFor(url) })
                : (0,external_node_http_.request)(url, { ...options, agent: this.#plain });
            sent.once('response', resolve).on('error', reject).end(body);
        });
    }
    #agentFor(url) {
        const proxy = proxyFor(url, this.#options.env ?? {});
        if (proxy === undefined)
            return this.#tls;
        const agent = this.#tunnels.get(proxy.href) ?? new TunnelAgent(proxy, this.#options.signal, this.#connections);
        this.#tunnels.set(proxy.href, agent);
        return agent;
    }
}
/** Passes over the body of an answer: a short one, so that the connection can serve again. */
function leave(response) {
    let left = SHORT;
    response.on('error', () => { }); // it is over by then
    response.on('data', (part) => {
        left -= part.length;
        if (left < 0)
            response.destroy();
    });
}

;// CONCATENATED MODULE: ./build/host/evidence/memory.js
/** Answers of this gathering and of earlier ones: what two tools ask is asked once. */
class Memory {
    #offline;
    #cache;
    #clock;
    #running = new Map();
    constructor(offline, cache, clock) {
        this.#offline = offline;
        this.#cache = cache;
        this.#clock = clock;
    }
    remembered(key, keep, fetch) {
        const name = JSON.stringify(key);
        const running = this.#running.get(name) ?? this.#answer(key, keep, fetch);
        this.#running.set(name, running);
        return running;
    }
    async #answer(key, keep, fetch) {
        const kept = this.#cache?.read(key, keep, this.#clock.now());
        if (kept !== undefined)
            return { found: kept };
        if (this.#offline)
            throw new Error('offline: nothing is asked of any service');
        const answer = await fetch();
        if (answer.missed === undefined)
            this.#cache?.write(key, answer.found, this.#clock.now());
        return answer;
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/gather.js




const BUDGET = 2000;
/** Tools of one job about which anything is asked. */
const MAX_WANTED = 500;
/**
 * Gathers evidence about tools: asks every source everything at once, and gives back what came when all has been answered or
 * the budget is used up, whichever is first. Never rejects: what was looked for and not had stands in `missed` with the reason.
 *
 * @returns the document, `packages` and `derived` empty, and its material
 */
async function gather(wanted, sources, options = {}) {
    const { budget = BUDGET, offline = false, cache, clock = systemClock, http: how = {} } = options;
    const begun = clock.now();
    const over = new AbortController();
    const collection = new Collection(clock.now);
    const memory = new Memory(offline, cache, clock);
    const http = new HttpClient({ requestTime: budget, ...how, signal: over.signal });
    const open = new Set();
    const time = clock.after(budget, over.signal);
    const left = wanted.length - MAX_WANTED;
    const work = sources.flatMap((source) => source.questions(wanted.slice(0, MAX_WANTED)).map(async (question) => {
        const unfinished = () => collection.miss(source, question.subject, `it was not there within ${budget} ms`);
        open.add(unfinished);
        const asking = {
            http,
            remembered: (key, keep, fetch) => memory.remembered(key, keep, fetch),
            give: (answer) => collection.give(source, question.subject, answer),
        };
        try {
            await question.ask(asking);
        }
        catch (error) {
            collection.miss(source, question.subject, error.message);
        }
        open.delete(unfinished);
    }));
    await Promise.race([Promise.all(work), time]);
    for (const unfinished of open)
        unfinished();
    if (left > 0)
        for (const source of sources)
            collection.miss(source, `${left} more tools`, `nothing is asked about more than ${MAX_WANTED}`);
    const evidence = collection.close(begun, offline);
    over.abort();
    http.close();
    cache?.trim();
    return evidence;
}

;// CONCATENATED MODULE: ./build/host/evidence/services.js

const GITHUB_API = 'https://api.github.com';
const GITHUB_SERVER = 'https://github.com';
const OSV = 'https://api.osv.dev';
const KEV = 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json';
const EPSS = 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz';
/** Registries asked about one package: a machine's own and those of a few scopes. */
const MAX_REGISTRIES = 4;
/**
 * The services of a job: GitHub's from the environment the runner gave, registries from the tools' own configuration, as hosts of
 * the resolved variables, the rest well known.
 *
 * @param o.env GITHUB_API_URL, GITHUB_SERVER_URL
 * @param o.token of the GitHub API; sent there and nowhere else
 * @param o.variables of the recording: only values that are trusted count
 * @throws RequestError when an address is none
 */
function servicesOf(o) {
    const { env, variables = {}, given = {} } = o;
    const hosts = (name) => (variables[name]?.trusted === true ? variables[name].values : []);
    const addresses = (texts) => texts.slice(0, MAX_REGISTRIES).map(serviceAddress);
    return {
        github: {
            api: serviceAddress(env.GITHUB_API_URL || GITHUB_API),
            server: serviceAddress(env.GITHUB_SERVER_URL || GITHUB_SERVER),
            token: o.token?.trim() || undefined,
        },
        npm: addresses(given.npm ?? hosts('registry:npm')),
        python: addresses(given.python ?? hosts('registry:pip')),
        osv: serviceAddress(given.osv ?? OSV),
        kev: serviceAddress(given.kev ?? KEV),
        epss: serviceAddress(given.epss ?? EPSS),
    };
}

;// CONCATENATED MODULE: ./build/host/evidence/wanted.js
/** What the evidence about a tool is filed under: its digest, else its purl, else its path. */
function subjectOf({ path, sha256, purl }) {
    return sha256 !== undefined ? `sha256:${sha256}` : (purl ?? path);
}
/** The repository of a tool on a GitHub server; undefined when it names none there. */
function repositoryOn(server, repository) {
    if (repository === undefined || repository.length > 500)
        return undefined;
    const path = repository.includes('://') ? pathOn(server, repository.replace(/^git\+/, '')) : repository;
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(path?.replace(/\.git$/, '') ?? '') ?? [];
    if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.+$/.test(name))
        return undefined;
    return { owner, name };
}
function pathOn(server, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.host === server.host ? url.pathname.replace(/^\/|\/$/g, '') : undefined;
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/json-lines.js
/** Lines that are looked at: bundles of a release rarely have more than a hundred. */
const MAX_LINES = 1000;
/**
 * Checks that a file holds what bundles and trusted roots are: a JSON document, or JSON Lines, as `*.intoto.jsonl` and what
 * `gh attestation download` and `gh attestation trusted-root` write.
 * @throws Error with a sentence when it is neither
 */
function requireJsonLines(bytes, name) {
    const text = Buffer.from(bytes).toString('utf8');
    if (isJson(text))
        return;
    const lines = text.split('\n', MAX_LINES + 1).filter((line) => line.trim() !== '');
    if (lines.length === 0 || lines.length > MAX_LINES || !lines.every(isJson))
        throw new Error(`${name} is neither a JSON document nor up to ${MAX_LINES} lines of JSON`);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/given-files.js






const MiB = 1024 * 1024;
const MAX_FILE = 16 * MiB;
/** KEV and EPSS are one file with everything. */
const MAX_LIST = 64 * MiB;
/** All files of one folder. */
const MAX_FOLDER = 64 * MiB;
const MAX_FILES = 2000;
const MAX_DEPTH = 4;
const given_files_MAX_ENTRIES = 20_000;
const FILES = /\.(json|ya?ml)$/i;
/** Kinds of which a directory may hold many. */
const FOLDERS = new Set(['advisory', 'vex']);
/** Kinds of which one file may hold several, a line each. */
const LINES = new Set(['bundle', 'trusted-root']);
const AXIS = {
    bundle: 'provenance',
    'trusted-root': 'provenance',
    'registry-keys': 'provenance',
    sbom: 'sbom',
    vex: 'exposure',
    advisory: 'exposure',
    kev: 'exposure',
    epss: 'exposure',
};
/**
 * Files the user gave, for a tool or for all: nothing is asked of anybody. A directory gives its *.json, *.yaml and *.yml, in
 * order of name; links in it are passed over.
 *
 * @param files those that are about no tool in particular
 * @param within where they must lie in the end, links resolved: what a change under test names must not be any file root can read
 */
function givenFiles(files, within) {
    return [...new Set(Object.values(AXIS))].map((axis) => ({
        name: 'given files',
        axis,
        questions: (wanted) => {
            const ofAxis = ({ kind }) => AXIS[kind] === axis;
            const about = (subject) => (file) => asked(subject, file, within);
            return [
                ...files.filter(ofAxis).map(about(undefined)),
                ...wanted.flatMap((each) => (each.files ?? []).filter(ofAxis).map(about(subjectOf(each)))),
            ];
        },
    }));
}
function asked(subject, file, within) {
    return { subject, ask: async (asking) => asking.give(read(file, within)) };
}
function read({ kind, path }, root) {
    const real = resolved(path);
    const within = root && resolved(root);
    if (within !== undefined && !(0,plain_file/* isInside */.FK)(real, within))
        throw new Error(`${path} leads out of ${within}`);
    if (!(0,external_node_fs_.statSync)(real).isDirectory())
        return { found: [contents(kind, real, path, within)] };
    if (!FOLDERS.has(kind))
        throw new Error(`${path} is a directory; a file was expected`);
    const listing = { files: [], left: 0, entries: 0 };
    list(real, 0, listing);
    const failures = listing.left > 0 ? [`${listing.left} of its entries were passed over`] : [];
    let room = MAX_FOLDER;
    const found = listing.files.flatMap((each) => {
        try {
            if (room < 0)
                throw new Error(`its files have more than the ${MAX_FOLDER} bytes that are read`);
            const content = contents(kind, each, (0,external_node_path_.join)(path, each.slice(real.length)), within ?? real);
            room -= content.bytes.length;
            return [content];
        }
        catch (error) {
            failures.push(error.message);
            return [];
        }
    });
    const more = failures.length > 1 ? `, and ${failures.length - 1} more` : '';
    return { found, missed: failures[0] && `${path}: ${failures[0]}${more}` };
}
/** @param source the path as it was given */
function contents(kind, path, source, within) {
    const limit = kind === 'kev' || kind === 'epss' ? MAX_LIST : MAX_FILE;
    const raw = (0,plain_file/* readPlainFile */.b$)(path, { bytes: limit, within });
    if (raw === undefined)
        throw new Error(`${path} does not exist`);
    const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipped(raw, path, limit) : raw;
    if (LINES.has(kind))
        requireJsonLines(bytes, path);
    return { kind, source, bytes };
}
function gunzipped(bytes, path, limit) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limit });
    }
    catch {
        throw new Error(`${path} is compressed data that cannot be read, or more than ${limit} bytes of it`);
    }
}
function list(directory, depth, listing) {
    for (const entry of entries(directory)) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        const more = ++listing.entries <= given_files_MAX_ENTRIES;
        if (entry.isDirectory() && depth < MAX_DEPTH && more)
            list(path, depth + 1, listing);
        else if (entry.isFile() && !FILES.test(entry.name))
            continue;
        else if (entry.isFile() && listing.files.length < MAX_FILES && more)
            listing.files.push(path);
        else
            listing.left++;
    }
}
function entries(directory) {
    return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function resolved(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        throw new Error(`${path} does not exist, or cannot be read`);
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/json-answer.js

/**
 * The body of an answer as JSON of a shape.
 * @throws RequestError when it is something else, as the page of a captive portal is
 */
function jsonAnswer(answer, shape) {
    const { url, body, type } = answer;
    let data;
    try {
        data = JSON.parse(body.toString('utf8'));
    }
    catch {
        const said = /^[\w.+/-]{1,80}$/.test(type) ? type : 'something else';
        throw new request_error/* RequestError */.GI(`${url.host} answered with ${said}, JSON was expected`);
    }
    const parsed = shape.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
    throw new request_error/* RequestError */.GI(`${url.host} answered with JSON of another shape: ${place}: ${issue?.message.slice(0, 200)}`);
}
/** JSON that was inside an answer as a file of its own. @throws RequestError when it is nested too deeply to be written */
function jsonBytes(value) {
    try {
        return Buffer.from(JSON.stringify(value));
    }
    catch {
        throw new request_error/* RequestError */.GI('the answer is nested too deeply');
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/source.js
/** A question whose whole answer is one kept answer. */
function question(subject, key, keep, fetch) {
    return {
        subject,
        ask: async (asking) => asking.give(await asking.remembered(key, keep, () => fetch(asking))),
    };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/exploitation.js






/** Bytes of the decompressed list: EPSS has about 10 MB in 2026. */
const exploitation_MAX_LIST = 64 * 1024 * 1024;
const kevSchema = schemas/* object */.Ikc({ vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** CISA's list of vulnerabilities known to be exploited, JSON. Asked only where a tool's packages are known. */
function kevCatalogue(url) {
    return exploitation_list('KEV', 'kev', url, (answer) => {
        jsonAnswer(answer, kevSchema);
        return answer.body;
    });
}
/** FIRST's exploitation probabilities, CSV, compressed with gzip or not. Asked only where a tool's packages are known. */
function epssScores(url) {
    return exploitation_list('EPSS', 'epss', url, ({ body, url: { host } }) => {
        const csv = body[0] === 0x1f && body[1] === 0x8b ? exploitation_gunzipped(body, host) : body;
        if (!/^(#[^\n]*\n)?cve,epss/.test(csv.toString('latin1', 0, 1000)))
            throw new request_error/* RequestError */.GI(`${host} answered with something else than EPSS scores as CSV`);
        return csv;
    });
}
function exploitation_list(name, kind, url, read) {
    return {
        name,
        axis: 'exposure',
        questions: (wanted) => {
            if (!wanted.some(hasPackages))
                return [];
            return [
                question(undefined, [name, url.href], 'changing', async ({ http }) => {
                    const answer = await http.ask(url, { accept: '*/*', limit: exploitation_MAX_LIST });
                    if (answer === undefined)
                        return { found: [] };
                    return { found: [{ kind, source: printed(url), bytes: read(answer) }] };
                }),
            ];
        },
    };
}
function hasPackages({ purl, components = [], files = [] }) {
    return purl !== undefined || components.length > 0 || files.some(({ kind }) => kind === 'sbom');
}
function exploitation_gunzipped(body, host) {
    try {
        return (0,external_node_zlib_.gunzipSync)(body, { maxOutputLength: exploitation_MAX_LIST });
    }
    catch {
        throw new request_error/* RequestError */.GI(`${host} sent compressed data that cannot be read, or more than ${exploitation_MAX_LIST} bytes of it`);
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/github-api.js

/** How GitHub's API is asked; the version whose answers are read here. */
function githubRequest(token, accept = 'application/vnd.github+json') {
    return {
        accept,
        authorization: token === undefined ? undefined : `Bearer ${token}`,
        headers: { 'x-github-api-version': '2022-11-28' },
    };
}
/** An address in a repository's part of the API. */
function inRepository(api, { owner, name }, path) {
    return below(api, `repos/${owner}/${name}/${path}`);
}
/** The next page of a list, on the same server; undefined at the end. */
function nextPage({ url, link }) {
    const target = link?.split(',', 20).find((part) => part.includes('rel="next"'));
    const location = target?.slice(target.indexOf('<') + 1, target.indexOf('>'));
    const next = location ? ledTo(url, location) : undefined;
    return next?.origin === url.origin ? next : undefined;
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/github-attestations.js






const SHA256 = /^[0-9a-f]{64}$/;
const PAGE = 100;
const MAX_PAGES = 5;
const MAX_BUNDLES = 50;
/** Bytes of one bundle: real ones have 10 to 100 KB. */
const MAX_BUNDLE = 4 * 1024 * 1024;
const listSchema = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(schemas/* object */.Ikc({
        bundle: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
        bundle_url: schemas/* string */.YjP().nullish(),
    })),
});
/**
 * Attestations of an artifact's digest on GitHub: those of its repository, and where it has none those of its owner.
 * Bundles stand in the answer, or, since July 2026, behind pre-signed addresses, compressed with snappy.
 */
function githubAttestations({ api, server, token }, unsnappy) {
    const name = 'GitHub attestations';
    return {
        name,
        axis: 'provenance',
        questions: (wanted) => wanted.flatMap(({ sha256, repository }) => {
            const place = repositoryOn(server, repository);
            if (sha256 === undefined || !SHA256.test(sha256) || place === undefined)
                return [];
            const subject = `sha256:${sha256}`;
            const key = [name, api.href, place.owner, place.name, subject];
            return question(subject, key, 'fixed', (asking) => attestations(asking, api, token, place, subject, unsnappy));
        }),
    };
}
async function attestations(asking, api, token, place, digest, unsnappy) {
    const list = (url) => listed(asking, url, token);
    const path = `attestations/${digest}`;
    const own = inRepository(api, place, path);
    const entries = (await list(own)) ?? (await ofOwner(list, api, place, path));
    const taken = entries.slice(0, MAX_BUNDLES);
    const results = await Promise.allSettled(taken.map((entry) => bundleOf(asking, entry, own, unsnappy)));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
    if (taken.length < entries.length)
        failures.push(`there are ${entries.length}, and ${MAX_BUNDLES} were taken`);
    return {
        found: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
        missed: failures[0] && `${failures.length} of ${entries.length} could not be had: ${failures[0]}`,
    };
}
/** Nothing says whether an owner is an organisation or a user. */
async function ofOwner(list, api, { owner }, path) {
    const results = await Promise.allSettled(['orgs', 'users'].map((kind) => list(below(api, `${kind}/${owner}/${path}`))));
    const found = results.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : []));
    const [failure] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (found.length === 0 && failure !== undefined)
        throw failure;
    return found;
}
async function listed(asking, first, token) {
    const entries = [];
    let url = new URL(`?per_page=${PAGE}`, first);
    for (let page = 0; url !== undefined && page < MAX_PAGES; page++) {
        const answer = await asking.http.ask(url, githubRequest(token));
        if (answer === undefined)
            return page === 0 ? undefined : entries;
        entries.push(...jsonAnswer(answer, listSchema).attestations);
        url = nextPage(answer);
    }
    return entries;
}
/** A bundle's address is its own permission: the token is not shown there. */
async function bundleOf(asking, entry, list, unsnappy) {
    if (entry.bundle)
        return { kind: 'bundle', source: printed(list), bytes: jsonBytes(entry.bundle) };
    if (!entry.bundle_url)
        throw new Error(`${list.host} names an attestation without a bundle`);
    const url = ledTo(list, entry.bundle_url);
    const answer = await asking.http.ask(url, { accept: '*/*', limit: MAX_BUNDLE });
    if (answer === undefined)
        throw new Error(`${url.host} no longer has the bundle`);
    const { body, type } = answer;
    const bytes = type === 'application/json' ? body : unsnappy(body, MAX_BUNDLE);
    jsonAnswer({ ...answer, body: Buffer.from(bytes) }, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
    return { kind: 'bundle', source: printed(url), bytes };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/github-release.js








const MAX_ASSETS = 20;
const MAX_ASSET = 16 * 1024 * 1024;
const BUNDLE = /\.(intoto\.jsonl|sigstore|sigstore\.json)$/i;
const SBOM = /(\.(cdx|spdx|cyclonedx|bom|sbom)\.(json|xml)|\.spdx|(^|[._-])s?bom\.(json|xml))$/i;
const releaseSchema = schemas/* object */.Ikc({
    assets: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* int */.Whr().min(0),
        name: schemas/* string */.YjP().max(1000),
        size: schemas/* int */.Whr().min(0).optional(),
        digest: schemas/* string */.YjP().nullish(),
    })),
});
/**
 * What lies beside the assets of a tool's release on GitHub: bundles, and SBOMs: those named after its own asset, where there are
 * such. Both ask for the list of assets once.
 */
function githubRelease(github) {
    const lists = new WeakMap();
    const assetsOf = (http, url) => {
        const known = lists.get(http) ?? new Map();
        lists.set(http, known);
        const running = known.get(url.href) ?? github_release_listed(http, url, github.token);
        known.set(url.href, running);
        return running;
    };
    return [
        releaseSource('GitHub release, bundles', 'provenance', github, 'bundle', assetsOf, bundlesAmong),
        releaseSource('GitHub release, SBOMs', 'sbom', github, 'sbom', assetsOf, sbomsAmong),
    ];
}
const bundlesAmong = (assets) => assets.filter(({ name }) => BUNDLE.test(name));
const sbomsAmong = (assets, { distribution }) => {
    const all = assets.filter(({ name }) => SBOM.test(name));
    const own = all.filter(({ name }) => distribution !== undefined && name.startsWith(distribution));
    return own.length > 0 ? own : all;
};
async function github_release_listed(http, url, token) {
    const answer = await http.ask(url, githubRequest(token));
    return answer && jsonAnswer(answer, releaseSchema).assets;
}
function releaseSource(name, axis, { api, server, token }, kind, assetsOf, choose) {
    return {
        name,
        axis,
        // nothing may be held against a tool for a bundle that is about another asset of its release
        shared: kind === 'bundle',
        questions: (wanted) => wanted.flatMap((each) => {
            const place = repositoryOn(server, each.repository);
            if (place === undefined || !each.tag || each.tag.length > 500)
                return [];
            const url = inRepository(api, place, `releases/tags/${encodeURIComponent(each.tag)}`);
            const key = [name, url.href, each.distribution ?? ''];
            return question(subjectOf(each), key, 'changing', async (asking) => {
                const assets = await assetsOf(asking.http, url);
                if (assets === undefined)
                    return { found: [], missed: `there is no release ${each.tag}` };
                return download(asking, choose(assets, each), { api, place, token, kind, release: printed(url) });
            });
        }),
    };
}
async function download(asking, chosen, from) {
    const taken = chosen.slice(0, MAX_ASSETS);
    const results = await Promise.allSettled(taken.map((asset) => assetOf(asking, asset, from)));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
    if (taken.length < chosen.length)
        failures.push(`there are ${chosen.length}, and ${MAX_ASSETS} were taken`);
    return {
        found: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
        missed: failures[0] && `${failures.length} of ${chosen.length} assets could not be had: ${failures[0]}`,
    };
}
async function assetOf(asking, asset, from) {
    const { id, name, size = 0, digest } = asset;
    if (size > MAX_ASSET)
        throw new Error(`${name} has ${size} bytes, more than the ${MAX_ASSET} that are taken`);
    const url = inRepository(from.api, from.place, `releases/assets/${id}`);
    const request = { ...githubRequest(from.token, 'application/octet-stream'), limit: MAX_ASSET };
    const answer = await asking.http.ask(url, request);
    if (answer === undefined)
        throw new Error(`${name} is listed, and not there`);
    const { body: bytes } = answer;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (digest?.startsWith('sha256:') && digest !== `sha256:${sha256}`)
        throw new Error(`${name} has not the digest that the release lists`);
    if (from.kind === 'bundle')
        requireJsonLines(bytes, name);
    return { kind: from.kind, source: `${from.release}, asset ${name}`, bytes };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/github-sbom.js






const MAX_SBOM = 16 * 1024 * 1024;
const sbomSchema = schemas/* object */.Ikc({ sbom: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/** The SBOM GitHub makes of a repository's dependency graph: of its default branch now, not of a release. */
function githubDependencyGraph({ api, server, token }) {
    const name = 'GitHub dependency graph';
    return {
        name,
        axis: 'sbom',
        questions: (wanted) => wanted.flatMap((each) => {
            const place = repositoryOn(server, each.repository);
            if (place === undefined)
                return [];
            const url = inRepository(api, place, 'dependency-graph/sbom');
            return question(subjectOf(each), [name, url.href], 'changing', async ({ http }) => {
                const answer = await http.ask(url, { ...githubRequest(token), limit: MAX_SBOM });
                if (answer === undefined)
                    return { found: [] };
                const { sbom } = jsonAnswer(answer, sbomSchema);
                return { found: [{ kind: 'sbom', source: printed(url), bytes: jsonBytes(sbom) }] };
            });
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/host/evidence/sources/purl.js

/** Reads a purl that names a version; undefined for every other text. */
function packageVersion(purl) {
    if (purl === undefined || purl.length > 1000)
        return undefined;
    try {
        const { type, namespace, name, version } = packageurl_js.PackageURL.fromString(purl);
        if (!type || !name || !version)
            return undefined;
        return { type, name: namespace ? `${namespace}/${name}` : name, version };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/registries.js
/**
 * Asks each registry of a kind, since nothing says which one a package came from, and takes what any of them has. What some of
 * them cannot say counts only when none has anything.
 * @throws the first one's Error when every one failed, and an Error when none is known
 */
async function fromEach(registries, ask) {
    if (registries.length === 0)
        throw new Error('no registry of its kind is known here');
    const results = await Promise.allSettled(registries.map(ask));
    const answers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (answers.length === 0 && failures[0] !== undefined)
        throw failures[0];
    const found = answers.flatMap((answer) => answer.found);
    const missed = answers.flatMap(({ missed }) => missed ?? [])[0] ?? (found.length > 0 ? undefined : failures[0]?.message);
    return { found, missed };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/npm-attestations.js






const attestationsSchema = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(schemas/* object */.Ikc({ bundle: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })).max(50),
});
/** Attestations npm registries keep of a published version: its provenance, and that it was published. */
function npmAttestations(registries) {
    const name = 'npm attestations';
    return {
        name,
        axis: 'provenance',
        questions: (wanted) => wanted.flatMap(({ purl }) => {
            const version = packageVersion(purl);
            if (version?.type !== 'npm')
                return [];
            const path = `-/npm/v1/attestations/${spelled(version.name)}@${encodeURIComponent(version.version)}`;
            const key = [name, ...registries.map(String), version.name, version.version];
            return question(purl, key, 'fixed', ({ http }) => fromEach(registries, async (registry) => {
                const url = below(registry, path);
                const answer = await http.ask(url);
                if (answer === undefined)
                    return { found: [] };
                const { attestations } = jsonAnswer(answer, attestationsSchema);
                const source = printed(url);
                return { found: attestations.map(({ bundle }) => ({ kind: 'bundle', source, bytes: jsonBytes(bundle) })) };
            }));
        }),
    };
}
/** As npm spells it in addresses: a scope keeps its `@`. */
function spelled(name) {
    return encodeURIComponent(name).replace(/^%40/, '@');
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/osv-batch.js




/** What OSV itself takes at once. */
const MAX_BATCH = 1000;
const osv_batch_MAX_PAGES = 10;
/** Requests of one gathering: batches, their pages, and the halves of refused ones. */
const MAX_REQUESTS = 40;
const vulnerability = schemas/* object */.Ikc({ id: schemas/* string */.YjP().max(200), modified: schemas/* string */.YjP().max(100).default('') });
/** The part of an answer that is about one package. */
const vulnerabilitiesSchema = schemas/* object */.Ikc({ vulns: schemas/* array */.YOg(vulnerability) });
const batchSchema = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({ vulns: schemas/* array */.YOg(vulnerability).default([]), next_page_token: schemas/* string */.YjP().nullish() })),
});
/** Puts what is asked of OSV at the same time into one request. */
class OsvBatch {
    #service;
    #waiting = [];
    #requests = 0;
    constructor(service) {
        this.#service = service;
    }
    /** The ids of what is known about a package version. @throws RequestError */
    vulnerabilities(http, purl) {
        return new Promise((done, failed) => {
            if (this.#waiting.length === 0)
                setImmediate(() => this.#send(http));
            this.#waiting.push({ purl, found: [], done, failed });
        });
    }
    #send(http) {
        const all = this.#waiting;
        this.#waiting = [];
        for (let from = 0; from < all.length; from += MAX_BATCH)
            void this.#resolve(http, all.slice(from, from + MAX_BATCH));
    }
    async #resolve(http, batch) {
        let open = batch;
        try {
            for (let page = 0; open.length > 0; page++) {
                if (page >= osv_batch_MAX_PAGES)
                    throw new request_error/* RequestError */.GI(`${this.#service.host} answers with more than ${osv_batch_MAX_PAGES} pages`);
                open = await this.#page(http, open);
            }
        }
        catch (error) {
            const [first] = open;
            if (open.length > 1 && first?.token === undefined && error instanceof request_error/* RequestError */.GI && error.status === 400) {
                // one package it does not understand, and it refuses them all
                const half = Math.ceil(open.length / 2);
                await Promise.all([this.#resolve(http, open.slice(0, half)), this.#resolve(http, open.slice(half))]);
            }
            else
                for (const each of open)
                    each.failed(error);
        }
    }
    /** Asks for one page of each. @returns those that have another */
    async #page(http, open) {
        if (++this.#requests > MAX_REQUESTS)
            throw new request_error/* RequestError */.GI(`${this.#service.host} was asked ${MAX_REQUESTS} times already`);
        const queries = open.map(({ purl, token }) => ({ package: { purl }, ...(token && { page_token: token }) }));
        const answer = await http.ask(below(this.#service, 'v1/querybatch'), { json: { queries } });
        if (answer === undefined)
            throw new request_error/* RequestError */.GI(`${this.#service.host} has no /v1/querybatch`);
        const { results } = jsonAnswer(answer, batchSchema);
        if (results.length !== open.length)
            throw new request_error/* RequestError */.GI(`${this.#service.host} gave ${results.length} answers to ${open.length} questions`);
        return open.filter((each, index) => {
            each.found.push(...(results[index]?.vulns ?? []));
            each.token = results[index]?.next_page_token || undefined;
            if (each.token === undefined)
                each.done(each.found);
            return each.token !== undefined;
        });
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/osv.js






const MAX_PACKAGES = 2000;
/** Advisories of one package version that are taken: a kernel has thousands. */
const MAX_ADVISORIES = 100;
/** purl types OSV knows; asked about another one it refuses all that is asked with it. */
const KNOWN = new Set('apk bitnami cargo composer conan cran deb gem golang hackage hex maven npm nuget pub pypi rpm swift'.split(' '));
const ID = /^[\w.:-]{1,100}$/;
/**
 * Known vulnerabilities of tools and of what they are made of, as OSV has them. Of a package without any the answer itself is
 * kept, `{"vulns":[]}`, so that it shows that it was asked.
 */
function osvAdvisories(service) {
    const name = 'OSV';
    return {
        name,
        axis: 'exposure',
        questions: (wanted) => {
            const asked = new Set(wanted.flatMap(({ purl, components = [] }) => [...(purl ? [purl] : []), ...components]));
            const purls = [...asked].filter((purl) => packageVersion(purl) !== undefined);
            const batch = new OsvBatch(service);
            return purls.map((purl, index) => {
                const ask = (asking) => {
                    if (!KNOWN.has(packageVersion(purl)?.type ?? ''))
                        throw new Error('it knows no packages of this type');
                    if (index >= MAX_PACKAGES)
                        throw new Error(`more than ${MAX_PACKAGES} packages are not asked about`);
                    return advisories(asking, service, batch, purl);
                };
                return { subject: purl, ask: async (asking) => ask(asking) };
            });
        },
    };
}
async function advisories(asking, service, batch, purl) {
    const query = await asking.remembered(['OSV query', service.href, purl], 'changing', async () => ({
        found: [
            {
                kind: 'advisory',
                source: printed(below(service, 'v1/querybatch')),
                bytes: jsonBytes({ vulns: await batch.vulnerabilities(asking.http, purl) }),
            },
        ],
    }));
    const { vulns } = vulnerabilitiesSchema.parse(JSON.parse(Buffer.from(query.found[0]?.bytes ?? []).toString()));
    if (vulns.length === 0)
        return asking.give(query);
    const taken = vulns.slice(0, MAX_ADVISORIES);
    const results = await Promise.allSettled(taken.map(async ({ id, modified }) => {
        const key = ['OSV advisory', service.href, id, modified];
        asking.give(await asking.remembered(key, 'fixed', () => advisory(asking, service, id)));
    }));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.message)] : []));
    if (taken.length < vulns.length)
        failures.push(`there are ${vulns.length}, and ${MAX_ADVISORIES} were taken`);
    if (failures[0] !== undefined)
        throw new Error(`${failures.length} of ${vulns.length} advisories could not be had: ${failures[0]}`);
}
async function advisory({ http }, service, id) {
    if (!ID.test(id))
        throw new request_error/* RequestError */.GI(`${service.host} names an advisory by what is no id`);
    const url = below(service, `v1/vulns/${encodeURIComponent(id)}`);
    const answer = await http.ask(url);
    if (answer === undefined)
        throw new request_error/* RequestError */.GI(`${service.host} names ${id}, and has it not`);
    jsonAnswer(answer, schemas/* object */.Ikc({ id: schemas/* literal */.euz(id) }));
    return { found: [{ kind: 'advisory', source: printed(url), bytes: answer.body }] };
}

// EXTERNAL MODULE: ./build/evidence/python-name.js
var python_name = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/host/evidence/sources/python-provenance.js







/** Files of one version whose provenance is taken when nobody knows which of them was installed. */
const python_provenance_MAX_FILES = 4;
/** Bytes of the list of a project's files: some have tens of thousands. */
const MAX_PROJECT = 16 * 1024 * 1024;
const provenanceSchema = schemas/* object */.Ikc({ attestation_bundles: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const projectSchema = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP().max(500), provenance: schemas/* string */.YjP().nullish() })),
});
/**
 * Provenance objects (PEP 740) of a distribution on Python indexes, each kept as the index gave it. Where the file's name is not
 * known, the index is asked for the files of the version (PEP 691).
 */
function pythonProvenance(indexes) {
    const name = 'Python provenance';
    return {
        name,
        axis: 'provenance',
        questions: (wanted) => wanted.flatMap(({ purl, distribution }) => {
            const version = packageVersion(purl);
            if (version?.type !== 'pypi')
                return [];
            const key = [name, ...indexes.map(String), version.name, version.version, distribution ?? ''];
            return question(purl, key, 'fixed', (asking) => fromEach(indexes, async (index) => {
                const base = new URL(index.href.replace(/\/simple\/?$/, '/'));
                const places = distribution === undefined
                    ? await python_provenance_listed(asking, base, version)
                    : [integrity(base, version, distribution)];
                const answers = await Promise.all(places.map((place) => provenanceAt(asking, place)));
                return { found: answers.flatMap(({ found }) => found) };
            }));
        }),
    };
}
function integrity(index, { name, version }, file) {
    return below(index, `integrity/${[(0,python_name/* pythonName */.o)(name), version, file].map(encodeURIComponent).join('/')}/provenance`);
}
async function provenanceAt({ http }, url) {
    const answer = await http.ask(url, { accept: 'application/vnd.pypi.integrity.v1+json' });
    if (answer === undefined)
        return { found: [] };
    jsonAnswer(answer, provenanceSchema);
    return { found: [{ kind: 'bundle', source: printed(url), bytes: answer.body }] };
}
/** Where the provenance of a version's files is: of those for every machine first, then of those for Linux. */
async function python_provenance_listed({ http }, index, { name, version }) {
    const url = below(index, `simple/${encodeURIComponent((0,python_name/* pythonName */.o)(name))}/`);
    const answer = await http.ask(url, { accept: 'application/vnd.pypi.simple.v1+json', limit: MAX_PROJECT });
    if (answer === undefined)
        return [];
    const rank = (file) => (file.endsWith('-none-any.whl') ? 0 : /linux/.test(file) ? 1 : 2);
    return jsonAnswer(answer, projectSchema)
        .files.filter(({ filename }) => versionIn(filename) === version)
        .toSorted((a, b) => rank(a.filename) - rank(b.filename))
        .flatMap(({ provenance }) => (provenance ? ledTo(answer.url, provenance) : []))
        .slice(0, python_provenance_MAX_FILES);
}
/** `name-VERSION-tags.whl` or `name-VERSION.tar.gz`. */
function versionIn(file) {
    const stem = file.replace(/\.(whl|tar\.gz|zip)$/, '');
    return file.endsWith('.whl') ? stem.split('-')[1] : stem.slice(stem.lastIndexOf('-') + 1);
}

;// CONCATENATED MODULE: ./build/host/evidence/sources.js







/** Every service evidence is asked of. */
function serviceSources({ github, npm, python, osv, kev, epss }, unsnappy) {
    return [
        githubAttestations(github, unsnappy),
        ...githubRelease(github),
        githubDependencyGraph(github),
        npmAttestations(npm),
        pythonProvenance(python),
        osvAdvisories(osv),
        kevCatalogue(kev),
        epssScores(epss),
    ];
}

;// CONCATENATED MODULE: ./build/host/evidence/pinned.js













/**
 * Gathers the evidence a configuration asks for: of pinned tools from services and files, within its budget, and the vulnerability data
 * it names. Never rejects: what is not had stands in `missed`.
 */
async function gatherPinned(config, options) {
    const wanted = await Promise.all(config.tools.map((pin) => wantedFor(pin, options.base)));
    return gatherWanted(wanted, config, options);
}
/** Gathers what is wanted of tools as `gatherPinned` does of pinned ones. Never rejects. */
async function gatherWanted(wanted, config, options) {
    const { evidence: settings } = config;
    const given = givenFiles(filesOf(config, options.base), options.within);
    const cache = options.cache === undefined
        ? undefined
        : EvidenceCache.open(options.cache, { kinds: options.shared === true ? ['bundle'] : undefined }).cache;
    const how = { offline: settings.offline, cache, http: { env: options.env } };
    const asked = services(config, options);
    const end = performance.now() + settings.budget;
    const first = withLinks(await gather(wanted, [...given, ...asked], { ...how, budget: settings.budget }), config);
    // what a tool is made of is known only now
    const made = wanted.map((one) => ({ ...one, purl: undefined, files: [], components: componentsOf(one, first) }));
    const left = Math.floor(end - performance.now());
    const about = asked.filter(({ name }) => name === 'OSV');
    if (left <= 0 || about.length === 0 || made.every(({ components }) => components.length === 0))
        return first;
    return pinned_together(first, await gather(made, about, { ...how, budget: left }));
}
/** A tool is known by its resolved path, whatever name its pin has for it. */
function withLinks({ document, read }, { tools }) {
    const links = tools.flatMap(({ path }) => (real(path) === path ? [] : [[path, real(path)]]));
    return { document: links.length === 0 ? document : { ...document, links: Object.fromEntries(links) }, read };
}
/** The packages that a tool is made of, as its SBOM or its own file says. */
function componentsOf({ path, sha256, purl }, evidence) {
    // what is only published has a purl for a path
    const own = (0,external_node_path_.isAbsolute)(path) ? (0,derive/* derive */.C)(path, []) : [];
    const derived = { ...evidence, document: { ...evidence.document, derived: own } };
    const provenance = (0,provenance_provenance/* provenanceOf */.J)(derived, sha256 === undefined ? {} : { sha256 });
    const { components } = (0,tool_components/* toolComponents */.D)(derived, { path, sha256, name: path, purl }, provenance);
    return components.flatMap((one) => (one.purl === undefined || one.purl === purl ? [] : [one.purl]));
}
function pinned_together(first, second) {
    const { material, missed } = first.document;
    return {
        document: {
            ...first.document,
            material: [...material, ...second.document.material],
            missed: [...missed, ...second.document.missed],
        },
        read: (sha256) => first.read(sha256) ?? second.read(sha256),
    };
}
/** Services that are worth being asked for every job: scores of exploitation are some 10 MB, and come as a file. */
function services({ evidence: { osv } }, { env, token, variables, services: given }) {
    const all = serviceSources(servicesOf({ env, token, variables, given }), unsnappy);
    return all.filter(({ name }) => name !== 'EPSS' && (osv || (name !== 'OSV' && name !== 'KEV')));
}
/** What is wanted of a pinned tool: its file is hashed as it is now. Relative paths begin at `base`. */
async function wantedFor(pin, base) {
    const path = real(pin.path);
    return {
        path,
        sha256: (await sha256Of(path)) ?? pin.sha256,
        purl: pin.purl,
        repository: pin.source,
        tag: pin.tag,
        files: pinned_filesIn(pin, base),
    };
}
/** The files that a pin names. */
function pinned_filesIn({ bundle, sbom }, base) {
    return [
        ...(0,pin/* listed */.KE)(bundle).map((file) => ({ kind: 'bundle', path: at(base, file) })),
        ...(0,pin/* listed */.KE)(sbom).map((file) => ({ kind: 'sbom', path: at(base, file) })),
    ];
}
function filesOf({ evidence }, base) {
    const { trustedRoots, advisories, vex, kev, epss } = evidence;
    const of = (kind, paths) => paths.flatMap((path) => (path === undefined ? [] : [{ kind, path: at(base, path) }]));
    return [
        ...of('trusted-root', trustedRoots),
        ...of('advisory', advisories),
        ...of('vex', vex),
        ...of('kev', [kev]),
        ...of('epss', [epss]),
    ];
}
const at = (base, path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(base, path));
/** A path with symlinks resolved; itself where there is nothing yet. */
function real(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path; // a step may install it yet
    }
}
/** SHA-256 of a file as it is now, hex; undefined when it is not there or changes. */
async function sha256Of(path) {
    try {
        const digest = await (0,file_digest/* digestOf */.o)(path, (0,external_node_fs_.statSync)(path, { bigint: true }));
        return digest === 'changed' ? undefined : digest;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const CHUNK = 1024 * 1024;
/** Larger files are not hashed. */
const MAX_BYTES = 512n * 1024n * 1024n;
/** True when both are the same file with the same content, as far as inode and times tell. */
function sameState(a, b) {
    return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
/**
 * SHA-256 of the file at `path`, if it is still in `state` before and after it was read.
 *
 * @returns the hex digest; 'changed' when it is another file or has other times; undefined when it is gone, unreadable,
 *   no regular file, or above 512 MiB. Never rejects.
 */
async function digestOf(path, state) {
    let file;
    try {
        file = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        const before = await file.stat({ bigint: true });
        if (!sameState(state, before))
            return 'changed';
        if (!before.isFile() || before.size > MAX_BYTES)
            return undefined;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
        }
        return sameState(state, await file.stat({ bigint: true })) ? hash.digest('hex') : 'changed';
    }
    catch {
        return undefined;
    }
    finally {
        await file?.close().catch(() => { });
    }
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ packageOf),
/* harmony export */   w: () => (/* binding */ packageAbove)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);



/** How far above a file or directory its package's metadata is looked for. */
const MAX_LEVELS = 12;
const MAX_METADATA = 1024 * 1024;
/** npm's own limit for a name; longer ones are no names. */
const MAX_NAME = 214;
const MAX_SITE_ENTRIES = 20_000;
/** The package whose package.json, PKG-INFO or pyproject.toml stands nearest at or above `directory`, and where. */
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
        fromToml(readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'pyproject.toml'))));
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
/** Only what stands in [project] (or [tool.poetry]) on lines of its own is read. */
function fromToml(text) {
    let section = '';
    const values = new Map();
    for (const line of (text ?? '').split('\n')) {
        const header = /^\[([^[\]]+)\]/.exec(line)?.[1];
        if (header !== undefined)
            section = header.trim();
        if (section !== 'project' && section !== 'tool.poetry')
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

/***/ 3930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ headBytes),
/* harmony export */   j: () => (/* binding */ boundedBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** The bytes of a regular file of at most `limit` bytes; undefined for anything else. Does not block on a FIFO. Never throws. */
function boundedBytes(path, limit) {
    return read(path, (size) => (size > limit ? undefined : size));
}
/** The first bytes of a regular file, at most `length`; undefined for anything else. Does not block on a FIFO. Never throws. */
function headBytes(path, length) {
    return read(path, (size) => Math.min(size, length));
}
/** @param wanted how many bytes of a file of this size; undefined: it is left alone */
function read(path, wanted) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const bytes = facts.isFile() ? wanted(facts.size) : undefined;
        if (bytes === undefined)
            return undefined;
        const buffer = Buffer.allocUnsafe(bytes);
        let length = 0;
        while (length < buffer.length) {
            const got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, buffer.length - length, null);
            if (got === 0)
                break;
            length += got;
        }
        return buffer.subarray(0, length);
    }
    catch {
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 2168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ directoryEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** How many are read from the directory at once. */
const AT_ONCE = 256;
/** What is in a directory, read as it is asked for: whoever has enough stops. Nothing, when it cannot be read. Never throws. */
function* directoryEntries(directory) {
    let opened;
    try {
        opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(directory, { bufferSize: AT_ONCE });
    }
    catch {
        return; // gone, or not ours to read
    }
    try {
        for (let entry = opened.readSync(); entry !== null; entry = opened.readSync())
            yield entry;
    }
    catch {
        // as far as it could be read
    }
    finally {
        opened.closeSync();
    }
}


/***/ }),

/***/ 2250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ RPM_DIRECTORIES),
/* harmony export */   OX: () => (/* binding */ rpmQuery),
/* harmony export */   SF: () => (/* binding */ RPM_FILES),
/* harmony export */   yx: () => (/* binding */ RPM)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
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

/***/ 1139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ki: () => (/* binding */ Redaction),
  JF: () => (/* binding */ masksOf),
  Rf: () => (/* binding */ withoutQuoted)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
                    yield range;
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
    /** A draft without secrets: the arguments of an exec by their form too, every other text by the masks. */
    draft(draft) {
        const clean = draft.kind === 'process.exec' ? this.#exec(draft) : draft;
        const text = this.#escaped.length === 0 ? '' : JSON.stringify(clean);
        return this.#escaped.some((mask) => text.includes(mask)) ? this.value(clean) : clean;
    }
    #exec(draft) {
        const { argv, redacted } = redactArguments(draft.argv, this.#masks, this.#hash);
        return redacted ? { ...draft, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] } : draft;
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


/***/ }),

/***/ 8695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ temporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Makes a new private directory (0700) among the temporary files. @throws Error with a sentence for the user */
function temporaryDirectory() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'ironclaw-'));
    }
    catch (error) {
        throw new Error(`no directory could be made in ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()}: ${error.message}; set TMPDIR to one that takes files`);
    }
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asUser),
/* harmony export */   t: () => (/* binding */ withRightsOf)
/* harmony export */ });
/**
 * Does something with no more rights than a user has, where this process is root: what that user has put links to is then read
 * only if that user could read it. The process stays root's to everybody else: that user can neither signal nor trace it.
 */
async function withRightsOf(user, work) {
    const { setgroups, getgroups, setegid, seteuid, getegid } = process;
    if (user === undefined || user.uid === 0 || process.geteuid?.() !== 0)
        return work();
    const [groups, group] = [getgroups?.() ?? [], getegid?.() ?? 0];
    setgroups?.([user.gid]);
    setegid?.(user.gid);
    seteuid?.(user.uid);
    try {
        return await work();
    }
    finally {
        seteuid?.(0);
        setegid?.(group);
        setgroups?.(groups);
    }
}
/** @returns what makes a child process run as a user: nothing where we are not root, and so that user already */
function asUser(user) {
    return user === undefined || process.geteuid?.() !== 0 ? {} : { uid: user.uid, gid: user.gid };
}


/***/ }),

/***/ 863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ hostsFile),
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   Yj: () => (/* binding */ configuredResolvers),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony exports hostOf, nameservers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const MAX_FILE = 1024 * 1024;
/** Host name of a URL, of `host:port`, or of git's `user@host:path`; undefined when there is none. */
function hostOf(location) {
    const text = location.trim();
    const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `ssh://${text.replace(/^([^/]*?):(?!\d+$|\d+\/).*$/, '$1')}`);
    const host = url?.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    return host === undefined || host === '' || host === '.' ? undefined : host;
}
/** The distinct hosts of several locations, sorted. */
function hostsOf(locations) {
    const hosts = locations.flatMap((location) => (location ? (hostOf(location) ?? []) : []));
    return [...new Set(hosts)].sort();
}
/** Text of a file, its first MiB; empty when it cannot be read. */
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').slice(0, MAX_FILE);
    }
    catch {
        return '';
    }
}
/** Nameserver addresses of a resolv.conf. */
function nameservers(text) {
    return [...text.matchAll(/^[ \t]*nameserver[ \t]+([^\s%#;]+)/gm)].map((match) => match[1] ?? '');
}
/** DNS resolvers configured now: resolv.conf, and those systemd-resolved asks on its behalf. */
function configuredResolvers() {
    const files = ['/etc/resolv.conf', '/run/systemd/resolve/resolv.conf'];
    return [...new Set(files.flatMap((file) => nameservers(textOf(file))))];
}
/** The hosts file as address -> names. */
function hostsFile(text) {
    const table = new Map();
    for (const line of text.split('\n')) {
        const [address, ...names] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
        if (!address || names.length === 0)
            continue;
        table.set(address, [...(table.get(address) ?? []), ...names]);
    }
    return Object.fromEntries(table);
}
function parse(url) {
    try {
        return new URL(url);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ prefixVariable),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   OL: () => (/* binding */ pathVariable),
/* harmony export */   XT: () => (/* binding */ placeVariables),
/* harmony export */   tw: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Directories of the system: no package manager's own, even where its programs stand in them. */
const SYSTEM_BIN = new Set(['/bin', '/sbin', '/usr/bin', '/usr/sbin']);
/** A path with the symlinks of its existing part resolved, without trailing slash; undefined unless absolute. */
function resolved(path) {
    if (path === undefined || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return undefined;
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        const above = parent === path ? parent : resolved(parent);
        return above === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/** A variable of the distinct resolved paths; undefined without any, and `/` is never a value. */
function pathVariable(source, paths) {
    const values = [...new Set(paths.flatMap((path) => resolved(path) ?? []))].filter((path) => path !== '/');
    return values.length === 0 ? undefined : { values, trusted: true, source };
}
/** As pathVariable, without the system's own program directories. */
function prefixVariable(source, paths) {
    const own = paths.filter((path) => path !== undefined && !SYSTEM_BIN.has(resolved(path) ?? ''));
    return pathVariable(source, own);
}
/** The places that follow from the environment alone: temporary files, home, caches, tool cache. */
function placeVariables(env) {
    const home = env.HOME;
    const inHome = (...parts) => (home ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ...parts) : undefined);
    const cache = env.XDG_CACHE_HOME || inHome('.cache');
    const inCache = (name) => (cache ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, name) : undefined);
    const data = env.XDG_DATA_HOME || inHome('.local', 'share');
    return {
        tmp: pathVariable('the system and TMPDIR', ['/tmp', '/var/tmp', '/dev/shm', env.TMPDIR]),
        home: pathVariable('HOME', [home]),
        toolcache: pathVariable('RUNNER_TOOL_CACHE', [
            env.RUNNER_TOOL_CACHE,
            env.AGENT_TOOLSDIRECTORY,
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/opt/hostedtoolcache') ? '/opt/hostedtoolcache' : undefined,
        ]),
        'runner:temp': pathVariable('RUNNER_TEMP', [env.RUNNER_TEMP]),
        'cache:generic': pathVariable('XDG_CACHE_HOME', [cache]),
        'cache:npm': pathVariable('npm_config_cache', [configured(env, 'npm_config_cache') || inHome('.npm')]),
        'cache:pip': pathVariable('PIP_CACHE_DIR', [env.PIP_CACHE_DIR || inCache('pip')]),
        'cache:yarn': pathVariable('YARN_CACHE_FOLDER', [
            env.YARN_CACHE_FOLDER || inCache('yarn'),
            inHome('.yarn', 'berry'),
        ]),
        'cache:pnpm': pathVariable('PNPM_HOME', [
            env.PNPM_HOME,
            inCache('pnpm'),
            data && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data, 'pnpm'),
            inHome('.pnpm-store'),
        ]),
        'cache:node-gyp': pathVariable('npm_config_devdir', [configured(env, 'npm_config_devdir') || inCache('node-gyp')]),
    };
}
/** npm reads its npm_config_ variables in either case. */
function configured(env, name) {
    return env[name] || env[name.toUpperCase()];
}


/***/ }),

/***/ 8031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ resolveVariables)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/host/temporary-directory.js
var temporary_directory = __webpack_require__(8695);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/host/variables/hosts.js
var hosts = __webpack_require__(863);
// EXTERNAL MODULE: ./build/host/variables/paths.js
var variables_paths = __webpack_require__(4016);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/host/program.js
var host_program = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/host/user.js
var user = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/host/variables/probe.js



const TIMEOUT_MS = 3000;
const MAX_OUTPUT = 1024 * 1024;
/** What tools need to find themselves and their configuration; everything else of the environment stays out. */
const PASSED = /^(HOME|PATH|USER|LOGNAME|LANG|TMPDIR|VIRTUAL_ENV|CONDA_PREFIX|PNPM_HOME|XDG_\w+|(PYENV|NVM|VOLTA|FNM|ASDF|N)_\w+|npm_config_\S+|PIP_\w+|YARN_\w+|(https?|all|no)_proxy)$/i;
/** Variables that name a configuration file: dropped when the file lies in the workspace. */
const CONFIG_FILES = /^(npm_config_(user|global)config|pip_config_file|yarn_rc_filename)$/i;
/**
 * Asks a tool on PATH, outside the workspace, and gives its standard output.
 *
 * @returns undefined when there is no such tool, it fails, or it takes longer than 3 s. Never rejects.
 */
function ask(ground, tool, args, cwd = ground.nowhere) {
    const path = (0,host_program/* searchPath */.oe)(ground.env.PATH, ground.workspace).join(':');
    const program = (0,host_program/* findProgram */.Kp)(tool, [], path);
    if (program === undefined)
        return Promise.resolve(undefined);
    const env = { ...cleanEnvironment(ground), PATH: path };
    const limits = { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT };
    const options = { cwd, env, ...limits, ...(0,user/* asUser */.e)(ground.user) };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(program, args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
        child.stdin?.end();
    });
}
/** Asks git about the repository of the workspace: reading only, without hooks, network or lazily fetched objects. */
function askGit(ground, args) {
    return ask(ground, 'git', ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args], ground.cwd);
}
function cleanEnvironment({ env, workspace }) {
    const kept = Object.entries(env).filter(([name, value]) => PASSED.test(name) && !(CONFIG_FILES.test(name) && `${value}/`.startsWith(`${workspace}/`)));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        COREPACK_ENABLE_NETWORK: '0',
        npm_config_logs_max: '0', // asking must leave nothing behind
        COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
        NO_UPDATE_NOTIFIER: '1',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PYTHONDONTWRITEBYTECODE: '1',
    };
}

;// CONCATENATED MODULE: ./build/host/variables/npm.js




/** What npm, yarn and node say of themselves: registries (scoped ones too), cache, global prefix, headers, proxies. */
async function npmVariables(ground) {
    const [listed, headers, yarn] = await Promise.all([
        ask(ground, 'npm', ['config', 'list', '--json', '--loglevel=silent']),
        ask(ground, 'node', ['-p', 'process.release.headersUrl']),
        ask(ground, 'yarn', ['config', 'get', 'registry']),
    ]);
    const settings = npmSettings(listed ?? '');
    const prefix = settings.get('prefix') ?? '';
    const installed = prefix === '' ? [] : [(0,external_node_path_.join)(prefix, 'lib', 'node_modules'), (0,external_node_path_.join)(prefix, 'bin')];
    const variables = {
        'registry:npm': hostVariable('npm config list', registries(settings)),
        'registry:yarn': hostVariable('yarn config get registry', [yarn]),
        'cache:npm': (0,variables_paths/* pathVariable */.OL)('npm config list', [settings.get('cache')]),
        'prefix:npm': (0,variables_paths/* prefixVariable */.$D)('npm config list', installed),
        'dist:node': hostVariable('node and npm_config_disturl', [
            headers,
            settings.get('disturl'),
            (0,variables_paths/* configured */.tw)(ground.env, 'npm_config_disturl'),
        ]),
    };
    return { variables, proxies: [settings.get('proxy'), settings.get('https-proxy')] };
}
/** `npm config list --json` as a table of its texts. */
function npmSettings(json) {
    try {
        const data = JSON.parse(json);
        if (typeof data !== 'object' || data === null)
            return new Map();
        return new Map(Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
    }
    catch {
        return new Map();
    }
}
/** The registry URLs of npm settings: the default one and one for each scope. */
function registries(settings) {
    return [...settings].flatMap(([key, value]) => (key === 'registry' || /^@[^:]+:registry$/.test(key) ? [value] : []));
}
/** The settings of an .npmrc, `${NAME}` replaced from the environment as npm does. */
function npmrcSettings(text, env) {
    const settings = new Map();
    for (const line of text.split('\n')) {
        const equals = line.indexOf('=');
        if (equals <= 0 || /^\s*[#;]/.test(line))
            continue;
        const value = line
            .slice(equals + 1)
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2');
        const expanded = value.replace(/\$\{([^{}]{1,200})\}/g, (whole, name) => env[name] ?? whole);
        settings.set(line.slice(0, equals).trim(), expanded);
    }
    return settings;
}
/** A variable of the hosts of several locations; undefined without any. */
function hostVariable(source, locations) {
    const values = (0,hosts/* hostsOf */.PP)(locations);
    return values.length === 0 ? undefined : { values, trusted: true, source };
}

;// CONCATENATED MODULE: ./build/host/variables/apt.js




const MAX_FILES = 500;
/** The hosts apt installs from: its sources in both formats, mirror lists they name, and its proxies. */
function aptVariables(root = '/etc/apt') {
    const lists = [(0,external_node_path_.join)(root, 'sources.list'), ...filesIn((0,external_node_path_.join)(root, 'sources.list.d'))].map(hosts/* textOf */.b6);
    const uris = lists.flatMap(sourceUris);
    const mirrors = uris
        .flatMap((uri) => /^mirror\+file:(\/.*)$/.exec(uri)?.[1] ?? [])
        .flatMap((path) => mirrorUris((0,hosts/* textOf */.b6)(path)));
    const proxies = [(0,external_node_path_.join)(root, 'apt.conf'), ...filesIn((0,external_node_path_.join)(root, 'apt.conf.d'))].map(hosts/* textOf */.b6).flatMap(aptProxies);
    const remote = [...uris, ...mirrors].filter((uri) => /^(mirror\+)?(https?|ftp):/.test(uri));
    return { 'registry:apt': hostVariable('apt sources', [...remote, ...proxies]) };
}
/** The URIs of a one-line or deb822 source file. */
function sourceUris(text) {
    const uris = [];
    let field = '';
    for (const line of text.split('\n')) {
        if (/^\s*#/.test(line))
            continue;
        const oneLine = /^\s*deb(?:-src)?\s+(?:\[[^\]]*\]\s+)?(\S+)/.exec(line)?.[1];
        if (oneLine !== undefined)
            uris.push(oneLine);
        const [, name, value] = /^([A-Za-z-]+):(.*)$/.exec(line) ?? [];
        if (name !== undefined)
            field = name.toLowerCase();
        else if (!/^[ \t]/.test(line))
            field = '';
        if (field === 'uris')
            uris.push(...(value ?? line).trim().split(/\s+/).filter(Boolean));
    }
    return uris;
}
/** The proxies of an apt configuration file. */
function aptProxies(text) {
    return [...text.matchAll(/^\s*Acquire::[\w:]*Proxy[\w:.-]*\s+"(https?:\/\/[^"]+)"/gim)].map((match) => match[1] ?? '');
}
function mirrorUris(text) {
    return text.split('\n').flatMap((line) => /^\s*(https?:\/\/\S+)/.exec(line)?.[1] ?? []);
}
function filesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory)
            .sort()
            .slice(0, MAX_FILES)
            .map((name) => (0,external_node_path_.join)(directory, name));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/host/variables/python.js




/**
 * Prints, as JSON, the directories python installs to, the index pip has built in, and pip's settings. Asking pip's own modules
 * takes a quarter of the time of `pip config list`, which is asked only where they have moved.
 */
const QUESTION = `
import json, site, sysconfig
said = {"paths": [], "index": [], "settings": None}
try:
    paths = sysconfig.get_paths()
    said["paths"] = [paths[k] for k in ("purelib", "platlib", "scripts")] + [site.getuserbase()]
    said["paths"] += site.getsitepackages()
except Exception:
    pass
try:
    from pip._internal.models.index import PyPI
    said["index"] = [PyPI.url, "https://" + PyPI.file_storage_domain]
    from pip._internal.configuration import Configuration
    settings = Configuration(isolated=False)
    settings.load()
    flat = []
    for key, value in settings.items():
        flat += value.items() if isinstance(value, dict) else [(key, value)]
    said["settings"] = "".join("%s=%r\\n" % pair for pair in flat)
except Exception:
    pass
print(json.dumps(said))
`;
/** What python3 and pip on PATH say of themselves: where they install to, which indexes they use. */
async function pythonVariables(ground) {
    const said = pythonAnswer((await ask(ground, 'python3', ['-c', QUESTION])) ?? '');
    const settings = said.settings ?? (await ask(ground, 'python3', ['-m', 'pip', 'config', 'list']));
    const set = pipIndexes(settings ?? '');
    const venv = ground.env.VIRTUAL_ENV;
    const paths = [...said.paths, ...(venv ? [(0,external_node_path_.join)(venv, 'bin'), (0,external_node_path_.join)(venv, 'lib')] : [])];
    return {
        'prefix:python': (0,variables_paths/* prefixVariable */.$D)('python3 sysconfig', paths),
        'registry:pip': hostVariable("pip's settings", [...(set.index ? [] : said.index), ...set.all]),
    };
}
function pythonAnswer(json) {
    try {
        const { paths, index, settings } = JSON.parse(json);
        return { paths: texts(paths), index: texts(index), settings: typeof settings === 'string' ? settings : undefined };
    }
    catch {
        return { paths: [], index: [], settings: undefined };
    }
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/**
 * The index URLs of `pip config list`, whose lines read `global.index-url='https://…'`.
 * `index` tells whether the built-in index is replaced.
 */
function pipIndexes(listed) {
    const found = { index: false, all: [] };
    for (const match of listed.matchAll(/^[^\s='"]+\.((?:extra-)?index-url|find-links)='([^']*)'/gm)) {
        if (match[1] === 'index-url')
            found.index = true;
        found.all.push(...(match[2] ?? '').split(/(?:\\n|\s)+/).filter((url) => /^https?:/.test(url)));
    }
    return found;
}
/** The index URLs of a pip.conf. */
function pipConfIndexes(text) {
    const urls = [];
    let key = '';
    for (const line of text.split('\n')) {
        if (/^\s*[#;]/.test(line))
            continue;
        const [, name, value] = /^([\w-]+)\s*[=:](.*)$/.exec(line) ?? [];
        if (name !== undefined)
            key = name.toLowerCase();
        else if (!/^\s/.test(line))
            key = '';
        if (/^((extra-)?index-url|find-links)$/.test(key))
            urls.push(...(value ?? line).split(/\s+/).filter((url) => /^https?:/.test(url)));
    }
    return urls;
}

;// CONCATENATED MODULE: ./build/host/variables/project-files.js






const FILES = [
    { path: '.npmrc', variable: 'registry:npm', read: (text, env) => registries(npmrcSettings(text, env)) },
    { path: 'pip.conf', variable: 'registry:pip', read: (text) => pipConfIndexes(text) },
];
/** Reads the project's own configuration as HEAD has it, and what the working copy adds. */
function projectClaims(ground) {
    return Promise.all(FILES.map(async (file) => {
        const committed = (0,hosts/* hostsOf */.PP)(file.read((await askGit(ground, ['cat-file', 'blob', `HEAD:${file.path}`])) ?? '', ground.env));
        const text = (0,hosts/* textOf */.b6)((0,external_node_path_.join)(ground.workspace, file.path));
        const working = (0,hosts/* hostsOf */.PP)(file.read(text, ground.env)).filter((host) => !committed.includes(host));
        return { file: file.path, variable: file.variable, committed, working, digest: digest(text) };
    }));
}
/** Adds what the project says: what HEAD says to the variable itself, what only the working copy says as `NAME#workspace`, untrusted. */
function withClaims(variables, claims) {
    const result = { ...variables };
    for (const { file, variable, committed, working } of claims) {
        add(result, variable, committed, true, `${file} in git's HEAD`);
        add(result, `${variable}#workspace`, working, false, `${file} in the workspace`);
    }
    return result;
}
/**
 * After the run: what a project file said counts no more when the file was changed meanwhile. Its hosts, old and new, move to
 * `NAME#workspace`, untrusted, unless the tool's own configuration names them too.
 */
function recheckClaims(before, claims, ground) {
    const trusted = [];
    const changed = [];
    for (const claim of claims) {
        const text = (0,hosts/* textOf */.b6)((0,external_node_path_.join)(ground.workspace, claim.file));
        if (digest(text) === claim.digest) {
            trusted.push(claim);
            continue;
        }
        const now = FILES.find((file) => file.path === claim.file)?.read(text, ground.env) ?? [];
        const working = [...new Set([...claim.committed, ...claim.working, ...(0,hosts/* hostsOf */.PP)(now)])];
        changed.push({ ...claim, committed: [], working });
    }
    return withClaims(before, [...trusted, ...changed]);
}
function add(variables, name, hosts, trusted, source) {
    if (hosts.length === 0)
        return;
    const known = variables[name];
    variables[name] = {
        values: [...new Set([...(known?.values ?? []), ...hosts])].sort(),
        trusted,
        source: known === undefined ? source : `${known.source}; ${source}`,
    };
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/host/variables/resolve.js









const ROOT = '/';
/**
 * Resolves all variables, asking the tools themselves, in parallel, each for at most 3 s. A tool that is not there or does
 * not answer leaves its variable out. Never rejects.
 *
 * @param o.user who to ask them as; this user when absent
 * @param o.workspace its top when known (GITHUB_WORKSPACE); otherwise git is asked
 */
async function resolveVariables(o) {
    const nowhere = emptyDirectory();
    try {
        const cwd = (0,variables_paths/* resolved */.L$)(o.cwd) ?? o.cwd;
        const here = { workspace: cwd, cwd, env: o.env, user: o.user, nowhere };
        const top = o.workspace ?? (await askGit(here, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '');
        const workspace = (0,variables_paths/* resolved */.L$)(top) ?? cwd;
        const ground = { ...here, workspace };
        const [npm, python, remotes, claims] = await Promise.all([
            npmVariables(ground),
            pythonVariables(ground),
            askGit(ground, ['remote', '-v']),
            projectClaims(ground),
        ]);
        const found = {
            workspace: (0,variables_paths/* pathVariable */.OL)('git, else the working directory', [workspace]),
            ...(0,variables_paths/* placeVariables */.XT)(o.env),
            ...present(npm.variables),
            ...python,
            ...aptVariables(),
            proxy: hostVariable('environment and npm config list', [...proxies(o.env), ...npm.proxies]),
            'git:remote': hostVariable('git remote', remoteUrls(remotes ?? '')),
        };
        const before = present(found);
        return {
            workspace,
            variables: withClaims(before, claims),
            resolvers: (0,hosts/* configuredResolvers */.Yj)(),
            hosts: (0,hosts/* hostsFile */.Kl)((0,hosts/* textOf */.b6)('/etc/hosts')),
            recheck: () => recheckClaims(before, claims, ground),
        };
    }
    finally {
        if (nowhere !== ROOT)
            (0,external_node_fs_.rmSync)(nowhere, { recursive: true, force: true });
    }
}
/** An empty directory; where none can be made the root, in which nobody keeps the configuration of a project. */
function emptyDirectory() {
    try {
        const directory = (0,temporary_directory/* temporaryDirectory */.D)();
        (0,external_node_fs_.chmodSync)(directory, 0o755); // the tools may run as another user, who cannot put anything there
        return directory;
    }
    catch {
        return ROOT;
    }
}
function present(variables) {
    return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
function proxies(env) {
    const names = ['http_proxy', 'https_proxy', 'all_proxy'];
    return names.flatMap((name) => [env[name], env[name.toUpperCase()]]);
}
/** The URLs of `git remote -v`, without local paths. */
function remoteUrls(text) {
    const urls = text.split('\n').flatMap((line) => /^[^\t]+\t(\S+)/.exec(line)?.[1] ?? []);
    return urls.filter((url) => !/^(file:|\.{0,2}\/)/.test(url));
}


/***/ })

};
;