"use strict";
exports.id = 156;
exports.ids = [156];
exports.modules = {

/***/ 14771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ debVendor),
/* harmony export */   d: () => (/* binding */ debNamespace)
/* harmony export */ });
/**
 * The vendor of a Debian package, lower-case, where it names one: in the field Origin or Vendor; else in its revision, as the vendors of
 * changed packages do (`-1nodesource1`), where that is the domain of its maintainer's address too. Of others dpkg keeps nothing that
 * tells, and the distribution counts as vendor.
 */
function debVendor({ origin, version, maintainer = '' }) {
    if (origin !== undefined && /^[A-Za-z][A-Za-z0-9 ._-]{0,39}$/.test(origin))
        return origin.toLowerCase().replaceAll(' ', '-');
    const revision = /-[\d.]+([a-z]{3,20})\d/.exec(version)?.[1];
    const domain = /@(?:[\w-]+\.)*([\w-]+)\.[a-z]+>?$/.exec(maintainer)?.[1];
    return revision === domain ? revision : undefined;
}
/**
 * Namespace and `distro` of the package URL of a Debian package: its vendor (purl-spec, type deb), so that no advisory of a distribution is
 * held against what somebody else built.
 * @param distribution id, as `debian`; release, as `debian-12`
 */
const debNamespace = (vendor, { id, release }) => vendor === undefined || vendor === id ? { namespace: id, distro: release } : { namespace: vendor, distro: undefined };


/***/ }),

/***/ 37712:
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

/***/ 32837:
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

/***/ 30127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ recordedPlace),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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

/***/ 73160:
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

/***/ 81273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ goBuildInfo)
});

// EXTERNAL MODULE: ./build/evidence/sbom/inventory.js
var sbom_inventory = __webpack_require__(20439);
// EXTERNAL MODULE: ./build/evidence/sbom/purl.js
var sbom_purl = __webpack_require__(64326);
// EXTERNAL MODULE: ./build/evidence/sbom/derived/elf.js
var derived_elf = __webpack_require__(73160);
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

/***/ 59294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ derive)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evidence/packages/npm-place.js
var npm_place = __webpack_require__(37712);
// EXTERNAL MODULE: ./build/evidence/packages/python-place.js
var python_place = __webpack_require__(30127);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/evidence/sbom/fields.js
var fields = __webpack_require__(17882);
// EXTERNAL MODULE: ./build/evidence/sbom/inventory.js
var sbom_inventory = __webpack_require__(20439);
// EXTERNAL MODULE: ./build/evidence/sbom/purl.js
var sbom_purl = __webpack_require__(64326);
// EXTERNAL MODULE: ./build/evidence/sbom/derived/elf.js
var elf = __webpack_require__(73160);
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

// EXTERNAL MODULE: ./build/evidence/sbom/derived/go-buildinfo.js + 1 modules
var go_buildinfo = __webpack_require__(81273);
// EXTERNAL MODULE: ./build/evidence/sbom/document.js
var sbom_document = __webpack_require__(49902);
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
var python_name = __webpack_require__(92807);
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
var bounded_file = __webpack_require__(23930);
// EXTERNAL MODULE: ./build/host/packages/directory-entries.js
var directory_entries = __webpack_require__(92168);
// EXTERNAL MODULE: ./build/host/evidence/dpkg-sources.js + 1 modules
var dpkg_sources = __webpack_require__(60526);
;// CONCATENATED MODULE: ./build/host/evidence/derive.js










const MAX_PROGRAM = 256 * 1024 * 1024;
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
 * @param sources the status file, read for all tools
 */
