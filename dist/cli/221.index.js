"use strict";
exports.id = 221;
exports.ids = [221];
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

/***/ 32433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ npmrcSettings),
/* harmony export */   PI: () => (/* binding */ prebuilts),
/* harmony export */   Yq: () => (/* binding */ registries),
/* harmony export */   ht: () => (/* binding */ hostVariable),
/* harmony export */   jQ: () => (/* binding */ npmVariables),
/* harmony export */   v: () => (/* binding */ yarnrcRegistries)
/* harmony export */ });
/* unused harmony export npmSettings */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10863);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14016);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69454);




/**
 * Prints, as JSON, where node's headers come from and the settings of npm, whose directory is the argument, without credentials. npm's own
 * module is asked with the words of `npm config list`, which takes a third of the time of npm itself.
 */
const QUESTION = `
const root = process.argv[1];
const said = { headers: process.release.headersUrl };
const ask = async () => {
  const Config = require(root + "/node_modules/@npmcli/config");
  const { definitions, shorthands, flatten, nerfDarts } = require(root + "/node_modules/@npmcli/config/lib/definitions");
  const argv = [process.execPath, root + "/bin/npm-cli.js", "config", "list", "--json", "--loglevel=silent"];
  const config = new Config({ npmPath: root, definitions, shorthands, flatten, nerfDarts, argv, warn: false });
  await config.load();
  const settings = {};
  for (const key in config.list[0]) if (!/^_|^[/][/]|:_/.test(key)) settings[key] = config.get(key);
  said.settings = settings;
};
ask().catch(() => {}).then(() => console.log(JSON.stringify(said)));
`;
/** What npm, yarn and node say of themselves: registries (scoped ones too), cache, global prefix, headers, proxies. */
async function npmVariables(ground) {
    const [{ settings, headers }, yarn] = await Promise.all([nodeAnswer(ground), yarnRegistry(ground)]);
    const prefix = settings.get('prefix') ?? '';
    const installed = prefix === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(prefix, 'lib', 'node_modules'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(prefix, 'bin')];
    const variables = {
        'registry:npm': hostVariable('npm config list', registries(settings)),
        'registry:yarn': hostVariable('yarn config get', [yarn]),
        'cache:npm': (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathVariable */ .OL)('npm config list', [settings.get('cache')]),
        'prefix:npm': (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixVariable */ .$D)('npm config list', installed),
        'dist:node': hostVariable('node and npm_config_disturl', [
            headers,
            settings.get('disturl'),
            (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .tw)(ground.env, 'npm_config_disturl'),
        ]),
        'dist:prebuilt': hostVariable("npm's settings for ready-made binaries", prebuilts(settings)),
    };
    return { variables, proxies: [settings.get('proxy'), settings.get('https-proxy')] };
}
/** npm itself is asked where it is no program of node's of the usual shape, or its modules have moved. */
async function nodeAnswer(ground) {
    const whole = () => (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'npm', ['config', 'list', '--json', '--loglevel=silent']);
    const npm = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L$)((0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .programOf */ .oQ)(ground, 'npm'));
    const root = npm?.endsWith(NPM) ? npm.slice(0, -NPM.length) : undefined;
    const asked = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'node', ['-e', QUESTION, root ?? '']);
    const [answer, listed] = await Promise.all([asked, root === undefined ? whole() : undefined]);
    const { headers, settings } = answerOf(answer ?? '');
    return { headers, settings: settings ?? npmSettings(listed ?? (await whole()) ?? '') };
}
/** The program of npm, below its own directory. */
const NPM = '/bin/npm-cli.js';
function answerOf(json) {
    try {
        const { headers, settings } = JSON.parse(json);
        return {
            ...(typeof headers === 'string' ? { headers } : {}),
            ...(settings === undefined ? {} : { settings: textsOf(settings) }),
        };
    }
    catch {
        return {};
    }
}
/** Classic yarn names the setting otherwise than modern yarn, which fails when it is asked for the old name. */
async function yarnRegistry(ground) {
    const classic = await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'yarn', ['config', 'get', 'registry']);
    return classic ?? (await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'yarn', ['config', 'get', 'npmRegistryServer']));
}
/** `npm config list --json` as a table of its texts. */
function npmSettings(json) {
    try {
        return textsOf(JSON.parse(json));
    }
    catch {
        return new Map();
    }
}
function textsOf(data) {
    if (typeof data !== 'object' || data === null)
        return new Map();
    return new Map(Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
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
    const values = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsOf */ .PP)(locations);
    return values.length === 0 ? undefined : { values, trusted: true, source };
}


/***/ }),

