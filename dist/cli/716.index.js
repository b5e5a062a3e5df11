"use strict";
exports.id = 716;
exports.ids = [716];
exports.modules = {

/***/ 716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mavenRepositories: () => (/* binding */ mavenRepositories),
  mavenVariables: () => (/* binding */ mavenVariables)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(69658);
// EXTERNAL MODULE: ./build/host/variables/hosts.js
var variables_hosts = __webpack_require__(10863);
// EXTERNAL MODULE: ./build/host/variables/npm.js
var npm = __webpack_require__(32433);
// EXTERNAL MODULE: ./build/host/variables/paths.js
var paths = __webpack_require__(14016);
// EXTERNAL MODULE: ./build/host/variables/probe.js
var probe = __webpack_require__(69454);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/host/variables/zip-entry.js

/** Largest entry that is unpacked unless the caller says otherwise, in bytes. */
const MAX_ENTRY = 1024 * 1024;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
/**
 * An entry of a zip archive, by the layout in sections 4.3.7, 4.3.12 and 4.3.16 of PKWARE's APPNOTE.
 *
 * @param most bytes of an entry; a larger one counts as damaged, whatever the archive says of its size
 * @returns undefined when there is no such entry, or the archive is none or is damaged
 */
function zipEntry(archive, name, most = MAX_ENTRY) {
    try {
        const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
        if (end < 0 || end + END_LENGTH > archive.length)
            return undefined;
        let at = archive.readUInt32LE(end + 16);
        for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
            if (archive.readUInt32LE(at) !== 0x02014b50)
                return undefined;
            const length = archive.readUInt16LE(at + 28);
            if (archive.toString('utf8', at + 46, at + 46 + length) === name)
                return content(archive, at, most);
            at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
        }
        return undefined;
    }
    catch {
        return undefined;
    }
}
function content(archive, record, most) {
    const local = archive.readUInt32LE(record + 42);
    if (archive.readUInt32LE(local) !== 0x04034b50)
        return undefined;
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(from, from + archive.readUInt32LE(record + 20));
    const method = archive.readUInt16LE(record + 10);
    if (method === STORED)
        return data.length <= most ? data : undefined;
    return method === DEFLATED ? (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: most }) : undefined;
}

;// CONCATENATED MODULE: ./build/host/variables/maven.js








/** Which jar of Maven holds the POM that all others inherit from, and where in it: what is built in stands only there. */
const BUILT_IN = /^maven-(model-builder|impl)-.*\.jar$/;
const SUPER_POM = 'org/apache/maven/model/pom-4.0.0.xml';
const MAX_JAR = 8 * 1024 * 1024;
/** How deep elements of a POM or of settings nest at most. */
const MAX_DEPTH = 30;
/** Where Maven on PATH fetches from, by the POM built into it and by its and the user's settings; its local repository. */
function mavenVariables(ground) {
    const { HOME: home } = ground.env;
    const mvn = (0,paths/* resolved */.L$)((0,probe/* programOf */.oQ)(ground, 'mvn'));
    const install = mvn === undefined ? undefined : (0,external_node_path_.dirname)((0,external_node_path_.dirname)(mvn));
    const files = [
        ...(install === undefined ? [] : [(0,external_node_path_.join)(install, 'conf/settings.xml')]),
        ...(home ? [(0,external_node_path_.join)(home, '.m2/settings.xml')] : []),
    ];
    const settings = files.map((file) => mavenSettings((0,variables_hosts/* textOf */.b6)(file), ground.env));
    const local = settings.map(({ local }) => local).findLast((each) => each !== undefined);
    const hosts = [
        ...(install === undefined ? [] : builtIn(install)),
        ...settings.flatMap(({ repositories }) => repositories),
    ];
    return {
        variables: {
            'registry:maven': (0,npm/* hostVariable */.ht)("Maven's own POM and its settings", hosts),
            'cache:maven': (0,paths/* pathVariable */.OL)("Maven's settings", [local ?? (home ? (0,external_node_path_.join)(home, '.m2/repository') : undefined)]),
        },
        proxies: settings.flatMap(({ proxies }) => proxies),
    };
}
/** The repositories that a POM or settings name, for fetching and for deploying: every `url` below such an element. */
function mavenRepositories(xml, env) {
    return mavenSettings(xml, env).repositories;
}
function mavenSettings(xml, env) {
    const repositories = [];
    const proxies = [];
    let local;
    const value = (text) => (typeof text === 'string' ? [expand(text.trim(), env)] : []);
    const walk = (element, name, depth) => {
        if (typeof element !== 'object' || element === null || depth > MAX_DEPTH)
            return;
        if (Array.isArray(element)) {
            for (const each of element)
                walk(each, name, depth + 1);
            return;
        }
        const fields = element;
        // what is blocked is never asked: Maven's own settings bar every http repository with such a mirror
        if (fields.blocked !== 'true' && /^(repository|pluginRepository|snapshotRepository|mirror)$/.test(name))
            repositories.push(...value(fields.url));
        if (name === 'proxy')
            proxies.push(...value(fields.host));
        if (name === 'settings')
            local = value(fields.localRepository)[0];
        for (const [child, inner] of Object.entries(fields))
            walk(inner, child, depth + 1);
    };
    try {
        walk(new XMLParser/* default */.A({ parseTagValue: false, processEntities: false }).parse(xml), '', 0);
    }
    catch {
        return { repositories: [], proxies: [], local: undefined };
    }
    return { repositories, proxies, local };
}
/** `${env.NAME}` and `${user.home}`, as Maven replaces them; what else is a variable names no host. */
function expand(text, env) {
    return text.replace(/\$\{(env\.([^{}]{1,200})|user\.home)\}/g, (whole, _all, name) => name === undefined ? (env.HOME ?? whole) : (env[name] ?? whole));
}
function builtIn(install) {
    try {
        const library = (0,external_node_path_.join)(install, 'lib');
        const jars = (0,external_node_fs_.readdirSync)(library)
            .filter((name) => BUILT_IN.test(name))
            .sort();
        return jars
            .map((name) => (0,external_node_path_.join)(library, name))
            .filter((jar) => (0,external_node_fs_.statSync)(jar).isFile() && (0,external_node_fs_.statSync)(jar).size <= MAX_JAR)
            .map((jar) => zipEntry((0,external_node_fs_.readFileSync)(jar), SUPER_POM)?.toString('utf8') ?? '')
            .flatMap((pom) => mavenRepositories(pom, {}));
    }
    catch {
        return [];
    }
}


/***/ })

};
;