function derive(path, records, sources = new dpkg_sources/* DpkgSources */.P(records)) {
    return [...program(path), ...npm(path), ...python(path), ...sources.of(records)].map(({ from, components }) => ({
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

/***/ 60526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ DpkgSources)
});

// EXTERNAL MODULE: ./build/evidence/packages/os-release.js
var os_release = __webpack_require__(32837);
// EXTERNAL MODULE: ./build/evidence/packages/deb-vendor.js
var deb_vendor = __webpack_require__(14771);
// EXTERNAL MODULE: ./build/evidence/sbom/inventory.js
var sbom_inventory = __webpack_require__(20439);
// EXTERNAL MODULE: ./build/evidence/sbom/purl.js
var sbom_purl = __webpack_require__(64326);
;// CONCATENATED MODULE: ./build/evidence/sbom/derived/dpkg.js



/** Longest status file that is read, in bytes; a full desktop has 5 MiB. */
const longest = 64 * 1024 * 1024;
/**
 * The installed packages of dpkg's status file (/var/lib/dpkg/status, or paragraphs of it: `dpkg-query --status`).
 * The purl has the source package where it has another name (`upstream=`, as syft writes it): advisories name sources.
 * @param only names of the packages that are wanted; all without it
 */
function dpkgComponents(status, distribution, only) {
    const inventory = new sbom_inventory/* Inventory */.r();
    const text = new TextDecoder().decode(status.subarray(0, longest));
    const { id, version: release } = distribution;
    for (const paragraph of paragraphs(text)) {
        const { package: name, version, architecture, source, maintainer } = paragraph;
        const vendor = (0,deb_vendor/* debVendor */._)({ origin: paragraph.origin ?? paragraph.vendor, version: version ?? '', maintainer });
        const { namespace, distro } = (0,deb_vendor/* debNamespace */.d)(vendor, { id, release: release && `${id}-${release}` });
        if (name === undefined || !/^[a-z0-9][a-z0-9+.-]{0,255}$/.test(name))
            continue;
        if (only !== undefined && !only.has(name))
            continue;
        if (paragraph.status !== undefined && !/^\S+ \S+ installed$/.test(paragraph.status))
            continue;
        const upstream = source?.split(' ', 1)[0];
        const qualifiers = {
            ...(architecture !== undefined && { arch: architecture }),
            ...(distro !== undefined && { distro }),
            ...(upstream !== undefined && upstream !== name && { upstream }),
        };
        const purl = (0,sbom_purl/* makePurl */.k0)('deb', namespace, name, version, Object.keys(qualifiers).length > 0 ? qualifiers : undefined);
        inventory.add({ purl, name, version, type: 'library', supplier: maintainer });
    }
    return { from: 'dpkg', components: inventory.taken().components };
}
const fields = new Set([
    'package',
    'version',
    'architecture',
    'source',
    'maintainer',
    'status',
    'origin',
    'vendor',
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
        if (fields.has(key) && value !== '' && value.length <= 1024)
            current[key] ??= value;
    }
    yield current;
}

// EXTERNAL MODULE: ./build/host/packages/bounded-file.js
var bounded_file = __webpack_require__(23930);
;// CONCATENATED MODULE: ./build/host/evidence/dpkg-sources.js



const MAX_STATUS = 64 * 1024 * 1024;
const MAX_RELEASE = 256 * 1024;
/**
 * What dpkg's status file says of the packages of tools. It is read once, when the first of them is asked for, and of it only what
 * is about those packages is kept.
 */
class DpkgSources {
    #wanted;
    #root;
    #found;
    /** @param records of all tools that will be asked for @param root what stands for `/` */
    constructor(records, root = '') {
        this.#wanted = namesIn(records);
        this.#root = root;
    }
    /** The components of one tool, in the order of the status file; nothing where dpkg has no part in it. Never throws. */
    of(records) {
        const own = namesIn(records);
        if (own.size === 0)
            return [];
        this.#found ??= this.#read();
        const components = this.#found.filter(({ name }) => own.has(name));
        return components.length === 0 ? [] : [{ from: 'dpkg', components }];
    }
    #read() {
        const release = (0,bounded_file/* boundedBytes */.j)(`${this.#root}/etc/os-release`, MAX_RELEASE)?.toString() ?? '';
        const system = (0,os_release/* distribution */.N)(release);
        const status = system && (0,bounded_file/* boundedBytes */.j)(`${this.#root}/var/lib/dpkg/status`, MAX_STATUS);
        if (system === undefined || status === undefined)
            return [];
        const [id, version] = [system.id, system.release.slice(system.id.length + 1)];
        return dpkgComponents(status, { id, ...(version === '' ? {} : { version }) }, this.#wanted).components;
    }
}
const namesIn = (records) => new Set(records.filter(({ database }) => database === 'dpkg').map(({ name }) => name));


/***/ }),