/***/ 14016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ prefixVariable),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   OL: () => (/* binding */ pathVariable),
/* harmony export */   XT: () => (/* binding */ placeVariables),
/* harmony export */   mS: () => (/* binding */ actVariables),
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
/**
 * The places of a job of act that no variable of its environment names: what GitHub's runner keeps below RUNNER_TEMP (scripts of steps, the
 * files through which they set variables) and the actions.
 * @param place directory of the job
 */
function actVariables(place, env) {
    return {
        'runner:temp': pathVariable('RUNNER_TEMP, act', [env.RUNNER_TEMP, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'act', 'workflow')]),
        'runner:actions': pathVariable('act', [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'act', 'actions')]),
    };
}


/***/ }),

/***/ 69454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   oQ: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59862);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67199);





/** On a machine with eight times as much to do as it has processors, python takes five seconds to answer. */
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 1024 * 1024;
/** What tools need to find themselves and their configuration; everything else of the environment stays out. */
const PASSED = /^(HOME|PATH|USER|LOGNAME|LANG|TMPDIR|VIRTUAL_ENV|CONDA_PREFIX|PNPM_HOME|XDG_\w+|(PYENV|NVM|VOLTA|FNM|ASDF|N)_\w+|npm_config_\S+|PIP_\w+|YARN_\w+|GO(PROXY|SUMDB|CACHE|MODCACHE|PATH|BIN|ENV|ROOT)|(https?|all|no)_proxy)$/i;
/** Variables that name a configuration file: dropped when the file lies in the workspace. */
const CONFIG_FILES = /^(npm_config_(user|global)config|pip_config_file|yarn_rc_filename|goenv)$/i;
/** The tool on PATH, outside the workspace. */
const programOf = (ground, tool) => (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(tool, [], (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPath */ .oe)(ground.env.PATH, ground.workspace).join(':'));
/**
 * Asks a tool on PATH, outside the workspace, and gives its standard output.
 *
 * @returns undefined when there is no such tool, it fails, or it takes longer than 10 s. Never rejects.
 */
const ask = (ground, tool, args) => answer(ground, tool, { args });
/** Asks git about the repository of the workspace: reading only, without hooks, network or lazily fetched objects. */
function askGit(ground, args, more = {}) {
    if (!inRepository(ground.cwd))
        return Promise.resolve(undefined);
    const all = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args];
    return answer(ground, 'git', { ...more, args: all, cwd: ground.cwd });
}
/** Whether git would find a repository from a directory: beside or above it, or it is one. Most jobs begin with none. */
function inRepository(directory) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.git')) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'HEAD')))
        return true;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory);
    return parent !== directory && inRepository(parent);
}
function answer(ground, tool, { args, cwd = ground.nowhere, input = '', encoding = 'utf8' }) {
    const program = programOf(ground, tool);
    if (program === undefined)
        return Promise.resolve(undefined);
    const env = { ...cleanEnvironment(ground), PATH: (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPath */ .oe)(ground.env.PATH, ground.workspace).join(':') };
    const limits = { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT };
    const options = { cwd, env, encoding, ...limits, ...(0,_user_js__WEBPACK_IMPORTED_MODULE_4__/* .asUser */ .ex)(ground.user) };
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
        child.stdin?.on('error', () => { }); // it did not want to read all
        child.stdin?.end(input);
    });
}
function cleanEnvironment({ env, workspace }) {
    const kept = Object.entries(env).filter(([name, value]) => PASSED.test(name) && !(CONFIG_FILES.test(name) && `${value}/`.startsWith(`${workspace}/`)));
    // without its libraries, which setup-python and its like name there, a tool does not start
    const libraries = (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPath */ .oe)(env.LD_LIBRARY_PATH, workspace).join(':');
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

/***/ 80792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ pythonVariables),
/* harmony export */   as: () => (/* binding */ pipConfIndexes)
/* harmony export */ });
/* unused harmony export pipIndexes */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _npm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32433);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14016);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69454);




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
    const said = pythonAnswer((await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'python3', ['-c', QUESTION])) ?? '');
    const settings = said.settings ?? (await (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(ground, 'python3', ['-m', 'pip', 'config', 'list']));
    const set = pipIndexes(settings ?? '');
    const venv = ground.env.VIRTUAL_ENV;
    const paths = [...said.paths, ...(venv ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(venv, 'bin'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(venv, 'lib')] : [])];
    return {
        'prefix:python': (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixVariable */ .$D)('python3 sysconfig', paths),
        'registry:pip': (0,_npm_js__WEBPACK_IMPORTED_MODULE_1__/* .hostVariable */ .ht)("pip's settings", [...(set.index ? [] : said.index), ...set.all]),
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


/***/ }),

