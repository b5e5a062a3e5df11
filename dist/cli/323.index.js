"use strict";
exports.id = 323;
exports.ids = [323];
exports.modules = {

/***/ 68695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ temporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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

/***/ 14016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ prefixVariable),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   OL: () => (/* binding */ pathVariable),
/* harmony export */   XT: () => (/* binding */ placeVariables),
/* harmony export */   tw: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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
    const cargo = env.CARGO_HOME || inHome('.cargo');
    const inCargo = (name) => (cargo ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cargo, name) : undefined);
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
        // only where it was moved: unmoved it is a directory of the temporary ones, and its profiles say so
        'cache:node': pathVariable('NODE_COMPILE_CACHE', [env.NODE_COMPILE_CACHE]),
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
        'cache:cargo': pathVariable('CARGO_HOME', [inCargo('registry'), inCargo('git')]),
        'prefix:cargo': pathVariable('CARGO_HOME', [cargo]),
        'cache:node-gyp': pathVariable('npm_config_devdir', [configured(env, 'npm_config_devdir') || inCache('node-gyp')]),
    };
}
/** npm reads its npm_config_ variables in either case. */
function configured(env, name) {
    return env[name] || env[name.toUpperCase()];
}


/***/ }),

/***/ 69454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59862);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67199);



/** On a machine with eight times as much to do as it has processors, python takes five seconds to answer. */
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 1024 * 1024;
/** What tools need to find themselves and their configuration; everything else of the environment stays out. */
const PASSED = /^(HOME|PATH|USER|LOGNAME|LANG|TMPDIR|VIRTUAL_ENV|CONDA_PREFIX|PNPM_HOME|XDG_\w+|(PYENV|NVM|VOLTA|FNM|ASDF|N)_\w+|npm_config_\S+|PIP_\w+|YARN_\w+|GO(PROXY|SUMDB|CACHE|MODCACHE|PATH|BIN|ENV|ROOT)|(https?|all|no)_proxy)$/i;
/** Variables that name a configuration file: dropped when the file lies in the workspace. */
const CONFIG_FILES = /^(npm_config_(user|global)config|pip_config_file|yarn_rc_filename|goenv)$/i;
/**
 * Asks a tool on PATH, outside the workspace, and gives its standard output.
 *
 * @returns undefined when there is no such tool, it fails, or it takes longer than 10 s. Never rejects.
 */
function ask(ground, tool, args, cwd = ground.nowhere) {
    const path = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .searchPath */ .oe)(ground.env.PATH, ground.workspace).join(':');
    const program = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(tool, [], path);
    if (program === undefined)
        return Promise.resolve(undefined);
    const env = { ...cleanEnvironment(ground), PATH: path };
    const limits = { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT };
    const options = { cwd, env, ...limits, ...(0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .asUser */ .ex)(ground.user) };
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
        child.stdin?.end();
    });
}
/** Asks git about the repository of the workspace: reading only, without hooks, network or lazily fetched objects. */
function askGit(ground, args) {
    return ask(ground, 'git', ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args], ground.cwd);
}
function cleanEnvironment({ env, workspace }) {
    const kept = Object.entries(env).filter(([name, value]) => PASSED.test(name) && !(CONFIG_FILES.test(name) && `${value}/`.startsWith(`${workspace}/`)));
    // without its libraries, which setup-python and its like name there, a tool does not start
    const libraries = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .searchPath */ .oe)(env.LD_LIBRARY_PATH, workspace).join(':');
    return {
        ...Object.fromEntries(kept),
        ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
        LC_ALL: 'C',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GOTOOLCHAIN: 'local',
        GOTELEMETRY: 'off',
        COREPACK_ENABLE_NETWORK: '0',
        npm_config_logs_max: '0', // asking must leave nothing behind
        COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
        NO_UPDATE_NOTIFIER: '1',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PYTHONDONTWRITEBYTECODE: '1',
    };
}


/***/ }),