/***/ 86156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nG: () => (/* binding */ pinned_filesIn),
  gatherManifests: () => (/* binding */ gatherManifests),
  Al: () => (/* binding */ gatherPinned),
  dG: () => (/* binding */ gatherWanted),
  x: () => (/* binding */ real),
  v$: () => (/* binding */ standingPins),
  b1: () => (/* binding */ wantedFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/evidence/pin.js
var pin = __webpack_require__(85258);
// EXTERNAL MODULE: ./build/evidence/provenance/provenance.js + 1 modules
var provenance_provenance = __webpack_require__(34728);
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
var evidence_error = __webpack_require__(92703);
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

// EXTERNAL MODULE: ./build/evidence/tool-components.js + 1 modules
var tool_components = __webpack_require__(53551);
// EXTERNAL MODULE: ./build/policy/named-files.js
var named_files = __webpack_require__(21109);
// EXTERNAL MODULE: ./build/host/file-digest.js
var file_digest = __webpack_require__(10655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/evidence/evidence.js + 1 modules
var evidence = __webpack_require__(32155);
// EXTERNAL MODULE: ./build/host/evidence/plain-file.js
var plain_file = __webpack_require__(73721);
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

// EXTERNAL MODULE: ./build/host/evidence/derive.js + 3 modules
var derive = __webpack_require__(59294);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/host/evidence/clock.js

const systemClock = {
    now: Date.now,
    after: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => { }),
};

// EXTERNAL MODULE: ./build/host/evidence/evidence-files.js
var evidence_files = __webpack_require__(34603);
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

// EXTERNAL MODULE: ./build/host/evidence/http/client.js + 3 modules
var client = __webpack_require__(93485);
;// CONCATENATED MODULE: ./build/host/evidence/memory.js
/** Answers of this gathering and of earlier ones: what two tools ask is asked once. `offline`: what forbids asking; undefined when nothing does. */
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
        if (this.#offline !== undefined)
            throw new Error(`not asked: ${this.#offline}`);
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
    const { budget = BUDGET, offline, cache, clock = systemClock, http: how = {} } = options;
    const begun = clock.now();
    const over = new AbortController();
    const collection = new Collection(clock.now);
    const memory = new Memory(offline, cache, clock);
    const http = new client/* HttpClient */.Q({ requestTime: budget, ...how, signal: over.signal });
    const open = new Set();
    const time = clock.after(budget, over.signal);
    const left = wanted.length - MAX_WANTED;
    const work = sources.flatMap((source) => source.questions(wanted.slice(0, MAX_WANTED)).map(async (question) => {
        const unfinished = () => collection.miss(source, question.subject, `it was not there within ${budget} ms`);
        open.add(unfinished);
        const asking = {
            http,
            offline,
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
    const evidence = collection.close(begun, offline !== undefined);
    over.abort();
    http.close();
    cache?.trim();
    return evidence;
}

// EXTERNAL MODULE: ./build/host/evidence/services.js + 3 modules
var services = __webpack_require__(65439);
// EXTERNAL MODULE: ./build/host/evidence/sources/given-files.js
var given_files = __webpack_require__(42412);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/host/evidence/http/address.js
var http_address = __webpack_require__(13803);
// EXTERNAL MODULE: ./build/host/evidence/http/request-error.js
var request_error = __webpack_require__(68689);
// EXTERNAL MODULE: ./build/host/evidence/sources/json-answer.js
var json_answer = __webpack_require__(49772);
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
const MAX_LIST = 64 * 1024 * 1024;
const kevSchema = schemas/* object */.Ikc({ vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** CISA's list of vulnerabilities known to be exploited, JSON. Asked only where a tool's packages are known. */
function kevCatalogue(url) {
    return list('KEV', 'kev', url, (answer) => {
        (0,json_answer/* jsonAnswer */.t)(answer, kevSchema);
        return answer.body;
    });
}
/** FIRST's exploitation probabilities, CSV, compressed with gzip or not. Asked only where a tool's packages are known. */
function epssScores(url) {
    return list('EPSS', 'epss', url, ({ body, url: { host } }) => {
        const csv = body[0] === 0x1f && body[1] === 0x8b ? gunzipped(body, host) : body;
        if (!/^(#[^\n]*\n)?cve,epss/.test(csv.toString('latin1', 0, 1000)))
            throw new request_error/* RequestError */.GI(`${host} answered with something else than EPSS scores as CSV`);
        return csv;
    });
}
function list(name, kind, url, read) {
    return {
        name,
        axis: 'exposure',
        questions: (wanted) => {
            if (!wanted.some(hasPackages))
                return [];
            return [
                question(undefined, [name, url.href], 'changing', async ({ http }) => {
                    const answer = await http.ask(url, { accept: '*/*', limit: MAX_LIST });
                    if (answer === undefined)
                        return { found: [] };
                    return { found: [{ kind, source: (0,http_address/* printed */.zd)(url), bytes: read(answer) }] };
                }),
            ];
        },
    };
}
function hasPackages({ purl, components = [], files = [] }) {
    return purl !== undefined || components.length > 0 || files.some(({ kind }) => kind === 'sbom');
}
function gunzipped(body, host) {
    try {
        return (0,external_node_zlib_.gunzipSync)(body, { maxOutputLength: MAX_LIST });
    }
    catch {
        throw new request_error/* RequestError */.GI(`${host} sent compressed data that cannot be read, or more than ${MAX_LIST} bytes of it`);
    }
}

// EXTERNAL MODULE: ./build/host/evidence/wanted.js
var evidence_wanted = __webpack_require__(59331);
// EXTERNAL MODULE: ./build/host/evidence/sources/github-api.js
var github_api = __webpack_require__(46773);
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
            const place = (0,evidence_wanted/* repositoryOn */.Y)(server, repository);
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
    const own = (0,github_api/* inRepository */.yJ)(api, place, path);
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
    const results = await Promise.allSettled(['orgs', 'users'].map((kind) => list((0,http_address/* below */.Gz)(api, `${kind}/${owner}/${path}`))));
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
        const answer = await asking.http.ask(url, (0,github_api/* githubRequest */.H6)(token));
        if (answer === undefined)
            return page === 0 ? undefined : entries;
        entries.push(...(0,json_answer/* jsonAnswer */.t)(answer, listSchema).attestations);
        url = (0,github_api/* nextPage */.Zj)(answer);
    }
    return entries;
}
/** A bundle's address is its own permission: the token is not shown there. */
async function bundleOf(asking, entry, list, unsnappy) {
    if (entry.bundle)
        return { kind: 'bundle', source: (0,http_address/* printed */.zd)(list), bytes: (0,json_answer/* jsonBytes */.y)(entry.bundle) };
    if (!entry.bundle_url)
        throw new Error(`${list.host} names an attestation without a bundle`);
    const url = (0,http_address/* ledTo */.rQ)(list, entry.bundle_url);
    const answer = await asking.http.ask(url, { accept: '*/*', limit: MAX_BUNDLE });
    if (answer === undefined)
        throw new Error(`${url.host} no longer has the bundle`);
    const { body, type } = answer;
    const bytes = type === 'application/json' ? body : unsnappy(body, MAX_BUNDLE);
    (0,json_answer/* jsonAnswer */.t)({ ...answer, body: Buffer.from(bytes) }, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
    return { kind: 'bundle', source: (0,http_address/* printed */.zd)(url), bytes };
}

// EXTERNAL MODULE: ./build/host/evidence/sources/json-lines.js
var json_lines = __webpack_require__(79963);
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
    const answer = await http.ask(url, (0,github_api/* githubRequest */.H6)(token));
    return answer && (0,json_answer/* jsonAnswer */.t)(answer, releaseSchema).assets;
}
function releaseSource(name, axis, { api, server, token }, kind, assetsOf, choose) {
    return {
        name,
        axis,
        // nothing may be held against a tool for a bundle that is about another asset of its release
        shared: kind === 'bundle',
        questions: (wanted) => wanted.flatMap((each) => {
            const place = (0,evidence_wanted/* repositoryOn */.Y)(server, each.repository);
            if (place === undefined || !each.tag || each.tag.length > 500)
                return [];
            const url = (0,github_api/* inRepository */.yJ)(api, place, `releases/tags/${encodeURIComponent(each.tag)}`);
            const key = [name, url.href, each.distribution ?? ''];
            return question((0,evidence_wanted/* subjectOf */.e)(each), key, 'changing', async (asking) => {
                const assets = await assetsOf(asking.http, url);
                if (assets === undefined)
                    return { found: [], missed: `there is no release ${each.tag}` };
                return download(asking, choose(assets, each), { api, place, token, kind, release: (0,http_address/* printed */.zd)(url) });
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
    const url = (0,github_api/* inRepository */.yJ)(from.api, from.place, `releases/assets/${id}`);
    const request = { ...(0,github_api/* githubRequest */.H6)(from.token, 'application/octet-stream'), limit: MAX_ASSET };
    const answer = await asking.http.ask(url, request);
    if (answer === undefined)
        throw new Error(`${name} is listed, and not there`);
    const { body: bytes } = answer;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (digest?.startsWith('sha256:') && digest !== `sha256:${sha256}`)
        throw new Error(`${name} has not the digest that the release lists`);
    if (from.kind === 'bundle')
        (0,json_lines/* requireJsonLines */.r)(bytes, name);
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
            const place = (0,evidence_wanted/* repositoryOn */.Y)(server, each.repository);
            if (place === undefined)
                return [];
            const url = (0,github_api/* inRepository */.yJ)(api, place, 'dependency-graph/sbom');
            return question((0,evidence_wanted/* subjectOf */.e)(each), [name, url.href], 'changing', async ({ http }) => {
                const answer = await http.ask(url, { ...(0,github_api/* githubRequest */.H6)(token), limit: MAX_SBOM });
                if (answer === undefined)
                    return { found: [] };
                const { sbom } = (0,json_answer/* jsonAnswer */.t)(answer, sbomSchema);
                return { found: [{ kind: 'sbom', source: (0,http_address/* printed */.zd)(url), bytes: (0,json_answer/* jsonBytes */.y)(sbom) }] };
            });
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
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
                const url = (0,http_address/* below */.Gz)(registry, path);
                const answer = await http.ask(url);
                if (answer === undefined)
                    return { found: [] };
                const { attestations } = (0,json_answer/* jsonAnswer */.t)(answer, attestationsSchema);
                const source = (0,http_address/* printed */.zd)(url);
                return { found: attestations.map(({ bundle }) => ({ kind: 'bundle', source, bytes: (0,json_answer/* jsonBytes */.y)(bundle) })) };
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
        const answer = await http.ask((0,http_address/* below */.Gz)(this.#service, 'v1/querybatch'), { json: { queries } });
        if (answer === undefined)
            throw new request_error/* RequestError */.GI(`${this.#service.host} has no /v1/querybatch`);
        const { results } = (0,json_answer/* jsonAnswer */.t)(answer, batchSchema);
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
                source: (0,http_address/* printed */.zd)((0,http_address/* below */.Gz)(service, 'v1/querybatch')),
                bytes: (0,json_answer/* jsonBytes */.y)({ vulns: await batch.vulnerabilities(asking.http, purl) }),
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
    const url = (0,http_address/* below */.Gz)(service, `v1/vulns/${encodeURIComponent(id)}`);
    const answer = await http.ask(url);
    if (answer === undefined)
        throw new request_error/* RequestError */.GI(`${service.host} names ${id}, and has it not`);
    (0,json_answer/* jsonAnswer */.t)(answer, schemas/* object */.Ikc({ id: schemas/* literal */.euz(id) }));
    return { found: [{ kind: 'advisory', source: (0,http_address/* printed */.zd)(url), bytes: answer.body }] };
}

// EXTERNAL MODULE: ./build/evidence/python-name.js
var python_name = __webpack_require__(92807);
;// CONCATENATED MODULE: ./build/host/evidence/sources/python-provenance.js







/** Files of one version whose provenance is taken when nobody knows which of them was installed. */
const MAX_FILES = 4;
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
    return (0,http_address/* below */.Gz)(index, `integrity/${[(0,python_name/* pythonName */.o)(name), version, file].map(encodeURIComponent).join('/')}/provenance`);
}
async function provenanceAt({ http }, url) {
    const answer = await http.ask(url, { accept: 'application/vnd.pypi.integrity.v1+json' });
    if (answer === undefined)
        return { found: [] };
    (0,json_answer/* jsonAnswer */.t)(answer, provenanceSchema);
    return { found: [{ kind: 'bundle', source: (0,http_address/* printed */.zd)(url), bytes: answer.body }] };
}
/** Where the provenance of a version's files is: of those for every machine first, then of those for Linux. */
async function python_provenance_listed({ http }, index, { name, version }) {
    const url = (0,http_address/* below */.Gz)(index, `simple/${encodeURIComponent((0,python_name/* pythonName */.o)(name))}/`);
    const answer = await http.ask(url, { accept: 'application/vnd.pypi.simple.v1+json', limit: MAX_PROJECT });
    if (answer === undefined)
        return [];
    const rank = (file) => (file.endsWith('-none-any.whl') ? 0 : /linux/.test(file) ? 1 : 2);
    return (0,json_answer/* jsonAnswer */.t)(answer, projectSchema)
        .files.filter(({ filename }) => versionIn(filename) === version)
        .toSorted((a, b) => rank(a.filename) - rank(b.filename))
        .flatMap(({ provenance }) => (provenance ? (0,http_address/* ledTo */.rQ)(answer.url, provenance) : []))
        .slice(0, MAX_FILES);
}
/** `name-VERSION-tags.whl` or `name-VERSION.tar.gz`. */
function versionIn(file) {
    const stem = file.replace(/\.(whl|tar\.gz|zip)$/, '');
    return file.endsWith('.whl') ? stem.split('-')[1] : stem.slice(stem.lastIndexOf('-') + 1);
}

// EXTERNAL MODULE: ./build/evidence/provenance/refreshed-root.js
var refreshed_root = __webpack_require__(13292);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/host/evidence/tuf/refresh.js




const TARGET = 'trusted_root.json';
/** Public good's has 7 KB and GitHub's 31 KB. */
const MAX_TARGET = 4 * 1024 * 1024;
/** Bytes of metadata, whatever length other metadata gives it. */
const refresh_MAX_BYTES = { root: 512 * 1024, timestamp: 16 * 1024, snapshot: 2 * 1024 * 1024, targets: 5 * 1024 * 1024 };
const MAX_ROOTS = 64;
/**
 * The newest trusted root of a repository, by the client workflow of The Update Framework
 * (theupdateframework.github.io/specification, 5): root by root from the one that ships, then timestamp, snapshot and targets, each
 * signed by whom the root names, none expired, none older than one that was seen before. The root that ships is where every
 * refresh begins; of what is kept on disk nothing is believed that is not signed, as another process of the same user may have put it
 * there. Signatures, versions and dates are checked by tuf-js; its own client is not used, as it would load optional
 * modules from wherever the guard lies, and works in shared temporary directories.
 *
 * @param kept directory for what is kept; without it, or where it is not this user's own, an older state is not recognised
 * @throws Error with a sentence: what was not had, or not as it must be
 */
async function refreshedRoot(repository, fetch, kept) {
    // loaded only by who asks for a refresh
    const { TrustedMetadataStore } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 95683));
    const { EqualVersionError } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 86376));
    const base = repository.address.href.replace(/\/?$/, '/');
    const get = async (name, limit) => {
        const bytes = await fetch(new URL(name, base), limit);
        if (bytes === undefined)
            throw new Error(`there is no ${name}`);
        return bytes;
    };
    const place = kept === undefined ? undefined : own(kept);
    const seen = new Map();
    /** Takes what is kept of a role, else what is served. */
    const load = async (role, version, take) => {
        const before = place === undefined ? undefined : keptOf(place, role);
        try {
            if (before !== undefined)
                return take(before, true);
        }
        catch {
            // not theirs, or not the newest any more
        }
        const bytes = await get(consistent() ? `${version}.${role}.json` : `${role}.json`, refresh_MAX_BYTES[role]);
        take(bytes, false);
        seen.set(role, bytes);
    };
    const store = new TrustedMetadataStore(Buffer.from(JSON.stringify(repository.root)));
    const consistent = () => store.root.signed.consistentSnapshot;
    for (let count = 0; count < MAX_ROOTS; count++) {
        const next = await fetch(new URL(`${store.root.signed.version + 1}.root.json`, base), refresh_MAX_BYTES.root);
        if (next === undefined)
            break;
        store.updateRoot(next);
    }
    try {
        const before = place === undefined ? undefined : keptOf(place, 'timestamp');
        try {
            if (before !== undefined)
                store.updateTimestamp(before);
        }
        catch {
            // even one that is expired tells what is older
        }
        const timestamp = await get('timestamp.json', refresh_MAX_BYTES.timestamp);
        try {
            store.updateTimestamp(timestamp);
            seen.set('timestamp', timestamp);
        }
        catch (error) {
            if (!(error instanceof EqualVersionError))
                throw error;
        }
        await load('snapshot', store.timestamp?.signed.snapshotMeta.version ?? 0, (bytes, trusted) => store.updateSnapshot(bytes, trusted));
        await load('targets', store.snapshot?.signed.meta['targets.json']?.version ?? 0, (bytes) => store.updateDelegatedTargets(bytes, 'targets', 'root'));
        const targets = store.targets?.signed.targets ?? {};
        const target = Object.hasOwn(targets, TARGET) ? targets[TARGET] : undefined;
        if (target === undefined)
            throw new Error(`it has no ${TARGET}`);
        if (target.length > MAX_TARGET)
            throw new Error(`its ${TARGET} has more than ${MAX_TARGET} bytes`);
        const [hash = ''] = Object.values(target.hashes);
        const name = consistent() ? `${encodeURIComponent(hash)}.${TARGET}` : TARGET;
        const bytes = await get(`targets/${name}`, target.length);
        await target.verify(external_node_stream_.Readable.from([bytes]));
        return bytes;
    }
    finally {
        if (place !== undefined)
            for (const [role, bytes] of seen)
                keep(place, role, bytes);
    }
}
function own(kept) {
    try {
        return openOwnDirectory(kept);
    }
    catch {
        return undefined; // a refresh without memory is better than none
    }
}
function keptOf(place, role) {
    try {
        return (0,plain_file/* readPlainFile */.b$)((0,external_node_path_.join)(place, `${role}.json`), { bytes: refresh_MAX_BYTES[role], own: true });
    }
    catch {
        return undefined; // no plain file of ours: as if it had never been kept
    }
}
function keep(place, role, bytes) {
    try {
        (0,plain_file/* placeFile */.af)(place, `${role}.json`, bytes);
    }
    catch {
        // a full disk costs the protection against older states, and not the root
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/trusted-roots.js




/** What there is instead of a root that could not be refreshed. */
const INSTEAD = {
    'public-good': 'the built-in root is used',
    github: "GitHub's own instance is believed only by a root that is given",
};
/**
 * Trusted roots as TUF repositories have them now. Their answers are not kept as others are: a root that somebody put into the
 * cache would make everything he signs good.
 *
 * @param cache directory below which the state that was last seen is kept
 */
function trustedRoots(repositories, cache) {
    return {
        name: 'trusted root',
        axis: 'provenance',
        questions: (wanted) => {
            if (wanted.length === 0)
                return [];
            return repositories.map((repository) => ({
                subject: (0,refreshed_root/* rootSubject */.n)(repository.name),
                ask: async ({ http, offline, give }) => {
                    const { name, address } = repository;
                    try {
                        if (offline !== undefined)
                            throw new Error(`not asked: ${offline}`);
                        const fetch = async (url, limit) => (await http.ask(url, { accept: '*/*', limit }))?.body;
                        const kept = cache === undefined ? undefined : (0,external_node_path_.join)(cache, `tuf-${name}`);
                        const bytes = await refreshedRoot(repository, fetch, kept);
                        give({ found: [{ kind: 'trusted-root', source: `${(0,http_address/* printed */.zd)(address)} (TUF)`, bytes }] });
                    }
                    catch (error) {
                        throw new Error(`${INSTEAD[name]}: ${error.message}`);
                    }
                },
            }));
        },
    };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources.js








/** Every service evidence is asked of. @param cache directory for what they need to keep beside their answers */
function serviceSources({ github, npm, python, osv, kev, epss, tuf }, unsnappy, cache) {
    return [
        githubAttestations(github, unsnappy),
        ...githubRelease(github),
        githubDependencyGraph(github),
        npmAttestations(npm),
        pythonProvenance(python),
        osvAdvisories(osv),
        kevCatalogue(kev),
        epssScores(epss),
        trustedRoots(tuf, cache),
    ];
}

;// CONCATENATED MODULE: ./build/host/evidence/pinned.js














/**
 * Gathers the evidence a configuration asks for: of pinned tools from services and files, within its budget, and the vulnerability data
 * it names. Never rejects: what is not had stands in `missed`.
 */
async function gatherPinned(config, options) {
    const wanted = await Promise.all(config.tools.map((pin) => wantedFor(pin, options.base)));
    const { document, read } = await gatherWanted(wanted, config, options);
    const { stood } = options;
    return { read, document: stood === undefined ? document : { ...document, stood: [...stood] } };
}
/** The pinned paths at which something lies now. */
const standingPins = ({ tools }) => [...new Set(tools.map(({ path }) => path))].filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined);
/** Gathers what is wanted of tools as `gatherPinned` does of pinned ones. Never rejects. */
async function gatherWanted(wanted, config, options) {
    const { evidence: settings } = config;
    const manifests = options.manifests === undefined ? manifestFiles(config, options.base) : [];
    const given = (0,given_files/* givenFiles */.b)([...filesOf(config, options.base), ...manifests], options.within);
    const cache = options.cache === undefined
        ? undefined
        : EvidenceCache.open(options.cache, { kinds: options.shared === true ? ['bundle'] : undefined }).cache;
    const offline = settings.offline ? (options.offlineBy ?? '`evidence.offline` is true') : undefined;
    const how = { offline, cache, http: { env: options.env } };
    const asked = pinned_services(config, options);
    const end = performance.now() + settings.budget;
    const gathered = withLinks(await gather(wanted, [...given, ...asked], { ...how, budget: settings.budget }), config);
    const first = options.manifests === undefined ? gathered : pinned_together(gathered, options.manifests);
    // what a tool is made of is known only now
    const made = wanted.map((one) => ({ ...one, purl: undefined, files: [], components: componentsOf(one, first) }));
    const left = Math.floor(end - performance.now());
    const about = asked.filter(({ name }) => name === 'OSV');
    if (left <= 0 || about.length === 0 || made.every(({ components }) => components.length === 0))
        return first;
    return pinned_together(first, await gather(made, about, { ...how, budget: left }));
}
/** Reads the manifests a configuration names, and asks nobody: before the command, which could change them. Never rejects. */
const gatherManifests = (config, base) => gather([], (0,given_files/* givenFiles */.b)(manifestFiles(config, base)), {
    offline: 'only files are read',
    budget: config.evidence.budget,
});
function manifestFiles({ manifests }, base) {
    return manifests.flatMap(({ file, attestation }) => [
        ...(file === undefined ? [] : [{ kind: 'manifest', path: at(base, file), subject: file }]),
        ...(attestation === undefined
            ? []
            : [{ kind: 'manifest-bundle', path: at(base, attestation), subject: attestation }]),
    ]);
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
/** Services that are worth being asked for every job: scores of exploitation are some 10 MB, and come as a file, as KEV may. */
function pinned_services({ evidence: { osv, kev, trustedRoot } }, options) {
    const { env, token, variables, services: given, cache } = options;
    const all = serviceSources((0,services/* servicesOf */.Y)({ env, token, variables, given }), unsnappy, cache);
    const unwanted = new Set([
        'EPSS',
        ...(osv ? [] : ['OSV', 'KEV']),
        ...(kev === undefined ? [] : ['KEV']),
        ...(trustedRoot === 'refresh' ? [] : ['trusted root']),
    ]);
    return all.filter(({ name }) => !unwanted.has(name));
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
/** The files that a configuration names for all tools. */
const filesOf = (config, base) => (0,named_files/* namedFiles */.V)({ ...config, tools: [] }).map(({ kind, path }) => ({ kind, path: at(base, path) }));
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

/***/ 10655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
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

/***/ 23930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ headBytes),
/* harmony export */   j: () => (/* binding */ boundedBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
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

/***/ 92168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ directoryEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
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


/***/ })

};
;