/***/ 35221:
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
var hosts = __webpack_require__(10863);
// EXTERNAL MODULE: ./build/host/variables/npm.js
var variables_npm = __webpack_require__(32433);
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
    return { 'registry:apt': (0,variables_npm/* hostVariable */.ht)('apt sources', [...remote, ...proxies]) };
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

// EXTERNAL MODULE: ./build/host/variables/paths.js
var paths = __webpack_require__(14016);
// EXTERNAL MODULE: ./build/host/variables/probe.js
var probe = __webpack_require__(69454);
;// CONCATENATED MODULE: ./build/host/variables/go.js




/** What go says of itself: module proxies and the checksum database, its caches, and where it installs programs. */
async function goVariables(ground) {
    const names = ['GOPROXY', 'GOSUMDB', 'GOCACHE', 'GOMODCACHE', 'GOPATH', 'GOBIN'];
    const settings = goSettings((await (0,probe/* ask */.kA)(ground, 'go', ['env', '-json', ...names])) ?? '');
    const said = (name) => settings.get(name) ?? '';
    const trees = said('GOPATH').split(':').filter(Boolean);
    return {
        'registry:go': (0,variables_npm/* hostVariable */.ht)('go env', goHosts(said('GOPROXY'), said('GOSUMDB'))),
        'cache:go': (0,paths/* pathVariable */.OL)('go env', [said('GOCACHE'), said('GOMODCACHE')]),
        'prefix:go': (0,paths/* pathVariable */.OL)('go env', [said('GOBIN'), ...trees.map((tree) => (0,external_node_path_.join)(tree, 'bin'))]),
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

// EXTERNAL MODULE: ./build/host/variables/python.js
var variables_python = __webpack_require__(80792);
;// CONCATENATED MODULE: ./build/host/variables/resolve.js









const ROOT = '/';
/**
 * Resolves all variables, asking the tools themselves, in parallel, each for at most 10 s. A tool that is not there or does
 * not answer leaves its variable out. Never rejects.
 *
 * @param o.user who to ask them as; this user when absent
 * @param o.workspace its top when known (GITHUB_WORKSPACE); otherwise git is asked
 * @param o.act directory of the job, where the runner is act
 */
async function resolveVariables(o) {
    const nowhere = emptyDirectory();
    try {
        const cwd = (0,paths/* resolved */.L$)(o.cwd) ?? o.cwd;
        const here = { workspace: cwd, cwd, env: o.env, user: o.user, nowhere };
        const top = o.workspace ?? (await (0,probe/* askGit */.gG)(here, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '');
        const workspace = (0,paths/* resolved */.L$)(top) ?? cwd;
        const ground = { ...here, workspace };
        const asking = Promise.all([
            (0,variables_npm/* npmVariables */.jQ)(ground),
            (0,variables_python/* pythonVariables */.YH)(ground),
            goVariables(ground),
            (0,probe/* askGit */.gG)(ground, ['remote', '-v']),
            (0,probe/* askGit */.gG)(ground, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
        ]);
        // what reads files is loaded, and reads them, while those answer
        const [{ mavenVariables }, { projectClaims, recheckClaims, withClaims }] = await Promise.all([
            __webpack_require__.e(/* import() */ 716).then(__webpack_require__.bind(__webpack_require__, 716)),
            __webpack_require__.e(/* import() */ 15).then(__webpack_require__.bind(__webpack_require__, 38015)),
        ]);
        const claiming = projectClaims(ground);
        const maven = mavenVariables(ground);
        const [[npm, python, go, remotes, head], claims] = await Promise.all([asking, claiming]);
        const found = {
            workspace: (0,paths/* pathVariable */.OL)('git, else the working directory', [workspace]),
            ...(0,paths/* placeVariables */.XT)(o.env),
            ...(o.act === undefined ? {} : (0,paths/* actVariables */.mS)(o.act, o.env)),
            ...present(npm.variables),
            ...python,
            ...go,
            ...maven.variables,
            ...aptVariables(),
            proxy: (0,variables_npm/* hostVariable */.ht)("environment, npm's and Maven's settings", [
                ...proxies(o.env),
                ...npm.proxies,
                ...maven.proxies,
            ]),
            'git:remote': (0,variables_npm/* hostVariable */.ht)('git remote', remoteUrls(remotes ?? '')),
        };
        const before = present(found);
        return {
            workspace,
            base: /^[0-9a-f]{40,64}(?=\n$)/.exec(head ?? '')?.[0],
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