/***/ 56323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ resolveVariables)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/host/temporary-directory.js
var temporary_directory = __webpack_require__(68695);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/variables/hosts.js
var variables_hosts = __webpack_require__(10863);
// EXTERNAL MODULE: ./build/host/variables/paths.js
var variables_paths = __webpack_require__(14016);
// EXTERNAL MODULE: ./build/host/variables/probe.js
var probe = __webpack_require__(69454);
;// CONCATENATED MODULE: ./build/host/variables/npm.js




/** What npm, yarn and node say of themselves: registries (scoped ones too), cache, global prefix, headers, proxies. */
async function npmVariables(ground) {
    const [listed, headers, yarn] = await Promise.all([
        (0,probe/* ask */.k)(ground, 'npm', ['config', 'list', '--json', '--loglevel=silent']),
        (0,probe/* ask */.k)(ground, 'node', ['-p', 'process.release.headersUrl']),
        yarnRegistry(ground),
    ]);
    const settings = npmSettings(listed ?? '');
    const prefix = settings.get('prefix') ?? '';
    const installed = prefix === '' ? [] : [(0,external_node_path_.join)(prefix, 'lib', 'node_modules'), (0,external_node_path_.join)(prefix, 'bin')];
    const variables = {
        'registry:npm': hostVariable('npm config list', registries(settings)),
        'registry:yarn': hostVariable('yarn config get', [yarn]),
        'cache:npm': (0,variables_paths/* pathVariable */.OL)('npm config list', [settings.get('cache')]),
        'prefix:npm': (0,variables_paths/* prefixVariable */.$D)('npm config list', installed),
        'dist:node': hostVariable('node and npm_config_disturl', [
            headers,
            settings.get('disturl'),
            (0,variables_paths/* configured */.tw)(ground.env, 'npm_config_disturl'),
        ]),
        'dist:prebuilt': hostVariable("npm's settings for ready-made binaries", prebuilts(settings)),
    };
    return { variables, proxies: [settings.get('proxy'), settings.get('https-proxy')] };
}
/** Classic yarn names the setting otherwise than modern yarn, which fails when it is asked for the old name. */
async function yarnRegistry(ground) {
    const classic = await (0,probe/* ask */.k)(ground, 'yarn', ['config', 'get', 'registry']);
    return classic ?? (await (0,probe/* ask */.k)(ground, 'yarn', ['config', 'get', 'npmRegistryServer']));
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
/**
 * Where npm's settings say that packages fetch ready-made binaries: `better_sqlite3_binary_host`, `sass_binary_site`, `electron_mirror`,
 * `puppeteer_download_base_url`, `chromedriver_cdnurl` and their like, as prebuild-install, node-pre-gyp and others name them.
 */
function prebuilts(settings) {
    return [...settings].flatMap(([key, value]) => /[_-](binary[_-](host|site)|mirror|cdnurl|download[_-](host|base[_-]url))$/i.test(key) ? [value] : []);
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
/** The registries of a .yarnrc.yml, those of scopes too; `${NAME}` and `${NAME:-default}` are replaced as yarn does. */
function yarnrcRegistries(text, env) {
    const found = text.matchAll(/^[ \t]*npm(?:Registry|Publish)(?:Server|Registry):[ \t]*["']?([^\s"'#]+)/gm);
    return [...found].map(([, value = '']) => value.replace(/\$\{([^{}:-]{1,200})(?::?-([^{}]*))?\}/g, (whole, name, other) => env[name] || other || whole));
}
/** A variable of the hosts of several locations; undefined without any. */
function hostVariable(source, locations) {
    const values = (0,variables_hosts/* hostsOf */.PP)(locations);
    return values.length === 0 ? undefined : { values, trusted: true, source };
}

;// CONCATENATED MODULE: ./build/host/variables/apt.js




const MAX_FILES = 500;
/** The hosts apt installs from: its sources in both formats, mirror lists they name, and its proxies. */
function aptVariables(root = '/etc/apt') {
    const lists = [(0,external_node_path_.join)(root, 'sources.list'), ...filesIn((0,external_node_path_.join)(root, 'sources.list.d'))].map(variables_hosts/* textOf */.b6);
    const uris = lists.flatMap(sourceUris);
    const mirrors = uris
        .flatMap((uri) => /^mirror\+file:(\/.*)$/.exec(uri)?.[1] ?? [])
        .flatMap((path) => mirrorUris((0,variables_hosts/* textOf */.b6)(path)));
    const proxies = [(0,external_node_path_.join)(root, 'apt.conf'), ...filesIn((0,external_node_path_.join)(root, 'apt.conf.d'))].map(variables_hosts/* textOf */.b6).flatMap(aptProxies);
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

;// CONCATENATED MODULE: ./build/host/variables/go.js




/** What go says of itself: module proxies and the checksum database, its caches, and where it installs programs. */
async function goVariables(ground) {
    const names = ['GOPROXY', 'GOSUMDB', 'GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOBIN'];
    const settings = goSettings((await (0,probe/* ask */.k)(ground, 'go', ['env', '-json', ...names])) ?? '');
    const said = (name) => settings.get(name) ?? '';
    const trees = said('GOPATH').split(':').filter(Boolean);
    return {
        'registry:go': hostVariable('go env', goHosts(said('GOPROXY'), said('GOSUMDB'))),
        'cache:go': (0,variables_paths/* pathVariable */.OL)('go env', [said('GOCACHE'), said('GOMODCACHE')]),
        'prefix:go': (0,variables_paths/* pathVariable */.OL)('go env', [said('GOBIN'), ...trees.map((tree) => (0,external_node_path_.join)(tree, 'bin'))]),
    };
}
/** The texts of `go env -json`. */
function goSettings(json) {
    try {
        const said = JSON.parse(json);
        const entries = typeof said === 'object' && said !== null ? Object.entries(said) : [];
        return new Map(entries.filter((entry) => typeof entry[1] === 'string'));
    }
    catch {
        return new Map();
    }
}
/**
 * Where modules come from, of a list such as `https://a.example,https://b.example|direct`, and the checksum database,
 * `NAME[+KEY] [URL]` (https://go.dev/ref/mod#environment-variables).
 */
function goHosts(proxies, database) {
    const [name = '', url] = database.trim().split(/\s+/);
    const databases = name === '' || name === 'off' ? [] : [url ?? `https://${name.split('+')[0]}`];
    return [...proxies.split(/[,|]/).filter((one) => /^https?:/.test(one.trim())), ...databases];
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(69658);
// EXTERNAL MODULE: ./build/host/program.js
var program = __webpack_require__(59862);
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
    const mvn = (0,variables_paths/* resolved */.L$)((0,program/* findProgram */.Kp)('mvn', [], (0,program/* searchPath */.oe)(ground.env.PATH, ground.workspace).join(':')));
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
            'registry:maven': hostVariable("Maven's own POM and its settings", hosts),
            'cache:maven': (0,variables_paths/* pathVariable */.OL)("Maven's settings", [local ?? (home ? (0,external_node_path_.join)(home, '.m2/repository') : undefined)]),
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/host/variables/python.js




/**
 * Prints, as JSON, the directories python installs to, the index pip has built in, and pip's settings. These are read as pip reads them, from
 * where it looks and in its order (https://pip.pypa.io/en/stable/topics/configuration/): its own modules, once loaded, take twice the time
 * of all the rest. `pip config list` is asked where a file cannot be read so.
 */
const QUESTION = `
import json, os, site, sys, sysconfig
from configparser import RawConfigParser
said = {"paths": [], "index": [], "settings": None}
def settings():
    env, home, found = os.environ, os.path.expanduser("~"), {}
    own = env.get("PIP_CONFIG_FILE") or ""
    user = [home + "/.pip/pip.conf", (env.get("XDG_CONFIG_HOME") or home + "/.config") + "/pip/pip.conf"]
    files = [place + "/pip/pip.conf" for place in (env.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")] + ["/etc/pip.conf"]
    files += ([] if os.path.exists(own) else user) + [sys.prefix + "/pip.conf", own]
    for place in [] if own == os.devnull else files:
        parser = RawConfigParser()
        parser.read(place)
        for part in parser.sections():
            found.update((part + "." + key.replace("_", "-"), value) for key, value in parser.items(part))
    found.update((":env:." + key[4:].lower().replace("_", "-"), value) for key, value in env.items() if key[:4] == "PIP_")
    return "".join("%s=%r\\n" % pair for pair in found.items())
try:
    paths = sysconfig.get_paths()
    said["paths"] = [paths[k] for k in ("purelib", "platlib", "scripts")] + [site.getuserbase()]
    said["paths"] += site.getsitepackages()
except Exception:
    pass
try:
    from pip._internal.models.index import PyPI
    said["index"] = [PyPI.url, "https://" + PyPI.file_storage_domain]
    said["settings"] = settings()
except Exception:
    pass
print(json.dumps(said))
`;
/** What python3 and pip on PATH say of themselves: where they install to, which indexes they use. */
async function pythonVariables(ground) {
    const said = pythonAnswer((await (0,probe/* ask */.k)(ground, 'python3', ['-c', QUESTION])) ?? '');
    const settings = said.settings ?? (await (0,probe/* ask */.k)(ground, 'python3', ['-m', 'pip', 'config', 'list']));
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
    { path: '.npmrc', variable: 'dist:prebuilt', read: (text, env) => prebuilts(npmrcSettings(text, env)) },
    { path: '.yarnrc.yml', variable: 'registry:yarn', read: yarnrcRegistries },
    { path: 'pom.xml', variable: 'registry:maven', read: mavenRepositories },
    { path: 'pip.conf', variable: 'registry:pip', read: (text) => pipConfIndexes(text) },
];
/** Reads the project's own configuration as HEAD has it, and what the working copy adds. */
function projectClaims(ground) {
    return Promise.all(FILES.map(async (file) => {
        const committed = (0,variables_hosts/* hostsOf */.PP)(file.read((await (0,probe/* askGit */.g)(ground, ['cat-file', 'blob', `HEAD:${file.path}`])) ?? '', ground.env));
        const text = (0,variables_hosts/* textOf */.b6)((0,external_node_path_.join)(ground.workspace, file.path));
        const working = (0,variables_hosts/* hostsOf */.PP)(file.read(text, ground.env)).filter((host) => !committed.includes(host));
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
        const text = (0,variables_hosts/* textOf */.b6)((0,external_node_path_.join)(ground.workspace, claim.file));
        if (digest(text) === claim.digest) {
            trusted.push(claim);
            continue;
        }
        const now = FILES.find(({ path, variable }) => path === claim.file && variable === claim.variable)?.read(text, ground.env) ??
            [];
        const working = [...new Set([...claim.committed, ...claim.working, ...(0,variables_hosts/* hostsOf */.PP)(now)])];
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
 * Resolves all variables, asking the tools themselves, in parallel, each for at most 10 s. A tool that is not there or does
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
        const top = o.workspace ?? (await (0,probe/* askGit */.g)(here, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '');
        const workspace = (0,variables_paths/* resolved */.L$)(top) ?? cwd;
        const ground = { ...here, workspace };
        const maven = mavenVariables(ground);
        const [npm, python, go, remotes, claims, head] = await Promise.all([
            npmVariables(ground),
            pythonVariables(ground),
            goVariables(ground),
            (0,probe/* askGit */.g)(ground, ['remote', '-v']),
            projectClaims(ground),
            (0,probe/* askGit */.g)(ground, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
        ]);
        const found = {
            workspace: (0,variables_paths/* pathVariable */.OL)('git, else the working directory', [workspace]),
            ...(0,variables_paths/* placeVariables */.XT)(o.env),
            ...present(npm.variables),
            ...python,
            ...go,
            ...maven.variables,
            ...aptVariables(),
            proxy: hostVariable("environment, npm's and Maven's settings", [
                ...proxies(o.env),
                ...npm.proxies,
                ...maven.proxies,
            ]),
            'git:remote': hostVariable('git remote', remoteUrls(remotes ?? '')),
        };
        const before = present(found);
        return {
            workspace,
            base: /^[0-9a-f]{40,64}(?=\n$)/.exec(head ?? '')?.[0],
            variables: withClaims(before, claims),
            resolvers: (0,variables_hosts/* configuredResolvers */.Yj)(),
            hosts: (0,variables_hosts/* hostsFile */.Kl)((0,variables_hosts/* textOf */.b6)('/etc/hosts')),
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